// Generated from api/ecommerce_applyment.yaml by `cargo xtask generate`; do not edit.

//! Ecommerce: onboarding of sub-merchants (收付通进件).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 证件类型
    pub enum AccountHostingBeneficialOwnerUboIdDocType {
        IdentificationTypeIdcard = "IDENTIFICATION_TYPE_IDCARD",
        IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
        IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
        IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
        IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
        IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    }
}

open_enum! {
    /// 超级管理员证件类型
    pub enum AccountHostingContactContactIdDocType {
        IdentificationTypeIdcard = "IDENTIFICATION_TYPE_IDCARD",
        IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
        IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
        IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
        IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
        IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    }
}

open_enum! {
    /// 申请状态
    pub enum ApplymentState {
        Checking = "CHECKING",
        AccountNeedVerify = "ACCOUNT_NEED_VERIFY",
        Auditing = "AUDITING",
        Rejected = "REJECTED",
        NeedSign = "NEED_SIGN",
        Finish = "FINISH",
        Frozen = "FROZEN",
        Canceled = "CANCELED",
    }
}

open_enum! {
    /// 账户类型
    pub enum BankAccountType {
        N74 = "74",
        N75 = "75",
    }
}

open_enum! {
    /// 证件类型
    pub enum BeneficialOwnerUboIdDocType {
        IdentificationTypeMainlandIdcard = "IDENTIFICATION_TYPE_MAINLAND_IDCARD",
        IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
        IdentificationTypeHongkong = "IDENTIFICATION_TYPE_HONGKONG",
        IdentificationTypeMacao = "IDENTIFICATION_TYPE_MACAO",
        IdentificationTypeTaiwan = "IDENTIFICATION_TYPE_TAIWAN",
        IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
        IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    }
}

open_enum! {
    /// 证书类型
    pub enum CertType {
        CertificateType2388 = "CERTIFICATE_TYPE_2388",
        CertificateType2389 = "CERTIFICATE_TYPE_2389",
        CertificateType2394 = "CERTIFICATE_TYPE_2394",
        CertificateType2395 = "CERTIFICATE_TYPE_2395",
        CertificateType2396 = "CERTIFICATE_TYPE_2396",
        CertificateType2399 = "CERTIFICATE_TYPE_2399",
        CertificateType2400 = "CERTIFICATE_TYPE_2400",
        CertificateType2520 = "CERTIFICATE_TYPE_2520",
        CertificateType2521 = "CERTIFICATE_TYPE_2521",
        CertificateType2522 = "CERTIFICATE_TYPE_2522",
    }
}

open_enum! {
    /// 超级管理员证件类型
    pub enum ContactContactIdDocType {
        IdentificationTypeMainlandIdcard = "IDENTIFICATION_TYPE_MAINLAND_IDCARD",
        IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
        IdentificationTypeHongkong = "IDENTIFICATION_TYPE_HONGKONG",
        IdentificationTypeMacao = "IDENTIFICATION_TYPE_MACAO",
        IdentificationTypeTaiwan = "IDENTIFICATION_TYPE_TAIWAN",
        IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
        IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    }
}

open_enum! {
    /// 超级管理员类型
    pub enum ContactType {
        N65 = "65",
        N66 = "66",
    }
}

open_enum! {
    /// 金融机构类型
    pub enum FinanceType {
        BankAgent = "BANK_AGENT",
        PaymentAgent = "PAYMENT_AGENT",
        Insurance = "INSURANCE",
        TradeAndSettle = "TRADE_AND_SETTLE",
        Other = "OTHER",
    }
}

open_enum! {
    /// 超级管理员类型
    pub enum IdHolderType {
        Legal = "LEGAL",
        Super = "SUPER",
    }
}

open_enum! {
    /// 主体类型
    pub enum ListSubjectSubMerchantsOrganizationType {
        SubjectTypeEnterprise = "SUBJECT_TYPE_ENTERPRISE",
        SubjectTypeInstitutionsCloned = "SUBJECT_TYPE_INSTITUTIONS_CLONED",
        SubjectTypeIndividual = "SUBJECT_TYPE_INDIVIDUAL",
        SubjectTypeOthers = "SUBJECT_TYPE_OTHERS",
        SubjectTypeGovernment = "SUBJECT_TYPE_GOVERNMENT",
        SubjectTypeMicro = "SUBJECT_TYPE_MICRO",
    }
}

open_enum! {
    /// 签约状态
    pub enum SignState {
        Unsigned = "UNSIGNED",
        Signed = "SIGNED",
        NotSignable = "NOT_SIGNABLE",
    }
}

open_enum! {
    /// 法人证件类型
    pub enum SubmitAccountHostingApplymentRequestIdDocType {
        IdentificationTypeIdcard = "IDENTIFICATION_TYPE_IDCARD",
        IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
        IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
        IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
        IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
        IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    }
}

open_enum! {
    /// 主体类型
    pub enum SubmitAccountHostingApplymentRequestOrganizationType {
        N2401 = "2401",
        N2500 = "2500",
        N4 = "4",
        N2 = "2",
        N3 = "3",
        N2502 = "2502",
        N1708 = "1708",
    }
}

open_enum! {
    /// 经营者/法人证件类型
    pub enum SubmitApplymentRequestIdDocType {
        IdentificationTypeMainlandIdcard = "IDENTIFICATION_TYPE_MAINLAND_IDCARD",
        IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
        IdentificationTypeHongkong = "IDENTIFICATION_TYPE_HONGKONG",
        IdentificationTypeMacao = "IDENTIFICATION_TYPE_MACAO",
        IdentificationTypeTaiwan = "IDENTIFICATION_TYPE_TAIWAN",
        IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
        IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    }
}

open_enum! {
    /// 主体类型
    pub enum SubmitApplymentRequestOrganizationType {
        N2401 = "2401",
        N2500 = "2500",
        N4 = "4",
        N2 = "2",
        N3 = "3",
        N2502 = "2502",
        N1708 = "1708",
    }
}

open_enum! {
    /// 核身方式
    pub enum VerifyIdentityType {
        VerifyIdentityTypeFaceToFace = "VERIFY_IDENTITY_TYPE_FACE_TO_FACE",
        VerifyIdentityTypeRemote = "VERIFY_IDENTITY_TYPE_REMOTE",
    }
}

/// `AccountHostingBankAccount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AccountHostingBankAccount {
    /// 开户银行: The bank, by its name in the official list.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account_bank: String,
    /// 开户名称 (encrypted on the wire).
    pub account_name: Sensitive,
    /// 银行帐号 (encrypted on the wire).
    pub account_number: Sensitive,
    /// 账户类型: `74`: of a company; `75`: of a person.
    pub bank_account_type: BankAccountType,
    /// 开户银行联行号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_branch_id: Option<String>,
    /// 开户银行省市编码: The code of the bank's district.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_address_code: Option<String>,
    /// 开户银行全称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
}

/// `AccountHostingBeneficialOwner`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AccountHostingBeneficialOwner {
    /// 证件居住地址 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_address: Option<Sensitive>,
    /// 证件正面照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_copy: Option<String>,
    /// 证件反面照片: The back of the document; passports have none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_copy_back: Option<String>,
    /// 受益人姓名 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_name: Option<Sensitive>,
    /// 证件号码 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_number: Option<Sensitive>,
    /// 证件有效期开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_period_begin: Option<String>,
    /// 证件有效期结束时间: `2026-01-31`, or `长期` where it has no end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_period_end: Option<String>,
    /// 证件类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_type: Option<AccountHostingBeneficialOwnerUboIdDocType>,
    /// 证件有效期开始时间 (YYYY-MM-DD).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_period_begin: Option<String>,
    /// 证件有效期结束时间: `2026-01-31`, or `长期` where it has no end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_period_end: Option<String>,
}

/// `AccountHostingContact`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AccountHostingContact {
    /// 超级管理员姓名 (encrypted on the wire).
    pub contact_name: Sensitive,
    /// 超级管理员类型: `65`: the legal representative; `66`: somebody whom the sub-merchant has authorised, whose identity is needed then.
    pub contact_type: ContactType,
    /// 业务办理授权函: A letter that authorises the contact; needed with the contact type `66`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_authorization_letter: Option<String>,
    /// 联系邮箱 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_email: Option<Sensitive>,
    /// 超级管理员身份证件号码 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id_card_number: Option<Sensitive>,
    /// 超级管理员证件正面照片: The front of the document; needed with the contact type `66`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id_doc_copy: Option<String>,
    /// 超级管理员证件反面照片: The back of the document; passports have none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id_doc_copy_back: Option<String>,
    /// 超级管理员证件有效期开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id_doc_period_begin: Option<String>,
    /// 超级管理员证件有效期结束时间: `2026-01-31`, or `长期` where it has no end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id_doc_period_end: Option<String>,
    /// 超级管理员证件类型: Needed with the contact type `66`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id_doc_type: Option<AccountHostingContactContactIdDocType>,
    /// 超级管理员证件有效期开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_period_begin: Option<String>,
    /// 超级管理员证件有效期结束时间: `2026-01-31`, or `长期` where it has no end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_period_end: Option<String>,
    /// 超级管理员手机 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mobile_phone: Option<Sensitive>,
}

/// `AccountHostingIdCard`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AccountHostingIdCard {
    /// 身份证人像面照片: The side with the portrait.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub id_card_copy: String,
    /// 身份证姓名 (encrypted on the wire).
    pub id_card_name: Sensitive,
    /// 身份证国徽面照片: The side with the national emblem.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub id_card_national: String,
    /// 身份证号码 (encrypted on the wire).
    pub id_card_number: Sensitive,
    /// 身份证有效期结束时间: `2026-01-31`, or `长期` where it has no end.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub id_card_valid_time: String,
    /// 身份证有效期开始时间 (YYYY-MM-DD).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub id_card_valid_time_begin: String,
    /// 身份证地址 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_card_address: Option<Sensitive>,
}

/// `AccountHostingIdDocument`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AccountHostingIdDocument {
    /// 证件有效期开始时间 (YYYY-MM-DD).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub doc_period_begin: String,
    /// 证件有效期结束时间: `2026-01-31`, or `长期` where it has no end.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub doc_period_end: String,
    /// 证件正面照片.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub id_doc_copy: String,
    /// 证件姓名 (encrypted on the wire).
    pub id_doc_name: Sensitive,
    /// 证件号码 (encrypted on the wire).
    pub id_doc_number: Sensitive,
    /// 证件地址 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_doc_address: Option<Sensitive>,
    /// 证件反面照片: The back of the document; passports have none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_doc_copy_back: Option<String>,
}

/// `AccountValidation`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AccountValidation {
    /// 付款户名 (at most 1024 characters, encrypted on the wire).
    #[serde(deserialize_with = "crate::lenient")]
    pub account_name: Sensitive,
    /// 省市信息 (at most 128 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub city: String,
    /// 汇款截止时间 (at most 128 characters): The money must arrive before.
    #[serde(deserialize_with = "crate::lenient")]
    pub deadline: String,
    /// 开户银行 (at most 128 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub destination_account_bank: String,
    /// 收款户名 (at most 128 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub destination_account_name: String,
    /// 收款卡号 (at most 128 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub destination_account_number: String,
    /// 汇款金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_amount: Option<i64>,
    /// 备注信息 (at most 128 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub remark: String,
    /// 付款卡号 (at most 1024 characters, encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_no: Option<Sensitive>,
}

/// `Applyment`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Applyment {
    /// 业务申请编号 (at most 128 characters): The platform's own number of the application.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_request_no: String,
    /// 微信支付申请单号: WeChat Pay's number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_id: Option<i64>,
    /// 申请状态 (at most 32 characters): `CHECKING`: being checked; `ACCOUNT_NEED_VERIFY`: the account is to be proved, see `account_validation` and `legal_validation_url`; `AUDITING`: being reviewed; `REJECTED`: refused, see `audit_detail`; `NEED_SIGN`: to be signed at `sign_url`; `FINISH`: done; `FROZEN`: frozen; `CANCELED`: void.
    #[serde(deserialize_with = "crate::lenient")]
    pub applyment_state: ApplymentState,
    /// 申请状态描述 (at most 1024 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub applyment_state_desc: String,
    /// 电商平台二级商户号 (at most 32 characters): The new sub-merchant; set once the application allows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 汇款账户验证信息: Set where the account is proved by a transfer: pay exactly this amount from exactly this account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_validation: Option<AccountValidation>,
    /// 驳回原因详情: What is wrong, field by field; set in `REJECTED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_detail: Option<Vec<AuditDetail>>,
    /// 法人验证链接 (at most 256 characters): Set where the representative proves the account by scanning.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_validation_url: Option<String>,
    /// 签约状态 (at most 32 characters): `NOT_SIGNABLE`: it cannot be signed yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign_state: Option<SignState>,
    /// 签约链接 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign_url: Option<String>,
    /// 是否要求走微信支付签约模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wxpay_sign_required: Option<bool>,
}

/// `ApplymentReference`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ApplymentReference {
    /// 业务申请编号: The platform's own number of the application.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_request_no: String,
    /// 微信支付申请单号: WeChat Pay's number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_id: Option<i64>,
}

/// `AuditDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AuditDetail {
    /// 参数名称 (at most 32 characters): The field that is wrong.
    #[serde(deserialize_with = "crate::lenient")]
    pub param_name: String,
    /// 驳回原因 (at most 1024 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub reject_reason: String,
}

/// `BankAccount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BankAccount {
    /// 开户银行 (at most 10 characters): The bank, by its name in the official list.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account_bank: String,
    /// 开户名称 (at most 128 characters, encrypted on the wire).
    pub account_name: Sensitive,
    /// 银行账号 (at most 128 characters, encrypted on the wire).
    pub account_number: Sensitive,
    /// 账户类型 (at most 2 characters): `74`: of a company; `75`: of a person.
    pub bank_account_type: BankAccountType,
    /// 开户银行联行号 (at most 64 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_branch_id: Option<String>,
    /// 开户银行省市编码 (at most 12 characters): The code of the bank's district.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_address_code: Option<String>,
    /// 开户银行全称 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
}

/// `BeneficialOwner`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BeneficialOwner {
    /// 证件居住地址 (at most 128 characters, encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_address: Option<Sensitive>,
    /// 证件正面照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_copy: Option<String>,
    /// 证件反面照片: The back of the document; passports have none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_copy_back: Option<String>,
    /// 证件姓名 (at most 100 characters, encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_name: Option<Sensitive>,
    /// 证件号码 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_number: Option<Sensitive>,
    /// 证件有效期开始时间 (YYYY-MM-DD).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_period_begin: Option<String>,
    /// 证件有效期结束时间: `2026-01-31`, or `长期` where it has no end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_period_end: Option<String>,
    /// 证件类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_type: Option<BeneficialOwnerUboIdDocType>,
    /// 证件有效期开始时间 (YYYY-MM-DD).
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_period_begin: Option<String>,
    /// 证件有效期结束时间: `2026-01-31`, or `长期` where it has no end.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_period_end: Option<String>,
}

/// `BusinessLicense`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BusinessLicense {
    /// 营业执照扫描件.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub business_license_copy: String,
    /// 营业执照注册号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub business_license_number: String,
    /// 经营者/法定代表人姓名 (at most 100 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub legal_person: String,
    /// 商户名称 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_name: String,
    /// 营业执照类型.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_license_type: Option<String>,
    /// 营业期限: JSON text, from and to: `["2014-01-01","长期"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_time: Option<String>,
    /// 证书类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cert_type: Option<CertType>,
    /// 注册地址 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_address: Option<String>,
}

/// `Contact`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Contact {
    /// 超级管理员姓名 (at most 10 characters, encrypted on the wire).
    pub contact_name: Sensitive,
    /// 超级管理员类型 (at most 2 characters): `65`: the legal representative; `66`: somebody whom the sub-merchant has authorised, whose identity is needed then.
    pub contact_type: ContactType,
    /// 超级管理员手机 (encrypted on the wire).
    pub mobile_phone: Sensitive,
    /// 业务办理授权函: A letter that authorises the contact; needed with the contact type `66`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_authorization_letter: Option<String>,
    /// 联系邮箱 (encrypted on the wire).
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_email: Option<Sensitive>,
    /// 超级管理员证件号码 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id_card_number: Option<Sensitive>,
    /// 超级管理员证件正面照片: The front of the document; needed with the contact type `66`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id_doc_copy: Option<String>,
    /// 超级管理员证件反面照片: The back of the document; passports have none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id_doc_copy_back: Option<String>,
    /// 超级管理员证件有效期开始时间 (YYYY-MM-DD).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id_doc_period_begin: Option<String>,
    /// 超级管理员证件有效期结束时间: `2026-01-31`, or `长期` where it has no end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id_doc_period_end: Option<String>,
    /// 超级管理员证件类型: Needed with the contact type `66`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id_doc_type: Option<ContactContactIdDocType>,
    /// 超级管理员证件有效期开始时间.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_period_begin: Option<String>,
    /// 超级管理员证件有效期结束时间: `2026-01-31`, or `长期` where it has no end.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_period_end: Option<String>,
}

/// `FinancialInstitution`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FinancialInstitution {
    /// 金融机构许可证图片: A list of `media_id`s.
    pub finance_license_pics: Vec<String>,
    /// 金融机构类型.
    pub finance_type: FinanceType,
}

/// `IdCard`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct IdCard {
    /// 身份证人像面照片 (at most 256 characters): The side with the portrait.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub id_card_copy: String,
    /// 身份证姓名 (at most 100 characters, encrypted on the wire).
    pub id_card_name: Sensitive,
    /// 身份证国徽面照片 (at most 256 characters): The side with the national emblem.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub id_card_national: String,
    /// 身份证号码 (encrypted on the wire).
    pub id_card_number: Sensitive,
    /// 身份证结束时间: `2026-01-31`, or `长期` where it has no end.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub id_card_valid_time: String,
    /// 身份证开始时间 (YYYY-MM-DD).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub id_card_valid_time_begin: String,
    /// 身份证地址 (encrypted on the wire).
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_card_address: Option<Sensitive>,
}

/// `IdDocument`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct IdDocument {
    /// 证件开始日期 (YYYY-MM-DD).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub doc_period_begin: String,
    /// 证件结束日期: `2026-01-31`, or `长期` where it has no end.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub doc_period_end: String,
    /// 证件正面照片 (at most 256 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub id_doc_copy: String,
    /// 证件姓名 (encrypted on the wire).
    pub id_doc_name: Sensitive,
    /// 证件号码 (encrypted on the wire).
    pub id_doc_number: Sensitive,
    /// 证件地址 (encrypted on the wire).
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_doc_address: Option<Sensitive>,
    /// 证件反面照片 (at most 256 characters): The back of the document; passports have none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_doc_copy_back: Option<String>,
}

/// `ListSubjectSubMerchantsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListSubjectSubMerchantsResponse {
    /// 分页偏移.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 总条数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 子商户列表.
    #[serde(deserialize_with = "crate::lenient")]
    pub data: Vec<SubMerchant>,
}

/// `ProxyIdentityVerification`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ProxyIdentityVerification {
    /// 核身结果: Whether the identity was proved.
    pub verify_identity_result: bool,
    /// 核身方式: Whether the identity was proved in presence of the signer or from afar.
    pub verify_identity_type: VerifyIdentityType,
}

/// `SalesScene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SalesScene {
    /// 店铺名称 (at most 256 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub store_name: String,
    /// 商家小程序APPID (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_sub_appid: Option<String>,
    /// 店铺二维码 (at most 256 characters): A `media_id`. One of this, `store_url` and `mini_program_sub_appid` is needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_qr_code: Option<String>,
    /// 店铺链接 (at most 1024 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_url: Option<String>,
}

/// `SettlementRule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SettlementRule {
    /// 结算规则ID: A rule of settlement out of the official list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_id: Option<i64>,
    /// 所属行业 (at most 200 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qualification_type: Option<String>,
}

/// `SubMerchant`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubMerchant {
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 商户简称.
    #[serde(deserialize_with = "crate::lenient")]
    pub merchant_shortname: String,
    /// 签约时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub sign_time: String,
}

/// `SubmitAccountHostingApplymentRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubmitAccountHostingApplymentRequest {
    /// 业务申请编号: The platform's own number of the application. An application that was refused is corrected by sending it again under its number.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 结算银行账户.
    pub account_info: AccountHostingBankAccount,
    /// 超级管理员信息.
    pub contact_info: AccountHostingContact,
    /// 商户简称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_shortname: String,
    /// 主体类型: `2401`: a person without business licence; `2500`: the same with larger sales; `4`: sole trader; `2`: company; `3`: public institution; `2502`: government; `1708`: social organisation.
    pub organization_type: SubmitAccountHostingApplymentRequestOrganizationType,
    /// 店铺信息.
    pub sales_scene_info: SalesScene,
    /// 法定代表人说明函.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorize_letter_copy: Option<String>,
    /// 补充说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_addition_desc: Option<Vec<String>>,
    /// 补充材料: A list of `media_id`s.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_addition_pics: Option<Vec<String>>,
    /// 营业执照.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_license_info: Option<BusinessLicense>,
    /// 是否金融机构.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finance_institution: Option<bool>,
    /// 金融机构许可证信息: Needed with `finance_institution`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finance_institution_info: Option<FinancialInstitution>,
    /// 法人影印件信息辅助填写的平台声明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_card_complete_statement: Option<String>,
    /// 经营者/法人身份证信息: Needed where the representative's document is a Chinese ID card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_card_info: Option<AccountHostingIdCard>,
    /// 经营者/法人其他类型证件信息: Needed where the representative's document is not a Chinese ID card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_doc_info: Option<AccountHostingIdDocument>,
    /// 法人证件类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_doc_type: Option<SubmitAccountHostingApplymentRequestIdDocType>,
    /// 超级管理员类型: `LEGAL`: the legal representative; `SUPER`: the authorised person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_holder_type: Option<IdHolderType>,
    /// `proxy_sign_verify_mode`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy_sign_verify_mode: Option<bool>,
    /// 特殊资质: A list of `media_id`s.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qualifications: Option<Vec<String>>,
    /// 结算规则信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_info: Option<SettlementRule>,
    /// 最终受益人列表: Who in the end owns a company or controls it; needed where it is not the legal representative.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_info_list: Option<Vec<AccountHostingBeneficialOwner>>,
}

/// `SubmitApplymentRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubmitApplymentRequest {
    /// 业务申请编号 (at most 124 characters): The platform's own number of the application. An application that was refused is corrected by sending it again under its number.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 结算账户信息.
    pub account_info: BankAccount,
    /// 超级管理员信息.
    pub contact_info: Contact,
    /// 商户简称 (at most 64 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_shortname: String,
    /// 主体类型 (at most 4 characters): `2401`: a person without business licence; `2500`: the same with larger sales; `4`: sole trader; `2`: company; `3`: public institution; `2502`: government; `1708`: social organisation.
    pub organization_type: SubmitApplymentRequestOrganizationType,
    /// 经营场景信息.
    pub sales_scene_info: SalesScene,
    /// 法定代表人说明函.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorize_letter_copy: Option<String>,
    /// 补充说明 (at most 512 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_addition_desc: Option<String>,
    /// 补充材料 (at most 1024 characters): JSON text, a list of `media_id`s.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_addition_pics: Option<String>,
    /// 营业执照信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_license_info: Option<BusinessLicense>,
    /// 是否金融机构.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finance_institution: Option<bool>,
    /// 金融机构许可证信息: Needed with `finance_institution`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finance_institution_info: Option<FinancialInstitution>,
    /// 经营者/法人身份证信息: Needed where the representative's document is a Chinese ID card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_card_info: Option<IdCard>,
    /// 经营者/法人其他类型证件信息: Needed where the representative's document is not a Chinese ID card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_doc_info: Option<IdDocument>,
    /// 经营者/法人证件类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_doc_type: Option<SubmitApplymentRequestIdDocType>,
    /// 证件持有人类型: `LEGAL`: the legal representative; `SUPER`: the authorised person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_holder_type: Option<IdHolderType>,
    /// 经营者/法人是否为受益人: Whether the legal representative is the beneficial owner, too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<bool>,
    /// 特殊资质 (at most 1024 characters): JSON text, a list of `media_id`s.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qualifications: Option<String>,
    /// 结算规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_info: Option<SettlementRule>,
    /// 最终受益人信息列表: Who in the end owns a company or controls it; needed where it is not the legal representative.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_info_list: Option<Vec<BeneficialOwner>>,
}

/// `SubmitSignVerificationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubmitSignVerificationRequest {
    /// 业务申请编号: The platform's own number of the application.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 微信支付申请单号: WeChat Pay's number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_id: Option<i64>,
    /// 预签署微信支付协议时间 (RFC 3339): When the sub-merchant agreed to sign.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pre_sign_time: Option<String>,
    /// 平台代理核身信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proxy_verify_identity_info: Option<ProxyIdentityVerification>,
}

/// `SubmitSignVerificationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubmitSignVerificationResponse {
    /// 微信支付申请单号: WeChat Pay's number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_id: Option<i64>,
}

/// What `list_subject_sub_merchants` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListSubjectSubMerchantsQuery {
    /// 证件号码 (encrypted on the wire).
    pub cert_number: Sensitive,
    /// 主体类型: `2401`: a person without business licence; `2500`: the same with larger sales; `4`: sole trader; `2`: company; `3`: public institution; `2502`: government; `1708`: social organisation.
    pub organization_type: ListSubjectSubMerchantsOrganizationType,
    /// 分页偏移: Items to skip, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}
