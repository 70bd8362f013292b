// Generated from api/global_customs.yaml by `cargo xtask generate`; do not edit.

//! Customs declarations (跨境报关).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 身份核验结果
    pub enum CertificateCheckResult {
        Same = "SAME",
        Different = "DIFFERENT",
    }
}

open_enum! {
    /// 证件类型
    pub enum CertificateType {
        Idcard = "IDCARD",
    }
}

open_enum! {
    /// 海关
    pub enum Customs {
        GuangzhouZs = "GUANGZHOU_ZS",
        HangzhouZs = "HANGZHOU_ZS",
        Ningbo = "NINGBO",
        ZhengzhouBs = "ZHENGZHOU_BS",
        Chongqing = "CHONGQING",
        ShanghaiZs = "SHANGHAI_ZS",
        Shenzhen = "SHENZHEN",
        ZhengzhouZhZs = "ZHENGZHOU_ZH_ZS",
        Tianjin = "TIANJIN",
    }
}

open_enum! {
    /// 订单类型
    pub enum OrderType {
        OutTradeNo = "out_trade_no",
        TransactionId = "transaction_id",
        SubOrderNo = "sub_order_no",
        SubOrderId = "sub_order_id",
    }
}

open_enum! {
    /// 报关状态
    pub enum State {
        Processing = "PROCESSING",
        Undeclared = "UNDECLARED",
        Submitted = "SUBMITTED",
        Success = "SUCCESS",
        Fail = "FAIL",
        Except = "EXCEPT",
    }
}

open_enum! {
    /// 核验机构
    pub enum VerifyDepartment {
        Unionpay = "UNIONPAY",
        Netsunion = "NETSUNION",
        Others = "OTHERS",
    }
}

/// `DeclareLegacyOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeclareLegacyOrderRequest {
    /// 商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 机构APPID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商户海关备案号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_customs_no: String,
    /// 海关.
    pub customs: Customs,
    /// 商户子订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_order_no: Option<String>,
    /// 关税.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duty: Option<i64>,
    /// 货币类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_type: Option<String>,
    /// 子订单金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_fee: Option<i64>,
    /// 商品费用: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_fee: Option<i64>,
    /// 物流费用: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transport_fee: Option<i64>,
}

/// `DeclareOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeclareOrderRequest {
    /// 商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 机构APPID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商户海关备案号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_customs_no: String,
    /// 海关.
    pub customs: Customs,
    /// 商户子订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_order_no: Option<String>,
    /// 关税.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duty: Option<i64>,
    /// 货币类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_type: Option<String>,
    /// 子订单金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_fee: Option<i64>,
    /// 商品费用: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_fee: Option<i64>,
    /// 物流费用: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transport_fee: Option<i64>,
}

/// `DeclareOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DeclareOrderResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 机构APPID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 核验机构交易流水号.
    #[serde(deserialize_with = "crate::lenient")]
    pub verify_department_trade_id: String,
    /// 报关状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: State,
    /// 核验机构.
    #[serde(deserialize_with = "crate::lenient")]
    pub verify_department: VerifyDepartment,
    /// 微信子订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_order_id: Option<String>,
    /// 商户子订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_order_no: Option<String>,
}

/// `ListOrdersResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListOrdersResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 机构APPID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 偏移量.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 查询结果总条数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 报关数据包.
    #[serde(deserialize_with = "crate::lenient")]
    pub data: Vec<Order>,
    /// 核验机构流水号.
    #[serde(deserialize_with = "crate::lenient")]
    pub verify_department_trade_id: String,
    /// 核验机构.
    #[serde(deserialize_with = "crate::lenient")]
    pub verify_department: VerifyDepartment,
}

/// `Order`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Order {
    /// 海关代码.
    #[serde(deserialize_with = "crate::lenient")]
    pub customs: Customs,
    /// 最后更新时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub modify_time: String,
    /// 报关状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: State,
    /// 商户海关备案号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mch_customs_no: Option<String>,
    /// 微信子单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_order_id: Option<String>,
    /// 商户子单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_order_no: Option<String>,
    /// 关税.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duty: Option<i64>,
    /// 报关结果说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explanation: Option<String>,
    /// 币种.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_type: Option<String>,
    /// 子单金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_fee: Option<i64>,
    /// 商品费用: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_fee: Option<i64>,
    /// 物流费用: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transport_fee: Option<i64>,
}

/// `RedeclareLegacyOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RedeclareLegacyOrderRequest {
    /// 商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 机构APPID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户海关备案号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_customs_no: String,
    /// 海关编码.
    pub customs: Customs,
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 微信子单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_order_id: Option<String>,
    /// 商户子单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_order_no: Option<String>,
}

/// `RedeclareOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RedeclareOrderRequest {
    /// 商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 机构APPID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户海关备案号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_customs_no: String,
    /// 海关编码.
    pub customs: Customs,
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_id: Option<String>,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 微信子单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_order_id: Option<String>,
    /// 商户子单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_order_no: Option<String>,
}

/// `RedeclareOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RedeclareOrderResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 机构APPID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 最后更新时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub modify_time: String,
    /// 报关状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: State,
    /// 微信子订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_order_id: Option<String>,
    /// 商户子订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_order_no: Option<String>,
    /// 申报结果说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explanation: Option<String>,
}

/// `UpdateLegacyOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateLegacyOrderRequest {
    /// 商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 机构APPID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商户海关备案号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_customs_no: String,
    /// 海关编码.
    pub customs: Customs,
    /// 商户子订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_order_no: Option<String>,
    /// 关税.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duty: Option<i64>,
    /// 子订单金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_fee: Option<i64>,
    /// 商品费用: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_fee: Option<i64>,
    /// 物流费用: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transport_fee: Option<i64>,
}

/// `UpdateOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateOrderRequest {
    /// 商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 机构APPID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 商户海关备案号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_customs_no: String,
    /// 海关编码.
    pub customs: Customs,
    /// 商户子订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_order_no: Option<String>,
    /// 关税.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duty: Option<i64>,
    /// 币种.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_type: Option<String>,
    /// 子订单金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_fee: Option<i64>,
    /// 商品费用: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_fee: Option<i64>,
    /// 物流费用: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transport_fee: Option<i64>,
}

/// `UpdateOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateOrderResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 机构APPID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 核验机构流水号.
    #[serde(deserialize_with = "crate::lenient")]
    pub verify_department_trade_id: String,
    /// 最后更新时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub modify_time: String,
    /// 报关状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: State,
    /// 核验机构.
    #[serde(deserialize_with = "crate::lenient")]
    pub verify_department: VerifyDepartment,
    /// 微信子订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_order_id: Option<String>,
    /// 商户子订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_order_no: Option<String>,
}

/// `VerifyIdentityRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct VerifyIdentityRequest {
    /// 商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 机构APPID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 证件号 (encrypted on the wire).
    pub certificate_id: Sensitive,
    /// 商户海关备案号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_customs_no: String,
    /// 证件姓名 (encrypted on the wire).
    pub certificate_name: Sensitive,
    /// 证件类型.
    pub certificate_type: CertificateType,
    /// 海关.
    pub customs: Customs,
    /// 商户子订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_order_no: Option<String>,
}

/// `VerifyIdentityResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct VerifyIdentityResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 机构APPID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 身份核验结果.
    #[serde(deserialize_with = "crate::lenient")]
    pub certificate_check_result: CertificateCheckResult,
}

/// `VerifyLegacyIdentityRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct VerifyLegacyIdentityRequest {
    /// 商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 机构APPID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 证件号 (encrypted on the wire).
    pub certificate_id: Sensitive,
    /// 商户海关备案号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_customs_no: String,
    /// 证件姓名 (encrypted on the wire).
    pub certificate_name: Sensitive,
    /// 证件类型.
    pub certificate_type: CertificateType,
    /// 海关.
    pub customs: Customs,
    /// 商户子订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_order_no: Option<String>,
}

/// What `list_orders` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListOrdersQuery {
    /// 商户号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mchid: String,
    /// 机构APPID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 订单号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub order_no: String,
    /// 海关.
    pub customs: Customs,
    /// 订单类型.
    pub order_type: OrderType,
    /// 偏移量: Items to skip, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// What `list_legacy_orders` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListLegacyOrdersQuery {
    /// 商户号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub mchid: String,
    /// 机构APPID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 订单号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub order_no: String,
    /// 海关.
    pub customs: Customs,
    /// 订单类型.
    pub order_type: OrderType,
    /// 偏移量: Items to skip, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// `limit`: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}
