// Generated from api/global_pay_score.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.global_pay_score();
    match operation {
        "global_pay_score.get_service_order" => {
            written(Box::pin(service.get_service_order(&given.read())).await)
        }
        "global_pay_score.create_service_order" => {
            written(Box::pin(service.create_service_order(&given.read())).await)
        }
        "global_pay_score.cancel_service_order" => written(
            Box::pin(service.cancel_service_order(given.text("out_order_no"), &given.read())).await,
        ),
        "global_pay_score.complete_service_order" => written(
            Box::pin(service.complete_service_order(given.text("out_order_no"), &given.read()))
                .await,
        ),
        "global_pay_score.sync_service_order" => written(
            Box::pin(service.sync_service_order(given.text("out_order_no"), &given.read())).await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
