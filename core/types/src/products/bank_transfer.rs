// Generated from api/bank_transfer.yaml by `cargo xtask generate`; do not edit.

//! Batches of transfers by banks (银行模式转账).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 收款账户类型
    pub enum AccountType {
        WechatpayAccount = "WECHATPAY_ACCOUNT",
        BankAccount = "BANK_ACCOUNT",
    }
}

open_enum! {
    /// 批次状态
    pub enum BatchState {
        Accepted = "ACCEPTED",
        Processing = "PROCESSING",
        Finished = "FINISHED",
        Closed = "CLOSED",
    }
}

open_enum! {
    /// 批次关闭原因
    pub enum CloseReason {
        MerchantRevocation = "MERCHANT_REVOCATION",
        OverdueClose = "OVERDUE_CLOSE",
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
        TransferRemarkSetFail = "TRANSFER_REMARK_SET_FAIL",
    }
}

open_enum! {
    /// 明细状态
    pub enum GetBatchByBatchIdDetailState {
        All = "ALL",
        Success = "SUCCESS",
        Fail = "FAIL",
    }
}

open_enum! {
    /// 明细状态
    pub enum GetBatchByOutBatchNoDetailState {
        All = "ALL",
        Success = "SUCCESS",
        Fail = "FAIL",
    }
}

open_enum! {
    /// 明细状态
    pub enum TransferDetailCompactDetailState {
        Processing = "PROCESSING",
        Success = "SUCCESS",
        Refund = "REFUND",
    }
}

open_enum! {
    /// 明细状态
    pub enum TransferDetailDetailState {
        Processing = "PROCESSING",
        Success = "SUCCESS",
        Fail = "FAIL",
        Refund = "REFUND",
    }
}

open_enum! {
    /// 批量转账用途
    pub enum TransferPurpose {
        Goodspayment = "GOODSPAYMENT",
        Commission = "COMMISSION",
        Refund = "REFUND",
        Reimbursement = "REIMBURSEMENT",
        Freight = "FREIGHT",
        Others = "OTHERS",
    }
}

open_enum! {
    /// 转账场景
    pub enum TransferScene {
        OrdinaryTransfer = "ORDINARY_TRANSFER",
        PayrollCardTransfer = "PAYROLL_CARD_TRANSFER",
    }
}

/// `Batch`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Batch {
    /// 转账总笔数: The number of lines, whatever is listed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 银行服务商号: The bank's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub bank_sp_mchid: String,
    /// 微信支付批次单号: WeChat Pay's number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_id: String,
    /// 银行批次单号: The bank's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 服务平台商户号: The platform that serves the payer.
    #[serde(deserialize_with = "crate::lenient")]
    pub platform_mchid: String,
    /// 付款企业商户号: The enterprise that pays.
    #[serde(deserialize_with = "crate::lenient")]
    pub specialized_payment_mchid: String,
    /// 实际出资商户号: The merchant whose money it is.
    #[serde(deserialize_with = "crate::lenient")]
    pub sponsor_mchid: String,
    /// 用户授权appid: The app that the payee has authorised; `openid` belongs to it.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_authorized_appid: String,
    /// 用户授权商户号: The merchant that the payee has authorised.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_authorized_mchid: String,
    /// 批次名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_name: String,
    /// 批次备注.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_remark: String,
    /// 批次状态: `ACCEPTED`: taken; `PROCESSING`: being paid; `FINISHED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_state: BatchState,
    /// 转账总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
    /// 转账明细单列表.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_detail_list: Vec<TransferDetailCompact>,
    /// 批量转账用途.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_purpose: TransferPurpose,
    /// 转账场景: `ORDINARY_TRANSFER`, or `PAYROLL_CARD_TRANSFER` for wages through the payroll card.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_scene: TransferScene,
    /// 批次创建时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// 批次更新时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// 附加信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach_remark: Option<String>,
    /// 批次关闭原因: Set in `CLOSED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_reason: Option<CloseReason>,
    /// 转账失败金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_amount: Option<i64>,
    /// 转账失败笔数: Lines that failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_count: Option<i64>,
    /// 转账成功金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_amount: Option<i64>,
    /// 转账成功笔数: Lines that were paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_count: Option<i64>,
}

/// `CreateBatchRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateBatchRequest {
    /// 转账总笔数: The number of lines.
    pub total_count: i64,
    /// 银行批次单号: The bank's own number of the batch.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_batch_no: String,
    /// 服务平台商户号: The platform that serves the payer.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub platform_mchid: String,
    /// 付款企业商户号: The enterprise that pays.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub specialized_payment_mchid: String,
    /// 实际出资商户号: The merchant whose money it is.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sponsor_mchid: String,
    /// 用户授权appid: The app that the payee has authorised; `openid` belongs to it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub user_authorized_appid: String,
    /// 用户授权商户号: The merchant that the payee has authorised.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub user_authorized_mchid: String,
    /// 批次名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub batch_name: String,
    /// 批次备注.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub batch_remark: String,
    /// 转账总金额: In fen: the sum of all lines.
    pub total_amount: i64,
    /// 批量转账用途.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transfer_purpose: String,
    /// 转账场景: `ORDINARY_TRANSFER`, or `PAYROLL_CARD_TRANSFER` for wages through the payroll card.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transfer_scene: String,
    /// 附加信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attach_remark: Option<String>,
    /// 转账明细列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_detail_list: Option<Vec<TransferDetailInput>>,
}

/// `CreateBatchResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateBatchResponse {
    /// 批次创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 微信支付批次单号: WeChat Pay's number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_id: String,
    /// 银行批次单号: The bank's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 批次状态: `ACCEPTED`: taken; `PROCESSING`: being paid; `FINISHED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch_status: Option<String>,
}

/// `CreateDetailReceiptRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateDetailReceiptRequest {
    /// 银行转账批次单号: The bank's own number of the batch.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_batch_no: String,
    /// 银行转账明细单号: The bank's own number of this line of the batch.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_detail_no: String,
}

/// `CreateSummaryReceiptRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateSummaryReceiptRequest {
    /// 银行转账批次单号: The bank's own number of the batch.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_batch_no: String,
}

/// `DetailReceipt`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DetailReceipt {
    /// 银行转账批次单号: The bank's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 银行转账明细单号: The bank's own number of this line of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_detail_no: String,
    /// 电子回单受理单号: WeChat Pay's number of the application for the receipt.
    #[serde(deserialize_with = "crate::lenient")]
    pub receipt_no: String,
    /// 电子回单文件的下载地址: Set once the receipt is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub download_url: Option<String>,
    /// 电子回单文件的Hash方法.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash_type: Option<String>,
    /// 电子回单文件的Hash值: Of the file, after decompression.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash_value: Option<String>,
    /// 电子回单状态: Whether the receipt is ready at `download_url`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receipt_state: Option<String>,
}

/// `SummaryReceipt`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SummaryReceipt {
    /// 银行转账批次单号: The bank's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 电子回单申请单号: WeChat Pay's number of the application for the receipt.
    #[serde(deserialize_with = "crate::lenient")]
    pub receipt_no: String,
    /// 创建时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// 更新时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// 电子回单文件的下载地址: Set once the receipt is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub download_url: Option<String>,
    /// 电子回单文件的hash方法.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash_type: Option<String>,
    /// 电子回单文件的hash值: Of the file, after decompression.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash_value: Option<String>,
    /// 电子回单状态: Whether the receipt is ready at `download_url`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receipt_state: Option<String>,
}

/// `TransferDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransferDetail {
    /// 收款用户openid.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 明细更新时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub update_time: String,
    /// 银行服务商号: The bank's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub bank_sp_mchid: String,
    /// 微信支付批次单号: WeChat Pay's number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_id: String,
    /// 微信支付明细单号: WeChat Pay's number of this line of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub detail_id: String,
    /// 银行批次单号: The bank's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 银行明细单号: The bank's own number of this line of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_detail_no: String,
    /// 服务平台商户号: The platform that serves the payer.
    #[serde(deserialize_with = "crate::lenient")]
    pub platform_mchid: String,
    /// 付款企业商户号: The enterprise that pays.
    #[serde(deserialize_with = "crate::lenient")]
    pub specialized_payment_mchid: String,
    /// 实际出资商户号: The merchant whose money it is.
    #[serde(deserialize_with = "crate::lenient")]
    pub sponsor_mchid: String,
    /// 用户授权appid: The app that the payee has authorised; `openid` belongs to it.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_authorized_appid: String,
    /// 用户授权商户号: The merchant that the payee has authorised.
    #[serde(deserialize_with = "crate::lenient")]
    pub user_authorized_mchid: String,
    /// 收款账户类型: Where the money went: `WECHATPAY_ACCOUNT` the balance, `BANK_ACCOUNT` a bank card.
    #[serde(deserialize_with = "crate::lenient")]
    pub account_type: AccountType,
    /// 明细状态: `REFUND`: paid, and sent back by the bank.
    #[serde(deserialize_with = "crate::lenient")]
    pub detail_state: TransferDetailDetailState,
    /// 转账金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_amount: Option<i64>,
    /// 转账备注: The payee sees it.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_remark: String,
    /// 转账场景: `ORDINARY_TRANSFER`, or `PAYROLL_CARD_TRANSFER` for wages through the payroll card.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_scene: TransferScene,
    /// 收款用户姓名 (encrypted on the wire): The payee's real name.
    #[serde(deserialize_with = "crate::lenient")]
    pub username: Sensitive,
    /// 银行卡尾号: The last four digits; set when the money went to a bank card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_card_number_tail: Option<String>,
    /// 银行名称: Set when the money went to a bank card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 明细失败原因: Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<FailReason>,
    /// 转账发起时间 (RFC 3339): When the transfer was begun.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initiate_time: Option<String>,
}

/// `TransferDetailCompact`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransferDetailCompact {
    /// 微信支付明细单号: WeChat Pay's number of this line of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub detail_id: String,
    /// 银行明细单号: The bank's own number of this line of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_detail_no: String,
    /// 明细状态: `REFUND`: paid, and sent back by the bank.
    #[serde(deserialize_with = "crate::lenient")]
    pub detail_state: TransferDetailCompactDetailState,
    /// 明细失败原因: Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<FailReason>,
}

/// `TransferDetailInput`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransferDetailInput {
    /// 收款用户openid.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 银行明细单号: The bank's own number of this line of the batch.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_detail_no: String,
    /// 转账金额: In fen.
    pub transfer_amount: i64,
    /// 转账备注: The payee sees it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transfer_remark: String,
    /// 收款用户姓名 (encrypted on the wire): The payee's real name, checked against the payee's account. Needed from 2,000 yuan on, not allowed below 0.30 yuan.
    pub user_name: Sensitive,
    /// 收款用户身份证 (encrypted on the wire): The payee's ID card number, checked against the payee's account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id_card: Option<Sensitive>,
}

/// What `get_batch_by_out_batch_no` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetBatchByOutBatchNoQuery {
    /// 是否查询转账明细单: Whether to list the lines, page by page.
    pub need_query_detail: bool,
    /// 分页开始位置: Items to skip, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 最大资源条数: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 明细状态: Needed with `need_query_detail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_state: Option<GetBatchByOutBatchNoDetailState>,
    /// 明细状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_status: Option<String>,
}

/// What `get_batch_by_batch_id` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetBatchByBatchIdQuery {
    /// 是否查询转账明细单: Whether to list the lines, page by page.
    pub need_query_detail: bool,
    /// 分页开始位置: Items to skip, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 最大资源条数: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 明细状态: Needed with `need_query_detail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_state: Option<GetBatchByBatchIdDetailState>,
}

/// What `get_summary_receipt` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetSummaryReceiptQuery {
    /// 银行转账批次单号: The bank's own number of the batch.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_batch_no: String,
}

/// What `get_detail_receipt` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetDetailReceiptQuery {
    /// 银行转账批次单号: The bank's own number of the batch.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_batch_no: String,
    /// 银行转账明细单号: The bank's own number of this line of the batch.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_detail_no: String,
}
