"""`AsyncClient` is `Client` with `await`, and cancelling a task cancels its request."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path
from typing import Any

import pytest

from wechatpay_sdk import ApiError, AsyncClient, Client, InternalError, InvalidRequest

from control import Sandbox

PATH = "/v3/marketing/paygiftactivity/activities/10028001"


async def test_operations_are_awaited(async_client: AsyncClient) -> None:
    stopped = await async_client.pay_gift.terminate_activity(activity_id="10028001")
    assert stopped.activity_id == "10028001"
    answer = await async_client.call("pay_gift.get_activity", {"activity_id": "10028001"})
    assert answer.json()["activity_id"] == "10028001"
    answer = await async_client.request("GET", PATH)
    assert answer.status == 200


async def test_local_work_is_awaited_too(async_client: AsyncClient) -> None:
    assert (await async_client.pay_params.jsapi("wx8888888888888888", "wx2014"))["paySign"]
    assert await async_client.encrypt("13800000000")


async def test_files_are_uploaded(async_client: AsyncClient, tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n")
    assert (await async_client.media.upload_image(file=path)).media_id


async def test_errors_are_raised_at_the_await(async_client: AsyncClient) -> None:
    call = async_client.pay_gift.get_activity(activity_id="404")
    with pytest.raises(ApiError):
        await call
    with pytest.raises(InvalidRequest):
        await async_client.call("pay_gift.terminate_activity", {})


async def test_pages_are_walked(async_client: AsyncClient) -> None:
    page = await async_client.pay_gift.list_activities(limit=1, offset=0)
    found = [activity.activity_id async for activity in page.auto_paging()]
    assert len(found) == len(set(found))


async def test_async_pages_say_so(
    async_client: AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = await async_client.pay_gift.list_activities(limit=1, offset=0)
    monkeypatch.setattr("wechatpay_sdk._paging.Paging.after", lambda *_: 1)
    with pytest.raises(TypeError, match="async for"):
        list(page.auto_paging())


async def test_hundreds_of_calls_run_at_once(async_client: AsyncClient) -> None:
    for number in range(10):
        await async_client.pay_transactions.prepay_native(
            appid="wx8888888888888888",
            description="Coffee",
            out_trade_no=f"many-{number}",
            notify_url="https://shop.example/notify",
            amount={"total": 100},
        )
    numbers = [f"many-{number % 10}" for number in range(200)]
    calls = [
        async_client.pay_transactions.get_order_by_out_trade_no(out_trade_no=number)
        for number in numbers
    ]
    assert [one.out_trade_no for one in await asyncio.gather(*calls)] == numbers


async def test_a_timeout_cancels_the_request(async_client: AsyncClient, sandbox: Sandbox) -> None:
    sandbox.fault("slow", times=9)
    started = time.monotonic()
    with pytest.raises(asyncio.TimeoutError):
        await asyncio.wait_for(async_client.pay_gift.get_activity(activity_id="10028001"), 0.2)
    assert time.monotonic() - started < 2
    sandbox.ask("DELETE", "faults")
    assert (
        await async_client.pay_gift.get_activity(activity_id="10028001")
    ).last_response.status == 200


async def test_a_task_is_cancelled(async_client: AsyncClient, sandbox: Sandbox) -> None:
    sandbox.fault("slow", times=9)
    task = asyncio.ensure_future(async_client.pay_gift.get_activity(activity_id="10028001"))
    await asyncio.sleep(0.1)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


def test_a_loop_may_close_before_the_answer(
    settings: dict[str, Any], capfd: pytest.CaptureFixture[str]
) -> None:
    client = AsyncClient(**settings)
    answer = client.pay_gift.get_activity(activity_id="10028001")
    loop = asyncio.new_event_loop()
    loop.call_soon(answer.send, None)
    loop.call_soon(loop.stop)
    loop.run_forever()
    loop.close()
    time.sleep(0.3)
    answer.close()
    assert capfd.readouterr().err == ""


def test_each_loop_works(settings: dict[str, Any]) -> None:
    client = AsyncClient(**settings)
    for _ in range(3):
        assert asyncio.run(ask(client)) == "10028001"


async def ask(client: AsyncClient) -> str | None:
    return (await client.pay_gift.get_activity(activity_id="10028001")).activity_id


async def test_a_blocking_client_leaves_the_loop_alone_in_a_thread(client: Client) -> None:
    found = await asyncio.get_running_loop().run_in_executor(
        None, lambda: client.pay_gift.get_activity(activity_id="10028001")
    )
    assert found.activity_id == "10028001"


async def test_a_panic_of_the_engine_is_an_internal_error(async_client: AsyncClient) -> None:
    with pytest.raises((InternalError, InvalidRequest)) as caught:
        await async_client.call("sdk.panic")
    if caught.type is InvalidRequest:
        pytest.skip("a release build cannot be made to panic")
