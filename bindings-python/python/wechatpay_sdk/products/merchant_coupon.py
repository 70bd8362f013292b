# Generated from api/merchant_coupon.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Coupons of merchants (商家券)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

BackgroundColor = Union[Literal["Color010", "Color020", "Color030", "Color040", "Color050", "Color060", "Color070", "Color080", "Color090", "Color100"], str]
"""背景颜色."""
CodeDisplayMode = Union[Literal["NOT_SHOW", "BARCODE", "QRCODE"], str]
"""code展示模式."""
CodeStatus = Union[Literal["AVAILABLE", "DISPATCHED"], str]
"""商户上传code分配状态."""
CouponCodeMode = Union[Literal["WECHATPAY_MODE", "MERCHANT_API", "MERCHANT_UPLOAD"], str]
"""券code模式."""
CouponCouponState = Union[Literal["SENDED", "USED", "EXPIRED", "DELETED", "DEACTIVATED"], str]
"""券状态."""
CouponType = Union[Literal["NORMAL", "MEMBER"], str]
"""券类型."""
EventType = Union[Literal["EVENT_TYPE_BUSICOUPON_SEND"], str]
"""业务细分事件类型."""
GetCouponResponseCouponState = Union[Literal["SENDED", "USED", "EXPIRED", "DELETED", "DEACTIVATED", "PENDING_REDEEM", "REDEEM_CONFIRMING", "REDEEM_FAILED", "REDEEM_EXPIRED"], str]
"""券状态."""
ListCouponCodesStatus = Union[Literal["AVAILABLE", "DISPATCHED"], str]
"""券code状态."""
ListCouponsCouponState = Union[Literal["SENDED", "USED", "EXPIRED", "DELETED", "DEACTIVATED"], str]
"""券状态."""
SendChannel = Union[Literal["BUSICOUPON_SEND_CHANNEL_MINIAPP", "BUSICOUPON_SEND_CHANNEL_API", "BUSICOUPON_SEND_CHANNEL_PAYGIFT", "BUSICOUPON_SEND_CHANNEL_H5", "BUSICOUPON_SEND_CHANNEL_FTOF", "BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT", "BUSICOUPON_SEND_CHANNEL_HALL", "BUSICOUPON_SEND_CHANNEL_JSAPI", "JSAPI", "BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE", "BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH", "BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT", "BUSICOUPON_SEND_CHANNEL_WECHAT_AD", "BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM", "BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT", "BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT", "BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL", "BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM"], str]
"""发放渠道."""
StockState = Union[Literal["UNAUDIT", "RUNNING", "STOPED", "PAUSED"], str]
"""批次状态."""
StockType = Union[Literal["NORMAL", "DISCOUNT", "EXCHANGE"], str]
"""批次类型."""
SubsidyPayReceiptFailReason = Union[Literal["PAY_RECEIPT_INSUFFICIENT_BALANCE", "PAY_RECEIPT_NOT_INCOMESPLIT_ORDER", "PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA", "PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA", "PAY_RECEIPT_OTHER"], str]
"""补差付款失败原因."""
SubsidyPayReceiptStatus = Union[Literal["PAY_RECEIPT_UNKNOWN", "PAY_RECEIPT_ACCEPTED", "PAY_RECEIPT_SUCCESS", "PAY_RECEIPT_FAIL", "PAY_RECEIPT_RETURNING", "PAY_RECEIPT_PARTIAL_RETURN", "PAY_RECEIPT_FULL_RETURN"], str]
"""补差付款单据状态."""
SubsidyReturnReceiptFailReason = Union[Literal["RETURN_RECEIPT_INSUFFICIENT_BALANCE", "RETURN_RECEIPT_OTHER"], str]
"""补差回退失败原因."""
SubsidyReturnReceiptStatus = Union[Literal["RETURN_RECEIPT_UNKNOWN", "RETURN_RECEIPT_ACCEPTED", "RETURN_RECEIPT_SUCCESS", "RETURN_RECEIPT_FAIL"], str]
"""补差回退单据状态."""
UseMethod = Union[Literal["OFF_LINE", "MINI_PROGRAMS", "SELF_CONSUME", "PAYMENT_CODE"], str]
"""核销方式."""
UserCouponCouponState = Union[Literal["SENDED", "USED", "EXPIRED", "DELETED", "DEACTIVATED"], str]
"""券状态."""


class AssociateOrderResponse(Model):
    """Associate order response."""

    wechatpay_associate_time: str
    """关联成功时间. RFC 3339."""


class AvailableDayTime(Model):
    """Available day time."""

    begin_time: int | None = None
    """当天可用开始时间. Seconds since midnight."""
    end_time: int | None = None
    """当天可用结束时间. Seconds since midnight."""


class AvailableWeek(Model):
    """Available week."""

    _models = {"available_day_time": "AvailableDayTime"}

    available_day_time: list[AvailableDayTime] | None = None
    """当天可用时间段."""
    week_day: list[int] | None = None
    """可用星期数. 0 is Sunday, 6 is Saturday."""


class Coupon(Model):
    """Coupon."""

    _models = {"coupon_use_rule": "CouponUseRule", "custom_entrance": "CustomEntrance", "display_pattern_info": "DisplayPattern"}

    belong_merchant: str
    """批次归属商户号. The merchant that the stock belongs to: the caller itself, or the sub-merchant that a partner acts for."""
    coupon_use_rule: CouponUseRule
    """核销规则信息."""
    goods_name: str
    """适用商品范围. What the coupon is good for; the user sees it."""
    stock_name: str
    """商家券批次名称."""
    stock_type: StockType
    """批次类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price."""
    stock_id: str | None = None
    """批次号."""
    associate_out_trade_no: str | None = None
    """关联的商户订单号."""
    deactivate_request_no: str | None = None
    """失效请求单号. The caller's own number of the deactivation, unique for the merchant."""
    return_request_no: str | None = None
    """回退请求单号. The caller's own number of the return, unique for the merchant."""
    send_request_no: str | None = None
    """发券请求单号. The caller's own number of the giving, unique for the merchant."""
    use_request_no: str | None = None
    """核销请求单号. The caller's own number of the redemption, unique for the merchant."""
    available_start_time: str | None = None
    """券可使用开始时间. RFC 3339."""
    comment: str | None = None
    """批次备注. For the merchant; users do not see it."""
    coupon_code: str | None = None
    """券code."""
    coupon_state: CouponCouponState | None = None
    """券状态. `SENDED`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the merchant."""
    custom_entrance: CustomEntrance | None = None
    """自定义入口."""
    deactivate_reason: str | None = None
    """失效原因."""
    deactivate_time: str | None = None
    """券失效时间. RFC 3339."""
    display_pattern_info: DisplayPattern | None = None
    """样式信息."""
    expire_time: str | None = None
    """券过期时间. RFC 3339."""
    receive_time: str | None = None
    """券领取时间. RFC 3339."""
    return_time: str | None = None
    """券回退时间. RFC 3339."""
    shareable: bool | None = None
    """是否允许分享领券链接. Whether users may share the link to the coupon."""
    transferable: bool | None = None
    """是否允许转赠. Whether users may give coupons away."""
    use_time: str | None = None
    """券核销时间. RFC 3339."""


class CouponAvailableTime(Model):
    """Coupon available time."""

    _models = {"available_week": "AvailableWeek", "irregulary_avaliable_time": "IrregularAvailableTime"}

    available_begin_time: str
    """开始时间. Coupons can be redeemed from then on. RFC 3339."""
    available_end_time: str
    """结束时间. Coupons can be redeemed until then. RFC 3339."""
    available_day_after_receive: int | None = None
    """生效后N天内有效. Days for which a coupon is good, from the day it takes effect."""
    available_week: AvailableWeek | None = None
    """固定周期有效时间段. Only on these weekdays, at these hours."""
    irregulary_avaliable_time: list[IrregularAvailableTime] | None = None
    """无规律的有效时间段. Only during these periods."""
    wait_days_after_receive: int | None = None
    """领取后N天开始生效. Days from receiving a coupon until it takes effect."""


class CouponCode(Model):
    """Coupon code."""

    code: str
    """商户上传code."""
    code_status: CodeStatus
    """商户上传code分配状态. `AVAILABLE`: not given yet; `DISPATCHED`: given to a user."""
    openid: str | None = None
    """领券用户的OpenID."""
    coupon_code: str | None = None
    """用户券code."""
    dispatched_time: str | None = None
    """被分配时间. RFC 3339."""
    unionid: str | None = None
    """领券用户的UnionID."""
    upload_time: str | None = None
    """上传时间. RFC 3339."""


class CouponCodeCount(Model):
    """Coupon code count."""

    total_count: int
    """已上传的code总数."""
    available_count: int
    """可用的code数."""


class CouponCodeUploadFailure(Model):
    """Coupon code upload failure."""

    code: str
    """上传失败错误码."""
    coupon_code: str
    """上传失败的券code."""
    message: str
    """上传失败错误信息."""


class CouponSendAttachment(Model):
    """Which of the fields are there depends on `send_channel`."""

    activity_id: str | None = None
    """会员活动ID."""
    transaction_id: str | None = None
    """交易订单编号. WeChat Pay's number of the payment after which the coupon was given."""
    card_id: str | None = None
    """会员卡ID. The member card whose activity gave the coupon."""
    hall_belong_mch_id: int | None = None
    """营销馆所属商户号. The merchant that the hall belongs to."""
    act_code: str | None = None
    """支付有礼活动编号/营销馆活动ID. The activity that gave the coupon, of gifts after payment or of a hall."""
    code: str | None = None
    """会员卡Code. The code of the user's member card."""
    country_code: str | None = None
    """领券手机区号."""
    hall_code: str | None = None
    """营销馆ID. The hall (营销馆) in which the user took the coupon."""
    phone_number: str | None = None
    """领券手机号."""


class CouponSendResource(Model):
    """Coupon send resource."""

    _models = {"attach_info": "CouponSendAttachment"}

    stock_id: str
    """批次号."""
    coupon_code: str
    """券的唯一标识."""
    send_channel: SendChannel
    """发放渠道."""
    send_merchant: str
    """发券商户号. The merchant that gave the coupon."""
    send_time: str
    """发放时间. RFC 3339."""
    openid: str | None = None
    """用户唯一标识. The user in the `notify_appid` of the stock; missing without it."""
    act_id: str | None = None
    """摇一摇活动ID."""
    attach_info: CouponSendAttachment | None = None
    """发券附加信息."""
    event_type: EventType | None = None
    """业务细分事件类型."""
    unionid: str | None = None
    """用户统一标识. Missing without a `notify_appid` of the stock."""


class CouponUseRule(Model):
    """When and how coupons can be redeemed."""

    _models = {"coupon_available_time": "CouponAvailableTime", "discount_coupon": "DiscountCoupon", "exchange_coupon": "ExchangeCoupon", "fixed_normal_coupon": "FixedValueCoupon"}

    coupon_available_time: CouponAvailableTime
    """券可核销时间."""
    use_method: UseMethod
    """核销方式. `OFF_LINE`: shown in a store; `MINI_PROGRAMS`: in a mini program; `SELF_CONSUME`: by the user; `PAYMENT_CODE`: with the payment code."""
    mini_programs_appid: str | None = None
    """小程序AppID. Needed with `use_method` `MINI_PROGRAMS`."""
    discount_coupon: DiscountCoupon | None = None
    """折扣券使用规则信息. Needed for `stock_type` `DISCOUNT`."""
    exchange_coupon: ExchangeCoupon | None = None
    """换购券使用规则信息. Needed for `stock_type` `EXCHANGE`."""
    fixed_normal_coupon: FixedValueCoupon | None = None
    """固定面额满减券使用规则信息. Needed for `stock_type` `NORMAL`."""
    mini_programs_path: str | None = None
    """小程序path. The page to open; needed with `use_method` `MINI_PROGRAMS`."""


class CreateStockResponse(Model):
    """Create stock response."""

    stock_id: str
    """批次号."""
    create_time: str
    """创建时间. RFC 3339."""


class CustomEntrance(Model):
    """What the coupon leads to."""

    _models = {"mini_programs_info": "MiniProgram"}

    appid: str | None = None
    """商户公众号AppID. An official account of the merchant."""
    hall_id: str | None = None
    """更多优惠入口. The hall (营销馆) that the coupon leads to."""
    store_id: str | None = None
    """可用门店ID. The stores that the coupon leads to."""
    code_display_mode: CodeDisplayMode | None = None
    """code展示模式. How the code is shown to the user."""
    mini_programs_info: MiniProgram | None = None
    """小程序入口."""


class DeactivateCouponResponse(Model):
    """Deactivate coupon response."""

    wechatpay_deactivate_time: str
    """系统失效成功的时间. RFC 3339."""


class DeleteCouponCodeResponse(Model):
    """Delete coupon code response."""

    stock_id: str
    """批次号."""
    delete_time: str
    """删除时间. RFC 3339."""


class DisassociateOrderResponse(Model):
    """Disassociate order response."""

    wechatpay_disassociate_time: str
    """取消关联券成功时间. RFC 3339."""


class DiscountCoupon(Model):
    """Discount coupon."""

    discount_percent: int | None = None
    """折扣比例. What the user pays of the price: `88` is 12 % off."""
    transaction_minimum: int | None = None
    """消费门槛. The purchase has to reach this amount, in fen."""


class DisplayPattern(Model):
    """What a coupon looks like."""

    _models = {"finder_info": "Finder"}

    description: str | None = None
    """使用须知."""
    background_color: BackgroundColor | None = None
    """背景颜色."""
    coupon_image_url: str | None = None
    """券详情图片. A `media_url` of `media.upload_marketing_image`."""
    finder_info: Finder | None = None
    """视频号相关信息."""
    merchant_logo_url: str | None = None
    """商户logo. A `media_url` of `media.upload_marketing_image`."""
    merchant_name: str | None = None
    """商户名称."""


class ExchangeCoupon(Model):
    """Exchange coupon."""

    exchange_price: int | None = None
    """单品换购价. What the goods cost with the coupon, in fen."""
    transaction_minimum: int | None = None
    """消费门槛. The purchase has to reach this amount, in fen."""


class Finder(Model):
    """Finder."""

    finder_id: str | None = None
    """视频号ID."""
    finder_video_id: str | None = None
    """视频号视频ID."""
    finder_video_cover_image_url: str | None = None
    """视频号封面图. A `media_url` of `media.upload_marketing_image`."""


class FixedValueCoupon(Model):
    """Fixed value coupon."""

    discount_amount: int | None = None
    """优惠金额. What is taken off, in fen."""
    transaction_minimum: int | None = None
    """消费门槛. The purchase has to reach this amount, in fen."""


class GetCallbackResponse(Model):
    """Get callback response."""

    mchid: str
    """商户号."""
    notify_url: str
    """通知URL地址. Where its notifications are posted: https, without a query string."""


class GetCouponCodeResponse(Model):
    """Get coupon code response."""

    _models = {"code_information": "CouponCode", "coupon_information": "Coupon"}

    code_information: CouponCode
    """商户上传code信息."""
    coupon_information: Coupon | None = None
    """用户券信息."""


class GetCouponResponse(Model):
    """Get coupon response."""

    _models = {"coupon_use_rule": "UserCouponUseRule", "custom_entrance": "CustomEntrance", "display_pattern_info": "UserCouponDisplayPattern"}

    belong_merchant: str
    """批次归属商户号. The merchant that the stock belongs to: the caller itself, or the sub-merchant that a partner acts for."""
    coupon_use_rule: UserCouponUseRule
    """券核销规则信息."""
    goods_name: str
    """适用商品范围. What the coupon is good for; the user sees it."""
    stock_name: str
    """商家券批次名称."""
    stock_type: StockType
    """批次类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price."""
    stock_id: str | None = None
    """批次号."""
    associate_out_trade_no: str | None = None
    """关联的商户订单号."""
    deactivate_request_no: str | None = None
    """失效请求单号. The caller's own number of the deactivation, unique for the merchant."""
    return_request_no: str | None = None
    """回退请求单号. The caller's own number of the return, unique for the merchant."""
    send_request_no: str | None = None
    """发券请求单号. The caller's own number of the giving, unique for the merchant."""
    use_request_no: str | None = None
    """核销请求单号. The caller's own number of the redemption, unique for the merchant."""
    available_start_time: str | None = None
    """券可使用开始时间. RFC 3339."""
    comment: str | None = None
    """批次备注. For the merchant; users do not see it."""
    coupon_code: str | None = None
    """券code."""
    coupon_state: GetCouponResponseCouponState | None = None
    """券状态. `SENDED`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the merchant."""
    custom_entrance: CustomEntrance | None = None
    """自定义入口."""
    deactivate_reason: str | None = None
    """失效原因."""
    deactivate_time: str | None = None
    """券失效时间. RFC 3339."""
    display_pattern_info: UserCouponDisplayPattern | None = None
    """样式信息."""
    expire_time: str | None = None
    """券过期时间. RFC 3339."""
    receive_time: str | None = None
    """券领取时间. RFC 3339."""
    return_time: str | None = None
    """券回退时间. RFC 3339."""
    shareable: bool | None = None
    """是否允许分享领券链接. Whether users may share the link to the coupon."""
    transferable: bool | None = None
    """是否允许转赠. Whether users may give coupons away."""
    use_time: str | None = None
    """券核销时间. RFC 3339."""


class GetStockResponse(Model):
    """Get stock response."""

    _models = {"coupon_use_rule": "CouponUseRule", "stock_send_rule": "StockSendRule", "coupon_code_count": "CouponCodeCount", "custom_entrance": "CustomEntrance", "display_pattern_info": "DisplayPattern", "notify_config": "NotifyConfig", "send_count_information": "SendCount"}

    stock_id: str
    """批次号."""
    belong_merchant: str
    """批次归属商户号. The merchant that the stock belongs to: the caller itself, or the sub-merchant that a partner acts for."""
    coupon_code_mode: CouponCodeMode
    """券code模式. `WECHATPAY_MODE`: WeChat Pay makes the codes; `MERCHANT_API`: they are given with each sending; `MERCHANT_UPLOAD`: they are uploaded before."""
    coupon_use_rule: CouponUseRule
    """核销规则信息."""
    goods_name: str
    """适应商品范围. What the coupon is good for; the user sees it."""
    stock_name: str
    """商家券批次名称."""
    stock_send_rule: StockSendRule
    """发放规则信息."""
    stock_state: StockState
    """批次状态. `UNAUDIT`: being reviewed; `RUNNING`: can be given; `STOPED`: over; `PAUSED`: not given for now."""
    stock_type: StockType
    """批次类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price."""
    comment: str | None = None
    """批次备注. For the merchant; users do not see it."""
    coupon_code_count: CouponCodeCount | None = None
    """券code数量."""
    custom_entrance: CustomEntrance | None = None
    """自定义入口."""
    display_pattern_info: DisplayPattern | None = None
    """样式信息."""
    notify_config: NotifyConfig | None = None
    """事件通知配置."""
    send_count_information: SendCount | None = None
    """批次发放情况."""
    subsidy: bool | None = None
    """是否允许营销补差. Whether `pay_subsidy` may be used for its coupons."""


class IrregularAvailableTime(Model):
    """Irregular available time."""

    begin_time: str | None = None
    """开始时间. RFC 3339."""
    end_time: str | None = None
    """结束时间. RFC 3339."""


class ListCouponCodesResponse(Page["CouponCode"]):
    """List coupon codes response."""

    _models = {"data": "CouponCode"}

    stock_id: str
    """批次号."""
    offset: int
    """分页起始位置."""
    limit: int
    """返回数据的个数."""
    total_count: int
    """总数. Of all pages."""
    data: list[CouponCode] | None = None
    """查询code结果列表."""


class ListCouponsResponse(Page["UserCoupon"]):
    """List coupons response."""

    _models = {"data": "UserCoupon"}

    offset: int
    """分页页码."""
    limit: int
    """分页大小."""
    total_count: int
    """总数量. Of all pages."""
    data: list[UserCoupon] | None = None
    """结果集."""


class ListSubsidyPayReceiptsResponse(Model):
    """List subsidy pay receipts response."""

    _models = {"pay_receipt_list": "SubsidyPayReceipt"}

    pay_receipt_list: list[SubsidyPayReceipt] | None = None
    """补差付款单据列表."""


class MiniProgram(Model):
    """Mini program."""

    mini_programs_appid: str
    """商家小程序AppID. A mini program of the merchant."""
    entrance_words: str
    """入口文案."""
    mini_programs_path: str
    """商家小程序path."""
    guiding_words: str | None = None
    """引导文案."""


class NotifyConfig(Model):
    """Notify config."""

    notify_appid: str | None = None
    """事件通知AppID. Notifications tell the user by the openid in this app; without it they do not tell the user."""


class PreSendProductCouponResponse(Model):
    """Pre send product coupon response."""

    token: str
    """预发券token. Opens the component in which the user takes the coupon."""


class ReturnCouponResponse(Model):
    """Return coupon response."""

    wechatpay_return_time: str
    """系统退券成功的时间. RFC 3339."""


class SendCount(Model):
    """How many coupons were given."""

    today_send_amount: int | None = None
    """单天已发放券金额. In fen."""
    today_send_num: int | None = None
    """单天已发放券张数."""
    total_send_amount: int | None = None
    """已发放券金额. In fen."""
    total_send_num: int | None = None
    """已发放券张数."""


class SendCouponResponse(Model):
    """Send coupon response."""

    _models = {"send_coupon_result": "SendCouponResult"}

    send_coupon_result: SendCouponResult | None = None
    """发券结果."""


class SendCouponResult(Model):
    """Send coupon result."""

    stock_id: str | None = None
    """批次号."""
    out_request_no: str | None = None
    """发券凭证. The merchant's own number of this request."""
    coupon_code: str | None = None
    """券code."""


class SendGovernmentCardResponse(Model):
    """Send government card response."""

    card_code: str
    """消费卡code."""


class SendProductCouponResponse(Model):
    """Send product coupon response."""

    _models = {"send_coupon_result": "SendProductCouponResult"}

    stock_id: str
    """批次号."""
    out_request_no: str
    """发券凭证. The merchant's own number of this request."""
    coupon_code: str
    """券code."""
    send_coupon_result: SendProductCouponResult | None = None
    """发券结果信息."""


class SendProductCouponResult(Model):
    """Send product coupon result."""

    stock_id: str
    """批次号."""
    out_request_no: str
    """商户单据号. The merchant's own number of this request."""
    coupon_code: str
    """商家券Code."""


class SetCallbackResponse(Model):
    """Set callback response."""

    mchid: str
    """商户号."""
    update_time: str
    """修改时间. RFC 3339."""
    notify_url: str
    """通知URL地址. Where its notifications are posted: https, without a query string."""


class StockSendRule(Model):
    """How many coupons are given, and to whom."""

    max_coupons_per_user: int
    """用户最大可领个数. Coupons that one user may receive."""
    max_amount: int | None = None
    """批次总预算. What all coupons may be worth together, in fen."""
    max_amount_by_day: int | None = None
    """单天发放上限金额. What the coupons of one day may be worth together, in fen."""
    max_coupons: int | None = None
    """批次最大发放个数. Coupons that may be given altogether."""
    max_coupons_by_day: int | None = None
    """单天发放上限个数. Coupons that may be given on one day."""
    natural_person_limit: bool | None = None
    """是否开启自然人限领. Whether `max_coupons_per_user` counts a person with several accounts as one."""
    prevent_api_abuse: bool | None = None
    """可疑账号拦截. Whether accounts under suspicion get no coupons."""
    shareable: bool | None = None
    """是否允许分享链接. Whether users may share the link to the coupon."""
    transferable: bool | None = None
    """是否允许转赠. Whether users may give coupons away."""


class SubsidyPayReceipt(Model):
    """Subsidy pay receipt."""

    stock_id: str
    """商家券批次号."""
    transaction_id: str
    """微信支付订单号. WeChat Pay's number of the payment."""
    status: SubsidyPayReceiptStatus
    """补差付款单据状态. `PAY_RECEIPT_ACCEPTED`: under way; `PAY_RECEIPT_RETURNING`: a return is under way."""
    description: str
    """补差付款描述. Comes back unchanged in queries."""
    out_subsidy_no: str
    """业务请求唯一单号. The caller's own number of the payment, unique for the merchant."""
    subsidy_receipt_id: str
    """补差付款单号. WeChat Pay's number of the payment."""
    amount: int
    """补差付款金额. In fen."""
    coupon_code: str
    """商家券code."""
    payee_merchant: str
    """营销补差入账商户号. The merchant whose account is paid: the one that the stock belongs to, or one of its chain."""
    payer_merchant: str
    """营销补差扣款商户号. The merchant whose account pays: the creator of the stock, or the merchant that it belongs to."""
    create_time: str | None = None
    """补差付款发起时间. RFC 3339."""
    fail_reason: SubsidyPayReceiptFailReason | None = None
    """补差付款失败原因. Set when it failed."""
    success_time: str | None = None
    """补差付款完成时间. RFC 3339."""


class SubsidyReturnReceipt(Model):
    """Subsidy return receipt."""

    stock_id: str
    """商家券批次号."""
    transaction_id: str
    """微信支付订单号. WeChat Pay's number of the payment."""
    refund_id: str
    """微信支付退款单号. WeChat Pay's number of the refund."""
    status: SubsidyReturnReceiptStatus
    """补差回退单据状态. `RETURN_RECEIPT_ACCEPTED`: under way."""
    description: str
    """补差回退描述. Comes back unchanged in queries."""
    out_subsidy_return_no: str
    """业务请求唯一单号. The caller's own number of the return, unique for the merchant."""
    subsidy_receipt_id: str
    """补差付款单号. WeChat Pay's number of the payment."""
    amount: int
    """补差回退金额. In fen."""
    coupon_code: str
    """商家券code."""
    payee_merchant: str
    """原营销补差入账商户号. The merchant that was paid; it gives the money back."""
    payer_merchant: str
    """原营销补差扣款商户号. The merchant that paid; it gets the money back."""
    subsidy_return_receipt_id: str | None = None
    """补差回退单号. WeChat Pay's number of the return."""
    fail_reason: SubsidyReturnReceiptFailReason | None = None
    """补差回退失败原因. Set when it failed."""
    return_create_time: str | None = None
    """补差回退发起时间. RFC 3339."""
    return_done_time: str | None = None
    """补差回退完成时间. RFC 3339."""


class UpdateStockBudgetResponse(Model):
    """Update stock budget response."""

    max_coupons: int
    """批次当前最大发放个数. The limit as it is now."""
    max_coupons_by_day: int | None = None
    """当前单天发放上限个数. The limit as it is now."""


class UploadCouponCodesResponse(Model):
    """Upload coupon codes response."""

    _models = {"fail_codes": "CouponCodeUploadFailure"}

    stock_id: str
    """批次号."""
    total_count: int
    """去重后上传code总数. Of different codes in the request."""
    success_count: int
    """上传成功code个数."""
    success_time: str
    """上传成功时间. RFC 3339."""
    duplicate_codes: list[str] | None = None
    """重复的code列表. Codes that stand in the request more than once."""
    exist_codes: list[str] | None = None
    """已存在的code列表. Codes that were uploaded before."""
    fail_codes: list[CouponCodeUploadFailure] | None = None
    """上传失败的code及原因."""
    fail_count: int | None = None
    """上传失败code个数."""
    success_codes: list[str] | None = None
    """上传成功的code列表."""


class UseCouponResponse(Model):
    """Use coupon response."""

    openid: str
    """用户标识."""
    stock_id: str
    """批次号."""
    wechatpay_use_time: str
    """系统核销券成功的时间. RFC 3339."""


class UserCoupon(Model):
    """User coupon."""

    _models = {"coupon_use_rule": "UserCouponUseRule", "custom_entrance": "CustomEntrance", "display_pattern_info": "UserCouponDisplayPattern"}

    belong_merchant: str
    """批次归属商户号. The merchant that the stock belongs to: the caller itself, or the sub-merchant that a partner acts for."""
    coupon_use_rule: UserCouponUseRule
    """券核销规则信息."""
    goods_name: str
    """适用商品范围. What the coupon is good for; the user sees it."""
    stock_name: str
    """商家券批次名称."""
    stock_type: StockType
    """批次类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price."""
    stock_id: str | None = None
    """批次号."""
    associate_out_trade_no: str | None = None
    """关联的商户订单号."""
    deactivate_request_no: str | None = None
    """失效请求单号. The caller's own number of the deactivation, unique for the merchant."""
    return_request_no: str | None = None
    """回退请求单号. The caller's own number of the return, unique for the merchant."""
    send_request_no: str | None = None
    """发券请求单号. The caller's own number of the giving, unique for the merchant."""
    use_request_no: str | None = None
    """核销请求单号. The caller's own number of the redemption, unique for the merchant."""
    available_start_time: str | None = None
    """券可使用开始时间. RFC 3339."""
    comment: str | None = None
    """批次备注. For the merchant; users do not see it."""
    coupon_code: str | None = None
    """券code."""
    coupon_state: UserCouponCouponState | None = None
    """券状态. `SENDED`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the merchant."""
    custom_entrance: CustomEntrance | None = None
    """自定义入口."""
    deactivate_reason: str | None = None
    """失效原因."""
    deactivate_time: str | None = None
    """券失效时间. RFC 3339."""
    display_pattern_info: UserCouponDisplayPattern | None = None
    """样式信息."""
    expire_time: str | None = None
    """券过期时间. RFC 3339."""
    receive_time: str | None = None
    """券领取时间. RFC 3339."""
    return_time: str | None = None
    """券回退时间. RFC 3339."""
    shareable: bool | None = None
    """是否允许分享领券链接. Whether users may share the link to the coupon."""
    transferable: bool | None = None
    """是否允许转赠. Whether users may give coupons away."""
    use_time: str | None = None
    """券核销时间. RFC 3339."""


class UserCouponAvailableTime(Model):
    """User coupon available time."""

    _models = {"available_week": "AvailableWeek", "irregulary_avaliable_time": "IrregularAvailableTime"}

    available_begin_time: str
    """开始时间. Coupons can be redeemed from then on. RFC 3339."""
    available_end_time: str
    """结束时间. Coupons can be redeemed until then. RFC 3339."""
    available_day_after_receive: int | None = None
    """生效后N天内有效. Days for which a coupon is good, from the day it takes effect."""
    available_week: AvailableWeek | None = None
    """固定周期有效时间段. Only on these weekdays, at these hours."""
    irregulary_avaliable_time: list[IrregularAvailableTime] | None = None
    """无规律的有效时间段. Only during these periods."""
    wait_days_after_receive: int | None = None
    """领取后N天开始生效. Days from receiving a coupon until it takes effect."""


class UserCouponDisplayPattern(Model):
    """User coupon display pattern."""

    _models = {"finder_info": "Finder"}

    description: str | None = None
    """使用须知."""
    background_color: BackgroundColor | None = None
    """背景颜色."""
    coupon_image_url: str | None = None
    """券详情图片. A `media_url` of `media.upload_marketing_image`."""
    finder_info: Finder | None = None
    """视频号相关信息."""
    merchant_logo_url: str | None = None
    """商户logo. A `media_url` of `media.upload_marketing_image`."""
    merchant_name: str | None = None
    """商户名称."""


class UserCouponUseRule(Model):
    """When and how the coupon can be redeemed."""

    _models = {"coupon_available_time": "UserCouponAvailableTime", "discount_coupon": "UserDiscountCoupon", "exchange_coupon": "UserExchangeCoupon", "fixed_normal_coupon": "UserFixedValueCoupon"}

    coupon_available_time: UserCouponAvailableTime
    """券可核销时间."""
    use_method: UseMethod
    """核销方式. `OFF_LINE`: shown in a store; `MINI_PROGRAMS`: in a mini program; `SELF_CONSUME`: by the user; `PAYMENT_CODE`: with the payment code."""
    mini_programs_appid: str | None = None
    """小程序AppID. Needed with `use_method` `MINI_PROGRAMS`."""
    discount_coupon: UserDiscountCoupon | None = None
    """折扣券使用规则信息. Needed for `stock_type` `DISCOUNT`."""
    exchange_coupon: UserExchangeCoupon | None = None
    """换购券使用规则信息. Needed for `stock_type` `EXCHANGE`."""
    fixed_normal_coupon: UserFixedValueCoupon | None = None
    """固定面额满减券使用规则信息. Needed for `stock_type` `NORMAL`."""
    mini_programs_path: str | None = None
    """小程序path."""


class UserDiscountCoupon(Model):
    """User discount coupon."""

    discount_percent: int | None = None
    """折扣比例. What the user pays of the price: `88` is 12 % off."""
    transaction_minimum: int | None = None
    """消费门槛. The purchase has to reach this amount, in fen."""


class UserExchangeCoupon(Model):
    """User exchange coupon."""

    exchange_price: int | None = None
    """单品换购价. What the goods cost with the coupon, in fen."""
    transaction_minimum: int | None = None
    """消费门槛. The purchase has to reach this amount, in fen."""


class UserFixedValueCoupon(Model):
    """User fixed value coupon."""

    discount_amount: int | None = None
    """优惠金额. What is taken off, in fen."""
    transaction_minimum: int | None = None
    """消费门槛. The purchase has to reach this amount, in fen."""


class AvailableDayTimeParam(TypedDict, total=False):
    """Available day time. What `AvailableDayTime` is when sent."""

    begin_time: int
    """当天可用开始时间. Seconds since midnight."""
    end_time: int
    """当天可用结束时间. Seconds since midnight."""


class AvailableWeekParam(TypedDict, total=False):
    """Available week. What `AvailableWeek` is when sent."""

    available_day_time: Sequence[AvailableDayTimeParam]
    """当天可用时间段."""
    week_day: Sequence[int]
    """可用星期数. 0 is Sunday, 6 is Saturday."""


class CreateStockCouponAvailableTimeParam(TypedDict, total=False):
    """Create stock coupon available time."""

    available_begin_time: Required[str | datetime]
    """开始时间. Coupons can be redeemed from then on. RFC 3339."""
    available_end_time: Required[str | datetime]
    """结束时间. Coupons can be redeemed until then. RFC 3339."""
    available_day_after_receive: int
    """生效后N天内有效. Days for which a coupon is good, from the day it takes effect."""
    available_second_after_receive: int
    """领取后N秒内有效. Seconds for which a coupon is good once it was received."""
    available_week: AvailableWeekParam
    """固定周期有效时间段. Only on these weekdays, at these hours."""
    irregulary_avaliable_time: Sequence[IrregularAvailableTimeParam]
    """无规律的有效时间段. Only during these periods."""
    wait_days_after_receive: int
    """领取后N天开始生效. Days from receiving a coupon until it takes effect."""


class CreateStockCouponUseRuleParam(TypedDict, total=False):
    """When and how coupons can be redeemed."""

    coupon_available_time: Required[CreateStockCouponAvailableTimeParam]
    """券可核销时间."""
    use_method: Required[UseMethod]
    """核销方式. `OFF_LINE`: shown in a store; `MINI_PROGRAMS`: in a mini program; `SELF_CONSUME`: by the user; `PAYMENT_CODE`: with the payment code."""
    mini_programs_appid: str
    """小程序AppID. Needed with `use_method` `MINI_PROGRAMS`."""
    discount_coupon: CreateStockDiscountCouponParam
    """折扣券使用规则信息. Needed for `stock_type` `DISCOUNT`."""
    exchange_coupon: CreateStockExchangeCouponParam
    """换购券使用规则信息. Needed for `stock_type` `EXCHANGE`."""
    fixed_normal_coupon: CreateStockFixedValueCouponParam
    """固定面额满减券使用规则信息. Needed for `stock_type` `NORMAL`."""
    mini_programs_path: str
    """小程序path. The page to open; needed with `use_method` `MINI_PROGRAMS`."""


class CreateStockDiscountCouponParam(TypedDict, total=False):
    """Create stock discount coupon."""

    discount_percent: Required[int]
    """折扣比例. What the user pays of the price: `88` is 12 % off."""
    transaction_minimum: Required[int]
    """消费门槛. The purchase has to reach this amount, in fen."""


class CreateStockExchangeCouponParam(TypedDict, total=False):
    """Create stock exchange coupon."""

    exchange_price: Required[int]
    """单品换购价. What the goods cost with the coupon, in fen."""
    transaction_minimum: Required[int]
    """消费门槛. The purchase has to reach this amount, in fen."""


class CreateStockFixedValueCouponParam(TypedDict, total=False):
    """Create stock fixed value coupon."""

    discount_amount: Required[int]
    """优惠金额. What is taken off, in fen."""
    transaction_minimum: Required[int]
    """消费门槛. The purchase has to reach this amount, in fen."""


class CustomEntranceParam(TypedDict, total=False):
    """What the coupon leads to. What `CustomEntrance` is when sent."""

    appid: str
    """商户公众号AppID. An official account of the merchant."""
    hall_id: str
    """更多优惠入口. The hall (营销馆) that the coupon leads to."""
    store_id: str
    """可用门店ID. The stores that the coupon leads to."""
    code_display_mode: CodeDisplayMode
    """code展示模式. How the code is shown to the user."""
    mini_programs_info: MiniProgramParam
    """小程序入口."""


class DisplayPatternParam(TypedDict, total=False):
    """What a coupon looks like. What `DisplayPattern` is when sent."""

    description: str
    """使用须知."""
    background_color: BackgroundColor
    """背景颜色."""
    coupon_image_url: str
    """券详情图片. A `media_url` of `media.upload_marketing_image`."""
    finder_info: FinderParam
    """视频号相关信息."""
    merchant_logo_url: str
    """商户logo. A `media_url` of `media.upload_marketing_image`."""
    merchant_name: str
    """商户名称."""


class FinderParam(TypedDict, total=False):
    """Finder. What `Finder` is when sent."""

    finder_id: str
    """视频号ID."""
    finder_video_id: str
    """视频号视频ID."""
    finder_video_cover_image_url: str
    """视频号封面图. A `media_url` of `media.upload_marketing_image`."""


class IrregularAvailableTimeParam(TypedDict, total=False):
    """Irregular available time. What `IrregularAvailableTime` is when sent."""

    begin_time: str | datetime
    """开始时间. RFC 3339."""
    end_time: str | datetime
    """结束时间. RFC 3339."""


class MiniProgramParam(TypedDict, total=False):
    """Mini program. What `MiniProgram` is when sent."""

    mini_programs_appid: Required[str]
    """商家小程序AppID. A mini program of the merchant."""
    entrance_words: Required[str]
    """入口文案."""
    mini_programs_path: Required[str]
    """商家小程序path."""
    guiding_words: str
    """引导文案."""


class NotifyConfigParam(TypedDict, total=False):
    """Notify config. What `NotifyConfig` is when sent."""

    notify_appid: str
    """事件通知AppID. Notifications tell the user by the openid in this app; without it they do not tell the user."""


class StockSendRuleParam(TypedDict, total=False):
    """How many coupons are given, and to whom. What `StockSendRule` is when sent."""

    max_coupons_per_user: Required[int]
    """用户最大可领个数. Coupons that one user may receive."""
    max_amount: int
    """批次总预算. What all coupons may be worth together, in fen."""
    max_amount_by_day: int
    """单天发放上限金额. What the coupons of one day may be worth together, in fen."""
    max_coupons: int
    """批次最大发放个数. Coupons that may be given altogether."""
    max_coupons_by_day: int
    """单天发放上限个数. Coupons that may be given on one day."""
    natural_person_limit: bool
    """是否开启自然人限领. Whether `max_coupons_per_user` counts a person with several accounts as one."""
    prevent_api_abuse: bool
    """可疑账号拦截. Whether accounts under suspicion get no coupons."""
    shareable: bool
    """是否允许分享链接. Whether users may share the link to the coupon."""
    transferable: bool
    """是否允许转赠. Whether users may give coupons away."""


class UpdateStockCouponUseRuleParam(TypedDict, total=False):
    """Update stock coupon use rule."""

    mini_programs_appid: str
    """小程序AppID. Needed with `use_method` `MINI_PROGRAMS`."""
    mini_programs_path: str
    """小程序path."""
    use_method: UseMethod
    """核销方式. `OFF_LINE`: shown in a store; `MINI_PROGRAMS`: in a mini program; `SELF_CONSUME`: by the user; `PAYMENT_CODE`: with the payment code."""


class UpdateStockSendRuleParam(TypedDict, total=False):
    """Update stock send rule."""

    natural_person_limit: bool
    """是否开启自然人限领. Whether `max_coupons_per_user` counts a person with several accounts as one."""
    prevent_api_abuse: bool
    """可疑账号拦截. Whether accounts under suspicion get no coupons."""


class _Operations(Face):
    @operation("merchant_coupon.set_callback")
    def set_callback(
        self,
        *,
        notify_url: str,
        mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SetCallbackResponse:
        """Set the address that coupon events are notified to (设置商家券事件通知地址).

        Args:
            notify_url: 通知URL地址. Where its notifications are posted: https, without a query string.
            mchid: 商户号. The caller's own number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012465431
        https://pay.weixin.qq.com/doc/v3/partner/4012465425
        """
        ...

    @operation("merchant_coupon.get_callback")
    def get_callback(
        self,
        *,
        mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetCallbackResponse:
        """Get the address that coupon events are notified to (查询商家券事件通知地址).

        Args:
            mchid: 商户号. The caller's own number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012465507
        https://pay.weixin.qq.com/doc/v3/partner/4012465557
        """
        ...

    @operation("merchant_coupon.create_stock")
    def create_stock(
        self,
        *,
        out_request_no: str,
        belong_merchant: str,
        coupon_code_mode: CouponCodeMode,
        coupon_use_rule: CreateStockCouponUseRuleParam,
        goods_name: str,
        stock_name: str,
        stock_send_rule: StockSendRuleParam,
        stock_type: StockType,
        comment: str | None = None,
        custom_entrance: CustomEntranceParam | None = None,
        display_pattern_info: DisplayPatternParam | None = None,
        notify_config: NotifyConfigParam | None = None,
        subsidy: bool | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateStockResponse:
        """Create a stock of merchant coupons (创建商家券).

        The discount comes out of the merchant's own price: WeChat Pay gives and counts the coupons, and no money flows for them.

        Args:
            out_request_no: 商户请求单号. The caller's own number of the stock, unique for the merchant.
            belong_merchant: 批次归属商户号. The merchant that the stock belongs to: the caller itself, or the sub-merchant that a partner acts for.
            coupon_code_mode: 券code模式. `WECHATPAY_MODE`: WeChat Pay makes the codes; `MERCHANT_API`: they are given with each sending; `MERCHANT_UPLOAD`: they are uploaded before.
            coupon_use_rule: 核销规则信息.
            goods_name: 适用商品范围. What the coupon is good for; the user sees it.
            stock_name: 商家券批次名称.
            stock_send_rule: 发放规则信息.
            stock_type: 批次类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price.
            comment: 批次备注. For the merchant; users do not see it.
            custom_entrance: 自定义入口.
            display_pattern_info: 样式信息.
            notify_config: 事件通知配置.
            subsidy: 是否允许营销补差. Whether `pay_subsidy` may be used for its coupons.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012534855
        https://pay.weixin.qq.com/doc/v3/partner/4012692931
        """
        ...

    @operation("merchant_coupon.get_stock")
    def get_stock(
        self,
        *,
        stock_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetStockResponse:
        """Query a stock of merchant coupons (查询商家券详情).

        Args:
            stock_id: 批次号. The stock, as `create_stock` numbered it.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012534928
        https://pay.weixin.qq.com/doc/v3/partner/4012693047
        """
        ...

    @operation("merchant_coupon.update_stock")
    def update_stock(
        self,
        *,
        stock_id: str,
        out_request_no: str,
        comment: str | None = None,
        coupon_use_rule: UpdateStockCouponUseRuleParam | None = None,
        custom_entrance: CustomEntranceParam | None = None,
        display_pattern_info: DisplayPatternParam | None = None,
        goods_name: str | None = None,
        notify_config: NotifyConfigParam | None = None,
        stock_name: str | None = None,
        stock_send_rule: UpdateStockSendRuleParam | None = None,
        subsidy: bool | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Change a stock of merchant coupons (修改商家券基本信息).

        Only what is given is changed.

        Args:
            stock_id: 批次号. The stock, as `create_stock` numbered it.
            out_request_no: 商户请求单号. The merchant's own number of this request.
            comment: 批次备注. For the merchant; users do not see it.
            coupon_use_rule: 核销规则信息.
            custom_entrance: 自定义入口.
            display_pattern_info: 样式信息.
            goods_name: 适用商品范围. What the coupon is good for; the user sees it.
            notify_config: 事件通知配置.
            stock_name: 批次名称.
            stock_send_rule: 发放规则信息.
            subsidy: 是否允许营销补差. Whether `pay_subsidy` may be used for its coupons.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012535020
        https://pay.weixin.qq.com/doc/v3/partner/4012696764
        """
        ...

    @operation("merchant_coupon.update_stock_budget")
    def update_stock_budget(
        self,
        *,
        stock_id: str,
        modify_budget_request_no: str,
        current_max_coupons: int | None = None,
        current_max_coupons_by_day: int | None = None,
        target_max_coupons: int | None = None,
        target_max_coupons_by_day: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UpdateStockBudgetResponse:
        """Change how many coupons a stock may give (修改批次预算).

        Give either `target_max_coupons` or `target_max_coupons_by_day`, with the limit as it is now.

        Args:
            stock_id: 批次号. The stock, as `create_stock` numbered it.
            modify_budget_request_no: 修改预算请求单据号. The caller's own number of the change, unique for the merchant.
            current_max_coupons: 当前批次最大发放个数. The limit as it is now; needed with `target_max_coupons`.
            current_max_coupons_by_day: 当前单天发放上限个数. The limit as it is now; needed with `target_max_coupons_by_day`.
            target_max_coupons: 目标批次最大发放个数. The limit as it shall be.
            target_max_coupons_by_day: 目标单天发放上限个数. The limit as it shall be.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012465739
        https://pay.weixin.qq.com/doc/v3/partner/4012465809
        """
        ...

    @operation("merchant_coupon.upload_coupon_codes")
    def upload_coupon_codes(
        self,
        *,
        stock_id: str,
        upload_request_no: str,
        coupon_code_list: Sequence[str],
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UploadCouponCodesResponse:
        """Upload the codes that a stock gives (上传预存code).

        For stocks of `coupon_code_mode` `MERCHANT_UPLOAD`. Codes that fail are named in the answer, the others are taken.

        Args:
            stock_id: 批次号. The stock, as `create_stock` numbered it.
            upload_request_no: 商户请求单号. The caller's own number of the upload, unique for the merchant.
            coupon_code_list: 券code列表.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012487038
        https://pay.weixin.qq.com/doc/v3/partner/4012492853
        """
        ...

    @operation("merchant_coupon.list_coupon_codes", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_coupon_codes(
        self,
        *,
        stock_id: str,
        appid: str | None = None,
        status: ListCouponCodesStatus | None = None,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListCouponCodesResponse:
        """List the codes that were uploaded for a stock (查询预存code列表).

        Args:
            stock_id: 批次号. The stock, as `create_stock` numbered it.
            appid: 公众账号ID.
            status: 券code状态. `AVAILABLE`: not given yet; `DISPATCHED`: given to a user.
            offset: 分页起始位置. Items to skip, from 0.
            limit: 分页最大size. Items per page.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
        """
        ...

    @operation("merchant_coupon.get_coupon_code")
    def get_coupon_code(
        self,
        *,
        stock_id: str,
        coupon_code: str,
        appid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetCouponCodeResponse:
        """Query a code that was uploaded (查询预存code详情).

        Args:
            stock_id: 批次号. The stock, as `create_stock` numbered it.
            coupon_code: 商户上传code.
            appid: 公众账号ID.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
        """
        ...

    @operation("merchant_coupon.delete_coupon_code")
    def delete_coupon_code(
        self,
        *,
        stock_id: str,
        coupon_code: str,
        delete_request_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DeleteCouponCodeResponse:
        """Delete a code that was uploaded and not given yet (删除预存code).

        Args:
            stock_id: 批次号. The stock, as `create_stock` numbered it.
            coupon_code: 券code.
            delete_request_no: 删除请求单号. The caller's own number of the deletion.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
        """
        ...

    @operation("merchant_coupon.send_coupon")
    def send_coupon(
        self,
        *,
        appid: str,
        openid: str,
        stock_id: str,
        out_request_no: str,
        coupon_code: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SendCouponResponse:
        """Give a coupon to a user (向用户发券).

        Args:
            appid: 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant.
            openid: 用户标识.
            stock_id: 批次号.
            out_request_no: 发券凭证. The caller's own number of the giving, unique for the merchant.
            coupon_code: 券code. Needed with `coupon_code_mode` `MERCHANT_API`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html
        """
        ...

    @operation("merchant_coupon.send_product_coupon")
    def send_product_coupon(
        self,
        *,
        appid: str,
        openid: str,
        stock_id: str,
        out_request_no: str,
        coupon_type: CouponType,
        member_card_id: str | None = None,
        coupon_code: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SendProductCouponResponse:
        """Give a coupon for goods to a user (向用户发放商品券).

        Only for merchant coupons that are tied to goods.

        Args:
            appid: 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant.
            openid: 用户标识.
            stock_id: 批次号.
            out_request_no: 发券凭证. The caller's own number of the giving, unique for the user in the stock.
            coupon_type: 券类型. `MEMBER`: for members, with `member_card_id`.
            member_card_id: 会员卡ID. Needed with `coupon_type` `MEMBER`.
            coupon_code: 券code. Needed with `coupon_code_mode` `MERCHANT_API`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4015594964
        https://pay.weixin.qq.com/doc/v3/partner/4015595255
        """
        ...

    @operation("merchant_coupon.pre_send_product_coupon")
    def pre_send_product_coupon(
        self,
        *,
        appid: str,
        stock_id: str,
        send_request_no: str,
        openid: str | None = None,
        coupon_code: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSendProductCouponResponse:
        """Prepare a coupon for goods that the user takes (向用户预发放商品券).

        The coupon is given once the user takes it in the component that was opened with the `token`.

        Args:
            appid: 公众账号AppID. The app that `openid` belongs to.
            stock_id: 批次ID.
            send_request_no: 发券请求单号. The caller's own number of the giving, unique for the merchant.
            openid: 用户OpenID.
            coupon_code: 用户商品券Code.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/brand/4016797130
        """
        ...

    @operation("merchant_coupon.send_government_card")
    def send_government_card(
        self,
        *,
        card_id: str,
        appid: str,
        openid: str,
        out_request_no: str,
        send_time: str | datetime,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SendGovernmentCardResponse:
        """Give a consumption card to a user (发放消费卡).

        Args:
            card_id: 消费卡card_id. The consumption card, as WeChat Pay numbered it.
            appid: 消费卡归属appid. The app that `openid` belongs to.
            openid: 用户OpenID.
            out_request_no: 商户单据号. The caller's own number of the giving, unique for the merchant.
            send_time: 单次请求发卡时间. RFC 3339.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4017164666
        """
        ...

    @operation("merchant_coupon.list_coupons", page=Paging("page_from_zero", position="offset", items="data", size="limit", total="total_count"))
    def list_coupons(
        self,
        *,
        openid: str,
        appid: str,
        stock_id: str | None = None,
        offset: int | None = None,
        limit: int | None = None,
        belong_merchant: str | None = None,
        coupon_state: ListCouponsCouponState | None = None,
        creator_merchant: str | None = None,
        sender_merchant: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListCouponsResponse:
        """List a user's coupons by filter (根据过滤条件查询用户券).

        Args:
            openid: 用户标识. The user in `appid`.
            appid: 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant.
            stock_id: 批次号. Only coupons of this stock.
            offset: 分页页码. The page, from 0.
            limit: 分页大小. Items per page.
            belong_merchant: 批次归属商户号. Only coupons of stocks that belong to this merchant.
            coupon_state: 券状态. `SENDED`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the merchant.
            creator_merchant: 创建批次的商户号. Only coupons of stocks that this merchant created.
            sender_merchant: 批次发放商户号. Only coupons that this merchant gave.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012534963
        https://pay.weixin.qq.com/doc/v3/partner/4012693087
        """
        ...

    @operation("merchant_coupon.get_coupon")
    def get_coupon(
        self,
        *,
        openid: str,
        coupon_code: str,
        appid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetCouponResponse:
        """Query a user's coupon (查询用户单张券详情).

        Args:
            openid: 用户OpenID. The user in `appid`.
            coupon_code: 券code.
            appid: 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012535011
        https://pay.weixin.qq.com/doc/v3/partner/4012693103
        """
        ...

    @operation("merchant_coupon.use_coupon")
    def use_coupon(
        self,
        *,
        appid: str,
        use_request_no: str,
        coupon_code: str,
        use_time: str | datetime,
        openid: str | None = None,
        stock_id: str | None = None,
        transaction_id: str | None = None,
        out_trade_no: str | None = None,
        mch_id: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UseCouponResponse:
        """Redeem a user's coupon (核销用户券).

        Redeem the coupon when the price is worked out, and let the user pay the lower price; give the coupon back with `return_coupon` when the order comes to nothing.

        Args:
            appid: 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant.
            use_request_no: 核销请求单据号. The caller's own number of the redemption, unique for the merchant.
            coupon_code: 券code.
            use_time: 核销请求时间. RFC 3339.
            openid: 用户标识.
            stock_id: 批次号. The stock of the coupon; needed when its codes are not made by WeChat Pay, because such a code is unique in its stock only.
            transaction_id: 微信支付订单号. WeChat Pay's number of the payment.
            out_trade_no: 商户订单号. The order that the coupon is tied to.
            mch_id: 下单商户号. The merchant that `out_trade_no` was placed for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012465292
        https://pay.weixin.qq.com/doc/v3/partner/4012465359
        """
        ...

    @operation("merchant_coupon.associate_order")
    def associate_order(
        self,
        *,
        stock_id: str,
        out_trade_no: str,
        out_request_no: str,
        coupon_code: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> AssociateOrderResponse:
        """Tie a redeemed coupon to an order (关联订单信息).

        The coupon shows the order then.

        Args:
            stock_id: 批次号. The stock of the coupon.
            out_trade_no: 关联的商户订单号. The merchant's own number of the order. At least 128 characters.
            out_request_no: 商户请求单号. The caller's own number of this request, unique for the merchant. At least 128 characters.
            coupon_code: 券code. 8 to 15 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012465596
        https://pay.weixin.qq.com/doc/v3/partner/4012465640
        """
        ...

    @operation("merchant_coupon.disassociate_order")
    def disassociate_order(
        self,
        *,
        stock_id: str,
        out_trade_no: str,
        out_request_no: str,
        coupon_code: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DisassociateOrderResponse:
        """Untie a redeemed coupon from an order (取消关联订单信息).

        Args:
            stock_id: 批次号. The stock of the coupon.
            out_trade_no: 取消关联的商户订单号. The merchant's own number of the order. At least 128 characters.
            out_request_no: 商户请求单号. The caller's own number of this request, unique for the merchant. At least 128 characters.
            coupon_code: 券code. 8 to 15 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012465673
        https://pay.weixin.qq.com/doc/v3/partner/4012465703
        """
        ...

    @operation("merchant_coupon.return_coupon")
    def return_coupon(
        self,
        *,
        stock_id: str,
        return_request_no: str,
        coupon_code: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ReturnCouponResponse:
        """Give a redeemed coupon back to the user (申请退券).

        Args:
            stock_id: 批次号.
            return_request_no: 退券请求单据号. The caller's own number of the return, unique for the merchant.
            coupon_code: 券code.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012465845
        https://pay.weixin.qq.com/doc/v3/partner/4012465865
        """
        ...

    @operation("merchant_coupon.deactivate_coupon")
    def deactivate_coupon(
        self,
        *,
        stock_id: str,
        deactivate_request_no: str,
        coupon_code: str,
        deactivate_reason: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DeactivateCouponResponse:
        """End a user's coupon (使券失效).

        This cannot be undone.

        Args:
            stock_id: 批次号.
            deactivate_request_no: 失效请求单据号. The caller's own number of the deactivation, unique for the merchant.
            coupon_code: 券code.
            deactivate_reason: 失效原因.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012465890
        https://pay.weixin.qq.com/doc/v3/partner/4012465924
        """
        ...

    @operation("merchant_coupon.pay_subsidy")
    def pay_subsidy(
        self,
        *,
        stock_id: str,
        transaction_id: str,
        description: str,
        out_subsidy_no: str,
        amount: int,
        coupon_code: str,
        payee_merchant: str,
        payer_merchant: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SubsidyPayReceipt:
        """Pay the difference for a redeemed coupon (营销补差付款).

        Moves money from one merchant to another after the coupon was redeemed and the order paid. Look at `status`, and query the receipt while it is `PAY_RECEIPT_ACCEPTED`.

        Args:
            stock_id: 商家券批次号.
            transaction_id: 微信支付订单号. The payment in which the coupon was used.
            description: 补差付款描述. Comes back unchanged in queries.
            out_subsidy_no: 业务请求唯一单号. The caller's own number of the payment, unique for the merchant.
            amount: 补差付款金额. In fen; at most what the coupon takes off.
            coupon_code: 商家券code.
            payee_merchant: 营销补差入账商户号. The merchant whose account is paid: the one that the stock belongs to, or one of its chain.
            payer_merchant: 营销补差扣款商户号. The merchant whose account pays: the creator of the stock, or the merchant that it belongs to.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4017147321
        https://pay.weixin.qq.com/doc/v3/partner/4017170057
        """
        ...

    @operation("merchant_coupon.list_subsidy_pay_receipts")
    def list_subsidy_pay_receipts(
        self,
        *,
        stock_id: str,
        coupon_code: str,
        out_subsidy_no: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListSubsidyPayReceiptsResponse:
        """List the payments of the difference for a coupon (查询营销补差付款单列表).

        Args:
            stock_id: 商家券批次号. The stock, as `create_stock` numbered it.
            coupon_code: 商家券code.
            out_subsidy_no: 补差付款请求单号. Only the payment under this number of the merchant's own.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4017147338
        https://pay.weixin.qq.com/doc/v3/partner/4017171346
        """
        ...

    @operation("merchant_coupon.get_subsidy_pay_receipt")
    def get_subsidy_pay_receipt(
        self,
        *,
        subsidy_receipt_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SubsidyPayReceipt:
        """Query a payment of the difference (查询营销补差付款单详情).

        Args:
            subsidy_receipt_id: 补差付款单号. WeChat Pay's number of the payment.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4017147336
        https://pay.weixin.qq.com/doc/v3/partner/4017170661
        """
        ...

    @operation("merchant_coupon.return_subsidy")
    def return_subsidy(
        self,
        *,
        stock_id: str,
        transaction_id: str,
        refund_id: str,
        description: str,
        out_subsidy_return_no: str,
        amount: int,
        coupon_code: str,
        payee_merchant: str,
        payer_merchant: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SubsidyReturnReceipt:
        """Take back a payment of the difference (营销补差回退).

        After a refund of the order, at most as much as was paid. Look at `status`, and query the receipt while it is `RETURN_RECEIPT_ACCEPTED`.

        Args:
            stock_id: 商家券批次号.
            transaction_id: 微信支付订单号. The payment in which the coupon was used.
            refund_id: 微信支付退款单号. WeChat Pay's number of the refund of that payment.
            description: 补差回退描述. Comes back unchanged in queries.
            out_subsidy_return_no: 业务请求唯一单号. The caller's own number of the return, unique for the merchant.
            amount: 补差回退金额. In fen; all returns for one coupon together at most what was paid.
            coupon_code: 商家券code.
            payee_merchant: 原营销补差入账商户号. The merchant that was paid; it gives the money back.
            payer_merchant: 原营销补差扣款商户号. The merchant that paid; it gets the money back.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4017147332
        https://pay.weixin.qq.com/doc/v3/partner/4017170533
        """
        ...

    @operation("merchant_coupon.get_subsidy_return_receipt")
    def get_subsidy_return_receipt(
        self,
        *,
        subsidy_return_receipt_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SubsidyReturnReceipt:
        """Query the return of a difference (查询商家券营销补差回退单详情).

        Args:
            subsidy_return_receipt_id: 补差回退单号. WeChat Pay's number of the return.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4017147344
        https://pay.weixin.qq.com/doc/v3/partner/4017171779
        """
        ...


class MerchantCouponService(_Operations, Sync):
    """Coupons of merchants (商家券)."""


class AsyncMerchantCouponService(_Operations, Async):
    """Coupons of merchants (商家券)."""
