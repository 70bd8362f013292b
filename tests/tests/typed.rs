//! The typed face of Rust against the gateway: the way `README.md` shows it.

#![allow(clippy::unwrap_used, reason = "a test")]

use conformance::Gateway;
use serde_json::{Value, json};
use wechatpay_sdk::types::cash_coupon::{ListCouponsQuery, SendCouponRequest};
use wechatpay_sdk::types::gold_plan::UpdateStatusRequest;
use wechatpay_sdk::types::media::UploadImageMeta;
use wechatpay_sdk::types::pay_transactions::{Amount, PrepayJsapiPayer, PrepayJsapiRequest};
use wechatpay_sdk::{Client, Error, Event, Pem, Rule};

const APPID: &str = "wx8888888888888888";
const OPENID: &str = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

async fn gateway() -> (Gateway, Client) {
    let gateway = Gateway::own().unwrap();
    let settings = gateway.settings().await.unwrap();
    let text = |name: &str| settings["config"][name].as_str().unwrap().to_owned();
    let client = Client::builder()
        .merchant(text("mchid"), text("serial_no"), Pem::text(text("private_key")))
        .platform_public_key(text("platform_public_key_id"), Pem::text(text("platform_public_key")))
        .api_v3_key(text("api_v3_key"))
        .base_url(text("base_url"))
        .build()
        .unwrap();
    (gateway, client)
}

#[tokio::test]
async fn an_activity_is_terminated() {
    let (_gateway, client) = gateway().await;
    let stopped = client.pay_gift().terminate_activity("10028001").await.unwrap();
    assert_eq!(stopped.activity_id, "10028001");
    assert!(!stopped.terminate_time.is_empty());
}

#[tokio::test]
async fn an_order_is_prepared_and_its_cashier_opened() {
    let (_gateway, client) = gateway().await;
    let request = PrepayJsapiRequest {
        appid: APPID.into(),
        description: "Coffee".into(),
        out_trade_no: "20261121-0001".into(),
        notify_url: "https://shop.example/wechatpay/notify".into(),
        amount: Amount { total: 100, ..Default::default() },
        payer: PrepayJsapiPayer { openid: OPENID.into(), ..Default::default() },
        ..Default::default()
    };
    let order = client.pay_transactions().prepay_jsapi(&request).await.unwrap();
    let cashier = client.pay_params().jsapi(APPID, &order.prepay_id).unwrap();
    let cashier = serde_json::to_value(cashier).unwrap();
    assert_eq!(cashier["package"], json!(format!("prepay_id={}", order.prepay_id)));
    assert_eq!(cashier["signType"], "RSA");
}

#[tokio::test]
async fn a_forgotten_field_is_named_and_nothing_is_sent() {
    let (gateway, client) = gateway().await;
    let request = PrepayJsapiRequest { appid: APPID.into(), ..Default::default() };
    let error = client.pay_transactions().prepay_jsapi(&request).await.unwrap_err();
    let Error::InvalidRequest(error) = error else { panic!("{error}") };
    assert_eq!((error.rule, error.pointer.as_str()), (Rule::Required, "/description"));
    assert!(gateway.records().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_coupon_is_sent_found_on_a_page_used_and_told_of() {
    let (gateway, client) = gateway().await;
    let coupons = client.cash_coupon();
    let mut sent = Vec::new();
    for number in 0..3 {
        let request = SendCouponRequest {
            stock_id: "98065001".into(),
            out_request_no: format!("20261121-{number}"),
            appid: APPID.into(),
            stock_creator_mchid: "1900000001".into(),
            ..Default::default()
        };
        sent.push(coupons.send_coupon(OPENID, &request).await.unwrap().coupon_id);
    }

    let query = ListCouponsQuery { appid: APPID.into(), limit: Some(2), ..Default::default() };
    let mut pages = coupons.list_coupons_pager(OPENID, &query);
    let mut found = Vec::new();
    while let Some(coupon) = pages.next().await.unwrap() {
        found.push(coupon.coupon_id);
    }
    found.sort();
    sent.sort();
    assert_eq!(found, sent);

    gateway.tell("use_coupon", &json!({"coupon_id": sent[0]})).await.unwrap();
    let wanted = json!({"event_type": "COUPON.USE"});
    let notification = gateway.tell("notification", &wanted).await.unwrap();
    let headers = notification["headers"].as_object().unwrap();
    let headers = headers.iter().map(|(name, value)| (name.as_str(), value.as_str().unwrap()));
    let body = notification["body"].as_str().unwrap().as_bytes();
    let notification = client.notifications().parse(headers, body).await.unwrap();
    let Event::CouponUse(coupon) = notification.event().unwrap() else { panic!() };
    assert!(!coupon.coupon_id.is_empty());
    assert_eq!(notification.acknowledge().status, 204);
}

#[tokio::test]
async fn a_refusal_says_what_the_gateway_said() {
    let (gateway, client) = gateway().await;
    let request = UpdateStatusRequest {
        sub_mchid: "1900000109".into(),
        operation_type: "OPEN".into(),
        ..Default::default()
    };
    gateway.tell("faults", &json!({"fault": "status_429", "times": 9})).await.unwrap();
    let Err(Error::Api(error)) = client.gold_plan().update_status(&request).await else { panic!() };
    assert_eq!(error.status, 429);
    assert!(error.retryable && !error.code.is_empty() && error.request_id.is_some());
}

#[tokio::test]
async fn a_picture_is_uploaded() {
    let (_gateway, client) = gateway().await;
    let meta = UploadImageMeta { filename: "店铺.png".into() };
    let uploaded =
        client.media().upload_image(&meta, b"not really a picture".to_vec()).await.unwrap();
    assert!(!uploaded.media_id.is_empty());
}

#[tokio::test]
async fn what_the_contract_does_not_list_can_be_called() {
    let (_gateway, client) = gateway().await;
    let query = json!({"limit": 5, "offset": 0});
    let path = "/v3/marketing/paygiftactivity/activities";
    let response = client.request("GET", path, Some(&query), None).await.unwrap();
    assert!(response.json::<Value>().unwrap().is_object());
    assert!(wechatpay_sdk::operations().contains(&"pay_gift.list_activities".to_owned()));
}
