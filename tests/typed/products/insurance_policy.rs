// Generated from api/insurance_policy.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.insurance_policy();
    match operation {
        "insurance_policy.create_authorization" => {
            written(Box::pin(service.create_authorization(&given.read())).await)
        }
        "insurance_policy.get_authorization" => {
            written(Box::pin(service.get_authorization(given.text("out_insurance_no"))).await)
        }
        "insurance_policy.upload_policy" => {
            written(Box::pin(service.upload_policy(&given.read())).await)
        }
        "insurance_policy.get_policy" => {
            written(Box::pin(service.get_policy(given.text("out_insurance_no"))).await)
        }
        "insurance_policy.update_policy" => written(
            Box::pin(service.update_policy(given.text("out_insurance_no"), &given.read())).await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
