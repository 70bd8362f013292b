// Generated from api/merchant_settlement.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.merchantsettlement

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
 * `Activity`.
 */
public class Activity(json: JsonObject) : Model(json) {
    public constructor(activityId: String, activityApplyInformation: List<ActivityMaterial>? = null, activityRate: String? = null) : this(
        Fields().put("activity_id", activityId).put("activity_apply_information", activityApplyInformation).put("activity_rate", activityRate).json,
    )

    public constructor(activityId: String) : this(
        Fields().put("activity_id", activityId).json,
    )

    /** 活动ID. */
    public val activityId: String get() = json["activity_id"].text()

    /** 活动报名材料. */
    public val activityApplyInformation: List<ActivityMaterial>? get() = json["activity_apply_information"].listOrNull { ActivityMaterial(it.tree()) }

    /** 活动费率. */
    public val activityRate: String? get() = json["activity_rate"].textOrNull()

    /** A copy with another [activityId]. */
    public fun withActivityId(activityId: String): Activity = Activity(json.with("activity_id", activityId))

    /** A copy with another [activityApplyInformation]. */
    public fun withActivityApplyInformation(activityApplyInformation: List<ActivityMaterial>?): Activity = Activity(json.with("activity_apply_information", activityApplyInformation))

    /** A copy with another [activityRate]. */
    public fun withActivityRate(activityRate: String?): Activity = Activity(json.with("activity_rate", activityRate))
}

/**
 * `ActivityMaterial`.
 */
public class ActivityMaterial(json: JsonObject) : Model(json) {
    public constructor(applyMaterialId: String? = null, applyMaterialInformation: List<String>? = null) : this(
        Fields().put("apply_material_id", applyMaterialId).put("apply_material_information", applyMaterialInformation).json,
    )

    /** 材料ID. */
    public val applyMaterialId: String? get() = json["apply_material_id"].textOrNull()

    /** 材料内容. */
    public val applyMaterialInformation: List<String>? get() = json["apply_material_information"].listOrNull { it.text() }

    /** A copy with another [applyMaterialId]. */
    public fun withApplyMaterialId(applyMaterialId: String?): ActivityMaterial = ActivityMaterial(json.with("apply_material_id", applyMaterialId))

    /** A copy with another [applyMaterialInformation]. */
    public fun withApplyMaterialInformation(applyMaterialInformation: List<String>?): ActivityMaterial = ActivityMaterial(json.with("apply_material_information", applyMaterialInformation))
}

/**
 * `ActivityModification`.
 */
public class ActivityModification(json: JsonObject) : Model(json) {
    public constructor(activityApplyInformation: List<ActivityMaterial>? = null, activityRate: String? = null) : this(
        Fields().put("activity_apply_information", activityApplyInformation).put("activity_rate", activityRate).json,
    )

    /** 活动报名材料. */
    public val activityApplyInformation: List<ActivityMaterial>? get() = json["activity_apply_information"].listOrNull { ActivityMaterial(it.tree()) }

    /** 活动费率. */
    public val activityRate: String? get() = json["activity_rate"].textOrNull()

    /** A copy with another [activityApplyInformation]. */
    public fun withActivityApplyInformation(activityApplyInformation: List<ActivityMaterial>?): ActivityModification = ActivityModification(json.with("activity_apply_information", activityApplyInformation))

    /** A copy with another [activityRate]. */
    public fun withActivityRate(activityRate: String?): ActivityModification = ActivityModification(json.with("activity_rate", activityRate))
}

/**
 * `AdditionalInformation`.
 */
public class AdditionalInformation(json: JsonObject) : Model(json) {
    public constructor(additionalMaterial: List<String>? = null, additionalMessage: String? = null) : this(
        Fields().put("additional_material", additionalMaterial).put("additional_message", additionalMessage).json,
    )

    /** 补充材料. */
    public val additionalMaterial: List<String>? get() = json["additional_material"].listOrNull { it.text() }

    /** 补充说明. */
    public val additionalMessage: String? get() = json["additional_message"].textOrNull()

    /** A copy with another [additionalMaterial]. */
    public fun withAdditionalMaterial(additionalMaterial: List<String>?): AdditionalInformation = AdditionalInformation(json.with("additional_material", additionalMaterial))

    /** A copy with another [additionalMessage]. */
    public fun withAdditionalMessage(additionalMessage: String?): AdditionalInformation = AdditionalInformation(json.with("additional_message", additionalMessage))
}

/**
 * `CreateRateActivityApplicationRequest`.
 */
public class CreateRateActivityApplicationRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, acquiringBankId: String, channelId: String, activityDetail: Activity, additionalInformation: AdditionalInformation? = null) : this(
        Fields().put("sub_mchid", subMchid).put("acquiring_bank_id", acquiringBankId).put("channel_id", channelId).put("activity_detail", activityDetail).put("additional_information", additionalInformation).json,
    )

    public constructor(subMchid: String, acquiringBankId: String, channelId: String, activityDetail: Activity) : this(
        Fields().put("sub_mchid", subMchid).put("acquiring_bank_id", acquiringBankId).put("channel_id", channelId).put("activity_detail", activityDetail).json,
    )

    /** `sub_mchid`. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 从业机构号. */
    public val acquiringBankId: String get() = json["acquiring_bank_id"].text()

    /** 渠道商户号. */
    public val channelId: String get() = json["channel_id"].text()

    /** 活动报名信息. */
    public val activityDetail: Activity get() = Activity(json["activity_detail"].tree())

    /** 补充信息. */
    public val additionalInformation: AdditionalInformation? get() = json["additional_information"].treeOrNull()?.let { AdditionalInformation(it) }

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateRateActivityApplicationRequest = CreateRateActivityApplicationRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [acquiringBankId]. */
    public fun withAcquiringBankId(acquiringBankId: String): CreateRateActivityApplicationRequest = CreateRateActivityApplicationRequest(json.with("acquiring_bank_id", acquiringBankId))

    /** A copy with another [channelId]. */
    public fun withChannelId(channelId: String): CreateRateActivityApplicationRequest = CreateRateActivityApplicationRequest(json.with("channel_id", channelId))

    /** A copy with another [activityDetail]. */
    public fun withActivityDetail(activityDetail: Activity): CreateRateActivityApplicationRequest = CreateRateActivityApplicationRequest(json.with("activity_detail", activityDetail))

    /** A copy with another [additionalInformation]. */
    public fun withAdditionalInformation(additionalInformation: AdditionalInformation?): CreateRateActivityApplicationRequest = CreateRateActivityApplicationRequest(json.with("additional_information", additionalInformation))
}

/**
 * `CreateSettlementRuleApplicationRequest`.
 */
public class CreateSettlementRuleApplicationRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, acquiringBankId: String, channelId: String, settleRuleId: Long) : this(
        Fields().put("sub_mchid", subMchid).put("acquiring_bank_id", acquiringBankId).put("channel_id", channelId).put("settle_rule_id", settleRuleId).json,
    )

    /** 特约商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 从业机构号. */
    public val acquiringBankId: String get() = json["acquiring_bank_id"].text()

    /** 渠道商户号. */
    public val channelId: String get() = json["channel_id"].text()

    /** 结算规则id. */
    public val settleRuleId: Long get() = json["settle_rule_id"].long()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateSettlementRuleApplicationRequest = CreateSettlementRuleApplicationRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [acquiringBankId]. */
    public fun withAcquiringBankId(acquiringBankId: String): CreateSettlementRuleApplicationRequest = CreateSettlementRuleApplicationRequest(json.with("acquiring_bank_id", acquiringBankId))

    /** A copy with another [channelId]. */
    public fun withChannelId(channelId: String): CreateSettlementRuleApplicationRequest = CreateSettlementRuleApplicationRequest(json.with("channel_id", channelId))

    /** A copy with another [settleRuleId]. */
    public fun withSettleRuleId(settleRuleId: Long): CreateSettlementRuleApplicationRequest = CreateSettlementRuleApplicationRequest(json.with("settle_rule_id", settleRuleId))
}

/**
 * `GetRateActivityApplicationResponse`.
 */
public class GetRateActivityApplicationResponse(json: JsonObject) : Model(json) {

    /** `sub_mchid`. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 申请单状态. */
    public val applicationState: String get() = json["application_state"].text()

    /** 活动审核通过时间. RFC 3339. */
    public val passTime: String? get() = json["pass_time"].textOrNull()

    /** 驳回参数. */
    public val rejectParameter: String? get() = json["reject_parameter"].textOrNull()

    /** 驳回原因. */
    public val rejectReason: String? get() = json["reject_reason"].textOrNull()
}

/**
 * `RateActivityApplicationReference`.
 */
public class RateActivityApplicationReference(json: JsonObject) : Model(json) {

    /** 申请单编号. */
    public val applicationId: String get() = json["application_id"].text()
}

/**
 * `SettlementRuleApplication`.
 */
public class SettlementRuleApplication(json: JsonObject) : Model(json) {

    /** 申请单编号. */
    public val applicationId: String get() = json["application_id"].text()

    /** 特约商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 最后更新时间. RFC 3339. */
    public val updateTime: String? get() = json["update_time"].textOrNull()

    /** 从业机构号. */
    public val acquiringBankId: String? get() = json["acquiring_bank_id"].textOrNull()

    /** 渠道商户号. */
    public val channelId: String? get() = json["channel_id"].textOrNull()

    /** 结算规则id. */
    public val settleRuleId: Long? get() = json["settle_rule_id"].longOrNull()

    /** 申请单处理信息. */
    public val applicationProcessInfo: String? get() = json["application_process_info"].textOrNull()

    /** 申请单状态. */
    public val applicationState: String? get() = json["application_state"].textOrNull()
}

/**
 * `UpdateRateActivityApplicationRequest`.
 */
public class UpdateRateActivityApplicationRequest(json: JsonObject) : Model(json) {
    public constructor(activityDetailModification: ActivityModification? = null, additionalInformation: AdditionalInformation? = null) : this(
        Fields().put("activity_detail_modification", activityDetailModification).put("additional_information", additionalInformation).json,
    )

    /** 活动报名修改信息. */
    public val activityDetailModification: ActivityModification? get() = json["activity_detail_modification"].treeOrNull()?.let { ActivityModification(it) }

    /** 补充信息. */
    public val additionalInformation: AdditionalInformation? get() = json["additional_information"].treeOrNull()?.let { AdditionalInformation(it) }

    /** A copy with another [activityDetailModification]. */
    public fun withActivityDetailModification(activityDetailModification: ActivityModification?): UpdateRateActivityApplicationRequest = UpdateRateActivityApplicationRequest(json.with("activity_detail_modification", activityDetailModification))

    /** A copy with another [additionalInformation]. */
    public fun withAdditionalInformation(additionalInformation: AdditionalInformation?): UpdateRateActivityApplicationRequest = UpdateRateActivityApplicationRequest(json.with("additional_information", additionalInformation))
}
