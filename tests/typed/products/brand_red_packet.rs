// Generated from api/brand_red_packet.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.brand_red_packet();
    match operation {
        "brand_red_packet.create_batch" => {
            written(Box::pin(service.create_batch(&given.read())).await)
        }
        "brand_red_packet.get_batch_by_out_batch_no" => written(
            Box::pin(service.get_batch_by_out_batch_no(given.text("out_batch_no"), &given.read()))
                .await,
        ),
        "brand_red_packet.get_batch_by_batch_no" => written(
            Box::pin(service.get_batch_by_batch_no(given.text("batch_no"), &given.read())).await,
        ),
        "brand_red_packet.get_detail_by_out_detail_no" => written(
            Box::pin(service.get_detail_by_out_detail_no(
                given.text("out_batch_no"),
                given.text("out_detail_no"),
            ))
            .await,
        ),
        "brand_red_packet.get_detail_by_detail_no" => written(
            Box::pin(
                service.get_detail_by_detail_no(given.text("batch_no"), given.text("detail_no")),
            )
            .await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
