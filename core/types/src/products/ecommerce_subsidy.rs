// Generated from api/ecommerce_subsidy.yaml by `cargo xtask generate`; do not edit.

//! Ecommerce: subsidies of the platform (收付通补差).

use serde::{Deserialize, Serialize};

open_enum! {
    /// 出资账户类型
    pub enum Account {
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
    }
}

open_enum! {
    /// 取消补差结果
    pub enum CancelSubsidyResponseResult {
        Success = "SUCCESS",
        Fail = "FAIL",
    }
}

open_enum! {
    /// 补差单结果
    pub enum CreateSubsidyResponseResult {
        Success = "SUCCESS",
        Fail = "FAIL",
        Refund = "REFUND",
    }
}

open_enum! {
    /// 补差回退结果
    pub enum ReturnSubsidyResponseResult {
        Success = "SUCCESS",
        Fail = "FAIL",
    }
}

/// `CancelSubsidyRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelSubsidyRequest {
    /// 电商平台二级商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 微信订单号 (at most 64 characters): WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
    /// 取消补差描述 (at most 80 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
}

/// `CancelSubsidyResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelSubsidyResponse {
    /// 电商平台二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 取消补差描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 取消补差结果.
    #[serde(deserialize_with = "crate::lenient")]
    pub result: CancelSubsidyResponseResult,
}

/// `CreateSubsidyRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateSubsidyRequest {
    /// 电商平台二级商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 微信订单号 (at most 64 characters): WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
    /// 补差描述 (at most 80 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 补差金额: In fen: at most the `subsidy_amount` that was announced with the order.
    pub amount: i64,
    /// 微信退款单号: WeChat Pay's number of the refund.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_id: Option<String>,
    /// 商户补差单号: The platform's own number of the subsidy. Without it the call is never repeated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_subsidy_no: Option<String>,
}

/// `CreateSubsidyResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateSubsidyResponse {
    /// 电商平台二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 补差描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 微信补差单号 (at most 64 characters): WeChat Pay's number of the subsidy.
    #[serde(deserialize_with = "crate::lenient")]
    pub subsidy_id: String,
    /// 补差单结果.
    #[serde(deserialize_with = "crate::lenient")]
    pub result: CreateSubsidyResponseResult,
    /// 补差完成时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub success_time: String,
    /// 商户补差单号: The platform's own number of the subsidy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_subsidy_no: Option<String>,
    /// 补差金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
}

/// `FundingSource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FundingSource {
    /// 出资账户类型: `AVAILABLE` is the balance, `UNAVAILABLE` what is not settled yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<Account>,
    /// 出资金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
}

/// `ReturnSubsidyRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReturnSubsidyRequest {
    /// 电商平台二级商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 微信订单号 (at most 64 characters): WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
    /// 补差回退描述 (at most 80 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 商户补差回退单号 (at most 64 characters): The platform's own number of the return.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_order_no: String,
    /// 补差回退金额: In fen.
    pub amount: i64,
    /// 微信退款单号 (at most 64 characters): The refund for which the subsidy is taken back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_id: Option<String>,
    /// 微信补差单号 (at most 64 characters): WeChat Pay's number of the subsidy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_id: Option<String>,
}

/// `ReturnSubsidyResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReturnSubsidyResponse {
    /// 电商平台二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 补差回退描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 商户补差回退单号: The platform's own number of the return.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_no: String,
    /// 微信补差回退单号: WeChat Pay's number of the return.
    #[serde(deserialize_with = "crate::lenient")]
    pub subsidy_refund_id: String,
    /// 补差回退金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 补差回退结果.
    #[serde(deserialize_with = "crate::lenient")]
    pub result: ReturnSubsidyResponseResult,
    /// 补差回退完成时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub success_time: String,
    /// 微信退款单号: WeChat Pay's number of the refund.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_id: Option<String>,
    /// 微信补差单号 (at most 64 characters): WeChat Pay's number of the subsidy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subsidy_id: Option<String>,
    /// 退款出资账户及金额: Which accounts the money came from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Vec<FundingSource>>,
}
