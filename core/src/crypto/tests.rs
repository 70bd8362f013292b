//! The same tests over every provider that is compiled in.

use base64::prelude::{BASE64_STANDARD, Engine as _};
use serde::Deserialize;

use super::{Provider, RsaPrivateKey, RsaPublicKey};
use crate::keys::vectors;

macro_rules! over_every_provider {
    ($($test:ident,)*) => {
        #[cfg(feature = "aws-lc-rs")]
        mod aws_lc {
            $(#[test] fn $test() { super::$test::<crate::crypto::aws_lc::AwsLc>(); })*
        }
        #[cfg(feature = "portable")]
        mod portable {
            $(#[test] fn $test() { super::$test::<crate::crypto::portable::Portable>(); })*
        }
    };
}

over_every_provider! {
    published_signatures_are_reproduced_to_the_letter,
    published_signatures_are_verified_and_changed_ones_are_not,
    what_is_encrypted_is_decrypted_up_to_the_longest_text,
    damaged_ciphertext_is_refused,
    ciphertexts_made_elsewhere_are_opened,
    what_is_sealed_is_opened_and_nothing_else,
    bytes_of_any_length_survive_both_ways,
    garbage_is_no_key,
}

#[derive(Deserialize)]
struct Vectors {
    signing_key: String,
    platform_key: String,
    signed: Vec<Signed>,
    answer: Signed,
}

#[derive(Deserialize)]
struct Signed {
    message: String,
    signature: String,
}

fn published() -> Vectors {
    vectors::read("signatures.json")
}

fn bytes(base64: &str) -> Vec<u8> {
    BASE64_STANDARD.decode(base64).unwrap()
}

fn private_key<P: Provider>() -> P::PrivateKey {
    P::PrivateKey::from_pkcs8(&bytes(&published().signing_key)).unwrap()
}

fn public_key<P: Provider>() -> P::PublicKey {
    use rsa::pkcs8::{DecodePrivateKey as _, EncodePublicKey as _};
    let private = rsa::RsaPrivateKey::from_pkcs8_der(&bytes(&published().signing_key)).unwrap();
    let public = private.to_public_key().to_public_key_der().unwrap();
    P::PublicKey::from_spki(public.as_bytes()).unwrap()
}

fn published_signatures_are_reproduced_to_the_letter<P: Provider>() {
    let key = private_key::<P>();
    for vector in published().signed {
        let signature = key.sign(vector.message.as_bytes()).unwrap();
        assert_eq!(BASE64_STANDARD.encode(signature), vector.signature, "{}", vector.message);
    }
}

fn published_signatures_are_verified_and_changed_ones_are_not<P: Provider>() {
    let Vectors { platform_key, answer, .. } = published();
    let key = P::PublicKey::from_spki(&bytes(&platform_key)).unwrap();
    let signature = bytes(&answer.signature);
    assert!(key.verify(answer.message.as_bytes(), &signature));
    assert!(!key.verify(format!("{} ", answer.message).as_bytes(), &signature));
    assert!(!key.verify(answer.message.as_bytes(), &signature[1..]));
    assert!(!key.verify(answer.message.as_bytes(), &[]));
    assert!(!public_key::<P>().verify(answer.message.as_bytes(), &signature));
}

fn what_is_encrypted_is_decrypted_up_to_the_longest_text<P: Provider>() {
    let (private, public) = (private_key::<P>(), public_key::<P>());
    assert_eq!(public.longest(), 214);
    for text in ["", "张三", &"长".repeat(71)] {
        let ciphertext = public.encrypt(text.as_bytes()).unwrap();
        assert_eq!(private.decrypt(&ciphertext).unwrap().as_slice(), text.as_bytes());
    }
    assert!(public.encrypt(&[0; 214]).is_some());
    assert!(public.encrypt(&[0; 215]).is_none());
}

fn damaged_ciphertext_is_refused<P: Provider>() {
    let private = private_key::<P>();
    let mut ciphertext = public_key::<P>().encrypt(b"13800000000").unwrap();
    ciphertext[7] ^= 1;
    assert!(private.decrypt(&ciphertext).is_none());
    assert!(private.decrypt(&ciphertext[..255]).is_none());
    assert!(private.decrypt(&[]).is_none());
}

fn what_is_sealed_is_opened_and_nothing_else<P: Provider>() {
    let (key, nonce) = ([7; 32], [9; 12]);
    let sealed = P::seal(&key, &nonce, b"certificate", b"plain").unwrap();
    assert_eq!(P::open(&key, &nonce, b"certificate", &sealed).unwrap().as_slice(), b"plain");
    assert!(P::open(&key, &nonce, b"", &sealed).is_none());
    assert!(P::open(&[8; 32], &nonce, b"certificate", &sealed).is_none());
    assert!(P::open(&key, &nonce[..11], b"certificate", &sealed).is_none());
    assert!(P::open(&key, &nonce, b"certificate", &sealed[..15]).is_none());
    assert!(P::open(&key, &nonce, b"certificate", &[]).is_none());
    let mut tampered = sealed;
    tampered[0] ^= 1;
    assert!(P::open(&key, &nonce, b"certificate", &tampered).is_none());
}

fn bytes_of_any_length_survive_both_ways<P: Provider>() {
    let (private, public) = (private_key::<P>(), public_key::<P>());
    for seed in 0..60_usize {
        let mut noise = vectors::noise(seed as u64);
        let key: [u8; 32] = std::array::from_fn(|_| noise.next().unwrap());
        let nonce: [u8; 12] = std::array::from_fn(|_| noise.next().unwrap());
        let data: Vec<u8> = noise.by_ref().take(seed % 17).collect();
        let plain: Vec<u8> = noise.take(seed * seed).collect();
        let sealed = P::seal(&key, &nonce, &data, &plain).unwrap();
        assert_eq!(sealed.len(), plain.len() + 16);
        assert_eq!(P::open(&key, &nonce, &data, &sealed).unwrap().as_slice(), plain);
        if seed % 6 == 0 {
            assert!(public.verify(&plain, &private.sign(&plain).unwrap()));
            let short = plain.get(..plain.len().min(214)).unwrap();
            let ciphertext = public.encrypt(short).unwrap();
            assert_eq!(private.decrypt(&ciphertext).unwrap().as_slice(), short);
        }
    }
}

#[cfg(all(feature = "aws-lc-rs", feature = "portable"))]
#[test]
fn each_provider_reads_what_the_other_writes() {
    use super::{aws_lc::AwsLc, portable::Portable};
    fn between<From: Provider, To: Provider>() {
        let ciphertext = public_key::<From>().encrypt("张三".as_bytes()).unwrap();
        let plain = private_key::<To>().decrypt(&ciphertext).unwrap();
        assert_eq!(plain.as_slice(), "张三".as_bytes());
        let signature = private_key::<From>().sign(b"message").unwrap();
        assert!(public_key::<To>().verify(b"message", &signature));
        let sealed = From::seal(&[7; 32], &[9; 12], b"data", b"plain").unwrap();
        assert_eq!(To::open(&[7; 32], &[9; 12], b"data", &sealed).unwrap().as_slice(), b"plain");
    }
    between::<AwsLc, Portable>();
    between::<Portable, AwsLc>();
}

fn ciphertexts_made_elsewhere_are_opened<P: Provider>() {
    let vectors: serde_json::Value = vectors::read("ciphertexts.json");
    let text = |vector: &serde_json::Value, name: &str| vector[name].as_str().unwrap().to_owned();
    let pem = vectors::text("merchant_key");
    let base64: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    let private = P::PrivateKey::from_pkcs8(&bytes(&base64)).unwrap();
    for vector in vectors["oaep"].as_array().unwrap() {
        let plain = private.decrypt(&bytes(&text(vector, "ciphertext"))).unwrap();
        assert_eq!(plain.as_slice(), text(vector, "plain").as_bytes());
    }
    for vector in vectors["oaep_refused"].as_array().unwrap() {
        assert!(private.decrypt(&bytes(&text(vector, "ciphertext"))).is_none());
    }
    let key: [u8; 32] = text(&vectors, "aes_gcm_key").into_bytes().try_into().unwrap();
    for vector in vectors["aes_gcm"].as_array().unwrap() {
        let nonce: [u8; 12] = text(vector, "nonce").into_bytes().try_into().unwrap();
        let (data, plain) = (text(vector, "associated_data"), text(vector, "plain"));
        let sealed = bytes(&text(vector, "ciphertext"));
        assert_eq!(
            P::open(&key, &nonce, data.as_bytes(), &sealed).unwrap().as_slice(),
            plain.as_bytes()
        );
        assert_eq!(P::seal(&key, &nonce, data.as_bytes(), plain.as_bytes()).unwrap(), sealed);
    }
}

fn garbage_is_no_key<P: Provider>() {
    assert!(P::PrivateKey::from_pkcs8(b"garbage").is_none());
    assert!(P::PublicKey::from_spki(&[]).is_none());
    let mut buffer = [0; 32];
    P::random(&mut buffer).unwrap();
    assert_ne!(buffer, [0; 32]);
}
