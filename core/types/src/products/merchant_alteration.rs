// Generated from api/merchant_alteration.yaml by `cargo xtask generate`; do not edit.

//! Changes of a merchant's data (商户资料变更).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 主体资料变更范围
    pub enum AlterScope {
        AlterScopeFull = "ALTER_SCOPE_FULL",
        AlterScopeBusinessCert = "ALTER_SCOPE_BUSINESS_CERT",
        AlterScopeUbo = "ALTER_SCOPE_UBO",
    }
}

open_enum! {
    /// 申请单状态
    pub enum CancelContactAlterationResponseState {
        ApplymentStateAuditing = "APPLYMENT_STATE_AUDITING",
        ApplymentStateRejected = "APPLYMENT_STATE_REJECTED",
        ApplymentStateModifing = "APPLYMENT_STATE_MODIFING",
        ApplymentStateFinished = "APPLYMENT_STATE_FINISHED",
        ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
    }
}

open_enum! {
    /// 申请单状态
    pub enum CancelNameAlterationResponseState {
        ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
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
        CertificateType2520 = "CERTIFICATE_TYPE_2520",
        CertificateType2521 = "CERTIFICATE_TYPE_2521",
        CertificateType2522 = "CERTIFICATE_TYPE_2522",
        CertificateType2399 = "CERTIFICATE_TYPE_2399",
        CertificateType2400 = "CERTIFICATE_TYPE_2400",
    }
}

open_enum! {
    /// 申请单状态
    pub enum ContactAlterationState {
        ApplymentStateAuditing = "APPLYMENT_STATE_AUDITING",
        ApplymentStateRejected = "APPLYMENT_STATE_REJECTED",
        ApplymentStateModifing = "APPLYMENT_STATE_MODIFING",
        ApplymentStateFinished = "APPLYMENT_STATE_FINISHED",
        ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
    }
}

open_enum! {
    /// 超级管理员证件类型
    pub enum ContactIdDocType {
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
    /// 金融机构类型
    pub enum FinanceType {
        FinanceTypeBankAgent = "FINANCE_TYPE_BANK_AGENT",
        FinanceTypePaymentAgent = "FINANCE_TYPE_PAYMENT_AGENT",
        FinanceTypeInsurance = "FINANCE_TYPE_INSURANCE",
        FinanceTypeTradeAndSettle = "FINANCE_TYPE_TRADE_AND_SETTLE",
        FinanceTypeOther = "FINANCE_TYPE_OTHER",
    }
}

open_enum! {
    /// 申请单状态
    pub enum GetNameAlterationByApplyIdResponseState {
        ApplymentStateAuditing = "APPLYMENT_STATE_AUDITING",
        ApplymentStateRejected = "APPLYMENT_STATE_REJECTED",
        ApplymentStateModifing = "APPLYMENT_STATE_MODIFING",
        ApplymentStateFinished = "APPLYMENT_STATE_FINISHED",
        ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
    }
}

open_enum! {
    /// 申请单状态
    pub enum GetNameAlterationByOutRequestNoResponseState {
        ApplymentStateAuditing = "APPLYMENT_STATE_AUDITING",
        ApplymentStateRejected = "APPLYMENT_STATE_REJECTED",
        ApplymentStateModifing = "APPLYMENT_STATE_MODIFING",
        ApplymentStateFinished = "APPLYMENT_STATE_FINISHED",
        ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
    }
}

open_enum! {
    /// 证件类型
    pub enum IdDocType {
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
    /// 证件持有人类型
    pub enum IdHolderType {
        Legal = "LEGAL",
        Super = "SUPER",
    }
}

open_enum! {
    /// 主体类型
    pub enum OrganizationType {
        SubjectTypeEnterprise = "SUBJECT_TYPE_ENTERPRISE",
        SubjectTypeInstitutionsCloned = "SUBJECT_TYPE_INSTITUTIONS_CLONED",
        SubjectTypeIndividual = "SUBJECT_TYPE_INDIVIDUAL",
        SubjectTypeOthers = "SUBJECT_TYPE_OTHERS",
        SubjectTypeGovernment = "SUBJECT_TYPE_GOVERNMENT",
        SubjectTypeMicro = "SUBJECT_TYPE_MICRO",
    }
}

open_enum! {
    /// 撤销状态
    pub enum ResultType {
        Success = "SUCCESS",
        Fail = "FAIL",
    }
}

open_enum! {
    /// 申请单状态
    pub enum SubjectAlterationState {
        ApplymentStateAuditing = "APPLYMENT_STATE_AUDITING",
        ApplymentStateRejected = "APPLYMENT_STATE_REJECTED",
        ApplymentStateModifing = "APPLYMENT_STATE_MODIFING",
        ApplymentStateFinished = "APPLYMENT_STATE_FINISHED",
        ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
        ApplymentStateEditting = "APPLYMENT_STATE_EDITTING",
    }
}

/// `AdditionalMaterial`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AdditionalMaterial {
    /// 发证机关证明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agency_prove: Option<Vec<String>>,
    /// 银行开户许可证.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_openaccount_license: Option<Vec<String>>,
    /// 法人身份辅助证明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_other_prove: Option<Vec<String>>,
    /// 开户核准通知书.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openaccount_approval: Option<Vec<String>>,
    /// 受益所有人补充材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_prove: Option<Vec<String>>,
}

/// `AuditRejection`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AuditRejection {
    /// 参数名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub param_name: Option<String>,
    /// 驳回原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reject_reason: Option<String>,
}

/// `BeneficialOwner`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BeneficialOwner {
    /// 证件居住地址 (encrypted on the wire).
    pub card_address: Sensitive,
    /// 证件正面照片.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub card_front: String,
    /// 证件姓名 (encrypted on the wire).
    pub card_name: Sensitive,
    /// 证件号码 (encrypted on the wire).
    pub card_number: Sensitive,
    /// 证件有效期开始时间.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub card_period_begin: String,
    /// 证件有效期结束时间.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub card_period_end: String,
    /// 证件类型.
    pub id_doc_type: IdDocType,
    /// 证件反面照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_back: Option<String>,
}

/// `BusinessLicense`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BusinessLicense {
    /// 法人姓名.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub legal_person: String,
    /// 营业执照照片.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub license_copy: String,
    /// 营业执照注册号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub license_number: String,
    /// 商户名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_name: String,
    /// 注册地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_address: Option<String>,
    /// 有效期开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license_period_begin: Option<String>,
    /// 有效期结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license_period_end: Option<String>,
}

/// `CancelContactAlterationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelContactAlterationResponse {
    /// 申请单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_id: Option<String>,
    /// 申请单状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<CancelContactAlterationResponseState>,
}

/// `CancelNameAlterationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelNameAlterationResponse {
    /// 申请单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_id: Option<String>,
    /// 申请单状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<CancelNameAlterationResponseState>,
}

/// `CancelSubjectAlterationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelSubjectAlterationResponse {
    /// 撤销状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub result: ResultType,
}

/// `Certificate`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Certificate {
    /// 证书照片.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cert_copy: String,
    /// 证书编号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cert_number: String,
    /// 有效期开始时间.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cert_period_begin: String,
    /// 有效期结束时间.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cert_period_end: String,
    /// 证书类型.
    pub cert_type: CertType,
    /// 注册地址.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub company_address: String,
    /// 法人姓名.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub legal_person: String,
    /// 商户名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_name: String,
}

/// `Contact`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Contact {
    /// 超级管理员身份证件号码 (encrypted on the wire).
    pub contact_id_card_number: Sensitive,
    /// 超级管理员证件正面照片.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contact_id_doc_copy: String,
    /// 超级管理员证件有效期开始时间.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contact_id_doc_period_begin: String,
    /// 超级管理员证件有效期结束时间.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contact_id_doc_period_end: String,
    /// 超级管理员证件类型.
    pub contact_id_doc_type: ContactIdDocType,
    /// 超级管理员姓名 (encrypted on the wire).
    pub contact_name: Sensitive,
    /// 超级管理员手机 (encrypted on the wire).
    pub mobile_phone: Sensitive,
    /// 业务办理授权函.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_authorization_letter: Option<String>,
    /// 超级管理员证件反面照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id_doc_copy_back: Option<String>,
}

/// `ContactAlteration`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ContactAlteration {
    /// 业务申请编号: The merchant's own number of this request.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_request_no: String,
    /// 申请单号.
    #[serde(deserialize_with = "crate::lenient")]
    pub apply_id: String,
    /// 微信支付商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub merchant_code: String,
    /// 申请单状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: ContactAlterationState,
    /// 驳回原因详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_reject_detail: Option<Vec<AuditRejection>>,
    /// 总体驳回原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_reject_reason: Option<String>,
}

/// `FinancialInstitution`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FinancialInstitution {
    /// 金融机构许可证图片.
    pub finance_license_pics: Vec<String>,
    /// 金融机构类型.
    pub finance_type: FinanceType,
}

/// `GetNameAlterationByApplyIdResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetNameAlterationByApplyIdResponse {
    /// 业务申请编号: The merchant's own number of this request.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_request_no: String,
    /// 申请单号.
    #[serde(deserialize_with = "crate::lenient")]
    pub apply_id: String,
    /// 微信支付商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub merchant_code: String,
    /// 申请单状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: GetNameAlterationByApplyIdResponseState,
    /// 特约商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 总体驳回原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_reject_reason: Option<String>,
}

/// `GetNameAlterationByOutRequestNoResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetNameAlterationByOutRequestNoResponse {
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 业务申请编号: The merchant's own number of this request.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_request_no: String,
    /// 申请单号.
    #[serde(deserialize_with = "crate::lenient")]
    pub apply_id: String,
    /// 申请单状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: GetNameAlterationByOutRequestNoResponseState,
    /// 总体驳回原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_reject_reason: Option<String>,
}

/// `LegalPerson`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct LegalPerson {
    /// 证件持有人类型.
    pub id_holder_type: IdHolderType,
    /// 经营者.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub as_ubo: Option<bool>,
    /// 法定代表人说明函.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorize_letter_copy: Option<String>,
    /// 证件居住地址 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_address: Option<Sensitive>,
    /// 证件反面照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_back: Option<String>,
    /// 证件正面照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_front: Option<String>,
    /// 证件姓名 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_name: Option<Sensitive>,
    /// 证件号码 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_number: Option<Sensitive>,
    /// 证件有效期开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_period_begin: Option<String>,
    /// 证件有效期结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_period_end: Option<String>,
    /// 证件类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_doc_type: Option<IdDocType>,
}

/// `SubjectAlteration`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubjectAlteration {
    /// 业务申请编号: The merchant's own number of this request.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_request_no: String,
    /// 申请单号.
    #[serde(deserialize_with = "crate::lenient")]
    pub apply_id: String,
    /// 微信支付商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub merchant_code: String,
    /// 申请单状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: SubjectAlterationState,
    /// 驳回原因详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_reject_detail: Option<Vec<AuditRejection>>,
    /// 总体驳回原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_reject_reason: Option<String>,
}

/// `SubmitContactAlterationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubmitContactAlterationRequest {
    /// 业务申请编号: The merchant's own number of this request.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 商户号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_code: String,
    /// 超级管理员信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_info: Option<Contact>,
}

/// `SubmitContactAlterationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubmitContactAlterationResponse {
    /// 申请单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_id: Option<String>,
}

/// `SubmitNameAlterationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubmitNameAlterationRequest {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 业务申请编号: The merchant's own number of this request.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 商户简称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_shortname: String,
}

/// `SubmitNameAlterationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubmitNameAlterationResponse {
    /// 申请单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_id: Option<String>,
}

/// `SubmitSubjectAlterationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubmitSubjectAlterationRequest {
    /// 业务申请编号: The merchant's own number of this request.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 商户号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_code: String,
    /// 主体类型.
    pub organization_type: OrganizationType,
    /// 补充材料列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub addition: Option<AdditionalMaterial>,
    /// 主体资料变更范围.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alter_scope: Option<AlterScope>,
    /// 营业执照信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_license_info: Option<BusinessLicense>,
    /// 登记证书信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_info: Option<Certificate>,
    /// 是否金融机构.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finance_institution: Option<bool>,
    /// 金融机构许可证.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finance_institution_info: Option<FinancialInstitution>,
    /// 法人身份信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_person_info: Option<LegalPerson>,
    /// 最终受益人列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_info_list: Option<Vec<BeneficialOwner>>,
}

/// `SubmitSubjectAlterationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubmitSubjectAlterationResponse {
    /// 申请单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_id: Option<String>,
}
