// Generated from api/merchant_manage.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.merchant_manage();
    match operation {
        "merchant_manage.list_manage_records" => written(
            Box::pin(service.list_manage_records(given.text("sub_mchid"), &given.read())).await,
        ),
        "merchant_manage.get_manage_record" => written(
            Box::pin(service.get_manage_record(given.text("manage_record_id"), &given.read()))
                .await,
        ),
        "merchant_manage.create_manage_submission" => written(
            Box::pin(
                service.create_manage_submission(given.text("manage_record_id"), &given.read()),
            )
            .await,
        ),
        "merchant_manage.upload_submission_file" => written(
            Box::pin(service.upload_submission_file(
                given.text("sub_mchid"),
                &given.read(),
                given.file(),
            ))
            .await,
        ),
        "merchant_manage.list_block_records" => written(
            Box::pin(service.list_block_records(given.text("sub_mchid"), &given.read())).await,
        ),
        "merchant_manage.get_block_record" => written(
            Box::pin(service.get_block_record(given.text("block_record_id"), &given.read())).await,
        ),
        "merchant_manage.create_block_submission" => written(
            Box::pin(service.create_block_submission(given.text("sub_mchid"), &given.read())).await,
        ),
        "merchant_manage.get_block_submission" => {
            written(Box::pin(service.get_block_submission(given.text("block_submission_id"))).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.merchant_manage();
    match operation {
        "merchant_manage.list_manage_records" => {
            items(service.list_manage_records_pager(given.text("sub_mchid"), &given.read())).await
        }
        "merchant_manage.list_block_records" => {
            items(service.list_block_records_pager(given.text("sub_mchid"), &given.read())).await
        }
        _ => Outcome::unknown(operation),
    }
}
