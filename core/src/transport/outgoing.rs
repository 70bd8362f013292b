//! A file on its way out: read on a thread that may block, one piece ahead of nobody.

use std::future::Future as _;
use std::io::{self, Read as _};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::task::{JoinHandle, spawn_blocking};

use super::RequestBody;
use super::body::BodyReader;
use crate::files::CHUNK;

/// The body as reqwest takes it.
pub(super) fn outgoing(body: RequestBody) -> reqwest::Body {
    match body.as_bytes() {
        Some(bytes) => reqwest::Body::from(bytes.to_vec()),
        None => reqwest::Body::wrap(Outgoing { left: body.len(), state: State::Closed(body) }),
    }
}

struct Outgoing {
    /// Its length is told beforehand; an end before that is a broken request, never a short file.
    left: u64,
    state: State,
}

enum State {
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
                    self.left = self.left.saturating_sub(bytes.len() as u64);
                    self.state = State::Open(reader);
                    return Poll::Ready(Some(Ok(Frame::data(bytes))));
                }
                State::Over => return Poll::Ready(None),
            }
        }
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}

fn read(mut reader: BodyReader) -> io::Result<(BodyReader, Bytes)> {
    let mut piece = Vec::with_capacity(CHUNK);
    reader.by_ref().take(CHUNK as u64).read_to_end(&mut piece)?;
    Ok((reader, piece.into()))
}
