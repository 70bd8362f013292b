// Generated from api/medical_insurance.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.medicalinsurance

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Payments with medical insurance (医保支付), as [Call]s to execute or to wait for. */
public class MedicalInsuranceCalls internal constructor(private val core: Core) {

    /** See [MedicalInsuranceService.createOrder]. */
    public fun createOrder(request: CreateOrderRequest): Call<Order> =
        core.call("medical_insurance.create_order", Fields().putAll(request)) { Order(it.json) }

    /** See [MedicalInsuranceService.getOrderByMixTradeNo]. */
    public fun getOrderByMixTradeNo(mixTradeNo: String, subMchid: String? = null): Call<Order> =
        core.call("medical_insurance.get_order_by_mix_trade_no", Fields().put("mix_trade_no", mixTradeNo).put("sub_mchid", subMchid)) { Order(it.json) }

    /** See [MedicalInsuranceService.getOrderByMixTradeNo]. */
    public fun getOrderByMixTradeNo(mixTradeNo: String): Call<Order> =
        getOrderByMixTradeNo(mixTradeNo = mixTradeNo, subMchid = null)

    /** See [MedicalInsuranceService.getOrderByOutTradeNo]. */
    public fun getOrderByOutTradeNo(outTradeNo: String, subMchid: String? = null): Call<Order> =
        core.call("medical_insurance.get_order_by_out_trade_no", Fields().put("out_trade_no", outTradeNo).put("sub_mchid", subMchid)) { Order(it.json) }

    /** See [MedicalInsuranceService.getOrderByOutTradeNo]. */
    public fun getOrderByOutTradeNo(outTradeNo: String): Call<Order> =
        getOrderByOutTradeNo(outTradeNo = outTradeNo, subMchid = null)

    /** See [MedicalInsuranceService.notifyRefund]. */
    public fun notifyRefund(mixTradeNo: String, request: NotifyRefundRequest): Call<kotlin.Unit> =
        core.call("medical_insurance.notify_refund", Fields().put("mix_trade_no", mixTradeNo).putAll(request)) { }
}
