// Generated from api/business_circle.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.businesscircle

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
 * `GetPointsCommitStatusResponse`.
 */
public class GetPointsCommitStatusResponse(json: JsonObject) : Model(json) {

    /** 商圈会员待积分状态. `PENDING`: there are payments without points. See [PointsCommitStatus]. */
    public val pointsCommitStatus: String? get() = json["points_commit_status"].textOrNull()
}

/**
 * `GetUserAuthorizationResponse`.
 */
public class GetUserAuthorizationResponse(json: JsonObject) : Model(json) {

    /** 顾客OpenID. At most 64 characters. */
    public val openid: String get() = json["openid"].text()

    /** 授权状态. See [AuthorizeState]. */
    public val authorizeState: String get() = json["authorize_state"].text()

    /** 授权时间. At most 32 characters, RFC 3339. */
    public val authorizeTime: String? get() = json["authorize_time"].textOrNull()

    /** 取消授权时间. Set once it was taken back. At most 32 characters, RFC 3339. */
    public val deauthorizeTime: String? get() = json["deauthorize_time"].textOrNull()
}

/**
 * `MallAuthActivateCardResource`.
 */
public class MallAuthActivateCardResource(json: JsonObject) : Model(json) {

    /** 用户开会员卡时的商圈商户号. The mall. At most 32 characters. */
    public val mchid: String get() = json["mchid"].text()

    /** 用户唯一标识. At most 128 characters. */
    public val openid: String get() = json["openid"].text()

    /** 用户授权类型. `REGISTERED_MODE`: has become a member; `REGISTERED_AND_AUTHORIZATION_MODE`: has also authorised points for payments. See [AuthType]. */
    public val authType: String get() = json["auth_type"].text()

    /** 会员卡Code. At most 32 characters. */
    public val code: String get() = json["code"].text()
}

/**
 * `MallRefundSuccessResource`.
 */
public class MallRefundSuccessResource(json: JsonObject) : Model(json) {

    /** 微信支付分配的商户号. The mall. At most 32 characters. */
    public val mchid: String get() = json["mchid"].text()

    /** 微信AppId. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 用户唯一标识. At most 128 characters. */
    public val openid: String get() = json["openid"].text()

    /** 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 微信支付退款单号. WeChat Pay's number of the refund. At most 32 characters. */
    public val refundId: String get() = json["refund_id"].text()

    /** 商圈商户名称. The name of the mall. At most 128 characters. */
    public val merchantName: String get() = json["merchant_name"].text()

    /** 用户实际消费金额. What the user had paid, in fen. */
    public val payAmount: Long? get() = json["pay_amount"].longOrNull()

    /** 用户退款金额. What the user got back, in fen. */
    public val refundAmount: Long? get() = json["refund_amount"].longOrNull()

    /** 退款完成时间. When the refund was done. At most 32 characters, RFC 3339. */
    public val refundTime: String get() = json["refund_time"].text()

    /** 门店名称. The shop in the mall. At most 32 characters. */
    public val shopName: String get() = json["shop_name"].text()

    /** 门店编号. The mall's own number of the shop. At most 128 characters. */
    public val shopNumber: String get() = json["shop_number"].text()
}

/**
 * `MallTransactionSuccessResource`.
 */
public class MallTransactionSuccessResource(json: JsonObject) : Model(json) {

    /** 微信支付分配的商户号. The mall. At most 32 characters. */
    public val mchid: String get() = json["mchid"].text()

    /** 微信AppId. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 用户唯一标识. At most 128 characters. */
    public val openid: String get() = json["openid"].text()

    /** 微信支付订单号. WeChat Pay's number of the payment. At most 32 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 用户实际消费金额. What the user paid, in fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 商圈商户名称. The name of the mall. At most 128 characters. */
    public val merchantName: String get() = json["merchant_name"].text()

    /** 门店名称. The shop in the mall. At most 32 characters. */
    public val shopName: String get() = json["shop_name"].text()

    /** 门店编号. The mall's own number of the shop. At most 128 characters. */
    public val shopNumber: String get() = json["shop_number"].text()

    /** 交易完成时间. At most 16 characters, RFC 3339. */
    public val timeEnd: String get() = json["time_end"].text()

    /** 授权类型. Known from the community. */
    public val authType: String? get() = json["auth_type"].textOrNull()

    /** 会员卡Code. Known from the community. */
    public val code: String? get() = json["code"].textOrNull()

    /** 手动提交积分标记. Tells that the user asked for the points. At most 32 characters. */
    public val commitTag: String? get() = json["commit_tag"].textOrNull()
}

/**
 * `NotifyParkingRequest`.
 */
public class NotifyParkingRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, openid: String, brandid: Long, plateNumber: String, state: String, time: String, subMchid: String? = null) : this(
        Fields().put("appid", appid).put("openid", openid).put("brandid", brandid).put("plate_number", plateNumber).put("state", state).put("time", time).put("sub_mchid", subMchid).json,
    )

    public constructor(appid: String, openid: String, brandid: Long, plateNumber: String, state: String, time: String) : this(
        Fields().put("appid", appid).put("openid", openid).put("brandid", brandid).put("plate_number", plateNumber).put("state", state).put("time", time).json,
    )

    /** 应用ID. The app in which the member has authorised. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 用户标识. The user in `appid`. At most 64 characters. */
    public val openid: String get() = json["openid"].text()

    /** 品牌ID. The mall's brand. */
    public val brandid: Long get() = json["brandid"].long()

    /** 车牌号. With the character of the province in front: `粤B888888`. At most 32 characters. */
    public val plateNumber: String get() = json["plate_number"].text()

    /** 状态. `IN`: has entered; `OUT`: has left. See [State]. */
    public val state: String get() = json["state"].text()

    /** 时间. When the car entered or left. At most 32 characters, RFC 3339. */
    public val time: String get() = json["time"].text()

    /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): NotifyParkingRequest = NotifyParkingRequest(json.with("appid", appid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): NotifyParkingRequest = NotifyParkingRequest(json.with("openid", openid))

    /** A copy with another [brandid]. */
    public fun withBrandid(brandid: Long): NotifyParkingRequest = NotifyParkingRequest(json.with("brandid", brandid))

    /** A copy with another [plateNumber]. */
    public fun withPlateNumber(plateNumber: String): NotifyParkingRequest = NotifyParkingRequest(json.with("plate_number", plateNumber))

    /** A copy with another [state]. */
    public fun withState(state: String): NotifyParkingRequest = NotifyParkingRequest(json.with("state", state))

    /** A copy with another [time]. */
    public fun withTime(time: String): NotifyParkingRequest = NotifyParkingRequest(json.with("time", time))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): NotifyParkingRequest = NotifyParkingRequest(json.with("sub_mchid", subMchid))
}

/**
 * `NotifyPointsRequest`.
 */
public class NotifyPointsRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, openid: String, transactionId: String, earnPoints: Boolean, increasedPoints: Long, pointsUpdateTime: String, subMchid: String? = null, noPointsRemarks: String? = null, totalPoints: Long? = null) : this(
        Fields().put("appid", appid).put("openid", openid).put("transaction_id", transactionId).put("earn_points", earnPoints).put("increased_points", increasedPoints).put("points_update_time", pointsUpdateTime).put("sub_mchid", subMchid).put("no_points_remarks", noPointsRemarks).put("total_points", totalPoints).json,
    )

    public constructor(appid: String, openid: String, transactionId: String, earnPoints: Boolean, increasedPoints: Long, pointsUpdateTime: String) : this(
        Fields().put("appid", appid).put("openid", openid).put("transaction_id", transactionId).put("earn_points", earnPoints).put("increased_points", increasedPoints).put("points_update_time", pointsUpdateTime).json,
    )

    /** 小程序AppID. The app in which the member has authorised. At most 128 characters. */
    public val appid: String get() = json["appid"].text()

    /** 顾客OpenID. The user in `appid`. At most 64 characters. */
    public val openid: String get() = json["openid"].text()

    /** 微信订单号. WeChat Pay's number of the payment, from the notification. At most 64 characters. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 是否获得积分. Whether the payment has brought points. */
    public val earnPoints: Boolean get() = json["earn_points"].boolean()

    /** 订单新增积分值. The points of this payment. */
    public val increasedPoints: Long get() = json["increased_points"].long()

    /** 积分更新时间. When the points were given. At most 32 characters, RFC 3339. */
    public val pointsUpdateTime: String get() = json["points_update_time"].text()

    /** 商圈商户ID. The mall; needed when a partner acts for it. At most 64 characters. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 未获得积分的备注信息. Why there were none. At most 128 characters. */
    public val noPointsRemarks: String? get() = json["no_points_remarks"].textOrNull()

    /** 顾客积分总额. All points of the member. */
    public val totalPoints: Long? get() = json["total_points"].longOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): NotifyPointsRequest = NotifyPointsRequest(json.with("appid", appid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): NotifyPointsRequest = NotifyPointsRequest(json.with("openid", openid))

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String): NotifyPointsRequest = NotifyPointsRequest(json.with("transaction_id", transactionId))

    /** A copy with another [earnPoints]. */
    public fun withEarnPoints(earnPoints: Boolean): NotifyPointsRequest = NotifyPointsRequest(json.with("earn_points", earnPoints))

    /** A copy with another [increasedPoints]. */
    public fun withIncreasedPoints(increasedPoints: Long): NotifyPointsRequest = NotifyPointsRequest(json.with("increased_points", increasedPoints))

    /** A copy with another [pointsUpdateTime]. */
    public fun withPointsUpdateTime(pointsUpdateTime: String): NotifyPointsRequest = NotifyPointsRequest(json.with("points_update_time", pointsUpdateTime))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): NotifyPointsRequest = NotifyPointsRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [noPointsRemarks]. */
    public fun withNoPointsRemarks(noPointsRemarks: String?): NotifyPointsRequest = NotifyPointsRequest(json.with("no_points_remarks", noPointsRemarks))

    /** A copy with another [totalPoints]. */
    public fun withTotalPoints(totalPoints: Long?): NotifyPointsRequest = NotifyPointsRequest(json.with("total_points", totalPoints))
}

/**
 * 用户授权类型.
 *
 * The documented values; there may be others.
 */
public object AuthType {
    public const val REGISTERED_MODE: String = "REGISTERED_MODE"
    public const val REGISTERED_AND_AUTHORIZATION_MODE: String = "REGISTERED_AND_AUTHORIZATION_MODE"
}

/**
 * 授权状态.
 *
 * The documented values; there may be others.
 */
public object AuthorizeState {
    public const val UNAUTHORIZED: String = "UNAUTHORIZED"
    public const val AUTHORIZED: String = "AUTHORIZED"
    public const val DEAUTHORIZED: String = "DEAUTHORIZED"
}

/**
 * 商圈会员待积分状态.
 *
 * The documented values; there may be others.
 */
public object PointsCommitStatus {
    public const val PENDING: String = "PENDING"
    public const val FINISHED: String = "FINISHED"
}

/**
 * 状态.
 *
 * The documented values; there may be others.
 */
public object State {
    public const val IN: String = "IN"
    public const val OUT: String = "OUT"
}
