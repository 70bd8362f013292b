// Generated from api/shake_activity.yaml by `cargo xtask generate`; do not edit.

//! Discounts that users shake for (品牌摇优惠).

use serde::{Deserialize, Serialize};

open_enum! {
    /// 活动状态
    pub enum ActivityState {
        Created = "CREATED",
        Delivering = "DELIVERING",
        Expired = "EXPIRED",
        Paused = "PAUSED",
        Terminated = "TERMINATED",
    }
}

open_enum! {
    /// 审核状态
    pub enum AuditState {
        Pending = "PENDING",
        Approved = "APPROVED",
        Rejected = "REJECTED",
    }
}

open_enum! {
    /// 投放模式
    pub enum DeliveryMode {
        Smart = "SMART",
        Targeted = "TARGETED",
    }
}

/// `Activity`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Activity {
    /// 活动id.
    #[serde(deserialize_with = "crate::lenient")]
    pub id: String,
    /// 活动名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub name: String,
    /// 活动状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_state: ActivityState,
    /// 审核状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub audit_state: AuditState,
    /// 可用库存: Coupons that are left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_quota: Option<i64>,
    /// 投放模式.
    #[serde(deserialize_with = "crate::lenient")]
    pub delivery_mode: DeliveryMode,
    /// 投放时间范围: When it runs.
    #[serde(deserialize_with = "crate::lenient")]
    pub time_range: TimeRange,
    /// 总库存: Coupons that the activity has altogether.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_quota: Option<i64>,
    /// 商品券: The coupons that it gives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_coupon: Option<ProductCoupon>,
}

/// `ListActivitiesResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListActivitiesResponse {
    /// 分页页码.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 总数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 摇一摇有优惠活动列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Activity>>,
}

/// `ProductCoupon`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ProductCoupon {
    /// 商品券ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub product_coupon_id: String,
    /// 商品券批次列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_list: Option<Vec<Stock>>,
}

/// `Stock`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Stock {
    /// 批次ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub stock_id: String,
}

/// `TimeRange`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TimeRange {
    /// 开始时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub start_time: String,
    /// 结束时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub end_time: String,
}

/// What `list_activities` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListActivitiesQuery {
    /// 品牌ID: The brand, which has to have authorised the partner.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 分页页码: The page, from 0.
    pub offset: i64,
    /// 分页大小 (1 to 100): Items per page.
    pub limit: i64,
    /// 活动状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_state: Option<ActivityState>,
    /// 审核状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_state: Option<AuditState>,
}
