"""Under gunicorn: a client from before the fork, workers that come and go."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from control import Sandbox

APP = """
import json, os
from flask import Flask
from wechatpay_sdk import Client, NotificationHandler
from wechatpay_sdk.contrib.flask import notifications

client = Client(**json.loads(os.environ["SETTINGS"]))
# In the master: its runtime, its connections and its threads stay there.
client.pay_gift.get_activity(activity_id="10028001")

app = Flask("shop")
app.add_url_rule(
    "/notify",
    view_func=notifications(NotificationHandler(client, lambda event: None)),
    methods=["POST"],
)

@app.get("/activity")
def activity():
    answer = client.pay_gift.get_activity(activity_id="10028001")
    return {"activity": answer.activity_id, "worker": os.getpid()}
"""


@pytest.fixture
def server(settings: dict[str, Any], sandbox: Sandbox, tmp_path: Path) -> Iterator[str]:
    assert sandbox
    (tmp_path / "shop.py").write_text(APP)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{taken.getsockname()[1]}"
    gunicorn = [sys.executable, "-m", "gunicorn", "--preload", "--workers", "3", "--max-requests"]
    search = os.pathsep.join([str(tmp_path), *filter(None, sys.path)])
    with subprocess.Popen(
        [*gunicorn, "40", "--threads", "4", "--bind", address, "shop:app"],
        cwd=tmp_path,
        env={**os.environ, "SETTINGS": json.dumps(settings), "PYTHONPATH": search},
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        url = f"http://{address}"
        try:
            wait_for(url)
            yield url
        finally:
            process.send_signal(signal.SIGTERM)
            _, log = process.communicate(timeout=60)
    assert process.returncode == 0, log
    for bad in ("Traceback", "panicked", "SIGKILL", "SIGSEGV", "SIGABRT", "WORKER TIMEOUT"):
        assert bad not in log, log


def wait_for(url: str) -> None:
    deadline = time.monotonic() + 30
    while asked(url) is None:
        assert time.monotonic() < deadline, "gunicorn does not begin"
        time.sleep(0.1)


def get(url: str) -> Any:
    # A worker that goes closes its connections; what it has not begun may be asked for again.
    return next(filter(None, (asked(url) for _ in range(5))))


def asked(url: str) -> Any:
    try:
        with urllib.request.urlopen(f"{url}/activity", timeout=30) as answer:
            return json.load(answer)
    except (ConnectionError, urllib.error.URLError):
        return None


@pytest.mark.skipif(sys.platform == "win32", reason="gunicorn forks")
def test_workers_use_the_client_of_their_master(server: str, sandbox: Sandbox) -> None:
    with ThreadPoolExecutor(12) as pool:
        answers = list(pool.map(lambda _: get(server), range(240)))
    assert {answer["activity"] for answer in answers} == {"10028001"}
    assert len({answer["worker"] for answer in answers}) > 3, "workers came and went"
    for _ in range(6):
        headers, body = sandbox.notification("COUPON.USE")
        assert sandbox.post(f"{server}/notify", headers, body)[0] == 204
        assert sandbox.post(f"{server}/notify", headers, body + b" ")[0] == 401
