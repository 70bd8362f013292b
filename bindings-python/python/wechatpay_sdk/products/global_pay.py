# Generated from api/global_pay.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Payments to merchants abroad (跨境支付)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._files import stream
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

    from wechatpay_sdk._files import FileStream

Channel = Union[Literal["ORIGINAL", "BALANCE", "OTHER_BALANCE", "OTHER_BANKCARD"], str]
"""退款渠道."""
FundSource = Union[Literal["REFUND_SOURCE_UNSETTLED_FUNDS", "REFUND_SOURCE_REchARGE_FUNDS"], str]
"""退款资金来源."""
MicropayPromotionType = Union[Literal["COUPON", "DISCOUNT"], str]
"""优惠类型."""
OrderExchangeRateType = Union[Literal["SETTLEMENT_RATE"], str]
"""汇率类型."""
OrderPromotionType = Union[Literal["COUPON", "DISCOUNT"], str]
"""优惠类型."""
RefundDetailType = Union[Literal["COUPON", "DISCOUNT"], str]
"""优惠类型."""
RefundExchangeRateType = Union[Literal["USERPAYMENT_RATE", "SETTLEMENT_RATE"], str]
"""汇率类型."""
Scope = Union[Literal["GLOBAL", "SINGLE"], str]
"""优惠范围."""
SettleState = Union[Literal["SETTLED", "UNSETTLE"], str]
"""结算状态."""
Status = Union[Literal["SUCCESS", "REFUNDCLOSE", "PROCESSING", "ABNORMAL"], str]
"""退款状态."""
TradeType = Union[Literal["JSAPI", "NATIVE", "APP", "MWEB", "MICROPAY"], str]
"""交易类型."""
WalletRegion = Union[Literal["CHINA_MAINLAND", "CHINA_HONGKONG"], str]
"""钱包主体."""


class Amount(Model):
    """Amount."""

    total: int
    """总金额. In the smallest unit of the currency."""
    currency: str | None = None
    """货币类型. ISO 4217, `CNY` for yuan."""


class Certificate(Model):
    """Certificate."""

    _models = {"encrypt_certificate": "EncryptedCertificate"}

    serial_no: str
    """证书序列号."""
    effective_time: str
    """证书启用时间. RFC 3339."""
    encrypt_certificate: EncryptedCertificate
    """证书信息."""
    expire_time: str
    """证书弃用时间. RFC 3339."""


class CreateRefundResponse(Model):
    """Create refund response."""

    _models = {"amount": "CreatedRefundAmount", "detail": "RefundDetail", "promotion_detail": "RefundPromotion"}

    id: str
    """微信支付退款订单号."""
    out_refund_no: str
    """商户退款单号. The merchant's own number of the refund."""
    create_time: str
    """退款创建时间. RFC 3339."""
    amount: CreatedRefundAmount
    """退款金额."""
    transaction_id: str | None = None
    """微信支付订单号. WeChat Pay's number of the payment."""
    out_trade_no: str | None = None
    """商户订单号. The merchant's own number of the order."""
    status: str | None = None
    """退款状态."""
    channel: str | None = None
    """退款渠道."""
    detail: RefundDetail | None = None
    """优惠退款详情."""
    fund_source: str | None = None
    """退款资金来源."""
    promotion_detail: list[RefundPromotion] | None = None
    """优惠退款信息."""
    recv_account: str | None = None
    """退款入账账户."""
    success_time: str | None = None
    """退款成功时间. RFC 3339."""


class CreatedRefundAmount(Model):
    """Created refund amount."""

    _models = {"exchange_rate": "RefundExchangeRate"}

    currency: str
    """退款币种. ISO 4217, `CNY` for yuan."""
    exchange_rate: RefundExchangeRate
    """汇率."""
    payer_currency: str
    """支付币种. ISO 4217, `CNY` for yuan."""
    payer_refund: int
    """用户退款金额. In the smallest unit of the currency."""
    refund: int
    """退款金额. In the smallest unit of the currency."""
    payer_total: int | None = None
    """用户支付金额. In the smallest unit of the currency."""
    total: int | None = None
    """原订单金额. In the smallest unit of the currency."""


class DownloadCertificatesResponse(Model):
    """Download certificates response."""

    _models = {"data": "Certificate"}

    data: list[Certificate]
    """平台证书列表."""


class EncryptedCertificate(Model):
    """Encrypted certificate."""

    algorithm: str
    """加密证书的算法."""
    associated_data: str
    """加密证书的附加数据."""
    ciphertext: str
    """加密后的证书内容."""
    nonce: str
    """加密证书的随机串."""


class ExchangeRate(Model):
    """Exchange rate."""

    type: str
    """结算方式."""
    rate: int
    """汇率."""


class GetMerchantResource(Model):
    """Get merchant resource."""

    acq_tid: str
    """受理网络交易流水号."""
    bank_type: str
    """钱包编码."""
    qr_cd_mp: str
    """收款码."""


class ListRefundsAmount(Model):
    """List refunds amount."""

    payer_currency: str
    """支付币种. ISO 4217, `CNY` for yuan."""
    payer_total: int
    """用户支付金额. In the smallest unit of the currency."""
    total: int
    """订单金额. In the smallest unit of the currency."""
    currency: str | None = None
    """货币类型. ISO 4217, `CNY` for yuan."""


class ListRefundsResponse(Page["ListedRefund"]):
    """List refunds response."""

    _models = {"data": "ListedRefund", "amount": "ListRefundsAmount"}

    id: str
    """微信支付交易订单号."""
    mchid: str
    """商户号."""
    sp_mchid: str
    """机构商户号. The institution's own merchant number."""
    sub_mchid: str
    """子商户号."""
    out_trade_no: str
    """商户原交易订单号. The merchant's own number of the order."""
    data: list[ListedRefund]
    """退款单列表."""
    amount: ListRefundsAmount
    """订单金额."""
    current_total_num: int
    """本次返回退款单数."""
    total_num: int
    """订单总退款次数. Of all pages."""


class ListSettlementsResponse(Page["Settlement"]):
    """List settlements response."""

    _models = {"data": "Settlement"}

    offset: int
    """记录起始位置."""
    limit: int
    """本次返回条数."""
    total_count: int
    """总记录条数. Of all pages."""
    data: list[Settlement] | None = None
    """结算信息列表."""


class ListedRefund(Model):
    """Listed refund."""

    _models = {"amount": "RefundAmount", "refund_detail": "RefundDetail"}

    id: str
    """微信退款单号."""
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
    fund_source: FundSource | None = None
    """退款资金来源."""
    recv_account: str | None = None
    """退款入账账户."""
    refund_detail: RefundDetail | None = None
    """优惠退款详情."""
    success_time: str | None = None
    """退款成功时间. RFC 3339."""


class MicropayAmount(Model):
    """Micropay amount."""

    _models = {"exchange_rate": "OrderExchangeRate"}
    _names = {"payer_currency_": "payer _currency"}

    payer_total: int
    """用户支付金额. In the smallest unit of the currency."""
    total: int
    """订单金额. In the smallest unit of the currency."""
    currency: str | None = None
    """货币类型. ISO 4217, `CNY` for yuan."""
    exchange_rate: OrderExchangeRate | None = None
    """汇率."""
    payer_currency_: str | None = None
    """支付货币类型."""
    payer_currency: str | None = None
    """用户支付币种. ISO 4217, `CNY` for yuan."""


class MicropayPromotion(Model):
    """Micropay promotion."""

    _models = {"goods_detail": "MicropayPromotionGoods"}

    promotion_id: str
    """券ID."""
    amount: int
    """优惠券面额. In the smallest unit of the currency."""
    activity_id: str | None = None
    """活动ID."""
    type: MicropayPromotionType | None = None
    """优惠类型."""
    name: str | None = None
    """优惠名称."""
    currency: str | None = None
    """货币类型. ISO 4217, `CNY` for yuan."""
    goods_detail: list[MicropayPromotionGoods] | None = None
    """单品列表."""
    merchant_contribute_amount: int | None = None
    """商户出资. In the smallest unit of the currency."""
    other_contribute_amount: int | None = None
    """其他出资. In the smallest unit of the currency."""
    scope: Scope | None = None
    """优惠范围."""
    wechatpay_contribute_amount: int | None = None
    """微信出资. In the smallest unit of the currency."""


class MicropayPromotionGoods(Model):
    """Micropay promotion goods."""

    goods_id: str
    """商品编码."""
    price: int
    """商品价格. In the smallest unit of the currency."""
    quantity: int
    """商品数量."""
    goods_remark: str | None = None
    """商品备注."""


class MicropayResponse(Model):
    """Micropay response."""

    _models = {"amount": "MicropayAmount", "detail": "MicropayPromotion", "payer": "Payer", "promotion_detail": "Promotion"}

    id: str
    """微信支付订单号."""
    mchid: str
    """商户号."""
    sp_mchid: str
    """机构商户号. The institution's own merchant number."""
    sub_mchid: str
    """子商户号."""
    appid: str
    """微信AppId."""
    sp_appid: str
    """机构APPID."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    amount: MicropayAmount
    """订单金额."""
    bank_type: str
    """付款银行. The bank's code, such as `ICBC_DEBIT`."""
    success_time: str
    """支付完成时间. RFC 3339."""
    trade_state: str
    """交易状态."""
    trade_state_desc: str
    """交易状态描述."""
    trade_type: str
    """交易类型."""
    sub_appid: str | None = None
    """子商户APPID."""
    attach: str | None = None
    """商户数据. Comes back unchanged in queries and notifications."""
    detail: list[MicropayPromotion] | None = None
    """优惠功能."""
    payer: Payer | None = None
    """支付者."""
    promotion_detail: list[Promotion] | None = None
    """优惠信息."""


class Order(Model):
    """Order."""

    _models = {"amount": "OrderAmount", "payer": "Payer", "promotion_detail": "OrderPromotion"}

    id: str
    """微信支付订单号."""
    mchid: str
    """商户号."""
    sp_mchid: str
    """机构商户号. The institution's own merchant number."""
    sub_mchid: str
    """子商户号."""
    appid: str
    """微信AppId."""
    sp_appid: str
    """机构APPID."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    amount: OrderAmount
    """订单金额."""
    bank_type: str
    """付款银行. The bank's code, such as `ICBC_DEBIT`."""
    payer: Payer
    """支付者."""
    success_time: str
    """支付完成时间. RFC 3339."""
    trade_state: str
    """交易状态."""
    trade_state_desc: str
    """交易状态描述."""
    trade_type: TradeType
    """交易类型."""
    sub_appid: str | None = None
    """子商户APPID."""
    attach: str | None = None
    """商户数据. Comes back unchanged in queries and notifications."""
    promotion_detail: list[OrderPromotion] | None = None
    """优惠功能."""


class OrderAmount(Model):
    """Order amount."""

    _models = {"exchange_rate": "OrderExchangeRate"}

    currency: str
    """订单标价币种. ISO 4217, `CNY` for yuan."""
    payer_currency: str
    """用户支付币种. ISO 4217, `CNY` for yuan."""
    payer_total: int
    """用户支付金额. In the smallest unit of the currency."""
    total: int
    """订单金额. In the smallest unit of the currency."""
    exchange_rate: OrderExchangeRate | None = None
    """汇率信息."""


class OrderExchangeRate(Model):
    """Order exchange rate."""

    type: OrderExchangeRateType | None = None
    """汇率类型."""
    rate: int | None = None
    """汇率值."""


class OrderPromotion(Model):
    """Order promotion."""

    _models = {"goods_detail": "PromotionGoods"}

    promotion_id: str
    """券ID."""
    amount: int
    """优惠券面额. In the smallest unit of the currency."""
    currency: str
    """优惠币种. ISO 4217, `CNY` for yuan."""
    activity_id: str | None = None
    """活动ID."""
    type: OrderPromotionType | None = None
    """优惠类型."""
    name: str | None = None
    """优惠名称."""
    goods_detail: list[PromotionGoods] | None = None
    """单品列表."""
    merchant_contribute_amount: int | None = None
    """商户出资. In the smallest unit of the currency."""
    other_contribute_amount: int | None = None
    """其他出资. In the smallest unit of the currency."""
    refund_amount: int | None = None
    """优惠券退款金额. In the smallest unit of the currency."""
    scope: str | None = None
    """优惠范围."""
    wechatpay_contribute_amount: int | None = None
    """微信出资. In the smallest unit of the currency."""
    wxpay_contribute_amount: int | None = None
    """微信出资. In the smallest unit of the currency."""


class Payer(Model):
    """Payer."""

    openid: str | None = None
    """用户标识."""
    sp_openid: str | None = None
    """用户标识. The user under `sp_appid`."""
    sub_openid: str | None = None
    """用户标识. The user under `sub_appid`."""


class PrepayH5Response(Model):
    """Prepay h5 response."""

    mweb_url: str
    """支付跳转链接."""


class PrepayNativeResponse(Model):
    """Prepay native response."""

    code_url: str
    """二维码链接."""


class PrepayResponse(Model):
    """Prepay response."""

    prepay_id: str
    """预支付交易会话标识."""


class Promotion(Model):
    """Promotion."""

    _models = {"goods_detail": "PromotionGoods"}

    promotion_id: str
    """券ID."""
    amount: int
    """优惠券面额. In the smallest unit of the currency."""
    activity_id: str | None = None
    """活动ID."""
    type: str | None = None
    """优惠类型."""
    name: str | None = None
    """优惠名称."""
    currency: str | None = None
    """优惠币种. ISO 4217, `CNY` for yuan."""
    goods_detail: list[PromotionGoods] | None = None
    """单品列表."""
    merchant_contribute_amount: int | None = None
    """商户出资. In the smallest unit of the currency."""
    other_contribute_amount: int | None = None
    """其他出资. In the smallest unit of the currency."""
    refund_amount: int | None = None
    """优惠券退款金额. In the smallest unit of the currency."""
    scope: str | None = None
    """优惠范围."""
    wechatpay_contribute_amount: int | None = None
    """微信出资. In the smallest unit of the currency."""


class PromotionGoods(Model):
    """Promotion goods."""

    goods_id: str
    """商品编码."""
    discount_amount: int
    """商品优惠金额. In the smallest unit of the currency."""
    price: int
    """商品单价. In the smallest unit of the currency."""
    quantity: int
    """商品数量."""
    goods_remark: str | None = None
    """商品备注."""


class PushOrderResource(Model):
    """Push order resource."""

    _models = {"amount": "Amount"}

    openid: str
    """用户标识."""
    acq_tid: str
    """受理网络交易流水号."""
    amount: Amount
    """订单金额信息."""
    bank_type: str
    """钱包编码."""


class RechargeRefundBalance(Model):
    """Recharge refund balance."""

    currency: str
    """货币类型. ISO 4217, `CNY` for yuan."""
    remaining_amount: int
    """账户可用余额. In the smallest unit of the currency."""


class Refund(Model):
    """Refund."""

    _models = {"amount": "RefundAmount", "detail": "RefundDetail", "promotion_detail": "RefundPromotion"}

    id: str
    """微信支付退款订单号."""
    transaction_id: str
    """微信支付交易订单号. WeChat Pay's number of the payment."""
    out_trade_no: str
    """商户原交易订单号. The merchant's own number of the order."""
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
    detail: RefundDetail | None = None
    """优惠退款详情."""
    fund_source: FundSource | None = None
    """退款资金来源."""
    promotion_detail: list[RefundPromotion] | None = None
    """优惠退款信息."""
    recv_account: str | None = None
    """退款入账账户."""
    success_time: str | None = None
    """退款成功时间. RFC 3339."""


class RefundAmount(Model):
    """Refund amount."""

    _models = {"exchange_rate": "RefundExchangeRate"}

    exchange_rate: RefundExchangeRate
    """汇率."""
    payer_currency: str
    """支付币种. ISO 4217, `CNY` for yuan."""
    payer_refund: int
    """用户退款金额. In the smallest unit of the currency."""
    refund: int
    """退款金额. In the smallest unit of the currency."""
    currency: str | None = None
    """货币类型. ISO 4217, `CNY` for yuan."""
    payer_total: int | None = None
    """用户支付金额. In the smallest unit of the currency."""
    total: int | None = None
    """原订单金额. In the smallest unit of the currency."""


class RefundDetail(Model):
    """Refund detail."""

    promotion_id: str
    """券ID."""
    currency: str
    """货币类型. ISO 4217, `CNY` for yuan."""
    type: RefundDetailType | None = None
    """优惠类型."""
    amount: int | None = None
    """优惠券面额. In the smallest unit of the currency."""
    refund_amount: int | None = None
    """优惠券退款额."""
    scope: Scope | None = None
    """优惠范围."""


class RefundExchangeRate(Model):
    """Refund exchange rate."""

    type: RefundExchangeRateType | None = None
    """汇率类型."""
    rate: int | None = None
    """汇率值."""


class RefundMerchantResource(Model):
    """Refund merchant resource."""

    _models = {"amount": "RefundResourceAmount"}

    mchid: str
    """微信商户号."""
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
    recv_account: str
    """退款入账账户."""
    refund_status: str
    """退款状态."""
    fund_source: str | None = None
    """退款资金来源."""
    success_time: str | None = None
    """退款成功时间. RFC 3339."""


class RefundPartnerResource(Model):
    """Refund partner resource."""

    _models = {"amount": "RefundResourceAmount"}

    sp_mchid: str
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
    recv_account: str
    """退款入账账户."""
    refund_status: str
    """退款状态."""
    fund_source: str | None = None
    """退款资金来源."""
    success_time: str | None = None
    """退款成功时间. RFC 3339."""


class RefundPromotion(Model):
    """Refund promotion."""

    promotion_id: str
    """券ID."""
    amount: int
    """优惠券面额. In the smallest unit of the currency."""
    type: str | None = None
    """优惠类型."""
    name: str | None = None
    """优惠名称."""
    currency: str | None = None
    """优惠币种. ISO 4217, `CNY` for yuan."""
    refund_amount: int | None = None
    """优惠券退款金额. In the smallest unit of the currency."""
    scope: str | None = None
    """优惠范围."""


class RefundResourceAmount(Model):
    """Refund resource amount."""

    _models = {"exchange_rate": "ExchangeRate"}

    payer_currency: str
    """用户支付币种. ISO 4217, `CNY` for yuan."""
    payer_refund: int
    """用户退款金额. In the smallest unit of the currency."""
    payer_total: int
    """用户支付金额. In the smallest unit of the currency."""
    refund: int
    """退款金额. In the smallest unit of the currency."""
    currency: str | None = None
    """退款币种. ISO 4217, `CNY` for yuan."""
    exchange_rate: ExchangeRate | None = None
    """汇率信息."""
    total: int | None = None
    """原订单金额. In the smallest unit of the currency."""


class Settlement(Model):
    """Settlement."""

    _models = {"amount": "SettlementAmount", "split_amount": "SplitAmount"}

    batch_id: str
    """付款批次号. WeChat Pay's number of the batch."""
    amount: SettlementAmount
    """金额."""
    settlement_date: str
    """结算日期."""
    trade_end_date: str
    """交易结束日期."""
    trade_start_date: str
    """交易开始日期."""
    split_amount: SplitAmount | None = None
    """分账业务金额."""
    wallet_region: WalletRegion | None = None
    """钱包主体."""


class SettlementAmount(Model):
    """Settlement amount."""

    currency: str
    """结算币种. ISO 4217, `CNY` for yuan."""
    fee: int
    """手续费金额. In the smallest unit of the currency."""
    net: int
    """支付净额."""
    pay: int
    """支付金额. In the smallest unit of the currency."""
    refund: int
    """退款金额. In the smallest unit of the currency."""
    settled: int
    """已结算金额. In the smallest unit of the currency."""
    unsettle: int
    """未结算金额. In the smallest unit of the currency."""


class SplitAmount(Model):
    """Split amount."""

    currency: str
    """结算币种. ISO 4217, `CNY` for yuan."""
    pay: int
    """支付金额. In the smallest unit of the currency."""
    refund: int
    """退款金额. In the smallest unit of the currency."""
    settled: int
    """已结算金额. In the smallest unit of the currency."""
    unsettle: int
    """未结算金额. In the smallest unit of the currency."""


class TransactionSuccessMerchantResource(Model):
    """Transaction success merchant resource."""

    _models = {"amount": "TransactionSuccessResourceAmount", "payer": "TransactionSuccessMerchantResourcePayer", "promotion_detail": "Promotion"}

    id: str
    """微信支付订单号."""
    mchid: str
    """微信商户号."""
    appid: str
    """微信AppId."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    amount: TransactionSuccessResourceAmount
    """金额信息."""
    payer: TransactionSuccessMerchantResourcePayer
    """支付者信息."""
    success_time: str
    """支付完成时间. RFC 3339."""
    trade_state: str
    """交易状态."""
    trade_state_desc: str
    """交易状态描述."""
    trade_type: str
    """交易类型."""
    attach: str | None = None
    """附加数据. Comes back unchanged in queries and notifications."""
    bank_type: str | None = None
    """付款银行类型. The bank's code, such as `ICBC_DEBIT`."""
    promotion_detail: list[Promotion] | None = None
    """优惠信息."""


class TransactionSuccessMerchantResourcePayer(Model):
    """Transaction success merchant resource payer."""

    openid: str
    """用户唯一标识."""


class TransactionSuccessPartnerResource(Model):
    """Transaction success partner resource."""

    _models = {"amount": "TransactionSuccessResourceAmount", "payer": "TransactionSuccessPartnerResourcePayer", "promotion_detail": "Promotion"}

    id: str
    """微信支付订单号."""
    sp_mchid: str
    sub_mchid: str
    """子商户号."""
    sp_appid: str
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    amount: TransactionSuccessResourceAmount
    """金额信息."""
    success_time: str
    """支付完成时间. RFC 3339."""
    trade_state: str
    """交易状态."""
    trade_state_desc: str
    """交易状态描述."""
    trade_type: str
    """交易类型."""
    sub_appid: str | None = None
    """子商户AppId."""
    attach: str | None = None
    """附加数据. Comes back unchanged in queries and notifications."""
    bank_type: str | None = None
    """付款银行类型. The bank's code, such as `ICBC_DEBIT`."""
    payer: TransactionSuccessPartnerResourcePayer | None = None
    """支付者信息."""
    promotion_detail: list[Promotion] | None = None
    """优惠信息."""


class TransactionSuccessPartnerResourcePayer(Model):
    """Transaction success partner resource payer."""

    sp_openid: str | None = None
    """用户在服务商下唯一标识."""
    sub_openid: str | None = None
    """用户在子商户下唯一标识."""


class TransactionSuccessResourceAmount(Model):
    """Transaction success resource amount."""

    _models = {"exchange_rate": "ExchangeRate"}

    total: int
    """总金额. In the smallest unit of the currency."""
    currency: str | None = None
    """币种. ISO 4217, `CNY` for yuan."""
    exchange_rate: ExchangeRate | None = None
    """汇率信息."""
    payer_currency: str | None = None
    """用户支付币种. ISO 4217, `CNY` for yuan."""
    payer_total: int | None = None
    """用户支付金额. In the smallest unit of the currency."""


class AmountParam(TypedDict, total=False):
    """Amount. What `Amount` is when sent."""

    total: Required[int]
    """总金额. In the smallest unit of the currency."""
    currency: str
    """货币类型. ISO 4217, `CNY` for yuan."""


class CreateRefundAmountParam(TypedDict, total=False):
    """Create refund amount."""

    currency: Required[str]
    """退款币种. ISO 4217, `CNY` for yuan."""
    refund: Required[int]
    """退款金额. In the smallest unit of the currency."""
    total: Required[int]
    """原订单金额. In the smallest unit of the currency."""


class GoodsParam(TypedDict, total=False):
    """Goods."""

    goods_id: Required[str]
    """商品编码."""
    price: Required[int]
    """商品单价. In the smallest unit of the currency."""
    quantity: Required[int]
    """商品数量."""
    wxpay_goods_id: str
    """微信侧商品编码."""
    goods_name: str
    """商品名称."""


class MicropayPayerParam(TypedDict, total=False):
    """Micropay payer."""

    auth_code: Required[str]
    """授权码."""


class OrderDetailParam(TypedDict, total=False):
    """Order detail."""

    receipt_id: str
    """商品小票ID."""
    cost_price: int
    """订单原价."""
    goods_detail: Sequence[GoodsParam]
    """单品列表."""


class PayerParam(TypedDict, total=False):
    """Payer. What `Payer` is when sent."""

    openid: str
    """用户标识."""
    sp_openid: str
    """用户标识. The user under `sp_appid`."""
    sub_openid: str
    """用户标识. The user under `sub_appid`."""


class PrepayH5SceneParam(TypedDict, total=False):
    """Prepay h5 scene."""

    payer_client_ip: Required[str]
    """用户终端IP. IPv4 or IPv6."""
    store_info: Required[StoreParam]
    """商户门店信息."""
    device_id: str
    """商户端设备号."""
    operator_id: str
    """操作员ID."""
    device_ip: str
    """商户端设备IP."""


class SceneParam(TypedDict, total=False):
    """Scene."""

    device_id: str
    """商户端设备号."""
    operator_id: str
    """操作员ID."""
    device_ip: str
    """商户端设备IP."""
    payer_client_ip: str
    """用户终端IP. IPv4 or IPv6."""
    store_info: StoreParam
    """商户门店信息."""


class StoreParam(TypedDict, total=False):
    """Store."""

    name: Required[str]
    """名称."""
    address: Required[str]
    """详细地址."""
    id: str
    """编号."""
    out_id: str
    """商家自定义编码."""
    area_code: str
    """地区编码."""


class _Operations(Face):
    @operation("global_pay.download_certificates")
    def download_certificates(
        self,
        *,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DownloadCertificatesResponse:
        """Download the platform certificates (获取平台证书列表).

        Args:
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4012354446
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354486
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354540
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354576
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354604
        https://pay.weixin.qq.com/doc/global/v3/zh/4013013878
        """
        ...

    @operation("global_pay.reverse_order_by_transaction_id")
    def reverse_order_by_transaction_id(
        self,
        *,
        transaction_id: str,
        sub_mchid: str,
        mchid: str | None = None,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Reverse a payment-code order by `transaction_id` (撤销订单(微信支付订单号)).

        Args:
            transaction_id: 微信订单号. WeChat Pay's number of the payment.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            mchid: 商户号. The client's `mchid` where it is left out.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013013926
        """
        ...

    @operation("global_pay.reverse_order_by_out_trade_no")
    def reverse_order_by_out_trade_no(
        self,
        *,
        out_trade_no: str,
        sub_mchid: str,
        mchid: str | None = None,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Reverse a payment-code order by `out_trade_no` (撤销订单(商户订单号)).

        Args:
            out_trade_no: 商户订单号. The merchant's own number of the order.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            mchid: 商户号. The client's `mchid` where it is left out.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013013926
        """
        ...

    @operation("global_pay.micropay")
    def micropay(
        self,
        *,
        sub_mchid: str,
        appid: str,
        sp_appid: str,
        out_trade_no: str,
        description: str,
        amount: AmountParam,
        merchant_category_code: str,
        trade_type: str,
        mchid: str | None = None,
        sp_mchid: str | None = None,
        sub_appid: str | None = None,
        attach: str | None = None,
        detail: Sequence[OrderDetailParam] | None = None,
        goods_tag: str | None = None,
        limit_pay: str | None = None,
        payer: MicropayPayerParam | None = None,
        scene_info: SceneParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> MicropayResponse:
        """Charge the payment code that the payer shows (提交付款码支付).

        Where the payer has to enter the password, ask until the order is paid, or reverse it.

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 微信AppId.
            sp_appid: 机构APPID.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            description: 商品描述.
            amount: 订单金额.
            merchant_category_code: MCC码.
            trade_type: 交易类型.
            mchid: 商户号. The client's `mchid` where it is left out.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            sub_appid: 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
            attach: 商户数据. Comes back unchanged in queries and notifications.
            detail: 优惠功能.
            goods_tag: 商品标记. The mark that the rules of a promotion ask for.
            limit_pay: 指定支付方式.
            payer: 支付者.
            scene_info: 场景信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013010527
        """
        ...

    @operation("global_pay.get_sub_merchant_recharge_refund_balance")
    def get_sub_merchant_recharge_refund_balance(
        self,
        *,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> RechargeRefundBalance:
        """Get what a sub-merchant has topped up for refunds (商家充值退款余额查询).

        Args:
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013068934
        https://pay.weixin.qq.com/doc/global/v3/zh/4013068962
        """
        ...

    @operation("global_pay.get_recharge_refund_balance")
    def get_recharge_refund_balance(
        self,
        *,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> RechargeRefundBalance:
        """Get what was topped up for refunds (商家充值退款余额查询).

        Args:
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013068934
        https://pay.weixin.qq.com/doc/global/v3/zh/4013068962
        """
        ...

    @operation("global_pay.list_refunds", page=Paging("offset", position="offset", items="data", size="count", total="total_num"))
    def list_refunds(
        self,
        *,
        mchid: str,
        sub_mchid: str,
        offset: int,
        count: int,
        sp_mchid: str | None = None,
        transaction_id: str | None = None,
        out_trade_no: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListRefundsResponse:
        """List the refunds of an order (查询所有退款).

        Args:
            mchid: 商户号.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            offset: 记录起始位置. Items to skip, from 0.
            count: 每页笔数. Items per page.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            transaction_id: 微信支付订单号. WeChat Pay's number of the payment.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4012354686
        """
        ...

    @operation("global_pay.create_refund")
    def create_refund(
        self,
        *,
        sub_mchid: str,
        appid: str,
        sp_appid: str,
        out_refund_no: str,
        mchid: str | None = None,
        sp_mchid: str | None = None,
        sub_appid: str | None = None,
        transaction_id: str | None = None,
        out_trade_no: str | None = None,
        amount: CreateRefundAmountParam | None = None,
        notify_url: str | None = None,
        reason: str | None = None,
        source: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateRefundResponse:
        """Refund an order, or a part of it (申请退款).

        It is only accepted: the outcome comes as a notification, or ask with a query.

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 微信AppId.
            sp_appid: 机构APPID.
            out_refund_no: 商户退款单号. The merchant's own number of the refund.
            mchid: 商户号. The client's `mchid` where it is left out.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            sub_appid: 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
            transaction_id: 微信订单号. WeChat Pay's number of the payment.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            amount: 订单金额.
            notify_url: 退款通知地址. Where its notifications are posted: https, without a query string.
            reason: 退款原因.
            source: 退款资金来源.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4012354681
        """
        ...

    @operation("global_pay.get_refund_by_refund_id")
    def get_refund_by_refund_id(
        self,
        *,
        refund_id: str,
        mchid: str,
        sub_mchid: str,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Refund:
        """Query a refund by `refund_id` (查询单笔退款(微信支付退款订单号)).

        Args:
            refund_id: 微信支付退款订单号. WeChat Pay's number of the refund.
            mchid: 商户号.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4012354684
        """
        ...

    @operation("global_pay.get_refund_by_out_refund_no")
    def get_refund_by_out_refund_no(
        self,
        *,
        out_refund_no: str,
        mchid: str,
        sub_mchid: str,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Refund:
        """Query a refund by `out_refund_no` (查询单笔退款(商户退款订单号)).

        Args:
            out_refund_no: 商户退款订单号. The merchant's own number of the refund.
            mchid: 商户号.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4012354684
        """
        ...

    @operation("global_pay.list_settlements", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_settlements(
        self,
        *,
        offset: int,
        limit: int,
        settle_state: SettleState,
        sub_mchid: str | None = None,
        settle_end_date: str | None = None,
        settle_start_date: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListSettlementsResponse:
        """List settlements (查询结算资金明细).

        Args:
            offset: 记录起始位置. Items to skip, from 0.
            limit: 最大记录条数. Items per page.
            settle_state: 结算状态.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            settle_end_date: 结算结束日期.
            settle_start_date: 结算开始日期.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4012354448
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354488
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354542
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354578
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354606
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354877
        https://pay.weixin.qq.com/doc/global/v3/zh/4013013893
        https://pay.weixin.qq.com/doc/global/v3/zh/4014096541
        """
        ...

    @operation("global_pay.download_statement", names={"accept_encoding": "Accept-Encoding"})
    def download_statement(
        self,
        *,
        date: str,
        mchid: str | None = None,
        sp_mchid: str | None = None,
        sub_mchid: str | None = None,
        accept_encoding: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> bytes:
        """Download the statement of a day (下载对账单).

        Args:
            date: 账单日期.
            mchid: 商户号.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            accept_encoding: 账单压缩.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4012354444
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354484
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354538
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354574
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354602
        https://pay.weixin.qq.com/doc/global/v3/zh/4013013869
        https://pay.weixin.qq.com/doc/global/v3/zh/4014096532
        """
        ...

    @stream("global_pay.download_statement", names={"accept_encoding": "Accept-Encoding"})
    def download_statement_stream(
        self,
        *,
        date: str,
        mchid: str | None = None,
        sp_mchid: str | None = None,
        sub_mchid: str | None = None,
        accept_encoding: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> FileStream:
        """The same as `download_statement`, handed over as it arrives: a file of any size.

        Args:
            date: 账单日期.
            mchid: 商户号.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            accept_encoding: 账单压缩.
            timeout: Seconds for the whole; else each chunk has the client's `read_timeout`.
            max_attempts: How often it is tried to begin.
        """
        ...

    @operation("global_pay.prepay_app")
    def prepay_app(
        self,
        *,
        sub_mchid: str,
        appid: str,
        sp_appid: str,
        out_trade_no: str,
        description: str,
        amount: AmountParam,
        merchant_category_code: str,
        notify_url: str,
        trade_type: str,
        mchid: str | None = None,
        sp_mchid: str | None = None,
        sub_appid: str | None = None,
        attach: str | None = None,
        detail: Sequence[OrderDetailParam] | None = None,
        goods_tag: str | None = None,
        limit_pay: str | None = None,
        payer: PayerParam | None = None,
        scene_info: SceneParam | None = None,
        time_expire: str | datetime | None = None,
        time_start: str | datetime | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PrepayResponse:
        """Create an order to be paid from an app (APP支付下单).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 微信AppId.
            sp_appid: 机构APPID.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            description: 商品描述.
            amount: 订单金额.
            merchant_category_code: MCC码.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string.
            trade_type: 交易类型.
            mchid: 商户号. The client's `mchid` where it is left out.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            sub_appid: 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
            attach: 商户数据. Comes back unchanged in queries and notifications.
            detail: 优惠功能.
            goods_tag: 商品标记. The mark that the rules of a promotion ask for.
            limit_pay: 指定支付方式.
            payer: 支付者.
            scene_info: 场景信息.
            time_expire: 交易结束时间. After this the order cannot be paid any more. RFC 3339.
            time_start: 交易起始时间. RFC 3339.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013014223
        """
        ...

    @operation("global_pay.get_order_by_transaction_id")
    def get_order_by_transaction_id(
        self,
        *,
        transaction_id: str,
        mchid: str,
        sub_mchid: str,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Order:
        """Query an order by `transaction_id` (查询订单(微信支付订单号)).

        Args:
            transaction_id: 微信支付订单号. WeChat Pay's number of the payment.
            mchid: 商户号.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4012354440
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354480
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354534
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354570
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354598
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354793
        https://pay.weixin.qq.com/doc/global/v3/zh/4013013913
        https://pay.weixin.qq.com/doc/global/v3/zh/4013024982
        https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
        """
        ...

    @operation("global_pay.close_order_by_transaction_id")
    def close_order_by_transaction_id(
        self,
        *,
        transaction_id: str,
        mchid: str | None = None,
        sp_mchid: str | None = None,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Close an unpaid order by `transaction_id` (关闭订单(微信支付订单号)).

        Args:
            transaction_id: 微信支付订单号. WeChat Pay's number of the payment.
            mchid: 直连商户号. The client's `mchid` where it is left out.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4012354485
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354539
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354575
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354603
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354794
        https://pay.weixin.qq.com/doc/global/v3/zh/4013014140
        """
        ...

    @operation("global_pay.prepay_jsapi")
    def prepay_jsapi(
        self,
        *,
        sub_mchid: str,
        appid: str,
        sp_appid: str,
        out_trade_no: str,
        description: str,
        amount: AmountParam,
        merchant_category_code: str,
        notify_url: str,
        trade_type: str,
        mchid: str | None = None,
        sp_mchid: str | None = None,
        sub_appid: str | None = None,
        attach: str | None = None,
        detail: Sequence[OrderDetailParam] | None = None,
        goods_tag: str | None = None,
        limit_pay: str | None = None,
        payer: PayerParam | None = None,
        scene_info: SceneParam | None = None,
        time_expire: str | datetime | None = None,
        time_start: str | datetime | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PrepayResponse:
        """Create an order to be paid inside WeChat (JSAPI支付下单).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 微信AppId.
            sp_appid: 机构APPID.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            description: 商品描述.
            amount: 订单金额.
            merchant_category_code: MCC码.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string.
            trade_type: 交易类型.
            mchid: 商户号. The client's `mchid` where it is left out.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            sub_appid: 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
            attach: 商户数据. Comes back unchanged in queries and notifications.
            detail: 优惠功能.
            goods_tag: 商品标记. The mark that the rules of a promotion ask for.
            limit_pay: 指定支付方式.
            payer: 支付者.
            scene_info: 场景信息.
            time_expire: 交易结束时间. After this the order cannot be paid any more. RFC 3339.
            time_start: 交易起始时间. RFC 3339.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013014150
        https://pay.weixin.qq.com/doc/global/v3/zh/4013014317
        """
        ...

    @operation("global_pay.prepay_h5")
    def prepay_h5(
        self,
        *,
        sub_mchid: str,
        appid: str,
        sp_appid: str,
        out_trade_no: str,
        description: str,
        amount: AmountParam,
        merchant_category_code: str,
        notify_url: str,
        scene_info: PrepayH5SceneParam,
        trade_type: str,
        mchid: str | None = None,
        sp_mchid: str | None = None,
        sub_appid: str | None = None,
        attach: str | None = None,
        detail: Sequence[OrderDetailParam] | None = None,
        goods_tag: str | None = None,
        limit_pay: str | None = None,
        payer: PayerParam | None = None,
        time_expire: str | datetime | None = None,
        time_start: str | datetime | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PrepayH5Response:
        """Create an order to be paid from a mobile browser (H5支付下单).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 微信AppId.
            sp_appid: 机构APPID.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            description: 商品描述.
            amount: 订单金额.
            merchant_category_code: MCC码.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string.
            scene_info: 场景信息.
            trade_type: 交易类型.
            mchid: 商户号. The client's `mchid` where it is left out.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            sub_appid: 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
            attach: 商户数据. Comes back unchanged in queries and notifications.
            detail: 优惠功能.
            goods_tag: 商品标记. The mark that the rules of a promotion ask for.
            limit_pay: 指定支付方式.
            payer: 支付者.
            time_expire: 交易结束时间. After this the order cannot be paid any more. RFC 3339.
            time_start: 交易起始时间. RFC 3339.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013014399
        """
        ...

    @operation("global_pay.prepay_native")
    def prepay_native(
        self,
        *,
        sub_mchid: str,
        appid: str,
        sp_appid: str,
        out_trade_no: str,
        description: str,
        amount: AmountParam,
        merchant_category_code: str,
        notify_url: str,
        trade_type: str,
        mchid: str | None = None,
        sp_mchid: str | None = None,
        sub_appid: str | None = None,
        attach: str | None = None,
        detail: Sequence[OrderDetailParam] | None = None,
        goods_tag: str | None = None,
        limit_pay: str | None = None,
        payer: PayerParam | None = None,
        scene_info: SceneParam | None = None,
        time_expire: str | datetime | None = None,
        time_start: str | datetime | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PrepayNativeResponse:
        """Create an order to be paid by scanning a QR code (Native支付下单).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 微信AppId.
            sp_appid: 机构APPID.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            description: 商品描述.
            amount: 订单金额.
            merchant_category_code: MCC码.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string.
            trade_type: 交易类型.
            mchid: 商户号. The client's `mchid` where it is left out.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            sub_appid: 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
            attach: 商户数据. Comes back unchanged in queries and notifications.
            detail: 优惠功能.
            goods_tag: 商品标记. The mark that the rules of a promotion ask for.
            limit_pay: 指定支付方式.
            payer: 支付者.
            scene_info: 场景信息.
            time_expire: 交易结束时间. After this the order cannot be paid any more. RFC 3339.
            time_start: 交易起始时间. RFC 3339.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013013953
        """
        ...

    @operation("global_pay.get_order_by_out_trade_no")
    def get_order_by_out_trade_no(
        self,
        *,
        out_trade_no: str,
        mchid: str,
        sub_mchid: str,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Order:
        """Query an order by `out_trade_no` (查询订单(商户订单号)).

        Args:
            out_trade_no: 商户订单号. The merchant's own number of the order.
            mchid: 商户号.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4012354440
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354480
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354534
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354570
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354598
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354793
        https://pay.weixin.qq.com/doc/global/v3/zh/4013013913
        https://pay.weixin.qq.com/doc/global/v3/zh/4013024982
        https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
        """
        ...

    @operation("global_pay.close_order_by_out_trade_no")
    def close_order_by_out_trade_no(
        self,
        *,
        out_trade_no: str,
        mchid: str | None = None,
        sp_mchid: str | None = None,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Close an unpaid order by `out_trade_no` (关闭订单(商户订单号)).

        Args:
            out_trade_no: 商户订单号. The merchant's own number of the order.
            mchid: 直连商户号. The client's `mchid` where it is left out.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4012354485
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354539
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354575
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354603
        https://pay.weixin.qq.com/doc/global/v3/zh/4012354794
        https://pay.weixin.qq.com/doc/global/v3/zh/4013014140
        """
        ...

    @operation("global_pay.reverse_legacy_order_by_out_trade_no")
    def reverse_legacy_order_by_out_trade_no(
        self,
        *,
        out_trade_no: str,
        mchid: str | None = None,
        sp_mchid: str | None = None,
        sub_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Reverse a payment-code order by `out_trade_no`, at the former address (撤销订单).

        Args:
            out_trade_no: 商户订单号. The merchant's own number of the order.
            mchid: 微信商户号.
            sp_mchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/api/wxpay/en/fusion_wallet/QuickPay/chapter3_4.shtml
        """
        ...


class GlobalPayService(_Operations, Sync):
    """Payments to merchants abroad (跨境支付)."""


class AsyncGlobalPayService(_Operations, Async):
    """Payments to merchants abroad (跨境支付)."""
