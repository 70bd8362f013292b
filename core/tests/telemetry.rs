//! What is told about calls, and what never is.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "clippy knows tests by their attribute alone"
)]

mod support;

use std::fmt::Debug;
use std::time::Duration;

use serde_json::{Value, json};
use support::collector::{Collector, Emitted};
use support::{API_V3_KEY, CERTIFICATE, Gateway, NOW, encrypted, signed_as, unsigned, vector};
use tracing::{info, info_span};
use wechatpay_sdk::{CallOptions, Client, Download, Error, FileInput, Pem, Phase};

const GET: &str = "pay_gift.get_activity";
const POST: &str = "pay_gift.terminate_activity";

fn arguments() -> Value {
    json!({"activity_id": "1"})
}

/// The one event that tells the end of a call.
fn end(collector: &Collector) -> Emitted {
    let [end] = &collector.calls()[..] else { panic!("{:?}", collector.all()) };
    assert_eq!(end.inside, Some("wechatpay.call"));
    end.clone()
}

#[tokio::test(start_paused = true)]
async fn the_end_of_a_call_is_told_with_its_last_attempt() {
    let (collector, _guard) = Collector::start();
    let busy = unsigned(500, br#"{"code":"SYSTEM_ERROR"}"#);
    let gateway = Gateway::default().answers_with(busy).answers(200, "{}");
    gateway.client().call(GET, arguments()).await.unwrap();
    let end = end(&collector);
    for (field, value) in [
        ("operation", GET),
        ("method", "GET"),
        ("host", "api.mch.weixin.qq.com"),
        ("status", "200"),
        ("outcome", "ok"),
        ("request_id", "08F1C2"),
        ("attempts", "2"),
        ("code", ""),
    ] {
        assert_eq!(end.field(field), value, "{field}: {end:?}");
    }
    assert!(end.field("duration_ms").parse::<u64>().unwrap() < 250);
}

#[tokio::test(start_paused = true)]
async fn an_error_is_told_by_its_kind_and_code() {
    let (collector, _guard) = Collector::start();
    let refused = unsigned(400, br#"{"code":"PARAM_ERROR","message":"SECRET"}"#);
    let gateway = Gateway::default().answers_with(refused);
    assert!(gateway.client().call(GET, arguments()).await.is_err());
    let end = end(&collector);
    let told = ["outcome", "code", "status"].map(|name| end.field(name));
    assert_eq!(told, ["api", "PARAM_ERROR", "400"]);
}

#[tokio::test(start_paused = true)]
async fn a_code_that_looks_like_none_is_not_repeated() {
    for code in ["SECRET value", "", &"A".repeat(65)] {
        let (collector, _guard) = Collector::start();
        let refused = unsigned(400, json!({ "code": code }).to_string().as_bytes());
        let gateway = Gateway::default().answers_with(refused);
        assert!(gateway.client().call(GET, arguments()).await.is_err());
        assert_eq!(end(&collector).field("code"), "");
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_not_sent_ends_too() {
    for (operation, arguments) in [(GET, json!({})), ("no.such", json!({}))] {
        let (collector, _guard) = Collector::start();
        assert!(Gateway::default().client().call(operation, arguments).await.is_err());
        let end = end(&collector);
        let told = ["operation", "outcome", "attempts", "host"].map(|name| end.field(name));
        assert_eq!(told, [operation, "invalid_request", "0", ""]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_without_an_answer_or_a_caller_ends_too() {
    let (collector, _guard) = Collector::start();
    let gateway = Gateway::default().never_answers();
    assert!(gateway.client().call(GET, arguments()).await.is_err());
    let told = ["outcome", "attempts", "status"].map(|name| end(&collector).field(name).to_owned());
    assert_eq!(told, ["transport", "1", ""]);

    let (collector, _guard) = Collector::start();
    let client = Gateway::default().never_answers().client();
    let call = client.call(POST, arguments());
    assert!(tokio::time::timeout(Duration::from_secs(1), call).await.is_err());
    let told = ["outcome", "attempts"].map(|name| end(&collector).field(name).to_owned());
    assert_eq!(told, ["cancelled", "1"]);
}

#[tokio::test(start_paused = true)]
async fn a_request_by_path_is_told_without_its_query() {
    let (collector, _guard) = Collector::start();
    let gateway = Gateway::default().answers(200, "{}");
    gateway.client().request("GET", "/v3/new?openid=SECRET", None, None).await.unwrap();
    assert_eq!(end(&collector).field("operation"), "GET /v3/new");
}

#[tokio::test(start_paused = true)]
async fn nothing_that_is_told_or_printed_holds_a_secret() {
    let (told, secrets) = Play::default().everything().await;
    assert!(told.contains("wechatpay.call") || told.contains("call ended"), "{told}");
    let lines = told.lines().filter(|line| !leaks(line, &secrets).is_empty());
    assert_eq!(lines.collect::<Vec<_>>(), Vec::<&str>::new());
}

#[tokio::test(start_paused = true)]
async fn a_secret_that_is_told_would_be_found() {
    let (_, secrets) = Play::default().everything().await;
    assert!(secrets.len() > 40, "{}", secrets.len());
    for secret in &secrets {
        let (collector, _guard) = Collector::start();
        info!("an answer: {secret}");
        info!(secret, "an answer");
        let _span = info_span!("one", ?secret);
        for one in collector.all() {
            assert!(!leaks(&format!("{one:?}"), &secrets).is_empty(), "{one:?}");
        }
    }
}

fn leaks<'a>(told: &str, secrets: &'a [String]) -> Vec<&'a String> {
    secrets.iter().filter(|secret| told.contains(&***secret)).collect()
}

/// Calls of every kind, everything that is told meanwhile, and everything that must not be.
#[derive(Default)]
struct Play {
    told: String,
    secrets: Vec<String>,
}

impl Play {
    async fn everything(mut self) -> (String, Vec<String>) {
        let (collector, guard) = Collector::start();
        self.settings();
        self.calls().await;
        self.sensitive_fields().await;
        self.files().await;
        self.notifications().await;
        self.certificates().await;
        drop(guard);
        collector.all().iter().for_each(|one| self.print(one));
        (self.told, self.secrets)
    }

    fn print(&mut self, value: &impl Debug) {
        self.told += &format!("{value:?}\n{value:#?}\n");
    }

    fn error(&mut self, error: &Error) {
        self.print(error);
        self.told += &format!("{error}\n");
    }

    /// Nothing that the gateway received or answered is to be seen.
    fn keep(&mut self, gateway: &Gateway) {
        for request in gateway.requests() {
            let authorization = support::header(&request, "Authorization").unwrap();
            let (_, signature) = authorization.split_once("signature=\"").unwrap();
            self.secrets.push(signature.split('"').next().unwrap().to_owned());
            self.secrets.extend(request.url.split_once('?').map(|(_, query)| query.to_owned()));
            let body = request.body.as_bytes().map(String::from_utf8_lossy).unwrap_or_default();
            self.secrets.extend((!body.is_empty() && body != "{}").then(|| body.into_owned()));
            self.print(&request);
            self.print(&request.body);
        }
    }

    fn settings(&mut self) {
        self.secrets.extend([API_V3_KEY, "secret", "SECRET", "proxy-pass"].map(str::to_owned));
        let key = vector("keys/merchant_key_aes.pem") + &vector("keys/merchant_key.pem");
        self.secrets.extend(key.lines().filter(|line| line.len() > 40).map(str::to_owned));
        let settings = |change: Value| {
            let mut settings = json!({
                "mchid": support::MCHID,
                "serial_no": "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
                "private_key": vector("keys/merchant_key_aes.pem"),
                "private_key_password": "secret",
                "platform_public_key_id": support::KEY_ID,
                "platform_public_key": vector("keys/platform_public.pem"),
                "api_v3_key": API_V3_KEY,
                "proxy": "http://user:proxy-pass@127.0.0.1:1",
            });
            let change = change.as_object().unwrap().clone();
            settings.as_object_mut().unwrap().extend(change);
            settings.to_string()
        };
        for change in [
            json!({}),
            json!({"api_v3_key": "SECRET"}),
            json!({"private_key_password": "SECRET"}),
            json!({"private_key": "SECRET"}),
            json!({"platform_public_key": vector("keys/merchant_key.pem")}),
            json!({"merchant_p12": "U0VDUkVU", "private_key": null, "merchant_p12_password": "SECRET"}),
            json!({"proxy": "SECRET proxy-pass"}),
            json!({"base_url": "http://user:SECRET@pay.example"}),
            json!({"api_v3_key": {"SECRET": 1}}),
        ] {
            match wechatpay_sdk::Builder::from_json(&settings(change)) {
                Ok(builder) => {
                    self.print(&builder);
                    self.print(&builder.diagnose());
                    match builder.build() {
                        Ok(client) => self.print(&client),
                        Err(error) => self.error(&error),
                    }
                }
                Err(error) => self.error(&error),
            }
        }
        self.print(&Pem::text(vector("keys/merchant_key.pem")));
    }

    async fn calls(&mut self) {
        let said = json!({
            "code": "SIGN_ERROR", "message": "",
            "detail": {"value": "SECRET", "sign_information": {"truncated_sign_message": "SECRET"}},
        });
        let said = said.to_string();
        let forged = support::signed_at(200, b"SECRET", NOW - 4000);
        let gateway = Gateway::default()
            .answers(200, r#"{"name":"SECRET"}"#)
            .answers_with(unsigned(500, br#"{"code":"SYSTEM_ERROR"}"#))
            .answers_with(unsigned(502, b"<html>SECRET</html>"))
            .answers(200, "SECRET, and no JSON")
            .answers_with(unsigned(401, said.as_bytes()))
            .answers_with(forged)
            .fails(Phase::Read)
            .answers(200, r#"{"activity_id":"SECRET"}"#);
        let client = gateway.client();
        let query = json!({"activity_name": "SECRET name", "limit": 1, "offset": 0});
        let order = json!({
            "appid": "wx8888888888888888", "description": "SECRET", "out_trade_no": "20261121-1",
            "notify_url": "https://shop.example/SECRET", "amount": {"total": 1}, "payer": {"openid": "SECRET"},
        });
        for (operation, arguments) in [
            ("pay_gift.list_activities", query.clone()),
            ("pay_gift.list_activities", query.clone()),
            ("pay_gift.list_activities", query.clone()),
            ("pay_transactions.prepay_jsapi", order.clone()),
            ("pay_transactions.prepay_jsapi", order.clone()),
            ("pay_transactions.prepay_jsapi", order),
            (POST, json!({"activity_id": {"SECRET": 1}})),
            (POST, json!({"activity_id": "SECRET".repeat(100)})),
        ] {
            self.call(&client, operation, arguments, None).await;
        }
        let body = json!({"openid": "SECRET"});
        let path = "/v3/new?openid=SECRET";
        match client.request("POST", path, Some(&query), Some(&body)).await {
            Ok(answer) => self.print(&answer),
            Err(error) => self.error(&error),
        }
        self.keep(&gateway);
        self.print(&CallOptions::default());
        self.print(&client);
        let cashier = client.pay_params().jsapi("wx8888888888888888", "wx1").unwrap();
        self.secrets.push(cashier.pay_sign.clone());
        self.print(&cashier);
    }

    async fn call(
        &mut self,
        client: &Client,
        operation: &str,
        input: Value,
        file: Option<FileInput>,
    ) {
        match client.call_with(operation, input, file, &CallOptions::default()).await {
            Ok(answer) => self.print(&answer),
            Err(error) => self.error(&error),
        }
    }

    async fn sensitive_fields(&mut self) {
        let sealed = encrypted("SECRET");
        let answer = json!({ "encrypted_echo_message": sealed }).to_string();
        let other = answer.replacen(char::is_uppercase, "A", 20);
        let gateway = Gateway::default().answers(200, &answer).answers(200, &other);
        for _ in 0..2 {
            let input = json!({"echo_message": "SECRET", "encrypted_echo_message": "SECRET"});
            self.call(&gateway.client(), "certificates.echo", input, None).await;
        }
        self.secrets.push(sealed);
        self.keep(&gateway);
    }

    async fn files(&mut self) {
        let gateway = Gateway::default()
            .answers(200, r#"{"media_id":"SECRET"}"#)
            .answers_with(unsigned(200, b"SECRET"))
            .answers_with(unsigned(200, b"SECRET"));
        let client = gateway.client();
        let file = FileInput::from(b"SECRET".to_vec());
        self.print(&file);
        let meta = json!({"filename": "SECRET.png"});
        self.call(&client, "media.upload_image", meta, Some(file)).await;
        let url = "https://api.mch.weixin.qq.com/v3/billdownload/file?token=SECRET";
        for hash_value in [None, Some("SECRET".into())] {
            let bill = Download { url: url.into(), hash_value, ..Download::default() };
            self.print(&bill);
            if let Err(error) = client.download(&bill).await {
                self.error(&error);
            }
        }
        let elsewhere = Download { url: "https://SECRET.example/".into(), ..Download::default() };
        self.error(&client.download(&elsewhere).await.unwrap_err());
        self.keep(&gateway);
    }

    async fn notifications(&mut self) {
        let vectors: Value = serde_json::from_str(&vector("notifications.json")).unwrap();
        let client = Gateway::default().builder().api_v3_key(API_V3_KEY).build().unwrap();
        for case in vectors["cases"].as_array().unwrap() {
            let headers: Vec<(String, String)> =
                serde_json::from_value(case["headers"].clone()).unwrap();
            let body = case["body"].as_str().unwrap();
            let sent: Value = serde_json::from_str(body).unwrap_or_default();
            let sealed = sent["resource"]["ciphertext"].as_str().unwrap_or_default();
            self.secrets.extend((sealed.len() > 20).then(|| sealed.to_owned()));
            let signature = headers.iter().find(|(name, _)| name == "Wechatpay-Signature");
            self.secrets
                .extend(signature.map(|(_, value)| value.clone()).filter(|one| one.len() > 40));
            match client.notifications().parse(headers, body.as_bytes()).await {
                Ok(event) => {
                    let resource: Value = event.json().unwrap();
                    let texts = resource.as_object().unwrap().values().filter_map(Value::as_str);
                    self.secrets.extend(texts.filter(|text| text.len() > 5).map(str::to_owned));
                    self.print(&event);
                }
                Err(error) => self.error(&error),
            }
        }
    }

    async fn certificates(&mut self) {
        let vectors: Value = serde_json::from_str(&vector("certificates.json")).unwrap();
        for case in vectors["cases"].as_array().unwrap() {
            let body = case["body"].as_str().unwrap();
            let gateway = Gateway::default()
                .answers_with(signed_as(CERTIFICATE, 200, body.as_bytes(), NOW))
                .answers_with(signed_as(CERTIFICATE, 200, b"{}", NOW));
            let client = gateway.bare_builder().api_v3_key(API_V3_KEY).build().unwrap();
            self.call(&client, POST, json!({"activity_id": "1"}), None).await;
            let sent: Value = serde_json::from_str(body).unwrap_or_default();
            for one in sent["data"].as_array().into_iter().flatten() {
                let sealed = &one["encrypt_certificate"]["ciphertext"];
                self.secrets.extend(sealed.as_str().map(str::to_owned));
            }
            self.keep(&gateway);
        }
    }
}
