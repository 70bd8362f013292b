"""Nothing that is logged or printed holds a key, a signature, a body or what was encrypted."""

from __future__ import annotations

import base64
import json
import re
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from wechatpay_sdk import Client, Merchants, NotificationHandler, WeChatPayError

from control import Sandbox

PHONE = "13800138000"
KEYS = Path(__file__).parents[2] / "tests" / "vectors" / "keys"
FOREIGN_KEY = (KEYS / "foreign_key.pem").read_text()
NOTE = "Geheimnis-in-der-Bestellung"


def test_everything_is_searched_for_secrets(
    settings: dict[str, Any], sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    said: list[str] = []
    v2 = "v2-0123456789abcdef0123456789abc"
    with caplog.at_level(5, logger="wechatpay_sdk"):
        client = Client(**settings, api_v2_key=v2, max_attempts=2)
        headers, body = sandbox.notification("COUPON.USE")
        event = client.notifications.parse(headers, body)
        signed = client.pay_params.jsapi("wx1", "wx2")
        sealed = client.encrypt(PHONE)
        order = {
            "appid": "wx8888888888888888",
            "description": NOTE,
            "out_trade_no": "secret-1",
            "notify_url": "https://shop.example/notify?token=hidden-token",
            "amount": {"total": 100},
        }

        def fails(work: Callable[[], object]) -> None:
            with pytest.raises(WeChatPayError) as raised:
                work()
            error = raised.value
            said.extend([str(error), repr(error), str(error.to_dict())])
            said.extend(traceback.format_exception(type(error), error, error.__traceback__))

        prepay: Any = client.pay_transactions.prepay_native
        said.extend(map(repr, (prepay(**order), client, client._link.engine, event, signed.keys())))
        for fault in (
            "tampered_body",
            "foreign_signature",
            "html_error",
            "status_500",
            "invalid_json",
        ):
            sandbox.fault(fault, "/v3/pay", 9)
            fails(lambda: prepay(**order))
            sandbox.ask("DELETE", "faults")
        # The gateway's answer to a wrong signature repeats what was signed.
        foreign: Any = Client(**{**settings, "private_key": FOREIGN_KEY}).pay_transactions
        fails(lambda: foreign.prepay_native(**order))
        fails(lambda: prepay(**{**order, "amount": {"total": NOTE}}))
        fails(lambda: prepay(**{**order, "attach": NOTE * 99}))
        fails(lambda: client.decrypt(sealed))
        fails(lambda: client.notifications.parse(headers, body + b" "))
        fails(lambda: client.replace_keys(api_v3_key=settings["api_v3_key"] + "x"))
        fails(lambda: client.replace_keys(private_key=settings["private_key"][:-200]))
        fails(lambda: Client(**{**settings, "private_key": settings["api_v3_key"]}))
        fails(
            lambda: Client(
                **{
                    **settings,
                    "private_key_password": settings["api_v3_key"],
                    "certificate": settings["private_key"],
                }
            )
        )
        merchants = Merchants()
        merchants.add(Client(**{**settings, "api_v3_key": v2}))
        fails(lambda: merchants.parse(headers, body))
        report = client.doctor()
        said.extend([str(report), repr(report), repr(merchants), repr(client.clock())])

        def angry(_: object) -> None:
            message = "the shop's own words"
            raise OSError(message)

        NotificationHandler(client, angry).handle(headers, body)
        keyless = {name: value for name, value in settings.items() if name != "private_key"}
        fails(
            lambda: Client(**keyless, signer=lambda _: b"").pay_gift.get_activity(activity_id="1")
        )
        ended = time.monotonic() + 5
        while len(caplog.records) < 15 and time.monotonic() < ended:
            time.sleep(0.05)
        time.sleep(0.2)

    assert {"wechatpay_sdk.call", "wechatpay_sdk.http"} <= {one.name for one in caplog.records}
    said.extend(str(vars(record)) for record in caplog.records)
    said.append(caplog.text)
    everything = "\n".join(said)
    found = secrets(settings, sandbox, v2, sealed, signed)
    found["notification"] = json.loads(body)["resource"]["ciphertext"][:40]
    found["its signature"] = headers["Wechatpay-Signature"][:40]
    for name, secret in found.items():
        assert secret not in everything, name


def secrets(
    settings: dict[str, Any], sandbox: Sandbox, v2: str, sealed: str, signed: dict[str, str]
) -> dict[str, str]:
    found = {
        "api_v3_key": settings["api_v3_key"],
        "api_v2_key": v2,
        "phone": PHONE,
        "ciphertext": sealed[:40],
        "description": NOTE,
        "query": "hidden-token",
        "paySign": signed["paySign"][:40],
    }
    pem = "".join(settings["private_key"].splitlines()[1:-1])
    for at in range(0, len(pem), 64):
        found[f"private_key {at}"] = pem[at : at + 40]
    for number, record in enumerate(sandbox.records()):
        authorization = dict(record["headers"]).get("authorization", "")
        signature = re.search(r'signature="([^"]+)"', str(authorization))
        assert signature, record["headers"]
        found[f"signature {number}"] = signature[1][:40]
        body = base64.b64decode(record["body"]).decode()
        if body:
            found[f"body {number}"] = body[:60]
    return found
