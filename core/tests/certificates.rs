//! Platform certificates: downloaded, believed only with their own signature, refreshed.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "clippy knows tests by their attribute alone"
)]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use serde::Deserialize;
use serde_json::json;
use support::{
    API_V3_KEY, CERTIFICATE, Gateway, KEY_ID, NOW, header, set, signed_as, unsigned, vector,
};
use tokio::time::Instant;
use wechatpay_sdk::{
    CallOptions, Client, Error, HttpResponse, Pem, Phase, Response, SignatureReason,
};

fn downloaded(case: &str) -> HttpResponse {
    #[derive(Deserialize)]
    struct Vectors {
        cases: Vec<Case>,
    }
    #[derive(Deserialize)]
    struct Case {
        name: String,
        body: String,
    }
    let vectors: Vectors = serde_json::from_str(&vector("certificates.json")).unwrap();
    let case = vectors.cases.into_iter().find(|one| one.name == case).unwrap();
    signed_as(CERTIFICATE, 200, case.body.as_bytes(), NOW)
}

fn answer() -> HttpResponse {
    signed_as(CERTIFICATE, 200, b"{}", NOW)
}

/// In certificate mode.
fn client(gateway: &Gateway) -> Client {
    gateway.bare_builder().api_v3_key(API_V3_KEY).max_attempts(1).build().unwrap()
}

async fn call(client: &Client) -> Result<Response, Error> {
    client.call("pay_gift.terminate_activity", json!({"activity_id": "1"})).await
}

fn paths(gateway: &Gateway) -> Vec<String> {
    let requests = gateway.requests();
    requests.iter().map(|one| one.url.rsplit('/').next().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn the_first_call_downloads_them_and_the_second_does_not() {
    let gateway = Gateway::default()
        .answers_with(downloaded("one"))
        .answers_with(answer())
        .answers_with(answer());
    let client = client(&gateway);
    call(&client).await.unwrap();
    call(&client).await.unwrap();
    assert_eq!(paths(&gateway), ["certificates", "terminate", "terminate"]);
    assert_eq!(header(&gateway.requests()[1], "Wechatpay-Serial"), Some(CERTIFICATE));
}

#[tokio::test]
async fn an_answer_that_its_own_certificates_did_not_sign_is_not_believed() {
    let mut tampered = downloaded("one");
    set(&mut tampered, "Wechatpay-Nonce", "another");
    let gateway = Gateway::default().answers_with(tampered);
    let Err(Error::Signature(error)) = call(&client(&gateway)).await else { panic!() };
    assert_eq!(error.reason, SignatureReason::Mismatch);

    let gateway = Gateway::default().answers_with(downloaded("issued by somebody else"));
    assert!(matches!(call(&client(&gateway)).await, Err(Error::Signature(_))));
}

#[tokio::test]
async fn a_wrong_api_v3_key_is_told() {
    let gateway = Gateway::default().answers_with(downloaded("one"));
    let client = gateway.bare_builder().api_v3_key("x".repeat(32)).build().unwrap();
    let Err(Error::Decrypt(error)) = call(&client).await else { panic!() };
    assert_eq!(error.key, "api_v3_key");
}

#[tokio::test]
async fn a_merchant_without_certificates_is_told_to_configure_the_public_key() {
    for (status, code) in [(404, "RESOURCE_NOT_EXISTS"), (400, "NOT_ENOUGH"), (500, "SYSTEM_ERROR")]
    {
        let body = json!({"code": code, "message": ""}).to_string();
        let gateway = Gateway::default().answers_with(unsigned(status, body.as_bytes()));
        let Err(Error::Config(error)) = call(&client(&gateway)).await else { panic!() };
        assert_eq!(error.setting, "platform_public_key");
        assert!(error.message.contains("public-key only"), "{}", error.message);
    }
}

#[tokio::test]
async fn a_signed_refusal_of_the_download_is_an_error_and_no_deadlock() {
    let body = br#"{"code":"NO_AUTH","message":""}"#;
    let gateway = Gateway::default().answers_with(signed_as(CERTIFICATE, 403, body, NOW));
    let Err(Error::Api(error)) = call(&client(&gateway)).await else { panic!() };
    assert!(!error.authenticated);
}

#[tokio::test]
async fn a_certificate_that_is_no_longer_listed_is_no_longer_trusted() {
    let gateway =
        Gateway::default().answers_with(downloaded("two")).answers_with(downloaded("one"));
    let public = Pem::text(vector("keys/platform_public.pem"));
    let builder = gateway.bare_builder().platform_public_key(KEY_ID, public);
    let client = builder.api_v3_key(API_V3_KEY).build().unwrap();
    assert_eq!(client.refresh_certificates().await.unwrap().len(), 3);
    assert_eq!(client.refresh_certificates().await.unwrap(), [KEY_ID, CERTIFICATE]);
}

#[tokio::test]
async fn a_call_that_got_no_certificates_has_not_arrived() {
    for phase in [Phase::Read, Phase::Timeout] {
        let gateway = Gateway::default().fails(phase);
        let Err(Error::Transport(error)) = call(&client(&gateway)).await else { panic!() };
        assert!(error.phase == phase && !error.may_have_arrived);
    }
    let gateway = Gateway::default().never_answers();
    let options = CallOptions::default().timeout(Duration::from_millis(1));
    let arguments = json!({"activity_id": "1"});
    let client = client(&gateway);
    let called = client.call_with("pay_gift.terminate_activity", arguments, None, &options).await;
    let Err(Error::Transport(error)) = called else { panic!() };
    assert!(error.phase == Phase::Timeout && !error.may_have_arrived);
}

#[tokio::test]
async fn the_list_of_certificates_is_not_as_long_as_a_file() {
    let gateway = Gateway::default()
        .answers_with(downloaded("one"))
        .answers_with(answer())
        .answers_with(unsigned(200, b"a,b"));
    let client = client(&gateway);
    call(&client).await.unwrap();
    let bill = json!({"url": "https://api.mch.weixin.qq.com/v3/billdownload/file?token=1"});
    client.download(&serde_json::from_value(bill).unwrap()).await.unwrap();
    let limits: Vec<_> = gateway.requests().iter().map(|one| one.max_answer_bytes).collect();
    assert!(limits[0] == limits[1] && limits[1] < limits[2], "{limits:?}");
}

#[tokio::test]
async fn an_unknown_serial_leads_to_one_download() {
    let gateway = Gateway::default().answers_with(answer()).answers_with(downloaded("one"));
    let public = Pem::text(vector("keys/platform_public.pem"));
    let builder = gateway.bare_builder().platform_public_key(KEY_ID, public);
    call(&builder.clone().api_v3_key(API_V3_KEY).build().unwrap()).await.unwrap();
    assert_eq!(paths(&gateway), ["terminate", "certificates"]);

    // Without a key to open them with there is nothing to download.
    let gateway = Gateway::default().answers_with(answer());
    let public = Pem::text(vector("keys/platform_public.pem"));
    let client = gateway.bare_builder().platform_public_key(KEY_ID, public).build().unwrap();
    let Err(Error::Signature(error)) = call(&client).await else { panic!() };
    assert_eq!(error.reason, SignatureReason::UnknownSerial);
}

#[tokio::test]
async fn unknown_serials_do_not_make_it_hammer() {
    let strange = || signed_as("77", 200, b"{}", NOW);
    let gateway = Gateway::default()
        .answers_with(downloaded("one"))
        .answers_with(strange())
        .answers_with(strange());
    let client = client(&gateway);
    assert!(call(&client).await.is_err());
    assert!(call(&client).await.is_err());
    assert_eq!(paths(&gateway), ["certificates", "terminate", "terminate"]);
}

/// A client in certificate mode, and its clock.
fn timed(gateway: &Gateway) -> (Client, impl Fn(i64)) {
    let clock = Arc::new(AtomicI64::new(NOW));
    let time = Arc::clone(&clock);
    let builder = gateway.bare_builder().api_v3_key(API_V3_KEY).max_attempts(1);
    let client = builder.clock(move || time.load(Ordering::Relaxed)).build().unwrap();
    (client, move |seconds| clock.store(NOW + seconds, Ordering::Relaxed))
}

fn answer_after(seconds: i64) -> HttpResponse {
    signed_as(CERTIFICATE, 200, b"{}", NOW + seconds)
}

fn downloaded_after(seconds: i64) -> HttpResponse {
    let body = downloaded("one").body;
    signed_as(CERTIFICATE, 200, &body, NOW + seconds)
}

const HOUR: i64 = 3600;

#[tokio::test]
async fn after_eleven_hours_one_refresh_goes_on_beside_the_calls() {
    let gateway = Gateway::default()
        .answers_with(downloaded("one"))
        .answers_with(answer_after(0))
        .answers_with(answer_after(11 * HOUR))
        .never_answers()
        .answers_with(answer_after(11 * HOUR));
    let (client, clock) = timed(&gateway);
    call(&client).await.unwrap();
    clock(11 * HOUR);
    // Neither waits for the download, which is never answered, and the second does not begin another one.
    call(&client).await.unwrap();
    call(&client).await.unwrap();
    let (before, after) =
        (["certificates", "terminate"], ["terminate", "certificates", "terminate"]);
    assert_eq!(paths(&gateway), [&before[..], &after[..]].concat());
}

#[tokio::test]
async fn what_was_refreshed_in_the_background_is_used() {
    let gateway = Gateway::default()
        .answers_with(downloaded("one"))
        .answers_with(answer_after(0))
        .answers_with(answer_after(11 * HOUR))
        .answers_with(downloaded_after(11 * HOUR))
        .answers_with(answer_after(22 * HOUR - 1));
    let (client, clock) = timed(&gateway);
    call(&client).await.unwrap();
    clock(11 * HOUR);
    call(&client).await.unwrap();
    while gateway.requests().len() < 4 {
        tokio::task::yield_now().await;
    }
    for _ in 0..10 {
        tokio::task::yield_now().await;
    }
    // It is young again.
    clock(22 * HOUR - 1);
    call(&client).await.unwrap();
    assert_eq!(gateway.requests().len(), 5);
}

#[tokio::test]
async fn a_refresh_that_fails_keeps_the_old_keys_and_is_not_repeated_at_once() {
    let gateway = Gateway::default()
        .answers_with(downloaded("one"))
        .answers_with(answer_after(0))
        .answers_with(answer_after(11 * HOUR))
        .answers_with(unsigned(503, b""))
        .answers_with(answer_after(11 * HOUR + 59))
        .answers_with(answer_after(11 * HOUR + 60))
        .answers_with(downloaded_after(11 * HOUR + 60));
    let (client, clock) = timed(&gateway);
    call(&client).await.unwrap();
    for seconds in [0, 59, 60] {
        clock(11 * HOUR + seconds);
        call(&client).await.unwrap();
        for _ in 0..10 {
            tokio::task::yield_now().await;
        }
    }
    let asked = paths(&gateway);
    assert_eq!(asked[2..], ["terminate", "certificates", "terminate", "terminate", "certificates"]);
}

#[tokio::test]
async fn after_twelve_hours_a_call_waits_and_the_old_ones_are_kept_while_that_fails() {
    let gateway = Gateway::default()
        .answers_with(downloaded("one"))
        .answers_with(answer_after(0))
        .answers_with(unsigned(503, b""))
        .answers_with(answer_after(12 * HOUR))
        .answers_with(downloaded_after(13 * HOUR))
        .answers_with(answer_after(13 * HOUR));
    let (client, clock) = timed(&gateway);
    call(&client).await.unwrap();
    for hours in [12, 13] {
        clock(hours * HOUR);
        call(&client).await.unwrap();
    }
    assert_eq!(paths(&gateway), ["certificates", "terminate"].repeat(3));
}

#[tokio::test(start_paused = true)]
async fn a_download_that_is_never_answered_holds_up_nobody_who_has_old_ones() {
    let gateway = Gateway::default()
        .answers_with(downloaded("one"))
        .answers_with(answer_after(0))
        .never_answers()
        .answers_with(answer_after(12 * HOUR))
        .answers_with(answer_after(12 * HOUR))
        .answers_with(answer_after(12 * HOUR));
    let (client, clock) = timed(&gateway);
    call(&client).await.unwrap();
    clock(12 * HOUR);
    let started = Instant::now();
    let (one, other) = tokio::join!(call(&client), call(&client));
    assert!(one.is_ok() && other.is_ok());
    assert!(started.elapsed() < Duration::from_secs(6), "{:?}", started.elapsed());
    call(&client).await.unwrap();
    assert!(started.elapsed() < Duration::from_secs(6), "{:?}", started.elapsed());
}

#[tokio::test]
async fn a_notification_that_is_still_signed_with_a_certificate_is_verified() {
    let body = {
        let vectors: serde_json::Value =
            serde_json::from_str(&vector("notifications.json")).unwrap();
        let cases = vectors["cases"].as_array().unwrap();
        let case = cases.iter().find(|one| one["name"] == "as documented").unwrap();
        case["body"].as_str().unwrap().to_owned()
    };
    let gateway = Gateway::default().answers_with(downloaded("one"));
    let client = gateway.builder().api_v3_key(API_V3_KEY).build().unwrap();
    for serial in [CERTIFICATE, KEY_ID, CERTIFICATE] {
        let headers = signed_as(serial, 200, body.as_bytes(), NOW).headers;
        client.notifications().parse(headers, body.as_bytes()).await.unwrap();
    }
    assert_eq!(paths(&gateway), ["certificates"]);

    // A public key is on the merchant platform, and nowhere to be downloaded.
    let headers = signed_as("PUB_KEY_ID_77", 200, body.as_bytes(), NOW).headers;
    let result = client.notifications().parse(headers, body.as_bytes()).await;
    let Err(Error::Signature(error)) = result else { panic!("{result:?}") };
    assert_eq!(error.reason, SignatureReason::UnknownSerial);
}

#[tokio::test]
async fn callers_at_the_same_time_share_one_download() {
    let gateway = Gateway::default()
        .answers_with(downloaded("one"))
        .answers_with(answer())
        .answers_with(answer());
    let client = client(&gateway);
    let (one, other) = tokio::join!(call(&client), call(&client));
    assert!(one.is_ok() && other.is_ok());
    assert_eq!(paths(&gateway), ["certificates", "terminate", "terminate"]);
}
