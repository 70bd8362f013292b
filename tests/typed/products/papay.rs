// Generated from api/papay.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.papay();
    match operation {
        "papay.pre_sign_contract" => {
            written(Box::pin(service.pre_sign_contract(&given.read())).await)
        }
        "papay.pre_sign_scheduled_jsapi" => {
            written(Box::pin(service.pre_sign_scheduled_jsapi(&given.read())).await)
        }
        "papay.pre_sign_scheduled_mini_program" => {
            written(Box::pin(service.pre_sign_scheduled_mini_program(&given.read())).await)
        }
        "papay.pre_sign_scheduled_app" => {
            written(Box::pin(service.pre_sign_scheduled_app(&given.read())).await)
        }
        "papay.pre_sign_scheduled_h5" => {
            written(Box::pin(service.pre_sign_scheduled_h5(&given.read())).await)
        }
        "papay.get_contract" => written(
            Box::pin(
                service.get_contract(given.number("plan_id"), given.text("out_contract_code")),
            )
            .await,
        ),
        "papay.get_harmony_contract" => written(
            Box::pin(
                service
                    .get_harmony_contract(given.number("plan_id"), given.text("out_contract_code")),
            )
            .await,
        ),
        "papay.terminate_contract" => written(
            Box::pin(service.terminate_contract(
                given.number("plan_id"),
                given.text("out_contract_code"),
                &given.read(),
            ))
            .await,
        ),
        "papay.create_schedule" => written(
            Box::pin(service.create_schedule(given.text("contract_id"), &given.read())).await,
        ),
        "papay.get_schedule" => {
            written(Box::pin(service.get_schedule(given.text("contract_id"))).await)
        }
        "papay.send_pre_deduction_notice" => written(
            Box::pin(service.send_pre_deduction_notice(given.text("contract_id"), &given.read()))
                .await,
        ),
        "papay.create_transaction" => {
            written(Box::pin(service.create_transaction(&given.read())).await)
        }
        "papay.create_harmony_transaction" => {
            written(Box::pin(service.create_harmony_transaction(&given.read())).await)
        }
        "papay.send_deduction_retry_notice" => written(
            Box::pin(service.send_deduction_retry_notice(given.text("contract_id"), &given.read()))
                .await,
        ),
        "papay.pre_sign_partner_scheduled_jsapi" => {
            written(Box::pin(service.pre_sign_partner_scheduled_jsapi(&given.read())).await)
        }
        "papay.pre_sign_partner_scheduled_mini_program" => {
            written(Box::pin(service.pre_sign_partner_scheduled_mini_program(&given.read())).await)
        }
        "papay.pre_sign_partner_scheduled_app" => {
            written(Box::pin(service.pre_sign_partner_scheduled_app(&given.read())).await)
        }
        "papay.pre_sign_partner_scheduled_h5" => {
            written(Box::pin(service.pre_sign_partner_scheduled_h5(&given.read())).await)
        }
        "papay.get_partner_contract" => written(
            Box::pin(service.get_partner_contract(
                given.number("plan_id"),
                given.text("out_contract_code"),
                &given.read(),
            ))
            .await,
        ),
        "papay.terminate_partner_contract" => written(
            Box::pin(service.terminate_partner_contract(
                given.number("plan_id"),
                given.text("out_contract_code"),
                &given.read(),
            ))
            .await,
        ),
        "papay.create_partner_schedule" => written(
            Box::pin(service.create_partner_schedule(given.text("contract_id"), &given.read()))
                .await,
        ),
        "papay.get_partner_schedule" => written(
            Box::pin(service.get_partner_schedule(given.text("contract_id"), &given.read())).await,
        ),
        "papay.send_partner_pre_deduction_notice" => written(
            Box::pin(
                service.send_partner_pre_deduction_notice(given.text("contract_id"), &given.read()),
            )
            .await,
        ),
        "papay.create_partner_transaction" => {
            written(Box::pin(service.create_partner_transaction(&given.read())).await)
        }
        "papay.send_partner_deduction_retry_notice" => written(
            Box::pin(
                service
                    .send_partner_deduction_retry_notice(given.text("contract_id"), &given.read()),
            )
            .await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
