# Generated from api/multiuse_coupon.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Vouchers for several payments (消费金)."""

from __future__ import annotations

from typing import Literal, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

CardType = Union[Literal["ID_CARD"], str]
"""证件类型."""


class GetRefundFlowResponse(Model):
    """Get refund flow response."""

    url: str
    """下载链接. Where the file is downloaded."""


class GetSendFlowResponse(Model):
    """Get send flow response."""

    url: str
    """下载链接. Where the file is downloaded."""


class GetUseFlowResponse(Model):
    """Get use flow response."""

    url: str
    """下载链接. Where the file is downloaded."""


class SendCouponResponse(Model):
    """Send coupon response."""

    coupon_id: str
    """消费金ID."""


class _Operations(Face):
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

        The user has to be the person of `user_name` and `id_card_number`.

        Args:
            openid: 用户OpenID. The user in `appid`.
            appid: 公众账号ID. The app that `openid` belongs to.
            stock_id: 批次号. WeChat Pay's number of the stock.
            out_request_no: 商户单据号. The caller's own number of the giving, unique for the merchant.
            card_type: 证件类型.
            id_card_number: 身份证号码. Encrypted on the wire.
            user_name: 用户姓名. Encrypted on the wire.
            amount: 发放面额. The value of the voucher, in fen.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012539766
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
        """Get a link to the list of vouchers that a stock has given (下载批次发放明细).

        Download the file with the client.

        Args:
            stock_id: 批次号. WeChat Pay's number of the stock.
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
        """Get a link to the list of payments with vouchers of a stock (下载核销明细).

        Download the file with the client.

        Args:
            stock_id: 批次号. WeChat Pay's number of the stock.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012539758
        """
        ...

    @operation("multiuse_coupon.get_refund_flow")
    def get_refund_flow(
        self,
        *,
        stock_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetRefundFlowResponse:
        """Get a link to the list of refunds of payments with vouchers of a stock (下载批次退款明细).

        Download the file with the client.

        Args:
            stock_id: 批次号. WeChat Pay's number of the stock.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012539762
        """
        ...


class MultiuseCouponService(_Operations, Sync):
    """Vouchers for several payments (消费金)."""


class AsyncMultiuseCouponService(_Operations, Async):
    """Vouchers for several payments (消费金)."""
