"""The rows of bills. Amounts are in fen, times RFC 3339; what is empty in a bill is `None`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypedDict, Union

from ._model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

BillKind = Union[
    Literal[
        "trade",
        "fund_flow",
        "sub_merchant_fund_flow",
        "all_sub_merchants_fund_flow",
        "profit_sharing",
        "withdrawal",
    ],
    str,
]


class BillRow(Model):
    """A row; `row["…"]` has the columns that this version does not know, by the bill's names."""

    def __getitem__(self, column: str) -> Any:
        return self.__dict__[column]


class TradeRow(BillRow):
    """A payment or a refund of a trade bill; its columns depend on the `bill_type`."""

    trade_time: str | None
    """交易时间: when it was paid; of a refund, when it was accepted."""
    appid: str | None
    """公众账号ID"""
    mchid: str | None
    """商户号"""
    sub_mchid: str | None
    """特约商户号"""
    sub_appid: str | None
    """子商户公众账号ID"""
    device_info: str | None
    """设备号"""
    transaction_id: str | None
    """微信订单号"""
    out_trade_no: str | None
    """商户订单号"""
    openid: str | None
    """用户标识"""
    trade_type: str | None
    """交易类型: `JSAPI`, `NATIVE`, `APP`, `MWEB`, `MICROPAY`, …"""
    trade_state: str | None
    """交易状态: `SUCCESS` of a payment, `REFUND` of a refund, `REVOKED`."""
    bank_type: str | None
    """付款银行"""
    currency: str | None
    """货币种类"""
    total: int | None
    """订单金额"""
    settlement_total: int | None
    """应结订单金额: without coupons that are not settled."""
    coupon_amount: int | None
    """代金券金额"""
    refund_apply_time: str | None
    """退款申请时间"""
    refund_success_time: str | None
    """退款成功时间"""
    refund_id: str | None
    """微信退款单号"""
    out_refund_no: str | None
    """商户退款单号"""
    refund: int | None
    """申请退款金额: what the merchant asked for."""
    settlement_refund: int | None
    """退款金额: what of it is settled."""
    coupon_refund: int | None
    """充值券退款金额"""
    refund_type: str | None
    """退款类型: `ORIGINAL`, `BALANCE`."""
    refund_status: str | None
    """退款状态 when the bill was made: `SUCCESS`, `PROCESSING`, `FAIL`, `CHANGE`."""
    description: str | None
    """商品名称"""
    attach: str | None
    """商户数据包"""
    fee: int | None
    """手续费; less than 0 where it comes back."""
    rate: str | None
    """费率: `0.60%`."""
    rate_note: str | None
    """费率备注"""


class FundFlowRow(BillRow):
    """A movement of a fund flow bill."""

    booking_time: str | None
    """记账时间"""
    business_no: str | None
    """微信支付业务单号"""
    flow_id: str | None
    """资金流水单号"""
    business_name: str | None
    """业务名称"""
    business_type: str | None
    """业务类型"""
    direction: str | None
    """收支类型: `收入` or `支出`."""
    amount: int | None
    """收支金额"""
    balance: int | None
    """账户结余"""
    applicant: str | None
    """资金变更提交申请人"""
    remark: str | None
    """备注"""
    voucher_no: str | None
    """业务凭证号: the number of the order or the refund."""


class ProfitSharingRow(BillRow):
    """A receiver's share of a profit sharing bill."""

    sharing_time: str | None
    """分账时间"""
    mchid: str | None
    """商户号"""
    sub_mchid: str | None
    """特约商户号"""
    transaction_id: str | None
    """微信订单号"""
    order_id: str | None
    """微信分账/回退单号"""
    detail_id: str | None
    """分账明细单号"""
    out_order_no: str | None
    """商户分账/回退单号"""
    total: int | None
    """订单金额"""
    receiver: str | None
    """分账接收方"""
    amount: int | None
    """分账金额"""
    business_type: str | None
    """业务类型"""
    description: str | None
    """分账描述"""
    remark: str | None
    """备注"""


class LocalOrder(TypedDict, total=False):
    """An order (`out_trade_no`) or a refund (`out_refund_no`) of your own books."""

    out_trade_no: str
    out_refund_no: str
    """Of a refund; an `out_trade_no` beside it does not matter."""
    amount: int
    """In fen, required: the total of an order, what was asked for of a refund."""
    state: str
    """`trade_state` or the refund's `status`; not compared where it is left out."""


class Entry(Model):
    """An order or a refund, as the books or the bill have it."""

    out_trade_no: str | None
    """商户订单号, of an order."""
    out_refund_no: str | None
    """商户退款单号, of a refund."""
    amount: int
    """In fen."""
    state: str | None
    """`trade_state`, or the refund's `status`."""


class Difference(Model):
    """Something that the bill and your books do not agree upon."""

    _models: ClassVar[Mapping[str, str]] = {"local": "Entry", "bill": "Entry"}

    difference: Literal["missing_locally", "missing_in_bill", "amount", "state"] | str
    """What it is."""
    number: str
    """The `out_trade_no` or `out_refund_no`."""
    local: Entry | None
    """What your books say."""
    bill: Entry | None
    """What the bill says."""


class Reconciled(Model):
    """How much was compared."""

    bill_rows: int
    """Rows of the bill."""
    local_orders: int
    """Orders and refunds of your books."""
    matched: int
    """Those that both have alike."""
    not_compared: int
    """Those that do not belong into the bill: not paid, or of the other `bill_type`."""
    missing_locally: int
    """Differences of this kind."""
    missing_in_bill: int
    """Differences of this kind."""
    amount: int
    """Differences of this kind."""
    state: int
    """Differences of this kind."""
