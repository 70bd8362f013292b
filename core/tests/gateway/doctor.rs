//! The self-test, and what it says when something is wrong.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::thread;

use serde_json::{Value, json};
use wechatpay_sdk::{Builder, CallOptions, CheckResult, Report};

use super::{Gateway, submit};

async fn examined(gateway: &Gateway, changes: Value) -> Report {
    let mut config = gateway.config();
    for (name, value) in changes.as_object().unwrap() {
        config[name] = value.clone();
    }
    let client = Builder::from_json(&config.to_string()).unwrap().build().unwrap();
    client.doctor(true, None, &CallOptions::default()).await
}

/// The steps at the gateway that came out like this.
fn steps(report: &Report, result: CheckResult) -> Vec<&str> {
    let online = ["clock", "connection", "signature", "answer", "echo"];
    let checks = report.checks.iter().filter(|check| check.result == result);
    checks.map(|check| check.name.as_str()).filter(|name| online.contains(name)).collect()
}

#[tokio::test]
async fn a_client_that_works_is_healthy() {
    let gateway = Gateway::start();
    let report = examined(&gateway, json!({})).await;
    assert!(report.healthy, "{report:#?}");
    assert_eq!(
        steps(&report, CheckResult::Ok),
        ["clock", "connection", "signature", "answer", "echo"]
    );
}

#[tokio::test]
async fn the_step_that_fails_is_named_with_its_setting() {
    let gateway = Gateway::start();
    let wrong =
        json!({"serial_no": "5157F09EFDC096DE15EBE81A47057A7232F1B8E1", "certificate": null});
    let report = examined(&gateway, wrong).await;
    assert_eq!(steps(&report, CheckResult::Failed), ["signature"]);
    assert_eq!(steps(&report, CheckResult::Skipped), ["answer", "echo"]);
    let check = report.checks.iter().find(|check| check.name == "signature").unwrap();
    assert_eq!(check.setting.as_deref(), Some("serial_no"));
    assert!(check.advice.as_deref().unwrap().contains("`serial_no`"));

    gateway.tell("faults", json!({"fault": "foreign_signature"})).await;
    let report = examined(&gateway, json!({})).await;
    assert_eq!(steps(&report, CheckResult::Failed), ["answer"]);

    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let report = examined(&gateway, json!({"base_url": format!("http://{nobody}")})).await;
    assert_eq!(steps(&report, CheckResult::Failed), ["connection"]);
    assert!(!report.healthy);
}

#[tokio::test]
async fn the_notification_of_the_self_test_arrives_and_can_be_read() {
    let gateway = Gateway::start();
    let client = gateway.client();
    let shop = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/notify", shop.local_addr().unwrap());
    let delivered = thread::spawn(move || receive(&shop));
    let report = client.doctor(true, Some(&url), &CallOptions::default()).await;
    assert!(report.healthy, "{report:#?}");

    let (headers, body) = delivered.join().unwrap();
    let event = client.notifications().parse(headers, &body).await.unwrap();
    assert_eq!(event.event_type, "SECURITY_ECHO.SUCCESS");
    let resource: Value = event.json().unwrap();
    assert_eq!(resource["echo_message"], resource["encrypt_echo_message"]);
    let echo = report.checks.iter().find(|check| check.name == "echo").unwrap();
    assert!(echo.message.contains(resource["echo_message"].as_str().unwrap()));
}

#[tokio::test]
async fn the_doctor_crosses_the_border_also_without_a_client() {
    let gateway = Gateway::start();
    let outcome = submit(&gateway.engine(), "sdk.doctor", &json!({}), None).await;
    let report: Value = serde_json::from_slice(&outcome.body).unwrap();
    assert_eq!(report["healthy"], true, "{report}");
    assert!(report["checks"].as_array().unwrap().iter().any(|check| check["name"] == "echo"));

    for (config, setting) in
        [("{}", "mchid"), (r#"{"privat_key": ""}"#, "privat_key"), ("[]", "settings")]
    {
        let outcome = wechatpay_sdk::ffi::doctor(config);
        assert!(outcome.ok);
        let report: Value = serde_json::from_slice(&outcome.body).unwrap();
        assert_eq!(report["healthy"], false);
        let checks = report["checks"].as_array().unwrap();
        assert!(checks.iter().any(|check| check["setting"] == setting), "{report}");
    }
}

/// One POST, acknowledged.
fn receive(shop: &TcpListener) -> (Vec<(String, String)>, Vec<u8>) {
    let (mut connection, _) = shop.accept().unwrap();
    let mut bytes = Vec::new();
    let mut piece = [0; 4096];
    loop {
        let count = connection.read(&mut piece).unwrap();
        bytes.extend_from_slice(&piece[..count]);
        let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else { continue };
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let headers: Vec<(String, String)> = head
            .lines()
            .filter_map(|line| line.split_once(": "))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        let length = headers.iter().find(|(name, _)| name.eq_ignore_ascii_case("content-length"));
        let length: usize = length.unwrap().1.parse().unwrap();
        if bytes.len() == end + 4 + length {
            connection.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").unwrap();
            return (headers, bytes.split_off(end + 4));
        }
        assert!(count > 0, "the notification is cut off");
    }
}

struct Broken;

impl wechatpay_sdk::Signer for Broken {
    fn sign<'a>(&'a self, _: &'a [u8]) -> wechatpay_sdk::Signing<'a> {
        Box::pin(async { Err(wechatpay_sdk::SignerError::new("the HSM is asleep")) })
    }
}

#[tokio::test]
async fn a_signer_that_does_not_sign_says_nothing_about_the_connection() {
    let gateway = Gateway::start();
    let mut config = gateway.config();
    config.as_object_mut().unwrap().remove("private_key");
    let builder = Builder::from_json(&config.to_string()).unwrap().signer(Broken);
    let client = builder.build().unwrap();
    let report = client.doctor(true, None, &CallOptions::default()).await;
    assert_eq!(steps(&report, CheckResult::Failed), ["signature"]);
    assert_eq!(steps(&report, CheckResult::Skipped), ["connection", "answer", "echo"]);
}

#[tokio::test]
async fn a_merchant_without_platform_certificates_is_told_to_set_the_public_key() {
    let gateway = Gateway::start();
    let config = gateway.sandbox.configuration().unwrap()["public_key_only_config"].clone();
    let mut config = config.as_object().unwrap().clone();
    config.remove("platform_public_key");
    config.remove("platform_public_key_id");
    let client = Builder::from_json(&Value::Object(config).to_string()).unwrap().build().unwrap();
    let report = client.doctor(true, None, &CallOptions::default()).await;
    let failed = report.checks.iter().find(|check| check.result == CheckResult::Failed).unwrap();
    assert_eq!(failed.setting.as_deref(), Some("platform_public_key"), "{report:#?}");
}
