// Generated from api/express.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.express

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Sending parcels with WeChat (微信寄快递), as [Call]s to execute or to wait for. */
public class ExpressCalls internal constructor(private val core: Core) {

    /** See [ExpressService.transformUserOpenid]. */
    public fun transformUserOpenid(openid: String, request: TransformUserOpenidRequest): Call<TransformUserOpenidResponse> =
        core.call("express.transform_user_openid", Fields().put("openid", openid).putAll(request)) { TransformUserOpenidResponse(it.json) }
}
