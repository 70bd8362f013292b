// Generated from api/certificates.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.certificates();
    match operation {
        "certificates.download_certificates" => {
            written(Box::pin(service.download_certificates(&given.read())).await)
        }
        "certificates.echo" => written(Box::pin(service.echo(&given.read())).await),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
