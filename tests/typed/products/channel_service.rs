// Generated from api/channel_service.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.channel_service();
    match operation {
        "channel_service.get_balance" => {
            written(Box::pin(service.get_balance(&given.read())).await)
        }
        "channel_service.get_merchant_profile" => {
            written(Box::pin(service.get_merchant_profile(&given.read())).await)
        }
        "channel_service.get_merchant_media" => {
            written(Box::pin(service.get_merchant_media(&given.read())).await)
        }
        "channel_service.rename_bank_channel_account" => {
            written(Box::pin(service.rename_bank_channel_account(&given.read())).await)
        }
        "channel_service.get_bank_channel_account_rename" => written(
            Box::pin(
                service
                    .get_bank_channel_account_rename(given.text("application_id"), &given.read()),
            )
            .await,
        ),
        "channel_service.notify_profile_update_result" => {
            written(Box::pin(service.notify_profile_update_result(&given.read())).await)
        }
        "channel_service.create_punish_order" => {
            written(Box::pin(service.create_punish_order(&given.read())).await)
        }
        "channel_service.create_recover_order" => {
            written(Box::pin(service.create_recover_order(&given.read())).await)
        }
        "channel_service.get_control_order" => written(
            Box::pin(service.get_control_order(given.text("out_request_no"), &given.read())).await,
        ),
        "channel_service.create_special_reduction" => {
            written(Box::pin(service.create_special_reduction(&given.read())).await)
        }
        "channel_service.get_special_reduction" => written(
            Box::pin(service.get_special_reduction(given.text("out_request_no"), &given.read()))
                .await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
