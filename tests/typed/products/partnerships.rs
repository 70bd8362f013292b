// Generated from api/partnerships.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.partnerships();
    match operation {
        "partnerships.list_partnerships" => {
            written(Box::pin(service.list_partnerships(&given.read())).await)
        }
        "partnerships.create_partnership" => written(
            Box::pin(service.create_partnership(&given.read(), given.option("Idempotency-Key")))
                .await,
        ),
        "partnerships.terminate_partnership" => written(
            Box::pin(service.terminate_partnership(&given.read(), given.option("Idempotency-Key")))
                .await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.partnerships();
    match operation {
        "partnerships.list_partnerships" => {
            items(service.list_partnerships_pager(&given.read())).await
        }
        _ => Outcome::unknown(operation),
    }
}
