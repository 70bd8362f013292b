//! Notifications are encrypted, signed, delivered to this machine only, and delivered again.

use axum::Router;
use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use crate::client::Merchant;
use crate::contract;

/// A shop that refuses this many notifications before it accepts them.
pub(crate) async fn shop(mut refusals: usize) -> (String, UnboundedReceiver<(HeaderMap, Bytes)>) {
    let (sender, receiver) = unbounded_channel();
    let handler = post(move |headers: HeaderMap, body: Bytes| {
        sender.send((headers, body)).unwrap();
        let accepted = refusals == 0;
        refusals = refusals.saturating_sub(1);
        async move { if accepted { StatusCode::NO_CONTENT } else { StatusCode::BAD_GATEWAY } }
    });
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/notify", listener.local_addr().unwrap());
    tokio::spawn(async move {
        axum::serve(listener, Router::new().route("/notify", handler)).await.unwrap();
    });
    (url, receiver)
}

/// Checks the signature, decrypts.
pub(crate) fn read(merchant: &Merchant, headers: &HeaderMap, body: &[u8]) -> (Value, Value) {
    let names = ["wechatpay-timestamp", "wechatpay-nonce", "wechatpay-signature"];
    let signed = names.map(|name| headers[name].to_str().unwrap().to_owned());
    assert!(merchant.platform_signed(&signed, body));
    let envelope: Value = serde_json::from_slice(body).unwrap();
    let resource = merchant.open(&envelope["resource"]).unwrap();
    (envelope, serde_json::from_str(&resource).unwrap())
}

fn order(notify_url: &str) -> Value {
    json!({
        "appid": "wx8888888888888888", "mchid": "1900000001", "description": "咖啡",
        "out_trade_no": "20261121-0001", "notify_url": notify_url, "amount": {"total": 100},
        "payer": {"openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"},
    })
}

#[tokio::test]
async fn payment_and_refund_are_notified_until_they_are_acknowledged() {
    let merchant = Merchant::start();
    let (url, mut received) = shop(1).await;
    merchant.expect(200, merchant.post("/v3/pay/transactions/jsapi", &order(&url))).await;
    merchant.control("pay", json!({"out_trade_no": "20261121-0001"})).await;
    let (headers, body) = received.recv().await.unwrap();
    let (envelope, resource) = read(&merchant, &headers, &body);
    assert_eq!(envelope["event_type"], "TRANSACTION.SUCCESS");
    assert_eq!(resource["trade_state"], "SUCCESS");
    let webhook = "pay_transactions TRANSACTION.SUCCESS merchant";
    assert!(contract::resource_objections(webhook, &resource).is_empty());
    let (_, again) = received.recv().await.unwrap();
    let again: Value = serde_json::from_slice(&again).unwrap();
    assert_eq!(again["event_type"], "TRANSACTION.SUCCESS");

    let refund = json!({
        "out_trade_no": "20261121-0001", "out_refund_no": "r1", "notify_url": url,
        "amount": {"refund": 1, "total": 100, "currency": "CNY"},
    });
    merchant.expect(200, merchant.post("/v3/refund/domestic/refunds", &refund)).await;
    let (headers, body) = received.recv().await.unwrap();
    let (envelope, resource) = read(&merchant, &headers, &body);
    assert_eq!(envelope["event_type"], "REFUND.SUCCESS");
    let objections = contract::resource_objections("refund REFUND.SUCCESS merchant", &resource);
    assert!(objections.is_empty(), "{objections:?}");
}

#[tokio::test]
async fn coupons_plans_and_the_self_test_notify_too() {
    let merchant = Merchant::start();
    let (url, mut received) = shop(0).await;
    let callback = json!({"mchid": "1900000001", "notify_url": url});
    merchant.expect(200, merchant.post("/v3/marketing/favor/callbacks", &callback)).await;
    let send = json!({
        "stock_id": "98065001", "out_request_no": "c-1", "appid": "wx1",
        "stock_creator_mchid": "1900000001",
    });
    let coupons = "/v3/marketing/favor/users/oUpF8uMuAJO/coupons";
    let sent = merchant.expect(200, merchant.post(coupons, &send)).await;
    merchant.control("use_coupon", json!({"coupon_id": sent["coupon_id"]})).await;
    let (headers, body) = received.recv().await.unwrap();
    let (_, resource) = read(&merchant, &headers, &body);
    assert_eq!(resource["status"], "USED");
    let objections = contract::resource_objections("cash_coupon COUPON.USE", &resource);
    assert!(objections.is_empty(), "{objections:?}");

    let target = "/v3/marketing/partner/delivery-plan/1900000001/notify-url";
    merchant.expect(200, merchant.post(target, &json!({"notify_url": url}))).await;
    let plan = json!({
        "out_request_no": "p-1", "brand_id": "40016", "product_coupon_id": "1",
        "reuse_coupon_config": true,
    });
    let plans = "/v3/marketing/partner/delivery-plan/delivery-plans";
    merchant.expect(200, merchant.post(plans, &plan)).await;
    let (headers, body) = received.recv().await.unwrap();
    let (_, resource) = read(&merchant, &headers, &body);
    let webhook = "delivery_plan DELIVERY_PLAN.CHANGE";
    assert!(contract::resource_objections(webhook, &resource).is_empty());

    let echo = json!({
        "echo_message": "hi", "encrypted_echo_message": merchant.encrypt("秘密"), "notify_url": url,
    });
    merchant.expect(200, merchant.post("/v3/security/echo", &echo)).await;
    let (headers, body) = received.recv().await.unwrap();
    let (envelope, resource) = read(&merchant, &headers, &body);
    assert_eq!(envelope["event_type"], "SECURITY_ECHO.SUCCESS");
    assert_eq!(merchant.decrypt(&resource["encrypt_echo_message"]), "秘密");
}

#[tokio::test]
async fn a_notification_of_any_event_is_made_on_demand() {
    let merchant = Merchant::start();
    for (event, webhook) in [
        ("COUPON.USE", "cash_coupon COUPON.USE"),
        ("refund REFUND.CLOSED partner", "refund REFUND.CLOSED partner"),
    ] {
        let (status, made) = merchant.control("notification", json!({"event_type": event})).await;
        assert_eq!(status, 200, "{made}");
        let (envelope, resource) = read(&merchant, &headers_of(&made), body_of(&made));
        assert_eq!(envelope["event_type"], webhook.split(' ').nth(1).unwrap());
        let objections = contract::resource_objections(webhook, &resource);
        assert!(objections.is_empty(), "{objections:?}");
    }
    let given = json!({"event_type": "NEW.EVENT", "resource": {"a": [1]}});
    let (_, made) = merchant.control("notification", given).await;
    assert_eq!(read(&merchant, &headers_of(&made), body_of(&made)).1, json!({"a": [1]}));
    let unknown = json!({"event_type": "NEW.EVENT"});
    assert_eq!(merchant.control("notification", unknown).await.0, 400);
}

#[tokio::test]
async fn certificates_sign_notifications_and_associated_data_may_be_missing() {
    let merchant = Merchant::start();
    let certificates = merchant.expect(200, merchant.get("/v3/certificates")).await;
    let serial = &certificates["data"][0]["serial_no"];
    let wanted = json!({"event_type": "COUPON.USE", "serial": serial, "associated_data": null});
    let (_, made) = merchant.control("notification", wanted).await;
    assert_eq!(&made["headers"]["Wechatpay-Serial"], serial);
    let mut envelope: Value = serde_json::from_slice(body_of(&made)).unwrap();
    assert!(envelope["resource"].get("associated_data").is_none());
    envelope["resource"]["associated_data"] = json!("");
    assert!(merchant.open(&envelope["resource"]).is_some());
}

#[tokio::test]
async fn a_notification_is_spoiled_as_asked() {
    let merchant = Merchant::start();
    for fault in [
        "tampered_body",
        "foreign_signature",
        "stale_timestamp",
        "future_timestamp",
        "probe",
        "malformed_signature",
        "missing_signature_header",
        "unknown_serial",
        "wrong_key",
    ] {
        let wanted = json!({"event_type": "COUPON.USE", "fault": fault});
        let (status, made) = merchant.control("notification", wanted).await;
        assert_eq!(status, 200, "{made}");
        let header = |name: &str| made["headers"][name].as_str().unwrap_or_default().to_owned();
        let signed = ["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature"].map(header);
        let verified = merchant.platform_signed(&signed, body_of(&made));
        let envelope: Value = serde_json::from_slice(body_of(&made)).unwrap();
        match fault {
            "wrong_key" => {
                assert!(verified);
                assert!(merchant.open(&envelope["resource"]).is_none());
            }
            "unknown_serial" => {
                assert!(verified);
                assert_ne!(header("Wechatpay-Serial"), merchant.text("platform_public_key_id"));
            }
            _ => assert!(!verified, "{fault}"),
        }
    }
}

#[tokio::test]
async fn nothing_leaves_this_machine() {
    let merchant = Merchant::start();
    for url in ["http://192.0.2.1/notify", "https://127.0.0.1/notify", "http://localhost.example/"]
    {
        let wanted = json!({"event_type": "COUPON.USE", "url": url});
        let (_, made) = merchant.control("notification", wanted).await;
        assert!(made["delivered"]["error"].as_str().unwrap().starts_with("only http"), "{made}");
    }
    let (url, mut received) = shop(0).await;
    let wanted = json!({"event_type": "COUPON.USE", "url": url.replace("127.0.0.1", "localhost")});
    let (_, made) = merchant.control("notification", wanted).await;
    assert_eq!(made["delivered"]["status"], 204);
    assert!(received.recv().await.is_some());
}

fn headers_of(made: &Value) -> HeaderMap {
    let headers = made["headers"].as_object().unwrap().iter();
    headers
        .map(|(name, value)| (name.parse().unwrap(), value.as_str().unwrap().parse().unwrap()))
        .collect::<Vec<(axum::http::HeaderName, axum::http::HeaderValue)>>()
        .into_iter()
        .collect()
}

fn body_of(made: &Value) -> &[u8] {
    made["body"].as_str().unwrap().as_bytes()
}
