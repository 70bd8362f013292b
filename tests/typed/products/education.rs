// Generated from api/education.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.education();
    match operation {
        "education.get_papay_contract" => written(
            Box::pin(service.get_papay_contract(given.text("contract_id"), &given.read())).await,
        ),
        "education.pre_sign_papay_contract" => {
            written(Box::pin(service.pre_sign_papay_contract(&given.read())).await)
        }
        "education.terminate_papay_contract" => {
            written(Box::pin(service.terminate_papay_contract(given.text("contract_id"))).await)
        }
        "education.create_papay_transaction" => {
            written(Box::pin(service.create_papay_transaction(&given.read())).await)
        }
        "education.get_papay_transaction_by_transaction_id" => written(
            Box::pin(service.get_papay_transaction_by_transaction_id(
                given.text("transaction_id"),
                &given.read(),
            ))
            .await,
        ),
        "education.get_papay_transaction_by_out_trade_no" => {
            written(
                Box::pin(service.get_papay_transaction_by_out_trade_no(
                    given.text("out_trade_no"),
                    &given.read(),
                ))
                .await,
            )
        }
        "education.send_papay_notification" => written(
            Box::pin(service.send_papay_notification(given.text("contract_id"), &given.read()))
                .await,
        ),
        "education.list_papay_user_contracts" => written(
            Box::pin(service.list_papay_user_contracts(given.text("openid"), &given.read())).await,
        ),
        "education.list_star_orders" => {
            written(Box::pin(service.list_star_orders(&given.read())).await)
        }
        "education.create_star_order" => {
            written(Box::pin(service.create_star_order(&given.read())).await)
        }
        "education.get_star_user_by_openid" => written(
            Box::pin(service.get_star_user_by_openid(given.text("wechat_openid"), &given.read()))
                .await,
        ),
        "education.get_star_user_by_qq" => {
            written(Box::pin(service.get_star_user_by_qq(given.text("qq"), &given.read())).await)
        }
        "education.pre_sign_school_contract" => {
            written(Box::pin(service.pre_sign_school_contract(&given.read())).await)
        }
        "education.get_school_contract" => {
            written(Box::pin(service.get_school_contract(given.text("contract_id"))).await)
        }
        "education.terminate_school_contract" => {
            written(Box::pin(service.terminate_school_contract(given.text("contract_id"))).await)
        }
        "education.create_school_transaction" => {
            written(Box::pin(service.create_school_transaction(&given.read())).await)
        }
        "education.get_school_transaction_by_transaction_id" => written(
            Box::pin(service.get_school_transaction_by_transaction_id(
                given.text("transaction_id"),
                &given.read(),
            ))
            .await,
        ),
        "education.get_school_transaction_by_out_trade_no" => {
            written(
                Box::pin(service.get_school_transaction_by_out_trade_no(
                    given.text("out_trade_no"),
                    &given.read(),
                ))
                .await,
            )
        }
        "education.list_school_user_contracts" => written(
            Box::pin(service.list_school_user_contracts(given.text("openid"), &given.read())).await,
        ),
        "education.get_school_user_debt_state" => {
            written(Box::pin(service.get_school_user_debt_state(given.text("openid"))).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.education();
    match operation {
        "education.list_papay_user_contracts" => {
            items(service.list_papay_user_contracts_pager(given.text("openid"), &given.read()))
                .await
        }
        "education.list_star_orders" => items(service.list_star_orders_pager(&given.read())).await,
        "education.list_school_user_contracts" => {
            items(service.list_school_user_contracts_pager(given.text("openid"), &given.read()))
                .await
        }
        _ => Outcome::unknown(operation),
    }
}
