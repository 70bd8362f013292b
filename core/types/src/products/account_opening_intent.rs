// Generated from api/account_opening_intent.yaml by `cargo xtask generate`; do not edit.

//! Confirmation of the will to open an account (商户开户意愿确认).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 申请单状态
    pub enum ApplymentState {
        ApplymentStateEditting = "APPLYMENT_STATE_EDITTING",
        ApplymentStateWaittingForAudit = "APPLYMENT_STATE_WAITTING_FOR_AUDIT",
        ApplymentStateWaittingForConfirmContact = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT",
        ApplymentStateWaittingForConfirmLegalperson = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON",
        ApplymentStatePassed = "APPLYMENT_STATE_PASSED",
        ApplymentStateRejected = "APPLYMENT_STATE_REJECTED",
        ApplymentStateFreezed = "APPLYMENT_STATE_FREEZED",
        ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
    }
}

open_enum! {
    /// 授权状态
    pub enum AuthorizeState {
        AuthorizeStateUnauthorized = "AUTHORIZE_STATE_UNAUTHORIZED",
        AuthorizeStateAuthorized = "AUTHORIZE_STATE_AUTHORIZED",
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
    /// 联系人证件类型
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
    /// 联系人类型
    pub enum ContactType {
        Legal = "LEGAL",
        Super = "SUPER",
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
    /// 证件持有人类型
    pub enum IdHolderType {
        Legal = "LEGAL",
        Super = "SUPER",
    }
}

open_enum! {
    /// 证件类型
    pub enum IdentificationType {
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
    /// 小微经营类型
    pub enum MicroBizType {
        MicroTypeStore = "MICRO_TYPE_STORE",
        MicroTypeMobile = "MICRO_TYPE_MOBILE",
        MicroTypeOnline = "MICRO_TYPE_ONLINE",
    }
}

open_enum! {
    /// 主体类型
    pub enum SubjectType {
        SubjectTypeEnterprise = "SUBJECT_TYPE_ENTERPRISE",
        SubjectTypeInstitutionsCloned = "SUBJECT_TYPE_INSTITUTIONS_CLONED",
        SubjectTypeIndividual = "SUBJECT_TYPE_INDIVIDUAL",
        SubjectTypeOthers = "SUBJECT_TYPE_OTHERS",
        SubjectTypeMicro = "SUBJECT_TYPE_MICRO",
        SubjectTypeGovernment = "SUBJECT_TYPE_GOVERNMENT",
    }
}

open_enum! {
    /// 证件类型
    pub enum UboIdDocType {
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

/// `AdditionalMaterial`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AdditionalMaterial {
    /// 待确认商户号列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_mchid_list: Option<Vec<String>>,
}

/// `AlternateBusinessLicense`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AlternateBusinessLicense {
    /// 注册地址.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub company_address: String,
    /// 法人姓名.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub legal_person: String,
    /// 营业执照照片.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub licence_copy: String,
    /// 营业执照注册号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub licence_number: String,
    /// 营业执照有效日期 (JSON text).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub licence_valid_date: String,
    /// 商户名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_name: String,
}

/// `AlternateSpecialOperation`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AlternateSpecialOperation {
    /// 行业ID: One of 44, 33, 22, 41, 42, 49, 50, 51, 36, 54, 55, 32 and 52.
    pub category_id: i64,
    /// 店内环境照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_indoor_copy: Option<Vec<String>>,
}

/// `BeneficialOwner`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BeneficialOwner {
    /// 证件居住地址 (at most 1024 characters, encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_address: Option<Sensitive>,
    /// 证件正面照片 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_copy: Option<String>,
    /// 证件反面照片 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_copy_back: Option<String>,
    /// 证件姓名 (at most 1024 characters, encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_name: Option<Sensitive>,
    /// 证件号码 (at most 1024 characters, encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_number: Option<Sensitive>,
    /// 证件类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_type: Option<UboIdDocType>,
    /// 证件有效期开始时间 (at most 128 characters, YYYY-MM-DD).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_period_begin: Option<String>,
    /// 证件有效期结束时间 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_period_end: Option<String>,
}

/// `BusinessLicense`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BusinessLicense {
    /// 注册地址 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub company_address: String,
    /// 法定代表人姓名 (at most 100 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub legal_person: String,
    /// 营业执照照片 (at most 255 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub licence_copy: String,
    /// 营业执照注册号 (at most 32 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub licence_number: String,
    /// 营业执照有效日期 (at most 64 characters, YYYY-MM-DD).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub licence_valid_date: String,
    /// 商户名称 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_name: String,
}

/// `Contact`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Contact {
    /// 联系人姓名 (at most 1024 characters, encrypted on the wire).
    pub name: Sensitive,
    /// 联系人类型.
    pub contact_type: ContactType,
    /// 联系人手机号 (at most 1024 characters, encrypted on the wire).
    pub mobile: Sensitive,
    /// 业务办理授权函.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_authorization_letter: Option<String>,
    /// 联系人证件正面照片 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id_doc_copy: Option<String>,
    /// 联系人证件反面照片 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id_doc_copy_back: Option<String>,
    /// 联系人证件类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id_doc_type: Option<ContactIdDocType>,
    /// 联系人证件有效期开始时间 (at most 128 characters, YYYY-MM-DD).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_period_begin: Option<String>,
    /// 联系人证件有效期结束时间 (at most 128 characters, YYYY-MM-DD).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_period_end: Option<String>,
    /// 联系人证件号码 (at most 1024 characters, encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_card_number: Option<Sensitive>,
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

/// `GetApplymentResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetApplymentResponse {
    /// 申请单状态 (at most 64 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub applyment_state: ApplymentState,
    /// 小程序码图片 (at most 30000 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qrcode_data: Option<String>,
    /// 驳回参数 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reject_param: Option<String>,
    /// 驳回原因 (at most 1024 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reject_reason: Option<String>,
}

/// `GetAuthorizationStateResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetAuthorizationStateResponse {
    /// 授权状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub authorize_state: AuthorizeState,
}

/// `Identity`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Identity {
    /// 法定代表人说明函 (at most 255 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorize_letter_copy: Option<String>,
    /// 证件持有人类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_holder_type: Option<IdHolderType>,
    /// 证件居住地址 (at most 512 characters, encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identification_address: Option<Sensitive>,
    /// 证件反面照片 (at most 255 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identification_back_copy: Option<String>,
    /// 证件正面照片 (at most 255 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identification_front_copy: Option<String>,
    /// 证件姓名 (at most 1024 characters, encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identification_name: Option<Sensitive>,
    /// 证件号码 (at most 1024 characters, encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identification_number: Option<Sensitive>,
    /// 证件类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identification_type: Option<IdentificationType>,
    /// 证件有效日期 (at most 64 characters, YYYY-MM-DD).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identification_valid_date: Option<String>,
    /// 经营者.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<bool>,
}

/// `RegistrationCertificate`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RegistrationCertificate {
    /// 证书照片 (at most 255 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cert_copy: String,
    /// 证书编号 (at most 50 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cert_number: String,
    /// 证书类型.
    pub cert_type: CertType,
    /// 证书有效日期 (at most 64 characters, YYYY-MM-DD).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cert_valid_date: String,
    /// 注册地址 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub company_address: String,
    /// 法定代表人姓名 (at most 100 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub legal_person: String,
    /// 商户名称 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_name: String,
}

/// `SpecialOperation`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SpecialOperation {
    /// 行业类目id.
    pub category_id: i64,
    /// 行业经营许可证资质照片 (each at most 255 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation_copy_list: Option<Vec<String>>,
}

/// `Subject`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Subject {
    /// 主体类型.
    pub subject_type: SubjectType,
    /// 辅助证明材料信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assist_prove_info: Option<SupportingProof>,
    /// 营业执照信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_licence_info: Option<BusinessLicense>,
    /// 营业执照.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_license_info: Option<AlternateBusinessLicense>,
    /// 登记证书信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_info: Option<RegistrationCertificate>,
    /// 单位证明函照片 (at most 255 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_prove_copy: Option<String>,
    /// 金融机构许可证.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finance_institution_info: Option<FinancialInstitution>,
    /// 是否金融机构.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_finance_institution: Option<bool>,
    /// 经营许可证列表信息.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub special_operation_info: Option<Vec<AlternateSpecialOperation>>,
    /// 经营许可证.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub special_operation_list: Option<Vec<SpecialOperation>>,
}

/// `SubmitApplymentRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubmitApplymentRequest {
    /// 业务申请编号 (at most 128 characters): The caller's own number of the application.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub business_code: String,
    /// 联系人信息.
    pub contact_info: Contact,
    /// 法定代表人身份信息.
    pub identification_info: Identity,
    /// 主体信息.
    pub subject_info: Subject,
    /// 渠道商户号 (at most 9 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// 补充材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub addition_info: Option<AdditionalMaterial>,
    /// 最终受益人信息列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_info_list: Option<Vec<BeneficialOwner>>,
}

/// `SubmitApplymentResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubmitApplymentResponse {
    /// 申请单编号: WeChat Pay's number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_id: Option<i64>,
}

/// `SupportingProof`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SupportingProof {
    /// 小微经营类型.
    pub micro_biz_type: MicroBizType,
    /// 门店地址 (at most 512 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub store_address: String,
    /// 门店省市编码 (at most 16 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub store_address_code: String,
    /// 门店门头照片 (at most 255 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub store_header_copy: String,
    /// 店内环境照片 (at most 255 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub store_indoor_copy: String,
    /// 门店名称 (at most 50 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub store_name: String,
}

/// What `get_applyment` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetApplymentQuery {
    /// 申请单编号: WeChat Pay's number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_id: Option<i64>,
    /// 业务申请编号 (at most 128 characters): The caller's own number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_code: Option<String>,
}
