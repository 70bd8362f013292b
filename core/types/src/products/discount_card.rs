// Generated from api/discount_card.yaml by `cargo xtask generate`; do not edit.

//! Discount cards (先享卡).

use serde::{Deserialize, Serialize};

open_enum! {
    /// 履约类型
    pub enum PerformanceType {
        Increase = "INCREASE",
        Decrease = "DECREASE",
    }
}

open_enum! {
    /// 奖励类型
    pub enum RewardType {
        Increase = "INCREASE",
        Decrease = "DECREASE",
    }
}

open_enum! {
    /// 订单状态
    pub enum State {
        Created = "CREATED",
        Settling = "SETTLING",
        Charging = "CHARGING",
        Charged = "CHARGED",
        NoCharge = "NO_CHARGE",
        Revoked = "REVOKED",
    }
}

/// `AddUserRecordsRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AddUserRecordsRequest {
    /// 卡模板ID: The template of the card, made in the merchant platform.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub card_template_id: String,
    /// 目标完成记录.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objective_completion_records: Option<Vec<UserObjectiveCompletionRecord>>,
    /// 优惠使用记录.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reward_usage_records: Option<Vec<UserRewardUsageRecord>>,
}

/// `CardObjective`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CardObjective {
    /// 目标名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub name: String,
    /// 目标ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub objective_id: String,
    /// 目标数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// 目标单位.
    #[serde(deserialize_with = "crate::lenient")]
    pub unit: String,
    /// 目标描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 目标完成记录.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objective_completion_records: Option<Vec<UserObjectiveCompletionRecord>>,
}

/// `CardPayment`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CardPayment {
    /// 付款金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_amount: Option<i64>,
    /// 付款状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub pay_state: String,
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 支付时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_time: Option<String>,
}

/// `CardResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CardResource {
    /// 微信商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 用户唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 创卡时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// 先享卡ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_id: Option<String>,
    /// 先享卡模板ID: The template of the card, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_template_id: Option<String>,
    /// 邀请者用户标识: Who invited the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sharer_openid: Option<String>,
    /// 目标列表: What the user has promised.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objectives: Option<Vec<Objective>>,
    /// 商户领卡号: The merchant's own number of the user's card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_card_code: Option<String>,
    /// 用户退回优惠的付款信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_information: Option<Payment>,
    /// 优惠列表: What the user gets for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rewards: Option<Vec<Reward>>,
    /// 状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// 约定时间期限信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_range: Option<CardResourceTimeRange>,
    /// 享受优惠总金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<String>,
    /// 未完成约定原因: Why the promise was not kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unfinished_reason: Option<String>,
}

/// `CardResourceTimeRange`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CardResourceTimeRange {
    /// 约定开始时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begin_time: Option<String>,
    /// 约定结束时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
}

/// `CardReward`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CardReward {
    /// 优惠名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub name: String,
    /// 优惠ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub reward_id: String,
    /// 优惠金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 优惠数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// 优惠数量类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub count_type: String,
    /// 优惠单位.
    #[serde(deserialize_with = "crate::lenient")]
    pub unit: String,
    /// 优惠描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 优惠使用记录列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reward_usage_records: Option<Vec<UserRewardUsageRecord>>,
}

/// `GetCardResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetCardResource {
    /// `mchid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// `openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// `create_time`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// 先享卡ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_id: Option<String>,
    /// `card_template_id`: The template of the card, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_template_id: Option<String>,
    /// `objectives`: What the user has promised.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objectives: Option<Vec<Objective>>,
    /// 商户领卡号: The merchant's own number of the user's card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_card_code: Option<String>,
    /// `rewards`: What the user gets for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rewards: Option<Vec<Reward>>,
    /// `state`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// `time_range`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_range: Option<GetCardResourceTimeRange>,
    /// 享受优惠总金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<String>,
    /// 未完成约定原因: Why the promise was not kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unfinished_reason: Option<String>,
}

/// `GetCardResourceTimeRange`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetCardResourceTimeRange {
    /// 约定开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub begin_time: Option<String>,
    /// 约定结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
}

/// `GetCardResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetCardResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 公众账号ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 用户标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 创卡时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 先享卡ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_id: String,
    /// 先享卡模板ID: The template of the card, made in the merchant platform.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_template_id: String,
    /// 商户领卡号: The merchant's own number of the user's card.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_card_code: String,
    /// 状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: String,
    /// 约定时间期限.
    #[serde(deserialize_with = "crate::lenient")]
    pub time_range: TimeRange,
    /// 邀请者用户标识: Who invited the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sharer_openid: Option<String>,
    /// 目标列表: What the user has promised.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objectives: Option<Vec<CardObjective>>,
    /// 用户退回优惠的付款信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_information: Option<CardPayment>,
    /// 优惠列表: What the user gets for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rewards: Option<Vec<CardReward>>,
    /// 享受优惠总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
    /// 未完成约定原因: Why the promise was not kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unfinished_reason: Option<String>,
}

/// `Objective`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Objective {
    /// 目标名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 目标描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 目标ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objective_id: Option<String>,
    /// 目标数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// 目标完成记录列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objective_completion_records: Option<Vec<ObjectiveCompletionRecord>>,
    /// 目标单位.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}

/// `ObjectiveCompletionRecord`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ObjectiveCompletionRecord {
    /// 目标完成流水号: The merchant's own number of this record.
    #[serde(deserialize_with = "crate::lenient")]
    pub objective_completion_serial_no: String,
    /// 目标ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub objective_id: String,
    /// 目标完成数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completion_count: Option<i64>,
    /// 目标完成时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub completion_time: String,
    /// 目标完成类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub completion_type: String,
    /// 目标完成描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 备注说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

/// `Order`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Order {
    /// 公众账号ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 用户标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 先享卡ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub discount_card_id: String,
    /// 微信支付服务订单号: WeChat Pay's number of the service order.
    #[serde(deserialize_with = "crate::lenient")]
    pub order_id: String,
    /// 先享卡订单号: The merchant's own number of the order under the card.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_no: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
    /// 先享卡开始时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub card_begin_time: String,
    /// 先享卡结束时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub card_end_time: String,
    /// 先享卡名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub card_name: String,
    /// 预估奖励金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub estimated_reward_amount: Option<i64>,
    /// 目标描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub objective_description: String,
    /// 奖励描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub reward_description: String,
    /// 订单状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: State,
    /// 微信支付交易单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 扣除金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduction_amount: Option<i64>,
    /// 目标达成明细列表: What the user has promised.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objectives: Option<Vec<OrderObjective>>,
    /// 线下使用说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offline_instructions: Option<String>,
    /// 线上使用说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub online_instructions: Option<String>,
    /// 支付时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_time: Option<String>,
    /// 奖励明细列表: What the user gets for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rewards: Option<Vec<OrderReward>>,
    /// 结算金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_amount: Option<i64>,
    /// 总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
}

/// `OrderObjective`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct OrderObjective {
    /// 先享卡目标ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objective_id: Option<i64>,
    /// 目标流水号: The merchant's own number of this entry.
    #[serde(deserialize_with = "crate::lenient")]
    pub objective_serial_no: String,
    /// 目标数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// 履约描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub performance_description: String,
    /// 履约时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub performance_time: String,
    /// 履约类型: Whether it is added or taken back.
    #[serde(deserialize_with = "crate::lenient")]
    pub performance_type: PerformanceType,
    /// 目标名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 备注说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// 目标单位.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}

/// `OrderReward`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct OrderReward {
    /// 奖励描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 先享卡奖励ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reward_id: Option<i64>,
    /// 奖励流水号: The merchant's own number of this entry.
    #[serde(deserialize_with = "crate::lenient")]
    pub reward_serial_no: String,
    /// 奖励金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 奖励数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// 奖励时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub reward_time: String,
    /// 奖励类型: Whether it is added or taken back.
    #[serde(deserialize_with = "crate::lenient")]
    pub reward_type: RewardType,
    /// 奖励名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 备注说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// 奖励单位.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}

/// `Payment`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Payment {
    /// 付款金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_amount: Option<i64>,
    /// 付款状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub pay_state: String,
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 支付时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_time: Option<String>,
}

/// `PrepareCardRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepareCardRequest {
    /// 公众账号ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 卡模板ID: The template of the card, made in the merchant platform.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub card_template_id: String,
    /// 通知商户URL: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 商户领卡号: The merchant's own number of the user's card.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_card_code: String,
}

/// `PrepareCardResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PrepareCardResponse {
    /// 预领卡请求token: Handed to the mini program where the user takes the card.
    #[serde(deserialize_with = "crate::lenient")]
    pub prepare_card_token: String,
}

/// `Reward`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Reward {
    /// 优惠名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 优惠描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 优惠ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reward_id: Option<String>,
    /// 优惠金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 优惠数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// 优惠数量类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count_type: Option<String>,
    /// 优惠使用记录列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reward_usage_records: Option<Vec<RewardUsageRecord>>,
    /// 优惠单位.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}

/// `RewardUsageRecord`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RewardUsageRecord {
    /// 优惠ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub reward_id: String,
    /// 优惠使用记录流水号: The merchant's own number of this record.
    #[serde(deserialize_with = "crate::lenient")]
    pub reward_usage_serial_no: String,
    /// 优惠金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 优惠使用数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usage_count: Option<i64>,
    /// 优惠使用时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub usage_time: String,
    /// 优惠使用类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub usage_type: String,
    /// 优惠使用描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 备注说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

/// `TimeRange`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TimeRange {
    /// 约定开始时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub begin_time: String,
    /// 约定结束时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub end_time: String,
}

/// `UpdateOrderObjective`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateOrderObjective {
    /// 先享卡目标ID.
    pub objective_id: i64,
    /// 目标流水号: The merchant's own number of this entry.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub objective_serial_no: String,
    /// 目标数量.
    pub count: i64,
    /// 履约描述.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub performance_description: String,
    /// 履约时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub performance_time: String,
    /// 履约类型: Whether it is added or taken back.
    pub performance_type: PerformanceType,
    /// 备注说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

/// `UpdateOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateOrderRequest {
    /// 目标达成明细列表: What the user has promised.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objectives: Option<Vec<UpdateOrderObjective>>,
    /// 奖励明细列表: What the user gets for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rewards: Option<Vec<UpdateOrderReward>>,
}

/// `UpdateOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateOrderResponse {
    /// 微信支付服务订单号: WeChat Pay's number of the service order.
    #[serde(deserialize_with = "crate::lenient")]
    pub order_id: String,
    /// 先享卡订单号: The merchant's own number of the order under the card.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_no: String,
}

/// `UpdateOrderReward`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateOrderReward {
    /// 奖励描述.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 先享卡奖励ID.
    pub reward_id: i64,
    /// 奖励流水号: The merchant's own number of this entry.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reward_serial_no: String,
    /// 奖励金额: In fen.
    pub amount: i64,
    /// 奖励数量.
    pub count: i64,
    /// 奖励时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reward_time: String,
    /// 奖励类型: Whether it is added or taken back.
    pub reward_type: RewardType,
    /// 备注说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

/// `UserObjectiveCompletionRecord`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserObjectiveCompletionRecord {
    /// 目标完成描述.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 目标完成流水号: The merchant's own number of this record.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub objective_completion_serial_no: String,
    /// 目标ID.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub objective_id: String,
    /// 目标完成数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub completion_count: Option<i64>,
    /// 目标完成时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub completion_time: String,
    /// 目标完成类型.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub completion_type: String,
    /// 备注说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

/// `UserPaidObjective`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserPaidObjective {
    /// 目标名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub name: String,
    /// 目标ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub objective_id: String,
    /// 目标数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// 目标单位.
    #[serde(deserialize_with = "crate::lenient")]
    pub unit: String,
    /// 目标描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 目标完成记录列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objective_completion_records: Option<Vec<ObjectiveCompletionRecord>>,
}

/// `UserPaidPayment`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserPaidPayment {
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 付款金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_amount: Option<String>,
    /// 付款状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_state: Option<String>,
    /// 支付时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_time: Option<String>,
}

/// `UserPaidResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserPaidResource {
    /// 微信商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 用户唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 创卡时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// 先享卡ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_id: Option<String>,
    /// 先享卡模板ID: The template of the card, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_template_id: Option<String>,
    /// 邀请者用户标识: Who invited the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sharer_openid: Option<String>,
    /// 目标列表: What the user has promised.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objectives: Option<Vec<UserPaidObjective>>,
    /// 商户领卡号: The merchant's own number of the user's card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_card_code: Option<String>,
    /// 用户退回优惠的付款信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_information: Option<UserPaidPayment>,
    /// 优惠列表: What the user gets for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rewards: Option<Vec<UserPaidReward>>,
    /// 状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// 约定时间期限信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_range: Option<TimeRange>,
    /// 享受优惠总金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<String>,
    /// 未完成约定原因: Why the promise was not kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unfinished_reason: Option<String>,
}

/// `UserPaidReward`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserPaidReward {
    /// 优惠名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub name: String,
    /// 优惠ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub reward_id: String,
    /// 优惠金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 优惠数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// 优惠数量类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub count_type: String,
    /// 优惠单位.
    #[serde(deserialize_with = "crate::lenient")]
    pub unit: String,
    /// 优惠描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 优惠使用记录列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reward_usage_records: Option<Vec<RewardUsageRecord>>,
}

/// `UserRewardUsageRecord`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserRewardUsageRecord {
    /// 优惠使用描述.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 优惠ID.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub reward_id: String,
    /// 优惠使用记录流水号: The merchant's own number of this record.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub reward_usage_serial_no: String,
    /// 优惠金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 优惠使用数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub usage_count: Option<i64>,
    /// 优惠使用时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub usage_time: String,
    /// 优惠使用类型.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub usage_type: String,
    /// 备注说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}
