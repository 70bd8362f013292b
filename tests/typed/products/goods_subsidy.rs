// Generated from api/goods_subsidy.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.goods_subsidy();
    match operation {
        "goods_subsidy.add_stores" => {
            written(Box::pin(service.add_stores(given.text("brand_id"), &given.read())).await)
        }
        "goods_subsidy.list_stores" => {
            written(Box::pin(service.list_stores(given.text("brand_id"), &given.read())).await)
        }
        "goods_subsidy.delete_stores" => {
            written(Box::pin(service.delete_stores(given.text("brand_id"), &given.read())).await)
        }
        "goods_subsidy.get_store" => written(
            Box::pin(service.get_store(given.text("brand_id"), given.text("store_code"))).await,
        ),
        "goods_subsidy.create_materials" => {
            written(Box::pin(service.create_materials(given.text("brand_id"), &given.read())).await)
        }
        "goods_subsidy.add_representatives" => written(
            Box::pin(service.add_representatives(given.text("activity_id"), &given.read())).await,
        ),
        "goods_subsidy.delete_representatives" => written(
            Box::pin(service.delete_representatives(given.text("activity_id"), &given.read()))
                .await,
        ),
        "goods_subsidy.list_representatives" => written(
            Box::pin(service.list_representatives(given.text("activity_id"), &given.read())).await,
        ),
        "goods_subsidy.list_activities" => {
            written(Box::pin(service.list_activities(&given.read())).await)
        }
        "goods_subsidy.enroll_in_activity" => written(
            Box::pin(service.enroll_in_activity(given.text("activity_id"), &given.read())).await,
        ),
        "goods_subsidy.lock_qualifications" => {
            written(Box::pin(service.lock_qualifications(&given.read())).await)
        }
        "goods_subsidy.unlock_qualifications" => {
            written(Box::pin(service.unlock_qualifications(&given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.goods_subsidy();
    match operation {
        "goods_subsidy.list_stores" => {
            items(service.list_stores_pager(given.text("brand_id"), &given.read())).await
        }
        "goods_subsidy.list_representatives" => {
            items(service.list_representatives_pager(given.text("activity_id"), &given.read()))
                .await
        }
        "goods_subsidy.list_activities" => {
            items(service.list_activities_pager(&given.read())).await
        }
        _ => Outcome::unknown(operation),
    }
}
