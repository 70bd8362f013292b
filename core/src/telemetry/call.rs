//! What became of a call: told once, whichever way it ends.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::time::Instant;
use tracing::{Span, info, info_span};

use super::CALL;
#[cfg(feature = "otel")]
use super::Metrics;
use crate::error::Error;

/// What is known of a call while it goes on: how often it was tried, and how the last attempt went.
#[derive(Debug, Default)]
pub(crate) struct Progress(Mutex<Facts>);

#[derive(Clone, Debug, Default)]
pub(super) struct Facts {
    pub(super) attempts: u32,
    pub(super) method: Option<String>,
    pub(super) host: Option<String>,
    pub(super) status: Option<u16>,
    pub(super) request_id: Option<String>,
}

/// A call that goes on. Dropped before [`Self::end`], it was cancelled.
pub(crate) struct Call {
    pub(crate) span: Span,
    pub(crate) progress: Arc<Progress>,
    operation: String,
    started: Instant,
    outcome: &'static str,
    code: Option<String>,
    #[cfg(feature = "otel")]
    pub(crate) metrics: Arc<Metrics>,
}

impl Progress {
    /// A request is about to leave; `origin` is scheme and host.
    pub(crate) fn sending(&self, method: &str, origin: &str) {
        let mut facts = self.facts();
        let host = origin.split_once("://").map_or(origin, |(_, host)| host);
        *facts = Facts {
            attempts: facts.attempts + 1,
            method: Some(method.into()),
            host: Some(host.into()),
            ..Facts::default()
        };
    }

    pub(crate) fn answered(&self, status: u16, request_id: Option<&str>) {
        let mut facts = self.facts();
        facts.status = Some(status);
        facts.request_id = request_id.filter(|id| is_id(id)).map(str::to_owned);
    }

    /// How many requests have left.
    pub(crate) fn attempts(&self) -> u32 {
        self.facts().attempts
    }

    /// What has left may change something.
    pub(crate) fn changes(&self) -> bool {
        self.facts().method.as_deref().is_some_and(|method| method != "GET")
    }

    fn facts(&self) -> MutexGuard<'_, Facts> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Call {
    pub(crate) fn begin(operation: &str, #[cfg(feature = "otel")] metrics: Arc<Metrics>) -> Self {
        Self {
            span: info_span!(target: CALL, "wechatpay.call", operation),
            progress: Arc::default(),
            operation: operation.into(),
            started: Instant::now(),
            outcome: "cancelled",
            code: None,
            #[cfg(feature = "otel")]
            metrics,
        }
    }

    pub(crate) fn end(mut self, error: Option<&Error>) {
        self.outcome = error.map_or("ok", Error::kind);
        self.code = match error {
            Some(Error::Api(api)) if is_code(&api.code) => Some(api.code.clone()),
            _ => None,
        };
    }
}

impl Drop for Call {
    fn drop(&mut self) {
        let facts = self.progress.facts().clone();
        let elapsed = self.started.elapsed();
        #[cfg(feature = "otel")]
        self.metrics.record(&self.operation, &facts, self.outcome, self.code.as_deref(), elapsed);
        let Facts { attempts, method, host, status, request_id } = facts;
        let _inside = self.span.enter();
        info!(
            target: CALL,
            operation = self.operation,
            method,
            host,
            status,
            code = self.code,
            outcome = self.outcome,
            request_id,
            attempts,
            duration_ms = elapsed.as_millis() as u64,
            "call ended"
        );
    }
}

/// Nobody has vouched for what an error answer says, and it may repeat what was sent: only what looks like a code
/// is one.
fn is_code(code: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    (1..=64).contains(&code.len()) && code.bytes().all(allowed)
}

fn is_id(id: &str) -> bool {
    (1..=128).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_graphic())
}
