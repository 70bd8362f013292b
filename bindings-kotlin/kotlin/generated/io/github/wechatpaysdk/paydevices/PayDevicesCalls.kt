// Generated from api/pay_devices.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.paydevices

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Payment devices (支付设备), as [Call]s to execute or to wait for. */
public class PayDevicesCalls internal constructor(private val core: Core) {

    /** See [PayDevicesService.preBindSpeaker]. */
    public fun preBindSpeaker(deviceSn: String, request: PreBindSpeakerRequest): Call<PreBindSpeakerResponse> =
        core.call("pay_devices.pre_bind_speaker", Fields().put("device_sn", deviceSn).putAll(request)) { PreBindSpeakerResponse(it.json) }

    /** See [PayDevicesService.bindSpeaker]. */
    public fun bindSpeaker(deviceSn: String, request: BindSpeakerRequest): Call<SpeakerBinding> =
        core.call("pay_devices.bind_speaker", Fields().put("device_sn", deviceSn).putAll(request)) { SpeakerBinding(it.json) }

    /** See [PayDevicesService.getSpeakerBinding]. */
    public fun getSpeakerBinding(deviceSn: String): Call<SpeakerBinding> =
        core.call("pay_devices.get_speaker_binding", Fields().put("device_sn", deviceSn)) { SpeakerBinding(it.json) }

    /** See [PayDevicesService.unbindSpeaker]. */
    public fun unbindSpeaker(deviceSn: String): Call<SpeakerBinding> =
        core.call("pay_devices.unbind_speaker", Fields().put("device_sn", deviceSn)) { SpeakerBinding(it.json) }

    /** See [PayDevicesService.reportSpeakerOrder]. */
    public fun reportSpeakerOrder(transactionId: String, request: ReportSpeakerOrderRequest): Call<ReportSpeakerOrderResponse> =
        core.call("pay_devices.report_speaker_order", Fields().put("transaction_id", transactionId).putAll(request)) { ReportSpeakerOrderResponse(it.json) }

    /** See [PayDevicesService.createPrintOrder]. */
    public fun createPrintOrder(deviceId: String, request: CreatePrintOrderRequest): Call<kotlin.Unit> =
        core.call("pay_devices.create_print_order", Fields().put("device_id", deviceId).putAll(request)) { }

    /** See [PayDevicesService.getPrintOrder]. */
    public fun getPrintOrder(deviceId: String, printOrderNo: String): Call<GetPrintOrderResponse> =
        core.call("pay_devices.get_print_order", Fields().put("device_id", deviceId).put("print_order_no", printOrderNo)) { GetPrintOrderResponse(it.json) }

    /** See [PayDevicesService.reportTransaction]. */
    public fun reportTransaction(transactionId: String, request: ReportTransactionRequest): Call<kotlin.Unit> =
        core.call("pay_devices.report_transaction", Fields().put("transaction_id", transactionId).putAll(request)) { }

    /** See [PayDevicesService.reportRetailTransaction]. */
    public fun reportRetailTransaction(request: ReportRetailTransactionRequest): Call<kotlin.Unit> =
        core.call("pay_devices.report_retail_transaction", Fields().putAll(request)) { }
}
