//! Requests with their required arguments alone, made from the contract by rules of their own.

use std::collections::HashMap;

use serde_json::{Map, Value, json};
use sha2::{Digest as _, Sha256};
use sm3::Sm3;

use crate::client::{Merchant, Request};
use crate::contract::{self, Operation};

const FILE: &[u8] = b"\x89PNG\r\n\x1a\nnot really\0";

/// Arguments of which one of several is required: the contract calls each of them optional.
const NEEDED: [(&str, &str); 11] = [
    ("brand_applyment.cancel_applyment", "business_code"),
    ("brand_profit_sharing.create_return_order", "out_order_no"),
    ("brand_profit_sharing.get_return_order", "out_order_no"),
    ("ecommerce_profit_sharing.create_return_order", "out_order_no"),
    ("ecommerce_profit_sharing.get_return_order", "out_order_no"),
    ("profit_sharing.create_return_order", "out_order_no"),
    ("profit_sharing.get_return_order", "out_order_no"),
    ("ecommerce_refund.create_refund", "transaction_id"),
    ("pay_score.get_service_order", "out_order_no"),
    ("pay_score_partner.get_service_order", "out_order_no"),
    ("refund.create_refund", "transaction_id"),
];

/// The stock that runs from the start.
const STOCK: (&str, &str, &str) = ("cash_coupon.send_coupon", "stock_id", "98065001");

/// Makes requests, and remembers the numbers that answers gave things.
pub(crate) struct Examples<'a> {
    merchant: &'a Merchant,
    /// By product and name.
    numbers: HashMap<(String, String), Value>,
}

/// One request in the making.
struct Example<'a> {
    all: &'a Examples<'a>,
    operation: &'a Operation,
    /// Behind the merchant's own numbers.
    round: u32,
}

impl<'a> Examples<'a> {
    pub(crate) fn new(merchant: &'a Merchant) -> Self {
        Self { merchant, numbers: HashMap::new() }
    }

    /// Numbers that the gateway gave, for the operations of the product that ask for them.
    pub(crate) fn learn(&mut self, product: &str, answer: &Value) {
        for (name, value) in answer.as_object().into_iter().flatten() {
            let is_number = ["_id", "_no", "_code", "token"].iter().any(|end| name.ends_with(end));
            // The merchant's, or of another product.
            let is_foreign = name == "transaction_id"
                || ["out_", "request_no", "mchid"].iter().any(|part| name.contains(part));
            if value.is_object() {
                self.learn(product, value);
            } else if is_number && !is_foreign {
                self.know(product, name, value);
            }
        }
    }

    /// A number for the operations of the product, or of all that know no better.
    pub(crate) fn know(&mut self, product: &str, name: &str, value: &Value) {
        if !value.is_null() {
            self.numbers.insert((product.to_owned(), name.to_owned()), value.clone());
        }
    }

    pub(crate) fn request(&self, operation: &Operation, round: u32) -> Request {
        Example { all: self, operation, round }.request()
    }
}

impl Example<'_> {
    fn request(&self) -> Request {
        let operation = self.operation;
        let mut target = operation.path.to_owned();
        let mut query = Vec::new();
        let mut headers = Vec::new();
        for parameter in operation.spec["parameters"].as_array().into_iter().flatten() {
            let name = parameter["name"].as_str().unwrap();
            if parameter["required"] != true && !self.needs(name) {
                continue;
            }
            let value = self.value(&parameter["schema"], name);
            let values = value.as_array().cloned().unwrap_or_else(|| vec![value]);
            match parameter["in"].as_str().unwrap() {
                "path" => {
                    let value = encoded(values.first().unwrap());
                    target = target.replace(&format!("{{{name}}}"), &value);
                }
                "query" => {
                    query.extend(values.iter().map(|value| format!("{name}={}", encoded(value))));
                }
                _ => headers.push((name, text(values.first().unwrap()))),
            }
        }
        if !query.is_empty() {
            target = format!("{target}?{}", query.join("&"));
        }
        let method = match operation.method {
            "get" => "GET",
            "post" => "POST",
            "put" => "PUT",
            "patch" => "PATCH",
            _ => "DELETE",
        };
        let content = &operation.spec["requestBody"]["content"];
        let form = &content["multipart/form-data"]["schema"]["properties"];
        let mut request = if form.is_object() {
            self.upload(method, &target, form)
        } else {
            let body = match content["application/json"].get("schema") {
                Some(schema) => self.value(schema, "").to_string().into_bytes(),
                None => Vec::new(),
            };
            self.all.merchant.request(method, &target, body)
        };
        request.headers.extend(headers);
        if operation.path.starts_with("/brand/") {
            request.authorization = Some(self.all.merchant.brand_authorization(&request));
        }
        request
    }

    fn upload(&self, method: &'static str, target: &str, form: &'static Value) -> Request {
        let part = contract::members(form).map(|(name, _)| name).find(|name| *name != "meta");
        let meta = self.value(&form["meta"], "").to_string();
        let mut body = format!(
            "--b0undary\r\nContent-Disposition: form-data; name=\"meta\"\r\nContent-Type: \
             application/json\r\n\r\n{meta}\r\n--b0undary\r\nContent-Disposition: form-data; \
             name=\"{}\"; filename=\"图片.png\"\r\nContent-Type: image/png\r\n\r\n",
            part.unwrap()
        )
        .into_bytes();
        body.extend_from_slice(FILE);
        body.extend_from_slice(b"\r\n--b0undary--\r\n");
        let mut request = self.all.merchant.request(method, target, body);
        request.signed_body = Some(meta.into_bytes());
        request.headers.push(("content-type", "multipart/form-data; boundary=b0undary".to_owned()));
        request
    }

    fn value(&self, schema: &'static Value, name: &str) -> Value {
        let (outer, schema) = (schema, contract::resolve(schema));
        if let Some(digest) = schema["x-digest"].as_str() {
            return json!(match digest {
                "sm3" => hex(&Sm3::digest(FILE)),
                _ => hex(&Sha256::digest(FILE)),
            });
        }
        if let Some(fixed) = schema.get("const").or_else(|| schema.pointer("/enum/0")) {
            return fixed.clone();
        }
        if name.ends_with("mchid") && name != "sub_mchid" {
            return json!(self.all.merchant.text("mchid"));
        }
        match schema["type"].as_str() {
            Some("string") => {
                let plain = self.plain(schema, name);
                let is_secret = outer["x-sensitive"] == true;
                json!(if is_secret { self.all.merchant.encrypt(&plain) } else { plain })
            }
            Some("integer") => {
                let limit = |key: &str, otherwise| schema[key].as_i64().unwrap_or(otherwise);
                let known = self.known(name).and_then(|known| known.parse().ok());
                json!(known.unwrap_or(100).clamp(limit("minimum", 0), limit("maximum", i64::MAX)))
            }
            Some("number") => json!(1.5),
            Some("boolean") => json!(true),
            Some("array") => {
                let count = schema["minItems"].as_u64().unwrap_or(1).max(1);
                (0..count).map(|_| self.value(&schema["items"], name)).collect()
            }
            _ => {
                let required = schema["required"].as_array().into_iter().flatten();
                let required = required.map(|name| name.as_str().unwrap());
                let all = contract::members(&schema["properties"]).map(|(name, _)| name);
                let needed = all.filter(|one| name.is_empty() && self.needs(one));
                let fields = required
                    .chain(needed)
                    .map(|name| (name.to_owned(), self.value(&schema["properties"][name], name)));
                Value::Object(fields.collect::<Map<_, _>>())
            }
        }
    }

    fn needs(&self, name: &str) -> bool {
        NEEDED.contains(&(self.operation.id, name))
    }

    fn known(&self, name: &str) -> Option<String> {
        if (self.operation.id, name) == (STOCK.0, STOCK.1) {
            return Some(STOCK.2.to_owned());
        }
        let of = |product: &str| self.all.numbers.get(&(product.to_owned(), name.to_owned()));
        of(self.operation.product()).or_else(|| of("")).map(text)
    }

    fn plain(&self, schema: &Value, name: &str) -> String {
        let limit = |key: &str| schema[key].as_u64().and_then(|limit| usize::try_from(limit).ok());
        let most = limit("maxLength").unwrap_or(usize::MAX);
        let made = match schema["format"].as_str() {
            Some("date-time") => "2026-11-21T10:00:00+08:00".to_owned(),
            Some("date") => "2026-11-21".to_owned(),
            Some("uri" | "media_url") => "https://example.com/".to_owned(),
            _ if schema.get("pattern").is_some() => "20261121".to_owned(),
            _ if matches!(name, "filename" | "file_name") => "图片.png".to_owned(),
            _ => match self.known(name) {
                Some(known) if known.chars().count() <= most => known,
                _ => format!("{name}-{}", self.round),
            },
        };
        let missing = limit("minLength").unwrap_or(0).saturating_sub(made.chars().count());
        made.chars().chain(std::iter::repeat_n('0', missing)).take(most).collect()
    }
}

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn encoded(value: &Value) -> String {
    let mut encoded = String::new();
    for byte in text(value).bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                encoded.push(char::from(byte));
            }
            _ => encoded += &format!("%{byte:02X}"),
        }
    }
    encoded
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
