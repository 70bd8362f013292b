// Generated from api/insurance_policy.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.insurancepolicy

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Insurance policies in WeChat (微信保单服务), as [Call]s to execute or to wait for. */
public class InsurancePolicyCalls internal constructor(private val core: Core) {

    /** See [InsurancePolicyService.createAuthorization]. */
    public fun createAuthorization(request: CreateAuthorizationRequest): Call<CreateAuthorizationResponse> =
        core.call("insurance_policy.create_authorization", Fields().putAll(request)) { CreateAuthorizationResponse(it.json) }

    /** See [InsurancePolicyService.getAuthorization]. */
    public fun getAuthorization(outInsuranceNo: String): Call<GetAuthorizationResponse> =
        core.call("insurance_policy.get_authorization", Fields().put("out_insurance_no", outInsuranceNo)) { GetAuthorizationResponse(it.json) }

    /** See [InsurancePolicyService.uploadPolicy]. */
    public fun uploadPolicy(request: UploadPolicyRequest): Call<Policy> =
        core.call("insurance_policy.upload_policy", Fields().putAll(request)) { Policy(it.json) }

    /** See [InsurancePolicyService.getPolicy]. */
    public fun getPolicy(outInsuranceNo: String): Call<Policy> =
        core.call("insurance_policy.get_policy", Fields().put("out_insurance_no", outInsuranceNo)) { Policy(it.json) }

    /** See [InsurancePolicyService.updatePolicy]. */
    public fun updatePolicy(outInsuranceNo: String, request: UpdatePolicyRequest): Call<Policy> =
        core.call("insurance_policy.update_policy", Fields().put("out_insurance_no", outInsuranceNo).putAll(request)) { Policy(it.json) }
}
