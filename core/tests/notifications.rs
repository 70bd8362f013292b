//! Notifications through the client.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "clippy knows tests by their attribute alone"
)]

mod support;

use serde::Deserialize;
use serde_json::Value;
use support::{API_V3_KEY, Gateway, vector};
use wechatpay_sdk::{Error, SignatureReason};

#[derive(Deserialize)]
struct Case {
    name: String,
    headers: Vec<(String, String)>,
    body: String,
}

fn case(name: &str) -> Case {
    #[derive(Deserialize)]
    struct Vectors {
        cases: Vec<Case>,
    }
    let vectors: Vectors = serde_json::from_str(&vector("notifications.json")).unwrap();
    vectors.cases.into_iter().find(|one| one.name == name).unwrap()
}

#[tokio::test]
async fn a_notification_is_verified_decrypted_and_named() {
    let client = Gateway::default().builder().api_v3_key(API_V3_KEY).build().unwrap();
    let Case { headers, body, .. } = case("as documented");
    let event = client.notifications().parse(headers, body.as_bytes()).await.unwrap();
    assert_eq!(event.event_type, "COUPON.USE");
    assert_eq!(event.schema.as_deref(), Some("cash_coupon.CouponUseResource"));
    assert_eq!(event.json::<Value>().unwrap()["coupon_id"], "98674556");
}

#[tokio::test]
async fn a_forged_notification_is_refused() {
    let client = Gateway::default().builder().api_v3_key(API_V3_KEY).build().unwrap();
    let Case { headers, body, .. } = case("signed by somebody else");
    let result = client.notifications().parse(headers, body.as_bytes()).await;
    let Err(Error::Signature(error)) = result else { panic!("{result:?}") };
    assert_eq!(error.reason, SignatureReason::Mismatch);
}

#[tokio::test]
async fn without_the_api_v3_key_the_setting_is_named() {
    let Case { headers, body, .. } = case("as documented");
    let client = Gateway::default().client();
    let result = client.notifications().parse(headers, body.as_bytes()).await;
    let Err(Error::Config(error)) = result else { panic!("{result:?}") };
    assert_eq!(error.setting, "api_v3_key");
}
