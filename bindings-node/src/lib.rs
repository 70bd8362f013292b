//! The border to Node: text goes in, an [`Outcome`] comes out. JSON, error classes and every
//! convenience live in `lib/` and `generated/`, on the other side.

#![allow(clippy::needless_pass_by_value, reason = "napi hands over owned values")]

mod merchants;
mod signer;

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::mpsc::channel;

use napi::bindgen_prelude::{
    BufferSlice, Either, Function, Object, Result, ToNapiValue, Uint8Array,
};
use napi::threadsafe_function::ThreadsafeFunctionCallMode;
use napi::{Env, Error, sys};
use napi_derive::napi;
use wechatpay_sdk::ffi;

use signer::{Ask, Remote};

/// One client's settings, keys and connections.
#[napi]
pub struct Engine(ffi::Engine);

#[napi]
impl Engine {
    /// Throws an error whose message is the error object as JSON. `signer` is called in place of a private key.
    #[napi(constructor, catch_unwind)]
    pub fn new(
        settings: String,
        from_env: bool,
        #[napi(
            ts_arg_type = "((what: 'sign' | 'decrypt', bytes: Buffer, reply: SignReply) => void) | undefined | null"
        )]
        signer: Option<Ask<'_>>,
    ) -> Result<Self> {
        let engine = match (signer.map(Remote::new).transpose()?, from_env) {
            (None, false) => ffi::Engine::new(&settings),
            (None, true) => ffi::Engine::from_env(&settings),
            (Some(signer), false) => ffi::Engine::with_signer(&settings, Arc::new(signer)),
            (Some(signer), true) => ffi::Engine::from_env_with_signer(&settings, Arc::new(signer)),
        };
        engine.map(Self).map_err(|outcome| Error::from_reason(outcome.meta))
    }

    /// Starts a call. Only a pending call keeps the process alive.
    #[napi(catch_unwind)]
    pub fn submit<'env>(
        &self,
        env: &'env Env,
        name: String,
        input: String,
        file: Option<Uint8Array>,
        as_bytes: bool,
    ) -> Result<Call<'env>> {
        let file = file.map(|bytes| bytes.to_vec());
        Call::start(env, as_bytes, |on_done| self.0.submit(&name, &input, file, on_done))
    }

    /// Does what waits for nothing, at once; `null` if it had to wait.
    #[napi(catch_unwind)]
    pub fn execute(
        &self,
        name: String,
        input: String,
        body: Option<Uint8Array>,
    ) -> Option<Outcome> {
        let body = body.map(|bytes| bytes.to_vec());
        let (sender, receiver) = channel();
        let token = self.0.submit(&name, &input, body, move |outcome| {
            let _nobody_waits = sender.send(outcome);
        });
        // Not waiting here: a signer, for one, would wait for this very thread.
        let Ok(outcome) = receiver.try_recv() else {
            token.cancel();
            return None;
        };
        Some(Outcome::new(outcome, false))
    }
}

/// A file that is being downloaded.
#[napi]
pub struct FileStream(ffi::FileStream);

#[napi]
impl FileStream {
    /// Asks for the next chunk; at the end it is empty.
    #[napi(catch_unwind)]
    pub fn read<'env>(&self, env: &'env Env) -> Result<Call<'env>> {
        Call::start(env, true, |on_done| self.0.read(on_done))
    }

    /// Saves the file.
    #[napi(catch_unwind)]
    pub fn save<'env>(&self, env: &'env Env, path: String) -> Result<Call<'env>> {
        Call::start(env, true, |on_done| self.0.save(&path, on_done))
    }

    /// Ends the download.
    #[napi(catch_unwind)]
    pub fn close(&self) {
        self.0.close();
    }
}

/// A call under way.
#[napi(object, object_from_js = false)]
pub struct Call<'env> {
    /// Promise of an [`Outcome`]; never rejected.
    #[napi(ts_type = "Promise<Outcome>")]
    pub promise: Object<'env>,
    /// The way to stop it.
    pub token: CancelToken,
}

impl<'env> Call<'env> {
    fn start(
        env: &'env Env,
        as_bytes: bool,
        start: impl FnOnce(Box<dyn FnOnce(ffi::Outcome) + Send>) -> ffi::CancelToken,
    ) -> Result<Self> {
        let (deferred, promise) = env.create_deferred()?;
        let token = start(Box::new(move |outcome| {
            deferred.resolve(move |_| Ok(Outcome::new(outcome, as_bytes)));
        }));
        Ok(Self { promise, token: CancelToken(token) })
    }
}

/// Stops a call.
#[napi]
pub struct CancelToken(ffi::CancelToken);

#[napi]
impl CancelToken {
    /// Stops the call, unless it is done.
    #[napi]
    pub fn cancel(&self) {
        self.0.cancel();
    }
}

/// What became of a call.
#[napi(object, object_from_js = false)]
pub struct Outcome {
    /// Whether it succeeded.
    pub ok: bool,
    /// JSON: what is known about the answer, or the error.
    pub meta: String,
    /// The answer.
    #[napi(ts_type = "string | Buffer")]
    pub body: Either<String, Bytes>,
    /// In place of the answer, where the input asked for a stream.
    pub file: Option<FileStream>,
}

impl Outcome {
    fn new(outcome: ffi::Outcome, as_bytes: bool) -> Self {
        let body = match String::from_utf8(outcome.body) {
            Ok(text) if !as_bytes => Either::A(text),
            Ok(text) => Either::B(Bytes(text.into_bytes())),
            Err(other) => Either::B(Bytes(other.into_bytes())),
        };
        Self { ok: outcome.ok, meta: outcome.meta, body, file: outcome.file.map(FileStream) }
    }
}

/// Bytes that become a `Buffer` in V8's own memory: not every runtime allows foreign ones.
pub struct Bytes(Vec<u8>);

impl ToNapiValue for Bytes {
    // The signature is the trait's; `env` is the one that napi hands to every conversion.
    unsafe fn to_napi_value(env: sys::napi_env, bytes: Self) -> Result<sys::napi_value> {
        let copy = BufferSlice::copy_from(&Env::from_raw(env), bytes.0)?;
        // SAFETY: the copy was made in this very environment.
        unsafe { ToNapiValue::to_napi_value(env, copy) }
    }
}

/// One line of the log.
#[napi(object, object_from_js = false)]
pub struct LogRecord {
    /// `error`, `warn`, `info`, `debug` or `trace`.
    pub level: String,
    /// `wechatpay::http` and the like.
    pub target: String,
    /// The message with its fields.
    pub message: String,
    /// The fields alone, by name.
    pub fields: HashMap<String, String>,
}

/// Sends the log of the process to `sink`, which does not keep the process alive.
#[napi(catch_unwind)]
pub fn set_log_sink(level: String, sink: Function<'_, Vec<LogRecord>, ()>) -> Result<()> {
    let sink = sink.build_threadsafe_function().weak::<true>().build()?;
    ffi::set_log_sink(&level, move |records| {
        let records = records.into_iter().map(|record| LogRecord {
            level: record.level.into(),
            target: record.target.into(),
            message: record.message,
            fields: record.fields.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        });
        sink.call(records.collect(), ThreadsafeFunctionCallMode::NonBlocking);
    });
    Ok(())
}

/// What is wrong with settings, also with those that [`Engine`] refuses.
#[napi(catch_unwind)]
pub fn doctor(settings: String, from_env: bool) -> Outcome {
    let examine = if from_env { ffi::doctor_from_env } else { ffi::doctor };
    Outcome::new(examine(&settings), false)
}

/// The ids of all operations, sorted.
#[napi]
pub fn operations() -> Vec<String> {
    ffi::operations()
}

/// The version of the engine.
#[napi]
pub fn version() -> &'static str {
    ffi::version()
}
