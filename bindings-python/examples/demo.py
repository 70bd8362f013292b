"""A small story on the local gateway.

Coupons are created, sent and used, an activity ends, an order is opened; a call is refused, and so
is a forged answer.

WECHATPAY_SANDBOX=http://127.0.0.1:7117 python examples/demo.py
"""

from __future__ import annotations

import json
import os
import time
import urllib.request
from typing import Any

from wechatpay_sdk import ApiError, Client, SignatureError
from wechatpay_sdk.events import CouponUseEvent

SANDBOX = os.environ.get("WECHATPAY_SANDBOX", "http://127.0.0.1:7117")
APPID = "wx8888888888888888"
OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"
BEGIN = "2035-05-20T00:00:00+08:00"
END = "2035-06-20T00:00:00+08:00"
NUMBER = time.time_ns()  # The caller's own numbers make it safe to repeat a call.


def main() -> None:
    config = gateway("config")["config"]
    with Client(**config) as client:
        coupon = coupons(client, config["mchid"])
        notification(client, coupon)
        gift(client, config["mchid"])
        order(client)
        forgery(client)


def coupons(client: Client, mchid: str) -> str:
    """A stock of coupons, and three of them for one user."""
    print("Coupons (代金券)")
    stock = client.cash_coupon.create_stock(
        stock_name="咖啡立减",
        belong_merchant=mchid,
        available_begin_time=BEGIN,
        available_end_time=END,
        stock_use_rule={
            "max_coupons": 100,
            "max_amount": 10_000,
            "max_coupons_per_user": 60,
            "natural_person_limit": False,
            "prevent_api_abuse": False,
        },
        coupon_use_rule={
            "fixed_normal_coupon": {"coupon_amount": 100, "transaction_minimum": 200},
            "available_merchants": [mchid],
        },
        no_cash=True,
        stock_type="NORMAL",
        out_request_no=f"stock-{NUMBER}",
    )
    client.cash_coupon.start_stock(stock_id=stock.stock_id, stock_creator_mchid=mchid)
    print(f"  created and started stock {stock.stock_id}")

    sent = [
        client.cash_coupon.send_coupon(
            openid=OPENID,
            appid=APPID,
            stock_id=stock.stock_id,
            stock_creator_mchid=mchid,
            out_request_no=f"coupon-{NUMBER}-{one}",
        ).coupon_id
        for one in (1, 2, 3)
    ]
    print(f"  sent coupons {', '.join(sent)}")

    page = client.cash_coupon.list_coupons(
        openid=OPENID, appid=APPID, stock_id=stock.stock_id, limit=2
    )
    for coupon in page.auto_paging():
        print(f"  the user has {coupon.coupon_id} ({coupon.coupon_name}, {coupon.status})")
    return sent[0]


def notification(client: Client, coupon_id: str) -> None:
    """The user pays with a coupon, and WeChat Pay tells: raw headers and body in, an event out."""
    print("A notification (回调通知)")
    used = gateway("use_coupon", {"coupon_id": coupon_id})
    posted = gateway("notification", {"event_type": "COUPON.USE", "resource": used})
    event = client.notifications.parse(posted["headers"], posted["body"])
    assert isinstance(event, CouponUseEvent)
    print(f"  verified and decrypted: coupon {event.resource.coupon_id} is {event.resource.status}")
    print(f"  answered with {event.acknowledge().status}")


def gift(client: Client, mchid: str) -> None:
    """An activity that is ended, once."""
    print("A gift after payment (支付有礼)")
    activity = client.pay_gift.create_full_send_activity(
        activity_base_info={
            "activity_name": "咖啡回馈",
            "activity_second_title": "下次立减",
            "merchant_logo_url": "https://shop.example/logo.png",
            "begin_time": BEGIN,
            "end_time": END,
            "out_request_no": f"gift-{NUMBER}",
            "delivery_purpose": "OFF_LINE_PAY",
        },
        award_send_rule={
            "transaction_amount_minimum": 100,
            "send_content": "SINGLE_COUPON",
            "award_type": "BUSIFAVOR",
            "award_list": [
                {
                    "stock_id": "98065001",
                    "original_image_url": "https://shop.example/coupon.png",
                }
            ],
            "merchant_option": "MANUAL_INPUT_MERCHANT",
            "merchant_id_list": [mchid],
        },
    )
    ended = client.pay_gift.terminate_activity(activity_id=activity.activity_id)
    print(f"  created activity {activity.activity_id}, ended it at {ended.terminate_time}")
    try:
        client.pay_gift.terminate_activity(activity_id=activity.activity_id)
    except ApiError as error:
        print(f"  a second time: {error.status} {error.code}, {error.message}")
    else:
        raise AssertionError("it ended twice")


def order(client: Client) -> None:
    """An order, and what the front end needs to open the cashier for it."""
    print("An order (JSAPI支付)")
    opened = client.pay_transactions.prepay_jsapi(
        appid=APPID,
        description="Coffee",
        out_trade_no=f"order-{NUMBER}",
        notify_url="https://shop.example/wechatpay/notify",
        amount={"total": 100},
        payer={"openid": OPENID},
    )
    cashier = client.pay_params.jsapi(APPID, opened.prepay_id)
    print(f"  the cashier opens with {cashier['package']}, signed {cashier['signType']}")


def forgery(client: Client) -> None:
    """Somebody changes an answer on its way."""
    print("A forged answer")
    gateway("faults", {"fault": "tampered_body"})
    try:
        client.pay_gift.get_activity(activity_id="10028001")
    except SignatureError as error:
        print(f"  not accepted: {error}")
    else:
        raise AssertionError("it was accepted")


def gateway(what: str, body: object = None) -> Any:
    """The sandbox's control plane: what happens outside the merchant's own program."""
    request = urllib.request.Request(
        f"{SANDBOX}/_sandbox/{what}",
        None if body is None else json.dumps(body).encode(),
        {"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request) as answer:
        text = answer.read()
    return json.loads(text) if text else None


if __name__ == "__main__":
    main()
