//! What a call must look like on the wire, written without the engine.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use crate::contract::{Argument, Contract, Operation, Place, properties};

/// A request that is expected; sensitive values in plain.
#[derive(Debug, PartialEq)]
pub(crate) struct Expected {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: Vec<(String, String)>,
    /// The JSON text of the body or of an upload's meta part, without the digest; empty where there is no body.
    pub(crate) body: String,
    /// Values of the query travel encrypted: their text cannot be foretold.
    pub(crate) sensitive_query: bool,
}

impl Expected {
    pub(crate) fn new(
        contract: &Contract,
        operation: &Operation<'_>,
        arguments: &Map<String, Value>,
        mchid: &str,
    ) -> Self {
        let all = contract.arguments(operation);
        let value = |one: &Argument<'_>| -> Option<Value> {
            let given = arguments.get(one.name).cloned().or_else(|| default(one.schema, mchid))?;
            Some(sent(contract, one.schema, &given, mchid))
        };
        let at = |place: Place| {
            all.iter()
                .filter(move |one| one.place == place)
                .filter_map(|one| Some((one, value(one)?)))
        };
        let mut path = operation.path.to_owned();
        for (one, value) in at(Place::Path) {
            path = path.replace(&format!("{{{}}}", one.name), &encoded(&plain(&value)));
        }
        let given: Vec<_> = at(Place::Query).collect();
        let query = query(given.iter().map(|(one, value)| (one.name, value)));
        let headers = at(Place::Header).map(|(one, value)| (one.name.to_owned(), plain(&value)));
        let body: Map<String, Value> =
            at(Place::Body).map(|(one, value)| (one.name.to_owned(), value)).collect();
        Self {
            method: operation.method.to_uppercase(),
            path,
            query,
            headers: headers.collect(),
            body: operation.body().map(|_| Value::Object(body).to_string()).unwrap_or_default(),
            sensitive_query: given.iter().any(|(one, _)| contract.is_sensitive(one.schema)),
        }
    }
}

/// The object in the contract's order, with the client's defaults in it.
fn sent(contract: &Contract, schema: &Value, value: &Value, mchid: &str) -> Value {
    let (_, target) = contract.resolve(schema);
    match value {
        Value::Object(given) if target.get("properties").is_some() => {
            let fields = properties(target).filter_map(|(name, _, schema)| {
                let value = given.get(name).cloned().or_else(|| default(schema, mchid))?;
                Some((name.to_owned(), sent(contract, schema, &value, mchid)))
            });
            Value::Object(fields.collect())
        }
        Value::Array(items) => {
            items.iter().map(|item| sent(contract, &target["items"], item, mchid)).collect()
        }
        other => other.clone(),
    }
}

/// Pairs as they stand in a URL; a list repeats the name.
pub(crate) fn query<'a>(pairs: impl Iterator<Item = (&'a str, &'a Value)>) -> String {
    let mut all = Vec::new();
    for (name, value) in pairs {
        let values = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
        let each =
            values.iter().map(|value| format!("{}={}", encoded(name), encoded(&plain(value))));
        all.extend(each);
    }
    all.join("&")
}

fn default(schema: &Value, mchid: &str) -> Option<Value> {
    (schema["x-default"] == "mchid").then(|| json!(mchid))
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Everything but the unreserved characters of RFC 3986 as `%XX`.
fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            let _infallible = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}
