// Generated from api/brand_profit_sharing.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.brandprofitsharing

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Profit sharing of brands (连锁品牌分账), as [Call]s to execute or to wait for. */
public class BrandProfitSharingCalls internal constructor(private val core: Core) {

    /** See [BrandProfitSharingService.addReceiver]. */
    public fun addReceiver(request: AddReceiverRequest): Call<AddReceiverResponse> =
        core.call("brand_profit_sharing.add_receiver", Fields().putAll(request)) { AddReceiverResponse(it.json) }

    /** See [BrandProfitSharingService.deleteReceiver]. */
    public fun deleteReceiver(request: DeleteReceiverRequest): Call<DeleteReceiverResponse> =
        core.call("brand_profit_sharing.delete_receiver", Fields().putAll(request)) { DeleteReceiverResponse(it.json) }

    /** See [BrandProfitSharingService.getMaxRatio]. */
    public fun getMaxRatio(brandMchid: String): Call<GetMaxRatioResponse> =
        core.call("brand_profit_sharing.get_max_ratio", Fields().put("brand_mchid", brandMchid)) { GetMaxRatioResponse(it.json) }

    /** See [BrandProfitSharingService.createOrder]. */
    public fun createOrder(request: CreateOrderRequest): Call<CreateOrderResponse> =
        core.call("brand_profit_sharing.create_order", Fields().putAll(request)) { CreateOrderResponse(it.json) }

    /** See [BrandProfitSharingService.getOrder]. */
    public fun getOrder(subMchid: String, transactionId: String, outOrderNo: String): Call<GetOrderResponse> =
        core.call("brand_profit_sharing.get_order", Fields().put("sub_mchid", subMchid).put("transaction_id", transactionId).put("out_order_no", outOrderNo)) { GetOrderResponse(it.json) }

    /** See [BrandProfitSharingService.getUnsplitAmount]. */
    public fun getUnsplitAmount(transactionId: String): Call<GetUnsplitAmountResponse> =
        core.call("brand_profit_sharing.get_unsplit_amount", Fields().put("transaction_id", transactionId)) { GetUnsplitAmountResponse(it.json) }

    /** See [BrandProfitSharingService.finishOrder]. */
    public fun finishOrder(request: FinishOrderRequest): Call<FinishOrderResponse> =
        core.call("brand_profit_sharing.finish_order", Fields().putAll(request)) { FinishOrderResponse(it.json) }

    /** See [BrandProfitSharingService.createReturnOrder]. */
    public fun createReturnOrder(request: CreateReturnOrderRequest): Call<CreateReturnOrderResponse> =
        core.call("brand_profit_sharing.create_return_order", Fields().putAll(request)) { CreateReturnOrderResponse(it.json) }

    /** See [BrandProfitSharingService.getReturnOrder]. */
    public fun getReturnOrder(subMchid: String, outReturnNo: String, orderId: String? = null, outOrderNo: String? = null): Call<GetReturnOrderResponse> =
        core.call("brand_profit_sharing.get_return_order", Fields().put("sub_mchid", subMchid).put("out_return_no", outReturnNo).put("order_id", orderId).put("out_order_no", outOrderNo)) { GetReturnOrderResponse(it.json) }

    /** See [BrandProfitSharingService.getReturnOrder]. */
    public fun getReturnOrder(subMchid: String, outReturnNo: String): Call<GetReturnOrderResponse> =
        getReturnOrder(subMchid = subMchid, outReturnNo = outReturnNo, orderId = null, outOrderNo = null)
}
