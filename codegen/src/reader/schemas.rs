//! Object types, and where each of them occurs.

use std::collections::BTreeSet;

use super::Scope;
use super::document::{Document, Kind, Property, json};
use super::enums::{Enums, pascal};
use super::properties::field;
use crate::model::{Direction, Schema};

/// All schemas that are types of their own, sorted by name; reports unused ones.
pub(super) fn read(scope: &mut Scope<'_>, enums: &Enums) -> Vec<Schema> {
    let document = scope.document();
    let sent = reachable(document, sent(document));
    let received = reachable(document, received(document));
    let meta: BTreeSet<&str> = metas(document).collect();
    let mut schemas = Vec::new();
    for (name, schema) in document.components.schemas.iter() {
        if name.value != pascal(&name.value) {
            scope.fault(name.referenced, format!("`{}` is not in PascalCase", name.value));
        }
        if schema.kind.value != Kind::Object {
            scope.fault(schema.kind.referenced, "a schema of its own is `type: object`");
        }
        let known = |one: &str| schema.properties.get(one).is_some();
        let mut seen = BTreeSet::new();
        for one in &schema.required {
            if !known(&one.value) || !seen.insert(one.value.as_str()) {
                let what = if known(&one.value) { "listed twice" } else { "no property" };
                scope.fault(one.referenced, format!("required `{}` is {what}", one.value));
            }
        }
        for (name, property) in schema.properties.iter().filter(|_| !meta.contains(&*name.value)) {
            if property.digest.is_some() || property.constant.is_some() {
                let reason = "`x-digest` and `const` belong into the meta part of an upload";
                scope.fault(name.referenced, reason);
            }
        }
        let required = |one: &str| schema.required.iter().any(|name| name.value == one);
        let fields = schema.properties.iter().map(|(field_name, property)| {
            field(scope, enums, &name.value, field_name, property, required(&field_name.value))
        });
        let fields = fields.collect();
        let description = scope.sentence(schema.description.as_ref());
        let direction = match (sent.contains(&*name.value), received.contains(&*name.value)) {
            (true, true) => Direction::Both,
            (true, false) => Direction::Request,
            (false, true) => Direction::Answer,
            (false, false) => {
                if !meta.contains(&*name.value) {
                    scope.fault(name.referenced, format!("schema `{}` is not used", name.value));
                }
                continue;
            }
        };
        let title = schema.title.clone();
        schemas.push(Schema { name: name.value.clone(), title, description, fields, direction });
    }
    schemas.sort_by(|one, other| one.name.cmp(&other.name));
    schemas
}

/// Bodies, what an upload's meta part refers to, and replies to notifications.
fn sent(document: &Document) -> Vec<&str> {
    let bodies = document.operations().filter_map(|(_, _, operation)| operation.body());
    let replies = document.webhooks.iter().flat_map(|(_, hook)| hook.post.responses.iter());
    let replies = replies.filter_map(|(_, reply)| json(&reply.content));
    let mut names: Vec<&str> = bodies.chain(replies).filter_map(|one| target(&one.value)).collect();
    let parameters = document.operations().flat_map(|(_, _, operation)| &operation.parameters);
    names.extend(parameters.filter_map(|parameter| schema_of(&parameter.schema)));
    for meta in metas(document) {
        names.extend(
            document.schema(meta).into_iter().flat_map(|schema| referred(&schema.properties)),
        );
    }
    names
}

/// Answers and the resources of notifications.
fn received(document: &Document) -> Vec<&str> {
    let answers = document.operations().flat_map(|(_, _, operation)| operation.responses.iter());
    let answers = answers.filter_map(|(_, answer)| json(&answer.content));
    let hooks = document.webhooks.iter();
    let resources = hooks.filter_map(|(_, hook)| json(&hook.post.request_body.content));
    answers.chain(resources).filter_map(|one| target(&one.value)).collect()
}

/// The meta parts of uploads; their fields become arguments.
fn metas(document: &Document) -> impl Iterator<Item = &str> {
    document.operations().filter_map(|(_, _, operation)| {
        target(&operation.parts()?.properties.get("meta")?.reference.as_ref()?.value)
    })
}

fn reachable<'a>(document: &'a Document, mut todo: Vec<&'a str>) -> BTreeSet<&'a str> {
    let mut seen = BTreeSet::new();
    while let Some(name) = todo.pop() {
        if let Some(schema) = document.schema(name)
            && seen.insert(name)
        {
            todo.extend(referred(&schema.properties));
        }
    }
    seen
}

fn referred(properties: &super::entries::Entries<Property>) -> impl Iterator<Item = &str> {
    properties.iter().filter_map(|(_, property)| schema_of(property))
}

/// The schema of a property, of its elements, or of the JSON text that it is.
fn schema_of(property: &Property) -> Option<&str> {
    match property.items.as_ref().or(property.content_schema.as_ref()) {
        Some(inner) => schema_of(inner),
        None => target(&property.reference.as_ref()?.value),
    }
}

fn target(reference: &str) -> Option<&str> {
    reference.strip_prefix("#/components/schemas/")
}
