// Generated from api/real_name.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.realname

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Checks of names (实名校验). */
public class RealNameService internal constructor(core: Core) {
    private val calls = RealNameCalls(core)

    /**
     * Compare a payer's name and identity number with those of the WeChat account (实名信息校验).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013735179)
     *
     * @param encryptedCredentialId 加密后的下单用户证件号. Encrypted on the wire.
     * @param wxpTradeNo 微信支付交易单号. WeChat Pay's number of the payment.
     * @param credentialType 下单用户账户的证件类型. One of 1, 2, 5, 9, 12, 17 and 19.
     * @param encryptedName 加密后的下单用户姓名. Encrypted on the wire.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun verifyIdentity(encryptedCredentialId: String, wxpTradeNo: String, credentialType: Long, encryptedName: String, options: CallOptions? = null): VerifyIdentityResponse =
        calls.verifyIdentity(encryptedCredentialId, wxpTradeNo, credentialType, encryptedName).await(options)
}
