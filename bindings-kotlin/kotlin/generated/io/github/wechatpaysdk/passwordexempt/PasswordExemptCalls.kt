// Generated from api/password_exempt.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.passwordexempt

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Payments without password (免密支付), as [Call]s to execute or to wait for. */
public class PasswordExemptCalls internal constructor(private val core: Core) {

    /** See [PasswordExemptService.preSignMerchantMiniProgram]. */
    public fun preSignMerchantMiniProgram(request: PreSignMerchantMiniProgramRequest): Call<PreSignMiniProgramResponse> =
        core.call("password_exempt.pre_sign_merchant_mini_program", Fields().putAll(request)) { PreSignMiniProgramResponse(it.json) }

    /** See [PasswordExemptService.preSignMerchantPayRedirect]. */
    public fun preSignMerchantPayRedirect(request: PreSignMerchantPayRedirectRequest): Call<PreSignPayRedirectResponse> =
        core.call("password_exempt.pre_sign_merchant_pay_redirect", Fields().putAll(request)) { PreSignPayRedirectResponse(it.json) }

    /** See [PasswordExemptService.preSignPartnerMiniProgram]. */
    public fun preSignPartnerMiniProgram(request: PreSignPartnerMiniProgramRequest): Call<PreSignPartnerMiniProgramResponse> =
        core.call("password_exempt.pre_sign_partner_mini_program", Fields().putAll(request)) { PreSignPartnerMiniProgramResponse(it.json) }

    /** See [PasswordExemptService.preSignPartnerPayRedirect]. */
    public fun preSignPartnerPayRedirect(request: PreSignPartnerPayRedirectRequest): Call<PreSignPartnerPayRedirectResponse> =
        core.call("password_exempt.pre_sign_partner_pay_redirect", Fields().putAll(request)) { PreSignPartnerPayRedirectResponse(it.json) }

    /** See [PasswordExemptService.preSignEcommerceMiniProgram]. */
    public fun preSignEcommerceMiniProgram(request: PreSignEcommerceMiniProgramRequest): Call<PreSignMiniProgramResponse> =
        core.call("password_exempt.pre_sign_ecommerce_mini_program", Fields().putAll(request)) { PreSignMiniProgramResponse(it.json) }

    /** See [PasswordExemptService.preSignEcommercePayRedirect]. */
    public fun preSignEcommercePayRedirect(request: PreSignEcommercePayRedirectRequest): Call<PreSignPayRedirectResponse> =
        core.call("password_exempt.pre_sign_ecommerce_pay_redirect", Fields().putAll(request)) { PreSignPayRedirectResponse(it.json) }

    /** See [PasswordExemptService.preSignClearingInstitutionMiniProgram]. */
    public fun preSignClearingInstitutionMiniProgram(request: PreSignClearingInstitutionMiniProgramRequest): Call<PreSignMiniProgramResponse> =
        core.call("password_exempt.pre_sign_clearing_institution_mini_program", Fields().putAll(request)) { PreSignMiniProgramResponse(it.json) }

    /** See [PasswordExemptService.preSignClearingInstitutionPayRedirect]. */
    public fun preSignClearingInstitutionPayRedirect(request: PreSignClearingInstitutionPayRedirectRequest): Call<PreSignPayRedirectResponse> =
        core.call("password_exempt.pre_sign_clearing_institution_pay_redirect", Fields().putAll(request)) { PreSignPayRedirectResponse(it.json) }

    /** See [PasswordExemptService.getContract]. */
    public fun getContract(serviceId: Long, outContractCode: String): Call<GetContractResponse> =
        core.call("password_exempt.get_contract", Fields().put("service_id", serviceId).put("out_contract_code", outContractCode)) { GetContractResponse(it.json) }

    /** See [PasswordExemptService.terminateContract]. */
    public fun terminateContract(serviceId: Long, outContractCode: String, request: TerminateContractRequest): Call<TerminateContractResponse> =
        core.call("password_exempt.terminate_contract", Fields().put("service_id", serviceId).put("out_contract_code", outContractCode).putAll(request)) { TerminateContractResponse(it.json) }
}
