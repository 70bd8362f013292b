//! The waist: all that a language binding sees of the engine.
//!
//! A name, JSON text and perhaps bytes go in; an [`Outcome`] comes out, an error being data like any
//! other answer. The runtime behind it is ours: started on first use, one per process id, so that a
//! client survives `fork`; what a child inherits is leaked, never dropped.
//!
//! | name | input | attachment | body of the outcome |
//! |---|---|---|---|
//! | `<product>.<operation>` | `{"arguments": {…}, "options": {…}}` | the file of an upload | the answer, sensitive fields in plain |
//! | `sdk.request` | `{"method", "path", "query"?, "body"?, "headers"?, "options"?}` | | the answer |
//! | `sdk.parse_notification` | `{"headers": {name: value or [values]}, "refresh": bool}` | the raw body | the decrypted resource |
//! | `sdk.pay_params.jsapi`, `.app` | `{"appid", "prepay_id"}` | | what the front end needs |
//! | `sdk.encrypt`, `sdk.decrypt` | `{"text"}` | | `{"text"}` (and `serial` for `encrypt`) |
//! | `sdk.sign` | `{"message"}` | | `{"signature", "serial_no"}` |
//! | `sdk.verify` | `{"headers"}` | the raw body | `{}` |
//! | `sdk.refresh_certificates` | `{}` | | `{"serials": […]}` |
//!
//! `options`: `timeout_ms`, `max_attempts`.

/// What became of a call.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Whether it succeeded.
    pub ok: bool,
    /// JSON: `{"status", "request_id", "headers"}` of an answer, the envelope of a notification with the
    /// `schema` of its resource, or the error.
    pub meta: String,
    /// The answer's bytes; empty for an error.
    pub body: Vec<u8>,
}

/// One client, as the bindings hold it. Building one starts no thread and opens no connection.
#[derive(Clone)]
pub struct Engine {}

/// Cancels a submitted call. Dropping it does not.
#[derive(Clone)]
pub struct CancelToken {}

/// One line of the log, already redacted.
#[derive(Clone, Debug)]
pub struct LogRecord {
    /// `error`, `warn`, `info`, `debug` or `trace`.
    pub level: &'static str,
    /// `wechatpay::http`, `wechatpay::sign`, `wechatpay::notify`.
    pub target: String,
    /// The message with its fields.
    pub message: String,
}

impl Engine {
    /// A client out of its settings as JSON; unknown settings are refused.
    ///
    /// # Errors
    /// The outcome of kind `config`.
    pub fn new(_config: &str) -> Result<Self, Outcome> {
        Ok(Self {})
    }

    /// A client out of the `WECHATPAY_…` environment variables; `overrides` are settings as JSON that win over them.
    ///
    /// # Errors
    /// The outcome of kind `config`.
    pub fn from_env(_overrides: &str) -> Result<Self, Outcome> {
        Ok(Self {})
    }

    /// Starts a call; `on_done` is called exactly once, on a thread of the runtime, or on the caller's before
    /// this returns when nothing has to be waited for.
    pub fn submit(
        &self,
        _name: &str,
        _input: &str,
        _attachment: Option<Vec<u8>>,
        _on_done: impl FnOnce(Outcome) + Send + 'static,
    ) -> CancelToken {
        CancelToken {}
    }

    /// Makes a call and waits for it. `keep_waiting` is asked every 100 ms; `false` cancels the call.
    pub fn execute(
        &self,
        _name: &str,
        _input: &str,
        _attachment: Option<Vec<u8>>,
        _keep_waiting: impl FnMut() -> bool,
    ) -> Outcome {
        Outcome {
            ok: false,
            meta: r#"{"kind":"internal","message":"not there yet"}"#.into(),
            body: Vec::new(),
        }
    }
}

impl CancelToken {
    /// Cancels the call, unless it is done; its outcome is of kind `cancelled` then.
    pub fn cancel(&self) {}
}

/// The ids of all operations, sorted.
pub fn operations() -> Vec<String> {
    Vec::new()
}

/// The version of the engine.
pub fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// Sends the log of the whole process to `sink`, in batches, from `level` (`error` … `trace`, `off`) upwards.
/// A second call replaces the first.
pub fn set_log_sink(_level: &str, _sink: impl Fn(Vec<LogRecord>) + Send + Sync + 'static) {}
