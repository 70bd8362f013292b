//! From a description to a client: everything that is checked before there is one.

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use arc_swap::ArcSwap;

use super::keys::Keys;
use super::{Builder, Client};
use crate::auth;
use crate::error::{ConfigError, Error, Result};
use crate::transport::{Base, Transport};
#[cfg(feature = "http")]
use crate::transport::{Http, HttpSettings};

pub(super) type Clock = Arc<dyn Fn() -> i64 + Send + Sync>;
pub(super) type Nonce = Arc<dyn Fn() -> Result<String> + Send + Sync>;
type Pool = Arc<dyn Fn() -> Arc<dyn Transport> + Send + Sync>;
/// Settings that work.
pub(crate) struct Settings {
    pub(crate) mchid: String,
    /// The current ones. Without a lock, since they outlive a `fork`.
    pub(crate) keys: ArcSwap<Keys>,
    pub(crate) base: Base,
    pub(crate) timeout: Duration,
    pub(crate) read_timeout: Duration,
    pub(crate) max_attempts: u32,
    pub(crate) clock: Clock,
    pub(crate) compensate_clock: bool,
    pub(crate) nonce: Nonce,
    accept_language: Option<String>,
    user_agent: String,
    /// Makes the transport of one process.
    pub(crate) transport: Pool,
}

impl Builder {
    /// The client.
    ///
    /// # Errors
    /// [`Error::Config`] with the setting that is missing or cannot work.
    pub fn build(self) -> Result<Client> {
        self.settings().map(|settings| Client::of(Arc::new(settings)))
    }

    /// The time, in seconds since 1970.
    pub(crate) fn now(&self) -> i64 {
        self.clock.as_ref().map_or_else(unix_time, |clock| clock())
    }

    pub(crate) fn settings(self) -> Result<Settings> {
        let base = Base::of(self.base_url.as_deref(), self.standby_url.as_deref())?;
        let timeout = duration("timeout_ms", self.timeout, Duration::from_secs(30))?;
        let read_timeout = duration("read_timeout_ms", self.read_timeout, Duration::from_secs(12))?;
        let max_attempts = self.max_attempts.unwrap_or(3);
        if !(1..=10).contains(&max_attempts) {
            return Err(bad("max_attempts", "1 to 10", max_attempts.to_string()));
        }
        let mut user_agent = concat!("wechatpay-sdk/", env!("CARGO_PKG_VERSION")).to_owned();
        if let Some(product) = &self.user_agent {
            user_agent = format!("{user_agent} {}", header("user_agent", product)?);
        }
        let accept_language = self.accept_language.as_deref();
        let accept_language = accept_language
            .map(|one| header("accept_language", one))
            .transpose()?
            .map(str::to_owned);
        let mchid = self.mchid.as_deref().ok_or_else(|| missing("mchid", "the merchant's id"))?;
        let keys = self.keys.clone().waiting(timeout);
        let keys = Keys::new(keys, mchid, self.brand_id.as_deref())?;
        Ok(Settings {
            mchid: mchid.to_owned(),
            keys: ArcSwap::from_pointee(keys),
            timeout,
            read_timeout,
            max_attempts,
            accept_language,
            user_agent,
            transport: self.pool(&base)?,
            base,
            clock: self.clock.unwrap_or_else(|| Arc::new(unix_time)),
            compensate_clock: self.compensate_clock,
            nonce: self.nonce.unwrap_or_else(|| Arc::new(auth::nonce)),
        })
    }

    /// The injected transport, or HTTP.
    fn pool(&self, base: &Base) -> Result<Pool> {
        if let Some(transport) = self.transport.clone() {
            return Ok(Arc::new(move || Arc::clone(&transport)));
        }
        self.http(base)
    }

    #[cfg(feature = "http")]
    fn http(&self, base: &Base) -> Result<Pool> {
        let default = Duration::from_secs(5);
        let connect_timeout = duration("connect_timeout_ms", self.connect_timeout, default)?;
        let roots = self.ca_bundle.as_ref().map(|pem| pem.read("ca_bundle")).transpose()?;
        let proxy = self.proxy.as_deref();
        let http = HttpSettings::new(connect_timeout, roots.as_deref(), proxy, base.is_loopback())?;
        Ok(Arc::new(move || Arc::new(Http::new(http.clone()))))
    }

    #[cfg(not(feature = "http"))]
    fn http(&self, _: &Base) -> Result<Pool> {
        Err(missing("transport", "a transport: this build has none of its own (feature `http`)"))
    }
}

impl Settings {
    /// Headers of every request that does not bring its own.
    pub(crate) fn headers(&self, given: &[(String, String)]) -> Vec<(String, String)> {
        [
            ("Accept", Some("application/json")),
            ("Accept-Language", self.accept_language.as_deref()),
            ("User-Agent", Some(&*self.user_agent)),
        ]
        .into_iter()
        .filter(|(name, _)| !given.iter().any(|(known, _)| known.eq_ignore_ascii_case(name)))
        .filter_map(|(name, value)| Some((name.to_owned(), value?.to_owned())))
        .collect()
    }
}

pub(super) fn unix_time() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}

fn duration(setting: &str, given: Option<Duration>, default: Duration) -> Result<Duration> {
    let duration = given.unwrap_or(default);
    if (Duration::from_millis(1)..=Duration::from_secs(3600)).contains(&duration) {
        return Ok(duration);
    }
    Err(bad(setting, "1 ms to 1 hour", format!("{} ms", duration.as_millis())))
}

fn header<'a>(setting: &str, value: &'a str) -> Result<&'a str> {
    if !value.is_empty() && value.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) {
        return Ok(value);
    }
    let found = "empty, or with control characters or others than ASCII".into();
    Err(bad(setting, "printable ASCII: it is sent as a header", found))
}

pub(super) fn missing(setting: &str, expected: &str) -> Error {
    Error::Config(ConfigError {
        message: "is missing".into(),
        setting: setting.into(),
        expected: expected.into(),
        found: "nothing".into(),
    })
}

pub(super) fn bad(setting: &str, expected: &str, found: String) -> Error {
    Error::Config(ConfigError {
        message: "cannot be used".into(),
        setting: setting.into(),
        expected: expected.into(),
        found,
    })
}
