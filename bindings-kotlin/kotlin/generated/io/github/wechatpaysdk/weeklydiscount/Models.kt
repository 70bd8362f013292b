// Generated from api/weekly_discount.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.weeklydiscount

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

    /** 活动投放区域编码. The areas in which it runs. */
    public val activityAreaCode: List<String> get() = json["activity_area_code"].list { it.text() }

    /** 活动开始时间. RFC 3339. */
    public val activityAvailableBeginTime: String get() = json["activity_available_begin_time"].text()

    /** 活动结束时间. RFC 3339. */
    public val activityAvailableEndTime: String get() = json["activity_available_end_time"].text()

    /** 活动可使用周期. The weekdays on which it runs. */
    public val activityAvailableWeek: List<String> get() = json["activity_available_week"].list { it.text() }

    /** 活动优惠金额. What is taken off, in fen. */
    public val activityCouponAmount: Long? get() = json["activity_coupon_amount"].longOrNull()

    /** 活动logo. */
    public val activityLogo: String get() = json["activity_logo"].text()

    /** 活动预算. In fen. */
    public val activityMaxAmount: Long? get() = json["activity_max_amount"].longOrNull()

    /** 活动名称. */
    public val activityName: String get() = json["activity_name"].text()

    /** 活动投放场景. */
    public val activityScene: String get() = json["activity_scene"].text()

    /** 活动状态. */
    public val activityState: String get() = json["activity_state"].text()

    /** 活动优惠门槛. The purchase has to reach this amount, in fen. */
    public val activityTransactionMinimumAmount: Long? get() = json["activity_transaction_minimum_amount"].longOrNull()

    /** 活动ID. */
    public val activityId: String? get() = json["activity_id"].textOrNull()

    /** 活动指定付款方式. */
    public val activityLimitPay: String? get() = json["activity_limit_pay"].textOrNull()

    /** 活动单天预算. In fen. */
    public val activityMaxAmountPerDay: Long? get() = json["activity_max_amount_per_day"].longOrNull()

    /** 活动备注. */
    public val activityRemark: String? get() = json["activity_remark"].textOrNull()
}

/**
 * `EnrollInActivityRequest`.
 */
public class EnrollInActivityRequest(json: JsonObject) : Model(json) {
    public constructor(applyingMerchantId: Long, storeId: Long) : this(
        Fields().put("applying_merchant_id", applyingMerchantId).put("store_id", storeId).json,
    )

    /** 报名商户号. The merchant that joins. */
    public val applyingMerchantId: Long get() = json["applying_merchant_id"].long()

    /** 报名商户门店号. WeChat Pay's number of the store. */
    public val storeId: Long get() = json["store_id"].long()

    /** A copy with another [applyingMerchantId]. */
    public fun withApplyingMerchantId(applyingMerchantId: Long): EnrollInActivityRequest = EnrollInActivityRequest(json.with("applying_merchant_id", applyingMerchantId))

    /** A copy with another [storeId]. */
    public fun withStoreId(storeId: Long): EnrollInActivityRequest = EnrollInActivityRequest(json.with("store_id", storeId))
}

/**
 * `EnrollInActivityResponse`.
 */
public class EnrollInActivityResponse(json: JsonObject) : Model(json) {

    /** 报名成功的活动ID. */
    public val activityId: Long? get() = json["activity_id"].longOrNull()

    /** 报名成功时间. RFC 3339. */
    public val successTime: String get() = json["success_time"].text()
}

/**
 * `ListActivitiesResponse`.
 */
public class ListActivitiesResponse(json: JsonObject) : Model(json) {

    /** 分页开始位置. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 最大资源条数. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 资源总条数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 周周惠活动详情. */
    public val data: List<Activity> get() = json["data"].list { Activity(it.tree()) }
}
