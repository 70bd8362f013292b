// Generated from api/scan_and_ride.yaml by `cargo xtask generate`; do not edit.

//! Rides by QR code (乘车服务).

use serde::{Deserialize, Serialize};

open_enum! {
    /// 原因
    pub enum BlockReason {
        Deleted = "DELETED",
        AccountFrozen = "ACCOUNT_FROZEN",
        Overdue = "OVERDUE",
    }
}

open_enum! {
    /// 优惠范围
    pub enum Scope {
        Global = "GLOBAL",
        Single = "SINGLE",
    }
}

open_enum! {
    /// 交易场景
    pub enum TradeScene {
        Bus = "BUS",
        Metro = "METRO",
    }
}

open_enum! {
    /// 交易状态
    pub enum TradeState {
        Success = "SUCCESS",
        Accepted = "ACCEPTED",
        PayFail = "PAY_FAIL",
        Refund = "REFUND",
    }
}

open_enum! {
    /// 优惠类型
    pub enum Type {
        Cash = "CASH",
        Nocash = "NOCASH",
    }
}

open_enum! {
    /// 用户还款状态
    pub enum UserRepayState {
        NotRepay = "NOT_REPAY",
        Repaid = "REPAID",
        AllRefund = "ALL_REFUND",
    }
}

open_enum! {
    /// 用户服务可用状态
    pub enum UserServiceState {
        Normal = "NORMAL",
        Blocked = "BLOCKED",
    }
}

/// `Amount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Amount {
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 用户实际支付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_total: Option<i64>,
    /// 订单金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

/// `BusScene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BusScene {
    /// 乘车时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub start_time: String,
    /// 乘车路线.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line_name: Option<String>,
    /// 车牌号: With the character of the province in front: `粤B888888`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plate_number: Option<String>,
}

/// `CreateTransactionAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTransactionAmount {
    /// 订单金额: In fen.
    pub total: i64,
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

/// `CreateTransactionRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTransactionRequest {
    /// 公众账号ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 服务描述.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 代扣签约ID: WeChat Pay's number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_id: String,
    /// 订单金额信息.
    pub amount: CreateTransactionAmount,
    /// 通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 交易场景.
    pub trade_scene: TradeScene,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子公众账号ID: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 公交场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bus_info: Option<BusScene>,
    /// 订单优惠标记: The mark that the rules of a promotion ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 地铁场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metro_info: Option<MetroScene>,
}

/// `GetUserServiceResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetUserServiceResponse {
    /// 代扣签约ID: WeChat Pay's number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_id: String,
    /// 用户服务可用状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_service_state: UserServiceState,
    /// 原因: `DELETED`: the user has removed the service; `ACCOUNT_FROZEN`: the account is frozen; `OVERDUE`: the user owes money.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_reason: Option<BlockReason>,
}

/// `MetroScene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MetroScene {
    /// 乘车时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub start_time: String,
    /// 下车时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// 终点站.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_station: Option<String>,
    /// 起始站.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_station: Option<String>,
}

/// `Promotion`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Promotion {
    /// 券ID: WeChat Pay's number of the coupon.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_id: String,
    /// 优惠券面额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 活动ID: The batch of coupons that it is from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 优惠类型: `CASH` is prepaid, `NOCASH` lowers what the merchant receives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Type>,
    /// 优惠名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 优惠币种: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 商户出资: What the merchant pays of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_contribute: Option<i64>,
    /// 其他出资: What others pay of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_contribute: Option<i64>,
    /// 优惠范围: `GLOBAL` is for the whole order, `SINGLE` for single goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scope>,
    /// 微信出资: What WeChat Pay pays of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechatpay_contribute: Option<i64>,
}

/// `Transaction`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Transaction {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 公众账号ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 服务描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 订单创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 订单金额信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: Amount,
    /// 交易场景.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_scene: TradeScene,
    /// 交易状态: `SUCCESS`: paid; `ACCEPTED`: accepted, the result is still to come; `PAY_FAIL`: failed; `REFUND`: refunded.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state: TradeState,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 代扣签约ID: WeChat Pay's number of the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_id: Option<String>,
    /// 还款微信支付订单号: WeChat Pay's number of the payment that paid back what was advanced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repay_transaction_id: Option<String>,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 付款银行: The bank's code, such as `ICBC_DEBIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 公交场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bus_info: Option<BusScene>,
    /// 地铁场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metro_info: Option<MetroScene>,
    /// 优惠信息: The coupons that were used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<Promotion>>,
    /// 垫资还款时间 (RFC 3339): When the user paid back what was advanced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repay_time: Option<String>,
    /// 支付完成时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 交易状态描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_state_description: Option<String>,
    /// 用户还款状态: `NOT_REPAY`: what was advanced is not paid back; `REPAID`: paid back; `ALL_REFUND`: refunded in full.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_repay_state: Option<UserRepayState>,
}

/// What `get_user_service` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetUserServiceQuery {
    /// 公众账号ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子公众账号ID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
}

/// What `get_transaction` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetTransactionQuery {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}
