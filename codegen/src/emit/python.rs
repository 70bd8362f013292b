//! The Python face: `wechatpay_sdk/products/*.py` and `wechatpay_sdk/events`.

mod types;

use std::collections::HashSet;
use std::path::PathBuf;

use minijinja::context;
use minijinja::value::Serde;
use serde::Serialize;

use super::{Files, templates, words};
use crate::model::{
    Answer, Contract, Event, Field, Operation, Pagination, PaginationStyle, Place, Product, Schema,
    Type,
};
use types::{Reach, Side, ident, python_type};

/// Folders that hold nothing but what this emitter writes.
pub const FOLDERS: &[&str] = &[
    "bindings-python/python/wechatpay_sdk/events",
    "bindings-python/python/wechatpay_sdk/products",
];

/// The typed packages.
///
/// # Errors
/// A template that does not render.
pub fn emit(contract: &Contract) -> Result<Files, minijinja::Error> {
    let templates = templates(&[
        ("events", include_str!("../../templates/python/events.py.j2")),
        ("product", include_str!("../../templates/python/product.py.j2")),
        ("products", include_str!("../../templates/python/products.py.j2")),
    ])?;
    let mut files = Files::new();
    let mut write = |path: &str, template: &str, context| -> Result<(), minijinja::Error> {
        let path = PathBuf::from("bindings-python/python/wechatpay_sdk").join(path);
        let text = templates.get_template(template)?.render(context)?;
        files.insert(path, format!("{}\n", text.trim_end()));
        Ok(())
    };

    let reach = Reach::new(contract);
    let products: Vec<_> =
        contract.products.iter().map(|product| ProductView::new(product, &reach)).collect();
    for product in &products {
        let path = format!("products/{}.py", product.name);
        write(&path, "product", context!(product => Serde(product)))?;
    }
    write("products/__init__.py", "products", context!(products => Serde(&products)))?;

    let events: Vec<_> = contract.events.iter().map(EventView::new).collect();
    let mut imports: Vec<_> = contract
        .events
        .iter()
        .flat_map(|event| &event.resources)
        .map(|one| one.product.clone())
        .collect();
    imports.sort();
    imports.dedup();
    write("events/__init__.py", "events", context!(events => Serde(&events), imports))?;
    Ok(files)
}

#[derive(Serialize)]
struct ProductView {
    name: String,
    class: String,
    doc: String,
    enums: Vec<EnumView>,
    models: Vec<ModelView>,
    params: Vec<ParamView>,
    operations: Vec<OperationView>,
    imports: Vec<String>,
    checked_imports: Vec<String>,
}

#[derive(Serialize)]
struct EnumView {
    name: String,
    doc: String,
    values: Vec<String>,
}

#[derive(Serialize)]
struct ModelView {
    name: String,
    base: String,
    doc: String,
    fields: Vec<FieldView>,
    /// `"amount": "Amount"`.
    nested: Vec<String>,
    /// `"payer_currency": "payer _currency"`.
    renamed: Vec<String>,
    /// `"phone"`.
    sensitive: Vec<String>,
}

#[derive(Serialize)]
struct ParamView {
    name: String,
    doc: String,
    fields: Vec<FieldView>,
    /// Some field's name is no identifier, so that no class can have it.
    functional: bool,
}

#[derive(Serialize)]
struct FieldView {
    name: String,
    ident: String,
    ty: String,
    doc: String,
    optional: bool,
}

#[derive(Serialize)]
struct OperationView {
    name: String,
    /// What the decorator is given.
    declared: Vec<String>,
    arguments: Vec<FieldView>,
    answer: String,
    title: String,
    description: Vec<String>,
    errors: Vec<String>,
    paged: bool,
    docs: Vec<String>,
}

#[derive(Serialize)]
struct EventView {
    class: String,
    event_type: String,
    resource: String,
    doc: String,
    docs: Vec<String>,
}

impl ProductView {
    fn new(product: &Product, reach: &Reach<'_>) -> Self {
        let models: Vec<_> = product
            .schemas
            .iter()
            .filter(|schema| reach.is_received(product, &schema.name))
            .map(|schema| ModelView::new(product, schema))
            .collect();
        let params: Vec<_> = product
            .schemas
            .iter()
            .filter(|schema| reach.is_sent(product, &schema.name))
            .map(|schema| ParamView::new(schema, reach.is_received(product, &schema.name)))
            .collect();
        let operations: Vec<_> = product
            .operations
            .iter()
            .map(|operation| OperationView::new(product, operation))
            .collect();
        let enums: Vec<_> = product
            .enums
            .iter()
            .map(|one| EnumView {
                name: one.name.clone(),
                doc: types::sentences([one.title.clone()]),
                values: one.values.iter().map(|value| types::quoted(value)).collect(),
            })
            .collect();
        let mut view = Self {
            name: product.name.clone(),
            class: words::pascal(&product.name),
            doc: types::text(&format!("{} ({}).", product.summary, product.title)),
            enums,
            models,
            params,
            operations,
            imports: Vec::new(),
            checked_imports: Vec::new(),
        };
        (view.imports, view.checked_imports) = view.imports();
        view
    }

    /// The import lines: those of the module, and those for type checkers only.
    fn imports(&self) -> (Vec<String>, Vec<String>) {
        let received = || self.models.iter().flat_map(|one| &one.fields);
        let sent = || {
            let arguments = self.operations.iter().flat_map(|one| &one.arguments);
            self.params.iter().flat_map(|one| &one.fields).chain(arguments)
        };
        let is_page = |model: &&ModelView| model.base != "Model";
        let any = received().any(|field| field.ty.contains("Any"))
            || self.models.iter().any(|model| model.base.contains("Any"));
        let checked = [
            import(
                "collections.abc",
                &[
                    ("Mapping", sent().any(|field| field.ty.contains("Mapping["))),
                    ("Sequence", sent().any(|field| field.ty.contains("Sequence["))),
                ],
            ),
            import("datetime", &[("datetime", sent().any(|field| field.ty.contains("datetime")))]),
            import("typing", &[("Any", any)]),
            Some(String::new()),
            import(
                "typing_extensions",
                &[("Required", self.params.iter().any(ParamView::requires))],
            ),
            Some(String::new()),
            import(
                "wechatpay_sdk._input",
                &[("FileInput", sent().any(|field| field.ty == "FileInput"))],
            ),
        ];
        let checked = sections(checked.into_iter().flatten());
        let enums = !self.enums.is_empty();
        let imports = [
            import(
                "typing",
                &[
                    ("TYPE_CHECKING", !checked.is_empty()),
                    ("Literal", enums),
                    ("TypedDict", !self.params.is_empty()),
                    ("Union", enums),
                ],
            ),
            Some(String::new()),
            import(
                "wechatpay_sdk._call",
                &[("Async", true), ("Face", true), ("Sync", true), ("operation", true)],
            ),
            import(
                "wechatpay_sdk._model",
                &[("Model", self.models.iter().any(|model| !is_page(&model)))],
            ),
            import(
                "wechatpay_sdk._paging",
                &[
                    ("Page", self.models.iter().any(|model| is_page(&model))),
                    ("Paging", self.operations.iter().any(|one| one.paged)),
                ],
            ),
        ];
        (sections(imports.into_iter().flatten()), checked)
    }
}

/// Sections of imports stand apart, by one empty line.
fn sections(lines: impl Iterator<Item = String>) -> Vec<String> {
    let mut lines: Vec<_> = lines.skip_while(String::is_empty).collect();
    lines.dedup_by(|one, before| one.is_empty() && before.is_empty());
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

fn import(module: &str, names: &[(&str, bool)]) -> Option<String> {
    let names: Vec<_> = names.iter().filter(|(_, used)| *used).map(|(name, _)| *name).collect();
    (!names.is_empty()).then(|| format!("from {module} import {}", names.join(", ")))
}

impl ModelView {
    fn new(product: &Product, schema: &Schema) -> Self {
        let fields = &schema.fields;
        let mut views: Vec<_> =
            fields.iter().map(|field| FieldView::new(field, Side::Received)).collect();
        tell_apart(&mut views);
        Self {
            name: schema.name.clone(),
            base: page_item(product, &schema.name)
                .map_or_else(|| "Model".into(), |item| format!("Page[{item}]")),
            doc: types::schema_doc(schema),
            nested: fields
                .iter()
                .filter_map(|field| {
                    types::object(&field.ty).map(|name| format!("\"{}\": \"{name}\"", field.name))
                })
                .collect(),
            renamed: renamed(&views),
            sensitive: fields
                .iter()
                .filter(|field| types::is_sensitive(field))
                .map(|field| format!("\"{}\"", field.name))
                .collect(),
            fields: views,
        }
    }
}

impl ParamView {
    fn new(schema: &Schema, received: bool) -> Self {
        Self {
            name: types::param(&schema.name),
            doc: types::schema_doc(schema),
            fields: schema.fields.iter().map(|field| FieldView::new(field, Side::Sent)).collect(),
            functional: schema.fields.iter().any(|field| ident(&field.name) != field.name),
        }
        .noting(&schema.name, received)
    }

    fn requires(&self) -> bool {
        self.fields.iter().any(|field| !field.optional)
    }

    fn noting(mut self, schema: &str, received: bool) -> Self {
        if received {
            self.doc =
                format!("{} What `{schema}` is when sent.", self.doc).trim_start().to_owned();
        }
        self
    }
}

impl FieldView {
    fn new(field: &Field, side: Side) -> Self {
        Self {
            name: field.name.clone(),
            ident: ident(&field.name),
            ty: python_type(&field.ty, side),
            doc: types::field_doc(field, side),
            optional: !field.required,
        }
    }
}

impl OperationView {
    fn new(product: &Product, operation: &Operation) -> Self {
        let filename = operation.upload.as_ref().and_then(|upload| upload.filename.as_deref());
        let mut arguments: Vec<_> = operation
            .arguments(product)
            .iter()
            .map(|(place, field)| {
                let mut view = FieldView::new(field, Side::Sent);
                if view.doc.is_empty() {
                    view.doc = types::in_words(&field.name);
                }
                if filename == Some(field.name.as_str()) && *place == Place::Body {
                    view.optional = true;
                    view.doc.push_str(" Taken from the file where it has one.");
                }
                view
            })
            .collect();
        arguments.sort_by_key(|argument| argument.optional);

        tell_apart(&mut arguments);

        let renamed = renamed(&arguments);
        let mut declared = vec![format!("\"{}\"", operation.id)];
        if !renamed.is_empty() {
            declared.push(format!("names={{{}}}", renamed.join(", ")));
        }
        let page = operation.pagination.as_ref();
        declared.extend(page.map(paging));
        declared.extend(filename.map(|name| format!("filename=\"{name}\"")));

        let deprecated = operation.deprecated.as_ref().map(|gone| match &gone.replaced_by {
            Some(other) => format!("Deprecated: use `{other}`."),
            None => "Deprecated.".to_owned(),
        });
        Self {
            name: ident(&operation.name),
            declared,
            arguments,
            answer: match &operation.answer {
                Answer::Json(schema) => schema.clone(),
                Answer::Empty => "None".into(),
                Answer::Binary => "bytes".into(),
            },
            title: types::text(&format!("{} ({}).", operation.summary, operation.title)),
            description: operation
                .description
                .iter()
                .cloned()
                .chain(deprecated)
                .map(|text| types::text(&text))
                .collect(),
            errors: operation
                .errors
                .iter()
                .map(|(status, codes)| format!("{status} {}", codes.join(", ")))
                .collect(),
            paged: page.is_some(),
            docs: operation.docs.clone(),
        }
    }
}

impl EventView {
    fn new(event: &Event) -> Self {
        let resources: Vec<_> =
            event.resources.iter().map(|one| format!("{}.{}", one.product, one.schema)).collect();
        let mut titles: Vec<_> = event
            .resources
            .iter()
            .map(|one| types::text(&format!("{} ({}).", one.summary, one.title)))
            .collect();
        titles.dedup();
        let docs = event.resources.iter().filter_map(|one| one.docs.first().cloned()).collect();
        Self {
            class: format!("{}Event", words::pascal(&event.event_type)),
            event_type: event.event_type.clone(),
            resource: if resources.is_empty() { "Any".into() } else { resources.join(" | ") },
            doc: titles.join(" "),
            docs,
        }
    }
}

/// Two names on the wire may make one identifier: `payer_currency`, `payer _currency`.
fn tell_apart(fields: &mut [FieldView]) {
    let mut taken = HashSet::new();
    for field in fields {
        while !taken.insert(field.ident.clone()) {
            field.ident.push('_');
        }
    }
}

fn renamed(fields: &[FieldView]) -> Vec<String> {
    fields
        .iter()
        .filter(|field| field.ident != field.name)
        .map(|field| format!("\"{}\": \"{}\"", field.ident, field.name))
        .collect()
}

/// `"Coupon"`, the type of the items where the schema is one page of a list.
fn page_item(product: &Product, schema: &str) -> Option<String> {
    let pagination = product
        .operations
        .iter()
        .filter(|one| matches!(&one.answer, Answer::Json(answer) if answer == schema))
        .find_map(|one| one.pagination.as_ref())?;
    let field = product.schema(schema)?.fields.iter().find(|one| one.name == pagination.items)?;
    let Type::Array(element) = &field.ty else { return None };
    let item = python_type(&element.ty, Side::Received);
    Some(match element.ty {
        Type::Object(_) => format!("\"{item}\""),
        _ => item,
    })
}

fn paging(pagination: &Pagination) -> String {
    let style = match pagination.style {
        PaginationStyle::Offset => "offset",
        PaginationStyle::PageFromZero => "page_from_zero",
        PaginationStyle::PageFromOne => "page_from_one",
        PaginationStyle::Cursor => "cursor",
    };
    let optional =
        [("size", &pagination.size), ("total", &pagination.total), ("next", &pagination.next)]
            .into_iter()
            .filter_map(|(key, name)| name.as_ref().map(|name| format!(", {key}=\"{name}\"")))
            .collect::<String>();
    let Pagination { position, items, .. } = pagination;
    format!("page=Paging(\"{style}\", position=\"{position}\", items=\"{items}\"{optional})")
}
