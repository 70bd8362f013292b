// Generated from api/ecommerce_profit_sharing.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.ecommerce_profit_sharing();
    match operation {
        "ecommerce_profit_sharing.add_receiver" => {
            written(Box::pin(service.add_receiver(&given.read())).await)
        }
        "ecommerce_profit_sharing.delete_receiver" => {
            written(Box::pin(service.delete_receiver(&given.read())).await)
        }
        "ecommerce_profit_sharing.create_order" => {
            written(Box::pin(service.create_order(&given.read())).await)
        }
        "ecommerce_profit_sharing.get_order" => {
            written(Box::pin(service.get_order(&given.read())).await)
        }
        "ecommerce_profit_sharing.get_unsplit_amount" => {
            written(Box::pin(service.get_unsplit_amount(given.text("transaction_id"))).await)
        }
        "ecommerce_profit_sharing.finish_order" => {
            written(Box::pin(service.finish_order(&given.read())).await)
        }
        "ecommerce_profit_sharing.create_return_order" => {
            written(Box::pin(service.create_return_order(&given.read())).await)
        }
        "ecommerce_profit_sharing.get_return_order" => {
            written(Box::pin(service.get_return_order(&given.read())).await)
        }
        "ecommerce_profit_sharing.create_after_sales_order" => {
            written(Box::pin(service.create_after_sales_order(&given.read())).await)
        }
        "ecommerce_profit_sharing.get_after_sales_order" => {
            written(Box::pin(service.get_after_sales_order(&given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
