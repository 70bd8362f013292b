// Generated from api/brand_profit_sharing.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.brand_profit_sharing();
    match operation {
        "brand_profit_sharing.add_receiver" => {
            written(Box::pin(service.add_receiver(&given.read())).await)
        }
        "brand_profit_sharing.delete_receiver" => {
            written(Box::pin(service.delete_receiver(&given.read())).await)
        }
        "brand_profit_sharing.get_max_ratio" => {
            written(Box::pin(service.get_max_ratio(given.text("brand_mchid"))).await)
        }
        "brand_profit_sharing.create_order" => {
            written(Box::pin(service.create_order(&given.read())).await)
        }
        "brand_profit_sharing.get_order" => {
            written(Box::pin(service.get_order(&given.read())).await)
        }
        "brand_profit_sharing.get_unsplit_amount" => {
            written(Box::pin(service.get_unsplit_amount(given.text("transaction_id"))).await)
        }
        "brand_profit_sharing.finish_order" => {
            written(Box::pin(service.finish_order(&given.read())).await)
        }
        "brand_profit_sharing.create_return_order" => {
            written(Box::pin(service.create_return_order(&given.read())).await)
        }
        "brand_profit_sharing.get_return_order" => {
            written(Box::pin(service.get_return_order(&given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
