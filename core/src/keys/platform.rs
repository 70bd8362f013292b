//! WeChat Pay's keys: public keys by id, certificates by serial number, both kinds at once.

use std::fmt;
use std::ops::RangeInclusive;
use std::sync::Arc;

use base64::prelude::{BASE64_STANDARD, Engine as _};

use super::der::{self, Certificate};
use super::pem::Pem;
use crate::crypto::{PublicKey, Suite};
use crate::error::{ConfigError, InternalError, InvalidRequest, Result, Rule};

/// The platform keys that are known. Cloning it is cheap: a refresh works on a clone and swaps it in.
///
/// Times are seconds since 1970. A certificate is used only while it is valid.
#[derive(Clone, Default)]
pub(crate) struct PlatformKeys {
    keys: Vec<Arc<PlatformKey>>,
    /// Replaced, and until when they still verify.
    former: Vec<(Arc<PlatformKey>, i64)>,
}

/// One of WeChat Pay's keys.
pub(crate) struct PlatformKey {
    serial: String,
    key: PublicKey,
    /// Of a certificate.
    validity: Option<RangeInclusive<i64>>,
}

impl PlatformKeys {
    /// Adds WeChat Pay's public key with its id.
    pub(crate) fn add_public_key(&mut self, id: &str, pem: &Pem) -> Result<()> {
        check_id(id)?;
        let spki = der::public_key(pem, "platform_public_key")?;
        let key = PublicKey::from_spki(&spki).ok_or_else(not_taken)?;
        self.add(Arc::new(PlatformKey { serial: id.into(), key, validity: None }));
        Ok(())
    }

    /// Adds every platform certificate of a PEM.
    pub(crate) fn add_certificate(&mut self, pem: &Pem) -> Result<()> {
        const SETTING: &str = "platform_certificates";
        for certificate in der::certificates(pem, SETTING)? {
            let fault = |message: &str, found: &str| ConfigError {
                message: message.into(),
                setting: SETTING.into(),
                expected: "a certificate of WeChat Pay's, as /v3/certificates returns it".into(),
                found: found.into(),
            };
            if certificate.is_merchants() {
                return Err(fault(
                    "this is a merchant's own certificate (apiclient_cert.pem)",
                    &format!("the certificate of merchant {}", certificate.subject),
                )
                .into());
            }
            let key = PlatformKey::from_certificate(&certificate).ok_or_else(not_taken)?;
            self.add(Arc::new(key));
        }
        Ok(())
    }

    /// Adds downloaded certificates; one of a serial that is known replaces it.
    pub(crate) fn add_certificates(&mut self, certificates: &[Arc<PlatformKey>]) {
        certificates.iter().for_each(|certificate| self.add(Arc::clone(certificate)));
    }

    /// Takes the place of `old`, which still verifies what comes before `until`, where the serials differ.
    pub(crate) fn replace(&mut self, old: &Self, now: i64, until: i64) {
        let longer = old.former.iter().filter(|(_, until)| now < *until);
        let former = old.keys.iter().map(|key| (Arc::clone(key), until)).chain(longer.cloned());
        let keys = &self.keys;
        self.former =
            former.filter(|(key, _)| !keys.iter().any(|known| known.is(&key.serial))).collect();
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// The serials of all keys but the former ones, in the order in which they were added.
    pub(crate) fn serials(&self) -> Vec<String> {
        self.keys.iter().map(|key| key.serial.clone()).collect()
    }

    /// The key of this serial, unless it is a certificate that is not valid now.
    pub(crate) fn find(&self, serial: &str, now: i64) -> Option<&PlatformKey> {
        let former = self.former.iter().filter(|(_, until)| now < *until).map(|(key, _)| key);
        let mut keys = self.keys.iter().chain(former).map(Arc::as_ref);
        keys.find(|key| key.is(serial) && key.is_effective(now))
    }

    /// All that are configured or downloaded.
    pub(crate) fn all(&self) -> impl Iterator<Item = &PlatformKey> {
        self.keys.iter().map(Arc::as_ref)
    }

    /// Whether there is a key of this serial, valid or not.
    pub(crate) fn knows(&self, serial: &str) -> bool {
        self.keys.iter().any(|key| key.is(serial))
    }

    /// Whether there is a key of this suite, valid or not.
    pub(crate) fn has(&self, suite: Suite) -> bool {
        self.keys.iter().any(|key| key.suite() == suite)
    }

    /// The key to encrypt with and to ask the gateway to sign with, of the suite that the merchant signs with:
    /// the public key if there is one, otherwise the newest certificate that is valid now.
    pub(crate) fn encrypting(&self, suite: Suite, now: i64) -> Option<&PlatformKey> {
        let keys = self.keys.iter().map(Arc::as_ref);
        let effective = keys.filter(|key| key.suite() == suite && key.is_effective(now));
        effective.max_by_key(|key| key.validity.as_ref().map_or(i64::MAX, |range| *range.start()))
    }

    /// Encrypts a sensitive value; returns it in base64, and the serial of the key.
    pub(crate) fn encrypt(&self, text: &str, suite: Suite, now: i64) -> Result<(String, String)> {
        let fault = |message: String| InvalidRequest {
            message,
            operation: "sdk.encrypt".into(),
            pointer: String::new(),
            rule: Rule::Sensitive,
        };
        let key = self
            .encrypting(suite, now)
            .ok_or_else(|| fault("there is no platform key to encrypt it with".into()))?;
        let (lengths, length) = (key.key.lengths(), text.len());
        if length < *lengths.start() {
            return Err(fault("an empty text cannot be encrypted with SM2".into()).into());
        }
        if length > *lengths.end() {
            let longest = lengths.end();
            return Err(fault(format!(
                "{length} bytes are too long to be encrypted, {longest} are possible"
            ))
            .into());
        }
        let ciphertext = key.key.encrypt(text.as_bytes()).ok_or_else(|| InternalError {
            message: "the crypto provider could not encrypt".into(),
        })?;
        Ok((BASE64_STANDARD.encode(ciphertext), key.serial.clone()))
    }

    fn add(&mut self, key: Arc<PlatformKey>) {
        self.keys.retain(|known| !known.is(&key.serial));
        self.keys.push(key);
    }
}

impl PlatformKey {
    /// `None` if the crypto provider does not take its key.
    pub(super) fn from_certificate(certificate: &Certificate) -> Option<Self> {
        Some(Self {
            serial: certificate.serial_no.clone(),
            key: PublicKey::from_spki(&certificate.spki)?,
            validity: Some(certificate.not_before..=certificate.not_after),
        })
    }

    /// `PUB_KEY_ID_…`, or the serial number of the certificate in upper-case hex.
    pub(crate) fn serial(&self) -> &str {
        &self.serial
    }

    pub(crate) fn suite(&self) -> Suite {
        self.key.suite()
    }

    /// Whether this key signed the message.
    pub(crate) fn verify(&self, message: &[u8], signature: &[u8]) -> bool {
        self.key.verify(message, signature)
    }

    /// Others write a serial with fewer zeros before it, or in lower case.
    fn is(&self, serial: &str) -> bool {
        if self.validity.is_none() {
            return self.serial == serial;
        }
        let digits = |serial: &str| serial.trim_start_matches('0').to_ascii_uppercase();
        digits(&self.serial) == digits(serial)
    }

    fn is_effective(&self, now: i64) -> bool {
        self.validity.as_ref().is_none_or(|validity| validity.contains(&now))
    }
}

impl fmt::Debug for PlatformKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.keys.iter().map(|key| key.serial())).finish()
    }
}

impl fmt::Debug for PlatformKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PlatformKey").field(&self.serial).finish()
    }
}

pub(super) fn not_taken() -> InternalError {
    InternalError { message: "the crypto provider does not take the platform's key".into() }
}

pub(super) fn check_id(id: &str) -> Result<()> {
    let digits = id.strip_prefix("PUB_KEY_ID_").unwrap_or_default();
    if (1..=50).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(());
    }
    let found = if id.is_empty() {
        "nothing".into()
    } else if id.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        "the serial number of a certificate".into()
    } else {
        format!("{} characters", id.chars().count())
    };
    Err(ConfigError {
        message: "this is not the id of a platform public key".into(),
        setting: "platform_public_key_id".into(),
        expected: "PUB_KEY_ID_ and digits, as the merchant platform shows it".into(),
        found,
    }
    .into())
}

#[cfg(test)]
mod tests;
