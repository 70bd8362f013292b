// Generated from api/gold_plan.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.goldplan

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Gold plan: the page after payment (点金计划), as [Call]s to execute or to wait for. */
public class GoldPlanCalls internal constructor(private val core: Core) {

    /** See [GoldPlanService.updateStatus]. */
    public fun updateStatus(request: UpdateStatusRequest): Call<UpdateStatusResponse> =
        core.call("gold_plan.update_status", Fields().putAll(request)) { UpdateStatusResponse(it.json) }

    /** See [GoldPlanService.updateCustomPageStatus]. */
    public fun updateCustomPageStatus(request: UpdateCustomPageStatusRequest): Call<UpdateCustomPageStatusResponse> =
        core.call("gold_plan.update_custom_page_status", Fields().putAll(request)) { UpdateCustomPageStatusResponse(it.json) }

    /** See [GoldPlanService.setAdvertisingIndustryFilters]. */
    public fun setAdvertisingIndustryFilters(request: SetAdvertisingIndustryFiltersRequest): Call<kotlin.Unit> =
        core.call("gold_plan.set_advertising_industry_filters", Fields().putAll(request)) { }

    /** See [GoldPlanService.openAdvertising]. */
    public fun openAdvertising(request: OpenAdvertisingRequest): Call<kotlin.Unit> =
        core.call("gold_plan.open_advertising", Fields().putAll(request)) { }

    /** See [GoldPlanService.closeAdvertising]. */
    public fun closeAdvertising(request: CloseAdvertisingRequest): Call<kotlin.Unit> =
        core.call("gold_plan.close_advertising", Fields().putAll(request)) { }
}
