// Generated from api/pay_installment.yaml by `cargo xtask generate`; do not edit.

//! Paying by instalments (微信分付).

use serde::{Deserialize, Serialize};

open_enum! {
    /// 用户ID的类型
    pub enum UserIdType {
        UnknownUserIdType = "UNKNOWN_USER_ID_TYPE",
        Openid = "OPENID",
        PhoneNo = "PHONE_NO",
        SpOpenid = "SP_OPENID",
        SubOpenid = "SUB_OPENID",
    }
}

/// `AcquiringBankPayer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AcquiringBankPayer {
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acquiring_bank_openid: Option<String>,
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_openid: Option<String>,
    /// 用户手机号的哈希值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number_hash: Option<String>,
}

/// `Exposure`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Exposure {
    /// 是否建议曝光微信分付: Whether to offer instalments to this user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fqf_exposure: Option<bool>,
    /// 曝光凭证.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub market_exposure_token: Option<String>,
}

/// `GetAcquiringBankExposureRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetAcquiringBankExposureRequest {
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 从业机构号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub acquiring_bank_id: String,
    /// 渠道商户号: The channel's merchant number.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub channel_id: String,
    /// 特约商户号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_id: String,
    /// 支付者.
    pub payer: AcquiringBankPayer,
    /// `acquiring_bank_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acquiring_bank_appid: Option<String>,
    /// 特约商户应用AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_appid: Option<String>,
}

/// `GetExposureRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetExposureRequest {
    /// 应用AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 支付者.
    pub payer: Payer,
    /// 直连商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
}

/// `GetInterestSubsidyExposureRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetInterestSubsidyExposureRequest {
    /// 直连商户号.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 应用AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 用户ID的类型: Which number of the user is given.
    pub user_id_type: UserIdType,
    /// 用户标识: The user in `appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 用户手机号的十六进制字符串.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number_hash: Option<String>,
}

/// `GetPartnerExposureRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetPartnerExposureRequest {
    /// 服务商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 服务商应用ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 子商户APPID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_appid: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_trade_no: String,
    /// 支付者.
    pub payer: PartnerPayer,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// `GetPartnerInterestSubsidyExposureRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetPartnerInterestSubsidyExposureRequest {
    /// 服务商户号: The partner's own merchant number.
    /// The client's `mchid` where left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 服务商应用ID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 子商户APPID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_appid: String,
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 用户ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<UserId>,
}

/// `InterestSubsidyExposure`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct InterestSubsidyExposure {
    /// 是否建议曝光微信分付: Whether to offer instalments to this user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recommend_exposure: Option<bool>,
}

/// `PartnerPayer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PartnerPayer {
    /// 用户服务商标识: The user under `sp_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_openid: Option<String>,
    /// 用户子商户标识: The user under `sub_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 用户手机号的哈希值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number_hash: Option<String>,
}

/// `Payer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Payer {
    /// 用户标识: The user in `appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 用户手机号的哈希值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number_hash: Option<String>,
}

/// `UserId`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserId {
    /// 用户服务标识: The user under `sp_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_openid: Option<String>,
    /// 用户子标识: The user under `sub_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 用户手机号的哈希值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number_hash: Option<String>,
    /// 用户ID的类型: Which number of the user is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id_type: Option<UserIdType>,
}
