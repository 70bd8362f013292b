// Generated from api/merchant_alteration.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.merchant_alteration();
    match operation {
        "merchant_alteration.submit_contact_alteration" => {
            written(Box::pin(service.submit_contact_alteration(&given.read())).await)
        }
        "merchant_alteration.get_contact_alteration_by_out_request_no" => written(
            Box::pin(service.get_contact_alteration_by_out_request_no(
                given.text("merchant_code"),
                given.text("out_request_no"),
            ))
            .await,
        ),
        "merchant_alteration.get_contact_alteration_by_apply_id" => written(
            Box::pin(service.get_contact_alteration_by_apply_id(given.text("apply_id"))).await,
        ),
        "merchant_alteration.cancel_contact_alteration" => {
            written(Box::pin(service.cancel_contact_alteration(given.text("apply_id"))).await)
        }
        "merchant_alteration.submit_subject_alteration" => {
            written(Box::pin(service.submit_subject_alteration(&given.read())).await)
        }
        "merchant_alteration.get_subject_alteration_by_out_request_no" => written(
            Box::pin(service.get_subject_alteration_by_out_request_no(
                given.text("merchant_code"),
                given.text("out_request_no"),
            ))
            .await,
        ),
        "merchant_alteration.get_subject_alteration_by_apply_id" => written(
            Box::pin(service.get_subject_alteration_by_apply_id(given.text("apply_id"))).await,
        ),
        "merchant_alteration.cancel_subject_alteration" => {
            written(Box::pin(service.cancel_subject_alteration(given.text("apply_id"))).await)
        }
        "merchant_alteration.submit_name_alteration" => {
            written(Box::pin(service.submit_name_alteration(&given.read())).await)
        }
        "merchant_alteration.get_name_alteration_by_out_request_no" => written(
            Box::pin(service.get_name_alteration_by_out_request_no(
                given.text("sub_mchid"),
                given.text("out_request_no"),
            ))
            .await,
        ),
        "merchant_alteration.get_name_alteration_by_apply_id" => {
            written(Box::pin(service.get_name_alteration_by_apply_id(given.text("apply_id"))).await)
        }
        "merchant_alteration.cancel_name_alteration" => {
            written(Box::pin(service.cancel_name_alteration(given.text("apply_id"))).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
