// Generated from api/pay_transactions.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.paytransactions

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Payments of a merchant: JSAPI, app, H5, Native, payment code (基础支付), as [Call]s to execute or to wait for. */
public class PayTransactionsCalls internal constructor(private val core: Core) {

    /** See [PayTransactionsService.prepayJsapi]. */
    public fun prepayJsapi(request: PrepayJsapiRequest): Call<PrepayResponse> =
        core.call("pay_transactions.prepay_jsapi", Fields().putAll(request)) { PrepayResponse(it.json) }

    /** See [PayTransactionsService.prepayApp]. */
    public fun prepayApp(request: PrepayAppRequest): Call<PrepayResponse> =
        core.call("pay_transactions.prepay_app", Fields().putAll(request)) { PrepayResponse(it.json) }

    /** See [PayTransactionsService.prepayH5]. */
    public fun prepayH5(request: PrepayH5Request): Call<PrepayH5Response> =
        core.call("pay_transactions.prepay_h5", Fields().putAll(request)) { PrepayH5Response(it.json) }

    /** See [PayTransactionsService.prepayNative]. */
    public fun prepayNative(request: PrepayNativeRequest): Call<PrepayNativeResponse> =
        core.call("pay_transactions.prepay_native", Fields().putAll(request)) { PrepayNativeResponse(it.json) }

    /** See [PayTransactionsService.prepayJsapiWithContract]. */
    public fun prepayJsapiWithContract(request: PrepayJsapiWithContractRequest): Call<PrepayResponse> =
        core.call("pay_transactions.prepay_jsapi_with_contract", Fields().putAll(request)) { PrepayResponse(it.json) }

    /** See [PayTransactionsService.prepayAppWithContract]. */
    public fun prepayAppWithContract(request: PrepayAppWithContractRequest): Call<PrepayResponse> =
        core.call("pay_transactions.prepay_app_with_contract", Fields().putAll(request)) { PrepayResponse(it.json) }

    /** See [PayTransactionsService.codepay]. */
    public fun codepay(request: CodepayRequest): Call<CodepayResponse> =
        core.call("pay_transactions.codepay", Fields().putAll(request)) { CodepayResponse(it.json) }

    /** See [PayTransactionsService.getOrderByTransactionId]. */
    public fun getOrderByTransactionId(transactionId: String, mchid: String? = null): Call<Transaction> =
        core.call("pay_transactions.get_order_by_transaction_id", Fields().put("transaction_id", transactionId).put("mchid", mchid)) { Transaction(it.json) }

    /** See [PayTransactionsService.getOrderByTransactionId]. */
    public fun getOrderByTransactionId(transactionId: String): Call<Transaction> =
        getOrderByTransactionId(transactionId = transactionId, mchid = null)

    /** See [PayTransactionsService.getOrderByOutTradeNo]. */
    public fun getOrderByOutTradeNo(outTradeNo: String, mchid: String? = null): Call<Transaction> =
        core.call("pay_transactions.get_order_by_out_trade_no", Fields().put("out_trade_no", outTradeNo).put("mchid", mchid)) { Transaction(it.json) }

    /** See [PayTransactionsService.getOrderByOutTradeNo]. */
    public fun getOrderByOutTradeNo(outTradeNo: String): Call<Transaction> =
        getOrderByOutTradeNo(outTradeNo = outTradeNo, mchid = null)

    /** See [PayTransactionsService.closeOrder]. */
    public fun closeOrder(outTradeNo: String, request: CloseOrderRequest): Call<kotlin.Unit> =
        core.call("pay_transactions.close_order", Fields().put("out_trade_no", outTradeNo).putAll(request)) { }

    /** See [PayTransactionsService.reverseOrder]. */
    public fun reverseOrder(outTradeNo: String, request: ReverseOrderRequest): Call<ReverseOrderResponse> =
        core.call("pay_transactions.reverse_order", Fields().put("out_trade_no", outTradeNo).putAll(request)) { ReverseOrderResponse(it.json) }
}
