// Generated from api/recharge.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.recharge();
    match operation {
        "recharge.create_bank_transfer_recharge" => {
            written(Box::pin(service.create_bank_transfer_recharge(&given.read())).await)
        }
        "recharge.get_bank_transfer_recharge" => written(
            Box::pin(service.get_bank_transfer_recharge(given.text("out_recharge_no"))).await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
