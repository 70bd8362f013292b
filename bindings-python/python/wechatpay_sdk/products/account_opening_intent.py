# Generated from api/account_opening_intent.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Confirmation of the will to open an account (商户开户意愿确认)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

ApplymentState = Union[Literal["APPLYMENT_STATE_EDITTING", "APPLYMENT_STATE_WAITTING_FOR_AUDIT", "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT", "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON", "APPLYMENT_STATE_PASSED", "APPLYMENT_STATE_REJECTED", "APPLYMENT_STATE_FREEZED", "APPLYMENT_STATE_CANCELED"], str]
"""申请单状态."""
AuthorizeState = Union[Literal["AUTHORIZE_STATE_UNAUTHORIZED", "AUTHORIZE_STATE_AUTHORIZED"], str]
"""授权状态."""
CertType = Union[Literal["CERTIFICATE_TYPE_2388", "CERTIFICATE_TYPE_2389", "CERTIFICATE_TYPE_2394", "CERTIFICATE_TYPE_2395", "CERTIFICATE_TYPE_2396", "CERTIFICATE_TYPE_2520", "CERTIFICATE_TYPE_2521", "CERTIFICATE_TYPE_2522", "CERTIFICATE_TYPE_2399", "CERTIFICATE_TYPE_2400"], str]
"""证书类型."""
ContactIdDocType = Union[Literal["IDENTIFICATION_TYPE_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG_PASSPORT", "IDENTIFICATION_TYPE_MACAO_PASSPORT", "IDENTIFICATION_TYPE_TAIWAN_PASSPORT", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"], str]
"""联系人证件类型."""
ContactType = Union[Literal["LEGAL", "SUPER"], str]
"""联系人类型."""
FinanceType = Union[Literal["BANK_AGENT", "PAYMENT_AGENT", "INSURANCE", "TRADE_AND_SETTLE", "OTHER"], str]
"""金融机构类型."""
IdHolderType = Union[Literal["LEGAL", "SUPER"], str]
"""证件持有人类型."""
IdentificationType = Union[Literal["IDENTIFICATION_TYPE_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG_PASSPORT", "IDENTIFICATION_TYPE_MACAO_PASSPORT", "IDENTIFICATION_TYPE_TAIWAN_PASSPORT", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"], str]
"""证件类型."""
MicroBizType = Union[Literal["MICRO_TYPE_STORE", "MICRO_TYPE_MOBILE", "MICRO_TYPE_ONLINE"], str]
"""小微经营类型."""
SubjectType = Union[Literal["SUBJECT_TYPE_ENTERPRISE", "SUBJECT_TYPE_INSTITUTIONS_CLONED", "SUBJECT_TYPE_INDIVIDUAL", "SUBJECT_TYPE_OTHERS", "SUBJECT_TYPE_MICRO", "SUBJECT_TYPE_GOVERNMENT"], str]
"""主体类型."""
UboIdDocType = Union[Literal["IDENTIFICATION_TYPE_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG_PASSPORT", "IDENTIFICATION_TYPE_MACAO_PASSPORT", "IDENTIFICATION_TYPE_TAIWAN_PASSPORT", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"], str]
"""证件类型."""


class GetApplymentResponse(Model):
    """Get applyment response."""

    applyment_state: ApplymentState
    """申请单状态."""
    qrcode_data: str | None = None
    """小程序码图片."""
    reject_param: str | None = None
    """驳回参数."""
    reject_reason: str | None = None
    """驳回原因."""


class GetAuthorizationStateResponse(Model):
    """Get authorization state response."""

    authorize_state: AuthorizeState
    """授权状态."""


class SubmitApplymentResponse(Model):
    """Submit applyment response."""

    applyment_id: int
    """申请单编号. WeChat Pay's number of the application."""


class AdditionalMaterialParam(TypedDict, total=False):
    """Additional material."""

    confirm_mchid_list: Sequence[str]
    """待确认商户号列表."""


class AlternateBusinessLicenseParam(TypedDict, total=False):
    """Alternate business license."""

    company_address: Required[str]
    """注册地址."""
    legal_person: Required[str]
    """法人姓名."""
    licence_copy: Required[str]
    """营业执照照片."""
    licence_number: Required[str]
    """营业执照注册号."""
    licence_valid_date: Required[str]
    """营业执照有效日期. JSON text."""
    merchant_name: Required[str]
    """商户名称."""


class AlternateSpecialOperationParam(TypedDict, total=False):
    """Alternate special operation."""

    category_id: Required[int]
    """行业ID. One of 44, 33, 22, 41, 42, 49, 50, 51, 36, 54, 55, 32 and 52."""
    store_indoor_copy: Sequence[str]
    """店内环境照片."""


class BeneficialOwnerParam(TypedDict, total=False):
    """Beneficial owner."""

    ubo_id_doc_address: str
    """证件居住地址. At most 1024 characters, encrypted on the wire."""
    ubo_id_doc_copy: str
    """证件正面照片. At most 256 characters."""
    ubo_id_doc_copy_back: str
    """证件反面照片. At most 256 characters."""
    ubo_id_doc_name: str
    """证件姓名. At most 1024 characters, encrypted on the wire."""
    ubo_id_doc_number: str
    """证件号码. At most 1024 characters, encrypted on the wire."""
    ubo_id_doc_type: UboIdDocType
    """证件类型."""
    ubo_period_begin: str
    """证件有效期开始时间. At most 128 characters, YYYY-MM-DD."""
    ubo_period_end: str
    """证件有效期结束时间. At most 128 characters."""


class BusinessLicenseParam(TypedDict, total=False):
    """Business license."""

    company_address: Required[str]
    """注册地址. At most 128 characters."""
    legal_person: Required[str]
    """法定代表人姓名. At most 100 characters."""
    licence_copy: Required[str]
    """营业执照照片. At most 255 characters."""
    licence_number: Required[str]
    """营业执照注册号. At most 32 characters."""
    licence_valid_date: Required[str]
    """营业执照有效日期. At most 64 characters, YYYY-MM-DD."""
    merchant_name: Required[str]
    """商户名称. At most 128 characters."""


class ContactParam(TypedDict, total=False):
    """Contact."""

    name: Required[str]
    """联系人姓名. At most 1024 characters, encrypted on the wire."""
    contact_type: Required[ContactType]
    """联系人类型."""
    mobile: Required[str]
    """联系人手机号. At most 1024 characters, encrypted on the wire."""
    business_authorization_letter: str
    """业务办理授权函."""
    contact_id_doc_copy: str
    """联系人证件正面照片. At most 256 characters."""
    contact_id_doc_copy_back: str
    """联系人证件反面照片. At most 256 characters."""
    contact_id_doc_type: ContactIdDocType
    """联系人证件类型."""
    contact_period_begin: str
    """联系人证件有效期开始时间. At most 128 characters, YYYY-MM-DD."""
    contact_period_end: str
    """联系人证件有效期结束时间. At most 128 characters, YYYY-MM-DD."""
    id_card_number: str
    """联系人证件号码. At most 1024 characters, encrypted on the wire."""


class FinancialInstitutionParam(TypedDict, total=False):
    """Financial institution."""

    finance_license_pics: Required[Sequence[str]]
    """金融机构许可证图片."""
    finance_type: Required[FinanceType]
    """金融机构类型."""


class IdentityParam(TypedDict, total=False):
    """Identity."""

    authorize_letter_copy: str
    """法定代表人说明函. At most 255 characters."""
    id_holder_type: IdHolderType
    """证件持有人类型."""
    identification_address: str
    """证件居住地址. At most 512 characters, encrypted on the wire."""
    identification_back_copy: str
    """证件反面照片. At most 255 characters."""
    identification_front_copy: str
    """证件正面照片. At most 255 characters."""
    identification_name: str
    """证件姓名. At most 1024 characters, encrypted on the wire."""
    identification_number: str
    """证件号码. At most 1024 characters, encrypted on the wire."""
    identification_type: IdentificationType
    """证件类型."""
    identification_valid_date: str
    """证件有效日期. At most 64 characters, YYYY-MM-DD."""
    owner: bool
    """经营者."""


class RegistrationCertificateParam(TypedDict, total=False):
    """Registration certificate."""

    cert_copy: Required[str]
    """证书照片. At most 255 characters."""
    cert_number: Required[str]
    """证书编号. At most 50 characters."""
    cert_type: Required[CertType]
    """证书类型."""
    cert_valid_date: Required[str]
    """证书有效日期. At most 64 characters, YYYY-MM-DD."""
    company_address: Required[str]
    """注册地址. At most 128 characters."""
    legal_person: Required[str]
    """法定代表人姓名. At most 100 characters."""
    merchant_name: Required[str]
    """商户名称. At most 128 characters."""


class SpecialOperationParam(TypedDict, total=False):
    """Special operation."""

    category_id: Required[int]
    """行业类目id."""
    operation_copy_list: Sequence[str]
    """行业经营许可证资质照片. Each at most 255 characters."""


class SubjectParam(TypedDict, total=False):
    """Subject."""

    subject_type: Required[SubjectType]
    """主体类型."""
    assist_prove_info: SupportingProofParam
    """辅助证明材料信息."""
    business_licence_info: BusinessLicenseParam
    """营业执照信息."""
    business_license_info: AlternateBusinessLicenseParam
    """营业执照."""
    certificate_info: RegistrationCertificateParam
    """登记证书信息."""
    company_prove_copy: str
    """单位证明函照片. At most 255 characters."""
    finance_institution_info: FinancialInstitutionParam
    """金融机构许可证."""
    is_finance_institution: bool
    """是否金融机构."""
    special_operation_info: Sequence[AlternateSpecialOperationParam]
    """经营许可证列表信息."""
    special_operation_list: Sequence[SpecialOperationParam]
    """经营许可证."""


class SupportingProofParam(TypedDict, total=False):
    """Supporting proof."""

    micro_biz_type: Required[MicroBizType]
    """小微经营类型."""
    store_address: Required[str]
    """门店地址. At most 512 characters."""
    store_address_code: Required[str]
    """门店省市编码. At most 16 characters."""
    store_header_copy: Required[str]
    """门店门头照片. At most 255 characters."""
    store_indoor_copy: Required[str]
    """店内环境照片. At most 255 characters."""
    store_name: Required[str]
    """门店名称. At most 50 characters."""


class _Operations(Face):
    @operation("account_opening_intent.get_applyment")
    def get_applyment(
        self,
        *,
        applyment_id: int | None = None,
        business_code: str | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetApplymentResponse:
        """Query an application (查询申请单审核结果).

        Args:
            applyment_id: 申请单编号. WeChat Pay's number of the application.
            business_code: 业务申请编号. The caller's own number of the application. At most 128 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012697715
        """
        ...

    @operation("account_opening_intent.submit_applyment")
    def submit_applyment(
        self,
        *,
        business_code: str,
        contact_info: ContactParam,
        identification_info: IdentityParam,
        subject_info: SubjectParam,
        channel_id: str | None = None,
        addition_info: AdditionalMaterialParam | None = None,
        ubo_info_list: Sequence[BeneficialOwnerParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SubmitApplymentResponse:
        """Submit the merchant's data for confirmation (提交申请单).

        A refused application is corrected by submitting it again with the same `business_code`.

        Args:
            business_code: 业务申请编号. The caller's own number of the application. At most 128 characters.
            contact_info: 联系人信息.
            identification_info: 法定代表人身份信息.
            subject_info: 主体信息.
            channel_id: 渠道商户号. At most 9 characters.
            addition_info: 补充材料.
            ubo_info_list: 最终受益人信息列表.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012722388
        """
        ...

    @operation("account_opening_intent.get_authorization_state")
    def get_authorization_state(
        self,
        *,
        sub_mchid: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetAuthorizationStateResponse:
        """Get whether the merchant has confirmed (获取商户开户意愿确认状态).

        Args:
            sub_mchid: 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012467549
        """
        ...

    @operation("account_opening_intent.cancel_applyment_by_applyment_id")
    def cancel_applyment_by_applyment_id(
        self,
        *,
        applyment_id: int,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Withdraw an application by `applyment_id` (撤销申请单).

        Args:
            applyment_id: 申请单编号. WeChat Pay's number of the application.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012697627
        """
        ...

    @operation("account_opening_intent.cancel_applyment_by_business_code")
    def cancel_applyment_by_business_code(
        self,
        *,
        business_code: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> None:
        """Withdraw an application by `business_code` (撤销申请单).

        Args:
            business_code: 业务申请编号. The caller's own number of the application. At most 128 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012697627
        """
        ...


class AccountOpeningIntentService(_Operations, Sync):
    """Confirmation of the will to open an account (商户开户意愿确认)."""


class AsyncAccountOpeningIntentService(_Operations, Async):
    """Confirmation of the will to open an account (商户开户意愿确认)."""
