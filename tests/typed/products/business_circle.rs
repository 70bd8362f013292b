// Generated from api/business_circle.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.business_circle();
    match operation {
        "business_circle.get_user_authorization" => written(
            Box::pin(service.get_user_authorization(given.text("openid"), &given.read())).await,
        ),
        "business_circle.notify_points" => {
            written(Box::pin(service.notify_points(&given.read())).await)
        }
        "business_circle.get_points_commit_status" => written(
            Box::pin(service.get_points_commit_status(given.text("openid"), &given.read())).await,
        ),
        "business_circle.notify_parking" => {
            written(Box::pin(service.notify_parking(&given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
