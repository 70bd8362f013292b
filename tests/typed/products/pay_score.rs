// Generated from api/pay_score.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.pay_score();
    match operation {
        "pay_score.create_permission" => {
            written(Box::pin(service.create_permission(&given.read())).await)
        }
        "pay_score.get_permission_by_authorization_code" => written(
            Box::pin(service.get_permission_by_authorization_code(
                given.text("authorization_code"),
                &given.read(),
            ))
            .await,
        ),
        "pay_score.get_permission_by_openid" => written(
            Box::pin(service.get_permission_by_openid(given.text("openid"), &given.read())).await,
        ),
        "pay_score.get_user_service_state" => {
            written(Box::pin(service.get_user_service_state(&given.read())).await)
        }
        "pay_score.assess_user_risk_level" => {
            written(Box::pin(service.assess_user_risk_level(&given.read())).await)
        }
        "pay_score.create_service_order" => {
            written(Box::pin(service.create_service_order(&given.read())).await)
        }
        "pay_score.get_service_order" => {
            written(Box::pin(service.get_service_order(&given.read())).await)
        }
        "pay_score.create_pay_on_delivery_order" => {
            written(Box::pin(service.create_pay_on_delivery_order(&given.read())).await)
        }
        "pay_score.direct_complete_service_order" => {
            written(Box::pin(service.direct_complete_service_order(&given.read())).await)
        }
        "pay_score.cancel_service_order" => written(
            Box::pin(service.cancel_service_order(given.text("out_order_no"), &given.read())).await,
        ),
        "pay_score.complete_service_order" => written(
            Box::pin(service.complete_service_order(given.text("out_order_no"), &given.read()))
                .await,
        ),
        "pay_score.update_service_order" => written(
            Box::pin(service.update_service_order(given.text("out_order_no"), &given.read())).await,
        ),
        "pay_score.pay_service_order" => written(
            Box::pin(service.pay_service_order(given.text("out_order_no"), &given.read())).await,
        ),
        "pay_score.sync_service_order" => written(
            Box::pin(service.sync_service_order(given.text("out_order_no"), &given.read())).await,
        ),
        "pay_score.send_prepaid_message" => written(
            Box::pin(service.send_prepaid_message(given.text("out_order_no"), &given.read())).await,
        ),
        "pay_score.send_pending_message" => written(
            Box::pin(service.send_pending_message(given.text("out_order_no"), &given.read())).await,
        ),
        "pay_score.terminate_permission_by_authorization_code" => written(
            Box::pin(service.terminate_permission_by_authorization_code(
                given.text("authorization_code"),
                &given.read(),
            ))
            .await,
        ),
        "pay_score.terminate_permission_by_openid" => written(
            Box::pin(service.terminate_permission_by_openid(given.text("openid"), &given.read()))
                .await,
        ),
        "pay_score.terminate_user_permission" => written(
            Box::pin(service.terminate_user_permission(
                given.text("openid"),
                given.text("service_id"),
                &given.read(),
                &given.read(),
            ))
            .await,
        ),
        "pay_score.get_merchant_bill" => {
            written(Box::pin(service.get_merchant_bill(&given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
