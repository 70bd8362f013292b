// Generated from api/merchant_manage.yaml by `cargo xtask generate`; do not edit.

//! Records of the management of merchants (商户管理记录).

use serde::{Deserialize, Serialize};

open_enum! {
    /// 商户管理记录状态
    pub enum AppealResult {
        Pass = "PASS",
        Reject = "REJECT",
    }
}

open_enum! {
    /// 商户管理记录状态
    pub enum BlockCountLevel {
        LessThanTwenty = "LESS_THAN_TWENTY",
        LessThanOneHundred = "LESS_THAN_ONE_HUNDRED",
        LessThanOneThousand = "LESS_THAN_ONE_THOUSAND",
        OverOneThousand = "OVER_ONE_THOUSAND",
    }
}

open_enum! {
    /// 解除管控方式
    pub enum BlockRecordRecoverWay {
        SubmitInformation = "SUBMIT_INFORMATION",
    }
}

open_enum! {
    /// 限制提交的文件后缀
    pub enum EnumFileExts {
        Png = "png",
        Jpg = "jpg",
        Jpeg = "jpeg",
        Mp4 = "mp4",
        Avi = "avi",
        Mov = "mov",
        Wmv = "wmv",
        Pdf = "pdf",
        Doc = "doc",
        Docx = "docx",
        Csv = "csv",
        Xlsx = "xlsx",
    }
}

open_enum! {
    /// 解除管控方式
    pub enum ManageRecordRecoverWay {
        SubmitInformation = "SUBMIT_INFORMATION",
        VerifyInactiveMerchantIdentity = "VERIFY_INACTIVE_MERCHANT_IDENTITY",
        ModifyOrganizationInformation = "MODIFY_ORGANIZATION_INFORMATION",
        Other = "OTHER",
    }
}

open_enum! {
    /// 商户管理记录状态
    pub enum ManageRecordState {
        Pending = "PENDING",
        Submitted = "SUBMITTED",
        Expired = "EXPIRED",
        UnderReview = "UNDER_REVIEW",
        Recovered = "RECOVERED",
        Rejected = "REJECTED",
    }
}

open_enum! {
    /// 商户管理记录类型
    pub enum ManageRecordType {
        FunctionalLimitRecord = "FUNCTIONAL_LIMIT_RECORD",
        InvestigateRecord = "INVESTIGATE_RECORD",
    }
}

open_enum! {
    /// 拦截笔数
    pub enum NumberOfBlock {
        LessThanTwenty = "LESS_THAN_TWENTY",
        LessThanOneHundred = "LESS_THAN_ONE_HUNDRED",
        LessThanOneThousand = "LESS_THAN_ONE_THOUSAND",
        OverOneThousand = "OVER_ONE_THOUSAND",
    }
}

open_enum! {
    /// 解除管控原因
    pub enum RecoverReason {
        MerchantSubmitRecover = "MERCHANT_SUBMIT_RECOVER",
        MerchantOperateRecover = "MERCHANT_OPERATE_RECOVER",
        PlatformAutoRecover = "PLATFORM_AUTO_RECOVER",
    }
}

open_enum! {
    /// 审核结果
    pub enum ReviewResult {
        Empty = "EMPTY",
        Pass = "PASS",
        Reject = "REJECT",
    }
}

open_enum! {
    /// `Validator`.
    pub enum Validator {
        Number = "number",
        Phone = "phone",
        Idcard = "idcard",
        Url = "url",
        Email = "email",
    }
}

/// `BlockRecord`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BlockRecord {
    /// 交易拦截记录ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_record_id: Option<String>,
    /// 拦截原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_reason: Option<String>,
    /// 拦截时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_time: Option<String>,
    /// 拦截笔数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number_of_block: Option<NumberOfBlock>,
    /// 解除管控方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recover_way: Option<BlockRecordRecoverWay>,
    /// 商户提交资料内容 (JSON text): JSON text of `RequestedItem`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requested_item_info: Option<String>,
}

/// `BlockRecordChangeResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BlockRecordChangeResource {
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 交易拦截记录ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub block_record_id: String,
    /// 商户管理记录状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub block_count_level: BlockCountLevel,
}

/// `BlockSubmission`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BlockSubmission {
    /// 交易拦截申诉ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub block_submission_id: Option<String>,
    /// 审核驳回原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review_reject_reason: Option<String>,
    /// 审核结果.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review_result: Option<ReviewResult>,
    /// 审核时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review_time: Option<String>,
    /// 提交时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submit_time: Option<String>,
}

/// `BlockSubmissionChangeResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct BlockSubmissionChangeResource {
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 交易拦截记录申诉ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub appeal_record_id: String,
    /// 商户管理记录状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub appeal_result: AppealResult,
}

/// `CreateBlockSubmissionRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateBlockSubmissionRequest {
    /// 商户侧申诉单号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub merchant_submit_id: String,
    /// 商户提交资料内容 (JSON text): JSON text of `RequestedItem`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub submit_data: String,
}

/// `CreateManageSubmissionRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateManageSubmissionRequest {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
    /// 商户提交资料内容 (JSON text): JSON text of `RequestedItem`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub submit_data: String,
}

/// `CreateManageSubmissionResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateManageSubmissionResponse {
    /// 商户管理提交资料记录ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manage_submission_id: Option<String>,
}

/// `EnumCheckRule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct EnumCheckRule {
    /// `enum_values`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enum_values: Option<Vec<String>>,
    /// 最大列表长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_list_length: Option<i64>,
    /// 最小列表长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_list_length: Option<i64>,
}

/// `FileCheckRule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FileCheckRule {
    /// 限制提交的文件后缀.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enum_file_exts: Option<Vec<EnumFileExts>>,
    /// 限制文件提交大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_file_size: Option<i64>,
    /// 最大列表长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_list_length: Option<i64>,
    /// 最小列表长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_list_length: Option<i64>,
}

/// `ListBlockRecordsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListBlockRecordsResponse {
    /// 分页开始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 最大资源条数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 资源总条数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 交易拦截记录详情列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<BlockRecord>>,
}

/// `ListManageRecordsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListManageRecordsResponse {
    /// 分页开始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 最大资源条数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 资源总条数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 商户管理记录详情列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<ManageRecord>>,
}

/// `ManageRecord`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ManageRecord {
    /// 子商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 商户管理记录ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manage_record_id: Option<String>,
    /// 是否允许提交资料.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allow_submit: Option<bool>,
    /// 可提交资料结束时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approve_time: Option<String>,
    /// 禁止提交资料原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub forbid_submit_reason: Option<String>,
    /// 限制功能.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_ability: Option<String>,
    /// 管控原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manage_reason: Option<String>,
    /// 商户管理记录状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manage_record_state: Option<ManageRecordState>,
    /// 商户管理记录类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manage_record_type: Option<ManageRecordType>,
    /// 管控时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manage_time: Option<String>,
    /// 解除管控原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recover_reason: Option<RecoverReason>,
    /// 解除管控时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recover_time: Option<String>,
    /// 解除管控方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recover_way: Option<ManageRecordRecoverWay>,
    /// 申诉驳回原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reject_reason: Option<String>,
    /// 要求提交的资料 (JSON text): JSON text of `RequestedItem`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requested_item_info: Option<String>,
    /// 可提交资料结束时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submit_end_time: Option<String>,
    /// 可提交资料开始时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submit_start_time: Option<String>,
}

/// `ManageRecordChangeResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ManageRecordChangeResource {
    /// 子商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub sub_mchid: String,
    /// 商户管理记录ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub manage_record_id: String,
    /// 商户管理记录状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub manage_record_state: ManageRecordState,
}

/// `MerchantNotifyResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MerchantNotifyResource {
    /// `message_content`.
    #[serde(deserialize_with = "crate::lenient")]
    pub message_content: MessageContent,
    /// `topic_name`.
    #[serde(deserialize_with = "crate::lenient")]
    pub topic_name: TopicName,
}

/// `MessageContent`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MessageContent {
    /// 业务单据.
    #[serde(deserialize_with = "crate::lenient")]
    pub business_code: String,
    /// 业务状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub business_state: String,
    /// 业务发生时间.
    #[serde(deserialize_with = "crate::lenient")]
    pub business_time: String,
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub merchant_code: String,
    /// 商户全称.
    #[serde(deserialize_with = "crate::lenient")]
    pub merchant_company_name: String,
}

/// `RecordField`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RecordField {
    /// `enum_check_rule`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enum_check_rule: Option<EnumCheckRule>,
    /// 资料项英文名.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_name: Option<String>,
    /// `file_check_rule`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_check_rule: Option<FileCheckRule>,
    /// 资料项ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item_id: Option<String>,
    /// 资料项中文名.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 提交内容需要加密.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_encrypt: Option<bool>,
    /// `order_interval_check_rule`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_interval_check_rule: Option<FileCheckRule>,
    /// 输入框占位文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub placeholder: Option<String>,
    /// 资料项关联规则集合.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relations: Option<Vec<Relation>>,
    /// 补充资料项多值 (JSON text): JSON text of a list of `RepeatedField`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repeated_field_data: Option<String>,
    /// 是否必须提交: One of 0 and 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required: Option<i64>,
    /// `string_check_rule`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub string_check_rule: Option<StringCheckRule>,
    /// `time_interval_check_rule`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_interval_check_rule: Option<TimeIntervalCheckRule>,
    /// 资料项填写提示.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tips: Option<String>,
    /// 叹号悬浮提示语.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tooltip: Option<String>,
    /// 资料项类型: One of 1, 2, 3, 4, 5 and 6.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<i64>,
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

/// `RepeatedField`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RepeatedField {
    /// 详细地址.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// 区域.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    /// 城市.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// 凭证图片信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence_img_list: Option<Vec<String>>,
    /// 纬度值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latitude: Option<String>,
    /// 是否物流: One of 0 and 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logistic_flag: Option<i64>,
    /// 经度值.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub longitude: Option<String>,
    /// 商户订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_order_id: Option<String>,
    /// 地址名.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 省份.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub province: Option<String>,
    /// 街道.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
    /// 调单商品.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_goods: Option<String>,
    /// 交易金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_money_amount: Option<String>,
    /// 交易时间+08.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trade_time: Option<String>,
    /// 微信支付订单号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wechat_order_id: Option<String>,
}

/// `RequestedItem`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RequestedItem {
    /// 资料项集合.
    #[serde(deserialize_with = "crate::lenient")]
    pub record_fields: Vec<RecordField>,
}

/// `StringCheckRule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct StringCheckRule {
    /// 字符串最大长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_string_length: Option<i64>,
    /// 字符串最小长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_string_length: Option<i64>,
    /// `validator`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validator: Option<Validator>,
}

/// `TimeIntervalCheckRule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TimeIntervalCheckRule {
    /// 最大列表长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_list_length: Option<i64>,
    /// 最小列表长度.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_list_length: Option<i64>,
}

/// `TopicName`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct TopicName {
    /// `topic_chinese_name`.
    #[serde(deserialize_with = "crate::lenient")]
    pub topic_chinese_name: String,
    /// `topic_english_name`.
    #[serde(deserialize_with = "crate::lenient")]
    pub topic_english_name: String,
}

/// `UploadSubmissionFileResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadSubmissionFileResponse {
    /// 文件标识ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub file_id: String,
}

/// What `list_manage_records` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListManageRecordsQuery {
    /// 最大资源条数: Items per page.
    pub limit: i64,
    /// 商户管理记录类型.
    pub manage_record_type: ManageRecordType,
    /// 分页开始位置: Items to skip, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 商户管理记录状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manage_record_state: Option<ManageRecordState>,
}

/// What `get_manage_record` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetManageRecordQuery {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `list_block_records` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListBlockRecordsQuery {
    /// 最大资源条数: Items per page.
    pub limit: i64,
    /// 分页开始位置: Items to skip, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
}

/// What `get_block_record` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetBlockRecordQuery {
    /// 子商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub sub_mchid: String,
}

/// What `upload_submission_file` sends beside the file.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadSubmissionFileMeta {
    /// 资料项唯一id.
    pub item_id: i64,
    /// 文件名称.
    /// Taken from the path where it is left empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub file_name: String,
}
