//! What can go wrong: one enum, the same kinds in every language.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The result of everything that can fail here.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong, as data. `Debug` and `Display` never show a key, a signature or a body.
///
/// Serialised, it is the error object that crosses the border to the other languages:
/// `{"kind": "api", "message": "…", …}`.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
#[non_exhaustive]
pub enum Error {
    /// A key, serial, id or combination that cannot work.
    Config(ConfigError),
    /// Arguments that break the contract; nothing was sent.
    InvalidRequest(InvalidRequest),
    /// The gateway refused.
    Api(Box<ApiError>),
    /// An answer or notification is not provably WeChat Pay's.
    Signature(SignatureError),
    /// Ciphertext and key do not fit.
    Decrypt(DecryptError),
    /// No answer.
    Transport(TransportError),
    /// The caller gave up.
    Cancelled(Cancelled),
    /// A defect of this library.
    Internal(InternalError),
}

/// A setting that cannot work.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct ConfigError {
    /// One sentence for people.
    pub message: String,
    /// The setting: `api_v3_key`.
    pub setting: String,
    /// What was expected there.
    pub expected: String,
    /// What it looks like instead, never the value itself.
    pub found: String,
}

/// An argument that breaks the contract. Nothing was sent.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct InvalidRequest {
    /// One sentence for people.
    pub message: String,
    /// The operation that was called.
    pub operation: String,
    /// JSON Pointer into the arguments: `/amount/total`.
    pub pointer: String,
    /// The rule that was broken.
    pub rule: Rule,
}

/// Rules of the contract.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Rule {
    /// There is no such operation.
    UnknownOperation,
    /// There is no such argument.
    UnknownField,
    /// The argument is missing.
    Required,
    /// The argument is null.
    Null,
    /// The argument has another JSON type.
    Type,
    /// Too few characters.
    MinLength,
    /// Too many characters.
    MaxLength,
    /// The text does not match the documented pattern.
    Pattern,
    /// The number is too small.
    Minimum,
    /// The number is too large.
    Maximum,
    /// Too few elements.
    MinItems,
    /// Too many elements.
    MaxItems,
    /// The file is missing, or there is one where none belongs; or it cannot be read, changed while it was sent
    /// (nothing was completed then), or cannot be written.
    File,
    /// A sensitive value cannot be encrypted: too long, or no platform key is at hand.
    Sensitive,
    /// The value cannot be a part of a URL path: empty, `.` or `..`.
    Path,
    /// The whole request is larger than is sent.
    Size,
    /// The private key is at a remote signer, which this synchronous form cannot wait for.
    Asynchronous,
}

/// The gateway refused.
#[derive(Clone, Deserialize, PartialEq, Serialize)]
pub struct ApiError {
    /// The gateway's own message, or what its answer looked like.
    pub message: String,
    /// The operation that was called.
    pub operation: String,
    /// HTTP status.
    pub status: u16,
    /// `PARAM_ERROR`; empty where the gateway gave none.
    pub code: String,
    /// The gateway's details. They may repeat what was sent, after a wrong signature the whole body: `Debug` and
    /// `Display` do not show them, serialising does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<serde_json::Value>,
    /// Quote it when asking WeChat Pay for help.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// The same call may succeed later.
    pub retryable: bool,
    /// The gateway may have acted on the call all the same: query before repeating.
    pub ambiguous: bool,
    /// What to do about it, in English sentences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advice: Option<String>,
    /// The error answer carried a valid signature.
    pub authenticated: bool,
}

/// An answer or notification that is not provably WeChat Pay's.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct SignatureError {
    /// What is wrong and what to do about it, in one or two sentences.
    pub message: String,
    /// What was found.
    pub reason: SignatureReason,
    /// The serial that the headers named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serial: Option<String>,
    /// Quote it when asking WeChat Pay for help.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
}

/// Why a signature was not accepted.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SignatureReason {
    /// One of the four headers is not there.
    MissingHeader,
    /// One of the four headers is there twice.
    DuplicateHeader,
    /// A header does not have the documented form.
    MalformedHeader,
    /// Signed more than five minutes ago, or in the future.
    ClockSkew,
    /// No key of this serial is known.
    UnknownSerial,
    /// The signature type is not supported, or not that of the key.
    UnsupportedType,
    /// The signature does not match.
    Mismatch,
    /// The gateway's own test of the verification.
    Probe,
}

/// Ciphertext and key do not fit.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct DecryptError {
    /// One sentence for people.
    pub message: String,
    /// What was to be decrypted: `notification resource`, `/payer/phone`.
    pub what: String,
    /// The setting that holds the key: `api_v3_key`, `private_key`.
    pub key: String,
}

/// No answer.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct TransportError {
    /// The whole chain of causes.
    pub message: String,
    /// The operation that was called.
    pub operation: String,
    /// How far it came.
    pub phase: Phase,
    /// How often it was tried.
    pub attempts: u32,
    /// The gateway may have acted on it: query before repeating.
    pub may_have_arrived: bool,
    /// What to do about it, in English sentences.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub advice: Option<String>,
}

/// How far a call came.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Phase {
    /// No connection.
    Connect,
    /// The request was not sent completely.
    Write,
    /// The answer did not come, or not completely, or was too large.
    Read,
    /// The deadline passed.
    Timeout,
    /// The remote signer gave no signature, so nothing was sent.
    Sign,
}

/// The caller gave up.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Cancelled {
    /// One sentence for people.
    pub message: String,
    /// The gateway may have acted on it: query before repeating.
    pub may_have_arrived: bool,
}

/// A defect of this library.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct InternalError {
    /// What happened.
    pub message: String,
}

impl Error {
    /// Its kind, as it is called in every language: `api`, `transport`, …
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Config(_) => "config",
            Self::InvalidRequest(_) => "invalid_request",
            Self::Api(_) => "api",
            Self::Signature(_) => "signature",
            Self::Decrypt(_) => "decrypt",
            Self::Transport(_) => "transport",
            Self::Cancelled(_) => "cancelled",
            Self::Internal(_) => "internal",
        }
    }
}

impl InternalError {
    /// A value that its type does not take, told without the value, which may be sensitive.
    pub(crate) fn unfit(what: &str, cause: &serde_json::Error) -> Self {
        let cause = cause.to_string();
        let cause = cause
            .rsplit_once(", expected ")
            .map_or(cause.clone(), |(_, wanted)| format!("expected {wanted}"));
        Self { message: format!("{what} does not fit: {cause}") }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Config(e) => {
                write!(
                    f,
                    "{}: {} (expected {}, found {})",
                    e.setting, e.message, e.expected, e.found
                )
            }
            Self::InvalidRequest(e) => write!(f, "{}: {}: {}", e.operation, e.pointer, e.message),
            Self::Api(e) => {
                write!(f, "{}: {} {}: {}", e.operation, e.status, e.code, e.message)?;
                e.request_id.iter().try_for_each(|id| write!(f, " (Request-ID {id})"))
            }
            Self::Signature(e) => f.write_str(&e.message),
            Self::Decrypt(e) => f.write_str(&e.message),
            Self::Transport(e) => write!(f, "{}: {}", e.operation, e.message),
            Self::Cancelled(e) => f.write_str(&e.message),
            Self::Internal(e) => f.write_str(&e.message),
        }
    }
}

impl std::error::Error for Error {}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // `detail` repeats values of the request, and of a wrong signature what was signed: the whole body.
        f.debug_struct("ApiError")
            .field("operation", &self.operation)
            .field("status", &self.status)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("request_id", &self.request_id)
            .field("retryable", &self.retryable)
            .field("ambiguous", &self.ambiguous)
            .field("advice", &self.advice)
            .field("authenticated", &self.authenticated)
            .finish_non_exhaustive()
    }
}

macro_rules! from_kind {
    ($($variant:ident($kind:ty),)*) => {
        $(impl From<$kind> for Error {
            fn from(error: $kind) -> Self {
                Self::$variant(error.into())
            }
        })*
    };
}

from_kind! {
    Config(ConfigError),
    InvalidRequest(InvalidRequest),
    Api(ApiError),
    Signature(SignatureError),
    Decrypt(DecryptError),
    Transport(TransportError),
    Cancelled(Cancelled),
    Internal(InternalError),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_that_does_not_fit_is_not_told() {
        for json in [r#""张三""#, r#"{"name":"张三"}"#] {
            let cause = serde_json::from_str::<Vec<i64>>(json).unwrap_err();
            let told = InternalError::unfit("the answer", &cause).message;
            assert_eq!(
                told.split(" at ").next(),
                Some("the answer does not fit: expected a sequence")
            );
        }
    }
}
