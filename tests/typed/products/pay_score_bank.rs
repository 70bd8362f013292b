// Generated from api/pay_score_bank.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.pay_score_bank();
    match operation {
        "pay_score_bank.create_permission" => {
            written(Box::pin(service.create_permission(&given.read())).await)
        }
        "pay_score_bank.get_permission_by_authorization_code" => written(
            Box::pin(service.get_permission_by_authorization_code(
                given.text("authorization_code"),
                &given.read(),
            ))
            .await,
        ),
        "pay_score_bank.create_service_order" => {
            written(Box::pin(service.create_service_order(&given.read())).await)
        }
        "pay_score_bank.get_service_order" => {
            written(Box::pin(service.get_service_order(&given.read())).await)
        }
        "pay_score_bank.create_pay_on_delivery_order" => {
            written(Box::pin(service.create_pay_on_delivery_order(&given.read())).await)
        }
        "pay_score_bank.cancel_service_order" => written(
            Box::pin(service.cancel_service_order(given.text("out_order_no"), &given.read())).await,
        ),
        "pay_score_bank.complete_service_order" => written(
            Box::pin(service.complete_service_order(given.text("out_order_no"), &given.read()))
                .await,
        ),
        "pay_score_bank.update_service_order" => written(
            Box::pin(service.update_service_order(given.text("out_order_no"), &given.read())).await,
        ),
        "pay_score_bank.register_service_order_deduction" => written(
            Box::pin(
                service.register_service_order_deduction(given.text("out_order_no"), &given.read()),
            )
            .await,
        ),
        "pay_score_bank.get_service_order_deduction" => {
            written(Box::pin(service.get_service_order_deduction(&given.read())).await)
        }
        "pay_score_bank.sync_service_order" => written(
            Box::pin(service.sync_service_order(given.text("out_order_no"), &given.read())).await,
        ),
        "pay_score_bank.terminate_permission_by_authorization_code" => written(
            Box::pin(service.terminate_permission_by_authorization_code(
                given.text("authorization_code"),
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
