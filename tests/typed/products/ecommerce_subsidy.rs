// Generated from api/ecommerce_subsidy.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.ecommerce_subsidy();
    match operation {
        "ecommerce_subsidy.create_subsidy" => {
            written(Box::pin(service.create_subsidy(&given.read())).await)
        }
        "ecommerce_subsidy.return_subsidy" => {
            written(Box::pin(service.return_subsidy(&given.read())).await)
        }
        "ecommerce_subsidy.cancel_subsidy" => {
            written(Box::pin(service.cancel_subsidy(&given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
