# Generated from api/pay_score.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Pay score (微信支付分)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

AuthorizationState = Union[Literal["UNAVAILABLE", "AVAILABLE", "UNBINDUSER"], str]
"""授权状态."""
CollectionState = Union[Literal["USER_PAYING", "USER_PAID"], str]
"""订单收款状态."""
CompleteServiceOrderResponseState = Union[Literal["CREATED", "DOING", "DONE", "REVOKED", "EXPIRED"], str]
"""服务订单状态."""
CreateServiceOrderResponseState = Union[Literal["CREATED", "DOING", "DONE", "REVOKED", "EXPIRED"], str]
"""服务订单状态."""
Currency = Union[Literal["CNY"], str]
"""优惠币种."""
DirectCompleteServiceOrderResponseState = Union[Literal["CREATED", "DOING", "DONE", "REVOKED", "EXPIRED"], str]
"""服务订单状态."""
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
SyncServiceOrderCollectionState = Union[Literal["USER_PAYING", "USER_PAID"], str]
"""收款状态."""
SyncServiceOrderResponseState = Union[Literal["CREATED", "DOING", "DONE", "REVOKED", "EXPIRED"], str]
"""服务订单状态."""
TarType = Union[Literal["GZIP"], str]
"""压缩类型."""
Type = Union[Literal["CASH", "NOCASH"], str]
"""优惠类型."""
UpdateServiceOrderCollectionState = Union[Literal["USER_PAYING", "USER_PAID"], str]
"""收款状态."""
UpdateServiceOrderResponseState = Union[Literal["CREATED", "DOING", "DONE", "REVOKED", "EXPIRED"], str]
"""服务订单状态."""
UseServiceState = Union[Literal["UNAVAILABLE", "AVAILABLE"], str]
"""用户授权服务情况."""


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


class BillDownload(Model):
    """Bill download."""

    _sensitive = frozenset({"encrypt_key"})

    bill_sequence: int
    """账单文件序号. The number of this file among all of them."""
    download_url: str
    """下载地址. Good for five minutes."""
    encrypt_key: str
    """加密密钥. The key of the encrypted file."""
    hash_type: str
    """哈希类型."""
    hash_value: str
    """哈希值. The digest of the file after decompression, in hexadecimal digits."""
    nonce: str
    """随机字符串. The nonce that the file was encrypted with."""


class CancelServiceOrderResponse(Model):
    """Cancel service order response."""

    mchid: str
    """商户号."""
    appid: str
    """公众账号ID."""
    order_id: str
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    out_order_no: str
    """商户订单号. The merchant's own number of the service order."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""


class Collection(Model):
    """Collection."""

    _models = {"details": "CollectionDetail"}

    paid_amount: int
    """已收金额. Paid so far, in fen."""
    paying_amount: int
    """待收金额. Still to be paid, in fen."""
    state: CollectionState
    """订单收款状态. `USER_PAYING`: to be paid; `USER_PAID`: paid."""
    total_amount: int
    """总金额. In fen."""
    details: list[CollectionDetail] | None = None
    """收款明细列表."""


class CollectionDetail(Model):
    """Collection detail."""

    _models = {"promotion_detail": "Promotion"}

    amount: int
    """单笔收款金额. In fen."""
    transaction_id: str | None = None
    """微信支付订单号. WeChat Pay's number of the payment."""
    paid_time: str | None = None
    """收款成功时间. When it was paid, in Beijing time."""
    paid_type: PaidType | None = None
    """收款成功渠道. `NEWTON`: collected by WeChat Pay; `MCH`: paid outside, as the merchant reported."""
    promotion_detail: list[Promotion] | None = None
    """优惠功能. The coupons that were used."""
    seq: int | None = None
    """收款序号. The place among the receipts of the order, from 1."""


class CompleteServiceOrderResponse(Model):
    """Complete service order response."""

    _models = {"collection": "Collection", "location": "Location", "post_discounts": "PostDiscount", "post_payments": "PostPayment", "risk_fund": "RiskFund", "time_range": "TimeRange"}

    mchid: str
    """商户号."""
    appid: str
    """公众账号ID."""
    out_order_no: str
    """商户服务订单号. The merchant's own number of the service order."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""
    service_introduction: str
    """服务信息. What is hired or used; shown to the user."""
    state: CompleteServiceOrderResponseState
    """服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time."""
    total_amount: int
    """商户收款总金额. In fen."""
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
    """通知回调地址. Where its notifications are posted: https, without a query string."""
    post_discounts: list[PostDiscount] | None = None
    """后付费商户优惠. What the merchant takes off."""
    post_payments: list[PostPayment] | None = None
    """后付费项目. What the user is charged for."""
    risk_fund: RiskFund | None = None
    """服务风险金. What the service may cost at most, as the user is told before."""
    state_description: StateDescription | None = None
    """订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it."""
    time_range: TimeRange | None = None
    """服务时间段."""


class CreatePayOnDeliveryOrderResponse(Model):
    """Create pay on delivery order response."""

    _models = {"location": "Location", "post_discounts": "PostPayment", "post_payments": "PostPayment", "risk_fund": "RiskFund", "shopping_info": "PayOnDeliveryOrderShoppingInfo", "time_range": "TimeRange"}

    mchid: str
    """商户号."""
    appid: str
    """公众账号ID."""
    order_id: str
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    out_order_no: str
    """商户服务订单号. The merchant's own number of the service order."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""
    package: str
    """跳转微信侧小程序订单数据. Handed to the pay-score mini program, where the user confirms the order."""
    service_introduction: str
    """服务信息. What is hired or used; shown to the user."""
    state: str
    """服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time."""
    attach: str | None = None
    """商户数据包. Comes back unchanged in queries and notifications."""
    location: Location | None = None
    """服务位置."""
    notify_url: str | None = None
    """商户回调地址. Where its notifications are posted: https, without a query string."""
    post_discounts: list[PostPayment] | None = None
    """后付费商户优惠. What the merchant takes off."""
    post_payments: list[PostPayment] | None = None
    """后付费项目. What the user is charged for."""
    risk_fund: RiskFund | None = None
    """服务风险金. What the service may cost at most, as the user is told before."""
    shopping_info: PayOnDeliveryOrderShoppingInfo | None = None
    """先用后付购物详情."""
    state_description: str | None = None
    """订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it."""
    time_range: TimeRange | None = None
    """服务时间段."""


class CreatePermissionResponse(Model):
    """Create permission response."""

    apply_permissions_token: str
    """预授权token. Handed to the pay-score mini program, where the user authorises the service."""


class CreateServiceOrderResponse(Model):
    """Create service order response."""

    _models = {"collection": "Collection", "location": "Location", "post_discounts": "PostPayment", "post_payments": "PostPayment", "risk_fund": "RiskFund", "time_range": "TimeRange"}

    mchid: str
    """商户号."""
    appid: str
    """公众账号ID."""
    order_id: str
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    out_order_no: str
    """商户服务订单号. The merchant's own number of the service order."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""
    package: str
    """跳转微信侧小程序订单数据. Handed to the pay-score mini program, where the user confirms the order."""
    service_introduction: str
    """服务信息. What is hired or used; shown to the user."""
    state: CreateServiceOrderResponseState
    """服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time."""
    openid: str | None = None
    """用户唯一标识."""
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
    post_discounts: list[PostPayment] | None = None
    """后付费商户优惠. What the merchant takes off."""
    post_payments: list[PostPayment] | None = None
    """后付费项目. What the user is charged for."""
    risk_fund: RiskFund | None = None
    """服务风险金. What the service may cost at most, as the user is told before."""
    state_description: StateDescription | None = None
    """订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it."""
    time_range: TimeRange | None = None
    """服务时间段."""
    total_amount: int | None = None
    """商户收款总金额. In fen."""


class DirectCompleteServiceOrderPostPayment(Model):
    """Direct complete service order post payment."""

    name: str | None = None
    """付费项目名称."""
    description: str | None = None
    """计费说明."""
    amount: int | None = None
    """金额. In fen."""
    count: int | None = None
    """付费数量."""


class DirectCompleteServiceOrderResponse(Model):
    """Direct complete service order response."""

    _models = {"time_range": "DirectCompleteServiceOrderResponseTimeRange", "location": "Location", "post_discounts": "DirectCompleteServiceOrderPostPayment", "post_payments": "DirectCompleteServiceOrderPostPayment"}

    mchid: str
    """商户号."""
    appid: str
    """公众账号ID."""
    order_id: str
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    out_order_no: str
    """商户服务订单号. The merchant's own number of the service order."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""
    service_introduction: str
    """服务信息. What is hired or used; shown to the user."""
    state: DirectCompleteServiceOrderResponseState
    """服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time."""
    state_description: StateDescription
    """订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it."""
    time_range: DirectCompleteServiceOrderResponseTimeRange
    """服务时间段."""
    attach: str | None = None
    """商户数据包. Comes back unchanged in queries and notifications."""
    goods_tag: str | None = None
    """订单优惠标记. The mark that the rules of a promotion ask for."""
    location: Location | None = None
    """服务位置."""
    notify_url: str | None = None
    """商户回调地址. Where its notifications are posted: https, without a query string."""
    post_discounts: list[DirectCompleteServiceOrderPostPayment] | None = None
    """后付费商户优惠. What the merchant takes off."""
    post_payments: list[DirectCompleteServiceOrderPostPayment] | None = None
    """后付费项目. What the user is charged for."""
    profit_sharing: bool | None = None
    """是否分账. The money is frozen after the payment, so that it can be split."""
    total_amount: int | None = None
    """总金额. In fen."""


class DirectCompleteServiceOrderResponseTimeRange(Model):
    """Direct complete service order response time range."""

    start_time: str | None = None
    """服务开始时间. `yyyyMMddHHmmss` or `yyyyMMdd`."""
    end_time: str | None = None
    """服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`."""
    end_time_remark: str | None = None
    """服务结束时间备注."""
    start_time_remark: str | None = None
    """服务开始时间备注."""


class GetMerchantBillResponse(Model):
    """Get merchant bill response."""

    _models = {"download_bill_list": "BillDownload"}

    download_bill_count: int
    """下载信息总数. How many files there are."""
    download_bill_list: list[BillDownload]
    """下载信息明细."""


class GetPermissionByAuthorizationCodeResponse(Model):
    """Get permission by authorization code response."""

    mchid: str
    """商户号."""
    appid: str
    """公众号id."""
    service_id: str
    """服务id. The service that WeChat Pay opened for the merchant."""
    authorization_code: str
    """授权协议号. The merchant's own number of the authorization."""
    authorization_state: AuthorizationState
    """授权状态. `UNAVAILABLE`: not authorised; `AVAILABLE`: authorised; `UNBINDUSER`: begun, but not completed by the user."""
    openid: str | None = None
    """用户标识."""
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
    appid: str
    """公众号id."""
    service_id: str
    """服务id. The service that WeChat Pay opened for the merchant."""
    authorization_state: AuthorizationState
    """授权状态. `UNAVAILABLE`: not authorised; `AVAILABLE`: authorised; `UNBINDUSER`: begun, but not completed by the user."""
    openid: str | None = None
    """用户标识."""
    authorization_code: str | None = None
    """授权协议号. The merchant's own number of the authorization."""
    authorization_success_time: str | None = None
    """最近一次授权时间. RFC 3339."""
    cancel_authorization_time: str | None = None
    """RFC 3339."""
    notify_url: str | None = None
    """通知回调地址. Where its notifications are posted: https, without a query string."""
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

    _models = {"collection": "GetServiceOrderCollection", "location": "Location", "post_discounts": "PostPayment", "post_payments": "PostPayment", "risk_fund": "RiskFund", "time_range": "TimeRange"}

    mchid: str
    """商户号."""
    appid: str
    """公众账号ID."""
    out_order_no: str
    """商户服务订单号. The merchant's own number of the service order."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""
    notify_url: str
    """商户回调地址. Where its notifications are posted: https, without a query string."""
    service_introduction: str
    """服务信息. What is hired or used; shown to the user."""
    state: GetServiceOrderResponseState
    """服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time."""
    openid: str | None = None
    """服务商公众号下的用户标识."""
    order_id: str | None = None
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    attach: str | None = None
    """附加数据. Comes back unchanged in queries and notifications."""
    collection: GetServiceOrderCollection | None = None
    """收款信息."""
    location: Location | None = None
    """服务位置."""
    need_collection: bool | None = None
    """是否需要收款. Whether something is to be paid: not when the total is 0."""
    post_discounts: list[PostPayment] | None = None
    """商户优惠. What the merchant takes off."""
    post_payments: list[PostPayment] | None = None
    """后付费项目. What the user is charged for."""
    risk_fund: RiskFund | None = None
    """服务风险金. What the service may cost at most, as the user is told before."""
    state_description: StateDescription | None = None
    """订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it."""
    time_range: TimeRange | None = None
    """服务时间."""
    total_amount: int | None = None
    """总金额. In fen."""


class GetUserServiceStateResponse(Model):
    """Get user service state response."""

    appid: str
    """公众账号ID."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""
    use_service_state: UseServiceState
    """用户授权服务情况. `AVAILABLE` when the user has authorised the service."""
    openid: str | None = None
    """用户标识."""


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


class PayServiceOrderResponse(Model):
    """Pay service order response."""

    appid: str
    """公众账号ID."""
    order_id: str
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    out_order_no: str
    """商户服务订单号. The merchant's own number of the service order."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""
    mchid: str | None = None
    """商户号."""


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

    goods_id: str | None = None
    """商品编码."""
    discount_amount: int | None = None
    """商品优惠金额. In fen."""
    goods_remark: str | None = None
    """商品备注."""
    quantity: int | None = None
    """商品数量."""
    unit_price: int | None = None
    """商品价格. Of one piece, in fen."""


class RiskFund(Model):
    """Risk fund."""

    name: Name
    """风险名称. `DEPOSIT`, `CASH_DEPOSIT`: a deposit that is waived; `ADVANCE`: an advance that is waived; `ESTIMATE_ORDER_COST`: what the service is estimated to cost."""
    amount: int
    """风险金额. In fen."""
    description: str | None = None
    """风险说明."""


class SyncServiceOrderCollection(Model):
    """Sync service order collection."""

    _models = {"details": "SyncServiceOrderCollectionDetail"}

    state: SyncServiceOrderCollectionState
    """收款状态. `USER_PAYING`: to be paid; `USER_PAID`: paid."""
    bank_type: str | None = None
    """收款银行."""
    details: list[SyncServiceOrderCollectionDetail] | None = None
    """收款明细列表."""
    paid_amount: int | None = None
    """已收金额. Paid so far, in fen."""
    paying_amount: int | None = None
    """待收金额. Still to be paid, in fen."""
    total_amount: int | None = None
    """总收款金额. In fen."""


class SyncServiceOrderCollectionDetail(Model):
    """Sync service order collection detail."""

    _models = {"promotion_detail": "Promotion"}

    transaction_id: str | None = None
    """微信支付交易单号. WeChat Pay's number of the payment."""
    amount: int | None = None
    """单笔收款金额. In fen."""
    paid_time: str | None = None
    """收款成功时间. When it was paid, in Beijing time."""
    paid_type: PaidType | None = None
    """收款成功渠道. `NEWTON`: collected by WeChat Pay; `MCH`: paid outside, as the merchant reported."""
    promotion_detail: list[Promotion] | None = None
    """优惠信息. The coupons that were used."""
    seq: int | None = None
    """收款序号. The place among the receipts of the order, from 1."""


class SyncServiceOrderResponse(Model):
    """Sync service order response."""

    _models = {"collection": "SyncServiceOrderCollection", "location": "Location", "post_discounts": "PostPayment", "post_payments": "PostPayment", "risk_fund": "RiskFund", "time_range": "TimeRange"}

    mchid: str
    """服务商商户号."""
    appid: str
    """服务商公众号ID."""
    openid: str
    """服务商公众号下的用户标识."""
    order_id: str
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    out_order_no: str
    """商户服务订单号. The merchant's own number of the service order."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""
    service_introduction: str
    """服务信息. What is hired or used; shown to the user."""
    state: SyncServiceOrderResponseState
    """服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time."""
    attach: str | None = None
    """附加数据. Comes back unchanged in queries and notifications."""
    collection: SyncServiceOrderCollection | None = None
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
    state_description: StateDescription | None = None
    """订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it."""
    time_range: TimeRange | None = None
    """服务时间."""
    total_amount: int | None = None
    """总金额. In fen."""


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


class UpdateServiceOrderCollection(Model):
    """Update service order collection."""

    _models = {"details": "UpdateServiceOrderCollectionDetail"}

    state: UpdateServiceOrderCollectionState
    """收款状态. `USER_PAYING`: to be paid; `USER_PAID`: paid."""
    bank_type: str | None = None
    """收款银行."""
    details: list[UpdateServiceOrderCollectionDetail] | None = None
    """收款明细列表."""
    paid_amount: int | None = None
    """已收金额. Paid so far, in fen."""
    paying_amount: int | None = None
    """待收金额. Still to be paid, in fen."""
    total_amount: int | None = None
    """总收款金额. In fen."""


class UpdateServiceOrderCollectionDetail(Model):
    """Update service order collection detail."""

    _models = {"promotion_detail": "Promotion"}

    transaction_id: str | None = None
    """微信支付交易单号. WeChat Pay's number of the payment."""
    amount: int | None = None
    """单笔收款金额. In fen."""
    paid_time: str | None = None
    """收款成功时间. When it was paid, in Beijing time."""
    paid_type: PaidType | None = None
    """收款成功渠道. `NEWTON`: collected by WeChat Pay; `MCH`: paid outside, as the merchant reported."""
    promotion_detail: list[Promotion] | None = None
    """优惠功能. The coupons that were used."""
    seq: int | None = None
    """收款序号. The place among the receipts of the order, from 1."""


class UpdateServiceOrderResponse(Model):
    """Update service order response."""

    _models = {"post_payments": "PostPayment", "collection": "UpdateServiceOrderCollection", "location": "Location", "post_discounts": "PostPayment", "risk_fund": "RiskFund", "time_range": "TimeRange"}

    mchid: str
    """商户号."""
    appid: str
    """公众账号ID."""
    out_order_no: str
    """商户服务订单号. The merchant's own number of the service order."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""
    post_payments: list[PostPayment]
    """后付费项目. What the user is charged for."""
    service_introduction: str
    """服务信息. What is hired or used; shown to the user."""
    state: UpdateServiceOrderResponseState
    """服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time."""
    openid: str | None = None
    """用户唯一标识."""
    order_id: str | None = None
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    attach: str | None = None
    """附加数据. Comes back unchanged in queries and notifications."""
    collection: UpdateServiceOrderCollection | None = None
    """收款信息."""
    location: Location | None = None
    """服务位置."""
    need_collection: bool | None = None
    """是否需要收款. Whether something is to be paid: not when the total is 0."""
    notify_url: str | None = None
    """商户回调地址. Where its notifications are posted: https, without a query string."""
    post_discounts: list[PostPayment] | None = None
    """商户优惠. What the merchant takes off."""
    risk_fund: RiskFund | None = None
    """服务风险金. What the service may cost at most, as the user is told before."""
    state_description: StateDescription | None = None
    """订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it."""
    time_range: TimeRange | None = None
    """服务时间."""
    total_amount: int | None = None
    """总金额. In fen."""


class UserAcceptedResource(Model):
    """User accepted resource."""

    mchid: str | None = None
    """商户号."""
    sub_mchid: str | None = None
    """子商户的商户号."""
    appid: str | None = None
    """公众账号ID."""
    sub_appid: str | None = None
    """子商户应用ID."""
    openid: str | None = None
    """用户标识."""
    plan_id: str | None = None
    """签约模板的唯一标识. The template of the agreement, made in the merchant platform."""
    out_request_no: str | None = None
    """商户签约单号. The merchant's own number of this request."""
    create_time: str | None = None
    """签约完成时间."""
    channel_id: str | None = None
    """渠道商商户号. The channel's merchant number."""
    contract_id: str | None = None
    service_id: str | None = None
    """服务ID. The service that WeChat Pay opened for the merchant."""
    sub_openid: str | None = None
    """子商户公众号下OpenID."""
    authorization_code: str | None = None
    """授权协议号. The merchant's own number of the authorization."""
    contract_status: str | None = None
    """签约状态."""
    openorclose_time: str | None = None
    """服务开启或解除授权时间. When the user authorised the service, or ended that."""
    out_contract_code: str | None = None
    """The merchant's own number of the agreement."""
    user_service_status: str | None = None
    """授权状态. `USER_OPEN_SERVICE` or `USER_CLOSE_SERVICE`."""


class UserConfirmResource(Model):
    """User confirm resource."""

    _models = {"post_payments": "PostPayment", "risk_fund": "RiskFund", "time_range": "UserConfirmResourceTimeRange", "collection": "Collection", "location": "Location", "post_discounts": "UserConfirmResourcePostDiscount"}

    mchid: str
    """商户号."""
    appid: str
    """公众账号ID."""
    openid: str
    """用户标识."""
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
    state: str
    """服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time."""
    state_description: str
    """DOING状态附加说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it."""
    time_range: UserConfirmResourceTimeRange
    """服务时间段."""
    order_id: str | None = None
    """微信服务单号. WeChat Pay's number of the service order."""
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


class UserPaidResource(Model):
    """User paid resource."""

    _models = {"post_payments": "PostPayment", "risk_fund": "RiskFund", "time_range": "UserConfirmResourceTimeRange", "collection": "Collection", "location": "Location", "post_discounts": "UserConfirmResourcePostDiscount"}

    mchid: str
    """商户号."""
    appid: str
    """公众账号ID."""
    openid: str
    """用户标识."""
    out_order_no: str
    """商户服务订单号. The merchant's own number of the service order."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""
    notify_url: str
    """商户回调地址. Where its notifications are posted: https, without a query string."""
    post_payments: list[PostPayment]
    """后付费项目. What the user is charged for."""
    risk_fund: RiskFund
    """服务风险金. What the service may cost at most, as the user is told before."""
    service_introduction: str
    """服务信息. What is hired or used; shown to the user."""
    state: str
    """服务订单状态. `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time."""
    time_range: UserConfirmResourceTimeRange
    """服务时间段."""
    order_id: str | None = None
    """微信服务单号. WeChat Pay's number of the service order."""
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
    state_description: str | None = None
    """服务订单状态说明. Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it."""
    total_amount: int | None = None
    """总金额. In fen."""


class UserServiceResource(Model):
    """User service resource."""

    mchid: str
    """微信商户号."""
    appid: str
    """微信AppId."""
    openid: str
    """用户唯一标识."""
    service_id: str
    """服务ID. The service that WeChat Pay opened for the merchant."""
    out_request_no: str | None = None
    """商户签约单号. The merchant's own number of this request."""
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


class CreatePayOnDeliveryOrderPostDiscountParam(TypedDict, total=False):
    """Create pay on delivery order post discount."""

    name: Required[str]
    """优惠名称. At most 20 characters."""
    description: Required[str]
    """优惠说明."""
    amount: int
    """优惠金额. In fen."""
    count: int
    """优惠数量."""


class CreatePayOnDeliveryOrderPostPaymentParam(TypedDict, total=False):
    """Create pay on delivery order post payment."""

    name: Required[str]
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

    start_time: Required[str]
    """服务开始时间. `yyyyMMddHHmmss`, `yyyyMMdd`, or `OnAccept` for the moment of the confirmation. Matches `^(\\d{8}|\\d{14}|OnAccept)$`."""
    end_time: str
    """服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`. Matches `^(\\d{8}|\\d{14})$`."""
    end_time_remark: str
    """服务结束时间备注. At most 50 characters."""
    start_time_remark: str
    """服务开始时间备注. At most 20 characters."""


class CreateServiceOrderPostDiscountParam(TypedDict, total=False):
    """Create service order post discount."""

    name: Required[str]
    """优惠名称. At most 20 characters."""
    description: Required[str]
    """优惠说明. At most 30 characters."""
    amount: int
    """优惠金额. In fen."""
    count: int
    """优惠数量."""


class CreateServiceOrderTimeRangeParam(TypedDict, total=False):
    """Create service order time range."""

    start_time: Required[str]
    """服务开始时间. `yyyyMMddHHmmss`, `yyyyMMdd`, or `OnAccept` for the moment of the confirmation. At most 14 characters."""
    end_time: str
    """服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`. At most 14 characters."""
    end_time_remark: str
    """服务结束时间备注. At most 20 characters."""
    start_time_remark: str
    """服务开始时间备注. At most 20 characters."""


class DeviceParam(TypedDict, total=False):
    """Device."""

    end_device_id: str
    """服务结束的设备ID. At most 50 characters."""
    materiel_no: str
    """物料编码. At most 100 characters."""
    start_device_id: str
    """服务开始的设备ID. At most 50 characters."""


class DirectCompleteServiceOrderPostPaymentParam(TypedDict, total=False):
    """Direct complete service order post payment. What `DirectCompleteServiceOrderPostPayment` is when sent."""

    name: str
    """付费项目名称. At most 20 characters."""
    description: str
    """计费说明."""
    amount: int
    """金额. In fen."""
    count: int
    """付费数量."""


class DirectCompleteServiceOrderTimeRangeParam(TypedDict, total=False):
    """Direct complete service order time range."""

    start_time: str
    """服务开始时间. `yyyyMMddHHmmss` or `yyyyMMdd`. Matches `^(\\d{8}|\\d{14}|OnAccept)$`, yyyyMMddHHmmss."""
    end_time: str
    """服务结束时间. As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`. Matches `^(\\d{8}|\\d{14})$`, yyyyMMddHHmmss."""
    end_time_remark: str
    """服务结束时间备注. At most 50 characters."""
    start_time_remark: str
    """服务开始时间备注. At most 20 characters."""


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


class RiskFundParam(TypedDict, total=False):
    """Risk fund. What `RiskFund` is when sent."""

    name: Required[Name]
    """风险名称. `DEPOSIT`, `CASH_DEPOSIT`: a deposit that is waived; `ADVANCE`: an advance that is waived; `ESTIMATE_ORDER_COST`: what the service is estimated to cost. At most 30 characters."""
    amount: Required[int]
    """风险金额. In fen."""
    description: str
    """风险说明. At most 30 characters."""


class ServiceOrderPaymentParam(TypedDict, total=False):
    """Service order payment."""

    paid_time: Required[str]
    """收款成功时间. When it was paid, in Beijing time. At most 64 characters, matches `^(\\d{8}|\\d{14})$`, yyyyMMddHHmmss."""
    paid_amount: int
    """收款金额. In fen."""
    seq: int
    """收款序号. The place among the receipts of the order, from 1."""


class ShoppingInfoParam(TypedDict, total=False):
    """Shopping info."""

    goods: Required[Sequence[GoodsParam]]
    """商品列表."""
    jump_link: Required[JumpLinkParam]
    """单详跳转链接."""
    real_merchant_appid: str
    """实际购物商家公众号ID. Of the shop that sold the goods, when it is another merchant."""


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


class _Operations(Face):
    @operation("pay_score.create_permission")
    def create_permission(
        self,
        *,
        appid: str,
        service_id: str,
        authorization_code: str,
        notify_url: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreatePermissionResponse:
        """Begin an authorization, so that orders need no confirmation (商户预授权).

        Hand `apply_permissions_token` to the pay-score mini program, where the user decides.

        Args:
            appid: 公众号id. An app, official account or mini program that is bound to the merchant.
            service_id: 服务id. The service that WeChat Pay opened for the merchant.
            authorization_code: 授权协议号. The merchant's own number of the authorization.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012647349
        """
        ...

    @operation("pay_score.get_permission_by_authorization_code")
    def get_permission_by_authorization_code(
        self,
        *,
        authorization_code: str,
        service_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetPermissionByAuthorizationCodeResponse:
        """Query an authorization by `authorization_code` (查询与用户授权记录（授权协议号）).

        Args:
            authorization_code: 授权协议号. The merchant's own number of the authorization.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012647401
        """
        ...

    @operation("pay_score.get_permission_by_openid")
    def get_permission_by_openid(
        self,
        *,
        openid: str,
        appid: str,
        service_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetPermissionByOpenidResponse:
        """Query an authorization by `openid` (查询与用户授权记录（openid）).

        Args:
            openid: 用户标识.
            appid: 公众号id. An app, official account or mini program that is bound to the merchant.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012647404
        """
        ...

    @operation("pay_score.get_user_service_state")
    def get_user_service_state(
        self,
        *,
        appid: str,
        openid: str,
        service_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetUserServiceStateResponse:
        """Query whether a user has opened the service (查询用户授权状态).

        Args:
            appid: 公众账号ID. An app, official account or mini program that is bound to the merchant.
            openid: 用户标识.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml
        """
        ...

    @operation("pay_score.assess_user_risk_level")
    def assess_user_risk_level(
        self,
        *,
        appid: str,
        service_id: str,
        openid: str | None = None,
        authorization_code: str | None = None,
        shopping_info: AssessUserRiskLevelShoppingInfoParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> AssessUserRiskLevelResponse:
        """Assess a user before an order (商户评估用户分层).

        Args:
            appid: 公众号ID. An app, official account or mini program that is bound to the merchant.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            openid: 用户标识. The user in `appid`.
            authorization_code: 授权协议号. The merchant's own number of the authorization.
            shopping_info: 先用后付商品信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012856611
        """
        ...

    @operation("pay_score.create_service_order")
    def create_service_order(
        self,
        *,
        appid: str,
        out_order_no: str,
        service_id: str,
        notify_url: str,
        risk_fund: RiskFundParam,
        service_introduction: str,
        time_range: CreateServiceOrderTimeRangeParam,
        openid: str | None = None,
        attach: str | None = None,
        device: DeviceParam | None = None,
        location: LocationParam | None = None,
        need_user_confirm: bool | None = None,
        post_discounts: Sequence[CreateServiceOrderPostDiscountParam] | None = None,
        post_payments: Sequence[PostPaymentParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateServiceOrderResponse:
        """Create a service order (创建支付分订单).

        Hand `package` to the pay-score mini program, where the user confirms the order. That comes as `PAYSCORE.USER_CONFIRM`.

        Args:
            appid: 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters.
            out_order_no: 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
            notify_url: 商户回调地址. Where its notifications are posted: https, without a query string. At most 255 characters.
            risk_fund: 服务风险金. What the service may cost at most, as the user is told before.
            service_introduction: 服务信息. What is hired or used; shown to the user. At most 20 characters.
            time_range: 服务时间段.
            openid: 用户标识. The user in `appid`.
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

        https://pay.weixin.qq.com/doc/v3/merchant/4012587900
        """
        ...

    @operation("pay_score.get_service_order")
    def get_service_order(
        self,
        *,
        appid: str,
        service_id: str,
        out_order_no: str | None = None,
        query_id: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetServiceOrderResponse:
        """Query a service order (查询支付分订单).

        Args:
            appid: 公众账号id. An app, official account or mini program that is bound to the merchant. At most 32 characters.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
            out_order_no: 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
            query_id: 查单ID. From the mini program that the user came back from; this or `out_order_no`. At most 512 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012587902
        """
        ...

    @operation("pay_score.create_pay_on_delivery_order")
    def create_pay_on_delivery_order(
        self,
        *,
        appid: str,
        out_order_no: str,
        service_id: str,
        notify_url: str,
        risk_fund: CreatePayOnDeliveryOrderRiskFundParam,
        service_introduction: str,
        shopping_info: ShoppingInfoParam,
        time_range: CreatePayOnDeliveryOrderTimeRangeParam,
        mchid: str | None = None,
        openid: str | None = None,
        attach: str | None = None,
        location: LocationParam | None = None,
        need_user_confirm: bool | None = None,
        post_discounts: Sequence[CreatePayOnDeliveryOrderPostDiscountParam] | None = None,
        post_payments: Sequence[CreatePayOnDeliveryOrderPostPaymentParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreatePayOnDeliveryOrderResponse:
        """Create an order to be paid after delivery (创建先用后付订单).

        Args:
            appid: 公众账号ID. An app, official account or mini program that is bound to the merchant.
            out_order_no: 商户服务订单号. The merchant's own number of the service order.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            notify_url: 商户回调地址. Where its notifications are posted: https, without a query string.
            risk_fund: 订单风险金. What the service may cost at most, as the user is told before.
            service_introduction: 服务信息. What is hired or used; shown to the user.
            shopping_info: 先用后付购物详情.
            time_range: 服务时间段.
            mchid: 商户号. The client's `mchid` where it is left out.
            openid: 用户标识. The user in `appid`.
            attach: 商户数据包. Comes back unchanged in queries and notifications.
            location: 服务位置.
            need_user_confirm: 是否需要用户确认. Whether the user has to confirm the order; not for users who have authorised the service.
            post_discounts: 后付费商户优惠. What the merchant takes off.
            post_payments: 后付费项目. What the user is charged for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012856585
        """
        ...

    @operation("pay_score.direct_complete_service_order")
    def direct_complete_service_order(
        self,
        *,
        appid: str,
        out_order_no: str,
        service_id: str,
        time_range: DirectCompleteServiceOrderTimeRangeParam,
        openid: str | None = None,
        attach: str | None = None,
        goods_tag: str | None = None,
        location: LocationParam | None = None,
        notify_url: str | None = None,
        post_discounts: Sequence[DirectCompleteServiceOrderPostPaymentParam] | None = None,
        post_payments: Sequence[DirectCompleteServiceOrderPostPaymentParam] | None = None,
        profit_sharing: bool | None = None,
        service_introduction: str | None = None,
        total_amount: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DirectCompleteServiceOrderResponse:
        """Create a service order and complete it at once (创单结单合并).

        Args:
            appid: 公众账号ID. An app, official account or mini program that is bound to the merchant.
            out_order_no: 商户服务订单号. The merchant's own number of the service order.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            time_range: 服务时间段.
            openid: 用户标识. The user in `appid`.
            attach: 商户数据包. Comes back unchanged in queries and notifications.
            goods_tag: 订单优惠标记. The mark that the rules of a promotion ask for.
            location: 服务位置.
            notify_url: 商户回调地址. Where its notifications are posted: https, without a query string.
            post_discounts: 后付费商户优惠. What the merchant takes off.
            post_payments: 后付费项目. What the user is charged for.
            profit_sharing: 微信支付服务分账标记. false when left out.
            service_introduction: 服务信息. What is hired or used; shown to the user.
            total_amount: 总金额. In fen: `post_payments` without `post_discounts`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_1_1.shtml
        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml
        """
        ...

    @operation("pay_score.cancel_service_order")
    def cancel_service_order(
        self,
        *,
        out_order_no: str,
        appid: str,
        reason: str,
        service_id: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CancelServiceOrderResponse:
        """Cancel a service order (取消支付分订单).

        Not possible any more once it was paid.

        Args:
            out_order_no: 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
            appid: 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters.
            reason: 撤销原因. Why it is cancelled. At most 50 characters.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012587905
        """
        ...

    @operation("pay_score.complete_service_order")
    def complete_service_order(
        self,
        *,
        out_order_no: str,
        appid: str,
        service_id: str,
        post_payments: Sequence[PostPaymentParam],
        total_amount: int,
        device: DeviceParam | None = None,
        goods_tag: str | None = None,
        location: LocationParam | None = None,
        post_discounts: Sequence[PostDiscountParam] | None = None,
        profit_sharing: bool | None = None,
        time_range: TimeRangeParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CompleteServiceOrderResponse:
        """Complete a service order and ask for its payment (完结支付分订单).

        WeChat Pay collects the amount then, and tries again when it fails. The payment comes as `PAYSCORE.USER_PAID`.

        Args:
            out_order_no: 商户服务订单号. The merchant's own number of the service order. At most 64 characters.
            appid: 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
            post_payments: 后付费项目. What the user is charged for.
            total_amount: 总金额. In fen: `post_payments` without `post_discounts`.
            device: 设备信息.
            goods_tag: 订单优惠标记. The mark that the rules of a promotion ask for. At most 32 characters.
            location: 实际服务位置.
            post_discounts: 商户优惠. What the merchant takes off.
            profit_sharing: 微信支付服务分账标记. The money is frozen after the payment, so that it can be split.
            time_range: 实际服务时间段.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012587955
        """
        ...

    @operation("pay_score.update_service_order")
    def update_service_order(
        self,
        *,
        out_order_no: str,
        appid: str,
        service_id: str,
        post_payments: Sequence[PostPaymentParam],
        reason: str,
        total_amount: int,
        device: DeviceParam | None = None,
        post_discounts: Sequence[PostPaymentParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UpdateServiceOrderResponse:
        """Lower the amount of a completed service order (修改订单金额).

        Only while a completed order is not paid.

        Args:
            out_order_no: 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
            appid: 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
            post_payments: 后付费项目. What the user is charged for.
            reason: 修改原因. Why the amount is lowered. At most 50 characters.
            total_amount: 总金额. In fen: `post_payments` without `post_discounts`.
            device: 设备信息.
            post_discounts: 后付费商户优惠. What the merchant takes off.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012587957
        """
        ...

    @operation("pay_score.pay_service_order")
    def pay_service_order(
        self,
        *,
        out_order_no: str,
        appid: str | None = None,
        service_id: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PayServiceOrderResponse:
        """Collect the payment of a completed service order (商户发起催收扣款).

        When a completed order is still not paid.

        Args:
            out_order_no: 商户服务订单号. The merchant's own number of the service order.
            appid: 公众账号ID. An app, official account or mini program that is bound to the merchant.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4013394596
        """
        ...

    @operation("pay_score.sync_service_order")
    def sync_service_order(
        self,
        *,
        out_order_no: str,
        appid: str,
        type: str,
        service_id: str,
        detail: ServiceOrderPaymentParam,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SyncServiceOrderResponse:
        """Report that a service order was paid elsewhere (同步订单状态).

        When the user has paid outside WeChat Pay: the collection ends then.

        Args:
            out_order_no: 商户服务订单号. The merchant's own number of the service order. At most 32 characters.
            appid: 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters.
            type: 场景类型. `Order_Paid`: it was paid.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant. At most 32 characters.
            detail: 内容信息详情.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_ORDER_STATE, INVALID_REQUEST, ORDER_CANCELED, ORDER_DONE, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012587962
        """
        ...

    @operation("pay_score.send_prepaid_message")
    def send_prepaid_message(
        self,
        *,
        out_order_no: str,
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
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            post_payments: 后付费项目. What the user is charged for.
            prepaid_time: 预计扣费时间. When the charge is expected.
            total_amount: 总金额. In fen.
            post_discounts: 商户优惠. What the merchant takes off.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4013394615
        """
        ...

    @operation("pay_score.send_pending_message")
    def send_pending_message(
        self,
        *,
        out_order_no: str,
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
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            post_payments: 后付费项目. What the user is charged for.
            prepaid_time: 预计扣费时间. When the charge is expected.
            total_amount: 总金额. In fen.
            post_discounts: 商户优惠. What the merchant takes off.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4013394606
        """
        ...

    @operation("pay_score.terminate_permission_by_authorization_code")
    def terminate_permission_by_authorization_code(
        self,
        *,
        authorization_code: str,
        service_id: str,
        reason: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """End an authorization by `authorization_code` (解除用户授权关系（授权协议号）).

        Args:
            authorization_code: 授权协议号. The merchant's own number of the authorization.
            service_id: 服务id. The service that WeChat Pay opened for the merchant.
            reason: 撤销原因. Why it is ended.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012647410
        """
        ...

    @operation("pay_score.terminate_permission_by_openid")
    def terminate_permission_by_openid(
        self,
        *,
        openid: str,
        appid: str,
        service_id: str,
        reason: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """End an authorization by `openid` (解除用户授权关系（openid）).

        Args:
            openid: 用户标识.
            appid: 公众号id. An app, official account or mini program that is bound to the merchant.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            reason: 撤销原因. Why it is ended.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012647413
        """
        ...

    @operation("pay_score.terminate_user_permission")
    def terminate_user_permission(
        self,
        *,
        openid: str,
        service_id: str,
        appid: str,
        reason: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """End a user's authorization of a service (商户解除用户授权关系).

        Args:
            openid: 用户标识.
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            appid: 公众账号ID. An app, official account or mini program that is bound to the merchant.
            reason: 撤销原因. Why it is ended.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml
        """
        ...

    @operation("pay_score.get_merchant_bill")
    def get_merchant_bill(
        self,
        *,
        service_id: str,
        bill_date: str,
        encryption_algorithm: str,
        algorithm: str | None = None,
        tar_type: TarType | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetMerchantBillResponse:
        """Apply for the bills of service orders of a day (商户申请获取对账单).

        Args:
            service_id: 服务ID. The service that WeChat Pay opened for the merchant.
            bill_date: 账单日期.
            encryption_algorithm: 加密算法. How the file is encrypted.
            algorithm: 加密算法. How the file is encrypted.
            tar_type: 压缩类型. Left out, the file is not compressed.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4013394586
        """
        ...


class PayScoreService(_Operations, Sync):
    """Pay score (微信支付分)."""


class AsyncPayScoreService(_Operations, Async):
    """Pay score (微信支付分)."""
