// Generated from api/pay_score_plan.yaml by `cargo xtask generate`; do not edit.

//! Pay score plans (支付分签约计划).

use serde::{Deserialize, Serialize};

open_enum! {
    /// 签约计划取消类型
    pub enum CancelSignType {
        NotCancel = "NOT_CANCEL",
        User = "USER",
        Merchant = "MERCHANT",
        RevokeService = "REVOKE_SERVICE",
    }
}

open_enum! {
    /// 计划明细状态
    pub enum PlanDetailState {
        NotUsed = "NOT_USED",
        Using = "USING",
        Used = "USED",
        SignPlanDetailCancel = "SIGN_PLAN_DETAIL_CANCEL",
    }
}

open_enum! {
    /// 计划签约状态
    pub enum SignState {
        Unsigned = "UNSIGNED",
    }
}

/// `Collection`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Collection {
    /// 收款明细列表.
    #[serde(deserialize_with = "crate::lenient")]
    pub details: Vec<CollectionDetail>,
    /// 已收金额: Paid so far, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_amount: Option<i64>,
    /// 待收金额: Still to be paid, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paying_amount: Option<i64>,
    /// 收款状态: `USER_PAYING`: to be paid; `USER_PAID`: paid.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: String,
    /// 总收款金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
}

/// `CollectionDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CollectionDetail {
    /// 单笔收款金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 收款序号: The place among the receipts of the order, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seq: Option<i64>,
    /// 微信支付交易单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 收款成功时间 (yyyyMMddHHmmss): When it was paid, in Beijing time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_time: Option<String>,
    /// 收款成功渠道: `NEWTON`: collected by WeChat Pay; `MCH`: paid outside, as the merchant reported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_type: Option<String>,
    /// 优惠信息: The coupons that were used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<Promotion>>,
}

/// `CreatePartnerPlanRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePartnerPlanRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务商的AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户侧计划号: The merchant's own number of the plan.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_plan_no: String,
    /// 计划所属服务: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 支付分计划扣费次数: How many times the plan charges: the number of its steps.
    pub deduction_quantity: i64,
    /// 支付分计划有效期.
    pub plan_duration: i64,
    /// 支付分计划名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plan_name: String,
    /// 支付分计划实际扣费总金额: In fen.
    pub total_actual_price: i64,
    /// 支付分计划原总金额: In fen.
    pub total_original_price: i64,
    /// 子商户的AppID: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 支付分计划明细列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_detail_list: Option<Vec<PlanDetailInput>>,
}

/// `CreatePartnerServiceOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePartnerServiceOrderRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务商的AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户侧订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 签约计划明细序号: The number of the step, from 1.
    pub plan_detail_no: i64,
    /// 支付分服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 待签约支付分计划ID: WeChat Pay's number of the user's plan.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sign_plan_id: String,
    /// 商户扣款成功回调通知的地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 服务信息: What is hired or used; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_introduction: String,
    /// 服务时间.
    pub time_range: TimeRange,
    /// 子商户的AppID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 服务商公众号下的用户标识: The user in `appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 子商户公众号下的用户标识: The user under `sub_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 服务位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
}

/// `CreatePartnerServiceOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePartnerServiceOrderResponse {
    /// 服务商商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 子商户商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 服务商公众号ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 商户订单号: The merchant's own number of the service order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_no: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
    /// 服务信息: What is hired or used; shown to the user.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_introduction: String,
    /// 服务订单状态: `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: String,
    /// 子商户公众号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 用户在服务商下唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 微信支付服务订单号: WeChat Pay's number of the service order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// 用户在子商户下唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 收款信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub collection: Option<Collection>,
    /// 服务位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// 是否需要收款: Whether something is to be paid: not when the total is 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_collection: Option<bool>,
    /// 商户回调地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 商户优惠: What the merchant takes off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostPayment>>,
    /// 后付费项目: What the user is charged for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<PostPayment>>,
    /// 服务风险金: What the service may cost at most, as the user is told before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_fund: Option<RiskFund>,
    /// 订单状态说明: Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state_description: Option<String>,
    /// 服务时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_range: Option<TimeRange>,
    /// 商户收款总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
}

/// `CreatePartnerUserSignPlanRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePartnerUserSignPlanRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务商的AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 支付分计划ID: WeChat Pay's number of the plan.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plan_id: String,
    /// 商户签约计划单号: The merchant's own number of the user's plan.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_sign_plan_no: String,
    /// 支付分服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 签约成功事件通知回调地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 签约计划明细列表.
    pub sign_plan_detail: Vec<SignPlanDetail>,
    /// 子商户的AppID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 用户唯一标识: The user in `appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 用户在子商户下的唯一标识: The user under `sub_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
}

/// `CreatePartnerUserSignPlanResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePartnerUserSignPlanResponse {
    /// 跳转微信侧确认签约小程序的数据: Handed to the pay-score mini program, where the user signs the plan.
    #[serde(deserialize_with = "crate::lenient")]
    pub package: String,
    /// 用户的签约计划.
    #[serde(deserialize_with = "crate::lenient")]
    pub sign_plan: PartnerUserSignPlan,
}

/// `CreatePlanRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePlanRequest {
    /// 微信AppId.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户侧计划号: The merchant's own number of the plan.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_plan_no: String,
    /// 计划所属服务: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 支付分计划扣费次数: How many times the plan charges: the number of its steps.
    pub deduction_quantity: i64,
    /// 支付分计划有效期.
    pub plan_duration: i64,
    /// 支付分计划名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plan_name: String,
    /// 支付分计划实际扣费总金额: In fen.
    pub total_actual_price: i64,
    /// 支付分计划原总金额: In fen.
    pub total_original_price: i64,
    /// 支付分计划明细列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_detail_list: Option<Vec<PlanDetailInput>>,
}

/// `CreateServiceOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateServiceOrderRequest {
    /// 商户的AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户公众号下的用户标识: The user in `appid`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 商户侧订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 签约计划明细序号: The number of the step, from 1.
    pub plan_detail_no: i64,
    /// 支付分服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 待签约支付分计划ID: WeChat Pay's number of the user's plan.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sign_plan_id: String,
    /// 商户扣款成功回调通知的地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 服务信息: What is hired or used; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_introduction: String,
    /// 服务时间.
    pub time_range: TimeRange,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 服务位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
}

/// `CreateServiceOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateServiceOrderResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 商户公众号ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 商户订单号: The merchant's own number of the service order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_no: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
    /// 服务信息: What is hired or used; shown to the user.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_introduction: String,
    /// 服务订单状态: `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: String,
    /// 用户唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 微信支付服务订单号: WeChat Pay's number of the service order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 收款信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub collection: Option<Collection>,
    /// 服务位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// 是否需要收款: Whether something is to be paid: not when the total is 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_collection: Option<bool>,
    /// 商户回调地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 商户优惠: What the merchant takes off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostPayment>>,
    /// 后付费项目: What the user is charged for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<PostPayment>>,
    /// 服务风险金: What the service may cost at most, as the user is told before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_fund: Option<RiskFund>,
    /// 订单状态说明: Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state_description: Option<String>,
    /// 服务时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_range: Option<TimeRange>,
    /// 商户收款总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
}

/// `CreateUserSignPlanRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateUserSignPlanRequest {
    /// 微信AppId.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 用户唯一标识: The user in `appid`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 支付分计划ID: WeChat Pay's number of the plan.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plan_id: String,
    /// 商户签约计划单号: The merchant's own number of the user's plan.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_sign_plan_no: String,
    /// 支付分服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 签约成功事件通知回调地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 签约计划明细列表.
    pub sign_plan_detail: Vec<SignPlanDetail>,
}

/// `CreateUserSignPlanResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateUserSignPlanResponse {
    /// 跳转微信侧确认签约小程序的数据: Handed to the pay-score mini program, where the user signs the plan.
    #[serde(deserialize_with = "crate::lenient")]
    pub package: String,
    /// 用户的签约计划.
    #[serde(deserialize_with = "crate::lenient")]
    pub sign_plan: UserSignPlan,
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

/// `PartnerPlan`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PartnerPlan {
    /// 服务商商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 子商户商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 服务商AppID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 支付分计划ID: WeChat Pay's number of the plan.
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_id: String,
    /// 商户侧计划号: The merchant's own number of the plan.
    #[serde(deserialize_with = "crate::lenient")]
    pub merchant_plan_no: String,
    /// 计划所属服务: The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
    /// 支付分计划扣费次数: How many times the plan charges: the number of its steps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduction_quantity: Option<i64>,
    /// 支付分计划有效期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_duration: Option<i64>,
    /// 支付分计划名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_name: String,
    /// 支付分计划状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_state: String,
    /// 支付分计划实际扣费总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_actual_price: Option<i64>,
    /// 支付分计划原总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_original_price: Option<i64>,
    /// 子商户AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 终止方商户号: The merchant that stopped it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stop_mchid: Option<String>,
    /// 支付分计划明细列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_detail_list: Option<Vec<PlanDetail>>,
    /// 终止时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stop_time: Option<String>,
}

/// `PartnerUserSignPlan`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PartnerUserSignPlan {
    /// 服务商商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 子商户商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 服务商AppID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 签约所属计划ID: WeChat Pay's number of the plan.
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_id: String,
    /// 目前用户进行到的计划详情序号: The step that the user has reached, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub going_detail_no: Option<i64>,
    /// 商户侧签约计划号: The merchant's own number of the user's plan.
    #[serde(deserialize_with = "crate::lenient")]
    pub merchant_sign_plan_no: String,
    /// 计划所属服务: The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
    /// 计划签约ID: WeChat Pay's number of the user's plan.
    #[serde(deserialize_with = "crate::lenient")]
    pub sign_plan_id: String,
    /// 签约计划扣费次数: How many times the plan charges: the number of its steps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduction_quantity: Option<i64>,
    /// 商户回调地址: Where its notifications are posted: https, without a query string.
    #[serde(deserialize_with = "crate::lenient")]
    pub merchant_callback_url: String,
    /// 签约计划的名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_name: String,
    /// 签约计划的过期时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_over_time: String,
    /// 计划签约状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub sign_state: String,
    /// 签约计划实际总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_actual_price: Option<i64>,
    /// 签约计划原总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_origin_price: Option<i64>,
    /// 子商户AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 用户唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 用户在子商户下的唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 签约计划取消原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_reason: Option<String>,
    /// 签约计划取消时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_sign_time: Option<String>,
    /// 签约计划取消类型: Who cancelled it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_sign_type: Option<String>,
    /// 签约时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign_time: Option<String>,
    /// 签约计划明细列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed_detail_list: Option<Vec<SignedPlanDetail>>,
}

/// `Plan`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Plan {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 微信AppId.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 支付分计划ID: WeChat Pay's number of the plan.
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_id: String,
    /// 商户侧计划号: The merchant's own number of the plan.
    #[serde(deserialize_with = "crate::lenient")]
    pub merchant_plan_no: String,
    /// 计划所属服务: The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
    /// 支付分计划扣费次数: How many times the plan charges: the number of its steps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduction_quantity: Option<i64>,
    /// 支付分计划有效期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_duration: Option<i64>,
    /// 支付分计划名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_name: String,
    /// 支付分计划状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_state: String,
    /// 支付分计划实际扣费总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_actual_price: Option<i64>,
    /// 支付分计划原总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_original_price: Option<i64>,
    /// 终止方商户号: The merchant that stopped it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stop_mchid: Option<String>,
    /// 支付分计划明细列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_detail_list: Option<Vec<PlanDetail>>,
    /// 终止时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stop_time: Option<String>,
}

/// `PlanDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PlanDetail {
    /// 计划明细序号: The number of the step, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_detail_no: Option<i64>,
    /// 计划明细实际支付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actual_price: Option<i64>,
    /// 计划明细原支付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_price: Option<i64>,
    /// 计划明细名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_detail_name: String,
    /// 计划明细优惠说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_discount_description: Option<String>,
}

/// `PlanDetailInput`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PlanDetailInput {
    /// 计划明细实际支付金额: In fen.
    pub actual_price: i64,
    /// 计划明细原支付金额: In fen.
    pub original_price: i64,
    /// 计划明细名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub plan_detail_name: String,
    /// 计划明细优惠说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_discount_description: Option<String>,
}

/// `PostPayment`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PostPayment {
    /// 付费名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 付费说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 付费金额: In fen.
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
    /// 券ID: WeChat Pay's number of the coupon.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_id: String,
    /// 优惠类型: `CASH` is prepaid, `NOCASH` lowers what the merchant receives.
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: String,
    /// 优惠券面额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 优惠范围: `GLOBAL` is for the whole order, `SINGLE` for single goods.
    #[serde(deserialize_with = "crate::lenient")]
    pub scope: String,
    /// 活动ID: The batch of coupons that it is from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 优惠名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 优惠币种: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 单品列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<PromotionGoods>>,
    /// 商户出资: What the merchant pays of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_contribute: Option<i64>,
    /// 其他出资: What others pay of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_contribute: Option<i64>,
    /// 微信出资: What WeChat Pay pays of it, in fen.
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
    /// 商品优惠金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_amount: Option<i64>,
    /// 商品数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// 商品单价: Of one piece, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_price: Option<i64>,
    /// 商品备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_remark: Option<String>,
}

/// `RiskFund`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RiskFund {
    /// 风险金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 风险金名称: `DEPOSIT`, `CASH_DEPOSIT`: a deposit that is waived; `ADVANCE`: an advance that is waived; `ESTIMATE_ORDER_COST`: what the service is estimated to cost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 风险金说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// `SignPlanDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SignPlanDetail {
    /// 商户侧计划明细使用订单号: The merchant's own number of the order of this step.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_plan_detail_no: String,
    /// 计划明细序号: The number of the step, from 1.
    pub plan_detail_no: i64,
}

/// `SignedPlanDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SignedPlanDetail {
    /// 商户侧计划明细使用订单号: The merchant's own number of the order of this step.
    #[serde(deserialize_with = "crate::lenient")]
    pub merchant_plan_detail_no: String,
    /// 计划明细序号: The number of the step, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_detail_no: Option<i64>,
    /// 计划明细实际支付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actual_price: Option<i64>,
    /// 计划明细原支付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_price: Option<i64>,
    /// 计划详情名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_detail_name: String,
    /// 计划明细状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_detail_state: String,
    /// 计划明细对应的支付分服务单号: WeChat Pay's number of the service order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// 计划明细对应订单实际支付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actual_pay_price: Option<i64>,
    /// 详情取消时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_time: Option<String>,
    /// 详情完成时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complete_time: Option<String>,
    /// 计划明细优惠说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_discount_description: Option<String>,
    /// 详情使用时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_time: Option<String>,
}

/// `StopPartnerPlanRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StopPartnerPlanRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// `StopPartnerUserSignPlanRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StopPartnerUserSignPlanRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 停止签约计划原因.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stop_reason: String,
}

/// `StopUserSignPlanRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StopUserSignPlanRequest {
    /// 停止签约计划原因.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stop_reason: String,
}

/// `TimeRange`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TimeRange {
    /// 服务开始时间: `yyyyMMddHHmmss`, `yyyyMMdd`, or `OnAccept` for the moment of the confirmation.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub start_time: String,
    /// 服务结束时间: As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// 服务结束时间备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time_remark: Option<String>,
    /// 服务开始时间备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time_remark: Option<String>,
}

/// `UserCancelSignPlanResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserCancelSignPlanResource {
    /// 服务商商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 子商户商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 服务商AppID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 签约所属计划ID: WeChat Pay's number of the plan.
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_id: String,
    /// 目前用户进行到的计划明细序号: The step that the user has reached, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub going_detail_no: Option<i64>,
    /// `merchant_sign_plan_no`: The merchant's own number of the user's plan.
    #[serde(deserialize_with = "crate::lenient")]
    pub merchant_sign_plan_no: String,
    /// 计划所属服务: The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
    /// 签约计划的主键: WeChat Pay's number of the user's plan.
    #[serde(deserialize_with = "crate::lenient")]
    pub sign_plan_id: String,
    /// 取消计划时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub cancel_sign_time: String,
    /// 签约计划扣费次数: How many times the plan charges: the number of its steps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduction_quantity: Option<i64>,
    /// 签约事件通知回调地址: Where its notifications are posted: https, without a query string.
    #[serde(deserialize_with = "crate::lenient")]
    pub merchant_callback_url: String,
    /// 签约计划的名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_name: String,
    /// 签约计划过期时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_over_time: String,
    /// 计划签约状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub sign_state: SignState,
    /// 签约时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub sign_time: String,
    /// 签约计划明细列表.
    #[serde(deserialize_with = "crate::lenient")]
    pub signed_detail_list: Vec<UserCancelSignedPlanDetail>,
    /// 签约计划实际总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_actual_price: Option<i64>,
    /// 签约计划原总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_origin_price: Option<i64>,
    /// 子商户AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// `openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 签约计划取消原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_reason: Option<String>,
    /// 签约计划取消类型: `NOT_CANCEL`: not cancelled; `USER`: by the user; `MERCHANT`: by the merchant; `REVOKE_SERVICE`: by ending the authorization of the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_sign_type: Option<CancelSignType>,
}

/// `UserCancelSignedPlanDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserCancelSignedPlanDetail {
    /// 商户侧计划明细使用订单号: The merchant's own number of the order of this step.
    #[serde(deserialize_with = "crate::lenient")]
    pub merchant_plan_detail_no: String,
    /// `plan_detail_no`: The number of the step, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_detail_no: Option<i64>,
    /// 计划明细实际支付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actual_price: Option<i64>,
    /// 详情对应订单取消时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub cancel_time: String,
    /// 详情对应订单实际完成支付时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub complete_time: String,
    /// 计划明细原支付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_price: Option<i64>,
    /// 计划详情名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_detail_name: String,
    /// 计划明细状态: `NOT_USED`: not begun; `USING`: its order is in progress; `USED`: its order is settled; `SIGN_PLAN_DETAIL_CANCEL`: cancelled.
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_detail_state: PlanDetailState,
    /// 详情使用时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub use_time: String,
    /// `order_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// 实际支付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actual_pay_price: Option<i64>,
    /// 计划明细优惠说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_discount_description: Option<String>,
}

/// `UserSignPlan`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserSignPlan {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 微信AppId.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 签约所属计划ID: WeChat Pay's number of the plan.
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_id: String,
    /// 目前用户进行到的计划详情序号: The step that the user has reached, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub going_detail_no: Option<i64>,
    /// 商户侧签约计划号: The merchant's own number of the user's plan.
    #[serde(deserialize_with = "crate::lenient")]
    pub merchant_sign_plan_no: String,
    /// 计划所属服务: The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
    /// 计划签约ID: WeChat Pay's number of the user's plan.
    #[serde(deserialize_with = "crate::lenient")]
    pub sign_plan_id: String,
    /// 签约计划扣费次数: How many times the plan charges: the number of its steps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduction_quantity: Option<i64>,
    /// 商户回调地址: Where its notifications are posted: https, without a query string.
    #[serde(deserialize_with = "crate::lenient")]
    pub merchant_callback_url: String,
    /// 签约计划的名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_name: String,
    /// 签约计划的过期时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_over_time: String,
    /// 计划签约状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub sign_state: String,
    /// 签约计划实际总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_actual_price: Option<i64>,
    /// 签约计划原总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_origin_price: Option<i64>,
    /// 签约计划用户应用下的OpenID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 签约计划取消原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_reason: Option<String>,
    /// 签约计划取消时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_sign_time: Option<String>,
    /// 签约计划取消类型: Who cancelled it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_sign_type: Option<String>,
    /// 签约时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign_time: Option<String>,
    /// 签约计划明细列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed_detail_list: Option<Vec<SignedPlanDetail>>,
}

/// `UserSignPlanMerchantResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserSignPlanMerchantResource {
    /// 微信商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 微信AppId.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 用户唯一标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 支付分计划ID: WeChat Pay's number of the plan.
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_id: String,
    /// 目前用户进行到的计划明细序号: The step that the user has reached, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub going_detail_no: Option<i64>,
    /// 商户签约计划单号: The merchant's own number of the user's plan.
    #[serde(deserialize_with = "crate::lenient")]
    pub merchant_sign_plan_no: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
    /// 签约计划ID: WeChat Pay's number of the user's plan.
    #[serde(deserialize_with = "crate::lenient")]
    pub sign_plan_id: String,
    /// 扣费次数: How many times the plan charges: the number of its steps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduction_quantity: Option<i64>,
    /// 计划名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_name: String,
    /// 计划过期时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_over_time: String,
    /// 计划状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub sign_state: String,
    /// 实际总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_actual_price: Option<i64>,
    /// 原总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_origin_price: Option<i64>,
    /// 取消原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_reason: Option<String>,
    /// 取消时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_sign_time: Option<String>,
    /// 取消类型: Who cancelled it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_sign_type: Option<String>,
    /// 回调通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_callback_url: Option<String>,
    /// 签约时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign_time: Option<String>,
    /// 签约计划明细列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed_detail_list: Option<Vec<SignedPlanDetail>>,
}

/// `UserSignPlanPartnerResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserSignPlanPartnerResource {
    /// 微信商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 微信AppId.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 用户唯一标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 支付分计划ID: WeChat Pay's number of the plan.
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_id: String,
    /// 目前用户进行到的计划明细序号: The step that the user has reached, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub going_detail_no: Option<i64>,
    /// 商户签约计划单号: The merchant's own number of the user's plan.
    #[serde(deserialize_with = "crate::lenient")]
    pub merchant_sign_plan_no: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
    /// 签约计划ID: WeChat Pay's number of the user's plan.
    #[serde(deserialize_with = "crate::lenient")]
    pub sign_plan_id: String,
    /// 扣费次数: How many times the plan charges: the number of its steps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deduction_quantity: Option<i64>,
    /// 计划名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_name: String,
    /// 计划过期时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub plan_over_time: String,
    /// 计划状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub sign_state: String,
    /// 实际总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_actual_price: Option<i64>,
    /// 原总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_origin_price: Option<i64>,
    /// 子商户AppId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 用户在子商户下的唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 取消原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_reason: Option<String>,
    /// 取消时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_sign_time: Option<String>,
    /// 取消类型: Who cancelled it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_sign_type: Option<String>,
    /// 回调通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_callback_url: Option<String>,
    /// 签约时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign_time: Option<String>,
    /// 签约计划明细列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed_detail_list: Option<Vec<SignedPlanDetail>>,
}

/// What `get_partner_plan` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetPartnerPlanQuery {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `get_partner_user_sign_plan` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetPartnerUserSignPlanQuery {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}
