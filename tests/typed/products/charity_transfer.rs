// Generated from api/charity_transfer.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.charity_transfer();
    match operation {
        "charity_transfer.create_budget" => {
            written(Box::pin(service.create_budget(&given.read())).await)
        }
        "charity_transfer.get_budget" => {
            written(Box::pin(service.get_budget(given.text("out_budget_no"), &given.read())).await)
        }
        "charity_transfer.create_transfer_bill" => {
            written(Box::pin(service.create_transfer_bill(&given.read())).await)
        }
        "charity_transfer.get_transfer_bill" => written(
            Box::pin(service.get_transfer_bill(given.text("out_transfer_no"), &given.read())).await,
        ),
        "charity_transfer.unlock_budget" => written(
            Box::pin(service.unlock_budget(given.text("out_budget_no"), &given.read())).await,
        ),
        "charity_transfer.create_budget_electronic_receipt" => written(
            Box::pin(
                service
                    .create_budget_electronic_receipt(given.text("out_budget_no"), &given.read()),
            )
            .await,
        ),
        "charity_transfer.get_budget_electronic_receipt" => written(
            Box::pin(
                service.get_budget_electronic_receipt(given.text("out_budget_no"), &given.read()),
            )
            .await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
