// Generated from api/account_opening_intent.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.accountopeningintent

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Confirmation of the will to open an account (商户开户意愿确认), as [Call]s to execute or to wait for. */
public class AccountOpeningIntentCalls internal constructor(private val core: Core) {

    /** See [AccountOpeningIntentService.getApplyment]. */
    public fun getApplyment(applymentId: Long? = null, businessCode: String? = null): Call<GetApplymentResponse> =
        core.call("account_opening_intent.get_applyment", Fields().put("applyment_id", applymentId).put("business_code", businessCode)) { GetApplymentResponse(it.json) }

    /** See [AccountOpeningIntentService.submitApplyment]. */
    public fun submitApplyment(request: SubmitApplymentRequest): Call<SubmitApplymentResponse> =
        core.call("account_opening_intent.submit_applyment", Fields().putAll(request)) { SubmitApplymentResponse(it.json) }

    /** See [AccountOpeningIntentService.getAuthorizationState]. */
    public fun getAuthorizationState(subMchid: String): Call<GetAuthorizationStateResponse> =
        core.call("account_opening_intent.get_authorization_state", Fields().put("sub_mchid", subMchid)) { GetAuthorizationStateResponse(it.json) }

    /** See [AccountOpeningIntentService.cancelApplymentByApplymentId]. */
    public fun cancelApplymentByApplymentId(applymentId: Long): Call<kotlin.Unit> =
        core.call("account_opening_intent.cancel_applyment_by_applyment_id", Fields().put("applyment_id", applymentId)) { }

    /** See [AccountOpeningIntentService.cancelApplymentByBusinessCode]. */
    public fun cancelApplymentByBusinessCode(businessCode: String): Call<kotlin.Unit> =
        core.call("account_opening_intent.cancel_applyment_by_business_code", Fields().put("business_code", businessCode)) { }
}
