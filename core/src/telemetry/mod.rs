//! What is logged, and what may ever be printed.
//!
//! Events go to [`tracing`] under four targets that stay as they are: [`CALL`], [`HTTP`], [`SIGN`], [`NOTIFY`]. They
//! carry operation, method, path without query, status, Request-ID, sizes, durations, serials; never a key, a
//! signature, a header's value, a query or a body. Types that hold any of these print none of it.

mod call;
#[cfg(feature = "otel")]
mod metrics;

pub(crate) use call::{Call, Progress};
#[cfg(feature = "otel")]
pub(crate) use metrics::Metrics;

/// Calls: a span `wechatpay.call` for each, and in it one event when it ends.
pub(crate) const CALL: &str = "wechatpay::call";
/// Requests, answers, attempts.
pub(crate) const HTTP: &str = "wechatpay::http";
/// Keys, certificates, verification.
pub(crate) const SIGN: &str = "wechatpay::sign";
/// Notifications.
pub(crate) const NOTIFY: &str = "wechatpay::notify";
