// Generated from api/delivery_plan.yaml by `cargo xtask generate`; do not edit.

//! Delivery plans of product coupons (商品券投放计划).

use serde::{Deserialize, Serialize};

open_enum! {
    /// 投放计划审核状态
    pub enum ListPlansAuditState {
        AuditInitial = "AUDIT_INITIAL",
        AuditProcessing = "AUDIT_PROCESSING",
        AuditPassed = "AUDIT_PASSED",
        AuditRejected = "AUDIT_REJECTED",
    }
}

open_enum! {
    /// 投放计划当前审核状态
    pub enum PlanChangeResourceAuditState {
        Processing = "PROCESSING",
        Passed = "PASSED",
        Rejected = "REJECTED",
    }
}

open_enum! {
    /// 投放计划状态
    pub enum PlanState {
        Created = "CREATED",
        Terminated = "TERMINATED",
        Expired = "EXPIRED",
        Delivering = "DELIVERING",
        Paused = "PAUSED",
    }
}

open_enum! {
    /// 使用模式
    pub enum UsageMode {
        Single = "SINGLE",
        ProgressiveBundle = "PROGRESSIVE_BUNDLE",
    }
}

/// `CreatePlanRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePlanRequest {
    /// 创建请求单号 (at most 40 characters): The caller's own number of this request, unique for the brand.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 创建投放计划的品牌ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 商品券ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub product_coupon_id: String,
    /// 使用模式: `SINGLE` is one coupon, `PROGRESSIVE_BUNDLE` a series of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usage_mode: Option<UsageMode>,
    /// 批次ID: Needed with `SINGLE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 投放批次组ID: Needed with `PROGRESSIVE_BUNDLE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_bundle_id: Option<String>,
    /// 投放计划名称 (at most 36 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_name: Option<String>,
    /// 投放开始时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_start_time: Option<String>,
    /// 投放结束时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_end_time: Option<String>,
    /// 投放总库存数量: How many coupons there are to deliver.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 单用户限领: How many coupons a user may get.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_limit: Option<i64>,
    /// 单日限领: How many coupons may be given on a day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daily_limit: Option<i64>,
    /// 是否复用商品券和批次信息: Whether the settings of the coupon and its stock are taken over.
    pub reuse_coupon_config: bool,
    /// 营销标签 (at most 27 characters): Shown to the user beside the coupon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recommend_word: Option<String>,
}

/// `ListPlansResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListPlansResponse {
    /// 资源总条数: Number of all items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 投放计划列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_list: Option<Vec<Plan>>,
}

/// `Plan`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Plan {
    /// 投放计划ID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_id: String,
    /// 投放计划名称 (at most 36 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_name: String,
    /// 投放计划状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_state: PlanState,
    /// 品牌ID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 商品券ID (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub product_coupon_id: String,
    /// 使用模式: `SINGLE` is one coupon, `PROGRESSIVE_BUNDLE` a series of them.
    #[serde(deserialize_with = "crate::lenient")]
    pub usage_mode: UsageMode,
    /// 投放批次ID (at most 40 characters): Set with `SINGLE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 投放批次组ID: Set with `PROGRESSIVE_BUNDLE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_bundle_id: Option<String>,
    /// 投放开始时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub delivery_start_time: String,
    /// 投放结束时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub delivery_end_time: String,
    /// 投放总库存数量: How many coupons there are to deliver.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 单用户限领: How many coupons a user may get.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_limit: Option<i64>,
    /// 单日限领: How many coupons may be given on a day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daily_limit: Option<i64>,
    /// 是否复用商品券和批次信息: Whether the settings of the coupon and its stock are taken over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reuse_coupon_config: Option<bool>,
    /// 营销标签 (at most 27 characters): Shown to the user beside the coupon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recommend_word: Option<String>,
}

/// `PlanChangeResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PlanChangeResource {
    /// 投放计划ID (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_id: String,
    /// 投放计划当前状态 (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_state: PlanState,
    /// 投放计划当前审核状态 (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub audit_state: PlanChangeResourceAuditState,
    /// 变更原因: Such as why the audit refused.
    #[serde(deserialize_with = "crate::lenient")]
    pub change_reason: String,
    /// 修改时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub modify_time: String,
}

/// `PlanResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PlanResponse {
    /// 投放计划详情.
    #[serde(deserialize_with = "crate::lenient")]
    pub plan: Plan,
}

/// `PlanUpdate`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PlanUpdate {
    /// 投放计划名称 (at most 36 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_name: Option<String>,
    /// 投放结束时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_end_time: Option<String>,
    /// 投放总库存数量: How many coupons there are to deliver.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 单用户限领: How many coupons a user may get.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_limit: Option<i64>,
    /// 单日限领: How many coupons may be given on a day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daily_limit: Option<i64>,
    /// 营销标签 (at most 27 characters): Shown to the user beside the coupon.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recommend_word: Option<String>,
}

/// `SetNotifyUrlRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SetNotifyUrlRequest {
    /// 通知回调地址 (at most 256 characters): An https address without query.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
}

/// `SetNotifyUrlResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SetNotifyUrlResponse {
    /// 通知回调地址 (at most 256 characters): An https address without query.
    #[serde(deserialize_with = "crate::lenient")]
    pub notify_url: String,
}

/// `UpdatePlanRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdatePlanRequest {
    /// 修改请求单号 (at most 40 characters): The caller's own number of this request, unique for the brand.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 修改内容: Only what is given is changed.
    pub modify_content: PlanUpdate,
}

/// What `list_plans` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListPlansQuery {
    /// 分页起始位置: The number of items to skip.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// 投放计划ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<String>,
    /// 投放计划状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_state: Option<PlanState>,
    /// 投放计划审核状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_state: Option<ListPlansAuditState>,
}
