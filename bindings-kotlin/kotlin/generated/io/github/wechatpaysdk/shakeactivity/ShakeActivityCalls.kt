// Generated from api/shake_activity.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.shakeactivity

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree

/** Discounts that users shake for (品牌摇优惠), as [Call]s to execute or to wait for. */
public class ShakeActivityCalls internal constructor(private val core: Core) {

    /** See [ShakeActivityService.listActivities]. */
    public fun listActivities(brandId: String, offset: Long, limit: Long, activityState: String? = null, auditState: String? = null): Call<ListActivitiesResponse> =
        core.call("shake_activity.list_activities", Fields().put("brand_id", brandId).put("offset", offset).put("limit", limit).put("activity_state", activityState).put("audit_state", auditState)) { ListActivitiesResponse(it.json) }

    /** See [ShakeActivityService.listActivities]. */
    public fun listActivities(brandId: String, offset: Long, limit: Long): Call<ListActivitiesResponse> =
        listActivities(brandId = brandId, offset = offset, limit = limit, activityState = null, auditState = null)

    /** Every item of every page of [listActivities], from the page that the arguments name. */
    public fun listActivitiesPaginated(brandId: String, offset: Long, limit: Long, activityState: String? = null, auditState: String? = null): Pages<Activity> =
        Pages(listActivities(brandId = brandId, offset = offset, limit = limit, activityState = activityState, auditState = auditState), "data", Position.Page("offset", "limit", "total_count", 0)) { Activity(it.tree()) }

    /** Every item of every page of [listActivities], from the page that the arguments name. */
    public fun listActivitiesPaginated(brandId: String, offset: Long, limit: Long): Pages<Activity> =
        listActivitiesPaginated(brandId = brandId, offset = offset, limit = limit, activityState = null, auditState = null)
}
