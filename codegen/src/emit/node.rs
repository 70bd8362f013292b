//! The Node face: types and thin services in `bindings-node/generated`.

mod doc;
mod snippet;

use std::path::PathBuf;

use minijinja::context;
use minijinja::value::Serde;
use serde::Serialize;

use super::{Files, templates, words};
use crate::model::{
    Answer, Contract, Direction, Enum, Event, Field, Operation, Pagination, PaginationStyle, Place,
    Product, Schema, Type,
};
pub(super) use snippet::snippet;

/// Folders that hold nothing but what this emitter writes.
pub const FOLDERS: &[&str] = &["bindings-node/generated"];

/// A `.js` and a `.d.ts` per product, the list of products, the union of events.
///
/// # Errors
/// A template that does not render.
pub fn emit(contract: &Contract) -> Result<Files, minijinja::Error> {
    let templates = templates(&[
        ("product.js", include_str!("../../templates/node/product.js.j2")),
        ("product.d.ts", include_str!("../../templates/node/product.d.ts.j2")),
        ("products.js", include_str!("../../templates/node/products.js.j2")),
        ("products.d.ts", include_str!("../../templates/node/products.d.ts.j2")),
        ("events.d.ts", include_str!("../../templates/node/events.d.ts.j2")),
    ])?;
    let products: Vec<ProductView> = contract.products.iter().map(ProductView::new).collect();
    let events: Vec<EventView> = contract.events.iter().map(EventView::new).collect();
    let mut imports: Vec<&String> =
        contract.events.iter().flat_map(|event| &event.resources).map(|one| &one.product).collect();
    imports.sort();
    imports.dedup();
    let imports: Vec<(&String, String)> =
        imports.into_iter().map(|name| (name, words::pascal(name))).collect();

    let mut files = Files::new();
    let mut write = |name: &str, template: &str, context| -> Result<(), minijinja::Error> {
        let path = PathBuf::from(format!("bindings-node/generated/{name}"));
        let text = templates.get_template(template)?.render(context)?;
        files.insert(path, format!("{}\n", text.trim_end()));
        Ok(())
    };
    for product in &products {
        for kind in ["js", "d.ts"] {
            let context = context!(product => Serde(product));
            write(&format!("{}.{kind}", product.name), &format!("product.{kind}"), context)?;
        }
    }
    for name in ["products.js", "products.d.ts"] {
        write(name, name, context!(products => Serde(&products)))?;
    }
    let context = context!(events => Serde(&events), imports => Serde(&imports));
    write("events.d.ts", "events.d.ts", context)?;
    Ok(files)
}

#[derive(Serialize)]
struct ProductView {
    name: String,
    getter: String,
    namespace: String,
    service: String,
    doc: String,
    operations: Vec<OperationView>,
    types: Vec<TypeView>,
    enums: Vec<EnumView>,
}

#[derive(Serialize)]
struct OperationView {
    id: String,
    method: String,
    doc: Vec<String>,
    /// Which function of the service base makes the call.
    call: &'static str,
    /// The paging description as a JavaScript literal.
    paging: Option<String>,
    arguments: String,
    returns: String,
}

#[derive(Serialize)]
struct TypeView {
    name: String,
    extends: Option<String>,
    doc: Vec<String>,
    fields: Vec<FieldView>,
}

#[derive(Serialize)]
struct FieldView {
    name: String,
    doc: Vec<String>,
    ty: String,
}

#[derive(Serialize)]
struct EnumView {
    name: String,
    doc: Vec<String>,
    values: Vec<String>,
}

#[derive(Serialize)]
struct EventView {
    name: String,
    event_type: String,
    doc: Vec<String>,
    /// The resource's type, and the name of its schema as a literal.
    shapes: Vec<(String, String)>,
}

impl ProductView {
    fn new(product: &Product) -> Self {
        let namespace = words::pascal(&product.name);
        let schemas = product.schemas.iter().map(TypeView::of_schema);
        let arguments = product
            .operations
            .iter()
            .filter(|operation| has_own_arguments(product, operation))
            .map(|operation| TypeView::of_arguments(product, operation));
        Self {
            name: product.name.clone(),
            getter: words::camel(&product.name),
            service: format!("{namespace}Service"),
            namespace,
            doc: doc::comment_safe(&format!("{} ({}).", product.summary, product.title)),
            operations: product
                .operations
                .iter()
                .map(|operation| OperationView::new(product, operation))
                .collect(),
            types: arguments.chain(schemas).collect(),
            enums: product.enums.iter().map(EnumView::new).collect(),
        }
    }
}

impl OperationView {
    fn new(product: &Product, operation: &Operation) -> Self {
        let arguments = operation.arguments(product);
        let name = if arguments.is_empty() {
            "sdk.NoArguments".into()
        } else if has_own_arguments(product, operation) {
            arguments_name(product, operation)
        } else {
            operation.body.clone().unwrap_or_default()
        };
        let optional = arguments.iter().all(|(_, field)| !field.required);
        let answer = match &operation.answer {
            Answer::Json(schema) => schema.as_str(),
            Answer::Empty => "void",
            Answer::Binary => "Buffer",
        };
        let item = operation.pagination.as_ref().and_then(|paging| item(product, answer, paging));
        Self {
            id: operation.id.clone(),
            method: words::camel(&operation.name),
            doc: doc::of_operation(product, operation),
            call: match (&operation.answer, &item) {
                (Answer::Binary, _) => "download",
                (_, Some(_)) => "list",
                _ => "call",
            },
            paging: item.as_ref().and(operation.pagination.as_ref()).map(paging_literal),
            arguments: format!("args{}: {name}", if optional { "?" } else { "" }),
            returns: match &item {
                Some(item) => format!("sdk.PagedCall<{answer}, {item}>"),
                None if matches!(operation.answer, Answer::Binary) => "sdk.FileCall".into(),
                None => format!("sdk.Call<{answer}>"),
            },
        }
    }
}

impl TypeView {
    fn of_schema(schema: &Schema) -> Self {
        let sent = schema.direction != Direction::Answer;
        Self {
            name: schema.name.clone(),
            extends: None,
            doc: doc::lines([&schema.title, &schema.description].into_iter().flatten()),
            fields: schema.fields.iter().map(|field| FieldView::new(field, sent)).collect(),
        }
    }

    /// The arguments that are not in the body, on top of the body.
    fn of_arguments(product: &Product, operation: &Operation) -> Self {
        let body = operation.body.as_deref().and_then(|name| product.schema(name));
        let fields = operation
            .arguments(product)
            .into_iter()
            .filter(|(place, field)| {
                *place != Place::Body
                    && body.is_none_or(|body| {
                        !body.fields.iter().any(|known| {
                            known.name == field.name && known.required >= field.required
                        })
                    })
                    || *place == Place::Body && body.is_none()
            })
            .map(|(place, mut field)| {
                let filename =
                    operation.upload.as_ref().and_then(|upload| upload.filename.as_ref());
                if place == Place::Body && filename == Some(&field.name) {
                    field.required = false;
                    let text = field.description.unwrap_or_default();
                    let text = format!("{text} Taken from the path where it is left out.");
                    field.description = Some(text.trim_start().into());
                }
                FieldView::new(&field, true)
            })
            .collect();
        Self {
            name: arguments_name(product, operation),
            extends: operation.body.clone(),
            doc: vec![format!("Arguments of `{}`.", words::camel(&operation.name))],
            fields,
        }
    }
}

impl FieldView {
    /// What is sent may be left out by `undefined` too; what is received is there or not.
    fn new(field: &Field, sent: bool) -> Self {
        let ty = type_name(&field.ty);
        let name = property(&field.name);
        Self {
            doc: doc::of_field(field),
            ty: match (field.required, sent) {
                (true, _) => ty,
                (false, true) => format!("{ty} | undefined"),
                (false, false) => ty,
            },
            name: if field.required { name } else { format!("{name}?") },
        }
    }
}

impl EnumView {
    fn new(one: &Enum) -> Self {
        Self {
            name: one.name.clone(),
            doc: doc::lines(one.title.iter()),
            values: one.values.iter().map(|value| quoted(value)).collect(),
        }
    }
}

impl EventView {
    fn new(event: &Event) -> Self {
        let mut shapes: Vec<(String, String)> = event
            .resources
            .iter()
            .map(|one| {
                let resource = format!("{}.{}", words::pascal(&one.product), one.schema);
                (resource, quoted(&format!("{}.{}", one.product, one.schema)))
            })
            .collect();
        shapes.dedup();
        let about = event.resources.iter().map(|one| format!("{} ({}).", one.summary, one.title));
        let pages =
            event.resources.iter().flat_map(|one| one.docs.first()).map(|page| doc::see(page));
        let mut doc: Vec<String> = Vec::new();
        for line in about.chain(pages) {
            if !doc.contains(&line) {
                doc.push(line);
            }
        }
        Self {
            name: format!("{}Event", words::pascal(&event.event_type)),
            event_type: quoted(&event.event_type),
            doc: doc::lines(doc.iter()),
            shapes,
        }
    }
}

/// Whether the body's own type does not already say all arguments.
fn has_own_arguments(product: &Product, operation: &Operation) -> bool {
    let arguments = operation.arguments(product);
    !arguments.is_empty()
        && (operation.body.is_none() || arguments.iter().any(|(place, _)| *place != Place::Body))
}

fn arguments_name(product: &Product, operation: &Operation) -> String {
    let name = format!("{}Arguments", words::pascal(&operation.name));
    if product.schema(&name).is_some() { format!("{name}_") } else { name }
}

/// The type of one item of a paged answer.
fn item(product: &Product, answer: &str, paging: &Pagination) -> Option<String> {
    let fields = &product.schema(answer)?.fields;
    match &fields.iter().find(|field| field.name == paging.items)?.ty {
        Type::Array(element) => Some(type_name(&element.ty)),
        _ => None,
    }
}

fn paging_literal(paging: &Pagination) -> String {
    let style = match paging.style {
        PaginationStyle::Offset => "offset",
        PaginationStyle::PageFromZero | PaginationStyle::PageFromOne => "page",
        PaginationStyle::Cursor => "cursor",
    };
    let first = match paging.style {
        PaginationStyle::Offset | PaginationStyle::PageFromZero => Some("first: 0"),
        PaginationStyle::PageFromOne => Some("first: 1"),
        PaginationStyle::Cursor => None,
    };
    let named = |key: &str, name: &Option<String>| {
        name.as_ref().map(|name| format!("{key}: {}", quoted(name)))
    };
    [
        Some(format!("style: '{style}'")),
        first.map(str::to_owned),
        Some(format!("position: {}", quoted(&paging.position))),
        Some(format!("items: {}", quoted(&paging.items))),
        named("total", &paging.total),
        named("next", &paging.next),
    ]
    .into_iter()
    .flatten()
    .collect::<Vec<_>>()
    .join(", ")
}

fn type_name(ty: &Type) -> String {
    match ty {
        Type::String { .. } => "string".into(),
        Type::Integer | Type::Number => "number".into(),
        Type::Boolean => "boolean".into(),
        Type::Enum(name) | Type::Object(name) => name.clone(),
        Type::Array(element) => format!("{}[]", type_name(&element.ty)),
        Type::Any => "Record<string, unknown>".into(),
        Type::File => "sdk.FileInput".into(),
    }
}

/// A property name, quoted where it is no identifier.
fn property(name: &str) -> String {
    let plain = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if plain { name.to_owned() } else { quoted(name) }
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}
