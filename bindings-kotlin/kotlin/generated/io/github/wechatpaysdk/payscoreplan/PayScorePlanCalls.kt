// Generated from api/pay_score_plan.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.payscoreplan

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Pay score plans (支付分签约计划), as [Call]s to execute or to wait for. */
public class PayScorePlanCalls internal constructor(private val core: Core) {

    /** See [PayScorePlanService.createPlan]. */
    public fun createPlan(request: CreatePlanRequest): Call<Plan> =
        core.call("pay_score_plan.create_plan", Fields().putAll(request)) { Plan(it.json) }

    /** See [PayScorePlanService.getPlan]. */
    public fun getPlan(merchantPlanNo: String): Call<Plan> =
        core.call("pay_score_plan.get_plan", Fields().put("merchant_plan_no", merchantPlanNo)) { Plan(it.json) }

    /** See [PayScorePlanService.stopPlan]. */
    public fun stopPlan(merchantPlanNo: String): Call<Plan> =
        core.call("pay_score_plan.stop_plan", Fields().put("merchant_plan_no", merchantPlanNo)) { Plan(it.json) }

    /** See [PayScorePlanService.createUserSignPlan]. */
    public fun createUserSignPlan(request: CreateUserSignPlanRequest): Call<CreateUserSignPlanResponse> =
        core.call("pay_score_plan.create_user_sign_plan", Fields().putAll(request)) { CreateUserSignPlanResponse(it.json) }

    /** See [PayScorePlanService.getUserSignPlan]. */
    public fun getUserSignPlan(merchantSignPlanNo: String): Call<UserSignPlan> =
        core.call("pay_score_plan.get_user_sign_plan", Fields().put("merchant_sign_plan_no", merchantSignPlanNo)) { UserSignPlan(it.json) }

    /** See [PayScorePlanService.createServiceOrder]. */
    public fun createServiceOrder(request: CreateServiceOrderRequest): Call<CreateServiceOrderResponse> =
        core.call("pay_score_plan.create_service_order", Fields().putAll(request)) { CreateServiceOrderResponse(it.json) }

    /** See [PayScorePlanService.stopUserSignPlan]. */
    public fun stopUserSignPlan(merchantSignPlanNo: String, request: StopUserSignPlanRequest): Call<UserSignPlan> =
        core.call("pay_score_plan.stop_user_sign_plan", Fields().put("merchant_sign_plan_no", merchantSignPlanNo).putAll(request)) { UserSignPlan(it.json) }

    /** See [PayScorePlanService.createPartnerPlan]. */
    public fun createPartnerPlan(request: CreatePartnerPlanRequest): Call<PartnerPlan> =
        core.call("pay_score_plan.create_partner_plan", Fields().putAll(request)) { PartnerPlan(it.json) }

    /** See [PayScorePlanService.getPartnerPlan]. */
    public fun getPartnerPlan(merchantPlanNo: String, subMchid: String): Call<PartnerPlan> =
        core.call("pay_score_plan.get_partner_plan", Fields().put("merchant_plan_no", merchantPlanNo).put("sub_mchid", subMchid)) { PartnerPlan(it.json) }

    /** See [PayScorePlanService.stopPartnerPlan]. */
    public fun stopPartnerPlan(merchantPlanNo: String, request: StopPartnerPlanRequest): Call<PartnerPlan> =
        core.call("pay_score_plan.stop_partner_plan", Fields().put("merchant_plan_no", merchantPlanNo).putAll(request)) { PartnerPlan(it.json) }

    /** See [PayScorePlanService.createPartnerUserSignPlan]. */
    public fun createPartnerUserSignPlan(request: CreatePartnerUserSignPlanRequest): Call<CreatePartnerUserSignPlanResponse> =
        core.call("pay_score_plan.create_partner_user_sign_plan", Fields().putAll(request)) { CreatePartnerUserSignPlanResponse(it.json) }

    /** See [PayScorePlanService.getPartnerUserSignPlan]. */
    public fun getPartnerUserSignPlan(merchantSignPlanNo: String, subMchid: String): Call<PartnerUserSignPlan> =
        core.call("pay_score_plan.get_partner_user_sign_plan", Fields().put("merchant_sign_plan_no", merchantSignPlanNo).put("sub_mchid", subMchid)) { PartnerUserSignPlan(it.json) }

    /** See [PayScorePlanService.createPartnerServiceOrder]. */
    public fun createPartnerServiceOrder(request: CreatePartnerServiceOrderRequest): Call<CreatePartnerServiceOrderResponse> =
        core.call("pay_score_plan.create_partner_service_order", Fields().putAll(request)) { CreatePartnerServiceOrderResponse(it.json) }

    /** See [PayScorePlanService.stopPartnerUserSignPlan]. */
    public fun stopPartnerUserSignPlan(merchantSignPlanNo: String, request: StopPartnerUserSignPlanRequest): Call<PartnerUserSignPlan> =
        core.call("pay_score_plan.stop_partner_user_sign_plan", Fields().put("merchant_sign_plan_no", merchantSignPlanNo).putAll(request)) { PartnerUserSignPlan(it.json) }
}
