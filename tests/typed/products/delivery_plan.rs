// Generated from api/delivery_plan.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.delivery_plan();
    match operation {
        "delivery_plan.create_plan" => written(Box::pin(service.create_plan(&given.read())).await),
        "delivery_plan.list_plans" => {
            written(Box::pin(service.list_plans(given.text("brand_id"), &given.read())).await)
        }
        "delivery_plan.update_plan" => {
            written(Box::pin(service.update_plan(given.text("plan_id"), &given.read())).await)
        }
        "delivery_plan.terminate_plan" => {
            written(Box::pin(service.terminate_plan(given.text("plan_id"))).await)
        }
        "delivery_plan.set_notify_url" => {
            written(Box::pin(service.set_notify_url(given.option("sp_mchid"), &given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.delivery_plan();
    match operation {
        "delivery_plan.list_plans" => {
            items(service.list_plans_pager(given.text("brand_id"), &given.read())).await
        }
        _ => Outcome::unknown(operation),
    }
}
