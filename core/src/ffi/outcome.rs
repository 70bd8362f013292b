//! What crosses the border back.

use std::fmt;

use serde_json::{Map, Value, json};

use super::FileStream;
use crate::client::Response;
use crate::error::{Cancelled, Error, InternalError, Result};
use crate::files;

/// What became of a call.
#[derive(Clone)]
pub struct Outcome {
    /// Whether it succeeded.
    pub ok: bool,
    /// JSON: `{"status", "request_id", "headers"}` of an answer, the envelope of a notification with the
    /// `schema` of its resource, or the error.
    pub meta: String,
    /// The answer's bytes; empty for an error.
    pub body: Vec<u8>,
    /// In place of the bytes, where the input asked for a `stream`.
    pub file: Option<FileStream>,
}

impl Outcome {
    pub(super) fn new(meta: &Value, body: Vec<u8>) -> Self {
        Self { ok: true, meta: meta.to_string(), body, file: None }
    }

    /// A small answer of the engine itself.
    pub(super) fn local(body: &Value) -> Self {
        Self::new(&json!({}), body.to_string().into_bytes())
    }
}

impl fmt::Debug for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outcome")
            .field("ok", &self.ok)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl From<&Error> for Outcome {
    fn from(error: &Error) -> Self {
        let meta = serde_json::to_string(error)
            .unwrap_or_else(|_| r#"{"kind":"internal","message":"an error without words"}"#.into());
        Self { ok: false, meta, body: Vec::new(), file: None }
    }
}

impl From<Response> for Outcome {
    fn from(response: Response) -> Self {
        let Response { status, request_id, headers, body } = response;
        Self::new(&head(status, request_id.as_deref(), &headers), body)
    }
}

impl From<files::FileStream> for Outcome {
    fn from(file: files::FileStream) -> Self {
        let meta = head(file.status(), file.request_id(), file.headers());
        Self { file: Some(FileStream::new(file)), ..Self::new(&meta, Vec::new()) }
    }
}

fn head(status: u16, request_id: Option<&str>, headers: &[(String, String)]) -> Value {
    let mut merged = Map::new();
    for (name, value) in headers {
        if name.eq_ignore_ascii_case("Wechatpay-Signature") {
            continue;
        }
        match merged.entry(name.to_ascii_lowercase()).or_insert(Value::Null) {
            Value::String(known) => *known = format!("{known}, {value}"),
            absent => *absent = value.as_str().into(),
        }
    }
    json!({ "status": status, "request_id": request_id, "headers": merged })
}

impl From<Result<Self>> for Outcome {
    fn from(result: Result<Self>) -> Self {
        result.unwrap_or_else(|error| Self::from(&error))
    }
}

pub(super) fn internal(message: &str) -> Error {
    Error::Internal(InternalError { message: message.into() })
}

pub(super) fn cancelled(may_have_arrived: bool) -> Error {
    Error::Cancelled(Cancelled { message: "the call was cancelled".into(), may_have_arrived })
}
