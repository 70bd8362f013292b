//! The client: settings in, calls out.

mod advice;
mod answer;
mod build;
mod builder;
mod certificates;
mod exchange;
mod key_settings;
mod keys;
mod merchants;
mod notifications;
mod pay_params;
mod settings;
mod skew;
mod span;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use serde::de::DeserializeOwned;
use serde_json::Value;
use tokio::time::Instant;

use crate::bills::Bills;
use crate::contract::{self, Located};
use crate::error::Result;
use crate::files::{Download, Expected, FileInput, FileStream, Patience};
use crate::keys::at_once;
use crate::lenient;
use crate::request::{self, Checked, Defaults, Request};
use crate::telemetry::Progress;
use crate::transport::{Hosts, HttpResponse, Opened, RetryBudget, Transport};

use advice::it_has_happened;
pub(crate) use advice::seconds;
pub(crate) use build::Settings;
pub use builder::Builder;
pub(crate) use exchange::Proof;
pub(crate) use key_settings::KeySettings;
use keys::Keys;
pub use merchants::Merchants;
#[cfg(feature = "ffi")]
pub(crate) use merchants::{Register, owner};
pub use notifications::Notifications;
pub use pay_params::PayParams;
pub use skew::Clock;

/// A client of WeChat Pay. Cloning it is cheap; all clones share one pool of connections.
///
/// Building one opens no connection and starts no thread. Its calls run on the caller's tokio runtime.
#[derive(Clone)]
pub struct Client {
    pub(crate) inner: Arc<Inner>,
}

/// What the clones share.
pub(crate) struct Inner {
    pub(crate) settings: Arc<Settings>,
    transport: Arc<dyn Transport>,
    hosts: Hosts,
    budget: RetryBudget,
    skew: skew::Skew,
    #[cfg(feature = "otel")]
    metrics: Arc<crate::telemetry::Metrics>,
}

/// What one call may do differently.
#[derive(Clone, Debug, Default)]
pub struct CallOptions {
    timeout: Option<Duration>,
    max_attempts: Option<u32>,
    /// Set when the call starts, like the keys.
    deadline: Option<Instant>,
    keys: Option<Arc<Keys>>,
    /// Told as soon as the first byte may have left.
    sent: Arc<AtomicBool>,
    /// Of this call alone.
    progress: Arc<Progress>,
}

const LONGEST: Duration = Duration::from_secs(3600);

/// An answer of the gateway: verified, sensitive fields in plain.
#[derive(Clone)]
pub struct Response {
    /// HTTP status, 200 to 299. 202 means: in progress, ask again with the same arguments.
    pub status: u16,
    /// Quote it when asking WeChat Pay for help.
    pub request_id: Option<String>,
    /// Names and values as received.
    pub headers: Vec<(String, String)>,
    /// The bytes; empty for 204.
    pub body: Vec<u8>,
}

impl Client {
    /// A client is described step by step; `build` says what cannot work.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// A client out of the `WECHATPAY_…` environment variables.
    ///
    /// # Errors
    /// [`Error::Config`](crate::Error::Config) with the setting that is missing or cannot work.
    pub fn from_env() -> Result<Self> {
        Builder::from_env()?.build()
    }

    /// Calls an operation by its id: `call("pay_gift.terminate_activity", json!({"activity_id": "10028001"}))`.
    /// The arguments are one flat object by wire name; each goes where the contract says.
    ///
    /// # Errors
    /// Every kind but [`Error::Cancelled`](crate::Error::Cancelled).
    pub async fn call(&self, operation: &str, arguments: Value) -> Result<Response> {
        self.call_with(operation, arguments, None, &CallOptions::default()).await
    }

    /// The same for an upload (`file`: bytes or a path), or with options of its own.
    ///
    /// # Errors
    /// Every kind but [`Error::Cancelled`](crate::Error::Cancelled).
    pub async fn call_with(
        &self,
        operation: &str,
        arguments: Value,
        file: Option<FileInput>,
        options: &CallOptions,
    ) -> Result<Response> {
        let work = async |options: &CallOptions| {
            let located = contract::operation(operation)?;
            let defaults = Defaults { mchid: self.mchid() };
            let checked = request::check(operation, located, arguments, file, defaults)?;
            self.perform(checked, Some(located), options).await
        };
        self.watched(operation, options, work).await
    }

    /// Calls an operation that answers with a file, and hands the file over as it arrives.
    /// What is signed is verified before.
    ///
    /// # Errors
    /// Every kind but [`Error::Cancelled`](crate::Error::Cancelled).
    pub async fn call_stream(
        &self,
        operation: &str,
        arguments: Value,
        options: &CallOptions,
    ) -> Result<FileStream> {
        let patience = self.patience(options);
        let work = async |options: &CallOptions| {
            let located = contract::operation(operation)?;
            let defaults = Defaults { mchid: self.mchid() };
            let checked = request::check(operation, located, arguments, None, defaults)?;
            let work = async |options: &CallOptions| {
                if located.operation.signed {
                    let answer = self.perform_until(checked, Some(located), options).await?;
                    return Ok(Opened::whole(answer.into()));
                }
                let request = self.prepare(checked, options).await?;
                self.open(&request, options).await
            };
            self.until_deadline(operation, Some(located), options, work).await
        };
        let opened = self.watched(operation, options, work).await?;
        let expected = Expected { gzip: false, digest: None };
        Ok(FileStream::new(operation, opened, patience, expected))
    }

    /// Calls what the contract does not list: signed and verified, nothing encrypted.
    ///
    /// # Errors
    /// Every kind but [`Error::Cancelled`](crate::Error::Cancelled).
    pub async fn request(
        &self,
        method: &str,
        path: &str,
        query: Option<&Value>,
        body: Option<&Value>,
    ) -> Result<Response> {
        self.request_with(method, path, [query, body, None], &CallOptions::default()).await
    }

    /// `parts` are query, body and headers.
    pub(crate) async fn request_with(
        &self,
        method: &str,
        path: &str,
        parts: [Option<&Value>; 3],
        options: &CallOptions,
    ) -> Result<Response> {
        let operation = request::raw_operation(method, path);
        let work = async |options: &CallOptions| {
            let [query, body, headers] = parts;
            let checked = request::raw(method, path, query, body, headers)?;
            self.perform(checked, None, options).await
        };
        self.watched(&operation, options, work).await
    }

    /// Downloads a file that an earlier answer named, into memory: 512 MiB at most.
    ///
    /// # Errors
    /// [`Error::Signature`](crate::Error::Signature) if the file is not the one that was announced, and every kind of a call.
    pub async fn download(&self, download: &Download) -> Result<Vec<u8>> {
        crate::files::download(self, download, &CallOptions::default()).await
    }

    /// Downloads a file that an earlier answer named, of any size.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client, bill: wechatpay_sdk::Download) -> wechatpay_sdk::Result<()> {
    /// let mut file = client.download_stream(&bill).await?;
    /// while let Some(chunk) = file.chunk().await? {
    ///     println!("{} bytes", chunk.len());
    /// }
    ///
    /// client.download_stream(&bill).await?.save("bill.csv").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Every kind of a call; what goes wrong with the file comes with its last piece.
    pub async fn download_stream(&self, download: &Download) -> Result<FileStream> {
        crate::files::stream(self, download, &CallOptions::default()).await
    }

    /// Bills, row by row, and how they fit one's own books.
    pub fn bills(&self) -> Bills<'_> {
        Bills::new(self)
    }

    /// What the front end needs to open the cashier.
    pub fn pay_params(&self) -> PayParams<'_> {
        PayParams::new(self)
    }

    /// Verifies and decrypts notifications.
    pub fn notifications(&self) -> Notifications<'_> {
        Notifications::new(self)
    }

    /// Encrypts a value for the gateway, for a request that the contract does not list.
    /// The second text is the serial of the key, to be sent as `Wechatpay-Serial`.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`](crate::Error::InvalidRequest) if the text is too long or no platform key is at hand.
    pub fn encrypt(&self, text: &str) -> Result<(String, String)> {
        let keys = self.current_keys();
        keys.known().encrypt(text, keys.merchant.suite(), self.now())
    }

    /// Decrypts a value that the gateway encrypted for this merchant.
    ///
    /// # Errors
    /// [`Error::Decrypt`](crate::Error::Decrypt) if it was not, [`Error::InvalidRequest`](crate::Error::InvalidRequest) where a remote signer has the private key: then
    /// it is [`Self::decrypt_async`].
    pub fn decrypt(&self, text: &str) -> Result<String> {
        at_once("sdk.decrypt", self.decrypt_async(text))
    }

    /// Decrypts a value that the gateway encrypted for this merchant. Waits for the remote signer.
    ///
    /// # Errors
    /// [`Error::Decrypt`](crate::Error::Decrypt) if it was not.
    pub async fn decrypt_async(&self, text: &str) -> Result<String> {
        self.current_keys().merchant.decrypt(text, self.now()).await
    }

    async fn perform(
        &self,
        checked: Checked,
        located: Option<Located>,
        options: &CallOptions,
    ) -> Result<Response> {
        let operation = checked.operation().to_owned();
        let work =
            async |options: &CallOptions| self.perform_until(checked, located, options).await;
        self.until_deadline(&operation, located, options, work).await
    }

    async fn perform_until(
        &self,
        checked: Checked,
        located: Option<Located>,
        options: &CallOptions,
    ) -> Result<Response> {
        let request = self.prepare(checked, options).await?;
        let signed = located.is_none_or(|located| located.operation.signed);
        let proof = if signed { Proof::Signature } else { Proof::Digest };
        let answer = self.exchange(&request, proof, options).await?;
        let keys = self.keys(options);
        let read = answer::read(answer, located, &request, &keys.merchant, self.now()).await;
        read.map_err(|error| if request.method == "GET" { error } else { it_has_happened(error) })
    }

    /// The request but for its signature.
    async fn prepare(&self, checked: Checked, options: &CallOptions) -> Result<Request> {
        let platform = self.platform_keys(options).await?;
        let now = self.now();
        let suite = self.keys(options).merchant.suite();
        let sensitive = checked.sensitive;
        let checked = checked.measure().await?;
        let mut request =
            checked.into_request(&|text| Ok(platform.encrypt(text, suite, now)?.0))?;
        match platform.encrypting(suite, now) {
            Some(key) if !request.names("Wechatpay-Serial") => {
                request.headers.push(("Wechatpay-Serial".into(), key.serial().into()));
            }
            None if sensitive => return Err(certificates::no_encrypting_key(&request.operation)),
            _ => {}
        }
        Ok(request)
    }

    /// The same settings, nothing else shared: for a process that was forked.
    pub(crate) fn of(settings: Arc<Settings>) -> Self {
        let transport = (settings.transport)();
        let inner = Inner {
            transport,
            hosts: Hosts::new(settings.base.clone()),
            budget: RetryBudget::new(),
            skew: skew::Skew::new(),
            #[cfg(feature = "otel")]
            metrics: Arc::default(),
            settings,
        };
        Self { inner: Arc::new(inner) }
    }

    /// What stays the same for the whole of a call.
    pub(crate) fn begun(&self, options: &CallOptions) -> CallOptions {
        let (deadline, keys) = (Some(self.deadline(options)), Some(self.keys(options)));
        CallOptions { deadline, keys, ..options.clone() }
    }

    pub(crate) fn deadline(&self, options: &CallOptions) -> Instant {
        let timeout = options.timeout.unwrap_or(self.inner.settings.timeout);
        options.deadline.unwrap_or_else(|| Instant::now() + timeout)
    }

    /// With a download: `timeout` limits the whole where the call gives it, the client's `read_timeout` each piece.
    pub(crate) fn patience(&self, options: &CallOptions) -> Patience {
        let deadline = options.timeout.map(|timeout| Instant::now() + timeout);
        Patience { idle: self.inner.settings.read_timeout, deadline }
    }

    pub(crate) fn hosts(&self) -> &Hosts {
        &self.inner.hosts
    }

    /// Whether there is a platform key without asking for one.
    #[cfg(feature = "ffi")]
    pub(crate) fn has_keys(&self) -> bool {
        !self.current_keys().known().is_empty()
    }
}

impl CallOptions {
    /// Deadline of the whole call, all attempts together; an hour at most.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout.min(LONGEST));
        self
    }

    /// How often it is tried at most where repeating is safe.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.max_attempts = Some(attempts);
        self
    }

    #[cfg(feature = "ffi")]
    pub(crate) fn telling(sent: Arc<AtomicBool>) -> Self {
        Self { sent, ..Self::default() }
    }

    /// The same, for a request that only prepares the call.
    fn telling_nobody(&self) -> Self {
        Self { sent: Arc::default(), progress: Arc::default(), ..self.clone() }
    }

    /// None of the requests has left.
    pub(crate) fn mark_unsent(&self) {
        self.sent.store(false, Ordering::Relaxed);
    }

    /// A request is about to leave.
    pub(crate) fn mark_sent(&self, method: &str, origin: &str) {
        self.sent.store(true, Ordering::Relaxed);
        self.progress.sending(method, origin);
    }
}

impl Response {
    /// The body as a typed value. A field of another JSON type than the type's is converted where it means the
    /// same (`"100"` and 100), and is `null` otherwise.
    ///
    /// # Errors
    /// [`Error::Internal`](crate::Error::Internal) if the type does not fit the answer.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T> {
        let body: &[u8] = if self.body.is_empty() { b"{}" } else { &self.body };
        lenient::decode("the answer", body)
    }
}

impl From<Response> for HttpResponse {
    fn from(Response { status, headers, body, .. }: Response) -> Self {
        Self { status, headers, body }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("mchid", &self.mchid()).finish_non_exhaustive()
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
