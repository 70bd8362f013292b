// Generated from api/ecommerce_profit_sharing.yaml by `cargo xtask generate`; do not edit.

//! Ecommerce: profit sharing (收付通分账).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 异常处理状态
    pub enum AbnormalStatus {
        AbnormalPending = "ABNORMAL_PENDING",
        AbnormalFinished = "ABNORMAL_FINISHED",
        AbnormalClosed = "ABNORMAL_CLOSED",
    }
}

open_enum! {
    /// 接收方类型
    pub enum AddReceiverRequestType {
        MerchantId = "MERCHANT_ID",
        PersonalOpenid = "PERSONAL_OPENID",
    }
}

open_enum! {
    /// 接收方类型
    pub enum AddReceiverResponseType {
        MerchantId = "MERCHANT_ID",
        PersonalOpenid = "PERSONAL_OPENID",
    }
}

open_enum! {
    /// 类型
    pub enum CreateAfterSalesOrderRequestType {
        ServiceFeeIncome = "SERVICE_FEE_INCOME",
    }
}

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
    /// 接收方类型
    pub enum CreateOrderReceiverResultType {
        MerchantId = "MERCHANT_ID",
        PersonalOpenid = "PERSONAL_OPENID",
    }
}

open_enum! {
    /// 分账接收方类型
    pub enum CreateOrderReceiverType {
        MerchantId = "MERCHANT_ID",
        PersonalOpenid = "PERSONAL_OPENID",
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
        Failed = "FAILED",
    }
}

open_enum! {
    /// 接收方类型
    pub enum DeleteReceiverRequestType {
        MerchantId = "MERCHANT_ID",
        PersonalOpenid = "PERSONAL_OPENID",
    }
}

open_enum! {
    /// 接收方类型
    pub enum DeleteReceiverResponseType {
        MerchantId = "MERCHANT_ID",
        PersonalOpenid = "PERSONAL_OPENID",
    }
}

open_enum! {
    /// 异常处理关单原因
    pub enum FundsAbnormalClosedReason {
        ClosedReasonTimeout = "CLOSED_REASON_TIMEOUT",
        ClosedReasonRestrictTransfer = "CLOSED_REASON_RESTRICT_TRANSFER",
    }
}

open_enum! {
    /// 分账失败原因
    pub enum GetAfterSalesOrderResponseFailReason {
        AccountAbnormal = "ACCOUNT_ABNORMAL",
        NoRelation = "NO_RELATION",
        ReceiverHighRisk = "RECEIVER_HIGH_RISK",
    }
}

open_enum! {
    /// 分账结果
    pub enum GetAfterSalesOrderResponseResult {
        Processing = "PROCESSING",
        Success = "SUCCESS",
        Failed = "FAILED",
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
        Failed = "FAILED",
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
    }
}

open_enum! {
    /// 与分账方的关系类型
    pub enum RelationType {
        Supplier = "SUPPLIER",
        Distributor = "DISTRIBUTOR",
        ServiceProvider = "SERVICE_PROVIDER",
        Platform = "PLATFORM",
        Others = "OTHERS",
    }
}

open_enum! {
    /// 场景
    pub enum Scene {
        RefundTicket = "REFUND_TICKET",
        ChangeTicket = "CHANGE_TICKET",
        ReturnGoods = "RETURN_GOODS",
    }
}

open_enum! {
    /// 分账单状态
    pub enum Status {
        Processing = "PROCESSING",
        Finished = "FINISHED",
    }
}

/// `AddReceiverRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AddReceiverRequest {
    /// 接收方类型 (at most 32 characters): `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`.
    pub r#type: AddReceiverRequestType,
    /// 接收方账号 (at most 64 characters): A merchant number or an openid, as `type` says.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account: String,
    /// 与分账方的关系类型 (at most 32 characters): What the receiver is to the merchant.
    pub relation_type: RelationType,
    /// 公众账号ID (at most 32 characters): Needed with the type `PERSONAL_OPENID`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 接收方名称 (at most 256 characters): The full name of a merchant; needed with `MERCHANT_ID`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 接收方名称的密文 (encrypted on the wire): The name of a person.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encrypted_name: Option<Sensitive>,
}

/// `AddReceiverResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AddReceiverResponse {
    /// 接收方类型 (at most 32 characters): `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: AddReceiverResponseType,
    /// 接收方账号 (at most 64 characters): A merchant number or an openid, as `type` says.
    #[serde(deserialize_with = "crate::lenient")]
    pub account: String,
}

/// `CreateAfterSalesOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateAfterSalesOrderRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
    /// 微信退款单号: WeChat Pay's number of the refund.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub refund_id: String,
    /// 类型: `SERVICE_FEE_INCOME`: the fee of a service.
    pub r#type: CreateAfterSalesOrderRequestType,
    /// 分账金额: In fen.
    pub amount: i64,
    /// 场景: `REFUND_TICKET`, `CHANGE_TICKET`: a ticket is given back or changed; `RETURN_GOODS`: goods come back.
    pub scene: Scene,
}

/// `CreateAfterSalesOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateAfterSalesOrderResponse {
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 分账金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
}

/// `CreateOrderReceiver`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateOrderReceiver {
    /// 分账接收方类型 (at most 32 characters): `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`.
    pub r#type: CreateOrderReceiverType,
    /// 分账描述 (at most 80 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 分账金额: In fen.
    pub amount: i64,
    /// 分账接收方账号 (at most 64 characters): A merchant number or an openid, as `type` says.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub receiver_account: String,
    /// 分账接收商户号.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver_mchid: Option<String>,
    /// 分账个人接收方姓名 (at most 10240 characters, encrypted on the wire): Of a person; checked against the account when given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver_name: Option<Sensitive>,
}

/// `CreateOrderReceiverResult`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateOrderReceiverResult {
    /// 接收方类型 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: CreateOrderReceiverResultType,
    /// 分账描述 (at most 80 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 分账明细单号 (at most 64 characters): WeChat Pay's number of this part of the split.
    #[serde(deserialize_with = "crate::lenient")]
    pub detail_id: String,
    /// 分账金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 分账完成时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub finish_time: String,
    /// 接收方账号 (at most 64 characters): A merchant number or an openid, as `type` says.
    #[serde(deserialize_with = "crate::lenient")]
    pub receiver_account: String,
    /// 分账结果 (at most 32 characters): `PENDING`: not yet paid; `SUCCESS`: paid; `CLOSED`: not paid, see `fail_reason`, and the money is back with the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub result: CreateOrderReceiverResultResult,
    /// 微信支付在途异常资金付款单号: WeChat Pay's number of the money that could not be paid to this receiver.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funds_abnormal_redirect_id: Option<String>,
    /// 分账接收商户号.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver_mchid: Option<String>,
    /// 异常处理状态: What became of money that could not be paid: `ABNORMAL_PENDING`, it waits; `ABNORMAL_FINISHED`, it was paid; `ABNORMAL_CLOSED`, it was not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub abnormal_status: Option<AbnormalStatus>,
    /// 分账失败原因 (at most 64 characters): Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<CreateOrderReceiverResultFailReason>,
    /// 异常处理关单原因: `CLOSED_REASON_TIMEOUT`: nobody dealt with it in time; `CLOSED_REASON_RESTRICT_TRANSFER`: it may not be paid out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funds_abnormal_closed_reason: Option<FundsAbnormalClosedReason>,
    /// `funds_abnormal_receivers`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funds_abnormal_receivers: Option<Vec<FundsAbnormalReceiver>>,
}

/// `CreateOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateOrderRequest {
    /// 电商平台二级商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 微信订单号 (at most 32 characters): WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
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
    /// 分账结果回调url: Where its notifications are posted: https, without a query string.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
}

/// `CreateOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateOrderResponse {
    /// 电商平台二级商户号 (at most 32 characters).
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
    /// 电商平台二级商户号 (at most 32 characters): The sub-merchant that the partner acts for.
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
    /// 微信订单号 (at most 32 characters): WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
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
    /// 电商平台二级商户号 (at most 32 characters).
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
    /// 回退结果 (at most 32 characters): `PROCESSING`: query it later; `SUCCESS`: the money is back; `FAILED`: see `fail_reason`.
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
    /// 接收方类型 (at most 32 characters): `MERCHANT_ID`: a merchant; `PERSONAL_OPENID`: a user under `appid`.
    pub r#type: DeleteReceiverRequestType,
    /// 接收方账号 (at most 64 characters): A merchant number or an openid, as `type` says.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account: String,
    /// 公众账号ID (at most 32 characters): Needed with the type `PERSONAL_OPENID`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
}

/// `DeleteReceiverResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeleteReceiverResponse {
    /// 接收方类型 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: DeleteReceiverResponseType,
    /// 接收方账号 (at most 64 characters): A merchant number or an openid, as `type` says.
    #[serde(deserialize_with = "crate::lenient")]
    pub account: String,
}

/// `FinishOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FinishOrderRequest {
    /// 二级商户号 (at most 32 characters): The sub-merchant that the partner acts for.
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
    /// 二级商户号 (at most 32 characters).
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

/// `FundsAbnormalReceiver`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FundsAbnormalReceiver {
    /// 平台接收异常资金商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
}

/// `GetAfterSalesOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetAfterSalesOrderResponse {
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 分账金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 分账完成时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub finish_time: String,
    /// 分账结果: `PENDING`: not yet paid; `SUCCESS`: paid; `CLOSED`: not paid, see `fail_reason`, and the money is back with the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub result: GetAfterSalesOrderResponseResult,
    /// 分账失败原因: Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<GetAfterSalesOrderResponseFailReason>,
}

/// `GetOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetOrderResponse {
    /// 电商平台二级商户号 (at most 32 characters).
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
    /// 微信支付在途异常资金付款单号: WeChat Pay's number of the money that could not be paid to this receiver.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funds_abnormal_redirect_id: Option<String>,
    /// 异常处理状态: What became of money that could not be paid: `ABNORMAL_PENDING`, it waits; `ABNORMAL_FINISHED`, it was paid; `ABNORMAL_CLOSED`, it was not.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub abnormal_status: Option<AbnormalStatus>,
    /// 关单原因描述.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_reason: Option<String>,
    /// 分账完结金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish_amount: Option<i64>,
    /// 分账完结描述 (at most 80 characters): Set where the split releases what is left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish_description: Option<String>,
    /// 异常处理关单原因: `CLOSED_REASON_TIMEOUT`: nobody dealt with it in time; `CLOSED_REASON_RESTRICT_TRANSFER`: it may not be paid out.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funds_abnormal_closed_reason: Option<FundsAbnormalClosedReason>,
    /// `funds_abnormal_receivers`.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funds_abnormal_receivers: Option<Vec<FundsAbnormalReceiver>>,
}

/// `GetReturnOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetReturnOrderResponse {
    /// 电商平台二级商户号 (at most 32 characters).
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
    /// 回退结果 (at most 32 characters): `PROCESSING`: query it later; `SUCCESS`: the money is back; `FAILED`: see `fail_reason`.
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
    /// 接收方类型 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: OrderReceiverType,
    /// 分账描述 (at most 80 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 分账明细单号 (at most 64 characters): WeChat Pay's number of this part of the split.
    #[serde(deserialize_with = "crate::lenient")]
    pub detail_id: String,
    /// 分账金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 分账完成时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub finish_time: String,
    /// 接收方账号 (at most 64 characters): A merchant number or an openid, as `type` says.
    #[serde(deserialize_with = "crate::lenient")]
    pub receiver_account: String,
    /// 分账结果 (at most 32 characters): `PENDING`: not yet paid; `SUCCESS`: paid; `CLOSED`: not paid, see `fail_reason`, and the money is back with the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub result: OrderReceiverResult,
    /// 微信支付在途异常资金付款单号: WeChat Pay's number of the money that could not be paid to this receiver.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funds_abnormal_redirect_id: Option<String>,
    /// 分账接收商户号.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver_mchid: Option<String>,
    /// 异常处理状态: What became of money that could not be paid: `ABNORMAL_PENDING`, it waits; `ABNORMAL_FINISHED`, it was paid; `ABNORMAL_CLOSED`, it was not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub abnormal_status: Option<AbnormalStatus>,
    /// 分账失败原因 (at most 64 characters): Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<OrderReceiverFailReason>,
    /// 异常处理关单原因: `CLOSED_REASON_TIMEOUT`: nobody dealt with it in time; `CLOSED_REASON_RESTRICT_TRANSFER`: it may not be paid out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funds_abnormal_closed_reason: Option<FundsAbnormalClosedReason>,
    /// `funds_abnormal_receivers`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funds_abnormal_receivers: Option<Vec<FundsAbnormalReceiver>>,
}

/// What `get_order` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetOrderQuery {
    /// 电商平台二级商户号 (at most 32 characters): The sub-merchant that the partner acts for.
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
    /// 电商平台二级商户号 (at most 32 characters): The sub-merchant that the partner acts for.
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

/// What `get_after_sales_order` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetAfterSalesOrderQuery {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
}
