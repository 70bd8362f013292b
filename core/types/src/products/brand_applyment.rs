// Generated from api/brand_applyment.yaml by `cargo xtask generate`; do not edit.

//! Brands: onboarding (品牌入驻).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 申请状态
    pub enum ApplymentState {
        ApplymentStateUnknown = "APPLYMENT_STATE_UNKNOWN",
        ApplymentStateUnsubmitted = "APPLYMENT_STATE_UNSUBMITTED",
        ApplymentStateWaitingValidate = "APPLYMENT_STATE_WAITING_VALIDATE",
        ApplymentStateWaitingAudit = "APPLYMENT_STATE_WAITING_AUDIT",
        ApplymentStateWaitingAuth = "APPLYMENT_STATE_WAITING_AUTH",
        ApplymentStateOpenAccount = "APPLYMENT_STATE_OPEN_ACCOUNT",
        ApplymentStateFinish = "APPLYMENT_STATE_FINISH",
        ApplymentStateAuditRejected = "APPLYMENT_STATE_AUDIT_REJECTED",
        ApplymentStateCanceled = "APPLYMENT_STATE_CANCELED",
    }
}

open_enum! {
    /// 授权产品权限
    pub enum AuthorizationProduct {
        BrandProductAuthorityMerchantCard = "BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD",
        BrandProductAuthorityCardLink = "BRAND_PRODUCT_AUTHORITY_CARD_LINK",
        BrandProductAuthorityProductCoupon = "BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON",
        BrandProductAuthorityShakeCoupon = "BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON",
        BrandProductAuthorityBrandPayGift = "BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT",
        BrandProductAuthorityBrandStore = "BRAND_PRODUCT_AUTHORITY_BRAND_STORE",
        BrandProductAuthorityPaymentMerchantManage = "BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE",
        BrandProductAuthorityAppidManage = "BRAND_PRODUCT_AUTHORITY_APPID_MANAGE",
        BrandProductAuthorityFinderManage = "BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE",
        BrandProductAuthorityCategoryManage = "BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE",
    }
}

open_enum! {
    /// 授权类型
    pub enum AuthorizationType {
        AuthorizationTypeHosting = "AUTHORIZATION_TYPE_HOSTING",
        AuthorizationTypePartly = "AUTHORIZATION_TYPE_PARTLY",
    }
}

open_enum! {
    /// 管理员证件类型
    pub enum IdDocType {
        IdentificationTypeMainlandIdCard = "IDENTIFICATION_TYPE_MAINLAND_ID_CARD",
        IdentificationTypeHongkong = "IDENTIFICATION_TYPE_HONGKONG",
        IdentificationTypeMacao = "IDENTIFICATION_TYPE_MACAO",
        IdentificationTypeTaiwan = "IDENTIFICATION_TYPE_TAIWAN",
        IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    }
}

open_enum! {
    /// 主体类型
    pub enum SubjectType {
        SubjectTypeEnterprise = "SUBJECT_TYPE_ENTERPRISE",
        SubjectTypeIndividual = "SUBJECT_TYPE_INDIVIDUAL",
    }
}

open_enum! {
    /// 有无商标
    pub enum TrademarkExists {
        TrademarkExists = "TRADEMARK_EXISTS",
        TrademarkNone = "TRADEMARK_NONE",
    }
}

/// `Administrator`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Administrator {
    /// 管理员姓名 (at most 1024 characters, encrypted on the wire): As in the identity document.
    pub admin_name: Sensitive,
    /// 管理员证件号 (at most 1024 characters, encrypted on the wire): The number of the identity document.
    pub id_card_number: Sensitive,
    /// 管理员证件类型.
    pub id_doc_type: IdDocType,
}

/// `Applyment`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Applyment {
    /// 微信支付申请单号 (at most 20 characters): WeChat Pay's number of the application.
    #[serde(deserialize_with = "crate::lenient")]
    pub applyment_id: String,
    /// 申请状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub applyment_state: ApplymentState,
    /// 申请状态说明 (at most 30 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub applyment_state_desc: String,
    /// 业务申请编号 (at most 128 characters): The caller's own number of the application.
    #[serde(deserialize_with = "crate::lenient")]
    pub business_code: String,
    /// 品牌ID (at most 20 characters): Set once the brand is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<String>,
    /// 授权确认二维码链接 (at most 256 characters): The brand's administrator scans it to confirm; set while that is due.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_confirmation_qr_code: Option<String>,
    /// 驳回原因 (at most 1024 characters): Set after a rejection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reject_reason: Option<String>,
}

/// `ApplymentReference`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ApplymentReference {
    /// 微信支付申请单号 (at most 20 characters): WeChat Pay's number of the application.
    #[serde(deserialize_with = "crate::lenient")]
    pub applyment_id: String,
    /// 业务申请编号 (at most 128 characters): The caller's own number of the application.
    #[serde(deserialize_with = "crate::lenient")]
    pub business_code: String,
}

/// `Brand`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Brand {
    /// 品牌Logo: A `media_id` of `media.upload_image`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_logo: String,
    /// 品牌名称 (at most 30 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_name: String,
}

/// `CancelApplymentRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelApplymentRequest {
    /// 微信支付申请单号 (at most 20 characters): WeChat Pay's number of the application; this or `business_code` is needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_id: Option<String>,
    /// 业务申请编号 (at most 128 characters): The caller's own number of the application; this or `applyment_id` is needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_code: Option<String>,
}

/// `ListProductAuthoritiesResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListProductAuthoritiesResponse {
    /// 品牌ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 更新时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub update_time: String,
    /// 授权类型: `AUTHORIZATION_TYPE_PARTLY`: for the products in `authorization_product`.
    #[serde(deserialize_with = "crate::lenient")]
    pub authorization_type: AuthorizationType,
    /// 授权产品权限.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_product: Option<Vec<AuthorizationProduct>>,
}

/// `LogoTrademarkRegistrationCertificate`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct LogoTrademarkRegistrationCertificate {
    /// Logo商标名称 (at most 50 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Logo商标注册人 (at most 50 characters): To whom the trademark is registered.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub holder: String,
    /// Logo商标国际分类 (at most 5 characters): The class of goods and services of the Nice Classification.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub international_class: String,
    /// Logo商标注册号 (at most 50 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub number: String,
    /// Logo商标有效期结束时间 (at most 20 characters, YYYY-MM-DD).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub valid_end_time: String,
    /// Logo商标授权有效期开始时间 (at most 20 characters, YYYY-MM-DD).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_begin_time: Option<String>,
    /// Logo商标授权有效期结束时间 (at most 20 characters, YYYY-MM-DD).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_end_time: Option<String>,
    /// Logo商标注册证.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate: Option<String>,
    /// Logo商标注册证列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_list: Option<Vec<String>>,
    /// Logo商标许可使用授权书.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license: Option<String>,
    /// Logo商标许可使用授权书列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license_list: Option<Vec<String>>,
    /// Logo商标有效期开始时间 (at most 20 characters, YYYY-MM-DD).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_begin_time: Option<String>,
}

/// `Subject`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Subject {
    /// 主体名称 (at most 50 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub subject_name: String,
    /// 主体类型: `SUBJECT_TYPE_ENTERPRISE`: a company; `SUBJECT_TYPE_INDIVIDUAL`: an individual business (个体户).
    pub subject_type: SubjectType,
    /// 统一社会信用代码 (at most 20 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub unified_social_credit_code: String,
}

/// `SubmitApplymentRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubmitApplymentRequest {
    /// 管理员信息.
    pub admin_info: Administrator,
    /// 品牌基础信息.
    pub brand_basic_info: Brand,
    /// 业务申请编号 (at most 128 characters): The caller's own number of the application.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub business_code: String,
    /// 主体信息.
    pub subject_info: Subject,
    /// 品牌商标资料.
    pub trademark: Trademark,
}

/// `Trademark`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Trademark {
    /// 有无商标.
    pub trademark_exists: TrademarkExists,
    /// Logo商标注册证.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo_trademark_registration_certificate: Option<LogoTrademarkRegistrationCertificate>,
    /// 无商标额外证明材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_trademark_addition_prove: Option<String>,
    /// 无商标额外证明材料列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_trademark_addition_prove_list: Option<Vec<String>>,
    /// 商标注册证: Needed with `TRADEMARK_EXISTS`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trademark_registration_certificate: Option<TrademarkRegistrationCertificate>,
}

/// `TrademarkRegistrationCertificate`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TrademarkRegistrationCertificate {
    /// 商标名称 (at most 50 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// 商标注册人 (at most 50 characters): To whom the trademark is registered.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub holder: String,
    /// 商标国际分类 (at most 5 characters): The class of goods and services of the Nice Classification.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub international_class: String,
    /// 商标注册号 (at most 50 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub number: String,
    /// 商标有效期结束时间 (at most 20 characters, YYYY-MM-DD).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub valid_end_time: String,
    /// 商标授权有效期开始时间 (at most 20 characters, YYYY-MM-DD).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_begin_time: Option<String>,
    /// 商标授权有效期结束时间 (at most 20 characters, YYYY-MM-DD).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_end_time: Option<String>,
    /// 商标注册证.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate: Option<String>,
    /// 商标注册证列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub certificate_list: Option<Vec<String>>,
    /// 商标许可使用授权书.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license: Option<String>,
    /// 商标许可使用授权书列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license_list: Option<Vec<String>>,
    /// 商标有效期开始时间 (at most 20 characters, YYYY-MM-DD).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_begin_time: Option<String>,
}
