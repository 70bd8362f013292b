// Generated from api/pay_score_partner.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.pay_score_partner();
    match operation {
        "pay_score_partner.submit_service_account_application" => {
            written(Box::pin(service.submit_service_account_application(&given.read())).await)
        }
        "pay_score_partner.get_service_account_application" => written(
            Box::pin(service.get_service_account_application(given.text("out_apply_no"))).await,
        ),
        "pay_score_partner.create_permission" => {
            written(Box::pin(service.create_permission(&given.read())).await)
        }
        "pay_score_partner.create_scene_permission" => {
            written(Box::pin(service.create_scene_permission(&given.read())).await)
        }
        "pay_score_partner.get_permission_by_authorization_code" => written(
            Box::pin(service.get_permission_by_authorization_code(
                given.text("authorization_code"),
                &given.read(),
            ))
            .await,
        ),
        "pay_score_partner.get_permission_by_openid" => {
            written(Box::pin(service.get_permission_by_openid(&given.read())).await)
        }
        "pay_score_partner.assess_user_risk_level" => {
            written(Box::pin(service.assess_user_risk_level(&given.read(), &given.read())).await)
        }
        "pay_score_partner.get_service_quotas" => written(
            Box::pin(service.get_service_quotas(given.text("service_id"), &given.read())).await,
        ),
        "pay_score_partner.create_service_order" => {
            written(Box::pin(service.create_service_order(&given.read())).await)
        }
        "pay_score_partner.get_service_order" => {
            written(Box::pin(service.get_service_order(&given.read())).await)
        }
        "pay_score_partner.create_pay_on_delivery_order" => {
            written(Box::pin(service.create_pay_on_delivery_order(&given.read())).await)
        }
        "pay_score_partner.direct_complete_service_order" => {
            written(Box::pin(service.direct_complete_service_order(&given.read())).await)
        }
        "pay_score_partner.cancel_service_order" => written(
            Box::pin(service.cancel_service_order(given.text("out_order_no"), &given.read())).await,
        ),
        "pay_score_partner.complete_service_order" => written(
            Box::pin(service.complete_service_order(given.text("out_order_no"), &given.read()))
                .await,
        ),
        "pay_score_partner.update_service_order" => written(
            Box::pin(service.update_service_order(given.text("out_order_no"), &given.read())).await,
        ),
        "pay_score_partner.pay_service_order" => written(
            Box::pin(service.pay_service_order(given.text("out_order_no"), &given.read())).await,
        ),
        "pay_score_partner.sync_service_order" => written(
            Box::pin(service.sync_service_order(given.text("out_order_no"), &given.read())).await,
        ),
        "pay_score_partner.send_prepaid_message" => written(
            Box::pin(service.send_prepaid_message(given.text("out_order_no"), &given.read())).await,
        ),
        "pay_score_partner.send_pending_message" => written(
            Box::pin(service.send_pending_message(given.text("out_order_no"), &given.read())).await,
        ),
        "pay_score_partner.terminate_permission_by_authorization_code" => written(
            Box::pin(service.terminate_permission_by_authorization_code(
                given.text("authorization_code"),
                &given.read(),
            ))
            .await,
        ),
        "pay_score_partner.terminate_permission_by_openid" => {
            written(Box::pin(service.terminate_permission_by_openid(&given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
