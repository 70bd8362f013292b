// Generated from api/gold_plan.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.gold_plan();
    match operation {
        "gold_plan.update_status" => written(Box::pin(service.update_status(&given.read())).await),
        "gold_plan.update_custom_page_status" => {
            written(Box::pin(service.update_custom_page_status(&given.read())).await)
        }
        "gold_plan.set_advertising_industry_filters" => {
            written(Box::pin(service.set_advertising_industry_filters(&given.read())).await)
        }
        "gold_plan.open_advertising" => {
            written(Box::pin(service.open_advertising(&given.read())).await)
        }
        "gold_plan.close_advertising" => {
            written(Box::pin(service.close_advertising(&given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
