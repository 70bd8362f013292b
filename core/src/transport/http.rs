//! HTTP over reqwest and rustls.

use std::error::Error as _;
use std::fmt::Write;
use std::sync::OnceLock;
use std::time::Duration;

use reqwest::{Certificate, Client, ClientBuilder, Method, Proxy, redirect};

use super::outgoing::outgoing;
use super::{
    Chunks, HttpRequest, HttpResponse, NextChunk, Opened, Opening, Sending, Transport,
    TransportFailure,
};
use crate::error::{ConfigError, Error, Phase, Result};

/// The HTTP transport. Its pool comes into being with the first request.
pub(crate) struct Http {
    settings: HttpSettings,
    client: OnceLock<Result<Client, TransportFailure>>,
}

/// What can be set.
#[derive(Clone)]
pub(crate) struct HttpSettings {
    connect_timeout: Duration,
    /// Trusted in place of the platform's.
    roots: Vec<Certificate>,
    proxy: Option<Proxy>,
    /// The other end is on this machine: no proxy of the environment.
    local: bool,
}

/// The gateway drops idle connections after 8 s.
const POOL_IDLE: Duration = Duration::from_secs(6);

impl HttpSettings {
    pub(crate) fn new(
        connect_timeout: Duration,
        ca_bundle: Option<&[u8]>,
        proxy: Option<&str>,
        local: bool,
    ) -> Result<Self> {
        let roots = ca_bundle.map(Certificate::from_pem_bundle).transpose().ok();
        let roots =
            roots.filter(|roots| !roots.as_ref().is_some_and(Vec::is_empty)).ok_or_else(|| {
                bad("ca_bundle", "one or more PEM certificates", "no certificate that can be read")
            })?;
        let proxy = proxy.map(Proxy::all).transpose().map_err(|_| {
            bad("proxy", "the URL of an HTTP proxy: http://proxy.example:8080", "no such URL")
        })?;
        Ok(Self { connect_timeout, roots: roots.unwrap_or_default(), proxy, local })
    }

    fn client(&self) -> Result<Client, TransportFailure> {
        let mut builder = self.builder();
        if !self.roots.is_empty() {
            builder = builder.tls_certs_only(self.roots.clone());
        }
        builder
            .build()
            .or_else(|cause| {
                if !self.roots.is_empty() {
                    return Err(cause);
                }
                // A slim container has no certificates of its own.
                let bundled = webpki_root_certs::TLS_SERVER_ROOT_CERTS;
                let roots = bundled.iter().filter_map(|root| Certificate::from_der(root).ok());
                self.builder().tls_certs_only(roots).build()
            })
            .map_err(|cause| failure(Phase::Connect, &cause))
    }

    fn builder(&self) -> ClientBuilder {
        let builder = Client::builder()
            .connect_timeout(self.connect_timeout)
            .pool_idle_timeout(POOL_IDLE)
            .redirect(redirect::Policy::none())
            .referer(false)
            .retry(reqwest::retry::never());
        match &self.proxy {
            Some(proxy) => builder.proxy(proxy.clone()),
            None if self.local => builder.no_proxy(),
            None => builder,
        }
    }
}

impl Http {
    pub(crate) fn new(settings: HttpSettings) -> Self {
        Self { settings, client: OnceLock::new() }
    }

    async fn exchange(&self, request: HttpRequest) -> Result<Opened, TransportFailure> {
        let client =
            self.client.get_or_init(|| self.settings.client()).as_ref().map_err(Clone::clone)?;
        let HttpRequest { method, url, headers, body, .. } = request;
        let unsendable =
            |message: &str| TransportFailure { phase: Phase::Connect, message: message.into() };
        let method = Method::from_bytes(method.as_bytes()).map_err(|_| unsendable("method"))?;
        let parsed = reqwest::Url::parse(&url).map_err(|_| unsendable("URL"))?;
        if parsed.as_str() != url {
            // What is signed would not be what is sent.
            return Err(unsendable("the URL is not in its normal form"));
        }
        let empty = body.is_empty() && !matches!(method, Method::GET | Method::DELETE);
        let mut builder = client.request(method, parsed).body(outgoing(body));
        if empty {
            // Without it some servers answer 411; hyper leaves it out.
            builder = builder.header("Content-Length", "0");
        }
        for (name, value) in headers {
            builder = builder.header(name, value);
        }
        let answer = builder.send().await.map_err(|cause| {
            let phase = match () {
                () if cause.is_connect() || cause.is_builder() => Phase::Connect,
                () if cause.is_timeout() => Phase::Timeout,
                () if cause.is_body() => Phase::Write,
                () => Phase::Read,
            };
            failure(phase, &cause)
        })?;

        let status = answer.status().as_u16();
        let headers = answer.headers().iter().map(|(name, value)| {
            (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
        });
        let headers = headers.collect();
        let head = HttpResponse { status, headers, body: Vec::new() };
        Ok(Opened { head, chunks: Box::new(Incoming(answer)) })
    }
}

impl Transport for Http {
    fn send(&self, request: HttpRequest) -> Sending<'_> {
        let most = request.max_answer_bytes;
        Box::pin(async move { self.exchange(request).await?.collect(most).await })
    }

    fn open(&self, request: HttpRequest) -> Opening<'_> {
        Box::pin(self.exchange(request))
    }
}

/// The body of an answer; the connection is read no faster than it is.
struct Incoming(reqwest::Response);

impl Chunks for Incoming {
    fn next(&mut self) -> NextChunk<'_> {
        Box::pin(async move {
            let chunk = self.0.chunk().await.map_err(|cause| {
                failure(if cause.is_timeout() { Phase::Timeout } else { Phase::Read }, &cause)
            })?;
            Ok(chunk.map(Vec::from))
        })
    }
}

/// The whole chain of causes, without the URL: its query may hold what is nobody's business.
fn failure(phase: Phase, cause: &reqwest::Error) -> TransportFailure {
    let mut message = match phase {
        Phase::Connect | Phase::Sign => "no connection".to_owned(),
        Phase::Write => "the request could not be sent".to_owned(),
        Phase::Read => "the answer is missing or not complete".to_owned(),
        Phase::Timeout => "no answer in time".to_owned(),
    };
    let mut source = cause.source();
    while let Some(cause) = source {
        let _ = write!(message, ": {cause}");
        source = cause.source();
    }
    TransportFailure { phase, message }
}

fn bad(setting: &str, expected: &str, found: &str) -> Error {
    Error::Config(ConfigError {
        message: "cannot be used".into(),
        setting: setting.into(),
        expected: expected.into(),
        found: found.into(),
    })
}
