// Generated from api/product_coupon.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.product_coupon();
    match operation {
        "product_coupon.set_notify_config" => {
            written(Box::pin(service.set_notify_config(&given.read())).await)
        }
        "product_coupon.get_notify_config" => written(Box::pin(service.get_notify_config()).await),
        "product_coupon.upload_image" => {
            written(Box::pin(service.upload_image(&given.read(), given.file())).await)
        }
        "product_coupon.create_image_generation_task" => {
            written(Box::pin(service.create_image_generation_task(&given.read())).await)
        }
        "product_coupon.get_image_generation_task" => written(
            Box::pin(service.get_image_generation_task(given.text("task_id"), &given.read())).await,
        ),
        "product_coupon.create_product_coupon" => {
            written(Box::pin(service.create_product_coupon(&given.read())).await)
        }
        "product_coupon.get_product_coupon" => written(
            Box::pin(service.get_product_coupon(given.text("product_coupon_id"), &given.read()))
                .await,
        ),
        "product_coupon.update_product_coupon" => written(
            Box::pin(service.update_product_coupon(given.text("product_coupon_id"), &given.read()))
                .await,
        ),
        "product_coupon.deactivate_product_coupon" => written(
            Box::pin(
                service.deactivate_product_coupon(given.text("product_coupon_id"), &given.read()),
            )
            .await,
        ),
        "product_coupon.create_stock" => written(
            Box::pin(service.create_stock(given.text("product_coupon_id"), &given.read())).await,
        ),
        "product_coupon.list_stocks" => written(
            Box::pin(service.list_stocks(given.text("product_coupon_id"), &given.read())).await,
        ),
        "product_coupon.get_stock" => written(
            Box::pin(service.get_stock(
                given.text("product_coupon_id"),
                given.text("stock_id"),
                &given.read(),
            ))
            .await,
        ),
        "product_coupon.update_stock" => written(
            Box::pin(service.update_stock(
                given.text("product_coupon_id"),
                given.text("stock_id"),
                &given.read(),
            ))
            .await,
        ),
        "product_coupon.update_stock_budget" => written(
            Box::pin(service.update_stock_budget(
                given.text("product_coupon_id"),
                given.text("stock_id"),
                &given.read(),
            ))
            .await,
        ),
        "product_coupon.upload_stock_coupon_codes" => written(
            Box::pin(service.upload_stock_coupon_codes(
                given.text("product_coupon_id"),
                given.text("stock_id"),
                &given.read(),
            ))
            .await,
        ),
        "product_coupon.associate_stock_stores" => written(
            Box::pin(service.associate_stock_stores(
                given.text("product_coupon_id"),
                given.text("stock_id"),
                &given.read(),
            ))
            .await,
        ),
        "product_coupon.list_stock_associated_stores" => written(
            Box::pin(service.list_stock_associated_stores(
                given.text("product_coupon_id"),
                given.text("stock_id"),
                &given.read(),
            ))
            .await,
        ),
        "product_coupon.disassociate_stock_stores" => written(
            Box::pin(service.disassociate_stock_stores(
                given.text("product_coupon_id"),
                given.text("stock_id"),
                &given.read(),
            ))
            .await,
        ),
        "product_coupon.deactivate_stock" => written(
            Box::pin(service.deactivate_stock(
                given.text("product_coupon_id"),
                given.text("stock_id"),
                &given.read(),
            ))
            .await,
        ),
        "product_coupon.create_stock_bundle" => written(
            Box::pin(service.create_stock_bundle(given.text("product_coupon_id"), &given.read()))
                .await,
        ),
        "product_coupon.update_stock_bundle" => written(
            Box::pin(service.update_stock_bundle(
                given.text("product_coupon_id"),
                given.text("stock_bundle_id"),
                &given.read(),
            ))
            .await,
        ),
        "product_coupon.update_stock_bundle_budget" => written(
            Box::pin(service.update_stock_bundle_budget(
                given.text("product_coupon_id"),
                given.text("stock_bundle_id"),
                &given.read(),
            ))
            .await,
        ),
        "product_coupon.associate_stock_bundle_stores" => written(
            Box::pin(service.associate_stock_bundle_stores(
                given.text("product_coupon_id"),
                given.text("stock_bundle_id"),
                &given.read(),
            ))
            .await,
        ),
        "product_coupon.disassociate_stock_bundle_stores" => written(
            Box::pin(service.disassociate_stock_bundle_stores(
                given.text("product_coupon_id"),
                given.text("stock_bundle_id"),
                &given.read(),
            ))
            .await,
        ),
        "product_coupon.send_user_coupon" => {
            written(Box::pin(service.send_user_coupon(given.text("openid"), &given.read())).await)
        }
        "product_coupon.list_user_coupons" => {
            written(Box::pin(service.list_user_coupons(given.text("openid"), &given.read())).await)
        }
        "product_coupon.pre_send_user_coupon" => written(
            Box::pin(service.pre_send_user_coupon(given.text("openid"), &given.read())).await,
        ),
        "product_coupon.send_user_coupon_bundle" => written(
            Box::pin(service.send_user_coupon_bundle(given.text("openid"), &given.read())).await,
        ),
        "product_coupon.pre_send_user_coupon_bundle" => written(
            Box::pin(service.pre_send_user_coupon_bundle(given.text("openid"), &given.read()))
                .await,
        ),
        "product_coupon.get_user_coupon" => written(
            Box::pin(service.get_user_coupon(
                given.text("openid"),
                given.text("coupon_code"),
                &given.read(),
            ))
            .await,
        ),
        "product_coupon.confirm_user_coupon" => written(
            Box::pin(service.confirm_user_coupon(
                given.text("openid"),
                given.text("coupon_code"),
                &given.read(),
            ))
            .await,
        ),
        "product_coupon.use_user_coupon" => written(
            Box::pin(service.use_user_coupon(
                given.text("openid"),
                given.text("coupon_code"),
                &given.read(),
            ))
            .await,
        ),
        "product_coupon.return_user_coupon" => written(
            Box::pin(service.return_user_coupon(
                given.text("openid"),
                given.text("coupon_code"),
                &given.read(),
            ))
            .await,
        ),
        "product_coupon.deactivate_user_coupon" => written(
            Box::pin(service.deactivate_user_coupon(
                given.text("openid"),
                given.text("coupon_code"),
                &given.read(),
            ))
            .await,
        ),
        "product_coupon.deactivate_user_coupon_bundle" => written(
            Box::pin(service.deactivate_user_coupon_bundle(
                given.text("openid"),
                given.text("user_coupon_bundle_id"),
                &given.read(),
            ))
            .await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.product_coupon();
    match operation {
        "product_coupon.list_stocks" => {
            items(service.list_stocks_pager(given.text("product_coupon_id"), &given.read())).await
        }
        "product_coupon.list_stock_associated_stores" => {
            items(service.list_stock_associated_stores_pager(
                given.text("product_coupon_id"),
                given.text("stock_id"),
                &given.read(),
            ))
            .await
        }
        "product_coupon.list_user_coupons" => {
            items(service.list_user_coupons_pager(given.text("openid"), &given.read())).await
        }
        _ => Outcome::unknown(operation),
    }
}
