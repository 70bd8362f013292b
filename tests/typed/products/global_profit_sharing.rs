// Generated from api/global_profit_sharing.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.global_profit_sharing();
    match operation {
        "global_profit_sharing.get_bill_download_url" => {
            written(Box::pin(service.get_bill_download_url(&given.read())).await)
        }
        "global_profit_sharing.create_order" => {
            written(Box::pin(service.create_order(&given.read())).await)
        }
        "global_profit_sharing.unfreeze_order" => {
            written(Box::pin(service.unfreeze_order(&given.read())).await)
        }
        "global_profit_sharing.get_order" => {
            written(Box::pin(service.get_order(given.text("out_order_no"), &given.read())).await)
        }
        "global_profit_sharing.delete_receiver" => {
            written(Box::pin(service.delete_receiver(&given.read())).await)
        }
        "global_profit_sharing.add_receiver" => {
            written(Box::pin(service.add_receiver(&given.read())).await)
        }
        "global_profit_sharing.get_receiver" => {
            written(Box::pin(service.get_receiver(given.text("account"), &given.read())).await)
        }
        "global_profit_sharing.get_refund_bill_download_url" => {
            written(Box::pin(service.get_refund_bill_download_url(&given.read())).await)
        }
        "global_profit_sharing.get_refundable_balance" => {
            written(Box::pin(service.get_refundable_balance()).await)
        }
        "global_profit_sharing.mark_transaction" => {
            written(Box::pin(service.mark_transaction(&given.read())).await)
        }
        "global_profit_sharing.get_unsplit_amount" => written(
            Box::pin(service.get_unsplit_amount(given.text("transaction_id"), &given.read())).await,
        ),
        "global_profit_sharing.get_refundable_amount" => written(
            Box::pin(service.get_refundable_amount(given.text("transaction_id"), &given.read()))
                .await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
