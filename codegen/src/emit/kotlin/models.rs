//! Classes over a JSON object, and objects of constants.

use serde::Serialize;

use super::{docs, names};
use crate::model::{Direction, Enum, Field, Schema, Type};

#[derive(Serialize)]
pub(super) struct EnumView {
    name: String,
    doc: Vec<String>,
    values: Vec<(String, String)>,
}

#[derive(Serialize)]
pub(super) struct StructView {
    name: String,
    doc: Vec<String>,
    fields: Vec<FieldView>,
    /// Whether people make it, and not only receive it.
    input: bool,
    /// The fields as parameters, required ones first.
    parameters: Vec<Parameter>,
    sensitive: Vec<String>,
}

#[derive(Serialize)]
struct FieldView {
    wire: String,
    ident: String,
    wither: String,
    doc: String,
    ty: String,
    read: String,
    argument: String,
    deprecated: bool,
}

/// A parameter of a constructor or a function.
#[derive(Clone, Serialize)]
pub(super) struct Parameter {
    pub(super) wire: String,
    pub(super) ident: String,
    pub(super) ty: String,
    pub(super) doc: String,
    pub(super) required: bool,
}

impl EnumView {
    pub(super) fn new(one: &Enum) -> Self {
        let constants = names::constants(one.values.iter().map(String::as_str));
        let literals = one.values.iter().map(|value| names::literal(value));
        let title = one.title.as_ref().map(|title| format!("{title}."));
        Self {
            name: one.name.clone(),
            doc: docs::lines([title.unwrap_or_else(|| format!("`{}`.", one.name))]),
            values: constants.into_iter().zip(literals).collect(),
        }
    }
}

impl StructView {
    pub(super) fn new(schema: &Schema) -> Self {
        let mut doc: Vec<String> =
            [&schema.title, &schema.description].into_iter().flatten().cloned().collect();
        if doc.is_empty() {
            doc.push(format!("`{}`.", schema.name));
        }
        let idents = names::identifiers(schema.fields.iter().map(|field| field.name.as_str()));
        Self {
            name: schema.name.clone(),
            doc: docs::lines(doc),
            input: schema.direction != Direction::Answer,
            parameters: parameters(&schema.fields),
            sensitive: schema
                .fields
                .iter()
                .filter(|field| field.is_sensitive())
                .map(|field| names::literal(&field.name))
                .collect(),
            fields: schema
                .fields
                .iter()
                .zip(idents)
                .map(|(field, ident)| FieldView::new(field, ident, schema.direction))
                .collect(),
        }
    }

    pub(super) fn holds_any(&self) -> bool {
        self.fields.iter().any(|field| field.ty.contains("JsonElement"))
    }
}

impl FieldView {
    fn new(field: &Field, ident: String, direction: Direction) -> Self {
        let is_plain = match &field.ty {
            // A missing amount must not read as 0.
            Type::Integer | Type::Number | Type::Boolean => {
                field.required && direction == Direction::Request
            }
            _ => field.required,
        };
        let ty = kotlin_type(&field.ty);
        let argument = if field.required { ty.clone() } else { format!("{ty}?") };
        Self {
            read: read(&field.ty, &names::literal(&field.name), is_plain),
            wire: names::literal(&field.name),
            wither: names::wither(&ident),
            ident,
            doc: docs::field(field),
            ty: if is_plain { ty } else { format!("{ty}?") },
            argument,
            deprecated: field.deprecated,
        }
    }
}

/// Fields as parameters, required ones first.
pub(super) fn parameters(fields: &[Field]) -> Vec<Parameter> {
    let idents = names::identifiers(fields.iter().map(|field| field.name.as_str()));
    let mut all: Vec<Parameter> = fields
        .iter()
        .zip(idents)
        .map(|(field, ident)| {
            let ty = kotlin_type(&field.ty);
            Parameter {
                wire: names::literal(&field.name),
                ident,
                ty: if field.required { ty } else { format!("{ty}?") },
                doc: docs::field(field),
                required: field.required,
            }
        })
        .collect();
    all.sort_by_key(|parameter| !parameter.required);
    all
}

pub(super) fn kotlin_type(ty: &Type) -> String {
    match ty {
        Type::String { .. } | Type::Enum(_) => "String".into(),
        Type::Integer => "Long".into(),
        Type::Number => "Double".into(),
        Type::Boolean => "Boolean".into(),
        Type::Object(name) => name.clone(),
        Type::Array(element) => format!("List<{}>", kotlin_type(&element.ty)),
        Type::Any => "JsonElement".into(),
        Type::File => "ByteArray".into(),
    }
}

/// The expression that reads a field of a model.
fn read(ty: &Type, wire: &str, is_plain: bool) -> String {
    let value = format!("json[\"{wire}\"]");
    let (plain, optional) = match ty {
        Type::Object(name) => (
            format!("{name}({value}.tree())"),
            format!("{value}.treeOrNull()?.let {{ {name}(it) }}"),
        ),
        Type::Array(element) => {
            let each = element_of(&element.ty);
            (format!("{value}.list {{ {each} }}"), format!("{value}.listOrNull {{ {each} }}"))
        }
        Type::String { .. } | Type::Enum(_) => {
            (format!("{value}.text()"), format!("{value}.textOrNull()"))
        }
        Type::Integer => (format!("{value}.long()"), format!("{value}.longOrNull()")),
        Type::Number => (format!("{value}.double()"), format!("{value}.doubleOrNull()")),
        Type::Boolean => (format!("{value}.boolean()"), format!("{value}.booleanOrNull()")),
        Type::Any | Type::File => (format!("{value} ?: JsonNull"), value.clone()),
    };
    if is_plain { plain } else { optional }
}

/// The expression that reads `it`, an element of a list.
pub(super) fn element_of(ty: &Type) -> String {
    match ty {
        Type::Object(name) => format!("{name}(it.tree())"),
        Type::Array(element) => format!("it.list {{ {} }}", element_of(&element.ty)),
        Type::String { .. } | Type::Enum(_) => "it.text()".into(),
        Type::Integer => "it.long()".into(),
        Type::Number => "it.double()".into(),
        Type::Boolean => "it.boolean()".into(),
        Type::Any | Type::File => "it".into(),
    }
}
