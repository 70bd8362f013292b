//! Notifications: verified, decrypted, and told what they carry.

use serde::de::DeserializeOwned;
use serde_json::Value;
use tracing::{info, warn};

use super::keys::Keys;
use super::{CallOptions, Client};
use crate::contract;
use crate::error::{DecryptError, Error, Result, SignatureError};
use crate::keys::Merchant;
#[cfg(feature = "ffi")]
use crate::keys::at_once;
use crate::lenient;
use crate::notification::{self, Notification};
use crate::telemetry::NOTIFY;
use crate::{auth, request};

/// Verifies and decrypts notifications. Hand over the raw body: what a framework has parsed and written again
/// is not what was signed.
#[derive(Clone, Copy, Debug)]
pub struct Notifications<'a> {
    client: &'a Client,
}

impl<'a> Notifications<'a> {
    pub(super) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// A notification out of the headers and the raw body of the request. A certificate that is not known yet
    /// is looked up once.
    ///
    /// # Errors
    /// [`Error::Signature`] if it is not provably WeChat Pay's, [`Error::Decrypt`] if `api_v3_key` is not the
    /// key it was encrypted with.
    pub async fn parse<N, V>(
        &self,
        headers: impl IntoIterator<Item = (N, V)>,
        body: &[u8],
    ) -> Result<Notification>
    where
        N: Into<String>,
        V: Into<String>,
    {
        let headers: Vec<_> =
            headers.into_iter().map(|(name, value)| (name.into(), value.into())).collect();
        self.parse_pairs(&headers, body, &CallOptions::default()).await
    }

    /// Whether the gateway signed this, without decrypting it.
    ///
    /// # Errors
    /// [`Error::Signature`] with the reason.
    pub fn verify(&self, headers: &[(String, String)], body: &[u8]) -> Result<()> {
        let keys = self.client.current_keys();
        let verified = auth::verify(headers, body, &keys.known(), self.client.now());
        verified.map_err(|error| Error::Signature(self.explain(error, headers, body, &keys)))
    }

    pub(crate) async fn parse_pairs(
        &self,
        headers: &[(String, String)],
        body: &[u8],
        options: &CallOptions,
    ) -> Result<Notification> {
        let keys = self.client.keys(options);
        match self.parse_known(headers, body, &keys).await {
            Err(Error::Signature(error)) if keys.may_help(&error) => {
                match self.client.refresh_for_unknown(&keys, options).await {
                    Some(_) => self.parse_known(headers, body, &keys).await,
                    None => Err(Error::Signature(error)),
                }
            }
            other => other,
        }
    }

    /// With the keys that are known now, and without waiting for anything.
    #[cfg(feature = "ffi")]
    pub(crate) fn parse_now(
        &self,
        headers: &[(String, String)],
        body: &[u8],
    ) -> Result<Notification> {
        let keys = self.client.current_keys();
        at_once("sdk.parse_notification", self.parse_known(headers, body, &keys))
    }

    /// With the keys that are known now.
    async fn parse_known(
        &self,
        headers: &[(String, String)],
        body: &[u8],
        keys: &Keys,
    ) -> Result<Notification> {
        let api_v3_key = keys.api_v3_key.as_ref().ok_or_else(super::certificates::no_api_v3_key)?;
        let parsed =
            notification::parse(headers, body, &keys.known(), api_v3_key, self.client.now());
        let parsed = parsed.map_err(|error| match error {
            Error::Signature(error) => Error::Signature(self.explain(error, headers, body, keys)),
            other => other,
        });
        let mut parsed = parsed.inspect_err(|error| match error {
            Error::Signature(error) => {
                warn!(target: NOTIFY, reason = ?error.reason, serial = error.serial, "a notification was not accepted");
            }
            error => warn!(target: NOTIFY, "a notification was not read: {error}"),
        })?;
        info!(target: NOTIFY, id = parsed.id, event_type = parsed.event_type, "a notification came");
        self.describe(&mut parsed, &keys.merchant).await?;
        Ok(parsed)
    }

    fn explain(
        &self,
        error: SignatureError,
        headers: &[(String, String)],
        body: &[u8],
        keys: &Keys,
    ) -> SignatureError {
        let now = self.client.now();
        notification::explain(error, headers, body, &keys.known(), &keys.merchant, now)
    }

    /// Finds the schema and decrypts the sensitive fields that it names.
    pub(crate) async fn describe(
        &self,
        parsed: &mut Notification,
        merchant: &Merchant,
    ) -> Result<()> {
        let mut resource: Value = serde_json::from_slice(&parsed.resource).map_err(|_| {
            Error::Decrypt(DecryptError {
                message: "the decrypted resource of the notification is not JSON".into(),
                what: "notification resource".into(),
                key: "api_v3_key".into(),
            })
        })?;
        let Some((schema, product, fields)) =
            contract::event_schema(&parsed.event_type, &resource)?
        else {
            return Ok(());
        };
        parsed.schema = Some(schema.to_owned());
        if request::open(&mut resource, fields, product, merchant, self.client.now()).await? {
            parsed.resource = resource.to_string().into_bytes();
        }
        Ok(())
    }
}

impl Notification {
    /// The resource as a typed value.
    ///
    /// # Errors
    /// [`Error::Internal`] if the type does not fit.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T> {
        lenient::decode("the resource", &self.resource)
    }
}
