// Generated from api/parking_payment.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.parking_payment();
    match operation {
        "parking_payment.submit_application" => {
            written(Box::pin(service.submit_application(&given.read())).await)
        }
        "parking_payment.get_application" => {
            written(Box::pin(service.get_application(&given.read())).await)
        }
        "parking_payment.list_applications" => {
            written(Box::pin(service.list_applications(&given.read())).await)
        }
        "parking_payment.withdraw_application" => {
            written(Box::pin(service.withdraw_application(&given.read())).await)
        }
        "parking_payment.get_parking_lot" => {
            written(Box::pin(service.get_parking_lot(&given.read())).await)
        }
        "parking_payment.notify_entry" => {
            written(Box::pin(service.notify_entry(&given.read())).await)
        }
        "parking_payment.get_parking_fee" => {
            written(Box::pin(service.get_parking_fee(&given.read())).await)
        }
        "parking_payment.notify_payment" => {
            written(Box::pin(service.notify_payment(&given.read())).await)
        }
        "parking_payment.notify_exit" => {
            written(Box::pin(service.notify_exit(&given.read())).await)
        }
        "parking_payment.sync_extended_payment" => {
            written(Box::pin(service.sync_extended_payment(&given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.parking_payment();
    match operation {
        "parking_payment.list_applications" => {
            items(service.list_applications_pager(&given.read())).await
        }
        _ => Outcome::unknown(operation),
    }
}
