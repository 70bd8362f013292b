// Generated from api/ecommerce_account.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.ecommerce_account();
    match operation {
        "ecommerce_account.validate_cancellation" => {
            written(Box::pin(service.validate_cancellation(given.text("sub_mchid"))).await)
        }
        "ecommerce_account.submit_cancellation_withdrawal" => {
            written(Box::pin(service.submit_cancellation_withdrawal(&given.read())).await)
        }
        "ecommerce_account.get_cancellation_withdrawal_by_out_request_no" => written(
            Box::pin(
                service.get_cancellation_withdrawal_by_out_request_no(given.text("out_request_no")),
            )
            .await,
        ),
        "ecommerce_account.get_cancellation_withdrawal_by_applyment_id" => written(
            Box::pin(
                service.get_cancellation_withdrawal_by_applyment_id(given.text("applyment_id")),
            )
            .await,
        ),
        "ecommerce_account.confirm_cancellation_withdrawal" => {
            written(Box::pin(service.confirm_cancellation_withdrawal(&given.read())).await)
        }
        "ecommerce_account.upload_cancellation_application_media" => written(
            Box::pin(service.upload_cancellation_application_media(&given.read(), given.file()))
                .await,
        ),
        "ecommerce_account.submit_cancellation_application" => {
            written(Box::pin(service.submit_cancellation_application(&given.read())).await)
        }
        "ecommerce_account.get_cancellation_application" => written(
            Box::pin(service.get_cancellation_application(given.text("out_apply_no"))).await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
