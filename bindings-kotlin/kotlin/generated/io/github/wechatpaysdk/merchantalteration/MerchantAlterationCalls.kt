// Generated from api/merchant_alteration.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.merchantalteration

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Changes of a merchant's data (商户资料变更), as [Call]s to execute or to wait for. */
public class MerchantAlterationCalls internal constructor(private val core: Core) {

    /** See [MerchantAlterationService.submitContactAlteration]. */
    public fun submitContactAlteration(request: SubmitContactAlterationRequest): Call<SubmitContactAlterationResponse> =
        core.call("merchant_alteration.submit_contact_alteration", Fields().putAll(request)) { SubmitContactAlterationResponse(it.json) }

    /** See [MerchantAlterationService.getContactAlterationByOutRequestNo]. */
    public fun getContactAlterationByOutRequestNo(merchantCode: String, outRequestNo: String): Call<ContactAlteration> =
        core.call("merchant_alteration.get_contact_alteration_by_out_request_no", Fields().put("merchant_code", merchantCode).put("out_request_no", outRequestNo)) { ContactAlteration(it.json) }

    /** See [MerchantAlterationService.getContactAlterationByApplyId]. */
    public fun getContactAlterationByApplyId(applyId: String): Call<ContactAlteration> =
        core.call("merchant_alteration.get_contact_alteration_by_apply_id", Fields().put("apply_id", applyId)) { ContactAlteration(it.json) }

    /** See [MerchantAlterationService.cancelContactAlteration]. */
    public fun cancelContactAlteration(applyId: String): Call<CancelContactAlterationResponse> =
        core.call("merchant_alteration.cancel_contact_alteration", Fields().put("apply_id", applyId)) { CancelContactAlterationResponse(it.json) }

    /** See [MerchantAlterationService.submitSubjectAlteration]. */
    public fun submitSubjectAlteration(request: SubmitSubjectAlterationRequest): Call<SubmitSubjectAlterationResponse> =
        core.call("merchant_alteration.submit_subject_alteration", Fields().putAll(request)) { SubmitSubjectAlterationResponse(it.json) }

    /** See [MerchantAlterationService.getSubjectAlterationByOutRequestNo]. */
    public fun getSubjectAlterationByOutRequestNo(merchantCode: String, outRequestNo: String): Call<SubjectAlteration> =
        core.call("merchant_alteration.get_subject_alteration_by_out_request_no", Fields().put("merchant_code", merchantCode).put("out_request_no", outRequestNo)) { SubjectAlteration(it.json) }

    /** See [MerchantAlterationService.getSubjectAlterationByApplyId]. */
    public fun getSubjectAlterationByApplyId(applyId: String): Call<SubjectAlteration> =
        core.call("merchant_alteration.get_subject_alteration_by_apply_id", Fields().put("apply_id", applyId)) { SubjectAlteration(it.json) }

    /** See [MerchantAlterationService.cancelSubjectAlteration]. */
    public fun cancelSubjectAlteration(applyId: String): Call<CancelSubjectAlterationResponse> =
        core.call("merchant_alteration.cancel_subject_alteration", Fields().put("apply_id", applyId)) { CancelSubjectAlterationResponse(it.json) }

    /** See [MerchantAlterationService.submitNameAlteration]. */
    public fun submitNameAlteration(request: SubmitNameAlterationRequest): Call<SubmitNameAlterationResponse> =
        core.call("merchant_alteration.submit_name_alteration", Fields().putAll(request)) { SubmitNameAlterationResponse(it.json) }

    /** See [MerchantAlterationService.getNameAlterationByOutRequestNo]. */
    public fun getNameAlterationByOutRequestNo(subMchid: String, outRequestNo: String): Call<GetNameAlterationByOutRequestNoResponse> =
        core.call("merchant_alteration.get_name_alteration_by_out_request_no", Fields().put("sub_mchid", subMchid).put("out_request_no", outRequestNo)) { GetNameAlterationByOutRequestNoResponse(it.json) }

    /** See [MerchantAlterationService.getNameAlterationByApplyId]. */
    public fun getNameAlterationByApplyId(applyId: String): Call<GetNameAlterationByApplyIdResponse> =
        core.call("merchant_alteration.get_name_alteration_by_apply_id", Fields().put("apply_id", applyId)) { GetNameAlterationByApplyIdResponse(it.json) }

    /** See [MerchantAlterationService.cancelNameAlteration]. */
    public fun cancelNameAlteration(applyId: String): Call<CancelNameAlterationResponse> =
        core.call("merchant_alteration.cancel_name_alteration", Fields().put("apply_id", applyId)) { CancelNameAlterationResponse(it.json) }
}
