// Generated from api/smart_guide.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.smart_guide();
    match operation {
        "smart_guide.create_guide" => written(Box::pin(service.create_guide(&given.read())).await),
        "smart_guide.list_guides" => written(Box::pin(service.list_guides(&given.read())).await),
        "smart_guide.update_guide" => {
            written(Box::pin(service.update_guide(given.text("guide_id"), &given.read())).await)
        }
        "smart_guide.assign_guide" => {
            written(Box::pin(service.assign_guide(given.text("guide_id"), &given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.smart_guide();
    match operation {
        "smart_guide.list_guides" => items(service.list_guides_pager(&given.read())).await,
        _ => Outcome::unknown(operation),
    }
}
