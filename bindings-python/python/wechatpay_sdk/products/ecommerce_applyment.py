# Generated from api/ecommerce_applyment.yaml by `cargo xtask generate`; do not edit.
# mypy: disable-error-code="empty-body"
"""Ecommerce: onboarding of sub-merchants (收付通进件)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict, Union

from wechatpay_sdk._call import Async, Face, Sync, operation
from wechatpay_sdk._model import Model
from wechatpay_sdk._paging import Page, Paging

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

AccountHostingBeneficialOwnerUboIdDocType = Union[Literal["IDENTIFICATION_TYPE_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG_PASSPORT", "IDENTIFICATION_TYPE_MACAO_PASSPORT", "IDENTIFICATION_TYPE_TAIWAN_PASSPORT", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"], str]
"""证件类型."""
AccountHostingContactContactIdDocType = Union[Literal["IDENTIFICATION_TYPE_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG_PASSPORT", "IDENTIFICATION_TYPE_MACAO_PASSPORT", "IDENTIFICATION_TYPE_TAIWAN_PASSPORT", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"], str]
"""超级管理员证件类型."""
ApplymentState = Union[Literal["CHECKING", "ACCOUNT_NEED_VERIFY", "AUDITING", "REJECTED", "NEED_SIGN", "FINISH", "FROZEN", "CANCELED"], str]
"""申请状态."""
BankAccountType = Union[Literal["74", "75"], str]
"""账户类型."""
BeneficialOwnerUboIdDocType = Union[Literal["IDENTIFICATION_TYPE_MAINLAND_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG", "IDENTIFICATION_TYPE_MACAO", "IDENTIFICATION_TYPE_TAIWAN", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"], str]
"""证件类型."""
CertType = Union[Literal["CERTIFICATE_TYPE_2388", "CERTIFICATE_TYPE_2389", "CERTIFICATE_TYPE_2394", "CERTIFICATE_TYPE_2395", "CERTIFICATE_TYPE_2396", "CERTIFICATE_TYPE_2399", "CERTIFICATE_TYPE_2400", "CERTIFICATE_TYPE_2520", "CERTIFICATE_TYPE_2521", "CERTIFICATE_TYPE_2522"], str]
"""证书类型."""
ContactContactIdDocType = Union[Literal["IDENTIFICATION_TYPE_MAINLAND_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG", "IDENTIFICATION_TYPE_MACAO", "IDENTIFICATION_TYPE_TAIWAN", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"], str]
"""超级管理员证件类型."""
ContactType = Union[Literal["65", "66"], str]
"""超级管理员类型."""
FinanceType = Union[Literal["BANK_AGENT", "PAYMENT_AGENT", "INSURANCE", "TRADE_AND_SETTLE", "OTHER"], str]
"""金融机构类型."""
IdHolderType = Union[Literal["LEGAL", "SUPER"], str]
"""超级管理员类型."""
ListSubjectSubMerchantsOrganizationType = Union[Literal["SUBJECT_TYPE_ENTERPRISE", "SUBJECT_TYPE_INSTITUTIONS_CLONED", "SUBJECT_TYPE_INDIVIDUAL", "SUBJECT_TYPE_OTHERS", "SUBJECT_TYPE_GOVERNMENT", "SUBJECT_TYPE_MICRO"], str]
"""主体类型."""
SignState = Union[Literal["UNSIGNED", "SIGNED", "NOT_SIGNABLE"], str]
"""签约状态."""
SubmitAccountHostingApplymentRequestIdDocType = Union[Literal["IDENTIFICATION_TYPE_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG_PASSPORT", "IDENTIFICATION_TYPE_MACAO_PASSPORT", "IDENTIFICATION_TYPE_TAIWAN_PASSPORT", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"], str]
"""法人证件类型."""
SubmitAccountHostingApplymentRequestOrganizationType = Union[Literal["2401", "2500", "4", "2", "3", "2502", "1708"], str]
"""主体类型."""
SubmitApplymentRequestIdDocType = Union[Literal["IDENTIFICATION_TYPE_MAINLAND_IDCARD", "IDENTIFICATION_TYPE_OVERSEA_PASSPORT", "IDENTIFICATION_TYPE_HONGKONG", "IDENTIFICATION_TYPE_MACAO", "IDENTIFICATION_TYPE_TAIWAN", "IDENTIFICATION_TYPE_FOREIGN_RESIDENT", "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT", "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"], str]
"""经营者/法人证件类型."""
SubmitApplymentRequestOrganizationType = Union[Literal["2401", "2500", "4", "2", "3", "2502", "1708"], str]
"""主体类型."""
VerifyIdentityType = Union[Literal["VERIFY_IDENTITY_TYPE_FACE_TO_FACE", "VERIFY_IDENTITY_TYPE_REMOTE"], str]
"""核身方式."""


class AccountValidation(Model):
    """Account validation."""

    _sensitive = frozenset({"account_name", "account_no"})

    account_name: str
    """付款户名."""
    city: str
    """省市信息."""
    deadline: str
    """汇款截止时间. The money must arrive before."""
    destination_account_bank: str
    """开户银行."""
    destination_account_name: str
    """收款户名."""
    destination_account_number: str
    """收款卡号."""
    pay_amount: int
    """汇款金额. In fen."""
    remark: str
    """备注信息."""
    account_no: str | None = None
    """付款卡号."""


class Applyment(Model):
    """Applyment."""

    _models = {"account_validation": "AccountValidation", "audit_detail": "AuditDetail"}

    out_request_no: str
    """业务申请编号. The platform's own number of the application."""
    applyment_id: int
    """微信支付申请单号. WeChat Pay's number of the application."""
    applyment_state: ApplymentState
    """申请状态. `CHECKING`: being checked; `ACCOUNT_NEED_VERIFY`: the account is to be proved, see `account_validation` and `legal_validation_url`; `AUDITING`: being reviewed; `REJECTED`: refused, see `audit_detail`; `NEED_SIGN`: to be signed at `sign_url`; `FINISH`: done; `FROZEN`: frozen; `CANCELED`: void."""
    applyment_state_desc: str
    """申请状态描述."""
    sub_mchid: str | None = None
    """电商平台二级商户号. The new sub-merchant; set once the application allows it."""
    account_validation: AccountValidation | None = None
    """汇款账户验证信息. Set where the account is proved by a transfer: pay exactly this amount from exactly this account."""
    audit_detail: list[AuditDetail] | None = None
    """驳回原因详情. What is wrong, field by field; set in `REJECTED`."""
    legal_validation_url: str | None = None
    """法人验证链接. Set where the representative proves the account by scanning."""
    sign_state: SignState | None = None
    """签约状态. `NOT_SIGNABLE`: it cannot be signed yet."""
    sign_url: str | None = None
    """签约链接."""
    wxpay_sign_required: bool | None = None
    """是否要求走微信支付签约模式."""


class ApplymentReference(Model):
    """Applyment reference."""

    out_request_no: str
    """业务申请编号. The platform's own number of the application."""
    applyment_id: int
    """微信支付申请单号. WeChat Pay's number of the application."""


class AuditDetail(Model):
    """Audit detail."""

    param_name: str
    """参数名称. The field that is wrong."""
    reject_reason: str
    """驳回原因."""


class ListSubjectSubMerchantsResponse(Page["SubMerchant"]):
    """List subject sub merchants response."""

    _models = {"data": "SubMerchant"}

    offset: int
    """分页偏移."""
    limit: int
    """分页大小."""
    total_count: int
    """总条数. Of all pages."""
    data: list[SubMerchant]
    """子商户列表."""


class SubMerchant(Model):
    """Sub merchant."""

    sub_mchid: str
    """子商户号."""
    merchant_shortname: str
    """商户简称."""
    sign_time: str
    """签约时间. RFC 3339."""


class SubmitSignVerificationResponse(Model):
    """Submit sign verification response."""

    applyment_id: int
    """微信支付申请单号. WeChat Pay's number of the application."""


class AccountHostingBankAccountParam(TypedDict, total=False):
    """Account hosting bank account."""

    account_bank: Required[str]
    """开户银行. The bank, by its name in the official list."""
    account_name: Required[str]
    """开户名称. Encrypted on the wire."""
    account_number: Required[str]
    """银行帐号. Encrypted on the wire."""
    bank_account_type: Required[BankAccountType]
    """账户类型. `74`: of a company; `75`: of a person."""
    bank_branch_id: str
    """开户银行联行号."""
    bank_address_code: str
    """开户银行省市编码. The code of the bank's district."""
    bank_name: str
    """开户银行全称."""


class AccountHostingBeneficialOwnerParam(TypedDict, total=False):
    """Account hosting beneficial owner."""

    ubo_id_doc_address: str
    """证件居住地址. Encrypted on the wire."""
    ubo_id_doc_copy: str
    """证件正面照片."""
    ubo_id_doc_copy_back: str
    """证件反面照片. The back of the document; passports have none."""
    ubo_id_doc_name: str
    """受益人姓名. Encrypted on the wire."""
    ubo_id_doc_number: str
    """证件号码. Encrypted on the wire."""
    ubo_id_doc_period_begin: str
    """证件有效期开始时间."""
    ubo_id_doc_period_end: str
    """证件有效期结束时间. `2026-01-31`, or `长期` where it has no end."""
    ubo_id_doc_type: AccountHostingBeneficialOwnerUboIdDocType
    """证件类型."""
    ubo_period_begin: str
    """证件有效期开始时间. YYYY-MM-DD."""
    ubo_period_end: str
    """证件有效期结束时间. `2026-01-31`, or `长期` where it has no end."""


class AccountHostingContactParam(TypedDict, total=False):
    """Account hosting contact."""

    contact_name: Required[str]
    """超级管理员姓名. Encrypted on the wire."""
    contact_type: Required[ContactType]
    """超级管理员类型. `65`: the legal representative; `66`: somebody whom the sub-merchant has authorised, whose identity is needed then."""
    business_authorization_letter: str
    """业务办理授权函. A letter that authorises the contact; needed with the contact type `66`."""
    contact_email: str
    """联系邮箱. Encrypted on the wire."""
    contact_id_card_number: str
    """超级管理员身份证件号码. Encrypted on the wire."""
    contact_id_doc_copy: str
    """超级管理员证件正面照片. The front of the document; needed with the contact type `66`."""
    contact_id_doc_copy_back: str
    """超级管理员证件反面照片. The back of the document; passports have none."""
    contact_id_doc_period_begin: str
    """超级管理员证件有效期开始时间."""
    contact_id_doc_period_end: str
    """超级管理员证件有效期结束时间. `2026-01-31`, or `长期` where it has no end."""
    contact_id_doc_type: AccountHostingContactContactIdDocType
    """超级管理员证件类型. Needed with the contact type `66`."""
    contact_period_begin: str
    """超级管理员证件有效期开始时间."""
    contact_period_end: str
    """超级管理员证件有效期结束时间. `2026-01-31`, or `长期` where it has no end."""
    mobile_phone: str
    """超级管理员手机. Encrypted on the wire."""


class AccountHostingIdCardParam(TypedDict, total=False):
    """Account hosting id card."""

    id_card_copy: Required[str]
    """身份证人像面照片. The side with the portrait."""
    id_card_name: Required[str]
    """身份证姓名. Encrypted on the wire."""
    id_card_national: Required[str]
    """身份证国徽面照片. The side with the national emblem."""
    id_card_number: Required[str]
    """身份证号码. Encrypted on the wire."""
    id_card_valid_time: Required[str]
    """身份证有效期结束时间. `2026-01-31`, or `长期` where it has no end."""
    id_card_valid_time_begin: Required[str]
    """身份证有效期开始时间. YYYY-MM-DD."""
    id_card_address: str
    """身份证地址. Encrypted on the wire."""


class AccountHostingIdDocumentParam(TypedDict, total=False):
    """Account hosting id document."""

    doc_period_begin: Required[str]
    """证件有效期开始时间. YYYY-MM-DD."""
    doc_period_end: Required[str]
    """证件有效期结束时间. `2026-01-31`, or `长期` where it has no end."""
    id_doc_copy: Required[str]
    """证件正面照片."""
    id_doc_name: Required[str]
    """证件姓名. Encrypted on the wire."""
    id_doc_number: Required[str]
    """证件号码. Encrypted on the wire."""
    id_doc_address: str
    """证件地址. Encrypted on the wire."""
    id_doc_copy_back: str
    """证件反面照片. The back of the document; passports have none."""


class BankAccountParam(TypedDict, total=False):
    """Bank account."""

    account_bank: Required[str]
    """开户银行. The bank, by its name in the official list. At most 10 characters."""
    account_name: Required[str]
    """开户名称. At most 128 characters, encrypted on the wire."""
    account_number: Required[str]
    """银行账号. At most 128 characters, encrypted on the wire."""
    bank_account_type: Required[BankAccountType]
    """账户类型. `74`: of a company; `75`: of a person. At most 2 characters."""
    bank_branch_id: str
    """开户银行联行号. At most 64 characters."""
    bank_address_code: str
    """开户银行省市编码. The code of the bank's district. At most 12 characters."""
    bank_name: str
    """开户银行全称. At most 128 characters."""


class BeneficialOwnerParam(TypedDict, total=False):
    """Beneficial owner."""

    ubo_id_doc_address: str
    """证件居住地址. At most 128 characters, encrypted on the wire."""
    ubo_id_doc_copy: str
    """证件正面照片."""
    ubo_id_doc_copy_back: str
    """证件反面照片. The back of the document; passports have none."""
    ubo_id_doc_name: str
    """证件姓名. At most 100 characters, encrypted on the wire."""
    ubo_id_doc_number: str
    """证件号码. Encrypted on the wire."""
    ubo_id_doc_period_begin: str
    """证件有效期开始时间. YYYY-MM-DD."""
    ubo_id_doc_period_end: str
    """证件有效期结束时间. `2026-01-31`, or `长期` where it has no end."""
    ubo_id_doc_type: BeneficialOwnerUboIdDocType
    """证件类型."""
    ubo_period_begin: str
    """证件有效期开始时间. YYYY-MM-DD."""
    ubo_period_end: str
    """证件有效期结束时间. `2026-01-31`, or `长期` where it has no end."""


class BusinessLicenseParam(TypedDict, total=False):
    """Business license."""

    business_license_copy: Required[str]
    """营业执照扫描件."""
    business_license_number: Required[str]
    """营业执照注册号."""
    legal_person: Required[str]
    """经营者/法定代表人姓名. At most 100 characters."""
    merchant_name: Required[str]
    """商户名称. At most 128 characters."""
    business_license_type: str
    """营业执照类型."""
    business_time: str
    """营业期限. JSON text, from and to: `["2014-01-01","长期"]`."""
    cert_type: CertType
    """证书类型."""
    company_address: str
    """注册地址. At most 128 characters."""


class ContactParam(TypedDict, total=False):
    """Contact."""

    contact_name: Required[str]
    """超级管理员姓名. At most 10 characters, encrypted on the wire."""
    contact_type: Required[ContactType]
    """超级管理员类型. `65`: the legal representative; `66`: somebody whom the sub-merchant has authorised, whose identity is needed then. At most 2 characters."""
    mobile_phone: Required[str]
    """超级管理员手机. Encrypted on the wire."""
    business_authorization_letter: str
    """业务办理授权函. A letter that authorises the contact; needed with the contact type `66`."""
    contact_email: str
    """联系邮箱. Encrypted on the wire."""
    contact_id_card_number: str
    """超级管理员证件号码. Encrypted on the wire."""
    contact_id_doc_copy: str
    """超级管理员证件正面照片. The front of the document; needed with the contact type `66`."""
    contact_id_doc_copy_back: str
    """超级管理员证件反面照片. The back of the document; passports have none."""
    contact_id_doc_period_begin: str
    """超级管理员证件有效期开始时间. YYYY-MM-DD."""
    contact_id_doc_period_end: str
    """超级管理员证件有效期结束时间. `2026-01-31`, or `长期` where it has no end."""
    contact_id_doc_type: ContactContactIdDocType
    """超级管理员证件类型. Needed with the contact type `66`."""
    contact_period_begin: str
    """超级管理员证件有效期开始时间."""
    contact_period_end: str
    """超级管理员证件有效期结束时间. `2026-01-31`, or `长期` where it has no end."""


class FinancialInstitutionParam(TypedDict, total=False):
    """Financial institution."""

    finance_license_pics: Required[Sequence[str]]
    """金融机构许可证图片. A list of `media_id`s."""
    finance_type: Required[FinanceType]
    """金融机构类型."""


class IdCardParam(TypedDict, total=False):
    """Id card."""

    id_card_copy: Required[str]
    """身份证人像面照片. The side with the portrait. At most 256 characters."""
    id_card_name: Required[str]
    """身份证姓名. At most 100 characters, encrypted on the wire."""
    id_card_national: Required[str]
    """身份证国徽面照片. The side with the national emblem. At most 256 characters."""
    id_card_number: Required[str]
    """身份证号码. Encrypted on the wire."""
    id_card_valid_time: Required[str]
    """身份证结束时间. `2026-01-31`, or `长期` where it has no end."""
    id_card_valid_time_begin: Required[str]
    """身份证开始时间. YYYY-MM-DD."""
    id_card_address: str
    """身份证地址. Encrypted on the wire."""


class IdDocumentParam(TypedDict, total=False):
    """Id document."""

    doc_period_begin: Required[str]
    """证件开始日期. YYYY-MM-DD."""
    doc_period_end: Required[str]
    """证件结束日期. `2026-01-31`, or `长期` where it has no end."""
    id_doc_copy: Required[str]
    """证件正面照片. At most 256 characters."""
    id_doc_name: Required[str]
    """证件姓名. Encrypted on the wire."""
    id_doc_number: Required[str]
    """证件号码. Encrypted on the wire."""
    id_doc_address: str
    """证件地址. Encrypted on the wire."""
    id_doc_copy_back: str
    """证件反面照片. The back of the document; passports have none. At most 256 characters."""


class ProxyIdentityVerificationParam(TypedDict, total=False):
    """Proxy identity verification."""

    verify_identity_result: Required[bool]
    """核身结果. Whether the identity was proved."""
    verify_identity_type: Required[VerifyIdentityType]
    """核身方式. Whether the identity was proved in presence of the signer or from afar."""


class SalesSceneParam(TypedDict, total=False):
    """Sales scene."""

    store_name: Required[str]
    """店铺名称. At most 256 characters."""
    mini_program_sub_appid: str
    """商家小程序APPID. At most 256 characters."""
    store_qr_code: str
    """店铺二维码. A `media_id`. One of this, `store_url` and `mini_program_sub_appid` is needed. At most 256 characters."""
    store_url: str
    """店铺链接. At most 1024 characters."""


class SettlementRuleParam(TypedDict, total=False):
    """Settlement rule."""

    settlement_id: int
    """结算规则ID. A rule of settlement out of the official list."""
    qualification_type: str
    """所属行业. At most 200 characters."""


class _Operations(Face):
    @operation("ecommerce_applyment.submit_applyment")
    def submit_applyment(
        self,
        *,
        out_request_no: str,
        account_info: BankAccountParam,
        contact_info: ContactParam,
        merchant_shortname: str,
        organization_type: SubmitApplymentRequestOrganizationType,
        sales_scene_info: SalesSceneParam,
        authorize_letter_copy: str | None = None,
        business_addition_desc: str | None = None,
        business_addition_pics: str | None = None,
        business_license_info: BusinessLicenseParam | None = None,
        finance_institution: bool | None = None,
        finance_institution_info: FinancialInstitutionParam | None = None,
        id_card_info: IdCardParam | None = None,
        id_doc_info: IdDocumentParam | None = None,
        id_doc_type: SubmitApplymentRequestIdDocType | None = None,
        id_holder_type: IdHolderType | None = None,
        owner: bool | None = None,
        qualifications: str | None = None,
        settlement_info: SettlementRuleParam | None = None,
        ubo_info_list: Sequence[BeneficialOwnerParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ApplymentReference:
        """Apply for a sub-merchant (提交申请单).

        It is checked, proved, reviewed and signed: query it until it is done.

        Args:
            out_request_no: 业务申请编号. The platform's own number of the application. An application that was refused is corrected by sending it again under its number. At most 124 characters.
            account_info: 结算账户信息.
            contact_info: 超级管理员信息.
            merchant_shortname: 商户简称. At most 64 characters.
            organization_type: 主体类型. `2401`: a person without business licence; `2500`: the same with larger sales; `4`: sole trader; `2`: company; `3`: public institution; `2502`: government; `1708`: social organisation. At most 4 characters.
            sales_scene_info: 经营场景信息.
            authorize_letter_copy: 法定代表人说明函.
            business_addition_desc: 补充说明. At most 512 characters.
            business_addition_pics: 补充材料. JSON text, a list of `media_id`s. At most 1024 characters.
            business_license_info: 营业执照信息.
            finance_institution: 是否金融机构.
            finance_institution_info: 金融机构许可证信息. Needed with `finance_institution`.
            id_card_info: 经营者/法人身份证信息. Needed where the representative's document is a Chinese ID card.
            id_doc_info: 经营者/法人其他类型证件信息. Needed where the representative's document is not a Chinese ID card.
            id_doc_type: 经营者/法人证件类型.
            id_holder_type: 证件持有人类型. `LEGAL`: the legal representative; `SUPER`: the authorised person.
            owner: 经营者/法人是否为受益人. Whether the legal representative is the beneficial owner, too.
            qualifications: 特殊资质. JSON text, a list of `media_id`s. At most 1024 characters.
            settlement_info: 结算规则.
            ubo_info_list: 最终受益人信息列表. Who in the end owns a company or controls it; needed where it is not the legal representative.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012713017
        """
        ...

    @operation("ecommerce_applyment.submit_account_hosting_applyment")
    def submit_account_hosting_applyment(
        self,
        *,
        out_request_no: str,
        account_info: AccountHostingBankAccountParam,
        contact_info: AccountHostingContactParam,
        merchant_shortname: str,
        organization_type: SubmitAccountHostingApplymentRequestOrganizationType,
        sales_scene_info: SalesSceneParam,
        authorize_letter_copy: str | None = None,
        business_addition_desc: Sequence[str] | None = None,
        business_addition_pics: Sequence[str] | None = None,
        business_license_info: BusinessLicenseParam | None = None,
        finance_institution: bool | None = None,
        finance_institution_info: FinancialInstitutionParam | None = None,
        id_card_complete_statement: str | None = None,
        id_card_info: AccountHostingIdCardParam | None = None,
        id_doc_info: AccountHostingIdDocumentParam | None = None,
        id_doc_type: SubmitAccountHostingApplymentRequestIdDocType | None = None,
        id_holder_type: IdHolderType | None = None,
        proxy_sign_verify_mode: bool | None = None,
        qualifications: Sequence[str] | None = None,
        settlement_info: SettlementRuleParam | None = None,
        ubo_info_list: Sequence[AccountHostingBeneficialOwnerParam] | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ApplymentReference:
        """Apply for a sub-merchant whose account the platform hosts (提交申请单).

        It is checked, proved, reviewed and signed: query it until it is done.

        Args:
            out_request_no: 业务申请编号. The platform's own number of the application. An application that was refused is corrected by sending it again under its number.
            account_info: 结算银行账户.
            contact_info: 超级管理员信息.
            merchant_shortname: 商户简称.
            organization_type: 主体类型. `2401`: a person without business licence; `2500`: the same with larger sales; `4`: sole trader; `2`: company; `3`: public institution; `2502`: government; `1708`: social organisation.
            sales_scene_info: 店铺信息.
            authorize_letter_copy: 法定代表人说明函.
            business_addition_desc: 补充说明.
            business_addition_pics: 补充材料. A list of `media_id`s.
            business_license_info: 营业执照.
            finance_institution: 是否金融机构.
            finance_institution_info: 金融机构许可证信息. Needed with `finance_institution`.
            id_card_complete_statement: 法人影印件信息辅助填写的平台声明.
            id_card_info: 经营者/法人身份证信息. Needed where the representative's document is a Chinese ID card.
            id_doc_info: 经营者/法人其他类型证件信息. Needed where the representative's document is not a Chinese ID card.
            id_doc_type: 法人证件类型.
            id_holder_type: 超级管理员类型. `LEGAL`: the legal representative; `SUPER`: the authorised person.
            proxy_sign_verify_mode: Proxy sign verify mode.
            qualifications: 特殊资质. A list of `media_id`s.
            settlement_info: 结算规则信息.
            ubo_info_list: 最终受益人列表. Who in the end owns a company or controls it; needed where it is not the legal representative.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015616688
        """
        ...

    @operation("ecommerce_applyment.submit_sign_verification")
    def submit_sign_verification(
        self,
        *,
        out_request_no: str,
        applyment_id: int | None = None,
        pre_sign_time: str | datetime | None = None,
        proxy_verify_identity_info: ProxyIdentityVerificationParam | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> SubmitSignVerificationResponse:
        """Prove the signer's identity for a sub-merchant (平台代理签约核身).

        Args:
            out_request_no: 业务申请编号. The platform's own number of the application.
            applyment_id: 微信支付申请单号. WeChat Pay's number of the application.
            pre_sign_time: 预签署微信支付协议时间. When the sub-merchant agreed to sign. RFC 3339.
            proxy_verify_identity_info: 平台代理核身信息.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015616722
        """
        ...

    @operation("ecommerce_applyment.get_applyment_by_out_request_no")
    def get_applyment_by_out_request_no(
        self,
        *,
        out_request_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Applyment:
        """Query an application by `out_request_no` (通过业务申请编号查询申请状态).

        Args:
            out_request_no: 业务申请编号. The platform's own number of the application. At most 124 characters.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 500 RATELIMIT_EXCEEDED, SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012691376
        """
        ...

    @operation("ecommerce_applyment.get_applyment_by_applyment_id")
    def get_applyment_by_applyment_id(
        self,
        *,
        applyment_id: int,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> Applyment:
        """Query an application by `applyment_id` (通过申请单ID查询申请状态).

        Args:
            applyment_id: 微信支付申请单号. WeChat Pay's number of the application.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR, RESOURCE_ALREADY_EXISTS; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 500 RATELIMIT_EXCEEDED, SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4012691469
        """
        ...

    @operation("ecommerce_applyment.cancel_applyment_by_out_request_no")
    def cancel_applyment_by_out_request_no(
        self,
        *,
        out_request_no: str,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ApplymentReference:
        """Withdraw an application by `out_request_no` (撤销申请单-使用业务申请编号).

        Args:
            out_request_no: 业务申请编号. The platform's own number of the application.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015616721
        """
        ...

    @operation("ecommerce_applyment.cancel_applyment_by_applyment_id")
    def cancel_applyment_by_applyment_id(
        self,
        *,
        applyment_id: int,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ApplymentReference:
        """Withdraw an application by `applyment_id` (撤销申请单-使用申请单号).

        Args:
            applyment_id: 微信支付申请单号. WeChat Pay's number of the application.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4015616720
        """
        ...

    @operation("ecommerce_applyment.list_subject_sub_merchants", page=Paging("offset", position="offset", items="data", size="limit", total="total_count"))
    def list_subject_sub_merchants(
        self,
        *,
        cert_number: str,
        organization_type: ListSubjectSubMerchantsOrganizationType,
        offset: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
        max_attempts: int | None = None,
    ) -> ListSubjectSubMerchantsResponse:
        """List the sub-merchants of a legal entity (查询指定主体子商户列表).

        Args:
            cert_number: 证件号码. Encrypted on the wire.
            organization_type: 主体类型. `2401`: a person without business licence; `2500`: the same with larger sales; `4`: sole trader; `2`: company; `3`: public institution; `2502`: government; `1708`: social organisation.
            offset: 分页偏移. Items to skip, from 0.
            limit: 分页大小. Items per page.
            timeout: Seconds that the call may take, all attempts together.
            max_attempts: How often the call is tried where that is safe.

        Raises:
            ApiError: 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR.

        https://pay.weixin.qq.com/doc/v3/partner/4033742105
        """
        ...


class EcommerceApplymentService(_Operations, Sync):
    """Ecommerce: onboarding of sub-merchants (收付通进件)."""


class AsyncEcommerceApplymentService(_Operations, Async):
    """Ecommerce: onboarding of sub-merchants (收付通进件)."""
