// Generated from api/global_papay.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.global_papay();
    match operation {
        "global_papay.pre_sign_app" => written(Box::pin(service.pre_sign_app(&given.read())).await),
        "global_papay.pre_sign_h5" => written(Box::pin(service.pre_sign_h5(&given.read())).await),
        "global_papay.pre_sign_jsapi" => {
            written(Box::pin(service.pre_sign_jsapi(&given.read())).await)
        }
        "global_papay.pre_sign_mini_program" => {
            written(Box::pin(service.pre_sign_mini_program(&given.read())).await)
        }
        "global_papay.get_contract_by_out_contract_code" => {
            written(
                Box::pin(service.get_contract_by_out_contract_code(
                    given.text("out_contract_code"),
                    &given.read(),
                ))
                .await,
            )
        }
        "global_papay.pre_sign_web" => written(Box::pin(service.pre_sign_web(&given.read())).await),
        "global_papay.get_contract_by_contract_id" => written(
            Box::pin(service.get_contract_by_contract_id(given.text("contract_id"), &given.read()))
                .await,
        ),
        "global_papay.terminate_contract" => written(
            Box::pin(service.terminate_contract(given.text("contract_id"), &given.read())).await,
        ),
        "global_papay.create_transaction" => {
            written(Box::pin(service.create_transaction(&given.read())).await)
        }
        "global_papay.get_transaction_by_out_trade_no" => written(
            Box::pin(
                service.get_transaction_by_out_trade_no(given.text("out_trade_no"), &given.read()),
            )
            .await,
        ),
        "global_papay.reverse_transaction" => written(
            Box::pin(service.reverse_transaction(given.text("out_trade_no"), &given.read())).await,
        ),
        "global_papay.get_transaction_by_transaction_id" => written(
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
