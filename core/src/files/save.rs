//! A download into a file: complete and verified, or not at all.

use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::task::spawn_blocking;

use super::{FileStream, unusable};
use crate::error::Result;

impl FileStream {
    /// Writes the file beside `path`, and puts it there when it is complete and its digest was verified.
    /// What was there before stays until then.
    ///
    /// # Errors
    /// As [`Self::chunk`], and [`Error::InvalidRequest`](crate::Error::InvalidRequest) if nothing can be written there.
    pub async fn save(&mut self, path: impl AsRef<Path>) -> Result<()> {
        self.must_be_whole()?;
        let path = path.as_ref().to_owned();
        let operation = self.operation().to_owned();
        let refused = |cause: io::Error| {
            let message = format!("{} cannot be written: {cause}", path.display());
            unusable(&operation, "/path", message)
        };
        let target = path.clone();
        let (mut part, mut file) =
            blocking(move || Part::beside(&target)).await.map_err(refused)?;
        while let Some(chunk) = self.chunk().await? {
            file =
                blocking(move || file.write_all(&chunk).map(|()| file)).await.map_err(refused)?;
        }
        blocking(move || {
            file.sync_all()?;
            drop(file);
            part.put()
        })
        .await
        .map_err(refused)
    }
}

/// A file that is not complete yet; removed when it is dropped.
struct Part {
    path: PathBuf,
    target: PathBuf,
    done: bool,
}

impl Part {
    fn beside(target: &Path) -> io::Result<(Self, File)> {
        static COUNT: AtomicU64 = AtomicU64::new(0);
        let name = target.file_name().ok_or(io::ErrorKind::IsADirectory)?;
        if target.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        let mut hidden = OsString::from(".");
        hidden.push(name);
        hidden.push(format!(".{}-{}.part", process::id(), COUNT.fetch_add(1, Ordering::Relaxed)));
        let path = target.with_file_name(hidden);
        let file = File::options().write(true).create_new(true).open(&path)?;
        Ok((Self { path, target: target.to_owned(), done: false }, file))
    }

    fn put(&mut self) -> io::Result<()> {
        fs::rename(&self.path, &self.target)?;
        self.done = true;
        Ok(())
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.done {
            let _ = fs::remove_file(&self.path);
        }
    }
}

async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    spawn_blocking(work).await.unwrap_or_else(|cause| Err(io::Error::other(cause)))
}
