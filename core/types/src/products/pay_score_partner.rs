// Generated from api/pay_score_partner.yaml by `cargo xtask generate`; do not edit.

//! Pay score for sub-merchants (支付分服务商模式).

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
    /// 优惠币种
    pub enum Currency {
        Cny = "CNY",
    }
}

open_enum! {
    /// 收款状态
    pub enum GetServiceOrderCollectionState {
        UserPaying = "USER_PAYING",
        UserPaid = "USER_PAID",
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
    /// 跳转链接类型
    pub enum JumpLinkType {
        JumpLinkMiniProgram = "JUMP_LINK_MINI_PROGRAM",
    }
}

open_enum! {
    /// 风险金名称
    pub enum Name {
        Deposit = "DEPOSIT",
        Advance = "ADVANCE",
        CashDeposit = "CASH_DEPOSIT",
        EstimateOrderCost = "ESTIMATE_ORDER_COST",
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
    /// 优惠类型
    pub enum Type {
        Cash = "CASH",
        Nocash = "NOCASH",
    }
}

open_enum! {
    /// 服务订单状态
    pub enum UserConfirmResourceState {
        Created = "CREATED",
        Doing = "DOING",
        Done = "DONE",
        Revoked = "REVOKED",
        Expired = "EXPIRED",
    }
}

/// `AssessUserRiskLevelRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AssessUserRiskLevelRequest {
    /// 服务商的公众号ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 子商户的公众号ID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 服务商的用户标识: The user in `appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 子商户的用户标识: The user under `sub_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 授权协议号: The merchant's own number of the authorization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_code: Option<String>,
    /// 先用后付商品信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shopping_info: Option<AssessUserRiskLevelShoppingInfo>,
}

/// `AssessUserRiskLevelResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AssessUserRiskLevelResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 公众号ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
    /// 授权状态: `AVAILABLE` while the user has authorised the service.
    #[serde(deserialize_with = "crate::lenient")]
    pub authorization_state: String,
    /// 子商户商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户的公众号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 渠道商商户号: The channel's merchant number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// 子商户的用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 授权协议号: The merchant's own number of the authorization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_code: Option<String>,
    /// 最近一次授权时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_success_time: Option<String>,
    /// `cancel_authorization_time` (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_authorization_time: Option<String>,
    /// 授权通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 分层版本: The version of the levels; levels of different versions cannot be compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_level_version: Option<i64>,
    /// 用户标签.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_label: Option<String>,
    /// 用户分层.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_risk_level: Option<i64>,
}

/// `AssessUserRiskLevelShoppingInfo`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AssessUserRiskLevelShoppingInfo {
    /// 商品列表.
    pub goods: Vec<Goods>,
}

/// `BindServiceAccountResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BindServiceAccountResource {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 子商户商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 公众账号ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 商户申请绑定单号: The partner's own number of the application.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_apply_no: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
    /// 受理状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub apply_state: String,
    /// 子商户公众号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 拒绝原因: Set when it was rejected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reject_reason: Option<String>,
}

/// `CancelServiceOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelServiceOrderRequest {
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 撤销原因 (at most 50 characters): Why it is cancelled.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// 微信AppId.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 服务ID (at most 32 characters): The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
}

/// `Collection`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Collection {
    /// 已收金额: Paid so far, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_amount: Option<i64>,
    /// 待收金额: Still to be paid, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paying_amount: Option<i64>,
    /// 收款状态 (at most 32 characters): `USER_PAYING`: to be paid; `USER_PAID`: paid.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: CollectionState,
    /// 总收款金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
    /// 收款明细列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<Vec<CollectionDetail>>,
}

/// `CollectionDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CollectionDetail {
    /// 单笔收款金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 微信支付交易单号 (at most 200 characters): WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 收款成功时间 (at most 14 characters, yyyyMMddHHmmss): When it was paid, in Beijing time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_time: Option<String>,
    /// 收款成功渠道 (at most 32 characters): `NEWTON`: collected by WeChat Pay; `MCH`: paid outside, as the merchant reported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_type: Option<PaidType>,
    /// 优惠功能: The coupons that were used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<Promotion>>,
    /// 收款序号: The place among the receipts of the order, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seq: Option<i64>,
}

/// `CompleteServiceOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CompleteServiceOrderRequest {
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务ID (at most 32 characters): The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 后付费项目: What the user is charged for.
    pub post_payments: Vec<CreateServiceOrderPostPayment>,
    /// 总金额: In fen: `post_payments` without `post_discounts`.
    pub total_amount: i64,
    /// 微信AppId.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 完结服务时间 (at most 64 characters, RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complete_time: Option<String>,
    /// 设备信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<Device>,
    /// 订单优惠标记 (at most 32 characters): The mark that the rules of a promotion ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 服务位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// 商户优惠: What the merchant takes off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 微信支付服务分账标记: The money is frozen after the payment, so that it can be split.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
    /// 服务时间段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_range: Option<TimeRange>,
}

/// `CreatePayOnDeliveryOrderPostPayment`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePayOnDeliveryOrderPostPayment {
    /// 付费项目名称 (at most 20 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 计费说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 付费数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

/// `CreatePayOnDeliveryOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePayOnDeliveryOrderRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 公众账号ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户服务订单号: The merchant's own number of the service order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_order_no: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 商户回调地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 订单风险金: What the service may cost at most, as the user is told before.
    pub risk_fund: CreatePayOnDeliveryOrderRiskFund,
    /// 服务信息: What is hired or used; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_introduction: String,
    /// 先用后付购物详情.
    pub shopping_info: ShoppingInfo,
    /// 服务时间.
    pub time_range: CreatePayOnDeliveryOrderTimeRange,
    /// 商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 子商户应用ID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 用户标识: The user in `appid`.
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
    /// 是否需要用户确认: Whether the user has to confirm the order; not for users who have authorised the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_user_confirm: Option<bool>,
    /// 商户优惠: What the merchant takes off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<CreatePayOnDeliveryOrderPostPayment>>,
    /// 后付费项目: What the user is charged for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<CreatePayOnDeliveryOrderPostPayment>>,
}

/// `CreatePayOnDeliveryOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePayOnDeliveryOrderResponse {
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
    /// 微信支付服务订单号: WeChat Pay's number of the service order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// 附加数据: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 服务位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// 商户回调地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 跳转微信侧数据包: Handed to the pay-score mini program, where the user confirms the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package: Option<String>,
    /// 商户优惠: What the merchant takes off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostPayment>>,
    /// 后付费项目: What the user is charged for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<PostPayment>>,
    /// 服务风险金: What the service may cost at most, as the user is told before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_fund: Option<RiskFund>,
    /// 先用后付购物详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shopping_info: Option<PayOnDeliveryOrderShoppingInfo>,
    /// 订单状态说明: Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state_description: Option<String>,
    /// 服务时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_range: Option<TimeRange>,
}

/// `CreatePayOnDeliveryOrderRiskFund`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePayOnDeliveryOrderRiskFund {
    /// 风险金名称: `DEPOSIT`, `CASH_DEPOSIT`: a deposit that is waived; `ADVANCE`: an advance that is waived; `ESTIMATE_ORDER_COST`: what the service is estimated to cost.
    pub name: Name,
    /// 风险金额: In fen.
    pub amount: i64,
    /// 风险说明 (at most 30 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// `CreatePayOnDeliveryOrderTimeRange`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePayOnDeliveryOrderTimeRange {
    /// 服务开始时间 (matches `^(\d{8}|\d{14}|OnAccept)$`): `yyyyMMddHHmmss`, `yyyyMMdd`, or `OnAccept` for the moment of the confirmation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// 服务结束时间 (matches `^(\d{8}|\d{14})$`): As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// 服务结束时间备注 (at most 50 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time_remark: Option<String>,
    /// 服务开始时间备注 (at most 20 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time_remark: Option<String>,
}

/// `CreatePermissionRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePermissionRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务商应用ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 授权协议号: The merchant's own number of the authorization.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub authorization_code: String,
    /// 子商户应用ID: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 商户回调地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
}

/// `CreatePermissionResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePermissionResponse {
    /// 预授权token: Handed to the pay-score mini program, where the user authorises the service.
    #[serde(deserialize_with = "crate::lenient")]
    pub apply_permissions_token: String,
}

/// `CreateScenePermissionRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateScenePermissionRequest {
    /// 子商户的商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务商的公众号ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 授权协议号: The merchant's own number of the authorization.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub authorization_code: String,
    /// 授权场景.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub scene: String,
    /// 子商户的公众号ID: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 微信支付交易中授权附带的参数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_scene_info: Option<TransactionScene>,
}

/// `CreateScenePermissionResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateScenePermissionResponse {
    /// 授权场景.
    #[serde(deserialize_with = "crate::lenient")]
    pub scene: String,
    /// 微信支付交易中授权token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_permissions_token: Option<String>,
}

/// `CreateServiceOrderPostPayment`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateServiceOrderPostPayment {
    /// 付费名称 (at most 20 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 付费说明 (at most 30 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 付费金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 付费数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

/// `CreateServiceOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateServiceOrderRequest {
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 公众账号ID (at most 32 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户服务订单号 (at most 32 characters): The merchant's own number of the service order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_order_no: String,
    /// 服务ID (at most 32 characters): The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 商户回调地址 (at most 256 characters): Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 服务风险金: What the service may cost at most, as the user is told before.
    pub risk_fund: CreateServiceOrderRiskFund,
    /// 服务信息 (at most 20 characters): What is hired or used; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_introduction: String,
    /// 服务时间段.
    pub time_range: TimeRange,
    /// 子商户公众账号ID (at most 32 characters): The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 服务商公众号下的用户标识: The user in `appid`.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 子商户公众号下的用户标识: The user under `sub_appid`.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 商户数据包 (at most 256 characters): Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 设备信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<Device>,
    /// 服务位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// 是否需要用户确认: Whether the user has to confirm the order; not for users who have authorised the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_user_confirm: Option<bool>,
    /// 商户优惠: What the merchant takes off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 后付费项目: What the user is charged for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<CreateServiceOrderPostPayment>>,
}

/// `CreateServiceOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateServiceOrderResponse {
    /// 服务商商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 子商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 公众账号ID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 商户服务订单号 (at most 32 characters): The merchant's own number of the service order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_no: String,
    /// 服务ID (at most 32 characters): The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
    /// 服务信息 (at most 20 characters): What is hired or used; shown to the user.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_introduction: String,
    /// 服务订单状态 (at most 32 characters): `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: CreateServiceOrderResponseState,
    /// 子商户公众账号ID (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 用户在服务商下唯一标识.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 微信支付服务订单号 (at most 64 characters): WeChat Pay's number of the service order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// 用户在子商户下唯一标识.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 商户数据包 (at most 256 characters): Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 收款信息.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub collection: Option<Collection>,
    /// 服务位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// 是否需要收款: Whether something is to be paid: not when the total is 0.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_collection: Option<bool>,
    /// 商户回调地址 (at most 256 characters): Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 跳转微信侧小程序订单数据 (at most 1024 characters): Handed to the pay-score mini program, where the user confirms the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package: Option<String>,
    /// 商户优惠: What the merchant takes off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 后付费项目: What the user is charged for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<CreateServiceOrderPostPayment>>,
    /// 服务风险金: What the service may cost at most, as the user is told before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_fund: Option<CreateServiceOrderRiskFund>,
    /// 订单状态说明 (at most 32 characters): Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state_description: Option<StateDescription>,
    /// 服务时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_range: Option<TimeRange>,
    /// 商户收款总金额: In fen.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
}

/// `CreateServiceOrderRiskFund`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateServiceOrderRiskFund {
    /// 风险名称 (at most 30 characters): `DEPOSIT`, `CASH_DEPOSIT`: a deposit that is waived; `ADVANCE`: an advance that is waived; `ESTIMATE_ORDER_COST`: what the service is estimated to cost.
    #[serde(deserialize_with = "crate::lenient")]
    pub name: Name,
    /// 风险金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 风险说明 (at most 30 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// `Device`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Device {
    /// 服务结束的设备ID (at most 50 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_device_id: Option<String>,
    /// 物料URL (at most 100 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub materiel_no: Option<String>,
    /// 服务开始的设备ID (at most 50 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_device_id: Option<String>,
}

/// `DirectCompleteServiceOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DirectCompleteServiceOrderRequest {
    /// 服务商应用ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 子商户应用ID: The sub-merchant's own app.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_appid: String,
    /// 商户服务订单号: The merchant's own number of the service order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_order_no: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 商户回调地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 服务信息: What is hired or used; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_introduction: String,
    /// 服务时间段.
    pub time_range: TimeRange,
    /// 总金额: In fen: `post_payments` without `post_discounts`.
    pub total_amount: i64,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 服务商公众号下的用户标识: The user in `appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 商户数据包: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 订单优惠标记: The mark that the rules of a promotion ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 服务位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// 后付费商户优惠: What the merchant takes off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 后付费项目: What the user is charged for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<CreateServiceOrderPostPayment>>,
    /// 微信支付服务分账标记: The money is frozen after the payment, so that it can be split.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
}

/// `GetPermissionByAuthorizationCodeResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetPermissionByAuthorizationCodeResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 服务商应用ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
    /// 授权协议号: The merchant's own number of the authorization.
    #[serde(deserialize_with = "crate::lenient")]
    pub authorization_code: String,
    /// 授权状态: `AVAILABLE` while the user has authorised the service.
    #[serde(deserialize_with = "crate::lenient")]
    pub authorization_state: String,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 服务商公众号下的用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 子商户公众号下的用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 最近一次授权时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_success_time: Option<String>,
    /// `cancel_authorization_time` (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_authorization_time: Option<String>,
    /// 授权通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 分层版本: The version of the levels; levels of different versions cannot be compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_level_version: Option<i64>,
    /// 用户分层.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_risk_level: Option<i64>,
}

/// `GetPermissionByOpenidResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetPermissionByOpenidResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 应用ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
    /// 授权状态: `AVAILABLE` while the user has authorised the service.
    #[serde(deserialize_with = "crate::lenient")]
    pub authorization_state: String,
    /// 最近一次授权时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub authorization_success_time: String,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 服务商公众号下的用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 子商户公众号下的用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 授权协议号: The merchant's own number of the authorization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_code: Option<String>,
    /// `cancel_authorization_time` (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_authorization_time: Option<String>,
    /// 授权通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 分层版本: The version of the levels; levels of different versions cannot be compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_level_version: Option<i64>,
    /// 用户分层.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_risk_level: Option<i64>,
}

/// `GetServiceOrderCollection`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetServiceOrderCollection {
    /// 收款状态 (at most 32 characters): `USER_PAYING`: to be paid; `USER_PAID`: paid.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: GetServiceOrderCollectionState,
    /// 收款银行.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 收款明细列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<Vec<GetServiceOrderCollectionDetail>>,
    /// 已收金额: Paid so far, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_amount: Option<i64>,
    /// 待收金额: Still to be paid, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paying_amount: Option<i64>,
    /// 总收款金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
}

/// `GetServiceOrderCollectionDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetServiceOrderCollectionDetail {
    /// 微信支付交易单号 (at most 64 characters): WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 单笔收款金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 收款成功时间 (at most 32 characters, yyyyMMddHHmmss): When it was paid, in Beijing time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_time: Option<String>,
    /// 收款成功渠道 (at most 32 characters): `NEWTON`: collected by WeChat Pay; `MCH`: paid outside, as the merchant reported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_type: Option<PaidType>,
    /// 优惠功能: The coupons that were used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<GetServiceOrderPromotion>>,
    /// 收款序号: The place among the receipts of the order, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seq: Option<i64>,
}

/// `GetServiceOrderPromotion`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetServiceOrderPromotion {
    /// 券ID (at most 32 characters): WeChat Pay's number of the coupon.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_id: String,
    /// 优惠券面额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 活动ID (at most 32 characters): The batch of coupons that it is from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 优惠类型 (at most 32 characters): `CASH` is prepaid, `NOCASH` lowers what the merchant receives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Type>,
    /// 优惠名称 (at most 64 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 优惠币种 (at most 32 characters): ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// 单品列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<GetServiceOrderPromotionGoods>>,
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

/// `GetServiceOrderPromotionGoods`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetServiceOrderPromotionGoods {
    /// 商品编码 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub goods_id: String,
    /// 商品优惠金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_amount: Option<i64>,
    /// 商品备注 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_remark: Option<String>,
    /// 商品数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// 商品价格: Of one piece, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_price: Option<i64>,
}

/// `GetServiceOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetServiceOrderResponse {
    /// 服务商商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 公众账号ID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 商户服务订单号 (at most 32 characters): The merchant's own number of the service order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_no: String,
    /// 服务ID (at most 32 characters): The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
    /// 服务信息 (at most 20 characters): What is hired or used; shown to the user.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_introduction: String,
    /// 服务订单状态 (at most 32 characters): `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: GetServiceOrderResponseState,
    /// 子商户号 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户公众账号ID (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 用户标识 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 微信支付服务订单号 (at most 64 characters): WeChat Pay's number of the service order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// 用户标识 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 商户数据包 (at most 256 characters): Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 收款信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub collection: Option<GetServiceOrderCollection>,
    /// 服务位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// 是否需要收款: Whether something is to be paid: not when the total is 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_collection: Option<bool>,
    /// 商户回调地址 (at most 256 characters): Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 商户优惠: What the merchant takes off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 后付费项目: What the user is charged for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<CreateServiceOrderPostPayment>>,
    /// 服务风险金: What the service may cost at most, as the user is told before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_fund: Option<RiskFund>,
    /// 订单状态说明 (at most 32 characters): Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state_description: Option<StateDescription>,
    /// 服务时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_range: Option<TimeRange>,
    /// 总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
}

/// `GetServiceQuotasResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetServiceQuotasResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 子商户商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 公众号ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
    /// 先享金额列表.
    #[serde(deserialize_with = "crate::lenient")]
    pub quotas: Vec<Quota>,
    /// 分层版本: The version of the levels; levels of different versions cannot be compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_level_version: Option<i64>,
    /// 子商户的公众号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
}

/// `Goods`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Goods {
    /// 商品名称.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// 商品单价金额: Of one piece, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 商品数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// 商品图片链接.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub picture: String,
    /// 商品品类ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category_id: Option<Vec<String>>,
}

/// `JumpLink`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct JumpLink {
    /// 小程序跳转AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 跳转链接类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_link_type: Option<JumpLinkType>,
    /// 小程序跳转path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
}

/// `Location`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Location {
    /// 服务结束地点 (at most 20 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_location: Option<String>,
    /// 服务开始地点 (at most 20 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_location: Option<String>,
}

/// `PayOnDeliveryOrderJumpLink`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PayOnDeliveryOrderJumpLink {
    /// 跳转链接类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub jump_link_type: String,
    /// 小程序跳转AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 小程序跳转path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
}

/// `PayOnDeliveryOrderShoppingInfo`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PayOnDeliveryOrderShoppingInfo {
    /// 商品列表.
    #[serde(deserialize_with = "crate::lenient")]
    pub goods: Vec<Goods>,
    /// 单详跳转链接.
    #[serde(deserialize_with = "crate::lenient")]
    pub jump_link: PayOnDeliveryOrderJumpLink,
    /// 实际购物商家公众号ID: Of the shop that sold the goods, when it is another merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_merchant_appid: Option<String>,
}

/// `PayServiceOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PayServiceOrderRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 微信AppId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
}

/// `PostDiscount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PostDiscount {
    /// 优惠名称 (at most 20 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 优惠说明 (at most 30 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 优惠金额: In fen.
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
    /// 付费名称 (at most 20 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 付费说明 (at most 30 characters).
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
    /// 券ID (at most 32 characters): WeChat Pay's number of the coupon.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_id: String,
    /// 优惠券面额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 活动ID (at most 32 characters): The batch of coupons that it is from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stock_id: Option<String>,
    /// 优惠类型 (at most 12 characters): `CASH` is prepaid, `NOCASH` lowers what the merchant receives.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Type>,
    /// 优惠名称 (at most 64 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 优惠币种 (at most 16 characters): ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<Currency>,
    /// 单品列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_detail: Option<Vec<PromotionGoods>>,
    /// 商户出资: What the merchant pays of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_contribute: Option<i64>,
    /// 其他出资: What others pay of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_contribute: Option<i64>,
    /// 优惠范围 (at most 12 characters): `GLOBAL` is for the whole order, `SINGLE` for single goods.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scope: Option<Scope>,
    /// 微信出资: What WeChat Pay pays of it, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechatpay_contribute: Option<i64>,
}

/// `PromotionGoods`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PromotionGoods {
    /// 商品编码 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub goods_id: String,
    /// 商品优惠金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_amount: Option<i64>,
    /// 商品备注 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_remark: Option<String>,
    /// 商品数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<i64>,
    /// 商品价格: Of one piece, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_price: Option<i64>,
}

/// `Quota`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Quota {
    /// 用户分层.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_level: Option<i64>,
    /// 建议先享金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggested_quota: Option<i64>,
}

/// `RiskFund`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RiskFund {
    /// 风险名称 (at most 64 characters): `DEPOSIT`, `CASH_DEPOSIT`: a deposit that is waived; `ADVANCE`: an advance that is waived; `ESTIMATE_ORDER_COST`: what the service is estimated to cost.
    #[serde(deserialize_with = "crate::lenient")]
    pub name: Name,
    /// 风险金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 风险说明 (at most 30 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// `SendPendingMessageRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SendPendingMessageRequest {
    /// 子商户商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 后付费项目: What the user is charged for.
    pub post_payments: Vec<PostPayment>,
    /// 预计扣费时间: When the charge is expected.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub prepaid_time: String,
    /// 总金额: In fen.
    pub total_amount: i64,
    /// 商户优惠: What the merchant takes off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostPayment>>,
}

/// `SendPrepaidMessageRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SendPrepaidMessageRequest {
    /// 子商户商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 后付费项目: What the user is charged for.
    pub post_payments: Vec<PostPayment>,
    /// 预计扣费时间: When the charge is expected.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub prepaid_time: String,
    /// 总金额: In fen.
    pub total_amount: i64,
    /// 商户优惠: What the merchant takes off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostPayment>>,
}

/// `ServiceAccountApplication`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ServiceAccountApplication {
    /// 服务商商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 子商户商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 服务商应用ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 申请单号: The partner's own number of the application.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_apply_no: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
    /// 受理状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub apply_state: String,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 拒绝原因: Set when it was rejected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reject_reason: Option<String>,
    /// 绑定结果回调通知地址: Where the result is posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result_notify_url: Option<String>,
}

/// `ServiceOrderPayment`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ServiceOrderPayment {
    /// 收款成功时间 (at most 64 characters, yyyyMMddHHmmss): When it was paid, in Beijing time.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub paid_time: String,
    /// 收款金额: In fen.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_amount: Option<i64>,
    /// 收款序号: The place among the receipts of the order, from 1.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seq: Option<i64>,
}

/// `ShoppingGoods`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ShoppingGoods {
    /// 商品名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 商品品类ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category_id: Option<Vec<String>>,
    /// 商品单价金额: Of one piece, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 商品数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// 商品图片链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<String>,
}

/// `ShoppingInfo`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ShoppingInfo {
    /// 实际购物商家公众号ID: Of the shop that sold the goods, when it is another merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_merchant_appid: Option<String>,
    /// 商品列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods: Option<Vec<ShoppingGoods>>,
    /// 单详跳转链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_link: Option<JumpLink>,
}

/// `SubmitServiceAccountApplicationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubmitServiceAccountApplicationRequest {
    /// 子商户商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务商应用ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户申请绑定单号: The partner's own number of the application.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_apply_no: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 子商户应用ID: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 绑定结果回调通知地址: Where the result is posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result_notify_url: Option<String>,
}

/// `SyncServiceOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SyncServiceOrderRequest {
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 场景类型 (at most 32 characters): `Order_Paid`: it was paid.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub r#type: String,
    /// 服务ID (at most 32 characters): The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 内容信息详情.
    pub detail: ServiceOrderPayment,
    /// 微信AppId.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
}

/// `TerminatePermissionByAuthorizationCodeRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TerminatePermissionByAuthorizationCodeRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 撤销原因: Why it is ended.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// `TerminatePermissionByOpenidRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TerminatePermissionByOpenidRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务商应用ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 撤销原因: Why it is ended.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// 子商户应用ID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 服务商公众号下的用户标识: The user in `appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 子商户公众号下openid: The user under `sub_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
}

/// `TimeRange`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TimeRange {
    /// 服务开始时间 (at most 14 characters): `yyyyMMddHHmmss`, `yyyyMMdd`, or `OnAccept` for the moment of the confirmation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// 服务结束时间 (at most 14 characters): As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// 服务结束时间备注 (at most 20 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time_remark: Option<String>,
    /// 服务开始时间备注 (at most 20 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time_remark: Option<String>,
}

/// `TransactionScene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransactionScene {
    /// 支付下单的商户号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mchid: String,
    /// 支付下单的子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// `UpdateServiceOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateServiceOrderRequest {
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 后付费项目: What the user is charged for.
    pub post_payments: Vec<CreateServiceOrderPostPayment>,
    /// 修改原因 (at most 50 characters): Why the amount is lowered.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// 总金额: In fen: `post_payments` without `post_discounts`.
    pub total_amount: i64,
    /// 微信AppId.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 服务ID (at most 32 characters): The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
    /// 设备信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<Device>,
    /// 商户优惠: What the merchant takes off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscount>>,
}

/// `UserConfirmResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserConfirmResource {
    /// 服务商商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 子商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 公众账号ID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 商户服务订单号 (at most 32 characters): The merchant's own number of the service order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_no: String,
    /// 服务ID (at most 32 characters): The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
    /// 后付费项目: What the user is charged for.
    #[serde(deserialize_with = "crate::lenient")]
    pub post_payments: Vec<PostPayment>,
    /// 服务风险金: What the service may cost at most, as the user is told before.
    #[serde(deserialize_with = "crate::lenient")]
    pub risk_fund: RiskFund,
    /// 服务信息 (at most 20 characters): What is hired or used; shown to the user.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_introduction: String,
    /// 服务订单状态 (at most 32 characters): `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: UserConfirmResourceState,
    /// 服务时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub time_range: UserConfirmResourceTimeRange,
    /// 子商户公众账号ID (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 用户标识 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 微信支付服务订单号 (at most 64 characters): WeChat Pay's number of the service order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// 用户标识 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 商户数据包 (at most 256 characters): Comes back unchanged in queries and notifications.
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
    /// 商户优惠: What the merchant takes off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<UserConfirmResourcePostDiscount>>,
    /// 订单状态说明 (at most 32 characters): Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state_description: Option<StateDescription>,
    /// 总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
}

/// `UserConfirmResourcePostDiscount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserConfirmResourcePostDiscount {
    /// 优惠名称 (at most 20 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 优惠说明 (at most 30 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// 优惠金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
}

/// `UserConfirmResourceTimeRange`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserConfirmResourceTimeRange {
    /// 服务开始时间 (at most 14 characters, yyyyMMddHHmmss): `yyyyMMddHHmmss` or `yyyyMMdd`.
    #[serde(deserialize_with = "crate::lenient")]
    pub start_time: String,
    /// 服务结束时间 (at most 14 characters, yyyyMMddHHmmss): As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// 服务结束时间备注 (at most 20 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time_remark: Option<String>,
    /// 服务开始时间备注 (at most 20 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time_remark: Option<String>,
}

/// `UserServiceResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserServiceResource {
    /// 服务商AppId.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 服务商商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mch_id: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mch_id: String,
    /// 子商户AppId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 用户在服务商下唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 用户在子商户下唯一标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 授权协议号: The merchant's own number of the authorization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_code: Option<String>,
    /// 服务开启或解除授权时间 (yyyyMMddHHmmss): When the user authorised the service, or ended that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openorclose_time: Option<String>,
    /// 回调状态: `USER_OPEN_SERVICE` or `USER_CLOSE_SERVICE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_service_status: Option<String>,
}

/// What `get_permission_by_authorization_code` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetPermissionByAuthorizationCodeQuery {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
}

/// What `get_permission_by_openid` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetPermissionByOpenidQuery {
    /// 子商户商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务商应用ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 子商户应用ID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 子商户公众号下openid: The user under `sub_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
}

/// What `assess_user_risk_level` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AssessUserRiskLevelQuery {
    /// 子商户商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `get_service_quotas` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetServiceQuotasQuery {
    /// 子商户商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务商的公众号ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 分层版本: The version of the levels; levels of different versions cannot be compared.
    pub risk_level_version: i64,
    /// 子商户的公众号ID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
}

/// What `get_service_order` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetServiceOrderQuery {
    /// 子商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商户服务订单号 (at most 32 characters): The merchant's own number of the service order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_order_no: Option<String>,
    /// 查单ID (at most 512 characters): From the mini program that the user came back from; this or `out_order_no`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_id: Option<String>,
    /// 服务ID (at most 32 characters): The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
}
