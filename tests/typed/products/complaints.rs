// Generated from api/complaints.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, file, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.complaints();
    match operation {
        "complaints.delete_notification" => written(Box::pin(service.delete_notification()).await),
        "complaints.get_notification" => written(Box::pin(service.get_notification()).await),
        "complaints.create_notification" => {
            written(Box::pin(service.create_notification(&given.read())).await)
        }
        "complaints.update_notification" => {
            written(Box::pin(service.update_notification(&given.read())).await)
        }
        "complaints.list_complaints" => {
            written(Box::pin(service.list_complaints(&given.read())).await)
        }
        "complaints.get_complaint" => {
            written(Box::pin(service.get_complaint(given.text("complaint_id"))).await)
        }
        "complaints.complete_complaint" => written(
            Box::pin(service.complete_complaint(given.text("complaint_id"), &given.read())).await,
        ),
        "complaints.list_negotiation_histories" => written(
            Box::pin(service.list_negotiation_histories(given.text("complaint_id"), &given.read()))
                .await,
        ),
        "complaints.respond_to_complaint" => written(
            Box::pin(service.respond_to_complaint(given.text("complaint_id"), &given.read())).await,
        ),
        "complaints.respond_to_immediate_service" => written(
            Box::pin(
                service.respond_to_immediate_service(given.text("complaint_id"), &given.read()),
            )
            .await,
        ),
        "complaints.update_refund_progress" => written(
            Box::pin(service.update_refund_progress(given.text("complaint_id"), &given.read()))
                .await,
        ),
        "complaints.upload_image" => {
            written(Box::pin(service.upload_image(&given.read(), given.file())).await)
        }
        "complaints.download_image" => {
            file(Box::pin(service.download_image(given.text("media_id"))).await)
        }
        "complaints.list_complaints_v1" => {
            written(Box::pin(service.list_complaints_v1(&given.read())).await)
        }
        "complaints.get_complaint_v1" => {
            written(Box::pin(service.get_complaint_v1(given.text("transaction_id"))).await)
        }
        "complaints.list_negotiation_histories_v1" => written(
            Box::pin(service.list_negotiation_histories_v1(given.text("transaction_id"))).await,
        ),
        "complaints.create_feedback_v1" => {
            written(Box::pin(service.create_feedback_v1(&given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.complaints();
    match operation {
        "complaints.list_complaints" => items(service.list_complaints_pager(&given.read())).await,
        "complaints.list_negotiation_histories" => {
            items(
                service.list_negotiation_histories_pager(given.text("complaint_id"), &given.read()),
            )
            .await
        }
        "complaints.list_complaints_v1" => {
            items(service.list_complaints_v1_pager(&given.read())).await
        }
        _ => Outcome::unknown(operation),
    }
}
