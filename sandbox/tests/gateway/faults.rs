//! Every fault really happens on the wire, once, and then things are in order again.

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::TcpStream;

use flate2::read::GzDecoder;
use serde_json::json;

use crate::client::{Answer, Merchant};

const ACTIVITIES: &str = "/v3/marketing/paygiftactivity/activities?limit=10&offset=0";

async fn with(fault: &str) -> (Merchant, reqwest::Result<Answer>) {
    let merchant = Merchant::start();
    let (status, told) = merchant.control("faults", json!({"fault": fault, "delay_ms": 1})).await;
    assert_eq!(status, 204, "{told}");
    let answer = merchant.try_send(&merchant.get(ACTIVITIES)).await;
    merchant.expect(200, merchant.get(ACTIVITIES)).await;
    (merchant, answer)
}

#[tokio::test]
async fn spoiled_signatures_do_not_verify() {
    for fault in [
        "tampered_body",
        "foreign_signature",
        "stale_timestamp",
        "future_timestamp",
        "probe",
        "malformed_signature",
    ] {
        let (merchant, answer) = with(fault).await;
        let answer = answer.unwrap();
        assert_eq!(answer.status, 200);
        assert!(answer.json().is_object());
        assert!(!merchant.is_authentic(&answer), "{fault}");
    }
}

#[tokio::test]
async fn a_probe_starts_with_its_mark() {
    let answer = with("probe").await.1.unwrap();
    let signature = answer.headers["wechatpay-signature"].to_str().unwrap();
    assert!(signature.starts_with("WECHATPAY/SIGNTEST/"));
}

#[tokio::test]
async fn headers_are_missing_double_or_strange() {
    let answer = with("missing_signature_header").await.1.unwrap();
    assert!(!answer.headers.contains_key("wechatpay-signature"));
    let answer = with("duplicate_header").await.1.unwrap();
    assert_eq!(answer.headers.get_all("wechatpay-signature").iter().count(), 2);
    let (merchant, answer) = with("unknown_serial").await;
    let answer = answer.unwrap();
    assert_ne!(answer.headers["wechatpay-serial"], merchant.text("platform_public_key_id"));
}

#[tokio::test]
async fn the_header_that_is_named_is_missing_or_double() {
    let merchant = Merchant::start();
    for (fault, count) in [("missing_signature_header", 0), ("duplicate_header", 2)] {
        let fault = json!({"fault": fault, "header": "Wechatpay-Nonce"});
        merchant.control("faults", fault).await;
        let answer = merchant.send(&merchant.get(ACTIVITIES)).await;
        assert_eq!(answer.headers.get_all("wechatpay-nonce").iter().count(), count);
        assert!(answer.headers.contains_key("wechatpay-signature"));
    }
}

#[tokio::test]
async fn a_limit_may_tell_how_long_to_wait_or_not() {
    let merchant = Merchant::start();
    for wait in [json!(7), json!(null)] {
        merchant.control("faults", json!({"fault": "status_429", "retry_after": wait})).await;
        let answer = merchant.send(&merchant.get(ACTIVITIES)).await;
        let told = answer.headers.get("retry-after").map(|value| value.to_str().unwrap());
        assert_eq!(told, wait.is_number().then_some("7"));
    }
}

#[tokio::test]
async fn a_bomb_is_small_until_it_is_unpacked() {
    let merchant = Merchant::start();
    merchant.control("faults", json!({"fault": "gzip_bomb", "bytes": 32 << 20})).await;
    let answer = merchant.send(&merchant.get(ACTIVITIES)).await;
    assert!(answer.body.len() < 1 << 20);
    let mut plain = Vec::new();
    GzDecoder::new(answer.body.as_slice()).read_to_end(&mut plain).unwrap();
    assert!(plain.len() > 32 << 20);
}

#[tokio::test]
async fn errors_come_with_the_body_that_was_asked_for() {
    for (fault, status) in [
        ("html_error", 502),
        ("empty_body_error", 500),
        ("status_429", 429),
        ("status_500", 500),
        ("status_503", 503),
        ("redirect", 302),
    ] {
        let answer = with(fault).await.1.unwrap();
        assert_eq!(answer.status, status);
        match fault {
            "html_error" => assert!(answer.body.starts_with(b"<html>")),
            "empty_body_error" => assert!(answer.body.is_empty()),
            "redirect" => assert!(answer.headers.contains_key("location")),
            "status_429" => assert_eq!(answer.headers["retry-after"], "1"),
            _ => assert!(answer.json()["code"].is_string()),
        }
    }
}

#[tokio::test]
async fn gzip_is_signed_over_what_comes_out_of_it() {
    let (merchant, answer) = with("gzip").await;
    let mut answer = answer.unwrap();
    assert_eq!(answer.headers["content-encoding"], "gzip");
    let mut plain = Vec::new();
    GzDecoder::new(answer.body.as_slice()).read_to_end(&mut plain).unwrap();
    answer.body = plain;
    assert!(merchant.is_authentic(&answer));
}

#[tokio::test]
async fn authentic_answers_may_be_broken_or_large() {
    let (merchant, answer) = with("invalid_json").await;
    let answer = answer.unwrap();
    assert!(merchant.is_authentic(&answer));
    assert!(serde_json::from_slice::<serde_json::Value>(&answer.body).is_err());
    let (merchant, answer) = with("large_answer").await;
    let answer = answer.unwrap();
    assert!(merchant.is_authentic(&answer));
    assert!(answer.body.len() > 16 << 20);
}

#[tokio::test]
async fn connections_break() {
    for fault in ["reset_before", "reset_after", "truncated"] {
        let (merchant, answer) = with(fault).await;
        assert!(answer.is_err(), "{fault}");
        let accepted = &merchant.records().await[0]["verdict"]["accepted"];
        assert_eq!(accepted, fault != "reset_before");
    }
}

#[tokio::test]
async fn a_reset_is_a_reset_and_not_a_polite_end() {
    let merchant = Merchant::start();
    for fault in ["reset_before", "reset_after"] {
        merchant.control("faults", json!({"fault": fault})).await;
        let address = merchant.text("base_url").replace("http://", "");
        let mut stream = TcpStream::connect(address).unwrap();
        stream.write_all(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
        let error = stream.read(&mut [0; 1]).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::ConnectionReset, "{fault}");
    }
}

#[tokio::test]
async fn a_slow_answer_is_a_good_answer() {
    let (merchant, answer) = with("slow").await;
    assert!(merchant.is_authentic(&answer.unwrap()));
}

#[tokio::test]
async fn a_fault_waits_for_its_path_and_counts() {
    let merchant = Merchant::start();
    let fault = json!({"fault": "status_500", "path": "/v3/certificates", "times": 2});
    merchant.control("faults", fault).await;
    merchant.expect(200, merchant.get(ACTIVITIES)).await;
    merchant.expect(500, merchant.get("/v3/certificates")).await;
    merchant.expect(500, merchant.get("/v3/certificates")).await;
    merchant.expect(200, merchant.get("/v3/certificates")).await;
}

#[tokio::test]
async fn an_unknown_fault_is_refused() {
    let merchant = Merchant::start();
    assert_eq!(merchant.control("faults", json!({"fault": "earthquake"})).await.0, 400);
}
