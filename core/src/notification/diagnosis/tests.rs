use serde_json::Value;

use super::*;
use crate::keys::{Merchant, Pem, PlatformKeys, vectors};
use crate::notification::tests::Vectors;

/// A notification that is genuine, with the keys that verify it.
struct Genuine {
    headers: Vec<(String, String)>,
    body: String,
    keys: PlatformKeys,
    now: i64,
}

impl Genuine {
    fn new() -> Self {
        let vectors: Vectors = vectors::read("notifications.json");
        let (keys, _) = vectors.keys();
        let first = &vectors.cases[0];
        Self { headers: first.headers.clone(), body: first.body.clone(), keys, now: vectors.now }
    }

    /// What is said about it when it arrives like this; it has to be refused.
    fn said(&self, headers: &[(String, String)], body: &[u8]) -> String {
        self.said_with(&self.keys, headers, body)
    }

    fn said_with(&self, keys: &PlatformKeys, headers: &[(String, String)], body: &[u8]) -> String {
        let error = auth::verify(headers, body, keys, self.now).unwrap_err();
        let reason = error.reason;
        let explained =
            explain(error, headers, body, keys, &vectors::merchant("merchant_key"), self.now);
        assert_eq!(explained.reason, reason);
        explained.message
    }
}

#[test]
fn a_body_that_was_written_again_is_told_from_one_that_was_changed() {
    let genuine = Genuine::new();
    assert!(
        auth::verify(&genuine.headers, genuine.body.as_bytes(), &genuine.keys, genuine.now).is_ok()
    );
    let parsed: Value = serde_json::from_str(&genuine.body).unwrap();
    let pretty = serde_json::to_string_pretty(&parsed).unwrap();
    let spaced = genuine.body.replace("\",\"", "\", \"").replace("\":", "\": ");
    let slashes = genuine.body.replace('/', "\\/");
    let ascii: String = genuine
        .body
        .chars()
        .map(|c| if c.is_ascii() { c.to_string() } else { format!("\\u{:04x}", u32::from(c)) })
        .collect();
    let mut sorted = parsed.clone();
    sorted.sort_all_objects();
    for (what, body) in [
        ("a line break", format!("{}\n", genuine.body)),
        ("a byte order mark", format!("\u{feff}{}", genuine.body)),
        ("indented", pretty),
        ("blanks", spaced),
        ("slashes", slashes),
        ("ASCII", ascii),
        ("sorted", sorted.to_string()),
    ] {
        assert_ne!(body, genuine.body, "{what}");
        let said = genuine.said(&genuine.headers, body.as_bytes());
        assert!(said.starts_with("The signature fits this body"), "{what}: {said}");
        assert!(said.contains("raw bytes"), "{what}: {said}");
    }
    let changed = genuine.body.replace("COUPON.USE", "COUPON.USD");
    let said = genuine.said(&genuine.headers, changed.as_bytes());
    assert!(!said.contains("fits"), "{said}");
}

#[test]
fn what_happened_to_a_body_is_told() {
    let genuine = Genuine::new();
    for (body, words) in [
        (&b""[..], "is empty"),
        (&genuine.body.as_bytes()[..genuine.body.len() / 2], "not even JSON"),
        (b"{\"summary\":\"\xb4\xfa\"}", "another charset"),
        ("{\"summary\":\"\u{fffd}\"}".as_bytes(), "another charset"),
    ] {
        let said = genuine.said(&genuine.headers, body);
        assert!(said.contains(words), "{said}");
    }
}

#[test]
fn headers_that_were_dropped_or_renamed_are_told() {
    let genuine = Genuine::new();
    let of_cgi = |name: &str| format!("HTTP_{}", name.replace('-', "_").to_uppercase());
    let renamed: Vec<_> =
        genuine.headers.iter().map(|(name, value)| (of_cgi(name), value.clone())).collect();
    let some: Vec<_> =
        genuine.headers.iter().filter(|(name, _)| !name.ends_with("Nonce")).cloned().collect();
    let body = genuine.body.as_bytes();
    assert!(genuine.said(&[], body).starts_with("None of the four"));
    assert!(genuine.said(&renamed, body).contains("names of CGI"));
    assert!(genuine.said(&some, body).starts_with("Wechatpay-Nonce is missing, although"));
}

#[test]
fn keys_that_were_mixed_up_are_told() {
    let genuine = Genuine::new();
    let body = genuine.body.as_bytes();
    let serial = |headers: &[(String, String)]| {
        headers.iter().find(|(name, _)| name == "Wechatpay-Serial").unwrap().1.clone()
    };
    let id = serial(&genuine.headers);
    let own = public_of("merchant_key");
    let mut merchants_own = PlatformKeys::default();
    merchants_own.add_public_key(&id, &own).unwrap();
    let said = genuine.said_with(&merchants_own, &genuine.headers, body);
    assert!(said.contains("is the merchant's own"), "{said}");

    let mut swapped = PlatformKeys::default();
    swapped.add_public_key(&id, &own).unwrap();
    swapped.add_public_key("PUB_KEY_ID_7", &vectors::pem("platform_public")).unwrap();
    let said = genuine.said_with(&swapped, &genuine.headers, body);
    assert!(said.contains("fits the key PUB_KEY_ID_7"), "{said}");

    let mut other = PlatformKeys::default();
    other.add_public_key("PUB_KEY_ID_7", &vectors::pem("platform_public")).unwrap();
    let said = genuine.said_with(&other, &genuine.headers, body);
    assert!(said.contains("Known here: PUB_KEY_ID_7."), "{said}");

    let merchant: &Merchant = &vectors::merchant("merchant_key");
    let by_merchant: Vec<_> = genuine
        .headers
        .iter()
        .map(|(name, value)| {
            let is_serial = name == "Wechatpay-Serial";
            (name.clone(), if is_serial { merchant.serial_no.clone() } else { value.clone() })
        })
        .collect();
    assert!(genuine.said(&by_merchant, body).contains("merchant's own certificate"));
}

fn public_of(key: &str) -> Pem {
    use rsa::pkcs8::{DecodePrivateKey as _, EncodePublicKey as _, LineEnding};
    let key = rsa::RsaPrivateKey::from_pkcs8_pem(&vectors::text(key)).unwrap();
    Pem::text(key.to_public_key().to_public_key_pem(LineEnding::LF).unwrap())
}
