// Generated from api/profit_sharing.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.profitsharing

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Profit sharing (分账), as [Call]s to execute or to wait for. */
public class ProfitSharingCalls internal constructor(private val core: Core) {

    /** See [ProfitSharingService.addReceiver]. */
    public fun addReceiver(request: AddReceiverRequest): Call<AddReceiverResponse> =
        core.call("profit_sharing.add_receiver", Fields().putAll(request)) { AddReceiverResponse(it.json) }

    /** See [ProfitSharingService.deleteReceiver]. */
    public fun deleteReceiver(request: DeleteReceiverRequest): Call<DeleteReceiverResponse> =
        core.call("profit_sharing.delete_receiver", Fields().putAll(request)) { DeleteReceiverResponse(it.json) }

    /** See [ProfitSharingService.getMaxRatio]. */
    public fun getMaxRatio(subMchid: String): Call<GetMaxRatioResponse> =
        core.call("profit_sharing.get_max_ratio", Fields().put("sub_mchid", subMchid)) { GetMaxRatioResponse(it.json) }

    /** See [ProfitSharingService.createOrder]. */
    public fun createOrder(request: CreateOrderRequest): Call<Order> =
        core.call("profit_sharing.create_order", Fields().putAll(request)) { Order(it.json) }

    /** See [ProfitSharingService.getOrder]. */
    public fun getOrder(outOrderNo: String, transactionId: String, subMchid: String? = null): Call<Order> =
        core.call("profit_sharing.get_order", Fields().put("out_order_no", outOrderNo).put("transaction_id", transactionId).put("sub_mchid", subMchid)) { Order(it.json) }

    /** See [ProfitSharingService.getOrder]. */
    public fun getOrder(outOrderNo: String, transactionId: String): Call<Order> =
        getOrder(outOrderNo = outOrderNo, transactionId = transactionId, subMchid = null)

    /** See [ProfitSharingService.getUnsplitAmount]. */
    public fun getUnsplitAmount(transactionId: String): Call<GetUnsplitAmountResponse> =
        core.call("profit_sharing.get_unsplit_amount", Fields().put("transaction_id", transactionId)) { GetUnsplitAmountResponse(it.json) }

    /** See [ProfitSharingService.unfreezeOrder]. */
    public fun unfreezeOrder(request: UnfreezeOrderRequest): Call<Order> =
        core.call("profit_sharing.unfreeze_order", Fields().putAll(request)) { Order(it.json) }

    /** See [ProfitSharingService.createReturnOrder]. */
    public fun createReturnOrder(request: CreateReturnOrderRequest): Call<ReturnOrder> =
        core.call("profit_sharing.create_return_order", Fields().putAll(request)) { ReturnOrder(it.json) }

    /** See [ProfitSharingService.getReturnOrder]. */
    public fun getReturnOrder(outReturnNo: String, outOrderNo: String, subMchid: String? = null): Call<ReturnOrder> =
        core.call("profit_sharing.get_return_order", Fields().put("out_return_no", outReturnNo).put("out_order_no", outOrderNo).put("sub_mchid", subMchid)) { ReturnOrder(it.json) }

    /** See [ProfitSharingService.getReturnOrder]. */
    public fun getReturnOrder(outReturnNo: String, outOrderNo: String): Call<ReturnOrder> =
        getReturnOrder(outReturnNo = outReturnNo, outOrderNo = outOrderNo, subMchid = null)

    /** See [ProfitSharingService.getBill]. */
    public fun getBill(billDate: String, subMchid: String? = null, tarType: String? = null): Call<GetBillResponse> =
        core.call("profit_sharing.get_bill", Fields().put("bill_date", billDate).put("sub_mchid", subMchid).put("tar_type", tarType)) { GetBillResponse(it.json) }

    /** See [ProfitSharingService.getBill]. */
    public fun getBill(billDate: String): Call<GetBillResponse> =
        getBill(billDate = billDate, subMchid = null, tarType = null)
}
