//! Paths and queries, percent-encoded once: the same bytes are signed and sent.

use std::fmt::Write;

use serde_json::Value;

use crate::contract::Field;

/// Appends the values that are given as a query. Objects are JSON text, lists repeat the name.
pub(super) fn append_query(target: &mut String, query: &[(&Field, Value)]) {
    for (field, value) in query {
        match value {
            Value::Array(list) => list.iter().for_each(|value| pair(target, &field.name, value)),
            value => pair(target, &field.name, value),
        }
    }
}

fn pair(target: &mut String, name: &str, value: &Value) {
    target.push(if target.contains('?') { '&' } else { '?' });
    encode(target, name);
    target.push('=');
    encode(target, &plain(value));
}

/// A value as it stands in a path, a query or a header.
pub(super) fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}

/// Fills in one variable of a path. `None`: the value cannot be a part of a path.
pub(super) fn fill(path: &str, name: &str, value: &str) -> Option<String> {
    if matches!(value, "" | "." | "..") {
        return None;
    }
    let mut encoded = String::with_capacity(value.len());
    encode(&mut encoded, value);
    Some(path.replace(&format!("{{{name}}}"), &encoded))
}

/// Everything but the unreserved characters of RFC 3986 becomes `%XX`.
pub(crate) fn encode(target: &mut String, text: &str) {
    encode_except(target, text, b"");
}

/// The same, with some characters let through.
pub(super) fn encode_except(target: &mut String, text: &str, kept: &[u8]) {
    for &byte in text.as_bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) || kept.contains(&byte) {
            target.push(char::from(byte));
        } else {
            let _ = write!(target, "%{byte:02X}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_value_is_encoded_once() {
        let path = fill("/v3/orders/{id}/close", "id", "订单 1|2/3%").unwrap();
        assert_eq!(path, "/v3/orders/%E8%AE%A2%E5%8D%95%201%7C2%2F3%25/close");
    }

    #[test]
    fn an_empty_or_dotted_path_value_is_refused() {
        for value in ["", ".", ".."] {
            assert_eq!(fill("/v3/orders/{id}", "id", value), None);
        }
        assert!(fill("/v3/orders/{id}", "id", "...").is_some());
    }
}
