// Generated from api/merchant_risk.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.merchant_risk();
    match operation {
        "merchant_risk.list_risk_trades" => {
            written(Box::pin(service.list_risk_trades(&given.read())).await)
        }
        "merchant_risk.report_risk_trade_disposal" => {
            written(Box::pin(service.report_risk_trade_disposal(&given.read())).await)
        }
        "merchant_risk.report_trade_information" => {
            written(Box::pin(service.report_trade_information(&given.read())).await)
        }
        "merchant_risk.get_trade_risk" => {
            written(Box::pin(service.get_trade_risk(&given.read())).await)
        }
        "merchant_risk.report_trade_risk_result" => {
            written(Box::pin(service.report_trade_risk_result(&given.read())).await)
        }
        "merchant_risk.delete_violation_notification" => {
            written(Box::pin(service.delete_violation_notification()).await)
        }
        "merchant_risk.get_violation_notification" => {
            written(Box::pin(service.get_violation_notification()).await)
        }
        "merchant_risk.create_violation_notification" => {
            written(Box::pin(service.create_violation_notification(&given.read())).await)
        }
        "merchant_risk.update_violation_notification" => {
            written(Box::pin(service.update_violation_notification(&given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
