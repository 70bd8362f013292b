use std::collections::HashSet;

use serde::Deserialize;

use super::*;
use crate::error::{Error, SignatureError, SignatureReason};
use crate::keys::{Pem, PlatformKeys, at_once, vectors};

const NONCE: &str = "593BEC0C930BF1AFEB40B4A08C8FB242";

fn authorization(
    merchant: &Merchant,
    method: &str,
    target: &str,
    body: &[u8],
    timestamp: i64,
    nonce: &str,
) -> Result<String> {
    at_once("", super::authorization(merchant, method, target, body, timestamp, nonce))
}

#[test]
fn the_published_requests_are_signed_to_the_letter() {
    let vectors: Published = vectors::read("signatures.json");
    let merchant = published_merchant(&vectors);
    let mut signed = 0;
    for vector in &vectors.signed {
        let lines: Vec<&str> = vector.message.splitn(5, '\n').collect();
        let [method, target, timestamp, nonce, body] = *lines else { continue };
        if !target.starts_with('/') {
            continue;
        }
        let body = body.strip_suffix('\n').unwrap();
        let timestamp = timestamp.parse().unwrap();
        let header =
            authorization(&merchant, method, target, body.as_bytes(), timestamp, nonce).unwrap();
        let expected = format!(
            "WECHATPAY2-SHA256-RSA2048 mchid=\"1900007291\",nonce_str=\"{NONCE}\",signature=\"{}\",\
             timestamp=\"1554208460\",serial_no=\"{}\"",
            vector.signature, vectors.signing_serial_no
        );
        assert_eq!(header, expected, "{}", vector.name);
        signed += 1;
    }
    assert_eq!(signed, 5);
}

#[test]
fn a_brand_signs_as_itself_where_brands_do() {
    let merchant = vectors::merchant("merchant_key").with_brand("1000121").unwrap();
    let header = authorization(&merchant, "GET", "/brand/x", b"", 1, NONCE).unwrap();
    let start = "WECHATPAY-BRAND-SHA256-RSA2048 brand_id=\"1000121\",nonce_str=";
    assert!(header.starts_with(start), "{header}");
    assert!(!header.contains("mchid"));
    let header = authorization(&merchant, "GET", "/v3/brand/x", b"", 1, NONCE).unwrap();
    assert!(header.starts_with("WECHATPAY2-SHA256-RSA2048 mchid=\""), "{header}");
}

#[test]
fn what_is_no_brand_is_refused() {
    for brand_id in ["", "brand", "1\"2", "１"] {
        let Err(Error::Config(error)) = vectors::merchant("merchant_key").with_brand(brand_id)
        else {
            panic!("{brand_id}")
        };
        assert_eq!(error.setting, "brand_id");
    }
}

#[test]
fn nothing_that_would_sign_another_request_is_signed() {
    let merchant = vectors::merchant("merchant_key");
    for (method, target, pointer) in [
        ("", "/v3/x", "/method"),
        ("get", "/v3/x", "/method"),
        ("GET\n/v3/y", "/v3/x", "/method"),
        ("GET", "", "/path"),
        ("GET", "v3/x", "/path"),
        ("GET", "/v3/x\n1", "/path"),
        ("GET", "/v3/商户", "/path"),
        ("GET", "/v3/a b", "/path"),
        ("GET", "https://api.mch.weixin.qq.com/v3/x", "/path"),
    ] {
        let result = authorization(&merchant, method, target, b"", 1, NONCE);
        let Err(Error::InvalidRequest(error)) = result else { panic!("{method} {target}") };
        assert_eq!(error.pointer, pointer);
    }
    for nonce in ["", "a\nb", "a\"b"] {
        assert!(authorization(&merchant, "GET", "/v3/x", b"", 1, nonce).is_err());
    }
}

#[test]
fn a_nonce_is_32_letters_and_digits_and_never_the_same() {
    let nonces: Vec<String> = (0..200).map(|_| nonce().unwrap()).collect();
    for nonce in &nonces {
        assert_eq!(nonce.len(), 32);
        assert!(nonce.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{nonce}");
    }
    assert_eq!(nonces.iter().collect::<HashSet<_>>().len(), nonces.len());
    let used: HashSet<u8> = nonces.iter().flat_map(|nonce| nonce.bytes()).collect();
    assert_eq!(used.len(), 62, "every character occurs");
}

#[test]
fn every_vector_is_accepted_or_refused_for_its_reason() {
    let vectors: Verification = vectors::read("verification.json");
    let keys = vectors.keys();
    assert!(vectors.cases.len() > 50);
    for Case { name, expect, headers, body } in &vectors.cases {
        let said = match verify(headers, body.as_bytes(), &keys, vectors.now) {
            Ok(()) => "ok".into(),
            Err(error) => reason(&error),
        };
        assert_eq!(said, *expect, "{name}");
    }
}

#[test]
fn an_error_says_what_to_do_and_repeats_no_header_that_has_not_its_form() {
    let vectors: Verification = vectors::read("verification.json");
    let keys = vectors.keys();
    for Case { name, headers, body, .. } in &vectors.cases {
        let Err(error) = verify(headers, body.as_bytes(), &keys, vectors.now) else { continue };
        assert!(error.message.ends_with('.') && error.message.len() > 40, "{}", error.message);
        for (header, value) in headers {
            let is_told = value.len() > 12 && error.message.contains(value.as_str());
            assert!(!is_told || error.serial.as_ref() == Some(value), "{name}: {header}");
        }
    }
}

#[test]
fn the_published_answer_is_verified() {
    let vectors: Published = vectors::read("signatures.json");
    let mut lines = vectors.answer.message.splitn(3, '\n');
    let (timestamp, nonce) = (lines.next().unwrap(), lines.next().unwrap());
    let body = lines.next().unwrap().strip_suffix('\n').unwrap();
    // The key was published without its certificate; which kind it is makes no difference here.
    let id = "PUB_KEY_ID_01";
    let mut keys = PlatformKeys::default();
    let pem = format!("-----BEGIN PUBLIC KEY-----{}-----END PUBLIC KEY-----", vectors.platform_key);
    keys.add_public_key(id, &Pem::text(pem)).unwrap();
    let headers = [
        ("Wechatpay-Timestamp", timestamp),
        ("Wechatpay-Nonce", nonce),
        ("Wechatpay-Serial", id),
        ("Wechatpay-Signature", &vectors.answer.signature),
        ("Request-ID", "08F5B8C2B506102C18FDDFEEA30620BE821E28EDC405-0"),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()));
    let now = timestamp.parse().unwrap();
    assert_eq!(verify(&headers, body.as_bytes(), &keys, now), Ok(()));
    let error = verify(&headers, b"", &keys, now).unwrap_err();
    assert_eq!(error.request_id.as_deref(), Some("08F5B8C2B506102C18FDDFEEA30620BE821E28EDC405-0"));
    assert_eq!(error.serial.as_deref(), Some(id));
}

#[test]
fn extreme_clocks_are_a_skew_and_nothing_else() {
    let vectors: Verification = vectors::read("verification.json");
    let good = &vectors.cases[0];
    for now in [i64::MIN, -1, 0, i64::MAX] {
        let error = verify(&good.headers, good.body.as_bytes(), &vectors.keys(), now).unwrap_err();
        assert_eq!(error.reason, SignatureReason::ClockSkew);
    }
}

#[test]
fn random_headers_never_panic_and_are_never_accepted() {
    let vectors: Verification = vectors::read("verification.json");
    let (keys, good) = (vectors.keys(), &vectors.cases[0]);
    for seed in 0..400_usize {
        let noise: Vec<u8> = vectors::noise(seed as u64).take(seed % 90).collect();
        let mut headers = good.headers.clone();
        let header = &mut headers[seed % 4].1;
        *header = String::from_utf8_lossy(&noise).into_owned();
        assert!(verify(&headers, good.body.as_bytes(), &keys, vectors.now).is_err());
        assert!(verify(&good.headers, &noise, &keys, vectors.now).is_err());
    }
}

#[derive(Deserialize)]
struct Published {
    signing_key: String,
    signing_serial_no: String,
    platform_key: String,
    signed: Vec<Signature>,
    answer: Signature,
}

#[derive(Deserialize)]
struct Signature {
    name: String,
    message: String,
    signature: String,
}

#[derive(Deserialize)]
struct Verification {
    now: i64,
    platform_public_key_id: String,
    platform_public_key: String,
    platform_certificates: Vec<String>,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    name: String,
    expect: String,
    headers: Vec<(String, String)>,
    body: String,
}

impl Verification {
    fn keys(&self) -> PlatformKeys {
        let mut keys = PlatformKeys::default();
        let public_key = Pem::file(vectors::path(&self.platform_public_key));
        keys.add_public_key(&self.platform_public_key_id, &public_key).unwrap();
        for name in &self.platform_certificates {
            keys.add_certificate(&Pem::file(vectors::path(name))).unwrap();
        }
        keys
    }
}

fn published_merchant(vectors: &Published) -> Merchant {
    let pem =
        format!("-----BEGIN PRIVATE KEY-----{}-----END PRIVATE KEY-----", vectors.signing_key);
    let serial_no = Some(vectors.signing_serial_no.as_str());
    Merchant::new("1900007291", serial_no, &Pem::text(pem), None, None).unwrap()
}

fn reason(error: &SignatureError) -> String {
    serde_json::to_value(error.reason).unwrap().as_str().unwrap().to_owned()
}
