// Generated from api/bank_directory.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.bank_directory();
    match operation {
        "bank_directory.list_banks_by_account_number" => {
            written(Box::pin(service.list_banks_by_account_number(&given.read())).await)
        }
        "bank_directory.list_personal_banks" => {
            written(Box::pin(service.list_personal_banks(&given.read())).await)
        }
        "bank_directory.list_corporate_banks" => {
            written(Box::pin(service.list_corporate_banks(&given.read())).await)
        }
        "bank_directory.list_branches" => written(
            Box::pin(service.list_branches(given.text("bank_alias_code"), &given.read())).await,
        ),
        "bank_directory.list_provinces" => written(Box::pin(service.list_provinces()).await),
        "bank_directory.list_cities" => {
            written(Box::pin(service.list_cities(given.number("province_code"))).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.bank_directory();
    match operation {
        "bank_directory.list_personal_banks" => {
            items(service.list_personal_banks_pager(&given.read())).await
        }
        "bank_directory.list_corporate_banks" => {
            items(service.list_corporate_banks_pager(&given.read())).await
        }
        "bank_directory.list_branches" => {
            items(service.list_branches_pager(given.text("bank_alias_code"), &given.read())).await
        }
        _ => Outcome::unknown(operation),
    }
}
