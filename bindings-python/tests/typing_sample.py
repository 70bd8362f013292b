"""What type checkers must know; never run, and wrong where it says so."""

from __future__ import annotations

from collections.abc import Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wechatpay_sdk import AsyncClient, Client, Event, Response
from wechatpay_sdk.events import CouponUseEvent
from wechatpay_sdk.products.cash_coupon import Coupon, CouponUseResource, ListCouponsResponse
from wechatpay_sdk.products.pay_gift import TerminateActivityResponse
from wechatpay_sdk.products.pay_transactions import PrepayResponse

if TYPE_CHECKING:
    from typing_extensions import assert_type


def blocking(client: Client) -> None:
    stopped = client.pay_gift.terminate_activity(activity_id="10028001", timeout=3)
    assert_type(stopped, TerminateActivityResponse)
    assert_type(stopped.terminate_time, str)
    order = client.pay_transactions.prepay_jsapi(
        appid="wx8888888888888888",
        description="Coffee",
        out_trade_no="1",
        notify_url="https://shop.example/notify",
        amount={"total": 100},
        payer={"openid": "o"},
    )
    assert_type(order, PrepayResponse)
    assert_type(client.pay_params.jsapi("wx", order.prepay_id), dict[str, str])
    assert_type(client.call("pay_gift.get_activity", {"activity_id": "1"}), Response)
    page = client.cash_coupon.list_coupons(openid="o", appid="wx")
    assert_type(page, ListCouponsResponse)
    for coupon in page.auto_paging():
        assert_type(coupon, Coupon)
    client.media.upload_image(file=Path("logo.png"))
    with client as same:
        assert_type(same, Client)
    assert_type(client.with_options(timeout=1), Client)


async def awaited(client: AsyncClient) -> None:
    call: Coroutine[Any, Any, TerminateActivityResponse]
    call = client.pay_gift.terminate_activity(activity_id="10028001")
    assert_type(await call, TerminateActivityResponse)
    page = await client.cash_coupon.list_coupons(openid="o", appid="wx")
    async for coupon in page.auto_paging():
        assert_type(coupon, Coupon)
    assert_type(await client.encrypt("x"), str)


def told_apart(event: Event) -> None:
    match event.event_type:
        case "COUPON.USE":
            event.resource.coupon_id
            event.resource.out_refund_no  # type: ignore[union-attr]  # pyright: ignore[reportAttributeAccessIssue]
        case "REFUND.SUCCESS":
            event.resource.out_refund_no
        case _:
            pass
    if isinstance(event, CouponUseEvent):
        assert_type(event.resource, CouponUseResource)


def wrong(client: Client) -> None:
    client.pay_gift.terminate_activity()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.pay_gift.terminate_activity("1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.pay_gift.terminate_activity(activity_id=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.pay_gift.terminate_activity(activity="1")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.pay_presents.terminate_activity()  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    client.pay_transactions.prepay_jsapi(
        appid="wx8888888888888888",
        description="Coffee",
        out_trade_no="1",
        notify_url="https://shop.example/notify",
        amount={"totel": 100},  # type: ignore[typeddict-item]  # pyright: ignore[reportArgumentType]
        payer={"openid": "o"},
    )
