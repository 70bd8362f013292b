"""How much of the interface the installed package has, counted by looking at it."""

from __future__ import annotations

import inspect
import json
import os
from pathlib import Path

import pytest

from wechatpay_sdk import AsyncClient, Client, Notification, events
from wechatpay_sdk._call import Face


def operations(client: object) -> dict[str, list[str]]:
    """Returns the operations of each product."""
    parts = {name: getattr(client, name) for name in dir(client) if not name.startswith("_")}
    return {
        name: methods(service)
        for name, service in parts.items()
        if type(service).__module__.startswith("wechatpay_sdk.products.")
    }


def methods(service: object) -> list[str]:
    """Returns its own methods; a file in chunks is the same operation."""
    names = {name for name, _ in inspect.getmembers(service, inspect.isroutine)}
    own = {name for name in names if not name.startswith("_") and not hasattr(Face, name)}
    return sorted(name for name in own if name.replace("_stream", "") not in own - {name})


def event_types() -> list[str]:
    """Returns the event types that have a class."""
    classes = [one for one in vars(events).values() if inspect.isclass(one)]
    named = [one for one in classes if issubclass(one, Notification)]
    return [one.__name__ for one in named if one not in (Notification, events.UnknownEvent)]


def test_everything_is_in_the_package(client: Client, async_client: AsyncClient) -> None:
    found = operations(client)
    assert found == operations(async_client)
    counts = {
        "products": len(found),
        "operations": sum(len(names) for names in found.values()),
        "events": len(event_types()),
    }
    assert all(counts.values())
    report = os.environ.get("WECHATPAY_REPORT")
    if not report:
        pytest.skip("nobody asked for a report")
    Path(report).write_text(json.dumps(counts))
