//! The SDK for WeChat Pay APIv3.

mod auth;
mod client;
mod contract;
mod crypto;
mod error;
#[cfg(feature = "ffi")]
pub mod ffi;
mod files;
mod keys;
mod notification;
mod pay_params;
#[cfg(any(feature = "aws-lc-rs", feature = "ffi"))]
mod per_process;
mod request;
pub mod services;
mod telemetry;
mod transport;

pub use client::{Builder, CallOptions, Client, Notifications, PayParams, Response};
pub use files::Download;
pub use keys::Pem;
pub use notification::{Acknowledgement, Notification};
pub use pay_params::{AppParams, JsapiParams};
pub use services::{Event, Pager};
pub use transport::{HttpRequest, HttpResponse, Sending, Transport, TransportFailure};
pub use wechatpay_sdk_types as types;

pub use error::{
    ApiError, Cancelled, ConfigError, DecryptError, Error, InternalError, InvalidRequest, Phase,
    Result, Rule, SignatureError, SignatureReason, TransportError,
};

/// The ids of all operations, sorted: `pay_gift.terminate_activity`, for [`Client::call`].
pub fn operations() -> Vec<String> {
    contract::operation_ids().collect()
}
