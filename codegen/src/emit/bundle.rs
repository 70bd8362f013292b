//! The whole contract as one OpenAPI document, for the sandbox and for other people's tools.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use serde_json::{Map, Value, json};

use super::Files;
use crate::reader::{self, Fault};

/// Folders that hold nothing but what this emitter writes.
pub const FOLDERS: &[&str] = &["api/dist"];

const HOST: &str = "https://api.mch.weixin.qq.com";
const REQUEST_SIGNATURE: &str = "WECHATPAY2-SHA256-RSA2048";
const NOTIFICATION_SIGNATURE: &str = "Wechatpay-Signature";

/// `api/dist/openapi.json`: the documents of `api` as they stand, side by side. The names of schemas and
/// notifications get their product in front; what holds for every operation (how it is signed, what an error
/// looks like) is said once.
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
    /// Paths without the names of their variables, and methods.
    endpoints: BTreeSet<(String, String)>,
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
            for (method, mut operation) in entries(methods) {
                operation["tags"] = json!([product]);
                operation["responses"]["default"] = json!({"$ref": "#/components/responses/Error"});
                if let (Some(servers), None) = (servers, operation.get("servers")) {
                    operation["servers"] = servers.clone();
                }
                let path = self.free_path(&path, &method, &operation["operationId"]);
                self.paths.entry(path).or_insert_with(|| json!({}))[method] = operation;
            }
        }
        for (name, mut hook) in webhooks {
            hook["post"]["tags"] = json!([product]);
            hook["post"]["security"] = json!([{NOTIFICATION_SIGNATURE: []}]);
            self.webhooks.insert(format!("{product} {name}"), hook);
        }
        for (name, schema) in schemas {
            self.schemas.insert(format!("{product}.{name}"), schema);
        }
    }

    /// The path, with the operation's id behind `#` where another one has its method already: on another host,
    /// or with another name for a variable. OpenAPI has no other way to tell them apart, and a fragment is
    /// never sent.
    fn free_path(&mut self, path: &str, method: &str, id: &Value) -> String {
        let is_free = self.endpoints.insert((without_names(path), method.to_owned()));
        match id.as_str() {
            Some(id) if !is_free => format!("{path}#{id}"),
            _ => path.to_owned(),
        }
    }

    /// One path, notification or schema per line, so that changes can be read.
    fn text(&self) -> String {
        let head = json!({
            "openapi": "3.1.0",
            "x-generated": "Generated from api/ by `cargo xtask generate`; do not edit.",
            "info": {
                "title": "WeChat Pay APIv3", "version": "v3",
                "license": {"name": "Apache-2.0 OR MIT", "identifier": "Apache-2.0 OR MIT"},
            },
            "servers": [{"url": HOST}],
            "security": [{REQUEST_SIGNATURE: []}],
            "tags": self.tags,
        });
        let mut text = head.to_string();
        text.pop();
        let shared = shared().to_string();
        for (open, map, close) in [
            ("\"paths\":{", &self.paths, "}"),
            ("\"webhooks\":{", &self.webhooks, "}"),
            ("\"components\":{\"schemas\":{", &self.schemas, "}"),
        ] {
            let lines = map.iter().map(|(key, value)| format!("{}:{value}", json!(key)));
            let lines: Vec<String> = lines.collect();
            let _ = write!(text, ",\n{open}\n{}\n{close}", lines.join(",\n"));
        }
        let _ = writeln!(text, ",\n{}}}", shared.trim_start_matches('{'));
        text
    }
}

/// What stands beside the schemas: how requests and notifications are signed, what an error looks like.
fn shared() -> Value {
    let text = |title: &str| json!({"title": title, "type": "string"});
    let detail = json!({
        "title": "错误详情",
        "properties": {
            "field": text("错误参数"), "value": {"title": "错误的值"},
            "issue": text("错误原因"), "location": text("错误位置"),
        },
    });
    json!({
        "responses": {"Error": {
            "description": "The request was refused; `x-errors` of the operation lists its codes by status",
            "content": {"application/json": {"schema": {
                "type": "object",
                "properties": {
                    "code": text("错误码"), "message": text("错误描述"), "detail": detail,
                },
            }}},
        }},
        "securitySchemes": {
            REQUEST_SIGNATURE: {
                "type": "http", "scheme": REQUEST_SIGNATURE,
                "description": "RSA signature of method, target, timestamp, nonce and body by the merchant's key",
            },
            NOTIFICATION_SIGNATURE: {
                "type": "apiKey", "in": "header", "name": NOTIFICATION_SIGNATURE,
                "description": "RSA signature of `Wechatpay-Timestamp`, `Wechatpay-Nonce` and the body by WeChat \
                                Pay's key, which `Wechatpay-Serial` names; answers carry it, too",
            },
        },
    })
}

/// `/v3/shop/{shop_id}` → `/v3/shop/{}`.
fn without_names(path: &str) -> String {
    let pieces = path.split('{').map(|piece| piece.split_once('}').map_or(piece, |(_, rest)| rest));
    pieces.collect::<Vec<_>>().join("{}")
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
