// Generated from api/pay_score.yaml by `cargo xtask generate`; do not edit.

//! Pay score (微信支付分).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 授权状态
    pub enum AuthorizationState {
        Unavailable = "UNAVAILABLE",
        Available = "AVAILABLE",
        Unbinduser = "UNBINDUSER",
    }
}

open_enum! {
    /// 订单收款状态
    pub enum CollectionState {
        UserPaying = "USER_PAYING",
        UserPaid = "USER_PAID",
    }
}

open_enum! {
    /// 服务订单状态
    pub enum CompleteServiceOrderResponseState {
        Created = "CREATED",
        Doing = "DOING",
        Done = "DONE",
        Revoked = "REVOKED",
        Expired = "EXPIRED",
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
    /// 服务订单状态
    pub enum DirectCompleteServiceOrderResponseState {
        Created = "CREATED",
        Doing = "DOING",
        Done = "DONE",
        Revoked = "REVOKED",
        Expired = "EXPIRED",
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
    /// 收款状态
    pub enum SyncServiceOrderCollectionState {
        UserPaying = "USER_PAYING",
        UserPaid = "USER_PAID",
    }
}

open_enum! {
    /// 服务订单状态
    pub enum SyncServiceOrderResponseState {
        Created = "CREATED",
        Doing = "DOING",
        Done = "DONE",
        Revoked = "REVOKED",
        Expired = "EXPIRED",
    }
}

open_enum! {
    /// 压缩类型
    pub enum TarType {
        Gzip = "GZIP",
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
    /// 收款状态
    pub enum UpdateServiceOrderCollectionState {
        UserPaying = "USER_PAYING",
        UserPaid = "USER_PAID",
    }
}

open_enum! {
    /// 服务订单状态
    pub enum UpdateServiceOrderResponseState {
        Created = "CREATED",
        Doing = "DOING",
        Done = "DONE",
        Revoked = "REVOKED",
        Expired = "EXPIRED",
    }
}

open_enum! {
    /// 用户授权服务情况
    pub enum UseServiceState {
        Unavailable = "UNAVAILABLE",
        Available = "AVAILABLE",
    }
}

/// `AssessUserRiskLevelRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AssessUserRiskLevelRequest {
    /// 公众号ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 用户标识: The user in `appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
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

/// `BillDownload`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BillDownload {
    /// 账单文件序号: The number of this file among all of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bill_sequence: Option<i64>,
    /// 下载地址: Good for five minutes.
    #[serde(deserialize_with = "crate::lenient")]
    pub download_url: String,
    /// 加密密钥 (encrypted on the wire): The key of the encrypted file.
    #[serde(deserialize_with = "crate::lenient")]
    pub encrypt_key: Sensitive,
    /// 哈希类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub hash_type: String,
    /// 哈希值: The digest of the file after decompression, in hexadecimal digits.
    #[serde(deserialize_with = "crate::lenient")]
    pub hash_value: String,
    /// 随机字符串: The nonce that the file was encrypted with.
    #[serde(deserialize_with = "crate::lenient")]
    pub nonce: String,
}

/// `CancelServiceOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelServiceOrderRequest {
    /// 公众账号ID (at most 32 characters): An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 撤销原因 (at most 50 characters): Why it is cancelled.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// 服务ID (at most 32 characters): The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
}

/// `CancelServiceOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelServiceOrderResponse {
    /// 商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 公众账号ID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 微信支付服务订单号 (at most 128 characters): WeChat Pay's number of the service order.
    #[serde(deserialize_with = "crate::lenient")]
    pub order_id: String,
    /// 商户订单号 (at most 32 characters): The merchant's own number of the service order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_no: String,
    /// 服务ID (at most 32 characters): The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
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
    /// 订单收款状态 (at most 32 characters): `USER_PAYING`: to be paid; `USER_PAID`: paid.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: CollectionState,
    /// 总金额: In fen.
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
    /// 微信支付订单号 (at most 200 characters): WeChat Pay's number of the payment.
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
    /// 公众账号ID (at most 32 characters): An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 服务ID (at most 32 characters): The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 后付费项目: What the user is charged for.
    pub post_payments: Vec<PostPayment>,
    /// 总金额: In fen: `post_payments` without `post_discounts`.
    pub total_amount: i64,
    /// 设备信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<Device>,
    /// 订单优惠标记 (at most 32 characters): The mark that the rules of a promotion ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 实际服务位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// 商户优惠: What the merchant takes off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 微信支付服务分账标记: The money is frozen after the payment, so that it can be split.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
    /// 实际服务时间段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_range: Option<TimeRange>,
}

/// `CompleteServiceOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CompleteServiceOrderResponse {
    /// 商户号 (at most 32 characters).
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
    pub state: CompleteServiceOrderResponseState,
    /// 商户收款总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
    /// 用户唯一标识.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 微信支付服务订单号 (at most 64 characters): WeChat Pay's number of the service order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// 附加数据: Comes back unchanged in queries and notifications.
    /// Known from the community, not in the current official documentation.
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_collection: Option<bool>,
    /// 通知回调地址: Where its notifications are posted: https, without a query string.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 后付费商户优惠: What the merchant takes off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostDiscount>>,
    /// 后付费项目: What the user is charged for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<PostPayment>>,
    /// 服务风险金: What the service may cost at most, as the user is told before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk_fund: Option<RiskFund>,
    /// 订单状态说明: Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state_description: Option<StateDescription>,
    /// 服务时间段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_range: Option<TimeRange>,
}

/// `CreatePayOnDeliveryOrderPostDiscount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePayOnDeliveryOrderPostDiscount {
    /// 优惠名称 (at most 20 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// 优惠说明.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 优惠金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 优惠数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

/// `CreatePayOnDeliveryOrderPostPayment`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePayOnDeliveryOrderPostPayment {
    /// 付费项目名称 (at most 20 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
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
    /// 公众账号ID: An app, official account or mini program that is bound to the merchant.
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
    /// 服务时间段.
    pub time_range: CreatePayOnDeliveryOrderTimeRange,
    /// 商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 用户标识: The user in `appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 商户数据包: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 服务位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// 是否需要用户确认: Whether the user has to confirm the order; not for users who have authorised the service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_user_confirm: Option<bool>,
    /// 后付费商户优惠: What the merchant takes off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<CreatePayOnDeliveryOrderPostDiscount>>,
    /// 后付费项目: What the user is charged for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<CreatePayOnDeliveryOrderPostPayment>>,
}

/// `CreatePayOnDeliveryOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePayOnDeliveryOrderResponse {
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
    /// 跳转微信侧小程序订单数据: Handed to the pay-score mini program, where the user confirms the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub package: String,
    /// 服务信息: What is hired or used; shown to the user.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_introduction: String,
    /// 服务订单状态: `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: String,
    /// 商户数据包: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 服务位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// 商户回调地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 后付费商户优惠: What the merchant takes off.
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
    /// 服务时间段.
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
    #[serde(skip_serializing_if = "String::is_empty")]
    pub start_time: String,
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
    /// 公众号id: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 服务id: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 授权协议号: The merchant's own number of the authorization.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub authorization_code: String,
    /// 通知地址: Where its notifications are posted: https, without a query string.
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

/// `CreateServiceOrderPostDiscount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateServiceOrderPostDiscount {
    /// 优惠名称 (at most 20 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// 优惠说明 (at most 30 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 优惠金额: In fen.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 优惠数量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

/// `CreateServiceOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateServiceOrderRequest {
    /// 公众账号ID (at most 32 characters): An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户服务订单号 (at most 32 characters): The merchant's own number of the service order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_order_no: String,
    /// 服务ID (at most 32 characters): The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 商户回调地址 (at most 255 characters): Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 服务风险金: What the service may cost at most, as the user is told before.
    pub risk_fund: RiskFund,
    /// 服务信息 (at most 20 characters): What is hired or used; shown to the user.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_introduction: String,
    /// 服务时间段.
    pub time_range: CreateServiceOrderTimeRange,
    /// 用户标识: The user in `appid`.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
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
    pub post_discounts: Option<Vec<CreateServiceOrderPostDiscount>>,
    /// 后付费项目: What the user is charged for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<PostPayment>>,
}

/// `CreateServiceOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateServiceOrderResponse {
    /// 商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 公众账号ID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 微信支付服务订单号 (at most 64 characters): WeChat Pay's number of the service order.
    #[serde(deserialize_with = "crate::lenient")]
    pub order_id: String,
    /// 商户服务订单号 (at most 32 characters): The merchant's own number of the service order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_no: String,
    /// 服务ID (at most 32 characters): The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
    /// 跳转微信侧小程序订单数据 (at most 300 characters): Handed to the pay-score mini program, where the user confirms the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub package: String,
    /// 服务信息 (at most 20 characters): What is hired or used; shown to the user.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_introduction: String,
    /// 服务订单状态 (at most 32 characters): `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: CreateServiceOrderResponseState,
    /// 用户唯一标识.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
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
    /// 后付费商户优惠: What the merchant takes off.
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
    pub state_description: Option<StateDescription>,
    /// 服务时间段.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_range: Option<TimeRange>,
    /// 商户收款总金额: In fen.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
}

/// `CreateServiceOrderTimeRange`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateServiceOrderTimeRange {
    /// 服务开始时间 (at most 14 characters): `yyyyMMddHHmmss`, `yyyyMMdd`, or `OnAccept` for the moment of the confirmation.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub start_time: String,
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

/// `Device`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Device {
    /// 服务结束的设备ID (at most 50 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_device_id: Option<String>,
    /// 物料编码 (at most 100 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub materiel_no: Option<String>,
    /// 服务开始的设备ID (at most 50 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_device_id: Option<String>,
}

/// `DirectCompleteServiceOrderPostPayment`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DirectCompleteServiceOrderPostPayment {
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

/// `DirectCompleteServiceOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DirectCompleteServiceOrderRequest {
    /// 公众账号ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户服务订单号: The merchant's own number of the service order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_order_no: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 服务时间段.
    pub time_range: DirectCompleteServiceOrderTimeRange,
    /// 用户标识: The user in `appid`.
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
    /// 商户回调地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 后付费商户优惠: What the merchant takes off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<DirectCompleteServiceOrderPostPayment>>,
    /// 后付费项目: What the user is charged for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<DirectCompleteServiceOrderPostPayment>>,
    /// 微信支付服务分账标记: false when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
    /// 服务信息: What is hired or used; shown to the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_introduction: Option<String>,
    /// 总金额: In fen: `post_payments` without `post_discounts`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
}

/// `DirectCompleteServiceOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DirectCompleteServiceOrderResponse {
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
    /// 服务信息: What is hired or used; shown to the user.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_introduction: String,
    /// 服务订单状态: `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: DirectCompleteServiceOrderResponseState,
    /// 订单状态说明: Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it.
    #[serde(deserialize_with = "crate::lenient")]
    pub state_description: StateDescription,
    /// 服务时间段.
    #[serde(deserialize_with = "crate::lenient")]
    pub time_range: DirectCompleteServiceOrderResponseTimeRange,
    /// 商户数据包: Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 订单优惠标记: The mark that the rules of a promotion ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_tag: Option<String>,
    /// 服务位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// 商户回调地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 后付费商户优惠: What the merchant takes off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<DirectCompleteServiceOrderPostPayment>>,
    /// 后付费项目: What the user is charged for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<DirectCompleteServiceOrderPostPayment>>,
    /// 是否分账: The money is frozen after the payment, so that it can be split.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profit_sharing: Option<bool>,
    /// 总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
}

/// `DirectCompleteServiceOrderResponseTimeRange`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DirectCompleteServiceOrderResponseTimeRange {
    /// 服务开始时间 (matches `^(\d{8}|\d{14}|OnAccept)$`): `yyyyMMddHHmmss` or `yyyyMMdd`.
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

/// `DirectCompleteServiceOrderTimeRange`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DirectCompleteServiceOrderTimeRange {
    /// 服务开始时间 (matches `^(\d{8}|\d{14}|OnAccept)$`, yyyyMMddHHmmss): `yyyyMMddHHmmss` or `yyyyMMdd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// 服务结束时间 (matches `^(\d{8}|\d{14})$`, yyyyMMddHHmmss): As exact as `start_time`: `yyyyMMddHHmmss` or `yyyyMMdd`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// 服务结束时间备注 (at most 50 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time_remark: Option<String>,
    /// 服务开始时间备注 (at most 20 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time_remark: Option<String>,
}

/// `GetMerchantBillResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetMerchantBillResponse {
    /// 下载信息总数: How many files there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub download_bill_count: Option<i64>,
    /// 下载信息明细.
    #[serde(deserialize_with = "crate::lenient")]
    pub download_bill_list: Vec<BillDownload>,
}

/// `GetPermissionByAuthorizationCodeResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetPermissionByAuthorizationCodeResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 公众号id.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 服务id: The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
    /// 授权协议号: The merchant's own number of the authorization.
    #[serde(deserialize_with = "crate::lenient")]
    pub authorization_code: String,
    /// 授权状态: `UNAVAILABLE`: not authorised; `AVAILABLE`: authorised; `UNBINDUSER`: begun, but not completed by the user.
    #[serde(deserialize_with = "crate::lenient")]
    pub authorization_state: AuthorizationState,
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 最近一次授权时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_success_time: Option<String>,
    /// `cancel_authorization_time` (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_authorization_time: Option<String>,
    /// 授权通知地址 (a URL): Where its notifications are posted: https, without a query string.
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
    /// 公众号id.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 服务id: The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
    /// 授权状态: `UNAVAILABLE`: not authorised; `AVAILABLE`: authorised; `UNBINDUSER`: begun, but not completed by the user.
    #[serde(deserialize_with = "crate::lenient")]
    pub authorization_state: AuthorizationState,
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 授权协议号: The merchant's own number of the authorization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_code: Option<String>,
    /// 最近一次授权时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_success_time: Option<String>,
    /// `cancel_authorization_time` (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_authorization_time: Option<String>,
    /// 通知回调地址: Where its notifications are posted: https, without a query string.
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
    /// 商户号 (at most 32 characters).
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
    /// 商户回调地址 (at most 256 characters): Where its notifications are posted: https, without a query string.
    #[serde(deserialize_with = "crate::lenient")]
    pub notify_url: String,
    /// 服务信息 (at most 20 characters): What is hired or used; shown to the user.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_introduction: String,
    /// 服务订单状态 (at most 32 characters): `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: GetServiceOrderResponseState,
    /// 服务商公众号下的用户标识 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 微信支付服务订单号 (at most 64 characters): WeChat Pay's number of the service order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// 附加数据 (at most 256 characters): Comes back unchanged in queries and notifications.
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
    /// 商户优惠: What the merchant takes off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostPayment>>,
    /// 后付费项目: What the user is charged for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<PostPayment>>,
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

/// `GetUserServiceStateResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetUserServiceStateResponse {
    /// 公众账号ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
    /// 用户授权服务情况: `AVAILABLE` when the user has authorised the service.
    #[serde(deserialize_with = "crate::lenient")]
    pub use_service_state: UseServiceState,
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
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
    /// 公众账号ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
}

/// `PayServiceOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PayServiceOrderResponse {
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
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
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
    pub goods_detail: Option<Vec<PromotionGoods>>,
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

/// `PromotionGoods`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PromotionGoods {
    /// 商品编码 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_id: Option<String>,
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

/// `RiskFund`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RiskFund {
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

/// `SendPendingMessageRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SendPendingMessageRequest {
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

/// `ServiceOrderPayment`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ServiceOrderPayment {
    /// 收款成功时间 (at most 64 characters, matches `^(\d{8}|\d{14})$`, yyyyMMddHHmmss): When it was paid, in Beijing time.
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

/// `ShoppingInfo`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ShoppingInfo {
    /// 商品列表.
    pub goods: Vec<Goods>,
    /// 单详跳转链接.
    pub jump_link: JumpLink,
    /// 实际购物商家公众号ID: Of the shop that sold the goods, when it is another merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_merchant_appid: Option<String>,
}

/// `SyncServiceOrderCollection`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SyncServiceOrderCollection {
    /// 收款状态 (at most 32 characters): `USER_PAYING`: to be paid; `USER_PAID`: paid.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: SyncServiceOrderCollectionState,
    /// 收款银行.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 收款明细列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<Vec<SyncServiceOrderCollectionDetail>>,
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

/// `SyncServiceOrderCollectionDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SyncServiceOrderCollectionDetail {
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
    /// 优惠信息: The coupons that were used.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub promotion_detail: Option<Vec<Promotion>>,
    /// 收款序号: The place among the receipts of the order, from 1.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seq: Option<i64>,
}

/// `SyncServiceOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SyncServiceOrderRequest {
    /// 公众账号ID (at most 32 characters): An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 场景类型: `Order_Paid`: it was paid.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub r#type: String,
    /// 服务ID (at most 32 characters): The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 内容信息详情.
    pub detail: ServiceOrderPayment,
}

/// `SyncServiceOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SyncServiceOrderResponse {
    /// 服务商商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 服务商公众号ID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 服务商公众号下的用户标识 (at most 128 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 微信支付服务订单号 (at most 64 characters): WeChat Pay's number of the service order.
    #[serde(deserialize_with = "crate::lenient")]
    pub order_id: String,
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
    pub state: SyncServiceOrderResponseState,
    /// 附加数据 (at most 256 characters): Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 收款信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub collection: Option<SyncServiceOrderCollection>,
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
    pub post_discounts: Option<Vec<PostPayment>>,
    /// 后付费项目: What the user is charged for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_payments: Option<Vec<PostPayment>>,
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

/// `TerminatePermissionByAuthorizationCodeRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TerminatePermissionByAuthorizationCodeRequest {
    /// 服务id: The service that WeChat Pay opened for the merchant.
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
    /// 公众号id: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 撤销原因: Why it is ended.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
}

/// `TerminateUserPermissionRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TerminateUserPermissionRequest {
    /// 公众账号ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 撤销原因: Why it is ended.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
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

/// `UpdateServiceOrderCollection`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateServiceOrderCollection {
    /// 收款状态 (at most 32 characters): `USER_PAYING`: to be paid; `USER_PAID`: paid.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: UpdateServiceOrderCollectionState,
    /// 收款银行.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 收款明细列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<Vec<UpdateServiceOrderCollectionDetail>>,
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

/// `UpdateServiceOrderCollectionDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateServiceOrderCollectionDetail {
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
    pub promotion_detail: Option<Vec<Promotion>>,
    /// 收款序号: The place among the receipts of the order, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seq: Option<i64>,
}

/// `UpdateServiceOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateServiceOrderRequest {
    /// 公众账号ID (at most 32 characters): An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 服务ID (at most 32 characters): The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 后付费项目: What the user is charged for.
    pub post_payments: Vec<PostPayment>,
    /// 修改原因 (at most 50 characters): Why the amount is lowered.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// 总金额: In fen: `post_payments` without `post_discounts`.
    pub total_amount: i64,
    /// 设备信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<Device>,
    /// 后付费商户优惠: What the merchant takes off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<PostPayment>>,
}

/// `UpdateServiceOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateServiceOrderResponse {
    /// 商户号 (at most 32 characters).
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
    /// 后付费项目: What the user is charged for.
    #[serde(deserialize_with = "crate::lenient")]
    pub post_payments: Vec<PostPayment>,
    /// 服务信息 (at most 20 characters): What is hired or used; shown to the user.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_introduction: String,
    /// 服务订单状态 (at most 32 characters): `CREATED`: not confirmed by the user; `DOING`: in progress; `DONE`: completed and settled; `REVOKED`: cancelled; `EXPIRED`: not confirmed in time.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: UpdateServiceOrderResponseState,
    /// 用户唯一标识.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 微信支付服务订单号 (at most 64 characters): WeChat Pay's number of the service order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// 附加数据 (at most 256 characters): Comes back unchanged in queries and notifications.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach: Option<String>,
    /// 收款信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub collection: Option<UpdateServiceOrderCollection>,
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
    pub post_discounts: Option<Vec<PostPayment>>,
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

/// `UserAcceptedResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserAcceptedResource {
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 子商户的商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 签约模板的唯一标识: The template of the agreement, made in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<String>,
    /// 商户签约单号: The merchant's own number of this request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_request_no: Option<String>,
    /// 签约完成时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// 渠道商商户号: The channel's merchant number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_id: Option<String>,
    /// `contract_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_id: Option<String>,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
    /// 子商户公众号下OpenID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 授权协议号: The merchant's own number of the authorization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_code: Option<String>,
    /// 签约状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_status: Option<String>,
    /// 服务开启或解除授权时间: When the user authorised the service, or ended that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openorclose_time: Option<String>,
    /// `out_contract_code`: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_contract_code: Option<String>,
    /// 授权状态: `USER_OPEN_SERVICE` or `USER_CLOSE_SERVICE`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_service_status: Option<String>,
}

/// `UserConfirmResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserConfirmResource {
    /// 商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 公众账号ID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 用户标识 (at most 128 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
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
    pub state: String,
    /// DOING状态附加说明 (at most 32 characters): Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it.
    #[serde(deserialize_with = "crate::lenient")]
    pub state_description: String,
    /// 服务时间段.
    #[serde(deserialize_with = "crate::lenient")]
    pub time_range: UserConfirmResourceTimeRange,
    /// 微信服务单号 (at most 64 characters): WeChat Pay's number of the service order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// 商户数据包 (at most 200 characters): Comes back unchanged in queries and notifications.
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_collection: Option<bool>,
    /// 商户优惠: What the merchant takes off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_discounts: Option<Vec<UserConfirmResourcePostDiscount>>,
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

/// `UserPaidResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserPaidResource {
    /// 商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 公众账号ID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 用户标识 (at most 128 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 商户服务订单号 (at most 32 characters): The merchant's own number of the service order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_no: String,
    /// 服务ID (at most 32 characters): The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
    /// 商户回调地址 (at most 255 characters): Where its notifications are posted: https, without a query string.
    #[serde(deserialize_with = "crate::lenient")]
    pub notify_url: String,
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
    pub state: String,
    /// 服务时间段.
    #[serde(deserialize_with = "crate::lenient")]
    pub time_range: UserConfirmResourceTimeRange,
    /// 微信服务单号 (at most 64 characters): WeChat Pay's number of the service order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// 商户数据包 (at most 200 characters): Comes back unchanged in queries and notifications.
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
    /// 服务订单状态说明: Of `DOING`: `USER_CONFIRM` after the user has confirmed, `MCH_COMPLETE` after the merchant has completed it.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state_description: Option<String>,
    /// 总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
}

/// `UserServiceResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserServiceResource {
    /// 微信商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 微信AppId.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 用户唯一标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub service_id: String,
    /// 商户签约单号: The merchant's own number of this request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_request_no: Option<String>,
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
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
}

/// What `get_permission_by_openid` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetPermissionByOpenidQuery {
    /// 公众号id: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
}

/// What `get_user_service_state` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetUserServiceStateQuery {
    /// 公众账号ID: An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 用户标识.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
}

/// What `get_service_order` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetServiceOrderQuery {
    /// 公众账号id (at most 32 characters): An app, official account or mini program that is bound to the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 服务ID (at most 32 characters): The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 商户服务订单号 (at most 32 characters): The merchant's own number of the service order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_order_no: Option<String>,
    /// 查单ID (at most 512 characters): From the mini program that the user came back from; this or `out_order_no`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub query_id: Option<String>,
}

/// What `terminate_user_permission` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TerminateUserPermissionQuery {}

/// What `get_merchant_bill` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetMerchantBillQuery {
    /// 服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub service_id: String,
    /// 账单日期.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub bill_date: String,
    /// 加密算法: How the file is encrypted.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub encryption_algorithm: String,
    /// 加密算法: How the file is encrypted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub algorithm: Option<String>,
    /// 压缩类型: Left out, the file is not compressed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tar_type: Option<TarType>,
}
