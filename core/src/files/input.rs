//! Files that are uploaded: bytes, or a path that is read twice, for its digest and while it is sent.

use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use tokio::task::spawn_blocking;

use super::{Digest, unusable};
use crate::contract::DigestAlgorithm;
use crate::error::{Error, Result};

/// A file to upload: its bytes, or its path.
///
/// A path is not read into memory. Its name is the name of the file where the call gives none.
#[derive(Clone)]
pub struct FileInput(Content);

#[derive(Clone)]
enum Content {
    Bytes(Vec<u8>),
    Path(PathBuf),
}

/// A file whose digest is known.
pub(crate) struct Measured {
    content: Content,
    algorithm: DigestAlgorithm,
    pub(crate) digest: String,
    len: u64,
    /// Why it could not be sent as it was measured.
    fault: OnceLock<String>,
}

/// Reads a file a second time, and fails where it is not the same any more.
pub(crate) struct Again {
    measured: Arc<Measured>,
    file: File,
    digest: Option<Digest>,
    left: u64,
}

impl FileInput {
    /// The last part of the path.
    pub(crate) fn name(&self) -> Option<&str> {
        match &self.0 {
            Content::Bytes(_) => None,
            Content::Path(path) => path.file_name()?.to_str(),
        }
    }

    pub(crate) async fn measure(
        self,
        operation: &str,
        algorithm: DigestAlgorithm,
    ) -> Result<Measured> {
        let mut digest = start(algorithm);
        let path = match self.0 {
            Content::Bytes(bytes) => {
                digest.update(&bytes);
                let (digest, len) = (digest.finish(), bytes.len() as u64);
                let (content, fault) = (Content::Bytes(bytes), OnceLock::new());
                return Ok(Measured { content, algorithm, digest, len, fault });
            }
            Content::Path(path) => path,
        };
        let reading = spawn_blocking(move || {
            let read = read(&path, digest);
            (path, read)
        });
        let (path, read) = reading.await.map_err(|_| unusable(operation, "/file", "unread"))?;
        let (digest, len) = read.map_err(|cause| {
            let message = format!("{} cannot be read: {cause}", path.display());
            unusable(operation, "/file", message)
        })?;
        let (content, fault) = (Content::Path(path), OnceLock::new());
        Ok(Measured { content, algorithm, digest, len, fault })
    }
}

impl Measured {
    pub(crate) fn len(&self) -> u64 {
        self.len
    }

    /// The bytes, where they are in memory.
    pub(crate) fn bytes(&self) -> Option<&[u8]> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes),
            Content::Path(_) => None,
        }
    }

    /// What went wrong while the file was read again.
    pub(crate) fn fault(&self, operation: &str) -> Option<Error> {
        let message = self.fault.get()?;
        Some(unusable(operation, "/file", message.as_str()))
    }

    fn failed(&self, message: String) -> io::Error {
        let _ = self.fault.set(message.clone());
        io::Error::other(message)
    }
}

impl Again {
    pub(crate) fn open(measured: Arc<Measured>) -> io::Result<Self> {
        let opened = match &measured.content {
            Content::Path(path) => open(path),
            Content::Bytes(_) => Err(io::ErrorKind::Unsupported.into()),
        };
        let file = opened
            .map_err(|cause| measured.failed(format!("the file cannot be read again: {cause}")))?;
        let (digest, left) = (Some(start(measured.algorithm)), measured.len);
        Ok(Self { measured, file, digest, left })
    }

    /// After the last byte: nothing must follow, and the digest must be the one that was signed.
    fn check(&mut self) -> io::Result<()> {
        let Some(digest) = self.digest.take() else { return Ok(()) };
        let longer = self.file.read(&mut [0])? > 0;
        if longer || digest.finish() != self.measured.digest {
            return Err(self.changed());
        }
        Ok(())
    }

    fn changed(&self) -> io::Error {
        self.measured
            .failed("the file changed while it was sent; the upload was not completed".into())
    }
}

impl Read for Again {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.left == 0 {
            return self.check().map(|()| 0);
        }
        let most = usize::try_from(self.left).unwrap_or(usize::MAX).min(buffer.len());
        let buffer = buffer.get_mut(..most).unwrap_or_default();
        let count = match self.file.read(buffer) {
            Ok(0) if most > 0 => return Err(self.changed()),
            Ok(count) => count,
            Err(cause) if cause.kind() == io::ErrorKind::Interrupted => return Err(cause),
            Err(cause) => {
                return Err(self.measured.failed(format!("the file cannot be read: {cause}")));
            }
        };
        if let Some(digest) = &mut self.digest {
            digest.update(buffer.get(..count).unwrap_or_default());
        }
        self.left -= count as u64;
        Ok(count)
    }
}

fn start(algorithm: DigestAlgorithm) -> Digest {
    match algorithm {
        DigestAlgorithm::Sha256 => Digest::sha256(),
        DigestAlgorithm::Sm3 => Digest::sm3(),
    }
}

fn open(path: &Path) -> io::Result<File> {
    // Opening a pipe would wait for somebody to write into it.
    if !path.metadata()?.is_file() {
        return Err(io::Error::other("it is not a regular file"));
    }
    File::open(path)
}

fn read(path: &Path, mut digest: Digest) -> io::Result<(String, u64)> {
    let mut file = open(path)?;
    let (mut buffer, mut len) = (vec![0; super::CHUNK], 0);
    loop {
        match file.read(&mut buffer) {
            Ok(0) => return Ok((digest.finish(), len)),
            Ok(count) => {
                digest.update(buffer.get(..count).unwrap_or_default());
                len += count as u64;
            }
            Err(cause) if cause.kind() == io::ErrorKind::Interrupted => {}
            Err(cause) => return Err(cause),
        }
    }
}

impl From<Vec<u8>> for FileInput {
    fn from(bytes: Vec<u8>) -> Self {
        Self(Content::Bytes(bytes))
    }
}

impl From<&[u8]> for FileInput {
    fn from(bytes: &[u8]) -> Self {
        Self(Content::Bytes(bytes.to_vec()))
    }
}

impl From<PathBuf> for FileInput {
    fn from(path: PathBuf) -> Self {
        Self(Content::Path(path))
    }
}

impl From<&Path> for FileInput {
    fn from(path: &Path) -> Self {
        Self(Content::Path(path.into()))
    }
}

impl fmt::Debug for FileInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Content::Bytes(bytes) => {
                f.debug_struct("FileInput").field("bytes", &bytes.len()).finish_non_exhaustive()
            }
            Content::Path(path) => f.debug_tuple("FileInput").field(path).finish(),
        }
    }
}
