//! Requests by method and path, for what the contract does not list.

use serde_json::Value;

use super::place::refuse_control;
use super::target::{encode, encode_except, plain};
use super::{Checked, Content, invalid};
use crate::error::{Result, Rule};

/// A request as the caller wants it. What is percent-encoded in `path` stays as it is; the rest is encoded
/// where it has to be. `query` is an object of plain values or lists of them.
pub(crate) fn raw(
    method: &str,
    path: &str,
    query: Option<&Value>,
    body: Option<&Value>,
    headers: Option<&Value>,
) -> Result<Checked> {
    let operation = operation(method, path);
    if !["GET", "POST", "PUT", "PATCH", "DELETE"].contains(&method) {
        let message = "must be GET, POST, PUT, PATCH or DELETE";
        return Err(invalid(&operation, "/method", Rule::Pattern, message));
    }
    let mut target = encoded_path(&operation, path)?;
    for (name, value) in entries(&operation, "query", query)? {
        let values = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        for value in values {
            if value.is_null() {
                let pointer = format!("/query/{name}");
                return Err(invalid(&operation, pointer, Rule::Null, "is null"));
            }
            target.push(if target.contains('?') { '&' } else { '?' });
            encode(&mut target, name);
            target.push('=');
            encode(&mut target, &plain(value));
        }
    }
    let mut list = Vec::new();
    for (name, value) in entries(&operation, "headers", headers)? {
        let (pointer, text) = (format!("/headers/{name}"), plain(value));
        refuse_control(&operation, &pointer, &text)?;
        if name.is_empty() || !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
            return Err(invalid(&operation, pointer, Rule::Pattern, "is not a header's name"));
        }
        if OURS.iter().any(|ours| name.eq_ignore_ascii_case(ours)) {
            return Err(invalid(&operation, pointer, Rule::UnknownField, "is set by the client"));
        }
        list.push((name.clone(), text));
    }
    Ok(Checked {
        method: method.into(),
        host: None,
        path: target,
        query: Vec::new(),
        headers: list,
        content: body.map_or(Content::Empty, |body| Content::Raw(body.to_string())),
        located: None,
        repeatable: method == "GET",
        sensitive: false,
        operation,
    })
}

/// What a request by method and path is called: without its query, which is nobody else's business.
pub(crate) fn operation(method: &str, path: &str) -> String {
    format!("{method} {}", path.split('?').next().unwrap_or_default())
}

/// Headers that no caller can set.
const OURS: &[&str] =
    &["authorization", "content-length", "content-type", "host", "transfer-encoding"];

fn encoded_path(operation: &str, path: &str) -> Result<String> {
    let refuse = |message: &str| Err(invalid(operation, "/path", Rule::Path, message));
    if !path.starts_with('/') || path.starts_with("//") {
        return refuse("must start with one `/`");
    }
    let (path, query) =
        path.split_once('?').map_or((path, None), |(path, query)| (path, Some(query)));
    for segment in path.split('/') {
        let plain = segment.replace("%2e", ".").replace("%2E", ".");
        if matches!(&*plain, "." | "..") {
            return refuse("cannot contain `.` or `..`");
        }
    }
    let whole = |text: &str| {
        text.split('%').skip(1).all(|rest| {
            rest.as_bytes().get(..2).is_some_and(|two| two.iter().all(u8::is_ascii_hexdigit))
        })
    };
    if !whole(path) || !query.is_none_or(whole) {
        return refuse("has a `%` that no two hexadecimal digits follow");
    }
    let mut target = String::with_capacity(path.len());
    encode_except(&mut target, path, b"/%:@!$&()*+,;=");
    if let Some(query) = query {
        target.push('?');
        encode_except(&mut target, query, b"/%:@!$&()*+,;=?");
    }
    Ok(target)
}

fn entries<'a>(
    operation: &str,
    name: &str,
    value: Option<&'a Value>,
) -> Result<impl Iterator<Item = (&'a String, &'a Value)>> {
    let object = match value {
        None | Some(Value::Null) => None,
        Some(Value::Object(object)) => Some(object),
        Some(_) => {
            let pointer = format!("/{name}");
            return Err(invalid(operation, pointer, Rule::Type, "must be an object"));
        }
    };
    Ok(object.into_iter().flatten())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn target(path: &str) -> Result<String> {
        let nothing = |_: &str| Ok(String::new());
        Ok(raw("GET", path, None, None, None)?.into_request(&nothing)?.target)
    }

    #[test]
    fn a_path_is_encoded_where_it_has_to_be_and_only_once() {
        assert_eq!(target("/v3/a b/%E8%AE%A2|订").unwrap(), "/v3/a%20b/%E8%AE%A2%7C%E8%AE%A2");
        assert_eq!(target("/v3/a?b=c d&e='").unwrap(), "/v3/a?b=c%20d&e=%27");
    }

    #[test]
    fn a_path_that_would_be_read_as_another_one_is_refused() {
        for path in
            ["", "v3", "//evil.example/v3", "/v3/../v2", "/v3/%2E%2e/v2", "/v3/%4", "/v3/%zz"]
        {
            assert!(target(path).is_err(), "{path}");
        }
    }

    #[test]
    fn the_query_is_encoded_and_lists_repeat_their_name() {
        let query = json!({"a": [1, 2], "b": "x&y", "c": {"d": true}});
        let nothing = |_: &str| Ok(String::new());
        let request =
            raw("GET", "/v3/a", Some(&query), None, None).unwrap().into_request(&nothing).unwrap();
        assert_eq!(request.target, "/v3/a?a=1&a=2&b=x%26y&c=%7B%22d%22%3Atrue%7D");
    }

    #[test]
    fn headers_of_ours_and_control_characters_are_refused() {
        for headers in [json!({"authorization": "x"}), json!({"X": "a\r\nb"}), json!({"a b": "c"})]
        {
            assert!(raw("GET", "/v3/a", None, None, Some(&headers)).is_err(), "{headers}");
        }
    }
}
