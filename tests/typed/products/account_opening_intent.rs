// Generated from api/account_opening_intent.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.account_opening_intent();
    match operation {
        "account_opening_intent.get_applyment" => {
            written(Box::pin(service.get_applyment(&given.read())).await)
        }
        "account_opening_intent.submit_applyment" => {
            written(Box::pin(service.submit_applyment(&given.read())).await)
        }
        "account_opening_intent.get_authorization_state" => {
            written(Box::pin(service.get_authorization_state(given.text("sub_mchid"))).await)
        }
        "account_opening_intent.cancel_applyment_by_applyment_id" => written(
            Box::pin(service.cancel_applyment_by_applyment_id(given.number("applyment_id"))).await,
        ),
        "account_opening_intent.cancel_applyment_by_business_code" => written(
            Box::pin(service.cancel_applyment_by_business_code(given.text("business_code"))).await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
