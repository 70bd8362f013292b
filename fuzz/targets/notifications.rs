//! What is done with a notification once its signature was right: the body as it came; and, behind the name of an
//! event in the first line, a resource that is encrypted here.

#![no_main]

use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Nonce};
use base64::prelude::{BASE64_STANDARD, Engine as _};
use fuzz::{API_V3_KEY, CLIENT};
use libfuzzer_sys::fuzz_target;
use serde_json::{Value, json};
use wechatpay_sdk::fuzzing;

fuzz_target!(
    init: {
        assert!(envelope(include_bytes!("../seeds/notifications/envelope_as_documented")));
        assert!(resource(include_bytes!("../seeds/notifications/coupon_use")));
    },
    |data: &[u8]| {
        envelope(data);
        resource(data);
    }
);

/// Whether the body was understood.
fn envelope(data: &[u8]) -> bool {
    fuzz::now(fuzzing::notification(&CLIENT, data)).is_ok()
}

/// Whether the resource was understood.
fn resource(data: &[u8]) -> bool {
    let (event_type, resource) = fuzz::split(data);
    let cipher = Aes256Gcm::new_from_slice(API_V3_KEY.as_bytes()).expect("32 bytes");
    let nonce = Nonce::from(*b"twelve bytes");
    let sealed = cipher.encrypt(&nonce, Payload { msg: resource, aad: b"resource" });
    let body = json!({
        "id": "EV-1",
        "event_type": event_type,
        "resource": {
            "ciphertext": BASE64_STANDARD.encode(sealed.expect("short")),
            "nonce": "twelve bytes",
            "associated_data": "resource",
        },
    });
    let body = body.to_string();
    let parsed = fuzz::now(fuzzing::notification(&CLIENT, body.as_bytes()));
    let is_json = serde_json::from_slice::<Value>(resource).is_ok();
    let Ok(parsed) = parsed else { return false };
    assert!(is_json && serde_json::from_slice::<Value>(&parsed.resource).is_ok());
    true
}
