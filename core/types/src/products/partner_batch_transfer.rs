// Generated from api/partner_batch_transfer.yaml by `cargo xtask generate`; do not edit.

//! Batches of transfers for sub-merchants (服务商批量转账).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 特约商户授权类型
    pub enum AuthorizationType {
        InformationAuthorizationType = "INFORMATION_AUTHORIZATION_TYPE",
        FundAuthorizationType = "FUND_AUTHORIZATION_TYPE",
        InformationAndFundAuthorizationType = "INFORMATION_AND_FUND_AUTHORIZATION_TYPE",
    }
}

open_enum! {
    /// 批次关闭原因
    pub enum CloseReason {
        MerchantRevocation = "MERCHANT_REVOCATION",
        OverdueClose = "OVERDUE_CLOSE",
        PayerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL",
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
        PayRollCardAlreadyLogout = "PAY_ROLL_CARD_ALREADY_LOGOUT",
        PayRollCardAlreadyFrozen = "PAY_ROLL_CARD_ALREADY_FROZEN",
        PayRollCardUnauthorized = "PAY_ROLL_CARD_UNAUTHORIZED",
        PayRollCardUserNotOpen = "PAY_ROLL_CARD_USER_NOT_OPEN",
    }
}

open_enum! {
    /// 明细状态
    pub enum GetBatchByBatchIdDetailStatus {
        All = "ALL",
        Success = "SUCCESS",
        Fail = "FAIL",
    }
}

open_enum! {
    /// 明细状态
    pub enum GetBatchByOutBatchNoDetailStatus {
        All = "ALL",
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

/// `CreateBatchRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateBatchRequest {
    /// 特约商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商家批次单号: The merchant's own number of the batch.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_batch_no: String,
    /// 特约商户授权类型: What the sub-merchant has authorised the partner to: `INFORMATION_AUTHORIZATION_TYPE` its information, `FUND_AUTHORIZATION_TYPE` its money, or both.
    pub authorization_type: AuthorizationType,
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
    /// 服务商的appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 特约商户appid: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 批量转账用途.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_purpose: Option<TransferPurpose>,
    /// 转账场景: `PAYROLL_CARD_TRANSFER`: wages through the payroll card; `ORDINARY_TRANSFER`: anything else, also when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_scene: Option<TransferScene>,
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
    /// 商家批次单号: The merchant's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 批次状态: `ACCEPTED`: taken; `PROCESSING`: being paid; `FINISHED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch_status: Option<String>,
}

/// `TransferBatch`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransferBatch {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 特约商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 微信支付批次单号: WeChat Pay's number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_id: String,
    /// 商家批次单号: The merchant's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 特约商户授权类型: What the sub-merchant has authorised the partner to: `INFORMATION_AUTHORIZATION_TYPE` its information, `FUND_AUTHORIZATION_TYPE` its money, or both.
    #[serde(deserialize_with = "crate::lenient")]
    pub authorization_type: AuthorizationType,
    /// 批次名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_name: String,
    /// 批次备注.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_remark: String,
    /// 批次状态: `ACCEPTED`: taken; `PROCESSING`: being paid; `FINISHED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_status: String,
    /// 批次类型: How it was made: by `API` or on the `WEB`.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_type: String,
    /// 转账总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
    /// 转账总笔数: The number of lines, whatever is listed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_num: Option<i64>,
    /// 服务商的appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 特约商户appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 批次创建时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// 批次更新时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// 批次关闭原因: Set in `CLOSED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_reason: Option<CloseReason>,
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
    /// 转账明细单列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_detail_list: Option<Vec<TransferDetailCompact>>,
    /// 批量转账用途.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_purpose: Option<TransferPurpose>,
    /// 转账场景: `PAYROLL_CARD_TRANSFER`: wages through the payroll card; `ORDINARY_TRANSFER`: anything else, also when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_scene: Option<TransferScene>,
}

/// `TransferDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransferDetail {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 收款用户openid.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 明细更新时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub update_time: String,
    /// 微信支付批次单号: WeChat Pay's number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub batch_id: String,
    /// 微信支付明细单号: WeChat Pay's number of this line of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub detail_id: String,
    /// 商家批次单号: The merchant's own number of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_batch_no: String,
    /// 商家明细单号: The merchant's own number of this line of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_detail_no: String,
    /// 明细状态: `PROCESSING`: being paid; `SUCCESS`; `FAIL`: see `fail_reason`.
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
    /// 收款用户姓名 (encrypted on the wire): The payee's real name.
    #[serde(deserialize_with = "crate::lenient")]
    pub username: Sensitive,
    /// 商户的appid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 收款账户类型: Where the money went: to the balance or to a bank card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<String>,
    /// 银行卡尾号: The last four digits; set when the money went to a bank card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_card_number_tail: Option<String>,
    /// 银行名称: Set when the money went to a bank card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 明细失败原因: Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<FailReason>,
}

/// `TransferDetailCompact`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransferDetailCompact {
    /// 微信支付明细单号: WeChat Pay's number of this line of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub detail_id: String,
    /// 商家明细单号: The merchant's own number of this line of the batch.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_detail_no: String,
    /// 明细状态: `PROCESSING`: being paid; `SUCCESS`; `FAIL`: see `fail_reason`.
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
    pub detail_status: Option<GetBatchByOutBatchNoDetailStatus>,
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
    pub detail_status: Option<GetBatchByBatchIdDetailStatus>,
}
