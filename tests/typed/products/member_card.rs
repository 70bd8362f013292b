// Generated from api/member_card.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.member_card();
    match operation {
        "member_card.set_callback" => written(Box::pin(service.set_callback(&given.read())).await),
        "member_card.get_callback" => written(Box::pin(service.get_callback()).await),
        "member_card.create_card" => written(Box::pin(service.create_card(&given.read())).await),
        "member_card.list_cards" => written(Box::pin(service.list_cards(&given.read())).await),
        "member_card.get_card" => written(Box::pin(service.get_card(given.text("card_id"))).await),
        "member_card.update_card" => {
            written(Box::pin(service.update_card(given.text("card_id"), &given.read())).await)
        }
        "member_card.delete_card" => {
            written(Box::pin(service.delete_card(given.text("card_id"))).await)
        }
        "member_card.update_card_rights" => written(
            Box::pin(service.update_card_rights(given.text("card_id"), &given.read())).await,
        ),
        "member_card.add_service_module" => written(
            Box::pin(service.add_service_module(given.text("card_id"), &given.read())).await,
        ),
        "member_card.update_service_module" => written(
            Box::pin(service.update_service_module(
                given.text("card_id"),
                given.text("service_module_id"),
                &given.read(),
            ))
            .await,
        ),
        "member_card.delete_service_module" => written(
            Box::pin(
                service
                    .delete_service_module(given.text("card_id"), given.text("service_module_id")),
            )
            .await,
        ),
        "member_card.deposit_codes" => {
            written(Box::pin(service.deposit_codes(given.text("card_id"), &given.read())).await)
        }
        "member_card.upgrade_card" => {
            written(Box::pin(service.upgrade_card(given.text("card_id"), &given.read())).await)
        }
        "member_card.create_qrcode" => {
            written(Box::pin(service.create_qrcode(given.text("card_id"), &given.read())).await)
        }
        "member_card.create_permission_token" => written(
            Box::pin(service.create_permission_token(given.text("card_id"), &given.read())).await,
        ),
        "member_card.get_activation_information" => written(
            Box::pin(service.get_activation_information(given.text("activate_ticket"))).await,
        ),
        "member_card.decrypt_code" => {
            written(Box::pin(service.decrypt_code(given.text("card_id"), &given.read())).await)
        }
        "member_card.activate_user_card" => written(
            Box::pin(service.activate_user_card(
                given.text("card_id"),
                given.text("code"),
                &given.read(),
            ))
            .await,
        ),
        "member_card.import_user_card_by_openid" => written(
            Box::pin(service.import_user_card_by_openid(given.text("card_id"), &given.read()))
                .await,
        ),
        "member_card.import_user_card_by_phone" => written(
            Box::pin(service.import_user_card_by_phone(given.text("card_id"), &given.read())).await,
        ),
        "member_card.import_phone_number_member" => {
            written(Box::pin(service.import_phone_number_member(&given.read())).await)
        }
        "member_card.get_phone_number_member" => {
            written(Box::pin(service.get_phone_number_member(&given.read())).await)
        }
        "member_card.list_user_cards" => {
            written(Box::pin(service.list_user_cards(&given.read())).await)
        }
        "member_card.get_user_card" => written(
            Box::pin(service.get_user_card(given.text("card_id"), given.text("code"))).await,
        ),
        "member_card.update_user_card" => written(
            Box::pin(service.update_user_card(
                given.text("card_id"),
                given.text("code"),
                &given.read(),
            ))
            .await,
        ),
        "member_card.update_user_card_rights" => written(
            Box::pin(service.update_user_card_rights(
                given.text("card_id"),
                given.text("code"),
                &given.read(),
            ))
            .await,
        ),
        "member_card.set_service_module_data" => written(
            Box::pin(service.set_service_module_data(
                given.text("card_id"),
                given.text("code"),
                &given.read(),
            ))
            .await,
        ),
        "member_card.invalidate_user_card" => written(
            Box::pin(service.invalidate_user_card(
                given.text("card_id"),
                given.text("code"),
                &given.read(),
            ))
            .await,
        ),
        "member_card.prepare_bonus" => written(
            Box::pin(service.prepare_bonus(
                given.text("card_id"),
                given.text("code"),
                &given.read(),
            ))
            .await,
        ),
        "member_card.commit_bonus" => written(
            Box::pin(service.commit_bonus(
                given.text("card_id"),
                given.text("code"),
                &given.read(),
            ))
            .await,
        ),
        "member_card.create_activity" => {
            written(Box::pin(service.create_activity(&given.read())).await)
        }
        "member_card.list_activities" => {
            written(Box::pin(service.list_activities(&given.read())).await)
        }
        "member_card.get_activity" => {
            written(Box::pin(service.get_activity(given.text("activity_id"))).await)
        }
        "member_card.terminate_activity" => written(
            Box::pin(service.terminate_activity(given.text("activity_id"), &given.read())).await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.member_card();
    match operation {
        "member_card.list_cards" => items(service.list_cards_pager(&given.read())).await,
        "member_card.list_user_cards" => items(service.list_user_cards_pager(&given.read())).await,
        "member_card.list_activities" => items(service.list_activities_pager(&given.read())).await,
        _ => Outcome::unknown(operation),
    }
}
