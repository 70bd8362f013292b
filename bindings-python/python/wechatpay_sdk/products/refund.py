# Generated from api/refund.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Refund (退款)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

AbnormalRefundPromotionType = Union[Literal["CASH", "NOCASH", "COUPON", "DISCOUNT"], str]
"""优惠类型."""
BankType = Union[Literal["CMB_DEBIT", "COMM_DEBIT", "ABC_DEBIT", "CCB_DEBIT", "ICBC_DEBIT", "BOC_DEBIT", "PAB_DEBIT", "SPDB_DEBIT", "CITIC_DEBIT", "CEB_DEBIT", "CMBC_DEBIT", "CIB_DEBIT", "GDB_DEBIT", "PSBC_DEBIT", "NBCB_DEBIT"], str]
"""开户银行."""
Channel = Union[Literal["ORIGINAL", "BALANCE", "OTHER_BALANCE", "OTHER_BANKCARD"], str]
"""退款渠道."""
CreateAbnormalRefundRequestType = Union[Literal["USER_BANK_CARD", "MERCHANT_BANK_CARD"], str]
"""异常退款处理方式."""
CreateAbnormalRefundResponseFundsAccount = Union[Literal["UNSETTLED", "AVAILABLE", "UNAVAILABLE", "OPERATION", "BASIC", "ECNY_BASIC"], str]
"""资金账户."""
CreateRefundRequestFundsAccount = Union[Literal["AVAILABLE", "UNSETTLED"], str]
"""退款资金来源."""
Currency = Union[Literal["CNY"], str]
"""退款币种."""
PromotionType = Union[Literal["COUPON", "DISCOUNT"], str]
"""优惠类型."""
RefundFundsAccount = Union[Literal["UNSETTLED", "AVAILABLE", "UNAVAILABLE", "OPERATION", "BASIC", "ECNY_BASIC"], str]
"""资金账户."""
RefundMerchantResourceFundsAccount = Union[Literal["UNSETTLED", "AVAILABLE", "UNAVAILABLE", "OPERATION", "BASIC", "ECNY_BASIC"], str]
"""资金账户."""
RefundPromotionType = Union[Literal["CASH", "NOCASH", "COUPON", "DISCOUNT"], str]
"""优惠类型."""
RefundStatus = Union[Literal["SUCCESS", "CLOSED", "PROCESSING", "ABNORMAL"], str]
"""退款状态."""
Scope = Union[Literal["GLOBAL", "SINGLE"], str]
"""优惠范围."""
Status = Union[Literal["SUCCESS", "CLOSED", "PROCESSING", "ABNORMAL"], str]
"""退款状态."""


class AbnormalRefundAmount(Model):
    """Abnormal refund amount."""

    payer_refund: int
    """用户退款金额."""
    payer_total: int
    """用户实际支付金额."""
    refund: int
    """退款金额."""
    total: int
    """订单金额."""
    currency: Currency | None = None
    """退款币种."""
    discount_refund: int | None = None
    """优惠退款金额."""
    refund_fee: int | None = None
    """手续费退款金额."""
    settlement_refund: int | None = None
    """应结退款金额."""
    settlement_total: int | None = None
    """应结订单金额."""


class AbnormalRefundPromotion(Model):
    """Abnormal refund promotion."""

    _models = {"goods_detail": "Goods"}

    promotion_id: str
    """券ID."""
    amount: int
    """代金券面额."""
    refund_amount: int
    """优惠退款金额."""
    scope: Scope
    """优惠范围."""
    type: AbnormalRefundPromotionType
    """优惠类型."""
    goods_detail: list[Goods] | None = None
    """退款商品."""


class Amount(Model):
    """Amount."""

    payer_refund: int
    """用户退款金额."""
    payer_total: int
    """用户实际支付金额."""
    refund: int
    """退款金额."""
    total: int
    """原订单金额."""
    currency: Currency | None = None
    """退款币种."""
    discount_refund: int | None = None
    """优惠退款金额."""
    refund_fee: int | None = None
    """手续费退款金额."""
    settlement_refund: int | None = None
    """应结退款金额."""
    settlement_total: int | None = None
    """应结订单金额."""


class CreateAbnormalRefundResponse(Model):
    """Create abnormal refund response."""

    _models = {"amount": "AbnormalRefundAmount", "promotion_detail": "AbnormalRefundPromotion"}

    out_refund_no: str
    """商户退款单号."""
    out_trade_no: str
    """商户订单号."""
    refund_id: str
    """微信支付退款单号."""
    transaction_id: str
    """微信支付订单号."""
    amount: AbnormalRefundAmount
    """金额信息."""
    channel: Channel
    """退款渠道."""
    create_time: str
    """退款创建时间. RFC 3339."""
    funds_account: CreateAbnormalRefundResponseFundsAccount
    """资金账户."""
    status: Status
    """退款状态."""
    user_received_account: str
    """退款入账账户."""
    promotion_detail: list[AbnormalRefundPromotion] | None = None
    """优惠退款详情."""
    success_time: str | None = None
    """退款成功时间. RFC 3339."""


class Goods(Model):
    """Goods."""

    refund_amount: int
    """商品退款金额."""
    refund_quantity: int
    """商品退货数量."""
    unit_price: int
    """商品单价."""
    merchant_goods_id: str | None = None
    """商户侧商品编码."""
    wechatpay_goods_id: str | None = None
    """微信侧商品编码."""
    goods_name: str | None = None
    """商品名称."""


class Promotion(Model):
    """Promotion."""

    _models = {"goods_detail": "PromotionGoods"}

    promotion_id: str | None = None
    """券ID."""
    amount: int | None = None
    """优惠券面额."""
    goods_detail: list[PromotionGoods] | None = None
    """商品列表."""
    refund_amount: int | None = None
    """优惠退款金额."""
    scope: Scope | None = None
    """优惠范围."""
    type: PromotionType | None = None
    """优惠类型."""


class PromotionGoods(Model):
    """Promotion goods."""

    merchant_goods_id: str | None = None
    """商户侧商品编码."""
    wechatpay_goods_id: str | None = None
    """微信侧商品编码."""
    goods_name: str | None = None
    """商品名称."""
    refund_amount: int | None = None
    """商品退款金额."""
    refund_quantity: int | None = None
    """商品退货数量."""
    unit_price: int | None = None
    """商品单价."""


class Refund(Model):
    """Refund."""

    _models = {"amount": "Amount", "promotion_detail": "RefundPromotion"}

    out_refund_no: str
    """商户退款单号."""
    out_trade_no: str
    """商户订单号."""
    refund_id: str
    """微信支付退款单号."""
    transaction_id: str
    """微信支付订单号."""
    amount: Amount
    """金额信息."""
    channel: Channel
    """退款渠道."""
    create_time: str
    """退款创建时间. RFC 3339."""
    status: Status
    """退款状态."""
    user_received_account: str
    """退款入账账户."""
    funds_account: RefundFundsAccount | None = None
    """资金账户."""
    promotion_detail: list[RefundPromotion] | None = None
    """优惠退款详情."""
    success_time: str | None = None
    """退款成功时间. RFC 3339."""


class RefundMerchantResource(Model):
    """Refund merchant resource."""

    _models = {"amount": "Amount", "promotion_detail": "Promotion"}

    mchid: str
    """商户号."""
    out_refund_no: str
    """商户退款单号."""
    out_trade_no: str
    """商户订单号."""
    refund_id: str
    """微信支付退款单号."""
    transaction_id: str
    """微信支付订单号."""
    amount: Amount
    """金额信息."""
    refund_status: RefundStatus
    """退款状态."""
    user_received_account: str
    """退款入账账户."""
    channel: Channel | None = None
    """退款渠道."""
    create_time: str | None = None
    """退款创建时间. RFC 3339."""
    funds_account: RefundMerchantResourceFundsAccount | None = None
    """资金账户."""
    promotion_detail: list[Promotion] | None = None
    """优惠退款信息."""
    success_time: str | None = None
    """退款成功时间. RFC 3339."""


class RefundPartnerResource(Model):
    """Refund partner resource."""

    _models = {"amount": "AbnormalRefundAmount"}

    out_refund_no: str
    """商户退款单号."""
    out_trade_no: str
    """商户订单号."""
    refund_id: str
    """微信支付退款单号."""
    sp_mchid: str
    """服务商商户号."""
    sub_mchid: str
    """子商户号."""
    transaction_id: str
    """微信支付订单号."""
    amount: AbnormalRefundAmount
    """金额信息."""
    refund_status: RefundStatus
    """退款状态."""
    user_received_account: str
    """退款入账账户."""
    individual_auth_id: str | None = None
    """个人收款方受理授权ID."""
    success_time: str | None = None
    """退款成功时间. RFC 3339."""


class RefundPromotion(Model):
    """Refund promotion."""

    _models = {"goods_detail": "Goods"}

    promotion_id: str
    """券ID."""
    amount: int
    """代金券面额."""
    refund_amount: int
    """优惠退款金额."""
    scope: Scope
    """优惠范围."""
    type: RefundPromotionType
    """优惠类型."""
    goods_detail: list[Goods] | None = None
    """退款商品."""


class CreateRefundAmountParam(TypedDict, total=False):
    """Create refund amount."""

    refund: Required[int]
    """退款金额."""
    total: Required[int]
    """原订单金额."""
    currency: Currency
    """退款币种. At most 16 characters."""
    refund_fee: int
    """手续费退款金额."""


class GoodsParam(TypedDict, total=False):
    """Goods. What `Goods` is when sent."""

    refund_amount: Required[int]
    """商品退款金额."""
    refund_quantity: Required[int]
    """商品退货数量."""
    unit_price: Required[int]
    """商品单价."""
    merchant_goods_id: str
    """商户侧商品编码. At most 32 characters."""
    wechatpay_goods_id: str
    """微信侧商品编码. At most 32 characters."""
    goods_name: str
    """商品名称. At most 256 characters."""


class _Operations(Face):
    @operation("refund.create_refund")
    def create_refund(
        self,
        *,
        out_refund_no: str,
        amount: CreateRefundAmountParam,
        out_trade_no: str | None = None,
        sub_mchid: str | None = None,
        transaction_id: str | None = None,
        funds_account: CreateRefundRequestFundsAccount | None = None,
        goods_detail: Sequence[GoodsParam] | None = None,
        notify_url: str | None = None,
        reason: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Refund:
        """Create refund (申请退款).

        Args:
            out_refund_no: 商户退款单号. At most 64 characters.
            amount: 金额信息.
            out_trade_no: 商户订单号. At most 32 characters.
            sub_mchid: 子商户号. At most 32 characters.
            transaction_id: 微信支付订单号. At most 32 characters.
            funds_account: 退款资金来源.
            goods_detail: 退款商品.
            notify_url: 退款结果回调url. At most 256 characters.
            reason: 退款原因. At most 80 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, USER_ACCOUNT_ABNORMAL; 404 MCH_NOT_EXISTS, RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012556524
        https://pay.weixin.qq.com/doc/v3/merchant/4012557131
        https://pay.weixin.qq.com/doc/v3/merchant/4012587971
        https://pay.weixin.qq.com/doc/v3/merchant/4012791862
        https://pay.weixin.qq.com/doc/v3/merchant/4012791883
        https://pay.weixin.qq.com/doc/v3/merchant/4012791903
        https://pay.weixin.qq.com/doc/v3/merchant/4012810597
        https://pay.weixin.qq.com/doc/v3/merchant/4013070371
        https://pay.weixin.qq.com/doc/v3/merchant/4013071036
        https://pay.weixin.qq.com/doc/v3/merchant/4013421148
        https://pay.weixin.qq.com/doc/v3/merchant/4013421249
        https://pay.weixin.qq.com/doc/v3/merchant/4013421340
        https://pay.weixin.qq.com/doc/v3/merchant/4013421410
        https://pay.weixin.qq.com/doc/v3/partner/4012739034
        https://pay.weixin.qq.com/doc/v3/partner/4012759673
        https://pay.weixin.qq.com/doc/v3/partner/4012759727
        https://pay.weixin.qq.com/doc/v3/partner/4012760121
        https://pay.weixin.qq.com/doc/v3/partner/4012760207
        https://pay.weixin.qq.com/doc/v3/partner/4012760545
        https://pay.weixin.qq.com/doc/v3/partner/4013080238
        https://pay.weixin.qq.com/doc/v3/partner/4013080625
        https://pay.weixin.qq.com/doc/v3/partner/4013138987
        https://pay.weixin.qq.com/doc/v3/partner/4013462113
        https://pay.weixin.qq.com/doc/v3/partner/4013462183
        https://pay.weixin.qq.com/doc/v3/partner/4013462256
        https://pay.weixin.qq.com/doc/v3/partner/4013462579
        """
        ...

    @operation("refund.get_refund")
    def get_refund(
        self,
        *,
        out_refund_no: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Refund:
        """Get refund (查询单笔退款（通过商户退款单号）).

        Args:
            out_refund_no: 商户退款单号. At most 64 characters.
            sub_mchid: 子商户号. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 MCH_NOT_EXISTS, RESOURCE_NOT_EXISTS; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012556587
        https://pay.weixin.qq.com/doc/v3/merchant/4012557161
        https://pay.weixin.qq.com/doc/v3/merchant/4012587973
        https://pay.weixin.qq.com/doc/v3/merchant/4012791863
        https://pay.weixin.qq.com/doc/v3/merchant/4012791884
        https://pay.weixin.qq.com/doc/v3/merchant/4012791904
        https://pay.weixin.qq.com/doc/v3/merchant/4012810601
        https://pay.weixin.qq.com/doc/v3/merchant/4013070374
        https://pay.weixin.qq.com/doc/v3/merchant/4013071041
        https://pay.weixin.qq.com/doc/v3/merchant/4013421156
        https://pay.weixin.qq.com/doc/v3/merchant/4013421261
        https://pay.weixin.qq.com/doc/v3/merchant/4013421346
        https://pay.weixin.qq.com/doc/v3/merchant/4013421421
        https://pay.weixin.qq.com/doc/v3/partner/4012739043
        https://pay.weixin.qq.com/doc/v3/partner/4012759680
        https://pay.weixin.qq.com/doc/v3/partner/4012759733
        https://pay.weixin.qq.com/doc/v3/partner/4012760128
        https://pay.weixin.qq.com/doc/v3/partner/4012760226
        https://pay.weixin.qq.com/doc/v3/partner/4012760554
        https://pay.weixin.qq.com/doc/v3/partner/4013080239
        https://pay.weixin.qq.com/doc/v3/partner/4013080626
        https://pay.weixin.qq.com/doc/v3/partner/4013139077
        https://pay.weixin.qq.com/doc/v3/partner/4013462116
        https://pay.weixin.qq.com/doc/v3/partner/4013462188
        https://pay.weixin.qq.com/doc/v3/partner/4013462260
        https://pay.weixin.qq.com/doc/v3/partner/4013462581
        """
        ...

    @operation("refund.create_abnormal_refund")
    def create_abnormal_refund(
        self,
        *,
        refund_id: str,
        out_refund_no: str,
        type: CreateAbnormalRefundRequestType,
        sub_mchid: str | None = None,
        bank_account: str | None = None,
        bank_type: BankType | None = None,
        real_name: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateAbnormalRefundResponse:
        """Create abnormal refund (发起异常退款).

        Args:
            refund_id: 微信支付退款单号. At most 32 characters.
            out_refund_no: 商户退款单号. At most 64 characters.
            type: 异常退款处理方式.
            sub_mchid: 子商户号. At most 32 characters.
            bank_account: 收款银行卡号. At most 1024 characters, encrypted on the wire.
            bank_type: 开户银行. At most 16 characters.
            real_name: 收款用户姓名. At most 1024 characters, encrypted on the wire.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012791864
        https://pay.weixin.qq.com/doc/v3/merchant/4012791885
        https://pay.weixin.qq.com/doc/v3/merchant/4012791905
        https://pay.weixin.qq.com/doc/v3/merchant/4012810603
        https://pay.weixin.qq.com/doc/v3/merchant/4013070379
        https://pay.weixin.qq.com/doc/v3/merchant/4013071193
        https://pay.weixin.qq.com/doc/v3/merchant/4013420988
        https://pay.weixin.qq.com/doc/v3/merchant/4013421164
        https://pay.weixin.qq.com/doc/v3/merchant/4013421269
        https://pay.weixin.qq.com/doc/v3/merchant/4013421352
        https://pay.weixin.qq.com/doc/v3/merchant/4013421429
        https://pay.weixin.qq.com/doc/v3/partner/4013080240
        https://pay.weixin.qq.com/doc/v3/partner/4013080627
        https://pay.weixin.qq.com/doc/v3/partner/4013335389
        https://pay.weixin.qq.com/doc/v3/partner/4013351901
        https://pay.weixin.qq.com/doc/v3/partner/4013352066
        https://pay.weixin.qq.com/doc/v3/partner/4013352278
        https://pay.weixin.qq.com/doc/v3/partner/4013461907
        https://pay.weixin.qq.com/doc/v3/partner/4013462123
        https://pay.weixin.qq.com/doc/v3/partner/4013462191
        https://pay.weixin.qq.com/doc/v3/partner/4013462286
        https://pay.weixin.qq.com/doc/v3/partner/4013462582
        """
        ...


class RefundService(_Operations, Sync):
    """Refund (退款)."""


class AsyncRefundService(_Operations, Async):
    """Refund (退款)."""
