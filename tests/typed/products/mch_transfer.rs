// Generated from api/mch_transfer.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.mch_transfer();
    match operation {
        "mch_transfer.create_transfer_bill" => {
            written(Box::pin(service.create_transfer_bill(&given.read())).await)
        }
        "mch_transfer.get_transfer_bill_by_out_bill_no" => written(
            Box::pin(service.get_transfer_bill_by_out_bill_no(given.text("out_bill_no"))).await,
        ),
        "mch_transfer.get_transfer_bill_by_transfer_bill_no" => written(
            Box::pin(service.get_transfer_bill_by_transfer_bill_no(given.text("transfer_bill_no")))
                .await,
        ),
        "mch_transfer.cancel_transfer_bill" => {
            written(Box::pin(service.cancel_transfer_bill(given.text("out_bill_no"))).await)
        }
        "mch_transfer.create_user_confirm_authorization" => {
            written(Box::pin(service.create_user_confirm_authorization(&given.read())).await)
        }
        "mch_transfer.get_user_confirm_authorization" => {
            written(
                Box::pin(service.get_user_confirm_authorization(
                    given.text("out_authorization_no"),
                    &given.read(),
                ))
                .await,
            )
        }
        "mch_transfer.close_user_confirm_authorization" => written(
            Box::pin(service.close_user_confirm_authorization(given.text("out_authorization_no")))
                .await,
        ),
        "mch_transfer.pre_transfer_with_authorization" => {
            written(Box::pin(service.pre_transfer_with_authorization(&given.read())).await)
        }
        "mch_transfer.transfer_with_authorization" => {
            written(Box::pin(service.transfer_with_authorization(&given.read())).await)
        }
        "mch_transfer.create_electronic_receipt_by_out_bill_no" => {
            written(Box::pin(service.create_electronic_receipt_by_out_bill_no(&given.read())).await)
        }
        "mch_transfer.get_electronic_receipt_by_out_bill_no" => written(
            Box::pin(service.get_electronic_receipt_by_out_bill_no(given.text("out_bill_no")))
                .await,
        ),
        "mch_transfer.create_electronic_receipt_by_transfer_bill_no" => written(
            Box::pin(service.create_electronic_receipt_by_transfer_bill_no(&given.read())).await,
        ),
        "mch_transfer.get_electronic_receipt_by_transfer_bill_no" => written(
            Box::pin(
                service.get_electronic_receipt_by_transfer_bill_no(given.text("transfer_bill_no")),
            )
            .await,
        ),
        "mch_transfer.create_qq_wallet_bill" => {
            written(Box::pin(service.create_qq_wallet_bill(&given.read())).await)
        }
        "mch_transfer.get_qq_wallet_bill" => {
            written(Box::pin(service.get_qq_wallet_bill(given.text("out_bill_no"))).await)
        }
        "mch_transfer.cancel_qq_wallet_bill" => {
            written(Box::pin(service.cancel_qq_wallet_bill(given.text("out_bill_no"))).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
