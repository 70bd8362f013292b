// Generated from api/profit_sharing.yaml by `cargo xtask generate`; do not edit.

//! Profit sharing (分账).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 接收方类型
    pub enum AddReceiverRequestType {
        MerchantId = "MERCHANT_ID",
        PersonalOpenid = "PERSONAL_OPENID",
        PersonalSubOpenid = "PERSONAL_SUB_OPENID",
    }
}

open_enum! {
    /// 接收方类型
    pub enum AddReceiverResponseType {
        MerchantId = "MERCHANT_ID",
        PersonalOpenid = "PERSONAL_OPENID",
        PersonalSubOpenid = "PERSONAL_SUB_OPENID",
    }
}

open_enum! {
    /// 分账接收方类型
    pub enum CreateOrderReceiverType {
        MerchantId = "MERCHANT_ID",
        PersonalOpenid = "PERSONAL_OPENID",
        PersonalSubOpenid = "PERSONAL_SUB_OPENID",
    }
}

open_enum! {
    /// 接收方类型
    pub enum DeleteReceiverRequestType {
        MerchantId = "MERCHANT_ID",
        PersonalOpenid = "PERSONAL_OPENID",
        PersonalSubOpenid = "PERSONAL_SUB_OPENID",
    }
}

open_enum! {
    /// 接收方类型
    pub enum DeleteReceiverResponseType {
        MerchantId = "MERCHANT_ID",
        PersonalOpenid = "PERSONAL_OPENID",
        PersonalSubOpenid = "PERSONAL_SUB_OPENID",
    }
}

open_enum! {
    /// 哈希类型
    pub enum HashType {
        Sha1 = "SHA1",
    }
}

open_enum! {
    /// 分账失败原因
    pub enum OrderReceiverFailReason {
        AccountAbnormal = "ACCOUNT_ABNORMAL",
        NoRelation = "NO_RELATION",
        ReceiverHighRisk = "RECEIVER_HIGH_RISK",
        ReceiverRealNameNotVerified = "RECEIVER_REAL_NAME_NOT_VERIFIED",
        NoAuth = "NO_AUTH",
        ReceiverReceiptLimit = "RECEIVER_RECEIPT_LIMIT",
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        InvalidRequest = "INVALID_REQUEST",
    }
}

open_enum! {
    /// 分账结果
    pub enum OrderReceiverResult {
        Pending = "PENDING",
        Success = "SUCCESS",
        Closed = "CLOSED",
    }
}

open_enum! {
    /// 接收方类型
    pub enum OrderReceiverType {
        MerchantId = "MERCHANT_ID",
        PersonalOpenid = "PERSONAL_OPENID",
        PersonalSubOpenid = "PERSONAL_SUB_OPENID",
    }
}

open_enum! {
    /// 分账接收方类型
    pub enum ReceiverType {
        MerchantId = "MERCHANT_ID",
        PersonalOpenid = "PERSONAL_OPENID",
    }
}

open_enum! {
    /// 与分账方的关系类型
    pub enum RelationType {
        ServiceProvider = "SERVICE_PROVIDER",
        Store = "STORE",
        Staff = "STAFF",
        StoreOwner = "STORE_OWNER",
        Partner = "PARTNER",
        Headquarter = "HEADQUARTER",
        Brand = "BRAND",
        Distributor = "DISTRIBUTOR",
        User = "USER",
        Supplier = "SUPPLIER",
        Custom = "CUSTOM",
    }
}

open_enum! {
    /// 失败原因
    pub enum ReturnOrderFailReason {
        AccountAbnormal = "ACCOUNT_ABNORMAL",
        BalanceNotEnough = "BALANCE_NOT_ENOUGH",
        TimeOutClosed = "TIME_OUT_CLOSED",
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        InvalidRequest = "INVALID_REQUEST",
    }
}

open_enum! {
    /// 回退结果
    pub enum ReturnOrderResult {
        Processing = "PROCESSING",
        Success = "SUCCESS",
        Failed = "FAILED",
    }
}

open_enum! {
    /// 分账单状态
    pub enum State {
        Processing = "PROCESSING",
        Finished = "FINISHED",
    }
}

open_enum! {
    /// 压缩类型
    pub enum TarType {
        Gzip = "GZIP",
    }
}

/// `AddReceiverRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AddReceiverRequest {
    /// 公众账号ID (at most 32 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 接收方类型: `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`.
    pub r#type: AddReceiverRequestType,
    /// 接收方账号 (at most 64 characters): A merchant number or an openid, as `type` says.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account: String,
    /// 与分账方的关系类型: What the receiver is to the merchant.
    pub relation_type: RelationType,
    /// 特约商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 特约商户公众账号ID (at most 32 characters): The sub-merchant's own app; needed with the type `PERSONAL_SUB_OPENID`.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 分账接收方全称 (at most 1024 characters, encrypted on the wire): The full name: needed with `MERCHANT_ID`; of a person it is checked against the account when given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Sensitive>,
    /// 自定义的分账关系 (at most 10 characters): Needed with the relation `CUSTOM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_relation: Option<String>,
}

/// `AddReceiverResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AddReceiverResponse {
    /// 接收方类型: `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: AddReceiverResponseType,
    /// 接收方账号 (at most 64 characters): A merchant number or an openid, as `type` says.
    #[serde(deserialize_with = "crate::lenient")]
    pub account: String,
    /// 与分账方的关系类型: What the receiver is to the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub relation_type: RelationType,
    /// 特约商户号 (at most 32 characters).
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 分账接收方全称 (at most 1024 characters, encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Sensitive>,
    /// 自定义的分账关系 (at most 10 characters): Needed with the relation `CUSTOM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_relation: Option<String>,
}

/// `CreateOrderReceiver`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateOrderReceiver {
    /// 分账接收方类型 (at most 32 characters): `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`.
    pub r#type: CreateOrderReceiverType,
    /// 分账描述 (at most 80 characters): Appears in the bills of splits.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 分账接收方帐号 (at most 64 characters): A merchant number or an openid, as `type` says.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account: String,
    /// 分账金额: In fen.
    pub amount: i64,
    /// 分账个人接收方姓名 (at most 1024 characters, encrypted on the wire): Of a person; checked against the account when given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Sensitive>,
}

/// `CreateOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateOrderRequest {
    /// 微信订单号 (at most 32 characters): WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
    /// 商户分账单号 (at most 64 characters): The merchant's own number of the split.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_order_no: String,
    /// 分账接收方列表.
    pub receivers: Vec<CreateOrderReceiver>,
    /// 是否解冻剩余未分资金: Whether what is not split is released, after which nothing more of the order can be split. With `false`, it stays frozen for further splits.
    pub unfreeze_unsplit: bool,
    /// 特约商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 公众账号ID (at most 32 characters): Needed with receivers of type `PERSONAL_OPENID`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 特约商户公众账号ID (at most 32 characters): The sub-merchant's own app; needed with receivers of type `PERSONAL_SUB_OPENID`.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 分账结果回调url: Where its notifications are posted: https, without a query string.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
}

/// `CreateReturnOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateReturnOrderRequest {
    /// 回退描述 (at most 80 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 商户回退单号 (at most 64 characters): The merchant's own number of the return.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_return_no: String,
    /// 回退商户号 (at most 32 characters): The merchant that got the money and gives it back.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub return_mchid: String,
    /// 回退金额: In fen: at most what this receiver got.
    pub amount: i64,
    /// 特约商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 微信分账单号 (at most 64 characters): WeChat Pay's number of the split; either this or `out_order_no`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// 商户分账单号 (at most 64 characters): The merchant's own number of the split; either this or `order_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_order_no: Option<String>,
}

/// `DeleteReceiverRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeleteReceiverRequest {
    /// 公众账号ID (at most 32 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 接收方类型: `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`.
    pub r#type: DeleteReceiverRequestType,
    /// 接收方账号 (at most 64 characters): A merchant number or an openid, as `type` says.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account: String,
    /// 特约商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 特约商户公众账号ID (at most 32 characters): The sub-merchant's own app; needed with the type `PERSONAL_SUB_OPENID`.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
}

/// `DeleteReceiverResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeleteReceiverResponse {
    /// 接收方类型: `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: DeleteReceiverResponseType,
    /// 接收方账号 (at most 64 characters): A merchant number or an openid, as `type` says.
    #[serde(deserialize_with = "crate::lenient")]
    pub account: String,
    /// 特约商户号 (at most 32 characters).
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// `FundsChangeMerchantResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FundsChangeMerchantResource {
    /// 微信商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 微信支付订单号 (at most 32 characters): WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 微信分账单号 (at most 64 characters): WeChat Pay's number of the split.
    #[serde(deserialize_with = "crate::lenient")]
    pub order_id: String,
    /// 商户分账单号 (at most 64 characters): The merchant's own number of the split.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_no: String,
    /// 分账接收方信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub receiver: Receiver,
    /// 成功时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub success_time: String,
}

/// `FundsChangePartnerResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FundsChangePartnerResource {
    /// 微信商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 微信子商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 微信支付订单号 (at most 32 characters): WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 微信分账单号 (at most 64 characters): WeChat Pay's number of the split.
    #[serde(deserialize_with = "crate::lenient")]
    pub order_id: String,
    /// 商户分账单号 (at most 64 characters): The merchant's own number of the split.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_no: String,
    /// 分账接收方信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub receiver: Receiver,
    /// 成功时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub success_time: String,
}

/// `GetBillResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetBillResponse {
    /// 下载地址 (at most 2048 characters): Valid for five minutes.
    #[serde(deserialize_with = "crate::lenient")]
    pub download_url: String,
    /// 哈希类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub hash_type: HashType,
    /// 哈希值 (at most 1024 characters): Of the file, after decompression.
    #[serde(deserialize_with = "crate::lenient")]
    pub hash_value: String,
}

/// `GetMaxRatioResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetMaxRatioResponse {
    /// 特约商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 最大分账比例: In ten-thousandths: 2000 is 20 %.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_ratio: Option<i64>,
}

/// `GetUnsplitAmountResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetUnsplitAmountResponse {
    /// 微信订单号 (at most 32 characters): WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 订单剩余待分金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unsplit_amount: Option<i64>,
}

/// `Order`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Order {
    /// 微信订单号 (at most 32 characters): WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 微信分账单号 (at most 64 characters): WeChat Pay's number of the split.
    #[serde(deserialize_with = "crate::lenient")]
    pub order_id: String,
    /// 商户分账单号 (at most 64 characters): The merchant's own number of the split.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_no: String,
    /// 分账接收方列表.
    #[serde(deserialize_with = "crate::lenient")]
    pub receivers: Vec<OrderReceiver>,
    /// 分账单状态: `PROCESSING`: being split; `FINISHED`: every receiver has come to its end, which `receivers` tells.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: State,
    /// 特约商户号 (at most 32 characters).
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// `OrderReceiver`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct OrderReceiver {
    /// 接收方类型: `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: OrderReceiverType,
    /// 分账描述 (at most 80 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 分账创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 分账明细单号 (at most 64 characters): WeChat Pay's number of this part of the split.
    #[serde(deserialize_with = "crate::lenient")]
    pub detail_id: String,
    /// 接收方账号 (at most 64 characters): A merchant number or an openid, as `type` says.
    #[serde(deserialize_with = "crate::lenient")]
    pub account: String,
    /// 分账金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 分账完成时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub finish_time: String,
    /// 分账结果: `PENDING`: not yet paid; `SUCCESS`: paid; `CLOSED`: not paid, see `fail_reason`, and the money is back with the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub result: OrderReceiverResult,
    /// 分账失败原因: Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<OrderReceiverFailReason>,
}

/// `Receiver`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Receiver {
    /// 分账接收方类型 (at most 32 characters): `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user.
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: ReceiverType,
    /// 分账描述 (at most 80 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 分账接收方账户 (at most 64 characters): A merchant number or an openid, as `type` says.
    #[serde(deserialize_with = "crate::lenient")]
    pub account: String,
    /// 分账金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
}

/// `ReturnOrder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReturnOrder {
    /// 回退描述 (at most 80 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 微信分账单号 (at most 64 characters): WeChat Pay's number of the split.
    #[serde(deserialize_with = "crate::lenient")]
    pub order_id: String,
    /// 商户分账单号 (at most 64 characters): The merchant's own number of the split.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_no: String,
    /// 商户回退单号 (at most 64 characters): The merchant's own number of the return.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_return_no: String,
    /// 微信回退单号 (at most 64 characters): WeChat Pay's number of the return.
    #[serde(deserialize_with = "crate::lenient")]
    pub return_id: String,
    /// 回退商户号 (at most 32 characters): The merchant that got the money and gives it back.
    #[serde(deserialize_with = "crate::lenient")]
    pub return_mchid: String,
    /// 回退金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 完成时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub finish_time: String,
    /// 回退结果: `PROCESSING`: query it later; `SUCCESS`: the money is back; `FAILED`: see `fail_reason`.
    #[serde(deserialize_with = "crate::lenient")]
    pub result: ReturnOrderResult,
    /// 特约商户号 (at most 32 characters).
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 失败原因: Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<ReturnOrderFailReason>,
}

/// `UnfreezeOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UnfreezeOrderRequest {
    /// 微信订单号 (at most 32 characters): WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
    /// 解冻剩余资金描述 (at most 80 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 商户分账单号 (at most 64 characters): The merchant's own number of the split.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_order_no: String,
    /// 特约商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 分账结果回调url: Where its notifications are posted: https, without a query string.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
}

/// What `get_order` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetOrderQuery {
    /// 微信订单号 (at most 32 characters): WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
    /// 特约商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What `get_return_order` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetReturnOrderQuery {
    /// 商户分账单号 (at most 64 characters): The merchant's own number of the split.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_order_no: String,
    /// 特约商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What `get_bill` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetBillQuery {
    /// 账单日期 (at most 10 characters, YYYY-MM-DD): The day, `2026-01-31`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub bill_date: String,
    /// 微信支付分配的特约商户号 (at most 12 characters): One sub-merchant alone; all when left out.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 压缩类型: `GZIP`: the file is compressed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tar_type: Option<TarType>,
}
