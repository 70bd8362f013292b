//! What the templates of the Rust face are filled with.

use serde::Serialize;

use super::names::{escape, ident, query_name, rust_type, type_name, upload_name, variants};
use crate::emit::words;
use crate::model::{
    Answer, Contract, Direction, Element, Event, EventResource, Field, Operation, PaginationStyle,
    Product, Role, Schema, Type,
};

#[derive(Serialize)]
pub(super) struct ProductView {
    name: String,
    title: String,
    summary: String,
    service: String,
    enums: Vec<EnumView>,
    structs: Vec<StructView>,
    operations: Vec<OperationView>,
    imports: Vec<String>,
    /// What a conformance test imports.
    readers: Vec<&'static str>,
    paged: bool,
    uploads: bool,
    streams: bool,
    sensitive: bool,
}

#[derive(Serialize)]
struct EnumView {
    name: String,
    doc: Vec<String>,
    values: Vec<(String, String)>,
}

#[derive(Serialize)]
pub(super) struct StructView {
    name: String,
    doc: Vec<String>,
    pub(super) fields: Vec<FieldView>,
}

#[derive(Serialize)]
pub(super) struct FieldView {
    pub(super) ident: String,
    doc: Vec<String>,
    pub(super) ty: String,
    /// What stands in `#[serde(…)]`.
    serde: Vec<String>,
    #[serde(skip)]
    pub(super) wire: String,
}

#[derive(Serialize)]
pub(super) struct OperationView {
    pub(super) name: String,
    id: String,
    doc: Vec<String>,
    errors: Vec<String>,
    deprecated: Option<String>,
    parameters: Vec<(String, String)>,
    arguments: Vec<String>,
    /// What a conformance test passes, read from arguments by wire name.
    given: Vec<String>,
    /// What the test does with the answer.
    reader: &'static str,
    file: bool,
    answer: String,
    call: &'static str,
    pager: Option<PagerView>,
    stream: bool,
}

#[derive(Serialize)]
struct PagerView {
    item: String,
    items: String,
    position: String,
    style: String,
    size: String,
    total: String,
}

#[derive(Serialize)]
pub(super) struct EventView {
    variant: String,
    event_type: String,
    product: String,
    schema: String,
    wire: String,
    doc: String,
}

impl ProductView {
    pub(super) fn new(product: &Product) -> Self {
        let mut structs: Vec<StructView> =
            product.schemas.iter().map(StructView::of_schema).collect();
        structs.extend(
            product
                .operations
                .iter()
                .filter(|operation| !operation.query_params.is_empty())
                .map(|operation| StructView::of_query(product, operation)),
        );
        structs.extend(
            product
                .operations
                .iter()
                .filter(|operation| operation.upload.is_some())
                .map(StructView::of_upload),
        );
        let operations: Vec<OperationView> = product
            .operations
            .iter()
            .map(|operation| OperationView::new(product, operation))
            .collect();
        let mut imports: Vec<String> = product
            .operations
            .iter()
            .flat_map(|operation| {
                let answer = match &operation.answer {
                    Answer::Json(schema) => Some(type_name(schema)),
                    Answer::Empty | Answer::Binary => None,
                };
                let query =
                    (!operation.query_params.is_empty()).then(|| query_name(product, operation));
                let upload = operation.upload.is_some().then(|| upload_name(operation));
                let item = items_of(product, operation).and_then(|items| match &items.ty {
                    Type::Object(name) | Type::Enum(name) => Some(type_name(name)),
                    _ => None,
                });
                [answer, query, upload, item, operation.body.clone()].into_iter().flatten()
            })
            .collect();
        imports.sort();
        imports.dedup();
        let paged = operations.iter().any(|operation| operation.pager.is_some());
        let mut readers = vec!["Arguments", "Outcome"];
        readers.extend(operations.iter().map(|operation| operation.reader));
        readers.extend(paged.then_some("items"));
        readers.sort_unstable();
        readers.dedup();
        Self {
            name: product.name.clone(),
            title: product.title.clone(),
            summary: product.summary.clone(),
            service: format!("{}Service", words::pascal(&product.name)),
            enums: product
                .enums
                .iter()
                .map(|one| EnumView {
                    name: type_name(&one.name),
                    doc: vec![one.title.clone().unwrap_or_else(|| format!("`{}`.", one.name))],
                    values: variants(&one.values),
                })
                .collect(),
            readers,
            paged,
            uploads: operations.iter().any(|operation| operation.file),
            streams: operations.iter().any(|operation| operation.stream),
            sensitive: structs
                .iter()
                .flat_map(|one| &one.fields)
                .any(|field| field.ty.contains("Sensitive")),
            structs,
            operations,
            imports,
        }
    }
}

impl StructView {
    pub(super) fn of_schema(schema: &Schema) -> Self {
        let mut doc: Vec<String> =
            [&schema.title, &schema.description].into_iter().flatten().cloned().collect();
        if doc.is_empty() {
            doc.push(format!("`{}`.", schema.name));
        }
        let fields = schema.fields.iter().map(|field| FieldView::new(field, schema.direction));
        Self::new(type_name(&schema.name), doc, fields.collect())
    }

    pub(super) fn of_query(product: &Product, operation: &Operation) -> Self {
        let fields = operation
            .query_params
            .iter()
            .filter(|field| operation.path_params.iter().all(|path| path.name != field.name))
            .map(|field| FieldView::new(field, Direction::Request));
        let doc = format!("What `{}` asks for.", operation.name);
        Self::new(query_name(product, operation), vec![doc], fields.collect())
    }

    pub(super) fn of_upload(operation: &Operation) -> Self {
        let filename = operation.upload.as_ref().and_then(|upload| upload.filename.as_ref());
        let meta = operation.upload.iter().flat_map(|upload| &upload.meta);
        let fields = meta.map(|field| {
            let mut view = FieldView::new(field, Direction::Request);
            if filename == Some(&field.name) {
                view.doc.push("Taken from the path where it is left empty.".into());
            }
            view
        });
        let doc = format!("What `{}` sends beside the file.", operation.name);
        Self::new(upload_name(operation), vec![doc], fields.collect())
    }

    fn new(name: String, doc: Vec<String>, mut fields: Vec<FieldView>) -> Self {
        tell_apart(&mut fields);
        Self { name, doc, fields }
    }
}

impl FieldView {
    fn new(field: &Field, direction: Direction) -> Self {
        let plain = match &field.ty {
            Type::Integer | Type::Number | Type::Boolean => {
                field.required && direction == Direction::Request
            }
            _ => field.required,
        };
        let inner = rust_type(&field.ty, field.sensitive);
        let mut serde = Vec::new();
        if !plain {
            serde.push("skip_serializing_if = \"Option::is_none\"".into());
        } else {
            if direction != Direction::Request {
                serde.push("deserialize_with = \"crate::lenient\"".into());
            }
            if direction != Direction::Answer && inner == "String" {
                serde.push("skip_serializing_if = \"String::is_empty\"".into());
            }
        }
        Self {
            ident: ident(&field.name),
            wire: field.name.clone(),
            doc: field_doc(field),
            ty: if plain { inner } else { format!("Option<{inner}>") },
            serde,
        }
    }
}

impl OperationView {
    pub(super) fn is_paged(&self) -> bool {
        self.pager.is_some()
    }

    pub(super) fn new(product: &Product, operation: &Operation) -> Self {
        let mut parameters: Vec<(String, String)> = operation
            .path_params
            .iter()
            .map(|field| {
                let ty = match (&field.ty, &field.default_from) {
                    (Type::Integer, _) => "i64",
                    (_, None) => "&str",
                    (_, Some(_)) => "Option<&str>",
                };
                (ident(&field.name), ty.to_owned())
            })
            .collect();
        let mut arguments: Vec<String> = operation
            .path_params
            .iter()
            .map(|field| {
                let with = if field.default_from.is_some() { "with_some" } else { "with" };
                format!(".{with}(\"{}\", {})", field.name, ident(&field.name))
            })
            .collect();
        let mut given: Vec<String> = operation
            .path_params
            .iter()
            .map(|field| {
                let read = match (&field.ty, &field.default_from) {
                    (Type::Integer, _) => "number",
                    (_, None) => "text",
                    (_, Some(_)) => "option",
                };
                format!("given.{read}(\"{}\")", field.name)
            })
            .collect();
        let mut merge = |name: &str, ty: String| {
            parameters.push((name.to_owned(), format!("&{ty}")));
            arguments.push(format!(".merge({name})"));
            given.push("&given.read()".into());
        };
        if !operation.query_params.is_empty() {
            merge("query", query_name(product, operation));
        }
        if let Some(body) = &operation.body {
            merge("request", body.clone());
        }
        if operation.upload.is_some() {
            merge("meta", upload_name(operation));
            parameters.push(("file".into(), "impl Into<FileInput>".into()));
            given.push("given.file()".into());
        }
        for header in &operation.header_params {
            parameters.push((ident(&header.name), "Option<&str>".into()));
            arguments.push(format!(".with_some(\"{}\", {})", header.name, ident(&header.name)));
            given.push(format!("given.option(\"{}\")", header.name));
        }
        let (answer, call) = match &operation.answer {
            Answer::Json(schema) => (type_name(schema), "json"),
            Answer::Empty => ("()".into(), "empty"),
            Answer::Binary => ("Vec<u8>".into(), "bytes"),
        };
        Self {
            name: escape(operation.name.clone()),
            id: operation.id.clone(),
            doc: operation_doc(operation),
            errors: operation
                .errors
                .iter()
                .map(|(status, codes)| {
                    let codes: Vec<String> = codes.iter().map(|code| format!("`{code}`")).collect();
                    format!("{status}: {}", codes.join(", "))
                })
                .collect(),
            deprecated: operation.deprecated.as_ref().map(|deprecation| {
                deprecation
                    .replaced_by
                    .as_ref()
                    .map_or_else(|| "no longer supported".into(), |id| format!("use `{id}`"))
            }),
            parameters,
            arguments,
            given,
            reader: if matches!(operation.answer, Answer::Binary) { "file" } else { "written" },
            file: operation.upload.is_some(),
            stream: matches!(operation.answer, Answer::Binary),
            answer,
            call,
            pager: items_of(product, operation).zip(operation.pagination.as_ref()).and_then(
                |(items, pagination)| {
                    let style = match (pagination.style, &pagination.next) {
                        (PaginationStyle::Offset, _) => "Position::Offset".into(),
                        (PaginationStyle::PageFromZero, _) => "Position::Page(0)".into(),
                        (PaginationStyle::PageFromOne, _) => "Position::Page(1)".into(),
                        (PaginationStyle::Cursor, Some(next)) => {
                            format!("Position::Cursor(\"{next}\")")
                        }
                        (PaginationStyle::Cursor, None) => return None,
                    };
                    Some(PagerView {
                        item: rust_type(&items.ty, items.sensitive),
                        items: pagination.items.clone(),
                        position: pagination.position.clone(),
                        style,
                        size: optional(pagination.size.as_ref()),
                        total: optional(pagination.total.as_ref()),
                    })
                },
            ),
        }
    }
}

/// One variant per event type and shape; the shape is named where there are several.
pub(super) fn event_views(contract: &Contract) -> Vec<EventView> {
    let view = |event: &Event, resource: &EventResource| {
        let alone = event.resources.len() == 1;
        let shape = resource.schema.strip_suffix("Resource").unwrap_or(&resource.schema);
        let shared = |other: &&EventResource| other.schema == resource.schema;
        let product = if event.resources.iter().filter(shared).count() > 1 {
            words::pascal(&resource.product)
        } else {
            String::new()
        };
        let name = words::pascal(&event.event_type);
        EventView {
            variant: if alone { name } else { format!("{name}{product}{shape}") },
            event_type: event.event_type.clone(),
            product: resource.product.clone(),
            schema: type_name(&resource.schema),
            wire: resource.schema.clone(),
            doc: format!("`{}`: {} ({}).", event.event_type, resource.summary, resource.title),
        }
    };
    contract
        .events
        .iter()
        .flat_map(|event| event.resources.iter().map(move |resource| view(event, resource)))
        .collect()
}

fn optional(name: Option<&String>) -> String {
    name.map_or_else(|| "None".into(), |name| format!("Some(\"{name}\")"))
}

/// The items of a paged answer.
fn items_of<'a>(product: &'a Product, operation: &Operation) -> Option<&'a Element> {
    let pagination = operation.pagination.as_ref()?;
    let Answer::Json(schema) = &operation.answer else { return None };
    let mut fields = product.schema(schema)?.fields.iter();
    match &fields.find(|field| field.name == pagination.items)?.ty {
        Type::Array(items) => Some(items),
        _ => None,
    }
}

/// Two wire names may become one identifier: `payer_currency` and `payer _currency`. The one that is called so stays.
fn tell_apart(fields: &mut [FieldView]) {
    let is_own = |field: &FieldView| field.ident.trim_start_matches("r#") == field.wire;
    let mut taken: Vec<String> =
        fields.iter().filter(|field| is_own(field)).map(|field| field.ident.clone()).collect();
    for field in fields.iter_mut().filter(|field| !is_own(field)) {
        while taken.contains(&field.ident) {
            field.ident.push('_');
        }
        taken.push(field.ident.clone());
        field.serde.insert(0, format!("rename = \"{}\"", field.wire));
    }
}

fn field_doc(field: &Field) -> Vec<String> {
    let title = field.title.clone().unwrap_or_else(|| format!("`{}`", field.name));
    let bounds = words::bounds(field);
    let bounds =
        if bounds.is_empty() { String::new() } else { format!(" ({})", bounds.join(", ")) };
    let mut doc = vec![match &field.description {
        Some(description) => format!("{title}{bounds}: {description}"),
        None => format!("{title}{bounds}."),
    }];
    doc.extend(
        field.default_from.as_ref().map(|from| format!("The client's `{from}` where left out.")),
    );
    doc.extend(match field.only {
        Some(Role::Merchant) => Some("Merchants only.".into()),
        Some(Role::Partner) => Some("Partners only.".into()),
        None => None,
    });
    if field.community {
        doc.push("Known from the community, not in the current official documentation.".into());
    }
    if field.deprecated {
        doc.push("No longer to be used.".into());
    }
    doc
}

fn operation_doc(operation: &Operation) -> Vec<String> {
    let mut doc = vec![format!("{} ({}).", operation.summary, operation.title)];
    if let Some(description) = &operation.description {
        doc.extend([String::new(), description.clone()]);
    }
    if !operation.official {
        doc.extend([
            String::new(),
            "Documented by the community, not in the current official documentation.".into(),
        ]);
    }
    if let Some(page) = operation.docs.first() {
        doc.extend([String::new(), format!("[Documentation]({page})")]);
    }
    doc
}
