//! The standards' own examples, and what OpenSSL and Python's cryptography made.

use base64::prelude::{BASE64_STANDARD, Engine as _};
use serde_json::Value;

use super::*;
use crate::keys::vectors;

#[test]
fn the_standards_signature_is_verified_and_a_changed_one_is_not() {
    let published = published();
    let example = &published["sm2"]["signed"];
    let key = published_public(&published);
    let message = example["message"].as_str().unwrap().as_bytes();
    let signature = der(&[(2, hex(&example["r"])), (2, hex(&example["s"]))]);
    assert!(key.verify(message, &signature));
    assert!(!key.verify(b"message digests", &signature));
    let swapped = der(&[(2, hex(&example["s"])), (2, hex(&example["r"]))]);
    assert!(!key.verify(message, &swapped));
    for length in 0..signature.len() {
        assert!(!key.verify(message, &signature[..length]));
    }
    assert!(!key.verify(message, &[signature, vec![0]].concat()));
}

#[test]
fn the_standards_ciphertext_is_decrypted() {
    let published = published();
    let example = &published["sm2"]["encrypted"];
    let parts = [(2, "x"), (2, "y"), (4, "c3"), (4, "c2")];
    let ciphertext = der(&parts.map(|(tag, name)| (tag, hex(&example[name]))));
    assert!(is_ciphertext(&ciphertext));
    let plain = published_private(&published).decrypt(&ciphertext).unwrap();
    assert_eq!(plain.as_slice(), example["plain"].as_str().unwrap().as_bytes());
}

#[test]
fn digests_are_those_of_the_standard() {
    for example in published()["sm3"].as_array().unwrap() {
        assert_eq!(Sm3::digest(hex(&example["message"])).to_vec(), hex(&example["digest"]));
    }
}

#[test]
fn sm4_gcm_is_that_of_rfc_8998() {
    let example = &published()["sm4_gcm"];
    let key = hex(&example["key"]).try_into().unwrap();
    let (nonce, data) = (hex(&example["nonce"]), hex(&example["associated_data"]));
    let sealed = [hex(&example["ciphertext"]), hex(&example["tag"])].concat();
    let plain = open_with(&key, &nonce, &data, &sealed).unwrap();
    assert_eq!(plain.as_slice(), hex(&example["plain"]));
    for position in 0..sealed.len() {
        let mut damaged = sealed.clone();
        damaged[position] ^= 1;
        assert!(open_with(&key, &nonce, &data, &damaged).is_none(), "{position}");
    }
    assert!(open_with(&key, &nonce, &data[1..], &sealed).is_none());
    assert!(open_with(&key, &nonce[1..], &data, &sealed).is_none());
    assert!(open_with(&key, &nonce, &data, &sealed[..15]).is_none());
    assert!(open_with(&key, &nonce, &data, &[]).is_none());
}

#[test]
fn the_sm4_key_is_half_the_digest_of_the_api_v3_key() {
    let vectors = made();
    let key: [u8; 32] = text(&vectors, "api_v3_key").into_bytes().try_into().unwrap();
    for vector in vectors["sm4_gcm"].as_array().unwrap() {
        let (nonce, data) = (text(vector, "nonce"), text(vector, "associated_data"));
        let sealed = bytes(&text(vector, "ciphertext"));
        let plain = open(&key, nonce.as_bytes(), data.as_bytes(), &sealed).unwrap();
        assert_eq!(plain.as_slice(), text(vector, "plain").as_bytes());
        assert!(open(&[7; 32], nonce.as_bytes(), data.as_bytes(), &sealed).is_none());
    }
}

#[test]
fn signatures_are_those_that_openssl_verified() {
    let (private, public) = (private("sm2_merchant"), public("sm2_merchant"));
    for vector in made()["signed"].as_array().unwrap() {
        let message = text(vector, "message");
        let signature = private.sign(message.as_bytes()).unwrap();
        assert_eq!(BASE64_STANDARD.encode(&signature), text(vector, "signature"), "{message}");
        assert!(public.verify(message.as_bytes(), &signature));
        assert!(!self::public("sm2_platform").verify(message.as_bytes(), &signature));
    }
}

#[test]
fn what_openssl_signed_and_encrypted_is_verified_and_decrypted() {
    let (private, public) = (private("sm2_merchant"), public("sm2_merchant"));
    for vector in made()["signed_by_openssl"].as_array().unwrap() {
        let message = text(vector, "message");
        assert!(public.verify(message.as_bytes(), &bytes(&text(vector, "signature"))));
    }
    for vector in made()["sensitive"].as_array().unwrap() {
        let ciphertext = bytes(&text(vector, "ciphertext"));
        assert!(is_ciphertext(&ciphertext));
        assert_eq!(*private.decrypt(&ciphertext).unwrap(), text(vector, "plain").into_bytes());
        assert!(self::private("sm2_platform").decrypt(&ciphertext).is_none());
    }
}

#[test]
fn a_damaged_ciphertext_is_refused() {
    let private = private("sm2_merchant");
    let ciphertext = bytes(&text(&made()["sensitive"][0], "ciphertext"));
    for position in 0..ciphertext.len() {
        let mut damaged = ciphertext.clone();
        damaged[position] ^= 1;
        assert!(private.decrypt(&damaged).is_none(), "{position}");
        assert!(private.decrypt(&ciphertext[..position]).is_none(), "{position}");
    }
}

#[test]
fn texts_of_any_length_but_none_are_encrypted_each_time_anew() {
    let (private, public) = (private("sm2_merchant"), public("sm2_merchant"));
    for length in [1, 2, 31, 32, 33, 300, 5000] {
        let plain = vec![b'x'; length];
        let ciphertext = public.encrypt(&plain).unwrap();
        assert_ne!(ciphertext, public.encrypt(&plain).unwrap());
        assert_eq!(*private.decrypt(&ciphertext).unwrap(), plain);
    }
    assert!(public.encrypt(b"").is_none());
}

#[test]
fn noise_is_no_key_no_signature_and_no_ciphertext() {
    let (private, public) = (private("sm2_merchant"), public("sm2_merchant"));
    for seed in 0..300_usize {
        let noise: Vec<u8> = vectors::noise(seed as u64).take(seed).collect();
        // Half of it at least begins as a sequence does.
        let noise = if seed % 2 == 0 { noise } else { der(&[(2, noise)]) };
        assert!(!public.verify(b"message", &noise));
        assert!(private.decrypt(&noise).is_none());
        assert!(!is_ciphertext(&noise));
        assert!(PrivateKey::from_pkcs8(&noise).is_none());
        assert!(PublicKey::from_spki(&noise).is_none());
    }
    // Numbers that are none of a signature: zero, and the order of the curve.
    let order = "fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123";
    for number in ["00", order] {
        let number = hex(&Value::from(number));
        assert!(!public.verify(b"message", &der(&[(2, number.clone()), (2, number)])));
    }
}

#[test]
fn a_point_that_is_not_on_the_curve_is_no_key() {
    let mut spki = block("sm2_merchant_public");
    *spki.last_mut().unwrap() ^= 1;
    assert!(PublicKey::from_spki(&spki).is_none());
}

#[test]
fn debug_output_holds_no_private_key() {
    assert_eq!(format!("{:?}", private("sm2_merchant")), "PrivateKey(…)");
}

fn published() -> Value {
    vectors::read("sm-published.json")
}

fn made() -> Value {
    vectors::read("sm.json")
}

fn published_private(published: &Value) -> PrivateKey {
    let before = "3041020100301306072a8648ce3d020106082a811ccf5501822d042730250201010420";
    let der = [hex(&Value::from(before)), hex(&published["sm2"]["private"])].concat();
    PrivateKey::from_pkcs8(&der).unwrap()
}

fn published_public(published: &Value) -> PublicKey {
    let before = "3059301306072a8648ce3d020106082a811ccf5501822d03420004";
    let parts = [&Value::from(before), &published["sm2"]["x"], &published["sm2"]["y"]];
    PublicKey::from_spki(&parts.map(hex).concat()).unwrap()
}

fn private(name: &str) -> PrivateKey {
    PrivateKey::from_pkcs8(&block(&format!("{name}_key"))).unwrap()
}

fn public(name: &str) -> PublicKey {
    PublicKey::from_spki(&block(&format!("{name}_public"))).unwrap()
}

fn block(name: &str) -> Vec<u8> {
    let pem = vectors::text(name);
    bytes(&pem.lines().filter(|line| !line.starts_with('-')).collect::<String>())
}

fn text(vector: &Value, name: &str) -> String {
    vector[name].as_str().unwrap().to_owned()
}

fn bytes(base64: &str) -> Vec<u8> {
    BASE64_STANDARD.decode(base64).unwrap()
}

fn hex(digits: &Value) -> Vec<u8> {
    let digits = digits.as_str().unwrap().as_bytes().chunks(2);
    digits.map(|pair| u8::from_str_radix(str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

/// A sequence of short values; numbers get the zero that keeps them positive.
fn der(values: &[(u8, Vec<u8>)]) -> Vec<u8> {
    let mut content = vec![];
    for (tag, value) in values {
        let zero = usize::from(*tag == 2 && value.first().is_some_and(|first| *first >= 0x80));
        content.push(*tag);
        content.push((value.len() + zero) as u8);
        content.extend(vec![0; zero]);
        content.extend(value);
    }
    [vec![0x30, content.len() as u8], content].concat()
}
