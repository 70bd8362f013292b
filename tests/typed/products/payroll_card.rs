// Generated from api/payroll_card.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.payroll_card();
    match operation {
        "payroll_card.create_token" => written(Box::pin(service.create_token(&given.read())).await),
        "payroll_card.get_authorization_relation" => written(
            Box::pin(service.get_authorization_relation(given.text("openid"), &given.read())).await,
        ),
        "payroll_card.pre_order_authentication" => {
            written(Box::pin(service.pre_order_authentication(&given.read())).await)
        }
        "payroll_card.pre_order_authentication_with_authorization" => written(
            Box::pin(service.pre_order_authentication_with_authorization(&given.read())).await,
        ),
        "payroll_card.get_authentication" => written(
            Box::pin(service.get_authentication(given.text("authenticate_number"), &given.read()))
                .await,
        ),
        "payroll_card.list_authentications" => {
            written(Box::pin(service.list_authentications(&given.read())).await)
        }
        "payroll_card.create_transfer_batch" => {
            written(Box::pin(service.create_transfer_batch(&given.read())).await)
        }
        "payroll_card.validate_wesure_token" => {
            written(Box::pin(service.validate_wesure_token(&given.read())).await)
        }
        "payroll_card.create_wesure_insurance" => {
            written(Box::pin(service.create_wesure_insurance(&given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.payroll_card();
    match operation {
        "payroll_card.list_authentications" => {
            items(service.list_authentications_pager(&given.read())).await
        }
        _ => Outcome::unknown(operation),
    }
}
