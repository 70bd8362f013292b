//! The HTTP transport against a server that misbehaves.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "clippy knows tests by their attribute alone"
)]
#![cfg(feature = "http")]

mod support;

use std::io::Write as _;
use std::net::TcpListener;
use std::time::Duration;

use flate2::{Compression, write::GzEncoder};
use serde_json::json;
use support::server::{Server, Turn};
use support::{client_of, signed, unsigned};
use wechatpay_sdk::{Error, Phase, Response, TransportError};

async fn call(url: &str, timeout: Duration) -> Result<Response, Error> {
    let client = client_of(url).timeout(timeout).max_attempts(1).build().unwrap();
    client.call("pay_gift.terminate_activity", json!({"activity_id": "活动 1"})).await
}

async fn failure(url: &str, timeout: Duration) -> TransportError {
    match call(url, timeout).await {
        Err(Error::Transport(error)) => error,
        other => panic!("{other:?}"),
    }
}

const LONG: Duration = Duration::from_secs(20);

#[tokio::test]
async fn a_request_goes_out_as_it_was_signed() {
    let server = Server::start(vec![Turn::Answer(signed(200, b"{\"a\":1}"))]);
    assert_eq!(call(&server.url, LONG).await.unwrap().body, b"{\"a\":1}");
    let request = server.requests().remove(0);
    let path = "/v3/marketing/paygiftactivity/activities/%E6%B4%BB%E5%8A%A8%201/terminate";
    assert!(request.starts_with(&format!("POST {path} HTTP/1.1\r\n")), "{request}");
    assert!(request.to_lowercase().contains("\r\ncontent-length: 0\r\n"), "{request}");
}

#[tokio::test]
async fn a_compressed_answer_is_verified_in_plain() {
    let mut answer = signed(200, b"{\"a\":1}");
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(&answer.body).unwrap();
    answer.body = encoder.finish().unwrap();
    answer.headers.push(("Content-Encoding".into(), "gzip".into()));
    let server = Server::start(vec![Turn::Answer(answer)]);
    assert_eq!(call(&server.url, LONG).await.unwrap().body, b"{\"a\":1}");
}

#[tokio::test]
async fn an_answer_that_does_not_come_or_breaks_off_is_told() {
    for turn in [Turn::Close, Turn::Truncate(signed(200, b"{\"a\":1}"))] {
        let server = Server::start(vec![turn]);
        let error = failure(&server.url, LONG).await;
        assert_eq!((error.phase, error.may_have_arrived), (Phase::Read, true), "{}", error.message);
    }
}

#[tokio::test]
async fn a_silent_server_meets_the_deadline() {
    let server = Server::start(vec![Turn::Silence]);
    let error = failure(&server.url, Duration::from_millis(300)).await;
    assert_eq!((error.phase, error.may_have_arrived), (Phase::Timeout, true));
}

#[tokio::test]
async fn silence_ends_an_attempt_before_the_deadline() {
    let stalled = signed(200, b"{\"a\":1}");
    for turn in [Turn::Silence, Turn::Stall(stalled.clone())] {
        let server = Server::start(vec![turn]);
        let error = silence(&server.url, 1, "pay_gift.terminate_activity").await.unwrap_err();
        let Error::Transport(error) = error else { panic!("{error}") };
        assert_eq!((error.phase, error.may_have_arrived), (Phase::Read, true), "{}", error.message);
        assert!(error.message.contains("nothing came for 700 ms"), "{}", error.message);
        assert!(error.advice.unwrap().contains("query before repeating"));
    }
    // What has no number of its own is not repeated.
    let server = Server::start(vec![Turn::Silence, Turn::Answer(stalled)]);
    assert!(silence(&server.url, 3, "pay_gift.terminate_activity").await.is_err());
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn what_is_safe_to_repeat_is_repeated_after_a_silence() {
    for operation in ["pay_gift.get_activity", "pay_transactions.close_order"] {
        let turns = [Turn::Silence, Turn::Answer(signed(200, b"{}"))];
        let server = Server::start(turns.into());
        silence(&server.url, 3, operation).await.unwrap();
        assert_eq!(server.requests().len(), 2, "{operation}");
    }
}

async fn silence(url: &str, attempts: u32, operation: &str) -> Result<Response, Error> {
    let client = client_of(url).timeout(LONG).read_timeout(Duration::from_millis(700));
    let arguments = match operation {
        "pay_transactions.close_order" => json!({"out_trade_no": "20261121-1"}),
        _ => json!({"activity_id": "1"}),
    };
    client.max_attempts(attempts).build().unwrap().call(operation, arguments).await
}

#[tokio::test]
async fn nobody_listening_is_no_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let error = failure(&url, LONG).await;
    assert_eq!((error.phase, error.may_have_arrived), (Phase::Connect, false));
}

#[tokio::test]
async fn an_answer_that_is_too_large_is_refused() {
    let server = Server::start(vec![Turn::Answer(signed(200, &vec![b' '; (16 << 20) + 1]))]);
    let error = failure(&server.url, LONG).await;
    assert!(error.phase == Phase::Read && error.message.contains("more than"), "{}", error.message);
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let target = Server::start(vec![Turn::Answer(signed(200, b"{}"))]);
    let mut answer = unsigned(302, b"");
    answer.headers.push(("Location".into(), target.url.clone()));
    let server = Server::start(vec![Turn::Answer(answer)]);
    let Err(Error::Api(error)) = call(&server.url, LONG).await else { panic!() };
    assert_eq!(error.status, 302);
    assert!(target.requests().is_empty());
}
