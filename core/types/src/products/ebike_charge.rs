// Generated from api/ebike_charge.yaml by `cargo xtask generate`; do not edit.

//! Charging electric bicycles (电动自行车代扣).

use serde::{Deserialize, Serialize};

/// `Amount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Amount {
    /// 订单金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 折扣: What discounts took off, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_total: Option<i64>,
    /// 用户实际支付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_total: Option<i64>,
}

/// `ChargingSession`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ChargingSession {
    /// 开始时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub start_time: String,
    /// 结束时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub end_time: String,
    /// 已充电量.
    pub charged_capacity: i64,
    /// 充电枪编号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub charging_gun_number: String,
    /// 充电站名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub charging_station_name: String,
    /// 车位延时占用时长.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub park_duration: Option<i64>,
    /// 车位延时占用产生的费用: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub park_fee: Option<i64>,
}

/// `ChargingStart`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ChargingStart {
    /// 开始时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub start_time: String,
    /// 充电位设备号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub device_id: String,
    /// 充电枪编号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub charging_gun_number: String,
    /// 充电站名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub charging_station_name: String,
}

/// `Contract`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Contract {
    /// 服务商商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 用户标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 协议状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_state: String,
    /// 特约商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 充电授权扣费协议号: WeChat Pay's number of the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_id: Option<String>,
}

/// `CreateChargingTokenRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateChargingTokenRequest {
    /// 服务商公众号ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 充电场景信息.
    pub charge_info: ChargingStart,
    /// 特约商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 特约商户公众号ID: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
}

/// `CreateChargingTokenResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateChargingTokenResponse {
    /// 用户充电代扣凭证.
    #[serde(deserialize_with = "crate::lenient")]
    pub charging_token: String,
}

/// `CreateTransactionAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTransactionAmount {
    /// 订单总金额: In fen.
    pub total: i64,
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

/// `CreateTransactionRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTransactionRequest {
    /// 服务商公众号ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商品描述: What is bought; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 订单金额信息.
    pub amount: CreateTransactionAmount,
    /// 充电自行车场景信息.
    pub charge_info: ChargingSession,
    /// 用户充电代扣凭证: From `create_charging_token`: good for one charging.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub charging_token: String,
    /// 设备信息.
    pub device_info: Device,
    /// 通知url: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 特约商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 特约商户公众号ID: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 附加字段: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 营销信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
}

/// `CreateTransactionResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTransactionResponse {
    /// 受理状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub accept_state: String,
    /// 订单创建时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
}

/// `Device`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Device {
    /// 充电位设备号.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub device_id: String,
    /// 商户端设备ip.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub device_ip: String,
}

/// `Payer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Payer {
    /// 用户在服务商的标识: The user in `appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 用户在特约商户的标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
}

/// `PreopenContractRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreopenContractRequest {
    /// 服务商公众号ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 用户标识: The user in `appid`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 交易场景.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub trade_scene: String,
    /// 特约商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 特约商户公众号ID: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
}

/// `PreopenContractResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreopenContractResponse {
    /// 预开通ID: Handed to the mini program where the user opens the service.
    #[serde(deserialize_with = "crate::lenient")]
    pub preopen_id: String,
}

/// `Promotion`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Promotion {
    /// 券ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub promotion_id: String,
    /// 优惠券面额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 活动ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_id: Option<String>,
    /// 优惠类型: `CASH` is prepaid, `NOCASH` lowers what the merchant receives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// 优惠名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 商户出资: What the merchant pays of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_contribute: Option<i64>,
    /// 其他出资: What others pay of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_contribute: Option<i64>,
    /// 优惠范围: `GLOBAL` is for the whole order, `SINGLE` for single goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// 微信出资: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wxpay_contribute: Option<i64>,
}

/// `Transaction`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Transaction {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 服务商公众号ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 充电授权扣费协议号: WeChat Pay's number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_id: String,
    /// 订单金额信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: Amount,
    /// 设备信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub device_info: Device,
    /// 交易状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state: String,
    /// 交易类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_type: String,
    /// 特约商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 特约商户公众号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 商户数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 银行类型: The bank's code, such as `ICBC_DEBIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 支付者信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<Payer>,
    /// 优惠信息: The coupons that were used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<Promotion>>,
    /// 成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 交易状态描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_state_des: Option<String>,
}

/// What `get_contract_by_contract_id` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetContractByContractIdQuery {
    /// 特约商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What `get_contract_by_openid` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetContractByOpenidQuery {
    /// 交易场景.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub trade_scene: String,
    /// 特约商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What `get_transaction_by_out_trade_no` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetTransactionByOutTradeNoQuery {
    /// 特约商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What `get_transaction_by_transaction_id` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetTransactionByTransactionIdQuery {
    /// 特约商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}
