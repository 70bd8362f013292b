//! Parameters and properties of objects.

use regex_lite::Regex;
use serde_saphyr::{Location, Spanned};

use super::Scope;
use super::document::{Kind, Parameter, Property, Setting};
use super::enums::Enums;
use crate::model::{Element, Field, Limits, Type};

/// What text may be, beyond its length: the documentation's own words where no registered format fits.
const FORMATS: [&str; 11] = [
    "basic-date-time",
    "data-uri",
    "date",
    "date-time",
    "json",
    "media_id",
    "media_url",
    "mm/yy",
    "numeric",
    "uri",
    "yyyyMMddHHmmss",
];

/// A property of an object, or a parameter; `owner` is the schema or the operation it belongs to.
pub(super) fn field(
    scope: &mut Scope<'_>,
    enums: &Enums,
    owner: &str,
    name: &Spanned<String>,
    property: &Property,
    required: bool,
) -> Field {
    let default_from = property.default_from.as_ref().map(|setting| match setting.value {
        Setting::Mchid => "mchid".to_owned(),
    });
    if let Some(setting) = &property.default_from
        && property.kind.as_ref().is_none_or(|kind| kind.value != Kind::String)
    {
        scope.fault(setting.referenced, "`x-default` needs `type: string`");
    }
    let Element { ty, limits, sensitive } = element(scope, enums, owner, name, property);
    Field {
        name: name.value.clone(),
        title: property.title.clone(),
        description: with_content(scope, property),
        ty,
        required: required && default_from.is_none(),
        sensitive,
        default_from,
        only: property.only.map(Into::into),
        community: !property.official,
        deprecated: property.deprecated,
        limits,
    }
}

/// The description, and what JSON text holds.
fn with_content(scope: &mut Scope<'_>, property: &Property) -> Option<String> {
    let description = scope.sentence(property.description.as_ref());
    let Some(content) = property.content_schema.as_deref() else { return description };
    let (list, content) = match &content.items {
        Some(items) => ("a list of ", &**items),
        None => ("", content),
    };
    let Some(reference) = &content.reference else { return description };
    if property.format.as_ref().is_none_or(|format| format.value != "json") {
        scope.fault(reference.referenced, "`contentSchema` needs `format: json`");
    }
    let content = format!("JSON text of {list}`{}`.", scope.resolve(reference));
    Some(description.map_or_else(|| content.clone(), |text| format!("{text} {content}")))
}

/// A parameter of an operation.
pub(super) fn parameter(
    scope: &mut Scope<'_>,
    enums: &Enums,
    owner: &str,
    parameter: &Parameter,
) -> Field {
    let Parameter { name, required, description, schema, .. } = parameter;
    if let Some(inner) = &schema.description {
        scope.fault(inner.referenced, "a parameter's `description` stands beside its `schema`");
    }
    if schema.reference.is_some() {
        scope.fault(
            name.referenced,
            "a parameter is no object: use `type: string` with `format: json`",
        );
    }
    let field = field(scope, enums, owner, name, schema, *required);
    let sentences = [scope.sentence(description.as_ref()), field.description.clone()];
    let sentences: Vec<String> = sentences.into_iter().flatten().collect();
    let description = (!sentences.is_empty()).then(|| sentences.join(" "));
    Field { description, ..field }
}

fn element(
    scope: &mut Scope<'_>,
    enums: &Enums,
    owner: &str,
    name: &Spanned<String>,
    property: &Property,
) -> Element {
    let ty = ty(scope, enums, owner, name, property);
    if property.sensitive && !matches!(ty, Type::String { .. }) {
        scope.fault(name.referenced, "only text can be `x-sensitive`");
    }
    Element { limits: limits(scope, property), sensitive: property.sensitive, ty }
}

fn ty(
    scope: &mut Scope<'_>,
    enums: &Enums,
    owner: &str,
    name: &Spanned<String>,
    property: &Property,
) -> Type {
    if let Some(reference) = &property.reference {
        if let Some(kind) = &property.kind {
            scope.fault(kind.referenced, "`type` beside `$ref`: one of them is enough");
        }
        return Type::Object(scope.resolve(reference));
    }
    let Some(kind) = &property.kind else {
        scope.fault(name.referenced, format!("`{}` needs a `type` or a `$ref`", name.value));
        return Type::Any;
    };
    misplaced(scope, kind, property);
    match kind.value {
        Kind::String => match &property.values {
            Some(values) => {
                check_values(scope, values);
                Type::Enum(enums.name(owner, &name.value))
            }
            None => Type::String { format: property.format.as_ref().map(|one| one.value.clone()) },
        },
        Kind::Integer => Type::Integer,
        Kind::Number => Type::Number,
        Kind::Boolean => Type::Boolean,
        Kind::Object => Type::Any,
        Kind::Array => match &property.items {
            Some(items) => Type::Array(Box::new(element(scope, enums, owner, name, items))),
            None => {
                scope.fault(kind.referenced, "an array needs `items`");
                Type::Any
            }
        },
    }
}

/// Reports keys that say nothing about a value of this type.
fn misplaced(scope: &mut Scope<'_>, kind: &Spanned<Kind>, property: &Property) {
    let place = |one: &Option<Spanned<u64>>| one.as_ref().map(|one| one.referenced);
    let bound = |one: &Option<Spanned<i64>>| one.as_ref().map(|one| one.referenced);
    let text = |one: &Option<Spanned<String>>| one.as_ref().map(|one| one.referenced);
    let keys: [(&str, Kind, Option<Location>); 9] = [
        ("format", Kind::String, text(&property.format)),
        ("enum", Kind::String, property.values.as_ref().map(|values| values.referenced)),
        ("minLength", Kind::String, place(&property.min_length)),
        ("maxLength", Kind::String, place(&property.max_length)),
        ("pattern", Kind::String, text(&property.pattern)),
        ("minimum", Kind::Integer, bound(&property.minimum)),
        ("maximum", Kind::Integer, bound(&property.maximum)),
        ("minItems", Kind::Array, place(&property.min_items)),
        ("maxItems", Kind::Array, place(&property.max_items)),
    ];
    for (key, wanted, place) in keys {
        if let Some(place) = place
            && wanted != kind.value
        {
            scope.fault(place, format!("`{key}` needs `type: {}`", wanted.name()));
        }
    }
    if let Some(format) = &property.format
        && !FORMATS.contains(&format.value.as_str())
    {
        let known = FORMATS.join(", ");
        scope.fault(format.referenced, format!("`{}` is none of {known}", format.value));
    }
    if property.items.is_some() && kind.value != Kind::Array {
        scope.fault(kind.referenced, "`items` needs `type: array`");
    }
}

fn check_values(scope: &mut Scope<'_>, values: &Spanned<Vec<Spanned<String>>>) {
    if values.value.is_empty() {
        scope.fault(values.referenced, "`enum` is empty");
    }
    for (index, value) in values.value.iter().enumerate() {
        if values.value.iter().take(index).any(|one| one.value == value.value) {
            scope.fault(value.referenced, format!("`{}` occurs twice in `enum`", value.value));
        }
    }
}

fn limits(scope: &mut Scope<'_>, property: &Property) -> Limits {
    let Property { min_length, max_length, minimum, maximum, min_items, max_items, .. } = property;
    crossed(scope, "minLength", min_length.as_ref(), max_length.as_ref());
    crossed(scope, "minimum", minimum.as_ref(), maximum.as_ref());
    crossed(scope, "minItems", min_items.as_ref(), max_items.as_ref());
    if let Some(pattern) = &property.pattern
        && let Err(error) = Regex::new(&pattern.value)
    {
        scope.fault(pattern.referenced, format!("`pattern` is no regular expression: {error}"));
    }
    Limits {
        min_length: min_length.as_ref().map(|one| one.value),
        max_length: max_length.as_ref().map(|one| one.value),
        pattern: property.pattern.as_ref().map(|one| one.value.clone()),
        minimum: minimum.as_ref().map(|one| one.value),
        maximum: maximum.as_ref().map(|one| one.value),
        min_items: min_items.as_ref().map(|one| one.value),
        max_items: max_items.as_ref().map(|one| one.value),
    }
}

fn crossed<T: PartialOrd>(
    scope: &mut Scope<'_>,
    key: &str,
    low: Option<&Spanned<T>>,
    high: Option<&Spanned<T>>,
) {
    if let (Some(low), Some(high)) = (low, high)
        && low.value > high.value
    {
        scope.fault(low.referenced, format!("`{key}` is above its upper bound"));
    }
}
