"""Bills: applied for, downloaded, verified and read row by row."""

from __future__ import annotations

import functools
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Generic, TypeVar

from ._call import Async, Face, Plan, Sync
from ._files import AsyncFileStream, FileStream
from ._input import plain, read
from ._parquet import Parquet
from .bills import BillRow, Difference, FundFlowRow, ProfitSharingRow, Reconciled, TradeRow
from .errors import InvalidRequest

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
    from typing import Protocol, Union, overload

    from typing_extensions import Concatenate, ParamSpec

    from ._files import PathInput
    from ._input import FileInput
    from .bills import BillKind, LocalOrder
    from .products.bill import BillType
    from .products.bill import GetFundFlowBillAccountType as AccountType

    Books = Iterable[Union[LocalOrder, Mapping[str, Any]]]
    AsyncBooks = Union[Books, AsyncIterable[Union[LocalOrder, Mapping[str, Any]]]]

    P = ParamSpec("P")
    AnyRow = TypeVar("AnyRow", bound=BillRow)

    class BillMethod(Protocol[P, AnyRow]):
        """A method that returns a bill; for `async for` on an `AsyncClient`."""

        @overload
        def __get__(
            self, face: Sync, owner: type[Sync] | None = None, /
        ) -> Callable[P, Bill[AnyRow]]: ...
        @overload
        def __get__(
            self, face: Async, owner: type[Async] | None = None, /
        ) -> Callable[P, AsyncBill[AnyRow]]: ...


Row = TypeVar("Row", bound=BillRow)

_ROWS: dict[str, type[BillRow]] = {
    "trade": TradeRow,
    "fund_flow": FundFlowRow,
    "sub_merchant_fund_flow": FundFlowRow,
    "all_sub_merchants_fund_flow": FundFlowRow,
    "profit_sharing": ProfitSharingRow,
}


class _Bill(Generic[Row]):
    def __init__(self, row: type[Row], ask: Callable[[str], Any]) -> None:
        self._row = row
        self._ask = ask
        self.summary: list[BillRow] = []
        """What stands below the rows, once they were read: one row for each part of the bill."""

    def _begin(self) -> None:
        self.summary = []

    def _rows(self, lines: Iterable[dict[str, Any]]) -> Iterator[Row]:
        for line in lines:
            if "row" in line:
                yield self._row._adopt(line["row"])
            elif line["summary"]:
                self.summary.append(BillRow._adopt(line["summary"]))


class Bill(_Bill[Row]):
    """A bill: iterate over it for its rows; it is asked for each time.

    Its digest is verified before the end: what is not the announced file ends with a
    `SignatureError`, or with a `TransportError` where it cannot even be unpacked.
    """

    def __iter__(self) -> Iterator[Row]:
        self._begin()
        with self._ask("rows") as file:
            lines = _Lines()
            for chunk in file:
                yield from self._rows(lines.of(chunk))

    def save_csv(self, path: PathInput) -> None:
        """Saves it with English column names, in fen and RFC 3339.

        What was at `path` before stays until the digest was verified.
        """
        with self._ask("csv") as file:
            file.save(path)

    def to_parquet(self, path: PathInput) -> None:
        """Saves it for pandas, DuckDB and the like; needs the extra `wechatpay-sdk[parquet]`.

        Amounts are integers in fen, times are timestamps. What was at `path` before stays until the
        digest was verified.
        """
        with Parquet(path, self._row) as file:
            for row in self:
                file.add(row)


class AsyncBill(_Bill[Row]):
    """The same for asyncio: `async for`, and `await` for saving."""

    async def __aiter__(self) -> AsyncIterator[Row]:
        self._begin()
        async with await self._ask("rows") as file:
            lines = _Lines()
            async for chunk in file:
                for row in self._rows(lines.of(chunk)):
                    yield row

    async def save_csv(self, path: PathInput) -> None:
        """Saves it with English column names, in fen and RFC 3339.

        What was at `path` before stays until the digest was verified.
        """
        async with await self._ask("csv") as file:
            await file.save(path)

    async def to_parquet(self, path: PathInput) -> None:
        """Saves it for pandas, DuckDB and the like; needs the extra `wechatpay-sdk[parquet]`.

        Amounts are integers in fen, times are timestamps. What was at `path` before stays until the
        digest was verified.
        """
        with Parquet(path, self._row) as file:
            async for row in self:
                file.add(row)


class _Comparison:
    def __init__(self) -> None:
        self.summary: Reconciled | None = None
        """How much was compared, once all differences were read."""

    def _begin(self) -> None:
        self.summary = None

    def _differences(self, lines: Iterable[dict[str, Any]]) -> Iterator[Difference]:
        for line in lines:
            if "summary" in line:
                self.summary = Reconciled._adopt(line["summary"])
            else:
                yield Difference._adopt(line)


class Reconciliation(_Comparison):
    """Iterate over it for the differences; after an error they are not to be trusted."""

    def __init__(self, ask: Callable[[], FileStream]) -> None:
        super().__init__()
        self._ask = ask

    def __iter__(self) -> Iterator[Difference]:
        self._begin()
        with self._ask() as file:
            lines = _Lines()
            for chunk in file:
                yield from self._differences(lines.of(chunk))


class AsyncReconciliation(_Comparison):
    """The same for asyncio: iterate over it with `async for`."""

    def __init__(self, ask: Callable[[], Any]) -> None:
        super().__init__()
        self._ask = ask

    async def __aiter__(self) -> AsyncIterator[Difference]:
        self._begin()
        async with await self._ask() as file:
            lines = _Lines()
            async for chunk in file:
                for difference in self._differences(lines.of(chunk)):
                    yield difference


class _Wanted(Generic[Row]):
    """What the engine is to be asked for."""

    __slots__ = ("asked", "content", "name", "row")

    def __init__(
        self, row: type[Row], name: str, asked: dict[str, Any], content: bytes | None = None
    ) -> None:
        self.row = row
        self.name = name
        self.asked = asked
        self.content = content


def _bill(function: Callable[Concatenate[Any, P], _Wanted[Row]]) -> BillMethod[P, Row]:
    """Makes a method out of a function that returns what to ask for."""

    @functools.wraps(function)
    def call(self: Any, *args: Any, **kwargs: Any) -> Any:
        wanted = function(self, *args, **kwargs)
        made, stream = (
            (AsyncBill, AsyncFileStream) if isinstance(self, Async) else (Bill, FileStream)
        )

        def ask(form: str) -> Any:
            asked = {**wanted.asked, "format": form}
            return self._run(Plan(wanted.name, asked, stream, wanted.content))

        return made(wanted.row, ask)

    return call  # type: ignore[return-value]  # pyright: ignore[reportReturnType]


class _Methods(Face):
    @_bill
    def trade(
        self,
        *,
        bill_date: str,
        sub_mchid: str | None = None,
        bill_type: BillType | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> _Wanted[TradeRow]:
        """交易账单: payments and refunds of a day.

        A day without any is an `ApiError` with the code `NO_STATEMENT_EXIST`.

        Args:
            bill_date: `2026-11-20`.
            sub_mchid: The sub-merchant that the partner acts for.
            bill_type: `ALL` when left out; `SUCCESS`, `REFUND`.
            timeout: Seconds for the whole; else each chunk has the client's `read_timeout`.
            max_attempts: How often it is tried to begin.
        """
        given = {"bill_date": bill_date, "sub_mchid": sub_mchid, "bill_type": bill_type}
        return _Wanted(TradeRow, "sdk.bill", _kind(self, "trade", given, timeout, max_attempts))

    @_bill
    def fund_flow(
        self,
        *,
        bill_date: str,
        account_type: AccountType | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> _Wanted[FundFlowRow]:
        """资金账单: what came into an account on a day, and left it.

        Args:
            bill_date: `2026-11-20`.
            account_type: `BASIC` when left out; `OPERATION`, `FEES`.
            timeout: Seconds for the whole; else each chunk has the client's `read_timeout`.
            max_attempts: How often it is tried to begin.
        """
        given = {"bill_date": bill_date, "account_type": account_type}
        asked = _kind(self, "fund_flow", given, timeout, max_attempts)
        return _Wanted(FundFlowRow, "sdk.bill", asked)

    @_bill
    def open(
        self,
        kind: BillKind,
        arguments: Mapping[str, Any],
        *,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> _Wanted[BillRow]:
        """A bill of any kind.

        Args:
            kind: `trade`, `fund_flow`, `profit_sharing`, ….
            arguments: Those of the operation that applies for it.
            timeout: Seconds for the whole; else each chunk has the client's `read_timeout`.
            max_attempts: How often it is tried to begin.
        """
        asked = _kind(self, kind, arguments, timeout, max_attempts)
        return _Wanted(_ROWS.get(kind, BillRow), "sdk.bill", asked)

    @_bill
    def read(self, kind: BillKind, file: FileInput) -> _Wanted[BillRow]:
        """A bill that was downloaded before, compressed or not. There is no digest to verify.

        Args:
            kind: `trade`, `fund_flow`, `profit_sharing`, ….
            file: Its bytes, its path, or a file opened in binary mode.

        Raises:
            OSError: There is no such file.
        """
        if isinstance(file, os.PathLike):
            if "\0" in os.fsdecode(file):
                message = "this is no path"
                raise InvalidRequest(
                    message, operation="sdk.bill_file", pointer="/file", rule="pattern"
                )
            content = Path(file).read_bytes()
        else:
            content = read(file)[0]
        return _Wanted(_ROWS.get(kind, BillRow), "sdk.bill_file", {"kind": kind}, content)


class Bills(_Methods, Sync):
    """`client.bills`."""

    def reconcile(
        self,
        orders: Books,
        *,
        bill_date: str,
        sub_mchid: str | None = None,
        bill_type: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Reconciliation:
        """Compares the trade bill of a day with your own orders and refunds.

        The bill is read as a stream; the orders are held, at most two million.

        Args:
            orders: From a list, a generator, a database's cursor.
            bill_date: `2026-11-20`.
            sub_mchid: The sub-merchant that the partner acts for.
            bill_type: `ALL` when left out; `SUCCESS`, `REFUND`.
            timeout: Seconds for the whole; else each chunk has the client's `read_timeout`.
            max_attempts: How often it is tried to begin.
        """
        given = {"bill_date": bill_date, "sub_mchid": sub_mchid, "bill_type": bill_type}
        arguments = _given(given, "sdk.reconcile")
        asked = self._asked(timeout, max_attempts, arguments=arguments)

        def ask() -> FileStream:
            lines = b"".join(map(_line, orders))
            return self._run(Plan("sdk.reconcile", asked, FileStream, lines))

        return Reconciliation(ask)


class AsyncBills(_Methods, Async):
    """`client.bills` of an `AsyncClient`."""

    def reconcile(
        self,
        orders: AsyncBooks,
        *,
        bill_date: str,
        sub_mchid: str | None = None,
        bill_type: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> AsyncReconciliation:
        """Compares the trade bill of a day with your own orders and refunds.

        The bill is read as a stream; the orders are held, at most two million.

        Args:
            orders: Anything for `for` or `async for`.
            bill_date: `2026-11-20`.
            sub_mchid: The sub-merchant that the partner acts for.
            bill_type: `ALL` when left out; `SUCCESS`, `REFUND`.
            timeout: Seconds for the whole; else each chunk has the client's `read_timeout`.
            max_attempts: How often it is tried to begin.
        """
        given = {"bill_date": bill_date, "sub_mchid": sub_mchid, "bill_type": bill_type}
        arguments = _given(given, "sdk.reconcile")
        asked = self._asked(timeout, max_attempts, arguments=arguments)

        async def ask() -> AsyncFileStream:
            books: Any = orders
            if hasattr(books, "__aiter__"):
                lines = b"".join([_line(order) async for order in books])
            else:
                lines = b"".join(map(_line, books))
            return await self._run(Plan("sdk.reconcile", asked, AsyncFileStream, lines))

        return AsyncReconciliation(ask)


def _kind(
    face: Face,
    kind: str,
    arguments: Mapping[str, Any],
    timeout: float | None,
    max_attempts: int | None,
) -> dict[str, Any]:
    return face._asked(timeout, max_attempts, kind=kind, arguments=_given(arguments, "sdk.bill"))


def _given(arguments: Mapping[str, Any], operation: str) -> Any:
    if not isinstance(arguments, Mapping):
        message = "the arguments must be a mapping"
        raise TypeError(message)
    given = {name: value for name, value in arguments.items() if value is not None}
    return plain(given, operation)


def _line(order: Mapping[str, Any]) -> bytes:
    return json.dumps(plain(order, "sdk.reconcile")).encode() + b"\n"


class _Lines:
    """The JSON objects of lines that come in pieces of any size."""

    def __init__(self) -> None:
        self._rest = b""

    def of(self, piece: bytes) -> Iterator[dict[str, Any]]:
        *lines, self._rest = (self._rest + piece).split(b"\n")
        return map(json.loads, lines)
