"""Notifications in Starlette and FastAPI.

handler = AsyncNotificationHandler(client, listener)
app.add_route("/wechatpay/notify", notifications(handler), methods=["POST"])
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import Response

from wechatpay_sdk._handler import MAX_BODY, TOO_LARGE

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request

    from wechatpay_sdk import AsyncNotificationHandler


def notifications(handler: AsyncNotificationHandler) -> Callable[[Request], Awaitable[Response]]:
    """Returns an endpoint that takes the body as it came, at most 1 MiB of it."""

    async def notified(request: Request) -> Response:
        body = await _read(request)
        answer = TOO_LARGE if body is None else await handler.handle(request.headers.items(), body)
        return Response(answer.body, answer.status, answer.headers)

    return notified


async def _read(request: Request) -> bytes | None:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY:
            return None
    return bytes(body)
