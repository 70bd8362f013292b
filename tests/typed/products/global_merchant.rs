// Generated from api/global_merchant.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.global_merchant();
    match operation {
        "global_merchant.upload_file" => {
            written(Box::pin(service.upload_file(&given.read(), given.file())).await)
        }
        "global_merchant.create_h5_permission_application" => {
            written(Box::pin(service.create_h5_permission_application(&given.read())).await)
        }
        "global_merchant.get_h5_permission_application" => written(
            Box::pin(service.get_h5_permission_application(given.number("applyment_id"))).await,
        ),
        "global_merchant.update_h5_permission_application" => written(
            Box::pin(
                service
                    .update_h5_permission_application(given.number("applyment_id"), &given.read()),
            )
            .await,
        ),
        "global_merchant.create_h5_domain_application" => {
            written(Box::pin(service.create_h5_domain_application(&given.read())).await)
        }
        "global_merchant.get_h5_domain_application" => {
            written(Box::pin(service.get_h5_domain_application(given.number("applyment_id"))).await)
        }
        "global_merchant.update_h5_domain_application" => written(
            Box::pin(
                service.update_h5_domain_application(given.number("applyment_id"), &given.read()),
            )
            .await,
        ),
        "global_merchant.get_h5_permission" => {
            written(Box::pin(service.get_h5_permission(given.text("sub_mchid"))).await)
        }
        "global_merchant.upload_image" => {
            written(Box::pin(service.upload_image(&given.read(), given.file())).await)
        }
        "global_merchant.add_sub_merchant" => written(
            Box::pin(service.add_sub_merchant(&given.read(), given.option("Idempotency-Key")))
                .await,
        ),
        "global_merchant.replace_sub_merchant" => {
            written(Box::pin(service.replace_sub_merchant(&given.read())).await)
        }
        "global_merchant.get_sub_merchant" => written(
            Box::pin(service.get_sub_merchant(given.text("sub_mchid"), &given.read())).await,
        ),
        "global_merchant.update_sub_merchant" => written(
            Box::pin(service.update_sub_merchant(given.text("sub_mchid"), &given.read())).await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
