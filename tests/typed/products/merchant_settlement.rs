// Generated from api/merchant_settlement.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.merchant_settlement();
    match operation {
        "merchant_settlement.create_settlement_rule_application" => {
            written(Box::pin(service.create_settlement_rule_application(&given.read())).await)
        }
        "merchant_settlement.get_settlement_rule_application" => written(
            Box::pin(service.get_settlement_rule_application(given.text("application_id"))).await,
        ),
        "merchant_settlement.create_rate_activity_application" => {
            written(Box::pin(service.create_rate_activity_application(&given.read())).await)
        }
        "merchant_settlement.get_rate_activity_application" => written(
            Box::pin(service.get_rate_activity_application(given.text("application_id"))).await,
        ),
        "merchant_settlement.update_rate_activity_application" => written(
            Box::pin(
                service
                    .update_rate_activity_application(given.text("application_id"), &given.read()),
            )
            .await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
