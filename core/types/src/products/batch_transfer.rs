// Generated from api/batch_transfer.yaml by `cargo xtask generate`; do not edit.

//! Batches of transfers to users' balances (商家转账到零钱).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 受理类型
    pub enum AcceptType {
        BatchTransfer = "BATCH_TRANSFER",
        TransferToPocket = "TRANSFER_TO_POCKET",
        TransferToBank = "TRANSFER_TO_BANK",
    }
}

open_enum! {
    /// 批次状态
    pub enum BatchClosedResourceBatchStatus {
        WaitPay = "WAIT_PAY",
        Accepted = "ACCEPTED",
        Processing = "PROCESSING",
        Finished = "FINISHED",
        Closed = "CLOSED",
    }
}

open_enum! {
    /// 批次关闭原因
    pub enum BatchClosedResourceCloseReason {
        Closed = "CLOSED",
        OverdueClose = "OVERDUE_CLOSE",
        TransferSceneInvalid = "TRANSFER_SCENE_INVALID",
    }
}

open_enum! {
    /// 批次状态
    pub enum BatchFinishedResourceBatchStatus {
        WaitPay = "WAIT_PAY",
        Accepted = "ACCEPTED",
        Processing = "PROCESSING",
        Finished = "FINISHED",
        Closed = "CLOSED",
    }
}

open_enum! {
    /// 批次状态
    pub enum CreateBatchResponseBatchStatus {
        Accepted = "ACCEPTED",
        Processing = "PROCESSING",
        Finished = "FINISHED",
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
        OtherFailReasonType = "OTHER_FAIL_REASON_TYPE",
        RealnameAccountReceivedQuotaExceed = "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED",
        ReceiveAccountNotPermmit = "RECEIVE_ACCOUNT_NOT_PERMMIT",
        PayeeAccountAbnormal = "PAYEE_ACCOUNT_ABNORMAL",
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
        TransferSceneUnavailable = "TRANSFER_SCENE_UNAVAILABLE",
        TransferSceneInvalid = "TRANSFER_SCENE_INVALID",
        TransferRemarkSetFail = "TRANSFER_REMARK_SET_FAIL",
        ReceiveAccountNotConfigure = "RECEIVE_ACCOUNT_NOT_CONFIGURE",
        BlockB2CUserlimitamountBsruleMonth = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH",
        BlockB2CUserlimitamountMonth = "BLOCK_B2C_USERLIMITAMOUNT_MONTH",
        MerchantReject = "MERCHANT_REJECT",
        MerchantNotConfirm = "MERCHANT_NOT_CONFIRM",
    }
}

open_enum! {
    /// 批次关闭原因
    pub enum TransferBatchCloseReason {
        OverdueClose = "OVERDUE_CLOSE",
        TransferSceneInvalid = "TRANSFER_SCENE_INVALID",
    }
}

/// `Batch`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Batch {
    /// 转账批次单.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_batch: TransferBatch,
    /// 转账明细单列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_detail_list: Option<Vec<TransferDetailCompact>>,
}

/// `BatchClosedResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BatchClosedResource {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 批次更新时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub update_time: String,
    /// 微信批次单号: WeChat Pay's number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_id: String,
    /// 商家批次单号: The merchant's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 批次状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_status: BatchClosedResourceBatchStatus,
    /// 批次关闭原因: `OVERDUE_CLOSE`: not approved in time; `TRANSFER_SCENE_INVALID`: the scene is not open to the merchant.
    #[serde(deserialize_with = "crate::lenient")]
    pub close_reason: BatchClosedResourceCloseReason,
    /// 批次总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
    /// 批次总笔数: The number of lines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_num: Option<i64>,
}

/// `BatchElectronicReceipt`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BatchElectronicReceipt {
    /// 商家批次单号: The merchant's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 电子回单申请单号: WeChat Pay's number of the application for the receipt.
    #[serde(deserialize_with = "crate::lenient")]
    pub signature_no: String,
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
    /// 电子回单状态: `ACCEPTED`: being made; `FINISHED`: ready at `download_url`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature_status: Option<String>,
}

/// `BatchFinishedResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BatchFinishedResource {
    /// 批次更新时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub update_time: String,
    /// 微信批次单号: WeChat Pay's number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_id: String,
    /// 商家批次单号: The merchant's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 批次状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_status: BatchFinishedResourceBatchStatus,
    /// 转账失败金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_amount: Option<i64>,
    /// 转账失败笔数: Lines that failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_num: Option<i64>,
    /// 转账成功金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_amount: Option<i64>,
    /// 转账成功笔数: Lines that were paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_num: Option<i64>,
    /// 批次总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
    /// 批次总笔数: The number of lines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_num: Option<i64>,
    /// 微信商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
}

/// `CreateBatchElectronicReceiptRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateBatchElectronicReceiptRequest {
    /// 商家批次单号: The merchant's own number of the batch.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_batch_no: String,
}

/// `CreateBatchRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateBatchRequest {
    /// 商户appid.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 商家批次单号: The merchant's own number of the batch.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_batch_no: String,
    /// 批次名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub batch_name: String,
    /// 批次备注.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub batch_remark: String,
    /// 转账总金额: In fen: the sum of all lines.
    pub total_amount: i64,
    /// 转账总笔数: The number of lines in `transfer_detail_list`.
    pub total_num: i64,
    /// 转账明细列表.
    pub transfer_detail_list: Vec<TransferDetailInput>,
    /// 转账场景ID: A scene that was opened for the merchant in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_scene_id: Option<String>,
    /// 通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
}

/// `CreateBatchResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateBatchResponse {
    /// 批次创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 微信批次单号: WeChat Pay's number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_id: String,
    /// 商家批次单号: The merchant's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 批次状态: `ACCEPTED`: taken; `PROCESSING`: being paid; `FINISHED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch_status: Option<CreateBatchResponseBatchStatus>,
}

/// `CreateDetailElectronicReceiptRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateDetailElectronicReceiptRequest {
    /// 商家转账明细单号: The merchant's own number of this line of the batch.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_detail_no: String,
    /// 受理类型: What the line belongs to: `BATCH_TRANSFER` a batch, `TRANSFER_TO_POCKET` a payment to a balance, `TRANSFER_TO_BANK` one to a bank card.
    pub accept_type: AcceptType,
    /// 商家转账批次单号: The merchant's own number of the batch; needed with `BATCH_TRANSFER`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_batch_no: Option<String>,
}

/// `DetailElectronicReceipt`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DetailElectronicReceipt {
    /// 商家转账明细单号: The merchant's own number of this line of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_detail_no: String,
    /// 电子回单受理单号: WeChat Pay's number of the application for the receipt.
    #[serde(deserialize_with = "crate::lenient")]
    pub signature_no: String,
    /// 受理类型: What the line belongs to: `BATCH_TRANSFER` a batch, `TRANSFER_TO_POCKET` a payment to a balance, `TRANSFER_TO_BANK` one to a bank card.
    #[serde(deserialize_with = "crate::lenient")]
    pub accept_type: String,
    /// 商家转账批次单号: The merchant's own number of the batch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_batch_no: Option<String>,
    /// 电子回单文件的下载地址: Set once the receipt is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub download_url: Option<String>,
    /// 电子回单文件的hash方法.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash_type: Option<String>,
    /// 电子回单文件的hash值: Of the file, after decompression.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash_value: Option<String>,
    /// 电子回单状态: `ACCEPTED`: being made; `FINISHED`: ready at `download_url`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature_status: Option<String>,
}

/// `TransferBatch`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransferBatch {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 商户appid.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 微信批次单号: WeChat Pay's number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_id: String,
    /// 商家批次单号: The merchant's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 批次名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_name: String,
    /// 批次备注.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_remark: String,
    /// 批次状态: `WAIT_PAY`: an administrator of the merchant is to approve; `ACCEPTED`: taken; `PROCESSING`: being paid; `FINISHED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_status: String,
    /// 批次类型: How it was made: by `API` or on the `WEB`.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_type: String,
    /// 转账总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
    /// 转账总笔数: The number of lines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_num: Option<i64>,
    /// 批次创建时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// 批次更新时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// 转账场景ID: A scene that was opened for the merchant in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_scene_id: Option<String>,
    /// 批次关闭原因: `OVERDUE_CLOSE`: not approved in time; `TRANSFER_SCENE_INVALID`: the scene is not open to the merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_reason: Option<TransferBatchCloseReason>,
    /// 转账失败金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_amount: Option<i64>,
    /// 转账失败笔数: Lines that failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_num: Option<i64>,
    /// 转账成功金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_amount: Option<i64>,
    /// 转账成功笔数: Lines that were paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_num: Option<i64>,
}

/// `TransferDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransferDetail {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 商户appid.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: String,
    /// 收款用户openid.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 明细更新时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub update_time: String,
    /// 微信批次单号: WeChat Pay's number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_id: String,
    /// 微信明细单号: WeChat Pay's number of this line of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub detail_id: String,
    /// 商家批次单号: The merchant's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 商家明细单号: The merchant's own number of this line of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_detail_no: String,
    /// 明细状态: `INIT`: not begun; `WAIT_PAY`: an administrator of the merchant is to approve; `PROCESSING`: being paid; `SUCCESS`; `FAIL`: see `fail_reason`.
    #[serde(deserialize_with = "crate::lenient")]
    pub detail_status: String,
    /// 转账发起时间 (RFC 3339): When the transfer was begun.
    #[serde(deserialize_with = "crate::lenient")]
    pub initiate_time: String,
    /// 转账金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_amount: Option<i64>,
    /// 转账备注: The payee sees it.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_remark: String,
    /// 明细失败原因: Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<FailReason>,
    /// 收款用户姓名 (encrypted on the wire): The payee's real name, checked against the payee's account. Needed from 2,000 yuan on, not allowed below 0.30 yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<Sensitive>,
}

/// `TransferDetailCompact`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransferDetailCompact {
    /// 微信明细单号: WeChat Pay's number of this line of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub detail_id: String,
    /// 商家明细单号: The merchant's own number of this line of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_detail_no: String,
    /// 明细状态: `INIT`: not begun; `WAIT_PAY`: an administrator of the merchant is to approve; `PROCESSING`: being paid; `SUCCESS`; `FAIL`: see `fail_reason`.
    #[serde(deserialize_with = "crate::lenient")]
    pub detail_status: String,
}

/// `TransferDetailInput`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransferDetailInput {
    /// 收款用户openid.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 商家明细单号: The merchant's own number of this line of the batch.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_detail_no: String,
    /// 转账金额: In fen.
    pub transfer_amount: i64,
    /// 转账备注: The payee sees it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transfer_remark: String,
    /// 收款用户身份证 (encrypted on the wire): The payee's ID card number, checked against the payee's account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id_card: Option<Sensitive>,
    /// 收款用户姓名 (encrypted on the wire): The payee's real name, checked against the payee's account. Needed from 2,000 yuan on, not allowed below 0.30 yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_name: Option<Sensitive>,
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
    /// 明细状态: `ALL`, `SUCCESS` or `FAIL`; needed with `need_query_detail`.
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
    /// 明细状态: `ALL`, `SUCCESS` or `FAIL`; needed with `need_query_detail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_status: Option<String>,
}

/// What `download_signed_file` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DownloadSignedFileQuery {
    /// `token`: Out of the receipt's `download_url`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub token: String,
}

/// What `get_detail_electronic_receipt` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetDetailElectronicReceiptQuery {
    /// 商家转账明细单号: The merchant's own number of this line of the batch.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_detail_no: String,
    /// 受理类型: What the line belongs to: `BATCH_TRANSFER` a batch, `TRANSFER_TO_POCKET` a payment to a balance, `TRANSFER_TO_BANK` one to a bank card.
    pub accept_type: AcceptType,
    /// 商家转账批次单号: The merchant's own number of the batch; needed with `BATCH_TRANSFER`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_batch_no: Option<String>,
}

/// What `download_electronic_voucher_file` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DownloadElectronicVoucherFileQuery {
    /// `source`: Out of the receipt's `download_url`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub source: String,
    /// `token`: Out of the receipt's `download_url`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub token: String,
}
