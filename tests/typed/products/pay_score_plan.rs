// Generated from api/pay_score_plan.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.pay_score_plan();
    match operation {
        "pay_score_plan.create_plan" => written(Box::pin(service.create_plan(&given.read())).await),
        "pay_score_plan.get_plan" => {
            written(Box::pin(service.get_plan(given.text("merchant_plan_no"))).await)
        }
        "pay_score_plan.stop_plan" => {
            written(Box::pin(service.stop_plan(given.text("merchant_plan_no"))).await)
        }
        "pay_score_plan.create_user_sign_plan" => {
            written(Box::pin(service.create_user_sign_plan(&given.read())).await)
        }
        "pay_score_plan.get_user_sign_plan" => {
            written(Box::pin(service.get_user_sign_plan(given.text("merchant_sign_plan_no"))).await)
        }
        "pay_score_plan.create_service_order" => {
            written(Box::pin(service.create_service_order(&given.read())).await)
        }
        "pay_score_plan.stop_user_sign_plan" => written(
            Box::pin(
                service.stop_user_sign_plan(given.text("merchant_sign_plan_no"), &given.read()),
            )
            .await,
        ),
        "pay_score_plan.create_partner_plan" => {
            written(Box::pin(service.create_partner_plan(&given.read())).await)
        }
        "pay_score_plan.get_partner_plan" => written(
            Box::pin(service.get_partner_plan(given.text("merchant_plan_no"), &given.read())).await,
        ),
        "pay_score_plan.stop_partner_plan" => written(
            Box::pin(service.stop_partner_plan(given.text("merchant_plan_no"), &given.read()))
                .await,
        ),
        "pay_score_plan.create_partner_user_sign_plan" => {
            written(Box::pin(service.create_partner_user_sign_plan(&given.read())).await)
        }
        "pay_score_plan.get_partner_user_sign_plan" => written(
            Box::pin(
                service
                    .get_partner_user_sign_plan(given.text("merchant_sign_plan_no"), &given.read()),
            )
            .await,
        ),
        "pay_score_plan.create_partner_service_order" => {
            written(Box::pin(service.create_partner_service_order(&given.read())).await)
        }
        "pay_score_plan.stop_partner_user_sign_plan" => {
            written(
                Box::pin(service.stop_partner_user_sign_plan(
                    given.text("merchant_sign_plan_no"),
                    &given.read(),
                ))
                .await,
            )
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
