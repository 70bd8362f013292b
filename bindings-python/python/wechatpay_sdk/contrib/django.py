"""Notifications in Django.

handler = NotificationHandler(client, listener)
urlpatterns = [path("wechatpay/notify", notifications(handler))]
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.http import HttpResponse  # type: ignore[import-untyped]
from django.views.decorators.csrf import csrf_exempt  # type: ignore[import-untyped]
from django.views.decorators.http import require_POST  # type: ignore[import-untyped]

from wechatpay_sdk import AsyncNotificationHandler
from wechatpay_sdk._handler import MAX_BODY, TOO_LARGE

if TYPE_CHECKING:
    from wechatpay_sdk import Acknowledgement, NotificationHandler


def notifications(handler: NotificationHandler | AsyncNotificationHandler) -> Any:
    """Returns a view, asynchronous if the handler is, that takes the body as it came.

    It is at most 1 MiB. The signature takes the place of the CSRF token.
    """
    view = (
        _asynchronous(handler) if isinstance(handler, AsyncNotificationHandler) else _view(handler)
    )
    return csrf_exempt(require_POST(view))


def _view(handler: NotificationHandler) -> Any:
    def notified(request: Any) -> Any:
        body = _body(request)
        return _response(TOO_LARGE if body is None else handler.handle(request.headers, body))

    return notified


def _asynchronous(handler: AsyncNotificationHandler) -> Any:
    async def notified(request: Any) -> Any:
        body = _body(request)
        return _response(TOO_LARGE if body is None else await handler.handle(request.headers, body))

    return notified


def _body(request: Any) -> bytes | None:
    length = request.META.get("CONTENT_LENGTH") or ""
    if length.isdigit() and int(length) > MAX_BODY:
        return None
    return bytes(request.body)


def _response(answer: Acknowledgement) -> Any:
    return HttpResponse(answer.body, status=answer.status, headers=answer.headers)
