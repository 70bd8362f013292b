# Generated from api/refund.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Refunds (退款)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

AbnormalRefundPromotionType = Union[Literal["CASH", "NOCASH", "COUPON", "DISCOUNT"], str]
"""优惠类型."""
Account = Union[Literal["AVAILABLE", "UNAVAILABLE"], str]
"""出资账户类型."""
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
    """Amounts in fen."""

    _models = {"from": "AbnormalRefundFundSource"}
    _names = {"from_": "from"}

    total: int
    """订单金额. The total of the order, in fen."""
    refund: int
    """退款金额. What is refunded, in fen."""
    from_: list[AbnormalRefundFundSource] | None = None
    """退款出资账户及金额. The accounts that paid."""
    payer_total: int
    """用户实际支付金额. What the user paid, in fen."""
    payer_refund: int
    """用户退款金额. What the user gets back without coupons, in fen."""
    settlement_refund: int | None = None
    """应结退款金额. What is refunded without coupons that are not prepaid, in fen."""
    settlement_total: int | None = None
    """应结订单金额. The total without coupons that are not prepaid, in fen."""
    discount_refund: int | None = None
    """优惠退款金额. What is refunded to the coupons, in fen."""
    currency: Currency | None = None
    """退款币种. `CNY`, always."""
    refund_fee: int | None = None
    """手续费退款金额. The part of the fee that is refunded, in fen."""


class AbnormalRefundFundSource(Model):
    """Abnormal refund fund source."""

    account: Account
    """出资账户类型. `AVAILABLE` is the balance, `UNAVAILABLE` what is not settled yet."""
    amount: int
    """出资金额. In fen."""


class AbnormalRefundPromotion(Model):
    """Abnormal refund promotion."""

    _models = {"goods_detail": "Goods"}

    promotion_id: str
    """券ID."""
    scope: Scope
    """优惠范围."""
    type: AbnormalRefundPromotionType
    """优惠类型."""
    amount: int
    """代金券面额. The value of the coupon in fen."""
    refund_amount: int
    """优惠退款金额. What is refunded to the coupon, in fen."""
    goods_detail: list[Goods] | None = None
    """退款商品."""


class Amount(Model):
    """Amounts in fen."""

    _models = {"from": "FundSource"}
    _names = {"from_": "from"}

    total: int
    """原订单金额. The total of the order, in fen."""
    refund: int
    """退款金额. What is refunded, in fen."""
    from_: list[FundSource] | None = None
    """退款出资账户及金额. The accounts that paid."""
    payer_total: int
    """用户实际支付金额. What the user paid, in fen."""
    payer_refund: int
    """用户退款金额. What the user gets back without coupons, in fen."""
    settlement_refund: int | None = None
    """应结退款金额. What is refunded without coupons that are not prepaid, in fen."""
    settlement_total: int | None = None
    """应结订单金额. The total without coupons that are not prepaid, in fen."""
    discount_refund: int | None = None
    """优惠退款金额. What is refunded to the coupons, in fen."""
    currency: Currency | None = None
    """退款币种. `CNY`, always."""
    refund_fee: int | None = None
    """手续费退款金额. The part of the fee that is refunded, in fen."""


class CreateAbnormalRefundResponse(Model):
    """Create abnormal refund response."""

    _models = {"amount": "AbnormalRefundAmount", "promotion_detail": "AbnormalRefundPromotion"}

    refund_id: str
    """微信支付退款单号. WeChat Pay's number of the refund."""
    out_refund_no: str
    """商户退款单号. The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`."""
    transaction_id: str
    """微信支付订单号. WeChat Pay's number of the order."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    channel: Channel
    """退款渠道. `ORIGINAL` is the way it was paid; the others are where that was not possible."""
    user_received_account: str
    """退款入账账户. Where the user got the money, in Chinese."""
    success_time: str | None = None
    """退款成功时间. Set once the refund arrived. RFC 3339."""
    create_time: str
    """退款创建时间. RFC 3339."""
    status: Status
    """退款状态."""
    funds_account: CreateAbnormalRefundResponseFundsAccount
    """资金账户."""
    amount: AbnormalRefundAmount
    """金额信息."""
    promotion_detail: list[AbnormalRefundPromotion] | None = None
    """优惠退款详情."""


class FundSource(Model):
    """Fund source."""

    account: Account
    """出资账户类型. `AVAILABLE` is the balance, `UNAVAILABLE` what is not settled yet."""
    amount: int
    """出资金额. In fen."""


class Goods(Model):
    """Goods."""

    merchant_goods_id: str | None = None
    """商户侧商品编码. The merchant's own number of the goods."""
    wechatpay_goods_id: str | None = None
    """微信侧商品编码."""
    goods_name: str | None = None
    """商品名称."""
    unit_price: int
    """商品单价. Of one piece, in fen."""
    refund_amount: int
    """商品退款金额. In fen."""
    refund_quantity: int
    """商品退货数量."""


class Promotion(Model):
    """Promotion."""

    _models = {"goods_detail": "PromotionGoods"}

    promotion_id: str | None = None
    """券ID."""
    scope: Scope | None = None
    """优惠范围."""
    type: PromotionType | None = None
    """优惠类型."""
    amount: int | None = None
    """优惠券面额. The value of the coupon in fen."""
    refund_amount: int | None = None
    """优惠退款金额. What is refunded to the coupon, in fen."""
    goods_detail: list[PromotionGoods] | None = None
    """商品列表."""


class PromotionGoods(Model):
    """Promotion goods."""

    merchant_goods_id: str | None = None
    """商户侧商品编码. The merchant's own number of the goods."""
    wechatpay_goods_id: str | None = None
    """微信侧商品编码."""
    goods_name: str | None = None
    """商品名称."""
    unit_price: int | None = None
    """商品单价. Of one piece, in fen."""
    refund_amount: int | None = None
    """商品退款金额. In fen."""
    refund_quantity: int | None = None
    """商品退货数量."""


class Refund(Model):
    """Refund."""

    _models = {"amount": "Amount", "promotion_detail": "RefundPromotion"}

    refund_id: str
    """微信支付退款单号. WeChat Pay's number of the refund."""
    out_refund_no: str
    """商户退款单号. The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`."""
    transaction_id: str
    """微信支付订单号. WeChat Pay's number of the order."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    channel: Channel
    """退款渠道. `ORIGINAL` is the way it was paid; the others are where that was not possible."""
    user_received_account: str
    """退款入账账户. Where the user got the money, in Chinese."""
    success_time: str | None = None
    """退款成功时间. Set once the refund arrived. RFC 3339."""
    create_time: str
    """退款创建时间. RFC 3339."""
    status: Status
    """退款状态."""
    funds_account: RefundFundsAccount | None = None
    """资金账户."""
    amount: Amount
    """金额信息."""
    promotion_detail: list[RefundPromotion] | None = None
    """优惠退款详情."""


class RefundMerchantResource(Model):
    """Refund merchant resource."""

    _models = {"amount": "Amount", "promotion_detail": "Promotion"}

    mchid: str
    """商户号."""
    transaction_id: str
    """微信支付订单号. WeChat Pay's number of the order."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    refund_id: str
    """微信支付退款单号. WeChat Pay's number of the refund."""
    out_refund_no: str
    """商户退款单号. The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`."""
    refund_status: RefundStatus
    """退款状态."""
    success_time: str | None = None
    """退款成功时间. Set once the refund arrived. RFC 3339."""
    user_received_account: str
    """退款入账账户. Where the user got the money, in Chinese."""
    amount: Amount
    """金额信息."""
    channel: Channel | None = None
    """退款渠道. `ORIGINAL` is the way it was paid; the others are where that was not possible."""
    create_time: str | None = None
    """退款创建时间. RFC 3339."""
    funds_account: RefundMerchantResourceFundsAccount | None = None
    """资金账户."""
    promotion_detail: list[Promotion] | None = None
    """优惠退款信息."""


class RefundPartnerResource(Model):
    """Refund partner resource."""

    _models = {"amount": "AbnormalRefundAmount"}

    sp_mchid: str
    """服务商商户号."""
    sub_mchid: str
    """子商户号. The sub-merchant that was paid."""
    transaction_id: str
    """微信支付订单号. WeChat Pay's number of the order."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    refund_id: str
    """微信支付退款单号. WeChat Pay's number of the refund."""
    out_refund_no: str
    """商户退款单号. The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`."""
    refund_status: RefundStatus
    """退款状态."""
    success_time: str | None = None
    """退款成功时间. Set once the refund arrived. RFC 3339."""
    user_received_account: str
    """退款入账账户. Where the user got the money, in Chinese."""
    amount: AbnormalRefundAmount
    """金额信息."""
    individual_auth_id: str | None = None
    """个人收款方受理授权ID."""


class RefundPromotion(Model):
    """Refund promotion."""

    _models = {"goods_detail": "Goods"}

    promotion_id: str
    """券ID."""
    scope: Scope
    """优惠范围."""
    type: RefundPromotionType
    """优惠类型."""
    amount: int
    """代金券面额. The value of the coupon in fen."""
    refund_amount: int
    """优惠退款金额. What is refunded to the coupon, in fen."""
    goods_detail: list[Goods] | None = None
    """退款商品."""


CreateRefundAmountParam = TypedDict(
    "CreateRefundAmountParam",
    {
        # 退款金额. What is refunded, in fen.
        "refund": "Required[int]",
        # 退款出资账户及金额. The accounts that pay, where the merchant chooses them; their amounts add up to `refund`.
        "from": "Sequence[FundSourceParam]",
        # 原订单金额. The total of the order, in fen.
        "total": "Required[int]",
        # 退款币种. `CNY`, always. At most 16 characters.
        "currency": "Currency",
        # 手续费退款金额. The part of the fee that is refunded, in fen.
        "refund_fee": "int",
    },
    total=False,
)
"""Create refund amount."""


class FundSourceParam(TypedDict, total=False):
    """Fund source. What `FundSource` is when sent."""

    account: Required[Account]
    """出资账户类型. `AVAILABLE` is the balance, `UNAVAILABLE` what is not settled yet."""
    amount: Required[int]
    """出资金额. In fen."""


class GoodsParam(TypedDict, total=False):
    """Goods. What `Goods` is when sent."""

    merchant_goods_id: str
    """商户侧商品编码. The merchant's own number of the goods. At most 32 characters."""
    wechatpay_goods_id: str
    """微信侧商品编码. At most 32 characters."""
    goods_name: str
    """商品名称. At most 256 characters."""
    unit_price: Required[int]
    """商品单价. Of one piece, in fen."""
    refund_amount: Required[int]
    """商品退款金额. In fen."""
    refund_quantity: Required[int]
    """商品退货数量."""


class _Operations(Face):
    @operation("refund.create_refund")
    def create_refund(
        self,
        *,
        out_refund_no: str,
        amount: CreateRefundAmountParam,
        sub_mchid: str | None = None,
        transaction_id: str | None = None,
        out_trade_no: str | None = None,
        reason: str | None = None,
        notify_url: str | None = None,
        funds_account: CreateRefundRequestFundsAccount | None = None,
        goods_detail: Sequence[GoodsParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Refund:
        """Refund an order, in full or in part (申请退款).

        Name the order by `transaction_id` or `out_trade_no`. An answer means that the refund was accepted: its result comes as a notification and from `get_refund`. An order can be refunded for a year, at most 50 times.

        Args:
            out_refund_no: 商户退款单号. The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`. At most 64 characters.
            amount: 金额信息.
            sub_mchid: 子商户号. The sub-merchant that was paid; needed when a partner calls. At most 32 characters.
            transaction_id: 微信支付订单号. WeChat Pay's number of the order; either this or `out_trade_no`. At most 32 characters.
            out_trade_no: 商户订单号. The merchant's own number of the order; either this or `transaction_id`. At most 32 characters.
            reason: 退款原因. Shown to the user. At most 80 characters.
            notify_url: 退款结果回调url. An https address without query that the result is sent to. At most 256 characters.
            funds_account: 退款资金来源. Where the money comes from: the balance (`AVAILABLE`) or what is not settled yet.
            goods_detail: 退款商品. The goods that come back; needed for refunds in part of orders with coupons for single goods.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, USER_ACCOUNT_ABNORMAL; 404 MCH_NOT_EXISTS, RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012556524
        https://pay.weixin.qq.com/doc/v3/partner/4012739034
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
        """Get a refund by the merchant's own number (查询单笔退款（通过商户退款单号）).

        Args:
            out_refund_no: 商户退款单号. The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`. At most 64 characters.
            sub_mchid: 子商户号. The sub-merchant that was paid; needed when a partner calls. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 MCH_NOT_EXISTS, RESOURCE_NOT_EXISTS; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012556587
        https://pay.weixin.qq.com/doc/v3/partner/4012739043
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
        bank_type: BankType | None = None,
        bank_account: str | None = None,
        real_name: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateAbnormalRefundResponse:
        """Send a refund whose status is `ABNORMAL` to another account (发起异常退款).

        Either a bank card of the user, or the merchant's own account.

        Args:
            refund_id: 微信支付退款单号. WeChat Pay's number of the refund. At most 32 characters.
            out_refund_no: 商户退款单号. The merchant's own number of the refund, unique for the merchant: digits, letters, `_-|*@`. At most 64 characters.
            type: 异常退款处理方式. `USER_BANK_CARD` needs the user's bank, account and name.
            sub_mchid: 子商户号. The sub-merchant that was paid; needed when a partner calls. At most 32 characters.
            bank_type: 开户银行. Needed with `USER_BANK_CARD`. At most 16 characters.
            bank_account: 收款银行卡号. Needed with `USER_BANK_CARD`. At most 1024 characters, encrypted on the wire.
            real_name: 收款用户姓名. Of the account's owner; needed with `USER_BANK_CARD`. At most 1024 characters, encrypted on the wire.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012791864
        https://pay.weixin.qq.com/doc/v3/partner/4013080240
        """
        ...


class RefundService(_Operations, Sync):
    """Refunds (退款)."""


class AsyncRefundService(_Operations, Async):
    """Refunds (退款)."""
