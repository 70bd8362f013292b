// Generated from api/ecommerce_fund.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.ecommerce_fund();
    match operation {
        "ecommerce_fund.get_balance" => {
            written(Box::pin(service.get_balance(given.text("account_type"))).await)
        }
        "ecommerce_fund.get_day_end_balance" => written(
            Box::pin(service.get_day_end_balance(given.text("account_type"), &given.read())).await,
        ),
        "ecommerce_fund.get_sub_merchant_balance" => written(
            Box::pin(service.get_sub_merchant_balance(given.text("sub_mchid"), &given.read()))
                .await,
        ),
        "ecommerce_fund.get_sub_merchant_day_end_balance" => written(
            Box::pin(
                service.get_sub_merchant_day_end_balance(given.text("sub_mchid"), &given.read()),
            )
            .await,
        ),
        "ecommerce_fund.create_withdrawal" => {
            written(Box::pin(service.create_withdrawal(&given.read())).await)
        }
        "ecommerce_fund.get_withdrawal_by_out_request_no" => written(
            Box::pin(service.get_withdrawal_by_out_request_no(given.text("out_request_no"))).await,
        ),
        "ecommerce_fund.get_withdrawal_by_withdraw_id" => written(
            Box::pin(service.get_withdrawal_by_withdraw_id(given.text("withdraw_id"))).await,
        ),
        "ecommerce_fund.create_sub_merchant_withdrawal" => {
            written(Box::pin(service.create_sub_merchant_withdrawal(&given.read())).await)
        }
        "ecommerce_fund.get_sub_merchant_withdrawal_by_out_request_no" => written(
            Box::pin(service.get_sub_merchant_withdrawal_by_out_request_no(
                given.text("out_request_no"),
                &given.read(),
            ))
            .await,
        ),
        "ecommerce_fund.get_sub_merchant_withdrawal_by_withdraw_id" => written(
            Box::pin(service.get_sub_merchant_withdrawal_by_withdraw_id(
                given.text("withdraw_id"),
                &given.read(),
            ))
            .await,
        ),
        "ecommerce_fund.get_withdrawal_bill" => written(
            Box::pin(service.get_withdrawal_bill(given.text("bill_type"), &given.read())).await,
        ),
        "ecommerce_fund.submit_canceled_merchant_withdrawal" => {
            written(Box::pin(service.submit_canceled_merchant_withdrawal(&given.read())).await)
        }
        "ecommerce_fund.get_canceled_merchant_withdrawal_by_out_request_no" => {
            written(
                Box::pin(service.get_canceled_merchant_withdrawal_by_out_request_no(
                    given.text("out_request_no"),
                ))
                .await,
            )
        }
        "ecommerce_fund.get_canceled_merchant_withdrawal_by_applyment_id" => written(
            Box::pin(
                service
                    .get_canceled_merchant_withdrawal_by_applyment_id(given.text("applyment_id")),
            )
            .await,
        ),
        "ecommerce_fund.list_income_records" => {
            written(Box::pin(service.list_income_records(&given.read())).await)
        }
        "ecommerce_fund.list_sub_merchant_income_records" => {
            written(Box::pin(service.list_sub_merchant_income_records(&given.read())).await)
        }
        "ecommerce_fund.get_all_sub_merchants_fund_flow_bill" => {
            written(Box::pin(service.get_all_sub_merchants_fund_flow_bill(&given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.ecommerce_fund();
    match operation {
        "ecommerce_fund.list_income_records" => {
            items(service.list_income_records_pager(&given.read())).await
        }
        "ecommerce_fund.list_sub_merchant_income_records" => {
            items(service.list_sub_merchant_income_records_pager(&given.read())).await
        }
        _ => Outcome::unknown(operation),
    }
}
