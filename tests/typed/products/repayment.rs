// Generated from api/repayment.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.repayment();
    match operation {
        "repayment.pre_sign_app" => written(Box::pin(service.pre_sign_app(&given.read())).await),
        "repayment.pre_sign_h5" => written(Box::pin(service.pre_sign_h5(&given.read())).await),
        "repayment.get_contract" => {
            written(Box::pin(service.get_contract(given.text("out_contract_code"))).await)
        }
        "repayment.create_schedule_records" => {
            written(Box::pin(service.create_schedule_records(&given.read())).await)
        }
        "repayment.get_schedule_record" => written(
            Box::pin(service.get_schedule_record(given.text("out_record_id"), &given.read())).await,
        ),
        "repayment.create_deduction_order" => {
            written(Box::pin(service.create_deduction_order(&given.read())).await)
        }
        "repayment.get_deduction_order" => {
            written(Box::pin(service.get_deduction_order(given.text("out_trade_no"))).await)
        }
        "repayment.terminate_contract" => {
            written(Box::pin(service.terminate_contract(&given.read())).await)
        }
        "repayment.prepay_combine_order" => {
            written(Box::pin(service.prepay_combine_order(&given.read())).await)
        }
        "repayment.get_combine_order" => {
            written(Box::pin(service.get_combine_order(given.text("combine_out_trade_no"))).await)
        }
        "repayment.close_combine_order" => written(
            Box::pin(
                service.close_combine_order(given.text("combine_out_trade_no"), &given.read()),
            )
            .await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
