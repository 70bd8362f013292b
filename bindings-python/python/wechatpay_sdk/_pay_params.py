"""What the front end needs to open the cashier."""

from __future__ import annotations

import json

from ._call import Async, Face, Plan, Sync, method


class _Methods(Face):
    @method
    def jsapi(self, appid: str, prepay_id: str) -> Plan[dict[str, str]]:
        """Returns the signed arguments of `WeixinJSBridge` and of `wx.requestPayment`."""
        return _plan("jsapi", appid, prepay_id)

    @method
    def app(self, appid: str, prepay_id: str) -> Plan[dict[str, str]]:
        """Returns the signed arguments of the Open SDK's `PayReq` for an app."""
        return _plan("app", appid, prepay_id)


class PayParams(_Methods, Sync):
    """`client.pay_params`."""


class AsyncPayParams(_Methods, Async):
    """`client.pay_params` of an `AsyncClient`."""


def _plan(channel: str, appid: str, prepay_id: str) -> Plan[dict[str, str]]:
    asked = {"appid": appid, "prepay_id": prepay_id}
    return Plan(f"sdk.pay_params.{channel}", asked, lambda _, body: json.loads(body))
