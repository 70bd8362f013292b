// Generated from api/goods_subsidy.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.goodssubsidy

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import kotlinx.coroutines.flow.Flow

/** Promotions of brands in retail stores (品牌小店营销). */
public class GoodsSubsidyService internal constructor(core: Core) {
    private val calls = GoodsSubsidyCalls(core)

    /**
     * Add stores to a brand's activities of retail stores (添加小店活动门店).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012384359)
     *
     * @param brandId 品牌ID. The brand's number on WeChat Pay.
     * @param outRequestNo 商户请求单号. The caller's own number of this request, unique for the merchant.
     * @param addTime 添加时间. RFC 3339.
     * @param stores 待新增的小店活动门店列表.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun addStores(brandId: String, outRequestNo: String, addTime: String, stores: List<Store>, options: CallOptions? = null): AddStoresResponse =
        calls.addStores(brandId, AddStoresRequest(outRequestNo = outRequestNo, addTime = addTime, stores = stores)).await(options)

    /**
     * List the stores of a brand's activities of retail stores (查询小店活动门店列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012384355)
     *
     * @param brandId 品牌ID. The brand's number on WeChat Pay.
     * @param offset 分页页码. The page, from 0.
     * @param limit 分页大小. Items per page.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listStores(brandId: String, offset: Long, limit: Long, options: CallOptions? = null): ListStoresResponse =
        calls.listStores(brandId, offset, limit).await(options)

    /** Every item of every page of [listStores], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listStoresPaginated(brandId: String, offset: Long, limit: Long, options: CallOptions? = null): Flow<Store> =
        calls.listStoresPaginated(brandId, offset, limit).flow(options)

    /**
     * Remove stores from a brand's activities of retail stores (删除小店活动门店).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012384363)
     *
     * @param brandId 品牌ID. The brand's number on WeChat Pay.
     * @param outRequestNo 商户请求单号. The caller's own number of this request, unique for the merchant.
     * @param deleteTime 删除时间. RFC 3339.
     * @param stores 待删除的小店活动门店列表.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun deleteStores(brandId: String, outRequestNo: String, deleteTime: String, stores: List<Store>, options: CallOptions? = null): DeleteStoresResponse =
        calls.deleteStores(brandId, DeleteStoresRequest(outRequestNo = outRequestNo, deleteTime = deleteTime, stores = stores)).await(options)

    /**
     * Query a store of a brand's activities of retail stores (查询小店活动门店详情).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012384379)
     *
     * @param brandId 品牌ID. The brand's number on WeChat Pay.
     * @param storeCode 门店编码. The brand's own number of the store.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getStore(brandId: String, storeCode: String, options: CallOptions? = null): Store =
        calls.getStore(brandId, storeCode).await(options)

    /**
     * Create QR codes for the stores of a brand's activities (生成小店活动物料码).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012384337)
     *
     * @param brandId 品牌ID. The brand's number on WeChat Pay.
     * @param outRequestNo 商户请求单号. The caller's own number of this request, unique for the merchant.
     * @param materialNum 生成物料码数量.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createMaterials(brandId: String, outRequestNo: String, materialNum: Long, options: CallOptions? = null): CreateMaterialsResponse =
        calls.createMaterials(brandId, CreateMaterialsRequest(outRequestNo = outRequestNo, materialNum = materialNum)).await(options)

    /**
     * Add sales representatives to an activity of retail stores (添加零售小店活动业务代理).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012384327)
     *
     * @param activityId 零售小店活动ID. WeChat Pay's number of the activity.
     * @param outRequestNo 商户请求单号. The caller's own number of this request, unique for the merchant.
     * @param representativeInfoList 业务代理信息列表.
     * @param addTime 添加时间. RFC 3339.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun addRepresentatives(activityId: String, outRequestNo: String, representativeInfoList: List<Representative>, addTime: String? = null, options: CallOptions? = null): AddRepresentativesResponse =
        calls.addRepresentatives(activityId, AddRepresentativesRequest(outRequestNo = outRequestNo, representativeInfoList = representativeInfoList, addTime = addTime)).await(options)

    /**
     * Remove sales representatives from an activity of retail stores (删除零售小店活动业务代理).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012384344)
     *
     * @param activityId 零售小店活动ID. WeChat Pay's number of the activity.
     * @param outRequestNo 商户请求单号. The caller's own number of this request, unique for the merchant.
     * @param deleteTime 删除时间. RFC 3339.
     * @param representativeInfoList 业务代理信息列表.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun deleteRepresentatives(activityId: String, outRequestNo: String, deleteTime: String, representativeInfoList: List<Representative>, options: CallOptions? = null): DeleteRepresentativesResponse =
        calls.deleteRepresentatives(activityId, DeleteRepresentativesRequest(outRequestNo = outRequestNo, deleteTime = deleteTime, representativeInfoList = representativeInfoList)).await(options)

    /**
     * List the sales representatives of an activity of retail stores (查询零售小店活动业务代理).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012384347)
     *
     * @param activityId 零售小店活动ID. WeChat Pay's number of the activity.
     * @param offset 分页页码. The page, from 0.
     * @param limit 分页大小. Items per page.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listRepresentatives(activityId: String, offset: Long, limit: Long, options: CallOptions? = null): ListRepresentativesResponse =
        calls.listRepresentatives(activityId, offset, limit).await(options)

    /** Every item of every page of [listRepresentatives], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listRepresentativesPaginated(activityId: String, offset: Long, limit: Long, options: CallOptions? = null): Flow<Representative> =
        calls.listRepresentativesPaginated(activityId, offset, limit).flow(options)

    /**
     * List the extra-price promotions of brands in a city (按区域查询品牌加价购活动).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
     *
     * @param offset 分页页码. The page, from 0.
     * @param limit 最大返回的活动数. Items per page.
     * @param cityId 活动所属城市的ID. The city in which the activity runs.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listActivities(offset: Long, limit: Long, cityId: String, options: CallOptions? = null): ListActivitiesResponse =
        calls.listActivities(offset, limit, cityId).await(options)

    /** Every item of every page of [listActivities], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listActivitiesPaginated(offset: Long, limit: Long, cityId: String, options: CallOptions? = null): Flow<Activity> =
        calls.listActivitiesPaginated(offset, limit, cityId).flow(options)

    /**
     * Enrol stores in an extra-price promotion (门店报名品牌加价购活动).
     *
     * The answer lists the stores that were enrolled and those that failed.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
     *
     * @param activityId 活动ID. WeChat Pay's number of the activity.
     * @param callerMerchantId 调用方商户号. The caller's own number.
     * @param applyInfos 门店报名信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun enrollInActivity(activityId: String, callerMerchantId: String, applyInfos: List<ActivityEnrollment>? = null, options: CallOptions? = null): EnrollInActivityResponse =
        calls.enrollInActivity(activityId, EnrollInActivityRequest(callerMerchantId = callerMerchantId, applyInfos = applyInfos)).await(options)

    /**
     * Lock a user's rights to an extra-price offer for an order (锁定品牌加价购活动资格).
     *
     * Before the order is paid; unlock them when it comes to nothing.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
     *
     * @param orderInformation 订单信息.
     * @param qualificationIds 待锁定的加价购资格ID列表. The user's rights to the offer.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun lockQualifications(orderInformation: Order, qualificationIds: List<String>? = null, options: CallOptions? = null): LockQualificationsResponse =
        calls.lockQualifications(LockQualificationsRequest(orderInformation = orderInformation, qualificationIds = qualificationIds)).await(options)

    /**
     * Unlock a user's rights to an extra-price offer (解锁品牌加价购活动资格).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/docs/merchant/products/retail-store/introduction.html)
     *
     * @param orderInformation 订单信息.
     * @param qualificationIds 待解锁的加价购资格ID列表. The user's rights to the offer.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun unlockQualifications(orderInformation: Order, qualificationIds: List<String>? = null, options: CallOptions? = null): UnlockQualificationsResponse =
        calls.unlockQualifications(UnlockQualificationsRequest(orderInformation = orderInformation, qualificationIds = qualificationIds)).await(options)
}
