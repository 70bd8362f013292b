//! HTTP over reqwest and rustls.

use std::error::Error as _;
use std::fmt::Write;
use std::sync::{Arc, Mutex};

use reqwest::Method;
use reqwest::header::HeaderValue;
use tokio::runtime::{Handle, Id};

use super::outgoing::{Departure, outgoing};
use super::pools::{self, HttpSettings, Pool};
use super::{
    Chunks, HttpRequest, HttpResponse, NextChunk, Opened, Opening, Sending, Transport,
    TransportFailure,
};
use crate::error::Phase;

/// The HTTP transport. Its pool comes into being with the first request, and belongs to all who connect alike.
pub(crate) struct Http {
    settings: HttpSettings,
    pool: Mutex<Option<(Id, Pool)>>,
}

impl Http {
    pub(crate) fn new(settings: HttpSettings) -> Self {
        Self { settings, pool: Mutex::default() }
    }

    fn pool(&self) -> Result<Pool, TransportFailure> {
        let runtime = Handle::current().id();
        let mut pool = self.pool.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if let Some((of, pool)) = &*pool
            && *of == runtime
        {
            return Ok(Arc::clone(pool));
        }
        let shared = pools::shared(runtime, &self.settings)?;
        *pool = Some((runtime, Arc::clone(&shared)));
        Ok(shared)
    }

    async fn exchange(&self, request: HttpRequest) -> Result<Opened, TransportFailure> {
        let client = self.pool()?;
        let HttpRequest { method, url, headers, body, read_timeout, .. } = request;
        let unsendable =
            |message: &str| TransportFailure { phase: Phase::Connect, message: message.into() };
        let method = Method::from_bytes(method.as_bytes()).map_err(|_| unsendable("method"))?;
        let parsed = reqwest::Url::parse(&url).map_err(|_| unsendable("URL"))?;
        if parsed.as_str() != url {
            // What is signed would not be what is sent.
            return Err(unsendable("the URL is not in its normal form"));
        }
        let is_empty = body.is_empty();
        let needs_length = is_empty && !matches!(method, Method::GET | Method::DELETE);
        let departure = Arc::<Departure>::default();
        let mut builder = client.request(method, parsed).body(outgoing(body, &departure));
        if needs_length {
            // Without it some servers answer 411; hyper leaves it out.
            builder = builder.header("Content-Length", "0");
        }
        for (name, value) in headers {
            let mut value = HeaderValue::try_from(value).map_err(|_| unsendable("header"))?;
            // Not to be printed by what is below, nor kept in HTTP/2's tables.
            value.set_sensitive(name.eq_ignore_ascii_case("Authorization"));
            builder = builder.header(name, value);
        }
        let answer = departure.limits(read_timeout, is_empty, builder.send()).await?;
        let answer = answer.map_err(|cause| {
            let phase = match () {
                () if cause.is_connect() || cause.is_builder() => Phase::Connect,
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
        let (most, longest) = (request.max_answer_bytes, request.read_timeout);
        Box::pin(async move { self.exchange(request).await?.collect(most, longest).await })
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
            let chunk = self.0.chunk().await;
            Ok(chunk.map_err(|cause| failure(Phase::Read, &cause))?.map(Vec::from))
        })
    }
}

/// The whole chain of causes, without the URL: its query may hold what is nobody's business.
pub(super) fn failure(phase: Phase, cause: &reqwest::Error) -> TransportFailure {
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
