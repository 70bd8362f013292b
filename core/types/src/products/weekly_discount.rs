// Generated from api/weekly_discount.yaml by `cargo xtask generate`; do not edit.

//! Weekly discounts (周周惠).

use serde::{Deserialize, Serialize};

/// `Activity`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Activity {
    /// 活动投放区域编码: The areas in which it runs.
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_area_code: Vec<String>,
    /// 活动开始时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_available_begin_time: String,
    /// 活动结束时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_available_end_time: String,
    /// 活动可使用周期: The weekdays on which it runs.
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_available_week: Vec<String>,
    /// 活动优惠金额: What is taken off, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_coupon_amount: Option<i64>,
    /// 活动logo.
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_logo: String,
    /// 活动预算: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_max_amount: Option<i64>,
    /// 活动名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_name: String,
    /// 活动投放场景.
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_scene: String,
    /// 活动状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_state: String,
    /// 活动优惠门槛: The purchase has to reach this amount, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_transaction_minimum_amount: Option<i64>,
    /// 活动ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_id: Option<String>,
    /// 活动指定付款方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_limit_pay: Option<String>,
    /// 活动单天预算: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_max_amount_per_day: Option<i64>,
    /// 活动备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_remark: Option<String>,
}

/// `EnrollInActivityRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EnrollInActivityRequest {
    /// 报名商户号: The merchant that joins.
    pub applying_merchant_id: i64,
    /// 报名商户门店号: WeChat Pay's number of the store.
    pub store_id: i64,
}

/// `EnrollInActivityResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EnrollInActivityResponse {
    /// 报名成功的活动ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_id: Option<i64>,
    /// 报名成功时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub success_time: String,
}

/// `ListActivitiesResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListActivitiesResponse {
    /// 分页开始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 最大资源条数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 资源总条数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 周周惠活动详情.
    #[serde(deserialize_with = "crate::lenient")]
    pub data: Vec<Activity>,
}

/// What `list_activities` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListActivitiesQuery {
    /// 分页开始位置: Items to skip, from 0.
    pub offset: i64,
    /// 最大资源条数: Items per page.
    pub limit: i64,
    /// 报名商户号: The merchant that wants to join.
    pub applying_merchant_id: i64,
    /// 活动投放区域编码: The area in which the activity runs.
    pub activity_area_code: i64,
    /// 投放场景.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub activity_scene: String,
    /// 报名商户门店号: WeChat Pay's number of the store.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub store_id: Option<i64>,
}
