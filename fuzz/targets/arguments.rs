//! The name of an operation in the first line, its arguments as JSON behind it. What is accepted must make a request
//! that is one request, and says nothing that was not asked for.

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use wechatpay_sdk::fuzzing;

static OPERATIONS: LazyLock<Vec<String>> = LazyLock::new(wechatpay_sdk::operations);

fuzz_target!(
    init: assert!(request(include_bytes!("../seeds/arguments/refund.create_refund"))),
    |data: &[u8]| {
        request(data);
    }
);

/// Whether there is one.
fn request(data: &[u8]) -> bool {
    let (name, json) = fuzz::split(data);
    let Ok(arguments) = serde_json::from_slice::<Value>(json) else { return false };
    // What is no name picks one.
    let operation = match OPERATIONS.binary_search_by(|known| known.as_str().cmp(name)) {
        Ok(at) => &OPERATIONS[at],
        Err(_) => {
            let sum = name.bytes().fold(0_usize, |sum, byte| sum * 31 % 65_521 + usize::from(byte));
            &OPERATIONS[sum % OPERATIONS.len()]
        }
    };
    let made = fuzz::now(fuzzing::arguments(operation, arguments, b"a file"));
    let Ok(request) = made else { return false };
    let target = request.target;
    assert!(target.starts_with("/"), "{target}");
    assert!(target.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'#'), "{target}");
    assert!(!target.split(['/', '?']).any(|part| part == ".."), "{target}");
    for (name, value) in &request.headers {
        assert!(name.bytes().all(|byte| byte.is_ascii_graphic() && byte != b':'), "{name}");
        assert!(!value.contains(['\r', '\n', '\0']), "{name}: {value}");
    }
    let signed = &request.signed;
    assert!(signed.is_empty() || serde_json::from_slice::<Value>(signed).is_ok());
    true
}
