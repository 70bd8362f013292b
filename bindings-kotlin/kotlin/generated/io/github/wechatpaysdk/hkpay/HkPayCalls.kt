// Generated from api/hk_pay.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.hkpay

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.FileStream
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree

/** Payments by the Hong Kong wallet (香港钱包支付), as [Call]s to execute or to wait for. */
public class HkPayCalls internal constructor(private val core: Core) {

    /** See [HkPayService.downloadCertificates]. */
    public fun downloadCertificates(): Call<DownloadCertificatesResponse> =
        core.call("hk_pay.download_certificates", Fields()) { DownloadCertificatesResponse(it.json) }

    /** See [HkPayService.addSubMerchant]. */
    @Deprecated("Use `globalMerchant.addSubMerchant`.")
    public fun addSubMerchant(request: AddSubMerchantRequest, idempotencyKey: String? = null): Call<AddSubMerchantResponse> =
        core.call("hk_pay.add_sub_merchant", Fields().putAll(request).put("Idempotency-Key", idempotencyKey)) { AddSubMerchantResponse(it.json) }

    /** See [HkPayService.addSubMerchant]. */
    @Deprecated("Use `globalMerchant.addSubMerchant`.")
    public fun addSubMerchant(request: AddSubMerchantRequest): Call<AddSubMerchantResponse> =
        addSubMerchant(request = request, idempotencyKey = null)

    /** See [HkPayService.updateSubMerchant]. */
    @Deprecated("Use `globalMerchant.updateSubMerchant`.")
    public fun updateSubMerchant(request: UpdateSubMerchantRequest): Call<UpdateSubMerchantResponse> =
        core.call("hk_pay.update_sub_merchant", Fields().putAll(request)) { UpdateSubMerchantResponse(it.json) }

    /** See [HkPayService.getSubMerchant]. */
    @Deprecated("Use `globalMerchant.getSubMerchant`.")
    public fun getSubMerchant(subMchid: String, spAppid: String, spMchid: String? = null): Call<GetSubMerchantResponse> =
        core.call("hk_pay.get_sub_merchant", Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("sp_mchid", spMchid)) { GetSubMerchantResponse(it.json) }

    /** See [HkPayService.getSubMerchant]. */
    @Deprecated("Use `globalMerchant.getSubMerchant`.")
    public fun getSubMerchant(subMchid: String, spAppid: String): Call<GetSubMerchantResponse> =
        getSubMerchant(subMchid = subMchid, spAppid = spAppid, spMchid = null)

    /** See [HkPayService.listRefunds]. */
    @Deprecated("Use `globalPay.listRefunds`.")
    public fun listRefunds(subMchid: String, offset: Long, count: Long, mchid: String? = null, spMchid: String? = null, transactionId: String? = null, outTradeNo: String? = null): Call<ListRefundsResponse> =
        core.call("hk_pay.list_refunds", Fields().put("sub_mchid", subMchid).put("offset", offset).put("count", count).put("mchid", mchid).put("sp_mchid", spMchid).put("transaction_id", transactionId).put("out_trade_no", outTradeNo)) { ListRefundsResponse(it.json) }

    /** See [HkPayService.listRefunds]. */
    @Deprecated("Use `globalPay.listRefunds`.")
    public fun listRefunds(subMchid: String, offset: Long, count: Long): Call<ListRefundsResponse> =
        listRefunds(subMchid = subMchid, offset = offset, count = count, mchid = null, spMchid = null, transactionId = null, outTradeNo = null)

    /** Every item of every page of [listRefunds], from the page that the arguments name. */
    @Deprecated("Use `globalPay.listRefunds`.")
    public fun listRefundsPaginated(subMchid: String, offset: Long, count: Long, mchid: String? = null, spMchid: String? = null, transactionId: String? = null, outTradeNo: String? = null): Pages<ListedRefund> =
        Pages(listRefunds(subMchid = subMchid, offset = offset, count = count, mchid = mchid, spMchid = spMchid, transactionId = transactionId, outTradeNo = outTradeNo), "data", Position.Offset("offset", "total_num")) { ListedRefund(it.tree()) }

    /** Every item of every page of [listRefunds], from the page that the arguments name. */
    @Deprecated("Use `globalPay.listRefunds`.")
    public fun listRefundsPaginated(subMchid: String, offset: Long, count: Long): Pages<ListedRefund> =
        listRefundsPaginated(subMchid = subMchid, offset = offset, count = count, mchid = null, spMchid = null, transactionId = null, outTradeNo = null)

    /** See [HkPayService.createRefund]. */
    @Deprecated("Use `globalPay.createRefund`.")
    public fun createRefund(request: CreateRefundRequest): Call<CreateRefundResponse> =
        core.call("hk_pay.create_refund", Fields().putAll(request)) { CreateRefundResponse(it.json) }

    /** See [HkPayService.getRefundByRefundId]. */
    @Deprecated("Use `globalPay.getRefundByRefundId`.")
    public fun getRefundByRefundId(refundId: String, subMchid: String, mchid: String? = null, spMchid: String? = null): Call<Refund> =
        core.call("hk_pay.get_refund_by_refund_id", Fields().put("refund_id", refundId).put("sub_mchid", subMchid).put("mchid", mchid).put("sp_mchid", spMchid)) { Refund(it.json) }

    /** See [HkPayService.getRefundByRefundId]. */
    @Deprecated("Use `globalPay.getRefundByRefundId`.")
    public fun getRefundByRefundId(refundId: String, subMchid: String): Call<Refund> =
        getRefundByRefundId(refundId = refundId, subMchid = subMchid, mchid = null, spMchid = null)

    /** See [HkPayService.getRefundByOutRefundNo]. */
    @Deprecated("Use `globalPay.getRefundByOutRefundNo`.")
    public fun getRefundByOutRefundNo(outRefundNo: String, subMchid: String, mchid: String? = null, spMchid: String? = null): Call<Refund> =
        core.call("hk_pay.get_refund_by_out_refund_no", Fields().put("out_refund_no", outRefundNo).put("sub_mchid", subMchid).put("mchid", mchid).put("sp_mchid", spMchid)) { Refund(it.json) }

    /** See [HkPayService.getRefundByOutRefundNo]. */
    @Deprecated("Use `globalPay.getRefundByOutRefundNo`.")
    public fun getRefundByOutRefundNo(outRefundNo: String, subMchid: String): Call<Refund> =
        getRefundByOutRefundNo(outRefundNo = outRefundNo, subMchid = subMchid, mchid = null, spMchid = null)

    /** See [HkPayService.listSettlements]. */
    @Deprecated("Use `globalPay.listSettlements`.")
    public fun listSettlements(offset: Long, limit: Long, settleState: String, subMchid: String? = null, settleEndDate: String? = null, settleStartDate: String? = null): Call<ListSettlementsResponse> =
        core.call("hk_pay.list_settlements", Fields().put("offset", offset).put("limit", limit).put("settle_state", settleState).put("sub_mchid", subMchid).put("settle_end_date", settleEndDate).put("settle_start_date", settleStartDate)) { ListSettlementsResponse(it.json) }

    /** See [HkPayService.listSettlements]. */
    @Deprecated("Use `globalPay.listSettlements`.")
    public fun listSettlements(offset: Long, limit: Long, settleState: String): Call<ListSettlementsResponse> =
        listSettlements(offset = offset, limit = limit, settleState = settleState, subMchid = null, settleEndDate = null, settleStartDate = null)

    /** Every item of every page of [listSettlements], from the page that the arguments name. */
    @Deprecated("Use `globalPay.listSettlements`.")
    public fun listSettlementsPaginated(offset: Long, limit: Long, settleState: String, subMchid: String? = null, settleEndDate: String? = null, settleStartDate: String? = null): Pages<Settlement> =
        Pages(listSettlements(offset = offset, limit = limit, settleState = settleState, subMchid = subMchid, settleEndDate = settleEndDate, settleStartDate = settleStartDate), "data", Position.Offset("offset", "total_count")) { Settlement(it.tree()) }

    /** Every item of every page of [listSettlements], from the page that the arguments name. */
    @Deprecated("Use `globalPay.listSettlements`.")
    public fun listSettlementsPaginated(offset: Long, limit: Long, settleState: String): Pages<Settlement> =
        listSettlementsPaginated(offset = offset, limit = limit, settleState = settleState, subMchid = null, settleEndDate = null, settleStartDate = null)

    /** See [HkPayService.downloadStatement]. */
    @Deprecated("Use `globalPay.downloadStatement`.")
    public fun downloadStatement(date: String, mchid: String? = null, acceptEncoding: String? = null): Call<ByteArray> =
        core.call("hk_pay.download_statement", Fields().put("date", date).put("mchid", mchid).put("Accept-Encoding", acceptEncoding)) { it.body }

    /** See [HkPayService.downloadStatement]. */
    @Deprecated("Use `globalPay.downloadStatement`.")
    public fun downloadStatement(date: String): Call<ByteArray> =
        downloadStatement(date = date, mchid = null, acceptEncoding = null)

    /** See [HkPayService.downloadStatementStream]. */
    @Deprecated("Use `globalPay.downloadStatement`.")
    public fun downloadStatementStream(date: String, mchid: String? = null, acceptEncoding: String? = null): Call<FileStream> =
        core.stream("hk_pay.download_statement", Fields().put("date", date).put("mchid", mchid).put("Accept-Encoding", acceptEncoding))

    /** See [HkPayService.prepayApp]. */
    @Deprecated("Use `globalPay.prepayApp`.")
    public fun prepayApp(request: PrepayAppRequest): Call<PrepayResponse> =
        core.call("hk_pay.prepay_app", Fields().putAll(request)) { PrepayResponse(it.json) }

    /** See [HkPayService.getOrderByTransactionId]. */
    @Deprecated("Use `globalPay.getOrderByTransactionId`.")
    public fun getOrderByTransactionId(transactionId: String, subMchid: String, mchid: String? = null, spMchid: String? = null): Call<Order> =
        core.call("hk_pay.get_order_by_transaction_id", Fields().put("transaction_id", transactionId).put("sub_mchid", subMchid).put("mchid", mchid).put("sp_mchid", spMchid)) { Order(it.json) }

    /** See [HkPayService.getOrderByTransactionId]. */
    @Deprecated("Use `globalPay.getOrderByTransactionId`.")
    public fun getOrderByTransactionId(transactionId: String, subMchid: String): Call<Order> =
        getOrderByTransactionId(transactionId = transactionId, subMchid = subMchid, mchid = null, spMchid = null)

    /** See [HkPayService.closeOrderByTransactionId]. */
    @Deprecated("Use `globalPay.closeOrderByTransactionId`.")
    public fun closeOrderByTransactionId(transactionId: String, request: CloseOrderByTransactionIdRequest): Call<kotlin.Unit> =
        core.call("hk_pay.close_order_by_transaction_id", Fields().put("transaction_id", transactionId).putAll(request)) { }

    /** See [HkPayService.reverseOrderByTransactionId]. */
    @Deprecated("Use `globalPay.reverseOrderByTransactionId`.")
    public fun reverseOrderByTransactionId(transactionId: String, request: ReverseOrderByTransactionIdRequest): Call<kotlin.Unit> =
        core.call("hk_pay.reverse_order_by_transaction_id", Fields().put("transaction_id", transactionId).putAll(request)) { }

    /** See [HkPayService.prepayJsapi]. */
    @Deprecated("Use `globalPay.prepayJsapi`.")
    public fun prepayJsapi(request: PrepayJsapiRequest): Call<PrepayResponse> =
        core.call("hk_pay.prepay_jsapi", Fields().putAll(request)) { PrepayResponse(it.json) }

    /** See [HkPayService.micropay]. */
    @Deprecated("Use `globalPay.micropay`.")
    public fun micropay(request: MicropayRequest): Call<MicropayResponse> =
        core.call("hk_pay.micropay", Fields().putAll(request)) { MicropayResponse(it.json) }

    /** See [HkPayService.prepayH5]. */
    @Deprecated("Use `globalPay.prepayH5`.")
    public fun prepayH5(request: PrepayH5Request): Call<PrepayH5Response> =
        core.call("hk_pay.prepay_h5", Fields().putAll(request)) { PrepayH5Response(it.json) }

    /** See [HkPayService.prepayNative]. */
    @Deprecated("Use `globalPay.prepayNative`.")
    public fun prepayNative(request: PrepayNativeRequest): Call<PrepayNativeResponse> =
        core.call("hk_pay.prepay_native", Fields().putAll(request)) { PrepayNativeResponse(it.json) }

    /** See [HkPayService.getOrderByOutTradeNo]. */
    @Deprecated("Use `globalPay.getOrderByOutTradeNo`.")
    public fun getOrderByOutTradeNo(outTradeNo: String, subMchid: String, mchid: String? = null, spMchid: String? = null): Call<Order> =
        core.call("hk_pay.get_order_by_out_trade_no", Fields().put("out_trade_no", outTradeNo).put("sub_mchid", subMchid).put("mchid", mchid).put("sp_mchid", spMchid)) { Order(it.json) }

    /** See [HkPayService.getOrderByOutTradeNo]. */
    @Deprecated("Use `globalPay.getOrderByOutTradeNo`.")
    public fun getOrderByOutTradeNo(outTradeNo: String, subMchid: String): Call<Order> =
        getOrderByOutTradeNo(outTradeNo = outTradeNo, subMchid = subMchid, mchid = null, spMchid = null)

    /** See [HkPayService.closeOrderByOutTradeNo]. */
    @Deprecated("Use `globalPay.closeOrderByOutTradeNo`.")
    public fun closeOrderByOutTradeNo(outTradeNo: String, request: CloseOrderByOutTradeNoRequest): Call<kotlin.Unit> =
        core.call("hk_pay.close_order_by_out_trade_no", Fields().put("out_trade_no", outTradeNo).putAll(request)) { }

    /** See [HkPayService.reverseOrderByOutTradeNo]. */
    @Deprecated("Use `globalPay.reverseOrderByOutTradeNo`.")
    public fun reverseOrderByOutTradeNo(outTradeNo: String, request: ReverseOrderByOutTradeNoRequest): Call<kotlin.Unit> =
        core.call("hk_pay.reverse_order_by_out_trade_no", Fields().put("out_trade_no", outTradeNo).putAll(request)) { }
}
