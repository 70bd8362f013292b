//! What breaks the contract is told with its place, and nothing is sent.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "clippy knows tests by their attribute alone"
)]

mod support;

use serde_json::{Value, json};
use support::Gateway;
use wechatpay_sdk::{Error, InvalidRequest, Rule};

async fn refused(operation: &str, arguments: Value) -> InvalidRequest {
    refused_file(operation, arguments, None).await
}

async fn refused_file(operation: &str, arguments: Value, file: Option<Vec<u8>>) -> InvalidRequest {
    let gateway = Gateway::default();
    let options = wechatpay_sdk::CallOptions::default();
    let result =
        gateway.client().call_with(operation, arguments, file.map(Into::into), &options).await;
    assert!(gateway.requests().is_empty(), "something was sent");
    match result {
        Err(Error::InvalidRequest(error)) => error,
        other => panic!("{other:?}"),
    }
}

/// Arguments of an order, with one of them changed (or taken out).
fn order(pointer: &str, value: Option<Value>) -> Value {
    let mut order = json!({
        "appid": "wx8888888888888888", "description": "Coffee", "out_trade_no": "20261121-0001",
        "notify_url": "https://shop.example/notify", "amount": {"total": 100},
        "payer": {"openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"},
    });
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    let parent = order.pointer_mut(parent).unwrap().as_object_mut().unwrap();
    match value {
        Some(value) => drop(parent.insert(name.into(), value)),
        None => drop(parent.remove(name)),
    }
    order
}

#[tokio::test]
async fn every_rule_is_told_with_a_json_pointer() {
    let cases = [
        ("/description", None, Rule::Required),
        ("/amount/total", None, Rule::Required),
        ("/attach", Some(Value::Null), Rule::Null),
        ("/amount/total", Some(Value::Null), Rule::Null),
        ("/attachment", Some(json!("x")), Rule::UnknownField),
        ("/amount/totals", Some(json!(1)), Rule::UnknownField),
        ("/amount/total", Some(json!("100")), Rule::Type),
        ("/amount/total", Some(json!(1.5)), Rule::Type),
        ("/amount/total", Some(json!(true)), Rule::Type),
        ("/amount/total", Some(json!(9_223_372_036_854_775_808_u64)), Rule::Type),
        ("/amount", Some(json!([])), Rule::Type),
        ("/limit_pay", Some(json!({})), Rule::Type),
        ("/limit_pay", Some(json!(["no_debit", 1])), Rule::Type),
        ("/description", Some(json!("字".repeat(128))), Rule::MaxLength),
    ];
    for (pointer, value, rule) in cases {
        let error = refused("pay_transactions.prepay_jsapi", order(pointer, value.clone())).await;
        let expected = if pointer == "/limit_pay" && value == Some(json!(["no_debit", 1])) {
            "/limit_pay/1"
        } else {
            pointer
        };
        assert_eq!((&*error.pointer, error.rule), (expected, rule), "{}", error.message);
        assert_eq!(error.operation, "pay_transactions.prepay_jsapi");
    }
}

#[tokio::test]
async fn lengths_are_counted_in_characters() {
    let gateway = Gateway::default().answers(200, "{}");
    let arguments = order("/description", Some(json!("字".repeat(127))));
    gateway.client().call("pay_transactions.prepay_jsapi", arguments).await.unwrap();
}

#[tokio::test]
async fn numbers_have_their_bounds() {
    for (limit, rule) in [(0, Rule::Minimum), (101, Rule::Maximum)] {
        let arguments = json!({"limit": limit, "offset": 0});
        let error = refused("pay_gift.list_activities", arguments).await;
        assert_eq!((&*error.pointer, error.rule), ("/limit", rule));
    }
}

#[tokio::test]
async fn a_pattern_is_held_to() {
    let basics = json!({
        "activity_name": "x", "activity_second_title": "x", "begin_time": "x", "delivery_purpose": "OFF_LINE_PAY",
        "end_time": "x", "merchant_logo_url": "x", "out_request_no": "not allowed!",
    });
    let arguments = json!({"activity_base_info": basics, "award_send_rule": {}});
    let error = refused("pay_gift.create_full_send_activity", arguments).await;
    assert_eq!(
        (&*error.pointer, error.rule),
        ("/activity_base_info/out_request_no", Rule::Pattern)
    );
}

#[tokio::test]
async fn a_path_value_cannot_lead_elsewhere() {
    for value in ["", ".", ".."] {
        let error = refused("pay_gift.terminate_activity", json!({"activity_id": value})).await;
        assert_eq!((&*error.pointer, error.rule), ("/activity_id", Rule::Path));
    }
}

#[tokio::test]
async fn a_sensitive_value_must_fit_into_one_block() {
    let arguments = json!({
        "refund_id": "1", "out_refund_no": "1", "type": "MERCHANT_BANK_CARD", "real_name": "x".repeat(215),
    });
    let error = refused("refund.create_abnormal_refund", arguments).await;
    assert_eq!((&*error.pointer, error.rule), ("/real_name", Rule::Sensitive));
}

#[tokio::test]
async fn an_unknown_operation_and_arguments_that_are_no_object_are_refused() {
    assert_eq!(refused("pay_gift.nothing", json!({})).await.rule, Rule::UnknownOperation);
    assert_eq!(refused("pay_gift.get_activity", json!([])).await.rule, Rule::Type);
}

#[tokio::test]
async fn a_file_belongs_to_an_upload_and_an_upload_has_a_file() {
    let error = refused("media.upload_image", json!({"filename": "a.png"})).await;
    assert_eq!((&*error.pointer, error.rule), ("/file", Rule::File));
    let arguments = json!({"activity_id": "1"});
    let error = refused_file("pay_gift.get_activity", arguments, Some(vec![1])).await;
    assert_eq!((&*error.pointer, error.rule), ("/file", Rule::File));
}

#[tokio::test]
async fn file_names_cannot_break_out_of_their_header() {
    for name in ["a\".png", "a\r\nX: y.png", "", "../a.png"] {
        let error = refused_file("media.upload_image", json!({"filename": name}), Some(vec![1]));
        assert_eq!(error.await.rule, Rule::Pattern, "{name}");
    }
}

#[tokio::test]
async fn ten_megabytes_of_json_are_too_much() {
    let gateway = Gateway::default();
    let body = json!({"text": "x".repeat(10 << 20)});
    let result = gateway.client().request("POST", "/v3/new", None, Some(&body)).await;
    let Err(Error::InvalidRequest(error)) = result else { panic!("{result:?}") };
    assert_eq!(error.rule, Rule::Size);
    assert!(gateway.requests().is_empty());
}
