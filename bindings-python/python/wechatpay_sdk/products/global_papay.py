# Generated from api/global_papay.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Automatic payments abroad (跨境代扣)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from datetime import datetime

    from typing_extensions import Required

CreateTransactionResponseExchangeRateType = Union[Literal["SETTLEMENT_RATE", "USERPAYMENT_RATE"], str]
"""汇率类型."""
CreateTransactionResponseTradeType = Union[Literal["AUTH"], str]
"""交易类型."""
ExchangeRateType = Union[Literal["SETTLEMENT_RATE"], str]
"""汇率类型."""
PromotionType = Union[Literal["COUPON", "DISCOUNT"], str]
"""优惠类型."""
Scope = Union[Literal["GLOBAL", "SINGLE"], str]
"""优惠范围."""
TradeState = Union[Literal["SUCCESS", "REFUND", "NOTPAY", "CLOSED", "PAYERROR", "USERPAYING"], str]
"""交易状态."""
TransactionTradeType = Union[Literal["JSAPI", "NATIVE", "APP", "MWEB", "MICROPAY"], str]
"""交易类型."""


class Amount(Model):
    """Amount."""

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


class Contract(Model):
    """Contract."""

    mchid: str | None = None
    """商户号."""
    sp_mchid: str | None = None
    """机构商户号. The institution's own merchant number."""
    sub_mchid: str | None = None
    """子商户号."""
    appid: str | None = None
    """机构APPID."""
    sp_appid: str | None = None
    """机构appid."""
    sub_appid: str | None = None
    """子商户应用ID."""
    openid: str | None = None
    """商户appid下的用户标识."""
    plan_id: int | None = None
    """模板ID. The template of the agreement, made in the merchant platform."""
    contract_id: str | None = None
    """委托代扣协议ID. WeChat Pay's number of the agreement."""
    out_contract_code: str | None = None
    """商户侧签约协议号. The merchant's own number of the agreement."""
    signed_time: str | None = None
    """协议签署时间. RFC 3339."""
    state: str | None = None
    """协议状态."""
    terminated_time: str | None = None
    """协议签署时间. RFC 3339."""
    termination_mode: str | None = None
    """协议解约方式."""
    termination_note: str | None = None
    """解约备注."""
    user_display_name: str | None = None
    """用户账户展示名称."""


class ContractMerchantResource(Model):
    """Contract merchant resource."""

    mchid: str
    """微信商户号."""
    appid: str
    """微信AppId."""
    openid: str
    """用户唯一标识."""
    plan_id: int
    """模板ID. The template of the agreement, made in the merchant platform."""
    contract_id: str
    """委托代扣协议ID. WeChat Pay's number of the agreement."""
    operate_time: str
    """操作时间. RFC 3339."""
    out_contract_code: str
    """商户侧签约协议号. The merchant's own number of the agreement."""
    contract_expire_time: str | None = None
    """到期时间. RFC 3339."""
    contract_termination_mode: str | None = None
    """解约方式."""


class ContractPartnerResource(Model):
    """Contract partner resource."""

    sp_mchid: str
    sub_mchid: str
    """子商户号."""
    sp_appid: str
    sub_appid: str
    """子商户AppId."""
    openid: str
    """用户唯一标识."""
    plan_id: int
    """模板ID. The template of the agreement, made in the merchant platform."""
    contract_id: str
    """委托代扣协议ID. WeChat Pay's number of the agreement."""
    operate_time: str
    """操作时间. RFC 3339."""
    out_contract_code: str
    """商户侧签约协议号. The merchant's own number of the agreement."""
    contract_expire_time: str | None = None
    """到期时间. RFC 3339."""
    contract_termination_mode: str | None = None
    """解约方式."""


class CreateTransactionResponse(Model):
    """Create transaction response."""

    _models = {"amount": "CreateTransactionResponseAmount", "payer": "Payer", "promotion_detail": "Promotion", "scene_info": "Scene"}

    transaction_id: str
    """微信支付订单号. WeChat Pay's number of the payment."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    amount: CreateTransactionResponseAmount
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
    trade_type: CreateTransactionResponseTradeType
    """交易类型."""
    mchid: str | None = None
    """商户号."""
    sp_mchid: str | None = None
    """机构商户号. The institution's own merchant number."""
    sub_mchid: str | None = None
    """子商户号."""
    appid: str | None = None
    """微信AppId."""
    sp_appid: str | None = None
    """机构APPID."""
    sub_appid: str | None = None
    """子商户APPID."""
    attach: str | None = None
    """商户数据. Comes back unchanged in queries and notifications."""
    merchant_category_code: str | None = None
    """商户行业编码."""
    promotion_detail: list[Promotion] | None = None
    """优惠功能."""
    scene_info: Scene | None = None
    """场景信息."""


class CreateTransactionResponseAmount(Model):
    """Create transaction response amount."""

    _models = {"exchange_rate": "CreateTransactionResponseExchangeRate"}

    currency: str
    """订单标价币种. ISO 4217, `CNY` for yuan."""
    payer_currency: str
    """用户支付币种. ISO 4217, `CNY` for yuan."""
    payer_total: int
    """用户支付金额. In the smallest unit of the currency."""
    total: int
    """订单金额. In the smallest unit of the currency."""
    exchange_rate: CreateTransactionResponseExchangeRate | None = None
    """汇率信息."""


class CreateTransactionResponseExchangeRate(Model):
    """Create transaction response exchange rate."""

    type: CreateTransactionResponseExchangeRateType | None = None
    """汇率类型."""
    rate: int | None = None
    """汇率值."""


class ExchangeRate(Model):
    """Exchange rate."""

    type: ExchangeRateType | None = None
    """汇率类型."""
    rate: int | None = None
    """汇率值."""


class Goods(Model):
    """Goods."""

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


class Payer(Model):
    """Payer."""

    openid: str | None = None
    """用户标识."""
    sp_openid: str | None = None
    """机构用户标识."""
    sub_openid: str | None = None
    """子商户用户标识."""


class PreSignH5Response(Model):
    """Pre sign h5 response."""

    sign_url: str
    """签约跳转URL."""


class PreSignJsapiResponse(Model):
    """Pre sign jsapi response."""

    sign_url: str
    """签约跳转URL."""


class PreSignSession(Model):
    """Pre sign session."""

    session_id: str
    """委托代扣签约会话id."""


class PreSignWebResponse(Model):
    """Pre sign web response."""

    show_code_url: str
    """展码页面URL."""
    sign_url: str | None = None
    """委托代扣签约URL."""


class Promotion(Model):
    """Promotion."""

    _models = {"goods_detail": "Goods"}

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
    goods_detail: list[Goods] | None = None
    """单品列表."""
    merchant_contribute_amount: int | None = None
    """商户出资. In the smallest unit of the currency."""
    other_contribute_amount: int | None = None
    """其他出资. In the smallest unit of the currency."""
    refund_amount: int | None = None
    """优惠券退款金额. In the smallest unit of the currency."""
    scope: Scope | None = None
    """优惠范围."""
    wxpay_contribute_amount: int | None = None
    """微信出资. In the smallest unit of the currency."""


class Scene(Model):
    """Scene."""

    device_id: str | None = None
    """商户端设备号."""
    device_ip: str | None = None
    """商户端设备IP."""


class Transaction(Model):
    """Transaction."""

    _models = {"amount": "Amount", "payer": "Payer", "promotion_detail": "Promotion", "scene_info": "Scene"}

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
    transaction_id: str
    """微信支付订单号. WeChat Pay's number of the payment."""
    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    amount: Amount
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
    trade_type: TransactionTradeType
    """交易类型."""
    sub_appid: str | None = None
    """子商户APPID."""
    attach: str | None = None
    """商户数据. Comes back unchanged in queries and notifications."""
    merchant_category_code: str | None = None
    """商户行业编码."""
    promotion_detail: list[Promotion] | None = None
    """优惠功能."""
    scene_info: Scene | None = None
    """场景信息."""


class CreateTransactionAmountParam(TypedDict, total=False):
    """Create transaction amount."""

    total: Required[int]
    """总金额. In the smallest unit of the currency."""
    currency: str
    """货币类型. ISO 4217, `CNY` for yuan."""


class SceneParam(TypedDict, total=False):
    """Scene. What `Scene` is when sent."""

    device_id: str
    """商户端设备号."""
    device_ip: str
    """商户端设备IP."""


class _Operations(Face):
    @operation("global_papay.pre_sign_app")
    def pre_sign_app(
        self,
        *,
        sp_mchid: str | None = None,
        sub_mchid: str | None = None,
        appid: str | None = None,
        sp_appid: str | None = None,
        sub_appid: str | None = None,
        openid: str | None = None,
        plan_id: int | None = None,
        expired_time: str | datetime | None = None,
        out_contract_code: str | None = None,
        return_url: str | None = None,
        success_notify_url: str | None = None,
        user_client_ip: str | None = None,
        user_display_name: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignSession:
        """Begin the signing of an agreement in an app (APP签约).

        Args:
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 机构APPID.
            sp_appid: 机构appid.
            sub_appid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
            openid: 商户appid下的用户标识.
            plan_id: 模板ID. The template of the agreement, made in the merchant platform.
            expired_time: 过期时间. RFC 3339.
            out_contract_code: 商户侧签约协议号. The merchant's own number of the agreement.
            return_url: 签约后跳转地址.
            success_notify_url: 签约成功通知url.
            user_client_ip: 用户客户端IP.
            user_display_name: 用户账户展示名称.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013015467
        """
        ...

    @operation("global_papay.pre_sign_h5")
    def pre_sign_h5(
        self,
        *,
        sp_mchid: str | None = None,
        sub_mchid: str | None = None,
        appid: str | None = None,
        sp_appid: str | None = None,
        sub_appid: str | None = None,
        openid: str | None = None,
        plan_id: int | None = None,
        return_appid: str | None = None,
        expired_time: str | datetime | None = None,
        out_contract_code: str | None = None,
        return_url: str | None = None,
        success_notify_url: str | None = None,
        user_client_ip: str | None = None,
        user_display_name: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignH5Response:
        """Begin the signing of an agreement in a mobile browser (H5预签约).

        Args:
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 机构APPID.
            sp_appid: 机构appid.
            sub_appid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
            openid: 用户唯一标识.
            plan_id: 模板ID. The template of the agreement, made in the merchant platform.
            return_appid: 回调应用AppID.
            expired_time: 过期时间. RFC 3339.
            out_contract_code: 商户侧签约协议号. The merchant's own number of the agreement.
            return_url: 签约完成跳转URL.
            success_notify_url: 签约成功通知url.
            user_client_ip: 用户客户端IP.
            user_display_name: 用户账户展示名称.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013015443
        """
        ...

    @operation("global_papay.pre_sign_jsapi")
    def pre_sign_jsapi(
        self,
        *,
        sp_mchid: str | None = None,
        sub_mchid: str | None = None,
        appid: str | None = None,
        sp_appid: str | None = None,
        sub_appid: str | None = None,
        openid: str | None = None,
        plan_id: int | None = None,
        expired_time: str | datetime | None = None,
        out_contract_code: str | None = None,
        return_url: str | None = None,
        success_notify_url: str | None = None,
        user_client_ip: str | None = None,
        user_display_name: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignJsapiResponse:
        """Begin the signing of an agreement inside WeChat (JSAPI预签约).

        Args:
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 机构APPID.
            sp_appid: 机构appid.
            sub_appid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
            openid: 商户appid下的用户标识.
            plan_id: 模板ID. The template of the agreement, made in the merchant platform.
            expired_time: 过期时间. RFC 3339.
            out_contract_code: 商户侧签约协议号. The merchant's own number of the agreement.
            return_url: 签约完成跳转URL.
            success_notify_url: 签约成功通知url.
            user_client_ip: 用户终端IP.
            user_display_name: 用户账户展示名称.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013015447
        """
        ...

    @operation("global_papay.pre_sign_mini_program")
    def pre_sign_mini_program(
        self,
        *,
        sp_mchid: str | None = None,
        sub_mchid: str | None = None,
        appid: str | None = None,
        sp_appid: str | None = None,
        sub_appid: str | None = None,
        openid: str | None = None,
        plan_id: int | None = None,
        expired_time: str | datetime | None = None,
        out_contract_code: str | None = None,
        return_url: str | None = None,
        success_notify_url: str | None = None,
        user_client_ip: str | None = None,
        user_display_name: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignSession:
        """Begin the signing of an agreement in a mini program (小程序签约).

        Args:
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 机构APPID.
            sp_appid: 机构appid.
            sub_appid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
            openid: 商户appid下的用户标识.
            plan_id: 模板ID. The template of the agreement, made in the merchant platform.
            expired_time: 过期时间. RFC 3339.
            out_contract_code: 商户侧签约协议号. The merchant's own number of the agreement.
            return_url: 签约后跳转地址.
            success_notify_url: 签约成功通知url.
            user_client_ip: 用户客户端IP.
            user_display_name: 用户账户展示名称.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013015440
        """
        ...

    @operation("global_papay.get_contract_by_out_contract_code")
    def get_contract_by_out_contract_code(
        self,
        *,
        out_contract_code: str,
        sp_mchid: str | None = None,
        sub_mchid: str | None = None,
        appid: str | None = None,
        sp_appid: str | None = None,
        sub_appid: str | None = None,
        plan_id: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Contract:
        """Query an agreement by `out_contract_code` (商户协议号查询签约).

        Args:
            out_contract_code: 签约协议号. The merchant's own number of the agreement.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 机构APPID.
            sp_appid: 机构appid.
            sub_appid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
            plan_id: 模板ID. The template of the agreement, made in the merchant platform.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013015477
        """
        ...

    @operation("global_papay.pre_sign_web")
    def pre_sign_web(
        self,
        *,
        sp_mchid: str | None = None,
        sub_mchid: str | None = None,
        appid: str | None = None,
        sp_appid: str | None = None,
        sub_appid: str | None = None,
        openid: str | None = None,
        plan_id: int | None = None,
        expired_time: str | datetime | None = None,
        out_contract_code: str | None = None,
        return_url: str | None = None,
        success_notify_url: str | None = None,
        user_client_ip: str | None = None,
        user_display_name: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignWebResponse:
        """Begin the signing of an agreement on a web page (WEB预签约).

        Args:
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 机构APPID.
            sp_appid: 机构appid.
            sub_appid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
            openid: 用户唯一标识.
            plan_id: 模板ID. The template of the agreement, made in the merchant platform.
            expired_time: 过期时间. RFC 3339.
            out_contract_code: 商户侧签约协议号. The merchant's own number of the agreement.
            return_url: 签约完成跳转URL.
            success_notify_url: 签约成功通知url.
            user_client_ip: 用户终端IP.
            user_display_name: 用户账户展示名称.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013015464
        """
        ...

    @operation("global_papay.get_contract_by_contract_id")
    def get_contract_by_contract_id(
        self,
        *,
        contract_id: str,
        sp_mchid: str | None = None,
        sub_mchid: str | None = None,
        appid: str | None = None,
        sp_appid: str | None = None,
        sub_appid: str | None = None,
        plan_id: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Contract:
        """Query an agreement by `contract_id` (代扣协议ID查询签约).

        Args:
            contract_id: 委托代扣协议ID. WeChat Pay's number of the agreement.
            sp_mchid: 机构商户号. The institution's own merchant number. The client's `mchid` where it is left out.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 机构APPID.
            sp_appid: 机构appid.
            sub_appid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
            plan_id: 模板ID. The template of the agreement, made in the merchant platform.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013015470
        """
        ...

    @operation("global_papay.terminate_contract")
    def terminate_contract(
        self,
        *,
        contract_id: str,
        sub_mchid: str | None = None,
        appid: str | None = None,
        sp_appid: str | None = None,
        sub_appid: str | None = None,
        termination_note: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Terminate an agreement (申请解约).

        Args:
            contract_id: 委托代扣协议ID. WeChat Pay's number of the agreement.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 机构APPID.
            sp_appid: 机构appid.
            sub_appid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
            termination_note: 解约备注.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013015478
        """
        ...

    @operation("global_papay.create_transaction")
    def create_transaction(
        self,
        *,
        out_trade_no: str,
        description: str,
        contract_id: str,
        amount: CreateTransactionAmountParam,
        merchant_category_code: str,
        notify_url: str,
        sub_mchid: str | None = None,
        appid: str | None = None,
        sp_appid: str | None = None,
        sub_appid: str | None = None,
        attach: str | None = None,
        goods_tag: str | None = None,
        scene_info: SceneParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateTransactionResponse:
        """Charge the user under an agreement (支付扣款).

        Args:
            out_trade_no: 商户订单号. The merchant's own number of the order.
            description: 商品描述.
            contract_id: 委托代扣协议ID. WeChat Pay's number of the agreement.
            amount: 订单金额.
            merchant_category_code: MCC码.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            appid: 机构APPID.
            sp_appid: 机构appid.
            sub_appid: 子商户应用ID. The sub-merchant's own app; needed for `sub_openid`.
            attach: 商户数据. Comes back unchanged in queries and notifications.
            goods_tag: 商品标记. The mark that the rules of a promotion ask for.
            scene_info: 场景信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013015482
        """
        ...

    @operation("global_papay.get_transaction_by_out_trade_no")
    def get_transaction_by_out_trade_no(
        self,
        *,
        out_trade_no: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Transaction:
        """Query a charge by `out_trade_no` (查询订单(商户订单号)).

        Args:
            out_trade_no: 商户订单号. The merchant's own number of the order.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
        """
        ...

    @operation("global_papay.reverse_transaction")
    def reverse_transaction(
        self,
        *,
        out_trade_no: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Reverse a charge (撤销订单(商户订单号)).

        Args:
            out_trade_no: 商户订单号. The merchant's own number of the order.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013015496
        """
        ...

    @operation("global_papay.get_transaction_by_transaction_id")
    def get_transaction_by_transaction_id(
        self,
        *,
        transaction_id: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Transaction:
        """Query a charge by `transaction_id` (查询订单(微信支付订单号)).

        Args:
            transaction_id: 微信支付订单号. WeChat Pay's number of the payment.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/global/v3/zh/4013026988
        """
        ...


class GlobalPapayService(_Operations, Sync):
    """Automatic payments abroad (跨境代扣)."""


class AsyncGlobalPapayService(_Operations, Async):
    """Automatic payments abroad (跨境代扣)."""
