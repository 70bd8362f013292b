// Generated from api/pay_score_bank.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.payscorebank

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Pay score for institutions (支付分机构模式), as [Call]s to execute or to wait for. */
public class PayScoreBankCalls internal constructor(private val core: Core) {

    /** See [PayScoreBankService.createPermission]. */
    public fun createPermission(request: CreatePermissionRequest): Call<CreatePermissionResponse> =
        core.call("pay_score_bank.create_permission", Fields().putAll(request)) { CreatePermissionResponse(it.json) }

    /** See [PayScoreBankService.getPermissionByAuthorizationCode]. */
    public fun getPermissionByAuthorizationCode(authorizationCode: String, subMchid: String, channelId: String, serviceId: String): Call<GetPermissionByAuthorizationCodeResponse> =
        core.call("pay_score_bank.get_permission_by_authorization_code", Fields().put("authorization_code", authorizationCode).put("sub_mchid", subMchid).put("channel_id", channelId).put("service_id", serviceId)) { GetPermissionByAuthorizationCodeResponse(it.json) }

    /** See [PayScoreBankService.createServiceOrder]. */
    public fun createServiceOrder(request: CreateServiceOrderRequest): Call<CreateServiceOrderResponse> =
        core.call("pay_score_bank.create_service_order", Fields().putAll(request)) { CreateServiceOrderResponse(it.json) }

    /** See [PayScoreBankService.getServiceOrder]. */
    public fun getServiceOrder(subMchid: String, channelId: String, serviceId: String, outOrderNo: String? = null, queryId: String? = null): Call<GetServiceOrderResponse> =
        core.call("pay_score_bank.get_service_order", Fields().put("sub_mchid", subMchid).put("channel_id", channelId).put("service_id", serviceId).put("out_order_no", outOrderNo).put("query_id", queryId)) { GetServiceOrderResponse(it.json) }

    /** See [PayScoreBankService.getServiceOrder]. */
    public fun getServiceOrder(subMchid: String, channelId: String, serviceId: String): Call<GetServiceOrderResponse> =
        getServiceOrder(subMchid = subMchid, channelId = channelId, serviceId = serviceId, outOrderNo = null, queryId = null)

    /** See [PayScoreBankService.createPayOnDeliveryOrder]. */
    public fun createPayOnDeliveryOrder(request: CreatePayOnDeliveryOrderRequest): Call<CreatePayOnDeliveryOrderResponse> =
        core.call("pay_score_bank.create_pay_on_delivery_order", Fields().putAll(request)) { CreatePayOnDeliveryOrderResponse(it.json) }

    /** See [PayScoreBankService.cancelServiceOrder]. */
    public fun cancelServiceOrder(outOrderNo: String, request: CancelServiceOrderRequest): Call<kotlin.Unit> =
        core.call("pay_score_bank.cancel_service_order", Fields().put("out_order_no", outOrderNo).putAll(request)) { }

    /** See [PayScoreBankService.completeServiceOrder]. */
    public fun completeServiceOrder(outOrderNo: String, request: CompleteServiceOrderRequest): Call<kotlin.Unit> =
        core.call("pay_score_bank.complete_service_order", Fields().put("out_order_no", outOrderNo).putAll(request)) { }

    /** See [PayScoreBankService.updateServiceOrder]. */
    public fun updateServiceOrder(outOrderNo: String, request: UpdateServiceOrderRequest): Call<kotlin.Unit> =
        core.call("pay_score_bank.update_service_order", Fields().put("out_order_no", outOrderNo).putAll(request)) { }

    /** See [PayScoreBankService.registerServiceOrderDeduction]. */
    public fun registerServiceOrderDeduction(outOrderNo: String, request: RegisterServiceOrderDeductionRequest): Call<RegisterServiceOrderDeductionResponse> =
        core.call("pay_score_bank.register_service_order_deduction", Fields().put("out_order_no", outOrderNo).putAll(request)) { RegisterServiceOrderDeductionResponse(it.json) }

    /** See [PayScoreBankService.getServiceOrderDeduction]. */
    public fun getServiceOrderDeduction(subMchid: String, appid: String, channelId: String, serviceId: String, subAppid: String? = null, outOrderNo: String? = null): Call<GetServiceOrderDeductionResponse> =
        core.call("pay_score_bank.get_service_order_deduction", Fields().put("sub_mchid", subMchid).put("appid", appid).put("channel_id", channelId).put("service_id", serviceId).put("sub_appid", subAppid).put("out_order_no", outOrderNo)) { GetServiceOrderDeductionResponse(it.json) }

    /** See [PayScoreBankService.getServiceOrderDeduction]. */
    public fun getServiceOrderDeduction(subMchid: String, appid: String, channelId: String, serviceId: String): Call<GetServiceOrderDeductionResponse> =
        getServiceOrderDeduction(subMchid = subMchid, appid = appid, channelId = channelId, serviceId = serviceId, subAppid = null, outOrderNo = null)

    /** See [PayScoreBankService.syncServiceOrder]. */
    public fun syncServiceOrder(outOrderNo: String, request: SyncServiceOrderRequest): Call<kotlin.Unit> =
        core.call("pay_score_bank.sync_service_order", Fields().put("out_order_no", outOrderNo).putAll(request)) { }

    /** See [PayScoreBankService.terminatePermissionByAuthorizationCode]. */
    public fun terminatePermissionByAuthorizationCode(authorizationCode: String, request: TerminatePermissionByAuthorizationCodeRequest): Call<kotlin.Unit> =
        core.call("pay_score_bank.terminate_permission_by_authorization_code", Fields().put("authorization_code", authorizationCode).putAll(request)) { }
}
