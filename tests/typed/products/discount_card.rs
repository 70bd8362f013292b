// Generated from api/discount_card.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.discount_card();
    match operation {
        "discount_card.prepare_card" => {
            written(Box::pin(service.prepare_card(&given.read())).await)
        }
        "discount_card.get_card" => {
            written(Box::pin(service.get_card(given.text("out_card_code"))).await)
        }
        "discount_card.add_user_records" => written(
            Box::pin(service.add_user_records(given.text("out_card_code"), &given.read())).await,
        ),
        "discount_card.get_order_by_out_trade_no" => {
            written(Box::pin(service.get_order_by_out_trade_no(given.text("out_trade_no"))).await)
        }
        "discount_card.get_order_by_out_order_no" => {
            written(Box::pin(service.get_order_by_out_order_no(given.text("out_order_no"))).await)
        }
        "discount_card.update_order" => {
            written(Box::pin(service.update_order(given.text("out_order_no"), &given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
