// Generated from api/applyment.yaml by `cargo xtask generate`; do not edit.

//! Onboarding of sub-merchants (特约商户进件).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 银行账号展示规则
    pub enum AccountNumberRule {
        AccountNumberRuleMaskV1 = "ACCOUNT_NUMBER_RULE_MASK_V1",
        AccountNumberRuleMaskV2 = "ACCOUNT_NUMBER_RULE_MASK_V2",
    }
}

open_enum! {
    /// 账户类型
    pub enum AccountType {
        AccountTypeBusiness = "ACCOUNT_TYPE_BUSINESS",
        AccountTypePrivate = "ACCOUNT_TYPE_PRIVATE",
    }
}

open_enum! {
    /// 申请单状态
    pub enum ApplymentState {
        ApplymentStateEditting = "APPLYMENT_STATE_EDITTING",
        ApplymentStateAuditing = "APPLYMENT_STATE_AUDITING",
        ApplymentStateRejected = "APPLYMENT_STATE_REJECTED",
        ApplymentStateToBeConfirmed = "APPLYMENT_STATE_TO_BE_CONFIRMED",
        ApplymentStateToBeSigned = "APPLYMENT_STATE_TO_BE_SIGNED",
        ApplymentStateSigning = "APPLYMENT_STATE_SIGNING",
        ApplymentStateFinished = "APPLYMENT_STATE_FINISHED",
        ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
    }
}

open_enum! {
    /// 账户类型
    pub enum BankAccountType {
        BankAccountTypeCorporate = "BANK_ACCOUNT_TYPE_CORPORATE",
        BankAccountTypePersonal = "BANK_ACCOUNT_TYPE_PERSONAL",
    }
}

open_enum! {
    /// 登记证书类型
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
    /// 超级管理员类型
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
    /// 审核状态
    pub enum GetSettlementAccountApplicationResponseVerifyResult {
        AuditSuccess = "AUDIT_SUCCESS",
        Auditing = "AUDITING",
        AuditFail = "AUDIT_FAIL",
    }
}

open_enum! {
    /// 验证结果
    pub enum GetSettlementAccountResponseVerifyResult {
        VerifySuccess = "VERIFY_SUCCESS",
        VerifyFail = "VERIFY_FAIL",
        Verifying = "VERIFYING",
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
    /// 小微经营类型
    pub enum MicroBizType {
        MicroTypeStore = "MICRO_TYPE_STORE",
        MicroTypeMobile = "MICRO_TYPE_MOBILE",
        MicroTypeOnline = "MICRO_TYPE_ONLINE",
    }
}

open_enum! {
    /// 修改模式
    pub enum ModifyMode {
        ModifyModeAsync = "MODIFY_MODE_ASYNC",
    }
}

open_enum! {
    /// 经营场景类型
    pub enum SalesScenesType {
        SalesScenesStore = "SALES_SCENES_STORE",
        SalesScenesMp = "SALES_SCENES_MP",
        SalesScenesMiniProgram = "SALES_SCENES_MINI_PROGRAM",
        SalesScenesWeb = "SALES_SCENES_WEB",
        SalesScenesApp = "SALES_SCENES_APP",
        SalesScenesWework = "SALES_SCENES_WEWORK",
    }
}

open_enum! {
    /// 主体类型
    pub enum SubjectType {
        SubjectTypeIndividual = "SUBJECT_TYPE_INDIVIDUAL",
        SubjectTypeEnterprise = "SUBJECT_TYPE_ENTERPRISE",
        SubjectTypeGovernment = "SUBJECT_TYPE_GOVERNMENT",
        SubjectTypeInstitutions = "SUBJECT_TYPE_INSTITUTIONS",
        SubjectTypeOthers = "SUBJECT_TYPE_OTHERS",
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
    /// 补充说明 (at most 512 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_addition_msg: Option<String>,
    /// 补充材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_addition_pics: Option<Vec<String>>,
    /// 法定代表人开户承诺函 (at most 1024 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_person_commitment: Option<String>,
    /// 法定代表人开户意愿视频 (at most 1024 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_person_video: Option<String>,
}

/// `AppScene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AppScene {
    /// App截图 (each at most 1024 characters).
    pub app_pics: Vec<String>,
    /// 服务商应用AppID (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_appid: Option<String>,
    /// 商家应用AppID (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_sub_appid: Option<String>,
}

/// `Applyment`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Applyment {
    /// 微信支付申请单号: WeChat Pay's number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_id: Option<i64>,
    /// 申请单状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub applyment_state: ApplymentState,
    /// 申请状态描述 (at most 1024 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub applyment_state_msg: String,
    /// 业务申请编号 (at most 124 characters): The caller's own number of the application.
    #[serde(deserialize_with = "crate::lenient")]
    pub business_code: String,
    /// 超级管理员签约链接 (at most 256 characters, a URL).
    #[serde(deserialize_with = "crate::lenient")]
    pub sign_url: String,
    /// 特约商户号 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 驳回原因详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_detail: Option<Vec<AuditDetail>>,
}

/// `AuditDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AuditDetail {
    /// 字段名 (at most 1024 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub field: String,
    /// 字段名称 (at most 1024 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub field_name: String,
    /// 驳回原因 (at most 1024 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub reject_reason: String,
}

/// `BankAccount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BankAccount {
    /// 开户银行 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account_bank: String,
    /// 开户名称 (at most 2048 characters, encrypted on the wire).
    pub account_name: Sensitive,
    /// 银行账号 (at most 2048 characters, encrypted on the wire).
    pub account_number: Sensitive,
    /// 账户类型.
    pub bank_account_type: BankAccountType,
    /// 开户银行银行号 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_branch_id: Option<String>,
    /// 开户银行省市编码 (at most 128 characters).
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
    pub ubo_id_doc_address: Sensitive,
    /// 证件正面照片.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub ubo_id_doc_copy: String,
    /// 证件姓名 (encrypted on the wire).
    pub ubo_id_doc_name: Sensitive,
    /// 证件号码 (encrypted on the wire).
    pub ubo_id_doc_number: Sensitive,
    /// 证件类型.
    pub ubo_id_doc_type: UboIdDocType,
    /// 证件有效期开始时间 (YYYY-MM-DD).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub ubo_period_begin: String,
    /// 证件有效期结束时间 (YYYY-MM-DD).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub ubo_period_end: String,
    /// 证件反面照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_id_doc_copy_back: Option<String>,
}

/// `Business`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Business {
    /// 商户简称 (at most 64 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_shortname: String,
    /// 经营场景.
    pub sales_info: SalesScene,
    /// 客服电话 (at most 32 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_phone: String,
}

/// `BusinessLicense`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BusinessLicense {
    /// 个体户经营者.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub legal_person: String,
    /// 营业执照照片.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub license_copy: String,
    /// 注册号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub license_number: String,
    /// 商户名称 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_name: String,
    /// 注册地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license_address: Option<String>,
    /// 有效期限开始日期 (YYYY-MM-DD).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period_begin: Option<String>,
    /// 有效期限结束日期 (YYYY-MM-DD).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period_end: Option<String>,
}

/// `Contact`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Contact {
    /// 联系邮箱 (at most 2048 characters, encrypted on the wire).
    pub contact_email: Sensitive,
    /// 超级管理员姓名 (at most 2048 characters, encrypted on the wire).
    pub contact_name: Sensitive,
    /// 超级管理员类型.
    pub contact_type: ContactType,
    /// 联系手机 (at most 2048 characters, encrypted on the wire).
    pub mobile_phone: Sensitive,
    /// 超级管理员微信OpenID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 业务办理授权函.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_authorization_letter: Option<String>,
    /// 超级管理员证件正面照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id_doc_copy: Option<String>,
    /// 超级管理员证件反面照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id_doc_copy_back: Option<String>,
    /// 超级管理员证件类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id_doc_type: Option<ContactIdDocType>,
    /// 超级管理员身份证件号码 (at most 2048 characters, encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_id_number: Option<Sensitive>,
    /// 超级管理员证件有效期开始时间 (YYYY-MM-DD).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_period_begin: Option<String>,
    /// 超级管理员证件有效期结束时间 (YYYY-MM-DD).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_period_end: Option<String>,
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

/// `GetSettlementAccountApplicationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetSettlementAccountApplicationResponse {
    /// 开户银行 (at most 128 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub account_bank: String,
    /// 开户名称 (at most 1024 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub account_name: String,
    /// 银行账号 (at most 128 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub account_number: String,
    /// 账户类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub account_type: AccountType,
    /// 审核状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub verify_result: GetSettlementAccountApplicationResponseVerifyResult,
    /// 开户银行联行号 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_branch_id: Option<String>,
    /// 开户银行省市编码.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_address_code: Option<String>,
    /// 开户银行全称 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 审核驳回原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verify_fail_reason: Option<String>,
    /// 审核结果更新时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verify_finish_time: Option<String>,
}

/// `GetSettlementAccountResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetSettlementAccountResponse {
    /// 开户银行 (at most 128 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub account_bank: String,
    /// 银行账号 (at most 128 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub account_number: String,
    /// 账户类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub account_type: AccountType,
    /// 验证结果.
    #[serde(deserialize_with = "crate::lenient")]
    pub verify_result: GetSettlementAccountResponseVerifyResult,
    /// 开户银行联行号 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_branch_id: Option<String>,
    /// 开户银行省市编码.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_address_code: Option<String>,
    /// 开户银行全称 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 验证失败原因 (at most 1024 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verify_fail_reason: Option<String>,
}

/// `IdCard`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct IdCard {
    /// 身份证有效期开始时间 (YYYY-MM-DD).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub card_period_begin: String,
    /// 身份证有效期结束时间 (YYYY-MM-DD).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub card_period_end: String,
    /// 身份证人像面照片.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub id_card_copy: String,
    /// 身份证姓名 (at most 100 characters, encrypted on the wire).
    pub id_card_name: Sensitive,
    /// 身份证国徽面照片.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub id_card_national: String,
    /// 身份证号码 (encrypted on the wire).
    pub id_card_number: Sensitive,
    /// 身份证居住地址 (at most 128 characters, encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_card_address: Option<Sensitive>,
}

/// `IdDocument`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct IdDocument {
    /// 证件有效期开始时间 (YYYY-MM-DD).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub doc_period_begin: String,
    /// 证件有效期结束时间 (YYYY-MM-DD).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub doc_period_end: String,
    /// 证件正面照片.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub id_doc_copy: String,
    /// 证件姓名 (at most 100 characters, encrypted on the wire).
    pub id_doc_name: Sensitive,
    /// 证件号码 (encrypted on the wire).
    pub id_doc_number: Sensitive,
    /// 证件居住地址 (at most 128 characters, encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_doc_address: Option<Sensitive>,
    /// 证件反面照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_doc_copy_back: Option<String>,
}

/// `Identity`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Identity {
    /// 法定代表人说明函.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorize_letter_copy: Option<String>,
    /// 身份证信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_card_info: Option<IdCard>,
    /// 其他类型证件信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_doc_info: Option<IdDocument>,
    /// 证件类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_doc_type: Option<IdDocType>,
    /// 证件持有人类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_holder_type: Option<IdHolderType>,
    /// 经营者.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<bool>,
}

/// `MicroBusiness`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MicroBusiness {
    /// 小微经营类型.
    pub micro_biz_type: MicroBizType,
    /// 流动经营.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub micro_mobile_info: Option<MicroMobileBusiness>,
    /// 线上商品.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub micro_online_info: Option<MicroOnlineBusiness>,
    /// 门店场所.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub micro_store_info: Option<MicroStore>,
}

/// `MicroMobileBusiness`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MicroMobileBusiness {
    /// 经营.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub micro_mobile_address: String,
    /// 经营.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub micro_mobile_city: String,
    /// 经营.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub micro_mobile_name: String,
    /// 经营.
    pub micro_mobile_pics: Vec<String>,
}

/// `MicroOnlineBusiness`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MicroOnlineBusiness {
    /// 电商平台名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub micro_ec_name: String,
    /// 线上店铺名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub micro_online_store: String,
    /// 店铺链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub micro_link: Option<String>,
    /// 店铺二维码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub micro_qrcode: Option<String>,
}

/// `MicroStore`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MicroStore {
    /// 门店地址.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub micro_address: String,
    /// 门店省市编码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub micro_address_code: String,
    /// 店内环境照片.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub micro_indoor_copy: String,
    /// 门店名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub micro_name: String,
    /// 门店门头照片.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub store_entrance_pic: String,
    /// 门店证明文件媒体文件标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_certification: Option<String>,
    /// 门店纬度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_latitude: Option<String>,
    /// 门店经度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_longitude: Option<String>,
}

/// `MiniProgramScene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MiniProgramScene {
    /// 服务商小程序AppID (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_appid: Option<String>,
    /// 商家小程序AppID (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_sub_appid: Option<String>,
    /// 小程序截图 (each at most 1024 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_pics: Option<Vec<String>>,
}

/// `OfficialAccountScene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct OfficialAccountScene {
    /// 服务号或公众号页面截图 (each at most 1024 characters).
    pub mp_pics: Vec<String>,
    /// 服务商服务号或公众号AppID (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mp_appid: Option<String>,
    /// 商家服务号或公众号AppID (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mp_sub_appid: Option<String>,
}

/// `OrganizationCertificate`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct OrganizationCertificate {
    /// 组织机构代码证有效期开始日期 (YYYY-MM-DD).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub org_period_begin: String,
    /// 组织机构代码证有效期结束日期.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub org_period_end: String,
    /// 组织机构代码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub organization_code: String,
    /// 组织机构代码证照片.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub organization_copy: String,
}

/// `RegistrationCertificate`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RegistrationCertificate {
    /// 登记证书照片.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cert_copy: String,
    /// 证书号 (at most 32 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cert_number: String,
    /// 登记证书类型.
    pub cert_type: CertType,
    /// 注册地址 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub company_address: String,
    /// 法定代表人 (at most 100 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub legal_person: String,
    /// 商户名称 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_name: String,
    /// 有效期限开始日期 (YYYY-MM-DD).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub period_begin: String,
    /// 有效期限结束日期 (YYYY-MM-DD).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub period_end: String,
}

/// `SalesScene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SalesScene {
    /// 经营场景类型.
    pub sales_scenes_type: Vec<SalesScenesType>,
    /// App场景.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_info: Option<AppScene>,
    /// 线下场所场景.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub biz_store_info: Option<StoreScene>,
    /// 小程序场景.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_info: Option<MiniProgramScene>,
    /// 服务号或公众号场景.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mp_info: Option<OfficialAccountScene>,
    /// 互联网网站场景.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_info: Option<WebsiteScene>,
    /// 企业微信场景.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wework_info: Option<WecomScene>,
}

/// `SettlementRule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SettlementRule {
    /// 入驻结算规则ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub settlement_id: String,
    /// 所属行业.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub qualification_type: String,
    /// 优惠费率活动ID (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activities_id: Option<String>,
    /// 优惠费率活动补充材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activities_additions: Option<Vec<String>>,
    /// 优惠费率活动值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activities_rate: Option<String>,
    /// 信用卡活动费率值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_activities_rate: Option<String>,
    /// 非信用卡活动费率值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub debit_activities_rate: Option<String>,
    /// 特殊资质图片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qualifications: Option<Vec<String>>,
}

/// `StoreScene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StoreScene {
    /// 线下场所省市编码 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub biz_address_code: String,
    /// 线下场所地址 (at most 512 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub biz_store_address: String,
    /// 线下场所名称 (at most 50 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub biz_store_name: String,
    /// 线下场所内部照片 (each at most 1024 characters).
    pub indoor_pic: Vec<String>,
    /// 线下场所门头照片 (each at most 1024 characters).
    pub store_entrance_pic: Vec<String>,
    /// 线下场所对应的商家AppID (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub biz_sub_appid: Option<String>,
}

/// `Subject`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Subject {
    /// 经营者.
    pub identity_info: Identity,
    /// 主体类型.
    pub subject_type: SubjectType,
    /// 营业执照.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_license_info: Option<BusinessLicense>,
    /// 登记证书.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_info: Option<RegistrationCertificate>,
    /// 单位证明函照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_letter_copy: Option<String>,
    /// 是否是金融机构: false when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finance_institution: Option<bool>,
    /// 金融机构许可证信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finance_institution_info: Option<FinancialInstitution>,
    /// 小微辅助证明材料.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub micro_biz_info: Option<MicroBusiness>,
    /// 组织机构代码证信息.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization_info: Option<OrganizationCertificate>,
    /// 最终受益人信息列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ubo_info_list: Option<Vec<BeneficialOwner>>,
}

/// `SubmitApplymentRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubmitApplymentRequest {
    /// 结算银行账户.
    pub bank_account_info: BankAccount,
    /// 业务申请编号 (at most 124 characters): The caller's own number of the application.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub business_code: String,
    /// 经营资料.
    pub business_info: Business,
    /// 超级管理员信息.
    pub contact_info: Contact,
    /// 结算规则.
    pub settlement_info: SettlementRule,
    /// 主体资料.
    pub subject_info: Subject,
    /// 补充材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub addition_info: Option<AdditionalMaterial>,
}

/// `SubmitApplymentResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubmitApplymentResponse {
    /// 微信支付申请单号: WeChat Pay's number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_id: Option<i64>,
}

/// `UpdateSettlementAccountRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateSettlementAccountRequest {
    /// 开户银行 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account_bank: String,
    /// 银行账号 (at most 1024 characters, encrypted on the wire).
    pub account_number: Sensitive,
    /// 账户类型.
    pub account_type: AccountType,
    /// 开户银行联行号 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_branch_id: Option<String>,
    /// 开户名称 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_name: Option<Sensitive>,
    /// 开户银行省市编码.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_address_code: Option<String>,
    /// 开户银行全称 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 修改模式.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modify_mode: Option<ModifyMode>,
}

/// `UpdateSettlementAccountResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateSettlementAccountResponse {
    /// 修改结算账户申请单号 (at most 64 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub application_no: String,
}

/// `WebsiteScene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct WebsiteScene {
    /// 互联网网站域名 (at most 1024 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub domain: String,
    /// 互联网网站对应的商家AppID (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_appid: Option<String>,
    /// 网站授权函 (at most 1024 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub web_authorisation: Option<String>,
}

/// `WecomScene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct WecomScene {
    /// 商家企业微信CorpID (at most 256 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_corp_id: String,
    /// 企业微信页面截图 (each at most 1024 characters).
    pub wework_pics: Vec<String>,
    /// 商家企业微信CorpID.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub corp_id: Option<String>,
}

/// What `get_settlement_account_application` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetSettlementAccountApplicationQuery {
    /// 银行账号展示规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_number_rule: Option<AccountNumberRule>,
}

/// What `get_settlement_account` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetSettlementAccountQuery {
    /// 银行账号展示规则.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_number_rule: Option<AccountNumberRule>,
}
