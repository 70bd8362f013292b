# Generated from api/pay_transactions.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Payments of a merchant: JSAPI, app, H5, Native, payment code (基础支付)."""

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


class CodepayAmount(Model):
    """Codepay amount."""

    total: int
    """订单金额. In fen."""
    payer_total: int | None = None
    """用户支付金额. What the user paid, in fen: the total without the coupons."""
    currency: str | None = None
    """订单金额货币类型. `CNY`."""
    payer_currency: str | None = None
    """用户支付货币类型."""


class CodepayPromotion(Model):
    """Codepay promotion."""

    _models = {"goods_detail": "PromotionGoods"}

    coupon_id: str
    """券ID."""
    name: str | None = None
    """优惠名称."""
    scope: str | None = None
    """优惠范围."""
    type: str | None = None
    """优惠类型."""
    amount: int
    """优惠券面额. The value in fen."""
    stock_id: str | None = None
    """活动ID."""
    wechatpay_contribute: int | None = None
    """微信出资. What WeChat Pay pays of it, in fen."""
    merchant_contribute: int | None = None
    """商户出资. What the merchant pays of it, in fen."""
    other_contribute: int | None = None
    """其他出资. What others pay of it, in fen."""
    currency: str | None = None
    """优惠货币类型. `CNY`."""
    goods_detail: list[PromotionGoods] | None = None
    """单品列表."""


class CodepayResponse(Model):
    """Codepay response."""

    _models = {"payer": "TransactionPayer", "amount": "CodepayAmount", "scene_info": "TransactionScene", "promotion_detail": "CodepayPromotion", "installment_info": "Installment"}

    appid: str | None = None
    """应用AppID. An app, official account or mini program that is bound to the merchant."""
    mchid: str
    """直连商户号. The merchant that is paid."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`."""
    transaction_id: str | None = None
    """微信支付订单号."""
    trade_type: str | None = None
    """交易类型."""
    trade_state: str
    """交易状态."""
    trade_state_desc: str | None = None
    """交易状态描述."""
    bank_type: str | None = None
    """银行类型."""
    attach: str | None = None
    """附加数据. Given back in answers and notifications as it is."""
    success_time: str | None = None
    """支付完成时间. RFC 3339."""
    payer: TransactionPayer | None = None
    """支付者."""
    amount: CodepayAmount | None = None
    """订单金额."""
    scene_info: TransactionScene | None = None
    """场景信息."""
    promotion_detail: list[CodepayPromotion] | None = None
    """优惠信息."""
    installment_info: Installment | None = None
    """分期信息."""


class Installment(Model):
    """Installment."""

    selected_installment_number: int
    """用户实际选择的分期期数."""
    use_subsidy: bool
    """是否使用了商户贴息."""


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
    """券ID."""
    name: str | None = None
    """优惠名称."""
    scope: Scope | None = None
    """优惠范围. `GLOBAL` is for the whole order, `SINGLE` for single goods."""
    type: PromotionType | None = None
    """优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives."""
    amount: int
    """优惠券面额. The value in fen."""
    stock_id: str | None = None
    """活动ID."""
    wechatpay_contribute: int | None = None
    """微信出资. What WeChat Pay pays of it, in fen."""
    merchant_contribute: int | None = None
    """商户出资. What the merchant pays of it, in fen."""
    other_contribute: int | None = None
    """其他出资. What others pay of it, in fen."""
    currency: Currency | None = None
    """优惠币种. `CNY`."""
    goods_detail: list[PromotionGoods] | None = None
    """单品列表."""


class PromotionGoods(Model):
    """Promotion goods."""

    goods_id: str
    """商品编码."""
    quantity: int
    """商品数量."""
    unit_price: int
    """商品单价. Of one piece, in fen."""
    discount_amount: int
    """商品优惠金额. In fen."""
    goods_remark: str | None = None
    """商品备注."""


class ReverseOrderResponse(Model):
    """Reverse order response."""

    appid: str | None = None
    """应用AppID. An app, official account or mini program that is bound to the merchant."""
    mchid: str
    """直连商户号. The merchant that would have been paid."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`."""


class Transaction(Model):
    """Transaction."""

    _models = {"payer": "TransactionPayer", "amount": "TransactionAmount", "scene_info": "TransactionScene", "promotion_detail": "Promotion", "installment_info": "Installment"}

    appid: str
    """公众账号ID. An app, official account or mini program that is bound to the merchant."""
    mchid: str
    """商户号. The merchant that is paid."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`."""
    transaction_id: str | None = None
    """微信支付订单号. WeChat Pay's number of the order; set once it was paid."""
    trade_type: TradeType | None = None
    """交易类型."""
    trade_state: TradeState
    """交易状态. A refund turns it into `REFUND`, whatever was refunded."""
    trade_state_desc: str
    """交易状态描述."""
    bank_type: str | None = None
    """银行类型. The bank and kind of card, such as `CMB_CREDIT`."""
    attach: str | None = None
    """商户数据包. Given back in answers and notifications as it is."""
    success_time: str | None = None
    """支付完成时间. RFC 3339."""
    payer: TransactionPayer | None = None
    """支付者信息."""
    amount: TransactionAmount | None = None
    """订单金额."""
    scene_info: TransactionScene | None = None
    """场景信息."""
    promotion_detail: list[Promotion] | None = None
    """优惠信息. The coupons that were used."""
    installment_info: Installment | None = None
    """分期信息."""


class TransactionAmount(Model):
    """Amounts in fen."""

    total: int | None = None
    """总金额. In fen."""
    payer_total: int | None = None
    """用户支付金额. What the user paid, in fen: the total without the coupons."""
    currency: Currency | None = None
    """货币类型. `CNY`."""
    payer_currency: PayerCurrency | None = None
    """用户支付币种."""


class TransactionPayer(Model):
    """Transaction payer."""

    openid: str | None = None
    """用户标识. The user in `appid`."""


class TransactionScene(Model):
    """Transaction scene."""

    device_id: str | None = None
    """商户端设备号. The merchant's own number of the terminal or shop."""


class AmountParam(TypedDict, total=False):
    """Amount."""

    total: Required[int]
    """总金额. In fen."""
    currency: Currency
    """货币类型. `CNY` where left out. At most 16 characters."""


class CodepayGoodsParam(TypedDict, total=False):
    """Codepay goods."""

    merchant_goods_id: Required[str]
    """商品编码. The merchant's own number of the goods."""
    wxpay_goods_id: str
    """微信支付商品编码."""
    goods_name: str
    """商品名称."""
    quantity: Required[int]
    """商品数量."""
    unit_price: Required[int]
    """商品单价. Of one piece, in fen."""


class CodepayOrderDetailParam(TypedDict, total=False):
    """Codepay order detail."""

    cost_price: int
    """订单原价. The price of the order before discounts, in fen."""
    invoice_id: str
    """商品小票ID. The merchant's own number of the receipt."""
    goods_detail: Required[Sequence[CodepayGoodsParam]]
    """单品列表."""


class CodepayPayerParam(TypedDict, total=False):
    """Codepay payer."""

    auth_code: Required[str]
    """授权码. The digits of the payment code."""


class CodepaySceneParam(TypedDict, total=False):
    """Codepay scene."""

    payer_client_ip: str
    """用户终端IP. The user's address, IPv4 or IPv6."""
    device_id: str
    """商户端设备号. The merchant's own number of the terminal or shop."""
    device_ip: str
    """商户端设备IP."""
    store_info: Required[CodepayStoreParam]
    """商户门店信息."""


class CodepayStoreParam(TypedDict, total=False):
    """Codepay store."""

    id: str
    """门店编号."""
    out_id: str
    """商家自定义编码."""
    name: str
    """门店名称."""
    area_code: str
    """地区编码. Six digits of the administrative division."""
    address: str
    """详细地址."""


class GoodsParam(TypedDict, total=False):
    """Goods."""

    merchant_goods_id: Required[str]
    """商户侧商品编码. The merchant's own number of the goods. At most 32 characters."""
    wechatpay_goods_id: str
    """微信支付商品编码. At most 32 characters."""
    goods_name: str
    """商品名称. At most 256 characters."""
    quantity: Required[int]
    """商品数量."""
    unit_price: Required[int]
    """商品单价. Of one piece, in fen."""


class H5InfoParam(TypedDict, total=False):
    """H5 info."""

    type: Required[str]
    """场景类型. Such as `Wap`, `iOS`, `Android`. At most 32 characters."""
    app_name: str
    """应用名称. At most 64 characters."""
    app_url: str
    """网站URL. At most 128 characters."""
    bundle_id: str
    """iOS平台BundleID. At most 128 characters."""
    package_name: str
    """Android平台PackageName. At most 128 characters."""


class IdentityParam(TypedDict, total=False):
    """Who has to pay; somebody else cannot."""

    type: Required[IdentityType]
    """证件类型."""
    number: Required[str]
    """证件号. Encrypted on the wire."""
    name: Required[str]
    """姓名. Encrypted on the wire."""


class OrderDetailParam(TypedDict, total=False):
    """Order detail."""

    cost_price: int
    """订单原价. The price of the order before discounts, in fen."""
    invoice_id: str
    """商品小票ID. The merchant's own number of the receipt. At most 32 characters."""
    goods_detail: Sequence[GoodsParam]
    """单品列表."""


class PayerParam(TypedDict, total=False):
    """Payer."""

    identity: IdentityParam
    """实名支付."""


class PrepayAppContractParam(TypedDict, total=False):
    """Prepay app contract."""

    contract_mchid: Required[str]
    """签约商户号. The merchant that signs the contract; the caller's own number."""
    contract_appid: Required[str]
    """签约AppID."""
    plan_id: Required[str]
    """模板ID. The template of the contract."""
    contract_code: Required[str]
    """签约协议号. The merchant's own number of the contract."""
    request_serial: Required[str]
    """请求序列号."""
    contract_display_account: Required[str]
    """用户账户展示名称."""
    contract_notify_url: str
    """签约信息通知URL."""


class PrepayH5SceneParam(TypedDict, total=False):
    """Prepay h5 scene."""

    payer_client_ip: Required[str]
    """用户终端IP. The user's address, IPv4 or IPv6. At most 45 characters."""
    device_id: str
    """商户端设备号. The merchant's own number of the terminal or shop. At most 32 characters."""
    device_ip: str
    """商户端设备IP."""
    store_info: StoreParam
    """商户门店信息."""
    h5_info: Required[H5InfoParam]
    """H5场景信息."""


class PrepayJsapiContractParam(TypedDict, total=False):
    """Prepay jsapi contract."""

    contract_mchid: str
    """签约商户号. The merchant that signs the contract; the caller's own number."""
    contract_appid: str
    """签约AppID."""
    plan_id: str
    """模板ID. The template of the contract."""
    contract_code: str
    """签约协议号. The merchant's own number of the contract."""
    request_serial: str
    """请求序列号."""
    contract_display_account: str
    """用户账户展示名称."""
    contract_notify_url: str
    """签约信息通知URL."""
    password_free_contract_id: str
    """免密协议ID."""
    token: str
    """扣费服务预授权token."""


class PrepayJsapiPayerParam(TypedDict, total=False):
    """Prepay jsapi payer."""

    openid: Required[str]
    """用户标识. The user in `appid`. At most 128 characters."""
    identity: IdentityParam
    """实名支付."""


class PrepayJsapiWithContractPayerParam(TypedDict, total=False):
    """Prepay jsapi with contract payer."""

    openid: Required[str]
    """用户标识. The user in `appid`."""


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

    cost_price: int
    """订单原价. The price of the order before discounts, in fen."""
    invoice_id: str
    """商品小票ID. The merchant's own number of the receipt."""
    goods_detail: Required[Sequence[GoodsParam]]
    """单品列表."""


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
    """门店编号."""
    name: str
    """门店名称."""
    area_code: str
    """地区编码. Six digits of the administrative division."""
    address: str
    """详细地址."""


class SettlementParam(TypedDict, total=False):
    """What happens to the money."""

    profit_sharing: bool
    """分账标识. Whether the money is kept back for profit sharing."""
    subsidy_amount: int
    """补差金额. In fen."""


class StoreParam(TypedDict, total=False):
    """Store."""

    id: Required[str]
    """门店编号. The merchant's own number of the shop. At most 32 characters."""
    out_id: str
    """商家自定义编码."""
    name: str
    """门店名称. At most 256 characters."""
    area_code: str
    """地区编码. Six digits of the administrative division. At most 32 characters."""
    address: str
    """详细地址. At most 512 characters."""


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


class _Operations(Face):
    @operation("pay_transactions.prepay_jsapi")
    def prepay_jsapi(
        self,
        *,
        appid: str,
        description: str,
        out_trade_no: str,
        notify_url: str,
        amount: AmountParam,
        payer: PrepayJsapiPayerParam,
        mchid: str | None = None,
        time_expire: str | datetime | None = None,
        attach: str | None = None,
        goods_tag: str | None = None,
        support_fapiao: bool | None = None,
        limit_pay: Sequence[LimitPay] | None = None,
        detail: OrderDetailParam | None = None,
        scene_info: PrepaySceneParam | None = None,
        settle_info: SettlementParam | None = None,
        subsidy_info: SubsidyParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PrepayResponse:
        """Create an order to be paid inside WeChat: official account or mini program (JSAPI/小程序下单).

        The page or mini program opens the cashier with the pay parameters made from `prepay_id`.

        Args:
            appid: 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters.
            description: 商品描述. What is bought; shown to the user. At most 127 characters.
            out_trade_no: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
            notify_url: 商户回调地址. An https address without query that the notification of the payment is sent to. At most 255 characters.
            amount: 订单金额.
            payer: 支付者信息.
            mchid: 商户号. The caller's own number. At most 32 characters. The client's `mchid` where it is left out.
            time_expire: 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339.
            attach: 商户数据包. Given back in answers and notifications as it is. At most 128 characters.
            goods_tag: 订单优惠标记. Only coupons for this tag can be used. At most 32 characters.
            support_fapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
            limit_pay: 指定支付方式. Ways of paying that are excluded.
            detail: 商品详情.
            scene_info: 场景信息.
            settle_info: 结算信息.
            subsidy_info: 贴息信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, OUT_TRADE_NO_USED; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012791856
        """
        ...

    @operation("pay_transactions.prepay_app")
    def prepay_app(
        self,
        *,
        appid: str,
        description: str,
        out_trade_no: str,
        notify_url: str,
        amount: AmountParam,
        mchid: str | None = None,
        time_expire: str | datetime | None = None,
        attach: str | None = None,
        goods_tag: str | None = None,
        support_fapiao: bool | None = None,
        limit_pay: Sequence[LimitPay] | None = None,
        payer: PayerParam | None = None,
        detail: OrderDetailParam | None = None,
        scene_info: PrepaySceneParam | None = None,
        settle_info: SettlementParam | None = None,
        subsidy_info: SubsidyParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PrepayResponse:
        """Create an order to be paid from an app (APP下单).

        The app opens the cashier with the pay parameters made from `prepay_id`.

        Args:
            appid: 商户应用ID. An app of the open platform that is bound to the merchant. At most 32 characters.
            description: 商品描述. What is bought; shown to the user. At most 127 characters.
            out_trade_no: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
            notify_url: 商户回调地址. An https address without query that the notification of the payment is sent to. At most 255 characters.
            amount: 订单金额.
            mchid: 商户号. The caller's own number. At most 32 characters. The client's `mchid` where it is left out.
            time_expire: 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339.
            attach: 商户数据包. Given back in answers and notifications as it is. At most 128 characters.
            goods_tag: 订单优惠标记. Only coupons for this tag can be used. At most 32 characters.
            support_fapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
            limit_pay: 指定支付方式. Ways of paying that are excluded.
            payer: 支付者.
            detail: 商品详情.
            scene_info: 场景信息.
            settle_info: 结算信息.
            subsidy_info: 贴息信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, OUT_TRADE_NO_USED; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4013070347
        """
        ...

    @operation("pay_transactions.prepay_h5")
    def prepay_h5(
        self,
        *,
        appid: str,
        description: str,
        out_trade_no: str,
        notify_url: str,
        amount: AmountParam,
        scene_info: PrepayH5SceneParam,
        mchid: str | None = None,
        time_expire: str | datetime | None = None,
        attach: str | None = None,
        goods_tag: str | None = None,
        support_fapiao: bool | None = None,
        limit_pay: Sequence[LimitPay] | None = None,
        payer: PayerParam | None = None,
        detail: OrderDetailParam | None = None,
        settle_info: SettlementParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PrepayH5Response:
        """Create an order to be paid from a mobile browser outside WeChat (H5下单).

        Send the browser to `h5_url` within five minutes.

        Args:
            appid: 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters.
            description: 商品描述. What is bought; shown to the user. At most 127 characters.
            out_trade_no: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
            notify_url: 商户回调地址. An https address without query that the notification of the payment is sent to. At most 255 characters.
            amount: 订单金额.
            scene_info: 场景信息.
            mchid: 商户号. The caller's own number. At most 32 characters. The client's `mchid` where it is left out.
            time_expire: 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339.
            attach: 商户数据包. Given back in answers and notifications as it is. At most 128 characters.
            goods_tag: 订单优惠标记. Only coupons for this tag can be used. At most 32 characters.
            support_fapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
            limit_pay: 指定支付方式. Ways of paying that are excluded.
            payer: 支付者.
            detail: 商品详情.
            settle_info: 结算信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, OUT_TRADE_NO_USED, RULE_LIMIT; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012791834
        """
        ...

    @operation("pay_transactions.prepay_native")
    def prepay_native(
        self,
        *,
        appid: str,
        description: str,
        out_trade_no: str,
        notify_url: str,
        amount: AmountParam,
        mchid: str | None = None,
        time_expire: str | datetime | None = None,
        attach: str | None = None,
        goods_tag: str | None = None,
        support_fapiao: bool | None = None,
        limit_pay: Sequence[LimitPay] | None = None,
        payer: PayerParam | None = None,
        detail: OrderDetailParam | None = None,
        scene_info: PrepaySceneParam | None = None,
        settle_info: SettlementParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PrepayNativeResponse:
        """Create an order to be paid by scanning a QR code (Native下单).

        Show `code_url` as a QR code; it is good for two hours.

        Args:
            appid: 公众账号ID. An app, official account or mini program that is bound to the merchant. At most 32 characters.
            description: 商品描述. What is bought; shown to the user. At most 127 characters.
            out_trade_no: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
            notify_url: 商户回调地址. An https address without query that the notification of the payment is sent to. At most 255 characters.
            amount: 订单金额.
            mchid: 商户号. The caller's own number. At most 32 characters. The client's `mchid` where it is left out.
            time_expire: 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. At most 64 characters, RFC 3339.
            attach: 商户数据包. Given back in answers and notifications as it is. At most 128 characters.
            goods_tag: 订单优惠标记. Only coupons for this tag can be used. At most 32 characters.
            support_fapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
            limit_pay: 指定支付方式. Ways of paying that are excluded.
            payer: 支付者.
            detail: 商品详情.
            scene_info: 场景信息.
            settle_info: 结算信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, OUT_TRADE_NO_USED; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012791877
        """
        ...

    @operation("pay_transactions.prepay_jsapi_with_contract")
    def prepay_jsapi_with_contract(
        self,
        *,
        appid: str,
        description: str,
        out_trade_no: str,
        notify_url: str,
        amount: AmountParam,
        payer: PrepayJsapiWithContractPayerParam,
        contract_info: PrepayJsapiContractParam,
        mchid: str | None = None,
        time_expire: str | datetime | None = None,
        attach: str | None = None,
        goods_tag: str | None = None,
        support_fapiao: bool | None = None,
        detail: PrepayWithContractOrderDetailParam | None = None,
        scene_info: PrepayWithContractSceneParam | None = None,
        settle_info: SettlementParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PrepayResponse:
        """Create an order to be paid inside WeChat, and sign a deduction contract with it (JSAPI下单并授权/签约).

        Args:
            appid: 公众号ID. An app, official account or mini program that is bound to the merchant.
            description: 商品描述. What is bought; shown to the user.
            out_trade_no: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
            notify_url: 通知地址. An https address without query that the notification of the payment is sent to.
            amount: 订单金额.
            payer: 支付者.
            contract_info: 签约授权信息.
            mchid: 直连商户号. The caller's own number. The client's `mchid` where it is left out.
            time_expire: 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
            attach: 附加数据. Given back in answers and notifications as it is.
            goods_tag: 订单优惠标记. Only coupons for this tag can be used.
            support_fapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
            detail: 优惠功能.
            scene_info: 场景信息.
            settle_info: 结算信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012526910
        """
        ...

    @operation("pay_transactions.prepay_app_with_contract")
    def prepay_app_with_contract(
        self,
        *,
        appid: str,
        description: str,
        out_trade_no: str,
        notify_url: str,
        amount: AmountParam,
        contract_info: PrepayAppContractParam,
        mchid: str | None = None,
        time_expire: str | datetime | None = None,
        attach: str | None = None,
        goods_tag: str | None = None,
        support_fapiao: bool | None = None,
        detail: PrepayWithContractOrderDetailParam | None = None,
        scene_info: PrepayWithContractSceneParam | None = None,
        settle_info: SettlementParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PrepayResponse:
        """Create an order to be paid from an app, and sign a deduction contract with it (APP下单并签约).

        Args:
            appid: 公众号ID. An app, official account or mini program that is bound to the merchant.
            description: 商品描述. What is bought; shown to the user.
            out_trade_no: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
            notify_url: 通知地址. An https address without query that the notification of the payment is sent to.
            amount: 订单金额.
            contract_info: 签约授权信息.
            mchid: 直连商户号. The caller's own number. The client's `mchid` where it is left out.
            time_expire: 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
            attach: 附加数据. Given back in answers and notifications as it is.
            goods_tag: 订单优惠标记. Only coupons for this tag can be used.
            support_fapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
            detail: 优惠功能.
            scene_info: 场景信息.
            settle_info: 结算信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4017019923
        """
        ...

    @operation("pay_transactions.codepay")
    def codepay(
        self,
        *,
        appid: str,
        description: str,
        out_trade_no: str,
        amount: AmountParam,
        payer: CodepayPayerParam,
        scene_info: CodepaySceneParam,
        mchid: str | None = None,
        attach: str | None = None,
        goods_tag: str | None = None,
        support_fapiao: bool | None = None,
        detail: CodepayOrderDetailParam | None = None,
        settle_info: SettlementParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CodepayResponse:
        """Charge the payment code that the user shows (付款码支付).

        When the answer is lost, or says `USERPAYING`, ask with `get_order_by_out_trade_no`; give up with `reverse_order`. Never charge again before.

        Args:
            appid: 应用AppID. An app, official account or mini program that is bound to the merchant.
            description: 商品描述. What is bought; shown to the user.
            out_trade_no: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
            amount: 订单金额.
            payer: 支付者.
            scene_info: 场景信息.
            mchid: 直连商户号. The caller's own number. The client's `mchid` where it is left out.
            attach: 附加数据. Given back in answers and notifications as it is.
            goods_tag: 订单优惠标记. Only coupons for this tag can be used.
            support_fapiao: 电子发票入口开放标识. Whether the user can ask for an invoice (fapiao).
            detail: 优惠功能.
            settle_info: 结算信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012382150
        """
        ...

    @operation("pay_transactions.get_order_by_transaction_id")
    def get_order_by_transaction_id(
        self,
        *,
        transaction_id: str,
        mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Transaction:
        """Get an order by WeChat Pay's number (微信支付订单号查询订单).

        Args:
            transaction_id: 微信支付订单号. WeChat Pay's number of the order. At most 32 characters.
            mchid: 商户号. The caller's own number. At most 32 characters. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012791837
        """
        ...

    @operation("pay_transactions.get_order_by_out_trade_no")
    def get_order_by_out_trade_no(
        self,
        *,
        out_trade_no: str,
        mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Transaction:
        """Get an order by the merchant's own number (商户订单号查询订单).

        Args:
            out_trade_no: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
            mchid: 商户号. The caller's own number. At most 32 characters. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT, TRADE_ERROR; 404 ORDER_NOT_EXIST; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012791838
        """
        ...

    @operation("pay_transactions.close_order")
    def close_order(
        self,
        *,
        out_trade_no: str,
        mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Close an order that is not paid (关闭订单).

        Give the user a few minutes before: a payment may be under way.

        Args:
            out_trade_no: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`. At most 32 characters.
            mchid: 商户号. The caller's own number. At most 32 characters. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 RULE_LIMIT, TRADE_ERROR; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012791839
        """
        ...

    @operation("pay_transactions.reverse_order")
    def reverse_order(
        self,
        *,
        out_trade_no: str,
        appid: str,
        mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ReverseOrderResponse:
        """Reverse an order of a payment code (撤销).

        An unpaid order is closed, a paid one is refunded in full.

        Args:
            out_trade_no: 商户订单号. The merchant's own number of the order, unique for the merchant: digits, letters, `_-|*`.
            appid: 应用AppID. An app, official account or mini program that is bound to the merchant.
            mchid: 直连商户号. The caller's own number. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012382161
        """
        ...


class PayTransactionsService(_Operations, Sync):
    """Payments of a merchant: JSAPI, app, H5, Native, payment code (基础支付)."""


class AsyncPayTransactionsService(_Operations, Async):
    """Payments of a merchant: JSAPI, app, H5, Native, payment code (基础支付)."""
