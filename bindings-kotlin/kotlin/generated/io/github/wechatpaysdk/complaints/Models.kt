// Generated from api/complaints.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.complaints

import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Model
import io.github.wechatpaysdk.boolean
import io.github.wechatpaysdk.booleanOrNull
import io.github.wechatpaysdk.double
import io.github.wechatpaysdk.doubleOrNull
import io.github.wechatpaysdk.list
import io.github.wechatpaysdk.listOrNull
import io.github.wechatpaysdk.long
import io.github.wechatpaysdk.longOrNull
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.textOrNull
import io.github.wechatpaysdk.tree
import io.github.wechatpaysdk.treeOrNull
import io.github.wechatpaysdk.with
import kotlinx.serialization.json.JsonObject

/**
 * `Action`.
 */
public class Action(json: JsonObject) : Model(json) {

    /** 动作id. */
    public val actionId: String? get() = json["action_id"].textOrNull()

    /** 动作类型. See [ActionActionType]. */
    public val actionType: String? get() = json["action_type"].textOrNull()

    /** 跳转链接. The payer can open it from the reply. */
    public val jumpUrl: String? get() = json["jump_url"].textOrNull()

    /** 回复消息内容. */
    public val messageInfo: ReplyMessage? get() = json["message_info"].treeOrNull()?.let { ReplyMessage(it) }

    /** 跳转小程序信息. */
    public val miniProgramJumpInfo: MiniProgramJump? get() = json["mini_program_jump_info"].treeOrNull()?.let { MiniProgramJump(it) }
}

/**
 * `AdditionalInfo`.
 */
public class AdditionalInfo(json: JsonObject) : Model(json) {

    /** 补充信息类型. See [AdditionalInfoType]. */
    public val type: String? get() = json["type"].textOrNull()

    /** 充电宝投诉相关信息. */
    public val sharePowerInfo: SharedPowerBank? get() = json["share_power_info"].treeOrNull()?.let { SharedPowerBank(it) }
}

/**
 * `Block`.
 */
public class Block(json: JsonObject) : Model(json) {

    /** 消息块类型. See [BlockType]. */
    public val type: String? get() = json["type"].textOrNull()

    /** 按钮. */
    public val button: Button? get() = json["button"].treeOrNull()?.let { Button(it) }

    /** 按钮组. */
    public val buttonGroup: ButtonGroup? get() = json["button_group"].treeOrNull()?.let { ButtonGroup(it) }

    /** FAQ列表. */
    public val faqList: FaqList? get() = json["faq_list"].treeOrNull()?.let { FaqList(it) }

    /** 图片. */
    public val image: Image? get() = json["image"].treeOrNull()?.let { Image(it) }

    /** 链接. */
    public val link: Button? get() = json["link"].treeOrNull()?.let { Button(it) }

    /** 文本. */
    public val text: Text? get() = json["text"].treeOrNull()?.let { Text(it) }
}

/**
 * `Button`.
 */
public class Button(json: JsonObject) : Model(json) {

    /** 动作. */
    public val action: Action? get() = json["action"].treeOrNull()?.let { Action(it) }

    /** 失效配置. */
    public val invalidInfo: InvalidationRule? get() = json["invalid_info"].treeOrNull()?.let { InvalidationRule(it) }

    /** 按钮文本. */
    public val text: String? get() = json["text"].textOrNull()
}

/**
 * `ButtonGroup`.
 */
public class ButtonGroup(json: JsonObject) : Model(json) {

    /** 按钮布局方式. See [ButtonLayout]. */
    public val buttonLayout: String? get() = json["button_layout"].textOrNull()

    /** 按钮组. */
    public val buttons: List<Button>? get() = json["buttons"].listOrNull { Button(it.tree()) }

    /** 失效配置. */
    public val invalidInfo: InvalidationRule? get() = json["invalid_info"].treeOrNull()?.let { InvalidationRule(it) }
}

/**
 * `ClickMessage`.
 */
public class ClickMessage(json: JsonObject) : Model(json) {

    /** 自定义透传数据. At most 4096 characters. */
    public val actionId: String? get() = json["action_id"].textOrNull()

    /** 被点击的操作流水号. At most 128 characters. */
    public val clickedLogId: String? get() = json["clicked_log_id"].textOrNull()

    /** 回复的消息内容. At most 1024 characters. */
    public val messageContent: String? get() = json["message_content"].textOrNull()
}

/**
 * `Complaint`.
 */
public class Complaint(json: JsonObject) : Model(json) {

    /** 投诉单号. WeChat Pay's number of the complaint. At most 64 characters. */
    public val complaintId: String get() = json["complaint_id"].text()

    /** 投诉详情. At most 300 characters. */
    public val complaintDetail: String get() = json["complaint_detail"].text()

    /** 投诉单是否已全额退款. Everything that was paid has been refunded. */
    public val complaintFullRefunded: Boolean? get() = json["complaint_full_refunded"].booleanOrNull()

    /** 投诉单状态. `PENDING`: nobody has replied; `PROCESSING`: the merchant has replied; `PROCESSED`: it is dealt with. See [ComplaintComplaintState]. At most 30 characters. */
    public val complaintState: String get() = json["complaint_state"].text()

    /** 投诉时间. At most 32 characters, RFC 3339. */
    public val complaintTime: String get() = json["complaint_time"].text()

    /** 是否有待回复的用户留言. The payer has written something that waits for a reply. */
    public val incomingUserResponse: Boolean? get() = json["incoming_user_response"].booleanOrNull()

    /** 问题描述. At most 256 characters. */
    public val problemDescription: String get() = json["problem_description"].text()

    /** 用户投诉次数. 1 for the first complaint; more when the payer has complained again. */
    public val userComplaintTimes: Long? get() = json["user_complaint_times"].longOrNull()

    /** 被诉商户号. The merchant that is complained about: the caller's own number, or that of a sub-merchant. At most 64 characters. Partners only. */
    public val complaintedMchid: String? get() = json["complainted_mchid"].textOrNull()

    /** 投诉人OpenId. Known from the community. */
    public val payerOpenid: String? get() = json["payer_openid"].textOrNull()

    /** 补充信息. */
    public val additionalInfo: AdditionalInfo? get() = json["additional_info"].treeOrNull()?.let { AdditionalInfo(it) }

    /** 申请退款金额. In fen. */
    public val applyRefundAmount: Long? get() = json["apply_refund_amount"].longOrNull()

    /** 投诉资料列表. */
    public val complaintMediaList: List<ComplaintMedia>? get() = json["complaint_media_list"].listOrNull { ComplaintMedia(it.tree()) }

    /** 投诉单关联订单信息. */
    public val complaintOrderInfo: List<ComplaintOrder>? get() = json["complaint_order_info"].listOrNull { ComplaintOrder(it.tree()) }

    /** 是否在平台协助中. WeChat Pay's support is taking part. */
    public val inPlatformService: Boolean? get() = json["in_platform_service"].booleanOrNull()

    /** 是否是智能体投诉. An agent of WeChat Pay speaks with the payer first. */
    public val isAgentMode: Boolean? get() = json["is_agent_mode"].booleanOrNull()

    /** 是否需即时服务用户. To be answered at once: see `respond_to_immediate_service`. */
    public val needImmediateService: Boolean? get() = json["need_immediate_service"].booleanOrNull()

    /** 投诉人联系方式. Given where the payer has left it. At most 512 characters, encrypted on the wire. */
    public val payerPhone: String? get() = json["payer_phone"].textOrNull()

    /** 问题类型. See [ProblemType]. */
    public val problemType: String? get() = json["problem_type"].textOrNull()

    /** 投诉单关联服务单信息. */
    public val serviceOrderInfo: List<ServiceOrder>? get() = json["service_order_info"].listOrNull { ServiceOrder(it.tree()) }

    /** 用户标签列表. `TRUSTED`: a payer that can be refunded without further questions; `HIGH_RISK`: one that has to be treated with care. See [UserTagList]. */
    public val userTagList: List<String>? get() = json["user_tag_list"].listOrNull { it.text() }

    override fun isSensitive(name: String): Boolean = name == "payer_phone"
}

/**
 * `ComplaintMedia`.
 */
public class ComplaintMedia(json: JsonObject) : Model(json) {

    /** 媒体文件业务类型. See [MediaType]. */
    public val mediaType: String get() = json["media_type"].text()

    /** 媒体文件请求url. Each at most 512 characters. */
    public val mediaUrl: List<String> get() = json["media_url"].list { it.text() }
}

/**
 * `ComplaintOrder`.
 */
public class ComplaintOrder(json: JsonObject) : Model(json) {

    /** 微信订单号. WeChat Pay's number of the payment. At most 64 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户订单号. The merchant's own number of the order. At most 64 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 订单金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()
}

/**
 * `ComplaintResource`.
 */
public class ComplaintResource(json: JsonObject) : Model(json) {

    /** 投诉单对应的投诉单号. WeChat Pay's number of the complaint. At most 64 characters. */
    public val complaintId: String get() = json["complaint_id"].text()

    /** 动作类型. See [ComplaintResourceActionType]. At most 64 characters. */
    public val actionType: String get() = json["action_type"].text()
}

/**
 * `ComplaintV1`.
 */
public class ComplaintV1(json: JsonObject) : Model(json) {

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 订单金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 投诉详情. */
    public val complaintDetail: String get() = json["complaint_detail"].text()

    /** 投诉单状态. See [ComplaintV1ComplaintState]. */
    public val complaintState: String get() = json["complaint_state"].text()

    /** 投诉时间. RFC 3339. */
    public val complaintTime: String get() = json["complaint_time"].text()

    /** 特约商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 冻结结束时间. The money is frozen until then. */
    public val frozenEndTime: String? get() = json["frozen_end_time"].textOrNull()

    /** 投诉人联系方式. Given where the payer has left it. Encrypted on the wire. */
    public val payerPhone: String? get() = json["payer_phone"].textOrNull()

    override fun isSensitive(name: String): Boolean = name == "payer_phone"
}

/**
 * `CompleteComplaintRequest`.
 */
public class CompleteComplaintRequest(json: JsonObject) : Model(json) {
    public constructor(complaintedMchid: String) : this(
        Fields().put("complainted_mchid", complaintedMchid).json,
    )

    /** 被诉商户号. The merchant that is complained about: the caller's own number, or that of a sub-merchant. At most 64 characters. */
    public val complaintedMchid: String get() = json["complainted_mchid"].text()

    /** A copy with another [complaintedMchid]. */
    public fun withComplaintedMchid(complaintedMchid: String): CompleteComplaintRequest = CompleteComplaintRequest(json.with("complainted_mchid", complaintedMchid))
}

/**
 * `CreateFeedbackV1Request`.
 */
public class CreateFeedbackV1Request(json: JsonObject) : Model(json) {
    public constructor(transactionId: String, complaintedMchid: String, feedbackContent: String, feedbackImages: List<String>? = null, feedbackType: Long? = null, launchConfirmProcess: Boolean? = null) : this(
        Fields().put("transaction_id", transactionId).put("complainted_mchid", complaintedMchid).put("feedback_content", feedbackContent).put("feedback_images", feedbackImages).put("feedback_type", feedbackType).put("launch_confirm_process", launchConfirmProcess).json,
    )

    public constructor(transactionId: String, complaintedMchid: String, feedbackContent: String) : this(
        Fields().put("transaction_id", transactionId).put("complainted_mchid", complaintedMchid).put("feedback_content", feedbackContent).json,
    )

    /** 微信支付订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 被诉商户号. The merchant that is complained about: the caller's own number, or that of a sub-merchant. */
    public val complaintedMchid: String get() = json["complainted_mchid"].text()

    /** 反馈内容. */
    public val feedbackContent: String get() = json["feedback_content"].text()

    /** 图片凭证. */
    public val feedbackImages: List<String>? get() = json["feedback_images"].listOrNull { it.text() }

    /** 反馈内容类型. */
    public val feedbackType: Long? get() = json["feedback_type"].longOrNull()

    /** 反馈处理完成. */
    public val launchConfirmProcess: Boolean? get() = json["launch_confirm_process"].booleanOrNull()

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String): CreateFeedbackV1Request = CreateFeedbackV1Request(json.with("transaction_id", transactionId))

    /** A copy with another [complaintedMchid]. */
    public fun withComplaintedMchid(complaintedMchid: String): CreateFeedbackV1Request = CreateFeedbackV1Request(json.with("complainted_mchid", complaintedMchid))

    /** A copy with another [feedbackContent]. */
    public fun withFeedbackContent(feedbackContent: String): CreateFeedbackV1Request = CreateFeedbackV1Request(json.with("feedback_content", feedbackContent))

    /** A copy with another [feedbackImages]. */
    public fun withFeedbackImages(feedbackImages: List<String>?): CreateFeedbackV1Request = CreateFeedbackV1Request(json.with("feedback_images", feedbackImages))

    /** A copy with another [feedbackType]. */
    public fun withFeedbackType(feedbackType: Long?): CreateFeedbackV1Request = CreateFeedbackV1Request(json.with("feedback_type", feedbackType))

    /** A copy with another [launchConfirmProcess]. */
    public fun withLaunchConfirmProcess(launchConfirmProcess: Boolean?): CreateFeedbackV1Request = CreateFeedbackV1Request(json.with("launch_confirm_process", launchConfirmProcess))
}

/**
 * `CreateNotificationRequest`.
 */
public class CreateNotificationRequest(json: JsonObject) : Model(json) {
    public constructor(url: String) : this(
        Fields().put("url", url).json,
    )

    /** 通知地址. At most 255 characters, a URL. */
    public val url: String get() = json["url"].text()

    /** A copy with another [url]. */
    public fun withUrl(url: String): CreateNotificationRequest = CreateNotificationRequest(json.with("url", url))
}

/**
 * `Faq`.
 */
public class Faq(json: JsonObject) : Model(json) {

    /** faq的id. */
    public val faqId: String? get() = json["faq_id"].textOrNull()

    /** 动作. */
    public val action: Action? get() = json["action"].treeOrNull()?.let { Action(it) }

    /** faq内容. */
    public val faqTitle: String? get() = json["faq_title"].textOrNull()
}

/**
 * `FaqList`.
 */
public class FaqList(json: JsonObject) : Model(json) {

    /** FAQ列表. */
    public val faqs: List<Faq>? get() = json["faqs"].listOrNull { Faq(it.tree()) }
}

/**
 * `GetComplaintResponse`.
 */
public class GetComplaintResponse(json: JsonObject) : Model(json) {

    /** 投诉单号. WeChat Pay's number of the complaint. At most 64 characters. */
    public val complaintId: String get() = json["complaint_id"].text()

    /** 投诉详情. At most 300 characters. */
    public val complaintDetail: String get() = json["complaint_detail"].text()

    /** 投诉单是否已全额退款. Everything that was paid has been refunded. */
    public val complaintFullRefunded: Boolean? get() = json["complaint_full_refunded"].booleanOrNull()

    /** 投诉单状态. `PENDING`: nobody has replied; `PROCESSING`: the merchant has replied; `PROCESSED`: it is dealt with. See [GetComplaintResponseComplaintState]. At most 30 characters. */
    public val complaintState: String get() = json["complaint_state"].text()

    /** 投诉时间. At most 32 characters, RFC 3339. */
    public val complaintTime: String get() = json["complaint_time"].text()

    /** 是否有待回复的用户留言. The payer has written something that waits for a reply. */
    public val incomingUserResponse: Boolean? get() = json["incoming_user_response"].booleanOrNull()

    /** 问题描述. At most 256 characters. */
    public val problemDescription: String get() = json["problem_description"].text()

    /** 用户投诉次数. 1 for the first complaint; more when the payer has complained again. */
    public val userComplaintTimes: Long? get() = json["user_complaint_times"].longOrNull()

    /** 被诉商户号. The merchant that is complained about: the caller's own number, or that of a sub-merchant. At most 64 characters. Partners only. */
    public val complaintedMchid: String? get() = json["complainted_mchid"].textOrNull()

    /** 投诉人OpenID. At most 128 characters. */
    public val payerOpenid: String? get() = json["payer_openid"].textOrNull()

    /** 补充信息. */
    public val additionalInfo: AdditionalInfo? get() = json["additional_info"].treeOrNull()?.let { AdditionalInfo(it) }

    /** 申请退款金额. In fen. */
    public val applyRefundAmount: Long? get() = json["apply_refund_amount"].longOrNull()

    /** 投诉资料列表. */
    public val complaintMediaList: List<ComplaintMedia>? get() = json["complaint_media_list"].listOrNull { ComplaintMedia(it.tree()) }

    /** 投诉单关联订单信息. */
    public val complaintOrderInfo: List<ComplaintOrder>? get() = json["complaint_order_info"].listOrNull { ComplaintOrder(it.tree()) }

    /** 是否在平台协助中. WeChat Pay's support is taking part. */
    public val inPlatformService: Boolean? get() = json["in_platform_service"].booleanOrNull()

    /** 是否是智能体投诉. An agent of WeChat Pay speaks with the payer first. */
    public val isAgentMode: Boolean? get() = json["is_agent_mode"].booleanOrNull()

    /** 是否需即时服务用户. To be answered at once: see `respond_to_immediate_service`. */
    public val needImmediateService: Boolean? get() = json["need_immediate_service"].booleanOrNull()

    /** 投诉人联系方式. Given where the payer has left it. At most 512 characters, encrypted on the wire. */
    public val payerPhone: String? get() = json["payer_phone"].textOrNull()

    /** 问题类型. See [ProblemType]. */
    public val problemType: String? get() = json["problem_type"].textOrNull()

    /** 投诉单关联服务单信息. */
    public val serviceOrderInfo: List<ServiceOrder>? get() = json["service_order_info"].listOrNull { ServiceOrder(it.tree()) }

    /** 用户标签列表. `TRUSTED`: a payer that can be refunded without further questions; `HIGH_RISK`: one that has to be treated with care. See [UserTagList]. */
    public val userTagList: List<String>? get() = json["user_tag_list"].listOrNull { it.text() }

    override fun isSensitive(name: String): Boolean = name == "payer_phone"
}

/**
 * `GetComplaintV1Response`.
 */
public class GetComplaintV1Response(json: JsonObject) : Model(json) {

    /** 微信支付订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 投诉金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 投诉描述. */
    public val complaintDetail: String get() = json["complaint_detail"].text()

    /** 投诉单处理进展状态. */
    public val complaintHandleState: String get() = json["complaint_handle_state"].text()

    /** 投诉时间. RFC 3339. */
    public val complaintTime: String get() = json["complaint_time"].text()

    /** 特约商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 投诉单状态. */
    public val complaintState: String? get() = json["complaint_state"].textOrNull()

    /** 冻结结束时间. The money is frozen until then. RFC 3339. */
    public val frozenEndTime: String? get() = json["frozen_end_time"].textOrNull()

    /** 投诉人联系方式. Given where the payer has left it. Encrypted on the wire. */
    public val payerPhone: String? get() = json["payer_phone"].textOrNull()

    override fun isSensitive(name: String): Boolean = name == "payer_phone"
}

/**
 * `Image`.
 */
public class Image(json: JsonObject) : Model(json) {
    public constructor(mediaId: String? = null, imageStyleType: String? = null) : this(
        Fields().put("media_id", mediaId).put("image_style_type", imageStyleType).json,
    )

    /** 媒体ID. The number of an uploaded image, to be used in replies. */
    public val mediaId: String? get() = json["media_id"].textOrNull()

    /** 图片样式类型. See [ImageStyleType]. */
    public val imageStyleType: String? get() = json["image_style_type"].textOrNull()

    /** A copy with another [mediaId]. */
    public fun withMediaId(mediaId: String?): Image = Image(json.with("media_id", mediaId))

    /** A copy with another [imageStyleType]. */
    public fun withImageStyleType(imageStyleType: String?): Image = Image(json.with("image_style_type", imageStyleType))
}

/**
 * `InvalidationRule`.
 */
public class InvalidationRule(json: JsonObject) : Model(json) {
    public constructor(expiredTime: String? = null, multiClickable: Boolean? = null) : this(
        Fields().put("expired_time", expiredTime).put("multi_clickable", multiClickable).json,
    )

    /** 过期时间. RFC 3339. */
    public val expiredTime: String? get() = json["expired_time"].textOrNull()

    /** 是否可以多次点击. */
    public val multiClickable: Boolean? get() = json["multi_clickable"].booleanOrNull()

    /** A copy with another [expiredTime]. */
    public fun withExpiredTime(expiredTime: String?): InvalidationRule = InvalidationRule(json.with("expired_time", expiredTime))

    /** A copy with another [multiClickable]. */
    public fun withMultiClickable(multiClickable: Boolean?): InvalidationRule = InvalidationRule(json.with("multi_clickable", multiClickable))
}

/**
 * `ListComplaintsResponse`.
 */
public class ListComplaintsResponse(json: JsonObject) : Model(json) {

    /** 分页开始位置. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 分页大小. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 投诉总条数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 用户投诉信息详情. */
    public val data: List<Complaint>? get() = json["data"].listOrNull { Complaint(it.tree()) }
}

/**
 * `ListComplaintsV1Response`.
 */
public class ListComplaintsV1Response(json: JsonObject) : Model(json) {

    /** 分页开始位置. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 分页大小. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 投诉总条数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 用户投诉信息详情. */
    public val data: List<ComplaintV1>? get() = json["data"].listOrNull { ComplaintV1(it.tree()) }
}

/**
 * `ListNegotiationHistoriesResponse`.
 */
public class ListNegotiationHistoriesResponse(json: JsonObject) : Model(json) {

    /** 分页开始位置. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 分页大小. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 投诉协商历史总条数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 投诉协商历史. */
    public val data: List<NegotiationHistory>? get() = json["data"].listOrNull { NegotiationHistory(it.tree()) }
}

/**
 * `ListNegotiationHistoriesV1Response`.
 */
public class ListNegotiationHistoriesV1Response(json: JsonObject) : Model(json) {

    /** 投诉协商历史. */
    public val complaintNegotiationHistory: List<NegotiationHistoryV1>? get() = json["complaint_negotiation_history"].listOrNull { NegotiationHistoryV1(it.tree()) }
}

/**
 * `Message`.
 */
public class Message(json: JsonObject) : Model(json) {
    public constructor(blocks: List<MessageBlock>? = null, customData: String? = null, senderIdentity: String? = null) : this(
        Fields().put("blocks", blocks).put("custom_data", customData).put("sender_identity", senderIdentity).json,
    )

    /** 消息内容. */
    public val blocks: List<MessageBlock>? get() = json["blocks"].listOrNull { MessageBlock(it.tree()) }

    /** 自定义透传信息. The merchant's own; comes back when the payer taps. At most 4096 characters. */
    public val customData: String? get() = json["custom_data"].textOrNull()

    /** 发送者身份类别. See [SenderIdentity]. */
    public val senderIdentity: String? get() = json["sender_identity"].textOrNull()

    /** A copy with another [blocks]. */
    public fun withBlocks(blocks: List<MessageBlock>?): Message = Message(json.with("blocks", blocks))

    /** A copy with another [customData]. */
    public fun withCustomData(customData: String?): Message = Message(json.with("custom_data", customData))

    /** A copy with another [senderIdentity]. */
    public fun withSenderIdentity(senderIdentity: String?): Message = Message(json.with("sender_identity", senderIdentity))
}

/**
 * `MessageAction`.
 */
public class MessageAction(json: JsonObject) : Model(json) {
    public constructor(actionId: String? = null, actionType: String? = null, jumpUrl: String? = null, messageInfo: ReplyMessage? = null, miniProgramJumpInfo: MessageMiniProgramJump? = null) : this(
        Fields().put("action_id", actionId).put("action_type", actionType).put("jump_url", jumpUrl).put("message_info", messageInfo).put("mini_program_jump_info", miniProgramJumpInfo).json,
    )

    /** 动作id. */
    public val actionId: String? get() = json["action_id"].textOrNull()

    /** 动作类型. See [MessageActionActionType]. */
    public val actionType: String? get() = json["action_type"].textOrNull()

    /** 跳转链接. The payer can open it from the reply. */
    public val jumpUrl: String? get() = json["jump_url"].textOrNull()

    /** 回复消息内容. */
    public val messageInfo: ReplyMessage? get() = json["message_info"].treeOrNull()?.let { ReplyMessage(it) }

    /** 跳转小程序信息. */
    public val miniProgramJumpInfo: MessageMiniProgramJump? get() = json["mini_program_jump_info"].treeOrNull()?.let { MessageMiniProgramJump(it) }

    /** A copy with another [actionId]. */
    public fun withActionId(actionId: String?): MessageAction = MessageAction(json.with("action_id", actionId))

    /** A copy with another [actionType]. */
    public fun withActionType(actionType: String?): MessageAction = MessageAction(json.with("action_type", actionType))

    /** A copy with another [jumpUrl]. */
    public fun withJumpUrl(jumpUrl: String?): MessageAction = MessageAction(json.with("jump_url", jumpUrl))

    /** A copy with another [messageInfo]. */
    public fun withMessageInfo(messageInfo: ReplyMessage?): MessageAction = MessageAction(json.with("message_info", messageInfo))

    /** A copy with another [miniProgramJumpInfo]. */
    public fun withMiniProgramJumpInfo(miniProgramJumpInfo: MessageMiniProgramJump?): MessageAction = MessageAction(json.with("mini_program_jump_info", miniProgramJumpInfo))
}

/**
 * `MessageBlock`.
 */
public class MessageBlock(json: JsonObject) : Model(json) {
    public constructor(type: String? = null, button: MessageButton? = null, buttonGroup: MessageButtonGroup? = null, faqList: MessageFaqList? = null, image: Image? = null, link: MessageButton? = null, text: Text? = null) : this(
        Fields().put("type", type).put("button", button).put("button_group", buttonGroup).put("faq_list", faqList).put("image", image).put("link", link).put("text", text).json,
    )

    /** 消息块类型. See [MessageBlockType]. */
    public val type: String? get() = json["type"].textOrNull()

    /** 按钮. */
    public val button: MessageButton? get() = json["button"].treeOrNull()?.let { MessageButton(it) }

    /** 按钮组. */
    public val buttonGroup: MessageButtonGroup? get() = json["button_group"].treeOrNull()?.let { MessageButtonGroup(it) }

    /** FAQ列表. */
    public val faqList: MessageFaqList? get() = json["faq_list"].treeOrNull()?.let { MessageFaqList(it) }

    /** 图片. */
    public val image: Image? get() = json["image"].treeOrNull()?.let { Image(it) }

    /** 链接. */
    public val link: MessageButton? get() = json["link"].treeOrNull()?.let { MessageButton(it) }

    /** 文本. */
    public val text: Text? get() = json["text"].treeOrNull()?.let { Text(it) }

    /** A copy with another [type]. */
    public fun withType(type: String?): MessageBlock = MessageBlock(json.with("type", type))

    /** A copy with another [button]. */
    public fun withButton(button: MessageButton?): MessageBlock = MessageBlock(json.with("button", button))

    /** A copy with another [buttonGroup]. */
    public fun withButtonGroup(buttonGroup: MessageButtonGroup?): MessageBlock = MessageBlock(json.with("button_group", buttonGroup))

    /** A copy with another [faqList]. */
    public fun withFaqList(faqList: MessageFaqList?): MessageBlock = MessageBlock(json.with("faq_list", faqList))

    /** A copy with another [image]. */
    public fun withImage(image: Image?): MessageBlock = MessageBlock(json.with("image", image))

    /** A copy with another [link]. */
    public fun withLink(link: MessageButton?): MessageBlock = MessageBlock(json.with("link", link))

    /** A copy with another [text]. */
    public fun withText(text: Text?): MessageBlock = MessageBlock(json.with("text", text))
}

/**
 * `MessageButton`.
 */
public class MessageButton(json: JsonObject) : Model(json) {
    public constructor(action: MessageAction? = null, invalidInfo: InvalidationRule? = null, text: String? = null) : this(
        Fields().put("action", action).put("invalid_info", invalidInfo).put("text", text).json,
    )

    /** 动作. */
    public val action: MessageAction? get() = json["action"].treeOrNull()?.let { MessageAction(it) }

    /** 失效配置. */
    public val invalidInfo: InvalidationRule? get() = json["invalid_info"].treeOrNull()?.let { InvalidationRule(it) }

    /** 按钮文本. */
    public val text: String? get() = json["text"].textOrNull()

    /** A copy with another [action]. */
    public fun withAction(action: MessageAction?): MessageButton = MessageButton(json.with("action", action))

    /** A copy with another [invalidInfo]. */
    public fun withInvalidInfo(invalidInfo: InvalidationRule?): MessageButton = MessageButton(json.with("invalid_info", invalidInfo))

    /** A copy with another [text]. */
    public fun withText(text: String?): MessageButton = MessageButton(json.with("text", text))
}

/**
 * `MessageButtonGroup`.
 */
public class MessageButtonGroup(json: JsonObject) : Model(json) {
    public constructor(buttonLayout: String? = null, buttons: List<MessageButton>? = null, invalidInfo: InvalidationRule? = null) : this(
        Fields().put("button_layout", buttonLayout).put("buttons", buttons).put("invalid_info", invalidInfo).json,
    )

    /** 按钮布局方式. See [ButtonLayout]. */
    public val buttonLayout: String? get() = json["button_layout"].textOrNull()

    /** 按钮组. */
    public val buttons: List<MessageButton>? get() = json["buttons"].listOrNull { MessageButton(it.tree()) }

    /** 失效配置. */
    public val invalidInfo: InvalidationRule? get() = json["invalid_info"].treeOrNull()?.let { InvalidationRule(it) }

    /** A copy with another [buttonLayout]. */
    public fun withButtonLayout(buttonLayout: String?): MessageButtonGroup = MessageButtonGroup(json.with("button_layout", buttonLayout))

    /** A copy with another [buttons]. */
    public fun withButtons(buttons: List<MessageButton>?): MessageButtonGroup = MessageButtonGroup(json.with("buttons", buttons))

    /** A copy with another [invalidInfo]. */
    public fun withInvalidInfo(invalidInfo: InvalidationRule?): MessageButtonGroup = MessageButtonGroup(json.with("invalid_info", invalidInfo))
}

/**
 * `MessageFaq`.
 */
public class MessageFaq(json: JsonObject) : Model(json) {
    public constructor(faqId: String? = null, action: MessageAction? = null, faqTitle: String? = null) : this(
        Fields().put("faq_id", faqId).put("action", action).put("faq_title", faqTitle).json,
    )

    /** faq的id. */
    public val faqId: String? get() = json["faq_id"].textOrNull()

    /** 动作. */
    public val action: MessageAction? get() = json["action"].treeOrNull()?.let { MessageAction(it) }

    /** faq内容. */
    public val faqTitle: String? get() = json["faq_title"].textOrNull()

    /** A copy with another [faqId]. */
    public fun withFaqId(faqId: String?): MessageFaq = MessageFaq(json.with("faq_id", faqId))

    /** A copy with another [action]. */
    public fun withAction(action: MessageAction?): MessageFaq = MessageFaq(json.with("action", action))

    /** A copy with another [faqTitle]. */
    public fun withFaqTitle(faqTitle: String?): MessageFaq = MessageFaq(json.with("faq_title", faqTitle))
}

/**
 * `MessageFaqList`.
 */
public class MessageFaqList(json: JsonObject) : Model(json) {
    public constructor(faqs: List<MessageFaq>? = null) : this(
        Fields().put("faqs", faqs).json,
    )

    /** FAQ列表. */
    public val faqs: List<MessageFaq>? get() = json["faqs"].listOrNull { MessageFaq(it.tree()) }

    /** A copy with another [faqs]. */
    public fun withFaqs(faqs: List<MessageFaq>?): MessageFaqList = MessageFaqList(json.with("faqs", faqs))
}

/**
 * `MessageMiniProgramJump`.
 */
public class MessageMiniProgramJump(json: JsonObject) : Model(json) {
    public constructor(appid: String? = null, path: String? = null, text: String? = null) : this(
        Fields().put("appid", appid).put("path", path).put("text", text).json,
    )

    /** 跳转小程序APPID. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 跳转小程序页面PATH. */
    public val path: String? get() = json["path"].textOrNull()

    /** 跳转小程序页面名称. Known from the community. */
    public val text: String? get() = json["text"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): MessageMiniProgramJump = MessageMiniProgramJump(json.with("appid", appid))

    /** A copy with another [path]. */
    public fun withPath(path: String?): MessageMiniProgramJump = MessageMiniProgramJump(json.with("path", path))

    /** A copy with another [text]. */
    public fun withText(text: String?): MessageMiniProgramJump = MessageMiniProgramJump(json.with("text", text))
}

/**
 * `MiniProgramJump`.
 */
public class MiniProgramJump(json: JsonObject) : Model(json) {
    public constructor(appid: String? = null, path: String? = null, text: String? = null) : this(
        Fields().put("appid", appid).put("path", path).put("text", text).json,
    )

    /** 跳转小程序APPID. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 跳转小程序页面PATH. */
    public val path: String? get() = json["path"].textOrNull()

    /** 跳转小程序页面名称. */
    public val text: String? get() = json["text"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): MiniProgramJump = MiniProgramJump(json.with("appid", appid))

    /** A copy with another [path]. */
    public fun withPath(path: String?): MiniProgramJump = MiniProgramJump(json.with("path", path))

    /** A copy with another [text]. */
    public fun withText(text: String?): MiniProgramJump = MiniProgramJump(json.with("text", text))
}

/**
 * `NegotiationHistory`.
 */
public class NegotiationHistory(json: JsonObject) : Model(json) {

    /** 操作流水号. The number of this step. At most 64 characters. */
    public val logId: String get() = json["log_id"].text()

    /** 操作时间. At most 64 characters, RFC 3339. */
    public val operateTime: String get() = json["operate_time"].text()

    /** 操作类型. See [NegotiationHistoryOperateType]. */
    public val operateType: String get() = json["operate_type"].text()

    /** 操作人. At most 64 characters. */
    public val operator: String get() = json["operator"].text()

    /** 用户点击回复消息. */
    public val clickMessage: ClickMessage? get() = json["click_message"].treeOrNull()?.let { ClickMessage(it) }

    /** 操作资料列表. */
    public val complaintMediaList: NegotiationMedia? get() = json["complaint_media_list"].treeOrNull()?.let { NegotiationMedia(it) }

    /** 图片凭证. */
    public val imageList: List<String>? get() = json["image_list"].listOrNull { it.text() }

    /** 普通消息内容. */
    public val normalMessage: NormalMessage? get() = json["normal_message"].treeOrNull()?.let { NormalMessage(it) }

    /** 操作内容. At most 500 characters. */
    public val operateDetails: String? get() = json["operate_details"].textOrNull()

    /** 用户申请平台协助原因. */
    public val userAppyPlatformServiceReason: String? get() = json["user_appy_platform_service_reason"].textOrNull()

    /** 用户申请平台协助原因描述. */
    public val userAppyPlatformServiceReasonDescription: String? get() = json["user_appy_platform_service_reason_description"].textOrNull()
}

/**
 * `NegotiationHistoryV1`.
 */
public class NegotiationHistoryV1(json: JsonObject) : Model(json) {

    /** 操作时间. RFC 3339. */
    public val operateTime: String get() = json["operate_time"].text()

    /** 操作类型. See [NegotiationHistoryV1OperateType]. */
    public val operateType: String get() = json["operate_type"].text()

    /** 操作人. */
    public val operateUser: String get() = json["operate_user"].text()

    /** 协商历史图片凭证. */
    public val imageList: List<String>? get() = json["image_list"].listOrNull { it.text() }

    /** 操作内容. */
    public val operateDetails: String? get() = json["operate_details"].textOrNull()
}

/**
 * `NegotiationMedia`.
 */
public class NegotiationMedia(json: JsonObject) : Model(json) {

    /** 媒体文件业务类型. See [MediaType]. */
    public val mediaType: String get() = json["media_type"].text()

    /** 媒体文件请求url. Each at most 512 characters. */
    public val mediaUrl: List<String> get() = json["media_url"].list { it.text() }
}

/**
 * `NormalMessage`.
 */
public class NormalMessage(json: JsonObject) : Model(json) {

    /** 消息内容. */
    public val blocks: List<Block>? get() = json["blocks"].listOrNull { Block(it.tree()) }

    /** 自定义透传信息. The merchant's own; comes back when the payer taps. At most 4096 characters. */
    public val customData: String? get() = json["custom_data"].textOrNull()

    /** 发送者身份类别. See [SenderIdentity]. */
    public val senderIdentity: String? get() = json["sender_identity"].textOrNull()
}

/**
 * `Notification`.
 */
public class Notification(json: JsonObject) : Model(json) {

    /** 商户号. At most 64 characters. */
    public val mchid: String get() = json["mchid"].text()

    /** 通知地址. At most 255 characters, a URL. */
    public val url: String get() = json["url"].text()
}

/**
 * `ReplyMessage`.
 */
public class ReplyMessage(json: JsonObject) : Model(json) {
    public constructor(content: String, customData: String? = null) : this(
        Fields().put("content", content).put("custom_data", customData).json,
    )

    public constructor(content: String) : this(
        Fields().put("content", content).json,
    )

    /** 回复的消息内容. */
    public val content: String get() = json["content"].text()

    /** 自定义透传字段. The merchant's own; comes back when the payer taps. */
    public val customData: String? get() = json["custom_data"].textOrNull()

    /** A copy with another [content]. */
    public fun withContent(content: String): ReplyMessage = ReplyMessage(json.with("content", content))

    /** A copy with another [customData]. */
    public fun withCustomData(customData: String?): ReplyMessage = ReplyMessage(json.with("custom_data", customData))
}

/**
 * `RespondToComplaintRequest`.
 */
public class RespondToComplaintRequest(json: JsonObject) : Model(json) {
    public constructor(complaintedMchid: String, responseContent: String, jumpUrl: String? = null, jumpUrlText: String? = null, miniProgramJumpInfo: MiniProgramJump? = null, responseImages: List<String>? = null) : this(
        Fields().put("complainted_mchid", complaintedMchid).put("response_content", responseContent).put("jump_url", jumpUrl).put("jump_url_text", jumpUrlText).put("mini_program_jump_info", miniProgramJumpInfo).put("response_images", responseImages).json,
    )

    public constructor(complaintedMchid: String, responseContent: String) : this(
        Fields().put("complainted_mchid", complaintedMchid).put("response_content", responseContent).json,
    )

    /** 被诉商户号. The merchant that is complained about: the caller's own number, or that of a sub-merchant. At most 64 characters. */
    public val complaintedMchid: String get() = json["complainted_mchid"].text()

    /** 回复内容. The payer sees it. At most 500 characters. */
    public val responseContent: String get() = json["response_content"].text()

    /** 跳转链接. The payer can open it from the reply. At most 512 characters. */
    public val jumpUrl: String? get() = json["jump_url"].textOrNull()

    /** 跳转链接文案. What the link is called; needed with `jump_url`. At most 10 characters. */
    public val jumpUrlText: String? get() = json["jump_url_text"].textOrNull()

    /** 跳转小程序信息. */
    public val miniProgramJumpInfo: MiniProgramJump? get() = json["mini_program_jump_info"].treeOrNull()?.let { MiniProgramJump(it) }

    /** 回复图片. `media_id`s of up to four images. */
    public val responseImages: List<String>? get() = json["response_images"].listOrNull { it.text() }

    /** A copy with another [complaintedMchid]. */
    public fun withComplaintedMchid(complaintedMchid: String): RespondToComplaintRequest = RespondToComplaintRequest(json.with("complainted_mchid", complaintedMchid))

    /** A copy with another [responseContent]. */
    public fun withResponseContent(responseContent: String): RespondToComplaintRequest = RespondToComplaintRequest(json.with("response_content", responseContent))

    /** A copy with another [jumpUrl]. */
    public fun withJumpUrl(jumpUrl: String?): RespondToComplaintRequest = RespondToComplaintRequest(json.with("jump_url", jumpUrl))

    /** A copy with another [jumpUrlText]. */
    public fun withJumpUrlText(jumpUrlText: String?): RespondToComplaintRequest = RespondToComplaintRequest(json.with("jump_url_text", jumpUrlText))

    /** A copy with another [miniProgramJumpInfo]. */
    public fun withMiniProgramJumpInfo(miniProgramJumpInfo: MiniProgramJump?): RespondToComplaintRequest = RespondToComplaintRequest(json.with("mini_program_jump_info", miniProgramJumpInfo))

    /** A copy with another [responseImages]. */
    public fun withResponseImages(responseImages: List<String>?): RespondToComplaintRequest = RespondToComplaintRequest(json.with("response_images", responseImages))
}

/**
 * `RespondToImmediateServiceRequest`.
 */
public class RespondToImmediateServiceRequest(json: JsonObject) : Model(json) {
    public constructor(complaintedMchid: String, idempotentId: String, message: Message) : this(
        Fields().put("complainted_mchid", complaintedMchid).put("idempotent_id", idempotentId).put("message", message).json,
    )

    /** 被诉商户号. The merchant that is complained about: the caller's own number, or that of a sub-merchant. At most 64 characters. */
    public val complaintedMchid: String get() = json["complainted_mchid"].text()

    /** 幂等ID. The caller's own number that makes repeating the call safe. At most 128 characters. */
    public val idempotentId: String get() = json["idempotent_id"].text()

    /** 消息内容. */
    public val message: Message get() = Message(json["message"].tree())

    /** A copy with another [complaintedMchid]. */
    public fun withComplaintedMchid(complaintedMchid: String): RespondToImmediateServiceRequest = RespondToImmediateServiceRequest(json.with("complainted_mchid", complaintedMchid))

    /** A copy with another [idempotentId]. */
    public fun withIdempotentId(idempotentId: String): RespondToImmediateServiceRequest = RespondToImmediateServiceRequest(json.with("idempotent_id", idempotentId))

    /** A copy with another [message]. */
    public fun withMessage(message: Message): RespondToImmediateServiceRequest = RespondToImmediateServiceRequest(json.with("message", message))
}

/**
 * `RespondToImmediateServiceResponse`.
 */
public class RespondToImmediateServiceResponse(json: JsonObject) : Model(json) {

    /** 操作流水号. The number of this step. At most 64 characters. */
    public val logId: String get() = json["log_id"].text()
}

/**
 * `ReturnAddress`.
 */
public class ReturnAddress(json: JsonObject) : Model(json) {

    /** 归还地点纬度. At most 32 characters. */
    public val latitude: String? get() = json["latitude"].textOrNull()

    /** 归还地点经度. At most 32 characters. */
    public val longitude: String? get() = json["longitude"].textOrNull()

    /** 归还地点. At most 256 characters. */
    public val returnAddress: String? get() = json["return_address"].textOrNull()
}

/**
 * `ServiceOrder`.
 */
public class ServiceOrder(json: JsonObject) : Model(json) {

    /** 微信支付服务订单号. WeChat Pay's number of the service order. At most 128 characters. */
    public val orderId: String? get() = json["order_id"].textOrNull()

    /** 商户服务订单号. The merchant's own number of the service order. At most 128 characters. */
    public val outOrderNo: String? get() = json["out_order_no"].textOrNull()

    /** 支付分服务单状态. See [State]. */
    public val state: String? get() = json["state"].textOrNull()
}

/**
 * `SharedPowerBank`.
 */
public class SharedPowerBank(json: JsonObject) : Model(json) {

    /** 是否归还同一柜机. */
    public val isReturnedToSameMachine: Boolean? get() = json["is_returned_to_same_machine"].booleanOrNull()

    /** 归还地点信息. */
    public val returnAddressInfo: ReturnAddress? get() = json["return_address_info"].treeOrNull()?.let { ReturnAddress(it) }

    /** 归还时间. RFC 3339. */
    public val returnTime: String? get() = json["return_time"].textOrNull()
}

/**
 * `Text`.
 */
public class Text(json: JsonObject) : Model(json) {
    public constructor(color: String? = null, isBold: Boolean? = null, text: String? = null) : this(
        Fields().put("color", color).put("is_bold", isBold).put("text", text).json,
    )

    /** 文本颜色. See [Color]. */
    public val color: String? get() = json["color"].textOrNull()

    /** 是否粗体. */
    public val isBold: Boolean? get() = json["is_bold"].booleanOrNull()

    /** 文字内容. */
    public val text: String? get() = json["text"].textOrNull()

    /** A copy with another [color]. */
    public fun withColor(color: String?): Text = Text(json.with("color", color))

    /** A copy with another [isBold]. */
    public fun withIsBold(isBold: Boolean?): Text = Text(json.with("is_bold", isBold))

    /** A copy with another [text]. */
    public fun withText(text: String?): Text = Text(json.with("text", text))
}

/**
 * `UpdateNotificationRequest`.
 */
public class UpdateNotificationRequest(json: JsonObject) : Model(json) {
    public constructor(url: String) : this(
        Fields().put("url", url).json,
    )

    /** 通知地址. At most 255 characters, a URL. */
    public val url: String get() = json["url"].text()

    /** A copy with another [url]. */
    public fun withUrl(url: String): UpdateNotificationRequest = UpdateNotificationRequest(json.with("url", url))
}

/**
 * `UpdateRefundProgressRequest`.
 */
public class UpdateRefundProgressRequest(json: JsonObject) : Model(json) {
    public constructor(action: String, launchRefundDay: Long? = null, rejectMediaList: List<String>? = null, rejectReason: String? = null, remark: String? = null) : this(
        Fields().put("action", action).put("launch_refund_day", launchRefundDay).put("reject_media_list", rejectMediaList).put("reject_reason", rejectReason).put("remark", remark).json,
    )

    public constructor(action: String) : this(
        Fields().put("action", action).json,
    )

    /** 审批动作. `APPROVE`: the refund is granted; `REJECT`: it is not. See [UpdateRefundProgressRequestAction]. */
    public val action: String get() = json["action"].text()

    /** 预计发起退款时间. Days until the refund begins; needed with `APPROVE`. 0 is today. */
    public val launchRefundDay: Long? get() = json["launch_refund_day"].longOrNull()

    /** 拒绝退款的举证图片列表. `media_id`s of images that support the refusal. */
    public val rejectMediaList: List<String>? get() = json["reject_media_list"].listOrNull { it.text() }

    /** 拒绝退款原因. Needed with `REJECT`; the payer sees it. At most 200 characters. */
    public val rejectReason: String? get() = json["reject_reason"].textOrNull()

    /** 备注. At most 200 characters. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** A copy with another [action]. */
    public fun withAction(action: String): UpdateRefundProgressRequest = UpdateRefundProgressRequest(json.with("action", action))

    /** A copy with another [launchRefundDay]. */
    public fun withLaunchRefundDay(launchRefundDay: Long?): UpdateRefundProgressRequest = UpdateRefundProgressRequest(json.with("launch_refund_day", launchRefundDay))

    /** A copy with another [rejectMediaList]. */
    public fun withRejectMediaList(rejectMediaList: List<String>?): UpdateRefundProgressRequest = UpdateRefundProgressRequest(json.with("reject_media_list", rejectMediaList))

    /** A copy with another [rejectReason]. */
    public fun withRejectReason(rejectReason: String?): UpdateRefundProgressRequest = UpdateRefundProgressRequest(json.with("reject_reason", rejectReason))

    /** A copy with another [remark]. */
    public fun withRemark(remark: String?): UpdateRefundProgressRequest = UpdateRefundProgressRequest(json.with("remark", remark))
}

/**
 * `UploadImageResponse`.
 */
public class UploadImageResponse(json: JsonObject) : Model(json) {

    /** 媒体文件标识Id. The number of an uploaded image, to be used in replies. At most 512 characters. */
    public val mediaId: String get() = json["media_id"].text()
}

/**
 * 动作类型.
 *
 * The documented values; there may be others.
 */
public object ActionActionType {
    public const val ACTION_TYPE_SEND_MESSAGE: String = "ACTION_TYPE_SEND_MESSAGE"
    public const val ACTION_TYPE_JUMP_URL: String = "ACTION_TYPE_JUMP_URL"
    public const val ACTION_TYPE_JUMP_MINI_PROGRAM: String = "ACTION_TYPE_JUMP_MINI_PROGRAM"
}

/**
 * 补充信息类型.
 *
 * The documented values; there may be others.
 */
public object AdditionalInfoType {
    public const val SHARE_POWER_TYPE: String = "SHARE_POWER_TYPE"
}

/**
 * 消息块类型.
 *
 * The documented values; there may be others.
 */
public object BlockType {
    public const val TEXT: String = "TEXT"
    public const val IMAGE: String = "IMAGE"
    public const val LINK: String = "LINK"
    public const val FAQ_LIST: String = "FAQ_LIST"
    public const val BUTTON: String = "BUTTON"
    public const val BUTTON_GROUP: String = "BUTTON_GROUP"
}

/**
 * 按钮布局方式.
 *
 * The documented values; there may be others.
 */
public object ButtonLayout {
    public const val LAYOUT_UNKNOWN: String = "LAYOUT_UNKNOWN"
    public const val LAYOUT_HORIZONTAL: String = "LAYOUT_HORIZONTAL"
    public const val LAYOUT_VERTICAL: String = "LAYOUT_VERTICAL"
}

/**
 * 文本颜色.
 *
 * The documented values; there may be others.
 */
public object Color {
    public const val DEFAULT: String = "DEFAULT"
    public const val SECONDARY: String = "SECONDARY"
}

/**
 * 投诉单状态.
 *
 * The documented values; there may be others.
 */
public object ComplaintComplaintState {
    public const val PENDING: String = "PENDING"
    public const val PROCESSING: String = "PROCESSING"
    public const val PROCESSED: String = "PROCESSED"
}

/**
 * 动作类型.
 *
 * The documented values; there may be others.
 */
public object ComplaintResourceActionType {
    public const val CREATE_COMPLAINT: String = "CREATE_COMPLAINT"
    public const val CONTINUE_COMPLAINT: String = "CONTINUE_COMPLAINT"
    public const val USER_RESPONSE: String = "USER_RESPONSE"
    public const val RESPONSE_BY_PLATFORM: String = "RESPONSE_BY_PLATFORM"
    public const val SELLER_REFUND: String = "SELLER_REFUND"
    public const val MERCHANT_RESPONSE: String = "MERCHANT_RESPONSE"
    public const val MERCHANT_CONFIRM_COMPLETE: String = "MERCHANT_CONFIRM_COMPLETE"
    public const val USER_APPLY_PLATFORM_SERVICE: String = "USER_APPLY_PLATFORM_SERVICE"
    public const val USER_CANCEL_PLATFORM_SERVICE: String = "USER_CANCEL_PLATFORM_SERVICE"
    public const val PLATFORM_SERVICE_FINISHED: String = "PLATFORM_SERVICE_FINISHED"
    public const val MERCHANT_APPROVE_REFUND: String = "MERCHANT_APPROVE_REFUND"
    public const val MERCHANT_REJECT_REFUND: String = "MERCHANT_REJECT_REFUND"
    public const val REFUND_SUCCESS: String = "REFUND_SUCCESS"
}

/**
 * 投诉单状态.
 *
 * The documented values; there may be others.
 */
public object ComplaintV1ComplaintState {
    public const val PAYER_COMPLAINTED: String = "PAYER_COMPLAINTED"
    public const val FROZENED: String = "FROZENED"
    public const val FROZEN_FINISHED: String = "FROZEN_FINISHED"
    public const val PAYER_CANCELED: String = "PAYER_CANCELED"
    public const val MERCHANT_REFUNDED: String = "MERCHANT_REFUNDED"
    public const val SYSTEM_REFUNDED: String = "SYSTEM_REFUNDED"
    public const val MANUAL_UNFROZEN: String = "MANUAL_UNFROZEN"
}

/**
 * 投诉单状态.
 *
 * The documented values; there may be others.
 */
public object GetComplaintResponseComplaintState {
    public const val PENDING: String = "PENDING"
    public const val PROCESSING: String = "PROCESSING"
    public const val PROCESSED: String = "PROCESSED"
}

/**
 * 图片样式类型.
 *
 * The documented values; there may be others.
 */
public object ImageStyleType {
    public const val IMAGE_STYLE_TYPE_NARROW: String = "IMAGE_STYLE_TYPE_NARROW"
    public const val IMAGE_STYLE_TYPE_WIDE: String = "IMAGE_STYLE_TYPE_WIDE"
}

/**
 * 媒体文件业务类型.
 *
 * The documented values; there may be others.
 */
public object MediaType {
    public const val USER_COMPLAINT_IMAGE: String = "USER_COMPLAINT_IMAGE"
    public const val OPERATION_IMAGE: String = "OPERATION_IMAGE"
}

/**
 * 动作类型.
 *
 * The documented values; there may be others.
 */
public object MessageActionActionType {
    public const val ACTION_TYPE_SEND_MESSAGE: String = "ACTION_TYPE_SEND_MESSAGE"
    public const val ACTION_TYPE_JUMP_URL: String = "ACTION_TYPE_JUMP_URL"
    public const val ACTION_TYPE_JUMP_MINI_PROGRAM: String = "ACTION_TYPE_JUMP_MINI_PROGRAM"
}

/**
 * 消息块类型.
 *
 * The documented values; there may be others.
 */
public object MessageBlockType {
    public const val TEXT: String = "TEXT"
    public const val IMAGE: String = "IMAGE"
    public const val LINK: String = "LINK"
    public const val FAQ_LIST: String = "FAQ_LIST"
    public const val BUTTON: String = "BUTTON"
    public const val BUTTON_GROUP: String = "BUTTON_GROUP"
}

/**
 * 操作类型.
 *
 * The documented values; there may be others.
 */
public object NegotiationHistoryOperateType {
    public const val USER_CREATE_COMPLAINT: String = "USER_CREATE_COMPLAINT"
    public const val USER_CONTINUE_COMPLAINT: String = "USER_CONTINUE_COMPLAINT"
    public const val USER_RESPONSE: String = "USER_RESPONSE"
    public const val PLATFORM_RESPONSE: String = "PLATFORM_RESPONSE"
    public const val MERCHANT_RESPONSE: String = "MERCHANT_RESPONSE"
    public const val MERCHANT_CONFIRM_COMPLETE: String = "MERCHANT_CONFIRM_COMPLETE"
    public const val USER_CREATE_COMPLAINT_SYSTEM_MESSAGE: String = "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE"
    public const val COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE: String = "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE"
    public const val USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE: String = "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE"
    public const val USER_REVOKE_COMPLAINT: String = "USER_REVOKE_COMPLAINT"
    public const val USER_COMFIRM_COMPLAINT: String = "USER_COMFIRM_COMPLAINT"
    public const val PLATFORM_HELP_APPLICATION: String = "PLATFORM_HELP_APPLICATION"
    public const val USER_APPLY_PLATFORM_HELP: String = "USER_APPLY_PLATFORM_HELP"
    public const val MERCHANT_APPROVE_REFUND: String = "MERCHANT_APPROVE_REFUND"
    public const val MERCHANT_REFUSE_RERUND: String = "MERCHANT_REFUSE_RERUND"
    public const val USER_SUBMIT_SATISFACTION: String = "USER_SUBMIT_SATISFACTION"
    public const val SERVICE_ORDER_CANCEL: String = "SERVICE_ORDER_CANCEL"
    public const val SERVICE_ORDER_COMPLETE: String = "SERVICE_ORDER_COMPLETE"
    public const val COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE: String = "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE"
    public const val COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE: String = "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE"
    public const val COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE: String = "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE"
    public const val USER_APPLY_PLATFORM_SERVICE: String = "USER_APPLY_PLATFORM_SERVICE"
    public const val USER_CANCEL_PLATFORM_SERVICE: String = "USER_CANCEL_PLATFORM_SERVICE"
    public const val PLATFORM_SERVICE_FINISHED: String = "PLATFORM_SERVICE_FINISHED"
    public const val USER_CLICK_RESPONSE: String = "USER_CLICK_RESPONSE"
}

/**
 * 操作类型.
 *
 * The documented values; there may be others.
 */
public object NegotiationHistoryV1OperateType {
    public const val USER_CREATE_COMPLAINT: String = "USER_CREATE_COMPLAINT"
    public const val CREATE_COMPLAINT_BY_PLATFORM: String = "CREATE_COMPLAINT_BY_PLATFORM"
    public const val USER_CONTINUE_COMPLAINT: String = "USER_CONTINUE_COMPLAINT"
    public const val USER_REVOKE_COMPLAINT: String = "USER_REVOKE_COMPLAINT"
    public const val USER_CONFIRM_COMPLAINT: String = "USER_CONFIRM_COMPLAINT"
    public const val SELLER_REFUND: String = "SELLER_REFUND"
    public const val MERCHANT_LAUNCH_CONFIRM_PROCESS: String = "MERCHANT_LAUNCH_CONFIRM_PROCESS"
    public const val USER_RESPONSE: String = "USER_RESPONSE"
    public const val MERCHANT_RESPONSE: String = "MERCHANT_RESPONSE"
    public const val RESPONSE_BY_PLATFORM: String = "RESPONSE_BY_PLATFORM"
    public const val CONTINUE_COMPLAINT_BY_PLATFORM: String = "CONTINUE_COMPLAINT_BY_PLATFORM"
    public const val CREATE_COMPLAINT_SYSTEM_MESSAGE: String = "CREATE_COMPLAINT_SYSTEM_MESSAGE"
    public const val COMPLAINT_TIMEOUT_SYSTEM_MESSAGE: String = "COMPLAINT_TIMEOUT_SYSTEM_MESSAGE"
    public const val SELLER_REFUND_SYSTEM_MESSAGE: String = "SELLER_REFUND_SYSTEM_MESSAGE"
    public const val CONTINUE_COMPLAINT_SYSTEM_MESSAGE: String = "CONTINUE_COMPLAINT_SYSTEM_MESSAGE"
    public const val LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE: String = "LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE"
}

/**
 * 问题类型.
 *
 * The documented values; there may be others.
 */
public object ProblemType {
    public const val REFUND: String = "REFUND"
    public const val SERVICE_NOT_WORK: String = "SERVICE_NOT_WORK"
    public const val OTHERS: String = "OTHERS"
}

/**
 * 发送者身份类别.
 *
 * The documented values; there may be others.
 */
public object SenderIdentity {
    public const val UNKNOWN: String = "UNKNOWN"
    public const val MANUAL: String = "MANUAL"
    public const val MACHINE: String = "MACHINE"
}

/**
 * 支付分服务单状态.
 *
 * The documented values; there may be others.
 */
public object State {
    public const val DOING: String = "DOING"
    public const val REVOKED: String = "REVOKED"
    public const val WAITPAY: String = "WAITPAY"
    public const val DONE: String = "DONE"
}

/**
 * 审批动作.
 *
 * The documented values; there may be others.
 */
public object UpdateRefundProgressRequestAction {
    public const val REJECT: String = "REJECT"
    public const val APPROVE: String = "APPROVE"
}

/**
 * 用户标签列表.
 *
 * The documented values; there may be others.
 */
public object UserTagList {
    public const val TRUSTED: String = "TRUSTED"
    public const val HIGH_RISK: String = "HIGH_RISK"
}
