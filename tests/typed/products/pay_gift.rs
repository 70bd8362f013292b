// Generated from api/pay_gift.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.pay_gift();
    match operation {
        "pay_gift.create_full_send_activity" => {
            written(Box::pin(service.create_full_send_activity(&given.read())).await)
        }
        "pay_gift.list_activities" => {
            written(Box::pin(service.list_activities(&given.read())).await)
        }
        "pay_gift.get_activity" => {
            written(Box::pin(service.get_activity(given.text("activity_id"))).await)
        }
        "pay_gift.list_activity_merchants" => written(
            Box::pin(service.list_activity_merchants(given.text("activity_id"), &given.read()))
                .await,
        ),
        "pay_gift.list_activity_goods" => written(
            Box::pin(service.list_activity_goods(given.text("activity_id"), &given.read())).await,
        ),
        "pay_gift.add_activity_merchants" => written(
            Box::pin(service.add_activity_merchants(given.text("activity_id"), &given.read()))
                .await,
        ),
        "pay_gift.delete_activity_merchants" => written(
            Box::pin(service.delete_activity_merchants(given.text("activity_id"), &given.read()))
                .await,
        ),
        "pay_gift.terminate_activity" => {
            written(Box::pin(service.terminate_activity(given.text("activity_id"))).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.pay_gift();
    match operation {
        "pay_gift.list_activities" => items(service.list_activities_pager(&given.read())).await,
        "pay_gift.list_activity_merchants" => {
            items(service.list_activity_merchants_pager(given.text("activity_id"), &given.read()))
                .await
        }
        "pay_gift.list_activity_goods" => {
            items(service.list_activity_goods_pager(given.text("activity_id"), &given.read())).await
        }
        _ => Outcome::unknown(operation),
    }
}
