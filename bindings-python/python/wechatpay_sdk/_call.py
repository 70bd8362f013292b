"""From a method to the engine and back, blocking or in asyncio."""

from __future__ import annotations

import functools
import json
import os
from typing import TYPE_CHECKING, Any, Callable, Generic, TypeVar

from . import _core, _logs
from ._input import milliseconds, plain, read
from ._paging import Pager, Paging
from .errors import InvalidRequest, WeChatPayError

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping
    from typing import Protocol, overload

    from typing_extensions import Concatenate, ParamSpec

    from ._model import Model
    from ._signer import Asker

    P = ParamSpec("P")
    R_co = TypeVar("R_co", covariant=True)

    class Method(Protocol[P, R_co]):
        """A method that blocks on a `Client` and is a coroutine on an `AsyncClient`."""

        @overload
        def __get__(self, face: Sync, owner: type[Sync] | None = None, /) -> Callable[P, R_co]: ...
        @overload
        def __get__(
            self, face: Async, owner: type[Async] | None = None, /
        ) -> Callable[P, Coroutine[Any, Any, R_co]]: ...


T = TypeVar("T")


class Response:
    """An answer as it came, verified, its sensitive fields in plain."""

    __slots__ = ("body", "headers", "request_id", "status")

    def __init__(self, meta: Mapping[str, Any], body: bytes) -> None:
        self.status: int = meta["status"]
        self.headers: dict[str, str] = meta.get("headers") or {}
        self.request_id: str | None = meta.get("request_id")
        self.body: bytes = body

    def json(self) -> Any:
        """Returns the body read as JSON; `None` where it is empty."""
        return json.loads(self.body) if self.body else None

    def __repr__(self) -> str:
        return f"Response(status={self.status}, request_id={self.request_id!r})"


class Plan(Generic[T]):
    """What the engine is to be asked, and how its answer is read."""

    __slots__ = ("attachment", "finish", "input", "name")

    def __init__(
        self,
        name: str,
        input: Mapping[str, Any],
        finish: Callable[[dict[str, Any], Any], T],
        attachment: bytes | None = None,
    ) -> None:
        if not isinstance(name, str):
            message = f"the name of an operation is text, not {type(name).__name__}"
            raise TypeError(message)
        self.name = name.encode("utf-8", "replace").decode()
        try:
            self.input = json.dumps(input, allow_nan=False)
        except (TypeError, ValueError, RecursionError):
            message = "an argument has no form in JSON"
            raise InvalidRequest(message, operation=name, pointer="", rule="type") from None
        self.finish = finish
        self.attachment = attachment

    def settle(self, ok: bool, meta: str, body: object) -> T:
        """Reads the engine's outcome."""
        return self.finish(told(ok, meta), body)


def told(ok: bool, meta: str) -> dict[str, Any]:
    """What an outcome says, unless it is an error."""
    said: dict[str, Any] = json.loads(meta)
    if not ok:
        raise WeChatPayError.from_dict(said)
    return said


async def arrival(start: Callable[[Callable[..., None]], _core.CancelToken]) -> tuple[Any, ...]:
    """Starts something in the engine and waits for its outcome."""
    from asyncio import get_running_loop  # a third of the package's import time

    loop = get_running_loop()
    future = loop.create_future()

    def arrive(*outcome: object) -> None:
        if not future.done():
            future.set_result(outcome)

    def on_done(*outcome: object) -> None:
        try:
            loop.call_soon_threadsafe(arrive, *outcome)
        except RuntimeError:
            """The loop is closed: nobody waits any more."""

    token = start(on_done)
    try:
        outcome: tuple[Any, ...] = await future
    except BaseException:
        token.cancel()
        raise
    return outcome


class Link:
    """An engine, and the options of calls that go through it."""

    __slots__ = ("_engine", "options", "signer")

    def __init__(
        self, engine: _core.Engine, options: dict[str, int], signer: Asker | None = None
    ) -> None:
        self._engine: _core.Engine | None = engine
        self.options: dict[str, int] = options
        self.signer: Asker | None = signer

    @property
    def engine(self) -> _core.Engine:
        """The engine, until the client is closed."""
        if self._engine is None:
            message = "this client is closed"
            raise RuntimeError(message)
        _logs.connect()
        return self._engine

    def close(self) -> None:
        """Lets go of the engine."""
        self._engine = None


def options(timeout: float | None, max_attempts: int | None) -> dict[str, int]:
    """The options that were given, as the engine calls them."""
    attempts = plain(max_attempts, "", "/max_attempts")
    given = {"timeout_ms": milliseconds(timeout, "/timeout"), "max_attempts": attempts}
    return {name: value for name, value in given.items() if value is not None}


class Face:
    """Anything with methods that ask the engine: a client, a product, the notifications."""

    def __init__(self, link: Link) -> None:
        self._link: Link = link

    def _asked(
        self, timeout: float | None, max_attempts: int | None, **input: object
    ) -> dict[str, object]:
        return {**input, "options": self._link.options | options(timeout, max_attempts)}


class Sync(Face):
    """The methods block."""

    def _run(self, plan: Plan[T]) -> T:
        return plan.settle(*self._link.engine.execute(plan.name, plan.input, plan.attachment))


class Async(Face):
    """The methods are coroutines."""

    async def _run(self, plan: Plan[T]) -> T:
        submit, signer = self._link.engine.submit, self._link.signer
        call = arrival(lambda on_done: submit(plan.name, plan.input, plan.attachment, on_done))
        return plan.settle(*await (signer.serve(call) if signer else call))


def method(function: Callable[Concatenate[Any, P], Plan[T]]) -> Method[P, T]:
    """Makes a method out of a function that returns its plan."""

    @functools.wraps(function)
    def call(self: Any, *args: Any, **kwargs: Any) -> Any:
        return self._run(function(self, *args, **kwargs))

    return call  # type: ignore[return-value]  # pyright: ignore[reportReturnType]


def operation(
    name: str,
    *,
    names: Mapping[str, str] | None = None,
    page: Paging | None = None,
    filename: str | None = None,
) -> Callable[[Callable[Concatenate[Any, P], T]], Method[P, T]]:
    """Makes a method out of the declaration of an operation.

    Args:
        name: The operation's id.
        names: Argument → name on the wire, where they differ.
        page: How to get to the next page.
        filename: The argument of an upload that takes its name from the file.
    """
    names = names or {}

    def declare(declaration: Callable[Concatenate[Any, P], T]) -> Method[P, T]:
        @functools.wraps(declaration)
        def call(
            self: Any,
            /,
            *positional: object,
            timeout: float | None = None,
            max_attempts: int | None = None,
            **given: Any,
        ) -> Any:
            arguments = wire(declaration, names, positional, given)
            attached: dict[str, str] = {}
            attachment = None
            file = arguments.pop("file", None)
            if isinstance(file, os.PathLike):
                attached["file"] = os.fspath(file)
            elif file is not None:
                attachment, found = read(file)
                if filename and found:
                    arguments.setdefault(filename, found)

            def finish(meta: dict[str, Any], body: bytes) -> Any:
                returns: Any = declaration.__annotations__["return"]
                if returns == "None":
                    return None
                if returns == "bytes":
                    return body
                model: type[Model] = declaration.__globals__[returns]
                answer = model._adopt(json.loads(body) if body else {})
                answer._response = Response(meta, body)
                if page:
                    again = functools.partial(
                        call, self, timeout=timeout, max_attempts=max_attempts
                    )
                    answer._pager = Pager(page, given, again)
                return answer

            asked = self._asked(timeout, max_attempts, arguments=plain(arguments, name), **attached)
            return self._run(Plan(name, asked, finish, attachment))

        return call  # type: ignore[return-value]  # pyright: ignore[reportReturnType]

    return declare


def wire(
    declaration: Callable[..., object],
    names: Mapping[str, str],
    positional: tuple[object, ...],
    given: Mapping[str, Any],
) -> dict[str, Any]:
    """The arguments of a call by their names on the wire, without those that were left out."""
    if positional:
        message = f"{declaration.__name__}() takes keyword arguments only"
        raise TypeError(message)
    return {names.get(key, key): value for key, value in given.items() if value is not None}
