//! The log's way out: a tiny subscriber of [`tracing`] that hands over records in batches.

use std::fmt::{self, Write};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use arc_swap::ArcSwapOption;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{
    Event, Level, Metadata, Subscriber, callsite, dispatcher, level_filters::LevelFilter,
};

use super::runtime;

use crate::per_process::PerProcess;

/// One line of the log, already redacted.
#[derive(Clone, Debug)]
pub struct LogRecord {
    /// `error`, `warn`, `info`, `debug` or `trace`.
    pub level: &'static str,
    /// `wechatpay::call`, `wechatpay::http`, `wechatpay::sign`, `wechatpay::notify`.
    pub target: &'static str,
    /// The message with its fields.
    pub message: String,
    /// The fields alone, by name.
    pub fields: Vec<(&'static str, String)>,
}

struct Sink(Box<dyn Fn(Vec<LogRecord>) + Send + Sync>);

/// Without a lock, since another thread may be logging while the process forks.
static SINK: ArcSwapOption<Sink> = ArcSwapOption::const_empty();
static LEVEL: AtomicUsize = AtomicUsize::new(OFF);
static WAITING: PerProcess<Mutex<Vec<LogRecord>>> = PerProcess::new();
const LEVELS: [LevelFilter; 6] = [
    LevelFilter::OFF,
    LevelFilter::ERROR,
    LevelFilter::WARN,
    LevelFilter::INFO,
    LevelFilter::DEBUG,
    LevelFilter::TRACE,
];
const OFF: usize = 0;
const BATCH: Duration = Duration::from_millis(50);

/// Sends the log of the whole process to `sink`, in batches, from `level` (`error` … `trace`, `off`) upwards.
/// A second call replaces the first.
pub fn set_log_sink(level: &str, sink: impl Fn(Vec<LogRecord>) + Send + Sync + 'static) {
    static INSTALLED: OnceLock<()> = OnceLock::new();
    let level = level.parse().unwrap_or(LevelFilter::OFF);
    LEVEL.store(LEVELS.iter().position(|known| *known == level).unwrap_or(OFF), Ordering::Relaxed);
    SINK.store(Some(Arc::new(Sink(Box::new(sink)))));
    // It fails where a Rust program has a subscriber of its own; then that one gets the events.
    INSTALLED.get_or_init(|| {
        let _ = dispatcher::set_global_default(dispatcher::Dispatch::new(ToSink));
    });
    callsite::rebuild_interest_cache();
}

fn level() -> LevelFilter {
    LEVELS.get(LEVEL.load(Ordering::Relaxed)).copied().unwrap_or(LevelFilter::OFF)
}

struct ToSink;

impl Subscriber for ToSink {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("wechatpay::") && *metadata.level() <= level()
    }

    fn max_level_hint(&self) -> Option<LevelFilter> {
        Some(level())
    }

    fn event(&self, event: &Event<'_>) {
        let mut line = Line::default();
        event.record(&mut line);
        for (name, value) in &line.fields {
            let _infallible = write!(line.message, " {name}={value}");
        }
        let metadata = event.metadata();
        send(LogRecord {
            level: match *metadata.level() {
                Level::ERROR => "error",
                Level::WARN => "warn",
                Level::INFO => "info",
                Level::DEBUG => "debug",
                Level::TRACE => "trace",
            },
            target: metadata.target(),
            message: line.message,
            fields: line.fields,
        });
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

/// An event taken apart.
#[derive(Default)]
struct Line {
    message: String,
    fields: Vec<(&'static str, String)>,
}

impl Line {
    fn add(&mut self, field: &Field, value: String) {
        match field.name() {
            "message" => self.message = value,
            name => self.fields.push((name, value)),
        }
    }
}

impl Visit for Line {
    fn record_str(&mut self, field: &Field, value: &str) {
        self.add(field, value.to_owned());
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.add(field, format!("{value:?}"));
    }
}

/// The first record of a batch starts the clock; without a runtime nothing waits.
fn send(record: LogRecord) {
    let Some(runtime) = runtime::existing() else { return flush(vec![record]) };
    let waiting = WAITING.get(Mutex::default);
    let mut records = waiting.lock().unwrap_or_else(PoisonError::into_inner);
    records.push(record);
    if records.len() == 1 {
        runtime.spawn(async move {
            tokio::time::sleep(BATCH).await;
            flush(std::mem::take(&mut *waiting.lock().unwrap_or_else(PoisonError::into_inner)));
        });
    }
}

fn flush(records: Vec<LogRecord>) {
    if let Some(sink) = SINK.load_full() {
        (sink.0)(records);
    }
}
