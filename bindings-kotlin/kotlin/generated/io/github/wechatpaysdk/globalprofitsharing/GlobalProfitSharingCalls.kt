// Generated from api/global_profit_sharing.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.globalprofitsharing

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Profit sharing abroad (跨境分账), as [Call]s to execute or to wait for. */
public class GlobalProfitSharingCalls internal constructor(private val core: Core) {

    /** See [GlobalProfitSharingService.getBillDownloadUrl]. */
    public fun getBillDownloadUrl(subMchid: String? = null, billDate: String? = null): Call<BillDownloadUrl> =
        core.call("global_profit_sharing.get_bill_download_url", Fields().put("sub_mchid", subMchid).put("bill_date", billDate)) { BillDownloadUrl(it.json) }

    /** See [GlobalProfitSharingService.createOrder]. */
    public fun createOrder(request: CreateOrderRequest): Call<Order> =
        core.call("global_profit_sharing.create_order", Fields().putAll(request)) { Order(it.json) }

    /** See [GlobalProfitSharingService.unfreezeOrder]. */
    public fun unfreezeOrder(request: UnfreezeOrderRequest): Call<Order> =
        core.call("global_profit_sharing.unfreeze_order", Fields().putAll(request)) { Order(it.json) }

    /** See [GlobalProfitSharingService.getOrder]. */
    public fun getOrder(outOrderNo: String, subMchid: String? = null, transactionId: String? = null): Call<Order> =
        core.call("global_profit_sharing.get_order", Fields().put("out_order_no", outOrderNo).put("sub_mchid", subMchid).put("transaction_id", transactionId)) { Order(it.json) }

    /** See [GlobalProfitSharingService.getOrder]. */
    public fun getOrder(outOrderNo: String): Call<Order> =
        getOrder(outOrderNo = outOrderNo, subMchid = null, transactionId = null)

    /** See [GlobalProfitSharingService.deleteReceiver]. */
    public fun deleteReceiver(request: DeleteReceiverRequest): Call<kotlin.Unit> =
        core.call("global_profit_sharing.delete_receiver", Fields().putAll(request)) { }

    /** See [GlobalProfitSharingService.addReceiver]. */
    public fun addReceiver(request: AddReceiverRequest): Call<AddReceiverResponse> =
        core.call("global_profit_sharing.add_receiver", Fields().putAll(request)) { AddReceiverResponse(it.json) }

    /** See [GlobalProfitSharingService.getReceiver]. */
    public fun getReceiver(account: String, subMchid: String? = null, appid: String? = null, subAppid: String? = null, transactionId: String? = null, type: String? = null): Call<GetReceiverResponse> =
        core.call("global_profit_sharing.get_receiver", Fields().put("account", account).put("sub_mchid", subMchid).put("appid", appid).put("sub_appid", subAppid).put("transaction_id", transactionId).put("type", type)) { GetReceiverResponse(it.json) }

    /** See [GlobalProfitSharingService.getReceiver]. */
    public fun getReceiver(account: String): Call<GetReceiverResponse> =
        getReceiver(account = account, subMchid = null, appid = null, subAppid = null, transactionId = null, type = null)

    /** See [GlobalProfitSharingService.getRefundBillDownloadUrl]. */
    public fun getRefundBillDownloadUrl(subMchid: String? = null, billDate: String? = null): Call<BillDownloadUrl> =
        core.call("global_profit_sharing.get_refund_bill_download_url", Fields().put("sub_mchid", subMchid).put("bill_date", billDate)) { BillDownloadUrl(it.json) }

    /** See [GlobalProfitSharingService.getRefundableBalance]. */
    public fun getRefundableBalance(): Call<GetRefundableBalanceResponse> =
        core.call("global_profit_sharing.get_refundable_balance", Fields()) { GetRefundableBalanceResponse(it.json) }

    /** See [GlobalProfitSharingService.markTransaction]. */
    public fun markTransaction(request: MarkTransactionRequest): Call<kotlin.Unit> =
        core.call("global_profit_sharing.mark_transaction", Fields().putAll(request)) { }

    /** See [GlobalProfitSharingService.getUnsplitAmount]. */
    public fun getUnsplitAmount(transactionId: String, subMchid: String? = null): Call<GetUnsplitAmountResponse> =
        core.call("global_profit_sharing.get_unsplit_amount", Fields().put("transaction_id", transactionId).put("sub_mchid", subMchid)) { GetUnsplitAmountResponse(it.json) }

    /** See [GlobalProfitSharingService.getUnsplitAmount]. */
    public fun getUnsplitAmount(transactionId: String): Call<GetUnsplitAmountResponse> =
        getUnsplitAmount(transactionId = transactionId, subMchid = null)

    /** See [GlobalProfitSharingService.getRefundableAmount]. */
    public fun getRefundableAmount(transactionId: String, subMchid: String? = null): Call<GetRefundableAmountResponse> =
        core.call("global_profit_sharing.get_refundable_amount", Fields().put("transaction_id", transactionId).put("sub_mchid", subMchid)) { GetRefundableAmountResponse(it.json) }

    /** See [GlobalProfitSharingService.getRefundableAmount]. */
    public fun getRefundableAmount(transactionId: String): Call<GetRefundableAmountResponse> =
        getRefundableAmount(transactionId = transactionId, subMchid = null)
}
