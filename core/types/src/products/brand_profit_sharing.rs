// Generated from api/brand_profit_sharing.yaml by `cargo xtask generate`; do not edit.

//! Profit sharing of brands (连锁品牌分账).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 分账失败原因
    pub enum CreateOrderReceiverResultFailReason {
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
    pub enum CreateOrderReceiverResultResult {
        Pending = "PENDING",
        Success = "SUCCESS",
        Closed = "CLOSED",
    }
}

open_enum! {
    /// 失败原因
    pub enum CreateReturnOrderResponseFailReason {
        AccountAbnormal = "ACCOUNT_ABNORMAL",
        TimeOutClosed = "TIME_OUT_CLOSED",
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
    }
}

open_enum! {
    /// 回退结果
    pub enum CreateReturnOrderResponseResult {
        Processing = "PROCESSING",
        Success = "SUCCESS",
        Fail = "FAIL",
    }
}

open_enum! {
    /// 失败原因
    pub enum GetReturnOrderResponseFailReason {
        AccountAbnormal = "ACCOUNT_ABNORMAL",
        TimeOutClosed = "TIME_OUT_CLOSED",
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        InvalidRequest = "INVALID_REQUEST",
    }
}

open_enum! {
    /// 回退结果
    pub enum GetReturnOrderResponseResult {
        Processing = "PROCESSING",
        Success = "SUCCESS",
        Fail = "FAIL",
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
    /// 与品牌主的关系类型
    pub enum RelationType {
        Supplier = "SUPPLIER",
        Distributor = "DISTRIBUTOR",
        ServiceProvider = "SERVICE_PROVIDER",
        Platform = "PLATFORM",
        Staff = "STAFF",
        Others = "OTHERS",
    }
}

open_enum! {
    /// 分账单状态
    pub enum Status {
        Processing = "PROCESSING",
        Finished = "FINISHED",
    }
}

open_enum! {
    /// 接收方类型
    pub enum Type {
        MerchantId = "MERCHANT_ID",
        PersonalOpenid = "PERSONAL_OPENID",
        PersonalSubOpenid = "PERSONAL_SUB_OPENID",
    }
}

/// `AddReceiverRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AddReceiverRequest {
    /// 公众账号ID (at most 32 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 接收方类型 (at most 32 characters): `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`.
    pub r#type: Type,
    /// 品牌主商户号 (at most 32 characters): The main merchant of the brand that the store belongs to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_mchid: String,
    /// 接收方账号 (at most 64 characters): A merchant number or an openid, as `type` says.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account: String,
    /// 与品牌主的关系类型 (at most 32 characters): What the receiver is to the brand.
    pub relation_type: RelationType,
    /// 品牌主公众账号ID (at most 32 characters): The brand's own app; needed with the type `PERSONAL_SUB_OPENID`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 接收方名称 (at most 256 characters): The full name: needed with `MERCHANT_ID`; of a person it is checked against the account when given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// `AddReceiverResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AddReceiverResponse {
    /// 接收方类型 (at most 32 characters): `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: Type,
    /// 品牌主商户号 (at most 32 characters): The main merchant of the brand that the store belongs to.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_mchid: String,
    /// 接收方账号 (at most 64 characters): A merchant number or an openid, as `type` says.
    #[serde(deserialize_with = "crate::lenient")]
    pub account: String,
}

/// `CreateOrderReceiver`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateOrderReceiver {
    /// 接收方类型 (at most 32 characters): `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`.
    pub r#type: Type,
    /// 分账描述 (at most 80 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 接收方账号 (at most 64 characters): A merchant number or an openid, as `type` says.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account: String,
    /// 分账金额: In fen.
    pub amount: i64,
    /// 分账个人接收方姓名 (at most 10240 characters, encrypted on the wire): Of a person; checked against the account when given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Sensitive>,
}

/// `CreateOrderReceiverResult`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateOrderReceiverResult {
    /// 接收方类型 (at most 32 characters): `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: Type,
    /// 分账描述 (at most 80 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
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
    /// 分账结果 (at most 32 characters): `PENDING`: not yet paid; `SUCCESS`: paid; `CLOSED`: not paid, see `fail_reason`, and the money is back with the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub result: CreateOrderReceiverResultResult,
    /// 分账失败原因 (at most 64 characters): Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<CreateOrderReceiverResultFailReason>,
}

/// `CreateOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateOrderRequest {
    /// 特约商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 微信订单号 (at most 32 characters): WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
    /// 品牌主商户号 (at most 32 characters): The main merchant of the brand that the store belongs to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_mchid: String,
    /// 商户分账单号 (at most 64 characters): The merchant's own number of the split.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_order_no: String,
    /// 是否分账完成: Whether what is not split is released, after which nothing more of the order can be split. With `false`, it stays frozen for further splits.
    pub finish: bool,
    /// 分账接收方列表.
    pub receivers: Vec<CreateOrderReceiver>,
    /// 公众账号ID (at most 32 characters): Needed with receivers of type `PERSONAL_OPENID`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 品牌主公众账号ID (at most 32 characters): The brand's own app; needed with receivers of type `PERSONAL_SUB_OPENID`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 分账结果回调url: Where its notifications are posted: https, without a query string.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
}

/// `CreateOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateOrderResponse {
    /// 特约商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 微信订单号 (at most 32 characters): WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 品牌主商户号 (at most 32 characters): The main merchant of the brand that the store belongs to.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_mchid: String,
    /// 微信分账单号 (at most 64 characters): WeChat Pay's number of the split.
    #[serde(deserialize_with = "crate::lenient")]
    pub order_id: String,
    /// 商户分账单号 (at most 64 characters): The merchant's own number of the split.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_no: String,
    /// 分账接收方列表.
    #[serde(deserialize_with = "crate::lenient")]
    pub receivers: Vec<CreateOrderReceiverResult>,
    /// 分账单状态: `PROCESSING`: being split; `FINISHED`: every receiver has come to its end, which `receivers` tells.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// 分账完结金额: In fen.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish_amount: Option<i64>,
    /// 分账完结描述: Set where the split releases what is left.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish_description: Option<String>,
}

/// `CreateReturnOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateReturnOrderRequest {
    /// 特约商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
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
    /// 微信分账单号 (at most 64 characters): WeChat Pay's number of the split; either this or `out_order_no`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// 商户分账单号 (at most 64 characters): The merchant's own number of the split; either this or `order_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_order_no: Option<String>,
}

/// `CreateReturnOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateReturnOrderResponse {
    /// 特约商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 微信分账单号 (at most 64 characters): WeChat Pay's number of the split.
    #[serde(deserialize_with = "crate::lenient")]
    pub order_id: String,
    /// 商户分账单号 (at most 64 characters): The merchant's own number of the split.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_no: String,
    /// 商户回退单号 (at most 64 characters): The merchant's own number of the return.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_return_no: String,
    /// 回退商户号 (at most 32 characters): The merchant that got the money and gives it back.
    #[serde(deserialize_with = "crate::lenient")]
    pub return_mchid: String,
    /// 微信回退单号 (at most 64 characters): WeChat Pay's number of the return.
    #[serde(deserialize_with = "crate::lenient")]
    pub return_no: String,
    /// 回退金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 完成时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub finish_time: String,
    /// 回退结果 (at most 32 characters): `PROCESSING`: query it later; `SUCCESS`: the money is back; `FAIL`: see `fail_reason`.
    #[serde(deserialize_with = "crate::lenient")]
    pub result: CreateReturnOrderResponseResult,
    /// 失败原因 (at most 64 characters): Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<CreateReturnOrderResponseFailReason>,
}

/// `DeleteReceiverRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeleteReceiverRequest {
    /// 公众账号ID (at most 32 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 接收方类型 (at most 32 characters): `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`.
    pub r#type: Type,
    /// 品牌主商户号 (at most 32 characters): The main merchant of the brand that the store belongs to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_mchid: String,
    /// 接收方账号 (at most 64 characters): A merchant number or an openid, as `type` says.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account: String,
    /// 品牌主公众账号ID (at most 32 characters): The brand's own app; needed with the type `PERSONAL_SUB_OPENID`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
}

/// `DeleteReceiverResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeleteReceiverResponse {
    /// 接收方类型 (at most 32 characters): `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: Type,
    /// 品牌主商户号 (at most 32 characters): The main merchant of the brand that the store belongs to.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_mchid: String,
    /// 接收方账号 (at most 64 characters): A merchant number or an openid, as `type` says.
    #[serde(deserialize_with = "crate::lenient")]
    pub account: String,
}

/// `FinishOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FinishOrderRequest {
    /// 特约商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 微信订单号 (at most 32 characters): WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
    /// 解冻原因描述 (at most 80 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 商户分账单号 (at most 64 characters): The merchant's own number of the split.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_order_no: String,
    /// 分账结果回调url: Where its notifications are posted: https, without a query string.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
}

/// `FinishOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FinishOrderResponse {
    /// 特约商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 微信订单号 (at most 32 characters): WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 微信分账单号 (at most 64 characters): WeChat Pay's number of the split.
    #[serde(deserialize_with = "crate::lenient")]
    pub order_id: String,
    /// 商户分账单号 (at most 64 characters): The merchant's own number of the split.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_no: String,
}

/// `GetMaxRatioResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetMaxRatioResponse {
    /// 品牌商户号 (at most 32 characters): The main merchant of the brand that the store belongs to.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_mchid: String,
    /// 最大分账比例: In ten-thousandths: 2000 is 20 %.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_ratio: Option<i64>,
}

/// `GetOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetOrderResponse {
    /// 特约商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 微信订单号 (at most 32 characters): WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 分账单状态 (at most 32 characters): `PROCESSING`: being split; `FINISHED`: every receiver has come to its end, which `receivers` tells.
    #[serde(deserialize_with = "crate::lenient")]
    pub status: Status,
    /// 微信分账单号 (at most 64 characters): WeChat Pay's number of the split.
    #[serde(deserialize_with = "crate::lenient")]
    pub order_id: String,
    /// 商户分账单号 (at most 64 characters): The merchant's own number of the split.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_no: String,
    /// 分账接收方列表.
    #[serde(deserialize_with = "crate::lenient")]
    pub receivers: Vec<OrderReceiver>,
    /// 分账完结金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish_amount: Option<i64>,
    /// 分账完结描述 (at most 80 characters): Set where the split releases what is left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish_description: Option<String>,
}

/// `GetReturnOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetReturnOrderResponse {
    /// 特约商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 微信分账单号 (at most 64 characters): WeChat Pay's number of the split.
    #[serde(deserialize_with = "crate::lenient")]
    pub order_id: String,
    /// 商户分账单号 (at most 64 characters): The merchant's own number of the split.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_no: String,
    /// 商户回退单号 (at most 64 characters): The merchant's own number of the return.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_return_no: String,
    /// 回退商户号 (at most 32 characters): The merchant that got the money and gives it back.
    #[serde(deserialize_with = "crate::lenient")]
    pub return_mchid: String,
    /// 微信回退单号 (at most 64 characters): WeChat Pay's number of the return.
    #[serde(deserialize_with = "crate::lenient")]
    pub return_no: String,
    /// 回退金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 完成时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub finish_time: String,
    /// 回退结果 (at most 32 characters): `PROCESSING`: query it later; `SUCCESS`: the money is back; `FAIL`: see `fail_reason`.
    #[serde(deserialize_with = "crate::lenient")]
    pub result: GetReturnOrderResponseResult,
    /// 失败原因 (at most 64 characters): Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<GetReturnOrderResponseFailReason>,
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

/// `OrderReceiver`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct OrderReceiver {
    /// 接收方类型 (at most 32 characters): `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`; `PERSONAL_SUB_OPENID`: a user under `sub_appid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: Type,
    /// 分账描述 (at most 80 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
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
    /// 分账结果 (at most 32 characters): `PENDING`: not yet paid; `SUCCESS`: paid; `CLOSED`: not paid, see `fail_reason`, and the money is back with the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub result: String,
    /// 分账失败原因 (at most 64 characters): Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<OrderReceiverFailReason>,
}

/// What `get_order` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetOrderQuery {
    /// 特约商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 微信订单号 (at most 32 characters): WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
    /// 商户分账单号 (at most 64 characters): The merchant's own number of the split.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_order_no: String,
}

/// What `get_return_order` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetReturnOrderQuery {
    /// 特约商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商户回退单号 (at most 64 characters): The merchant's own number of the return.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_return_no: String,
    /// 微信分账单号 (at most 64 characters): WeChat Pay's number of the split; either this or `out_order_no`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// 商户分账单号 (at most 64 characters): The merchant's own number of the split; either this or `order_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_order_no: Option<String>,
}
