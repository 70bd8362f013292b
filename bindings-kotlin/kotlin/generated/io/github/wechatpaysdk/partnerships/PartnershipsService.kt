// Generated from api/partnerships.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.partnerships

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import kotlinx.coroutines.flow.Flow

/** Partnerships for marketing (委托营销). */
public class PartnershipsService internal constructor(core: Core) {
    private val calls = PartnershipsCalls(core)

    /**
     * List partnerships (查询合作关系列表).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012380536)
     *
     * @param authorizedData 被授权数据. JSON text of `AuthorizedDataFilter`. JSON text.
     * @param offset 分页页码. 0 when left out.
     * @param limit 分页大小. 50 when left out.
     * @param partner 合作方信息. JSON text of `Partner`. JSON text.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun listPartnerships(authorizedData: String, offset: Long? = null, limit: Long? = null, partner: String? = null, options: CallOptions? = null): ListPartnershipsResponse =
        calls.listPartnerships(authorizedData, offset, limit, partner).await(options)

    /** Every item of every page of [listPartnerships], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listPartnershipsPaginated(authorizedData: String, offset: Long? = null, limit: Long? = null, partner: String? = null, options: CallOptions? = null): Flow<Partnership> =
        calls.listPartnershipsPaginated(authorizedData, offset, limit, partner).flow(options)

    /**
     * Let a partner use a stock of coupons (建立合作关系).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012380498)
     *
     * @param authorizedData 被授权数据.
     * @param partner 合作方信息.
     * @param idempotencyKey 业务请求幂等值.
     * @param options Differences for this one call.
     * @throws ApiError 400 APPID_MCHID_NOT_MATCH, INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 RESOURCE_NOT_EXISTS; 429 FREQUENCY_LIMITED; 500 SYSTEM_ERROR
     */
    public suspend fun createPartnership(authorizedData: AuthorizedData, partner: Partner, idempotencyKey: String, options: CallOptions? = null): CreatePartnershipResponse =
        calls.createPartnership(idempotencyKey, CreatePartnershipRequest(authorizedData = authorizedData, partner = partner)).await(options)

    /**
     * End a partnership (终止合作关系).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4017164460)
     *
     * @param authorizedData 被授权数据.
     * @param partner 合作方信息.
     * @param idempotencyKey 业务请求幂等值.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun terminatePartnership(authorizedData: AuthorizedData, partner: Partner, idempotencyKey: String, options: CallOptions? = null): TerminatePartnershipResponse =
        calls.terminatePartnership(idempotencyKey, TerminatePartnershipRequest(authorizedData = authorizedData, partner = partner)).await(options)
}
