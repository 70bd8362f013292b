// Generated from api/charity_transfer.yaml by `cargo xtask generate`; do not edit.

//! Donations (公益捐赠).

use serde::{Deserialize, Serialize};

open_enum! {
    /// 预算单状态
    pub enum BudgetClosedResourceState {
        Closed = "CLOSED",
    }
}

open_enum! {
    /// 预算单状态
    pub enum BudgetFinishedResourceState {
        Finished = "FINISHED",
    }
}

open_enum! {
    /// 预算单状态
    pub enum BudgetLockedResourceState {
        Locked = "LOCKED",
    }
}

open_enum! {
    /// 预算单状态
    pub enum BudgetState {
        Pending = "PENDING",
        Locked = "LOCKED",
        Finished = "FINISHED",
        Closed = "CLOSED",
    }
}

open_enum! {
    /// 电子回单文件的hash方法
    pub enum HashType {
        Sha256 = "SHA256",
        Sm3 = "SM3",
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
    /// 订单类型
    pub enum TransactionType {
        Wxpay = "WXPAY",
    }
}

open_enum! {
    /// 捐赠状态
    pub enum TransferBillState {
        Accepted = "ACCEPTED",
        Success = "SUCCESS",
        Close = "CLOSE",
    }
}

open_enum! {
    /// 预算单状态
    pub enum UnlockBudgetResponseState {
        Finished = "FINISHED",
    }
}

/// `Budget`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Budget {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 微信支付预算单号: WeChat Pay's number of the budget.
    #[serde(deserialize_with = "crate::lenient")]
    pub budget_id: String,
    /// 商户预算单号: The partner's own number of the budget.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_budget_no: String,
    /// 出资商户号: The merchant whose money is given.
    #[serde(deserialize_with = "crate::lenient")]
    pub sponsor_mchid: String,
    /// 活动名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_name: String,
    /// 活动说明.
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_remark: String,
    /// 预算总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 关闭时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed_time: Option<String>,
    /// 确认出资页面地址: Where an administrator of the sponsor confirms the budget, which locks its money.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_url: Option<String>,
    /// 完成时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finished_time: Option<String>,
    /// 资金锁定时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locked_time: Option<String>,
    /// 剩余预算金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remain_amount: Option<i64>,
    /// 预算单状态: `PENDING`: the sponsor is to confirm; `LOCKED`: its money is locked and can be given; `FINISHED`: used up or unlocked; `CLOSED`: never confirmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<BudgetState>,
    /// 商户号超管微信号掩码: The Weixin ID of the sponsor's super administrator, masked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub super_admin_wxid_mask: Option<String>,
    /// 撤销说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unlock_remark: Option<String>,
}

/// `BudgetClosedResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BudgetClosedResource {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 微信支付预算单号: WeChat Pay's number of the budget.
    #[serde(deserialize_with = "crate::lenient")]
    pub budget_id: String,
    /// 商户预算单号: The partner's own number of the budget.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_budget_no: String,
    /// 出资商户号: The merchant whose money is given.
    #[serde(deserialize_with = "crate::lenient")]
    pub sponsor_mchid: String,
    /// 活动名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_name: String,
    /// 活动说明.
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_remark: String,
    /// 预算总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 预算单状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: BudgetClosedResourceState,
    /// 关闭时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed_time: Option<String>,
    /// 撤销说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unlock_remark: Option<String>,
}

/// `BudgetElectronicReceipt`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BudgetElectronicReceipt {
    /// 受理凭证: WeChat Pay's number of the application for the receipt.
    #[serde(deserialize_with = "crate::lenient")]
    pub accept_id: String,
    /// 商户预算单号: The partner's own number of the budget.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_budget_no: String,
    /// 出资商户号: The merchant whose money is given.
    #[serde(deserialize_with = "crate::lenient")]
    pub sponsor_mchid: String,
    /// 结束日期.
    #[serde(deserialize_with = "crate::lenient")]
    pub end_date: String,
    /// 电子回单状态: `ACCEPTED`: being made; `FINISHED`: ready at `download_url`.
    #[serde(deserialize_with = "crate::lenient")]
    pub receipt_state: ReceiptState,
    /// 开始日期.
    #[serde(deserialize_with = "crate::lenient")]
    pub start_date: String,
    /// 收款商户号: Only what this charity received; all when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver_mchid: Option<String>,
    /// 电子回单下载地址: Set once the receipt is `FINISHED`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub download_url: Option<String>,
    /// 电子回单文件的hash方法.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash_type: Option<HashType>,
    /// 电子回单文件的hash值: Of the file, after decompression.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash_value: Option<String>,
}

/// `BudgetFinishedResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BudgetFinishedResource {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 微信支付预算单号: WeChat Pay's number of the budget.
    #[serde(deserialize_with = "crate::lenient")]
    pub budget_id: String,
    /// 商户预算单号: The partner's own number of the budget.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_budget_no: String,
    /// 出资商户号: The merchant whose money is given.
    #[serde(deserialize_with = "crate::lenient")]
    pub sponsor_mchid: String,
    /// 活动名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_name: String,
    /// 活动说明.
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_remark: String,
    /// 预算总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 预算单状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: BudgetFinishedResourceState,
    /// 完成时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finished_time: Option<String>,
    /// 撤销说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unlock_remark: Option<String>,
}

/// `BudgetLockedResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BudgetLockedResource {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 微信支付预算单号: WeChat Pay's number of the budget.
    #[serde(deserialize_with = "crate::lenient")]
    pub budget_id: String,
    /// 商户预算单号: The partner's own number of the budget.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_budget_no: String,
    /// 出资商户号: The merchant whose money is given.
    #[serde(deserialize_with = "crate::lenient")]
    pub sponsor_mchid: String,
    /// 活动名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_name: String,
    /// 活动说明.
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_remark: String,
    /// 预算总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 预算单状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: BudgetLockedResourceState,
    /// 资金锁定时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locked_time: Option<String>,
}

/// `CreateBudgetElectronicReceiptRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateBudgetElectronicReceiptRequest {
    /// 出资商户号: The merchant whose money is given.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sponsor_mchid: String,
    /// 结束日期.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub end_date: String,
    /// 开始日期.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub start_date: String,
    /// 收款商户号: Only what this charity received; all when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver_mchid: Option<String>,
}

/// `CreateBudgetRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateBudgetRequest {
    /// 商户预算单号: The partner's own number of the budget.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_budget_no: String,
    /// 出资商户号: The merchant whose money is given.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sponsor_mchid: String,
    /// 活动名称.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub activity_name: String,
    /// 活动说明.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub activity_remark: String,
    /// 预算总金额: In fen.
    pub amount: i64,
    /// 出资企业主体名称: The name of the legal entity that gives.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sponsor_subject_name: String,
    /// 回调地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
}

/// `CreateTransferBillRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTransferBillRequest {
    /// 商户预算单号: The partner's own number of the budget.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_budget_no: String,
    /// 商户公益捐赠单号: The partner's own number of the donation.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_transfer_no: String,
    /// 收款商户号: The charity that receives it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub receive_mchid: String,
    /// 出资商户号: The merchant whose money is given.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sponsor_mchid: String,
    /// 捐赠金额: In fen, at most what is left of the budget.
    pub amount: i64,
    /// 捐赠备注: The payee sees it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transfer_remark: String,
    /// 关联的交易单号: The payment that gave rise to the donation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_info: Option<RelatedTransaction>,
}

/// `RelatedTransaction`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RelatedTransaction {
    /// 订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
    /// 订单类型.
    pub transaction_type: TransactionType,
}

/// `TransferBill`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransferBill {
    /// 捐赠单创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 微信支付预算单号: WeChat Pay's number of the budget.
    #[serde(deserialize_with = "crate::lenient")]
    pub budget_id: String,
    /// 商户预算单号: The partner's own number of the budget.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_budget_no: String,
    /// 商户公益捐赠单号: The partner's own number of the donation.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_transfer_no: String,
    /// 收款商户号: The charity that receives it.
    #[serde(deserialize_with = "crate::lenient")]
    pub receive_mchid: String,
    /// 微信支付公益捐赠单号: WeChat Pay's number of the donation.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_id: String,
    /// 捐赠金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 捐赠状态: `ACCEPTED`: being paid; `CLOSE`: nothing was paid.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: TransferBillState,
    /// 捐赠备注: The payee sees it.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_remark: String,
    /// 捐赠完成时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
}

/// `UnlockBudgetRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UnlockBudgetRequest {
    /// 出资商户号: The merchant whose money is given.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sponsor_mchid: String,
    /// 解锁备注.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub activity_remark: String,
}

/// `UnlockBudgetResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UnlockBudgetResponse {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 微信支付预算单号: WeChat Pay's number of the budget.
    #[serde(deserialize_with = "crate::lenient")]
    pub budget_id: String,
    /// 商户预算单号: The partner's own number of the budget.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_budget_no: String,
    /// 出资商户号: The merchant whose money is given.
    #[serde(deserialize_with = "crate::lenient")]
    pub sponsor_mchid: String,
    /// 活动名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_name: String,
    /// 活动说明.
    #[serde(deserialize_with = "crate::lenient")]
    pub activity_remark: String,
    /// 预算总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 完成时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub finished_time: String,
    /// 资金锁定时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub locked_time: String,
    /// 预算单状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: UnlockBudgetResponseState,
    /// 撤销说明.
    #[serde(deserialize_with = "crate::lenient")]
    pub unlock_remark: String,
    /// 解锁金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unlocked_amount: Option<i64>,
}

/// What `get_budget` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetBudgetQuery {
    /// 出资商户号: The merchant whose money is given.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sponsor_mchid: String,
}

/// What `get_transfer_bill` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetTransferBillQuery {
    /// 商户预算单号: The partner's own number of the budget.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_budget_no: String,
    /// 出资商户号: The merchant whose money is given.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sponsor_mchid: String,
}

/// What `get_budget_electronic_receipt` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetBudgetElectronicReceiptQuery {
    /// 受理凭证: WeChat Pay's number of the application for the receipt.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub accept_id: String,
}
