//! Fields as the rows of a table.

use serde::Serialize;

use super::html;
use crate::emit::words;
use crate::model::{Field, Place, Product, Role, Type};

/// One argument, or one field of an answer.
#[derive(Serialize)]
pub(super) struct Row {
    name: String,
    /// HTML, with links to types of the product.
    ty: String,
    title: String,
    description: String,
    bounds: String,
    values: Vec<String>,
    /// `required`, `path`, `encrypted`, …
    marks: Vec<Mark>,
}

#[derive(Serialize)]
struct Mark {
    kind: &'static str,
    text: String,
}

impl Row {
    /// A field of an object that is sent, too.
    pub(super) fn of_field(product: &Product, field: &Field) -> Self {
        Self::new(product, field, None, field.required)
    }

    /// A field of an object that is only received: the documentation's "required" promises nothing there.
    pub(super) fn of_answer(product: &Product, field: &Field) -> Self {
        Self::new(product, field, None, false)
    }

    /// An argument of an operation.
    pub(super) fn of_argument(product: &Product, place: Place, field: &Field) -> Self {
        let place = match place {
            Place::Path => Some("in the path"),
            Place::Query => Some("in the query"),
            Place::Header => Some("header"),
            Place::Body | Place::File => None,
        };
        Self::new(product, field, place, field.required)
    }

    fn new(product: &Product, field: &Field, place: Option<&'static str>, required: bool) -> Self {
        let mut marks = Vec::new();
        let mut mark = |kind, text: String| marks.push(Mark { kind, text });
        if required {
            mark("required", "required".into());
        }
        if let Some(place) = place {
            mark("place", place.into());
        }
        if field.is_sensitive() {
            mark("sensitive", "encrypted".into());
        }
        if let Some(setting) = &field.default_from {
            mark("default", format!("the client's {setting} where left out"));
        }
        match field.only {
            Some(Role::Merchant) => mark("role", "merchants only".into()),
            Some(Role::Partner) => mark("role", "partners only".into()),
            None => {}
        }
        if field.community {
            mark("community", "community".into());
        }
        if field.deprecated {
            mark("deprecated", "deprecated".into());
        }
        let bounds: Vec<String> =
            words::bounds(field).into_iter().filter(|one| !one.ends_with("on the wire")).collect();
        Self {
            name: html::code(&field.name),
            ty: ty(&field.ty),
            title: html::text(field.title.as_deref().unwrap_or_default()),
            description: html::text(field.description.as_deref().unwrap_or_default()),
            bounds: html::text(&bounds.join(", ")),
            values: values(product, &field.ty).iter().map(|value| html::code(value)).collect(),
            marks,
        }
    }
}

fn ty(ty: &Type) -> String {
    match ty {
        Type::String { .. } | Type::Enum(_) => "text".into(),
        Type::Integer => "integer".into(),
        Type::Number => "number".into(),
        Type::Boolean => "boolean".into(),
        Type::Object(name) => format!("<a href=\"#{}\">{name}</a>", html::anchor("type", name)),
        Type::Array(element) => format!("list of {}", self::ty(&element.ty)),
        Type::Any => "object".into(),
        Type::File => "bytes".into(),
    }
}

fn values<'a>(product: &'a Product, ty: &Type) -> &'a [String] {
    match ty {
        Type::Enum(name) => product.values(name).map_or(&[], |one| one.values.as_slice()),
        Type::Array(element) => values(product, &element.ty),
        _ => &[],
    }
}
