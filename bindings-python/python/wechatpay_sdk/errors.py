"""What can go wrong: one tree of exceptions, the same kinds as in every other language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Self


class WeChatPayError(Exception):
    """The base of all errors. Printed, none of them shows a key, a signature or a body."""

    kind: ClassVar[str] = ""
    """The name of the kind, as in the logs and in the other languages."""
    message: str
    """One sentence for people."""

    def __init__(self, message: str, **details: object) -> None:
        """Takes the attributes of the error, for tests that want to raise one."""
        super().__init__(message)
        self.__dict__.update(details, message=message)

    @staticmethod
    def from_dict(error: Mapping[str, Any]) -> WeChatPayError:
        """Turns the error object of the engine into an exception."""
        details = dict(error)
        kind = details.pop("kind", "")
        return _KINDS.get(kind, WeChatPayError)(details.pop("message", kind), **details)

    def to_dict(self) -> dict[str, Any]:
        """Returns data for structured logs: all but `detail`, which may repeat a body."""
        told = {name: value for name, value in self.__dict__.items() if name != "detail"}
        return {"kind": self.kind, **told}

    def __reduce__(self) -> tuple[type[Self], tuple[str], dict[str, Any]]:
        """Survives pickling, so that a task queue can hand it on."""
        return type(self), (self.message,), self.__dict__


class ConfigError(WeChatPayError):
    """A key, serial, id or combination that cannot work."""

    kind = "config"
    setting: str
    """The setting: `api_v3_key`."""
    expected: str
    """What was expected there."""
    found: str
    """What it looks like instead, never the value itself."""

    def __str__(self) -> str:
        return f"{self.setting}: {self.message} (expected {self.expected}, found {self.found})"


class InvalidRequest(WeChatPayError):  # noqa: N818 - the same name in every language
    """Arguments that break the contract. Nothing was sent."""

    kind = "invalid_request"
    operation: str
    """The operation that was called."""
    pointer: str
    """JSON Pointer into the arguments: `/amount/total`."""
    rule: str
    """The rule that was broken: `required`, `max_length`, `unknown_field`, …"""

    def __str__(self) -> str:
        return f"{self.operation}: {self.pointer}: {self.message}"


class ApiError(WeChatPayError):
    """The gateway refused."""

    kind = "api"
    operation: str
    """The operation that was called."""
    status: int
    """HTTP status."""
    code: str
    """`PARAM_ERROR`; empty where the gateway gave none."""
    detail: Any = None
    """The gateway's details. Not printed: they may repeat what was sent, the whole body even."""
    request_id: str | None = None
    """Quote it when asking WeChat Pay for help."""
    retryable: bool
    """The same call may succeed later."""
    ambiguous: bool
    """The gateway may have acted on the call all the same: query before repeating."""
    advice: str | None = None
    """What to do about it, in English sentences."""
    authenticated: bool
    """The error answer carried a valid signature."""

    def __str__(self) -> str:
        quote = f" (Request-ID {self.request_id})" if self.request_id else ""
        advice = f" {self.advice}" if self.advice else ""
        return f"{self.operation}: {self.status} {self.code}: {self.message}{quote}{advice}"


class SignatureError(WeChatPayError):
    """An answer or notification is not provably WeChat Pay's."""

    kind = "signature"
    reason: (
        Literal[
            "missing_header",
            "duplicate_header",
            "malformed_header",
            "clock_skew",
            "unknown_serial",
            "unsupported_type",
            "mismatch",
            "probe",
        ]
        | str
    )
    """What is wrong."""
    serial: str | None = None
    """The serial that the headers named."""
    request_id: str | None = None
    """Quote it when asking WeChat Pay for help."""


class DecryptError(WeChatPayError):
    """Ciphertext and key do not fit."""

    kind = "decrypt"
    what: str
    """What was to be decrypted: `notification resource`, `/payer/phone`."""
    key: str
    """The setting that holds the key: `api_v3_key`, `private_key`."""


class TransportError(WeChatPayError):
    """No answer."""

    kind = "transport"
    operation: str
    """The operation that was called."""
    phase: Literal["connect", "write", "read", "timeout", "sign"] | str
    """How far it came."""
    attempts: int
    """How often it was tried."""
    may_have_arrived: bool
    """The gateway may have acted on it: query before repeating."""
    advice: str | None = None
    """What to do about it, in English sentences."""

    def __str__(self) -> str:
        advice = f". {self.advice}" if self.advice else ""
        return f"{self.operation}: {self.message}{advice}"


class Cancelled(WeChatPayError):  # noqa: N818 - the same name in every language
    """The call was given up. In asyncio this is `asyncio.CancelledError` instead."""

    kind = "cancelled"
    may_have_arrived: bool
    """The gateway may have acted on it: query before repeating."""


class InternalError(WeChatPayError):
    """A defect of this library."""

    kind = "internal"


_KINDS = {error.kind: error for error in WeChatPayError.__subclasses__()}
