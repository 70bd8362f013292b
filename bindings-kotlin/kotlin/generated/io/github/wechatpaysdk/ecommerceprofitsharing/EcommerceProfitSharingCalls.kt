// Generated from api/ecommerce_profit_sharing.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ecommerceprofitsharing

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Ecommerce: profit sharing (收付通分账), as [Call]s to execute or to wait for. */
public class EcommerceProfitSharingCalls internal constructor(private val core: Core) {

    /** See [EcommerceProfitSharingService.addReceiver]. */
    public fun addReceiver(request: AddReceiverRequest): Call<AddReceiverResponse> =
        core.call("ecommerce_profit_sharing.add_receiver", Fields().putAll(request)) { AddReceiverResponse(it.json) }

    /** See [EcommerceProfitSharingService.deleteReceiver]. */
    public fun deleteReceiver(request: DeleteReceiverRequest): Call<DeleteReceiverResponse> =
        core.call("ecommerce_profit_sharing.delete_receiver", Fields().putAll(request)) { DeleteReceiverResponse(it.json) }

    /** See [EcommerceProfitSharingService.createOrder]. */
    public fun createOrder(request: CreateOrderRequest): Call<CreateOrderResponse> =
        core.call("ecommerce_profit_sharing.create_order", Fields().putAll(request)) { CreateOrderResponse(it.json) }

    /** See [EcommerceProfitSharingService.getOrder]. */
    public fun getOrder(subMchid: String, transactionId: String, outOrderNo: String): Call<GetOrderResponse> =
        core.call("ecommerce_profit_sharing.get_order", Fields().put("sub_mchid", subMchid).put("transaction_id", transactionId).put("out_order_no", outOrderNo)) { GetOrderResponse(it.json) }

    /** See [EcommerceProfitSharingService.getUnsplitAmount]. */
    public fun getUnsplitAmount(transactionId: String): Call<GetUnsplitAmountResponse> =
        core.call("ecommerce_profit_sharing.get_unsplit_amount", Fields().put("transaction_id", transactionId)) { GetUnsplitAmountResponse(it.json) }

    /** See [EcommerceProfitSharingService.finishOrder]. */
    public fun finishOrder(request: FinishOrderRequest): Call<FinishOrderResponse> =
        core.call("ecommerce_profit_sharing.finish_order", Fields().putAll(request)) { FinishOrderResponse(it.json) }

    /** See [EcommerceProfitSharingService.createReturnOrder]. */
    public fun createReturnOrder(request: CreateReturnOrderRequest): Call<CreateReturnOrderResponse> =
        core.call("ecommerce_profit_sharing.create_return_order", Fields().putAll(request)) { CreateReturnOrderResponse(it.json) }

    /** See [EcommerceProfitSharingService.getReturnOrder]. */
    public fun getReturnOrder(subMchid: String, outReturnNo: String, orderId: String? = null, outOrderNo: String? = null): Call<GetReturnOrderResponse> =
        core.call("ecommerce_profit_sharing.get_return_order", Fields().put("sub_mchid", subMchid).put("out_return_no", outReturnNo).put("order_id", orderId).put("out_order_no", outOrderNo)) { GetReturnOrderResponse(it.json) }

    /** See [EcommerceProfitSharingService.getReturnOrder]. */
    public fun getReturnOrder(subMchid: String, outReturnNo: String): Call<GetReturnOrderResponse> =
        getReturnOrder(subMchid = subMchid, outReturnNo = outReturnNo, orderId = null, outOrderNo = null)

    /** See [EcommerceProfitSharingService.createAfterSalesOrder]. */
    public fun createAfterSalesOrder(request: CreateAfterSalesOrderRequest): Call<CreateAfterSalesOrderResponse> =
        core.call("ecommerce_profit_sharing.create_after_sales_order", Fields().putAll(request)) { CreateAfterSalesOrderResponse(it.json) }

    /** See [EcommerceProfitSharingService.getAfterSalesOrder]. */
    public fun getAfterSalesOrder(subMchid: String, transactionId: String? = null): Call<GetAfterSalesOrderResponse> =
        core.call("ecommerce_profit_sharing.get_after_sales_order", Fields().put("sub_mchid", subMchid).put("transaction_id", transactionId)) { GetAfterSalesOrderResponse(it.json) }

    /** See [EcommerceProfitSharingService.getAfterSalesOrder]. */
    public fun getAfterSalesOrder(subMchid: String): Call<GetAfterSalesOrderResponse> =
        getAfterSalesOrder(subMchid = subMchid, transactionId = null)
}
