// Generated from api/pay_devices.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.pay_devices();
    match operation {
        "pay_devices.pre_bind_speaker" => written(
            Box::pin(service.pre_bind_speaker(given.text("device_sn"), &given.read())).await,
        ),
        "pay_devices.bind_speaker" => {
            written(Box::pin(service.bind_speaker(given.text("device_sn"), &given.read())).await)
        }
        "pay_devices.get_speaker_binding" => {
            written(Box::pin(service.get_speaker_binding(given.text("device_sn"))).await)
        }
        "pay_devices.unbind_speaker" => {
            written(Box::pin(service.unbind_speaker(given.text("device_sn"))).await)
        }
        "pay_devices.report_speaker_order" => written(
            Box::pin(service.report_speaker_order(given.text("transaction_id"), &given.read()))
                .await,
        ),
        "pay_devices.create_print_order" => written(
            Box::pin(service.create_print_order(given.text("device_id"), &given.read())).await,
        ),
        "pay_devices.get_print_order" => written(
            Box::pin(
                service.get_print_order(given.text("device_id"), given.text("print_order_no")),
            )
            .await,
        ),
        "pay_devices.report_transaction" => written(
            Box::pin(service.report_transaction(given.text("transaction_id"), &given.read())).await,
        ),
        "pay_devices.report_retail_transaction" => {
            written(Box::pin(service.report_retail_transaction(&given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
