// Generated from api/global_profit_sharing.yaml by `cargo xtask generate`; do not edit.

//! Profit sharing abroad (跨境分账).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 分账币种
    pub enum Currency {
        Cny = "CNY",
    }
}

open_enum! {
    /// 与分账方的关系类型
    pub enum RelationType {
        Supplier = "SUPPLIER",
        Distributor = "DISTRIBUTOR",
        TaxServiceProvider = "TAX_SERVICE_PROVIDER",
        ItServiceProvider = "IT_SERVICE_PROVIDER",
        Custom = "CUSTOM",
    }
}

open_enum! {
    /// 分账接收方类型
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
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 子商户应用ID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 分账接收方类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Type>,
    /// 分账个人接收方姓名 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Sensitive>,
    /// 增加分账接收方申请函文件ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_file_id: Option<String>,
    /// `partnership_file_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partnership_file_id: Option<String>,
    /// 分账接收方帐号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
    /// 是否已经获取用户实名信息授权.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorized: Option<bool>,
    /// 自定义的分账关系.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_relation: Option<String>,
    /// 分账接收方预计分账比例.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected_ratio: Option<i64>,
    /// 接收方商户的主营业务范围.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub major_service: Option<String>,
    /// 与分账方的关系类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relation_type: Option<RelationType>,
    /// 分账场景详细描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene: Option<String>,
}

/// `AddReceiverResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AddReceiverResponse {
    /// 分账接收方类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: Type,
    /// 分账接收方账号.
    #[serde(deserialize_with = "crate::lenient")]
    pub account: String,
    /// 与分账方的关系类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub relation_type: RelationType,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 分账接收方全称 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Sensitive>,
    /// 增加分账接收方申请函文件ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub application_file_id: Option<String>,
    /// 微信文件标识ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
    /// `partnership_file_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partnership_file_id: Option<String>,
    /// 自定义的分账关系.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_relation: Option<String>,
    /// 分账接收方预计分账比例.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected_ratio: Option<i64>,
    /// 接收关系添加失败原因: Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<String>,
    /// 接收方商户的主营业务范围.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub major_service: Option<String>,
    /// 分账场景详细描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene: Option<String>,
    /// 接收方关系状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

/// `BillDownloadUrl`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BillDownloadUrl {
    /// 下载地址.
    #[serde(deserialize_with = "crate::lenient")]
    pub download_url: String,
}

/// `CreateOrderReceiver`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateOrderReceiver {
    /// 分账接收方类型.
    pub r#type: Type,
    /// 分账描述.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 分账接收方帐号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account: String,
    /// 分账金额: In the smallest unit of the currency.
    pub amount: i64,
    /// 分账币种: ISO 4217, `CNY` for yuan.
    pub currency: Currency,
    /// 分账个人接收方姓名 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Sensitive>,
    /// 是否已经获取用户实名信息授权.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorized: Option<bool>,
}

/// `CreateOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateOrderRequest {
    /// 应用ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
    /// 商户分账单号: The merchant's own number of the split.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_order_no: String,
    /// 是否解冻剩余未分资金.
    pub unfreeze_unsplit: bool,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 子商户应用ID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 分账接收方列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receivers: Option<Vec<CreateOrderReceiver>>,
}

/// `DeleteReceiverRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeleteReceiverRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 子商户应用ID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 分账接收方类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Type>,
    /// 分账接收方帐号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<String>,
}

/// `GetReceiverResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetReceiverResponse {
    /// 分账接收方类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: Type,
    /// 分账接收方账号.
    #[serde(deserialize_with = "crate::lenient")]
    pub account: String,
    /// 与分账方的关系类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub relation_type: RelationType,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 分账接收方全称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 微信文件标识ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
    /// 自定义的分账关系.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_relation: Option<String>,
    /// 分账接收方预计分账比例.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected_ratio: Option<i64>,
    /// 接收关系添加失败原因: Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<String>,
    /// 接收方商户的主营业务范围.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub major_service: Option<String>,
    /// 分账场景详细描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene: Option<String>,
    /// 接收方关系状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

/// `GetRefundableAmountResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetRefundableAmountResponse {
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 订单剩余可使用垫付资金退款的金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funds_refundable_amount: Option<i64>,
    /// 订单剩余可退款金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refundable_amount: Option<i64>,
}

/// `GetRefundableBalanceResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetRefundableBalanceResponse {
    /// 出资方商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_mchid: Option<String>,
    /// 可供垫付分账退款的实时余额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance: Option<i64>,
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

/// `GetUnsplitAmountResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetUnsplitAmountResponse {
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    /// 订单剩余待分金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unsplit_amount: Option<i64>,
}

/// `MarkTransactionRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MarkTransactionRequest {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 订单标价币种: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

/// `Order`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Order {
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 微信分账单号: WeChat Pay's number of the split.
    #[serde(deserialize_with = "crate::lenient")]
    pub order_id: String,
    /// 商户分账单号: The merchant's own number of the split.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_no: String,
    /// 分账单状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: String,
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 分账接收方列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receivers: Option<Vec<Receiver>>,
}

/// `Receiver`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Receiver {
    /// 分账接收方类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub r#type: Type,
    /// 分账描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 分账创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 分账接收方帐号.
    #[serde(deserialize_with = "crate::lenient")]
    pub account: String,
    /// 分账金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 分账币种: ISO 4217, `CNY` for yuan.
    #[serde(deserialize_with = "crate::lenient")]
    pub currency: String,
    /// 分账失败原因: Set when it failed.
    #[serde(deserialize_with = "crate::lenient")]
    pub fail_reason: String,
    /// 分账完成时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub finish_time: String,
    /// 分账结果.
    #[serde(deserialize_with = "crate::lenient")]
    pub result: String,
    /// 分账明细单号: WeChat Pay's number of this part of the split.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_id: Option<String>,
    /// 分账明细类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_type: Option<String>,
    /// 汇率值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<i64>,
    /// 出资方结算金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_amount: Option<i64>,
    /// 出资方结算币种.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_currency: Option<String>,
}

/// `UnfreezeOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UnfreezeOrderRequest {
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
    /// 分账描述.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 商户分账单号: The merchant's own number of the split.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_order_no: String,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What `get_bill_download_url` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetBillDownloadUrlQuery {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 账单日期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bill_date: Option<String>,
}

/// What `get_order` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetOrderQuery {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
}

/// What `get_receiver` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetReceiverQuery {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 子商户应用ID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 分账接收方类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Type>,
}

/// What `get_refund_bill_download_url` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetRefundBillDownloadUrlQuery {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 账单日期.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bill_date: Option<String>,
}

/// What `get_unsplit_amount` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetUnsplitAmountQuery {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What `get_refundable_amount` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetRefundableAmountQuery {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}
