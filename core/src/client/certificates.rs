//! Platform certificates: downloaded where no platform key is configured, refreshed before they are stale,
//! and once more when an answer names a serial that is not known.

use std::sync::Arc;

use tracing::{info, warn};

use super::exchange::{Proof, kind};
use super::{CallOptions, Client};
use crate::auth;
use crate::crypto::Suite;
use crate::error::{
    ApiError, ConfigError, Error, InvalidRequest, Result, Rule, SignatureError, SignatureReason,
    TransportError,
};
use crate::keys::{PlatformKeys, certificates};
use crate::request;
use crate::telemetry::SIGN;
use crate::transport::HttpResponse;

/// The platform keys that are known now.
#[derive(Debug)]
pub(super) struct Known {
    keys: Arc<PlatformKeys>,
    downloaded: Option<i64>,
    tried: Option<i64>,
    /// How many downloads there were, and how the last one failed.
    downloads: u64,
    failure: Option<Error>,
}

/// WeChat Pay asks for less than 12 hours.
const REFRESH_AFTER: i64 = 11 * 3600;
/// At most one download in this time when a serial is unknown or a refresh failed.
const RETRY_AFTER: i64 = 60;

impl Known {
    pub(super) fn new(keys: PlatformKeys) -> Self {
        Self { keys: Arc::new(keys), downloaded: None, tried: None, downloads: 0, failure: None }
    }

    pub(super) fn keys(&self) -> Arc<PlatformKeys> {
        Arc::clone(&self.keys)
    }

    /// A download failed or was made a moment ago.
    fn just_tried(&self, now: i64) -> bool {
        self.tried.is_some_and(|tried| (0..RETRY_AFTER).contains(&now.saturating_sub(tried)))
    }
}

impl Client {
    /// Downloads the platform certificates now and returns the serials of all platform keys.
    ///
    /// # Errors
    /// [`Error::Config`] where there is no `api_v3_key` or the merchant has no platform certificates, and
    /// every kind of a call.
    pub async fn refresh_certificates(&self) -> Result<Vec<String>> {
        let _one = self.inner.refreshing.lock().await;
        let keys = self.download_certificates(&CallOptions::default()).await?;
        Ok(keys.serials())
    }

    /// The keys for the next request; downloads certificates if that is how this client is set up.
    pub(crate) async fn platform_keys(&self, options: &CallOptions) -> Result<Arc<PlatformKeys>> {
        let current = |client: &Self| {
            let now = client.now();
            client.known(|known| {
                let fresh =
                    known.downloaded.is_none_or(|then| now.saturating_sub(then) < REFRESH_AFTER);
                let usable = !known.keys.is_empty();
                (usable && (fresh || known.just_tried(now))).then(|| known.keys())
            })
        };
        if let Some(keys) = current(self) {
            return Ok(keys);
        }
        let before = self.known(|known| known.downloads);
        let _one = self.inner.refreshing.lock().await;
        if let Some(keys) = current(self) {
            return Ok(keys);
        }
        // Who waited for a download that failed does not start the next one.
        let failure =
            self.known(|known| known.failure.clone().filter(|_| known.downloads != before));
        if let Some(error) = failure {
            return Err(error);
        }
        let old = self.known(Known::keys);
        match self.download_certificates(options).await {
            Err(error) if !old.is_empty() => {
                warn!(target: SIGN, "the platform certificates were not refreshed: {}", kind(&error));
                Ok(old)
            }
            other => other,
        }
    }

    /// Verifies an answer; an unknown certificate serial leads to one download.
    pub(super) async fn verify(&self, answer: &HttpResponse, options: &CallOptions) -> Result<()> {
        match self.check(answer, &self.known(Known::keys)) {
            Err(Error::Signature(error)) if self.may_help(&error) => {
                match self.refresh_for_unknown(options).await {
                    Some(keys) => self.check(answer, &keys),
                    None => Err(Error::Signature(error)),
                }
            }
            other => other,
        }
    }

    /// Verifies with these keys and no others.
    pub(super) fn check(&self, answer: &HttpResponse, keys: &PlatformKeys) -> Result<()> {
        auth::verify(&answer.headers, &answer.body, keys, self.now()).map_err(|error| {
            warn!(target: SIGN, reason = ?error.reason, serial = error.serial, "an answer was not accepted");
            Error::Signature(error)
        })
    }

    /// Whether downloading certificates may make the serial of this error known.
    pub(crate) fn may_help(&self, error: &SignatureError) -> bool {
        error.reason == SignatureReason::UnknownSerial
            && self.inner.settings.api_v3_key.is_some()
            && !error.serial.as_deref().is_some_and(|serial| serial.starts_with("PUB_KEY_ID_"))
    }

    /// One download for all who meet an unknown serial at the same time, and not more than one a minute.
    pub(crate) async fn refresh_for_unknown(
        &self,
        options: &CallOptions,
    ) -> Option<Arc<PlatformKeys>> {
        let before = self.known(Known::keys);
        let _one = self.inner.refreshing.lock().await;
        let now = self.now();
        let (keys, tried) = self.known(|known| (known.keys(), known.just_tried(now)));
        if !Arc::ptr_eq(&before, &keys) {
            return Some(keys);
        }
        if tried {
            return None;
        }
        let downloaded = self.download_certificates(options).await;
        downloaded
            .inspect_err(
                |error| warn!(target: SIGN, "no new platform certificates: {}", kind(error)),
            )
            .ok()
    }

    async fn download_certificates(&self, options: &CallOptions) -> Result<Arc<PlatformKeys>> {
        let downloaded = self.fetch_certificates(options).await;
        self.update(|known, now| {
            known.downloads += 1;
            known.failure = downloaded.as_ref().err().cloned();
            if let Ok(keys) = &downloaded {
                known.keys = Arc::clone(keys);
                known.downloaded = Some(now);
            }
        });
        downloaded
    }

    /// Downloads, decrypts, and believes only what is signed with one of the decrypted certificates.
    async fn fetch_certificates(&self, options: &CallOptions) -> Result<Arc<PlatformKeys>> {
        let settings = &self.inner.settings;
        let Some(api_v3_key) = &settings.api_v3_key else { return Err(no_api_v3_key()) };
        self.update(|known, now| known.tried = Some(now));
        let path = match settings.merchant.suite() {
            Suite::Rsa => "/v3/certificates",
            Suite::Sm => "/v3/certificates?algorithm_type=SM2",
        };
        let request = request::raw("GET", path, None, None, None)?
            .into_request(&|text| Ok(text.to_owned()))?;
        let work =
            async |options: &CallOptions| self.exchange(&request, Proof::Inside, options).await;
        // The future is boxed since a call leads here and this leads to a call, which has not begun yet.
        let options = options.telling_nobody();
        let exchange = Box::pin(self.watched(&request.operation, &options, work));
        let answer = exchange.await.map_err(explain)?;
        let certificates = certificates::open(&answer.body, api_v3_key)?;
        // What is no longer listed is no longer trusted; what was configured stays.
        let mut keys = settings.platform.clone();
        keys.add_certificates(certificates);
        auth::verify(&answer.headers, &answer.body, &keys, self.now()).map_err(Error::Signature)?;
        info!(target: SIGN, serials = ?keys.serials(), "platform certificates downloaded");
        Ok(Arc::new(keys))
    }

    fn known<T>(&self, read: impl FnOnce(&Known) -> T) -> T {
        read(&self.inner.platform.read().unwrap_or_else(|poisoned| poisoned.into_inner()))
    }

    fn update(&self, write: impl FnOnce(&mut Known, i64)) {
        let now = self.now();
        write(
            &mut self.inner.platform.write().unwrap_or_else(|poisoned| poisoned.into_inner()),
            now,
        );
    }
}

/// New merchants have no platform certificates; the gateway says so in three ways.
fn explain(error: Error) -> Error {
    match error {
        Error::Api(api) if is_public_key_only(&api) => Error::Config(ConfigError {
            message: format!(
                "this merchant has no platform certificates (the gateway answers {} {}): it is public-key only, \
                 configure platform_public_key and platform_public_key_id",
                api.status, api.code
            ),
            setting: "platform_public_key".into(),
            expected: "the WeChat Pay public key (pub_key.pem) of the merchant platform, and its PUB_KEY_ID_…".into(),
            found: "nothing".into(),
        }),
        // What was to be done with the certificates has not begun.
        Error::Transport(failure) => {
            Error::Transport(TransportError { may_have_arrived: false, ..failure })
        }
        other => other,
    }
}

fn is_public_key_only(api: &ApiError) -> bool {
    matches!(
        (api.status, &*api.code),
        (404, "RESOURCE_NOT_EXISTS") | (_, "NOT_ENOUGH") | (500, "SYSTEM_ERROR")
    )
}

pub(super) fn no_api_v3_key() -> Error {
    Error::Config(ConfigError {
        message: "notifications and downloaded platform certificates are encrypted with it".into(),
        setting: "api_v3_key".into(),
        expected: "the 32 characters of the APIv3 key".into(),
        found: "nothing".into(),
    })
}

/// Something is to be encrypted, and there is no key that may be used for it.
pub(super) fn no_encrypting_key(operation: &str) -> Error {
    Error::InvalidRequest(InvalidRequest {
        message: "there is a sensitive value, but no platform key to encrypt it with".into(),
        operation: operation.into(),
        pointer: String::new(),
        rule: Rule::Sensitive,
    })
}
