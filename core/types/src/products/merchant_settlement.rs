// Generated from api/merchant_settlement.yaml by `cargo xtask generate`; do not edit.

//! Settlement rules and rates (结算规则与费率).

use serde::{Deserialize, Serialize};

/// `Activity`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Activity {
    /// 活动ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub activity_id: String,
    /// 活动报名材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_apply_information: Option<Vec<ActivityMaterial>>,
    /// 活动费率.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_rate: Option<String>,
}

/// `ActivityMaterial`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ActivityMaterial {
    /// 材料ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_material_id: Option<String>,
    /// 材料内容.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_material_information: Option<Vec<String>>,
}

/// `ActivityModification`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ActivityModification {
    /// 活动报名材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_apply_information: Option<Vec<ActivityMaterial>>,
    /// 活动费率.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_rate: Option<String>,
}

/// `AdditionalInformation`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AdditionalInformation {
    /// 补充材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_material: Option<Vec<String>>,
    /// 补充说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_message: Option<String>,
}

/// `CreateRateActivityApplicationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateRateActivityApplicationRequest {
    /// `sub_mchid`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 从业机构号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub acquiring_bank_id: String,
    /// 渠道商户号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub channel_id: String,
    /// 活动报名信息.
    pub activity_detail: Activity,
    /// 补充信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_information: Option<AdditionalInformation>,
}

/// `CreateSettlementRuleApplicationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateSettlementRuleApplicationRequest {
    /// 特约商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 从业机构号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub acquiring_bank_id: String,
    /// 渠道商户号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub channel_id: String,
    /// 结算规则id.
    pub settle_rule_id: i64,
}

/// `GetRateActivityApplicationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetRateActivityApplicationResponse {
    /// `sub_mchid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 申请单状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub application_state: String,
    /// 活动审核通过时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pass_time: Option<String>,
    /// 驳回参数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reject_parameter: Option<String>,
    /// 驳回原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reject_reason: Option<String>,
}

/// `RateActivityApplicationReference`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RateActivityApplicationReference {
    /// 申请单编号.
    #[serde(deserialize_with = "crate::lenient")]
    pub application_id: String,
}

/// `SettlementRuleApplication`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SettlementRuleApplication {
    /// 申请单编号.
    #[serde(deserialize_with = "crate::lenient")]
    pub application_id: String,
    /// 特约商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 最后更新时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// 从业机构号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acquiring_bank_id: Option<String>,
    /// 渠道商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// 结算规则id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settle_rule_id: Option<i64>,
    /// 申请单处理信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_process_info: Option<String>,
    /// 申请单状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_state: Option<String>,
}

/// `UpdateRateActivityApplicationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateRateActivityApplicationRequest {
    /// 活动报名修改信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_detail_modification: Option<ActivityModification>,
    /// 补充信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_information: Option<AdditionalInformation>,
}
