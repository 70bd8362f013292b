// Generated from api/applyment.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.applyment();
    match operation {
        "applyment.get_settlement_account_application" => written(
            Box::pin(service.get_settlement_account_application(
                given.text("sub_mchid"),
                given.text("application_no"),
                &given.read(),
            ))
            .await,
        ),
        "applyment.update_settlement_account" => written(
            Box::pin(service.update_settlement_account(given.text("sub_mchid"), &given.read()))
                .await,
        ),
        "applyment.get_settlement_account" => written(
            Box::pin(service.get_settlement_account(given.text("sub_mchid"), &given.read())).await,
        ),
        "applyment.submit_applyment" => {
            written(Box::pin(service.submit_applyment(&given.read())).await)
        }
        "applyment.get_applyment_by_applyment_id" => written(
            Box::pin(service.get_applyment_by_applyment_id(given.number("applyment_id"))).await,
        ),
        "applyment.get_applyment_by_business_code" => written(
            Box::pin(service.get_applyment_by_business_code(given.text("business_code"))).await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
