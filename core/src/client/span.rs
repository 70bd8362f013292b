//! A call from its beginning to its end: watched, and ended by its deadline.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use tokio::time::timeout_at;
use tracing::Instrument as _;

use super::advice::unknown_outcome;
use super::{CallOptions, Client};
use crate::contract::Located;
use crate::error::{Error, Phase, Result, TransportError};
use crate::telemetry::Call;

impl Client {
    /// Runs a call in a span of its own; one event tells what became of it, also where it is cancelled.
    pub(crate) async fn watched<T>(
        &self,
        operation: &str,
        options: &CallOptions,
        work: impl AsyncFnOnce(&CallOptions) -> Result<T>,
    ) -> Result<T> {
        let call = Call::begin(
            operation,
            #[cfg(feature = "otel")]
            Arc::clone(&self.inner.metrics),
        );
        let options = CallOptions { progress: Arc::clone(&call.progress), ..options.clone() };
        let span = call.span.clone();
        let watched = async move {
            let result = work(&options).await;
            call.end(result.as_ref().err());
            result
        };
        watched.instrument(span).await
    }

    pub(super) async fn until_deadline<T>(
        &self,
        operation: &str,
        located: Option<Located>,
        options: &CallOptions,
        work: impl AsyncFnOnce(&CallOptions) -> Result<T>,
    ) -> Result<T> {
        let deadline = self.deadline(options);
        let options = self.begun(options);
        timeout_at(deadline, work(&options)).await.unwrap_or_else(|_| {
            let may_have_arrived = options.sent.load(Ordering::Relaxed);
            let number = located.and_then(|one| one.operation.idempotent_by.as_deref());
            let ambiguous = may_have_arrived && options.progress.changes();
            let advice = ambiguous.then(|| unknown_outcome(number));
            Err(Error::Transport(TransportError {
                message: "no answer before the deadline".into(),
                operation: operation.into(),
                phase: Phase::Timeout,
                attempts: options.progress.attempts().max(1),
                may_have_arrived,
                advice,
            }))
        })
    }
}
