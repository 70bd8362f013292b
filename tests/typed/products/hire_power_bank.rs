// Generated from api/hire_power_bank.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.hire_power_bank();
    match operation {
        "hire_power_bank.get_user_qualification" => {
            written(Box::pin(service.get_user_qualification(given.text("openid"))).await)
        }
        "hire_power_bank.create_insurance_order" => {
            written(Box::pin(service.create_insurance_order(&given.read())).await)
        }
        "hire_power_bank.get_insurance_order" => {
            written(Box::pin(service.get_insurance_order(given.text("out_order_no"))).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
