"""Files that are downloaded, chunk by chunk."""

from __future__ import annotations

import functools
import os
from typing import TYPE_CHECKING, Any, Callable

from ._call import Async, Plan, Sync, arrival, told, wire
from ._input import plain
from .errors import InvalidRequest

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Coroutine, Generator, Iterator, Mapping
    from typing import Protocol, Union, overload

    from typing_extensions import Concatenate, ParamSpec, Self

    from . import _core

    P = ParamSpec("P")
    PathInput = Union[str, "os.PathLike[str]"]

    class StreamMethod(Protocol[P]):
        """A method that opens a file, blocking on a `Client` and awaited on an `AsyncClient`."""

        @overload
        def __get__(
            self, face: Sync, owner: type[Sync] | None = None, /
        ) -> Callable[P, FileStream]: ...
        @overload
        def __get__(
            self, face: Async, owner: type[Async] | None = None, /
        ) -> Callable[P, AsyncOpening]: ...


class _Download:
    """What is known about a file when it begins to arrive."""

    def __init__(self, meta: Mapping[str, Any], file: _core.FileStream) -> None:
        self._file = file
        self._rest = b""
        self.status: int = meta["status"]
        """The HTTP status of the answer."""
        self.headers: dict[str, str] = meta["headers"]
        """Its headers, by name in lower case."""
        self.request_id: str | None = meta["request_id"]
        """Quote it when asking WeChat Pay for help."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(status={self.status}, request_id={self.request_id!r})"

    def _split(self, whole: bytes, size: int) -> bytes:
        if size < 0:
            size = len(whole)
        self._rest = whole[size:]
        return whole[:size]


class FileStream(_Download):
    """A file that is being downloaded; leaving the `with` block ends the download.

    Iterate over it for chunks of bytes, none of which is fetched before it is asked for. Its digest
    is verified: what is not the announced file ends with a `SignatureError`.
    """

    def __iter__(self) -> Iterator[bytes]:
        while chunk := self._rest or self._chunk():
            self._rest = b""
            yield chunk

    def read(self, size: int = -1) -> bytes:
        """Reads so many bytes, or all there are.

        Args:
            size: Fewer come at the end alone.
        """
        chunks, length = [self._rest], len(self._rest)
        while (size < 0 or length < size) and (chunk := self._chunk()):
            chunks.append(chunk)
            length += len(chunk)
        return self._split(b"".join(chunks), size)

    def save(self, path: PathInput) -> None:
        """Saves the file; what was at `path` before stays until the digest was verified.

        Raises:
            SignatureError: It is not the file that was announced.
            InvalidRequest: Nothing can be written there, or a part of the file was read before.
        """
        told(*self._file.execute_save(_target(path))[:2])

    def close(self) -> None:
        """Ends the download."""
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _chunk(self) -> bytes:
        return _chunk(*self._file.execute_read())


class AsyncFileStream(_Download):
    """The same for asyncio."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        while chunk := self._rest or await self._chunk():
            self._rest = b""
            yield chunk

    async def read(self, size: int = -1) -> bytes:
        """Reads so many bytes, or all there are.

        Args:
            size: Fewer come at the end alone.
        """
        chunks, length = [self._rest], len(self._rest)
        while (size < 0 or length < size) and (chunk := await self._chunk()):
            chunks.append(chunk)
            length += len(chunk)
        return self._split(b"".join(chunks), size)

    async def save(self, path: PathInput) -> None:
        """Saves the file; what was at `path` before stays until the digest was verified.

        Raises:
            SignatureError: It is not the file that was announced.
            InvalidRequest: Nothing can be written there, or a part of the file was read before.
        """
        target = _target(path)
        outcome = await arrival(lambda on_done: self._file.save(target, on_done))
        told(*outcome[:2])

    async def close(self) -> None:
        """Ends the download."""
        self._file.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        self._file.close()

    async def _chunk(self) -> bytes:
        return _chunk(*await arrival(self._file.read))


def _chunk(ok: bool, meta: str, chunk: Any) -> bytes:
    told(ok, meta)
    return bytes(chunk)


def _target(path: PathInput) -> str:
    target = os.fsdecode(path)
    try:
        target.encode()
    except UnicodeError:
        message = "this path is no text"
        raise InvalidRequest(
            message, operation="sdk.save", pointer="/path", rule="pattern"
        ) from None
    return target


class AsyncOpening:
    """A file that is about to be downloaded: await it, or enter it with `async with`."""

    def __init__(self, opening: Coroutine[Any, Any, AsyncFileStream]) -> None:
        self._opening = opening

    def __await__(self) -> Generator[Any, Any, AsyncFileStream]:
        return self._opening.__await__()

    async def __aenter__(self) -> AsyncFileStream:
        self._file = await self._opening
        return self._file

    async def __aexit__(self, *_: object) -> None:
        await self._file.close()


def opened(face: Any, name: str, asked: Mapping[str, object]) -> Any:
    """Asks for a file, and hands it over when it begins to arrive."""
    asked = {**asked, "stream": True}
    if isinstance(face, Async):
        return AsyncOpening(face._run(Plan(name, asked, AsyncFileStream)))
    return face._run(Plan(name, asked, FileStream))


def stream(
    name: str, *, names: Mapping[str, str] | None = None
) -> Callable[[Callable[Concatenate[Any, P], FileStream]], StreamMethod[P]]:
    """Makes a method out of the declaration of an operation that answers with a file.

    Args:
        name: The operation's id.
        names: Argument → name on the wire, where they differ.
    """

    def declare(declaration: Callable[Concatenate[Any, P], FileStream]) -> StreamMethod[P]:
        @functools.wraps(declaration)
        def call(
            self: Any,
            /,
            *positional: object,
            timeout: float | None = None,
            max_attempts: int | None = None,
            **given: Any,
        ) -> Any:
            arguments = plain(wire(declaration, names or {}, positional, given), name)
            return opened(self, name, self._asked(timeout, max_attempts, arguments=arguments))

        return call  # type: ignore[return-value]  # pyright: ignore[reportReturnType]

    return declare


def stream_method(
    function: Callable[Concatenate[Any, P], tuple[str, Mapping[str, object]]],
) -> StreamMethod[P]:
    """Makes a method out of a function that returns what to ask for."""

    @functools.wraps(function)
    def call(self: Any, *args: Any, **kwargs: Any) -> Any:
        return opened(self, *function(self, *args, **kwargs))

    return call  # type: ignore[return-value]  # pyright: ignore[reportReturnType]
