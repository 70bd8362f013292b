// Generated from api/shopping_receipt.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.shopping_receipt();
    match operation {
        "shopping_receipt.upload_receipt" => {
            written(Box::pin(service.upload_receipt(&given.read(), given.file())).await)
        }
        "shopping_receipt.upload_jump_info" => {
            written(Box::pin(service.upload_jump_info(&given.read())).await)
        }
        "shopping_receipt.create_custom_entrance" => {
            written(Box::pin(service.create_custom_entrance(&given.read())).await)
        }
        "shopping_receipt.get_custom_entrance" => {
            written(Box::pin(service.get_custom_entrance(given.text("brand_id"))).await)
        }
        "shopping_receipt.update_custom_entrance" => written(
            Box::pin(service.update_custom_entrance(given.text("brand_id"), &given.read())).await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
