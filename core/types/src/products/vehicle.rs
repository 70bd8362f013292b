// Generated from api/vehicle.yaml by `cargo xtask generate`; do not edit.

//! Car owners (车主服务).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 不可用状态描述
    pub enum BlockReason {
        Pause = "PAUSE",
        Overdue = "OVERDUE",
        OutService = "OUT_SERVICE",
    }
}

open_enum! {
    /// `BlockedStateDescription`.
    pub enum BlockedStateDescription {
        Pause = "PAUSE",
        Overdue = "OVERDUE",
        Remove = "REMOVE",
    }
}

open_enum! {
    /// 交易状态
    pub enum CreateParkingTransactionResponseTradeState {
        Success = "SUCCESS",
        Accepted = "ACCEPTED",
        PayFail = "PAY_FAIL",
        Refund = "REFUND",
    }
}

open_enum! {
    /// 货币类型
    pub enum Currency {
        Cny = "CNY",
    }
}

open_enum! {
    /// 交易状态
    pub enum GetParkingTransactionResponseTradeState {
        Success = "SUCCESS",
        Accepted = "ACCEPTED",
        PayFail = "PAY_FAIL",
        Refund = "REFUND",
    }
}

open_enum! {
    /// 优惠类型
    pub enum ParkingPromotionType {
        Cash = "CASH",
        Nocash = "NOCASH",
    }
}

open_enum! {
    /// 停车入场状态
    pub enum ParkingState {
        Normal = "NORMAL",
        Blocked = "BLOCKED",
    }
}

open_enum! {
    /// 优惠类型
    pub enum ParkingTransactionResourcePromotionType {
        Cash = "CASH",
        Nocash = "NOCASH",
        Discount = "DISCOUNT",
    }
}

open_enum! {
    /// 交易状态
    pub enum ParkingTransactionResourceTradeState {
        Success = "SUCCESS",
        Accept = "ACCEPT",
        PayFail = "PAY_FAIL",
        Refund = "REFUND",
    }
}

open_enum! {
    /// 车牌颜色
    pub enum PlateColor {
        Blue = "BLUE",
        Green = "GREEN",
        Yellow = "YELLOW",
        Black = "BLACK",
        White = "WHITE",
        Limegreen = "LIMEGREEN",
    }
}

open_enum! {
    /// 分账标识
    pub enum ProfitSharing {
        Y = "Y",
        N = "N",
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
    /// 车牌服务开通状态
    pub enum ServiceState {
        Normal = "NORMAL",
        Pause = "PAUSE",
        OutService = "OUT_SERVICE",
    }
}

open_enum! {
    /// 停车入场状态
    pub enum State {
        Normal = "NORMAL",
        Blocked = "BLOCKED",
    }
}

open_enum! {
    /// 交易场景
    pub enum TradeScene {
        Parking = "PARKING",
    }
}

open_enum! {
    /// 用户是否已还款
    pub enum UserRepaid {
        Y = "Y",
        N = "N",
    }
}

/// `Amount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Amount {
    /// 订单金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// 货币类型 (at most 16 characters): ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 折扣: What discounts took off, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_total: Option<i64>,
    /// 用户实际支付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_total: Option<i64>,
}

/// `CreateEtcHighwayTransactionAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateEtcHighwayTransactionAmount {
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 订单金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

/// `CreateEtcHighwayTransactionDevice`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateEtcHighwayTransactionDevice {
    /// 商户端设备IP.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub device_ip: String,
    /// 商户端设备号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
}

/// `CreateEtcHighwayTransactionRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateEtcHighwayTransactionRequest {
    /// 商户appid.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商品信息: What is bought; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// ETC扣费授权协议号: WeChat Pay's number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_id: String,
    /// 订单金额.
    pub amount: CreateEtcHighwayTransactionAmount,
    /// 高速场景信息.
    pub highway_info: HighwayTrip,
    /// 特约商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 特约商户appid: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 附加信息: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 设备信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_info: Option<CreateEtcHighwayTransactionDevice>,
    /// 营销信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
}

/// `CreateParkingRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateParkingRequest {
    /// 入场时间 (at most 32 characters, RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub start_time: String,
    /// 商户入场ID (at most 64 characters): The merchant's own number of the parking.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_parking_no: String,
    /// 免费时长: In seconds.
    pub free_duration: i64,
    /// 回调通知URL (at most 256 characters): Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 停车场名称 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub parking_name: String,
    /// 车牌颜色.
    pub plate_color: PlateColor,
    /// 车牌号 (at most 32 characters): With the character of the province in front: `粤B888888`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plate_number: String,
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// `CreateParkingResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateParkingResponse {
    /// 停车入场ID (at most 32 characters): WeChat Pay's number of the parking; the charge names it as `parking_id`.
    #[serde(deserialize_with = "crate::lenient")]
    pub id: String,
    /// 入场时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub start_time: String,
    /// 商户入场ID (at most 64 characters): The merchant's own number of the parking.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_parking_no: String,
    /// 免费时长: In seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_duration: Option<i64>,
    /// 停车场名称 (at most 128 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub parking_name: String,
    /// 车牌颜色.
    #[serde(deserialize_with = "crate::lenient")]
    pub plate_color: PlateColor,
    /// 车牌号 (at most 32 characters): With the character of the province in front: `粤B888888`.
    #[serde(deserialize_with = "crate::lenient")]
    pub plate_number: String,
    /// 停车入场状态 (at most 32 characters): `BLOCKED`: the plate cannot be charged; see `block_reason`.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: State,
    /// 不可用状态描述 (at most 32 characters): `PAUSE`: the user has paused the service; `OVERDUE`: the user owes money; `OUT_SERVICE`: not opened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_reason: Option<BlockReason>,
}

/// `CreateParkingTransactionAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateParkingTransactionAmount {
    /// 订单金额: In fen.
    pub total: i64,
    /// 货币类型 (at most 16 characters): ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
}

/// `CreateParkingTransactionRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateParkingTransactionRequest {
    /// 公众账号ID (at most 32 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户订单号 (at most 32 characters): The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 服务描述 (at most 128 characters): What is paid for; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 订单金额.
    pub amount: CreateParkingTransactionAmount,
    /// 回调通知URL (at most 256 characters): Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 交易场景 (at most 16 characters).
    pub trade_scene: TradeScene,
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子公众账号ID (at most 32 characters): The sub-merchant's own app.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 附加数据 (at most 128 characters): Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 订单优惠标记 (at most 32 characters): The mark that the rules of a promotion ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 停车场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parking_info: Option<ParkingTradeScene>,
    /// 分账标识 (at most 16 characters): `Y`: the money is frozen after the payment, so that it can be split.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<ProfitSharing>,
}

/// `CreateParkingTransactionResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateParkingTransactionResponse {
    /// 商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 公众账号ID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 商户订单号 (at most 32 characters): The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 服务描述 (at most 128 characters): What is paid for; shown to the user.
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 订单创建时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 订单金额信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: ParkingTransactionAmount,
    /// 支付者信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub payer: Payer,
    /// 交易场景 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_scene: TradeScene,
    /// 交易状态 (at most 32 characters): `SUCCESS`: paid; `ACCEPTED`: accepted, the result is still to come; `PAY_FAIL`: failed; `REFUND`: refunded.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state: CreateParkingTransactionResponseTradeState,
    /// 子商户号 (at most 32 characters).
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户公众账号ID (at most 32 characters).
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 微信支付订单号 (at most 32 characters): WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 附加数据 (at most 128 characters): Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 付款银行 (at most 16 characters): The bank's code, such as `ICBC_DEBIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 停车场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parking_info: Option<ParkingTradeScene>,
    /// 优惠信息: The coupons that were used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<ParkingPromotion>>,
    /// 支付完成时间 (at most 32 characters, RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 交易状态描述 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_state_description: Option<String>,
    /// 用户是否已还款 (at most 1 character): Whether the user has paid back what was advanced for the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_repaid: Option<UserRepaid>,
}

/// `Device`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Device {
    /// 商户端设备号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 商户端设备IP.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_ip: Option<String>,
}

/// `EntranceStateChangeResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EntranceStateChangeResource {
    /// 微信商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 入场时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub start_time: String,
    /// 商户侧入场标识ID (at most 32 characters): The merchant's own number of the parking.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_parking_no: String,
    /// 车主服务为商户分配的入场ID (at most 32 characters): WeChat Pay's number of the parking.
    #[serde(deserialize_with = "crate::lenient")]
    pub parking_id: String,
    /// 停车场的免费停车时长: In seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_duration: Option<i64>,
    /// 所在停车位车场的名称 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub parking_name: String,
    /// 停车入场状态 (at most 32 characters): `BLOCKED`: the plate cannot be charged.
    #[serde(deserialize_with = "crate::lenient")]
    pub parking_state: ParkingState,
    /// 车牌颜色 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub plate_color: PlateColor,
    /// 车牌号 (at most 32 characters): With the character of the province in front: `粤B888888`.
    #[serde(deserialize_with = "crate::lenient")]
    pub plate_number: String,
    /// 状态变更的发生时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub state_update_time: String,
    /// 子商户号 (at most 32 characters).
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// `blocked_state_description`: `PAUSE`: the user has paused the service; `OVERDUE`: the user owes money; `REMOVE`: the user has removed the plate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked_state_description: Option<BlockedStateDescription>,
}

/// `EtcContract`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EtcContract {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 发起签约的appid.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// ETC扣费授权协议号: WeChat Pay's number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_id: String,
    /// 用户在发起签约APP的标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_openid: String,
    /// ETC绑定状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub bind_state: String,
    /// 绑定的车牌号: With the character of the province in front: `粤B888888`.
    #[serde(deserialize_with = "crate::lenient")]
    pub plate_number: String,
    /// 特约商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 用户在发起签约子APP的标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
}

/// `EtcPayer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EtcPayer {
    /// 用户的唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 用户在服务商APP的标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_openid: Option<String>,
    /// 用户在特约商户APP的标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
}

/// `EtcPromotion`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EtcPromotion {
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

/// `EtcTransaction`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EtcTransaction {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 商户appid.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 订单金额.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: Amount,
    /// 交易状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state: String,
    /// 交易类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_type: String,
    /// 特约商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 特约商户appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商户数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 付款银行: The bank's code, such as `ICBC_DEBIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 设备信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_info: Option<Device>,
    /// 支付者.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<EtcPayer>,
    /// 优惠详情: The coupons that were used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<EtcPromotion>>,
    /// 支付完成时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 交易状态描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_state_desc: Option<String>,
}

/// `EtcTransactionSuccessResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EtcTransactionSuccessResource {
    /// 微信商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 微信AppId.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// ETC扣费授权协议号: WeChat Pay's number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_id: String,
    /// 绑定状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub bind_state: String,
    /// 车牌号: With the character of the province in front: `粤B888888`.
    #[serde(deserialize_with = "crate::lenient")]
    pub plate_number: String,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户AppId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 用户唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_openid: Option<String>,
    /// 用户在子商户下的唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
}

/// `GetParkingTransactionResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetParkingTransactionResponse {
    /// 商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 公众账号ID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 商户订单号 (at most 32 characters): The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 服务描述 (at most 128 characters): What is paid for; shown to the user.
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 订单创建时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 订单金额信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: Amount,
    /// 支付者信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub payer: Payer,
    /// 交易场景 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_scene: TradeScene,
    /// 交易状态 (at most 32 characters): `SUCCESS`: paid; `ACCEPTED`: accepted, the result is still to come; `PAY_FAIL`: failed; `REFUND`: refunded.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state: GetParkingTransactionResponseTradeState,
    /// 子商户号 (at most 32 characters).
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户公众账号ID (at most 32 characters).
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 微信支付订单号 (at most 32 characters): WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 附加数据 (at most 128 characters): Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 付款银行 (at most 16 characters): The bank's code, such as `ICBC_DEBIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 停车场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parking_info: Option<ParkingTradeScene>,
    /// 优惠信息: The coupons that were used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<ParkingPromotion>>,
    /// 支付完成时间 (at most 32 characters, RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 交易状态描述 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_state_description: Option<String>,
    /// 用户是否已还款 (at most 1 character): Whether the user has paid back what was advanced for the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_repaid: Option<UserRepaid>,
}

/// `GetPlateServiceResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetPlateServiceResponse {
    /// 用户标识 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 车牌颜色.
    #[serde(deserialize_with = "crate::lenient")]
    pub plate_color: PlateColor,
    /// 车牌号 (at most 32 characters): With the character of the province in front: `粤B888888`.
    #[serde(deserialize_with = "crate::lenient")]
    pub plate_number: String,
    /// 车牌服务开通状态 (at most 32 characters): `NORMAL`: the plate can be charged; `PAUSE`: the user has paused the service; `OUT_SERVICE`: not opened.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_state: ServiceState,
    /// 车牌服务开通时间 (at most 32 characters, RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_open_time: Option<String>,
}

/// `HighwayTrip`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct HighwayTrip {
    /// 入站时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub start_time: String,
    /// 出站时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub end_time: String,
    /// 通道类型.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub channel_type: String,
    /// 入口名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub entrance: String,
    /// 车牌号: With the character of the province in front: `粤B888888`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plate_number: String,
    /// 车辆类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub car_type: Option<String>,
    /// 承载人数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carrying_capacity: Option<i64>,
    /// 荷载范围.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carrying_range: Option<String>,
    /// 出口名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exit: Option<String>,
}

/// `Identity`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Identity {
    /// 证件号码 (encrypted on the wire).
    pub encrypted_credential_id: Sensitive,
    /// 证件类型.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub credential_type: String,
    /// 姓名 (encrypted on the wire).
    pub encrypted_real_name: Sensitive,
}

/// `Parking`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Parking {
    /// 入场时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub start_time: String,
    /// 出场时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub end_time: String,
    /// 停车场设备ID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub device_id: String,
    /// 停车入场ID (at most 32 characters): From `create_parking`.
    #[serde(deserialize_with = "crate::lenient")]
    pub parking_id: String,
    /// 计费时长: In seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub charging_duration: Option<i64>,
    /// 停车场名称 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub parking_name: String,
    /// 车牌颜色 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub plate_color: PlateColor,
    /// 车牌号 (at most 32 characters): With the character of the province in front: `粤B888888`.
    #[serde(deserialize_with = "crate::lenient")]
    pub plate_number: String,
}

/// `ParkingPromotion`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ParkingPromotion {
    /// 券ID (at most 32 characters): WeChat Pay's number of the coupon.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_id: String,
    /// 优惠券面额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 活动ID (at most 32 characters): The batch of coupons that it is from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 优惠类型 (at most 16 characters): `CASH` is prepaid, `NOCASH` lowers what the merchant receives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ParkingPromotionType>,
    /// 优惠名称 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 优惠币种 (at most 16 characters): ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// 商户出资: What the merchant pays of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_contribute: Option<i64>,
    /// 其他出资: What others pay of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_contribute: Option<i64>,
    /// 优惠范围 (at most 32 characters): `GLOBAL` is for the whole order, `SINGLE` for single goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scope>,
    /// 微信出资: What WeChat Pay pays of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechatpay_contribute: Option<i64>,
}

/// `ParkingTradeScene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ParkingTradeScene {
    /// 入场时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub start_time: String,
    /// 出场时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub end_time: String,
    /// 停车场设备ID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub device_id: String,
    /// 入场ID (at most 32 characters): From `create_parking`.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub parking_id: String,
    /// 计费时长: In seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub charging_duration: Option<i64>,
    /// 停车场名称 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub parking_name: String,
    /// 车牌颜色.
    #[serde(deserialize_with = "crate::lenient")]
    pub plate_color: PlateColor,
    /// 车牌号 (at most 32 characters): With the character of the province in front: `粤B888888`.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub plate_number: String,
}

/// `ParkingTransactionAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ParkingTransactionAmount {
    /// 货币类型 (at most 16 characters): ISO 4217, `CNY` for yuan.
    #[serde(deserialize_with = "crate::lenient")]
    pub currency: Currency,
    /// 订单金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// 折扣: What discounts took off, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_total: Option<i64>,
    /// 用户实际支付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_total: Option<i64>,
}

/// `ParkingTransactionResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ParkingTransactionResource {
    /// 微信商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 微信AppId (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 商户订单号 (at most 32 characters): The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 服务描述 (at most 128 characters): What is paid for; shown to the user.
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 订单创建时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 金额信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: Amount,
    /// 交易场景 (at most 16 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_scene: String,
    /// 交易状态 (at most 32 characters): `SUCCESS`: paid; `ACCEPT`: accepted, the result is still to come; `PAY_FAIL`: failed; `REFUND`: refunded.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_state: ParkingTransactionResourceTradeState,
    /// 子商户号 (at most 32 characters).
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户AppId (at most 32 characters).
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 微信支付订单号 (at most 32 characters): WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 附加数据 (at most 128 characters): Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 付款银行类型 (at most 32 characters): The bank's code, such as `ICBC_DEBIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 停车信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parking_info: Option<Parking>,
    /// 支付者信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer: Option<Payer>,
    /// 优惠信息: The coupons that were used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<ParkingTransactionResourcePromotion>>,
    /// 支付完成时间 (at most 32 characters, RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 交易状态描述 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_state_description: Option<String>,
    /// 用户是否还款 (at most 1 character): Whether the user has paid back what was advanced for the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_repaid: Option<UserRepaid>,
}

/// `ParkingTransactionResourcePromotion`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ParkingTransactionResourcePromotion {
    /// 券ID (at most 32 characters): WeChat Pay's number of the coupon.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_id: String,
    /// 优惠券面额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 活动ID (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity_id: Option<String>,
    /// 活动ID: The batch of coupons that it is from.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 优惠类型 (at most 16 characters): `CASH` is prepaid, `NOCASH` lowers what the merchant receives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ParkingTransactionResourcePromotionType>,
    /// 优惠名称 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 优惠币种 (at most 16 characters): ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// 商户出资: What the merchant pays of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_contribute: Option<i64>,
    /// 其他出资: What others pay of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_contribute: Option<i64>,
    /// 优惠范围 (at most 32 characters): `GLOBAL` is for the whole order, `SINGLE` for single goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scope>,
    /// 微信出资: What WeChat Pay pays of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechatpay_contribute: Option<i64>,
}

/// `Payer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Payer {
    /// 用户在appid下的标识 (at most 128 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 用户在sub_appid下的标识 (at most 128 characters).
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
}

/// `PreopenEtcRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreopenEtcRequest {
    /// 服务商appid.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 用户标识.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// ETC授权扣费模板ID: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plan_id: String,
    /// 实名信息.
    pub identify: Identity,
    /// 车牌号: With the character of the province in front: `粤B888888`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plate_number: String,
    /// 特约商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户appid: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 入场时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// 用户开通ETC时绑定的银行卡 (encrypted on the wire): The card that the toll is charged to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_card_no: Option<Sensitive>,
    /// ETC设备号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub etc_device_id: Option<String>,
}

/// `PreopenEtcResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreopenEtcResponse {
    /// 预开通ID: Handed to the mini program where the user opens the service.
    #[serde(deserialize_with = "crate::lenient")]
    pub preopen_id: String,
}

/// `UserStateChangeResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserStateChangeResource {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 发起签约的AppID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// ETC扣费授权协议号: WeChat Pay's number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_id: String,
    /// 用户在发起签约App的标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_openid: String,
    /// etc绑定状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub bind_state: String,
    /// 绑定的车牌号: With the character of the province in front: `粤B888888`.
    #[serde(deserialize_with = "crate::lenient")]
    pub plate_number: String,
    /// 特约商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 用户在发起签约子App的标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
}

/// What `get_plate_service` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetPlateServiceQuery {
    /// 公众账号ID (at most 32 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 用户标识 (at most 32 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 车牌颜色.
    pub plate_color: PlateColor,
    /// 车牌号 (at most 32 characters): With the character of the province in front: `粤B888888`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plate_number: String,
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What `get_parking_transaction` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetParkingTransactionQuery {
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What `get_etc_contract_by_contract_id` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetEtcContractByContractIdQuery {
    /// 特约商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What `get_etc_contract_by_openid` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetEtcContractByOpenidQuery {
    /// ETC授权扣费模板ID: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plan_id: String,
    /// 车牌号: With the character of the province in front: `粤B888888`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plate_number: String,
    /// 特约商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What `get_etc_transaction_by_out_trade_no` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetEtcTransactionByOutTradeNoQuery {
    /// 特约商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What `get_etc_transaction_by_transaction_id` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetEtcTransactionByTransactionIdQuery {
    /// 特约商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}
