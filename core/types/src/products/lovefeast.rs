// Generated from api/lovefeast.yaml by `cargo xtask generate`; do not edit.

//! Meals donated with WeChat Pay (爱心餐).

use serde::{Deserialize, Serialize};

open_enum! {
    /// 捐赠来源
    pub enum DonateSource {
        MiniprogramPay = "MINIPROGRAM_PAY",
        EntrustPay = "ENTRUST_PAY",
    }
}

/// `Amount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Amount {
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(deserialize_with = "crate::lenient")]
    pub currency: String,
    /// 用户支付币种: ISO 4217, `CNY` for yuan.
    #[serde(deserialize_with = "crate::lenient")]
    pub payer_currency: String,
    /// 用户支付金额: What the user paid, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_total: Option<i64>,
    /// 总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

/// `GetBrandResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetBrandResponse {
    /// 捐赠数量: Meals that were donated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub donate_count: Option<i64>,
    /// 供餐数量: Meals that were served.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consume_count: Option<i64>,
}

/// `ListOrdersResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListOrdersResponse {
    /// 起始位置: Items that were skipped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 最大记录条数: 10 when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 全部记录数量: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 捐赠单详情.
    #[serde(deserialize_with = "crate::lenient")]
    pub data: Vec<Order>,
    /// 本次返回的记录数量: Items on this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
}

/// `MerchantOrder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MerchantOrder {
    /// 服务商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 门店编号.
    #[serde(deserialize_with = "crate::lenient")]
    pub store_id: String,
    /// 子商户号: The sub-merchant that the partner acted for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// `Order`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Order {
    /// 应用ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 品牌ID: The brand's number on WeChat Pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<i64>,
    /// 捐赠项目编号: The project that is donated to.
    #[serde(deserialize_with = "crate::lenient")]
    pub business_id: String,
    /// 捐赠订单号: WeChat Pay's number of the donation.
    #[serde(deserialize_with = "crate::lenient")]
    pub welfare_trade_id: String,
    /// 订单金额.
    #[serde(deserialize_with = "crate::lenient")]
    pub amount: Amount,
    /// 捐赠活动名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub business_name: String,
    /// 捐赠来源: `MINIPROGRAM_PAY`: paid in a mini program; `ENTRUST_PAY`: by a standing agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub donate_source: DonateSource,
    /// 捐赠机构名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub institution_name: String,
    /// 支付者.
    #[serde(deserialize_with = "crate::lenient")]
    pub payer: Payer,
    /// 支付完成时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub success_time: String,
    /// 子商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 设备编号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 商户订单.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_order: Option<MerchantOrder>,
}

/// `Payer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Payer {
    /// 用户标识: The user in `appid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 用户子标识: The user in `sub_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 用户头像.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar: Option<String>,
    /// 用户昵称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
}

/// What `list_orders` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListOrdersQuery {
    /// 最大记录条数: Items per page.
    pub limit: i64,
    /// 起始位置: Items to skip, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
}
