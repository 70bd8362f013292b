"""Whatever is handed over, there is an answer or an error of the documented kind; nothing crashes."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import inspect
import json
import math
import re
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import wechatpay_sdk
from wechatpay_sdk import (
    AsyncClient,
    AsyncMerchants,
    AsyncNotificationHandler,
    Client,
    ConfigError,
    InternalError,
    InvalidRequest,
    Merchants,
    NotificationHandler,
    TransportError,
    WeChatPayError,
    _core,
    diagnose,
)
from wechatpay_sdk.products import PRODUCTS

from control import Sandbox


class Spiteful:
    """Fails whatever is done with it."""

    def __getattr__(self, name: str) -> object:
        raise AttributeError(name)

    def __str__(self) -> str:
        raise ValueError

    __repr__ = __index__ = __float__ = __bool__ = __str__


def hostile() -> list[Any]:
    endless: list[Any] = []
    endless.append(endless)
    knot: dict[str, Any] = {}
    knot["knot"] = knot
    deep: Any = 0
    for _ in range(500):
        deep = [deep]
    return [
        5,
        -1,
        2**64,
        10**5000,
        True,
        1.5,
        math.nan,
        math.inf,
        "",
        "\0",
        "a\0b\r\nc",
        "\ud800",
        "咖" * 300_000,
        b"",
        b"\xff\0",
        [],
        {},
        {5: 5},
        {"\ud800": "\ud800"},
        endless,
        knot,
        deep,
        object(),
        Spiteful(),
        lambda: None,
        int,
        Path("\0"),
        iter(()),
    ]


IDS = [f"hostile-{number}" for number in range(len(hostile()))]


@pytest.fixture(params=range(len(hostile())), ids=IDS)
def evil(request: pytest.FixtureRequest) -> Any:
    return hostile()[request.param]


@contextlib.contextmanager
def documented() -> Iterator[None]:
    """A defect would be an `InternalError`; a panic is no `Exception` at all, and passes."""
    try:
        yield
    except InternalError:
        raise
    except (WeChatPayError, TypeError):
        return


def attempt(call: Callable[[], object]) -> None:
    with documented():
        found = call()
        if isinstance(found, Iterator):
            list(found)


def native(outcome: tuple[bool, str, object]) -> None:
    ok, meta, _ = outcome
    assert ok or json.loads(meta)["kind"] not in ("internal", ""), meta


def test_the_native_module(settings: dict[str, Any], sandbox: Sandbox, evil: Any) -> None:
    config = json.dumps(settings)
    engine = _core.Engine(config)
    merchants = _core.Merchants()
    merchants.insert(engine)
    headers, body = sandbox.notification("COUPON.USE")
    notified = json.dumps({"headers": headers})
    stream = open_stream(engine)
    uncallable: Any = 5 if callable(evil) else evil
    calls: list[Callable[[], object]] = [
        lambda: _core.Engine(evil),
        lambda: _core.Engine(config, env=evil),
        lambda: _core.Engine(config, signer=uncallable),
        lambda: native(_core.diagnose(evil)),
        lambda: native(engine.execute(evil, "{}")),
        lambda: native(engine.execute("pay_gift.get_activity", evil)),
        lambda: native(engine.execute("sdk.parse_notification", notified, evil)),
        lambda: engine.submit(evil, "{}", None, lambda *_: None),
        lambda: engine.submit("sdk.clock", evil, None, lambda *_: None),
        lambda: engine.submit("sdk.clock", "{}", evil, lambda *_: None),
        lambda: engine.submit("sdk.clock", "{}", None, uncallable),
        lambda: merchants.insert(evil),
        lambda: merchants.remove(evil),
        lambda: native(merchants.execute_notification(evil, body)),
        lambda: native(merchants.execute_notification(notified, evil)),
        lambda: merchants.submit_notification(evil, body, lambda *_: None),
        lambda: merchants.submit_notification(notified, body, uncallable),
        lambda: native(stream.execute_save(evil)),
        lambda: stream.save(evil, lambda *_: None),
        lambda: stream.read(uncallable),
        lambda: _core.set_log_sink("off", uncallable),
    ]
    for call in calls:
        with contextlib.suppress(TypeError, ValueError):
            call()
    stream.close()
    native(stream.execute_read())
    assert engine.mchid == settings["mchid"]


def open_stream(engine: _core.Engine) -> _core.FileStream:
    asked = {"kind": "trade", "format": "rows"}
    ok, meta, stream = engine.execute("sdk.bill_file", json.dumps(asked), b"")
    assert ok, meta
    assert isinstance(stream, _core.FileStream)
    return stream


CALLS: list[tuple[str, dict[str, Any]]] = [
    ("call", {"operation": "pay_gift.get_activity", "arguments": {"activity_id": "1"}}),
    ("call", {"operation": "media.upload_image", "file": b"x"}),
    (
        "request",
        {
            "method": "GET",
            "path": "/v3/certificates",
            "query": {"a": "b"},
            "body": None,
            "headers": {"X-A": "b"},
        },
    ),
    ("download", {"url": "/x", "hash_value": "0", "hash_type": "SHA1", "gzip": False}),
    ("download_stream", {"url": "/x", "hash_value": "0", "hash_type": "SHA1", "gzip": False}),
    ("encrypt", {"text": "x"}),
    ("decrypt", {"text": "x"}),
    ("doctor", {"online": False, "notify_url": None}),
    ("with_options", {}),
    ("notifications.parse", {"headers": {}, "body": b""}),
    ("pay_gift.get_activity", {"activity_id": "1"}),
    ("media.upload_image", {"file": b"x", "filename": "x.png"}),
    ("pay_params.jsapi", {"appid": "wx1", "prepay_id": "wx2"}),
    ("pay_params.mini_program", {"appid": "wx1", "prepay_id": "wx2"}),
    ("pay_params.app", {"appid": "wx1", "prepay_id": "wx2"}),
    ("pay_params.h5", {"h5_url": "https://x", "redirect_url": "https://x"}),
    ("pay_params.native", {"code_url": "weixin://x"}),
    ("pay_params.merchant_transfer", {"appid": "wx1", "package_info": "x"}),
    ("pay_params.pay_score_confirm", {"package": "x"}),
    ("pay_params.pay_score_detail", {"service_id": "1", "out_order_no": "1"}),
    ("pay_params.coupons", {"coupons": [{"stock_id": "1", "out_request_no": "1"}]}),
    ("pay_params.coupon_h5", {"open_id": "o", "coupon": {"stock_id": "1"}}),
    ("bills.trade", {"bill_date": "2026-11-20", "sub_mchid": "1", "bill_type": "ALL"}),
    ("bills.fund_flow", {"bill_date": "2026-11-20", "account_type": "BASIC"}),
    ("bills.open", {"kind": "trade", "arguments": {"bill_date": "2026-11-20"}}),
    ("bills.read", {"kind": "trade", "file": b""}),
    ("bills.reconcile", {"orders": [], "bill_date": "2026-11-20"}),
    ("clock", {}),
]
LIMITED = {"call", "request", "download", "download_stream", "doctor", "with_options"}


def variants(valid: dict[str, Any], limited: bool, evil: Any) -> Iterator[dict[str, Any]]:
    for name in [*valid, *(("timeout", "max_attempts") if limited else ())]:
        yield {**valid, name: evil}
    yield {**valid, "surplus": evil}


def method(client: Client | AsyncClient, name: str) -> Any:
    found: Any = client
    for part in name.split("."):
        found = getattr(found, part)
    return found


def test_the_blocking_client(settings: dict[str, Any], evil: Any) -> None:
    client = Client(**{**settings, "timeout": 5, "max_attempts": 1})
    for name, valid in CALLS:
        for given in variants(valid, name in LIMITED, evil):

            def call(name: str = name, given: dict[str, Any] = given) -> object:
                made = method(client, name)(**given)
                return iter(made) if name.startswith("bills.") else made

            attempt(call)
    for name in inspect.signature(client.replace_keys).parameters:

        def replace(name: str = name) -> object:
            return client.replace_keys(**{name: evil})

        attempt(replace)
    assert client.pay_gift.get_activity(activity_id="10028001").activity_id


async def test_the_client_of_asyncio(settings: dict[str, Any], evil: Any) -> None:
    client = AsyncClient(**{**settings, "timeout": 5, "max_attempts": 1})
    for name, valid in CALLS:
        for given in variants(valid, name in LIMITED, evil):
            with documented():
                made = method(client, name)(**given)
                if name.startswith("bills."):
                    _ = [one async for one in made]
                elif inspect.isawaitable(made):
                    await made
    assert (await client.pay_gift.get_activity(activity_id="10028001")).activity_id


def test_the_settings(settings: dict[str, Any], evil: Any) -> None:
    for name in inspect.signature(Client.__init__).parameters:
        if name == "self":
            continue
        given = {**settings, name: evil}
        attempt(functools.partial(Client, **given))
        if name != "signer":
            attempt(functools.partial(diagnose, **given))
    with pytest.raises(ConfigError):
        Client.from_env(**settings, surplus=evil if evil is not None else 5)


@pytest.mark.parametrize("face", [Client, AsyncClient])
def test_nothing_that_is_exported_is_left_out(
    settings: dict[str, Any], face: type[Client | AsyncClient]
) -> None:
    client = face(**settings)
    apart = {"close", "replace_keys", "from_env"} | set(PRODUCTS)
    found = {name for name in dir(client) if not name.startswith("_")} - apart
    spaces = {"bills", "notifications", "pay_params"}
    for space in spaces:
        members = dir(getattr(client, space))
        found |= {f"{space}.{name}" for name in members if not name.startswith("_")}
    assert found - spaces == {name for name, _ in CALLS if name.split(".")[0] not in PRODUCTS}
    assert wechatpay_sdk.operations()
    # Classes that do something, and functions: each has a test here.
    tests = Path(__file__).read_text(encoding="utf-8").partition("\nfrom control import")[2]
    for name in wechatpay_sdk.__all__:
        made = getattr(wechatpay_sdk, name)
        answers = (wechatpay_sdk.Model, tuple, Exception)
        if callable(made) and not (inspect.isclass(made) and issubclass(made, answers)):
            assert re.search(rf"\b{name}\b", tests), name


RETURNED = {
    "AsyncBill",
    "AsyncFileStream",
    "AsyncReconciliation",
    "AutoPaging",
    "Bill",
    "Event",
    "FileStream",
    "Notification",
    "Page",
    "Reconciliation",
    "RemoteSigner",
    "Response",
}
"""What calls give back; the tests below use what they have."""


async def test_notification_handlers(
    client: Client, async_client: AsyncClient, sandbox: Sandbox, evil: Any
) -> None:
    headers, body = sandbox.notification("COUPON.USE")
    handed: list[object] = []
    for make in (NotificationHandler, AsyncNotificationHandler):
        whose: Any = client if make is NotificationHandler else async_client
        for arguments in ((evil, print), (whose, evil)):
            with documented():
                handled = make(*arguments).handle(headers, body)
                if inspect.isawaitable(handled):
                    await handled
        handler: Any = make(whose, lambda _: None)
        for given in ((evil, body), (headers, evil)):
            with documented():
                handled = handler.handle(*given)
                answer = await handled if inspect.isawaitable(handled) else handled
                assert answer.status in (204, 400, 401, 413)
        deduplication: Any
        for deduplication in (evil, Odd(evil)):
            with documented():
                handler = make(whose, handed.append, deduplication=deduplication)
                handled = handler.handle(headers, body)
                answer = await handled if inspect.isawaitable(handled) else handled
                assert answer.status == 500
    assert handed == []
    event: Any = client.notifications.parse(headers, body)
    for answer_with in (event.acknowledge, event.reject):
        with contextlib.suppress(ValueError):  # it is no JSON
            attempt(functools.partial(answer_with, evil))


class Odd:
    """A store that answers something else than it should."""

    def __init__(self, answer: object) -> None:
        self.answer = answer

    def claim(self, *_: object) -> object:
        return self.answer

    done = release = claim


def test_what_bills_files_and_pages_have(client: Client, sandbox: Sandbox, evil: Any) -> None:
    url = sandbox.ask("POST", "file", {"size": 10})["download_url"]
    unwritable = evil if isinstance(evil, str) and "\0" in evil else object()
    for target in (unwritable, "/nowhere/x", "/", Path("\0"), "\ud800"):
        bill: Any = client.bills.read("trade", b"")
        attempt(functools.partial(bill.save_csv, target))
        with contextlib.suppress(OSError, ValueError):  # Python's own, of any path
            attempt(functools.partial(bill.to_parquet, target))
        stream: Any = client.download_stream(url)
        attempt(functools.partial(stream.save, target))
        stream.close()
    stream = client.download_stream(url)
    attempt(functools.partial(stream.read, evil))
    answer: Any = client.call("pay_gift.get_activity", {"activity_id": "10028001"})
    attempt(answer.json)


async def test_signers_that_give_nonsense(
    settings: dict[str, Any], sandbox: Sandbox, evil: Any
) -> None:
    others = {name: value for name, value in settings.items() if name != "private_key"}
    limits: dict[str, Any] = {"timeout": 0.5, "max_attempts": 1}
    sandbox.ask("DELETE", "records")

    def gives(_: bytes) -> Any:
        return evil

    def throws(_: bytes) -> Any:
        raise SystemExit

    for sign in (gives, throws):
        with pytest.raises(TransportError) as raised:
            Client(**others, **limits, signer=sign).pay_gift.get_activity(activity_id="1")
        assert raised.value.phase == "sign"
        client = AsyncClient(**others, **limits, signer=sign)
        with pytest.raises(TransportError):
            await client.pay_gift.get_activity(activity_id="1")
    assert sandbox.records() == []


def test_merchants(client: Client, evil: Any) -> None:
    merchants: Any = Merchants()
    merchants.add(client)
    for call in (
        lambda: merchants.add(evil),
        lambda: merchants.remove(evil),
        lambda: merchants.client(evil),
        lambda: merchants.parse(evil, b""),
        lambda: merchants.parse({}, evil),
    ):
        attempt(call)
    assert len(merchants) == 1


async def test_merchants_of_asyncio(async_client: AsyncClient, evil: Any) -> None:
    merchants: Any = AsyncMerchants()
    merchants.add(async_client)
    calls: list[Callable[[], Any]] = [
        lambda: merchants.add(evil),
        lambda: merchants.remove(evil),
        lambda: merchants.client(evil),
        lambda: merchants.parse(evil, b""),
        lambda: merchants.parse({}, evil),
    ]
    for call in calls:
        with documented():
            made = call()
            if inspect.isawaitable(made):
                await made
    assert len(merchants) == 1


def test_what_holds_itself_is_an_invalid_request(client: Client) -> None:
    endless: list[Any] = []
    endless.append(endless)
    for arguments in (
        {"activity_id": endless},
        {"activity_id": 10**5000},
        {"activity_id": math.nan},
    ):
        with pytest.raises(InvalidRequest) as raised:
            client.call("pay_gift.get_activity", arguments)
        assert raised.value.rule == "type"


async def test_a_closed_client_says_so(client: Client, async_client: AsyncClient) -> None:
    client.close()
    await async_client.close()

    async def use(name: str, valid: dict[str, Any]) -> None:
        made = method(async_client, name)(**valid)
        if name.startswith("bills."):
            _ = [one async for one in made]
        else:
            await made

    for name, valid in CALLS:
        if name != "with_options":
            with pytest.raises(RuntimeError, match="closed"):
                list(method(client, name)(**valid))
            with pytest.raises(RuntimeError, match="closed"):
                await use(name, valid)
    client.close()
    await async_client.close()


def test_a_client_is_closed_while_others_use_it(settings: dict[str, Any]) -> None:
    client = Client(**settings)
    outcomes: list[object] = []

    def use() -> None:
        try:
            for _ in range(100):
                client.pay_gift.get_activity(activity_id="10028001")
        except RuntimeError as error:
            outcomes.append(str(error))

    threads = [threading.Thread(target=use) for _ in range(8)]
    for thread in threads:
        thread.start()
    client.close()
    for thread in threads:
        thread.join(60)
    assert outcomes == ["this client is closed"] * 8


async def test_calls_are_cancelled_at_any_moment(async_client: AsyncClient) -> None:
    for turn in range(60):
        calls = [
            asyncio.ensure_future(async_client.pay_gift.get_activity(activity_id="10028001"))
            for _ in range(8)
        ]
        for _ in range(turn % 7):
            await asyncio.sleep(0)
        for call in calls[turn % 2 :]:
            call.cancel()
        await asyncio.gather(*calls, return_exceptions=True)
    assert (await async_client.pay_gift.get_activity(activity_id="10028001")).activity_id
