//! Keys that are replaced while the client works.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "clippy knows tests by their attribute alone"
)]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::{env, fs, process, thread};

use serde::Deserialize;
use serde_json::json;
use support::{
    API_V3_KEY, CERTIFICATE, Gateway, KEY_ID, MCHID, NOW, encrypted, header, signed, signed_as,
    signed_at, unsigned, vector, verify_request, verify_request_of,
};
use wechatpay_sdk::{Client, Error, Notification, Pem, Response, Result, SignatureReason};

const SERIAL: &str = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1";
const NEW_SERIAL: &str = "77AA77AA77AA77AA77AA77AA77AA77AA77AA77AA";
const NEW_ID: &str = "PUB_KEY_ID_0119000000012027080100000000000002";
const NEW_API_V3_KEY: &str = "another key of exactly 32 bytes.";
const DAY: i64 = 24 * 3600;

async fn call(client: &Client) -> Result<Response> {
    client.call("pay_gift.terminate_activity", json!({"activity_id": "1"})).await
}

fn key(name: &str) -> Pem {
    Pem::text(vector(&format!("keys/{name}.pem")))
}

fn serial_of(gateway: &Gateway, request: usize) -> String {
    let requests = gateway.requests();
    let (_, serial) =
        header(&requests[request], "Authorization").unwrap().split_once("serial_no=\"").unwrap();
    serial.trim_end_matches('"').to_owned()
}

/// At a time that the test sets.
fn at(clock: &Arc<AtomicI64>) -> impl Fn() -> i64 + Send + Sync + 'static {
    let clock = Arc::clone(clock);
    move || clock.load(Ordering::Relaxed)
}

#[tokio::test]
async fn every_clone_signs_with_the_new_key() {
    let gateway = Gateway::default().answers(200, "{}").answers(200, "{}");
    let client = gateway.client();
    let clone = client.clone();
    call(&clone).await.unwrap();
    client.replace_keys(Client::builder().merchant(MCHID, NEW_SERIAL, key("foreign_key"))).unwrap();
    call(&clone).await.unwrap();
    assert_eq!((&*serial_of(&gateway, 0), &*serial_of(&gateway, 1)), (SERIAL, NEW_SERIAL));
    let [before, after] = gateway.requests().try_into().unwrap();
    verify_request(&before, b"");
    verify_request_of("foreign_key", &after, b"");
}

#[tokio::test(start_paused = true)]
async fn a_call_under_way_ends_with_the_keys_it_began_with() {
    let secret = json!({"payer": {"name": encrypted("张三")}, "out_trade_no": "1"}).to_string();
    let body = br#"{"code":"SYSTEM_ERROR","message":""}"#;
    let gateway = Gateway::default().answers_with(unsigned(500, body)).answers(200, &secret);
    let client = gateway.client();
    let asking = client.call("complaints.get_complaint", json!({"complaint_id": "1"}));
    let replacing = async {
        let keys = Client::builder()
            .merchant(MCHID, NEW_SERIAL, key("foreign_key"))
            .platform_public_key(NEW_ID, key("platform_public"));
        client.replace_keys(keys).unwrap();
    };
    let (answer, ()) = tokio::join!(asking, replacing);
    answer.unwrap();
    for request in [0, 1] {
        assert_eq!(serial_of(&gateway, request), SERIAL, "also when it is repeated");
        assert_eq!(header(&gateway.requests()[request], "Wechatpay-Serial"), Some(KEY_ID));
    }
}

#[tokio::test]
async fn its_answer_is_decrypted_with_the_key_that_signed_the_request() {
    let answer = json!({"payer_phone": encrypted("13800138000")}).to_string();
    let gateway = Gateway::default().answers(200, &answer);
    let client = gateway.client();
    let asking = client.call("complaints.get_complaint", json!({"complaint_id": "1"}));
    let replacing = async {
        let keys = Client::builder().merchant(MCHID, NEW_SERIAL, key("foreign_key"));
        client.replace_keys(keys).unwrap();
    };
    let (answer, ()) = tokio::join!(asking, replacing);
    let answer: serde_json::Value = answer.unwrap().json().unwrap();
    assert_eq!(answer["payer_phone"], "13800138000");
}

#[tokio::test]
async fn a_former_platform_key_verifies_for_a_day() {
    let clock = Arc::new(AtomicI64::new(NOW));
    let gateway = Gateway::default()
        .answers_with(signed_at(200, b"{}", NOW + DAY - 1))
        .answers_with(signed_as(NEW_ID, 200, b"{}", NOW + DAY))
        .answers_with(signed_at(200, b"{}", NOW + DAY));
    let client = gateway.builder().clock(at(&clock)).build().unwrap();
    let keys = Client::builder().platform_public_key(NEW_ID, key("platform_public"));
    client.replace_keys(keys).unwrap();

    clock.store(NOW + DAY - 1, Ordering::Relaxed);
    call(&client).await.unwrap();
    assert_eq!(header(&gateway.requests()[0], "Wechatpay-Serial"), Some(NEW_ID));
    clock.store(NOW + DAY, Ordering::Relaxed);
    call(&client).await.unwrap();
    let Err(Error::Signature(error)) = call(&client).await else { panic!() };
    assert_eq!(error.reason, SignatureReason::UnknownSerial);
}

#[tokio::test]
async fn a_former_api_v3_key_decrypts_for_a_day() {
    let clock = Arc::new(AtomicI64::new(NOW));
    let builder = Gateway::default().builder().api_v3_key(API_V3_KEY).clock(at(&clock));
    let client = builder.build().unwrap();
    client.replace_keys(Client::builder().api_v3_key(NEW_API_V3_KEY)).unwrap();
    for (later, readable) in [(0, true), (DAY - 1, true), (DAY, false)] {
        clock.store(NOW + later, Ordering::Relaxed);
        match (notified(&client, NOW + later).await, readable) {
            (Ok(event), true) => assert_eq!(event.event_type, "COUPON.USE"),
            (Err(Error::Decrypt(error)), false) => assert_eq!(error.key, "api_v3_key"),
            (other, _) => panic!("{later}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn the_merchant_s_former_private_key_decrypts_for_a_day_and_signs_nothing() {
    let clock = Arc::new(AtomicI64::new(NOW));
    let gateway = Gateway::default().answers(200, "{}");
    let client = gateway.builder().clock(at(&clock)).build().unwrap();
    let secret = encrypted("张三");
    let replace = |serial, name| {
        client.replace_keys(Client::builder().merchant(MCHID, serial, key(name))).unwrap();
    };
    replace(NEW_SERIAL, "foreign_key");
    assert_eq!(client.decrypt(&secret).unwrap(), "张三");
    call(&client).await.unwrap();
    verify_request_of("foreign_key", &gateway.requests()[0], b"");

    // Another one does not make it last longer, nor shorter.
    clock.store(NOW + DAY - 1, Ordering::Relaxed);
    replace("88AA77AA77AA77AA77AA77AA77AA77AA77AA77AA", "foreign_key");
    assert_eq!(client.decrypt(&secret).unwrap(), "张三");
    clock.store(NOW + DAY, Ordering::Relaxed);
    assert!(matches!(client.decrypt(&secret), Err(Error::Decrypt(_))));
    // It is not there any more, whatever the clock says.
    clock.store(NOW, Ordering::Relaxed);
    assert!(matches!(client.decrypt(&secret), Err(Error::Decrypt(_))));
}

/// A notification that was encrypted with `API_V3_KEY` and is signed at this time.
async fn notified(client: &Client, now: i64) -> Result<Notification> {
    #[derive(Deserialize)]
    struct Vectors {
        cases: Vec<Case>,
    }
    #[derive(Deserialize)]
    struct Case {
        name: String,
        body: String,
    }
    let vectors: Vectors = serde_json::from_str(&vector("notifications.json")).unwrap();
    let case = vectors.cases.into_iter().find(|one| one.name == "as documented").unwrap();
    let headers = signed_at(200, case.body.as_bytes(), now).headers;
    client.notifications().parse(headers, case.body.as_bytes()).await
}

#[tokio::test]
async fn what_cannot_work_changes_nothing() {
    let gateway = Gateway::default().answers(200, "{}");
    let client = gateway.client();
    let new = || Client::builder().merchant(MCHID, NEW_SERIAL, key("foreign_key"));
    for (changes, setting) in [
        (new().api_v3_key("short"), "api_v3_key"),
        (new().platform_public_key("x", key("platform_public")), "platform_public_key_id"),
        (new().certificate(key("merchant_certificate")), "certificate"),
        (new().platform_certificate(Pem::file("/does/not/exist.pem")), "platform_certificates"),
        (new().merchant_p12(MCHID, "/does/not/exist.p12", ""), "merchant_p12"),
        (new().base_url("https://pay.example"), "base_url"),
        (new().max_attempts(1), "max_attempts"),
        (Client::builder().merchant("1900000002", NEW_SERIAL, key("foreign_key")), "mchid"),
    ] {
        let Err(Error::Config(error)) = client.replace_keys(changes) else { panic!("{setting}") };
        assert_eq!(error.setting, setting);
    }
    // A private key without its serial number: that of the former one would be wrong.
    let changes = wechatpay_sdk::Builder::from_json(
        &json!({"private_key": vector("keys/foreign_key.pem")}).to_string(),
    );
    let Err(Error::Config(error)) = client.replace_keys(changes.unwrap()) else { panic!() };
    assert_eq!(error.setting, "serial_no");

    call(&client).await.unwrap();
    assert_eq!(serial_of(&gateway, 0), SERIAL);
    verify_request(&gateway.requests()[0], b"");
}

#[tokio::test]
async fn nothing_to_change_reads_the_files_again() {
    let file = env::temp_dir().join(format!("wechatpay-sdk-replaced-{}.pem", process::id()));
    fs::write(&file, vector("keys/merchant_key.pem")).unwrap();
    let gateway = Gateway::default().answers(200, "{}").answers(200, "{}");
    let client = gateway.builder().merchant(MCHID, SERIAL, Pem::file(&file)).build().unwrap();

    fs::write(&file, vector("keys/foreign_key.pem")).unwrap();
    client.replace_keys(Client::builder()).unwrap();
    call(&client).await.unwrap();
    verify_request_of("foreign_key", &gateway.requests()[0], b"");

    fs::write(&file, "half written").unwrap();
    assert!(client.replace_keys(Client::builder()).is_err());
    call(&client).await.unwrap();
    verify_request_of("foreign_key", &gateway.requests()[1], b"");
    fs::remove_file(file).unwrap();
}

#[tokio::test]
async fn who_replaces_at_the_same_time_loses_nothing() {
    let gateway = Gateway::default().answers_with(signed_as(NEW_ID, 200, b"{}", NOW));
    let client = gateway.builder().api_v3_key(API_V3_KEY).build().unwrap();
    thread::scope(|scope| {
        let replace = |changes| scope.spawn(|| client.replace_keys(changes).unwrap());
        replace(Client::builder().merchant(MCHID, NEW_SERIAL, key("foreign_key")));
        replace(Client::builder().platform_public_key(NEW_ID, key("platform_public")));
        replace(Client::builder().api_v3_key(NEW_API_V3_KEY));
    });
    call(&client).await.unwrap();
    assert_eq!(serial_of(&gateway, 0), NEW_SERIAL);
    assert_eq!(header(&gateway.requests()[0], "Wechatpay-Serial"), Some(NEW_ID));
}

#[tokio::test]
async fn from_certificates_to_the_public_key_both_are_verified() {
    let certificates = downloaded();
    let gateway = Gateway::default()
        .answers_with(certificates)
        .answers_with(signed_as(CERTIFICATE, 200, b"{}", NOW))
        .answers_with(signed_as(CERTIFICATE, 200, b"{}", NOW))
        .answers_with(signed(200, b"{}"));
    let client = gateway.bare_builder().api_v3_key(API_V3_KEY).build().unwrap();
    call(&client).await.unwrap();
    client
        .replace_keys(Client::builder().platform_public_key(KEY_ID, key("platform_public")))
        .unwrap();
    call(&client).await.unwrap();
    call(&client).await.unwrap();
    let asked: Vec<_> = gateway
        .requests()
        .iter()
        .map(|request| header(request, "Wechatpay-Serial").map(str::to_owned))
        .collect();
    // The gateway is asked to sign with the public key; while it still signs with the certificate, that is known.
    assert_eq!(
        asked.iter().map(Option::as_deref).collect::<Vec<_>>(),
        [None, Some(CERTIFICATE), Some(KEY_ID), Some(KEY_ID)]
    );
}

fn downloaded() -> wechatpay_sdk::HttpResponse {
    let vectors: serde_json::Value = serde_json::from_str(&vector("certificates.json")).unwrap();
    let cases = vectors["cases"].as_array().unwrap();
    let case = cases.iter().find(|one| one["name"] == "one").unwrap();
    signed_as(CERTIFICATE, 200, case["body"].as_str().unwrap().as_bytes(), NOW)
}
