// Generated from api/platform_transfer.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.platform_transfer();
    match operation {
        "platform_transfer.create_reservation" => {
            written(Box::pin(service.create_reservation(&given.read())).await)
        }
        "platform_transfer.get_reservation_by_out_reservation_no" => written(
            Box::pin(service.get_reservation_by_out_reservation_no(
                given.text("out_reservation_no"),
                &given.read(),
            ))
            .await,
        ),
        "platform_transfer.get_reservation_by_reservation_id" => written(
            Box::pin(
                service
                    .get_reservation_by_reservation_id(given.text("reservation_id"), &given.read()),
            )
            .await,
        ),
        "platform_transfer.close_reservation" => written(
            Box::pin(service.close_reservation(given.text("out_reservation_no"), &given.read()))
                .await,
        ),
        "platform_transfer.create_batch" => {
            written(Box::pin(service.create_batch(&given.read())).await)
        }
        "platform_transfer.get_batch_by_out_batch_no" => written(
            Box::pin(service.get_batch_by_out_batch_no(given.text("out_batch_no"), &given.read()))
                .await,
        ),
        "platform_transfer.get_batch_by_batch_id" => written(
            Box::pin(service.get_batch_by_batch_id(given.text("batch_id"), &given.read())).await,
        ),
        "platform_transfer.get_detail_by_out_detail_no" => written(
            Box::pin(service.get_detail_by_out_detail_no(
                given.text("out_batch_no"),
                given.text("out_detail_no"),
                &given.read(),
            ))
            .await,
        ),
        "platform_transfer.get_detail_by_detail_id" => written(
            Box::pin(service.get_detail_by_detail_id(
                given.text("batch_id"),
                given.text("detail_id"),
                &given.read(),
            ))
            .await,
        ),
        "platform_transfer.create_summary_receipt" => written(
            Box::pin(service.create_summary_receipt(given.text("out_batch_no"), &given.read()))
                .await,
        ),
        "platform_transfer.get_summary_receipt" => written(
            Box::pin(service.get_summary_receipt(given.text("out_batch_no"), &given.read())).await,
        ),
        "platform_transfer.create_detail_receipt" => written(
            Box::pin(service.create_detail_receipt(
                given.text("out_batch_no"),
                given.text("out_detail_no"),
                &given.read(),
            ))
            .await,
        ),
        "platform_transfer.get_detail_receipt" => written(
            Box::pin(service.get_detail_receipt(
                given.text("out_batch_no"),
                given.text("out_detail_no"),
                &given.read(),
            ))
            .await,
        ),
        "platform_transfer.create_insurance_reservation" => {
            written(Box::pin(service.create_insurance_reservation(&given.read())).await)
        }
        "platform_transfer.get_insurance_reservation_by_out_reservation_no" => written(
            Box::pin(service.get_insurance_reservation_by_out_reservation_no(
                given.text("out_reservation_no"),
                &given.read(),
            ))
            .await,
        ),
        "platform_transfer.get_insurance_reservation_by_reservation_id" => written(
            Box::pin(service.get_insurance_reservation_by_reservation_id(
                given.text("reservation_id"),
                &given.read(),
            ))
            .await,
        ),
        "platform_transfer.close_insurance_reservation" => written(
            Box::pin(
                service
                    .close_insurance_reservation(given.text("out_reservation_no"), &given.read()),
            )
            .await,
        ),
        "platform_transfer.create_insurance_batch" => {
            written(Box::pin(service.create_insurance_batch(&given.read())).await)
        }
        "platform_transfer.get_insurance_batch_by_out_batch_no" => written(
            Box::pin(
                service
                    .get_insurance_batch_by_out_batch_no(given.text("out_batch_no"), &given.read()),
            )
            .await,
        ),
        "platform_transfer.get_insurance_batch_by_batch_id" => written(
            Box::pin(
                service.get_insurance_batch_by_batch_id(given.text("batch_id"), &given.read()),
            )
            .await,
        ),
        "platform_transfer.get_insurance_detail_by_out_detail_no" => written(
            Box::pin(service.get_insurance_detail_by_out_detail_no(
                given.text("out_batch_no"),
                given.text("out_detail_no"),
                &given.read(),
            ))
            .await,
        ),
        "platform_transfer.get_insurance_detail_by_detail_id" => written(
            Box::pin(service.get_insurance_detail_by_detail_id(
                given.text("batch_id"),
                given.text("detail_id"),
                &given.read(),
            ))
            .await,
        ),
        "platform_transfer.create_insurance_summary_receipt" => written(
            Box::pin(
                service.create_insurance_summary_receipt(given.text("out_batch_no"), &given.read()),
            )
            .await,
        ),
        "platform_transfer.get_insurance_summary_receipt" => written(
            Box::pin(
                service.get_insurance_summary_receipt(given.text("out_batch_no"), &given.read()),
            )
            .await,
        ),
        "platform_transfer.create_insurance_detail_receipt" => written(
            Box::pin(service.create_insurance_detail_receipt(
                given.text("out_batch_no"),
                given.text("out_detail_no"),
                &given.read(),
            ))
            .await,
        ),
        "platform_transfer.get_insurance_detail_receipt" => written(
            Box::pin(service.get_insurance_detail_receipt(
                given.text("out_batch_no"),
                given.text("out_detail_no"),
                &given.read(),
            ))
            .await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.platform_transfer();
    match operation {
        "platform_transfer.get_batch_by_out_batch_no" => {
            items(
                service.get_batch_by_out_batch_no_pager(given.text("out_batch_no"), &given.read()),
            )
            .await
        }
        "platform_transfer.get_batch_by_batch_id" => {
            items(service.get_batch_by_batch_id_pager(given.text("batch_id"), &given.read())).await
        }
        "platform_transfer.get_insurance_batch_by_out_batch_no" => {
            items(service.get_insurance_batch_by_out_batch_no_pager(
                given.text("out_batch_no"),
                &given.read(),
            ))
            .await
        }
        "platform_transfer.get_insurance_batch_by_batch_id" => {
            items(
                service
                    .get_insurance_batch_by_batch_id_pager(given.text("batch_id"), &given.read()),
            )
            .await
        }
        _ => Outcome::unknown(operation),
    }
}
