//! What is repeated, and what is not.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "clippy knows tests by their attribute alone"
)]

mod support;

use std::time::Duration;

use serde_json::{Value, json};
use support::{Gateway, header, set, signed, unsigned};
use tokio::time::Instant;
use wechatpay_sdk::{Error, HttpResponse, Phase};

const GET: (&str, &str) = ("pay_gift.get_activity", r#"{"activity_id":"1"}"#);
const POST: (&str, &str) = ("pay_gift.terminate_activity", r#"{"activity_id":"1"}"#);
const OWN_NUMBER: (&str, &str) =
    ("pay_transactions.close_order", r#"{"out_trade_no":"20261121-1"}"#);

async fn call(gateway: &Gateway, (operation, arguments): (&str, &str)) -> Result<u16, Error> {
    let arguments: Value = serde_json::from_str(arguments).unwrap();
    gateway.client().call(operation, arguments).await.map(|answer| answer.status)
}

fn busy() -> HttpResponse {
    unsigned(500, br#"{"code":"SYSTEM_ERROR","message":""}"#)
}

#[tokio::test(start_paused = true)]
async fn every_attempt_has_its_own_nonce_and_signature() {
    let gateway = Gateway::default().answers_with(busy()).answers_with(busy()).answers(200, "{}");
    assert_eq!(call(&gateway, GET).await.unwrap(), 200);
    let requests = gateway.requests();
    let mut signatures: Vec<_> =
        requests.iter().map(|request| header(request, "Authorization").unwrap()).collect();
    signatures.dedup();
    assert_eq!(signatures.len(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_call_is_given_up_after_its_attempts() {
    let gateway = (0..3).fold(Gateway::default(), |gateway, _| gateway.answers_with(busy()));
    let Err(Error::Api(error)) = call(&gateway, GET).await else { panic!() };
    assert_eq!(error.code, "SYSTEM_ERROR");
    assert_eq!(gateway.requests().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn what_may_have_arrived_is_repeated_only_with_an_own_number() {
    for failing in [Phase::Read, Phase::Write] {
        let gateway = Gateway::default().fails(failing);
        let Err(Error::Transport(error)) = call(&gateway, POST).await else { panic!() };
        assert!(error.may_have_arrived && error.attempts == 1 && error.phase == failing);

        let gateway = Gateway::default().fails(failing).answers(204, "");
        assert_eq!(call(&gateway, OWN_NUMBER).await.unwrap(), 204);
    }
    let gateway = Gateway::default().answers_with(busy());
    assert!(call(&gateway, POST).await.is_err());
    let gateway = Gateway::default().answers_with(busy()).answers(204, "");
    assert_eq!(call(&gateway, OWN_NUMBER).await.unwrap(), 204);
}

#[tokio::test(start_paused = true)]
async fn without_a_connection_anything_is_repeated_at_the_other_host() {
    let gateway = Gateway::default().fails(Phase::Connect).answers(200, "{}");
    assert_eq!(call(&gateway, POST).await.unwrap(), 200);
    let [first, second] = &gateway.requests()[..] else { panic!("two requests") };
    assert!(first.url.starts_with("https://api.mch.weixin.qq.com/v3/"), "{}", first.url);
    assert!(second.url.starts_with("https://api2.mch.weixin.qq.com/v3/"), "{}", second.url);

    let gateway = (0..3).fold(Gateway::default(), |gateway, _| gateway.fails(Phase::Connect));
    let Err(Error::Transport(error)) = call(&gateway, POST).await else { panic!() };
    assert!(!error.may_have_arrived && error.attempts == 3);
}

#[tokio::test(start_paused = true)]
async fn other_calls_do_not_wait_for_a_host_that_is_silent() {
    let gateway = Gateway::default().never_answers().answers(200, "{}");
    let client = gateway.client();
    let call = async || client.call(GET.0, json!({"activity_id": "1"})).await;
    let other = async {
        tokio::time::sleep(Duration::from_secs(6)).await;
        call().await
    };
    let (silent, other) = tokio::join!(call(), other);
    assert!(silent.is_err() && other.is_ok());
    let hosts = gateway.requests().into_iter().map(|one| one.url.contains("//api2."));
    assert_eq!(hosts.collect::<Vec<_>>(), [false, true]);
}

#[tokio::test(start_paused = true)]
async fn a_silent_host_is_left_by_those_who_never_wait_for_long_too() {
    let gateway = Gateway::default().never_answers().answers(200, "{}");
    let client = gateway.builder().timeout(Duration::from_secs(2)).build().unwrap();
    assert!(client.call(POST.0, json!({"activity_id": "1"})).await.is_err());
    client.call(POST.0, json!({"activity_id": "1"})).await.unwrap();
    let hosts = gateway.requests().into_iter().map(|one| one.url.contains("//api2."));
    assert_eq!(hosts.collect::<Vec<_>>(), [false, true]);
}

#[tokio::test(start_paused = true)]
async fn a_final_error_is_not_repeated() {
    let answer = unsigned(400, br#"{"code":"PARAM_ERROR","message":""}"#);
    let gateway = Gateway::default().answers_with(answer);
    assert!(call(&gateway, GET).await.is_err());
    let gateway = Gateway::default().fails(Phase::Timeout);
    assert!(call(&gateway, GET).await.is_err());
}

#[tokio::test(start_paused = true)]
async fn the_gateway_s_wish_to_wait_is_respected() {
    let mut answer = unsigned(429, br#"{"code":"FREQUENCY_LIMITED","message":""}"#);
    answer.headers.push(("Retry-After".into(), "7".into()));
    let gateway = Gateway::default().answers_with(answer).answers(200, "{}");
    let started = Instant::now();
    assert_eq!(call(&gateway, GET).await.unwrap(), 200);
    assert_eq!(started.elapsed().as_secs(), 7);
}

#[tokio::test(start_paused = true)]
async fn the_wish_may_be_a_date_by_the_gateway_s_own_clock() {
    let mut answer = unsigned(503, b"");
    for (name, value) in [
        ("Date", "Sat, 21 Nov 2026 09:00:00 GMT"),
        ("Retry-After", "Sat, 21 Nov 2026 09:00:09 GMT"),
    ] {
        answer.headers.push((name.into(), value.into()));
    }
    let gateway = Gateway::default().answers_with(answer).answers(200, "{}");
    let started = Instant::now();
    assert_eq!(call(&gateway, GET).await.unwrap(), 200);
    assert_eq!(started.elapsed().as_secs(), 9);
}

#[tokio::test(start_paused = true)]
async fn in_an_outage_the_clones_of_a_client_soon_repeat_nothing() {
    let gateway = (0..1000).fold(Gateway::default(), |gateway, _| gateway.answers_with(busy()));
    let client = gateway.client();
    let call = async || client.clone().call(GET.0, json!({"activity_id": "1"})).await;
    for _ in 0..50 {
        let Err(Error::Api(error)) = call().await else { panic!() };
        assert!(!error.advice.unwrap_or_default().contains("retry budget"));
    }
    assert_eq!(gateway.requests().len(), 150);
    for _ in 0..50 {
        let Err(Error::Api(error)) = call().await else { panic!() };
        let advice = error.advice.unwrap();
        assert!(advice.contains("the retry budget is used up"), "{advice}");
    }
    assert_eq!(gateway.requests().len(), 200);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_after_an_attempt_without_an_answer_is_ambiguous() {
    let refused = unsigned(403, br#"{"code":"NO_AUTH","message":""}"#);
    let gateway = Gateway::default().fails(Phase::Read).answers_with(refused.clone());
    let Err(Error::Api(error)) = call(&gateway, OWN_NUMBER).await else { panic!() };
    assert!(error.ambiguous && error.advice.unwrap().contains("query it by `out_trade_no`"));

    let gateway = Gateway::default().fails(Phase::Connect).answers_with(refused);
    let Err(Error::Api(error)) = call(&gateway, OWN_NUMBER).await else { panic!() };
    assert!(!error.ambiguous);
}

#[tokio::test(start_paused = true)]
async fn an_unknown_outcome_names_the_number_to_query_by() {
    let number = |advice: Option<String>| advice.unwrap().contains("query it by `out_trade_no`");
    for gateway in [Gateway::default().fails(Phase::Timeout), Gateway::default().never_answers()] {
        let Err(Error::Transport(error)) = call(&gateway, OWN_NUMBER).await else { panic!() };
        assert!(error.may_have_arrived && number(error.advice));
    }
    let gateway = (0..3).fold(Gateway::default(), |gateway, _| gateway.answers_with(busy()));
    let Err(Error::Api(error)) = call(&gateway, OWN_NUMBER).await else { panic!() };
    assert!(error.ambiguous && number(error.advice));

    let gateway = Gateway::default().answers_with(unsigned(204, b""));
    let Err(Error::Signature(error)) = call(&gateway, OWN_NUMBER).await else { panic!() };
    assert!(number(Some(error.message)));

    let gateway = Gateway::default().answers(200, "no JSON");
    let order = json!({
        "appid": "wx8888888888888888", "description": "Coffee", "out_trade_no": "20261121-1",
        "notify_url": "https://shop.example/notify", "amount": {"total": 1}, "payer": {"openid": "o"},
    });
    let result = gateway.client().call("pay_transactions.prepay_jsapi", order).await;
    let Err(Error::Transport(error)) = result else { panic!("{result:?}") };
    assert!(error.may_have_arrived && number(error.advice));

    let client = Gateway::default().never_answers().client();
    let result = client.request("POST", "/v3/new", None, None).await;
    let Err(Error::Transport(error)) = result else { panic!("{result:?}") };
    assert!(error.may_have_arrived && error.advice.unwrap().contains("query before repeating"));
}

#[tokio::test(start_paused = true)]
async fn a_rate_limit_on_a_payment_is_not_hammered() {
    let answer = unsigned(429, br#"{"code":"FREQUENCY_LIMITED","message":""}"#);
    let gateway = Gateway::default().answers_with(answer);
    assert!(call(&gateway, OWN_NUMBER).await.is_err());
    // The same is said with other statuses.
    for (status, code) in [(403, "RATE_LIMITED"), (400, "FREQUENCY_LIMIT")] {
        let answer = unsigned(status, format!(r#"{{"code":"{code}","message":""}}"#).as_bytes());
        let gateway = Gateway::default().answers_with(answer);
        assert!(call(&gateway, OWN_NUMBER).await.is_err());
        assert_eq!(gateway.requests().len(), 1);
    }
}

#[tokio::test]
async fn what_cannot_be_read_of_a_success_has_happened_all_the_same() {
    let sealed = "A".repeat(342) + "==";
    let body = json!({"complaint_id": "1", "payer_phone": sealed.as_str()}).to_string();
    let gateway = Gateway::default().answers(200, &body);
    let read =
        gateway.client().call("complaints.get_complaint", json!({"complaint_id": "1"})).await;
    let Err(Error::Decrypt(error)) = read else { panic!() };
    assert!(!error.message.contains("has done"), "{}", error.message);

    let receiver = json!({
        "appid": "wx8888888888888888", "type": "MERCHANT_ID", "account": "1900000109", "relation_type": "STORE",
    });
    let gateway = Gateway::default().answers(200, &json!({"name": sealed}).to_string());
    let added = gateway.client().call("profit_sharing.add_receiver", receiver).await;
    let Err(Error::Decrypt(error)) = added else { panic!() };
    assert!(error.message.contains("has done what was asked for"), "{}", error.message);
}

#[tokio::test(start_paused = true)]
async fn nobody_waits_beyond_the_deadline() {
    let mut answer = unsigned(503, b"");
    answer.headers.push(("Retry-After".into(), "3600".into()));
    let gateway = Gateway::default().answers_with(answer);
    let started = Instant::now();
    assert!(call(&gateway, GET).await.is_err());
    assert!(started.elapsed() < Duration::from_secs(1));
}

#[tokio::test(start_paused = true)]
async fn a_probed_answer_is_repeated_once() {
    let mut probe = signed(200, b"{}");
    set(&mut probe, "Wechatpay-Signature", "WECHATPAY/SIGNTEST/abc");
    let gateway = Gateway::default().answers_with(probe.clone()).answers(200, "{}");
    assert_eq!(call(&gateway, GET).await.unwrap(), 200);
    let gateway = Gateway::default().answers_with(probe.clone()).answers_with(probe.clone());
    assert!(matches!(call(&gateway, GET).await, Err(Error::Signature(_))));
    let gateway = Gateway::default().answers_with(probe);
    assert!(matches!(call(&gateway, POST).await, Err(Error::Signature(_))));
}

#[tokio::test(start_paused = true)]
async fn a_gateway_that_never_answers_meets_the_deadline() {
    let gateway = Gateway::default().never_answers();
    let Err(Error::Transport(error)) = call(&gateway, GET).await else { panic!() };
    assert!(error.phase == Phase::Timeout && error.may_have_arrived);
}
