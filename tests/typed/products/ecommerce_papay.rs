// Generated from api/ecommerce_papay.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.ecommerce_papay();
    match operation {
        "ecommerce_papay.pre_sign_mini_program" => {
            written(Box::pin(service.pre_sign_mini_program(&given.read())).await)
        }
        "ecommerce_papay.pre_sign_app" => {
            written(Box::pin(service.pre_sign_app(&given.read())).await)
        }
        "ecommerce_papay.get_contract" => written(
            Box::pin(
                service.get_contract(given.number("plan_id"), given.text("out_contract_code")),
            )
            .await,
        ),
        "ecommerce_papay.terminate_contract" => written(
            Box::pin(service.terminate_contract(
                given.number("plan_id"),
                given.text("out_contract_code"),
                &given.read(),
            ))
            .await,
        ),
        "ecommerce_papay.create_transaction" => {
            written(Box::pin(service.create_transaction(&given.read())).await)
        }
        "ecommerce_papay.get_transaction" => {
            written(Box::pin(service.get_transaction(given.text("combine_out_trade_no"))).await)
        }
        "ecommerce_papay.reverse_transaction" => written(
            Box::pin(
                service.reverse_transaction(given.text("combine_out_trade_no"), &given.read()),
            )
            .await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
