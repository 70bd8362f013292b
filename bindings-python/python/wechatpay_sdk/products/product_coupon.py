# Generated from api/product_coupon.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Product coupons of brands (商品券)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

    from wechatpay_sdk._input import FileInput

AppJumpType = Union[Literal["H5", "PASSCODE_LINK"], str]
"""APP跳转类型."""
BackgroundColor = Union[Literal["Color010", "Color020", "Color030", "Color040", "Color050", "Color060", "Color070", "Color080", "Color090", "Color100"], str]
"""背景颜色."""
BundleStockCouponCodeMode = Union[Literal["WECHATPAY", "UPLOAD"], str]
"""券Code分配模式."""
BundleStockState = Union[Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"], str]
"""批次状态."""
BundledProductCouponState = Union[Literal["AUDITING", "EFFECTIVE", "DEACTIVATED"], str]
"""商品券状态."""
BundledProductCouponType = Union[Literal["NORMAL", "DISCOUNT", "EXCHANGE"], str]
"""商品券类型."""
BundledUserCouponStockCouponCodeMode = Union[Literal["WECHATPAY", "UPLOAD"], str]
"""券Code分配模式."""
BundledUserCouponStockState = Union[Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"], str]
"""批次状态."""
CodeDisplayMode = Union[Literal["INVISIBLE", "BARCODE", "QRCODE"], str]
"""用户商品券Code展示模式."""
CombinedImageType = Union[Literal["NORMAL", "DISCOUNT", "EXCHANGE"], str]
"""商品券类型."""
CouponState = Union[Literal["CONFIRMING", "PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"], str]
"""用户商品券状态."""
CouponTagList = Union[Literal["MEMBER"], str]
"""用户商品券标签列表."""
CouponUsageMethodList = Union[Literal["OFFLINE", "MINI_PROGRAM", "APP", "PAYMENT_CODE"], str]
"""券使用方式列表."""
CreateProductCouponRequestType = Union[Literal["NORMAL", "DISCOUNT", "EXCHANGE"], str]
"""商品券类型."""
CreateProductCouponResponseState = Union[Literal["AUDITING", "EFFECTIVE", "DEACTIVATED"], str]
"""商品券状态."""
CreateProductCouponResponseType = Union[Literal["NORMAL", "DISCOUNT", "EXCHANGE"], str]
"""商品券类型."""
CreateProductCouponStockInputCouponCodeMode = Union[Literal["WECHATPAY", "UPLOAD", "API_ASSIGN"], str]
"""券Code分配模式."""
CreatedBundleStockCouponCodeMode = Union[Literal["WECHATPAY", "UPLOAD"], str]
"""券Code分配模式."""
CreatedBundleStockState = Union[Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"], str]
"""批次状态."""
DayList = Union[Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"], str]
"""每周可用星期数."""
DetailState = Union[Literal["PENDING", "EFFECTIVE", "USED", "EXPIRED", "DELETED", "DEACTIVATED"], str]
"""轮次使用详情状态."""
ImageGenerationType = Union[Literal["COMBINE_IMAGE", "CUT_OUT"], str]
"""图片生成类型."""
ListStocksState = Union[Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"], str]
"""批次状态."""
ProductCouponState = Union[Literal["AUDITING", "EFFECTIVE", "DEACTIVATED"], str]
"""商品券状态."""
ProductCouponType = Union[Literal["NORMAL", "DISCOUNT", "EXCHANGE"], str]
"""商品券类型."""
Scope = Union[Literal["ALL", "SINGLE"], str]
"""优惠范围."""
SendChannel = Union[Literal["BRAND_MANAGE", "API", "RECEIVE_COMPONENT"], str]
"""发券渠道."""
SendUserCouponStockCouponCodeMode = Union[Literal["WECHATPAY", "UPLOAD", "API_ASSIGN"], str]
"""券Code分配模式."""
SendUserCouponStockState = Union[Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"], str]
"""批次状态."""
SequentialUsageInfoType = Union[Literal["INCREMENTAL", "EQUAL"], str]
"""多次优惠规则类型."""
StandaloneStockCouponCodeMode = Union[Literal["WECHATPAY", "UPLOAD", "API_ASSIGN"], str]
"""券Code分配模式."""
StandaloneStockState = Union[Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"], str]
"""批次状态."""
StockBundleInputCouponCodeMode = Union[Literal["WECHATPAY", "UPLOAD"], str]
"""券Code分配模式."""
StockCouponCodeMode = Union[Literal["WECHATPAY", "UPLOAD", "API_ASSIGN"], str]
"""券Code分配模式."""
StockInputCouponCodeMode = Union[Literal["WECHATPAY", "UPLOAD", "API_ASSIGN"], str]
"""券Code分配模式."""
StockState = Union[Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"], str]
"""批次状态."""
StoreScope = Union[Literal["NONE", "ALL", "SPECIFIC"], str]
"""可用门店范围."""
TaskState = Union[Literal["PROCESSING", "FAIL", "SUCCESS"], str]
"""任务状态."""
UpdateMode = Union[Literal["MAX_COUNT", "MAX_COUNT_PER_DAY"], str]
"""更新模式."""
UsageMode = Union[Literal["SINGLE", "PROGRESSIVE_BUNDLE"], str]
"""使用模式."""
UserCouponItemStockCouponCodeMode = Union[Literal["WECHATPAY", "UPLOAD", "API_ASSIGN"], str]
"""券Code分配模式."""
UserCouponItemStockState = Union[Literal["AUDITING", "SENDING", "PAUSED", "STOPPED", "DEACTIVATED"], str]
"""批次状态."""


class AssociateStockBundleStoresResponse(Model):
    """Associate stock bundle stores response."""

    _models = {"failed_store_list": "FailedStore", "success_store_list": "Store"}

    total_count: int
    """去重后门店总数. Of different stores in the request."""
    failed_store_list: list[FailedStore] | None = None
    """关联失败的门店列表."""
    success_store_list: list[Store] | None = None
    """关联成功的门店列表."""


class AssociateStockStoresResponse(Model):
    """Associate stock stores response."""

    _models = {"failed_store_list": "FailedStore", "success_store_list": "Store"}

    total_count: int
    """去重后门店总数. Of different stores in the request."""
    failed_store_list: list[FailedStore] | None = None
    """关联失败的门店列表."""
    success_store_list: list[Store] | None = None
    """关联成功的门店列表."""


class AssociatedOrder(Model):
    """The payment for which a coupon was redeemed."""

    mchid: str | None = None
    """商户号. The merchant that the order was placed for; needed with `out_trade_no`."""
    sub_mchid: str | None = None
    """子商户号. The sub-merchant that the order was placed for."""
    transaction_id: str | None = None
    """微信支付单号. WeChat Pay's number of the payment; this or `out_trade_no` is needed."""
    out_trade_no: str | None = None
    """商户订单号. The merchant's own number of the order."""


class AssociatedPayScoreOrder(Model):
    """The service order for which a coupon was redeemed."""

    mchid: str | None = None
    """商户号. The merchant that the service order was created for; needed with `out_order_no`."""
    sub_mchid: str | None = None
    """子商户号. The sub-merchant that the service order was created for."""
    order_id: str | None = None
    """微信支付服务订单号. WeChat Pay's number of the service order; this or `out_order_no` is needed."""
    out_order_no: str | None = None
    """商户服务订单号. The merchant's own number of the service order."""


class BundleStock(Model):
    """Bundle stock."""

    _models = {"coupon_display_info": "CouponDisplay", "notify_config": "StockNotifyConfig", "sent_count_info": "SentCount", "stock_bundle_info": "StockBundleInfo", "stock_send_rule": "StockSendRule", "usage_rule_display_info": "UsageRuleDisplay", "coupon_code_count_info": "CouponCodeCount", "progressive_bundle_usage_rule": "UsageRule"}

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    stock_id: str
    """批次ID."""
    product_coupon_id: str
    """商品券ID."""
    coupon_code_mode: BundleStockCouponCodeMode
    """券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before."""
    coupon_display_info: CouponDisplay
    """用户商品券展示信息."""
    notify_config: StockNotifyConfig
    """事件通知配置."""
    sent_count_info: SentCount
    """已发放次数."""
    state: BundleStockState
    """批次状态. `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good."""
    stock_bundle_info: StockBundleInfo
    """批次组信息."""
    stock_send_rule: StockSendRule
    """发放规则."""
    store_scope: StoreScope
    """可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock."""
    usage_rule_display_info: UsageRuleDisplay
    """券使用规则展示信息."""
    deactivate_request_no: str | None = None
    """失效请求单号. The caller's own number of the deactivation."""
    coupon_code_count_info: CouponCodeCount | None = None
    """品牌方预上传的券Code数量信息."""
    deactivate_reason: str | None = None
    """失效原因."""
    deactivate_time: str | None = None
    """失效时间. RFC 3339."""
    progressive_bundle_usage_rule: UsageRule | None = None
    """多次优惠使用规则."""
    remark: str | None = None
    """备注. For the brand; users do not see it."""


class BundledProductCoupon(Model):
    """Bundled product coupon."""

    _models = {"display_info": "ProductCouponDisplay", "progressive_bundle_usage_info": "ProgressiveBundleUsageInfo", "single_usage_info": "SingleUsageInfo"}

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    type: BundledProductCouponType
    """商品券类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price, only with `scope` `SINGLE`."""
    product_coupon_id: str
    """商品券ID."""
    display_info: ProductCouponDisplay
    """展示信息."""
    scope: Scope
    """优惠范围. `ALL`: the whole purchase; `SINGLE`: certain goods."""
    state: BundledProductCouponState
    """商品券状态. `AUDITING`: being reviewed; `DEACTIVATED`: ended for good."""
    usage_mode: UsageMode
    """使用模式. `SINGLE`: the coupon is used once; `PROGRESSIVE_BUNDLE`: a bundle of coupons, used one after another."""
    deactivate_request_no: str | None = None
    """失效请求单号. The caller's own number of the deactivation."""
    out_product_no: str | None = None
    """外部商品ID. The brand's own number of the product coupon."""
    deactivate_reason: str | None = None
    """失效原因."""
    deactivate_time: str | None = None
    """失效时间. RFC 3339."""
    progressive_bundle_usage_info: ProgressiveBundleUsageInfo | None = None
    """多次优惠模式信息. Needed with `usage_mode` `PROGRESSIVE_BUNDLE`."""
    single_usage_info: SingleUsageInfo | None = None
    """单券模式信息. Needed with `usage_mode` `SINGLE` and `scope` `ALL`."""


class BundledUserCoupon(Model):
    """Bundled user coupon."""

    _models = {"product_coupon": "BundledProductCoupon", "stock": "BundledUserCouponStock", "user_product_coupon_bundle_info": "UserCouponBundleInfo", "coupon_tag_info": "CouponTag", "progressive_bundle_usage_detail": "UsageDetail"}

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    send_request_no: str
    """发券请求单号. The caller's own number of the giving, unique for the brand."""
    coupon_code: str
    """用户商品券Code."""
    coupon_state: CouponState
    """用户商品券状态. `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller."""
    product_coupon: BundledProductCoupon
    """商品券信息."""
    receive_time: str
    """领券时间. RFC 3339."""
    send_channel: SendChannel
    """发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program."""
    stock: BundledUserCouponStock
    """批次信息."""
    user_product_coupon_bundle_info: UserCouponBundleInfo
    """用户券组信息."""
    valid_begin_time: str
    """有效期开始时间. RFC 3339."""
    valid_end_time: str
    """有效期结束时间. RFC 3339."""
    confirm_request_no: str | None = None
    """确认请求单号. The caller's own number of the confirmation."""
    deactivate_request_no: str | None = None
    """失效请求单号. The caller's own number of the deactivation."""
    attach: str | None = None
    """自定义附加信息. Comes back unchanged in queries and notifications."""
    channel_custom_info: str | None = None
    """渠道自定义信息. What the channel that gave the coupon has added."""
    confirm_time: str | None = None
    """确认发放时间. RFC 3339."""
    coupon_tag_info: CouponTag | None = None
    """用户商品券标签信息."""
    deactivate_reason: str | None = None
    """失效原因."""
    deactivate_time: str | None = None
    """失效时间. RFC 3339."""
    progressive_bundle_usage_detail: UsageDetail | None = None
    """多次优惠使用详情."""


class BundledUserCouponStock(Model):
    """Bundled user coupon stock."""

    _models = {"coupon_display_info": "CouponDisplay", "notify_config": "StockNotifyConfig", "sent_count_info": "SentCount", "stock_send_rule": "StockSendRule", "usage_rule_display_info": "UsageRuleDisplay", "coupon_code_count_info": "CouponCodeCount", "progressive_bundle_usage_rule": "UsageRule", "stock_bundle_info": "StockBundleInfo"}

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    stock_id: str
    """批次ID."""
    product_coupon_id: str
    """商品券ID."""
    coupon_code_mode: BundledUserCouponStockCouponCodeMode
    """券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before."""
    coupon_display_info: CouponDisplay
    """用户商品券展示信息."""
    notify_config: StockNotifyConfig
    """事件通知配置."""
    sent_count_info: SentCount
    """已发放次数."""
    state: BundledUserCouponStockState
    """批次状态. `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good."""
    stock_send_rule: StockSendRule
    """发放规则."""
    store_scope: StoreScope
    """可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock."""
    usage_rule_display_info: UsageRuleDisplay
    """券使用规则展示信息."""
    deactivate_request_no: str | None = None
    """失效请求单号. The caller's own number of the deactivation."""
    coupon_code_count_info: CouponCodeCount | None = None
    """品牌方预上传的券Code数量信息."""
    deactivate_reason: str | None = None
    """失效原因."""
    deactivate_time: str | None = None
    """失效时间. RFC 3339."""
    progressive_bundle_usage_rule: UsageRule | None = None
    """多次优惠使用规则."""
    remark: str | None = None
    """备注. For the brand; users do not see it."""
    stock_bundle_info: StockBundleInfo | None = None
    """批次组信息."""


class Choice(Model):
    """Choice."""

    name: str
    """单品名称."""
    count: int
    """单品数量."""
    price: int
    """单品价格. In fen."""
    mini_program_appid: str | None = None
    """单品跳转小程序AppID."""
    image_url: str | None = None
    """单品图片. An `image_url` of `upload_image`."""
    mini_program_path: str | None = None
    """单品跳转小程序路径."""


class ComboPackage(Model):
    """Combo package."""

    _models = {"choice_list": "Choice"}

    name: str
    """适用商品名."""
    choice_list: list[Choice]
    """单品列表."""
    pick_count: int
    """可选单品数量. How many of `choice_list` the user may pick."""


class ConfirmUserCouponPayScoreOrder(Model):
    """Confirm user coupon pay score order."""

    mchid: str | None = None
    """商户号."""
    sub_mchid: str | None = None
    """子商户号."""
    out_trade_no: str | None = None
    """商户订单号. The merchant's own number of the order."""
    order_id: str | None = None
    """微信支付服务订单号. WeChat Pay's number of the service order."""
    out_order_no: str | None = None
    """商户服务订单号. The merchant's own number of the service order."""


class ConfirmUserCouponProgressiveBundleUsageDetail(Model):
    """Confirm user coupon progressive bundle usage detail."""

    _models = {"associated_order_info": "AssociatedOrder", "associated_pay_score_order_info": "AssociatedPayScoreOrder", "detail_item_list": "SequentialUsageItem"}

    total_count: int | None = None
    """总可使用次数."""
    return_request_no: str | None = None
    """退券请求单号. The caller's own number of the return."""
    use_request_no: str | None = None
    """券核销请求单号. The caller's own number of the redemption."""
    associated_order_info: AssociatedOrder | None = None
    """券核销的微信支付订单信息."""
    associated_pay_score_order_info: AssociatedPayScoreOrder | None = None
    """券核销的关联微信支付分订单信息."""
    detail_item_list: list[SequentialUsageItem] | None = None
    """轮次使用详情列表."""
    return_time: str | None = None
    """退券时间. RFC 3339."""
    saved_amount: int | None = None
    """优惠金额. What the user saved, in fen."""
    use_time: str | None = None
    """券核销时间. RFC 3339."""
    used_count: int | None = None
    """已使用次数."""


class ConfirmUserCouponResponse(Model):
    """Confirm user coupon response."""

    _models = {"product_coupon": "ProductCoupon", "stock": "Stock", "coupon_tag_info": "CouponTag", "progressive_bundle_usage_detail": "ConfirmUserCouponProgressiveBundleUsageDetail", "sequential_usage_detail": "ConfirmUserCouponSequentialUsageDetail", "single_usage_detail": "ConfirmUserCouponUsageDetail", "user_product_coupon_bundle_info": "UserCouponBundleInfo"}

    send_request_no: str
    """发券请求单号. The caller's own number of the giving, unique for the brand."""
    coupon_code: str
    """用户商品券Code."""
    coupon_state: CouponState
    """用户商品券状态. `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller."""
    product_coupon: ProductCoupon
    """商品券信息."""
    receive_time: str
    """领券时间. RFC 3339."""
    send_channel: SendChannel
    """发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program."""
    stock: Stock
    """批次信息."""
    valid_begin_time: str
    """有效期开始时间. RFC 3339."""
    valid_end_time: str
    """有效期结束时间. RFC 3339."""
    brand_id: str | None = None
    """品牌ID. The brand, which has to have authorised the partner."""
    confirm_request_no: str | None = None
    """确认请求单号. The caller's own number of the confirmation."""
    deactivate_request_no: str | None = None
    """失效请求单号. The caller's own number of the deactivation."""
    attach: str | None = None
    """自定义附加信息. Comes back unchanged in queries and notifications."""
    channel_custom_info: str | None = None
    """渠道自定义信息. What the channel that gave the coupon has added."""
    confirm_time: str | None = None
    """确认发放时间. RFC 3339."""
    coupon_tag_info: CouponTag | None = None
    """用户商品券标签信息."""
    deactivate_reason: str | None = None
    """失效原因."""
    deactivate_time: str | None = None
    """失效时间. RFC 3339."""
    progressive_bundle_usage_detail: ConfirmUserCouponProgressiveBundleUsageDetail | None = None
    """多次优惠使用详情."""
    sequential_usage_detail: ConfirmUserCouponSequentialUsageDetail | None = None
    """多次优惠使用详情."""
    single_usage_detail: ConfirmUserCouponUsageDetail | None = None
    """单券使用详情."""
    user_product_coupon_bundle_info: UserCouponBundleInfo | None = None
    """用户券组信息."""


class ConfirmUserCouponSequentialUsageDetail(Model):
    """Confirm user coupon sequential usage detail."""

    _models = {"detail_item_list": "ConfirmUserCouponSequentialUsageItem"}

    total_count: int
    """总可使用次数."""
    used_count: int
    """已使用次数."""
    detail_item_list: list[ConfirmUserCouponSequentialUsageItem] | None = None
    """轮次使用详情列表."""


class ConfirmUserCouponSequentialUsageItem(Model):
    """Confirm user coupon sequential usage item."""

    _models = {"associated_order_info": "AssociatedOrder"}

    detail_state: str
    """轮次使用详情状态."""
    valid_begin_time: str
    """有效期开始时间. RFC 3339."""
    valid_end_time: str
    """有效期结束时间. RFC 3339."""
    return_request_no: str | None = None
    """退券请求单号. The caller's own number of the return."""
    use_request_no: str | None = None
    """核销请求单号. The caller's own number of the redemption."""
    associated_order_info: AssociatedOrder | None = None
    """关联订单信息."""
    delete_time: str | None = None
    """删除时间. RFC 3339."""
    return_time: str | None = None
    """退券时间. RFC 3339."""
    use_time: str | None = None
    """核销时间. RFC 3339."""


class ConfirmUserCouponUsageDetail(Model):
    """Confirm user coupon usage detail."""

    _models = {"associated_order_info": "AssociatedOrder", "associated_pay_score_order_info": "ConfirmUserCouponPayScoreOrder"}

    return_request_no: str | None = None
    """退券请求单号. The caller's own number of the return."""
    use_request_no: str | None = None
    """券核销请求单号. The caller's own number of the redemption."""
    associated_order_info: AssociatedOrder | None = None
    """券核销的微信支付订单信息."""
    associated_pay_score_order_info: ConfirmUserCouponPayScoreOrder | None = None
    """券核销的关联微信支付分订单信息."""
    return_time: str | None = None
    """退券时间. RFC 3339."""
    saved_amount: int | None = None
    """优惠金额. What the user saved, in fen."""
    use_time: str | None = None
    """券核销时间. RFC 3339."""


class CouponAvailablePeriod(Model):
    """When coupons can be redeemed."""

    _models = {"irregular_available_period_list": "IrregularAvailablePeriod", "weekly_available_period": "WeeklyAvailablePeriod"}

    available_begin_time: str
    """批次开始时间. Coupons can be redeemed from then on. RFC 3339."""
    available_end_time: str
    """批次结束时间. Coupons can be redeemed until then. RFC 3339."""
    available_days: int | None = None
    """券生效后N天内可用. Days for which a coupon is good, from the day it takes effect."""
    available_seconds: int | None = None
    """领取后N秒内有效. Seconds for which a coupon is good once it was received."""
    irregular_available_period_list: list[IrregularAvailablePeriod] | None = None
    """指定可用时间段. Only during these periods."""
    wait_days_after_receive: int | None = None
    """领券后需等待N天才生效. Days from receiving a coupon until it takes effect."""
    weekly_available_period: WeeklyAvailablePeriod | None = None
    """每周固定可用时间. Only on these weekdays, at these hours."""


class CouponAvailableStore(Model):
    """Coupon available store."""

    description: str
    """券可用门店描述."""
    mini_program_appid: str | None = None
    """小程序AppID."""
    mini_program_path: str | None = None
    """小程序跳转路径."""


class CouponCodeCount(Model):
    """How many codes were uploaded."""

    total_count: int
    """已上传的Code总数."""
    available_count: int
    """当前可用的Code数."""


class CouponDisplay(Model):
    """What a coupon looks like in the card pack."""

    _models = {"entrance_finder": "EntranceFinder", "entrance_mini_program": "EntranceMiniProgram", "entrance_official_account": "EntranceOfficialAccount"}

    code_display_mode: CodeDisplayMode
    """用户商品券Code展示模式."""
    background_color: BackgroundColor | None = None
    """背景颜色."""
    entrance_finder: EntranceFinder | None = None
    """视频号入口."""
    entrance_mini_program: EntranceMiniProgram | None = None
    """小程序入口."""
    entrance_official_account: EntranceOfficialAccount | None = None
    """公众号入口."""


class CouponSendResource(Model):
    """Coupon send resource."""

    appid: str
    """事件通知AppID. The app that `openid` and `unionid` belong to: the `notify_appid` of the stock."""
    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    openid: str
    """用户OpenID."""
    stock_id: str
    """商品券批次ID."""
    product_coupon_id: str
    """商品券ID."""
    send_request_no: str
    """发券请求单号. The caller's own number of the giving, unique for the brand."""
    coupon_code: str
    """用户券Code."""
    receive_time: str
    """领券时间. RFC 3339."""
    send_channel: SendChannel
    """发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program."""
    unionid: str
    """用户UnionID."""
    valid_begin_time: str
    """有效期开始时间. RFC 3339."""
    valid_end_time: str
    """有效期结束时间. RFC 3339."""
    stock_bundle_id: str | None = None
    """商品券批次组ID."""
    user_coupon_bundle_id: str | None = None
    """用户券组ID."""
    attach: str | None = None
    """自定义附加信息. Comes back unchanged in queries and notifications."""
    channel_custom_info: str | None = None
    """渠道自定义信息. What the channel that gave the coupon has added."""
    country_code: str | None = None
    """领券手机区号. Of `phone_number`."""
    phone_number: str | None = None
    """领券手机号. Of the user who took the coupon."""


class CouponTag(Model):
    """Coupon tag."""

    _models = {"member_tag_info": "MemberTag"}

    coupon_tag_list: list[CouponTagList] | None = None
    """用户商品券标签列表."""
    member_tag_info: MemberTag | None = None
    """会员标签信息."""


class CreateImageGenerationTaskResponse(Model):
    """Create image generation task response."""

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    task_id: str
    """图片生成的任务ID."""


class CreateProductCouponResponse(Model):
    """Create product coupon response."""

    _models = {"display_info": "ProductCouponDisplay", "progressive_bundle_usage_info": "ProgressiveBundleUsageInfo", "sequential_usage_info": "SequentialUsageInfo", "single_usage_info": "SingleUsageInfo", "stock": "StandaloneStock", "stock_bundle": "CreatedStockBundle"}

    type: CreateProductCouponResponseType
    """商品券类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price, only with `scope` `SINGLE`."""
    product_coupon_id: str
    """商品券ID."""
    display_info: ProductCouponDisplay
    """展示信息."""
    scope: Scope
    """优惠范围. `ALL`: the whole purchase; `SINGLE`: certain goods."""
    state: CreateProductCouponResponseState
    """商品券状态. `AUDITING`: being reviewed; `DEACTIVATED`: ended for good."""
    usage_mode: UsageMode
    """使用模式. `SINGLE`: the coupon is used once; `PROGRESSIVE_BUNDLE`: a bundle of coupons, used one after another."""
    brand_id: str | None = None
    """品牌ID. The brand, which has to have authorised the partner."""
    deactivate_request_no: str | None = None
    """失效请求单号. The caller's own number of the deactivation."""
    out_product_no: str | None = None
    """外部商品ID. The brand's own number of the product coupon."""
    deactivate_reason: str | None = None
    """失效原因."""
    deactivate_time: str | None = None
    """失效时间. RFC 3339."""
    progressive_bundle_usage_info: ProgressiveBundleUsageInfo | None = None
    """多次优惠模式信息. Needed with `usage_mode` `PROGRESSIVE_BUNDLE`."""
    sequential_usage_info: SequentialUsageInfo | None = None
    """多次优惠模式信息."""
    single_usage_info: SingleUsageInfo | None = None
    """单券模式信息. Needed with `usage_mode` `SINGLE` and `scope` `ALL`."""
    stock: StandaloneStock | None = None
    """批次."""
    stock_bundle: CreatedStockBundle | None = None
    """批次组."""


class CreatedBundleStock(Model):
    """Created bundle stock."""

    _models = {"coupon_display_info": "CouponDisplay", "notify_config": "StockNotifyConfig", "progressive_bundle_usage_rule": "UsageRule", "sent_count_info": "SentCount", "stock_bundle_info": "StockBundleInfo", "stock_send_rule": "StockSendRule", "usage_rule_display_info": "UsageRuleDisplay", "coupon_code_count_info": "CouponCodeCount"}

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    stock_id: str
    """批次ID."""
    product_coupon_id: str
    """商品券ID."""
    coupon_code_mode: CreatedBundleStockCouponCodeMode
    """券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before."""
    coupon_display_info: CouponDisplay
    """用户商品券展示信息."""
    notify_config: StockNotifyConfig
    """事件通知配置."""
    progressive_bundle_usage_rule: UsageRule
    """多次优惠使用规则."""
    sent_count_info: SentCount
    """已发放次数."""
    state: CreatedBundleStockState
    """批次状态. `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good."""
    stock_bundle_info: StockBundleInfo
    """批次组信息."""
    stock_send_rule: StockSendRule
    """发放规则."""
    store_scope: StoreScope
    """可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock."""
    usage_rule_display_info: UsageRuleDisplay
    """券使用规则展示信息."""
    deactivate_request_no: str | None = None
    """失效请求单号. The caller's own number of the deactivation."""
    coupon_code_count_info: CouponCodeCount | None = None
    """品牌方预上传的券Code数量信息."""
    deactivate_reason: str | None = None
    """失效原因."""
    deactivate_time: str | None = None
    """失效时间. RFC 3339."""
    remark: str | None = None
    """备注. For the brand; users do not see it."""


class CreatedStockBundle(Model):
    """Created stock bundle."""

    _models = {"stock_list": "CreatedBundleStock"}

    stock_bundle_id: str
    """批次组ID."""
    stock_list: list[CreatedBundleStock]
    """批次列表."""


class DayPeriod(Model):
    """Day period."""

    begin_time: int
    """当天可用开始时间. Seconds since midnight."""
    end_time: int
    """当天可用结束时间. Seconds since midnight."""


class DeactivateUserCouponResponse(Model):
    """Deactivate user coupon response."""

    _models = {"product_coupon": "ProductCoupon", "stock": "StandaloneStock", "coupon_tag_info": "CouponTag", "sequential_usage_detail": "SequentialUsageDetail", "single_usage_detail": "UsageDetail"}

    send_request_no: str
    """发券请求单号. The caller's own number of the giving, unique for the brand."""
    coupon_code: str
    """用户商品券Code."""
    coupon_state: CouponState
    """用户商品券状态. `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller."""
    product_coupon: ProductCoupon
    """商品券信息."""
    receive_time: str
    """领券时间. RFC 3339."""
    send_channel: SendChannel
    """发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program."""
    stock: StandaloneStock
    """批次信息."""
    valid_begin_time: str
    """有效期开始时间. RFC 3339."""
    valid_end_time: str
    """有效期结束时间. RFC 3339."""
    brand_id: str | None = None
    """品牌ID. The brand, which has to have authorised the partner."""
    confirm_request_no: str | None = None
    """确认请求单号. The caller's own number of the confirmation."""
    deactivate_request_no: str | None = None
    """失效请求单号. The caller's own number of the deactivation."""
    attach: str | None = None
    """自定义附加信息. Comes back unchanged in queries and notifications."""
    channel_custom_info: str | None = None
    """渠道自定义信息. What the channel that gave the coupon has added."""
    confirm_time: str | None = None
    """确认发放时间. RFC 3339."""
    coupon_tag_info: CouponTag | None = None
    """用户商品券标签信息."""
    deactivate_reason: str | None = None
    """失效原因."""
    deactivate_time: str | None = None
    """失效时间. RFC 3339."""
    sequential_usage_detail: SequentialUsageDetail | None = None
    """多次优惠使用详情."""
    single_usage_detail: UsageDetail | None = None
    """单券使用详情."""


class DisassociateStockBundleStoresResponse(Model):
    """Disassociate stock bundle stores response."""

    _models = {"failed_store_list": "FailedStore", "success_store_list": "Store"}

    total_count: int
    """去重后门店总数. Of different stores in the request."""
    failed_store_list: list[FailedStore] | None = None
    """取消关联失败的门店列表."""
    success_store_list: list[Store] | None = None
    """取消关联成功的门店列表."""


class DisassociateStockStoresResponse(Model):
    """Disassociate stock stores response."""

    _models = {"failed_store_list": "FailedStore", "success_store_list": "Store"}

    total_count: int
    """去重后门店总数. Of different stores in the request."""
    failed_store_list: list[FailedStore] | None = None
    """取消关联失败的门店列表."""
    success_store_list: list[Store] | None = None
    """取消关联成功的门店列表."""


class DiscountCoupon(Model):
    """Discount coupon."""

    percent_off: int
    """固定减免百分比. `20` takes 20 % off: the user pays 80 %."""
    threshold: int
    """门槛金额. The purchase has to reach this amount, in fen."""


class EntranceFinder(Model):
    """Entrance finder."""

    finder_id: str
    """视频号ID."""
    finder_video_id: str
    """视频号视频ID."""
    finder_video_cover_image_url: str
    """视频号封面图. An `image_url` of `upload_image`."""


class EntranceMiniProgram(Model):
    """Entrance mini program."""

    appid: str
    """小程序AppID."""
    entrance_wording: str
    """入口文案."""
    guidance_wording: str
    """引导文案."""
    path: str
    """小程序跳转路径."""


class EntranceOfficialAccount(Model):
    """Entrance official account."""

    appid: str
    """公众号AppID."""


class ExchangeCoupon(Model):
    """Exchange coupon."""

    exchange_price: int
    """固定兑换价格. What the goods cost with the coupon, in fen."""
    threshold: int
    """门槛金额. The purchase has to reach this amount, in fen."""


class FailedCouponCode(Model):
    """Failed coupon code."""

    code: str
    """错误码."""
    coupon_code: str
    """券Code."""
    message: str
    """错误信息."""


class FailedStore(Model):
    """Failed store."""

    store_id: str
    """门店ID. A store of the brand, as `brand_store` numbers them."""
    code: str
    """失败错误码."""
    message: str
    """失败错误信息."""


class GetImageGenerationTaskResponse(Model):
    """Get image generation task response."""

    _models = {"combine_image_result": "ImageLink", "cut_out_result": "ImageLink"}

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    task_id: str
    """图片生成的任务ID."""
    image_generation_type: ImageGenerationType
    """图片生成类型. `COMBINE_IMAGE`: the image of a coupon is composed; `CUT_OUT`: the goods are cut out of an image."""
    task_state: TaskState
    """任务状态."""
    combine_image_result: ImageLink | None = None
    """拼图结果."""
    cut_out_result: ImageLink | None = None
    """生成商品图结果."""


class ImageGenerationResource(Model):
    """Image generation resource."""

    _models = {"combine_image_result": "ImageLink", "cut_out_result": "ImageLink"}

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    task_id: str
    """图片生成的任务ID."""
    image_generation_type: ImageGenerationType
    """图片生成类型. `COMBINE_IMAGE`: the image of a coupon is composed; `CUT_OUT`: the goods are cut out of an image."""
    task_state: TaskState
    """任务状态."""
    combine_image_result: ImageLink | None = None
    """拼图结果."""
    cut_out_result: ImageLink | None = None
    """抠图结果."""


class ImageLink(Model):
    """Image link."""

    image_url: str
    """生成的图片URL."""


class IrregularAvailablePeriod(Model):
    """Irregular available period."""

    begin_time: str
    """开始时间. RFC 3339."""
    end_time: str
    """结束时间. RFC 3339."""


class ListStockAssociatedStoresResponse(Page["Store"]):
    """List stock associated stores response."""

    _models = {"store_list": "Store"}

    total_count: int | None = None
    """总个数. Of all pages."""
    next_page_token: str | None = None
    """下一页Token. Given as `page_token`, it leads to the next page; missing on the last page."""
    store_list: list[Store] | None = None
    """门店列表."""


class ListStocksResponse(Page["Stock"]):
    """List stocks response."""

    _models = {"stock_list": "Stock"}

    total_count: int
    """总个数. Of all pages."""
    next_page_token: str | None = None
    """下一页Token. Given as `page_token`, it leads to the next page; missing on the last page."""
    stock_list: list[Stock] | None = None
    """批次列表."""


class ListUserCouponsResponse(Page["UserCouponItem"]):
    """List user coupons response."""

    _models = {"user_coupon_list": "UserCouponItem"}

    total_count: int
    """总个数. Of all pages."""
    next_page_token: str | None = None
    """下一页Token. Given as `page_token`, it leads to the next page; missing on the last page."""
    user_coupon_list: list[UserCouponItem] | None = None
    """用户商品券列表."""


class MemberTag(Model):
    """Member tag."""

    member_card_id: str
    """会员卡模板ID."""


class NormalCoupon(Model):
    """Normal coupon."""

    discount_amount: int
    """固定减免金额. What is taken off, in fen."""
    threshold: int
    """门槛金额. The purchase has to reach this amount, in fen."""


class NotifyConfig(Model):
    """Notify config."""

    update_time: str
    """更新时间. RFC 3339."""
    notify_url: str
    """通知URL地址. Where its notifications are posted: https, without a query string."""


class PreSendUserCouponBundleResponse(Model):
    """Pre send user coupon bundle response."""

    token: str
    """预发券token. Opens the component in which the user takes the coupons."""


class PreSendUserCouponResponse(Model):
    """Pre send user coupon response."""

    token: str
    """预发券token. Opens the component in which the user takes the coupon."""


class ProductCoupon(Model):
    """Product coupon."""

    _models = {"display_info": "ProductCouponDisplay", "progressive_bundle_usage_info": "ProgressiveBundleUsageInfo", "sequential_usage_info": "SequentialUsageInfo", "single_usage_info": "SingleUsageInfo"}

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    type: ProductCouponType
    """商品券类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price, only with `scope` `SINGLE`."""
    product_coupon_id: str
    """商品券ID."""
    display_info: ProductCouponDisplay
    """展示信息."""
    scope: Scope
    """优惠范围. `ALL`: the whole purchase; `SINGLE`: certain goods."""
    state: ProductCouponState
    """商品券状态. `AUDITING`: being reviewed; `DEACTIVATED`: ended for good."""
    usage_mode: UsageMode
    """使用模式. `SINGLE`: the coupon is used once; `PROGRESSIVE_BUNDLE`: a bundle of coupons, used one after another."""
    deactivate_request_no: str | None = None
    """失效请求单号. The caller's own number of the deactivation."""
    out_product_no: str | None = None
    """外部商品ID. The brand's own number of the product coupon."""
    deactivate_reason: str | None = None
    """失效原因."""
    deactivate_time: str | None = None
    """失效时间. RFC 3339."""
    progressive_bundle_usage_info: ProgressiveBundleUsageInfo | None = None
    """多次优惠模式信息. Needed with `usage_mode` `PROGRESSIVE_BUNDLE`."""
    sequential_usage_info: SequentialUsageInfo | None = None
    """多次优惠模式信息."""
    single_usage_info: SingleUsageInfo | None = None
    """单券模式信息. Needed with `usage_mode` `SINGLE` and `scope` `ALL`."""


class ProductCouponDisplay(Model):
    """Product coupon display."""

    _models = {"combo_package_list": "ComboPackage"}

    name: str
    """商品券名称."""
    background_url: str
    """商品券背景图. An `image_url` of `upload_image`."""
    image_url: str
    """商品券图片. An `image_url` of `upload_image`."""
    combo_package_list: list[ComboPackage] | None = None
    """适用商品组合."""
    detail_image_url_list: list[str] | None = None
    """商品券详情图列表. Each an `image_url` of `upload_image`."""
    original_price: int | None = None
    """商品原价. Of the goods, in fen."""


class ProgressiveBundleUsageInfo(Model):
    """Progressive bundle usage info."""

    count: int
    """可使用次数. How many times the user can use it."""
    interval_days: int | None = None
    """多次优惠使用间隔天数. Days between one use and the next."""


class SendUserCouponResponse(Model):
    """Send user coupon response."""

    _models = {"product_coupon": "ProductCoupon", "stock": "SendUserCouponStock", "coupon_tag_info": "CouponTag", "sequential_usage_detail": "SequentialUsageDetail", "single_usage_detail": "UsageDetail"}

    send_request_no: str
    """发券请求单号. The caller's own number of the giving, unique for the brand."""
    coupon_code: str
    """用户商品券Code."""
    coupon_state: CouponState
    """用户商品券状态. `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller."""
    product_coupon: ProductCoupon
    """商品券信息."""
    receive_time: str
    """领券时间. RFC 3339."""
    send_channel: SendChannel
    """发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program."""
    stock: SendUserCouponStock
    """批次信息."""
    valid_begin_time: str
    """有效期开始时间. RFC 3339."""
    valid_end_time: str
    """有效期结束时间. RFC 3339."""
    brand_id: str | None = None
    """品牌ID. The brand, which has to have authorised the partner."""
    confirm_request_no: str | None = None
    """确认请求单号. The caller's own number of the confirmation."""
    deactivate_request_no: str | None = None
    """失效请求单号. The caller's own number of the deactivation."""
    attach: str | None = None
    """自定义附加信息. Comes back unchanged in queries and notifications."""
    channel_custom_info: str | None = None
    """渠道自定义信息. What the channel that gave the coupon has added."""
    confirm_time: str | None = None
    """确认发放时间. RFC 3339."""
    coupon_tag_info: CouponTag | None = None
    """用户商品券标签信息."""
    deactivate_reason: str | None = None
    """失效原因."""
    deactivate_time: str | None = None
    """失效时间. RFC 3339."""
    sequential_usage_detail: SequentialUsageDetail | None = None
    """多次优惠使用详情."""
    single_usage_detail: UsageDetail | None = None
    """单券使用详情."""


class SendUserCouponStock(Model):
    """Send user coupon stock."""

    _models = {"coupon_display_info": "CouponDisplay", "notify_config": "StockNotifyConfig", "sent_count_info": "SentCount", "stock_send_rule": "StockSendRule", "usage_rule_display_info": "UsageRuleDisplay", "coupon_code_count_info": "CouponCodeCount", "sequential_usage_rule": "UserCouponSequentialUsageRule", "single_usage_rule": "UsageRule"}

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    stock_id: str
    """批次ID."""
    product_coupon_id: str
    """商品券ID."""
    coupon_code_mode: SendUserCouponStockCouponCodeMode
    """券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before; `API_ASSIGN`: they are given with each sending."""
    coupon_display_info: CouponDisplay
    """用户商品券展示信息."""
    notify_config: StockNotifyConfig
    """事件通知配置."""
    sent_count_info: SentCount
    """已发放次数."""
    state: SendUserCouponStockState
    """批次状态. `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good."""
    stock_send_rule: StockSendRule
    """发放规则."""
    store_scope: StoreScope
    """可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock."""
    usage_rule_display_info: UsageRuleDisplay
    """券使用规则展示信息."""
    deactivate_request_no: str | None = None
    """失效请求单号. The caller's own number of the deactivation."""
    coupon_code_count_info: CouponCodeCount | None = None
    """品牌方预上传的券Code数量信息."""
    deactivate_reason: str | None = None
    """失效原因."""
    deactivate_time: str | None = None
    """失效时间. RFC 3339."""
    remark: str | None = None
    """备注. For the brand; users do not see it."""
    sequential_usage_rule: UserCouponSequentialUsageRule | None = None
    """多次优惠使用规则信息."""
    single_usage_rule: UsageRule | None = None
    """单券使用规则."""


class SentCount(Model):
    """How many coupons were given."""

    total_count: int
    """已发放总次数."""
    today_count: int
    """当天已发放次数."""


class SequentialCouponAvailablePeriod(Model):
    """Sequential coupon available period."""

    _models = {"irregular_available_period_list": "IrregularAvailablePeriod", "weekly_available_period": "WeeklyAvailablePeriod"}

    available_begin_time: str
    """开始时间. Coupons can be redeemed from then on. RFC 3339."""
    available_end_time: str
    """结束时间. Coupons can be redeemed until then. RFC 3339."""
    available_days: int | None = None
    """生效后N天内有效. Days for which a coupon is good, from the day it takes effect."""
    irregular_available_period_list: list[IrregularAvailablePeriod] | None = None
    """无规律的可用时间段. Only during these periods."""
    wait_days_after_receive: int | None = None
    """领取后N天开始生效. Days from receiving a coupon until it takes effect."""
    weekly_available_period: WeeklyAvailablePeriod | None = None
    """每周固定可用时间. Only on these weekdays, at these hours."""


class SequentialUsageDetail(Model):
    """Sequential usage detail."""

    _models = {"detail_item_list": "SequentialUsageItem"}

    total_count: int | None = None
    """总可使用次数."""
    detail_item_list: list[SequentialUsageItem] | None = None
    """轮次使用详情列表."""
    used_count: int | None = None
    """已使用次数."""


class SequentialUsageInfo(Model):
    """Sequential usage info."""

    type: SequentialUsageInfoType
    """多次优惠规则类型."""
    available_days: int
    """多次优惠有效天数. Days for which all uses together are possible."""
    count: int
    """可使用次数. How many times the user can use it."""
    interval_days: int | None = None
    """多次优惠使用间隔天数. Days between one use and the next."""


class SequentialUsageItem(Model):
    """Sequential usage item."""

    _models = {"associated_order_info": "AssociatedOrder"}

    return_request_no: str | None = None
    """退券请求单号. The caller's own number of the return."""
    use_request_no: str | None = None
    """核销请求单号. The caller's own number of the redemption."""
    associated_order_info: AssociatedOrder | None = None
    """关联微信支付订单信息."""
    delete_time: str | None = None
    """删除时间. RFC 3339."""
    detail_state: DetailState | None = None
    """轮次使用详情状态."""
    return_time: str | None = None
    """退券时间. RFC 3339."""
    use_time: str | None = None
    """核销时间. RFC 3339."""
    valid_begin_time: str | None = None
    """有效期开始时间. RFC 3339."""
    valid_end_time: str | None = None
    """有效期结束时间. RFC 3339."""


class SequentialUsageRule(Model):
    """Sequential usage rule."""

    _models = {"coupon_available_period": "SequentialCouponAvailablePeriod", "discount_coupon_list": "DiscountCoupon", "exchange_coupon_list": "ExchangeCoupon", "normal_coupon_list": "NormalCoupon"}

    coupon_available_period: SequentialCouponAvailablePeriod
    """券可核销时间."""
    discount_coupon_list: list[DiscountCoupon] | None = None
    """折扣券使用规则列表."""
    exchange_coupon_list: list[ExchangeCoupon] | None = None
    """兑换券使用规则列表."""
    normal_coupon_list: list[NormalCoupon] | None = None
    """满减券使用规则列表."""
    special_first: bool | None = None
    """多次优惠是否提供首笔特惠."""


class SingleUsageInfo(Model):
    """Single usage info."""

    _models = {"discount_coupon": "DiscountCoupon", "normal_coupon": "NormalCoupon"}

    discount_coupon: DiscountCoupon | None = None
    """折扣券使用规则."""
    normal_coupon: NormalCoupon | None = None
    """满减券使用规则."""


class StandaloneStock(Model):
    """Standalone stock."""

    _models = {"coupon_display_info": "CouponDisplay", "notify_config": "StockNotifyConfig", "sent_count_info": "SentCount", "stock_send_rule": "StockSendRule", "usage_rule_display_info": "UsageRuleDisplay", "coupon_code_count_info": "CouponCodeCount", "sequential_usage_rule": "SequentialUsageRule", "single_usage_rule": "UsageRule"}

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    stock_id: str
    """批次ID."""
    product_coupon_id: str
    """商品券ID."""
    coupon_code_mode: StandaloneStockCouponCodeMode
    """券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before; `API_ASSIGN`: they are given with each sending."""
    coupon_display_info: CouponDisplay
    """用户商品券展示信息."""
    notify_config: StockNotifyConfig
    """事件通知配置."""
    sent_count_info: SentCount
    """已发放次数."""
    state: StandaloneStockState
    """批次状态. `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good."""
    stock_send_rule: StockSendRule
    """发放规则."""
    store_scope: StoreScope
    """可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock."""
    usage_rule_display_info: UsageRuleDisplay
    """券使用规则展示信息."""
    deactivate_request_no: str | None = None
    """失效请求单号. The caller's own number of the deactivation."""
    coupon_code_count_info: CouponCodeCount | None = None
    """品牌方预上传的券Code数量信息."""
    deactivate_reason: str | None = None
    """失效原因."""
    deactivate_time: str | None = None
    """失效时间. RFC 3339."""
    remark: str | None = None
    """备注. For the brand; users do not see it."""
    sequential_usage_rule: SequentialUsageRule | None = None
    """多次优惠使用规则信息."""
    single_usage_rule: UsageRule | None = None
    """单券使用规则."""


class Stock(Model):
    """Stock."""

    _models = {"coupon_display_info": "CouponDisplay", "notify_config": "StockNotifyConfig", "sent_count_info": "SentCount", "stock_send_rule": "StockSendRule", "usage_rule_display_info": "UsageRuleDisplay", "coupon_code_count_info": "CouponCodeCount", "progressive_bundle_usage_rule": "UsageRule", "sequential_usage_rule": "SequentialUsageRule", "single_usage_rule": "UsageRule", "stock_bundle_info": "StockBundleInfo"}

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    stock_id: str
    """批次ID."""
    product_coupon_id: str
    """商品券ID."""
    coupon_code_mode: StockCouponCodeMode
    """券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before; `API_ASSIGN`: they are given with each sending."""
    coupon_display_info: CouponDisplay
    """用户商品券展示信息."""
    notify_config: StockNotifyConfig
    """事件通知配置."""
    sent_count_info: SentCount
    """已发放次数."""
    state: StockState
    """批次状态. `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good."""
    stock_send_rule: StockSendRule
    """发放规则."""
    store_scope: StoreScope
    """可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock."""
    usage_rule_display_info: UsageRuleDisplay
    """券使用规则展示信息."""
    deactivate_request_no: str | None = None
    """失效请求单号. The caller's own number of the deactivation."""
    coupon_code_count_info: CouponCodeCount | None = None
    """品牌方预上传的券Code数量信息."""
    deactivate_reason: str | None = None
    """失效原因."""
    deactivate_time: str | None = None
    """失效时间. RFC 3339."""
    progressive_bundle_usage_rule: UsageRule | None = None
    """多次优惠使用规则."""
    remark: str | None = None
    """备注. For the brand; users do not see it."""
    sequential_usage_rule: SequentialUsageRule | None = None
    """多次优惠使用规则信息."""
    single_usage_rule: UsageRule | None = None
    """单券使用规则."""
    stock_bundle_info: StockBundleInfo | None = None
    """批次组信息."""


class StockBundle(Model):
    """Stock bundle."""

    _models = {"stock_list": "BundleStock"}

    stock_bundle_id: str
    """批次组ID."""
    stock_list: list[BundleStock]
    """批次列表."""


class StockBundleInfo(Model):
    """Stock bundle info."""

    stock_bundle_id: str
    """批次所属批次组ID."""
    stock_bundle_index: int
    """批次在批次组内的次序. The stock's place in its bundle, from 0."""


class StockNotifyConfig(Model):
    """Stock notify config."""

    notify_appid: str
    """事件通知AppID. Notifications tell the user by the openid in this app."""


class StockSendRule(Model):
    """How many coupons are given."""

    max_count: int
    """发放次数总上限. Coupons that may be given altogether."""
    max_count_per_user: int
    """每个用户领取次数上限. Coupons that one user may receive."""
    max_count_per_day: int | None = None
    """每日发放次数上限. Coupons that may be given on one day."""


class Store(Model):
    """Store."""

    store_id: str
    """门店ID. A store of the brand, as `brand_store` numbers them."""
    code: str | None = None
    """错误码."""
    message: str | None = None
    """错误信息."""


class UploadImageResponse(Model):
    """Upload image response."""

    image_url: str
    """图片URL."""
    media_url: str | None = None
    """媒体文件URL地址."""


class UploadStockCouponCodesResponse(Model):
    """Upload stock coupon codes response."""

    _models = {"failed_code_list": "FailedCouponCode"}

    total_count: int
    """去重后券Code总数. Of different codes in the request."""
    already_exist_code_list: list[str] | None = None
    """已经存在的券Code列表. Codes that were uploaded before."""
    duplicate_code_list: list[str] | None = None
    """重复的券Code列表. Codes that stand in the request more than once."""
    failed_code_list: list[FailedCouponCode] | None = None
    """上传失败的券Code列表."""
    success_code_list: list[str] | None = None
    """上传成功的券Code列表."""


class UsageDetail(Model):
    """Usage detail."""

    _models = {"associated_order_info": "AssociatedOrder", "associated_pay_score_order_info": "AssociatedPayScoreOrder"}

    return_request_no: str | None = None
    """退券请求单号. The caller's own number of the return."""
    use_request_no: str | None = None
    """券核销请求单号. The caller's own number of the redemption."""
    associated_order_info: AssociatedOrder | None = None
    """券核销的微信支付订单信息."""
    associated_pay_score_order_info: AssociatedPayScoreOrder | None = None
    """券核销的关联微信支付分订单信息."""
    return_time: str | None = None
    """退券时间. RFC 3339."""
    saved_amount: int | None = None
    """优惠金额. What the user saved, in fen."""
    use_time: str | None = None
    """券核销时间. RFC 3339."""


class UsageRule(Model):
    """Usage rule."""

    _models = {"coupon_available_period": "CouponAvailablePeriod", "discount_coupon": "DiscountCoupon", "exchange_coupon": "ExchangeCoupon", "normal_coupon": "NormalCoupon"}

    coupon_available_period: CouponAvailablePeriod
    """券可核销时间."""
    discount_coupon: DiscountCoupon | None = None
    """折扣券使用规则."""
    exchange_coupon: ExchangeCoupon | None = None
    """兑换券使用规则."""
    normal_coupon: NormalCoupon | None = None
    """满减券使用规则."""


class UsageRuleDisplay(Model):
    """Usage rule display."""

    _models = {"coupon_available_store_info": "CouponAvailableStore"}

    coupon_usage_method_list: list[CouponUsageMethodList]
    """券使用方式列表. `OFFLINE`: shown in a store; `MINI_PROGRAM` and `APP`: redeemed there; `PAYMENT_CODE`: with the payment code."""
    usage_description: str
    """券使用说明."""
    mini_program_appid: str | None = None
    """小程序AppID. Needed with `MINI_PROGRAM`."""
    app_jump_type: AppJumpType | None = None
    """APP跳转类型. Needed with `APP`."""
    app_path: str | None = None
    """APP的H5跳转路径. Needed with `app_jump_type` `H5`."""
    coupon_available_store_info: CouponAvailableStore | None = None
    """券可用门店信息."""
    mini_program_path: str | None = None
    """小程序跳转路径. Needed with `MINI_PROGRAM`."""
    passcode_link: str | None = None
    """口令链接. Needed with `app_jump_type` `PASSCODE_LINK`."""


class UseUserCouponResponse(Model):
    """Use user coupon response."""

    _models = {"product_coupon": "ProductCoupon", "stock": "Stock", "coupon_tag_info": "CouponTag", "progressive_bundle_usage_detail": "UsageDetail", "sequential_usage_detail": "UseUserCouponSequentialUsageDetail", "single_usage_detail": "UsageDetail", "user_product_coupon_bundle_info": "UserCouponBundleInfo"}

    send_request_no: str
    """发券请求单号. The caller's own number of the giving, unique for the brand."""
    coupon_code: str
    """用户商品券Code."""
    coupon_state: CouponState
    """用户商品券状态. `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller."""
    product_coupon: ProductCoupon
    """商品券信息."""
    receive_time: str
    """领券时间. RFC 3339."""
    send_channel: SendChannel
    """发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program."""
    stock: Stock
    """批次信息."""
    valid_begin_time: str
    """有效期开始时间. RFC 3339."""
    valid_end_time: str
    """有效期结束时间. RFC 3339."""
    brand_id: str | None = None
    """品牌ID. The brand, which has to have authorised the partner."""
    confirm_request_no: str | None = None
    """确认请求单号. The caller's own number of the confirmation."""
    deactivate_request_no: str | None = None
    """失效请求单号. The caller's own number of the deactivation."""
    attach: str | None = None
    """自定义附加信息. Comes back unchanged in queries and notifications."""
    channel_custom_info: str | None = None
    """渠道自定义信息. What the channel that gave the coupon has added."""
    confirm_time: str | None = None
    """确认发放时间. RFC 3339."""
    coupon_tag_info: CouponTag | None = None
    """用户商品券标签信息."""
    deactivate_reason: str | None = None
    """失效原因."""
    deactivate_time: str | None = None
    """失效时间. RFC 3339."""
    progressive_bundle_usage_detail: UsageDetail | None = None
    """多次优惠使用详情."""
    sequential_usage_detail: UseUserCouponSequentialUsageDetail | None = None
    """多次优惠使用详情."""
    single_usage_detail: UsageDetail | None = None
    """单券使用详情."""
    user_product_coupon_bundle_info: UserCouponBundleInfo | None = None
    """用户券组信息."""


class UseUserCouponSequentialUsageDetail(Model):
    """Use user coupon sequential usage detail."""

    _models = {"detail_item_list": "UseUserCouponSequentialUsageItem"}

    total_count: int
    """总可使用次数."""
    used_count: int
    """已使用次数."""
    detail_item_list: list[UseUserCouponSequentialUsageItem] | None = None
    """轮次使用详情列表."""


class UseUserCouponSequentialUsageItem(Model):
    """Use user coupon sequential usage item."""

    _models = {"associated_order_info": "AssociatedOrder"}

    detail_state: DetailState
    """轮次使用详情状态."""
    valid_begin_time: str
    """有效期开始时间. RFC 3339."""
    valid_end_time: str
    """有效期结束时间. RFC 3339."""
    return_request_no: str | None = None
    """退券请求单号. The caller's own number of the return."""
    use_request_no: str | None = None
    """核销请求单号. The caller's own number of the redemption."""
    associated_order_info: AssociatedOrder | None = None
    """关联微信支付订单信息."""
    delete_time: str | None = None
    """删除时间. RFC 3339."""
    return_time: str | None = None
    """退券时间. RFC 3339."""
    use_time: str | None = None
    """核销时间. RFC 3339."""


class UserCoupon(Model):
    """User coupon."""

    _models = {"product_coupon": "ProductCoupon", "stock": "Stock", "coupon_tag_info": "CouponTag", "progressive_bundle_usage_detail": "UsageDetail", "sequential_usage_detail": "SequentialUsageDetail", "single_usage_detail": "UsageDetail", "user_product_coupon_bundle_info": "UserCouponBundleInfo"}

    send_request_no: str
    """发券请求单号. The caller's own number of the giving, unique for the brand."""
    coupon_code: str
    """用户商品券Code."""
    coupon_state: CouponState
    """用户商品券状态. `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller."""
    product_coupon: ProductCoupon
    """商品券信息."""
    receive_time: str
    """领券时间. RFC 3339."""
    send_channel: SendChannel
    """发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program."""
    stock: Stock
    """批次信息."""
    valid_begin_time: str
    """有效期开始时间. RFC 3339."""
    valid_end_time: str
    """有效期结束时间. RFC 3339."""
    brand_id: str | None = None
    """品牌ID. The brand, which has to have authorised the partner."""
    confirm_request_no: str | None = None
    """确认请求单号. The caller's own number of the confirmation."""
    deactivate_request_no: str | None = None
    """失效请求单号. The caller's own number of the deactivation."""
    attach: str | None = None
    """自定义附加信息. Comes back unchanged in queries and notifications."""
    channel_custom_info: str | None = None
    """渠道自定义信息. What the channel that gave the coupon has added."""
    confirm_time: str | None = None
    """确认发放时间. RFC 3339."""
    coupon_tag_info: CouponTag | None = None
    """用户商品券标签信息."""
    deactivate_reason: str | None = None
    """失效原因."""
    deactivate_time: str | None = None
    """失效时间. RFC 3339."""
    progressive_bundle_usage_detail: UsageDetail | None = None
    """多次优惠使用详情."""
    sequential_usage_detail: SequentialUsageDetail | None = None
    """多次优惠使用详情."""
    single_usage_detail: UsageDetail | None = None
    """单券使用详情."""
    user_product_coupon_bundle_info: UserCouponBundleInfo | None = None
    """用户券组信息."""


class UserCouponBundle(Model):
    """User coupon bundle."""

    _models = {"user_product_coupon_list": "BundledUserCoupon"}

    user_coupon_bundle_id: str
    """用户券组ID."""
    user_product_coupon_list: list[BundledUserCoupon]
    """用户商品券列表."""


class UserCouponBundleInfo(Model):
    """User coupon bundle info."""

    total_count: int
    """总可使用次数."""
    user_coupon_bundle_id: str
    """用户券组ID."""
    used_count: int
    """已使用次数."""
    user_coupon_bundle_index: int
    """用户券组内索引. The coupon's place in its bundle, from 0."""


class UserCouponItem(Model):
    """User coupon item."""

    _models = {"product_coupon": "ProductCoupon", "stock": "UserCouponItemStock", "coupon_tag_info": "CouponTag", "progressive_bundle_usage_detail": "UsageDetail", "sequential_usage_detail": "SequentialUsageDetail", "single_usage_detail": "UsageDetail", "user_product_coupon_bundle_info": "UserCouponBundleInfo"}

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    send_request_no: str
    """发券请求单号. The caller's own number of the giving, unique for the brand."""
    coupon_code: str
    """用户商品券Code."""
    coupon_state: CouponState
    """用户商品券状态. `CONFIRMING`: given, not confirmed; `PENDING`: not good yet; `EFFECTIVE`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the caller."""
    product_coupon: ProductCoupon
    """商品券信息."""
    receive_time: str
    """领券时间. RFC 3339."""
    send_channel: SendChannel
    """发券渠道. `BRAND_MANAGE`: the brand's platform; `API`: `send_user_coupon`; `RECEIVE_COMPONENT`: the component in a mini program."""
    stock: UserCouponItemStock
    """批次信息."""
    valid_begin_time: str
    """有效期开始时间. RFC 3339."""
    valid_end_time: str
    """有效期结束时间. RFC 3339."""
    confirm_request_no: str | None = None
    """确认请求单号. The caller's own number of the confirmation."""
    deactivate_request_no: str | None = None
    """失效请求单号. The caller's own number of the deactivation."""
    attach: str | None = None
    """自定义附加信息. Comes back unchanged in queries and notifications."""
    channel_custom_info: str | None = None
    """渠道自定义信息. What the channel that gave the coupon has added."""
    confirm_time: str | None = None
    """确认发放时间. RFC 3339."""
    coupon_tag_info: CouponTag | None = None
    """用户商品券标签信息."""
    deactivate_reason: str | None = None
    """失效原因."""
    deactivate_time: str | None = None
    """失效时间. RFC 3339."""
    progressive_bundle_usage_detail: UsageDetail | None = None
    """多次优惠使用详情."""
    sequential_usage_detail: SequentialUsageDetail | None = None
    """多次优惠使用详情."""
    single_usage_detail: UsageDetail | None = None
    """单券使用详情."""
    user_product_coupon_bundle_info: UserCouponBundleInfo | None = None
    """用户券组信息."""


class UserCouponItemStock(Model):
    """User coupon item stock."""

    _models = {"coupon_display_info": "CouponDisplay", "notify_config": "StockNotifyConfig", "sent_count_info": "SentCount", "stock_send_rule": "StockSendRule", "usage_rule_display_info": "UsageRuleDisplay", "coupon_code_count_info": "CouponCodeCount", "progressive_bundle_usage_rule": "UsageRule", "sequential_usage_rule": "UserCouponSequentialUsageRule", "single_usage_rule": "UsageRule", "stock_bundle_info": "StockBundleInfo"}

    brand_id: str
    """品牌ID. The brand, which has to have authorised the partner."""
    stock_id: str
    """批次ID."""
    product_coupon_id: str
    """商品券ID."""
    coupon_code_mode: UserCouponItemStockCouponCodeMode
    """券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before; `API_ASSIGN`: they are given with each sending."""
    coupon_display_info: CouponDisplay
    """用户商品券展示信息."""
    notify_config: StockNotifyConfig
    """事件通知配置."""
    sent_count_info: SentCount
    """已发放次数."""
    state: UserCouponItemStockState
    """批次状态. `AUDITING`: being reviewed; `SENDING`: can be given; `PAUSED`: is not given for now; `STOPPED`: is over; `DEACTIVATED`: ended for good."""
    stock_send_rule: StockSendRule
    """发放规则."""
    store_scope: StoreScope
    """可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock."""
    usage_rule_display_info: UsageRuleDisplay
    """券使用规则展示信息."""
    deactivate_request_no: str | None = None
    """失效请求单号. The caller's own number of the deactivation."""
    coupon_code_count_info: CouponCodeCount | None = None
    """品牌方预上传的券Code数量信息."""
    deactivate_reason: str | None = None
    """失效原因."""
    deactivate_time: str | None = None
    """失效时间. RFC 3339."""
    progressive_bundle_usage_rule: UsageRule | None = None
    """多次优惠使用规则."""
    remark: str | None = None
    """备注. For the brand; users do not see it."""
    sequential_usage_rule: UserCouponSequentialUsageRule | None = None
    """多次优惠使用规则信息."""
    single_usage_rule: UsageRule | None = None
    """单券使用规则."""
    stock_bundle_info: StockBundleInfo | None = None
    """批次组信息."""


class UserCouponSequentialUsageRule(Model):
    """User coupon sequential usage rule."""

    _models = {"coupon_available_period": "CouponAvailablePeriod", "discount_coupon_list": "DiscountCoupon", "exchange_coupon_list": "ExchangeCoupon", "normal_coupon_list": "NormalCoupon"}

    coupon_available_period: CouponAvailablePeriod
    """券可核销时间."""
    discount_coupon_list: list[DiscountCoupon] | None = None
    """折扣券使用规则列表."""
    exchange_coupon_list: list[ExchangeCoupon] | None = None
    """兑换券使用规则列表."""
    normal_coupon_list: list[NormalCoupon] | None = None
    """满减券使用规则列表."""
    special_first: bool | None = None
    """多次优惠是否提供首笔特惠."""


class WeeklyAvailablePeriod(Model):
    """Weekly available period."""

    _models = {"day_period_list": "DayPeriod"}

    day_list: list[DayList] | None = None
    """每周可用星期数."""
    day_period_list: list[DayPeriod] | None = None
    """当天可用时间段."""


class AssociatedOrderParam(TypedDict, total=False):
    """The payment for which a coupon was redeemed. What `AssociatedOrder` is when sent."""

    mchid: str
    """商户号. The merchant that the order was placed for; needed with `out_trade_no`."""
    sub_mchid: str
    """子商户号. The sub-merchant that the order was placed for."""
    transaction_id: str
    """微信支付单号. WeChat Pay's number of the payment; this or `out_trade_no` is needed."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""


class AssociatedPayScoreOrderParam(TypedDict, total=False):
    """The service order for which a coupon was redeemed. What `AssociatedPayScoreOrder` is when sent."""

    mchid: str
    """商户号. The merchant that the service order was created for; needed with `out_order_no`."""
    sub_mchid: str
    """子商户号. The sub-merchant that the service order was created for."""
    order_id: str
    """微信支付服务订单号. WeChat Pay's number of the service order; this or `out_order_no` is needed."""
    out_order_no: str
    """商户服务订单号. The merchant's own number of the service order."""


class ChoiceParam(TypedDict, total=False):
    """Choice. What `Choice` is when sent."""

    name: Required[str]
    """单品名称. At most 15 characters."""
    count: Required[int]
    """单品数量."""
    price: Required[int]
    """单品价格. In fen."""
    mini_program_appid: str
    """单品跳转小程序AppID."""
    image_url: str
    """单品图片. An `image_url` of `upload_image`."""
    mini_program_path: str
    """单品跳转小程序路径."""


class CombinedImageParam(TypedDict, total=False):
    """Combined image."""

    type: Required[CombinedImageType]
    """商品券类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price, only with `scope` `SINGLE`."""
    scope: Required[Scope]
    """优惠范围. `ALL`: the whole purchase; `SINGLE`: certain goods."""
    usage_mode: Required[UsageMode]
    """使用模式. `SINGLE`: the coupon is used once; `PROGRESSIVE_BUNDLE`: a bundle of coupons, used one after another."""
    background_color: str
    """背景颜色色值."""
    discount_coupon: DiscountCouponParam
    """折扣券使用规则."""
    exchange_coupon: ExchangeCouponParam
    """兑换券使用规则."""
    normal_coupon: NormalCouponParam
    """满减券使用规则."""


class ComboPackageParam(TypedDict, total=False):
    """Combo package. What `ComboPackage` is when sent."""

    name: Required[str]
    """适用商品名. At most 15 characters."""
    choice_list: Required[Sequence[ChoiceParam]]
    """单品列表."""
    pick_count: Required[int]
    """可选单品数量. How many of `choice_list` the user may pick."""


class CouponAvailablePeriodParam(TypedDict, total=False):
    """When coupons can be redeemed. What `CouponAvailablePeriod` is when sent."""

    available_begin_time: Required[str | datetime]
    """批次开始时间. Coupons can be redeemed from then on. RFC 3339."""
    available_end_time: Required[str | datetime]
    """批次结束时间. Coupons can be redeemed until then. RFC 3339."""
    available_days: int
    """券生效后N天内可用. Days for which a coupon is good, from the day it takes effect."""
    available_seconds: int
    """领取后N秒内有效. Seconds for which a coupon is good once it was received."""
    irregular_available_period_list: Sequence[IrregularAvailablePeriodParam]
    """指定可用时间段. Only during these periods."""
    wait_days_after_receive: int
    """领券后需等待N天才生效. Days from receiving a coupon until it takes effect."""
    weekly_available_period: WeeklyAvailablePeriodParam
    """每周固定可用时间. Only on these weekdays, at these hours."""


class CouponAvailableStoreParam(TypedDict, total=False):
    """Coupon available store. What `CouponAvailableStore` is when sent."""

    description: Required[str]
    """券可用门店描述. At most 1000 characters."""
    mini_program_appid: str
    """小程序AppID."""
    mini_program_path: str
    """小程序跳转路径."""


class CouponDisplayParam(TypedDict, total=False):
    """What a coupon looks like in the card pack. What `CouponDisplay` is when sent."""

    code_display_mode: Required[CodeDisplayMode]
    """用户商品券Code展示模式."""
    background_color: BackgroundColor
    """背景颜色."""
    entrance_finder: EntranceFinderParam
    """视频号入口."""
    entrance_mini_program: EntranceMiniProgramParam
    """小程序入口."""
    entrance_official_account: EntranceOfficialAccountParam
    """公众号入口."""


class CouponTagParam(TypedDict, total=False):
    """Coupon tag. What `CouponTag` is when sent."""

    coupon_tag_list: Sequence[CouponTagList]
    """用户商品券标签列表."""
    member_tag_info: MemberTagParam
    """会员标签信息."""


class CreateProductCouponStockInputParam(TypedDict, total=False):
    """Create product coupon stock input."""

    coupon_code_mode: Required[CreateProductCouponStockInputCouponCodeMode]
    """券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before; `API_ASSIGN`: they are given with each sending."""
    coupon_display_info: Required[CouponDisplayParam]
    """用户商品券展示信息."""
    notify_config: Required[StockNotifyConfigParam]
    """事件通知配置."""
    single_usage_rule: Required[UsageRuleParam]
    """单券使用规则."""
    stock_send_rule: Required[StockSendRuleParam]
    """发放规则."""
    store_scope: Required[StoreScope]
    """可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock."""
    usage_rule_display_info: Required[UsageRuleDisplayParam]
    """券使用规则展示信息."""
    remark: str
    """备注. For the brand; users do not see it. At most 20 characters."""
    sequential_usage_rule: SequentialUsageRuleParam
    """多次优惠使用规则信息."""


class DayPeriodParam(TypedDict, total=False):
    """Day period. What `DayPeriod` is when sent."""

    begin_time: Required[int]
    """当天可用开始时间. Seconds since midnight."""
    end_time: Required[int]
    """当天可用结束时间. Seconds since midnight."""


class DiscountCouponParam(TypedDict, total=False):
    """Discount coupon. What `DiscountCoupon` is when sent."""

    percent_off: Required[int]
    """固定减免百分比. `20` takes 20 % off: the user pays 80 %."""
    threshold: Required[int]
    """门槛金额. The purchase has to reach this amount, in fen."""


class EntranceFinderParam(TypedDict, total=False):
    """Entrance finder. What `EntranceFinder` is when sent."""

    finder_id: Required[str]
    """视频号ID."""
    finder_video_id: Required[str]
    """视频号视频ID."""
    finder_video_cover_image_url: Required[str]
    """视频号封面图. An `image_url` of `upload_image`."""


class EntranceMiniProgramParam(TypedDict, total=False):
    """Entrance mini program. What `EntranceMiniProgram` is when sent."""

    appid: Required[str]
    """小程序AppID."""
    entrance_wording: Required[str]
    """入口文案. At most 5 characters."""
    guidance_wording: Required[str]
    """引导文案. At most 6 characters."""
    path: Required[str]
    """小程序跳转路径."""


class EntranceOfficialAccountParam(TypedDict, total=False):
    """Entrance official account. What `EntranceOfficialAccount` is when sent."""

    appid: Required[str]
    """公众号AppID."""


class ExchangeCouponParam(TypedDict, total=False):
    """Exchange coupon. What `ExchangeCoupon` is when sent."""

    exchange_price: Required[int]
    """固定兑换价格. What the goods cost with the coupon, in fen."""
    threshold: Required[int]
    """门槛金额. The purchase has to reach this amount, in fen."""


class ImageLinkParam(TypedDict, total=False):
    """Image link. What `ImageLink` is when sent."""

    image_url: Required[str]
    """生成的图片URL."""


class IrregularAvailablePeriodParam(TypedDict, total=False):
    """Irregular available period. What `IrregularAvailablePeriod` is when sent."""

    begin_time: Required[str | datetime]
    """开始时间. RFC 3339."""
    end_time: Required[str | datetime]
    """结束时间. RFC 3339."""


class MemberTagParam(TypedDict, total=False):
    """Member tag. What `MemberTag` is when sent."""

    member_card_id: Required[str]
    """会员卡模板ID."""


class NormalCouponParam(TypedDict, total=False):
    """Normal coupon. What `NormalCoupon` is when sent."""

    discount_amount: Required[int]
    """固定减免金额. What is taken off, in fen."""
    threshold: Required[int]
    """门槛金额. The purchase has to reach this amount, in fen."""


class ProductCouponDisplayParam(TypedDict, total=False):
    """Product coupon display. What `ProductCouponDisplay` is when sent."""

    name: Required[str]
    """商品券名称."""
    background_url: Required[str]
    """商品券背景图. An `image_url` of `upload_image`."""
    image_url: Required[str]
    """商品券图片. An `image_url` of `upload_image`."""
    combo_package_list: Sequence[ComboPackageParam]
    """适用商品组合."""
    detail_image_url_list: Sequence[str]
    """商品券详情图列表. Each an `image_url` of `upload_image`."""
    original_price: int
    """商品原价. Of the goods, in fen."""


class ProgressiveBundleUsageInfoParam(TypedDict, total=False):
    """Progressive bundle usage info. What `ProgressiveBundleUsageInfo` is when sent."""

    count: Required[int]
    """可使用次数. How many times the user can use it."""
    interval_days: int
    """多次优惠使用间隔天数. Days between one use and the next."""


class ProgressiveBundleUsageRuleParam(TypedDict, total=False):
    """Progressive bundle usage rule."""

    coupon_available_period: Required[CouponAvailablePeriodParam]
    """券可核销时间."""
    discount_coupon_list: Sequence[DiscountCouponParam]
    """折扣券使用规则."""
    exchange_coupon_list: Sequence[ExchangeCouponParam]
    """兑换券使用规则."""
    normal_coupon_list: Sequence[NormalCouponParam]
    """满减券使用规则."""


class SequentialCouponAvailablePeriodParam(TypedDict, total=False):
    """Sequential coupon available period. What `SequentialCouponAvailablePeriod` is when sent."""

    available_begin_time: Required[str | datetime]
    """开始时间. Coupons can be redeemed from then on. RFC 3339."""
    available_end_time: Required[str | datetime]
    """结束时间. Coupons can be redeemed until then. RFC 3339."""
    available_days: int
    """生效后N天内有效. Days for which a coupon is good, from the day it takes effect."""
    irregular_available_period_list: Sequence[IrregularAvailablePeriodParam]
    """无规律的可用时间段. Only during these periods."""
    wait_days_after_receive: int
    """领取后N天开始生效. Days from receiving a coupon until it takes effect."""
    weekly_available_period: WeeklyAvailablePeriodParam
    """每周固定可用时间. Only on these weekdays, at these hours."""


class SequentialUsageInfoParam(TypedDict, total=False):
    """Sequential usage info. What `SequentialUsageInfo` is when sent."""

    type: Required[SequentialUsageInfoType]
    """多次优惠规则类型."""
    available_days: Required[int]
    """多次优惠有效天数. Days for which all uses together are possible."""
    count: Required[int]
    """可使用次数. How many times the user can use it."""
    interval_days: int
    """多次优惠使用间隔天数. Days between one use and the next."""


class SequentialUsageRuleParam(TypedDict, total=False):
    """Sequential usage rule. What `SequentialUsageRule` is when sent."""

    coupon_available_period: Required[SequentialCouponAvailablePeriodParam]
    """券可核销时间."""
    discount_coupon_list: Sequence[DiscountCouponParam]
    """折扣券使用规则列表."""
    exchange_coupon_list: Sequence[ExchangeCouponParam]
    """兑换券使用规则列表."""
    normal_coupon_list: Sequence[NormalCouponParam]
    """满减券使用规则列表."""
    special_first: bool
    """多次优惠是否提供首笔特惠."""


class SingleUsageInfoParam(TypedDict, total=False):
    """Single usage info. What `SingleUsageInfo` is when sent."""

    discount_coupon: DiscountCouponParam
    """折扣券使用规则."""
    normal_coupon: NormalCouponParam
    """满减券使用规则."""


class StockBundleInputParam(TypedDict, total=False):
    """Stock bundle input."""

    coupon_code_mode: Required[StockBundleInputCouponCodeMode]
    """券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before."""
    coupon_display_info: Required[CouponDisplayParam]
    """用户商品券展示信息."""
    notify_config: Required[StockNotifyConfigParam]
    """事件通知配置."""
    stock_send_rule: Required[StockSendRuleParam]
    """批次组发放规则."""
    store_scope: Required[StoreScope]
    """可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock."""
    usage_rule_display_info: Required[UsageRuleDisplayParam]
    """券使用规则展示信息."""
    progressive_bundle_usage_rule: ProgressiveBundleUsageRuleParam
    """多次优惠批次组使用规则."""
    remark: str
    """备注. For the brand; users do not see it. At most 20 characters."""


class StockInputParam(TypedDict, total=False):
    """Stock input."""

    coupon_code_mode: Required[StockInputCouponCodeMode]
    """券Code分配模式. `WECHATPAY`: WeChat Pay makes the codes; `UPLOAD`: they are uploaded before; `API_ASSIGN`: they are given with each sending."""
    coupon_display_info: Required[CouponDisplayParam]
    """用户商品券展示信息."""
    notify_config: Required[StockNotifyConfigParam]
    """事件通知配置."""
    stock_send_rule: Required[StockSendRuleParam]
    """发放规则."""
    store_scope: Required[StoreScope]
    """可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock."""
    usage_rule_display_info: Required[UsageRuleDisplayParam]
    """券使用规则展示信息."""
    remark: str
    """备注. For the brand; users do not see it. At most 20 characters."""
    sequential_usage_rule: SequentialUsageRuleParam
    """多次优惠使用规则信息."""
    single_usage_rule: UsageRuleParam
    """单券使用规则."""


class StockNotifyConfigParam(TypedDict, total=False):
    """Stock notify config. What `StockNotifyConfig` is when sent."""

    notify_appid: Required[str]
    """事件通知AppID. Notifications tell the user by the openid in this app."""


class StockSendRuleParam(TypedDict, total=False):
    """How many coupons are given. What `StockSendRule` is when sent."""

    max_count: Required[int]
    """发放次数总上限. Coupons that may be given altogether."""
    max_count_per_user: Required[int]
    """每个用户领取次数上限. Coupons that one user may receive."""
    max_count_per_day: int
    """每日发放次数上限. Coupons that may be given on one day."""


class StoreParam(TypedDict, total=False):
    """Store. What `Store` is when sent."""

    store_id: Required[str]
    """门店ID. A store of the brand, as `brand_store` numbers them."""
    code: str
    """错误码."""
    message: str
    """错误信息."""


class UsageRuleParam(TypedDict, total=False):
    """Usage rule. What `UsageRule` is when sent."""

    coupon_available_period: Required[CouponAvailablePeriodParam]
    """券可核销时间."""
    discount_coupon: DiscountCouponParam
    """折扣券使用规则."""
    exchange_coupon: ExchangeCouponParam
    """兑换券使用规则."""
    normal_coupon: NormalCouponParam
    """满减券使用规则."""


class UsageRuleDisplayParam(TypedDict, total=False):
    """Usage rule display. What `UsageRuleDisplay` is when sent."""

    coupon_usage_method_list: Required[Sequence[CouponUsageMethodList]]
    """券使用方式列表. `OFFLINE`: shown in a store; `MINI_PROGRAM` and `APP`: redeemed there; `PAYMENT_CODE`: with the payment code."""
    usage_description: Required[str]
    """券使用说明. At most 1000 characters."""
    mini_program_appid: str
    """小程序AppID. Needed with `MINI_PROGRAM`."""
    app_jump_type: AppJumpType
    """APP跳转类型. Needed with `APP`."""
    app_path: str
    """APP的H5跳转路径. Needed with `app_jump_type` `H5`."""
    coupon_available_store_info: CouponAvailableStoreParam
    """券可用门店信息."""
    mini_program_path: str
    """小程序跳转路径. Needed with `MINI_PROGRAM`."""
    passcode_link: str
    """口令链接. Needed with `app_jump_type` `PASSCODE_LINK`."""


class WeeklyAvailablePeriodParam(TypedDict, total=False):
    """Weekly available period. What `WeeklyAvailablePeriod` is when sent."""

    day_list: Sequence[DayList]
    """每周可用星期数."""
    day_period_list: Sequence[DayPeriodParam]
    """当天可用时间段."""


class _Operations(Face):
    @operation("product_coupon.set_notify_config")
    def set_notify_config(
        self,
        *,
        notify_url: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> NotifyConfig:
        """Set the address that coupon events are notified to (设置商品券事件通知地址).

        Args:
            notify_url: 通知URL地址. Where its notifications are posted: https, without a query string. At most 256 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015781286
        """
        ...

    @operation("product_coupon.get_notify_config")
    def get_notify_config(
        self,
        *,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> NotifyConfig:
        """Get the address that coupon events are notified to (获取商品券事件通知地址).

        Args:
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015781284
        """
        ...

    @operation("product_coupon.upload_image", filename="filename")
    def upload_image(
        self,
        *,
        file: FileInput,
        filename: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UploadImageResponse:
        """Upload an image for a product coupon (图片上传).

        The `image_url` of the answer goes into the display of coupons.

        Args:
            file: 文件内容. Its digest is computed for you.
            filename: 图片文件名. At most 150 characters. Taken from the file where it has one.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015781275
        """
        ...

    @operation("product_coupon.create_image_generation_task")
    def create_image_generation_task(
        self,
        *,
        brand_id: str,
        task_id: str,
        image_generation_type: ImageGenerationType,
        combine_image: CombinedImageParam | None = None,
        cut_out: ImageLinkParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateImageGenerationTaskResponse:
        """Have the image of a product coupon generated (提交图片生成任务).

        The result comes with the notification `PRODUCT_COUPON_SP.IMAGE_GENERATION` or by `get_image_generation_task`.

        Args:
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            task_id: 图片生成的任务ID.
            image_generation_type: 图片生成类型. `COMBINE_IMAGE`: the image of a coupon is composed; `CUT_OUT`: the goods are cut out of an image.
            combine_image: 拼图数据. Needed with `COMBINE_IMAGE`.
            cut_out: 抠图数据. Needed with `CUT_OUT`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4017327735
        """
        ...

    @operation("product_coupon.get_image_generation_task")
    def get_image_generation_task(
        self,
        *,
        task_id: str,
        brand_id: str,
        image_generation_type: ImageGenerationType,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetImageGenerationTaskResponse:
        """Query the generation of an image (查询图片生成任务执行结果).

        Args:
            task_id: 图片生成的任务ID. The number that `create_image_generation_task` was given.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            image_generation_type: 图片生成类型.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4017327739
        """
        ...

    @operation("product_coupon.create_product_coupon")
    def create_product_coupon(
        self,
        *,
        brand_id: str,
        out_request_no: str,
        type: CreateProductCouponRequestType,
        display_info: ProductCouponDisplayParam,
        scope: Scope,
        usage_mode: UsageMode,
        out_product_no: str | None = None,
        progressive_bundle_usage_info: ProgressiveBundleUsageInfoParam | None = None,
        sequential_usage_info: SequentialUsageInfoParam | None = None,
        single_usage_info: SingleUsageInfoParam | None = None,
        stock: CreateProductCouponStockInputParam | None = None,
        stock_bundle: StockBundleInputParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateProductCouponResponse:
        """Create a product coupon with its first stock (创建商品券).

        With `usage_mode` `SINGLE` it takes a `stock`, with `PROGRESSIVE_BUNDLE` a `stock_bundle`.

        Args:
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            out_request_no: 创建请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
            type: 商品券类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price, only with `scope` `SINGLE`.
            display_info: 展示信息.
            scope: 优惠范围. `ALL`: the whole purchase; `SINGLE`: certain goods.
            usage_mode: 使用模式. `SINGLE`: the coupon is used once; `PROGRESSIVE_BUNDLE`: a bundle of coupons, used one after another.
            out_product_no: 外部商品ID. The brand's own number of the product coupon. At most 40 characters.
            progressive_bundle_usage_info: 多次优惠模式信息. Needed with `usage_mode` `PROGRESSIVE_BUNDLE`.
            sequential_usage_info: 多次优惠模式信息.
            single_usage_info: 单券模式信息. Needed with `usage_mode` `SINGLE` and `scope` `ALL`.
            stock: 批次. Needed with `usage_mode` `SINGLE`.
            stock_bundle: 批次组. Needed with `usage_mode` `PROGRESSIVE_BUNDLE`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015781289
        """
        ...

    @operation("product_coupon.get_product_coupon")
    def get_product_coupon(
        self,
        *,
        product_coupon_id: str,
        brand_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ProductCoupon:
        """Query a product coupon (查询商品券).

        Args:
            product_coupon_id: 商品券ID.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015781292
        """
        ...

    @operation("product_coupon.update_product_coupon")
    def update_product_coupon(
        self,
        *,
        product_coupon_id: str,
        brand_id: str,
        out_request_no: str,
        display_info: ProductCouponDisplayParam,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ProductCoupon:
        """Change how a product coupon is shown (修改商品券).

        Args:
            product_coupon_id: 商品券ID.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            out_request_no: 修改请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
            display_info: 展示信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015781296
        """
        ...

    @operation("product_coupon.deactivate_product_coupon")
    def deactivate_product_coupon(
        self,
        *,
        product_coupon_id: str,
        brand_id: str,
        out_request_no: str,
        deactivate_reason: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ProductCoupon:
        """End a product coupon for good (失效商品券).

        This cannot be undone.

        Args:
            product_coupon_id: 商品券ID.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            out_request_no: 失效请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
            deactivate_reason: 失效原因. At most 150 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015781290
        """
        ...

    @operation("product_coupon.create_stock")
    def create_stock(
        self,
        *,
        product_coupon_id: str,
        brand_id: str,
        out_request_no: str,
        stock: StockInputParam,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> StandaloneStock:
        """Add a stock to a product coupon (添加商品券批次).

        For coupons of `usage_mode` `SINGLE`; the others take `create_stock_bundle`.

        Args:
            product_coupon_id: 商品券ID.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            out_request_no: 创建请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
            stock: 批次.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015781304
        """
        ...

    @operation("product_coupon.list_stocks", page=Paging("cursor", position="page_token", items="stock_list", size="page_size", total="total_count", next="next_page_token"))
    def list_stocks(
        self,
        *,
        product_coupon_id: str,
        brand_id: str,
        stock_bundle_id: str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        state: ListStocksState | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListStocksResponse:
        """List the stocks of a product coupon (查询商品券批次列表).

        Args:
            product_coupon_id: 商品券ID.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            stock_bundle_id: 批次组ID.
            page_size: 分页大小. Items per page: 20 when left out, at most 50.
            page_token: 分页Token. Where the answer before ended; left out for the first page.
            state: 批次状态.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015781553
        """
        ...

    @operation("product_coupon.get_stock")
    def get_stock(
        self,
        *,
        product_coupon_id: str,
        stock_id: str,
        brand_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Stock:
        """Query a stock of a product coupon (查询商品券指定批次).

        Args:
            product_coupon_id: 商品券ID.
            stock_id: 批次ID.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015781542
        """
        ...

    @operation("product_coupon.update_stock")
    def update_stock(
        self,
        *,
        product_coupon_id: str,
        stock_id: str,
        brand_id: str,
        out_request_no: str,
        coupon_display_info: CouponDisplayParam | None = None,
        notify_config: StockNotifyConfigParam | None = None,
        remark: str | None = None,
        store_scope: StoreScope | None = None,
        usage_rule_display_info: UsageRuleDisplayParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> StandaloneStock:
        """Change a stock of a product coupon (修改商品券批次).

        Args:
            product_coupon_id: 商品券ID.
            stock_id: 批次ID.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            out_request_no: 修改请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
            coupon_display_info: 用户商品券展示信息.
            notify_config: 事件通知配置.
            remark: 备注. For the brand; users do not see it. At most 20 characters.
            store_scope: 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock.
            usage_rule_display_info: 券使用规则展示信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015781556
        """
        ...

    @operation("product_coupon.update_stock_budget")
    def update_stock_budget(
        self,
        *,
        product_coupon_id: str,
        stock_id: str,
        brand_id: str,
        out_request_no: str,
        update_mode: UpdateMode,
        current_max_count: int | None = None,
        current_max_count_per_day: int | None = None,
        target_max_count: int | None = None,
        target_max_count_per_day: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> StandaloneStock:
        """Change how many coupons a stock may give (修改商品券批次发放预算).

        Args:
            product_coupon_id: 商品券ID.
            stock_id: 批次ID.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            out_request_no: 修改请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
            update_mode: 更新模式. Which of the two limits is changed.
            current_max_count: 当前批次发放次数总上限. The limit as it is now; needed with `MAX_COUNT`.
            current_max_count_per_day: 当前批次每日发放次数上限. The limit as it is now; needed with `MAX_COUNT_PER_DAY`.
            target_max_count: 目标批次发放次数总上限. The limit as it shall be; needed with `MAX_COUNT`.
            target_max_count_per_day: 目标批次每日发放次数上限. The limit as it shall be; needed with `MAX_COUNT_PER_DAY`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015781561
        """
        ...

    @operation("product_coupon.upload_stock_coupon_codes")
    def upload_stock_coupon_codes(
        self,
        *,
        product_coupon_id: str,
        stock_id: str,
        brand_id: str,
        out_request_no: str,
        code_list: Sequence[str],
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UploadStockCouponCodesResponse:
        """Upload the codes that a stock gives (预上传券Code).

        For stocks of `coupon_code_mode` `UPLOAD`. Codes that fail are named in the answer, the others are taken.

        Args:
            product_coupon_id: 商品券ID.
            stock_id: 批次ID.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            out_request_no: 请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
            code_list: 券Code列表. Each at most 40 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015781572
        """
        ...

    @operation("product_coupon.associate_stock_stores")
    def associate_stock_stores(
        self,
        *,
        product_coupon_id: str,
        stock_id: str,
        brand_id: str,
        store_list: Sequence[StoreParam],
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> AssociateStockStoresResponse:
        """Add stores that accept a stock (批次关联门店).

        Args:
            product_coupon_id: 商品券ID.
            stock_id: 批次ID.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            store_list: 门店列表.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015781302
        """
        ...

    @operation("product_coupon.list_stock_associated_stores", page=Paging("cursor", position="page_token", items="store_list", size="page_size", total="total_count", next="next_page_token"))
    def list_stock_associated_stores(
        self,
        *,
        product_coupon_id: str,
        stock_id: str,
        brand_id: str,
        page_size: int | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListStockAssociatedStoresResponse:
        """List the stores that accept a stock (查询批次关联门店列表).

        Args:
            product_coupon_id: 商品券ID.
            stock_id: 批次ID.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            page_size: 分页大小. Items per page: 20 when left out, at most 50.
            page_token: 分页Token. Where the answer before ended; left out for the first page.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015781546
        """
        ...

    @operation("product_coupon.disassociate_stock_stores")
    def disassociate_stock_stores(
        self,
        *,
        product_coupon_id: str,
        stock_id: str,
        brand_id: str,
        store_list: Sequence[StoreParam],
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DisassociateStockStoresResponse:
        """Remove stores that accept a stock (批次取消关联门店).

        Args:
            product_coupon_id: 商品券ID.
            stock_id: 批次ID.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            store_list: 门店列表.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015781537
        """
        ...

    @operation("product_coupon.deactivate_stock")
    def deactivate_stock(
        self,
        *,
        product_coupon_id: str,
        stock_id: str,
        brand_id: str,
        out_request_no: str,
        deactivate_reason: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> StandaloneStock:
        """End a stock for good (失效商品券批次).

        This cannot be undone.

        Args:
            product_coupon_id: 商品券ID.
            stock_id: 批次ID.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            out_request_no: 失效请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
            deactivate_reason: 失效原因. At most 150 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015781532
        """
        ...

    @operation("product_coupon.create_stock_bundle")
    def create_stock_bundle(
        self,
        *,
        product_coupon_id: str,
        brand_id: str,
        out_request_no: str,
        stock_bundle: StockBundleInputParam,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> StockBundle:
        """Add a bundle of stocks to a product coupon (添加商品券批次组).

        For coupons of `usage_mode` `PROGRESSIVE_BUNDLE`: one stock for each use.

        Args:
            product_coupon_id: 商品券ID.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            out_request_no: 创建请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
            stock_bundle: 批次组.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016280622
        """
        ...

    @operation("product_coupon.update_stock_bundle")
    def update_stock_bundle(
        self,
        *,
        product_coupon_id: str,
        stock_bundle_id: str,
        brand_id: str,
        out_request_no: str,
        coupon_display_info: CouponDisplayParam | None = None,
        notify_config: StockNotifyConfigParam | None = None,
        remark: str | None = None,
        store_scope: StoreScope | None = None,
        usage_rule_display_info: UsageRuleDisplayParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> StockBundle:
        """Change a bundle of stocks (修改商品券批次组).

        Args:
            product_coupon_id: 商品券ID.
            stock_bundle_id: 批次组ID.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            out_request_no: 修改请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
            coupon_display_info: 用户商品券展示信息.
            notify_config: 事件通知配置.
            remark: 备注. For the brand; users do not see it. At most 20 characters.
            store_scope: 可用门店范围. `ALL`: every store of the brand; `SPECIFIC`: the stores that were associated with the stock.
            usage_rule_display_info: 券使用规则展示信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016280633
        """
        ...

    @operation("product_coupon.update_stock_bundle_budget")
    def update_stock_bundle_budget(
        self,
        *,
        product_coupon_id: str,
        stock_bundle_id: str,
        brand_id: str,
        out_request_no: str,
        update_mode: UpdateMode,
        current_max_count: int | None = None,
        current_max_count_per_day: int | None = None,
        target_max_count: int | None = None,
        target_max_count_per_day: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> StockBundle:
        """Change how many coupons a bundle of stocks may give (修改商品券批次组发放预算).

        Args:
            product_coupon_id: 商品券ID.
            stock_bundle_id: 批次组ID.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            out_request_no: 修改请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
            update_mode: 更新模式. Which of the two limits is changed.
            current_max_count: 当前批次发放次数总上限. The limit as it is now; needed with `MAX_COUNT`.
            current_max_count_per_day: 当前批次每日发放次数上限. The limit as it is now; needed with `MAX_COUNT_PER_DAY`.
            target_max_count: 目标批次发放次数总上限. The limit as it shall be; needed with `MAX_COUNT`.
            target_max_count_per_day: 目标批次每日发放次数上限. The limit as it shall be; needed with `MAX_COUNT_PER_DAY`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016280642
        """
        ...

    @operation("product_coupon.associate_stock_bundle_stores")
    def associate_stock_bundle_stores(
        self,
        *,
        product_coupon_id: str,
        stock_bundle_id: str,
        brand_id: str,
        store_list: Sequence[StoreParam],
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> AssociateStockBundleStoresResponse:
        """Add stores that accept a bundle of stocks (批次组批量关联门店).

        Args:
            product_coupon_id: 商品券ID.
            stock_bundle_id: 批次组ID.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            store_list: 门店列表.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016280620
        """
        ...

    @operation("product_coupon.disassociate_stock_bundle_stores")
    def disassociate_stock_bundle_stores(
        self,
        *,
        product_coupon_id: str,
        stock_bundle_id: str,
        brand_id: str,
        store_list: Sequence[StoreParam],
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DisassociateStockBundleStoresResponse:
        """Remove stores that accept a bundle of stocks (批次组批量取消关联门店).

        Args:
            product_coupon_id: 商品券ID.
            stock_bundle_id: 批次组ID.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            store_list: 门店列表.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016280629
        """
        ...

    @operation("product_coupon.send_user_coupon")
    def send_user_coupon(
        self,
        *,
        openid: str,
        appid: str,
        brand_id: str,
        stock_id: str,
        product_coupon_id: str,
        send_request_no: str,
        attach: str | None = None,
        coupon_code: str | None = None,
        coupon_tag_info: CouponTagParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SendUserCouponResponse:
        """Give a coupon to a user (向用户发放商品券).

        The coupon is `CONFIRMING` until `confirm_user_coupon`. A stock that belongs to a bundle is given with `send_user_coupon_bundle`.

        Args:
            openid: 用户OpenID. The user in `appid`.
            appid: 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            stock_id: 批次ID.
            product_coupon_id: 商品券ID.
            send_request_no: 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters.
            attach: 自定义附加信息. Comes back unchanged in queries and notifications. At most 150 characters.
            coupon_code: 用户商品券Code. Needed with `coupon_code_mode` `API_ASSIGN`, not allowed otherwise. At most 40 characters.
            coupon_tag_info: 用户商品券标签信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015781605
        """
        ...

    @operation("product_coupon.list_user_coupons", page=Paging("cursor", position="page_token", items="user_coupon_list", size="page_size", total="total_count", next="next_page_token"))
    def list_user_coupons(
        self,
        *,
        openid: str,
        appid: str,
        brand_id: str,
        stock_id: str | None = None,
        product_coupon_id: str | None = None,
        user_coupon_bundle_id: str | None = None,
        coupon_state: CouponState | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListUserCouponsResponse:
        """List a user's coupons (指定券状态查询用户商品券列表).

        Args:
            openid: 用户OpenID. The user in `appid`.
            appid: 公众账号ID. The app that `openid` belongs to.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            stock_id: 批次ID.
            product_coupon_id: 商品券ID.
            user_coupon_bundle_id: 用户券组ID.
            coupon_state: 用户商品券状态.
            page_size: 分页大小. Items per page: 20 when left out, at most 50.
            page_token: 分页Token. Where the answer before ended; left out for the first page.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015781590
        """
        ...

    @operation("product_coupon.pre_send_user_coupon")
    def pre_send_user_coupon(
        self,
        *,
        openid: str,
        appid: str,
        brand_id: str,
        stock_id: str,
        product_coupon_id: str,
        send_request_no: str,
        attach: str | None = None,
        coupon_code: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSendUserCouponResponse:
        """Prepare a coupon that the user takes in a mini program (向用户预发放商品券).

        The coupon is given once the user takes it in the component that was opened with the `token`.

        Args:
            openid: 用户OpenID. The user in `appid`.
            appid: 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            stock_id: 批次ID.
            product_coupon_id: 商品券ID.
            send_request_no: 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters.
            attach: 自定义附加信息. Comes back unchanged in queries and notifications. At most 150 characters.
            coupon_code: 用户商品券Code. Needed with `coupon_code_mode` `API_ASSIGN`, not allowed otherwise. At most 40 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016434365
        """
        ...

    @operation("product_coupon.send_user_coupon_bundle")
    def send_user_coupon_bundle(
        self,
        *,
        openid: str,
        appid: str,
        brand_id: str,
        product_coupon_id: str,
        send_request_no: str,
        stock_bundle_id: str,
        attach: str | None = None,
        coupon_tag_info: CouponTagParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UserCouponBundle:
        """Give a bundle of coupons to a user (向用户发放商品券批次组).

        Args:
            openid: 用户OpenID. The user in `appid`.
            appid: 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            product_coupon_id: 商品券ID.
            send_request_no: 发券请求单号. The caller's own number of the giving, unique for the brand. At most 128 characters.
            stock_bundle_id: 批次组ID.
            attach: 自定义附加信息. Comes back unchanged in queries and notifications. At most 150 characters.
            coupon_tag_info: 用户商品券标签信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016280664
        """
        ...

    @operation("product_coupon.pre_send_user_coupon_bundle")
    def pre_send_user_coupon_bundle(
        self,
        *,
        openid: str,
        appid: str,
        brand_id: str,
        product_coupon_id: str,
        send_request_no: str,
        stock_bundle_id: str,
        attach: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSendUserCouponBundleResponse:
        """Prepare a bundle of coupons that the user takes in a mini program (向用户预发放商品券批次组).

        The bundle is given once the user takes it in the component that was opened with the `token`.

        Args:
            openid: 用户OpenID. The user in `appid`.
            appid: 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            product_coupon_id: 商品券ID.
            send_request_no: 发券请求单号. The caller's own number of the giving, unique for the brand. At most 40 characters.
            stock_bundle_id: 批次组ID.
            attach: 自定义附加信息. Comes back unchanged in queries and notifications. At most 150 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016280670
        """
        ...

    @operation("product_coupon.get_user_coupon")
    def get_user_coupon(
        self,
        *,
        openid: str,
        coupon_code: str,
        appid: str,
        brand_id: str,
        stock_id: str,
        product_coupon_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UserCoupon:
        """Query a user's coupon (查询用户商品券详情).

        Args:
            openid: 用户OpenID. The user in `appid`.
            coupon_code: 用户商品券Code. At most 40 characters.
            appid: 公众账号ID. The app that `openid` belongs to.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            stock_id: 批次ID.
            product_coupon_id: 商品券ID.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015781582
        """
        ...

    @operation("product_coupon.confirm_user_coupon")
    def confirm_user_coupon(
        self,
        *,
        openid: str,
        coupon_code: str,
        appid: str,
        brand_id: str,
        stock_id: str,
        out_request_no: str,
        product_coupon_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ConfirmUserCouponResponse:
        """Confirm that a coupon was given (确认发放用户商品券).

        Due after each notification `PRODUCT_COUPON_SP.SEND`, whichever way the coupon was given.

        Args:
            openid: 用户OpenID. The user in `appid`.
            coupon_code: 用户商品券Code. At most 40 characters.
            appid: 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            stock_id: 批次ID.
            out_request_no: 确认发放请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
            product_coupon_id: 商品券ID.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015781575
        """
        ...

    @operation("product_coupon.use_user_coupon")
    def use_user_coupon(
        self,
        *,
        openid: str,
        coupon_code: str,
        appid: str,
        brand_id: str,
        stock_id: str,
        out_request_no: str,
        product_coupon_id: str,
        use_time: str | datetime,
        store_id: str | None = None,
        associated_order_info: AssociatedOrderParam | None = None,
        associated_pay_score_order_info: AssociatedPayScoreOrderParam | None = None,
        saved_amount: int | None = None,
        sequential_coupon_index: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UseUserCouponResponse:
        """Redeem a user's coupon (核销用户商品券).

        The coupon has to be `EFFECTIVE`. Give one of `associated_order_info` and `associated_pay_score_order_info`.

        Args:
            openid: 用户OpenID. The user in `appid`.
            coupon_code: 用户商品券Code. At most 40 characters.
            appid: 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            stock_id: 批次ID.
            out_request_no: 核销请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
            product_coupon_id: 商品券ID.
            use_time: 核销时间. RFC 3339.
            store_id: 核销门店ID. A store of the brand, as `brand_store` numbers them.
            associated_order_info: 关联微信支付订单信息.
            associated_pay_score_order_info: 关联微信支付分订单信息.
            saved_amount: 优惠金额. What the user saved, in fen.
            sequential_coupon_index: 多次优惠索引. Which use this is, from 0.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015781608
        """
        ...

    @operation("product_coupon.return_user_coupon")
    def return_user_coupon(
        self,
        *,
        openid: str,
        coupon_code: str,
        appid: str,
        brand_id: str,
        stock_id: str,
        out_request_no: str,
        product_coupon_id: str,
        sequential_coupon_index: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UserCoupon:
        """Give a redeemed coupon back to the user (退券).

        The coupon has to be `USED`.

        Args:
            openid: 用户OpenID. The user in `appid`.
            coupon_code: 用户商品券Code. At most 40 characters.
            appid: 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            stock_id: 批次ID.
            out_request_no: 退券请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
            product_coupon_id: 商品券ID.
            sequential_coupon_index: 多次优惠索引. Which use this is, from 0.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015781599
        """
        ...

    @operation("product_coupon.deactivate_user_coupon")
    def deactivate_user_coupon(
        self,
        *,
        openid: str,
        coupon_code: str,
        appid: str,
        brand_id: str,
        stock_id: str,
        out_request_no: str,
        product_coupon_id: str,
        deactivate_reason: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DeactivateUserCouponResponse:
        """End a user's coupon (失效用户商品券).

        This cannot be undone.

        Args:
            openid: 用户OpenID. The user in `appid`.
            coupon_code: 用户商品券Code. At most 40 characters.
            appid: 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            stock_id: 批次ID.
            out_request_no: 失效请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
            product_coupon_id: 商品券ID.
            deactivate_reason: 失效原因. At most 150 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015781578
        """
        ...

    @operation("product_coupon.deactivate_user_coupon_bundle")
    def deactivate_user_coupon_bundle(
        self,
        *,
        openid: str,
        user_coupon_bundle_id: str,
        appid: str,
        brand_id: str,
        out_request_no: str,
        product_coupon_id: str,
        stock_bundle_id: str,
        deactivate_reason: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UserCouponBundle:
        """End a user's bundle of coupons (失效用户商品券组).

        This cannot be undone.

        Args:
            openid: 用户OpenID. The user in `appid`.
            user_coupon_bundle_id: 用户券组ID. At most 40 characters.
            appid: 公众账号ID. The app that the `openid` belongs to; it has to be bound to the partner.
            brand_id: 品牌ID. The brand, which has to have authorised the partner.
            out_request_no: 失效请求单号. The caller's own number of this request, unique for the brand. At most 40 characters.
            product_coupon_id: 商品券ID.
            stock_bundle_id: 批次组ID.
            deactivate_reason: 失效原因. At most 150 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016280658
        """
        ...


class ProductCouponService(_Operations, Sync):
    """Product coupons of brands (商品券)."""


class AsyncProductCouponService(_Operations, Async):
    """Product coupons of brands (商品券)."""
