"""The sandbox that all tests talk to, and clients for it."""

from __future__ import annotations

import base64
import json
import os
import urllib.request
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from wechatpay_sdk import AsyncClient, Client


class Sandbox:
    """The control plane of a running sandbox."""

    def __init__(self, base_url: str) -> None:
        self.base_url = base_url
        self.config: dict[str, Any] = self.ask("GET", "config")

    def ask(self, method: str, path: str, body: object = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(  # noqa: S310 - our own sandbox
            f"{self.base_url}/_sandbox/{path}",
            data,
            {"Content-Type": "application/json"},
            method=method,
        )
        with urllib.request.urlopen(request) as answer:  # noqa: S310
            text = answer.read()
        return json.loads(text) if text else None

    def fault(self, name: str, path: str = "/", times: int = 1) -> None:
        self.ask("POST", "faults", {"fault": name, "path": path, "times": times})

    def records(self) -> list[Any]:
        found: list[Any] = self.ask("GET", "records")
        return found

    def notification(self, event_type: str, **more: object) -> tuple[dict[str, str], bytes]:
        made = self.ask("POST", "notification", {"event_type": event_type, **more})
        return made["headers"], made["body"].encode()

    def bodies(self) -> list[bytes]:
        return [base64.b64decode(record["body"]) for record in self.records()]


@pytest.fixture(scope="session")
def _running() -> Sandbox:
    return Sandbox(os.environ["WECHATPAY_SANDBOX"])


@pytest.fixture
def sandbox(_running: Sandbox) -> Sandbox:
    _running.ask("POST", "reset")
    return _running


@pytest.fixture
def settings(sandbox: Sandbox) -> dict[str, Any]:
    """The arguments of a client for the sandbox."""
    return dict(sandbox.config["config"]) if "config" in sandbox.config else dict(sandbox.config)


@pytest.fixture
def client(settings: dict[str, Any]) -> Iterator[Client]:
    with Client(**settings) as client:
        yield client


@pytest.fixture
async def async_client(settings: dict[str, Any]) -> AsyncIterator[AsyncClient]:
    async with AsyncClient(**settings) as client:
        yield client


@pytest.fixture
def keys(settings: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory with the files that a merchant has."""
    (tmp_path / "apiclient_key.pem").write_text(settings["private_key"])
    (tmp_path / "wxp_pub.pem").write_text(settings["platform_public_key"])
    monkeypatch.chdir(tmp_path)
    return tmp_path
