// Generated from api/pay_score_partner.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.payscorepartner

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Pay score for sub-merchants (支付分服务商模式), as [Call]s to execute or to wait for. */
public class PayScorePartnerCalls internal constructor(private val core: Core) {

    /** See [PayScorePartnerService.submitServiceAccountApplication]. */
    public fun submitServiceAccountApplication(request: SubmitServiceAccountApplicationRequest): Call<ServiceAccountApplication> =
        core.call("pay_score_partner.submit_service_account_application", Fields().putAll(request)) { ServiceAccountApplication(it.json) }

    /** See [PayScorePartnerService.getServiceAccountApplication]. */
    public fun getServiceAccountApplication(outApplyNo: String): Call<ServiceAccountApplication> =
        core.call("pay_score_partner.get_service_account_application", Fields().put("out_apply_no", outApplyNo)) { ServiceAccountApplication(it.json) }

    /** See [PayScorePartnerService.createPermission]. */
    public fun createPermission(request: CreatePermissionRequest): Call<CreatePermissionResponse> =
        core.call("pay_score_partner.create_permission", Fields().putAll(request)) { CreatePermissionResponse(it.json) }

    /** See [PayScorePartnerService.createScenePermission]. */
    public fun createScenePermission(request: CreateScenePermissionRequest): Call<CreateScenePermissionResponse> =
        core.call("pay_score_partner.create_scene_permission", Fields().putAll(request)) { CreateScenePermissionResponse(it.json) }

    /** See [PayScorePartnerService.getPermissionByAuthorizationCode]. */
    public fun getPermissionByAuthorizationCode(authorizationCode: String, subMchid: String, serviceId: String): Call<GetPermissionByAuthorizationCodeResponse> =
        core.call("pay_score_partner.get_permission_by_authorization_code", Fields().put("authorization_code", authorizationCode).put("sub_mchid", subMchid).put("service_id", serviceId)) { GetPermissionByAuthorizationCodeResponse(it.json) }

    /** See [PayScorePartnerService.getPermissionByOpenid]. */
    public fun getPermissionByOpenid(subMchid: String, appid: String, serviceId: String, subAppid: String? = null, openid: String? = null, subOpenid: String? = null): Call<GetPermissionByOpenidResponse> =
        core.call("pay_score_partner.get_permission_by_openid", Fields().put("sub_mchid", subMchid).put("appid", appid).put("service_id", serviceId).put("sub_appid", subAppid).put("openid", openid).put("sub_openid", subOpenid)) { GetPermissionByOpenidResponse(it.json) }

    /** See [PayScorePartnerService.getPermissionByOpenid]. */
    public fun getPermissionByOpenid(subMchid: String, appid: String, serviceId: String): Call<GetPermissionByOpenidResponse> =
        getPermissionByOpenid(subMchid = subMchid, appid = appid, serviceId = serviceId, subAppid = null, openid = null, subOpenid = null)

    /** See [PayScorePartnerService.assessUserRiskLevel]. */
    public fun assessUserRiskLevel(subMchid: String, request: AssessUserRiskLevelRequest): Call<AssessUserRiskLevelResponse> =
        core.call("pay_score_partner.assess_user_risk_level", Fields().put("sub_mchid", subMchid).putAll(request)) { AssessUserRiskLevelResponse(it.json) }

    /** See [PayScorePartnerService.getServiceQuotas]. */
    public fun getServiceQuotas(serviceId: String, subMchid: String, appid: String, riskLevelVersion: Long, subAppid: String? = null): Call<GetServiceQuotasResponse> =
        core.call("pay_score_partner.get_service_quotas", Fields().put("service_id", serviceId).put("sub_mchid", subMchid).put("appid", appid).put("risk_level_version", riskLevelVersion).put("sub_appid", subAppid)) { GetServiceQuotasResponse(it.json) }

    /** See [PayScorePartnerService.getServiceQuotas]. */
    public fun getServiceQuotas(serviceId: String, subMchid: String, appid: String, riskLevelVersion: Long): Call<GetServiceQuotasResponse> =
        getServiceQuotas(serviceId = serviceId, subMchid = subMchid, appid = appid, riskLevelVersion = riskLevelVersion, subAppid = null)

    /** See [PayScorePartnerService.createServiceOrder]. */
    public fun createServiceOrder(request: CreateServiceOrderRequest): Call<CreateServiceOrderResponse> =
        core.call("pay_score_partner.create_service_order", Fields().putAll(request)) { CreateServiceOrderResponse(it.json) }

    /** See [PayScorePartnerService.getServiceOrder]. */
    public fun getServiceOrder(subMchid: String, outOrderNo: String? = null, queryId: String? = null, serviceId: String? = null): Call<GetServiceOrderResponse> =
        core.call("pay_score_partner.get_service_order", Fields().put("sub_mchid", subMchid).put("out_order_no", outOrderNo).put("query_id", queryId).put("service_id", serviceId)) { GetServiceOrderResponse(it.json) }

    /** See [PayScorePartnerService.getServiceOrder]. */
    public fun getServiceOrder(subMchid: String): Call<GetServiceOrderResponse> =
        getServiceOrder(subMchid = subMchid, outOrderNo = null, queryId = null, serviceId = null)

    /** See [PayScorePartnerService.createPayOnDeliveryOrder]. */
    public fun createPayOnDeliveryOrder(request: CreatePayOnDeliveryOrderRequest): Call<CreatePayOnDeliveryOrderResponse> =
        core.call("pay_score_partner.create_pay_on_delivery_order", Fields().putAll(request)) { CreatePayOnDeliveryOrderResponse(it.json) }

    /** See [PayScorePartnerService.directCompleteServiceOrder]. */
    public fun directCompleteServiceOrder(request: DirectCompleteServiceOrderRequest): Call<kotlin.Unit> =
        core.call("pay_score_partner.direct_complete_service_order", Fields().putAll(request)) { }

    /** See [PayScorePartnerService.cancelServiceOrder]. */
    public fun cancelServiceOrder(outOrderNo: String, request: CancelServiceOrderRequest): Call<kotlin.Unit> =
        core.call("pay_score_partner.cancel_service_order", Fields().put("out_order_no", outOrderNo).putAll(request)) { }

    /** See [PayScorePartnerService.completeServiceOrder]. */
    public fun completeServiceOrder(outOrderNo: String, request: CompleteServiceOrderRequest): Call<kotlin.Unit> =
        core.call("pay_score_partner.complete_service_order", Fields().put("out_order_no", outOrderNo).putAll(request)) { }

    /** See [PayScorePartnerService.updateServiceOrder]. */
    public fun updateServiceOrder(outOrderNo: String, request: UpdateServiceOrderRequest): Call<kotlin.Unit> =
        core.call("pay_score_partner.update_service_order", Fields().put("out_order_no", outOrderNo).putAll(request)) { }

    /** See [PayScorePartnerService.payServiceOrder]. */
    public fun payServiceOrder(outOrderNo: String, request: PayServiceOrderRequest): Call<kotlin.Unit> =
        core.call("pay_score_partner.pay_service_order", Fields().put("out_order_no", outOrderNo).putAll(request)) { }

    /** See [PayScorePartnerService.syncServiceOrder]. */
    public fun syncServiceOrder(outOrderNo: String, request: SyncServiceOrderRequest): Call<kotlin.Unit> =
        core.call("pay_score_partner.sync_service_order", Fields().put("out_order_no", outOrderNo).putAll(request)) { }

    /** See [PayScorePartnerService.sendPrepaidMessage]. */
    public fun sendPrepaidMessage(outOrderNo: String, request: SendPrepaidMessageRequest): Call<kotlin.Unit> =
        core.call("pay_score_partner.send_prepaid_message", Fields().put("out_order_no", outOrderNo).putAll(request)) { }

    /** See [PayScorePartnerService.sendPendingMessage]. */
    public fun sendPendingMessage(outOrderNo: String, request: SendPendingMessageRequest): Call<kotlin.Unit> =
        core.call("pay_score_partner.send_pending_message", Fields().put("out_order_no", outOrderNo).putAll(request)) { }

    /** See [PayScorePartnerService.terminatePermissionByAuthorizationCode]. */
    public fun terminatePermissionByAuthorizationCode(authorizationCode: String, request: TerminatePermissionByAuthorizationCodeRequest): Call<kotlin.Unit> =
        core.call("pay_score_partner.terminate_permission_by_authorization_code", Fields().put("authorization_code", authorizationCode).putAll(request)) { }

    /** See [PayScorePartnerService.terminatePermissionByOpenid]. */
    public fun terminatePermissionByOpenid(request: TerminatePermissionByOpenidRequest): Call<kotlin.Unit> =
        core.call("pay_score_partner.terminate_permission_by_openid", Fields().putAll(request)) { }
}
