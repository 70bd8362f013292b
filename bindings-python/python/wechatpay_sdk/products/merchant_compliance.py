# Generated from api/merchant_compliance.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Due diligence and compliance (商户尽职与合规)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from wechatpay_sdk._input import FileInput

DueDiligenceState = Union[Literal["DUE_DILIGENCE_STATE_COLLECTING", "DUE_DILIGENCE_STATE_AUDITING", "DUE_DILIGENCE_STATE_REJECTED", "DUE_DILIGENCE_STATE_EXPIRED", "DUE_DILIGENCE_STATE_CANCELLED", "DUE_DILIGENCE_STATE_FINISHED"], str]
"""尽调单状态."""
EnumFileExts = Union[Literal["png", "jpg", "jpeg"], str]
"""限制提交的文件后缀."""
FailReason = Union[Literal["MATERIALS_ABNORMAL", "PROCESS_TIMEOUT"], str]
"""失败原因."""
LimitationActionType = Union[Literal["LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL", "LIMIT_ACTION_TYPE_DELAY_CONTROL"], str]
"""处置方式."""
LimitationReasonType = Union[Literal["LICENSE_ABNORMAL", "NO_TRADE", "SETTLE_ACCOUNT_ABNORMAL", "RISK_ABNORMAL", "OTHER", "INSPECT_ABNORMAL", "INVALID_REPRESENTATIVE_INFORMATION", "INVALID_BUSINESS_STATUS", "INVALID_BUSINESS_LICENSE", "INVALID_BENEFICIARY_INFORMATION"], str]
"""商户被管控原因类型."""
LimitedFunctions = Union[Literal["NO_TRANSACTION_AND_RECHARGE", "NO_PAYMENT", "NO_WITHDRAWAL", "NO_REFUND", "NO_TRANSACTION", "NO_PROFIT_SHARING", "NO_PAYMENT_POINT_COMPLETE_ORDER"], str]
"""商户被管控能力列表."""
RecoverWay = Union[Literal["IRRECOVERABLE", "MODIFY_SUBJECT_INFORMATION", "MODIFY_SETTLE_ACCOUNT_INFORMATION", "VERIFY_INACTIVE_MERCHANT_IDENTITY", "SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION", "SUBMIT_INFORMATION_FOR_APPEAL", "RESOLVE_TRANSACTION_DISPUTES", "MODIFY_ADMINISTRATOR_INFORMATION", "CALL_CUSTOMER_SERVICE_AT_95017", "UPDATE_BUSINESS_SCENARIO_INFORMATION", "SUBMIT_CDD_INFORMATION", "WAITING_FOR_PLATFORM_REVIEW", "SUBMIT_UBO_INFORMATION", "SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE", "CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION", "MODIFY_ABBREVIATION_INFORMATION"], str]
"""商户被该原因管控的解脱路径."""
RelateLimitations = Union[Literal["NO_TRANSACTION_AND_RECHARGE", "NO_PAYMENT", "NO_WITHDRAWAL", "NO_REFUND", "NO_TRANSACTION", "NO_PROFIT_SHARING", "NO_PAYMENT_POINT_COMPLETE_ORDER"], str]
"""商户被该原因管控的能力列表."""
State = Union[Literal["PROCESSING", "SUCCESS", "FAIL"], str]
"""核实单状态."""


class CreateInactiveMerchantVerificationResponse(Model):
    """Create inactive merchant verification response."""

    verification_id: str
    """核实单号."""


class GetDueDiligenceResponse(Model):
    """Get due diligence response."""

    sub_mchid: str
    """子商户号."""
    due_diligence_id: str
    """尽调单号."""
    deadline_time: str
    """截止时间. RFC 3339."""
    due_diligence_state: DueDiligenceState
    """尽调单状态."""
    complete_time: str | None = None
    """完成时间. RFC 3339."""
    reject_reason: str | None = None
    """驳回原因. JSON text of `RejectReason`."""
    reject_time: str | None = None
    """驳回时间. RFC 3339."""
    submission_data: str | None = None
    """尽调已经提交的资料. JSON text of `Submission`."""
    submission_template: str | None = None
    """尽调要求提交的资料. JSON text of `SubmissionTemplate`."""
    submit_time: str | None = None
    """提交时间. RFC 3339."""
    terminal_time: str | None = None
    """终止时间. RFC 3339."""


class GetInactiveMerchantVerificationResponse(Model):
    """Get inactive merchant verification response."""

    sub_mchid: str
    """特约商户号."""
    create_time: str
    """创建时间. RFC 3339."""
    verification_id: str
    """核实单号."""
    state: State
    """核实单状态."""
    fail_reason: FailReason | None = None
    """失败原因. Set when it failed."""
    finish_time: str | None = None
    """完成时间. RFC 3339."""


class GetMerchantLimitationsResponse(Model):
    """Get merchant limitations response."""

    _models = {"recovery_specifications": "RecoverySpecification"}

    mchid: str
    """子商户的商户号."""
    limited_functions: list[LimitedFunctions] | None = None
    """商户被管控能力列表."""
    other_limited_functions: str | None = None
    """商户其他被管控能力描述."""
    recovery_specifications: list[RecoverySpecification] | None = None
    """被管控原因及解脱路径列表."""


class RecoverySpecification(Model):
    """Recovery specification."""

    limitation_case_id: str | None = None
    """商户被该原因管控的单据号."""
    limitation_action_type: LimitationActionType | None = None
    """处置方式."""
    limitation_date: str | None = None
    """商户被该原因管控的时间. RFC 3339."""
    limitation_reason: str | None = None
    """商户被管控原因."""
    limitation_reason_describe: str | None = None
    """商户被管控原因描述."""
    limitation_reason_type: LimitationReasonType | None = None
    """商户被管控原因类型."""
    limitation_start_date: str | None = None
    """预计管控开始时间. RFC 3339."""
    other_relate_limitations: str | None = None
    """商户被该原因管控的其他能力描述."""
    recover_help_url: str | None = None
    """商户被该原因管控的解脱帮助链接."""
    recover_way: RecoverWay | None = None
    """商户被该原因管控的解脱路径."""
    recover_way_param: str | None = None
    """商户被该原因管控的解脱路径参数."""
    relate_limitations: list[RelateLimitations] | None = None
    """商户被该原因管控的能力列表."""


class SubmitDueDiligenceResponse(Model):
    """Submit due diligence response."""

    due_diligence_state: DueDiligenceState | None = None
    """尽调单状态."""
    submission_data: str | None = None
    """尽调已经提交的资料. JSON text of `Submission`."""
    submission_template: str | None = None
    """尽调要求提交的资料. JSON text of `SubmissionTemplate`."""
    submit_time: str | None = None
    """提交时间. RFC 3339."""


class UploadDueDiligenceFileResponse(Model):
    """Upload due diligence file response."""

    file_id: str
    """文件标识ID."""


class _Operations(Face):
    @operation("merchant_compliance.create_inactive_merchant_verification")
    def create_inactive_merchant_verification(
        self,
        *,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CreateInactiveMerchantVerificationResponse:
        """Ask an inactive merchant to prove who it is (发起不活跃商户身份核实).

        Args:
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMIT_EXCEED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012471357
        """
        ...

    @operation("merchant_compliance.get_inactive_merchant_verification")
    def get_inactive_merchant_verification(
        self,
        *,
        sub_mchid: str,
        verification_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetInactiveMerchantVerificationResponse:
        """Query the proof of an inactive merchant (查询不活跃商户身份核实结果).

        Args:
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
            verification_id: 核实单号. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 FREQUENCY_LIMIT_EXCEED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012471359
        """
        ...

    @operation("merchant_compliance.get_due_diligence")
    def get_due_diligence(
        self,
        *,
        due_diligence_id: str,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetDueDiligenceResponse:
        """Get what an enhanced due diligence asks for (查询子商户强化尽调单信息).

        Args:
            due_diligence_id: 尽调单号.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015631048
        """
        ...

    @operation("merchant_compliance.submit_due_diligence")
    def submit_due_diligence(
        self,
        *,
        due_diligence_id: str,
        sub_mchid: str,
        submit_data: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SubmitDueDiligenceResponse:
        """Submit the answers to an enhanced due diligence (提交尽调资料).

        Args:
            due_diligence_id: 尽调单号.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            submit_data: 提交资料内容. JSON text of `Submission`. JSON text.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015631033
        """
        ...

    @operation("merchant_compliance.upload_due_diligence_file", filename="file_name")
    def upload_due_diligence_file(
        self,
        *,
        due_diligence_id: str,
        file: FileInput,
        sub_mchid: str,
        item_id: int,
        file_name: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UploadDueDiligenceFileResponse:
        """Upload a file for an enhanced due diligence (上传尽调资料文件).

        Args:
            due_diligence_id: 尽调单号.
            file: 文件内容. Its digest is computed for you.
            sub_mchid: 子商户号. The sub-merchant that the partner acts for.
            item_id: 资料项唯一id.
            file_name: 文件名称. Taken from the file where it has one.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015631033
        """
        ...

    @operation("merchant_compliance.get_merchant_limitations")
    def get_merchant_limitations(
        self,
        *,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetMerchantLimitationsResponse:
        """Get how a sub-merchant is restricted (查询子商户管控情况).

        Args:
            sub_mchid: 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012803072
        """
        ...


class MerchantComplianceService(_Operations, Sync):
    """Due diligence and compliance (商户尽职与合规)."""


class AsyncMerchantComplianceService(_Operations, Async):
    """Due diligence and compliance (商户尽职与合规)."""
