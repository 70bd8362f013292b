// Generated from api/password_exempt.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.password_exempt();
    match operation {
        "password_exempt.pre_sign_merchant_mini_program" => {
            written(Box::pin(service.pre_sign_merchant_mini_program(&given.read())).await)
        }
        "password_exempt.pre_sign_merchant_pay_redirect" => {
            written(Box::pin(service.pre_sign_merchant_pay_redirect(&given.read())).await)
        }
        "password_exempt.pre_sign_partner_mini_program" => {
            written(Box::pin(service.pre_sign_partner_mini_program(&given.read())).await)
        }
        "password_exempt.pre_sign_partner_pay_redirect" => {
            written(Box::pin(service.pre_sign_partner_pay_redirect(&given.read())).await)
        }
        "password_exempt.pre_sign_ecommerce_mini_program" => {
            written(Box::pin(service.pre_sign_ecommerce_mini_program(&given.read())).await)
        }
        "password_exempt.pre_sign_ecommerce_pay_redirect" => {
            written(Box::pin(service.pre_sign_ecommerce_pay_redirect(&given.read())).await)
        }
        "password_exempt.pre_sign_clearing_institution_mini_program" => written(
            Box::pin(service.pre_sign_clearing_institution_mini_program(&given.read())).await,
        ),
        "password_exempt.pre_sign_clearing_institution_pay_redirect" => written(
            Box::pin(service.pre_sign_clearing_institution_pay_redirect(&given.read())).await,
        ),
        "password_exempt.get_contract" => written(
            Box::pin(
                service.get_contract(given.number("service_id"), given.text("out_contract_code")),
            )
            .await,
        ),
        "password_exempt.terminate_contract" => written(
            Box::pin(service.terminate_contract(
                given.number("service_id"),
                given.text("out_contract_code"),
                &given.read(),
            ))
            .await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
