//! The border to Kotlin and Swift: the engine's waist, as uniffi wants to see it. Nothing happens here.
//!
//! No `async`: a call answers through [`Done`], so that the engine's own runtime is the only one, and so
//! that cancelling the caller cancels the request.

mod merchants;
mod signer;

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use wechatpay_sdk::ffi;

pub use crate::merchants::Merchants;
use crate::signer::{Remote, RemoteSigner};

uniffi::setup_scaffolding!("wechatpay_ffi");

/// One client.
#[derive(uniffi::Object)]
pub struct Engine {
    engine: ffi::Engine,
}

#[uniffi::export]
impl Engine {
    /// A client out of its settings as JSON.
    ///
    /// # Errors
    /// A setting that cannot work.
    #[uniffi::constructor]
    pub fn new(settings: &str) -> Result<Arc<Self>, Refused> {
        Self::opened(ffi::Engine::new(settings))
    }

    /// A client out of the `WECHATPAY_…` environment variables; the settings in `overrides` win over them.
    ///
    /// # Errors
    /// A setting that cannot work.
    #[uniffi::constructor]
    pub fn from_env(overrides: &str) -> Result<Arc<Self>, Refused> {
        Self::opened(ffi::Engine::from_env(overrides))
    }

    /// [`Engine::new`] with somebody else's private key.
    ///
    /// # Errors
    /// A setting that cannot work.
    #[uniffi::constructor]
    pub fn with_signer(
        settings: &str,
        signer: Box<dyn RemoteSigner>,
    ) -> Result<Arc<Self>, Refused> {
        Self::opened(ffi::Engine::with_signer(settings, Arc::new(Remote(signer))))
    }

    /// [`Engine::from_env`] with somebody else's private key.
    ///
    /// # Errors
    /// A setting that cannot work.
    #[uniffi::constructor]
    pub fn from_env_with_signer(
        overrides: &str,
        signer: Box<dyn RemoteSigner>,
    ) -> Result<Arc<Self>, Refused> {
        Self::opened(ffi::Engine::from_env_with_signer(overrides, Arc::new(Remote(signer))))
    }

    /// The merchant's id.
    pub fn mchid(&self) -> String {
        self.engine.mchid().to_owned()
    }

    /// Starts a call; `done` is called exactly once, perhaps before this returns.
    pub fn submit(
        &self,
        name: &str,
        input: &str,
        attachment: Option<Vec<u8>>,
        done: Box<dyn Done>,
    ) -> Arc<CancelToken> {
        let token =
            self.engine.submit(name, input, attachment, move |outcome| done.done(outcome.into()));
        Arc::new(CancelToken { token })
    }

    /// Makes a call and waits for it.
    pub fn execute(&self, name: &str, input: &str, attachment: Option<Vec<u8>>) -> Outcome {
        self.engine.execute(name, input, attachment, || true).into()
    }
}

impl Engine {
    fn opened(engine: Result<ffi::Engine, ffi::Outcome>) -> Result<Arc<Self>, Refused> {
        match engine {
            Ok(engine) => Ok(Arc::new(Self { engine })),
            Err(outcome) => Err(Refused::Settings { error: outcome.meta }),
        }
    }
}

/// A file that is being downloaded.
#[derive(uniffi::Object)]
pub struct FileStream {
    file: ffi::FileStream,
}

#[uniffi::export]
impl FileStream {
    /// Asks for the next chunk: the outcome's body, empty at the end.
    pub fn read(&self, done: Box<dyn Done>) -> Arc<CancelToken> {
        let token = self.file.read(move |outcome| done.done(outcome.into()));
        Arc::new(CancelToken { token })
    }

    /// Saves the file.
    pub fn save(&self, path: &str, done: Box<dyn Done>) -> Arc<CancelToken> {
        let token = self.file.save(path, move |outcome| done.done(outcome.into()));
        Arc::new(CancelToken { token })
    }

    /// Ends the download. (Not `close`: objects have one of their own in Kotlin.)
    pub fn stop(&self) {
        self.file.close();
    }
}

/// Cancels a submitted call. Dropping it does not.
#[derive(uniffi::Object)]
pub struct CancelToken {
    token: ffi::CancelToken,
}

#[uniffi::export]
impl CancelToken {
    /// Cancels the call, unless it is done.
    pub fn cancel(&self) {
        self.token.cancel();
    }
}

/// Is told what became of a call.
#[uniffi::export(callback_interface)]
pub trait Done: Send + Sync {
    /// Called exactly once, on a thread of the engine.
    fn done(&self, outcome: Outcome);
}

/// What became of a call.
#[derive(uniffi::Record)]
pub struct Outcome {
    /// Whether it succeeded.
    pub ok: bool,
    /// JSON: of the answer, or the error.
    pub meta: String,
    /// The answer's bytes; empty for an error.
    pub body: Vec<u8>,
    /// In place of the bytes, where the input asked for a stream.
    pub file: Option<Arc<FileStream>>,
}

impl From<ffi::Outcome> for Outcome {
    fn from(ffi::Outcome { ok, meta, body, file }: ffi::Outcome) -> Self {
        Self { ok, meta, body, file: file.map(|file| Arc::new(FileStream { file })) }
    }
}

/// Why there is no client.
#[derive(Debug, uniffi::Error)]
pub enum Refused {
    /// A setting cannot work.
    Settings {
        /// The error as JSON.
        error: String,
    },
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Settings { error } = self;
        f.write_str(error)
    }
}

impl std::error::Error for Refused {}

/// Receives the log.
#[uniffi::export(callback_interface)]
pub trait LogSink: Send + Sync {
    /// Called on a thread of the engine, with some lines at a time.
    fn write(&self, records: Vec<LogRecord>);
}

/// One line of the log, already redacted.
#[derive(uniffi::Record)]
pub struct LogRecord {
    /// `error`, `warn`, `info`, `debug` or `trace`.
    pub level: String,
    /// `wechatpay::call`, `wechatpay::http`, `wechatpay::sign`, `wechatpay::notify`.
    pub target: String,
    /// The message with its fields.
    pub message: String,
    /// The fields alone, by name.
    pub fields: HashMap<String, String>,
}

impl From<ffi::LogRecord> for LogRecord {
    fn from(ffi::LogRecord { level, target, message, fields }: ffi::LogRecord) -> Self {
        let fields = fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Self { level: level.to_owned(), target: target.to_owned(), message, fields }
    }
}

/// Sends the log of the whole process to `sink`, from `level` (`error` … `trace`, `off`) upwards.
#[uniffi::export]
pub fn set_log_sink(level: &str, sink: Box<dyn LogSink>) {
    ffi::set_log_sink(level, move |records| {
        sink.write(records.into_iter().map(LogRecord::from).collect());
    });
}

/// What is wrong with these settings, without a client.
#[uniffi::export]
pub fn diagnose(settings: &str) -> Outcome {
    ffi::doctor(settings).into()
}

/// What is wrong with the environment's settings; those in `overrides` win over them.
#[uniffi::export]
pub fn diagnose_env(overrides: &str) -> Outcome {
    ffi::doctor_from_env(overrides).into()
}

/// The ids of all operations, sorted.
#[uniffi::export]
pub fn operations() -> Vec<String> {
    ffi::operations()
}

/// The version of the engine.
#[uniffi::export]
pub fn version() -> String {
    ffi::version().to_owned()
}
