"""Files of any size, to and from the sandbox."""

from __future__ import annotations

import asyncio
import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from wechatpay_sdk import (
    AsyncClient,
    Cancelled,
    Client,
    InvalidRequest,
    SignatureError,
    TransportError,
)

from control import Sandbox

SIZE = 4 << 20
CHUNK = 256 << 10


def bill(sandbox: Sandbox, **wanted: object) -> tuple[str, dict[str, Any]]:
    """The URL of a file, and what is known about it."""
    made = sandbox.ask("POST", "file", {"size": SIZE, **wanted})
    known = {"hash_value": made["hash_value"], "hash_type": made["hash_type"]}
    return made["download_url"], known


@pytest.mark.parametrize("gzip", [False, True])
def test_a_bill_arrives_in_chunks(client: Client, sandbox: Sandbox, gzip: bool) -> None:
    url, known = bill(sandbox, gzip=gzip)
    digest = hashlib.sha1()
    with client.download_stream(url, gzip=gzip, **known) as file:
        assert file.status == 200
        assert file.request_id
        sizes = []
        for chunk in file:
            digest.update(chunk)
            sizes.append(len(chunk))
    assert digest.hexdigest() == known["hash_value"]
    assert sum(sizes) == SIZE
    assert max(sizes) == CHUNK


def test_a_bill_is_read_like_a_file(client: Client, sandbox: Sandbox) -> None:
    url, known = bill(sandbox)
    with client.download_stream(url, **known) as file:
        assert file.read(5) == b"`2026"
        assert len(file.read(CHUNK)) == CHUNK
        assert len(file.read()) == SIZE - CHUNK - 5
        assert file.read() == b""


@pytest.mark.parametrize("gzip", [False, True])
def test_a_bill_is_saved(client: Client, sandbox: Sandbox, tmp_path: Path, gzip: bool) -> None:
    url, known = bill(sandbox, gzip=gzip)
    target = tmp_path / "bill.csv"
    target.write_text("the bill of yesterday")
    with client.download_stream(url, gzip=gzip, **known) as file:
        file.save(target)
    assert hashlib.sha1(target.read_bytes()).hexdigest() == known["hash_value"]
    assert list(tmp_path.iterdir()) == [target]


def test_what_is_wrong_is_not_saved(client: Client, sandbox: Sandbox, tmp_path: Path) -> None:
    target = tmp_path / "bill.csv"
    target.write_text("the bill of yesterday")
    url, known = bill(sandbox)
    with (
        client.download_stream(url, hash_value="0" * 40) as file,
        pytest.raises(SignatureError) as wrong,
    ):
        file.save(target)
    assert wrong.value.reason == "mismatch"
    with (
        client.download_stream(url, hash_value="0" * 40) as file,
        pytest.raises(SignatureError),
    ):
        assert sum(len(chunk) for chunk in file) < SIZE

    sandbox.fault("truncated")
    with client.download_stream(url, **known) as file, pytest.raises(TransportError) as cut:
        file.save(target)
    assert cut.value.phase == "read"

    bomb, known = bill(sandbox, size=32 << 20, gzip=True, zeros=True)
    with (
        client.download_stream(bomb, gzip=True, **known) as file,
        pytest.raises(TransportError, match="beyond"),
    ):
        file.save(target)

    with client.download_stream(url) as file, pytest.raises(InvalidRequest) as nowhere:
        file.save(tmp_path / "no" / "such" / "folder")
    assert nowhere.value.pointer == "/path"
    assert target.read_text() == "the bill of yesterday"
    assert list(tmp_path.iterdir()) == [target]


def test_what_is_left_early_is_closed(client: Client, sandbox: Sandbox) -> None:
    url, known = bill(sandbox)
    with client.download_stream(url, **known) as file:
        assert next(iter(file))
    with pytest.raises(Cancelled):
        file.read()
    assert len(client.download(url, **known)) == SIZE


def test_operations_stream_too(client: Client) -> None:
    whole = client.complaints.download_image(media_id="1")
    with client.complaints.download_image_stream(media_id="1") as file:
        assert file.read() == whole


def test_a_path_is_uploaded_without_being_read_into_memory(
    client: Client, sandbox: Sandbox, tmp_path: Path
) -> None:
    path = tmp_path / "投诉.png"
    path.write_bytes(b"\7" * SIZE)
    client.complaints.upload_image(file=path)
    record = sandbox.records()[-1]
    assert record["verdict"]["accepted"]
    meta = json.loads(record["verdict"]["signed_message"].splitlines()[-1])
    assert meta == {"filename": path.name, "sha256": hashlib.sha256(b"\7" * SIZE).hexdigest()}

    path.unlink()
    with pytest.raises(InvalidRequest) as missing:
        client.complaints.upload_image(file=path)
    assert (missing.value.pointer, missing.value.rule) == ("/file", "file")


async def test_asyncio_has_the_same(
    async_client: AsyncClient, sandbox: Sandbox, tmp_path: Path
) -> None:
    url, known = bill(sandbox, gzip=True)
    target = tmp_path / "bill.csv"
    async with async_client.download_stream(url, gzip=True, **known) as file:
        assert sum([len(chunk) async for chunk in file]) == SIZE
    async with async_client.download_stream(url, gzip=True, **known) as file:
        await file.save(target)
    assert target.stat().st_size == SIZE
    file = await async_client.download_stream(url, gzip=True, **known)
    assert len(await file.read(7)) == 7
    assert len(await file.read()) == SIZE - 7

    async with async_client.download_stream(url, gzip=True, hash_value="0" * 40) as file:
        with pytest.raises(SignatureError):
            await file.read()
    async with async_client.complaints.download_image_stream(media_id="1") as file:
        assert await file.read()
    target.write_bytes(b"\7")
    await async_client.complaints.upload_image(file=target)


async def test_a_task_that_is_cancelled_leaves_nothing_behind(
    async_client: AsyncClient, sandbox: Sandbox, tmp_path: Path
) -> None:
    url, known = bill(sandbox)
    file = await async_client.download_stream(url, **known)
    saving = asyncio.create_task(file.save(tmp_path / "bill.csv"))
    while not list(tmp_path.iterdir()):
        await asyncio.sleep(0)
    saving.cancel()
    with pytest.raises(asyncio.CancelledError):
        await saving
    await file.close()
    assert len(await async_client.download(url, **known)) == SIZE
    assert list(tmp_path.iterdir()) == []
