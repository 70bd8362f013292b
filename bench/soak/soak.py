"""Many calls and many notifications of one client; README.md says which, and what is printed."""

from __future__ import annotations

import asyncio
import gc
import json
import os
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from wechatpay_sdk import AsyncClient, InvalidRequest, SignatureError

GATEWAY = os.environ["WECHATPAY_SANDBOX"]
CALLS = int(os.environ["WECHATPAY_SOAK_CALLS"])
NOTIFICATIONS = int(os.environ["WECHATPAY_SOAK_NOTIFICATIONS"])
IN_FLIGHT = int(os.environ.get("WECHATPAY_SOAK_IN_FLIGHT", "64"))


class Tally:
    """What was done, and what did not go as it should."""

    def __init__(self) -> None:
        self.calls = self.notifications = self.errors = 0

    def failed(self, what: str, error: BaseException) -> None:
        if not self.errors:
            print(f"{what}: {error!r} {error}", file=sys.stderr)
        self.errors += 1

    def report(self) -> None:
        gc.collect()
        status = Path("/proc/self/status").read_text()
        kilobytes = next(int(line.split()[1]) for line in status.splitlines() if "VmRSS" in line)
        files = len(list(Path("/proc/self/fd").iterdir()))
        print(
            f"calls={self.calls} notifications={self.notifications} errors={self.errors}"
            f" rss_mb={kilobytes / 1024:.1f} fds={files}",
            flush=True,
        )


async def main() -> int:
    tally = Tally()
    async with AsyncClient(**control("GET", "config")["config"]) as client:
        numbers = iter(range(CALLS))
        workers = (worker(client, numbers, tally) for _ in range(IN_FLIGHT))
        await asyncio.gather(*workers)
        await notifications(client, tally)
    return 1 if tally.errors else 0


async def worker(client: AsyncClient, numbers: Iterator[int], tally: Tally) -> None:
    for number in numbers:
        try:
            await call(client, number)
        except Exception as error:
            tally.failed(f"call {number}", error)
        tally.calls += 1
        if tally.calls % max(CALLS // 100, 1) == 0:
            tally.report()


async def call(client: AsyncClient, number: int) -> None:
    orders = client.pay_transactions
    if number % 100 == 99:
        try:
            await orders.get_order_by_out_trade_no(out_trade_no="0" * 33)
        except InvalidRequest:
            return
        raise AssertionError("33 characters were taken")
    if number % 2:
        order = await orders.get_order_by_out_trade_no(out_trade_no=f"soak-{number}")
        assert order.trade_state == "SUCCESS", order
        return
    prepaid = await orders.prepay_native(
        appid="wx8888888888888888",
        description="咖啡",
        out_trade_no=f"soak-{number}",
        notify_url="https://shop.example/notify",
        amount={"total": 100},
    )
    assert prepaid.code_url.startswith("weixin://"), prepaid


async def notifications(client: AsyncClient, tally: Tally) -> None:
    made: Any = None
    for number in range(NOTIFICATIONS):
        if number % 1000 == 0:
            asked = {"event_type": "pay_transactions TRANSACTION.SUCCESS merchant"}
            made = await asyncio.to_thread(control, "POST", "notification", asked)
        try:
            await notification(client, number, made["headers"], made["body"].encode())
        except Exception as error:
            tally.failed(f"notification {number}", error)
        tally.notifications += 1
        if tally.notifications % max(NOTIFICATIONS // 100, 1) == 0:
            tally.report()


async def notification(
    client: AsyncClient, number: int, headers: dict[str, str], body: bytes
) -> None:
    if number % 100 == 99:
        try:
            await client.notifications.parse(headers, body + b" ")
        except SignatureError:
            return
        raise AssertionError("a forged notification was taken")
    event = await client.notifications.parse(headers, body)
    assert event.event_type == "TRANSACTION.SUCCESS", event
    assert event.resource.trade_state == "SUCCESS", event


def control(method: str, path: str, body: object = None) -> Any:
    request = urllib.request.Request(
        f"{GATEWAY}/_sandbox/{path}",
        None if body is None else json.dumps(body).encode(),
        {"Content-Type": "application/json"},
        method=method,
    )
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
