// Generated from api/delivery_plan.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.deliveryplan

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree

/** Delivery plans of product coupons (商品券投放计划), as [Call]s to execute or to wait for. */
public class DeliveryPlanCalls internal constructor(private val core: Core) {

    /** See [DeliveryPlanService.createPlan]. */
    public fun createPlan(request: CreatePlanRequest): Call<PlanResponse> =
        core.call("delivery_plan.create_plan", Fields().putAll(request)) { PlanResponse(it.json) }

    /** See [DeliveryPlanService.listPlans]. */
    public fun listPlans(brandId: String, offset: Long? = null, pageSize: Long? = null, planId: String? = null, planState: String? = null, auditState: String? = null): Call<ListPlansResponse> =
        core.call("delivery_plan.list_plans", Fields().put("brand_id", brandId).put("offset", offset).put("page_size", pageSize).put("plan_id", planId).put("plan_state", planState).put("audit_state", auditState)) { ListPlansResponse(it.json) }

    /** See [DeliveryPlanService.listPlans]. */
    public fun listPlans(brandId: String): Call<ListPlansResponse> =
        listPlans(brandId = brandId, offset = null, pageSize = null, planId = null, planState = null, auditState = null)

    /** Every item of every page of [listPlans], from the page that the arguments name. */
    public fun listPlansPaginated(brandId: String, offset: Long? = null, pageSize: Long? = null, planId: String? = null, planState: String? = null, auditState: String? = null): Pages<Plan> =
        Pages(listPlans(brandId = brandId, offset = offset, pageSize = pageSize, planId = planId, planState = planState, auditState = auditState), "plan_list", Position.Offset("offset", "total_count")) { Plan(it.tree()) }

    /** Every item of every page of [listPlans], from the page that the arguments name. */
    public fun listPlansPaginated(brandId: String): Pages<Plan> =
        listPlansPaginated(brandId = brandId, offset = null, pageSize = null, planId = null, planState = null, auditState = null)

    /** See [DeliveryPlanService.updatePlan]. */
    public fun updatePlan(planId: String, request: UpdatePlanRequest): Call<PlanResponse> =
        core.call("delivery_plan.update_plan", Fields().put("plan_id", planId).putAll(request)) { PlanResponse(it.json) }

    /** See [DeliveryPlanService.terminatePlan]. */
    public fun terminatePlan(planId: String): Call<kotlin.Unit> =
        core.call("delivery_plan.terminate_plan", Fields().put("plan_id", planId)) { }

    /** See [DeliveryPlanService.setNotifyUrl]. */
    public fun setNotifyUrl(request: SetNotifyUrlRequest, spMchid: String? = null): Call<SetNotifyUrlResponse> =
        core.call("delivery_plan.set_notify_url", Fields().putAll(request).put("sp_mchid", spMchid)) { SetNotifyUrlResponse(it.json) }

    /** See [DeliveryPlanService.setNotifyUrl]. */
    public fun setNotifyUrl(request: SetNotifyUrlRequest): Call<SetNotifyUrlResponse> =
        setNotifyUrl(request = request, spMchid = null)
}
