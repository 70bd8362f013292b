//! The whole contract as one OpenAPI document, for the sandbox and for other people's tools.

use std::fmt::Write as _;
use std::path::Path;

use serde_json::{Map, Value, json};

use super::Files;
use crate::reader::{self, Fault};

/// Folders that hold nothing but what this emitter writes.
pub const FOLDERS: &[&str] = &["api/dist"];

const HOST: &str = "https://api.mch.weixin.qq.com";

/// `api/dist/openapi.json`: the documents of `api` as they stand, side by side. The names of schemas and
/// notifications get their product in front.
///
/// # Errors
/// A document that is not YAML.
pub fn emit(api: &Path) -> Result<Files, Fault> {
    let mut whole = Whole::default();
    for (product, document) in reader::documents(api)? {
        whole.add(&product, document);
    }
    Ok(Files::from([(Path::new("api/dist/openapi.json").to_owned(), whole.text())]))
}

#[derive(Default)]
struct Whole {
    tags: Vec<Value>,
    paths: Map<String, Value>,
    webhooks: Map<String, Value>,
    schemas: Map<String, Value>,
}

impl Whole {
    fn add(&mut self, product: &str, mut document: Value) {
        prefix_references(&mut document, product);
        let mut take = |pointer: &str| match document.pointer_mut(pointer).map(Value::take) {
            Some(Value::Object(map)) => map,
            _ => Map::new(),
        };
        let paths = take("/paths");
        let webhooks = take("/webhooks");
        let schemas = take("/components/schemas");
        let info = take("/info");
        let servers = document.get("servers").filter(|all| all[0]["url"] != HOST);

        self.tags.push(json!({
            "name": product, "description": info.get("summary"), "x-title": info.get("title"),
        }));
        for (path, methods) in paths {
            let known = self.paths.entry(path).or_insert_with(|| json!({}));
            for (method, mut operation) in entries(methods) {
                operation["tags"] = json!([product]);
                if let (Some(servers), None) = (servers, operation.get("servers")) {
                    operation["servers"] = servers.clone();
                }
                known[method] = operation;
            }
        }
        for (name, mut hook) in webhooks {
            hook["post"]["tags"] = json!([product]);
            self.webhooks.insert(format!("{product} {name}"), hook);
        }
        for (name, schema) in schemas {
            self.schemas.insert(format!("{product}.{name}"), schema);
        }
    }

    /// One path, notification or schema per line, so that changes can be read.
    fn text(&self) -> String {
        let head = json!({
            "openapi": "3.1.0",
            "x-generated": "Generated from api/ by `cargo xtask generate`; do not edit.",
            "info": {"title": "WeChat Pay APIv3", "version": "v3"},
            "servers": [{"url": HOST}],
            "tags": self.tags,
        });
        let mut text = head.to_string();
        text.pop();
        for (open, map, close) in [
            ("\"paths\":{", &self.paths, "}"),
            ("\"webhooks\":{", &self.webhooks, "}"),
            ("\"components\":{\"schemas\":{", &self.schemas, "}}"),
        ] {
            let lines = map.iter().map(|(key, value)| format!("{}:{value}", json!(key)));
            let lines: Vec<String> = lines.collect();
            let _ = write!(text, ",\n{open}\n{}\n{close}", lines.join(",\n"));
        }
        text.push_str("}\n");
        text
    }
}

fn entries(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

fn prefix_references(value: &mut Value, product: &str) {
    match value {
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::String(target) if key == "$ref" => {
                        let new = format!("#/components/schemas/{product}.");
                        *target = target.replacen("#/components/schemas/", &new, 1);
                    }
                    _ => prefix_references(value, product),
                }
            }
        }
        Value::Array(values) => {
            values.iter_mut().for_each(|value| prefix_references(value, product));
        }
        _ => {}
    }
}
