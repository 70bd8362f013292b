// Generated from api/global_merchant.yaml by `cargo xtask generate`; do not edit.

//! Merchants abroad (跨境商户).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 子商户入驻状态
    pub enum ApplicationStatus {
        IncompleteApplication = "INCOMPLETE_APPLICATION",
        UnderReview = "UNDER_REVIEW",
        Rejected = "REJECTED",
    }
}

open_enum! {
    /// 申请单状态
    pub enum ApplymentState {
        Pending = "PENDING",
        UnderReview = "UNDER_REVIEW",
        Approved = "APPROVED",
        Rejected = "REJECTED",
    }
}

open_enum! {
    /// 申请单类型
    pub enum ApplymentType {
        ApplyForPaymentAuthority = "APPLY_FOR_PAYMENT_AUTHORITY",
        ApplyForRelieveLimited = "APPLY_FOR_RELIEVE_LIMITED",
    }
}

open_enum! {
    /// H5支付权限状态
    pub enum AuthorizationState {
        AuthorityToTest = "AUTHORITY_TO_TEST",
        FormalAuthority = "FORMAL_AUTHORITY",
        Authorized = "AUTHORIZED",
        UnderPunishment = "UNDER_PUNISHMENT",
        Unauthorized = "UNAUTHORIZED",
    }
}

open_enum! {
    /// 业务类型
    pub enum BusinessType {
        Online = "ONLINE",
        Offline = "OFFLINE",
        Both = "BOTH",
    }
}

open_enum! {
    /// H5支付权限状态
    pub enum H5AuthorizationState {
        Approved = "APPROVED",
        Unauthorized = "UNAUTHORIZED",
        UnderReview = "UNDER_REVIEW",
        Rejected = "REJECTED",
        UnderPunishment = "UNDER_PUNISHMENT",
        ApplicationFailed = "APPLICATION_FAILED",
    }
}

open_enum! {
    /// 商户类型
    pub enum MerchantType {
        Enterprise = "ENTERPRISE",
        Individual = "INDIVIDUAL",
    }
}

open_enum! {
    /// 子商户状态
    pub enum SubMerchantStatus {
        Operating = "OPERATING",
        Pending = "PENDING",
        Deactivated = "DEACTIVATED",
        Closed = "CLOSED",
        IncompleteApplication = "INCOMPLETE_APPLICATION",
    }
}

open_enum! {
    /// 限额类型
    pub enum TransactionLimitType {
        UnLaunchedWebsiteLimit = "UN_LAUNCHED_WEBSITE_LIMIT",
        NormalLimit = "NORMAL_LIMIT",
        NoLimit = "NO_LIMIT",
    }
}

open_enum! {
    /// 验证状态
    pub enum VerificationStatus {
        UnderReview = "Under Review",
        Approved = "Approved",
    }
}

open_enum! {
    /// 子商户经营网址状态
    pub enum WebsiteState {
        HasLaunched = "HAS_LAUNCHED",
        UnLaunched = "UN_LAUNCHED",
    }
}

/// `AddSubMerchantH5PaymentApplication`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AddSubMerchantH5PaymentApplication {
    /// 拉起H5支付的域名.
    pub domains: Vec<String>,
    /// H5经营网址.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub h5_website_url: String,
    /// 网站URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_url: Option<String>,
}

/// `AddSubMerchantRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AddSubMerchantRequest {
    /// 机构商户号: The institution's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 机构appid.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 子商户全称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// 业务信息.
    pub business: Business,
    /// 类目.
    pub business_category: i64,
    /// 联系人信息.
    pub contact: Contact,
    /// 注册国家或区域.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_country_code: String,
    /// 商户类型.
    pub merchant_type: MerchantType,
    /// 公司电话.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub office_phone: String,
    /// 子商户简称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub shortname: String,
    /// 渠道号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// 是否申请H5支付权限.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_h5_payment: Option<bool>,
    /// 附加信息: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 董事信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub director: Option<Director>,
    /// H5申请资料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub h5_payment_apply_info: Option<AddSubMerchantH5PaymentApplication>,
    /// 负责人信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub principal: Option<Director>,
    /// 公司注册文件照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registration_certificate_copy: Option<String>,
    /// 公司注册文件过期时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registration_certificate_date: Option<String>,
    /// 公司注册文件编号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registration_certificate_number: Option<String>,
    /// 子商户银行结算账户信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_bank_number: Option<String>,
}

/// `AddSubMerchantResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AddSubMerchantResponse {
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 验证状态描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// H5支付权限状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub h5_authorization_state: Option<H5AuthorizationState>,
    /// 验证状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verification_status: Option<VerificationStatus>,
}

/// `ApplicationRejection`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ApplicationRejection {
    /// 驳回字段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// 驳回原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// `Business`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Business {
    /// 业务类型.
    pub business_type: BusinessType,
    /// APP下载链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_download: Option<String>,
    /// MCC码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mcc: Option<String>,
    /// 小程序.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program: Option<String>,
    /// 公众号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub office_account: Option<String>,
    /// 门店地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_address: Option<String>,
    /// 门店照片 (JSON text).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_photos: Option<String>,
    /// 业务网站.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
}

/// `Contact`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Contact {
    /// 联系人名称 (encrypted on the wire).
    pub name: Sensitive,
    /// 联系人邮箱 (encrypted on the wire).
    pub email: Sensitive,
    /// 联系人电话 (encrypted on the wire).
    pub phone: Sensitive,
}

/// `CreateH5DomainApplicationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateH5DomainApplicationRequest {
    /// 商户申请单号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_applyment_id: String,
    /// H5支付域名.
    pub domains: Vec<String>,
    /// 子商户H5经营网址.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub website_url: String,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 商户提供的审核结果回调接口: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 经营网址商业页面截图.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_business_page_pics: Option<Vec<String>>,
    /// 经营网址首页截图.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_homepage_pics: Option<Vec<String>>,
    /// 子商户经营网址状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_state: Option<WebsiteState>,
}

/// `CreateH5PermissionApplicationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateH5PermissionApplicationRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// H5支付域名.
    pub domains: Vec<String>,
    /// 子商户H5经营网址.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub website_url: String,
    /// 申请单类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_type: Option<ApplymentType>,
    /// 公司介绍和业务描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_description: Option<String>,
    /// 公司注册资质证书.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_register_cert: Option<String>,
    /// 商户提供的审核结果回调接口: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 限额类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_limit_type: Option<TransactionLimitType>,
    /// 经营网址商业页面截图.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_business_page_pics: Option<Vec<String>>,
    /// 经营网址首页截图.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_homepage_pics: Option<Vec<String>>,
    /// 子商户经营网址状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_state: Option<WebsiteState>,
}

/// `Director`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Director {
    /// 董事姓名.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 董事证件号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
}

/// `GetH5PermissionResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetH5PermissionResponse {
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// H5支付权限状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub authorization_state: AuthorizationState,
}

/// `GetSubMerchantBusiness`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetSubMerchantBusiness {
    /// APP下载地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_download: Option<String>,
    /// 业务类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_type: Option<BusinessType>,
    /// MCC码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mcc: Option<String>,
    /// 小程序.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program: Option<String>,
    /// 公众号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub office_account: Option<String>,
    /// 门店地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_address: Option<String>,
    /// 业务网站.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
}

/// `GetSubMerchantContact`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetSubMerchantContact {
    /// 联系人名称 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Sensitive>,
    /// 联系人邮箱 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<Sensitive>,
    /// 联系人电话 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<Sensitive>,
}

/// `GetSubMerchantResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetSubMerchantResponse {
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 子商户全称.
    #[serde(deserialize_with = "crate::lenient")]
    pub name: String,
    /// 类目.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_category: Option<i64>,
    /// 册国家或区域.
    #[serde(deserialize_with = "crate::lenient")]
    pub merchant_country_code: String,
    /// 公司联系方式.
    #[serde(deserialize_with = "crate::lenient")]
    pub office_phone: String,
    /// 子商户简称.
    #[serde(deserialize_with = "crate::lenient")]
    pub shortname: String,
    /// 附加信息: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 业务信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business: Option<GetSubMerchantBusiness>,
    /// 联系人信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<GetSubMerchantContact>,
    /// 董事信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub director: Option<Director>,
    /// H5支付权限详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub h5_payment: Option<H5Payment>,
    /// 商户类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_type: Option<MerchantType>,
    /// 负责人信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub principal: Option<Director>,
    /// 公司注册文件过期时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registration_certificate_date: Option<String>,
    /// 公司注册文件编号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registration_certificate_number: Option<String>,
    /// 子商户结算账户.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_bank_number: Option<String>,
    /// 子商户状态信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_merchant_state: Option<SubMerchantState>,
}

/// `H5DomainApplication`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct H5DomainApplication {
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 申请单号: WeChat Pay's number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_id: Option<i64>,
    /// 商户申请单号.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_applyment_id: String,
    /// H5支付域名.
    #[serde(deserialize_with = "crate::lenient")]
    pub domains: Vec<String>,
    /// 子商户H5经营网址.
    #[serde(deserialize_with = "crate::lenient")]
    pub webiste_url: String,
    /// 子商户经营网址状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub website_state: WebsiteState,
    /// 申请单状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_state: Option<ApplymentState>,
    /// 驳回原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_reject_detail: Option<String>,
    /// 商户提供的审核结果回调接口: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 经营网址商业页面截图.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_business_page_pics: Option<Vec<String>>,
    /// 经营网址首页截图.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_homepage_pics: Option<Vec<String>>,
    /// 网站URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_url: Option<String>,
}

/// `H5DomainApplicationResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct H5DomainApplicationResource {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 申请单号: WeChat Pay's number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_id: Option<i64>,
    /// 商户申请单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_applyment_id: Option<String>,
    /// 申请单状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_state: Option<ApplymentState>,
    /// 驳回原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_reject_detail: Option<String>,
    /// H5支付域名.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domains: Option<Vec<String>>,
    /// 商户提供的审核结果回调接口: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 经营网址商业页面截图.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_business_page_pics: Option<Vec<String>>,
    /// 经营网址首页截图.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_homepage_pics: Option<Vec<String>>,
    /// 子商户经营网址状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_state: Option<WebsiteState>,
    /// 子商户H5经营网址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_url: Option<String>,
}

/// `H5Payment`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct H5Payment {
    /// 联系人姓名.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// H5驳回详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_reject_detail: Option<String>,
    /// H5支付权限状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub h5_authorization_state: Option<H5AuthorizationState>,
}

/// `H5PaymentApplication`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct H5PaymentApplication {
    /// 域名列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domains: Option<Vec<String>>,
    /// 网站URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_url: Option<String>,
}

/// `H5PermissionApplication`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct H5PermissionApplication {
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 申请单号: WeChat Pay's number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_id: Option<i64>,
    /// 申请单状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub applyment_state: ApplymentState,
    /// 申请单类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub applyment_type: ApplymentType,
    /// H5支付域名.
    #[serde(deserialize_with = "crate::lenient")]
    pub domains: Vec<String>,
    /// 限额类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_limit_type: TransactionLimitType,
    /// 子商户经营网址状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub website_state: WebsiteState,
    /// 子商户H5经营网址.
    #[serde(deserialize_with = "crate::lenient")]
    pub website_url: String,
    /// 驳回原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_reject_detail: Option<String>,
    /// 公司介绍和业务描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_description: Option<String>,
    /// 公司注册资质证书.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_register_cert: Option<String>,
    /// 商户提供的审核结果回调接口: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 经营网址商业页面截图.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_business_page_pics: Option<Vec<String>>,
    /// 经营网址首页截图.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_homepage_pics: Option<Vec<String>>,
}

/// `ReplaceSubMerchantBusiness`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReplaceSubMerchantBusiness {
    /// 业务类型.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub business_type: String,
    /// App下载链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_download: Option<String>,
    /// 商户行业编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mcc: Option<String>,
    /// 小程序AppId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program: Option<String>,
    /// 公众号AppId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub office_account: Option<String>,
    /// 门店地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_address: Option<String>,
    /// 门店照片MediaId列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_photos: Option<Vec<String>>,
    /// 业务网站链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
}

/// `ReplaceSubMerchantDirector`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReplaceSubMerchantDirector {
    /// 董事姓名.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// 董事证件号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
}

/// `ReplaceSubMerchantRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReplaceSubMerchantRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 机构微信AppId.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 子商户全称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// 业务信息.
    pub business: ReplaceSubMerchantBusiness,
    /// 商业类目编码.
    pub business_category: i64,
    /// 联系人信息.
    pub contact: Contact,
    /// 注册国家或地区代码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_country_code: String,
    /// 商户类型.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_type: String,
    /// 公司电话号码.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub office_phone: String,
    /// 公司注册文件过期时间字符串.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub registration_certificate_date: String,
    /// 公司注册文件编号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub registration_certificate_number: String,
    /// 子商户银行结算账户信息.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub settlement_bank_number: String,
    /// 子商户简称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub shortname: String,
    /// 机构商户号: The institution's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 渠道号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// 是否申请开通H5支付权限.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_h5_payment: Option<bool>,
    /// 董事信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub director: Option<ReplaceSubMerchantDirector>,
    /// H5支付权限申请信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub h5_payment_apply_info: Option<H5PaymentApplication>,
    /// 负责人信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub principal: Option<ReplaceSubMerchantDirector>,
    /// 公司注册文件照片MediaId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registration_certificate_copy: Option<String>,
}

/// `ReplaceSubMerchantResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReplaceSubMerchantResponse {
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// H5支付认证状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub h5_authorization_state: Option<String>,
}

/// `SubMerchantState`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubMerchantState {
    /// 子商户入驻驳回详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_reject_detail: Option<ApplicationRejection>,
    /// 子商户入驻状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_status: Option<ApplicationStatus>,
    /// 子商户状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_merchant_status: Option<SubMerchantStatus>,
}

/// `UpdateH5DomainApplicationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateH5DomainApplicationRequest {
    /// H5支付域名.
    pub domains: Vec<String>,
    /// 经营网址商业页面截图.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_business_page_pics: Option<Vec<String>>,
    /// 经营网址首页截图.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_homepage_pics: Option<Vec<String>>,
    /// 子商户经营网址状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_state: Option<WebsiteState>,
    /// 商户H5经营网址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_url: Option<String>,
}

/// `UpdateH5PermissionApplicationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateH5PermissionApplicationRequest {
    /// H5支付域名.
    pub domains: Vec<String>,
    /// 申请类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_type: Option<String>,
    /// 公司介绍和业务描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_description: Option<String>,
    /// 公司注册资质证书.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_register_cert: Option<String>,
    /// 交易限制类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_limit_type: Option<String>,
    /// 经营网址商业页面截图.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_business_page_pics: Option<Vec<String>>,
    /// 经营网址首页截图.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_homepage_pics: Option<Vec<String>>,
    /// 子商户经营网址状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_state: Option<WebsiteState>,
    /// 子商户H5经营网址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_url: Option<String>,
}

/// `UpdateH5PermissionApplicationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateH5PermissionApplicationResponse {
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 申请单号: WeChat Pay's number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_id: Option<i64>,
    /// 申请单状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub applyment_state: ApplymentState,
    /// 申请单类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub applyment_type: ApplymentType,
    /// H5支付域名.
    #[serde(deserialize_with = "crate::lenient")]
    pub domains: Vec<String>,
    /// 限额类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_limit_type: TransactionLimitType,
    /// 子商户经营网址状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub website_state: WebsiteState,
    /// 子商户H5经营网址.
    #[serde(deserialize_with = "crate::lenient")]
    pub website_url: String,
    /// 驳回原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_reject_detail: Option<String>,
    /// 公司介绍和业务描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_description: Option<String>,
    /// 公司注册资质证书.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_register_cert: Option<String>,
    /// 商户提供的审核结果回调接口: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 经营网址商业页面截图.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_business_page_pics: Option<Vec<String>>,
    /// 经营网址首页截图.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_homepage_pics: Option<Vec<String>>,
}

/// `UpdateSubMerchantBusiness`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateSubMerchantBusiness {
    /// 业务类型.
    pub business_type: BusinessType,
    /// APP下载链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_download: Option<String>,
    /// MCC码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mcc: Option<String>,
    /// 小程序.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program: Option<String>,
    /// 公众号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub office_account: Option<String>,
    /// 门店地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_address: Option<String>,
    /// 门店照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_photos: Option<String>,
    /// 业务网站.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
}

/// `UpdateSubMerchantRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateSubMerchantRequest {
    /// 机构商户号: The institution's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 机构appid.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 子商户全称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// 业务信息.
    pub business: UpdateSubMerchantBusiness,
    /// 类目.
    pub business_category: i64,
    /// 联系人信息.
    pub contact: Contact,
    /// 注册国家或区域.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_country_code: String,
    /// 商户类型.
    pub merchant_type: MerchantType,
    /// 公司电话.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub office_phone: String,
    /// 公司注册文件过期时间.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub registration_certificate_date: String,
    /// 公司注册文件编号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub registration_certificate_number: String,
    /// 子商户简称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub shortname: String,
    /// 渠道号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// 是否申请H5支付权限.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_h5_payment: Option<bool>,
    /// 董事信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub director: Option<Director>,
    /// H5支付申请资料资料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub h5_payment_apply_info: Option<H5PaymentApplication>,
    /// 负责人信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub principal: Option<Director>,
    /// 公司注册文件照片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub registration_certificate_copy: Option<String>,
    /// 子商户银行结算账户信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_bank_number: Option<String>,
}

/// `UpdateSubMerchantResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateSubMerchantResponse {
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// H5支付权限状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub h5_authorization_state: Option<H5AuthorizationState>,
}

/// `UploadFileResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadFileResponse {
    /// 文件标识ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub file_id: String,
}

/// `UploadImageResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadImageResponse {
    /// 媒体文件标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub media_id: String,
}

/// What `get_sub_merchant` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetSubMerchantQuery {
    /// 机构商户号: The institution's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 机构appid.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
}

/// What `upload_file` sends beside the file.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadFileMeta {
    /// 文件名称.
    /// Taken from the path where it is left empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub filename: String,
}

/// What `upload_image` sends beside the file.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadImageMeta {
    /// 图片文件名.
    /// Taken from the path where it is left empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
}
