//! A download on its way across the border.

use std::fmt;
use std::mem;
use std::path::PathBuf;
use std::process;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::json;
use tokio::task::AbortHandle;

use super::outcome::{Outcome, internal};
use super::{CancelToken, runtime, wait};
use crate::error::{Cancelled, Error, Result};
use crate::files;

/// A file that is being downloaded; the last clone that is dropped ends the download.
#[derive(Clone)]
pub struct FileStream {
    shared: Arc<Shared>,
}

struct Shared {
    /// `None` soon after it was closed.
    file: tokio::sync::Mutex<Option<files::FileStream>>,
    reading: Mutex<Reading>,
    /// Its connection belongs to this process alone.
    process: u32,
}

/// Whether there is still something to read, and what is under way.
enum Reading {
    Open(Option<AbortHandle>),
    Closed,
}

impl FileStream {
    pub(super) fn new(file: files::FileStream) -> Self {
        let shared = Shared {
            file: tokio::sync::Mutex::new(Some(file)),
            reading: Mutex::new(Reading::Open(None)),
            process: process::id(),
        };
        Self { shared: Arc::new(shared) }
    }

    /// Asks for the next chunk. The outcome's body is that chunk, and empty at the end. After a cancelled read
    /// the next one goes on where it was.
    pub fn read(&self, on_done: impl FnOnce(Outcome) + Send + 'static) -> CancelToken {
        self.start(Step::Read, on_done)
    }

    /// Saves the file; `path` is not touched before the digest was verified.
    pub fn save(&self, path: &str, on_done: impl FnOnce(Outcome) + Send + 'static) -> CancelToken {
        self.start(Step::Save(path.into()), on_done)
    }

    /// [`Self::read`], waiting for it.
    pub fn execute_read(&self, keep_waiting: impl FnMut() -> bool) -> Outcome {
        wait(|on_done| self.read(on_done), keep_waiting)
    }

    /// [`Self::save`], waiting for it.
    pub fn execute_save(&self, path: &str, keep_waiting: impl FnMut() -> bool) -> Outcome {
        wait(|on_done| self.save(path, on_done), keep_waiting)
    }

    /// Ends the download, and what is being read of it.
    pub fn close(&self) {
        let mut reading = self.shared.reading.lock().unwrap_or_else(PoisonError::into_inner);
        let before = mem::replace(&mut *reading, Reading::Closed);
        drop(reading);
        if let Reading::Open(Some(task)) = before {
            task.abort();
        }
        let shared = Arc::clone(&self.shared);
        if let (Ok(runtime), true) = (runtime::get(), shared.is_here()) {
            runtime.spawn(async move { drop(shared.file.lock().await.take()) });
        }
    }

    fn start(&self, step: Step, on_done: impl FnOnce(Outcome) + Send + 'static) -> CancelToken {
        let runtime = match runtime::get() {
            Ok(runtime) if self.shared.is_here() => runtime,
            Ok(_) => {
                on_done(Outcome::from(&internal("the file was opened in another process")));
                return CancelToken { task: None };
            }
            Err(outcome) => {
                on_done(outcome);
                return CancelToken { task: None };
            }
        };
        let mut reading = self.shared.reading.lock().unwrap_or_else(PoisonError::into_inner);
        match &mut *reading {
            Reading::Open(task) => {
                let shared = Arc::clone(&self.shared);
                let work = async move { shared.take(step).await.into() };
                let sent = Arc::new(AtomicBool::new(true));
                let token = runtime::spawn(&runtime, work, sent, on_done);
                task.clone_from(&token.task);
                token
            }
            Reading::Closed => {
                drop(reading);
                on_done(Outcome::from(&closed()));
                CancelToken { task: None }
            }
        }
    }
}

enum Step {
    Read,
    Save(PathBuf),
}

impl Shared {
    async fn take(&self, step: Step) -> Result<Outcome> {
        let mut file = self.file.lock().await;
        let file = file.as_mut().ok_or_else(closed)?;
        let body = match step {
            Step::Read => file.chunk().await?.unwrap_or_default(),
            Step::Save(path) => {
                file.save(path).await?;
                Vec::new()
            }
        };
        Ok(Outcome::new(&json!({}), body))
    }

    fn is_here(&self) -> bool {
        self.process == process::id()
    }
}

fn closed() -> Error {
    let message = "the file was closed".into();
    Error::Cancelled(Cancelled { message, may_have_arrived: true })
}

impl Drop for Shared {
    fn drop(&mut self) {
        if !self.is_here() {
            // Ending it would disturb the parent's connection.
            mem::forget(self.file.get_mut().take());
        }
    }
}

impl fmt::Debug for FileStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileStream").finish_non_exhaustive()
    }
}
