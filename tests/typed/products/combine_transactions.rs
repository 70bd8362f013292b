// Generated from api/combine_transactions.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.combine_transactions();
    match operation {
        "combine_transactions.prepay_jsapi" => {
            written(Box::pin(service.prepay_jsapi(&given.read())).await)
        }
        "combine_transactions.prepay_mini_program" => {
            written(Box::pin(service.prepay_mini_program(&given.read())).await)
        }
        "combine_transactions.prepay_app" => {
            written(Box::pin(service.prepay_app(&given.read())).await)
        }
        "combine_transactions.prepay_h5" => {
            written(Box::pin(service.prepay_h5(&given.read())).await)
        }
        "combine_transactions.prepay_native" => {
            written(Box::pin(service.prepay_native(&given.read())).await)
        }
        "combine_transactions.get_order_by_out_trade_no" => written(
            Box::pin(service.get_order_by_out_trade_no(given.text("combine_out_trade_no"))).await,
        ),
        "combine_transactions.get_order_by_transaction_id" => written(
            Box::pin(service.get_order_by_transaction_id(given.text("combine_transaction_id")))
                .await,
        ),
        "combine_transactions.close_order" => written(
            Box::pin(service.close_order(given.text("combine_out_trade_no"), &given.read())).await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
