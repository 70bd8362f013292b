//! Loading: every form that merchants have, and every confusion that they meet.

use super::vectors::{self, pem, text};
use super::{ApiV3Key, Merchant, Pem, Pkcs12, PlatformKeys, at_once};
use crate::error::{ConfigError, Error, Result};

const MCHID: &str = "1900000001";
const SERIAL: &str = "0157F09EFDC096DE15EBE81A47057A7232F1B8E1";
const PUBLIC_KEY_ID: &str = "PUB_KEY_ID_0119000000012024080100000000000001";

#[test]
fn every_form_of_the_private_key_signs_alike() {
    let signature = signed(&merchant("merchant_key", None).unwrap());
    for (name, password) in [
        ("merchant_key_pkcs1", None),
        ("merchant_key_aes", Some("secret")),
        ("merchant_key_3des", Some("secret")),
        ("merchant_key_scrypt", Some("secret")),
    ] {
        let merchant = merchant(name, password).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(signed(&merchant), signature, "{name}");
    }
}

#[test]
fn a_password_for_a_key_without_one_does_no_harm() {
    assert!(merchant("merchant_key", Some("secret")).is_ok());
}

#[test]
fn a_wrong_or_missing_password_is_told_from_a_wrong_key() {
    for name in ["merchant_key_aes", "merchant_key_3des", "merchant_key_scrypt"] {
        let error = config(merchant(name, None));
        assert_eq!((&*error.setting, &*error.found), ("private_key_password", "no password"));
        let error = config(merchant(name, Some("Secret")));
        assert_eq!(error.setting, "private_key_password");
        assert!(error.found.contains("wrong password"), "{}", error.found);
    }
}

#[test]
fn an_encrypted_key_that_costs_nothing_to_derive_is_a_damaged_one() {
    let file = vectors::path("../../fuzz/seeds/keys/encrypted_key_scrypt_free.pem");
    let loaded = Merchant::new(MCHID, Some(SERIAL), &Pem::file(file), Some("secret"), None);
    assert_eq!(config(loaded).message, "the encrypted private key cannot be read");
}

#[test]
fn old_forms_of_encryption_come_with_the_command_that_converts_them() {
    for name in ["merchant_key_pbes1", "merchant_key_proc_type"] {
        let error = config(merchant(name, Some("secret")));
        assert!(error.found.contains("openssl pkcs8 -topk8"), "{name}: {error:?}");
    }
}

#[test]
fn what_is_no_private_key_is_named() {
    for (name, told) in [
        ("merchant_certificate", "the private key is in apiclient_key.pem"),
        ("platform_certificate", "certificate"),
        ("platform_public", "public key"),
        ("platform_public_pkcs1", "public key"),
        ("ec_key", "elliptic-curve"),
        ("ec_key_sec1", "elliptic-curve"),
        ("short_key", "1024 bits"),
    ] {
        let error = config(merchant(name, None));
        assert_eq!(error.setting, "private_key");
        let said = Error::from(error).to_string();
        assert!(said.contains(told), "{name}: {said}");
    }
}

#[test]
fn what_is_no_pem_is_named() {
    for (given, told) in [
        ("", "nothing"),
        (" \r\n", "nothing"),
        ("apiclient_key.pem", "path"),
        ("/etc/wechatpay/apiclient_key.pem", "path"),
        (r"C:\keys\apiclient_key.pem", "path"),
        ("0123456789abcdef0123456789ABCDEF", "APIv3 or APIv2 key"),
        ("-----BEGIN PRIVATE KEY-----\nMIIE", "END line"),
        ("-----BEGIN PRIVATE KEY-----\n!!!!\n-----END PRIVATE KEY-----", "damaged"),
        ("-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----", "damaged"),
        (
            "-----BEGIN OPENSSH PRIVATE KEY-----\nQUJD\n-----END OPENSSH PRIVATE KEY-----",
            "another kind",
        ),
    ] {
        let error = config(Merchant::new(MCHID, Some(SERIAL), &Pem::text(given), None, None));
        assert_eq!(error.setting, "private_key");
        assert!(error.found.contains(told), "{given}: {}", error.found);
    }
    let bare: String = text("merchant_key").lines().filter(|line| !line.starts_with('-')).collect();
    let error = config(Merchant::new(MCHID, Some(SERIAL), &Pem::text(bare), None, None));
    assert!(error.found.contains("base64 without the BEGIN and END lines"), "{}", error.found);
}

#[test]
fn files_that_cannot_be_used_are_named_with_their_path() {
    for (name, told) in [
        ("keys/nowhere.pem", "nowhere.pem"),
        ("keys", "keys"),
        ("keys/merchant_key.der", "DER"),
        ("keys/merchant.p12", "merchant_p12"),
    ] {
        let pem = Pem::file(vectors::path(name));
        let error = config(Merchant::new(MCHID, Some(SERIAL), &pem, None, None));
        assert_eq!(error.setting, "private_key");
        assert!(error.found.contains(told), "{name}: {}", error.found);
    }
}

#[test]
fn damage_that_copying_does_is_tolerated() {
    let pem = text("merchant_key");
    for (damage, pem) in [
        ("CRLF", pem.replace('\n', "\r\n")),
        ("BOM", format!("\u{feff}{pem}")),
        ("blanks before lines", pem.replace('\n', "\n    ")),
        ("text around it", format!("Bag Attributes\n  key: 1\n{pem}the end")),
        ("in one line", pem.replace('\n', " ")),
        ("written \\n", pem.replace('\n', r"\n")),
        ("written \\r\\n", pem.replace('\n', r"\r\n")),
        ("without padding lines", pem.replace("-----\n", "-----").replace("\n-----", "-----")),
        ("behind a certificate", format!("{}{pem}", text("merchant_certificate"))),
        ("in quotes", format!("\"{pem}\"")),
    ] {
        let merchant = Merchant::new(MCHID, Some(SERIAL), &Pem::text(pem), None, None);
        assert!(merchant.is_ok(), "{damage}: {merchant:?}");
    }
}

#[test]
fn the_serial_is_the_certificates_with_its_leading_zeros() {
    let merchant = with_certificate(None, "merchant_certificate").unwrap();
    assert_eq!(merchant.serial_no, SERIAL);
}

#[test]
fn the_serial_is_given_in_any_of_its_usual_forms() {
    for given in [
        SERIAL,
        "0157f09efdc096de15ebe81a47057a7232f1b8e1",
        " 0157F09EFDC096DE15EBE81A47057A7232F1B8E1\n",
        "01:57:F0:9E:FD:C0:96:DE:15:EB:E8:1A:47:05:7A:72:32:F1:B8:E1",
        "157F09EFDC096DE15EBE81A47057A7232F1B8E1",
    ] {
        let merchant = with_certificate(Some(given), "merchant_certificate");
        assert_eq!(merchant.unwrap().serial_no, SERIAL, "{given}");
    }
}

#[test]
fn what_is_no_serial_is_refused() {
    for (given, told) in [
        ("", "0 characters"),
        (PUBLIC_KEY_ID, "public key"),
        ("7669312541683194529402498046396563364836198625", "decimal"),
        ("not hexadecimal digits", "characters"),
    ] {
        let error = config(Merchant::new(MCHID, Some(given), &pem("merchant_key"), None, None));
        assert_eq!(error.setting, "serial_no");
        assert!(error.found.contains(told), "{given}: {}", error.found);
    }
    let error = config(Merchant::new(MCHID, None, &pem("merchant_key"), None, None));
    assert_eq!(error.setting, "serial_no");
}

#[test]
fn what_does_not_belong_together_is_refused() {
    let error = config(with_certificate(None, "platform_certificate"));
    assert_eq!(error.setting, "certificate");
    let error = config(with_certificate(Some(&SERIAL.replace('0', "1")), "merchant_certificate"));
    assert_eq!(error.setting, "serial_no");
    let key = pem("merchant_key");
    let certificate = pem("merchant_certificate");
    let error = config(Merchant::new("1900000109", None, &key, None, Some(&certificate)));
    assert_eq!((&*error.setting, &*error.expected), ("mchid", MCHID));
    let error = config(with_certificate(None, "merchant_key"));
    assert_eq!((&*error.setting, &*error.found), ("certificate", "a private key"));
}

#[test]
fn what_is_no_mchid_is_refused() {
    for mchid in ["", "wx8888888888888888", "19000000 1", "１９００００００１", "1\"2"] {
        let error = config(Merchant::new(mchid, Some(SERIAL), &pem("merchant_key"), None, None));
        assert_eq!(error.setting, "mchid", "{mchid}");
    }
}

#[test]
fn pkcs12_files_of_old_and_new_openssl_give_key_and_serial() {
    let signature = signed(&merchant("merchant_key", None).unwrap());
    for name in ["merchant", "merchant_legacy"] {
        for password in [None, Some(MCHID)] {
            let merchant = Merchant::from_p12(MCHID, None, &p12(name), password).unwrap();
            assert_eq!(merchant.serial_no, SERIAL, "{name}");
            assert_eq!(signed(&merchant), signature, "{name}");
        }
    }
}

#[test]
fn a_pkcs12_file_without_its_certificate_needs_the_serial() {
    let p12 = p12("merchant_key_only");
    assert!(Merchant::from_p12(MCHID, Some(SERIAL), &p12, None).is_ok());
    assert_eq!(config(Merchant::from_p12(MCHID, None, &p12, None)).setting, "serial_no");
}

#[test]
fn pkcs12_files_that_cannot_be_used_are_named() {
    for name in ["merchant", "merchant_legacy"] {
        let error = config(Merchant::from_p12(MCHID, None, &p12(name), Some("wrong")));
        assert_eq!(error.setting, "merchant_p12_password", "{name}");
    }
    let bytes = std::fs::read(vectors::path("keys/merchant.p12")).unwrap();
    for damaged in [&bytes[..bytes.len() / 2], b"0", b"\x30\x03\x02\x01\x03"] {
        let damaged = Pkcs12::Bytes(damaged.to_vec().into());
        let error = config(Merchant::from_p12(MCHID, None, &damaged, None));
        assert_eq!(error.setting, "merchant_p12");
    }
    let error = config(Merchant::from_p12(MCHID, None, &p12("merchant_certificate_only"), None));
    assert_eq!(error.setting, "merchant_p12");
    for (name, told) in [
        ("merchant_key.pem", "PEM"),
        ("nowhere.p12", "nowhere.p12"),
        ("merchant_key.der", "PKCS#12"),
    ] {
        let file = Pkcs12::File(vectors::path(&format!("keys/{name}")));
        let said = Error::from(config(Merchant::from_p12(MCHID, None, &file, None))).to_string();
        assert!(said.contains(told), "{said}");
    }
}

#[test]
fn a_pkcs12_file_is_given_as_a_path_or_as_base64() {
    use base64::prelude::{BASE64_STANDARD, Engine as _};
    let path = vectors::path("keys/merchant.p12");
    let base64 = BASE64_STANDARD.encode(std::fs::read(&path).unwrap());
    let lines = base64.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap());
    let wrapped = lines.collect::<Vec<_>>().join("\r\n");
    for p12 in [Pkcs12::File(path), Pkcs12::base64(base64), Pkcs12::base64(wrapped)] {
        assert!(Merchant::from_p12(MCHID, None, &p12, None).is_ok());
    }
    for (text, told) in [("apiclient_cert.p12", "path"), ("", "neither"), ("x", "neither")] {
        let p12 = Pkcs12::base64(text.into());
        let error = config(Merchant::from_p12(MCHID, None, &p12, None));
        assert!(error.found.contains(told), "{}", error.found);
    }
}

#[test]
fn a_chain_of_certificates_is_searched_for_the_merchants_own() {
    let chain = text("foreign_certificate") + &text("merchant_certificate");
    let merchant =
        Merchant::new(MCHID, None, &pem("merchant_key"), None, Some(&Pem::text(chain))).unwrap();
    assert_eq!(merchant.serial_no, SERIAL);
}

#[test]
fn what_is_no_platform_public_key_is_named() {
    for (name, told) in [
        ("merchant_key", "private key"),
        ("merchant_certificate", "merchant"),
        ("platform_certificate", "platform_certificates"),
        ("ec_public", "elliptic-curve"),
        ("short_public", "1024 bits"),
    ] {
        let error = config(PlatformKeys::default().add_public_key(PUBLIC_KEY_ID, &pem(name)));
        assert_eq!(error.setting, "platform_public_key");
        let said = Error::from(error).to_string();
        assert!(said.contains(told), "{name}: {said}");
    }
}

#[test]
fn what_is_no_public_key_id_is_refused() {
    for id in ["", "PUB_KEY_ID_", "pub_key_id_0119", "PUB_KEY_ID_01 19", "PUB_KEY_ID_0119…", SERIAL]
    {
        let error = config(PlatformKeys::default().add_public_key(id, &pem("platform_public")));
        assert_eq!(error.setting, "platform_public_key_id", "{id}");
    }
}

#[test]
fn what_is_no_platform_certificate_is_named() {
    for (name, told) in [
        ("merchant_certificate", "merchant's own"),
        ("merchant_key", "private key"),
        ("platform_public", "platform_public_key"),
        ("short_certificate", "too short"),
    ] {
        let error = config(PlatformKeys::default().add_certificate(&pem(name)));
        assert_eq!(error.setting, "platform_certificates");
        let said = Error::from(error).to_string();
        assert!(said.contains(told), "{name}: {said}");
    }
}

#[test]
fn an_api_v3_key_has_32_bytes() {
    assert!(ApiV3Key::new("0123456789abcdef0123456789ABCDEF").is_ok());
    for (given, told) in [
        ("", "nothing"),
        ("0123456789abcdef0123456789ABCDE", "31 bytes"),
        ("0123456789abcdef0123456789ABCDEF\n", "33 bytes, with blanks around it"),
        ("密钥", "6 bytes"),
        ("-----BEGIN PRIVATE KEY-----", "PEM"),
    ] {
        let error = config(ApiV3Key::new(given));
        assert_eq!(error.setting, "api_v3_key");
        assert!(error.found.contains(told), "{given}: {}", error.found);
    }
}

#[test]
fn no_error_and_no_debug_output_holds_a_secret() {
    let key = text("merchant_key");
    let body = key.lines().nth(1).unwrap();
    let secret = "0123456789abcdef0123456789ABCDE";
    let said = [
        format!("{:?}", Pem::text(key.as_str())),
        format!("{:?}", merchant("merchant_key", None)),
        format!("{:?}", Merchant::new(MCHID, Some(SERIAL), &Pem::text(body), None, None)),
        format!("{:?}", Merchant::new(MCHID, Some(SERIAL), &Pem::text(secret), None, None)),
        format!("{:?}", Merchant::new(MCHID, Some(body), &pem("merchant_key"), None, None)),
        format!("{:?}", ApiV3Key::new(secret)),
        format!("{:?}", ApiV3Key::new(&format!("{secret}F"))),
        format!("{:?}", Pkcs12::Bytes(key.clone().into_bytes().into())),
    ];
    for said in said {
        assert!(!said.contains(body) && !said.contains(secret), "{said}");
    }
}

#[test]
fn random_text_never_panics() {
    for seed in 0..500 {
        let noise: Vec<u8> = vectors::noise(seed).take(seed as usize).collect();
        let text = String::from_utf8_lossy(&noise);
        for label in
            ["PRIVATE KEY", "RSA PRIVATE KEY", "ENCRYPTED PRIVATE KEY", "CERTIFICATE", "PUBLIC KEY"]
        {
            load_all(&Pem::text(format!("-----BEGIN {label}-----{text}-----END {label}-----")));
        }
        load_all(&Pem::text(text));
        let mut der = vec![0x30, 0x82];
        der.extend(noise);
        let p12 = Pkcs12::Bytes(der.into());
        assert!(Merchant::from_p12(MCHID, None, &p12, None).is_err());
    }
}

#[test]
fn keys_and_certificates_with_a_changed_byte_never_panic() {
    use base64::prelude::{BASE64_STANDARD, Engine as _};
    for (name, label) in [
        ("merchant_key", "PRIVATE KEY"),
        ("merchant_key_pkcs1", "RSA PRIVATE KEY"),
        ("merchant_certificate", "CERTIFICATE"),
        ("platform_public", "PUBLIC KEY"),
    ] {
        let base64: String = text(name).lines().filter(|line| !line.starts_with('-')).collect();
        let der = BASE64_STANDARD.decode(base64).unwrap();
        let positions = (0..der.len().min(40)).chain(vectors::noise(7).take(20).map(usize::from));
        for (at, value) in positions.zip(vectors::noise(9)) {
            let mut der = der.clone();
            der[at] ^= value | 1;
            let base64 = BASE64_STANDARD.encode(&der);
            load_all(&Pem::text(format!("-----BEGIN {label}-----{base64}-----END {label}-----")));
        }
    }
}

#[test]
fn a_pkcs12_file_with_a_changed_byte_never_panics() {
    let p12 = std::fs::read(vectors::path("keys/merchant.p12")).unwrap();
    // The first bytes are structure; changing them reaches the parser, not the long derivation of keys.
    for (at, value) in (0..60).zip(vectors::noise(3)) {
        let mut p12 = p12.clone();
        p12[at] ^= value | 1;
        let _ = Merchant::from_p12(MCHID, None, &Pkcs12::Bytes(p12.into()), None);
    }
}

fn load_all(pem: &Pem) {
    let _ = Merchant::new(MCHID, None, pem, Some("secret"), Some(pem));
    let mut keys = PlatformKeys::default();
    let _ = keys.add_public_key(PUBLIC_KEY_ID, pem);
    let _ = keys.add_certificate(pem);
}

fn merchant(key: &str, password: Option<&str>) -> Result<Merchant> {
    Merchant::new(MCHID, Some(SERIAL), &pem(key), password, None)
}

fn with_certificate(serial_no: Option<&str>, certificate: &str) -> Result<Merchant> {
    Merchant::new(MCHID, serial_no, &pem("merchant_key"), None, Some(&pem(certificate)))
}

fn p12(name: &str) -> Pkcs12 {
    Pkcs12::File(vectors::path(&format!("keys/{name}.p12")))
}

fn config<T>(result: Result<T>) -> ConfigError {
    match result.map(drop) {
        Err(Error::Config(error)) => error,
        other => panic!("{other:?}"),
    }
}

fn signed(merchant: &Merchant) -> String {
    at_once("", merchant.sign(b"message")).unwrap()
}
