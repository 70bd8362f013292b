// Generated from api/express.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.express

import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Model
import io.github.wechatpaysdk.boolean
import io.github.wechatpaysdk.booleanOrNull
import io.github.wechatpaysdk.double
import io.github.wechatpaysdk.doubleOrNull
import io.github.wechatpaysdk.list
import io.github.wechatpaysdk.listOrNull
import io.github.wechatpaysdk.long
import io.github.wechatpaysdk.longOrNull
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.textOrNull
import io.github.wechatpaysdk.tree
import io.github.wechatpaysdk.treeOrNull
import io.github.wechatpaysdk.with
import kotlinx.serialization.json.JsonObject

/**
 * `TransformUserOpenidRequest`.
 */
public class TransformUserOpenidRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String) : this(
        Fields().put("appid", appid).json,
    )

    /** 目标应用的appid. The app under which the user is wanted. */
    public val appid: String get() = json["appid"].text()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): TransformUserOpenidRequest = TransformUserOpenidRequest(json.with("appid", appid))
}

/**
 * `TransformUserOpenidResponse`.
 */
public class TransformUserOpenidResponse(json: JsonObject) : Model(json) {

    /** 转换后的openid. The user in that app. */
    public val openid: String get() = json["openid"].text()
}
