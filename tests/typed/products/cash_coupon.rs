// Generated from api/cash_coupon.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.cash_coupon();
    match operation {
        "cash_coupon.create_stock" => written(Box::pin(service.create_stock(&given.read())).await),
        "cash_coupon.start_stock" => {
            written(Box::pin(service.start_stock(given.text("stock_id"), &given.read())).await)
        }
        "cash_coupon.pause_stock" => {
            written(Box::pin(service.pause_stock(given.text("stock_id"), &given.read())).await)
        }
        "cash_coupon.restart_stock" => {
            written(Box::pin(service.restart_stock(given.text("stock_id"), &given.read())).await)
        }
        "cash_coupon.terminate_stock" => {
            written(Box::pin(service.terminate_stock(given.text("stock_id"), &given.read())).await)
        }
        "cash_coupon.list_stocks" => written(Box::pin(service.list_stocks(&given.read())).await),
        "cash_coupon.get_stock" => {
            written(Box::pin(service.get_stock(given.text("stock_id"), &given.read())).await)
        }
        "cash_coupon.list_available_merchants" => written(
            Box::pin(service.list_available_merchants(given.text("stock_id"), &given.read())).await,
        ),
        "cash_coupon.list_available_goods" => written(
            Box::pin(service.list_available_goods(given.text("stock_id"), &given.read())).await,
        ),
        "cash_coupon.update_available_goods" => written(
            Box::pin(service.update_available_goods(given.text("stock_id"), &given.read())).await,
        ),
        "cash_coupon.send_coupon" => {
            written(Box::pin(service.send_coupon(given.text("openid"), &given.read())).await)
        }
        "cash_coupon.list_coupons" => {
            written(Box::pin(service.list_coupons(given.text("openid"), &given.read())).await)
        }
        "cash_coupon.get_coupon" => written(
            Box::pin(service.get_coupon(
                given.text("openid"),
                given.text("coupon_id"),
                &given.read(),
            ))
            .await,
        ),
        "cash_coupon.set_callback" => written(Box::pin(service.set_callback(&given.read())).await),
        "cash_coupon.get_callback" => written(Box::pin(service.get_callback(&given.read())).await),
        "cash_coupon.get_use_flow" => {
            written(Box::pin(service.get_use_flow(given.text("stock_id"))).await)
        }
        "cash_coupon.get_refund_flow" => {
            written(Box::pin(service.get_refund_flow(given.text("stock_id"))).await)
        }
        "cash_coupon.get_use_flow_by_day" => written(
            Box::pin(service.get_use_flow_by_day(given.text("stock_id"), &given.read())).await,
        ),
        "cash_coupon.get_refund_flow_by_day" => written(
            Box::pin(service.get_refund_flow_by_day(given.text("stock_id"), &given.read())).await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.cash_coupon();
    match operation {
        "cash_coupon.list_stocks" => items(service.list_stocks_pager(&given.read())).await,
        "cash_coupon.list_available_merchants" => {
            items(service.list_available_merchants_pager(given.text("stock_id"), &given.read()))
                .await
        }
        "cash_coupon.list_available_goods" => {
            items(service.list_available_goods_pager(given.text("stock_id"), &given.read())).await
        }
        "cash_coupon.list_coupons" => {
            items(service.list_coupons_pager(given.text("openid"), &given.read())).await
        }
        _ => Outcome::unknown(operation),
    }
}
