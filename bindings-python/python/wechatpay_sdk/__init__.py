"""WeChat Pay APIv3: typed, signed, verified."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from . import errors
from ._call import Response
from ._client import AsyncClient, Client, Clock, KeysInUse
from ._core import __version__, operations
from ._doctor import Check, Report, diagnose
from ._files import AsyncFileStream, FileStream
from ._model import Model
from ._notifications import Acknowledgement, Notification
from ._paging import AutoPaging, Page
from .errors import (
    ApiError,
    Cancelled,
    ConfigError,
    DecryptError,
    InternalError,
    InvalidRequest,
    SignatureError,
    TransportError,
    WeChatPayError,
)

if TYPE_CHECKING:
    from . import bills
    from ._bills import AsyncBill, AsyncReconciliation, Bill, Reconciliation
    from ._handler import AsyncNotificationHandler, NotificationHandler
    from ._merchants import AsyncMerchants, Merchants
    from ._signer import RemoteSigner
    from .events import Event

__all__ = [
    "Acknowledgement",
    "ApiError",
    "AsyncBill",
    "AsyncClient",
    "AsyncFileStream",
    "AsyncMerchants",
    "AsyncNotificationHandler",
    "AsyncReconciliation",
    "AutoPaging",
    "Bill",
    "Cancelled",
    "Check",
    "Client",
    "Clock",
    "ConfigError",
    "DecryptError",
    "Event",
    "FileStream",
    "InternalError",
    "InvalidRequest",
    "KeysInUse",
    "Merchants",
    "Model",
    "Notification",
    "NotificationHandler",
    "Page",
    "Reconciliation",
    "RemoteSigner",
    "Report",
    "Response",
    "SignatureError",
    "TransportError",
    "WeChatPayError",
    "__version__",
    "bills",
    "diagnose",
    "errors",
    "operations",
]

if not TYPE_CHECKING:
    # What not every program needs, and what takes as long to import as all the rest.
    _LATER = {
        "AsyncBill": "_bills",
        "AsyncMerchants": "_merchants",
        "AsyncNotificationHandler": "_handler",
        "AsyncReconciliation": "_bills",
        "Bill": "_bills",
        "Event": "events",
        "Merchants": "_merchants",
        "NotificationHandler": "_handler",
        "Reconciliation": "_bills",
        "RemoteSigner": "_signer",
    }

    def __getattr__(name: str) -> object:
        if name == "bills":
            return importlib.import_module(".bills", __name__)
        if name in _LATER:
            return getattr(importlib.import_module(f".{_LATER[name]}", __name__), name)
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
