// Generated from api/ecommerce_individual.yaml by `cargo xtask generate`; do not edit.

//! Ecommerce: payments to individuals (收付通个人收款).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 付款方式
    pub enum AbnormalFundProcessingTransferSuccessInstructionTransferMode {
        TransferToOriginalReceiveUser = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
    }
}

open_enum! {
    /// 授权状态
    pub enum AuthState {
        Authorized = "AUTHORIZED",
        Unauthorized = "UNAUTHORIZED",
    }
}

open_enum! {
    /// 付款方式
    pub enum CreateTransferInstructionRequestTransferMode {
        TransferToOriginalReceiveUser = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
        TransferModeToOriginalReceiveMerchant = "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT",
        TransferModeToSpecifiedReceiveMerchant = "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT",
    }
}

open_enum! {
    /// 证件类型
    pub enum CredType {
        IdCard = "ID_CARD",
    }
}

open_enum! {
    /// 货币类型
    pub enum Currency {
        Cny = "CNY",
    }
}

open_enum! {
    /// 付款方式
    pub enum GetAbnormalReceiptInstructionTransferMode {
        TransferToOriginalReceiveUser = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
    }
}

open_enum! {
    /// 付款方式
    pub enum GetTransferInstructionResponseTransferMode {
        TransferToOriginalReceiveUser = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
        TransferModeToOriginalReceiveMerchant = "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT",
        TransferModeToSpecifiedReceiveMerchant = "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT",
    }
}

open_enum! {
    /// `InstructionState`.
    pub enum InstructionState {
        InstructionStatePending = "INSTRUCTION_STATE_PENDING",
        InstructionStateInProgress = "INSTRUCTION_STATE_IN_PROGRESS",
        InstructionStateClosed = "INSTRUCTION_STATE_CLOSED",
        InstructionStateSuccess = "INSTRUCTION_STATE_SUCCESS",
    }
}

open_enum! {
    /// 发起在途异常资金付款请求的角色
    pub enum Operator {
        Merchant = "MERCHANT",
    }
}

open_enum! {
    /// 权限类型
    pub enum PermissionType {
        IndividualPayee = "INDIVIDUAL_PAYEE",
    }
}

open_enum! {
    /// 产品名称
    pub enum ProductName {
        C2C = "C2C",
    }
}

open_enum! {
    /// 付款状态
    pub enum ReceiptState {
        ReceiptStatePending = "RECEIPT_STATE_PENDING",
        ReceiptStateProgress = "RECEIPT_STATE_PROGRESS",
        ReceiptStateCompleted = "RECEIPT_STATE_COMPLETED",
    }
}

open_enum! {
    /// 应用授权作用域
    pub enum Scope {
        PayRealname = "pay_realname",
    }
}

open_enum! {
    /// 付款方式
    pub enum TransferInstructionTransferMode {
        TransferToOriginalReceiveUser = "TRANSFER_TO_ORIGINAL_RECEIVE_USER",
        TransferModeToOriginalReceiveMerchant = "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT",
        TransferModeToSpecifiedReceiveMerchant = "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT",
    }
}

/// `AbnormalFundProcessingTransferSuccessInstruction`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AbnormalFundProcessingTransferSuccessInstruction {
    /// `instruction_instance_id`: WeChat Pay's number of the instruction.
    #[serde(deserialize_with = "crate::lenient")]
    pub instruction_instance_id: String,
    /// 商户侧指令编号: The platform's own number of the instruction, unique for the `receipt_id`.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_instruction_no: String,
    /// 指令发起方信息: Who gave the instruction.
    #[serde(deserialize_with = "crate::lenient")]
    pub commander: Commander,
    /// 入账成功时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub success_time: String,
    /// 付款方式: To the user who was to get it.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_mode: AbnormalFundProcessingTransferSuccessInstructionTransferMode,
}

/// `AbnormalFundProcessingTransferSuccessResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AbnormalFundProcessingTransferSuccessResource {
    /// 单据创建时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 微信支付在途异常资金付款单号: WeChat Pay's number of the money that could not be paid out.
    #[serde(deserialize_with = "crate::lenient")]
    pub receipt_id: String,
    /// 付款指令信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub instruction: AbnormalFundProcessingTransferSuccessInstruction,
    /// 单据更新时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub last_update_time: String,
    /// 产品名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub product_name: ProductName,
    /// 付款状态: `RECEIPT_STATE_PENDING`: waiting for an instruction; `RECEIPT_STATE_PROGRESS`: being paid; `RECEIPT_STATE_COMPLETED`: paid.
    #[serde(deserialize_with = "crate::lenient")]
    pub receipt_state: ReceiptState,
    /// 付款金额信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_amount: TransferAmount,
}

/// `Commander`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Commander {
    /// 微信支付商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 发起在途异常资金付款请求的角色.
    #[serde(deserialize_with = "crate::lenient")]
    pub operator: Operator,
}

/// `CreateTransferInstructionRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTransferInstructionRequest {
    /// 微信AppId列表.
    pub appid: Vec<String>,
    /// 商户侧指令编号: The platform's own number of the instruction, unique for the `receipt_id`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_instruction_no: String,
    /// 付款方式: Where the money goes: `TRANSFER_TO_ORIGINAL_RECEIVE_USER` to the user who was to get it, `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT` to the merchant who was to get it, `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT` to the merchant in `receiver`.
    pub transfer_mode: CreateTransferInstructionRequestTransferMode,
    /// 回调通知地址: Where its notifications are posted: https, without a query string.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notify_url: Option<String>,
    /// 收款方: Needed where the money goes to a merchant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver: Option<Receiver>,
}

/// `CreateTransferInstructionResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateTransferInstructionResponse {
    /// 微信支付在途异常资金付款单号: WeChat Pay's number of the money that could not be paid out.
    #[serde(deserialize_with = "crate::lenient")]
    pub receipt_id: String,
    /// 产品名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub product_name: ProductName,
    /// 付款状态: `RECEIPT_STATE_PENDING`: waiting for an instruction; `RECEIPT_STATE_PROGRESS`: being paid; `RECEIPT_STATE_COMPLETED`: paid.
    #[serde(deserialize_with = "crate::lenient")]
    pub receipt_state: ReceiptState,
    /// 付款金额信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_amount: TransferAmount,
    /// 单据创建时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// 付款指令信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instruction: Option<TransferInstruction>,
    /// 单据更新时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_update_time: Option<String>,
}

/// `GetAbnormalReceiptInstruction`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetAbnormalReceiptInstruction {
    /// 商户AppID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appid: Vec<String>,
    /// 商户侧指令编号: The platform's own number of the instruction, unique for the `receipt_id`.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_instruction_no: String,
    /// 指令发起方信息: Who gave the instruction.
    #[serde(deserialize_with = "crate::lenient")]
    pub commander: Commander,
    /// 回调通知地址: Where its notifications are posted: https, without a query string.
    #[serde(deserialize_with = "crate::lenient")]
    pub notify_url: String,
    /// 付款方式: To the user who was to get it.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_mode: GetAbnormalReceiptInstructionTransferMode,
    /// 入账用户信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver: Option<GetAbnormalReceiptReceiver>,
    /// 入账成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
}

/// `GetAbnormalReceiptReceiver`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetAbnormalReceiptReceiver {
    /// 微信AppId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 用户OpenId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 入账账户类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<String>,
}

/// `GetAbnormalReceiptResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetAbnormalReceiptResponse {
    /// 微信支付在途异常资金付款单号: WeChat Pay's number of the money that could not be paid out.
    #[serde(deserialize_with = "crate::lenient")]
    pub receipt_id: String,
    /// 产品名称.
    #[serde(deserialize_with = "crate::lenient")]
    pub product_name: ProductName,
    /// 付款状态: `RECEIPT_STATE_PENDING`: waiting for an instruction; `RECEIPT_STATE_PROGRESS`: being paid; `RECEIPT_STATE_COMPLETED`: paid.
    #[serde(deserialize_with = "crate::lenient")]
    pub receipt_state: ReceiptState,
    /// 付款金额信息.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_amount: TransferAmount,
    /// 单据创建时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// 付款指令信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instruction: Option<GetAbnormalReceiptInstruction>,
    /// 单据更新时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_update_time: Option<String>,
}

/// `GetContractByOpenidResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetContractByOpenidResponse {
    /// 授权ID: The individual's authorization, which settlements and refunds ask for.
    #[serde(deserialize_with = "crate::lenient")]
    pub individual_auth_id: String,
    /// 授权状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub auth_state: AuthState,
    /// 操作时间 (RFC 3339): When it was authorised, or ended.
    #[serde(deserialize_with = "crate::lenient")]
    pub operation_time: String,
}

/// `GetContractByOutContractCodeResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetContractByOutContractCodeResponse {
    /// 授权状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub auth_state: AuthState,
    /// 签约时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub signed_time: String,
    /// 授权ID: The individual's authorization, which settlements and refunds ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_auth_id: Option<String>,
    /// 用户OpenID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub individual_openid: Option<String>,
    /// 实名授权结果.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub real_name_auth_result: Option<RealNameAuthorization>,
}

/// `GetTransferInstructionCommander`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetTransferInstructionCommander {
    /// 发起在途异常资金付款请求的角色.
    #[serde(deserialize_with = "crate::lenient")]
    pub operator: Operator,
    /// 微信支付商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
}

/// `GetTransferInstructionResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetTransferInstructionResponse {
    /// 商户侧指令编号: The platform's own number of the instruction, unique for the `receipt_id`.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_instruction_no: String,
    /// 指令发起方信息: Who gave the instruction.
    #[serde(deserialize_with = "crate::lenient")]
    pub commander: GetTransferInstructionCommander,
    /// `instruction_state`: `INSTRUCTION_STATE_PENDING`, `INSTRUCTION_STATE_IN_PROGRESS`: being carried out; `INSTRUCTION_STATE_CLOSED`: not carried out; `INSTRUCTION_STATE_SUCCESS`: paid.
    #[serde(deserialize_with = "crate::lenient")]
    pub instruction_state: InstructionState,
    /// 回调通知地址: Where its notifications are posted: https, without a query string.
    #[serde(deserialize_with = "crate::lenient")]
    pub notify_url: String,
    /// 付款方式: Where the money goes: `TRANSFER_TO_ORIGINAL_RECEIVE_USER` to the user who was to get it, `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT` to the merchant who was to get it, `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT` to the merchant in `receiver`.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_mode: GetTransferInstructionResponseTransferMode,
    /// `create_time` (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// `instruction_instance_id`: WeChat Pay's number of the instruction.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instruction_instance_id: Option<String>,
    /// `close_time` (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub close_time: Option<String>,
    /// 收款方.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver: Option<Receiver>,
    /// 入账成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
}

/// `PreSignAppRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignAppRequest {
    /// 签约和付款的AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 业务申请单号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
}

/// `PreSignAppWithRealNameRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignAppWithRealNameRequest {
    /// 签约和付款的AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 证件号码 (encrypted on the wire): The number of the document.
    pub cred_id: Sensitive,
    /// 证件类型.
    pub cred_type: CredType,
    /// 业务申请单号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
    /// 真实姓名 (encrypted on the wire).
    pub real_name: Sensitive,
}

/// `PreSignMiniProgramRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignMiniProgramRequest {
    /// 签约和付款的AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 个人收款方的OpenID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 业务申请单号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
}

/// `PreSignMiniProgramWithRealNameRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignMiniProgramWithRealNameRequest {
    /// 签约和付款的AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 个人收款方的OpenID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub openid: String,
    /// 证件号码 (encrypted on the wire): The number of the document.
    pub cred_id: Sensitive,
    /// 证件类型.
    pub cred_type: CredType,
    /// 业务申请单号: The merchant's own number of the agreement.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub out_contract_code: String,
    /// 真实姓名 (encrypted on the wire).
    pub real_name: Sensitive,
}

/// `PreSignResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct PreSignResponse {
    /// 预签约id: For the front end, to open the page of signing.
    #[serde(deserialize_with = "crate::lenient")]
    pub pre_entrustweb_id: String,
}

/// `RealNameAuthorization`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RealNameAuthorization {
    /// 访问令牌.
    #[serde(deserialize_with = "crate::lenient")]
    pub access_token: String,
    /// 访问令牌过期时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub access_token_expire_time: String,
    /// 应用授权作用域.
    #[serde(deserialize_with = "crate::lenient")]
    pub scope: Scope,
}

/// `Receiver`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Receiver {
    /// 入账商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mchid: Option<String>,
    /// 商户AppID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 入账用户OpenID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub openid: Option<String>,
    /// 入账账户类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_type: Option<String>,
}

/// `SettlementSuccessResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SettlementSuccessResource {
    /// 收款方描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub description: String,
    /// 批次创建时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 商品单个人收款方受理授权ID: The individual's authorization, which settlements and refunds ask for.
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
    /// 交易场景.
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_scenario: String,
    /// 批次完成时间.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish_time: Option<String>,
}

/// `TransferAmount`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransferAmount {
    /// 货币类型: ISO 4217, `CNY` for yuan.
    #[serde(deserialize_with = "crate::lenient")]
    pub currency: Currency,
    /// 总金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
}

/// `TransferInstruction`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TransferInstruction {
    /// 商户侧指令编号: The platform's own number of the instruction, unique for the `receipt_id`.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_instruction_no: String,
    /// 指令发起方信息: Who gave the instruction.
    #[serde(deserialize_with = "crate::lenient")]
    pub commander: Commander,
    /// 回调通知地址: Where its notifications are posted: https, without a query string.
    #[serde(deserialize_with = "crate::lenient")]
    pub notify_url: String,
    /// 付款方式: Where the money goes: `TRANSFER_TO_ORIGINAL_RECEIVE_USER` to the user who was to get it, `TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT` to the merchant who was to get it, `TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT` to the merchant in `receiver`.
    #[serde(deserialize_with = "crate::lenient")]
    pub transfer_mode: TransferInstructionTransferMode,
    /// `create_time` (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// `instruction_state`: `INSTRUCTION_STATE_PENDING`, `INSTRUCTION_STATE_IN_PROGRESS`: being carried out; `INSTRUCTION_STATE_CLOSED`: not carried out; `INSTRUCTION_STATE_SUCCESS`: paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instruction_state: Option<InstructionState>,
    /// 收款方.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver: Option<Receiver>,
    /// 入账成功时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_time: Option<String>,
}

/// What `get_contract_by_out_contract_code` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetContractByOutContractCodeQuery {
    /// 签约和付款的微信小程序AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
}

/// What `get_contract_by_openid` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetContractByOpenidQuery {
    /// 签约和付款的微信小程序AppID.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub appid: String,
    /// 权限类型: `INDIVIDUAL_PAYEE`: to be paid as an individual.
    pub permission_type: PermissionType,
}
