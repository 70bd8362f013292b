// Generated from api/shake_activity.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.shakeactivity

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import kotlinx.coroutines.flow.Flow

/** Discounts that users shake for (品牌摇优惠). */
public class ShakeActivityService internal constructor(core: Core) {
    private val calls = ShakeActivityCalls(core)

    /**
     * List the activities of a brand (查询摇优惠活动列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015783259)
     *
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param offset 分页页码. The page, from 0.
     * @param limit 分页大小. Items per page. 1 to 100.
     * @param activityState 活动状态. See [ActivityState].
     * @param auditState 审核状态. See [AuditState].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listActivities(brandId: String, offset: Long, limit: Long, activityState: String? = null, auditState: String? = null, options: CallOptions? = null): ListActivitiesResponse =
        calls.listActivities(brandId, offset, limit, activityState, auditState).await(options)

    /** Every item of every page of [listActivities], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listActivitiesPaginated(brandId: String, offset: Long, limit: Long, activityState: String? = null, auditState: String? = null, options: CallOptions? = null): Flow<Activity> =
        calls.listActivitiesPaginated(brandId, offset, limit, activityState, auditState).flow(options)
}
