"""The doctor, in code and at the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any

import pytest

from wechatpay_sdk import AsyncClient, Client, ConfigError, diagnose

from control import Sandbox


def test_a_healthy_client_is_told_so(client: Client, sandbox: Sandbox) -> None:
    report = client.doctor()
    assert report.healthy, str(report)
    found = {check.name: check.result for check in report.checks}
    assert found["private_key"] == found["connection"] == found["signature"] == "ok"
    assert [record["method"] for record in sandbox.records()] == ["POST"]
    assert "private_key" in str(report)


def test_nothing_is_sent_offline(client: Client, sandbox: Sandbox) -> None:
    assert client.doctor(online=False).healthy
    assert sandbox.records() == []


async def test_the_doctor_is_asked_in_asyncio(async_client: AsyncClient) -> None:
    assert (await async_client.doctor()).healthy


def test_a_gateway_that_is_away_is_in_the_report(settings: dict[str, Any]) -> None:
    with Client(**{**settings, "base_url": "http://127.0.0.1:9"}) as client:
        report = client.doctor(timeout=3)
    assert not report.healthy
    (failed,) = (check for check in report.checks if check.result == "failed")
    assert failed.name == "connection"
    assert failed.advice


def test_settings_that_no_client_takes_are_examined(settings: dict[str, Any]) -> None:
    wrong = {**settings, "api_v3_key": "short", "serial_no": "xyz"}
    with pytest.raises(ConfigError):
        Client(**wrong)
    report = diagnose(**wrong)
    assert not report.healthy
    assert {"api_v3_key", "serial_no"} <= {
        check.setting for check in report.checks if check.result == "failed"
    }
    assert settings["private_key"][40:80] not in json.dumps(report.to_dict())
    assert diagnose(**settings).healthy


def run(settings: dict[str, Any], *arguments: str) -> subprocess.CompletedProcess[str]:
    given = {f"WECHATPAY_{name.upper()}": str(value) for name, value in settings.items()}
    return subprocess.run(
        [sys.executable, "-m", "wechatpay_sdk", *arguments],
        env={**os.environ, **given},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_the_command_says_that_all_is_well(settings: dict[str, Any]) -> None:
    ended = run(settings, "doctor")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "connection: " in ended.stdout
    report = json.loads(run(settings, "doctor", "--offline", "--json").stdout)
    assert report["healthy"]
    assert "connection" not in {check["name"] for check in report["checks"]}


def test_the_command_ends_with_1_where_something_is_wrong(settings: dict[str, Any]) -> None:
    for wrong in ({"api_v3_key": "short"}, {"base_url": "http://127.0.0.1:9", "timeout_ms": 3000}):
        ended = run({**settings, **wrong}, "doctor")
        assert (ended.returncode, ended.stderr) == (1, "")
        assert "failed" in ended.stdout
    assert run(settings).returncode == 2
    assert run(settings, "surgeon").returncode == 2
