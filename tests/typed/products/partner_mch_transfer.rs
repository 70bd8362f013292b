// Generated from api/partner_mch_transfer.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.partner_mch_transfer();
    match operation {
        "partner_mch_transfer.create_sub_merchant_authorization" => {
            written(Box::pin(service.create_sub_merchant_authorization(&given.read())).await)
        }
        "partner_mch_transfer.get_sub_merchant_authorization" => {
            written(Box::pin(service.get_sub_merchant_authorization(given.text("sub_mchid"))).await)
        }
        "partner_mch_transfer.create_transfer_bill" => {
            written(Box::pin(service.create_transfer_bill(&given.read())).await)
        }
        "partner_mch_transfer.get_transfer_bill" => written(
            Box::pin(service.get_transfer_bill(given.text("out_bill_no"), &given.read())).await,
        ),
        "partner_mch_transfer.cancel_transfer_bill" => written(
            Box::pin(service.cancel_transfer_bill(given.text("out_bill_no"), &given.read())).await,
        ),
        "partner_mch_transfer.create_user_confirm_authorization" => {
            written(Box::pin(service.create_user_confirm_authorization(&given.read())).await)
        }
        "partner_mch_transfer.get_user_confirm_authorization" => written(
            Box::pin(service.get_user_confirm_authorization(given.text("out_authorization_no")))
                .await,
        ),
        "partner_mch_transfer.close_user_confirm_authorization" => written(
            Box::pin(service.close_user_confirm_authorization(given.text("out_authorization_no")))
                .await,
        ),
        "partner_mch_transfer.pre_transfer_with_authorization" => {
            written(Box::pin(service.pre_transfer_with_authorization(&given.read())).await)
        }
        "partner_mch_transfer.transfer_with_authorization" => {
            written(Box::pin(service.transfer_with_authorization(&given.read())).await)
        }
        "partner_mch_transfer.create_electronic_receipt" => {
            written(Box::pin(service.create_electronic_receipt(&given.read())).await)
        }
        "partner_mch_transfer.get_electronic_receipt" => written(
            Box::pin(service.get_electronic_receipt(given.text("out_bill_no"), &given.read()))
                .await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
