//! A clock that is off.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "clippy knows tests by their attribute alone"
)]

mod support;

use serde_json::json;
use support::{API_V3_KEY, Gateway, NOW, header, set, signed, signed_at};
use wechatpay_sdk::{Client, Error, HttpResponse, SignatureReason};

/// By so much the gateway's clock differs from this machine's, which says `NOW`.
fn at(behind: i64) -> HttpResponse {
    signed_at(200, b"{}", NOW - behind)
}

fn client(gateway: &Gateway, compensate: bool) -> Client {
    let builder = gateway.builder().api_v3_key(API_V3_KEY).max_attempts(1);
    builder.compensate_clock(compensate).build().unwrap()
}

async fn call(client: &Client) -> Result<(), Error> {
    let called = client.call("pay_gift.terminate_activity", json!({"activity_id": "1"}));
    called.await.map(drop)
}

fn timestamps(gateway: &Gateway) -> Vec<i64> {
    let requests = gateway.requests();
    let signed = requests.iter().map(|one| header(one, "Authorization").unwrap());
    let after = |text: &str| text.split_once("timestamp=\"").unwrap().1.to_owned();
    signed.map(|one| after(one).split('"').next().unwrap().parse().unwrap()).collect()
}

#[tokio::test]
async fn verified_answers_show_how_far_the_clock_is_off() {
    let gateway = Gateway::default().answers_with(at(40)).answers_with(at(42)).answers_with(at(40));
    let client = client(&gateway, false);
    assert_eq!((client.clock().skew_ms, client.clock().samples), (None, 0));
    for _ in 0..3 {
        call(&client).await.unwrap();
    }
    let clock = client.clock();
    assert_eq!((clock.skew_ms, clock.samples, clock.compensated), (Some(40_000), 3, false));
    assert_eq!(timestamps(&gateway), [NOW; 3]);
}

#[tokio::test]
async fn on_request_it_is_made_up_for_however_far_it_drifts_within_bounds() {
    let drift = [200, 200, 200, 450, 450, 450, 450, 590, 590, 590, 590, 590];
    let gateway = drift.iter().fold(Gateway::default(), |one, off| one.answers_with(at(*off)));
    let client = client(&gateway, true);
    for _ in drift {
        call(&client).await.unwrap();
    }
    assert_eq!(timestamps(&gateway)[..4], [NOW, NOW, NOW, NOW - 200]);
    assert_eq!(timestamps(&gateway)[11], NOW - 450);
    assert!(client.clock().compensated);
}

#[tokio::test]
async fn beyond_its_bounds_nothing_is_made_up_for() {
    let drift = [290, 290, 290, 580, 580, 580, 580, 700, 700, 700, 700, 700, 700];
    let gateway = drift.iter().fold(Gateway::default(), |one, off| one.answers_with(at(*off)));
    let client = client(&gateway, true);
    for _ in drift {
        call(&client).await.unwrap();
    }
    assert_eq!(client.clock().samples, 7);
}

#[tokio::test]
async fn neither_a_date_nor_an_answer_of_somebody_else_moves_it() {
    let dated = |mut answer: HttpResponse| {
        answer.headers.push(("Date".into(), "Sat, 21 Nov 2026 09:00:00 GMT".into()));
        answer
    };
    let mut forged = at(250);
    forged.body = b"{\"a\":1}".to_vec();
    let mut moved = signed(200, b"{}");
    set(&mut moved, "Wechatpay-Timestamp", &(NOW - 100).to_string());
    let gateway = Gateway::default();
    let gateway = (0..3).fold(gateway, |one, _| {
        one.answers_with(dated(signed(200, b"{}")))
            .answers_with(forged.clone())
            .answers_with(moved.clone())
    });
    let client = client(&gateway, true);
    for _ in 0..3 {
        assert!(call(&client).await.is_ok());
        assert!(call(&client).await.is_err());
        assert!(call(&client).await.is_err());
    }
    assert_eq!((client.clock().skew_ms, client.clock().samples), (Some(0), 3));
    assert_eq!(timestamps(&gateway), [NOW; 9]);
}

#[tokio::test]
async fn notifications_are_as_fresh_as_the_gateway_s_clock_says() {
    // The clock is 250 s ahead, so what was signed at `NOW - 400` is 150 s old.
    let headers = signed_at(200, b"{}", NOW - 400).headers;
    for (compensate, reason) in [(false, Some(SignatureReason::ClockSkew)), (true, None)] {
        let gateway = (0..3).fold(Gateway::default(), |one, _| one.answers_with(at(250)));
        let client = client(&gateway, compensate);
        for _ in 0..3 {
            call(&client).await.unwrap();
        }
        let verified = client.notifications().verify(&headers, b"{}");
        let found = verified.err().map(|error| match error {
            Error::Signature(error) => error.reason,
            other => panic!("{other:?}"),
        });
        assert_eq!(found, reason);
    }
}
