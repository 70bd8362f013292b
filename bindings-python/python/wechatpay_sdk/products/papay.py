# Generated from api/papay.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Automatic payments (委托代扣)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from typing_extensions import Required

DaysSinceFirstLogin = Union[Literal["DAYS_SINCE_FIRST_LOGIN_UNKNOW", "DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY", "DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS", "DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS", "DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS", "DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS", "DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS"], str]
DeviceType = Union[Literal["DEVICE_TYPE_UNKNOW", "DEVICE_TYPE_PHONE", "DEVICE_TYPE_PAD", "DEVICE_TYPE_TV", "DEVICE_TYPE_WATCH"], str]
"""设备类型."""
EntrustSignContractTerminationContractTerminationMode = Union[Literal["USER_TERMINATE", "MCH_API_TERMINATE", "API", "WEPAY_WEB_TERMINATE", "CUSTOMER_SERVICE_TERMINATE", "SYSTEM_TERMINATE"], str]
"""协议解约方式."""
EntrustSignResourceContractState = Union[Literal["SIGNED", "TERMINATED", "SIGN_FAILED", "TO_BE_RENEWED", "TERMINATE_PENDING"], str]
"""委托代扣协议状态."""
EntrustTerminateContractTerminationContractTerminationMode = Union[Literal["USER_TERMINATE", "MCH_API_TERMINATE", "API", "WEPAY_WEB_TERMINATE", "CUSTOMER_SERVICE_TERMINATE", "SYSTEM_TERMINATE"], str]
"""协议解约方式."""
EntrustTerminateInquiryResourceContractState = Union[Literal["SIGNED", "TERMINATED"], str]
"""委托代扣协议状态."""
EntrustTerminateResourceContractState = Union[Literal["SIGNED", "TERMINATED"], str]
"""委托代扣协议状态."""
GetHarmonyContractResponseContractState = Union[Literal["SIGNED", "TERMINATED", "SIGN_FAILED", "TO_BE_RENEWED"], str]
"""委托代扣协议状态."""
HarmonyContractTerminationContractTerminationMode = Union[Literal["USER_TERMINATE", "MCH_API_TERMINATE", "WEPAY_WEB_TERMINATE", "CUSTOMER_SERVICE_TERMINATE", "SYSTEM_TERMINATE"], str]
"""协议解约方式."""
ScheduleState = Union[Literal["NO_SCHEDULED", "SCHEDULED", "PAID", "EXPIRED"], str]
"""扣费预约状态."""
SignScene = Union[Literal["SIGN_SCENE_APP", "SIGN_SCENE_QRCODE"], str]
"""签约场景."""
Unit = Union[Literal["DAY"], str]
"""单位."""


class Amount(Model):
    """Amount."""

    total: int
    """金额. In fen."""
    currency: str | None = None
    """货币类型. ISO 4217, `CNY` for yuan."""


class Contract(Model):
    """Contract."""

    _models = {"contract_terminate_info": "ContractTermination", "deduct_schedule": "ContractDeductSchedule"}

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
    contract_display_account: str
    """用户账户展示名称. The user's name at the merchant; shown in the agreement."""
    contract_state: str
    """委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended."""
    out_contract_code: str
    """商户签约协议号. The merchant's own number of the agreement."""
    contract_expired_time: str | None = None
    """协议到期时间. RFC 3339."""
    contract_signed_time: str | None = None
    """协议签署时间. RFC 3339."""
    contract_terminate_info: ContractTermination | None = None
    """协议解约信息. Set once it was ended."""
    deduct_schedule: ContractDeductSchedule | None = None
    """预约扣费场景的预约信息."""
    out_user_code: str | None = None
    """商户侧用户标识. The merchant's own number of the user."""


class ContractDeductSchedule(Model):
    """Contract deduct schedule."""

    _models = {"estimated_deduct_amount": "Amount", "deduct_amount": "Amount", "scheduled_amount": "Amount"}

    estimated_deduct_amount: Amount
    """预计的扣费金额. What the user is told to expect."""
    estimated_deduct_date: str
    """预计扣费的日期. The day on which the charge is expected."""
    schedule_state: str
    """扣费预约状态."""
    deduct_amount: Amount | None = None
    """实际扣费金额. Set once it was charged."""
    deduct_date: str | None = None
    """实际扣费的日期. Set once it was charged."""
    scheduled_amount: Amount | None = None
    """已预约的扣费金额信息. What was announced to the user."""


class ContractTermination(Model):
    """Contract termination."""

    contract_terminated_time: str
    """协议解约时间. RFC 3339."""
    contract_termination_mode: str
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


class DeductAmount(Model):
    """Deduct amount."""

    amount: int
    """总金额. In fen."""
    currency: str
    """货币类型. ISO 4217, `CNY` for yuan."""
    total: int | None = None
    """金额. In fen."""


class EntrustSignContractTermination(Model):
    """Entrust sign contract termination."""

    contract_terminated_time: str
    """协议解约时间. RFC 3339."""
    contract_termination_mode: EntrustSignContractTerminationContractTerminationMode
    """协议解约方式. Who ended it: the user, the merchant, customer service or the system."""
    contract_termination_remark: str | None = None
    """解约原因的备注说明. Why it was ended."""


class EntrustSignDeductSchedule(Model):
    """Entrust sign deduct schedule."""

    _models = {"estimated_deduct_amount": "DeductAmount", "deduct_amount": "DeductAmount", "scheduled_amount": "ScheduledAmount"}

    deduct_date: str
    """实际扣费的日期. Set once it was charged."""
    estimated_deduct_amount: DeductAmount
    """预计的扣费金额. What the user is told to expect."""
    estimated_deduct_date: str
    """预计扣费的日期. The day on which the charge is expected."""
    schedule_state: ScheduleState
    """扣费预约状态. `NO_SCHEDULED`: nothing is announced; `SCHEDULED`: announced; `PAID`: charged; `EXPIRED`: not charged in time."""
    deduct_amount: DeductAmount | None = None
    """实际扣费金额. Set once it was charged."""
    scheduled_amount: ScheduledAmount | None = None
    """已预约的扣费金额信息. What was announced to the user."""


class EntrustSignResource(Model):
    """Entrust sign resource."""

    _models = {"contract_terminate_info": "EntrustSignContractTermination", "deduct_schedule": "EntrustSignDeductSchedule"}

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
    contract_display_account: str
    """签约用户的名称. The user's name at the merchant; shown in the agreement."""
    contract_expired_time: str
    """协议到期时间. RFC 3339."""
    contract_signed_time: str
    """协议签署时间. RFC 3339."""
    contract_state: EntrustSignResourceContractState
    """委托代扣协议状态. `SIGNED`: in force; `TERMINATED`: ended; `SIGN_FAILED`: never came into force; `TO_BE_RENEWED`: waits for its renewal; `TERMINATE_PENDING`: about to end."""
    contract_terminate_info: EntrustSignContractTermination
    """协议解约信息. Set once it was ended."""
    out_contract_code: str
    """商户侧的签约协议号. The merchant's own number of the agreement."""
    sp_mchid: str | None = None
    """普通服务商商户号. The partner's own merchant number."""
    sub_mchid: str | None = None
    """子商户号."""
    sp_appid: str | None = None
    sub_appid: str | None = None
    """子商户的AppID."""
    sp_openid: str | None = None
    """商户AppID下的用户唯一标识."""
    sub_openid: str | None = None
    deduct_schedule: EntrustSignDeductSchedule | None = None
    """预约扣费场景的预约信息."""
    out_user_code: str | None = None
    """商户侧用户标识. The merchant's own number of the user."""


class EntrustTerminateContractTermination(Model):
    """Entrust terminate contract termination."""

    contract_termination_mode: EntrustTerminateContractTerminationContractTerminationMode
    """协议解约方式. Who ended it: the user, the merchant, customer service or the system."""
    contract_terminated_time: str | None = None
    """协议解约时间. RFC 3339."""
    contract_termination_remark: str | None = None
    """解约原因的备注说明. Why it was ended."""


class EntrustTerminateDeductSchedule(Model):
    """Entrust terminate deduct schedule."""

    _models = {"estimated_deduct_amount": "DeductAmount", "deduct_amount": "DeductAmount", "scheduled_amount": "DeductAmount"}

    deduct_date: str
    """实际扣费的日期. Set once it was charged."""
    estimated_deduct_amount: DeductAmount
    """预计的扣费金额. What the user is told to expect."""
    estimated_deduct_date: str
    """预计扣费的日期. The day on which the charge is expected."""
    schedule_state: ScheduleState
    """扣费预约状态. `NO_SCHEDULED`: nothing is announced; `SCHEDULED`: announced; `PAID`: charged; `EXPIRED`: not charged in time."""
    deduct_amount: DeductAmount | None = None
    """实际扣费金额. Set once it was charged."""
    scheduled_amount: DeductAmount | None = None
    """已预约的扣费金额信息. What was announced to the user."""


class EntrustTerminateInquiryResource(Model):
    """Entrust terminate inquiry resource."""

    mchid: str
    """商户号."""
    appid: str
    plan_id: int
    """委托代扣协议模板ID. The template of the agreement, made in the merchant platform."""
    code: str
    """返回状态码."""
    messsage: str
    """返回信息."""
    out_contract_code: str
    """商户侧的签约协议号. The merchant's own number of the agreement."""
    out_user_code: str
    """商户侧用户标识. The merchant's own number of the user."""
    openid: str | None = None
    """商户AppID下的用户唯一标识."""
    contract_id: str | None = None
    """委托代扣协议的主键. WeChat Pay's number of the agreement."""
    contract_display_account: str | None = None
    """签约用户的名称. The user's name at the merchant; shown in the agreement."""
    contract_signed_time: str | None = None
    """协议签署时间."""
    contract_state: EntrustTerminateInquiryResourceContractState | None = None
    """委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended."""


class EntrustTerminateResource(Model):
    """Entrust terminate resource."""

    _models = {"contract_terminate_info": "EntrustTerminateContractTermination", "deduct_schedule": "EntrustTerminateDeductSchedule"}

    plan_id: int
    """委托代扣协议模板ID. The template of the agreement, made in the merchant platform."""
    contract_id: str
    """委托代扣协议的主键. WeChat Pay's number of the agreement."""
    contract_display_account: str
    """签约用户的名称. The user's name at the merchant; shown in the agreement."""
    contract_expired_time: str
    """协议到期时间. RFC 3339."""
    contract_signed_time: str
    """协议签署时间. RFC 3339."""
    contract_state: EntrustTerminateResourceContractState
    """委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended."""
    contract_terminate_info: EntrustTerminateContractTermination
    """协议解约信息. Set once it was ended."""
    out_contract_code: str
    """商户侧的签约协议号. The merchant's own number of the agreement."""
    mchid: str | None = None
    """微信商户号."""
    sp_mchid: str | None = None
    """普通服务商商户号. The partner's own merchant number."""
    sub_mchid: str | None = None
    """子商户号."""
    appid: str | None = None
    """微信AppId."""
    sp_appid: str | None = None
    sub_appid: str | None = None
    """子商户的AppID."""
    openid: str | None = None
    """用户唯一标识."""
    sp_openid: str | None = None
    """商户AppID下的用户唯一标识."""
    sub_openid: str | None = None
    deduct_schedule: EntrustTerminateDeductSchedule | None = None
    """预约扣费场景的预约信息."""
    out_user_code: str | None = None
    """商户侧用户标识. The merchant's own number of the user."""


class EntrustTerminateRetentionResource(Model):
    """Entrust terminate retention resource."""

    mchid: str | None = None
    """普通服务商商户号."""
    appid: str | None = None
    openid: str | None = None
    """商户AppID下的用户唯一标识."""
    plan_id: int | None = None
    """委托代扣协议模板ID. The template of the agreement, made in the merchant platform."""
    contract_id: str | None = None
    """委托代扣协议的主键. WeChat Pay's number of the agreement."""
    out_contract_code: str | None = None
    """商户侧的签约协议号. The merchant's own number of the agreement."""


class GetHarmonyContractResponse(Model):
    """Get harmony contract response."""

    _models = {"contract_terminate_info": "HarmonyContractTermination"}

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
    contract_display_account: str
    """用户账户展示名称. The user's name at the merchant; shown in the agreement."""
    contract_state: GetHarmonyContractResponseContractState
    """委托代扣协议状态. `SIGNED`: in force; `TERMINATED`: ended; `SIGN_FAILED`: never came into force; `TO_BE_RENEWED`: waits for its renewal."""
    out_contract_code: str
    """商户签约协议号. The merchant's own number of the agreement."""
    contract_expired_time: str | None = None
    """协议到期时间. RFC 3339."""
    contract_signed_time: str | None = None
    """协议签署时间. RFC 3339."""
    contract_terminate_info: HarmonyContractTermination | None = None
    """协议解约信息. Set once it was ended."""
    mask_wxid: str | None = None
    """鸿蒙代扣场景的用户微信号掩码. The user's WeChat ID, masked."""
    out_user_code: str | None = None
    """商户侧用户标识. The merchant's own number of the user."""


class HarmonyContractTermination(Model):
    """Harmony contract termination."""

    contract_terminated_time: str
    """协议解约时间. RFC 3339."""
    contract_termination_mode: HarmonyContractTerminationContractTerminationMode
    """协议解约方式. Who ended it: the user, the merchant, customer service or the system."""
    contract_termination_remark: str | None = None
    """解约备注. Why it was ended."""


class PartnerContract(Model):
    """Partner contract."""

    _models = {"contract_terminate_info": "ContractTermination", "deduct_schedule": "ContractDeductSchedule"}

    sp_mchid: str
    """普通服务商商户号. The partner's own merchant number."""
    sub_mchid: str
    """子商户号."""
    sp_appid: str
    """普通服务商的AppID."""
    plan_id: int
    """委托代扣模板ID. The template of the agreement, made in the merchant platform."""
    contract_id: str
    """委托代扣协议ID. WeChat Pay's number of the agreement."""
    sp_openid: str
    """用户OpenID."""
    contract_display_account: str
    """用户账户展示名称. The user's name at the merchant; shown in the agreement."""
    contract_state: str
    """委托代扣协议状态. `SIGNED` while it is in force, `TERMINATED` once it was ended."""
    out_contract_code: str
    """商户签约协议号. The merchant's own number of the agreement."""
    sub_appid: str | None = None
    """子商户的AppID."""
    sub_openid: str | None = None
    contract_expired_time: str | None = None
    """协议到期时间. RFC 3339."""
    contract_signed_time: str | None = None
    """协议签署时间. RFC 3339."""
    contract_terminate_info: ContractTermination | None = None
    """协议解约信息. Set once it was ended."""
    deduct_schedule: ContractDeductSchedule | None = None
    """预约扣费场景的预约信息."""
    out_user_code: str | None = None
    """商户侧用户标识. The merchant's own number of the user."""


class PreSignContractResponse(Model):
    """Pre sign contract response."""

    pre_entrustweb_id: str
    """预签约ID. Handed to the page where the user signs."""
    mini_program_path: str | None = None
    """跳转签约小程序的path. Where to open that mini program."""
    mini_program_username: str | None = None
    """跳转签约小程序的username. The mini program where the user signs, for the SDK of apps."""
    redirect_url: str | None = None
    """展示扫码签约的二维码的URL. Open it, so that the user signs."""


class PreSignScheduledAppResponse(Model):
    """Pre sign scheduled app response."""

    pre_entrustweb_id: str
    """预签约ID. Handed to the page where the user signs."""
    miniprogram_path: str | None = None
    """跳转签约小程序的path. Where to open that mini program."""
    miniprogram_username: str | None = None
    """跳转签约小程序的username. The mini program where the user signs, for the SDK of apps."""


class PreSignScheduledH5Response(Model):
    """Pre sign scheduled h5 response."""

    redirect_url: str
    """拉起微信支付客户端的URL. Open it, so that the user signs."""


class PreSignScheduledJsapiResponse(Model):
    """Pre sign scheduled jsapi response."""

    redirect_url: str
    """跳转签约流程的URL. Open it, so that the user signs."""


class PreSignScheduledMiniProgramResponse(Model):
    """Pre sign scheduled mini program response."""

    pre_entrustweb_id: str
    """预签约ID. Handed to the page where the user signs."""
    redirect_appid: str
    """跳转签约小程序的AppID. The mini program where the user signs."""
    redirect_path: str
    """跳转签约小程序的路径. Where to open that mini program."""


class Schedule(Model):
    """Schedule."""

    _models = {"deduct_amount": "Amount", "scheduled_amount": "Amount"}

    schedule_state: str
    """扣费预约的状态."""
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


class ScheduledAmount(Model):
    """Scheduled amount."""

    amount: int | None = None
    """总金额. In fen."""
    currency: str | None = None
    """货币类型. ISO 4217, `CNY` for yuan."""
    total: int | None = None
    """金额. In fen."""


class AmountParam(TypedDict, total=False):
    """Amount. What `Amount` is when sent."""

    total: Required[int]
    """金额. In fen."""
    currency: str
    """货币类型. ISO 4217, `CNY` for yuan."""


class DeductDurationParam(TypedDict, total=False):
    """Deduct duration."""

    count: Required[int]
    """扣费持续时间数. One of 1, 2 and 3."""
    unit: Unit
    """单位."""


class DeductScheduleParam(TypedDict, total=False):
    """Deduct schedule."""

    description: Required[str]
    """商品描述. What is bought; shown to the user."""
    estimated_deduct_amount: Required[AmountParam]
    """预计的扣费金额. What the user is told to expect."""
    estimated_deduct_date: Required[str]
    """预计扣费的日期. The day on which the charge is expected."""


class DeviceParam(TypedDict, total=False):
    """Device."""

    device_id: Required[str]
    """设备ID."""
    days_since_first_login: Required[DaysSinceFirstLogin]
    """How long the user has been known on this device."""
    device_ip: Required[str]
    """设备的IP."""
    device_os: Required[str]
    """设备的OS版本."""
    device_running_as_root: Required[bool]
    """设备是否以root身份运行."""
    device_type: Required[DeviceType]
    """设备类型."""
    weixin_installed: Required[bool]
    """设备上是否安装微信."""
    weixin_version: Required[str]
    """设备上微信的版本."""


class EstimatedAmountParam(TypedDict, total=False):
    """Estimated amount."""

    amount: Required[int]
    """预计扣费金额. In fen."""
    currency: str
    """预计扣费货币类型. ISO 4217, `CNY` for yuan."""


class JumpControlParam(TypedDict, total=False):
    """Jump control."""

    jump_appid: str
    """跳转的应用AppID."""


class PartnerDeductDurationParam(TypedDict, total=False):
    """Partner deduct duration."""

    count: Required[int]
    """扣费持续时间数."""
    unit: str
    """单位."""


class _Operations(Face):
    @operation("papay.pre_sign_contract")
    def pre_sign_contract(
        self,
        *,
        appid: str,
        plan_id: int,
        contract_display_account: str,
        contract_notify_url: str,
        device_info: DeviceParam,
        out_contract_code: str,
        out_user_code: str,
        sign_scene: SignScene,
        openid: str | None = None,
        return_url: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignContractResponse:
        """Begin the signing of an agreement (代扣预签约).

        Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_contract`.

        Args:
            appid: 应用ID. An app, official account or mini program that is bound to the merchant.
            plan_id: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
            contract_display_account: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
            contract_notify_url: 签约结果通知地址. Where the result of signing is posted: https, without a query string.
            device_info: 发起预签约的用户.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            out_user_code: 商户侧用户标识. The merchant's own number of the user.
            sign_scene: 签约场景. Whether the user signs in an app or by scanning a QR code.
            openid: 用户在直连商户应用下的用户标示. The user in `appid`.
            return_url: 回跳地址的url. Where the user comes back to after signing.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012978414
        """
        ...

    @operation("papay.pre_sign_scheduled_jsapi")
    def pre_sign_scheduled_jsapi(
        self,
        *,
        appid: str,
        plan_id: int,
        contract_display_account: str,
        contract_notify_url: str,
        out_contract_code: str,
        openid: str | None = None,
        deduct_schedule: DeductScheduleParam | None = None,
        out_user_code: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignScheduledJsapiResponse:
        """Begin the signing of an agreement with announced charges, inside WeChat (JSAPI场景预约扣费类型签约的预签约).

        Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_contract`.

        Args:
            appid: 应用ID. An app, official account or mini program that is bound to the merchant.
            plan_id: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
            contract_display_account: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
            contract_notify_url: 签约结果通知地址. Where the result of signing is posted: https, without a query string.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            openid: 用户在直连商户应用下的用户标示. The user in `appid`.
            deduct_schedule: 预约信息.
            out_user_code: 商户侧用户标识. The merchant's own number of the user.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012525133
        """
        ...

    @operation("papay.pre_sign_scheduled_mini_program")
    def pre_sign_scheduled_mini_program(
        self,
        *,
        appid: str,
        plan_id: int,
        contract_display_account: str,
        contract_notify_url: str,
        out_contract_code: str,
        openid: str | None = None,
        deduct_schedule: DeductScheduleParam | None = None,
        out_user_code: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignScheduledMiniProgramResponse:
        """Begin the signing of an agreement with announced charges, in a mini program (小程序场景预约扣费类型签约的预签约).

        Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_contract`.

        Args:
            appid: 应用ID. An app, official account or mini program that is bound to the merchant.
            plan_id: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
            contract_display_account: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
            contract_notify_url: 签约结果通知地址. Where the result of signing is posted: https, without a query string.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            openid: 用户在直连商户应用下的用户标示. The user in `appid`.
            deduct_schedule: 预约信息.
            out_user_code: 商户侧用户标识. The merchant's own number of the user.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012525209
        """
        ...

    @operation("papay.pre_sign_scheduled_app")
    def pre_sign_scheduled_app(
        self,
        *,
        appid: str,
        plan_id: int,
        contract_display_account: str,
        contract_notify_url: str,
        out_contract_code: str,
        openid: str | None = None,
        deduct_schedule: DeductScheduleParam | None = None,
        out_user_code: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignScheduledAppResponse:
        """Begin the signing of an agreement with announced charges, in an app (App场景预约扣费类型签约的预签约).

        Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_contract`.

        Args:
            appid: 应用ID. An app, official account or mini program that is bound to the merchant.
            plan_id: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
            contract_display_account: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
            contract_notify_url: 签约结果通知地址. Where the result of signing is posted: https, without a query string.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            openid: 用户在直连商户应用下的用户标示. The user in `appid`.
            deduct_schedule: 预约信息.
            out_user_code: 商户侧用户标识. The merchant's own number of the user.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012524934
        """
        ...

    @operation("papay.pre_sign_scheduled_h5")
    def pre_sign_scheduled_h5(
        self,
        *,
        appid: str,
        plan_id: int,
        contract_display_account: str,
        contract_notify_url: str,
        out_contract_code: str,
        openid: str | None = None,
        deduct_schedule: DeductScheduleParam | None = None,
        jump_control: JumpControlParam | None = None,
        out_user_code: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignScheduledH5Response:
        """Begin the signing of an agreement with announced charges, in a mobile browser (H5场景预约扣费类型签约的预签约).

        Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_contract`.

        Args:
            appid: 应用ID. An app, official account or mini program that is bound to the merchant.
            plan_id: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
            contract_display_account: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
            contract_notify_url: 签约结果通知地址. Where the result of signing is posted: https, without a query string.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            openid: 用户在直连商户应用下的用户标示. The user in `appid`.
            deduct_schedule: 预约信息.
            jump_control: 跳转控制信息.
            out_user_code: 商户侧用户标识. The merchant's own number of the user.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012489208
        """
        ...

    @operation("papay.get_contract")
    def get_contract(
        self,
        *,
        plan_id: int,
        out_contract_code: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Contract:
        """Query an agreement (通过商户协议号查询委托代扣签约协议).

        Args:
            plan_id: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012489245
        """
        ...

    @operation("papay.get_harmony_contract")
    def get_harmony_contract(
        self,
        *,
        plan_id: int,
        out_contract_code: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetHarmonyContractResponse:
        """Query an agreement made on HarmonyOS (通过商户协议号查询委托代扣签约协议).

        Args:
            plan_id: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4013844122
        """
        ...

    @operation("papay.terminate_contract")
    def terminate_contract(
        self,
        *,
        plan_id: int,
        out_contract_code: str,
        contract_termination_remark: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Contract:
        """Terminate an agreement (通过商户协议号解除委托代扣签约协议).

        Args:
            plan_id: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            contract_termination_remark: 解约备注. Why it is ended.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012489295
        """
        ...

    @operation("papay.create_schedule")
    def create_schedule(
        self,
        *,
        contract_id: str,
        appid: str,
        schedule_amount: AmountParam,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Schedule:
        """Announce a charge (预约扣费).

        The charge itself is made with `create_transaction`, in the days that the answer names.

        Args:
            contract_id: 委托代扣协议ID. WeChat Pay's number of the agreement.
            appid: 应用ID. An app, official account or mini program that is bound to the merchant.
            schedule_amount: 预约的金额信息. What the user is told will be charged.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012467036
        """
        ...

    @operation("papay.get_schedule")
    def get_schedule(
        self,
        *,
        contract_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Schedule:
        """Query an announced charge (查询扣费预约).

        Args:
            contract_id: 委托代扣协议ID. WeChat Pay's number of the agreement.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012466997
        """
        ...

    @operation("papay.send_pre_deduction_notice")
    def send_pre_deduction_notice(
        self,
        *,
        contract_id: str,
        appid: str,
        estimated_amount: EstimatedAmountParam,
        mchid: str | None = None,
        deduct_duration: DeductDurationParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Tell the user that a charge is coming (直连商户预扣费通知).

        Args:
            contract_id: 委托代扣协议ID. WeChat Pay's number of the agreement.
            appid: 公众号ID. An app, official account or mini program that is bound to the merchant.
            estimated_amount: 预计扣费金额信息. What the user is told to expect.
            mchid: 直连商户号. The client's `mchid` where it is left out.
            deduct_duration: 扣费持续时间. For how many days the charge is tried.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v2/merchant/4011987402
        https://pay.weixin.qq.com/docs/merchant/apis/entrusted-payment/json/deduct-notify.html
        """
        ...

    @operation("papay.create_transaction")
    def create_transaction(
        self,
        *,
        appid: str,
        out_trade_no: str,
        description: str,
        contract_id: str,
        amount: AmountParam,
        transaction_notify_url: str,
        attach: str | None = None,
        goods_tag: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateTransactionResponse:
        """Charge the user under an agreement (受理扣款).

        The charge is only accepted: its result comes as a notification, or from a query of the order.

        Args:
            appid: 应用ID. An app, official account or mini program that is bound to the merchant.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            description: 商品描述. What is bought; shown to the user.
            contract_id: 委托代扣协议ID. WeChat Pay's number of the agreement.
            amount: 扣费金额信息.
            transaction_notify_url: 通知地址. Where the result of the charge is posted: https, without a query string.
            attach: 附加数据. Comes back unchanged in queries and notifications.
            goods_tag: 订单优惠标记. The mark that the rules of a promotion ask for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4012467036
        """
        ...

    @operation("papay.create_harmony_transaction")
    def create_harmony_transaction(
        self,
        *,
        appid: str,
        out_trade_no: str,
        description: str,
        contract_id: str,
        harmony_account_id: str,
        amount: AmountParam,
        transaction_notify_url: str,
        attach: str | None = None,
        goods_tag: str | None = None,
        mcc: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateTransactionResponse:
        """Charge the user under an agreement made on HarmonyOS (代扣受理扣款).

        The charge is only accepted: its result comes as a notification, or from a query of the order.

        Args:
            appid: 应用ID. An app, official account or mini program that is bound to the merchant.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            description: 商品描述. What is bought; shown to the user.
            contract_id: 委托代扣协议ID. WeChat Pay's number of the agreement.
            harmony_account_id: 鸿蒙账户id.
            amount: 扣费金额信息.
            transaction_notify_url: 通知地址. Where the result of the charge is posted: https, without a query string.
            attach: 附加数据. Comes back unchanged in queries and notifications.
            goods_tag: 订单优惠标记. The mark that the rules of a promotion ask for.
            mcc: 商户类别码. The merchant category code.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/merchant/4013388429
        """
        ...

    @operation("papay.send_deduction_retry_notice")
    def send_deduction_retry_notice(
        self,
        *,
        contract_id: str,
        appid: str,
        mchid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Tell the user that a failed charge is tried again (重试扣费通知).

        Args:
            contract_id: 委托代扣协议ID. WeChat Pay's number of the agreement.
            appid: 公众号ID. An app, official account or mini program that is bound to the merchant.
            mchid: 直连商户号. The client's `mchid` where it is left out.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml
        """
        ...

    @operation("papay.pre_sign_partner_scheduled_jsapi")
    def pre_sign_partner_scheduled_jsapi(
        self,
        *,
        sub_mchid: str,
        sp_appid: str,
        plan_id: int,
        contract_display_account: str,
        contract_notify_url: str,
        out_contract_code: str,
        sub_appid: str | None = None,
        sp_openid: str | None = None,
        sub_openid: str | None = None,
        deduct_schedule: DeductScheduleParam | None = None,
        out_user_code: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignScheduledJsapiResponse:
        """Begin the signing of a sub-merchant's agreement with announced charges, inside WeChat (JSAPI场景预约扣费类型签约的预签约).

        Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_partner_contract`.

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sp_appid: 应用ID. An app, official account or mini program that is bound to the partner.
            plan_id: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
            contract_display_account: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
            contract_notify_url: 签约结果通知地址. Where the result of signing is posted: https, without a query string.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            sub_appid: 子商户的AppID. The sub-merchant's own app; needed for `sub_openid`.
            sp_openid: 用户在服务商商户应用下的用户标示. The user under `sp_appid`.
            sub_openid: The user under `sub_appid`.
            deduct_schedule: Deduct schedule.
            out_user_code: 商户侧用户标识. The merchant's own number of the user.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012693093
        """
        ...

    @operation("papay.pre_sign_partner_scheduled_mini_program")
    def pre_sign_partner_scheduled_mini_program(
        self,
        *,
        sub_mchid: str,
        sp_appid: str,
        plan_id: int,
        contract_display_account: str,
        contract_notify_url: str,
        out_contract_code: str,
        sub_appid: str | None = None,
        sp_openid: str | None = None,
        sub_openid: str | None = None,
        deduct_schedule: DeductScheduleParam | None = None,
        out_user_code: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignScheduledMiniProgramResponse:
        """Begin the signing of a sub-merchant's agreement with announced charges, in a mini program (小程序场景预约扣费类型签约的预签约).

        Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_partner_contract`.

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sp_appid: 应用ID. An app, official account or mini program that is bound to the partner.
            plan_id: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
            contract_display_account: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
            contract_notify_url: 签约结果通知地址. Where the result of signing is posted: https, without a query string.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            sub_appid: 子商户的AppID. The sub-merchant's own app; needed for `sub_openid`.
            sp_openid: 用户在服务商商户应用下的用户标示. The user under `sp_appid`.
            sub_openid: The user under `sub_appid`.
            deduct_schedule: Deduct schedule.
            out_user_code: 商户侧用户标识. The merchant's own number of the user.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012693100
        """
        ...

    @operation("papay.pre_sign_partner_scheduled_app")
    def pre_sign_partner_scheduled_app(
        self,
        *,
        sub_mchid: str,
        sp_appid: str,
        plan_id: int,
        contract_display_account: str,
        contract_notify_url: str,
        out_contract_code: str,
        sub_appid: str | None = None,
        sp_openid: str | None = None,
        sub_openid: str | None = None,
        deduct_schedule: DeductScheduleParam | None = None,
        out_user_code: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignScheduledAppResponse:
        """Begin the signing of a sub-merchant's agreement with announced charges, in an app (App场景预约扣费类型签约的预签约).

        Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_partner_contract`.

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sp_appid: 应用ID. An app, official account or mini program that is bound to the partner.
            plan_id: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
            contract_display_account: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
            contract_notify_url: 签约结果通知地址. Where the result of signing is posted: https, without a query string.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            sub_appid: 子商户的AppID. The sub-merchant's own app; needed for `sub_openid`.
            sp_openid: 用户在服务商商户应用下的用户标示. The user under `sp_appid`.
            sub_openid: The user under `sub_appid`.
            deduct_schedule: Deduct schedule.
            out_user_code: 商户侧用户标识. The merchant's own number of the user.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012693028
        """
        ...

    @operation("papay.pre_sign_partner_scheduled_h5")
    def pre_sign_partner_scheduled_h5(
        self,
        *,
        sub_mchid: str,
        sp_appid: str,
        plan_id: int,
        contract_display_account: str,
        contract_notify_url: str,
        out_contract_code: str,
        sub_appid: str | None = None,
        sp_openid: str | None = None,
        sub_openid: str | None = None,
        deduct_schedule: DeductScheduleParam | None = None,
        jump_control: JumpControlParam | None = None,
        out_user_code: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PreSignScheduledH5Response:
        """Begin the signing of a sub-merchant's agreement with announced charges, in a mobile browser (H5场景预约扣费类型签约的预签约).

        Nothing is signed yet: the user does that. The result comes as `ENTRUST.SIGN`, or from `get_partner_contract`.

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sp_appid: 应用ID. An app, official account or mini program that is bound to the partner.
            plan_id: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
            contract_display_account: 用户账户展示名称. The user's name at the merchant; shown in the agreement.
            contract_notify_url: 签约结果通知地址. Where the result of signing is posted: https, without a query string.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            sub_appid: 子商户的AppID. The sub-merchant's own app; needed for `sub_openid`.
            sp_openid: 用户在服务商商户应用下的用户标示. The user under `sp_appid`.
            sub_openid: The user under `sub_appid`.
            deduct_schedule: Deduct schedule.
            jump_control: 跳转控制信息.
            out_user_code: 商户侧用户标识. The merchant's own number of the user.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012464549
        """
        ...

    @operation("papay.get_partner_contract")
    def get_partner_contract(
        self,
        *,
        plan_id: int,
        out_contract_code: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PartnerContract:
        """Query an agreement of a sub-merchant (通过商户协议号查询委托代扣签约协议).

        Args:
            plan_id: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012489483
        """
        ...

    @operation("papay.terminate_partner_contract")
    def terminate_partner_contract(
        self,
        *,
        plan_id: int,
        out_contract_code: str,
        sub_mchid: str,
        contract_termination_remark: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> PartnerContract:
        """Terminate an agreement of a sub-merchant (通过商户协议号解除委托代扣签约协议).

        Args:
            plan_id: 委托代扣模板ID. The template of the agreement, made in the merchant platform.
            out_contract_code: 商户签约协议号. The merchant's own number of the agreement.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            contract_termination_remark: 解约备注. Why it is ended.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012489491
        """
        ...

    @operation("papay.create_partner_schedule")
    def create_partner_schedule(
        self,
        *,
        contract_id: str,
        sub_mchid: str,
        sp_appid: str,
        schedule_amount: AmountParam,
        sub_appid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Schedule:
        """Announce a charge for a sub-merchant (预约扣费).

        The charge itself is made with `create_partner_transaction`, in the days that the answer names.

        Args:
            contract_id: 委托代扣协议ID. WeChat Pay's number of the agreement.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sp_appid: 应用ID. An app, official account or mini program that is bound to the partner.
            schedule_amount: 预约的金额信息. What the user is told will be charged.
            sub_appid: 子商户的AppID. The sub-merchant's own app.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012468581
        """
        ...

    @operation("papay.get_partner_schedule")
    def get_partner_schedule(
        self,
        *,
        contract_id: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Schedule:
        """Query an announced charge of a sub-merchant (查询扣费预约).

        Args:
            contract_id: 委托代扣协议ID. WeChat Pay's number of the agreement.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012468579
        """
        ...

    @operation("papay.send_partner_pre_deduction_notice")
    def send_partner_pre_deduction_notice(
        self,
        *,
        contract_id: str,
        sub_mchid: str,
        sp_appid: str,
        estimated_amount: EstimatedAmountParam,
        sp_mchid: str | None = None,
        sub_appid: str | None = None,
        deduct_duration: PartnerDeductDurationParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Tell a sub-merchant's user that a charge is coming (服务商商户预扣费通知).

        Args:
            contract_id: 委托代扣协议id. WeChat Pay's number of the agreement.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sp_appid: 服务商应用ID. An app, official account or mini program that is bound to the partner.
            estimated_amount: 预计扣费金额信息. What the user is told to expect.
            sp_mchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            sub_appid: 子商户应用ID. The sub-merchant's own app.
            deduct_duration: 扣费持续时间. For how many days the charge is tried.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v2/partner/4011988373
        https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/json/partner-deduct-notify.html
        """
        ...

    @operation("papay.create_partner_transaction")
    def create_partner_transaction(
        self,
        *,
        sub_mchid: str,
        sp_appid: str,
        out_trade_no: str,
        description: str,
        contract_id: str,
        amount: AmountParam,
        transaction_notify_url: str,
        sub_appid: str | None = None,
        attach: str | None = None,
        goods_tag: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateTransactionResponse:
        """Charge the user for a sub-merchant (受理扣款).

        The charge is only accepted: its result comes as a notification, or from a query of the order.

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sp_appid: 应用ID. An app, official account or mini program that is bound to the partner.
            out_trade_no: 商户订单号. The merchant's own number of the order.
            description: 商品描述. What is bought; shown to the user.
            contract_id: 委托代扣协议ID. WeChat Pay's number of the agreement.
            amount: 扣费金额信息.
            transaction_notify_url: 通知地址. Where the result of the charge is posted: https, without a query string.
            sub_appid: 子商户的AppID. The sub-merchant's own app.
            attach: 附加数据. Comes back unchanged in queries and notifications.
            goods_tag: 订单优惠标记. The mark that the rules of a promotion ask for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012468586
        """
        ...

    @operation("papay.send_partner_deduction_retry_notice")
    def send_partner_deduction_retry_notice(
        self,
        *,
        contract_id: str,
        sub_mchid: str,
        sp_appid: str,
        sp_mchid: str | None = None,
        sub_appid: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Tell a sub-merchant's user that a failed charge is tried again (服务商商户重试扣费通知).

        Args:
            contract_id: 委托代扣协议id. WeChat Pay's number of the agreement.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            sp_appid: 服务商应用ID. An app, official account or mini program that is bound to the partner.
            sp_mchid: 服务商商户号. The partner's own merchant number. The client's `mchid` where it is left out.
            sub_appid: 子商户应用ID. The sub-merchant's own app.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml
        """
        ...


class PapayService(_Operations, Sync):
    """Automatic payments (委托代扣)."""


class AsyncPapayService(_Operations, Async):
    """Automatic payments (委托代扣)."""
