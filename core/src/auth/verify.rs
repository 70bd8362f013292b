//! The one verifier, for answers and notifications alike.

use base64::prelude::{BASE64_STANDARD, Engine as _};

use crate::crypto::Suite;
use crate::error::{SignatureError, SignatureReason};
use crate::keys::{PlatformKey, PlatformKeys};

/// Whether WeChat Pay signed these headers and this body: the raw bytes, after content decoding only.
///
/// `headers` are names (in any case) and values as received; one that came twice stands there twice. `now` is
/// in seconds since 1970. The checks are made in this order: the four headers are there, and once each; no
/// probe; a known type; each header of its form; signed within five minutes; a known serial; a key of that type;
/// the signature.
pub(crate) fn verify(
    headers: &[(String, String)],
    body: &[u8],
    keys: &PlatformKeys,
    now: i64,
) -> Result<(), SignatureError> {
    Signed::read(headers)
        .and_then(|signed| signed.check(body, keys, now))
        .map_err(|error| SignatureError { request_id: request_id(headers), ..error })
}

/// Whether the signature of these headers fits this body with this key. Only ever to explain why something was refused:
/// neither clock nor serial are looked at.
pub(crate) fn would_fit(headers: &[(String, String)], body: &[u8], key: &PlatformKey) -> bool {
    Signed::read(headers)
        .is_ok_and(|signed| is_signature(signed.signature, &signed.message(body), key))
}

/// Whether this text in base64 is the key's signature over the message.
pub(crate) fn is_signature(text: &str, message: &[u8], key: &PlatformKey) -> bool {
    BASE64_STANDARD.decode(text).is_ok_and(|signature| key.verify(message, &signature))
}

/// The headers that matter, as they came.
struct Signed<'a> {
    timestamp: &'a str,
    nonce: &'a str,
    serial: &'a str,
    signature: &'a str,
    signature_type: Option<&'a str>,
}

impl<'a> Signed<'a> {
    fn read(headers: &'a [(String, String)]) -> Result<Self, SignatureError> {
        let signature_type = at_most_once(headers, TYPE)?;
        Ok(Self {
            timestamp: once(headers, TIMESTAMP)?,
            nonce: once(headers, NONCE)?,
            serial: once(headers, SERIAL)?,
            signature: once(headers, SIGNATURE)?,
            signature_type,
        })
    }

    fn check(&self, body: &[u8], keys: &PlatformKeys, now: i64) -> Result<(), SignatureError> {
        self.refuse_probe()?;
        let suite = self.suite()?;
        let timestamp = self.timestamp()?;
        let signature = self.signature()?;
        self.check_nonce()?;
        self.check_serial()?;
        check_clock(timestamp, now).map_err(|error| self.naming_serial(error))?;
        let key = keys
            .find(self.serial, now)
            .ok_or_else(|| self.naming_serial(self.unknown(keys.knows(self.serial))))?;
        if key.suite() != suite {
            return Err(self.naming_serial(self.of_another_type(suite, key.suite())));
        }
        if !suite.signature_bytes().contains(&signature.len()) {
            return Err(unfit_signature());
        }
        if key.verify(&self.message(body), &signature) {
            return Ok(());
        }
        Err(self.naming_serial(fault(
            SignatureReason::Mismatch,
            "The signature does not match the body. Pass the raw bytes as received, never JSON that was parsed and \
             written again; if they are, this is not from WeChat Pay, or the platform key is another merchant's.",
        )))
    }

    /// What is signed.
    fn message(&self, body: &[u8]) -> Vec<u8> {
        let mut message = format!("{}\n{}\n", self.timestamp, self.nonce).into_bytes();
        message.extend_from_slice(body);
        message.push(b'\n');
        message
    }

    fn refuse_probe(&self) -> Result<(), SignatureError> {
        if !self.signature.starts_with("WECHATPAY/SIGNTEST/") {
            return Ok(());
        }
        Err(fault(
            SignatureReason::Probe,
            "WeChat Pay sent a wrong signature on purpose, to see that it is refused. Nothing needs to be done.",
        ))
    }

    /// RSA where nothing is said.
    fn suite(&self) -> Result<Suite, SignatureError> {
        let name = match self.signature_type {
            None => return Ok(Suite::Rsa),
            Some(name) if name.ends_with("SHA256-RSA2048") => return Ok(Suite::Rsa),
            #[cfg(feature = "sm")]
            Some(name) if name.ends_with("SM2-WITH-SM3") => return Ok(Suite::Sm),
            Some(name) if name.contains("SM2") => "with SM2",
            Some(_) => "in an unknown way",
        };
        Err(fault(
            SignatureReason::UnsupportedType,
            &format!(
                "This is signed {name}, and only {SUPPORTED} is supported. Choose that on the merchant platform."
            ),
        ))
    }

    fn of_another_type(&self, said: Suite, key: Suite) -> SignatureError {
        fault(
            SignatureReason::UnsupportedType,
            &format!(
                "This is signed with {}, and {} is an {} key. Check that {TYPE} arrives as it was sent, and that \
                 the platform keys are those of the suite that the merchant uses.",
                said.key(),
                self.serial,
                key.key()
            ),
        )
    }

    fn timestamp(&self) -> Result<i64, SignatureError> {
        let is_number = (1..=12).contains(&self.timestamp.len())
            && self.timestamp.bytes().all(|byte| byte.is_ascii_digit());
        let timestamp = self.timestamp.parse().ok().filter(|_| is_number);
        timestamp.ok_or_else(|| malformed(TIMESTAMP, "seconds since 1970, digits only"))
    }

    fn signature(&self) -> Result<Vec<u8>, SignatureError> {
        let is_long_enough = |bytes: &Vec<u8>| bytes.len() >= *Suite::Sm.signature_bytes().start();
        let signature = BASE64_STANDARD.decode(self.signature).ok().filter(is_long_enough);
        signature.ok_or_else(unfit_signature)
    }

    /// Free text in the documentation, but it is a line of what is signed.
    fn check_nonce(&self) -> Result<(), SignatureError> {
        let is_line = (1..=128).contains(&self.nonce.len())
            && self.nonce.bytes().all(|byte| byte.is_ascii_graphic());
        if is_line { Ok(()) } else { Err(malformed(NONCE, "up to 128 characters without blanks")) }
    }

    fn check_serial(&self) -> Result<(), SignatureError> {
        let is_id = self.serial.strip_prefix("PUB_KEY_ID_").is_some_and(|digits| {
            !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
        });
        let is_hex =
            !self.serial.is_empty() && self.serial.bytes().all(|byte| byte.is_ascii_hexdigit());
        if self.serial.len() <= 64 && (is_id || is_hex) {
            return Ok(());
        }
        Err(malformed(SERIAL, "PUB_KEY_ID_ and digits, or the hexadecimal serial of a certificate"))
    }

    fn unknown(&self, is_known_but_not_effective: bool) -> SignatureError {
        let serial = self.serial;
        let message = if serial.starts_with("PUB_KEY_ID_") {
            format!(
                "This is signed with the platform public key {serial}, which is not configured. Set \
                 platform_public_key_id and platform_public_key as the merchant platform shows them."
            )
        } else if is_known_but_not_effective {
            format!(
                "The platform certificate {serial} has expired or is not valid yet. Check the clock, or configure \
                 or download the current certificate."
            )
        } else {
            format!(
                "This is signed with the platform certificate {serial}, which is not known. Configure or download it, \
                 and check that it is a platform certificate and not the merchant's own."
            )
        };
        fault(SignatureReason::UnknownSerial, &message)
    }

    /// Only once it has its form: until then it may be anything.
    fn naming_serial(&self, error: SignatureError) -> SignatureError {
        SignatureError { serial: Some(self.serial.into()), ..error }
    }
}

const TIMESTAMP: &str = "Wechatpay-Timestamp";
const NONCE: &str = "Wechatpay-Nonce";
const SERIAL: &str = "Wechatpay-Serial";
const SIGNATURE: &str = "Wechatpay-Signature";
const TYPE: &str = "Wechatpay-Signature-Type";

const SUPPORTED: &str = if cfg!(feature = "sm") {
    "WECHATPAY2-SHA256-RSA2048 or WECHATPAY2-SM2-WITH-SM3"
} else {
    "WECHATPAY2-SHA256-RSA2048 (without the Cargo feature `sm`)"
};

/// How far our clock and WeChat Pay's may differ, in seconds.
const TOLERANCE: u64 = 300;

fn check_clock(timestamp: i64, now: i64) -> Result<(), SignatureError> {
    let difference = now.abs_diff(timestamp);
    if difference <= TOLERANCE {
        return Ok(());
    }
    let side = if timestamp < now { "behind" } else { "ahead of" };
    Err(fault(
        SignatureReason::ClockSkew,
        &format!(
            "The timestamp is {difference} s {side} this machine's clock; {TOLERANCE} s are allowed. Synchronise the \
             clock (NTP); if it is right, this is an old message, perhaps replayed."
        ),
    ))
}

fn once<'a>(
    headers: &'a [(String, String)],
    name: &'static str,
) -> Result<&'a str, SignatureError> {
    at_most_once(headers, name)?.ok_or_else(|| {
        fault(
            SignatureReason::MissingHeader,
            &format!(
                "The header {name} is missing, so nothing shows that this is from WeChat Pay. Check that no proxy or \
                 framework drops the Wechatpay-* headers."
            ),
        )
    })
}

fn at_most_once<'a>(
    headers: &'a [(String, String)],
    name: &'static str,
) -> Result<Option<&'a str>, SignatureError> {
    let mut values = headers.iter().filter(|(other, _)| other.eq_ignore_ascii_case(name));
    let value = values.next().map(|(_, value)| value.as_str());
    if values.next().is_some() {
        return Err(fault(
            SignatureReason::DuplicateHeader,
            &format!(
                "The header {name} is there more than once; WeChat Pay sends it once. Check what stands between."
            ),
        ));
    }
    Ok(value)
}

fn malformed(name: &str, form: &str) -> SignatureError {
    fault(
        SignatureReason::MalformedHeader,
        &format!("The header {name} does not have its form: {form}."),
    )
}

fn unfit_signature() -> SignatureError {
    malformed(SIGNATURE, "the base64 of a signature")
}

fn request_id(headers: &[(String, String)]) -> Option<String> {
    let mut ids = headers.iter().filter(|(name, _)| name.eq_ignore_ascii_case("Request-ID"));
    let (_, id) = ids.next()?;
    let is_id = id.len() <= 128 && id.bytes().all(|byte| byte.is_ascii_graphic());
    is_id.then(|| id.clone())
}

fn fault(reason: SignatureReason, message: &str) -> SignatureError {
    SignatureError { message: message.into(), reason, serial: None, request_id: None }
}
