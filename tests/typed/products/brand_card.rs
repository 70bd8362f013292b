// Generated from api/brand_card.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.brand_card();
    match operation {
        "brand_card.submit_card_config_application" => {
            written(Box::pin(service.submit_card_config_application(&given.read())).await)
        }
        "brand_card.get_card_config_application" => {
            written(Box::pin(service.get_card_config_application(&given.read())).await)
        }
        "brand_card.get_card_config_preview_url" => {
            written(Box::pin(service.get_card_config_preview_url(&given.read())).await)
        }
        "brand_card.publish_card_config" => {
            written(Box::pin(service.publish_card_config(&given.read())).await)
        }
        "brand_card.cancel_card_config_application" => {
            written(Box::pin(service.cancel_card_config_application(&given.read())).await)
        }
        "brand_card.submit_card_link_application" => {
            written(Box::pin(service.submit_card_link_application(&given.read())).await)
        }
        "brand_card.list_card_links" => {
            written(Box::pin(service.list_card_links(&given.read())).await)
        }
        "brand_card.get_card_link_application" => written(
            Box::pin(service.get_card_link_application(given.text("business_code"), &given.read()))
                .await,
        ),
        "brand_card.cancel_card_link_application" => {
            written(Box::pin(service.cancel_card_link_application(&given.read())).await)
        }
        "brand_card.unbind_card_link" => {
            written(Box::pin(service.unbind_card_link(&given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.brand_card();
    match operation {
        "brand_card.list_card_links" => items(service.list_card_links_pager(&given.read())).await,
        _ => Outcome::unknown(operation),
    }
}
