//! Error answers, in the gateway's words.

use serde_json::{Value, json};

/// Why a request is not served.
#[derive(Clone, Debug)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    /// Empty for an answer without a body.
    pub(crate) code: &'static str,
    chinese: Box<str>,
    english: Box<str>,
    detail: Option<Box<Value>>,
}

impl Refusal {
    pub(crate) fn new(
        status: u16,
        code: &'static str,
        chinese: impl Into<Box<str>>,
        english: impl Into<Box<str>>,
    ) -> Self {
        Self { status, code, chinese: chinese.into(), english: english.into(), detail: None }
    }

    /// 404 or 405 without a body.
    pub(crate) fn bare(status: u16) -> Self {
        Self::new(status, "", "", "")
    }

    /// 401.
    pub(crate) fn sign(chinese: &str, english: &str) -> Self {
        Self::new(401, "SIGN_ERROR", chinese, english)
    }

    /// 400, with the place of the fault.
    pub(crate) fn parameter(location: &str, pointer: &str, value: &Value, issue: &str) -> Self {
        Self::new(
            400,
            "PARAM_ERROR",
            format!("参数错误：输入源“/{location}{pointer}”，{issue}"),
            format!("Parameter error: /{location}{pointer}: {issue}"),
        )
        .with_detail(json!({
            "field": pointer, "value": value, "issue": issue, "location": location,
        }))
    }

    /// 400 about the state of things.
    pub(crate) fn invalid(chinese: &str, english: &str) -> Self {
        Self::new(400, "INVALID_REQUEST", chinese, english)
    }

    /// 404 of something that a path or number names.
    pub(crate) fn missing(chinese: &str, english: &str) -> Self {
        Self::new(404, "RESOURCE_NOT_EXISTS", chinese, english)
    }

    pub(crate) fn with_detail(mut self, detail: Value) -> Self {
        self.detail = Some(Box::new(detail));
        self
    }

    /// Authentication failures and errors without a body come from a layer that signs nothing.
    pub(crate) fn is_signed(&self) -> bool {
        self.status != 401 && !self.code.is_empty()
    }

    pub(crate) fn message(&self, language: &str) -> &str {
        if language.trim_start().starts_with("en") { &self.english } else { &self.chinese }
    }

    pub(crate) fn body(&self, language: &str) -> String {
        if self.code.is_empty() {
            return String::new();
        }
        let mut body = json!({"code": self.code, "message": self.message(language)});
        if let Some(detail) = &self.detail {
            body["detail"] = Value::clone(detail);
        }
        body.to_string()
    }
}
