"""The sandbox notifies real web servers over HTTP; each event is handed over once."""

from __future__ import annotations

import asyncio
import contextlib
import os
import threading
import time
import urllib.error
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest
from redis import Redis
from redis.asyncio import Redis as AsyncRedis

from wechatpay_sdk import (
    AsyncClient,
    AsyncNotificationHandler,
    Client,
    Event,
    NotificationHandler,
)
from wechatpay_sdk.contrib.redis import AsyncRedisDeduplication, RedisDeduplication
from wechatpay_sdk.deduplication import Claim, InMemoryDeduplication

from control import Sandbox

Listener = Callable[[Event], object]


@contextmanager
def flask(settings: dict[str, Any], listener: Listener) -> Iterator[str]:
    import flask as framework

    from wechatpay_sdk.contrib.flask import notifications

    app = framework.Flask("shop")
    with Client(**settings) as client:
        view = notifications(NotificationHandler(client, listener))
        app.add_url_rule("/notify", view_func=view, methods=["POST"])
        with wsgi(app) as url:
            yield url


@contextmanager
def django(settings: dict[str, Any], listener: Listener) -> Iterator[str]:
    from django.core.wsgi import get_wsgi_application  # type: ignore[import-untyped]
    from django.urls import path  # type: ignore[import-untyped]

    from wechatpay_sdk.contrib.django import notifications

    configure_django()
    with Client(**settings) as client:
        URLS[:] = [path("notify", notifications(NotificationHandler(client, listener)))]
        with wsgi(get_wsgi_application()) as url:
            yield url


@contextmanager
def django_async(settings: dict[str, Any], listener: Listener) -> Iterator[str]:
    from django.core.asgi import get_asgi_application  # type: ignore[import-untyped]
    from django.urls import path

    from wechatpay_sdk.contrib.django import notifications

    configure_django()
    handler = AsyncNotificationHandler(AsyncClient(**settings), as_coroutine(listener))
    URLS[:] = [path("notify", notifications(handler))]
    with asgi(get_asgi_application()) as url:
        yield url


@contextmanager
def starlette(settings: dict[str, Any], listener: Listener) -> Iterator[str]:
    from starlette.applications import Starlette
    from starlette.routing import Route

    from wechatpay_sdk.contrib.starlette import notifications

    handler = AsyncNotificationHandler(AsyncClient(**settings), listener)
    app = Starlette(routes=[Route("/notify", notifications(handler), methods=["POST"])])
    with asgi(app) as url:
        yield url


@contextmanager
def fastapi(settings: dict[str, Any], listener: Listener) -> Iterator[str]:
    from fastapi import FastAPI

    from wechatpay_sdk.contrib.starlette import notifications

    app = FastAPI()
    handler = AsyncNotificationHandler(AsyncClient(**settings), as_coroutine(listener))
    app.add_route("/notify", notifications(handler), methods=["POST"])
    with asgi(app) as url:
        yield url


FRAMEWORKS = pytest.mark.parametrize(
    "framework", [flask, django, django_async, starlette, fastapi], ids=lambda one: one.__name__
)
URLS: list[Any] = []


@FRAMEWORKS
def test_an_event_that_comes_often_is_handed_over_once(
    settings: dict[str, Any], sandbox: Sandbox, framework: Any
) -> None:
    events: list[Event] = []
    with framework(settings, events.append) as url:
        made = sandbox.notification("COUPON.USE")
        for _ in range(3):
            assert sandbox.post(url, *made) == (204, b"")
        assert deliver(sandbox, url)["status"] == 204
    assert [event.event_type for event in events] == ["COUPON.USE", "COUPON.USE"]


@FRAMEWORKS
def test_what_is_forged_is_never_handed_over(
    settings: dict[str, Any], sandbox: Sandbox, framework: Any
) -> None:
    events: list[Event] = []
    with framework(settings, events.append) as url:
        for fault in ("tampered_body", "foreign_signature", "stale_timestamp", "probe"):
            made = sandbox.notification("COUPON.USE", fault=fault)
            refused = (401, b'{"code":"FAIL","message":"not verified"}')
            assert sandbox.post(url, *made) == refused
        unreadable = sandbox.notification("COUPON.USE", fault="wrong_key")
        assert sandbox.post(url, *unreadable)[0] == 400
        headers, _ = sandbox.notification("COUPON.USE")
        # Refused before it was read: the connection may end while the rest is sent.
        with contextlib.suppress(ConnectionError, urllib.error.URLError):
            assert sandbox.post(url, headers, b" " * ((1 << 20) + 1))[0] == 413
    assert events == []


@FRAMEWORKS
def test_what_raised_comes_again_and_is_handed_over_again(
    settings: dict[str, Any], sandbox: Sandbox, framework: Any, caplog: pytest.LogCaptureFixture
) -> None:
    events: list[Event] = []

    def listener(event: Event) -> None:
        events.append(event)
        if len(events) == 1:
            raise RuntimeError("no database")

    with framework(settings, listener) as url:
        made = sandbox.notification("COUPON.USE")
        failed = (500, b'{"code":"FAIL","message":"not dealt with"}')
        assert sandbox.post(url, *made) == failed
        assert sandbox.post(url, *made)[0] == 204
    assert len(events) == 2
    assert "no database" in caplog.text


@FRAMEWORKS
def test_what_is_being_dealt_with_is_not_handed_over_twice(
    settings: dict[str, Any], sandbox: Sandbox, framework: Any
) -> None:
    begun, go_on = threading.Event(), threading.Event()
    events: list[Event] = []

    def listener(event: Event) -> None:
        events.append(event)
        begun.set()
        go_on.wait(30)

    with framework(settings, listener) as url:
        made = sandbox.notification("COUPON.USE")
        first = threading.Thread(target=sandbox.post, args=(url, *made))
        first.start()
        assert begun.wait(30)
        assert sandbox.post(url, *made)[0] == 503
        go_on.set()
        first.join()
        assert sandbox.post(url, *made)[0] == 204
    assert len(events) == 1


async def test_a_listener_runs_to_its_end_without_its_connection(
    async_client: AsyncClient, sandbox: Sandbox
) -> None:
    begun, go_on = asyncio.Event(), asyncio.Event()
    done: list[str] = []

    async def listener(event: Event) -> None:
        begun.set()
        await go_on.wait()
        done.append(event.id)

    handler = AsyncNotificationHandler(async_client, listener)
    made = sandbox.notification("COUPON.USE")
    request = asyncio.ensure_future(handler.handle(*made))
    await begun.wait()
    assert (await handler.handle(*made)).status == 503
    request.cancel()
    with pytest.raises(asyncio.CancelledError):
        await request
    go_on.set()
    while (await handler.handle(*made)).status != 204:
        await asyncio.sleep(0.01)
    assert len(done) == 1


def test_what_cannot_be_remembered_comes_again(client: Client, sandbox: Sandbox) -> None:
    class Broken(InMemoryDeduplication):
        def claim(self, id: str, ttl: float) -> Claim:  # noqa: ARG002
            raise ConnectionError("no Redis")

    events: list[Event] = []
    handler = NotificationHandler(client, events.append, deduplication=Broken())
    assert handler.handle(*sandbox.notification("COUPON.USE")).status == 500
    assert events == []


def test_memory_forgets_the_oldest_and_what_was_lost() -> None:
    memory = InMemoryDeduplication(capacity=2)
    assert [memory.claim(one, 60) for one in ("a", "b", "c")] == [Claim.NEW] * 3
    assert memory.claim("c", 60) is Claim.IN_PROGRESS
    assert memory.claim("a", 60) is Claim.NEW
    memory.done("a")
    memory.release("a")
    assert memory.claim("a", 60) is Claim.DONE
    lost = InMemoryDeduplication()
    assert lost.claim("a", 0) is Claim.NEW
    assert lost.claim("a", 60) is Claim.NEW


def test_redis_remembers_for_all_processes() -> None:
    url, name = os.environ["WECHATPAY_REDIS"], str(uuid.uuid4())
    with Redis.from_url(url) as one, Redis.from_url(url, decode_responses=True) as other:
        first, second = RedisDeduplication(one), RedisDeduplication(other)
        assert first.claim(name, 60) is Claim.NEW
        assert second.claim(name, 60) is Claim.IN_PROGRESS
        first.release(name)
        assert second.claim(name, 0.05) is Claim.NEW
        time.sleep(0.2)
        assert first.claim(name, 60) is Claim.NEW
        # Who was taken for lost, and fails in the end.
        second.release(name)
        assert second.claim(name, 60) is Claim.IN_PROGRESS
        first.done(name)
        first.release(name)
        assert second.claim(name, 60) is Claim.DONE
        assert first.claim(name, 60) is Claim.DONE
        assert one.get(f"wechatpay:notification:{name}") == b"done"


async def test_redis_with_asyncio(async_client: AsyncClient, sandbox: Sandbox) -> None:
    events: list[Event] = []
    async with AsyncRedis.from_url(os.environ["WECHATPAY_REDIS"]) as redis:
        remembering = AsyncRedisDeduplication(redis)
        made = sandbox.notification("COUPON.USE")
        for _ in range(2):
            handler = AsyncNotificationHandler(
                async_client, events.append, deduplication=remembering
            )
            assert (await handler.handle(*made)).status == 204
        assert await remembering.claim(events[0].id, 60) is Claim.DONE
        for expected in (Claim.NEW, Claim.NEW):
            assert await remembering.claim("x" + events[0].id, 60) is expected
            await remembering.release("x" + events[0].id)
    assert len(events) == 1


def deliver(sandbox: Sandbox, url: str) -> Any:
    """Lets the sandbox itself post one."""
    made = sandbox.ask("POST", "notification", {"event_type": "COUPON.USE", "url": url})
    return made["delivered"]


def as_coroutine(listener: Listener) -> Any:
    async def waiting(event: Event) -> None:
        await asyncio.to_thread(listener, event)

    return waiting


def configure_django() -> None:
    from types import ModuleType

    from django.conf import settings  # type: ignore[import-untyped]

    if not settings.configured:
        urls: Any = ModuleType("urls")
        urls.urlpatterns = URLS
        settings.configure(ALLOWED_HOSTS=["*"], ROOT_URLCONF=urls, LOGGING_CONFIG=None)
    from django.urls import clear_url_caches

    clear_url_caches()


@contextmanager
def wsgi(app: Any) -> Iterator[str]:
    from socketserver import ThreadingMixIn
    from wsgiref.simple_server import WSGIServer

    class Server(ThreadingMixIn, WSGIServer):
        pass

    class Silent(WSGIRequestHandler):
        def log_message(self, *_: object) -> None:
            pass

    with make_server("127.0.0.1", 0, app, Server, Silent) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/notify"
        server.shutdown()
        thread.join()


@contextmanager
def asgi(app: Any) -> Iterator[str]:
    import uvicorn

    config = uvicorn.Config(app, port=0, log_config=None, lifespan="off", ws="none")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield f"http://127.0.0.1:{port}/notify"
    server.should_exit = True
    thread.join()
