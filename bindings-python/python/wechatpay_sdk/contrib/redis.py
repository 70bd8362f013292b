"""De-duplication of notifications in Redis, for any number of processes.

`wechatpay:notification:<id>` holds `done`, or `in_progress:` and who has claimed it; processes in
other languages of this library may share it.
"""

from __future__ import annotations

import os
import uuid
from typing import TYPE_CHECKING, Any

from wechatpay_sdk.deduplication import Claim

if TYPE_CHECKING:
    from redis import Redis
    from redis.asyncio import Redis as AsyncRedis


class RedisDeduplication:
    """For `NotificationHandler`: `RedisDeduplication(redis.Redis.from_url(...))`."""

    def __init__(self, redis: Redis, *, remembered: float = 24 * 3600) -> None:
        """Over this client; what was dealt with is remembered for so many seconds."""
        self._redis: Any = redis
        self._remembered = remembered
        self._owner = uuid.uuid4().hex

    def claim(self, id: str, ttl: float) -> Claim:
        """Claims a notification for so many seconds."""
        if self._redis.set(_key(id), _claimed(self._owner), nx=True, px=_ms(ttl)):
            return Claim.NEW
        return _state(self._redis.get(_key(id)))

    def done(self, id: str) -> None:
        """It was dealt with."""
        self._redis.set(_key(id), Claim.DONE.value, px=_ms(self._remembered))

    def release(self, id: str) -> None:
        """It was not dealt with: new again, unless somebody else has claimed it or is done."""
        self._redis.eval(_RELEASE, 1, _key(id), _claimed(self._owner))


class AsyncRedisDeduplication:
    """For `AsyncNotificationHandler`: the same over `redis.asyncio.Redis`."""

    def __init__(self, redis: AsyncRedis, *, remembered: float = 24 * 3600) -> None:
        """Over this client; what was dealt with is remembered for so many seconds."""
        self._redis: Any = redis
        self._remembered = remembered
        self._owner = uuid.uuid4().hex

    async def claim(self, id: str, ttl: float) -> Claim:
        """Claims a notification for so many seconds."""
        if await self._redis.set(_key(id), _claimed(self._owner), nx=True, px=_ms(ttl)):
            return Claim.NEW
        return _state(await self._redis.get(_key(id)))

    async def done(self, id: str) -> None:
        """It was dealt with."""
        await self._redis.set(_key(id), Claim.DONE.value, px=_ms(self._remembered))

    async def release(self, id: str) -> None:
        """It was not dealt with: new again, unless somebody else has claimed it or is done."""
        await self._redis.eval(_RELEASE, 1, _key(id), _claimed(self._owner))


# Somebody else's claim stays, and so does what is done.
_RELEASE = (
    "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0"
)


def _claimed(owner: str) -> str:
    # A worker that was forked is somebody else.
    return f"in_progress:{owner}-{os.getpid()}"


def _key(id: str) -> str:
    return f"wechatpay:notification:{id}"


def _ms(seconds: float) -> int:
    return max(1, round(seconds * 1000))


def _state(value: object) -> Claim:
    # Text, where the client was made with `decode_responses`.
    return Claim.DONE if value in (b"done", "done") else Claim.IN_PROGRESS
