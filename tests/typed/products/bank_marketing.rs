// Generated from api/bank_marketing.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.bank_marketing();
    match operation {
        "bank_marketing.create_package_upload_task" => written(
            Box::pin(service.create_package_upload_task(
                given.text("package_id"),
                &given.read(),
                given.file(),
            ))
            .await,
        ),
        "bank_marketing.list_package_upload_tasks" => written(
            Box::pin(service.list_package_upload_tasks(given.text("package_id"), &given.read()))
                .await,
        ),
        "bank_marketing.enroll_user_in_multi_discount" => written(
            Box::pin(service.enroll_user_in_multi_discount(given.text("openid"), &given.read()))
                .await,
        ),
        "bank_marketing.get_multi_discount_coupon" => written(
            Box::pin(service.get_multi_discount_coupon(
                given.text("openid"),
                given.text("coupon_id"),
                &given.read(),
            ))
            .await,
        ),
        "bank_marketing.send_user_withdrawal_coupon" => written(
            Box::pin(service.send_user_withdrawal_coupon(given.text("openid"), &given.read()))
                .await,
        ),
        "bank_marketing.list_user_withdrawal_coupons" => written(
            Box::pin(service.list_user_withdrawal_coupons(given.text("openid"), &given.read()))
                .await,
        ),
        "bank_marketing.create_industry_coupon_token" => {
            written(Box::pin(service.create_industry_coupon_token(&given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.bank_marketing();
    match operation {
        "bank_marketing.list_package_upload_tasks" => {
            items(service.list_package_upload_tasks_pager(given.text("package_id"), &given.read()))
                .await
        }
        "bank_marketing.list_user_withdrawal_coupons" => {
            items(service.list_user_withdrawal_coupons_pager(given.text("openid"), &given.read()))
                .await
        }
        _ => Outcome::unknown(operation),
    }
}
