// Generated from api/pay_installment.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.pay_installment();
    match operation {
        "pay_installment.get_exposure" => {
            written(Box::pin(service.get_exposure(&given.read())).await)
        }
        "pay_installment.get_partner_exposure" => {
            written(Box::pin(service.get_partner_exposure(&given.read())).await)
        }
        "pay_installment.get_acquiring_bank_exposure" => {
            written(Box::pin(service.get_acquiring_bank_exposure(&given.read())).await)
        }
        "pay_installment.get_interest_subsidy_exposure" => {
            written(Box::pin(service.get_interest_subsidy_exposure(&given.read())).await)
        }
        "pay_installment.get_partner_interest_subsidy_exposure" => {
            written(Box::pin(service.get_partner_interest_subsidy_exposure(&given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
