// Generated from api/shake_activity.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.shake_activity();
    match operation {
        "shake_activity.list_activities" => {
            written(Box::pin(service.list_activities(&given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.shake_activity();
    match operation {
        "shake_activity.list_activities" => {
            items(service.list_activities_pager(&given.read())).await
        }
        _ => Outcome::unknown(operation),
    }
}
