// Generated from api/pay_after.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.pay_after();
    match operation {
        "pay_after.create_order" => written(Box::pin(service.create_order(&given.read())).await),
        "pay_after.get_order" => written(Box::pin(service.get_order(&given.read())).await),
        "pay_after.complete_order" => written(
            Box::pin(service.complete_order(given.text("out_order_no"), &given.read())).await,
        ),
        "pay_after.cancel_order" => {
            written(Box::pin(service.cancel_order(given.text("out_order_no"), &given.read())).await)
        }
        "pay_after.sync_order" => {
            written(Box::pin(service.sync_order(given.text("out_order_no"), &given.read())).await)
        }
        "pay_after.create_smart_retail_order" => {
            written(Box::pin(service.create_smart_retail_order(&given.read())).await)
        }
        "pay_after.get_smart_retail_order" => {
            written(Box::pin(service.get_smart_retail_order(&given.read())).await)
        }
        "pay_after.complete_smart_retail_order" => written(
            Box::pin(
                service.complete_smart_retail_order(given.text("out_order_no"), &given.read()),
            )
            .await,
        ),
        "pay_after.cancel_smart_retail_order" => written(
            Box::pin(service.cancel_smart_retail_order(given.text("out_order_no"), &given.read()))
                .await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
