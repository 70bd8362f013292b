// Generated from api/ecommerce_transfer.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.ecommerce_transfer();
    match operation {
        "ecommerce_transfer.create_authorization" => {
            written(Box::pin(service.create_authorization(&given.read())).await)
        }
        "ecommerce_transfer.get_authorization" => {
            written(Box::pin(service.get_authorization(given.text("sub_mchid"))).await)
        }
        "ecommerce_transfer.create_transfer_bill" => {
            written(Box::pin(service.create_transfer_bill(&given.read())).await)
        }
        "ecommerce_transfer.get_transfer_bill_by_out_bill_no" => written(
            Box::pin(
                service.get_transfer_bill_by_out_bill_no(given.text("out_bill_no"), &given.read()),
            )
            .await,
        ),
        "ecommerce_transfer.get_transfer_bill_by_transfer_bill_no" => written(
            Box::pin(service.get_transfer_bill_by_transfer_bill_no(
                given.text("transfer_bill_no"),
                &given.read(),
            ))
            .await,
        ),
        "ecommerce_transfer.cancel_transfer_bill" => written(
            Box::pin(service.cancel_transfer_bill(given.text("out_bill_no"), &given.read())).await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
