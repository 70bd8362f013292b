//! SM2 keys beside RSA keys: what is loaded where the SM suite is compiled in, and what is said where it is not.

use crate::error::{ConfigError, Error, Result};
use crate::keys::vectors::{self, pem};
use crate::keys::{Merchant, Pkcs12, PlatformKeys};

const MCHID: &str = "1900000001";
const PUBLIC_KEY_ID: &str = "PUB_KEY_ID_0119000000012024080100000000000002";
const PASSWORD: Option<&str> = Some("secret");

#[cfg(feature = "sm")]
mod with_sm {
    use super::*;
    use crate::crypto::Suite;
    use crate::keys::Pem;

    const SERIAL: &str = "157056765AB5A9EEE5D363D0329039A254D5EF49";
    const PLATFORM: &str = "7B2A1C0DF076AC5A7D968D4A8B0B9C599A74CB4C";
    const RSA_ID: &str = "PUB_KEY_ID_0119000000012024080100000000000001";
    const RSA_PLATFORM: &str = "5A2B7A4DF076AC5A7D968D4A8B0B9C599A74CB4C";
    /// 2025-01-01 and the end of 2049.
    const VALID: [i64; 2] = [1_735_689_600, 2_524_607_999];
    const NOW: i64 = 1_795_000_000;

    #[tokio::test]
    async fn every_form_of_an_sm2_key_signs_alike() {
        let plain = merchant("sm2_merchant_key", None).unwrap();
        assert_eq!(plain.suite(), Suite::Sm);
        let signature = plain.sign(b"message").await.unwrap();
        let encrypted = merchant("sm2_merchant_key_aes", PASSWORD).unwrap();
        assert_eq!(encrypted.sign(b"message").await.unwrap(), signature);
        let p12 = Merchant::from_p12(MCHID, None, &p12(), None).unwrap();
        assert_eq!(p12.sign(b"message").await.unwrap(), signature);
        assert_eq!(p12.serial_no, SERIAL);
    }

    #[test]
    fn the_serial_is_that_of_the_sm2_certificate() {
        let merchant = with_certificate("sm2_merchant_key", "sm2_merchant_certificate").unwrap();
        assert_eq!(merchant.serial_no, SERIAL);
    }

    #[test]
    fn what_does_not_belong_together_is_refused() {
        for (key, certificate) in [
            ("sm2_merchant_key", "sm2_platform_certificate"),
            ("sm2_merchant_key", "merchant_certificate"),
            ("merchant_key", "sm2_merchant_certificate"),
        ] {
            let error = config(with_certificate(key, certificate));
            assert_eq!(error.setting, "certificate");
            assert!(error.message.contains("does not belong"), "{}", error.message);
        }
        let merchant = merchant("sm2_merchant_key", None).unwrap();
        assert_eq!(config(merchant.with_brand("1000121")).setting, "brand_id");
    }

    #[test]
    fn a_merchants_sm2_certificate_is_no_platform_certificate() {
        let mut keys = PlatformKeys::default();
        let error = config(keys.add_certificate(&pem("sm2_merchant_certificate")));
        assert!(error.found.contains(MCHID), "{}", error.found);
    }

    #[test]
    fn platform_keys_of_both_suites_are_used_side_by_side() {
        let mut keys = PlatformKeys::default();
        keys.add_public_key(RSA_ID, &pem("platform_public")).unwrap();
        keys.add_certificate(&pem("sm2_platform_certificate")).unwrap();
        let serial = |suite| keys.encrypting(suite, NOW).unwrap().serial();
        assert_eq!((serial(Suite::Rsa), serial(Suite::Sm)), (RSA_ID, PLATFORM));
        let mut keys = PlatformKeys::default();
        keys.add_public_key(PUBLIC_KEY_ID, &pem("sm2_platform_public")).unwrap();
        keys.add_certificate(&pem("platform_certificate")).unwrap();
        let serial = |suite| keys.encrypting(suite, NOW).unwrap().serial();
        assert_eq!((serial(Suite::Rsa), serial(Suite::Sm)), (RSA_PLATFORM, PUBLIC_KEY_ID));
    }

    #[test]
    fn an_sm2_certificate_is_used_while_it_is_valid() {
        let mut keys = PlatformKeys::default();
        keys.add_certificate(&pem("sm2_platform_certificate")).unwrap();
        let [first, last] = VALID;
        for (now, found) in [(first - 1, false), (first, true), (last, true), (last + 1, false)] {
            assert_eq!(keys.find(PLATFORM, now).is_some(), found, "{now}");
        }
        assert!(keys.encrypting(Suite::Rsa, NOW).is_none());
    }

    #[tokio::test]
    async fn a_sensitive_value_is_encrypted_with_the_key_of_the_suite() {
        let mut keys = PlatformKeys::default();
        keys.add_public_key(RSA_ID, &pem("platform_public")).unwrap();
        // The merchant's own, so that it can be decrypted here.
        keys.add_public_key(PUBLIC_KEY_ID, &pem("sm2_merchant_public")).unwrap();
        let merchant = merchant("sm2_merchant_key", None).unwrap();
        let long = "长".repeat(200);
        for text in ["a", "张三", &long] {
            let (ciphertext, serial) = keys.encrypt(text, Suite::Sm, NOW).unwrap();
            assert_eq!(serial, PUBLIC_KEY_ID);
            assert_eq!(merchant.decrypt(&ciphertext, 0).await.unwrap(), text);
        }
        let Err(Error::InvalidRequest(error)) = keys.encrypt("", Suite::Sm, NOW) else { panic!() };
        assert!(error.message.contains("empty"), "{}", error.message);
        assert!(keys.encrypt(&long, Suite::Rsa, NOW).is_err());
    }

    #[test]
    fn keys_and_certificates_with_a_changed_byte_never_panic() {
        for name in ["sm2_merchant_key", "sm2_merchant_certificate", "sm2_platform_public"] {
            let text = vectors::text(name);
            for position in 30..text.len() - 30 {
                let mut bytes = text.clone().into_bytes();
                bytes[position] = if bytes[position] == b'A' { b'B' } else { b'A' };
                let damaged = Pem::text(String::from_utf8(bytes).unwrap());
                let _ = Merchant::new(MCHID, Some(SERIAL), &damaged, None, None);
                let mut keys = PlatformKeys::default();
                let _ = keys.add_certificate(&damaged);
                let _ = keys.add_public_key(PUBLIC_KEY_ID, &damaged);
            }
        }
    }

    #[test]
    fn an_sm2_key_in_an_old_form_comes_with_the_command_that_converts_it() {
        let error = config(merchant("ec_key_sec1", None));
        assert!(error.found.contains("openssl pkcs8 -topk8"), "{}", error.found);
    }

    #[test]
    fn debug_output_holds_no_sm2_key() {
        let merchant = merchant("sm2_merchant_key", None).unwrap();
        let shown = format!("{merchant:?}");
        assert!(shown.contains(MCHID) && shown.len() < 120, "{shown}");
    }
}

#[cfg(not(feature = "sm"))]
#[test]
fn without_the_sm_suite_an_sm2_key_names_the_feature() {
    let mut keys = PlatformKeys::default();
    for error in [
        config(merchant("sm2_merchant_key", None)),
        config(merchant("sm2_merchant_key_aes", PASSWORD)),
        config(with_certificate("merchant_key", "sm2_merchant_certificate")),
        config(Merchant::from_p12(MCHID, None, &p12(), None)),
        config(keys.add_public_key(PUBLIC_KEY_ID, &pem("sm2_platform_public"))),
        config(keys.add_certificate(&pem("sm2_platform_certificate"))),
    ] {
        assert!(error.message.contains("Cargo feature `sm`"), "{error:?}");
        assert!(error.found.starts_with("an SM2 "), "{error:?}");
    }
}

#[test]
fn another_curve_is_never_taken_for_sm2() {
    let error = config(merchant("ec_key", None));
    assert_eq!(error.found, "an elliptic-curve private key");
    let mut keys = PlatformKeys::default();
    let error = config(keys.add_public_key(PUBLIC_KEY_ID, &pem("ec_public")));
    assert_eq!(error.found, "an elliptic-curve public key");
}

fn merchant(key: &str, password: Option<&str>) -> Result<Merchant> {
    Merchant::new(
        MCHID,
        Some("157056765AB5A9EEE5D363D0329039A254D5EF49"),
        &pem(key),
        password,
        None,
    )
}

fn with_certificate(key: &str, certificate: &str) -> Result<Merchant> {
    Merchant::new(MCHID, None, &pem(key), None, Some(&pem(certificate)))
}

fn p12() -> Pkcs12 {
    Pkcs12::File(vectors::path("keys/sm2_merchant.p12"))
}

fn config<T>(result: Result<T>) -> ConfigError {
    match result {
        Err(Error::Config(error)) => error,
        Err(error) => panic!("{error:?}"),
        Ok(_) => panic!("it was taken"),
    }
}
