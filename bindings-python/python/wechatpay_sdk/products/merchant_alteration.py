# Generated from api/merchant_alteration.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Changes of a merchant's data (商户资料变更)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

AlterScope = Union[Literal["ALTER_SCOPE_FULL", "ALTER_SCOPE_BUSINESS_CERT", "ALTER_SCOPE_UBO"], str]
"""主体资料变更范围."""
CancelContactAlterationResponseState = Union[Literal["APPLYMENT_STATE_AUDITING", "APPLYMENT_STATE_REJECTED", "APPLYMENT_STATE_MODIFING", "APPLYMENT_STATE_FINISHED", "APPLYMENT_STATE_CANCELED"], str]
"""申请单状态."""
CancelNameAlterationResponseState = Union[Literal["APPLYMENT_STATE_CANCELED"], str]
"""申请单状态."""
CertType = Union[Literal["CERTIFICATE_TYPE_2388", "CERTIFICATE_TYPE_2389", "CERTIFICATE_TYPE_2394", "CERTIFICATE_TYPE_2395", "CERTIFICATE_TYPE_2396", "CERTIFICATE_TYPE_2520", "CERTIFICATE_TYPE_2521", "CERTIFICATE_TYPE_2522", "CERTIFICATE_TYPE_2399", "CERTIFICATE_TYPE_2400"], str]
"""证书类型."""
ContactAlterationState = Union[Literal["APPLYMENT_STATE_AUDITING", "APPLYMENT_STATE_REJECTED", "APPLYMENT_STATE_MODIFING", "APPLYMENT_STATE_FINISHED", "APPLYMENT_STATE_CANCELED"], str]
"""申请单状态."""
ContactIdDocType = Union[Literal["IDENTIFICATION_TYPE_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG_PASSPORT", "IDENTIFICATION_TYPE_MACAO_PASSPORT", "IDENTIFICATION_TYPE_TAIWAN_PASSPORT", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"], str]
"""超级管理员证件类型."""
FinanceType = Union[Literal["FINANCE_TYPE_BANK_AGENT", "FINANCE_TYPE_PAYMENT_AGENT", "FINANCE_TYPE_INSURANCE", "FINANCE_TYPE_TRADE_AND_SETTLE", "FINANCE_TYPE_OTHER"], str]
"""金融机构类型."""
GetNameAlterationByApplyIdResponseState = Union[Literal["APPLYMENT_STATE_AUDITING", "APPLYMENT_STATE_REJECTED", "APPLYMENT_STATE_MODIFING", "APPLYMENT_STATE_FINISHED", "APPLYMENT_STATE_CANCELED"], str]
"""申请单状态."""
GetNameAlterationByOutRequestNoResponseState = Union[Literal["APPLYMENT_STATE_AUDITING", "APPLYMENT_STATE_REJECTED", "APPLYMENT_STATE_MODIFING", "APPLYMENT_STATE_FINISHED", "APPLYMENT_STATE_CANCELED"], str]
"""申请单状态."""
IdDocType = Union[Literal["IDENTIFICATION_TYPE_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG_PASSPORT", "IDENTIFICATION_TYPE_MACAO_PASSPORT", "IDENTIFICATION_TYPE_TAIWAN_PASSPORT", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"], str]
"""证件类型."""
IdHolderType = Union[Literal["LEGAL", "SUPER"], str]
"""证件持有人类型."""
OrganizationType = Union[Literal["SUBJECT_TYPE_ENTERPRISE", "SUBJECT_TYPE_INSTITUTIONS_CLONED", "SUBJECT_TYPE_INDIVIDUAL", "SUBJECT_TYPE_OTHERS", "SUBJECT_TYPE_GOVERNMENT", "SUBJECT_TYPE_MICRO"], str]
"""主体类型."""
Result = Union[Literal["SUCCESS", "FAIL"], str]
"""撤销状态."""
SubjectAlterationState = Union[Literal["APPLYMENT_STATE_AUDITING", "APPLYMENT_STATE_REJECTED", "APPLYMENT_STATE_MODIFING", "APPLYMENT_STATE_FINISHED", "APPLYMENT_STATE_CANCELED", "APPLYMENT_STATE_EDITTING"], str]
"""申请单状态."""


class AuditRejection(Model):
    """Audit rejection."""

    param_name: str | None = None
    """参数名称."""
    reject_reason: str | None = None
    """驳回原因."""


class CancelContactAlterationResponse(Model):
    """Cancel contact alteration response."""

    apply_id: str | None = None
    """申请单号."""
    state: CancelContactAlterationResponseState | None = None
    """申请单状态."""


class CancelNameAlterationResponse(Model):
    """Cancel name alteration response."""

    apply_id: str | None = None
    """申请单号."""
    state: CancelNameAlterationResponseState | None = None
    """申请单状态."""


class CancelSubjectAlterationResponse(Model):
    """Cancel subject alteration response."""

    result: Result
    """撤销状态."""


class ContactAlteration(Model):
    """Contact alteration."""

    _models = {"audit_reject_detail": "AuditRejection"}

    out_request_no: str
    """业务申请编号. The merchant's own number of this request."""
    apply_id: str
    """申请单号."""
    merchant_code: str
    """微信支付商户号."""
    state: ContactAlterationState
    """申请单状态."""
    audit_reject_detail: list[AuditRejection] | None = None
    """驳回原因详情."""
    audit_reject_reason: str | None = None
    """总体驳回原因."""


class GetNameAlterationByApplyIdResponse(Model):
    """Get name alteration by apply id response."""

    out_request_no: str
    """业务申请编号. The merchant's own number of this request."""
    apply_id: str
    """申请单号."""
    merchant_code: str
    """微信支付商户号."""
    state: GetNameAlterationByApplyIdResponseState
    """申请单状态."""
    sub_mchid: str | None = None
    """特约商户号."""
    audit_reject_reason: str | None = None
    """总体驳回原因."""


class GetNameAlterationByOutRequestNoResponse(Model):
    """Get name alteration by out request no response."""

    sub_mchid: str
    """二级商户号."""
    out_request_no: str
    """业务申请编号. The merchant's own number of this request."""
    apply_id: str
    """申请单号."""
    state: GetNameAlterationByOutRequestNoResponseState
    """申请单状态."""
    audit_reject_reason: str | None = None
    """总体驳回原因."""


class SubjectAlteration(Model):
    """Subject alteration."""

    _models = {"audit_reject_detail": "AuditRejection"}

    out_request_no: str
    """业务申请编号. The merchant's own number of this request."""
    apply_id: str
    """申请单号."""
    merchant_code: str
    """微信支付商户号."""
    state: SubjectAlterationState
    """申请单状态."""
    audit_reject_detail: list[AuditRejection] | None = None
    """驳回原因详情."""
    audit_reject_reason: str | None = None
    """总体驳回原因."""


class SubmitContactAlterationResponse(Model):
    """Submit contact alteration response."""

    apply_id: str | None = None
    """申请单号."""


class SubmitNameAlterationResponse(Model):
    """Submit name alteration response."""

    apply_id: str | None = None
    """申请单号."""


class SubmitSubjectAlterationResponse(Model):
    """Submit subject alteration response."""

    apply_id: str | None = None
    """申请单号."""


class AdditionalMaterialParam(TypedDict, total=False):
    """Additional material."""

    agency_prove: Sequence[str]
    """发证机关证明."""
    bank_openaccount_license: Sequence[str]
    """银行开户许可证."""
    legal_other_prove: Sequence[str]
    """法人身份辅助证明."""
    openaccount_approval: Sequence[str]
    """开户核准通知书."""
    ubo_prove: Sequence[str]
    """受益所有人补充材料."""


class BeneficialOwnerParam(TypedDict, total=False):
    """Beneficial owner."""

    card_address: Required[str]
    """证件居住地址. Encrypted on the wire."""
    card_front: Required[str]
    """证件正面照片."""
    card_name: Required[str]
    """证件姓名. Encrypted on the wire."""
    card_number: Required[str]
    """证件号码. Encrypted on the wire."""
    card_period_begin: Required[str]
    """证件有效期开始时间."""
    card_period_end: Required[str]
    """证件有效期结束时间."""
    id_doc_type: Required[IdDocType]
    """证件类型."""
    card_back: str
    """证件反面照片."""


class BusinessLicenseParam(TypedDict, total=False):
    """Business license."""

    legal_person: Required[str]
    """法人姓名."""
    license_copy: Required[str]
    """营业执照照片."""
    license_number: Required[str]
    """营业执照注册号."""
    merchant_name: Required[str]
    """商户名称."""
    company_address: str
    """注册地址."""
    license_period_begin: str
    """有效期开始时间."""
    license_period_end: str
    """有效期结束时间."""


class CertificateParam(TypedDict, total=False):
    """Certificate."""

    cert_copy: Required[str]
    """证书照片."""
    cert_number: Required[str]
    """证书编号."""
    cert_period_begin: Required[str]
    """有效期开始时间."""
    cert_period_end: Required[str]
    """有效期结束时间."""
    cert_type: Required[CertType]
    """证书类型."""
    company_address: Required[str]
    """注册地址."""
    legal_person: Required[str]
    """法人姓名."""
    merchant_name: Required[str]
    """商户名称."""


class ContactParam(TypedDict, total=False):
    """Contact."""

    contact_id_card_number: Required[str]
    """超级管理员身份证件号码. Encrypted on the wire."""
    contact_id_doc_copy: Required[str]
    """超级管理员证件正面照片."""
    contact_id_doc_period_begin: Required[str]
    """超级管理员证件有效期开始时间."""
    contact_id_doc_period_end: Required[str]
    """超级管理员证件有效期结束时间."""
    contact_id_doc_type: Required[ContactIdDocType]
    """超级管理员证件类型."""
    contact_name: Required[str]
    """超级管理员姓名. Encrypted on the wire."""
    mobile_phone: Required[str]
    """超级管理员手机. Encrypted on the wire."""
    business_authorization_letter: str
    """业务办理授权函."""
    contact_id_doc_copy_back: str
    """超级管理员证件反面照片."""


class FinancialInstitutionParam(TypedDict, total=False):
    """Financial institution."""

    finance_license_pics: Required[Sequence[str]]
    """金融机构许可证图片."""
    finance_type: Required[FinanceType]
    """金融机构类型."""


class LegalPersonParam(TypedDict, total=False):
    """Legal person."""

    id_holder_type: Required[IdHolderType]
    """证件持有人类型."""
    as_ubo: bool
    """经营者."""
    authorize_letter_copy: str
    """法定代表人说明函."""
    card_address: str
    """证件居住地址. Encrypted on the wire."""
    card_back: str
    """证件反面照片."""
    card_front: str
    """证件正面照片."""
    card_name: str
    """证件姓名. Encrypted on the wire."""
    card_number: str
    """证件号码. Encrypted on the wire."""
    card_period_begin: str
    """证件有效期开始时间."""
    card_period_end: str
    """证件有效期结束时间."""
    id_doc_type: IdDocType
    """证件类型."""


class _Operations(Face):
    @operation("merchant_alteration.submit_contact_alteration")
    def submit_contact_alteration(
        self,
        *,
        out_request_no: str,
        merchant_code: str,
        contact_info: ContactParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SubmitContactAlterationResponse:
        """Apply for another administrator (提交超管变更申请单).

        Args:
            out_request_no: 业务申请编号. The merchant's own number of this request.
            merchant_code: 商户号.
            contact_info: 超级管理员信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014090649
        """
        ...

    @operation("merchant_alteration.get_contact_alteration_by_out_request_no")
    def get_contact_alteration_by_out_request_no(
        self,
        *,
        merchant_code: str,
        out_request_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ContactAlteration:
        """Query a change of the administrator by `out_request_no` (查询超管变更申请单状态-使用业务单号和商户号).

        Args:
            merchant_code: 微信支付商户号.
            out_request_no: 业务申请编号. The merchant's own number of this request.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014090667
        """
        ...

    @operation("merchant_alteration.get_contact_alteration_by_apply_id")
    def get_contact_alteration_by_apply_id(
        self,
        *,
        apply_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ContactAlteration:
        """Query a change of the administrator by `apply_id` (查询超管变更申请单状态-使用申请单号).

        Args:
            apply_id: 微信支付申请单号.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014090655
        """
        ...

    @operation("merchant_alteration.cancel_contact_alteration")
    def cancel_contact_alteration(
        self,
        *,
        apply_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CancelContactAlterationResponse:
        """Withdraw a change of the administrator (撤销超管变更申请单).

        Args:
            apply_id: 微信支付申请单号.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014090672
        """
        ...

    @operation("merchant_alteration.submit_subject_alteration")
    def submit_subject_alteration(
        self,
        *,
        out_request_no: str,
        merchant_code: str,
        organization_type: OrganizationType,
        addition: AdditionalMaterialParam | None = None,
        alter_scope: AlterScope | None = None,
        business_license_info: BusinessLicenseParam | None = None,
        certificate_info: CertificateParam | None = None,
        finance_institution: bool | None = None,
        finance_institution_info: FinancialInstitutionParam | None = None,
        legal_person_info: LegalPersonParam | None = None,
        ubo_info_list: Sequence[BeneficialOwnerParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SubmitSubjectAlterationResponse:
        """Apply for other data of the legal entity (提交资料变更申请单).

        Args:
            out_request_no: 业务申请编号. The merchant's own number of this request.
            merchant_code: 商户号.
            organization_type: 主体类型.
            addition: 补充材料列表.
            alter_scope: 主体资料变更范围.
            business_license_info: 营业执照信息.
            certificate_info: 登记证书信息.
            finance_institution: 是否金融机构.
            finance_institution_info: 金融机构许可证.
            legal_person_info: 法人身份信息.
            ubo_info_list: 最终受益人列表.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014090649
        """
        ...

    @operation("merchant_alteration.get_subject_alteration_by_out_request_no")
    def get_subject_alteration_by_out_request_no(
        self,
        *,
        merchant_code: str,
        out_request_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SubjectAlteration:
        """Query a change of the legal entity by `out_request_no` (查询申请单状态-使用业务单号).

        Args:
            merchant_code: 微信支付商户号.
            out_request_no: 业务申请编号. The merchant's own number of this request.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014090667
        """
        ...

    @operation("merchant_alteration.get_subject_alteration_by_apply_id")
    def get_subject_alteration_by_apply_id(
        self,
        *,
        apply_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SubjectAlteration:
        """Query a change of the legal entity by `apply_id` (查询资料变更申请单状态-使用申请单号).

        Args:
            apply_id: 微信支付申请单号.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014090655
        """
        ...

    @operation("merchant_alteration.cancel_subject_alteration")
    def cancel_subject_alteration(
        self,
        *,
        apply_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CancelSubjectAlterationResponse:
        """Withdraw a change of the legal entity (撤销资料变更申请单).

        Args:
            apply_id: 微信支付申请单号.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4014090672
        """
        ...

    @operation("merchant_alteration.submit_name_alteration")
    def submit_name_alteration(
        self,
        *,
        sub_mchid: str,
        out_request_no: str,
        merchant_shortname: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SubmitNameAlterationResponse:
        """Apply for another short name (提交商户简称变更申请单).

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            out_request_no: 业务申请编号. The merchant's own number of this request.
            merchant_shortname: 商户简称.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016166071
        """
        ...

    @operation("merchant_alteration.get_name_alteration_by_out_request_no")
    def get_name_alteration_by_out_request_no(
        self,
        *,
        sub_mchid: str,
        out_request_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetNameAlterationByOutRequestNoResponse:
        """Query a change of the short name by `out_request_no` (查询商户简称申请单状态-使用业务单号和商户号).

        Args:
            sub_mchid: 二级商户号. The sub-merchant that the partner acts for.
            out_request_no: 业务申请编号. The merchant's own number of this request.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016166085
        """
        ...

    @operation("merchant_alteration.get_name_alteration_by_apply_id")
    def get_name_alteration_by_apply_id(
        self,
        *,
        apply_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetNameAlterationByApplyIdResponse:
        """Query a change of the short name by `apply_id` (查询商户简称变更申请单状态-使用申请单号).

        Args:
            apply_id: 微信支付申请单号.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016166074
        """
        ...

    @operation("merchant_alteration.cancel_name_alteration")
    def cancel_name_alteration(
        self,
        *,
        apply_id: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> CancelNameAlterationResponse:
        """Withdraw a change of the short name (撤销商户简称变更申请单).

        Args:
            apply_id: 微信支付申请单号.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4016166090
        """
        ...


class MerchantAlterationService(_Operations, Sync):
    """Changes of a merchant's data (商户资料变更)."""


class AsyncMerchantAlterationService(_Operations, Async):
    """Changes of a merchant's data (商户资料变更)."""
