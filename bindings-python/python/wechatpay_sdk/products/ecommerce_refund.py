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
    """用户退款金额. In fen."""
    refund: int
    """退款金额. In fen."""
    advance: int | None = None
    """垫付金额. In fen."""
    currency: str | None = None
    """货币类型. ISO 4217, `CNY` for yuan."""
    discount_refund: int | None = None
    """优惠退款金额. In fen."""
    from_: list[FundingSource] | None = None
    """退款出资账户及金额."""
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
    """优惠券面额. In fen."""
    refund_amount: int
    """优惠退款金额. In fen."""
    scope: Scope
    """优惠范围."""
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
    """退款状态."""
    create_time: str
    """退款创建时间. RFC 3339."""
    amount: AbnormalRefundAmount
    """退款金额."""
    channel: Channel | None = None
    """退款渠道."""
    funds_account: CreateAbnormalRefundResponseFundsAccount | None = None
    """资金账户."""
    promotion_detail: list[AbnormalRefundPromotion] | None = None
    """营销详情."""
    refund_account: RefundAccount | None = None
    """退款出资商户."""
    success_time: str | None = None
    """退款成功时间. RFC 3339."""
    user_received_account: str | None = None
    """退款入账账户."""


class CreateRefundAmount(Model):
    """Create refund amount."""

    _models = {"from": "FundingSource"}
    _names = {"from_": "from"}

    payer_refund: int
    """用户退款金额. In fen."""
    refund: int
    """退款金额. In fen."""
    advance: int | None = None
    """垫付金额. In fen."""
    currency: str | None = None
    """货币类型. ISO 4217, `CNY` for yuan."""
    discount_refund: int | None = None
    """优惠退款金额. In fen."""
    from_: list[FundingSource] | None = None
    """退款出资账户及金额."""


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
    """退款状态."""
    channel: str | None = None
    """退款渠道."""
    funds_account: str | None = None
    """资金账户."""
    promotion_detail: list[Promotion] | None = None
    """优惠退款详情."""
    refund_account: RefundAccount | None = None
    """退款出资商户."""
    success_time: str | None = None
    """退款成功时间. RFC 3339."""
    user_received_account: str | None = None
    """退款入账账户."""


class FundingSource(Model):
    """Funding source."""

    account: Account
    """出资账户类型."""
    amount: int
    """出资金额. In fen."""


class Goods(Model):
    """Goods."""

    merchant_goods_id: str
    """商户侧商品编码."""
    refund_amount: int
    """商品退款金额. In fen."""
    refund_quantity: int
    """商品退货数量."""
    unit_price: int
    """商品单价. In fen."""
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
    """优惠券面额. In fen."""
    refund_amount: int
    """优惠退款金额. In fen."""
    scope: Scope
    """优惠范围."""


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
    """退款状态."""
    create_time: str
    """退款创建时间. RFC 3339."""
    amount: RefundAmount
    """退款金额."""
    channel: Channel | None = None
    """退款渠道."""
    funds_account: RefundFundsAccount | None = None
    """资金账户."""
    promotion_detail: list[Promotion] | None = None
    """营销详情."""
    refund_account: RefundAccount | None = None
    """退款出资商户."""
    success_time: str | None = None
    """退款成功时间. RFC 3339."""
    user_received_account: str | None = None
    """退款入账账户."""


class RefundAmount(Model):
    """Refund amount."""

    _models = {"from": "FundingSource"}
    _names = {"from_": "from"}

    payer_refund: int
    """用户退款金额. In fen."""
    refund: int
    """退款金额. In fen."""
    advance: int | None = None
    """垫付金额. In fen."""
    currency: str | None = None
    """货币类型. ISO 4217, `CNY` for yuan."""
    discount_refund: int | None = None
    """优惠退款金额. In fen."""
    from_: list[FundingSource] | None = None
    """退款出资账户及金额."""


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
    """退款状态."""
    user_received_account: str
    """退款入账账户."""
    individual_auth_id: str | None = None
    """个人收款方受理授权ID."""
    refund_account: RefundAccount | None = None
    success_time: str | None = None
    """退款成功时间. RFC 3339."""


class RefundResourceAmount(Model):
    """Refund resource amount."""

    payer_refund: int
    """用户退款金额. In fen."""
    payer_total: int
    """用户支付金额. In fen."""
    refund: int
    """退款金额. In fen."""
    total: int
    """原订单金额. In fen."""
    currency: str | None = None
    """退款币种. ISO 4217, `CNY` for yuan."""
    discount_refund: int | None = None
    """优惠退款金额. In fen."""
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
    """微信回补单号."""
    payee_mchid: str
    """入账方商户号."""
    payer_mchid: str
    """出款方商户号."""
    payee_account: str
    """入账方账户."""
    payer_account: str
    """出款方账户."""
    result: str
    """垫付回补结果."""
    return_amount: int
    """垫付回补金额. In fen."""
    success_time: str | None = None
    """垫付回补完成时间. RFC 3339."""


class RefundRequestAmountParam(TypedDict, total=False):
    """Refund request amount."""

    refund: Required[int]
    """退款金额. In fen."""
    total: Required[int]
    """原订单金额. In fen."""
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

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
            sp_appid: 电商平台APPID. At most 32 characters.
            out_refund_no: 商户退款单号. The merchant's own number of the refund. At most 64 characters.
            amount: 订单金额.
            sub_appid: 二级商户APPID. The sub-merchant's own app; needed for `sub_openid`. At most 32 characters.
            transaction_id: 微信订单号. WeChat Pay's number of the payment. At most 32 characters.
            out_trade_no: 商户订单号. The merchant's own number of the order. At most 32 characters.
            combine_mchid: 还款服务商商户号.
            combine_out_trade_no: 还款订单号.
            combine_transaction_id: 交易单微信支付订单号. WeChat Pay's number of the combined payment.
            individual_auth_id: 商品单个人收款方受理授权ID.
            funds_account: 资金账户. At most 32 characters.
            notify_url: 退款结果回调url. Where its notifications are posted: https, without a query string. At most 256 characters.
            reason: 退款原因. At most 80 characters.
            refund_account: 退款出资商户. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NOT_ENOUGH, NO_AUTH, USER_ACCOUNT_ABNORMAL; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012476892
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
            individual_auth_id: 商品单个人收款方受理授权ID.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, REQUEST_BLOCKED; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012476908
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
            individual_auth_id: 商品单个人收款方受理授权ID.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, REQUEST_BLOCKED; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012476911
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

        Args:
            refund_id: 微信退款单号. WeChat Pay's number of the refund. At most 32 characters.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
            out_refund_no: 商户退款单号. The merchant's own number of the refund. At most 64 characters.
            type: 异常退款处理方式.
            sp_appid: 微信AppId.
            sub_appid: 子商户AppId. The sub-merchant's own app; needed for `sub_openid`.
            combine_mchid: 还款服务商商户号.
            combine_out_trade_no: 还款商户订单号.
            individual_auth_id: 个人收款方受理授权ID.
            bank_account: 收款银行卡号. At most 1024 characters, encrypted on the wire.
            bank_type: 开户银行. At most 16 characters.
            real_name: 收款用户姓名. At most 1024 characters, encrypted on the wire.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015181616
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


class EcommerceRefundService(_Operations, Sync):
    """Ecommerce: refunds (收付通退款)."""


class AsyncEcommerceRefundService(_Operations, Async):
    """Ecommerce: refunds (收付通退款)."""
