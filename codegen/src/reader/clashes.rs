//! Names that are two in the contract and would be one in some language, or mean something else there.

use std::collections::BTreeMap;

use super::{Fault, Scope, Source};
use crate::emit::words;

/// What a client has beside its products.
const OF_THE_CLIENT: &[&str] = &[
    "call",
    "calls",
    "client",
    "close",
    "decrypt",
    "download",
    "encrypt",
    "from_env",
    "get",
    "notifications",
    "pay_params",
    "request",
    "with_options",
];

/// Words that a language puts behind an operation's name for another way to call it.
const OTHER_WAYS: &[&str] = &["_pager", "_paginated", "_stream"];

/// Reports the clashes inside a document.
pub(super) fn check(scope: &mut Scope<'_>) {
    let document = scope.document();
    let product = scope.source.product.as_str();
    let snake = words::snake(product) == product;
    if !snake || OF_THE_CLIENT.contains(&product) {
        let what = if snake { "means something else on a client" } else { "is not in snake_case" };
        scope.fault(document.openapi.referenced, format!("the product's name `{product}` {what}"));
    }

    let mut methods: BTreeMap<String, &str> = BTreeMap::new();
    for (_, _, operation) in document.operations() {
        let id = &operation.operation_id;
        let name = id.value.split('.').next_back().unwrap_or_default();
        for spelling in OTHER_WAYS.iter().map(|way| format!("{name}{way}")).chain([name.to_owned()])
        {
            let spelling = words::camel(&spelling).to_lowercase();
            if let Some(other) = methods.insert(spelling, name).filter(|other| *other != name) {
                let reason = format!("`{name}` and `{other}` would be one name in some language");
                scope.fault(id.referenced, reason);
            }
        }
    }

    let mut types: BTreeMap<String, &str> = BTreeMap::new();
    for (name, _) in document.components.schemas.iter() {
        if let Some(other) = types.insert(name.value.to_lowercase(), &name.value) {
            let reason = format!("`{}` and `{other}` differ in case alone", name.value);
            scope.fault(name.referenced, reason);
        }
    }
}

/// Reports event types whose classes would have one name.
pub(super) fn check_events(sources: &[Source], faults: &mut Vec<Fault>) {
    let mut classes: BTreeMap<String, &str> = BTreeMap::new();
    for source in sources {
        for (key, _) in source.document.webhooks.iter() {
            let event = key.value.split(' ').next().unwrap_or_default();
            // What does not look like an event type is reported as such.
            if event.chars().any(char::is_lowercase) {
                continue;
            }
            let class = words::pascal(event);
            if let Some(other) = classes.insert(class, event).filter(|other| *other != event) {
                let reason = format!("`{event}` and `{other}` would be one class");
                faults.push(source.fault(key.referenced, reason));
            }
        }
    }
}
