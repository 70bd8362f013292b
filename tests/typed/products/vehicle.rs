// Generated from api/vehicle.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.vehicle();
    match operation {
        "vehicle.get_plate_service" => {
            written(Box::pin(service.get_plate_service(&given.read())).await)
        }
        "vehicle.create_parking" => written(Box::pin(service.create_parking(&given.read())).await),
        "vehicle.create_parking_transaction" => {
            written(Box::pin(service.create_parking_transaction(&given.read())).await)
        }
        "vehicle.get_parking_transaction" => written(
            Box::pin(service.get_parking_transaction(given.text("out_trade_no"), &given.read()))
                .await,
        ),
        "vehicle.preopen_etc" => written(Box::pin(service.preopen_etc(&given.read())).await),
        "vehicle.get_etc_contract_by_contract_id" => written(
            Box::pin(
                service.get_etc_contract_by_contract_id(given.text("contract_id"), &given.read()),
            )
            .await,
        ),
        "vehicle.get_etc_contract_by_openid" => written(
            Box::pin(service.get_etc_contract_by_openid(given.text("openid"), &given.read())).await,
        ),
        "vehicle.create_etc_highway_transaction" => {
            written(Box::pin(service.create_etc_highway_transaction(&given.read())).await)
        }
        "vehicle.get_etc_transaction_by_out_trade_no" => written(
            Box::pin(
                service
                    .get_etc_transaction_by_out_trade_no(given.text("out_trade_no"), &given.read()),
            )
            .await,
        ),
        "vehicle.get_etc_transaction_by_transaction_id" => written(
            Box::pin(service.get_etc_transaction_by_transaction_id(
                given.text("transaction_id"),
                &given.read(),
            ))
            .await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(_: &Client, operation: &str, _: &Arguments) -> Outcome {
    Outcome::unknown(operation)
}
