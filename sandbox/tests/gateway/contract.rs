//! Answers held against the contract, by a validator that the gateway does not use for them.

use std::sync::LazyLock;

use serde_json::{Map, Value, json};

static DOCUMENT: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../../api/dist/openapi.json")).unwrap());

/// One endpoint of the contract.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Operation {
    pub(crate) id: &'static str,
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) spec: &'static Value,
}

impl Operation {
    pub(crate) fn product(&self) -> &'static str {
        self.id.split('.').next().unwrap()
    }

    /// Whether it makes something under the merchant's own number.
    pub(crate) fn makes(&self) -> bool {
        let (_, name) = self.id.split_once('.').unwrap();
        let is_called = |verbs: &[&str]| verbs.iter().any(|verb| name.starts_with(verb));
        let is_numbered = self.spec["x-idempotent-by"].is_string();
        let makes = is_numbered || is_called(&["codepay", "create_", "prepay_", "submit_"]);
        self.method == "post" && makes && !is_called(&["cancel_", "close_", "reverse_"])
    }
}

/// All of them, in the contract's order.
pub(crate) fn operations() -> impl Iterator<Item = Operation> {
    members(&DOCUMENT["paths"]).flat_map(|(path, methods)| {
        // What is behind `#` tells operations of one path apart.
        let path = path.split('#').next().unwrap();
        members(methods).map(move |(method, spec)| Operation {
            id: spec["operationId"].as_str().unwrap(),
            method,
            path,
            spec,
        })
    })
}

/// A `$ref` followed; anything else as it is.
pub(crate) fn resolve(schema: &'static Value) -> &'static Value {
    match schema["$ref"].as_str() {
        Some(target) => DOCUMENT.pointer(target.trim_start_matches('#')).unwrap(),
        None => schema,
    }
}

/// Name and value of each member, in order.
pub(crate) fn members(
    value: &'static Value,
) -> impl Iterator<Item = (&'static str, &'static Value)> {
    value.as_object().into_iter().flatten().map(|(name, value)| (name.as_str(), value))
}

/// What of a success of this operation the contract does not allow.
pub(crate) fn objections(operation: &str, answer: &Value) -> Vec<String> {
    let spec = operations().find(|known| known.id == operation).unwrap().spec;
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

pub(crate) fn against(schema: &Value, value: &Value) -> Vec<String> {
    let mut needed = Map::new();
    let mut root = closed(schema.clone(), &mut needed);
    root["components"] = json!({ "schemas": needed });
    let validator = jsonschema::draft202012::new(&root).unwrap();
    validator
        .iter_errors(value)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

/// Unknown fields are objections too; `needed` gathers the schemas that are referred to.
fn closed(mut value: Value, needed: &mut Map<String, Value>) -> Value {
    match &mut value {
        Value::Object(map) => {
            if let Some(name) = map.get("$ref").and_then(Value::as_str).and_then(last)
                && !needed.contains_key(name)
            {
                needed.insert(name.to_owned(), Value::Null);
                let target = closed(DOCUMENT["components"]["schemas"][name].clone(), needed);
                needed.insert(name.to_owned(), target);
            }
            if map.get("properties").is_some_and(Value::is_object) {
                map.insert("additionalProperties".to_owned(), json!(false));
            }
            map.values_mut().for_each(|inner| *inner = closed(inner.take(), needed));
        }
        Value::Array(all) => all.iter_mut().for_each(|inner| *inner = closed(inner.take(), needed)),
        _ => {}
    }
    value
}

fn last(target: &str) -> Option<&str> {
    target.rsplit('/').next()
}
