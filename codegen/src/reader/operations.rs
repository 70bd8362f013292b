//! Endpoints.

mod pagination;
mod upload;

use std::collections::{BTreeMap, BTreeSet};

use serde_saphyr::Spanned;

use super::document::{self, ExternalDocs, Kind, Place, Server, json};
use super::enums::Enums;
use super::properties::parameter;
use super::{Fault, Scope, Source};
use crate::model::{Answer, Deprecation, Field, Operation, Role};

/// What the gateway may answer to any request; the documents do not repeat it.
const COMMON_ERRORS: [(u16, &str); 4] =
    [(400, "INVALID_REQUEST"), (400, "PARAM_ERROR"), (401, "SIGN_ERROR"), (500, "SYSTEM_ERROR")];

const DEFAULT_HOST: &str = "api.mch.weixin.qq.com";

/// All operations of the document.
pub(super) fn read(scope: &mut Scope<'_>, enums: &Enums) -> Vec<Operation> {
    let document = scope.document();
    let operations = document.operations();
    operations.map(|(path, method, one)| operation(scope, enums, path, method, one)).collect()
}

/// Reports what only shows when all documents are seen together.
pub(super) fn check_across(sources: &[Source], faults: &mut Vec<Fault>) {
    let mut ids = BTreeSet::new();
    let mut endpoints = BTreeMap::new();
    for source in sources {
        for (path, method, operation) in source.document.operations() {
            let id = &operation.operation_id;
            if !ids.insert(id.value.as_str()) {
                let reason = format!("there is another operation `{}`", id.value);
                faults.push(source.fault(id.referenced, reason));
            }
            let host = host(operation.servers.as_ref().unwrap_or(&source.document.servers));
            if let Some(first) = endpoints.insert((host, &path.value, &method.value), &id.value) {
                let reason = format!("`{first}` is the same method and path");
                faults.push(source.fault(id.referenced, reason));
            }
        }
    }
    for source in sources {
        for (_, _, operation) in source.document.operations() {
            let Some(other) = &operation.replaced_by else { continue };
            if !ids.contains(other.value.as_str()) {
                let reason = format!("there is no operation `{}`", other.value);
                faults.push(source.fault(other.referenced, reason));
            } else if other.value == operation.operation_id.value {
                faults.push(source.fault(other.referenced, "nothing replaces itself"));
            }
        }
    }
}

/// The pages of the documentation, the main one first; reports missing ones where they are due.
pub(super) fn docs(
    scope: &mut Scope<'_>,
    place: serde_saphyr::Location,
    main: Option<&ExternalDocs>,
    more: &[Spanned<String>],
    official: bool,
) -> Vec<String> {
    if official && main.is_none() {
        scope.fault(place, "`externalDocs` is missing: which page describes this?");
    }
    let pages = main.map(|docs| &docs.url).into_iter().chain(more);
    let pages = pages.map(|page| {
        if !page.value.starts_with("https://") {
            scope.fault(page.referenced, format!("`{}` is not an https address", page.value));
        }
        page.value.clone()
    });
    pages.collect()
}

/// Whether these servers are where most operations live.
pub(super) fn on_default_host(servers: &[Server]) -> bool {
    host(servers) == DEFAULT_HOST
}

fn operation(
    scope: &mut Scope<'_>,
    enums: &Enums,
    path: &Spanned<String>,
    method: &Spanned<String>,
    one: &document::Operation,
) -> Operation {
    let name = name(scope, &one.operation_id);
    if !matches!(method.value.as_str(), "get" | "post" | "put" | "patch" | "delete") {
        scope.fault(method.referenced, format!("`{}` is not a method", method.value));
    }
    let place = one.operation_id.referenced;
    if one.roles.is_empty() {
        scope.fault(place, "`x-roles` is empty: who may call it?");
    }
    if let (Some(other), false) = (&one.replaced_by, one.deprecated) {
        scope.fault(other.referenced, "`x-replaced-by` needs `deprecated: true`");
    }
    let roles: Vec<Role> = one.roles.iter().map(|role| (*role).into()).collect();
    let has = |role: &Role| roles.contains(role);
    let params = |scope: &mut Scope<'_>, place| params(scope, enums, &name, one, place);
    let path_params = params(scope, Place::Path);
    let servers = one.servers.as_ref().unwrap_or(&scope.document().servers);
    let operation = Operation {
        id: one.operation_id.value.clone(),
        method: method.value.to_uppercase(),
        path: path.value.clone(),
        host: Some(host(servers)).filter(|host| *host != DEFAULT_HOST).map(str::to_owned),
        title: one.title.clone(),
        summary: scope.phrase(&one.summary),
        description: scope.sentence(one.description.as_ref()),
        docs: docs(scope, place, one.external_docs.as_ref(), &one.more_docs, one.official),
        roles: [Role::Merchant, Role::Partner].into_iter().filter(has).collect(),
        official: one.official,
        deprecated: one.deprecated.then(|| Deprecation {
            replaced_by: one.replaced_by.as_ref().map(|id| id.value.clone()),
        }),
        path_params: in_path_order(scope, path, path_params),
        query_params: params(scope, Place::Query),
        header_params: params(scope, Place::Header),
        body: body(scope, one),
        upload: upload::read(scope, enums, one),
        answer: answer(scope, one),
        signed: one.signed,
        idempotent_by: one.idempotent_by.as_ref().map(|by| by.value.clone()),
        pagination: pagination::read(scope, one),
        errors: errors(scope, one),
        name,
    };
    servers_are_https(scope, servers);
    check_idempotency(scope, one, &operation);
    if !operation.signed && !matches!(operation.answer, Answer::Binary) {
        scope.fault(place, "`x-signed: false` is for files: nothing else is read unverified");
    }
    operation
}

/// The part of the id after the product.
fn name(scope: &mut Scope<'_>, id: &Spanned<String>) -> String {
    let name = id.value.strip_prefix(&scope.source.product).and_then(|rest| rest.strip_prefix('.'));
    let snake = |one: &str| {
        one.starts_with(|first: char| first.is_ascii_lowercase())
            && one.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
    };
    match name {
        Some(name) if snake(name) => name.to_owned(),
        _ => {
            let expected = format!("an operation's id is `{}.<snake_case>`", scope.source.product);
            scope.fault(id.referenced, expected);
            id.value.clone()
        }
    }
}

fn host(servers: &[Server]) -> &str {
    let url = servers.first().map_or("", |server| server.url.value.as_str());
    url.trim_start_matches("https://")
}

fn servers_are_https(scope: &mut Scope<'_>, servers: &[Server]) {
    for server in servers {
        let host = server.url.value.strip_prefix("https://");
        if host.is_none_or(|host| host.is_empty() || host.contains('/')) {
            scope.fault(server.url.referenced, "a server is `https://` and a host, nothing else");
        }
    }
}

fn params(
    scope: &mut Scope<'_>,
    enums: &Enums,
    owner: &str,
    one: &document::Operation,
    place: Place,
) -> Vec<Field> {
    let mut seen = BTreeSet::new();
    let mut fields = Vec::new();
    for param in one.parameters.iter().filter(|param| param.place == place) {
        if !seen.insert(&param.name.value) {
            let reason = format!("parameter `{}` occurs twice", param.name.value);
            scope.fault(param.name.referenced, reason);
        }
        if place == Place::Path && !param.required {
            let reason = format!("path parameter `{}` needs `required: true`", param.name.value);
            scope.fault(param.name.referenced, reason);
        }
        let is_set = |name: &&str| name.eq_ignore_ascii_case(&param.name.value);
        if place == Place::Header && SET_BY_THE_CLIENT.iter().any(is_set) {
            let reason = format!("the client sets `{}`", param.name.value);
            scope.fault(param.name.referenced, reason);
        }
        fields.push(parameter(scope, enums, owner, param));
    }
    fields
}

/// `Wechatpay-Serial` names the key that the client encrypts with.
const SET_BY_THE_CLIENT: &[&str] = &["Authorization", "Content-Type", "Host", "Wechatpay-Serial"];

/// Puts the path's parameters into the order of the path; reports the ones that only one side has.
fn in_path_order(
    scope: &mut Scope<'_>,
    path: &Spanned<String>,
    mut fields: Vec<Field>,
) -> Vec<Field> {
    let mut ordered = Vec::new();
    for piece in path.value.split('{').skip(1) {
        let name = piece.split('}').next().unwrap_or_default();
        match fields.iter().position(|field| field.name == name) {
            Some(index) => ordered.push(fields.remove(index)),
            None => scope.fault(path.referenced, format!("no parameter for `{{{name}}}`")),
        }
    }
    for field in fields {
        scope.fault(path.referenced, format!("there is no `{{{}}}` in the path", field.name));
    }
    ordered
}

fn body(scope: &mut Scope<'_>, one: &document::Operation) -> Option<String> {
    let request = one.request_body.as_ref()?;
    let place = one.operation_id.referenced;
    if request.required != Some(true) {
        scope.fault(place, "`requestBody` needs `required: true`");
    }
    match request.content.first() {
        Some((kind, _)) if request.content.len() == 1 && kind.value == "multipart/form-data" => {
            None
        }
        Some((kind, _)) if request.content.len() == 1 && kind.value == "application/json" => {
            let body = one.body();
            if body.is_none() {
                scope.fault(kind.referenced, "a JSON body is a `$ref` to a schema");
            }
            body.map(|body| scope.resolve(body))
        }
        _ => {
            scope.fault(place, "a body is either `application/json` or `multipart/form-data`");
            None
        }
    }
}

fn answer(scope: &mut Scope<'_>, one: &document::Operation) -> Answer {
    let place = one.operation_id.referenced;
    let Some((status, response)) = one.responses.first().filter(|_| one.responses.len() == 1)
    else {
        scope.fault(
            place,
            "`responses` has exactly one entry, the success; errors go into `x-errors`",
        );
        return Answer::Empty;
    };
    match (status.value.as_str(), response.content.first()) {
        ("202" | "204", None) => Answer::Empty,
        ("200", Some((kind, _))) if kind.value == "application/json" => {
            let answer = json(&response.content).map(|schema| scope.resolve(schema));
            if answer.is_none() {
                scope.fault(kind.referenced, "a JSON answer is a `$ref` to a schema");
            }
            answer.map_or(Answer::Empty, Answer::Json)
        }
        ("200", Some((kind, media))) => {
            if media.schema.is_some() {
                scope.fault(kind.referenced, "the content of a file has no schema");
            }
            Answer::Binary
        }
        _ => {
            scope.fault(status.referenced, "a success is 200 with content, or 202 or 204 without");
            Answer::Empty
        }
    }
}

fn errors(scope: &mut Scope<'_>, one: &document::Operation) -> Vec<(u16, Vec<String>)> {
    let mut all: BTreeMap<u16, Vec<String>> = BTreeMap::new();
    for (status, code) in COMMON_ERRORS {
        all.entry(status).or_default().push(code.to_owned());
    }
    for (status, codes) in one.errors.iter() {
        let Some(number) = status.value.parse().ok().filter(|one| matches!(one, 202 | 400..600))
        else {
            scope.fault(status.referenced, format!("`{}` is not an error status", status.value));
            continue;
        };
        let known = all.entry(number).or_default();
        for code in codes {
            if COMMON_ERRORS.contains(&(number, &code.value)) {
                scope
                    .fault(code.referenced, format!("every operation may answer `{}`", code.value));
            } else if known.contains(&code.value) {
                scope.fault(code.referenced, format!("`{}` occurs twice", code.value));
            }
            known.push(code.value.clone());
        }
    }
    for codes in all.values_mut() {
        codes.sort();
    }
    all.into_iter().collect()
}

/// The own order number may stand inside an object: `activity_base_info.out_request_no`.
fn check_idempotency(scope: &mut Scope<'_>, one: &document::Operation, operation: &Operation) {
    let Some(by) = &one.idempotent_by else { return };
    let mut params = operation.path_params.iter().chain(&operation.header_params);
    if params.any(|field| field.name == by.value) {
        return;
    }
    let mut schema = operation.body.as_deref();
    let mut found = None;
    for step in by.value.split('.') {
        let property = schema
            .and_then(|name| scope.document().schema(name))
            .and_then(|schema| schema.properties.get(step));
        found = property;
        schema = property
            .and_then(|property| property.reference.as_ref())
            .and_then(|reference| reference.value.strip_prefix("#/components/schemas/"));
    }
    let Some(property) = found else {
        scope.fault(by.referenced, format!("there is no argument `{}`", by.value));
        return;
    };
    if !property
        .kind
        .as_ref()
        .is_some_and(|kind| matches!(kind.value, Kind::String | Kind::Integer))
    {
        scope.fault(by.referenced, format!("`{}` is neither text nor a whole number", by.value));
    }
}
