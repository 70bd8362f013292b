//! Metrics of OpenTelemetry.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    reason = "clippy knows tests by their attribute alone"
)]
#![cfg(feature = "otel")]

mod support;

use opentelemetry::{KeyValue, global};
use opentelemetry_sdk::metrics::data::{AggregatedMetrics, Metric, MetricData};
use opentelemetry_sdk::metrics::{InMemoryMetricExporter, SdkMeterProvider};
use serde_json::json;
use support::{Gateway, unsigned};

#[tokio::test(start_paused = true)]
async fn calls_attempts_and_retries_are_counted_with_a_name_for_all_paths() {
    let exporter = InMemoryMetricExporter::default();
    let provider = SdkMeterProvider::builder().with_periodic_exporter(exporter.clone()).build();
    let busy = unsigned(500, br#"{"code":"SYSTEM_ERROR"}"#);
    let gateway = Gateway::default().answers_with(busy).answers(200, "{}").answers(200, "{}");
    let client = gateway.client();
    global::set_meter_provider(provider.clone());
    client.call("pay_gift.get_activity", json!({"activity_id": "1"})).await.unwrap();
    client.request("GET", "/v3/users/openid-1", None, None).await.unwrap();
    provider.force_flush().unwrap();

    let exported = exporter.get_finished_metrics().unwrap();
    let metrics = exported.iter().flat_map(|one| one.scope_metrics()).flat_map(|one| one.metrics());
    let metrics: Vec<&Metric> = metrics.collect();
    assert_eq!(sum(&metrics, "wechatpay.client.attempts"), 3);
    assert_eq!(sum(&metrics, "wechatpay.client.retries"), 1);
    let AggregatedMetrics::F64(MetricData::Histogram(duration)) =
        find(&metrics, "wechatpay.client.duration").data()
    else {
        panic!("a histogram")
    };
    let labels: Vec<Vec<&KeyValue>> =
        duration.data_points().map(|point| point.attributes().collect()).collect();
    for wanted in [
        KeyValue::new("operation", "pay_gift.get_activity"),
        KeyValue::new("operation", "sdk.request"),
        KeyValue::new("host", "api.mch.weixin.qq.com"),
        KeyValue::new("outcome", "ok"),
        KeyValue::new("status", 200_i64),
    ] {
        assert!(labels.iter().any(|labels| labels.contains(&&wanted)), "{wanted:?}: {labels:?}");
    }
    assert!(!format!("{labels:?}").contains("openid-1"));
}

fn find<'a>(metrics: &[&'a Metric], name: &str) -> &'a Metric {
    metrics.iter().find(|one| one.name() == name).unwrap()
}

fn sum(metrics: &[&Metric], name: &str) -> u64 {
    let AggregatedMetrics::U64(MetricData::Sum(sum)) = find(metrics, name).data() else {
        panic!("a counter")
    };
    sum.data_points().map(|point| point.value()).sum()
}
