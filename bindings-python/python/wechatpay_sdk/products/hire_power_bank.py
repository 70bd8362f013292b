# Generated from api/hire_power_bank.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Hiring power banks (租用充电宝)."""

from __future__ import annotations

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model


class GetUserQualificationResponse(Model):
    """Get user qualification response."""

    qualified_user: bool | None = None
    """用户是否具有保险订单领取资格. Whether the user can have an insurance now."""


class InsuranceOrder(Model):
    """Insurance order."""

    openid: str | None = None
    """用户的OpenId."""
    order_id: str | None = None
    """保险订单ID. WeChat Pay's number of the insurance."""
    out_order_no: str | None = None
    """商户创建保险订单时的凭据号. The merchant's own number of the insurance."""
    claimed_count: int | None = None
    """一笔保险订单对应的已理赔次数. How often it was claimed."""
    max_claim_count: int | None = None
    """一笔保险订单对应的最大理赔次数. How often it can be claimed."""
    order_begin_time: str | None = None
    """保险订单开始时间. RFC 3339."""
    order_end_time: str | None = None
    """保险订单结束时间. RFC 3339."""
    order_receive_state: str | None = None
    """保险订单领取状态."""
    order_receive_time: str | None = None
    """保险订单领取时间. RFC 3339."""


class ReceiveInsuranceResource(Model):
    """Receive insurance resource."""

    openid: str
    """用户标识."""
    order_id: str
    """保险订单ID. WeChat Pay's number of the insurance."""
    out_order_no: str
    """商户保险订单号. The merchant's own number of the insurance."""
    claimed_count: int
    """已理赔次数. How often it was claimed."""
    max_claim_count: int
    """最大理赔次数. How often it can be claimed."""
    order_receive_state: str
    """保险订单领取状态."""
    order_receive_time: str
    """保险订单领取时间."""
    order_begin_time: str | None = None
    """保险订单开始时间."""
    order_end_time: str | None = None
    """保险订单结束时间."""


class _Operations(Face):
    @operation("hire_power_bank.get_user_qualification")
    def get_user_qualification(
        self,
        *,
        openid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetUserQualificationResponse:
        """Query whether a user may have an insurance (查询用户保险订单领取资格).

        Args:
            openid: 用户的OpenId.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html
        """
        ...

    @operation("hire_power_bank.create_insurance_order")
    def create_insurance_order(
        self,
        *,
        openid: str | None = None,
        out_order_no: str | None = None,
        service_id: str | None = None,
        notify_url: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> InsuranceOrder:
        """Create an insurance of a hired power bank (创建保险订单).

        Args:
            openid: 用户的OpenId.
            out_order_no: 商户创建保险订单时的凭据号. The merchant's own number of the insurance.
            service_id: 商户在支付分服务下对应的服务ID. The service that WeChat Pay opened for the merchant.
            notify_url: 回调通知地址. Where its notifications are posted: https, without a query string.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html
        """
        ...

    @operation("hire_power_bank.get_insurance_order")
    def get_insurance_order(
        self,
        *,
        out_order_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> InsuranceOrder:
        """Query an insurance (查询保险订单详情).

        Args:
            out_order_no: 商户创建保险订单时的凭据号. The merchant's own number of the insurance.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html
        """
        ...


class HirePowerBankService(_Operations, Sync):
    """Hiring power banks (租用充电宝)."""


class AsyncHirePowerBankService(_Operations, Async):
    """Hiring power banks (租用充电宝)."""
