// Generated from api/ecommerce_applyment.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ecommerceapplyment

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree

/** Ecommerce: onboarding of sub-merchants (收付通进件), as [Call]s to execute or to wait for. */
public class EcommerceApplymentCalls internal constructor(private val core: Core) {

    /** See [EcommerceApplymentService.submitApplyment]. */
    public fun submitApplyment(request: SubmitApplymentRequest): Call<ApplymentReference> =
        core.call("ecommerce_applyment.submit_applyment", Fields().putAll(request)) { ApplymentReference(it.json) }

    /** See [EcommerceApplymentService.submitAccountHostingApplyment]. */
    public fun submitAccountHostingApplyment(request: SubmitAccountHostingApplymentRequest): Call<ApplymentReference> =
        core.call("ecommerce_applyment.submit_account_hosting_applyment", Fields().putAll(request)) { ApplymentReference(it.json) }

    /** See [EcommerceApplymentService.submitSignVerification]. */
    public fun submitSignVerification(request: SubmitSignVerificationRequest): Call<SubmitSignVerificationResponse> =
        core.call("ecommerce_applyment.submit_sign_verification", Fields().putAll(request)) { SubmitSignVerificationResponse(it.json) }

    /** See [EcommerceApplymentService.getApplymentByOutRequestNo]. */
    public fun getApplymentByOutRequestNo(outRequestNo: String): Call<Applyment> =
        core.call("ecommerce_applyment.get_applyment_by_out_request_no", Fields().put("out_request_no", outRequestNo)) { Applyment(it.json) }

    /** See [EcommerceApplymentService.getApplymentByApplymentId]. */
    public fun getApplymentByApplymentId(applymentId: Long): Call<Applyment> =
        core.call("ecommerce_applyment.get_applyment_by_applyment_id", Fields().put("applyment_id", applymentId)) { Applyment(it.json) }

    /** See [EcommerceApplymentService.cancelApplymentByOutRequestNo]. */
    public fun cancelApplymentByOutRequestNo(outRequestNo: String): Call<ApplymentReference> =
        core.call("ecommerce_applyment.cancel_applyment_by_out_request_no", Fields().put("out_request_no", outRequestNo)) { ApplymentReference(it.json) }

    /** See [EcommerceApplymentService.cancelApplymentByApplymentId]. */
    public fun cancelApplymentByApplymentId(applymentId: Long): Call<ApplymentReference> =
        core.call("ecommerce_applyment.cancel_applyment_by_applyment_id", Fields().put("applyment_id", applymentId)) { ApplymentReference(it.json) }

    /** See [EcommerceApplymentService.listSubjectSubMerchants]. */
    public fun listSubjectSubMerchants(certNumber: String, organizationType: String, offset: Long? = null, limit: Long? = null): Call<ListSubjectSubMerchantsResponse> =
        core.call("ecommerce_applyment.list_subject_sub_merchants", Fields().put("cert_number", certNumber).put("organization_type", organizationType).put("offset", offset).put("limit", limit)) { ListSubjectSubMerchantsResponse(it.json) }

    /** See [EcommerceApplymentService.listSubjectSubMerchants]. */
    public fun listSubjectSubMerchants(certNumber: String, organizationType: String): Call<ListSubjectSubMerchantsResponse> =
        listSubjectSubMerchants(certNumber = certNumber, organizationType = organizationType, offset = null, limit = null)

    /** Every item of every page of [listSubjectSubMerchants], from the page that the arguments name. */
    public fun listSubjectSubMerchantsPaginated(certNumber: String, organizationType: String, offset: Long? = null, limit: Long? = null): Pages<SubMerchant> =
        Pages(listSubjectSubMerchants(certNumber = certNumber, organizationType = organizationType, offset = offset, limit = limit), "data", Position.Offset("offset", "total_count")) { SubMerchant(it.tree()) }

    /** Every item of every page of [listSubjectSubMerchants], from the page that the arguments name. */
    public fun listSubjectSubMerchantsPaginated(certNumber: String, organizationType: String): Pages<SubMerchant> =
        listSubjectSubMerchantsPaginated(certNumber = certNumber, organizationType = organizationType, offset = null, limit = null)
}
