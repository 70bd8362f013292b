# Generated from api/cash_coupon.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Cash coupon (代金券)."""

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

    city: str | None = None
    """城市."""
    country: str | None = None
    """国家."""
    district: str | None = None
    """区县."""
    province: str | None = None
    """省份."""
    type: Type | None = None
    """类型."""


class Coupon(Model):
    """Coupon."""

    _models = {"consume_information": "CouponConsumption", "cut_to_message": "CutTo", "discount_msg": "FixedDiscountCoupon", "normal_coupon_information": "FixedValueCoupon"}

    coupon_id: str
    """代金券或消费金id."""
    stock_creator_mchid: str
    """创建批次的商户号."""
    stock_id: str
    """批次号."""
    available_begin_time: str
    """可用开始时间. RFC 3339."""
    available_end_time: str
    """可用结束时间. RFC 3339."""
    coupon_name: str
    """券或消费金名称."""
    coupon_type: CouponType
    """券或消费金类型."""
    create_time: str
    """领券时间. RFC 3339."""
    description: str
    """使用说明."""
    no_cash: bool
    """是否无资金流."""
    singleitem: bool
    """是否单品优惠."""
    status: CouponStatus
    """券或消费金状态."""
    out_request_no: str | None = None
    """商户单据号."""
    available_balance: int | None = None
    """剩余金额."""
    business_type: BusinessType | None = None
    """业务类型."""
    consume_information: CouponConsumption | None = None
    """已实扣代金券核销信息."""
    cut_to_message: CutTo | None = None
    """单品优惠特定信息."""
    discount_msg: FixedDiscountCoupon | None = None
    """折扣券信息."""
    distributed_coupons: int | None = None
    """已发券数量."""
    normal_coupon_information: FixedValueCoupon | None = None
    """满减券或消费金信息."""


class CouponConsumption(Model):
    """Coupon consumption."""

    _models = {"goods_detail": "Goods"}

    consume_mchid: str | None = None
    """核销商户号."""
    transaction_id: str | None = None
    """核销商户号."""
    consume_time: str | None = None
    """核销时间. RFC 3339."""
    goods_detail: list[Goods] | None = None
    """单品信息."""


class CouponUseResource(Model):
    """Coupon use resource."""

    _models = {"consume_information": "CouponUseResourceConsumption", "discount_to": "DiscountTo", "normal_coupon_information": "FixedValueCoupon", "singleitem_discount_off": "SingleItemDiscount"}

    coupon_id: str
    """代金券ID."""
    stock_creator_mchid: str
    """批次创建方商户号."""
    stock_id: str
    """批次号."""
    available_begin_time: str
    """可用开始时间. RFC 3339."""
    available_end_time: str
    """可用结束时间. RFC 3339."""
    coupon_name: str
    """券或消费金名称."""
    coupon_type: CouponType
    """券或消费金类型."""
    create_time: str
    """领券时间. RFC 3339."""
    description: str
    """使用说明."""
    no_cash: bool
    """是否无资金流."""
    singleitem: bool
    """是否单品优惠."""
    status: CouponUseResourceStatus
    """券或消费金状态."""
    business_type: BusinessType | None = None
    """细分业务类型."""
    consume_information: CouponUseResourceConsumption | None = None
    """实扣代金券核销信息."""
    discount_to: DiscountTo | None = None
    """减至优惠限定字段."""
    normal_coupon_information: FixedValueCoupon | None = None
    """普通满减券信息."""
    singleitem_discount_off: SingleItemDiscount | None = None
    """单品优惠特定信息."""


class CouponUseResourceConsumption(Model):
    """Coupon use resource consumption."""

    _models = {"goods_detail": "CouponUseResourceGoods"}

    consume_mchid: str
    """核销代金券的商户号."""
    transaction_id: str
    """微信支付单号."""
    consume_time: str
    """代金券核销时间. RFC 3339."""
    consume_amount: int | None = None
    """核销金额."""
    goods_detail: list[CouponUseResourceGoods] | None = None
    """单品列表."""


class CouponUseResourceGoods(Model):
    """Coupon use resource goods."""

    goods_id: str
    """商品编码."""
    discount_amount: int
    """优惠金额."""
    price: int
    """单品单价."""
    quantity: int
    """单品数据."""


class CreateStockResponse(Model):
    """Create stock response."""

    stock_id: str
    """批次号."""
    create_time: str
    """创建时间. RFC 3339."""


class CutTo(Model):
    """Cut to."""

    cut_to_price: int
    """减至后的优惠单价."""
    single_price_max: int
    """可用优惠的商品最高单价."""


class DiscountTo(Model):
    """Discount to."""

    cut_to_price: int | None = None
    """减至后优惠单价."""
    max_price: int | None = None
    """可享受优惠的最高价格."""


class FixedDiscountCoupon(Model):
    """Fixed discount coupon."""

    discount_amount_max: int
    """最高折扣金额."""
    discount_percent: int
    """折扣百分比."""
    transaction_minimum: int | None = None
    """门槛."""


class FixedValueCoupon(Model):
    """Fixed value coupon."""

    coupon_amount: int
    """面额."""
    transaction_minimum: int
    """门槛."""


class GetCallbackResponse(Model):
    """Get callback response."""

    mchid: str
    """商户号."""
    notify_url: str
    """通知地址."""


class GetCouponResponse(Model):
    """Get coupon response."""

    _models = {"cut_to_message": "CutTo", "discount_msg": "FixedDiscountCoupon", "normal_coupon_information": "FixedValueCoupon"}

    coupon_id: str
    """代金券或消费金id."""
    stock_creator_mchid: str
    """创建批次的商户号."""
    stock_id: str
    """批次号."""
    available_begin_time: str
    """可用开始时间. RFC 3339."""
    available_end_time: str
    """可用结束时间. RFC 3339."""
    coupon_name: str
    """券或消费金名称."""
    coupon_type: CouponType
    """券或消费金类型."""
    create_time: str
    """领券时间. RFC 3339."""
    description: str
    """使用说明."""
    no_cash: bool
    """是否无资金流."""
    singleitem: bool
    """是否单品优惠."""
    status: GetCouponResponseStatus
    """券或消费金状态."""
    out_request_no: str | None = None
    """商户单据号."""
    available_balance: int | None = None
    """剩余金额."""
    business_type: BusinessType | None = None
    """业务类型."""
    cut_to_message: CutTo | None = None
    """单品优惠特定信息."""
    discount_msg: FixedDiscountCoupon | None = None
    """折扣券信息."""
    distributed_coupons: int | None = None
    """已发券数量."""
    normal_coupon_information: FixedValueCoupon | None = None
    """满减券或消费金信息."""


class GetRefundFlowByDayResponse(Model):
    """Get refund flow by day response."""

    stock_refundflow_count: str
    """账单记录总条数."""
    stock_refundflow_hash: str
    """账单文件摘要."""
    url: str
    """下载链接."""


class GetRefundFlowResponse(Model):
    """Get refund flow response."""

    hash_type: HashType
    """哈希算法类型."""
    hash_value: str
    """安全校验码."""
    url: str
    """下载链接."""


class GetUseFlowByDayResponse(Model):
    """Get use flow by day response."""

    stock_useflow_count: str
    """账单记录总条数."""
    stock_useflow_hash: str
    """账单文件摘要."""
    url: str
    """下载链接."""


class GetUseFlowResponse(Model):
    """Get use flow response."""

    hash_type: str
    """哈希算法类型."""
    hash_value: str
    """安全校验码."""
    url: str
    """下载链接."""


class Goods(Model):
    """Goods."""

    goods_id: str | None = None
    """商品编码."""
    discount_amount: int | None = None
    """商品优惠金额."""
    price: int | None = None
    """商品价格."""
    quantity: int | None = None
    """商品数量."""


class ListAvailableGoodsResponse(Page[str]):
    """List available goods response."""

    stock_id: str
    """批次号."""
    limit: int
    """分页大小."""
    offset: int
    """分页页码."""
    total_count: int
    """可用单品编码总数."""
    data: list[str] | None = None
    """可用单品编码."""


class ListAvailableMerchantsResponse(Page[str]):
    """List available merchants response."""

    stock_id: str
    """批次号."""
    limit: int
    """分页大小."""
    offset: int
    """分页页码."""
    total_count: int
    """可用商户总数量."""
    data: list[str] | None = None
    """可用商户列表."""


class ListCouponsResponse(Page["Coupon"]):
    """List coupons response."""

    _models = {"data": "Coupon"}

    total_count: int
    """查询结果总数."""
    data: list[Coupon] | None = None
    """结果集."""
    limit: int | None = None
    """分页大小."""
    offset: int | None = None
    """分页页码."""


class ListStocksResponse(Page["Stock"]):
    """List stocks response."""

    _models = {"data": "Stock"}

    limit: int
    """分页大小."""
    offset: int
    """分页页码."""
    total_count: int
    """批次总数."""
    data: list[Stock] | None = None
    """批次详情."""


class PauseStockResponse(Model):
    """Pause stock response."""

    stock_id: str
    """批次号."""
    pause_time: str
    """暂停时间. RFC 3339."""
    start_time: str | None = None
    """生效时间. RFC 3339."""


class RestartStockResponse(Model):
    """Restart stock response."""

    stock_id: str
    """批次号."""
    restart_time: str
    """生效时间. RFC 3339."""
    start_time: str | None = None
    """生效时间. RFC 3339."""


class SendCouponResponse(Model):
    """Send coupon response."""

    coupon_id: str
    """代金券id."""


class SetCallbackResponse(Model):
    """Set callback response."""

    notify_url: str
    """通知地址."""
    update_time: str
    """修改时间. RFC 3339."""


class SingleItemDiscount(Model):
    """Single item discount."""

    single_price_max: int | None = None
    """单品最高优惠价格."""


class StartStockResponse(Model):
    """Start stock response."""

    stock_id: str
    """批次号."""
    start_time: str
    """生效时间. RFC 3339."""


class Stock(Model):
    """Stock."""

    _models = {"available_region_list": "AvailableRegion", "cut_to_message": "CutTo", "stock_use_rule": "StockUseRule"}

    stock_creator_mchid: str
    """批次创建方商户号."""
    stock_id: str
    """批次号."""
    available_begin_time: str
    """可用开始时间. RFC 3339."""
    available_end_time: str
    """可用结束时间. RFC 3339."""
    create_time: str
    """创建时间. RFC 3339."""
    description: str
    """使用说明."""
    distributed_coupons: int
    """已发券或消费金数量."""
    no_cash: bool
    """是否无资金流."""
    singleitem: bool
    """是否单品优惠."""
    status: StockStatus
    """批次状态."""
    stock_name: str
    """批次名称."""
    stock_type: StockStockType
    """批次类型."""
    card_id: str | None = None
    """卡包ID."""
    available_industry_list: list[str] | None = None
    """消费金可用行业."""
    available_region_list: list[AvailableRegion] | None = None
    """消费金可用地域."""
    business_type: BusinessType | None = None
    """业务类型."""
    cut_to_message: CutTo | None = None
    """减至批次特定信息."""
    start_time: str | None = None
    """激活批次的时间. RFC 3339."""
    stock_use_rule: StockUseRule | None = None
    """满减券."""
    stop_time: str | None = None
    """终止批次的时间. RFC 3339."""


class StockUseRule(Model):
    """Stock use rule."""

    _models = {"fixed_discount_coupon": "FixedDiscountCoupon", "fixed_normal_coupon": "FixedValueCoupon"}

    max_amount: int
    """总预算."""
    max_amount_by_day: int
    """单天发放上限金额."""
    max_coupons: int
    """发放总上限."""
    max_coupons_per_user: int
    """单个用户可领个数."""
    combine_use: bool | None = None
    """是否可叠加其他优惠."""
    coupon_type: CouponType | None = None
    """券或消费金类型."""
    fixed_discount_coupon: FixedDiscountCoupon | None = None
    """固定折扣特定信息."""
    fixed_normal_coupon: FixedValueCoupon | None = None
    """固定面额批次特定信息."""
    goods_tag: list[str] | None = None
    """订单优惠标记."""
    trade_type: list[TradeType] | None = None
    """指定支付模式."""


class TerminateStockResponse(Model):
    """Terminate stock response."""

    stock_id: str
    """批次号."""
    stop_time: str
    """暂停时间."""


class UpdateAvailableGoodsResponse(Model):
    """Update available goods response."""

    stock_id: str
    """批次号."""
    pause_time: str
    """生效时间. RFC 3339."""


class CardLimitationParam(TypedDict, total=False):
    """Card limitation."""

    bin: Required[Sequence[str]]
    """银行卡BIN. At most 10 elements, each at most 13 characters."""
    name: Required[str]
    """银行卡名字. At most 4 characters."""


class CouponAvailableTimeParam(TypedDict, total=False):
    """Coupon available time."""

    available_begin_time: str | datetime
    """开始时间. RFC 3339."""
    available_end_time: str | datetime
    """结束时间. RFC 3339."""
    available_time_after_receive: int
    """领取后有效时间."""
    fix_available_time: FixedAvailableTimeParam
    """固定时间段可用."""
    second_day_available: bool
    """领取第二天生效."""


class CouponPatternParam(TypedDict, total=False):
    """Coupon pattern."""

    description: Required[str]
    """使用说明. At most 1000 characters."""
    mini_program_appid: str
    """小程序appid. At most 128 characters."""
    background_color: BackgroundColor
    """背景颜色."""
    coupon_image: str
    """券详情图片. At most 128 characters."""
    jump_target: JumpTarget
    """卡包跳转目标."""
    merchant_logo: str
    """商户logo. At most 128 characters."""
    merchant_name: str
    """品牌名称. At most 12 characters."""
    mini_program_path: str
    """小程序path. At most 128 characters."""


class CouponRuleParam(TypedDict, total=False):
    """Coupon rule."""

    available_merchants: Required[Sequence[str]]
    """可核销商户号. At most 50 elements, each at most 20 characters."""
    available_items: Sequence[str]
    """可核销商品编码. At most 50 elements, each at most 128 characters."""
    combine_use: bool
    """是否可叠加其他优惠."""
    coupon_available_time: CouponAvailableTimeParam
    """券生效时间."""
    discount_coupon: DiscountCouponParam
    exchange_coupon: ExchangeCouponParam
    fixed_normal_coupon: FixedValueCouponParam
    """固定面额满减券使用规则."""
    goods_tag: Sequence[str]
    """订单优惠标记. At most 50 elements, each at most 128 characters."""
    limit_card: CardLimitationParam
    """指定银行卡BIN."""
    limit_pay: Sequence[str]
    """指定支付方式."""
    trade_type: Sequence[TradeType]
    """指定支付模式."""
    unavailable_items: Sequence[str]
    """不参与优惠商品编码. At most 50 elements, each at most 128 characters."""


class DiscountCouponParam(TypedDict, total=False):
    """Discount coupon."""

    discount_amount_max: int
    """最高折扣金额."""
    discount_percent: int
    """折扣百分比."""
    transaction_minimum: int
    """门槛."""


class ExchangeCouponParam(TypedDict, total=False):
    """Exchange coupon."""

    exchange_price: int
    """单品换购价."""
    transaction_minimum: int
    """消费门槛."""


class FixedAvailableTimeParam(TypedDict, total=False):
    """Fixed available time."""

    available_week_day: Required[Sequence[int]]
    """可用星期数. One of 0, 1, 2, 3, 4, 5 and 6."""
    begin_time: Required[int]
    """当天开始时间. At most 86400."""
    end_time: int
    """当天结束时间. 1 to 86399."""


class FixedValueCouponParam(TypedDict, total=False):
    """Fixed value coupon. What `FixedValueCoupon` is when sent."""

    coupon_amount: Required[int]
    """面额."""
    transaction_minimum: Required[int]
    """门槛."""


class StockRuleParam(TypedDict, total=False):
    """Stock rule."""

    max_amount: Required[int]
    """总预算."""
    max_coupons: Required[int]
    """发放总上限."""
    max_coupons_per_user: Required[int]
    """单个用户可领个数."""
    natural_person_limit: Required[bool]
    """是否开启自然人限制."""
    prevent_api_abuse: Required[bool]
    """是否开启防刷拦截."""
    max_amount_by_day: int
    """单天预算发放上限."""


class _Operations(Face):
    @operation("cash_coupon.get_callback")
    def get_callback(
        self,
        *,
        mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetCallbackResponse:
        """Get callback (查询代金券消息通知地址).

        Args:
            mchid: 商户号. At most 20 characters. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012464070
        https://pay.weixin.qq.com/doc/v3/partner/4012464155
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
        """Set callback (设置代金券消息通知地址).

        Args:
            notify_url: 通知url地址. At most 256 characters.
            mchid: 商户号. At most 20 characters. The client's `mchid` where it is left out.
            switch: 回调开关.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012464198
        https://pay.weixin.qq.com/doc/v3/partner/4012464176
        """
        ...

    @operation("cash_coupon.create_stock")
    def create_stock(
        self,
        *,
        out_request_no: str,
        available_begin_time: str | datetime,
        available_end_time: str | datetime,
        belong_merchant: str,
        coupon_use_rule: CouponRuleParam,
        no_cash: bool,
        stock_name: str,
        stock_type: CreateStockRequestStockType,
        stock_use_rule: StockRuleParam,
        comment: str | None = None,
        ext_info: str | None = None,
        pattern_info: CouponPatternParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateStockResponse:
        """Create stock (创建代金券批次).

        Args:
            out_request_no: 商户单据号. At most 128 characters.
            available_begin_time: 可用时间-开始时间. RFC 3339.
            available_end_time: 可用时间-结束时间. RFC 3339.
            belong_merchant: 归属商户号. At most 20 characters.
            coupon_use_rule: 核销规则.
            no_cash: 营销经费.
            stock_name: 批次名称. At most 20 characters.
            stock_type: 批次类型. At most 16 characters.
            stock_use_rule: 发放规则.
            comment: 批次备注. At most 60 characters.
            ext_info: 扩展属性. At most 128 characters.
            pattern_info: 代金券详情页.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012534633
        https://pay.weixin.qq.com/doc/v3/partner/4012534537
        """
        ...

    @operation("cash_coupon.list_stocks", page=Paging("page_from_zero", position="offset", items="data", size="limit", total="total_count"))
    def list_stocks(
        self,
        *,
        stock_creator_mchid: str,
        limit: int,
        offset: int,
        create_end_time: str | datetime | None = None,
        create_start_time: str | datetime | None = None,
        status: ListStocksStatus | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListStocksResponse:
        """List stocks (条件查询批次列表).

        Args:
            stock_creator_mchid: 创建批次的商户号. At most 20 characters.
            limit: 分页大小.
            offset: 分页页码.
            create_end_time: 终止时间. At most 664 characters, RFC 3339.
            create_start_time: 起始时间. At most 64 characters, RFC 3339.
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
        """Get stock (查询批次详情).

        Args:
            stock_id: 批次号. At most 20 characters.
            stock_creator_mchid: 创建批次的商户号. At most 20 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012460564
        https://pay.weixin.qq.com/doc/v3/partner/4012460606
        """
        ...

    @operation("cash_coupon.list_available_goods", page=Paging("page_from_zero", position="offset", items="data", size="limit", total="total_count"))
    def list_available_goods(
        self,
        *,
        stock_id: str,
        stock_creator_mchid: str,
        limit: int,
        offset: int,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListAvailableGoodsResponse:
        """List available goods (查询代金券可用单品).

        Args:
            stock_id: 批次号. At most 20 characters.
            stock_creator_mchid: 创建批次的商户号. At most 20 characters.
            limit: 分页大小.
            offset: 分页页码.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012463442
        https://pay.weixin.qq.com/doc/v3/partner/4012463475
        """
        ...

    @operation("cash_coupon.list_available_merchants", page=Paging("page_from_zero", position="offset", items="data", size="limit", total="total_count"))
    def list_available_merchants(
        self,
        *,
        stock_id: str,
        stock_creator_mchid: str,
        limit: int,
        offset: int,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListAvailableMerchantsResponse:
        """List available merchants (查询代金券可用商户).

        Args:
            stock_id: 批次号. At most 20 characters.
            stock_creator_mchid: 创建批次的商户号. At most 20 characters.
            limit: 分页大小.
            offset: 分页页码.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012463358
        https://pay.weixin.qq.com/doc/v3/partner/4012463409
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
        """Update available goods (修改可用单品编码).

        Args:
            stock_id: 批次号.
            stock_creator_mchid: 创建批次的商户号.
            add_goods_id_list: 增加单品编码列表.
            delete_goods_id_list: 删除单品编码列表.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4017164667
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
        """Pause stock (暂停代金券批次).

        Args:
            stock_id: 批次号. At most 20 characters.
            stock_creator_mchid: 创建批次的商户号. At most 20 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012460305
        https://pay.weixin.qq.com/doc/v3/partner/4012460340
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
        """Get refund flow (下载批次退款明细).

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

    @operation("cash_coupon.get_refund_flow_by_day")
    def get_refund_flow_by_day(
        self,
        *,
        stock_id: str,
        bill_date: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetRefundFlowByDayResponse:
        """Get refund flow by day (获取批次退款明细下载链接).

        Args:
            stock_id: 批次号.
            bill_date: 账单日期.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

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
        """Restart stock (重启代金券批次).

        Args:
            stock_id: 批次号. At most 20 characters.
            stock_creator_mchid: 创建批次的商户号. At most 20 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012460411
        https://pay.weixin.qq.com/doc/v3/partner/4012460448
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
        """Start stock (激活代金券批次).

        Args:
            stock_id: 批次号. At most 20 characters.
            stock_creator_mchid: 创建批次的商户号. At most 20 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012460137
        https://pay.weixin.qq.com/doc/v3/partner/4012460237
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
        """Terminate stock (终止批次).

        Args:
            stock_id: 批次号.
            stock_creator_mchid: 创建批次的商户号.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

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
        """Get use flow (下载批次核销明细).

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

    @operation("cash_coupon.get_use_flow_by_day")
    def get_use_flow_by_day(
        self,
        *,
        stock_id: str,
        bill_date: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetUseFlowByDayResponse:
        """Get use flow by day (获取批次核销明细下载链接).

        Args:
            stock_id: 批次号.
            bill_date: 账单日期.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        """
        ...

    @operation("cash_coupon.list_coupons", page=Paging("page_from_zero", position="offset", items="data", size="limit", total="total_count"))
    def list_coupons(
        self,
        *,
        openid: str,
        appid: str,
        available_mchid: str | None = None,
        creator_mchid: str | None = None,
        sender_mchid: str | None = None,
        stock_id: str | None = None,
        business_type: BusinessType | None = None,
        limit: int | None = None,
        offset: int | None = None,
        status: ListCouponsStatus | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListCouponsResponse:
        """List coupons (根据商户号查用户的券).

        Args:
            openid: 用户标识. At most 128 characters.
            appid: 公众账号ID. At most 128 characters.
            available_mchid: 可用商户号. At most 20 characters.
            creator_mchid: 创建批次的商户号. At most 20 characters.
            sender_mchid: 批次发放商户号.
            stock_id: 批次号. At most 20 characters.
            business_type: 业务类型.
            limit: 分页大小. 20 when left out.
            offset: 分页页码. 0 when left out.
            status: 券或消费金状态. At most 6 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012534690
        https://pay.weixin.qq.com/doc/v3/partner/4012494237
        """
        ...

    @operation("cash_coupon.send_coupon")
    def send_coupon(
        self,
        *,
        openid: str,
        appid: str,
        out_request_no: str,
        stock_creator_mchid: str,
        stock_id: str,
        coupon_minimum: int | None = None,
        coupon_value: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SendCouponResponse:
        """Send coupon (发放指定批次的代金券).

        Args:
            openid: 用户openid. At most 128 characters.
            appid: 公众账号ID. At most 128 characters.
            out_request_no: 商户单据号. At most 128 characters.
            stock_creator_mchid: 创建批次的商户号. At most 20 characters.
            stock_id: 批次id. At most 20 characters.
            coupon_minimum: 指定面额发券.
            coupon_value: 指定面额发券.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 MCH_NOT_EXISTS, NOT_ENOUGH, REQUEST_BLOCKED, RULE_LIMIT, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012463767
        https://pay.weixin.qq.com/doc/v3/partner/4012463807
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
        """Get coupon (查询代金券详情).

        Args:
            openid: 用户openid. At most 128 characters.
            coupon_id: 代金券或消费金id. At most 20 characters.
            appid: 公众账号ID. At most 128 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, REQUEST_BLOCKED, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED, FREQUENCY_LIMIT_EXCEED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012486942
        https://pay.weixin.qq.com/doc/v3/partner/4012492796
        """
        ...


class CashCouponService(_Operations, Sync):
    """Cash coupon (代金券)."""


class AsyncCashCouponService(_Operations, Async):
    """Cash coupon (代金券)."""
