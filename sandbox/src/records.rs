//! What arrived, byte for byte, and what was thought of it.

use axum::http::HeaderMap;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::crypto;

/// One request.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Record {
    method: String,
    target: String,
    /// In the order in which they arrived; lower-case names.
    headers: Vec<(String, String)>,
    /// Base64.
    body: String,
    pub(crate) verdict: Verdict,
    /// The fault that was applied.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) fault: Option<String>,
    /// What was answered is not provably the platform's.
    #[serde(skip)]
    pub(crate) forged: bool,
}

/// What the gateway decided.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Verdict {
    pub(crate) accepted: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) operation: Option<String>,
    pub(crate) status: u16,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) code: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(crate) message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) mchid: Option<String>,
    /// What the query held, in its order, decrypted.
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub(crate) query: Map<String, Value>,
    /// What the body or an upload's meta part held, in its order, decrypted.
    #[serde(skip_serializing_if = "Value::is_null")]
    pub(crate) body: Value,
    /// The message whose signature was good.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) signed_message: Option<String>,
}

impl Record {
    pub(crate) fn new(method: &str, target: &str, headers: &HeaderMap, body: &[u8]) -> Self {
        let headers = headers.iter().map(|(name, value)| {
            (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
        });
        Self {
            method: method.to_owned(),
            target: target.to_owned(),
            headers: headers.collect(),
            body: crypto::base64(body),
            verdict: Verdict::default(),
            fault: None,
            forged: false,
        }
    }
}
