// Generated from api/delivery_plan.yaml by `cargo xtask generate`; do not edit.

//! Delivery plan (商品券投放计划).

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
    /// 创建投放计划的品牌ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 创建请求单号 (at most 40 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 商品券ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub product_coupon_id: String,
    /// 是否复用商品券和批次信息.
    pub reuse_coupon_config: bool,
    /// 投放批次组ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_bundle_id: Option<String>,
    /// 批次ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 单日限领.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daily_limit: Option<i64>,
    /// 投放结束时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_end_time: Option<String>,
    /// 投放开始时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_start_time: Option<String>,
    /// 投放计划名称 (at most 36 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_name: Option<String>,
    /// 营销标签 (at most 27 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recommend_word: Option<String>,
    /// 投放总库存数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 使用模式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usage_mode: Option<UsageMode>,
    /// 单用户限领.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_limit: Option<i64>,
}

/// `ListPlansResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListPlansResponse {
    /// 资源总条数.
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
    /// 品牌ID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 投放计划ID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_id: String,
    /// 商品券ID (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub product_coupon_id: String,
    /// 单日限领.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daily_limit: Option<i64>,
    /// 投放结束时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub delivery_end_time: String,
    /// 投放开始时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub delivery_start_time: String,
    /// 投放计划名称 (at most 36 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_name: String,
    /// 投放计划状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_state: PlanState,
    /// 是否复用商品券和批次信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reuse_coupon_config: Option<bool>,
    /// 投放总库存数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 使用模式.
    #[serde(deserialize_with = "crate::lenient")]
    pub usage_mode: UsageMode,
    /// 单用户限领.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_limit: Option<i64>,
    /// 投放批次组ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_bundle_id: Option<String>,
    /// 投放批次ID (at most 40 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 营销标签 (at most 27 characters).
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
    /// 投放计划当前审核状态 (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub audit_state: PlanChangeResourceAuditState,
    /// 变更原因.
    #[serde(deserialize_with = "crate::lenient")]
    pub change_reason: String,
    /// 修改时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub modify_time: String,
    /// 投放计划当前状态 (at most 40 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_state: PlanState,
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
    /// 单日限领.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub daily_limit: Option<i64>,
    /// 投放结束时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivery_end_time: Option<String>,
    /// 投放计划名称 (at most 36 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_name: Option<String>,
    /// 营销标签 (at most 27 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recommend_word: Option<String>,
    /// 投放总库存数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 单用户限领.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_limit: Option<i64>,
}

/// `SetNotifyUrlRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SetNotifyUrlRequest {
    /// 通知回调地址 (at most 256 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
}

/// `SetNotifyUrlResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SetNotifyUrlResponse {
    /// 通知回调地址 (at most 256 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub notify_url: String,
}

/// `UpdatePlanRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdatePlanRequest {
    /// 修改请求单号 (at most 40 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 修改内容.
    pub modify_content: PlanUpdate,
}

/// What `list_plans` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListPlansQuery {
    /// 投放计划ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<String>,
    /// 投放计划审核状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_state: Option<ListPlansAuditState>,
    /// offset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    /// 投放计划状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_state: Option<PlanState>,
}
