// Generated from api/global_pay_score.yaml by `cargo xtask generate`; do not edit.

//! Pay score abroad (海外支付分).

use serde::{Deserialize, Serialize};

open_enum! {
    /// 收款状态
    pub enum CollectionState {
        UserPaying = "USER_PAYING",
        UserPaid = "USER_PAID",
    }
}

open_enum! {
    /// 服务订单状态
    pub enum CreateServiceOrderResponseState {
        Created = "CREATED",
        Doing = "DOING",
        Done = "DONE",
        Revoked = "REVOKED",
        Expired = "EXPIRED",
    }
}

open_enum! {
    /// 服务订单状态
    pub enum GetServiceOrderResponseState {
        Created = "CREATED",
        Doing = "DOING",
        Done = "DONE",
        Revoked = "REVOKED",
        Expired = "EXPIRED",
    }
}

open_enum! {
    /// 收款成功渠道
    pub enum PaidType {
        Newton = "NEWTON",
        Mch = "MCH",
    }
}

open_enum! {
    /// 优惠类型
    pub enum PromotionType {
        Cash = "CASH",
        Nocash = "NOCASH",
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
    /// 订单状态说明
    pub enum StateDescription {
        UserConfirm = "USER_CONFIRM",
        MchComplete = "MCH_COMPLETE",
    }
}

open_enum! {
    /// 场景类型
    pub enum SyncServiceOrderRequestType {
        OrderPaid = "Order_Paid",
    }
}

/// `CancelServiceOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelServiceOrderRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 撤销原因.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// `Collection`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Collection {
    /// 收款状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: CollectionState,
    /// 收款银行.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 收款明细列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<Vec<CollectionDetail>>,
    /// 已收金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_amount: Option<i64>,
    /// 待收金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paying_amount: Option<i64>,
    /// 总收款金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
}

/// `CollectionDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CollectionDetail {
    /// 微信支付交易单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 单笔收款金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 收款成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_time: Option<String>,
    /// 收款成功渠道.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_type: Option<PaidType>,
    /// 优惠功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<Promotion>>,
    /// 收款序号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seq: Option<i64>,
}

/// `CompleteServiceOrderPostDiscount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CompleteServiceOrderPostDiscount {
    /// 优惠名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// 优惠说明.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 优惠金额: In the smallest unit of the currency.
    pub amount: i64,
    /// 优惠数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

/// `CompleteServiceOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CompleteServiceOrderRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 后付费项目.
    pub post_payments: Vec<PostPayment>,
    /// 总金额: In the smallest unit of the currency.
    pub total_amount: i64,
    /// 完结服务时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complete_time: Option<String>,
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 订单优惠标记: The mark that the rules of a promotion ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 实际服务位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// 商户优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<CompleteServiceOrderPostDiscount>>,
    /// 微信支付服务分账标记: The money is frozen after the payment, so that it can be split.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
    /// 实际服务时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_range: Option<CompleteServiceOrderTimeRange>,
}

/// `CompleteServiceOrderTimeRange`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CompleteServiceOrderTimeRange {
    /// 服务开始时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// 服务结束时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// 服务结束时间备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time_remark: Option<String>,
    /// 服务开始时间备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time_remark: Option<String>,
}

/// `CreateServiceOrderLocation`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateServiceOrderLocation {
    /// 预计服务结束地点.
    #[serde(deserialize_with = "crate::lenient")]
    pub end_location: String,
    /// 服务开始地点.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_location: Option<String>,
}

/// `CreateServiceOrderPostDiscount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateServiceOrderPostDiscount {
    /// 优惠名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub name: String,
    /// 优惠说明.
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 优惠数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

/// `CreateServiceOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateServiceOrderRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务商公众号ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户订单号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_order_no: String,
    /// 服务ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub currency: String,
    /// 商户回调地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 服务风险金.
    pub risk_fund: RiskFund,
    /// 服务信息.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_introduction: String,
    /// 服务时间.
    pub time_range: TimeRange,
    /// 子商户公众号ID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 服务商公众号下的用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 子商户公众号下的用户标识: The user under `sub_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 商户数据包: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 服务位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// 是否需要用户确认.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_user_confirm: Option<bool>,
    /// 商户优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 后付费项目.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<PostPayment>>,
}

/// `CreateServiceOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateServiceOrderResponse {
    /// 服务商商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 服务商应用ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 微信支付服务订单号: WeChat Pay's number of the service order.
    #[serde(deserialize_with = "crate::lenient")]
    pub order_id: String,
    /// 商户服务订单号: The merchant's own number of the service order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_no: String,
    /// 服务ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
    /// 服务信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_introduction: String,
    /// 服务订单状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: CreateServiceOrderResponseState,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商户数据包: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 服务位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<CreateServiceOrderLocation>,
    /// 商户回调地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 跳转微信侧数据包.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package: Option<String>,
    /// 后付费商户优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<CreateServiceOrderPostDiscount>>,
    /// 后付费项目.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<PostPayment>>,
    /// 订单风险金.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_fund: Option<RiskFund>,
    /// 订单状态说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state_description: Option<StateDescription>,
    /// 服务时间段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_range: Option<TimeRange>,
}

/// `GetServiceOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetServiceOrderResponse {
    /// 服务商商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 服务商应用ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 微信支付服务订单号: WeChat Pay's number of the service order.
    #[serde(deserialize_with = "crate::lenient")]
    pub order_id: String,
    /// 商户服务订单号: The merchant's own number of the service order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_no: String,
    /// 服务ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
    /// 商户回调地址: Where its notifications are posted: https, without a query string.
    #[serde(deserialize_with = "crate::lenient")]
    pub notify_url: String,
    /// 订单风险金.
    #[serde(deserialize_with = "crate::lenient")]
    pub risk_fund: RiskFund,
    /// 服务信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_introduction: String,
    /// 服务订单状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: GetServiceOrderResponseState,
    /// 服务时间段.
    #[serde(deserialize_with = "crate::lenient")]
    pub time_range: GetServiceOrderTimeRange,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 服务商公众号下的用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 子商户公众号下的用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 商户数据包: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 收款信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub collection: Option<Collection>,
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 汇率值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_price: Option<i64>,
    /// 汇率.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency_rate_info: Option<String>,
    /// 服务位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// 是否需要收款.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_collection: Option<bool>,
    /// 商户优惠.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 后付费项目.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<PostPayment>>,
    /// 订单状态说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state_description: Option<StateDescription>,
    /// 总金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
}

/// `GetServiceOrderTimeRange`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetServiceOrderTimeRange {
    /// 服务开始时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// 服务结束时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// 服务结束时间备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time_remark: Option<String>,
    /// 服务开始时间备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time_remark: Option<String>,
}

/// `Location`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Location {
    /// 服务结束地点.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_location: Option<String>,
    /// 服务开始地点.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_location: Option<String>,
}

/// `PostDiscount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PostDiscount {
    /// 优惠名称.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// 优惠说明.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 优惠金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 优惠数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

/// `PostPayment`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PostPayment {
    /// 付费名称.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// 付费说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 付费金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 付费数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

/// `Promotion`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Promotion {
    /// 券ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_id: String,
    /// 优惠券面额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 活动ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 优惠类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<PromotionType>,
    /// 优惠名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 优惠币种: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 单品列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<PromotionGoods>>,
    /// 商户出资: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_contribute: Option<i64>,
    /// 其他出资: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_contribute: Option<i64>,
    /// 优惠范围.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scope>,
    /// 微信出资: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechatpay_contribute: Option<i64>,
}

/// `PromotionGoods`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PromotionGoods {
    /// 商品编码.
    #[serde(deserialize_with = "crate::lenient")]
    pub goods_id: String,
    /// 商品优惠金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_amount: Option<i64>,
    /// 商品备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_remark: Option<String>,
    /// 商品数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// 商品价格: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_price: Option<i64>,
}

/// `RiskFund`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RiskFund {
    /// 风险金名称.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// 风险金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 风险说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// `ServiceOrderPayment`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ServiceOrderPayment {
    /// 收款成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub paid_time: String,
    /// 收款金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_amount: Option<i64>,
    /// 收款序号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seq: Option<i64>,
}

/// `SyncServiceOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SyncServiceOrderRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 场景类型.
    pub r#type: SyncServiceOrderRequestType,
    /// 服务ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 内容信息详情.
    pub detail: ServiceOrderPayment,
}

/// `TimeRange`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TimeRange {
    /// 服务开始时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub start_time: String,
    /// 服务结束时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// 服务结束时间备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time_remark: Option<String>,
    /// 服务开始时间备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time_remark: Option<String>,
}

/// What `get_service_order` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetServiceOrderQuery {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 商户服务订单号: The merchant's own number of the service order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_order_no: Option<String>,
    /// 回跳查询ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_id: Option<String>,
}
