"""The settings of a client, as the engine takes them."""

from __future__ import annotations

import base64
import json
import os
from typing import TYPE_CHECKING, Any

from .errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Union

    Pem = Union[str, bytes, os.PathLike[str]]


def config(settings: Mapping[str, Any]) -> str:
    """The settings that are given, as JSON.

    Raises:
        ConfigError: One of them has a type that no setting has.
    """
    given = {name: value for name, value in settings.items() if value is not None}
    return json.dumps(dict(_setting(name, value) for name, value in given.items()))


def _setting(name: str, value: Any) -> tuple[str, object]:
    if name in ("timeout", "connect_timeout", "read_timeout"):
        return f"{name}_ms", _milliseconds(name, value)
    if name == "platform_certificates":
        if not isinstance(value, (list, tuple)):
            raise _unfit(name, "a list of certificates", value)
        return name, [_pem(name, one) for one in value]
    if name == "merchant_p12" and isinstance(value, bytes):
        return name, base64.b64encode(value).decode()
    return name, _pem(name, value)


def _milliseconds(name: str, seconds: Any) -> int:
    if isinstance(seconds, (int, float)) and 0 <= seconds < 1e12:
        return round(seconds * 1000)
    raise _unfit(name, "seconds", seconds)


def _pem(name: str, value: object) -> object:
    """Tells paths from text."""
    if isinstance(value, os.PathLike):
        return {"file": _text(name, os.fspath(value))}
    if isinstance(value, (str, bytes)):
        return _text(name, value)
    if isinstance(value, bool) or (isinstance(value, int) and abs(value) < 1 << 63):
        return value
    raise _unfit(name, "text or a path", value)


def _text(name: str, value: str | bytes) -> str:
    try:
        return value.decode() if isinstance(value, bytes) else value.encode().decode()
    except UnicodeError:
        raise ConfigError(
            "this is no text", setting=name, expected="text", found="bytes that are no UTF-8"
        ) from None


def _unfit(name: str, expected: str, value: object) -> ConfigError:
    found = f"a value of type {type(value).__name__}"
    return ConfigError("this cannot be used", setting=name, expected=expected, found=found)
