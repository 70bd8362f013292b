// Generated from api/complaints.yaml by `cargo xtask generate`; do not edit.

//! Complaints of payers (消费者投诉).

use serde::{Deserialize, Serialize};

use crate::Sensitive;

open_enum! {
    /// 动作类型
    pub enum ActionActionType {
        ActionTypeSendMessage = "ACTION_TYPE_SEND_MESSAGE",
        ActionTypeJumpUrl = "ACTION_TYPE_JUMP_URL",
        ActionTypeJumpMiniProgram = "ACTION_TYPE_JUMP_MINI_PROGRAM",
    }
}

open_enum! {
    /// 补充信息类型
    pub enum AdditionalInfoType {
        SharePowerType = "SHARE_POWER_TYPE",
    }
}

open_enum! {
    /// 消息块类型
    pub enum BlockType {
        Text = "TEXT",
        Image = "IMAGE",
        Link = "LINK",
        FaqList = "FAQ_LIST",
        Button = "BUTTON",
        ButtonGroup = "BUTTON_GROUP",
    }
}

open_enum! {
    /// 按钮布局方式
    pub enum ButtonLayout {
        LayoutUnknown = "LAYOUT_UNKNOWN",
        LayoutHorizontal = "LAYOUT_HORIZONTAL",
        LayoutVertical = "LAYOUT_VERTICAL",
    }
}

open_enum! {
    /// 文本颜色
    pub enum Color {
        Default = "DEFAULT",
        Secondary = "SECONDARY",
    }
}

open_enum! {
    /// 投诉单状态
    pub enum ComplaintComplaintState {
        Pending = "PENDING",
        Processing = "PROCESSING",
        Processed = "PROCESSED",
    }
}

open_enum! {
    /// 动作类型
    pub enum ComplaintResourceActionType {
        CreateComplaint = "CREATE_COMPLAINT",
        ContinueComplaint = "CONTINUE_COMPLAINT",
        UserResponse = "USER_RESPONSE",
        ResponseByPlatform = "RESPONSE_BY_PLATFORM",
        SellerRefund = "SELLER_REFUND",
        MerchantResponse = "MERCHANT_RESPONSE",
        MerchantConfirmComplete = "MERCHANT_CONFIRM_COMPLETE",
        UserApplyPlatformService = "USER_APPLY_PLATFORM_SERVICE",
        UserCancelPlatformService = "USER_CANCEL_PLATFORM_SERVICE",
        PlatformServiceFinished = "PLATFORM_SERVICE_FINISHED",
        MerchantApproveRefund = "MERCHANT_APPROVE_REFUND",
        MerchantRejectRefund = "MERCHANT_REJECT_REFUND",
        RefundSuccess = "REFUND_SUCCESS",
    }
}

open_enum! {
    /// 投诉单状态
    pub enum ComplaintV1ComplaintState {
        PayerComplainted = "PAYER_COMPLAINTED",
        Frozened = "FROZENED",
        FrozenFinished = "FROZEN_FINISHED",
        PayerCanceled = "PAYER_CANCELED",
        MerchantRefunded = "MERCHANT_REFUNDED",
        SystemRefunded = "SYSTEM_REFUNDED",
        ManualUnfrozen = "MANUAL_UNFROZEN",
    }
}

open_enum! {
    /// 投诉单状态
    pub enum GetComplaintResponseComplaintState {
        Pending = "PENDING",
        Processing = "PROCESSING",
        Processed = "PROCESSED",
    }
}

open_enum! {
    /// 图片样式类型
    pub enum ImageStyleType {
        ImageStyleTypeNarrow = "IMAGE_STYLE_TYPE_NARROW",
        ImageStyleTypeWide = "IMAGE_STYLE_TYPE_WIDE",
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
    /// 动作类型
    pub enum MessageActionActionType {
        ActionTypeSendMessage = "ACTION_TYPE_SEND_MESSAGE",
        ActionTypeJumpUrl = "ACTION_TYPE_JUMP_URL",
        ActionTypeJumpMiniProgram = "ACTION_TYPE_JUMP_MINI_PROGRAM",
    }
}

open_enum! {
    /// 消息块类型
    pub enum MessageBlockType {
        Text = "TEXT",
        Image = "IMAGE",
        Link = "LINK",
        FaqList = "FAQ_LIST",
        Button = "BUTTON",
        ButtonGroup = "BUTTON_GROUP",
    }
}

open_enum! {
    /// 操作类型
    pub enum NegotiationHistoryOperateType {
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
        UserApplyPlatformService = "USER_APPLY_PLATFORM_SERVICE",
        UserCancelPlatformService = "USER_CANCEL_PLATFORM_SERVICE",
        PlatformServiceFinished = "PLATFORM_SERVICE_FINISHED",
        UserClickResponse = "USER_CLICK_RESPONSE",
    }
}

open_enum! {
    /// 操作类型
    pub enum NegotiationHistoryV1OperateType {
        UserCreateComplaint = "USER_CREATE_COMPLAINT",
        CreateComplaintByPlatform = "CREATE_COMPLAINT_BY_PLATFORM",
        UserContinueComplaint = "USER_CONTINUE_COMPLAINT",
        UserRevokeComplaint = "USER_REVOKE_COMPLAINT",
        UserConfirmComplaint = "USER_CONFIRM_COMPLAINT",
        SellerRefund = "SELLER_REFUND",
        MerchantLaunchConfirmProcess = "MERCHANT_LAUNCH_CONFIRM_PROCESS",
        UserResponse = "USER_RESPONSE",
        MerchantResponse = "MERCHANT_RESPONSE",
        ResponseByPlatform = "RESPONSE_BY_PLATFORM",
        ContinueComplaintByPlatform = "CONTINUE_COMPLAINT_BY_PLATFORM",
        CreateComplaintSystemMessage = "CREATE_COMPLAINT_SYSTEM_MESSAGE",
        ComplaintTimeoutSystemMessage = "COMPLAINT_TIMEOUT_SYSTEM_MESSAGE",
        SellerRefundSystemMessage = "SELLER_REFUND_SYSTEM_MESSAGE",
        ContinueComplaintSystemMessage = "CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
        LaunchConfirmProcessSystemMessage = "LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE",
    }
}

open_enum! {
    /// 问题类型
    pub enum ProblemType {
        Refund = "REFUND",
        ServiceNotWork = "SERVICE_NOT_WORK",
        Others = "OTHERS",
    }
}

open_enum! {
    /// 发送者身份类别
    pub enum SenderIdentity {
        Unknown_ = "UNKNOWN",
        Manual = "MANUAL",
        Machine = "MACHINE",
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

open_enum! {
    /// 审批动作
    pub enum UpdateRefundProgressRequestAction {
        Reject = "REJECT",
        Approve = "APPROVE",
    }
}

open_enum! {
    /// 用户标签列表
    pub enum UserTagList {
        Trusted = "TRUSTED",
        HighRisk = "HIGH_RISK",
    }
}

/// `Action`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Action {
    /// 动作id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_id: Option<String>,
    /// 动作类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_type: Option<ActionActionType>,
    /// 跳转链接: The payer can open it from the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_url: Option<String>,
    /// 回复消息内容.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_info: Option<ReplyMessage>,
    /// 跳转小程序信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_jump_info: Option<MiniProgramJump>,
}

/// `AdditionalInfo`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct AdditionalInfo {
    /// 补充信息类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<AdditionalInfoType>,
    /// 充电宝投诉相关信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub share_power_info: Option<SharedPowerBank>,
}

/// `Block`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Block {
    /// 消息块类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<BlockType>,
    /// 按钮.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button: Option<Button>,
    /// 按钮组.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_group: Option<ButtonGroup>,
    /// FAQ列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub faq_list: Option<FaqList>,
    /// 图片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<Image>,
    /// 链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<Button>,
    /// 文本.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
}

/// `Button`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Button {
    /// 动作.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<Action>,
    /// 失效配置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_info: Option<InvalidationRule>,
    /// 按钮文本.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// `ButtonGroup`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ButtonGroup {
    /// 按钮布局方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_layout: Option<ButtonLayout>,
    /// 按钮组.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub buttons: Option<Vec<Button>>,
    /// 失效配置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_info: Option<InvalidationRule>,
}

/// `ClickMessage`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ClickMessage {
    /// 自定义透传数据 (at most 4096 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_id: Option<String>,
    /// 被点击的操作流水号 (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clicked_log_id: Option<String>,
    /// 回复的消息内容 (at most 1024 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_content: Option<String>,
}

/// `Complaint`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Complaint {
    /// 投诉单号 (at most 64 characters): WeChat Pay's number of the complaint.
    #[serde(deserialize_with = "crate::lenient")]
    pub complaint_id: String,
    /// 投诉详情 (at most 300 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub complaint_detail: String,
    /// 投诉单是否已全额退款: Everything that was paid has been refunded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complaint_full_refunded: Option<bool>,
    /// 投诉单状态 (at most 30 characters): `PENDING`: nobody has replied; `PROCESSING`: the merchant has replied; `PROCESSED`: it is dealt with.
    #[serde(deserialize_with = "crate::lenient")]
    pub complaint_state: ComplaintComplaintState,
    /// 投诉时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub complaint_time: String,
    /// 是否有待回复的用户留言: The payer has written something that waits for a reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incoming_user_response: Option<bool>,
    /// 问题描述 (at most 256 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub problem_description: String,
    /// 用户投诉次数: 1 for the first complaint; more when the payer has complained again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_complaint_times: Option<i64>,
    /// 被诉商户号 (at most 64 characters): The merchant that is complained about: the caller's own number, or that of a sub-merchant.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complainted_mchid: Option<String>,
    /// 投诉人OpenId.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_openid: Option<String>,
    /// 补充信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_info: Option<AdditionalInfo>,
    /// 申请退款金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_refund_amount: Option<i64>,
    /// 投诉资料列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complaint_media_list: Option<Vec<ComplaintMedia>>,
    /// 投诉单关联订单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complaint_order_info: Option<Vec<ComplaintOrder>>,
    /// 是否在平台协助中: WeChat Pay's support is taking part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_platform_service: Option<bool>,
    /// 是否是智能体投诉: An agent of WeChat Pay speaks with the payer first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_agent_mode: Option<bool>,
    /// 是否需即时服务用户: To be answered at once: see `respond_to_immediate_service`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_immediate_service: Option<bool>,
    /// 投诉人联系方式 (at most 512 characters, encrypted on the wire): Given where the payer has left it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_phone: Option<Sensitive>,
    /// 问题类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem_type: Option<ProblemType>,
    /// 投诉单关联服务单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_order_info: Option<Vec<ServiceOrder>>,
    /// 用户标签列表: `TRUSTED`: a payer that can be refunded without further questions; `HIGH_RISK`: one that has to be treated with care.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_tag_list: Option<Vec<UserTagList>>,
}

/// `ComplaintMedia`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ComplaintMedia {
    /// 媒体文件业务类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub media_type: MediaType,
    /// 媒体文件请求url (each at most 512 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub media_url: Vec<String>,
}

/// `ComplaintOrder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ComplaintOrder {
    /// 微信订单号 (at most 64 characters): WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 商户订单号 (at most 64 characters): The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 订单金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
}

/// `ComplaintResource`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ComplaintResource {
    /// 投诉单对应的投诉单号 (at most 64 characters): WeChat Pay's number of the complaint.
    #[serde(deserialize_with = "crate::lenient")]
    pub complaint_id: String,
    /// 动作类型 (at most 64 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub action_type: ComplaintResourceActionType,
}

/// `ComplaintV1`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ComplaintV1 {
    /// 微信订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 订单金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 投诉详情.
    #[serde(deserialize_with = "crate::lenient")]
    pub complaint_detail: String,
    /// 投诉单状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub complaint_state: ComplaintV1ComplaintState,
    /// 投诉时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub complaint_time: String,
    /// 特约商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 冻结结束时间: The money is frozen until then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frozen_end_time: Option<String>,
    /// 投诉人联系方式 (encrypted on the wire): Given where the payer has left it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_phone: Option<Sensitive>,
}

/// `CompleteComplaintRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CompleteComplaintRequest {
    /// 被诉商户号 (at most 64 characters): The merchant that is complained about: the caller's own number, or that of a sub-merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub complainted_mchid: String,
}

/// `CreateFeedbackV1Request`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateFeedbackV1Request {
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub transaction_id: String,
    /// 被诉商户号: The merchant that is complained about: the caller's own number, or that of a sub-merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub complainted_mchid: String,
    /// 反馈内容.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub feedback_content: String,
    /// 图片凭证.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feedback_images: Option<Vec<String>>,
    /// 反馈内容类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feedback_type: Option<i64>,
    /// 反馈处理完成.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub launch_confirm_process: Option<bool>,
}

/// `CreateNotificationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct CreateNotificationRequest {
    /// 通知地址 (at most 255 characters, a URL).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub url: String,
}

/// `Faq`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Faq {
    /// faq的id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub faq_id: Option<String>,
    /// 动作.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<Action>,
    /// faq内容.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub faq_title: Option<String>,
}

/// `FaqList`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct FaqList {
    /// FAQ列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub faqs: Option<Vec<Faq>>,
}

/// `GetComplaintResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetComplaintResponse {
    /// 投诉单号 (at most 64 characters): WeChat Pay's number of the complaint.
    #[serde(deserialize_with = "crate::lenient")]
    pub complaint_id: String,
    /// 投诉详情 (at most 300 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub complaint_detail: String,
    /// 投诉单是否已全额退款: Everything that was paid has been refunded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complaint_full_refunded: Option<bool>,
    /// 投诉单状态 (at most 30 characters): `PENDING`: nobody has replied; `PROCESSING`: the merchant has replied; `PROCESSED`: it is dealt with.
    #[serde(deserialize_with = "crate::lenient")]
    pub complaint_state: GetComplaintResponseComplaintState,
    /// 投诉时间 (at most 32 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub complaint_time: String,
    /// 是否有待回复的用户留言: The payer has written something that waits for a reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incoming_user_response: Option<bool>,
    /// 问题描述 (at most 256 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub problem_description: String,
    /// 用户投诉次数: 1 for the first complaint; more when the payer has complained again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_complaint_times: Option<i64>,
    /// 被诉商户号 (at most 64 characters): The merchant that is complained about: the caller's own number, or that of a sub-merchant.
    /// Partners only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complainted_mchid: Option<String>,
    /// 投诉人OpenID (at most 128 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_openid: Option<String>,
    /// 补充信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_info: Option<AdditionalInfo>,
    /// 申请退款金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub apply_refund_amount: Option<i64>,
    /// 投诉资料列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complaint_media_list: Option<Vec<ComplaintMedia>>,
    /// 投诉单关联订单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complaint_order_info: Option<Vec<ComplaintOrder>>,
    /// 是否在平台协助中: WeChat Pay's support is taking part.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_platform_service: Option<bool>,
    /// 是否是智能体投诉: An agent of WeChat Pay speaks with the payer first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_agent_mode: Option<bool>,
    /// 是否需即时服务用户: To be answered at once: see `respond_to_immediate_service`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub need_immediate_service: Option<bool>,
    /// 投诉人联系方式 (at most 512 characters, encrypted on the wire): Given where the payer has left it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_phone: Option<Sensitive>,
    /// 问题类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem_type: Option<ProblemType>,
    /// 投诉单关联服务单信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_order_info: Option<Vec<ServiceOrder>>,
    /// 用户标签列表: `TRUSTED`: a payer that can be refunded without further questions; `HIGH_RISK`: one that has to be treated with care.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_tag_list: Option<Vec<UserTagList>>,
}

/// `GetComplaintV1Response`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct GetComplaintV1Response {
    /// 微信支付订单号: WeChat Pay's number of the payment.
    #[serde(deserialize_with = "crate::lenient")]
    pub transaction_id: String,
    /// 商户订单号: The merchant's own number of the order.
    #[serde(deserialize_with = "crate::lenient")]
    pub out_trade_no: String,
    /// 投诉金额: In fen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<i64>,
    /// 投诉描述.
    #[serde(deserialize_with = "crate::lenient")]
    pub complaint_detail: String,
    /// 投诉单处理进展状态.
    #[serde(deserialize_with = "crate::lenient")]
    pub complaint_handle_state: String,
    /// 投诉时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub complaint_time: String,
    /// 特约商户号.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 投诉单状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complaint_state: Option<String>,
    /// 冻结结束时间 (RFC 3339): The money is frozen until then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frozen_end_time: Option<String>,
    /// 投诉人联系方式 (encrypted on the wire): Given where the payer has left it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payer_phone: Option<Sensitive>,
}

/// `Image`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Image {
    /// 媒体ID: The number of an uploaded image, to be used in replies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub media_id: Option<String>,
    /// 图片样式类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_style_type: Option<ImageStyleType>,
}

/// `InvalidationRule`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct InvalidationRule {
    /// 过期时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expired_time: Option<String>,
    /// 是否可以多次点击.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multi_clickable: Option<bool>,
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

/// `ListComplaintsV1Response`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListComplaintsV1Response {
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
    pub data: Option<Vec<ComplaintV1>>,
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

/// `ListNegotiationHistoriesV1Response`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListNegotiationHistoriesV1Response {
    /// 投诉协商历史.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complaint_negotiation_history: Option<Vec<NegotiationHistoryV1>>,
}

/// `Message`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Message {
    /// 消息内容.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocks: Option<Vec<MessageBlock>>,
    /// 自定义透传信息 (at most 4096 characters): The merchant's own; comes back when the payer taps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_data: Option<String>,
    /// 发送者身份类别.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_identity: Option<SenderIdentity>,
}

/// `MessageAction`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MessageAction {
    /// 动作id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_id: Option<String>,
    /// 动作类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_type: Option<MessageActionActionType>,
    /// 跳转链接: The payer can open it from the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_url: Option<String>,
    /// 回复消息内容.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_info: Option<ReplyMessage>,
    /// 跳转小程序信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_jump_info: Option<MessageMiniProgramJump>,
}

/// `MessageBlock`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MessageBlock {
    /// 消息块类型.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<MessageBlockType>,
    /// 按钮.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button: Option<MessageButton>,
    /// 按钮组.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_group: Option<MessageButtonGroup>,
    /// FAQ列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub faq_list: Option<MessageFaqList>,
    /// 图片.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<Image>,
    /// 链接.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<MessageButton>,
    /// 文本.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
}

/// `MessageButton`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MessageButton {
    /// 动作.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<MessageAction>,
    /// 失效配置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_info: Option<InvalidationRule>,
    /// 按钮文本.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// `MessageButtonGroup`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MessageButtonGroup {
    /// 按钮布局方式.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub button_layout: Option<ButtonLayout>,
    /// 按钮组.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub buttons: Option<Vec<MessageButton>>,
    /// 失效配置.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_info: Option<InvalidationRule>,
}

/// `MessageFaq`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MessageFaq {
    /// faq的id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub faq_id: Option<String>,
    /// 动作.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<MessageAction>,
    /// faq内容.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub faq_title: Option<String>,
}

/// `MessageFaqList`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MessageFaqList {
    /// FAQ列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub faqs: Option<Vec<MessageFaq>>,
}

/// `MessageMiniProgramJump`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MessageMiniProgramJump {
    /// 跳转小程序APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 跳转小程序页面PATH.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// 跳转小程序页面名称.
    /// Known from the community, not in the current official documentation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// `MiniProgramJump`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct MiniProgramJump {
    /// 跳转小程序APPID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appid: Option<String>,
    /// 跳转小程序页面PATH.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// 跳转小程序页面名称.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// `NegotiationHistory`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct NegotiationHistory {
    /// 操作流水号 (at most 64 characters): The number of this step.
    #[serde(deserialize_with = "crate::lenient")]
    pub log_id: String,
    /// 操作时间 (at most 64 characters, RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub operate_time: String,
    /// 操作类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub operate_type: NegotiationHistoryOperateType,
    /// 操作人 (at most 64 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub operator: String,
    /// 用户点击回复消息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub click_message: Option<ClickMessage>,
    /// 操作资料列表.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complaint_media_list: Option<NegotiationMedia>,
    /// 图片凭证.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_list: Option<Vec<String>>,
    /// 普通消息内容.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub normal_message: Option<NormalMessage>,
    /// 操作内容 (at most 500 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operate_details: Option<String>,
    /// 用户申请平台协助原因.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_appy_platform_service_reason: Option<String>,
    /// 用户申请平台协助原因描述.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_appy_platform_service_reason_description: Option<String>,
}

/// `NegotiationHistoryV1`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct NegotiationHistoryV1 {
    /// 操作时间 (RFC 3339).
    #[serde(deserialize_with = "crate::lenient")]
    pub operate_time: String,
    /// 操作类型.
    #[serde(deserialize_with = "crate::lenient")]
    pub operate_type: NegotiationHistoryV1OperateType,
    /// 操作人.
    #[serde(deserialize_with = "crate::lenient")]
    pub operate_user: String,
    /// 协商历史图片凭证.
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
    /// 媒体文件请求url (each at most 512 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub media_url: Vec<String>,
}

/// `NormalMessage`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct NormalMessage {
    /// 消息内容.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocks: Option<Vec<Block>>,
    /// 自定义透传信息 (at most 4096 characters): The merchant's own; comes back when the payer taps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_data: Option<String>,
    /// 发送者身份类别.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sender_identity: Option<SenderIdentity>,
}

/// `Notification`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Notification {
    /// 商户号 (at most 64 characters).
    #[serde(deserialize_with = "crate::lenient")]
    pub mchid: String,
    /// 通知地址 (at most 255 characters, a URL).
    #[serde(deserialize_with = "crate::lenient")]
    pub url: String,
}

/// `ReplyMessage`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReplyMessage {
    /// 回复的消息内容.
    #[serde(deserialize_with = "crate::lenient", skip_serializing_if = "String::is_empty")]
    pub content: String,
    /// 自定义透传字段: The merchant's own; comes back when the payer taps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_data: Option<String>,
}

/// `RespondToComplaintRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RespondToComplaintRequest {
    /// 被诉商户号 (at most 64 characters): The merchant that is complained about: the caller's own number, or that of a sub-merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub complainted_mchid: String,
    /// 回复内容 (at most 500 characters): The payer sees it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub response_content: String,
    /// 跳转链接 (at most 512 characters): The payer can open it from the reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_url: Option<String>,
    /// 跳转链接文案 (at most 10 characters): What the link is called; needed with `jump_url`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jump_url_text: Option<String>,
    /// 跳转小程序信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mini_program_jump_info: Option<MiniProgramJump>,
    /// 回复图片: `media_id`s of up to four images.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub response_images: Option<Vec<String>>,
}

/// `RespondToImmediateServiceRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RespondToImmediateServiceRequest {
    /// 被诉商户号 (at most 64 characters): The merchant that is complained about: the caller's own number, or that of a sub-merchant.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub complainted_mchid: String,
    /// 幂等ID (at most 128 characters): The caller's own number that makes repeating the call safe.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub idempotent_id: String,
    /// 消息内容.
    pub message: Message,
}

/// `RespondToImmediateServiceResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct RespondToImmediateServiceResponse {
    /// 操作流水号 (at most 64 characters): The number of this step.
    #[serde(deserialize_with = "crate::lenient")]
    pub log_id: String,
}

/// `ReturnAddress`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ReturnAddress {
    /// 归还地点纬度 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latitude: Option<String>,
    /// 归还地点经度 (at most 32 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub longitude: Option<String>,
    /// 归还地点 (at most 256 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_address: Option<String>,
}

/// `ServiceOrder`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ServiceOrder {
    /// 微信支付服务订单号 (at most 128 characters): WeChat Pay's number of the service order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// 商户服务订单号 (at most 128 characters): The merchant's own number of the service order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub out_order_no: Option<String>,
    /// 支付分服务单状态.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<State>,
}

/// `SharedPowerBank`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct SharedPowerBank {
    /// 是否归还同一柜机.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_returned_to_same_machine: Option<bool>,
    /// 归还地点信息.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_address_info: Option<ReturnAddress>,
    /// 归还时间 (RFC 3339).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub return_time: Option<String>,
}

/// `Text`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct Text {
    /// 文本颜色.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<Color>,
    /// 是否粗体.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_bold: Option<bool>,
    /// 文字内容.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// `UpdateNotificationRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateNotificationRequest {
    /// 通知地址 (at most 255 characters, a URL).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub url: String,
}

/// `UpdateRefundProgressRequest`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UpdateRefundProgressRequest {
    /// 审批动作: `APPROVE`: the refund is granted; `REJECT`: it is not.
    pub action: UpdateRefundProgressRequestAction,
    /// 预计发起退款时间: Days until the refund begins; needed with `APPROVE`. 0 is today.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub launch_refund_day: Option<i64>,
    /// 拒绝退款的举证图片列表: `media_id`s of images that support the refusal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reject_media_list: Option<Vec<String>>,
    /// 拒绝退款原因 (at most 200 characters): Needed with `REJECT`; the payer sees it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reject_reason: Option<String>,
    /// 备注 (at most 200 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
}

/// `UploadImageResponse`.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadImageResponse {
    /// 媒体文件标识Id (at most 512 characters): The number of an uploaded image, to be used in replies.
    #[serde(deserialize_with = "crate::lenient")]
    pub media_id: String,
}

/// What `list_complaints` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListComplaintsQuery {
    /// 开始日期 (at most 10 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub begin_date: String,
    /// 结束日期 (at most 10 characters).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub end_date: String,
    /// 分页开始位置: Items to skip, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// 被诉商户号 (at most 64 characters).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub complainted_mchid: Option<String>,
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
}

/// What `list_complaints_v1` asks for.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct ListComplaintsV1Query {
    /// 开始日期 (YYYY-MM-DD).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub begin_date: String,
    /// 结束日期 (YYYY-MM-DD).
    #[serde(skip_serializing_if = "String::is_empty")]
    pub end_date: String,
    /// 特约商户号: The sub-merchant that the partner acts for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_mchid: Option<String>,
    /// 分页开始位置: Items to skip, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// 分页大小: Items per page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

/// What `upload_image` sends beside the file.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(default)]
pub struct UploadImageMeta {
    /// 文件名称 (at most 128 characters).
    /// Taken from the path where it is left empty.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub filename: String,
}
