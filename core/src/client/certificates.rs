//! Platform certificates: downloaded where no platform key is configured, refreshed in the background before they
//! are too old, and once more when an answer names a serial that is not known.

use std::sync::{Arc, RwLock};
use std::time::Duration;

use tokio::sync::{Mutex, Semaphore};
use tokio::time::{timeout, timeout_at};
use tracing::{info, warn};

use super::exchange::{Proof, kind};
use super::keys::Keys;
use super::{CallOptions, Client};
use crate::auth;
use crate::crypto::Suite;
use crate::error::{
    ApiError, ConfigError, Error, InvalidRequest, Result, Rule, SignatureError, SignatureReason,
    TransportError,
};
use crate::keys::{PlatformKey, PlatformKeys, certificates};
use crate::per_process::PerProcess;
use crate::request;
use crate::telemetry::SIGN;
use crate::transport::HttpResponse;

/// What one process knows of the platform keys of one generation.
pub(super) struct Certificates {
    known: RwLock<Known>,
    refreshing: Arc<Mutex<()>>,
}

/// The platform keys that are known now.
struct Known {
    keys: Arc<PlatformKeys>,
    downloaded: Option<Downloaded>,
    tried: Option<i64>,
    /// How many downloads there were, and how the last one failed.
    downloads: u64,
    failure: Option<Error>,
}

/// Certificates, and when they came.
#[derive(Clone)]
pub(super) struct Downloaded {
    certificates: Arc<[Arc<PlatformKey>]>,
    at: i64,
}

/// How the known keys may be used.
enum Use {
    AtOnce(Arc<PlatformKeys>),
    /// They are old enough to be refreshed meanwhile.
    Refreshing(Arc<PlatformKeys>),
    /// They are too old to be used before a refresh was tried.
    Refreshed,
    /// There are none.
    Later,
}

/// From this age on certificates are refreshed in the background.
const REFRESH_AFTER: i64 = 11 * 3600;
/// From this age on calls wait for the refresh: WeChat Pay asks for one within 12 hours. But not for long, since the
/// old ones are good as long as WeChat Pay lists them.
const WAIT_AFTER: i64 = 12 * 3600;
const WAIT: Duration = Duration::from_secs(5);
/// So many downloads at once, of all clients of a process.
static DOWNLOADS: PerProcess<Semaphore> = PerProcess::new();
const DOWNLOADS_AT_ONCE: usize = 4;
/// At most one download in this time when a serial is unknown or a refresh failed.
const RETRY_AFTER: i64 = 60;

impl Certificates {
    pub(super) fn new(configured: &PlatformKeys, downloaded: Option<Downloaded>) -> Self {
        let mut keys = configured.clone();
        if let Some(downloaded) = &downloaded {
            keys.add_certificates(&downloaded.certificates);
        }
        let keys = Arc::new(keys);
        let known = Known { keys, downloaded, tried: None, downloads: 0, failure: None };
        Self { known: RwLock::new(known), refreshing: Arc::default() }
    }

    pub(super) fn keys(&self) -> Arc<PlatformKeys> {
        self.read(|known| Arc::clone(&known.keys))
    }

    pub(super) fn downloaded(&self) -> Option<Downloaded> {
        self.read(|known| known.downloaded.clone())
    }

    fn read<T>(&self, read: impl FnOnce(&Known) -> T) -> T {
        read(&self.known.read().unwrap_or_else(|poisoned| poisoned.into_inner()))
    }

    fn update(&self, write: impl FnOnce(&mut Known)) {
        write(&mut self.known.write().unwrap_or_else(|poisoned| poisoned.into_inner()));
    }
}

impl Known {
    fn usable(&self, now: i64) -> Use {
        let keys = || Arc::clone(&self.keys);
        let age = self.downloaded.as_ref().map_or(0, |one| now.saturating_sub(one.at));
        match age {
            _ if self.keys.is_empty() => Use::Later,
            _ if age < REFRESH_AFTER || self.just_tried(now) => Use::AtOnce(keys()),
            _ if age < WAIT_AFTER => Use::Refreshing(keys()),
            _ => Use::Refreshed,
        }
    }

    /// A download failed or was made a moment ago.
    fn just_tried(&self, now: i64) -> bool {
        self.tried.is_some_and(|tried| (0..RETRY_AFTER).contains(&now.saturating_sub(tried)))
    }
}

impl Keys {
    /// Whether downloading certificates may make the serial of this error known.
    pub(super) fn may_help(&self, error: &SignatureError) -> bool {
        error.reason == SignatureReason::UnknownSerial
            && self.api_v3_key.is_some()
            && !error.serial.as_deref().is_some_and(|serial| serial.starts_with("PUB_KEY_ID_"))
    }
}

impl Client {
    /// Downloads the platform certificates now and returns the serials of all platform keys.
    ///
    /// # Errors
    /// [`Error::Config`] where there is no `api_v3_key` or the merchant has no platform certificates, and
    /// every kind of a call.
    pub async fn refresh_certificates(&self) -> Result<Vec<String>> {
        let keys = self.current_keys();
        let _one = keys.certificates().refreshing.lock().await;
        let platform = self.download_certificates(&keys, &CallOptions::default()).await?;
        Ok(platform.serials())
    }

    /// The keys for the next request; downloads certificates if that is how this client is set up.
    pub(crate) async fn platform_keys(&self, options: &CallOptions) -> Result<Arc<PlatformKeys>> {
        let keys = self.keys(options);
        let certificates = keys.certificates();
        let usable = |client: &Self| certificates.read(|known| known.usable(client.now()));
        match usable(self) {
            Use::AtOnce(platform) => return Ok(platform),
            Use::Refreshing(platform) => {
                self.refresh_in_background(&keys);
                return Ok(platform);
            }
            Use::Refreshed => {
                self.refresh_in_background(&keys);
                // Whoever has the lock is refreshing.
                let _ = timeout(WAIT, certificates.refreshing.lock()).await;
                return Ok(certificates.keys());
            }
            Use::Later => {}
        }
        let before = certificates.read(|known| known.downloads);
        let _one = certificates.refreshing.lock().await;
        if let Use::AtOnce(platform) | Use::Refreshing(platform) = usable(self) {
            return Ok(platform);
        }
        // Who waited for a download that failed does not start the next one.
        let failure =
            certificates.read(|known| known.failure.clone().filter(|_| known.downloads != before));
        if let Some(error) = failure {
            return Err(error);
        }
        self.download_certificates(&keys, options).await
    }

    /// One at a time. It does not end with the call that begins it.
    fn refresh_in_background(&self, keys: &Arc<Keys>) {
        let refreshing = Arc::clone(&keys.certificates().refreshing);
        let Ok(one) = refreshing.try_lock_owned() else { return };
        let (client, keys) = (self.clone(), Arc::clone(keys));
        tokio::spawn(async move {
            let _one = one;
            let refreshed = client.download_certificates(&keys, &CallOptions::default()).await;
            if let Err(error) = refreshed {
                warn!(target: SIGN, "the platform certificates were not refreshed: {}", kind(&error));
            }
        });
    }

    /// Verifies an answer; an unknown certificate serial leads to one download.
    pub(super) async fn verify(&self, answer: &HttpResponse, options: &CallOptions) -> Result<()> {
        let keys = self.keys(options);
        match self.check(answer, &keys.known()) {
            Err(Error::Signature(error)) if keys.may_help(&error) => {
                match self.refresh_for_unknown(&keys, options).await {
                    Some(platform) => self.check(answer, &platform),
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

    /// One download for all who meet an unknown serial at the same time, and not more than one a minute.
    pub(super) async fn refresh_for_unknown(
        &self,
        keys: &Arc<Keys>,
        options: &CallOptions,
    ) -> Option<Arc<PlatformKeys>> {
        let refreshed = self.refreshed_for_unknown(keys, options);
        timeout_at(self.deadline(options), refreshed).await.ok().flatten()
    }

    async fn refreshed_for_unknown(
        &self,
        keys: &Arc<Keys>,
        options: &CallOptions,
    ) -> Option<Arc<PlatformKeys>> {
        let certificates = keys.certificates();
        let before = certificates.keys();
        let _one = certificates.refreshing.lock().await;
        let now = self.now();
        let (platform, tried) =
            certificates.read(|known| (Arc::clone(&known.keys), known.just_tried(now)));
        if !Arc::ptr_eq(&before, &platform) {
            return Some(platform);
        }
        if tried {
            return None;
        }
        let downloaded = self.download_certificates(keys, options).await;
        downloaded
            .inspect_err(
                |error| warn!(target: SIGN, "no new platform certificates: {}", kind(error)),
            )
            .ok()
    }

    async fn download_certificates(
        &self,
        keys: &Arc<Keys>,
        options: &CallOptions,
    ) -> Result<Arc<PlatformKeys>> {
        let downloaded = self.fetch_certificates(keys, options).await;
        keys.certificates().update(|known| {
            known.downloads += 1;
            known.failure = downloaded.as_ref().err().cloned();
            if matches!(known.failure, Some(Error::Config(_))) && !keys.platform.is_empty() {
                // The merchant has no certificates any more, and what is configured is enough.
                known.downloaded = None;
            }
            if let Ok((platform, certificates)) = &downloaded {
                known.keys = Arc::clone(platform);
                known.downloaded =
                    Some(Downloaded { certificates: Arc::clone(certificates), at: self.now() });
            }
        });
        downloaded.map(|(platform, _)| platform)
    }

    /// Downloads, decrypts, and believes only what is signed with one of the decrypted certificates.
    async fn fetch_certificates(
        &self,
        keys: &Arc<Keys>,
        options: &CallOptions,
    ) -> Result<(Arc<PlatformKeys>, Arc<[Arc<PlatformKey>]>)> {
        let Some(api_v3_key) = &keys.api_v3_key else { return Err(no_api_v3_key()) };
        let downloads = DOWNLOADS.get(|| Semaphore::new(DOWNLOADS_AT_ONCE));
        // Who waits for a slot is trying, too: others do not wait behind it.
        keys.certificates().update(|known| known.tried = Some(self.now()));
        let _slot = downloads.acquire().await;
        let path = match keys.merchant.suite() {
            Suite::Rsa => "/v3/certificates",
            Suite::Sm => "/v3/certificates?algorithm_type=SM2",
        };
        let request = request::raw("GET", path, None, None, None)?
            .into_request(&|text| Ok(text.to_owned()))?;
        let work =
            async |options: &CallOptions| self.exchange(&request, Proof::Inside, options).await;
        // The future is boxed since a call leads here and this leads to a call, which has not begun yet.
        let options = CallOptions { keys: Some(Arc::clone(keys)), ..options.telling_nobody() };
        let exchange = Box::pin(self.watched(&request.operation, &options, work));
        let answer = exchange.await.map_err(explain)?;
        let certificates = certificates::open(&answer.body, api_v3_key, self.now())?;
        // What is no longer listed is no longer trusted; what was configured stays.
        let mut platform = keys.platform.clone();
        platform.add_certificates(&certificates);
        auth::verify(&answer.headers, &answer.body, &platform, self.now())
            .map_err(Error::Signature)?;
        info!(target: SIGN, serials = ?platform.serials(), "platform certificates downloaded");
        Ok((Arc::new(platform), certificates.into()))
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
