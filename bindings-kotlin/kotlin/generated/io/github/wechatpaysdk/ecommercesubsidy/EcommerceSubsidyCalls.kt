// Generated from api/ecommerce_subsidy.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ecommercesubsidy

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Ecommerce: subsidies of the platform (收付通补差), as [Call]s to execute or to wait for. */
public class EcommerceSubsidyCalls internal constructor(private val core: Core) {

    /** See [EcommerceSubsidyService.createSubsidy]. */
    public fun createSubsidy(request: CreateSubsidyRequest): Call<CreateSubsidyResponse> =
        core.call("ecommerce_subsidy.create_subsidy", Fields().putAll(request)) { CreateSubsidyResponse(it.json) }

    /** See [EcommerceSubsidyService.returnSubsidy]. */
    public fun returnSubsidy(request: ReturnSubsidyRequest): Call<ReturnSubsidyResponse> =
        core.call("ecommerce_subsidy.return_subsidy", Fields().putAll(request)) { ReturnSubsidyResponse(it.json) }

    /** See [EcommerceSubsidyService.cancelSubsidy]. */
    public fun cancelSubsidy(request: CancelSubsidyRequest): Call<CancelSubsidyResponse> =
        core.call("ecommerce_subsidy.cancel_subsidy", Fields().putAll(request)) { CancelSubsidyResponse(it.json) }
}
