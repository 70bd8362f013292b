//! Headers and a body, as they would come from anybody: header lines, an empty line, the body.

#![no_main]

use fuzz::{CLIENT, SIGNED};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let end = data.windows(2).position(|two| two == b"\n\n").unwrap_or(data.len());
    let lines = String::from_utf8_lossy(&data[..end]);
    let headers: Vec<(String, String)> = lines
        .lines()
        .map(|line| line.split_once(": ").unwrap_or((line, "")))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    let body = data.get(end + 2..).unwrap_or_default();
    if CLIENT.notifications().verify(&headers, body).is_ok() {
        assert!(SIGNED.iter().any(|signed| signed.as_bytes() == body), "a forgery was accepted");
    }
});
