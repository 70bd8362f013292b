// Generated from api/lovefeast.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.lovefeast

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree

/** Meals donated with WeChat Pay (爱心餐), as [Call]s to execute or to wait for. */
public class LovefeastCalls internal constructor(private val core: Core) {

    /** See [LovefeastService.getBrand]. */
    public fun getBrand(brandId: Long): Call<GetBrandResponse> =
        core.call("lovefeast.get_brand", Fields().put("brand_id", brandId)) { GetBrandResponse(it.json) }

    /** See [LovefeastService.listOrders]. */
    public fun listOrders(openid: String, brandId: Long, limit: Long, offset: Long? = null): Call<ListOrdersResponse> =
        core.call("lovefeast.list_orders", Fields().put("openid", openid).put("brand_id", brandId).put("limit", limit).put("offset", offset)) { ListOrdersResponse(it.json) }

    /** See [LovefeastService.listOrders]. */
    public fun listOrders(openid: String, brandId: Long, limit: Long): Call<ListOrdersResponse> =
        listOrders(openid = openid, brandId = brandId, limit = limit, offset = null)

    /** Every item of every page of [listOrders], from the page that the arguments name. */
    public fun listOrdersPaginated(openid: String, brandId: Long, limit: Long, offset: Long? = null): Pages<Order> =
        Pages(listOrders(openid = openid, brandId = brandId, limit = limit, offset = offset), "data", Position.Offset("offset", "total_count")) { Order(it.tree()) }

    /** Every item of every page of [listOrders], from the page that the arguments name. */
    public fun listOrdersPaginated(openid: String, brandId: Long, limit: Long): Pages<Order> =
        listOrdersPaginated(openid = openid, brandId = brandId, limit = limit, offset = null)

    /** See [LovefeastService.getOrder]. */
    public fun getOrder(openid: String, outTradeNo: String): Call<Order> =
        core.call("lovefeast.get_order", Fields().put("openid", openid).put("out_trade_no", outTradeNo)) { Order(it.json) }
}
