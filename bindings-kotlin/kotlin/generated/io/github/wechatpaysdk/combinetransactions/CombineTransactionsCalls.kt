// Generated from api/combine_transactions.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.combinetransactions

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Combined orders (合单支付), as [Call]s to execute or to wait for. */
public class CombineTransactionsCalls internal constructor(private val core: Core) {

    /** See [CombineTransactionsService.prepayJsapi]. */
    public fun prepayJsapi(request: PrepayJsapiRequest): Call<PrepayResponse> =
        core.call("combine_transactions.prepay_jsapi", Fields().putAll(request)) { PrepayResponse(it.json) }

    /** See [CombineTransactionsService.prepayMiniProgram]. */
    public fun prepayMiniProgram(request: PrepayMiniProgramRequest): Call<PrepayResponse> =
        core.call("combine_transactions.prepay_mini_program", Fields().putAll(request)) { PrepayResponse(it.json) }

    /** See [CombineTransactionsService.prepayApp]. */
    public fun prepayApp(request: PrepayAppRequest): Call<PrepayAppResponse> =
        core.call("combine_transactions.prepay_app", Fields().putAll(request)) { PrepayAppResponse(it.json) }

    /** See [CombineTransactionsService.prepayH5]. */
    public fun prepayH5(request: PrepayH5Request): Call<PrepayH5Response> =
        core.call("combine_transactions.prepay_h5", Fields().putAll(request)) { PrepayH5Response(it.json) }

    /** See [CombineTransactionsService.prepayNative]. */
    public fun prepayNative(request: PrepayNativeRequest): Call<PrepayNativeResponse> =
        core.call("combine_transactions.prepay_native", Fields().putAll(request)) { PrepayNativeResponse(it.json) }

    /** See [CombineTransactionsService.getOrderByOutTradeNo]. */
    public fun getOrderByOutTradeNo(combineOutTradeNo: String): Call<GetOrderByOutTradeNoResponse> =
        core.call("combine_transactions.get_order_by_out_trade_no", Fields().put("combine_out_trade_no", combineOutTradeNo)) { GetOrderByOutTradeNoResponse(it.json) }

    /** See [CombineTransactionsService.getOrderByTransactionId]. */
    public fun getOrderByTransactionId(combineTransactionId: String): Call<GetOrderByTransactionIdResponse> =
        core.call("combine_transactions.get_order_by_transaction_id", Fields().put("combine_transaction_id", combineTransactionId)) { GetOrderByTransactionIdResponse(it.json) }

    /** See [CombineTransactionsService.closeOrder]. */
    public fun closeOrder(combineOutTradeNo: String, request: CloseOrderRequest): Call<kotlin.Unit> =
        core.call("combine_transactions.close_order", Fields().put("combine_out_trade_no", combineOutTradeNo).putAll(request)) { }
}
