# Generated from api/ecommerce_subsidy.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Ecommerce: subsidies of the platform (收付通补差)."""

from __future__ import annotations

from typing import Literal, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

Account = Union[Literal["AVAILABLE", "UNAVAILABLE"], str]
"""出资账户类型."""
CancelSubsidyResponseResult = Union[Literal["SUCCESS", "FAIL"], str]
"""取消补差结果."""
CreateSubsidyResponseResult = Union[Literal["SUCCESS", "FAIL", "REFUND"], str]
"""补差单结果."""
ReturnSubsidyResponseResult = Union[Literal["SUCCESS", "FAIL"], str]
"""补差回退结果."""


class CancelSubsidyResponse(Model):
    """Cancel subsidy response."""

    sub_mchid: str
    """电商平台二级商户号."""
    transaction_id: str
    """微信订单号. WeChat Pay's number of the payment."""
    description: str
    """取消补差描述."""
    result: CancelSubsidyResponseResult
    """取消补差结果."""


class CreateSubsidyResponse(Model):
    """Create subsidy response."""

    sub_mchid: str
    """电商平台二级商户号."""
    transaction_id: str
    """微信订单号. WeChat Pay's number of the payment."""
    description: str
    """补差描述."""
    subsidy_id: str
    """微信补差单号. WeChat Pay's number of the subsidy."""
    result: CreateSubsidyResponseResult
    """补差单结果."""
    success_time: str
    """补差完成时间. RFC 3339."""
    out_subsidy_no: str | None = None
    """商户补差单号. The platform's own number of the subsidy."""
    amount: int | None = None
    """补差金额. In fen."""


class FundingSource(Model):
    """Funding source."""

    account: Account | None = None
    """出资账户类型. `AVAILABLE` is the balance, `UNAVAILABLE` what is not settled yet."""
    amount: int | None = None
    """出资金额. In fen."""


class ReturnSubsidyResponse(Model):
    """Return subsidy response."""

    _models = {"from": "FundingSource"}
    _names = {"from_": "from"}

    sub_mchid: str
    """电商平台二级商户号."""
    transaction_id: str
    """微信订单号. WeChat Pay's number of the payment."""
    description: str
    """补差回退描述."""
    out_order_no: str
    """商户补差回退单号. The platform's own number of the return."""
    subsidy_refund_id: str
    """微信补差回退单号. WeChat Pay's number of the return."""
    amount: int
    """补差回退金额. In fen."""
    result: ReturnSubsidyResponseResult
    """补差回退结果."""
    success_time: str
    """补差回退完成时间. RFC 3339."""
    refund_id: str | None = None
    """微信退款单号. WeChat Pay's number of the refund."""
    subsidy_id: str | None = None
    """微信补差单号. WeChat Pay's number of the subsidy."""
    from_: list[FundingSource] | None = None
    """退款出资账户及金额. Which accounts the money came from."""


class _Operations(Face):
    @operation("ecommerce_subsidy.create_subsidy")
    def create_subsidy(
        self,
        *,
        sub_mchid: str,
        transaction_id: str,
        description: str,
        amount: int,
        refund_id: str | None = None,
        out_subsidy_no: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateSubsidyResponse:
        """Subsidise an order (请求补差).

        For a paid order that was made with a `subsidy_amount`, before it is split.

        Args:
            sub_mchid: 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
            transaction_id: 微信订单号. WeChat Pay's number of the payment. At most 64 characters.
            description: 补差描述. At most 80 characters.
            amount: 补差金额. In fen: at most the `subsidy_amount` that was announced with the order.
            refund_id: 微信退款单号. WeChat Pay's number of the refund.
            out_subsidy_no: 商户补差单号. The platform's own number of the subsidy. Without it the call is never repeated.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012477631
        """
        ...

    @operation("ecommerce_subsidy.return_subsidy")
    def return_subsidy(
        self,
        *,
        sub_mchid: str,
        transaction_id: str,
        description: str,
        out_order_no: str,
        amount: int,
        refund_id: str | None = None,
        subsidy_id: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ReturnSubsidyResponse:
        """Take a subsidy back (请求补差回退).

        When the order is refunded. When the outcome is not known, repeat it with the same `out_order_no` and the same contents.

        Args:
            sub_mchid: 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
            transaction_id: 微信订单号. WeChat Pay's number of the payment. At most 64 characters.
            description: 补差回退描述. At most 80 characters.
            out_order_no: 商户补差回退单号. The platform's own number of the return. At most 64 characters.
            amount: 补差回退金额. In fen.
            refund_id: 微信退款单号. The refund for which the subsidy is taken back. At most 64 characters.
            subsidy_id: 微信补差单号. WeChat Pay's number of the subsidy. At most 64 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012477636
        """
        ...

    @operation("ecommerce_subsidy.cancel_subsidy")
    def cancel_subsidy(
        self,
        *,
        sub_mchid: str,
        transaction_id: str,
        description: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CancelSubsidyResponse:
        """Cancel a subsidy that was announced for an order (取消补差).

        For an order that was made with a `subsidy_amount` and shall have none, before it is split.

        Args:
            sub_mchid: 电商平台二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
            transaction_id: 微信订单号. WeChat Pay's number of the payment. At most 64 characters.
            description: 取消补差描述. At most 80 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012477639
        """
        ...


class EcommerceSubsidyService(_Operations, Sync):
    """Ecommerce: subsidies of the platform (收付通补差)."""


class AsyncEcommerceSubsidyService(_Operations, Async):
    """Ecommerce: subsidies of the platform (收付通补差)."""
