// Generated from api/funds_to_oversea.yaml by `cargo xtask generate`; do not edit.

//! Payments abroad (跨境付款).

use serde::{Deserialize, Serialize};

open_enum! {
    /// 手续费承担账户
    pub enum ChargeAccountType {
        Basic = "BASIC",
        Fees = "FEES",
    }
}

open_enum! {
    /// 失败原因
    pub enum CreateReturnOrderResponseFailReason {
        ReturnAmountNotEnough = "RETURN_AMOUNT_NOT_ENOUGH",
    }
}

open_enum! {
    /// 哈希类型
    pub enum HashType {
        Sha1 = "SHA1",
    }
}

open_enum! {
    /// 出境失败的原因
    pub enum OrderFailReason {
        MchidFrozen = "MCHID_FROZEN",
        DealTimeout = "DEAL_TIMEOUT",
        TradeSuit = "TRADE_SUIT",
        DepartureAmountNoEnough = "DEPARTURE_AMOUNT_NO_ENOUGH",
        BasicAmountNoEnough = "BASIC_AMOUNT_NO_ENOUGH",
        PaymentNotSupportDeparture = "PAYMENT_NOT_SUPPORT_DEPARTURE",
        OutOrderIdDuplicate = "OUT_ORDER_ID_DUPLICATE",
        RiskControl = "RISK_CONTROL",
        SystemError = "SYSTEM_ERROR",
        FeeAccountNotOpen = "FEE_ACCOUNT_NOT_OPEN",
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        GoodsInfoIllegal = "GOODS_INFO_ILLEGAL",
        ForeignCurrencyNotSupport = "FOREIGN_CURRENCY_NOT_SUPPORT",
        PayeeInfoIllegal = "PAYEE_INFO_ILLEGAL",
        PresaleInfoIllegal = "PRESALE_INFO_ILLEGAL",
    }
}

open_enum! {
    /// 出境结果
    pub enum ResultType {
        Accept = "ACCEPT",
        Success = "SUCCESS",
        Fail = "FAIL",
    }
}

open_enum! {
    /// 出境退回状态
    pub enum State {
        Processing = "PROCESSING",
        Success = "SUCCESS",
        Failed = "FAILED",
    }
}

open_enum! {
    /// 订单类型
    pub enum Type {
        Deposit = "DEPOSIT",
        Balance = "BALANCE",
    }
}

/// `CreateOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateOrderRequest {
    /// 二级商户号 (at most 64 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 微信订单号 (at most 64 characters): WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
    /// 商户出境单号 (at most 64 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_order_id: String,
    /// 出境金额: In fen.
    pub amount: i64,
    /// 境外收款币种 (at most 20 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub foreign_currency: String,
    /// 收款人信息.
    pub payee_info: Payee,
    /// 卖家信息.
    pub seller_info: Seller,
    /// 物流信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub express_info: Option<Express>,
    /// 商品信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_info: Option<Vec<Goods>>,
    /// 预售信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub presale_info: Option<Presale>,
}

/// `CreateReturnOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateReturnOrderRequest {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
    /// 商户出境单号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_order_id: String,
    /// 商户出境退回单号: The merchant's own number of the return.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_return_no: String,
    /// 退回金额: In fen.
    pub amount: i64,
    /// 退回凭证补充信息.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub supplement_info: String,
    /// 微信退款单号: WeChat Pay's number of the refund.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_id: Option<String>,
}

/// `CreateReturnOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateReturnOrderResponse {
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 微信退款单号: WeChat Pay's number of the refund.
    #[serde(deserialize_with = "crate::lenient")]
    pub refund_id: String,
    /// 创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 商户出境单号.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_id: String,
    /// 商户出境退回单号: The merchant's own number of the return.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_return_no: String,
    /// 微信出境退回单号.
    #[serde(deserialize_with = "crate::lenient")]
    pub return_id: String,
    /// 退回金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 出境退回状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: State,
    /// 失败原因: Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<CreateReturnOrderResponseFailReason>,
    /// 成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 退回凭证补充信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supplement_info: Option<String>,
}

/// `Express`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Express {
    /// 物流单号 (at most 256 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub courier_number: String,
    /// 物流商名称 (at most 256 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub express_company_name: String,
}

/// `GetAvailableAbroadAmountResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetAvailableAbroadAmountResponse {
    /// 微信支付订单号 (at most 32 characters): WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 订单剩余可出境金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_abroad_amount: Option<i64>,
}

/// `GetBillDownloadUrlResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetBillDownloadUrlResponse {
    /// 下载地址 (at most 2048 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub download_url: String,
    /// 哈希类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub hash_type: HashType,
    /// 哈希值 (at most 1024 characters): Of the file, after decompression.
    #[serde(deserialize_with = "crate::lenient")]
    pub hash_value: String,
}

/// `GetReturnOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetReturnOrderResponse {
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 微信退款单号: WeChat Pay's number of the refund.
    #[serde(deserialize_with = "crate::lenient")]
    pub refund_id: String,
    /// 创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 商户出境单号.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_id: String,
    /// 商户出境退回单号: The merchant's own number of the return.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_return_no: String,
    /// 微信出境退回单号.
    #[serde(deserialize_with = "crate::lenient")]
    pub return_id: String,
    /// 退回金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 出境退回状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: State,
    /// 失败原因: Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<String>,
    /// 成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
}

/// `Goods`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Goods {
    /// 商品类目 (at most 32 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub goods_category: String,
    /// 商品名称 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub goods_name: String,
    /// 商品数量.
    pub goods_quantity: i64,
    /// 商品单价: In fen.
    pub goods_unit_price: i64,
}

/// `Order`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Order {
    /// 二级商户号 (at most 64 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 微信出境单号 (at most 128 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub order_id: String,
    /// 商户出境单号 (at most 64 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub out_order_id: String,
    /// 请求出境人民币金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 外币币种 (at most 20 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub foreign_currency: String,
    /// 出境结果 (at most 128 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub result: ResultType,
    /// 手续费承担商户号 (at most 64 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub charge_mchid: Option<String>,
    /// 手续费承担账户.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub charge_account_type: Option<ChargeAccountType>,
    /// 真实出境人民币金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub departure_amount: Option<i64>,
    /// 预计购汇时间 (at most 64 characters, RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub estimate_exchange_rate_time: Option<String>,
    /// 购汇时间 (at most 64 characters, RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exchange_rate_time: Option<String>,
    /// 出境失败的原因 (at most 128 characters): Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<OrderFailReason>,
    /// 手续费人民币金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee: Option<i64>,
    /// 真实出境外币金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub foreign_amount: Option<i64>,
    /// 汇率.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<i64>,
}

/// `Payee`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Payee {
    /// 收款人识别号 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub payee_id: String,
}

/// `Presale`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Presale {
    /// 订单类型.
    pub r#type: Type,
    /// 预售订单总金额: In fen.
    pub total_amount: i64,
    /// 关联尾款订单号 (at most 64 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub balance_transaction_id: Option<String>,
    /// 关联定金订单号 (at most 64 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deposit_transaction_id: Option<String>,
}

/// `Seller`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Seller {
    /// 卖家ID (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub seller_id: String,
    /// 境外卖家经营主体名称 (at most 256 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub oversea_business_name: String,
    /// 境外卖家店铺名称 (at most 256 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub oversea_shop_name: String,
}

/// What `get_bill_download_url` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetBillDownloadUrlQuery {
    /// 账单日期 (at most 10 characters, YYYY-MM-DD).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub bill_date: String,
    /// 子商户号 (at most 20 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What `get_order` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetOrderQuery {
    /// 二级商户号 (at most 64 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 微信支付订单号 (at most 64 characters): WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
}

/// What `get_return_order` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetReturnOrderQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `get_available_abroad_amount` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetAvailableAbroadAmountQuery {
    /// 二级商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}
