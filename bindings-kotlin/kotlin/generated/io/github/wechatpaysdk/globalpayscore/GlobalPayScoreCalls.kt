// Generated from api/global_pay_score.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.globalpayscore

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Pay score abroad (海外支付分), as [Call]s to execute or to wait for. */
public class GlobalPayScoreCalls internal constructor(private val core: Core) {

    /** See [GlobalPayScoreService.getServiceOrder]. */
    public fun getServiceOrder(subMchid: String, serviceId: String, outOrderNo: String? = null, queryId: String? = null): Call<GetServiceOrderResponse> =
        core.call("global_pay_score.get_service_order", Fields().put("sub_mchid", subMchid).put("service_id", serviceId).put("out_order_no", outOrderNo).put("query_id", queryId)) { GetServiceOrderResponse(it.json) }

    /** See [GlobalPayScoreService.getServiceOrder]. */
    public fun getServiceOrder(subMchid: String, serviceId: String): Call<GetServiceOrderResponse> =
        getServiceOrder(subMchid = subMchid, serviceId = serviceId, outOrderNo = null, queryId = null)

    /** See [GlobalPayScoreService.createServiceOrder]. */
    public fun createServiceOrder(request: CreateServiceOrderRequest): Call<CreateServiceOrderResponse> =
        core.call("global_pay_score.create_service_order", Fields().putAll(request)) { CreateServiceOrderResponse(it.json) }

    /** See [GlobalPayScoreService.cancelServiceOrder]. */
    public fun cancelServiceOrder(outOrderNo: String, request: CancelServiceOrderRequest): Call<kotlin.Unit> =
        core.call("global_pay_score.cancel_service_order", Fields().put("out_order_no", outOrderNo).putAll(request)) { }

    /** See [GlobalPayScoreService.completeServiceOrder]. */
    public fun completeServiceOrder(outOrderNo: String, request: CompleteServiceOrderRequest): Call<kotlin.Unit> =
        core.call("global_pay_score.complete_service_order", Fields().put("out_order_no", outOrderNo).putAll(request)) { }

    /** See [GlobalPayScoreService.syncServiceOrder]. */
    public fun syncServiceOrder(outOrderNo: String, request: SyncServiceOrderRequest): Call<kotlin.Unit> =
        core.call("global_pay_score.sync_service_order", Fields().put("out_order_no", outOrderNo).putAll(request)) { }
}
