//! Headers of a request, before anybody looks at its signature.

use axum::http::HeaderMap;
use serde_json::Value;

use crate::contract::Operation;
use crate::refusal::Refusal;
use crate::validate;

/// The headers that every request has, in the gateway's order.
pub(crate) fn check(
    headers: &HeaderMap,
    body: &[u8],
    operation: Option<&Operation>,
) -> Result<(), Refusal> {
    for name in ["accept", "content-type", "user-agent", "wechatpay-serial"] {
        if headers.get_all(name).iter().count() > 1 {
            return Err(Refusal::invalid(
                &format!("Http头{name}重复"),
                &format!("The header {name} is there more than once"),
            ));
        }
    }
    let accept = header(headers, "accept");
    if accept.is_none() || header(headers, "user-agent").is_none() {
        return Err(Refusal::invalid(
            "Http头缺少Accept或User-Agent",
            "The Accept or User-Agent header is missing",
        ));
    }
    if !accept.is_some_and(|value| value.contains("application/json") || value.contains("*/*")) {
        return Err(Refusal::invalid(
            "Http头Accept应为application/json",
            "The Accept header must be application/json",
        ));
    }
    let upload = operation.is_some_and(Operation::is_upload);
    let wanted = if upload { "multipart/form-data" } else { "application/json" };
    let kind = header(headers, "content-type").unwrap_or_default();
    if (upload || !body.is_empty()) && !kind.starts_with(wanted) {
        return Err(Refusal::invalid(
            &format!("Http头Content-Type应为{wanted}"),
            &format!("The Content-Type header must be {wanted}"),
        ));
    }
    Ok(())
}

/// The headers that the contract lists for the operation.
pub(crate) fn check_parameters(headers: &HeaderMap, operation: &Operation) -> Result<(), Refusal> {
    for (name, required, _) in operation.parameters("header") {
        if required && header(headers, name).is_none() {
            let issue = "此字段为必填项 (required)";
            return Err(Refusal::parameter(
                "header",
                &validate::pointer(name),
                &Value::Null,
                issue,
            ));
        }
    }
    Ok(())
}

/// The value, unless it is missing, empty or not text.
pub(crate) fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok()).filter(|value| !value.is_empty())
}
