// Generated from api/multiuse_coupon.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.multiusecoupon

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Vouchers for several payments (消费金), as [Call]s to execute or to wait for. */
public class MultiuseCouponCalls internal constructor(private val core: Core) {

    /** See [MultiuseCouponService.sendCoupon]. */
    public fun sendCoupon(openid: String, request: SendCouponRequest): Call<SendCouponResponse> =
        core.call("multiuse_coupon.send_coupon", Fields().put("openid", openid).putAll(request)) { SendCouponResponse(it.json) }

    /** See [MultiuseCouponService.getSendFlow]. */
    public fun getSendFlow(stockId: String): Call<GetSendFlowResponse> =
        core.call("multiuse_coupon.get_send_flow", Fields().put("stock_id", stockId)) { GetSendFlowResponse(it.json) }

    /** See [MultiuseCouponService.getUseFlow]. */
    public fun getUseFlow(stockId: String): Call<GetUseFlowResponse> =
        core.call("multiuse_coupon.get_use_flow", Fields().put("stock_id", stockId)) { GetUseFlowResponse(it.json) }

    /** See [MultiuseCouponService.getRefundFlow]. */
    public fun getRefundFlow(stockId: String): Call<GetRefundFlowResponse> =
        core.call("multiuse_coupon.get_refund_flow", Fields().put("stock_id", stockId)) { GetRefundFlowResponse(it.json) }
}
