//! What the templates are given.

use std::collections::BTreeMap;

use serde::Serialize;

use super::html;
use super::tables::Row;
use crate::emit::snippets::{LANGUAGES, shown};
use crate::model::{
    Answer, Contract, Direction, ErrorCode, Event, EventResource, Operation, PaginationStyle,
    Product, Role, Schema, Type,
};

#[derive(Serialize)]
pub(super) struct ProductView {
    pub(super) name: String,
    title: String,
    summary: String,
    operations: Vec<OperationView>,
    events: Vec<ResourceView>,
    types: Vec<TypeView>,
}

#[derive(Serialize)]
struct OperationView {
    id: String,
    anchor: String,
    title: String,
    summary: String,
    description: String,
    method: String,
    path: String,
    host: String,
    roles: String,
    official: bool,
    deprecated: bool,
    replaced_by: Option<Link>,
    docs: Vec<String>,
    repeat: String,
    paging: String,
    arguments: Vec<Row>,
    answer: AnswerView,
    errors: Vec<ErrorView>,
    snippets: Vec<SnippetView>,
}

#[derive(Serialize)]
struct Link {
    text: String,
    href: String,
}

/// Rows where the type occurs here alone, otherwise a link to it.
#[derive(Default, Serialize)]
struct AnswerView {
    rows: Vec<Row>,
    link: Option<Link>,
    sentence: &'static str,
}

#[derive(Serialize)]
struct ErrorView {
    status: u16,
    code: String,
    href: Option<String>,
    advice: String,
}

#[derive(Serialize)]
struct SnippetView {
    language: &'static str,
    tag: &'static str,
    code: String,
}

#[derive(Serialize)]
struct TypeView {
    name: String,
    anchor: String,
    title: String,
    description: String,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct ResourceView {
    event_type: String,
    /// With its schema behind it where the product has several of this type.
    heading: String,
    anchor: String,
    product: String,
    title: String,
    summary: String,
    docs: Vec<String>,
    official: bool,
    original_type: String,
    resource: AnswerView,
    reply: Option<Link>,
}

#[derive(Serialize)]
pub(super) struct EventView {
    event_type: String,
    resources: Vec<ResourceLink>,
}

#[derive(Serialize)]
struct ResourceLink {
    product: String,
    href: String,
    title: String,
    summary: String,
    official: bool,
}

#[derive(Serialize)]
pub(super) struct CodeView {
    code: String,
    anchor: String,
    spellings: Vec<String>,
    statuses: Vec<u16>,
    meaning: String,
    advice: String,
    operations: usize,
}

impl ProductView {
    pub(super) fn new(contract: &Contract, product: &Product) -> Self {
        let resources = || {
            let events = contract.events.iter();
            events
                .flat_map(|event| event.resources.iter().map(move |one| (event, one)))
                .filter(|(_, resource)| resource.product == product.name)
        };
        let uses = Uses::of(product, resources().map(|(_, resource)| resource));
        let types = product.schemas.iter().filter(|schema| uses.has_a_section(&schema.name));
        Self {
            name: product.name.clone(),
            title: html::text(&product.title),
            summary: html::text(&product.summary),
            operations: product
                .operations
                .iter()
                .map(|one| OperationView::new(contract, product, one, &uses))
                .collect(),
            events: resources()
                .map(|(event, resource)| ResourceView::new(product, event, resource, &uses))
                .collect(),
            types: types.map(|schema| TypeView::new(product, schema)).collect(),
        }
    }
}

impl OperationView {
    fn new(contract: &Contract, product: &Product, one: &Operation, uses: &Uses<'_>) -> Self {
        let replaced_by = one.deprecated.as_ref().and_then(|gone| gone.replaced_by.as_deref());
        let roles = one.roles.iter().map(|role| match role {
            Role::Merchant => "merchants",
            Role::Partner => "partners",
        });
        let common = |code: &&String| COMMON.contains(&code.as_str());
        Self {
            id: one.id.clone(),
            anchor: one.name.clone(),
            title: html::text(&one.title),
            summary: html::text(&one.summary),
            description: html::text(one.description.as_deref().unwrap_or_default()),
            method: one.method.clone(),
            path: html::code(&one.path),
            host: one.host.clone().unwrap_or_default(),
            roles: roles.collect::<Vec<_>>().join(", "),
            official: one.official,
            deprecated: one.deprecated.is_some(),
            replaced_by: replaced_by.and_then(operation_link),
            docs: one.docs.clone(),
            repeat: html::text(&repeat(one)),
            paging: html::text(&paging(one)),
            arguments: one
                .arguments(product)
                .iter()
                .map(|(place, field)| Row::of_argument(product, *place, field))
                .collect(),
            answer: match &one.answer {
                Answer::Json(schema) => uses.shown(product, schema),
                Answer::Empty => AnswerView { sentence: "Nothing.", ..AnswerView::default() },
                Answer::Binary if one.signed => {
                    AnswerView { sentence: "A file.", ..AnswerView::default() }
                }
                Answer::Binary => AnswerView {
                    sentence: "A file. This answer carries no signature.",
                    ..AnswerView::default()
                },
            },
            errors: one
                .errors
                .iter()
                .flat_map(|(status, codes)| {
                    let codes = codes.iter().filter(|code| !common(code));
                    codes.map(|code| ErrorView::new(contract, *status, code))
                })
                .collect(),
            snippets: LANGUAGES
                .iter()
                .map(|language| SnippetView {
                    language: language.name,
                    tag: language.tag,
                    code: shown(language, product, one),
                })
                .collect(),
        }
    }
}

/// Codes that every operation may answer with.
const COMMON: &[&str] = &["INVALID_REQUEST", "PARAM_ERROR", "SIGN_ERROR", "SYSTEM_ERROR"];

impl ErrorView {
    fn new(contract: &Contract, status: u16, code: &str) -> Self {
        let known = contract.errors.iter().find(|known| {
            known.code == code || known.spellings.iter().any(|spelling| spelling == code)
        });
        Self {
            status,
            code: html::code(code),
            href: known.map(|known| format!("./errors#{}", html::anchor("code", &known.code))),
            advice: html::text(known.map_or("", |known| &known.advice)),
        }
    }
}

impl TypeView {
    fn new(product: &Product, schema: &Schema) -> Self {
        Self {
            name: schema.name.clone(),
            anchor: html::anchor("type", &schema.name),
            title: html::text(schema.title.as_deref().unwrap_or_default()),
            description: html::text(schema.description.as_deref().unwrap_or_default()),
            rows: schema
                .fields
                .iter()
                .map(|field| match schema.direction {
                    Direction::Answer => Row::of_answer(product, field),
                    Direction::Request | Direction::Both => Row::of_field(product, field),
                })
                .collect(),
        }
    }
}

impl ResourceView {
    fn new(product: &Product, event: &Event, one: &EventResource, uses: &Uses<'_>) -> Self {
        let here = event.resources.iter().filter(|other| other.product == product.name).count();
        let shape = if here > 1 { one.schema.as_str() } else { "" };
        Self {
            event_type: event.event_type.clone(),
            heading: format!("{} {shape}", html::text(&event.event_type)).trim().to_owned(),
            anchor: event_anchor(event, one),
            product: product.name.clone(),
            title: html::text(&one.title),
            summary: html::text(&one.summary),
            docs: one.docs.clone(),
            official: one.official,
            original_type: html::code(one.original_type.as_deref().unwrap_or_default()),
            resource: uses.shown(product, &one.schema),
            reply: one.reply.as_ref().map(|name| type_link(name)),
        }
    }
}

impl EventView {
    pub(super) fn new(event: &Event) -> Self {
        let link = |one: &EventResource| ResourceLink {
            product: one.product.clone(),
            href: format!("./{}#{}", one.product, event_anchor(event, one)),
            title: html::text(&one.title),
            summary: html::text(&one.summary),
            official: one.official,
        };
        Self {
            event_type: html::code(&event.event_type),
            resources: event.resources.iter().map(link).collect(),
        }
    }
}

impl CodeView {
    pub(super) fn new(contract: &Contract, code: &ErrorCode) -> Self {
        let is_listed = |operation: &&Operation| {
            let mut codes = operation.errors.iter().flat_map(|(_, codes)| codes);
            codes.any(|one| *one == code.code || code.spellings.contains(one))
        };
        let operations = contract.products.iter().flat_map(|product| &product.operations);
        Self {
            code: code.code.clone(),
            anchor: html::anchor("code", &code.code),
            spellings: code.spellings.iter().map(|one| html::code(one)).collect(),
            statuses: code.statuses.clone(),
            meaning: serde_json::to_value(code.meaning)
                .ok()
                .and_then(|name| Some(name.as_str()?.replace('_', " ")))
                .unwrap_or_default(),
            advice: html::text(&code.advice),
            operations: operations.filter(is_listed).count(),
        }
    }
}

/// How often each type occurs: in other types and arguments, and as an answer or a resource.
struct Uses<'a> {
    as_field: BTreeMap<&'a str, usize>,
    as_whole: BTreeMap<&'a str, usize>,
}

impl<'a> Uses<'a> {
    fn of(product: &'a Product, resources: impl Iterator<Item = &'a EventResource>) -> Self {
        let mut uses = Self { as_field: BTreeMap::new(), as_whole: BTreeMap::new() };
        let metas = product.operations.iter().flat_map(|one| &one.upload).flat_map(|one| &one.meta);
        let fields = product.schemas.iter().flat_map(|schema| &schema.fields);
        for field in fields.chain(metas) {
            if let Some(name) = object(&field.ty) {
                *uses.as_field.entry(name).or_default() += 1;
            }
        }
        for operation in &product.operations {
            if let Answer::Json(name) = &operation.answer {
                *uses.as_whole.entry(name).or_default() += 1;
            }
        }
        for resource in resources {
            *uses.as_whole.entry(&resource.schema).or_default() += 1;
            if let Some(reply) = &resource.reply {
                *uses.as_field.entry(reply).or_default() += 1;
            }
        }
        uses
    }

    /// A body is shown as arguments, and what is answered in one place is shown there.
    fn has_a_section(&self, name: &str) -> bool {
        self.as_field.contains_key(name) || self.as_whole.get(name).is_some_and(|times| *times > 1)
    }

    fn shown(&self, product: &Product, name: &str) -> AnswerView {
        if self.has_a_section(name) {
            return AnswerView { link: Some(type_link(name)), ..AnswerView::default() };
        }
        let fields = product.schema(name).into_iter().flat_map(|schema| &schema.fields);
        let rows: Vec<Row> = fields.map(|field| Row::of_answer(product, field)).collect();
        let sentence = if rows.is_empty() { "An empty object." } else { "" };
        AnswerView { rows, sentence, ..AnswerView::default() }
    }
}

fn object(ty: &Type) -> Option<&str> {
    match ty {
        Type::Object(name) => Some(name),
        Type::Array(element) => object(&element.ty),
        _ => None,
    }
}

fn type_link(name: &str) -> Link {
    Link { text: name.to_owned(), href: format!("#{}", html::anchor("type", name)) }
}

/// `pay_gift.get_activity` → its place on its product's page.
fn operation_link(id: &str) -> Option<Link> {
    let (product, name) = id.split_once('.')?;
    Some(Link { text: html::code(id), href: format!("./{product}#{name}") })
}

fn event_anchor(event: &Event, one: &EventResource) -> String {
    html::anchor("event", &format!("{} {}", event.event_type, one.schema))
}

fn repeat(one: &Operation) -> String {
    match &one.idempotent_by {
        _ if one.method == "GET" => "safe: it changes nothing".into(),
        Some(by) => format!("safe with the same `{by}`"),
        None => "never by the client once it may have arrived".into(),
    }
}

fn paging(one: &Operation) -> String {
    let Some(page) = &one.pagination else { return String::new() };
    let style = match page.style {
        PaginationStyle::Offset => "the number of items to skip",
        PaginationStyle::PageFromZero => "the number of the page, from 0",
        PaginationStyle::PageFromOne => "the number of the page, from 1",
        PaginationStyle::Cursor => "a position out of the answer before",
    };
    let size = page.size.as_ref().map(|size| format!(", `{size}` its size")).unwrap_or_default();
    format!("`{}` is {style}{size}; the items are in `{}`", page.position, page.items)
}
