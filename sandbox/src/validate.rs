//! Query and body against the contract, with the gateway's way of telling what is wrong.

use std::collections::HashMap;

use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use crate::contract::{Compiled, Contract, Operation};
use crate::identity::PlatformKey;
use crate::refusal::Refusal;
use crate::sensitive;

/// The query's parameters, decrypted, in the types that the contract gives them.
pub(crate) fn query(
    contract: &Contract,
    operation: &Operation,
    raw: &str,
    key: Option<&PlatformKey>,
) -> Result<Map<String, Value>, Refusal> {
    let schemas: HashMap<&str, &Value> =
        operation.parameters("query").map(|(name, _, schema)| (name, schema)).collect();
    let mut values = Map::new();
    for pair in raw.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (Some(name), Some(value)) = (decode(name), decode(value)) else {
            let issue = "不是合法的UTF-8百分号编码 (not percent-encoded UTF-8)";
            return Err(Refusal::parameter("query", "", &pair.into(), issue));
        };
        let Some(schema) = schemas.get(name.as_str()) else {
            let issue = "未知参数 (unknown parameter)";
            return Err(Refusal::parameter("query", &pointer(&name), &value.into(), issue));
        };
        let schema = contract.resolve(schema);
        let typed = typed(schema, &value);
        match values.get_mut(&name) {
            None => {
                let list = schema["type"] == "array" && !typed.is_array();
                values.insert(name, if list { Value::Array(vec![typed]) } else { typed });
            }
            Some(Value::Array(all)) if schema["type"] == "array" => all.push(typed),
            Some(_) => {
                let issue = "参数重复 (given twice)";
                return Err(Refusal::parameter("query", &pointer(&name), &value.into(), issue));
            }
        }
    }
    let mut all = Value::Object(values);
    let schema = operation.parameter_schema("query");
    let secret = sensitive::open(contract, &schema, "query", &mut all, key)?;
    check(&contract.validators(operation).query, "query", &all, &secret)?;
    Ok(all.as_object().cloned().unwrap_or_default())
}

/// The path's variables.
pub(crate) fn path(
    contract: &Contract,
    operation: &Operation,
    variables: &HashMap<String, String>,
) -> Result<(), Refusal> {
    let mut values = Map::new();
    for (name, _, schema) in operation.parameters("path") {
        if let Some(value) = variables.get(name) {
            values.insert(name.to_owned(), typed(contract.resolve(schema), value));
        }
    }
    check(&contract.validators(operation).path, "path", &Value::Object(values), &[])
}

/// The body with its sensitive fields decrypted; `secret` are their pointers, whose values are not told.
pub(crate) fn body(
    contract: &Contract,
    operation: &Operation,
    body: &Value,
    secret: &[String],
) -> Result<(), Refusal> {
    match &contract.validators(operation).body {
        Some(validator) => check(validator, "body", body, secret),
        None => Ok(()),
    }
}

/// The first error, in the order of the document.
fn check(
    validator: &Compiled,
    location: &str,
    value: &Value,
    secret: &[String],
) -> Result<(), Refusal> {
    let validator = validator.as_ref().map_err(|error| {
        Refusal::new(
            500,
            "SYSTEM_ERROR",
            "接口定义有误",
            format!("The contract is broken: {error}"),
        )
    })?;
    let Some(error) = validator.iter_errors(value).next() else { return Ok(()) };
    let (pointer, issue) = explain(&error);
    let hidden = secret.contains(&pointer);
    let found = value.pointer(&pointer).filter(|_| !hidden).cloned().unwrap_or(Value::Null);
    Err(Refusal::parameter(location, &pointer, &shortened(found), &issue))
}

fn explain(error: &ValidationError<'_>) -> (String, String) {
    let at = error.instance_path().as_str().to_owned();
    match error.kind() {
        ValidationErrorKind::Required { property } => {
            let name = property.as_str().unwrap_or_default();
            (at + &pointer(name), "此字段为必填项 (required)".to_owned())
        }
        ValidationErrorKind::AdditionalProperties { unexpected } => {
            let name = unexpected.first().map_or("", String::as_str);
            (at + &pointer(name), "未知字段 (unknown field)".to_owned())
        }
        ValidationErrorKind::Type { .. } => (at, "值类型不匹配 (wrong type)".to_owned()),
        ValidationErrorKind::Enum { .. } => {
            (at, "取值不在枚举中 (not one of the values)".to_owned())
        }
        ValidationErrorKind::MaxLength { limit } => {
            (at, format!("字符数不得超过{limit} (at most {limit} characters)"))
        }
        ValidationErrorKind::MinLength { limit } => {
            (at, format!("字符数不得少于{limit} (at least {limit} characters)"))
        }
        ValidationErrorKind::Maximum { limit } => {
            (at, format!("不得大于{limit} (at most {limit})"))
        }
        ValidationErrorKind::Minimum { limit } => {
            (at, format!("不得小于{limit} (at least {limit})"))
        }
        ValidationErrorKind::MaxItems { limit } => {
            (at, format!("元素个数不得超过{limit} (at most {limit} items)"))
        }
        ValidationErrorKind::MinItems { limit } => {
            (at, format!("元素个数不得少于{limit} (at least {limit} items)"))
        }
        ValidationErrorKind::Pattern { pattern } => (at, format!("格式不符 (not like {pattern})")),
        ValidationErrorKind::Format { format } => (at, format!("格式不符 (not a {format})")),
        other => (at, format!("规则校验失败 ({})", other.keyword())),
    }
}

/// Text from a URL as the type that the schema asks for; what does not fit stays text and is refused.
fn typed(schema: &Value, text: &str) -> Value {
    let parsed = match schema["type"].as_str() {
        Some("integer" | "number" | "boolean" | "object" | "array") => serde_json::from_str(text),
        None if schema.get("properties").is_some() => serde_json::from_str(text),
        _ => return text.into(),
    };
    parsed.unwrap_or_else(|_| text.into())
}

fn decode(text: &str) -> Option<String> {
    let spaced = text.replace('+', " ");
    percent_decode_str(&spaced).decode_utf8().ok().map(|text| text.into_owned())
}

pub(crate) fn pointer(name: &str) -> String {
    format!("/{}", name.replace('~', "~0").replace('/', "~1"))
}

fn shortened(value: Value) -> Value {
    match value {
        Value::String(text) if text.chars().count() > 64 => {
            text.chars().take(64).chain("…".chars()).collect::<String>().into()
        }
        Value::Array(_) | Value::Object(_) => Value::Null,
        other => other,
    }
}
