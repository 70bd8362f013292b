"""The median microseconds of one call."""

import json
import os
import statistics
import sys
import time
import urllib.request

from wechatpay_sdk import Client


def main() -> None:
    with urllib.request.urlopen(os.environ["WECHATPAY_SANDBOX"] + "/_sandbox/config") as answer:
        client = Client(**json.load(answer)["config"])
    samples = []
    for _ in range(int(sys.argv[1])):
        started = time.perf_counter_ns()
        client.pay_gift.list_activities(limit=10, offset=0)
        samples.append(time.perf_counter_ns() - started)
    print(round(statistics.median(samples) / 1000))


main()
