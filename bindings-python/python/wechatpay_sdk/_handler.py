"""The address that WeChat Pay notifies, but for the web framework."""

from __future__ import annotations

import asyncio
import inspect
import logging
import time
from typing import TYPE_CHECKING, Any

from ._notifications import Acknowledgement, failure
from .deduplication import Claim, InMemoryDeduplication
from .errors import DecryptError, InvalidRequest, SignatureError, WeChatPayError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from typing import Union

    from ._client import AsyncClient, Client
    from ._merchants import AsyncMerchants, Merchants
    from ._notifications import Headers
    from .deduplication import AsyncDeduplication, Deduplication
    from .events import Event

    Listener = Callable[[Event], object]
    AsyncListener = Union[Callable[[Event], Awaitable[object]], Listener]

MAX_BODY = 1 << 20
"""No notification is longer."""

_HELD = 600.0
_SLOW = 4.5
_log = logging.getLogger("wechatpay_sdk.notify")


class NotificationHandler:
    """Verifies, decrypts, hands each event to your code once, and answers.

    `wechatpay_sdk.contrib` puts it into Flask and Django; any other framework calls `handle` with
    the headers and the raw body.

    | answer | when |
    |---|---|
    | 204 | your code has dealt with the event, now or before |
    | 400 | it is WeChat Pay's, but cannot be decrypted |
    | 401 | it is not provably WeChat Pay's |
    | 413 | its body has more than 1 MiB |
    | 500 | your code raised something: it comes again, and is handed over again |
    | 503 | your code is dealing with the same event: it comes again |

    WeChat Pay waits for five seconds. What takes longer belongs into a queue; an event that is
    still being dealt with when it comes again is not handed over twice.
    """

    def __init__(
        self,
        client: Client | Merchants,
        listener: Listener,
        *,
        deduplication: Deduplication | None = None,
    ) -> None:
        """Hands events to `listener`.

        Args:
            client: Its `api_v3_key` decrypts them; or the clients of many merchants.
            listener: Your code; what it returns does not matter, what it raises does.
            deduplication: Remembers what was dealt with; in memory where it is left out.
        """
        self._client = _checked(client, listener)
        self._listener = listener
        self._deduplication = InMemoryDeduplication() if deduplication is None else deduplication

    def handle(self, headers: Headers, body: bytes) -> Acknowledgement:
        """Returns the answer to a request with these headers and this raw body."""
        if len(body) > MAX_BODY:
            return TOO_LARGE
        try:
            event = self._client.notifications.parse(headers, body)
        except WeChatPayError as error:
            return _refusal(error)
        try:
            claim = self._deduplication.claim(event.id, _HELD)
            return _known(event, claim) or self._deal_with(event)
        except Exception:  # noqa: BLE001 - whatever it is, it comes again
            return _failed(event)

    def _deal_with(self, event: Event) -> Acknowledgement:
        started = time.monotonic()
        try:
            self._listener(event)
        except BaseException:
            self._deduplication.release(event.id)
            raise
        _watch(event, started)
        # It has happened: whatever becomes of the mark, nobody is to be told otherwise.
        try:
            self._deduplication.done(event.id)
        except Exception:  # noqa: BLE001 - it is told in the log
            _unmarked(event)
        return event.acknowledge()


class AsyncNotificationHandler:
    """The same for asyncio: `wechatpay_sdk.contrib` puts it into Starlette, FastAPI and Django.

    A listener that is no coroutine function runs in a thread. It runs to its end even if the
    connection does not.
    """

    def __init__(
        self,
        client: AsyncClient | AsyncMerchants,
        listener: AsyncListener,
        *,
        deduplication: AsyncDeduplication | Deduplication | None = None,
    ) -> None:
        """Hands events to `listener`.

        Args:
            client: Its `api_v3_key` decrypts them; or the clients of many merchants.
            listener: Your code; what it returns does not matter, what it raises does.
            deduplication: Remembers what was dealt with; in memory where it is left out. One
                without `await` must not wait for anything.
        """
        self._client = _checked(client, listener)
        self._listener = listener
        self._deduplication: Any = (
            InMemoryDeduplication() if deduplication is None else deduplication
        )
        self._working: set[asyncio.Task[Acknowledgement]] = set()

    async def handle(self, headers: Headers, body: bytes) -> Acknowledgement:
        """Returns the answer to a request with these headers and this raw body."""
        if len(body) > MAX_BODY:
            return TOO_LARGE
        try:
            event = await self._client.notifications.parse(headers, body)
        except WeChatPayError as error:
            return _refusal(error)
        work = asyncio.ensure_future(self._once(event))
        # The loop itself holds tasks but weakly.
        self._working.add(work)
        work.add_done_callback(self._working.discard)
        return await asyncio.shield(work)

    async def _once(self, event: Event) -> Acknowledgement:
        try:
            claim = await _awaited(self._deduplication.claim(event.id, _HELD))
            return _known(event, claim) or await self._deal_with(event)
        except Exception:  # noqa: BLE001 - whatever it is, it comes again
            return _failed(event)

    async def _deal_with(self, event: Event) -> Acknowledgement:
        started = time.monotonic()
        try:
            if inspect.iscoroutinefunction(self._listener):
                await self._listener(event)
            else:
                await _awaited(await asyncio.to_thread(self._listener, event))
        except BaseException:
            await _awaited(self._deduplication.release(event.id))
            raise
        _watch(event, started)
        try:
            await _awaited(self._deduplication.done(event.id))
        except Exception:  # noqa: BLE001 - it is told in the log
            _unmarked(event)
        return event.acknowledge()


TOO_LARGE = failure(413, "the body is larger than 1 MiB")
"""The answer to a body that need not be read to its end."""


def _checked(client: Any, listener: object) -> Any:
    if not hasattr(client, "notifications"):
        message = f"the client must be a client or many merchants, not {type(client).__name__}"
        raise TypeError(message)
    if not callable(listener):
        message = f"the listener must be a function, not {type(listener).__name__}"
        raise TypeError(message)
    return client


async def _awaited(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


def _known(event: Event, claim: Claim) -> Acknowledgement | None:
    if claim == Claim.DONE:
        return event.acknowledge()
    if claim == Claim.IN_PROGRESS:
        return failure(503, "being dealt with")
    if claim != Claim.NEW:
        message = f"`claim` answers with a `Claim`, not with {type(claim).__name__}"
        raise TypeError(message)
    return None


def _refusal(error: WeChatPayError) -> Acknowledgement:
    _log.warning("a notification was refused: %s", error)
    if isinstance(error, SignatureError):
        return failure(401, "not verified")
    unreadable = isinstance(error, (DecryptError, InvalidRequest))
    return failure(400, "not readable") if unreadable else _LATER


_LATER = failure(500, "not verified yet")


def _failed(event: Event) -> Acknowledgement:
    _log.exception("notification %s (%s) was not dealt with", event.id, event.event_type)
    return event.reject("not dealt with")


def _unmarked(event: Event) -> None:
    _log.exception("notification %s was dealt with, but could not be marked so", event.id)


def _watch(event: Event, started: float) -> None:
    seconds = time.monotonic() - started
    if seconds > _SLOW:
        message = "notification %s took %.1f s: WeChat Pay waits for five seconds"
        _log.warning(message, event.id, seconds)
