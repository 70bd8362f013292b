//! Settings that cannot work are told by name, without their value.

#![cfg(feature = "http")]
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "clippy knows tests by their attribute alone"
)]

mod support;

use serde_json::{Value, json};
use support::{KEY_ID, MCHID, vector};
use wechatpay_sdk::{Builder, ConfigError, Error};

fn settings() -> Value {
    json!({
        "mchid": MCHID,
        "serial_no": "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
        "private_key": vector("keys/merchant_key.pem"),
        "platform_public_key_id": KEY_ID,
        "platform_public_key": vector("keys/platform_public.pem"),
        "api_v3_key": "an APIv3 key of exactly 32 bytes",
    })
}

fn refused(settings: &Value) -> ConfigError {
    match Builder::from_json(&settings.to_string()).and_then(Builder::build) {
        Err(Error::Config(error)) => error,
        other => panic!("{other:?}"),
    }
}

#[test]
fn settings_that_work_are_a_client() {
    let mut settings = settings();
    settings["proxy"] = Value::Null;
    settings["timeout_ms"] = json!(1000);
    settings["base_url"] = json!("http://127.0.0.1:7117");
    Builder::from_json(&settings.to_string()).and_then(Builder::build).unwrap();
}

#[test]
fn each_setting_is_checked_and_named() {
    let secret = "31 bytes that nobody must print";
    for (name, value) in [
        ("mchid", json!("not a number")),
        ("mchid", json!(1_900_000_001)),
        ("serial_no", json!("xyz")),
        ("private_key", json!("no PEM")),
        ("private_key", json!(vector("keys/platform_public.pem"))),
        ("private_key", json!({"file": "/does/not/exist.pem"})),
        ("private_key", json!({"file": "/dev/zero"})),
        ("private_key", json!(["list"])),
        ("platform_public_key", json!(vector("keys/merchant_key.pem"))),
        ("platform_public_key_id", json!("5157F09EFDC096DE15EBE81A47057A7232F1B8E1")),
        ("platform_certificates", json!("no list")),
        ("api_v3_key", json!(secret)),
        ("base_url", json!("http://pay.example")),
        ("base_url", json!("ftp://pay.example")),
        ("timeout_ms", json!(0)),
        ("timeout_ms", json!(-1)),
        ("timeout_ms", json!("30000")),
        ("connect_timeout_ms", json!(1e12 as u64)),
        ("read_timeout_ms", json!(0)),
        ("max_attempts", json!(0)),
        ("max_attempts", json!(1000)),
        ("ca_bundle", json!("no PEM")),
        ("proxy", json!("no url at all")),
        ("accept_language", json!("en\r\nX: y")),
        ("user_agent", json!("商店")),
        ("brand_id", json!("brand")),
        ("standby_url", json!("https://pay.example")),
        ("compensate_clock", json!("yes")),
        ("mch_id", json!("1900000001")),
    ] {
        let mut settings = settings();
        settings[name] = value.clone();
        let error = refused(&settings);
        assert_eq!(error.setting, name, "{value}: {error:?}");
        let printed = format!("{error:?} {}", Error::Config(error.clone()));
        assert!(!printed.contains(secret) && !printed.contains("MII"), "{printed}");
    }
}

#[test]
fn what_is_missing_is_named() {
    for (name, told) in [
        ("mchid", "mchid"),
        ("serial_no", "serial_no"),
        ("private_key", "private_key"),
        ("platform_public_key", "platform_public_key"),
        ("platform_public_key_id", "platform_public_key_id"),
    ] {
        let mut settings = settings();
        settings.as_object_mut().unwrap().remove(name);
        assert_eq!(refused(&settings).setting, told);
    }
    let mut settings = settings();
    for name in ["platform_public_key", "platform_public_key_id", "api_v3_key"] {
        settings.as_object_mut().unwrap().remove(name);
    }
    assert_eq!(refused(&settings).setting, "platform_public_key");
}

#[test]
fn key_and_certificate_must_belong_together() {
    let mut settings = settings();
    settings["certificate"] = json!(vector("keys/foreign_certificate.pem"));
    settings.as_object_mut().unwrap().remove("serial_no");
    assert_eq!(refused(&settings).setting, "certificate");
}

#[test]
fn the_environment_gives_way_to_what_is_given() {
    // Without any variable the given settings are all there is.
    let client = Builder::from_env_with(&settings().to_string()).and_then(Builder::build);
    assert!(client.is_ok(), "{client:?}");
    assert!(matches!(Builder::from_env_with("[]"), Err(Error::Config(_))));
}

#[cfg(unix)]
#[test]
fn a_file_without_an_end_is_not_read_to_its_end() {
    let mut settings = settings();
    settings.as_object_mut().unwrap().remove("private_key");
    settings["merchant_p12"] = json!({"file": "/dev/zero"});
    let error = refused(&settings);
    assert_eq!(error.setting, "merchant_p12");
    assert!(error.found.contains("more than"), "{}", error.found);
}
