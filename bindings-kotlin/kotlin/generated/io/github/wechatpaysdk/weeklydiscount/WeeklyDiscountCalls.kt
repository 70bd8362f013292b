// Generated from api/weekly_discount.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.weeklydiscount

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree

/** Weekly discounts (周周惠), as [Call]s to execute or to wait for. */
public class WeeklyDiscountCalls internal constructor(private val core: Core) {

    /** See [WeeklyDiscountService.listActivities]. */
    public fun listActivities(offset: Long, limit: Long, applyingMerchantId: Long, activityAreaCode: Long, activityScene: String, storeId: Long? = null): Call<ListActivitiesResponse> =
        core.call("weekly_discount.list_activities", Fields().put("offset", offset).put("limit", limit).put("applying_merchant_id", applyingMerchantId).put("activity_area_code", activityAreaCode).put("activity_scene", activityScene).put("store_id", storeId)) { ListActivitiesResponse(it.json) }

    /** See [WeeklyDiscountService.listActivities]. */
    public fun listActivities(offset: Long, limit: Long, applyingMerchantId: Long, activityAreaCode: Long, activityScene: String): Call<ListActivitiesResponse> =
        listActivities(offset = offset, limit = limit, applyingMerchantId = applyingMerchantId, activityAreaCode = activityAreaCode, activityScene = activityScene, storeId = null)

    /** Every item of every page of [listActivities], from the page that the arguments name. */
    public fun listActivitiesPaginated(offset: Long, limit: Long, applyingMerchantId: Long, activityAreaCode: Long, activityScene: String, storeId: Long? = null): Pages<Activity> =
        Pages(listActivities(offset = offset, limit = limit, applyingMerchantId = applyingMerchantId, activityAreaCode = activityAreaCode, activityScene = activityScene, storeId = storeId), "data", Position.Offset("offset", "total_count")) { Activity(it.tree()) }

    /** Every item of every page of [listActivities], from the page that the arguments name. */
    public fun listActivitiesPaginated(offset: Long, limit: Long, applyingMerchantId: Long, activityAreaCode: Long, activityScene: String): Pages<Activity> =
        listActivitiesPaginated(offset = offset, limit = limit, applyingMerchantId = applyingMerchantId, activityAreaCode = activityAreaCode, activityScene = activityScene, storeId = null)

    /** See [WeeklyDiscountService.getActivity]. */
    public fun getActivity(activityId: String): Call<Activity> =
        core.call("weekly_discount.get_activity", Fields().put("activity_id", activityId)) { Activity(it.json) }

    /** See [WeeklyDiscountService.enrollInActivity]. */
    public fun enrollInActivity(activityId: String, request: EnrollInActivityRequest): Call<EnrollInActivityResponse> =
        core.call("weekly_discount.enroll_in_activity", Fields().put("activity_id", activityId).putAll(request)) { EnrollInActivityResponse(it.json) }
}
