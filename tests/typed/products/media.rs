// Generated from api/media.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.media();
    match operation {
        "media.upload_image" => {
            written(Box::pin(service.upload_image(&given.read(), given.file())).await)
        }
        "media.upload_video" => {
            written(Box::pin(service.upload_video(&given.read(), given.file())).await)
        }
        "media.upload_marketing_image" => {
            written(Box::pin(service.upload_marketing_image(&given.read(), given.file())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
