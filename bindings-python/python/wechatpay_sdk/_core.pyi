"""The native half of `wechatpay_sdk`: text and bytes in, text and bytes out."""

from collections.abc import Callable
from typing import Literal, Union, final

__all__ = [
    "CancelToken",
    "Engine",
    "FileStream",
    "Merchants",
    "SignReply",
    "__version__",
    "diagnose",
    "operations",
    "set_log_sink",
]

__version__: str

_Outcome = tuple[bool, str, Union[bytes, "FileStream"]]
_LogRecord = tuple[str, str, str, list[tuple[str, str]]]
_OnDone = Callable[[bool, str, Union[bytes, "FileStream"]], object]
_Ask = Callable[[Literal["sign", "decrypt"], bytes, "SignReply"], object]

@final
class Engine:
    """The client behind `Client` and `AsyncClient`."""

    def __new__(
        cls, config: str, /, *, env: bool = False, signer: _Ask | None = None
    ) -> Engine: ...
    @property
    def mchid(self) -> str: ...
    def execute(self, name: str, input: str, attachment: bytes | None = None, /) -> _Outcome: ...
    def submit(
        self,
        name: str,
        input: str,
        attachment: bytes | None,
        on_done: _OnDone,
        /,
    ) -> CancelToken: ...

@final
class FileStream:
    """A file that is being downloaded."""

    def execute_read(self) -> _Outcome: ...
    def read(self, on_done: _OnDone, /) -> CancelToken: ...
    def execute_save(self, path: str, /) -> _Outcome: ...
    def save(self, path: str, on_done: _OnDone, /) -> CancelToken: ...
    def close(self) -> None: ...

@final
class CancelToken:
    """Cancels a submitted call."""

    def cancel(self) -> None: ...

@final
class Merchants:
    """Finds out whose notification it is."""

    def __new__(cls) -> Merchants: ...
    def insert(self, engine: Engine, /) -> None: ...
    def remove(self, mchid: str, /) -> None: ...
    def execute_notification(self, input: str, body: bytes, /) -> _Outcome: ...
    def submit_notification(self, input: str, body: bytes, on_done: _OnDone, /) -> CancelToken: ...

@final
class SignReply:
    """Takes one answer of a remote signer."""

    def done(self, answer: bytes, /) -> None: ...
    def fail(self, reason: str, /) -> None: ...

def diagnose(config: str, /, *, env: bool = False) -> _Outcome: ...
def operations() -> list[str]: ...
def set_log_sink(level: str, sink: Callable[[list[_LogRecord]], object], /) -> None: ...
