// Generated from api/bank_marketing.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.bankmarketing

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
 * `CreateIndustryCouponTokenRequest`.
 */
public class CreateIndustryCouponTokenRequest(json: JsonObject) : Model(json) {
    public constructor(openId: String, couponList: List<IndustryCoupon>) : this(
        Fields().put("open_id", openId).put("coupon_list", couponList).json,
    )

    /** 用户标识. */
    public val openId: String get() = json["open_id"].text()

    /** 出行券列表. */
    public val couponList: List<IndustryCoupon> get() = json["coupon_list"].list { IndustryCoupon(it.tree()) }

    /** A copy with another [openId]. */
    public fun withOpenId(openId: String): CreateIndustryCouponTokenRequest = CreateIndustryCouponTokenRequest(json.with("open_id", openId))

    /** A copy with another [couponList]. */
    public fun withCouponList(couponList: List<IndustryCoupon>): CreateIndustryCouponTokenRequest = CreateIndustryCouponTokenRequest(json.with("coupon_list", couponList))
}

/**
 * `CreateIndustryCouponTokenResponse`.
 */
public class CreateIndustryCouponTokenResponse(json: JsonObject) : Model(json) {

    /** token过期时间. Until then the token works. RFC 3339. */
    public val expiresTime: String? get() = json["expires_time"].textOrNull()

    /** 切卡组件token值. */
    public val token: String? get() = json["token"].textOrNull()
}

/**
 * `EnrollUserInMultiDiscountRequest`.
 */
public class EnrollUserInMultiDiscountRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, activityId: String, stockId: String, outRequestNo: String, stockCreatorMchid: String) : this(
        Fields().put("appid", appid).put("activity_id", activityId).put("stock_id", stockId).put("out_request_no", outRequestNo).put("stock_creator_mchid", stockCreatorMchid).json,
    )

    /** 公众账号ID. The app that `openid` belongs to. */
    public val appid: String get() = json["appid"].text()

    /** 活动ID. */
    public val activityId: String get() = json["activity_id"].text()

    /** 批次号. WeChat Pay's number of the stock. */
    public val stockId: String get() = json["stock_id"].text()

    /** 发券凭证. The caller's own number of the giving, unique for the merchant. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 创建批次的商户号. The merchant that created the stock. */
    public val stockCreatorMchid: String get() = json["stock_creator_mchid"].text()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): EnrollUserInMultiDiscountRequest = EnrollUserInMultiDiscountRequest(json.with("appid", appid))

    /** A copy with another [activityId]. */
    public fun withActivityId(activityId: String): EnrollUserInMultiDiscountRequest = EnrollUserInMultiDiscountRequest(json.with("activity_id", activityId))

    /** A copy with another [stockId]. */
    public fun withStockId(stockId: String): EnrollUserInMultiDiscountRequest = EnrollUserInMultiDiscountRequest(json.with("stock_id", stockId))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): EnrollUserInMultiDiscountRequest = EnrollUserInMultiDiscountRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [stockCreatorMchid]. */
    public fun withStockCreatorMchid(stockCreatorMchid: String): EnrollUserInMultiDiscountRequest = EnrollUserInMultiDiscountRequest(json.with("stock_creator_mchid", stockCreatorMchid))
}

/**
 * `EnrollUserInMultiDiscountResponse`.
 */
public class EnrollUserInMultiDiscountResponse(json: JsonObject) : Model(json) {

    /** 代金券id. */
    public val couponId: String get() = json["coupon_id"].text()
}

/**
 * `GetMultiDiscountCouponResponse`.
 */
public class GetMultiDiscountCouponResponse(json: JsonObject) : Model(json) {

    /** 活动ID. */
    public val activityId: String get() = json["activity_id"].text()

    /** 批次号. WeChat Pay's number of the stock. */
    public val stockId: String get() = json["stock_id"].text()

    /** 代金券id. */
    public val couponId: String get() = json["coupon_id"].text()

    /** 创建批次的商户号. The merchant that created the stock. */
    public val stockCreatorMchid: String get() = json["stock_creator_mchid"].text()

    /** 可用开始时间. RFC 3339. */
    public val availableBeginTime: String get() = json["available_begin_time"].text()

    /** 可用结束时间. RFC 3339. */
    public val availableEndTime: String get() = json["available_end_time"].text()

    /** 可用次数. How often it can still be used. */
    public val availableNumber: Long? get() = json["available_number"].longOrNull()

    /** 代金券名称. */
    public val couponName: String get() = json["coupon_name"].text()

    /** 券状态. See [CouponState]. */
    public val couponState: String get() = json["coupon_state"].text()

    /** 最大使用次数. How often it can be used. */
    public val maxUseNumber: Long? get() = json["max_use_number"].longOrNull()

    /** 领券时间. RFC 3339. */
    public val receiveTime: String get() = json["receive_time"].text()

    /** 已使用次数. How often it was used. */
    public val usedNumber: Long? get() = json["used_number"].longOrNull()

    /** 微信AppId. The app that `openid` belongs to. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 用户标识ID. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 已用金额列表. */
    public val useAmountList: UsedAmount? get() = json["use_amount_list"].treeOrNull()?.let { UsedAmount(it) }
}

/**
 * `IndustryCoupon`.
 */
public class IndustryCoupon(json: JsonObject) : Model(json) {
    public constructor(stockId: Long, couponId: String) : this(
        Fields().put("stock_id", stockId).put("coupon_id", couponId).json,
    )

    /** 批次号. WeChat Pay's number of the stock. */
    public val stockId: Long get() = json["stock_id"].long()

    /** 券ID. */
    public val couponId: String get() = json["coupon_id"].text()

    /** A copy with another [stockId]. */
    public fun withStockId(stockId: Long): IndustryCoupon = IndustryCoupon(json.with("stock_id", stockId))

    /** A copy with another [couponId]. */
    public fun withCouponId(couponId: String): IndustryCoupon = IndustryCoupon(json.with("coupon_id", couponId))
}

/**
 * `ListPackageUploadTasksResponse`.
 */
public class ListPackageUploadTasksResponse(json: JsonObject) : Model(json) {

    /** 分页页码. The page, from 0. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 分页大小. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 总数量. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 上传任务列表. */
    public val data: List<PackageUploadTask> get() = json["data"].list { PackageUploadTask(it.tree()) }
}

/**
 * `ListUserWithdrawalCouponsResponse`.
 */
public class ListUserWithdrawalCouponsResponse(json: JsonObject) : Model(json) {

    /** 分页页码. The page, from 0. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 分页大小. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 查询结果总数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 银行提现免费券列表. */
    public val data: List<UserWithdrawalCoupon> get() = json["data"].list { UserWithdrawalCoupon(it.tree()) }
}

/**
 * `PackageUploadTask`.
 */
public class PackageUploadTask(json: JsonObject) : Model(json) {

    /** 创建上传任务的时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 号码包id. */
    public val packageId: String get() = json["package_id"].text()

    /** 上传任务ID. */
    public val taskId: String get() = json["task_id"].text()

    /** 文件名. */
    public val filename: String get() = json["filename"].text()

    /** 任务状态. See [Status]. */
    public val status: String? get() = json["status"].textOrNull()

    /** 上传任务最近一次更新的时间. RFC 3339. */
    public val updateTime: String? get() = json["update_time"].textOrNull()

    /** 银行类型. The bank's code, such as `ICBC_DEBIT`. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 失败数. Agreement numbers that were refused. */
    public val failCount: Long? get() = json["fail_count"].longOrNull()

    /** 成功数. Agreement numbers that were taken. */
    public val successCount: Long? get() = json["success_count"].longOrNull()

    /** 匹配成功的微信用户数. How many of them are users of WeChat. */
    public val successUserCount: Long? get() = json["success_user_count"].longOrNull()
}

/**
 * `SendUserWithdrawalCouponRequest`.
 */
public class SendUserWithdrawalCouponRequest(json: JsonObject) : Model(json) {
    public constructor(mchid: String, appid: String, stockId: String, sendRequestNo: String) : this(
        Fields().put("mchid", mchid).put("appid", appid).put("stock_id", stockId).put("send_request_no", sendRequestNo).json,
    )

    /** 银行提现免费券批次创建方商户号. The merchant that created the stock. */
    public val mchid: String get() = json["mchid"].text()

    /** 应用ID. The app that `openid` belongs to. */
    public val appid: String get() = json["appid"].text()

    /** 银行提现免费券批次ID. WeChat Pay's number of the stock. */
    public val stockId: String get() = json["stock_id"].text()

    /** 商户单据号. The caller's own number of the giving, unique for the merchant. */
    public val sendRequestNo: String get() = json["send_request_no"].text()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String): SendUserWithdrawalCouponRequest = SendUserWithdrawalCouponRequest(json.with("mchid", mchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): SendUserWithdrawalCouponRequest = SendUserWithdrawalCouponRequest(json.with("appid", appid))

    /** A copy with another [stockId]. */
    public fun withStockId(stockId: String): SendUserWithdrawalCouponRequest = SendUserWithdrawalCouponRequest(json.with("stock_id", stockId))

    /** A copy with another [sendRequestNo]. */
    public fun withSendRequestNo(sendRequestNo: String): SendUserWithdrawalCouponRequest = SendUserWithdrawalCouponRequest(json.with("send_request_no", sendRequestNo))
}

/**
 * `SendUserWithdrawalCouponResponse`.
 */
public class SendUserWithdrawalCouponResponse(json: JsonObject) : Model(json) {

    /** 银行提现免费券ID. */
    public val couponId: String? get() = json["coupon_id"].textOrNull()

    /** 银行提现免费券过期时间. RFC 3339. */
    public val expireTime: String? get() = json["expire_time"].textOrNull()
}

/**
 * `UsedAmount`.
 */
public class UsedAmount(json: JsonObject) : Model(json) {

    /** 已用金额. */
    public val usedAmounts: List<String>? get() = json["used_amounts"].listOrNull { it.text() }
}

/**
 * `UserWithdrawalCoupon`.
 */
public class UserWithdrawalCoupon(json: JsonObject) : Model(json) {

    /** 银行提现免费券的券ID. */
    public val couponId: String? get() = json["coupon_id"].textOrNull()

    /** 银行提现免费券券状态. */
    public val couponState: String? get() = json["coupon_state"].textOrNull()

    /** 发放额度. What can be withdrawn free of charge, in fen. */
    public val sendQuota: Long? get() = json["send_quota"].longOrNull()

    /** 发放时间. RFC 3339. */
    public val sendTime: String? get() = json["send_time"].textOrNull()

    /** 使用额度. What was withdrawn with it, in fen. */
    public val useQuota: Long? get() = json["use_quota"].longOrNull()
}

/**
 * 券状态.
 *
 * The documented values; there may be others.
 */
public object CouponState {
    public const val COUPON_STATE_UNKNOW: String = "COUPON_STATE_UNKNOW"
    public const val COUPON_STATE_SEND: String = "COUPON_STATE_SEND"
    public const val COUPON_STATE_USED: String = "COUPON_STATE_USED"
    public const val COUPON_STATE_EXPIRED: String = "COUPON_STATE_EXPIRED"
}

/**
 * 任务状态.
 *
 * The documented values; there may be others.
 */
public object Status {
    public const val PROCESSING: String = "PROCESSING"
    public const val FINISHED: String = "FINISHED"
}
