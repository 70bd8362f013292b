// Generated from api/global_complaints.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, file, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.global_complaints();
    match operation {
        "global_complaints.delete_notification" => {
            written(Box::pin(service.delete_notification()).await)
        }
        "global_complaints.get_notification" => written(Box::pin(service.get_notification()).await),
        "global_complaints.create_notification" => {
            written(Box::pin(service.create_notification(&given.read())).await)
        }
        "global_complaints.update_notification" => {
            written(Box::pin(service.update_notification(&given.read())).await)
        }
        "global_complaints.list_complaints" => {
            written(Box::pin(service.list_complaints(&given.read())).await)
        }
        "global_complaints.get_complaint" => written(
            Box::pin(service.get_complaint(given.text("complaint_id"), &given.read())).await,
        ),
        "global_complaints.complete_complaint" => written(
            Box::pin(service.complete_complaint(given.text("complaint_id"), &given.read())).await,
        ),
        "global_complaints.list_negotiation_histories" => written(
            Box::pin(service.list_negotiation_histories(given.text("complaint_id"), &given.read()))
                .await,
        ),
        "global_complaints.respond_to_complaint" => written(
            Box::pin(service.respond_to_complaint(given.text("complaint_id"), &given.read())).await,
        ),
        "global_complaints.upload_image" => {
            written(Box::pin(service.upload_image(&given.read(), given.file())).await)
        }
        "global_complaints.download_image" => {
            file(Box::pin(service.download_image(given.text("media_id"), &given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.global_complaints();
    match operation {
        "global_complaints.list_complaints" => {
            items(service.list_complaints_pager(&given.read())).await
        }
        "global_complaints.list_negotiation_histories" => {
            items(
                service.list_negotiation_histories_pager(given.text("complaint_id"), &given.read()),
            )
            .await
        }
        _ => Outcome::unknown(operation),
    }
}
