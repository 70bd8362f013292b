"""A private key that is elsewhere: in an HSM, or at a key management service."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, Callable, Protocol, TypeVar

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Awaitable

    from . import _core

T = TypeVar("T")
SignFunction = Callable[[bytes], "bytes | Awaitable[bytes]"]
"""Signs a message; a coroutine function with an `AsyncClient` alone."""


class RemoteSigner(Protocol):
    """Signs in place of a private key.

    It may have `decrypt(ciphertext)` as well, RSAES-OAEP with SHA-1, without which sensitive
    fields of answers cannot be read. Either may raise; the call is a `TransportError` then, of the
    phase `sign`. A plain function is called in a thread of its own and may block. A coroutine runs
    on the event loop of a caller.
    """

    def sign(self, message: bytes, /) -> bytes | Awaitable[bytes]:
        """Returns the signature: SHA256withRSA over the message, PKCS #1 v1.5."""
        ...


class Asker:
    """What the engine asks in place of a private key."""

    def __init__(self, signer: RemoteSigner | SignFunction, *, blocking: bool) -> None:
        self._functions: dict[str, Any] = {
            "sign": getattr(signer, "sign", None) or (signer if callable(signer) else None),
            "decrypt": getattr(signer, "decrypt", None),
        }
        self._loops: dict[asyncio.AbstractEventLoop, int] = {}
        if not callable(self._functions["sign"]):
            message = "signer must be a function, or an object with a method `sign`"
            raise TypeError(message)
        if blocking and any(map(inspect.iscoroutinefunction, self._functions.values())):
            message = "a signer with coroutines needs an AsyncClient"
            raise TypeError(message)

    async def serve(self, call: Awaitable[T]) -> T:
        """Waits for a call, on whose loop coroutines may run meanwhile."""
        from asyncio import get_running_loop

        loop = get_running_loop()
        self._loops[loop] = self._loops.get(loop, 0) + 1
        try:
            return await call
        finally:
            left = self._loops.pop(loop) - 1
            if left:
                self._loops[loop] = left

    def __call__(self, what: str, bytes: bytes, reply: _core.SignReply) -> None:
        """Asks, and answers through `reply`, perhaps later."""
        try:
            function = self._functions[what]
            if not callable(function):
                message = f"the signer has no `{what}`"
                raise TypeError(message)  # noqa: TRY301 - it is told like all that goes wrong
            answer = function(bytes)
            if inspect.isawaitable(answer):
                self._wait(answer, reply)
            else:
                _settle(answer, reply)
        except BaseException as error:  # noqa: BLE001 - whatever it is, the engine is to hear of it
            reply.fail(_words(error))

    def _wait(self, answer: Awaitable[Any], reply: _core.SignReply) -> None:
        import asyncio

        async def wait() -> None:
            try:
                _settle(await answer, reply)
            except BaseException as error:
                reply.fail(_words(error))
                if not isinstance(error, Exception):
                    raise

        waiting = wait()
        loop = next(reversed(list(self._loops)), None)
        try:
            if loop is None:
                message = "no event loop waits for the signer"
                raise RuntimeError(message)  # noqa: TRY301 - both ways leave two coroutines behind
            asyncio.run_coroutine_threadsafe(waiting, loop)
        except RuntimeError:
            for left in (waiting, answer):
                if inspect.iscoroutine(left):
                    left.close()
            raise


def _settle(answer: object, reply: _core.SignReply) -> None:
    if not isinstance(answer, (bytes, bytearray, memoryview)):
        message = f"the signer must return bytes, not {type(answer).__name__}"
        raise TypeError(message)
    reply.done(bytes(answer))


def _words(error: BaseException) -> str:
    try:
        words = str(error)
    except Exception:  # noqa: BLE001 - an exception may be of any class
        words = ""
    return (words or type(error).__name__).encode("utf-8", "replace").decode()
