//! The waist: all that a language binding sees of the engine.
//!
//! A name, JSON text and perhaps bytes go in; an [`Outcome`] comes out, an error being data like any
//! other answer. The runtime behind it is ours: started on first use, one per process id, so that a
//! client survives `fork`; what a child inherits is leaked, never dropped.
//!
//! | name | input | attachment | body of the outcome |
//! |---|---|---|---|
//! | `<product>.<operation>` | `{"arguments": {…}, "file"?: path, "stream"?: bool, "options"?}` | the file of an upload | the answer, sensitive fields in plain |
//! | `sdk.request` | `{"method", "path", "query"?, "body"?, "headers"?, "options"?}` | | the answer |
//! | `sdk.parse_notification` | `{"headers": {name: value or [values]}, "refresh": bool, "options"?}` | the raw body | the decrypted resource |
//! | `sdk.pay_params.jsapi`, `.mini_program`, `.app` | `{"appid", "prepay_id"}` | | what the front end needs |
//! | `sdk.pay_params.h5` | `{"h5_url", "redirect_url"?}` | | `{"h5_url"}` |
//! | `sdk.pay_params.native` | `{"code_url"}` | | `{"code_url"}` |
//! | `sdk.pay_params.merchant_transfer` | `{"appid", "package_info"}` | | `{"mchId", "appId", "package", "businessType", "query"}` |
//! | `sdk.pay_params.pay_score_confirm` | `{"package"}` | | `{"businessType", "queryString", "extraData"}` |
//! | `sdk.pay_params.pay_score_detail` | `{"service_id", "out_order_no"}` | | the same; signed with `api_v2_key` |
//! | `sdk.pay_params.coupons` | `{"coupons": [{"stock_id", "out_request_no", "coupon_code"?}]}` | | `{"send_coupon_params", "send_coupon_merchant", "sign"}`; signed with `api_v2_key` |
//! | `sdk.pay_params.coupon_h5` | `{"open_id", "stock_id", "out_request_no", "coupon_code"?}` | | `{"url"}`; signed with `api_v2_key` |
//! | `sdk.encrypt`, `sdk.decrypt` | `{"text"}` | | `{"text"}` (and `serial` for `encrypt`) |
//! | `sdk.download` | `{"url", "hash_type"?, "hash_value"?, "gzip"?, "stream"?: bool, "options"?}` | | the file, checked |
//! | `sdk.bill` | `{"kind", "arguments", "format"?: "rows" or "csv", "options"?}` | | always a stream: `{"row": {…}}` a line, then `{"summary": {…}}`; or CSV |
//! | `sdk.bill_file` | `{"kind", "format"?}` | a bill, compressed or not | the same |
//! | `sdk.reconcile` | `{"arguments", "options"?}`, of a trade bill | `{"out_trade_no" or "out_refund_no", "amount", "state"?}` a line | always a stream: `{"difference", "number", "local"?, "bill"?}` a line, then `{"summary": {…}}` |
//! | `sdk.doctor` | `{"online"?: bool (true), "notify_url"?, "options"?}` | | `{"healthy", "checks": [{"name", "result", "setting"?, "message", "advice"?}]}` |
//! | `sdk.sign` | `{"message"}` | | `{"signature", "serial_no"}` |
//! | `sdk.verify` | `{"headers"}` | the raw body | `{}` |
//! | `sdk.clock` | `{}` | | `{"skew_ms": number or null, "samples", "compensated"}`; positive: this machine is ahead |
//! | `sdk.refresh_certificates` | `{}` | | `{"serials": […]}` |
//! | `sdk.replace_keys` | the settings about keys that change; `{}` reads the configured files again | | `{"serial_no", "platform_serials": […]}` |
//!
//! Notifications to many merchants go through [`Merchants`]; meta of their outcomes has the `mchid`, too.
//!
//! With `stream` the outcome holds a [`FileStream`] in place of the bytes, as soon as the file begins. It is
//! read in chunks, none of which is fetched before it is asked for, or saved without crossing the border at all;
//! closing or dropping it ends the download.
//!
//! `kind` of a bill: `trade`, `fund_flow`, `sub_merchant_fund_flow`, `all_sub_merchants_fund_flow`, `profit_sharing`,
//! `withdrawal`.
//!
//! `options`: `timeout_ms`, `max_attempts`. A network is needed by operations, `sdk.request`, `sdk.download`,
//! `sdk.bill`, `sdk.reconcile`, `sdk.doctor`, `sdk.refresh_certificates`, notifications with `refresh`, and `sdk.encrypt` before the first certificates are
//! there; the others are done on the caller's thread.

mod dispatch;
mod file;
mod log;
mod merchants;
mod outcome;
mod runtime;
mod signer;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

use tokio::task::AbortHandle;

use self::dispatch::Work;
use self::outcome::internal;
use self::signer::Remote;
use crate::client::{Builder, Client, Settings};
use crate::doctor::Report;
use crate::error::Result;
use crate::per_process::PerProcess;

pub use file::FileStream;
pub use log::{LogRecord, set_log_sink};
pub use merchants::Merchants;
pub use outcome::Outcome;
pub use signer::{SignReply, Signer};

/// One client, as the bindings hold it. Building one starts no thread and opens no connection.
#[derive(Clone)]
pub struct Engine {
    inner: Arc<Inner>,
}

struct Inner {
    settings: Arc<Settings>,
    /// Connections, downloaded certificates, locks: nothing of it survives a fork.
    client: PerProcess<Client>,
}

/// Cancels a submitted call. Dropping it does not.
#[derive(Clone)]
pub struct CancelToken {
    task: Option<AbortHandle>,
}

impl Engine {
    /// A client out of its settings as JSON; unknown settings are refused.
    ///
    /// # Errors
    /// The outcome of kind `config`.
    pub fn new(config: &str) -> Result<Self, Outcome> {
        Self::built(|| Builder::from_json(config))
    }

    /// A client out of the `WECHATPAY_…` environment variables; `overrides` are settings as JSON that win over them.
    ///
    /// # Errors
    /// The outcome of kind `config`.
    pub fn from_env(overrides: &str) -> Result<Self, Outcome> {
        Self::built(|| Builder::from_env_with(overrides))
    }

    /// The same as [`Self::new`], with the private key elsewhere.
    ///
    /// # Errors
    /// The outcome of kind `config`.
    pub fn with_signer(config: &str, signer: Arc<dyn Signer>) -> Result<Self, Outcome> {
        Self::built(|| Ok(Builder::from_json(config)?.signer(Remote::new(signer))))
    }

    /// The same as [`Self::from_env`], with the private key elsewhere.
    ///
    /// # Errors
    /// The outcome of kind `config`.
    pub fn from_env_with_signer(overrides: &str, signer: Arc<dyn Signer>) -> Result<Self, Outcome> {
        Self::built(|| Ok(Builder::from_env_with(overrides)?.signer(Remote::new(signer))))
    }

    fn built(builder: impl FnOnce() -> Result<Builder>) -> Result<Self, Outcome> {
        let settings = catch_unwind(AssertUnwindSafe(|| builder()?.settings()));
        let settings =
            settings.unwrap_or_else(|_| Err(internal("the settings made the engine panic")));
        let settings = Arc::new(settings.map_err(|error| Outcome::from(&error))?);
        Ok(Self { inner: Arc::new(Inner { settings, client: PerProcess::new() }) })
    }

    /// Starts a call; `on_done` is called exactly once, on a thread of the runtime, or on the caller's before
    /// this returns when nothing has to be waited for.
    pub fn submit(
        &self,
        name: &str,
        input: &str,
        attachment: Option<Vec<u8>>,
        on_done: impl FnOnce(Outcome) + Send + 'static,
    ) -> CancelToken {
        begin(|sent| dispatch::start(self.client(), name, input, attachment, sent), on_done)
    }

    /// Makes a call and waits for it. `keep_waiting` is asked every 100 ms; `false` cancels the call.
    pub fn execute(
        &self,
        name: &str,
        input: &str,
        attachment: Option<Vec<u8>>,
        keep_waiting: impl FnMut() -> bool,
    ) -> Outcome {
        wait(|on_done| self.submit(name, input, attachment, on_done), keep_waiting)
    }

    /// The merchant's id.
    pub fn mchid(&self) -> &str {
        &self.inner.settings.mchid
    }

    fn client(&self) -> &Client {
        self.inner.client.get(|| Client::of(Arc::clone(&self.inner.settings)))
    }
}

/// Starts work; `sent` is told when cancelling it may be too late.
fn begin(
    work: impl FnOnce(Arc<AtomicBool>) -> Work,
    on_done: impl FnOnce(Outcome) + Send + 'static,
) -> CancelToken {
    let sent = Arc::new(AtomicBool::new(false));
    let work = match catch_unwind(AssertUnwindSafe(|| work(Arc::clone(&sent)))) {
        Ok(Work::Waiting(call)) => runtime::get().map(|runtime| (runtime, call)),
        Ok(Work::Done(outcome)) => Err(outcome),
        Err(_) => Err(Outcome::from(&internal("the engine panicked"))),
    };
    match work {
        Ok((runtime, call)) => runtime::spawn(&runtime, call, sent, on_done),
        Err(outcome) => {
            on_done(outcome);
            CancelToken { task: None }
        }
    }
}

/// Starts something and waits for it.
fn wait(
    start: impl FnOnce(Box<dyn FnOnce(Outcome) + Send>) -> CancelToken,
    mut keep_waiting: impl FnMut() -> bool,
) -> Outcome {
    let (sender, receiver) = channel();
    let token = start(Box::new(move |outcome| {
        let _ = sender.send(outcome);
    }));
    loop {
        match receiver.recv_timeout(WAKE_UP) {
            Ok(outcome) => return outcome,
            Err(RecvTimeoutError::Timeout) if !keep_waiting() => token.cancel(),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => {
                return Outcome::from(&internal("the call ended without an outcome"));
            }
        }
    }
}

const WAKE_UP: Duration = Duration::from_millis(100);

impl CancelToken {
    /// Cancels the call, unless it is done; its outcome is of kind `cancelled` then.
    pub fn cancel(&self) {
        if let Some(task) = &self.task {
            task.abort();
        }
    }
}

/// What is wrong with settings, without a client and without a network: the body of `sdk.doctor` for settings that
/// [`Engine::new`] refuses.
pub fn doctor(config: &str) -> Outcome {
    diagnosed(|| Builder::from_json(config))
}

/// The same with the `WECHATPAY_…` environment variables, for [`Engine::from_env`].
pub fn doctor_from_env(overrides: &str) -> Outcome {
    diagnosed(|| Builder::from_env_with(overrides))
}

/// [`doctor`] for [`Engine::with_signer`].
pub fn doctor_with_signer(config: &str, signer: Arc<dyn Signer>) -> Outcome {
    diagnosed(|| Ok(Builder::from_json(config)?.signer(Remote::new(signer))))
}

fn diagnosed(builder: impl FnOnce() -> Result<Builder>) -> Outcome {
    let report = catch_unwind(AssertUnwindSafe(|| match builder() {
        Ok(builder) => builder.diagnose(),
        Err(error) => Report::of_error(&error),
    }));
    match report {
        Ok(report) => Outcome::local(&serde_json::json!(report)),
        Err(_) => Outcome::from(&internal("the settings made the engine panic")),
    }
}

/// The ids of all operations, sorted.
pub fn operations() -> Vec<String> {
    crate::operations()
}

/// The version of the engine.
pub fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}
