// Generated from api/merchant_compliance.yaml by `cargo xtask generate`; do not edit.

//! Due diligence and compliance (商户尽职与合规).

use serde::{Deserialize, Serialize};

open_enum! {
    /// 尽调单状态
    pub enum DueDiligenceState {
        DueDiligenceStateCollecting = "DUE_DILIGENCE_STATE_COLLECTING",
        DueDiligenceStateAuditing = "DUE_DILIGENCE_STATE_AUDITING",
        DueDiligenceStateRejected = "DUE_DILIGENCE_STATE_REJECTED",
        DueDiligenceStateExpired = "DUE_DILIGENCE_STATE_EXPIRED",
        DueDiligenceStateCancelled = "DUE_DILIGENCE_STATE_CANCELLED",
        DueDiligenceStateFinished = "DUE_DILIGENCE_STATE_FINISHED",
    }
}

open_enum! {
    /// 限制提交的文件后缀
    pub enum EnumFileExts {
        Png = "png",
        Jpg = "jpg",
        Jpeg = "jpeg",
    }
}

open_enum! {
    /// 失败原因
    pub enum FailReason {
        MaterialsAbnormal = "MATERIALS_ABNORMAL",
        ProcessTimeout = "PROCESS_TIMEOUT",
    }
}

open_enum! {
    /// 处置方式
    pub enum LimitationActionType {
        LimitActionTypeImmediateControl = "LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL",
        LimitActionTypeDelayControl = "LIMIT_ACTION_TYPE_DELAY_CONTROL",
    }
}

open_enum! {
    /// 商户被管控原因类型
    pub enum LimitationReasonType {
        LicenseAbnormal = "LICENSE_ABNORMAL",
        NoTrade = "NO_TRADE",
        SettleAccountAbnormal = "SETTLE_ACCOUNT_ABNORMAL",
        RiskAbnormal = "RISK_ABNORMAL",
        Other = "OTHER",
        InspectAbnormal = "INSPECT_ABNORMAL",
        InvalidRepresentativeInformation = "INVALID_REPRESENTATIVE_INFORMATION",
        InvalidBusinessStatus = "INVALID_BUSINESS_STATUS",
        InvalidBusinessLicense = "INVALID_BUSINESS_LICENSE",
        InvalidBeneficiaryInformation = "INVALID_BENEFICIARY_INFORMATION",
    }
}

open_enum! {
    /// 商户被管控能力列表
    pub enum LimitedFunctions {
        NoTransactionAndRecharge = "NO_TRANSACTION_AND_RECHARGE",
        NoPayment = "NO_PAYMENT",
        NoWithdrawal = "NO_WITHDRAWAL",
        NoRefund = "NO_REFUND",
        NoTransaction = "NO_TRANSACTION",
        NoProfitSharing = "NO_PROFIT_SHARING",
        NoPaymentPointCompleteOrder = "NO_PAYMENT_POINT_COMPLETE_ORDER",
    }
}

open_enum! {
    /// 商户被该原因管控的解脱路径
    pub enum RecoverWay {
        Irrecoverable = "IRRECOVERABLE",
        ModifySubjectInformation = "MODIFY_SUBJECT_INFORMATION",
        ModifySettleAccountInformation = "MODIFY_SETTLE_ACCOUNT_INFORMATION",
        VerifyInactiveMerchantIdentity = "VERIFY_INACTIVE_MERCHANT_IDENTITY",
        SubmitOfflineBusinessScenarioInformation = "SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION",
        SubmitInformationForAppeal = "SUBMIT_INFORMATION_FOR_APPEAL",
        ResolveTransactionDisputes = "RESOLVE_TRANSACTION_DISPUTES",
        ModifyAdministratorInformation = "MODIFY_ADMINISTRATOR_INFORMATION",
        CallCustomerServiceAt95017 = "CALL_CUSTOMER_SERVICE_AT_95017",
        UpdateBusinessScenarioInformation = "UPDATE_BUSINESS_SCENARIO_INFORMATION",
        SubmitCddInformation = "SUBMIT_CDD_INFORMATION",
        WaitingForPlatformReview = "WAITING_FOR_PLATFORM_REVIEW",
        SubmitUboInformation = "SUBMIT_UBO_INFORMATION",
        SignAntiFraudPledgeAndVerifyFace = "SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE",
        ContactAppropriateAuthorityForConsultation = "CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION",
        ModifyAbbreviationInformation = "MODIFY_ABBREVIATION_INFORMATION",
    }
}

open_enum! {
    /// 商户被该原因管控的能力列表
    pub enum RelateLimitations {
        NoTransactionAndRecharge = "NO_TRANSACTION_AND_RECHARGE",
        NoPayment = "NO_PAYMENT",
        NoWithdrawal = "NO_WITHDRAWAL",
        NoRefund = "NO_REFUND",
        NoTransaction = "NO_TRANSACTION",
        NoProfitSharing = "NO_PROFIT_SHARING",
        NoPaymentPointCompleteOrder = "NO_PAYMENT_POINT_COMPLETE_ORDER",
    }
}

open_enum! {
    /// 核实单状态
    pub enum State {
        Processing = "PROCESSING",
        Success = "SUCCESS",
        Fail = "FAIL",
    }
}

/// `CheckRule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CheckRule {
    /// 限制提交的文件后缀.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enum_file_exts: Option<Vec<EnumFileExts>>,
    /// `enum_keys`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enum_keys: Option<Vec<i64>>,
    /// `enum_values`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enum_values: Option<Vec<String>>,
    /// 限制文件提交大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_file_size: Option<i64>,
    /// 字符串最大长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_length: Option<i64>,
    /// 字符串最小长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_length: Option<i64>,
}

/// `CreateInactiveMerchantVerificationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateInactiveMerchantVerificationRequest {
    /// 特约商户号 (at most 32 characters): The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// `CreateInactiveMerchantVerificationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateInactiveMerchantVerificationResponse {
    /// 核实单号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub verification_id: String,
}

/// `GetDueDiligenceResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetDueDiligenceResponse {
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 尽调单号.
    #[serde(deserialize_with = "crate::lenient")]
    pub due_diligence_id: String,
    /// 截止时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub deadline_time: String,
    /// 尽调单状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub due_diligence_state: DueDiligenceState,
    /// 完成时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complete_time: Option<String>,
    /// 驳回原因 (JSON text): JSON text of `RejectReason`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reject_reason: Option<String>,
    /// 驳回时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reject_time: Option<String>,
    /// 尽调已经提交的资料 (JSON text): JSON text of `Submission`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submission_data: Option<String>,
    /// 尽调要求提交的资料 (JSON text): JSON text of `SubmissionTemplate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submission_template: Option<String>,
    /// 提交时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submit_time: Option<String>,
    /// 终止时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terminal_time: Option<String>,
}

/// `GetInactiveMerchantVerificationResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetInactiveMerchantVerificationResponse {
    /// 特约商户号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 创建时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub create_time: String,
    /// 核实单号 (at most 32 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub verification_id: String,
    /// 核实单状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub state: State,
    /// 失败原因: Set when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_reason: Option<FailReason>,
    /// 完成时间 (at most 32 characters, RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish_time: Option<String>,
}

/// `GetMerchantLimitationsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetMerchantLimitationsResponse {
    /// 子商户的商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 商户被管控能力列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limited_functions: Option<Vec<LimitedFunctions>>,
    /// 商户其他被管控能力描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_limited_functions: Option<String>,
    /// 被管控原因及解脱路径列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recovery_specifications: Option<Vec<RecoverySpecification>>,
}

/// `ItemAuditResult`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ItemAuditResult {
    /// 审核结果.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_result: Option<i64>,
    /// 审核的资料项ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_id: Option<i64>,
    /// 展示给商户的审核结果.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reject_reason_to_merchant: Option<String>,
}

/// `RecordField`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RecordField {
    /// `check_rule`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_rule: Option<CheckRule>,
    /// 资料项英文名.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_name: Option<String>,
    /// 资料项ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_id: Option<String>,
    /// 资料项中文名.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 提交内容需要加密.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_encrypt: Option<bool>,
    /// 输入框占位文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
    /// 资料项关联规则集合.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relations: Option<Vec<Relation>>,
    /// 是否必须提交: One of 0 and 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<i64>,
    /// 资料项填写提示.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tips: Option<String>,
    /// 叹号悬浮提示语.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tooltip: Option<String>,
    /// 资料项类型: One of 1, 2, 11 and 15.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<i64>,
}

/// `RecoverySpecification`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RecoverySpecification {
    /// 商户被该原因管控的单据号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limitation_case_id: Option<String>,
    /// 处置方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limitation_action_type: Option<LimitationActionType>,
    /// 商户被该原因管控的时间 (at most 64 characters, RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limitation_date: Option<String>,
    /// 商户被管控原因 (at most 512 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limitation_reason: Option<String>,
    /// 商户被管控原因描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limitation_reason_describe: Option<String>,
    /// 商户被管控原因类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limitation_reason_type: Option<LimitationReasonType>,
    /// 预计管控开始时间 (at most 64 characters, RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limitation_start_date: Option<String>,
    /// 商户被该原因管控的其他能力描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_relate_limitations: Option<String>,
    /// 商户被该原因管控的解脱帮助链接 (at most 1024 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recover_help_url: Option<String>,
    /// 商户被该原因管控的解脱路径.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recover_way: Option<RecoverWay>,
    /// 商户被该原因管控的解脱路径参数 (at most 1024 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recover_way_param: Option<String>,
    /// 商户被该原因管控的能力列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relate_limitations: Option<Vec<RelateLimitations>>,
}

/// `RejectReason`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RejectReason {
    /// 审核原因集合.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audit_detail_by_item: Option<Vec<ItemAuditResult>>,
}

/// `Relation`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Relation {
    /// 关联的资料项ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_key: Option<i64>,
    /// 关联的资料项值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_value: Option<String>,
}

/// `Submission`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Submission {
    /// 资料项集合.
    #[serde(deserialize_with = "crate::lenient")]
    pub record_fields: Vec<RecordField>,
}

/// `SubmissionTemplate`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubmissionTemplate {
    /// 资料项集合.
    #[serde(deserialize_with = "crate::lenient")]
    pub record_fields: Vec<TemplateRecordField>,
}

/// `SubmitDueDiligenceRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubmitDueDiligenceRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 提交资料内容 (JSON text): JSON text of `Submission`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submit_data: Option<String>,
}

/// `SubmitDueDiligenceResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SubmitDueDiligenceResponse {
    /// 尽调单状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_diligence_state: Option<DueDiligenceState>,
    /// 尽调已经提交的资料 (JSON text): JSON text of `Submission`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submission_data: Option<String>,
    /// 尽调要求提交的资料 (JSON text): JSON text of `SubmissionTemplate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submission_template: Option<String>,
    /// 提交时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submit_time: Option<String>,
}

/// `TemplateRecordField`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TemplateRecordField {
    /// `check_rule`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check_rule: Option<CheckRule>,
    /// 是否允许修改内容: One of 0 and 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disabled: Option<i64>,
    /// 资料项值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_data: Option<String>,
    /// 资料项英文名.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_name: Option<String>,
    /// 是否隐藏资料项.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hidden: Option<i64>,
    /// 资料项ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_id: Option<String>,
    /// 资料项中文名.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 提交内容需要加密.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_encrypt: Option<bool>,
    /// 输入占位文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
    /// `required`: One of 0 and 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<i64>,
    /// 资料项填写提示.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tips: Option<String>,
    /// 叹号悬浮提示语.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tooltip: Option<String>,
    /// 资料项类型: One of 1, 2, 11 and 15.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<i64>,
    /// 日期类型是否可勾选: One of 0 and 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub use_permanently_date: Option<i64>,
}

/// `UploadDueDiligenceFileResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadDueDiligenceFileResponse {
    /// 文件标识ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub file_id: String,
}

/// What `get_due_diligence` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetDueDiligenceQuery {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `upload_due_diligence_file` sends beside the file.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadDueDiligenceFileMeta {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 资料项唯一id.
    pub item_id: i64,
    /// 文件名称.
    /// Taken from the path where it is left empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub file_name: String,
}
