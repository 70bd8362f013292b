//! Answers held against the contract, by a validator that the gateway does not use for them.

use std::sync::LazyLock;

use serde_json::{Value, json};

static DOCUMENT: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../../api/dist/openapi.json")).unwrap());

/// What of a success of this operation the contract does not allow.
pub(crate) fn objections(operation: &str, answer: &Value) -> Vec<String> {
    let paths = DOCUMENT["paths"].as_object().unwrap();
    let mut operations = paths.values().flat_map(|methods| methods.as_object().unwrap().values());
    let spec = operations.find(|spec| spec["operationId"] == operation).unwrap();
    match spec["responses"]["200"].pointer("/content/application~1json/schema") {
        Some(schema) => against(schema, answer),
        None => (*answer != json!(null)).then(|| "a body".to_owned()).into_iter().collect(),
    }
}

/// What of a notification's resource the contract does not allow.
pub(crate) fn resource_objections(webhook: &str, resource: &Value) -> Vec<String> {
    let pointer = "/post/requestBody/content/application~1json/schema";
    against(DOCUMENT["webhooks"][webhook].pointer(pointer).unwrap(), resource)
}

fn against(schema: &Value, value: &Value) -> Vec<String> {
    let mut root = schema.clone();
    root["components"] = closed(DOCUMENT["components"].clone());
    let validator = jsonschema::draft202012::new(&root).unwrap();
    validator
        .iter_errors(value)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

/// Unknown fields are objections too.
fn closed(mut value: Value) -> Value {
    match &mut value {
        Value::Object(map) => {
            if map.get("properties").is_some_and(Value::is_object) {
                map.insert("additionalProperties".to_owned(), json!(false));
            }
            map.values_mut().for_each(|inner| *inner = closed(inner.take()));
        }
        Value::Array(all) => all.iter_mut().for_each(|inner| *inner = closed(inner.take())),
        _ => {}
    }
    value
}
