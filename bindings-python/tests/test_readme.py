"""The code of the READMEs runs as it stands: this package's, and the project's."""

from __future__ import annotations

import functools
import re
from pathlib import Path
from typing import Any

import pytest

import wechatpay_sdk

from control import Sandbox

PACKAGE = Path(__file__).parent.parent
PROJECT = PACKAGE.parent


@pytest.mark.parametrize(
    "readme", [PACKAGE / "README.md", PROJECT / "README.md", PROJECT / "README.zh-CN.md"]
)
def test_the_code_of_the_readme_runs(
    readme: Path,
    sandbox: Sandbox,
    settings: dict[str, Any],
    keys: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (keys / "logo.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (keys / "pub_key.pem").write_text(settings["platform_public_key"])
    monkeypatch.setenv("WECHATPAY_API_V3_KEY", settings["api_v3_key"])
    for name in ("mchid", "serial_no", "platform_public_key_id", "base_url"):
        monkeypatch.setenv(f"WECHATPAY_{name.upper()}", settings[name])
    monkeypatch.setenv("WECHATPAY_PRIVATE_KEY", "apiclient_key.pem")
    monkeypatch.setenv("WECHATPAY_PLATFORM_PUBLIC_KEY", "wxp_pub.pem")
    # The reader has the real gateway, a key and a number of his own.
    opened = wechatpay_sdk.Client.__init__
    monkeypatch.setattr(
        wechatpay_sdk.Client, "__init__", functools.partialmethod(opened, base_url=sandbox.base_url)
    )
    text = readme.read_text()
    text = text.replace("5157F09EFDC096DE15EBE81A47057A7232F1B8E1", settings["serial_no"])
    text = text.replace(
        "PUB_KEY_ID_0119000000012024110100000000000001", settings["platform_public_key_id"]
    )
    namespace: dict[str, Any] = {}
    for block in re.findall(r"```python\n(.*?)```", text, re.DOTALL):
        exec(block, namespace)
    status, body = namespace["notify"](namespace["client"], *sandbox.notification("COUPON.USE"))
    assert (status, body) == (204, b"")
