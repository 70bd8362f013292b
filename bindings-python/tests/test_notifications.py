"""Notifications are verified and decrypted, or refused."""

from __future__ import annotations

import json
from typing import Any

import pytest

from wechatpay_sdk import AsyncClient, Client, DecryptError, SignatureError
from wechatpay_sdk.events import CouponUseEvent, UnknownEvent

from control import Sandbox


def test_a_notification_is_a_typed_event(client: Client, sandbox: Sandbox) -> None:
    event = client.notifications.parse(*sandbox.notification("COUPON.USE"))
    assert isinstance(event, CouponUseEvent)
    assert event.event_type == "COUPON.USE"
    assert event.resource.coupon_id
    assert type(event.resource).__name__ == "CouponUseResource"
    assert event.id
    assert event.create_time


def test_an_event_of_the_future_is_kept(client: Client, sandbox: Sandbox) -> None:
    made = sandbox.notification("MOON.LANDED", resource={"crew": ["a"]})
    event = client.notifications.parse(*made)
    assert isinstance(event, UnknownEvent)
    assert event.event_type == "MOON.LANDED"
    assert event.resource == {"crew": ["a"]}


def test_events_are_answered(client: Client, sandbox: Sandbox) -> None:
    event = client.notifications.parse(*sandbox.notification("COUPON.USE"))
    status, body = event.acknowledge()
    assert (status, body) == (204, b"")
    assert event.acknowledge().headers == {}
    status, body = event.reject("库存不足")
    assert status == 500
    assert json.loads(body) == {"code": "FAIL", "message": "库存不足"}
    assert event.acknowledge({"state": "咖啡"}) == (200, '{"state":"咖啡"}'.encode())
    assert event.reject("later").headers == {"Content-Type": "application/json"}


class Framework(dict[str, str]):
    """Flask's headers are no mapping, but have `items`."""


@pytest.mark.parametrize("form", ["mapping", "items", "pairs", "asgi", "lists", "lower"])
def test_the_headers_of_any_framework_will_do(client: Client, sandbox: Sandbox, form: str) -> None:
    headers, body = sandbox.notification("COUPON.USE")
    forms: dict[str, Any] = {
        "mapping": headers,
        "items": Framework(headers),
        "pairs": list(headers.items()),
        "asgi": [(name.lower().encode(), value.encode()) for name, value in headers.items()],
        "lists": {name: [value] for name, value in headers.items()},
        "lower": {name.lower(): value for name, value in headers.items()},
    }
    assert client.notifications.parse(forms[form], body).event_type == "COUPON.USE"
    assert client.notifications.parse(forms[form], body.decode()).event_type == "COUPON.USE"


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        ("tampered_body", "mismatch"),
        ("foreign_signature", "mismatch"),
        ("stale_timestamp", "clock_skew"),
        ("missing_signature_header", "missing_header"),
        ("unknown_serial", "unknown_serial"),
        ("probe", "probe"),
    ],
)
def test_what_is_not_from_wechat_pay_is_refused(
    client: Client, sandbox: Sandbox, fault: str, reason: str
) -> None:
    with pytest.raises(SignatureError) as caught:
        client.notifications.parse(*sandbox.notification("COUPON.USE", fault=fault))
    assert caught.value.reason == reason


def test_a_header_that_comes_twice_is_refused(client: Client, sandbox: Sandbox) -> None:
    headers, body = sandbox.notification("COUPON.USE")
    twice = [*headers.items(), *headers.items()]
    with pytest.raises(SignatureError) as caught:
        client.notifications.parse(twice, body)
    assert caught.value.reason == "duplicate_header"


def test_another_api_v3_key_cannot_open_it(settings: dict[str, Any], sandbox: Sandbox) -> None:
    client = Client(**{**settings, "api_v3_key": "x" * 32})
    with pytest.raises(DecryptError) as caught:
        client.notifications.parse(*sandbox.notification("COUPON.USE"))
    assert caught.value.key == "api_v3_key"


def test_a_parsed_body_is_no_body(client: Client, sandbox: Sandbox) -> None:
    headers, body = sandbox.notification("COUPON.USE")
    with pytest.raises(TypeError, match="raw body"):
        client.notifications.parse(headers, json.loads(body))


async def test_the_async_client_parses_too(async_client: AsyncClient, sandbox: Sandbox) -> None:
    event = await async_client.notifications.parse(*sandbox.notification("COUPON.USE"))
    assert isinstance(event, CouponUseEvent)
    assert event.resource.coupon_id
