// Generated from api/bill.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, file, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.bill();
    match operation {
        "bill.get_trade_bill" => written(Box::pin(service.get_trade_bill(&given.read())).await),
        "bill.get_fund_flow_bill" => {
            written(Box::pin(service.get_fund_flow_bill(&given.read())).await)
        }
        "bill.get_sub_merchant_fund_flow_bill" => {
            written(Box::pin(service.get_sub_merchant_fund_flow_bill(&given.read())).await)
        }
        "bill.download_file" => file(Box::pin(service.download_file(&given.read())).await),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
