// Generated from api/platform_ecommerce.yaml by `cargo xtask generate`; do not edit.

//! Ecommerce platforms: recharges, compensations, settlements (平台收付通).

use serde::{Deserialize, Serialize};

open_enum! {
    /// 异常结算批次单处理方式
    pub enum AbnormalSettleType {
        TransferToOriginalReceiveUser = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
    }
}

open_enum! {
    /// 异常原因类型
    pub enum AbnormalType {
        AuthRelationshipInvalid = "AUTH_RELATIONSHIP_INVALID",
        UserPayQuotaLimit = "USER_PAY_QUOTA_LIMIT",
    }
}

open_enum! {
    /// 可用充值渠道列表
    pub enum AvailableRechargeChannels {
        BankTransfer = "BANK_TRANSFER",
        QrRecharge = "QR_RECHARGE",
        OnlineBank = "ONLINE_BANK",
    }
}

open_enum! {
    /// 业务类型
    pub enum BusinessType {
        DepositCompensation = "DEPOSIT_COMPENSATION",
        PlatformAfterSalesCompensation = "PLATFORM_AFTER_SALES_COMPENSATION",
        InsuranceClaim = "INSURANCE_CLAIM",
        DepositAfterSalesCompensation = "DEPOSIT_AFTER_SALES_COMPENSATION",
    }
}

open_enum! {
    /// 计算提现金额方式
    pub enum CalculateAmountType {
        OnlyDayEndBalance = "ONLY_DAY_END_BALANCE",
        AllowCurrentBalance = "ALLOW_CURRENT_BALANCE",
    }
}

open_enum! {
    /// 赔付状态
    pub enum CancelCompensationResponseState {
        Accepted = "ACCEPTED",
        Success = "SUCCESS",
        Closed = "CLOSED",
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        Canceling = "CANCELING",
        Cancelled = "CANCELLED",
    }
}

open_enum! {
    /// 赔付状态
    pub enum CancelInsuranceClaimResponseState {
        Accepted = "ACCEPTED",
        Success = "SUCCESS",
        Closed = "CLOSED",
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        Canceling = "CANCELING",
        Cancelled = "CANCELLED",
    }
}

open_enum! {
    /// 赔付接收方类型
    pub enum CompensatedSubMerchantReceiverType {
        Merchant = "MERCHANT",
    }
}

open_enum! {
    /// 转账接收方类型
    pub enum CompensationReceiverType {
        TransactionUser = "TRANSACTION_USER",
    }
}

open_enum! {
    /// 赔付状态
    pub enum CompensationState {
        Accepted = "ACCEPTED",
        Success = "SUCCESS",
        Closed = "CLOSED",
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        Canceling = "CANCELING",
        Cancelled = "CANCELLED",
    }
}

open_enum! {
    /// 批次状态
    pub enum CreateAbnormalSettlementResponseState {
        Accepted = "ACCEPTED",
        Received = "RECEIVED",
        Success = "SUCCESS",
        DeductFeeFail = "DEDUCT_FEE_FAIL",
        Abnormal = "ABNORMAL",
        AbnormalSettleSuccess = "ABNORMAL_SETTLE_SUCCESS",
    }
}

open_enum! {
    /// 交易场景
    pub enum CreateAbnormalSettlementResponseTradeScenario {
        Recommerce = "RECOMMERCE",
        Individualtrade = "INDIVIDUALTRADE",
    }
}

open_enum! {
    /// 充值入账账户
    pub enum CreateBankTransferRechargeRequestAccountType {
        Basic = "BASIC",
        Operation = "OPERATION",
        Fees = "FEES",
    }
}

open_enum! {
    /// 赔付状态
    pub enum CreateCompensationResponseState {
        Accepted = "ACCEPTED",
        Success = "SUCCESS",
        Closed = "CLOSED",
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        Canceling = "CANCELING",
        Cancelled = "CANCELLED",
    }
}

open_enum! {
    /// 赔付状态
    pub enum CreateDepositAfterSalesCompensationResponseState {
        Accepted = "ACCEPTED",
        Success = "SUCCESS",
        Closed = "CLOSED",
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        Canceling = "CANCELING",
        Cancelled = "CANCELLED",
    }
}

open_enum! {
    /// 赔付状态
    pub enum CreateDepositCompensationResponseState {
        Accepted = "ACCEPTED",
        Success = "SUCCESS",
        Closed = "CLOSED",
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        Canceling = "CANCELING",
        Cancelled = "CANCELLED",
    }
}

open_enum! {
    /// 赔付状态
    pub enum CreateDepositInsurancePremiumCompensationResponseState {
        Accepted = "ACCEPTED",
        Success = "SUCCESS",
        Closed = "CLOSED",
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        Canceling = "CANCELING",
        Cancelled = "CANCELLED",
    }
}

open_enum! {
    /// 赔付状态
    pub enum CreateDepositShippingCostCompensationResponseState {
        Accepted = "ACCEPTED",
        Success = "SUCCESS",
        Closed = "CLOSED",
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        Canceling = "CANCELING",
        Cancelled = "CANCELLED",
    }
}

open_enum! {
    /// 赔付状态
    pub enum CreateInsuranceClaimResponseState {
        Accepted = "ACCEPTED",
        Success = "SUCCESS",
        Closed = "CLOSED",
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        Canceling = "CANCELING",
        Cancelled = "CANCELLED",
    }
}

open_enum! {
    /// 交易场景
    pub enum CreatePrepaySettlementOrderRequestTradeScenario {
        Recommerce = "RECOMMERCE",
    }
}

open_enum! {
    /// 充值入账账户
    pub enum CreateRechargeRequestAccountType {
        Deposit = "DEPOSIT",
        Operation = "OPERATION",
    }
}

open_enum! {
    /// 充值场景
    pub enum CreateRechargeRequestRechargeScene {
        EcommerceDeposit = "ECOMMERCE_DEPOSIT",
        EcommercePayment = "ECOMMERCE_PAYMENT",
    }
}

open_enum! {
    /// 赔付状态
    pub enum CreateSubMerchantCompensationResponseState {
        Accepted = "ACCEPTED",
        Success = "SUCCESS",
        Closed = "CLOSED",
    }
}

open_enum! {
    /// 出款账户类型
    pub enum DayEndBalanceWithdrawalAccountType {
        Basic = "BASIC",
        Fees = "FEES",
        Operation = "OPERATION",
    }
}

open_enum! {
    /// 赔付状态
    pub enum DepositAfterSalesCompensationState {
        Accepted = "ACCEPTED",
        Success = "SUCCESS",
        Closed = "CLOSED",
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        Canceling = "CANCELING",
        Cancelled = "CANCELLED",
    }
}

open_enum! {
    /// 转账接收方类型
    pub enum DepositAfterSalesReceiverType {
        Merchant = "MERCHANT",
        TransactionUser = "TRANSACTION_USER",
    }
}

open_enum! {
    /// 赔付状态
    pub enum DepositCompensationState {
        Accepted = "ACCEPTED",
        Success = "SUCCESS",
        Closed = "CLOSED",
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        Canceling = "CANCELING",
        Cancelled = "CANCELLED",
    }
}

open_enum! {
    /// 转账接收方类型
    pub enum DepositReceiverType {
        Merchant = "MERCHANT",
        TransactionUser = "TRANSACTION_USER",
    }
}

open_enum! {
    /// 员工状态
    pub enum EmployeeState {
        Effective = "EFFECTIVE",
        Deleted = "DELETED",
    }
}

open_enum! {
    /// 充值入账账户
    pub enum GetBankTransferRechargeResponseAccountType {
        Basic = "BASIC",
        Operation = "OPERATION",
        Fees = "FEES",
    }
}

open_enum! {
    /// 充值场景
    pub enum GetBankTransferRechargeResponseRechargeScene {
        EcommerceBankTransfer = "ECOMMERCE_BANK_TRANSFER",
    }
}

open_enum! {
    /// 赔付状态
    pub enum GetDepositInsurancePremiumCompensationResponseState {
        Accepted = "ACCEPTED",
        Success = "SUCCESS",
        Closed = "CLOSED",
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        Canceling = "CANCELING",
        Cancelled = "CANCELLED",
    }
}

open_enum! {
    /// 赔付状态
    pub enum GetDepositShippingCostCompensationResponseState {
        Accepted = "ACCEPTED",
        Success = "SUCCESS",
        Closed = "CLOSED",
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        Canceling = "CANCELING",
        Cancelled = "CANCELLED",
    }
}

open_enum! {
    /// 交易场景
    pub enum GetPrepaySettlementOrderResponseTradeScenario {
        Recommerce = "RECOMMERCE",
    }
}

open_enum! {
    /// 赔付状态
    pub enum GetSubMerchantCompensationResponseState {
        Accepted = "ACCEPTED",
        Success = "SUCCESS",
        Closed = "CLOSED",
    }
}

open_enum! {
    /// 赔付状态
    pub enum InsuranceClaimState {
        Accepted = "ACCEPTED",
        Success = "SUCCESS",
        Closed = "CLOSED",
        WaitUserConfirm = "WAIT_USER_CONFIRM",
        Canceling = "CANCELING",
        Cancelled = "CANCELLED",
    }
}

open_enum! {
    /// 赔付单类型
    pub enum InsurancePremiumReceiverTransactionType {
        Wxpay = "WXPAY",
        Wxvalue = "WXVALUE",
    }
}

open_enum! {
    /// 转账接收方类型
    pub enum InsurancePremiumReceiverType {
        Merchant = "MERCHANT",
    }
}

open_enum! {
    /// 网银类型
    pub enum OnlineBankType {
        OnlineBankTypeCorporate = "ONLINE_BANK_TYPE_CORPORATE",
        OnlineBankTypePersonal = "ONLINE_BANK_TYPE_PERSONAL",
    }
}

open_enum! {
    /// 转账接收方类型
    pub enum PaidInsurancePremiumReceiverType {
        Merchant = "MERCHANT",
    }
}

open_enum! {
    /// 员工类型
    pub enum QrRechargeEmployeeType {
        Admin = "ADMIN",
        Staff = "STAFF",
    }
}

open_enum! {
    /// 转账接收方订单类型
    pub enum ReceiverTransactionType {
        Wxpay = "WXPAY",
        Wxvalue = "WXVALUE",
    }
}

open_enum! {
    /// 转账接收方类型
    pub enum ReceiverType {
        Merchant = "MERCHANT",
        TransactionUser = "TRANSACTION_USER",
    }
}

open_enum! {
    /// 充值入账账户
    pub enum RechargeAccountType {
        Deposit = "DEPOSIT",
        Operation = "OPERATION",
    }
}

open_enum! {
    /// 充值渠道
    pub enum RechargeChannel {
        BankTransfer = "BANK_TRANSFER",
        QrRecharge = "QR_RECHARGE",
        OnlineBank = "ONLINE_BANK",
    }
}

open_enum! {
    /// 充值入账账户
    pub enum RechargeClosedResourceAccountType {
        Deposit = "DEPOSIT",
        Operation = "OPERATION",
    }
}

open_enum! {
    /// 员工类型
    pub enum RechargeClosedResourceEmployeeType {
        Admin = "ADMIN",
        Staff = "STAFF",
        LegalPerson = "LEGAL_PERSON",
    }
}

open_enum! {
    /// 充值场景
    pub enum RechargeClosedResourceRechargeScene {
        EcommerceDeposit = "ECOMMERCE_DEPOSIT",
        EcommercePayment = "ECOMMERCE_PAYMENT",
    }
}

open_enum! {
    /// 充值场景
    pub enum RechargeRechargeScene {
        EcommerceDeposit = "ECOMMERCE_DEPOSIT",
        EcommercePayment = "ECOMMERCE_PAYMENT",
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

open_enum! {
    /// 员工类型
    pub enum RechargeSuccessQrRechargeEmployeeType {
        Admin = "ADMIN",
        Staff = "STAFF",
        LegalPerson = "LEGAL_PERSON",
    }
}

open_enum! {
    /// 充值入账账户
    pub enum RechargeSuccessResourceAccountType {
        Deposit = "DEPOSIT",
        Operation = "OPERATION",
    }
}

open_enum! {
    /// 充值场景
    pub enum RechargeSuccessResourceRechargeScene {
        EcommerceDeposit = "ECOMMERCE_DEPOSIT",
        EcommercePayment = "ECOMMERCE_PAYMENT",
    }
}

open_enum! {
    /// 单据状态
    pub enum Status {
        Created = "CREATED",
        Processing = "PROCESSING",
        Finished = "FINISHED",
        Abnormal = "ABNORMAL",
    }
}

open_enum! {
    /// 赔付接收方类型
    pub enum SubMerchantCompensationReceiverType {
        Merchant = "MERCHANT",
    }
}

/// `AbnormalSettlementResult`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AbnormalSettlementResult {
    /// 微信支付异常资金付款单号: WeChat Pay's number of the money that could not be paid out; see `ecommerce_individual.get_abnormal_receipt`.
    #[serde(deserialize_with = "crate::lenient")]
    pub abnormal_fund_receipt_id: String,
    /// 商户异常结算批次单处理单号: The platform's own number of settling anew.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_abnormal_settle_batch_no: String,
    /// 异常处理方式: `TRANSFER_TO_ORIGINAL_RECEIVE_USER`: to the individual, once more.
    #[serde(deserialize_with = "crate::lenient")]
    pub abnormal_settle_type: String,
    /// 申请成功时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub apply_success_time: String,
}

/// `AddRechargeEmployeeRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AddRechargeEmployeeRequest {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 员工OpenID: The user under the platform's app.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sp_openid: String,
}

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

/// `Amount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Amount {
    /// 金额: In fen.
    pub amount: i64,
    /// 币种: ISO 4217, `CNY` for yuan.
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
    /// 银行账户名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account_name: Option<String>,
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

/// `BankTransferRechargePayment`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BankTransferRechargePayment {
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

/// `CancelCompensationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelCompensationResponse {
    /// 微信支付转账单号: WeChat Pay's number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub bill_id: String,
    /// 商户单号: The platform's own number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 撤销受理时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub cancel_accept_time: String,
    /// 赔付状态: `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid; `CANCELING`, `CANCELLED`: taken back.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: CancelCompensationResponseState,
}

/// `CancelInsuranceClaimRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelInsuranceClaimRequest {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// `CancelInsuranceClaimResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancelInsuranceClaimResponse {
    /// 微信支付转账单号: WeChat Pay's number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub bill_id: String,
    /// 商户单号: The platform's own number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 撤销受理时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub cancel_accept_time: String,
    /// 赔付状态: `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid; `CANCELING`, `CANCELLED`: taken back.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: CancelInsuranceClaimResponseState,
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// `Closure`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Closure {
    /// 关单原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_reason: Option<String>,
    /// 关单时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_time: Option<String>,
}

/// `CompensatedMerchant`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CompensatedMerchant {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub mchid: String,
}

/// `CompensatedSubMerchantReceiver`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CompensatedSubMerchantReceiver {
    /// 赔付接收方类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<CompensatedSubMerchantReceiverType>,
    /// 赔付接收方商户信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mch_info: Option<CompensatedMerchant>,
}

/// `Compensation`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Compensation {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 微信支付转账单号: WeChat Pay's number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub bill_id: String,
    /// 商户单号: The platform's own number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 受理时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub accept_time: String,
    /// 转账接收方信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub receiver_detail: CompensationReceiverDetail,
    /// 赔付状态: `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: CompensationState,
    /// 出资商户号: The merchant whose money is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_mchid: Option<String>,
    /// 赔付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 关单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_info: Option<Closure>,
    /// 成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 赔付原因: The payee sees it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_remark: Option<String>,
}

/// `CompensationReceiver`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CompensationReceiver {
    /// 转账接收方类型: `TRANSACTION_USER`: the user who paid the order in `transaction_info`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<CompensationReceiverType>,
    /// 转账接收方订单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_info: Option<ReceiverTransaction>,
}

/// `CompensationReceiverDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CompensationReceiverDetail {
    /// 转账接收者信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver: Option<CompensationReceiver>,
}

/// `CreateAbnormalSettlementRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateAbnormalSettlementRequest {
    /// 商品单个人收款方受理授权ID: The individual's authorization; see `ecommerce_individual.get_contract_by_openid`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub individual_auth_id: String,
    /// 商户异常结算批次单号: The platform's own number of settling anew.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_abnormal_settle_batch_no: String,
    /// 异常结算批次单处理方式: `TRANSFER_TO_ORIGINAL_RECEIVE_USER`: to the individual, once more.
    pub abnormal_settle_type: AbnormalSettleType,
    /// 异常处理说明.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// `CreateAbnormalSettlementResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateAbnormalSettlementResponse {
    /// 收款方描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 批次创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 商品单个人收款方受理授权ID: The individual's authorization; see `ecommerce_individual.get_contract_by_openid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub individual_auth_id: String,
    /// 商户结算批次单号: The platform's own number of the batch of settlements.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_settle_batch_no: String,
    /// 微信支付结算批次单号: WeChat Pay's number of the batch of settlements.
    #[serde(deserialize_with = "crate::lenient")]
    pub settle_batch_no: String,
    /// 批次状态: `ACCEPTED`, `RECEIVED`: under way; `SUCCESS`: paid; `DEDUCT_FEE_FAIL`: the fee could not be taken; `ABNORMAL`: it could not be paid out, see `abnormal_type`; `ABNORMAL_SETTLE_SUCCESS`: paid out anew.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: CreateAbnormalSettlementResponseState,
    /// 交易场景: `RECOMMERCE`: buying used goods; `INDIVIDUALTRADE`: sales of individuals.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_scenario: CreateAbnormalSettlementResponseTradeScenario,
    /// 异常结算处理结果.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub abnormal_settle_result: Option<CreateAbnormalSettlementResult>,
    /// 异常原因类型: Why it could not be paid out; set where it was not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub abnormal_type: Option<AbnormalType>,
    /// 批次完成时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish_time: Option<String>,
}

/// `CreateAbnormalSettlementResult`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateAbnormalSettlementResult {
    /// 微信支付异常资金付款单号: WeChat Pay's number of the money that could not be paid out; see `ecommerce_individual.get_abnormal_receipt`.
    #[serde(deserialize_with = "crate::lenient")]
    pub abnormal_fund_receipt_id: String,
    /// 商户异常结算批次单号: The platform's own number of settling anew.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_abnormal_settle_batch_no: String,
    /// 异常结算批次单处理方式: `TRANSFER_TO_ORIGINAL_RECEIVE_USER`: to the individual, once more.
    #[serde(deserialize_with = "crate::lenient")]
    pub abnormal_settle_type: AbnormalSettleType,
    /// 批次创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub apply_success_time: String,
}

/// `CreateBankTransferRechargeRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateBankTransferRechargeRequest {
    /// 商户充值单号: The platform's own number of the recharge.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_recharge_no: String,
    /// 充值入账账户.
    pub account_type: CreateBankTransferRechargeRequestAccountType,
    /// 充值金额.
    pub recharge_amount: RechargeAmount,
    /// 充值场景.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub recharge_scene: String,
}

/// `CreateBankTransferRechargeResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateBankTransferRechargeResponse {
    /// 商户充值单号: The platform's own number of the recharge.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_recharge_no: String,
    /// 微信支付充值单号: WeChat Pay's number of the recharge.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_id: String,
    /// 银行账户: The account to transfer the money to.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_in_account: TransferInAccount,
}

/// `CreateCompensationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateCompensationRequest {
    /// 商户单号: The platform's own number of the bill.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_bill_no: String,
    /// 收款方信息.
    pub receiver: CompensationReceiver,
    /// 赔付原因: The payee sees it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transfer_remark: String,
    /// 出资商户号: The merchant whose money is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_mchid: Option<String>,
    /// 转账场景ID: A scene that was opened for the merchant in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_scene_id: Option<String>,
    /// 赔付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 用户收款感知: What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_recv_perception: Option<String>,
}

/// `CreateCompensationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateCompensationResponse {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 微信支付转账单号: WeChat Pay's number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub bill_id: String,
    /// 商户单号: The platform's own number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 受理时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub accept_time: String,
    /// 转账接收方信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub receiver_detail: CompensationReceiverDetail,
    /// 赔付状态: `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: CreateCompensationResponseState,
    /// 赔付原因: The payee sees it.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_remark: String,
    /// 出资商户号: The merchant whose money is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_mchid: Option<String>,
    /// 赔付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 关闭信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_info: Option<CreatedCompensationClosure>,
    /// 成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
}

/// `CreateDayEndBalanceWithdrawalRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateDayEndBalanceWithdrawalRequest {
    /// 二级商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商户提现单号 (at most 32 characters): The merchant's own number of the withdrawal.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 计算提现金额方式: `ONLY_DAY_END_BALANCE`: only the balance at the end of yesterday; `ALLOW_CURRENT_BALANCE`: the current balance, too.
    pub calculate_amount_type: CalculateAmountType,
    /// 银行附言 (at most 32 characters): Appears on the statement of the receiving bank.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_memo: Option<String>,
    /// 提现结果通知地址 (at most 256 characters): Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 提现备注 (at most 56 characters): The platform's own note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// 留存额: In fen: what is left in the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reserve_amount: Option<i64>,
}

/// `CreateDepositAfterSalesCompensationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateDepositAfterSalesCompensationRequest {
    /// 商户单号: The platform's own number of the bill.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_bill_no: String,
    /// 收款方信息.
    pub receiver: DepositAfterSalesReceiver,
    /// 赔付原因: The payee sees it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transfer_remark: String,
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 二级商户AppID: The sub-merchant's own app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 转账场景ID: A scene that was opened for the merchant in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_scene_id: Option<String>,
    /// 赔付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 用户收款感知: What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_recv_perception: Option<String>,
}

/// `CreateDepositAfterSalesCompensationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateDepositAfterSalesCompensationResponse {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 微信支付转账单号: WeChat Pay's number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub bill_id: String,
    /// 商户单号: The platform's own number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 受理时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub accept_time: String,
    /// 转账接收方信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub receiver_detail: ReceiverDetail,
    /// 赔付状态: `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: CreateDepositAfterSalesCompensationResponseState,
    /// 赔付原因: The payee sees it.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_remark: String,
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 微信AppId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 二级商户AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 出资商户号: The merchant whose money is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_mchid: Option<String>,
    /// 赔付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 关闭信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_info: Option<CreatedCompensationClosure>,
    /// 成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
}

/// `CreateDepositCompensationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateDepositCompensationRequest {
    /// 商户单号: The platform's own number of the bill.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_bill_no: String,
    /// 业务类型.
    pub business_type: BusinessType,
    /// 收款方信息.
    pub receiver: DepositReceiver,
    /// 赔付原因: The payee sees it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transfer_remark: String,
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 赔付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 收款方备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver_remark: Option<String>,
}

/// `CreateDepositCompensationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateDepositCompensationResponse {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 微信支付转账单号: WeChat Pay's number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub bill_id: String,
    /// 商户单号: The platform's own number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 受理时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub accept_time: String,
    /// 转账接收方信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub receiver_detail: DepositReceiverDetail,
    /// 赔付状态: `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: CreateDepositCompensationResponseState,
    /// 赔付原因: The payee sees it.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_remark: String,
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 微信AppId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 二级商户AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 出资商户号: The merchant whose money is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_mchid: Option<String>,
    /// 赔付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 业务类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_type: Option<BusinessType>,
    /// 关闭信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_info: Option<CreatedCompensationClosure>,
    /// 收款方备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver_remark: Option<String>,
    /// 成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
}

/// `CreateDepositInsurancePremiumCompensationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateDepositInsurancePremiumCompensationRequest {
    /// 商户单号: The platform's own number of the bill.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_bill_no: String,
    /// 赔付用户信息.
    pub receiver: InsurancePremiumReceiver,
    /// 赔付原因: The payee sees it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transfer_remark: String,
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 转账场景ID: A scene that was opened for the merchant in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_scene_id: Option<String>,
    /// 赔付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 用户收款感知: What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_recv_perception: Option<String>,
}

/// `CreateDepositInsurancePremiumCompensationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateDepositInsurancePremiumCompensationResponse {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 微信支付转账单号: WeChat Pay's number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub bill_id: String,
    /// 商户单号: The platform's own number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 受理时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub accept_time: String,
    /// 转账接收方信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub receiver_detail: InsurancePremiumReceiverDetail,
    /// 赔付状态: `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: CreateDepositInsurancePremiumCompensationResponseState,
    /// 赔付原因: The payee sees it.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_remark: String,
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 微信AppId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 二级商户AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 出资商户号: The merchant whose money is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_mchid: Option<String>,
    /// 赔付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 业务类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_type: Option<String>,
    /// 关闭信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_info: Option<CreatedCompensationClosure>,
    /// 成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
}

/// `CreateDepositShippingCostCompensationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateDepositShippingCostCompensationRequest {
    /// 商户单号: The platform's own number of the bill.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_bill_no: String,
    /// 赔付用户信息.
    pub receiver: ShippingCostReceiver,
    /// 赔付原因: The payee sees it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transfer_remark: String,
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 转账场景ID: A scene that was opened for the merchant in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_scene_id: Option<String>,
    /// 赔付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 用户收款感知: What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_recv_perception: Option<String>,
}

/// `CreateDepositShippingCostCompensationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateDepositShippingCostCompensationResponse {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 微信支付转账单号: WeChat Pay's number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub bill_id: String,
    /// 商户单号: The platform's own number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 受理时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub accept_time: String,
    /// 转账接收方信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub receiver_detail: ShippingCostReceiverDetail,
    /// 赔付状态: `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: CreateDepositShippingCostCompensationResponseState,
    /// 赔付原因: The payee sees it.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_remark: String,
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 微信AppId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 二级商户AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 出资商户号: The merchant whose money is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_mchid: Option<String>,
    /// 赔付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 业务类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_type: Option<String>,
    /// 关闭信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_info: Option<CreatedCompensationClosure>,
    /// 成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
}

/// `CreateInsuranceClaimRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateInsuranceClaimRequest {
    /// 商户单号: The platform's own number of the bill.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_bill_no: String,
    /// 赔付用户信息.
    pub receiver: Receiver,
    /// 赔付原因: The payee sees it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transfer_remark: String,
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 出资商户号: The merchant whose money is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_mchid: Option<String>,
    /// 转账场景ID: A scene that was opened for the merchant in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_scene_id: Option<String>,
    /// 赔付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 用户收款感知: What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_recv_perception: Option<String>,
}

/// `CreateInsuranceClaimResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateInsuranceClaimResponse {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 微信支付转账单号: WeChat Pay's number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub bill_id: String,
    /// 商户单号: The platform's own number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 受理时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub accept_time: String,
    /// 赔付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 转账接收方信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub receiver_detail: ReceiverDetail,
    /// 赔付状态: `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: CreateInsuranceClaimResponseState,
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 出资商户号: The merchant whose money is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_mchid: Option<String>,
    /// 关闭信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_info: Option<CreatedCompensationClosure>,
    /// 成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 赔付原因: The payee sees it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_remark: Option<String>,
}

/// `CreatePrepaySettlementOrderRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePrepaySettlementOrderRequest {
    /// 发起方AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 收款方描述.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// 商品单个人收款方受理授权ID: The individual's authorization; see `ecommerce_individual.get_contract_by_openid`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub individual_auth_id: String,
    /// 商户结算批次单号: The platform's own number of the batch of settlements.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_settle_batch_no: String,
    /// 通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub notify_url: String,
    /// 结算信息列表.
    pub settle_info_list: Vec<Settlement>,
    /// 交易场景: `RECOMMERCE`: buying used goods.
    pub trade_scenario: CreatePrepaySettlementOrderRequestTradeScenario,
    /// 收款类型模板ID: One of 1 and 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receive_type_template_id: Option<i64>,
}

/// `CreatePrepaySettlementOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatePrepaySettlementOrderResponse {
    /// 收款方描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 批次创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 商品单个人收款方受理授权ID: The individual's authorization; see `ecommerce_individual.get_contract_by_openid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub individual_auth_id: String,
    /// 商户结算批次单号: The platform's own number of the batch of settlements.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_settle_batch_no: String,
    /// 微信支付结算批次单号: WeChat Pay's number of the batch of settlements.
    #[serde(deserialize_with = "crate::lenient")]
    pub settle_batch_no: String,
    /// 批次状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: String,
    /// 交易场景: `RECOMMERCE`: buying used goods.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_scenario: String,
    /// 异常结算处理结果信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub abnormal_settle_result: Option<AbnormalSettlementResult>,
    /// 异常原因类型: Why it could not be paid out; set where it was not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub abnormal_type: Option<String>,
    /// 批次完成时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish_time: Option<String>,
}

/// `CreateRechargeRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateRechargeRequest {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商户充值单号: The platform's own number of the recharge.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_recharge_no: String,
    /// 充值入账账户.
    pub account_type: CreateRechargeRequestAccountType,
    /// 充值金额.
    pub recharge_amount: RechargeAmount,
    /// 充值场景.
    pub recharge_scene: CreateRechargeRequestRechargeScene,
    /// 可用充值渠道列表: How the sub-merchant may pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_recharge_channels: Option<Vec<AvailableRechargeChannels>>,
    /// 商户回调地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 充值备注: The platform's own note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

/// `CreateRechargeResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateRechargeResponse {
    /// 商户充值单号: The platform's own number of the recharge.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_recharge_no: String,
    /// 微信支付充值单号: WeChat Pay's number of the recharge.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_id: String,
    /// 充值链接: Where the sub-merchant chooses how to pay.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_url: String,
}

/// `CreateSubMerchantCompensationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateSubMerchantCompensationRequest {
    /// 商户单号: The platform's own number of the bill.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_bill_no: String,
    /// 赔付金额: In fen.
    pub amount: i64,
    /// 赔付商户信息.
    pub receiver: SubMerchantCompensationReceiver,
    /// 赔付原因: The payee sees it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transfer_remark: String,
    /// 出资商户号: The merchant whose money is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_mchid: Option<String>,
}

/// `CreateSubMerchantCompensationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateSubMerchantCompensationResponse {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 微信支付转账单号: WeChat Pay's number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub bill_id: String,
    /// 商户单号: The platform's own number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 受理时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub accept_time: String,
    /// 赔付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 赔付接收方信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub receiver_detail: SubMerchantCompensationReceiverDetail,
    /// 赔付状态: `ACCEPTED`: taken; `SUCCESS`: paid; `CLOSED`: not paid.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: CreateSubMerchantCompensationResponseState,
    /// 赔付原因: The payee sees it.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_remark: String,
    /// 出资商户号: The merchant whose money is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_mchid: Option<String>,
    /// 成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
}

/// `CreatedCompensationClosure`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreatedCompensationClosure {
    /// 关闭原因.
    #[serde(deserialize_with = "crate::lenient")]
    pub close_reason: String,
    /// 关闭时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub close_time: String,
}

/// `DayEndBalanceWithdrawal`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DayEndBalanceWithdrawal {
    /// 收付通平台商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 商户提现单号 (at most 32 characters): The merchant's own number of the withdrawal.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_request_no: String,
    /// 单据状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub status: Status,
    /// 提交预约时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 状态更新时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub update_time: String,
    /// 微信支付提现单号 (at most 64 characters): WeChat Pay's number of the withdrawal.
    #[serde(deserialize_with = "crate::lenient")]
    pub withdraw_id: String,
    /// 入账银行 (at most 10 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub account_bank: String,
    /// 入账银行账号后四位 (at most 4 characters): The last four digits.
    #[serde(deserialize_with = "crate::lenient")]
    pub account_number: String,
    /// 出款账户类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub account_type: DayEndBalanceWithdrawalAccountType,
    /// 提现金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_amount: Option<i64>,
    /// 银行附言 (at most 32 characters): Appears on the statement of the receiving bank.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_memo: Option<String>,
    /// 入账银行全称 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 提现失败金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_amount: Option<i64>,
    /// 失败原因 (at most 255 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// 提现退票金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_amount: Option<i64>,
    /// 提现备注 (at most 255 characters): The platform's own note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// 提现成功金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_amount: Option<i64>,
}

/// `DepositAfterSalesCompensation`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DepositAfterSalesCompensation {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 微信支付转账单号: WeChat Pay's number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub bill_id: String,
    /// 商户单号: The platform's own number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 受理时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub accept_time: String,
    /// 转账接收方信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub receiver_detail: ReceiverDetail,
    /// 赔付状态: `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: DepositAfterSalesCompensationState,
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 微信AppId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 二级商户AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 出资商户号: The merchant whose money is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_mchid: Option<String>,
    /// 赔付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 关单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_info: Option<Closure>,
    /// 成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 赔付原因: The payee sees it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_remark: Option<String>,
}

/// `DepositAfterSalesReceiver`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DepositAfterSalesReceiver {
    /// 转账接收方类型: `TRANSACTION_USER`: the user who paid the order in `transaction_info`; `MERCHANT`: a merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<DepositAfterSalesReceiverType>,
    /// 转账接收方订单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_info: Option<ReceiverTransaction>,
    /// 转账接收方用户.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_info: Option<DepositReceiverUser>,
}

/// `DepositCompensation`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DepositCompensation {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 微信支付转账单号: WeChat Pay's number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub bill_id: String,
    /// 商户单号: The platform's own number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 受理时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub accept_time: String,
    /// 转账接收方信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub receiver_detail: DepositReceiverDetail,
    /// 赔付状态: `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: DepositCompensationState,
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 微信AppId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 出资商户号: The merchant whose money is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_mchid: Option<String>,
    /// 赔付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 业务类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_type: Option<BusinessType>,
    /// 关单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_info: Option<Closure>,
    /// 收款方备注.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver_remark: Option<String>,
    /// 成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 赔付原因: The payee sees it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_remark: Option<String>,
}

/// `DepositReceiver`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DepositReceiver {
    /// 转账接收方类型: `MERCHANT`: the merchant in `mch_info`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<DepositReceiverType>,
    /// 转账接收方商户信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mch_info: Option<DepositReceiverMerchant>,
}

/// `DepositReceiverDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DepositReceiverDetail {
    /// 转账接收者信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver: Option<DepositReceiver>,
}

/// `DepositReceiverMerchant`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DepositReceiverMerchant {
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mch_id: Option<String>,
}

/// `DepositReceiverUser`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DepositReceiverUser {
    /// 转账接收方用户openid: The user under `sp_appid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_openid: Option<String>,
}

/// `Employee`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Employee {
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 添加员工时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// 最后更新时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// 员工OpenID: The user under the platform's app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_openid: Option<String>,
    /// 员工状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<EmployeeState>,
}

/// `GetBankTransferRechargeResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetBankTransferRechargeResponse {
    /// 充值商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 商户充值单号: The platform's own number of the recharge.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_recharge_no: String,
    /// 微信支付充值单号: WeChat Pay's number of the recharge.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_id: String,
    /// 充值入账账户.
    #[serde(deserialize_with = "crate::lenient")]
    pub account_type: GetBankTransferRechargeResponseAccountType,
    /// 充值金额.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_amount: RechargeAmount,
    /// 充值场景.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_scene: GetBankTransferRechargeResponseRechargeScene,
    /// 充值状态: `RECHARGING`: waiting for the money; `SUCCESS`: paid in; `CLOSED`: closed without money.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_state: RechargeState,
    /// 受理充值时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accept_time: Option<String>,
    /// 可用充值渠道列表: How the sub-merchant may pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_recharge_channels: Option<Vec<String>>,
    /// 转账充值的付款信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_transfer_info: Option<BankTransferRechargePayment>,
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

/// `GetDepositInsurancePremiumCompensationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetDepositInsurancePremiumCompensationResponse {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 微信支付转账单号: WeChat Pay's number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub bill_id: String,
    /// 商户单号: The platform's own number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 受理时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub accept_time: String,
    /// 转账接收方信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub receiver_detail: InsurancePremiumReceiverDetail,
    /// 赔付状态: `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: GetDepositInsurancePremiumCompensationResponseState,
    /// 赔付原因: The payee sees it.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_remark: String,
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 微信AppId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 二级商户AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_appid: Option<String>,
    /// 出资商户号: The merchant whose money is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_mchid: Option<String>,
    /// 赔付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 业务类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_type: Option<String>,
    /// 关单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_info: Option<Closure>,
    /// 成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
}

/// `GetDepositShippingCostCompensationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetDepositShippingCostCompensationResponse {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 微信支付转账单号: WeChat Pay's number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub bill_id: String,
    /// 商户单号: The platform's own number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 受理时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub accept_time: String,
    /// 转账接收方信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub receiver_detail: ShippingCostReceiverDetail,
    /// 赔付状态: `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: GetDepositShippingCostCompensationResponseState,
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 微信AppId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 出资商户号: The merchant whose money is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_mchid: Option<String>,
    /// 赔付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 业务类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_type: Option<String>,
    /// 关单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_info: Option<Closure>,
    /// 成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 赔付原因: The payee sees it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_remark: Option<String>,
}

/// `GetPrepaySettlementOrderResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetPrepaySettlementOrderResponse {
    /// 收款方描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 批次创建时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 商品单个人收款方受理授权ID: The individual's authorization; see `ecommerce_individual.get_contract_by_openid`.
    #[serde(deserialize_with = "crate::lenient")]
    pub individual_auth_id: String,
    /// 商户结算批次单号: The platform's own number of the batch of settlements.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_settle_batch_no: String,
    /// 微信支付结算批次单号: WeChat Pay's number of the batch of settlements.
    #[serde(deserialize_with = "crate::lenient")]
    pub settle_batch_no: String,
    /// 批次状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: String,
    /// 交易场景: `RECOMMERCE`: buying used goods.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_scenario: GetPrepaySettlementOrderResponseTradeScenario,
    /// 异常结算处理结果信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub abnormal_settle_result: Option<AbnormalSettlementResult>,
    /// 异常原因类型: Why it could not be paid out; set where it was not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub abnormal_type: Option<String>,
    /// 批次完成时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish_time: Option<String>,
}

/// `GetSubMerchantCompensationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetSubMerchantCompensationResponse {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 微信支付转账单号: WeChat Pay's number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub bill_id: String,
    /// 商户单号: The platform's own number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 受理时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub accept_time: String,
    /// 赔付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 赔付接收方信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub receiver_detail: SubMerchantCompensationReceiverDetail,
    /// 赔付状态: `ACCEPTED`: taken; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: GetSubMerchantCompensationResponseState,
    /// 赔付原因: The payee sees it.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_remark: String,
    /// 出资商户号: The merchant whose money is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_mchid: Option<String>,
    /// 关单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_info: Option<Closure>,
    /// 成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
}

/// `InsuranceClaim`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct InsuranceClaim {
    /// 服务商商户号: The partner's own merchant number.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 微信支付转账单号: WeChat Pay's number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub bill_id: String,
    /// 商户单号: The platform's own number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 受理时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub accept_time: String,
    /// 转账接收方信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub receiver_detail: ReceiverDetail,
    /// 赔付状态: `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: InsuranceClaimState,
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 出资商户号: The merchant whose money is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_mchid: Option<String>,
    /// 赔付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 关单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_info: Option<InsuranceClaimClosure>,
    /// 成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
    /// 赔付原因: The payee sees it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_remark: Option<String>,
}

/// `InsuranceClaimClosure`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct InsuranceClaimClosure {
    /// 关单时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accept_time: Option<String>,
    /// 关单原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_reason: Option<String>,
    /// 关闭时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_time: Option<String>,
}

/// `InsuranceCompensation`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct InsuranceCompensation {
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 是否开通成功: Whether insurance claims are open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opened: Option<bool>,
    /// 成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
}

/// `InsurancePremiumReceiver`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct InsurancePremiumReceiver {
    /// 转账接收方类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<InsurancePremiumReceiverType>,
    /// 转账接收方商户信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mch_info: Option<ReceiverMerchant>,
    /// 赔付单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_info: Option<InsurancePremiumReceiverTransaction>,
    /// 转账接收方用户信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_info: Option<ReceiverUser>,
}

/// `InsurancePremiumReceiverDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct InsurancePremiumReceiverDetail {
    /// 转账接收者信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver: Option<PaidInsurancePremiumReceiver>,
}

/// `InsurancePremiumReceiverTransaction`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct InsurancePremiumReceiverTransaction {
    /// 交易订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
    /// 赔付单类型.
    pub r#type: InsurancePremiumReceiverTransactionType,
}

/// `ListRechargeEmployeesResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListRechargeEmployeesResponse {
    /// 员工列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employees: Option<Vec<Employee>>,
}

/// `OnlineBankRecharge`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct OnlineBankRecharge {
    /// 银行交易订单号: The bank's number of the transfer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bill_no: Option<String>,
    /// 银行账户名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account_name: Option<String>,
    /// 银行卡号后四位: The last four digits of the payer's account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_card_tail: Option<String>,
    /// 开户银行名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 网银类型: An account of a company (`ONLINE_BANK_TYPE_CORPORATE`) or of a person (`ONLINE_BANK_TYPE_PERSONAL`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub online_bank_type: Option<OnlineBankType>,
    /// 网银充值退回原因: Why the money was sent back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_reason: Option<String>,
    /// 网银充值退回时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_time: Option<String>,
}

/// `OpenInsuranceCompensationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct OpenInsuranceCompensationRequest {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商户申请单号: The platform's own number of the application.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_apply_no: String,
    /// 签约协议列表: The agreements that the sub-merchant has signed with the platform.
    pub agreement_list: Vec<Agreement>,
}

/// `PaidInsurancePremiumReceiver`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PaidInsurancePremiumReceiver {
    /// 转账接收方类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<PaidInsurancePremiumReceiverType>,
    /// 转账接收方商户信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mch_info: Option<ReceiverMerchant>,
    /// 赔付单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_info: Option<PaidInsurancePremiumTransaction>,
}

/// `PaidInsurancePremiumTransaction`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PaidInsurancePremiumTransaction {
    /// 交易订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 转账接收方订单类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
}

/// `PreTransferCompensationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreTransferCompensationRequest {
    /// 商户单号: The platform's own number of the bill.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_bill_no: String,
    /// 收款方信息.
    pub receiver: CompensationReceiver,
    /// 赔付原因: The payee sees it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transfer_remark: String,
    /// 公众账号ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sp_appid: Option<String>,
    /// 出资商户号: The merchant whose money is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_mchid: Option<String>,
    /// 转账场景ID: A scene that was opened for the merchant in the merchant platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transfer_scene_id: Option<String>,
    /// 赔付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 商户回调地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 用户收款感知: What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_recv_perception: Option<String>,
}

/// `PreTransferCompensationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreTransferCompensationResponse {
    /// 微信支付转账单号: WeChat Pay's number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub bill_id: String,
    /// 商户单号: The platform's own number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 受理时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub accept_time: String,
    /// 跳转领取页面的package信息: For the page on which the user confirms, to be handed on as it is.
    #[serde(deserialize_with = "crate::lenient")]
    pub package_info: String,
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// `PreTransferInsuranceClaimRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreTransferInsuranceClaimRequest {
    /// 商户单号: The platform's own number of the bill.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_bill_no: String,
    /// 收款方信息.
    pub receiver: Receiver,
    /// 赔付原因: The payee sees it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transfer_remark: String,
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 赔付金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 商户回调地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
}

/// `PreTransferInsuranceClaimResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreTransferInsuranceClaimResponse {
    /// 微信支付转账单号: WeChat Pay's number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub bill_id: String,
    /// 商户单号: The platform's own number of the bill.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_bill_no: String,
    /// 受理时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub accept_time: String,
    /// 跳转领取页面的package信息: For the page on which the user confirms, to be handed on as it is.
    #[serde(deserialize_with = "crate::lenient")]
    pub package_info: String,
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// `QrRecharge`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct QrRecharge {
    /// 用户OpenID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 员工类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee_type: Option<QrRechargeEmployeeType>,
}

/// `Receiver`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Receiver {
    /// 转账接收方类型: `TRANSACTION_USER`: the user who paid the order in `transaction_info`; `MERCHANT`: a merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ReceiverType>,
    /// 转账接收方订单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_info: Option<ReceiverTransaction>,
    /// 转账接收方用户信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_info: Option<ReceiverUser>,
}

/// `ReceiverDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReceiverDetail {
    /// 转账接收者信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver: Option<Receiver>,
}

/// `ReceiverMerchant`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReceiverMerchant {
    /// 商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
}

/// `ReceiverTransaction`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReceiverTransaction {
    /// 交易订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
    /// 转账接收方订单类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ReceiverTransactionType>,
}

/// `ReceiverUser`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReceiverUser {
    /// 转账接收方用户OpenId: The user under `sp_appid`.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub sp_openid: String,
}

/// `Recharge`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Recharge {
    /// 平台商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 商户充值单号: The platform's own number of the recharge.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_recharge_no: String,
    /// 微信支付充值单号: WeChat Pay's number of the recharge.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_id: String,
    /// 充值入账账户.
    #[serde(deserialize_with = "crate::lenient")]
    pub account_type: RechargeAccountType,
    /// 充值金额.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_amount: RechargeAmount,
    /// 充值场景.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_scene: RechargeRechargeScene,
    /// 充值状态: `RECHARGING`: waiting for the money; `SUCCESS`: paid in; `CLOSED`: closed without money.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_state: RechargeState,
    /// 受理充值时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accept_time: Option<String>,
    /// 可用充值渠道列表: How the sub-merchant may pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_recharge_channels: Option<Vec<AvailableRechargeChannels>>,
    /// 转账充值的付款信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_transfer_info: Option<BankTransfer>,
    /// 关闭充值时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_time: Option<String>,
    /// 网银充值的付款信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub online_bank_recharge_info: Option<OnlineBankRecharge>,
    /// 扫码充值的付款信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qr_recharge_info: Option<QrRecharge>,
    /// 充值渠道.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recharge_channel: Option<RechargeChannel>,
    /// 充值状态描述: What there is to say of the state, in Chinese.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recharge_state_desc: Option<String>,
    /// 充值成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
}

/// `RechargeAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RechargeAmount {
    /// 总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

/// `RechargeClosedEmployee`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RechargeClosedEmployee {
    /// 用户openid.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
}

/// `RechargeClosedQrRecharge`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RechargeClosedQrRecharge {
    /// 用户的OpenId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 员工类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee_type: Option<String>,
}

/// `RechargeClosedResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RechargeClosedResource {
    /// 平台商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 商户充值单号: The platform's own number of the recharge.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_recharge_no: String,
    /// 微信支付充值单号: WeChat Pay's number of the recharge.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_id: String,
    /// 充值入账账户.
    #[serde(deserialize_with = "crate::lenient")]
    pub account_type: RechargeClosedResourceAccountType,
    /// 充值金额.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_amount: RechargeResourceAmount,
    /// 充值渠道.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_channel: RechargeChannel,
    /// 充值场景.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_scene: RechargeClosedResourceRechargeScene,
    /// 充值状态: `RECHARGING`: waiting for the money; `SUCCESS`: paid in; `CLOSED`: closed without money.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_state: RechargeState,
    /// 充值受理时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accept_time: Option<String>,
    /// 银行转账信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_transfer_info: Option<RechargeResourceBankTransfer>,
    /// 充值关闭时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_time: Option<String>,
    /// 员工类型: JSON text of `RechargeClosedEmployee`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employee_type: Option<RechargeClosedResourceEmployeeType>,
    /// 扫码充值信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qr_recharge_info: Option<RechargeClosedQrRecharge>,
    /// 充值状态描述: What there is to say of the state, in Chinese.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recharge_state_desc: Option<String>,
    /// 备注: The platform's own note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// 充值成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
}

/// `RechargeFundReturnedResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RechargeFundReturnedResource {
    /// 平台商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 商户充值单号: The platform's own number of the recharge.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_recharge_no: String,
    /// 微信支付充值单号: WeChat Pay's number of the recharge.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_id: String,
    /// 充值退回单号: WeChat Pay's number of the return.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_returned_id: String,
    /// 充值渠道.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_channel: String,
    /// `detail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<ReturnedRechargeFund>,
}

/// `RechargeResourceAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RechargeResourceAmount {
    /// 总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(deserialize_with = "crate::lenient")]
    pub currency: String,
}

/// `RechargeResourceBankTransfer`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RechargeResourceBankTransfer {
    /// 转入的银行流水单号: The bank's number of the transfer.
    #[serde(deserialize_with = "crate::lenient")]
    pub bill_no: String,
    /// 银行账户名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub bank_account_name: String,
    /// 银行卡尾号: The last four digits of the payer's account.
    #[serde(deserialize_with = "crate::lenient")]
    pub bank_card_tail: String,
    /// 开户银行名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub bank_name: String,
    /// 转账充值附言: The payer's words to the bank.
    #[serde(deserialize_with = "crate::lenient")]
    pub memo: String,
    /// 银行转账退回原因: Why the money was sent back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_reason: Option<String>,
    /// 银行转账退回时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_time: Option<String>,
}

/// `RechargeSuccessOnlineBankRecharge`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RechargeSuccessOnlineBankRecharge {
    /// 银行交易订单号: The bank's number of the transfer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bill_no: Option<String>,
    /// 银行账户名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account_name: Option<String>,
    /// 银行卡号后四位: The last four digits of the payer's account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_card_tail: Option<String>,
    /// 开户银行名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
    /// 网银类型: An account of a company (`ONLINE_BANK_TYPE_CORPORATE`) or of a person (`ONLINE_BANK_TYPE_PERSONAL`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub online_bank_type: Option<OnlineBankType>,
    /// 网银充值退回原因: Why the money was sent back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_reason: Option<String>,
    /// 网银充值退回时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_time: Option<String>,
}

/// `RechargeSuccessQrRecharge`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RechargeSuccessQrRecharge {
    /// 用户openid.
    #[serde(deserialize_with = "crate::lenient")]
    pub openid: String,
    /// 员工类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub employee_type: RechargeSuccessQrRechargeEmployeeType,
}

/// `RechargeSuccessResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RechargeSuccessResource {
    /// 平台商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sp_mchid: String,
    /// 二级商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 商户充值单号: The platform's own number of the recharge.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_recharge_no: String,
    /// 微信支付充值单号: WeChat Pay's number of the recharge.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_id: String,
    /// 受理充值时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub accept_time: String,
    /// 充值入账账户.
    #[serde(deserialize_with = "crate::lenient")]
    pub account_type: RechargeSuccessResourceAccountType,
    /// 充值金额.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_amount: RechargeResourceAmount,
    /// 充值渠道.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_channel: RechargeChannel,
    /// 充值场景.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_scene: RechargeSuccessResourceRechargeScene,
    /// 充值状态: `RECHARGING`: waiting for the money; `SUCCESS`: paid in; `CLOSED`: closed without money.
    #[serde(deserialize_with = "crate::lenient")]
    pub recharge_state: RechargeState,
    /// 可用充值渠道列表: How the sub-merchant may pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_recharge_channels: Option<Vec<AvailableRechargeChannels>>,
    /// 银行转账信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_transfer_info: Option<RechargeResourceBankTransfer>,
    /// 关闭充值时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_time: Option<String>,
    /// 网银充值的付款信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub online_bank_recharge_info: Option<RechargeSuccessOnlineBankRecharge>,
    /// 扫码充值信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub qr_recharge_info: Option<RechargeSuccessQrRecharge>,
    /// 充值状态描述: What there is to say of the state, in Chinese.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recharge_state_desc: Option<String>,
    /// 备注: The platform's own note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// 充值成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
}

/// `ReturnedRechargeFund`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReturnedRechargeFund {
    /// 银行卡尾号: The last four digits of the payer's account.
    #[serde(deserialize_with = "crate::lenient")]
    pub bank_card_tail: String,
    /// 开户银行名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub bank_name: String,
    /// 网银类型: An account of a company (`ONLINE_BANK_TYPE_CORPORATE`) or of a person (`ONLINE_BANK_TYPE_PERSONAL`).
    #[serde(deserialize_with = "crate::lenient")]
    pub online_bank_type: String,
    /// 退回原因: Why the money was sent back.
    #[serde(deserialize_with = "crate::lenient")]
    pub return_reason: String,
    /// 退回时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub return_time: String,
    /// 充值金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 银行账户名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_account_name: Option<String>,
    /// 充值币种: ISO 4217, `CNY` for yuan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

/// `Settlement`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Settlement {
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
    /// 商户结算单号: The platform's own number of the settlement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_settle_no: String,
    /// 结算明细单列表.
    pub settle_detail_info_list: Vec<SettlementDetail>,
}

/// `SettlementDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SettlementDetail {
    /// 商户结算明细单号: The platform's own number of this line of the settlement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_settle_detail_no: String,
    /// 金额.
    pub amount: Amount,
    /// 接收方账号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub receiver_account: String,
    /// 接收方类型.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub receiver_type: String,
    /// 结算类型.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub settle_type: String,
}

/// `ShippingCostReceiver`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ShippingCostReceiver {
    /// 转账接收方类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// 转账接收方商户信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mch_info: Option<ReceiverMerchant>,
    /// 转账接收方订单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transaction_info: Option<ReceiverTransaction>,
    /// 转账接收方用户.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_info: Option<DepositReceiverUser>,
}

/// `ShippingCostReceiverDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ShippingCostReceiverDetail {
    /// 转账接收者信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver: Option<ShippingCostReceiver>,
}

/// `SubMerchantCompensationReceiver`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubMerchantCompensationReceiver {
    /// 赔付接收方类型.
    pub r#type: SubMerchantCompensationReceiverType,
    /// 赔付接收方商户信息.
    pub mch_info: CompensatedMerchant,
}

/// `SubMerchantCompensationReceiverDetail`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubMerchantCompensationReceiverDetail {
    /// 赔付接收者信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver: Option<CompensatedSubMerchantReceiver>,
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

/// What `get_recharge` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetRechargeQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `close_recharge` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CloseRechargeQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `get_sub_merchant_compensation` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetSubMerchantCompensationQuery {
    /// 出资商户号: The merchant whose money is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sponsor_mchid: Option<String>,
}

/// What `get_deposit_compensation_by_out_bill_no` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetDepositCompensationByOutBillNoQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 业务类型: What the compensation is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_type: Option<BusinessType>,
}

/// What `get_deposit_compensation_by_bill_id` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetDepositCompensationByBillIdQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 业务类型: What the compensation is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_type: Option<BusinessType>,
}

/// What `get_deposit_after_sales_compensation_by_out_bill_no` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetDepositAfterSalesCompensationByOutBillNoQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What `get_deposit_after_sales_compensation_by_bill_id` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetDepositAfterSalesCompensationByBillIdQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What `get_deposit_shipping_cost_compensation` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetDepositShippingCostCompensationQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What `get_deposit_insurance_premium_compensation` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetDepositInsurancePremiumCompensationQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What `get_insurance_compensation_status` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetInsuranceCompensationStatusQuery {}

/// What `get_insurance_claim_by_out_bill_no` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetInsuranceClaimByOutBillNoQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What `get_insurance_claim_by_bill_id` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetInsuranceClaimByBillIdQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
}

/// What `get_day_end_balance_withdrawal` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetDayEndBalanceWithdrawalQuery {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}
