// Generated from api/goods_subsidy.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.goodssubsidy

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree

/** Promotions of brands in retail stores (品牌小店营销), as [Call]s to execute or to wait for. */
public class GoodsSubsidyCalls internal constructor(private val core: Core) {

    /** See [GoodsSubsidyService.addStores]. */
    public fun addStores(brandId: String, request: AddStoresRequest): Call<AddStoresResponse> =
        core.call("goods_subsidy.add_stores", Fields().put("brand_id", brandId).putAll(request)) { AddStoresResponse(it.json) }

    /** See [GoodsSubsidyService.listStores]. */
    public fun listStores(brandId: String, offset: Long, limit: Long): Call<ListStoresResponse> =
        core.call("goods_subsidy.list_stores", Fields().put("brand_id", brandId).put("offset", offset).put("limit", limit)) { ListStoresResponse(it.json) }

    /** Every item of every page of [listStores], from the page that the arguments name. */
    public fun listStoresPaginated(brandId: String, offset: Long, limit: Long): Pages<Store> =
        Pages(listStores(brandId = brandId, offset = offset, limit = limit), "data", Position.Page("offset", "limit", "total_count", 0)) { Store(it.tree()) }

    /** See [GoodsSubsidyService.deleteStores]. */
    public fun deleteStores(brandId: String, request: DeleteStoresRequest): Call<DeleteStoresResponse> =
        core.call("goods_subsidy.delete_stores", Fields().put("brand_id", brandId).putAll(request)) { DeleteStoresResponse(it.json) }

    /** See [GoodsSubsidyService.getStore]. */
    public fun getStore(brandId: String, storeCode: String): Call<Store> =
        core.call("goods_subsidy.get_store", Fields().put("brand_id", brandId).put("store_code", storeCode)) { Store(it.json) }

    /** See [GoodsSubsidyService.createMaterials]. */
    public fun createMaterials(brandId: String, request: CreateMaterialsRequest): Call<CreateMaterialsResponse> =
        core.call("goods_subsidy.create_materials", Fields().put("brand_id", brandId).putAll(request)) { CreateMaterialsResponse(it.json) }

    /** See [GoodsSubsidyService.addRepresentatives]. */
    public fun addRepresentatives(activityId: String, request: AddRepresentativesRequest): Call<AddRepresentativesResponse> =
        core.call("goods_subsidy.add_representatives", Fields().put("activity_id", activityId).putAll(request)) { AddRepresentativesResponse(it.json) }

    /** See [GoodsSubsidyService.deleteRepresentatives]. */
    public fun deleteRepresentatives(activityId: String, request: DeleteRepresentativesRequest): Call<DeleteRepresentativesResponse> =
        core.call("goods_subsidy.delete_representatives", Fields().put("activity_id", activityId).putAll(request)) { DeleteRepresentativesResponse(it.json) }

    /** See [GoodsSubsidyService.listRepresentatives]. */
    public fun listRepresentatives(activityId: String, offset: Long, limit: Long): Call<ListRepresentativesResponse> =
        core.call("goods_subsidy.list_representatives", Fields().put("activity_id", activityId).put("offset", offset).put("limit", limit)) { ListRepresentativesResponse(it.json) }

    /** Every item of every page of [listRepresentatives], from the page that the arguments name. */
    public fun listRepresentativesPaginated(activityId: String, offset: Long, limit: Long): Pages<Representative> =
        Pages(listRepresentatives(activityId = activityId, offset = offset, limit = limit), "data", Position.Page("offset", "limit", "total_count", 0)) { Representative(it.tree()) }

    /** See [GoodsSubsidyService.listActivities]. */
    public fun listActivities(offset: Long, limit: Long, cityId: String): Call<ListActivitiesResponse> =
        core.call("goods_subsidy.list_activities", Fields().put("offset", offset).put("limit", limit).put("city_id", cityId)) { ListActivitiesResponse(it.json) }

    /** Every item of every page of [listActivities], from the page that the arguments name. */
    public fun listActivitiesPaginated(offset: Long, limit: Long, cityId: String): Pages<Activity> =
        Pages(listActivities(offset = offset, limit = limit, cityId = cityId), "data", Position.Page("offset", "limit", "total_count", 0)) { Activity(it.tree()) }

    /** See [GoodsSubsidyService.enrollInActivity]. */
    public fun enrollInActivity(activityId: String, request: EnrollInActivityRequest): Call<EnrollInActivityResponse> =
        core.call("goods_subsidy.enroll_in_activity", Fields().put("activity_id", activityId).putAll(request)) { EnrollInActivityResponse(it.json) }

    /** See [GoodsSubsidyService.lockQualifications]. */
    public fun lockQualifications(request: LockQualificationsRequest): Call<LockQualificationsResponse> =
        core.call("goods_subsidy.lock_qualifications", Fields().putAll(request)) { LockQualificationsResponse(it.json) }

    /** See [GoodsSubsidyService.unlockQualifications]. */
    public fun unlockQualifications(request: UnlockQualificationsRequest): Call<UnlockQualificationsResponse> =
        core.call("goods_subsidy.unlock_qualifications", Fields().putAll(request)) { UnlockQualificationsResponse(it.json) }
}
