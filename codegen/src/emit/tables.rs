//! The engine's tables: what `core/src/contract` describes, one operation or schema per line.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use serde::Serialize;
use serde_json::json;

use super::Files;
use crate::model::{
    Answer, Contract, DigestAlgorithm, Direction, Element, Field, Limits, Operation, Product,
    Schema, Type, Upload,
};

/// Folders that hold nothing but what this emitter writes.
pub const FOLDERS: &[&str] = &[FOLDER];

const FOLDER: &str = "core/src/contract/tables";

/// The tables of all products, their index and the events.
///
/// # Errors
/// None that is known of; tables are not made from templates.
pub fn emit(contract: &Contract) -> Result<Files, minijinja::Error> {
    let mut files = Files::new();
    let mut add = |name: &str, text: String| files.insert(Path::new(FOLDER).join(name), text);
    for product in &contract.products {
        add(&format!("{}.json", product.name), table(contract, product));
    }
    add("events.json", events(contract));
    add("errors.json", errors(contract));
    add("mod.rs", index(contract));
    Ok(files)
}

fn table(contract: &Contract, product: &Product) -> String {
    let kept = Kept::new(contract, product);
    let operations = product.operations.iter();
    let operations = operations.map(|one| line(&one.name, &OperationRow::new(one, &kept)));
    let schemas = product.schemas.iter().filter_map(|schema| {
        let fields = kept.fields.get(schema.name.as_str())?;
        let rows: Vec<FieldRow<'_>> = fields.iter().map(|one| FieldRow::new(one, &kept)).collect();
        Some(line(&schema.name, &rows))
    });
    let mut text = format!(
        "{{\"//\":\"Generated from api/{}.yaml by `cargo xtask generate`; do not edit.\",\n",
        product.name
    );
    object(&mut text, "operations", operations, ",");
    object(&mut text, "schemas", schemas, "}");
    text
}

fn events(contract: &Contract) -> String {
    let lines = contract.events.iter().map(|event| {
        let resources = event.resources.iter();
        let ids = resources.map(|one| format!("{}.{}", one.product, one.schema));
        line(&event.event_type, &ids.collect::<Vec<_>>())
    });
    let mut text =
        String::from("{\"//\":\"Generated from api/ by `cargo xtask generate`; do not edit.\",\n");
    object(&mut text, "events", lines, "}");
    text
}

/// Each spelling has a line of its own.
fn errors(contract: &Contract) -> String {
    let mut lines: Vec<String> = Vec::new();
    for one in &contract.errors {
        let row = json!({ "meaning": one.meaning, "advice": one.advice });
        lines.extend([&one.code].into_iter().chain(&one.spellings).map(|code| line(code, &row)));
    }
    let mut text = String::from(
        "{\"//\":\"Generated from api/errors/codes.yaml by `cargo xtask generate`; do not edit.\",\n",
    );
    object(&mut text, "codes", lines.into_iter(), "}");
    text
}

fn index(contract: &Contract) -> String {
    let mut text = String::from(
        "// Generated from api/ by `cargo xtask generate`; do not edit.\n\n\
         use super::lookup::Table;\n\n\
         pub(super) const TABLES: &[Table] = &[\n",
    );
    for product in &contract.products {
        let name = &product.name;
        let mut operations: Vec<&str> =
            product.operations.iter().map(|operation| operation.name.as_str()).collect();
        operations.sort_unstable();
        let operations = operations.join(" ");
        let _ = writeln!(
            text,
            "Table {{ product: {name:?}, operations: {operations:?}, json: include_str!(\"{name}.json\") }},"
        );
    }
    text.push_str("];\n\npub(super) const EVENTS: &str = include_str!(\"events.json\");\npub(super) const ERRORS: &str = include_str!(\"errors.json\");\n");
    text
}

fn line(key: &str, value: &impl Serialize) -> String {
    let value = serde_json::to_string(value).unwrap_or_default();
    format!("{}:{value}", serde_json::Value::from(key))
}

fn object(text: &mut String, key: &str, lines: impl Iterator<Item = String>, end: &str) {
    let lines: Vec<String> = lines.collect();
    let _ = writeln!(text, "\"{key}\":{{\n{}\n}}{end}", lines.join(",\n"));
}

/// The fields that the engine needs: all that are sent; of what is received, what has to be decrypted and
/// what tells the resources of notifications apart.
struct Kept<'a> {
    fields: BTreeMap<&'a str, Vec<&'a Field>>,
    /// Schemas with something to decrypt, or to encrypt, in them.
    secret: BTreeSet<&'a str>,
}

impl<'a> Kept<'a> {
    fn new(contract: &Contract, product: &'a Product) -> Self {
        let sent = |schema: &Schema| schema.direction != Direction::Answer;
        let mut secret: BTreeSet<&str> = BTreeSet::new();
        loop {
            let before = secret.len();
            for schema in &product.schemas {
                if schema.fields.iter().any(|field| is_secret(field, &secret)) {
                    secret.insert(&schema.name);
                }
            }
            if secret.len() == before {
                break;
            }
        }
        let resource = |name: &str| {
            let mut all = contract.events.iter().flat_map(|event| &event.resources);
            all.any(|one| one.product == product.name && one.schema == name)
        };
        let mut kept = BTreeMap::new();
        for schema in &product.schemas {
            let whole = sent(schema) || resource(&schema.name);
            let fields = schema.fields.iter();
            let fields = fields.filter(|field| whole || is_secret(field, &secret));
            let fields: Vec<&Field> = fields.collect();
            if sent(schema) || !fields.is_empty() {
                kept.insert(schema.name.as_str(), fields);
            }
        }
        Self { fields: kept, secret }
    }

    fn has(&self, schema: &str) -> bool {
        self.fields.contains_key(schema)
    }
}

fn is_secret(field: &Field, secret: &BTreeSet<&str>) -> bool {
    fn inside(ty: &Type, secret: &BTreeSet<&str>) -> bool {
        match ty {
            Type::Object(name) => secret.contains(name.as_str()),
            Type::Array(element) => element.sensitive || inside(&element.ty, secret),
            _ => false,
        }
    }
    field.sensitive || inside(&field.ty, secret)
}

#[derive(Serialize)]
struct OperationRow<'a> {
    method: &'a str,
    path: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    host: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    path_params: Vec<FieldRow<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    query_params: Vec<FieldRow<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    header_params: Vec<FieldRow<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    upload: Option<UploadRow<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    answer_schema: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    signed: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    idempotent_by: Option<&'a str>,
}

impl<'a> OperationRow<'a> {
    fn new(one: &'a Operation, kept: &Kept<'a>) -> Self {
        let rows =
            |fields: &'a [Field]| fields.iter().map(|one| FieldRow::new(one, kept)).collect();
        let (answer, answer_schema) = match &one.answer {
            Answer::Json(schema) => {
                (None, Some(schema.as_str()).filter(|name| kept.secret.contains(name)))
            }
            Answer::Empty => (Some("empty"), None),
            Answer::Binary => (Some("binary"), None),
        };
        Self {
            method: &one.method,
            path: &one.path,
            host: one.host.as_deref(),
            path_params: rows(&one.path_params),
            query_params: rows(&one.query_params),
            header_params: rows(&one.header_params),
            body: one.body.as_deref(),
            upload: one.upload.as_ref().map(|upload| UploadRow::new(upload, kept)),
            answer,
            answer_schema,
            signed: (!one.signed).then_some(false),
            idempotent_by: one.idempotent_by.as_deref(),
        }
    }
}

#[derive(Serialize)]
struct UploadRow<'a> {
    part: &'a str,
    meta: Vec<FieldRow<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    filename: Option<&'a str>,
    digest: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    digest_algorithm: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    algorithm: Option<&'a str>,
}

impl<'a> UploadRow<'a> {
    fn new(upload: &'a Upload, kept: &Kept<'a>) -> Self {
        Self {
            part: &upload.part,
            meta: upload.meta.iter().map(|one| FieldRow::new(one, kept)).collect(),
            filename: upload.filename.as_deref(),
            digest: &upload.digest,
            digest_algorithm: (upload.digest_algorithm == DigestAlgorithm::Sm3).then_some("sm3"),
            algorithm: upload.algorithm.as_deref(),
        }
    }
}

#[derive(Serialize)]
struct FieldRow<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "is_false")]
    required: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    default_from: Option<&'a str>,
    #[serde(flatten)]
    element: ElementRow<'a>,
}

impl<'a> FieldRow<'a> {
    fn new(field: &'a Field, kept: &Kept<'a>) -> Self {
        Self {
            name: &field.name,
            required: field.required,
            default_from: field.default_from.as_deref(),
            element: ElementRow::new(&field.ty, &field.limits, field.sensitive, kept),
        }
    }
}

#[derive(Serialize)]
struct ElementRow<'a> {
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    ty: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    schema: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    items: Option<Box<ElementRow<'a>>>,
    #[serde(skip_serializing_if = "is_false")]
    sensitive: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    min_length: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_length: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pattern: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    minimum: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    maximum: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    min_items: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_items: Option<u64>,
}

impl<'a> ElementRow<'a> {
    fn new(ty: &'a Type, limits: &'a Limits, sensitive: bool, kept: &Kept<'a>) -> Self {
        let (name, schema, items) = match ty {
            Type::String { .. } | Type::Enum(_) => (None, None, None),
            Type::Integer => (Some("integer"), None, None),
            Type::Number => (Some("number"), None, None),
            Type::Boolean => (Some("boolean"), None, None),
            Type::Object(name) if kept.has(name) => (Some("object"), Some(name.as_str()), None),
            Type::Object(_) | Type::Any | Type::File => (Some("any"), None, None),
            Type::Array(element) => {
                let Element { ty, limits, sensitive } = element.as_ref();
                let items = Self::new(ty, limits, *sensitive, kept);
                (Some("array"), None, Some(Box::new(items)))
            }
        };
        Self {
            ty: name,
            schema,
            items,
            sensitive,
            min_length: limits.min_length,
            max_length: limits.max_length,
            pattern: limits.pattern.as_deref(),
            minimum: limits.minimum,
            maximum: limits.maximum,
            min_items: limits.min_items,
            max_items: limits.max_items,
        }
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature that serde calls")]
fn is_false(value: &bool) -> bool {
    !value
}
