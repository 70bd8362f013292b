"""The native half of `wechatpay_sdk`: text and bytes in, text and bytes out."""

from collections.abc import Callable
from typing import Union, final

__all__ = ["CancelToken", "Engine", "FileStream", "__version__", "operations", "set_log_sink"]

__version__: str

_Outcome = tuple[bool, str, Union[bytes, "FileStream"]]
_LogRecord = tuple[str, str, str, list[tuple[str, str]]]
_OnDone = Callable[[bool, str, Union[bytes, "FileStream"]], object]

@final
class Engine:
    """The client behind `Client` and `AsyncClient`."""

    def __new__(cls, config: str, /, *, env: bool = False) -> Engine: ...
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

def operations() -> list[str]: ...
def set_log_sink(level: str, sink: Callable[[list[_LogRecord]], object], /) -> None: ...
