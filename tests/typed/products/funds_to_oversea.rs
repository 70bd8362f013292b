// Generated from api/funds_to_oversea.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.funds_to_oversea();
    match operation {
        "funds_to_oversea.get_bill_download_url" => {
            written(Box::pin(service.get_bill_download_url(&given.read())).await)
        }
        "funds_to_oversea.create_order" => {
            written(Box::pin(service.create_order(&given.read())).await)
        }
        "funds_to_oversea.get_order" => {
            written(Box::pin(service.get_order(given.text("out_order_id"), &given.read())).await)
        }
        "funds_to_oversea.create_return_order" => {
            written(Box::pin(service.create_return_order(&given.read())).await)
        }
        "funds_to_oversea.get_return_order" => written(
            Box::pin(service.get_return_order(given.text("out_return_no"), &given.read())).await,
        ),
        "funds_to_oversea.get_available_abroad_amount" => written(
            Box::pin(
                service.get_available_abroad_amount(given.text("transaction_id"), &given.read()),
            )
            .await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
