# Generated from api/combine_transactions.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Combined orders (合单支付)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

Currency = Union[Literal["CNY"], str]
"""标价币种."""
GetOrderByOutTradeNoSubOrderTradeState = Union[Literal["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "PAYERROR"], str]
"""交易状态."""
IdentityType = Union[Literal["IDCARD", "HONGKONG_MACAO", "HONGKONG_MACAO_RESIDENT", "TAIWAN_RESIDENT", "FOREIGN_RESIDENT", "OVERSEA_PASSPORT", "PHONE_NUMBER"], str]
"""证件类型."""
LimitPay = Union[Literal["no_balance", "no_debit", "balance_only"], str]
"""指定支付方式."""
OrderServiceType = Union[Literal["INDIVIDUALTRADE"], str]
"""商品服务类型."""
PromotionType = Union[Literal["CASH", "NOCASH"], str]
"""优惠类型."""
Scope = Union[Literal["GLOBAL", "SINGLE"], str]
"""优惠范围."""
SubsidyPeriodType = Union[Literal["DAILY", "PERIOD"], str]
"""贴息方案类型."""
TradeScenario = Union[Literal["RECOMMERCE"], str]
"""交易场景."""
TradeType = Union[Literal["JSAPI", "NATIVE", "APP", "MWEB"], str]
"""交易类型."""
TransactionSuccessResourceSubOrderTradeState = Union[Literal["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "USERPAYING", "PAYERROR"], str]
"""交易状态."""


class ContractResult(Model):
    """Contract result."""

    code: str
    """签约结果码."""
    message: str | None = None
    """签约结果描述信息."""


class GetOrderByOutTradeNoResponse(Model):
    """Get order by out trade no response."""

    _models = {"combine_payer_info": "OrderPayer", "installment_info": "Installment", "scene_info": "TransactionScene", "sub_orders": "GetOrderByOutTradeNoSubOrder"}

    combine_appid: str
    """合单商户公众账号ID."""
    combine_mchid: str
    """合单商户号. The merchant that created the combined order."""
    combine_out_trade_no: str
    """合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`."""
    combine_transaction_id: str | None = None
    """交易单微信支付订单号. WeChat Pay's number of the combined payment."""
    combine_payer_info: OrderPayer | None = None
    """合单支付者信息."""
    installment_info: Installment | None = None
    """使用的商户贴息信息."""
    scene_info: TransactionScene | None = None
    """场景信息."""
    sub_orders: list[GetOrderByOutTradeNoSubOrder] | None = None
    """商品单信息. The parts that are paid together."""
    trade_scenario: TradeScenario | None = None
    """交易场景."""


class GetOrderByOutTradeNoSubOrder(Model):
    """Get order by out trade no sub order."""

    _models = {"amount": "GetOrderByOutTradeNoSubOrderAmount", "promotion_detail": "Promotion"}

    mchid: str
    """商品单商户号. The merchant that raises this part of the order."""
    out_trade_no: str
    """商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`."""
    trade_state: GetOrderByOutTradeNoSubOrderTradeState
    """交易状态. A refund turns it into `REFUND`, whatever was refunded."""
    sub_mchid: str | None = None
    """子商户号."""
    sub_appid: str | None = None
    """子商户APPID. The sub-merchant's own app; needed with `sub_openid`."""
    transaction_id: str | None = None
    """商品单微信支付订单号. WeChat Pay's number of the order; set once it was paid."""
    individual_auth_id: str | None = None
    """商品单个人收款方受理授权ID. The authorization under which an individual is paid."""
    sub_openid: str | None = None
    """用户子商户标识."""
    amount: GetOrderByOutTradeNoSubOrderAmount | None = None
    """商品单金额信息."""
    attach: str | None = None
    """商户数据包. Comes back unchanged in queries and notifications."""
    bank_type: str | None = None
    """银行类型. The bank and kind of card, such as `CMB_CREDIT`."""
    individual_name: str | None = None
    """商品单个人收款方平台昵称. The individual's name on the platform."""
    promotion_detail: list[Promotion] | None = None
    """优惠功能. The coupons that were used."""
    success_time: str | None = None
    """支付完成时间. RFC 3339."""
    trade_type: TradeType | None = None
    """交易类型."""


class GetOrderByOutTradeNoSubOrderAmount(Model):
    """Get order by out trade no sub order amount."""

    currency: str
    """标价币种. ISO 4217, `CNY` for yuan."""
    payer_amount: int
    """用户支付金额. What the user paid, in fen: the total without the coupons."""
    total_amount: int
    """标价金额. In fen."""
    payer_currency: str | None = None
    """用户支付币种. ISO 4217, `CNY` for yuan."""
    settlement_rate: int | None = None
    """结算汇率."""


class GetOrderByTransactionIdResponse(Model):
    """Get order by transaction id response."""

    _models = {"combine_payer_info": "TransactionPayer", "installment_info": "Installment", "scene_info": "TransactionScene", "sub_orders": "GetOrderByTransactionIdSubOrder"}

    combine_appid: str
    """平台商户应用ID."""
    combine_mchid: str
    """平台商户号. The merchant that created the combined order."""
    combine_out_trade_no: str
    """交易单订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`."""
    combine_transaction_id: str
    """交易单微信支付订单号. WeChat Pay's number of the combined payment."""
    combine_payer_info: TransactionPayer | None = None
    """支付者."""
    installment_info: Installment | None = None
    """分期信息."""
    scene_info: TransactionScene | None = None
    """场景信息."""
    sub_orders: list[GetOrderByTransactionIdSubOrder] | None = None
    """商品单信息. The parts that are paid together."""
    trade_scenario: TradeScenario | None = None
    """交易场景."""


class GetOrderByTransactionIdSubOrder(Model):
    """Get order by transaction id sub order."""

    _models = {"amount": "TransactionAmount"}

    mchid: str
    """商品单发起商户号. The merchant that raises this part of the order."""
    out_trade_no: str
    """商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`."""
    individual_auth_id: str
    """商品单个人收款方受理授权ID. The authorization under which an individual is paid."""
    trade_state: str
    """交易状态. A refund turns it into `REFUND`, whatever was refunded."""
    sub_mchid: str | None = None
    """子单子商户号."""
    sub_appid: str | None = None
    """子单子商户AppId. The sub-merchant's own app; needed with `sub_openid`."""
    transaction_id: str | None = None
    """微信支付订单号. WeChat Pay's number of the order; set once it was paid."""
    sub_openid: str | None = None
    """用户在子商户下的唯一标识."""
    amount: TransactionAmount | None = None
    """订单金额."""
    attach: str | None = None
    """附加数据. Comes back unchanged in queries and notifications."""
    bank_type: str | None = None
    """付款银行. The bank and kind of card, such as `CMB_CREDIT`."""
    individual_name: str | None = None
    """商品单个人收款方平台昵称. The individual's name on the platform."""
    success_time: str | None = None
    """支付完成时间. RFC 3339."""
    trade_type: str | None = None
    """交易类型."""


class Installment(Model):
    """Installment."""

    selected_installment_number: int
    """用户实际选择的分期期数. How many instalments the user chose."""
    use_subsidy: bool
    """是否使用了商户贴息. Whether the merchant pays interest."""


class OrderPayer(Model):
    """Order payer."""

    _models = {"identity": "OrderPayerIdentity"}

    openid: str | None = None
    """用户标识. The user in `combine_appid`."""
    sub_openid: str | None = None
    """用户在子商户下的唯一标识. The user under `sub_appid`."""
    identity: OrderPayerIdentity | None = None
    """实名支付信息."""


class OrderPayerIdentity(Model):
    """Order payer identity."""

    _sensitive = frozenset({"name", "number"})

    type: str | None = None
    """证件类型."""
    name: str | None = None
    """证件姓名."""
    number: str | None = None
    """证件号码."""


class PrepayAppResponse(Model):
    """Prepay app response."""

    _models = {"contract_result": "ContractResult"}

    prepay_id: str
    """预支付交易会话标识. Good for two hours."""
    contract_result: ContractResult | None = None
    """预签约结果."""


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
    amount: int
    """优惠券面额. In fen."""
    stock_id: str | None = None
    """活动ID. The batch of coupons that it is from."""
    type: PromotionType | None = None
    """优惠类型. `CASH` is prepaid, `NOCASH` lowers what the merchant receives."""
    name: str | None = None
    """优惠名称."""
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


class TransactionAmount(Model):
    """Transaction amount."""

    currency: str
    """标价币种. ISO 4217, `CNY` for yuan."""
    payer_amount: int
    """用户支付金额. What the user paid, in fen: the total without the coupons."""
    payer_currency: str
    """用户支付币种. ISO 4217, `CNY` for yuan."""
    total_amount: int
    """标价金额. In fen."""
    settlement_rate: int | None = None
    """结算汇率."""


class TransactionPayer(Model):
    """Transaction payer."""

    openid: str
    """用户标识. The user in `combine_appid`."""


class TransactionScene(Model):
    """Transaction scene."""

    device_id: str | None = None
    """商户端设备号. The merchant's own number of the terminal or shop."""


class TransactionSuccessResource(Model):
    """Transaction success resource."""

    _models = {"combine_payer_info": "TransactionPayer", "sub_orders": "TransactionSuccessResourceSubOrder", "installment_info": "Installment", "scene_info": "TransactionScene"}

    combine_appid: str
    """合单商户公众账号ID."""
    combine_mchid: str
    """合单商户号. The merchant that created the combined order."""
    combine_out_trade_no: str
    """合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`."""
    combine_payer_info: TransactionPayer
    """合单支付者信息."""
    sub_orders: list[TransactionSuccessResourceSubOrder]
    """商品单信息. The parts that are paid together."""
    combine_transaction_id: str | None = None
    """合单微信支付订单号. WeChat Pay's number of the combined payment."""
    installment_info: Installment | None = None
    """分期信息."""
    scene_info: TransactionScene | None = None
    """场景信息."""


class TransactionSuccessResourceSubOrder(Model):
    """Transaction success resource sub order."""

    _models = {"amount": "TransactionAmount", "promotion_detail": "Promotion"}

    mchid: str
    """商品单商户号. The merchant that raises this part of the order."""
    transaction_id: str
    """商品单微信支付订单号. WeChat Pay's number of the order; set once it was paid."""
    out_trade_no: str
    """商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`."""
    amount: TransactionAmount
    """商品单金额信息."""
    bank_type: str
    """银行类型. The bank and kind of card, such as `CMB_CREDIT`."""
    success_time: str
    """支付完成时间. RFC 3339."""
    trade_state: TransactionSuccessResourceSubOrderTradeState
    """交易状态. A refund turns it into `REFUND`, whatever was refunded."""
    trade_type: TradeType
    """交易类型."""
    sub_mchid: str | None = None
    """子商户号."""
    sub_appid: str | None = None
    """子商户APPID. The sub-merchant's own app; needed with `sub_openid`."""
    individual_auth_id: str | None = None
    """个人收款方受理授权ID. The authorization under which an individual is paid."""
    sub_openid: str | None = None
    """用户子商户标识."""
    attach: str | None = None
    """商户数据包. Comes back unchanged in queries and notifications."""
    individual_name: str | None = None
    """个人收款方平台昵称. The individual's name on the platform."""
    promotion_detail: list[Promotion] | None = None
    """优惠功能. The coupons that were used."""


class AmountParam(TypedDict, total=False):
    """Amount."""

    currency: Required[Currency]
    """标价币种. ISO 4217, `CNY` for yuan. At most 8 characters."""
    total_amount: Required[int]
    """标价金额. In fen."""


class CloseOrderSubOrderParam(TypedDict, total=False):
    """Close order sub order."""

    mchid: Required[str]
    """商品单商户号. The merchant that raises this part of the order. At most 32 characters."""
    out_trade_no: Required[str]
    """商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`. At most 32 characters."""
    sub_mchid: str
    """子商户号. The sub-merchant that the partner acts for. At most 32 characters."""
    sub_appid: str
    """子商户APPID. The sub-merchant's own app. At most 32 characters."""
    individual_auth_id: str
    """商品单个人收款方受理授权ID. The authorization under which an individual is paid."""


class ContractParam(TypedDict, total=False):
    """Contract."""

    mchid: Required[str]
    """签约商户号. The merchant that signs the agreement."""
    appid: Required[str]
    """签约商户AppID."""
    plan_id: Required[int]
    """委托代扣协议模板ID. The template of the agreement, made in the merchant platform."""
    contract_display_account: Required[str]
    """用户账户展示名称. The user's name at the merchant; shown in the agreement."""
    notify_url: Required[str]
    """回调通知地址. Where its notifications are posted: https, without a query string."""
    out_contract_code: Required[str]
    """签约商户协议号. The merchant's own number of the agreement."""


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


class OrderPayerParam(TypedDict, total=False):
    """Order payer. What `OrderPayer` is when sent."""

    openid: str
    """用户标识. The user in `combine_appid`. At most 128 characters."""
    sub_openid: str
    """用户在子商户下的唯一标识. The user under `sub_appid`."""
    identity: OrderPayerIdentityParam
    """实名支付信息."""


class OrderPayerIdentityParam(TypedDict, total=False):
    """Order payer identity. What `OrderPayerIdentity` is when sent."""

    type: str
    """证件类型."""
    name: str
    """证件姓名. Encrypted on the wire."""
    number: str
    """证件号码. Encrypted on the wire."""


class PayerParam(TypedDict, total=False):
    """Payer."""

    openid: str
    """用户标识. The user in `combine_appid`. At most 128 characters."""
    sub_openid: str
    """用户子商户标识. The user under `sub_appid`. At most 128 characters."""
    identity: IdentityParam
    """实名支付."""


class PrepayAppSubOrderParam(TypedDict, total=False):
    """Prepay app sub order."""

    mchid: Required[str]
    """商品单商户号. The merchant that raises this part of the order. At most 32 characters."""
    out_trade_no: Required[str]
    """商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`. At most 32 characters."""
    description: Required[str]
    """商品描述. What is bought; shown to the user. At most 127 characters."""
    amount: Required[AmountParam]
    """商品单金额信息."""
    attach: Required[str]
    """商户数据包. Comes back unchanged in queries and notifications. At most 128 characters."""
    sub_mchid: str
    """子商户号. The sub-merchant that the partner acts for. At most 32 characters."""
    sub_appid: str
    """子商户APPID. The sub-merchant's own app; needed with `sub_openid`."""
    individual_auth_id: str
    """商品单个人收款方受理授权ID. The authorization under which an individual is paid."""
    detail: str
    """商品详情."""
    goods_tag: str
    """订单优惠标记. Only coupons for this tag can be used. At most 32 characters."""
    individual_name: str
    """商品单个人收款方平台昵称. The individual's name on the platform."""
    order_service_type: str
    """商品服务类型."""
    profit_sharing: bool
    """是否指定分账. The money is frozen after the payment, so that it can be split."""
    settle_info: SettlementParam
    """结算信息."""


class PrepayH5SceneParam(TypedDict, total=False):
    """Prepay h5 scene."""

    device_id: Required[str]
    """商户端设备号. The merchant's own number of the terminal or shop. At most 32 characters."""
    payer_client_ip: Required[str]
    """用户终端IP. The user's address, IPv4 or IPv6. At most 45 characters."""
    h5_info: H5InfoParam
    """H5场景信息."""


class PrepayJsapiSubOrderParam(TypedDict, total=False):
    """Prepay jsapi sub order."""

    mchid: Required[str]
    """商品单商户号. The merchant that raises this part of the order. At most 32 characters."""
    out_trade_no: Required[str]
    """商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`. At most 32 characters."""
    description: Required[str]
    """商品描述. What is bought; shown to the user. At most 127 characters."""
    amount: Required[AmountParam]
    """商品单金额信息."""
    attach: Required[str]
    """商户数据包. Comes back unchanged in queries and notifications. At most 128 characters."""
    sub_mchid: str
    """子商户号. The sub-merchant that the partner acts for. At most 32 characters."""
    sub_appid: str
    """子商户APPID. The sub-merchant's own app; needed with `sub_openid`. At most 32 characters."""
    individual_auth_id: str
    """个人收款方受理授权ID. The authorization under which an individual is paid."""
    detail: str
    """商品详情."""
    goods_tag: str
    """订单优惠标记. Only coupons for this tag can be used. At most 32 characters."""
    individual_name: str
    """个人收款方平台昵称. The individual's name on the platform."""
    order_service_type: str
    """商品服务类型."""
    profit_sharing: bool
    """是否指定分账. The money is frozen after the payment, so that it can be split."""
    settle_info: SettlementParam
    """结算信息."""


class PrepayMiniProgramSubOrderParam(TypedDict, total=False):
    """Prepay mini program sub order."""

    mchid: Required[str]
    """商品单发起商户号. The merchant that raises this part of the order."""
    out_trade_no: Required[str]
    """商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`."""
    description: Required[str]
    """商品描述. What is bought; shown to the user."""
    individual_auth_id: Required[str]
    """商品单个人收款方受理授权ID. The authorization under which an individual is paid."""
    amount: Required[AmountParam]
    """商品单金额."""
    attach: Required[str]
    """附加数据. Comes back unchanged in queries and notifications."""
    sub_mchid: str
    """子单子商户号. The sub-merchant that the partner acts for."""
    sub_appid: str
    """子单子商户AppId. The sub-merchant's own app; needed with `sub_openid`."""
    goods_tag: str
    """订单优惠标记. Only coupons for this tag can be used."""
    individual_name: str
    """商品单个人收款方平台昵称. The individual's name on the platform."""
    order_service_type: OrderServiceType
    """商品服务类型."""
    settle_info: SettlementParam
    """结算信息."""


class PrepaySceneParam(TypedDict, total=False):
    """Prepay scene."""

    payer_client_ip: Required[str]
    """用户终端IP. The user's address, IPv4 or IPv6. At most 45 characters."""
    device_id: str
    """商户端设备号. The merchant's own number of the terminal or shop. At most 16 characters."""


class SettlementParam(TypedDict, total=False):
    """Settlement."""

    profit_sharing: bool
    """分账标识. The money is frozen after the payment, so that it can be split."""
    subsidy_amount: int
    """补差金额. In fen."""


class SubOrderParam(TypedDict, total=False):
    """Sub order."""

    mchid: Required[str]
    """商品单商户号. The merchant that raises this part of the order. At most 32 characters."""
    out_trade_no: Required[str]
    """商品单商户订单号. The merchant's own number of this part, unique for the merchant: digits, letters, `_-|*`. At most 32 characters."""
    description: Required[str]
    """商品描述. What is bought; shown to the user. At most 127 characters."""
    amount: Required[AmountParam]
    """商品单金额信息."""
    attach: Required[str]
    """商户数据包. Comes back unchanged in queries and notifications. At most 128 characters."""
    sub_mchid: str
    """子商户号. The sub-merchant that the partner acts for. At most 32 characters."""
    sub_appid: str
    """子商户APPID. The sub-merchant's own app; needed with `sub_openid`."""
    individual_auth_id: str
    """个人收款方受理授权ID. The authorization under which an individual is paid."""
    goods_tag: str
    """订单优惠标记. Only coupons for this tag can be used. At most 32 characters."""
    individual_name: str
    """个人收款方平台昵称. The individual's name on the platform."""
    order_service_type: str
    """商品服务类型."""
    settle_info: SettlementParam
    """结算信息."""


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
    @operation("combine_transactions.prepay_jsapi")
    def prepay_jsapi(
        self,
        *,
        combine_appid: str,
        combine_out_trade_no: str,
        combine_payer_info: PayerParam,
        sub_orders: Sequence[PrepayJsapiSubOrderParam],
        combine_mchid: str | None = None,
        limit_pay: Sequence[LimitPay] | None = None,
        notify_url: str | None = None,
        scene_info: PrepaySceneParam | None = None,
        subsidy_info: SubsidyParam | None = None,
        time_expire: str | datetime | None = None,
        time_start: str | datetime | None = None,
        trade_scenario: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PrepayResponse:
        """Create a combined order to be paid inside WeChat (小程序合单下单).

        The page or mini program opens the cashier with the pay parameters made from `prepay_id`.

        Args:
            combine_appid: 合单商户公众账号ID. An app, official account or mini program that is bound to the caller. At most 32 characters.
            combine_out_trade_no: 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters.
            combine_payer_info: 合单支付者信息.
            sub_orders: 商品单信息. The parts that are paid together.
            combine_mchid: 合单商户号. The caller's own number. At most 32 characters. The client's `mchid` where it is left out.
            limit_pay: 指定支付方式. Ways of paying that are excluded.
            notify_url: 商户回调地址. Where its notifications are posted: https, without a query string. At most 255 characters.
            scene_info: 场景信息.
            subsidy_info: 贴息信息.
            time_expire: 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
            time_start: 支付起始时间. RFC 3339.
            trade_scenario: 交易场景.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 202 USERPAYING; 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNTERROR, NOAUTH, OUT_TRADE_NO_USED, RULELIMIT, TRADE_ERROR; 404 ORDERNOTEXIST; 429 FREQUENCY_LIMITED; 500 BANKERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEMERROR, SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012556926
        https://pay.weixin.qq.com/doc/v3/partner/4012757938
        """
        ...

    @operation("combine_transactions.prepay_mini_program")
    def prepay_mini_program(
        self,
        *,
        combine_appid: str,
        combine_out_trade_no: str,
        combine_payer_info: OrderPayerParam,
        sub_orders: Sequence[PrepayMiniProgramSubOrderParam],
        combine_mchid: str | None = None,
        notify_url: str | None = None,
        scene_info: PrepaySceneParam | None = None,
        time_expire: str | datetime | None = None,
        time_start: str | datetime | None = None,
        trade_scenario: TradeScenario | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PrepayResponse:
        """Create a combined order to an individual, to be paid in a mini program (个人收款交易下单-小程序).

        The mini program opens the cashier with the pay parameters made from `prepay_id`.

        Args:
            combine_appid: 平台商户应用ID. An app, official account or mini program that is bound to the caller.
            combine_out_trade_no: 交易单订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`.
            combine_payer_info: 支付者.
            sub_orders: 商品单信息. The parts that are paid together.
            combine_mchid: 平台商户号. The caller's own number. The client's `mchid` where it is left out.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string.
            scene_info: 场景信息.
            time_expire: 交易结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
            time_start: 交易起始时间. RFC 3339.
            trade_scenario: 交易场景.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012602225
        """
        ...

    @operation("combine_transactions.prepay_app")
    def prepay_app(
        self,
        *,
        combine_appid: str,
        combine_out_trade_no: str,
        notify_url: str,
        sub_orders: Sequence[PrepayAppSubOrderParam],
        combine_mchid: str | None = None,
        prepay_id: str | None = None,
        combine_payer_info: PayerParam | None = None,
        contract_info: ContractParam | None = None,
        limit_pay: Sequence[LimitPay] | None = None,
        scene_info: PrepaySceneParam | None = None,
        subsidy_info: SubsidyParam | None = None,
        time_expire: str | datetime | None = None,
        time_start: str | datetime | None = None,
        trade_scenario: TradeScenario | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PrepayAppResponse:
        """Create a combined order to be paid from an app (APP合单下单).

        The app opens the cashier with the pay parameters made from `prepay_id`.

        Args:
            combine_appid: 合单商户应用ID. An app, official account or mini program that is bound to the caller. At most 32 characters.
            combine_out_trade_no: 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters.
            notify_url: 商户回调地址. Where its notifications are posted: https, without a query string. At most 255 characters.
            sub_orders: 商品单信息. The parts that are paid together.
            combine_mchid: 合单商户号. The caller's own number. At most 32 characters. The client's `mchid` where it is left out.
            prepay_id: 预支付交易会话标识.
            combine_payer_info: 支付者.
            contract_info: 预签约信息.
            limit_pay: 指定支付方式. Ways of paying that are excluded.
            scene_info: 场景信息.
            subsidy_info: 贴息信息.
            time_expire: 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
            time_start: 支付起始时间. RFC 3339.
            trade_scenario: 交易场景.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 202 USERPAYING; 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNTERROR, NOAUTH, OUT_TRADE_NO_USED, RULELIMIT, TRADE_ERROR; 404 ORDERNOTEXIST; 429 FREQUENCY_LIMITED; 500 BANKERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEMERROR, SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012556944
        https://pay.weixin.qq.com/doc/v3/partner/4012758021
        """
        ...

    @operation("combine_transactions.prepay_h5")
    def prepay_h5(
        self,
        *,
        combine_appid: str,
        combine_out_trade_no: str,
        notify_url: str,
        sub_orders: Sequence[SubOrderParam],
        combine_mchid: str | None = None,
        combine_payer_info: PayerParam | None = None,
        limit_pay: Sequence[LimitPay] | None = None,
        scene_info: PrepayH5SceneParam | None = None,
        time_expire: str | datetime | None = None,
        time_start: str | datetime | None = None,
        trade_scenario: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PrepayH5Response:
        """Create a combined order to be paid from a mobile browser (H5合单下单).

        Send the browser to `h5_url` within five minutes.

        Args:
            combine_appid: 合单商户公众账号ID. An app, official account or mini program that is bound to the caller. At most 32 characters.
            combine_out_trade_no: 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters.
            notify_url: 商户回调地址. Where its notifications are posted: https, without a query string. At most 255 characters.
            sub_orders: 商品单信息. The parts that are paid together.
            combine_mchid: 合单商户号. The caller's own number. At most 32 characters. The client's `mchid` where it is left out.
            combine_payer_info: 支付者.
            limit_pay: 指定支付方式. Ways of paying that are excluded.
            scene_info: 场景信息.
            time_expire: 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
            time_start: 支付起始时间. RFC 3339.
            trade_scenario: 交易场景.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 202 USERPAYING; 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNTERROR, NOAUTH, OUT_TRADE_NO_USED, RULELIMIT, TRADE_ERROR; 404 ORDERNOTEXIST; 429 FREQUENCY_LIMITED; 500 BANKERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEMERROR, SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012556961
        https://pay.weixin.qq.com/doc/v3/partner/4012758208
        """
        ...

    @operation("combine_transactions.prepay_native")
    def prepay_native(
        self,
        *,
        combine_appid: str,
        combine_out_trade_no: str,
        notify_url: str,
        sub_orders: Sequence[SubOrderParam],
        combine_mchid: str | None = None,
        combine_payer_info: PayerParam | None = None,
        limit_pay: Sequence[LimitPay] | None = None,
        scene_info: PrepaySceneParam | None = None,
        time_expire: str | datetime | None = None,
        time_start: str | datetime | None = None,
        trade_scenario: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PrepayNativeResponse:
        """Create a combined order to be paid by scanning a QR code (Native合单下单).

        Show `code_url` as a QR code; it is good for two hours.

        Args:
            combine_appid: 合单商户公众账号ID. An app, official account or mini program that is bound to the caller. At most 32 characters.
            combine_out_trade_no: 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters.
            notify_url: 商户回调地址. Where its notifications are posted: https, without a query string.
            sub_orders: 商品单信息. The parts that are paid together.
            combine_mchid: 合单商户号. The caller's own number. At most 32 characters. The client's `mchid` where it is left out.
            combine_payer_info: 支付者.
            limit_pay: 指定支付方式. Ways of paying that are excluded.
            scene_info: 场景信息.
            time_expire: 支付结束时间. When the order closes by itself, such as `2026-05-20T13:29:35+08:00`. RFC 3339.
            time_start: 支付起始时间. RFC 3339.
            trade_scenario: 交易场景.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 202 USERPAYING; 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNTERROR, NOAUTH, OUT_TRADE_NO_USED, RULELIMIT, TRADE_ERROR; 404 ORDERNOTEXIST; 429 FREQUENCY_LIMITED; 500 BANKERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEMERROR, SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012556982
        https://pay.weixin.qq.com/doc/v3/partner/4012758240
        """
        ...

    @operation("combine_transactions.get_order_by_out_trade_no")
    def get_order_by_out_trade_no(
        self,
        *,
        combine_out_trade_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetOrderByOutTradeNoResponse:
        """Query a combined order by `combine_out_trade_no` (查询合单订单).

        Args:
            combine_out_trade_no: 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 202 USERPAYING; 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNTERROR, NOAUTH, OUT_TRADE_NO_USED, RULELIMIT, TRADE_ERROR; 404 ORDERNOTEXIST; 429 FREQUENCY_LIMITED; 500 BANKERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEMERROR, SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012557006
        https://pay.weixin.qq.com/doc/v3/partner/4012761049
        """
        ...

    @operation("combine_transactions.get_order_by_transaction_id")
    def get_order_by_transaction_id(
        self,
        *,
        combine_transaction_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetOrderByTransactionIdResponse:
        """Query a combined order by `combine_transaction_id` (个人收款交易通过微信支付订单号查单).

        Args:
            combine_transaction_id: 交易单微信支付订单号. WeChat Pay's number of the combined payment.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012602242
        """
        ...

    @operation("combine_transactions.close_order")
    def close_order(
        self,
        *,
        combine_out_trade_no: str,
        combine_appid: str,
        sub_orders: Sequence[CloseOrderSubOrderParam],
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Close an unpaid combined order (关闭合单订单).

        Name all parts of the order in `sub_orders`.

        Args:
            combine_out_trade_no: 合单商户订单号. The caller's own number of the combined order, unique for the caller: digits, letters, `_-|*`. At most 32 characters.
            combine_appid: 合单商户公众账号ID. An app, official account or mini program that is bound to the caller. At most 32 characters.
            sub_orders: 商品单信息. All parts of the order. At most 50 elements.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 202 USERPAYING; 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, ORDER_CLOSED, PARAM_ERROR; 401 SIGN_ERROR; 403 ACCOUNTERROR, NOAUTH, NOTENOUGH, OUT_TRADE_NO_USED, RULELIMIT, TRADE_ERROR; 404 ORDERNOTEXIST; 429 FREQUENCY_LIMITED; 500 BANKERROR, INVALID_TRANSACTIONID, OPENID_MISMATCH, SYSTEMERROR, SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012577452
        https://pay.weixin.qq.com/doc/v3/partner/4012761079
        """
        ...


class CombineTransactionsService(_Operations, Sync):
    """Combined orders (合单支付)."""


class AsyncCombineTransactionsService(_Operations, Async):
    """Combined orders (合单支付)."""
