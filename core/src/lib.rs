//! The SDK for WeChat Pay APIv3.

mod auth;
#[allow(dead_code, unused_imports)] // until the client uses it
mod contract;
mod crypto;
mod error;
#[cfg(feature = "ffi")]
pub mod ffi;
mod keys;
mod notification;
mod pay_params;

pub use keys::Pem;
pub use notification::{Acknowledgement, Notification};
pub use pay_params::{AppParams, JsapiParams};

pub use error::{
    ApiError, Cancelled, ConfigError, DecryptError, Error, InternalError, InvalidRequest, Phase,
    Result, Rule, SignatureError, SignatureReason, TransportError,
};
