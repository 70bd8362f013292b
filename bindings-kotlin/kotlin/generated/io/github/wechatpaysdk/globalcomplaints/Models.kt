// Generated from api/global_complaints.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.globalcomplaints

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
 * `Complaint`.
 */
public class Complaint(json: JsonObject) : Model(json) {

    /** 投诉单号. */
    public val complaintId: String get() = json["complaint_id"].text()

    /** 被诉商户号. */
    public val complaintedMchid: String get() = json["complainted_mchid"].text()

    /** 投诉详情. */
    public val complaintDetail: String get() = json["complaint_detail"].text()

    /** 投诉单是否已全额退款. */
    public val complaintFullRefunded: Boolean? get() = json["complaint_full_refunded"].booleanOrNull()

    /** 投诉单状态. See [ComplaintState]. */
    public val complaintState: String get() = json["complaint_state"].text()

    /** 投诉时间. RFC 3339. */
    public val complaintTime: String get() = json["complaint_time"].text()

    /** 是否有待回复的用户留言. */
    public val incomingUserResponse: Boolean? get() = json["incoming_user_response"].booleanOrNull()

    /** 用户投诉次数. */
    public val userComplaintTimes: Long? get() = json["user_complaint_times"].longOrNull()

    /** 投诉详情翻译. */
    public val complaintDetailTrans: String? get() = json["complaint_detail_trans"].textOrNull()

    /** 投诉资料列表. */
    public val complaintMediaList: List<ComplaintMedia>? get() = json["complaint_media_list"].listOrNull { ComplaintMedia(it.tree()) }

    /** 投诉单关联订单信息. */
    public val complaintOrderInfo: List<ComplaintOrder>? get() = json["complaint_order_info"].listOrNull { ComplaintOrder(it.tree()) }

    /** `is_overdue`. */
    public val isOverdue: Boolean? get() = json["is_overdue"].booleanOrNull()

    /** 投诉人联系方式. Encrypted on the wire. */
    public val payerPhone: String? get() = json["payer_phone"].textOrNull()

    /** 优先级. See [Priority]. */
    public val priority: String? get() = json["priority"].textOrNull()

    /** 问题描述. */
    public val problemDescription: String? get() = json["problem_description"].textOrNull()

    /** 投诉单关联服务单信息. */
    public val serviceOrderInfo: List<ServiceOrder>? get() = json["service_order_info"].listOrNull { ServiceOrder(it.tree()) }

    override fun isSensitive(name: String): Boolean = name == "payer_phone"
}

/**
 * `ComplaintMedia`.
 */
public class ComplaintMedia(json: JsonObject) : Model(json) {

    /** 媒体文件业务类型. See [MediaType]. */
    public val mediaType: String get() = json["media_type"].text()

    /** 媒体文列表. */
    public val mediaUrl: List<String> get() = json["media_url"].list { it.text() }
}

/**
 * `ComplaintOrder`.
 */
public class ComplaintOrder(json: JsonObject) : Model(json) {

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 订单金额. In the smallest unit of the currency. */
    public val payerAmount: Long? get() = json["payer_amount"].longOrNull()

    /** 支付币种. ISO 4217, `CNY` for yuan. */
    public val payerCurrency: String get() = json["payer_currency"].text()

    /** 支付币种累计已退款金额. */
    public val payerRefundedAmount: Long? get() = json["payer_refunded_amount"].longOrNull()

    /** 结算币种金额. */
    public val settlementAmount: Long? get() = json["settlement_amount"].longOrNull()

    /** 结算币种. */
    public val settlementCurrency: String get() = json["settlement_currency"].text()

    /** 结算币种累计已退款金额. */
    public val settlementRefundedAmount: String get() = json["settlement_refunded_amount"].text()

    /** 交易时间. RFC 3339. */
    public val tradeTime: String get() = json["trade_time"].text()
}

/**
 * `CompleteComplaintRequest`.
 */
public class CompleteComplaintRequest(json: JsonObject) : Model(json) {
    public constructor(complaintedMchid: String) : this(
        Fields().put("complainted_mchid", complaintedMchid).json,
    )

    /** 被诉商户号. */
    public val complaintedMchid: String get() = json["complainted_mchid"].text()

    /** A copy with another [complaintedMchid]. */
    public fun withComplaintedMchid(complaintedMchid: String): CompleteComplaintRequest = CompleteComplaintRequest(json.with("complainted_mchid", complaintedMchid))
}

/**
 * `CreateNotificationRequest`.
 */
public class CreateNotificationRequest(json: JsonObject) : Model(json) {
    public constructor(url: String) : this(
        Fields().put("url", url).json,
    )

    /** 通知地址. A URL. */
    public val url: String get() = json["url"].text()

    /** A copy with another [url]. */
    public fun withUrl(url: String): CreateNotificationRequest = CreateNotificationRequest(json.with("url", url))
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
 * `NegotiationHistory`.
 */
public class NegotiationHistory(json: JsonObject) : Model(json) {

    /** 操作流水号. */
    public val logId: String get() = json["log_id"].text()

    /** 操作时间. RFC 3339. */
    public val operateTime: String get() = json["operate_time"].text()

    /** 操作类型. See [OperateType]. */
    public val operateType: String get() = json["operate_type"].text()

    /** 操作人. */
    public val operator: String get() = json["operator"].text()

    /** 操作资料列表. */
    public val complaintMediaList: NegotiationMedia? get() = json["complaint_media_list"].treeOrNull()?.let { NegotiationMedia(it) }

    /** 图片凭证. */
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

    /** 媒体文件请求url. */
    public val mediaUrl: List<String> get() = json["media_url"].list { it.text() }
}

/**
 * `Notification`.
 */
public class Notification(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 通知地址. A URL. */
    public val url: String get() = json["url"].text()
}

/**
 * `RespondToComplaintRequest`.
 */
public class RespondToComplaintRequest(json: JsonObject) : Model(json) {
    public constructor(complaintedMchid: String, responseContent: String, jumpUrl: String? = null, jumpUrlText: String? = null, responseImages: List<String>? = null) : this(
        Fields().put("complainted_mchid", complaintedMchid).put("response_content", responseContent).put("jump_url", jumpUrl).put("jump_url_text", jumpUrlText).put("response_images", responseImages).json,
    )

    public constructor(complaintedMchid: String, responseContent: String) : this(
        Fields().put("complainted_mchid", complaintedMchid).put("response_content", responseContent).json,
    )

    /** 被诉商户号. */
    public val complaintedMchid: String get() = json["complainted_mchid"].text()

    /** 回复内容. */
    public val responseContent: String get() = json["response_content"].text()

    /** 跳转链接. */
    public val jumpUrl: String? get() = json["jump_url"].textOrNull()

    /** 跳转链接文案. */
    public val jumpUrlText: String? get() = json["jump_url_text"].textOrNull()

    /** 回复图片. */
    public val responseImages: List<String>? get() = json["response_images"].listOrNull { it.text() }

    /** A copy with another [complaintedMchid]. */
    public fun withComplaintedMchid(complaintedMchid: String): RespondToComplaintRequest = RespondToComplaintRequest(json.with("complainted_mchid", complaintedMchid))

    /** A copy with another [responseContent]. */
    public fun withResponseContent(responseContent: String): RespondToComplaintRequest = RespondToComplaintRequest(json.with("response_content", responseContent))

    /** A copy with another [jumpUrl]. */
    public fun withJumpUrl(jumpUrl: String?): RespondToComplaintRequest = RespondToComplaintRequest(json.with("jump_url", jumpUrl))

    /** A copy with another [jumpUrlText]. */
    public fun withJumpUrlText(jumpUrlText: String?): RespondToComplaintRequest = RespondToComplaintRequest(json.with("jump_url_text", jumpUrlText))

    /** A copy with another [responseImages]. */
    public fun withResponseImages(responseImages: List<String>?): RespondToComplaintRequest = RespondToComplaintRequest(json.with("response_images", responseImages))
}

/**
 * `ServiceOrder`.
 */
public class ServiceOrder(json: JsonObject) : Model(json) {

    /** 微信支付服务订单号. WeChat Pay's number of the service order. */
    public val orderId: String? get() = json["order_id"].textOrNull()

    /** 商户服务订单号. The merchant's own number of the service order. */
    public val outOrderNo: String? get() = json["out_order_no"].textOrNull()

    /** 支付分服务单状态. See [State]. */
    public val state: String? get() = json["state"].textOrNull()
}

/**
 * `UpdateNotificationRequest`.
 */
public class UpdateNotificationRequest(json: JsonObject) : Model(json) {
    public constructor(url: String) : this(
        Fields().put("url", url).json,
    )

    /** 通知地址. A URL. */
    public val url: String get() = json["url"].text()

    /** A copy with another [url]. */
    public fun withUrl(url: String): UpdateNotificationRequest = UpdateNotificationRequest(json.with("url", url))
}

/**
 * `UploadImageResponse`.
 */
public class UploadImageResponse(json: JsonObject) : Model(json) {

    /** 媒体文件标识ID. */
    public val mediaId: String get() = json["media_id"].text()
}

/**
 * 投诉单状态.
 *
 * The documented values; there may be others.
 */
public object ComplaintState {
    public const val PENDING: String = "PENDING"
    public const val PROCESSING: String = "PROCESSING"
    public const val PROCESSED: String = "PROCESSED"
}

/**
 * 商户语言.
 *
 * The documented values; there may be others.
 */
public object MchLanguage {
    public const val ZH_CN: String = "ZH_CN"
    public const val ZH_TW: String = "ZH_TW"
    public const val ZH_HK: String = "ZH_HK"
    public const val EN: String = "EN"
    public const val JA: String = "JA"
    public const val KO: String = "KO"
    public const val TH: String = "TH"
    public const val VI: String = "VI"
    public const val RU: String = "RU"
    public const val DE: String = "DE"
    public const val FR: String = "FR"
    public const val AR: String = "AR"
    public const val ES: String = "ES"
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
 * 操作类型.
 *
 * The documented values; there may be others.
 */
public object OperateType {
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
}

/**
 * 优先级.
 *
 * The documented values; there may be others.
 */
public object Priority {
    public const val PRIORITY: String = "PRIORITY"
    public const val GENERAL: String = "GENERAL"
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
