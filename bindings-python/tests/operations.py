"""The lines of `tests/operations` through the typed methods; `tests/README.md` describes their form.

What the harness gets back was read attribute by attribute, as the annotations say: what no annotation names, or what
is of another type, is lost and missed there. Inputs have no types at run time, so the calls are also written down for
mypy, which finds a key that a `TypedDict` does not have.
"""

from __future__ import annotations

import asyncio
import base64
import inspect
import json
import os
import re
import subprocess
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wechatpay_sdk import AsyncClient, Client, WeChatPayError
from wechatpay_sdk._model import Model

from control import Sandbox

if TYPE_CHECKING:
    from collections.abc import Iterator


async def main() -> int:
    sandbox = Sandbox(os.environ["WECHATPAY_SANDBOX"])
    face = {"sync": Client, "async": AsyncClient}[os.environ["WECHATPAY_MODE"]]
    client = face(**sandbox.config["config"])
    text = Path(os.environ["WECHATPAY_CASES"]).read_text(encoding="utf-8")
    cases = [json.loads(line) for line in text.splitlines()]
    with Path(os.environ["WECHATPAY_RESULTS"]).open("w", encoding="utf-8") as results:
        for case in cases:
            try:
                result = await perform(client, sandbox, case)
            except (WeChatPayError, AttributeError, TypeError) as error:
                result = {"error": f"{type(error).__name__}: {error}"}
            print(json.dumps({"id": case["id"], **result}), file=results)
    return mypy(client, cases) if face is Client else 0


async def perform(client: Any, sandbox: Sandbox, case: dict[str, Any]) -> dict[str, Any]:
    if case["kind"] == "notification":
        headers, body = sandbox.notification(**case["notification"])
        event = await arrived(client.notifications.parse(headers, body))
        return {"event_type": event.event_type, "resource": written(event.resource)}
    method = method_of(client, case["operation"])
    answer = await arrived(method(**arguments(method, case)))
    if case["kind"] == "pages":
        return {"items": [written(item) async for item in items(client, answer)]}
    if isinstance(answer, bytes):
        return {"file": base64.b64encode(answer).decode()}
    return {"answer": None if answer is None else written(answer)}


def method_of(client: Any, operation: str) -> Any:
    product, name = operation.split(".")
    return getattr(getattr(client, product), name)


def arguments(method: Any, case: dict[str, Any]) -> dict[str, Any]:
    """By the names that the method has for them."""
    names = {letters(name): name for name in inspect.signature(method).parameters}
    given = {names[letters(name)]: value for name, value in case["arguments"].items()}
    if "file" in case:
        given["file"] = base64.b64decode(case["file"])
    return given


def letters(name: str) -> str:
    return re.sub(r"[\W_]", "", name).lower()


async def arrived(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


async def items(client: Any, page: Any) -> Any:
    if isinstance(client, AsyncClient):
        async for item in page.auto_paging():
            yield item
    else:
        for item in page.auto_paging():
            yield item


def written(value: Any) -> Any:
    """The attributes of a model that have a value, by their names on the wire."""
    if not isinstance(value, Model):
        return value
    cls = type(value)
    found = {}
    for attribute, annotation in attributes(cls):
        one = getattr(value, attribute)
        if one is not None and fits(one, annotation, cls):
            name = cls._names.get(attribute, attribute)
            found[name] = [written(each) for each in one] if isinstance(one, list) else written(one)
    return found


def attributes(cls: type[Model]) -> Iterator[tuple[str, str]]:
    for base in cls.__mro__[: cls.__mro__.index(Model)]:
        for attribute, annotation in getattr(base, "__annotations__", {}).items():
            if not attribute.startswith("_"):
                yield attribute, annotation.removesuffix(" | None")


def fits(value: Any, annotation: str, cls: type[Model]) -> bool:
    if annotation.startswith("list["):
        return isinstance(value, list) and all(fits(one, annotation[5:-1], cls) for one in value)
    plain: dict[str, Any] = {
        "str": str,
        "int": int,
        "float": (int, float),
        "bool": bool,
        "dict[str, Any]": dict,
    }
    if annotation in plain:
        return isinstance(value, plain[annotation]) and isinstance(value, bool) == (
            annotation == "bool"
        )
    kind = vars(sys.modules[cls.__module__])[annotation]
    # A set of values: the union of its members and of text.
    return isinstance(value, kind if isinstance(kind, type) else str)


def mypy(client: Any, cases: list[dict[str, Any]]) -> int:
    calls = ["from wechatpay_sdk import Client", "def calls(client: Client) -> None:"]
    for case in cases:
        if case["kind"] == "call":
            given = arguments(method_of(client, case["operation"]), case).items()
            literals = ", ".join(f"{name}={value!r}" for name, value in given)
            calls.append(f"    client.{case['operation']}({literals})")
    file = Path(os.environ["WECHATPAY_RESULTS"]).with_name("python_calls.py")
    file.write_text("\n".join(calls), encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", file.name]
    return subprocess.run(command, cwd=file.parent, check=False).returncode


if __name__ == "__main__":
    # Operations that are deprecated are called, too.
    warnings.simplefilter("ignore", DeprecationWarning)
    sys.exit(asyncio.run(main()))
