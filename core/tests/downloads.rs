//! Downloads of certificates by many clients. Alone in its process, since the limit is one of the process.

#![allow(clippy::unwrap_used, reason = "clippy knows tests by their attribute alone")]

mod support;

use std::time::Duration;

use serde_json::json;
use support::{API_V3_KEY, CERTIFICATE, Gateway, NOW, signed_as, vector};
use tokio::time::timeout;

#[tokio::test]
async fn not_more_than_four_clients_download_at_the_same_time() {
    let gateway = (0..4).fold(Gateway::default(), |gateway, _| gateway.never_answers());
    let builder = || gateway.bare_builder().api_v3_key(API_V3_KEY);
    let clients: Vec<_> = (0..6).map(|_| builder().build().unwrap()).collect();
    let call = |client| {
        wechatpay_sdk::Client::call(
            client,
            "pay_gift.terminate_activity",
            json!({"activity_id": "1"}),
        )
    };
    let mut calls: Vec<_> = clients.iter().map(|client| Box::pin(call(client))).collect();
    for call in &mut calls {
        assert!(timeout(Duration::ZERO, call).await.is_err());
    }
    assert_eq!(gateway.requests().len(), 4);

    // Who gives up makes room for who waits longest.
    drop(calls.remove(0));
    let certificates: serde_json::Value =
        serde_json::from_str(&vector("certificates.json")).unwrap();
    let cases = certificates["cases"].as_array().unwrap();
    let body = cases.iter().find(|one| one["name"] == "one").unwrap()["body"].as_str().unwrap();
    let _gateway = gateway
        .clone()
        .answers_with(signed_as(CERTIFICATE, 200, body.as_bytes(), NOW))
        .answers_with(signed_as(CERTIFICATE, 200, b"{}", NOW));
    calls.remove(3).await.unwrap();
    assert_eq!(gateway.requests().len(), 6);
}
