# Generated from api/partner_transactions.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Payments to sub-merchants (服务商基础支付)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

Currency = Union[Literal["CNY"], str]
"""货币类型."""
IdentityType = Union[Literal["IDCARD", "HONGKONG_MACAO", "HONGKONG_MACAO_RESIDENT", "TAIWAN_RESIDENT", "FOREIGN_RESIDENT", "OVERSEA_PASSPORT", "PHONE_NUMBER"], str]
"""证件类型."""
LimitPay = Union[Literal["no_balance", "no_credit", "no_debit", "balance_only"], str]
"""指定支付方式."""
PayerCurrency = Union[Literal["CNY"], str]
"""用户支付币种."""
PromotionType = Union[Literal["CASH", "NOCASH"], str]
"""优惠类型."""
Scope = Union[Literal["GLOBAL", "SINGLE"], str]
"""优惠范围."""
SubsidyPeriodType = Union[Literal["DAILY", "PERIOD"], str]
"""贴息方案类型."""
TradeState = Union[Literal["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "REVOKED", "USERPAYING", "PAYERROR"], str]
"""交易状态."""
TradeType = Union[Literal["JSAPI", "NATIVE", "APP", "MICROPAY", "MWEB", "FACEPAY"], str]
"""交易类型."""
TransactionSuccessPartnerResourcePromotionType = Union[Literal["CASH", "NOCASH"], str]
"""优惠类型."""


class CodepayAmount(Model):
    """Codepay amount."""

    total: int
    """订单金额. In fen."""
    currency: str | None = None
    """订单金额货币类型. ISO 4217, `CNY` for yuan."""
    payer_currency: str | None = None
    """用户支付货币类型. ISO 4217, `CNY` for yuan."""
    payer_total: int | None = None
    """用户支付金额. In fen."""


class CodepayPromotion(Model):
    """Codepay promotion."""

    _models = {"goods_detail": "PromotionGoods"}

    coupon_id: str
    """券ID."""
    amount: int
    """优惠券面额. In fen."""
    stock_id: str | None = None
    """活动ID."""
    type: str | None = None
    """优惠类型."""
    name: str | None = None
    """优惠名称."""
    currency: str | None = None
    """优惠货币类型. ISO 4217, `CNY` for yuan."""
    goods_detail: list[PromotionGoods] | None = None
    """单品列表."""
    merchant_contribute: int | None = None
    """商户出资. In fen."""
    other_contribute: int | None = None
    """其他出资. In fen."""
    scope: str | None = None
    """优惠范围."""
    wechatpay_contribute: int | None = None
    """微信出资. In fen."""


class CodepayResponse(Model):
    """Codepay response."""

    _models = {"amount": "CodepayAmount", "installment_info": "Installment", "payer": "TransactionPayer", "promotion_detail": "CodepayPromotion", "scene_info": "TransactionScene"}

    sp_mchid: str
    """合作伙伴商户号. The partner's own merchant number."""
    sub_mchid: str
    """特约商户商户号."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    trade_state: str
    """交易状态."""
    sp_appid: str | None = None
    """合作伙伴应用AppID."""
    sub_appid: str | None = None
    """特约商户应用AppID."""
    transaction_id: str | None = None
    """微信支付订单号. WeChat Pay's number of the payment."""
    amount: CodepayAmount | None = None
    """订单金额."""
    attach: str | None = None
    """附加数据. Comes back unchanged in queries and notifications."""
    bank_type: str | None = None
    """银行类型. The bank's code, such as `ICBC_DEBIT`."""
    installment_info: Installment | None = None
    """分期信息."""
    payer: TransactionPayer | None = None
    """支付者."""
    promotion_detail: list[CodepayPromotion] | None = None
    """优惠信息."""
    scene_info: TransactionScene | None = None
    """场景信息."""
    success_time: str | None = None
    """支付完成时间. RFC 3339."""
    trade_state_desc: str | None = None
    """交易状态描述."""
    trade_type: str | None = None
    """交易类型."""


class Installment(Model):
    """Installment."""

    selected_installment_number: int
    """用户实际选择的分期期数."""
    use_subsidy: bool
    """是否使用了商户贴息."""


class PrepayH5Response(Model):
    """Prepay h5 response."""

    h5_url: str
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

    coupon_id: str
    """券ID."""
    name: str
    """优惠名称."""
    amount: int
    """优惠券面额. In fen."""
    stock_id: str | None = None
    """活动ID."""
    type: PromotionType | None = None
    """优惠类型."""
    currency: Currency | None = None
    """优惠币种. ISO 4217, `CNY` for yuan."""
    goods_detail: list[PromotionGoods] | None = None
    """单品列表."""
    merchant_contribute: int | None = None
    """商户出资. In fen."""
    other_contribute: int | None = None
    """其他出资. In fen."""
    scope: Scope | None = None
    """优惠范围."""
    wechatpay_contribute: int | None = None
    """微信出资. In fen."""


class PromotionGoods(Model):
    """Promotion goods."""

    goods_id: str
    """商品编码."""
    discount_amount: int
    """商品优惠金额. In fen."""
    quantity: int
    """商品数量."""
    unit_price: int
    """商品单价. In fen."""
    goods_remark: str | None = None
    """商品备注."""


class ReverseOrderResponse(Model):
    """Reverse order response."""

    sp_mchid: str
    """合作伙伴商户号. The partner's own merchant number."""
    sub_mchid: str
    """特约商户商户号."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    sp_appid: str | None = None
    """合作伙伴应用AppID."""
    sub_appid: str | None = None
    """特约商户应用AppID."""


class Transaction(Model):
    """Transaction."""

    _models = {"amount": "TransactionAmount", "installment_info": "Installment", "payer": "TransactionPayer", "promotion_detail": "Promotion", "scene_info": "TransactionScene"}

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    sub_mchid: str
    """子商户号."""
    sp_appid: str
    """服务商APPID."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    trade_state: TradeState
    """交易状态."""
    trade_state_desc: str
    """交易状态描述."""
    sub_appid: str | None = None
    """子商户APPID."""
    transaction_id: str | None = None
    """微信支付订单号. WeChat Pay's number of the payment."""
    amount: TransactionAmount | None = None
    """订单金额."""
    attach: str | None = None
    """商户数据包. Comes back unchanged in queries and notifications."""
    bank_type: str | None = None
    """银行类型. The bank's code, such as `ICBC_DEBIT`."""
    installment_info: Installment | None = None
    """分期信息."""
    payer: TransactionPayer | None = None
    """支付者信息."""
    promotion_detail: list[Promotion] | None = None
    """优惠功能."""
    scene_info: TransactionScene | None = None
    """场景信息."""
    success_time: str | None = None
    """支付完成时间. RFC 3339."""
    trade_type: TradeType | None = None
    """交易类型."""


class TransactionAmount(Model):
    """Transaction amount."""

    currency: Currency | None = None
    """货币类型. ISO 4217, `CNY` for yuan."""
    payer_currency: PayerCurrency | None = None
    """用户支付币种. ISO 4217, `CNY` for yuan."""
    payer_total: int | None = None
    """用户支付金额. In fen."""
    total: int | None = None
    """总金额. In fen."""


class TransactionPayer(Model):
    """Transaction payer."""

    sp_openid: str | None = None
    """用户服务商标识. The user under `sp_appid`."""
    sub_openid: str | None = None
    """用户子商户标识. The user under `sub_appid`."""


class TransactionScene(Model):
    """Transaction scene."""

    device_id: str
    """商户端设备号."""


class TransactionSuccessPartnerResource(Model):
    """Transaction success partner resource."""

    _models = {"amount": "TransactionAmount", "payer": "TransactionPayer", "installment_info": "Installment", "promotion_detail": "TransactionSuccessPartnerResourcePromotion", "scene_info": "TransactionScene"}

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    sub_mchid: str
    """子商户号."""
    sp_appid: str
    """服务商APPID."""
    transaction_id: str
    """微信支付订单号. WeChat Pay's number of the payment."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    amount: TransactionAmount
    """订单金额."""
    bank_type: str
    """银行类型. The bank's code, such as `ICBC_DEBIT`."""
    payer: TransactionPayer
    """支付者信息."""
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
    """商户数据包. Comes back unchanged in queries and notifications."""
    installment_info: Installment | None = None
    """分期信息."""
    promotion_detail: list[TransactionSuccessPartnerResourcePromotion] | None = None
    """优惠功能."""
    scene_info: TransactionScene | None = None
    """场景信息."""


class TransactionSuccessPartnerResourcePromotion(Model):
    """Transaction success partner resource promotion."""

    _models = {"goods_detail": "PromotionGoods"}

    coupon_id: str
    """券ID."""
    name: str
    """优惠名称."""
    amount: int
    """优惠券面额. In fen."""
    stock_id: str | None = None
    """活动ID."""
    type: TransactionSuccessPartnerResourcePromotionType | None = None
    """优惠类型."""
    currency: Currency | None = None
    """优惠币种. ISO 4217, `CNY` for yuan."""
    goods_detail: list[PromotionGoods] | None = None
    """单品列表."""
    merchant_contribute: int | None = None
    """商户出资. In fen."""
    other_contribute: int | None = None
    """其他出资. In fen."""
    scope: Scope | None = None
    """优惠范围."""
    wechatpay_contribute: int | None = None
    """微信出资. In fen."""


class AmountParam(TypedDict, total=False):
    """Amount."""

    total: Required[int]
    """总金额. In fen."""
    currency: Currency
    """货币类型. ISO 4217, `CNY` for yuan. At most 16 characters."""


class CodepayGoodsParam(TypedDict, total=False):
    """Codepay goods."""

    merchant_goods_id: Required[str]
    """商品编码."""
    quantity: Required[int]
    """商品数量."""
    unit_price: Required[int]
    """商品单价. In fen."""
    wxpay_goods_id: str
    """微信支付商品编码."""
    goods_name: str
    """商品名称."""


class CodepayOrderDetailParam(TypedDict, total=False):
    """Codepay order detail."""

    goods_detail: Required[Sequence[CodepayGoodsParam]]
    """单品列表."""
    invoice_id: str
    """商品小票ID."""
    cost_price: int
    """订单原价."""


class CodepayPayerParam(TypedDict, total=False):
    """Codepay payer."""

    auth_code: Required[str]
    """授权码."""


class CodepaySceneParam(TypedDict, total=False):
    """Codepay scene."""

    store_info: Required[CodepayStoreParam]
    """商户门店信息."""
    device_id: str
    """商户端设备号."""
    device_ip: str
    """商户端设备IP."""
    payer_client_ip: str
    """用户终端IP. IPv4 or IPv6."""


class CodepayStoreParam(TypedDict, total=False):
    """Codepay store."""

    id: str
    """门店编号."""
    name: str
    """门店名称."""
    out_id: str
    """商家自定义编码."""
    address: str
    """详细地址."""
    area_code: str
    """地区编码."""


class GoodsParam(TypedDict, total=False):
    """Goods."""

    merchant_goods_id: Required[str]
    """商户侧商品编码. At most 32 characters."""
    quantity: Required[int]
    """商品数量."""
    unit_price: Required[int]
    """商品单价. In fen."""
    wechatpay_goods_id: str
    """微信支付商品编码. At most 32 characters."""
    goods_name: str
    """商品名称. At most 256 characters."""


class H5InfoParam(TypedDict, total=False):
    """H5 info."""

    type: Required[str]
    """场景类型. At most 32 characters."""
    bundle_id: str
    """iOS平台BundleID. At most 128 characters."""
    app_name: str
    """应用名称. At most 64 characters."""
    app_url: str
    """网站URL. At most 128 characters."""
    package_name: str
    """At most 128 characters."""


class IdentityParam(TypedDict, total=False):
    """Identity."""

    type: Required[IdentityType]
    """证件类型."""
    name: Required[str]
    """加密后的姓名. Encrypted on the wire."""
    number: Required[str]
    """加密后的证件号. Encrypted on the wire."""


class OrderDetailParam(TypedDict, total=False):
    """Order detail."""

    invoice_id: str
    """商品小票ID. At most 32 characters."""
    cost_price: int
    """订单原价."""
    goods_detail: Sequence[GoodsParam]
    """单品列表."""


class PayerParam(TypedDict, total=False):
    """Payer."""

    identity: IdentityParam
    """实名支付."""


class PrepayAppContractParam(TypedDict, total=False):
    """Prepay app contract."""

    plan_id: Required[str]
    """模板ID. The template of the agreement, made in the merchant platform."""
    contract_appid: Required[str]
    """签约AppID."""
    contract_mchid: Required[str]
    """签约商户号."""
    contract_code: Required[str]
    """签约协议号."""
    contract_display_account: Required[str]
    """用户账户展示名称."""
    request_serial: Required[str]
    contract_notify_url: str
    """签约信息通知URL. Where the result of signing is posted: https, without a query string."""


class PrepayH5SceneParam(TypedDict, total=False):
    """Prepay h5 scene."""

    h5_info: Required[H5InfoParam]
    """H5场景信息."""
    payer_client_ip: Required[str]
    """用户终端IP. IPv4 or IPv6. At most 45 characters."""
    device_id: str
    """商户端设备号. At most 32 characters."""
    device_ip: str
    """商户端设备IP."""
    store_info: StoreParam
    """商户门店信息."""


class PrepayJsapiContractParam(TypedDict, total=False):
    """Prepay jsapi contract."""

    plan_id: str
    """模板ID. The template of the agreement, made in the merchant platform."""
    contract_appid: str
    """签约AppID."""
    contract_mchid: str
    """签约商户号."""
    password_free_contract_id: str
    """免密协议ID."""
    contract_code: str
    """签约协议号."""
    contract_display_account: str
    """用户账户展示名称."""
    contract_notify_url: str
    """签约信息通知URL. Where the result of signing is posted: https, without a query string."""
    request_serial: str
    token: str
    """扣费服务预授权token."""


class PrepayJsapiPayerParam(TypedDict, total=False):
    """Prepay jsapi payer."""

    sp_openid: str
    """用户服务标识. The user under `sp_appid`. At most 128 characters."""
    sub_openid: str
    """用户子标识. The user under `sub_appid`. At most 128 characters."""
    identity: IdentityParam
    """实名支付."""


class PrepayMiniProgramSceneParam(TypedDict, total=False):
    """Prepay mini program scene."""

    device_id: str
    """商户端设备号."""
    payer_client_ip: str
    """用户终端IP. IPv4 or IPv6."""
    store_info: CodepayStoreParam
    """商户门店信息."""


class PrepayScannedPosSceneParam(TypedDict, total=False):
    """Prepay scanned pos scene."""

    payer_client_ip: Required[str]
    """用户终端IP. IPv4 or IPv6."""
    store_info: Required[CodepayStoreParam]
    """商户门店信息."""
    device_id: str
    """商户端设备号."""
    device_ip: str
    """商户端设备IP."""


class PrepaySceneParam(TypedDict, total=False):
    """Prepay scene."""

    payer_client_ip: Required[str]
    """用户终端IP. IPv4 or IPv6. At most 45 characters."""
    device_id: str
    """商户端设备号. At most 32 characters."""
    device_ip: str
    """商户端设备IP."""
    store_info: StoreParam
    """商户门店信息."""


class PrepayWithContractOrderDetailParam(TypedDict, total=False):
    """Prepay with contract order detail."""

    goods_detail: Required[Sequence[GoodsParam]]
    """单品列表."""
    invoice_id: str
    """商品小票ID."""
    cost_price: int
    """订单原价."""


class PrepayWithContractSceneParam(TypedDict, total=False):
    """Prepay with contract scene."""

    payer_client_ip: Required[str]
    """用户终端IP. IPv4 or IPv6."""
    device_id: str
    """商户端设备号."""
    store_info: PrepayWithContractStoreParam
    """商户门店信息."""


class PrepayWithContractStoreParam(TypedDict, total=False):
    """Prepay with contract store."""

    id: str
    """门店编号."""
    name: str
    """门店名称."""
    address: str
    """详细地址."""
    area_code: str
    """地区编码."""


class SettlementParam(TypedDict, total=False):
    """Settlement."""

    profit_sharing: bool
    """是否指定分账. The money is frozen after the payment, so that it can be split."""
    subsidy_amount: int
    """补差金额. In fen."""


class StoreParam(TypedDict, total=False):
    """Store."""

    id: Required[str]
    """门店编号. At most 32 characters."""
    name: str
    """门店名称. At most 256 characters."""
    out_id: str
    """商家自定义编码."""
    address: str
    """详细地址. At most 512 characters."""
    area_code: str
    """地区编码. At most 32 characters."""


class SubsidyParam(TypedDict, total=False):
    """Subsidy."""

    subsidy_detail: Sequence[SubsidyDetailParam]
    """贴息详情列表."""


class SubsidyDetailParam(TypedDict, total=False):
    """Subsidy detail."""

    subsidy_period_type: Required[SubsidyPeriodType]
    """贴息方案类型."""
    subsidy_plan: Required[Sequence[SubsidyPlanParam]]
    """贴息方案列表."""


class SubsidyPlanParam(TypedDict, total=False):
    """Subsidy plan."""

    subsidy_installment_num: Required[int]
    """贴息期数. One of 3, 6 and 12."""
    subsidy_percent: Required[int]
    """贴息比例. One of 0 and 100."""


class TransactionPayerParam(TypedDict, total=False):
    """Transaction payer. What `TransactionPayer` is when sent."""

    sp_openid: str
    """用户服务商标识. The user under `sp_appid`. At most 128 characters."""
    sub_openid: str
    """用户子商户标识. The user under `sub_appid`. At most 128 characters."""


class _Operations(Face):
    @operation("partner_transactions.prepay_app")
    def prepay_app(
        self,
        *,
        sub_mchid: str,
        sp_appid: str,
        out_trade_no: str,
        description: str,
        amount: AmountParam,
        notify_url: str,
        sp_mchid: str | None = None,
        sub_appid: str | None = None,
        attach: str | None = None,
        detail: OrderDetailParam | None = None,
        goods_tag: str | None = None,
        limit_pay: Sequence[LimitPay] | None = None,
        payer: PayerParam | None = None,
        scene_info: PrepaySceneParam | None = None,
        settle_info: SettlementParam | None = None,
        subsidy_info: SubsidyParam | None = None,
        support_fapiao: bool | None = None,
        time_expire: str | datetime | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PrepayResponse:
        """Create an order to be paid from an app (APP下单).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            sp_appid: 服务商APPID. At most 32 characters.
            out_trade_no: 商户订单号. The merchant's own number of the order. At most 32 characters.
            description: 商品描述. At most 127 characters.
            amount: 订单金额.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string. At most 255 characters.
            sp_mchid: 服务商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where it is left out.
            sub_appid: 子商户. The sub-merchant's own app; needed for `sub_openid`. At most 32 characters.
            attach: 附加数据. Comes back unchanged in queries and notifications. At most 128 characters.
            detail: 商品详情.
            goods_tag: 订单优惠标记. The mark that the rules of a promotion ask for. At most 32 characters.
            limit_pay: 指定支付方式.
            payer: 支付者.
            scene_info: 场景信息.
            settle_info: 结算信息.
            subsidy_info: 贴息信息.
            support_fapiao: 电子发票入口开放标识.
            time_expire: 支付结束时间. After this the order cannot be paid any more. At most 64 characters, RFC 3339.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, NO_AUTH, OUT_TRADE_NO_USED, RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 BANK_ERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012714669
        """
        ...

    @operation("partner_transactions.prepay_app_with_contract")
    def prepay_app_with_contract(
        self,
        *,
        sub_mchid: str,
        sp_appid: str,
        out_trade_no: str,
        description: str,
        amount: AmountParam,
        contract_info: PrepayAppContractParam,
        notify_url: str,
        sp_mchid: str | None = None,
        sub_appid: str | None = None,
        attach: str | None = None,
        detail: PrepayWithContractOrderDetailParam | None = None,
        goods_tag: str | None = None,
        scene_info: PrepayWithContractSceneParam | None = None,
        settle_info: SettlementParam | None = None,
        support_fapiao: bool | None = None,
        time_expire: str | datetime | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PrepayResponse:
        """Create an order to be paid from an app, and an agreement to be signed with it (APP下单并签约).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sp_appid: 服务商应用ID.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            description: 商品描述.
            amount: 订单金额.
            contract_info: 签约授权信息.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string.
            sp_mchid: 服务商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            sub_appid: 子商户. The sub-merchant's own app; needed for `sub_openid`.
            attach: 附加数据. Comes back unchanged in queries and notifications.
            detail: 优惠功能.
            goods_tag: 订单优惠标记. The mark that the rules of a promotion ask for.
            scene_info: 场景信息.
            settle_info: 结算信息.
            support_fapiao: 电子发票入口开放标识.
            time_expire: 交易结束时间. After this the order cannot be paid any more. RFC 3339.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4017019941
        """
        ...

    @operation("partner_transactions.codepay")
    def codepay(
        self,
        *,
        sub_mchid: str,
        out_trade_no: str,
        description: str,
        amount: AmountParam,
        payer: CodepayPayerParam,
        scene_info: CodepaySceneParam,
        sp_mchid: str | None = None,
        sp_appid: str | None = None,
        sub_appid: str | None = None,
        attach: str | None = None,
        detail: CodepayOrderDetailParam | None = None,
        goods_tag: str | None = None,
        settle_info: SettlementParam | None = None,
        support_fapiao: bool | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CodepayResponse:
        """Charge the payment code that the payer shows (付款码支付).

        Args:
            sub_mchid: 特约商户商户号. The sub-merchant that the partner acts for.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            description: 商品描述.
            amount: 订单金额.
            payer: 支付者.
            scene_info: 场景信息.
            sp_mchid: 合作伙伴商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            sp_appid: 合作伙伴应用AppID.
            sub_appid: 特约商户应用AppID. The sub-merchant's own app; needed for `sub_openid`.
            attach: 附加数据. Comes back unchanged in queries and notifications.
            detail: 优惠功能.
            goods_tag: 订单优惠标记. The mark that the rules of a promotion ask for.
            settle_info: 结算信息.
            support_fapiao: 电子发票入口开放标识.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012382179
        """
        ...

    @operation("partner_transactions.prepay_h5")
    def prepay_h5(
        self,
        *,
        sub_mchid: str,
        sp_appid: str,
        out_trade_no: str,
        description: str,
        amount: AmountParam,
        notify_url: str,
        scene_info: PrepayH5SceneParam,
        sp_mchid: str | None = None,
        sub_appid: str | None = None,
        attach: str | None = None,
        detail: OrderDetailParam | None = None,
        goods_tag: str | None = None,
        limit_pay: Sequence[LimitPay] | None = None,
        payer: PayerParam | None = None,
        settle_info: SettlementParam | None = None,
        support_fapiao: bool | None = None,
        time_expire: str | datetime | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PrepayH5Response:
        """Create an order to be paid from a mobile browser (H5下单).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            sp_appid: 服务商APPID. At most 32 characters.
            out_trade_no: 商户订单号. The merchant's own number of the order. At most 32 characters.
            description: 商品描述. At most 127 characters.
            amount: 订单金额.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string. At most 255 characters.
            scene_info: 场景信息.
            sp_mchid: 服务商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where it is left out.
            sub_appid: 子商户. The sub-merchant's own app; needed for `sub_openid`. At most 32 characters.
            attach: 附加数据. Comes back unchanged in queries and notifications. At most 128 characters.
            detail: 商品详情.
            goods_tag: 订单优惠标记. The mark that the rules of a promotion ask for. At most 32 characters.
            limit_pay: 指定支付方式.
            payer: 支付者.
            settle_info: 结算信息.
            support_fapiao: 电子发票入口开放标识.
            time_expire: 支付结束时间. After this the order cannot be paid any more. At most 64 characters, RFC 3339.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, NO_AUTH, OUT_TRADE_NO_USED, RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 BANK_ERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012714759
        """
        ...

    @operation("partner_transactions.get_order_by_transaction_id")
    def get_order_by_transaction_id(
        self,
        *,
        transaction_id: str,
        sub_mchid: str,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Transaction:
        """Query an order by `transaction_id` (微信支付订单号查询订单).

        Args:
            transaction_id: 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            sp_mchid: 服务商商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012738964
        """
        ...

    @operation("partner_transactions.prepay_jsapi")
    def prepay_jsapi(
        self,
        *,
        sub_mchid: str,
        sp_appid: str,
        out_trade_no: str,
        description: str,
        amount: AmountParam,
        notify_url: str,
        payer: PrepayJsapiPayerParam,
        sp_mchid: str | None = None,
        sub_appid: str | None = None,
        attach: str | None = None,
        detail: OrderDetailParam | None = None,
        goods_tag: str | None = None,
        limit_pay: Sequence[LimitPay] | None = None,
        scene_info: PrepaySceneParam | None = None,
        settle_info: SettlementParam | None = None,
        subsidy_info: SubsidyParam | None = None,
        support_fapiao: bool | None = None,
        time_expire: str | datetime | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PrepayResponse:
        """Create an order to be paid inside WeChat (JSAPI/小程序下单).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            sp_appid: 服务商APPID. At most 32 characters.
            out_trade_no: 商户订单号. The merchant's own number of the order. At most 32 characters.
            description: 商品描述. At most 127 characters.
            amount: 订单金额.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string. At most 255 characters.
            payer: 支付者.
            sp_mchid: 服务商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where it is left out.
            sub_appid: 子商户. The sub-merchant's own app; needed for `sub_openid`. At most 32 characters.
            attach: 附加数据. Comes back unchanged in queries and notifications. At most 128 characters.
            detail: 商品详情.
            goods_tag: 订单优惠标记. The mark that the rules of a promotion ask for. At most 32 characters.
            limit_pay: 指定支付方式.
            scene_info: 场景信息.
            settle_info: 结算信息.
            subsidy_info: 贴息信息.
            support_fapiao: 电子发票入口开放标识.
            time_expire: 支付结束时间. After this the order cannot be paid any more. At most 64 characters, RFC 3339.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, NO_AUTH, OUT_TRADE_NO_USED, RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 BANK_ERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012714678
        """
        ...

    @operation("partner_transactions.prepay_jsapi_with_contract")
    def prepay_jsapi_with_contract(
        self,
        *,
        sub_mchid: str,
        sp_appid: str,
        out_trade_no: str,
        description: str,
        amount: AmountParam,
        contract_info: PrepayJsapiContractParam,
        notify_url: str,
        payer: TransactionPayerParam,
        sp_mchid: str | None = None,
        sub_appid: str | None = None,
        attach: str | None = None,
        detail: PrepayWithContractOrderDetailParam | None = None,
        goods_tag: str | None = None,
        scene_info: PrepayWithContractSceneParam | None = None,
        settle_info: SettlementParam | None = None,
        support_fapiao: bool | None = None,
        time_expire: str | datetime | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PrepayResponse:
        """Create an order to be paid inside WeChat, and an agreement to be signed with it (JSAPI下单并授权/签约).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sp_appid: 服务商应用ID.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            description: 商品描述.
            amount: 订单金额.
            contract_info: 签约授权信息.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string.
            payer: 支付者.
            sp_mchid: 服务商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            sub_appid: 子商户. The sub-merchant's own app; needed for `sub_openid`.
            attach: 附加数据. Comes back unchanged in queries and notifications.
            detail: 优惠功能.
            goods_tag: 订单优惠标记. The mark that the rules of a promotion ask for.
            scene_info: 场景信息.
            settle_info: 结算信息.
            support_fapiao: 电子发票入口开放标识.
            time_expire: 交易结束时间. After this the order cannot be paid any more. RFC 3339.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012526951
        """
        ...

    @operation("partner_transactions.prepay_mini_program")
    def prepay_mini_program(
        self,
        *,
        sub_mchid: str,
        sp_appid: str,
        out_trade_no: str,
        description: str,
        amount: AmountParam,
        payer: TransactionPayerParam,
        sp_mchid: str | None = None,
        sub_appid: str | None = None,
        attach: str | None = None,
        detail: OrderDetailParam | None = None,
        goods_tag: str | None = None,
        notify_url: str | None = None,
        scene_info: PrepayMiniProgramSceneParam | None = None,
        settle_info: SettlementParam | None = None,
        support_fapiao: bool | None = None,
        time_expire: str | datetime | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PrepayResponse:
        """Create an order to be paid in a mini program (小程序支付下单).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sp_appid: 服务商公众号ID.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            description: 商品描述.
            amount: 订单金额.
            payer: 支付者.
            sp_mchid: 服务商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            sub_appid: 子商户公众号ID. The sub-merchant's own app; needed for `sub_openid`.
            attach: 附加数据. Comes back unchanged in queries and notifications.
            detail: 优惠功能.
            goods_tag: 订单优惠标记. The mark that the rules of a promotion ask for.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string.
            scene_info: 场景信息.
            settle_info: 结算信息.
            support_fapiao: 电子发票入口开放标识.
            time_expire: 交易结束时间. After this the order cannot be paid any more. RFC 3339.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012886115
        """
        ...

    @operation("partner_transactions.prepay_native")
    def prepay_native(
        self,
        *,
        sub_mchid: str,
        sp_appid: str,
        out_trade_no: str,
        description: str,
        amount: AmountParam,
        notify_url: str,
        sp_mchid: str | None = None,
        sub_appid: str | None = None,
        attach: str | None = None,
        detail: OrderDetailParam | None = None,
        goods_tag: str | None = None,
        limit_pay: Sequence[LimitPay] | None = None,
        payer: PayerParam | None = None,
        scene_info: PrepaySceneParam | None = None,
        settle_info: SettlementParam | None = None,
        support_fapiao: bool | None = None,
        time_expire: str | datetime | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PrepayNativeResponse:
        """Create an order to be paid by scanning a QR code (Native下单).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            sp_appid: 服务商APPID. At most 32 characters.
            out_trade_no: 商户订单号. The merchant's own number of the order. At most 32 characters.
            description: 商品描述. At most 127 characters.
            amount: 订单金额.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string. At most 255 characters.
            sp_mchid: 服务商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where it is left out.
            sub_appid: 子商户. The sub-merchant's own app; needed for `sub_openid`. At most 32 characters.
            attach: 附加数据. Comes back unchanged in queries and notifications. At most 128 characters.
            detail: 商品详情.
            goods_tag: 订单优惠标记. The mark that the rules of a promotion ask for. At most 32 characters.
            limit_pay: 指定支付方式.
            payer: 支付者.
            scene_info: 场景信息.
            settle_info: 结算信息.
            support_fapiao: 电子发票入口开放标识.
            time_expire: 支付结束时间. After this the order cannot be paid any more. At most 64 characters, RFC 3339.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, NO_AUTH, OUT_TRADE_NO_USED, RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 BANK_ERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012714902
        """
        ...

    @operation("partner_transactions.get_order_by_out_trade_no")
    def get_order_by_out_trade_no(
        self,
        *,
        out_trade_no: str,
        sub_mchid: str,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Transaction:
        """Query an order by `out_trade_no` (商户订单号查询订单).

        Args:
            out_trade_no: 商户订单号. The merchant's own number of the order. At most 32 characters.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            sp_mchid: 服务商商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012739008
        """
        ...

    @operation("partner_transactions.close_order")
    def close_order(
        self,
        *,
        out_trade_no: str,
        sub_mchid: str,
        sp_mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Close an unpaid order (关闭订单).

        Args:
            out_trade_no: 商户订单号. The merchant's own number of the order. At most 32 characters.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            sp_mchid: 服务商商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT, TRADE_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012739019
        """
        ...

    @operation("partner_transactions.reverse_order")
    def reverse_order(
        self,
        *,
        out_trade_no: str,
        sub_mchid: str,
        sp_mchid: str | None = None,
        sp_appid: str | None = None,
        sub_appid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ReverseOrderResponse:
        """Reverse a payment-code order, paid or not (撤销).

        Args:
            out_trade_no: 商户订单号. The merchant's own number of the order.
            sub_mchid: 特约商户商户号. The sub-merchant that the partner acts for.
            sp_mchid: 合作伙伴商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            sp_appid: 合作伙伴应用AppID.
            sub_appid: 特约商户应用AppID. The sub-merchant's own app; needed for `sub_openid`.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012382181
        """
        ...

    @operation("partner_transactions.prepay_scanned_pos")
    def prepay_scanned_pos(
        self,
        *,
        sub_mchid: str,
        out_trade_no: str,
        description: str,
        amount: AmountParam,
        payer: TransactionPayerParam,
        scene_info: PrepayScannedPosSceneParam,
        sp_mchid: str | None = None,
        sp_appid: str | None = None,
        sub_appid: str | None = None,
        attach: str | None = None,
        detail: OrderDetailParam | None = None,
        goods_tag: str | None = None,
        notify_url: str | None = None,
        settle_info: SettlementParam | None = None,
        support_fapiao: bool | None = None,
        time_expire: str | datetime | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PrepayResponse:
        """Create an order to be paid by scanning the code of a POS terminal (扫码支付下单).

        Args:
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            description: 商品描述.
            amount: 订单金额.
            payer: 支付者.
            scene_info: 场景信息.
            sp_mchid: 合作伙伴商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            sp_appid: 合作伙伴应用AppID.
            sub_appid: 特约商户应用AppID. The sub-merchant's own app; needed for `sub_openid`.
            attach: 附加数据. Comes back unchanged in queries and notifications.
            detail: 优惠功能.
            goods_tag: 订单优惠标记. The mark that the rules of a promotion ask for.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string.
            settle_info: 结算信息.
            support_fapiao: 电子发票入口开放标识.
            time_expire: 交易结束时间. After this the order cannot be paid any more. RFC 3339.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012492476
        """
        ...


class PartnerTransactionsService(_Operations, Sync):
    """Payments to sub-merchants (服务商基础支付)."""


class AsyncPartnerTransactionsService(_Operations, Async):
    """Payments to sub-merchants (服务商基础支付)."""
