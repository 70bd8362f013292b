// Generated from api/merchant_store.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.merchant_store();
    match operation {
        "merchant_store.create_store" => {
            written(Box::pin(service.create_store(&given.read())).await)
        }
        "merchant_store.get_store" => {
            written(Box::pin(service.get_store(given.number("store_id"), &given.read())).await)
        }
        "merchant_store.update_store" => {
            written(Box::pin(service.update_store(given.number("store_id"), &given.read())).await)
        }
        "merchant_store.bind_recipient" => {
            written(Box::pin(service.bind_recipient(given.number("store_id"), &given.read())).await)
        }
        "merchant_store.unbind_recipient" => written(
            Box::pin(service.unbind_recipient(given.number("store_id"), &given.read())).await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
