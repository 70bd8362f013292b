// Generated from api/multiuse_coupon.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.multiuse_coupon();
    match operation {
        "multiuse_coupon.send_coupon" => {
            written(Box::pin(service.send_coupon(given.text("openid"), &given.read())).await)
        }
        "multiuse_coupon.get_send_flow" => {
            written(Box::pin(service.get_send_flow(given.text("stock_id"))).await)
        }
        "multiuse_coupon.get_use_flow" => {
            written(Box::pin(service.get_use_flow(given.text("stock_id"))).await)
        }
        "multiuse_coupon.get_refund_flow" => {
            written(Box::pin(service.get_refund_flow(given.text("stock_id"))).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
