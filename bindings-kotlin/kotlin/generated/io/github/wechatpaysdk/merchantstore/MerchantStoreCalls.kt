// Generated from api/merchant_store.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.merchantstore

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Stores of chain brands (连锁品牌门店), as [Call]s to execute or to wait for. */
public class MerchantStoreCalls internal constructor(private val core: Core) {

    /** See [MerchantStoreService.createStore]. */
    public fun createStore(request: CreateStoreRequest): Call<CreateStoreResponse> =
        core.call("merchant_store.create_store", Fields().putAll(request)) { CreateStoreResponse(it.json) }

    /** See [MerchantStoreService.getStore]. */
    public fun getStore(storeId: Long, subMchid: String? = null): Call<GetStoreResponse> =
        core.call("merchant_store.get_store", Fields().put("store_id", storeId).put("sub_mchid", subMchid)) { GetStoreResponse(it.json) }

    /** See [MerchantStoreService.getStore]. */
    public fun getStore(storeId: Long): Call<GetStoreResponse> =
        getStore(storeId = storeId, subMchid = null)

    /** See [MerchantStoreService.updateStore]. */
    public fun updateStore(storeId: Long, request: UpdateStoreRequest): Call<kotlin.Unit> =
        core.call("merchant_store.update_store", Fields().put("store_id", storeId).putAll(request)) { }

    /** See [MerchantStoreService.bindRecipient]. */
    public fun bindRecipient(storeId: Long, request: BindRecipientRequest): Call<RecipientBindingResult> =
        core.call("merchant_store.bind_recipient", Fields().put("store_id", storeId).putAll(request)) { RecipientBindingResult(it.json) }

    /** See [MerchantStoreService.unbindRecipient]. */
    public fun unbindRecipient(storeId: Long, request: UnbindRecipientRequest): Call<RecipientBindingResult> =
        core.call("merchant_store.unbind_recipient", Fields().put("store_id", storeId).putAll(request)) { RecipientBindingResult(it.json) }
}
