"""Many merchants in one process."""

from __future__ import annotations

import json
import threading
from typing import Any

import pytest

from wechatpay_sdk import (
    AsyncClient,
    AsyncMerchants,
    AsyncNotificationHandler,
    Client,
    DecryptError,
    Merchants,
    NotificationHandler,
    SignatureError,
    WeChatPayError,
)

from control import Sandbox


def other(settings: dict[str, Any], number: int) -> dict[str, Any]:
    key = f"{number:032}"
    return {**settings, "mchid": f"18{number:08}", "api_v3_key": key}


def test_a_notification_finds_its_merchant(settings: dict[str, Any], sandbox: Sandbox) -> None:
    merchants = Merchants()
    for number in range(20):
        merchants.add(Client(**other(settings, number)))
    delivered = sandbox.notification("COUPON.USE")
    with pytest.raises(DecryptError):
        merchants.parse(*delivered)
    ours = Client(**settings)
    assert merchants.add(ours) is None
    event = merchants.parse(*delivered)
    assert event.mchid == settings["mchid"]
    assert merchants.client(event.mchid or "") is ours
    assert len(merchants) == len(list(merchants)) == 21
    again = Client(**settings)
    assert merchants.add(again) is ours
    assert merchants.remove(settings["mchid"]) is again
    assert settings["mchid"] not in merchants
    assert merchants.remove("1900000000") is merchants.client(settings["mchid"]) is None
    with pytest.raises(DecryptError):
        merchants.parse(*delivered)


def test_without_merchants_nothing_is_verified(sandbox: Sandbox) -> None:
    with pytest.raises(WeChatPayError):
        Merchants().parse(*sandbox.notification("COUPON.USE"))


def test_a_forged_notification_is_nobodys(client: Client, sandbox: Sandbox) -> None:
    merchants = Merchants()
    merchants.add(client)
    headers, body = sandbox.notification("COUPON.USE")
    with pytest.raises(SignatureError):
        merchants.parse(headers, body + b" ")
    assert client.notifications.parse(headers, body).mchid is None


def test_a_handler_takes_many_merchants(client: Client, sandbox: Sandbox) -> None:
    merchants = Merchants()
    merchants.add(client)
    taken: list[str | None] = []
    handler = NotificationHandler(merchants, lambda event: taken.append(event.mchid))
    assert handler.handle(*sandbox.notification("COUPON.USE")).status == 204
    assert taken == [client._link.engine.mchid]


async def test_many_merchants_in_asyncio(async_client: AsyncClient, sandbox: Sandbox) -> None:
    merchants = AsyncMerchants()
    merchants.add(async_client)
    delivered = sandbox.notification("COUPON.USE")
    assert (await merchants.parse(*delivered)).mchid
    handler = AsyncNotificationHandler(merchants, lambda _: None)
    assert (await handler.handle(*delivered)).status == 204


def test_merchants_come_and_go_while_notifications_arrive(
    settings: dict[str, Any], client: Client, sandbox: Sandbox
) -> None:
    merchants = Merchants()
    merchants.add(client)
    delivered = sandbox.notification("COUPON.USE")
    clients = [Client(**other(settings, number)) for number in range(10)]

    def churn() -> None:
        for one in clients * 20:
            merchants.add(one)
            merchants.remove(one._link.engine.mchid)

    thread = threading.Thread(target=churn)
    thread.start()
    for _ in range(50):
        assert merchants.parse(*delivered).mchid == settings["mchid"]
    thread.join()
    assert len(merchants) == 1


def test_what_is_no_client_is_refused(client: Client) -> None:
    merchants = Merchants()
    wrong: list[Any] = [None, 5, "1900000001", object()]
    for one in wrong:
        with pytest.raises(TypeError):
            merchants.add(one)
    client.close()
    with pytest.raises(RuntimeError):
        merchants.add(client)
    assert json.dumps(len(merchants)) == "0"
