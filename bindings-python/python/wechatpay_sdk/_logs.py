"""The engine's log, already redacted, goes to the loggers below `wechatpay_sdk`."""

from __future__ import annotations

import logging
from typing import Callable

from . import _core

_logger = logging.getLogger("wechatpay_sdk")
_logger.addHandler(logging.NullHandler())
_LEVELS = {
    "trace": 5,
    "debug": logging.DEBUG,
    "info": logging.INFO,
    "warn": logging.WARNING,
    "error": logging.ERROR,
}
_connected = logging.CRITICAL + 1
_listeners: list[Callable[[dict[str, str]], object]] = []


def listen(listener: Callable[[dict[str, str]], object]) -> None:
    """Tells `listener` about every call of the process that has ended."""
    _listeners.append(listener)


def connect() -> None:
    """Asks the engine for the records that the logger `wechatpay_sdk` lets through just now."""
    global _connected
    wanted = _logger.getEffectiveLevel()
    if _listeners:
        wanted = min(wanted, logging.INFO)
    if wanted != _connected:
        _connected = wanted
        name = next((name for name, level in _LEVELS.items() if level >= wanted), "off")
        _core.set_log_sink(name, _write)


def _write(records: list[tuple[str, str, str, list[tuple[str, str]]]]) -> None:
    for level, target, message, fields in records:
        name = target.replace("wechatpay::", "wechatpay_sdk.").replace("::", ".")
        extra = {"wechatpay": dict(fields)}
        logger = logging.getLogger(name)
        logger.log(_LEVELS[level], "%s", message, extra=extra)
        if target == "wechatpay::call":
            for listener in _listeners:
                listener(extra["wechatpay"])
