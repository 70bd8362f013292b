// Generated from api/discount_card.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.discountcard

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
 * `AddUserRecordsRequest`.
 */
public class AddUserRecordsRequest(json: JsonObject) : Model(json) {
    public constructor(cardTemplateId: String, objectiveCompletionRecords: List<UserObjectiveCompletionRecord>? = null, rewardUsageRecords: List<UserRewardUsageRecord>? = null) : this(
        Fields().put("card_template_id", cardTemplateId).put("objective_completion_records", objectiveCompletionRecords).put("reward_usage_records", rewardUsageRecords).json,
    )

    public constructor(cardTemplateId: String) : this(
        Fields().put("card_template_id", cardTemplateId).json,
    )

    /** 卡模板ID. The template of the card, made in the merchant platform. */
    public val cardTemplateId: String get() = json["card_template_id"].text()

    /** 目标完成记录. */
    public val objectiveCompletionRecords: List<UserObjectiveCompletionRecord>? get() = json["objective_completion_records"].listOrNull { UserObjectiveCompletionRecord(it.tree()) }

    /** 优惠使用记录. */
    public val rewardUsageRecords: List<UserRewardUsageRecord>? get() = json["reward_usage_records"].listOrNull { UserRewardUsageRecord(it.tree()) }

    /** A copy with another [cardTemplateId]. */
    public fun withCardTemplateId(cardTemplateId: String): AddUserRecordsRequest = AddUserRecordsRequest(json.with("card_template_id", cardTemplateId))

    /** A copy with another [objectiveCompletionRecords]. */
    public fun withObjectiveCompletionRecords(objectiveCompletionRecords: List<UserObjectiveCompletionRecord>?): AddUserRecordsRequest = AddUserRecordsRequest(json.with("objective_completion_records", objectiveCompletionRecords))

    /** A copy with another [rewardUsageRecords]. */
    public fun withRewardUsageRecords(rewardUsageRecords: List<UserRewardUsageRecord>?): AddUserRecordsRequest = AddUserRecordsRequest(json.with("reward_usage_records", rewardUsageRecords))
}

/**
 * `CardObjective`.
 */
public class CardObjective(json: JsonObject) : Model(json) {

    /** 目标名称. */
    public val name: String get() = json["name"].text()

    /** 目标ID. */
    public val objectiveId: String get() = json["objective_id"].text()

    /** 目标数量. */
    public val count: Long? get() = json["count"].longOrNull()

    /** 目标单位. */
    public val unit: String get() = json["unit"].text()

    /** 目标描述. */
    public val description: String? get() = json["description"].textOrNull()

    /** 目标完成记录. */
    public val objectiveCompletionRecords: List<UserObjectiveCompletionRecord>? get() = json["objective_completion_records"].listOrNull { UserObjectiveCompletionRecord(it.tree()) }
}

/**
 * `CardPayment`.
 */
public class CardPayment(json: JsonObject) : Model(json) {

    /** 付款金额. In fen. */
    public val payAmount: Long? get() = json["pay_amount"].longOrNull()

    /** 付款状态. */
    public val payState: String get() = json["pay_state"].text()

    /** 微信支付订单号. WeChat Pay's number of the payment. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 支付时间. RFC 3339. */
    public val payTime: String? get() = json["pay_time"].textOrNull()
}

/**
 * `CardResource`.
 */
public class CardResource(json: JsonObject) : Model(json) {

    /** 微信商户号. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 公众账号ID. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 用户唯一标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 创卡时间. RFC 3339. */
    public val createTime: String? get() = json["create_time"].textOrNull()

    /** 先享卡ID. */
    public val cardId: String? get() = json["card_id"].textOrNull()

    /** 先享卡模板ID. The template of the card, made in the merchant platform. */
    public val cardTemplateId: String? get() = json["card_template_id"].textOrNull()

    /** 邀请者用户标识. Who invited the user. */
    public val sharerOpenid: String? get() = json["sharer_openid"].textOrNull()

    /** 目标列表. What the user has promised. */
    public val objectives: List<Objective>? get() = json["objectives"].listOrNull { Objective(it.tree()) }

    /** 商户领卡号. The merchant's own number of the user's card. */
    public val outCardCode: String? get() = json["out_card_code"].textOrNull()

    /** 用户退回优惠的付款信息. */
    public val payInformation: Payment? get() = json["pay_information"].treeOrNull()?.let { Payment(it) }

    /** 优惠列表. What the user gets for it. */
    public val rewards: List<Reward>? get() = json["rewards"].listOrNull { Reward(it.tree()) }

    /** 状态. */
    public val state: String? get() = json["state"].textOrNull()

    /** 约定时间期限信息. */
    public val timeRange: CardResourceTimeRange? get() = json["time_range"].treeOrNull()?.let { CardResourceTimeRange(it) }

    /** 享受优惠总金额. */
    public val totalAmount: String? get() = json["total_amount"].textOrNull()

    /** 未完成约定原因. Why the promise was not kept. */
    public val unfinishedReason: String? get() = json["unfinished_reason"].textOrNull()
}

/**
 * `CardResourceTimeRange`.
 */
public class CardResourceTimeRange(json: JsonObject) : Model(json) {

    /** 约定开始时间. RFC 3339. */
    public val beginTime: String? get() = json["begin_time"].textOrNull()

    /** 约定结束时间. RFC 3339. */
    public val endTime: String? get() = json["end_time"].textOrNull()
}

/**
 * `CardReward`.
 */
public class CardReward(json: JsonObject) : Model(json) {

    /** 优惠名称. */
    public val name: String get() = json["name"].text()

    /** 优惠ID. */
    public val rewardId: String get() = json["reward_id"].text()

    /** 优惠金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 优惠数量. */
    public val count: Long? get() = json["count"].longOrNull()

    /** 优惠数量类型. */
    public val countType: String get() = json["count_type"].text()

    /** 优惠单位. */
    public val unit: String get() = json["unit"].text()

    /** 优惠描述. */
    public val description: String? get() = json["description"].textOrNull()

    /** 优惠使用记录列表. */
    public val rewardUsageRecords: List<UserRewardUsageRecord>? get() = json["reward_usage_records"].listOrNull { UserRewardUsageRecord(it.tree()) }
}

/**
 * `GetCardResource`.
 */
public class GetCardResource(json: JsonObject) : Model(json) {

    /** `mchid`. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 公众账号ID. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** `openid`. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** `create_time`. */
    public val createTime: String? get() = json["create_time"].textOrNull()

    /** 先享卡ID. */
    public val cardId: String? get() = json["card_id"].textOrNull()

    /** The template of the card, made in the merchant platform. */
    public val cardTemplateId: String? get() = json["card_template_id"].textOrNull()

    /** What the user has promised. */
    public val objectives: List<Objective>? get() = json["objectives"].listOrNull { Objective(it.tree()) }

    /** 商户领卡号. The merchant's own number of the user's card. */
    public val outCardCode: String? get() = json["out_card_code"].textOrNull()

    /** What the user gets for it. */
    public val rewards: List<Reward>? get() = json["rewards"].listOrNull { Reward(it.tree()) }

    /** `state`. */
    public val state: String? get() = json["state"].textOrNull()

    /** `time_range`. */
    public val timeRange: GetCardResourceTimeRange? get() = json["time_range"].treeOrNull()?.let { GetCardResourceTimeRange(it) }

    /** 享受优惠总金额. */
    public val totalAmount: String? get() = json["total_amount"].textOrNull()

    /** 未完成约定原因. Why the promise was not kept. */
    public val unfinishedReason: String? get() = json["unfinished_reason"].textOrNull()
}

/**
 * `GetCardResourceTimeRange`.
 */
public class GetCardResourceTimeRange(json: JsonObject) : Model(json) {

    /** 约定开始时间. */
    public val beginTime: String? get() = json["begin_time"].textOrNull()

    /** 约定结束时间. */
    public val endTime: String? get() = json["end_time"].textOrNull()
}

/**
 * `GetCardResponse`.
 */
public class GetCardResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 公众账号ID. */
    public val appid: String get() = json["appid"].text()

    /** 用户标识. */
    public val openid: String get() = json["openid"].text()

    /** 创卡时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 先享卡ID. */
    public val cardId: String get() = json["card_id"].text()

    /** 先享卡模板ID. The template of the card, made in the merchant platform. */
    public val cardTemplateId: String get() = json["card_template_id"].text()

    /** 商户领卡号. The merchant's own number of the user's card. */
    public val outCardCode: String get() = json["out_card_code"].text()

    /** 状态. */
    public val state: String get() = json["state"].text()

    /** 约定时间期限. */
    public val timeRange: TimeRange get() = TimeRange(json["time_range"].tree())

    /** 邀请者用户标识. Who invited the user. */
    public val sharerOpenid: String? get() = json["sharer_openid"].textOrNull()

    /** 目标列表. What the user has promised. */
    public val objectives: List<CardObjective>? get() = json["objectives"].listOrNull { CardObjective(it.tree()) }

    /** 用户退回优惠的付款信息. */
    public val payInformation: CardPayment? get() = json["pay_information"].treeOrNull()?.let { CardPayment(it) }

    /** 优惠列表. What the user gets for it. */
    public val rewards: List<CardReward>? get() = json["rewards"].listOrNull { CardReward(it.tree()) }

    /** 享受优惠总金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()

    /** 未完成约定原因. Why the promise was not kept. */
    public val unfinishedReason: String? get() = json["unfinished_reason"].textOrNull()
}

/**
 * `Objective`.
 */
public class Objective(json: JsonObject) : Model(json) {

    /** 目标名称. */
    public val name: String? get() = json["name"].textOrNull()

    /** 目标描述. */
    public val description: String? get() = json["description"].textOrNull()

    /** 目标ID. */
    public val objectiveId: String? get() = json["objective_id"].textOrNull()

    /** 目标数量. */
    public val count: Long? get() = json["count"].longOrNull()

    /** 目标完成记录列表. */
    public val objectiveCompletionRecords: List<ObjectiveCompletionRecord>? get() = json["objective_completion_records"].listOrNull { ObjectiveCompletionRecord(it.tree()) }

    /** 目标单位. */
    public val unit: String? get() = json["unit"].textOrNull()
}

/**
 * `ObjectiveCompletionRecord`.
 */
public class ObjectiveCompletionRecord(json: JsonObject) : Model(json) {

    /** 目标完成流水号. The merchant's own number of this record. */
    public val objectiveCompletionSerialNo: String get() = json["objective_completion_serial_no"].text()

    /** 目标ID. */
    public val objectiveId: String get() = json["objective_id"].text()

    /** 目标完成数量. */
    public val completionCount: Long? get() = json["completion_count"].longOrNull()

    /** 目标完成时间. RFC 3339. */
    public val completionTime: String get() = json["completion_time"].text()

    /** 目标完成类型. */
    public val completionType: String get() = json["completion_type"].text()

    /** 目标完成描述. */
    public val description: String? get() = json["description"].textOrNull()

    /** 备注说明. */
    public val remark: String? get() = json["remark"].textOrNull()
}

/**
 * `Order`.
 */
public class Order(json: JsonObject) : Model(json) {

    /** 公众账号ID. */
    public val appid: String get() = json["appid"].text()

    /** 用户标识. */
    public val openid: String get() = json["openid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 先享卡ID. */
    public val discountCardId: String get() = json["discount_card_id"].text()

    /** 微信支付服务订单号. WeChat Pay's number of the service order. */
    public val orderId: String get() = json["order_id"].text()

    /** 先享卡订单号. The merchant's own number of the order under the card. */
    public val outOrderNo: String get() = json["out_order_no"].text()

    /** 服务ID. The service that WeChat Pay opened for the merchant. */
    public val serviceId: String get() = json["service_id"].text()

    /** 先享卡开始时间. RFC 3339. */
    public val cardBeginTime: String get() = json["card_begin_time"].text()

    /** 先享卡结束时间. RFC 3339. */
    public val cardEndTime: String get() = json["card_end_time"].text()

    /** 先享卡名称. */
    public val cardName: String get() = json["card_name"].text()

    /** 预估奖励金额. In fen. */
    public val estimatedRewardAmount: Long? get() = json["estimated_reward_amount"].longOrNull()

    /** 目标描述. */
    public val objectiveDescription: String get() = json["objective_description"].text()

    /** 奖励描述. */
    public val rewardDescription: String get() = json["reward_description"].text()

    /** 订单状态. See [State]. */
    public val state: String get() = json["state"].text()

    /** 微信支付交易单号. WeChat Pay's number of the payment. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 扣除金额. In fen. */
    public val deductionAmount: Long? get() = json["deduction_amount"].longOrNull()

    /** 目标达成明细列表. What the user has promised. */
    public val objectives: List<OrderObjective>? get() = json["objectives"].listOrNull { OrderObjective(it.tree()) }

    /** 线下使用说明. */
    public val offlineInstructions: String? get() = json["offline_instructions"].textOrNull()

    /** 线上使用说明. */
    public val onlineInstructions: String? get() = json["online_instructions"].textOrNull()

    /** 支付时间. RFC 3339. */
    public val payTime: String? get() = json["pay_time"].textOrNull()

    /** 奖励明细列表. What the user gets for it. */
    public val rewards: List<OrderReward>? get() = json["rewards"].listOrNull { OrderReward(it.tree()) }

    /** 结算金额. In fen. */
    public val settlementAmount: Long? get() = json["settlement_amount"].longOrNull()

    /** 总金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()
}

/**
 * `OrderObjective`.
 */
public class OrderObjective(json: JsonObject) : Model(json) {

    /** 先享卡目标ID. */
    public val objectiveId: Long? get() = json["objective_id"].longOrNull()

    /** 目标流水号. The merchant's own number of this entry. */
    public val objectiveSerialNo: String get() = json["objective_serial_no"].text()

    /** 目标数量. */
    public val count: Long? get() = json["count"].longOrNull()

    /** 履约描述. */
    public val performanceDescription: String get() = json["performance_description"].text()

    /** 履约时间. RFC 3339. */
    public val performanceTime: String get() = json["performance_time"].text()

    /** 履约类型. Whether it is added or taken back. See [PerformanceType]. */
    public val performanceType: String get() = json["performance_type"].text()

    /** 目标名称. */
    public val name: String? get() = json["name"].textOrNull()

    /** 备注说明. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** 目标单位. */
    public val unit: String? get() = json["unit"].textOrNull()
}

/**
 * `OrderReward`.
 */
public class OrderReward(json: JsonObject) : Model(json) {

    /** 奖励描述. */
    public val description: String get() = json["description"].text()

    /** 先享卡奖励ID. */
    public val rewardId: Long? get() = json["reward_id"].longOrNull()

    /** 奖励流水号. The merchant's own number of this entry. */
    public val rewardSerialNo: String get() = json["reward_serial_no"].text()

    /** 奖励金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 奖励数量. */
    public val count: Long? get() = json["count"].longOrNull()

    /** 奖励时间. RFC 3339. */
    public val rewardTime: String get() = json["reward_time"].text()

    /** 奖励类型. Whether it is added or taken back. See [RewardType]. */
    public val rewardType: String get() = json["reward_type"].text()

    /** 奖励名称. */
    public val name: String? get() = json["name"].textOrNull()

    /** 备注说明. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** 奖励单位. */
    public val unit: String? get() = json["unit"].textOrNull()
}

/**
 * `Payment`.
 */
public class Payment(json: JsonObject) : Model(json) {

    /** 付款金额. In fen. */
    public val payAmount: Long? get() = json["pay_amount"].longOrNull()

    /** 付款状态. */
    public val payState: String get() = json["pay_state"].text()

    /** 微信支付订单号. WeChat Pay's number of the payment. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 支付时间. RFC 3339. */
    public val payTime: String? get() = json["pay_time"].textOrNull()
}

/**
 * `PrepareCardRequest`.
 */
public class PrepareCardRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, cardTemplateId: String, notifyUrl: String, outCardCode: String) : this(
        Fields().put("appid", appid).put("card_template_id", cardTemplateId).put("notify_url", notifyUrl).put("out_card_code", outCardCode).json,
    )

    /** 公众账号ID. */
    public val appid: String get() = json["appid"].text()

    /** 卡模板ID. The template of the card, made in the merchant platform. */
    public val cardTemplateId: String get() = json["card_template_id"].text()

    /** 通知商户URL. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 商户领卡号. The merchant's own number of the user's card. */
    public val outCardCode: String get() = json["out_card_code"].text()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PrepareCardRequest = PrepareCardRequest(json.with("appid", appid))

    /** A copy with another [cardTemplateId]. */
    public fun withCardTemplateId(cardTemplateId: String): PrepareCardRequest = PrepareCardRequest(json.with("card_template_id", cardTemplateId))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): PrepareCardRequest = PrepareCardRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [outCardCode]. */
    public fun withOutCardCode(outCardCode: String): PrepareCardRequest = PrepareCardRequest(json.with("out_card_code", outCardCode))
}

/**
 * `PrepareCardResponse`.
 */
public class PrepareCardResponse(json: JsonObject) : Model(json) {

    /** 预领卡请求token. Handed to the mini program where the user takes the card. */
    public val prepareCardToken: String get() = json["prepare_card_token"].text()
}

/**
 * `Reward`.
 */
public class Reward(json: JsonObject) : Model(json) {

    /** 优惠名称. */
    public val name: String? get() = json["name"].textOrNull()

    /** 优惠描述. */
    public val description: String? get() = json["description"].textOrNull()

    /** 优惠ID. */
    public val rewardId: String? get() = json["reward_id"].textOrNull()

    /** 优惠金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 优惠数量. */
    public val count: Long? get() = json["count"].longOrNull()

    /** 优惠数量类型. */
    public val countType: String? get() = json["count_type"].textOrNull()

    /** 优惠使用记录列表. */
    public val rewardUsageRecords: List<RewardUsageRecord>? get() = json["reward_usage_records"].listOrNull { RewardUsageRecord(it.tree()) }

    /** 优惠单位. */
    public val unit: String? get() = json["unit"].textOrNull()
}

/**
 * `RewardUsageRecord`.
 */
public class RewardUsageRecord(json: JsonObject) : Model(json) {

    /** 优惠ID. */
    public val rewardId: String get() = json["reward_id"].text()

    /** 优惠使用记录流水号. The merchant's own number of this record. */
    public val rewardUsageSerialNo: String get() = json["reward_usage_serial_no"].text()

    /** 优惠金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 优惠使用数量. */
    public val usageCount: Long? get() = json["usage_count"].longOrNull()

    /** 优惠使用时间. RFC 3339. */
    public val usageTime: String get() = json["usage_time"].text()

    /** 优惠使用类型. */
    public val usageType: String get() = json["usage_type"].text()

    /** 优惠使用描述. */
    public val description: String? get() = json["description"].textOrNull()

    /** 备注说明. */
    public val remark: String? get() = json["remark"].textOrNull()
}

/**
 * `TimeRange`.
 */
public class TimeRange(json: JsonObject) : Model(json) {

    /** 约定开始时间. RFC 3339. */
    public val beginTime: String get() = json["begin_time"].text()

    /** 约定结束时间. RFC 3339. */
    public val endTime: String get() = json["end_time"].text()
}

/**
 * `UpdateOrderObjective`.
 */
public class UpdateOrderObjective(json: JsonObject) : Model(json) {
    public constructor(objectiveId: Long, objectiveSerialNo: String, count: Long, performanceDescription: String, performanceTime: String, performanceType: String, remark: String? = null) : this(
        Fields().put("objective_id", objectiveId).put("objective_serial_no", objectiveSerialNo).put("count", count).put("performance_description", performanceDescription).put("performance_time", performanceTime).put("performance_type", performanceType).put("remark", remark).json,
    )

    public constructor(objectiveId: Long, objectiveSerialNo: String, count: Long, performanceDescription: String, performanceTime: String, performanceType: String) : this(
        Fields().put("objective_id", objectiveId).put("objective_serial_no", objectiveSerialNo).put("count", count).put("performance_description", performanceDescription).put("performance_time", performanceTime).put("performance_type", performanceType).json,
    )

    /** 先享卡目标ID. */
    public val objectiveId: Long get() = json["objective_id"].long()

    /** 目标流水号. The merchant's own number of this entry. */
    public val objectiveSerialNo: String get() = json["objective_serial_no"].text()

    /** 目标数量. */
    public val count: Long get() = json["count"].long()

    /** 履约描述. */
    public val performanceDescription: String get() = json["performance_description"].text()

    /** 履约时间. RFC 3339. */
    public val performanceTime: String get() = json["performance_time"].text()

    /** 履约类型. Whether it is added or taken back. See [PerformanceType]. */
    public val performanceType: String get() = json["performance_type"].text()

    /** 备注说明. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** A copy with another [objectiveId]. */
    public fun withObjectiveId(objectiveId: Long): UpdateOrderObjective = UpdateOrderObjective(json.with("objective_id", objectiveId))

    /** A copy with another [objectiveSerialNo]. */
    public fun withObjectiveSerialNo(objectiveSerialNo: String): UpdateOrderObjective = UpdateOrderObjective(json.with("objective_serial_no", objectiveSerialNo))

    /** A copy with another [count]. */
    public fun withCount(count: Long): UpdateOrderObjective = UpdateOrderObjective(json.with("count", count))

    /** A copy with another [performanceDescription]. */
    public fun withPerformanceDescription(performanceDescription: String): UpdateOrderObjective = UpdateOrderObjective(json.with("performance_description", performanceDescription))

    /** A copy with another [performanceTime]. */
    public fun withPerformanceTime(performanceTime: String): UpdateOrderObjective = UpdateOrderObjective(json.with("performance_time", performanceTime))

    /** A copy with another [performanceType]. */
    public fun withPerformanceType(performanceType: String): UpdateOrderObjective = UpdateOrderObjective(json.with("performance_type", performanceType))

    /** A copy with another [remark]. */
    public fun withRemark(remark: String?): UpdateOrderObjective = UpdateOrderObjective(json.with("remark", remark))
}

/**
 * `UpdateOrderRequest`.
 */
public class UpdateOrderRequest(json: JsonObject) : Model(json) {
    public constructor(objectives: List<UpdateOrderObjective>? = null, rewards: List<UpdateOrderReward>? = null) : this(
        Fields().put("objectives", objectives).put("rewards", rewards).json,
    )

    /** 目标达成明细列表. What the user has promised. */
    public val objectives: List<UpdateOrderObjective>? get() = json["objectives"].listOrNull { UpdateOrderObjective(it.tree()) }

    /** 奖励明细列表. What the user gets for it. */
    public val rewards: List<UpdateOrderReward>? get() = json["rewards"].listOrNull { UpdateOrderReward(it.tree()) }

    /** A copy with another [objectives]. */
    public fun withObjectives(objectives: List<UpdateOrderObjective>?): UpdateOrderRequest = UpdateOrderRequest(json.with("objectives", objectives))

    /** A copy with another [rewards]. */
    public fun withRewards(rewards: List<UpdateOrderReward>?): UpdateOrderRequest = UpdateOrderRequest(json.with("rewards", rewards))
}

/**
 * `UpdateOrderResponse`.
 */
public class UpdateOrderResponse(json: JsonObject) : Model(json) {

    /** 微信支付服务订单号. WeChat Pay's number of the service order. */
    public val orderId: String get() = json["order_id"].text()

    /** 先享卡订单号. The merchant's own number of the order under the card. */
    public val outOrderNo: String get() = json["out_order_no"].text()
}

/**
 * `UpdateOrderReward`.
 */
public class UpdateOrderReward(json: JsonObject) : Model(json) {
    public constructor(description: String, rewardId: Long, rewardSerialNo: String, amount: Long, count: Long, rewardTime: String, rewardType: String, remark: String? = null) : this(
        Fields().put("description", description).put("reward_id", rewardId).put("reward_serial_no", rewardSerialNo).put("amount", amount).put("count", count).put("reward_time", rewardTime).put("reward_type", rewardType).put("remark", remark).json,
    )

    public constructor(description: String, rewardId: Long, rewardSerialNo: String, amount: Long, count: Long, rewardTime: String, rewardType: String) : this(
        Fields().put("description", description).put("reward_id", rewardId).put("reward_serial_no", rewardSerialNo).put("amount", amount).put("count", count).put("reward_time", rewardTime).put("reward_type", rewardType).json,
    )

    /** 奖励描述. */
    public val description: String get() = json["description"].text()

    /** 先享卡奖励ID. */
    public val rewardId: Long get() = json["reward_id"].long()

    /** 奖励流水号. The merchant's own number of this entry. */
    public val rewardSerialNo: String get() = json["reward_serial_no"].text()

    /** 奖励金额. In fen. */
    public val amount: Long get() = json["amount"].long()

    /** 奖励数量. */
    public val count: Long get() = json["count"].long()

    /** 奖励时间. RFC 3339. */
    public val rewardTime: String get() = json["reward_time"].text()

    /** 奖励类型. Whether it is added or taken back. See [RewardType]. */
    public val rewardType: String get() = json["reward_type"].text()

    /** 备注说明. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** A copy with another [description]. */
    public fun withDescription(description: String): UpdateOrderReward = UpdateOrderReward(json.with("description", description))

    /** A copy with another [rewardId]. */
    public fun withRewardId(rewardId: Long): UpdateOrderReward = UpdateOrderReward(json.with("reward_id", rewardId))

    /** A copy with another [rewardSerialNo]. */
    public fun withRewardSerialNo(rewardSerialNo: String): UpdateOrderReward = UpdateOrderReward(json.with("reward_serial_no", rewardSerialNo))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): UpdateOrderReward = UpdateOrderReward(json.with("amount", amount))

    /** A copy with another [count]. */
    public fun withCount(count: Long): UpdateOrderReward = UpdateOrderReward(json.with("count", count))

    /** A copy with another [rewardTime]. */
    public fun withRewardTime(rewardTime: String): UpdateOrderReward = UpdateOrderReward(json.with("reward_time", rewardTime))

    /** A copy with another [rewardType]. */
    public fun withRewardType(rewardType: String): UpdateOrderReward = UpdateOrderReward(json.with("reward_type", rewardType))

    /** A copy with another [remark]. */
    public fun withRemark(remark: String?): UpdateOrderReward = UpdateOrderReward(json.with("remark", remark))
}

/**
 * `UserObjectiveCompletionRecord`.
 */
public class UserObjectiveCompletionRecord(json: JsonObject) : Model(json) {
    public constructor(description: String, objectiveCompletionSerialNo: String, objectiveId: String, completionCount: Long, completionTime: String, completionType: String, remark: String? = null) : this(
        Fields().put("description", description).put("objective_completion_serial_no", objectiveCompletionSerialNo).put("objective_id", objectiveId).put("completion_count", completionCount).put("completion_time", completionTime).put("completion_type", completionType).put("remark", remark).json,
    )

    public constructor(description: String, objectiveCompletionSerialNo: String, objectiveId: String, completionCount: Long, completionTime: String, completionType: String) : this(
        Fields().put("description", description).put("objective_completion_serial_no", objectiveCompletionSerialNo).put("objective_id", objectiveId).put("completion_count", completionCount).put("completion_time", completionTime).put("completion_type", completionType).json,
    )

    /** 目标完成描述. */
    public val description: String get() = json["description"].text()

    /** 目标完成流水号. The merchant's own number of this record. */
    public val objectiveCompletionSerialNo: String get() = json["objective_completion_serial_no"].text()

    /** 目标ID. */
    public val objectiveId: String get() = json["objective_id"].text()

    /** 目标完成数量. */
    public val completionCount: Long? get() = json["completion_count"].longOrNull()

    /** 目标完成时间. RFC 3339. */
    public val completionTime: String get() = json["completion_time"].text()

    /** 目标完成类型. */
    public val completionType: String get() = json["completion_type"].text()

    /** 备注说明. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** A copy with another [description]. */
    public fun withDescription(description: String): UserObjectiveCompletionRecord = UserObjectiveCompletionRecord(json.with("description", description))

    /** A copy with another [objectiveCompletionSerialNo]. */
    public fun withObjectiveCompletionSerialNo(objectiveCompletionSerialNo: String): UserObjectiveCompletionRecord = UserObjectiveCompletionRecord(json.with("objective_completion_serial_no", objectiveCompletionSerialNo))

    /** A copy with another [objectiveId]. */
    public fun withObjectiveId(objectiveId: String): UserObjectiveCompletionRecord = UserObjectiveCompletionRecord(json.with("objective_id", objectiveId))

    /** A copy with another [completionCount]. */
    public fun withCompletionCount(completionCount: Long): UserObjectiveCompletionRecord = UserObjectiveCompletionRecord(json.with("completion_count", completionCount))

    /** A copy with another [completionTime]. */
    public fun withCompletionTime(completionTime: String): UserObjectiveCompletionRecord = UserObjectiveCompletionRecord(json.with("completion_time", completionTime))

    /** A copy with another [completionType]. */
    public fun withCompletionType(completionType: String): UserObjectiveCompletionRecord = UserObjectiveCompletionRecord(json.with("completion_type", completionType))

    /** A copy with another [remark]. */
    public fun withRemark(remark: String?): UserObjectiveCompletionRecord = UserObjectiveCompletionRecord(json.with("remark", remark))
}

/**
 * `UserPaidObjective`.
 */
public class UserPaidObjective(json: JsonObject) : Model(json) {

    /** 目标名称. */
    public val name: String get() = json["name"].text()

    /** 目标ID. */
    public val objectiveId: String get() = json["objective_id"].text()

    /** 目标数量. */
    public val count: Long? get() = json["count"].longOrNull()

    /** 目标单位. */
    public val unit: String get() = json["unit"].text()

    /** 目标描述. */
    public val description: String? get() = json["description"].textOrNull()

    /** 目标完成记录列表. */
    public val objectiveCompletionRecords: List<ObjectiveCompletionRecord>? get() = json["objective_completion_records"].listOrNull { ObjectiveCompletionRecord(it.tree()) }
}

/**
 * `UserPaidPayment`.
 */
public class UserPaidPayment(json: JsonObject) : Model(json) {

    /** 微信支付订单号. WeChat Pay's number of the payment. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 付款金额. */
    public val payAmount: String? get() = json["pay_amount"].textOrNull()

    /** 付款状态. */
    public val payState: String? get() = json["pay_state"].textOrNull()

    /** 支付时间. RFC 3339. */
    public val payTime: String? get() = json["pay_time"].textOrNull()
}

/**
 * `UserPaidResource`.
 */
public class UserPaidResource(json: JsonObject) : Model(json) {

    /** 微信商户号. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 公众账号ID. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 用户唯一标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 创卡时间. RFC 3339. */
    public val createTime: String? get() = json["create_time"].textOrNull()

    /** 先享卡ID. */
    public val cardId: String? get() = json["card_id"].textOrNull()

    /** 先享卡模板ID. The template of the card, made in the merchant platform. */
    public val cardTemplateId: String? get() = json["card_template_id"].textOrNull()

    /** 邀请者用户标识. Who invited the user. */
    public val sharerOpenid: String? get() = json["sharer_openid"].textOrNull()

    /** 目标列表. What the user has promised. */
    public val objectives: List<UserPaidObjective>? get() = json["objectives"].listOrNull { UserPaidObjective(it.tree()) }

    /** 商户领卡号. The merchant's own number of the user's card. */
    public val outCardCode: String? get() = json["out_card_code"].textOrNull()

    /** 用户退回优惠的付款信息. */
    public val payInformation: UserPaidPayment? get() = json["pay_information"].treeOrNull()?.let { UserPaidPayment(it) }

    /** 优惠列表. What the user gets for it. */
    public val rewards: List<UserPaidReward>? get() = json["rewards"].listOrNull { UserPaidReward(it.tree()) }

    /** 状态. */
    public val state: String? get() = json["state"].textOrNull()

    /** 约定时间期限信息. */
    public val timeRange: TimeRange? get() = json["time_range"].treeOrNull()?.let { TimeRange(it) }

    /** 享受优惠总金额. */
    public val totalAmount: String? get() = json["total_amount"].textOrNull()

    /** 未完成约定原因. Why the promise was not kept. */
    public val unfinishedReason: String? get() = json["unfinished_reason"].textOrNull()
}

/**
 * `UserPaidReward`.
 */
public class UserPaidReward(json: JsonObject) : Model(json) {

    /** 优惠名称. */
    public val name: String get() = json["name"].text()

    /** 优惠ID. */
    public val rewardId: String get() = json["reward_id"].text()

    /** 优惠金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 优惠数量. */
    public val count: Long? get() = json["count"].longOrNull()

    /** 优惠数量类型. */
    public val countType: String get() = json["count_type"].text()

    /** 优惠单位. */
    public val unit: String get() = json["unit"].text()

    /** 优惠描述. */
    public val description: String? get() = json["description"].textOrNull()

    /** 优惠使用记录列表. */
    public val rewardUsageRecords: List<RewardUsageRecord>? get() = json["reward_usage_records"].listOrNull { RewardUsageRecord(it.tree()) }
}

/**
 * `UserRewardUsageRecord`.
 */
public class UserRewardUsageRecord(json: JsonObject) : Model(json) {
    public constructor(description: String, rewardId: String, rewardUsageSerialNo: String, amount: Long, usageCount: Long, usageTime: String, usageType: String, remark: String? = null) : this(
        Fields().put("description", description).put("reward_id", rewardId).put("reward_usage_serial_no", rewardUsageSerialNo).put("amount", amount).put("usage_count", usageCount).put("usage_time", usageTime).put("usage_type", usageType).put("remark", remark).json,
    )

    public constructor(description: String, rewardId: String, rewardUsageSerialNo: String, amount: Long, usageCount: Long, usageTime: String, usageType: String) : this(
        Fields().put("description", description).put("reward_id", rewardId).put("reward_usage_serial_no", rewardUsageSerialNo).put("amount", amount).put("usage_count", usageCount).put("usage_time", usageTime).put("usage_type", usageType).json,
    )

    /** 优惠使用描述. */
    public val description: String get() = json["description"].text()

    /** 优惠ID. */
    public val rewardId: String get() = json["reward_id"].text()

    /** 优惠使用记录流水号. The merchant's own number of this record. */
    public val rewardUsageSerialNo: String get() = json["reward_usage_serial_no"].text()

    /** 优惠金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 优惠使用数量. */
    public val usageCount: Long? get() = json["usage_count"].longOrNull()

    /** 优惠使用时间. RFC 3339. */
    public val usageTime: String get() = json["usage_time"].text()

    /** 优惠使用类型. */
    public val usageType: String get() = json["usage_type"].text()

    /** 备注说明. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** A copy with another [description]. */
    public fun withDescription(description: String): UserRewardUsageRecord = UserRewardUsageRecord(json.with("description", description))

    /** A copy with another [rewardId]. */
    public fun withRewardId(rewardId: String): UserRewardUsageRecord = UserRewardUsageRecord(json.with("reward_id", rewardId))

    /** A copy with another [rewardUsageSerialNo]. */
    public fun withRewardUsageSerialNo(rewardUsageSerialNo: String): UserRewardUsageRecord = UserRewardUsageRecord(json.with("reward_usage_serial_no", rewardUsageSerialNo))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): UserRewardUsageRecord = UserRewardUsageRecord(json.with("amount", amount))

    /** A copy with another [usageCount]. */
    public fun withUsageCount(usageCount: Long): UserRewardUsageRecord = UserRewardUsageRecord(json.with("usage_count", usageCount))

    /** A copy with another [usageTime]. */
    public fun withUsageTime(usageTime: String): UserRewardUsageRecord = UserRewardUsageRecord(json.with("usage_time", usageTime))

    /** A copy with another [usageType]. */
    public fun withUsageType(usageType: String): UserRewardUsageRecord = UserRewardUsageRecord(json.with("usage_type", usageType))

    /** A copy with another [remark]. */
    public fun withRemark(remark: String?): UserRewardUsageRecord = UserRewardUsageRecord(json.with("remark", remark))
}

/**
 * 履约类型.
 *
 * The documented values; there may be others.
 */
public object PerformanceType {
    public const val INCREASE: String = "INCREASE"
    public const val DECREASE: String = "DECREASE"
}

/**
 * 奖励类型.
 *
 * The documented values; there may be others.
 */
public object RewardType {
    public const val INCREASE: String = "INCREASE"
    public const val DECREASE: String = "DECREASE"
}

/**
 * 订单状态.
 *
 * The documented values; there may be others.
 */
public object State {
    public const val CREATED: String = "CREATED"
    public const val SETTLING: String = "SETTLING"
    public const val CHARGING: String = "CHARGING"
    public const val CHARGED: String = "CHARGED"
    public const val NO_CHARGE: String = "NO_CHARGE"
    public const val REVOKED: String = "REVOKED"
}
