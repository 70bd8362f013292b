// Generated from api/ecommerce_refund.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.ecommerce_refund();
    match operation {
        "ecommerce_refund.create_refund" => {
            written(Box::pin(service.create_refund(&given.read())).await)
        }
        "ecommerce_refund.get_refund_by_out_refund_no" => written(
            Box::pin(
                service.get_refund_by_out_refund_no(given.text("out_refund_no"), &given.read()),
            )
            .await,
        ),
        "ecommerce_refund.get_refund_by_refund_id" => written(
            Box::pin(service.get_refund_by_refund_id(given.text("refund_id"), &given.read())).await,
        ),
        "ecommerce_refund.create_abnormal_refund" => written(
            Box::pin(service.create_abnormal_refund(given.text("refund_id"), &given.read())).await,
        ),
        "ecommerce_refund.create_return_advance" => written(
            Box::pin(service.create_return_advance(given.text("refund_id"), &given.read())).await,
        ),
        "ecommerce_refund.get_return_advance" => written(
            Box::pin(service.get_return_advance(given.text("refund_id"), &given.read())).await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
