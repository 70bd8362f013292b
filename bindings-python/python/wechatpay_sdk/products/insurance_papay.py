# Generated from api/insurance_papay.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Automatic payments of insurance premiums (保险委托代扣)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

ContractTerminationContractTerminationMode = Union[Literal["USER_TERMINATE", "MCH_API_TERMINATE", "WEPAY_WEB_TERMINATE", "CUSTOMER_SERVICE_TERMINATE", "SYSTEM_TERMINATE"], str]
"""协议解约方式."""
EntrustContractTerminationContractTerminationMode = Union[Literal["USER_TERMINATE", "MCH_API_TERMINATE", "API", "WEPAY_WEB_TERMINATE", "CUSTOMER_SERVICE_TERMINATE", "SYSTEM_TERMINATE"], str]
"""协议解约方式."""
EntrustRenewContractTerminationContractTerminationMode = Union[Literal["USER_TERMINATE", "MCH_API_TERMINATE", "API", "WEPAY_WEB_TERMINATE", "CUSTOMER_SERVICE_TERMINATE", "SYSTEM_TERMINATE"], str]
"""协议解约方式."""
EntrustRenewResourceContractState = Union[Literal["SIGNED", "TERMINATED"], str]
"""委托代扣协议状态."""
EntrustResourceContractState = Union[Literal["SIGNED", "TERMINATED"], str]
"""委托代扣协议状态."""
GetContractResponseContractState = Union[Literal["SIGNED", "TERMINATED", "SIGN_FAILED", "TO_BE_RENEWED", "TERMINATE_PENDING"], str]
"""委托代扣协议状态."""
IdentityType = Union[Literal["ID_CARD"], str]
"""实名验证类型."""
TerminateContractResponseContractState = Union[Literal["SIGNED", "TERMINATED", "SIGN_FAILED", "TO_BE_RENEWED", "TERMINATE_PENDING"], str]
"""委托代扣协议状态."""


class Amount(Model):
    """Amount."""

    total: int
    """金额. In fen."""
    currency: str | None = None
    """货币类型. ISO 4217, `CNY` for yuan."""


class ContractTermination(Model):
    """Contract termination."""

    contract_terminated_time: str
    """协议解约时间. RFC 3339."""
    contract_termination_mode: ContractTerminationContractTerminationMode
    """协议解约方式. Who ended it: the user, the merchant, customer service or the system."""
    contract_termination_remark: str | None = None
    """解约备注. Why it was ended."""


class CreateTransactionResponse(Model):
    """Create transaction response."""

    _models = {"amount": "Amount"}

    out_trade_no: str
    """商户订单号. The merchant's own number of the order."""
    amount: Amount
    """扣费金额信息."""


class EntrustContractTermination(Model):
    """Entrust contract termination."""

    contract_terminated_time: str
    """协议解约时间. RFC 3339."""
    contract_termination_mode: EntrustContractTerminationContractTerminationMode
    """协议解约方式. Who ended it: the user, the merchant, customer service or the system."""
    contract_termination_remark: str | None = None
    """解约原因的备注说明. Why it was ended."""


class EntrustRenewContractTermination(Model):
    """Entrust renew contract termination."""

    contract_terminated_time: str
    """协议解约时间."""
    contract_termination_mode: EntrustRenewContractTerminationContractTerminationMode
    """协议解约方式. Who ended it: the user, the merchant, customer service or the system."""
    contract_termination_remark: str | None = None
    """解约原因的备注说明. Why it was ended."""


class EntrustRenewResource(Model):
    """Entrust renew resource."""

    _models = {"contract_terminate_info": "EntrustRenewContractTermination"}

    mchid: str
    """微信支付分配的商户号."""
    appid: str
    openid: str
    """商户AppID下的用户唯一标识."""
    plan_id: int
    """委托代扣协议模板ID. The template of the agreement, made in the merchant platform."""
    contract_id: str
    """委托代扣协议的主键. WeChat Pay's number of the agreement."""
    contract_expired_time: str
    """协议到期时间."""
    contract_signed_time: str
    """协议签署时间."""
    contract_state: EntrustRenewResourceContractState
    """委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended."""
    contract_terminate_info: EntrustRenewContractTermination
    """协议解约信息. Set once it was ended."""
    insured_display_name: str
    """签约用户的名称. The name of the insured, as it is shown to the user."""
    out_contract_code: str
    """商户侧的签约协议号. The merchant's own number of the agreement."""


class EntrustResource(Model):
    """Entrust resource."""

    _models = {"contract_terminate_info": "EntrustContractTermination"}

    mchid: str
    """微信支付分配的商户号."""
    appid: str
    """微信AppId."""
    openid: str
    """商户AppID下的用户唯一标识."""
    plan_id: int
    """委托代扣协议模板ID. The template of the agreement, made in the merchant platform."""
    contract_id: str
    """委托代扣协议的主键. WeChat Pay's number of the agreement."""
    contract_expired_time: str
    """协议到期时间. RFC 3339."""
    contract_signed_time: str
    """协议签署时间. RFC 3339."""
    contract_state: EntrustResourceContractState
    """委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended."""
    contract_terminate_info: EntrustContractTermination
    """协议解约信息. Set once it was ended."""
    insured_display_name: str
    """签约用户的名称. The name of the insured, as it is shown to the user."""
    out_contract_code: str
    """商户侧的签约协议号. The merchant's own number of the agreement."""
    out_user_code: str | None = None
    """商户侧用户标识. The merchant's own number of the user."""


class GetContractResponse(Model):
    """Get contract response."""

    _models = {"contract_terminate_info": "ContractTermination"}

    mchid: str
    """商户号."""
    appid: str
    """商户AppID."""
    openid: str
    """用户OpenID."""
    plan_id: int
    """委托代扣模板ID. The template of the agreement, made in the merchant platform."""
    contract_id: str
    """委托代扣协议ID. WeChat Pay's number of the agreement."""
    contract_state: GetContractResponseContractState
    """委托代扣协议状态. `SIGNED`: in force; `TERMINATED`: ended; `SIGN_FAILED`: never came into force; `TO_BE_RENEWED`: waits for its renewal; `TERMINATE_PENDING`: about to end."""
    out_contract_code: str
    """商户签约协议号. The merchant's own number of the agreement."""
    revoke_terminate_contract_redirect_appid: str | None = None
    """跳转撤销解约小程序的appid. The mini program where the user takes the termination back."""
    contract_expired_time: str | None = None
    """协议到期时间. RFC 3339."""
    contract_signed_time: str | None = None
    """协议签署时间. RFC 3339."""
    contract_terminate_info: ContractTermination | None = None
    """协议解约信息. Set once it was ended."""
    insured_display_name: str | None = None
    """被保人姓名. The name of the insured, as it is shown to the user."""
    out_user_code: str | None = None
    """商户侧用户标识. The merchant's own number of the user."""
    revoke_terminate_contract_redirect_url: str | None = None
    """跳转撤销解约小程序的路径. Where to open that mini program."""


class ListPolicyPeriodsResponse(Page["PolicyPeriodRecord"]):
    """List policy periods response."""

    _models = {"data": "PolicyPeriodRecord"}

    offset: int
    """分页开始位置."""
    limit: int
    """分页大小."""
    total_count: int | None = None
    """扣费周期总条数. Of all pages."""
    data: list[PolicyPeriodRecord] | None = None
    """扣费周期列表."""


class PolicyPeriod(Model):
    """Policy period."""

    _models = {"estimated_deduct_amount": "Amount"}

    policy_period_id: int
    """保险扣费周期编号. The number of the period in the agreement."""
    estimated_deduct_amount: Amount
    """预计扣费金额. What the user is told to expect."""
    estimated_deduct_date: str
    """预计扣费的日期. The day on which the charge is expected."""


class PolicyPeriodRecord(Model):
    """Policy period record."""

    _models = {"estimated_deduct_amount": "Amount", "deduct_amount": "Amount", "scheduled_amount": "Amount"}

    policy_period_id: int
    """保单的扣费周期编号. The number of the period in the agreement."""
    estimated_deduct_amount: Amount
    """扣费周期预计的扣费金额. What the user is told to expect."""
    estimated_deduct_date: str
    """扣费周期预计的扣费的日期. The day on which the charge is expected."""
    policy_period_state: str
    """扣费周期预约状态."""
    deduct_amount: Amount | None = None
    """实际扣费金额. Set once it was charged."""
    deduct_date: str | None = None
    """实际扣费的日期. Set once it was charged."""
    scheduled_amount: Amount | None = None
    """已预约的扣费金额信息. What was announced to the user."""


class PolicyPeriodSchedule(Model):
    """Policy period schedule."""

    _models = {"deduct_amount": "Amount", "scheduled_amount": "Amount"}

    policy_period_id: int
    """保单的扣费周期编号. The number of the period in the agreement."""
    policy_period_state: str
    """当前扣费周期的状态."""
    deduct_amount: Amount | None = None
    """实际扣费金额. Set once it was charged."""
    deduct_date: str | None = None
    """实际扣费的日期. Set once it was charged."""
    deduct_end_date: str | None = None
    """可扣费结束日期. The last day on which the announced charge can be made."""
    deduct_start_date: str | None = None
    """可扣费开始日期. The first day on which the announced charge can be made."""
    scheduled_amount: Amount | None = None
    """已预约的扣费金额信息. What was announced to the user."""


class PreSignAppResponse(Model):
    """Pre sign app response."""

    pre_entrustweb_id: str
    """预签约ID. Handed to the page where the user signs."""


class PreSignMiniProgramResponse(Model):
    """Pre sign mini program response."""

    pre_entrustweb_id: str
    """预签约ID. Handed to the page where the user signs."""
    redirect_appid: str
    """跳转签约小程序的AppID. The mini program where the user signs."""
    redirect_path: str
    """跳转签约小程序的路径. Where to open that mini program."""


class PreSignResponse(Model):
    """Pre sign response."""

    redirect_url: str
    """拉起微信支付客户端的URL. Open it, so that the user signs."""


class TerminateContractResponse(Model):
    """Terminate contract response."""

    _models = {"contract_terminate_info": "ContractTermination"}

    mchid: str
    """商户号."""
    appid: str
    """商户AppID."""
    openid: str
    """用户OpenID."""
    plan_id: int
    """委托代扣模板ID. The template of the agreement, made in the merchant platform."""
    contract_id: str
    """委托代扣协议ID. WeChat Pay's number of the agreement."""
    contract_state: TerminateContractResponseContractState
    """委托代扣协议状态. `SIGNED`: in force; `TERMINATED`: ended; `SIGN_FAILED`: never came into force; `TO_BE_RENEWED`: waits for its renewal; `TERMINATE_PENDING`: about to end."""
    out_contract_code: str
    """商户签约协议号. The merchant's own number of the agreement."""
    contract_expired_time: str | None = None
    """协议到期时间. RFC 3339."""
    contract_signed_time: str | None = None
    """协议签署时间. RFC 3339."""
    contract_terminate_info: ContractTermination | None = None
    """协议解约信息. Set once it was ended."""
    insured_display_name: str | None = None
    """被保人姓名. The name of the insured, as it is shown to the user."""
    out_user_code: str | None = None
    """商户侧用户标识. The merchant's own number of the user."""


class UpdatePolicyPeriodsResponse(Model):
    """Update policy periods response."""

    _models = {"policy_periods": "PolicyPeriod"}

    cancel_scheduled_policy_period_id: int | None = None
    """发生了取消预约的扣费计划项编号. The period whose announced charge was called off."""
    policy_periods: list[PolicyPeriod] | None = None


class AmountParam(TypedDict, total=False):
    """Amount. What `Amount` is when sent."""

    total: Required[int]
    """金额. In fen."""
    currency: str
    """货币类型. ISO 4217, `CNY` for yuan."""


class JumpControlParam(TypedDict, total=False):
    """Jump control."""

    jump_appid: str
    """跳转的应用AppID."""


class PolicyClauseParam(TypedDict, total=False):
    """Policy clause."""

    clause_name: str
    """条款内容."""
    clause_quota: str
    """条款额度."""


class PolicyCoverageParam(TypedDict, total=False):
    """Policy coverage."""

    policy_amount: str
    """保单额度."""
    policy_clauses: Sequence[PolicyClauseParam]
    """保险条款列表."""


class PolicyPeriodParam(TypedDict, total=False):
    """Policy period. What `PolicyPeriod` is when sent."""

    policy_period_id: Required[int]
    """保险扣费周期编号. The number of the period in the agreement."""
    estimated_deduct_amount: Required[AmountParam]
    """预计扣费金额. What the user is told to expect."""
    estimated_deduct_date: Required[str]
    """预计扣费的日期. The day on which the charge is expected."""


class PreSignPolicyPeriodParam(TypedDict, total=False):
    """Pre sign policy period."""

    policy_period_id: Required[int]
    """保险扣费周期编号. The number of the period in the agreement."""
    estimated_deduct_amount: Required[AmountParam]
    """预计扣费金额. What the user is told to expect."""
    estimated_deduct_date: Required[str]
    """预计扣费的日期. The day on which the charge is expected."""
    policy_coverage_detail: PolicyCoverageParam
    """保障详情."""


class RealIdentityParam(TypedDict, total=False):
    """Real identity."""

    id_card_number: Required[str]
    """自然人身份证号码. Encrypted on the wire."""
    real_name: Required[str]
    """自然人姓名. Encrypted on the wire."""
    identity_type: IdentityType
    """实名验证类型."""


class _Operations(Face):
    @operation("insurance_papay.pre_sign_jsapi")
    def pre_sign_jsapi(
        self,
        *,
        appid: str,
        plan_id: int,
        contract_notify_url: str,
        insured_display_name: str,
        out_contract_code: str,
        policy_end_date: str,
        policy_periods: Sequence[PreSignPolicyPeriodParam],
        policy_start_date: str,
        openid: str | None = None,
        out_trade_no: str | None = None,
        description: str | None = None,
        amount: AmountParam | None = None,
        attach: str | None = None,
        can_auto_insure: bool | None = None,
        can_auto_reinsure: bool | None = None,
        combined_deduct_period_count: int | None = None,
        goods_tag: str | None = None,
        out_user_code: str | None = None,
        real_identity: RealIdentityParam | None = None,
        transaction_notify_url: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignResponse:
        """Begin the signing of an agreement inside WeChat (保险商户JSAPI预签约).

        Nothing is signed yet: the user does that. The result comes as `INSURANCE_ENTRUST.SIGN`, or from `get_contract`.

        Args:
            appid: 应用ID. An app, official account or mini program that is bound to the merchant.
            plan_id: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
            contract_notify_url: 签约结果通知地址. Where the result of signing is posted: https, without a query string.
            insured_display_name: 被保人的展示名称. The name of the insured, as it is shown to the user.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            policy_end_date: 保险保单的结束日期.
            policy_periods: 保单的扣费周期列表. The charges that the agreement allows, period by period.
            policy_start_date: 保险保单的开始日期.
            openid: 用户在直连商户应用下的用户标示. The user in `appid`.
            out_trade_no: 商户订单号. The merchant's own number of the first charge, which is made with the signing.
            description: 商品描述. Of the first charge; shown to the user.
            amount: 扣费金额信息. Of the first charge, which is made with the signing.
            attach: 附加数据. Comes back unchanged in queries and notifications.
            can_auto_insure: 是否自动续保.
            can_auto_reinsure: 是否自动重新投保.
            combined_deduct_period_count: 合并扣费期数.
            goods_tag: 订单优惠标记. The mark that the rules of a promotion ask for.
            out_user_code: 商户侧用户标识. The merchant's own number of the user.
            real_identity: 用户实名信息.
            transaction_notify_url: 支付结果通知地址. Where the result of the charge is posted: https, without a query string.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012528600
        """
        ...

    @operation("insurance_papay.pre_sign_mini_program")
    def pre_sign_mini_program(
        self,
        *,
        appid: str,
        plan_id: int,
        contract_notify_url: str,
        insured_display_name: str,
        out_contract_code: str,
        policy_end_date: str,
        policy_periods: Sequence[PreSignPolicyPeriodParam],
        policy_start_date: str,
        openid: str | None = None,
        out_trade_no: str | None = None,
        description: str | None = None,
        amount: AmountParam | None = None,
        attach: str | None = None,
        can_auto_insure: bool | None = None,
        can_auto_reinsure: bool | None = None,
        combined_deduct_period_count: int | None = None,
        goods_tag: str | None = None,
        out_user_code: str | None = None,
        real_identity: RealIdentityParam | None = None,
        transaction_notify_url: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignMiniProgramResponse:
        """Begin the signing of an agreement in a mini program (保险商户小程序预签约).

        Nothing is signed yet: the user does that. The result comes as `INSURANCE_ENTRUST.SIGN`, or from `get_contract`.

        Args:
            appid: 应用ID. An app, official account or mini program that is bound to the merchant.
            plan_id: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
            contract_notify_url: 签约结果通知地址. Where the result of signing is posted: https, without a query string.
            insured_display_name: 被保人的展示名称. The name of the insured, as it is shown to the user.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            policy_end_date: 保险保单的结束日期.
            policy_periods: 保单的扣费周期列表. The charges that the agreement allows, period by period.
            policy_start_date: 保险保单的开始日期.
            openid: 用户在直连商户应用下的用户标示. The user in `appid`.
            out_trade_no: 商户订单号. The merchant's own number of the first charge, which is made with the signing.
            description: 商品描述. Of the first charge; shown to the user.
            amount: 扣费金额信息. Of the first charge, which is made with the signing.
            attach: 附加数据. Comes back unchanged in queries and notifications.
            can_auto_insure: 是否自动续保.
            can_auto_reinsure: 是否自动重新投保.
            combined_deduct_period_count: 合并扣费期数.
            goods_tag: 订单优惠标记. The mark that the rules of a promotion ask for.
            out_user_code: 商户侧用户标识. The merchant's own number of the user.
            real_identity: 用户实名信息.
            transaction_notify_url: 支付结果通知地址. Where the result of the charge is posted: https, without a query string.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012528950
        """
        ...

    @operation("insurance_papay.pre_sign_app")
    def pre_sign_app(
        self,
        *,
        appid: str,
        plan_id: int,
        contract_notify_url: str,
        insured_display_name: str,
        out_contract_code: str,
        policy_end_date: str,
        policy_periods: Sequence[PolicyPeriodParam],
        policy_start_date: str,
        openid: str | None = None,
        out_trade_no: str | None = None,
        description: str | None = None,
        amount: AmountParam | None = None,
        attach: str | None = None,
        can_auto_insure: bool | None = None,
        can_auto_reinsure: bool | None = None,
        combined_deduct_period_count: int | None = None,
        goods_tag: str | None = None,
        out_user_code: str | None = None,
        real_identity: RealIdentityParam | None = None,
        transaction_notify_url: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignAppResponse:
        """Begin the signing of an agreement in an app (保险商户App预签约).

        Nothing is signed yet: the user does that. The result comes as `INSURANCE_ENTRUST.SIGN`, or from `get_contract`.

        Args:
            appid: 应用ID. An app, official account or mini program that is bound to the merchant.
            plan_id: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
            contract_notify_url: 签约结果通知地址. Where the result of signing is posted: https, without a query string.
            insured_display_name: 被保人的展示名称. The name of the insured, as it is shown to the user.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            policy_end_date: 保险保单的结束日期.
            policy_periods: 保单的扣费周期列表. The charges that the agreement allows, period by period.
            policy_start_date: 保险保单的开始日期.
            openid: 用户在直连商户应用下的用户标示. The user in `appid`.
            out_trade_no: 商户订单号. The merchant's own number of the first charge, which is made with the signing.
            description: 商品描述. Of the first charge; shown to the user.
            amount: 扣费金额信息. Of the first charge, which is made with the signing.
            attach: 附加数据. Comes back unchanged in queries and notifications.
            can_auto_insure: 是否自动续保.
            can_auto_reinsure: 是否自动重新投保.
            combined_deduct_period_count: 合并扣费期数.
            goods_tag: 订单优惠标记. The mark that the rules of a promotion ask for.
            out_user_code: 商户侧用户标识. The merchant's own number of the user.
            real_identity: 用户实名信息.
            transaction_notify_url: 支付结果通知地址. Where the result of the charge is posted: https, without a query string.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4013005766
        """
        ...

    @operation("insurance_papay.pre_sign_h5")
    def pre_sign_h5(
        self,
        *,
        appid: str,
        plan_id: int,
        contract_notify_url: str,
        insured_display_name: str,
        out_contract_code: str,
        policy_end_date: str,
        policy_periods: Sequence[PreSignPolicyPeriodParam],
        policy_start_date: str,
        openid: str | None = None,
        out_trade_no: str | None = None,
        description: str | None = None,
        amount: AmountParam | None = None,
        attach: str | None = None,
        can_auto_insure: bool | None = None,
        can_auto_reinsure: bool | None = None,
        combined_deduct_period_count: int | None = None,
        goods_tag: str | None = None,
        jump_control: JumpControlParam | None = None,
        out_user_code: str | None = None,
        real_identity: RealIdentityParam | None = None,
        transaction_notify_url: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignResponse:
        """Begin the signing of an agreement in a mobile browser (保险商户H5预签约).

        Nothing is signed yet: the user does that. The result comes as `INSURANCE_ENTRUST.SIGN`, or from `get_contract`.

        Args:
            appid: 应用ID. An app, official account or mini program that is bound to the merchant.
            plan_id: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
            contract_notify_url: 签约结果通知地址. Where the result of signing is posted: https, without a query string.
            insured_display_name: 被保人的展示名称. The name of the insured, as it is shown to the user.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            policy_end_date: 保险保单的结束日期.
            policy_periods: 保单的扣费周期列表. The charges that the agreement allows, period by period.
            policy_start_date: 保险保单的开始日期.
            openid: 用户在直连商户应用下的用户标示. The user in `appid`.
            out_trade_no: 商户订单号. The merchant's own number of the first charge, which is made with the signing.
            description: 商品描述. Of the first charge; shown to the user.
            amount: 扣费金额信息. Of the first charge, which is made with the signing.
            attach: 附加数据. Comes back unchanged in queries and notifications.
            can_auto_insure: 是否自动续保.
            can_auto_reinsure: 是否自动重新投保.
            combined_deduct_period_count: 合并扣费期数.
            goods_tag: 订单优惠标记. The mark that the rules of a promotion ask for.
            jump_control: 跳转控制信息.
            out_user_code: 商户侧用户标识. The merchant's own number of the user.
            real_identity: 用户实名信息.
            transaction_notify_url: 支付结果通知地址. Where the result of the charge is posted: https, without a query string.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012529050
        """
        ...

    @operation("insurance_papay.get_contract")
    def get_contract(
        self,
        *,
        plan_id: int,
        out_contract_code: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetContractResponse:
        """Query an agreement (保险商户查询保险自动续费协议).

        Args:
            plan_id: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012472641
        """
        ...

    @operation("insurance_papay.list_policy_periods", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_policy_periods(
        self,
        *,
        plan_id: int,
        out_contract_code: str,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListPolicyPeriodsResponse:
        """List the periods of an agreement (保险商户查询保险扣费周期列表).

        Args:
            plan_id: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            offset: 分页开始位置. Items to skip, from 0.
            limit: 分页大小. Items per page.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012489530
        """
        ...

    @operation("insurance_papay.update_policy_periods")
    def update_policy_periods(
        self,
        *,
        plan_id: int,
        contract_id: str,
        appid: str,
        policy_periods: Sequence[PolicyPeriodParam],
        allow_cancel_scheduled: bool | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UpdatePolicyPeriodsResponse:
        """Change the periods of an agreement (保险商户修改保险扣费周期列表).

        Args:
            plan_id: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
            contract_id: 委托代扣协议ID. WeChat Pay's number of the agreement.
            appid: 应用ID. An app, official account or mini program that is bound to the merchant.
            policy_periods: 续期的扣费周期列表.
            allow_cancel_scheduled: 是否允许取消预约. Whether a charge that is announced already may be called off for it.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012987596
        """
        ...

    @operation("insurance_papay.create_policy_period_schedule")
    def create_policy_period_schedule(
        self,
        *,
        contract_id: str,
        policy_period_id: int,
        appid: str,
        scheduled_amount: AmountParam,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PolicyPeriodSchedule:
        """Announce a premium (保险商户预约保险自动续费).

        The charge itself is made with `create_transaction`, in the days that the answer names.

        Args:
            contract_id: 委托代扣协议ID. WeChat Pay's number of the agreement.
            policy_period_id: 保单的扣费周期编号. The number of the period in the agreement.
            appid: 应用ID. An app, official account or mini program that is bound to the merchant.
            scheduled_amount: 预约扣费金额信息. What the user is told will be charged.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012471270
        """
        ...

    @operation("insurance_papay.get_policy_period_schedule")
    def get_policy_period_schedule(
        self,
        *,
        contract_id: str,
        policy_period_id: int,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PolicyPeriodSchedule:
        """Query an announced premium (保险商户查询保险自动续费预约).

        Args:
            contract_id: 委托代扣协议ID. WeChat Pay's number of the agreement.
            policy_period_id: 保单的扣费周期编号. The number of the period in the agreement.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012471229
        """
        ...

    @operation("insurance_papay.create_transaction")
    def create_transaction(
        self,
        *,
        appid: str,
        out_trade_no: str,
        description: str,
        contract_id: str,
        policy_period_id: int,
        amount: AmountParam,
        transaction_notify_url: str,
        attach: str | None = None,
        goods_tag: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateTransactionResponse:
        """Charge a premium under an agreement (保险商户受理保险自动续费扣款).

        The charge is only accepted: its result comes as a notification, or from a query of the order.

        Args:
            appid: 应用ID. An app, official account or mini program that is bound to the merchant.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            description: 商品描述. What is bought; shown to the user.
            contract_id: 委托代扣协议ID. WeChat Pay's number of the agreement.
            policy_period_id: 保单的扣费周期编号. The number of the period in the agreement.
            amount: 扣费金额信息.
            transaction_notify_url: 通知地址. Where the result of the charge is posted: https, without a query string.
            attach: 附加数据. Comes back unchanged in queries and notifications.
            goods_tag: 订单优惠标记. The mark that the rules of a promotion ask for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012471158
        """
        ...

    @operation("insurance_papay.renew_contract")
    def renew_contract(
        self,
        *,
        plan_id: int,
        contract_id: str,
        appid: str,
        policy_periods: Sequence[PolicyPeriodParam],
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Renew an agreement (保险商户受理续期自动续费协议).

        Args:
            plan_id: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
            contract_id: 委托代扣协议ID. WeChat Pay's number of the agreement.
            appid: 应用ID. An app, official account or mini program that is bound to the merchant.
            policy_periods: 续期的扣费周期列表.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012489588
        """
        ...

    @operation("insurance_papay.terminate_contract")
    def terminate_contract(
        self,
        *,
        plan_id: int,
        out_contract_code: str,
        contract_termination_remark: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> TerminateContractResponse:
        """Terminate an agreement (保险商户通过商户协议号解除保险自动续费协议).

        Args:
            plan_id: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            contract_termination_remark: 解约备注. Why it is ended.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012472767
        """
        ...


class InsurancePapayService(_Operations, Sync):
    """Automatic payments of insurance premiums (保险委托代扣)."""


class AsyncInsurancePapayService(_Operations, Async):
    """Automatic payments of insurance premiums (保险委托代扣)."""
