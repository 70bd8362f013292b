// Generated from api/brand_member_card.yaml by `cargo xtask generate`; do not edit.

use wechatpay_sdk::Client;

use crate::arguments::{Arguments, Outcome, items, written};

pub(crate) async fn call(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.brand_member_card();
    match operation {
        "brand_member_card.create_card" => {
            written(Box::pin(service.create_card(&given.read())).await)
        }
        "brand_member_card.list_cards" => {
            written(Box::pin(service.list_cards(&given.read())).await)
        }
        "brand_member_card.get_card" => {
            written(Box::pin(service.get_card(given.text("card_id"), &given.read())).await)
        }
        "brand_member_card.update_card" => {
            written(Box::pin(service.update_card(given.text("card_id"), &given.read())).await)
        }
        "brand_member_card.delete_card" => {
            written(Box::pin(service.delete_card(given.text("card_id"), &given.read())).await)
        }
        "brand_member_card.invalidate_card" => {
            written(Box::pin(service.invalidate_card(given.text("card_id"), &given.read())).await)
        }
        "brand_member_card.create_pre_auth_token" => {
            written(Box::pin(service.create_pre_auth_token(&given.read())).await)
        }
        "brand_member_card.import_user_card_by_openid" => {
            written(Box::pin(service.import_user_card_by_openid(&given.read())).await)
        }
        "brand_member_card.import_user_card_by_phone" => {
            written(Box::pin(service.import_user_card_by_phone(&given.read())).await)
        }
        "brand_member_card.confirm_user_card" => written(
            Box::pin(service.confirm_user_card(given.text("user_card_code"), &given.read())).await,
        ),
        "brand_member_card.list_user_cards" => {
            written(Box::pin(service.list_user_cards(&given.read())).await)
        }
        "brand_member_card.get_user_card" => written(
            Box::pin(service.get_user_card(given.text("user_card_code"), &given.read())).await,
        ),
        "brand_member_card.update_user_card" => written(
            Box::pin(service.update_user_card(given.text("user_card_code"), &given.read())).await,
        ),
        "brand_member_card.invalidate_user_card" => written(
            Box::pin(service.invalidate_user_card(given.text("user_card_code"), &given.read()))
                .await,
        ),
        "brand_member_card.create_pay_view_token" => {
            written(Box::pin(service.create_pay_view_token(&given.read())).await)
        }
        "brand_member_card.sync_user_points" => {
            written(Box::pin(service.sync_user_points(&given.read())).await)
        }
        "brand_member_card.confirm_points_exchange" => {
            written(Box::pin(service.confirm_points_exchange(&given.read())).await)
        }
        "brand_member_card.create_user_feed" => {
            written(Box::pin(service.create_user_feed(&given.read())).await)
        }
        "brand_member_card.create_membership_activity" => {
            written(Box::pin(service.create_membership_activity(&given.read())).await)
        }
        "brand_member_card.list_membership_activities" => {
            written(Box::pin(service.list_membership_activities(&given.read())).await)
        }
        "brand_member_card.get_membership_activity" => written(
            Box::pin(service.get_membership_activity(given.number("activity_id"), &given.read()))
                .await,
        ),
        "brand_member_card.update_membership_activity" => written(
            Box::pin(
                service.update_membership_activity(given.number("activity_id"), &given.read()),
            )
            .await,
        ),
        "brand_member_card.terminate_membership_activity" => written(
            Box::pin(
                service.terminate_membership_activity(given.number("activity_id"), &given.read()),
            )
            .await,
        ),
        _ => Outcome::unknown(operation),
    }
}

pub(crate) async fn pages(client: &Client, operation: &str, given: &Arguments) -> Outcome {
    let service = client.brand_member_card();
    match operation {
        "brand_member_card.list_cards" => items(service.list_cards_pager(&given.read())).await,
        "brand_member_card.list_user_cards" => {
            items(service.list_user_cards_pager(&given.read())).await
        }
        "brand_member_card.list_membership_activities" => {
            items(service.list_membership_activities_pager(&given.read())).await
        }
        _ => Outcome::unknown(operation),
    }
}
