// Generated from api/merchant_compliance.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.merchant_compliance();
    match operation {
        "merchant_compliance.create_inactive_merchant_verification" => {
            written(Box::pin(service.create_inactive_merchant_verification(&given.read())).await)
        }
        "merchant_compliance.get_inactive_merchant_verification" => written(
            Box::pin(service.get_inactive_merchant_verification(
                given.text("sub_mchid"),
                given.text("verification_id"),
            ))
            .await,
        ),
        "merchant_compliance.get_due_diligence" => written(
            Box::pin(service.get_due_diligence(given.text("due_diligence_id"), &given.read()))
                .await,
        ),
        "merchant_compliance.submit_due_diligence" => written(
            Box::pin(service.submit_due_diligence(given.text("due_diligence_id"), &given.read()))
                .await,
        ),
        "merchant_compliance.upload_due_diligence_file" => written(
            Box::pin(service.upload_due_diligence_file(
                given.text("due_diligence_id"),
                &given.read(),
                given.file(),
            ))
            .await,
        ),
        "merchant_compliance.get_merchant_limitations" => {
            written(Box::pin(service.get_merchant_limitations(given.text("sub_mchid"))).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
