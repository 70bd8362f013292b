//! Bodies: of requests, which may stand in a file, and of answers, which may come in pieces.

use std::fmt;
use std::future::Future;
use std::io::{self, Chain, Cursor, Read};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::timeout;

use super::{HttpResponse, TransportFailure};
use crate::error::Phase;
use crate::files::{Again, Measured};

/// The body of a request: bytes, or bytes around a file that is read while it is sent.
#[derive(Clone, Default)]
pub struct RequestBody {
    head: Vec<u8>,
    rest: Option<(Arc<Measured>, Vec<u8>)>,
}

/// An answer whose body is still to come.
pub struct Opened {
    /// Status and headers; its body is empty.
    pub head: HttpResponse,
    /// The body.
    pub chunks: Box<dyn Chunks>,
}

/// The body of an answer, decoded (gunzipped), piece by piece. Dropping it ends the answer.
pub trait Chunks: Send {
    /// The next bytes, `None` at the end. It may be cancelled and called again; nothing is lost then.
    fn next(&mut self) -> NextChunk<'_>;
}

/// What [`Chunks::next`] returns.
pub type NextChunk<'a> =
    Pin<Box<dyn Future<Output = Result<Option<Vec<u8>>, TransportFailure>> + Send + 'a>>;

/// Reads a body: the bytes, the file, the bytes after it.
pub(crate) type BodyReader = Chain<Chain<Cursor<Vec<u8>>, Again>, Cursor<Vec<u8>>>;

impl RequestBody {
    pub(crate) fn around(head: Vec<u8>, file: Arc<Measured>, tail: Vec<u8>) -> Self {
        Self { head, rest: Some((file, tail)) }
    }

    /// How many bytes there are.
    pub fn len(&self) -> u64 {
        let rest = self.rest.as_ref().map_or(0, |(file, tail)| file.len() + tail.len() as u64);
        self.head.len() as u64 + rest
    }

    /// There are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The bytes; `None` where a part of them is in a file: [`Self::reader`] has them all.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        self.rest.is_none().then_some(&*self.head)
    }

    /// All bytes in their order. A file is opened here, and reading fails where it has changed.
    ///
    /// # Errors
    /// The file cannot be opened.
    pub fn reader(&self) -> io::Result<Box<dyn Read + Send>> {
        Ok(match self.chained()? {
            Some(chained) => Box::new(chained),
            None => Box::new(Cursor::new(self.head.clone())),
        })
    }

    pub(crate) fn chained(&self) -> io::Result<Option<BodyReader>> {
        let Some((file, tail)) = &self.rest else { return Ok(None) };
        let file = Again::open(Arc::clone(file))?;
        Ok(Some(Cursor::new(self.head.clone()).chain(file).chain(Cursor::new(tail.clone()))))
    }

    /// The file in it.
    pub(crate) fn file(&self) -> Option<&Measured> {
        self.rest.as_ref().map(|(file, _)| &**file)
    }
}

impl Opened {
    /// An answer that is there already.
    pub(crate) fn whole(mut head: HttpResponse) -> Self {
        let chunks = Box::new(Whole(Some(std::mem::take(&mut head.body))));
        Self { head, chunks }
    }

    /// The answer with its body: not more than `most` bytes, and no pause that is longer than `longest`.
    pub(crate) async fn collect(
        mut self,
        most: usize,
        longest: Duration,
    ) -> Result<HttpResponse, TransportFailure> {
        let silence = |_| Err(TransportFailure::silence(longest));
        while let Some(mut chunk) =
            timeout(longest, self.chunks.next()).await.unwrap_or_else(silence)?
        {
            if self.head.body.len().saturating_add(chunk.len()) > most {
                let message = format!("the answer has more than {most} bytes");
                return Err(TransportFailure { phase: Phase::Read, message });
            }
            if self.head.body.is_empty() {
                self.head.body = chunk;
            } else {
                self.head.body.append(&mut chunk);
            }
        }
        Ok(self.head)
    }
}

/// A body in one piece.
struct Whole(Option<Vec<u8>>);

impl Chunks for Whole {
    fn next(&mut self) -> NextChunk<'_> {
        let body = self.0.take();
        Box::pin(async move { Ok(body) })
    }
}

impl From<Vec<u8>> for RequestBody {
    fn from(head: Vec<u8>) -> Self {
        Self { head, rest: None }
    }
}

impl fmt::Debug for RequestBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RequestBody").field("bytes", &self.len()).finish_non_exhaustive()
    }
}

impl fmt::Debug for Opened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Opened").field("status", &self.head.status).finish_non_exhaustive()
    }
}
