//! The body of a request on its way out, and how long nothing moves. A file is read on a thread that may block, one
//! piece ahead of nobody.

use std::future::Future as _;
use std::io::{self, Read as _};
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::task::{JoinHandle, spawn_blocking};
use tokio::time::{Instant, timeout_at};

use super::body::BodyReader;
use super::{RequestBody, TransportFailure};
use crate::files::CHUNK;

/// When the last piece of a body left.
#[derive(Default)]
pub(super) struct Departure(Mutex<Option<Instant>>);

/// The body as reqwest takes it; `departure` is told of each piece.
pub(super) fn outgoing(body: RequestBody, departure: &Arc<Departure>) -> reqwest::Body {
    if body.is_empty() {
        return reqwest::Body::default();
    }
    let left = body.len();
    let state = match body.as_bytes() {
        Some(bytes) => State::Memory(Bytes::copy_from_slice(bytes)),
        None => State::Closed(body),
    };
    reqwest::Body::wrap(Outgoing { left, state, departure: Arc::clone(departure) })
}

impl Departure {
    /// Waits for what `sending` receives, but not for longer than that after the last piece of the request has left.
    pub(super) async fn limits<T>(
        &self,
        longest: Duration,
        is_empty: bool,
        sending: impl Future<Output = T>,
    ) -> Result<T, TransportFailure> {
        let mut sending = pin!(sending);
        let mut since = Instant::now();
        loop {
            if let Ok(done) = timeout_at(since + longest, &mut sending).await {
                return Ok(done);
            }
            since = match self.last() {
                Some(left) if left > since => left,
                // It still connects, which has a deadline of its own.
                None if !is_empty => Instant::now(),
                _ => return Err(TransportFailure::silence(longest)),
            };
        }
    }

    fn last(&self) -> Option<Instant> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
    }
}

struct Outgoing {
    departure: Arc<Departure>,
    /// Its length is told beforehand; an end before that is a broken request, never a short file.
    left: u64,
    state: State,
}

enum State {
    Memory(Bytes),
    Closed(RequestBody),
    Open(BodyReader),
    Reading(JoinHandle<io::Result<(BodyReader, Bytes)>>),
    Over,
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        loop {
            match std::mem::replace(&mut self.state, State::Over) {
                State::Memory(mut bytes) => {
                    let piece = bytes.split_to(bytes.len().min(CHUNK));
                    if piece.is_empty() {
                        return Poll::Ready(None);
                    }
                    self.state = State::Memory(bytes);
                    return self.leaves(piece);
                }
                State::Closed(body) => {
                    self.state = State::Reading(spawn_blocking(move || {
                        let reader = body.chained()?.ok_or(io::ErrorKind::Unsupported)?;
                        read(reader)
                    }));
                }
                State::Open(reader) => {
                    self.state = State::Reading(spawn_blocking(move || read(reader)));
                }
                State::Reading(mut reading) => {
                    let Poll::Ready(read) = Pin::new(&mut reading).poll(context) else {
                        self.state = State::Reading(reading);
                        return Poll::Pending;
                    };
                    let (reader, bytes) = read.map_err(io::Error::other)??;
                    if bytes.is_empty() {
                        return Poll::Ready(None);
                    }
                    self.state = State::Open(reader);
                    return self.leaves(bytes);
                }
                State::Over => return Poll::Ready(None),
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        // A file is looked at once more after its last byte.
        matches!(&self.state, State::Memory(left) if left.is_empty())
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}

impl Outgoing {
    fn leaves(&mut self, piece: Bytes) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        self.left = self.left.saturating_sub(piece.len() as u64);
        self.departure.now();
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }
}

fn read(mut reader: BodyReader) -> io::Result<(BodyReader, Bytes)> {
    let mut piece = Vec::with_capacity(CHUNK);
    reader.by_ref().take(CHUNK as u64).read_to_end(&mut piece)?;
    Ok((reader, piece.into()))
}
