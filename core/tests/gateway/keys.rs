//! Platform keys that change, as merchants meet it.

use serde_json::{Value, json};
use wechatpay_sdk::ffi::Merchants;
use wechatpay_sdk::{Builder, Client};

use super::{Gateway, submit};

fn order(out_trade_no: &str) -> Value {
    json!({
        "appid": "wx8888888888888888", "description": "Tea, hot", "out_trade_no": out_trade_no,
        "notify_url": "https://shop.example/notify", "amount": {"total": 1},
        "payer": {"openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"},
    })
}

async fn place(client: &Client, out_trade_no: &str) {
    client.call("pay_transactions.prepay_jsapi", order(out_trade_no)).await.unwrap();
}

impl Gateway {
    fn certificate_mode(&self) -> Value {
        self.sandbox.configuration().unwrap()["certificate_mode_config"].clone()
    }

    /// A notification signed with this key or certificate.
    async fn notification(&self, serial: &str) -> (Vec<(String, String)>, String) {
        let wanted = json!({"event_type": "COUPON.USE", "serial": serial});
        let notification = self.tell("notification", wanted).await;
        let headers = notification["headers"].as_object().unwrap();
        let headers = headers.iter().map(|(name, value)| (name.clone(), value.as_str().unwrap()));
        let headers = headers.map(|(name, value)| (name, value.to_owned())).collect();
        (headers, notification["body"].as_str().unwrap().to_owned())
    }

    /// Which key was asked for by the last request.
    async fn asked_for(&self) -> Option<String> {
        let url = format!("{}/_sandbox/records", self.sandbox.base_url());
        let records: Value = self.http.get(url).send().await.unwrap().json().await.unwrap();
        let headers = records.as_array().unwrap().last().unwrap()["headers"].as_array().unwrap();
        let mut pairs = headers.iter();
        let pair = pairs.find(|pair| pair[0].as_str() == Some("wechatpay-serial"))?;
        Some(pair[1].as_str().unwrap().to_owned())
    }
}

#[tokio::test]
async fn a_client_moves_from_certificates_to_the_public_key_without_a_pause() {
    let gateway = Gateway::start();
    let builder = Builder::from_json(&gateway.certificate_mode().to_string()).unwrap();
    let client = builder.build().unwrap();
    place(&client, "order-1").await;
    let certificates = client.refresh_certificates().await.unwrap();
    let asked = gateway.asked_for().await;

    let config = gateway.config();
    let id = config["platform_public_key_id"].as_str().unwrap();
    let changes = json!({
        "platform_public_key_id": id,
        "platform_public_key": config["platform_public_key"],
    });
    client.replace_keys(Builder::from_json(&changes.to_string()).unwrap()).unwrap();
    place(&client, "order-2").await;
    assert_ne!(asked.as_deref(), Some(id));
    assert_eq!(gateway.asked_for().await.as_deref(), Some(id));

    // For weeks notifications come with the one or the other.
    for serial in certificates.iter().map(String::as_str).chain([id]) {
        let (headers, body) = gateway.notification(serial).await;
        client.notifications().parse(headers, body.as_bytes()).await.unwrap();
    }
    gateway.tell("faults", json!({"fault": "rotation", "times": 1})).await;
    place(&client, "order-3").await;
}

#[tokio::test]
async fn a_public_key_client_that_meets_a_certificate_downloads_it() {
    let gateway = Gateway::start();
    let client = gateway.client();
    gateway.tell("faults", json!({"fault": "rotation", "times": 1})).await;
    place(&client, "order-1").await;
}

#[tokio::test]
async fn a_merchant_who_never_had_certificates_is_told_so() {
    let gateway = Gateway::start();
    let mut config = gateway.sandbox.configuration().unwrap()["public_key_only_config"].clone();
    let settings = config.as_object_mut().unwrap();
    settings.remove("platform_public_key_id");
    settings.remove("platform_public_key");
    let client = Builder::from_json(&config.to_string()).unwrap().build().unwrap();
    let called = client.call("pay_transactions.prepay_jsapi", order("order-1"));
    let Err(wechatpay_sdk::Error::Config(error)) = called.await else { panic!() };
    assert_eq!(error.setting, "platform_public_key");
}

#[tokio::test]
async fn keys_are_replaced_and_notifications_routed_through_the_waist() {
    let gateway = Gateway::start();
    let engine = gateway.engine();
    let outcome = submit(&engine, "sdk.replace_keys", &json!({}), None).await;
    let told: Value = serde_json::from_slice(&outcome.body).unwrap();
    assert_eq!(told["serial_no"], gateway.config()["serial_no"]);

    let merchants = Merchants::default();
    merchants.insert(engine);
    let (headers, body) = gateway.notification("").await;
    let headers: serde_json::Map<String, Value> =
        headers.into_iter().map(|(name, value)| (name, json!(value))).collect();
    let (sender, receiver) = tokio::sync::oneshot::channel();
    let input = json!({"headers": headers, "refresh": true}).to_string();
    merchants.submit_notification(&input, body.into_bytes(), |outcome| drop(sender.send(outcome)));
    let outcome = receiver.await.unwrap();
    assert!(outcome.ok, "{}", outcome.meta);
    let meta: Value = serde_json::from_str(&outcome.meta).unwrap();
    assert_eq!(meta["mchid"], gateway.config()["mchid"]);
}
