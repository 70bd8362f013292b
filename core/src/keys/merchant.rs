//! The merchant: its id, its private key, and the serial number of the certificate over that key.

use std::fmt;
use std::sync::Arc;

use arc_swap::ArcSwap;
use base64::prelude::{BASE64_STANDARD, Engine as _};
use zeroize::Zeroizing;

use super::der::{self, Certificate};
use super::p12::Pkcs12;
use super::pair::KeyPair;
use super::pem::Pem;
use super::signer::{Signer, SignerError};
use crate::crypto::{PrivateKey, PublicKey, Suite};
use crate::error::{
    ConfigError, DecryptError, Error, InternalError, Phase, Result, TransportError,
};

/// Who signs.
pub(crate) struct Merchant {
    mchid: String,
    brand_id: Option<String>,
    pub(crate) serial_no: String,
    key: Arc<Key>,
    /// Those that were replaced a short while ago: something is still encrypted for them. Without a lock, since it
    /// outlives a `fork`.
    former: ArcSwap<Vec<Former>>,
}

/// A key that decrypts until then, and signs nothing any more.
#[derive(Clone)]
struct Former {
    serial_no: String,
    key: Arc<Key>,
    until: i64,
}

/// Where the private key is.
enum Key {
    Here(PrivateKey),
    /// With the public key of the certificate, if there is one, that its signatures are held against.
    Remote(Arc<dyn Signer>, Option<PublicKey>),
}

impl Merchant {
    /// Out of a private key, and the serial number or the certificate that holds it.
    pub(crate) fn new(
        mchid: &str,
        serial_no: Option<&str>,
        private_key: &Pem,
        password: Option<&str>,
        certificate: Option<&Pem>,
    ) -> Result<Self> {
        let pair = der::private_key(private_key, "private_key", password)?;
        let chain = certificate.map_or(Ok(vec![]), |pem| der::certificates(pem, "certificate"))?;
        let own = chain.iter().find(|certificate| certificate.public == pair.public);
        Self::out_of(mchid, serial_no, &pair, own.or(chain.first()), "certificate")
    }

    /// Out of `apiclient_cert.p12`, whose password is the mchid unless it was changed.
    pub(crate) fn from_p12(
        mchid: &str,
        serial_no: Option<&str>,
        p12: &Pkcs12,
        password: Option<&str>,
    ) -> Result<Self> {
        let (pair, certificate) = p12.open(password.unwrap_or(mchid))?;
        Self::out_of(mchid, serial_no, &pair, certificate.as_ref(), "merchant_p12")
    }

    /// With the private key elsewhere, and the serial number or the certificate that holds its public half.
    pub(crate) fn remote(
        mchid: &str,
        serial_no: Option<&str>,
        signer: Arc<dyn Signer>,
        certificate: Option<&Pem>,
    ) -> Result<Self> {
        check_mchid(mchid)?;
        let given = serial_no.map(normalised_serial).transpose()?;
        let chain = certificate.map_or(Ok(vec![]), |pem| der::certificates(pem, "certificate"))?;
        let own = chain.iter().find(|one| one.is_merchants()).or(chain.first());
        if let Some(own) = own {
            check_issued_to(own, mchid, given.as_deref())?;
        }
        let serial_no = own.map(|own| own.serial_no.clone()).or(given).ok_or_else(no_serial_no)?;
        let public = own.and_then(|own| PublicKey::from_spki(&own.spki));
        Ok(Self::with_key(mchid, serial_no, Key::Remote(signer, public)))
    }

    /// The same, signing as this brand.
    pub(crate) fn with_brand(self, brand_id: &str) -> Result<Self> {
        if self.suite() == Suite::Sm {
            return Err(ConfigError {
                message: "brands sign with RSA".into(),
                setting: "brand_id".into(),
                expected: "an RSA private key beside it".into(),
                found: "an SM2 private key".into(),
            }
            .into());
        }
        if (1..=32).contains(&brand_id.len()) && brand_id.bytes().all(|byte| byte.is_ascii_digit())
        {
            return Ok(Self { brand_id: Some(brand_id.into()), ..self });
        }
        Err(ConfigError {
            message: "this is not the id of a brand".into(),
            setting: "brand_id".into(),
            expected: "1 to 32 digits".into(),
            found: format!("{} characters", brand_id.chars().count()),
        }
        .into())
    }

    pub(crate) fn mchid(&self) -> &str {
        &self.mchid
    }

    pub(crate) fn brand_id(&self) -> Option<&str> {
        self.brand_id.as_deref()
    }

    /// Whether signing has to be waited for.
    pub(crate) fn is_remote(&self) -> bool {
        matches!(*self.key, Key::Remote(..))
    }

    /// What it signs with. A remote signer's key is RSA unless `certificate` says otherwise.
    pub(crate) fn suite(&self) -> Suite {
        match &*self.key {
            Key::Here(key) => key.suite(),
            Key::Remote(_, public) => public.as_ref().map_or(Suite::Rsa, PublicKey::suite),
        }
    }

    /// Signs a message; the signature is in base64. Waits for nothing where the private key is here.
    pub(crate) async fn sign(&self, message: &[u8]) -> Result<String> {
        let signature = match &*self.key {
            Key::Here(key) => key.sign(message).ok_or_else(|| InternalError {
                message: "the crypto provider could not sign".into(),
            })?,
            Key::Remote(signer, public) => {
                let signature = signer.sign(message).await;
                let signature = signature.map_err(|cause| unsigned(&cause.to_string()))?;
                let suite = self.suite();
                if !suite.signature_bytes().contains(&signature.len()) {
                    let (bytes, key) = (signature.len(), suite.key());
                    return Err(unsigned(&format!(
                        "{bytes} bytes are not the signature of an {key} key"
                    )));
                }
                if public.as_ref().is_some_and(|public| !public.verify(message, &signature)) {
                    return Err(unsigned("its signature does not fit `certificate`"));
                }
                signature
            }
        };
        Ok(BASE64_STANDARD.encode(signature))
    }

    /// Decrypts a sensitive value that the gateway encrypted for this merchant.
    pub(crate) async fn decrypt(&self, text: &str, now: i64) -> Result<String> {
        self.forget(now);
        let key = if self.is_remote() { "signer" } else { "private_key" };
        let mut advice = OTHER_KEY.to_owned();
        let mut plain = None;
        if let Ok(ciphertext) = BASE64_STANDARD.decode(text) {
            plain = self.key.decrypt(&ciphertext).await.unwrap_or_else(|said| {
                advice = format!("The signer says: {said}.");
                None
            });
            let former = self.former.load_full();
            let mut former = former.iter();
            while let (None, Some(former)) = (&plain, former.next()) {
                plain = former.key.decrypt(&ciphertext).await.unwrap_or_default();
            }
        }
        let plain = plain.and_then(|plain| std::str::from_utf8(&plain).map(str::to_owned).ok());
        plain.ok_or_else(|| {
            DecryptError {
                message: format!(
                    "A sensitive value cannot be decrypted with the merchant's private key. {advice}"
                ),
                what: "sensitive value".into(),
                key: key.into(),
            }
            .into()
        })
    }

    /// Takes the place of `old`, whose key still decrypts before `until`.
    pub(crate) fn replace(&mut self, old: &Self, now: i64, until: i64) {
        let (serial_no, key) = (old.serial_no.clone(), Arc::clone(&old.key));
        let mut former = vec![Former { serial_no, key, until }];
        former.extend(old.former.load().iter().filter(|one| now < one.until).cloned());
        let mut known = vec![self.serial_no.clone()];
        former.retain(|one| {
            let is_new = !known.contains(&one.serial_no);
            known.push(one.serial_no.clone());
            is_new
        });
        self.former = ArcSwap::from_pointee(former);
    }

    /// Drops the keys whose time is over; with the last one who uses it a key is zeroised.
    pub(crate) fn forget(&self, now: i64) {
        if self.former.load().iter().any(|one| one.until <= now) {
            self.former.rcu(|former| {
                former.iter().filter(|one| now < one.until).cloned().collect::<Vec<_>>()
            });
        }
    }

    fn out_of(
        mchid: &str,
        serial_no: Option<&str>,
        pair: &KeyPair,
        certificate: Option<&Certificate>,
        certificate_setting: &str,
    ) -> Result<Self> {
        check_mchid(mchid)?;
        let serial_no = serial_no.map(normalised_serial).transpose()?;
        if let Some(certificate) = certificate {
            check_certificate(certificate, certificate_setting, mchid, serial_no.as_deref(), pair)?;
        }
        let serial_no = certificate
            .map(|certificate| certificate.serial_no.clone())
            .or(serial_no)
            .ok_or_else(no_serial_no)?;
        let key = PrivateKey::from_pkcs8(&pair.pkcs8).ok_or_else(|| InternalError {
            message: "the crypto provider does not take the private key".into(),
        })?;
        Ok(Self::with_key(mchid, serial_no, Key::Here(key)))
    }

    fn with_key(mchid: &str, serial_no: String, key: Key) -> Self {
        let (key, former) = (Arc::new(key), ArcSwap::default());
        Self { mchid: mchid.into(), brand_id: None, serial_no, key, former }
    }
}

impl Key {
    /// `None` if it was encrypted for another key; an error where a remote signer says more.
    async fn decrypt(
        &self,
        ciphertext: &[u8],
    ) -> std::result::Result<Option<Zeroizing<Vec<u8>>>, SignerError> {
        match self {
            Self::Here(key) => Ok(key.decrypt(ciphertext)),
            Self::Remote(signer, _) => {
                signer.decrypt(ciphertext).await.map(|plain| Some(Zeroizing::new(plain)))
            }
        }
    }
}

impl fmt::Debug for Merchant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Merchant")
            .field("mchid", &self.mchid)
            .field("serial_no", &self.serial_no)
            .finish_non_exhaustive()
    }
}

pub(super) fn check_mchid(mchid: &str) -> Result<()> {
    if (8..=12).contains(&mchid.len()) && mchid.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(());
    }
    Err(ConfigError {
        message: "this is not a merchant id".into(),
        setting: "mchid".into(),
        expected: "8 to 12 digits".into(),
        found: format!("{} characters", mchid.chars().count()),
    }
    .into())
}

/// `51:57:f0…` → `5157F0…`
pub(super) fn normalised_serial(serial_no: &str) -> Result<String> {
    let serial: String =
        serial_no.trim().chars().filter(|c| *c != ':').map(|c| c.to_ascii_uppercase()).collect();
    let is_hex = serial.bytes().all(|byte| byte.is_ascii_hexdigit());
    if is_hex && (8..=40).contains(&serial.len()) {
        return Ok(serial);
    }
    let found = if serial_no.starts_with("PUB_KEY_ID_") {
        "the id of WeChat Pay's public key".into()
    } else if serial.len() > 40 && serial.bytes().all(|byte| byte.is_ascii_digit()) {
        "a decimal number".into()
    } else {
        format!("{} characters", serial_no.chars().count())
    };
    Err(ConfigError {
        message: "this is not the serial number of a certificate".into(),
        setting: "serial_no".into(),
        expected: "8 to 40 hexadecimal digits (openssl x509 -in apiclient_cert.pem -noout -serial)"
            .into(),
        found,
    }
    .into())
}

fn check_certificate(
    certificate: &Certificate,
    setting: &str,
    mchid: &str,
    serial_no: Option<&str>,
    pair: &KeyPair,
) -> Result<()> {
    if certificate.public == pair.public {
        return check_issued_to(certificate, mchid, serial_no);
    }
    Err(ConfigError {
        message: "the certificate does not belong to the private key".into(),
        setting: setting.into(),
        expected: "the certificate over private_key".into(),
        found: "a certificate over another key".into(),
    }
    .into())
}

fn check_issued_to(certificate: &Certificate, mchid: &str, serial_no: Option<&str>) -> Result<()> {
    let fault = |message: &str, setting: &str, expected: &str, found: &str| {
        Err(ConfigError {
            message: message.into(),
            setting: setting.into(),
            expected: expected.into(),
            found: found.into(),
        }
        .into())
    };
    if let Some(serial_no) = serial_no
        && serial_no.trim_start_matches('0') != certificate.serial_no.trim_start_matches('0')
    {
        return fault(
            "the serial number is not the certificate's",
            "serial_no",
            &certificate.serial_no,
            serial_no,
        );
    }
    let subject = &certificate.subject;
    if certificate.is_merchants() && subject != mchid {
        return fault("the certificate was issued to another merchant", "mchid", subject, mchid);
    }
    Ok(())
}

fn no_serial_no() -> Error {
    ConfigError {
        message: "the serial number of the merchant's certificate is missing".into(),
        setting: "serial_no".into(),
        expected: "the serial number, or the certificate itself in `certificate`".into(),
        found: "neither".into(),
    }
    .into()
}

/// Who calls fills in the operation.
fn unsigned(cause: &str) -> Error {
    TransportError {
        message: format!("the signer gave no signature: {cause}"),
        operation: String::new(),
        phase: Phase::Sign,
        attempts: 1,
        may_have_arrived: false,
        advice: None,
    }
    .into()
}

const OTHER_KEY: &str = "The gateway encrypts for the key that signed the request; check that private_key was not replaced.";
