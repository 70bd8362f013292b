// Generated from api/ecommerce_account.yaml by `cargo xtask generate`; do not edit.

//! Ecommerce: closing of accounts (收付通注销).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 账户类型
    pub enum AccountType {
        AccountTypeCorporate = "ACCOUNT_TYPE_CORPORATE",
        AccountTypePersonal = "ACCOUNT_TYPE_PERSONAL",
    }
}

open_enum! {
    /// 注销申请材料类型
    pub enum ApplicationType {
        SpMerchantApplication = "SP_MERCHANT_APPLICATION",
        SubMerchantApplication = "SUB_MERCHANT_APPLICATION",
        MissingOfficialSealLetter = "MISSING_OFFICIAL_SEAL_LETTER",
        SpCancelAccountApplication = "SP_CANCEL_ACCOUNT_APPLICATION",
        SubCancelAccountApplication = "SUB_CANCEL_ACCOUNT_APPLICATION",
    }
}

open_enum! {
    /// 注销状态
    pub enum CancellationApplicationCancelState {
        Reviewing = "REVIEWING",
        Rejected = "REJECTED",
        CancelSuccess = "CANCEL_SUCCESS",
    }
}

open_enum! {
    /// 注销提现申请单状态
    pub enum CancellationWithdrawalCancelState {
        Accepted = "ACCEPTED",
        Reviewing = "REVIEWING",
        Rejected = "REJECTED",
        WaitingMerchantConfirm = "WAITING_MERCHANT_CONFIRM",
        Revoked = "REVOKED",
        SystemProcessing = "SYSTEM_PROCESSING",
        Canceled = "CANCELED",
        FundProcessing = "FUND_PROCESSING",
        Finish = "FINISH",
    }
}

open_enum! {
    /// 证件类型
    pub enum IdDocType {
        IdentificationTypeIdCard = "IDENTIFICATION_TYPE_ID_CARD",
        IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
        IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
        IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
        IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
        IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    }
}

open_enum! {
    /// 商户号状态
    pub enum MerchantState {
        Normal = "NORMAL",
        HasBeenCancelled = "HAS_BEEN_CANCELLED",
    }
}

open_enum! {
    /// 二级商户号的出款子账户类型
    pub enum OutAccountType {
        BasicAccount = "BASIC_ACCOUNT",
        OperateAccount = "OPERATE_ACCOUNT",
        MarginAccount = "MARGIN_ACCOUNT",
        TradeFeeAccount = "TRADE_FEE_ACCOUNT",
    }
}

open_enum! {
    /// 付款状态
    pub enum PayState {
        PayProcessing = "PAY_PROCESSING",
        PaySucceed = "PAY_SUCCEED",
        PayFail = "PAY_FAIL",
        BankRefunded = "BANK_REFUNDED",
    }
}

open_enum! {
    /// 付款申请材料类型
    pub enum ProofMediaType {
        WithdrawalApplication = "WITHDRAWAL_APPLICATION",
    }
}

open_enum! {
    /// 原因类型
    pub enum Type {
        ConsumerComplaintUnprocessed = "CONSUMER_COMPLAINT_UNPROCESSED",
        HasBlockingControl = "HAS_BLOCKING_CONTROL",
        FundsPendingProcessing = "FUNDS_PENDING_PROCESSING",
        OtherReason = "OTHER_REASON",
    }
}

open_enum! {
    /// 注销资格检查结果
    pub enum ValidateResult {
        AllowCancelWithdraw = "ALLOW_CANCEL_WITHDRAW",
        NotAllowCancelWithdraw = "NOT_ALLOW_CANCEL_WITHDRAW",
    }
}

open_enum! {
    /// 是否提取资金
    pub enum Withdraw {
        NotApplyWithdraw = "NOT_APPLY_WITHDRAW",
        ApplyWithdraw = "APPLY_WITHDRAW",
    }
}

open_enum! {
    /// 提现状态
    pub enum WithdrawState {
        WithdrawProcessing = "WITHDRAW_PROCESSING",
        WithdrawException = "WITHDRAW_EXCEPTION",
        WithdrawSucceed = "WITHDRAW_SUCCEED",
    }
}

/// `AccountBalance`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AccountBalance {
    /// 账户金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 二级商户号的出款子账户类型: `BASIC_ACCOUNT`: the balance of sales; `OPERATE_ACCOUNT`: running costs; `MARGIN_ACCOUNT`: the deposit; `TRADE_FEE_ACCOUNT`: fees.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_account_type: OutAccountType,
}

/// `AccountWithdrawalResult`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AccountWithdrawalResult {
    /// 二级商户号的出款子账户类型: `BASIC_ACCOUNT`: the balance of sales; `OPERATE_ACCOUNT`: running costs; `MARGIN_ACCOUNT`: the deposit; `TRADE_FEE_ACCOUNT`: fees.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_account_type: OutAccountType,
    /// 付款状态: `BANK_REFUNDED`: paid, and sent back by the bank.
    #[serde(deserialize_with = "crate::lenient")]
    pub pay_state: PayState,
    /// 付款状态描述 (at most 256 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub state_description: String,
}

/// `ApplicationMaterial`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ApplicationMaterial {
    /// 注销申请材料照片ID (at most 512 characters): Of an image uploaded by `upload_cancellation_application_media`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub application_media_id: String,
    /// 注销申请材料类型.
    pub application_type: ApplicationType,
}

/// `BankAccount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BankAccount {
    /// 开户银行 (at most 128 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub account_bank: String,
    /// 开户名称 (at most 2048 characters, encrypted on the wire).
    pub account_name: Sensitive,
    /// 银行账号 (at most 2048 characters, encrypted on the wire).
    pub account_number: Sensitive,
    /// 开户银行联行号 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_branch_id: Option<String>,
    /// 开户银行全称 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_branch_name: Option<String>,
    /// 开户银行全称.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<String>,
}

/// `BlockReason`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BlockReason {
    /// 原因类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Type>,
    /// 原因描述 (at most 512 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// `CancellationApplication`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancellationApplication {
    /// 二级商户号 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 最后更新时间 (at most 32 characters, RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub update_time: Option<String>,
    /// 商户注销申请单号 (at most 32 characters): The platform's own number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_apply_no: Option<String>,
    /// 注销状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel_state: Option<CancellationApplicationCancelState>,
    /// 驳回原因 (at most 512 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reject_reason: Option<String>,
}

/// `CancellationConfirmation`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancellationConfirmation {
    /// 确认商户注销的页面url (at most 1024 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_cancel_url: Option<String>,
}

/// `CancellationWithdrawal`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CancellationWithdrawal {
    /// 申请注销的二级商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 商户注销申请单号 (at most 32 characters): The platform's own number of the application.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_request_no: String,
    /// 微信支付注销提现申请单号 (at most 32 characters): WeChat Pay's number of the application.
    #[serde(deserialize_with = "crate::lenient")]
    pub applyment_id: String,
    /// 注销提现申请单状态: `ACCEPTED`, `REVIEWING`, `SYSTEM_PROCESSING`: under way; `WAITING_MERCHANT_CONFIRM`: the sub-merchant is to confirm at `confirm_cancel_url`; `REVOKED`: withdrawn; `CANCELED`: closed; `FUND_PROCESSING`: closed, the money is being paid; `FINISH`: all is done.
    #[serde(deserialize_with = "crate::lenient")]
    pub cancel_state: CancellationWithdrawalCancelState,
    /// 注销提现申请单状态描述 (at most 256 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub cancel_state_description: String,
    /// 账户信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_info: Option<Vec<AccountBalance>>,
    /// 账户提现结果.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_withdraw_result: Option<Vec<AccountWithdrawalResult>>,
    /// `confirm_cancel`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirm_cancel: Option<CancellationConfirmation>,
    /// 最后更新时间 (at most 32 characters, RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modify_time: Option<String>,
    /// 是否提取资金.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdraw: Option<Withdraw>,
    /// 提现状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdraw_state: Option<WithdrawState>,
    /// 提现状态描述 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdraw_state_description: Option<String>,
}

/// `ConfirmCancellationWithdrawalRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ConfirmCancellationWithdrawalRequest {
    /// 二级商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 注销协议版本号: The version of the agreement on closing that the sub-merchant has agreed to.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cancel_contract_version: String,
    /// 注销确认时间 (RFC 3339).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub confirm_time: String,
    /// 平台确认操作人标识: Who confirmed, in the words of the platform.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub operator_identification: String,
    /// 商户注销申请单号: The platform's own number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_request_no: Option<String>,
    /// 微信支付注销单号: WeChat Pay's number of the application; either this or `out_request_no`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_id: Option<String>,
}

/// `ConfirmCancellationWithdrawalResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ConfirmCancellationWithdrawalResponse {
    /// 二级商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 商户注销申请单号: The platform's own number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_request_no: Option<String>,
    /// 微信支付注销单号: WeChat Pay's number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_id: Option<String>,
}

/// `Identity`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Identity {
    /// 证件号码 (at most 2048 characters, encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identification_no: Option<Sensitive>,
    /// 证件类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id_doc_type: Option<IdDocType>,
    /// 证件姓名 (at most 2048 characters, encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identification_name: Option<Sensitive>,
}

/// `Payee`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Payee {
    /// 账户类型: `ACCOUNT_TYPE_CORPORATE`: of a company; `ACCOUNT_TYPE_PERSONAL`: of a person.
    pub account_type: AccountType,
    /// 银行账户.
    pub bank_account_info: BankAccount,
    /// 收款人账号对应的证件信息: Needed with `ACCOUNT_TYPE_PERSONAL`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identity_info: Option<Identity>,
}

/// `ProofMedia`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ProofMedia {
    /// 证明材料照片 (at most 1024 characters): Of an uploaded image.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub proof_media: String,
    /// 付款申请材料类型.
    pub proof_media_type: ProofMediaType,
}

/// `SubmitCancellationApplicationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubmitCancellationApplicationRequest {
    /// 申请注销的二级商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商户注销申请单号 (at most 32 characters): The platform's own number of the application.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_apply_no: String,
    /// 注销申请材料.
    pub application_info: Vec<ApplicationMaterial>,
}

/// `SubmitCancellationWithdrawalRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubmitCancellationWithdrawalRequest {
    /// 申请注销的二级商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商户注销申请单号 (at most 32 characters): The platform's own number of the application.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_request_no: String,
    /// 其他补充材料: The `media_id`s of uploaded images.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_materials: Option<Vec<String>>,
    /// 收款账号信息: Needed with `APPLY_WITHDRAW`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payee_info: Option<Payee>,
    /// 付款申请材料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proof_medias: Option<Vec<ProofMedia>>,
    /// 备注 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// 是否提取资金: `APPLY_WITHDRAW`: what is left is paid to the account in `payee_info`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdraw: Option<Withdraw>,
}

/// `SubmitCancellationWithdrawalResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubmitCancellationWithdrawalResponse {
    /// 商户注销申请单号 (at most 32 characters): The platform's own number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_request_no: Option<String>,
    /// 微信支付注销提现申请单号 (at most 32 characters): WeChat Pay's number of the application.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applyment_id: Option<String>,
}

/// `UploadCancellationApplicationMediaResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadCancellationApplicationMediaResponse {
    /// 媒体文件标识ID (at most 512 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub media_id: String,
}

/// `ValidateCancellationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ValidateCancellationResponse {
    /// 注销检查的二级商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 商户号状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub merchant_state: MerchantState,
    /// 注销资格检查结果.
    #[serde(deserialize_with = "crate::lenient")]
    pub validate_result: ValidateResult,
    /// 商户资金账户余额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_info: Option<Vec<AccountBalance>>,
    /// 不可发起注销原因: What stands in the way; set with `NOT_ALLOW_CANCEL_WITHDRAW`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_reasons: Option<Vec<BlockReason>>,
}

/// What `upload_cancellation_application_media` sends beside the file.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadCancellationApplicationMediaMeta {
    /// 文件名称 (at most 128 characters).
    /// Taken from the path where it is left empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub file_name: String,
}
