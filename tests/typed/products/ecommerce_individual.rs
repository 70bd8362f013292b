// Generated from api/ecommerce_individual.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.ecommerce_individual();
    match operation {
        "ecommerce_individual.pre_sign_app" => {
            written(Box::pin(service.pre_sign_app(&given.read())).await)
        }
        "ecommerce_individual.pre_sign_app_with_real_name" => {
            written(Box::pin(service.pre_sign_app_with_real_name(&given.read())).await)
        }
        "ecommerce_individual.pre_sign_mini_program" => {
            written(Box::pin(service.pre_sign_mini_program(&given.read())).await)
        }
        "ecommerce_individual.pre_sign_mini_program_with_real_name" => {
            written(Box::pin(service.pre_sign_mini_program_with_real_name(&given.read())).await)
        }
        "ecommerce_individual.get_contract_by_out_contract_code" => {
            written(
                Box::pin(service.get_contract_by_out_contract_code(
                    given.text("out_contract_code"),
                    &given.read(),
                ))
                .await,
            )
        }
        "ecommerce_individual.get_contract_by_openid" => written(
            Box::pin(service.get_contract_by_openid(given.text("openid"), &given.read())).await,
        ),
        "ecommerce_individual.get_abnormal_receipt" => {
            written(Box::pin(service.get_abnormal_receipt(given.text("receipt_id"))).await)
        }
        "ecommerce_individual.create_transfer_instruction" => written(
            Box::pin(service.create_transfer_instruction(given.text("receipt_id"), &given.read()))
                .await,
        ),
        "ecommerce_individual.get_transfer_instruction" => written(
            Box::pin(service.get_transfer_instruction(
                given.text("receipt_id"),
                given.text("out_instruction_no"),
            ))
            .await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
