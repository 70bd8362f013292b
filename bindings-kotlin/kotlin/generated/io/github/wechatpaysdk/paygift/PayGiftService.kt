// Generated from api/pay_gift.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.paygift

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import kotlinx.coroutines.flow.Flow

/** Gifts after payment (支付有礼). */
public class PayGiftService internal constructor(core: Core) {
    private val calls = PayGiftCalls(core)

    /**
     * Create an activity that gives coupons to everybody who pays enough (创建全场满额送活动).
     *
     * The coupons are merchant coupons (商家券); a gift package holds three to five of them. An activity lasts less than 365 days.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012487898)
     *
     * @param activityBaseInfo 活动基本信息.
     * @param awardSendRule 活动奖品发放规则.
     * @param advancedSetting 活动高级设置.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun createFullSendActivity(activityBaseInfo: ActivityBasics, awardSendRule: FullSendRule, advancedSetting: ActivityAdvancedSetting? = null, options: CallOptions? = null): CreateFullSendActivityResponse =
        calls.createFullSendActivity(CreateFullSendActivityRequest(activityBaseInfo = activityBaseInfo, awardSendRule = awardSendRule, advancedSetting = advancedSetting)).await(options)

    /**
     * List activities (获取支付有礼活动列表).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012489126)
     *
     * @param offset 分页页码. Number of the page, from 0.
     * @param limit 分页大小. Items per page. 1 to 100.
     * @param activityName 活动名称. At most 10 characters.
     * @param activityStatus 活动状态. See [ActivityStatus].
     * @param awardType 奖品类型. What the activities give. See [AwardType].
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun listActivities(offset: Long, limit: Long, activityName: String? = null, activityStatus: String? = null, awardType: String? = null, options: CallOptions? = null): ListActivitiesResponse =
        calls.listActivities(offset, limit, activityName, activityStatus, awardType).await(options)

    /** Every item of every page of [listActivities], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listActivitiesPaginated(offset: Long, limit: Long, activityName: String? = null, activityStatus: String? = null, awardType: String? = null, options: CallOptions? = null): Flow<Activity> =
        calls.listActivitiesPaginated(offset, limit, activityName, activityStatus, awardType).flow(options)

    /**
     * Get an activity (获取活动详情).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012487971)
     *
     * @param activityId 活动Id.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun getActivity(activityId: String, options: CallOptions? = null): GetActivityResponse =
        calls.getActivity(activityId).await(options)

    /**
     * List the merchants that hand out the coupons of an activity (获取活动发券商户号).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012466149)
     *
     * @param activityId 活动Id. At most 20 characters.
     * @param offset 分页页码. Number of the page, from 0.
     * @param limit 分页大小. Items per page.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun listActivityMerchants(activityId: String, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): ListActivityMerchantsResponse =
        calls.listActivityMerchants(activityId, offset, limit).await(options)

    /** Every item of every page of [listActivityMerchants], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listActivityMerchantsPaginated(activityId: String, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): Flow<ActivityMerchant> =
        calls.listActivityMerchantsPaginated(activityId, offset, limit).flow(options)

    /**
     * List the goods of an activity (获取活动指定商品列表).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012466448)
     *
     * @param activityId 活动Id. At most 20 characters.
     * @param offset 分页页码. Number of the page, from 0.
     * @param limit 分页大小. Items per page.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun listActivityGoods(activityId: String, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): ListActivityGoodsResponse =
        calls.listActivityGoods(activityId, offset, limit).await(options)

    /** Every item of every page of [listActivityGoods], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listActivityGoodsPaginated(activityId: String, offset: Long? = null, limit: Long? = null, options: CallOptions? = null): Flow<ActivityGoods> =
        calls.listActivityGoodsPaginated(activityId, offset, limit).flow(options)

    /**
     * Add merchants that hand out the coupons of an activity (新增活动发券商户号).
     *
     * Merchants that are refused are named in the answer, with the reason; the others are added.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012466671)
     *
     * @param activityId 活动Id. At most 20 characters.
     * @param merchantIdList 添加的发券商户号. Each at most 15 characters.
     * @param addRequestNo 请求业务单据号. The caller's own number of this request, unique for the merchant. At most 128 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun addActivityMerchants(activityId: String, merchantIdList: List<String>, addRequestNo: String, options: CallOptions? = null): AddActivityMerchantsResponse =
        calls.addActivityMerchants(activityId, AddActivityMerchantsRequest(merchantIdList = merchantIdList, addRequestNo = addRequestNo)).await(options)

    /**
     * Remove merchants from an activity (删除活动发券商户号).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012466787)
     *
     * @param activityId 活动Id. At most 20 characters.
     * @param merchantIdList 删除的发券商户号. 1 to 500 elements, each at most 15 characters.
     * @param deleteRequestNo 请求业务单据号. The caller's own number of this request, unique for the merchant. At most 128 characters, matches `^[a-zA-Z0-9|_*-]{1,128}$`.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH, RULE_LIMIT; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun deleteActivityMerchants(activityId: String, merchantIdList: List<String>, deleteRequestNo: String, options: CallOptions? = null): DeleteActivityMerchantsResponse =
        calls.deleteActivityMerchants(activityId, DeleteActivityMerchantsRequest(merchantIdList = merchantIdList, deleteRequestNo = deleteRequestNo)).await(options)

    /**
     * Stop an activity before its end (终止活动).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012466523)
     *
     * @param activityId 活动Id. At most 20 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun terminateActivity(activityId: String, options: CallOptions? = null): TerminateActivityResponse =
        calls.terminateActivity(activityId).await(options)
}
