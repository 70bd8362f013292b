//! Sending bytes and receiving bytes: no signature, no JSON.
//!
//! [`Transport`] is the seam. [`Http`] is what is used unless a client is built with another one.

mod backoff;
mod body;
mod budget;
mod failover;
mod hosts;
#[cfg(feature = "http")]
mod http;
#[cfg(feature = "http")]
mod outgoing;
#[cfg(feature = "http")]
mod pools;

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use crate::error::Phase;

pub(crate) use backoff::{delay, retry_after};
pub use body::{Chunks, NextChunk, Opened, RequestBody};
pub(crate) use budget::RetryBudget;
pub(crate) use hosts::{Base, Hosts, Route};
#[cfg(feature = "http")]
pub(crate) use http::Http;
#[cfg(feature = "http")]
pub(crate) use pools::HttpSettings;

/// Sends one request and receives its answer. Following a redirect, or repeating anything, is not its business.
pub trait Transport: Send + Sync + 'static {
    /// Sends `request`; the answer's body is decoded (gunzipped) and complete.
    fn send(&self, request: HttpRequest) -> Sending<'_>;

    /// Sends `request`; the answer's body is handed over as it arrives, so that a large file needs no memory.
    /// Unless it is written for a transport, the body comes in one piece.
    fn open(&self, request: HttpRequest) -> Opening<'_> {
        let sending = self.send(request);
        Box::pin(async move { sending.await.map(Opened::whole) })
    }
}

/// What [`Transport::send`] returns.
pub type Sending<'a> =
    Pin<Box<dyn Future<Output = Result<HttpResponse, TransportFailure>> + Send + 'a>>;

/// What [`Transport::open`] returns.
pub type Opening<'a> = Pin<Box<dyn Future<Output = Result<Opened, TransportFailure>> + Send + 'a>>;

/// A request, signed and ready.
#[derive(Clone)]
#[non_exhaustive]
pub struct HttpRequest {
    /// `POST`.
    pub method: String,
    /// To be sent exactly as it stands: its path and query are signed.
    pub url: String,
    /// Names and values.
    pub headers: Vec<(String, String)>,
    /// What follows them.
    pub body: RequestBody,
    /// What is left until the deadline of the call; the client ends what takes longer.
    pub timeout: Duration,
    /// The longest silence of the other end, before its answer or in the middle of it. It is for the transport to end
    /// that, with [`Phase::Read`].
    pub read_timeout: Duration,
    /// An answer with more bytes is to be refused, unless it is handed over as it arrives.
    pub max_answer_bytes: usize,
}

/// An answer.
#[derive(Clone)]
pub struct HttpResponse {
    /// HTTP status.
    pub status: u16,
    /// Names and values as received; a header that came twice is there twice.
    pub headers: Vec<(String, String)>,
    /// The decoded bytes.
    pub body: Vec<u8>,
}

/// Why there is no answer.
#[derive(Clone, Debug)]
pub struct TransportFailure {
    /// How far it came.
    pub phase: Phase,
    /// The whole chain of causes; nothing of the request's content.
    pub message: String,
}

impl TransportFailure {
    /// Nothing came for so long.
    pub(crate) fn silence(longest: Duration) -> Self {
        let message = format!("nothing came for {} ms", longest.as_millis());
        Self { phase: Phase::Read, message }
    }
}

impl HttpResponse {
    pub(crate) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// The value of a header that came once or more often.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let mut headers = self.headers.iter();
        headers.find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }
}

impl fmt::Debug for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpRequest").field("method", &self.method).finish_non_exhaustive()
    }
}

impl fmt::Debug for HttpResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpResponse")
            .field("status", &self.status)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// For tests of what asks nobody, in builds without HTTP, too.
#[cfg(test)]
pub(crate) struct Nobody;

#[cfg(test)]
impl Transport for Nobody {
    fn send(&self, _: HttpRequest) -> Sending<'_> {
        let message = "nobody is there".to_owned();
        Box::pin(async { Err(TransportFailure { phase: Phase::Connect, message }) })
    }
}
