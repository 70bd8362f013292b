// Generated from api/delivery_plan.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.deliveryplan

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
 * `CreatePlanRequest`.
 */
public class CreatePlanRequest(json: JsonObject) : Model(json) {
    public constructor(outRequestNo: String, brandId: String, productCouponId: String, reuseCouponConfig: Boolean, usageMode: String? = null, stockId: String? = null, stockBundleId: String? = null, planName: String? = null, deliveryStartTime: String? = null, deliveryEndTime: String? = null, totalCount: Long? = null, userLimit: Long? = null, dailyLimit: Long? = null, recommendWord: String? = null) : this(
        Fields().put("out_request_no", outRequestNo).put("brand_id", brandId).put("product_coupon_id", productCouponId).put("usage_mode", usageMode).put("stock_id", stockId).put("stock_bundle_id", stockBundleId).put("plan_name", planName).put("delivery_start_time", deliveryStartTime).put("delivery_end_time", deliveryEndTime).put("total_count", totalCount).put("user_limit", userLimit).put("daily_limit", dailyLimit).put("reuse_coupon_config", reuseCouponConfig).put("recommend_word", recommendWord).json,
    )

    public constructor(outRequestNo: String, brandId: String, productCouponId: String, reuseCouponConfig: Boolean) : this(
        Fields().put("out_request_no", outRequestNo).put("brand_id", brandId).put("product_coupon_id", productCouponId).put("reuse_coupon_config", reuseCouponConfig).json,
    )

    /** 创建请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 创建投放计划的品牌ID. */
    public val brandId: String get() = json["brand_id"].text()

    /** 商品券ID. */
    public val productCouponId: String get() = json["product_coupon_id"].text()

    /** 使用模式. `SINGLE` is one coupon, `PROGRESSIVE_BUNDLE` a series of them. See [UsageMode]. */
    public val usageMode: String? get() = json["usage_mode"].textOrNull()

    /** 批次ID. Needed with `SINGLE`. */
    public val stockId: String? get() = json["stock_id"].textOrNull()

    /** 投放批次组ID. Needed with `PROGRESSIVE_BUNDLE`. */
    public val stockBundleId: String? get() = json["stock_bundle_id"].textOrNull()

    /** 投放计划名称. At most 36 characters. */
    public val planName: String? get() = json["plan_name"].textOrNull()

    /** 投放开始时间. RFC 3339. */
    public val deliveryStartTime: String? get() = json["delivery_start_time"].textOrNull()

    /** 投放结束时间. RFC 3339. */
    public val deliveryEndTime: String? get() = json["delivery_end_time"].textOrNull()

    /** 投放总库存数量. How many coupons there are to deliver. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 单用户限领. How many coupons a user may get. */
    public val userLimit: Long? get() = json["user_limit"].longOrNull()

    /** 单日限领. How many coupons may be given on a day. */
    public val dailyLimit: Long? get() = json["daily_limit"].longOrNull()

    /** 是否复用商品券和批次信息. Whether the settings of the coupon and its stock are taken over. */
    public val reuseCouponConfig: Boolean get() = json["reuse_coupon_config"].boolean()

    /** 营销标签. Shown to the user beside the coupon. At most 27 characters. */
    public val recommendWord: String? get() = json["recommend_word"].textOrNull()

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): CreatePlanRequest = CreatePlanRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): CreatePlanRequest = CreatePlanRequest(json.with("brand_id", brandId))

    /** A copy with another [productCouponId]. */
    public fun withProductCouponId(productCouponId: String): CreatePlanRequest = CreatePlanRequest(json.with("product_coupon_id", productCouponId))

    /** A copy with another [usageMode]. */
    public fun withUsageMode(usageMode: String?): CreatePlanRequest = CreatePlanRequest(json.with("usage_mode", usageMode))

    /** A copy with another [stockId]. */
    public fun withStockId(stockId: String?): CreatePlanRequest = CreatePlanRequest(json.with("stock_id", stockId))

    /** A copy with another [stockBundleId]. */
    public fun withStockBundleId(stockBundleId: String?): CreatePlanRequest = CreatePlanRequest(json.with("stock_bundle_id", stockBundleId))

    /** A copy with another [planName]. */
    public fun withPlanName(planName: String?): CreatePlanRequest = CreatePlanRequest(json.with("plan_name", planName))

    /** A copy with another [deliveryStartTime]. */
    public fun withDeliveryStartTime(deliveryStartTime: String?): CreatePlanRequest = CreatePlanRequest(json.with("delivery_start_time", deliveryStartTime))

    /** A copy with another [deliveryEndTime]. */
    public fun withDeliveryEndTime(deliveryEndTime: String?): CreatePlanRequest = CreatePlanRequest(json.with("delivery_end_time", deliveryEndTime))

    /** A copy with another [totalCount]. */
    public fun withTotalCount(totalCount: Long?): CreatePlanRequest = CreatePlanRequest(json.with("total_count", totalCount))

    /** A copy with another [userLimit]. */
    public fun withUserLimit(userLimit: Long?): CreatePlanRequest = CreatePlanRequest(json.with("user_limit", userLimit))

    /** A copy with another [dailyLimit]. */
    public fun withDailyLimit(dailyLimit: Long?): CreatePlanRequest = CreatePlanRequest(json.with("daily_limit", dailyLimit))

    /** A copy with another [reuseCouponConfig]. */
    public fun withReuseCouponConfig(reuseCouponConfig: Boolean): CreatePlanRequest = CreatePlanRequest(json.with("reuse_coupon_config", reuseCouponConfig))

    /** A copy with another [recommendWord]. */
    public fun withRecommendWord(recommendWord: String?): CreatePlanRequest = CreatePlanRequest(json.with("recommend_word", recommendWord))
}

/**
 * `ListPlansResponse`.
 */
public class ListPlansResponse(json: JsonObject) : Model(json) {

    /** 资源总条数. Number of all items. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 投放计划列表. */
    public val planList: List<Plan>? get() = json["plan_list"].listOrNull { Plan(it.tree()) }
}

/**
 * `Plan`.
 */
public class Plan(json: JsonObject) : Model(json) {

    /** 投放计划ID. At most 32 characters. */
    public val planId: String get() = json["plan_id"].text()

    /** 投放计划名称. At most 36 characters. */
    public val planName: String get() = json["plan_name"].text()

    /** 投放计划状态. See [PlanState]. */
    public val planState: String get() = json["plan_state"].text()

    /** 品牌ID. At most 32 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 商品券ID. At most 40 characters. */
    public val productCouponId: String get() = json["product_coupon_id"].text()

    /** 使用模式. `SINGLE` is one coupon, `PROGRESSIVE_BUNDLE` a series of them. See [UsageMode]. */
    public val usageMode: String get() = json["usage_mode"].text()

    /** 投放批次ID. Set with `SINGLE`. At most 40 characters. */
    public val stockId: String? get() = json["stock_id"].textOrNull()

    /** 投放批次组ID. Set with `PROGRESSIVE_BUNDLE`. */
    public val stockBundleId: String? get() = json["stock_bundle_id"].textOrNull()

    /** 投放开始时间. RFC 3339. */
    public val deliveryStartTime: String get() = json["delivery_start_time"].text()

    /** 投放结束时间. RFC 3339. */
    public val deliveryEndTime: String get() = json["delivery_end_time"].text()

    /** 投放总库存数量. How many coupons there are to deliver. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 单用户限领. How many coupons a user may get. */
    public val userLimit: Long? get() = json["user_limit"].longOrNull()

    /** 单日限领. How many coupons may be given on a day. */
    public val dailyLimit: Long? get() = json["daily_limit"].longOrNull()

    /** 是否复用商品券和批次信息. Whether the settings of the coupon and its stock are taken over. */
    public val reuseCouponConfig: Boolean? get() = json["reuse_coupon_config"].booleanOrNull()

    /** 营销标签. Shown to the user beside the coupon. At most 27 characters. */
    public val recommendWord: String? get() = json["recommend_word"].textOrNull()
}

/**
 * `PlanChangeResource`.
 */
public class PlanChangeResource(json: JsonObject) : Model(json) {

    /** 投放计划ID. At most 40 characters. */
    public val planId: String get() = json["plan_id"].text()

    /** 投放计划当前状态. See [PlanState]. At most 40 characters. */
    public val planState: String get() = json["plan_state"].text()

    /** 投放计划当前审核状态. See [PlanChangeResourceAuditState]. At most 40 characters. */
    public val auditState: String get() = json["audit_state"].text()

    /** 变更原因. Such as why the audit refused. */
    public val changeReason: String get() = json["change_reason"].text()

    /** 修改时间. RFC 3339. */
    public val modifyTime: String get() = json["modify_time"].text()
}

/**
 * `PlanResponse`.
 */
public class PlanResponse(json: JsonObject) : Model(json) {

    /** 投放计划详情. */
    public val plan: Plan get() = Plan(json["plan"].tree())
}

/**
 * `PlanUpdate`.
 */
public class PlanUpdate(json: JsonObject) : Model(json) {
    public constructor(planName: String? = null, deliveryEndTime: String? = null, totalCount: Long? = null, userLimit: Long? = null, dailyLimit: Long? = null, recommendWord: String? = null) : this(
        Fields().put("plan_name", planName).put("delivery_end_time", deliveryEndTime).put("total_count", totalCount).put("user_limit", userLimit).put("daily_limit", dailyLimit).put("recommend_word", recommendWord).json,
    )

    /** 投放计划名称. At most 36 characters. */
    public val planName: String? get() = json["plan_name"].textOrNull()

    /** 投放结束时间. RFC 3339. */
    public val deliveryEndTime: String? get() = json["delivery_end_time"].textOrNull()

    /** 投放总库存数量. How many coupons there are to deliver. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 单用户限领. How many coupons a user may get. */
    public val userLimit: Long? get() = json["user_limit"].longOrNull()

    /** 单日限领. How many coupons may be given on a day. */
    public val dailyLimit: Long? get() = json["daily_limit"].longOrNull()

    /** 营销标签. Shown to the user beside the coupon. At most 27 characters. */
    public val recommendWord: String? get() = json["recommend_word"].textOrNull()

    /** A copy with another [planName]. */
    public fun withPlanName(planName: String?): PlanUpdate = PlanUpdate(json.with("plan_name", planName))

    /** A copy with another [deliveryEndTime]. */
    public fun withDeliveryEndTime(deliveryEndTime: String?): PlanUpdate = PlanUpdate(json.with("delivery_end_time", deliveryEndTime))

    /** A copy with another [totalCount]. */
    public fun withTotalCount(totalCount: Long?): PlanUpdate = PlanUpdate(json.with("total_count", totalCount))

    /** A copy with another [userLimit]. */
    public fun withUserLimit(userLimit: Long?): PlanUpdate = PlanUpdate(json.with("user_limit", userLimit))

    /** A copy with another [dailyLimit]. */
    public fun withDailyLimit(dailyLimit: Long?): PlanUpdate = PlanUpdate(json.with("daily_limit", dailyLimit))

    /** A copy with another [recommendWord]. */
    public fun withRecommendWord(recommendWord: String?): PlanUpdate = PlanUpdate(json.with("recommend_word", recommendWord))
}

/**
 * `SetNotifyUrlRequest`.
 */
public class SetNotifyUrlRequest(json: JsonObject) : Model(json) {
    public constructor(notifyUrl: String) : this(
        Fields().put("notify_url", notifyUrl).json,
    )

    /** 通知回调地址. An https address without query. At most 256 characters. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): SetNotifyUrlRequest = SetNotifyUrlRequest(json.with("notify_url", notifyUrl))
}

/**
 * `SetNotifyUrlResponse`.
 */
public class SetNotifyUrlResponse(json: JsonObject) : Model(json) {

    /** 通知回调地址. An https address without query. At most 256 characters. */
    public val notifyUrl: String get() = json["notify_url"].text()
}

/**
 * `UpdatePlanRequest`.
 */
public class UpdatePlanRequest(json: JsonObject) : Model(json) {
    public constructor(outRequestNo: String, modifyContent: PlanUpdate) : this(
        Fields().put("out_request_no", outRequestNo).put("modify_content", modifyContent).json,
    )

    /** 修改请求单号. The caller's own number of this request, unique for the brand. At most 40 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 修改内容. Only what is given is changed. */
    public val modifyContent: PlanUpdate get() = PlanUpdate(json["modify_content"].tree())

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): UpdatePlanRequest = UpdatePlanRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [modifyContent]. */
    public fun withModifyContent(modifyContent: PlanUpdate): UpdatePlanRequest = UpdatePlanRequest(json.with("modify_content", modifyContent))
}

/**
 * 投放计划审核状态.
 *
 * The documented values; there may be others.
 */
public object ListPlansAuditState {
    public const val AUDIT_INITIAL: String = "AUDIT_INITIAL"
    public const val AUDIT_PROCESSING: String = "AUDIT_PROCESSING"
    public const val AUDIT_PASSED: String = "AUDIT_PASSED"
    public const val AUDIT_REJECTED: String = "AUDIT_REJECTED"
}

/**
 * 投放计划当前审核状态.
 *
 * The documented values; there may be others.
 */
public object PlanChangeResourceAuditState {
    public const val PROCESSING: String = "PROCESSING"
    public const val PASSED: String = "PASSED"
    public const val REJECTED: String = "REJECTED"
}

/**
 * 投放计划状态.
 *
 * The documented values; there may be others.
 */
public object PlanState {
    public const val CREATED: String = "CREATED"
    public const val TERMINATED: String = "TERMINATED"
    public const val EXPIRED: String = "EXPIRED"
    public const val DELIVERING: String = "DELIVERING"
    public const val PAUSED: String = "PAUSED"
}

/**
 * 使用模式.
 *
 * The documented values; there may be others.
 */
public object UsageMode {
    public const val SINGLE: String = "SINGLE"
    public const val PROGRESSIVE_BUNDLE: String = "PROGRESSIVE_BUNDLE"
}
