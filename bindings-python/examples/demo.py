"""A small story on the local gateway: coupons, a gift after payment, an order, a notification.

WECHATPAY_SANDBOX=http://127.0.0.1:7117 python examples/demo.py
"""

from __future__ import annotations

import json
import os
import time
import urllib.request
from datetime import datetime, timedelta, timezone

from wechatpay_sdk import ApiError, Client
from wechatpay_sdk.events import CouponUseEvent

SANDBOX = os.environ.get("WECHATPAY_SANDBOX", "http://127.0.0.1:7117")
APPID = "wx8888888888888888"
OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"
NUMBER = time.time_ns()


def main() -> None:
    with urllib.request.urlopen(f"{SANDBOX}/_sandbox/config") as answer:
        config = json.load(answer)["config"]
    with Client(**config) as client:
        print("Coupons (代金券)")
        coupons(client, config["mchid"])
        print("A gift after payment (支付有礼)")
        gift(client)
        print("An order (JSAPI支付)")
        order(client)
        print("A notification (回调通知)")
        notification(client)


def coupons(client: Client, mchid: str) -> None:
    tomorrow = datetime.now(timezone.utc) + timedelta(days=1)
    stock = client.cash_coupon.create_stock(
        stock_name="咖啡立减",
        belong_merchant=mchid,
        available_begin_time=tomorrow,
        available_end_time=tomorrow + timedelta(days=30),
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
    print(f"  created stock {stock.stock_id}")
    client.cash_coupon.start_stock(stock_id=stock.stock_id, stock_creator_mchid=mchid)
    for number in range(3):
        coupon = client.cash_coupon.send_coupon(
            openid=OPENID,
            appid=APPID,
            stock_id=stock.stock_id,
            stock_creator_mchid=mchid,
            out_request_no=f"coupon-{NUMBER}-{number}",
        )
        print(f"  sent coupon {coupon.coupon_id}")
    count = 0
    page = client.cash_coupon.list_coupons(
        openid=OPENID, appid=APPID, stock_id=stock.stock_id, limit=2
    )
    for one in page.auto_paging():
        count += 1
        print(f"  the user has {one.coupon_id} ({one.coupon_name}, {one.status})")
    print(f"  {count} coupons in pages of 2")


def gift(client: Client) -> None:
    stopped = client.pay_gift.terminate_activity(activity_id="10028001")
    print(f"  ended at {stopped.terminate_time}")
    try:
        client.pay_gift.terminate_activity(activity_id="10028001")
    except ApiError as error:
        print(f"  a second time: {error.status} {error.code}, {error.message}")


def order(client: Client) -> None:
    prepaid = client.pay_transactions.prepay_jsapi(
        appid=APPID,
        description="Coffee",
        out_trade_no=f"order-{NUMBER}",
        notify_url="https://shop.example/wechatpay/notify",
        amount={"total": 100},
        payer={"openid": OPENID},
    )
    cashier = client.pay_params.jsapi(APPID, prepaid.prepay_id)
    print(f"  the cashier opens with {cashier['package']}, signed {cashier['signType']}")


def notification(client: Client) -> None:
    request = urllib.request.Request(
        f"{SANDBOX}/_sandbox/notification",
        json.dumps({"event_type": "COUPON.USE"}).encode(),
        {"Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request) as answer:
        delivered = json.load(answer)
    event = client.notifications.parse(delivered["headers"], delivered["body"])
    if isinstance(event, CouponUseEvent):
        print(f"  verified and decrypted {event.event_type}: coupon {event.resource.coupon_id}")
    print(f"  answered with {event.acknowledge().status}")


if __name__ == "__main__":
    main()
