//! What is logged, and what may ever be printed.
//!
//! Events go to [`tracing`] under three targets that stay as they are: [`HTTP`], [`SIGN`], [`NOTIFY`]. They
//! carry operation, method, path without query, status, Request-ID, sizes, durations, serials; never a key, a
//! signature, a header's value, a query or a body. Types that hold any of these print none of it.

/// Requests, answers, attempts.
pub(crate) const HTTP: &str = "wechatpay::http";
/// Keys, certificates, verification.
pub(crate) const SIGN: &str = "wechatpay::sign";
/// Notifications.
pub(crate) const NOTIFY: &str = "wechatpay::notify";
