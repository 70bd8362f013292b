// Generated from api/brand_store.yaml by `cargo xtask generate`; do not edit.

//! Brands: stores (品牌门店).

use serde::{Deserialize, Serialize};

open_enum! {
    /// 审核状态
    pub enum AuditState {
        Success = "SUCCESS",
        Processing = "PROCESSING",
        Rejected = "REJECTED",
    }
}

open_enum! {
    /// 收款绑定状态
    pub enum RecipientState {
        Confirmed = "CONFIRMED",
        AdminRejected = "ADMIN_REJECTED",
        Confirming = "CONFIRMING",
        TimeoutRejected = "TIMEOUT_REJECTED",
    }
}

open_enum! {
    /// 门店状态
    pub enum StoreState {
        Open = "OPEN",
        Creating = "CREATING",
        Closed = "CLOSED",
    }
}

/// `BindRecipientRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BindRecipientRequest {
    /// 门店收款商户号 (at most 16 characters): The merchant that collects for the store.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mchid: String,
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 门店收款主体 (at most 256 characters): The name of that merchant's company or owner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub company_name: String,
}

/// `BindRecipientResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BindRecipientResponse {
    /// 门店收款商户号 (at most 16 characters): The merchant that collects for the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<String>,
    /// 品牌门店ID: WeChat Pay's number of the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_id: Option<String>,
    /// 门店收款主体 (at most 256 characters): The name of that merchant's company or owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    /// 收款绑定状态: `CONFIRMING`: to be confirmed by the merchant's administrator; `TIMEOUT_REJECTED`: was not confirmed in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient_state: Option<RecipientState>,
}

/// `CloseStoreRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CloseStoreRequest {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
}

/// `CloseStoreResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CloseStoreResponse {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 品牌门店ID: WeChat Pay's number of the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_id: Option<String>,
    /// 门店状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_state: Option<StoreState>,
}

/// `CreateStoreRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateStoreRequest {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 门店地址信息.
    pub store_address: StoreAddress,
    /// 门店基础信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_basics: Option<StoreBasics>,
    /// 门店经营信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_business: Option<StoreBusiness>,
}

/// `DeleteStoreRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeleteStoreRequest {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
}

/// `ListStoresResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListStoresResponse {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 分页起始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页条数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 门店总数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 品牌门店列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Store>>,
}

/// `ResumeStoreRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ResumeStoreRequest {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
}

/// `ResumeStoreResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ResumeStoreResponse {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 品牌门店ID: WeChat Pay's number of the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_id: Option<String>,
    /// 门店状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_state: Option<StoreState>,
}

/// `Store`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Store {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 品牌门店ID: WeChat Pay's number of the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_id: Option<String>,
    /// 审核状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_state: Option<AuditState>,
    /// 审核失败原因: Set after a rejection.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review_reject_reason: Option<String>,
    /// 门店地址信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_address: Option<StoreAddress>,
    /// 门店基础信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_basics: Option<StoreBasics>,
    /// 门店经营信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_business: Option<StoreBusiness>,
    /// 门店收款信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_recipient: Option<Vec<StoreRecipient>>,
    /// 门店状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_state: Option<StoreState>,
}

/// `StoreAddress`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StoreAddress {
    /// 门店省市编码 (at most 20 characters): Of the district, such as `440305`.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub address_code: String,
    /// 门店地址 (at most 200 characters).
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub address_detail: String,
    /// 门店地址辅助描述 (at most 50 characters): How to find it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_complements: Option<String>,
    /// 门店纬度 (at most 32 characters): In degrees, such as `37.75464`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latitude: Option<String>,
    /// 门店经度 (at most 32 characters): In degrees, such as `112.63484`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub longitude: Option<String>,
}

/// `StoreBasics`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StoreBasics {
    /// 商家门店编号 (at most 32 characters): The brand's own number of the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_reference_id: Option<String>,
    /// 门店名称 (at most 50 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch_name: Option<String>,
}

/// `StoreBusiness`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StoreBusiness {
    /// 门店经营时间 (at most 256 characters): Periods with `|` between: `周一至周五 09:00-20:00|周六至周日 10:00-次日22:00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_hours: Option<String>,
    /// 门店服务电话 (at most 32 characters): Numbers with `|` between.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_phone: Option<String>,
}

/// `StoreRecipient`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StoreRecipient {
    /// 门店收款商户号 (at most 16 characters): The merchant that collects for the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 门店收款主体 (at most 256 characters): The name of that merchant's company or owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    /// 收款绑定状态: `CONFIRMING`: to be confirmed by the merchant's administrator; `TIMEOUT_REJECTED`: was not confirmed in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient_state: Option<RecipientState>,
}

/// `UnbindRecipientRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UnbindRecipientRequest {
    /// 门店收款商户号 (at most 16 characters): The merchant that collects for the store.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mchid: String,
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
}

/// `UnbindRecipientResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UnbindRecipientResponse {
    /// 解绑失败原因: Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed_reason: Option<String>,
}

/// `UpdateStoreRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateStoreRequest {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 门店地址信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_address: Option<StoreAddress>,
    /// 门店基础信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_basics: Option<StoreBasics>,
    /// 门店经营信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_business: Option<StoreBusiness>,
}

/// What `list_stores` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListStoresQuery {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 分页起始位置: Items to skip, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页条数: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 门店状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_state: Option<StoreState>,
}

/// What `get_store` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetStoreQuery {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
}
