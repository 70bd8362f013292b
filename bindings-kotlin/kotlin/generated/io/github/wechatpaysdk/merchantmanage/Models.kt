// Generated from api/merchant_manage.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.merchantmanage

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
 * `BlockRecord`.
 */
public class BlockRecord(json: JsonObject) : Model(json) {

    /** 交易拦截记录ID. */
    public val blockRecordId: String? get() = json["block_record_id"].textOrNull()

    /** 拦截原因. */
    public val blockReason: String? get() = json["block_reason"].textOrNull()

    /** 拦截时间. RFC 3339. */
    public val blockTime: String? get() = json["block_time"].textOrNull()

    /** 拦截笔数. See [NumberOfBlock]. */
    public val numberOfBlock: String? get() = json["number_of_block"].textOrNull()

    /** 解除管控方式. See [BlockRecordRecoverWay]. */
    public val recoverWay: String? get() = json["recover_way"].textOrNull()

    /** 商户提交资料内容. JSON text. */
    public val requestedItemInfo: String? get() = json["requested_item_info"].textOrNull()
}

/**
 * `BlockRecordChangeResource`.
 */
public class BlockRecordChangeResource(json: JsonObject) : Model(json) {

    /** 子商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 交易拦截记录ID. */
    public val blockRecordId: String get() = json["block_record_id"].text()

    /** 商户管理记录状态. See [BlockCountLevel]. */
    public val blockCountLevel: String get() = json["block_count_level"].text()
}

/**
 * `BlockSubmission`.
 */
public class BlockSubmission(json: JsonObject) : Model(json) {

    /** 交易拦截申诉ID. */
    public val blockSubmissionId: String? get() = json["block_submission_id"].textOrNull()

    /** 审核驳回原因. */
    public val reviewRejectReason: String? get() = json["review_reject_reason"].textOrNull()

    /** 审核结果. See [ReviewResult]. */
    public val reviewResult: String? get() = json["review_result"].textOrNull()

    /** 审核时间. RFC 3339. */
    public val reviewTime: String? get() = json["review_time"].textOrNull()

    /** 提交时间. RFC 3339. */
    public val submitTime: String? get() = json["submit_time"].textOrNull()
}

/**
 * `BlockSubmissionChangeResource`.
 */
public class BlockSubmissionChangeResource(json: JsonObject) : Model(json) {

    /** 子商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 交易拦截记录申诉ID. */
    public val appealRecordId: String get() = json["appeal_record_id"].text()

    /** 商户管理记录状态. See [AppealResult]. */
    public val appealResult: String get() = json["appeal_result"].text()
}

/**
 * `CreateBlockSubmissionRequest`.
 */
public class CreateBlockSubmissionRequest(json: JsonObject) : Model(json) {
    public constructor(merchantSubmitId: String, submitData: String) : this(
        Fields().put("merchant_submit_id", merchantSubmitId).put("submit_data", submitData).json,
    )

    /** 商户侧申诉单号. */
    public val merchantSubmitId: String get() = json["merchant_submit_id"].text()

    /** 商户提交资料内容. JSON text. */
    public val submitData: String get() = json["submit_data"].text()

    /** A copy with another [merchantSubmitId]. */
    public fun withMerchantSubmitId(merchantSubmitId: String): CreateBlockSubmissionRequest = CreateBlockSubmissionRequest(json.with("merchant_submit_id", merchantSubmitId))

    /** A copy with another [submitData]. */
    public fun withSubmitData(submitData: String): CreateBlockSubmissionRequest = CreateBlockSubmissionRequest(json.with("submit_data", submitData))
}

/**
 * `CreateManageSubmissionRequest`.
 */
public class CreateManageSubmissionRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, submitData: String) : this(
        Fields().put("sub_mchid", subMchid).put("submit_data", submitData).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户提交资料内容. JSON text. */
    public val submitData: String get() = json["submit_data"].text()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateManageSubmissionRequest = CreateManageSubmissionRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [submitData]. */
    public fun withSubmitData(submitData: String): CreateManageSubmissionRequest = CreateManageSubmissionRequest(json.with("submit_data", submitData))
}

/**
 * `CreateManageSubmissionResponse`.
 */
public class CreateManageSubmissionResponse(json: JsonObject) : Model(json) {

    /** 商户管理提交资料记录ID. */
    public val manageSubmissionId: String? get() = json["manage_submission_id"].textOrNull()
}

/**
 * `ListBlockRecordsResponse`.
 */
public class ListBlockRecordsResponse(json: JsonObject) : Model(json) {

    /** 分页开始位置. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 最大资源条数. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 资源总条数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 交易拦截记录详情列表. */
    public val data: List<BlockRecord>? get() = json["data"].listOrNull { BlockRecord(it.tree()) }
}

/**
 * `ListManageRecordsResponse`.
 */
public class ListManageRecordsResponse(json: JsonObject) : Model(json) {

    /** 分页开始位置. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 最大资源条数. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 资源总条数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 商户管理记录详情列表. */
    public val data: List<ManageRecord>? get() = json["data"].listOrNull { ManageRecord(it.tree()) }
}

/**
 * `ManageRecord`.
 */
public class ManageRecord(json: JsonObject) : Model(json) {

    /** 子商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 商户管理记录ID. */
    public val manageRecordId: String? get() = json["manage_record_id"].textOrNull()

    /** 是否允许提交资料. */
    public val allowSubmit: Boolean? get() = json["allow_submit"].booleanOrNull()

    /** 可提交资料结束时间. RFC 3339. */
    public val approveTime: String? get() = json["approve_time"].textOrNull()

    /** 禁止提交资料原因. */
    public val forbidSubmitReason: String? get() = json["forbid_submit_reason"].textOrNull()

    /** 限制功能. */
    public val limitAbility: String? get() = json["limit_ability"].textOrNull()

    /** 管控原因. */
    public val manageReason: String? get() = json["manage_reason"].textOrNull()

    /** 商户管理记录状态. See [ManageRecordState]. */
    public val manageRecordState: String? get() = json["manage_record_state"].textOrNull()

    /** 商户管理记录类型. See [ManageRecordType]. */
    public val manageRecordType: String? get() = json["manage_record_type"].textOrNull()

    /** 管控时间. RFC 3339. */
    public val manageTime: String? get() = json["manage_time"].textOrNull()

    /** 解除管控原因. See [RecoverReason]. */
    public val recoverReason: String? get() = json["recover_reason"].textOrNull()

    /** 解除管控时间. RFC 3339. */
    public val recoverTime: String? get() = json["recover_time"].textOrNull()

    /** 解除管控方式. See [ManageRecordRecoverWay]. */
    public val recoverWay: String? get() = json["recover_way"].textOrNull()

    /** 申诉驳回原因. */
    public val rejectReason: String? get() = json["reject_reason"].textOrNull()

    /** 要求提交的资料. JSON text. */
    public val requestedItemInfo: String? get() = json["requested_item_info"].textOrNull()

    /** 可提交资料结束时间. RFC 3339. */
    public val submitEndTime: String? get() = json["submit_end_time"].textOrNull()

    /** 可提交资料开始时间. RFC 3339. */
    public val submitStartTime: String? get() = json["submit_start_time"].textOrNull()
}

/**
 * `ManageRecordChangeResource`.
 */
public class ManageRecordChangeResource(json: JsonObject) : Model(json) {

    /** 子商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户管理记录ID. */
    public val manageRecordId: String get() = json["manage_record_id"].text()

    /** 商户管理记录状态. See [ManageRecordState]. */
    public val manageRecordState: String get() = json["manage_record_state"].text()
}

/**
 * `MerchantNotifyResource`.
 */
public class MerchantNotifyResource(json: JsonObject) : Model(json) {

    /** `message_content`. */
    public val messageContent: MessageContent get() = MessageContent(json["message_content"].tree())

    /** `topic_name`. */
    public val topicName: TopicName get() = TopicName(json["topic_name"].tree())
}

/**
 * `MessageContent`.
 */
public class MessageContent(json: JsonObject) : Model(json) {

    /** 业务单据. */
    public val businessCode: String get() = json["business_code"].text()

    /** 业务状态. */
    public val businessState: String get() = json["business_state"].text()

    /** 业务发生时间. */
    public val businessTime: String get() = json["business_time"].text()

    /** 商户号. */
    public val merchantCode: String get() = json["merchant_code"].text()

    /** 商户全称. */
    public val merchantCompanyName: String get() = json["merchant_company_name"].text()
}

/**
 * `TopicName`.
 */
public class TopicName(json: JsonObject) : Model(json) {

    /** `topic_chinese_name`. */
    public val topicChineseName: String get() = json["topic_chinese_name"].text()

    /** `topic_english_name`. */
    public val topicEnglishName: String get() = json["topic_english_name"].text()
}

/**
 * `UploadSubmissionFileResponse`.
 */
public class UploadSubmissionFileResponse(json: JsonObject) : Model(json) {

    /** 文件标识ID. */
    public val fileId: String get() = json["file_id"].text()
}

/**
 * 商户管理记录状态.
 *
 * The documented values; there may be others.
 */
public object AppealResult {
    public const val PASS: String = "PASS"
    public const val REJECT: String = "REJECT"
}

/**
 * 商户管理记录状态.
 *
 * The documented values; there may be others.
 */
public object BlockCountLevel {
    public const val LESS_THAN_TWENTY: String = "LESS_THAN_TWENTY"
    public const val LESS_THAN_ONE_HUNDRED: String = "LESS_THAN_ONE_HUNDRED"
    public const val LESS_THAN_ONE_THOUSAND: String = "LESS_THAN_ONE_THOUSAND"
    public const val OVER_ONE_THOUSAND: String = "OVER_ONE_THOUSAND"
}

/**
 * 解除管控方式.
 *
 * The documented values; there may be others.
 */
public object BlockRecordRecoverWay {
    public const val SUBMIT_INFORMATION: String = "SUBMIT_INFORMATION"
}

/**
 * 解除管控方式.
 *
 * The documented values; there may be others.
 */
public object ManageRecordRecoverWay {
    public const val SUBMIT_INFORMATION: String = "SUBMIT_INFORMATION"
    public const val VERIFY_INACTIVE_MERCHANT_IDENTITY: String = "VERIFY_INACTIVE_MERCHANT_IDENTITY"
    public const val MODIFY_ORGANIZATION_INFORMATION: String = "MODIFY_ORGANIZATION_INFORMATION"
    public const val OTHER: String = "OTHER"
}

/**
 * 商户管理记录状态.
 *
 * The documented values; there may be others.
 */
public object ManageRecordState {
    public const val PENDING: String = "PENDING"
    public const val SUBMITTED: String = "SUBMITTED"
    public const val EXPIRED: String = "EXPIRED"
    public const val UNDER_REVIEW: String = "UNDER_REVIEW"
    public const val RECOVERED: String = "RECOVERED"
    public const val REJECTED: String = "REJECTED"
}

/**
 * 商户管理记录类型.
 *
 * The documented values; there may be others.
 */
public object ManageRecordType {
    public const val FUNCTIONAL_LIMIT_RECORD: String = "FUNCTIONAL_LIMIT_RECORD"
    public const val INVESTIGATE_RECORD: String = "INVESTIGATE_RECORD"
}

/**
 * 拦截笔数.
 *
 * The documented values; there may be others.
 */
public object NumberOfBlock {
    public const val LESS_THAN_TWENTY: String = "LESS_THAN_TWENTY"
    public const val LESS_THAN_ONE_HUNDRED: String = "LESS_THAN_ONE_HUNDRED"
    public const val LESS_THAN_ONE_THOUSAND: String = "LESS_THAN_ONE_THOUSAND"
    public const val OVER_ONE_THOUSAND: String = "OVER_ONE_THOUSAND"
}

/**
 * 解除管控原因.
 *
 * The documented values; there may be others.
 */
public object RecoverReason {
    public const val MERCHANT_SUBMIT_RECOVER: String = "MERCHANT_SUBMIT_RECOVER"
    public const val MERCHANT_OPERATE_RECOVER: String = "MERCHANT_OPERATE_RECOVER"
    public const val PLATFORM_AUTO_RECOVER: String = "PLATFORM_AUTO_RECOVER"
}

/**
 * 审核结果.
 *
 * The documented values; there may be others.
 */
public object ReviewResult {
    public const val EMPTY: String = "EMPTY"
    public const val PASS: String = "PASS"
    public const val REJECT: String = "REJECT"
}
