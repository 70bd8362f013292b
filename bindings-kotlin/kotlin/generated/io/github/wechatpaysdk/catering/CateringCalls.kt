// Generated from api/catering.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.catering

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Orders of meals (微信点餐), as [Call]s to execute or to wait for. */
public class CateringCalls internal constructor(private val core: Core) {

    /** See [CateringService.syncOrderStatus]. */
    public fun syncOrderStatus(request: SyncOrderStatusRequest): Call<kotlin.Unit> =
        core.call("catering.sync_order_status", Fields().putAll(request)) { }
}
