//! Notifications.

use std::collections::BTreeMap;

use super::document::{Notification, json};
use super::operations::{docs, on_default_host};
use super::{Scope, Source};
use crate::model::{Event, EventResource};

/// The events of all products, sorted by type; what they carry in the order of the products, those of other
/// hosts last.
pub(super) fn read(sources: &[Source]) -> Vec<Event> {
    let mut events: BTreeMap<String, Vec<EventResource>> = BTreeMap::new();
    let (main, abroad): (Vec<_>, Vec<_>) =
        sources.iter().partition(|source| on_default_host(&source.document.servers));
    for source in main.into_iter().chain(abroad) {
        for (key, hook) in source.document.webhooks.iter() {
            let resource = resource(source, &hook.post);
            events.entry(event_type(&key.value).to_owned()).or_default().push(resource);
        }
    }
    let events = events.into_iter();
    events.map(|(event_type, resources)| Event { event_type, resources }).collect()
}

/// Reports what is wrong with the notifications of a document.
pub(super) fn check(scope: &mut Scope<'_>) {
    for (key, hook) in scope.document().webhooks.iter() {
        let event = event_type(&key.value);
        let upper = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || "._".contains(c);
        if !event.contains('.') || !event.chars().all(upper) {
            let reason = format!("`{event}` is not an event type, such as `COUPON.USE`");
            scope.fault(key.referenced, reason);
        }
        let post = &hook.post;
        scope.phrase(&post.summary);
        docs(scope, key.referenced, post.external_docs.as_ref(), &post.more_docs, post.official);
        match json(&post.request_body.content) {
            Some(schema) => {
                scope.resolve(schema);
            }
            None => {
                scope.fault(key.referenced, "a notification's resource is a `$ref` to a schema");
            }
        }
        for (_, reply) in post.responses.iter() {
            if let Some(schema) = json(&reply.content) {
                scope.resolve(schema);
            }
        }
    }
}

/// `REFUND.SUCCESS merchant` → `REFUND.SUCCESS`.
fn event_type(key: &str) -> &str {
    key.split(' ').next().unwrap_or_default()
}

fn resource(source: &Source, post: &Notification) -> EventResource {
    let name = |reference: &str| reference.rsplit('/').next().unwrap_or_default().to_owned();
    let schema = json(&post.request_body.content).map(|schema| name(&schema.value));
    let mut replies = post.responses.iter();
    let main = post.external_docs.iter().map(|docs| docs.url.value.clone());
    EventResource {
        product: source.product.clone(),
        schema: schema.unwrap_or_default(),
        title: post.title.clone(),
        summary: post.summary.value.clone(),
        docs: main.chain(post.more_docs.iter().map(|page| page.value.clone())).collect(),
        official: post.official,
        original_type: post.original_type.clone(),
        reply: replies.find_map(|(_, reply)| json(&reply.content)).map(|reply| name(&reply.value)),
    }
}
