//! Headers and a body, as they would come from anybody: header lines, an empty line, the body.

#![no_main]

use fuzz::{CLIENT, SIGNED};
use libfuzzer_sys::fuzz_target;

fuzz_target!(
    init: assert!(verify(include_bytes!(
        "../seeds/headers/verification_signed_with_the_public_key"
    ))),
    |data: &[u8]| {
        verify(data);
    }
);

/// Whether it is the platform's.
fn verify(data: &[u8]) -> bool {
    let end = data.windows(2).position(|two| two == b"\n\n").unwrap_or(data.len());
    let lines = String::from_utf8_lossy(&data[..end]);
    let headers: Vec<(String, String)> = lines
        .lines()
        .map(|line| line.split_once(": ").unwrap_or((line, "")))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    let body = data.get(end + 2..).unwrap_or_default();
    let is_verified = CLIENT.notifications().verify(&headers, body).is_ok();
    if is_verified {
        assert!(SIGNED.iter().any(|signed| signed.as_bytes() == body), "a forgery was accepted");
    }
    is_verified
}
