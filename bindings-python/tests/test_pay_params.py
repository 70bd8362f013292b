"""What front ends get, channel by channel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from wechatpay_sdk import AsyncClient, Client, InvalidRequest, WeChatPayError

APPID = "wx8888888888888888"
V2 = "0123456789abcdef0123456789abcdef"


def test_every_channel_gets_what_it_needs(settings: dict[str, Any]) -> None:
    params = Client(**settings, api_v2_key=V2).pay_params
    for signed in (params.jsapi(APPID, "wx1"), params.mini_program(APPID, "wx1")):
        assert signed.keys() == {
            "appId",
            "timeStamp",
            "nonceStr",
            "package",
            "signType",
            "paySign",
        }
    assert params.app(APPID, "wx1")["partnerid"] == settings["mchid"]
    h5 = "https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx1&package=1"
    assert params.h5(h5) == {"h5_url": h5}
    back = params.h5(h5, "https://shop.example/?a=b")["h5_url"]
    assert back.endswith("&redirect_url=https%3A%2F%2Fshop.example%2F%3Fa%3Db")
    code = "weixin://wxpay/bizpayurl?pr=p4lpSuKzz"
    assert params.native(code) == {"code_url": code}
    transfer = params.merchant_transfer(APPID, "affffddafdfafddffda==")
    assert (transfer["mchId"], transfer["package"]) == (settings["mchid"], "affffddafdfafddffda==")
    assert params.pay_score_confirm("DJIOSQPYWDxsjdldeuwhdodwxasd==")["extraData"]
    assert params.pay_score_detail("500001", "order-1")["businessType"] == "wxpayScoreDetail"
    given = params.coupons([{"stock_id": "98065001", "out_request_no": "1"}])
    assert given["send_coupon_merchant"] == settings["mchid"]
    coupon = params.coupon_h5(
        "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o", {"stock_id": "98065001", "out_request_no": "1"}
    )
    assert coupon["url"].startswith("https://")


async def test_channels_are_awaited_in_asyncio(async_client: AsyncClient) -> None:
    assert (await async_client.pay_params.mini_program(APPID, "wx1"))["paySign"]


def test_what_cannot_be_right_is_refused(client: Client) -> None:
    params: Any = client.pay_params
    wrongs: tuple[Callable[[], object], ...] = (
        lambda: params.jsapi(APPID, ""),
        lambda: params.jsapi(5, "wx1"),
        lambda: params.h5("javascript:alert(1)"),
        lambda: params.native(""),
        lambda: params.merchant_transfer(APPID, None),
        lambda: params.coupons([object()]),
        lambda: params.coupons(5),
    )
    for wrong in wrongs:
        with pytest.raises(InvalidRequest):
            wrong()
    with pytest.raises(TypeError):
        params.coupon_h5("o", 5)
    with pytest.raises(WeChatPayError, match="api_v2_key"):
        params.pay_score_detail("500001", "order-1")
