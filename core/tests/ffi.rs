//! The waist, as the bindings use it.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "clippy knows tests by their attribute alone"
)]
#![cfg(feature = "ffi")]

mod support;

use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde::Deserialize;
use serde_json::{Value, json};
use support::server::{Server, Turn};
use support::{API_V3_KEY, CERTIFICATE, KEY_ID, MCHID, signed_as, unsigned, vector};
use wechatpay_sdk::ffi::{
    Engine, LogRecord, Merchants, Outcome, SignReply, Signer, operations, set_log_sink,
};

const CALL: &str = "pay_gift.terminate_activity";
const INPUT: &str = r#"{"arguments": {"activity_id": "1"}}"#;

fn engine_of(mchid: &str, api_v3_key: &str) -> Engine {
    let settings = json!({
        "mchid": mchid,
        "serial_no": "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
        "private_key": vector("keys/merchant_key.pem"),
        "platform_public_key_id": KEY_ID,
        "platform_public_key": vector("keys/platform_public.pem"),
        "api_v3_key": api_v3_key,
    });
    Engine::new(&settings.to_string()).unwrap()
}

fn engine(base_url: &str) -> Engine {
    let settings = json!({
        "mchid": MCHID,
        "serial_no": "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
        "private_key": vector("keys/merchant_key.pem"),
        "platform_public_key_id": KEY_ID,
        "platform_public_key": vector("keys/platform_public.pem"),
        "api_v3_key": API_V3_KEY,
        "base_url": base_url,
    });
    Engine::new(&settings.to_string()).unwrap()
}

fn nowhere() -> Engine {
    engine("http://127.0.0.1:9")
}

fn now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    since.as_secs().try_into().unwrap()
}

fn execute(engine: &Engine, name: &str, input: &Value, attachment: Option<Vec<u8>>) -> Outcome {
    engine.execute(name, &input.to_string(), attachment, || true)
}

fn meta(outcome: &Outcome) -> Value {
    serde_json::from_str(&outcome.meta).unwrap()
}

fn body(outcome: &Outcome) -> Value {
    assert!(outcome.ok, "{}", outcome.meta);
    serde_json::from_slice(&outcome.body).unwrap()
}

#[test]
fn a_call_comes_back_as_data() {
    let answer = signed_as(KEY_ID, 200, br#"{"a":1}"#, now());
    let server = Server::start(vec![Turn::Answer(answer)]);
    let outcome = engine(&server.url).execute(CALL, INPUT, None, || true);
    assert_eq!(body(&outcome), json!({"a": 1}));
    let meta = meta(&outcome);
    assert_eq!((&meta["status"], &meta["request_id"]), (&json!(200), &json!("08F1C2")));
    assert_eq!(meta["headers"]["content-type"], "application/json");
    assert_eq!(meta["headers"].get("wechatpay-signature"), None);
}

#[test]
fn an_error_is_data_too() {
    let input = json!({"arguments": {"activity_id": 7}});
    let outcome = execute(&nowhere(), CALL, &input, None);
    assert!(!outcome.ok && outcome.body.is_empty());
    let meta = meta(&outcome);
    assert_eq!(meta["kind"], "invalid_request");
    assert_eq!((&meta["pointer"], &meta["rule"]), (&json!("/activity_id"), &json!("type")));

    for (name, input, rule) in [
        ("no.such", json!({}), "unknown_operation"),
        ("sdk.no_such", json!({}), "unknown_operation"),
        (CALL, json!({"argument": {}}), "type"),
        (CALL, json!({"arguments": {}, "options": {"retries": 1}}), "type"),
        ("sdk.request", json!({"method": "GET"}), "type"),
    ] {
        let outcome = execute(&nowhere(), name, &input, None);
        assert_eq!(self::meta(&outcome)["rule"], rule, "{name}: {}", outcome.meta);
    }
}

#[test]
fn replaced_keys_are_those_of_every_copy() {
    let engine = nowhere();
    let copy = engine.clone();
    let serial_no = "77AA77AA77AA77AA77AA77AA77AA77AA77AA77AA";
    let input = json!({"serial_no": serial_no, "private_key": vector("keys/foreign_key.pem")});
    let outcome = execute(&engine, "sdk.replace_keys", &input, None);
    assert_eq!(body(&outcome), json!({"serial_no": serial_no, "platform_serials": [KEY_ID]}));
    let signed = execute(&copy, "sdk.sign", &json!({"message": "x"}), None);
    assert_eq!(body(&signed)["serial_no"], serial_no);

    for (input, setting) in [
        (json!({"serial_no": "xyz"}), "serial_no"),
        (json!({"timeout_ms": 1}), "timeout_ms"),
        (json!({"no_such": 1}), "no_such"),
        (json!({"private_key": vector("keys/merchant_key.pem")}), "serial_no"),
    ] {
        let outcome = execute(&engine, "sdk.replace_keys", &input, None);
        assert_eq!(
            (&meta(&outcome)["kind"], &meta(&outcome)["setting"]),
            (&json!("config"), &json!(setting))
        );
    }
    let signed = execute(&copy, "sdk.sign", &json!({"message": "x"}), None);
    assert_eq!(body(&signed)["serial_no"], serial_no);
}

#[test]
fn a_notification_to_many_merchants_says_whose_it_is() {
    let merchants = Merchants::default();
    merchants.insert(engine_of("1800000000", &"x".repeat(32)));
    merchants.insert(engine_of(MCHID, API_V3_KEY));
    assert_eq!((merchants.len(), merchants.get(MCHID).unwrap().mchid()), (2, MCHID));

    let vectors: Value = serde_json::from_str(&vector("notifications.json")).unwrap();
    let cases = vectors["cases"].as_array().unwrap();
    let case = cases.iter().find(|one| one["name"] == "as documented").unwrap();
    let posted = case["body"].as_str().unwrap().as_bytes();
    let headers = |serial| {
        let headers = signed_as(serial, 200, posted, now()).headers;
        headers.into_iter().map(|(name, value)| (name, json!([value]))).collect::<Value>()
    };
    for refresh in [false, true] {
        let input = json!({"headers": headers(KEY_ID), "refresh": refresh}).to_string();
        let outcome = merchants.execute_notification(&input, posted.to_vec(), || true);
        assert_eq!(body(&outcome)["coupon_id"], "98674556");
        let meta = meta(&outcome);
        assert_eq!((&meta["mchid"], &meta["event_type"]), (&json!(MCHID), &json!("COUPON.USE")));
    }
    for (input, kind) in [
        (json!({"headers": headers("PUB_KEY_ID_7")}), "signature"),
        (json!({"headers": {}}), "signature"),
        (json!({"header": {}}), "invalid_request"),
    ] {
        let outcome = merchants.execute_notification(&input.to_string(), posted.to_vec(), || true);
        assert_eq!(meta(&outcome)["kind"], kind);
    }
    assert_eq!(merchants.remove(MCHID).unwrap().mchid(), MCHID);
    let input = json!({"headers": headers(KEY_ID)}).to_string();
    assert!(!merchants.execute_notification(&input, posted.to_vec(), || true).ok);
}

#[test]
fn bad_settings_are_an_outcome() {
    let outcome = Engine::new(r#"{"mchid": "x"}"#).err().unwrap();
    assert_eq!(meta(&outcome)["kind"], "config");
}

#[test]
fn a_panic_is_an_error_and_the_engine_goes_on() {
    let engine = nowhere();
    let outcome = execute(&engine, "sdk.panic", &json!({}), None);
    assert_eq!(meta(&outcome)["kind"], "internal");
    let input = json!({"appid": "wx8888888888888888", "prepay_id": "wx1"});
    assert!(execute(&engine, "sdk.pay_params.jsapi", &input, None).ok);
}

#[test]
fn a_cancelled_call_is_done_at_once() {
    let server = Server::start(vec![Turn::Silence]);
    let (sender, receiver) = channel();
    let token = engine(&server.url).submit(CALL, INPUT, None, move |outcome| {
        sender.send(outcome).unwrap();
    });
    while server.requests().is_empty() {
        std::thread::sleep(Duration::from_millis(5));
    }
    token.cancel();
    let outcome = receiver.recv_timeout(Duration::from_secs(10)).unwrap();
    let meta = meta(&outcome);
    assert_eq!((&meta["kind"], &meta["may_have_arrived"]), (&json!("cancelled"), &json!(true)));
    token.cancel();
}

#[test]
fn who_no_longer_waits_cancels() {
    let server = Server::start(vec![Turn::Silence]);
    let started = Instant::now();
    let outcome = engine(&server.url).execute(CALL, INPUT, None, || false);
    assert_eq!(meta(&outcome)["kind"], "cancelled");
    assert!(started.elapsed() < Duration::from_secs(20));
}

#[test]
fn a_file_crosses_in_chunks_or_not_at_all() {
    let file = b"`1.00\n".repeat(100_000);
    let answers = (0..3).map(|_| Turn::Answer(unsigned(200, &file)));
    let server = Server::start(answers.collect());
    let engine = engine(&server.url);
    let link =
        json!({"url": format!("{}/v3/billdownload/file?token=1", server.url), "stream": true});
    let opened = execute(&engine, "sdk.download", &link, None);
    assert!(opened.ok && opened.body.is_empty(), "{}", opened.meta);
    let stream = opened.file.unwrap();
    let mut whole = Vec::new();
    loop {
        let chunk = stream.execute_read(|| true);
        assert!(chunk.ok, "{}", chunk.meta);
        if chunk.body.is_empty() {
            break;
        }
        whole.extend(chunk.body);
    }
    assert!(whole == file);

    let target = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("ffi_bill.csv");
    let input = json!({"arguments": {"token": "1"}, "stream": true});
    let opened = execute(&engine, "bill.download_file", &input, None);
    let saved = opened.file.unwrap().execute_save(target.to_str().unwrap(), || true);
    assert!(saved.ok, "{}", saved.meta);
    assert!(std::fs::read(&target).unwrap() == file);

    let closed = execute(&engine, "sdk.download", &link, None).file.unwrap();
    closed.close();
    let read = closed.execute_read(|| true);
    assert_eq!(meta(&read)["kind"], "cancelled");
}

#[test]
fn closing_a_file_ends_the_read_that_waits() {
    let answer = unsigned(200, b"`1.00");
    let server = Server::start(vec![Turn::Stall(answer)]);
    let link = json!({"url": format!("{}/v3/billdownload/file", server.url), "stream": true});
    let stream = execute(&engine(&server.url), "sdk.download", &link, None).file.unwrap();
    let (sender, receiver) = channel();
    stream.read(move |outcome| sender.send(outcome).unwrap());
    stream.close();
    let outcome = receiver.recv_timeout(Duration::from_secs(10)).unwrap();
    assert_eq!(meta(&outcome)["kind"], "cancelled");
}

#[test]
fn an_upload_takes_a_path() {
    let answer = signed_as(KEY_ID, 200, br#"{"media_id":"1"}"#, now());
    let server = Server::start(vec![Turn::Answer(answer)]);
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("ffi_shop.png");
    std::fs::write(&path, b"an image").unwrap();
    let input = json!({"arguments": {}, "file": path});
    let outcome = execute(&engine(&server.url), "media.upload_image", &input, None);
    assert_eq!(body(&outcome), json!({"media_id": "1"}));
    assert!(server.requests()[0].contains("filename=\"ffi_shop.png\""));
}

#[test]
fn options_reach_the_call() {
    let server = Server::start(vec![Turn::Silence, Turn::Silence]);
    let file = format!("{}/v3/billdownload/file?token=1", server.url);
    let options = json!({"timeout_ms": 200});
    for (name, input) in [
        (CALL, json!({"arguments": {"activity_id": "1"}, "options": options})),
        ("sdk.download", json!({"url": file, "options": options})),
    ] {
        let outcome = execute(&engine(&server.url), name, &input, None);
        let meta = meta(&outcome);
        assert_eq!((&meta["kind"], &meta["phase"]), (&json!("transport"), &json!("timeout")));
    }

    let server = Server::start(vec![Turn::Silence]);
    let headers: serde_json::Map<_, _> = signed_as(CERTIFICATE, 200, b"{}", now())
        .headers
        .into_iter()
        .map(|(name, value)| (name, value.into()))
        .collect();
    let input = json!({"headers": headers, "refresh": true, "options": options});
    let started = Instant::now();
    let outcome =
        execute(&engine(&server.url), "sdk.parse_notification", &input, Some(b"{}".to_vec()));
    assert_eq!(meta(&outcome)["reason"], "unknown_serial");
    assert!(started.elapsed() < Duration::from_secs(20) && server.requests().len() == 1);
}

#[test]
fn local_names_need_no_network() {
    let engine = nowhere();
    let cashier = json!({"appid": "wx8888888888888888", "prepay_id": "wx1"});
    let jsapi = body(&execute(&engine, "sdk.pay_params.jsapi", &cashier, None));
    assert_eq!(jsapi["package"], "prepay_id=wx1");
    let app = body(&execute(&engine, "sdk.pay_params.app", &cashier, None));
    assert_eq!(app["partnerid"], MCHID);

    let sealed = body(&execute(&engine, "sdk.encrypt", &json!({"text": "张三"}), None));
    assert_eq!(sealed["serial"], KEY_ID);
    assert_eq!(support::decrypted(sealed["text"].as_str().unwrap()), "张三");
    let refused = execute(&engine, "sdk.decrypt", &json!({"text": sealed["text"]}), None);
    assert_eq!(meta(&refused)["kind"], "decrypt");

    let clock = body(&execute(&engine, "sdk.clock", &json!({}), None));
    assert_eq!(clock, json!({"skew_ms": null, "samples": 0, "compensated": false}));

    let signed = body(&execute(&engine, "sdk.sign", &json!({"message": "a\n"}), None));
    assert!(signed["signature"].as_str().unwrap().len() == 344);

    let answer = signed_as(KEY_ID, 200, b"raw", now());
    let headers: serde_json::Map<_, _> =
        answer.headers.into_iter().map(|(name, value)| (name, json!([value]))).collect();
    let headers = json!({ "headers": headers });
    assert!(execute(&engine, "sdk.verify", &headers, Some(b"raw".to_vec())).ok);
    let refused = execute(&engine, "sdk.verify", &headers, Some(b"other".to_vec()));
    assert_eq!(meta(&refused)["reason"], "mismatch");
}

#[test]
fn a_notification_is_too_old_today() {
    #[derive(Deserialize)]
    struct Vectors {
        cases: Vec<Case>,
    }
    #[derive(Deserialize)]
    struct Case {
        headers: Vec<(String, String)>,
        body: String,
    }
    let mut vectors: Vectors = serde_json::from_str(&vector("notifications.json")).unwrap();
    let Case { headers, body } = vectors.cases.remove(0);
    let headers: serde_json::Map<_, _> =
        headers.into_iter().map(|(name, value)| (name, value.into())).collect();
    let input = json!({"headers": headers, "refresh": false});
    let outcome = execute(&nowhere(), "sdk.parse_notification", &input, Some(body.into_bytes()));
    assert_eq!(meta(&outcome)["reason"], "clock_skew");
}

#[test]
fn all_operations_are_listed() {
    let operations = operations();
    assert!(operations.is_sorted() && operations.iter().any(|id| id == CALL));
}

#[test]
fn the_log_comes_in_batches_and_holds_no_secret() {
    let records: Arc<Mutex<Vec<LogRecord>>> = Arc::default();
    let kept = Arc::clone(&records);
    set_log_sink("debug", move |batch| kept.lock().unwrap().extend(batch));
    let server = Server::start(vec![Turn::Answer(signed_as(CERTIFICATE, 400, b"{}", now()))]);
    let input = json!({"arguments": {"limit": 1, "offset": 0, "activity_name": "secret"}});
    execute(&engine(&server.url), "pay_gift.list_activities", &input, None);
    let logged = || {
        let records = records.lock().unwrap();
        let lines: Vec<String> = records.iter().map(|one| one.message.clone()).collect();
        lines.join("\n")
    };
    let until = Instant::now() + Duration::from_secs(10);
    while !logged().contains("operation=pay_gift.list_activities") && Instant::now() < until {
        std::thread::sleep(Duration::from_millis(5));
    }
    let logged = logged();
    assert!(logged.contains("status=400") && logged.contains("request_id=08F1C2"), "{logged}");
    for secret in ["secret", "signature=", "BEGIN", API_V3_KEY] {
        assert!(!logged.contains(secret), "{logged}");
    }
}

/// Answers after a while from another thread, or not at all.
struct Elsewhere(fn(SignReply));

impl Signer for Elsewhere {
    fn sign(&self, _: Vec<u8>, reply: SignReply) {
        (self.0)(reply);
    }

    fn decrypt(&self, _: Vec<u8>, reply: SignReply) {
        (self.0)(reply);
    }
}

fn signing(answer: fn(SignReply)) -> Engine {
    let settings = json!({
        "mchid": MCHID,
        "serial_no": "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
        "api_v3_key": API_V3_KEY,
        "platform_public_key_id": KEY_ID,
        "platform_public_key": vector("keys/platform_public.pem"),
        "base_url": "http://127.0.0.1:9",
    });
    Engine::with_signer(&settings.to_string(), Arc::new(Elsewhere(answer))).unwrap()
}

#[test]
fn a_remote_signer_is_waited_for_wherever_something_is_signed() {
    let engine = signing(|reply| {
        std::thread::spawn(|| reply.done(Ok(vec![7; 256])));
    });
    let signed = body(&execute(&engine, "sdk.sign", &json!({"message": "m"}), None));
    assert_eq!(signed["signature"].as_str().unwrap().len(), 344);
    let cashier = json!({"appid": "wx1", "prepay_id": "wx2"});
    let params = body(&execute(&engine, "sdk.pay_params.jsapi", &cashier, None));
    assert_eq!(params["paySign"], signed["signature"]);
}

#[test]
fn a_remote_signer_that_never_answers_is_not_waited_for_forever() {
    let kept = Arc::new(Mutex::new(Vec::new()));
    let replies = Arc::clone(&kept);
    let settings = json!({
        "mchid": MCHID,
        "serial_no": "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
        "platform_public_key_id": KEY_ID,
        "platform_public_key": vector("keys/platform_public.pem"),
        "timeout_ms": 50,
    });
    let silent = Silent(replies);
    let engine = Engine::with_signer(&settings.to_string(), Arc::new(silent)).unwrap();
    for (name, input) in [
        ("sdk.sign", json!({"message": "m"})),
        ("sdk.pay_params.jsapi", json!({"appid": "wx1", "prepay_id": "wx2"})),
        (CALL, serde_json::from_str(INPUT).unwrap()),
    ] {
        let outcome = execute(&engine, name, &input, None);
        let error = meta(&outcome);
        assert_eq!((&error["kind"], &error["phase"]), (&json!("transport"), &json!("sign")));
        assert_eq!(error["may_have_arrived"], false);
    }
    // What comes too late is nobody's.
    kept.lock().unwrap().drain(..).for_each(|reply| reply.done(Ok(vec![7; 256])));
}

struct Silent(Arc<Mutex<Vec<SignReply>>>);

impl Signer for Silent {
    fn sign(&self, _: Vec<u8>, reply: SignReply) {
        self.0.lock().unwrap().push(reply);
    }

    fn decrypt(&self, _: Vec<u8>, reply: SignReply) {
        self.0.lock().unwrap().push(reply);
    }
}

#[test]
fn a_remote_signer_that_hangs_leaves_threads_to_others() {
    struct Hanging(Mutex<Receiver<()>>);
    impl Signer for Hanging {
        fn sign(&self, _: Vec<u8>, _: SignReply) {
            let _released = self.0.lock().unwrap().recv();
        }
        fn decrypt(&self, _: Vec<u8>, _: SignReply) {}
    }
    let (release, hanging) = channel();
    let settings = json!({
        "mchid": MCHID,
        "serial_no": "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
        "platform_public_key_id": KEY_ID,
        "platform_public_key": vector("keys/platform_public.pem"),
        "timeout_ms": 100,
    });
    let hanging = Arc::new(Hanging(Mutex::new(hanging)));
    let engine = Engine::with_signer(&settings.to_string(), hanging).unwrap();
    let (sender, receiver) = channel();
    for _ in 0..100 {
        let sender = sender.clone();
        let on_done = move |outcome| sender.send(outcome).unwrap();
        engine.submit("sdk.sign", r#"{"message": "m"}"#, None, on_done);
    }
    receiver.iter().take(100).for_each(|outcome| assert_eq!(meta(&outcome)["phase"], "sign"));
    // The file is looked for on one of the threads that may block.
    let input = json!({"file": "/does/not/exist.png"});
    let error = meta(&execute(&nowhere(), "media.upload_image", &input, None));
    assert_eq!(error["pointer"], "/file", "{error}");
    drop(release);
}

#[test]
fn a_remote_signer_that_fails_gives_up_or_panics_is_an_error() {
    let answers: [fn(SignReply); 3] =
        [|reply| reply.done(Err("the HSM is locked".into())), drop, |_| panic!("as asked")];
    for (answer, words) in
        answers.into_iter().zip(["the HSM is locked", "it gave up", "it gave up"])
    {
        let outcome = execute(&signing(answer), CALL, &serde_json::from_str(INPUT).unwrap(), None);
        assert!(!outcome.ok);
        let error = meta(&outcome);
        assert_eq!((&error["kind"], &error["phase"]), (&json!("transport"), &json!("sign")));
        assert!(error["message"].as_str().unwrap().ends_with(words), "{error}");
    }
}
