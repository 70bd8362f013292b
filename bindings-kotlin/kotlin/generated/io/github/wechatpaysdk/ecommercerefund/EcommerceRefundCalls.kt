// Generated from api/ecommerce_refund.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ecommercerefund

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Ecommerce: refunds (收付通退款), as [Call]s to execute or to wait for. */
public class EcommerceRefundCalls internal constructor(private val core: Core) {

    /** See [EcommerceRefundService.createRefund]. */
    public fun createRefund(request: CreateRefundRequest): Call<CreateRefundResponse> =
        core.call("ecommerce_refund.create_refund", Fields().putAll(request)) { CreateRefundResponse(it.json) }

    /** See [EcommerceRefundService.getRefundByOutRefundNo]. */
    public fun getRefundByOutRefundNo(outRefundNo: String, subMchid: String, individualAuthId: String? = null): Call<Refund> =
        core.call("ecommerce_refund.get_refund_by_out_refund_no", Fields().put("out_refund_no", outRefundNo).put("sub_mchid", subMchid).put("individual_auth_id", individualAuthId)) { Refund(it.json) }

    /** See [EcommerceRefundService.getRefundByOutRefundNo]. */
    public fun getRefundByOutRefundNo(outRefundNo: String, subMchid: String): Call<Refund> =
        getRefundByOutRefundNo(outRefundNo = outRefundNo, subMchid = subMchid, individualAuthId = null)

    /** See [EcommerceRefundService.getRefundByRefundId]. */
    public fun getRefundByRefundId(refundId: String, subMchid: String, individualAuthId: String? = null): Call<Refund> =
        core.call("ecommerce_refund.get_refund_by_refund_id", Fields().put("refund_id", refundId).put("sub_mchid", subMchid).put("individual_auth_id", individualAuthId)) { Refund(it.json) }

    /** See [EcommerceRefundService.getRefundByRefundId]. */
    public fun getRefundByRefundId(refundId: String, subMchid: String): Call<Refund> =
        getRefundByRefundId(refundId = refundId, subMchid = subMchid, individualAuthId = null)

    /** See [EcommerceRefundService.createAbnormalRefund]. */
    public fun createAbnormalRefund(refundId: String, request: CreateAbnormalRefundRequest): Call<CreateAbnormalRefundResponse> =
        core.call("ecommerce_refund.create_abnormal_refund", Fields().put("refund_id", refundId).putAll(request)) { CreateAbnormalRefundResponse(it.json) }

    /** See [EcommerceRefundService.createReturnAdvance]. */
    public fun createReturnAdvance(refundId: String, request: CreateReturnAdvanceRequest): Call<ReturnAdvance> =
        core.call("ecommerce_refund.create_return_advance", Fields().put("refund_id", refundId).putAll(request)) { ReturnAdvance(it.json) }

    /** See [EcommerceRefundService.getReturnAdvance]. */
    public fun getReturnAdvance(refundId: String, subMchid: String): Call<ReturnAdvance> =
        core.call("ecommerce_refund.get_return_advance", Fields().put("refund_id", refundId).put("sub_mchid", subMchid)) { ReturnAdvance(it.json) }
}
