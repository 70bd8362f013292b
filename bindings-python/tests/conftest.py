"""The sandbox that all tests talk to, and clients for it."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from wechatpay_sdk import AsyncClient, Client

from control import Sandbox


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
