//! The Swift face: one file per product, and the events, in `bindings-swift/Sources/WechatPaySDK/Generated`.

mod comments;
mod events;
mod names;
mod pager;
mod snippet;
mod typed_calls;
mod used;

use std::collections::BTreeSet;
use std::path::PathBuf;

use minijinja::context;
use minijinja::value::Serde;
use serde::Serialize;

use self::comments::{operation_doc, sentence};
use self::events::EventView;
use self::names::{escaped, type_name, variable, variables};
use self::pager::PagerView;
pub(super) use self::snippet::snippet;
use self::typed_calls::TypedCallView;
use self::used::Used;
use super::{Files, templates, words};
use crate::model::{
    Answer, Contract, Direction, Enum, Field, Operation, Place, Product, Schema, Type,
};

/// Folders that hold nothing but what this emitter writes.
pub const FOLDERS: &[&str] = &[
    "bindings-swift/Sources/WechatPaySDK/Generated",
    "bindings-swift/Tests/WechatPaySDKTests/Generated",
];

/// A struct per product, which is its service and holds its types, and the enum of events. For the tests, each
/// method under its operation's id.
///
/// # Errors
/// A template that does not render.
pub fn emit(contract: &Contract) -> Result<Files, minijinja::Error> {
    let templates = templates(&[
        ("product", include_str!("../../templates/swift/product.swift.j2")),
        ("event", include_str!("../../templates/swift/event.swift.j2")),
        ("dispatch", include_str!("../../templates/swift/dispatch.swift.j2")),
        ("products", include_str!("../../templates/swift/products.swift.j2")),
    ])?;
    let [sources, tests] = FOLDERS else { return Ok(Files::new()) };
    let mut files = Files::new();
    let mut write = |folder: &str, name: &str, template: &str, context| {
        let path = PathBuf::from(format!("{folder}/{name}.swift"));
        let text = templates.get_template(template)?.render(context)?;
        files.insert(path, format!("{}\n", text.trim_end()));
        Ok::<(), minijinja::Error>(())
    };
    let products: Vec<ProductView> =
        contract.products.iter().map(|product| ProductView::new(contract, product)).collect();
    for product in &products {
        let context = || context!(product => Serde(product));
        write(sources, &product.namespace, "product", context())?;
        write(tests, &format!("{}Operations", product.namespace), "dispatch", context())?;
    }
    let events = EventView::all(&contract.events);
    let context = || context!(events => Serde(&events), products => Serde(&products));
    write(sources, "Event", "event", context())?;
    write(tests, "Products", "products", context())?;
    Ok(files)
}

#[derive(Serialize)]
struct ProductView {
    name: String,
    namespace: String,
    getter: String,
    doc: String,
    /// Whether an operation is.
    deprecated: bool,
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
    typed_calls: Vec<TypedCallView>,
}

#[derive(Serialize)]
struct ArgumentView {
    /// With a second name where the first cannot be a variable here.
    ident: String,
    label: String,
    value: String,
    wire: String,
    ty: String,
    optional: bool,
    file: bool,
    sentence: String,
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

impl ProductView {
    fn new(contract: &Contract, product: &Product) -> Self {
        let used = Used::of(contract, product);
        Self {
            name: product.name.clone(),
            namespace: words::pascal(&product.name),
            getter: variable(&product.name),
            doc: format!("{} ({}).", product.summary, product.title),
            deprecated: product.operations.iter().any(|operation| operation.deprecated.is_some()),
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
        let ident = variable(&operation.name);
        let pager = operation
            .pagination
            .as_ref()
            .and_then(|pagination| PagerView::new(product, operation, pagination));
        let mut typed_calls = vec![TypedCallView::new(&ident, &arguments, &operation.answer)];
        typed_calls.extend(
            pager.as_ref().map(|pager| TypedCallView::pages(&pager.ident, &pager.arguments)),
        );
        Self {
            name: operation.name.clone(),
            ident,
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
            pager,
            typed_calls,
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
            (name.clone(), name.clone())
        };
        let ty = swift_type(&field.ty, field.sensitive);
        Self {
            ident,
            label: name,
            value,
            wire: field.name.clone(),
            optional: !field.required,
            ty: if field.required { ty } else { format!("{ty}? = nil") },
            file: place == Place::File,
            sentence: sentence(field),
        }
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
