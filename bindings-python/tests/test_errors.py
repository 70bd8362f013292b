"""What goes wrong has a kind and says what is wrong; nothing is sent when validation fails."""

from __future__ import annotations

import io
import pickle
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from wechatpay_sdk import (
    ApiError,
    Client,
    ConfigError,
    InternalError,
    InvalidRequest,
    SignatureError,
    TransportError,
    WeChatPayError,
    errors,
)

from control import Sandbox

ORDER: dict[str, Any] = {
    "appid": "wx8888888888888888",
    "description": "Coffee",
    "out_trade_no": "20261121-0001",
    "notify_url": "https://shop.example/wechatpay/notify",
    "amount": {"total": 100},
    "payer": {"openid": "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"},
}
CALL = "pay_transactions.prepay_jsapi"


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("api_v3_key", "x" * 31),
        ("private_key", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"),
        ("private_key", Path("/nonexistent/apiclient_key.pem")),
        ("platform_public_key", "not a key"),
        ("serial_no", "not hexadecimal"),
        ("base_url", "http://pay.example"),
        ("mchid", ""),
    ],
)
def test_a_setting_that_cannot_work_is_named(
    settings: dict[str, Any], setting: str, value: object
) -> None:
    with pytest.raises(ConfigError) as caught:
        Client(**{**settings, setting: value})
    assert caught.value.setting == setting
    assert caught.value.expected
    assert str(caught.value).startswith(f"{setting}: ")


def test_a_public_key_is_no_private_key(settings: dict[str, Any]) -> None:
    with pytest.raises(ConfigError) as caught:
        Client(**{**settings, "private_key": settings["platform_public_key"]})
    assert caught.value.setting == "private_key"
    assert "public" in caught.value.found


def test_an_unknown_setting_is_refused() -> None:
    with pytest.raises(TypeError):
        Client(mch_id="1900000001")  # type: ignore[call-arg]  # pyright: ignore
    with pytest.raises(ConfigError):
        Client.from_env(mch_id="1900000001")


@pytest.mark.parametrize(
    ("change", "pointer", "rule"),
    [
        ({"description": None}, "/description", "null"),
        ({"description": 5}, "/description", "type"),
        ({"description": "x" * 200}, "/description", "max_length"),
        ({"amount": {"total": "100"}}, "/amount/total", "type"),
        ({"amount": {}}, "/amount/total", "required"),
        ({"amount": {"total": 1.5}}, "/amount/total", "type"),
        ({"amount": {"total": 2**70}}, "/amount/total", "type"),
        ({"amount": {"total": float("nan")}}, "/amount/total", "type"),
        ({"payer": {"openid": b"bytes"}}, "/payer/openid", "type"),
        ({"time_expire": datetime(2026, 11, 21)}, "/time_expire", "type"),
        ({"colour": "green"}, "/colour", "unknown_field"),
        ({"payer": {"colour": "green", "openid": "o"}}, "/payer/colour", "unknown_field"),
    ],
)
def test_an_argument_that_breaks_the_contract_is_not_sent(
    client: Client, sandbox: Sandbox, change: dict[str, Any], pointer: str, rule: str
) -> None:
    with pytest.raises(InvalidRequest) as caught:
        client.call(CALL, {**ORDER, **change})
    error = caught.value
    assert (error.operation, error.pointer, error.rule) == (CALL, pointer, rule)
    assert sandbox.records() == []


def test_typed_methods_check_like_calls(client: Client, sandbox: Sandbox) -> None:
    with pytest.raises(InvalidRequest) as caught:
        client.pay_gift.terminate_activity()  # type: ignore[call-arg]  # pyright: ignore
    assert (caught.value.pointer, caught.value.rule) == ("/activity_id", "required")
    with pytest.raises(InvalidRequest) as caught:
        client.pay_gift.terminate_activity(activity="1")  # type: ignore[call-arg]  # pyright: ignore
    assert (caught.value.pointer, caught.value.rule) == ("/activity", "unknown_field")
    with pytest.raises(TypeError, match=r"terminate_activity\(\) takes keyword arguments only"):
        client.pay_gift.terminate_activity("1")  # type: ignore[call-arg]  # pyright: ignore
    assert sandbox.records() == []


def test_text_that_is_no_unicode_is_refused(client: Client, sandbox: Sandbox) -> None:
    with pytest.raises(InvalidRequest):
        client.call(CALL, {**ORDER, "description": "\ud800"})
    assert sandbox.records() == []


def test_an_unknown_operation_is_refused(client: Client) -> None:
    with pytest.raises(InvalidRequest) as caught:
        client.call("pay_gift.explode", {})
    assert caught.value.rule == "unknown_operation"


def test_ten_megabytes_are_refused(client: Client, sandbox: Sandbox) -> None:
    with pytest.raises(InvalidRequest):
        client.call(CALL, {**ORDER, "attach": "x" * 10_000_000})
    assert sandbox.records() == []


def test_non_ascii_goes_through_path_and_query(client: Client, sandbox: Sandbox) -> None:
    with pytest.raises(ApiError) as caught:
        client.pay_transactions.get_order_by_out_trade_no(out_trade_no="咖啡 |/1")
    assert caught.value.status == 404
    assert "%E5%92%96%E5%95%A1%20%7C%2F1" in sandbox.records()[0]["target"]


def test_the_gateway_refuses(client: Client) -> None:
    with pytest.raises(ApiError) as caught:
        client.pay_gift.get_activity(activity_id="404")
    error = caught.value
    assert (error.status, error.code) == (404, "RESOURCE_NOT_EXISTS")
    assert error.request_id
    assert error.request_id in str(error)
    assert not error.retryable


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        ("tampered_body", "mismatch"),
        ("foreign_signature", "mismatch"),
        ("stale_timestamp", "clock_skew"),
        ("future_timestamp", "clock_skew"),
        ("missing_signature_header", "missing_header"),
        ("duplicate_header", "duplicate_header"),
        ("unknown_serial", "unknown_serial"),
        ("malformed_signature", "malformed_header"),
    ],
)
def test_an_answer_of_somebody_else_is_not_believed(
    client: Client, sandbox: Sandbox, fault: str, reason: str
) -> None:
    sandbox.fault(fault, times=9)
    with pytest.raises(SignatureError) as caught:
        client.pay_gift.get_activity(activity_id="10028001")
    assert caught.value.reason == reason


@pytest.mark.parametrize("fault", ["html_error", "empty_body_error", "status_500", "status_429"])
def test_an_error_without_words_is_an_error_of_the_gateway(
    client: Client, sandbox: Sandbox, fault: str
) -> None:
    sandbox.fault(fault, times=9)
    with pytest.raises(ApiError) as caught:
        client.with_options(max_attempts=1).cash_coupon.get_callback()
    assert caught.value.status >= 400
    assert isinstance(caught.value.code, str)


@pytest.mark.parametrize(
    ("fault", "phase"), [("reset_before", "read"), ("truncated", "read"), ("slow", "timeout")]
)
def test_no_answer_tells_how_far_the_call_came(
    client: Client, sandbox: Sandbox, fault: str, phase: str
) -> None:
    sandbox.fault(fault, times=9)
    with pytest.raises(TransportError) as caught:
        client.pay_gift.get_activity(activity_id="10028001", timeout=0.3, max_attempts=1)
    assert caught.value.phase == phase
    assert caught.value.attempts == 1


def test_nobody_listens(settings: dict[str, Any]) -> None:
    client = Client(**{**settings, "base_url": "http://127.0.0.1:9", "max_attempts": 1})
    with pytest.raises(TransportError) as caught:
        client.pay_gift.get_activity(activity_id="10028001")
    assert caught.value.phase == "connect"
    assert not caught.value.may_have_arrived


def test_a_closed_client_says_so(settings: dict[str, Any]) -> None:
    with Client(**settings) as client:
        pass
    with pytest.raises(RuntimeError, match="closed"):
        client.pay_gift.get_activity(activity_id="10028001")


def test_errors_pickle_and_become_data() -> None:
    data = {"kind": "api", "message": "no", "status": 404, "code": "X", "operation": "a.b"}
    error = WeChatPayError.from_dict({**data, "detail": {"sign_information": "a body"}})
    assert isinstance(error, ApiError)
    again = pickle.loads(pickle.dumps(error))
    assert again.to_dict() == error.to_dict() == data
    assert again.detail == {"sign_information": "a body"}
    assert str(again) == "a.b: 404 X: no"


def test_a_kind_of_the_future_is_still_an_error() -> None:
    assert type(WeChatPayError.from_dict({"kind": "new", "message": "?"})) is WeChatPayError


def test_every_error_has_one_base() -> None:
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type)]
    kinds = [kind for kind in kinds if issubclass(kind, Exception)]
    assert len(kinds) == 9
    assert all(issubclass(kind, WeChatPayError) for kind in kinds)


def test_a_text_file_is_no_upload(client: Client) -> None:
    with pytest.raises(TypeError, match="binary"):
        client.media.upload_image(file=io.StringIO("x"))  # type: ignore[arg-type]  # pyright: ignore


def test_a_panic_of_the_engine_is_an_internal_error(client: Client) -> None:
    try:
        client.call("sdk.panic")
    except InvalidRequest:
        pytest.skip("a release build cannot be made to panic")
    except InternalError as error:
        assert error.message  # noqa: PT017
    assert client.pay_gift.get_activity(activity_id="10028001").activity_id == "10028001"
