"""Calls as spans and metrics of OpenTelemetry; needs the extra `wechatpay-sdk[opentelemetry]`.

```python
from wechatpay_sdk import otel

otel.instrument()
```
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from opentelemetry import metrics, trace
from opentelemetry.trace import SpanKind, Status, StatusCode

from . import _logs

if TYPE_CHECKING:
    from opentelemetry.metrics import MeterProvider
    from opentelemetry.trace import TracerProvider

_SCOPE = "wechatpay-sdk"
_NUMBERS = ("status", "attempts")
_instrumented: set[tuple[int, int]] = set()


def instrument(
    *,
    meter_provider: MeterProvider | None = None,
    tracer_provider: TracerProvider | None = None,
) -> None:
    """Tells OpenTelemetry about every call of this process, once it has ended.

    The histogram `wechatpay.client.duration` (seconds), the counter `wechatpay.client.attempts`,
    and a span for each call, named after its operation. A span is made by the engine's own thread,
    so it is the root of a trace. The attributes are `operation`, `outcome` (`ok`, or the `kind` of
    the error), `method`, `host`, `status`, `code`; spans have `request_id` and `attempts`, too.

    Args:
        meter_provider: The global one where it is left out.
        tracer_provider: The global one where it is left out.
    """
    key = (id(meter_provider), id(tracer_provider))
    if key in _instrumented:
        return
    _instrumented.add(key)
    meter = metrics.get_meter(_SCOPE, meter_provider=meter_provider)
    tracer = trace.get_tracer(_SCOPE, tracer_provider=tracer_provider)
    duration = meter.create_histogram(
        "wechatpay.client.duration", "s", "From the beginning of a call to its end, all attempts"
    )
    attempts = meter.create_counter(
        "wechatpay.client.attempts", description="Requests that were sent"
    )

    def record(fields: dict[str, str]) -> None:
        known = {name: int(text) if name in _NUMBERS else text for name, text in fields.items()}
        elapsed = int(fields.get("duration_ms", 0))
        known.pop("duration_ms", None)
        ended = time.time_ns()
        span = tracer.start_span(
            fields.get("operation", ""),
            kind=SpanKind.CLIENT,
            attributes=known,
            start_time=ended - elapsed * 1_000_000,
        )
        if fields.get("outcome") != "ok":
            span.set_status(Status(StatusCode.ERROR, fields.get("outcome")))
        span.end(ended)
        sent = int(known.pop("attempts", 0))
        known.pop("request_id", None)
        # What is called by method and path has a name for each id in it: too many for a metric.
        if " " in str(known.get("operation")):
            known["operation"] = "sdk.request"
        duration.record(elapsed / 1000, known)
        attempts.add(sent, {name: known[name] for name in _LABELS if name in known})

    _logs.listen(record)


_LABELS = ("operation", "outcome", "host")
