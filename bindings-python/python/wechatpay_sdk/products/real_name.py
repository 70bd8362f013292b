# Generated from api/real_name.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Checks of names (实名校验)."""

from __future__ import annotations

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model


class VerifyIdentityResponse(Model):
    """Verify identity response."""

    verify_result: int
    """实名比对结果. One of 0 and 1."""
    err_message: str | None = None
    """错误信息."""


class _Operations(Face):
    @operation("real_name.verify_identity")
    def verify_identity(
        self,
        *,
        encrypted_credential_id: str,
        wxp_trade_no: str,
        credential_type: int,
        encrypted_name: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> VerifyIdentityResponse:
        """Compare a payer's name and identity number with those of the WeChat account (实名信息校验).

        Args:
            encrypted_credential_id: 加密后的下单用户证件号. Encrypted on the wire.
            wxp_trade_no: 微信支付交易单号. WeChat Pay's number of the payment.
            credential_type: 下单用户账户的证件类型. One of 1, 2, 5, 9, 12, 17 and 19.
            encrypted_name: 加密后的下单用户姓名. Encrypted on the wire.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013735179
        """
        ...


class RealNameService(_Operations, Sync):
    """Checks of names (实名校验)."""


class AsyncRealNameService(_Operations, Async):
    """Checks of names (实名校验)."""
