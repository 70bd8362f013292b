// Generated from api/face_pay.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.face_pay();
    match operation {
        "face_pay.get_organization" => {
            written(Box::pin(service.get_organization(&given.read())).await)
        }
        "face_pay.get_organization_user" => {
            written(
                Box::pin(service.get_organization_user(
                    given.text("organization_id"),
                    given.text("out_user_id"),
                ))
                .await,
            )
        }
        "face_pay.update_organization_user" => written(
            Box::pin(service.update_organization_user(
                given.text("organization_id"),
                given.text("out_user_id"),
                &given.read(),
            ))
            .await,
        ),
        "face_pay.terminate_organization_user_contract" => written(
            Box::pin(service.terminate_organization_user_contract(
                given.text("organization_id"),
                given.text("user_id"),
            ))
            .await,
        ),
        "face_pay.create_token" => written(Box::pin(service.create_token(&given.read())).await),
        "face_pay.pre_sign_contract" => {
            written(Box::pin(service.pre_sign_contract(&given.read())).await)
        }
        "face_pay.get_contract" => {
            written(Box::pin(service.get_contract(given.text("contract_id"), &given.read())).await)
        }
        "face_pay.list_face_collections" => {
            written(Box::pin(service.list_face_collections(&given.read())).await)
        }
        "face_pay.get_face_collection" => {
            written(Box::pin(service.get_face_collection(given.text("collection_id"))).await)
        }
        "face_pay.get_auth_info" => written(Box::pin(service.get_auth_info(&given.read())).await),
        "face_pay.get_authorized_user" => written(
            Box::pin(service.get_authorized_user(given.text("face_sid"), &given.read())).await,
        ),
        "face_pay.create_transaction" => {
            written(Box::pin(service.create_transaction(&given.read())).await)
        }
        "face_pay.get_transaction" => written(
            Box::pin(service.get_transaction(given.text("out_trade_no"), &given.read())).await,
        ),
        "face_pay.get_repayment_url" => {
            written(Box::pin(service.get_repayment_url(&given.read())).await)
        }
        "face_pay.preauthorize_palm" => {
            written(Box::pin(service.preauthorize_palm(&given.read())).await)
        }
        "face_pay.get_palm_authorization" => written(
            Box::pin(service.get_palm_authorization(given.text("openid"), &given.read())).await,
        ),
        "face_pay.list_devices" => written(Box::pin(service.list_devices(&given.read())).await),
        "face_pay.get_device_inspection" => {
            written(Box::pin(service.get_device_inspection(given.text("device_sn"))).await)
        }
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.face_pay();
    match operation {
        "face_pay.list_face_collections" => {
            items(service.list_face_collections_pager(&given.read())).await
        }
        "face_pay.list_devices" => items(service.list_devices_pager(&given.read())).await,
        _ => Outcome::unknown(operation),
    }
}
