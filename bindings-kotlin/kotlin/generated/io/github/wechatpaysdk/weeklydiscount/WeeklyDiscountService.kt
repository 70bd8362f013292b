// Generated from api/weekly_discount.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.weeklydiscount

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import kotlinx.coroutines.flow.Flow

/** Weekly discounts (周周惠). */
public class WeeklyDiscountService internal constructor(core: Core) {
    private val calls = WeeklyDiscountCalls(core)

    /**
     * List the activities that a merchant may join (查询周周惠活动列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_3.shtml)
     *
     * @param offset 分页开始位置. Items to skip, from 0.
     * @param limit 最大资源条数. Items per page.
     * @param applyingMerchantId 报名商户号. The merchant that wants to join.
     * @param activityAreaCode 活动投放区域编码. The area in which the activity runs.
     * @param activityScene 投放场景.
     * @param storeId 报名商户门店号. WeChat Pay's number of the store.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listActivities(offset: Long, limit: Long, applyingMerchantId: Long, activityAreaCode: Long, activityScene: String, storeId: Long? = null, options: CallOptions? = null): ListActivitiesResponse =
        calls.listActivities(offset, limit, applyingMerchantId, activityAreaCode, activityScene, storeId).await(options)

    /** Every item of every page of [listActivities], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listActivitiesPaginated(offset: Long, limit: Long, applyingMerchantId: Long, activityAreaCode: Long, activityScene: String, storeId: Long? = null, options: CallOptions? = null): Flow<Activity> =
        calls.listActivitiesPaginated(offset, limit, applyingMerchantId, activityAreaCode, activityScene, storeId).flow(options)

    /**
     * Query an activity of weekly discounts (查询周周惠活动详情).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml)
     *
     * @param activityId 活动ID.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getActivity(activityId: String, options: CallOptions? = null): Activity =
        calls.getActivity(activityId).await(options)

    /**
     * Enrol a store of a merchant in an activity (报名周周惠活动).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_1.shtml)
     *
     * @param activityId 活动ID.
     * @param applyingMerchantId 报名商户号. The merchant that joins.
     * @param storeId 报名商户门店号. WeChat Pay's number of the store.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun enrollInActivity(activityId: String, applyingMerchantId: Long, storeId: Long, options: CallOptions? = null): EnrollInActivityResponse =
        calls.enrollInActivity(activityId, EnrollInActivityRequest(applyingMerchantId = applyingMerchantId, storeId = storeId)).await(options)
}
