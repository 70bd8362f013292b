// Generated from api/hire_power_bank.yaml by `cargo xtask generate`; do not edit.

//! Hiring power banks (租用充电宝).

use serde::{Deserialize, Serialize};

/// `CreateInsuranceOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateInsuranceOrderRequest {
    /// 用户的OpenId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 商户创建保险订单时的凭据号: The merchant's own number of the insurance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_order_no: Option<String>,
    /// 商户在支付分服务下对应的服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
    /// 回调通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
}

/// `GetUserQualificationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetUserQualificationResponse {
    /// 用户是否具有保险订单领取资格: Whether the user can have an insurance now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qualified_user: Option<bool>,
}

/// `InsuranceOrder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct InsuranceOrder {
    /// 用户的OpenId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 保险订单ID: WeChat Pay's number of the insurance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// 商户创建保险订单时的凭据号: The merchant's own number of the insurance.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_order_no: Option<String>,
    /// 一笔保险订单对应的已理赔次数: How often it was claimed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimed_count: Option<i64>,
    /// 一笔保险订单对应的最大理赔次数: How often it can be claimed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_claim_count: Option<i64>,
    /// 保险订单开始时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_begin_time: Option<String>,
    /// 保险订单结束时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_end_time: Option<String>,
    /// 保险订单领取状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_receive_state: Option<String>,
    /// 保险订单领取时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_receive_time: Option<String>,
}

/// `ReceiveInsuranceResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReceiveInsuranceResource {
    /// 用户标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 保险订单ID: WeChat Pay's number of the insurance.
    #[serde(deserialize_with = "crate::lenient")]
    pub order_id: String,
    /// 商户保险订单号: The merchant's own number of the insurance.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_no: String,
    /// 已理赔次数: How often it was claimed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimed_count: Option<i64>,
    /// 最大理赔次数: How often it can be claimed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_claim_count: Option<i64>,
    /// 保险订单领取状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub order_receive_state: String,
    /// 保险订单领取时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub order_receive_time: String,
    /// 保险订单开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_begin_time: Option<String>,
    /// 保险订单结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_end_time: Option<String>,
}
