# Generated from api/global_pay_score.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Pay score abroad (海外支付分)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

CollectionState = Union[Literal["USER_PAYING", "USER_PAID"], str]
"""收款状态."""
CreateServiceOrderResponseState = Union[Literal["CREATED", "DOING", "DONE", "REVOKED", "EXPIRED"], str]
"""服务订单状态."""
GetServiceOrderResponseState = Union[Literal["CREATED", "DOING", "DONE", "REVOKED", "EXPIRED"], str]
"""服务订单状态."""
PaidType = Union[Literal["NEWTON", "MCH"], str]
"""收款成功渠道."""
PromotionType = Union[Literal["CASH", "NOCASH"], str]
"""优惠类型."""
Scope = Union[Literal["GLOBAL", "SINGLE"], str]
"""优惠范围."""
StateDescription = Union[Literal["USER_CONFIRM", "MCH_COMPLETE"], str]
"""订单状态说明."""
SyncServiceOrderRequestType = Union[Literal["Order_Paid"], str]
"""场景类型."""


class Collection(Model):
    """Collection."""

    _models = {"details": "CollectionDetail"}

    state: CollectionState
    """收款状态."""
    bank_type: str | None = None
    """收款银行."""
    details: list[CollectionDetail] | None = None
    """收款明细列表."""
    paid_amount: int | None = None
    """已收金额. In the smallest unit of the currency."""
    paying_amount: int | None = None
    """待收金额. In the smallest unit of the currency."""
    total_amount: int | None = None
    """总收款金额. In the smallest unit of the currency."""


class CollectionDetail(Model):
    """Collection detail."""

    _models = {"promotion_detail": "Promotion"}

    transaction_id: str | None = None
    """微信支付交易单号. WeChat Pay's number of the payment."""
    amount: int | None = None
    """单笔收款金额. In the smallest unit of the currency."""
    paid_time: str | None = None
    """收款成功时间. RFC 3339."""
    paid_type: PaidType | None = None
    """收款成功渠道."""
    promotion_detail: list[Promotion] | None = None
    """优惠功能."""
    seq: int | None = None
    """收款序号."""


class CreateServiceOrderLocation(Model):
    """Create service order location."""

    end_location: str
    """预计服务结束地点."""
    start_location: str | None = None
    """服务开始地点."""


class CreateServiceOrderPostDiscount(Model):
    """Create service order post discount."""

    name: str
    """优惠名称."""
    description: str
    """优惠说明."""
    count: int | None = None
    """优惠数量."""


class CreateServiceOrderResponse(Model):
    """Create service order response."""

    _models = {"location": "CreateServiceOrderLocation", "post_discounts": "CreateServiceOrderPostDiscount", "post_payments": "PostPayment", "risk_fund": "RiskFund", "time_range": "TimeRange"}

    mchid: str
    """服务商商户号."""
    sub_mchid: str
    """子商户号."""
    appid: str
    """服务商应用ID."""
    order_id: str
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    out_order_no: str
    """商户服务订单号. The merchant's own number of the service order."""
    service_id: str
    """服务ID."""
    service_introduction: str
    """服务信息."""
    state: CreateServiceOrderResponseState
    """服务订单状态."""
    sub_appid: str | None = None
    """子商户应用ID."""
    attach: str | None = None
    """商户数据包. Comes back unchanged in queries and notifications."""
    currency: str | None = None
    """货币类型. ISO 4217, `CNY` for yuan."""
    location: CreateServiceOrderLocation | None = None
    """服务位置."""
    notify_url: str | None = None
    """商户回调地址. Where its notifications are posted: https, without a query string."""
    package: str | None = None
    """跳转微信侧数据包."""
    post_discounts: list[CreateServiceOrderPostDiscount] | None = None
    """后付费商户优惠."""
    post_payments: list[PostPayment] | None = None
    """后付费项目."""
    risk_fund: RiskFund | None = None
    """订单风险金."""
    state_description: StateDescription | None = None
    """订单状态说明."""
    time_range: TimeRange | None = None
    """服务时间段."""


class GetServiceOrderResponse(Model):
    """Get service order response."""

    _models = {"risk_fund": "RiskFund", "time_range": "GetServiceOrderTimeRange", "collection": "Collection", "location": "Location", "post_discounts": "PostDiscount", "post_payments": "PostPayment"}

    mchid: str
    """服务商商户号."""
    sub_mchid: str
    """子商户号."""
    appid: str
    """服务商应用ID."""
    order_id: str
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    out_order_no: str
    """商户服务订单号. The merchant's own number of the service order."""
    service_id: str
    """服务ID."""
    notify_url: str
    """商户回调地址. Where its notifications are posted: https, without a query string."""
    risk_fund: RiskFund
    """订单风险金."""
    service_introduction: str
    """服务信息."""
    state: GetServiceOrderResponseState
    """服务订单状态."""
    time_range: GetServiceOrderTimeRange
    """服务时间段."""
    sub_appid: str | None = None
    """子商户应用ID."""
    openid: str | None = None
    """服务商公众号下的用户标识."""
    sub_openid: str | None = None
    """子商户公众号下的用户标识."""
    attach: str | None = None
    """商户数据包. Comes back unchanged in queries and notifications."""
    collection: Collection | None = None
    """收款信息."""
    currency: str | None = None
    """货币类型. ISO 4217, `CNY` for yuan."""
    currency_price: int | None = None
    """汇率值."""
    currency_rate_info: str | None = None
    """汇率."""
    location: Location | None = None
    """服务位置."""
    need_collection: bool | None = None
    """是否需要收款."""
    post_discounts: list[PostDiscount] | None = None
    """商户优惠."""
    post_payments: list[PostPayment] | None = None
    """后付费项目."""
    state_description: StateDescription | None = None
    """订单状态说明."""
    total_amount: int | None = None
    """总金额. In the smallest unit of the currency."""


class GetServiceOrderTimeRange(Model):
    """Get service order time range."""

    start_time: str | None = None
    """服务开始时间."""
    end_time: str | None = None
    """服务结束时间."""
    end_time_remark: str | None = None
    """服务结束时间备注."""
    start_time_remark: str | None = None
    """服务开始时间备注."""


class Location(Model):
    """Location."""

    end_location: str | None = None
    """服务结束地点."""
    start_location: str | None = None
    """服务开始地点."""


class PostDiscount(Model):
    """Post discount."""

    name: str
    """优惠名称."""
    description: str
    """优惠说明."""
    amount: int | None = None
    """优惠金额. In the smallest unit of the currency."""
    count: int | None = None
    """优惠数量."""


class PostPayment(Model):
    """Post payment."""

    name: str
    """付费名称."""
    description: str | None = None
    """付费说明."""
    amount: int | None = None
    """付费金额. In the smallest unit of the currency."""
    count: int | None = None
    """付费数量."""


class Promotion(Model):
    """Promotion."""

    _models = {"goods_detail": "PromotionGoods"}

    coupon_id: str
    """券ID."""
    amount: int
    """优惠券面额. In the smallest unit of the currency."""
    stock_id: str | None = None
    """活动ID."""
    type: PromotionType | None = None
    """优惠类型."""
    name: str | None = None
    """优惠名称."""
    currency: str | None = None
    """优惠币种. ISO 4217, `CNY` for yuan."""
    goods_detail: list[PromotionGoods] | None = None
    """单品列表."""
    merchant_contribute: int | None = None
    """商户出资. In the smallest unit of the currency."""
    other_contribute: int | None = None
    """其他出资. In the smallest unit of the currency."""
    scope: Scope | None = None
    """优惠范围."""
    wechatpay_contribute: int | None = None
    """微信出资. In the smallest unit of the currency."""


class PromotionGoods(Model):
    """Promotion goods."""

    goods_id: str
    """商品编码."""
    discount_amount: int | None = None
    """商品优惠金额. In the smallest unit of the currency."""
    goods_remark: str | None = None
    """商品备注."""
    quantity: int | None = None
    """商品数量."""
    unit_price: int | None = None
    """商品价格. In the smallest unit of the currency."""


class RiskFund(Model):
    """Risk fund."""

    name: str
    """风险金名称."""
    amount: int
    """风险金额. In the smallest unit of the currency."""
    description: str | None = None
    """风险说明."""


class TimeRange(Model):
    """Time range."""

    start_time: str
    """服务开始时间. RFC 3339."""
    end_time: str | None = None
    """服务结束时间. RFC 3339."""
    end_time_remark: str | None = None
    """服务结束时间备注."""
    start_time_remark: str | None = None
    """服务开始时间备注."""


class CompleteServiceOrderPostDiscountParam(TypedDict, total=False):
    """Complete service order post discount."""

    name: Required[str]
    """优惠名称."""
    description: Required[str]
    """优惠说明."""
    amount: Required[int]
    """优惠金额. In the smallest unit of the currency."""
    count: int
    """优惠数量."""


class CompleteServiceOrderTimeRangeParam(TypedDict, total=False):
    """Complete service order time range."""

    start_time: str | datetime
    """服务开始时间. RFC 3339."""
    end_time: str | datetime
    """服务结束时间. RFC 3339."""
    end_time_remark: str
    """服务结束时间备注."""
    start_time_remark: str
    """服务开始时间备注."""


class LocationParam(TypedDict, total=False):
    """Location. What `Location` is when sent."""

    end_location: str
    """服务结束地点."""
    start_location: str
    """服务开始地点."""


class PostDiscountParam(TypedDict, total=False):
    """Post discount. What `PostDiscount` is when sent."""

    name: Required[str]
    """优惠名称."""
    description: Required[str]
    """优惠说明."""
    amount: int
    """优惠金额. In the smallest unit of the currency."""
    count: int
    """优惠数量."""


class PostPaymentParam(TypedDict, total=False):
    """Post payment. What `PostPayment` is when sent."""

    name: Required[str]
    """付费名称."""
    description: str
    """付费说明."""
    amount: int
    """付费金额. In the smallest unit of the currency."""
    count: int
    """付费数量."""


class RiskFundParam(TypedDict, total=False):
    """Risk fund. What `RiskFund` is when sent."""

    name: Required[str]
    """风险金名称."""
    amount: Required[int]
    """风险金额. In the smallest unit of the currency."""
    description: str
    """风险说明."""


class ServiceOrderPaymentParam(TypedDict, total=False):
    """Service order payment."""

    paid_time: Required[str | datetime]
    """收款成功时间. RFC 3339."""
    paid_amount: int
    """收款金额. In the smallest unit of the currency."""
    seq: int
    """收款序号."""


class TimeRangeParam(TypedDict, total=False):
    """Time range. What `TimeRange` is when sent."""

    start_time: Required[str | datetime]
    """服务开始时间. RFC 3339."""
    end_time: str | datetime
    """服务结束时间. RFC 3339."""
    end_time_remark: str
    """服务结束时间备注."""
    start_time_remark: str
    """服务开始时间备注."""


class _Operations(Face):
    @operation("global_pay_score.get_service_order")
    def get_service_order(
        self,
        *,
        sub_mchid: str,
        service_id: str,
        out_order_no: str | None = None,
        query_id: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetServiceOrderResponse:
        """Query a service order (查询支付分订单).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            service_id: 服务ID.
            out_order_no: 商户服务订单号. The merchant's own number of the service order.
            query_id: 回跳查询ID.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4014096411
        """
        ...

    @operation("global_pay_score.create_service_order")
    def create_service_order(
        self,
        *,
        sub_mchid: str,
        appid: str,
        out_order_no: str,
        service_id: str,
        currency: str,
        notify_url: str,
        risk_fund: RiskFundParam,
        service_introduction: str,
        time_range: TimeRangeParam,
        sub_appid: str | None = None,
        openid: str | None = None,
        sub_openid: str | None = None,
        attach: str | None = None,
        location: LocationParam | None = None,
        need_user_confirm: bool | None = None,
        post_discounts: Sequence[PostDiscountParam] | None = None,
        post_payments: Sequence[PostPaymentParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateServiceOrderResponse:
        """Create a service order (创建支付分订单).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 服务商公众号ID.
            out_order_no: 商户订单号.
            service_id: 服务ID.
            currency: 货币类型. ISO 4217, `CNY` for yuan.
            notify_url: 商户回调地址. Where its notifications are posted: https, without a query string.
            risk_fund: 服务风险金.
            service_introduction: 服务信息.
            time_range: 服务时间.
            sub_appid: 子商户公众号ID. The sub-merchant's own app; needed for `sub_openid`.
            openid: 服务商公众号下的用户标识.
            sub_openid: 子商户公众号下的用户标识. The user under `sub_appid`.
            attach: 商户数据包. Comes back unchanged in queries and notifications.
            location: 服务位置.
            need_user_confirm: 是否需要用户确认.
            post_discounts: 商户优惠.
            post_payments: 后付费项目.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4014096395
        """
        ...

    @operation("global_pay_score.cancel_service_order")
    def cancel_service_order(
        self,
        *,
        out_order_no: str,
        sub_mchid: str,
        service_id: str,
        reason: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Cancel a service order (取消支付分订单).

        Args:
            out_order_no: 商户服务订单号. The merchant's own number of the service order.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            service_id: 服务ID.
            reason: 撤销原因.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4014096416
        """
        ...

    @operation("global_pay_score.complete_service_order")
    def complete_service_order(
        self,
        *,
        out_order_no: str,
        sub_mchid: str,
        service_id: str,
        post_payments: Sequence[PostPaymentParam],
        total_amount: int,
        complete_time: str | datetime | None = None,
        currency: str | None = None,
        goods_tag: str | None = None,
        location: LocationParam | None = None,
        post_discounts: Sequence[CompleteServiceOrderPostDiscountParam] | None = None,
        profit_sharing: bool | None = None,
        time_range: CompleteServiceOrderTimeRangeParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Complete a service order and ask for its payment (完结支付分订单).

        Args:
            out_order_no: 商户服务订单号. The merchant's own number of the service order.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            service_id: 服务ID.
            post_payments: 后付费项目.
            total_amount: 总金额. In the smallest unit of the currency.
            complete_time: 完结服务时间. RFC 3339.
            currency: 货币类型. ISO 4217, `CNY` for yuan.
            goods_tag: 订单优惠标记. The mark that the rules of a promotion ask for.
            location: 实际服务位置.
            post_discounts: 商户优惠.
            profit_sharing: 微信支付服务分账标记. The money is frozen after the payment, so that it can be split.
            time_range: 实际服务时间.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4014096431
        """
        ...

    @operation("global_pay_score.sync_service_order")
    def sync_service_order(
        self,
        *,
        out_order_no: str,
        sub_mchid: str,
        type: SyncServiceOrderRequestType,
        service_id: str,
        detail: ServiceOrderPaymentParam,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Report that a service order was paid elsewhere (同步支付分订单信息).

        Args:
            out_order_no: 商户服务订单号. The merchant's own number of the service order.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            type: 场景类型.
            service_id: 服务ID.
            detail: 内容信息详情.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4014096438
        """
        ...


class GlobalPayScoreService(_Operations, Sync):
    """Pay score abroad (海外支付分)."""


class AsyncGlobalPayScoreService(_Operations, Async):
    """Pay score abroad (海外支付分)."""
