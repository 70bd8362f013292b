# Generated from api/pay_score_plan.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Pay score plans (支付分签约计划)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

CancelSignType = Union[Literal["NOT_CANCEL", "USER", "MERCHANT", "REVOKE_SERVICE"], str]
"""签约计划取消类型."""
PlanDetailState = Union[Literal["NOT_USED", "USING", "USED", "SIGN_PLAN_DETAIL_CANCEL"], str]
"""计划明细状态."""
SignState = Union[Literal["UNSIGNED"], str]
"""计划签约状态."""


class Collection(Model):
    """Collection."""

    _models = {"details": "CollectionDetail"}

    details: list[CollectionDetail]
    """收款明细列表."""
    paid_amount: int
    """已收金额. Paid so far, in fen."""
    paying_amount: int
    """待收金额. Still to be paid, in fen."""
    state: str
    """收款状态. `USER_PAYING`: to be paid; `USER_PAID`: paid."""
    total_amount: int
    """总收款金额. In fen."""


class CollectionDetail(Model):
    """Collection detail."""

    _models = {"promotion_detail": "Promotion"}

    amount: int
    """单笔收款金额. In fen."""
    seq: int
    """收款序号. The place among the receipts of the order, from 1."""
    transaction_id: str | None = None
    """微信支付交易单号. WeChat Pay's number of the payment."""
    paid_time: str | None = None
    """收款成功时间. When it was paid, in Beijing time."""
    paid_type: str | None = None
    """收款成功渠道. `NEWTON`: collected by WeChat Pay; `MCH`: paid outside, as the merchant reported."""
    promotion_detail: list[Promotion] | None = None
    """优惠信息. The coupons that were used."""


class CreatePartnerServiceOrderResponse(Model):
    """Create partner service order response."""

    _models = {"collection": "Collection", "location": "Location", "post_discounts": "PostPayment", "post_payments": "PostPayment", "risk_fund": "RiskFund", "time_range": "TimeRange"}

    mchid: str
    """服务商商户号."""
    sub_mchid: str
    """子商户商户号."""
    appid: str
    """服务商公众号ID."""
    out_order_no: str
    """商户订单号. The merchant's own number of the service order."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""
    service_introduction: str
    """服务信息. What is hired or used; shown to the user."""
    state: str
    """服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time."""
    sub_appid: str | None = None
    """子商户公众号ID."""
    openid: str | None = None
    """用户在服务商下唯一标识."""
    order_id: str | None = None
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    sub_openid: str | None = None
    """用户在子商户下唯一标识."""
    attach: str | None = None
    """附加数据. Comes back unchanged in queries and notifications."""
    collection: Collection | None = None
    """收款信息."""
    location: Location | None = None
    """服务位置."""
    need_collection: bool | None = None
    """是否需要收款. Whether something is to be paid: not when the total is 0."""
    notify_url: str | None = None
    """商户回调地址. Where its notifications are posted: https, without a query string."""
    post_discounts: list[PostPayment] | None = None
    """商户优惠. What the merchant takes off."""
    post_payments: list[PostPayment] | None = None
    """后付费项目. What the user is charged for."""
    risk_fund: RiskFund | None = None
    """服务风险金. What the service may cost at most, as the user is told before."""
    state_description: str | None = None
    """订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it."""
    time_range: TimeRange | None = None
    """服务时间."""
    total_amount: int | None = None
    """商户收款总金额. In fen."""


class CreatePartnerUserSignPlanResponse(Model):
    """Create partner user sign plan response."""

    _models = {"sign_plan": "PartnerUserSignPlan"}

    package: str
    """跳转微信侧确认签约小程序的数据. Handed to the pay-score mini program, where the user signs the plan."""
    sign_plan: PartnerUserSignPlan
    """用户的签约计划."""


class CreateServiceOrderResponse(Model):
    """Create service order response."""

    _models = {"collection": "Collection", "location": "Location", "post_discounts": "PostPayment", "post_payments": "PostPayment", "risk_fund": "RiskFund", "time_range": "TimeRange"}

    mchid: str
    """商户号."""
    appid: str
    """商户公众号ID."""
    out_order_no: str
    """商户订单号. The merchant's own number of the service order."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""
    service_introduction: str
    """服务信息. What is hired or used; shown to the user."""
    state: str
    """服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time."""
    openid: str | None = None
    """用户唯一标识."""
    order_id: str | None = None
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    attach: str | None = None
    """附加数据. Comes back unchanged in queries and notifications."""
    collection: Collection | None = None
    """收款信息."""
    location: Location | None = None
    """服务位置."""
    need_collection: bool | None = None
    """是否需要收款. Whether something is to be paid: not when the total is 0."""
    notify_url: str | None = None
    """商户回调地址. Where its notifications are posted: https, without a query string."""
    post_discounts: list[PostPayment] | None = None
    """商户优惠. What the merchant takes off."""
    post_payments: list[PostPayment] | None = None
    """后付费项目. What the user is charged for."""
    risk_fund: RiskFund | None = None
    """服务风险金. What the service may cost at most, as the user is told before."""
    state_description: str | None = None
    """订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it."""
    time_range: TimeRange | None = None
    """服务时间."""
    total_amount: int | None = None
    """商户收款总金额. In fen."""


class CreateUserSignPlanResponse(Model):
    """Create user sign plan response."""

    _models = {"sign_plan": "UserSignPlan"}

    package: str
    """跳转微信侧确认签约小程序的数据. Handed to the pay-score mini program, where the user signs the plan."""
    sign_plan: UserSignPlan
    """用户的签约计划."""


class Location(Model):
    """Location."""

    end_location: str | None = None
    """服务结束地点."""
    start_location: str | None = None
    """服务开始地点."""


class PartnerPlan(Model):
    """Partner plan."""

    _models = {"plan_detail_list": "PlanDetail"}

    mchid: str
    """服务商商户号."""
    sub_mchid: str
    """子商户商户号."""
    appid: str
    """服务商AppID."""
    plan_id: str
    """支付分计划ID. WeChat Pay's number of the plan."""
    merchant_plan_no: str
    """商户侧计划号. The merchant's own number of the plan."""
    service_id: str
    """计划所属服务. The service that WeChat Pay opened for the merchant."""
    deduction_quantity: int
    """支付分计划扣费次数. How many times the plan charges: the number of its steps."""
    plan_duration: int
    """支付分计划有效期."""
    plan_name: str
    """支付分计划名称."""
    plan_state: str
    """支付分计划状态."""
    total_actual_price: int
    """支付分计划实际扣费总金额. In fen."""
    total_original_price: int
    """支付分计划原总金额. In fen."""
    sub_appid: str | None = None
    """子商户AppID."""
    stop_mchid: str | None = None
    """终止方商户号. The merchant that stopped it."""
    plan_detail_list: list[PlanDetail] | None = None
    """支付分计划明细列表."""
    stop_time: str | None = None
    """终止时间. RFC 3339."""


class PartnerUserSignPlan(Model):
    """Partner user sign plan."""

    _models = {"signed_detail_list": "SignedPlanDetail"}

    mchid: str
    """服务商商户号."""
    sub_mchid: str
    """子商户商户号."""
    appid: str
    """服务商AppID."""
    plan_id: str
    """签约所属计划ID. WeChat Pay's number of the plan."""
    going_detail_no: int
    """目前用户进行到的计划详情序号. The step that the user has reached, from 1."""
    merchant_sign_plan_no: str
    """商户侧签约计划号. The merchant's own number of the user's plan."""
    service_id: str
    """计划所属服务. The service that WeChat Pay opened for the merchant."""
    sign_plan_id: str
    """计划签约ID. WeChat Pay's number of the user's plan."""
    deduction_quantity: int
    """签约计划扣费次数. How many times the plan charges: the number of its steps."""
    merchant_callback_url: str
    """商户回调地址. Where its notifications are posted: https, without a query string."""
    plan_name: str
    """签约计划的名称."""
    plan_over_time: str
    """签约计划的过期时间. RFC 3339."""
    sign_state: str
    """计划签约状态."""
    total_actual_price: int
    """签约计划实际总金额. In fen."""
    total_origin_price: int
    """签约计划原总金额. In fen."""
    sub_appid: str | None = None
    """子商户AppID."""
    openid: str | None = None
    """用户唯一标识."""
    sub_openid: str | None = None
    """用户在子商户下的唯一标识."""
    cancel_reason: str | None = None
    """签约计划取消原因."""
    cancel_sign_time: str | None = None
    """签约计划取消时间. RFC 3339."""
    cancel_sign_type: str | None = None
    """签约计划取消类型. Who cancelled it."""
    sign_time: str | None = None
    """签约时间. RFC 3339."""
    signed_detail_list: list[SignedPlanDetail] | None = None
    """签约计划明细列表."""


class Plan(Model):
    """Plan."""

    _models = {"plan_detail_list": "PlanDetail"}

    mchid: str
    """商户号."""
    appid: str
    """微信AppId."""
    plan_id: str
    """支付分计划ID. WeChat Pay's number of the plan."""
    merchant_plan_no: str
    """商户侧计划号. The merchant's own number of the plan."""
    service_id: str
    """计划所属服务. The service that WeChat Pay opened for the merchant."""
    deduction_quantity: int
    """支付分计划扣费次数. How many times the plan charges: the number of its steps."""
    plan_duration: int
    """支付分计划有效期."""
    plan_name: str
    """支付分计划名称."""
    plan_state: str
    """支付分计划状态."""
    total_actual_price: int
    """支付分计划实际扣费总金额. In fen."""
    total_original_price: int
    """支付分计划原总金额. In fen."""
    stop_mchid: str | None = None
    """终止方商户号. The merchant that stopped it."""
    plan_detail_list: list[PlanDetail] | None = None
    """支付分计划明细列表."""
    stop_time: str | None = None
    """终止时间. RFC 3339."""


class PlanDetail(Model):
    """Plan detail."""

    plan_detail_no: int
    """计划明细序号. The number of the step, from 1."""
    actual_price: int
    """计划明细实际支付金额. In fen."""
    original_price: int
    """计划明细原支付金额. In fen."""
    plan_detail_name: str
    """计划明细名称."""
    plan_discount_description: str | None = None
    """计划明细优惠说明."""


class PostPayment(Model):
    """Post payment."""

    name: str | None = None
    """付费名称."""
    description: str | None = None
    """付费说明."""
    amount: int | None = None
    """付费金额. In fen."""
    count: int | None = None
    """付费数量."""


class Promotion(Model):
    """Promotion."""

    _models = {"goods_detail": "PromotionGoods"}

    coupon_id: str
    """券ID. WeChat Pay's number of the coupon."""
    type: str
    """优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives."""
    amount: int
    """优惠券面额. In fen."""
    scope: str
    """优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods."""
    stock_id: str | None = None
    """活动ID. The batch of coupons that it is from."""
    name: str | None = None
    """优惠名称."""
    currency: str | None = None
    """优惠币种. ISO 4217, `CNY` for yuan."""
    goods_detail: list[PromotionGoods] | None = None
    """单品列表."""
    merchant_contribute: int | None = None
    """商户出资. What the merchant pays of it, in fen."""
    other_contribute: int | None = None
    """其他出资. What others pay of it, in fen."""
    wechatpay_contribute: int | None = None
    """微信出资. What WeChat Pay pays of it, in fen."""


class PromotionGoods(Model):
    """Promotion goods."""

    goods_id: str
    """商品编码."""
    discount_amount: int
    """商品优惠金额. In fen."""
    quantity: int
    """商品数量."""
    unit_price: int
    """商品单价. Of one piece, in fen."""
    goods_remark: str | None = None
    """商品备注."""


class RiskFund(Model):
    """Risk fund."""

    amount: int
    """风险金额. In fen."""
    name: str | None = None
    """风险金名称. `DEPOSIT`, `CASH_DEPOSIT`: a deposit that is waived; `ADVANCE`: an advance that is waived; `ESTIMATE_ORDER_COST`: what the service is estimated to cost."""
    description: str | None = None
    """风险金说明."""


class SignedPlanDetail(Model):
    """Signed plan detail."""

    merchant_plan_detail_no: str
    """商户侧计划明细使用订单号. The merchant's own number of the order of this step."""
    plan_detail_no: int
    """计划明细序号. The number of the step, from 1."""
    actual_price: int
    """计划明细实际支付金额. In fen."""
    original_price: int
    """计划明细原支付金额. In fen."""
    plan_detail_name: str
    """计划详情名称."""
    plan_detail_state: str
    """计划明细状态."""
    order_id: str | None = None
    """计划明细对应的支付分服务单号. WeChat Pay's number of the service order."""
    actual_pay_price: int | None = None
    """计划明细对应订单实际支付金额. In fen."""
    cancel_time: str | None = None
    """详情取消时间. RFC 3339."""
    complete_time: str | None = None
    """详情完成时间. RFC 3339."""
    plan_discount_description: str | None = None
    """计划明细优惠说明."""
    use_time: str | None = None
    """详情使用时间. RFC 3339."""


class TimeRange(Model):
    """Time range."""

    start_time: str
    """服务开始时间. `yyyyMMddHHmmss`, `yyyyMMdd`, or `OnAccept` for the moment of the confirmation."""
    end_time: str | None = None
    """服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`."""
    end_time_remark: str | None = None
    """服务结束时间备注."""
    start_time_remark: str | None = None
    """服务开始时间备注."""


class UserCancelSignPlanResource(Model):
    """User cancel sign plan resource."""

    _models = {"signed_detail_list": "UserCancelSignedPlanDetail"}

    mchid: str
    """服务商商户号."""
    sub_mchid: str
    """子商户商户号."""
    appid: str
    """服务商AppID."""
    plan_id: str
    """签约所属计划ID. WeChat Pay's number of the plan."""
    going_detail_no: int
    """目前用户进行到的计划明细序号. The step that the user has reached, from 1."""
    merchant_sign_plan_no: str
    """The merchant's own number of the user's plan."""
    service_id: str
    """计划所属服务. The service that WeChat Pay opened for the merchant."""
    sign_plan_id: str
    """签约计划的主键. WeChat Pay's number of the user's plan."""
    cancel_sign_time: str
    """取消计划时间."""
    deduction_quantity: int
    """签约计划扣费次数. How many times the plan charges: the number of its steps."""
    merchant_callback_url: str
    """签约事件通知回调地址. Where its notifications are posted: https, without a query string."""
    plan_name: str
    """签约计划的名称."""
    plan_over_time: str
    """签约计划过期时间."""
    sign_state: SignState
    """计划签约状态."""
    sign_time: str
    """签约时间."""
    signed_detail_list: list[UserCancelSignedPlanDetail]
    """签约计划明细列表."""
    total_actual_price: int
    """签约计划实际总金额. In fen."""
    total_origin_price: int
    """签约计划原总金额. In fen."""
    sub_appid: str | None = None
    """子商户AppID."""
    openid: str | None = None
    sub_openid: str | None = None
    cancel_reason: str | None = None
    """签约计划取消原因."""
    cancel_sign_type: CancelSignType | None = None
    """签约计划取消类型. `NOT_CANCEL`: not cancelled; `USER`: by the user; `MERCHANT`: by the merchant; `REVOKE_SERVICE`: by ending the authorization of the service."""


class UserCancelSignedPlanDetail(Model):
    """User cancel signed plan detail."""

    merchant_plan_detail_no: str
    """商户侧计划明细使用订单号. The merchant's own number of the order of this step."""
    plan_detail_no: int
    """The number of the step, from 1."""
    actual_price: int
    """计划明细实际支付金额. In fen."""
    cancel_time: str
    """详情对应订单取消时间."""
    complete_time: str
    """详情对应订单实际完成支付时间."""
    original_price: int
    """计划明细原支付金额. In fen."""
    plan_detail_name: str
    """计划详情名称."""
    plan_detail_state: PlanDetailState
    """计划明细状态. `NOT_USED`: not begun; `USING`: its order is in progress; `USED`: its order is settled; `SIGN_PLAN_DETAIL_CANCEL`: cancelled."""
    use_time: str
    """详情使用时间."""
    order_id: str | None = None
    actual_pay_price: int | None = None
    """实际支付金额. In fen."""
    plan_discount_description: str | None = None
    """计划明细优惠说明."""


class UserSignPlan(Model):
    """User sign plan."""

    _models = {"signed_detail_list": "SignedPlanDetail"}

    mchid: str
    """商户号."""
    appid: str
    """微信AppId."""
    plan_id: str
    """签约所属计划ID. WeChat Pay's number of the plan."""
    going_detail_no: int
    """目前用户进行到的计划详情序号. The step that the user has reached, from 1."""
    merchant_sign_plan_no: str
    """商户侧签约计划号. The merchant's own number of the user's plan."""
    service_id: str
    """计划所属服务. The service that WeChat Pay opened for the merchant."""
    sign_plan_id: str
    """计划签约ID. WeChat Pay's number of the user's plan."""
    deduction_quantity: int
    """签约计划扣费次数. How many times the plan charges: the number of its steps."""
    merchant_callback_url: str
    """商户回调地址. Where its notifications are posted: https, without a query string."""
    plan_name: str
    """签约计划的名称."""
    plan_over_time: str
    """签约计划的过期时间. RFC 3339."""
    sign_state: str
    """计划签约状态."""
    total_actual_price: int
    """签约计划实际总金额. In fen."""
    total_origin_price: int
    """签约计划原总金额. In fen."""
    openid: str | None = None
    """签约计划用户应用下的OpenID."""
    cancel_reason: str | None = None
    """签约计划取消原因."""
    cancel_sign_time: str | None = None
    """签约计划取消时间. RFC 3339."""
    cancel_sign_type: str | None = None
    """签约计划取消类型. Who cancelled it."""
    sign_time: str | None = None
    """签约时间. RFC 3339."""
    signed_detail_list: list[SignedPlanDetail] | None = None
    """签约计划明细列表."""


class UserSignPlanMerchantResource(Model):
    """User sign plan merchant resource."""

    _models = {"signed_detail_list": "SignedPlanDetail"}

    mchid: str
    """微信商户号."""
    appid: str
    """微信AppId."""
    openid: str
    """用户唯一标识."""
    plan_id: str
    """支付分计划ID. WeChat Pay's number of the plan."""
    going_detail_no: int
    """目前用户进行到的计划明细序号. The step that the user has reached, from 1."""
    merchant_sign_plan_no: str
    """商户签约计划单号. The merchant's own number of the user's plan."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""
    sign_plan_id: str
    """签约计划ID. WeChat Pay's number of the user's plan."""
    deduction_quantity: int
    """扣费次数. How many times the plan charges: the number of its steps."""
    plan_name: str
    """计划名称."""
    plan_over_time: str
    """计划过期时间. RFC 3339."""
    sign_state: str
    """计划状态."""
    total_actual_price: int
    """实际总金额. In fen."""
    total_origin_price: int
    """原总金额. In fen."""
    cancel_reason: str | None = None
    """取消原因."""
    cancel_sign_time: str | None = None
    """取消时间. RFC 3339."""
    cancel_sign_type: str | None = None
    """取消类型. Who cancelled it."""
    merchant_callback_url: str | None = None
    """回调通知地址. Where its notifications are posted: https, without a query string."""
    sign_time: str | None = None
    """签约时间. RFC 3339."""
    signed_detail_list: list[SignedPlanDetail] | None = None
    """签约计划明细列表."""


class UserSignPlanPartnerResource(Model):
    """User sign plan partner resource."""

    _models = {"signed_detail_list": "SignedPlanDetail"}

    mchid: str
    """微信商户号."""
    sub_mchid: str
    """子商户号."""
    appid: str
    """微信AppId."""
    openid: str
    """用户唯一标识."""
    plan_id: str
    """支付分计划ID. WeChat Pay's number of the plan."""
    going_detail_no: int
    """目前用户进行到的计划明细序号. The step that the user has reached, from 1."""
    merchant_sign_plan_no: str
    """商户签约计划单号. The merchant's own number of the user's plan."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""
    sign_plan_id: str
    """签约计划ID. WeChat Pay's number of the user's plan."""
    deduction_quantity: int
    """扣费次数. How many times the plan charges: the number of its steps."""
    plan_name: str
    """计划名称."""
    plan_over_time: str
    """计划过期时间. RFC 3339."""
    sign_state: str
    """计划状态."""
    total_actual_price: int
    """实际总金额. In fen."""
    total_origin_price: int
    """原总金额. In fen."""
    sub_appid: str | None = None
    """子商户AppId."""
    sub_openid: str | None = None
    """用户在子商户下的唯一标识."""
    cancel_reason: str | None = None
    """取消原因."""
    cancel_sign_time: str | None = None
    """取消时间. RFC 3339."""
    cancel_sign_type: str | None = None
    """取消类型. Who cancelled it."""
    merchant_callback_url: str | None = None
    """回调通知地址. Where its notifications are posted: https, without a query string."""
    sign_time: str | None = None
    """签约时间. RFC 3339."""
    signed_detail_list: list[SignedPlanDetail] | None = None
    """签约计划明细列表."""


class LocationParam(TypedDict, total=False):
    """Location. What `Location` is when sent."""

    end_location: str
    """服务结束地点."""
    start_location: str
    """服务开始地点."""


class PlanDetailInputParam(TypedDict, total=False):
    """Plan detail input."""

    actual_price: Required[int]
    """计划明细实际支付金额. In fen."""
    original_price: Required[int]
    """计划明细原支付金额. In fen."""
    plan_detail_name: Required[str]
    """计划明细名称."""
    plan_discount_description: str
    """计划明细优惠说明."""


class SignPlanDetailParam(TypedDict, total=False):
    """Sign plan detail."""

    merchant_plan_detail_no: Required[str]
    """商户侧计划明细使用订单号. The merchant's own number of the order of this step."""
    plan_detail_no: Required[int]
    """计划明细序号. The number of the step, from 1."""


class TimeRangeParam(TypedDict, total=False):
    """Time range. What `TimeRange` is when sent."""

    start_time: Required[str]
    """服务开始时间. `yyyyMMddHHmmss`, `yyyyMMdd`, or `OnAccept` for the moment of the confirmation."""
    end_time: str
    """服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`."""
    end_time_remark: str
    """服务结束时间备注."""
    start_time_remark: str
    """服务开始时间备注."""


class _Operations(Face):
    @operation("pay_score_plan.create_plan")
    def create_plan(
        self,
        *,
        appid: str,
        merchant_plan_no: str,
        service_id: str,
        deduction_quantity: int,
        plan_duration: int,
        plan_name: str,
        total_actual_price: int,
        total_original_price: int,
        plan_detail_list: Sequence[PlanDetailInputParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Plan:
        """Create a plan (创建支付分计划).

        Args:
            appid: 微信AppId.
            merchant_plan_no: 商户侧计划号. The merchant's own number of the plan.
            service_id: 计划所属服务. The service that WeChat Pay opened for the merchant.
            deduction_quantity: 支付分计划扣费次数. How many times the plan charges: the number of its steps.
            plan_duration: 支付分计划有效期.
            plan_name: 支付分计划名称.
            total_actual_price: 支付分计划实际扣费总金额. In fen.
            total_original_price: 支付分计划原总金额. In fen.
            plan_detail_list: 支付分计划明细列表.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012467232
        """
        ...

    @operation("pay_score_plan.get_plan")
    def get_plan(
        self,
        *,
        merchant_plan_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Plan:
        """Query a plan (查询支付分计划).

        Args:
            merchant_plan_no: 支付分计划商户侧单号. The merchant's own number of the plan.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012470804
        """
        ...

    @operation("pay_score_plan.stop_plan")
    def stop_plan(
        self,
        *,
        merchant_plan_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Plan:
        """Stop a plan (停止支付分计划).

        Args:
            merchant_plan_no: 商户支付分计划对应的计划号. The merchant's own number of the plan.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012470851
        """
        ...

    @operation("pay_score_plan.create_user_sign_plan")
    def create_user_sign_plan(
        self,
        *,
        appid: str,
        openid: str,
        plan_id: str,
        merchant_sign_plan_no: str,
        service_id: str,
        notify_url: str,
        sign_plan_detail: Sequence[SignPlanDetailParam],
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateUserSignPlanResponse:
        """Create a plan for a user to sign (创建用户的签约计划).

        Args:
            appid: 微信AppId.
            openid: 用户唯一标识. The user in `appid`.
            plan_id: 支付分计划ID. WeChat Pay's number of the plan.
            merchant_sign_plan_no: 商户签约计划单号. The merchant's own number of the user's plan.
            service_id: 支付分服务ID. The service that WeChat Pay opened for the merchant.
            notify_url: 签约成功事件通知回调地址. Where its notifications are posted: https, without a query string.
            sign_plan_detail: 签约计划明细列表.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012489420
        """
        ...

    @operation("pay_score_plan.get_user_sign_plan")
    def get_user_sign_plan(
        self,
        *,
        merchant_sign_plan_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UserSignPlan:
        """Query a user's plan (查询用户的签约计划).

        Args:
            merchant_sign_plan_no: 商户签约计划号. The merchant's own number of the user's plan.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012470990
        """
        ...

    @operation("pay_score_plan.create_service_order")
    def create_service_order(
        self,
        *,
        appid: str,
        openid: str,
        out_trade_no: str,
        plan_detail_no: int,
        service_id: str,
        sign_plan_id: str,
        notify_url: str,
        service_introduction: str,
        time_range: TimeRangeParam,
        attach: str | None = None,
        location: LocationParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateServiceOrderResponse:
        """Create a service order under a user's plan (创建用户的签约计划详情对应的服务订单).

        Args:
            appid: 商户的AppID.
            openid: 商户公众号下的用户标识. The user in `appid`.
            out_trade_no: 商户侧订单号. The merchant's own number of the order.
            plan_detail_no: 签约计划明细序号. The number of the step, from 1.
            service_id: 支付分服务ID. The service that WeChat Pay opened for the merchant.
            sign_plan_id: 待签约支付分计划ID. WeChat Pay's number of the user's plan.
            notify_url: 商户扣款成功回调通知的地址. Where its notifications are posted: https, without a query string.
            service_introduction: 服务信息. What is hired or used; shown to the user.
            time_range: 服务时间.
            attach: 附加数据. Comes back unchanged in queries and notifications.
            location: 服务位置.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012489351
        """
        ...

    @operation("pay_score_plan.stop_user_sign_plan")
    def stop_user_sign_plan(
        self,
        *,
        merchant_sign_plan_no: str,
        stop_reason: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UserSignPlan:
        """Cancel a user's plan (直连商户取消用户的签约计划).

        Args:
            merchant_sign_plan_no: 商户侧签约计划号. The merchant's own number of the user's plan.
            stop_reason: 停止签约计划原因.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012470990
        """
        ...

    @operation("pay_score_plan.create_partner_plan")
    def create_partner_plan(
        self,
        *,
        sub_mchid: str,
        appid: str,
        merchant_plan_no: str,
        service_id: str,
        deduction_quantity: int,
        plan_duration: int,
        plan_name: str,
        total_actual_price: int,
        total_original_price: int,
        sub_appid: str | None = None,
        plan_detail_list: Sequence[PlanDetailInputParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PartnerPlan:
        """Create a plan for a sub-merchant (创建支付分计划).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 服务商的AppID.
            merchant_plan_no: 商户侧计划号. The merchant's own number of the plan.
            service_id: 计划所属服务. The service that WeChat Pay opened for the merchant.
            deduction_quantity: 支付分计划扣费次数. How many times the plan charges: the number of its steps.
            plan_duration: 支付分计划有效期.
            plan_name: 支付分计划名称.
            total_actual_price: 支付分计划实际扣费总金额. In fen.
            total_original_price: 支付分计划原总金额. In fen.
            sub_appid: 子商户的AppID. The sub-merchant's own app.
            plan_detail_list: 支付分计划明细列表.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012463290
        """
        ...

    @operation("pay_score_plan.get_partner_plan")
    def get_partner_plan(
        self,
        *,
        merchant_plan_no: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PartnerPlan:
        """Query a plan of a sub-merchant (查询支付分计划).

        Args:
            merchant_plan_no: 支付分计划商户侧单号. The merchant's own number of the plan.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012463318
        """
        ...

    @operation("pay_score_plan.stop_partner_plan")
    def stop_partner_plan(
        self,
        *,
        merchant_plan_no: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PartnerPlan:
        """Stop a plan of a sub-merchant (停止支付分计划).

        Args:
            merchant_plan_no: 商户支付分计划对应的计划号. The merchant's own number of the plan.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012463322
        """
        ...

    @operation("pay_score_plan.create_partner_user_sign_plan")
    def create_partner_user_sign_plan(
        self,
        *,
        sub_mchid: str,
        appid: str,
        plan_id: str,
        merchant_sign_plan_no: str,
        service_id: str,
        notify_url: str,
        sign_plan_detail: Sequence[SignPlanDetailParam],
        sub_appid: str | None = None,
        openid: str | None = None,
        sub_openid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreatePartnerUserSignPlanResponse:
        """Create a plan of a sub-merchant for a user to sign (创建用户的签约计划).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 服务商的AppID.
            plan_id: 支付分计划ID. WeChat Pay's number of the plan.
            merchant_sign_plan_no: 商户签约计划单号. The merchant's own number of the user's plan.
            service_id: 支付分服务ID. The service that WeChat Pay opened for the merchant.
            notify_url: 签约成功事件通知回调地址. Where its notifications are posted: https, without a query string.
            sign_plan_detail: 签约计划明细列表.
            sub_appid: 子商户的AppID. The sub-merchant's own app; needed for `sub_openid`.
            openid: 用户唯一标识. The user in `appid`.
            sub_openid: 用户在子商户下的唯一标识. The user under `sub_appid`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012463521
        """
        ...

    @operation("pay_score_plan.get_partner_user_sign_plan")
    def get_partner_user_sign_plan(
        self,
        *,
        merchant_sign_plan_no: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PartnerUserSignPlan:
        """Query a user's plan of a sub-merchant (查询用户的签约计划).

        Args:
            merchant_sign_plan_no: 商户签约计划号. The merchant's own number of the user's plan.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012463526
        """
        ...

    @operation("pay_score_plan.create_partner_service_order")
    def create_partner_service_order(
        self,
        *,
        sub_mchid: str,
        appid: str,
        out_trade_no: str,
        plan_detail_no: int,
        service_id: str,
        sign_plan_id: str,
        notify_url: str,
        service_introduction: str,
        time_range: TimeRangeParam,
        sub_appid: str | None = None,
        openid: str | None = None,
        sub_openid: str | None = None,
        attach: str | None = None,
        location: LocationParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreatePartnerServiceOrderResponse:
        """Create a service order of a sub-merchant under a user's plan (创建用户的签约计划详情对应的服务订单).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 服务商的AppID.
            out_trade_no: 商户侧订单号. The merchant's own number of the order.
            plan_detail_no: 签约计划明细序号. The number of the step, from 1.
            service_id: 支付分服务ID. The service that WeChat Pay opened for the merchant.
            sign_plan_id: 待签约支付分计划ID. WeChat Pay's number of the user's plan.
            notify_url: 商户扣款成功回调通知的地址. Where its notifications are posted: https, without a query string.
            service_introduction: 服务信息. What is hired or used; shown to the user.
            time_range: 服务时间.
            sub_appid: 子商户的AppID. The sub-merchant's own app; needed for `sub_openid`.
            openid: 服务商公众号下的用户标识. The user in `appid`.
            sub_openid: 子商户公众号下的用户标识. The user under `sub_appid`.
            attach: 附加数据. Comes back unchanged in queries and notifications.
            location: 服务位置.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012463469
        """
        ...

    @operation("pay_score_plan.stop_partner_user_sign_plan")
    def stop_partner_user_sign_plan(
        self,
        *,
        merchant_sign_plan_no: str,
        sub_mchid: str,
        stop_reason: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PartnerUserSignPlan:
        """Cancel a user's plan of a sub-merchant (取消用户的签约计划).

        Args:
            merchant_sign_plan_no: 商户侧签约计划号. The merchant's own number of the user's plan.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            stop_reason: 停止签约计划原因.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012463534
        """
        ...


class PayScorePlanService(_Operations, Sync):
    """Pay score plans (支付分签约计划)."""


class AsyncPayScorePlanService(_Operations, Async):
    """Pay score plans (支付分签约计划)."""
