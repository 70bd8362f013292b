"""`python -m wechatpay_sdk doctor`: is this machine ready to take payments?"""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING

from ._client import Client
from ._doctor import diagnose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ._doctor import Report


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns the exit code: 0 if all is well, 1 if something failed."""
    parser = argparse.ArgumentParser(prog="python -m wechatpay_sdk", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    doctor = commands.add_parser(
        "doctor", help="examine the WECHATPAY_… settings of the environment, and the gateway"
    )
    doctor.add_argument("--offline", action="store_true", help="do not talk to the gateway")
    doctor.add_argument("--notify-url", help="have the gateway send a notification there, too")
    doctor.add_argument("--json", action="store_true", help="print the report as JSON")
    given = parser.parse_args(arguments)
    report = _examine(offline=given.offline, notify_url=given.notify_url)
    text = json.dumps(report.to_dict(), ensure_ascii=False) if given.json else str(report)
    sys.stdout.write(f"{text}\n")
    return 0 if report.healthy else 1


def _examine(*, offline: bool, notify_url: str | None) -> Report:
    report = diagnose(env=True)
    if offline or not report.healthy:
        return report
    with Client.from_env() as client:
        return client.doctor(notify_url=notify_url)


if __name__ == "__main__":
    sys.exit(main())
