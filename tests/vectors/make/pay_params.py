"""What front ends are handed: signed with the APIv2 key, or not at all."""

from __future__ import annotations

import hashlib
import hmac
import urllib.parse

from .material import MCHID, NONCE, NOW, write

API_V2_KEY = "0123456789abcdef0123456789ABCDEF"
PACKAGE = "ABBQO+oYAAABAAAAAAAk+WNGqcCo9bEH/gy4FxAAAADnGpepZahT9IkJjn90+1qg=="


def sign(fields: dict[str, str]) -> str:
    text = "&".join(f"{name}={fields[name]}" for name in sorted(fields) if fields[name])
    message = f"{text}&key={API_V2_KEY}".encode()
    return hmac.new(API_V2_KEY.encode(), message, hashlib.sha256).hexdigest().upper()


def query(fields: dict[str, str]) -> str:
    return urllib.parse.urlencode(fields, quote_via=urllib.parse.quote, safe="")


def pay_score(business_type: str, fields: dict[str, str]) -> dict:
    return {"businessType": business_type, "queryString": query(fields), "extraData": fields}


def coupons(given: list[dict[str, str]]) -> dict:
    fields = {f"{name}{at}": value for at, one in enumerate(given) for name, value in one.items()}
    signed = sign({**fields, "send_coupon_merchant": MCHID})
    return {"send_coupon_params": given, "send_coupon_merchant": MCHID, "sign": signed}


def make_pay_params() -> None:
    detail = {
        "mch_id": MCHID,
        "service_id": "500001",
        "out_order_no": "1234323JKHDFE1243252",
        "timestamp": str(NOW),
        "nonce_str": NONCE,
        "sign_type": "HMAC-SHA256",
    }
    transfer = {"mchId": MCHID, "appId": "wx8888888888888888", "package": PACKAGE}
    one = [{"stock_id": "1234567", "out_request_no": "abc123"}]
    two = [
        {"stock_id": "1234567", "out_request_no": "abc123", "coupon_code": "asdsada"},
        {"stock_id": "2345678", "out_request_no": "123abc", "coupon_code": "0"},
    ]
    h5 = {**two[0], "send_coupon_merchant": MCHID, "open_id": "oiSFDIOoijdsf-_"}
    page = "https://action.weixin.qq.com/busifavor/getcouponinfo"
    cashier = "https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx2016&package=1"
    back = "https://shop.example/done?no=1&x=a b"
    cases = [
        ("h5", {"h5_url": cashier}, {"h5_url": cashier}),
        (
            "h5",
            {"h5_url": cashier, "redirect_url": back.replace(" ", "+")},
            {"h5_url": f"{cashier}&{query({'redirect_url': back.replace(' ', '+')})}"},
        ),
        (
            "native",
            {"code_url": "weixin://wxpay/bizpayurl?pr=NwY5Mz9"},
            {"code_url": "weixin://wxpay/bizpayurl?pr=NwY5Mz9"},
        ),
        (
            "merchant_transfer",
            {"appid": transfer["appId"], "package_info": PACKAGE},
            {**transfer, "businessType": "requestMerchantTransfer", "query": query(transfer)},
        ),
        (
            "pay_score_confirm",
            {"package": PACKAGE},
            pay_score("wxpayScoreUse", {"package": PACKAGE}),
        ),
        (
            "pay_score_detail",
            {"service_id": detail["service_id"], "out_order_no": detail["out_order_no"]},
            pay_score("wxpayScoreDetail", {**detail, "sign": sign(detail)}),
        ),
        ("coupons", {"coupons": one}, coupons(one)),
        ("coupons", {"coupons": two}, coupons(two)),
        (
            "coupon_h5",
            {**two[0], "open_id": h5["open_id"]},
            {"url": f"{page}?{query({**h5, 'sign': sign(h5)})}#wechat_pay&wechat_redirect"},
        ),
    ]
    write(
        "pay_params.json",
        {
            "about": "What front ends are handed, by channel: the input of sdk.pay_params.…, and what comes out.",
            "api_v2_key": API_V2_KEY,
            "mchid": MCHID,
            "timestamp": NOW,
            "nonce": NONCE,
            "cases": [
                {"channel": channel, "input": given, "expected": expected}
                for channel, given, expected in cases
            ],
        },
    )
