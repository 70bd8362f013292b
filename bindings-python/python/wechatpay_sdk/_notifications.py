"""Notifications: verified, decrypted, typed."""

from __future__ import annotations

import importlib
import json
from typing import TYPE_CHECKING, Any, NamedTuple

from ._call import Async, Face, Plan, Sync, method, told
from ._input import plain
from ._model import Model

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Protocol, Union

    from .events import Event

    class SupportsItems(Protocol):
        """The headers of any web framework."""

        def items(self) -> Iterable[tuple[Any, Any]]:
            """Returns names and values."""
            ...

    Headers = Union[SupportsItems, Iterable[tuple[str, str]], Iterable[tuple[bytes, bytes]]]


class Acknowledgement(NamedTuple):
    """What to answer to a notification, within five seconds."""

    status: int
    """HTTP status."""
    body: bytes
    """The body, JSON where it is not empty."""

    @property
    def headers(self) -> dict[str, str]:
        """The headers that go with the body."""
        return {"Content-Type": "application/json"} if self.body else {}


class Notification(Model):
    """What all events have."""

    id: str
    """The same for every delivery of this notification."""
    create_time: str
    """When it was made, RFC 3339."""
    resource_type: str
    """`encrypt-resource`."""
    summary: str
    """One sentence in Chinese."""
    mchid: str | None
    """Which merchant's it is, where `Merchants` parsed it."""

    def acknowledge(self, reply: Mapping[str, object] | None = None) -> Acknowledgement:
        """Returns the answer that says: done, do not send it again.

        Args:
            reply: The answer's object, for the few events that expect one.
        """
        if reply is None:
            return Acknowledgement(204, b"")
        return Acknowledgement(200, _compact(plain(reply, "reply")))

    def reject(self, message: str) -> Acknowledgement:
        """Returns the answer that says: send it again later.

        Args:
            message: Why, for WeChat Pay's log; 256 characters of it are sent.
        """
        return failure(500, message[:256])


class _Methods(Face):
    @method
    def parse(self, headers: Headers, body: bytes | str) -> Plan[Event]:
        """Verifies and decrypts a notification.

        Args:
            headers: The headers of the request: any mapping, or pairs.
            body: The raw body, never a parsed one.

        Raises:
            SignatureError: It is not provably WeChat Pay's; answer with status 401.
            DecryptError: The APIv3 key is another one.
        """
        given = self._asked(None, None, headers=_collect(headers), refresh=True)
        return Plan("sdk.parse_notification", given, _event, _raw(body))


class Notifications(_Methods, Sync):
    """`client.notifications`."""


class AsyncNotifications(_Methods, Async):
    """`client.notifications` of an `AsyncClient`."""


def asked(headers: Headers, body: bytes | str) -> tuple[str, bytes]:
    """A notification as the engine is asked about it."""
    return json.dumps({"headers": _collect(headers), "refresh": True}), _raw(body)


def event_of(ok: bool, meta: str, body: Any) -> Event:
    """Reads the engine's outcome."""
    return _event(told(ok, meta), body)


def failure(status: int, message: str) -> Acknowledgement:
    """Returns an answer of this status that says why the notification was not taken."""
    return Acknowledgement(status, _compact({"code": "FAIL", "message": message}))


def _compact(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _collect(headers: Any) -> dict[str, list[str]]:
    collected: dict[str, list[str]] = {}
    for pair in headers.items() if hasattr(headers, "items") else headers:
        if not isinstance(pair, (tuple, list)) or len(pair) != 2:
            message = "headers are a mapping, or pairs of names and values"
            raise TypeError(message)
        name, value = pair
        values = value if isinstance(value, (list, tuple)) else [value]
        collected.setdefault(_text(name), []).extend(map(_text, values))
    return collected


def _raw(body: Any) -> bytes:
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body)
    if isinstance(body, str):
        return body.encode("utf-8", "surrogatepass")
    message = "the raw body is needed, not a parsed one: its bytes are signed"
    raise TypeError(message)


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        return value.decode("latin-1")
    if not isinstance(value, str):
        message = f"a header is text, not {type(value).__name__}"
        raise TypeError(message)
    # What is no text is no signature either, and the engine is to say so.
    return value.encode("utf-8", "replace").decode()


def _event(meta: dict[str, Any], body: bytes) -> Event:
    from . import events

    resource: Any = json.loads(body)
    product, _, schema = (meta.pop("schema", None) or "").partition(".")
    if schema and isinstance(resource, dict):
        module = importlib.import_module(f"wechatpay_sdk.products.{product}")
        resource = vars(module)[schema]._adopt(resource)
    name = events.EVENTS.get(meta["event_type"], "UnknownEvent")
    return vars(events)[name]._adopt({**meta, "resource": resource})  # type: ignore[no-any-return]
