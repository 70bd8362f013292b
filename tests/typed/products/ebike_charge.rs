// Generated from api/ebike_charge.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.ebike_charge();
    match operation {
        "ebike_charge.preopen_contract" => {
            written(Box::pin(service.preopen_contract(&given.read())).await)
        }
        "ebike_charge.get_contract_by_contract_id" => written(
            Box::pin(service.get_contract_by_contract_id(given.text("contract_id"), &given.read()))
                .await,
        ),
        "ebike_charge.get_contract_by_openid" => written(
            Box::pin(service.get_contract_by_openid(given.text("openid"), &given.read())).await,
        ),
        "ebike_charge.create_charging_token" => written(
            Box::pin(service.create_charging_token(given.text("contract_id"), &given.read())).await,
        ),
        "ebike_charge.create_transaction" => {
            written(Box::pin(service.create_transaction(&given.read())).await)
        }
        "ebike_charge.get_transaction_by_out_trade_no" => written(
            Box::pin(
                service.get_transaction_by_out_trade_no(given.text("out_trade_no"), &given.read()),
            )
            .await,
        ),
        "ebike_charge.get_transaction_by_transaction_id" => written(
            Box::pin(
                service
                    .get_transaction_by_transaction_id(given.text("transaction_id"), &given.read()),
            )
            .await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
