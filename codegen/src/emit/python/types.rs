//! Names, types and sentences of Python.

use std::collections::HashSet;

use super::super::words;
use crate::model::{Answer, Contract, Field, Product, Schema, Type};

/// Which way a value goes.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(super) enum Side {
    Sent,
    Received,
}

/// Which schemas are sent as a value of their own, and which are received.
pub(super) struct Reach<'a> {
    sent: HashSet<(&'a str, &'a str)>,
    received: HashSet<(&'a str, &'a str)>,
}

impl<'a> Reach<'a> {
    pub(super) fn new(contract: &'a Contract) -> Self {
        let mut reach = Self { sent: HashSet::new(), received: HashSet::new() };
        for product in &contract.products {
            for operation in &product.operations {
                let bodies = operation.body.iter().filter_map(|name| product.schema(name));
                let upload = operation.upload.iter().flat_map(|upload| &upload.meta);
                let parameters = operation.path_params.iter().chain(&operation.query_params);
                for field in bodies.flat_map(|body| &body.fields).chain(upload).chain(parameters) {
                    follow(product, &field.ty, &mut reach.sent);
                }
                if let Answer::Json(name) = &operation.answer {
                    visit(product, name, &mut reach.received);
                }
            }
        }
        for resource in contract.events.iter().flat_map(|event| &event.resources) {
            let product = contract.products.iter().find(|one| one.name == resource.product);
            if let Some(product) = product {
                visit(product, &resource.schema, &mut reach.received);
            }
        }
        reach
    }

    pub(super) fn is_sent(&self, product: &Product, schema: &str) -> bool {
        self.sent.contains(&(product.name.as_str(), schema))
    }

    pub(super) fn is_received(&self, product: &Product, schema: &str) -> bool {
        self.received.contains(&(product.name.as_str(), schema))
    }
}

fn visit<'a>(product: &'a Product, name: &str, seen: &mut HashSet<(&'a str, &'a str)>) {
    let Some(Schema { name, fields, .. }) = product.schema(name) else { return };
    if seen.insert((&product.name, name)) {
        fields.iter().for_each(|field| follow(product, &field.ty, seen));
    }
}

fn follow<'a>(product: &'a Product, ty: &Type, seen: &mut HashSet<(&'a str, &'a str)>) {
    if let Some(name) = object(ty) {
        visit(product, name, seen);
    }
}

/// The schema at the bottom of a type.
pub(super) fn object(ty: &Type) -> Option<&str> {
    match ty {
        Type::Object(name) => Some(name),
        Type::Array(element) => object(&element.ty),
        _ => None,
    }
}

/// The name of the `TypedDict` that a schema is when sent.
pub(super) fn param(schema: &str) -> String {
    format!("{schema}Param")
}

/// The annotation of a value.
pub(super) fn python_type(ty: &Type, side: Side) -> String {
    match (ty, side) {
        (Type::String { format: Some(format) }, Side::Sent) if format == "date-time" => {
            "str | datetime".into()
        }
        (Type::String { .. }, _) => "str".into(),
        (Type::Integer, _) => "int".into(),
        (Type::Number, _) => "float".into(),
        (Type::Boolean, _) => "bool".into(),
        (Type::Enum(name), _) | (Type::Object(name), Side::Received) => name.clone(),
        (Type::Object(name), Side::Sent) => param(name),
        (Type::Array(element), Side::Sent) => {
            format!("Sequence[{}]", python_type(&element.ty, side))
        }
        (Type::Array(element), Side::Received) => {
            format!("list[{}]", python_type(&element.ty, side))
        }
        (Type::Any, Side::Sent) => "Mapping[str, object]".into(),
        (Type::Any, Side::Received) => "dict[str, Any]".into(),
        (Type::File, _) => "FileInput".into(),
    }
}

/// The identifier for a name on the wire.
pub(super) fn ident(name: &str) -> String {
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && !name.starts_with(|c: char| c.is_ascii_digit());
    let name = if plain { name.to_owned() } else { words::snake(name) };
    if KEYWORDS.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// What stands beside a field: the term, the sentence, and for what is sent the bounds.
pub(super) fn field_doc(field: &Field, side: Side) -> String {
    let bounds = match (side, &field.ty) {
        (Side::Sent, _) => words::bounds(field),
        (Side::Received, Type::String { format: Some(format) }) if format == "date-time" => {
            vec!["RFC 3339".to_owned()]
        }
        (Side::Received, _) => Vec::new(),
    };
    let bounds = (!bounds.is_empty()).then(|| words::capitalised(&bounds.join(", ")));
    let default = field
        .default_from
        .as_ref()
        .filter(|_| side == Side::Sent)
        .map(|setting| format!("The client's `{setting}` where it is left out"));
    let deprecated = field.deprecated.then(|| "Deprecated".to_owned());
    sentences([field.title.clone(), field.description.clone(), bounds, default, deprecated])
}

/// What a schema is: its name in words where nobody says more.
pub(super) fn schema_doc(schema: &Schema) -> String {
    let said = sentences([schema.title.clone(), schema.description.clone()]);
    if said.is_empty() { in_words(&schema.name) } else { said }
}

/// `AvailableDayTime` → `Available day time.`
pub(super) fn in_words(name: &str) -> String {
    format!("{}.", words::capitalised(&words::snake(name).replace('_', " ")))
}

/// Sentences on one line, fit for a docstring.
pub(super) fn sentences<const N: usize>(parts: [Option<String>; N]) -> String {
    let parts: Vec<_> = parts
        .into_iter()
        .flatten()
        .map(|part| {
            let part = text(part.trim());
            let stopped = part.ends_with(['.', '。', '!', '?', '！', '？']);
            if stopped { part } else { format!("{part}.") }
        })
        .collect();
    parts.join(" ")
}

/// A string literal.
pub(super) fn quoted(value: &str) -> String {
    format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""))
}

/// One line inside a docstring.
pub(super) fn text(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    line.replace('\\', "\\\\").replace("\"\"\"", "'''")
}

/// Keywords, and the names that a method or a model already has.
const KEYWORDS: &[&str] = &[
    "False",
    "None",
    "True",
    "and",
    "as",
    "assert",
    "async",
    "auto_paging",
    "await",
    "break",
    "class",
    "continue",
    "def",
    "del",
    "elif",
    "else",
    "except",
    "finally",
    "for",
    "from",
    "from_dict",
    "global",
    "if",
    "import",
    "in",
    "is",
    "lambda",
    "last_response",
    "max_attempts",
    "nonlocal",
    "not",
    "or",
    "pass",
    "raise",
    "return",
    "self",
    "timeout",
    "to_dict",
    "try",
    "while",
    "with",
    "yield",
];
