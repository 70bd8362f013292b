// Generated from api/shake_activity.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.shakeactivity

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

    /** 活动id. */
    public val id: String get() = json["id"].text()

    /** 活动名称. */
    public val name: String get() = json["name"].text()

    /** 活动状态. See [ActivityState]. */
    public val activityState: String get() = json["activity_state"].text()

    /** 审核状态. See [AuditState]. */
    public val auditState: String get() = json["audit_state"].text()

    /** 可用库存. Coupons that are left. */
    public val availableQuota: Long? get() = json["available_quota"].longOrNull()

    /** 投放模式. See [DeliveryMode]. */
    public val deliveryMode: String get() = json["delivery_mode"].text()

    /** 投放时间范围. When it runs. */
    public val timeRange: TimeRange get() = TimeRange(json["time_range"].tree())

    /** 总库存. Coupons that the activity has altogether. */
    public val totalQuota: Long? get() = json["total_quota"].longOrNull()

    /** 商品券. The coupons that it gives. */
    public val productCoupon: ProductCoupon? get() = json["product_coupon"].treeOrNull()?.let { ProductCoupon(it) }
}

/**
 * `ListActivitiesResponse`.
 */
public class ListActivitiesResponse(json: JsonObject) : Model(json) {

    /** 分页页码. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 分页大小. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 总数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 摇一摇有优惠活动列表. */
    public val data: List<Activity>? get() = json["data"].listOrNull { Activity(it.tree()) }
}

/**
 * `ProductCoupon`.
 */
public class ProductCoupon(json: JsonObject) : Model(json) {

    /** 商品券ID. */
    public val productCouponId: String get() = json["product_coupon_id"].text()

    /** 商品券批次列表. */
    public val stockList: List<Stock>? get() = json["stock_list"].listOrNull { Stock(it.tree()) }
}

/**
 * `Stock`.
 */
public class Stock(json: JsonObject) : Model(json) {

    /** 批次ID. */
    public val stockId: String get() = json["stock_id"].text()
}

/**
 * `TimeRange`.
 */
public class TimeRange(json: JsonObject) : Model(json) {

    /** 开始时间. RFC 3339. */
    public val startTime: String get() = json["start_time"].text()

    /** 结束时间. RFC 3339. */
    public val endTime: String get() = json["end_time"].text()
}

/**
 * 活动状态.
 *
 * The documented values; there may be others.
 */
public object ActivityState {
    public const val CREATED: String = "CREATED"
    public const val DELIVERING: String = "DELIVERING"
    public const val EXPIRED: String = "EXPIRED"
    public const val PAUSED: String = "PAUSED"
    public const val TERMINATED: String = "TERMINATED"
}

/**
 * 审核状态.
 *
 * The documented values; there may be others.
 */
public object AuditState {
    public const val PENDING: String = "PENDING"
    public const val APPROVED: String = "APPROVED"
    public const val REJECTED: String = "REJECTED"
}

/**
 * 投放模式.
 *
 * The documented values; there may be others.
 */
public object DeliveryMode {
    public const val SMART: String = "SMART"
    public const val TARGETED: String = "TARGETED"
}
