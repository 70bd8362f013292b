"""What callers give, as the engine takes it."""

from __future__ import annotations

import datetime
import math
import os
from collections.abc import Mapping, Sequence
from typing import Any, BinaryIO, Union

from ._model import Model
from .errors import InvalidRequest

FileInput = Union[bytes, "os.PathLike[str]", BinaryIO]
"""A file to upload: its bytes, its path, or a file opened in binary mode.

A path is read while it is sent, and never into memory as a whole; an opened file is.
"""


def plain(value: Any, operation: str, pointer: str = "") -> Any:
    """Turns `value` into what JSON knows: models and times too, nothing by chance."""
    try:
        return _plain(value, operation, pointer)
    except RecursionError:
        message = "this holds itself, or is nested too deeply"
        raise InvalidRequest(message, operation=operation, pointer=pointer, rule="type") from None


def milliseconds(seconds: float | None, pointer: str) -> int | None:
    """A limit in seconds, as the engine takes it."""
    if seconds is None:
        return None
    if isinstance(seconds, (int, float)) and 0 <= seconds < 1e12:
        return round(seconds * 1000)
    message = "must be seconds"
    raise InvalidRequest(message, operation="", pointer=pointer, rule="type")


def _plain(value: Any, operation: str, pointer: str) -> Any:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, int) and abs(value) < 1 << 64:
        return value
    if isinstance(value, float) and math.isfinite(value):
        return value
    if isinstance(value, datetime.datetime) and value.tzinfo:
        return value.isoformat(timespec="seconds")
    if isinstance(value, Model):
        value = value.__dict__
    if isinstance(value, Mapping):
        return {
            _name(name, operation, pointer): _plain(one, operation, f"{pointer}/{_token(name)}")
            for name, one in value.items()
        }
    if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray, memoryview)):
        return [_plain(one, operation, f"{pointer}/{i}") for i, one in enumerate(value)]
    raise InvalidRequest(
        f"{_describe(value)} has no form in JSON", operation=operation, pointer=pointer, rule="type"
    )


def read(file: bytes | BinaryIO) -> tuple[bytes, str | None]:
    """Returns the bytes of a file that is no path, and its name where it has one."""
    if isinstance(file, (bytes, bytearray, memoryview)):
        return bytes(file), None
    if not hasattr(file, "read"):
        message = f"a file is bytes, a path or an opened file, not {type(file).__name__}"
        raise TypeError(message)
    name = getattr(file, "name", None)
    content = file.read()
    if not isinstance(content, bytes):
        message = "open the file in binary mode"
        raise TypeError(message)
    return content, os.path.basename(name) if isinstance(name, str) else None  # noqa: PTH119


def _name(name: object, operation: str, pointer: str) -> str:
    if isinstance(name, str):
        return name
    message = "names must be text"
    raise InvalidRequest(message, operation=operation, pointer=pointer, rule="type")


def _token(name: object) -> str:
    return str(name).replace("~", "~0").replace("/", "~1")


def _describe(value: object) -> str:
    if isinstance(value, datetime.datetime):
        return "a time without a time zone"
    if isinstance(value, int):
        return "a number of this size"
    return f"{value}" if isinstance(value, float) else f"a value of type {type(value).__name__}"
