// Generated from api/mch_transfer.yaml by `cargo xtask generate`; do not edit.

//! Transfers to users (商家转账).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 授权状态
    pub enum AuthorizationClosedResourceState {
        TakingEffect = "TAKING_EFFECT",
        Closed = "CLOSED",
    }
}

open_enum! {
    /// 免确认收款授权的关闭原因
    pub enum AuthorizationClosureCloseReason {
        CloseViaMchApi = "CLOSE_VIA_MCH_API",
        UserClose = "USER_CLOSE",
    }
}

open_enum! {
    /// 授权状态
    pub enum AuthorizationConfirmedResourceState {
        TakingEffect = "TAKING_EFFECT",
        Closed = "CLOSED",
    }
}

open_enum! {
    /// 单据状态
    pub enum CancelQqWalletBillResponseState {
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
    pub enum CancelTransferBillResponseState {
        Canceling = "CANCELING",
        Cancelled = "CANCELLED",
    }
}

open_enum! {
    /// 授权状态
    pub enum CloseUserConfirmAuthorizationResponseState {
        Closed = "CLOSED",
    }
}

open_enum! {
    /// 申请单状态
    pub enum CreateElectronicReceiptResponseState {
        Generating = "GENERATING",
        Finished = "FINISHED",
        Failed = "FAILED",
    }
}

open_enum! {
    /// 转账场景ID
    pub enum CreateQqWalletBillRequestTransferSceneId {
        N1401 = "1401",
    }
}

open_enum! {
    /// 转账场景ID
    pub enum CreateTransferBillRequestTransferSceneId {
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
    pub enum CreateTransferBillResponseState {
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
    /// 转账场景ID
    pub enum CreateUserConfirmAuthorizationRequestTransferSceneId {
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
    /// 授权状态
    pub enum CreateUserConfirmAuthorizationResponseState {
        WaitUserConfirm = "WAIT_USER_CONFIRM",
    }
}

open_enum! {
    /// 用户设备类型
    pub enum DeviceType {
        Ios = "IOS",
        Android = "ANDROID",
        Harmony = "HARMONY",
        Other = "OTHER",
    }
}

open_enum! {
    /// 申请单状态
    pub enum ElectronicReceiptState {
        Generating = "GENERATING",
        Finished = "FINISHED",
        Failed = "FAILED",
    }
}

open_enum! {
    /// 失败原因
    pub enum FailReason {
        AccountFrozen = "ACCOUNT_FROZEN",
        AccountNotExist = "ACCOUNT_NOT_EXIST",
        BankCardAccountAbnormal = "BANK_CARD_ACCOUNT_ABNORMAL",
        BankCardBankInfoWrong = "BANK_CARD_BANK_INFO_WRONG",
        BankCardCardInfoWrong = "BANK_CARD_CARD_INFO_WRONG",
        BankCardCollectionsAboveQuota = "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
        BankCardParamError = "BANK_CARD_PARAM_ERROR",
        BankCardStatusAbnormal = "BANK_CARD_STATUS_ABNORMAL",
        BlockB2CUserlimitamountBsruleMonth = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
        BlockB2CUserlimitamountMonth = "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
        DayReceivedCountExceed = "DAY_RECEIVED_COUNT_EXCEED",
        DayReceivedQuotaExceed = "DAY_RECEIVED_QUOTA_EXCEED",
        ExceededEstimatedAmount = "EXCEEDED_ESTIMATED_AMOUNT",
        IdCardNotCorrect = "ID_CARD_NOT_CORRECT",
        MchCancel = "MCH_CANCEL",
        MerchantReject = "MERCHANT_REJECT",
        MerchantNotConfirm = "MERCHANT_NOT_CONFIRM",
        NameNotCorrect = "NAME_NOT_CORRECT",
        OpenidInvalid = "OPENID_INVALID",
        OtherFailReasonType = "OTHER_FAIL_REASON_TYPE",
        OverdueClose = "OVERDUE_CLOSE",
        PayeeAccountAbnormal = "PAYEE_ACCOUNT_ABNORMAL",
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        ProductAuthCheckFail = "PRODUCT_AUTH_CHECK_FAIL",
        RealnameAccountReceivedQuotaExceed = "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
        RealNameCheckFail = "REAL_NAME_CHECK_FAIL",
        ReceiveAccountNotConfigure = "RECEIVE_ACCOUNT_NOT_CONFIGURE",
        ReservationInfoNotMatch = "RESERVATION_INFO_NOT_MATCH",
        ReservationSceneNotMatch = "RESERVATION_SCENE_NOT_MATCH",
        ReservationStateInvalid = "RESERVATION_STATE_INVALID",
        TransferQuotaExceed = "TRANSFER_QUOTA_EXCEED",
        TransferRemarkSetFail = "TRANSFER_REMARK_SET_FAIL",
        TransferRisk = "TRANSFER_RISK",
        TransferSceneInvalid = "TRANSFER_SCENE_INVALID",
        TransferSceneUnavailable = "TRANSFER_SCENE_UNAVAILABLE",
        RelatedOrderTransferAmountExceed = "RELATED_ORDER_TRANSFER_AMOUNT_EXCEED",
        RelatedOrderTransferCountExceed = "RELATED_ORDER_TRANSFER_COUNT_EXCEED",
        BudgetNotEnough = "BUDGET_NOT_ENOUGH",
    }
}

open_enum! {
    /// 免确认收款授权的关闭原因
    pub enum GetUserConfirmAuthorizationClosureCloseReason {
        CloseViaMchApi = "CLOSE_VIA_MCH_API",
        UserClose = "USER_CLOSE",
        UserOverdueUnconfirmed = "USER_OVERDUE_UNCONFIRMED",
        TransferRisk = "TRANSFER_RISK",
        UserAccountAbnormal = "USER_ACCOUNT_ABNORMAL",
    }
}

open_enum! {
    /// 授权状态
    pub enum GetUserConfirmAuthorizationResponseState {
        TakingEffect = "TAKING_EFFECT",
        Closed = "CLOSED",
        WaitUserConfirm = "WAIT_USER_CONFIRM",
    }
}

open_enum! {
    /// 回单文件摘要类型
    pub enum HashType {
        Sha256 = "SHA256",
        Sm3 = "SM3",
    }
}

open_enum! {
    /// 免确认收款授权的关闭原因
    pub enum MerchantAuthorizationClosureCloseReason {
        CloseViaMchApi = "CLOSE_VIA_MCH_API",
    }
}

open_enum! {
    /// 收款方式类型
    pub enum PaymentMethodType {
        Cft = "CFT",
        Wphk = "WPHK",
    }
}

open_enum! {
    /// 转账场景ID
    pub enum PreTransferWithAuthorizationRequestTransferSceneId {
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
    pub enum PreTransferWithAuthorizationResponseState {
        Accepted = "ACCEPTED",
        Processing = "PROCESSING",
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        Transfering = "TRANSFERING",
        Success = "SUCCESS",
        Canceling = "CANCELING",
    }
}

open_enum! {
    /// 单据状态
    pub enum QqWalletBillFinishedResourceState {
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
    pub enum QqWalletBillState {
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
    pub enum TransferBillFinishedResourceState {
        Success = "SUCCESS",
        Fail = "FAIL",
        Cancelled = "CANCELLED",
    }
}

open_enum! {
    /// 单据状态
    pub enum TransferBillState {
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
    /// 转账场景ID
    pub enum TransferWithAuthorizationRequestTransferSceneId {
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
        Processing = "PROCESSING",
        Transfering = "TRANSFERING",
        Success = "SUCCESS",
    }
}

open_enum! {
    /// 用户收款样式类型
    pub enum Type {
        ConfirmPage = "CONFIRM_PAGE",
        RedPacket = "RED_PACKET",
    }
}

/// `Authorization`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Authorization {
    /// 商户侧授权单号 (at most 32 characters): The merchant's own number of the authorization.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_authorization_no: String,
    /// 免确认收款授权结果通知地址 (at most 256 characters): Where the result of authorising is posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub authorization_notify_url: String,
    /// 用户展示名称 (at most 32 characters): What the user is called at the merchant; the user sees it when authorising.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub user_display_name: String,
}

/// `AuthorizationClosedResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AuthorizationClosedResource {
    /// 商户AppID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 收款用户OpenID (at most 64 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 微信免确认收款授权单号 (at most 32 characters): WeChat Pay's number of the authorization.
    #[serde(deserialize_with = "crate::lenient")]
    pub authorization_id: String,
    /// 商户侧授权单号 (at most 32 characters): The merchant's own number of the authorization.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_authorization_no: String,
    /// 用户确认授权的时间 (at most 32 characters, RFC 3339): When the user authorised.
    #[serde(deserialize_with = "crate::lenient")]
    pub authorize_time: String,
    /// 授权状态: `WAIT_USER_CONFIRM`: the user is to confirm; `TAKING_EFFECT`: in force; `CLOSED`: ended.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: AuthorizationClosedResourceState,
    /// 用户展示昵称 (at most 32 characters): What the user is called at the merchant; the user sees it when authorising.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_display_name: String,
    /// 免确认收款授权的关闭信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_info: Option<AuthorizationClosure>,
}

/// `AuthorizationClosure`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AuthorizationClosure {
    /// 免确认收款授权的关闭原因: `CLOSE_VIA_MCH_API`: ended by the merchant; `USER_CLOSE`: by the user.
    #[serde(deserialize_with = "crate::lenient")]
    pub close_reason: AuthorizationClosureCloseReason,
    /// 关闭时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub close_time: String,
}

/// `AuthorizationConfirmedResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AuthorizationConfirmedResource {
    /// 商户AppID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 收款用户OpenID (at most 64 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 微信免确认收款授权单号 (at most 32 characters): WeChat Pay's number of the authorization.
    #[serde(deserialize_with = "crate::lenient")]
    pub authorization_id: String,
    /// 商户侧授权单号 (at most 32 characters): The merchant's own number of the authorization.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_authorization_no: String,
    /// 用户确认授权的时间 (at most 32 characters, RFC 3339): When the user authorised.
    #[serde(deserialize_with = "crate::lenient")]
    pub authorize_time: String,
    /// 授权状态: `WAIT_USER_CONFIRM`: the user is to confirm; `TAKING_EFFECT`: in force; `CLOSED`: ended.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: AuthorizationConfirmedResourceState,
    /// 用户展示昵称 (at most 32 characters): What the user is called at the merchant; the user sees it when authorising.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_display_name: String,
    /// 微信商户号.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 免确认收款授权的关闭信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_info: Option<AuthorizationClosure>,
}

/// `AuthorizationScene`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AuthorizationScene {
    /// 用户设备ID (at most 128 characters): Of the user's device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_id: Option<String>,
    /// 用户终端IP (at most 45 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_ip: Option<String>,
    /// 用户设备类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device_type: Option<DeviceType>,
}

/// `CancelQqWalletBillResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelQqWalletBillResponse {
    /// 单据更新时间 (RFC 3339).
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
    pub state: CancelQqWalletBillResponseState,
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// QQ互联开放平台AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
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
    /// 收款用户QQ号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_qq: Option<String>,
}

/// `CancelTransferBillResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelTransferBillResponse {
    /// 最后一次单据状态变更时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub update_time: String,
    /// 商户单号 (at most 32 characters): The merchant's own number of the transfer.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 微信转账单号 (at most 64 characters): WeChat Pay's number of the transfer.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_bill_no: String,
    /// 单据状态: `CANCELING`: being taken back; `CANCELLED`: taken back.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: CancelTransferBillResponseState,
}

/// `CloseUserConfirmAuthorizationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CloseUserConfirmAuthorizationResponse {
    /// 商户AppID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 收款用户OpenID (at most 64 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 商户侧授权单号 (at most 32 characters): The merchant's own number of the authorization.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_authorization_no: String,
    /// 授权状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: CloseUserConfirmAuthorizationResponseState,
    /// 用户展示昵称 (at most 32 characters): What the user is called at the merchant; the user sees it when authorising.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_display_name: String,
    /// 单据创建时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// 微信免确认收款授权单号 (at most 32 characters): WeChat Pay's number of the authorization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_id: Option<String>,
    /// 转账场景ID (at most 36 characters): A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_scene_id: Option<String>,
    /// 用户确认授权的时间 (at most 32 characters, RFC 3339): When the user authorised.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorize_time: Option<String>,
    /// 免确认收款授权的关闭信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_info: Option<MerchantAuthorizationClosure>,
    /// 用户收款感知 (at most 256 characters): What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_recv_perception: Option<String>,
}

/// `CreateElectronicReceiptByOutBillNoRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateElectronicReceiptByOutBillNoRequest {
    /// 商户转账单号 (at most 32 characters): The merchant's own number of the transfer.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_bill_no: String,
}

/// `CreateElectronicReceiptByTransferBillNoRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateElectronicReceiptByTransferBillNoRequest {
    /// 微信转账单号 (at most 64 characters): WeChat Pay's number of the transfer.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transfer_bill_no: String,
}

/// `CreateElectronicReceiptResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateElectronicReceiptResponse {
    /// 申请单创建时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 申请单状态: `GENERATING`: being made; `FINISHED`: ready at `download_url`; `FAILED`: apply again.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: CreateElectronicReceiptResponseState,
}

/// `CreateQqWalletBillRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateQqWalletBillRequest {
    /// QQ互联开放平台AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 收款用户OpenID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 商户单号: The merchant's own number of the transfer.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_bill_no: String,
    /// 转账场景ID: A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions.
    pub transfer_scene_id: CreateQqWalletBillRequestTransferSceneId,
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
    /// 收款用户QQ号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_qq: Option<String>,
}

/// `CreateTransferBillRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTransferBillRequest {
    /// 商户AppID (at most 32 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 收款用户OpenID (at most 64 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 商户单号 (at most 32 characters): The merchant's own number of the transfer.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_bill_no: String,
    /// 转账场景ID (at most 36 characters): A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions.
    pub transfer_scene_id: CreateTransferBillRequestTransferSceneId,
    /// 转账金额: In fen.
    pub transfer_amount: i64,
    /// 转账备注 (at most 32 characters): The payee sees it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transfer_remark: String,
    /// 转账场景报备信息: What the scene demands to be reported of this transfer.
    pub transfer_scene_report_infos: Vec<TransferSceneReport>,
    /// 通知地址 (at most 256 characters): Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 收款用户姓名 (encrypted on the wire): The payee's real name, checked against the payee's account. Needed from 2,000 yuan on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<Sensitive>,
    /// 用户收款感知: What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_recv_perception: Option<String>,
    /// 用户收款样式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_recv_style: Option<UserReceiveStyle>,
}

/// `CreateTransferBillResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTransferBillResponse {
    /// 单据创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 商户单号 (at most 32 characters): The merchant's own number of the transfer.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 微信转账单号 (at most 64 characters): WeChat Pay's number of the transfer.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_bill_no: String,
    /// 单据状态: `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: CreateTransferBillResponseState,
    /// 失败原因: Set when it failed.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<String>,
    /// 跳转领取页面的package信息: For the page on which the user confirms, to be handed on as it is; present in `WAIT_USER_CONFIRM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package_info: Option<String>,
}

/// `CreateUserConfirmAuthorizationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateUserConfirmAuthorizationRequest {
    /// 商户AppID (at most 32 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 收款用户OpenID (at most 64 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 商户侧授权单号 (at most 32 characters): The merchant's own number of the authorization.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_authorization_no: String,
    /// 转账场景ID (at most 36 characters): A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions.
    pub transfer_scene_id: CreateUserConfirmAuthorizationRequestTransferSceneId,
    /// 授权结果通知地址 (at most 256 characters): Where the result of authorising is posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub authorization_notify_url: String,
    /// 用户展示名称 (at most 32 characters): What the user is called at the merchant; the user sees it when authorising.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub user_display_name: String,
    /// 场景信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_info: Option<AuthorizationScene>,
    /// 用户收款感知 (at most 256 characters): What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
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
    /// 商户侧授权单号 (at most 32 characters): The merchant's own number of the authorization.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_authorization_no: String,
    /// 跳转授权页面的package信息: For the page on which the user authorises, to be handed on as it is.
    #[serde(deserialize_with = "crate::lenient")]
    pub package_info: String,
    /// 授权状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: CreateUserConfirmAuthorizationResponseState,
}

/// `ElectronicReceipt`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ElectronicReceipt {
    /// 申请单创建时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 申请单更新时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub update_time: String,
    /// 申请单状态: `GENERATING`: being made; `FINISHED`: ready at `download_url`; `FAILED`: apply again.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: ElectronicReceiptState,
    /// 回单文件下载地址 (at most 3000 characters): Set in `FINISHED`; valid for a short time, so query again for a fresh one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub download_url: Option<String>,
    /// 失败原因: Set when it failed.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<String>,
    /// 回单文件摘要类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash_type: Option<HashType>,
    /// 回单文件摘要值 (at most 512 characters): Of the file, after decompression.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash_value: Option<String>,
}

/// `GetUserConfirmAuthorizationClosure`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetUserConfirmAuthorizationClosure {
    /// 免确认收款授权的关闭原因: `CLOSE_VIA_MCH_API`: ended by the merchant; `USER_CLOSE`: by the user; `USER_OVERDUE_UNCONFIRMED`: never confirmed; `TRANSFER_RISK`, `USER_ACCOUNT_ABNORMAL`: by WeChat Pay.
    #[serde(deserialize_with = "crate::lenient")]
    pub close_reason: GetUserConfirmAuthorizationClosureCloseReason,
    /// 关闭时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub close_time: String,
}

/// `GetUserConfirmAuthorizationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetUserConfirmAuthorizationResponse {
    /// 商户AppID (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 收款用户OpenID (at most 64 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 商户侧授权单号 (at most 32 characters): The merchant's own number of the authorization.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_authorization_no: String,
    /// 授权状态: `WAIT_USER_CONFIRM`: the user is to confirm; `TAKING_EFFECT`: in force; `CLOSED`: ended.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: GetUserConfirmAuthorizationResponseState,
    /// 用户展示昵称 (at most 32 characters): What the user is called at the merchant; the user sees it when authorising.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_display_name: String,
    /// 单据创建时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// 微信免确认收款授权单号 (at most 32 characters): WeChat Pay's number of the authorization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_id: Option<String>,
    /// 转账场景ID (at most 36 characters): A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_scene_id: Option<String>,
    /// 用户确认授权的时间 (at most 32 characters, RFC 3339): When the user authorised.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorize_time: Option<String>,
    /// 免确认收款授权的关闭信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_info: Option<GetUserConfirmAuthorizationClosure>,
    /// 跳转领取页面的package信息: For the page on which the user authorises, to be handed on as it is. Present in `WAIT_USER_CONFIRM`.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package_info: Option<String>,
    /// 用户收款感知 (at most 256 characters): What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_recv_perception: Option<String>,
}

/// `MerchantAuthorizationClosure`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MerchantAuthorizationClosure {
    /// 免确认收款授权的关闭原因.
    #[serde(deserialize_with = "crate::lenient")]
    pub close_reason: MerchantAuthorizationClosureCloseReason,
    /// 关闭时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub close_time: String,
}

/// `PreTransferWithAuthorizationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreTransferWithAuthorizationRequest {
    /// 商户AppID (at most 32 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 收款用户OpenID (at most 64 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 商户单号 (at most 32 characters): The merchant's own number of the transfer.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_bill_no: String,
    /// 转账场景ID (at most 36 characters): A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions.
    pub transfer_scene_id: PreTransferWithAuthorizationRequestTransferSceneId,
    /// 转账金额: In fen.
    pub transfer_amount: i64,
    /// 转账备注 (at most 32 characters): The payee sees it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transfer_remark: String,
    /// 出资商户号 (at most 32 characters): The merchant whose money is transferred, where it is not the caller's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_mchid: Option<String>,
    /// 免确认收款授权信息: Left out, it is a transfer alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_info: Option<Authorization>,
    /// 通知地址 (at most 256 characters): Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 转账场景报备信息: What the scene demands to be reported of this transfer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_scene_report_infos: Option<Vec<TransferSceneReport>>,
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
    /// 单据创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 商户单号 (at most 32 characters): The merchant's own number of the transfer.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 微信转账单号 (at most 64 characters): WeChat Pay's number of the transfer.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_bill_no: String,
    /// 单据状态: `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: PreTransferWithAuthorizationResponseState,
    /// 商户侧授权单号: The merchant's own number of the authorization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_authorization_no: Option<String>,
    /// 跳转领取页面的package信息: For the page on which the user confirms, to be handed on as it is; present in `WAIT_USER_CONFIRM`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package_info: Option<String>,
    /// 用户展示昵称: What the user is called at the merchant; the user sees it when authorising.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_display_name: Option<String>,
}

/// `QqWalletBill`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct QqWalletBill {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 单据创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 商户单号: The merchant's own number of the transfer.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 微信转账单号: WeChat Pay's number of the transfer.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_bill_no: String,
    /// 单据状态: `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: QqWalletBillState,
    /// 转账金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_amount: Option<i64>,
    /// 转账备注: The payee sees it.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_remark: String,
    /// QQ互联开放平台AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 收款用户OpenID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 单据更新时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// 失败原因: Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<String>,
    /// 收款用户姓名 (encrypted on the wire): The payee's real name, checked against the payee's account. Needed from 2,000 yuan on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<Sensitive>,
    /// 收款用户QQ号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_qq: Option<String>,
}

/// `QqWalletBillFinishedResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct QqWalletBillFinishedResource {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// QQ互联开放平台AppID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 单据创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 更新时间 (RFC 3339).
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
    pub state: QqWalletBillFinishedResourceState,
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
    /// 收款用户QQ号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_qq: Option<String>,
}

/// `TransferBill`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransferBill {
    /// 商户AppID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 单据创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 最后一次状态变更时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub update_time: String,
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mch_id: String,
    /// 商户单号 (at most 32 characters): The merchant's own number of the transfer.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 商家转账订单号: WeChat Pay's number of the transfer.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_bill_no: String,
    /// 单据状态: `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: TransferBillState,
    /// 转账金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_amount: Option<i64>,
    /// 转账备注 (at most 32 characters): The payee sees it.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_remark: String,
    /// 收款用户OpenID (at most 64 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 失败原因: Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<String>,
    /// 跳转领取页面的携带信息: For the page on which the user confirms, to be handed on as it is; present in `WAIT_USER_CONFIRM`.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package_info: Option<String>,
    /// 收款用户姓名 (encrypted on the wire): The payee's real name, checked against the payee's account. Needed from 2,000 yuan on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<Sensitive>,
}

/// `TransferBillFinishedResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransferBillFinishedResource {
    /// 收款用户OpenID (at most 64 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 单据创建时间 (at most 64 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 最后一次状态变更时间 (at most 64 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub update_time: String,
    /// 商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub mch_id: String,
    /// 商户单号 (at most 32 characters): The merchant's own number of the transfer.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 商家转账订单号 (at most 64 characters): WeChat Pay's number of the transfer.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_bill_no: String,
    /// 单据状态 (at most 32 characters): `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: TransferBillFinishedResourceState,
    /// 转账金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_amount: Option<i64>,
    /// 商户号.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 子商户号.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 失败原因 (at most 256 characters): Why it failed: `OVERDUE_CLOSE`, for example, when the user did not confirm in time, `NAME_NOT_CORRECT` when the name is not that of the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<FailReason>,
    /// 收款方式类型: Where the user received it: `CFT` is the Weixin Pay wallet, `WPHK` that of WeChat Pay HK.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_method_type: Option<PaymentMethodType>,
}

/// `TransferSceneReport`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransferSceneReport {
    /// 信息内容 (at most 32 characters): What there is to say of that kind.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub info_content: String,
    /// 信息类型 (at most 15 characters): A kind that the scene demands, in Chinese: `活动名称` (name of the event), for example.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub info_type: String,
}

/// `TransferWithAuthorizationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransferWithAuthorizationRequest {
    /// 商户AppID (at most 32 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商户单号 (at most 32 characters): The merchant's own number of the transfer.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_bill_no: String,
    /// 转账场景ID (at most 36 characters): A scene that was opened for the merchant in the merchant platform, such as `1000` for cash marketing and `1005` for commissions.
    pub transfer_scene_id: TransferWithAuthorizationRequestTransferSceneId,
    /// 转账金额: In fen.
    pub transfer_amount: i64,
    /// 转账备注 (at most 32 characters): The payee sees it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transfer_remark: String,
    /// 微信免确认收款授权单号 (at most 32 characters): WeChat Pay's number of the authorization; either this or `out_authorization_no`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authorization_id: Option<String>,
    /// 商户侧授权单号 (at most 32 characters): The merchant's own number of the authorization; either this or `authorization_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_authorization_no: Option<String>,
    /// 出资商户号 (at most 32 characters): The merchant whose money is transferred, where it is not the caller's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_mchid: Option<String>,
    /// 通知地址: Where its notifications are posted: https, without a query string.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 转账场景报备信息: What the scene demands to be reported of this transfer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_scene_report_infos: Option<Vec<TransferSceneReport>>,
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
    /// 商户AppID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 单据创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 最后一次状态变更时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub update_time: String,
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mch_id: String,
    /// 商户单号 (at most 32 characters): The merchant's own number of the transfer.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 商家转账订单号: WeChat Pay's number of the transfer.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_bill_no: String,
    /// 单据状态: `ACCEPTED`: taken; `PROCESSING`: the money is being locked, for which the balance must suffice; `WAIT_USER_CONFIRM`: the user is to confirm; `TRANSFERING`: being paid out; `CANCELING`, `CANCELLED`: taken back by the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: TransferWithAuthorizationResponseState,
    /// 转账金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_amount: Option<i64>,
    /// 转账备注 (at most 32 characters): The payee sees it.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_remark: String,
    /// 收款用户OpenID (at most 64 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 失败原因: Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<String>,
    /// 收款用户姓名 (encrypted on the wire): The payee's real name, checked against the payee's account. Needed from 2,000 yuan on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<Sensitive>,
}

/// `UserReceiveStyle`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UserReceiveStyle {
    /// 用户收款样式类型: `CONFIRM_PAGE`: a page to confirm on; `RED_PACKET`: a red packet to open.
    pub r#type: Type,
}

/// What `get_user_confirm_authorization` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetUserConfirmAuthorizationQuery {
    /// 是否展示用户授权信息: Whether to show the particulars of the authorization.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_display_authorization: Option<bool>,
}
