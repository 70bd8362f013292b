//! The content of key files: PEM as it is, other bytes as DER under each label and as PKCS#12.

#![no_main]

use base64::prelude::{BASE64_STANDARD, Engine as _};
use fuzz::{API_V3_KEY, Nobody, PUBLIC_KEY_ID, SERIAL};
use libfuzzer_sys::fuzz_target;
use serde_json::{Value, json};
use wechatpay_sdk::{Builder, Pem};

const MCHID: &str = "1900000001";

const GOOD: &[&[u8]] = &[
    include_bytes!("../seeds/keys/key.pem"),
    include_bytes!("../seeds/keys/key_pkcs1.pem"),
    include_bytes!("../seeds/keys/key.der"),
    include_bytes!("../seeds/keys/key.p12"),
    include_bytes!("../seeds/keys/encrypted_key.pem"),
    include_bytes!("../seeds/keys/platform_public.pem"),
    include_bytes!("../seeds/keys/platform_certificate.pem"),
];

fuzz_target!(
    init: {
        GOOD.iter().enumerate().for_each(|(number, good)| assert!(read(good), "{number}"));
        let merchant = include_str!("../seeds/keys/merchant_certificate.pem");
        assert!(understood(with_certificate(Pem::text(merchant))));
    },
    |data: &[u8]| {
        read(data);
    }
);

/// Whether there was a key or a certificate in it.
fn read(data: &[u8]) -> bool {
    let clients = match std::str::from_utf8(data) {
        Ok(text) if text.contains("-----BEGIN") => vec![
            with_key(Pem::text(text)),
            with_certificate(Pem::text(text)),
            with_signer().platform_public_key(PUBLIC_KEY_ID, Pem::text(text)),
            with_signer().platform_certificate(Pem::text(text)),
        ],
        _ => {
            let base64 = BASE64_STANDARD.encode(data);
            let pem = |label: &str| {
                Pem::text(format!("-----BEGIN {label}-----\n{base64}\n-----END {label}-----\n"))
            };
            vec![
                with_key(pem("PRIVATE KEY")),
                with_key(pem("RSA PRIVATE KEY")),
                with_key(pem("ENCRYPTED PRIVATE KEY")),
                with_certificate(pem("CERTIFICATE")),
                with_signer().platform_public_key(PUBLIC_KEY_ID, pem("PUBLIC KEY")),
                with_signer().platform_certificate(pem("CERTIFICATE")),
                settings(json!({"merchant_p12": base64, "merchant_p12_password": MCHID})),
            ]
        }
    };
    // All are tried, also behind one that was understood.
    clients.into_iter().map(understood).filter(|understood| *understood).count() > 0
}

fn with_key(key: Pem) -> Builder {
    settings(json!({})).merchant(MCHID, SERIAL, key).private_key_password(MCHID)
}

/// The merchant's own, which names the serial number.
fn with_certificate(certificate: Pem) -> Builder {
    settings(json!({})).signer(Nobody).certificate(certificate)
}

/// Nobody looks at WeChat Pay's keys before there is one who signs.
fn with_signer() -> Builder {
    settings(json!({})).merchant_signer(MCHID, SERIAL, Nobody)
}

fn settings(mut given: Value) -> Builder {
    given["mchid"] = MCHID.into();
    given["api_v3_key"] = API_V3_KEY.into();
    Builder::from_json(&given.to_string()).expect("settings")
}

/// A client, or a key that is too short for one: that was read, too. The seeds have such keys, since long ones are slow.
fn understood(builder: Builder) -> bool {
    match builder.transport(Nobody).build() {
        Ok(_) => true,
        Err(error) => error.to_string().contains("512 bits"),
    }
}
