// Generated from api/refund.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.refund

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Refunds (退款), as [Call]s to execute or to wait for. */
public class RefundCalls internal constructor(private val core: Core) {

    /** See [RefundService.createRefund]. */
    public fun createRefund(request: CreateRefundRequest): Call<Refund> =
        core.call("refund.create_refund", Fields().putAll(request)) { Refund(it.json) }

    /** See [RefundService.getRefund]. */
    public fun getRefund(outRefundNo: String, subMchid: String? = null): Call<Refund> =
        core.call("refund.get_refund", Fields().put("out_refund_no", outRefundNo).put("sub_mchid", subMchid)) { Refund(it.json) }

    /** See [RefundService.getRefund]. */
    public fun getRefund(outRefundNo: String): Call<Refund> =
        getRefund(outRefundNo = outRefundNo, subMchid = null)

    /** See [RefundService.createAbnormalRefund]. */
    public fun createAbnormalRefund(refundId: String, request: CreateAbnormalRefundRequest): Call<CreateAbnormalRefundResponse> =
        core.call("refund.create_abnormal_refund", Fields().put("refund_id", refundId).putAll(request)) { CreateAbnormalRefundResponse(it.json) }
}
