// Generated from api/global_customs.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.global_customs();
    match operation {
        "global_customs.list_orders" => written(Box::pin(service.list_orders(&given.read())).await),
        "global_customs.update_order" => {
            written(Box::pin(service.update_order(&given.read())).await)
        }
        "global_customs.declare_order" => {
            written(Box::pin(service.declare_order(&given.read())).await)
        }
        "global_customs.redeclare_order" => {
            written(Box::pin(service.redeclare_order(&given.read())).await)
        }
        "global_customs.verify_identity" => {
            written(Box::pin(service.verify_identity(&given.read())).await)
        }
        "global_customs.list_legacy_orders" => {
            written(Box::pin(service.list_legacy_orders(&given.read())).await)
        }
        "global_customs.update_legacy_order" => {
            written(Box::pin(service.update_legacy_order(&given.read())).await)
        }
        "global_customs.declare_legacy_order" => {
            written(Box::pin(service.declare_legacy_order(&given.read())).await)
        }
        "global_customs.redeclare_legacy_order" => {
            written(Box::pin(service.redeclare_legacy_order(&given.read())).await)
        }
        "global_customs.verify_legacy_identity" => {
            written(Box::pin(service.verify_legacy_identity(&given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.global_customs();
    match operation {
        "global_customs.list_orders" => items(service.list_orders_pager(&given.read())).await,
        "global_customs.list_legacy_orders" => {
            items(service.list_legacy_orders_pager(&given.read())).await
        }
        _ => Outcome::unknown(operation),
    }
}
