//! The address that WeChat Pay notifies, but for the web framework.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::Instant;
use tracing::{error, warn};

use super::deduplication::{BoxError, Claim, Deduplication, InMemoryDeduplication};
use super::{Acknowledgement, Notification};
use crate::Client;
use crate::error::Error;
use crate::telemetry::NOTIFY;

/// The address that WeChat Pay notifies: verifies, decrypts, hands each notification to your code once, and answers.
///
/// The crate `wechatpay-axum` takes it as it is; any other framework calls [`handle`](Self::handle) with all headers
/// and the raw body.
///
/// | answer | when |
/// |---|---|
/// | 204 | your code has dealt with the notification, now or before |
/// | 400 | it is WeChat Pay's, but cannot be decrypted |
/// | 401 | it is not provably WeChat Pay's |
/// | 413 | its body has more than 1 MiB |
/// | 500 | your code failed or panicked: it comes again, and is handed over again |
/// | 503 | your code is dealing with the same notification: it comes again |
///
/// WeChat Pay waits for five seconds. What takes longer belongs into a queue; a notification that is still being
/// dealt with when it comes again is not handed over twice, and your code runs to its end even if the connection
/// does not.
///
/// ```no_run
/// # fn example(client: wechatpay_sdk::Client) -> wechatpay_sdk::NotificationHandler {
/// use wechatpay_sdk::{BoxError, NotificationHandler};
///
/// NotificationHandler::new(client, |notification| async move {
///     println!("{} {}", notification.event_type, notification.id);
///     Ok::<_, BoxError>(())
/// })
/// # }
/// ```
#[derive(Clone)]
pub struct NotificationHandler {
    client: Client,
    deduplication: Arc<dyn Deduplication>,
    listener: Arc<Listener>,
}

type Listener = dyn Fn(Notification) -> Listening + Send + Sync;
type Listening = Pin<Box<dyn Future<Output = Result<(), BoxError>> + Send>>;

/// When nothing is heard of a claim for so long, whoever made it is taken for lost.
const HELD: Duration = Duration::from_secs(600);
const SLOW: Duration = Duration::from_millis(4_500);

impl NotificationHandler {
    /// No notification is longer.
    pub const MAX_BODY: usize = 1 << 20;

    /// Hands notifications to `listener`, and remembers them in memory.
    pub fn new<F, E>(
        client: Client,
        listener: impl Fn(Notification) -> F + Send + Sync + 'static,
    ) -> Self
    where
        F: Future<Output = Result<(), E>> + Send + 'static,
        E: Into<BoxError>,
    {
        let listener = move |notification| -> Listening {
            let listening = listener(notification);
            Box::pin(async move { listening.await.map_err(Into::into) })
        };
        let deduplication = Arc::new(InMemoryDeduplication::default());
        Self { client, deduplication, listener: Arc::new(listener) }
    }

    /// The same, remembering elsewhere.
    #[must_use]
    pub fn deduplication(self, deduplication: impl Deduplication) -> Self {
        Self { deduplication: Arc::new(deduplication), ..self }
    }

    /// The answer to a request with these headers and this raw body, never one that was parsed.
    pub async fn handle<N, V>(
        &self,
        headers: impl IntoIterator<Item = (N, V)>,
        body: &[u8],
    ) -> Acknowledgement
    where
        N: Into<String>,
        V: Into<String>,
    {
        if body.len() > Self::MAX_BODY {
            return Self::too_large();
        }
        let notification = match self.client.notifications().parse(headers, body).await {
            Ok(notification) => notification,
            Err(error) => return refusal(&error),
        };
        // To its end, even if the request is given up.
        let handler = self.clone();
        let work = tokio::spawn(async move { handler.once(&notification).await });
        match work.await {
            Ok(Ok(acknowledgement)) => acknowledgement,
            Ok(Err(cause)) => {
                error!(target: NOTIFY, "a notification was not dealt with: {cause}");
                Acknowledgement::fail(500, "not dealt with")
            }
            Err(_) => Acknowledgement::fail(500, "not dealt with"),
        }
    }

    /// The answer to a body that is larger than [`Self::MAX_BODY`], and need not be read to its end.
    pub fn too_large() -> Acknowledgement {
        Acknowledgement::fail(413, "the body is larger than 1 MiB")
    }

    async fn once(&self, notification: &Notification) -> Result<Acknowledgement, BoxError> {
        match self.deduplication.claim(&notification.id, HELD).await? {
            Claim::New => self.deal_with(notification).await,
            Claim::InProgress => Ok(Acknowledgement::fail(503, "being dealt with")),
            Claim::Done => Ok(notification.acknowledge()),
        }
    }

    async fn deal_with(&self, notification: &Notification) -> Result<Acknowledgement, BoxError> {
        let (id, started) = (&*notification.id, Instant::now());
        // On a task of its own, so that a panic is an error like any other.
        let dealt_with = tokio::spawn((self.listener)(notification.clone())).await;
        if let Err(cause) = dealt_with.map_err(Into::into).flatten() {
            if let Err(also) = self.deduplication.release(id).await {
                warn!(target: NOTIFY, id, "a notification could not be released: {also}");
            }
            return Err(cause);
        }
        if started.elapsed() > SLOW {
            let seconds = started.elapsed().as_secs();
            warn!(target: NOTIFY, id, seconds, "WeChat Pay waits for an answer for five seconds");
        }
        // It has happened: whatever becomes of the mark, nobody is to be told otherwise.
        if let Err(cause) = self.deduplication.done(id).await {
            error!(target: NOTIFY, id, "a notification was dealt with, but not marked so: {cause}");
        }
        Ok(notification.acknowledge())
    }
}

impl fmt::Debug for NotificationHandler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NotificationHandler").field("client", &self.client).finish_non_exhaustive()
    }
}

fn refusal(error: &Error) -> Acknowledgement {
    match error {
        Error::Signature(_) => Acknowledgement::fail(401, "not verified"),
        Error::Decrypt(_) => Acknowledgement::fail(400, "not readable"),
        _ => Acknowledgement::fail(500, "not verified yet"),
    }
}
