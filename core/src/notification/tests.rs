use serde::Deserialize;
use serde_json::Value;

use super::*;
use crate::keys::{Pem, vectors};

#[test]
fn every_vector_is_opened_or_refused_for_its_reason() {
    let vectors: Vectors = vectors::read("notifications.json");
    let (keys, api_v3_key) = vectors.keys();
    assert!(vectors.cases.len() > 20);
    for Case { name, expect, headers, body } in &vectors.cases {
        let said = match parse(headers, body.as_bytes(), &keys, &api_v3_key, vectors.now) {
            Ok(notification) => {
                assert_eq!(notification.resource, vectors.plain.as_bytes(), "{name}");
                assert_eq!(notification.event_type, "COUPON.USE", "{name}");
                "ok".into()
            }
            Err(error) => kind(&error),
        };
        assert_eq!(said, *expect, "{name}");
    }
}

#[test]
fn a_notification_carries_its_envelope() {
    let notification = first();
    assert_eq!(notification.id, "EV-2018022511223320873");
    assert_eq!(notification.create_time, "2026-11-18T12:26:40+08:00");
    assert_eq!(notification.resource_type, "encrypt-resource");
    assert_eq!(notification.original_type, "coupon");
    assert_eq!(notification.summary, "代金券核销通知");
}

#[test]
fn nothing_is_decrypted_before_the_signature_is_verified() {
    // The key would not fit, but that is not what is said.
    let vectors: Vectors = vectors::read("notifications.json");
    let (keys, _) = vectors.keys();
    let wrong = ApiV3Key::new("0123456789abcdef0123456789abcdef").unwrap();
    let Case { headers, body, .. } = &vectors.cases[0];
    for (keys, body, expected) in [
        (&keys, body.as_str(), "decrypt"),
        (&keys, "{}", "signature"),
        (&PlatformKeys::default(), body, "signature"),
    ] {
        let error = parse(headers, body.as_bytes(), keys, &wrong, vectors.now).unwrap_err();
        assert_eq!(kind(&error), expected);
    }
}

#[test]
fn a_changed_ciphertext_is_refused_although_its_signature_is_right() {
    let (key, plain) = (ApiV3Key::new("0123456789abcdef0123456789abcdef").unwrap(), b"{}");
    use crate::crypto::{Provider as _, Selected};
    use base64::prelude::{BASE64_STANDARD, Engine as _};
    let sealed =
        Selected::seal(b"0123456789abcdef0123456789abcdef", b"0123456789ab", b"", plain).unwrap();
    let open = |ciphertext: &[u8]| {
        let ciphertext = &*BASE64_STANDARD.encode(ciphertext);
        key.open(
            &Sealed {
                cipher: Cipher::Aes256Gcm,
                nonce: "0123456789ab",
                associated_data: "",
                ciphertext,
            },
            WHAT,
            0,
        )
    };
    assert_eq!(open(&sealed).unwrap().as_slice(), plain);
    for at in 0..sealed.len() {
        let mut tampered = sealed.clone();
        tampered[at] ^= 0x10;
        assert!(open(&tampered).is_err());
        assert!(open(&sealed[..at]).is_err());
    }
}

#[test]
fn a_notification_is_acknowledged_with_an_empty_answer() {
    let answer = first().acknowledge();
    assert_eq!((answer.status, answer.body.as_str()), (204, ""));
}

#[test]
fn a_notification_is_rejected_with_a_message_of_at_most_256_characters() {
    let answer = Notification::reject(&"忙\"".repeat(300));
    assert_eq!(answer.status, 500);
    let body: Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(body["code"], "FAIL");
    assert_eq!(body["message"].as_str().unwrap().chars().count(), 256);
}

#[test]
fn debug_output_holds_nothing_of_the_resource() {
    let said = format!("{:?}", first());
    assert!(said.contains("COUPON.USE") && !said.contains("98674556"), "{said}");
}

#[test]
fn random_bodies_never_panic() {
    for seed in 0..500 {
        let noise: Vec<u8> = vectors::noise(seed).take(seed as usize).collect();
        assert!(Envelope::read(&noise).is_err());
        let text = String::from_utf8_lossy(&noise);
        let body = serde_json::json!({
            "id": text, "event_type": text,
            "resource": { "nonce": text, "associated_data": text, "ciphertext": text },
        });
        let Ok(Envelope { resource, .. }) = Envelope::read(body.to_string().as_bytes()) else {
            panic!("{body}")
        };
        let Resource { nonce, associated_data, ciphertext, .. } = &resource;
        let key = ApiV3Key::new("0123456789abcdef0123456789abcdef").unwrap();
        assert!(
            key.open(
                &Sealed { cipher: Cipher::Aes256Gcm, nonce, associated_data, ciphertext },
                WHAT,
                0,
            )
            .is_err()
        );
    }
}

#[test]
fn a_body_beyond_the_limit_is_not_read() {
    let body = format!("{{\"id\":\"{}\"}}", "1".repeat(2 << 20));
    let Err(Error::Decrypt(error)) = Envelope::read(body.as_bytes()).map(drop) else { panic!() };
    assert!(error.message.contains("2 MiB"));
}

#[derive(Deserialize)]
pub(super) struct Vectors {
    pub(super) now: i64,
    api_v3_key: String,
    platform_public_key_id: String,
    platform_public_key: String,
    plain: String,
    pub(super) cases: Vec<Case>,
}

#[derive(Deserialize)]
pub(super) struct Case {
    name: String,
    expect: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: String,
}

impl Vectors {
    pub(super) fn keys(&self) -> (PlatformKeys, ApiV3Key) {
        let mut keys = PlatformKeys::default();
        let public_key = Pem::file(vectors::path(&self.platform_public_key));
        keys.add_public_key(&self.platform_public_key_id, &public_key).unwrap();
        (keys, ApiV3Key::new(&self.api_v3_key).unwrap())
    }
}

fn first() -> Notification {
    let vectors: Vectors = vectors::read("notifications.json");
    let (keys, api_v3_key) = vectors.keys();
    let Case { headers, body, .. } = &vectors.cases[0];
    parse(headers, body.as_bytes(), &keys, &api_v3_key, vectors.now).unwrap()
}

fn kind(error: &Error) -> String {
    serde_json::to_value(error).unwrap()["kind"].as_str().unwrap().to_owned()
}
