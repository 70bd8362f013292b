"""Notifications in Flask.

handler = NotificationHandler(client, listener)
app.add_url_rule("/wechatpay/notify", view_func=notifications(handler), methods=["POST"])
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flask import Response, request

from wechatpay_sdk._handler import MAX_BODY, TOO_LARGE

if TYPE_CHECKING:
    from collections.abc import Callable

    from wechatpay_sdk import NotificationHandler


def notifications(handler: NotificationHandler) -> Callable[[], Response]:
    """Returns a view that takes the body as it came, at most 1 MiB of it."""

    def wechatpay_notifications() -> Response:
        length = request.content_length
        if length is not None and length > MAX_BODY:
            answer = TOO_LARGE
        else:
            body = request.stream.read(MAX_BODY + 1) if length is None else request.get_data()
            answer = handler.handle(request.headers, body)
        return Response(answer.body, answer.status, answer.headers)

    return wechatpay_notifications
