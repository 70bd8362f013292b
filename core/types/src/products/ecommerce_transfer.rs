// Generated from api/ecommerce_transfer.yaml by `cargo xtask generate`; do not edit.

//! Ecommerce: transfers to users (收付通转账).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

/// `Agreement`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Agreement {
    /// 协议编号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub agreement_code: String,
    /// 协议版本号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub agreement_version: String,
    /// 签约主体.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sign_organization: String,
    /// 签约时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sign_time: String,
}

/// `CancelTransferBillRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelTransferBillRequest {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// `CancelTransferBillResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelTransferBillResponse {
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 状态变更时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub update_time: String,
    /// 商户单号: The merchant's own number of the transfer.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 微信转账单号: WeChat Pay's number of the transfer.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_bill_no: String,
    /// 单据状态: `CANCELING`: being taken back; `CANCELLED`: taken back.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: String,
}

/// `CreateAuthorizationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateAuthorizationRequest {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 签约协议列表: The agreements that the sub-merchant has signed with the platform.
    pub agreement_list: Vec<Agreement>,
}

/// `CreateAuthorizationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateAuthorizationResponse {
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 授权申请受理时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub accept_time: String,
    /// 授权状态: Whether the sub-merchant lets the platform transfer its money.
    #[serde(deserialize_with = "crate::lenient")]
    pub authorization_state: String,
    /// 授权时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorize_time: Option<String>,
}

/// `CreateTransferBillRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTransferBillRequest {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务商AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 收款用户OpenID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 商户单号: The merchant's own number of the transfer.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_bill_no: String,
    /// 转账场景ID: A scene that was opened for the merchant in the merchant platform.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transfer_scene_id: String,
    /// 转账金额: In fen.
    pub transfer_amount: i64,
    /// 转账备注: The payee sees it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transfer_remark: String,
    /// 商户回调地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 收款用户姓名 (encrypted on the wire): The payee's real name, checked against the payee's account. Needed from 2,000 yuan on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<Sensitive>,
}

/// `CreateTransferBillResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTransferBillResponse {
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 单据创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 商户单号: The merchant's own number of the transfer.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 微信转账单号: WeChat Pay's number of the transfer.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_bill_no: String,
    /// 单据状态: `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`, `FAIL`, `CANCELLED`: it has come to its end.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: String,
    /// 失败原因: Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<String>,
    /// 跳转领取页面的package信息: For the page on which the user confirms, to be handed on as it is; present in `WAIT_USER_CONFIRM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package_info: Option<String>,
}

/// `GetAuthorizationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetAuthorizationResponse {
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 授权状态: Whether the sub-merchant lets the platform transfer its money.
    #[serde(deserialize_with = "crate::lenient")]
    pub authorization_state: String,
    /// 授权时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorize_time: Option<String>,
}

/// `TransferBill`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransferBill {
    /// 服务商商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 服务商AppID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 单据创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 状态变更时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub update_time: String,
    /// 商户单号: The merchant's own number of the transfer.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 微信转账单号: WeChat Pay's number of the transfer.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_bill_no: String,
    /// 转账场景ID: A scene that was opened for the merchant in the merchant platform.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_scene_id: String,
    /// 单据状态: `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`, `FAIL`, `CANCELLED`: it has come to its end.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: String,
    /// 转账金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_amount: Option<i64>,
    /// 转账备注: The payee sees it.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_remark: String,
    /// 收款用户OpenID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 失败原因: Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<String>,
    /// 收款用户姓名 (encrypted on the wire): The payee's real name, checked against the payee's account. Needed from 2,000 yuan on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<Sensitive>,
}

/// What `get_transfer_bill_by_out_bill_no` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetTransferBillByOutBillNoQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `get_transfer_bill_by_transfer_bill_no` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetTransferBillByTransferBillNoQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}
