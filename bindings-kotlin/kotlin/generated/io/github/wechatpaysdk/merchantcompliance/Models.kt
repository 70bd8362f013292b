// Generated from api/merchant_compliance.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.merchantcompliance

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
 * `CheckRule`.
 */
public class CheckRule(json: JsonObject) : Model(json) {
    public constructor(enumFileExts: List<String>? = null, enumKeys: List<Long>? = null, enumValues: List<String>? = null, maxFileSize: Long? = null, maxLength: Long? = null, minLength: Long? = null) : this(
        Fields().put("enum_file_exts", enumFileExts).put("enum_keys", enumKeys).put("enum_values", enumValues).put("max_file_size", maxFileSize).put("max_length", maxLength).put("min_length", minLength).json,
    )

    /** 限制提交的文件后缀. See [EnumFileExts]. */
    public val enumFileExts: List<String>? get() = json["enum_file_exts"].listOrNull { it.text() }

    /** `enum_keys`. */
    public val enumKeys: List<Long>? get() = json["enum_keys"].listOrNull { it.long() }

    /** `enum_values`. */
    public val enumValues: List<String>? get() = json["enum_values"].listOrNull { it.text() }

    /** 限制文件提交大小. */
    public val maxFileSize: Long? get() = json["max_file_size"].longOrNull()

    /** 字符串最大长度. */
    public val maxLength: Long? get() = json["max_length"].longOrNull()

    /** 字符串最小长度. */
    public val minLength: Long? get() = json["min_length"].longOrNull()

    /** A copy with another [enumFileExts]. */
    public fun withEnumFileExts(enumFileExts: List<String>?): CheckRule = CheckRule(json.with("enum_file_exts", enumFileExts))

    /** A copy with another [enumKeys]. */
    public fun withEnumKeys(enumKeys: List<Long>?): CheckRule = CheckRule(json.with("enum_keys", enumKeys))

    /** A copy with another [enumValues]. */
    public fun withEnumValues(enumValues: List<String>?): CheckRule = CheckRule(json.with("enum_values", enumValues))

    /** A copy with another [maxFileSize]. */
    public fun withMaxFileSize(maxFileSize: Long?): CheckRule = CheckRule(json.with("max_file_size", maxFileSize))

    /** A copy with another [maxLength]. */
    public fun withMaxLength(maxLength: Long?): CheckRule = CheckRule(json.with("max_length", maxLength))

    /** A copy with another [minLength]. */
    public fun withMinLength(minLength: Long?): CheckRule = CheckRule(json.with("min_length", minLength))
}

/**
 * `CreateInactiveMerchantVerificationRequest`.
 */
public class CreateInactiveMerchantVerificationRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String) : this(
        Fields().put("sub_mchid", subMchid).json,
    )

    /** 特约商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateInactiveMerchantVerificationRequest = CreateInactiveMerchantVerificationRequest(json.with("sub_mchid", subMchid))
}

/**
 * `CreateInactiveMerchantVerificationResponse`.
 */
public class CreateInactiveMerchantVerificationResponse(json: JsonObject) : Model(json) {

    /** 核实单号. At most 32 characters. */
    public val verificationId: String get() = json["verification_id"].text()
}

/**
 * `GetDueDiligenceResponse`.
 */
public class GetDueDiligenceResponse(json: JsonObject) : Model(json) {

    /** 子商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 尽调单号. */
    public val dueDiligenceId: String get() = json["due_diligence_id"].text()

    /** 截止时间. RFC 3339. */
    public val deadlineTime: String get() = json["deadline_time"].text()

    /** 尽调单状态. See [DueDiligenceState]. */
    public val dueDiligenceState: String get() = json["due_diligence_state"].text()

    /** 完成时间. RFC 3339. */
    public val completeTime: String? get() = json["complete_time"].textOrNull()

    /** 驳回原因. JSON text of `RejectReason`. JSON text. */
    public val rejectReason: String? get() = json["reject_reason"].textOrNull()

    /** 驳回时间. RFC 3339. */
    public val rejectTime: String? get() = json["reject_time"].textOrNull()

    /** 尽调已经提交的资料. JSON text of `Submission`. JSON text. */
    public val submissionData: String? get() = json["submission_data"].textOrNull()

    /** 尽调要求提交的资料. JSON text of `SubmissionTemplate`. JSON text. */
    public val submissionTemplate: String? get() = json["submission_template"].textOrNull()

    /** 提交时间. RFC 3339. */
    public val submitTime: String? get() = json["submit_time"].textOrNull()

    /** 终止时间. RFC 3339. */
    public val terminalTime: String? get() = json["terminal_time"].textOrNull()
}

/**
 * `GetInactiveMerchantVerificationResponse`.
 */
public class GetInactiveMerchantVerificationResponse(json: JsonObject) : Model(json) {

    /** 特约商户号. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 创建时间. At most 32 characters, RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 核实单号. At most 32 characters. */
    public val verificationId: String get() = json["verification_id"].text()

    /** 核实单状态. See [State]. */
    public val state: String get() = json["state"].text()

    /** 失败原因. Set when it failed. See [FailReason]. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()

    /** 完成时间. At most 32 characters, RFC 3339. */
    public val finishTime: String? get() = json["finish_time"].textOrNull()
}

/**
 * `GetMerchantLimitationsResponse`.
 */
public class GetMerchantLimitationsResponse(json: JsonObject) : Model(json) {

    /** 子商户的商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 商户被管控能力列表. See [LimitedFunctions]. */
    public val limitedFunctions: List<String>? get() = json["limited_functions"].listOrNull { it.text() }

    /** 商户其他被管控能力描述. */
    public val otherLimitedFunctions: String? get() = json["other_limited_functions"].textOrNull()

    /** 被管控原因及解脱路径列表. */
    public val recoverySpecifications: List<RecoverySpecification>? get() = json["recovery_specifications"].listOrNull { RecoverySpecification(it.tree()) }
}

/**
 * `ItemAuditResult`.
 */
public class ItemAuditResult(json: JsonObject) : Model(json) {

    /** 审核结果. */
    public val auditResult: Long? get() = json["audit_result"].longOrNull()

    /** 审核的资料项ID. */
    public val itemId: Long? get() = json["item_id"].longOrNull()

    /** 展示给商户的审核结果. */
    public val rejectReasonToMerchant: String? get() = json["reject_reason_to_merchant"].textOrNull()
}

/**
 * `RecordField`.
 */
public class RecordField(json: JsonObject) : Model(json) {
    public constructor(checkRule: CheckRule? = null, fieldName: String? = null, itemId: String? = null, name: String? = null, needEncrypt: Boolean? = null, placeholder: String? = null, relations: List<Relation>? = null, required: Long? = null, tips: String? = null, tooltip: String? = null, type: Long? = null) : this(
        Fields().put("check_rule", checkRule).put("field_name", fieldName).put("item_id", itemId).put("name", name).put("need_encrypt", needEncrypt).put("placeholder", placeholder).put("relations", relations).put("required", required).put("tips", tips).put("tooltip", tooltip).put("type", type).json,
    )

    /** `check_rule`. */
    public val checkRule: CheckRule? get() = json["check_rule"].treeOrNull()?.let { CheckRule(it) }

    /** 资料项英文名. */
    public val fieldName: String? get() = json["field_name"].textOrNull()

    /** 资料项ID. */
    public val itemId: String? get() = json["item_id"].textOrNull()

    /** 资料项中文名. */
    public val name: String? get() = json["name"].textOrNull()

    /** 提交内容需要加密. */
    public val needEncrypt: Boolean? get() = json["need_encrypt"].booleanOrNull()

    /** 输入框占位文案. */
    public val placeholder: String? get() = json["placeholder"].textOrNull()

    /** 资料项关联规则集合. */
    public val relations: List<Relation>? get() = json["relations"].listOrNull { Relation(it.tree()) }

    /** 是否必须提交. One of 0 and 1. */
    public val required: Long? get() = json["required"].longOrNull()

    /** 资料项填写提示. */
    public val tips: String? get() = json["tips"].textOrNull()

    /** 叹号悬浮提示语. */
    public val tooltip: String? get() = json["tooltip"].textOrNull()

    /** 资料项类型. One of 1, 2, 11 and 15. */
    public val type: Long? get() = json["type"].longOrNull()

    /** A copy with another [checkRule]. */
    public fun withCheckRule(checkRule: CheckRule?): RecordField = RecordField(json.with("check_rule", checkRule))

    /** A copy with another [fieldName]. */
    public fun withFieldName(fieldName: String?): RecordField = RecordField(json.with("field_name", fieldName))

    /** A copy with another [itemId]. */
    public fun withItemId(itemId: String?): RecordField = RecordField(json.with("item_id", itemId))

    /** A copy with another [name]. */
    public fun withName(name: String?): RecordField = RecordField(json.with("name", name))

    /** A copy with another [needEncrypt]. */
    public fun withNeedEncrypt(needEncrypt: Boolean?): RecordField = RecordField(json.with("need_encrypt", needEncrypt))

    /** A copy with another [placeholder]. */
    public fun withPlaceholder(placeholder: String?): RecordField = RecordField(json.with("placeholder", placeholder))

    /** A copy with another [relations]. */
    public fun withRelations(relations: List<Relation>?): RecordField = RecordField(json.with("relations", relations))

    /** A copy with another [required]. */
    public fun withRequired(required: Long?): RecordField = RecordField(json.with("required", required))

    /** A copy with another [tips]. */
    public fun withTips(tips: String?): RecordField = RecordField(json.with("tips", tips))

    /** A copy with another [tooltip]. */
    public fun withTooltip(tooltip: String?): RecordField = RecordField(json.with("tooltip", tooltip))

    /** A copy with another [type]. */
    public fun withType(type: Long?): RecordField = RecordField(json.with("type", type))
}

/**
 * `RecoverySpecification`.
 */
public class RecoverySpecification(json: JsonObject) : Model(json) {

    /** 商户被该原因管控的单据号. */
    public val limitationCaseId: String? get() = json["limitation_case_id"].textOrNull()

    /** 处置方式. See [LimitationActionType]. */
    public val limitationActionType: String? get() = json["limitation_action_type"].textOrNull()

    /** 商户被该原因管控的时间. At most 64 characters, RFC 3339. */
    public val limitationDate: String? get() = json["limitation_date"].textOrNull()

    /** 商户被管控原因. At most 512 characters. */
    public val limitationReason: String? get() = json["limitation_reason"].textOrNull()

    /** 商户被管控原因描述. */
    public val limitationReasonDescribe: String? get() = json["limitation_reason_describe"].textOrNull()

    /** 商户被管控原因类型. See [LimitationReasonType]. */
    public val limitationReasonType: String? get() = json["limitation_reason_type"].textOrNull()

    /** 预计管控开始时间. At most 64 characters, RFC 3339. */
    public val limitationStartDate: String? get() = json["limitation_start_date"].textOrNull()

    /** 商户被该原因管控的其他能力描述. */
    public val otherRelateLimitations: String? get() = json["other_relate_limitations"].textOrNull()

    /** 商户被该原因管控的解脱帮助链接. At most 1024 characters. */
    public val recoverHelpUrl: String? get() = json["recover_help_url"].textOrNull()

    /** 商户被该原因管控的解脱路径. See [RecoverWay]. */
    public val recoverWay: String? get() = json["recover_way"].textOrNull()

    /** 商户被该原因管控的解脱路径参数. At most 1024 characters. */
    public val recoverWayParam: String? get() = json["recover_way_param"].textOrNull()

    /** 商户被该原因管控的能力列表. See [RelateLimitations]. */
    public val relateLimitations: List<String>? get() = json["relate_limitations"].listOrNull { it.text() }
}

/**
 * `RejectReason`.
 */
public class RejectReason(json: JsonObject) : Model(json) {

    /** 审核原因集合. */
    public val auditDetailByItem: List<ItemAuditResult>? get() = json["audit_detail_by_item"].listOrNull { ItemAuditResult(it.tree()) }
}

/**
 * `Relation`.
 */
public class Relation(json: JsonObject) : Model(json) {
    public constructor(sourceKey: Long? = null, sourceValue: String? = null) : this(
        Fields().put("source_key", sourceKey).put("source_value", sourceValue).json,
    )

    /** 关联的资料项ID. */
    public val sourceKey: Long? get() = json["source_key"].longOrNull()

    /** 关联的资料项值. */
    public val sourceValue: String? get() = json["source_value"].textOrNull()

    /** A copy with another [sourceKey]. */
    public fun withSourceKey(sourceKey: Long?): Relation = Relation(json.with("source_key", sourceKey))

    /** A copy with another [sourceValue]. */
    public fun withSourceValue(sourceValue: String?): Relation = Relation(json.with("source_value", sourceValue))
}

/**
 * `Submission`.
 */
public class Submission(json: JsonObject) : Model(json) {
    public constructor(recordFields: List<RecordField>) : this(
        Fields().put("record_fields", recordFields).json,
    )

    /** 资料项集合. */
    public val recordFields: List<RecordField> get() = json["record_fields"].list { RecordField(it.tree()) }

    /** A copy with another [recordFields]. */
    public fun withRecordFields(recordFields: List<RecordField>): Submission = Submission(json.with("record_fields", recordFields))
}

/**
 * `SubmissionTemplate`.
 */
public class SubmissionTemplate(json: JsonObject) : Model(json) {

    /** 资料项集合. */
    public val recordFields: List<TemplateRecordField> get() = json["record_fields"].list { TemplateRecordField(it.tree()) }
}

/**
 * `SubmitDueDiligenceRequest`.
 */
public class SubmitDueDiligenceRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, submitData: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("submit_data", submitData).json,
    )

    public constructor(subMchid: String) : this(
        Fields().put("sub_mchid", subMchid).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 提交资料内容. JSON text of `Submission`. JSON text. */
    public val submitData: String? get() = json["submit_data"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): SubmitDueDiligenceRequest = SubmitDueDiligenceRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [submitData]. */
    public fun withSubmitData(submitData: String?): SubmitDueDiligenceRequest = SubmitDueDiligenceRequest(json.with("submit_data", submitData))
}

/**
 * `SubmitDueDiligenceResponse`.
 */
public class SubmitDueDiligenceResponse(json: JsonObject) : Model(json) {

    /** 尽调单状态. See [DueDiligenceState]. */
    public val dueDiligenceState: String? get() = json["due_diligence_state"].textOrNull()

    /** 尽调已经提交的资料. JSON text of `Submission`. JSON text. */
    public val submissionData: String? get() = json["submission_data"].textOrNull()

    /** 尽调要求提交的资料. JSON text of `SubmissionTemplate`. JSON text. */
    public val submissionTemplate: String? get() = json["submission_template"].textOrNull()

    /** 提交时间. RFC 3339. */
    public val submitTime: String? get() = json["submit_time"].textOrNull()
}

/**
 * `TemplateRecordField`.
 */
public class TemplateRecordField(json: JsonObject) : Model(json) {

    /** `check_rule`. */
    public val checkRule: CheckRule? get() = json["check_rule"].treeOrNull()?.let { CheckRule(it) }

    /** 是否允许修改内容. One of 0 and 1. */
    public val disabled: Long? get() = json["disabled"].longOrNull()

    /** 资料项值. */
    public val fieldData: String? get() = json["field_data"].textOrNull()

    /** 资料项英文名. */
    public val fieldName: String? get() = json["field_name"].textOrNull()

    /** 是否隐藏资料项. */
    public val hidden: Long? get() = json["hidden"].longOrNull()

    /** 资料项ID. */
    public val itemId: String? get() = json["item_id"].textOrNull()

    /** 资料项中文名. */
    public val name: String? get() = json["name"].textOrNull()

    /** 提交内容需要加密. */
    public val needEncrypt: Boolean? get() = json["need_encrypt"].booleanOrNull()

    /** 输入占位文案. */
    public val placeholder: String? get() = json["placeholder"].textOrNull()

    /** One of 0 and 1. */
    public val required: Long? get() = json["required"].longOrNull()

    /** 资料项填写提示. */
    public val tips: String? get() = json["tips"].textOrNull()

    /** 叹号悬浮提示语. */
    public val tooltip: String? get() = json["tooltip"].textOrNull()

    /** 资料项类型. One of 1, 2, 11 and 15. */
    public val type: Long? get() = json["type"].longOrNull()

    /** 日期类型是否可勾选. One of 0 and 1. */
    public val usePermanentlyDate: Long? get() = json["use_permanently_date"].longOrNull()
}

/**
 * `UploadDueDiligenceFileResponse`.
 */
public class UploadDueDiligenceFileResponse(json: JsonObject) : Model(json) {

    /** 文件标识ID. */
    public val fileId: String get() = json["file_id"].text()
}

/**
 * 尽调单状态.
 *
 * The documented values; there may be others.
 */
public object DueDiligenceState {
    public const val DUE_DILIGENCE_STATE_COLLECTING: String = "DUE_DILIGENCE_STATE_COLLECTING"
    public const val DUE_DILIGENCE_STATE_AUDITING: String = "DUE_DILIGENCE_STATE_AUDITING"
    public const val DUE_DILIGENCE_STATE_REJECTED: String = "DUE_DILIGENCE_STATE_REJECTED"
    public const val DUE_DILIGENCE_STATE_EXPIRED: String = "DUE_DILIGENCE_STATE_EXPIRED"
    public const val DUE_DILIGENCE_STATE_CANCELLED: String = "DUE_DILIGENCE_STATE_CANCELLED"
    public const val DUE_DILIGENCE_STATE_FINISHED: String = "DUE_DILIGENCE_STATE_FINISHED"
}

/**
 * 限制提交的文件后缀.
 *
 * The documented values; there may be others.
 */
public object EnumFileExts {
    public const val PNG: String = "png"
    public const val JPG: String = "jpg"
    public const val JPEG: String = "jpeg"
}

/**
 * 失败原因.
 *
 * The documented values; there may be others.
 */
public object FailReason {
    public const val MATERIALS_ABNORMAL: String = "MATERIALS_ABNORMAL"
    public const val PROCESS_TIMEOUT: String = "PROCESS_TIMEOUT"
}

/**
 * 处置方式.
 *
 * The documented values; there may be others.
 */
public object LimitationActionType {
    public const val LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL: String = "LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL"
    public const val LIMIT_ACTION_TYPE_DELAY_CONTROL: String = "LIMIT_ACTION_TYPE_DELAY_CONTROL"
}

/**
 * 商户被管控原因类型.
 *
 * The documented values; there may be others.
 */
public object LimitationReasonType {
    public const val LICENSE_ABNORMAL: String = "LICENSE_ABNORMAL"
    public const val NO_TRADE: String = "NO_TRADE"
    public const val SETTLE_ACCOUNT_ABNORMAL: String = "SETTLE_ACCOUNT_ABNORMAL"
    public const val RISK_ABNORMAL: String = "RISK_ABNORMAL"
    public const val OTHER: String = "OTHER"
    public const val INSPECT_ABNORMAL: String = "INSPECT_ABNORMAL"
    public const val INVALID_REPRESENTATIVE_INFORMATION: String = "INVALID_REPRESENTATIVE_INFORMATION"
    public const val INVALID_BUSINESS_STATUS: String = "INVALID_BUSINESS_STATUS"
    public const val INVALID_BUSINESS_LICENSE: String = "INVALID_BUSINESS_LICENSE"
    public const val INVALID_BENEFICIARY_INFORMATION: String = "INVALID_BENEFICIARY_INFORMATION"
}

/**
 * 商户被管控能力列表.
 *
 * The documented values; there may be others.
 */
public object LimitedFunctions {
    public const val NO_TRANSACTION_AND_RECHARGE: String = "NO_TRANSACTION_AND_RECHARGE"
    public const val NO_PAYMENT: String = "NO_PAYMENT"
    public const val NO_WITHDRAWAL: String = "NO_WITHDRAWAL"
    public const val NO_REFUND: String = "NO_REFUND"
    public const val NO_TRANSACTION: String = "NO_TRANSACTION"
    public const val NO_PROFIT_SHARING: String = "NO_PROFIT_SHARING"
    public const val NO_PAYMENT_POINT_COMPLETE_ORDER: String = "NO_PAYMENT_POINT_COMPLETE_ORDER"
}

/**
 * 商户被该原因管控的解脱路径.
 *
 * The documented values; there may be others.
 */
public object RecoverWay {
    public const val IRRECOVERABLE: String = "IRRECOVERABLE"
    public const val MODIFY_SUBJECT_INFORMATION: String = "MODIFY_SUBJECT_INFORMATION"
    public const val MODIFY_SETTLE_ACCOUNT_INFORMATION: String = "MODIFY_SETTLE_ACCOUNT_INFORMATION"
    public const val VERIFY_INACTIVE_MERCHANT_IDENTITY: String = "VERIFY_INACTIVE_MERCHANT_IDENTITY"
    public const val SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION: String = "SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION"
    public const val SUBMIT_INFORMATION_FOR_APPEAL: String = "SUBMIT_INFORMATION_FOR_APPEAL"
    public const val RESOLVE_TRANSACTION_DISPUTES: String = "RESOLVE_TRANSACTION_DISPUTES"
    public const val MODIFY_ADMINISTRATOR_INFORMATION: String = "MODIFY_ADMINISTRATOR_INFORMATION"
    public const val CALL_CUSTOMER_SERVICE_AT_95017: String = "CALL_CUSTOMER_SERVICE_AT_95017"
    public const val UPDATE_BUSINESS_SCENARIO_INFORMATION: String = "UPDATE_BUSINESS_SCENARIO_INFORMATION"
    public const val SUBMIT_CDD_INFORMATION: String = "SUBMIT_CDD_INFORMATION"
    public const val WAITING_FOR_PLATFORM_REVIEW: String = "WAITING_FOR_PLATFORM_REVIEW"
    public const val SUBMIT_UBO_INFORMATION: String = "SUBMIT_UBO_INFORMATION"
    public const val SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE: String = "SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE"
    public const val CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION: String = "CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION"
    public const val MODIFY_ABBREVIATION_INFORMATION: String = "MODIFY_ABBREVIATION_INFORMATION"
}

/**
 * 商户被该原因管控的能力列表.
 *
 * The documented values; there may be others.
 */
public object RelateLimitations {
    public const val NO_TRANSACTION_AND_RECHARGE: String = "NO_TRANSACTION_AND_RECHARGE"
    public const val NO_PAYMENT: String = "NO_PAYMENT"
    public const val NO_WITHDRAWAL: String = "NO_WITHDRAWAL"
    public const val NO_REFUND: String = "NO_REFUND"
    public const val NO_TRANSACTION: String = "NO_TRANSACTION"
    public const val NO_PROFIT_SHARING: String = "NO_PROFIT_SHARING"
    public const val NO_PAYMENT_POINT_COMPLETE_ORDER: String = "NO_PAYMENT_POINT_COMPLETE_ORDER"
}

/**
 * 核实单状态.
 *
 * The documented values; there may be others.
 */
public object State {
    public const val PROCESSING: String = "PROCESSING"
    public const val SUCCESS: String = "SUCCESS"
    public const val FAIL: String = "FAIL"
}
