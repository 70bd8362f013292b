"""The native half of `wechatpay_sdk`: text and bytes in, text and bytes out."""

from collections.abc import Callable
from typing import final

__all__ = ["CancelToken", "Engine", "__version__", "operations", "set_log_sink"]

__version__: str

_Outcome = tuple[bool, str, bytes]

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
        on_done: Callable[[bool, str, bytes], object],
        /,
    ) -> CancelToken: ...

@final
class CancelToken:
    """Cancels a submitted call."""

    def cancel(self) -> None: ...

def operations() -> list[str]: ...
def set_log_sink(level: str, sink: Callable[[list[tuple[str, str, str]]], object], /) -> None: ...
