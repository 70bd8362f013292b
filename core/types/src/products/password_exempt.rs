// Generated from api/password_exempt.yaml by `cargo xtask generate`; do not edit.

//! Payments without password (免密支付).

use serde::{Deserialize, Serialize};

/// `ContractTermination`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ContractTermination {
    /// 协议解约方式: Who ended it: the user, the merchant, customer service or the system.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_termination_mode: String,
    /// 协议解约时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_terminated_time: Option<String>,
    /// 解约备注: Why it was ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_termination_remark: Option<String>,
}

/// `GetContractResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetContractResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 商户AppID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 用户标识.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 免密支付协议ID: WeChat Pay's number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_id: String,
    /// 免密支付服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<i64>,
    /// 协议签署时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_signed_time: String,
    /// 委托代扣协议状态: `SIGNED` while it is in force, `TERMINATED` once it was ended.
    #[serde(deserialize_with = "crate::lenient")]
    pub contract_state: String,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_contract_code: String,
    /// 子商户AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 用户标识.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
    /// 用户账户展示名称: The user's name at the merchant; shown in the agreement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_display_account: Option<String>,
    /// 协议解约信息: Set once it was ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_terminate_info: Option<ContractTermination>,
}

/// `PreSignClearingInstitutionMiniProgramRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignClearingInstitutionMiniProgramRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商户AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 子商户AppID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_appid: String,
    /// 免密支付服务ID: The service that WeChat Pay opened for the merchant.
    pub service_id: i64,
    /// 用户账户展示名称: The user's name at the merchant; shown in the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_display_account: String,
    /// 回调通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
    /// 用户标识: The user in `appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 用户子标识: The user under `sub_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
}

/// `PreSignClearingInstitutionPayRedirectRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignClearingInstitutionPayRedirectRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商户AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 子商户AppID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_appid: String,
    /// 预支付交易会话标识: Of the payment after which the user is asked to sign.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub prepay_id: String,
    /// 免密支付服务ID: The service that WeChat Pay opened for the merchant.
    pub service_id: i64,
    /// 用户账户展示名称: The user's name at the merchant; shown in the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_display_account: String,
    /// 回调通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
    /// 用户标识: The user in `appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 用户子标识: The user under `sub_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
}

/// `PreSignEcommerceMiniProgramRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignEcommerceMiniProgramRequest {
    /// 商户AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 用户标识: The user in `appid`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 免密支付服务ID: The service that WeChat Pay opened for the merchant.
    pub service_id: i64,
    /// 用户账户展示名称: The user's name at the merchant; shown in the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_display_account: String,
    /// 回调通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
}

/// `PreSignEcommercePayRedirectRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignEcommercePayRedirectRequest {
    /// 商户AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 用户标识: The user in `appid`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 预支付交易会话标识: Of the payment after which the user is asked to sign.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub prepay_id: String,
    /// 免密支付服务ID: The service that WeChat Pay opened for the merchant.
    pub service_id: i64,
    /// 用户账户展示名称: The user's name at the merchant; shown in the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_display_account: String,
    /// 回调通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
}

/// `PreSignMerchantMiniProgramRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignMerchantMiniProgramRequest {
    /// 商户AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 用户标识: The user in `appid`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 免密支付服务ID: The service that WeChat Pay opened for the merchant.
    pub service_id: i64,
    /// 用户账户展示名称: The user's name at the merchant; shown in the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_display_account: String,
    /// 回调通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
}

/// `PreSignMerchantPayRedirectRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignMerchantPayRedirectRequest {
    /// 商户AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 用户标识: The user in `appid`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 预支付交易会话标识: Of the payment after which the user is asked to sign.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub prepay_id: String,
    /// 免密支付服务ID: The service that WeChat Pay opened for the merchant.
    pub service_id: i64,
    /// 用户账户展示名称: The user's name at the merchant; shown in the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_display_account: String,
    /// 回调通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
}

/// `PreSignMiniProgramResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignMiniProgramResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 预签约ID: Handed to the page where the user signs.
    #[serde(deserialize_with = "crate::lenient")]
    pub pre_entrustweb_id: String,
    /// 免密支付服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<i64>,
    /// 跳转签约的小程序AppID: The mini program where the user signs.
    #[serde(deserialize_with = "crate::lenient")]
    pub sign_mp_appid: String,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_contract_code: String,
    /// 跳转签约的小程序路径: Where to open that mini program.
    #[serde(deserialize_with = "crate::lenient")]
    pub sign_mp_path: String,
}

/// `PreSignPartnerMiniProgramRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignPartnerMiniProgramRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商户AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 子商户AppID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_appid: String,
    /// 免密支付服务ID: The service that WeChat Pay opened for the merchant.
    pub service_id: i64,
    /// 用户账户展示名称: The user's name at the merchant; shown in the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_display_account: String,
    /// 回调通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
    /// 用户标识: The user under `sp_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_openid: Option<String>,
    /// 用户子标识: The user under `sub_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
}

/// `PreSignPartnerMiniProgramResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignPartnerMiniProgramResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 预签约ID: Handed to the page where the user signs.
    #[serde(deserialize_with = "crate::lenient")]
    pub pre_entrustweb_id: String,
    /// 免密支付服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<i64>,
    /// 跳转签约的小程序AppID: The mini program where the user signs.
    #[serde(deserialize_with = "crate::lenient")]
    pub sign_mp_appid: String,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_contract_code: String,
    /// 跳转签约的小程序路径: Where to open that mini program.
    #[serde(deserialize_with = "crate::lenient")]
    pub sign_mp_path: String,
}

/// `PreSignPartnerPayRedirectRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignPartnerPayRedirectRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商户AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 子商户AppID: The sub-merchant's own app; needed for `sub_openid`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_appid: String,
    /// 预支付交易会话标识: Of the payment after which the user is asked to sign.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub prepay_id: String,
    /// 免密支付服务ID: The service that WeChat Pay opened for the merchant.
    pub service_id: i64,
    /// 用户账户展示名称: The user's name at the merchant; shown in the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_display_account: String,
    /// 回调通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
    /// 用户标识: The user under `sp_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_openid: Option<String>,
    /// 用户子标识: The user under `sub_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_openid: Option<String>,
}

/// `PreSignPartnerPayRedirectResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignPartnerPayRedirectResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 免密支付服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<i64>,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_contract_code: String,
}

/// `PreSignPayRedirectResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignPayRedirectResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 免密支付服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<i64>,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_contract_code: String,
}

/// `TerminateContractRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TerminateContractRequest {
    /// 解约备注: Why it is ended.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub contract_termination_remark: String,
}

/// `TerminateContractResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TerminateContractResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 免密支付服务ID: The service that WeChat Pay opened for the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<i64>,
    /// 商户签约协议号: The merchant's own number of the agreement.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_contract_code: String,
}
