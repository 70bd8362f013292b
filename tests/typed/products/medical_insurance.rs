// Generated from api/medical_insurance.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.medical_insurance();
    match operation {
        "medical_insurance.create_order" => {
            written(Box::pin(service.create_order(&given.read())).await)
        }
        "medical_insurance.get_order_by_mix_trade_no" => written(
            Box::pin(service.get_order_by_mix_trade_no(given.text("mix_trade_no"), &given.read()))
                .await,
        ),
        "medical_insurance.get_order_by_out_trade_no" => written(
            Box::pin(service.get_order_by_out_trade_no(given.text("out_trade_no"), &given.read()))
                .await,
        ),
        "medical_insurance.notify_refund" => {
            written(Box::pin(service.notify_refund(&given.read(), &given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
