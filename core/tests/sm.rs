//! The SM suite from end to end: what is sent is what OpenSSL verified (`tests/vectors/make/sm.py`), what is
//! answered was signed and encrypted there.

#![cfg(feature = "sm")]
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "clippy knows tests by their attribute alone"
)]

mod support;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use serde_json::{Value, json};
use support::{API_V3_KEY, CERTIFICATE, Gateway, KEY_ID, MCHID, NOW, header, signed_as, vector};
use wechatpay_sdk::{
    Builder, Client, Error, HttpRequest, HttpResponse, Pem, SignatureError, Signer, Signing,
};

#[tokio::test]
async fn a_request_is_signed_as_openssl_verified_it() {
    let gateway = Gateway::default().answers_with(answer(&vectors()["echo"]));
    let client = client(&gateway);
    client
        .request("POST", "/v3/security/echo", None, Some(&json!({ "echo_message": "国密" })))
        .await
        .unwrap();
    let [request] = <[HttpRequest; 1]>::try_from(gateway.requests()).unwrap();
    assert_eq!(
        header(&request, "Wechatpay-Serial"),
        Some(&*text(&vectors(), "platform_serial_no"))
    );
    let signature = recorded_signature();
    assert_eq!(
        header(&request, "Authorization").unwrap(),
        format!(
            "WECHATPAY2-SM2-WITH-SM3 mchid=\"{MCHID}\",nonce_str=\"{:032}\",signature=\"{signature}\",timestamp=\"{NOW}\",\
             serial_no=\"157056765AB5A9EEE5D363D0329039A254D5EF49\"",
            0
        )
    );
}

#[tokio::test]
async fn a_remote_signer_signs_with_sm2_if_its_certificate_does() {
    for (signature, works) in [(recorded_signature(), true), ("AAAAAAAAAAA=".to_owned(), false)] {
        let gateway = Gateway::default().answers_with(answer(&vectors()["echo"]));
        let serial_no = text(&vectors(), "merchant_serial_no");
        let client = Client::builder()
            .merchant_signer(MCHID, serial_no, Remote(signature.clone()))
            .clock(|| NOW)
            .nonce(|| "0".repeat(32))
            .transport(gateway.clone())
            .certificate(pem("sm2_merchant_certificate"))
            .platform_certificate(pem("sm2_platform_certificate"))
            .build()
            .unwrap();
        let body = json!({ "echo_message": "国密" });
        let answer = client.request("POST", "/v3/security/echo", None, Some(&body)).await;
        assert_eq!(answer.is_ok(), works);
        let sent = gateway.requests();
        let authorization = sent.first().map(|request| header(request, "Authorization").unwrap());
        assert_eq!(authorization.is_some_and(|text| text.contains(&signature)), works);
    }
}

#[tokio::test]
async fn sensitive_values_go_and_come_encrypted_with_sm2() {
    let vectors = vectors();
    let gateway = Gateway::default().answers_with(answer(&vectors["echo"]));
    // WeChat Pay's key is the merchant's own here, so that what is sent can be decrypted.
    let client = bare(&gateway)
        .platform_public_key(sm2_id(), pem("sm2_merchant_public"))
        .platform_certificate(pem("sm2_platform_certificate"))
        .build()
        .unwrap();
    let input = json!({ "echo_message": "国密", "encrypted_echo_message": "13800000000" });
    let answer = client.call("certificates.echo", input).await.unwrap();
    let answer: Value = answer.json().unwrap();
    assert_eq!(answer["encrypted_echo_message"], vectors["echo"]["plain"]);
    let [request] = <[HttpRequest; 1]>::try_from(gateway.requests()).unwrap();
    assert_eq!(header(&request, "Wechatpay-Serial"), Some(&*sm2_id()));
    let sent: Value = serde_json::from_slice(request.body.as_bytes().unwrap()).unwrap();
    let ciphertext = sent["encrypted_echo_message"].as_str().unwrap();
    assert_eq!(client.decrypt(ciphertext).unwrap(), "13800000000");
}

#[tokio::test]
async fn answers_are_accepted_or_refused_for_their_reason() {
    let vectors = vectors();
    let cases = vectors["answers"].as_array().unwrap();
    for case in cases {
        let client = every_key(&Gateway::default());
        let headers: Vec<(String, String)> =
            serde_json::from_value(case["headers"].clone()).unwrap();
        let body = text(case, "body");
        let said = match client.notifications().verify(&headers, body.as_bytes()) {
            Ok(()) => "ok".to_owned(),
            Err(Error::Signature(error)) => reason(&error),
            Err(error) => panic!("{error}"),
        };
        assert_eq!(said, text(case, "expect"), "{}", case["name"]);
        // An answer is verified in the same way.
        let gateway = Gateway::default().answers_with(answer(case));
        let called = every_key(&gateway).request("GET", "/v3/certificates", None, None).await;
        assert_eq!(called.is_ok(), said == "ok", "{}", case["name"]);
    }
    assert!(cases.len() > 7);
}

#[tokio::test]
async fn an_rsa_answer_is_accepted_beside() {
    let gateway = Gateway::default().answers_with(signed_as(CERTIFICATE, 200, b"{}", NOW));
    assert!(every_key(&gateway).request("GET", "/v3/certificates", None, None).await.is_ok());
}

#[tokio::test]
async fn notifications_are_opened_with_sm4() {
    let client = client(&Gateway::default());
    for case in vectors()["notifications"].as_array().unwrap() {
        let headers: Vec<(String, String)> =
            serde_json::from_value(case["headers"].clone()).unwrap();
        let body = text(case, "body");
        match client.notifications().parse(headers, body.as_bytes()).await {
            Ok(parsed) => {
                assert_eq!(text(case, "expect"), "ok");
                assert_eq!(parsed.resource, text(case, "resource").as_bytes());
            }
            Err(Error::Decrypt(_)) => assert_eq!(text(case, "expect"), "decrypt"),
            Err(error) => panic!("{}: {error}", case["name"]),
        }
    }
}

#[tokio::test]
async fn sm2_certificates_are_downloaded_for_an_sm2_key() {
    let vectors = vectors();
    let gateway = Gateway::default()
        .answers_with(answer(&vectors["certificates"]))
        .answers_with(answer(&vectors["echo"]));
    let client = bare(&gateway).build().unwrap();
    client
        .request("POST", "/v3/security/echo", None, Some(&json!({ "echo_message": "国密" })))
        .await
        .unwrap();
    let [download, request] = <[HttpRequest; 2]>::try_from(gateway.requests()).unwrap();
    assert!(download.url.ends_with("/v3/certificates?algorithm_type=SM2"), "{}", download.url);
    assert_eq!(header(&request, "Wechatpay-Serial"), Some(&*text(&vectors, "platform_serial_no")),);
}

#[tokio::test]
async fn a_merchant_changes_from_rsa_to_sm2_while_the_client_works() {
    let vectors = vectors();
    let certificates: Value = serde_json::from_str(&vector("certificates.json")).unwrap();
    let certificates = text(&certificates["cases"][0], "body");
    let gateway = Gateway::default()
        .answers_with(signed_as(CERTIFICATE, 200, certificates.as_bytes(), NOW))
        .answers_with(signed_as(CERTIFICATE, 200, b"{}", NOW))
        .answers_with(answer(&vectors["certificates"]))
        .answers_with(answer(&vectors["echo"]));
    let client = gateway.bare_builder().api_v3_key(API_V3_KEY).build().unwrap();
    client.request("GET", "/v3/refund", None, None).await.unwrap();

    let serial_no = text(&vectors, "merchant_serial_no");
    let sm2 = Client::builder().merchant(MCHID, serial_no, pem("sm2_merchant_key"));
    client.replace_keys(sm2).unwrap();
    let input = json!({ "echo_message": "国密", "encrypted_echo_message": "13800000000" });
    client.call("certificates.echo", input).await.unwrap();
    let sent = gateway.requests();
    assert!(sent[2].url.ends_with("/v3/certificates?algorithm_type=SM2"), "{}", sent[2].url);
    assert_eq!(header(&sent[3], "Wechatpay-Serial"), Some(&*text(&vectors, "platform_serial_no")));

    // What WeChat Pay had signed with RSA by then is still under way.
    let late = signed_as(CERTIFICATE, 200, b"{}", NOW);
    client.notifications().verify(&late.headers, &late.body).unwrap();
}

#[test]
fn platform_keys_of_the_other_suite_alone_cannot_work() {
    let rsa_only = bare(&Gateway::default()).platform_public_key(KEY_ID, pem("platform_public"));
    let sm2_only = Gateway::default()
        .bare_builder()
        .platform_certificate(pem("sm2_platform_certificate"))
        .api_v3_key(API_V3_KEY);
    for (builder, expected) in [(rsa_only, "SM2"), (sm2_only, "RSA")] {
        let Err(Error::Config(error)) = builder.build() else { panic!("{expected}") };
        assert_eq!(error.setting, "platform_public_key");
        assert!(error.expected.contains(expected), "{}", error.expected);
    }
}

#[test]
fn what_a_front_end_takes_is_not_signed_with_sm2() {
    let client = client(&Gateway::default());
    let Err(Error::Config(error)) = client.pay_params().jsapi("wx1", "wx2014") else { panic!() };
    assert_eq!(error.setting, "private_key");
}

/// An HSM that signs one message.
struct Remote(String);

impl Signer for Remote {
    fn sign<'a>(&'a self, _: &'a [u8]) -> Signing<'a> {
        Box::pin(async { Ok(BASE64_STANDARD.decode(&self.0).unwrap()) })
    }
}

/// Over the request to `/v3/security/echo`, verified by OpenSSL.
fn recorded_signature() -> String {
    let vectors = vectors();
    let mut signed = vectors["signed"].as_array().unwrap().iter();
    text(signed.find(|one| text(one, "message").starts_with("POST")).unwrap(), "signature")
}

fn client(gateway: &Gateway) -> Client {
    bare(gateway).platform_certificate(pem("sm2_platform_certificate")).build().unwrap()
}

/// Without what downloading another one would take.
fn every_key(gateway: &Gateway) -> Client {
    merchant(gateway)
        .platform_public_key(sm2_id(), pem("sm2_platform_public"))
        .platform_certificate(pem("sm2_platform_certificate"))
        .platform_certificate(pem("platform_certificate"))
        .build()
        .unwrap()
}

fn bare(gateway: &Gateway) -> Builder {
    merchant(gateway).api_v3_key(API_V3_KEY)
}

fn merchant(gateway: &Gateway) -> Builder {
    let serial_no = text(&vectors(), "merchant_serial_no");
    gateway.bare_builder().merchant(MCHID, serial_no, pem("sm2_merchant_key"))
}

fn answer(vector: &Value) -> HttpResponse {
    let headers = serde_json::from_value(vector["headers"].clone()).unwrap();
    HttpResponse { status: 200, headers, body: text(vector, "body").into_bytes() }
}

fn vectors() -> Value {
    serde_json::from_str(&vector("sm.json")).unwrap()
}

fn sm2_id() -> String {
    text(&vectors(), "platform_public_key_id")
}

fn pem(name: &str) -> Pem {
    Pem::text(vector(&format!("keys/{name}.pem")))
}

fn text(vector: &Value, name: &str) -> String {
    vector[name].as_str().unwrap().to_owned()
}

fn reason(error: &SignatureError) -> String {
    serde_json::to_value(error.reason).unwrap().as_str().unwrap().to_owned()
}
