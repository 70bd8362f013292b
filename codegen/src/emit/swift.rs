//! The Swift face: one file per product, and the events, in `bindings-swift/Sources/WechatPaySDK/Generated`.

mod comments;
mod names;
mod snippet;
mod used;

use std::collections::BTreeSet;
use std::path::PathBuf;

use minijinja::context;
use minijinja::value::Serde;
use serde::Serialize;

use self::comments::{operation_doc, sentence};
use self::names::{escaped, type_name, variable, variables};
pub(super) use self::snippet::snippet;
use self::used::Used;
use super::{Files, templates, words};
use crate::model::{
    Answer, Contract, Direction, Enum, Event, EventResource, Field, Operation, Pagination,
    PaginationStyle, Place, Product, Schema, Type,
};

/// Folders that hold nothing but what this emitter writes.
pub const FOLDERS: &[&str] = &["bindings-swift/Sources/WechatPaySDK/Generated"];

/// A struct per product, which is its service and holds its types, and the enum of events.
///
/// # Errors
/// A template that does not render.
pub fn emit(contract: &Contract) -> Result<Files, minijinja::Error> {
    let templates = templates(&[
        ("product", include_str!("../../templates/swift/product.swift.j2")),
        ("event", include_str!("../../templates/swift/event.swift.j2")),
    ])?;
    let mut files = Files::new();
    let mut write = |name: &str, template: &str, context| -> Result<(), minijinja::Error> {
        let path = PathBuf::from(format!("{}/{name}.swift", FOLDERS.concat()));
        let text = templates.get_template(template)?.render(context)?;
        files.insert(path, format!("{}\n", text.trim_end()));
        Ok(())
    };
    for product in &contract.products {
        let view = ProductView::new(contract, product);
        write(&view.namespace, "product", context!(product => Serde(&view)))?;
    }
    let events: Vec<EventView> = contract.events.iter().flat_map(EventView::of).collect();
    write("Event", "event", context!(events => Serde(&events)))?;
    Ok(files)
}

#[derive(Serialize)]
struct ProductView {
    name: String,
    namespace: String,
    getter: String,
    doc: String,
    operations: Vec<OperationView>,
    structs: Vec<StructView>,
    enums: Vec<EnumView>,
}

#[derive(Serialize)]
struct OperationView {
    name: String,
    ident: String,
    id: String,
    doc: Vec<String>,
    deprecated: Option<String>,
    arguments: Vec<ArgumentView>,
    /// There is nothing to set: the call is a constant.
    constant: bool,
    /// The call is made for what it does, too.
    discardable: bool,
    answer: Option<String>,
    finish: &'static str,
    /// The arguments of an upload from a URL, which gives the file's name.
    from_url: Vec<ArgumentView>,
    /// It answers with a file.
    stream: bool,
    pager: Option<PagerView>,
}

#[derive(Serialize)]
struct ArgumentView {
    /// With a second name where the first cannot be a variable here.
    ident: String,
    value: String,
    wire: String,
    ty: String,
    file: bool,
    sentence: String,
}

#[derive(Serialize)]
struct PagerView {
    ident: String,
    arguments: Vec<ArgumentView>,
    item: String,
    position: String,
    style: &'static str,
    items: String,
    total: String,
    next: String,
}

#[derive(Serialize)]
struct StructView {
    name: String,
    doc: Vec<String>,
    fields: Vec<FieldView>,
    /// The coding keys, where a name differs from the wire's.
    keys: Vec<String>,
    /// What the public initialiser takes; none for what is only received.
    init: Vec<ParameterView>,
}

#[derive(Serialize)]
struct FieldView {
    ident: String,
    doc: Vec<String>,
    ty: String,
}

#[derive(Serialize)]
struct ParameterView {
    ident: String,
    parameter: String,
}

#[derive(Serialize)]
struct EnumView {
    name: String,
    doc: Vec<String>,
    values: Vec<(String, String)>,
}

#[derive(Serialize)]
struct EventView {
    ident: String,
    event_type: String,
    schema: String,
    resource: String,
    doc: Vec<String>,
}

impl ProductView {
    fn new(contract: &Contract, product: &Product) -> Self {
        let used = Used::of(contract, product);
        Self {
            name: product.name.clone(),
            namespace: words::pascal(&product.name),
            getter: variable(&product.name),
            doc: format!("{} ({}).", product.summary, product.title),
            operations: product
                .operations
                .iter()
                .map(|operation| OperationView::new(product, operation))
                .collect(),
            structs: product
                .schemas
                .iter()
                .filter(|schema| used.names.contains(schema.name.as_str()))
                .map(StructView::new)
                .collect(),
            enums: product
                .enums
                .iter()
                .filter(|one| used.names.contains(one.name.as_str()))
                .map(EnumView::new)
                .collect(),
        }
    }
}

impl OperationView {
    fn new(product: &Product, operation: &Operation) -> Self {
        let arguments = ArgumentView::all(operation.arguments(product));
        let (answer, finish) = match &operation.answer {
            Answer::Json(schema) => {
                (Some(type_name(schema)), "return try await client.answer(to: call)")
            }
            Answer::Empty => (None, "_ = try await client.send(call)"),
            Answer::Binary => (Some("Data".into()), "return try await client.send(call).body"),
        };
        Self {
            name: operation.name.clone(),
            ident: variable(&operation.name),
            id: operation.id.clone(),
            doc: operation_doc(operation, &arguments),
            deprecated: operation.deprecated.as_ref().map(|deprecation| {
                deprecation.replaced_by.as_ref().map_or_else(
                    || "no longer supported".into(),
                    |id| format!("use `{}`", path(id)),
                )
            }),
            constant: arguments.is_empty(),
            discardable: answer.is_some() && operation.method != "GET",
            arguments,
            answer,
            finish,
            from_url: from_url(product, operation),
            stream: matches!(operation.answer, Answer::Binary),
            pager: operation
                .pagination
                .as_ref()
                .and_then(|pagination| PagerView::new(product, operation, pagination)),
        }
    }
}

fn from_url(product: &Product, operation: &Operation) -> Vec<ArgumentView> {
    let Some(upload) = &operation.upload else { return Vec::new() };
    let mut arguments = operation.arguments(product);
    for (_, field) in &mut arguments {
        field.required &= upload.filename.as_ref() != Some(&field.name);
    }
    arguments.sort_by_key(|(_, field)| !field.required);
    let mut arguments = ArgumentView::all(arguments);
    for argument in arguments.iter_mut().filter(|argument| argument.file) {
        argument.ty = "URL".into();
    }
    arguments
}

impl ArgumentView {
    fn all(arguments: Vec<(Place, Field)>) -> Vec<Self> {
        let (places, fields): (Vec<Place>, Vec<Field>) = arguments.into_iter().unzip();
        let named = variables(&fields).into_iter().zip(&fields);
        places
            .iter()
            .zip(named)
            .map(|(place, (name, field))| Self::new(*place, name, field))
            .collect()
    }

    fn new(place: Place, name: String, field: &Field) -> Self {
        let taken = matches!(name.as_str(), "call" | "client" | "options" | "page");
        let (ident, value) = if taken {
            (format!("{name} {name}Value"), format!("{name}Value"))
        } else {
            (name.clone(), name)
        };
        let ty = swift_type(&field.ty, field.sensitive);
        Self {
            ident,
            value,
            wire: field.name.clone(),
            ty: if field.required { ty } else { format!("{ty}? = nil") },
            file: place == Place::File,
            sentence: sentence(field),
        }
    }
}

impl PagerView {
    fn new(product: &Product, operation: &Operation, pagination: &Pagination) -> Option<Self> {
        let Answer::Json(schema) = &operation.answer else { return None };
        let schema = product.schema(schema)?;
        let names = variables(&schema.fields);
        let named =
            |name: &str| names.iter().zip(&schema.fields).find(|(_, field)| field.name == name);
        let access = |name: &Option<String>| {
            let (ident, _) = named(name.as_deref()?)?;
            Some(format!("page.{ident}"))
        };
        let (items_ident, items) = named(&pagination.items)?;
        // The pager knows where to begin.
        let mut arguments = operation.arguments(product);
        for (_, field) in &mut arguments {
            field.required &= field.name != pagination.position;
        }
        arguments.sort_by_key(|(_, field)| !field.required);
        let Type::Array(element) = &items.ty else { return None };
        let plain = is_plain(items, schema.direction);
        let style = match pagination.style {
            PaginationStyle::Offset => "offset",
            PaginationStyle::PageFromZero => "page(from: 0)",
            PaginationStyle::PageFromOne => "page(from: 1)",
            PaginationStyle::Cursor => "cursor",
        };
        Some(Self {
            ident: variable(&format!("{}_pager", operation.name)),
            arguments: ArgumentView::all(arguments),
            item: swift_type(&element.ty, element.sensitive),
            position: pagination.position.clone(),
            style,
            items: format!("page.{items_ident}{}", if plain { "" } else { " ?? []" }),
            total: access(&pagination.total).unwrap_or_else(|| "nil".into()),
            next: access(&pagination.next).unwrap_or_else(|| "nil".into()),
        })
    }
}

impl StructView {
    fn new(schema: &Schema) -> Self {
        let mut doc: Vec<String> =
            [&schema.title, &schema.description].into_iter().flatten().cloned().collect();
        if doc.is_empty() {
            doc.push(format!("`{}`.", schema.name));
        }
        let names = variables(&schema.fields);
        let fields: Vec<(&String, &Field)> = names.iter().zip(&schema.fields).collect();
        let same = |(ident, field): &(&String, &Field)| ident.trim_matches('`') == field.name;
        let key = |one: &(&String, &Field)| {
            if same(one) { one.0.clone() } else { format!("{} = \"{}\"", one.0, one.1.name) }
        };
        let mut given = fields.clone();
        given.retain(|_| schema.direction != Direction::Answer);
        given.sort_by_key(|(_, field)| !field.required);
        Self {
            name: type_name(&schema.name),
            doc,
            keys: fields.iter().filter(|_| !fields.iter().all(same)).map(key).collect(),
            init: given
                .into_iter()
                .map(|(ident, field)| ParameterView::new(ident, field))
                .collect(),
            fields: fields
                .into_iter()
                .map(|(ident, field)| FieldView::new(ident, field, schema.direction))
                .collect(),
        }
    }
}

impl FieldView {
    fn new(ident: &str, field: &Field, direction: Direction) -> Self {
        let ty = swift_type(&field.ty, field.sensitive);
        let sentence = sentence(field);
        Self {
            ident: ident.to_owned(),
            doc: vec![if sentence.is_empty() { format!("`{}`.", field.name) } else { sentence }],
            ty: if is_plain(field, direction) { ty } else { format!("{ty}?") },
        }
    }
}

impl ParameterView {
    fn new(ident: &str, field: &Field) -> Self {
        let ty = swift_type(&field.ty, field.sensitive);
        Self {
            ident: ident.to_owned(),
            parameter: if field.required { ty } else { format!("{ty}? = nil") },
        }
    }
}

impl EnumView {
    fn new(one: &Enum) -> Self {
        let mut taken: BTreeSet<String> =
            ["rawValue", "hash", "hashValue", "description"].map(str::to_owned).into();
        let mut free = |value: &str| {
            let mut name = words::camel(value);
            if !name.starts_with(char::is_alphabetic) {
                name.insert(0, 'n');
            }
            while !taken.insert(name.clone()) {
                name.push('_');
            }
            escaped(name)
        };
        Self {
            name: type_name(&one.name),
            doc: vec![one.title.clone().unwrap_or_else(|| format!("`{}`.", one.name))],
            values: one.values.iter().map(|value| (free(value), value.clone())).collect(),
        }
    }
}

impl EventView {
    fn of(event: &Event) -> impl Iterator<Item = Self> {
        event.resources.iter().map(|resource| {
            let namespace = words::pascal(&resource.product);
            let mut doc =
                vec![format!("`{}`: {} ({}).", event.event_type, resource.summary, resource.title)];
            if let Some(page) = resource.docs.first() {
                doc.extend([String::new(), format!("[Documentation]({page})")]);
            }
            Self {
                ident: words::camel(&event.event_type) + &suffix(event, resource),
                event_type: event.event_type.clone(),
                schema: format!("{}.{}", resource.product, resource.schema),
                resource: format!("{namespace}.{}", type_name(&resource.schema)),
                doc,
            }
        })
    }
}

/// What tells the resources of one event type apart: nothing, their products, their names, or both.
fn suffix(event: &Event, resource: &EventResource) -> String {
    let product = words::pascal(&resource.product);
    let schema = resource.schema.trim_end_matches("Resource").to_owned();
    let same_product = |one: &&EventResource| one.product == resource.product;
    let same_schema = |one: &&EventResource| one.schema == resource.schema;
    let count =
        |same: &dyn Fn(&&EventResource) -> bool| event.resources.iter().filter(same).count();
    match (event.resources.len(), count(&same_product), count(&same_schema)) {
        (1, ..) => String::new(),
        (_, 1, _) => product,
        (_, _, 1) => schema,
        _ => product + &schema,
    }
}

/// `pay_gift.get_activity` as one writes it here.
fn path(id: &str) -> String {
    id.split('.').map(variable).collect::<Vec<_>>().join(".")
}

/// Answers leave out numbers and truth values at will, and neither has a value that means "not there".
fn is_plain(field: &Field, direction: Direction) -> bool {
    match field.ty {
        Type::Integer | Type::Number | Type::Boolean => {
            field.required && direction == Direction::Request
        }
        _ => field.required,
    }
}

fn swift_type(ty: &Type, sensitive: bool) -> String {
    match ty {
        Type::String { .. } if sensitive => "Sensitive".into(),
        Type::String { .. } => "String".into(),
        Type::Integer => "Int".into(),
        Type::Number => "Double".into(),
        Type::Boolean => "Bool".into(),
        Type::Enum(name) | Type::Object(name) => type_name(name),
        Type::Array(element) => format!("[{}]", swift_type(&element.ty, element.sensitive)),
        Type::Any => "JSON".into(),
        Type::File => "Data".into(),
    }
}
