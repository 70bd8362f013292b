// Generated from api/weekly_discount.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.weekly_discount();
    match operation {
        "weekly_discount.list_activities" => {
            written(Box::pin(service.list_activities(&given.read())).await)
        }
        "weekly_discount.get_activity" => {
            written(Box::pin(service.get_activity(given.text("activity_id"))).await)
        }
        "weekly_discount.enroll_in_activity" => written(
            Box::pin(service.enroll_in_activity(given.text("activity_id"), &given.read())).await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.weekly_discount();
    match operation {
        "weekly_discount.list_activities" => {
            items(service.list_activities_pager(&given.read())).await
        }
        _ => Outcome::unknown(operation),
    }
}
