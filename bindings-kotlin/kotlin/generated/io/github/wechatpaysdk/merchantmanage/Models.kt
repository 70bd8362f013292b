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

    /** 商户提交资料内容. JSON text of `RequestedItem`. JSON text. */
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

    /** 商户提交资料内容. JSON text of `RequestedItem`. JSON text. */
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

    /** 商户提交资料内容. JSON text of `RequestedItem`. JSON text. */
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
 * `EnumCheckRule`.
 */
public class EnumCheckRule(json: JsonObject) : Model(json) {
    public constructor(enumValues: List<String>? = null, maxListLength: Long? = null, minListLength: Long? = null) : this(
        Fields().put("enum_values", enumValues).put("max_list_length", maxListLength).put("min_list_length", minListLength).json,
    )

    /** `enum_values`. */
    public val enumValues: List<String>? get() = json["enum_values"].listOrNull { it.text() }

    /** 最大列表长度. */
    public val maxListLength: Long? get() = json["max_list_length"].longOrNull()

    /** 最小列表长度. */
    public val minListLength: Long? get() = json["min_list_length"].longOrNull()

    /** A copy with another [enumValues]. */
    public fun withEnumValues(enumValues: List<String>?): EnumCheckRule = EnumCheckRule(json.with("enum_values", enumValues))

    /** A copy with another [maxListLength]. */
    public fun withMaxListLength(maxListLength: Long?): EnumCheckRule = EnumCheckRule(json.with("max_list_length", maxListLength))

    /** A copy with another [minListLength]. */
    public fun withMinListLength(minListLength: Long?): EnumCheckRule = EnumCheckRule(json.with("min_list_length", minListLength))
}

/**
 * `FileCheckRule`.
 */
public class FileCheckRule(json: JsonObject) : Model(json) {
    public constructor(enumFileExts: List<String>? = null, maxFileSize: Long? = null, maxListLength: Long? = null, minListLength: Long? = null) : this(
        Fields().put("enum_file_exts", enumFileExts).put("max_file_size", maxFileSize).put("max_list_length", maxListLength).put("min_list_length", minListLength).json,
    )

    /** 限制提交的文件后缀. See [EnumFileExts]. */
    public val enumFileExts: List<String>? get() = json["enum_file_exts"].listOrNull { it.text() }

    /** 限制文件提交大小. */
    public val maxFileSize: Long? get() = json["max_file_size"].longOrNull()

    /** 最大列表长度. */
    public val maxListLength: Long? get() = json["max_list_length"].longOrNull()

    /** 最小列表长度. */
    public val minListLength: Long? get() = json["min_list_length"].longOrNull()

    /** A copy with another [enumFileExts]. */
    public fun withEnumFileExts(enumFileExts: List<String>?): FileCheckRule = FileCheckRule(json.with("enum_file_exts", enumFileExts))

    /** A copy with another [maxFileSize]. */
    public fun withMaxFileSize(maxFileSize: Long?): FileCheckRule = FileCheckRule(json.with("max_file_size", maxFileSize))

    /** A copy with another [maxListLength]. */
    public fun withMaxListLength(maxListLength: Long?): FileCheckRule = FileCheckRule(json.with("max_list_length", maxListLength))

    /** A copy with another [minListLength]. */
    public fun withMinListLength(minListLength: Long?): FileCheckRule = FileCheckRule(json.with("min_list_length", minListLength))
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

    /** 要求提交的资料. JSON text of `RequestedItem`. JSON text. */
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
 * `RecordField`.
 */
public class RecordField(json: JsonObject) : Model(json) {
    public constructor(enumCheckRule: EnumCheckRule? = null, fieldName: String? = null, fileCheckRule: FileCheckRule? = null, itemId: String? = null, name: String? = null, needEncrypt: Boolean? = null, orderIntervalCheckRule: FileCheckRule? = null, placeholder: String? = null, relations: List<Relation>? = null, repeatedFieldData: String? = null, required: Long? = null, stringCheckRule: StringCheckRule? = null, timeIntervalCheckRule: TimeIntervalCheckRule? = null, tips: String? = null, tooltip: String? = null, type: Long? = null) : this(
        Fields().put("enum_check_rule", enumCheckRule).put("field_name", fieldName).put("file_check_rule", fileCheckRule).put("item_id", itemId).put("name", name).put("need_encrypt", needEncrypt).put("order_interval_check_rule", orderIntervalCheckRule).put("placeholder", placeholder).put("relations", relations).put("repeated_field_data", repeatedFieldData).put("required", required).put("string_check_rule", stringCheckRule).put("time_interval_check_rule", timeIntervalCheckRule).put("tips", tips).put("tooltip", tooltip).put("type", type).json,
    )

    /** `enum_check_rule`. */
    public val enumCheckRule: EnumCheckRule? get() = json["enum_check_rule"].treeOrNull()?.let { EnumCheckRule(it) }

    /** 资料项英文名. */
    public val fieldName: String? get() = json["field_name"].textOrNull()

    /** `file_check_rule`. */
    public val fileCheckRule: FileCheckRule? get() = json["file_check_rule"].treeOrNull()?.let { FileCheckRule(it) }

    /** 资料项ID. */
    public val itemId: String? get() = json["item_id"].textOrNull()

    /** 资料项中文名. */
    public val name: String? get() = json["name"].textOrNull()

    /** 提交内容需要加密. */
    public val needEncrypt: Boolean? get() = json["need_encrypt"].booleanOrNull()

    /** `order_interval_check_rule`. */
    public val orderIntervalCheckRule: FileCheckRule? get() = json["order_interval_check_rule"].treeOrNull()?.let { FileCheckRule(it) }

    /** 输入框占位文案. */
    public val placeholder: String? get() = json["placeholder"].textOrNull()

    /** 资料项关联规则集合. */
    public val relations: List<Relation>? get() = json["relations"].listOrNull { Relation(it.tree()) }

    /** 补充资料项多值. JSON text of a list of `RepeatedField`. JSON text. */
    public val repeatedFieldData: String? get() = json["repeated_field_data"].textOrNull()

    /** 是否必须提交. One of 0 and 1. */
    public val required: Long? get() = json["required"].longOrNull()

    /** `string_check_rule`. */
    public val stringCheckRule: StringCheckRule? get() = json["string_check_rule"].treeOrNull()?.let { StringCheckRule(it) }

    /** `time_interval_check_rule`. */
    public val timeIntervalCheckRule: TimeIntervalCheckRule? get() = json["time_interval_check_rule"].treeOrNull()?.let { TimeIntervalCheckRule(it) }

    /** 资料项填写提示. */
    public val tips: String? get() = json["tips"].textOrNull()

    /** 叹号悬浮提示语. */
    public val tooltip: String? get() = json["tooltip"].textOrNull()

    /** 资料项类型. One of 1, 2, 3, 4, 5 and 6. */
    public val type: Long? get() = json["type"].longOrNull()

    /** A copy with another [enumCheckRule]. */
    public fun withEnumCheckRule(enumCheckRule: EnumCheckRule?): RecordField = RecordField(json.with("enum_check_rule", enumCheckRule))

    /** A copy with another [fieldName]. */
    public fun withFieldName(fieldName: String?): RecordField = RecordField(json.with("field_name", fieldName))

    /** A copy with another [fileCheckRule]. */
    public fun withFileCheckRule(fileCheckRule: FileCheckRule?): RecordField = RecordField(json.with("file_check_rule", fileCheckRule))

    /** A copy with another [itemId]. */
    public fun withItemId(itemId: String?): RecordField = RecordField(json.with("item_id", itemId))

    /** A copy with another [name]. */
    public fun withName(name: String?): RecordField = RecordField(json.with("name", name))

    /** A copy with another [needEncrypt]. */
    public fun withNeedEncrypt(needEncrypt: Boolean?): RecordField = RecordField(json.with("need_encrypt", needEncrypt))

    /** A copy with another [orderIntervalCheckRule]. */
    public fun withOrderIntervalCheckRule(orderIntervalCheckRule: FileCheckRule?): RecordField = RecordField(json.with("order_interval_check_rule", orderIntervalCheckRule))

    /** A copy with another [placeholder]. */
    public fun withPlaceholder(placeholder: String?): RecordField = RecordField(json.with("placeholder", placeholder))

    /** A copy with another [relations]. */
    public fun withRelations(relations: List<Relation>?): RecordField = RecordField(json.with("relations", relations))

    /** A copy with another [repeatedFieldData]. */
    public fun withRepeatedFieldData(repeatedFieldData: String?): RecordField = RecordField(json.with("repeated_field_data", repeatedFieldData))

    /** A copy with another [required]. */
    public fun withRequired(required: Long?): RecordField = RecordField(json.with("required", required))

    /** A copy with another [stringCheckRule]. */
    public fun withStringCheckRule(stringCheckRule: StringCheckRule?): RecordField = RecordField(json.with("string_check_rule", stringCheckRule))

    /** A copy with another [timeIntervalCheckRule]. */
    public fun withTimeIntervalCheckRule(timeIntervalCheckRule: TimeIntervalCheckRule?): RecordField = RecordField(json.with("time_interval_check_rule", timeIntervalCheckRule))

    /** A copy with another [tips]. */
    public fun withTips(tips: String?): RecordField = RecordField(json.with("tips", tips))

    /** A copy with another [tooltip]. */
    public fun withTooltip(tooltip: String?): RecordField = RecordField(json.with("tooltip", tooltip))

    /** A copy with another [type]. */
    public fun withType(type: Long?): RecordField = RecordField(json.with("type", type))
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
 * `RepeatedField`.
 */
public class RepeatedField(json: JsonObject) : Model(json) {
    public constructor(address: String? = null, area: String? = null, city: String? = null, evidenceImgList: List<String>? = null, latitude: String? = null, logisticFlag: Long? = null, longitude: String? = null, merchantOrderId: String? = null, name: String? = null, province: String? = null, street: String? = null, tradeGoods: String? = null, tradeMoneyAmount: String? = null, tradeTime: String? = null, wechatOrderId: String? = null) : this(
        Fields().put("address", address).put("area", area).put("city", city).put("evidence_img_list", evidenceImgList).put("latitude", latitude).put("logistic_flag", logisticFlag).put("longitude", longitude).put("merchant_order_id", merchantOrderId).put("name", name).put("province", province).put("street", street).put("trade_goods", tradeGoods).put("trade_money_amount", tradeMoneyAmount).put("trade_time", tradeTime).put("wechat_order_id", wechatOrderId).json,
    )

    /** 详细地址. */
    public val address: String? get() = json["address"].textOrNull()

    /** 区域. */
    public val area: String? get() = json["area"].textOrNull()

    /** 城市. */
    public val city: String? get() = json["city"].textOrNull()

    /** 凭证图片信息. */
    public val evidenceImgList: List<String>? get() = json["evidence_img_list"].listOrNull { it.text() }

    /** 纬度值. */
    public val latitude: String? get() = json["latitude"].textOrNull()

    /** 是否物流. One of 0 and 1. */
    public val logisticFlag: Long? get() = json["logistic_flag"].longOrNull()

    /** 经度值. */
    public val longitude: String? get() = json["longitude"].textOrNull()

    /** 商户订单号. */
    public val merchantOrderId: String? get() = json["merchant_order_id"].textOrNull()

    /** 地址名. */
    public val name: String? get() = json["name"].textOrNull()

    /** 省份. */
    public val province: String? get() = json["province"].textOrNull()

    /** 街道. */
    public val street: String? get() = json["street"].textOrNull()

    /** 调单商品. */
    public val tradeGoods: String? get() = json["trade_goods"].textOrNull()

    /** 交易金额. */
    public val tradeMoneyAmount: String? get() = json["trade_money_amount"].textOrNull()

    /** 交易时间+08. */
    public val tradeTime: String? get() = json["trade_time"].textOrNull()

    /** 微信支付订单号. */
    public val wechatOrderId: String? get() = json["wechat_order_id"].textOrNull()

    /** A copy with another [address]. */
    public fun withAddress(address: String?): RepeatedField = RepeatedField(json.with("address", address))

    /** A copy with another [area]. */
    public fun withArea(area: String?): RepeatedField = RepeatedField(json.with("area", area))

    /** A copy with another [city]. */
    public fun withCity(city: String?): RepeatedField = RepeatedField(json.with("city", city))

    /** A copy with another [evidenceImgList]. */
    public fun withEvidenceImgList(evidenceImgList: List<String>?): RepeatedField = RepeatedField(json.with("evidence_img_list", evidenceImgList))

    /** A copy with another [latitude]. */
    public fun withLatitude(latitude: String?): RepeatedField = RepeatedField(json.with("latitude", latitude))

    /** A copy with another [logisticFlag]. */
    public fun withLogisticFlag(logisticFlag: Long?): RepeatedField = RepeatedField(json.with("logistic_flag", logisticFlag))

    /** A copy with another [longitude]. */
    public fun withLongitude(longitude: String?): RepeatedField = RepeatedField(json.with("longitude", longitude))

    /** A copy with another [merchantOrderId]. */
    public fun withMerchantOrderId(merchantOrderId: String?): RepeatedField = RepeatedField(json.with("merchant_order_id", merchantOrderId))

    /** A copy with another [name]. */
    public fun withName(name: String?): RepeatedField = RepeatedField(json.with("name", name))

    /** A copy with another [province]. */
    public fun withProvince(province: String?): RepeatedField = RepeatedField(json.with("province", province))

    /** A copy with another [street]. */
    public fun withStreet(street: String?): RepeatedField = RepeatedField(json.with("street", street))

    /** A copy with another [tradeGoods]. */
    public fun withTradeGoods(tradeGoods: String?): RepeatedField = RepeatedField(json.with("trade_goods", tradeGoods))

    /** A copy with another [tradeMoneyAmount]. */
    public fun withTradeMoneyAmount(tradeMoneyAmount: String?): RepeatedField = RepeatedField(json.with("trade_money_amount", tradeMoneyAmount))

    /** A copy with another [tradeTime]. */
    public fun withTradeTime(tradeTime: String?): RepeatedField = RepeatedField(json.with("trade_time", tradeTime))

    /** A copy with another [wechatOrderId]. */
    public fun withWechatOrderId(wechatOrderId: String?): RepeatedField = RepeatedField(json.with("wechat_order_id", wechatOrderId))
}

/**
 * `RequestedItem`.
 */
public class RequestedItem(json: JsonObject) : Model(json) {
    public constructor(recordFields: List<RecordField>) : this(
        Fields().put("record_fields", recordFields).json,
    )

    /** 资料项集合. */
    public val recordFields: List<RecordField> get() = json["record_fields"].list { RecordField(it.tree()) }

    /** A copy with another [recordFields]. */
    public fun withRecordFields(recordFields: List<RecordField>): RequestedItem = RequestedItem(json.with("record_fields", recordFields))
}

/**
 * `StringCheckRule`.
 */
public class StringCheckRule(json: JsonObject) : Model(json) {
    public constructor(maxStringLength: Long? = null, minStringLength: Long? = null, validator: String? = null) : this(
        Fields().put("max_string_length", maxStringLength).put("min_string_length", minStringLength).put("validator", validator).json,
    )

    /** 字符串最大长度. */
    public val maxStringLength: Long? get() = json["max_string_length"].longOrNull()

    /** 字符串最小长度. */
    public val minStringLength: Long? get() = json["min_string_length"].longOrNull()

    /** See [Validator]. */
    public val validator: String? get() = json["validator"].textOrNull()

    /** A copy with another [maxStringLength]. */
    public fun withMaxStringLength(maxStringLength: Long?): StringCheckRule = StringCheckRule(json.with("max_string_length", maxStringLength))

    /** A copy with another [minStringLength]. */
    public fun withMinStringLength(minStringLength: Long?): StringCheckRule = StringCheckRule(json.with("min_string_length", minStringLength))

    /** A copy with another [validator]. */
    public fun withValidator(validator: String?): StringCheckRule = StringCheckRule(json.with("validator", validator))
}

/**
 * `TimeIntervalCheckRule`.
 */
public class TimeIntervalCheckRule(json: JsonObject) : Model(json) {
    public constructor(maxListLength: Long? = null, minListLength: Long? = null) : this(
        Fields().put("max_list_length", maxListLength).put("min_list_length", minListLength).json,
    )

    /** 最大列表长度. */
    public val maxListLength: Long? get() = json["max_list_length"].longOrNull()

    /** 最小列表长度. */
    public val minListLength: Long? get() = json["min_list_length"].longOrNull()

    /** A copy with another [maxListLength]. */
    public fun withMaxListLength(maxListLength: Long?): TimeIntervalCheckRule = TimeIntervalCheckRule(json.with("max_list_length", maxListLength))

    /** A copy with another [minListLength]. */
    public fun withMinListLength(minListLength: Long?): TimeIntervalCheckRule = TimeIntervalCheckRule(json.with("min_list_length", minListLength))
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
 * 限制提交的文件后缀.
 *
 * The documented values; there may be others.
 */
public object EnumFileExts {
    public const val PNG: String = "png"
    public const val JPG: String = "jpg"
    public const val JPEG: String = "jpeg"
    public const val MP4: String = "mp4"
    public const val AVI: String = "avi"
    public const val MOV: String = "mov"
    public const val WMV: String = "wmv"
    public const val PDF: String = "pdf"
    public const val DOC: String = "doc"
    public const val DOCX: String = "docx"
    public const val CSV: String = "csv"
    public const val XLSX: String = "xlsx"
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

/**
 * `Validator`.
 *
 * The documented values; there may be others.
 */
public object Validator {
    public const val NUMBER: String = "number"
    public const val PHONE: String = "phone"
    public const val IDCARD: String = "idcard"
    public const val URL: String = "url"
    public const val EMAIL: String = "email"
}
