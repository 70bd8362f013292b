// Generated from api/platform_transfer.yaml by `cargo xtask generate`; do not edit.

//! Transfers by platforms and insurers (平台转账).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 批次状态
    pub enum BatchState {
        Accepted = "ACCEPTED",
        Processing = "PROCESSING",
        Completed = "COMPLETED",
        Closed = "CLOSED",
    }
}

open_enum! {
    /// 明细失败原因
    pub enum FailReason {
        AccountFrozen = "ACCOUNT_FROZEN",
        RealNameCheckFail = "REAL_NAME_CHECK_FAIL",
        NameNotCorrect = "NAME_NOT_CORRECT",
        OpenidInvalid = "OPENID_INVALID",
        TransferQuotaExceed = "TRANSFER_QUOTA_EXCEED",
        DayReceivedQuotaExceed = "DAY_RECEIVED_QUOTA_EXCEED",
        MonthReceivedQuotaExceed = "MONTH_RECEIVED_QUOTA_EXCEED",
        DayReceivedCountExceed = "DAY_RECEIVED_COUNT_EXCEED",
        ProductAuthCheckFail = "PRODUCT_AUTH_CHECK_FAIL",
        OverdueClose = "OVERDUE_CLOSE",
        IdCardNotCorrect = "ID_CARD_NOT_CORRECT",
        AccountNotExist = "ACCOUNT_NOT_EXIST",
        TransferRisk = "TRANSFER_RISK",
        PayrollCardAlreadyLogout = "PAYROLL_CARD_ALREADY_LOGOUT",
        PayrollCardAlreadyFrozen = "PAYROLL_CARD_ALREADY_FROZEN",
        PayrollCardUnauthorized = "PAYROLL_CARD_UNAUTHORIZED",
        PayrollCardUserNotOpen = "PAYROLL_CARD_USER_NOT_OPEN",
        PayrollCardNameCardNotMatch = "PAYROLL_CARD_NAME_CARD_NOT_MATCH",
        PayrollCardIdCardNotMatch = "PAYROLL_CARD_ID_CARD_NOT_MATCH",
        PayrollCardBankcardUnbundling = "PAYROLL_CARD_BANKCARD_UNBUNDLING",
        BankCardCollectionsAboveQuota = "BANK_CARD_COLLECTIONS_ABOVE_QUOTA",
        BankCardAccountAbnormal = "BANK_CARD_ACCOUNT_ABNORMAL",
        BankCardStatusAbnormal = "BANK_CARD_STATUS_ABNORMAL",
        BankCardBankInfoWrong = "BANK_CARD_BANK_INFO_WRONG",
        BankCardCardInfoWrong = "BANK_CARD_CARD_INFO_WRONG",
        OtherFailReasonType = "OTHER_FAIL_REASON_TYPE",
        RealnameAccountReceivedQuotaExceed = "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
        ReceiveAccountNotPermmit = "RECEIVE_ACCOUNT_NOT_PERMMIT",
        PayeeAccountAbnormal = "PAYEE_ACCOUNT_ABNORMAL",
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        TransferRemarkSetFail = "TRANSFER_REMARK_SET_FAIL",
        TransferSceneInvalid = "TRANSFER_SCENE_INVALID",
        TransferSceneUnavailable = "TRANSFER_SCENE_UNAVAILABLE",
        ReceiveAccountNotConfigure = "RECEIVE_ACCOUNT_NOT_CONFIGURE",
        BlockB2CUserlimitamountBsruleMonth = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
        BlockB2CUserlimitamountMonth = "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
        MerchantReject = "MERCHANT_REJECT",
        MerchantNotConfirm = "MERCHANT_NOT_CONFIRM",
        BankCardParamError = "BANK_CARD_PARAM_ERROR",
        BankCardTypeNotSupported = "BANK_CARD_TYPE_NOT_SUPPORTED",
        ReservationStateInvalid = "RESERVATION_STATE_INVALID",
        ExceededEstimatedAmount = "EXCEEDED_ESTIMATED_AMOUNT",
        ReservationInfoNotMatch = "RESERVATION_INFO_NOT_MATCH",
        ReservationSceneNotMatch = "RESERVATION_SCENE_NOT_MATCH",
    }
}

open_enum! {
    /// 明细状态
    pub enum GetBatchByBatchIdDetailState {
        All = "ALL",
        WaitPay = "WAIT_PAY",
        Success = "SUCCESS",
        Fail = "FAIL",
    }
}

open_enum! {
    /// 明细状态
    pub enum GetBatchByOutBatchNoDetailState {
        All = "ALL",
        WaitPay = "WAIT_PAY",
        Success = "SUCCESS",
        Fail = "FAIL",
        BankRefund = "BANK_REFUND",
    }
}

open_enum! {
    /// 明细状态
    pub enum GetInsuranceBatchByBatchIdDetailState {
        All = "ALL",
        WaitPay = "WAIT_PAY",
        Success = "SUCCESS",
        Fail = "FAIL",
        BankRefund = "BANK_REFUND",
    }
}

open_enum! {
    /// 明细状态
    pub enum GetInsuranceBatchByOutBatchNoDetailState {
        All = "ALL",
        WaitPay = "WAIT_PAY",
        Success = "SUCCESS",
        Fail = "FAIL",
        BankRefund = "BANK_REFUND",
    }
}

open_enum! {
    /// 明细状态
    pub enum InsuranceBatchDetailDetailState {
        Init = "INIT",
        All = "ALL",
        WaitPay = "WAIT_PAY",
        Success = "SUCCESS",
        Fail = "FAIL",
        BankRefund = "BANK_REFUND",
    }
}

open_enum! {
    /// 批次关闭原因
    pub enum InsuranceBatchSummaryCloseReason {
        MerchantRevocation = "MERCHANT_REVOCATION",
        OverdueClose = "OVERDUE_CLOSE",
    }
}

open_enum! {
    /// 明细状态
    pub enum InsuranceDetailDetailState {
        Init = "INIT",
        All = "ALL",
        WaitPay = "WAIT_PAY",
        Success = "SUCCESS",
        Fail = "FAIL",
        BankRefund = "BANK_REFUND",
    }
}

open_enum! {
    /// 预约记录关闭的原因
    pub enum InsuranceReservationClosureCloseReason {
        UserOverdueUnconfirmed = "USER_OVERDUE_UNCONFIRMED",
        CloseConfirmedViaMchApi = "CLOSE_CONFIRMED_VIA_MCH_API",
        CloseAcceptedViaMchApi = "CLOSE_ACCEPTED_VIA_MCH_API",
        TransferFinished = "TRANSFER_FINISHED",
        OverdueNotTransfer = "OVERDUE_NOT_TRANSFER",
        ReserveFail = "RESERVE_FAIL",
        UserClose = "USER_CLOSE",
    }
}

open_enum! {
    /// 电子回单状态
    pub enum ReceiptState {
        Accepted = "ACCEPTED",
        Finished = "FINISHED",
    }
}

open_enum! {
    /// 预约记录状态
    pub enum State {
        Accepted = "ACCEPTED",
        Confirmed = "CONFIRMED",
        Closed = "CLOSED",
    }
}

/// `Batch`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Batch {
    /// 转账批次单.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_batch: BatchSummary,
    /// 分页开始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 最大资源条数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 转账明细单列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<BatchDetail>>,
}

/// `BatchDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BatchDetail {
    /// 商家转账明细单号: WeChat Pay's number of this line of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub detail_id: String,
    /// 商家明细单号: The merchant's own number of this line of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_detail_no: String,
    /// 明细状态: `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank.
    #[serde(deserialize_with = "crate::lenient")]
    pub detail_state: String,
}

/// `BatchSummary`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BatchSummary {
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 服务商应用ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_appid: String,
    /// 批次创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 商家转账批次单号: WeChat Pay's number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_id: String,
    /// 商家批次单号: The merchant's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 转账场景ID: A scene that was opened for the merchant in the merchant platform.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_scene_id: String,
    /// 批次名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_name: String,
    /// 批次备注.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_remark: String,
    /// 批次状态: `ACCEPTED`: taken; `PROCESSING`: being paid; `COMPLETED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_state: String,
    /// 转账失败金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed_amount: Option<i64>,
    /// 转账失败笔数: Lines that failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed_num: Option<i64>,
    /// 转账成功金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_amount: Option<i64>,
    /// 转账成功笔数: Lines that were paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_num: Option<i64>,
    /// 转账总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
    /// 转账总笔数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_num: Option<i64>,
    /// 二级商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 批次关闭原因: Why nothing was paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_reason: Option<String>,
}

/// `CreateBatchRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateBatchRequest {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务商AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 商家批次单号: The merchant's own number of the batch.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_batch_no: String,
    /// 转账场景ID: A scene that was opened for the merchant in the merchant platform.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transfer_scene_id: String,
    /// 批次名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub batch_name: String,
    /// 批次备注.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub batch_remark: String,
    /// 商户回调地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 转账总金额: In fen: the sum of all lines.
    pub total_amount: i64,
    /// 转账总笔数: The number of lines in `transfer_detail_list`.
    pub total_num: i64,
    /// 转账明细列表.
    pub transfer_detail_list: Vec<TransferDetail>,
    /// 二级商户AppID: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
}

/// `CreateBatchResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateBatchResponse {
    /// 批次创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 商家转账批次单号: WeChat Pay's number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_id: String,
    /// 商家批次单号: The merchant's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 批次状态: `ACCEPTED`: taken; `PROCESSING`: being paid; `COMPLETED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch_state: Option<String>,
}

/// `CreateDetailReceiptRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateDetailReceiptRequest {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// `CreateDetailReceiptResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateDetailReceiptResponse {
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 商家批次单号: The merchant's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 商家明细单号: The merchant's own number of this line of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_detail_no: String,
    /// 电子回单状态: `ACCEPTED`: being made; `FINISHED`: ready at `download_url`.
    #[serde(deserialize_with = "crate::lenient")]
    pub receipt_state: String,
}

/// `CreateInsuranceBatchRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateInsuranceBatchRequest {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务商AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 商家批次单号: The merchant's own number of the batch.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_batch_no: String,
    /// 转账场景ID: A scene that was opened for the merchant in the merchant platform.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transfer_scene_id: String,
    /// 批次名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub batch_name: String,
    /// 批次备注.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub batch_remark: String,
    /// 商户回调地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 转账总金额: In fen: the sum of all lines.
    pub total_amount: i64,
    /// 转账总笔数: The number of lines in `transfer_detail_list`.
    pub total_num: i64,
    /// 转账明细列表.
    pub transfer_detail_list: Vec<TransferDetail>,
    /// 二级商户AppID: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
}

/// `CreateInsuranceBatchResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateInsuranceBatchResponse {
    /// 批次创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 商家转账批次单号: WeChat Pay's number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_id: String,
    /// 商家批次单号: The merchant's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 批次状态: `ACCEPTED`: taken; `PROCESSING`: being paid; `COMPLETED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch_state: Option<BatchState>,
}

/// `CreateInsuranceDetailReceiptRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateInsuranceDetailReceiptRequest {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// `CreateInsuranceDetailReceiptResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateInsuranceDetailReceiptResponse {
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 商家批次单号: The merchant's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 商家明细单号: The merchant's own number of this line of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_detail_no: String,
    /// 电子回单状态: `ACCEPTED`: being made; `FINISHED`: ready at `download_url`.
    #[serde(deserialize_with = "crate::lenient")]
    pub receipt_state: ReceiptState,
}

/// `CreateInsuranceReservationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateInsuranceReservationRequest {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务商AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 商户预约单号: The platform's own number of the reservation.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_reservation_no: String,
    /// 转账场景ID: A scene that was opened for the merchant in the merchant platform.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transfer_scene_id: String,
    /// 预计最晚转账日期 (RFC 3339): The last day on which the transfer may be made.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub estimated_date: String,
    /// 商户回调地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 预约备注.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reserve_remark: String,
    /// 二级商户AppID: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 收款用户OpenID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 预计最大转账金额: In fen: the most that will be transferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub estimated_max_amount: Option<i64>,
    /// 准确转账金额: In fen: what will be transferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exact_amount: Option<i64>,
    /// 场景报备信息: What the scene demands to be reported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_report_data: Option<SceneReport>,
    /// 收款用户姓名 (encrypted on the wire): The payee's real name, checked against the payee's account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_real_name: Option<Sensitive>,
}

/// `CreateInsuranceSummaryReceiptRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateInsuranceSummaryReceiptRequest {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// `CreateInsuranceSummaryReceiptResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateInsuranceSummaryReceiptResponse {
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 商家批次单号: The merchant's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 电子回单状态: `ACCEPTED`: being made; `FINISHED`: ready at `download_url`.
    #[serde(deserialize_with = "crate::lenient")]
    pub receipt_state: ReceiptState,
}

/// `CreateReservationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateReservationRequest {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 服务商AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_appid: String,
    /// 商户预约单号: The platform's own number of the reservation.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_reservation_no: String,
    /// 转账场景ID: A scene that was opened for the merchant in the merchant platform.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transfer_scene_id: String,
    /// 预计最晚转账日期: The last day on which the transfer may be made.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub estimated_date: String,
    /// 商户回调地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 预约备注.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reserve_remark: String,
    /// 二级商户AppID: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 收款用户OpenID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 预计最大转账金额: In fen: the most that will be transferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub estimated_max_amount: Option<i64>,
    /// 准确转账金额: In fen: what will be transferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exact_amount: Option<i64>,
    /// 场景报备信息: What the scene demands to be reported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scene_report_data: Option<SceneReport>,
    /// 收款用户姓名 (encrypted on the wire): The payee's real name, checked against the payee's account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_real_name: Option<Sensitive>,
}

/// `CreateReservationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateReservationResponse {
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 商户预约单号: The platform's own number of the reservation.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_reservation_no: String,
    /// 微信转账预约单号: WeChat Pay's number of the reservation.
    #[serde(deserialize_with = "crate::lenient")]
    pub reservation_id: String,
    /// 预约记录受理时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub accept_time: String,
    /// 跳转预约页面的信息: For the page on which the user confirms, to be handed on as it is.
    #[serde(deserialize_with = "crate::lenient")]
    pub package_info: String,
    /// 预约记录状态: `ACCEPTED`: the user is to confirm; `CONFIRMED`: the user has; `CLOSED`: see `close_info`.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: State,
}

/// `CreateSummaryReceiptRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateSummaryReceiptRequest {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// `CreateSummaryReceiptResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateSummaryReceiptResponse {
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 商家批次单号: The merchant's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 电子回单状态: `ACCEPTED`: being made; `FINISHED`: ready at `download_url`.
    #[serde(deserialize_with = "crate::lenient")]
    pub receipt_state: String,
}

/// `Detail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Detail {
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 服务商应用ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_appid: String,
    /// 转账发起时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 商家转账批次单号: WeChat Pay's number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_id: String,
    /// 商家转账明细单号: WeChat Pay's number of this line of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub detail_id: String,
    /// 商家批次单号: The merchant's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 商家明细单号: The merchant's own number of this line of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_detail_no: String,
    /// 明细状态: `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank.
    #[serde(deserialize_with = "crate::lenient")]
    pub detail_state: String,
    /// 转账金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_amount: Option<i64>,
    /// 转账备注: The payee sees it.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_remark: String,
    /// 二级商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 收款用户OpenID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 银行退票时间 (RFC 3339): Set in `BANK_REFUND`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_refund_time: Option<String>,
    /// 收款银行类型: The bank's code, such as `ICBC_DEBIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 明细失败原因: Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<String>,
    /// 转账完成时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_finish_time: Option<String>,
    /// 收款用户姓名.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<String>,
}

/// `GetDetailReceiptResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetDetailReceiptResponse {
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 商家转账批次单号: WeChat Pay's number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_id: String,
    /// 商家转账明细单号: WeChat Pay's number of this line of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub detail_id: String,
    /// 商家批次单号: The merchant's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 商家明细单号: The merchant's own number of this line of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_detail_no: String,
    /// 电子回单状态: `ACCEPTED`: being made; `FINISHED`: ready at `download_url`.
    #[serde(deserialize_with = "crate::lenient")]
    pub receipt_state: String,
    /// 电子回单文件的下载地址: Set in `FINISHED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub download_url: Option<String>,
    /// 电子回单文件的hash方法.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash_type: Option<String>,
    /// 电子回单文件的hash值: Of the file, after decompression.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash_value: Option<String>,
}

/// `GetInsuranceDetailReceiptResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetInsuranceDetailReceiptResponse {
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 商家转账批次单号: WeChat Pay's number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_id: String,
    /// 商家转账明细单号: WeChat Pay's number of this line of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub detail_id: String,
    /// 商家批次单号: The merchant's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 商家明细单号: The merchant's own number of this line of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_detail_no: String,
    /// 电子回单状态: `ACCEPTED`: being made; `FINISHED`: ready at `download_url`.
    #[serde(deserialize_with = "crate::lenient")]
    pub receipt_state: ReceiptState,
    /// 电子回单文件的下载地址: Set in `FINISHED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub download_url: Option<String>,
    /// 电子回单文件的hash方法.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash_type: Option<String>,
    /// 电子回单文件的hash值: Of the file, after decompression.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash_value: Option<String>,
}

/// `GetInsuranceSummaryReceiptResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetInsuranceSummaryReceiptResponse {
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 商家转账批次单号: WeChat Pay's number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_id: String,
    /// 商家批次单号: The merchant's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 电子回单状态: `ACCEPTED`: being made; `FINISHED`: ready at `download_url`.
    #[serde(deserialize_with = "crate::lenient")]
    pub receipt_state: ReceiptState,
    /// 电子回单文件的下载地址: Set in `FINISHED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub download_url: Option<String>,
    /// 电子回单文件的hash方法.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash_type: Option<String>,
    /// 电子回单文件的hash值: Of the file, after decompression.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash_value: Option<String>,
}

/// `GetSummaryReceiptResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetSummaryReceiptResponse {
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 商家转账批次单号: WeChat Pay's number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_id: String,
    /// 商家批次单号: The merchant's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 电子回单状态: `ACCEPTED`: being made; `FINISHED`: ready at `download_url`.
    #[serde(deserialize_with = "crate::lenient")]
    pub receipt_state: String,
    /// 电子回单文件的下载地址: Set in `FINISHED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub download_url: Option<String>,
    /// 电子回单文件的hash方法.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash_type: Option<String>,
    /// 电子回单文件的hash值: Of the file, after decompression.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash_value: Option<String>,
}

/// `InsuranceBatch`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct InsuranceBatch {
    /// 转账批次单.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_batch: InsuranceBatchSummary,
    /// 分页开始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 最大资源条数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 转账明细单列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<InsuranceBatchDetail>>,
}

/// `InsuranceBatchDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct InsuranceBatchDetail {
    /// 商家转账明细单号: WeChat Pay's number of this line of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub detail_id: String,
    /// 商家明细单号: The merchant's own number of this line of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_detail_no: String,
    /// 明细状态: `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank.
    #[serde(deserialize_with = "crate::lenient")]
    pub detail_state: InsuranceBatchDetailDetailState,
}

/// `InsuranceBatchSummary`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct InsuranceBatchSummary {
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 服务商应用ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_appid: String,
    /// 批次创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 商家转账批次单号: WeChat Pay's number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_id: String,
    /// 商家批次单号: The merchant's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 转账场景ID: A scene that was opened for the merchant in the merchant platform.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_scene_id: String,
    /// 批次名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_name: String,
    /// 批次备注.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_remark: String,
    /// 批次状态: `ACCEPTED`: taken; `PROCESSING`: being paid; `COMPLETED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_state: BatchState,
    /// 转账失败金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed_amount: Option<i64>,
    /// 转账失败笔数: Lines that failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed_num: Option<i64>,
    /// 转账成功金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_amount: Option<i64>,
    /// 转账成功笔数: Lines that were paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_num: Option<i64>,
    /// 转账总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
    /// 转账总笔数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_num: Option<i64>,
    /// 服务商商户号: The partner's own merchant number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_mchid: Option<String>,
    /// 二级商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 批次关闭原因: Why nothing was paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_reason: Option<InsuranceBatchSummaryCloseReason>,
}

/// `InsuranceDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct InsuranceDetail {
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 服务商应用ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_appid: String,
    /// 转账发起时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 商家转账批次单号: WeChat Pay's number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_id: String,
    /// 商家转账明细单号: WeChat Pay's number of this line of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub detail_id: String,
    /// 商家批次单号: The merchant's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 商家明细单号: The merchant's own number of this line of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_detail_no: String,
    /// 明细状态: `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank.
    #[serde(deserialize_with = "crate::lenient")]
    pub detail_state: InsuranceDetailDetailState,
    /// 转账金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_amount: Option<i64>,
    /// 转账备注: The payee sees it.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_remark: String,
    /// 二级商户应用ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 收款用户OpenID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 银行退票时间 (RFC 3339): Set in `BANK_REFUND`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_refund_time: Option<String>,
    /// 收款银行类型: The bank's code, such as `ICBC_DEBIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 明细失败原因: Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<FailReason>,
    /// 转账完成时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_finish_time: Option<String>,
    /// 收款用户姓名 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<Sensitive>,
}

/// `InsurancePolicy`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct InsurancePolicy {
    /// 保险名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// 保险单号: The number of the policy.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub policy_no: String,
    /// 保险产品备案编号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub product_registration_no: String,
    /// 理赔单号: The number of the claim.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claim_no: Option<String>,
    /// 取现单号: The number of the withdrawal of money out of the policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdrawal_no: Option<String>,
}

/// `InsuranceReservation`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct InsuranceReservation {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 服务商AppID.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_appid: String,
    /// 收款用户OpenID.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 商户预约单号: The platform's own number of the reservation.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_reservation_no: String,
    /// 微信转账预约单号: WeChat Pay's number of the reservation.
    #[serde(deserialize_with = "crate::lenient")]
    pub reservation_id: String,
    /// 转账场景ID: A scene that was opened for the merchant in the merchant platform.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_scene_id: String,
    /// 预约记录受理的时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub accept_time: String,
    /// 预约记录状态: `ACCEPTED`: the user is to confirm; `CONFIRMED`: the user has; `CLOSED`: see `close_info`.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: State,
    /// 二级商户AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 收款银行类型: The bank's code, such as `ICBC_DEBIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 预约记录的关闭信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_info: Option<InsuranceReservationClosure>,
    /// 预计最晚转账日期 (RFC 3339): The last day on which the transfer may be made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub estimated_date: Option<String>,
    /// 预计最大转账金额: In fen: the most that will be transferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub estimated_max_amount: Option<i64>,
    /// 准确转账金额: In fen: what will be transferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exact_amount: Option<i64>,
    /// 预约记录用户确认预约的时间 (RFC 3339): When the user confirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reserve_time: Option<String>,
}

/// `InsuranceReservationClosure`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct InsuranceReservationClosure {
    /// 预约记录关闭的原因: `USER_OVERDUE_UNCONFIRMED`: never confirmed; `CLOSE_ACCEPTED_VIA_MCH_API`, `CLOSE_CONFIRMED_VIA_MCH_API`: closed before or after the user confirmed; `TRANSFER_FINISHED`: used; `OVERDUE_NOT_TRANSFER`: not used in time.
    #[serde(deserialize_with = "crate::lenient")]
    pub close_reason: InsuranceReservationClosureCloseReason,
    /// 预约记录关闭的时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub close_time: String,
}

/// `Reservation`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Reservation {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 服务商AppID.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_appid: String,
    /// 收款用户OpenID.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 商户预约单号: The platform's own number of the reservation.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_reservation_no: String,
    /// 微信转账预约单号: WeChat Pay's number of the reservation.
    #[serde(deserialize_with = "crate::lenient")]
    pub reservation_id: String,
    /// 转账场景ID: A scene that was opened for the merchant in the merchant platform.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_scene_id: String,
    /// 预约记录受理的时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub accept_time: String,
    /// 预约记录状态: `ACCEPTED`: the user is to confirm; `CONFIRMED`: the user has; `CLOSED`: see `close_info`.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: String,
    /// 二级商户AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 收款银行类型: The bank's code, such as `ICBC_DEBIT`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_type: Option<String>,
    /// 预约记录的关闭信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_info: Option<ReservationClosure>,
    /// 预计最晚转账日期: The last day on which the transfer may be made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub estimated_date: Option<String>,
    /// 预计最大转账金额: In fen: the most that will be transferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub estimated_max_amount: Option<i64>,
    /// 准确转账金额: In fen: what will be transferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exact_amount: Option<i64>,
    /// 预约记录用户确认预约的时间 (RFC 3339): When the user confirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reserve_time: Option<String>,
}

/// `ReservationClosure`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReservationClosure {
    /// 预约记录关闭的原因.
    #[serde(deserialize_with = "crate::lenient")]
    pub close_reason: String,
    /// 预约记录关闭的时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub close_time: String,
}

/// `SceneReport`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SceneReport {
    /// 保险保单报备信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub insurance_policy: Option<InsurancePolicy>,
}

/// `TransferDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransferDetail {
    /// 收款用户OpenID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 商家明细单号: The merchant's own number of this line of the batch.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_detail_no: String,
    /// 微信转账预约单号: WeChat Pay's number of the reservation that the user has confirmed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reservation_id: String,
    /// 转账金额: In fen.
    pub transfer_amount: i64,
    /// 转账备注: The payee sees it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transfer_remark: String,
}

/// What `get_reservation_by_out_reservation_no` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetReservationByOutReservationNoQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `get_reservation_by_reservation_id` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetReservationByReservationIdQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `close_reservation` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CloseReservationQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `get_batch_by_out_batch_no` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetBatchByOutBatchNoQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 是否查询转账明细单: Whether to list the lines, page by page.
    pub need_query_detail: bool,
    /// 分页开始位置: 0 when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 最大资源条数: 20 when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 明细状态: `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_state: Option<GetBatchByOutBatchNoDetailState>,
}

/// What `get_batch_by_batch_id` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetBatchByBatchIdQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 是否查询转账明细单: Whether to list the lines, page by page.
    pub need_query_detail: bool,
    /// 分页开始位置: 0 when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 最大资源条数: 20 when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 明细状态: `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_state: Option<GetBatchByBatchIdDetailState>,
}

/// What `get_detail_by_out_detail_no` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetDetailByOutDetailNoQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `get_detail_by_detail_id` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetDetailByDetailIdQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `get_summary_receipt` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetSummaryReceiptQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `get_detail_receipt` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetDetailReceiptQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `get_insurance_reservation_by_out_reservation_no` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetInsuranceReservationByOutReservationNoQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `get_insurance_reservation_by_reservation_id` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetInsuranceReservationByReservationIdQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `close_insurance_reservation` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CloseInsuranceReservationQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `get_insurance_batch_by_out_batch_no` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetInsuranceBatchByOutBatchNoQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 是否查询转账明细单: Whether to list the lines, page by page.
    pub need_query_detail: bool,
    /// 分页开始位置: 0 when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 最大资源条数: 20 when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 明细状态: `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_state: Option<GetInsuranceBatchByOutBatchNoDetailState>,
}

/// What `get_insurance_batch_by_batch_id` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetInsuranceBatchByBatchIdQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 是否查询转账明细单: Whether to list the lines, page by page.
    pub need_query_detail: bool,
    /// 分页开始位置: 0 when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 最大资源条数: 20 when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 明细状态: `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_state: Option<GetInsuranceBatchByBatchIdDetailState>,
}

/// What `get_insurance_detail_by_out_detail_no` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetInsuranceDetailByOutDetailNoQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `get_insurance_detail_by_detail_id` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetInsuranceDetailByDetailIdQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `get_insurance_summary_receipt` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetInsuranceSummaryReceiptQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `get_insurance_detail_receipt` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetInsuranceDetailReceiptQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}
