"""WeChat Pay APIv3: typed, signed, verified."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import errors
from ._call import Response
from ._client import AsyncClient, Client
from ._core import __version__, operations
from ._files import AsyncFileStream, FileStream
from ._handler import AsyncNotificationHandler, NotificationHandler
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
    from .events import Event

__all__ = [
    "Acknowledgement",
    "ApiError",
    "AsyncClient",
    "AsyncFileStream",
    "AsyncNotificationHandler",
    "AutoPaging",
    "Cancelled",
    "Client",
    "ConfigError",
    "DecryptError",
    "Event",
    "FileStream",
    "InternalError",
    "InvalidRequest",
    "Model",
    "Notification",
    "NotificationHandler",
    "Page",
    "Response",
    "SignatureError",
    "TransportError",
    "WeChatPayError",
    "__version__",
    "errors",
    "operations",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name == "Event":
            from .events import Event

            return Event
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
