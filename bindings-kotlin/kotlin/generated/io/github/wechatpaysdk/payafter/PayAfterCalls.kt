// Generated from api/pay_after.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.payafter

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Orders paid afterwards (先享后付), as [Call]s to execute or to wait for. */
public class PayAfterCalls internal constructor(private val core: Core) {

    /** See [PayAfterService.createOrder]. */
    public fun createOrder(request: CreateOrderRequest): Call<CreateOrderResponse> =
        core.call("pay_after.create_order", Fields().putAll(request)) { CreateOrderResponse(it.json) }

    /** See [PayAfterService.getOrder]. */
    public fun getOrder(appid: String? = null, outOrderNo: String? = null, queryId: String? = null, serviceId: String? = null): Call<Order> =
        core.call("pay_after.get_order", Fields().put("appid", appid).put("out_order_no", outOrderNo).put("query_id", queryId).put("service_id", serviceId)) { Order(it.json) }

    /** See [PayAfterService.completeOrder]. */
    public fun completeOrder(outOrderNo: String, request: CompleteOrderRequest): Call<CompleteOrderResponse> =
        core.call("pay_after.complete_order", Fields().put("out_order_no", outOrderNo).putAll(request)) { CompleteOrderResponse(it.json) }

    /** See [PayAfterService.cancelOrder]. */
    public fun cancelOrder(outOrderNo: String, request: CancelOrderRequest): Call<CancelOrderResponse> =
        core.call("pay_after.cancel_order", Fields().put("out_order_no", outOrderNo).putAll(request)) { CancelOrderResponse(it.json) }

    /** See [PayAfterService.syncOrder]. */
    public fun syncOrder(outOrderNo: String, request: SyncOrderRequest): Call<SyncOrderResponse> =
        core.call("pay_after.sync_order", Fields().put("out_order_no", outOrderNo).putAll(request)) { SyncOrderResponse(it.json) }

    /** See [PayAfterService.createSmartRetailOrder]. */
    public fun createSmartRetailOrder(request: CreateSmartRetailOrderRequest): Call<CreateSmartRetailOrderResponse> =
        core.call("pay_after.create_smart_retail_order", Fields().putAll(request)) { CreateSmartRetailOrderResponse(it.json) }

    /** See [PayAfterService.getSmartRetailOrder]. */
    public fun getSmartRetailOrder(appid: String? = null, outOrderNo: String? = null, queryId: String? = null, serviceId: String? = null): Call<Order> =
        core.call("pay_after.get_smart_retail_order", Fields().put("appid", appid).put("out_order_no", outOrderNo).put("query_id", queryId).put("service_id", serviceId)) { Order(it.json) }

    /** See [PayAfterService.completeSmartRetailOrder]. */
    public fun completeSmartRetailOrder(outOrderNo: String, request: CompleteSmartRetailOrderRequest): Call<CompleteSmartRetailOrderResponse> =
        core.call("pay_after.complete_smart_retail_order", Fields().put("out_order_no", outOrderNo).putAll(request)) { CompleteSmartRetailOrderResponse(it.json) }

    /** See [PayAfterService.cancelSmartRetailOrder]. */
    public fun cancelSmartRetailOrder(outOrderNo: String, request: CancelSmartRetailOrderRequest): Call<CancelSmartRetailOrderResponse> =
        core.call("pay_after.cancel_smart_retail_order", Fields().put("out_order_no", outOrderNo).putAll(request)) { CancelSmartRetailOrderResponse(it.json) }
}
