//! The content of key files: PEM as it is, other bytes as DER under each label and as PKCS#12.

#![no_main]

use base64::prelude::{BASE64_STANDARD, Engine as _};
use fuzz::{API_V3_KEY, Nobody, PUBLIC_KEY_ID};
use libfuzzer_sys::fuzz_target;
use serde_json::json;
use wechatpay_sdk::{Builder, Client, Pem};

const MCHID: &str = "1900000001";

fuzz_target!(|data: &[u8]| match std::str::from_utf8(data) {
    Ok(text) if text.contains("-----BEGIN") => {
        merchant(Pem::text(text));
        build(client().merchant_certificate(MCHID, Pem::text(text), Pem::text(text)));
        build(client().platform_public_key(PUBLIC_KEY_ID, Pem::text(text)));
        build(client().platform_certificate(Pem::text(text)));
    }
    _ => {
        let base64 = BASE64_STANDARD.encode(data);
        let pem = |label: &str| {
            Pem::text(format!("-----BEGIN {label}-----\n{base64}\n-----END {label}-----\n"))
        };
        merchant(pem("PRIVATE KEY"));
        merchant(pem("RSA PRIVATE KEY"));
        merchant(pem("ENCRYPTED PRIVATE KEY"));
        build(client().platform_public_key(PUBLIC_KEY_ID, pem("PUBLIC KEY")));
        build(client().platform_certificate(pem("CERTIFICATE")));
        let p12 = json!({
            "mchid": MCHID, "merchant_p12": base64, "merchant_p12_password": MCHID,
            "api_v3_key": API_V3_KEY,
        });
        build(Builder::from_json(&p12.to_string()).expect("settings"));
    }
});

fn merchant(key: Pem) {
    build(client().merchant(MCHID, "5157F09E", key).private_key_password(MCHID));
}

fn client() -> Builder {
    Client::builder().api_v3_key(API_V3_KEY)
}

fn build(builder: Builder) {
    let _ = builder.transport(Nobody).build();
}
