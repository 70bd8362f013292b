use super::*;
use crate::Error;
use crate::keys::at_once;
use crate::keys::vectors::{self, pem};

const ID: &str = "PUB_KEY_ID_0119000000012024080100000000000001";
const SERIAL: &str = "5A2B7A4DF076AC5A7D968D4A8B0B9C599A74CB4C";
const EXPIRED: &str = "A1B2C3D4E5F60718293A4B5C6D7E8F90A1B2C3";
/// 2025-01-01 and 2025-06-01, the limits of the expired certificate.
const FIRST: i64 = 1_735_689_600;
const LAST: i64 = 1_748_736_000;
const NOW: i64 = 1_795_000_000;

#[test]
fn both_kinds_are_found_by_their_serials() {
    let keys = keys();
    assert_eq!(keys.serials(), [ID, SERIAL, EXPIRED]);
    assert_eq!(keys.find(ID, NOW).unwrap().serial(), ID);
    for serial in [SERIAL, &SERIAL.to_ascii_lowercase(), &format!("00{SERIAL}")] {
        assert_eq!(keys.find(serial, NOW).unwrap().serial(), SERIAL, "{serial}");
    }
    for serial in [
        "",
        "0",
        ID.trim_end_matches('1'),
        &ID.to_ascii_lowercase(),
        SERIAL.trim_start_matches('5'),
    ] {
        assert!(keys.find(serial, NOW).is_none(), "{serial}");
    }
}

#[test]
fn a_certificate_is_found_only_while_it_is_valid() {
    let keys = keys();
    for (now, found) in [(FIRST - 1, false), (FIRST, true), (LAST, true), (LAST + 1, false)] {
        assert_eq!(keys.find(EXPIRED, now).is_some(), found, "{now}");
        assert!(keys.knows(EXPIRED));
    }
}

#[test]
fn the_public_key_encrypts_if_there_is_one() {
    assert_eq!(keys().encrypting(Suite::Rsa, NOW).unwrap().serial(), ID);
    assert_eq!(keys().encrypting(Suite::Rsa, i64::MAX).unwrap().serial(), ID);
}

#[test]
fn otherwise_the_newest_certificate_that_is_valid_encrypts() {
    let certificate = |serial: &str, validity| {
        let spki = der::public_key(&pem("platform_public"), "").unwrap();
        let key = PublicKey::from_spki(&spki).unwrap();
        Arc::new(PlatformKey { serial: serial.into(), key, validity: Some(validity) })
    };
    let mut keys = PlatformKeys::default();
    assert!(keys.encrypting(Suite::Rsa, NOW).is_none());
    keys.add_certificates(&[
        certificate("AA", 100..=500),
        certificate("BB", 300..=700),
        certificate("CC", 600..=900),
    ]);
    for (now, serial) in [
        (99, None),
        (100, Some("AA")),
        (299, Some("AA")),
        (300, Some("BB")),
        (600, Some("CC")),
        (700, Some("CC")),
        (900, Some("CC")),
        (901, None),
    ] {
        assert_eq!(keys.encrypting(Suite::Rsa, now).map(PlatformKey::serial), serial, "{now}");
    }
}

#[test]
fn a_key_of_a_known_serial_replaces_it() {
    let mut keys = keys();
    keys.add_certificate(&pem("platform_certificate")).unwrap();
    keys.add_public_key(ID, &pem("platform_public_pkcs1")).unwrap();
    assert_eq!(keys.serials(), [EXPIRED, SERIAL, ID]);
}

#[test]
fn a_former_key_verifies_for_a_while_and_never_encrypts() {
    let public = |id: &str| {
        let mut keys = PlatformKeys::default();
        keys.add_public_key(id, &pem("platform_public")).unwrap();
        keys
    };
    let (first, mut second, mut third) =
        (public("PUB_KEY_ID_1"), public("PUB_KEY_ID_2"), public("PUB_KEY_ID_3"));
    second.replace(&first, 0, 100);
    assert!(second.find("PUB_KEY_ID_1", 99).is_some());
    assert!(second.find("PUB_KEY_ID_1", 100).is_none());
    assert_eq!(second.serials(), ["PUB_KEY_ID_2"]);
    assert_eq!(second.encrypting(Suite::Rsa, 50).unwrap().serial(), "PUB_KEY_ID_2");

    // Being replaced once more does not make it longer, and what is over is forgotten.
    third.replace(&second, 50, 150);
    assert!(third.find("PUB_KEY_ID_1", 99).is_some() && third.find("PUB_KEY_ID_1", 100).is_none());
    assert!(third.find("PUB_KEY_ID_2", 149).is_some());
    let mut fourth = public("PUB_KEY_ID_4");
    fourth.replace(&third, 100, 200);
    assert_eq!(fourth.former.len(), 2);

    // A key that comes back is a current one.
    let mut back = public("PUB_KEY_ID_1");
    back.replace(&second, 50, 150);
    assert!(back.find("PUB_KEY_ID_1", i64::MAX).is_some());
}

#[test]
fn a_clone_is_not_changed_with_the_original() {
    let old = keys();
    let mut new = old.clone();
    new.add_public_key("PUB_KEY_ID_2", &pem("platform_public")).unwrap();
    assert_eq!((old.serials().len(), new.serials().len()), (3, 4));
}

#[test]
fn a_sensitive_value_is_encrypted_up_to_214_bytes() {
    let keys = keys();
    let platform = vectors::merchant("platform_key");
    for text in ["", "张三", &"长".repeat(71), &"x".repeat(214)] {
        let (ciphertext, serial) = keys.encrypt(text, Suite::Rsa, NOW).unwrap();
        assert_eq!(
            (at_once("", platform.decrypt(&ciphertext, 0)).unwrap().as_str(), &*serial),
            (text, ID)
        );
        assert_ne!(
            keys.encrypt(text, Suite::Rsa, NOW).unwrap().0,
            ciphertext,
            "never twice the same"
        );
    }
    for (keys, text) in [(keys, "x".repeat(215)), (PlatformKeys::default(), "x".into())] {
        let Err(Error::InvalidRequest(error)) = keys.encrypt(&text, Suite::Rsa, NOW) else {
            panic!()
        };
        assert_eq!(error.rule, Rule::Sensitive);
        assert!(!error.message.contains(&text));
    }
}

#[test]
fn what_was_encrypted_elsewhere_is_decrypted_and_other_schemes_are_not() {
    let merchant = vectors::merchant("merchant_key");
    let vectors: serde_json::Value = vectors::read("ciphertexts.json");
    for vector in vectors["oaep"].as_array().unwrap() {
        let ciphertext = vector["ciphertext"].as_str().unwrap();
        let plain = at_once("", merchant.decrypt(ciphertext, 0)).unwrap();
        assert_eq!(plain, vector["plain"].as_str().unwrap());
    }
    let refused = vectors["oaep_refused"].as_array().unwrap();
    let ciphertexts = refused.iter().map(|vector| vector["ciphertext"].as_str().unwrap());
    for ciphertext in ciphertexts.chain(["", "?", "QUJD"]) {
        let Err(Error::Decrypt(error)) = at_once("", merchant.decrypt(ciphertext, 0)) else {
            panic!("{ciphertext}")
        };
        assert_eq!(error.key, "private_key");
    }
}

#[test]
fn keys_are_swapped_between_threads() {
    fn is_shared<T: Send + Sync>() {}
    is_shared::<PlatformKeys>();
    is_shared::<crate::keys::Merchant>();
    is_shared::<crate::keys::ApiV3Key>();
}

fn keys() -> PlatformKeys {
    let mut keys = PlatformKeys::default();
    keys.add_public_key(ID, &pem("platform_public")).unwrap();
    keys.add_certificate(&pem("platform_certificate")).unwrap();
    keys.add_certificate(&pem("platform_certificate_expired")).unwrap();
    keys
}
