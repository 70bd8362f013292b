// Generated from api/real_name.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.realname

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
 * `VerifyIdentityResponse`.
 */
public class VerifyIdentityResponse(json: JsonObject) : Model(json) {

    /** 实名比对结果. One of 0 and 1. */
    public val verifyResult: Long? get() = json["verify_result"].longOrNull()

    /** 错误信息. */
    public val errMessage: String? get() = json["err_message"].textOrNull()
}
