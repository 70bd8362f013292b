// Generated from api/taxi_invoice.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.taxi_invoice();
    match operation {
        "taxi_invoice.punch_attendance" => {
            written(Box::pin(service.punch_attendance(&given.read())).await)
        }
        "taxi_invoice.insert_card" => written(Box::pin(service.insert_card(&given.read())).await),
        "taxi_invoice.upload_file" => {
            written(Box::pin(service.upload_file(&given.read(), given.file())).await)
        }
        "taxi_invoice.update_driver" => {
            written(Box::pin(service.update_driver(&given.read())).await)
        }
        "taxi_invoice.get_driver" => {
            written(Box::pin(service.get_driver(given.text("driver_license"), &given.read())).await)
        }
        "taxi_invoice.get_taxi_company" => written(
            Box::pin(service.get_taxi_company(given.text("company_mchid"), &given.read())).await,
        ),
        "taxi_invoice.create_taxi_company" => {
            written(Box::pin(service.create_taxi_company(&given.read())).await)
        }
        "taxi_invoice.update_taxi" => written(Box::pin(service.update_taxi(&given.read())).await),
        "taxi_invoice.get_taxi" => {
            written(Box::pin(service.get_taxi(given.text("plate_number"), &given.read())).await)
        }
        "taxi_invoice.get_user_taxi_order_by_token" => {
            written(Box::pin(service.get_user_taxi_order_by_token(&given.read())).await)
        }
        "taxi_invoice.list_user_taxi_orders" => {
            written(Box::pin(service.list_user_taxi_orders(&given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.taxi_invoice();
    match operation {
        "taxi_invoice.list_user_taxi_orders" => {
            items(service.list_user_taxi_orders_pager(&given.read())).await
        }
        _ => Outcome::unknown(operation),
    }
}
