//! What is made of an answer.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "clippy knows tests by their attribute alone"
)]

mod support;

use serde_json::json;
use support::{Gateway, NOW, signed, signed_at, unsigned};
use wechatpay_sdk::{ApiError, Error, HttpResponse, Phase, SignatureReason};

async fn failure(answer: HttpResponse) -> Error {
    let gateway = Gateway::default().answers_with(answer);
    let client = gateway.builder().max_attempts(1).build().unwrap();
    client.call("pay_gift.get_activity", json!({"activity_id": "1"})).await.unwrap_err()
}

async fn api_error(answer: HttpResponse) -> ApiError {
    match failure(answer).await {
        Error::Api(error) => *error,
        other => panic!("{other:?}"),
    }
}

async fn signature_reason(answer: HttpResponse) -> SignatureReason {
    match failure(answer).await {
        Error::Signature(error) => error.reason,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn an_error_keeps_what_the_gateway_says() {
    let body = r#"{"code":"PARAM_ERROR","message":"参数错误","detail":{"field":"/x"}}"#;
    let error = api_error(signed(400, body.as_bytes())).await;
    assert_eq!((error.status, &*error.code, &*error.message), (400, "PARAM_ERROR", "参数错误"));
    assert_eq!(error.detail, Some(json!({"field": "/x"})));
    assert_eq!(error.request_id.as_deref(), Some("08F1C2"));
    assert!(error.authenticated && !error.retryable);
}

#[tokio::test]
async fn an_error_needs_no_signature_and_a_wrong_one_is_told() {
    assert!(!api_error(unsigned(404, br#"{"code":"NOT_FOUND"}"#)).await.authenticated);
    let mut forged = signed(400, br#"{"code":"PARAM_ERROR"}"#);
    forged.body = br#"{"code":"SYSTEM_ERROR"}"#.to_vec();
    assert!(!api_error(forged).await.authenticated);
}

#[tokio::test]
async fn pages_of_markup_and_empty_errors_are_described_not_dumped() {
    let error = api_error(unsigned(502, b"<html><h1>Bad Gateway</h1></html>")).await;
    assert!(error.message.contains("HTML") && !error.message.contains("Bad Gateway"));
    assert!(error.retryable && error.code.is_empty());
    assert_eq!(api_error(unsigned(404, b"")).await.message, "the answer has no body");
}

#[tokio::test]
async fn a_redirect_is_an_error() {
    let mut answer = unsigned(302, b"");
    answer.headers.push(("Location".into(), "https://evil.example/".into()));
    let error = api_error(answer).await;
    assert_eq!(error.status, 302);
    assert!(error.message.contains("redirect"));
}

#[tokio::test]
async fn what_may_succeed_later_is_retryable_and_what_cannot_is_not() {
    for (status, code, retryable) in [
        (500, "SYSTEM_ERROR", true),
        (400, "BIZ_ERR_NEED_RETRY", true),
        (429, "FREQUENCY_LIMITED", true),
        (403, "RATELIMIT_EXCEEDED", true),
        (500, "OPENID_MISMATCH", false),
        (500, "INVALID_TRANSACTIONID", false),
        (403, "NO_AUTH", false),
    ] {
        let body = json!({"code": code, "message": ""}).to_string();
        let error = api_error(unsigned(status, body.as_bytes())).await;
        assert_eq!(error.retryable, retryable, "{code}");
    }
}

#[tokio::test]
async fn a_success_counts_only_with_its_signature() {
    assert_eq!(signature_reason(unsigned(200, b"{}")).await, SignatureReason::MissingHeader);

    let mut tampered = signed(200, br#"{"activity_id":"1"}"#);
    tampered.body = br#"{"activity_id":"2"}"#.to_vec();
    assert_eq!(signature_reason(tampered).await, SignatureReason::Mismatch);

    for timestamp in [NOW - 301, NOW + 301] {
        let answer = signed_at(200, b"{}", timestamp);
        assert_eq!(signature_reason(answer).await, SignatureReason::ClockSkew);
    }

    let mut twice = signed(200, b"{}");
    twice.headers.push(("wechatpay-nonce".into(), "x".into()));
    assert_eq!(signature_reason(twice).await, SignatureReason::DuplicateHeader);

    let mut probe = signed(200, b"{}");
    support::set(&mut probe, "Wechatpay-Signature", "WECHATPAY/SIGNTEST/abc");
    assert_eq!(signature_reason(probe).await, SignatureReason::Probe);

    let mut unknown = signed(200, b"{}");
    support::set(&mut unknown, "Wechatpay-Serial", "PUB_KEY_ID_0100000000");
    assert_eq!(signature_reason(unknown).await, SignatureReason::UnknownSerial);
}

#[tokio::test]
async fn a_signed_success_that_is_no_json_is_a_clear_error() {
    let Error::Transport(error) = failure(signed(200, b"{\"a\":")).await else { panic!() };
    assert_eq!(error.phase, Phase::Read);
    assert!(error.message.contains("not JSON") && error.may_have_arrived);
}

#[tokio::test]
async fn an_empty_success_is_an_empty_body() {
    let gateway = Gateway::default().answers(202, "");
    let arguments = json!({"activity_id": "1"});
    let answer = gateway.client().call("pay_gift.get_activity", arguments).await.unwrap();
    assert_eq!((answer.status, answer.body.len()), (202, 0));
}
