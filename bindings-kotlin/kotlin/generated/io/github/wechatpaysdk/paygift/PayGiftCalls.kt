// Generated from api/pay_gift.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.paygift

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree

/** Gifts after payment (支付有礼), as [Call]s to execute or to wait for. */
public class PayGiftCalls internal constructor(private val core: Core) {

    /** See [PayGiftService.createFullSendActivity]. */
    public fun createFullSendActivity(request: CreateFullSendActivityRequest): Call<CreateFullSendActivityResponse> =
        core.call("pay_gift.create_full_send_activity", Fields().putAll(request)) { CreateFullSendActivityResponse(it.json) }

    /** See [PayGiftService.listActivities]. */
    public fun listActivities(offset: Long, limit: Long, activityName: String? = null, activityStatus: String? = null, awardType: String? = null): Call<ListActivitiesResponse> =
        core.call("pay_gift.list_activities", Fields().put("offset", offset).put("limit", limit).put("activity_name", activityName).put("activity_status", activityStatus).put("award_type", awardType)) { ListActivitiesResponse(it.json) }

    /** See [PayGiftService.listActivities]. */
    public fun listActivities(offset: Long, limit: Long): Call<ListActivitiesResponse> =
        listActivities(offset = offset, limit = limit, activityName = null, activityStatus = null, awardType = null)

    /** Every item of every page of [listActivities], from the page that the arguments name. */
    public fun listActivitiesPaginated(offset: Long, limit: Long, activityName: String? = null, activityStatus: String? = null, awardType: String? = null): Pages<Activity> =
        Pages(listActivities(offset = offset, limit = limit, activityName = activityName, activityStatus = activityStatus, awardType = awardType), "data", Position.Page("offset", "limit", "total_count", 0)) { Activity(it.tree()) }

    /** Every item of every page of [listActivities], from the page that the arguments name. */
    public fun listActivitiesPaginated(offset: Long, limit: Long): Pages<Activity> =
        listActivitiesPaginated(offset = offset, limit = limit, activityName = null, activityStatus = null, awardType = null)

    /** See [PayGiftService.getActivity]. */
    public fun getActivity(activityId: String): Call<GetActivityResponse> =
        core.call("pay_gift.get_activity", Fields().put("activity_id", activityId)) { GetActivityResponse(it.json) }

    /** See [PayGiftService.listActivityMerchants]. */
    public fun listActivityMerchants(activityId: String, offset: Long? = null, limit: Long? = null): Call<ListActivityMerchantsResponse> =
        core.call("pay_gift.list_activity_merchants", Fields().put("activity_id", activityId).put("offset", offset).put("limit", limit)) { ListActivityMerchantsResponse(it.json) }

    /** See [PayGiftService.listActivityMerchants]. */
    public fun listActivityMerchants(activityId: String): Call<ListActivityMerchantsResponse> =
        listActivityMerchants(activityId = activityId, offset = null, limit = null)

    /** Every item of every page of [listActivityMerchants], from the page that the arguments name. */
    public fun listActivityMerchantsPaginated(activityId: String, offset: Long? = null, limit: Long? = null): Pages<ActivityMerchant> =
        Pages(listActivityMerchants(activityId = activityId, offset = offset, limit = limit), "data", Position.Page("offset", "limit", "total_count", 0)) { ActivityMerchant(it.tree()) }

    /** Every item of every page of [listActivityMerchants], from the page that the arguments name. */
    public fun listActivityMerchantsPaginated(activityId: String): Pages<ActivityMerchant> =
        listActivityMerchantsPaginated(activityId = activityId, offset = null, limit = null)

    /** See [PayGiftService.listActivityGoods]. */
    public fun listActivityGoods(activityId: String, offset: Long? = null, limit: Long? = null): Call<ListActivityGoodsResponse> =
        core.call("pay_gift.list_activity_goods", Fields().put("activity_id", activityId).put("offset", offset).put("limit", limit)) { ListActivityGoodsResponse(it.json) }

    /** See [PayGiftService.listActivityGoods]. */
    public fun listActivityGoods(activityId: String): Call<ListActivityGoodsResponse> =
        listActivityGoods(activityId = activityId, offset = null, limit = null)

    /** Every item of every page of [listActivityGoods], from the page that the arguments name. */
    public fun listActivityGoodsPaginated(activityId: String, offset: Long? = null, limit: Long? = null): Pages<ActivityGoods> =
        Pages(listActivityGoods(activityId = activityId, offset = offset, limit = limit), "data", Position.Page("offset", "limit", "total_count", 0)) { ActivityGoods(it.tree()) }

    /** Every item of every page of [listActivityGoods], from the page that the arguments name. */
    public fun listActivityGoodsPaginated(activityId: String): Pages<ActivityGoods> =
        listActivityGoodsPaginated(activityId = activityId, offset = null, limit = null)

    /** See [PayGiftService.addActivityMerchants]. */
    public fun addActivityMerchants(activityId: String, request: AddActivityMerchantsRequest): Call<AddActivityMerchantsResponse> =
        core.call("pay_gift.add_activity_merchants", Fields().put("activity_id", activityId).putAll(request)) { AddActivityMerchantsResponse(it.json) }

    /** See [PayGiftService.deleteActivityMerchants]. */
    public fun deleteActivityMerchants(activityId: String, request: DeleteActivityMerchantsRequest): Call<DeleteActivityMerchantsResponse> =
        core.call("pay_gift.delete_activity_merchants", Fields().put("activity_id", activityId).putAll(request)) { DeleteActivityMerchantsResponse(it.json) }

    /** See [PayGiftService.terminateActivity]. */
    public fun terminateActivity(activityId: String): Call<TerminateActivityResponse> =
        core.call("pay_gift.terminate_activity", Fields().put("activity_id", activityId)) { TerminateActivityResponse(it.json) }
}
