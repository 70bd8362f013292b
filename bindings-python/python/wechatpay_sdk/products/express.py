# Generated from api/express.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Sending parcels with WeChat (微信寄快递)."""

from __future__ import annotations

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model


class TransformUserOpenidResponse(Model):
    """Transform user openid response."""

    openid: str
    """转换后的openid. The user in that app."""


class _Operations(Face):
    @operation("express.transform_user_openid")
    def transform_user_openid(
        self,
        *,
        openid: str,
        appid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> TransformUserOpenidResponse:
        """Translate a user's openid into the one under another app (用户openid转换).

        Args:
            openid: 用户openid. The user in the caller's app.
            appid: 目标应用的appid. The app under which the user is wanted.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml
        """
        ...


class ExpressService(_Operations, Sync):
    """Sending parcels with WeChat (微信寄快递)."""


class AsyncExpressService(_Operations, Async):
    """Sending parcels with WeChat (微信寄快递)."""
