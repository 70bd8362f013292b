// Generated from api/merchant_store.yaml by `cargo xtask generate`; do not edit.

//! Stores of chain brands (连锁品牌门店).

use serde::{Deserialize, Serialize};

/// `BindRecipientRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BindRecipientRequest {
    /// 子商户号: The brand's merchant; needed when a partner calls.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 门店收款信息.
    pub store_recipient: Vec<StoreRecipient>,
}

/// `CreateStoreRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateStoreRequest {
    /// 子商户号: The brand's merchant; needed when a partner calls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 门店地址信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_address: Option<StoreAddress>,
    /// 门店基础信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_basics: Option<StoreBasics>,
    /// 门店经营信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_business: Option<StoreBusiness>,
    /// 门店收款信息: Only one when a store is created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_recipient: Option<Vec<StoreRecipient>>,
}

/// `CreateStoreResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateStoreResponse {
    /// 微信支付商户门店ID: WeChat Pay's number of the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_id: Option<i64>,
}

/// `FailedStoreRecipient`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FailedStoreRecipient {
    /// 门店收款商户号: The merchant that collects for the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 门店收款主体: The name of that merchant's company or owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    /// 绑定当前收款信息失败的原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed_reason: Option<String>,
}

/// `GetStoreResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetStoreResponse {
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

/// `RecipientBindingResult`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RecipientBindingResult {
    /// 收款门店信息: The merchants for which it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed_store_recipient: Option<Vec<FailedStoreRecipient>>,
}

/// `StoreAddress`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StoreAddress {
    /// 门店省市编码: Of the district, such as `440305`.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub address_code: String,
    /// 门店地址.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub address_detail: String,
    /// 门店地址辅助描述: How to find it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_complements: Option<String>,
    /// 门店纬度: In degrees, such as `37.75464`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latitude: Option<String>,
    /// 门店经度: In degrees, such as `112.63484`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub longitude: Option<String>,
}

/// `StoreBasics`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StoreBasics {
    /// 门店名称.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub store_name: String,
    /// 品牌ID: The brand's number on WeChat Pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<i64>,
    /// 商家门店编号: The brand's own number of the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_reference_id: Option<String>,
    /// 分店名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch_name: Option<String>,
    /// 品牌名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_name: Option<String>,
}

/// `StoreBusiness`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StoreBusiness {
    /// 门店经营时间: Such as `周一至周五 09:00-20:00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_hours: Option<String>,
    /// 门店服务电话.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_phone: Option<String>,
}

/// `StoreRecipient`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StoreRecipient {
    /// 门店收款商户号: The merchant that collects for the store.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub mchid: String,
    /// 门店收款主体: The name of that merchant's company or owner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
}

/// `StoreState`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StoreState {
    /// 地址核实失败原因: Set when the address could not be verified.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_failed_reason: Option<String>,
    /// 门店状态描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_state_message: Option<String>,
    /// 门店状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_state_value: Option<String>,
}

/// `UnbindRecipientRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UnbindRecipientRequest {
    /// 子商户号: The brand's merchant; needed when a partner calls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 门店收款信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_recipient: Option<Vec<StoreRecipient>>,
}

/// `UpdateStoreRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateStoreRequest {
    /// 子商户号: The brand's merchant; needed when a partner calls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 门店地址信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_address: Option<StoreAddress>,
    /// 门店基础信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_basics: Option<StoreBasics>,
    /// 门店经营信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_business: Option<StoreBusiness>,
    /// 门店收款信息列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_recipient: Option<Vec<StoreRecipient>>,
}

/// What `get_store` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetStoreQuery {
    /// 特约商户号: The brand's merchant; needed when a partner calls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}
