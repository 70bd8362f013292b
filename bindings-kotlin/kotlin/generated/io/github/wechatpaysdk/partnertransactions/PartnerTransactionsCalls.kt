// Generated from api/partner_transactions.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.partnertransactions

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Payments to sub-merchants (服务商基础支付), as [Call]s to execute or to wait for. */
public class PartnerTransactionsCalls internal constructor(private val core: Core) {

    /** See [PartnerTransactionsService.prepayJsapi]. */
    public fun prepayJsapi(request: PrepayJsapiRequest): Call<PrepayResponse> =
        core.call("partner_transactions.prepay_jsapi", Fields().putAll(request)) { PrepayResponse(it.json) }

    /** See [PartnerTransactionsService.prepayMiniProgram]. */
    public fun prepayMiniProgram(request: PrepayMiniProgramRequest): Call<PrepayResponse> =
        core.call("partner_transactions.prepay_mini_program", Fields().putAll(request)) { PrepayResponse(it.json) }

    /** See [PartnerTransactionsService.prepayApp]. */
    public fun prepayApp(request: PrepayAppRequest): Call<PrepayResponse> =
        core.call("partner_transactions.prepay_app", Fields().putAll(request)) { PrepayResponse(it.json) }

    /** See [PartnerTransactionsService.prepayH5]. */
    public fun prepayH5(request: PrepayH5Request): Call<PrepayH5Response> =
        core.call("partner_transactions.prepay_h5", Fields().putAll(request)) { PrepayH5Response(it.json) }

    /** See [PartnerTransactionsService.prepayNative]. */
    public fun prepayNative(request: PrepayNativeRequest): Call<PrepayNativeResponse> =
        core.call("partner_transactions.prepay_native", Fields().putAll(request)) { PrepayNativeResponse(it.json) }

    /** See [PartnerTransactionsService.prepayScannedPos]. */
    public fun prepayScannedPos(request: PrepayScannedPosRequest): Call<PrepayResponse> =
        core.call("partner_transactions.prepay_scanned_pos", Fields().putAll(request)) { PrepayResponse(it.json) }

    /** See [PartnerTransactionsService.prepayJsapiWithContract]. */
    public fun prepayJsapiWithContract(request: PrepayJsapiWithContractRequest): Call<PrepayResponse> =
        core.call("partner_transactions.prepay_jsapi_with_contract", Fields().putAll(request)) { PrepayResponse(it.json) }

    /** See [PartnerTransactionsService.prepayAppWithContract]. */
    public fun prepayAppWithContract(request: PrepayAppWithContractRequest): Call<PrepayResponse> =
        core.call("partner_transactions.prepay_app_with_contract", Fields().putAll(request)) { PrepayResponse(it.json) }

    /** See [PartnerTransactionsService.codepay]. */
    public fun codepay(request: CodepayRequest): Call<CodepayResponse> =
        core.call("partner_transactions.codepay", Fields().putAll(request)) { CodepayResponse(it.json) }

    /** See [PartnerTransactionsService.getOrderByTransactionId]. */
    public fun getOrderByTransactionId(transactionId: String, subMchid: String, spMchid: String? = null): Call<Transaction> =
        core.call("partner_transactions.get_order_by_transaction_id", Fields().put("transaction_id", transactionId).put("sub_mchid", subMchid).put("sp_mchid", spMchid)) { Transaction(it.json) }

    /** See [PartnerTransactionsService.getOrderByTransactionId]. */
    public fun getOrderByTransactionId(transactionId: String, subMchid: String): Call<Transaction> =
        getOrderByTransactionId(transactionId = transactionId, subMchid = subMchid, spMchid = null)

    /** See [PartnerTransactionsService.getOrderByOutTradeNo]. */
    public fun getOrderByOutTradeNo(outTradeNo: String, subMchid: String, spMchid: String? = null): Call<Transaction> =
        core.call("partner_transactions.get_order_by_out_trade_no", Fields().put("out_trade_no", outTradeNo).put("sub_mchid", subMchid).put("sp_mchid", spMchid)) { Transaction(it.json) }

    /** See [PartnerTransactionsService.getOrderByOutTradeNo]. */
    public fun getOrderByOutTradeNo(outTradeNo: String, subMchid: String): Call<Transaction> =
        getOrderByOutTradeNo(outTradeNo = outTradeNo, subMchid = subMchid, spMchid = null)

    /** See [PartnerTransactionsService.closeOrder]. */
    public fun closeOrder(outTradeNo: String, request: CloseOrderRequest): Call<kotlin.Unit> =
        core.call("partner_transactions.close_order", Fields().put("out_trade_no", outTradeNo).putAll(request)) { }

    /** See [PartnerTransactionsService.reverseOrder]. */
    public fun reverseOrder(outTradeNo: String, request: ReverseOrderRequest): Call<ReverseOrderResponse> =
        core.call("partner_transactions.reverse_order", Fields().put("out_trade_no", outTradeNo).putAll(request)) { ReverseOrderResponse(it.json) }
}
