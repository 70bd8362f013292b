"""Calls: typed, by id, by path; lists, files, options."""

from __future__ import annotations

import io
import logging
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from wechatpay_sdk import Client, Response, WeChatPayError, operations

from control import Sandbox

SHANGHAI = timezone(timedelta(hours=8))
OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"
APPID = "wx8888888888888888"


def create_stock(client: Client) -> str:
    """Creates and starts a stock of coupons."""
    now = datetime.now(SHANGHAI)
    made = client.cash_coupon.create_stock(
        stock_name="Coffee",
        belong_merchant="1900000001",
        available_begin_time=now,
        available_end_time=now + timedelta(days=7),
        stock_use_rule={
            "max_coupons": 100,
            "max_amount": 5000,
            "max_coupons_per_user": 50,
            "natural_person_limit": False,
            "prevent_api_abuse": False,
        },
        coupon_use_rule={
            "fixed_normal_coupon": {"coupon_amount": 50, "transaction_minimum": 100},
            "available_merchants": ["1900000001"],
        },
        no_cash=False,
        stock_type="NORMAL",
        out_request_no=f"stock-{now.timestamp()}",
    )
    client.cash_coupon.start_stock(stock_id=made.stock_id, stock_creator_mchid="1900000001")
    return made.stock_id


def test_an_activity_is_terminated(client: Client) -> None:
    stopped = client.pay_gift.terminate_activity(activity_id="10028001")
    assert stopped.activity_id == "10028001"
    assert datetime.fromisoformat(stopped.terminate_time).tzinfo
    assert stopped.last_response.status == 200
    assert stopped.last_response.request_id


def test_a_call_by_id_returns_everything(client: Client) -> None:
    answer = client.call("pay_gift.terminate_activity", {"activity_id": "10028001"})
    assert isinstance(answer, Response)
    assert answer.status == 200
    assert answer.headers["request-id"] == answer.request_id
    assert answer.json()["activity_id"] == "10028001"
    assert answer.body.startswith(b"{")


def test_every_product_has_its_operations(client: Client) -> None:
    for name in operations():
        product, _, operation = name.partition(".")
        assert callable(getattr(getattr(client, product), operation)), name


def test_a_path_that_no_operation_has_can_be_called(client: Client, sandbox: Sandbox) -> None:
    path = "/v3/marketing/paygiftactivity/activities"
    answer = client.request("GET", path, query={"limit": 1, "offset": 0})
    assert answer.status == 200
    assert sandbox.records()[-1]["target"] == f"{path}?limit=1&offset=0"


def test_times_are_sent_with_their_zone(client: Client, sandbox: Sandbox) -> None:
    client.pay_transactions.prepay_native(
        appid=APPID,
        description="咖啡",
        out_trade_no="time-1",
        notify_url="https://shop.example/notify",
        amount={"total": 100},
        time_expire=datetime(2036, 11, 21, 20, 0, tzinfo=SHANGHAI),
    )
    assert b'"time_expire":"2036-11-21T20:00:00+08:00"' in sandbox.bodies()[-1]


def test_what_is_none_is_left_out(client: Client, sandbox: Sandbox) -> None:
    client.pay_transactions.prepay_native(
        appid=APPID,
        description="Coffee",
        out_trade_no="none-1",
        notify_url="https://shop.example/notify",
        amount={"total": 100},
        attach=None,
    )
    assert b"attach" not in sandbox.bodies()[-1]


def test_an_answer_can_be_an_argument(client: Client, sandbox: Sandbox) -> None:
    from wechatpay_sdk.products.pay_transactions import TransactionAmount

    amount: Any = TransactionAmount.from_dict({"total": 100, "currency": "CNY"})
    client.pay_transactions.prepay_native(
        appid=APPID,
        description="Coffee",
        out_trade_no="model-1",
        notify_url="https://shop.example/notify",
        amount=amount,
    )
    assert b'"amount":{"total":100,"currency":"CNY"}' in sandbox.bodies()[-1]


def test_all_pages_are_walked(client: Client, sandbox: Sandbox) -> None:
    stock = create_stock(client)
    sent = [
        client.cash_coupon.send_coupon(
            openid=OPENID,
            appid=APPID,
            stock_id=stock,
            stock_creator_mchid="1900000001",
            out_request_no=f"coupon-{number}",
        ).coupon_id
        for number in range(5)
    ]
    page = client.cash_coupon.list_coupons(openid=OPENID, appid=APPID, limit=2)
    assert page.total_count == 5
    assert sorted(coupon.coupon_id for coupon in page.auto_paging()) == sorted(sent)
    asked = [record["target"] for record in sandbox.records() if "coupons?" in record["target"]]
    assert len(asked) == 3


@pytest.mark.parametrize("kind", ["bytes", "path", "file"])
def test_files_are_uploaded(client: Client, sandbox: Sandbox, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "标志.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n")
    if kind == "bytes":
        done = client.media.upload_image(file=path.read_bytes(), filename="标志.png")
    elif kind == "path":
        done = client.media.upload_image(file=path)
    else:
        with path.open("rb") as file:
            done = client.media.upload_image(file=file)
    assert done.media_id
    assert "标志.png".encode() in sandbox.bodies()[-1]


def test_a_nameless_file_needs_a_name(client: Client) -> None:
    from wechatpay_sdk import InvalidRequest

    with pytest.raises(InvalidRequest) as caught:
        client.media.upload_image(file=io.BytesIO(b"x"))
    assert caught.value.pointer == "/filename"


def test_bills_are_downloaded_and_checked(client: Client) -> None:
    flow = client.cash_coupon.get_use_flow(stock_id=create_stock(client))
    assert flow.url
    bill = client.download(flow.url, hash_value=flow.hash_value, hash_type=flow.hash_type)
    assert bill
    with pytest.raises(WeChatPayError):
        client.download(flow.url, hash_value="0" * 40, hash_type="SHA1")


def test_certificates_are_downloaded_where_there_is_no_public_key(sandbox: Sandbox) -> None:
    with Client(**sandbox.config["certificate_mode_config"]) as client:
        assert client.pay_gift.get_activity(activity_id="10028001").activity_id == "10028001"
    assert "/v3/certificates" in [record["target"] for record in sandbox.records()]


def test_calls_have_options(client: Client, sandbox: Sandbox) -> None:
    sandbox.fault("status_500", times=2)
    patient = client.with_options(max_attempts=3, timeout=20)
    assert patient.pay_gift.get_activity(activity_id="10028001").last_response.status == 200
    assert len(sandbox.records()) == 3


def test_the_cashier_opens(client: Client) -> None:
    params = client.pay_params.jsapi(APPID, "wx201410272009395522657a690389285100")
    assert params["appId"] == APPID
    assert params["signType"] == "RSA"
    assert params["package"].endswith("=wx201410272009395522657a690389285100")
    assert client.pay_params.app(APPID, "wx2014")["sign"]


def test_secrets_are_encrypted_for_the_platform(client: Client) -> None:
    assert client.encrypt("13800000000") != client.encrypt("13800000000")


def test_settings_come_from_the_environment(
    settings: dict[str, Any], keys: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("mchid", "serial_no", "platform_public_key_id", "api_v3_key"):
        monkeypatch.setenv(f"WECHATPAY_{name.upper()}", settings[name])
    monkeypatch.setenv("WECHATPAY_PRIVATE_KEY", str(keys / "apiclient_key.pem"))
    monkeypatch.setenv("WECHATPAY_PLATFORM_PUBLIC_KEY", settings["platform_public_key"])
    monkeypatch.setenv("WECHATPAY_BASE_URL", "http://127.0.0.1:9")
    with Client.from_env(base_url=settings["base_url"], timeout=5.0) as client:
        assert client.pay_gift.get_activity(activity_id="10028001").activity_id


def test_the_log_goes_to_logging(client: Client, caplog: pytest.LogCaptureFixture) -> None:
    import time

    with caplog.at_level(logging.DEBUG, logger="wechatpay_sdk"):
        client.pay_gift.get_activity(activity_id="10028001")
        deadline = time.monotonic() + 5
        while len(caplog.records) < 2 and time.monotonic() < deadline:
            time.sleep(0.02)
    assert {record.name for record in caplog.records} <= {
        "wechatpay_sdk.call",
        "wechatpay_sdk.http",
        "wechatpay_sdk.sign",
        "wechatpay_sdk.notify",
    }
    assert "wechatpay_sdk.http" in {record.name for record in caplog.records}
    assert "signature=" not in caplog.text
    (ended,) = (record for record in caplog.records if record.name == "wechatpay_sdk.call")
    fields = vars(ended)["wechatpay"]
    assert fields["operation"] == "pay_gift.get_activity"
    assert (fields["outcome"], fields["status"], fields["attempts"]) == ("ok", "200", "1")


def test_methods_explain_themselves(client: Client) -> None:
    import inspect

    method = client.pay_gift.terminate_activity
    assert "终止" in (inspect.getdoc(method) or "")
    assert list(inspect.signature(method).parameters) == ["activity_id", "timeout", "max_attempts"]
    assert "pay_gift" in dir(client)
