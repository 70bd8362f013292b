//! Between the lines of the harness and the typed methods.

use base64::prelude::{BASE64_STANDARD, Engine as _};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};
use wechatpay_sdk::{Error, Pager};

/// The arguments of one call.
pub(crate) struct Arguments {
    given: Map<String, Value>,
    file: Vec<u8>,
}

/// What the harness reads: `{"answer": …}`, `{"items": […]}` or `{"error": "…"}`.
pub(crate) struct Outcome(pub(crate) Value);

impl Arguments {
    pub(crate) fn new(given: Map<String, Value>, file: Vec<u8>) -> Self {
        Self { given, file }
    }

    /// The structure that a method takes, as far as the arguments fill it.
    pub(crate) fn read<T: DeserializeOwned>(&self) -> T {
        serde_json::from_value(Value::Object(self.given.clone()))
            .unwrap_or_else(|error| panic!("the arguments do not fit: {error}"))
    }

    pub(crate) fn text(&self, name: &str) -> &str {
        self.option(name).unwrap_or_default()
    }

    pub(crate) fn option(&self, name: &str) -> Option<&str> {
        self.given.get(name)?.as_str()
    }

    pub(crate) fn number(&self, name: &str) -> i64 {
        self.given.get(name).and_then(Value::as_i64).unwrap_or_default()
    }

    pub(crate) fn file(&self) -> Vec<u8> {
        self.file.clone()
    }
}

impl Outcome {
    pub(crate) fn unknown(operation: &str) -> Self {
        Self(json!({"error": format!("there is no typed method for {operation}")}))
    }

    fn failed(error: &Error) -> Self {
        Self(json!({"error": error.to_string()}))
    }
}

/// The typed answer, written out again.
pub(crate) fn written<T: Serialize>(answer: Result<T, Error>) -> Outcome {
    match answer {
        Ok(answer) => Outcome(json!({ "answer": answer })),
        Err(error) => Outcome::failed(&error),
    }
}

/// The bytes of a file.
pub(crate) fn file(bytes: Result<Vec<u8>, Error>) -> Outcome {
    match bytes {
        Ok(bytes) => Outcome(json!({ "file": BASE64_STANDARD.encode(bytes) })),
        Err(error) => Outcome::failed(&error),
    }
}

/// The items of all pages, written out again.
pub(crate) async fn items<T: Serialize + DeserializeOwned>(mut pager: Pager<T>) -> Outcome {
    let mut items = Vec::new();
    loop {
        match pager.next().await {
            Ok(Some(item)) => items.push(json!(item)),
            Ok(None) => return Outcome(json!({ "items": items })),
            Err(error) => return Outcome::failed(&error),
        }
    }
}
