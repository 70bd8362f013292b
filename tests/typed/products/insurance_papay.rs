// Generated from api/insurance_papay.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.insurance_papay();
    match operation {
        "insurance_papay.pre_sign_jsapi" => {
            written(Box::pin(service.pre_sign_jsapi(&given.read())).await)
        }
        "insurance_papay.pre_sign_mini_program" => {
            written(Box::pin(service.pre_sign_mini_program(&given.read())).await)
        }
        "insurance_papay.pre_sign_app" => {
            written(Box::pin(service.pre_sign_app(&given.read())).await)
        }
        "insurance_papay.pre_sign_h5" => {
            written(Box::pin(service.pre_sign_h5(&given.read())).await)
        }
        "insurance_papay.get_contract" => written(
            Box::pin(
                service.get_contract(given.number("plan_id"), given.text("out_contract_code")),
            )
            .await,
        ),
        "insurance_papay.list_policy_periods" => written(
            Box::pin(service.list_policy_periods(
                given.number("plan_id"),
                given.text("out_contract_code"),
                &given.read(),
            ))
            .await,
        ),
        "insurance_papay.update_policy_periods" => written(
            Box::pin(service.update_policy_periods(
                given.number("plan_id"),
                given.text("contract_id"),
                &given.read(),
            ))
            .await,
        ),
        "insurance_papay.create_policy_period_schedule" => written(
            Box::pin(service.create_policy_period_schedule(
                given.text("contract_id"),
                given.number("policy_period_id"),
                &given.read(),
            ))
            .await,
        ),
        "insurance_papay.get_policy_period_schedule" => written(
            Box::pin(service.get_policy_period_schedule(
                given.text("contract_id"),
                given.number("policy_period_id"),
            ))
            .await,
        ),
        "insurance_papay.create_transaction" => {
            written(Box::pin(service.create_transaction(&given.read())).await)
        }
        "insurance_papay.renew_contract" => written(
            Box::pin(service.renew_contract(
                given.number("plan_id"),
                given.text("contract_id"),
                &given.read(),
            ))
            .await,
        ),
        "insurance_papay.terminate_contract" => written(
            Box::pin(service.terminate_contract(
                given.number("plan_id"),
                given.text("out_contract_code"),
                &given.read(),
            ))
            .await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.insurance_papay();
    match operation {
        "insurance_papay.list_policy_periods" => {
            items(service.list_policy_periods_pager(
                given.number("plan_id"),
                given.text("out_contract_code"),
                &given.read(),
            ))
            .await
        }
        _ => Outcome::unknown(operation),
    }
}
