// Generated from api/multiuse_coupon.yaml by `cargo xtask generate`; do not edit.

//! Vouchers for several payments (消费金).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 证件类型
    pub enum CardType {
        IdCard = "ID_CARD",
    }
}

/// `GetRefundFlowResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetRefundFlowResponse {
    /// 下载链接: Where the file is downloaded.
    #[serde(deserialize_with = "crate::lenient")]
    pub url: String,
}

/// `GetSendFlowResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetSendFlowResponse {
    /// 下载链接: Where the file is downloaded.
    #[serde(deserialize_with = "crate::lenient")]
    pub url: String,
}

/// `GetUseFlowResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetUseFlowResponse {
    /// 下载链接: Where the file is downloaded.
    #[serde(deserialize_with = "crate::lenient")]
    pub url: String,
}

/// `SendCouponRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SendCouponRequest {
    /// 公众账号ID: The app that `openid` belongs to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 批次号: WeChat Pay's number of the stock.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stock_id: String,
    /// 商户单据号: The caller's own number of the giving, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 证件类型.
    pub card_type: CardType,
    /// 身份证号码 (encrypted on the wire).
    pub id_card_number: Sensitive,
    /// 用户姓名 (encrypted on the wire).
    pub user_name: Sensitive,
    /// 发放面额: The value of the voucher, in fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
}

/// `SendCouponResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SendCouponResponse {
    /// 消费金ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub coupon_id: String,
}
