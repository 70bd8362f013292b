// Generated from api/fapiao.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, file, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.fapiao();
    match operation {
        "fapiao.download_file" => file(Box::pin(service.download_file(&given.read())).await),
        "fapiao.create_card_template" => {
            written(Box::pin(service.create_card_template(&given.read())).await)
        }
        "fapiao.issue_fapiao" => written(Box::pin(service.issue_fapiao(&given.read())).await),
        "fapiao.issue_general_fapiao" => {
            written(Box::pin(service.issue_general_fapiao(&given.read())).await)
        }
        "fapiao.issue_passenger_transport_fapiao" => {
            written(Box::pin(service.issue_passenger_transport_fapiao(&given.read())).await)
        }
        "fapiao.issue_refined_oil_fapiao" => {
            written(Box::pin(service.issue_refined_oil_fapiao(&given.read())).await)
        }
        "fapiao.issue_real_estate_leasing_fapiao" => {
            written(Box::pin(service.issue_real_estate_leasing_fapiao(&given.read())).await)
        }
        "fapiao.upload_file" => {
            written(Box::pin(service.upload_file(&given.read(), given.file())).await)
        }
        "fapiao.get_application" => written(
            Box::pin(service.get_application(given.text("fapiao_apply_id"), &given.read())).await,
        ),
        "fapiao.list_files" => written(
            Box::pin(service.list_files(given.text("fapiao_apply_id"), &given.read())).await,
        ),
        "fapiao.insert_cards" => written(
            Box::pin(service.insert_cards(given.text("fapiao_apply_id"), &given.read())).await,
        ),
        "fapiao.reverse_fapiao" => written(
            Box::pin(service.reverse_fapiao(given.text("fapiao_apply_id"), &given.read())).await,
        ),
        "fapiao.get_invite_url" => written(Box::pin(service.get_invite_url(&given.read())).await),
        "fapiao.list_invited_merchants" => {
            written(Box::pin(service.list_invited_merchants(&given.read())).await)
        }
        "fapiao.get_merchant_base_information" => {
            written(Box::pin(service.get_merchant_base_information(&given.read())).await)
        }
        "fapiao.get_development_config" => {
            written(Box::pin(service.get_development_config(&given.read())).await)
        }
        "fapiao.update_development_config" => {
            written(Box::pin(service.update_development_config(&given.read())).await)
        }
        "fapiao.list_tax_codes" => written(Box::pin(service.list_tax_codes(&given.read())).await),
        "fapiao.check_sub_merchant" => {
            written(Box::pin(service.check_sub_merchant(given.text("sub_mchid"))).await)
        }
        "fapiao.get_sub_merchant_check_status" => {
            written(Box::pin(service.get_sub_merchant_check_status(given.text("sub_mchid"))).await)
        }
        "fapiao.get_user_title" => written(Box::pin(service.get_user_title(&given.read())).await),
        "fapiao.get_user_title_url" => {
            written(Box::pin(service.get_user_title_url(&given.read())).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.fapiao();
    match operation {
        "fapiao.list_invited_merchants" => {
            items(service.list_invited_merchants_pager(&given.read())).await
        }
        "fapiao.list_tax_codes" => items(service.list_tax_codes_pager(&given.read())).await,
        _ => Outcome::unknown(operation),
    }
}
