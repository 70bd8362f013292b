// Generated from api/lovefeast.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.lovefeast();
    match operation {
        "lovefeast.get_brand" => {
            written(Box::pin(service.get_brand(given.number("brand_id"))).await)
        }
        "lovefeast.list_orders" => written(
            Box::pin(service.list_orders(
                given.text("openid"),
                given.number("brand_id"),
                &given.read(),
            ))
            .await,
        ),
        "lovefeast.get_order" => written(
            Box::pin(service.get_order(given.text("openid"), given.text("out_trade_no"))).await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.lovefeast();
    match operation {
        "lovefeast.list_orders" => {
            items(service.list_orders_pager(
                given.text("openid"),
                given.number("brand_id"),
                &given.read(),
            ))
            .await
        }
        _ => Outcome::unknown(operation),
    }
}
