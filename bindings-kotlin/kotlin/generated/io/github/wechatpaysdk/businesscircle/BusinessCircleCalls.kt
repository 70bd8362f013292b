// Generated from api/business_circle.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.businesscircle

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Shopping malls (智慧商圈), as [Call]s to execute or to wait for. */
public class BusinessCircleCalls internal constructor(private val core: Core) {

    /** See [BusinessCircleService.getUserAuthorization]. */
    public fun getUserAuthorization(openid: String, appid: String, subMchid: String? = null): Call<GetUserAuthorizationResponse> =
        core.call("business_circle.get_user_authorization", Fields().put("openid", openid).put("appid", appid).put("sub_mchid", subMchid)) { GetUserAuthorizationResponse(it.json) }

    /** See [BusinessCircleService.getUserAuthorization]. */
    public fun getUserAuthorization(openid: String, appid: String): Call<GetUserAuthorizationResponse> =
        getUserAuthorization(openid = openid, appid = appid, subMchid = null)

    /** See [BusinessCircleService.notifyPoints]. */
    public fun notifyPoints(request: NotifyPointsRequest): Call<kotlin.Unit> =
        core.call("business_circle.notify_points", Fields().putAll(request)) { }

    /** See [BusinessCircleService.getPointsCommitStatus]. */
    public fun getPointsCommitStatus(openid: String, appid: String, brandid: Long, subMchid: String? = null): Call<GetPointsCommitStatusResponse> =
        core.call("business_circle.get_points_commit_status", Fields().put("openid", openid).put("appid", appid).put("brandid", brandid).put("sub_mchid", subMchid)) { GetPointsCommitStatusResponse(it.json) }

    /** See [BusinessCircleService.getPointsCommitStatus]. */
    public fun getPointsCommitStatus(openid: String, appid: String, brandid: Long): Call<GetPointsCommitStatusResponse> =
        getPointsCommitStatus(openid = openid, appid = appid, brandid = brandid, subMchid = null)

    /** See [BusinessCircleService.notifyParking]. */
    public fun notifyParking(request: NotifyParkingRequest): Call<kotlin.Unit> =
        core.call("business_circle.notify_parking", Fields().putAll(request)) { }
}
