//! What is accepted, and how each kind of mistake is refused.

use serde_json::{Value, json};

use crate::client::{Merchant, Request, now};

const ACTIVITIES: &str = "/v3/marketing/paygiftactivity/activities?limit=10&offset=0";

fn prepay() -> Value {
    json!({
        "appid": "wx8888888888888888", "mchid": "1900000001", "description": "咖啡",
        "out_trade_no": "20261121-0001", "notify_url": "https://shop.example/notify",
        "amount": {"total": 100}, "payer": {"openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"},
    })
}

async fn refused(merchant: &Merchant, status: u16, code: &str, request: Request) -> Value {
    let answer = merchant.expect(status, request).await;
    assert_eq!(answer["code"], code, "{answer}");
    let records = merchant.records().await;
    let verdict = &records.last().unwrap()["verdict"];
    assert_eq!(verdict["accepted"], false);
    assert_eq!(verdict["code"], code);
    answer
}

async fn spoiled(merchant: &Merchant, spoil: impl FnOnce(&mut Request)) -> Value {
    let mut request = merchant.get(ACTIVITIES);
    spoil(&mut request);
    refused(merchant, 401, "SIGN_ERROR", request).await
}

#[tokio::test]
async fn a_good_request_is_answered_signed_and_recorded() {
    let merchant = Merchant::start();
    let answer = merchant.expect(200, merchant.get(ACTIVITIES)).await;
    assert!(answer["data"].is_array());
    let record = merchant.records().await.remove(0);
    assert_eq!(record["target"], ACTIVITIES);
    assert_eq!(record["verdict"]["accepted"], true);
    assert_eq!(record["verdict"]["operation"], "pay_gift.list_activities");
}

#[tokio::test]
async fn unknown_paths_and_methods_are_answered_without_a_body() {
    let merchant = Merchant::start();
    for (status, request) in [
        (404, merchant.get("/v3/nothing/here")),
        (405, merchant.post(ACTIVITIES, &json!({}))),
        (404, merchant.get("/v3/marketing/paygiftactivity/activities/")),
    ] {
        let answer = merchant.send(&request).await;
        assert_eq!((answer.status, answer.body.len()), (status, 0));
        assert!(!answer.headers.contains_key("wechatpay-signature"));
    }
}

#[tokio::test]
async fn headers_are_checked_before_the_signature() {
    let merchant = Merchant::start();
    // In capitals: a second one.
    for (name, value) in [
        ("accept", "text/html"),
        ("user-agent", ""),
        ("Accept", "application/json"),
        ("Wechatpay-Serial", "PUB_KEY_ID_1"),
    ] {
        let mut request = merchant.get(ACTIVITIES);
        request.headers.push((name, value.to_owned()));
        request.authorization = Some("nonsense".to_owned());
        refused(&merchant, 400, "INVALID_REQUEST", request).await;
    }
    let mut request = merchant.post("/v3/pay/transactions/jsapi", &prepay());
    request.headers.push(("content-type", "text/plain".to_owned()));
    refused(&merchant, 400, "INVALID_REQUEST", request).await;
}

#[tokio::test]
async fn every_part_of_the_authorization_is_checked() {
    let merchant = Merchant::start();
    spoiled(&merchant, |request| request.headers.push(("authorization", String::new()))).await;
    for nonsense in ["Bearer x", "WECHATPAY2-SHA256-RSA2048 mchid=1", "WECHATPAY2-SHA256-RSA2048 "]
    {
        spoiled(&merchant, |request| request.authorization = Some(nonsense.to_owned())).await;
    }
    for offset in [-301, 301, -100_000, i64::MIN] {
        let answer = spoiled(&merchant, |request| request.timestamp = now() + offset).await;
        assert_eq!(answer["detail"]["field"], "timestamp");
    }
    let answer = spoiled(&merchant, |request| request.mchid = Some("1999999999".into())).await;
    assert_eq!(answer["detail"]["field"], "mchid");
    let answer = spoiled(&merchant, |request| request.serial_no = Some("4".repeat(40))).await;
    assert_eq!(answer["detail"]["field"], "serial_no");
    let answer = spoiled(&merchant, |request| request.nonce = "short".into()).await;
    assert_eq!(answer["detail"]["field"], "nonce_str");
}

#[tokio::test]
async fn the_timestamp_is_judged_before_the_signature() {
    let merchant = Merchant::start();
    let answer = spoiled(&merchant, |request| {
        request.timestamp = now() - 1000;
        request.signed_body = Some(b"other".to_vec());
    })
    .await;
    assert_eq!(answer["detail"]["field"], "timestamp");
}

#[tokio::test]
async fn a_wrong_signature_tells_what_should_have_been_signed() {
    let merchant = Merchant::start();
    let answer =
        spoiled(&merchant, |request| request.signed_target = Some("/v3/other".into())).await;
    let told = &answer["detail"]["sign_information"];
    assert_eq!(told["method"], "GET");
    assert_eq!(told["url"], ACTIVITIES);
    let message = told["truncated_sign_message"].as_str().unwrap();
    assert!(message.starts_with(&format!("GET\n{ACTIVITIES}\n")));
    assert_eq!(told["sign_message_length"], message.len());
}

#[tokio::test]
async fn the_target_is_signed_as_it_was_sent_percent_encoded() {
    let merchant = Merchant::start();
    let encoded = "/v3/pay/transactions/out-trade-no/%E8%AE%A2%20%7C1?mchid=1900000001";
    merchant.expect(404, merchant.get(encoded)).await;
    let mut request = merchant.get(encoded);
    request.signed_target =
        Some("/v3/pay/transactions/out-trade-no/订 |1?mchid=1900000001".to_owned());
    refused(&merchant, 401, "SIGN_ERROR", request).await;
}

#[tokio::test]
async fn a_nonce_works_once() {
    let merchant = Merchant::start();
    let request = merchant.get(ACTIVITIES);
    merchant.expect(200, request.clone()).await;
    let answer = refused(&merchant, 401, "SIGN_ERROR", request).await;
    assert_eq!(answer["detail"]["issue"], "replayed");
}

#[tokio::test]
async fn body_and_query_are_held_against_the_contract() {
    let merchant = Merchant::start();
    let cases: &[(&str, &str, Value)] = &[
        ("/appid", "required", json!(null)),
        ("/amount/total", "type", json!("100")),
        ("/amount/total", "type", json!(null)),
        ("/description", "at most 127", json!("字".repeat(128))),
        ("/amount/currency", "one of", json!("XYZ")),
        ("/surprise", "unknown", json!(1)),
        ("/amount/surprise", "unknown", json!(1)),
    ];
    for (pointer, issue, value) in cases {
        let mut body = prepay();
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        let object = body.pointer_mut(parent).unwrap().as_object_mut().unwrap();
        if *issue == "required" {
            object.remove(name);
        } else {
            object.insert(name.to_owned(), value.clone());
        }
        let request = merchant.post("/v3/pay/transactions/jsapi", &body);
        let answer = refused(&merchant, 400, "PARAM_ERROR", request).await;
        assert_eq!(answer["detail"]["field"], *pointer);
        assert_eq!(answer["detail"]["location"], "body");
        assert!(answer["detail"]["issue"].as_str().unwrap().contains(issue), "{answer}");
    }

    for (query, pointer) in [
        ("limit=10", "/offset"),
        ("limit=101&offset=0", "/limit"),
        ("limit=ten&offset=0", "/limit"),
        ("limit=1&limit=1&offset=0", "/limit"),
        ("limit=1&offset=0&x=1", "/x"),
    ] {
        let request = merchant.get(&format!("/v3/marketing/paygiftactivity/activities?{query}"));
        let answer = refused(&merchant, 400, "PARAM_ERROR", request).await;
        assert_eq!(answer["detail"]["field"], pointer);
        assert_eq!(answer["detail"]["location"], "query");
    }

    let request = merchant.request("POST", "/v3/pay/transactions/jsapi", b"{\"a\":".to_vec());
    refused(&merchant, 400, "PARAM_ERROR", request).await;
    let request = merchant.post("/v3/pay/transactions/jsapi", &Value::Null);
    refused(&merchant, 400, "PARAM_ERROR", request).await;
}

#[tokio::test]
async fn messages_come_in_the_language_that_was_asked_for() {
    let merchant = Merchant::start();
    for (language, start) in [("en", "The signature"), ("zh-CN", "错误的签名")] {
        let answer = spoiled(&merchant, |request| {
            request.signed_body = Some(b"other".to_vec());
            request.headers.push(("accept-language", language.to_owned()));
        })
        .await;
        assert!(answer["message"].as_str().unwrap().starts_with(start));
    }
}

#[tokio::test]
async fn sensitive_fields_are_opened_with_the_key_that_the_request_names() {
    let merchant = Merchant::start();
    let body = json!({"echo_message": "hi", "encrypted_echo_message": merchant.encrypt("秘密")});
    let answer = merchant.expect(200, merchant.post("/v3/security/echo", &body)).await;
    assert_eq!(merchant.decrypt(&answer["encrypted_echo_message"]), "秘密");

    let plain = json!({"echo_message": "hi", "encrypted_echo_message": "not encrypted"});
    let answer =
        refused(&merchant, 400, "PARAM_ERROR", merchant.post("/v3/security/echo", &plain)).await;
    assert_eq!(answer["detail"]["field"], "/encrypted_echo_message");

    let mut unnamed = merchant.post("/v3/security/echo", &body);
    unnamed.headers.push(("wechatpay-serial", String::new()));
    let answer = merchant.send(&unnamed).await;
    assert_eq!((answer.status, &answer.json()["code"]), (400, &json!("PARAM_ERROR")));

    let mut other = merchant.post("/v3/security/echo", &body);
    other.headers.push(("wechatpay-serial", certificate_serials(&merchant).await.remove(1)));
    let answer = merchant.send(&other).await;
    assert_eq!(answer.json()["detail"]["field"], "/encrypted_echo_message");

    let mut unknown = merchant.post("/v3/security/echo", &json!({"echo_message": "hi"}));
    unknown.headers.push(("wechatpay-serial", "PUB_KEY_ID_1".to_owned()));
    let answer = merchant.send(&unknown).await;
    assert_eq!(answer.json()["detail"]["field"], "Wechatpay-Serial");
}

#[tokio::test]
async fn certificates_are_encrypted_and_answers_come_from_the_key_that_was_named() {
    let merchant = Merchant::start();
    let serials = certificate_serials(&merchant).await;
    assert_eq!(serials.len(), 2);
    for serial in serials {
        let mut request = merchant.get(ACTIVITIES);
        request.headers.push(("wechatpay-serial", serial.clone()));
        let answer = merchant.send(&request).await;
        assert_eq!(answer.headers["wechatpay-serial"], serial.as_str());
    }
    let answer = merchant.expect(200, merchant.get("/v3/certificates")).await;
    for entry in answer["data"].as_array().unwrap() {
        let pem = merchant.open(&entry["encrypt_certificate"]).unwrap();
        assert!(pem.starts_with("-----BEGIN CERTIFICATE-----"));
    }
}

#[tokio::test]
async fn a_public_key_merchant_has_no_certificates() {
    let first = Merchant::start();
    let merchant = Merchant::of(first.sandbox, "public_key_only_config");
    refused(&merchant, 404, "RESOURCE_NOT_EXISTS", merchant.get("/v3/certificates")).await;
}

async fn certificate_serials(merchant: &Merchant) -> Vec<String> {
    let answer = merchant.expect(200, merchant.get("/v3/certificates")).await;
    let all = answer["data"].as_array().unwrap();
    all.iter().map(|entry| entry["serial_no"].as_str().unwrap().to_owned()).collect()
}
