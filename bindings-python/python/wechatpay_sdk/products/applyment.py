# Generated from api/applyment.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Onboarding of sub-merchants (特约商户进件)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

AccountNumberRule = Union[Literal["ACCOUNT_NUMBER_RULE_MASK_V1", "ACCOUNT_NUMBER_RULE_MASK_V2"], str]
"""银行账号展示规则."""
AccountType = Union[Literal["ACCOUNT_TYPE_BUSINESS", "ACCOUNT_TYPE_PRIVATE"], str]
"""账户类型."""
ApplymentState = Union[Literal["APPLYMENT_STATE_EDITTING", "APPLYMENT_STATE_AUDITING", "APPLYMENT_STATE_REJECTED", "APPLYMENT_STATE_TO_BE_CONFIRMED", "APPLYMENT_STATE_TO_BE_SIGNED", "APPLYMENT_STATE_SIGNING", "APPLYMENT_STATE_FINISHED", "APPLYMENT_STATE_CANCELED"], str]
"""申请单状态."""
BankAccountType = Union[Literal["BANK_ACCOUNT_TYPE_CORPORATE", "BANK_ACCOUNT_TYPE_PERSONAL"], str]
"""账户类型."""
CertType = Union[Literal["CERTIFICATE_TYPE_2388", "CERTIFICATE_TYPE_2389", "CERTIFICATE_TYPE_2394", "CERTIFICATE_TYPE_2395", "CERTIFICATE_TYPE_2396", "CERTIFICATE_TYPE_2520", "CERTIFICATE_TYPE_2521", "CERTIFICATE_TYPE_2522", "CERTIFICATE_TYPE_2399", "CERTIFICATE_TYPE_2400"], str]
"""登记证书类型."""
ContactIdDocType = Union[Literal["IDENTIFICATION_TYPE_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG_PASSPORT", "IDENTIFICATION_TYPE_MACAO_PASSPORT", "IDENTIFICATION_TYPE_TAIWAN_PASSPORT", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"], str]
"""超级管理员证件类型."""
ContactType = Union[Literal["LEGAL", "SUPER"], str]
"""超级管理员类型."""
FinanceType = Union[Literal["BANK_AGENT", "PAYMENT_AGENT", "INSURANCE", "TRADE_AND_SETTLE", "OTHER"], str]
"""金融机构类型."""
GetSettlementAccountApplicationResponseVerifyResult = Union[Literal["AUDIT_SUCCESS", "AUDITING", "AUDIT_FAIL"], str]
"""审核状态."""
GetSettlementAccountResponseVerifyResult = Union[Literal["VERIFY_SUCCESS", "VERIFY_FAIL", "VERIFYING"], str]
"""验证结果."""
IdDocType = Union[Literal["IDENTIFICATION_TYPE_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG_PASSPORT", "IDENTIFICATION_TYPE_MACAO_PASSPORT", "IDENTIFICATION_TYPE_TAIWAN_PASSPORT", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"], str]
"""证件类型."""
IdHolderType = Union[Literal["LEGAL", "SUPER"], str]
"""证件持有人类型."""
MicroBizType = Union[Literal["MICRO_TYPE_STORE", "MICRO_TYPE_MOBILE", "MICRO_TYPE_ONLINE"], str]
"""小微经营类型."""
ModifyMode = Union[Literal["MODIFY_MODE_ASYNC"], str]
"""修改模式."""
SalesScenesType = Union[Literal["SALES_SCENES_STORE", "SALES_SCENES_MP", "SALES_SCENES_MINI_PROGRAM", "SALES_SCENES_WEB", "SALES_SCENES_APP", "SALES_SCENES_WEWORK"], str]
"""经营场景类型."""
SubjectType = Union[Literal["SUBJECT_TYPE_INDIVIDUAL", "SUBJECT_TYPE_ENTERPRISE", "SUBJECT_TYPE_GOVERNMENT", "SUBJECT_TYPE_INSTITUTIONS", "SUBJECT_TYPE_OTHERS"], str]
"""主体类型."""
UboIdDocType = Union[Literal["IDENTIFICATION_TYPE_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG_PASSPORT", "IDENTIFICATION_TYPE_MACAO_PASSPORT", "IDENTIFICATION_TYPE_TAIWAN_PASSPORT", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"], str]
"""证件类型."""


class Applyment(Model):
    """Applyment."""

    _models = {"audit_detail": "AuditDetail"}

    applyment_id: int
    """微信支付申请单号. WeChat Pay's number of the application."""
    applyment_state: ApplymentState
    """申请单状态."""
    applyment_state_msg: str
    """申请状态描述."""
    business_code: str
    """业务申请编号. The caller's own number of the application."""
    sign_url: str
    """超级管理员签约链接."""
    sub_mchid: str | None = None
    """特约商户号."""
    audit_detail: list[AuditDetail] | None = None
    """驳回原因详情."""


class AuditDetail(Model):
    """Audit detail."""

    field: str
    """字段名."""
    field_name: str
    """字段名称."""
    reject_reason: str
    """驳回原因."""


class GetSettlementAccountApplicationResponse(Model):
    """Get settlement account application response."""

    account_bank: str
    """开户银行."""
    account_name: str
    """开户名称."""
    account_number: str
    """银行账号."""
    account_type: AccountType
    """账户类型."""
    verify_result: GetSettlementAccountApplicationResponseVerifyResult
    """审核状态."""
    bank_branch_id: str | None = None
    """开户银行联行号."""
    bank_address_code: str | None = None
    """开户银行省市编码."""
    bank_name: str | None = None
    """开户银行全称."""
    verify_fail_reason: str | None = None
    """审核驳回原因."""
    verify_finish_time: str | None = None
    """审核结果更新时间. RFC 3339."""


class GetSettlementAccountResponse(Model):
    """Get settlement account response."""

    account_bank: str
    """开户银行."""
    account_number: str
    """银行账号."""
    account_type: AccountType
    """账户类型."""
    verify_result: GetSettlementAccountResponseVerifyResult
    """验证结果."""
    bank_branch_id: str | None = None
    """开户银行联行号."""
    bank_address_code: str | None = None
    """开户银行省市编码."""
    bank_name: str | None = None
    """开户银行全称."""
    verify_fail_reason: str | None = None
    """验证失败原因."""


class SubmitApplymentResponse(Model):
    """Submit applyment response."""

    applyment_id: int
    """微信支付申请单号. WeChat Pay's number of the application."""


class UpdateSettlementAccountResponse(Model):
    """Update settlement account response."""

    application_no: str
    """修改结算账户申请单号."""


class AdditionalMaterialParam(TypedDict, total=False):
    """Additional material."""

    business_addition_msg: str
    """补充说明. At most 512 characters."""
    business_addition_pics: Sequence[str]
    """补充材料."""
    legal_person_commitment: str
    """法定代表人开户承诺函. At most 1024 characters."""
    legal_person_video: str
    """法定代表人开户意愿视频. At most 1024 characters."""


class AppSceneParam(TypedDict, total=False):
    """App scene."""

    app_pics: Required[Sequence[str]]
    """App截图. Each at most 1024 characters."""
    app_appid: str
    """服务商应用AppID. At most 256 characters."""
    app_sub_appid: str
    """商家应用AppID. At most 256 characters."""


class BankAccountParam(TypedDict, total=False):
    """Bank account."""

    account_bank: Required[str]
    """开户银行. At most 128 characters."""
    account_name: Required[str]
    """开户名称. At most 2048 characters, encrypted on the wire."""
    account_number: Required[str]
    """银行账号. At most 2048 characters, encrypted on the wire."""
    bank_account_type: Required[BankAccountType]
    """账户类型."""
    bank_branch_id: str
    """开户银行银行号. At most 128 characters."""
    bank_address_code: str
    """开户银行省市编码. At most 128 characters."""
    bank_name: str
    """开户银行全称. At most 128 characters."""


class BeneficialOwnerParam(TypedDict, total=False):
    """Beneficial owner."""

    ubo_id_doc_address: Required[str]
    """证件居住地址. At most 128 characters, encrypted on the wire."""
    ubo_id_doc_copy: Required[str]
    """证件正面照片."""
    ubo_id_doc_name: Required[str]
    """证件姓名. Encrypted on the wire."""
    ubo_id_doc_number: Required[str]
    """证件号码. Encrypted on the wire."""
    ubo_id_doc_type: Required[UboIdDocType]
    """证件类型."""
    ubo_period_begin: Required[str]
    """证件有效期开始时间. YYYY-MM-DD."""
    ubo_period_end: Required[str]
    """证件有效期结束时间. YYYY-MM-DD."""
    ubo_id_doc_copy_back: str
    """证件反面照片."""


class BusinessParam(TypedDict, total=False):
    """Business."""

    merchant_shortname: Required[str]
    """商户简称. At most 64 characters."""
    sales_info: Required[SalesSceneParam]
    """经营场景."""
    service_phone: Required[str]
    """客服电话. At most 32 characters."""


class BusinessLicenseParam(TypedDict, total=False):
    """Business license."""

    legal_person: Required[str]
    """个体户经营者."""
    license_copy: Required[str]
    """营业执照照片."""
    license_number: Required[str]
    """注册号."""
    merchant_name: Required[str]
    """商户名称. At most 128 characters."""
    license_address: str
    """注册地址."""
    period_begin: str
    """有效期限开始日期. YYYY-MM-DD."""
    period_end: str
    """有效期限结束日期. YYYY-MM-DD."""


class ContactParam(TypedDict, total=False):
    """Contact."""

    contact_email: Required[str]
    """联系邮箱. At most 2048 characters, encrypted on the wire."""
    contact_name: Required[str]
    """超级管理员姓名. At most 2048 characters, encrypted on the wire."""
    contact_type: Required[ContactType]
    """超级管理员类型."""
    mobile_phone: Required[str]
    """联系手机. At most 2048 characters, encrypted on the wire."""
    openid: str
    """超级管理员微信OpenID."""
    business_authorization_letter: str
    """业务办理授权函."""
    contact_id_doc_copy: str
    """超级管理员证件正面照片."""
    contact_id_doc_copy_back: str
    """超级管理员证件反面照片."""
    contact_id_doc_type: ContactIdDocType
    """超级管理员证件类型."""
    contact_id_number: str
    """超级管理员身份证件号码. At most 2048 characters, encrypted on the wire."""
    contact_period_begin: str
    """超级管理员证件有效期开始时间. YYYY-MM-DD."""
    contact_period_end: str
    """超级管理员证件有效期结束时间. YYYY-MM-DD."""


class FinancialInstitutionParam(TypedDict, total=False):
    """Financial institution."""

    finance_license_pics: Required[Sequence[str]]
    """金融机构许可证图片."""
    finance_type: Required[FinanceType]
    """金融机构类型."""


class IdCardParam(TypedDict, total=False):
    """Id card."""

    card_period_begin: Required[str]
    """身份证有效期开始时间. YYYY-MM-DD."""
    card_period_end: Required[str]
    """身份证有效期结束时间. YYYY-MM-DD."""
    id_card_copy: Required[str]
    """身份证人像面照片."""
    id_card_name: Required[str]
    """身份证姓名. At most 100 characters, encrypted on the wire."""
    id_card_national: Required[str]
    """身份证国徽面照片."""
    id_card_number: Required[str]
    """身份证号码. Encrypted on the wire."""
    id_card_address: str
    """身份证居住地址. At most 128 characters, encrypted on the wire."""


class IdDocumentParam(TypedDict, total=False):
    """Id document."""

    doc_period_begin: Required[str]
    """证件有效期开始时间. YYYY-MM-DD."""
    doc_period_end: Required[str]
    """证件有效期结束时间. YYYY-MM-DD."""
    id_doc_copy: Required[str]
    """证件正面照片."""
    id_doc_name: Required[str]
    """证件姓名. At most 100 characters, encrypted on the wire."""
    id_doc_number: Required[str]
    """证件号码. Encrypted on the wire."""
    id_doc_address: str
    """证件居住地址. At most 128 characters, encrypted on the wire."""
    id_doc_copy_back: str
    """证件反面照片."""


class IdentityParam(TypedDict, total=False):
    """Identity."""

    authorize_letter_copy: str
    """法定代表人说明函."""
    id_card_info: IdCardParam
    """身份证信息."""
    id_doc_info: IdDocumentParam
    """其他类型证件信息."""
    id_doc_type: IdDocType
    """证件类型."""
    id_holder_type: IdHolderType
    """证件持有人类型."""
    owner: bool
    """经营者."""


class MicroBusinessParam(TypedDict, total=False):
    """Micro business."""

    micro_biz_type: Required[MicroBizType]
    """小微经营类型."""
    micro_mobile_info: MicroMobileBusinessParam
    """流动经营."""
    micro_online_info: MicroOnlineBusinessParam
    """线上商品."""
    micro_store_info: MicroStoreParam
    """门店场所."""


class MicroMobileBusinessParam(TypedDict, total=False):
    """Micro mobile business."""

    micro_mobile_address: Required[str]
    """经营."""
    micro_mobile_city: Required[str]
    """经营."""
    micro_mobile_name: Required[str]
    """经营."""
    micro_mobile_pics: Required[Sequence[str]]
    """经营."""


class MicroOnlineBusinessParam(TypedDict, total=False):
    """Micro online business."""

    micro_ec_name: Required[str]
    """电商平台名称."""
    micro_online_store: Required[str]
    """线上店铺名称."""
    micro_link: str
    """店铺链接."""
    micro_qrcode: str
    """店铺二维码."""


class MicroStoreParam(TypedDict, total=False):
    """Micro store."""

    micro_address: Required[str]
    """门店地址."""
    micro_address_code: Required[str]
    """门店省市编码."""
    micro_indoor_copy: Required[str]
    """店内环境照片."""
    micro_name: Required[str]
    """门店名称."""
    store_entrance_pic: Required[str]
    """门店门头照片."""
    address_certification: str
    """门店证明文件媒体文件标识."""
    store_latitude: str
    """门店纬度."""
    store_longitude: str
    """门店经度."""


class MiniProgramSceneParam(TypedDict, total=False):
    """Mini program scene."""

    mini_program_appid: str
    """服务商小程序AppID. At most 256 characters."""
    mini_program_sub_appid: str
    """商家小程序AppID. At most 256 characters."""
    mini_program_pics: Sequence[str]
    """小程序截图. Each at most 1024 characters."""


class OfficialAccountSceneParam(TypedDict, total=False):
    """Official account scene."""

    mp_pics: Required[Sequence[str]]
    """服务号或公众号页面截图. Each at most 1024 characters."""
    mp_appid: str
    """服务商服务号或公众号AppID. At most 256 characters."""
    mp_sub_appid: str
    """商家服务号或公众号AppID. At most 256 characters."""


class OrganizationCertificateParam(TypedDict, total=False):
    """Organization certificate."""

    org_period_begin: Required[str]
    """组织机构代码证有效期开始日期. YYYY-MM-DD."""
    org_period_end: Required[str]
    """组织机构代码证有效期结束日期."""
    organization_code: Required[str]
    """组织机构代码."""
    organization_copy: Required[str]
    """组织机构代码证照片."""


class RegistrationCertificateParam(TypedDict, total=False):
    """Registration certificate."""

    cert_copy: Required[str]
    """登记证书照片."""
    cert_number: Required[str]
    """证书号. At most 32 characters."""
    cert_type: Required[CertType]
    """登记证书类型."""
    company_address: Required[str]
    """注册地址. At most 128 characters."""
    legal_person: Required[str]
    """法定代表人. At most 100 characters."""
    merchant_name: Required[str]
    """商户名称. At most 128 characters."""
    period_begin: Required[str]
    """有效期限开始日期. YYYY-MM-DD."""
    period_end: Required[str]
    """有效期限结束日期. YYYY-MM-DD."""


class SalesSceneParam(TypedDict, total=False):
    """Sales scene."""

    sales_scenes_type: Required[Sequence[SalesScenesType]]
    """经营场景类型."""
    app_info: AppSceneParam
    """App场景."""
    biz_store_info: StoreSceneParam
    """线下场所场景."""
    mini_program_info: MiniProgramSceneParam
    """小程序场景."""
    mp_info: OfficialAccountSceneParam
    """服务号或公众号场景."""
    web_info: WebsiteSceneParam
    """互联网网站场景."""
    wework_info: WecomSceneParam
    """企业微信场景."""


class SettlementRuleParam(TypedDict, total=False):
    """Settlement rule."""

    settlement_id: Required[str]
    """入驻结算规则ID."""
    qualification_type: Required[str]
    """所属行业."""
    activities_id: str
    """优惠费率活动ID. At most 32 characters."""
    activities_additions: Sequence[str]
    """优惠费率活动补充材料."""
    activities_rate: str
    """优惠费率活动值."""
    credit_activities_rate: str
    """信用卡活动费率值."""
    debit_activities_rate: str
    """非信用卡活动费率值."""
    qualifications: Sequence[str]
    """特殊资质图片."""


class StoreSceneParam(TypedDict, total=False):
    """Store scene."""

    biz_address_code: Required[str]
    """线下场所省市编码. At most 128 characters."""
    biz_store_address: Required[str]
    """线下场所地址. At most 512 characters."""
    biz_store_name: Required[str]
    """线下场所名称. At most 50 characters."""
    indoor_pic: Required[Sequence[str]]
    """线下场所内部照片. Each at most 1024 characters."""
    store_entrance_pic: Required[Sequence[str]]
    """线下场所门头照片. Each at most 1024 characters."""
    biz_sub_appid: str
    """线下场所对应的商家AppID. At most 256 characters."""


class SubjectParam(TypedDict, total=False):
    """Subject."""

    identity_info: Required[IdentityParam]
    """经营者."""
    subject_type: Required[SubjectType]
    """主体类型."""
    business_license_info: BusinessLicenseParam
    """营业执照."""
    certificate_info: RegistrationCertificateParam
    """登记证书."""
    certificate_letter_copy: str
    """单位证明函照片."""
    finance_institution: bool
    """是否是金融机构. false when left out."""
    finance_institution_info: FinancialInstitutionParam
    """金融机构许可证信息."""
    micro_biz_info: MicroBusinessParam
    """小微辅助证明材料."""
    organization_info: OrganizationCertificateParam
    """组织机构代码证信息."""
    ubo_info_list: Sequence[BeneficialOwnerParam]
    """最终受益人信息列表."""


class WebsiteSceneParam(TypedDict, total=False):
    """Website scene."""

    domain: Required[str]
    """互联网网站域名. At most 1024 characters."""
    web_appid: str
    """互联网网站对应的商家AppID. At most 256 characters."""
    web_authorisation: str
    """网站授权函. At most 1024 characters."""


class WecomSceneParam(TypedDict, total=False):
    """Wecom scene."""

    sub_corp_id: Required[str]
    """商家企业微信CorpID. At most 256 characters."""
    wework_pics: Required[Sequence[str]]
    """企业微信页面截图. Each at most 1024 characters."""
    corp_id: str
    """商家企业微信CorpID."""


class _Operations(Face):
    @operation("applyment.get_settlement_account_application")
    def get_settlement_account_application(
        self,
        *,
        sub_mchid: str,
        application_no: str,
        account_number_rule: AccountNumberRule | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetSettlementAccountApplicationResponse:
        """Query a change of the settlement account (查询结算账户修改申请状态).

        Args:
            sub_mchid: 特约商户. The sub-merchant that the partner acts for. At most 32 characters.
            application_no: 修改结算账户申请单号. At most 64 characters.
            account_number_rule: 银行账号展示规则.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 ORDER_NOT_EXIST; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012761120
        """
        ...

    @operation("applyment.update_settlement_account")
    def update_settlement_account(
        self,
        *,
        sub_mchid: str,
        account_bank: str,
        account_number: str,
        account_type: AccountType,
        bank_branch_id: str | None = None,
        account_name: str | None = None,
        bank_address_code: str | None = None,
        bank_name: str | None = None,
        modify_mode: ModifyMode | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> UpdateSettlementAccountResponse:
        """Apply for another settlement account (修改结算账户).

        The outcome is asked for with `get_settlement_account_application`.

        Args:
            sub_mchid: 特约商户. The sub-merchant that the partner acts for. At most 32 characters.
            account_bank: 开户银行. At most 128 characters.
            account_number: 银行账号. At most 1024 characters, encrypted on the wire.
            account_type: 账户类型.
            bank_branch_id: 开户银行联行号. At most 128 characters.
            account_name: 开户名称. Encrypted on the wire.
            bank_address_code: 开户银行省市编码.
            bank_name: 开户银行全称. At most 128 characters.
            modify_mode: 修改模式.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQENCY_LIMIT; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012761102
        """
        ...

    @operation("applyment.get_settlement_account")
    def get_settlement_account(
        self,
        *,
        sub_mchid: str,
        account_number_rule: AccountNumberRule | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> GetSettlementAccountResponse:
        """Get the settlement account (查询结算账户).

        Args:
            sub_mchid: 特约商户. The sub-merchant that the partner acts for. At most 32 characters.
            account_number_rule: 银行账号展示规则.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012761113
        """
        ...

    @operation("applyment.submit_applyment")
    def submit_applyment(
        self,
        *,
        bank_account_info: BankAccountParam,
        business_code: str,
        business_info: BusinessParam,
        contact_info: ContactParam,
        settlement_info: SettlementRuleParam,
        subject_info: SubjectParam,
        addition_info: AdditionalMaterialParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SubmitApplymentResponse:
        """Apply for a sub-merchant (提交申请单).

        A refused application is corrected by submitting it again with the same `business_code`. Its state is asked for; there is no notification.

        Args:
            bank_account_info: 结算银行账户.
            business_code: 业务申请编号. The caller's own number of the application. At most 124 characters.
            business_info: 经营资料.
            contact_info: 超级管理员信息.
            settlement_info: 结算规则.
            subject_info: 主体资料.
            addition_info: 补充材料.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPLYMENT_NOTEXIST, INVALID_REQUEST, PARAM_ERROR, PROCESSING; 401 SIGN_ERROR; 403 NO_AUTH, REQUEST_BLOCKED; 429 RATE_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012719997
        """
        ...

    @operation("applyment.get_applyment_by_applyment_id")
    def get_applyment_by_applyment_id(
        self,
        *,
        applyment_id: int,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Applyment:
        """Query an application by `applyment_id` (申请单号查询申请状态).

        Args:
            applyment_id: 申请单号. WeChat Pay's number of the application.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPLYMENT_NOT_EXIST, INVALID_REQUEST, PARAM_ERROR, PROCESSING; 401 SIGN_ERROR; 403 NO_AUTH, RATE_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012697052
        """
        ...

    @operation("applyment.get_applyment_by_business_code")
    def get_applyment_by_business_code(
        self,
        *,
        business_code: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Applyment:
        """Query an application by `business_code` (业务申请编号查询申请状态).

        Args:
            business_code: 业务申请编号. The caller's own number of the application. At most 124 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 APPLYMENT_NOT_EXIST, INVALID_REQUEST, PARAM_ERROR, PROCESSING; 401 SIGN_ERROR; 403 NO_AUTH, RATE_LIMITED; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012697168
        """
        ...


class ApplymentService(_Operations, Sync):
    """Onboarding of sub-merchants (特约商户进件)."""


class AsyncApplymentService(_Operations, Async):
    """Onboarding of sub-merchants (特约商户进件)."""
