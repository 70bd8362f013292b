// Generated from api/brand_store.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.brandstore

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree

/** Brands: stores (品牌门店), as [Call]s to execute or to wait for. */
public class BrandStoreCalls internal constructor(private val core: Core) {

    /** See [BrandStoreService.createStore]. */
    public fun createStore(request: CreateStoreRequest): Call<Store> =
        core.call("brand_store.create_store", Fields().putAll(request)) { Store(it.json) }

    /** See [BrandStoreService.listStores]. */
    public fun listStores(brandId: String, offset: Long? = null, limit: Long? = null, storeState: String? = null): Call<ListStoresResponse> =
        core.call("brand_store.list_stores", Fields().put("brand_id", brandId).put("offset", offset).put("limit", limit).put("store_state", storeState)) { ListStoresResponse(it.json) }

    /** See [BrandStoreService.listStores]. */
    public fun listStores(brandId: String): Call<ListStoresResponse> =
        listStores(brandId = brandId, offset = null, limit = null, storeState = null)

    /** Every item of every page of [listStores], from the page that the arguments name. */
    public fun listStoresPaginated(brandId: String, offset: Long? = null, limit: Long? = null, storeState: String? = null): Pages<Store> =
        Pages(listStores(brandId = brandId, offset = offset, limit = limit, storeState = storeState), "data", Position.Offset("offset", "total_count")) { Store(it.tree()) }

    /** Every item of every page of [listStores], from the page that the arguments name. */
    public fun listStoresPaginated(brandId: String): Pages<Store> =
        listStoresPaginated(brandId = brandId, offset = null, limit = null, storeState = null)

    /** See [BrandStoreService.getStore]. */
    public fun getStore(storeId: String, brandId: String): Call<Store> =
        core.call("brand_store.get_store", Fields().put("store_id", storeId).put("brand_id", brandId)) { Store(it.json) }

    /** See [BrandStoreService.updateStore]. */
    public fun updateStore(storeId: String, request: UpdateStoreRequest): Call<Store> =
        core.call("brand_store.update_store", Fields().put("store_id", storeId).putAll(request)) { Store(it.json) }

    /** See [BrandStoreService.deleteStore]. */
    public fun deleteStore(storeId: String, request: DeleteStoreRequest): Call<kotlin.Unit> =
        core.call("brand_store.delete_store", Fields().put("store_id", storeId).putAll(request)) { }

    /** See [BrandStoreService.closeStore]. */
    public fun closeStore(storeId: String, request: CloseStoreRequest): Call<CloseStoreResponse> =
        core.call("brand_store.close_store", Fields().put("store_id", storeId).putAll(request)) { CloseStoreResponse(it.json) }

    /** See [BrandStoreService.resumeStore]. */
    public fun resumeStore(storeId: String, request: ResumeStoreRequest): Call<ResumeStoreResponse> =
        core.call("brand_store.resume_store", Fields().put("store_id", storeId).putAll(request)) { ResumeStoreResponse(it.json) }

    /** See [BrandStoreService.bindRecipient]. */
    public fun bindRecipient(storeId: String, request: BindRecipientRequest): Call<BindRecipientResponse> =
        core.call("brand_store.bind_recipient", Fields().put("store_id", storeId).putAll(request)) { BindRecipientResponse(it.json) }

    /** See [BrandStoreService.unbindRecipient]. */
    public fun unbindRecipient(storeId: String, request: UnbindRecipientRequest): Call<UnbindRecipientResponse> =
        core.call("brand_store.unbind_recipient", Fields().put("store_id", storeId).putAll(request)) { UnbindRecipientResponse(it.json) }
}
