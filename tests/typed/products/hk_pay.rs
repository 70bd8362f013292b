// Generated from api/hk_pay.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, file, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.hk_pay();
    match operation {
        "hk_pay.download_certificates" => written(Box::pin(service.download_certificates()).await),
        "hk_pay.add_sub_merchant" => written(
            Box::pin(service.add_sub_merchant(&given.read(), given.option("Idempotency-Key")))
                .await,
        ),
        "hk_pay.update_sub_merchant" => {
            written(Box::pin(service.update_sub_merchant(&given.read())).await)
        }
        "hk_pay.get_sub_merchant" => written(
            Box::pin(service.get_sub_merchant(given.text("sub_mchid"), &given.read())).await,
        ),
        "hk_pay.list_refunds" => written(Box::pin(service.list_refunds(&given.read())).await),
        "hk_pay.create_refund" => written(Box::pin(service.create_refund(&given.read())).await),
        "hk_pay.get_refund_by_refund_id" => written(
            Box::pin(service.get_refund_by_refund_id(given.text("refund_id"), &given.read())).await,
        ),
        "hk_pay.get_refund_by_out_refund_no" => written(
            Box::pin(
                service.get_refund_by_out_refund_no(given.text("out_refund_no"), &given.read()),
            )
            .await,
        ),
        "hk_pay.list_settlements" => {
            written(Box::pin(service.list_settlements(&given.read())).await)
        }
        "hk_pay.download_statement" => file(
            Box::pin(service.download_statement(&given.read(), given.option("Accept-Encoding")))
                .await,
        ),
        "hk_pay.prepay_app" => written(Box::pin(service.prepay_app(&given.read())).await),
        "hk_pay.get_order_by_transaction_id" => written(
            Box::pin(
                service.get_order_by_transaction_id(given.text("transaction_id"), &given.read()),
            )
            .await,
        ),
        "hk_pay.close_order_by_transaction_id" => written(
            Box::pin(
                service.close_order_by_transaction_id(given.text("transaction_id"), &given.read()),
            )
            .await,
        ),
        "hk_pay.reverse_order_by_transaction_id" => written(
            Box::pin(
                service
                    .reverse_order_by_transaction_id(given.text("transaction_id"), &given.read()),
            )
            .await,
        ),
        "hk_pay.prepay_jsapi" => written(Box::pin(service.prepay_jsapi(&given.read())).await),
        "hk_pay.micropay" => written(Box::pin(service.micropay(&given.read())).await),
        "hk_pay.prepay_h5" => written(Box::pin(service.prepay_h5(&given.read())).await),
        "hk_pay.prepay_native" => written(Box::pin(service.prepay_native(&given.read())).await),
        "hk_pay.get_order_by_out_trade_no" => written(
            Box::pin(service.get_order_by_out_trade_no(given.text("out_trade_no"), &given.read()))
                .await,
        ),
        "hk_pay.close_order_by_out_trade_no" => written(
            Box::pin(
                service.close_order_by_out_trade_no(given.text("out_trade_no"), &given.read()),
            )
            .await,
        ),
        "hk_pay.reverse_order_by_out_trade_no" => written(
            Box::pin(
                service.reverse_order_by_out_trade_no(given.text("out_trade_no"), &given.read()),
            )
            .await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.hk_pay();
    match operation {
        "hk_pay.list_refunds" => items(service.list_refunds_pager(&given.read())).await,
        "hk_pay.list_settlements" => items(service.list_settlements_pager(&given.read())).await,
        _ => Outcome::unknown(operation),
    }
}
