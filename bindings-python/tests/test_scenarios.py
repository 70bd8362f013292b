"""Every scenario of `tests/scenarios`, through the public API. `tests/README.md` describes their form."""

from __future__ import annotations

import base64
import hashlib
import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from wechatpay_sdk import Client, Response, WeChatPayError

from control import Sandbox

SCENARIOS = sorted(Path(__file__).parents[2].joinpath("tests", "scenarios").glob("*.json"))


def test_there_are_scenarios() -> None:
    assert len(SCENARIOS) > 60


@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.stem)
def test_scenario(path: Path, sandbox: Sandbox) -> None:
    scenario = json.loads(path.read_text(encoding="utf-8"))
    settings = settings_for(scenario, sandbox)
    if unknown := scenario.get("settings", {}).keys() - KNOWN:
        with pytest.raises(TypeError, match=unknown.pop()):
            Client(**settings)
        return
    try:
        found = play(scenario, sandbox, settings)
    except WeChatPayError as error:
        sandbox.tell_outcome(path.stem, {"error": error.to_dict()})
        if scenario.keys() & {"answer", "status", "event"}:
            raise
        contains(error.to_dict(), scenario.get("error", {}), "error")
    else:
        sandbox.tell_outcome(path.stem, {})
        assert "error" not in scenario, "it succeeded"
        for name in scenario.keys() & {"answer", "status", "event"}:
            contains(found[name](), scenario[name], name)
    if "sent" in scenario:
        file = scenario.get("call", {}).get("file", "").encode()
        compare_sent(sandbox.records(), written_out(scenario["sent"], settings["mchid"]), file)


KNOWN = set(Client.__init__.__kwdefaults__ or ())


def settings_for(scenario: dict[str, Any], sandbox: Sandbox) -> dict[str, Any]:
    certificates = scenario.get("client") == "certificates"
    base = sandbox.config["certificate_mode_config" if certificates else "config"]
    changed = {
        name: base[value["$setting"]] if isinstance(value, dict) and "$setting" in value else value
        for name, value in scenario.get("settings", {}).items()
    }
    return {
        name: Path(value["file"]) if isinstance(value, dict) else value
        for name, value in {**base, **changed}.items()
    }


def play(scenario: dict[str, Any], sandbox: Sandbox, settings: dict[str, Any]) -> dict[str, Any]:
    client = Client(**settings)
    if "fault" in scenario:
        sandbox.ask("POST", "faults", scenario["fault"])
    if "notification" in scenario:
        made = sandbox.ask("POST", "notification", scenario["notification"])
        for _ in range(scenario.get("calls", 1)):
            event = client.notifications.parse(made["headers"], made["body"].encode())
            assert event.id == json.loads(made["body"])["id"]
        return {"event": lambda: event_of(event, scenario["event"])}
    if "call" not in scenario:
        return {}
    call = written_out(scenario["call"], settings["mchid"])
    options = call.get("options", {})
    limits: dict[str, Any] = {"max_attempts": options.get("max_attempts")}
    if "timeout_ms" in options:
        limits["timeout"] = options["timeout_ms"] / 1000
    if "input" in call:
        response = client.request(**call["input"], **limits)
    else:
        file = call["file"].encode() if "file" in call else None

        def make(_: int) -> Response:
            return client.call(call["name"], call["arguments"], file=file, **limits)

        times = scenario.get("calls", 1)
        with ThreadPoolExecutor(times) as pool:
            response = list(pool.map(make, range(times)))[-1]
    return {"answer": response.json, "status": lambda: response.status}


def event_of(event: Any, expected: dict[str, Any]) -> dict[str, Any]:
    """The schema is told by the class of the resource; an unknown event's is a plain dict."""
    resource, schema = event.resource, expected["schema"]
    if schema is None:
        assert type(resource) is dict
        return {**expected, "event_type": event.event_type, "resource": resource}
    assert type(resource).__name__ == schema.partition(".")[2]
    return {**expected, "event_type": event.event_type, "resource": resource.to_dict()}


def written_out(value: Any, mchid: str) -> Any:
    if isinstance(value, str):
        return value.replace("${mchid}", mchid)
    if isinstance(value, list):
        return [written_out(item, mchid) for item in value]
    if isinstance(value, dict) and "$repeat" in value:
        return value["$repeat"] * value["times"]
    if isinstance(value, dict):
        return {name: written_out(item, mchid) for name, item in value.items()}
    return value


def contains(found: Any, expected: Any, place: str) -> None:
    if isinstance(expected, dict) and isinstance(found, dict):
        for name, value in expected.items():
            contains(found.get(name), value, f"{place}/{name}")
    else:
        assert found == expected, place


def compare_sent(records: list[Any], expected: list[Any], file: bytes) -> None:
    assert len(records) == len(expected)
    for record, wanted in zip(records, expected):
        body = base64.b64decode(record["body"]).decode("utf-8", "replace")
        _, _, query = record["target"].partition("?")
        found = {
            "method": record["method"],
            "target": record["target"],
            "body": body,
            "headers": dict(record["headers"]),
            "query": dict(pair.split("=", 1) for pair in query.split("&") if pair),
        }
        for name, value in wanted.items():
            if name == "json":
                assert body == compact(value)
            elif name == "encrypted":
                for pointer in value:
                    assert len(json.loads(body)[pointer[1:]]) == 344, f"{pointer} is plain"
            elif name == "meta":
                digest = hashlib.sha256(file).hexdigest()
                assert compact(value).replace("${sha256}", digest) in body
            else:
                contains(found[name], value, name)


def compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
