//! From PEM blocks to keys and certificates the crypto provider takes.

use std::time::Duration;

use pkcs8::{
    EncryptedPrivateKeyInfoRef, ObjectIdentifier, PrivateKeyInfoRef, SubjectPublicKeyInfoRef,
};
use rsa::pkcs1::{DecodeRsaPrivateKey as _, DecodeRsaPublicKey as _};
use rsa::pkcs8::{
    DecodePrivateKey as _, DecodePublicKey as _, EncodePrivateKey as _, EncodePublicKey as _,
};
use rsa::traits::PublicKeyParts as _;
use rsa::{RsaPrivateKey, RsaPublicKey};
use x509_cert::der::Decode as _;
use x509_cert::der::Encode as _;
use zeroize::Zeroizing;

use super::pem::{Block, Kind, Pem};
use crate::error::{ConfigError, Result};

/// The key pair of a private key's file: PKCS#8 for the provider, and the public half to compare with.
pub(super) struct KeyPair {
    pub(super) pkcs8: Zeroizing<Vec<u8>>,
    pub(super) public: RsaPublicKey,
}

/// The fields of an X.509 certificate that matter here.
pub(super) struct Certificate {
    /// Upper-case hex, leading zeros kept.
    pub(super) serial_no: String,
    pub(super) subject: String,
    pub(super) issuer: String,
    /// Seconds since 1970.
    pub(super) not_before: i64,
    /// Seconds since 1970.
    pub(super) not_after: i64,
    /// SubjectPublicKeyInfo.
    pub(super) spki: Vec<u8>,
    pub(super) public: RsaPublicKey,
}

/// The private key of a PEM.
pub(super) fn private_key(pem: &Pem, setting: &str, password: Option<&str>) -> Result<KeyPair> {
    let blocks = pem.blocks(setting)?;
    let block = choose(&blocks, |kind| {
        matches!(kind, Kind::Pkcs1PrivateKey | Kind::Pkcs8PrivateKey | Kind::EncryptedPrivateKey)
    });
    let fault = |message: &str, found: String| ConfigError {
        message: message.into(),
        setting: setting.into(),
        expected: "an RSA private key of at least 2048 bits (apiclient_key.pem)".into(),
        found,
    };
    let key = match block.kind {
        Kind::Pkcs1PrivateKey => RsaPrivateKey::from_pkcs1_der(&block.der).ok(),
        Kind::Pkcs8PrivateKey => RsaPrivateKey::from_pkcs8_der(&block.der).ok(),
        Kind::EncryptedPrivateKey => {
            let der = decrypt(block, setting, password)?;
            RsaPrivateKey::from_pkcs8_der(&der).ok()
        }
        Kind::Certificate => {
            return Err(fault(
                "this is a certificate, the private key is in apiclient_key.pem",
                block.kind.describe().into(),
            )
            .into());
        }
        other => return Err(fault("this is no RSA private key", other.describe().into()).into()),
    };
    let key = key.ok_or_else(|| {
        let oid = PrivateKeyInfoRef::try_from(block.der.as_slice()).map(|key| key.algorithm.oid);
        fault("this is no RSA private key", describe(oid.ok(), "private key"))
    })?;
    key_pair(&key).ok_or_else(|| {
        fault("the key is too short", format!("{} bits", bits(key.as_public_key()))).into()
    })
}

/// A private key as PKCS#8 DER, as a PKCS#12 file holds it.
pub(super) fn private_key_der(der: &[u8]) -> Option<KeyPair> {
    key_pair(&RsaPrivateKey::from_pkcs8_der(der).ok()?)
}

/// The public key of a PEM, as SubjectPublicKeyInfo.
pub(super) fn public_key(pem: &Pem, setting: &str) -> Result<Vec<u8>> {
    let blocks = pem.blocks(setting)?;
    let block = choose(&blocks, |kind| matches!(kind, Kind::PublicKey | Kind::Pkcs1PublicKey));
    let fault = |message: &str, found: String| ConfigError {
        message: message.into(),
        setting: setting.into(),
        expected: "WeChat Pay's RSA public key (pub_key.pem of the merchant platform)".into(),
        found,
    };
    let key = match block.kind {
        Kind::PublicKey => RsaPublicKey::from_public_key_der(&block.der).ok(),
        Kind::Pkcs1PublicKey => RsaPublicKey::from_pkcs1_der(&block.der).ok(),
        Kind::Certificate => {
            return Err(fault(
                "this is a certificate; a platform certificate belongs into platform_certificates, \
                 the merchant's own into certificate",
                block.kind.describe().into(),
            )
            .into());
        }
        other => return Err(fault("this is no RSA public key", other.describe().into()).into()),
    };
    let key = key.ok_or_else(|| {
        let oid =
            SubjectPublicKeyInfoRef::try_from(block.der.as_slice()).map(|key| key.algorithm.oid);
        fault("this is no RSA public key", describe(oid.ok(), "public key"))
    })?;
    if bits(&key) < SHORTEST {
        return Err(fault("the key is too short", format!("{} bits", bits(&key))).into());
    }
    let spki = key
        .to_public_key_der()
        .map_err(|_| fault("this is no RSA public key", "a damaged key".into()))?;
    Ok(spki.as_bytes().to_vec())
}

/// Every certificate of a PEM.
pub(super) fn certificates(pem: &Pem, setting: &str) -> Result<Vec<Certificate>> {
    let blocks = pem.blocks(setting)?;
    let fault = |found: &str| ConfigError {
        message: "this is no certificate".into(),
        setting: setting.into(),
        expected: "an X.509 certificate with an RSA key".into(),
        found: found.into(),
    };
    blocks
        .iter()
        .map(|block| match block.kind {
            Kind::Certificate => Certificate::from_der(&block.der)
                .ok_or_else(|| fault("a certificate of another kind, or a damaged one").into()),
            Kind::PublicKey if setting == "platform_certificates" => {
                Err(fault("a public key (it belongs into platform_public_key)").into())
            }
            other => Err(fault(other.describe()).into()),
        })
        .collect()
}

impl Certificate {
    pub(super) fn from_der(der: &[u8]) -> Option<Self> {
        let certificate = x509_cert::Certificate::from_der(der).ok()?;
        let fields = certificate.tbs_certificate();
        let spki = fields.subject_public_key_info().to_der().ok()?;
        let seconds = |time: Duration| i64::try_from(time.as_secs()).ok();
        Some(Self {
            serial_no: hex(fields.serial_number().as_bytes()),
            subject: common_name(fields.subject()),
            issuer: common_name(fields.issuer()),
            not_before: seconds(fields.validity().not_before.to_unix_duration())?,
            not_after: seconds(fields.validity().not_after.to_unix_duration())?,
            public: RsaPublicKey::from_public_key_der(&spki).ok()?,
            spki,
        })
    }

    /// Whether it was issued to a merchant: its common name is the mchid then.
    pub(super) fn is_merchants(&self) -> bool {
        !self.subject.is_empty() && self.subject.bytes().all(|byte| byte.is_ascii_digit())
    }

    pub(super) fn is_long_enough(&self) -> bool {
        bits(&self.public) >= SHORTEST
    }
}

/// RSA-2048 is what WeChat Pay issues.
const SHORTEST: u32 = 2048;

fn bits(key: &RsaPublicKey) -> u32 {
    key.n().bits()
}

fn key_pair(key: &RsaPrivateKey) -> Option<KeyPair> {
    let pkcs8 = key.to_pkcs8_der().ok()?.to_bytes();
    (bits(key.as_public_key()) >= SHORTEST).then(|| KeyPair { pkcs8, public: key.to_public_key() })
}

/// The first block of a wanted kind; otherwise the first one, to say what it is.
fn choose(blocks: &[Block], wanted: impl Fn(Kind) -> bool) -> &Block {
    static NONE: std::sync::LazyLock<Block> =
        std::sync::LazyLock::new(|| Block { kind: Kind::Other, der: Zeroizing::default() });
    blocks.iter().find(|block| wanted(block.kind)).or(blocks.first()).unwrap_or(&NONE)
}

fn decrypt(block: &Block, setting: &str, password: Option<&str>) -> Result<Zeroizing<Vec<u8>>> {
    let fault = |message: &str, found: &str| ConfigError {
        message: message.into(),
        setting: format!("{setting}_password"),
        expected: "the password that the private key was encrypted with".into(),
        found: found.into(),
    };
    let password = password.ok_or_else(|| fault("the private key is encrypted", "no password"))?;
    let encrypted =
        EncryptedPrivateKeyInfoRef::try_from(block.der.as_slice()).map_err(|_| ConfigError {
            message: "the encrypted private key cannot be read".into(),
            setting: setting.into(),
            expected: "PKCS#8 encrypted with PBES2".into(),
            found: Kind::LegacyEncryptedPrivateKey.describe().to_owned() + ", or a damaged one",
        })?;
    let plain = encrypted.decrypt(password).map_err(|_| {
        fault("the private key cannot be decrypted", "a wrong password, or an unsupported cipher")
    })?;
    Ok(plain.to_bytes())
}

/// A key that is no RSA key, by its algorithm.
fn describe(algorithm: Option<ObjectIdentifier>, what: &str) -> String {
    /// id-ecPublicKey: ECDSA, and SM2 too.
    const EC: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.2.1");
    match algorithm {
        Some(EC) => format!("an elliptic-curve {what}"),
        _ => format!("a {what} of another kind, or a damaged one"),
    }
}

/// Two digits for each byte, but for the zero byte that only keeps the number positive.
fn hex(serial: &[u8]) -> String {
    let digits = match serial {
        [0, rest @ ..] if !rest.is_empty() => rest,
        all => all,
    };
    digits.iter().map(|byte| format!("{byte:02X}")).collect()
}

fn common_name(name: &x509_cert::name::Name) -> String {
    name.common_name().ok().flatten().map(|name| name.value().into_owned()).unwrap_or_default()
}
