//! One call, seen from both ends.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "clippy knows tests by their attribute alone"
)]

mod support;

use serde_json::{Value, json};
use support::{Gateway, KEY_ID, decrypted, header};
use wechatpay_sdk::Error;

fn body(gateway: &Gateway) -> Value {
    serde_json::from_slice(gateway.requests()[0].body.as_bytes().unwrap()).unwrap()
}

#[tokio::test]
async fn a_call_is_signed_sent_verified_and_returned() {
    let gateway = Gateway::default().answers(200, r#"{"activity_id":"10028001","new":1}"#);
    let arguments = json!({"activity_id": "10028001"});
    let answer = gateway.client().call("pay_gift.terminate_activity", arguments).await.unwrap();
    assert_eq!(answer.status, 200);
    assert_eq!(answer.request_id.as_deref(), Some("08F1C2"));
    assert_eq!(answer.body, br#"{"activity_id":"10028001","new":1}"#);

    let [request] = &gateway.requests()[..] else { panic!("one request") };
    assert_eq!(request.method, "POST");
    assert_eq!(
        request.url,
        "https://api.mch.weixin.qq.com/v3/marketing/paygiftactivity/activities/10028001/terminate"
    );
    assert!(request.body.is_empty());
    assert_eq!(header(request, "Accept"), Some("application/json"));
    assert_eq!(header(request, "Content-Type"), Some("application/json"));
    assert_eq!(header(request, "Wechatpay-Serial"), Some(KEY_ID));
    assert!(header(request, "User-Agent").unwrap().starts_with("wechatpay-sdk/"));
    let authorization = header(request, "Authorization").unwrap();
    assert!(authorization.starts_with("WECHATPAY2-SHA256-RSA2048 mchid=\"1900000001\""));
}

#[tokio::test]
async fn the_same_call_has_the_same_bytes() {
    let gateways = [(), ()].map(|()| Gateway::default().answers(200, "{}"));
    for gateway in &gateways {
        let arguments = json!({"activity_id": "1"});
        gateway.client().call("pay_gift.terminate_activity", arguments).await.unwrap();
    }
    let [one, other] = gateways.map(|gateway| gateway.requests().remove(0));
    assert_eq!(
        (one.url, one.headers, one.body.as_bytes()),
        (other.url, other.headers, other.body.as_bytes())
    );
}

#[tokio::test]
async fn path_and_query_are_encoded_once() {
    let gateway = Gateway::default().answers(200, "{}");
    let arguments = json!({
        "limit": 20, "appid": "wx8888 8888", "openid": "o|U/微信%", "offset": 0, "status": "SENDED",
    });
    gateway.client().call("cash_coupon.list_coupons", arguments).await.unwrap();
    assert_eq!(
        gateway.requests()[0].url,
        "https://api.mch.weixin.qq.com/v3/marketing/favor/users/o%7CU%2F%E5%BE%AE%E4%BF%A1%25/coupons\
         ?appid=wx8888%208888&status=SENDED&offset=0&limit=20"
    );
    assert_eq!(header(&gateway.requests()[0], "Content-Type"), None);
}

#[tokio::test]
async fn the_body_has_the_order_of_the_contract_and_the_client_s_mchid() {
    let gateway = Gateway::default().answers(200, r#"{"prepay_id":"wx1"}"#);
    let arguments = json!({
        "payer": {"openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"}, "amount": {"currency": "CNY", "total": 100},
        "notify_url": "https://shop.example/", "out_trade_no": "20261121-0001", "description": "咖啡",
        "appid": "wx8888888888888888",
    });
    gateway.client().call("pay_transactions.prepay_jsapi", arguments).await.unwrap();
    assert_eq!(
        String::from_utf8(gateway.requests()[0].body.as_bytes().unwrap().to_vec()).unwrap(),
        "{\"appid\":\"wx8888888888888888\",\"mchid\":\"1900000001\",\"description\":\"咖啡\",\
         \"out_trade_no\":\"20261121-0001\",\"notify_url\":\"https://shop.example/\",\
         \"amount\":{\"total\":100,\"currency\":\"CNY\"},\"payer\":{\"openid\":\"oUpF8uMuAJO_M2pxb1Q9zNjWeS6o\"}}"
    );
}

#[tokio::test]
async fn a_given_mchid_wins_over_the_client_s() {
    let gateway = Gateway::default().answers(204, "");
    let arguments = json!({"out_trade_no": "20261121-0001", "mchid": "1900000009"});
    let answer = gateway.client().call("pay_transactions.close_order", arguments).await.unwrap();
    assert_eq!((answer.status, answer.body.len()), (204, 0));
    assert_eq!(body(&gateway), json!({"mchid": "1900000009"}));
}

#[tokio::test]
async fn sensitive_fields_are_encrypted_with_the_key_that_the_header_names() {
    let gateway = Gateway::default().answers(200, "{}");
    let arguments = json!({
        "refund_id": "50000000382019052709732678859", "out_refund_no": "1217752501201407033233368018",
        "type": "MERCHANT_BANK_CARD", "bank_type": "ICBC_DEBIT", "bank_account": "6222000000000000000",
        "real_name": "张三",
    });
    gateway.client().call("refund.create_abnormal_refund", arguments).await.unwrap();
    let sent = body(&gateway);
    assert_eq!(sent["bank_type"], "ICBC_DEBIT");
    assert_eq!(decrypted(sent["real_name"].as_str().unwrap()), "张三");
    assert_eq!(decrypted(sent["bank_account"].as_str().unwrap()), "6222000000000000000");
    assert_eq!(header(&gateway.requests()[0], "Wechatpay-Serial"), Some(KEY_ID));
}

#[tokio::test]
async fn sensitive_fields_of_an_answer_come_in_plain_and_the_rest_as_it_was() {
    let body = json!({"z": 1, "encrypted_echo_message": support::encrypted("张三"), "a": "x"});
    let gateway = Gateway::default().answers(200, &body.to_string());
    let arguments = json!({"echo_message": "hello", "encrypted_echo_message": "李四"});
    let answer = gateway.client().call("certificates.echo", arguments).await.unwrap();
    assert_eq!(
        String::from_utf8(answer.body).unwrap(),
        r#"{"z":1,"encrypted_echo_message":"张三","a":"x"}"#
    );

    let masked = r#"{ "encrypted_echo_message" : "张*" }"#;
    let gateway = Gateway::default().answers(200, masked);
    let arguments = json!({"echo_message": "hello"});
    let answer = gateway.client().call("certificates.echo", arguments).await.unwrap();
    assert_eq!(answer.body, masked.as_bytes());
}

#[tokio::test]
async fn a_sensitive_field_for_another_key_is_told_with_its_place() {
    let mut other = support::encrypted("张三").into_bytes();
    other[100] = if other[100] == b'A' { b'B' } else { b'A' };
    let other = String::from_utf8(other).unwrap();
    let body = json!({ "encrypted_echo_message": other }).to_string();
    let gateway = Gateway::default().answers(200, &body);
    let result = gateway.client().call("certificates.echo", json!({"echo_message": "x"})).await;
    let Err(Error::Decrypt(error)) = result else { panic!("{result:?}") };
    assert_eq!((&*error.what, &*error.key), ("/encrypted_echo_message", "private_key"));
}

#[tokio::test]
async fn anything_can_be_called_by_method_and_path() {
    let gateway = Gateway::default().answers(200, r#"{"ok":true}"#);
    let (query, sent) = (json!({"a": "b c"}), json!({"z": 1, "a": null}));
    let client = gateway.client();
    let answer = client.request("PUT", "/v3/new/thing", Some(&query), Some(&sent)).await.unwrap();
    assert_eq!(answer.json::<Value>().unwrap(), json!({"ok": true}));
    let request = &gateway.requests()[0];
    assert_eq!(request.url, "https://api.mch.weixin.qq.com/v3/new/thing?a=b%20c");
    assert_eq!(request.body.as_bytes().unwrap(), br#"{"z":1,"a":null}"#);
}

#[tokio::test]
async fn a_brand_signs_with_its_own_scheme() {
    let gateway = Gateway::default().answers(200, "{}");
    let client = gateway.builder().brand_id("120344").build().unwrap();
    client.request("GET", "/brand/thing", None, None).await.unwrap();
    let requests = gateway.requests();
    let authorization = header(&requests[0], "Authorization").unwrap();
    assert!(authorization.starts_with("WECHATPAY-BRAND-SHA256-RSA2048 brand_id=\"120344\""));
}

#[test]
fn nothing_prints_a_key_or_a_body() {
    let gateway = Gateway::default();
    let printed =
        format!("{:?} {:?}", gateway.client(), gateway.builder().api_v3_key("k".repeat(32)));
    assert!(!printed.contains("kkk") && !printed.contains("BEGIN"), "{printed}");
}
