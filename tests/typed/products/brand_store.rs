// Generated from api/brand_store.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.brand_store();
    match operation {
        "brand_store.create_store" => written(Box::pin(service.create_store(&given.read())).await),
        "brand_store.list_stores" => written(Box::pin(service.list_stores(&given.read())).await),
        "brand_store.get_store" => {
            written(Box::pin(service.get_store(given.text("store_id"), &given.read())).await)
        }
        "brand_store.update_store" => {
            written(Box::pin(service.update_store(given.text("store_id"), &given.read())).await)
        }
        "brand_store.delete_store" => {
            written(Box::pin(service.delete_store(given.text("store_id"), &given.read())).await)
        }
        "brand_store.close_store" => {
            written(Box::pin(service.close_store(given.text("store_id"), &given.read())).await)
        }
        "brand_store.resume_store" => {
            written(Box::pin(service.resume_store(given.text("store_id"), &given.read())).await)
        }
        "brand_store.bind_recipient" => {
            written(Box::pin(service.bind_recipient(given.text("store_id"), &given.read())).await)
        }
        "brand_store.unbind_recipient" => {
            written(Box::pin(service.unbind_recipient(given.text("store_id"), &given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.brand_store();
    match operation {
        "brand_store.list_stores" => items(service.list_stores_pager(&given.read())).await,
        _ => Outcome::unknown(operation),
    }
}
