//! Connections of a process: clients that connect in the same way share them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, Weak};
use std::time::Duration;

use reqwest::{Certificate, Client, ClientBuilder, Proxy, redirect};
use tokio::runtime::Id;

use super::TransportFailure;
use super::http::failure;
use crate::error::{ConfigError, Error, Phase, Result};
use crate::per_process::PerProcess;

/// How to connect.
#[derive(Clone, Eq, Hash, PartialEq)]
pub(crate) struct HttpSettings {
    connect_timeout: Duration,
    /// PEM of those to trust in place of the platform's.
    ca_bundle: Option<Arc<[u8]>>,
    proxy: Option<Arc<str>>,
    /// The other end is on this machine: no proxy of the environment.
    local: bool,
}

/// Kept while somebody has it.
pub(super) type Pool = Arc<Client>;

/// A connection is driven by the runtime in which it was opened, so each runtime has its own.
type Pools = HashMap<(Id, HttpSettings), Weak<Client>>;

static POOLS: PerProcess<Mutex<Pools>> = PerProcess::new();
/// Many clients trust the same certificates, and a bundle may be large.
static BUNDLES: PerProcess<Mutex<Vec<Weak<[u8]>>>> = PerProcess::new();

/// The gateway drops idle connections after 8 s.
const POOL_IDLE: Duration = Duration::from_secs(6);
/// HTTP/2: who does not answer a ping while a call waits is gone.
const PING: Duration = Duration::from_secs(5);
/// HTTP/2: what may arrive unread, of one file and of all.
const STREAM_WINDOW: u32 = 1 << 20;
const CONNECTION_WINDOW: u32 = 8 << 20;

/// The pool of all who connect like this in this runtime.
pub(super) fn shared(runtime: Id, settings: &HttpSettings) -> Result<Pool, TransportFailure> {
    let pools = POOLS.get(Mutex::default);
    let mut pools = pools.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    let key = (runtime, settings.clone());
    if let Some(pool) = pools.get(&key).and_then(Weak::upgrade) {
        return Ok(pool);
    }
    let pool = Arc::new(settings.client()?);
    pools.retain(|_, pool| pool.strong_count() > 0);
    pools.insert(key, Arc::downgrade(&pool));
    Ok(pool)
}

impl HttpSettings {
    pub(crate) fn new(
        connect_timeout: Duration,
        ca_bundle: Option<&[u8]>,
        proxy: Option<&str>,
        local: bool,
    ) -> Result<Self> {
        let settings = Self {
            connect_timeout,
            ca_bundle: ca_bundle.map(one_of_each),
            proxy: proxy.map(Arc::from),
            local,
        };
        if settings.roots().is_none_or(|roots| ca_bundle.is_some() && roots.is_empty()) {
            let expected = "one or more PEM certificates";
            return Err(bad("ca_bundle", expected, "no certificate that can be read"));
        }
        if proxy.is_some_and(|proxy| Proxy::all(proxy).is_err()) {
            let expected = "the URL of an HTTP proxy: http://proxy.example:8080";
            return Err(bad("proxy", expected, "no such URL"));
        }
        Ok(settings)
    }

    /// `None` if they cannot be read.
    fn roots(&self) -> Option<Vec<Certificate>> {
        let Some(pem) = &self.ca_bundle else { return Some(Vec::new()) };
        Certificate::from_pem_bundle(pem).ok()
    }

    fn client(&self) -> Result<Client, TransportFailure> {
        let roots = self.roots().unwrap_or_default();
        let own = !roots.is_empty();
        let mut builder = self.builder()?;
        if own {
            builder = builder.tls_certs_only(roots);
        }
        match builder.build() {
            Ok(client) => Ok(client),
            Err(cause) if own => Err(failure(Phase::Connect, &cause)),
            Err(_) => {
                // A slim container has no certificates of its own.
                let bundled = webpki_root_certs::TLS_SERVER_ROOT_CERTS;
                let roots = bundled.iter().filter_map(|root| Certificate::from_der(root).ok());
                let bundled = self.builder()?.tls_certs_only(roots).build();
                bundled.map_err(|cause| failure(Phase::Connect, &cause))
            }
        }
    }

    fn builder(&self) -> Result<ClientBuilder, TransportFailure> {
        let builder = Client::builder()
            .connect_timeout(self.connect_timeout)
            .pool_idle_timeout(POOL_IDLE)
            .tls_version_min(reqwest::tls::Version::TLS_1_2)
            .http2_keep_alive_interval(PING)
            .http2_keep_alive_timeout(PING)
            .http2_initial_stream_window_size(STREAM_WINDOW)
            .http2_initial_connection_window_size(CONNECTION_WINDOW)
            .redirect(redirect::Policy::none())
            .referer(false)
            .retry(reqwest::retry::never());
        Ok(match &self.proxy {
            Some(proxy) => {
                let proxy = Proxy::all(&**proxy);
                builder.proxy(proxy.map_err(|cause| failure(Phase::Connect, &cause))?)
            }
            None if self.local => builder.no_proxy(),
            None => builder,
        })
    }
}

fn one_of_each(bundle: &[u8]) -> Arc<[u8]> {
    let bundles = BUNDLES.get(Mutex::default);
    let mut bundles = bundles.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    bundles.retain(|known| known.strong_count() > 0);
    if let Some(known) = bundles.iter().filter_map(Weak::upgrade).find(|known| **known == *bundle) {
        return known;
    }
    let bundle = Arc::from(bundle);
    bundles.push(Arc::downgrade(&bundle));
    bundle
}

fn bad(setting: &str, expected: &str, found: &str) -> Error {
    Error::Config(ConfigError {
        message: "cannot be used".into(),
        setting: setting.into(),
        expected: expected.into(),
        found: found.into(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::vectors::text;

    #[test]
    fn a_bundle_of_many_clients_is_kept_once() {
        let pem = text("platform_certificate");
        let settings = |pem: &str| {
            HttpSettings::new(Duration::from_secs(5), Some(pem.as_bytes()), None, false).unwrap()
        };
        let bundle = |settings: &HttpSettings| settings.ca_bundle.clone().unwrap();
        let (one, same) = (settings(&pem), settings(&pem));
        let other = settings(&format!("{pem}\n{pem}"));
        assert!(Arc::ptr_eq(&bundle(&one), &bundle(&same)));
        assert!(!Arc::ptr_eq(&bundle(&one), &bundle(&other)));
        assert!(one == same && one != other);
    }
}
