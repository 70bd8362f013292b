// Generated from api/global_pay.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.globalpay

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.FileStream
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree

/** Payments to merchants abroad (跨境支付), as [Call]s to execute or to wait for. */
public class GlobalPayCalls internal constructor(private val core: Core) {

    /** See [GlobalPayService.downloadCertificates]. */
    public fun downloadCertificates(): Call<DownloadCertificatesResponse> =
        core.call("global_pay.download_certificates", Fields()) { DownloadCertificatesResponse(it.json) }

    /** See [GlobalPayService.reverseOrderByTransactionId]. */
    public fun reverseOrderByTransactionId(transactionId: String, request: ReverseOrderByTransactionIdRequest): Call<kotlin.Unit> =
        core.call("global_pay.reverse_order_by_transaction_id", Fields().put("transaction_id", transactionId).putAll(request)) { }

    /** See [GlobalPayService.reverseOrderByOutTradeNo]. */
    public fun reverseOrderByOutTradeNo(outTradeNo: String, request: ReverseOrderByOutTradeNoRequest): Call<kotlin.Unit> =
        core.call("global_pay.reverse_order_by_out_trade_no", Fields().put("out_trade_no", outTradeNo).putAll(request)) { }

    /** See [GlobalPayService.micropay]. */
    public fun micropay(request: MicropayRequest): Call<MicropayResponse> =
        core.call("global_pay.micropay", Fields().putAll(request)) { MicropayResponse(it.json) }

    /** See [GlobalPayService.getSubMerchantRechargeRefundBalance]. */
    public fun getSubMerchantRechargeRefundBalance(subMchid: String): Call<RechargeRefundBalance> =
        core.call("global_pay.get_sub_merchant_recharge_refund_balance", Fields().put("sub_mchid", subMchid)) { RechargeRefundBalance(it.json) }

    /** See [GlobalPayService.getRechargeRefundBalance]. */
    public fun getRechargeRefundBalance(): Call<RechargeRefundBalance> =
        core.call("global_pay.get_recharge_refund_balance", Fields()) { RechargeRefundBalance(it.json) }

    /** See [GlobalPayService.listRefunds]. */
    public fun listRefunds(mchid: String, subMchid: String, offset: Long, count: Long, spMchid: String? = null, transactionId: String? = null, outTradeNo: String? = null): Call<ListRefundsResponse> =
        core.call("global_pay.list_refunds", Fields().put("mchid", mchid).put("sub_mchid", subMchid).put("offset", offset).put("count", count).put("sp_mchid", spMchid).put("transaction_id", transactionId).put("out_trade_no", outTradeNo)) { ListRefundsResponse(it.json) }

    /** See [GlobalPayService.listRefunds]. */
    public fun listRefunds(mchid: String, subMchid: String, offset: Long, count: Long): Call<ListRefundsResponse> =
        listRefunds(mchid = mchid, subMchid = subMchid, offset = offset, count = count, spMchid = null, transactionId = null, outTradeNo = null)

    /** Every item of every page of [listRefunds], from the page that the arguments name. */
    public fun listRefundsPaginated(mchid: String, subMchid: String, offset: Long, count: Long, spMchid: String? = null, transactionId: String? = null, outTradeNo: String? = null): Pages<ListedRefund> =
        Pages(listRefunds(mchid = mchid, subMchid = subMchid, offset = offset, count = count, spMchid = spMchid, transactionId = transactionId, outTradeNo = outTradeNo), "data", Position.Offset("offset", "total_num")) { ListedRefund(it.tree()) }

    /** Every item of every page of [listRefunds], from the page that the arguments name. */
    public fun listRefundsPaginated(mchid: String, subMchid: String, offset: Long, count: Long): Pages<ListedRefund> =
        listRefundsPaginated(mchid = mchid, subMchid = subMchid, offset = offset, count = count, spMchid = null, transactionId = null, outTradeNo = null)

    /** See [GlobalPayService.createRefund]. */
    public fun createRefund(request: CreateRefundRequest): Call<CreateRefundResponse> =
        core.call("global_pay.create_refund", Fields().putAll(request)) { CreateRefundResponse(it.json) }

    /** See [GlobalPayService.getRefundByRefundId]. */
    public fun getRefundByRefundId(refundId: String, mchid: String, subMchid: String, spMchid: String? = null): Call<Refund> =
        core.call("global_pay.get_refund_by_refund_id", Fields().put("refund_id", refundId).put("mchid", mchid).put("sub_mchid", subMchid).put("sp_mchid", spMchid)) { Refund(it.json) }

    /** See [GlobalPayService.getRefundByRefundId]. */
    public fun getRefundByRefundId(refundId: String, mchid: String, subMchid: String): Call<Refund> =
        getRefundByRefundId(refundId = refundId, mchid = mchid, subMchid = subMchid, spMchid = null)

    /** See [GlobalPayService.getRefundByOutRefundNo]. */
    public fun getRefundByOutRefundNo(outRefundNo: String, mchid: String, subMchid: String, spMchid: String? = null): Call<Refund> =
        core.call("global_pay.get_refund_by_out_refund_no", Fields().put("out_refund_no", outRefundNo).put("mchid", mchid).put("sub_mchid", subMchid).put("sp_mchid", spMchid)) { Refund(it.json) }

    /** See [GlobalPayService.getRefundByOutRefundNo]. */
    public fun getRefundByOutRefundNo(outRefundNo: String, mchid: String, subMchid: String): Call<Refund> =
        getRefundByOutRefundNo(outRefundNo = outRefundNo, mchid = mchid, subMchid = subMchid, spMchid = null)

    /** See [GlobalPayService.listSettlements]. */
    public fun listSettlements(offset: Long, limit: Long, settleState: String, subMchid: String? = null, settleEndDate: String? = null, settleStartDate: String? = null): Call<ListSettlementsResponse> =
        core.call("global_pay.list_settlements", Fields().put("offset", offset).put("limit", limit).put("settle_state", settleState).put("sub_mchid", subMchid).put("settle_end_date", settleEndDate).put("settle_start_date", settleStartDate)) { ListSettlementsResponse(it.json) }

    /** See [GlobalPayService.listSettlements]. */
    public fun listSettlements(offset: Long, limit: Long, settleState: String): Call<ListSettlementsResponse> =
        listSettlements(offset = offset, limit = limit, settleState = settleState, subMchid = null, settleEndDate = null, settleStartDate = null)

    /** Every item of every page of [listSettlements], from the page that the arguments name. */
    public fun listSettlementsPaginated(offset: Long, limit: Long, settleState: String, subMchid: String? = null, settleEndDate: String? = null, settleStartDate: String? = null): Pages<Settlement> =
        Pages(listSettlements(offset = offset, limit = limit, settleState = settleState, subMchid = subMchid, settleEndDate = settleEndDate, settleStartDate = settleStartDate), "data", Position.Offset("offset", "total_count")) { Settlement(it.tree()) }

    /** Every item of every page of [listSettlements], from the page that the arguments name. */
    public fun listSettlementsPaginated(offset: Long, limit: Long, settleState: String): Pages<Settlement> =
        listSettlementsPaginated(offset = offset, limit = limit, settleState = settleState, subMchid = null, settleEndDate = null, settleStartDate = null)

    /** See [GlobalPayService.downloadStatement]. */
    public fun downloadStatement(date: String, mchid: String? = null, spMchid: String? = null, subMchid: String? = null, acceptEncoding: String? = null): Call<ByteArray> =
        core.call("global_pay.download_statement", Fields().put("date", date).put("mchid", mchid).put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("Accept-Encoding", acceptEncoding)) { it.body }

    /** See [GlobalPayService.downloadStatement]. */
    public fun downloadStatement(date: String): Call<ByteArray> =
        downloadStatement(date = date, mchid = null, spMchid = null, subMchid = null, acceptEncoding = null)

    /** See [GlobalPayService.downloadStatementStream]. */
    public fun downloadStatementStream(date: String, mchid: String? = null, spMchid: String? = null, subMchid: String? = null, acceptEncoding: String? = null): Call<FileStream> =
        core.stream("global_pay.download_statement", Fields().put("date", date).put("mchid", mchid).put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("Accept-Encoding", acceptEncoding))

    /** See [GlobalPayService.prepayApp]. */
    public fun prepayApp(request: PrepayAppRequest): Call<PrepayResponse> =
        core.call("global_pay.prepay_app", Fields().putAll(request)) { PrepayResponse(it.json) }

    /** See [GlobalPayService.getOrderByTransactionId]. */
    public fun getOrderByTransactionId(transactionId: String, mchid: String, subMchid: String, spMchid: String? = null): Call<Order> =
        core.call("global_pay.get_order_by_transaction_id", Fields().put("transaction_id", transactionId).put("mchid", mchid).put("sub_mchid", subMchid).put("sp_mchid", spMchid)) { Order(it.json) }

    /** See [GlobalPayService.getOrderByTransactionId]. */
    public fun getOrderByTransactionId(transactionId: String, mchid: String, subMchid: String): Call<Order> =
        getOrderByTransactionId(transactionId = transactionId, mchid = mchid, subMchid = subMchid, spMchid = null)

    /** See [GlobalPayService.closeOrderByTransactionId]. */
    public fun closeOrderByTransactionId(transactionId: String, request: CloseOrderByTransactionIdRequest): Call<kotlin.Unit> =
        core.call("global_pay.close_order_by_transaction_id", Fields().put("transaction_id", transactionId).putAll(request)) { }

    /** See [GlobalPayService.prepayJsapi]. */
    public fun prepayJsapi(request: PrepayJsapiRequest): Call<PrepayResponse> =
        core.call("global_pay.prepay_jsapi", Fields().putAll(request)) { PrepayResponse(it.json) }

    /** See [GlobalPayService.prepayH5]. */
    public fun prepayH5(request: PrepayH5Request): Call<PrepayH5Response> =
        core.call("global_pay.prepay_h5", Fields().putAll(request)) { PrepayH5Response(it.json) }

    /** See [GlobalPayService.prepayNative]. */
    public fun prepayNative(request: PrepayNativeRequest): Call<PrepayNativeResponse> =
        core.call("global_pay.prepay_native", Fields().putAll(request)) { PrepayNativeResponse(it.json) }

    /** See [GlobalPayService.getOrderByOutTradeNo]. */
    public fun getOrderByOutTradeNo(outTradeNo: String, mchid: String, subMchid: String, spMchid: String? = null): Call<Order> =
        core.call("global_pay.get_order_by_out_trade_no", Fields().put("out_trade_no", outTradeNo).put("mchid", mchid).put("sub_mchid", subMchid).put("sp_mchid", spMchid)) { Order(it.json) }

    /** See [GlobalPayService.getOrderByOutTradeNo]. */
    public fun getOrderByOutTradeNo(outTradeNo: String, mchid: String, subMchid: String): Call<Order> =
        getOrderByOutTradeNo(outTradeNo = outTradeNo, mchid = mchid, subMchid = subMchid, spMchid = null)

    /** See [GlobalPayService.closeOrderByOutTradeNo]. */
    public fun closeOrderByOutTradeNo(outTradeNo: String, request: CloseOrderByOutTradeNoRequest): Call<kotlin.Unit> =
        core.call("global_pay.close_order_by_out_trade_no", Fields().put("out_trade_no", outTradeNo).putAll(request)) { }

    /** See [GlobalPayService.reverseLegacyOrderByOutTradeNo]. */
    public fun reverseLegacyOrderByOutTradeNo(outTradeNo: String, mchid: String? = null, spMchid: String? = null, subMchid: String? = null): Call<kotlin.Unit> =
        core.call("global_pay.reverse_legacy_order_by_out_trade_no", Fields().put("out_trade_no", outTradeNo).put("mchid", mchid).put("sp_mchid", spMchid).put("sub_mchid", subMchid)) { }

    /** See [GlobalPayService.reverseLegacyOrderByOutTradeNo]. */
    public fun reverseLegacyOrderByOutTradeNo(outTradeNo: String): Call<kotlin.Unit> =
        reverseLegacyOrderByOutTradeNo(outTradeNo = outTradeNo, mchid = null, spMchid = null, subMchid = null)
}
