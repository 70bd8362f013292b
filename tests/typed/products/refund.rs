// Generated from api/refund.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.refund();
    match operation {
        "refund.create_refund" => written(Box::pin(service.create_refund(&given.read())).await),
        "refund.get_refund" => {
            written(Box::pin(service.get_refund(given.text("out_refund_no"), &given.read())).await)
        }
        "refund.create_abnormal_refund" => written(
            Box::pin(service.create_abnormal_refund(given.text("refund_id"), &given.read())).await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
