//! WeChat Pay APIv3: signed, sent, verified, decrypted.
//!
//! ```no_run
//! use serde_json::json;
//! use wechatpay_sdk::{Client, Pem};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder()
//!     .merchant("1900000001", "5157F09EFDC096DE15EBE81A47057A7232F1B8E1", Pem::file("apiclient_key.pem"))
//!     .platform_public_key("PUB_KEY_ID_0119000000012024080100000000000001", Pem::file("pub_key.pem"))
//!     .api_v3_key(std::env::var("WECHATPAY_API_V3_KEY")?)
//!     .build()?;
//!
//! // Any operation by its id, and anything else by method and path.
//! let stopped = client.call("pay_gift.terminate_activity", json!({"activity_id": "10028001"})).await?;
//! println!("{}", stopped.json::<serde_json::Value>()?["terminate_time"]);
//! let answer = client.request("GET", "/v3/certificates", None, None).await?;
//! # let _ = answer;
//! # Ok(())
//! # }
//! ```
//!
//! With the feature of a product, or `full` for all of them, the same is typed:
//! `client.pay_gift().terminate_activity("10028001")`. Amounts are in fen, times are RFC 3339 text.
//!
//! With the feature `sm` keys may be SM2 (国密): who has an SM2 private key signs, encrypts and decrypts with it.
//!
//! Each call is a span `wechatpay.call` of [`tracing`], and one event of the target `wechatpay::call` tells its end:
//! `operation`, `method`, `host`, `status`, `code`, `outcome` (`ok` or [`Error::kind`]), `request_id`, `attempts` and
//! `duration_ms`. With the feature `otel` the same are metrics of OpenTelemetry, through the global provider:
//! `wechatpay.client.duration` (seconds), `wechatpay.client.attempts` and `wechatpay.client.retries`.
//!
//! What can go wrong is one enum, [`Error`]; which kind it is says what to do. Nothing prints a key, a signature
//! or a body. A merchant's private key belongs on a server, never into an app.

mod auth;
mod bills;
mod client;
mod contract;
mod crypto;
mod doctor;
mod error;
#[cfg(feature = "ffi")]
pub mod ffi;
mod files;
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;
mod keys;
mod lenient;
mod notification;
mod pay_params;
mod per_process;
mod request;
pub mod services;
mod telemetry;
mod transport;

pub use bills::{
    Bill, BillKind, Bills, Cell, Difference, DifferenceKind, FromRow, FundFlowRow, LocalOrder,
    Reconciled, Reconciliation, Row, TradeRow,
};
pub use client::{
    Builder, CallOptions, Client, Clock, Merchants, Notifications, PayParams, Response,
};
pub use doctor::{Check, CheckResult, Report};
pub use files::{Download, FileInput, FileStream};
pub use keys::{Pem, Signer, SignerError, Signing};
#[cfg(feature = "redis")]
pub use notification::RedisDeduplication;
pub use notification::{
    Acknowledgement, BoxError, Claim, Deduplication, InMemoryDeduplication, Notification,
    NotificationHandler, Remembering,
};
pub use pay_params::{
    AppParams, CouponH5Params, CouponParams, CouponToSend, H5Params, JsapiParams, NativeParams,
    PayScoreParams, TransferParams,
};
pub use services::{Event, Pager};
pub use transport::{
    Chunks, HttpRequest, HttpResponse, NextChunk, Opened, Opening, RequestBody, Sending, Transport,
    TransportFailure,
};
pub use wechatpay_sdk_types as types;

pub use error::{
    ApiError, Cancelled, ConfigError, DecryptError, Error, InternalError, InvalidRequest, Phase,
    Result, Rule, SignatureError, SignatureReason, TransportError,
};

/// The ids of all operations, sorted: `pay_gift.terminate_activity`, for [`Client::call`].
pub fn operations() -> Vec<String> {
    contract::operation_ids().collect()
}
