//! The Swift face: one file per product, and the events, in `bindings-swift/Sources/WechatPaySDK/Generated`.

use std::collections::BTreeSet;
use std::path::PathBuf;

use minijinja::context;
use minijinja::value::Serde;
use serde::Serialize;

use super::{Files, templates, words};
use crate::model::{
    Answer, Contract, Direction, Enum, Event, EventResource, Field, Operation, Pagination,
    PaginationStyle, Place, Product, Role, Schema, Type,
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
        files.insert(path, templates.get_template(template)?.render(context)?);
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
    answer: Option<String>,
    finish: &'static str,
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

/// The types that a caller gets to see: a body's own fields are arguments, so that its schema has no
/// type, unless something else refers to it.
struct Used<'a> {
    product: &'a Product,
    names: BTreeSet<&'a str>,
}

impl<'a> Used<'a> {
    fn of(contract: &'a Contract, product: &'a Product) -> Self {
        let mut used = Self { product, names: BTreeSet::new() };
        for operation in &product.operations {
            if let Answer::Json(schema) = &operation.answer {
                used.schema(schema);
            }
            let body = operation.body.as_deref().and_then(|name| product.schema(name));
            let body = body.iter().flat_map(|schema| &schema.fields);
            let meta = operation.upload.iter().flat_map(|upload| &upload.meta);
            let parameters =
                [&operation.path_params, &operation.query_params, &operation.header_params];
            for field in body.chain(meta).chain(parameters.into_iter().flatten()) {
                used.ty(&field.ty);
            }
        }
        let resources = contract.events.iter().flat_map(|event| &event.resources);
        for resource in resources.filter(|resource| resource.product == product.name) {
            used.schema(&resource.schema);
        }
        used
    }

    fn schema(&mut self, name: &'a str) {
        if !self.names.insert(name) {
            return;
        }
        for field in self.product.schema(name).iter().flat_map(|schema| &schema.fields) {
            self.ty(&field.ty);
        }
    }

    fn ty(&mut self, ty: &'a Type) {
        match ty {
            Type::Object(name) => self.schema(name),
            Type::Enum(name) => {
                self.names.insert(name);
            }
            Type::Array(element) => self.ty(&element.ty),
            _ => {}
        }
    }
}

impl OperationView {
    fn new(product: &Product, operation: &Operation) -> Self {
        let arguments = operation.arguments(product);
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
                deprecation
                    .replaced_by
                    .as_ref()
                    .map_or_else(|| "no longer supported".into(), |id| format!("use `{id}`"))
            }),
            constant: arguments.is_empty(),
            arguments: arguments.iter().map(ArgumentView::new).collect(),
            answer,
            finish,
            pager: operation
                .pagination
                .as_ref()
                .and_then(|pagination| PagerView::new(product, operation, pagination)),
        }
    }
}

impl ArgumentView {
    fn new((place, field): &(Place, Field)) -> Self {
        let ident = variable(&field.name);
        let taken = matches!(ident.as_str(), "call" | "client" | "options" | "page");
        let (ident, value) = if taken {
            (format!("{ident} {ident}Value"), format!("{ident}Value"))
        } else {
            (ident.clone(), ident)
        };
        let ty = swift_type(&field.ty, field.sensitive);
        Self {
            ident,
            value,
            wire: field.name.clone(),
            ty: if field.required { ty } else { format!("{ty}? = nil") },
            file: *place == Place::File,
        }
    }
}

impl PagerView {
    fn new(product: &Product, operation: &Operation, pagination: &Pagination) -> Option<Self> {
        let Answer::Json(schema) = &operation.answer else { return None };
        let schema = product.schema(schema)?;
        let named = |name: &str| schema.fields.iter().find(|field| field.name == name);
        let access = |name: &Option<String>| {
            let field = named(name.as_deref()?)?;
            Some(format!("page.{}", variable(&field.name)))
        };
        let items = named(&pagination.items)?;
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
            arguments: arguments.iter().map(ArgumentView::new).collect(),
            item: swift_type(&element.ty, element.sensitive),
            position: pagination.position.clone(),
            style,
            items: format!("page.{}{}", variable(&items.name), if plain { "" } else { " ?? []" }),
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
        let keys: Vec<(String, &str)> = schema
            .fields
            .iter()
            .map(|field| (variable(&field.name), field.name.as_str()))
            .collect();
        let renamed = keys.iter().any(|(ident, wire)| ident.trim_matches('`') != *wire);
        let keys = keys.into_iter().map(|(ident, wire)| {
            if ident.trim_matches('`') == wire { ident } else { format!("{ident} = \"{wire}\"") }
        });
        let mut init: Vec<&Field> = schema.fields.iter().collect();
        init.sort_by_key(|field| !field.required);
        Self {
            name: type_name(&schema.name),
            doc,
            fields: schema
                .fields
                .iter()
                .map(|field| FieldView::new(field, schema.direction))
                .collect(),
            keys: if renamed { keys.collect() } else { Vec::new() },
            init: match schema.direction {
                Direction::Answer => Vec::new(),
                Direction::Request | Direction::Both => {
                    init.into_iter().map(ParameterView::new).collect()
                }
            },
        }
    }
}

impl FieldView {
    fn new(field: &Field, direction: Direction) -> Self {
        let ty = swift_type(&field.ty, field.sensitive);
        let sentence = sentence(field);
        Self {
            ident: variable(&field.name),
            doc: vec![if sentence.is_empty() { format!("`{}`.", field.name) } else { sentence }],
            ty: if is_plain(field, direction) { ty } else { format!("{ty}?") },
        }
    }
}

impl ParameterView {
    fn new(field: &Field) -> Self {
        let ty = swift_type(&field.ty, field.sensitive);
        Self {
            ident: variable(&field.name),
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

fn operation_doc(operation: &Operation, arguments: &[(Place, Field)]) -> Vec<String> {
    let mut doc = vec![format!("{} ({}).", operation.summary, operation.title)];
    let mut paragraph = |text: String| doc.extend([String::new(), text]);
    operation.description.iter().cloned().for_each(&mut paragraph);
    match operation.roles.as_slice() {
        [Role::Merchant] => paragraph("For merchants only.".into()),
        [Role::Partner] => paragraph("For partners only.".into()),
        _ => {}
    }
    if !operation.official {
        paragraph("Documented by the community, not in the current official documentation.".into());
    }
    if let Some(page) = operation.docs.first() {
        paragraph(format!("[Documentation]({page})"));
    }
    if !arguments.is_empty() {
        doc.extend([String::new(), "- Parameters:".into()]);
        doc.extend(arguments.iter().map(|(_, field)| {
            format!("  - {}: {}", variable(&field.name).trim_matches('`'), sentence(field))
                .trim_end()
                .to_owned()
        }));
    }
    if !operation.errors.is_empty() {
        let errors: Vec<String> = operation
            .errors
            .iter()
            .map(|(status, codes)| format!("{status} {}", codes.join(", ")))
            .collect();
        doc.push(format!(
            "- Throws: besides the errors of every call, ``ApiError`` {}.",
            errors.join("; ")
        ));
    }
    doc
}

/// All that is to be said of a field, on one line.
fn sentence(field: &Field) -> String {
    let title = field.title.as_ref().map(|title| format!("{title}."));
    let bounds = words::bounds(field);
    let bounds = (!bounds.is_empty()).then(|| format!("{}.", bounds.join(", ")));
    let default =
        field.default_from.as_ref().map(|from| format!("The client's `{from}` where left out."));
    let role = field.only.map(|role| match role {
        Role::Merchant => "Merchants only.".to_owned(),
        Role::Partner => "Partners only.".to_owned(),
    });
    let community = field.community.then(|| "Known from the community.".to_owned());
    let deprecated = field.deprecated.then(|| "Deprecated.".to_owned());
    [title, field.description.clone(), bounds, default, role, community, deprecated]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
        .replace('\n', " ")
}

fn variable(name: &str) -> String {
    let name = words::camel(name);
    if name.starts_with(|c: char| c.is_ascii_digit()) {
        return format!("n{name}");
    }
    escaped(name)
}

fn escaped(name: String) -> String {
    match name.as_str() {
        "self" | "init" => format!("{name}_"),
        "as" | "associatedtype" | "break" | "case" | "catch" | "class" | "continue" | "default"
        | "defer" | "deinit" | "do" | "else" | "enum" | "extension" | "fallthrough" | "false"
        | "fileprivate" | "for" | "func" | "guard" | "if" | "import" | "in" | "inout"
        | "internal" | "is" | "let" | "nil" | "operator" | "precedencegroup" | "private"
        | "protocol" | "public" | "repeat" | "rethrows" | "return" | "static" | "struct"
        | "subscript" | "super" | "switch" | "throw" | "throws" | "true" | "try" | "typealias"
        | "var" | "where" | "while" => format!("`{name}`"),
        _ => name,
    }
}

/// Nested in a product's struct a name may be anything but what Swift itself or the code around it means by it.
fn type_name(name: &str) -> String {
    match name {
        "Any" | "Bool" | "Call" | "CallOptions" | "Client" | "CodingKey" | "CodingKeys"
        | "Data" | "Double" | "Int" | "JSON" | "Model" | "OpenEnum" | "Page" | "Pager"
        | "Protocol" | "Self" | "Sendable" | "Sensitive" | "String" | "Type" => {
            format!("{name}Value")
        }
        _ => name.into(),
    }
}
