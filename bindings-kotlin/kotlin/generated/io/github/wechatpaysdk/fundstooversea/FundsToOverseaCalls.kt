// Generated from api/funds_to_oversea.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.fundstooversea

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Payments abroad (跨境付款), as [Call]s to execute or to wait for. */
public class FundsToOverseaCalls internal constructor(private val core: Core) {

    /** See [FundsToOverseaService.getBillDownloadUrl]. */
    public fun getBillDownloadUrl(billDate: String, subMchid: String? = null): Call<GetBillDownloadUrlResponse> =
        core.call("funds_to_oversea.get_bill_download_url", Fields().put("bill_date", billDate).put("sub_mchid", subMchid)) { GetBillDownloadUrlResponse(it.json) }

    /** See [FundsToOverseaService.getBillDownloadUrl]. */
    public fun getBillDownloadUrl(billDate: String): Call<GetBillDownloadUrlResponse> =
        getBillDownloadUrl(billDate = billDate, subMchid = null)

    /** See [FundsToOverseaService.createOrder]. */
    public fun createOrder(request: CreateOrderRequest): Call<Order> =
        core.call("funds_to_oversea.create_order", Fields().putAll(request)) { Order(it.json) }

    /** See [FundsToOverseaService.getOrder]. */
    public fun getOrder(outOrderId: String, subMchid: String, transactionId: String): Call<Order> =
        core.call("funds_to_oversea.get_order", Fields().put("out_order_id", outOrderId).put("sub_mchid", subMchid).put("transaction_id", transactionId)) { Order(it.json) }

    /** See [FundsToOverseaService.createReturnOrder]. */
    public fun createReturnOrder(request: CreateReturnOrderRequest): Call<CreateReturnOrderResponse> =
        core.call("funds_to_oversea.create_return_order", Fields().putAll(request)) { CreateReturnOrderResponse(it.json) }

    /** See [FundsToOverseaService.getReturnOrder]. */
    public fun getReturnOrder(outReturnNo: String, subMchid: String): Call<GetReturnOrderResponse> =
        core.call("funds_to_oversea.get_return_order", Fields().put("out_return_no", outReturnNo).put("sub_mchid", subMchid)) { GetReturnOrderResponse(it.json) }

    /** See [FundsToOverseaService.getAvailableAbroadAmount]. */
    public fun getAvailableAbroadAmount(transactionId: String, subMchid: String): Call<GetAvailableAbroadAmountResponse> =
        core.call("funds_to_oversea.get_available_abroad_amount", Fields().put("transaction_id", transactionId).put("sub_mchid", subMchid)) { GetAvailableAbroadAmountResponse(it.json) }
}
