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
    """用户支付金额. What the user paid, in fen: the total without the coupons."""


class CodepayPromotion(Model):
    """Codepay promotion."""

    _models = {"goods_detail": "PromotionGoods"}

    coupon_id: str
    """券ID. WeChat Pay's number of the coupon."""
    amount: int
    """优惠券面额. In fen."""
    stock_id: str | None = None
    """活动ID. The batch of coupons that it is from."""
    type: str | None = None
    """优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives."""
    name: str | None = None
    """优惠名称."""
    currency: str | None = None
    """优惠货币类型. ISO 4217, `CNY` for yuan."""
    goods_detail: list[PromotionGoods] | None = None
    """单品列表."""
    merchant_contribute: int | None = None
    """商户出资. What the merchant pays of it, in fen."""
    other_contribute: int | None = None
    """其他出资. What others pay of it, in fen."""
    scope: str | None = None
    """优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods."""
    wechatpay_contribute: int | None = None
    """微信出资. What WeChat Pay pays of it, in fen."""


class CodepayResponse(Model):
    """Codepay response."""

    _models = {"amount": "CodepayAmount", "installment_info": "Installment", "payer": "TransactionPayer", "promotion_detail": "CodepayPromotion", "scene_info": "TransactionScene"}

    sp_mchid: str
    """合作伙伴商户号. The partner's own merchant number."""
    sub_mchid: str
    """特约商户商户号."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`."""
    trade_state: str
    """交易状态. A refund turns it into `REFUND`, whatever was refunded."""
    sp_appid: str | None = None
    """合作伙伴应用AppID."""
    sub_appid: str | None = None
    """特约商户应用AppID."""
    transaction_id: str | None = None
    """微信支付订单号. WeChat Pay's number of the order; set once it was paid."""
    amount: CodepayAmount | None = None
    """订单金额."""
    attach: str | None = None
    """附加数据. Comes back unchanged in queries and notifications."""
    bank_type: str | None = None
    """银行类型. The bank and kind of card, such as `CMB_CREDIT`."""
    installment_info: Installment | None = None
    """分期信息."""
    payer: TransactionPayer | None = None
    """支付者."""
    promotion_detail: list[CodepayPromotion] | None = None
    """优惠信息. The coupons that were used."""
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
    """用户实际选择的分期期数. How many instalments the user chose."""
    use_subsidy: bool
    """是否使用了商户贴息. Whether the merchant pays interest."""


class PrepayH5Response(Model):
    """Prepay h5 response."""

    h5_url: str
    """支付跳转链接. Good for five minutes."""


class PrepayNativeResponse(Model):
    """Prepay native response."""

    code_url: str
    """二维码链接. Good for two hours."""


class PrepayResponse(Model):
    """Prepay response."""

    prepay_id: str
    """预支付交易会话标识. Good for two hours."""


class Promotion(Model):
    """Promotion."""

    _models = {"goods_detail": "PromotionGoods"}

    coupon_id: str
    """券ID. WeChat Pay's number of the coupon."""
    name: str
    """优惠名称."""
    amount: int
    """优惠券面额. In fen."""
    stock_id: str | None = None
    """活动ID. The batch of coupons that it is from."""
    type: PromotionType | None = None
    """优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives."""
    currency: Currency | None = None
    """优惠币种. ISO 4217, `CNY` for yuan."""
    goods_detail: list[PromotionGoods] | None = None
    """单品列表."""
    merchant_contribute: int | None = None
    """商户出资. What the merchant pays of it, in fen."""
    other_contribute: int | None = None
    """其他出资. What others pay of it, in fen."""
    scope: Scope | None = None
    """优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods."""
    wechatpay_contribute: int | None = None
    """微信出资. What WeChat Pay pays of it, in fen."""


class PromotionGoods(Model):
    """Promotion goods."""

    goods_id: str
    """商品编码."""
    discount_amount: int
    """商品优惠金额. In fen."""
    quantity: int
    """商品数量."""
    unit_price: int
    """商品单价. Of one piece, in fen."""
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
    """商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`."""
    trade_state: TradeState
    """交易状态. A refund turns it into `REFUND`, whatever was refunded."""
    trade_state_desc: str
    """交易状态描述."""
    sub_appid: str | None = None
    """子商户APPID."""
    transaction_id: str | None = None
    """微信支付订单号. WeChat Pay's number of the order; set once it was paid."""
    amount: TransactionAmount | None = None
    """订单金额."""
    attach: str | None = None
    """商户数据包. Comes back unchanged in queries and notifications."""
    bank_type: str | None = None
    """银行类型. The bank and kind of card, such as `CMB_CREDIT`."""
    installment_info: Installment | None = None
    """分期信息."""
    payer: TransactionPayer | None = None
    """支付者信息."""
    promotion_detail: list[Promotion] | None = None
    """优惠功能. The coupons that were used."""
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
    """用户支付金额. What the user paid, in fen: the total without the coupons."""
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
    """商户端设备号. The merchant's own number of the terminal or shop."""


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
    """商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`."""
    amount: TransactionAmount
    """订单金额."""
    bank_type: str
    """银行类型. The bank and kind of card, such as `CMB_CREDIT`."""
    payer: TransactionPayer
    """支付者信息."""
    success_time: str
    """支付完成时间. RFC 3339."""
    trade_state: TradeState
    """交易状态. A refund turns it into `REFUND`, whatever was refunded."""
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
    """优惠功能. The coupons that were used."""
    scene_info: TransactionScene | None = None
    """场景信息."""


class TransactionSuccessPartnerResourcePromotion(Model):
    """Transaction success partner resource promotion."""

    _models = {"goods_detail": "PromotionGoods"}

    coupon_id: str
    """券ID. WeChat Pay's number of the coupon."""
    name: str
    """优惠名称."""
    amount: int
    """优惠券面额. In fen."""
    stock_id: str | None = None
    """活动ID. The batch of coupons that it is from."""
    type: TransactionSuccessPartnerResourcePromotionType | None = None
    """优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives."""
    currency: Currency | None = None
    """优惠币种. ISO 4217, `CNY` for yuan."""
    goods_detail: list[PromotionGoods] | None = None
    """单品列表."""
    merchant_contribute: int | None = None
    """商户出资. What the merchant pays of it, in fen."""
    other_contribute: int | None = None
    """其他出资. What others pay of it, in fen."""
    scope: Scope | None = None
    """优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods."""
    wechatpay_contribute: int | None = None
    """微信出资. What WeChat Pay pays of it, in fen."""


class AmountParam(TypedDict, total=False):
    """Amount."""

    total: Required[int]
    """总金额. In fen."""
    currency: Currency
    """货币类型. ISO 4217, `CNY` for yuan. At most 16 characters."""


class CodepayGoodsParam(TypedDict, total=False):
    """Codepay goods."""

    merchant_goods_id: Required[str]
    """商品编码. The merchant's own number of the goods."""
    quantity: Required[int]
    """商品数量."""
    unit_price: Required[int]
    """商品单价. Of one piece, in fen."""
    wxpay_goods_id: str
    """微信支付商品编码. WeChat Pay's number of the goods, where they have one."""
    goods_name: str
    """商品名称."""


class CodepayOrderDetailParam(TypedDict, total=False):
    """Codepay order detail."""

    goods_detail: Required[Sequence[CodepayGoodsParam]]
    """单品列表."""
    invoice_id: str
    """商品小票ID. The merchant's own number of the receipt."""
    cost_price: int
    """订单原价. The price of the order before discounts, in fen."""


class CodepayPayerParam(TypedDict, total=False):
    """Codepay payer."""

    auth_code: Required[str]
    """授权码. The digits of the payment code."""


class CodepaySceneParam(TypedDict, total=False):
    """Codepay scene."""

    store_info: Required[CodepayStoreParam]
    """商户门店信息."""
    device_id: str
    """商户端设备号. The merchant's own number of the terminal or shop."""
    device_ip: str
    """商户端设备IP."""
    payer_client_ip: str
    """用户终端IP. The user's address, IPv4 or IPv6."""


class CodepayStoreParam(TypedDict, total=False):
    """Codepay store."""

    id: str
    """门店编号. The merchant's own number of the shop."""
    name: str
    """门店名称."""
    out_id: str
    """商家自定义编码."""
    address: str
    """详细地址."""
    area_code: str
    """地区编码. Six digits of the administrative division."""


class GoodsParam(TypedDict, total=False):
    """Goods."""

    merchant_goods_id: Required[str]
    """商户侧商品编码. The merchant's own number of the goods. At most 32 characters."""
    quantity: Required[int]
    """商品数量."""
    unit_price: Required[int]
    """商品单价. Of one piece, in fen."""
    wechatpay_goods_id: str
    """微信支付商品编码. WeChat Pay's number of the goods, where they have one. At most 32 characters."""
    goods_name: str
    """商品名称. At most 256 characters."""


class H5InfoParam(TypedDict, total=False):
    """H5 info."""

    type: Required[str]
    """场景类型. Such as `Wap`, `iOS`, `Android`. At most 32 characters."""
    bundle_id: str
    """iOS平台BundleID. At most 128 characters."""
    app_name: str
    """应用名称. At most 64 characters."""
    app_url: str
    """网站URL. At most 128 characters."""
    package_name: str
    """Of the Android app. At most 128 characters."""


class IdentityParam(TypedDict, total=False):
    """Identity."""

    type: Required[IdentityType]
    """证件类型."""
    name: Required[str]
    """加密后的姓名. Encrypted on the wire."""
    number: Required[str]
    """加密后的证件号. Of the document, or the phone number. Encrypted on the wire."""


class OrderDetailParam(TypedDict, total=False):
    """Order detail."""

    invoice_id: str
    """商品小票ID. The merchant's own number of the receipt. At most 32 characters."""
    cost_price: int
    """订单原价. The price of the order before discounts, in fen."""
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
    """签约AppID. An app that is bound to the merchant that signs."""
    contract_mchid: Required[str]
    """签约商户号. The merchant that signs the agreement."""
    contract_code: Required[str]
    """签约协议号. The merchant's own number of the agreement."""
    contract_display_account: Required[str]
    """用户账户展示名称. The user's name at the merchant; shown in the agreement."""
    request_serial: Required[str]
    """请求序列号. The merchant's own serial number of the request to sign."""
    contract_notify_url: str
    """签约信息通知URL. Where the result of signing is posted: https, without a query string."""


class PrepayH5SceneParam(TypedDict, total=False):
    """Prepay h5 scene."""

    h5_info: Required[H5InfoParam]
    """H5场景信息."""
    payer_client_ip: Required[str]
    """用户终端IP. The user's address, IPv4 or IPv6. At most 45 characters."""
    device_id: str
    """商户端设备号. The merchant's own number of the terminal or shop. At most 32 characters."""
    device_ip: str
    """商户端设备IP."""
    store_info: StoreParam
    """商户门店信息."""


class PrepayJsapiContractParam(TypedDict, total=False):
    """Prepay jsapi contract."""

    plan_id: str
    """模板ID. The template of the agreement, made in the merchant platform."""
    contract_appid: str
    """签约AppID. An app that is bound to the merchant that signs."""
    contract_mchid: str
    """签约商户号. The merchant that signs the agreement."""
    password_free_contract_id: str
    """免密协议ID."""
    contract_code: str
    """签约协议号. The merchant's own number of the agreement."""
    contract_display_account: str
    """用户账户展示名称. The user's name at the merchant; shown in the agreement."""
    contract_notify_url: str
    """签约信息通知URL. Where the result of signing is posted: https, without a query string."""
    request_serial: str
    """请求序列号. The merchant's own serial number of the request to sign."""
    token: str
    """扣费服务预授权token."""


class PrepayJsapiPayerParam(TypedDict, total=False):
    """Prepay jsapi payer."""

    sp_openid: str
    """用户服务标识. The user in `sp_appid`; this or `sub_openid`. At most 128 characters."""
    sub_openid: str
    """用户子标识. The user in `sub_appid`; this or `sp_openid`. At most 128 characters."""
    identity: IdentityParam
    """实名支付."""


class PrepayMiniProgramSceneParam(TypedDict, total=False):
    """Prepay mini program scene."""

    device_id: str
    """商户端设备号. The merchant's own number of the terminal or shop."""
    payer_client_ip: str
    """用户终端IP. The user's address, IPv4 or IPv6."""
    store_info: CodepayStoreParam
    """商户门店信息."""


class PrepayScannedPosSceneParam(TypedDict, total=False):
    """Prepay scanned pos scene."""

    payer_client_ip: Required[str]
    """用户终端IP. The user's address, IPv4 or IPv6."""
    store_info: Required[CodepayStoreParam]
    """商户门店信息."""
    device_id: str
    """商户端设备号. The merchant's own number of the terminal or shop."""
    device_ip: str
    """商户端设备IP."""


class PrepaySceneParam(TypedDict, total=False):
    """Prepay scene."""

    payer_client_ip: Required[str]
    """用户终端IP. The user's address, IPv4 or IPv6. At most 45 characters."""
    device_id: str
    """商户端设备号. The merchant's own number of the terminal or shop. At most 32 characters."""
    device_ip: str
    """商户端设备IP."""
    store_info: StoreParam
    """商户门店信息."""


class PrepayWithContractOrderDetailParam(TypedDict, total=False):
    """Prepay with contract order detail."""

    goods_detail: Required[Sequence[GoodsParam]]
    """单品列表."""
    invoice_id: str
    """商品小票ID. The merchant's own number of the receipt."""
    cost_price: int
    """订单原价. The price of the order before discounts, in fen."""


class PrepayWithContractSceneParam(TypedDict, total=False):
    """Prepay with contract scene."""

    payer_client_ip: Required[str]
    """用户终端IP. The user's address, IPv4 or IPv6."""
    device_id: str
    """商户端设备号. The merchant's own number of the terminal or shop."""
    store_info: PrepayWithContractStoreParam
    """商户门店信息."""


class PrepayWithContractStoreParam(TypedDict, total=False):
    """Prepay with contract store."""

    id: str
    """门店编号. The merchant's own number of the shop."""
    name: str
    """门店名称."""
    address: str
    """详细地址."""
    area_code: str
    """地区编码. Six digits of the administrative division."""


class SettlementParam(TypedDict, total=False):
    """Settlement."""

    profit_sharing: bool
    """是否指定分账. The money is frozen after the payment, so that it can be split."""
    subsidy_amount: int
    """补差金额. In fen."""


class StoreParam(TypedDict, total=False):
    """Store."""

    id: Required[str]
    """门店编号. The merchant's own number of the shop. At most 32 characters."""
    name: str
    """门店名称. At most 256 characters."""
    out_id: str
    """商家自定义编码."""
    address: str
    """详细地址. At most 512 characters."""
    area_code: str
    """地区编码. Six digits of the administrative division. At most 32 characters."""


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
    """贴息比例. What the merchant pays of the interest, in percent: 0 or 100."""


class TransactionPayerParam(TypedDict, total=False):
    """Transaction payer. What `TransactionPayer` is when sent."""

    sp_openid: str
    """用户服务商标识. The user under `sp_appid`. At most 128 characters."""
    sub_openid: str
    """用户子商户标识. The user under `sub_appid`. At most 128 characters."""


class _Operations(Face):
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

        The page or mini program opens the cashier with the pay parameters made from `prepay_id`.

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            sp_appid: 服务商APPID. An app, official account or mini program that is bound to the partner. At most 32 characters.
            out_trade_no: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
            description: 商品描述. What is bought; shown to the user. At most 127 characters.
            amount: 订单金额.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string. At most 255 characters.
            payer: 支付者.
            sp_mchid: 服务商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where it is left out.
            sub_appid: 子商户APPID. The sub-merchant's own app; needed with `sub_openid`. At most 32 characters.
            attach: 附加数据. Comes back unchanged in queries and notifications. At most 128 characters.
            detail: 商品详情.
            goods_tag: 订单优惠标记. Only coupons for this tag can be used. At most 32 characters.
            limit_pay: 指定支付方式. Ways of paying that are excluded.
            scene_info: 场景信息.
            settle_info: 结算信息.
            subsidy_info: 贴息信息.
            support_fapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
            time_expire: 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, NO_AUTH, OUT_TRADE_NO_USED, RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 BANK_ERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012714678
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

        The mini program opens the cashier with the pay parameters made from `prepay_id`.

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sp_appid: 服务商公众号ID. An app, official account or mini program that is bound to the partner.
            out_trade_no: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
            description: 商品描述. What is bought; shown to the user.
            amount: 订单金额.
            payer: 支付者.
            sp_mchid: 服务商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            sub_appid: 子商户APPID. The sub-merchant's own app; needed with `sub_openid`.
            attach: 附加数据. Comes back unchanged in queries and notifications.
            detail: 优惠功能.
            goods_tag: 订单优惠标记. Only coupons for this tag can be used.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string.
            scene_info: 场景信息.
            settle_info: 结算信息.
            support_fapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
            time_expire: 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012886115
        """
        ...

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

        The app opens the cashier with the pay parameters made from `prepay_id`.

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            sp_appid: 服务商APPID. An app, official account or mini program that is bound to the partner. At most 32 characters.
            out_trade_no: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
            description: 商品描述. What is bought; shown to the user. At most 127 characters.
            amount: 订单金额.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string. At most 255 characters.
            sp_mchid: 服务商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where it is left out.
            sub_appid: 子商户APPID. The sub-merchant's own app. At most 32 characters.
            attach: 附加数据. Comes back unchanged in queries and notifications. At most 128 characters.
            detail: 商品详情.
            goods_tag: 订单优惠标记. Only coupons for this tag can be used. At most 32 characters.
            limit_pay: 指定支付方式. Ways of paying that are excluded.
            payer: 支付者.
            scene_info: 场景信息.
            settle_info: 结算信息.
            subsidy_info: 贴息信息.
            support_fapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
            time_expire: 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, NO_AUTH, OUT_TRADE_NO_USED, RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 BANK_ERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012714669
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

        Send the browser to `h5_url` within five minutes.

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            sp_appid: 服务商APPID. An app, official account or mini program that is bound to the partner. At most 32 characters.
            out_trade_no: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
            description: 商品描述. What is bought; shown to the user. At most 127 characters.
            amount: 订单金额.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string. At most 255 characters.
            scene_info: 场景信息.
            sp_mchid: 服务商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where it is left out.
            sub_appid: 子商户APPID. The sub-merchant's own app. At most 32 characters.
            attach: 附加数据. Comes back unchanged in queries and notifications. At most 128 characters.
            detail: 商品详情.
            goods_tag: 订单优惠标记. Only coupons for this tag can be used. At most 32 characters.
            limit_pay: 指定支付方式. Ways of paying that are excluded.
            payer: 支付者.
            settle_info: 结算信息.
            support_fapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
            time_expire: 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, NO_AUTH, OUT_TRADE_NO_USED, RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 BANK_ERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012714759
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

        Show `code_url` as a QR code; it is good for two hours.

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            sp_appid: 服务商APPID. An app, official account or mini program that is bound to the partner. At most 32 characters.
            out_trade_no: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
            description: 商品描述. What is bought; shown to the user. At most 127 characters.
            amount: 订单金额.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string. At most 255 characters.
            sp_mchid: 服务商户号. The partner's own merchant number. At most 32 characters. The client's `mchid` where it is left out.
            sub_appid: 子商户APPID. The sub-merchant's own app. At most 32 characters.
            attach: 附加数据. Comes back unchanged in queries and notifications. At most 128 characters.
            detail: 商品详情.
            goods_tag: 订单优惠标记. Only coupons for this tag can be used. At most 32 characters.
            limit_pay: 指定支付方式. Ways of paying that are excluded.
            payer: 支付者.
            scene_info: 场景信息.
            settle_info: 结算信息.
            support_fapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
            time_expire: 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNT_ERROR, NO_AUTH, OUT_TRADE_NO_USED, RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 BANK_ERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012714902
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
            out_trade_no: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
            description: 商品描述. What is bought; shown to the user.
            amount: 订单金额.
            payer: 支付者.
            scene_info: 场景信息.
            sp_mchid: 合作伙伴商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            sp_appid: 合作伙伴应用AppID. An app, official account or mini program that is bound to the partner.
            sub_appid: 特约商户应用AppID. The sub-merchant's own app; needed with `sub_openid`.
            attach: 附加数据. Comes back unchanged in queries and notifications.
            detail: 优惠功能.
            goods_tag: 订单优惠标记. Only coupons for this tag can be used.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string.
            settle_info: 结算信息.
            support_fapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
            time_expire: 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012492476
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
            sp_appid: 服务商应用ID. An app, official account or mini program that is bound to the partner.
            out_trade_no: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
            description: 商品描述. What is bought; shown to the user.
            amount: 订单金额.
            contract_info: 签约授权信息.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string.
            payer: 支付者.
            sp_mchid: 服务商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            sub_appid: 子商户APPID. The sub-merchant's own app; needed with `sub_openid`.
            attach: 附加数据. Comes back unchanged in queries and notifications.
            detail: 优惠功能.
            goods_tag: 订单优惠标记. Only coupons for this tag can be used.
            scene_info: 场景信息.
            settle_info: 结算信息.
            support_fapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
            time_expire: 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012526951
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
            sp_appid: 服务商应用ID. An app, official account or mini program that is bound to the partner.
            out_trade_no: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
            description: 商品描述. What is bought; shown to the user.
            amount: 订单金额.
            contract_info: 签约授权信息.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string.
            sp_mchid: 服务商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            sub_appid: 子商户APPID. The sub-merchant's own app.
            attach: 附加数据. Comes back unchanged in queries and notifications.
            detail: 优惠功能.
            goods_tag: 订单优惠标记. Only coupons for this tag can be used.
            scene_info: 场景信息.
            settle_info: 结算信息.
            support_fapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
            time_expire: 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
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

        When the answer is lost, or says `USERPAYING`, ask with `get_order_by_out_trade_no`; give up with `reverse_order`. Never charge again before.

        Args:
            sub_mchid: 特约商户商户号. The sub-merchant that the partner acts for.
            out_trade_no: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
            description: 商品描述. What is bought; shown to the user.
            amount: 订单金额.
            payer: 支付者.
            scene_info: 场景信息.
            sp_mchid: 合作伙伴商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            sp_appid: 合作伙伴应用AppID. An app, official account or mini program that is bound to the partner.
            sub_appid: 特约商户应用AppID. The sub-merchant's own app.
            attach: 附加数据. Comes back unchanged in queries and notifications.
            detail: 优惠功能.
            goods_tag: 订单优惠标记. Only coupons for this tag can be used.
            settle_info: 结算信息.
            support_fapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012382179
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
            out_trade_no: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
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

        Give the user a few minutes before: a payment may be under way.

        Args:
            out_trade_no: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
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

        An unpaid order is closed, a paid one is refunded in full.

        Args:
            out_trade_no: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
            sub_mchid: 特约商户商户号. The sub-merchant that the partner acts for.
            sp_mchid: 合作伙伴商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            sp_appid: 合作伙伴应用AppID. An app, official account or mini program that is bound to the partner.
            sub_appid: 特约商户应用AppID. The sub-merchant's own app.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012382181
        """
        ...


class PartnerTransactionsService(_Operations, Sync):
    """Payments to sub-merchants (服务商基础支付)."""


class AsyncPartnerTransactionsService(_Operations, Async):
    """Payments to sub-merchants (服务商基础支付)."""
