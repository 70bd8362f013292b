//! The same as metrics of OpenTelemetry, through the provider that the program has set.

use std::sync::OnceLock;
use std::time::Duration;

use opentelemetry::metrics::{Counter, Histogram};
use opentelemetry::{KeyValue, global};

use super::call::Facts;

/// The instruments of a client: made at its first call, so that the provider may be set after it was built.
#[derive(Default)]
pub(crate) struct Metrics(OnceLock<Instruments>);

struct Instruments {
    duration: Histogram<f64>,
    attempts: Counter<u64>,
    retries: Counter<u64>,
}

impl Metrics {
    pub(super) fn record(
        &self,
        operation: &str,
        facts: &Facts,
        outcome: &'static str,
        code: Option<&str>,
        elapsed: Duration,
    ) {
        let Instruments { duration, attempts, retries } = self.0.get_or_init(Instruments::new);
        // What is called by method and path has a name for each id in it: too many for a metric.
        let operation = if operation.contains(' ') { "sdk.request" } else { operation };
        let mut labels = vec![
            KeyValue::new("operation", operation.to_owned()),
            KeyValue::new("outcome", outcome),
        ];
        labels.extend(facts.host.clone().map(|host| KeyValue::new("host", host)));
        attempts.add(facts.attempts.into(), &labels);
        retries.add(facts.attempts.saturating_sub(1).into(), &labels);
        labels.extend(facts.method.clone().map(|method| KeyValue::new("method", method)));
        labels.extend(facts.status.map(|status| KeyValue::new("status", i64::from(status))));
        labels.extend(code.map(|code| KeyValue::new("code", code.to_owned())));
        duration.record(elapsed.as_secs_f64(), &labels);
    }
}

impl Instruments {
    fn new() -> Self {
        let meter = global::meter("wechatpay-sdk");
        Self {
            duration: meter
                .f64_histogram("wechatpay.client.duration")
                .with_unit("s")
                .with_description("From the beginning of a call to its end, all attempts together")
                .build(),
            attempts: meter
                .u64_counter("wechatpay.client.attempts")
                .with_description("Requests that were sent")
                .build(),
            retries: meter
                .u64_counter("wechatpay.client.retries")
                .with_description("Requests that were sent again")
                .build(),
        }
    }
}
