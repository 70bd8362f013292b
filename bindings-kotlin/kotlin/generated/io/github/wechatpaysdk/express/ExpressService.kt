// Generated from api/express.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.express

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Sending parcels with WeChat (微信寄快递). */
public class ExpressService internal constructor(core: Core) {
    private val calls = ExpressCalls(core)

    /**
     * Translate a user's openid into the one under another app (用户openid转换).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml)
     *
     * @param openid 用户openid. The user in the caller's app.
     * @param appid 目标应用的appid. The app under which the user is wanted.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun transformUserOpenid(openid: String, appid: String, options: CallOptions? = null): TransformUserOpenidResponse =
        calls.transformUserOpenid(openid, TransformUserOpenidRequest(appid = appid)).await(options)
}
