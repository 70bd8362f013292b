"""Threads, forks, signals, the end of the process."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from wechatpay_sdk import Client, InternalError

from control import Sandbox

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")


def ask(client: Client) -> str:
    return client.pay_gift.get_activity(activity_id="10028001", timeout=10).activity_id or ""


def test_threads_share_a_client(client: Client) -> None:
    with ThreadPoolExecutor(16) as pool:
        assert list(pool.map(lambda _: ask(client), range(100))) == ["10028001"] * 100


def test_other_threads_run_during_a_call(client: Client, sandbox: Sandbox) -> None:
    sandbox.fault("slow")
    ticks = 0
    done = threading.Event()

    def tick() -> None:
        nonlocal ticks
        while not done.wait(0.01):
            ticks += 1

    ticking = threading.Thread(target=tick)
    ticking.start()
    try:
        client.with_options(timeout=0.5, max_attempts=1).call(
            "pay_gift.get_activity", {"activity_id": "1"}
        )
    except Exception:  # noqa: BLE001
        pass
    finally:
        done.set()
        ticking.join()
    assert ticks > 10


def in_child(work: Any) -> int:
    """Runs `work` in a forked child and returns its exit status."""
    child = os.fork()
    if child == 0:
        try:
            signal.alarm(20)
            work()
        except BaseException:  # noqa: BLE001
            os._exit(1)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@needs_fork
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_client_that_was_used_works_in_forked_children(client: Client) -> None:
    assert ask(client) == "10028001"
    for _ in range(5):
        assert in_child(lambda: ask(client)) == 0
        assert ask(client) == "10028001"


@needs_fork
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_download_belongs_to_the_process_that_opened_it(client: Client, sandbox: Sandbox) -> None:
    made = sandbox.ask("POST", "file", {"size": 4 << 20})
    with client.download_stream(made["download_url"], hash_value=made["hash_value"]) as file:
        first = file.read(7)

        def read() -> None:
            with file, pytest.raises(InternalError):
                file.read()

        assert in_child(read) == 0
        assert len(first + file.read()) == 4 << 20


@needs_fork
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_children_fork_too(client: Client) -> None:
    def child() -> None:
        ask(client)
        assert in_child(lambda: ask(client)) == 0

    ask(client)
    assert in_child(child) == 0


@needs_fork
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_fork_amid_calls_of_other_threads(client: Client) -> None:
    done = threading.Event()

    def busy() -> None:
        while not done.is_set():
            ask(client)

    threads = [threading.Thread(target=busy) for _ in range(4)]
    for thread in threads:
        thread.start()
    try:
        assert [in_child(lambda: ask(client)) for _ in range(10)] == [0] * 10
    finally:
        done.set()
        for thread in threads:
            thread.join()


@needs_fork
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_asyncio_works_in_a_forked_child(settings: dict[str, Any]) -> None:
    import asyncio

    from wechatpay_sdk import AsyncClient

    used = AsyncClient(**settings)

    async def call() -> None:
        assert (await used.pay_gift.get_activity(activity_id="10028001")).activity_id == "10028001"

    asyncio.run(call())
    assert in_child(lambda: asyncio.run(call())) == 0
    asyncio.run(call())


@needs_fork
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_multiprocessing_inherits_a_client(client: Client) -> None:
    ask(client)
    global inherited
    inherited = client
    with multiprocessing.get_context("fork").Pool(2) as pool:
        assert pool.map_async(_in_pool, range(8)).get(30) == ["10028001"] * 8


inherited: Client


def _in_pool(_: int) -> str:
    return ask(inherited)


PREFORK = """
import os, signal, sys
from wechatpay_sdk import Client, InternalError
import json
client = Client(**json.loads(os.environ["SETTINGS"]))  # --preload
if sys.argv[1] == "used": client.pay_gift.get_activity(activity_id="10028001")
workers = []
for number in range(3):
    child = os.fork()
    if child == 0:
        signal.alarm(20)
        assert client.pay_gift.get_activity(activity_id="10028001").activity_id == "10028001"
        sys.exit(0)  # the normal way out, with all its destructors
    workers.append(child)
print([os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in workers])
"""


def run(code: str, settings: dict[str, Any], *args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code, *args],
        env={**os.environ, "SETTINGS": json.dumps(settings)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@needs_fork
@pytest.mark.parametrize("before", ["unused", "used"])
def test_prefork_servers_preload_a_client(settings: dict[str, Any], before: str) -> None:
    ended = run(PREFORK, settings, before)
    assert (ended.stdout, ended.stderr) == ("[0, 0, 0]\n", "")


CTRL_C = """
import json, os, time, threading, signal
from wechatpay_sdk import Client, InternalError
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background jobs ignore it
client = Client(**json.loads(os.environ["SETTINGS"]))
threading.Timer(0.5, lambda: os.kill(os.getpid(), signal.SIGINT)).start()
started = time.monotonic()
try:
    client.pay_gift.get_activity(activity_id="10028001")
except KeyboardInterrupt:
    print("interrupted", time.monotonic() - started < 2)
"""


def test_ctrl_c_ends_a_call(settings: dict[str, Any], sandbox: Sandbox) -> None:
    sandbox.fault("slow", times=9)
    ended = run(CTRL_C, settings)
    assert (ended.stdout, ended.stderr) == ("interrupted True\n", "")


EXIT = """
import asyncio, json, os, sys
from wechatpay_sdk import AsyncClient
async def main():
    client = AsyncClient(**json.loads(os.environ["SETTINGS"]))
    asyncio.ensure_future(client.pay_gift.get_activity(activity_id="10028001"))
    await asyncio.sleep(0.3)
asyncio.run(main())
"""


def test_the_process_ends_at_once_with_a_call_under_way(
    settings: dict[str, Any], sandbox: Sandbox
) -> None:
    sandbox.fault("slow", times=9)
    started = time.monotonic()
    ended = run(EXIT, settings)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert time.monotonic() - started < 3


IMPORT = """
import json, os, sys, threading, time
started = time.perf_counter()
from wechatpay_sdk import Client, InternalError
client = Client(**json.loads(os.environ["SETTINGS"]))
took = time.perf_counter() - started
assert not any(name.startswith("wechatpay_sdk.products.") for name in sys.modules)
assert "wechatpay_sdk.events" not in sys.modules
assert "asyncio" not in sys.modules
assert threading.active_count() == 1
if sys.platform == "linux":
    from pathlib import Path
    assert len(list(Path("/proc/self/task").iterdir())) == 1
print(f"{took * 1000:.0f} ms")
"""


def test_importing_and_building_starts_nothing(
    settings: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    ended = run(IMPORT, settings)
    assert ended.stderr == ""
    with capsys.disabled():
        sys.stdout.write(f"\nimport wechatpay_sdk and Client(): {ended.stdout}")
