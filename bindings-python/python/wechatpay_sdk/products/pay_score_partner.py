# Generated from api/pay_score_partner.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Pay score for sub-merchants (支付分服务商模式)."""

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
Currency = Union[Literal["CNY"], str]
"""优惠币种."""
GetServiceOrderCollectionState = Union[Literal["USER_PAYING", "USER_PAID"], str]
"""收款状态."""
GetServiceOrderResponseState = Union[Literal["CREATED", "DOING", "DONE", "REVOKED", "EXPIRED"], str]
"""服务订单状态."""
JumpLinkType = Union[Literal["JUMP_LINK_MINI_PROGRAM"], str]
"""跳转链接类型."""
Name = Union[Literal["DEPOSIT", "ADVANCE", "CASH_DEPOSIT", "ESTIMATE_ORDER_COST"], str]
"""风险金名称."""
PaidType = Union[Literal["NEWTON", "MCH"], str]
"""收款成功渠道."""
Scope = Union[Literal["GLOBAL", "SINGLE"], str]
"""优惠范围."""
StateDescription = Union[Literal["USER_CONFIRM", "MCH_COMPLETE"], str]
"""订单状态说明."""
Type = Union[Literal["CASH", "NOCASH"], str]
"""优惠类型."""
UserConfirmResourceState = Union[Literal["CREATED", "DOING", "DONE", "REVOKED", "EXPIRED"], str]
"""服务订单状态."""


class AssessUserRiskLevelResponse(Model):
    """Assess user risk level response."""

    mchid: str
    """商户号."""
    appid: str
    """公众号ID."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""
    authorization_state: str
    """授权状态. `AVAILABLE` while the user has authorised the service."""
    sub_mchid: str | None = None
    """子商户商户号."""
    sub_appid: str | None = None
    """子商户的公众号ID."""
    openid: str | None = None
    """用户标识."""
    channel_id: str | None = None
    """渠道商商户号. The channel's merchant number."""
    sub_openid: str | None = None
    """子商户的用户标识."""
    authorization_code: str | None = None
    """授权协议号. The merchant's own number of the authorization."""
    authorization_success_time: str | None = None
    """最近一次授权时间. RFC 3339."""
    cancel_authorization_time: str | None = None
    """RFC 3339."""
    notify_url: str | None = None
    """授权通知地址. Where its notifications are posted: https, without a query string."""
    risk_level_version: int | None = None
    """分层版本. The version of the levels; levels of different versions cannot be compared."""
    user_label: str | None = None
    """用户标签."""
    user_risk_level: int | None = None
    """用户分层."""


class BindServiceAccountResource(Model):
    """Bind service account resource."""

    mchid: str
    """商户号."""
    sub_mchid: str
    """子商户商户号."""
    appid: str
    """公众账号ID."""
    out_apply_no: str
    """商户申请绑定单号. The partner's own number of the application."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""
    apply_state: str
    """受理状态."""
    sub_appid: str | None = None
    """子商户公众号ID."""
    reject_reason: str | None = None
    """拒绝原因. Set when it was rejected."""


class Collection(Model):
    """Collection."""

    _models = {"details": "CollectionDetail"}

    paid_amount: int
    """已收金额. Paid so far, in fen."""
    paying_amount: int
    """待收金额. Still to be paid, in fen."""
    state: CollectionState
    """收款状态. `USER_PAYING`: to be paid; `USER_PAID`: paid."""
    total_amount: int
    """总收款金额. In fen."""
    details: list[CollectionDetail] | None = None
    """收款明细列表."""


class CollectionDetail(Model):
    """Collection detail."""

    _models = {"promotion_detail": "Promotion"}

    amount: int
    """单笔收款金额. In fen."""
    transaction_id: str | None = None
    """微信支付交易单号. WeChat Pay's number of the payment."""
    paid_time: str | None = None
    """收款成功时间. When it was paid, in Beijing time."""
    paid_type: PaidType | None = None
    """收款成功渠道. `NEWTON`: collected by WeChat Pay; `MCH`: paid outside, as the merchant reported."""
    promotion_detail: list[Promotion] | None = None
    """优惠功能. The coupons that were used."""
    seq: int | None = None
    """收款序号. The place among the receipts of the order, from 1."""


class CreatePayOnDeliveryOrderResponse(Model):
    """Create pay on delivery order response."""

    _models = {"location": "Location", "post_discounts": "PostPayment", "post_payments": "PostPayment", "risk_fund": "RiskFund", "shopping_info": "PayOnDeliveryOrderShoppingInfo", "time_range": "TimeRange"}

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
    order_id: str | None = None
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    attach: str | None = None
    """附加数据. Comes back unchanged in queries and notifications."""
    location: Location | None = None
    """服务位置."""
    notify_url: str | None = None
    """商户回调地址. Where its notifications are posted: https, without a query string."""
    package: str | None = None
    """跳转微信侧数据包. Handed to the pay-score mini program, where the user confirms the order."""
    post_discounts: list[PostPayment] | None = None
    """商户优惠. What the merchant takes off."""
    post_payments: list[PostPayment] | None = None
    """后付费项目. What the user is charged for."""
    risk_fund: RiskFund | None = None
    """服务风险金. What the service may cost at most, as the user is told before."""
    shopping_info: PayOnDeliveryOrderShoppingInfo | None = None
    """先用后付购物详情."""
    state_description: str | None = None
    """订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it."""
    time_range: TimeRange | None = None
    """服务时间."""


class CreatePermissionResponse(Model):
    """Create permission response."""

    apply_permissions_token: str
    """预授权token. Handed to the pay-score mini program, where the user authorises the service."""


class CreateScenePermissionResponse(Model):
    """Create scene permission response."""

    scene: str
    """授权场景."""
    transaction_permissions_token: str | None = None
    """微信支付交易中授权token."""


class CreateServiceOrderPostPayment(Model):
    """Create service order post payment."""

    name: str | None = None
    """付费名称."""
    description: str | None = None
    """付费说明."""
    amount: int | None = None
    """付费金额. In fen."""
    count: int | None = None
    """付费数量."""


class CreateServiceOrderResponse(Model):
    """Create service order response."""

    _models = {"collection": "Collection", "location": "Location", "post_discounts": "PostDiscount", "post_payments": "CreateServiceOrderPostPayment", "risk_fund": "CreateServiceOrderRiskFund", "time_range": "TimeRange"}

    mchid: str
    """服务商商户号."""
    sub_mchid: str
    """子商户号."""
    appid: str
    """公众账号ID."""
    out_order_no: str
    """商户服务订单号. The merchant's own number of the service order."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""
    service_introduction: str
    """服务信息. What is hired or used; shown to the user."""
    state: CreateServiceOrderResponseState
    """服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time."""
    sub_appid: str | None = None
    """子商户公众账号ID."""
    openid: str | None = None
    """用户在服务商下唯一标识."""
    order_id: str | None = None
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    sub_openid: str | None = None
    """用户在子商户下唯一标识."""
    attach: str | None = None
    """商户数据包. Comes back unchanged in queries and notifications."""
    collection: Collection | None = None
    """收款信息."""
    location: Location | None = None
    """服务位置."""
    need_collection: bool | None = None
    """是否需要收款. Whether something is to be paid: not when the total is 0."""
    notify_url: str | None = None
    """商户回调地址. Where its notifications are posted: https, without a query string."""
    package: str | None = None
    """跳转微信侧小程序订单数据. Handed to the pay-score mini program, where the user confirms the order."""
    post_discounts: list[PostDiscount] | None = None
    """商户优惠. What the merchant takes off."""
    post_payments: list[CreateServiceOrderPostPayment] | None = None
    """后付费项目. What the user is charged for."""
    risk_fund: CreateServiceOrderRiskFund | None = None
    """服务风险金. What the service may cost at most, as the user is told before."""
    state_description: StateDescription | None = None
    """订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it."""
    time_range: TimeRange | None = None
    """服务时间."""
    total_amount: int | None = None
    """商户收款总金额. In fen."""


class CreateServiceOrderRiskFund(Model):
    """Create service order risk fund."""

    name: Name
    """风险名称. `DEPOSIT`, `CASH_DEPOSIT`: a deposit that is waived; `ADVANCE`: an advance that is waived; `ESTIMATE_ORDER_COST`: what the service is estimated to cost."""
    amount: int
    """风险金额. In fen."""
    description: str | None = None
    """风险说明."""


class GetPermissionByAuthorizationCodeResponse(Model):
    """Get permission by authorization code response."""

    mchid: str
    """商户号."""
    sub_mchid: str
    """子商户号."""
    appid: str
    """服务商应用ID."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""
    authorization_code: str
    """授权协议号. The merchant's own number of the authorization."""
    authorization_state: str
    """授权状态. `AVAILABLE` while the user has authorised the service."""
    sub_appid: str | None = None
    """子商户应用ID."""
    openid: str | None = None
    """服务商公众号下的用户标识."""
    sub_openid: str | None = None
    """子商户公众号下的用户标识."""
    authorization_success_time: str | None = None
    """最近一次授权时间. RFC 3339."""
    cancel_authorization_time: str | None = None
    """RFC 3339."""
    notify_url: str | None = None
    """授权通知地址. Where its notifications are posted: https, without a query string."""
    risk_level_version: int | None = None
    """分层版本. The version of the levels; levels of different versions cannot be compared."""
    user_risk_level: int | None = None
    """用户分层."""


class GetPermissionByOpenidResponse(Model):
    """Get permission by openid response."""

    mchid: str
    """商户号."""
    sub_mchid: str
    """子商户号."""
    appid: str
    """应用ID."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""
    authorization_state: str
    """授权状态. `AVAILABLE` while the user has authorised the service."""
    authorization_success_time: str
    """最近一次授权时间. RFC 3339."""
    sub_appid: str | None = None
    """子商户应用ID."""
    openid: str | None = None
    """服务商公众号下的用户标识."""
    sub_openid: str | None = None
    """子商户公众号下的用户标识."""
    authorization_code: str | None = None
    """授权协议号. The merchant's own number of the authorization."""
    cancel_authorization_time: str | None = None
    """RFC 3339."""
    notify_url: str | None = None
    """授权通知地址. Where its notifications are posted: https, without a query string."""
    risk_level_version: int | None = None
    """分层版本. The version of the levels; levels of different versions cannot be compared."""
    user_risk_level: int | None = None
    """用户分层."""


class GetServiceOrderCollection(Model):
    """Get service order collection."""

    _models = {"details": "GetServiceOrderCollectionDetail"}

    state: GetServiceOrderCollectionState
    """收款状态. `USER_PAYING`: to be paid; `USER_PAID`: paid."""
    bank_type: str | None = None
    """收款银行."""
    details: list[GetServiceOrderCollectionDetail] | None = None
    """收款明细列表."""
    paid_amount: int | None = None
    """已收金额. Paid so far, in fen."""
    paying_amount: int | None = None
    """待收金额. Still to be paid, in fen."""
    total_amount: int | None = None
    """总收款金额. In fen."""


class GetServiceOrderCollectionDetail(Model):
    """Get service order collection detail."""

    _models = {"promotion_detail": "GetServiceOrderPromotion"}

    transaction_id: str | None = None
    """微信支付交易单号. WeChat Pay's number of the payment."""
    amount: int | None = None
    """单笔收款金额. In fen."""
    paid_time: str | None = None
    """收款成功时间. When it was paid, in Beijing time."""
    paid_type: PaidType | None = None
    """收款成功渠道. `NEWTON`: collected by WeChat Pay; `MCH`: paid outside, as the merchant reported."""
    promotion_detail: list[GetServiceOrderPromotion] | None = None
    """优惠功能. The coupons that were used."""
    seq: int | None = None
    """收款序号. The place among the receipts of the order, from 1."""


class GetServiceOrderPromotion(Model):
    """Get service order promotion."""

    _models = {"goods_detail": "GetServiceOrderPromotionGoods"}

    coupon_id: str
    """券ID. WeChat Pay's number of the coupon."""
    amount: int
    """优惠券面额. In fen."""
    stock_id: str | None = None
    """活动ID. The batch of coupons that it is from."""
    type: Type | None = None
    """优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives."""
    name: str | None = None
    """优惠名称."""
    currency: Currency | None = None
    """优惠币种. ISO 4217, `CNY` for yuan."""
    goods_detail: list[GetServiceOrderPromotionGoods] | None = None
    """单品列表."""
    merchant_contribute: int | None = None
    """商户出资. What the merchant pays of it, in fen."""
    other_contribute: int | None = None
    """其他出资. What others pay of it, in fen."""
    scope: Scope | None = None
    """优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods."""
    wechatpay_contribute: int | None = None
    """微信出资. What WeChat Pay pays of it, in fen."""


class GetServiceOrderPromotionGoods(Model):
    """Get service order promotion goods."""

    goods_id: str
    """商品编码."""
    discount_amount: int | None = None
    """商品优惠金额. In fen."""
    goods_remark: str | None = None
    """商品备注."""
    quantity: int | None = None
    """商品数量."""
    unit_price: int | None = None
    """商品价格. Of one piece, in fen."""


class GetServiceOrderResponse(Model):
    """Get service order response."""

    _models = {"collection": "GetServiceOrderCollection", "location": "Location", "post_discounts": "PostDiscount", "post_payments": "CreateServiceOrderPostPayment", "risk_fund": "RiskFund", "time_range": "TimeRange"}

    mchid: str
    """服务商商户号."""
    appid: str
    """公众账号ID."""
    out_order_no: str
    """商户服务订单号. The merchant's own number of the service order."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""
    service_introduction: str
    """服务信息. What is hired or used; shown to the user."""
    state: GetServiceOrderResponseState
    """服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time."""
    sub_mchid: str | None = None
    """子商户号."""
    sub_appid: str | None = None
    """子商户公众账号ID."""
    openid: str | None = None
    """用户标识."""
    order_id: str | None = None
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    sub_openid: str | None = None
    """用户标识."""
    attach: str | None = None
    """商户数据包. Comes back unchanged in queries and notifications."""
    collection: GetServiceOrderCollection | None = None
    """收款信息."""
    location: Location | None = None
    """服务位置."""
    need_collection: bool | None = None
    """是否需要收款. Whether something is to be paid: not when the total is 0."""
    notify_url: str | None = None
    """商户回调地址. Where its notifications are posted: https, without a query string."""
    post_discounts: list[PostDiscount] | None = None
    """商户优惠. What the merchant takes off."""
    post_payments: list[CreateServiceOrderPostPayment] | None = None
    """后付费项目. What the user is charged for."""
    risk_fund: RiskFund | None = None
    """服务风险金. What the service may cost at most, as the user is told before."""
    state_description: StateDescription | None = None
    """订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it."""
    time_range: TimeRange | None = None
    """服务时间."""
    total_amount: int | None = None
    """总金额. In fen."""


class GetServiceQuotasResponse(Model):
    """Get service quotas response."""

    _models = {"quotas": "Quota"}

    mchid: str
    """商户号."""
    sub_mchid: str
    """子商户商户号."""
    appid: str
    """公众号ID."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""
    quotas: list[Quota]
    """先享金额列表."""
    risk_level_version: int
    """分层版本. The version of the levels; levels of different versions cannot be compared."""
    sub_appid: str | None = None
    """子商户的公众号ID."""


class Goods(Model):
    """Goods."""

    name: str
    """商品名称."""
    amount: int
    """商品单价金额. Of one piece, in fen."""
    count: int
    """商品数量."""
    picture: str
    """商品图片链接."""
    category_id: list[str] | None = None
    """商品品类ID."""


class Location(Model):
    """Location."""

    end_location: str | None = None
    """服务结束地点."""
    start_location: str | None = None
    """服务开始地点."""


class PayOnDeliveryOrderJumpLink(Model):
    """Pay on delivery order jump link."""

    jump_link_type: str
    """跳转链接类型."""
    appid: str | None = None
    """小程序跳转AppID."""
    path: str | None = None
    """小程序跳转path."""


class PayOnDeliveryOrderShoppingInfo(Model):
    """Pay on delivery order shopping info."""

    _models = {"goods": "Goods", "jump_link": "PayOnDeliveryOrderJumpLink"}

    goods: list[Goods]
    """商品列表."""
    jump_link: PayOnDeliveryOrderJumpLink
    """单详跳转链接."""
    real_merchant_appid: str | None = None
    """实际购物商家公众号ID. Of the shop that sold the goods, when it is another merchant."""


class PostDiscount(Model):
    """Post discount."""

    name: str | None = None
    """优惠名称."""
    description: str | None = None
    """优惠说明."""
    amount: int | None = None
    """优惠金额. In fen."""
    count: int | None = None
    """优惠数量."""


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
    amount: int
    """优惠券面额. In fen."""
    stock_id: str | None = None
    """活动ID. The batch of coupons that it is from."""
    type: Type | None = None
    """优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives."""
    name: str | None = None
    """优惠名称."""
    currency: Currency | None = None
    """优惠币种. ISO 4217, `CNY` for yuan."""
    goods_detail: list[PromotionGoods] | None = None
    """单品列表."""
    merchant_contribute: int | None = None
    """商户出资. What the merchant pays of it, in fen."""
    other_contribute: int | None = None
    """其他出资. What others pay of it, in fen."""
    scope: Scope | None = None
    """优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods."""
    wechatpay_contribute: int | None = None
    """微信出资. What WeChat Pay pays of it, in fen."""


class PromotionGoods(Model):
    """Promotion goods."""

    goods_id: str
    """商品编码."""
    discount_amount: int | None = None
    """商品优惠金额. In fen."""
    goods_remark: str | None = None
    """商品备注."""
    quantity: int | None = None
    """商品数量."""
    unit_price: int | None = None
    """商品价格. Of one piece, in fen."""


class Quota(Model):
    """Quota."""

    risk_level: int
    """用户分层."""
    suggested_quota: int
    """建议先享金额. In fen."""


class RiskFund(Model):
    """Risk fund."""

    name: Name
    """风险名称. `DEPOSIT`, `CASH_DEPOSIT`: a deposit that is waived; `ADVANCE`: an advance that is waived; `ESTIMATE_ORDER_COST`: what the service is estimated to cost."""
    amount: int
    """风险金额. In fen."""
    description: str | None = None
    """风险说明."""


class ServiceAccountApplication(Model):
    """Service account application."""

    mchid: str
    """服务商商户号."""
    sub_mchid: str
    """子商户商户号."""
    appid: str
    """服务商应用ID."""
    out_apply_no: str
    """申请单号. The partner's own number of the application."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""
    apply_state: str
    """受理状态."""
    sub_appid: str | None = None
    """子商户应用ID."""
    reject_reason: str | None = None
    """拒绝原因. Set when it was rejected."""
    result_notify_url: str | None = None
    """绑定结果回调通知地址. Where the result is posted: https, without a query string."""


class TimeRange(Model):
    """Time range."""

    start_time: str | None = None
    """服务开始时间. `yyyyMMddHHmmss`, `yyyyMMdd`, or `OnAccept` for the moment of the confirmation."""
    end_time: str | None = None
    """服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`."""
    end_time_remark: str | None = None
    """服务结束时间备注."""
    start_time_remark: str | None = None
    """服务开始时间备注."""


class UserConfirmResource(Model):
    """User confirm resource."""

    _models = {"post_payments": "PostPayment", "risk_fund": "RiskFund", "time_range": "UserConfirmResourceTimeRange", "collection": "Collection", "location": "Location", "post_discounts": "UserConfirmResourcePostDiscount"}

    mchid: str
    """服务商商户号."""
    sub_mchid: str
    """子商户号."""
    appid: str
    """公众账号ID."""
    out_order_no: str
    """商户服务订单号. The merchant's own number of the service order."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""
    post_payments: list[PostPayment]
    """后付费项目. What the user is charged for."""
    risk_fund: RiskFund
    """服务风险金. What the service may cost at most, as the user is told before."""
    service_introduction: str
    """服务信息. What is hired or used; shown to the user."""
    state: UserConfirmResourceState
    """服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time."""
    time_range: UserConfirmResourceTimeRange
    """服务时间."""
    sub_appid: str | None = None
    """子商户公众账号ID."""
    openid: str | None = None
    """用户标识."""
    order_id: str | None = None
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    sub_openid: str | None = None
    """用户标识."""
    attach: str | None = None
    """商户数据包. Comes back unchanged in queries and notifications."""
    collection: Collection | None = None
    """收款信息."""
    location: Location | None = None
    """服务位置."""
    need_collection: bool | None = None
    """是否需要收款. Whether something is to be paid: not when the total is 0."""
    post_discounts: list[UserConfirmResourcePostDiscount] | None = None
    """商户优惠. What the merchant takes off."""
    state_description: StateDescription | None = None
    """订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it."""
    total_amount: int | None = None
    """总金额. In fen."""


class UserConfirmResourcePostDiscount(Model):
    """User confirm resource post discount."""

    name: str | None = None
    """优惠名称."""
    description: str | None = None
    """优惠说明."""
    amount: int | None = None
    """优惠金额. In fen."""


class UserConfirmResourceTimeRange(Model):
    """User confirm resource time range."""

    start_time: str
    """服务开始时间. `yyyyMMddHHmmss` or `yyyyMMdd`."""
    end_time: str | None = None
    """服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`."""
    end_time_remark: str | None = None
    """服务结束时间备注."""
    start_time_remark: str | None = None
    """服务开始时间备注."""


class UserServiceResource(Model):
    """User service resource."""

    appid: str
    """服务商AppId."""
    mch_id: str
    """服务商商户号."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""
    sub_mch_id: str
    """子商户号."""
    sub_appid: str | None = None
    """子商户AppId."""
    openid: str | None = None
    """用户在服务商下唯一标识."""
    sub_openid: str | None = None
    """用户在子商户下唯一标识."""
    authorization_code: str | None = None
    """授权协议号. The merchant's own number of the authorization."""
    openorclose_time: str | None = None
    """服务开启或解除授权时间. When the user authorised the service, or ended that."""
    user_service_status: str | None = None
    """回调状态. `USER_OPEN_SERVICE` or `USER_CLOSE_SERVICE`."""


class AssessUserRiskLevelShoppingInfoParam(TypedDict, total=False):
    """Assess user risk level shopping info."""

    goods: Required[Sequence[GoodsParam]]
    """商品列表."""


class CreatePayOnDeliveryOrderPostPaymentParam(TypedDict, total=False):
    """Create pay on delivery order post payment."""

    name: str
    """付费项目名称. At most 20 characters."""
    description: str
    """计费说明."""
    amount: int
    """金额. In fen."""
    count: int
    """付费数量."""


class CreatePayOnDeliveryOrderRiskFundParam(TypedDict, total=False):
    """Create pay on delivery order risk fund."""

    name: Required[Name]
    """风险金名称. `DEPOSIT`, `CASH_DEPOSIT`: a deposit that is waived; `ADVANCE`: an advance that is waived; `ESTIMATE_ORDER_COST`: what the service is estimated to cost."""
    amount: Required[int]
    """风险金额. In fen."""
    description: str
    """风险说明. At most 30 characters."""


class CreatePayOnDeliveryOrderTimeRangeParam(TypedDict, total=False):
    """Create pay on delivery order time range."""

    start_time: str
    """服务开始时间. `yyyyMMddHHmmss`, `yyyyMMdd`, or `OnAccept` for the moment of the confirmation. Matches `^(\\d{8}|\\d{14}|OnAccept)$`."""
    end_time: str
    """服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`. Matches `^(\\d{8}|\\d{14})$`."""
    end_time_remark: str
    """服务结束时间备注. At most 50 characters."""
    start_time_remark: str
    """服务开始时间备注. At most 20 characters."""


class CreateServiceOrderPostPaymentParam(TypedDict, total=False):
    """Create service order post payment. What `CreateServiceOrderPostPayment` is when sent."""

    name: str
    """付费名称. At most 20 characters."""
    description: str
    """付费说明. At most 30 characters."""
    amount: int
    """付费金额. In fen."""
    count: int
    """付费数量."""


class CreateServiceOrderRiskFundParam(TypedDict, total=False):
    """Create service order risk fund. What `CreateServiceOrderRiskFund` is when sent."""

    name: Required[Name]
    """风险名称. `DEPOSIT`, `CASH_DEPOSIT`: a deposit that is waived; `ADVANCE`: an advance that is waived; `ESTIMATE_ORDER_COST`: what the service is estimated to cost. At most 30 characters."""
    amount: Required[int]
    """风险金额. In fen."""
    description: str
    """风险说明. At most 30 characters."""


class DeviceParam(TypedDict, total=False):
    """Device."""

    end_device_id: str
    """服务结束的设备ID. At most 50 characters."""
    materiel_no: str
    """物料URL. At most 100 characters."""
    start_device_id: str
    """服务开始的设备ID. At most 50 characters."""


class GoodsParam(TypedDict, total=False):
    """Goods. What `Goods` is when sent."""

    name: Required[str]
    """商品名称."""
    amount: Required[int]
    """商品单价金额. Of one piece, in fen."""
    count: Required[int]
    """商品数量."""
    picture: Required[str]
    """商品图片链接."""
    category_id: Sequence[str]
    """商品品类ID."""


class JumpLinkParam(TypedDict, total=False):
    """Jump link."""

    appid: str
    """小程序跳转AppID."""
    jump_link_type: JumpLinkType
    """跳转链接类型."""
    path: str
    """小程序跳转path."""


class LocationParam(TypedDict, total=False):
    """Location. What `Location` is when sent."""

    end_location: str
    """服务结束地点. At most 20 characters."""
    start_location: str
    """服务开始地点. At most 20 characters."""


class PostDiscountParam(TypedDict, total=False):
    """Post discount. What `PostDiscount` is when sent."""

    name: str
    """优惠名称. At most 20 characters."""
    description: str
    """优惠说明. At most 30 characters."""
    amount: int
    """优惠金额. In fen."""
    count: int
    """优惠数量."""


class PostPaymentParam(TypedDict, total=False):
    """Post payment. What `PostPayment` is when sent."""

    name: str
    """付费名称. At most 20 characters."""
    description: str
    """付费说明. At most 30 characters."""
    amount: int
    """付费金额. In fen."""
    count: int
    """付费数量."""


class ServiceOrderPaymentParam(TypedDict, total=False):
    """Service order payment."""

    paid_time: Required[str]
    """收款成功时间. When it was paid, in Beijing time. At most 64 characters, yyyyMMddHHmmss."""
    paid_amount: int
    """收款金额. In fen."""
    seq: int
    """收款序号. The place among the receipts of the order, from 1."""


class ShoppingGoodsParam(TypedDict, total=False):
    """Shopping goods."""

    name: str
    """商品名称."""
    category_id: Sequence[str]
    """商品品类ID."""
    amount: int
    """商品单价金额. Of one piece, in fen."""
    count: int
    """商品数量."""
    picture: str
    """商品图片链接."""


class ShoppingInfoParam(TypedDict, total=False):
    """Shopping info."""

    real_merchant_appid: str
    """实际购物商家公众号ID. Of the shop that sold the goods, when it is another merchant."""
    goods: Sequence[ShoppingGoodsParam]
    """商品列表."""
    jump_link: JumpLinkParam
    """单详跳转链接."""


class TimeRangeParam(TypedDict, total=False):
    """Time range. What `TimeRange` is when sent."""

    start_time: str
    """服务开始时间. `yyyyMMddHHmmss`, `yyyyMMdd`, or `OnAccept` for the moment of the confirmation. At most 14 characters."""
    end_time: str
    """服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`. At most 14 characters."""
    end_time_remark: str
    """服务结束时间备注. At most 20 characters."""
    start_time_remark: str
    """服务开始时间备注. At most 20 characters."""


class TransactionSceneParam(TypedDict, total=False):
    """Transaction scene."""

    mchid: Required[str]
    """支付下单的商户号."""
    sub_mchid: Required[str]
    """支付下单的子商户号. The sub-merchant that the partner acts for."""


class _Operations(Face):
    @operation("pay_score_partner.submit_service_account_application")
    def submit_service_account_application(
        self,
        *,
        sub_mchid: str,
        appid: str,
        out_apply_no: str,
        service_id: str,
        sub_appid: str | None = None,
        result_notify_url: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ServiceAccountApplication:
        """Apply to bind a sub-merchant to a service (收付通子商户申请绑定支付分服务).

        Args:
            sub_mchid: 子商户商户号. The sub-merchant that the partner acts for.
            appid: 服务商应用ID.
            out_apply_no: 商户申请绑定单号. The partner's own number of the application.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            sub_appid: 子商户应用ID. The sub-merchant's own app.
            result_notify_url: 绑定结果回调通知地址. Where the result is posted: https, without a query string.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012715051
        """
        ...

    @operation("pay_score_partner.get_service_account_application")
    def get_service_account_application(
        self,
        *,
        out_apply_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ServiceAccountApplication:
        """Query an application to bind a sub-merchant (查询收付通子商户服务绑定结果).

        Args:
            out_apply_no: 商户申请绑定单号. The partner's own number of the application.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012715111
        """
        ...

    @operation("pay_score_partner.create_permission")
    def create_permission(
        self,
        *,
        sub_mchid: str,
        appid: str,
        service_id: str,
        authorization_code: str,
        sub_appid: str | None = None,
        notify_url: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreatePermissionResponse:
        """Begin an authorization, so that orders need no confirmation (商户预授权).

        Hand `apply_permissions_token` to the pay-score mini program, where the user decides.

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 服务商应用ID.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            authorization_code: 授权协议号. The merchant's own number of the authorization.
            sub_appid: 子商户应用ID. The sub-merchant's own app.
            notify_url: 商户回调地址. Where its notifications are posted: https, without a query string.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012382030
        """
        ...

    @operation("pay_score_partner.create_scene_permission")
    def create_scene_permission(
        self,
        *,
        sub_mchid: str,
        appid: str,
        service_id: str,
        authorization_code: str,
        scene: str,
        sub_appid: str | None = None,
        notify_url: str | None = None,
        transaction_scene_info: TransactionSceneParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateScenePermissionResponse:
        """Begin an authorization within a scene (服务商场景中预授权).

        Args:
            sub_mchid: 子商户的商户号. The sub-merchant that the partner acts for.
            appid: 服务商的公众号ID.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            authorization_code: 授权协议号. The merchant's own number of the authorization.
            scene: 授权场景.
            sub_appid: 子商户的公众号ID. The sub-merchant's own app.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string.
            transaction_scene_info: 微信支付交易中授权附带的参数.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012778802
        """
        ...

    @operation("pay_score_partner.get_permission_by_authorization_code")
    def get_permission_by_authorization_code(
        self,
        *,
        authorization_code: str,
        sub_mchid: str,
        service_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetPermissionByAuthorizationCodeResponse:
        """Query an authorization by `authorization_code` (查询与用户授权记录（授权协议号）).

        Args:
            authorization_code: 授权协议号. The merchant's own number of the authorization.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012692687
        """
        ...

    @operation("pay_score_partner.get_permission_by_openid")
    def get_permission_by_openid(
        self,
        *,
        sub_mchid: str,
        appid: str,
        service_id: str,
        sub_appid: str | None = None,
        openid: str | None = None,
        sub_openid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetPermissionByOpenidResponse:
        """Query an authorization by `openid` (查询与用户授权记录（openid）).

        Args:
            sub_mchid: 子商户商户号. The sub-merchant that the partner acts for.
            appid: 服务商应用ID.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            sub_appid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
            openid: 用户标识.
            sub_openid: 子商户公众号下openid. The user under `sub_appid`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012692798
        """
        ...

    @operation("pay_score_partner.assess_user_risk_level")
    def assess_user_risk_level(
        self,
        *,
        appid: str,
        service_id: str,
        sub_mchid: str,
        sub_appid: str | None = None,
        openid: str | None = None,
        sub_openid: str | None = None,
        authorization_code: str | None = None,
        shopping_info: AssessUserRiskLevelShoppingInfoParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> AssessUserRiskLevelResponse:
        """Assess a user before an order (服务商评估用户分层).

        Args:
            appid: 服务商的公众号ID.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            sub_mchid: 子商户商户号. The sub-merchant that the partner acts for.
            sub_appid: 子商户的公众号ID. The sub-merchant's own app; needed for `sub_openid`.
            openid: 服务商的用户标识. The user in `appid`.
            sub_openid: 子商户的用户标识. The user under `sub_appid`.
            authorization_code: 授权协议号. The merchant's own number of the authorization.
            shopping_info: 先用后付商品信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012783585
        """
        ...

    @operation("pay_score_partner.get_service_quotas")
    def get_service_quotas(
        self,
        *,
        service_id: str,
        sub_mchid: str,
        appid: str,
        risk_level_version: int,
        sub_appid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetServiceQuotasResponse:
        """Get the amounts that are suggested for groups of users (查询用户分层对应建议先享金额).

        Args:
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            sub_mchid: 子商户商户号. The sub-merchant that the partner acts for.
            appid: 服务商的公众号ID.
            risk_level_version: 分层版本. The version of the levels; levels of different versions cannot be compared.
            sub_appid: 子商户的公众号ID. The sub-merchant's own app; needed for `sub_openid`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013394486
        """
        ...

    @operation("pay_score_partner.create_service_order")
    def create_service_order(
        self,
        *,
        sub_mchid: str,
        appid: str,
        out_order_no: str,
        service_id: str,
        notify_url: str,
        risk_fund: CreateServiceOrderRiskFundParam,
        service_introduction: str,
        time_range: TimeRangeParam,
        sub_appid: str | None = None,
        openid: str | None = None,
        sub_openid: str | None = None,
        attach: str | None = None,
        device: DeviceParam | None = None,
        location: LocationParam | None = None,
        need_user_confirm: bool | None = None,
        post_discounts: Sequence[PostDiscountParam] | None = None,
        post_payments: Sequence[CreateServiceOrderPostPaymentParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateServiceOrderResponse:
        """Create a service order (创建支付分订单).

        Hand `package` to the pay-score mini program, where the user confirms the order. That comes as `PAYSCORE.USER_CONFIRM`.

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            appid: 公众账号ID. At most 32 characters.
            out_order_no: 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
            notify_url: 商户回调地址. Where its notifications are posted: https, without a query string. At most 256 characters.
            risk_fund: 服务风险金. What the service may cost at most, as the user is told before.
            service_introduction: 服务信息. What is hired or used; shown to the user. At most 20 characters.
            time_range: 服务时间段.
            sub_appid: 子商户公众账号ID. The sub-merchant's own app; needed for `sub_openid`. At most 32 characters.
            openid: 服务商公众号下的用户标识. The user in `appid`.
            sub_openid: 子商户公众号下的用户标识. The user under `sub_appid`.
            attach: 商户数据包. Comes back unchanged in queries and notifications. At most 256 characters.
            device: 设备信息.
            location: 服务位置.
            need_user_confirm: 是否需要用户确认. Whether the user has to confirm the order; not for users who have authorised the service.
            post_discounts: 商户优惠. What the merchant takes off.
            post_payments: 后付费项目. What the user is charged for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013138534
        """
        ...

    @operation("pay_score_partner.get_service_order")
    def get_service_order(
        self,
        *,
        sub_mchid: str,
        out_order_no: str | None = None,
        query_id: str | None = None,
        service_id: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetServiceOrderResponse:
        """Query a service order (查询支付分订单).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            out_order_no: 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
            query_id: 查单ID. From the mini program that the user came back from; this or `out_order_no`. At most 512 characters.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013138559
        """
        ...

    @operation("pay_score_partner.create_pay_on_delivery_order")
    def create_pay_on_delivery_order(
        self,
        *,
        sub_mchid: str,
        appid: str,
        out_order_no: str,
        service_id: str,
        notify_url: str,
        risk_fund: CreatePayOnDeliveryOrderRiskFundParam,
        service_introduction: str,
        shopping_info: ShoppingInfoParam,
        time_range: CreatePayOnDeliveryOrderTimeRangeParam,
        mchid: str | None = None,
        sub_appid: str | None = None,
        openid: str | None = None,
        sub_openid: str | None = None,
        attach: str | None = None,
        location: LocationParam | None = None,
        need_user_confirm: bool | None = None,
        post_discounts: Sequence[CreatePayOnDeliveryOrderPostPaymentParam] | None = None,
        post_payments: Sequence[CreatePayOnDeliveryOrderPostPaymentParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreatePayOnDeliveryOrderResponse:
        """Create an order to be paid after delivery (创建先用后付订单).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 公众账号ID.
            out_order_no: 商户服务订单号. The merchant's own number of the service order.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            notify_url: 商户回调地址. Where its notifications are posted: https, without a query string.
            risk_fund: 订单风险金. What the service may cost at most, as the user is told before.
            service_introduction: 服务信息. What is hired or used; shown to the user.
            shopping_info: 先用后付购物详情.
            time_range: 服务时间.
            mchid: 商户号. The client's `mchid` where it is left out.
            sub_appid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
            openid: 用户标识. The user in `appid`.
            sub_openid: 子商户公众号下的用户标识. The user under `sub_appid`.
            attach: 商户数据包. Comes back unchanged in queries and notifications.
            location: 服务位置.
            need_user_confirm: 是否需要用户确认. Whether the user has to confirm the order; not for users who have authorised the service.
            post_discounts: 商户优惠. What the merchant takes off.
            post_payments: 后付费项目. What the user is charged for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012783634
        """
        ...

    @operation("pay_score_partner.direct_complete_service_order")
    def direct_complete_service_order(
        self,
        *,
        appid: str,
        sub_appid: str,
        out_order_no: str,
        service_id: str,
        notify_url: str,
        service_introduction: str,
        time_range: TimeRangeParam,
        total_amount: int,
        sub_mchid: str | None = None,
        openid: str | None = None,
        attach: str | None = None,
        goods_tag: str | None = None,
        location: LocationParam | None = None,
        post_discounts: Sequence[PostDiscountParam] | None = None,
        post_payments: Sequence[CreateServiceOrderPostPaymentParam] | None = None,
        profit_sharing: bool | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Create a service order and complete it at once (创单结单合并).

        Args:
            appid: 服务商应用ID.
            sub_appid: 子商户应用ID. The sub-merchant's own app.
            out_order_no: 商户服务订单号. The merchant's own number of the service order.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            notify_url: 商户回调地址. Where its notifications are posted: https, without a query string.
            service_introduction: 服务信息. What is hired or used; shown to the user.
            time_range: 服务时间段.
            total_amount: 总金额. In fen: `post_payments` without `post_discounts`.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            openid: 服务商公众号下的用户标识. The user in `appid`.
            attach: 商户数据包. Comes back unchanged in queries and notifications.
            goods_tag: 订单优惠标记. The mark that the rules of a promotion ask for.
            location: 服务位置.
            post_discounts: 后付费商户优惠. What the merchant takes off.
            post_payments: 后付费项目. What the user is charged for.
            profit_sharing: 微信支付服务分账标记. The money is frozen after the payment, so that it can be split.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012923757
        """
        ...

    @operation("pay_score_partner.cancel_service_order")
    def cancel_service_order(
        self,
        *,
        out_order_no: str,
        sub_mchid: str,
        reason: str,
        appid: str | None = None,
        service_id: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Cancel a service order (取消支付分订单).

        Not possible any more once it was paid.

        Args:
            out_order_no: 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            reason: 撤销原因. Why it is cancelled. At most 50 characters.
            appid: 微信AppId.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013138589
        """
        ...

    @operation("pay_score_partner.complete_service_order")
    def complete_service_order(
        self,
        *,
        out_order_no: str,
        sub_mchid: str,
        service_id: str,
        post_payments: Sequence[CreateServiceOrderPostPaymentParam],
        total_amount: int,
        appid: str | None = None,
        complete_time: str | datetime | None = None,
        device: DeviceParam | None = None,
        goods_tag: str | None = None,
        location: LocationParam | None = None,
        post_discounts: Sequence[PostDiscountParam] | None = None,
        profit_sharing: bool | None = None,
        time_range: TimeRangeParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Complete a service order and ask for its payment (完结支付分订单).

        WeChat Pay collects the amount then, and tries again when it fails. The payment comes as `PAYSCORE.USER_PAID`.

        Args:
            out_order_no: 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
            post_payments: 后付费项目. What the user is charged for.
            total_amount: 总金额. In fen: `post_payments` without `post_discounts`.
            appid: 微信AppId.
            complete_time: 完结服务时间. At most 64 characters, RFC 3339.
            device: 设备信息.
            goods_tag: 订单优惠标记. The mark that the rules of a promotion ask for. At most 32 characters.
            location: 服务位置.
            post_discounts: 商户优惠. What the merchant takes off.
            profit_sharing: 微信支付服务分账标记. The money is frozen after the payment, so that it can be split.
            time_range: 服务时间段.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013138598
        """
        ...

    @operation("pay_score_partner.update_service_order")
    def update_service_order(
        self,
        *,
        out_order_no: str,
        sub_mchid: str,
        post_payments: Sequence[CreateServiceOrderPostPaymentParam],
        reason: str,
        total_amount: int,
        appid: str | None = None,
        service_id: str | None = None,
        device: DeviceParam | None = None,
        post_discounts: Sequence[PostDiscountParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Lower the amount of a completed service order (修改支付分订单金额).

        Only while a completed order is not paid.

        Args:
            out_order_no: 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            post_payments: 后付费项目. What the user is charged for.
            reason: 修改原因. Why the amount is lowered. At most 50 characters.
            total_amount: 总金额. In fen: `post_payments` without `post_discounts`.
            appid: 微信AppId.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
            device: 设备信息.
            post_discounts: 商户优惠. What the merchant takes off.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013138819
        """
        ...

    @operation("pay_score_partner.pay_service_order")
    def pay_service_order(
        self,
        *,
        out_order_no: str,
        sub_mchid: str,
        appid: str | None = None,
        service_id: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Collect the payment of a completed service order (商户发起催收扣款).

        When a completed order is still not paid.

        Args:
            out_order_no: 商户服务订单号. The merchant's own number of the service order.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 微信AppId.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013394544
        """
        ...

    @operation("pay_score_partner.sync_service_order")
    def sync_service_order(
        self,
        *,
        out_order_no: str,
        sub_mchid: str,
        type: str,
        service_id: str,
        detail: ServiceOrderPaymentParam,
        appid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Report that a service order was paid elsewhere (同步支付分订单状态).

        When the user has paid outside WeChat Pay: the collection ends then.

        Args:
            out_order_no: 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            type: 场景类型. `Order_Paid`: it was paid. At most 32 characters.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
            detail: 内容信息详情.
            appid: 微信AppId.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013138975
        """
        ...

    @operation("pay_score_partner.send_prepaid_message")
    def send_prepaid_message(
        self,
        *,
        out_order_no: str,
        sub_mchid: str,
        service_id: str,
        post_payments: Sequence[PostPaymentParam],
        prepaid_time: str,
        total_amount: int,
        post_discounts: Sequence[PostPaymentParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Tell the user that a fee is going to be charged (下发服务预扣费消息).

        Args:
            out_order_no: 商户服务订单号. The merchant's own number of the service order.
            sub_mchid: 子商户商户号. The sub-merchant that the partner acts for.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            post_payments: 后付费项目. What the user is charged for.
            prepaid_time: 预计扣费时间. When the charge is expected.
            total_amount: 总金额. In fen.
            post_discounts: 商户优惠. What the merchant takes off.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013394929
        """
        ...

    @operation("pay_score_partner.send_pending_message")
    def send_pending_message(
        self,
        *,
        out_order_no: str,
        sub_mchid: str,
        service_id: str,
        post_payments: Sequence[PostPaymentParam],
        prepaid_time: str,
        total_amount: int,
        post_discounts: Sequence[PostPaymentParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Tell the user that a fee is still to be dealt with (下发服务费用待处理消息).

        Args:
            out_order_no: 商户服务订单号. The merchant's own number of the service order.
            sub_mchid: 子商户商户号. The sub-merchant that the partner acts for.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            post_payments: 后付费项目. What the user is charged for.
            prepaid_time: 预计扣费时间. When the charge is expected.
            total_amount: 总金额. In fen.
            post_discounts: 商户优惠. What the merchant takes off.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013394914
        """
        ...

    @operation("pay_score_partner.terminate_permission_by_authorization_code")
    def terminate_permission_by_authorization_code(
        self,
        *,
        authorization_code: str,
        sub_mchid: str,
        service_id: str,
        reason: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """End an authorization by `authorization_code` (解除用户授权关系（授权协议号）).

        Args:
            authorization_code: 授权协议号. The merchant's own number of the authorization.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            reason: 撤销原因. Why it is ended.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012382049
        """
        ...

    @operation("pay_score_partner.terminate_permission_by_openid")
    def terminate_permission_by_openid(
        self,
        *,
        sub_mchid: str,
        appid: str,
        service_id: str,
        reason: str,
        sub_appid: str | None = None,
        openid: str | None = None,
        sub_openid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """End an authorization by `openid` (解除用户授权关系（openid）).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 服务商应用ID.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            reason: 撤销原因. Why it is ended.
            sub_appid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
            openid: 服务商公众号下的用户标识. The user in `appid`.
            sub_openid: 子商户公众号下openid. The user under `sub_appid`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012461154
        """
        ...


class PayScorePartnerService(_Operations, Sync):
    """Pay score for sub-merchants (支付分服务商模式)."""


class AsyncPayScorePartnerService(_Operations, Async):
    """Pay score for sub-merchants (支付分服务商模式)."""
