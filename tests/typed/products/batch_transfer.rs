// Generated from api/batch_transfer.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, file, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.batch_transfer();
    match operation {
        "batch_transfer.create_batch" => {
            written(Box::pin(service.create_batch(&given.read())).await)
        }
        "batch_transfer.get_batch_by_out_batch_no" => written(
            Box::pin(service.get_batch_by_out_batch_no(given.text("out_batch_no"), &given.read()))
                .await,
        ),
        "batch_transfer.get_batch_by_batch_id" => written(
            Box::pin(service.get_batch_by_batch_id(given.text("batch_id"), &given.read())).await,
        ),
        "batch_transfer.get_detail_by_out_detail_no" => written(
            Box::pin(service.get_detail_by_out_detail_no(
                given.text("out_batch_no"),
                given.text("out_detail_no"),
            ))
            .await,
        ),
        "batch_transfer.get_detail_by_detail_id" => written(
            Box::pin(
                service.get_detail_by_detail_id(given.text("batch_id"), given.text("detail_id")),
            )
            .await,
        ),
        "batch_transfer.create_batch_electronic_receipt" => {
            written(Box::pin(service.create_batch_electronic_receipt(&given.read())).await)
        }
        "batch_transfer.get_batch_electronic_receipt" => written(
            Box::pin(service.get_batch_electronic_receipt(given.text("out_batch_no"))).await,
        ),
        "batch_transfer.download_signed_file" => {
            file(Box::pin(service.download_signed_file(&given.read())).await)
        }
        "batch_transfer.create_detail_electronic_receipt" => {
            written(Box::pin(service.create_detail_electronic_receipt(&given.read())).await)
        }
        "batch_transfer.get_detail_electronic_receipt" => {
            written(Box::pin(service.get_detail_electronic_receipt(&given.read())).await)
        }
        "batch_transfer.download_electronic_voucher_file" => {
            file(Box::pin(service.download_electronic_voucher_file(&given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.batch_transfer();
    match operation {
        "batch_transfer.get_batch_by_out_batch_no" => {
            items(
                service.get_batch_by_out_batch_no_pager(given.text("out_batch_no"), &given.read()),
            )
            .await
        }
        "batch_transfer.get_batch_by_batch_id" => {
            items(service.get_batch_by_batch_id_pager(given.text("batch_id"), &given.read())).await
        }
        _ => Outcome::unknown(operation),
    }
}
