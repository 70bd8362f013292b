//! A download, piece by piece.

use std::fmt;
use std::future::Future;
use std::mem;
use std::time::Duration;

use tokio::time::{Instant, timeout_at};

use super::{CHUNK, Digest, gunzip::Gunzip, unusable};
use crate::error::{Error, Phase, Result, SignatureError, SignatureReason, TransportError};
use crate::transport::{Chunks, HttpResponse, Opened, TransportFailure};

/// A file that is being downloaded. Dropping it ends the download.
///
/// Nothing is read ahead: what is not asked for stays with the gateway. There is no deadline for the whole,
/// unless the call got one; each piece has to arrive within the client's `read_timeout`.
pub struct FileStream {
    head: HttpResponse,
    operation: String,
    patience: Patience,
    /// `None` at the end.
    source: Option<Source>,
    coding: Coding,
    expected: Option<(Digest, String)>,
    ready: Vec<u8>,
    /// Something was handed over.
    begun: bool,
    failed: Option<Error>,
}

/// How long to wait.
#[derive(Clone, Copy)]
pub(crate) struct Patience {
    /// For each piece.
    pub(crate) idle: Duration,
    /// For the whole file.
    pub(crate) deadline: Option<Instant>,
}

/// What is known about a file before it arrives.
pub(crate) struct Expected {
    pub(crate) gzip: bool,
    pub(crate) digest: Option<(Digest, String)>,
}

/// Where the bytes come from.
enum Source {
    Body(Box<dyn Chunks>),
    #[cfg(feature = "ffi")]
    Made(Box<dyn Made>),
}

/// Bytes that are made here out of a download: the rows of a bill.
#[cfg(feature = "ffi")]
pub(crate) trait Made: Send {
    /// The next bytes, `None` at the end. It may be cancelled and called again; nothing is lost then.
    fn next(&mut self) -> NextMade<'_>;
}

/// What [`Made::next`] returns.
#[cfg(feature = "ffi")]
pub(crate) type NextMade<'a> =
    std::pin::Pin<Box<dyn Future<Output = Result<Option<Vec<u8>>>> + Send + 'a>>;

enum Coding {
    Plain,
    /// It was asked for compressed, but something on the way may have decompressed it: its first bytes tell.
    Unknown(Vec<u8>),
    Gzip(Box<Gunzip>),
}

/// Files beyond this are not put into memory.
const MAX_IN_MEMORY: usize = 512 << 20;

impl FileStream {
    pub(crate) fn new(
        operation: &str,
        opened: Opened,
        patience: Patience,
        Expected { gzip, digest }: Expected,
    ) -> Self {
        Self {
            head: opened.head,
            operation: operation.into(),
            patience,
            source: Some(Source::Body(opened.chunks)),
            coding: if gzip { Coding::Unknown(Vec::new()) } else { Coding::Plain },
            expected: digest,
            ready: Vec::new(),
            begun: false,
            failed: None,
        }
    }

    /// A file that is here already, compressed or not.
    pub(crate) fn given(operation: &str, bytes: Vec<u8>) -> Self {
        let head = HttpResponse { status: 200, headers: Vec::new(), body: bytes };
        let patience = Patience { idle: LONGEST, deadline: None };
        let expected = Expected { gzip: true, digest: None };
        Self::new(operation, Opened::whole(head), patience, expected)
    }

    /// The same, whose digest is known.
    pub(crate) fn expecting(self, expected: Option<(Digest, String)>) -> Self {
        Self { expected, ..self }
    }

    /// What is made out of another one.
    #[cfg(feature = "ffi")]
    pub(crate) fn made(operation: &str, head: HttpResponse, made: Box<dyn Made>) -> Self {
        Self {
            head,
            source: Some(Source::Made(made)),
            coding: Coding::Plain,
            ..Self::given(operation, Vec::new())
        }
    }

    /// The next 256 KiB, or what is left; `None` at the end, when the digest has turned out right. May be
    /// cancelled and called again: nothing is lost.
    ///
    /// # Errors
    /// [`Error::Signature`] in place of the last piece if the file is not the one that was announced,
    /// [`Error::Transport`] if it breaks off or cannot be decompressed.
    pub async fn chunk(&mut self) -> Result<Option<Vec<u8>>> {
        if let Some(error) = &self.failed {
            return Err(error.clone());
        }
        match self.fill().await {
            Ok(()) => {}
            Err(error) => {
                (self.source, self.ready) = (None, Vec::new());
                self.failed = Some(error.clone());
                return Err(error);
            }
        }
        if self.ready.is_empty() {
            return Ok(None);
        }
        self.begun = true;
        let rest = self.ready.split_off(CHUNK.min(self.ready.len()));
        Ok(Some(mem::replace(&mut self.ready, rest)))
    }

    /// The whole file in memory, up to 512 MiB, its digest verified.
    ///
    /// # Errors
    /// As [`Self::chunk`].
    pub async fn bytes(mut self) -> Result<Vec<u8>> {
        self.must_be_whole()?;
        let mut bytes = Vec::new();
        while let Some(mut chunk) = self.chunk().await? {
            if bytes.len() + chunk.len() > MAX_IN_MEMORY {
                return Err(self.broken("the file is too large for the memory: save it".into()));
            }
            bytes.append(&mut chunk);
        }
        Ok(bytes)
    }

    /// HTTP status of the answer.
    pub fn status(&self) -> u16 {
        self.head.status
    }

    /// Quote it when asking WeChat Pay for help.
    pub fn request_id(&self) -> Option<&str> {
        self.head.header("Request-ID")
    }

    /// Names and values as received.
    pub fn headers(&self) -> &[(String, String)] {
        &self.head.headers
    }

    /// What was read in part would be saved or collected in part.
    pub(super) fn must_be_whole(&self) -> Result<()> {
        if self.begun {
            return Err(unusable(&self.operation, "", "a part of the file was read already"));
        }
        Ok(())
    }

    pub(super) fn operation(&self) -> &str {
        &self.operation
    }

    /// Until there is more than a chunk, or all that is left: the end is known before the last piece is handed over.
    async fn fill(&mut self) -> Result<()> {
        while self.ready.len() <= CHUNK {
            if let Coding::Gzip(gunzip) = &mut self.coding {
                let start = self.ready.len();
                let more = gunzip.step(&mut self.ready).map_err(|cause| self.bad_gzip(&cause))?;
                self.count(start);
                if more {
                    continue;
                }
            }
            let Some(source) = &mut self.source else { return Ok(()) };
            let next = match source {
                Source::Body(body) => self.patience.with(body.next()).await,
                #[cfg(feature = "ffi")]
                Source::Made(made) => Ok(made.next().await?),
            };
            match next {
                Ok(Some(bytes)) => self.take_in(bytes),
                Ok(None) => self.finish()?,
                Err(failure) => return Err(self.lost(failure)),
            }
        }
        Ok(())
    }

    fn take_in(&mut self, mut bytes: Vec<u8>) {
        if let Coding::Unknown(start) = &mut self.coding {
            start.append(&mut bytes);
            if start.len() < GZIP.len() {
                return;
            }
            bytes = mem::take(start);
            self.coding = if bytes.starts_with(&GZIP) {
                Coding::Gzip(Box::new(Gunzip::new()))
            } else {
                Coding::Plain
            };
        }
        if let Coding::Gzip(gunzip) = &mut self.coding {
            return gunzip.feed(bytes);
        }
        let start = self.ready.len();
        self.ready.append(&mut bytes);
        self.count(start);
    }

    fn finish(&mut self) -> Result<()> {
        self.source = None;
        let start = self.ready.len();
        match mem::replace(&mut self.coding, Coding::Plain) {
            Coding::Plain => {}
            Coding::Unknown(mut short) => self.ready.append(&mut short),
            Coding::Gzip(mut gunzip) => {
                gunzip.finish(&mut self.ready).map_err(|cause| self.bad_gzip(&cause))?;
            }
        }
        self.count(start);
        let Some((digest, expected)) = self.expected.take() else { return Ok(()) };
        if digest.finish().eq_ignore_ascii_case(&expected) {
            return Ok(());
        }
        Err(Error::Signature(SignatureError {
            message: "the file is not the one that was announced: its digest differs".into(),
            reason: SignatureReason::Mismatch,
            serial: None,
            request_id: self.request_id().map(str::to_owned),
        }))
    }

    /// What is ready from `start` on belongs to the digest.
    fn count(&mut self, start: usize) {
        if let Some((digest, _)) = &mut self.expected {
            digest.update(self.ready.get(start..).unwrap_or_default());
        }
    }

    fn bad_gzip(&self, cause: &std::io::Error) -> Error {
        self.broken(format!("the file is not proper gzip, or not complete: {cause}"))
    }

    fn broken(&self, message: String) -> Error {
        self.lost(TransportFailure { phase: Phase::Read, message })
    }

    fn lost(&self, TransportFailure { phase, message }: TransportFailure) -> Error {
        Error::Transport(TransportError {
            message,
            operation: self.operation.clone(),
            phase,
            attempts: 1,
            may_have_arrived: true,
            advice: None,
        })
    }
}

const GZIP: [u8; 2] = [0x1f, 0x8b];
/// Of what needs not be waited for.
const LONGEST: Duration = Duration::from_secs(3600);

impl Patience {
    async fn with<T>(
        self,
        work: impl Future<Output = Result<T, TransportFailure>>,
    ) -> Result<T, TransportFailure> {
        let idle = Instant::now() + self.idle;
        let until = self.deadline.map_or(idle, |deadline| deadline.min(idle));
        timeout_at(until, work).await.unwrap_or_else(|_| {
            if until == idle {
                return Err(TransportFailure::silence(self.idle));
            }
            let message = "the file was not complete before the deadline".into();
            Err(TransportFailure { phase: Phase::Timeout, message })
        })
    }
}

impl fmt::Debug for FileStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileStream")
            .field("operation", &self.operation)
            .field("status", &self.head.status)
            .finish_non_exhaustive()
    }
}
