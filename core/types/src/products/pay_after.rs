// Generated from api/pay_after.yaml by `cargo xtask generate`; do not edit.

//! Orders paid afterwards (先享后付).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 支付方式
    pub enum PayType {
        MchChannelPayType = "MchChannelPayType",
    }
}

open_enum! {
    /// `State`.
    pub enum State {
        Created = "CREATED",
        UserAccepted = "USER_ACCEPTED",
        Finished = "FINISHED",
        UserPaid = "USER_PAID",
        Revoked = "REVOKED",
        Expired = "EXPIRED",
    }
}

open_enum! {
    /// 场景类型
    pub enum Type {
        OrderPaid = "Order_Paid",
    }
}

/// `CancelOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelOrderRequest {
    /// 公众账号ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 取消原因: Why it is cancelled.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// `CancelOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelOrderResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 公众账号ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 微信支付服务订单号: WeChat Pay's number of the service order.
    #[serde(deserialize_with = "crate::lenient")]
    pub order_id: String,
    /// 商户服务订单号: The merchant's own number of the service order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_no: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
}

/// `CancelSmartRetailOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelSmartRetailOrderRequest {
    /// 公众账号ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 取消原因: Why it is cancelled.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// `CancelSmartRetailOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelSmartRetailOrderResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 公众账号ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 微信支付服务订单号: WeChat Pay's number of the service order.
    #[serde(deserialize_with = "crate::lenient")]
    pub order_id: String,
    /// 商户服务订单号: The merchant's own number of the service order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_no: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
}

/// `CompleteOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CompleteOrderRequest {
    /// 公众账号ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 取消订单的原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_reason: Option<String>,
    /// 商户优惠: What the merchant takes off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discounts: Option<Vec<Discount>>,
    /// 后付费: What the user is charged for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fees: Option<Vec<Fee>>,
    /// 完结凭证: From a query of the order; needed to complete it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish_ticket: Option<String>,
    /// 标识用户订单使用情况: One of 1 and 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish_type: Option<i64>,
    /// 是否指定商户分账: The money is frozen after the payment, so that it can be split.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
    /// 实际结束使用服务的地点.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_service_end_location: Option<String>,
    /// 服务结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_service_end_time: Option<String>,
    /// 实际服务开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_service_start_time: Option<String>,
    /// 总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
}

/// `CompleteOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CompleteOrderResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 公众账号ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 微信支付服务订单号: WeChat Pay's number of the service order.
    #[serde(deserialize_with = "crate::lenient")]
    pub order_id: String,
    /// 商户服务订单号: The merchant's own number of the service order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_no: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
}

/// `CompleteSmartRetailOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CompleteSmartRetailOrderRequest {
    /// 公众账号ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 取消订单的原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_reason: Option<String>,
    /// 商户优惠: What the merchant takes off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discounts: Option<Vec<Discount>>,
    /// 后付费: What the user is charged for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fees: Option<Vec<Fee>>,
    /// 完结凭证: From a query of the order; needed to complete it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish_ticket: Option<String>,
    /// 标识用户订单使用情况: One of 1 and 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish_type: Option<i64>,
    /// 是否指定商户分账: The money is frozen after the payment, so that it can be split.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
    /// 实际结束使用服务的地点.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_service_end_location: Option<String>,
    /// 服务结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_service_end_time: Option<String>,
    /// 实际服务开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_service_start_time: Option<String>,
    /// 总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
}

/// `CompleteSmartRetailOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CompleteSmartRetailOrderResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 公众账号ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 微信支付服务订单号: WeChat Pay's number of the service order.
    #[serde(deserialize_with = "crate::lenient")]
    pub order_id: String,
    /// 商户服务订单号: The merchant's own number of the service order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_no: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
}

/// `CreateOrderDiscount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateOrderDiscount {
    /// 优惠说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_desc: Option<String>,
    /// 优惠名称 (at most 20 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_name: Option<String>,
}

/// `CreateOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateOrderRequest {
    /// 公众账号ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户服务订单号: The merchant's own number of the service order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_order_no: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// `openid`: The user in `appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 用户姓名 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Sensitive>,
    /// 用户收货地址 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Sensitive>,
    /// 商户自定义说明: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商户优惠: What the merchant takes off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discounts: Option<Vec<CreateOrderDiscount>>,
    /// 后付费: What the user is charged for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fees: Option<Vec<Fee>>,
    /// 使用需用户确认订单类型: true when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_user_confirm: Option<bool>,
    /// 用户手机号 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<Sensitive>,
    /// 订单风险金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_amount: Option<i64>,
    /// 预计服务结束的地点.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_end_location: Option<String>,
    /// 用户下单时确定的预计服务结束时间 (matches `^(\d{8}|\d{14})$`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_end_time: Option<String>,
    /// 服务信息: What is hired or used; shown to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_introduction: Option<String>,
    /// 开始使用服务的地点.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_start_location: Option<String>,
    /// 用户下单时确认的服务开始时间 (matches `^(\d{8}|\d{14}|OnAccept)$`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_start_time: Option<String>,
    /// 用户身份证ID (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userid: Option<Sensitive>,
}

/// `CreateOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateOrderResponse {
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 小程序跳转appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub miniprogram_appid: Option<String>,
    /// 微信支付服务订单号: WeChat Pay's number of the service order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// 商户服务订单号: The merchant's own number of the service order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_order_no: Option<String>,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
    /// `miniprogram_businesstype`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub miniprogram_businesstype: Option<String>,
    /// 小程序跳转路径.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub miniprogram_path: Option<String>,
    /// `miniprogram_username`: The mini program where the user signs, for the SDK of apps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub miniprogram_username: Option<String>,
    /// `package`: Handed to the pay-score mini program, where the user confirms the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package: Option<String>,
}

/// `CreateSmartRetailOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateSmartRetailOrderRequest {
    /// 公众账号ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户服务订单号: The merchant's own number of the service order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_order_no: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// `openid`: The user in `appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 商户自定义说明: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商户优惠: What the merchant takes off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discounts: Option<Vec<CreateOrderDiscount>>,
    /// 后付费: What the user is charged for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fees: Option<Vec<Fee>>,
    /// 使用需用户确认订单类型: true when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_user_confirm: Option<bool>,
    /// 订单风险金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_amount: Option<i64>,
    /// 预计服务结束的地点.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_end_location: Option<String>,
    /// 服务结束时间 (matches `^(\d{8}|\d{14})$`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_end_time: Option<String>,
    /// 服务信息: What is hired or used; shown to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_introduction: Option<String>,
    /// 开始使用服务的地点.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_start_location: Option<String>,
    /// 实际服务开始时间 (matches `^(\d{8}|\d{14}|OnAccept)$`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_start_time: Option<String>,
}

/// `CreateSmartRetailOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateSmartRetailOrderResponse {
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 小程序跳转appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub miniprogram_appid: Option<String>,
    /// 微信支付服务订单号: WeChat Pay's number of the service order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// 商户服务订单号: The merchant's own number of the service order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_order_no: Option<String>,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
    /// `miniprogram_businesstype`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub miniprogram_businesstype: Option<String>,
    /// 小程序跳转路径.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub miniprogram_path: Option<String>,
    /// `miniprogram_username`: The mini program where the user signs, for the SDK of apps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub miniprogram_username: Option<String>,
    /// `package`: Handed to the pay-score mini program, where the user confirms the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package: Option<String>,
}

/// `Discount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Discount {
    /// 商品优惠金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_amount: Option<i64>,
    /// 优惠说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_desc: Option<String>,
    /// 优惠名称 (at most 20 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_name: Option<String>,
}

/// `Fee`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Fee {
    /// 付费项目总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_amount: Option<i64>,
    /// 付费项目数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_count: Option<i64>,
    /// `fee_desc`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_desc: Option<String>,
    /// 付费项目名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_name: Option<String>,
}

/// `Order`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Order {
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 结单交易单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish_transaction_id: Option<String>,
    /// 商户服务订单号: The merchant's own number of the service order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_order_no: Option<String>,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
    /// 商户自定义说明: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 商户优惠: What the merchant takes off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discounts: Option<Vec<Discount>>,
    /// 后付费: What the user is charged for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fees: Option<Vec<Fee>>,
    /// 完结凭证: Needed to complete the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish_ticket: Option<String>,
    /// 标识用户订单使用情况: One of 1 and 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish_type: Option<i64>,
    /// 支付完成时间 (matches `^(\d{8}|\d{14})$`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_succ_time: Option<String>,
    /// 支付方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pay_type: Option<PayType>,
    /// 实际服务结束的地点.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_service_end_location: Option<String>,
    /// 实际服务结束时间 (matches `^(\d{8}|\d{14})$`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_service_end_time: Option<String>,
    /// 开始使用服务的地点.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_service_start_location: Option<String>,
    /// 实际服务开始时间 (matches `^(\d{8}|\d{14}|OnAccept)$`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_service_start_time: Option<String>,
    /// 订单风险金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_amount: Option<i64>,
    /// 预计服务结束的地点.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_end_location: Option<String>,
    /// 服务结束时间 (matches `^(\d{8}|\d{14})$`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_end_time: Option<String>,
    /// 服务信息: What is hired or used; shown to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_introduction: Option<String>,
    /// 开始使用服务的地点.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_start_location: Option<String>,
    /// 服务开始时间 (matches `^(\d{8}|\d{14}|OnAccept)$`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_start_time: Option<String>,
    /// `state`: `CREATED`: not confirmed by the user; `USER_ACCEPTED`: confirmed; `FINISHED`: completed, not paid; `USER_PAID`: paid; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
    /// 总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
}

/// `SyncOrderDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SyncOrderDetail {
    /// `paid_time` (yyyyMMddHHmmss): When it was paid outside WeChat Pay, in Beijing time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_time: Option<String>,
}

/// `SyncOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SyncOrderRequest {
    /// 公众账号ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 场景类型: `Order_Paid`: it was paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Type>,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
    /// 内容信息详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<SyncOrderDetail>,
}

/// `SyncOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SyncOrderResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 公众账号ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 微信支付服务订单号: WeChat Pay's number of the service order.
    #[serde(deserialize_with = "crate::lenient")]
    pub order_id: String,
    /// 商户服务订单号: The merchant's own number of the service order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_no: String,
}

/// What `get_order` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetOrderQuery {
    /// 公众账号ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 商户服务订单号: The merchant's own number of the service order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_order_no: Option<String>,
    /// 回跳查询ID: From the mini program that the user came back from; this or `out_order_no`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_id: Option<String>,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
}

/// What `get_smart_retail_order` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetSmartRetailOrderQuery {
    /// 公众账号ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 商户服务订单号: The merchant's own number of the service order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_order_no: Option<String>,
    /// 回跳查询ID: From the mini program that the user came back from; this or `out_order_no`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_id: Option<String>,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
}
