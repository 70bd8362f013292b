// Generated from api/ecommerce_applyment.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.ecommerce_applyment();
    match operation {
        "ecommerce_applyment.submit_applyment" => {
            written(Box::pin(service.submit_applyment(&given.read())).await)
        }
        "ecommerce_applyment.submit_account_hosting_applyment" => {
            written(Box::pin(service.submit_account_hosting_applyment(&given.read())).await)
        }
        "ecommerce_applyment.submit_sign_verification" => {
            written(Box::pin(service.submit_sign_verification(&given.read())).await)
        }
        "ecommerce_applyment.get_applyment_by_out_request_no" => written(
            Box::pin(service.get_applyment_by_out_request_no(given.text("out_request_no"))).await,
        ),
        "ecommerce_applyment.get_applyment_by_applyment_id" => written(
            Box::pin(service.get_applyment_by_applyment_id(given.number("applyment_id"))).await,
        ),
        "ecommerce_applyment.cancel_applyment_by_out_request_no" => written(
            Box::pin(service.cancel_applyment_by_out_request_no(given.text("out_request_no")))
                .await,
        ),
        "ecommerce_applyment.cancel_applyment_by_applyment_id" => written(
            Box::pin(service.cancel_applyment_by_applyment_id(given.number("applyment_id"))).await,
        ),
        "ecommerce_applyment.list_subject_sub_merchants" => {
            written(Box::pin(service.list_subject_sub_merchants(&given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.ecommerce_applyment();
    match operation {
        "ecommerce_applyment.list_subject_sub_merchants" => {
            items(service.list_subject_sub_merchants_pager(&given.read())).await
        }
        _ => Outcome::unknown(operation),
    }
}
