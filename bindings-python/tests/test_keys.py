"""Keys that are elsewhere, keys that change, and the clock that signatures depend on."""

from __future__ import annotations

import asyncio
import base64
import functools
import json
import threading
from pathlib import Path
from typing import Any

import pytest

from wechatpay_sdk import (
    AsyncClient,
    Client,
    ConfigError,
    DecryptError,
    TransportError,
    WeChatPayError,
)

from control import Sandbox


class Hsm:
    """Holds the key that the settings had."""

    def __init__(self, settings: dict[str, Any]) -> None:
        self._engine = Client(**settings)._link.engine
        self.threads: list[threading.Thread] = []

    def sign(self, message: bytes) -> bytes:
        self.threads.append(threading.current_thread())
        return base64.b64decode(self._ask("sign", message=message.decode())["signature"])

    def _ask(self, what: str, **given: str) -> Any:
        ok, meta, body = self._engine.execute(f"sdk.{what}", json.dumps(given))
        assert ok, meta
        assert isinstance(body, bytes)
        return json.loads(body)


@pytest.fixture
def hsm(settings: dict[str, Any]) -> Hsm:
    return Hsm(settings)


@pytest.fixture
def keyless(settings: dict[str, Any], hsm: Hsm) -> dict[str, Any]:
    assert hsm
    return {name: value for name, value in settings.items() if name != "private_key"}


def test_a_function_signs_in_place_of_a_key(keyless: dict[str, Any], hsm: Hsm) -> None:
    with Client(**keyless, signer=hsm.sign) as client:
        assert client.pay_gift.get_activity(activity_id="10028001").activity_id
        assert client.pay_params.jsapi("wx1", "wx2")["paySign"]
    assert threading.main_thread() not in hsm.threads


def test_an_object_signs_and_decrypts(keyless: dict[str, Any], hsm: Hsm) -> None:
    asked = []

    class Vault:
        sign = staticmethod(hsm.sign)

        def decrypt(self, ciphertext: bytes) -> bytes:
            asked.append(len(ciphertext))
            return b"plain"

    sealed = base64.b64encode(bytes(256)).decode()
    with Client(**keyless, signer=Vault()) as client:
        assert client.pay_gift.get_activity(activity_id="10028001").activity_id
        assert client.decrypt(sealed) == "plain"
    assert asked == [256]
    with (
        Client(**keyless, signer=hsm.sign) as client,
        pytest.raises(WeChatPayError, match="decrypt"),
    ):
        client.decrypt(sealed)


async def test_a_coroutine_function_signs_on_the_loop_of_the_caller(
    keyless: dict[str, Any], hsm: Hsm
) -> None:
    loops = []

    async def sign(message: bytes) -> bytes:
        await asyncio.sleep(0)
        loops.append(asyncio.get_running_loop())
        return hsm.sign(message)

    async with AsyncClient(**keyless, signer=sign) as client:
        calls = (client.pay_gift.get_activity(activity_id="10028001") for _ in range(8))
        assert all(answer.activity_id for answer in await asyncio.gather(*calls))
        assert (await client.pay_params.app("wx1", "wx2"))["sign"]
    assert set(loops) == {asyncio.get_running_loop()}
    assert len(loops) == 9


async def test_a_function_that_blocks_does_not_block_the_loop(
    keyless: dict[str, Any], hsm: Hsm
) -> None:
    beaten = threading.Event()

    def sign(message: bytes) -> bytes:
        assert beaten.wait(10)
        return hsm.sign(message)

    async with AsyncClient(**keyless, signer=sign) as client:
        call = asyncio.ensure_future(client.pay_gift.get_activity(activity_id="10028001"))
        await asyncio.sleep(0)
        beaten.set()
        assert (await call).activity_id


def test_each_loop_serves_its_own_calls(keyless: dict[str, Any], hsm: Hsm) -> None:
    async def sign(message: bytes) -> bytes:
        return hsm.sign(message)

    client = AsyncClient(**keyless, signer=sign)
    for _ in range(3):
        answer = asyncio.run(client.pay_gift.get_activity(activity_id="10028001"))
        assert answer.activity_id


class _UnprintableError(Exception):
    def __str__(self) -> str:
        raise RuntimeError


def fail(error: BaseException, _: bytes) -> bytes:
    raise error


@pytest.mark.parametrize(
    ("signer", "words"),
    [
        (functools.partial(fail, OSError("the HSM is away")), "the HSM is away"),
        (functools.partial(fail, KeyError()), "KeyError"),
        (functools.partial(fail, _UnprintableError()), "_Unprintable"),
        (functools.partial(fail, SystemExit("no")), "no"),
        (functools.partial(fail, OSError("\ud800")), "?"),
        (lambda _: "text", "must return bytes, not str"),
        (lambda _: None, "must return bytes, not NoneType"),
        (lambda: b"", "takes 0 positional arguments"),
        (lambda _: b"", "bytes"),
        (lambda _: bytes(17), "bytes"),
        (lambda _: asyncio.sleep(0), "no event loop"),
    ],
)
def test_a_signer_that_fails_is_told_of(
    keyless: dict[str, Any], sandbox: Sandbox, signer: Any, words: str
) -> None:
    with Client(**keyless, signer=signer) as client, pytest.raises(TransportError) as raised:
        client.pay_gift.get_activity(activity_id="10028001")
    assert raised.value.phase == "sign"
    assert not raised.value.may_have_arrived
    assert words in raised.value.message
    assert sandbox.records() == []


async def test_a_coroutine_that_fails_or_hangs_is_told_of(keyless: dict[str, Any]) -> None:
    async def failing(_: bytes) -> bytes:
        message = "the HSM is away"
        raise OSError(message)

    async def hanging(_: bytes) -> bytes:
        await asyncio.Event().wait()
        return b""

    for signer, words in ((failing, "the HSM is away"), (hanging, ".")):
        async with AsyncClient(**keyless, signer=signer, timeout=0.3) as client:
            with pytest.raises(TransportError, match=words) as raised:
                await client.pay_gift.get_activity(activity_id="10028001")
            assert raised.value.phase == "sign"
    for left in asyncio.all_tasks() - {asyncio.current_task()}:
        left.cancel()


def test_what_is_no_signer_is_a_type_error(
    keyless: dict[str, Any],
) -> None:
    async def sign(_: bytes) -> bytes:
        return b""

    wrong: list[Any] = [5, "sign", object(), sign]
    for signer in wrong:
        with pytest.raises(TypeError):
            Client(**keyless, signer=signer)
    with pytest.raises(TypeError):
        AsyncClient(**keyless, signer=wrong[0])
    with pytest.raises(ConfigError):
        Client(**keyless)
    with pytest.raises(ConfigError):
        Client(**{**keyless, "serial_no": None}, signer=lambda _: b"")


OTHER = "0123456789abcdef0123456789abcdef"


def test_keys_are_replaced_while_the_client_works(
    settings: dict[str, Any], sandbox: Sandbox
) -> None:
    with Client(**{**settings, "api_v3_key": OTHER}) as client:
        delivered = sandbox.notification("COUPON.USE")
        with pytest.raises(DecryptError):
            client.notifications.parse(*delivered)
        now = client.replace_keys(api_v3_key=settings["api_v3_key"])
        assert now.serial_no == settings["serial_no"]
        assert settings["platform_public_key_id"] in now.platform_serials
        assert client.notifications.parse(*delivered).id
        client.replace_keys(api_v3_key=OTHER)
        assert client.notifications.parse(*delivered).id, "the former key is good for what arrives"


async def test_keys_are_replaced_in_asyncio(settings: dict[str, Any], sandbox: Sandbox) -> None:
    async with AsyncClient(**{**settings, "api_v3_key": OTHER}) as client:
        await client.replace_keys(api_v3_key=settings["api_v3_key"])
        assert (await client.notifications.parse(*sandbox.notification("COUPON.USE"))).id


def test_the_configured_files_are_read_again(settings: dict[str, Any], tmp_path: Path) -> None:
    file = tmp_path / "apiclient_key.pem"
    file.write_text(settings["private_key"])
    with Client(**{**settings, "private_key": file}) as client:
        assert client.replace_keys().serial_no == settings["serial_no"]
        file.write_text("no key")
        with pytest.raises(ConfigError) as raised:
            client.replace_keys()
        assert raised.value.setting == "private_key"
        assert client.pay_params.jsapi("wx1", "wx2")["paySign"], "the former key stays"


@pytest.mark.parametrize(
    "wrong",
    [
        {"api_v3_key": "short"},
        {"private_key": "x", "api_v3_key": OTHER},
        {"api_v3_key": 5},
        {"platform_certificates": "x"},
        {"platform_certificates": [object()]},
        {"private_key": b"\xff"},
        {"private_key": "\ud800"},
    ],
)
def test_all_keys_are_replaced_or_none(
    client: Client, sandbox: Sandbox, wrong: dict[str, Any]
) -> None:
    with pytest.raises(ConfigError):
        client.replace_keys(**wrong)
    assert client.notifications.parse(*sandbox.notification("COUPON.USE")).id
    assert client.pay_gift.get_activity(activity_id="10028001").activity_id


async def test_the_clock_is_measured(client: Client, async_client: AsyncClient) -> None:
    assert client.clock() == (None, 0, False)
    client.pay_gift.get_activity(activity_id="10028001")
    measured = client.clock()
    assert measured.samples == 1
    assert measured.skew_ms is not None
    assert abs(measured.skew_ms) < 60_000
    assert (await async_client.clock()).skew_ms is None
