# Generated from api/ecommerce_refund.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Ecommerce: refunds (收付通退款)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from typing_extensions import Required

AbnormalRefundPromotionType = Union[Literal["COUPON", "DISCOUNT"], str]
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
CreateRefundRequestFundsAccount = Union[Literal["AVAILABLE", "UNSETTLED", "PREPAID"], str]
"""资金账户."""
PromotionType = Union[Literal["COUPON", "DISCOUNT"], str]
"""优惠类型."""
RefundAccount = Union[Literal["REFUND_SOURCE_PARTNER_ADVANCE", "REFUND_SOURCE_SUB_MERCHANT"], str]
"""退款出资商户."""
RefundFundsAccount = Union[Literal["UNSETTLED", "AVAILABLE", "UNAVAILABLE", "OPERATION", "BASIC", "ECNY_BASIC"], str]
"""资金账户."""
RefundStatus = Union[Literal["SUCCESS", "CLOSED", "ABNORMAL"], str]
"""退款状态."""
Scope = Union[Literal["GLOBAL", "SINGLE"], str]
"""优惠范围."""
Status = Union[Literal["SUCCESS", "CLOSED", "PROCESSING", "ABNORMAL"], str]
"""退款状态."""


class AbnormalRefundAmount(Model):
    """Abnormal refund amount."""

    _models = {"from": "FundingSource"}
    _names = {"from_": "from"}

    payer_refund: int
    """用户退款金额. In fen: what the user gets back in cash, without coupons."""
    refund: int
    """退款金额. In fen."""
    advance: int | None = None
    """垫付金额. In fen: what the platform advanced."""
    currency: str | None = None
    """货币类型. ISO 4217, `CNY` for yuan."""
    discount_refund: int | None = None
    """优惠退款金额. In fen: what goes back to coupons."""
    from_: list[FundingSource] | None = None
    """退款出资账户及金额. Which accounts the money came from; several where one did not suffice."""
    refund_fee: int | None = None
    """手续费退款金额. In fen."""


class AbnormalRefundPromotion(Model):
    """Abnormal refund promotion."""

    _models = {"goods_detail": "Goods"}

    type: AbnormalRefundPromotionType
    """优惠类型."""
    promotion_id: str
    """券ID."""
    amount: int
    """优惠券面额. In fen: the value of the coupon."""
    refund_amount: int
    """优惠退款金额. In fen."""
    scope: Scope
    """优惠范围. `GLOBAL`: off the whole order; `SINGLE`: off single goods."""
    goods_detail: list[Goods] | None = None
    """商品列表."""


class CreateAbnormalRefundResponse(Model):
    """Create abnormal refund response."""

    _models = {"amount": "AbnormalRefundAmount", "promotion_detail": "AbnormalRefundPromotion"}

    transaction_id: str
    """微信支付交易订单号. WeChat Pay's number of the payment."""
    out_trade_no: str
    """商户原交易订单号. The merchant's own number of the order."""
    refund_id: str
    """微信支付退款订单号. WeChat Pay's number of the refund."""
    out_refund_no: str
    """商户退款单号. The merchant's own number of the refund."""
    status: Status
    """退款状态. `PROCESSING`: being paid; `SUCCESS`: paid; `CLOSED`: refused; `ABNORMAL`: the account cannot be paid to, see `create_abnormal_refund`."""
    create_time: str
    """退款创建时间. RFC 3339."""
    amount: AbnormalRefundAmount
    """退款金额."""
    channel: Channel | None = None
    """退款渠道. `ORIGINAL` is the way it was paid; the others are where that was not possible."""
    funds_account: CreateAbnormalRefundResponseFundsAccount | None = None
    """资金账户. Where the money came from."""
    promotion_detail: list[AbnormalRefundPromotion] | None = None
    """营销详情."""
    refund_account: RefundAccount | None = None
    """退款出资商户. Who bears the refund: `REFUND_SOURCE_SUB_MERCHANT` the sub-merchant, `REFUND_SOURCE_PARTNER_ADVANCE` the platform, which advanced it."""
    success_time: str | None = None
    """退款成功时间. Set once the refund arrived. RFC 3339."""
    user_received_account: str | None = None
    """退款入账账户. Where the user got the money, in Chinese."""


class CreateRefundAmount(Model):
    """Create refund amount."""

    _models = {"from": "FundingSource"}
    _names = {"from_": "from"}

    payer_refund: int
    """用户退款金额. In fen: what the user gets back in cash, without coupons."""
    refund: int
    """退款金额. In fen."""
    advance: int | None = None
    """垫付金额. In fen: what the platform advanced."""
    currency: str | None = None
    """货币类型. ISO 4217, `CNY` for yuan."""
    discount_refund: int | None = None
    """优惠退款金额. In fen: what goes back to coupons."""
    from_: list[FundingSource] | None = None
    """退款出资账户及金额. Which accounts the money came from; several where one did not suffice."""


class CreateRefundResponse(Model):
    """Create refund response."""

    _models = {"amount": "CreateRefundAmount", "promotion_detail": "Promotion"}

    refund_id: str
    """微信支付退款订单号. WeChat Pay's number of the refund."""
    out_refund_no: str
    """商户退款单号. The merchant's own number of the refund."""
    create_time: str
    """退款创建时间. RFC 3339."""
    amount: CreateRefundAmount
    """退款金额."""
    transaction_id: str | None = None
    """微信订单号. WeChat Pay's number of the payment."""
    out_trade_no: str | None = None
    """商户订单号. The merchant's own number of the order."""
    status: str | None = None
    """退款状态. `PROCESSING`: being paid; `SUCCESS`: paid; `CLOSED`: refused; `ABNORMAL`: the account cannot be paid to, see `create_abnormal_refund`."""
    channel: str | None = None
    """退款渠道. `ORIGINAL` is the way it was paid; the others are where that was not possible."""
    funds_account: str | None = None
    """资金账户. Where the money came from."""
    promotion_detail: list[Promotion] | None = None
    """优惠退款详情."""
    refund_account: RefundAccount | None = None
    """退款出资商户. Who bears the refund: `REFUND_SOURCE_SUB_MERCHANT` the sub-merchant, `REFUND_SOURCE_PARTNER_ADVANCE` the platform, which advanced it."""
    success_time: str | None = None
    """退款成功时间. Set once the refund arrived. RFC 3339."""
    user_received_account: str | None = None
    """退款入账账户. Where the user got the money, in Chinese."""


class FundingSource(Model):
    """Funding source."""

    account: Account
    """出资账户类型. `AVAILABLE` is the balance, `UNAVAILABLE` what is not settled yet."""
    amount: int
    """出资金额. In fen."""


class Goods(Model):
    """Goods."""

    merchant_goods_id: str
    """商户侧商品编码. The merchant's own number of the goods."""
    refund_amount: int
    """商品退款金额. In fen."""
    refund_quantity: int
    """商品退货数量."""
    unit_price: int
    """商品单价. In fen, of one piece."""
    wechatpay_goods_id: str | None = None
    """微信侧商品编码."""
    goods_name: str | None = None
    """商品名称."""


class Promotion(Model):
    """Promotion."""

    type: PromotionType
    """优惠类型."""
    promotion_id: str
    """券ID."""
    amount: int
    """优惠券面额. In fen: the value of the coupon."""
    refund_amount: int
    """优惠退款金额. In fen."""
    scope: Scope
    """优惠范围. `GLOBAL`: off the whole order; `SINGLE`: off single goods."""


class Refund(Model):
    """Refund."""

    _models = {"amount": "RefundAmount", "promotion_detail": "Promotion"}

    transaction_id: str
    """微信支付交易订单号. WeChat Pay's number of the payment."""
    out_trade_no: str
    """商户原交易订单号. The merchant's own number of the order."""
    refund_id: str
    """微信支付退款订单号. WeChat Pay's number of the refund."""
    out_refund_no: str
    """商户退款单号. The merchant's own number of the refund."""
    status: Status
    """退款状态. `PROCESSING`: being paid; `SUCCESS`: paid; `CLOSED`: refused; `ABNORMAL`: the account cannot be paid to, see `create_abnormal_refund`."""
    create_time: str
    """退款创建时间. RFC 3339."""
    amount: RefundAmount
    """退款金额."""
    channel: Channel | None = None
    """退款渠道. `ORIGINAL` is the way it was paid; the others are where that was not possible."""
    funds_account: RefundFundsAccount | None = None
    """资金账户. Where the money came from."""
    promotion_detail: list[Promotion] | None = None
    """营销详情."""
    refund_account: RefundAccount | None = None
    """退款出资商户. Who bears the refund: `REFUND_SOURCE_SUB_MERCHANT` the sub-merchant, `REFUND_SOURCE_PARTNER_ADVANCE` the platform, which advanced it."""
    success_time: str | None = None
    """退款成功时间. Set once the refund arrived. RFC 3339."""
    user_received_account: str | None = None
    """退款入账账户. Where the user got the money, in Chinese."""


class RefundAmount(Model):
    """Refund amount."""

    _models = {"from": "FundingSource"}
    _names = {"from_": "from"}

    payer_refund: int
    """用户退款金额. In fen: what the user gets back in cash, without coupons."""
    refund: int
    """退款金额. In fen."""
    advance: int | None = None
    """垫付金额. In fen: what the platform advanced."""
    currency: str | None = None
    """货币类型. ISO 4217, `CNY` for yuan."""
    discount_refund: int | None = None
    """优惠退款金额. In fen: what goes back to coupons."""
    from_: list[FundingSource] | None = None
    """退款出资账户及金额. Which accounts the money came from; several where one did not suffice."""


class RefundResource(Model):
    """Refund resource."""

    _models = {"amount": "RefundResourceAmount"}

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    sub_mchid: str
    """子商户号."""
    transaction_id: str
    """微信支付订单号. WeChat Pay's number of the payment."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    refund_id: str
    """微信支付退款号. WeChat Pay's number of the refund."""
    out_refund_no: str
    """商户退款单号. The merchant's own number of the refund."""
    amount: RefundResourceAmount
    """退款金额信息."""
    refund_status: RefundStatus
    """退款状态. `PROCESSING`: being paid; `SUCCESS`: paid; `CLOSED`: refused; `ABNORMAL`: the account cannot be paid to, see `create_abnormal_refund`."""
    user_received_account: str
    """退款入账账户. Where the user got the money, in Chinese."""
    individual_auth_id: str | None = None
    """个人收款方受理授权ID. Where the payee is an individual: the authorization of that individual."""
    refund_account: RefundAccount | None = None
    """退款出资商户. Who bears the refund: `REFUND_SOURCE_SUB_MERCHANT` the sub-merchant, `REFUND_SOURCE_PARTNER_ADVANCE` the platform, which advanced it."""
    success_time: str | None = None
    """退款成功时间. Set once the refund arrived. RFC 3339."""


class RefundResourceAmount(Model):
    """Refund resource amount."""

    payer_refund: int
    """用户退款金额. In fen: what the user gets back in cash, without coupons."""
    payer_total: int
    """用户支付金额. In fen: what the user paid in cash, without coupons."""
    refund: int
    """退款金额. In fen."""
    total: int
    """原订单金额. In fen: of the whole order."""
    currency: str | None = None
    """退款币种. ISO 4217, `CNY` for yuan."""
    discount_refund: int | None = None
    """优惠退款金额. In fen: what goes back to coupons."""
    refund_fee: int | None = None
    """手续费退款金额. In fen."""
    settlement_refund: int | None = None
    """应结退款金额. In fen."""
    settlement_total: int | None = None
    """应结订单金额. In fen."""


class ReturnAdvance(Model):
    """Return advance."""

    refund_id: str
    """微信退款单号. WeChat Pay's number of the refund."""
    advance_return_id: str
    """微信回补单号. WeChat Pay's number of the return of the advance."""
    payee_mchid: str
    """入账方商户号. The platform that gets it back."""
    payer_mchid: str
    """出款方商户号. The merchant that returns the money."""
    payee_account: str
    """入账方账户. Which of the payee's accounts it goes to."""
    payer_account: str
    """出款方账户. Which of the payer's accounts it comes from."""
    result: str
    """垫付回补结果."""
    return_amount: int
    """垫付回补金额. In fen."""
    success_time: str | None = None
    """垫付回补完成时间. Set once the refund arrived. RFC 3339."""


class RefundRequestAmountParam(TypedDict, total=False):
    """Refund request amount."""

    refund: Required[int]
    """退款金额. In fen: of this refund."""
    total: Required[int]
    """原订单金额. In fen: of the whole order."""
    currency: str
    """退款币种. ISO 4217, `CNY` for yuan. At most 16 characters."""


class _Operations(Face):
    @operation("ecommerce_refund.create_refund")
    def create_refund(
        self,
        *,
        sub_mchid: str,
        sp_appid: str,
        out_refund_no: str,
        amount: RefundRequestAmountParam,
        sub_appid: str | None = None,
        transaction_id: str | None = None,
        out_trade_no: str | None = None,
        combine_mchid: str | None = None,
        combine_out_trade_no: str | None = None,
        combine_transaction_id: str | None = None,
        individual_auth_id: str | None = None,
        funds_account: CreateRefundRequestFundsAccount | None = None,
        notify_url: str | None = None,
        reason: str | None = None,
        refund_account: RefundAccount | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateRefundResponse:
        """Refund an order, or a part of it (申请退款).

        Name the order by `transaction_id` or `out_trade_no`. The answer means that the refund was taken: its result comes as a notification and from the query. When the outcome is not known, repeat it with the same `out_refund_no` and the same contents. A new number is a new refund.

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
            sp_appid: 电商平台APPID. The platform's own app. At most 32 characters.
            out_refund_no: 商户退款单号. The platform's own number of the refund: digits, letters, `_-|*@`. At most 64 characters.
            amount: 订单退款金额.
            sub_appid: 二级商户APPID. The sub-merchant's own app. At most 32 characters.
            transaction_id: 微信订单号. WeChat Pay's number of the payment; either this or `out_trade_no`. At most 32 characters.
            out_trade_no: 商户订单号. The merchant's own number of the order; either this or `transaction_id`. At most 32 characters.
            combine_mchid: 还款服务商商户号. Where a repayment of several credits is refunded: the partner that made it.
            combine_out_trade_no: 还款订单号. Where a repayment of several credits is refunded: its own number at the partner.
            combine_transaction_id: 交易单微信支付订单号. WeChat Pay's number of the combined payment.
            individual_auth_id: 商品单个人收款方受理授权ID. Where the payee is an individual: the authorization of that individual.
            funds_account: 资金账户. Where the money comes from: `AVAILABLE` the balance, `UNSETTLED` what is not settled yet. At most 32 characters.
            notify_url: 退款结果回调url. Where its notifications are posted: https, without a query string. At most 256 characters.
            reason: 退款原因. Shown to the user. At most 80 characters.
            refund_account: 退款出资商户. Who bears the refund: `REFUND_SOURCE_SUB_MERCHANT` the sub-merchant, as when left out; `REFUND_SOURCE_PARTNER_ADVANCE` the platform, which advances it. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012476892
        """
        ...

    @operation("ecommerce_refund.get_refund_by_out_refund_no")
    def get_refund_by_out_refund_no(
        self,
        *,
        out_refund_no: str,
        sub_mchid: str,
        individual_auth_id: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Refund:
        """Query a refund by `out_refund_no` (查询单笔退款（按商户退款单号）).

        Args:
            out_refund_no: 商户退款单号. The merchant's own number of the refund. At most 64 characters.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
            individual_auth_id: 商品单个人收款方受理授权ID. Where the payee is an individual: the authorization of that individual.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, REQUEST_BLOCKED; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012476911
        """
        ...

    @operation("ecommerce_refund.get_refund_by_refund_id")
    def get_refund_by_refund_id(
        self,
        *,
        refund_id: str,
        sub_mchid: str,
        individual_auth_id: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Refund:
        """Query a refund by `refund_id` (查询单笔退款（按微信支付退款单号）).

        Args:
            refund_id: 微信退款单号. WeChat Pay's number of the refund. At most 32 characters.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
            individual_auth_id: 商品单个人收款方受理授权ID. Where the payee is an individual: the authorization of that individual.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, REQUEST_BLOCKED; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012476908
        """
        ...

    @operation("ecommerce_refund.create_abnormal_refund")
    def create_abnormal_refund(
        self,
        *,
        refund_id: str,
        sub_mchid: str,
        out_refund_no: str,
        type: CreateAbnormalRefundRequestType,
        sp_appid: str | None = None,
        sub_appid: str | None = None,
        combine_mchid: str | None = None,
        combine_out_trade_no: str | None = None,
        individual_auth_id: str | None = None,
        bank_account: str | None = None,
        bank_type: BankType | None = None,
        real_name: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateAbnormalRefundResponse:
        """Pay a refund out in another way, after it has failed (发起异常退款).

        For refunds whose status is `ABNORMAL`. It has the `out_refund_no` of the refund that failed.

        Args:
            refund_id: 微信退款单号. WeChat Pay's number of the refund. At most 32 characters.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
            out_refund_no: 商户退款单号. The merchant's own number of the refund. At most 64 characters.
            type: 异常退款处理方式. `USER_BANK_CARD`: to a bank card of the user, for which `bank_type`, `bank_account` and `real_name` are needed; `MERCHANT_BANK_CARD`: to the merchant's settlement account.
            sp_appid: 微信AppId. The platform's own app.
            sub_appid: 子商户AppId. The sub-merchant's own app.
            combine_mchid: 还款服务商商户号. Where a repayment of several credits is refunded: the partner that made it.
            combine_out_trade_no: 还款商户订单号. Where a repayment of several credits is refunded: its own number at the partner.
            individual_auth_id: 个人收款方受理授权ID. Where the payee is an individual: the authorization of that individual.
            bank_account: 收款银行卡号. The number of the card; needed with `USER_BANK_CARD`. At most 1024 characters, encrypted on the wire.
            bank_type: 开户银行. The card's bank; needed with `USER_BANK_CARD`. At most 16 characters.
            real_name: 收款用户姓名. The name of the card's holder; needed with `USER_BANK_CARD`. At most 1024 characters, encrypted on the wire.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015181616
        """
        ...

    @operation("ecommerce_refund.create_return_advance")
    def create_return_advance(
        self,
        *,
        refund_id: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ReturnAdvance:
        """Return money that was advanced for a refund (垫付退款回补).

        Of a refund with `REFUND_SOURCE_PARTNER_ADVANCE`: the sub-merchant's balance pays the platform back. The answer may not be final: query it before calling again.

        Args:
            refund_id: 微信退款单号. WeChat Pay's number of the refund. At most 32 characters.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, REQUEST_BLOCKED; 404 RESOURCE_NOT_EXISTS; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012476927
        """
        ...

    @operation("ecommerce_refund.get_return_advance")
    def get_return_advance(
        self,
        *,
        refund_id: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ReturnAdvance:
        """Query the return of money that was advanced for a refund (查询垫付回补结果).

        Args:
            refund_id: 微信退款单号. WeChat Pay's number of the refund. At most 32 characters.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 404 RESOURCE_NOT_EXISTS; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012476916
        """
        ...


class EcommerceRefundService(_Operations, Sync):
    """Ecommerce: refunds (收付通退款)."""


class AsyncEcommerceRefundService(_Operations, Async):
    """Ecommerce: refunds (收付通退款)."""
