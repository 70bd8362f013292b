# Generated from api/hk_pay.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Payments by the Hong Kong wallet (香港钱包支付)."""

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

BusinessType = Union[Literal["ONLINE", "OFFLINE", "BOTH"], str]
"""业务类型."""
Channel = Union[Literal["ORIGINAL", "BALANCE", "OTHER_BALANCE", "OTHER_BANKCARD"], str]
"""退款渠道."""
ExchangeRateType = Union[Literal["SETTLEMENT_RATE"], str]
"""汇率类型."""
FundSource = Union[Literal["REFUND_SOURCE_UNSETTLED_FUNDS", "REFUND_SOURCE_REchARGE_FUNDS"], str]
"""退款资金来源."""
MerchantType = Union[Literal["ENTERPRISE", "INDIVIDUAL"], str]
"""商户类型."""
MicropayPromotionType = Union[Literal["COUPON", "DISCOUNT"], str]
"""优惠类型."""
PromotionType = Union[Literal["COUPON", "DISCOUNT"], str]
"""优惠类型."""
RefundPromotionType = Union[Literal["COUPON", "DISCOUNT"], str]
"""优惠类型."""
Scope = Union[Literal["GLOBAL", "SINGLE"], str]
"""优惠范围."""
SettleState = Union[Literal["SETTLED", "UNSETTLE"], str]
"""结算状态."""
Status = Union[Literal["SUCCESS", "REFUNDCLOSE", "PROCESSING", "ABNORMAL"], str]
"""退款状态."""
TradeState = Union[Literal["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR"], str]
"""交易状态."""
TradeType = Union[Literal["JSAPI", "NATIVE", "APP", "MWEB", "MICROPAY"], str]
"""交易类型."""
VerificationStatus = Union[Literal["Under Review", "Approved"], str]
"""验证状态."""
WalletRegion = Union[Literal["CHINA_MAINLAND", "CHINA_HONGKONG"], str]
"""钱包主体."""


class AddSubMerchantResponse(Model):
    """Add sub merchant response."""

    sub_mchid: str
    """子商户号."""
    description: str | None = None
    """验证状态描述."""
    verification_status: VerificationStatus | None = None
    """验证状态."""


class Certificate(Model):
    """Certificate."""

    _models = {"encrypt_certificate": "EncryptedCertificate"}

    serial_no: str | None = None
    effective_time: str | None = None
    """RFC 3339."""
    encrypt_certificate: EncryptedCertificate | None = None
    expire_time: str | None = None
    """RFC 3339."""


class CreateRefundResponse(Model):
    """Create refund response."""

    _models = {"amount": "CreatedRefundAmount", "detail": "RefundPromotion"}

    id: str
    """微信支付退款订单号."""
    out_refund_no: str
    """商户退款单号. The merchant's own number of the refund."""
    create_time: str
    """退款创建时间. RFC 3339."""
    amount: CreatedRefundAmount
    """退款金额."""
    detail: RefundPromotion | None = None
    """优惠退款详情."""


class CreatedRefundAmount(Model):
    """Created refund amount."""

    _models = {"exchange_rate": "ExchangeRate"}

    currency: str
    """退款币种. ISO 4217, `CNY` for yuan."""
    exchange_rate: ExchangeRate
    """汇率."""
    payer_currency: str
    """支付币种. ISO 4217, `CNY` for yuan."""
    payer_refund: int
    """用户退款金额. In the smallest unit of the currency."""
    refund: int
    """退款金额. In the smallest unit of the currency."""


class Director(Model):
    """Director."""

    name: str | None = None
    """董事姓名."""
    number: str | None = None
    """董事证件号."""


class DownloadCertificatesResponse(Model):
    """Download certificates response."""

    _models = {"data": "Certificate"}

    data: list[Certificate]


class EncryptedCertificate(Model):
    """Encrypted certificate."""

    algorithm: str | None = None
    associated_data: str | None = None
    ciphertext: str | None = None
    nonce: str | None = None


class ExchangeRate(Model):
    """Exchange rate."""

    type: ExchangeRateType | None = None
    """汇率类型."""
    rate: int | None = None
    """汇率值."""


class GetSubMerchantBusiness(Model):
    """Get sub merchant business."""

    app_download: str | None = None
    """APP下载地址."""
    business_type: BusinessType | None = None
    """业务类型."""
    mcc: str | None = None
    """MCC码."""
    mini_program: str | None = None
    """小程序."""
    office_account: str | None = None
    """公众号."""
    store_address: str | None = None
    """门店地址."""
    website: str | None = None
    """业务网站."""


class GetSubMerchantContact(Model):
    """Get sub merchant contact."""

    _sensitive = frozenset({"name", "email", "phone"})

    name: str | None = None
    """联系人名称."""
    email: str | None = None
    """联系人邮箱."""
    phone: str | None = None
    """联系人电话."""


class GetSubMerchantResponse(Model):
    """Get sub merchant response."""

    _models = {"business": "GetSubMerchantBusiness", "contact": "GetSubMerchantContact", "director": "Director", "principal": "Director"}

    sub_mchid: str
    """子商户号."""
    name: str
    """子商户全称."""
    business_category: int
    """类目."""
    merchant_country_code: str
    """册国家或区域."""
    office_phone: str
    """公司联系方式."""
    shortname: str
    """子商户简称."""
    business: GetSubMerchantBusiness | None = None
    """业务信息."""
    contact: GetSubMerchantContact | None = None
    """联系人信息."""
    director: Director | None = None
    """董事信息."""
    merchant_type: MerchantType | None = None
    """商户类型."""
    principal: Director | None = None
    """负责人信息."""
    registration_certificate_date: str | None = None
    """公司注册文件过期时间."""
    registration_certificate_number: str | None = None
    """公司注册文件编号."""
    settlement_bank_number: str | None = None
    """子商户结算账户."""


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

    _models = {"amount": "RefundAmount", "refund_detail": "RefundPromotion"}

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
    refund_detail: RefundPromotion | None = None
    """优惠退款详情."""
    success_time: str | None = None
    """退款成功时间. RFC 3339."""


class MicropayAmount(Model):
    """Micropay amount."""

    _models = {"exchange_rate": "ExchangeRate"}
    _names = {"payer_currency": "payer _currency"}

    payer_total: int
    """用户支付金额. In the smallest unit of the currency."""
    total: int
    """订单金额. In the smallest unit of the currency."""
    currency: str | None = None
    """货币类型. ISO 4217, `CNY` for yuan."""
    exchange_rate: ExchangeRate | None = None
    """汇率."""
    payer_currency: str | None = None
    """支付货币类型."""


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

    _models = {"amount": "MicropayAmount", "detail": "MicropayPromotion", "payer": "Payer"}

    id: str
    """微信支付订单号."""
    mchid: str
    """商户号."""
    sp_mchid: str
    """机构商户号. The institution's own merchant number."""
    sub_mchid: str
    """子商户号."""
    appid: str
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
    trade_state: TradeState
    """交易状态."""
    trade_state_desc: str
    """交易状态描述."""
    trade_type: TradeType
    """交易类型."""
    sub_appid: str | None = None
    """子商户APPID."""
    attach: str | None = None
    """商户数据. Comes back unchanged in queries and notifications."""
    detail: list[MicropayPromotion] | None = None
    """优惠功能."""
    payer: Payer | None = None
    """支付者."""


class Order(Model):
    """Order."""

    _models = {"amount": "OrderAmount", "payer": "Payer", "promotion_detail": "Promotion"}

    id: str
    """微信支付订单号."""
    mchid: str
    """商户号."""
    sp_mchid: str
    """机构商户号. The institution's own merchant number."""
    sub_mchid: str
    """子商户号."""
    appid: str
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
    trade_state: TradeState
    """交易状态."""
    trade_state_desc: str
    """交易状态描述."""
    trade_type: TradeType
    """交易类型."""
    sub_appid: str | None = None
    """子商户APPID."""
    attach: str | None = None
    """商户数据. Comes back unchanged in queries and notifications."""
    promotion_detail: list[Promotion] | None = None
    """优惠功能."""


class OrderAmount(Model):
    """Order amount."""

    _models = {"exchange_rate": "ExchangeRate"}

    currency: str
    """订单标价币种. ISO 4217, `CNY` for yuan."""
    payer_currency: str
    """用户支付币种. ISO 4217, `CNY` for yuan."""
    payer_total: int
    """用户支付金额. In the smallest unit of the currency."""
    total: int
    """订单金额. In the smallest unit of the currency."""
    exchange_rate: ExchangeRate | None = None
    """汇率信息."""


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
    currency: str
    """优惠币种. ISO 4217, `CNY` for yuan."""
    activity_id: str | None = None
    """活动ID."""
    type: PromotionType | None = None
    """优惠类型."""
    name: str | None = None
    """优惠名称."""
    goods_detail: list[PromotionGoods] | None = None
    """单品列表."""
    merchant_contribute_amount: int | None = None
    """商户出资. In the smallest unit of the currency."""
    other_contribute_amount: int | None = None
    """其他出资. In the smallest unit of the currency."""
    scope: Scope | None = None
    """优惠范围."""
    wxpay_contribute_amount: int | None = None
    """微信出资. In the smallest unit of the currency."""


class PromotionGoods(Model):
    """Promotion goods."""

    goods_id: str
    """商品编码."""
    discount_amount: int
    """商品优惠金额. In the smallest unit of the currency."""
    price: int
    """商品价格. In the smallest unit of the currency."""
    quantity: int
    """商品数量."""
    goods_remark: str | None = None
    """商品备注."""


class Refund(Model):
    """Refund."""

    _models = {"amount": "RefundAmount", "detail": "RefundPromotion"}

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
    detail: RefundPromotion | None = None
    """优惠退款详情."""
    fund_source: FundSource | None = None
    """退款资金来源."""
    recv_account: str | None = None
    """退款入账账户."""
    success_time: str | None = None
    """退款成功时间. RFC 3339."""


class RefundAmount(Model):
    """Refund amount."""

    _models = {"exchange_rate": "ExchangeRate"}

    exchange_rate: ExchangeRate
    """汇率."""
    payer_currency: str
    """支付币种. ISO 4217, `CNY` for yuan."""
    payer_refund: int
    """用户退款金额. In the smallest unit of the currency."""
    refund: int
    """退款金额. In the smallest unit of the currency."""
    currency: str | None = None
    """货币类型. ISO 4217, `CNY` for yuan."""


class RefundPromotion(Model):
    """Refund promotion."""

    promotion_id: str
    """券ID."""
    currency: str
    """货币类型. ISO 4217, `CNY` for yuan."""
    type: RefundPromotionType | None = None
    """优惠类型."""
    amount: int | None = None
    """优惠券面额. In the smallest unit of the currency."""
    refund_amount: int | None = None
    """优惠券退款额."""
    scope: Scope | None = None
    """优惠范围."""


class Settlement(Model):
    """Settlement."""

    _models = {"amount": "SettlementAmount"}

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


class UpdateSubMerchantResponse(Model):
    """Update sub merchant response."""

    sub_mchid: str
    """子商户号."""


class AmountParam(TypedDict, total=False):
    """Amount."""

    total: Required[int]
    """总金额. In the smallest unit of the currency."""
    currency: str
    """货币类型. ISO 4217, `CNY` for yuan."""


class BusinessParam(TypedDict, total=False):
    """Business."""

    business_type: Required[BusinessType]
    """业务类型."""
    app_download: str
    """APP下载链接."""
    mcc: str
    """MCC码."""
    mini_program: str
    """小程序."""
    office_account: str
    """公众号."""
    store_address: str
    """门店地址."""
    store_photos: str
    """门店照片. JSON text."""
    website: str
    """业务网站."""


class ContactParam(TypedDict, total=False):
    """Contact."""

    name: Required[str]
    """联系人名称. Encrypted on the wire."""
    email: Required[str]
    """联系人邮箱. Encrypted on the wire."""
    phone: Required[str]
    """联系人电话. Encrypted on the wire."""


class CreateRefundAmountParam(TypedDict, total=False):
    """Create refund amount."""

    currency: Required[str]
    """退款币种. ISO 4217, `CNY` for yuan."""
    refund: Required[int]
    """退款金额. In the smallest unit of the currency."""
    total: Required[int]
    """原订单金额. In the smallest unit of the currency."""


class DirectorParam(TypedDict, total=False):
    """Director. What `Director` is when sent."""

    name: str
    """董事姓名."""
    number: str
    """董事证件号."""


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


class _Operations(Face):
    @operation("hk_pay.download_certificates")
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

        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_7.shtml
        """
        ...

    @operation("hk_pay.add_sub_merchant", names={"idempotency_key": "Idempotency-Key"})
    def add_sub_merchant(
        self,
        *,
        sp_appid: str,
        name: str,
        business: BusinessParam,
        business_category: int,
        contact: ContactParam,
        merchant_country_code: str,
        merchant_type: MerchantType,
        office_phone: str,
        shortname: str,
        sp_mchid: str | None = None,
        channel_id: str | None = None,
        director: DirectorParam | None = None,
        principal: DirectorParam | None = None,
        registration_certificate_copy: str | None = None,
        registration_certificate_date: str | None = None,
        registration_certificate_number: str | None = None,
        settlement_bank_number: str | None = None,
        idempotency_key: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> AddSubMerchantResponse:
        """Add a sub-merchant (子商户进件（融合钱包）).

        Deprecated: use `global_merchant.add_sub_merchant`.

        Args:
            sp_appid: 机构appid.
            name: 子商户全称.
            business: 业务信息.
            business_category: 类目.
            contact: 联系人信息.
            merchant_country_code: 注册国家或区域.
            merchant_type: 商户类型.
            office_phone: 公司电话.
            shortname: 子商户简称.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            channel_id: 渠道号.
            director: 董事信息.
            principal: 负责人信息.
            registration_certificate_copy: 公司注册文件照片.
            registration_certificate_date: 公司注册文件过期时间.
            registration_certificate_number: 公司注册文件编号.
            settlement_bank_number: 子商户银行结算账户信息.
            idempotency_key: Idempotency key.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml
        """
        ...

    @operation("hk_pay.update_sub_merchant")
    def update_sub_merchant(
        self,
        *,
        sub_mchid: str,
        sp_appid: str,
        name: str,
        business: BusinessParam,
        business_category: int,
        merchant_country_code: str,
        merchant_type: MerchantType,
        office_phone: str,
        shortname: str,
        sp_mchid: str | None = None,
        channel_id: str | None = None,
        contact: ContactParam | None = None,
        director: DirectorParam | None = None,
        principal: DirectorParam | None = None,
        registration_certificate_copy: str | None = None,
        registration_certificate_date: str | None = None,
        registration_certificate_number: str | None = None,
        settlement_bank_number: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UpdateSubMerchantResponse:
        """Change the data of a sub-merchant (修改子商户（融合钱包）).

        Deprecated: use `global_merchant.update_sub_merchant`.

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sp_appid: 机构appid.
            name: 子商户全称.
            business: 业务信息.
            business_category: 类目.
            merchant_country_code: 注册国家或区域.
            merchant_type: 商户类型.
            office_phone: 公司电话.
            shortname: 子商户简称.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            channel_id: 渠道号.
            contact: 联系人信息.
            director: 董事信息.
            principal: 负责人信息.
            registration_certificate_copy: 公司注册文件照片.
            registration_certificate_date: 公司注册文件过期时间.
            registration_certificate_number: 公司注册文件编号.
            settlement_bank_number: 子商户银行结算账户信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml
        """
        ...

    @operation("hk_pay.get_sub_merchant")
    def get_sub_merchant(
        self,
        *,
        sub_mchid: str,
        sp_appid: str,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetSubMerchantResponse:
        """Get the data of a sub-merchant (查询子商户（融合钱包）).

        Deprecated: use `global_merchant.get_sub_merchant`.

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sp_appid: 机构appid.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml
        """
        ...

    @operation("hk_pay.list_refunds", page=Paging("offset", position="offset", items="data", size="count", total="total_num"))
    def list_refunds(
        self,
        *,
        sub_mchid: str,
        offset: int,
        count: int,
        mchid: str | None = None,
        sp_mchid: str | None = None,
        transaction_id: str | None = None,
        out_trade_no: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListRefundsResponse:
        """List the refunds of an order (查询所有退款).

        Deprecated: use `global_pay.list_refunds`.

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            offset: 记录起始位置. Items to skip, from 0.
            count: 每页笔数. Items per page.
            mchid: 商户号. The client's `mchid` where it is left out.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            transaction_id: 微信支付订单号. WeChat Pay's number of the payment.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml
        """
        ...

    @operation("hk_pay.create_refund")
    def create_refund(
        self,
        *,
        sub_mchid: str,
        appid: str,
        sp_appid: str,
        out_refund_no: str,
        amount: CreateRefundAmountParam,
        mchid: str | None = None,
        sp_mchid: str | None = None,
        sub_appid: str | None = None,
        transaction_id: str | None = None,
        out_trade_no: str | None = None,
        notify_url: str | None = None,
        reason: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateRefundResponse:
        """Refund an order, or a part of it (申请退款).

        Deprecated: use `global_pay.create_refund`.

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: Appid.
            sp_appid: 机构APPID.
            out_refund_no: 商户退款单号. The merchant's own number of the refund.
            amount: 订单金额.
            mchid: 商户号. The client's `mchid` where it is left out.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            sub_appid: 子商户APPID. The sub-merchant's own app; needed for `sub_openid`.
            transaction_id: 微信订单号. WeChat Pay's number of the payment.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            notify_url: 退款通知地址. Where its notifications are posted: https, without a query string.
            reason: 退款原因.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml
        """
        ...

    @operation("hk_pay.get_refund_by_refund_id")
    def get_refund_by_refund_id(
        self,
        *,
        refund_id: str,
        sub_mchid: str,
        mchid: str | None = None,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Refund:
        """Query a refund by `refund_id` (查询单笔退款(微信支付退款订单号)).

        Deprecated: use `global_pay.get_refund_by_refund_id`.

        Args:
            refund_id: 微信支付退款订单号. WeChat Pay's number of the refund.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            mchid: 商户号. The client's `mchid` where it is left out.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml
        """
        ...

    @operation("hk_pay.get_refund_by_out_refund_no")
    def get_refund_by_out_refund_no(
        self,
        *,
        out_refund_no: str,
        sub_mchid: str,
        mchid: str | None = None,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Refund:
        """Query a refund by `out_refund_no` (查询单笔退款(商户退款订单号)).

        Deprecated: use `global_pay.get_refund_by_out_refund_no`.

        Args:
            out_refund_no: 商户退款订单号. The merchant's own number of the refund.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            mchid: 商户号. The client's `mchid` where it is left out.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml
        """
        ...

    @operation("hk_pay.list_settlements", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
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

        Deprecated: use `global_pay.list_settlements`.

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

        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml
        """
        ...

    @operation("hk_pay.download_statement", names={"accept_encoding": "Accept-Encoding"})
    def download_statement(
        self,
        *,
        date: str,
        mchid: str | None = None,
        accept_encoding: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> bytes:
        """Download the statement of a day (下载对账单).

        Deprecated: use `global_pay.download_statement`.

        Args:
            date: 账单日期.
            mchid: 商户号. The client's `mchid` where it is left out.
            accept_encoding: 账单压缩.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml
        """
        ...

    @stream("hk_pay.download_statement", names={"accept_encoding": "Accept-Encoding"})
    def download_statement_stream(
        self,
        *,
        date: str,
        mchid: str | None = None,
        accept_encoding: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> FileStream:
        """The same as `download_statement`, handed over as it arrives: a file of any size.

        Args:
            date: 账单日期.
            mchid: 商户号. The client's `mchid` where it is left out.
            accept_encoding: 账单压缩.
            timeout: Seconds for the whole; else each chunk has the client's `read_timeout`.
            max_attempts: How often it is tried to begin.
        """
        ...

    @operation("hk_pay.prepay_app")
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

        Deprecated: use `global_pay.prepay_app`.

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: Appid.
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

        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml
        """
        ...

    @operation("hk_pay.get_order_by_transaction_id")
    def get_order_by_transaction_id(
        self,
        *,
        transaction_id: str,
        sub_mchid: str,
        mchid: str | None = None,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Order:
        """Query an order by `transaction_id` (查询订单(微信支付订单号)).

        Deprecated: use `global_pay.get_order_by_transaction_id`.

        Args:
            transaction_id: 微信支付订单号. WeChat Pay's number of the payment.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            mchid: 商户号. The client's `mchid` where it is left out.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml
        """
        ...

    @operation("hk_pay.close_order_by_transaction_id")
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

        Deprecated: use `global_pay.close_order_by_transaction_id`.

        Args:
            transaction_id: 微信支付订单号. WeChat Pay's number of the payment.
            mchid: 直连商户号. The client's `mchid` where it is left out.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml
        """
        ...

    @operation("hk_pay.reverse_order_by_transaction_id")
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

        Deprecated: use `global_pay.reverse_order_by_transaction_id`.

        Args:
            transaction_id: 微信订单号. WeChat Pay's number of the payment.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            mchid: 商户号. The client's `mchid` where it is left out.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml
        """
        ...

    @operation("hk_pay.prepay_jsapi")
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
        """Create an order to be paid inside WeChat (小程序/公众号支付下单).

        Deprecated: use `global_pay.prepay_jsapi`.

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: Appid.
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

        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/MiniProgramPay/chapter7_3.shtml
        """
        ...

    @operation("hk_pay.micropay")
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

        Deprecated: use `global_pay.micropay`.

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: Appid.
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

        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml
        """
        ...

    @operation("hk_pay.prepay_h5")
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

        Deprecated: use `global_pay.prepay_h5`.

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: Appid.
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

        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml
        """
        ...

    @operation("hk_pay.prepay_native")
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
        """Create an order to be paid by scanning a QR code (扫码支付下单).

        Deprecated: use `global_pay.prepay_native`.

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: Appid.
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

        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml
        """
        ...

    @operation("hk_pay.get_order_by_out_trade_no")
    def get_order_by_out_trade_no(
        self,
        *,
        out_trade_no: str,
        sub_mchid: str,
        mchid: str | None = None,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Order:
        """Query an order by `out_trade_no` (查询订单(商户订单号)).

        Deprecated: use `global_pay.get_order_by_out_trade_no`.

        Args:
            out_trade_no: 商户订单号. The merchant's own number of the order.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            mchid: 商户号. The client's `mchid` where it is left out.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml
        """
        ...

    @operation("hk_pay.close_order_by_out_trade_no")
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

        Deprecated: use `global_pay.close_order_by_out_trade_no`.

        Args:
            out_trade_no: 商户订单号. The merchant's own number of the order.
            mchid: 直连商户号. The client's `mchid` where it is left out.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml
        """
        ...

    @operation("hk_pay.reverse_order_by_out_trade_no")
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

        Deprecated: use `global_pay.reverse_order_by_out_trade_no`.

        Args:
            out_trade_no: 商户订单号. The merchant's own number of the order.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            mchid: 商户号. The client's `mchid` where it is left out.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml
        """
        ...


class HkPayService(_Operations, Sync):
    """Payments by the Hong Kong wallet (香港钱包支付)."""


class AsyncHkPayService(_Operations, Async):
    """Payments by the Hong Kong wallet (香港钱包支付)."""
