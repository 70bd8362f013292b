"""Calls in OpenTelemetry."""

from __future__ import annotations

import time
from typing import Any

import pytest
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from wechatpay_sdk import ApiError, Client, otel

from control import Sandbox


def test_calls_are_spans_and_metrics(client: Client, sandbox: Sandbox) -> None:
    reader, spans = InMemoryMetricReader(), InMemorySpanExporter()
    tracers, meters = TracerProvider(), MeterProvider([reader])
    tracers.add_span_processor(SimpleSpanProcessor(spans))
    for _ in range(2):
        otel.instrument(meter_provider=meters, tracer_provider=tracers)

    client.pay_gift.get_activity(activity_id="10028001")
    sandbox.fault("status_500", "/v3", 9)
    with pytest.raises(ApiError):
        client.request("GET", "/v3/certificates", max_attempts=2)
    deadline = time.monotonic() + 10
    while len(spans.get_finished_spans()) < 2 and time.monotonic() < deadline:
        time.sleep(0.02)

    fine, failed = spans.get_finished_spans()
    assert (fine.name, fine.kind, fine.status.status_code) == (
        "pay_gift.get_activity",
        SpanKind.CLIENT,
        StatusCode.UNSET,
    )
    assert fine.attributes is not None
    assert fine.attributes["status"] == 200
    assert fine.attributes["request_id"]
    assert fine.start_time is not None
    assert fine.end_time is not None
    assert fine.start_time <= fine.end_time
    assert failed.status.status_code == StatusCode.ERROR
    assert failed.attributes is not None
    assert (failed.attributes["outcome"], failed.attributes["attempts"]) == ("api", 2)

    data = points(reader)
    assert {labels["operation"] for labels, _ in data["wechatpay.client.duration"]} == {
        "pay_gift.get_activity",
        "sdk.request",
    }
    assert sum(point.count for _, point in data["wechatpay.client.duration"]) == 2
    assert sum(point.value for _, point in data["wechatpay.client.attempts"]) == 3


def points(reader: InMemoryMetricReader) -> dict[str, list[tuple[Any, Any]]]:
    data = reader.get_metrics_data()
    assert data is not None
    found = (
        metric
        for resource in data.resource_metrics
        for scope in resource.scope_metrics
        for metric in scope.metrics
    )
    return {
        metric.name: [(point.attributes, point) for point in metric.data.data_points]
        for metric in found
    }
