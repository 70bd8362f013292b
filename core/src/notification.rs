//! Notifications: what WeChat Pay posts to a merchant's own address.

mod deduplication;
mod diagnosis;
mod handler;
#[cfg(feature = "redis")]
mod redis;

use std::fmt;

use serde::{Deserialize, Serialize};
use serde_json::json;

pub use self::deduplication::{BoxError, Claim, Deduplication, InMemoryDeduplication, Remembering};
pub(crate) use self::diagnosis::explain;
pub use self::handler::NotificationHandler;
#[cfg(feature = "redis")]
pub use self::redis::RedisDeduplication;

use crate::auth;
use crate::error::{DecryptError, Error, Result};
use crate::keys::{ApiV3Key, Cipher, PlatformKeys, Sealed};

/// A notification that is verified and decrypted.
///
/// The same one may come many times: make handling it idempotent, by [`id`](Self::id) or by the order.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Notification {
    /// The same whenever it is repeated.
    pub id: String,
    /// RFC 3339.
    pub create_time: String,
    /// What happened: `TRANSACTION.SUCCESS`.
    pub event_type: String,
    /// `encrypt-resource`
    pub resource_type: String,
    /// One phrase in Chinese.
    pub summary: String,
    /// What the resource is: `transaction`. Empty where the gateway does not say.
    pub original_type: String,
    /// The schema of the resource, `cash_coupon.CouponUseResource`; `None` for an event that the contract does
    /// not know.
    pub schema: Option<String>,
    /// The decrypted resource: JSON.
    #[serde(skip)]
    pub resource: Vec<u8>,
}

/// How a notification is answered, within five seconds.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Acknowledgement {
    /// HTTP status.
    pub status: u16,
    /// Empty, or JSON (`application/json`).
    pub body: String,
}

impl Notification {
    /// It was taken: it will not come again.
    pub fn acknowledge(&self) -> Acknowledgement {
        Acknowledgement { status: 204, body: String::new() }
    }

    /// It was not taken, or could not be verified: it will come again. The message is for WeChat Pay's log;
    /// 256 characters of it are sent.
    pub fn reject(message: &str) -> Acknowledgement {
        let message: String = message.chars().take(256).collect();
        Acknowledgement::fail(500, &message)
    }
}

impl Acknowledgement {
    fn fail(status: u16, message: &str) -> Self {
        Self { status, body: json!({ "code": "FAIL", "message": message }).to_string() }
    }
}

/// Verifies first; only then is anything of the body read, and its resource decrypted.
///
/// `headers` and `now` are those of [`auth::verify`]; `body` is the bytes as received.
pub(crate) fn parse(
    headers: &[(String, String)],
    body: &[u8],
    keys: &PlatformKeys,
    api_v3_key: &ApiV3Key,
    now: i64,
) -> Result<Notification> {
    auth::verify(headers, body, keys, now).map_err(Error::Signature)?;
    read(body, api_v3_key, now)
}

/// What is done with a body once its signature was right.
pub(crate) fn read(body: &[u8], api_v3_key: &ApiV3Key, now: i64) -> Result<Notification> {
    let envelope = Envelope::read(body)?;
    let Resource { original_type, algorithm, nonce, associated_data, ciphertext } =
        &envelope.resource;
    let cipher = Cipher::named(algorithm).map_err(unreadable)?;
    let sealed = Sealed { cipher, nonce, associated_data, ciphertext };
    Ok(Notification {
        resource: api_v3_key.open(&sealed, WHAT, now)?.to_vec(),
        original_type: original_type.clone(),
        schema: None,
        id: envelope.id,
        create_time: envelope.create_time,
        event_type: envelope.event_type,
        resource_type: envelope.resource_type,
        summary: envelope.summary,
    })
}

/// The first of these whose APIv3 key opens the body. Nothing is verified by that.
pub(crate) fn opened_by<T>(
    body: &[u8],
    mut candidates: impl Iterator<Item = T>,
    opens: impl Fn(&T, &Sealed<'_>) -> bool,
) -> Option<T> {
    let envelope = Envelope::read(body).ok()?;
    let Resource { algorithm, nonce, associated_data, ciphertext, .. } = &envelope.resource;
    let cipher = Cipher::named(algorithm).ok()?;
    let sealed = Sealed { cipher, nonce, associated_data, ciphertext };
    candidates.find(|candidate| opens(candidate, &sealed))
}

impl fmt::Debug for Notification {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Notification")
            .field("id", &self.id)
            .field("event_type", &self.event_type)
            .field("resource_bytes", &self.resource.len())
            .finish_non_exhaustive()
    }
}

/// The body as posted. What may be missing, or null, is text that is empty then.
#[derive(Deserialize)]
struct Envelope {
    id: String,
    #[serde(default, deserialize_with = "or_empty")]
    create_time: String,
    event_type: String,
    #[serde(default, deserialize_with = "or_empty")]
    resource_type: String,
    #[serde(default, deserialize_with = "or_empty")]
    summary: String,
    resource: Resource,
}

#[derive(Deserialize)]
struct Resource {
    #[serde(default, deserialize_with = "or_empty")]
    original_type: String,
    #[serde(default, deserialize_with = "or_empty")]
    algorithm: String,
    nonce: String,
    #[serde(default, deserialize_with = "or_empty")]
    associated_data: String,
    ciphertext: String,
}

pub(crate) const WHAT: &str = "notification resource";

impl Envelope {
    fn read(body: &[u8]) -> Result<Self> {
        /// Twice the longest ciphertext of the documentation.
        const LARGEST: usize = 2 << 20;
        if body.len() > LARGEST {
            return Err(unreadable("it has more than 2 MiB").into());
        }
        // The cause is not told: it may quote the body.
        serde_json::from_slice(body)
            .map_err(|_| unreadable("it does not have the documented form").into())
    }
}

fn or_empty<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    Option::deserialize(deserializer).map(Option::unwrap_or_default)
}

fn unreadable(why: &str) -> DecryptError {
    DecryptError {
        message: format!("The notification is WeChat Pay's, but cannot be read: {why}."),
        what: WHAT.into(),
        key: "api_v3_key".into(),
    }
}

#[cfg(test)]
mod tests;
