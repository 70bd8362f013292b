"""What front ends need to open the cashier and other pages of WeChat Pay."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, TypedDict

from ._call import Async, Face, Plan, Sync, method
from ._input import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import NotRequired


class CouponToSend(TypedDict):
    """A coupon that is to be given out."""

    stock_id: str
    """批次号"""
    out_request_no: str
    """发券凭证: yours, once only."""
    coupon_code: NotRequired[str]
    """券code, of stocks whose codes the merchant sets."""


class _Methods(Face):
    @method
    def jsapi(self, appid: str, prepay_id: str) -> Plan[dict[str, str]]:
        """Returns the signed arguments of `WeixinJSBridge` and `wx.chooseWXPay`."""
        return _plan("jsapi", appid=appid, prepay_id=prepay_id)

    @method
    def mini_program(self, appid: str, prepay_id: str) -> Plan[dict[str, str]]:
        """Returns the signed arguments of `wx.requestPayment`."""
        return _plan("mini_program", appid=appid, prepay_id=prepay_id)

    @method
    def app(self, appid: str, prepay_id: str) -> Plan[dict[str, str]]:
        """Returns the signed arguments of the Open SDK's `PayReq` for an app."""
        return _plan("app", appid=appid, prepay_id=prepay_id)

    @method
    def h5(self, h5_url: str, redirect_url: str | None = None) -> Plan[dict[str, str]]:
        """Returns the cashier's `h5_url` for a browser outside WeChat; nothing is signed.

        Args:
            h5_url: As `prepay_h5` answers it.
            redirect_url: Where the user comes back to.
        """
        return _plan("h5", h5_url=h5_url, redirect_url=redirect_url)

    @method
    def native(self, code_url: str) -> Plan[dict[str, str]]:
        """Returns the `code_url` of a QR code; nothing is signed."""
        return _plan("native", code_url=code_url)

    @method
    def merchant_transfer(self, appid: str, package_info: str) -> Plan[dict[str, str]]:
        """Returns with what a payee confirms a transfer; nothing is signed.

        For `wx.requestMerchantTransfer` and `WeixinJSBridge`; in an app, `query` is for
        `WXOpenBusinessView`.
        """
        return _plan("merchant_transfer", appid=appid, package_info=package_info)

    @method
    def pay_score_confirm(self, package: str) -> Plan[dict[str, Any]]:
        """Returns the arguments of `openBusinessView` for confirming an order (支付分).

        Args:
            package: As the answer to creating the order has it.
        """
        return _plan("pay_score_confirm", package=package)

    @method
    def pay_score_detail(self, service_id: str, out_order_no: str) -> Plan[dict[str, Any]]:
        """Returns the arguments of `openBusinessView` that show an order (支付分).

        Needs the setting `api_v2_key`.
        """
        return _plan("pay_score_detail", service_id=service_id, out_order_no=out_order_no)

    @method
    def coupons(self, coupons: Sequence[CouponToSend]) -> Plan[dict[str, Any]]:
        """Returns the arguments of the plugin `send-coupon` of a mini program (发券).

        Needs the setting `api_v2_key`.

        Args:
            coupons: Ten at most.
        """
        return _plan("coupons", coupons=coupons)

    @method
    def coupon_h5(self, open_id: str, coupon: CouponToSend) -> Plan[dict[str, str]]:
        """Returns the `url` of the page that gives out a coupon inside WeChat (发券).

        Needs the setting `api_v2_key`.
        """
        return _plan("coupon_h5", **{**coupon, "open_id": open_id})


class PayParams(_Methods, Sync):
    """`client.pay_params`."""


class AsyncPayParams(_Methods, Async):
    """`client.pay_params` of an `AsyncClient`."""


def _plan(channel: str, **given: object) -> Plan[dict[str, Any]]:
    name = f"sdk.pay_params.{channel}"
    asked = {key: plain(value, name, f"/{key}") for key, value in given.items()}
    return Plan(name, asked, lambda _, body: json.loads(body))
