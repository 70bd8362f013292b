//! The most talkative subscriber: keeps every span and every event of every target.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, LazyLock, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::DefaultGuard;
use tracing::{Dispatch, Event, Metadata, Subscriber};

/// What was emitted on this thread.
#[derive(Clone, Default)]
pub(crate) struct Collector {
    emitted: Arc<Mutex<Vec<Emitted>>>,
    spans: Arc<Mutex<Spans>>,
    count: Arc<AtomicU64>,
}

#[derive(Default)]
struct Spans {
    names: BTreeMap<u64, &'static str>,
    entered: Vec<u64>,
}

/// While there is only one subscriber, a line of code that is first run by a test without any stays silent for all.
static SECOND: LazyLock<Dispatch> = LazyLock::new(|| Dispatch::new(Collector::default()));

/// An event, or a span that began.
#[derive(Clone, Debug)]
pub(crate) struct Emitted {
    pub(crate) target: String,
    /// The innermost span.
    pub(crate) inside: Option<&'static str>,
    pub(crate) fields: BTreeMap<&'static str, String>,
}

impl Collector {
    /// Collects until the guard is dropped.
    pub(crate) fn start() -> (Self, DefaultGuard) {
        LazyLock::force(&SECOND);
        let collector = Self::default();
        let guard = tracing::subscriber::set_default(collector.clone());
        (collector, guard)
    }

    pub(crate) fn all(&self) -> Vec<Emitted> {
        self.emitted.lock().unwrap().clone()
    }

    /// The events at the ends of calls.
    pub(crate) fn calls(&self) -> Vec<Emitted> {
        let is_end = |one: &Emitted| one.target == "wechatpay::call" && one.inside.is_some();
        self.all()
            .into_iter()
            .filter(|one| is_end(one) && one.fields.contains_key("outcome"))
            .collect()
    }

    fn add(&self, target: &str, fields: Fields) {
        let spans = self.spans.lock().unwrap();
        let inside = spans.entered.last().and_then(|id| spans.names.get(id).copied());
        let one = Emitted { target: target.into(), inside, fields: fields.0 };
        self.emitted.lock().unwrap().push(one);
    }
}

impl Emitted {
    pub(crate) fn field(&self, name: &str) -> &str {
        self.fields.get(name).map_or("", String::as_str)
    }
}

impl Subscriber for Collector {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let id = 1 + self.count.fetch_add(1, Ordering::Relaxed);
        let mut fields = Fields::default();
        span.record(&mut fields);
        self.add(span.metadata().target(), fields);
        self.spans.lock().unwrap().names.insert(id, span.metadata().name());
        Id::from_u64(id)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        let mut fields = Fields::default();
        values.record(&mut fields);
        self.add("", fields);
    }

    fn event(&self, event: &Event<'_>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        self.add(event.metadata().target(), fields);
    }

    fn enter(&self, span: &Id) {
        self.spans.lock().unwrap().entered.push(span.into_u64());
    }

    fn exit(&self, span: &Id) {
        let mut spans = self.spans.lock().unwrap();
        let at = spans.entered.iter().rposition(|id| *id == span.into_u64());
        spans.entered.remove(at.unwrap());
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}
}

#[derive(Default)]
struct Fields(BTreeMap<&'static str, String>);

impl Visit for Fields {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name(), value.to_owned());
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }
}
