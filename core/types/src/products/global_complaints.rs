// Generated from api/global_complaints.yaml by `cargo xtask generate`; do not edit.

//! Complaints of payers abroad (跨境消费者投诉).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 投诉单状态
    pub enum ComplaintState {
        Pending = "PENDING",
        Processing = "PROCESSING",
        Processed = "PROCESSED",
    }
}

open_enum! {
    /// 商户语言
    pub enum MchLanguage {
        ZhCn = "ZH_CN",
        ZhTw = "ZH_TW",
        ZhHk = "ZH_HK",
        En = "EN",
        Ja = "JA",
        Ko = "KO",
        Th = "TH",
        Vi = "VI",
        Ru = "RU",
        De = "DE",
        Fr = "FR",
        Ar = "AR",
        Es = "ES",
    }
}

open_enum! {
    /// 媒体文件业务类型
    pub enum MediaType {
        UserComplaintImage = "USER_COMPLAINT_IMAGE",
        OperationImage = "OPERATION_IMAGE",
    }
}

open_enum! {
    /// 操作类型
    pub enum OperateType {
        UserCreateComplaint = "USER_CREATE_COMPLAINT",
        UserContinueComplaint = "USER_CONTINUE_COMPLAINT",
        UserResponse = "USER_RESPONSE",
        PlatformResponse = "PLATFORM_RESPONSE",
        MerchantResponse = "MERCHANT_RESPONSE",
        MerchantConfirmComplete = "MERCHANT_CONFIRM_COMPLETE",
        UserCreateComplaintSystemMessage = "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE",
        ComplaintFullRefundedSystemMessage = "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE",
        UserContinueComplaintSystemMessage = "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
        UserRevokeComplaint = "USER_REVOKE_COMPLAINT",
        UserComfirmComplaint = "USER_COMFIRM_COMPLAINT",
        PlatformHelpApplication = "PLATFORM_HELP_APPLICATION",
        UserApplyPlatformHelp = "USER_APPLY_PLATFORM_HELP",
        MerchantApproveRefund = "MERCHANT_APPROVE_REFUND",
        MerchantRefuseRerund = "MERCHANT_REFUSE_RERUND",
        UserSubmitSatisfaction = "USER_SUBMIT_SATISFACTION",
        ServiceOrderCancel = "SERVICE_ORDER_CANCEL",
        ServiceOrderComplete = "SERVICE_ORDER_COMPLETE",
        ComplaintPartialRefundedSystemMessage = "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE",
        ComplaintRefundReceivedSystemMessage = "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE",
        ComplaintEntrustedRefundSystemMessage = "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE",
    }
}

open_enum! {
    /// 优先级
    pub enum Priority {
        Priority = "PRIORITY",
        General = "GENERAL",
    }
}

open_enum! {
    /// 支付分服务单状态
    pub enum State {
        Doing = "DOING",
        Revoked = "REVOKED",
        Waitpay = "WAITPAY",
        Done = "DONE",
    }
}

/// `Complaint`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Complaint {
    /// 投诉单号.
    #[serde(deserialize_with = "crate::lenient")]
    pub complaint_id: String,
    /// 被诉商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub complainted_mchid: String,
    /// 投诉详情.
    #[serde(deserialize_with = "crate::lenient")]
    pub complaint_detail: String,
    /// 投诉单是否已全额退款.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complaint_full_refunded: Option<bool>,
    /// 投诉单状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub complaint_state: ComplaintState,
    /// 投诉时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub complaint_time: String,
    /// 是否有待回复的用户留言.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incoming_user_response: Option<bool>,
    /// 用户投诉次数.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_complaint_times: Option<i64>,
    /// 投诉详情翻译.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complaint_detail_trans: Option<String>,
    /// 投诉资料列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complaint_media_list: Option<Vec<ComplaintMedia>>,
    /// 投诉单关联订单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complaint_order_info: Option<Vec<ComplaintOrder>>,
    /// `is_overdue`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_overdue: Option<bool>,
    /// 投诉人联系方式 (encrypted on the wire).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_phone: Option<Sensitive>,
    /// 优先级.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priority: Option<Priority>,
    /// 问题描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem_description: Option<String>,
    /// 投诉单关联服务单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_order_info: Option<Vec<ServiceOrder>>,
}

/// `ComplaintMedia`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ComplaintMedia {
    /// 媒体文件业务类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub media_type: MediaType,
    /// 媒体文列表.
    #[serde(deserialize_with = "crate::lenient")]
    pub media_url: Vec<String>,
}

/// `ComplaintOrder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ComplaintOrder {
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 订单金额: In the smallest unit of the currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_amount: Option<i64>,
    /// 支付币种: ISO 4217, `CNY` for yuan.
    #[serde(deserialize_with = "crate::lenient")]
    pub payer_currency: String,
    /// 支付币种累计已退款金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_refunded_amount: Option<i64>,
    /// 结算币种金额.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settlement_amount: Option<i64>,
    /// 结算币种.
    #[serde(deserialize_with = "crate::lenient")]
    pub settlement_currency: String,
    /// 结算币种累计已退款金额.
    #[serde(deserialize_with = "crate::lenient")]
    pub settlement_refunded_amount: String,
    /// 交易时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub trade_time: String,
}

/// `CompleteComplaintRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CompleteComplaintRequest {
    /// 被诉商户号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub complainted_mchid: String,
}

/// `CreateNotificationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateNotificationRequest {
    /// 通知地址 (a URL).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub url: String,
}

/// `ListComplaintsResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListComplaintsResponse {
    /// 分页开始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 投诉总条数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 用户投诉信息详情.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Complaint>>,
}

/// `ListNegotiationHistoriesResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListNegotiationHistoriesResponse {
    /// 分页开始位置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 投诉协商历史总条数: Of all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    /// 投诉协商历史.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<NegotiationHistory>>,
}

/// `NegotiationHistory`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct NegotiationHistory {
    /// 操作流水号.
    #[serde(deserialize_with = "crate::lenient")]
    pub log_id: String,
    /// 操作时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub operate_time: String,
    /// 操作类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub operate_type: OperateType,
    /// 操作人.
    #[serde(deserialize_with = "crate::lenient")]
    pub operator: String,
    /// 操作资料列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complaint_media_list: Option<NegotiationMedia>,
    /// 图片凭证.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_list: Option<Vec<String>>,
    /// 操作内容.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operate_details: Option<String>,
}

/// `NegotiationMedia`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct NegotiationMedia {
    /// 媒体文件业务类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub media_type: MediaType,
    /// 媒体文件请求url.
    #[serde(deserialize_with = "crate::lenient")]
    pub media_url: Vec<String>,
}

/// `Notification`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Notification {
    /// 商户号.
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 通知地址 (a URL).
    #[serde(deserialize_with = "crate::lenient")]
    pub url: String,
}

/// `RespondToComplaintRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RespondToComplaintRequest {
    /// 被诉商户号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub complainted_mchid: String,
    /// 回复内容.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub response_content: String,
    /// 跳转链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_url: Option<String>,
    /// 跳转链接文案.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_url_text: Option<String>,
    /// 回复图片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response_images: Option<Vec<String>>,
}

/// `ServiceOrder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ServiceOrder {
    /// 微信支付服务订单号: WeChat Pay's number of the service order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// 商户服务订单号: The merchant's own number of the service order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_order_no: Option<String>,
    /// 支付分服务单状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
}

/// `UpdateNotificationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateNotificationRequest {
    /// 通知地址 (a URL).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub url: String,
}

/// `UploadImageResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadImageResponse {
    /// 媒体文件标识ID.
    #[serde(deserialize_with = "crate::lenient")]
    pub media_id: String,
}

/// What `list_complaints` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListComplaintsQuery {
    /// 开始日期 (YYYY-MM-DD).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub begin_date: String,
    /// 结束日期 (YYYY-MM-DD).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub end_date: String,
    /// 分页开始位置: Items to skip, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 诉商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complainted_mchid: Option<String>,
    /// 商户语言.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mch_language: Option<MchLanguage>,
}

/// What `get_complaint` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetComplaintQuery {
    /// 商户语言.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mch_language: Option<MchLanguage>,
}

/// What `list_negotiation_histories` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListNegotiationHistoriesQuery {
    /// 分页开始位置: Items to skip, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 商户语言.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mch_language: Option<MchLanguage>,
}

/// What `download_image` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct DownloadImageQuery {
    /// 投诉单号.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub complaint_id: String,
}

/// What `upload_image` sends beside the file.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadImageMeta {
    /// 文件名称.
    /// Taken from the path where it is left empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filename: Option<String>,
}
