# Generated from api/*.yaml by `cargo xtask generate`; do not edit.
"""What WeChat Pay notifies of. `event.event_type` tells the classes apart, for type checkers too."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Union

from wechatpay_sdk._notifications import Notification

if TYPE_CHECKING:
    from wechatpay_sdk.products import (
        cash_coupon,
        certificates,
        delivery_plan,
        pay_transactions,
        refund,
    )


class CouponUseEvent(Notification):
    """A coupon was used (核销事件回调通知).

    https://pay.weixin.qq.com/doc/v3/merchant/4012285250
    """

    event_type: Literal["COUPON.USE"]
    resource: cash_coupon.CouponUseResource


class DeliveryPlanChangeEvent(Notification):
    """A delivery plan changed its state (投放计划状态变更通知).

    https://pay.weixin.qq.com/doc/v3/partner/4016168699
    """

    event_type: Literal["DELIVERY_PLAN.CHANGE"]
    resource: delivery_plan.PlanChangeResource


class RefundAbnormalEvent(Notification):
    """A refund cannot be paid to the user's account (退款结果回调通知). A refund cannot be paid to the user's account (退款结果通知).

    https://pay.weixin.qq.com/doc/v3/merchant/4012083103
    https://pay.weixin.qq.com/doc/v3/partner/4012085298
    """

    event_type: Literal["REFUND.ABNORMAL"]
    resource: refund.RefundMerchantResource | refund.RefundPartnerResource


class RefundClosedEvent(Notification):
    """A refund was closed without being paid (退款结果回调通知). A refund was closed without being paid (退款结果通知).

    https://pay.weixin.qq.com/doc/v3/merchant/4012083103
    https://pay.weixin.qq.com/doc/v3/partner/4012085298
    """

    event_type: Literal["REFUND.CLOSED"]
    resource: refund.RefundMerchantResource | refund.RefundPartnerResource


class RefundSuccessEvent(Notification):
    """A refund arrived (退款结果回调通知). A refund arrived (退款结果通知).

    https://pay.weixin.qq.com/doc/v3/merchant/4012083103
    https://pay.weixin.qq.com/doc/v3/partner/4012085298
    """

    event_type: Literal["REFUND.SUCCESS"]
    resource: refund.RefundMerchantResource | refund.RefundPartnerResource


class SecurityEchoSuccessEvent(Notification):
    """The self-test answers (回调接口).

    https://pay.weixin.qq.com/doc/v3/merchant/4015164042
    """

    event_type: Literal["SECURITY_ECHO.SUCCESS"]
    resource: certificates.SecurityEchoSuccessResource


class TransactionSuccessEvent(Notification):
    """An order was paid (支付成功回调通知).

    https://pay.weixin.qq.com/doc/v3/merchant/4012791836
    """

    event_type: Literal["TRANSACTION.SUCCESS"]
    resource: pay_transactions.Transaction


class UnknownEvent(Notification):
    """A notification that this version does not know; its resource is the plain object."""

    event_type: str
    resource: Any


Event = Union[
    CouponUseEvent,
    DeliveryPlanChangeEvent,
    RefundAbnormalEvent,
    RefundClosedEvent,
    RefundSuccessEvent,
    SecurityEchoSuccessEvent,
    TransactionSuccessEvent,
    UnknownEvent,
]

EVENTS = {
    "COUPON.USE": "CouponUseEvent",
    "DELIVERY_PLAN.CHANGE": "DeliveryPlanChangeEvent",
    "REFUND.ABNORMAL": "RefundAbnormalEvent",
    "REFUND.CLOSED": "RefundClosedEvent",
    "REFUND.SUCCESS": "RefundSuccessEvent",
    "SECURITY_ECHO.SUCCESS": "SecurityEchoSuccessEvent",
    "TRANSACTION.SUCCESS": "TransactionSuccessEvent",
}
