// Generated from api/scan_and_ride.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.scan_and_ride();
    match operation {
        "scan_and_ride.get_user_service" => written(
            Box::pin(service.get_user_service(given.text("contract_id"), &given.read())).await,
        ),
        "scan_and_ride.create_transaction" => {
            written(Box::pin(service.create_transaction(&given.read())).await)
        }
        "scan_and_ride.get_transaction" => written(
            Box::pin(service.get_transaction(given.text("out_trade_no"), &given.read())).await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
