"""The control plane of a running sandbox."""

from __future__ import annotations

import base64
import json
import urllib.error
import urllib.request
from typing import Any


class Sandbox:
    """What it received, what it shall do wrong, what it shall send."""

    def __init__(self, base_url: str) -> None:
        self.base_url = base_url
        self.config: dict[str, Any] = self.ask("GET", "config")

    def ask(self, method: str, path: str, body: object = None) -> Any:
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            f"{self.base_url}/_sandbox/{path}",
            data,
            {"Content-Type": "application/json"},
            method=method,
        )
        with urllib.request.urlopen(request) as answer:
            text = answer.read()
        return json.loads(text) if text else None

    def fault(self, name: str, path: str = "/", times: int = 1) -> None:
        self.ask("POST", "faults", {"fault": name, "path": path, "times": times})

    def records(self) -> list[Any]:
        found: list[Any] = self.ask("GET", "records")
        return found

    def notification(self, event_type: str, **more: object) -> tuple[dict[str, str], bytes]:
        made = self.ask("POST", "notification", {"event_type": event_type, **more})
        return made["headers"], made["body"].encode()

    def post(self, url: str, headers: dict[str, str], body: bytes) -> tuple[int, bytes]:
        """Delivers a notification as the gateway does; status and body of the answer."""
        request = urllib.request.Request(url, body, headers, method="POST")
        try:
            with urllib.request.urlopen(request) as answer:
                return answer.status, answer.read()
        except urllib.error.HTTPError as refused:
            with refused:
                return refused.code, refused.read()

    def tell_outcome(self, scenario: str, outcome: object) -> None:
        self.ask("POST", "outcomes", {"scenario": scenario, "outcome": outcome})

    def bodies(self) -> list[bytes]:
        return [base64.b64decode(record["body"]) for record in self.records()]
