// Generated from api/partner_mch_transfer.yaml by `cargo xtask generate`; do not edit.

//! Transfers to users for sub-merchants (服务商商家转账).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 授权申请单状态
    pub enum AuthorizationApplicationState {
        Invited = "INVITED",
        Passed = "PASSED",
        Rejected = "REJECTED",
        Expired = "EXPIRED",
    }
}

open_enum! {
    /// 自动收款授权的关闭原因
    pub enum AuthorizationClosureCloseReason {
        CloseViaMchApi = "CLOSE_VIA_MCH_API",
        UserClose = "USER_CLOSE",
    }
}

open_enum! {
    /// 单据状态
    pub enum CancelTransferBillResponseState {
        Accepted = "ACCEPTED",
        Processing = "PROCESSING",
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        Transfering = "TRANSFERING",
        Success = "SUCCESS",
        Fail = "FAIL",
        Canceling = "CANCELING",
        Cancelled = "CANCELLED",
    }
}

open_enum! {
    /// 单据状态
    pub enum CloseUserConfirmAuthorizationResponseState {
        Closed = "CLOSED",
    }
}

open_enum! {
    /// 单据状态
    pub enum CreateUserConfirmAuthorizationResponseState {
        WaitUserConfirm = "WAIT_USER_CONFIRM",
    }
}

open_enum! {
    /// 申请单状态
    pub enum ElectronicReceiptState {
        Generating = "GENERATING",
        Finished = "FINISHED",
    }
}

open_enum! {
    /// 授权状态
    pub enum GetSubMerchantAuthorizationResponseState {
        Authorized = "AUTHORIZED",
        Unauthorized = "UNAUTHORIZED",
        Canceled = "CANCELED",
    }
}

open_enum! {
    /// 单据状态
    pub enum GetTransferBillResponseState {
        Accepted = "ACCEPTED",
        Processing = "PROCESSING",
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        Transfering = "TRANSFERING",
        Success = "SUCCESS",
        Fail = "FAIL",
        Canceling = "CANCELING",
        Cancelled = "CANCELLED",
    }
}

open_enum! {
    /// 单据状态
    pub enum GetUserConfirmAuthorizationResponseState {
        TakingEffect = "TAKING_EFFECT",
        Closed = "CLOSED",
        WaitUserConfirm = "WAIT_USER_CONFIRM",
    }
}

open_enum! {
    /// 回单文件摘要类型
    pub enum HashType {
        Sm3 = "SM3",
    }
}

open_enum! {
    /// 自动收款授权的关闭原因
    pub enum MerchantAuthorizationClosureCloseReason {
        CloseViaMchApi = "CLOSE_VIA_MCH_API",
    }
}

open_enum! {
    /// 转账场景ID
    pub enum TransferSceneId {
        N1000 = "1000",
        N1002 = "1002",
        N1004 = "1004",
        N1005 = "1005",
        N1009 = "1009",
        N1010 = "1010",
        N1011 = "1011",
        N1013 = "1013",
    }
}

open_enum! {
    /// 单据状态
    pub enum TransferWithAuthorizationResponseState {
        Accepted = "ACCEPTED",
        Success = "SUCCESS",
    }
}

/// `Authorization`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Authorization {
    /// 商户侧授权单号: The merchant's own number of the authorization.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_authorization_no: String,
    /// 自动收款授权结果通知地址: Where the result of authorising is posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub authorization_notify_url: String,
    /// 用户展示名称: What the user is called at the merchant; the user sees it when authorising.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub user_display_name: String,
}

/// `AuthorizationApplication`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AuthorizationApplication {
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 更新时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub update_time: String,
    /// 商户申请单号: The partner's own number of the application.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_apply_no: String,
    /// 授权申请受理时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub accept_time: String,
    /// 授权申请单状态: `INVITED`: the sub-merchant is to decide; `PASSED`, `REJECTED`: it has; `EXPIRED`: it did not in time.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: AuthorizationApplicationState,
}

/// `AuthorizationClosure`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AuthorizationClosure {
    /// 自动收款授权的关闭原因: `CLOSE_VIA_MCH_API`: ended by the partner; `USER_CLOSE`: by the user.
    #[serde(deserialize_with = "crate::lenient")]
    pub close_reason: AuthorizationClosureCloseReason,
    /// 关闭时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub close_time: String,
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
    /// 最后一次状态变更时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub update_time: String,
    /// 商户单号: The merchant's own number of the transfer.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 微信转账单号: WeChat Pay's number of the transfer.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_bill_no: String,
    /// 单据状态: `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: CancelTransferBillResponseState,
    /// 收款用户OpenID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 单据创建时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// 失败原因: Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<String>,
    /// 转账金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_amount: Option<i64>,
    /// 转账备注: The payee sees it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_remark: Option<String>,
    /// 收款用户姓名 (encrypted on the wire): The payee's real name, checked against the payee's account. Needed from 2,000 yuan on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<Sensitive>,
}

/// `CloseUserConfirmAuthorizationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CloseUserConfirmAuthorizationResponse {
    /// 商户AppID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 收款用户OpenID.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 微信自动收款授权单号: WeChat Pay's number of the authorization.
    #[serde(deserialize_with = "crate::lenient")]
    pub authorization_id: String,
    /// 商户侧授权单号: The merchant's own number of the authorization.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_authorization_no: String,
    /// 用户确认授权的时间 (RFC 3339): When the user authorised.
    #[serde(deserialize_with = "crate::lenient")]
    pub authorize_time: String,
    /// 单据状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: CloseUserConfirmAuthorizationResponseState,
    /// 用户展示名称: What the user is called at the merchant; the user sees it when authorising.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_display_name: String,
    /// 单据创建时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// 转账场景ID: A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_scene_id: Option<TransferSceneId>,
    /// 自动收款授权的关闭信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_info: Option<MerchantAuthorizationClosure>,
    /// 用户收款感知: What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_recv_perception: Option<String>,
}

/// `CreateElectronicReceiptRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateElectronicReceiptRequest {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商户转账单号: The merchant's own number of the transfer.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_bill_no: String,
}

/// `CreateSubMerchantAuthorizationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateSubMerchantAuthorizationRequest {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商户申请单号: The partner's own number of the application.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_apply_no: String,
}

/// `CreateTransferBillRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTransferBillRequest {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商户AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 收款用户OpenID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 商户单号: The merchant's own number of the transfer.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_bill_no: String,
    /// 转账场景ID: A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions.
    pub transfer_scene_id: TransferSceneId,
    /// 转账金额: In fen.
    pub transfer_amount: i64,
    /// 转账备注: The payee sees it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transfer_remark: String,
    /// 转账场景报备信息: What the scene demands to be reported of this transfer.
    pub transfer_scene_report_infos: Vec<TransferSceneReport>,
    /// 通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 收款用户姓名 (encrypted on the wire): The payee's real name, checked against the payee's account. Needed from 2,000 yuan on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<Sensitive>,
    /// 用户收款感知: What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_recv_perception: Option<String>,
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
    /// 跳转领取页面的package信息: For the page on which the user confirms, to be handed on as it is.
    #[serde(deserialize_with = "crate::lenient")]
    pub package_info: String,
}

/// `CreateUserConfirmAuthorizationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateUserConfirmAuthorizationRequest {
    /// 商户AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 收款用户OpenID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 商户侧授权单号: The merchant's own number of the authorization.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_authorization_no: String,
    /// 转账场景ID: A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions.
    pub transfer_scene_id: TransferSceneId,
    /// 授权结果通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 用户展示名称: What the user is called at the merchant; the user sees it when authorising.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub user_display_name: String,
    /// 用户收款感知: What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_recv_perception: Option<String>,
}

/// `CreateUserConfirmAuthorizationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateUserConfirmAuthorizationResponse {
    /// 单据创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 商户侧授权单号: The merchant's own number of the authorization.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_authorization_no: String,
    /// 跳转领取页面的package信息: For the page on which the user authorises, to be handed on as it is.
    #[serde(deserialize_with = "crate::lenient")]
    pub package_info: String,
    /// 单据状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: CreateUserConfirmAuthorizationResponseState,
}

/// `ElectronicReceipt`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ElectronicReceipt {
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 申请单创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 商户转账单号: The merchant's own number of the transfer.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 申请单状态: `GENERATING`: being made; `FINISHED`: ready at `download_url`.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: ElectronicReceiptState,
    /// 申请单更新时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// 回单文件下载地址: Set in `FINISHED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub download_url: Option<String>,
    /// 回单文件摘要类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash_type: Option<HashType>,
    /// 回单文件摘要值: Of the file, after decompression.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash_value: Option<String>,
}

/// `GetSubMerchantAuthorizationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetSubMerchantAuthorizationResponse {
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 授权状态: `CANCELED`: it was authorised and is no longer.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: GetSubMerchantAuthorizationResponseState,
    /// 授权申请单: The latest application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_order: Option<AuthorizationApplication>,
    /// 授权时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_time: Option<String>,
    /// 解除授权时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_authorization_time: Option<String>,
}

/// `GetTransferBillResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetTransferBillResponse {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 商户AppID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 单据创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 最后一次状态变更时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub update_time: String,
    /// 商户单号: The merchant's own number of the transfer.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 商家转账订单号: WeChat Pay's number of the transfer.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_bill_no: String,
    /// 单据状态: `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: GetTransferBillResponseState,
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

/// `GetUserConfirmAuthorizationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetUserConfirmAuthorizationResponse {
    /// 商户AppID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 收款用户OpenID.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 微信自动收款授权单号: WeChat Pay's number of the authorization.
    #[serde(deserialize_with = "crate::lenient")]
    pub authorization_id: String,
    /// 商户侧授权单号: The merchant's own number of the authorization.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_authorization_no: String,
    /// 用户确认授权的时间 (RFC 3339): When the user authorised.
    #[serde(deserialize_with = "crate::lenient")]
    pub authorize_time: String,
    /// 单据状态: `WAIT_USER_CONFIRM`: the user is to confirm; `TAKING_EFFECT`: in force; `CLOSED`: ended.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: GetUserConfirmAuthorizationResponseState,
    /// 用户展示名称: What the user is called at the merchant; the user sees it when authorising.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_display_name: String,
    /// 单据创建时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// 转账场景ID: A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_scene_id: Option<TransferSceneId>,
    /// 自动收款授权的关闭信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_info: Option<AuthorizationClosure>,
    /// 用户收款感知: What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_recv_perception: Option<String>,
}

/// `MerchantAuthorizationClosure`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MerchantAuthorizationClosure {
    /// 自动收款授权的关闭原因.
    #[serde(deserialize_with = "crate::lenient")]
    pub close_reason: MerchantAuthorizationClosureCloseReason,
    /// 关闭时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub close_time: String,
}

/// `PreTransferWithAuthorizationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreTransferWithAuthorizationRequest {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商户AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 收款用户OpenID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 商户单号: The merchant's own number of the transfer.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_bill_no: String,
    /// 转账场景ID: A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions.
    pub transfer_scene_id: TransferSceneId,
    /// 转账金额: In fen.
    pub transfer_amount: i64,
    /// 转账备注: The payee sees it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transfer_remark: String,
    /// 转账场景报备信息: What the scene demands to be reported of this transfer.
    pub transfer_scene_report_infos: Vec<TransferSceneReport>,
    /// 自动收款授权信息: Left out, it is a transfer alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_info: Option<Authorization>,
    /// 通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 收款用户姓名 (encrypted on the wire): The payee's real name, checked against the payee's account. Needed from 2,000 yuan on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<Sensitive>,
    /// 用户收款感知: What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_recv_perception: Option<String>,
}

/// `PreTransferWithAuthorizationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreTransferWithAuthorizationResponse {
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
    /// 跳转领取页面的package信息: For the page on which the user confirms, to be handed on as it is.
    #[serde(deserialize_with = "crate::lenient")]
    pub package_info: String,
}

/// `TransferSceneReport`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransferSceneReport {
    /// 信息内容: What there is to say of that kind.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub info_content: String,
    /// 信息类型: A kind that the scene demands, in Chinese: `活动名称` (name of the event), for example.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub info_type: String,
}

/// `TransferWithAuthorizationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransferWithAuthorizationRequest {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商户AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 微信自动收款授权单号: WeChat Pay's number of the authorization.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub authorization_id: String,
    /// 商户单号: The merchant's own number of the transfer.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_bill_no: String,
    /// 转账场景ID: A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions.
    pub transfer_scene_id: TransferSceneId,
    /// 转账金额: In fen.
    pub transfer_amount: i64,
    /// 转账备注: The payee sees it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transfer_remark: String,
    /// 转账场景报备信息: What the scene demands to be reported of this transfer.
    pub transfer_scene_report_infos: Vec<TransferSceneReport>,
    /// 通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 收款用户姓名 (encrypted on the wire): The payee's real name, checked against the payee's account. Needed from 2,000 yuan on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<Sensitive>,
    /// 用户收款感知: What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_recv_perception: Option<String>,
}

/// `TransferWithAuthorizationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransferWithAuthorizationResponse {
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
    /// 单据状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: TransferWithAuthorizationResponseState,
    /// 转账金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_amount: Option<i64>,
    /// 转账备注: The payee sees it.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_remark: String,
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 商户AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 收款用户OpenID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 最后一次状态变更时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// 失败原因: Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<String>,
    /// 收款用户姓名 (encrypted on the wire): The payee's real name, checked against the payee's account. Needed from 2,000 yuan on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<Sensitive>,
}

/// What `get_transfer_bill` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetTransferBillQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `get_electronic_receipt` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetElectronicReceiptQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}
