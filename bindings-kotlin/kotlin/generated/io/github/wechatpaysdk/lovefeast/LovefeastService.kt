// Generated from api/lovefeast.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.lovefeast

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import kotlinx.coroutines.flow.Flow

/** Meals donated with WeChat Pay (爱心餐). */
public class LovefeastService internal constructor(core: Core) {
    private val calls = LovefeastCalls(core)

    /**
     * Query how much a brand has donated and served (查询爱心餐品牌信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012472863)
     *
     * @param brandId 品牌ID. The brand's number on WeChat Pay.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getBrand(brandId: Long, options: CallOptions? = null): GetBrandResponse =
        calls.getBrand(brandId).await(options)

    /**
     * List a user's donations to a brand (查询用户捐赠单列表).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param openid 用户标识. The user in the caller's app.
     * @param brandId 品牌ID. The brand's number on WeChat Pay.
     * @param limit 最大记录条数. Items per page.
     * @param offset 起始位置. Items to skip, from 0.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listOrders(openid: String, brandId: Long, limit: Long, offset: Long? = null, options: CallOptions? = null): ListOrdersResponse =
        calls.listOrders(openid, brandId, limit, offset).await(options)

    /** Every item of every page of [listOrders], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listOrdersPaginated(openid: String, brandId: Long, limit: Long, offset: Long? = null, options: CallOptions? = null): Flow<Order> =
        calls.listOrdersPaginated(openid, brandId, limit, offset).flow(options)

    /**
     * Query a user's donation (查询用户捐赠单详情).
     *
     * Documented by the community, not in the current official documentation.
     *
     * @param openid 用户标识. The user in the caller's app.
     * @param outTradeNo 商户订单号. The merchant's own number of the order.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getOrder(openid: String, outTradeNo: String, options: CallOptions? = null): Order =
        calls.getOrder(openid, outTradeNo).await(options)
}
