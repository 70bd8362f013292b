"""Bills row by row, as files, and against one's own books."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pyarrow.parquet  # type: ignore[import-untyped]
import pytest

from wechatpay_sdk import (
    AsyncClient,
    Client,
    InvalidRequest,
    SignatureError,
    TransportError,
)
from wechatpay_sdk.bills import BillRow, LocalOrder

from control import Sandbox

DAY = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8))).date().isoformat()
PAID = {"bill-1": 29, "bill-2": 100, "bill-3": 12_345}
BOOKS: list[LocalOrder] = [
    {"out_trade_no": "bill-1", "amount": 29, "state": "SUCCESS"},
    {"out_trade_no": "bill-2", "amount": 101},
    {"out_refund_no": "bill-2r", "amount": 40},
    {"out_trade_no": "bill-9", "amount": 1},
]
FOUND = [("bill-2", "amount"), ("bill-3", "missing_locally"), ("bill-9", "missing_in_bill")]


@pytest.fixture(autouse=True)
def _trade(client: Client, sandbox: Sandbox) -> None:
    for number, total in PAID.items():
        client.pay_transactions.prepay_native(
            appid="wx8888888888888888",
            description='咖啡, "zwei"',
            out_trade_no=number,
            notify_url="https://shop.example/notify",
            amount={"total": total},
        )
        sandbox.ask("POST", "pay", {"out_trade_no": number})
    client.refund.create_refund(
        out_trade_no="bill-2",
        out_refund_no="bill-2r",
        amount={"refund": 40, "total": 100, "currency": "CNY"},
    )


def test_a_bill_gives_typed_rows_and_its_summary(client: Client) -> None:
    bill = client.bills.trade(bill_date=DAY)
    assert bill.summary == []
    rows = list(bill)
    paid = {row.out_trade_no: row.total for row in rows if row.trade_state == "SUCCESS"}
    assert paid == PAID
    assert all(row.description == '咖啡, "zwei"' for row in rows if row.trade_state == "SUCCESS")
    assert rows[0].trade_time is not None
    assert datetime.datetime.fromisoformat(rows[0].trade_time).isoformat().endswith("+08:00")
    (refunded,) = (row for row in rows if row.trade_state == "REFUND")
    assert (refunded.out_refund_no, refunded.refund) == ("bill-2r", 40)
    assert bill.summary[0]["trade_count"] == len(rows)
    assert len(list(bill)) == len(rows), "it can be read again"


async def test_a_bill_gives_typed_rows_in_asyncio(async_client: AsyncClient) -> None:
    bill = async_client.bills.trade(bill_date=DAY, bill_type="SUCCESS")
    assert {row.out_trade_no: row.total async for row in bill} == PAID
    assert bill.summary[0]["trade_count"] == len(PAID)


def test_a_bill_is_saved_as_csv(client: Client, tmp_path: Path) -> None:
    file = tmp_path / "bill.csv"
    client.bills.trade(bill_date=DAY).save_csv(file)
    head, *rows = file.read_text().splitlines()
    assert "out_trade_no" in head.split(",")
    assert any(",bill-1," in row and ",29," in row for row in rows)
    assert "`" not in "".join(rows)


def test_a_bill_is_saved_as_parquet(client: Client, tmp_path: Path) -> None:
    file = tmp_path / "bill.parquet"
    client.bills.trade(bill_date=DAY).to_parquet(file)
    rows = pyarrow.parquet.read_table(file).to_pylist()
    paid = {row["out_trade_no"]: row["total"] for row in rows if row["trade_state"] == "SUCCESS"}
    assert paid == PAID
    assert rows[0]["trade_time"].utcoffset() == datetime.timedelta(hours=8)
    assert [left.name for left in tmp_path.iterdir()] == ["bill.parquet"]


async def test_a_bill_is_saved_in_asyncio(async_client: AsyncClient, tmp_path: Path) -> None:
    bill = async_client.bills.fund_flow(bill_date=DAY)
    await bill.save_csv(tmp_path / "bill.csv")
    await bill.to_parquet(str(tmp_path / "bill.parquet"))
    rows = pyarrow.parquet.read_table(tmp_path / "bill.parquet").to_pylist()
    assert len(rows) == len((tmp_path / "bill.csv").read_text().splitlines()) - 1
    assert all(isinstance(row["amount"], int) for row in rows)


def test_bills_of_other_kinds_have_their_own_rows(client: Client) -> None:
    flow = list(client.bills.fund_flow(bill_date=DAY))
    assert flow
    assert all(isinstance(row.amount, int) and row.flow_id for row in flow)
    same: list[BillRow] = list(client.bills.open("fund_flow", {"bill_date": DAY}))
    assert same == flow
    assert same[0]["flow_id"] == flow[0].flow_id


def test_a_bill_that_was_downloaded_before_is_read(client: Client, tmp_path: Path) -> None:
    answer = client.bill.get_trade_bill(bill_date=DAY)
    content = client.download(answer.download_url, hash_value=answer.hash_value)
    file = tmp_path / "bill.csv"
    file.write_bytes(content)
    for given in (content, bytearray(content), file, BytesIO(content)):
        assert len(list(client.bills.read("trade", given))) == 4  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        client.bills.read("trade", 5)  # type: ignore[arg-type]


def test_a_bill_that_was_changed_on_its_way_is_an_error_and_leaves_no_file(
    client: Client, sandbox: Sandbox, tmp_path: Path
) -> None:
    bill = client.bills.trade(bill_date=DAY)
    changed = (SignatureError, TransportError)
    for use in (
        list,
        lambda _: bill.save_csv(tmp_path / "x"),
        lambda _: bill.to_parquet(tmp_path / "x"),
    ):
        sandbox.fault("tampered_body", "/v3/billdownload")
        with pytest.raises(changed):
            use(bill)
    assert list(tmp_path.iterdir()) == []


def test_a_bill_can_be_left_in_the_middle(client: Client) -> None:
    for row in client.bills.trade(bill_date=DAY):
        assert row.out_trade_no
        break


def test_what_is_wrong_with_a_bill_is_an_invalid_request(client: Client) -> None:
    for bill in (
        client.bills.trade(bill_date=20261121),  # type: ignore[arg-type]
        client.bills.open("tax", {"bill_date": DAY}),
        client.bills.read("tax", b""),
    ):
        with pytest.raises(InvalidRequest):
            list(bill)
    with pytest.raises(TypeError):
        client.bills.open("trade", 5)  # type: ignore[arg-type]


def generated() -> Iterator[LocalOrder]:
    yield from BOOKS


def test_a_bill_is_compared_with_the_own_books(client: Client) -> None:
    for books in (BOOKS, generated(), tuple(BOOKS), iter(BOOKS)):
        compared = client.bills.reconcile(books, bill_date=DAY)
        found = sorted((one.number, one.difference) for one in compared)
        assert found == FOUND
        assert compared.summary is not None
        assert (compared.summary.matched, compared.summary.local_orders) == (2, 4)
    one = next(iter(client.bills.reconcile([BOOKS[1]], bill_date=DAY)))
    assert (one.local, one.bill) != (None, None)


async def test_a_bill_is_compared_in_asyncio(async_client: AsyncClient) -> None:
    async def arriving() -> AsyncIterator[LocalOrder]:
        for order in BOOKS:
            yield order

    for books in (BOOKS, arriving()):
        compared = async_client.bills.reconcile(books, bill_date=DAY)
        assert sorted([(one.number, one.difference) async for one in compared]) == FOUND


@pytest.mark.parametrize(
    "orders",
    [
        [{"amount": 1.5, "out_trade_no": "x"}],
        [{"out_trade_no": "x"}],
        [None],
        ["x"],
        [{"price": 1}],
        [{"amount": float("nan"), "out_trade_no": "x"}],
        [{"amount": object(), "out_trade_no": "x"}],
        [{5: 5}],
    ],
)
def test_what_is_no_order_is_not_compared(client: Client, orders: list[Any]) -> None:
    with pytest.raises(InvalidRequest):
        list(client.bills.reconcile(orders, bill_date=DAY))


def test_books_that_fail_say_so_themselves(client: Client) -> None:
    def failing() -> Iterator[LocalOrder]:
        yield BOOKS[0]
        message = "the database is away"
        raise OSError(message)

    with pytest.raises(OSError, match="the database is away"):
        list(client.bills.reconcile(failing(), bill_date=DAY))
