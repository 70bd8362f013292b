// Generated from api/recharge.yaml by `cargo xtask generate`; do not edit.

//! Recharges of merchants' accounts (商家充值).

use serde::{Deserialize, Serialize};

open_enum! {
    /// 充值入账账户
    pub enum AccountType {
        Basic = "BASIC",
        Operation = "OPERATION",
        Fees = "FEES",
    }
}

open_enum! {
    /// 充值场景
    pub enum CreateBankTransferRechargeRequestRechargeScene {
        NormalBankTransfer = "NORMAL_BANK_TRANSFER",
    }
}

open_enum! {
    /// 充值场景
    pub enum GetBankTransferRechargeResponseRechargeScene {
        EcommerceBankTransfer = "ECOMMERCE_BANK_TRANSFER",
    }
}

open_enum! {
    /// 充值状态
    pub enum RechargeState {
        Success = "SUCCESS",
        Recharging = "RECHARGING",
        Closed = "CLOSED",
    }
}

/// `Amount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Amount {
    /// 总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

/// `BankTransfer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BankTransfer {
    /// 转入的银行流水单号: The bank's number of the transfer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bill_no: Option<String>,
    /// 银行卡号后四位: The last four digits of the payer's account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_card_tail: Option<String>,
    /// 开户银行名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 转账充值附言: The payer's words to the bank.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub memo: Option<String>,
    /// 银行转账退回原因: Why the money was sent back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_reason: Option<String>,
    /// 银行转账退回时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_time: Option<String>,
}

/// `CreateBankTransferRechargeRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateBankTransferRechargeRequest {
    /// 商户充值单号: The merchant's own number of the recharge.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_recharge_no: String,
    /// 充值入账账户: The account that is topped up: `BASIC` the balance of sales, `OPERATION` running costs, `FEES` fees.
    pub account_type: AccountType,
    /// 充值金额.
    pub recharge_amount: Amount,
    /// 充值场景.
    pub recharge_scene: CreateBankTransferRechargeRequestRechargeScene,
}

/// `CreateBankTransferRechargeResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateBankTransferRechargeResponse {
    /// 商户充值单号: The merchant's own number of the recharge.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_recharge_no: String,
    /// 微信支付充值单号: WeChat Pay's number of the recharge.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_id: String,
    /// 银行账户: The account to transfer the money to.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_in_account: TransferInAccount,
}

/// `GetBankTransferRechargeResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetBankTransferRechargeResponse {
    /// 充值商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 商户充值单号: The merchant's own number of the recharge.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_recharge_no: String,
    /// 微信支付充值单号: WeChat Pay's number of the recharge.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_id: String,
    /// 充值入账账户: The account that is topped up: `BASIC` the balance of sales, `OPERATION` running costs, `FEES` fees.
    #[serde(deserialize_with = "crate::lenient")]
    pub account_type: AccountType,
    /// 充值金额.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_amount: Amount,
    /// 充值场景.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_scene: GetBankTransferRechargeResponseRechargeScene,
    /// 充值状态: `RECHARGING`: waiting for the money; `SUCCESS`: paid in; `CLOSED`: closed without money.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_state: RechargeState,
    /// 受理充值时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accept_time: Option<String>,
    /// 转账充值的付款信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_transfer_info: Option<BankTransfer>,
    /// 关闭充值时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_time: Option<String>,
    /// 充值状态描述: What there is to say of the state, in Chinese.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recharge_state_desc: Option<String>,
    /// 充值成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
}

/// `TransferInAccount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransferInAccount {
    /// 银行账号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account_no: Option<String>,
    /// 银行账户名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account_name: Option<String>,
    /// 开户银行省市编码: The code of the bank's district.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_address_code: Option<String>,
    /// 开户银行行号: The bank's code for interbank payments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_code: Option<String>,
    /// 开户银行名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
}
