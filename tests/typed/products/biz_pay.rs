// Generated from api/biz_pay.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.biz_pay();
    match operation {
        "biz_pay.create_user_authorization_url" => written(
            Box::pin(service.create_user_authorization_url(given.text("user_id"), &given.read()))
                .await,
        ),
        "biz_pay.get_user_authorization_state" => written(
            Box::pin(service.get_user_authorization_state(given.text("user_id"), &given.read()))
                .await,
        ),
        "biz_pay.revoke_employee_authorization" => written(
            Box::pin(
                service.revoke_employee_authorization(given.text("employee_id"), &given.read()),
            )
            .await,
        ),
        "biz_pay.create_merchant_range" => {
            written(Box::pin(service.create_merchant_range(&given.read())).await)
        }
        "biz_pay.list_merchant_ranges" => {
            written(Box::pin(service.list_merchant_ranges(&given.read())).await)
        }
        "biz_pay.add_merchant_identifier" => written(
            Box::pin(service.add_merchant_identifier(given.text("range_id"), &given.read())).await,
        ),
        "biz_pay.list_merchant_identifiers" => written(
            Box::pin(service.list_merchant_identifiers(given.text("range_id"), &given.read()))
                .await,
        ),
        "biz_pay.delete_merchant_identifier" => written(
            Box::pin(service.delete_merchant_identifier(
                given.text("range_id"),
                given.text("merchant_identifier"),
                &given.read(),
            ))
            .await,
        ),
        "biz_pay.create_store_entity_match" => {
            written(Box::pin(service.create_store_entity_match(&given.read())).await)
        }
        "biz_pay.get_store_entity_match" => written(
            Box::pin(service.get_store_entity_match(given.text("batch_id"), &given.read())).await,
        ),
        "biz_pay.create_quota_card" => written(
            Box::pin(service.create_quota_card(given.text("employee_id"), &given.read())).await,
        ),
        "biz_pay.get_quota_card_by_out_card_no" => written(
            Box::pin(service.get_quota_card_by_out_card_no(
                given.text("employee_id"),
                given.text("out_card_no"),
                &given.read(),
            ))
            .await,
        ),
        "biz_pay.get_quota_card_by_card_no" => written(
            Box::pin(service.get_quota_card_by_card_no(
                given.text("employee_id"),
                given.text("card_no"),
                &given.read(),
            ))
            .await,
        ),
        "biz_pay.get_quota_card_payment_url" => written(
            Box::pin(service.get_quota_card_payment_url(
                given.text("employee_id"),
                given.text("card_no"),
                &given.read(),
            ))
            .await,
        ),
        "biz_pay.cancel_quota_card" => written(
            Box::pin(service.cancel_quota_card(
                given.text("employee_id"),
                given.text("card_no"),
                &given.read(),
            ))
            .await,
        ),
        "biz_pay.get_trade_bill" => written(Box::pin(service.get_trade_bill(&given.read())).await),
        "biz_pay.create_funding_proof" => {
            written(Box::pin(service.create_funding_proof(&given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.biz_pay();
    match operation {
        "biz_pay.list_merchant_identifiers" => {
            items(service.list_merchant_identifiers_pager(given.text("range_id"), &given.read()))
                .await
        }
        _ => Outcome::unknown(operation),
    }
}
