//! Notifications: the documented types, and a class for each resource of each of them.

use serde::Serialize;

use super::{docs, names};
use crate::emit::event_names::event_name;
use crate::model::{Event, EventResource};

#[derive(Serialize)]
pub(super) struct TypeView {
    constant: String,
    event_type: String,
    doc: Vec<String>,
}

#[derive(Serialize)]
pub(super) struct EventView {
    name: String,
    event_type: String,
    schema: String,
    resource: String,
    doc: Vec<String>,
}

impl TypeView {
    pub(super) fn all(events: &[Event]) -> Vec<Self> {
        let constants = names::constants(events.iter().map(|event| event.event_type.as_str()));
        let view = |(event, constant): (&Event, String)| Self {
            constant,
            event_type: event.event_type.clone(),
            doc: docs::lines(
                event.resources.iter().map(|one| format!("- [{}]", class(events, event, one))),
            ),
        };
        events.iter().zip(constants).map(view).collect()
    }
}

impl EventView {
    pub(super) fn all(events: &[Event]) -> Vec<Self> {
        let resources =
            events.iter().flat_map(|event| event.resources.iter().map(move |one| (event, one)));
        resources.map(|(event, resource)| Self::new(events, event, resource)).collect()
    }

    fn new(events: &[Event], event: &Event, resource: &EventResource) -> Self {
        let EventResource { product, schema, summary, title, .. } = resource;
        let mut doc = vec![format!("`{}`: {summary} ({title}).", event.event_type)];
        let mut paragraph = |text: String| doc.extend([String::new(), text]);
        if !resource.official {
            paragraph(docs::COMMUNITY.into());
        }
        if let Some(page) = resource.docs.first() {
            paragraph(format!("[Documentation]({page})"));
        }
        Self {
            name: class(events, event, resource),
            event_type: event.event_type.clone(),
            schema: format!("{product}.{schema}"),
            resource: format!("{}.{schema}", names::package(product)),
            doc: docs::lines(doc),
        }
    }
}

fn class(events: &[Event], event: &Event, resource: &EventResource) -> String {
    event_name(events, event, resource) + "Event"
}
