# Generated from api/funds_to_oversea.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Payments abroad (跨境付款)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

ChargeAccountType = Union[Literal["BASIC", "FEES"], str]
"""手续费承担账户."""
CreateReturnOrderResponseFailReason = Union[Literal["RETURN_AMOUNT_NOT_ENOUGH"], str]
"""失败原因."""
HashType = Union[Literal["SHA1"], str]
"""哈希类型."""
OrderFailReason = Union[Literal["MCHID_FROZEN", "DEAL_TIMEOUT", "TRADE_SUIT", "DEPARTURE_AMOUNT_NO_ENOUGH", "BASIC_AMOUNT_NO_ENOUGH", "PAYMENT_NOT_SUPPORT_DEPARTURE", "OUT_ORDER_ID_DUPLICATE", "RISK_CONTROL", "SYSTEM_ERROR", "FEE_ACCOUNT_NOT_OPEN", "PAYER_ACCOUNT_ABNORMAL", "GOODS_INFO_ILLEGAL", "FOREIGN_CURRENCY_NOT_SUPPORT", "PAYEE_INFO_ILLEGAL", "PRESALE_INFO_ILLEGAL"], str]
"""出境失败的原因."""
Result = Union[Literal["ACCEPT", "SUCCESS", "FAIL"], str]
"""出境结果."""
State = Union[Literal["PROCESSING", "SUCCESS", "FAILED"], str]
"""出境退回状态."""
Type = Union[Literal["DEPOSIT", "BALANCE"], str]
"""订单类型."""


class CreateReturnOrderResponse(Model):
    """Create return order response."""

    sub_mchid: str
    """二级商户号."""
    transaction_id: str
    """微信订单号. WeChat Pay's number of the payment."""
    refund_id: str
    """微信退款单号. WeChat Pay's number of the refund."""
    create_time: str
    """创建时间. RFC 3339."""
    out_order_id: str
    """商户出境单号."""
    out_return_no: str
    """商户出境退回单号. The merchant's own number of the return."""
    return_id: str
    """微信出境退回单号."""
    amount: int
    """退回金额. In fen."""
    state: State
    """出境退回状态."""
    fail_reason: CreateReturnOrderResponseFailReason | None = None
    """失败原因. Set when it failed."""
    success_time: str | None = None
    """成功时间. RFC 3339."""
    supplement_info: str | None = None
    """退回凭证补充信息."""


class GetAvailableAbroadAmountResponse(Model):
    """Get available abroad amount response."""

    transaction_id: str
    """微信支付订单号. WeChat Pay's number of the payment."""
    available_abroad_amount: int
    """订单剩余可出境金额. In fen."""


class GetBillDownloadUrlResponse(Model):
    """Get bill download url response."""

    download_url: str
    """下载地址."""
    hash_type: HashType
    """哈希类型."""
    hash_value: str
    """哈希值. Of the file, after decompression."""


class GetReturnOrderResponse(Model):
    """Get return order response."""

    sub_mchid: str
    """二级商户号."""
    transaction_id: str
    """微信订单号. WeChat Pay's number of the payment."""
    refund_id: str
    """微信退款单号. WeChat Pay's number of the refund."""
    create_time: str
    """创建时间. RFC 3339."""
    out_order_id: str
    """商户出境单号."""
    out_return_no: str
    """商户出境退回单号. The merchant's own number of the return."""
    return_id: str
    """微信出境退回单号."""
    amount: int
    """退回金额. In fen."""
    state: State
    """出境退回状态."""
    fail_reason: str | None = None
    """失败原因. Set when it failed."""
    success_time: str | None = None
    """成功时间. RFC 3339."""


class Order(Model):
    """Order."""

    sub_mchid: str
    """二级商户号."""
    order_id: str
    """微信出境单号."""
    out_order_id: str
    """商户出境单号."""
    amount: int
    """请求出境人民币金额. In fen."""
    foreign_currency: str
    """外币币种."""
    result: Result
    """出境结果."""
    charge_mchid: str | None = None
    """手续费承担商户号."""
    charge_account_type: ChargeAccountType | None = None
    """手续费承担账户."""
    departure_amount: int | None = None
    """真实出境人民币金额. In fen."""
    estimate_exchange_rate_time: str | None = None
    """预计购汇时间. RFC 3339."""
    exchange_rate_time: str | None = None
    """购汇时间. RFC 3339."""
    fail_reason: OrderFailReason | None = None
    """出境失败的原因. Set when it failed."""
    fee: int | None = None
    """手续费人民币金额. In fen."""
    foreign_amount: int | None = None
    """真实出境外币金额. In fen."""
    rate: int | None = None
    """汇率."""


class ExpressParam(TypedDict, total=False):
    """Express."""

    courier_number: Required[str]
    """物流单号. At most 256 characters."""
    express_company_name: Required[str]
    """物流商名称. At most 256 characters."""


class GoodsParam(TypedDict, total=False):
    """Goods."""

    goods_category: Required[str]
    """商品类目. At most 32 characters."""
    goods_name: Required[str]
    """商品名称. At most 128 characters."""
    goods_quantity: Required[int]
    """商品数量."""
    goods_unit_price: Required[int]
    """商品单价. In fen."""


class PayeeParam(TypedDict, total=False):
    """Payee."""

    payee_id: Required[str]
    """收款人识别号. At most 128 characters."""


class PresaleParam(TypedDict, total=False):
    """Presale."""

    type: Required[Type]
    """订单类型."""
    total_amount: Required[int]
    """预售订单总金额. In fen."""
    balance_transaction_id: str
    """关联尾款订单号. At most 64 characters."""
    deposit_transaction_id: str
    """关联定金订单号. At most 64 characters."""


class SellerParam(TypedDict, total=False):
    """Seller."""

    seller_id: Required[str]
    """卖家ID. At most 128 characters."""
    oversea_business_name: Required[str]
    """境外卖家经营主体名称. At most 256 characters."""
    oversea_shop_name: Required[str]
    """境外卖家店铺名称. At most 256 characters."""


class _Operations(Face):
    @operation("funds_to_oversea.get_bill_download_url")
    def get_bill_download_url(
        self,
        *,
        bill_date: str,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetBillDownloadUrlResponse:
        """Get the address of the bill of foreign exchange bought for a day (获取购付汇账单文件下载链接).

        Args:
            bill_date: 账单日期. At most 10 characters, YYYY-MM-DD.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 20 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012476132
        """
        ...

    @operation("funds_to_oversea.create_order")
    def create_order(
        self,
        *,
        sub_mchid: str,
        transaction_id: str,
        out_order_id: str,
        amount: int,
        foreign_currency: str,
        payee_info: PayeeParam,
        seller_info: SellerParam,
        express_info: ExpressParam | None = None,
        goods_info: Sequence[GoodsParam] | None = None,
        presale_info: PresaleParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Order:
        """Send the money of a payment abroad (申请资金出境).

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for. At most 64 characters.
            transaction_id: 微信订单号. WeChat Pay's number of the payment. At most 64 characters.
            out_order_id: 商户出境单号. At most 64 characters.
            amount: 出境金额. In fen.
            foreign_currency: 境外收款币种. At most 20 characters.
            payee_info: 收款人信息.
            seller_info: 卖家信息.
            express_info: 物流信息.
            goods_info: 商品信息.
            presale_info: 预售信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012476113
        """
        ...

    @operation("funds_to_oversea.get_order")
    def get_order(
        self,
        *,
        out_order_id: str,
        sub_mchid: str,
        transaction_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Order:
        """Query a payment abroad (查询出境结果).

        Args:
            out_order_id: 商户出境单号. At most 64 characters.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for. At most 64 characters.
            transaction_id: 微信支付订单号. WeChat Pay's number of the payment. At most 64 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012476127
        """
        ...

    @operation("funds_to_oversea.create_return_order")
    def create_return_order(
        self,
        *,
        sub_mchid: str,
        transaction_id: str,
        out_order_id: str,
        out_return_no: str,
        amount: int,
        supplement_info: str,
        refund_id: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateReturnOrderResponse:
        """Bring money of a payment abroad back (申请资金出境退回).

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            transaction_id: 微信订单号. WeChat Pay's number of the payment.
            out_order_id: 商户出境单号.
            out_return_no: 商户出境退回单号. The merchant's own number of the return.
            amount: 退回金额. In fen.
            supplement_info: 退回凭证补充信息.
            refund_id: 微信退款单号. WeChat Pay's number of the refund.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013735039
        """
        ...

    @operation("funds_to_oversea.get_return_order")
    def get_return_order(
        self,
        *,
        out_return_no: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetReturnOrderResponse:
        """Query the return of a payment abroad by `out_return_no` (查询出境退回结果（通过商户出境退回单号）).

        Args:
            out_return_no: 商户出境单号. The merchant's own number of the return.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4013735052
        """
        ...

    @operation("funds_to_oversea.get_available_abroad_amount")
    def get_available_abroad_amount(
        self,
        *,
        transaction_id: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetAvailableAbroadAmountResponse:
        """Get the amount of a payment that may still go abroad (查询订单剩余可出境余额).

        Args:
            transaction_id: 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters.
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012476109
        """
        ...


class FundsToOverseaService(_Operations, Sync):
    """Payments abroad (跨境付款)."""


class AsyncFundsToOverseaService(_Operations, Async):
    """Payments abroad (跨境付款)."""
