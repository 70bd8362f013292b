// Generated from api/brand_applyment.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.brandapplyment

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Brands: onboarding (品牌入驻), as [Call]s to execute or to wait for. */
public class BrandApplymentCalls internal constructor(private val core: Core) {

    /** See [BrandApplymentService.submitApplyment]. */
    public fun submitApplyment(request: SubmitApplymentRequest): Call<ApplymentReference> =
        core.call("brand_applyment.submit_applyment", Fields().putAll(request)) { ApplymentReference(it.json) }

    /** See [BrandApplymentService.getApplymentByBusinessCode]. */
    public fun getApplymentByBusinessCode(businessCode: String): Call<Applyment> =
        core.call("brand_applyment.get_applyment_by_business_code", Fields().put("business_code", businessCode)) { Applyment(it.json) }

    /** See [BrandApplymentService.getApplymentByApplymentId]. */
    public fun getApplymentByApplymentId(applymentId: String): Call<Applyment> =
        core.call("brand_applyment.get_applyment_by_applyment_id", Fields().put("applyment_id", applymentId)) { Applyment(it.json) }

    /** See [BrandApplymentService.cancelApplyment]. */
    public fun cancelApplyment(request: CancelApplymentRequest): Call<ApplymentReference> =
        core.call("brand_applyment.cancel_applyment", Fields().putAll(request)) { ApplymentReference(it.json) }

    /** See [BrandApplymentService.listProductAuthorities]. */
    public fun listProductAuthorities(brandId: String): Call<ListProductAuthoritiesResponse> =
        core.call("brand_applyment.list_product_authorities", Fields().put("brand_id", brandId)) { ListProductAuthoritiesResponse(it.json) }
}
