//! The waist as a language sees it: a name in the first line, JSON behind it, and an attachment behind a zero byte.
//! `new` in place of a name makes an engine out of the JSON.

#![no_main]

use std::sync::LazyLock;

use fuzz::{API_V3_KEY, PRIVATE_KEY, PUBLIC_KEY, PUBLIC_KEY_ID};
use libfuzzer_sys::fuzz_target;
use serde_json::{Value, json};
use wechatpay_sdk::ffi::{Engine, Outcome};

static ENGINE: LazyLock<Engine> = LazyLock::new(|| {
    let config = json!({
        "mchid": "1900000001",
        "serial_no": "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
        "private_key": PRIVATE_KEY,
        "platform_public_key_id": PUBLIC_KEY_ID,
        "platform_public_key": PUBLIC_KEY,
        "api_v3_key": API_V3_KEY,
        "max_attempts": 1,
        "timeout_ms": 100,
        // Nobody listens there.
        "base_url": "http://127.0.0.1:1",
    });
    match Engine::new(&config.to_string()) {
        Ok(engine) => engine,
        Err(outcome) => panic!("{}", outcome.meta),
    }
});

fuzz_target!(
    init: assert!(execute(include_bytes!("../seeds/engine/sign"))),
    |data: &[u8]| {
        execute(data);
    }
);

/// Whether it succeeded.
fn execute(data: &[u8]) -> bool {
    let (name, rest) = fuzz::split(data);
    let end = rest.iter().position(|byte| *byte == 0);
    let input = String::from_utf8_lossy(&rest[..end.unwrap_or(rest.len())]);
    let attachment = end.map(|end| rest[end + 1..].to_vec());
    // It panics because it is asked to.
    if name == "sdk.panic" || reads_files(&input) {
        return false;
    }
    let outcome = match name {
        "new" => match Engine::new(&input) {
            Ok(_) => return true,
            Err(outcome) => outcome,
        },
        _ => ENGINE.execute(name, &input, attachment, || false),
    };
    check(&outcome);
    outcome.ok
}

/// A path may name anything, a terminal for one.
fn reads_files(input: &str) -> bool {
    input.contains("\"file") || input.contains("\\u")
}

fn check(outcome: &Outcome) {
    let meta: Value = serde_json::from_str(&outcome.meta).expect("JSON");
    if outcome.ok {
        return;
    }
    let kind = meta["kind"].as_str().expect("the kind of an error");
    assert_ne!(kind, "internal", "{meta}");
}
