# Generated from api/multiuse_coupon.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Vouchers for several uses (消费金)."""

from __future__ import annotations

from typing import Literal, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

CardType = Union[Literal["ID_CARD"], str]
"""证件类型."""


class GetRefundFlowResponse(Model):
    """Get refund flow response."""

    url: str
    """下载链接."""


class GetSendFlowResponse(Model):
    """Get send flow response."""

    url: str
    """下载链接."""


class GetUseFlowResponse(Model):
    """Get use flow response."""

    url: str
    """下载链接."""


class SendCouponResponse(Model):
    """Send coupon response."""

    coupon_id: str
    """消费金ID."""


class _Operations(Face):
    @operation("multiuse_coupon.get_refund_flow")
    def get_refund_flow(
        self,
        *,
        stock_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetRefundFlowResponse:
        """Get where the list of refunds of a stock is downloaded (下载批次退款明细).

        Args:
            stock_id: 批次号.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012539762
        """
        ...

    @operation("multiuse_coupon.get_send_flow")
    def get_send_flow(
        self,
        *,
        stock_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetSendFlowResponse:
        """Get where the list of given vouchers of a stock is downloaded (下载批次发放明细).

        Args:
            stock_id: 批次号.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012539756
        """
        ...

    @operation("multiuse_coupon.get_use_flow")
    def get_use_flow(
        self,
        *,
        stock_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetUseFlowResponse:
        """Get where the list of uses of a stock is downloaded (下载核销明细).

        Args:
            stock_id: 批次号.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012539758
        """
        ...

    @operation("multiuse_coupon.send_coupon")
    def send_coupon(
        self,
        *,
        openid: str,
        appid: str,
        stock_id: str,
        out_request_no: str,
        card_type: CardType,
        id_card_number: str,
        user_name: str,
        amount: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SendCouponResponse:
        """Give a voucher to a user (发放指定批次的消费金).

        Args:
            openid: 用户OpenID.
            appid: 公众账号ID.
            stock_id: 批次号.
            out_request_no: 商户单据号. The merchant's own number of this request.
            card_type: 证件类型.
            id_card_number: 身份证号码. Encrypted on the wire.
            user_name: 用户姓名. Encrypted on the wire.
            amount: 发放面额. In fen.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012539766
        """
        ...


class MultiuseCouponService(_Operations, Sync):
    """Vouchers for several uses (消费金)."""


class AsyncMultiuseCouponService(_Operations, Async):
    """Vouchers for several uses (消费金)."""
