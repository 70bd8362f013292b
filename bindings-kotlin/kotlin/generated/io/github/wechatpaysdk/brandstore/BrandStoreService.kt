// Generated from api/brand_store.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.brandstore

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import kotlinx.coroutines.flow.Flow

/** Brands: stores (品牌门店). */
public class BrandStoreService internal constructor(core: Core) {
    private val calls = BrandStoreCalls(core)

    /**
     * Create a store of a brand (创建品牌门店).
     *
     * The store is reviewed; look at `audit_state`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015783183)
     *
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param storeAddress 门店地址信息.
     * @param storeBasics 门店基础信息.
     * @param storeBusiness 门店经营信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 ALREADY_EXISTS, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun createStore(brandId: String, storeAddress: StoreAddress, storeBasics: StoreBasics? = null, storeBusiness: StoreBusiness? = null, options: CallOptions? = null): Store =
        calls.createStore(CreateStoreRequest(brandId = brandId, storeAddress = storeAddress, storeBasics = storeBasics, storeBusiness = storeBusiness)).await(options)

    /**
     * List the stores of a brand (查询品牌门店列表).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016756674)
     *
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param offset 分页起始位置. Items to skip, from 0.
     * @param limit 分页条数. Items per page.
     * @param storeState 门店状态. See [StoreState].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun listStores(brandId: String, offset: Long? = null, limit: Long? = null, storeState: String? = null, options: CallOptions? = null): ListStoresResponse =
        calls.listStores(brandId, offset, limit, storeState).await(options)

    /** Every item of every page of [listStores], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listStoresPaginated(brandId: String, offset: Long? = null, limit: Long? = null, storeState: String? = null, options: CallOptions? = null): Flow<Store> =
        calls.listStoresPaginated(brandId, offset, limit, storeState).flow(options)

    /**
     * Query a store of a brand (查询品牌门店).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015783153)
     *
     * @param storeId 品牌门店ID. WeChat Pay's number of the store.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun getStore(storeId: String, brandId: String, options: CallOptions? = null): Store =
        calls.getStore(storeId, brandId).await(options)

    /**
     * Change a store of a brand (更新品牌门店).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015783158)
     *
     * @param storeId 品牌门店ID. WeChat Pay's number of the store.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param storeAddress 门店地址信息.
     * @param storeBasics 门店基础信息.
     * @param storeBusiness 门店经营信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun updateStore(storeId: String, brandId: String, storeAddress: StoreAddress? = null, storeBasics: StoreBasics? = null, storeBusiness: StoreBusiness? = null, options: CallOptions? = null): Store =
        calls.updateStore(storeId, UpdateStoreRequest(brandId = brandId, storeAddress = storeAddress, storeBasics = storeBasics, storeBusiness = storeBusiness)).await(options)

    /**
     * Delete a store of a brand (删除品牌门店).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015783113)
     *
     * @param storeId 品牌门店ID. WeChat Pay's number of the store.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun deleteStore(storeId: String, brandId: String, options: CallOptions? = null) {
        calls.deleteStore(storeId, DeleteStoreRequest(brandId = brandId)).await(options)
    }

    /**
     * Close a store of a brand for a while (暂停门店营业).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016756671)
     *
     * @param storeId 品牌门店ID. WeChat Pay's number of the store.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun closeStore(storeId: String, brandId: String, options: CallOptions? = null): CloseStoreResponse =
        calls.closeStore(storeId, CloseStoreRequest(brandId = brandId)).await(options)

    /**
     * Open a store of a brand again (恢复门店营业).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016756672)
     *
     * @param storeId 品牌门店ID. WeChat Pay's number of the store.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun resumeStore(storeId: String, brandId: String, options: CallOptions? = null): ResumeStoreResponse =
        calls.resumeStore(storeId, ResumeStoreRequest(brandId = brandId)).await(options)

    /**
     * Bind a merchant that collects for a store (绑定收款商户号).
     *
     * At most three for a store, of the merchants that belong to the brand. The merchant's administrator may have to confirm it; look at `recipient_state`.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015783177)
     *
     * @param storeId 品牌门店ID. WeChat Pay's number of the store.
     * @param mchid 门店收款商户号. The merchant that collects for the store. At most 16 characters.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param companyName 门店收款主体. The name of that merchant's company or owner. At most 256 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun bindRecipient(storeId: String, mchid: String, brandId: String, companyName: String, options: CallOptions? = null): BindRecipientResponse =
        calls.bindRecipient(storeId, BindRecipientRequest(mchid = mchid, brandId = brandId, companyName = companyName)).await(options)

    /**
     * Unbind a merchant that collects for a store (解绑收款商户号).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015783188)
     *
     * @param storeId 品牌门店ID. WeChat Pay's number of the store.
     * @param mchid 门店收款商户号. The merchant that collects for the store. At most 16 characters.
     * @param brandId 品牌ID. The brand, which has to have authorised the partner.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun unbindRecipient(storeId: String, mchid: String, brandId: String, options: CallOptions? = null): UnbindRecipientResponse =
        calls.unbindRecipient(storeId, UnbindRecipientRequest(mchid = mchid, brandId = brandId)).await(options)
}
