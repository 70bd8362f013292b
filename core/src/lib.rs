//! The SDK for WeChat Pay APIv3.

mod error;
#[cfg(feature = "ffi")]
pub mod ffi;

pub use error::{
    ApiError, Cancelled, ConfigError, DecryptError, Error, InternalError, InvalidRequest, Phase,
    Result, Rule, SignatureError, SignatureReason, TransportError,
};
