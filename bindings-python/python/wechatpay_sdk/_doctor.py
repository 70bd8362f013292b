"""What is wrong with settings, keys, clock and gateway."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Union

from . import _core
from ._call import told
from ._model import Model
from ._settings import config

if TYPE_CHECKING:
    from collections.abc import Mapping

CheckResult = Union[Literal["ok", "warning", "failed", "skipped"], str]


class Check(Model):
    """One thing that was looked at."""

    name: str
    """`private_key`, `certificate_expiry`, `echo`, …"""
    result: CheckResult
    """How it is; `warning` works, but perhaps not for long, or not for everything."""
    setting: str | None
    """The setting that it is about."""
    message: str
    """What was found, in one sentence."""
    advice: str | None
    """What to do about it."""


class Report(Model):
    """What the doctor found. There is no secret in it."""

    _models: ClassVar[Mapping[str, str]] = {"checks": "Check"}

    healthy: bool
    """Nothing failed. There may be warnings."""
    checks: list[Check]
    """One after the other, as they were made."""

    def __str__(self) -> str:
        return "\n".join(map(_line, self.checks))


def diagnose(*, env: bool = False, **settings: Any) -> Report:
    """Looks at settings without a client and without a network, also at those that no client takes.

    Args:
        env: Begin with those of the environment, as `Client.from_env` does.
        settings: By the names of `Client`.
    """
    ok, meta, body = _core.diagnose(config(settings), env=env)
    told(ok, meta)
    return read(body)


def read(body: Any) -> Report:
    """Out of the engine's answer."""
    return Report._adopt(json.loads(body))


def _line(check: Check) -> str:
    advice = f"\n{'':10}{check.advice}" if check.advice else ""
    return f"{check.result:8}  {check.name}: {check.message}{advice}"
