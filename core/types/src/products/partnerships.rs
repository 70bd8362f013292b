// Generated from api/partnerships.yaml by `cargo xtask generate`; do not edit.

//! Partnerships for marketing (委托营销).

use serde::{Deserialize, Serialize};

open_enum! {
    /// 授权业务类别
    pub enum BusinessType {
        FavorStock = "FAVOR_STOCK",
        BusifavorStock = "BUSIFAVOR_STOCK",
    }
}

open_enum! {
    /// 合作状态
    pub enum State {
        Established = "ESTABLISHED",
        Terminated = "TERMINATED",
    }
}

open_enum! {
    /// 合作方类别
    pub enum Type {
        Appid = "APPID",
        Merchant = "MERCHANT",
    }
}

/// `AuthorizedData`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AuthorizedData {
    /// 授权业务类别.
    #[serde(deserialize_with = "crate::lenient")]
    pub business_type: BusinessType,
    /// 授权批次ID (at most 20 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 授权场景列表.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scenarios: Option<Vec<String>>,
}

/// `AuthorizedDataFilter`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AuthorizedDataFilter {
    /// 授权业务类别.
    pub business_type: BusinessType,
    /// 授权批次ID (at most 20 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
}

/// `CreatePartnershipRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePartnershipRequest {
    /// 被授权数据.
    pub authorized_data: AuthorizedData,
    /// 合作方信息.
    pub partner: Partner,
}

/// `CreatePartnershipResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePartnershipResponse {
    /// 创建时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 更新时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub update_time: String,
    /// 被授权数据.
    #[serde(deserialize_with = "crate::lenient")]
    pub authorized_data: AuthorizedData,
    /// 建立合作关系时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub build_time: String,
    /// 合作方信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub partner: Partner,
    /// 合作状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: State,
}

/// `ListPartnershipsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListPartnershipsResponse {
    /// 分页页码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 总数量: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 合作关系结果集.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Partnership>>,
}

/// `Partner`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Partner {
    /// 合作方类别.
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: Type,
    /// 合作方Appid (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 合作方商户ID (at most 15 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_id: Option<String>,
}

/// `Partnership`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Partnership {
    /// 创建时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 更新时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub update_time: String,
    /// 被授权数据.
    #[serde(deserialize_with = "crate::lenient")]
    pub authorized_data: AuthorizedData,
    /// 建立合作关系时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub build_time: String,
    /// 合作方信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub partner: Partner,
    /// 合作状态.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// 终止合作关系时间 (at most 32 characters, RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terminate_time: Option<String>,
}

/// `TerminatePartnershipRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TerminatePartnershipRequest {
    /// 被授权数据.
    pub authorized_data: AuthorizedData,
    /// 合作方信息.
    pub partner: Partner,
}

/// `TerminatePartnershipResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TerminatePartnershipResponse {
    /// 终止合作关系时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub terminate_time: String,
}

/// What `list_partnerships` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListPartnershipsQuery {
    /// 被授权数据 (JSON text): JSON text of `AuthorizedDataFilter`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub authorized_data: String,
    /// 分页页码: 0 when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小: 50 when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 合作方信息 (JSON text): JSON text of `Partner`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partner: Option<String>,
}
