# Generated from api/repayment.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Repayments of credits (还款)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

ContractState = Union[Literal["CONTRACT_STATE_INVALID", "CONTRACT_STATE_EFFECTIVE", "CONTRACT_STATE_TERMINATED"], str]
"""协议状态."""
ContractTerminatedMode = Union[Literal["TERMINATION_MODE_INVALID", "TERMINATION_MODE_BY_USER", "TERMINATION_MODE_BY_MERCHANT", "TERMINATION_MODE_BY_CUSTOMER_SERVICE"], str]
"""协议解约方式."""
DeductionOrderOrderState = Union[Literal["DEDUCT_ORDER_STATE_PENDING", "DEDUCT_ORDER_STATE_NOT_PAY", "DEDUCT_ORDER_STATE_PAY_SUCCESS", "DEDUCT_ORDER_STATE_PAY_FAIL"], str]
"""还款单状态."""
DeductionPayResourceOrderState = Union[Literal["DEDUCT_ORDER_STATE_PAY_SUCCESS"], str]
"""还款单状态."""
H5SceneType = Union[Literal["iOS", "Android", "Wap"], str]
"""场景类型."""
IdentityType = Union[Literal["REAL_IDENTITY_TYPE_INVALID", "REAL_IDENTITY_TYPE_ID_CARD"], str]
"""实名验证类型."""
IdentityTypeValue = Union[Literal["IDCARD", "HONGKONG_MACAO", "HONGKONG_MACAO_RESIDENT", "TAIWAN_RESIDENT", "FOREIGN_RESIDENT", "OVERSEA_PASSPORT", "TAIWAN_COMPATRIOT_PERMIT"], str]
"""类型."""
TradeState = Union[Literal["SUCCESS", "NOTPAY", "CLOSED"], str]
"""交易状态."""
TradeType = Union[Literal["REPAYMENT"], str]
"""交易类型."""


class Amount(Model):
    """Amount."""

    payer_amount: int
    """现金支付金额. In fen."""
    total_amount: int
    """标价金额. In fen."""
    currency: str | None = None
    """标价币种. ISO 4217, `CNY` for yuan."""
    payer_currency: str | None = None
    """现金支付币种. ISO 4217, `CNY` for yuan."""
    settlement_rate: int | None = None
    """结算汇率. The rate of exchange times 10^8."""


class Contract(Model):
    """Contract."""

    plan_id: str
    """模板ID. The template of the agreement, made in the merchant platform."""
    contract_id: str
    """协议ID. WeChat Pay's number of the agreement."""
    contract_state: ContractState
    """协议状态. `CONTRACT_STATE_EFFECTIVE`: in force; `CONTRACT_STATE_TERMINATED`: ended; `CONTRACT_STATE_INVALID`: not in force."""
    display_name: str
    """用户展示名称. How the user is shown when signing."""
    out_contract_code: str
    """服务商签约协议号. The merchant's own number of the agreement."""
    repayment_amount_limit: int
    """还款金额上限. In fen: the most that may be collected."""
    appid: str | None = None
    """服务商AppID."""
    openid: str | None = None
    """用户服务商标识."""
    contract_signed_time: str | None = None
    """协议签署时间. RFC 3339."""
    contract_terminated_mode: ContractTerminatedMode | None = None
    """协议解约方式. Who ended it."""
    contract_terminated_time: str | None = None
    """协议解约时间. RFC 3339."""
    contract_termination_remark: str | None = None
    """协议解约备注."""
    repayment_day: int | None = None
    """还款日. The day of the month on which it is repaid."""


class ContractResource(Model):
    """Contract resource."""

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    appid: str
    """服务商AppID."""
    openid: str
    """商户AppID下的用户唯一标识."""
    plan_id: int
    """模板ID. The template of the agreement, made in the merchant platform."""
    contract_id: str
    """协议ID. WeChat Pay's number of the agreement."""
    contract_signed_time: str
    """协议签署时间."""
    contract_state: ContractState
    """委托代扣协议状态. `CONTRACT_STATE_EFFECTIVE`: in force; `CONTRACT_STATE_TERMINATED`: ended; `CONTRACT_STATE_INVALID`: not in force."""
    contract_terminated_mode: ContractTerminatedMode
    """协议解约方式. Who ended it."""
    display_name: str
    """用户展示名称. How the user is shown when signing."""
    out_contract_code: str
    """服务商签约协议号. The merchant's own number of the agreement."""
    repayment_amount_limit: str
    """还款金额上限. In fen, as text. The most that may be collected."""
    contract_terminated_time: str | None = None
    """协议解约时间."""
    contract_termination_remark: str | None = None
    """解约原因的备注说明."""
    repayment_day: int | None = None
    """还款日. The day of the month on which it is repaid."""


class CreateScheduleRecordsResponse(Model):
    """Create schedule records response."""

    _models = {"schedule_records": "ScheduleRecord"}

    schedule_records: list[ScheduleRecord] | None = None
    """预约还款记录列表."""


class DeductionOrder(Model):
    """Deduction order."""

    appid: str
    """商户AppID."""
    openid: str
    """用户标识."""
    out_trade_no: str
    """商户侧交易单号. The merchant's own number of the order."""
    description: str
    """产品描述."""
    contract_id: str
    """还款协议ID. WeChat Pay's number of the agreement."""
    out_record_id: str
    """商户侧预约还款单号. The partner's own number of the announced repayment."""
    deduct_amount: str
    """还款金额. In fen, as text."""
    order_state: DeductionOrderOrderState
    """还款单状态. `DEDUCT_ORDER_STATE_PENDING`: being collected; `DEDUCT_ORDER_STATE_NOT_PAY`: not collected yet."""
    sub_appid: str | None = None
    """子商户AppID."""
    transaction_id: str | None = None
    """微信支付的支付单号. WeChat Pay's number of the payment."""
    attach: str | None = None
    """商户数据包. Comes back unchanged in queries and notifications."""
    pay_success_amount: str | None = None
    """实际还款金额. In fen, as text. What was really repaid."""


class DeductionPayResource(Model):
    """Deduction pay resource."""

    sp_mchid: str
    """服务商商户号. The partner's own merchant number."""
    sub_mchid: str
    """子商户号."""
    appid: str
    """服务商AppID."""
    sub_appid: str
    """子商户AppID."""
    openid: str
    """用户标识."""
    out_trade_no: str
    """商户侧交易单号. The merchant's own number of the order."""
    description: str
    """产品描述."""
    contract_id: str
    """还款协议ID. WeChat Pay's number of the agreement."""
    out_record_id: str
    """商户侧预约还款单号. The partner's own number of the announced repayment."""
    deduct_amount: str
    """还款金额. In fen, as text."""
    order_state: DeductionPayResourceOrderState
    """还款单状态. `DEDUCT_ORDER_STATE_PENDING`: being collected; `DEDUCT_ORDER_STATE_NOT_PAY`: not collected yet."""
    transaction_id: str | None = None
    """微信支付的支付单号. WeChat Pay's number of the payment."""
    attach: str | None = None
    """商户数据包. Comes back unchanged in queries and notifications."""
    pay_success_amount: str | None = None
    """实际还款金额. In fen, as text. What was really repaid."""


class GetCombineOrderResponse(Model):
    """Get combine order response."""

    _models = {"combine_payer_info": "Payer", "sub_orders": "SubOrder"}

    combine_appid: str
    """还款服务商APPID."""
    combine_mchid: str
    """还款服务商商户号. The partner's own merchant number."""
    combine_out_trade_no: str
    """还款单订单号. The partner's own number of the repayment."""
    combine_transaction_id: str
    """还款单微信支付订单号. WeChat Pay's number of the combined payment."""
    combine_payer_info: Payer | None = None
    """还款支付者信息."""
    sub_orders: list[SubOrder] | None = None
    """还款明细单信息列表."""


class Payer(Model):
    """Payer."""

    openid: str
    """用户服务商标识."""


class PreSignAppResponse(Model):
    """Pre sign app response."""

    presign_token: str
    """预签约码. For the front end, to open the page of signing."""
    redirect_service: str | None = None
    """跳转到的签约服务提供方."""


class PreSignH5Response(Model):
    """Pre sign h5 response."""

    redirect_url: str
    """拉起微信支付签约页的URL. Where the user signs."""


class PrepayCombineOrderResponse(Model):
    """Prepay combine order response."""

    prepay_id: str | None = None
    """预支付交易会话标识. For the front end, to open the cashier; set except in a mobile browser."""
    h5_url: str | None = None
    """支付跳转链接. Where the user pays; set in a mobile browser."""


class ScheduleRecord(Model):
    """Schedule record."""

    appid: str
    """商户AppID."""
    openid: str
    """用户标识."""
    out_record_id: str
    """商户侧预约还款单号. The partner's own number of the announced repayment."""
    min_repayment_amount: str
    """最低还款金额. In fen, as text. What is due at least."""
    repayment_amount: str
    """应还款金额. In fen, as text. What is due."""
    repayment_date: str
    """还款日期. The day on which it is due."""
    sub_appid: str | None = None
    """子商户AppID."""
    contract_id: str | None = None
    """还款协议ID. WeChat Pay's number of the agreement."""


class SubOrder(Model):
    """Sub order."""

    _models = {"amount": "Amount"}

    mchid: str
    """还款单发起商户号. The merchant that the repayment of this credit goes through."""
    out_trade_no: str
    """还款明细单订单号. The merchant's own number of the order."""
    sub_mchid: str | None = None
    """子商户号."""
    transaction_id: str | None = None
    """还款明细单微信支付订单号. WeChat Pay's number of the payment."""
    amount: Amount | None = None
    """子单金额信息."""
    attach: str | None = None
    """附加数据. Comes back unchanged in queries and notifications."""
    bank_type: str | None = None
    """付款银行. The bank's code, such as `ICBC_DEBIT`."""
    success_time: str | None = None
    """支付完成时间. RFC 3339."""
    trade_state: TradeState | None = None
    """交易状态."""
    trade_type: TradeType | None = None
    """交易类型."""


class TerminateContractResponse(Model):
    """Terminate contract response."""

    _models = {"contract_info": "Contract"}

    contract_info: Contract | None = None
    """协议信息."""


class AppSceneParam(TypedDict, total=False):
    """App scene."""

    combine_appid: Required[str]
    """还款服务商APPID."""


class CloseCombineOrderSubOrderParam(TypedDict, total=False):
    """Close combine order sub order."""

    mchid: Required[str]
    """还款单发起商户号. The merchant that the repayment of this credit goes through."""
    out_trade_no: Required[str]
    """还款明细单订单号. The merchant's own number of the order."""
    sub_mchid: str
    """二级商户号. The sub-merchant that the partner acts for."""


class H5SceneParam(TypedDict, total=False):
    """H5 scene."""

    type: Required[H5SceneType]
    """场景类型."""
    combine_appid: Required[str]
    """还款服务商APPID."""
    app_url: Required[str]
    """网站URL."""
    payer_client_ip: Required[str]
    """用户终端IP. IPv4 or IPv6."""
    bundle_id: str
    """iOS平台BundleID. Of the app on iOS."""
    app_name: str
    """应用名称."""
    package_name: str
    """Of the app on Android."""


class IdentityParam(TypedDict, total=False):
    """Identity."""

    type: Required[IdentityTypeValue]
    """类型."""
    name: Required[str]
    """加密后的姓名. Encrypted on the wire."""
    number: Required[str]
    """加密后的证件号. Encrypted on the wire."""


class JumpControlParam(TypedDict, total=False):
    """Jump control."""

    jump_appid: str
    """签约完后要跳转到的应用AppID. The app that the user is sent back to after signing."""


class MiniProgramSceneParam(TypedDict, total=False):
    """Mini program scene."""

    openid: Required[str]
    """用户标识."""
    combine_appid: Required[str]
    """还款服务商APPID."""


class PrepayCombineOrderPayerParam(TypedDict, total=False):
    """Prepay combine order payer."""

    identity: IdentityParam
    """实名支付. The order can be paid by this person alone."""


class PrepayCombineOrderSubOrderParam(TypedDict, total=False):
    """Prepay combine order sub order."""

    mchid: Required[str]
    """还款单发起商户号. The merchant that the repayment of this credit goes through."""
    out_trade_no: Required[str]
    """还款明细单订单号. The merchant's own number of the order."""
    description: Required[str]
    """商品描述."""
    amount: Required[PrepayCombineOrderSubOrderAmountParam]
    """订单金额."""
    attach: Required[str]
    """附加数据. Comes back unchanged in queries and notifications."""
    sub_mchid: str
    """子商户号. The sub-merchant that the partner acts for."""
    settle_info: SettlementParam
    """结算信息."""


class PrepayCombineOrderSubOrderAmountParam(TypedDict, total=False):
    """Prepay combine order sub order amount."""

    currency: Required[str]
    """标价币种. ISO 4217, `CNY` for yuan."""
    total_amount: Required[int]
    """标价金额. In fen."""


class RealIdentityParam(TypedDict, total=False):
    """Real identity."""

    identity_id: Required[str]
    """自然人证件号码. Encrypted on the wire."""
    identity_type: Required[IdentityType]
    """实名验证类型."""
    real_name: Required[str]
    """自然人姓名. Encrypted on the wire."""


class ScheduleItemParam(TypedDict, total=False):
    """Schedule item."""

    sub_mchid: Required[str]
    """子商户号. The sub-merchant that the partner acts for."""
    out_record_id: Required[str]
    """商户侧预约还款单号. The partner's own number of the announced repayment."""
    repayment_amount: Required[str]
    """应还款金额. In fen, as text. What is due."""
    repayment_date: Required[str]
    """还款日期. The day on which it is due."""
    sub_appid: str
    """子商户AppID. The sub-merchant's own app."""
    min_repayment_amount: str
    """最低还款金额. In fen, as text. What is due at least."""


class SettlementParam(TypedDict, total=False):
    """Settlement."""

    profit_sharing: bool
    """是否指定分账. The money is frozen after the payment, so that it can be split."""
    subsidy_amount: int
    """补差金额. In fen: what the partner adds."""


class TradeParam(TypedDict, total=False):
    """Trade."""

    out_trade_no: Required[str]
    """商户侧交易单号. The merchant's own number of the order."""
    deduct_amount: Required[int]
    """还款金额. In fen."""
    description: str
    """产品描述."""
    attach: str
    """商户数据包. Comes back unchanged in queries and notifications."""
    notify_url: str
    """商户回调地址. Where its notifications are posted: https, without a query string."""


class WechatWebSceneParam(TypedDict, total=False):
    """Wechat web scene."""

    openid: str
    """用户标识."""
    combine_appid: str
    """还款服务商APPID."""
    webview_url: str
    """网页经营场景URL."""


class _Operations(Face):
    @operation("repayment.pre_sign_app")
    def pre_sign_app(
        self,
        *,
        appid: str,
        plan_id: str,
        contract_notify_url: str,
        display_name: str,
        out_contract_code: str,
        real_identity: RealIdentityParam,
        repayment_amount_limit: str,
        repayment_day: int,
        sub_mchid: str | None = None,
        sub_appid: str | None = None,
        trade_info: TradeParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignAppResponse:
        """Begin the signing of an agreement of automatic repayment in an app (APP预签约自动还款协议).

        Hand `presign_token` to the front end; the result comes as a notification and from the query.

        Args:
            appid: 商户AppID.
            plan_id: 模板ID. The template of the agreement, made in the merchant platform.
            contract_notify_url: 签约结果通知地址. Where the result of signing is posted: https, without a query string.
            display_name: 用户展示名称. How the user is shown when signing.
            out_contract_code: 服务商签约协议号. The merchant's own number of the agreement.
            real_identity: 用户实名信息.
            repayment_amount_limit: 还款金额上限. In fen, as text. The most that may be collected.
            repayment_day: 还款日. The day of the month on which it is repaid.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sub_appid: 子商户AppID. The sub-merchant's own app.
            trade_info: 交易信息. A first repayment, collected with the signing.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016125804
        """
        ...

    @operation("repayment.pre_sign_h5")
    def pre_sign_h5(
        self,
        *,
        appid: str,
        plan_id: str,
        contract_notify_url: str,
        display_name: str,
        out_contract_code: str,
        real_identity: RealIdentityParam,
        repayment_amount_limit: str,
        repayment_day: int,
        sub_mchid: str | None = None,
        sub_appid: str | None = None,
        jump_info: JumpControlParam | None = None,
        trade_info: TradeParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignH5Response:
        """Begin the signing of an agreement of automatic repayment in a mobile browser (H5预签约自动还款协议).

        Send the user to `redirect_url`; the result comes as a notification and from the query.

        Args:
            appid: 商户AppID.
            plan_id: 模板ID. The template of the agreement, made in the merchant platform.
            contract_notify_url: 签约结果通知地址. Where the result of signing is posted: https, without a query string.
            display_name: 用户展示名称. How the user is shown when signing.
            out_contract_code: 服务商签约协议号. The merchant's own number of the agreement.
            real_identity: 用户实名信息.
            repayment_amount_limit: 还款金额上限. In fen, as text. The most that may be collected.
            repayment_day: 还款日. The day of the month on which it is repaid.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sub_appid: 子商户AppID. The sub-merchant's own app.
            jump_info: 跳转控制信息.
            trade_info: 交易信息. A first repayment, collected with the signing.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016779565
        """
        ...

    @operation("repayment.get_contract")
    def get_contract(
        self,
        *,
        out_contract_code: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Contract:
        """Query an agreement of automatic repayment (查询自动还款协议).

        Args:
            out_contract_code: 服务商签约协议号. The merchant's own number of the agreement.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016125810
        """
        ...

    @operation("repayment.create_schedule_records")
    def create_schedule_records(
        self,
        *,
        appid: str,
        openid: str,
        contract_id: str,
        schedule_items: Sequence[ScheduleItemParam],
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateScheduleRecordsResponse:
        """Announce repayments that will be collected (预约还款).

        They are collected with `create_deduction_order`.

        Args:
            appid: 商户AppID.
            openid: 用户标识.
            contract_id: 还款协议ID. WeChat Pay's number of the agreement.
            schedule_items: 预约还款项列表.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016779459
        """
        ...

    @operation("repayment.get_schedule_record")
    def get_schedule_record(
        self,
        *,
        out_record_id: str,
        contract_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ScheduleRecord:
        """Query an announced repayment (查询预约还款记录).

        Args:
            out_record_id: 商户侧预约还款单号. The partner's own number of the announced repayment.
            contract_id: 还款协议ID. WeChat Pay's number of the agreement.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016779463
        """
        ...

    @operation("repayment.create_deduction_order")
    def create_deduction_order(
        self,
        *,
        out_trade_no: str,
        description: str,
        contract_id: str,
        out_record_id: str,
        deduct_amount: str,
        notify_url: str,
        attach: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DeductionOrder:
        """Collect a repayment under an agreement (发起还款).

        For a repayment that was announced. The result comes as a notification and from the query. When the outcome is not known, repeat it with the same `out_trade_no` and the same contents.

        Args:
            out_trade_no: 商户侧交易单号. The merchant's own number of the order.
            description: 产品描述.
            contract_id: 还款协议ID. WeChat Pay's number of the agreement.
            out_record_id: 商户侧预约还款单号. The partner's own number of the announced repayment.
            deduct_amount: 还款金额. In fen, as text.
            notify_url: 商户回调地址. Where its notifications are posted: https, without a query string.
            attach: 商户数据包. Comes back unchanged in queries and notifications.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016779462
        """
        ...

    @operation("repayment.get_deduction_order")
    def get_deduction_order(
        self,
        *,
        out_trade_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> DeductionOrder:
        """Query a collected repayment (查询还款单).

        Args:
            out_trade_no: 商户侧交易单号. The merchant's own number of the order.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016779468
        """
        ...

    @operation("repayment.terminate_contract")
    def terminate_contract(
        self,
        *,
        contract_termination_remark: str,
        out_contract_code: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> TerminateContractResponse:
        """Terminate an agreement of automatic repayment (解除自动还款协议).

        Args:
            contract_termination_remark: 协议解约备注.
            out_contract_code: 服务商签约协议号. The merchant's own number of the agreement.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016125830
        """
        ...

    @operation("repayment.prepay_combine_order")
    def prepay_combine_order(
        self,
        *,
        combine_out_trade_no: str,
        sub_orders: Sequence[PrepayCombineOrderSubOrderParam],
        combine_mchid: str | None = None,
        app_info: AppSceneParam | None = None,
        combine_payer_info: PrepayCombineOrderPayerParam | None = None,
        h5_info: H5SceneParam | None = None,
        miniprogram_info: MiniProgramSceneParam | None = None,
        notify_url: str | None = None,
        time_expire: str | datetime | None = None,
        wechat_web_info: WechatWebSceneParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PrepayCombineOrderResponse:
        """Create a repayment of several credits for the user to pay (还款下单).

        Args:
            combine_out_trade_no: 还款单订单号. The partner's own number of the repayment.
            sub_orders: 还款明细单信息列表. At most 10 elements.
            combine_mchid: 还款服务商商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            app_info: APP调起支付场景信息. Needed in an app.
            combine_payer_info: 支付者信息.
            h5_info: H5调起支付场景信息. Needed in a mobile browser.
            miniprogram_info: 小程序调起支付场景信息. Needed in a mini program.
            notify_url: 通知地址. Where its notifications are posted: https, without a query string.
            time_expire: 交易结束时间. After this the order cannot be paid any more. RFC 3339.
            wechat_web_info: 微信内网页调起支付场景信息. Needed on a page in Weixin.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015124463
        """
        ...

    @operation("repayment.get_combine_order")
    def get_combine_order(
        self,
        *,
        combine_out_trade_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetCombineOrderResponse:
        """Query a repayment of several credits (还款单查询).

        Args:
            combine_out_trade_no: 还款单订单号. The partner's own number of the repayment.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015124483
        """
        ...

    @operation("repayment.close_combine_order")
    def close_combine_order(
        self,
        *,
        combine_out_trade_no: str,
        sub_orders: Sequence[CloseCombineOrderSubOrderParam],
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Close an unpaid repayment of several credits (商户关单).

        Only while it is not paid.

        Args:
            combine_out_trade_no: 还款单订单号. The partner's own number of the repayment.
            sub_orders: 还款明细单信息列表. All parts of the repayment. At most 10 elements.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015124497
        """
        ...


class RepaymentService(_Operations, Sync):
    """Repayments of credits (还款)."""


class AsyncRepaymentService(_Operations, Async):
    """Repayments of credits (还款)."""
