// Generated from api/applyment.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.applyment

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Onboarding of sub-merchants (特约商户进件), as [Call]s to execute or to wait for. */
public class ApplymentCalls internal constructor(private val core: Core) {

    /** See [ApplymentService.getSettlementAccountApplication]. */
    public fun getSettlementAccountApplication(subMchid: String, applicationNo: String, accountNumberRule: String? = null): Call<GetSettlementAccountApplicationResponse> =
        core.call("applyment.get_settlement_account_application", Fields().put("sub_mchid", subMchid).put("application_no", applicationNo).put("account_number_rule", accountNumberRule)) { GetSettlementAccountApplicationResponse(it.json) }

    /** See [ApplymentService.getSettlementAccountApplication]. */
    public fun getSettlementAccountApplication(subMchid: String, applicationNo: String): Call<GetSettlementAccountApplicationResponse> =
        getSettlementAccountApplication(subMchid = subMchid, applicationNo = applicationNo, accountNumberRule = null)

    /** See [ApplymentService.updateSettlementAccount]. */
    public fun updateSettlementAccount(subMchid: String, request: UpdateSettlementAccountRequest): Call<UpdateSettlementAccountResponse> =
        core.call("applyment.update_settlement_account", Fields().put("sub_mchid", subMchid).putAll(request)) { UpdateSettlementAccountResponse(it.json) }

    /** See [ApplymentService.getSettlementAccount]. */
    public fun getSettlementAccount(subMchid: String, accountNumberRule: String? = null): Call<GetSettlementAccountResponse> =
        core.call("applyment.get_settlement_account", Fields().put("sub_mchid", subMchid).put("account_number_rule", accountNumberRule)) { GetSettlementAccountResponse(it.json) }

    /** See [ApplymentService.getSettlementAccount]. */
    public fun getSettlementAccount(subMchid: String): Call<GetSettlementAccountResponse> =
        getSettlementAccount(subMchid = subMchid, accountNumberRule = null)

    /** See [ApplymentService.submitApplyment]. */
    public fun submitApplyment(request: SubmitApplymentRequest): Call<SubmitApplymentResponse> =
        core.call("applyment.submit_applyment", Fields().putAll(request)) { SubmitApplymentResponse(it.json) }

    /** See [ApplymentService.getApplymentByApplymentId]. */
    public fun getApplymentByApplymentId(applymentId: Long): Call<Applyment> =
        core.call("applyment.get_applyment_by_applyment_id", Fields().put("applyment_id", applymentId)) { Applyment(it.json) }

    /** See [ApplymentService.getApplymentByBusinessCode]. */
    public fun getApplymentByBusinessCode(businessCode: String): Call<Applyment> =
        core.call("applyment.get_applyment_by_business_code", Fields().put("business_code", businessCode)) { Applyment(it.json) }
}
