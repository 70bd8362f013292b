// Generated from api/global_customs.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.globalcustoms

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree

/** Customs declarations (跨境报关), as [Call]s to execute or to wait for. */
public class GlobalCustomsCalls internal constructor(private val core: Core) {

    /** See [GlobalCustomsService.listOrders]. */
    public fun listOrders(mchid: String, appid: String, orderNo: String, customs: String, orderType: String, offset: Long? = null, limit: Long? = null): Call<ListOrdersResponse> =
        core.call("global_customs.list_orders", Fields().put("mchid", mchid).put("appid", appid).put("order_no", orderNo).put("customs", customs).put("order_type", orderType).put("offset", offset).put("limit", limit)) { ListOrdersResponse(it.json) }

    /** See [GlobalCustomsService.listOrders]. */
    public fun listOrders(mchid: String, appid: String, orderNo: String, customs: String, orderType: String): Call<ListOrdersResponse> =
        listOrders(mchid = mchid, appid = appid, orderNo = orderNo, customs = customs, orderType = orderType, offset = null, limit = null)

    /** Every item of every page of [listOrders], from the page that the arguments name. */
    public fun listOrdersPaginated(mchid: String, appid: String, orderNo: String, customs: String, orderType: String, offset: Long? = null, limit: Long? = null): Pages<Order> =
        Pages(listOrders(mchid = mchid, appid = appid, orderNo = orderNo, customs = customs, orderType = orderType, offset = offset, limit = limit), "data", Position.Offset("offset", "total_count")) { Order(it.tree()) }

    /** Every item of every page of [listOrders], from the page that the arguments name. */
    public fun listOrdersPaginated(mchid: String, appid: String, orderNo: String, customs: String, orderType: String): Pages<Order> =
        listOrdersPaginated(mchid = mchid, appid = appid, orderNo = orderNo, customs = customs, orderType = orderType, offset = null, limit = null)

    /** See [GlobalCustomsService.updateOrder]. */
    public fun updateOrder(request: UpdateOrderRequest): Call<UpdateOrderResponse> =
        core.call("global_customs.update_order", Fields().putAll(request)) { UpdateOrderResponse(it.json) }

    /** See [GlobalCustomsService.declareOrder]. */
    public fun declareOrder(request: DeclareOrderRequest): Call<DeclareOrderResponse> =
        core.call("global_customs.declare_order", Fields().putAll(request)) { DeclareOrderResponse(it.json) }

    /** See [GlobalCustomsService.redeclareOrder]. */
    public fun redeclareOrder(request: RedeclareOrderRequest): Call<RedeclareOrderResponse> =
        core.call("global_customs.redeclare_order", Fields().putAll(request)) { RedeclareOrderResponse(it.json) }

    /** See [GlobalCustomsService.verifyIdentity]. */
    public fun verifyIdentity(request: VerifyIdentityRequest): Call<VerifyIdentityResponse> =
        core.call("global_customs.verify_identity", Fields().putAll(request)) { VerifyIdentityResponse(it.json) }

    /** See [GlobalCustomsService.listLegacyOrders]. */
    @Deprecated("Use `globalCustoms.listOrders`.")
    public fun listLegacyOrders(mchid: String, appid: String, orderNo: String, customs: String, orderType: String, offset: Long? = null, limit: Long? = null): Call<ListOrdersResponse> =
        core.call("global_customs.list_legacy_orders", Fields().put("mchid", mchid).put("appid", appid).put("order_no", orderNo).put("customs", customs).put("order_type", orderType).put("offset", offset).put("limit", limit)) { ListOrdersResponse(it.json) }

    /** See [GlobalCustomsService.listLegacyOrders]. */
    @Deprecated("Use `globalCustoms.listOrders`.")
    public fun listLegacyOrders(mchid: String, appid: String, orderNo: String, customs: String, orderType: String): Call<ListOrdersResponse> =
        listLegacyOrders(mchid = mchid, appid = appid, orderNo = orderNo, customs = customs, orderType = orderType, offset = null, limit = null)

    /** Every item of every page of [listLegacyOrders], from the page that the arguments name. */
    @Deprecated("Use `globalCustoms.listOrders`.")
    public fun listLegacyOrdersPaginated(mchid: String, appid: String, orderNo: String, customs: String, orderType: String, offset: Long? = null, limit: Long? = null): Pages<Order> =
        Pages(listLegacyOrders(mchid = mchid, appid = appid, orderNo = orderNo, customs = customs, orderType = orderType, offset = offset, limit = limit), "data", Position.Offset("offset", "total_count")) { Order(it.tree()) }

    /** Every item of every page of [listLegacyOrders], from the page that the arguments name. */
    @Deprecated("Use `globalCustoms.listOrders`.")
    public fun listLegacyOrdersPaginated(mchid: String, appid: String, orderNo: String, customs: String, orderType: String): Pages<Order> =
        listLegacyOrdersPaginated(mchid = mchid, appid = appid, orderNo = orderNo, customs = customs, orderType = orderType, offset = null, limit = null)

    /** See [GlobalCustomsService.updateLegacyOrder]. */
    @Deprecated("Use `globalCustoms.updateOrder`.")
    public fun updateLegacyOrder(request: UpdateLegacyOrderRequest): Call<UpdateOrderResponse> =
        core.call("global_customs.update_legacy_order", Fields().putAll(request)) { UpdateOrderResponse(it.json) }

    /** See [GlobalCustomsService.declareLegacyOrder]. */
    @Deprecated("Use `globalCustoms.declareOrder`.")
    public fun declareLegacyOrder(request: DeclareLegacyOrderRequest): Call<DeclareOrderResponse> =
        core.call("global_customs.declare_legacy_order", Fields().putAll(request)) { DeclareOrderResponse(it.json) }

    /** See [GlobalCustomsService.redeclareLegacyOrder]. */
    @Deprecated("Use `globalCustoms.redeclareOrder`.")
    public fun redeclareLegacyOrder(request: RedeclareLegacyOrderRequest): Call<RedeclareOrderResponse> =
        core.call("global_customs.redeclare_legacy_order", Fields().putAll(request)) { RedeclareOrderResponse(it.json) }

    /** See [GlobalCustomsService.verifyLegacyIdentity]. */
    @Deprecated("Use `globalCustoms.verifyIdentity`.")
    public fun verifyLegacyIdentity(request: VerifyLegacyIdentityRequest): Call<VerifyIdentityResponse> =
        core.call("global_customs.verify_legacy_identity", Fields().putAll(request)) { VerifyIdentityResponse(it.json) }
}
