//! What the templates are given.

use std::collections::HashSet;

use serde::Serialize;

use super::super::words;
use super::types::{self, Reach, Side, ident, python_type};
use crate::model::{
    Answer, Event, Field, Operation, Pagination, PaginationStyle, Place, Product, Schema, Type,
};

#[derive(Serialize)]
pub(super) struct ProductView {
    pub(super) name: String,
    pub(super) class: String,
    pub(super) doc: String,
    pub(super) enums: Vec<EnumView>,
    pub(super) models: Vec<ModelView>,
    pub(super) params: Vec<ParamView>,
    pub(super) operations: Vec<OperationView>,
    pub(super) imports: Vec<String>,
    pub(super) checked_imports: Vec<String>,
}

#[derive(Serialize)]
pub(super) struct EnumView {
    pub(super) name: String,
    pub(super) doc: String,
    values: Vec<String>,
}

#[derive(Serialize)]
pub(super) struct ModelView {
    pub(super) name: String,
    pub(super) base: String,
    pub(super) doc: String,
    pub(super) fields: Vec<FieldView>,
    /// `"amount": "Amount"`.
    nested: Vec<String>,
    /// `"payer_currency": "payer _currency"`.
    renamed: Vec<String>,
    /// `"phone"`.
    sensitive: Vec<String>,
}

#[derive(Serialize)]
pub(super) struct ParamView {
    pub(super) name: String,
    pub(super) doc: String,
    pub(super) fields: Vec<FieldView>,
    /// Some field's name is no identifier, so that no class can have it.
    functional: bool,
}

#[derive(Serialize)]
pub(super) struct FieldView {
    pub(super) name: String,
    pub(super) ident: String,
    pub(super) ty: String,
    pub(super) doc: String,
    pub(super) optional: bool,
}

#[derive(Serialize)]
pub(super) struct OperationView {
    pub(super) name: String,
    /// What the decorator is given.
    declared: Vec<String>,
    pub(super) arguments: Vec<FieldView>,
    answer: String,
    title: String,
    description: Vec<String>,
    errors: Vec<String>,
    /// It answers with a file.
    pub(super) stream: bool,
    pub(super) paged: bool,
    docs: Vec<String>,
}

#[derive(Serialize)]
pub(super) struct EventView {
    pub(super) class: String,
    event_type: String,
    resource: String,
    pub(super) doc: String,
    docs: Vec<String>,
}

impl ProductView {
    pub(super) fn new(product: &Product, reach: &Reach<'_>) -> Self {
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
        (view.imports, view.checked_imports) = view.import_lines();
        view
    }
}

impl ModelView {
    pub(super) fn new(product: &Product, schema: &Schema) -> Self {
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
                .filter(|field| field.is_sensitive())
                .map(|field| format!("\"{}\"", field.name))
                .collect(),
            fields: views,
        }
    }
}

impl ParamView {
    pub(super) fn new(schema: &Schema, received: bool) -> Self {
        Self {
            name: types::param(&schema.name),
            doc: types::schema_doc(schema),
            fields: schema.fields.iter().map(|field| FieldView::new(field, Side::Sent)).collect(),
            functional: schema.fields.iter().any(|field| ident(&field.name) != field.name),
        }
        .noting(&schema.name, received)
    }

    pub(super) fn requires(&self) -> bool {
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
    pub(super) fn new(field: &Field, side: Side) -> Self {
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
    pub(super) fn new(product: &Product, operation: &Operation) -> Self {
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
            stream: matches!(operation.answer, Answer::Binary),
            docs: operation.docs.clone(),
        }
    }
}

impl EventView {
    pub(super) fn new(event: &Event) -> Self {
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

/// Two names on the wire may make one identifier: `payer_currency`, `payer _currency`. The one that is called so stays.
fn tell_apart(fields: &mut [FieldView]) {
    let is_own = |field: &FieldView| field.ident == field.name;
    let mut taken: HashSet<_> =
        fields.iter().filter(|field| is_own(field)).map(|field| field.name.clone()).collect();
    for field in fields.iter_mut().filter(|field| !is_own(field)) {
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
