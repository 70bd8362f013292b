# Generated from api/cash_coupon.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Cash coupons (代金券)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

BackgroundColor = Union[Literal["COLOR010", "COLOR020", "COLOR030", "COLOR040", "COLOR050", "COLOR060", "COLOR070", "COLOR080", "COLOR081", "COLOR082", "COLOR090", "COLOR100", "COLOR101", "COLOR102"], str]
"""背景颜色."""
BusinessType = Union[Literal["MULTIUSE"], str]
"""业务类型."""
CouponStatus = Union[Literal["SENDED", "USED", "EXPIRED", "RECOVER", "REVOKED"], str]
"""券或消费金状态."""
CouponType = Union[Literal["NORMAL", "CUT_TO"], str]
"""券或消费金类型."""
CouponUseResourceStatus = Union[Literal["SENDED", "USED", "EXPIRED", "RECOVER"], str]
"""券或消费金状态."""
CreateStockRequestStockType = Union[Literal["NORMAL"], str]
"""批次类型."""
GetCouponResponseStatus = Union[Literal["SENDED", "USED", "EXPIRED", "RECOVER", "REVOKED"], str]
"""券或消费金状态."""
HashType = Union[Literal["SHA1"], str]
"""哈希算法类型."""
JumpTarget = Union[Literal["PAYMENT_CODE", "MINI_PROGRAM", "DEFAULT_PAGE"], str]
"""卡包跳转目标."""
ListCouponsStatus = Union[Literal["SENDED", "USED"], str]
"""券或消费金状态."""
ListStocksStatus = Union[Literal["unactivated", "audit", "running", "stoped", "paused"], str]
"""批次状态."""
StockStatus = Union[Literal["unactivated", "audit", "running", "stoped", "paused"], str]
"""批次状态."""
StockStockType = Union[Literal["NORMAL", "DISCOUNT_CUT", "OTHER"], str]
"""批次类型."""
TradeType = Union[Literal["MICROAPP", "APPPAY", "PPAY", "CARD", "FACE", "OTHER"], str]
"""指定支付模式."""
Type = Union[Literal["PROVINCE", "CITY", "DISTRICT", "COUNTRY"], str]
"""类型."""


class AvailableRegion(Model):
    """Available region."""

    type: Type | None = None
    """类型. How far down the names go."""
    country: str | None = None
    """国家."""
    province: str | None = None
    """省份."""
    city: str | None = None
    """城市."""
    district: str | None = None
    """区县."""


class Coupon(Model):
    """Coupon."""

    _models = {"cut_to_message": "CutTo", "normal_coupon_information": "FixedValueCoupon", "discount_msg": "FixedDiscountCoupon", "consume_information": "CouponConsumption"}

    stock_creator_mchid: str
    """创建批次的商户号. The merchant that created the stock."""
    stock_id: str
    """批次号."""
    coupon_id: str
    """代金券或消费金id."""
    cut_to_message: CutTo | None = None
    """单品优惠特定信息."""
    coupon_name: str
    """券或消费金名称."""
    status: CouponStatus
    """券或消费金状态."""
    description: str
    """使用说明."""
    create_time: str
    """领券时间. RFC 3339."""
    coupon_type: CouponType
    """券或消费金类型."""
    no_cash: bool
    """是否无资金流. Whether no money flows for the coupon (免充值): the merchant receives that much less."""
    available_begin_time: str
    """可用开始时间. RFC 3339."""
    available_end_time: str
    """可用结束时间. RFC 3339."""
    singleitem: bool
    """是否单品优惠. Whether the coupon is for single goods."""
    normal_coupon_information: FixedValueCoupon | None = None
    """满减券或消费金信息."""
    discount_msg: FixedDiscountCoupon | None = None
    """折扣券信息."""
    out_request_no: str | None = None
    """商户单据号. The number under which the coupon was sent."""
    business_type: BusinessType | None = None
    """业务类型. `MULTIUSE`: can be used several times."""
    available_balance: int | None = None
    """剩余金额. What is left of a coupon that can be used several times, in fen."""
    consume_information: CouponConsumption | None = None
    """已实扣代金券核销信息. Where and when the coupon was used."""
    distributed_coupons: int | None = None
    """已发券数量."""


class CouponConsumption(Model):
    """Coupon consumption."""

    _models = {"goods_detail": "Goods"}

    consume_time: str | None = None
    """核销时间. RFC 3339."""
    consume_mchid: str | None = None
    """核销商户号. The merchant where the coupon was used."""
    transaction_id: str | None = None
    """微信支付订单号."""
    goods_detail: list[Goods] | None = None
    """单品信息."""


class CouponUseResource(Model):
    """Coupon use resource."""

    _models = {"singleitem_discount_off": "SingleItemDiscount", "discount_to": "DiscountTo", "normal_coupon_information": "FixedValueCoupon", "consume_information": "CouponUseResourceConsumption"}

    stock_creator_mchid: str
    """批次创建方商户号. The merchant that created the stock."""
    stock_id: str
    """批次号."""
    coupon_id: str
    """代金券ID."""
    singleitem_discount_off: SingleItemDiscount | None = None
    """单品优惠特定信息."""
    discount_to: DiscountTo | None = None
    """减至优惠限定字段."""
    coupon_name: str
    """券或消费金名称."""
    status: CouponUseResourceStatus
    """券或消费金状态."""
    description: str
    """使用说明."""
    create_time: str
    """领券时间. RFC 3339."""
    coupon_type: CouponType
    """券或消费金类型."""
    no_cash: bool
    """是否无资金流. Whether no money flows for the coupon (免充值): the merchant receives that much less."""
    available_begin_time: str
    """可用开始时间. RFC 3339."""
    available_end_time: str
    """可用结束时间. RFC 3339."""
    singleitem: bool
    """是否单品优惠. Whether the coupon is for single goods."""
    normal_coupon_information: FixedValueCoupon | None = None
    """普通满减券信息."""
    consume_information: CouponUseResourceConsumption | None = None
    """实扣代金券核销信息. Where and when the coupon was used."""
    business_type: BusinessType | None = None
    """细分业务类型. `MULTIUSE`: can be used several times."""


class CouponUseResourceConsumption(Model):
    """Coupon use resource consumption."""

    _models = {"goods_detail": "CouponUseResourceGoods"}

    consume_time: str
    """代金券核销时间. RFC 3339."""
    consume_mchid: str
    """核销代金券的商户号. The merchant where the coupon was used."""
    transaction_id: str
    """微信支付单号."""
    goods_detail: list[CouponUseResourceGoods] | None = None
    """单品列表."""
    consume_amount: int | None = None
    """核销金额. In fen."""


class CouponUseResourceGoods(Model):
    """Coupon use resource goods."""

    goods_id: str
    """商品编码."""
    quantity: int
    """单品数量."""
    price: int
    """单品单价. Of one piece, in fen."""
    discount_amount: int
    """优惠金额. In fen."""


class CreateStockResponse(Model):
    """Create stock response."""

    stock_id: str
    """批次号."""
    create_time: str
    """创建时间. RFC 3339."""


class CutTo(Model):
    """Goods at a reduced price."""

    cut_to_price: int
    """减至后的优惠单价. The reduced price of one piece in fen."""
    single_price_max: int
    """可用优惠的商品最高单价. The highest price of goods that it is good for, in fen."""


class DiscountTo(Model):
    """Goods at a reduced price."""

    cut_to_price: int | None = None
    """减至后优惠单价. The reduced price of one piece in fen."""
    max_price: int | None = None
    """可享受优惠的最高价格. The highest price of goods that it is good for, in fen."""


class FixedDiscountCoupon(Model):
    """Some percent off."""

    discount_amount_max: int
    """最高折扣金额. The greatest discount in fen."""
    discount_percent: int
    """折扣百分比. What is still to be paid, in percent: 88 is 12 % off."""
    transaction_minimum: int | None = None
    """门槛. What has to be paid to use the coupon, in fen."""


class FixedValueCoupon(Model):
    """A certain amount off."""

    coupon_amount: int
    """面额. The value of the coupon in fen."""
    transaction_minimum: int
    """门槛. What has to be paid to use the coupon, in fen."""


class GetCallbackResponse(Model):
    """Get callback response."""

    mchid: str
    """商户号."""
    notify_url: str
    """通知地址."""


class GetCouponResponse(Model):
    """Get coupon response."""

    _models = {"cut_to_message": "CutTo", "normal_coupon_information": "FixedValueCoupon", "discount_msg": "FixedDiscountCoupon"}

    stock_creator_mchid: str
    """创建批次的商户号. The merchant that created the stock."""
    stock_id: str
    """批次号."""
    coupon_id: str
    """代金券或消费金id."""
    cut_to_message: CutTo | None = None
    """单品优惠特定信息."""
    coupon_name: str
    """券或消费金名称."""
    status: GetCouponResponseStatus
    """券或消费金状态."""
    description: str
    """使用说明."""
    create_time: str
    """领券时间. RFC 3339."""
    coupon_type: CouponType
    """券或消费金类型."""
    no_cash: bool
    """是否无资金流. Whether no money flows for the coupon (免充值): the merchant receives that much less."""
    available_begin_time: str
    """可用开始时间. RFC 3339."""
    available_end_time: str
    """可用结束时间. RFC 3339."""
    singleitem: bool
    """是否单品优惠. Whether the coupon is for single goods."""
    normal_coupon_information: FixedValueCoupon | None = None
    """满减券或消费金信息."""
    discount_msg: FixedDiscountCoupon | None = None
    """折扣券信息."""
    out_request_no: str | None = None
    """商户单据号. The number under which the coupon was sent."""
    business_type: BusinessType | None = None
    """业务类型. `MULTIUSE`: can be used several times."""
    available_balance: int | None = None
    """剩余金额. What is left of a coupon that can be used several times, in fen."""
    distributed_coupons: int | None = None
    """已发券数量."""


class GetRefundFlowByDayResponse(Model):
    """Get refund flow by day response."""

    stock_refundflow_count: str
    """账单记录总条数."""
    stock_refundflow_hash: str
    """账单文件摘要."""
    url: str
    """下载链接. Good for 30 seconds; download it with the client, which signs the request."""


class GetRefundFlowResponse(Model):
    """Get refund flow response."""

    hash_type: HashType
    """哈希算法类型."""
    hash_value: str
    """安全校验码. Of the file, to be compared after downloading."""
    url: str
    """下载链接. Good for 30 seconds; download it with the client, which signs the request."""


class GetUseFlowByDayResponse(Model):
    """Get use flow by day response."""

    stock_useflow_count: str
    """账单记录总条数."""
    stock_useflow_hash: str
    """账单文件摘要."""
    url: str
    """下载链接. Good for 30 seconds; download it with the client, which signs the request."""


class GetUseFlowResponse(Model):
    """Get use flow response."""

    hash_type: str
    """哈希算法类型."""
    hash_value: str
    """安全校验码. Of the file, to be compared after downloading."""
    url: str
    """下载链接. Good for 30 seconds; download it with the client, which signs the request."""


class Goods(Model):
    """Goods."""

    goods_id: str | None = None
    """商品编码."""
    quantity: int | None = None
    """商品数量."""
    price: int | None = None
    """商品价格. Of one piece, in fen."""
    discount_amount: int | None = None
    """商品优惠金额. In fen."""


class ListAvailableGoodsResponse(Page[str]):
    """List available goods response."""

    stock_id: str
    """批次号."""
    offset: int
    """分页页码."""
    limit: int
    """分页大小. Items per page."""
    total_count: int
    """可用单品编码总数. Number of all items."""
    data: list[str] | None = None
    """可用单品编码."""


class ListAvailableMerchantsResponse(Page[str]):
    """List available merchants response."""

    stock_id: str
    """批次号."""
    offset: int
    """分页页码."""
    limit: int
    """分页大小. Items per page."""
    total_count: int
    """可用商户总数量. Number of all items."""
    data: list[str] | None = None
    """可用商户列表."""


class ListCouponsResponse(Page["Coupon"]):
    """List coupons response."""

    _models = {"data": "Coupon"}

    total_count: int
    """查询结果总数. Number of all items."""
    offset: int | None = None
    """分页页码."""
    limit: int | None = None
    """分页大小. Items per page."""
    data: list[Coupon] | None = None
    """结果集."""


class ListStocksResponse(Page["Stock"]):
    """List stocks response."""

    _models = {"data": "Stock"}

    offset: int
    """分页页码."""
    limit: int
    """分页大小. Items per page."""
    total_count: int
    """批次总数. Number of all items."""
    data: list[Stock] | None = None
    """批次详情."""


class PauseStockResponse(Model):
    """Pause stock response."""

    stock_id: str
    """批次号."""
    pause_time: str
    """暂停时间. RFC 3339."""
    start_time: str | None = None
    """生效时间. Sent in place of `pause_time` now and then. RFC 3339."""


class RestartStockResponse(Model):
    """Restart stock response."""

    stock_id: str
    """批次号."""
    restart_time: str
    """生效时间. RFC 3339."""
    start_time: str | None = None
    """生效时间. Sent in place of `restart_time` now and then. RFC 3339."""


class SendCouponResponse(Model):
    """Send coupon response."""

    coupon_id: str
    """代金券id."""


class SetCallbackResponse(Model):
    """Set callback response."""

    update_time: str
    """修改时间. RFC 3339."""
    notify_url: str
    """通知地址."""


class SingleItemDiscount(Model):
    """Single item discount."""

    single_price_max: int | None = None
    """单品最高优惠价格. The highest price of goods that it is good for, in fen."""


class StartStockResponse(Model):
    """Start stock response."""

    stock_id: str
    """批次号."""
    start_time: str
    """生效时间. RFC 3339."""


class Stock(Model):
    """Stock."""

    _models = {"stock_use_rule": "StockUseRule", "cut_to_message": "CutTo", "available_region_list": "AvailableRegion"}

    stock_id: str
    """批次号."""
    stock_creator_mchid: str
    """批次创建方商户号. The merchant that created the stock."""
    stock_name: str
    """批次名称."""
    status: StockStatus
    """批次状态."""
    create_time: str
    """创建时间. RFC 3339."""
    description: str
    """使用说明."""
    stock_use_rule: StockUseRule | None = None
    """发放规则."""
    available_begin_time: str
    """可用开始时间. RFC 3339."""
    available_end_time: str
    """可用结束时间. RFC 3339."""
    distributed_coupons: int
    """已发券或消费金数量. How many coupons were sent."""
    no_cash: bool
    """是否无资金流. Whether no money flows for the coupon (免充值): the merchant receives that much less."""
    start_time: str | None = None
    """激活批次的时间. RFC 3339."""
    stop_time: str | None = None
    """终止批次的时间. RFC 3339."""
    cut_to_message: CutTo | None = None
    """减至批次特定信息."""
    singleitem: bool
    """是否单品优惠. Whether the coupon is for single goods."""
    stock_type: StockStockType
    """批次类型."""
    card_id: str | None = None
    """卡包ID."""
    business_type: BusinessType | None = None
    """业务类型. `MULTIUSE`: can be used several times."""
    available_region_list: list[AvailableRegion] | None = None
    """消费金可用地域."""
    available_industry_list: list[str] | None = None
    """消费金可用行业."""


class StockUseRule(Model):
    """Stock use rule."""

    _models = {"fixed_normal_coupon": "FixedValueCoupon", "fixed_discount_coupon": "FixedDiscountCoupon"}

    max_coupons: int
    """发放总上限."""
    max_amount: int
    """总预算. The whole budget in fen."""
    max_amount_by_day: int
    """单天发放上限金额. The budget of a day in fen."""
    fixed_normal_coupon: FixedValueCoupon | None = None
    """固定面额批次特定信息."""
    fixed_discount_coupon: FixedDiscountCoupon | None = None
    """固定折扣特定信息."""
    max_coupons_per_user: int
    """单个用户可领个数."""
    coupon_type: CouponType | None = None
    """券或消费金类型."""
    goods_tag: list[str] | None = None
    """订单优惠标记."""
    trade_type: list[TradeType] | None = None
    """指定支付模式."""
    combine_use: bool | None = None
    """是否可叠加其他优惠. Whether other discounts may come on top."""


class TerminateStockResponse(Model):
    """Terminate stock response."""

    stock_id: str
    """批次号."""
    stop_time: str
    """终止时间."""


class UpdateAvailableGoodsResponse(Model):
    """Update available goods response."""

    stock_id: str
    """批次号."""
    pause_time: str
    """生效时间. RFC 3339."""


class CardLimitationParam(TypedDict, total=False):
    """Card limitation."""

    name: Required[str]
    """银行卡名字. Shown to the user. At most 4 characters."""
    bin: Required[Sequence[str]]
    """银行卡BIN. At most 10 elements, each at most 13 characters."""


class CouponAvailableTimeParam(TypedDict, total=False):
    """Coupon available time."""

    fix_available_time: FixedAvailableTimeParam
    """固定时间段可用. Hours of certain weekdays."""
    second_day_available: bool
    """领取第二天生效. Whether it is good from the day after only."""
    available_time_after_receive: int
    """领取后有效时间. Days for which a coupon is good once it was received."""
    available_begin_time: str | datetime
    """开始时间. RFC 3339."""
    available_end_time: str | datetime
    """结束时间. RFC 3339."""


class CouponPatternParam(TypedDict, total=False):
    """What a coupon looks like."""

    description: Required[str]
    """使用说明. How to use the coupon; shown to the user. At most 1000 characters."""
    merchant_logo: str
    """商户logo. A `media_url` of `media.upload_marketing_image`. At most 128 characters."""
    merchant_name: str
    """品牌名称. At most 12 characters."""
    background_color: BackgroundColor
    """背景颜色."""
    coupon_image: str
    """券详情图片. A `media_url` of `media.upload_marketing_image`. At most 128 characters."""
    jump_target: JumpTarget
    """卡包跳转目标. What the coupon opens: the payment code, a mini program, or WeChat's own page."""
    mini_program_appid: str
    """小程序appid. Needed with `MINI_PROGRAM`. At most 128 characters."""
    mini_program_path: str
    """小程序path. The page to open; needed with `MINI_PROGRAM`. At most 128 characters."""


class CouponRuleParam(TypedDict, total=False):
    """How a coupon can be used."""

    coupon_available_time: CouponAvailableTimeParam
    """券生效时间."""
    fixed_normal_coupon: FixedValueCouponParam
    """固定面额满减券使用规则. Needed for `stock_type` `NORMAL`."""
    discount_coupon: DiscountCouponParam
    """折扣券使用规则."""
    exchange_coupon: ExchangeCouponParam
    """换购券使用规则."""
    goods_tag: Sequence[str]
    """订单优惠标记. Only payments whose `goods_tag` is one of these. At most 50 elements, each at most 128 characters."""
    limit_card: CardLimitationParam
    """指定银行卡BIN. Only payments by these cards."""
    limit_pay: Sequence[str]
    """指定支付方式."""
    trade_type: Sequence[TradeType]
    """指定支付模式. `MICROAPP` mini program, `APPPAY` app, `PPAY` payments without password, `CARD` payment code, `FACE` face, `OTHER` official account and QR code. All of them where left out."""
    combine_use: bool
    """是否可叠加其他优惠. Whether other discounts may come on top."""
    available_items: Sequence[str]
    """可核销商品编码. The goods for which it can be used, by the merchant's own numbers. At most 50 elements, each at most 128 characters."""
    unavailable_items: Sequence[str]
    """不参与优惠商品编码. The goods for which it cannot be used. At most 50 elements, each at most 128 characters."""
    available_merchants: Required[Sequence[str]]
    """可核销商户号. The merchants where the coupon can be used. At most 50 elements, each at most 20 characters."""


class DiscountCouponParam(TypedDict, total=False):
    """Some percent off."""

    discount_amount_max: int
    """最高折扣金额. The greatest discount in fen."""
    discount_percent: int
    """折扣百分比. What is still to be paid, in percent: 88 is 12 % off."""
    transaction_minimum: int
    """门槛. What has to be paid to use the coupon, in fen."""


class ExchangeCouponParam(TypedDict, total=False):
    """Goods for a fixed price."""

    exchange_price: int
    """单品换购价. In fen."""
    transaction_minimum: int
    """消费门槛. What has to be paid to use the coupon, in fen."""


class FixedAvailableTimeParam(TypedDict, total=False):
    """Fixed available time."""

    available_week_day: Required[Sequence[int]]
    """可用星期数. One of 0, 1, 2, 3, 4, 5 and 6."""
    begin_time: Required[int]
    """当天开始时间. Seconds since midnight. At most 86400."""
    end_time: int
    """当天结束时间. Seconds since midnight; the end of the day where left out. 1 to 86399."""


class FixedValueCouponParam(TypedDict, total=False):
    """A certain amount off. What `FixedValueCoupon` is when sent."""

    coupon_amount: Required[int]
    """面额. The value of the coupon in fen."""
    transaction_minimum: Required[int]
    """门槛. What has to be paid to use the coupon, in fen."""


class StockRuleParam(TypedDict, total=False):
    """How the coupons of a stock are sent."""

    max_coupons: Required[int]
    """发放总上限. How many coupons there are."""
    max_amount: Required[int]
    """总预算. The whole budget in fen: `max_coupons` times the value of a coupon."""
    max_amount_by_day: int
    """单天预算发放上限. The budget of a day in fen."""
    max_coupons_per_user: Required[int]
    """单个用户可领个数. At most 60."""
    natural_person_limit: Required[bool]
    """是否开启自然人限制. Whether `max_coupons_per_user` counts persons instead of accounts."""
    prevent_api_abuse: Required[bool]
    """是否开启防刷拦截. Whether suspicious users are refused."""


class _Operations(Face):
    @operation("cash_coupon.create_stock")
    def create_stock(
        self,
        *,
        stock_name: str,
        belong_merchant: str,
        available_begin_time: str | datetime,
        available_end_time: str | datetime,
        stock_use_rule: StockRuleParam,
        coupon_use_rule: CouponRuleParam,
        no_cash: bool,
        stock_type: CreateStockRequestStockType,
        out_request_no: str,
        comment: str | None = None,
        pattern_info: CouponPatternParam | None = None,
        ext_info: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateStockResponse:
        """Create a stock of cash coupons (创建代金券批次).

        Prepaid coupons are paid for by a third party, the others lower what the merchant receives. A stock lasts for at most 90 days and has to be activated with `start_stock` before coupons can be sent.

        Args:
            stock_name: 批次名称. At most 9 Chinese characters or 20 letters, without `_ , ; |`. At most 20 characters.
            belong_merchant: 归属商户号. The merchant that the stock belongs to. At most 20 characters.
            available_begin_time: 可用时间-开始时间. Not in the past, and within 365 days. RFC 3339.
            available_end_time: 可用时间-结束时间. At most 90 days after `available_begin_time`. RFC 3339.
            stock_use_rule: 发放规则.
            coupon_use_rule: 核销规则.
            no_cash: 营销经费. `true`: no money flows for the coupon (免充值), the merchant receives that much less. `false`: prepaid (预充值).
            stock_type: 批次类型. At most 16 characters.
            out_request_no: 商户单据号. The caller's own number of this request, unique for the merchant: its id, the date and a serial number. At most 128 characters.
            comment: 批次备注. Seen by the merchant only. At most 60 characters.
            pattern_info: 代金券详情页. What the coupon looks like.
            ext_info: 扩展属性. JSON text, agreed with WeChat Pay. At most 128 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012534633
        https://pay.weixin.qq.com/doc/v3/partner/4012534537
        """
        ...

    @operation("cash_coupon.start_stock")
    def start_stock(
        self,
        *,
        stock_id: str,
        stock_creator_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> StartStockResponse:
        """Activate a stock of coupons (激活代金券批次).

        For prepaid coupons the budget is locked in the merchant's balance.

        Args:
            stock_id: 批次号. At most 20 characters.
            stock_creator_mchid: 创建批次的商户号. The merchant that created the stock. At most 20 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012460137
        https://pay.weixin.qq.com/doc/v3/partner/4012460237
        """
        ...

    @operation("cash_coupon.pause_stock")
    def pause_stock(
        self,
        *,
        stock_id: str,
        stock_creator_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PauseStockResponse:
        """Pause a stock of coupons (暂停代金券批次).

        Nobody can receive its coupons until `restart_stock`; the stock has to be active.

        Args:
            stock_id: 批次号. At most 20 characters.
            stock_creator_mchid: 创建批次的商户号. The merchant that created the stock. At most 20 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012460305
        https://pay.weixin.qq.com/doc/v3/partner/4012460340
        """
        ...

    @operation("cash_coupon.restart_stock")
    def restart_stock(
        self,
        *,
        stock_id: str,
        stock_creator_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> RestartStockResponse:
        """Resume a paused stock of coupons (重启代金券批次).

        Args:
            stock_id: 批次号. At most 20 characters.
            stock_creator_mchid: 创建批次的商户号. The merchant that created the stock. At most 20 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012460411
        https://pay.weixin.qq.com/doc/v3/partner/4012460448
        """
        ...

    @operation("cash_coupon.terminate_stock")
    def terminate_stock(
        self,
        *,
        stock_id: str,
        stock_creator_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> TerminateStockResponse:
        """End a stock of coupons for good (终止批次).

        Args:
            stock_id: 批次号.
            stock_creator_mchid: 创建批次的商户号. The merchant that created the stock.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
        """
        ...

    @operation("cash_coupon.list_stocks", page=Paging("page_from_zero", position="offset", items="data", size="limit", total="total_count"))
    def list_stocks(
        self,
        *,
        offset: int,
        limit: int,
        stock_creator_mchid: str,
        create_start_time: str | datetime | None = None,
        create_end_time: str | datetime | None = None,
        status: ListStocksStatus | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListStocksResponse:
        """List stocks of coupons (条件查询批次列表).

        Args:
            offset: 分页页码. Number of the page, from 0.
            limit: 分页大小. Items per page, at most 10.
            stock_creator_mchid: 创建批次的商户号. The merchant that created the stock. At most 20 characters.
            create_start_time: 起始时间. Only stocks created from then on. At most 64 characters, RFC 3339.
            create_end_time: 终止时间. Only stocks created until then. At most 64 characters, RFC 3339.
            status: 批次状态. At most 12 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012460489
        https://pay.weixin.qq.com/doc/v3/partner/4012460518
        """
        ...

    @operation("cash_coupon.get_stock")
    def get_stock(
        self,
        *,
        stock_id: str,
        stock_creator_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Stock:
        """Get a stock of coupons (查询批次详情).

        Args:
            stock_id: 批次号. At most 20 characters.
            stock_creator_mchid: 创建批次的商户号. The merchant that created the stock. At most 20 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012460564
        https://pay.weixin.qq.com/doc/v3/partner/4012460606
        """
        ...

    @operation("cash_coupon.list_available_merchants", page=Paging("page_from_zero", position="offset", items="data", size="limit", total="total_count"))
    def list_available_merchants(
        self,
        *,
        stock_id: str,
        offset: int,
        limit: int,
        stock_creator_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListAvailableMerchantsResponse:
        """List the merchants where the coupons of a stock can be used (查询代金券可用商户).

        Args:
            stock_id: 批次号. At most 20 characters.
            offset: 分页页码. Number of the page, from 0; at most 1000.
            limit: 分页大小. Items per page, at most 50.
            stock_creator_mchid: 创建批次的商户号. The merchant that created the stock. At most 20 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012463358
        https://pay.weixin.qq.com/doc/v3/partner/4012463409
        """
        ...

    @operation("cash_coupon.list_available_goods", page=Paging("page_from_zero", position="offset", items="data", size="limit", total="total_count"))
    def list_available_goods(
        self,
        *,
        stock_id: str,
        offset: int,
        limit: int,
        stock_creator_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListAvailableGoodsResponse:
        """List the goods for which the coupons of a stock can be used (查询代金券可用单品).

        Args:
            stock_id: 批次号. At most 20 characters.
            offset: 分页页码. Number of the page, from 0; at most 500.
            limit: 分页大小. Items per page, at most 100.
            stock_creator_mchid: 创建批次的商户号. The merchant that created the stock. At most 20 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012463442
        https://pay.weixin.qq.com/doc/v3/partner/4012463475
        """
        ...

    @operation("cash_coupon.update_available_goods")
    def update_available_goods(
        self,
        *,
        stock_id: str,
        stock_creator_mchid: str,
        add_goods_id_list: Sequence[str] | None = None,
        delete_goods_id_list: Sequence[str] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UpdateAvailableGoodsResponse:
        """Change the goods for which the coupons of a stock can be used (修改可用单品编码).

        Args:
            stock_id: 批次号.
            stock_creator_mchid: 创建批次的商户号. The merchant that created the stock.
            add_goods_id_list: 增加单品编码列表.
            delete_goods_id_list: 删除单品编码列表.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4017164667
        """
        ...

    @operation("cash_coupon.send_coupon")
    def send_coupon(
        self,
        *,
        openid: str,
        stock_id: str,
        out_request_no: str,
        appid: str,
        stock_creator_mchid: str,
        coupon_value: int | None = None,
        coupon_minimum: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SendCouponResponse:
        """Send a coupon to a user (发放指定批次的代金券).

        Args:
            openid: 用户openid. The user in `appid`. At most 128 characters.
            stock_id: 批次id. At most 20 characters.
            out_request_no: 商户单据号. The caller's own number of this request, unique for the merchant: its id, the date and a serial number. At most 128 characters.
            appid: 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant. At most 128 characters.
            stock_creator_mchid: 创建批次的商户号. The merchant that created the stock. At most 20 characters.
            coupon_value: 指定面额发券. The value in fen, for stocks whose coupons get theirs when they are sent.
            coupon_minimum: 指定面额发券的门槛. What has to be paid to use the coupon, in fen; goes with `coupon_value`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 MCH_NOT_EXISTS, NOT_ENOUGH, REQUEST_BLOCKED, RULE_LIMIT, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012463767
        https://pay.weixin.qq.com/doc/v3/partner/4012463807
        """
        ...

    @operation("cash_coupon.list_coupons", page=Paging("page_from_zero", position="offset", items="data", size="limit", total="total_count"))
    def list_coupons(
        self,
        *,
        openid: str,
        appid: str,
        stock_id: str | None = None,
        status: ListCouponsStatus | None = None,
        creator_mchid: str | None = None,
        sender_mchid: str | None = None,
        available_mchid: str | None = None,
        business_type: BusinessType | None = None,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListCouponsResponse:
        """List a user's coupons (根据商户号查用户的券).

        `creator_mchid`, `available_mchid` and `sender_mchid` narrow the list; give at most one of them.

        Args:
            openid: 用户标识. The user in `appid`. At most 128 characters.
            appid: 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant. At most 128 characters.
            stock_id: 批次号. Only coupons of this stock; ignored with `available_mchid`. At most 20 characters.
            status: 券或消费金状态. At most 6 characters.
            creator_mchid: 创建批次的商户号. Coupons of stocks that this merchant created. At most 20 characters.
            sender_mchid: 批次发放商户号. Coupons that this merchant sent.
            available_mchid: 可用商户号. Coupons that can be used at this merchant. At most 20 characters.
            business_type: 业务类型. `MULTIUSE`: coupons that can be used several times.
            offset: 分页页码. Number of the page, from 0; 0 where left out.
            limit: 分页大小. Items per page; 20 where left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012534690
        https://pay.weixin.qq.com/doc/v3/partner/4012494237
        """
        ...

    @operation("cash_coupon.get_coupon")
    def get_coupon(
        self,
        *,
        openid: str,
        coupon_id: str,
        appid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetCouponResponse:
        """Get a user's coupon (查询代金券详情).

        Args:
            openid: 用户openid. The user in `appid`. At most 128 characters.
            coupon_id: 代金券或消费金id. At most 20 characters.
            appid: 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant. At most 128 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED, FREQUENCY_LIMIT_EXCEED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012486942
        https://pay.weixin.qq.com/doc/v3/partner/4012492796
        """
        ...

    @operation("cash_coupon.set_callback")
    def set_callback(
        self,
        *,
        notify_url: str,
        mchid: str | None = None,
        switch: bool | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SetCallbackResponse:
        """Set the address that notifications about coupons are sent to (设置代金券消息通知地址).

        Args:
            notify_url: 通知url地址. An https address without query. At most 256 characters.
            mchid: 商户号. The caller's own number. At most 20 characters. The client's `mchid` where it is left out.
            switch: 回调开关. Whether notifications are sent; `true` where left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012464198
        https://pay.weixin.qq.com/doc/v3/partner/4012464176
        """
        ...

    @operation("cash_coupon.get_callback")
    def get_callback(
        self,
        *,
        mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetCallbackResponse:
        """Get the address that notifications about coupons are sent to (查询代金券消息通知地址).

        Args:
            mchid: 商户号. The caller's own number. At most 20 characters. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012464070
        https://pay.weixin.qq.com/doc/v3/partner/4012464155
        """
        ...

    @operation("cash_coupon.get_use_flow")
    def get_use_flow(
        self,
        *,
        stock_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetUseFlowResponse:
        """Get the download link of a stock's uses (下载批次核销明细).

        The file lists the coupons that were used; download it with the client, the link has to be signed.

        Args:
            stock_id: 批次号. At most 20 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012463585
        https://pay.weixin.qq.com/doc/v3/partner/4012463698
        """
        ...

    @operation("cash_coupon.get_refund_flow")
    def get_refund_flow(
        self,
        *,
        stock_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetRefundFlowResponse:
        """Get the download link of a stock's refunds (下载批次退款明细).

        The file lists the coupons whose payment was refunded; download it with the client, the link has to be signed.

        Args:
            stock_id: 批次号. At most 20 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012463523
        https://pay.weixin.qq.com/doc/v3/partner/4012463548
        """
        ...

    @operation("cash_coupon.get_use_flow_by_day")
    def get_use_flow_by_day(
        self,
        *,
        stock_id: str,
        bill_date: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetUseFlowByDayResponse:
        """Get the download link of a stock's uses of one day (获取批次核销明细下载链接).

        Args:
            stock_id: 批次号.
            bill_date: 账单日期. The day, such as `2019-06-11`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
        """
        ...

    @operation("cash_coupon.get_refund_flow_by_day")
    def get_refund_flow_by_day(
        self,
        *,
        stock_id: str,
        bill_date: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetRefundFlowByDayResponse:
        """Get the download link of a stock's refunds of one day (获取批次退款明细下载链接).

        Args:
            stock_id: 批次号.
            bill_date: 账单日期. The day, such as `2019-06-11`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.
        """
        ...


class CashCouponService(_Operations, Sync):
    """Cash coupons (代金券)."""


class AsyncCashCouponService(_Operations, Async):
    """Cash coupons (代金券)."""
