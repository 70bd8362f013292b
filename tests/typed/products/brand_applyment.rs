// Generated from api/brand_applyment.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.brand_applyment();
    match operation {
        "brand_applyment.submit_applyment" => {
            written(Box::pin(service.submit_applyment(&given.read())).await)
        }
        "brand_applyment.get_applyment_by_business_code" => written(
            Box::pin(service.get_applyment_by_business_code(given.text("business_code"))).await,
        ),
        "brand_applyment.get_applyment_by_applyment_id" => written(
            Box::pin(service.get_applyment_by_applyment_id(given.text("applyment_id"))).await,
        ),
        "brand_applyment.cancel_applyment" => {
            written(Box::pin(service.cancel_applyment(&given.read())).await)
        }
        "brand_applyment.list_product_authorities" => {
            written(Box::pin(service.list_product_authorities(given.text("brand_id"))).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
