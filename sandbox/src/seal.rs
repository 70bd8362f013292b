//! Signatures of answers and notifications, good ones and those that a fault asks for.

use rsa::RsaPrivateKey;

use crate::identity::{Identity, PlatformKey};
use crate::{clock, crypto};

/// A fault in the signature; everything else about the message is in order.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(crate) enum Flaw {
    /// By a key that is nobody's.
    Foreign,
    /// Ten minutes old.
    Stale,
    /// Ten minutes ahead.
    Future,
    /// Without this header.
    Missing(String),
    /// This header twice.
    Duplicate(String),
    /// A serial that belongs to no key.
    UnknownSerial,
    /// `WECHATPAY/SIGNTEST/…`.
    Probe,
    /// Not base64.
    Malformed,
}

impl Flaw {
    /// The flaw of a fault's name; `header` is the one that is missing or double.
    pub(crate) fn named(name: &str, header: &str) -> Option<Self> {
        Some(match name {
            "foreign_signature" => Self::Foreign,
            "stale_timestamp" => Self::Stale,
            "future_timestamp" => Self::Future,
            "missing_signature_header" => Self::Missing(header.to_owned()),
            "duplicate_header" => Self::Duplicate(header.to_owned()),
            "unknown_serial" => Self::UnknownSerial,
            "probe" => Self::Probe,
            "malformed_signature" => Self::Malformed,
            _ => return None,
        })
    }
}

/// The header that is missing or double where a fault names none.
pub(crate) const SIGNATURE: &str = "Wechatpay-Signature";

/// The `Wechatpay-*` headers of a body, in the order in which they are sent.
pub(crate) fn headers(
    identity: &Identity,
    key: &PlatformKey,
    body: &[u8],
    flaw: Option<&Flaw>,
) -> Vec<(&'static str, String)> {
    let timestamp = match flaw {
        Some(Flaw::Stale) => clock::now() - 600,
        Some(Flaw::Future) => clock::now() + 600,
        _ => clock::now(),
    };
    let nonce = crypto::token(32);
    let signer = if flaw == Some(&Flaw::Foreign) { &identity.foreign } else { &key.key };
    let signature = signature(signer, timestamp, &nonce, body);
    let signature = match flaw {
        Some(Flaw::Probe) => format!("WECHATPAY/SIGNTEST/{signature}"),
        Some(Flaw::Malformed) => "%%% this is not base64 %%%".to_owned(),
        _ => signature,
    };
    let serial = match flaw {
        Some(Flaw::UnknownSerial) if key.certificate.is_some() => "4".repeat(40),
        Some(Flaw::UnknownSerial) => "PUB_KEY_ID_0119999999992026112100000000000009".to_owned(),
        _ => key.serial.clone(),
    };
    let mut headers = vec![
        ("Wechatpay-Timestamp", timestamp.to_string()),
        ("Wechatpay-Nonce", nonce),
        ("Wechatpay-Serial", serial),
        ("Wechatpay-Signature-Type", "WECHATPAY2-SHA256-RSA2048".to_owned()),
        (SIGNATURE, signature),
    ];
    match flaw {
        Some(Flaw::Missing(header)) => headers.retain(|(name, _)| name != header),
        Some(Flaw::Duplicate(header)) => {
            let twice: Vec<_> =
                headers.iter().filter(|(name, _)| name == header).cloned().collect();
            headers.extend(twice);
        }
        _ => {}
    }
    headers
}

fn signature(key: &RsaPrivateKey, timestamp: i64, nonce: &str, body: &[u8]) -> String {
    let mut message = format!("{timestamp}\n{nonce}\n").into_bytes();
    message.extend_from_slice(body);
    message.push(b'\n');
    crypto::sign(key, &message).unwrap_or_default()
}
