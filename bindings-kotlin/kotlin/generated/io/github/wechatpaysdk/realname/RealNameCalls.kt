// Generated from api/real_name.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.realname

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Checks of names (实名校验), as [Call]s to execute or to wait for. */
public class RealNameCalls internal constructor(private val core: Core) {

    /** See [RealNameService.verifyIdentity]. */
    public fun verifyIdentity(encryptedCredentialId: String, wxpTradeNo: String, credentialType: Long, encryptedName: String): Call<VerifyIdentityResponse> =
        core.call("real_name.verify_identity", Fields().put("encrypted_credential_id", encryptedCredentialId).put("wxp_trade_no", wxpTradeNo).put("credential_type", credentialType).put("encrypted_name", encryptedName)) { VerifyIdentityResponse(it.json) }
}
