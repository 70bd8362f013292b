"""The clients of many merchants in one process."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from . import _core
from ._call import arrival
from ._client import AsyncClient, Client
from ._notifications import asked, event_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from typing_extensions import Self

    from ._notifications import Headers
    from .events import Event

AnyClient = TypeVar("AnyClient", Client, AsyncClient)


class _Many(Generic[AnyClient]):
    def __init__(self) -> None:
        """Begins with none."""
        self._native = _core.Merchants()
        self._clients: dict[str, AnyClient] = {}
        self._lock = threading.Lock()

    def add(self, client: AnyClient) -> AnyClient | None:
        """Adds a client; the former one of the same merchant is replaced and returned."""
        if not isinstance(client, (Client, AsyncClient)):
            message = f"a client is needed, not {type(client).__name__}"
            raise TypeError(message)
        engine = client._link.engine
        with self._lock:
            former = self._clients.get(engine.mchid)
            self._clients[engine.mchid] = client
            self._native.insert(engine)
        return former

    def remove(self, mchid: str) -> AnyClient | None:
        """Takes the client of a merchant away and returns it; its calls go on."""
        with self._lock:
            if mchid in self._clients:
                self._native.remove(mchid)
            return self._clients.pop(mchid, None)

    def client(self, mchid: str) -> AnyClient | None:
        """Returns the client of a merchant."""
        return self._clients.get(mchid)

    @property
    def notifications(self) -> Self:
        """Itself: a `NotificationHandler` takes many merchants like one client."""
        return self

    def __len__(self) -> int:
        return len(self._clients)

    def __contains__(self, mchid: object) -> bool:
        return mchid in self._clients

    def __iter__(self) -> Iterator[AnyClient]:
        return iter(list(self._clients.values()))

    def __bool__(self) -> bool:
        return True


class Merchants(_Many[Client]):
    """The clients of many merchants, and whose notification it is.

    Clients with the same network settings share their connections.
    """

    def parse(self, headers: Headers, body: bytes | str) -> Event:
        """Verifies and decrypts a notification to any of them; `event.mchid` says to which.

        Args:
            headers: The headers of the request: any mapping, or pairs.
            body: The raw body, never a parsed one.

        Raises:
            SignatureError: It is not provably WeChat Pay's; answer with status 401.
            DecryptError: It is none of these merchants'.
        """
        given, raw = asked(headers, body)
        return event_of(*self._native.execute_notification(given, raw))


class AsyncMerchants(_Many[AsyncClient]):
    """The same for `AsyncClient`s."""

    async def parse(self, headers: Headers, body: bytes | str) -> Event:
        """Verifies and decrypts a notification to any of them; `event.mchid` says to which.

        Args:
            headers: The headers of the request: any mapping, or pairs.
            body: The raw body, never a parsed one.

        Raises:
            SignatureError: It is not provably WeChat Pay's; answer with status 401.
            DecryptError: It is none of these merchants'.
        """
        given, raw = asked(headers, body)
        submit = self._native.submit_notification
        outcome: Any = await arrival(lambda on_done: submit(given, raw, on_done))
        return event_of(*outcome)
