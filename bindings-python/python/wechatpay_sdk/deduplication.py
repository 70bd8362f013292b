"""Remembering which notifications were dealt with: the same one may come many times."""

from __future__ import annotations

import enum
import threading
import time
from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Awaitable


class Claim(str, enum.Enum):
    """How far a notification is."""

    NEW = "new"
    """It is yours to deal with."""
    IN_PROGRESS = "in_progress"
    """Somebody is dealing with it."""
    DONE = "done"
    """It was dealt with."""


class Deduplication(Protocol):
    """Remembers which notifications were dealt with, for any number of processes.

    What it raises is answered so that the notification comes again.
    """

    def claim(self, id: str, ttl: float) -> Claim:
        """Claims a notification.

        When nothing is heard of it for `ttl` seconds, whoever claimed it is taken for lost, and it
        is new again.
        """
        ...

    def done(self, id: str) -> object:
        """It was dealt with."""
        ...

    def release(self, id: str) -> object:
        """It was not dealt with: it is new again, unless it is done."""
        ...


class AsyncDeduplication(Protocol):
    """The same with `await`."""

    def claim(self, id: str, ttl: float) -> Awaitable[Claim]:
        """Claims a notification."""
        ...

    def done(self, id: str) -> Awaitable[object]:
        """It was dealt with."""
        ...

    def release(self, id: str) -> Awaitable[object]:
        """It was not dealt with: it is new again, unless it is done."""
        ...


class _Entry(NamedTuple):
    claim: Claim
    until: float


class InMemoryDeduplication:
    """For a single process.

    Forgets what was dealt with after `remembered` seconds (WeChat Pay tries for 24 hours), and the
    oldest when there are more than `capacity`.
    """

    def __init__(self, *, capacity: int = 10_000, remembered: float = 24 * 3600) -> None:
        """Remembers nothing yet."""
        self._capacity = capacity
        self._remembered = remembered
        self._entries: dict[str, _Entry] = {}
        self._lock = threading.Lock()

    def claim(self, id: str, ttl: float) -> Claim:
        """Claims a notification for so many seconds."""
        with self._lock:
            known = self._entries.get(id)
            if known is not None and known.until > time.monotonic():
                return known.claim
            self._put(id, Claim.IN_PROGRESS, ttl)
            return Claim.NEW

    def done(self, id: str) -> None:
        """It was dealt with."""
        with self._lock:
            self._put(id, Claim.DONE, self._remembered)

    def release(self, id: str) -> None:
        """It was not dealt with: it is new again, unless it is done."""
        with self._lock:
            known = self._entries.get(id)
            if known is not None and known.claim is Claim.IN_PROGRESS:
                del self._entries[id]

    def _put(self, id: str, claim: Claim, ttl: float) -> None:
        self._entries.pop(id, None)
        self._entries[id] = _Entry(claim, time.monotonic() + ttl)
        if len(self._entries) > self._capacity:
            del self._entries[next(iter(self._entries))]
