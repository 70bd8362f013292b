//! From PEM blocks to keys and certificates the crypto provider takes.

use std::time::Duration;

use pkcs8::EncryptedPrivateKeyInfoRef;
use rsa::pkcs1::{DecodeRsaPrivateKey as _, DecodeRsaPublicKey as _};
use rsa::{RsaPrivateKey, RsaPublicKey};
use x509_cert::der::Decode as _;
use x509_cert::der::Encode as _;
use zeroize::Zeroizing;

use super::pair::{KeyPair, Public, Refusal, USABLE};
use super::pem::{Block, Kind, Pem};
use crate::error::{ConfigError, Result};

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
    pub(super) public: Public,
}

/// The private key of a PEM.
pub(super) fn private_key(pem: &Pem, setting: &str, password: Option<&str>) -> Result<KeyPair> {
    let blocks = pem.blocks(setting)?;
    let block = choose(&blocks, |kind| {
        matches!(kind, Kind::Pkcs1PrivateKey | Kind::Pkcs8PrivateKey | Kind::EncryptedPrivateKey)
    });
    let pair = match block.kind {
        Kind::Pkcs1PrivateKey => RsaPrivateKey::from_pkcs1_der(&block.der)
            .map_err(|_| Refusal::damaged("private key"))
            .and_then(|key| KeyPair::from_rsa(&key)),
        Kind::Pkcs8PrivateKey => KeyPair::from_pkcs8(&block.der),
        Kind::EncryptedPrivateKey => KeyPair::from_pkcs8(&decrypt(block, setting, password)?),
        Kind::Certificate => Err(Refusal {
            message: "this is a certificate, the private key is in apiclient_key.pem",
            found: block.kind.describe().into(),
        }),
        other => Err(Refusal { found: other.describe().into(), ..Refusal::damaged("private key") }),
    };
    pair.map_err(|Refusal { message, found }| {
        ConfigError {
            message: message.into(),
            setting: setting.into(),
            expected: format!("{USABLE} (apiclient_key.pem)"),
            found,
        }
        .into()
    })
}

/// The public key of a PEM, as SubjectPublicKeyInfo.
pub(super) fn public_key(pem: &Pem, setting: &str) -> Result<Vec<u8>> {
    let blocks = pem.blocks(setting)?;
    let block = choose(&blocks, |kind| matches!(kind, Kind::PublicKey | Kind::Pkcs1PublicKey));
    let key = match block.kind {
        Kind::PublicKey => Public::from_spki(&block.der),
        Kind::Pkcs1PublicKey => RsaPublicKey::from_pkcs1_der(&block.der)
            .map(Public::Rsa)
            .map_err(|_| Refusal::damaged("public key")),
        Kind::Certificate => Err(Refusal {
            message: "this is a certificate; a platform certificate belongs into platform_certificates, \
                      the merchant's own into certificate",
            found: block.kind.describe().into(),
        }),
        other => Err(Refusal { found: other.describe().into(), ..Refusal::damaged("public key") }),
    };
    let spki = key.and_then(Public::long_enough).and_then(|key| key.to_spki());
    spki.map_err(|Refusal { message, found }| {
        ConfigError {
            message: message.into(),
            setting: setting.into(),
            expected: format!(
                "WeChat Pay's public key (pub_key.pem of the merchant platform): {USABLE}"
            ),
            found,
        }
        .into()
    })
}

/// Every certificate of a PEM.
pub(super) fn certificates(pem: &Pem, setting: &str) -> Result<Vec<Certificate>> {
    let blocks = pem.blocks(setting)?;
    let fault = |Refusal { message, found }| ConfigError {
        message: message.into(),
        setting: setting.into(),
        expected: format!("an X.509 certificate over {USABLE}"),
        found,
    };
    let none = |found: &str| Refusal { message: NO_CERTIFICATE, found: found.into() };
    blocks
        .iter()
        .map(|block| match block.kind {
            Kind::Certificate => {
                Certificate::from_der(&block.der).map_err(|refusal| fault(refusal).into())
            }
            Kind::PublicKey if setting == "platform_certificates" => {
                Err(fault(none("a public key (it belongs into platform_public_key)")).into())
            }
            other => Err(fault(none(other.describe())).into()),
        })
        .collect()
}

impl Certificate {
    pub(super) fn from_der(der: &[u8]) -> Result<Self, Refusal> {
        let damaged = || Refusal { message: NO_CERTIFICATE, found: "a damaged one".into() };
        let certificate = x509_cert::Certificate::from_der(der).map_err(|_| damaged())?;
        let fields = certificate.tbs_certificate();
        let spki = fields.subject_public_key_info().to_der().map_err(|_| damaged())?;
        let seconds = |time: Duration| i64::try_from(time.as_secs()).map_err(|_| damaged());
        Ok(Self {
            serial_no: hex(fields.serial_number().as_bytes()),
            subject: common_name(fields.subject()),
            issuer: common_name(fields.issuer()),
            not_before: seconds(fields.validity().not_before.to_unix_duration())?,
            not_after: seconds(fields.validity().not_after.to_unix_duration())?,
            public: Public::from_spki(&spki)?.long_enough()?,
            spki,
        })
    }

    /// Whether it was issued to a merchant: its common name is the mchid then.
    pub(super) fn is_merchants(&self) -> bool {
        !self.subject.is_empty() && self.subject.bytes().all(|byte| byte.is_ascii_digit())
    }
}

const NO_CERTIFICATE: &str = "this certificate cannot be used";

/// The first block of a wanted kind; otherwise the first one, to say what it is.
fn choose(blocks: &[Block], wanted: impl Fn(Kind) -> bool) -> &Block {
    static NONE: std::sync::LazyLock<Block> =
        std::sync::LazyLock::new(|| Block { kind: Kind::Other, der: Zeroizing::default() });
    blocks.iter().find(|block| wanted(block.kind)).or(blocks.first()).unwrap_or(&NONE)
}

/// What it takes to derive the key is told by the file. Nothing makes the decoder panic; too much takes hours, or
/// all memory.
fn has_bearable_cost(encrypted: &EncryptedPrivateKeyInfoRef<'_>) -> bool {
    const MOST_ITERATIONS: u32 = 10_000_000;
    /// Of 128 bytes each: 512 MiB.
    const MOST_BLOCKS: u64 = 4 << 20;
    let Some(derivation) = encrypted.encryption_algorithm.pbes2().map(|pbes2| &pbes2.kdf) else {
        return true;
    };
    if let Some(scrypt) = derivation.scrypt() {
        let factors = [scrypt.block_size, scrypt.parallelization].map(u64::from);
        let blocks = factors.into_iter().fold(scrypt.cost_parameter, u64::saturating_mul);
        return scrypt.cost_parameter > 1 && blocks <= MOST_BLOCKS;
    }
    derivation.pbkdf2().is_none_or(|pbkdf2| pbkdf2.iteration_count <= MOST_ITERATIONS)
}

fn decrypt(block: &Block, setting: &str, password: Option<&str>) -> Result<Zeroizing<Vec<u8>>> {
    let fault = |message: &str, found: &str| ConfigError {
        message: message.into(),
        setting: format!("{setting}_password"),
        expected: "the password that the private key was encrypted with".into(),
        found: found.into(),
    };
    let password = password.ok_or_else(|| fault("the private key is encrypted", "no password"))?;
    let encrypted = EncryptedPrivateKeyInfoRef::try_from(block.der.as_slice());
    let encrypted = encrypted.ok().filter(has_bearable_cost).ok_or_else(|| ConfigError {
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
