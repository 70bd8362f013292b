//! The cases of the union of notifications.

use serde::Serialize;

use super::names::{type_name, variable};
use crate::emit::event_names::event_name;
use crate::emit::words;
use crate::model::{Event, EventResource};

#[derive(Serialize)]
pub(super) struct EventView {
    ident: String,
    event_type: String,
    schema: String,
    resource: String,
    doc: Vec<String>,
}

impl EventView {
    pub(super) fn all(events: &[Event]) -> Vec<Self> {
        let resources =
            events.iter().flat_map(|event| event.resources.iter().map(move |one| (event, one)));
        resources.map(|(event, resource)| Self::new(events, event, resource)).collect()
    }

    fn new(events: &[Event], event: &Event, resource: &EventResource) -> Self {
        let namespace = words::pascal(&resource.product);
        let mut doc =
            vec![format!("`{}`: {} ({}).", event.event_type, resource.summary, resource.title)];
        let mut paragraph = |text: String| doc.extend([String::new(), text]);
        if !resource.official {
            paragraph(super::comments::COMMUNITY.into());
        }
        if let Some(page) = resource.docs.first() {
            paragraph(format!("[Documentation]({page})"));
        }
        Self {
            ident: variable(&event_name(events, event, resource)),
            event_type: event.event_type.clone(),
            schema: format!("{}.{}", resource.product, resource.schema),
            resource: format!("{namespace}.{}", type_name(&resource.schema)),
            doc,
        }
    }
}
