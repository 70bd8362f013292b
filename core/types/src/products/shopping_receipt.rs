// Generated from api/shopping_receipt.yaml by `cargo xtask generate`; do not edit.

//! Electronic receipts (电子小票).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 自定义入口的状态
    pub enum CustomEntranceState {
        Online = "ONLINE",
        Offline = "OFFLINE",
    }
}

open_enum! {
    /// 自定义入口种类
    pub enum CustomEntranceType {
        MerchantActivity = "MERCHANT_ACTIVITY",
        MerchantMiniProgram = "MERCHANT_MINI_PROGRAM",
    }
}

open_enum! {
    /// 电子小票图片审核状态
    pub enum State {
        WaitReview = "WAIT_REVIEW",
        NotPassReview = "NOT_PASS_REVIEW",
        PassReview = "PASS_REVIEW",
    }
}

/// `CreateCustomEntranceRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateCustomEntranceRequest {
    /// 自定义入口的归属品牌ID: The brand's number on WeChat Pay.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub brand_id: String,
    /// 商户创建自定义入口的凭据号: The caller's own number of this request, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 自定义入口的开始时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub start_time: String,
    /// 自定义入口的结束时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub end_time: String,
    /// 自定义入口的状态: `ONLINE`: is shown.
    pub custom_entrance_state: CustomEntranceState,
    /// 自定义入口种类: Leads to activities of the merchant, or to its mini program.
    pub custom_entrance_type: CustomEntranceType,
    /// 自定义入口跳转信息.
    pub jump_link: JumpLink,
    /// 副标题.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub subtitle: String,
    /// 展示商品信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_thumbnail_url: Option<String>,
}

/// `CustomEntrance`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CustomEntrance {
    /// 自定义入口的归属品牌ID: The brand's number on WeChat Pay.
    #[serde(deserialize_with = "crate::lenient")]
    pub brand_id: String,
    /// 商户创建自定义入口的凭据号: The caller's own number of this request, unique for the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_request_no: String,
    /// 自定义入口创建的时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 自定义入口的开始时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub start_time: String,
    /// 自定义入口的结束时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub end_time: String,
    /// 自定义入口的状态: `ONLINE`: is shown.
    #[serde(deserialize_with = "crate::lenient")]
    pub custom_entrance_state: CustomEntranceState,
    /// 自定义入口种类: Leads to activities of the merchant, or to its mini program.
    #[serde(deserialize_with = "crate::lenient")]
    pub custom_entrance_type: CustomEntranceType,
    /// 自定义入口跳转信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub jump_link: JumpLink,
    /// 自定义入口修改的时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub modify_time: String,
    /// 副标题.
    #[serde(deserialize_with = "crate::lenient")]
    pub subtitle: String,
    /// 展示商品信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_thumbnail_url: Option<String>,
}

/// `JumpInfo`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct JumpInfo {
    /// 小程序AppId.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub merchant_appid: String,
    /// 商户电子小票跳转信息小程序路径.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub merchant_path: String,
}

/// `JumpLink`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct JumpLink {
    /// 自定义入口的跳转小程序AppID.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub mini_programs_appid: String,
    /// 自定义入口跳转小程序的path.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub mini_programs_path: String,
}

/// `MerchantContact`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MerchantContact {
    /// 售后咨询电话 (encrypted on the wire): For questions of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consultation_phone_number: Option<Sensitive>,
}

/// `MerchantJumpInfo`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MerchantJumpInfo {
    /// 下单用户OpenID: The user who paid, as the payment tells.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 跳转信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub jump_info: JumpInfo,
    /// 商户上传时间 (RFC 3339): When the merchant sent it.
    #[serde(deserialize_with = "crate::lenient")]
    pub merchant_upload_time: String,
    /// 修改时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub modify_time: String,
    /// 归属品牌ID: The brand's number on WeChat Pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<i64>,
    /// 商户号: The merchant that the payment went to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the payment went to; needed when a partner had placed the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_sub_mchid: Option<String>,
}

/// `Receipt`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Receipt {
    /// 微信支付订单中OpenID: The user who paid, as the payment tells.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 电子小票创建的时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 电子小票ID: WeChat Pay's number of the receipt.
    #[serde(deserialize_with = "crate::lenient")]
    pub receipt_id: String,
    /// 标识电子小票图片类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub image_type: String,
    /// 电子小票最后一次修改时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub modify_time: String,
    /// 图片文件的文件摘要.
    #[serde(deserialize_with = "crate::lenient")]
    pub sha256: String,
    /// 电子小票图片审核状态: `WAIT_REVIEW`: being reviewed; `NOT_PASS_REVIEW`: refused; `PASS_REVIEW`: the user sees it.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: State,
    /// 电子小票归属品牌的ID: The brand's number on WeChat Pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand_id: Option<i64>,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 微信支付订单的商户号: The merchant that the payment went to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_mchid: Option<String>,
    /// 微信支付订单的子商户号: The sub-merchant that the payment went to; needed when a partner had placed the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_sub_mchid: Option<String>,
    /// 用户与商家的联系渠道.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_contact_information: Option<MerchantContact>,
    /// 上传时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upload_time: Option<String>,
}

/// `UpdateCustomEntranceRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateCustomEntranceRequest {
    /// 商户创建自定义入口的凭据号: The caller's own number of this request, unique for the merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 自定义入口的开始时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// 自定义入口的结束时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// 自定义入口的状态: `ONLINE`: is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_entrance_state: Option<CustomEntranceState>,
    /// 自定义入口种类: Leads to activities of the merchant, or to its mini program.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_entrance_type: Option<CustomEntranceType>,
    /// 展示商品信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goods_thumbnail_url: Option<String>,
    /// 自定义入口跳转信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_link: Option<JumpLink>,
    /// 副标题.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtitle: Option<String>,
}

/// `UploadJumpInfoRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadJumpInfoRequest {
    /// 下单用户OpenID: The user who paid, as the payment tells.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
    /// 跳转信息.
    pub jump_info: JumpInfo,
    /// 商户上传时间 (RFC 3339): When the merchant sent it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_upload_time: String,
    /// 商户号: The merchant that the payment went to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_mchid: Option<String>,
    /// 子商户号: The sub-merchant that the payment went to; needed when a partner had placed the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_sub_mchid: Option<String>,
}

/// `UploadJumpInfoResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadJumpInfoResponse {
    /// 商家电子小票跳转信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_jump_info: Option<MerchantJumpInfo>,
}

/// `UploadReceiptResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadReceiptResponse {
    /// 电子小票上传信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub receipt: Receipt,
}

/// What `upload_receipt` sends beside the file.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadReceiptMeta {
    /// 微信支付订单中OpenID: The user who paid, as the payment tells.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
    /// 微信支付订单的商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_trade_no: Option<String>,
    /// 微信支付订单的下单商户号: The merchant that the payment went to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_mchid: Option<String>,
    /// 微信支付订单的下单子商户号: The sub-merchant that the payment went to; needed when a partner had placed the order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_sub_mchid: Option<String>,
    /// 用户与商家的联系渠道.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_contact_information: Option<MerchantContact>,
    /// 上传时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upload_time: Option<String>,
}
