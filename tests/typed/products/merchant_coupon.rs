// Generated from api/merchant_coupon.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.merchant_coupon();
    match operation {
        "merchant_coupon.set_callback" => {
            written(Box::pin(service.set_callback(&given.read())).await)
        }
        "merchant_coupon.get_callback" => {
            written(Box::pin(service.get_callback(&given.read())).await)
        }
        "merchant_coupon.create_stock" => {
            written(Box::pin(service.create_stock(&given.read())).await)
        }
        "merchant_coupon.get_stock" => {
            written(Box::pin(service.get_stock(given.text("stock_id"))).await)
        }
        "merchant_coupon.update_stock" => {
            written(Box::pin(service.update_stock(given.text("stock_id"), &given.read())).await)
        }
        "merchant_coupon.update_stock_budget" => written(
            Box::pin(service.update_stock_budget(given.text("stock_id"), &given.read())).await,
        ),
        "merchant_coupon.upload_coupon_codes" => written(
            Box::pin(service.upload_coupon_codes(given.text("stock_id"), &given.read())).await,
        ),
        "merchant_coupon.list_coupon_codes" => written(
            Box::pin(service.list_coupon_codes(given.text("stock_id"), &given.read())).await,
        ),
        "merchant_coupon.get_coupon_code" => written(
            Box::pin(service.get_coupon_code(
                given.text("stock_id"),
                given.text("coupon_code"),
                &given.read(),
            ))
            .await,
        ),
        "merchant_coupon.delete_coupon_code" => written(
            Box::pin(service.delete_coupon_code(
                given.text("stock_id"),
                given.text("coupon_code"),
                &given.read(),
            ))
            .await,
        ),
        "merchant_coupon.send_coupon" => {
            written(Box::pin(service.send_coupon(&given.read())).await)
        }
        "merchant_coupon.send_product_coupon" => {
            written(Box::pin(service.send_product_coupon(&given.read())).await)
        }
        "merchant_coupon.pre_send_product_coupon" => {
            written(Box::pin(service.pre_send_product_coupon(&given.read())).await)
        }
        "merchant_coupon.send_government_card" => written(
            Box::pin(service.send_government_card(given.text("card_id"), &given.read())).await,
        ),
        "merchant_coupon.list_coupons" => {
            written(Box::pin(service.list_coupons(given.text("openid"), &given.read())).await)
        }
        "merchant_coupon.get_coupon" => written(
            Box::pin(service.get_coupon(
                given.text("openid"),
                given.text("coupon_code"),
                given.text("appid"),
            ))
            .await,
        ),
        "merchant_coupon.use_coupon" => written(Box::pin(service.use_coupon(&given.read())).await),
        "merchant_coupon.associate_order" => {
            written(Box::pin(service.associate_order(&given.read())).await)
        }
        "merchant_coupon.disassociate_order" => {
            written(Box::pin(service.disassociate_order(&given.read())).await)
        }
        "merchant_coupon.return_coupon" => {
            written(Box::pin(service.return_coupon(&given.read())).await)
        }
        "merchant_coupon.deactivate_coupon" => {
            written(Box::pin(service.deactivate_coupon(&given.read())).await)
        }
        "merchant_coupon.pay_subsidy" => {
            written(Box::pin(service.pay_subsidy(&given.read())).await)
        }
        "merchant_coupon.list_subsidy_pay_receipts" => {
            written(Box::pin(service.list_subsidy_pay_receipts(&given.read())).await)
        }
        "merchant_coupon.get_subsidy_pay_receipt" => written(
            Box::pin(service.get_subsidy_pay_receipt(given.text("subsidy_receipt_id"))).await,
        ),
        "merchant_coupon.return_subsidy" => {
            written(Box::pin(service.return_subsidy(&given.read())).await)
        }
        "merchant_coupon.get_subsidy_return_receipt" => written(
            Box::pin(service.get_subsidy_return_receipt(given.text("subsidy_return_receipt_id")))
                .await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.merchant_coupon();
    match operation {
        "merchant_coupon.list_coupon_codes" => {
            items(service.list_coupon_codes_pager(given.text("stock_id"), &given.read())).await
        }
        "merchant_coupon.list_coupons" => {
            items(service.list_coupons_pager(given.text("openid"), &given.read())).await
        }
        _ => Outcome::unknown(operation),
    }
}
