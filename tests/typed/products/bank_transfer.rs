// Generated from api/bank_transfer.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.bank_transfer();
    match operation {
        "bank_transfer.create_batch" => {
            written(Box::pin(service.create_batch(&given.read())).await)
        }
        "bank_transfer.get_batch_by_out_batch_no" => written(
            Box::pin(service.get_batch_by_out_batch_no(given.text("out_batch_no"), &given.read()))
                .await,
        ),
        "bank_transfer.get_batch_by_batch_id" => written(
            Box::pin(service.get_batch_by_batch_id(given.text("batch_id"), &given.read())).await,
        ),
        "bank_transfer.get_detail_by_out_detail_no" => written(
            Box::pin(service.get_detail_by_out_detail_no(
                given.text("out_batch_no"),
                given.text("out_detail_no"),
            ))
            .await,
        ),
        "bank_transfer.get_detail_by_detail_id" => written(
            Box::pin(
                service.get_detail_by_detail_id(given.text("batch_id"), given.text("detail_id")),
            )
            .await,
        ),
        "bank_transfer.create_summary_receipt" => {
            written(Box::pin(service.create_summary_receipt(&given.read())).await)
        }
        "bank_transfer.get_summary_receipt" => {
            written(Box::pin(service.get_summary_receipt(&given.read())).await)
        }
        "bank_transfer.create_detail_receipt" => {
            written(Box::pin(service.create_detail_receipt(&given.read())).await)
        }
        "bank_transfer.get_detail_receipt" => {
            written(Box::pin(service.get_detail_receipt(&given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.bank_transfer();
    match operation {
        "bank_transfer.get_batch_by_out_batch_no" => {
            items(
                service.get_batch_by_out_batch_no_pager(given.text("out_batch_no"), &given.read()),
            )
            .await
        }
        "bank_transfer.get_batch_by_batch_id" => {
            items(service.get_batch_by_batch_id_pager(given.text("batch_id"), &given.read())).await
        }
        _ => Outcome::unknown(operation),
    }
}
