"""Bills as Parquet, through pyarrow."""

from __future__ import annotations

import datetime
import importlib
import os
import tempfile
from typing import TYPE_CHECKING, Any

from .bills import FundFlowRow, ProfitSharingRow, TradeRow

if TYPE_CHECKING:
    from typing_extensions import Self

    from ._files import PathInput
    from .bills import BillRow

_BATCH = 10_000


class Parquet:
    """A file that appears once all rows were added, or not at all."""

    def __init__(self, path: PathInput, row: type[BillRow]) -> None:
        self._arrow: Any = importlib.import_module("pyarrow")
        self._parquet: Any = importlib.import_module("pyarrow.parquet")
        self._target: str = os.path.abspath(os.fsdecode(path))  # noqa: PTH100 - it may be text
        self._rows: list[dict[str, Any]] = []
        self._writer: Any = None
        self._columns: list[str] = list(row.__annotations__)

    def __enter__(self) -> Self:
        folder, name = os.path.split(self._target)
        # In the same folder, so that it can be renamed.
        handle, self._hidden = tempfile.mkstemp(prefix=f".{name}.", dir=folder)
        os.close(handle)
        return self

    def add(self, row: BillRow) -> None:
        """Adds a row."""
        self._rows.append(row.__dict__)
        if len(self._rows) >= _BATCH:
            self._flush()

    def __exit__(self, failed: object, *_: object) -> None:
        try:
            if failed is None:
                self._flush()
            if self._writer is not None:
                self._writer.close()
            if failed is None:
                os.replace(self._hidden, self._target)  # noqa: PTH105 - it may be text
        finally:
            if os.path.exists(self._hidden):  # noqa: PTH110 - it may be text
                os.unlink(self._hidden)  # noqa: PTH108 - it may be text

    def _flush(self) -> None:
        if self._writer is None:
            if self._rows:
                # Every row has all columns of its bill.
                self._columns = list(self._rows[0])
            schema = self._arrow.schema([(name, self._type(name)) for name in self._columns])
            self._writer = self._parquet.ParquetWriter(self._hidden, schema)
        schema = self._writer.schema
        columns = [
            self._arrow.array([_cell(name, row.get(name)) for row in self._rows], field.type)
            for name, field in zip(self._columns, schema)
        ]
        self._writer.write_table(self._arrow.Table.from_arrays(columns, schema=schema))
        self._rows = []

    def _type(self, column: str) -> Any:
        if column.endswith("_time"):
            return self._arrow.timestamp("s", tz="Asia/Shanghai")
        return self._arrow.int64() if column in _INTEGERS else self._arrow.string()


def _cell(column: str, value: Any) -> Any:
    if value is None or column in _INTEGERS:
        return value
    return datetime.datetime.fromisoformat(value) if column.endswith("_time") else str(value)


_INTEGERS = {
    name
    for row in (TradeRow, FundFlowRow, ProfitSharingRow)
    for name, known in row.__annotations__.items()
    if "int" in str(known)
}
