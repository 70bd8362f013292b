// Generated from api/business_circle.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.businesscircle

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Shopping malls (智慧商圈). */
public class BusinessCircleService internal constructor(core: Core) {
    private val calls = BusinessCircleCalls(core)

    /**
     * Query whether a member has authorised the mall to give points (商圈会员积分服务授权查询).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534848)
     *
     * @param openid 顾客OpenID. The user in `appid`. At most 64 characters.
     * @param appid 小程序AppID. The app in which the member has authorised. At most 128 characters.
     * @param subMchid 商圈商户ID. The mall; needed when a partner acts for it. At most 64 characters. Partners only.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getUserAuthorization(openid: String, appid: String, subMchid: String? = null, options: CallOptions? = null): GetUserAuthorizationResponse =
        calls.getUserAuthorization(openid, appid, subMchid).await(options)

    /**
     * Report the points that a payment in the mall has brought (商圈会员积分同步).
     *
     * Follows each notification `MALL_TRANSACTION.SUCCESS`. Only payments that were reported are notified again when they are refunded, within 30 days.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534698)
     *
     * @param appid 小程序AppID. The app in which the member has authorised. At most 128 characters.
     * @param openid 顾客OpenID. The user in `appid`. At most 64 characters.
     * @param transactionId 微信订单号. WeChat Pay's number of the payment, from the notification. At most 64 characters.
     * @param earnPoints 是否获得积分. Whether the payment has brought points.
     * @param increasedPoints 订单新增积分值. The points of this payment.
     * @param pointsUpdateTime 积分更新时间. When the points were given. At most 32 characters, RFC 3339.
     * @param subMchid 商圈商户ID. The mall; needed when a partner acts for it. At most 64 characters.
     * @param noPointsRemarks 未获得积分的备注信息. Why there were none. At most 128 characters.
     * @param totalPoints 顾客积分总额. All points of the member.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, MCH_NOT_EXISTS, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun notifyPoints(appid: String, openid: String, transactionId: String, earnPoints: Boolean, increasedPoints: Long, pointsUpdateTime: String, subMchid: String? = null, noPointsRemarks: String? = null, totalPoints: Long? = null, options: CallOptions? = null) {
        calls.notifyPoints(NotifyPointsRequest(appid = appid, openid = openid, transactionId = transactionId, earnPoints = earnPoints, increasedPoints = increasedPoints, pointsUpdateTime = pointsUpdateTime, subMchid = subMchid, noPointsRemarks = noPointsRemarks, totalPoints = totalPoints)).await(options)
    }

    /**
     * Query whether a member has payments without points (商圈会员待积分状态查询).
     *
     * Of the same day; the member can ask for the points in the mini program.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012534994)
     *
     * @param openid 用户标识. The user in `appid`. At most 128 characters.
     * @param appid 应用ID. The app in which the member has authorised. At most 128 characters.
     * @param brandid 品牌ID. The mall's brand.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR
     */
    public suspend fun getPointsCommitStatus(openid: String, appid: String, brandid: Long, subMchid: String? = null, options: CallOptions? = null): GetPointsCommitStatusResponse =
        calls.getPointsCommitStatus(openid, appid, brandid, subMchid).await(options)

    /**
     * Report that a member's car has entered or left the mall (商圈会员停车状态同步).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012535502)
     *
     * @param appid 应用ID. The app in which the member has authorised. At most 32 characters.
     * @param openid 用户标识. The user in `appid`. At most 64 characters.
     * @param brandid 品牌ID. The mall's brand.
     * @param plateNumber 车牌号. With the character of the province in front: `粤B888888`. At most 32 characters.
     * @param state 状态. `IN`: has entered; `OUT`: has left. See [State].
     * @param time 时间. When the car entered or left. At most 32 characters, RFC 3339.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 500 SYSTEM_ERROR
     */
    public suspend fun notifyParking(appid: String, openid: String, brandid: Long, plateNumber: String, state: String, time: String, subMchid: String? = null, options: CallOptions? = null) {
        calls.notifyParking(NotifyParkingRequest(appid = appid, openid = openid, brandid = brandid, plateNumber = plateNumber, state = state, time = time, subMchid = subMchid)).await(options)
    }
}
