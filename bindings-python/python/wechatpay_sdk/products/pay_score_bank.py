# Generated from api/pay_score_bank.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Pay score for institutions (支付分机构模式)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

JumpLinkType = Union[Literal["JUMP_LINK_MINI_PROGRAM"], str]
"""跳转链接类型."""
Name = Union[Literal["DEPOSIT", "ADVANCE", "CASH_DEPOSIT", "ESTIMATE_ORDER_COST"], str]
"""风险金名称."""


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


class CreatePayOnDeliveryOrderResponse(Model):
    """Create pay on delivery order response."""

    _models = {"location": "Location", "post_discounts": "UserConfirmResourcePostPayment", "post_payments": "UserConfirmResourcePostPayment", "risk_fund": "RiskFund", "shopping_info": "PayOnDeliveryOrderShoppingInfo", "time_range": "CreatePayOnDeliveryOrderResponseTimeRange"}

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
    post_discounts: list[UserConfirmResourcePostPayment] | None = None
    """商户优惠. What the merchant takes off."""
    post_payments: list[UserConfirmResourcePostPayment] | None = None
    """后付费项目. What the user is charged for."""
    risk_fund: RiskFund | None = None
    """服务风险金. What the service may cost at most, as the user is told before."""
    shopping_info: PayOnDeliveryOrderShoppingInfo | None = None
    """先用后付购物详情."""
    state_description: str | None = None
    """订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it."""
    time_range: CreatePayOnDeliveryOrderResponseTimeRange | None = None
    """服务时间."""


class CreatePayOnDeliveryOrderResponseTimeRange(Model):
    """Create pay on delivery order response time range."""

    start_time: str | None = None
    """服务开始时间. `yyyyMMddHHmmss`, `yyyyMMdd`, or `OnAccept` for the moment of the confirmation."""
    end_time: str | None = None
    """服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`."""
    end_time_remark: str | None = None
    """服务结束时间备注."""
    start_time_remark: str | None = None
    """服务开始时间备注."""


class CreatePermissionResponse(Model):
    """Create permission response."""

    apply_permissions_token: str
    """预授权token. Handed to the pay-score mini program, where the user authorises the service."""


class CreateServiceOrderLocation(Model):
    """Create service order location."""

    end_location: str
    """预计服务结束地点."""
    start_location: str | None = None
    """服务开始地点."""


class CreateServiceOrderResponse(Model):
    """Create service order response."""

    _models = {"collection": "Collection", "location": "CreateServiceOrderLocation", "post_discounts": "PostDiscount", "post_payments": "PostPayment", "risk_fund": "RiskFund", "time_range": "TimeRange"}

    mchid: str
    """服务商商户号."""
    sub_mchid: str
    """子商户号."""
    appid: str
    """服务商应用ID."""
    channel_id: str
    """渠道商商户号. The channel's merchant number."""
    order_id: str
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    out_order_no: str
    """商户服务订单号. The merchant's own number of the service order."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""
    service_introduction: str
    """服务信息. What is hired or used; shown to the user."""
    state: str
    """服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time."""
    sub_appid: str | None = None
    """子商户应用ID."""
    openid: str | None = None
    """用户在服务商下唯一标识."""
    sub_openid: str | None = None
    """用户在子商户下唯一标识."""
    attach: str | None = None
    """商户数据包. Comes back unchanged in queries and notifications."""
    collection: Collection | None = None
    """收款信息."""
    location: CreateServiceOrderLocation | None = None
    """服务位置."""
    need_collection: bool | None = None
    """是否需要收款. Whether something is to be paid: not when the total is 0."""
    notify_url: str | None = None
    """商户回调地址. Where its notifications are posted: https, without a query string."""
    package: str | None = None
    """跳转微信侧数据包. Handed to the pay-score mini program, where the user confirms the order."""
    post_discounts: list[PostDiscount] | None = None
    """后付费商户优惠. What the merchant takes off."""
    post_payments: list[PostPayment] | None = None
    """后付费项目. What the user is charged for."""
    risk_fund: RiskFund | None = None
    """订单风险金. What the service may cost at most, as the user is told before."""
    state_description: str | None = None
    """订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it."""
    time_range: TimeRange | None = None
    """服务时间段."""
    total_amount: int | None = None
    """商户收款总金额. In fen."""


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
    channel_id: str | None = None
    """渠道商商户号. The channel's merchant number."""
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
    user_label: str | None = None
    """用户标签."""
    user_risk_level: int | None = None
    """用户分层."""


class GetServiceOrderCollection(Model):
    """Get service order collection."""

    _models = {"details": "GetServiceOrderCollectionDetail"}

    state: str
    """收款状态. `USER_PAYING`: to be paid; `USER_PAID`: paid."""
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
    paid_type: str | None = None
    """收款成功渠道. `NEWTON`: collected by WeChat Pay; `MCH`: paid outside, as the merchant reported."""
    promotion_detail: list[GetServiceOrderPromotion] | None = None
    """优惠功能. The coupons that were used."""
    seq: int | None = None
    """收款序号. The place among the receipts of the order, from 1."""


class GetServiceOrderDeductionResponse(Model):
    """Get service order deduction response."""

    out_trade_no: str
    """商户扣款单号. The merchant's own number of the order."""
    description: str
    """商品或支付单简要描述."""


class GetServiceOrderPromotion(Model):
    """Get service order promotion."""

    _models = {"goods_detail": "GetServiceOrderPromotionGoods"}

    coupon_id: str
    """券ID. WeChat Pay's number of the coupon."""
    amount: int
    """优惠券面额. In fen."""
    stock_id: str | None = None
    """活动ID. The batch of coupons that it is from."""
    type: str | None = None
    """优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives."""
    name: str | None = None
    """优惠名称."""
    currency: str | None = None
    """优惠币种. ISO 4217, `CNY` for yuan."""
    goods_detail: list[GetServiceOrderPromotionGoods] | None = None
    """单品列表."""
    merchant_contribute: int | None = None
    """商户出资. What the merchant pays of it, in fen."""
    other_contribute: int | None = None
    """其他出资. What others pay of it, in fen."""
    scope: str | None = None
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

    _models = {"risk_fund": "RiskFund", "time_range": "TimeRange", "collection": "GetServiceOrderCollection", "location": "Location", "post_discounts": "PostDiscount", "post_payments": "PostPayment"}

    mchid: str
    """服务商商户号."""
    sub_mchid: str
    """子商户号."""
    appid: str
    """服务商应用ID."""
    channel_id: str
    """渠道商商户号. The channel's merchant number."""
    order_id: str
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    out_order_no: str
    """商户服务订单号. The merchant's own number of the service order."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""
    notify_url: str
    """商户回调地址. Where its notifications are posted: https, without a query string."""
    risk_fund: RiskFund
    """订单风险金. What the service may cost at most, as the user is told before."""
    service_introduction: str
    """服务信息. What is hired or used; shown to the user."""
    state: str
    """服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time."""
    time_range: TimeRange
    """服务时间段."""
    sub_appid: str | None = None
    """子商户应用ID."""
    openid: str | None = None
    """服务商公众号下的用户标识."""
    sub_openid: str | None = None
    """子商户公众号下的用户标识."""
    attach: str | None = None
    """商户数据包. Comes back unchanged in queries and notifications."""
    collection: GetServiceOrderCollection | None = None
    """收款信息."""
    location: Location | None = None
    """服务位置."""
    need_collection: bool | None = None
    """是否需要收款. Whether something is to be paid: not when the total is 0."""
    post_discounts: list[PostDiscount] | None = None
    """后付费商户优惠. What the merchant takes off."""
    post_payments: list[PostPayment] | None = None
    """后付费项目. What the user is charged for."""
    state_description: str | None = None
    """订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it."""
    total_amount: int | None = None
    """总金额. In fen."""


class Location(Model):
    """Location."""

    end_location: str | None = None
    """服务结束地点."""
    start_location: str | None = None
    """服务开始地点."""


class MerchantPrepayResource(Model):
    """Merchant prepay resource."""

    _models = {"prepay_req_body": "PrepayRequestBody"}

    mchid: str
    sub_mchid: str
    appid: str
    out_order_no: str
    """The merchant's own number of the service order."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""
    prepay_req_body: PrepayRequestBody
    total_amount: int
    """总金额. In fen."""
    sub_appid: str | None = None
    openid: str | None = None
    channel_id: str | None = None
    """渠道商商户号. The channel's merchant number."""
    sub_openid: str | None = None
    prepay_req_body_base64: str | None = None
    prepay_req_header_base64: str | None = None
    prepay_resp_body_base64: str | None = None
    prepay_resp_header_base64: str | None = None
    prepay_resp_http_code: int | None = None


class PayOnDeliveryOrderGoods(Model):
    """Pay on delivery order goods."""

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

    _models = {"goods": "PayOnDeliveryOrderGoods", "jump_link": "PayOnDeliveryOrderJumpLink"}

    goods: list[PayOnDeliveryOrderGoods]
    """商品列表."""
    jump_link: PayOnDeliveryOrderJumpLink
    """单详跳转链接."""
    real_merchant_appid: str | None = None
    """实际购物商家公众号ID. Of the shop that sold the goods, when it is another merchant."""


class PostDiscount(Model):
    """Post discount."""

    name: str
    """优惠名称."""
    description: str
    """优惠说明."""
    amount: int | None = None
    """优惠金额. In fen."""
    count: int | None = None
    """优惠数量."""


class PostPayment(Model):
    """Post payment."""

    name: str
    """付费名称."""
    description: str | None = None
    """付费说明."""
    amount: int | None = None
    """付费金额. In fen."""
    count: int | None = None
    """付费数量."""


class PrepayRequestBody(Model):
    """Prepay request body."""

    body: str
    """商品或支付单简要描述."""
    device_info: str
    """终端设备号."""
    fee_type: str
    limit_pay: str
    need_receipt: bool
    nonce_str: str
    """随机字符串."""
    notify_url: str
    """Where its notifications are posted: https, without a query string."""
    time_expire: str
    """订单失效时间. After this the order cannot be paid any more."""
    time_start: str
    """订单生成时间."""
    trade_type: str
    attach: str | None = None
    """附加数据. Comes back unchanged in queries and notifications."""
    goods_tag: str | None = None
    """商品标记. The mark that the rules of a promotion ask for."""


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


class RegisterServiceOrderDeductionResponse(Model):
    """Register service order deduction response."""

    description: str | None = None
    """商品或支付单简要描述."""


class RiskFund(Model):
    """Risk fund."""

    name: str
    """风险金名称. `DEPOSIT`, `CASH_DEPOSIT`: a deposit that is waived; `ADVANCE`: an advance that is waived; `ESTIMATE_ORDER_COST`: what the service is estimated to cost."""
    amount: int
    """风险金额. In fen."""
    description: str | None = None
    """风险说明."""


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


class UserConfirmResource(Model):
    """User confirm resource."""

    _models = {"collection": "Collection", "location": "Location", "post_discounts": "UserConfirmResourcePostDiscount", "post_payments": "UserConfirmResourcePostPayment", "risk_fund": "RiskFund", "time_range": "UserConfirmResourceTimeRange"}

    mchid: str
    """服务商商户号."""
    sub_mchid: str
    """子商户商户号."""
    appid: str
    """服务商AppId."""
    out_order_no: str
    """商户服务订单号. The merchant's own number of the service order."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""
    service_introduction: str
    """服务信息. What is hired or used; shown to the user."""
    state: str
    """服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time."""
    sub_appid: str | None = None
    """子商户AppId."""
    openid: str | None = None
    """用户在服务商下唯一标识."""
    channel_id: str | None = None
    """渠道商商户号. The channel's merchant number."""
    order_id: str | None = None
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    sub_openid: str | None = None
    """用户在子商户下唯一标识."""
    attach: str | None = None
    """附加数据. Comes back unchanged in queries and notifications."""
    collection: Collection | None = None
    """收款信息."""
    location: Location | None = None
    """服务位置信息."""
    need_collection: bool | None = None
    """是否需要收款. Whether something is to be paid: not when the total is 0."""
    post_discounts: list[UserConfirmResourcePostDiscount] | None = None
    """商户优惠列表. What the merchant takes off."""
    post_payments: list[UserConfirmResourcePostPayment] | None = None
    """付费项目列表. What the user is charged for."""
    risk_fund: RiskFund | None = None
    """订单风险金信息. What the service may cost at most, as the user is told before."""
    state_description: str | None = None
    """服务订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it."""
    time_range: UserConfirmResourceTimeRange | None = None
    """服务时间段信息."""
    total_amount: int | None = None
    """商户收款总金额. In fen."""


class UserConfirmResourcePostDiscount(Model):
    """User confirm resource post discount."""

    name: str
    """优惠名称."""
    description: str | None = None
    """优惠说明."""
    amount: int | None = None
    """优惠金额. In fen."""


class UserConfirmResourcePostPayment(Model):
    """User confirm resource post payment."""

    name: str | None = None
    """付费名称."""
    description: str | None = None
    """付费说明."""
    amount: int | None = None
    """付费金额. In fen."""
    count: int | None = None
    """付费数量."""


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
    channel_id: str | None = None
    """渠道商商户号. The channel's merchant number."""
    sub_openid: str | None = None
    """用户在子商户下唯一标识."""
    authorization_code: str | None = None
    """授权协议号. The merchant's own number of the authorization."""
    openorclose_time: str | None = None
    """服务开启或解除授权时间. When the user authorised the service, or ended that."""
    user_service_status: str | None = None
    """回调状态. `USER_OPEN_SERVICE` or `USER_CLOSE_SERVICE`."""


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

    name: Name
    """风险金名称. `DEPOSIT`, `CASH_DEPOSIT`: a deposit that is waived; `ADVANCE`: an advance that is waived; `ESTIMATE_ORDER_COST`: what the service is estimated to cost."""
    description: str
    """风险说明. At most 30 characters."""
    amount: int
    """风险金额. In fen."""


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


class DeviceParam(TypedDict, total=False):
    """Device."""

    end_device_id: str
    """服务结束的设备ID."""
    materiel_no: str
    """物料编码."""
    start_device_id: str
    """服务开始的设备ID."""


class GoodsParam(TypedDict, total=False):
    """Goods."""

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
    """优惠金额. In fen."""
    count: int
    """优惠数量."""


class PostPaymentParam(TypedDict, total=False):
    """Post payment. What `PostPayment` is when sent."""

    name: Required[str]
    """付费名称."""
    description: str
    """付费说明."""
    amount: int
    """付费金额. In fen."""
    count: int
    """付费数量."""


class RiskFundParam(TypedDict, total=False):
    """Risk fund. What `RiskFund` is when sent."""

    name: Required[str]
    """风险金名称. `DEPOSIT`, `CASH_DEPOSIT`: a deposit that is waived; `ADVANCE`: an advance that is waived; `ESTIMATE_ORDER_COST`: what the service is estimated to cost."""
    amount: Required[int]
    """风险金额. In fen."""
    description: str
    """风险说明."""


class ServiceOrderPaymentParam(TypedDict, total=False):
    """Service order payment."""

    paid_time: Required[str]
    """收款成功时间. When it was paid, in Beijing time. YyyyMMddHHmmss."""
    paid_amount: int
    """收款金额. In fen."""
    seq: int
    """收款序号. The place among the receipts of the order, from 1."""


class ShoppingInfoParam(TypedDict, total=False):
    """Shopping info."""

    real_merchant_appid: str
    """实际购物商家公众号ID. Of the shop that sold the goods, when it is another merchant."""
    goods: Sequence[GoodsParam]
    """商品列表."""
    jump_link: JumpLinkParam
    """单详跳转链接."""


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


class UpdateServiceOrderPostDiscountParam(TypedDict, total=False):
    """Update service order post discount."""

    name: Required[str]
    """优惠名称."""
    description: Required[str]
    """优惠说明."""
    amount: Required[int]
    """优惠金额. In fen."""
    count: int
    """优惠数量."""


class _Operations(Face):
    @operation("pay_score_bank.create_permission")
    def create_permission(
        self,
        *,
        sub_mchid: str,
        appid: str,
        channel_id: str,
        service_id: str,
        authorization_code: str,
        sub_appid: str | None = None,
        notify_url: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreatePermissionResponse:
        """Begin an authorization, so that orders need no confirmation (从业机构预授权).

        Hand `apply_permissions_token` to the pay-score mini program, where the user decides.

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 服务商应用ID.
            channel_id: 渠道商商户号. The channel's merchant number.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            authorization_code: 授权协议号. The merchant's own number of the authorization.
            sub_appid: 子商户应用ID. The sub-merchant's own app.
            notify_url: 商户回调地址. Where its notifications are posted: https, without a query string.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012691489
        """
        ...

    @operation("pay_score_bank.get_permission_by_authorization_code")
    def get_permission_by_authorization_code(
        self,
        *,
        authorization_code: str,
        sub_mchid: str,
        channel_id: str,
        service_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetPermissionByAuthorizationCodeResponse:
        """Query an authorization by `authorization_code` (从业机构查询与用户授权记录（授权协议号）).

        Args:
            authorization_code: 授权协议号. The merchant's own number of the authorization.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            channel_id: 渠道商商户号. The channel's merchant number.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012461004
        """
        ...

    @operation("pay_score_bank.create_service_order")
    def create_service_order(
        self,
        *,
        sub_mchid: str,
        appid: str,
        channel_id: str,
        out_order_no: str,
        service_id: str,
        notify_url: str,
        risk_fund: RiskFundParam,
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
        post_payments: Sequence[PostPaymentParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateServiceOrderResponse:
        """Create a service order (从业机构创建微信支付分订单).

        Hand `package` to the pay-score mini program, where the user confirms the order. That comes as `PAYSCORE.USER_CONFIRM`.

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 服务商应用ID.
            channel_id: 渠道商商户号. The channel's merchant number.
            out_order_no: 商户服务订单号. The merchant's own number of the service order.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            notify_url: 商户回调地址. Where its notifications are posted: https, without a query string.
            risk_fund: 订单风险金. What the service may cost at most, as the user is told before.
            service_introduction: 服务信息. What is hired or used; shown to the user.
            time_range: 服务时间段.
            sub_appid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
            openid: 服务商公众号下的用户标识. The user in `appid`.
            sub_openid: 子商户公众号下的用户标识. The user under `sub_appid`.
            attach: 商户数据包. Comes back unchanged in queries and notifications.
            device: 设备信息.
            location: 服务位置.
            need_user_confirm: 是否需要用户确认. Whether the user has to confirm the order; not for users who have authorised the service.
            post_discounts: 后付费商户优惠. What the merchant takes off.
            post_payments: 后付费项目. What the user is charged for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012691326
        """
        ...

    @operation("pay_score_bank.get_service_order")
    def get_service_order(
        self,
        *,
        sub_mchid: str,
        channel_id: str,
        service_id: str,
        out_order_no: str | None = None,
        query_id: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetServiceOrderResponse:
        """Query a service order (从业机构查询微信支付分订单).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            channel_id: 渠道商商户号. The channel's merchant number.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            out_order_no: 商户服务订单号. The merchant's own number of the service order.
            query_id: 回跳查询ID. From the mini program that the user came back from; this or `out_order_no`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012691343
        """
        ...

    @operation("pay_score_bank.create_pay_on_delivery_order")
    def create_pay_on_delivery_order(
        self,
        *,
        appid: str,
        out_order_no: str,
        service_id: str,
        service_introduction: str,
        time_range: CreatePayOnDeliveryOrderTimeRangeParam,
        mchid: str | None = None,
        sub_mchid: str | None = None,
        sub_appid: str | None = None,
        openid: str | None = None,
        channel_id: str | None = None,
        sub_openid: str | None = None,
        attach: str | None = None,
        location: LocationParam | None = None,
        need_user_confirm: bool | None = None,
        notify_url: str | None = None,
        post_discounts: Sequence[CreatePayOnDeliveryOrderPostPaymentParam] | None = None,
        post_payments: Sequence[CreatePayOnDeliveryOrderPostPaymentParam] | None = None,
        risk_fund: CreatePayOnDeliveryOrderRiskFundParam | None = None,
        shopping_info: ShoppingInfoParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreatePayOnDeliveryOrderResponse:
        """Create an order to be paid after delivery (从业机构创建先用后付订单).

        Args:
            appid: 公众账号ID.
            out_order_no: 商户服务订单号. The merchant's own number of the service order.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            service_introduction: 服务信息. What is hired or used; shown to the user.
            time_range: 服务时间段.
            mchid: 商户号. The client's `mchid` where it is left out.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sub_appid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
            openid: 用户标识. The user in `appid`.
            channel_id: 渠道商商户号. The channel's merchant number.
            sub_openid: 子商户公众号下的用户标识. The user under `sub_appid`.
            attach: 商户数据包. Comes back unchanged in queries and notifications.
            location: 服务位置.
            need_user_confirm: 是否需要用户确认. Whether the user has to confirm the order; not for users who have authorised the service.
            notify_url: 商户回调地址. Where its notifications are posted: https, without a query string.
            post_discounts: 后付费商户优惠. What the merchant takes off.
            post_payments: 后付费项目. What the user is charged for.
            risk_fund: 订单风险金. What the service may cost at most, as the user is told before.
            shopping_info: 先用后付购物详情.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012783674
        """
        ...

    @operation("pay_score_bank.cancel_service_order")
    def cancel_service_order(
        self,
        *,
        out_order_no: str,
        sub_mchid: str,
        channel_id: str,
        service_id: str,
        reason: str,
        appid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Cancel a service order (从业机构取消微信支付分订单).

        Not possible any more once it was paid.

        Args:
            out_order_no: 商户服务订单号. The merchant's own number of the service order.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            channel_id: 渠道商商户号. The channel's merchant number.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            reason: 撤销原因. Why it is cancelled.
            appid: 微信AppId.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012458146
        """
        ...

    @operation("pay_score_bank.complete_service_order")
    def complete_service_order(
        self,
        *,
        out_order_no: str,
        sub_mchid: str,
        service_id: str,
        post_payments: Sequence[PostPaymentParam],
        total_amount: int,
        appid: str | None = None,
        channel_id: str | None = None,
        complete_time: str | datetime | None = None,
        device: DeviceParam | None = None,
        goods_tag: str | None = None,
        location: LocationParam | None = None,
        post_discounts: Sequence[UpdateServiceOrderPostDiscountParam] | None = None,
        profit_sharing: bool | None = None,
        time_range: TimeRangeParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Complete a service order and ask for its payment (从业机构完结微信支付分订单).

        Args:
            out_order_no: 商户服务订单号. The merchant's own number of the service order.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            post_payments: 后付费项目. What the user is charged for.
            total_amount: 总金额. In fen: `post_payments` without `post_discounts`.
            appid: 微信AppId.
            channel_id: 渠道商商户号. The channel's merchant number.
            complete_time: 完结服务时间. RFC 3339.
            device: 设备信息.
            goods_tag: 订单优惠标记. The mark that the rules of a promotion ask for.
            location: 实际服务位置.
            post_discounts: 后付费商户优惠. What the merchant takes off.
            profit_sharing: 微信支付服务分账标记. The money is frozen after the payment, so that it can be split.
            time_range: 实际服务时间.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012460791
        """
        ...

    @operation("pay_score_bank.update_service_order")
    def update_service_order(
        self,
        *,
        out_order_no: str,
        sub_mchid: str,
        service_id: str,
        reason: str,
        total_amount: int,
        appid: str | None = None,
        channel_id: str | None = None,
        device: DeviceParam | None = None,
        post_discounts: Sequence[UpdateServiceOrderPostDiscountParam] | None = None,
        post_payments: Sequence[PostPaymentParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Lower the amount of a completed service order (从业机构修改微信支付分订单金额).

        Only while a completed order is not paid.

        Args:
            out_order_no: 商户服务订单号. The merchant's own number of the service order.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            reason: 修改原因. Why the amount is lowered.
            total_amount: 总金额. In fen: `post_payments` without `post_discounts`.
            appid: 微信AppId.
            channel_id: 渠道商商户号. The channel's merchant number.
            device: 设备信息.
            post_discounts: 后付费商户优惠. What the merchant takes off.
            post_payments: 后付费项目. What the user is charged for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012458146
        """
        ...

    @operation("pay_score_bank.register_service_order_deduction")
    def register_service_order_deduction(
        self,
        *,
        out_order_no: str,
        sub_mchid: str,
        channel_id: str,
        service_id: str,
        appid: str | None = None,
        sub_appid: str | None = None,
        out_trade_no: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> RegisterServiceOrderDeductionResponse:
        """Register the charge of a service order (从业机构登记微信支付分扣款信息).

        Args:
            out_order_no: 商户服务订单号. The merchant's own number of the service order.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            channel_id: 渠道商商户号. The channel's merchant number.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            appid: 服务商应用ID.
            sub_appid: 子商户公众账号ID. The sub-merchant's own app.
            out_trade_no: 商户系统内部扣款单号. The merchant's own number of the order.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012458414
        """
        ...

    @operation("pay_score_bank.get_service_order_deduction")
    def get_service_order_deduction(
        self,
        *,
        sub_mchid: str,
        appid: str,
        channel_id: str,
        service_id: str,
        sub_appid: str | None = None,
        out_order_no: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetServiceOrderDeductionResponse:
        """Query the charge of a service order (从业机构查询微信支付分扣款信息).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 微信AppId.
            channel_id: 渠道商商户号. The channel's merchant number.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            sub_appid: 子商户微信AppId. The sub-merchant's own app; needed for `sub_openid`.
            out_order_no: 商户服务订单号. The merchant's own number of the service order.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012458665
        """
        ...

    @operation("pay_score_bank.sync_service_order")
    def sync_service_order(
        self,
        *,
        out_order_no: str,
        sub_mchid: str,
        type: str,
        service_id: str,
        detail: ServiceOrderPaymentParam,
        appid: str | None = None,
        channel_id: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Report that a service order was paid elsewhere (从业机构同步微信支付分订单信息).

        When the user has paid outside WeChat Pay: the collection ends then.

        Args:
            out_order_no: 商户服务订单号. The merchant's own number of the service order.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            type: 场景类型. `Order_Paid`: it was paid.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            detail: 内容信息详情.
            appid: 微信AppId.
            channel_id: 渠道商商户号. The channel's merchant number.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012691378
        """
        ...

    @operation("pay_score_bank.terminate_permission_by_authorization_code")
    def terminate_permission_by_authorization_code(
        self,
        *,
        authorization_code: str,
        sub_mchid: str,
        service_id: str,
        reason: str,
        channel_id: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """End an authorization by `authorization_code` (从业机构解除用户授权关系（授权协议号）).

        Args:
            authorization_code: 授权协议号. The merchant's own number of the authorization.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            reason: 撤销原因. Why it is ended.
            channel_id: 渠道商商户号. The channel's merchant number.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012461012
        """
        ...


class PayScoreBankService(_Operations, Sync):
    """Pay score for institutions (支付分机构模式)."""


class AsyncPayScoreBankService(_Operations, Async):
    """Pay score for institutions (支付分机构模式)."""
