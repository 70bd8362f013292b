// Generated from api/pay_score.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.payscore

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Pay score (微信支付分), as [Call]s to execute or to wait for. */
public class PayScoreCalls internal constructor(private val core: Core) {

    /** See [PayScoreService.createPermission]. */
    public fun createPermission(request: CreatePermissionRequest): Call<CreatePermissionResponse> =
        core.call("pay_score.create_permission", Fields().putAll(request)) { CreatePermissionResponse(it.json) }

    /** See [PayScoreService.getPermissionByAuthorizationCode]. */
    public fun getPermissionByAuthorizationCode(authorizationCode: String, serviceId: String): Call<GetPermissionByAuthorizationCodeResponse> =
        core.call("pay_score.get_permission_by_authorization_code", Fields().put("authorization_code", authorizationCode).put("service_id", serviceId)) { GetPermissionByAuthorizationCodeResponse(it.json) }

    /** See [PayScoreService.getPermissionByOpenid]. */
    public fun getPermissionByOpenid(openid: String, appid: String, serviceId: String): Call<GetPermissionByOpenidResponse> =
        core.call("pay_score.get_permission_by_openid", Fields().put("openid", openid).put("appid", appid).put("service_id", serviceId)) { GetPermissionByOpenidResponse(it.json) }

    /** See [PayScoreService.getUserServiceState]. */
    public fun getUserServiceState(appid: String, openid: String, serviceId: String): Call<GetUserServiceStateResponse> =
        core.call("pay_score.get_user_service_state", Fields().put("appid", appid).put("openid", openid).put("service_id", serviceId)) { GetUserServiceStateResponse(it.json) }

    /** See [PayScoreService.assessUserRiskLevel]. */
    public fun assessUserRiskLevel(request: AssessUserRiskLevelRequest): Call<AssessUserRiskLevelResponse> =
        core.call("pay_score.assess_user_risk_level", Fields().putAll(request)) { AssessUserRiskLevelResponse(it.json) }

    /** See [PayScoreService.createServiceOrder]. */
    public fun createServiceOrder(request: CreateServiceOrderRequest): Call<CreateServiceOrderResponse> =
        core.call("pay_score.create_service_order", Fields().putAll(request)) { CreateServiceOrderResponse(it.json) }

    /** See [PayScoreService.getServiceOrder]. */
    public fun getServiceOrder(appid: String, serviceId: String, outOrderNo: String? = null, queryId: String? = null): Call<GetServiceOrderResponse> =
        core.call("pay_score.get_service_order", Fields().put("appid", appid).put("service_id", serviceId).put("out_order_no", outOrderNo).put("query_id", queryId)) { GetServiceOrderResponse(it.json) }

    /** See [PayScoreService.getServiceOrder]. */
    public fun getServiceOrder(appid: String, serviceId: String): Call<GetServiceOrderResponse> =
        getServiceOrder(appid = appid, serviceId = serviceId, outOrderNo = null, queryId = null)

    /** See [PayScoreService.createPayOnDeliveryOrder]. */
    public fun createPayOnDeliveryOrder(request: CreatePayOnDeliveryOrderRequest): Call<CreatePayOnDeliveryOrderResponse> =
        core.call("pay_score.create_pay_on_delivery_order", Fields().putAll(request)) { CreatePayOnDeliveryOrderResponse(it.json) }

    /** See [PayScoreService.directCompleteServiceOrder]. */
    public fun directCompleteServiceOrder(request: DirectCompleteServiceOrderRequest): Call<DirectCompleteServiceOrderResponse> =
        core.call("pay_score.direct_complete_service_order", Fields().putAll(request)) { DirectCompleteServiceOrderResponse(it.json) }

    /** See [PayScoreService.cancelServiceOrder]. */
    public fun cancelServiceOrder(outOrderNo: String, request: CancelServiceOrderRequest): Call<CancelServiceOrderResponse> =
        core.call("pay_score.cancel_service_order", Fields().put("out_order_no", outOrderNo).putAll(request)) { CancelServiceOrderResponse(it.json) }

    /** See [PayScoreService.completeServiceOrder]. */
    public fun completeServiceOrder(outOrderNo: String, request: CompleteServiceOrderRequest): Call<CompleteServiceOrderResponse> =
        core.call("pay_score.complete_service_order", Fields().put("out_order_no", outOrderNo).putAll(request)) { CompleteServiceOrderResponse(it.json) }

    /** See [PayScoreService.updateServiceOrder]. */
    public fun updateServiceOrder(outOrderNo: String, request: UpdateServiceOrderRequest): Call<UpdateServiceOrderResponse> =
        core.call("pay_score.update_service_order", Fields().put("out_order_no", outOrderNo).putAll(request)) { UpdateServiceOrderResponse(it.json) }

    /** See [PayScoreService.payServiceOrder]. */
    public fun payServiceOrder(outOrderNo: String, request: PayServiceOrderRequest): Call<PayServiceOrderResponse> =
        core.call("pay_score.pay_service_order", Fields().put("out_order_no", outOrderNo).putAll(request)) { PayServiceOrderResponse(it.json) }

    /** See [PayScoreService.syncServiceOrder]. */
    public fun syncServiceOrder(outOrderNo: String, request: SyncServiceOrderRequest): Call<SyncServiceOrderResponse> =
        core.call("pay_score.sync_service_order", Fields().put("out_order_no", outOrderNo).putAll(request)) { SyncServiceOrderResponse(it.json) }

    /** See [PayScoreService.sendPrepaidMessage]. */
    public fun sendPrepaidMessage(outOrderNo: String, request: SendPrepaidMessageRequest): Call<kotlin.Unit> =
        core.call("pay_score.send_prepaid_message", Fields().put("out_order_no", outOrderNo).putAll(request)) { }

    /** See [PayScoreService.sendPendingMessage]. */
    public fun sendPendingMessage(outOrderNo: String, request: SendPendingMessageRequest): Call<kotlin.Unit> =
        core.call("pay_score.send_pending_message", Fields().put("out_order_no", outOrderNo).putAll(request)) { }

    /** See [PayScoreService.terminatePermissionByAuthorizationCode]. */
    public fun terminatePermissionByAuthorizationCode(authorizationCode: String, request: TerminatePermissionByAuthorizationCodeRequest): Call<kotlin.Unit> =
        core.call("pay_score.terminate_permission_by_authorization_code", Fields().put("authorization_code", authorizationCode).putAll(request)) { }

    /** See [PayScoreService.terminatePermissionByOpenid]. */
    public fun terminatePermissionByOpenid(openid: String, request: TerminatePermissionByOpenidRequest): Call<kotlin.Unit> =
        core.call("pay_score.terminate_permission_by_openid", Fields().put("openid", openid).putAll(request)) { }

    /** See [PayScoreService.terminateUserPermission]. */
    public fun terminateUserPermission(openid: String, serviceId: String, request: TerminateUserPermissionRequest): Call<kotlin.Unit> =
        core.call("pay_score.terminate_user_permission", Fields().put("openid", openid).put("service_id", serviceId).putAll(request)) { }

    /** See [PayScoreService.getMerchantBill]. */
    public fun getMerchantBill(serviceId: String, billDate: String, encryptionAlgorithm: String, algorithm: String? = null, tarType: String? = null): Call<GetMerchantBillResponse> =
        core.call("pay_score.get_merchant_bill", Fields().put("service_id", serviceId).put("bill_date", billDate).put("encryption_algorithm", encryptionAlgorithm).put("algorithm", algorithm).put("tar_type", tarType)) { GetMerchantBillResponse(it.json) }

    /** See [PayScoreService.getMerchantBill]. */
    public fun getMerchantBill(serviceId: String, billDate: String, encryptionAlgorithm: String): Call<GetMerchantBillResponse> =
        getMerchantBill(serviceId = serviceId, billDate = billDate, encryptionAlgorithm = encryptionAlgorithm, algorithm = null, tarType = null)
}
