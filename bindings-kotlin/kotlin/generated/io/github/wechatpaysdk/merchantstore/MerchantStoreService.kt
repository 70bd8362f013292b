// Generated from api/merchant_store.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.merchantstore

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Stores of chain brands (连锁品牌门店). */
public class MerchantStoreService internal constructor(core: Core) {
    private val calls = MerchantStoreCalls(core)

    /**
     * Create a store of a chain (创建门店).
     *
     * The merchant that collects for it has to be confirmed by that merchant's administrator.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013948546)
     *
     * @param subMchid 子商户号. The brand's merchant; needed when a partner calls.
     * @param storeAddress 门店地址信息.
     * @param storeBasics 门店基础信息.
     * @param storeBusiness 门店经营信息.
     * @param storeRecipient 门店收款信息. Only one when a store is created.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createStore(subMchid: String? = null, storeAddress: StoreAddress? = null, storeBasics: StoreBasics? = null, storeBusiness: StoreBusiness? = null, storeRecipient: List<StoreRecipient>? = null, options: CallOptions? = null): CreateStoreResponse =
        calls.createStore(CreateStoreRequest(subMchid = subMchid, storeAddress = storeAddress, storeBasics = storeBasics, storeBusiness = storeBusiness, storeRecipient = storeRecipient)).await(options)

    /**
     * Query a store of a chain (查询门店).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013948551)
     *
     * @param storeId 微信支付商户门店ID. WeChat Pay's number of the store.
     * @param subMchid 特约商户号. The brand's merchant; needed when a partner calls.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getStore(storeId: Long, subMchid: String? = null, options: CallOptions? = null): GetStoreResponse =
        calls.getStore(storeId, subMchid).await(options)

    /**
     * Change a store of a chain (修改门店).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013948551)
     *
     * @param storeId 微信支付商户门店ID. WeChat Pay's number of the store.
     * @param subMchid 子商户号. The brand's merchant; needed when a partner calls.
     * @param storeAddress 门店地址信息.
     * @param storeBasics 门店基础信息.
     * @param storeBusiness 门店经营信息.
     * @param storeRecipient 门店收款信息列表.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun updateStore(storeId: Long, subMchid: String? = null, storeAddress: StoreAddress? = null, storeBasics: StoreBasics? = null, storeBusiness: StoreBusiness? = null, storeRecipient: List<StoreRecipient>? = null, options: CallOptions? = null) {
        calls.updateStore(storeId, UpdateStoreRequest(subMchid = subMchid, storeAddress = storeAddress, storeBasics = storeBasics, storeBusiness = storeBusiness, storeRecipient = storeRecipient)).await(options)
    }

    /**
     * Bind merchants that collect for a store (绑定门店收款信息).
     *
     * At most five for a store. Only those that failed are in the answer.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013948577)
     *
     * @param storeId 微信支付商户门店ID. WeChat Pay's number of the store.
     * @param subMchid 子商户号. The brand's merchant; needed when a partner calls.
     * @param storeRecipient 门店收款信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun bindRecipient(storeId: Long, subMchid: String, storeRecipient: List<StoreRecipient>, options: CallOptions? = null): RecipientBindingResult =
        calls.bindRecipient(storeId, BindRecipientRequest(subMchid = subMchid, storeRecipient = storeRecipient)).await(options)

    /**
     * Unbind merchants that collect for a store (解除门店收款信息绑定).
     *
     * Only those that failed are in the answer.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4013948580)
     *
     * @param storeId 微信支付商户门店ID. WeChat Pay's number of the store.
     * @param subMchid 子商户号. The brand's merchant; needed when a partner calls.
     * @param storeRecipient 门店收款信息.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun unbindRecipient(storeId: Long, subMchid: String? = null, storeRecipient: List<StoreRecipient>? = null, options: CallOptions? = null): RecipientBindingResult =
        calls.unbindRecipient(storeId, UnbindRecipientRequest(subMchid = subMchid, storeRecipient = storeRecipient)).await(options)
}
