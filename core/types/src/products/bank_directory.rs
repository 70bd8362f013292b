// Generated from api/bank_directory.yaml by `cargo xtask generate`; do not edit.

//! Banks, branches and cities (银行组件).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

/// `Bank`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Bank {
    /// 开户银行: The name to give when an account is opened or changed.
    #[serde(deserialize_with = "crate::lenient")]
    pub account_bank: String,
    /// 开户银行编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_bank_code: Option<i64>,
    /// 银行别名: The name that users know.
    #[serde(deserialize_with = "crate::lenient")]
    pub bank_alias: String,
    /// 银行别名编码: To be given to `list_branches`.
    #[serde(deserialize_with = "crate::lenient")]
    pub bank_alias_code: String,
    /// 是否需要填写支行: Whether the branch is needed too when an account is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_bank_branch: Option<bool>,
}

/// `Branch`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Branch {
    /// 开户银行支行联行号: The number of the branch between banks (联行号).
    #[serde(deserialize_with = "crate::lenient")]
    pub bank_branch_id: String,
    /// 开户银行支行名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub bank_branch_name: String,
}

/// `City`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct City {
    /// 城市编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city_code: Option<i64>,
    /// 城市名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub city_name: String,
}

/// `Links`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Links {
    /// 下一页链接: Missing on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// 上一页链接: Missing on the first page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// 当前链接.
    #[serde(rename = "self", skip_serializing_if = "Option::is_none")]
    pub self_: Option<String>,
}

/// `ListBanksByAccountNumberResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListBanksByAccountNumberResponse {
    /// 查询数据总条数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 银行列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Bank>>,
}

/// `ListBranchesResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListBranchesResponse {
    /// 本次查询偏移量: Items that were skipped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 查询数据总条数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 开户银行: The name to give when an account is opened or changed.
    #[serde(deserialize_with = "crate::lenient")]
    pub account_bank: String,
    /// 开户银行编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_bank_code: Option<i64>,
    /// 银行别名: The name that users know.
    #[serde(deserialize_with = "crate::lenient")]
    pub bank_alias: String,
    /// 银行别名编码: To be given to `list_branches`.
    #[serde(deserialize_with = "crate::lenient")]
    pub bank_alias_code: String,
    /// 本次查询条数: Items on this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// 分页链接.
    #[serde(deserialize_with = "crate::lenient")]
    pub links: Links,
    /// 支行列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Branch>>,
}

/// `ListCitiesResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListCitiesResponse {
    /// 查询数据总条数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 城市列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<City>>,
}

/// `ListCorporateBanksResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListCorporateBanksResponse {
    /// 本次查询偏移量: Items that were skipped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 查询数据总条数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 本次查询数据条数: Items on this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// 分页链接.
    #[serde(deserialize_with = "crate::lenient")]
    pub links: Links,
    /// 银行列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Bank>>,
}

/// `ListPersonalBanksResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListPersonalBanksResponse {
    /// 本次查询偏移量: Items that were skipped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 查询数据总条数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 本次查询数据条数: Items on this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// 分页链接.
    #[serde(deserialize_with = "crate::lenient")]
    pub links: Links,
    /// 银行列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Bank>>,
}

/// `ListProvincesResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListProvincesResponse {
    /// 查询数据总条数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 省份列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Province>>,
}

/// `Province`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Province {
    /// 省份编码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub province_code: Option<i64>,
    /// 省份名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub province_name: String,
}

/// What `list_banks_by_account_number` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListBanksByAccountNumberQuery {
    /// 银行卡号 (encrypted on the wire): Of a personal account.
    pub account_number: Sensitive,
}

/// What `list_personal_banks` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListPersonalBanksQuery {
    /// 分页大小: Items per page.
    pub limit: i64,
    /// 本次查询偏移量: Items to skip, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
}

/// What `list_corporate_banks` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListCorporateBanksQuery {
    /// 分页大小: Items per page.
    pub limit: i64,
    /// 本次查询偏移量: Items to skip, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
}

/// What `list_branches` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListBranchesQuery {
    /// 分页大小: Items per page.
    pub limit: i64,
    /// 城市编码: From `list_cities`.
    pub city_code: i64,
    /// 本次查询偏移量: Items to skip, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
}
