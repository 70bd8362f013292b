//! The answer of `/v3/certificates`: platform certificates, each encrypted with the APIv3 key.

use std::sync::Arc;

use serde_json::Value;

use super::der;
use super::pem::Pem;
use super::platform::PlatformKey;
use super::{ApiV3Key, Cipher, Sealed};
use crate::crypto::Suite;
use crate::error::{DecryptError, Result, SignatureError, SignatureReason};

/// Opens every certificate. What comes out is WeChat Pay's only if the answer is then verified with it.
pub(crate) fn open(answer: &[u8], key: &ApiV3Key, now: i64) -> Result<Vec<Arc<PlatformKey>>> {
    let answer: Value = serde_json::from_slice(answer).map_err(|_| unreadable())?;
    let entries = member(&answer, "data").and_then(Value::as_array).ok_or_else(unreadable)?;
    let sealed = entries.iter().filter_map(|entry| member(entry, "encrypt_certificate"));
    // What this build cannot open is of another suite than its keys are.
    let certificates = sealed
        .filter_map(|sealed| {
            let cipher = Cipher::named(text(sealed, "algorithm").unwrap_or_default()).ok()?;
            Some(certificate(sealed, cipher, key, now).map(Arc::new))
        })
        .collect::<Result<Vec<_>>>()?;
    if certificates.is_empty() { Err(unreadable().into()) } else { Ok(certificates) }
}

/// Who issues WeChat Pay's RSA certificates. Who issues those over SM2 keys is not documented.
const ISSUER: &str = "Tenpay.com Root CA";
const WHAT: &str = "platform certificate";

fn certificate(sealed: &Value, cipher: Cipher, key: &ApiV3Key, now: i64) -> Result<PlatformKey> {
    let plain = key.open(
        &Sealed {
            cipher,
            nonce: text(sealed, "nonce").ok_or_else(unreadable)?,
            associated_data: text(sealed, "associated_data").unwrap_or_default(),
            ciphertext: text(sealed, "ciphertext").ok_or_else(unreadable)?,
        },
        WHAT,
        now,
    )?;
    let pem = std::str::from_utf8(&plain).map_err(|_| unreadable())?;
    let certificates =
        der::certificates(&Pem::text(pem), "platform_certificates").map_err(|_| unreadable())?;
    let [certificate] = certificates.as_slice() else { return Err(unreadable().into()) };
    let platform = PlatformKey::from_certificate(certificate).ok_or_else(unreadable)?;
    if platform.suite() == Suite::Rsa && certificate.issuer != ISSUER {
        return Err(SignatureError {
            message: format!("The downloaded certificate was not issued by {ISSUER}. Do not trust this connection."),
            reason: SignatureReason::Mismatch,
            serial: Some(certificate.serial_no.clone()),
            request_id: None,
        }
        .into());
    }
    Ok(platform)
}

/// The member of an object; the names of this answer may have trailing blanks.
fn member<'a>(object: &'a Value, name: &str) -> Option<&'a Value> {
    let (_, value) = object.as_object()?.iter().find(|(key, _)| key.trim() == name)?;
    Some(value)
}

fn text<'a>(object: &'a Value, name: &str) -> Option<&'a str> {
    member(object, name)?.as_str()
}

fn unreadable() -> DecryptError {
    DecryptError {
        message: "The answer of /v3/certificates does not have the documented form.".into(),
        what: WHAT.into(),
        key: "api_v3_key".into(),
    }
}

#[cfg(test)]
mod tests;
