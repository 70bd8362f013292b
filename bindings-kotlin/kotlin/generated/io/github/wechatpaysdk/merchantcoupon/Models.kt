// Generated from api/merchant_coupon.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.merchantcoupon

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
 * `AssociateOrderRequest`.
 */
public class AssociateOrderRequest(json: JsonObject) : Model(json) {
    public constructor(stockId: String, outTradeNo: String, outRequestNo: String, couponCode: String) : this(
        Fields().put("stock_id", stockId).put("out_trade_no", outTradeNo).put("out_request_no", outRequestNo).put("coupon_code", couponCode).json,
    )

    /** 批次号. The stock of the coupon. */
    public val stockId: String get() = json["stock_id"].text()

    /** 关联的商户订单号. The merchant's own number of the order. At least 128 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商户请求单号. The caller's own number of this request, unique for the merchant. At least 128 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 券code. 8 to 15 characters. */
    public val couponCode: String get() = json["coupon_code"].text()

    /** A copy with another [stockId]. */
    public fun withStockId(stockId: String): AssociateOrderRequest = AssociateOrderRequest(json.with("stock_id", stockId))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): AssociateOrderRequest = AssociateOrderRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): AssociateOrderRequest = AssociateOrderRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [couponCode]. */
    public fun withCouponCode(couponCode: String): AssociateOrderRequest = AssociateOrderRequest(json.with("coupon_code", couponCode))
}

/**
 * `AssociateOrderResponse`.
 */
public class AssociateOrderResponse(json: JsonObject) : Model(json) {

    /** 关联成功时间. RFC 3339. */
    public val wechatpayAssociateTime: String get() = json["wechatpay_associate_time"].text()
}

/**
 * `AvailableDayTime`.
 */
public class AvailableDayTime(json: JsonObject) : Model(json) {
    public constructor(beginTime: Long? = null, endTime: Long? = null) : this(
        Fields().put("begin_time", beginTime).put("end_time", endTime).json,
    )

    /** 当天可用开始时间. Seconds since midnight. */
    public val beginTime: Long? get() = json["begin_time"].longOrNull()

    /** 当天可用结束时间. Seconds since midnight. */
    public val endTime: Long? get() = json["end_time"].longOrNull()

    /** A copy with another [beginTime]. */
    public fun withBeginTime(beginTime: Long?): AvailableDayTime = AvailableDayTime(json.with("begin_time", beginTime))

    /** A copy with another [endTime]. */
    public fun withEndTime(endTime: Long?): AvailableDayTime = AvailableDayTime(json.with("end_time", endTime))
}

/**
 * `AvailableWeek`.
 */
public class AvailableWeek(json: JsonObject) : Model(json) {
    public constructor(availableDayTime: List<AvailableDayTime>? = null, weekDay: List<Long>? = null) : this(
        Fields().put("available_day_time", availableDayTime).put("week_day", weekDay).json,
    )

    /** 当天可用时间段. */
    public val availableDayTime: List<AvailableDayTime>? get() = json["available_day_time"].listOrNull { AvailableDayTime(it.tree()) }

    /** 可用星期数. 0 is Sunday, 6 is Saturday. */
    public val weekDay: List<Long>? get() = json["week_day"].listOrNull { it.long() }

    /** A copy with another [availableDayTime]. */
    public fun withAvailableDayTime(availableDayTime: List<AvailableDayTime>?): AvailableWeek = AvailableWeek(json.with("available_day_time", availableDayTime))

    /** A copy with another [weekDay]. */
    public fun withWeekDay(weekDay: List<Long>?): AvailableWeek = AvailableWeek(json.with("week_day", weekDay))
}

/**
 * `Coupon`.
 */
public class Coupon(json: JsonObject) : Model(json) {

    /** 批次归属商户号. The merchant that the stock belongs to: the caller itself, or the sub-merchant that a partner acts for. */
    public val belongMerchant: String get() = json["belong_merchant"].text()

    /** 核销规则信息. */
    public val couponUseRule: CouponUseRule get() = CouponUseRule(json["coupon_use_rule"].tree())

    /** 适用商品范围. What the coupon is good for; the user sees it. */
    public val goodsName: String get() = json["goods_name"].text()

    /** 商家券批次名称. */
    public val stockName: String get() = json["stock_name"].text()

    /** 批次类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price. See [StockType]. */
    public val stockType: String get() = json["stock_type"].text()

    /** 批次号. */
    public val stockId: String? get() = json["stock_id"].textOrNull()

    /** 关联的商户订单号. */
    public val associateOutTradeNo: String? get() = json["associate_out_trade_no"].textOrNull()

    /** 失效请求单号. The caller's own number of the deactivation, unique for the merchant. */
    public val deactivateRequestNo: String? get() = json["deactivate_request_no"].textOrNull()

    /** 回退请求单号. The caller's own number of the return, unique for the merchant. */
    public val returnRequestNo: String? get() = json["return_request_no"].textOrNull()

    /** 发券请求单号. The caller's own number of the giving, unique for the merchant. */
    public val sendRequestNo: String? get() = json["send_request_no"].textOrNull()

    /** 核销请求单号. The caller's own number of the redemption, unique for the merchant. */
    public val useRequestNo: String? get() = json["use_request_no"].textOrNull()

    /** 券可使用开始时间. RFC 3339. */
    public val availableStartTime: String? get() = json["available_start_time"].textOrNull()

    /** 批次备注. For the merchant; users do not see it. */
    public val comment: String? get() = json["comment"].textOrNull()

    /** 券code. */
    public val couponCode: String? get() = json["coupon_code"].textOrNull()

    /** 券状态. `SENDED`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the merchant. See [CouponCouponState]. */
    public val couponState: String? get() = json["coupon_state"].textOrNull()

    /** 自定义入口. */
    public val customEntrance: CustomEntrance? get() = json["custom_entrance"].treeOrNull()?.let { CustomEntrance(it) }

    /** 失效原因. */
    public val deactivateReason: String? get() = json["deactivate_reason"].textOrNull()

    /** 券失效时间. RFC 3339. */
    public val deactivateTime: String? get() = json["deactivate_time"].textOrNull()

    /** 样式信息. */
    public val displayPatternInfo: DisplayPattern? get() = json["display_pattern_info"].treeOrNull()?.let { DisplayPattern(it) }

    /** 券过期时间. RFC 3339. */
    public val expireTime: String? get() = json["expire_time"].textOrNull()

    /** 券领取时间. RFC 3339. */
    public val receiveTime: String? get() = json["receive_time"].textOrNull()

    /** 券回退时间. RFC 3339. */
    public val returnTime: String? get() = json["return_time"].textOrNull()

    /** 是否允许分享领券链接. Whether users may share the link to the coupon. */
    public val shareable: Boolean? get() = json["shareable"].booleanOrNull()

    /** 是否允许转赠. Whether users may give coupons away. */
    public val transferable: Boolean? get() = json["transferable"].booleanOrNull()

    /** 券核销时间. RFC 3339. */
    public val useTime: String? get() = json["use_time"].textOrNull()
}

/**
 * `CouponAvailableTime`.
 */
public class CouponAvailableTime(json: JsonObject) : Model(json) {

    /** 开始时间. Coupons can be redeemed from then on. RFC 3339. */
    public val availableBeginTime: String get() = json["available_begin_time"].text()

    /** 结束时间. Coupons can be redeemed until then. RFC 3339. */
    public val availableEndTime: String get() = json["available_end_time"].text()

    /** 生效后N天内有效. Days for which a coupon is good, from the day it takes effect. */
    public val availableDayAfterReceive: Long? get() = json["available_day_after_receive"].longOrNull()

    /** 固定周期有效时间段. Only on these weekdays, at these hours. */
    public val availableWeek: AvailableWeek? get() = json["available_week"].treeOrNull()?.let { AvailableWeek(it) }

    /** 无规律的有效时间段. Only during these periods. */
    public val irregularyAvaliableTime: List<IrregularAvailableTime>? get() = json["irregulary_avaliable_time"].listOrNull { IrregularAvailableTime(it.tree()) }

    /** 领取后N天开始生效. Days from receiving a coupon until it takes effect. */
    public val waitDaysAfterReceive: Long? get() = json["wait_days_after_receive"].longOrNull()
}

/**
 * `CouponCode`.
 */
public class CouponCode(json: JsonObject) : Model(json) {

    /** 商户上传code. */
    public val code: String get() = json["code"].text()

    /** 商户上传code分配状态. `AVAILABLE`: not given yet; `DISPATCHED`: given to a user. See [CodeStatus]. */
    public val codeStatus: String get() = json["code_status"].text()

    /** 领券用户的OpenID. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 用户券code. */
    public val couponCode: String? get() = json["coupon_code"].textOrNull()

    /** 被分配时间. RFC 3339. */
    public val dispatchedTime: String? get() = json["dispatched_time"].textOrNull()

    /** 领券用户的UnionID. */
    public val unionid: String? get() = json["unionid"].textOrNull()

    /** 上传时间. RFC 3339. */
    public val uploadTime: String? get() = json["upload_time"].textOrNull()
}

/**
 * `CouponCodeCount`.
 */
public class CouponCodeCount(json: JsonObject) : Model(json) {

    /** 已上传的code总数. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 可用的code数. */
    public val availableCount: Long? get() = json["available_count"].longOrNull()
}

/**
 * `CouponCodeUploadFailure`.
 */
public class CouponCodeUploadFailure(json: JsonObject) : Model(json) {

    /** 上传失败错误码. */
    public val code: String get() = json["code"].text()

    /** 上传失败的券code. */
    public val couponCode: String get() = json["coupon_code"].text()

    /** 上传失败错误信息. */
    public val message: String get() = json["message"].text()
}

/**
 * Which of the fields are there depends on `send_channel`.
 */
public class CouponSendAttachment(json: JsonObject) : Model(json) {

    /** 会员活动ID. */
    public val activityId: String? get() = json["activity_id"].textOrNull()

    /** 交易订单编号. WeChat Pay's number of the payment after which the coupon was given. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 会员卡ID. The member card whose activity gave the coupon. */
    public val cardId: String? get() = json["card_id"].textOrNull()

    /** 营销馆所属商户号. The merchant that the hall belongs to. */
    public val hallBelongMchId: Long? get() = json["hall_belong_mch_id"].longOrNull()

    /** 支付有礼活动编号/营销馆活动ID. The activity that gave the coupon, of gifts after payment or of a hall. */
    public val actCode: String? get() = json["act_code"].textOrNull()

    /** 会员卡Code. The code of the user's member card. */
    public val code: String? get() = json["code"].textOrNull()

    /** 领券手机区号. */
    public val countryCode: String? get() = json["country_code"].textOrNull()

    /** 营销馆ID. The hall (营销馆) in which the user took the coupon. */
    public val hallCode: String? get() = json["hall_code"].textOrNull()

    /** 领券手机号. */
    public val phoneNumber: String? get() = json["phone_number"].textOrNull()
}

/**
 * `CouponSendResource`.
 */
public class CouponSendResource(json: JsonObject) : Model(json) {

    /** 批次号. */
    public val stockId: String get() = json["stock_id"].text()

    /** 券的唯一标识. */
    public val couponCode: String get() = json["coupon_code"].text()

    /** 发放渠道. See [SendChannel]. */
    public val sendChannel: String get() = json["send_channel"].text()

    /** 发券商户号. The merchant that gave the coupon. */
    public val sendMerchant: String get() = json["send_merchant"].text()

    /** 发放时间. RFC 3339. */
    public val sendTime: String get() = json["send_time"].text()

    /** 用户唯一标识. The user in the `notify_appid` of the stock; missing without it. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 摇一摇活动ID. */
    public val actId: String? get() = json["act_id"].textOrNull()

    /** 发券附加信息. */
    public val attachInfo: CouponSendAttachment? get() = json["attach_info"].treeOrNull()?.let { CouponSendAttachment(it) }

    /** 业务细分事件类型. See [EventType]. */
    public val eventType: String? get() = json["event_type"].textOrNull()

    /** 用户统一标识. Missing without a `notify_appid` of the stock. */
    public val unionid: String? get() = json["unionid"].textOrNull()
}

/**
 * When and how coupons can be redeemed.
 */
public class CouponUseRule(json: JsonObject) : Model(json) {

    /** 券可核销时间. */
    public val couponAvailableTime: CouponAvailableTime get() = CouponAvailableTime(json["coupon_available_time"].tree())

    /** 核销方式. `OFF_LINE`: shown in a store; `MINI_PROGRAMS`: in a mini program; `SELF_CONSUME`: by the user; `PAYMENT_CODE`: with the payment code. See [UseMethod]. */
    public val useMethod: String get() = json["use_method"].text()

    /** 小程序AppID. Needed with `use_method` `MINI_PROGRAMS`. */
    public val miniProgramsAppid: String? get() = json["mini_programs_appid"].textOrNull()

    /** 折扣券使用规则信息. Needed for `stock_type` `DISCOUNT`. */
    public val discountCoupon: DiscountCoupon? get() = json["discount_coupon"].treeOrNull()?.let { DiscountCoupon(it) }

    /** 换购券使用规则信息. Needed for `stock_type` `EXCHANGE`. */
    public val exchangeCoupon: ExchangeCoupon? get() = json["exchange_coupon"].treeOrNull()?.let { ExchangeCoupon(it) }

    /** 固定面额满减券使用规则信息. Needed for `stock_type` `NORMAL`. */
    public val fixedNormalCoupon: FixedValueCoupon? get() = json["fixed_normal_coupon"].treeOrNull()?.let { FixedValueCoupon(it) }

    /** 小程序path. The page to open; needed with `use_method` `MINI_PROGRAMS`. */
    public val miniProgramsPath: String? get() = json["mini_programs_path"].textOrNull()
}

/**
 * `CreateStockCouponAvailableTime`.
 */
public class CreateStockCouponAvailableTime(json: JsonObject) : Model(json) {
    public constructor(availableBeginTime: String, availableEndTime: String, availableDayAfterReceive: Long? = null, availableSecondAfterReceive: Long? = null, availableWeek: AvailableWeek? = null, irregularyAvaliableTime: List<IrregularAvailableTime>? = null, waitDaysAfterReceive: Long? = null) : this(
        Fields().put("available_begin_time", availableBeginTime).put("available_end_time", availableEndTime).put("available_day_after_receive", availableDayAfterReceive).put("available_second_after_receive", availableSecondAfterReceive).put("available_week", availableWeek).put("irregulary_avaliable_time", irregularyAvaliableTime).put("wait_days_after_receive", waitDaysAfterReceive).json,
    )

    public constructor(availableBeginTime: String, availableEndTime: String) : this(
        Fields().put("available_begin_time", availableBeginTime).put("available_end_time", availableEndTime).json,
    )

    /** 开始时间. Coupons can be redeemed from then on. RFC 3339. */
    public val availableBeginTime: String get() = json["available_begin_time"].text()

    /** 结束时间. Coupons can be redeemed until then. RFC 3339. */
    public val availableEndTime: String get() = json["available_end_time"].text()

    /** 生效后N天内有效. Days for which a coupon is good, from the day it takes effect. */
    public val availableDayAfterReceive: Long? get() = json["available_day_after_receive"].longOrNull()

    /** 领取后N秒内有效. Seconds for which a coupon is good once it was received. */
    public val availableSecondAfterReceive: Long? get() = json["available_second_after_receive"].longOrNull()

    /** 固定周期有效时间段. Only on these weekdays, at these hours. */
    public val availableWeek: AvailableWeek? get() = json["available_week"].treeOrNull()?.let { AvailableWeek(it) }

    /** 无规律的有效时间段. Only during these periods. */
    public val irregularyAvaliableTime: List<IrregularAvailableTime>? get() = json["irregulary_avaliable_time"].listOrNull { IrregularAvailableTime(it.tree()) }

    /** 领取后N天开始生效. Days from receiving a coupon until it takes effect. */
    public val waitDaysAfterReceive: Long? get() = json["wait_days_after_receive"].longOrNull()

    /** A copy with another [availableBeginTime]. */
    public fun withAvailableBeginTime(availableBeginTime: String): CreateStockCouponAvailableTime = CreateStockCouponAvailableTime(json.with("available_begin_time", availableBeginTime))

    /** A copy with another [availableEndTime]. */
    public fun withAvailableEndTime(availableEndTime: String): CreateStockCouponAvailableTime = CreateStockCouponAvailableTime(json.with("available_end_time", availableEndTime))

    /** A copy with another [availableDayAfterReceive]. */
    public fun withAvailableDayAfterReceive(availableDayAfterReceive: Long?): CreateStockCouponAvailableTime = CreateStockCouponAvailableTime(json.with("available_day_after_receive", availableDayAfterReceive))

    /** A copy with another [availableSecondAfterReceive]. */
    public fun withAvailableSecondAfterReceive(availableSecondAfterReceive: Long?): CreateStockCouponAvailableTime = CreateStockCouponAvailableTime(json.with("available_second_after_receive", availableSecondAfterReceive))

    /** A copy with another [availableWeek]. */
    public fun withAvailableWeek(availableWeek: AvailableWeek?): CreateStockCouponAvailableTime = CreateStockCouponAvailableTime(json.with("available_week", availableWeek))

    /** A copy with another [irregularyAvaliableTime]. */
    public fun withIrregularyAvaliableTime(irregularyAvaliableTime: List<IrregularAvailableTime>?): CreateStockCouponAvailableTime = CreateStockCouponAvailableTime(json.with("irregulary_avaliable_time", irregularyAvaliableTime))

    /** A copy with another [waitDaysAfterReceive]. */
    public fun withWaitDaysAfterReceive(waitDaysAfterReceive: Long?): CreateStockCouponAvailableTime = CreateStockCouponAvailableTime(json.with("wait_days_after_receive", waitDaysAfterReceive))
}

/**
 * When and how coupons can be redeemed.
 */
public class CreateStockCouponUseRule(json: JsonObject) : Model(json) {
    public constructor(couponAvailableTime: CreateStockCouponAvailableTime, useMethod: String, miniProgramsAppid: String? = null, discountCoupon: CreateStockDiscountCoupon? = null, exchangeCoupon: CreateStockExchangeCoupon? = null, fixedNormalCoupon: CreateStockFixedValueCoupon? = null, miniProgramsPath: String? = null) : this(
        Fields().put("coupon_available_time", couponAvailableTime).put("use_method", useMethod).put("mini_programs_appid", miniProgramsAppid).put("discount_coupon", discountCoupon).put("exchange_coupon", exchangeCoupon).put("fixed_normal_coupon", fixedNormalCoupon).put("mini_programs_path", miniProgramsPath).json,
    )

    public constructor(couponAvailableTime: CreateStockCouponAvailableTime, useMethod: String) : this(
        Fields().put("coupon_available_time", couponAvailableTime).put("use_method", useMethod).json,
    )

    /** 券可核销时间. */
    public val couponAvailableTime: CreateStockCouponAvailableTime get() = CreateStockCouponAvailableTime(json["coupon_available_time"].tree())

    /** 核销方式. `OFF_LINE`: shown in a store; `MINI_PROGRAMS`: in a mini program; `SELF_CONSUME`: by the user; `PAYMENT_CODE`: with the payment code. See [UseMethod]. */
    public val useMethod: String get() = json["use_method"].text()

    /** 小程序AppID. Needed with `use_method` `MINI_PROGRAMS`. */
    public val miniProgramsAppid: String? get() = json["mini_programs_appid"].textOrNull()

    /** 折扣券使用规则信息. Needed for `stock_type` `DISCOUNT`. */
    public val discountCoupon: CreateStockDiscountCoupon? get() = json["discount_coupon"].treeOrNull()?.let { CreateStockDiscountCoupon(it) }

    /** 换购券使用规则信息. Needed for `stock_type` `EXCHANGE`. */
    public val exchangeCoupon: CreateStockExchangeCoupon? get() = json["exchange_coupon"].treeOrNull()?.let { CreateStockExchangeCoupon(it) }

    /** 固定面额满减券使用规则信息. Needed for `stock_type` `NORMAL`. */
    public val fixedNormalCoupon: CreateStockFixedValueCoupon? get() = json["fixed_normal_coupon"].treeOrNull()?.let { CreateStockFixedValueCoupon(it) }

    /** 小程序path. The page to open; needed with `use_method` `MINI_PROGRAMS`. */
    public val miniProgramsPath: String? get() = json["mini_programs_path"].textOrNull()

    /** A copy with another [couponAvailableTime]. */
    public fun withCouponAvailableTime(couponAvailableTime: CreateStockCouponAvailableTime): CreateStockCouponUseRule = CreateStockCouponUseRule(json.with("coupon_available_time", couponAvailableTime))

    /** A copy with another [useMethod]. */
    public fun withUseMethod(useMethod: String): CreateStockCouponUseRule = CreateStockCouponUseRule(json.with("use_method", useMethod))

    /** A copy with another [miniProgramsAppid]. */
    public fun withMiniProgramsAppid(miniProgramsAppid: String?): CreateStockCouponUseRule = CreateStockCouponUseRule(json.with("mini_programs_appid", miniProgramsAppid))

    /** A copy with another [discountCoupon]. */
    public fun withDiscountCoupon(discountCoupon: CreateStockDiscountCoupon?): CreateStockCouponUseRule = CreateStockCouponUseRule(json.with("discount_coupon", discountCoupon))

    /** A copy with another [exchangeCoupon]. */
    public fun withExchangeCoupon(exchangeCoupon: CreateStockExchangeCoupon?): CreateStockCouponUseRule = CreateStockCouponUseRule(json.with("exchange_coupon", exchangeCoupon))

    /** A copy with another [fixedNormalCoupon]. */
    public fun withFixedNormalCoupon(fixedNormalCoupon: CreateStockFixedValueCoupon?): CreateStockCouponUseRule = CreateStockCouponUseRule(json.with("fixed_normal_coupon", fixedNormalCoupon))

    /** A copy with another [miniProgramsPath]. */
    public fun withMiniProgramsPath(miniProgramsPath: String?): CreateStockCouponUseRule = CreateStockCouponUseRule(json.with("mini_programs_path", miniProgramsPath))
}

/**
 * `CreateStockDiscountCoupon`.
 */
public class CreateStockDiscountCoupon(json: JsonObject) : Model(json) {
    public constructor(discountPercent: Long, transactionMinimum: Long) : this(
        Fields().put("discount_percent", discountPercent).put("transaction_minimum", transactionMinimum).json,
    )

    /** 折扣比例. What the user pays of the price: `88` is 12 % off. */
    public val discountPercent: Long get() = json["discount_percent"].long()

    /** 消费门槛. The purchase has to reach this amount, in fen. */
    public val transactionMinimum: Long get() = json["transaction_minimum"].long()

    /** A copy with another [discountPercent]. */
    public fun withDiscountPercent(discountPercent: Long): CreateStockDiscountCoupon = CreateStockDiscountCoupon(json.with("discount_percent", discountPercent))

    /** A copy with another [transactionMinimum]. */
    public fun withTransactionMinimum(transactionMinimum: Long): CreateStockDiscountCoupon = CreateStockDiscountCoupon(json.with("transaction_minimum", transactionMinimum))
}

/**
 * `CreateStockExchangeCoupon`.
 */
public class CreateStockExchangeCoupon(json: JsonObject) : Model(json) {
    public constructor(exchangePrice: Long, transactionMinimum: Long) : this(
        Fields().put("exchange_price", exchangePrice).put("transaction_minimum", transactionMinimum).json,
    )

    /** 单品换购价. What the goods cost with the coupon, in fen. */
    public val exchangePrice: Long get() = json["exchange_price"].long()

    /** 消费门槛. The purchase has to reach this amount, in fen. */
    public val transactionMinimum: Long get() = json["transaction_minimum"].long()

    /** A copy with another [exchangePrice]. */
    public fun withExchangePrice(exchangePrice: Long): CreateStockExchangeCoupon = CreateStockExchangeCoupon(json.with("exchange_price", exchangePrice))

    /** A copy with another [transactionMinimum]. */
    public fun withTransactionMinimum(transactionMinimum: Long): CreateStockExchangeCoupon = CreateStockExchangeCoupon(json.with("transaction_minimum", transactionMinimum))
}

/**
 * `CreateStockFixedValueCoupon`.
 */
public class CreateStockFixedValueCoupon(json: JsonObject) : Model(json) {
    public constructor(discountAmount: Long, transactionMinimum: Long) : this(
        Fields().put("discount_amount", discountAmount).put("transaction_minimum", transactionMinimum).json,
    )

    /** 优惠金额. What is taken off, in fen. */
    public val discountAmount: Long get() = json["discount_amount"].long()

    /** 消费门槛. The purchase has to reach this amount, in fen. */
    public val transactionMinimum: Long get() = json["transaction_minimum"].long()

    /** A copy with another [discountAmount]. */
    public fun withDiscountAmount(discountAmount: Long): CreateStockFixedValueCoupon = CreateStockFixedValueCoupon(json.with("discount_amount", discountAmount))

    /** A copy with another [transactionMinimum]. */
    public fun withTransactionMinimum(transactionMinimum: Long): CreateStockFixedValueCoupon = CreateStockFixedValueCoupon(json.with("transaction_minimum", transactionMinimum))
}

/**
 * `CreateStockRequest`.
 */
public class CreateStockRequest(json: JsonObject) : Model(json) {
    public constructor(outRequestNo: String, belongMerchant: String, couponCodeMode: String, couponUseRule: CreateStockCouponUseRule, goodsName: String, stockName: String, stockSendRule: StockSendRule, stockType: String, comment: String? = null, customEntrance: CustomEntrance? = null, displayPatternInfo: DisplayPattern? = null, notifyConfig: NotifyConfig? = null, subsidy: Boolean? = null) : this(
        Fields().put("out_request_no", outRequestNo).put("belong_merchant", belongMerchant).put("coupon_code_mode", couponCodeMode).put("coupon_use_rule", couponUseRule).put("goods_name", goodsName).put("stock_name", stockName).put("stock_send_rule", stockSendRule).put("stock_type", stockType).put("comment", comment).put("custom_entrance", customEntrance).put("display_pattern_info", displayPatternInfo).put("notify_config", notifyConfig).put("subsidy", subsidy).json,
    )

    public constructor(outRequestNo: String, belongMerchant: String, couponCodeMode: String, couponUseRule: CreateStockCouponUseRule, goodsName: String, stockName: String, stockSendRule: StockSendRule, stockType: String) : this(
        Fields().put("out_request_no", outRequestNo).put("belong_merchant", belongMerchant).put("coupon_code_mode", couponCodeMode).put("coupon_use_rule", couponUseRule).put("goods_name", goodsName).put("stock_name", stockName).put("stock_send_rule", stockSendRule).put("stock_type", stockType).json,
    )

    /** 商户请求单号. The caller's own number of the stock, unique for the merchant. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 批次归属商户号. The merchant that the stock belongs to: the caller itself, or the sub-merchant that a partner acts for. */
    public val belongMerchant: String get() = json["belong_merchant"].text()

    /** 券code模式. `WECHATPAY_MODE`: WeChat Pay makes the codes; `MERCHANT_API`: they are given with each sending; `MERCHANT_UPLOAD`: they are uploaded before. See [CouponCodeMode]. */
    public val couponCodeMode: String get() = json["coupon_code_mode"].text()

    /** 核销规则信息. */
    public val couponUseRule: CreateStockCouponUseRule get() = CreateStockCouponUseRule(json["coupon_use_rule"].tree())

    /** 适用商品范围. What the coupon is good for; the user sees it. */
    public val goodsName: String get() = json["goods_name"].text()

    /** 商家券批次名称. */
    public val stockName: String get() = json["stock_name"].text()

    /** 发放规则信息. */
    public val stockSendRule: StockSendRule get() = StockSendRule(json["stock_send_rule"].tree())

    /** 批次类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price. See [StockType]. */
    public val stockType: String get() = json["stock_type"].text()

    /** 批次备注. For the merchant; users do not see it. */
    public val comment: String? get() = json["comment"].textOrNull()

    /** 自定义入口. */
    public val customEntrance: CustomEntrance? get() = json["custom_entrance"].treeOrNull()?.let { CustomEntrance(it) }

    /** 样式信息. */
    public val displayPatternInfo: DisplayPattern? get() = json["display_pattern_info"].treeOrNull()?.let { DisplayPattern(it) }

    /** 事件通知配置. */
    public val notifyConfig: NotifyConfig? get() = json["notify_config"].treeOrNull()?.let { NotifyConfig(it) }

    /** 是否允许营销补差. Whether `pay_subsidy` may be used for its coupons. */
    public val subsidy: Boolean? get() = json["subsidy"].booleanOrNull()

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): CreateStockRequest = CreateStockRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [belongMerchant]. */
    public fun withBelongMerchant(belongMerchant: String): CreateStockRequest = CreateStockRequest(json.with("belong_merchant", belongMerchant))

    /** A copy with another [couponCodeMode]. */
    public fun withCouponCodeMode(couponCodeMode: String): CreateStockRequest = CreateStockRequest(json.with("coupon_code_mode", couponCodeMode))

    /** A copy with another [couponUseRule]. */
    public fun withCouponUseRule(couponUseRule: CreateStockCouponUseRule): CreateStockRequest = CreateStockRequest(json.with("coupon_use_rule", couponUseRule))

    /** A copy with another [goodsName]. */
    public fun withGoodsName(goodsName: String): CreateStockRequest = CreateStockRequest(json.with("goods_name", goodsName))

    /** A copy with another [stockName]. */
    public fun withStockName(stockName: String): CreateStockRequest = CreateStockRequest(json.with("stock_name", stockName))

    /** A copy with another [stockSendRule]. */
    public fun withStockSendRule(stockSendRule: StockSendRule): CreateStockRequest = CreateStockRequest(json.with("stock_send_rule", stockSendRule))

    /** A copy with another [stockType]. */
    public fun withStockType(stockType: String): CreateStockRequest = CreateStockRequest(json.with("stock_type", stockType))

    /** A copy with another [comment]. */
    public fun withComment(comment: String?): CreateStockRequest = CreateStockRequest(json.with("comment", comment))

    /** A copy with another [customEntrance]. */
    public fun withCustomEntrance(customEntrance: CustomEntrance?): CreateStockRequest = CreateStockRequest(json.with("custom_entrance", customEntrance))

    /** A copy with another [displayPatternInfo]. */
    public fun withDisplayPatternInfo(displayPatternInfo: DisplayPattern?): CreateStockRequest = CreateStockRequest(json.with("display_pattern_info", displayPatternInfo))

    /** A copy with another [notifyConfig]. */
    public fun withNotifyConfig(notifyConfig: NotifyConfig?): CreateStockRequest = CreateStockRequest(json.with("notify_config", notifyConfig))

    /** A copy with another [subsidy]. */
    public fun withSubsidy(subsidy: Boolean?): CreateStockRequest = CreateStockRequest(json.with("subsidy", subsidy))
}

/**
 * `CreateStockResponse`.
 */
public class CreateStockResponse(json: JsonObject) : Model(json) {

    /** 批次号. */
    public val stockId: String get() = json["stock_id"].text()

    /** 创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()
}

/**
 * What the coupon leads to.
 */
public class CustomEntrance(json: JsonObject) : Model(json) {
    public constructor(appid: String? = null, hallId: String? = null, storeId: String? = null, codeDisplayMode: String? = null, miniProgramsInfo: MiniProgram? = null) : this(
        Fields().put("appid", appid).put("hall_id", hallId).put("store_id", storeId).put("code_display_mode", codeDisplayMode).put("mini_programs_info", miniProgramsInfo).json,
    )

    /** 商户公众号AppID. An official account of the merchant. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 更多优惠入口. The hall (营销馆) that the coupon leads to. */
    public val hallId: String? get() = json["hall_id"].textOrNull()

    /** 可用门店ID. The stores that the coupon leads to. */
    public val storeId: String? get() = json["store_id"].textOrNull()

    /** code展示模式. How the code is shown to the user. See [CodeDisplayMode]. */
    public val codeDisplayMode: String? get() = json["code_display_mode"].textOrNull()

    /** 小程序入口. */
    public val miniProgramsInfo: MiniProgram? get() = json["mini_programs_info"].treeOrNull()?.let { MiniProgram(it) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): CustomEntrance = CustomEntrance(json.with("appid", appid))

    /** A copy with another [hallId]. */
    public fun withHallId(hallId: String?): CustomEntrance = CustomEntrance(json.with("hall_id", hallId))

    /** A copy with another [storeId]. */
    public fun withStoreId(storeId: String?): CustomEntrance = CustomEntrance(json.with("store_id", storeId))

    /** A copy with another [codeDisplayMode]. */
    public fun withCodeDisplayMode(codeDisplayMode: String?): CustomEntrance = CustomEntrance(json.with("code_display_mode", codeDisplayMode))

    /** A copy with another [miniProgramsInfo]. */
    public fun withMiniProgramsInfo(miniProgramsInfo: MiniProgram?): CustomEntrance = CustomEntrance(json.with("mini_programs_info", miniProgramsInfo))
}

/**
 * `DeactivateCouponRequest`.
 */
public class DeactivateCouponRequest(json: JsonObject) : Model(json) {
    public constructor(stockId: String, deactivateRequestNo: String, couponCode: String, deactivateReason: String? = null) : this(
        Fields().put("stock_id", stockId).put("deactivate_request_no", deactivateRequestNo).put("coupon_code", couponCode).put("deactivate_reason", deactivateReason).json,
    )

    public constructor(stockId: String, deactivateRequestNo: String, couponCode: String) : this(
        Fields().put("stock_id", stockId).put("deactivate_request_no", deactivateRequestNo).put("coupon_code", couponCode).json,
    )

    /** 批次号. */
    public val stockId: String get() = json["stock_id"].text()

    /** 失效请求单据号. The caller's own number of the deactivation, unique for the merchant. */
    public val deactivateRequestNo: String get() = json["deactivate_request_no"].text()

    /** 券code. */
    public val couponCode: String get() = json["coupon_code"].text()

    /** 失效原因. */
    public val deactivateReason: String? get() = json["deactivate_reason"].textOrNull()

    /** A copy with another [stockId]. */
    public fun withStockId(stockId: String): DeactivateCouponRequest = DeactivateCouponRequest(json.with("stock_id", stockId))

    /** A copy with another [deactivateRequestNo]. */
    public fun withDeactivateRequestNo(deactivateRequestNo: String): DeactivateCouponRequest = DeactivateCouponRequest(json.with("deactivate_request_no", deactivateRequestNo))

    /** A copy with another [couponCode]. */
    public fun withCouponCode(couponCode: String): DeactivateCouponRequest = DeactivateCouponRequest(json.with("coupon_code", couponCode))

    /** A copy with another [deactivateReason]. */
    public fun withDeactivateReason(deactivateReason: String?): DeactivateCouponRequest = DeactivateCouponRequest(json.with("deactivate_reason", deactivateReason))
}

/**
 * `DeactivateCouponResponse`.
 */
public class DeactivateCouponResponse(json: JsonObject) : Model(json) {

    /** 系统失效成功的时间. RFC 3339. */
    public val wechatpayDeactivateTime: String get() = json["wechatpay_deactivate_time"].text()
}

/**
 * `DeleteCouponCodeResponse`.
 */
public class DeleteCouponCodeResponse(json: JsonObject) : Model(json) {

    /** 批次号. */
    public val stockId: String get() = json["stock_id"].text()

    /** 删除时间. RFC 3339. */
    public val deleteTime: String get() = json["delete_time"].text()
}

/**
 * `DisassociateOrderRequest`.
 */
public class DisassociateOrderRequest(json: JsonObject) : Model(json) {
    public constructor(stockId: String, outTradeNo: String, outRequestNo: String, couponCode: String) : this(
        Fields().put("stock_id", stockId).put("out_trade_no", outTradeNo).put("out_request_no", outRequestNo).put("coupon_code", couponCode).json,
    )

    /** 批次号. The stock of the coupon. */
    public val stockId: String get() = json["stock_id"].text()

    /** 取消关联的商户订单号. The merchant's own number of the order. At least 128 characters. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商户请求单号. The caller's own number of this request, unique for the merchant. At least 128 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 券code. 8 to 15 characters. */
    public val couponCode: String get() = json["coupon_code"].text()

    /** A copy with another [stockId]. */
    public fun withStockId(stockId: String): DisassociateOrderRequest = DisassociateOrderRequest(json.with("stock_id", stockId))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): DisassociateOrderRequest = DisassociateOrderRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): DisassociateOrderRequest = DisassociateOrderRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [couponCode]. */
    public fun withCouponCode(couponCode: String): DisassociateOrderRequest = DisassociateOrderRequest(json.with("coupon_code", couponCode))
}

/**
 * `DisassociateOrderResponse`.
 */
public class DisassociateOrderResponse(json: JsonObject) : Model(json) {

    /** 取消关联券成功时间. RFC 3339. */
    public val wechatpayDisassociateTime: String get() = json["wechatpay_disassociate_time"].text()
}

/**
 * `DiscountCoupon`.
 */
public class DiscountCoupon(json: JsonObject) : Model(json) {

    /** 折扣比例. What the user pays of the price: `88` is 12 % off. */
    public val discountPercent: Long? get() = json["discount_percent"].longOrNull()

    /** 消费门槛. The purchase has to reach this amount, in fen. */
    public val transactionMinimum: Long? get() = json["transaction_minimum"].longOrNull()
}

/**
 * What a coupon looks like.
 */
public class DisplayPattern(json: JsonObject) : Model(json) {
    public constructor(description: String? = null, backgroundColor: String? = null, couponImageUrl: String? = null, finderInfo: Finder? = null, merchantLogoUrl: String? = null, merchantName: String? = null) : this(
        Fields().put("description", description).put("background_color", backgroundColor).put("coupon_image_url", couponImageUrl).put("finder_info", finderInfo).put("merchant_logo_url", merchantLogoUrl).put("merchant_name", merchantName).json,
    )

    /** 使用须知. */
    public val description: String? get() = json["description"].textOrNull()

    /** 背景颜色. See [BackgroundColor]. */
    public val backgroundColor: String? get() = json["background_color"].textOrNull()

    /** 券详情图片. A `media_url` of `media.upload_marketing_image`. */
    public val couponImageUrl: String? get() = json["coupon_image_url"].textOrNull()

    /** 视频号相关信息. */
    public val finderInfo: Finder? get() = json["finder_info"].treeOrNull()?.let { Finder(it) }

    /** 商户logo. A `media_url` of `media.upload_marketing_image`. */
    public val merchantLogoUrl: String? get() = json["merchant_logo_url"].textOrNull()

    /** 商户名称. */
    public val merchantName: String? get() = json["merchant_name"].textOrNull()

    /** A copy with another [description]. */
    public fun withDescription(description: String?): DisplayPattern = DisplayPattern(json.with("description", description))

    /** A copy with another [backgroundColor]. */
    public fun withBackgroundColor(backgroundColor: String?): DisplayPattern = DisplayPattern(json.with("background_color", backgroundColor))

    /** A copy with another [couponImageUrl]. */
    public fun withCouponImageUrl(couponImageUrl: String?): DisplayPattern = DisplayPattern(json.with("coupon_image_url", couponImageUrl))

    /** A copy with another [finderInfo]. */
    public fun withFinderInfo(finderInfo: Finder?): DisplayPattern = DisplayPattern(json.with("finder_info", finderInfo))

    /** A copy with another [merchantLogoUrl]. */
    public fun withMerchantLogoUrl(merchantLogoUrl: String?): DisplayPattern = DisplayPattern(json.with("merchant_logo_url", merchantLogoUrl))

    /** A copy with another [merchantName]. */
    public fun withMerchantName(merchantName: String?): DisplayPattern = DisplayPattern(json.with("merchant_name", merchantName))
}

/**
 * `ExchangeCoupon`.
 */
public class ExchangeCoupon(json: JsonObject) : Model(json) {

    /** 单品换购价. What the goods cost with the coupon, in fen. */
    public val exchangePrice: Long? get() = json["exchange_price"].longOrNull()

    /** 消费门槛. The purchase has to reach this amount, in fen. */
    public val transactionMinimum: Long? get() = json["transaction_minimum"].longOrNull()
}

/**
 * `Finder`.
 */
public class Finder(json: JsonObject) : Model(json) {
    public constructor(finderId: String? = null, finderVideoId: String? = null, finderVideoCoverImageUrl: String? = null) : this(
        Fields().put("finder_id", finderId).put("finder_video_id", finderVideoId).put("finder_video_cover_image_url", finderVideoCoverImageUrl).json,
    )

    /** 视频号ID. */
    public val finderId: String? get() = json["finder_id"].textOrNull()

    /** 视频号视频ID. */
    public val finderVideoId: String? get() = json["finder_video_id"].textOrNull()

    /** 视频号封面图. A `media_url` of `media.upload_marketing_image`. */
    public val finderVideoCoverImageUrl: String? get() = json["finder_video_cover_image_url"].textOrNull()

    /** A copy with another [finderId]. */
    public fun withFinderId(finderId: String?): Finder = Finder(json.with("finder_id", finderId))

    /** A copy with another [finderVideoId]. */
    public fun withFinderVideoId(finderVideoId: String?): Finder = Finder(json.with("finder_video_id", finderVideoId))

    /** A copy with another [finderVideoCoverImageUrl]. */
    public fun withFinderVideoCoverImageUrl(finderVideoCoverImageUrl: String?): Finder = Finder(json.with("finder_video_cover_image_url", finderVideoCoverImageUrl))
}

/**
 * `FixedValueCoupon`.
 */
public class FixedValueCoupon(json: JsonObject) : Model(json) {

    /** 优惠金额. What is taken off, in fen. */
    public val discountAmount: Long? get() = json["discount_amount"].longOrNull()

    /** 消费门槛. The purchase has to reach this amount, in fen. */
    public val transactionMinimum: Long? get() = json["transaction_minimum"].longOrNull()
}

/**
 * `GetCallbackResponse`.
 */
public class GetCallbackResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 通知URL地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()
}

/**
 * `GetCouponCodeResponse`.
 */
public class GetCouponCodeResponse(json: JsonObject) : Model(json) {

    /** 商户上传code信息. */
    public val codeInformation: CouponCode get() = CouponCode(json["code_information"].tree())

    /** 用户券信息. */
    public val couponInformation: Coupon? get() = json["coupon_information"].treeOrNull()?.let { Coupon(it) }
}

/**
 * `GetCouponResponse`.
 */
public class GetCouponResponse(json: JsonObject) : Model(json) {

    /** 批次归属商户号. The merchant that the stock belongs to: the caller itself, or the sub-merchant that a partner acts for. 8 to 15 characters. */
    public val belongMerchant: String get() = json["belong_merchant"].text()

    /** 券核销规则信息. */
    public val couponUseRule: UserCouponUseRule get() = UserCouponUseRule(json["coupon_use_rule"].tree())

    /** 适用商品范围. What the coupon is good for; the user sees it. At most 15 characters. */
    public val goodsName: String get() = json["goods_name"].text()

    /** 商家券批次名称. At most 24 characters. */
    public val stockName: String get() = json["stock_name"].text()

    /** 批次类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price. See [StockType]. At most 32 characters. */
    public val stockType: String get() = json["stock_type"].text()

    /** 批次号. */
    public val stockId: String? get() = json["stock_id"].textOrNull()

    /** 关联的商户订单号. */
    public val associateOutTradeNo: String? get() = json["associate_out_trade_no"].textOrNull()

    /** 失效请求单号. The caller's own number of the deactivation, unique for the merchant. */
    public val deactivateRequestNo: String? get() = json["deactivate_request_no"].textOrNull()

    /** 回退请求单号. The caller's own number of the return, unique for the merchant. */
    public val returnRequestNo: String? get() = json["return_request_no"].textOrNull()

    /** 发券请求单号. The caller's own number of the giving, unique for the merchant. */
    public val sendRequestNo: String? get() = json["send_request_no"].textOrNull()

    /** 核销请求单号. The caller's own number of the redemption, unique for the merchant. */
    public val useRequestNo: String? get() = json["use_request_no"].textOrNull()

    /** 券可使用开始时间. RFC 3339. */
    public val availableStartTime: String? get() = json["available_start_time"].textOrNull()

    /** 批次备注. For the merchant; users do not see it. At most 20 characters. */
    public val comment: String? get() = json["comment"].textOrNull()

    /** 券code. */
    public val couponCode: String? get() = json["coupon_code"].textOrNull()

    /** 券状态. `SENDED`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the merchant. See [GetCouponResponseCouponState]. */
    public val couponState: String? get() = json["coupon_state"].textOrNull()

    /** 自定义入口. */
    public val customEntrance: CustomEntrance? get() = json["custom_entrance"].treeOrNull()?.let { CustomEntrance(it) }

    /** 失效原因. */
    public val deactivateReason: String? get() = json["deactivate_reason"].textOrNull()

    /** 券失效时间. RFC 3339. */
    public val deactivateTime: String? get() = json["deactivate_time"].textOrNull()

    /** 样式信息. */
    public val displayPatternInfo: UserCouponDisplayPattern? get() = json["display_pattern_info"].treeOrNull()?.let { UserCouponDisplayPattern(it) }

    /** 券过期时间. RFC 3339. */
    public val expireTime: String? get() = json["expire_time"].textOrNull()

    /** 券领取时间. RFC 3339. */
    public val receiveTime: String? get() = json["receive_time"].textOrNull()

    /** 券回退时间. RFC 3339. */
    public val returnTime: String? get() = json["return_time"].textOrNull()

    /** 是否允许分享领券链接. Whether users may share the link to the coupon. */
    public val shareable: Boolean? get() = json["shareable"].booleanOrNull()

    /** 是否允许转赠. Whether users may give coupons away. */
    public val transferable: Boolean? get() = json["transferable"].booleanOrNull()

    /** 券核销时间. RFC 3339. */
    public val useTime: String? get() = json["use_time"].textOrNull()
}

/**
 * `GetStockResponse`.
 */
public class GetStockResponse(json: JsonObject) : Model(json) {

    /** 批次号. */
    public val stockId: String get() = json["stock_id"].text()

    /** 批次归属商户号. The merchant that the stock belongs to: the caller itself, or the sub-merchant that a partner acts for. */
    public val belongMerchant: String get() = json["belong_merchant"].text()

    /** 券code模式. `WECHATPAY_MODE`: WeChat Pay makes the codes; `MERCHANT_API`: they are given with each sending; `MERCHANT_UPLOAD`: they are uploaded before. See [CouponCodeMode]. */
    public val couponCodeMode: String get() = json["coupon_code_mode"].text()

    /** 核销规则信息. */
    public val couponUseRule: CouponUseRule get() = CouponUseRule(json["coupon_use_rule"].tree())

    /** 适应商品范围. What the coupon is good for; the user sees it. */
    public val goodsName: String get() = json["goods_name"].text()

    /** 商家券批次名称. */
    public val stockName: String get() = json["stock_name"].text()

    /** 发放规则信息. */
    public val stockSendRule: StockSendRule get() = StockSendRule(json["stock_send_rule"].tree())

    /** 批次状态. `UNAUDIT`: being reviewed; `RUNNING`: can be given; `STOPED`: over; `PAUSED`: not given for now. See [StockState]. */
    public val stockState: String get() = json["stock_state"].text()

    /** 批次类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price. See [StockType]. */
    public val stockType: String get() = json["stock_type"].text()

    /** 批次备注. For the merchant; users do not see it. */
    public val comment: String? get() = json["comment"].textOrNull()

    /** 券code数量. */
    public val couponCodeCount: CouponCodeCount? get() = json["coupon_code_count"].treeOrNull()?.let { CouponCodeCount(it) }

    /** 自定义入口. */
    public val customEntrance: CustomEntrance? get() = json["custom_entrance"].treeOrNull()?.let { CustomEntrance(it) }

    /** 样式信息. */
    public val displayPatternInfo: DisplayPattern? get() = json["display_pattern_info"].treeOrNull()?.let { DisplayPattern(it) }

    /** 事件通知配置. */
    public val notifyConfig: NotifyConfig? get() = json["notify_config"].treeOrNull()?.let { NotifyConfig(it) }

    /** 批次发放情况. */
    public val sendCountInformation: SendCount? get() = json["send_count_information"].treeOrNull()?.let { SendCount(it) }

    /** 是否允许营销补差. Whether `pay_subsidy` may be used for its coupons. */
    public val subsidy: Boolean? get() = json["subsidy"].booleanOrNull()
}

/**
 * `IrregularAvailableTime`.
 */
public class IrregularAvailableTime(json: JsonObject) : Model(json) {
    public constructor(beginTime: String? = null, endTime: String? = null) : this(
        Fields().put("begin_time", beginTime).put("end_time", endTime).json,
    )

    /** 开始时间. RFC 3339. */
    public val beginTime: String? get() = json["begin_time"].textOrNull()

    /** 结束时间. RFC 3339. */
    public val endTime: String? get() = json["end_time"].textOrNull()

    /** A copy with another [beginTime]. */
    public fun withBeginTime(beginTime: String?): IrregularAvailableTime = IrregularAvailableTime(json.with("begin_time", beginTime))

    /** A copy with another [endTime]. */
    public fun withEndTime(endTime: String?): IrregularAvailableTime = IrregularAvailableTime(json.with("end_time", endTime))
}

/**
 * `ListCouponCodesResponse`.
 */
public class ListCouponCodesResponse(json: JsonObject) : Model(json) {

    /** 批次号. */
    public val stockId: String get() = json["stock_id"].text()

    /** 分页起始位置. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 返回数据的个数. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 总数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 查询code结果列表. */
    public val data: List<CouponCode>? get() = json["data"].listOrNull { CouponCode(it.tree()) }
}

/**
 * `ListCouponsResponse`.
 */
public class ListCouponsResponse(json: JsonObject) : Model(json) {

    /** 分页页码. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 分页大小. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 总数量. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 结果集. */
    public val data: List<UserCoupon>? get() = json["data"].listOrNull { UserCoupon(it.tree()) }
}

/**
 * `ListSubsidyPayReceiptsResponse`.
 */
public class ListSubsidyPayReceiptsResponse(json: JsonObject) : Model(json) {

    /** 补差付款单据列表. */
    public val payReceiptList: List<SubsidyPayReceipt>? get() = json["pay_receipt_list"].listOrNull { SubsidyPayReceipt(it.tree()) }
}

/**
 * `MiniProgram`.
 */
public class MiniProgram(json: JsonObject) : Model(json) {
    public constructor(miniProgramsAppid: String, entranceWords: String, miniProgramsPath: String, guidingWords: String? = null) : this(
        Fields().put("mini_programs_appid", miniProgramsAppid).put("entrance_words", entranceWords).put("mini_programs_path", miniProgramsPath).put("guiding_words", guidingWords).json,
    )

    public constructor(miniProgramsAppid: String, entranceWords: String, miniProgramsPath: String) : this(
        Fields().put("mini_programs_appid", miniProgramsAppid).put("entrance_words", entranceWords).put("mini_programs_path", miniProgramsPath).json,
    )

    /** 商家小程序AppID. A mini program of the merchant. */
    public val miniProgramsAppid: String get() = json["mini_programs_appid"].text()

    /** 入口文案. */
    public val entranceWords: String get() = json["entrance_words"].text()

    /** 商家小程序path. */
    public val miniProgramsPath: String get() = json["mini_programs_path"].text()

    /** 引导文案. */
    public val guidingWords: String? get() = json["guiding_words"].textOrNull()

    /** A copy with another [miniProgramsAppid]. */
    public fun withMiniProgramsAppid(miniProgramsAppid: String): MiniProgram = MiniProgram(json.with("mini_programs_appid", miniProgramsAppid))

    /** A copy with another [entranceWords]. */
    public fun withEntranceWords(entranceWords: String): MiniProgram = MiniProgram(json.with("entrance_words", entranceWords))

    /** A copy with another [miniProgramsPath]. */
    public fun withMiniProgramsPath(miniProgramsPath: String): MiniProgram = MiniProgram(json.with("mini_programs_path", miniProgramsPath))

    /** A copy with another [guidingWords]. */
    public fun withGuidingWords(guidingWords: String?): MiniProgram = MiniProgram(json.with("guiding_words", guidingWords))
}

/**
 * `NotifyConfig`.
 */
public class NotifyConfig(json: JsonObject) : Model(json) {
    public constructor(notifyAppid: String? = null) : this(
        Fields().put("notify_appid", notifyAppid).json,
    )

    /** 事件通知AppID. Notifications tell the user by the openid in this app; without it they do not tell the user. */
    public val notifyAppid: String? get() = json["notify_appid"].textOrNull()

    /** A copy with another [notifyAppid]. */
    public fun withNotifyAppid(notifyAppid: String?): NotifyConfig = NotifyConfig(json.with("notify_appid", notifyAppid))
}

/**
 * `PaySubsidyRequest`.
 */
public class PaySubsidyRequest(json: JsonObject) : Model(json) {
    public constructor(stockId: String, transactionId: String, description: String, outSubsidyNo: String, amount: Long, couponCode: String, payeeMerchant: String, payerMerchant: String) : this(
        Fields().put("stock_id", stockId).put("transaction_id", transactionId).put("description", description).put("out_subsidy_no", outSubsidyNo).put("amount", amount).put("coupon_code", couponCode).put("payee_merchant", payeeMerchant).put("payer_merchant", payerMerchant).json,
    )

    /** 商家券批次号. */
    public val stockId: String get() = json["stock_id"].text()

    /** 微信支付订单号. The payment in which the coupon was used. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 补差付款描述. Comes back unchanged in queries. */
    public val description: String get() = json["description"].text()

    /** 业务请求唯一单号. The caller's own number of the payment, unique for the merchant. */
    public val outSubsidyNo: String get() = json["out_subsidy_no"].text()

    /** 补差付款金额. In fen; at most what the coupon takes off. */
    public val amount: Long get() = json["amount"].long()

    /** 商家券code. */
    public val couponCode: String get() = json["coupon_code"].text()

    /** 营销补差入账商户号. The merchant whose account is paid: the one that the stock belongs to, or one of its chain. */
    public val payeeMerchant: String get() = json["payee_merchant"].text()

    /** 营销补差扣款商户号. The merchant whose account pays: the creator of the stock, or the merchant that it belongs to. */
    public val payerMerchant: String get() = json["payer_merchant"].text()

    /** A copy with another [stockId]. */
    public fun withStockId(stockId: String): PaySubsidyRequest = PaySubsidyRequest(json.with("stock_id", stockId))

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String): PaySubsidyRequest = PaySubsidyRequest(json.with("transaction_id", transactionId))

    /** A copy with another [description]. */
    public fun withDescription(description: String): PaySubsidyRequest = PaySubsidyRequest(json.with("description", description))

    /** A copy with another [outSubsidyNo]. */
    public fun withOutSubsidyNo(outSubsidyNo: String): PaySubsidyRequest = PaySubsidyRequest(json.with("out_subsidy_no", outSubsidyNo))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): PaySubsidyRequest = PaySubsidyRequest(json.with("amount", amount))

    /** A copy with another [couponCode]. */
    public fun withCouponCode(couponCode: String): PaySubsidyRequest = PaySubsidyRequest(json.with("coupon_code", couponCode))

    /** A copy with another [payeeMerchant]. */
    public fun withPayeeMerchant(payeeMerchant: String): PaySubsidyRequest = PaySubsidyRequest(json.with("payee_merchant", payeeMerchant))

    /** A copy with another [payerMerchant]. */
    public fun withPayerMerchant(payerMerchant: String): PaySubsidyRequest = PaySubsidyRequest(json.with("payer_merchant", payerMerchant))
}

/**
 * `PreSendProductCouponRequest`.
 */
public class PreSendProductCouponRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, stockId: String, sendRequestNo: String, openid: String? = null, couponCode: String? = null) : this(
        Fields().put("appid", appid).put("stock_id", stockId).put("send_request_no", sendRequestNo).put("openid", openid).put("coupon_code", couponCode).json,
    )

    public constructor(appid: String, stockId: String, sendRequestNo: String) : this(
        Fields().put("appid", appid).put("stock_id", stockId).put("send_request_no", sendRequestNo).json,
    )

    /** 公众账号AppID. The app that `openid` belongs to. */
    public val appid: String get() = json["appid"].text()

    /** 批次ID. */
    public val stockId: String get() = json["stock_id"].text()

    /** 发券请求单号. The caller's own number of the giving, unique for the merchant. */
    public val sendRequestNo: String get() = json["send_request_no"].text()

    /** 用户OpenID. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 用户商品券Code. */
    public val couponCode: String? get() = json["coupon_code"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PreSendProductCouponRequest = PreSendProductCouponRequest(json.with("appid", appid))

    /** A copy with another [stockId]. */
    public fun withStockId(stockId: String): PreSendProductCouponRequest = PreSendProductCouponRequest(json.with("stock_id", stockId))

    /** A copy with another [sendRequestNo]. */
    public fun withSendRequestNo(sendRequestNo: String): PreSendProductCouponRequest = PreSendProductCouponRequest(json.with("send_request_no", sendRequestNo))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): PreSendProductCouponRequest = PreSendProductCouponRequest(json.with("openid", openid))

    /** A copy with another [couponCode]. */
    public fun withCouponCode(couponCode: String?): PreSendProductCouponRequest = PreSendProductCouponRequest(json.with("coupon_code", couponCode))
}

/**
 * `PreSendProductCouponResponse`.
 */
public class PreSendProductCouponResponse(json: JsonObject) : Model(json) {

    /** 预发券token. Opens the component in which the user takes the coupon. */
    public val token: String get() = json["token"].text()
}

/**
 * `ReturnCouponRequest`.
 */
public class ReturnCouponRequest(json: JsonObject) : Model(json) {
    public constructor(stockId: String, returnRequestNo: String, couponCode: String) : this(
        Fields().put("stock_id", stockId).put("return_request_no", returnRequestNo).put("coupon_code", couponCode).json,
    )

    /** 批次号. */
    public val stockId: String get() = json["stock_id"].text()

    /** 退券请求单据号. The caller's own number of the return, unique for the merchant. */
    public val returnRequestNo: String get() = json["return_request_no"].text()

    /** 券code. */
    public val couponCode: String get() = json["coupon_code"].text()

    /** A copy with another [stockId]. */
    public fun withStockId(stockId: String): ReturnCouponRequest = ReturnCouponRequest(json.with("stock_id", stockId))

    /** A copy with another [returnRequestNo]. */
    public fun withReturnRequestNo(returnRequestNo: String): ReturnCouponRequest = ReturnCouponRequest(json.with("return_request_no", returnRequestNo))

    /** A copy with another [couponCode]. */
    public fun withCouponCode(couponCode: String): ReturnCouponRequest = ReturnCouponRequest(json.with("coupon_code", couponCode))
}

/**
 * `ReturnCouponResponse`.
 */
public class ReturnCouponResponse(json: JsonObject) : Model(json) {

    /** 系统退券成功的时间. RFC 3339. */
    public val wechatpayReturnTime: String get() = json["wechatpay_return_time"].text()
}

/**
 * `ReturnSubsidyRequest`.
 */
public class ReturnSubsidyRequest(json: JsonObject) : Model(json) {
    public constructor(stockId: String, transactionId: String, refundId: String, description: String, outSubsidyReturnNo: String, amount: Long, couponCode: String, payeeMerchant: String, payerMerchant: String) : this(
        Fields().put("stock_id", stockId).put("transaction_id", transactionId).put("refund_id", refundId).put("description", description).put("out_subsidy_return_no", outSubsidyReturnNo).put("amount", amount).put("coupon_code", couponCode).put("payee_merchant", payeeMerchant).put("payer_merchant", payerMerchant).json,
    )

    /** 商家券批次号. */
    public val stockId: String get() = json["stock_id"].text()

    /** 微信支付订单号. The payment in which the coupon was used. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 微信支付退款单号. WeChat Pay's number of the refund of that payment. */
    public val refundId: String get() = json["refund_id"].text()

    /** 补差回退描述. Comes back unchanged in queries. */
    public val description: String get() = json["description"].text()

    /** 业务请求唯一单号. The caller's own number of the return, unique for the merchant. */
    public val outSubsidyReturnNo: String get() = json["out_subsidy_return_no"].text()

    /** 补差回退金额. In fen; all returns for one coupon together at most what was paid. */
    public val amount: Long get() = json["amount"].long()

    /** 商家券code. */
    public val couponCode: String get() = json["coupon_code"].text()

    /** 原营销补差入账商户号. The merchant that was paid; it gives the money back. */
    public val payeeMerchant: String get() = json["payee_merchant"].text()

    /** 原营销补差扣款商户号. The merchant that paid; it gets the money back. */
    public val payerMerchant: String get() = json["payer_merchant"].text()

    /** A copy with another [stockId]. */
    public fun withStockId(stockId: String): ReturnSubsidyRequest = ReturnSubsidyRequest(json.with("stock_id", stockId))

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String): ReturnSubsidyRequest = ReturnSubsidyRequest(json.with("transaction_id", transactionId))

    /** A copy with another [refundId]. */
    public fun withRefundId(refundId: String): ReturnSubsidyRequest = ReturnSubsidyRequest(json.with("refund_id", refundId))

    /** A copy with another [description]. */
    public fun withDescription(description: String): ReturnSubsidyRequest = ReturnSubsidyRequest(json.with("description", description))

    /** A copy with another [outSubsidyReturnNo]. */
    public fun withOutSubsidyReturnNo(outSubsidyReturnNo: String): ReturnSubsidyRequest = ReturnSubsidyRequest(json.with("out_subsidy_return_no", outSubsidyReturnNo))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): ReturnSubsidyRequest = ReturnSubsidyRequest(json.with("amount", amount))

    /** A copy with another [couponCode]. */
    public fun withCouponCode(couponCode: String): ReturnSubsidyRequest = ReturnSubsidyRequest(json.with("coupon_code", couponCode))

    /** A copy with another [payeeMerchant]. */
    public fun withPayeeMerchant(payeeMerchant: String): ReturnSubsidyRequest = ReturnSubsidyRequest(json.with("payee_merchant", payeeMerchant))

    /** A copy with another [payerMerchant]. */
    public fun withPayerMerchant(payerMerchant: String): ReturnSubsidyRequest = ReturnSubsidyRequest(json.with("payer_merchant", payerMerchant))
}

/**
 * How many coupons were given.
 */
public class SendCount(json: JsonObject) : Model(json) {

    /** 单天已发放券金额. In fen. */
    public val todaySendAmount: Long? get() = json["today_send_amount"].longOrNull()

    /** 单天已发放券张数. */
    public val todaySendNum: Long? get() = json["today_send_num"].longOrNull()

    /** 已发放券金额. In fen. */
    public val totalSendAmount: Long? get() = json["total_send_amount"].longOrNull()

    /** 已发放券张数. */
    public val totalSendNum: Long? get() = json["total_send_num"].longOrNull()
}

/**
 * `SendCouponRequest`.
 */
public class SendCouponRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, openid: String, stockId: String, outRequestNo: String, couponCode: String? = null) : this(
        Fields().put("appid", appid).put("openid", openid).put("stock_id", stockId).put("out_request_no", outRequestNo).put("coupon_code", couponCode).json,
    )

    public constructor(appid: String, openid: String, stockId: String, outRequestNo: String) : this(
        Fields().put("appid", appid).put("openid", openid).put("stock_id", stockId).put("out_request_no", outRequestNo).json,
    )

    /** 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 用户标识. */
    public val openid: String get() = json["openid"].text()

    /** 批次号. */
    public val stockId: String get() = json["stock_id"].text()

    /** 发券凭证. The caller's own number of the giving, unique for the merchant. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 券code. Needed with `coupon_code_mode` `MERCHANT_API`. */
    public val couponCode: String? get() = json["coupon_code"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): SendCouponRequest = SendCouponRequest(json.with("appid", appid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): SendCouponRequest = SendCouponRequest(json.with("openid", openid))

    /** A copy with another [stockId]. */
    public fun withStockId(stockId: String): SendCouponRequest = SendCouponRequest(json.with("stock_id", stockId))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): SendCouponRequest = SendCouponRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [couponCode]. */
    public fun withCouponCode(couponCode: String?): SendCouponRequest = SendCouponRequest(json.with("coupon_code", couponCode))
}

/**
 * `SendCouponResponse`.
 */
public class SendCouponResponse(json: JsonObject) : Model(json) {

    /** 发券结果. */
    public val sendCouponResult: SendCouponResult? get() = json["send_coupon_result"].treeOrNull()?.let { SendCouponResult(it) }
}

/**
 * `SendCouponResult`.
 */
public class SendCouponResult(json: JsonObject) : Model(json) {

    /** 批次号. */
    public val stockId: String? get() = json["stock_id"].textOrNull()

    /** 发券凭证. The merchant's own number of this request. */
    public val outRequestNo: String? get() = json["out_request_no"].textOrNull()

    /** 券code. */
    public val couponCode: String? get() = json["coupon_code"].textOrNull()
}

/**
 * `SendGovernmentCardRequest`.
 */
public class SendGovernmentCardRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, openid: String, outRequestNo: String, sendTime: String) : this(
        Fields().put("appid", appid).put("openid", openid).put("out_request_no", outRequestNo).put("send_time", sendTime).json,
    )

    /** 消费卡归属appid. The app that `openid` belongs to. */
    public val appid: String get() = json["appid"].text()

    /** 用户OpenID. */
    public val openid: String get() = json["openid"].text()

    /** 商户单据号. The caller's own number of the giving, unique for the merchant. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 单次请求发卡时间. RFC 3339. */
    public val sendTime: String get() = json["send_time"].text()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): SendGovernmentCardRequest = SendGovernmentCardRequest(json.with("appid", appid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): SendGovernmentCardRequest = SendGovernmentCardRequest(json.with("openid", openid))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): SendGovernmentCardRequest = SendGovernmentCardRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [sendTime]. */
    public fun withSendTime(sendTime: String): SendGovernmentCardRequest = SendGovernmentCardRequest(json.with("send_time", sendTime))
}

/**
 * `SendGovernmentCardResponse`.
 */
public class SendGovernmentCardResponse(json: JsonObject) : Model(json) {

    /** 消费卡code. */
    public val cardCode: String get() = json["card_code"].text()
}

/**
 * `SendProductCouponRequest`.
 */
public class SendProductCouponRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, openid: String, stockId: String, outRequestNo: String, couponType: String, memberCardId: String? = null, couponCode: String? = null) : this(
        Fields().put("appid", appid).put("openid", openid).put("stock_id", stockId).put("out_request_no", outRequestNo).put("coupon_type", couponType).put("member_card_id", memberCardId).put("coupon_code", couponCode).json,
    )

    public constructor(appid: String, openid: String, stockId: String, outRequestNo: String, couponType: String) : this(
        Fields().put("appid", appid).put("openid", openid).put("stock_id", stockId).put("out_request_no", outRequestNo).put("coupon_type", couponType).json,
    )

    /** 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 用户标识. */
    public val openid: String get() = json["openid"].text()

    /** 批次号. */
    public val stockId: String get() = json["stock_id"].text()

    /** 发券凭证. The caller's own number of the giving, unique for the user in the stock. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 券类型. `MEMBER`: for members, with `member_card_id`. See [CouponType]. */
    public val couponType: String get() = json["coupon_type"].text()

    /** 会员卡ID. Needed with `coupon_type` `MEMBER`. */
    public val memberCardId: String? get() = json["member_card_id"].textOrNull()

    /** 券code. Needed with `coupon_code_mode` `MERCHANT_API`. */
    public val couponCode: String? get() = json["coupon_code"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): SendProductCouponRequest = SendProductCouponRequest(json.with("appid", appid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): SendProductCouponRequest = SendProductCouponRequest(json.with("openid", openid))

    /** A copy with another [stockId]. */
    public fun withStockId(stockId: String): SendProductCouponRequest = SendProductCouponRequest(json.with("stock_id", stockId))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): SendProductCouponRequest = SendProductCouponRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [couponType]. */
    public fun withCouponType(couponType: String): SendProductCouponRequest = SendProductCouponRequest(json.with("coupon_type", couponType))

    /** A copy with another [memberCardId]. */
    public fun withMemberCardId(memberCardId: String?): SendProductCouponRequest = SendProductCouponRequest(json.with("member_card_id", memberCardId))

    /** A copy with another [couponCode]. */
    public fun withCouponCode(couponCode: String?): SendProductCouponRequest = SendProductCouponRequest(json.with("coupon_code", couponCode))
}

/**
 * `SendProductCouponResponse`.
 */
public class SendProductCouponResponse(json: JsonObject) : Model(json) {

    /** 批次号. */
    public val stockId: String get() = json["stock_id"].text()

    /** 发券凭证. The merchant's own number of this request. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 券code. */
    public val couponCode: String get() = json["coupon_code"].text()

    /** 发券结果信息. */
    public val sendCouponResult: SendProductCouponResult? get() = json["send_coupon_result"].treeOrNull()?.let { SendProductCouponResult(it) }
}

/**
 * `SendProductCouponResult`.
 */
public class SendProductCouponResult(json: JsonObject) : Model(json) {

    /** 批次号. */
    public val stockId: String get() = json["stock_id"].text()

    /** 商户单据号. The merchant's own number of this request. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 商家券Code. */
    public val couponCode: String get() = json["coupon_code"].text()
}

/**
 * `SetCallbackRequest`.
 */
public class SetCallbackRequest(json: JsonObject) : Model(json) {
    public constructor(notifyUrl: String, mchid: String? = null) : this(
        Fields().put("notify_url", notifyUrl).put("mchid", mchid).json,
    )

    public constructor(notifyUrl: String) : this(
        Fields().put("notify_url", notifyUrl).json,
    )

    /** 通知URL地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 商户号. The caller's own number. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): SetCallbackRequest = SetCallbackRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): SetCallbackRequest = SetCallbackRequest(json.with("mchid", mchid))
}

/**
 * `SetCallbackResponse`.
 */
public class SetCallbackResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 修改时间. RFC 3339. */
    public val updateTime: String get() = json["update_time"].text()

    /** 通知URL地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()
}

/**
 * How many coupons are given, and to whom.
 */
public class StockSendRule(json: JsonObject) : Model(json) {
    public constructor(maxCouponsPerUser: Long, maxAmount: Long? = null, maxAmountByDay: Long? = null, maxCoupons: Long? = null, maxCouponsByDay: Long? = null, naturalPersonLimit: Boolean? = null, preventApiAbuse: Boolean? = null, shareable: Boolean? = null, transferable: Boolean? = null) : this(
        Fields().put("max_coupons_per_user", maxCouponsPerUser).put("max_amount", maxAmount).put("max_amount_by_day", maxAmountByDay).put("max_coupons", maxCoupons).put("max_coupons_by_day", maxCouponsByDay).put("natural_person_limit", naturalPersonLimit).put("prevent_api_abuse", preventApiAbuse).put("shareable", shareable).put("transferable", transferable).json,
    )

    public constructor(maxCouponsPerUser: Long) : this(
        Fields().put("max_coupons_per_user", maxCouponsPerUser).json,
    )

    /** 用户最大可领个数. Coupons that one user may receive. */
    public val maxCouponsPerUser: Long? get() = json["max_coupons_per_user"].longOrNull()

    /** 批次总预算. What all coupons may be worth together, in fen. */
    public val maxAmount: Long? get() = json["max_amount"].longOrNull()

    /** 单天发放上限金额. What the coupons of one day may be worth together, in fen. */
    public val maxAmountByDay: Long? get() = json["max_amount_by_day"].longOrNull()

    /** 批次最大发放个数. Coupons that may be given altogether. */
    public val maxCoupons: Long? get() = json["max_coupons"].longOrNull()

    /** 单天发放上限个数. Coupons that may be given on one day. */
    public val maxCouponsByDay: Long? get() = json["max_coupons_by_day"].longOrNull()

    /** 是否开启自然人限领. Whether `max_coupons_per_user` counts a person with several accounts as one. */
    public val naturalPersonLimit: Boolean? get() = json["natural_person_limit"].booleanOrNull()

    /** 可疑账号拦截. Whether accounts under suspicion get no coupons. */
    public val preventApiAbuse: Boolean? get() = json["prevent_api_abuse"].booleanOrNull()

    /** 是否允许分享链接. Whether users may share the link to the coupon. */
    public val shareable: Boolean? get() = json["shareable"].booleanOrNull()

    /** 是否允许转赠. Whether users may give coupons away. */
    public val transferable: Boolean? get() = json["transferable"].booleanOrNull()

    /** A copy with another [maxCouponsPerUser]. */
    public fun withMaxCouponsPerUser(maxCouponsPerUser: Long): StockSendRule = StockSendRule(json.with("max_coupons_per_user", maxCouponsPerUser))

    /** A copy with another [maxAmount]. */
    public fun withMaxAmount(maxAmount: Long?): StockSendRule = StockSendRule(json.with("max_amount", maxAmount))

    /** A copy with another [maxAmountByDay]. */
    public fun withMaxAmountByDay(maxAmountByDay: Long?): StockSendRule = StockSendRule(json.with("max_amount_by_day", maxAmountByDay))

    /** A copy with another [maxCoupons]. */
    public fun withMaxCoupons(maxCoupons: Long?): StockSendRule = StockSendRule(json.with("max_coupons", maxCoupons))

    /** A copy with another [maxCouponsByDay]. */
    public fun withMaxCouponsByDay(maxCouponsByDay: Long?): StockSendRule = StockSendRule(json.with("max_coupons_by_day", maxCouponsByDay))

    /** A copy with another [naturalPersonLimit]. */
    public fun withNaturalPersonLimit(naturalPersonLimit: Boolean?): StockSendRule = StockSendRule(json.with("natural_person_limit", naturalPersonLimit))

    /** A copy with another [preventApiAbuse]. */
    public fun withPreventApiAbuse(preventApiAbuse: Boolean?): StockSendRule = StockSendRule(json.with("prevent_api_abuse", preventApiAbuse))

    /** A copy with another [shareable]. */
    public fun withShareable(shareable: Boolean?): StockSendRule = StockSendRule(json.with("shareable", shareable))

    /** A copy with another [transferable]. */
    public fun withTransferable(transferable: Boolean?): StockSendRule = StockSendRule(json.with("transferable", transferable))
}

/**
 * `SubsidyPayReceipt`.
 */
public class SubsidyPayReceipt(json: JsonObject) : Model(json) {

    /** 商家券批次号. */
    public val stockId: String get() = json["stock_id"].text()

    /** 微信支付订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 补差付款单据状态. `PAY_RECEIPT_ACCEPTED`: under way; `PAY_RECEIPT_RETURNING`: a return is under way. See [SubsidyPayReceiptStatus]. */
    public val status: String get() = json["status"].text()

    /** 补差付款描述. Comes back unchanged in queries. */
    public val description: String get() = json["description"].text()

    /** 业务请求唯一单号. The caller's own number of the payment, unique for the merchant. */
    public val outSubsidyNo: String get() = json["out_subsidy_no"].text()

    /** 补差付款单号. WeChat Pay's number of the payment. */
    public val subsidyReceiptId: String get() = json["subsidy_receipt_id"].text()

    /** 补差付款金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 商家券code. */
    public val couponCode: String get() = json["coupon_code"].text()

    /** 营销补差入账商户号. The merchant whose account is paid: the one that the stock belongs to, or one of its chain. */
    public val payeeMerchant: String get() = json["payee_merchant"].text()

    /** 营销补差扣款商户号. The merchant whose account pays: the creator of the stock, or the merchant that it belongs to. */
    public val payerMerchant: String get() = json["payer_merchant"].text()

    /** 补差付款发起时间. RFC 3339. */
    public val createTime: String? get() = json["create_time"].textOrNull()

    /** 补差付款失败原因. Set when it failed. See [SubsidyPayReceiptFailReason]. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()

    /** 补差付款完成时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()
}

/**
 * `SubsidyReturnReceipt`.
 */
public class SubsidyReturnReceipt(json: JsonObject) : Model(json) {

    /** 商家券批次号. */
    public val stockId: String get() = json["stock_id"].text()

    /** 微信支付订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 微信支付退款单号. WeChat Pay's number of the refund. */
    public val refundId: String get() = json["refund_id"].text()

    /** 补差回退单据状态. `RETURN_RECEIPT_ACCEPTED`: under way. See [SubsidyReturnReceiptStatus]. */
    public val status: String get() = json["status"].text()

    /** 补差回退描述. Comes back unchanged in queries. */
    public val description: String get() = json["description"].text()

    /** 业务请求唯一单号. The caller's own number of the return, unique for the merchant. */
    public val outSubsidyReturnNo: String get() = json["out_subsidy_return_no"].text()

    /** 补差付款单号. WeChat Pay's number of the payment. */
    public val subsidyReceiptId: String get() = json["subsidy_receipt_id"].text()

    /** 补差回退金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 商家券code. */
    public val couponCode: String get() = json["coupon_code"].text()

    /** 原营销补差入账商户号. The merchant that was paid; it gives the money back. */
    public val payeeMerchant: String get() = json["payee_merchant"].text()

    /** 原营销补差扣款商户号. The merchant that paid; it gets the money back. */
    public val payerMerchant: String get() = json["payer_merchant"].text()

    /** 补差回退单号. WeChat Pay's number of the return. */
    public val subsidyReturnReceiptId: String? get() = json["subsidy_return_receipt_id"].textOrNull()

    /** 补差回退失败原因. Set when it failed. See [SubsidyReturnReceiptFailReason]. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()

    /** 补差回退发起时间. RFC 3339. */
    public val returnCreateTime: String? get() = json["return_create_time"].textOrNull()

    /** 补差回退完成时间. RFC 3339. */
    public val returnDoneTime: String? get() = json["return_done_time"].textOrNull()
}

/**
 * `UpdateStockBudgetRequest`.
 */
public class UpdateStockBudgetRequest(json: JsonObject) : Model(json) {
    public constructor(modifyBudgetRequestNo: String, currentMaxCoupons: Long? = null, currentMaxCouponsByDay: Long? = null, targetMaxCoupons: Long? = null, targetMaxCouponsByDay: Long? = null) : this(
        Fields().put("modify_budget_request_no", modifyBudgetRequestNo).put("current_max_coupons", currentMaxCoupons).put("current_max_coupons_by_day", currentMaxCouponsByDay).put("target_max_coupons", targetMaxCoupons).put("target_max_coupons_by_day", targetMaxCouponsByDay).json,
    )

    public constructor(modifyBudgetRequestNo: String) : this(
        Fields().put("modify_budget_request_no", modifyBudgetRequestNo).json,
    )

    /** 修改预算请求单据号. The caller's own number of the change, unique for the merchant. */
    public val modifyBudgetRequestNo: String get() = json["modify_budget_request_no"].text()

    /** 当前批次最大发放个数. The limit as it is now; needed with `target_max_coupons`. */
    public val currentMaxCoupons: Long? get() = json["current_max_coupons"].longOrNull()

    /** 当前单天发放上限个数. The limit as it is now; needed with `target_max_coupons_by_day`. */
    public val currentMaxCouponsByDay: Long? get() = json["current_max_coupons_by_day"].longOrNull()

    /** 目标批次最大发放个数. The limit as it shall be. */
    public val targetMaxCoupons: Long? get() = json["target_max_coupons"].longOrNull()

    /** 目标单天发放上限个数. The limit as it shall be. */
    public val targetMaxCouponsByDay: Long? get() = json["target_max_coupons_by_day"].longOrNull()

    /** A copy with another [modifyBudgetRequestNo]. */
    public fun withModifyBudgetRequestNo(modifyBudgetRequestNo: String): UpdateStockBudgetRequest = UpdateStockBudgetRequest(json.with("modify_budget_request_no", modifyBudgetRequestNo))

    /** A copy with another [currentMaxCoupons]. */
    public fun withCurrentMaxCoupons(currentMaxCoupons: Long?): UpdateStockBudgetRequest = UpdateStockBudgetRequest(json.with("current_max_coupons", currentMaxCoupons))

    /** A copy with another [currentMaxCouponsByDay]. */
    public fun withCurrentMaxCouponsByDay(currentMaxCouponsByDay: Long?): UpdateStockBudgetRequest = UpdateStockBudgetRequest(json.with("current_max_coupons_by_day", currentMaxCouponsByDay))

    /** A copy with another [targetMaxCoupons]. */
    public fun withTargetMaxCoupons(targetMaxCoupons: Long?): UpdateStockBudgetRequest = UpdateStockBudgetRequest(json.with("target_max_coupons", targetMaxCoupons))

    /** A copy with another [targetMaxCouponsByDay]. */
    public fun withTargetMaxCouponsByDay(targetMaxCouponsByDay: Long?): UpdateStockBudgetRequest = UpdateStockBudgetRequest(json.with("target_max_coupons_by_day", targetMaxCouponsByDay))
}

/**
 * `UpdateStockBudgetResponse`.
 */
public class UpdateStockBudgetResponse(json: JsonObject) : Model(json) {

    /** 批次当前最大发放个数. The limit as it is now. */
    public val maxCoupons: Long? get() = json["max_coupons"].longOrNull()

    /** 当前单天发放上限个数. The limit as it is now. */
    public val maxCouponsByDay: Long? get() = json["max_coupons_by_day"].longOrNull()
}

/**
 * `UpdateStockCouponUseRule`.
 */
public class UpdateStockCouponUseRule(json: JsonObject) : Model(json) {
    public constructor(miniProgramsAppid: String? = null, miniProgramsPath: String? = null, useMethod: String? = null) : this(
        Fields().put("mini_programs_appid", miniProgramsAppid).put("mini_programs_path", miniProgramsPath).put("use_method", useMethod).json,
    )

    /** 小程序AppID. Needed with `use_method` `MINI_PROGRAMS`. */
    public val miniProgramsAppid: String? get() = json["mini_programs_appid"].textOrNull()

    /** 小程序path. */
    public val miniProgramsPath: String? get() = json["mini_programs_path"].textOrNull()

    /** 核销方式. `OFF_LINE`: shown in a store; `MINI_PROGRAMS`: in a mini program; `SELF_CONSUME`: by the user; `PAYMENT_CODE`: with the payment code. See [UseMethod]. */
    public val useMethod: String? get() = json["use_method"].textOrNull()

    /** A copy with another [miniProgramsAppid]. */
    public fun withMiniProgramsAppid(miniProgramsAppid: String?): UpdateStockCouponUseRule = UpdateStockCouponUseRule(json.with("mini_programs_appid", miniProgramsAppid))

    /** A copy with another [miniProgramsPath]. */
    public fun withMiniProgramsPath(miniProgramsPath: String?): UpdateStockCouponUseRule = UpdateStockCouponUseRule(json.with("mini_programs_path", miniProgramsPath))

    /** A copy with another [useMethod]. */
    public fun withUseMethod(useMethod: String?): UpdateStockCouponUseRule = UpdateStockCouponUseRule(json.with("use_method", useMethod))
}

/**
 * `UpdateStockRequest`.
 */
public class UpdateStockRequest(json: JsonObject) : Model(json) {
    public constructor(outRequestNo: String, comment: String? = null, couponUseRule: UpdateStockCouponUseRule? = null, customEntrance: CustomEntrance? = null, displayPatternInfo: DisplayPattern? = null, goodsName: String? = null, notifyConfig: NotifyConfig? = null, stockName: String? = null, stockSendRule: UpdateStockSendRule? = null, subsidy: Boolean? = null) : this(
        Fields().put("out_request_no", outRequestNo).put("comment", comment).put("coupon_use_rule", couponUseRule).put("custom_entrance", customEntrance).put("display_pattern_info", displayPatternInfo).put("goods_name", goodsName).put("notify_config", notifyConfig).put("stock_name", stockName).put("stock_send_rule", stockSendRule).put("subsidy", subsidy).json,
    )

    public constructor(outRequestNo: String) : this(
        Fields().put("out_request_no", outRequestNo).json,
    )

    /** 商户请求单号. The merchant's own number of this request. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 批次备注. For the merchant; users do not see it. */
    public val comment: String? get() = json["comment"].textOrNull()

    /** 核销规则信息. */
    public val couponUseRule: UpdateStockCouponUseRule? get() = json["coupon_use_rule"].treeOrNull()?.let { UpdateStockCouponUseRule(it) }

    /** 自定义入口. */
    public val customEntrance: CustomEntrance? get() = json["custom_entrance"].treeOrNull()?.let { CustomEntrance(it) }

    /** 样式信息. */
    public val displayPatternInfo: DisplayPattern? get() = json["display_pattern_info"].treeOrNull()?.let { DisplayPattern(it) }

    /** 适用商品范围. What the coupon is good for; the user sees it. */
    public val goodsName: String? get() = json["goods_name"].textOrNull()

    /** 事件通知配置. */
    public val notifyConfig: NotifyConfig? get() = json["notify_config"].treeOrNull()?.let { NotifyConfig(it) }

    /** 批次名称. */
    public val stockName: String? get() = json["stock_name"].textOrNull()

    /** 发放规则信息. */
    public val stockSendRule: UpdateStockSendRule? get() = json["stock_send_rule"].treeOrNull()?.let { UpdateStockSendRule(it) }

    /** 是否允许营销补差. Whether `pay_subsidy` may be used for its coupons. */
    public val subsidy: Boolean? get() = json["subsidy"].booleanOrNull()

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): UpdateStockRequest = UpdateStockRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [comment]. */
    public fun withComment(comment: String?): UpdateStockRequest = UpdateStockRequest(json.with("comment", comment))

    /** A copy with another [couponUseRule]. */
    public fun withCouponUseRule(couponUseRule: UpdateStockCouponUseRule?): UpdateStockRequest = UpdateStockRequest(json.with("coupon_use_rule", couponUseRule))

    /** A copy with another [customEntrance]. */
    public fun withCustomEntrance(customEntrance: CustomEntrance?): UpdateStockRequest = UpdateStockRequest(json.with("custom_entrance", customEntrance))

    /** A copy with another [displayPatternInfo]. */
    public fun withDisplayPatternInfo(displayPatternInfo: DisplayPattern?): UpdateStockRequest = UpdateStockRequest(json.with("display_pattern_info", displayPatternInfo))

    /** A copy with another [goodsName]. */
    public fun withGoodsName(goodsName: String?): UpdateStockRequest = UpdateStockRequest(json.with("goods_name", goodsName))

    /** A copy with another [notifyConfig]. */
    public fun withNotifyConfig(notifyConfig: NotifyConfig?): UpdateStockRequest = UpdateStockRequest(json.with("notify_config", notifyConfig))

    /** A copy with another [stockName]. */
    public fun withStockName(stockName: String?): UpdateStockRequest = UpdateStockRequest(json.with("stock_name", stockName))

    /** A copy with another [stockSendRule]. */
    public fun withStockSendRule(stockSendRule: UpdateStockSendRule?): UpdateStockRequest = UpdateStockRequest(json.with("stock_send_rule", stockSendRule))

    /** A copy with another [subsidy]. */
    public fun withSubsidy(subsidy: Boolean?): UpdateStockRequest = UpdateStockRequest(json.with("subsidy", subsidy))
}

/**
 * `UpdateStockSendRule`.
 */
public class UpdateStockSendRule(json: JsonObject) : Model(json) {
    public constructor(naturalPersonLimit: Boolean? = null, preventApiAbuse: Boolean? = null) : this(
        Fields().put("natural_person_limit", naturalPersonLimit).put("prevent_api_abuse", preventApiAbuse).json,
    )

    /** 是否开启自然人限领. Whether `max_coupons_per_user` counts a person with several accounts as one. */
    public val naturalPersonLimit: Boolean? get() = json["natural_person_limit"].booleanOrNull()

    /** 可疑账号拦截. Whether accounts under suspicion get no coupons. */
    public val preventApiAbuse: Boolean? get() = json["prevent_api_abuse"].booleanOrNull()

    /** A copy with another [naturalPersonLimit]. */
    public fun withNaturalPersonLimit(naturalPersonLimit: Boolean?): UpdateStockSendRule = UpdateStockSendRule(json.with("natural_person_limit", naturalPersonLimit))

    /** A copy with another [preventApiAbuse]. */
    public fun withPreventApiAbuse(preventApiAbuse: Boolean?): UpdateStockSendRule = UpdateStockSendRule(json.with("prevent_api_abuse", preventApiAbuse))
}

/**
 * `UploadCouponCodesRequest`.
 */
public class UploadCouponCodesRequest(json: JsonObject) : Model(json) {
    public constructor(uploadRequestNo: String, couponCodeList: List<String>) : this(
        Fields().put("upload_request_no", uploadRequestNo).put("coupon_code_list", couponCodeList).json,
    )

    /** 商户请求单号. The caller's own number of the upload, unique for the merchant. */
    public val uploadRequestNo: String get() = json["upload_request_no"].text()

    /** 券code列表. */
    public val couponCodeList: List<String> get() = json["coupon_code_list"].list { it.text() }

    /** A copy with another [uploadRequestNo]. */
    public fun withUploadRequestNo(uploadRequestNo: String): UploadCouponCodesRequest = UploadCouponCodesRequest(json.with("upload_request_no", uploadRequestNo))

    /** A copy with another [couponCodeList]. */
    public fun withCouponCodeList(couponCodeList: List<String>): UploadCouponCodesRequest = UploadCouponCodesRequest(json.with("coupon_code_list", couponCodeList))
}

/**
 * `UploadCouponCodesResponse`.
 */
public class UploadCouponCodesResponse(json: JsonObject) : Model(json) {

    /** 批次号. */
    public val stockId: String get() = json["stock_id"].text()

    /** 去重后上传code总数. Of different codes in the request. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 上传成功code个数. */
    public val successCount: Long? get() = json["success_count"].longOrNull()

    /** 上传成功时间. RFC 3339. */
    public val successTime: String get() = json["success_time"].text()

    /** 重复的code列表. Codes that stand in the request more than once. */
    public val duplicateCodes: List<String>? get() = json["duplicate_codes"].listOrNull { it.text() }

    /** 已存在的code列表. Codes that were uploaded before. */
    public val existCodes: List<String>? get() = json["exist_codes"].listOrNull { it.text() }

    /** 上传失败的code及原因. */
    public val failCodes: List<CouponCodeUploadFailure>? get() = json["fail_codes"].listOrNull { CouponCodeUploadFailure(it.tree()) }

    /** 上传失败code个数. */
    public val failCount: Long? get() = json["fail_count"].longOrNull()

    /** 上传成功的code列表. */
    public val successCodes: List<String>? get() = json["success_codes"].listOrNull { it.text() }
}

/**
 * `UseCouponRequest`.
 */
public class UseCouponRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, useRequestNo: String, couponCode: String, useTime: String, openid: String? = null, stockId: String? = null, transactionId: String? = null, outTradeNo: String? = null, mchId: String? = null) : this(
        Fields().put("appid", appid).put("use_request_no", useRequestNo).put("coupon_code", couponCode).put("use_time", useTime).put("openid", openid).put("stock_id", stockId).put("transaction_id", transactionId).put("out_trade_no", outTradeNo).put("mch_id", mchId).json,
    )

    public constructor(appid: String, useRequestNo: String, couponCode: String, useTime: String) : this(
        Fields().put("appid", appid).put("use_request_no", useRequestNo).put("coupon_code", couponCode).put("use_time", useTime).json,
    )

    /** 公众账号ID. The app that `openid` belongs to; it has to be bound to the merchant. */
    public val appid: String get() = json["appid"].text()

    /** 核销请求单据号. The caller's own number of the redemption, unique for the merchant. */
    public val useRequestNo: String get() = json["use_request_no"].text()

    /** 券code. */
    public val couponCode: String get() = json["coupon_code"].text()

    /** 核销请求时间. RFC 3339. */
    public val useTime: String get() = json["use_time"].text()

    /** 用户标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 批次号. The stock of the coupon; needed when its codes are not made by WeChat Pay, because such a code is unique in its stock only. */
    public val stockId: String? get() = json["stock_id"].textOrNull()

    /** 微信支付订单号. WeChat Pay's number of the payment. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 商户订单号. The order that the coupon is tied to. */
    public val outTradeNo: String? get() = json["out_trade_no"].textOrNull()

    /** 下单商户号. The merchant that `out_trade_no` was placed for. */
    public val mchId: String? get() = json["mch_id"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): UseCouponRequest = UseCouponRequest(json.with("appid", appid))

    /** A copy with another [useRequestNo]. */
    public fun withUseRequestNo(useRequestNo: String): UseCouponRequest = UseCouponRequest(json.with("use_request_no", useRequestNo))

    /** A copy with another [couponCode]. */
    public fun withCouponCode(couponCode: String): UseCouponRequest = UseCouponRequest(json.with("coupon_code", couponCode))

    /** A copy with another [useTime]. */
    public fun withUseTime(useTime: String): UseCouponRequest = UseCouponRequest(json.with("use_time", useTime))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): UseCouponRequest = UseCouponRequest(json.with("openid", openid))

    /** A copy with another [stockId]. */
    public fun withStockId(stockId: String?): UseCouponRequest = UseCouponRequest(json.with("stock_id", stockId))

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String?): UseCouponRequest = UseCouponRequest(json.with("transaction_id", transactionId))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String?): UseCouponRequest = UseCouponRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [mchId]. */
    public fun withMchId(mchId: String?): UseCouponRequest = UseCouponRequest(json.with("mch_id", mchId))
}

/**
 * `UseCouponResponse`.
 */
public class UseCouponResponse(json: JsonObject) : Model(json) {

    /** 用户标识. */
    public val openid: String get() = json["openid"].text()

    /** 批次号. */
    public val stockId: String get() = json["stock_id"].text()

    /** 系统核销券成功的时间. RFC 3339. */
    public val wechatpayUseTime: String get() = json["wechatpay_use_time"].text()
}

/**
 * `UserCoupon`.
 */
public class UserCoupon(json: JsonObject) : Model(json) {

    /** 批次归属商户号. The merchant that the stock belongs to: the caller itself, or the sub-merchant that a partner acts for. 8 to 15 characters. */
    public val belongMerchant: String get() = json["belong_merchant"].text()

    /** 券核销规则信息. */
    public val couponUseRule: UserCouponUseRule get() = UserCouponUseRule(json["coupon_use_rule"].tree())

    /** 适用商品范围. What the coupon is good for; the user sees it. At most 15 characters. */
    public val goodsName: String get() = json["goods_name"].text()

    /** 商家券批次名称. At most 24 characters. */
    public val stockName: String get() = json["stock_name"].text()

    /** 批次类型. `NORMAL`: takes an amount off; `DISCOUNT`: takes a percentage off; `EXCHANGE`: sells goods at a fixed price. See [StockType]. At most 32 characters. */
    public val stockType: String get() = json["stock_type"].text()

    /** 批次号. */
    public val stockId: String? get() = json["stock_id"].textOrNull()

    /** 关联的商户订单号. */
    public val associateOutTradeNo: String? get() = json["associate_out_trade_no"].textOrNull()

    /** 失效请求单号. The caller's own number of the deactivation, unique for the merchant. */
    public val deactivateRequestNo: String? get() = json["deactivate_request_no"].textOrNull()

    /** 回退请求单号. The caller's own number of the return, unique for the merchant. */
    public val returnRequestNo: String? get() = json["return_request_no"].textOrNull()

    /** 发券请求单号. The caller's own number of the giving, unique for the merchant. */
    public val sendRequestNo: String? get() = json["send_request_no"].textOrNull()

    /** 核销请求单号. The caller's own number of the redemption, unique for the merchant. */
    public val useRequestNo: String? get() = json["use_request_no"].textOrNull()

    /** 券可使用开始时间. RFC 3339. */
    public val availableStartTime: String? get() = json["available_start_time"].textOrNull()

    /** 批次备注. For the merchant; users do not see it. At most 20 characters. */
    public val comment: String? get() = json["comment"].textOrNull()

    /** 券code. */
    public val couponCode: String? get() = json["coupon_code"].textOrNull()

    /** 券状态. `SENDED`: can be redeemed; `DELETED`: by the user; `DEACTIVATED`: by the merchant. See [UserCouponCouponState]. */
    public val couponState: String? get() = json["coupon_state"].textOrNull()

    /** 自定义入口. */
    public val customEntrance: CustomEntrance? get() = json["custom_entrance"].treeOrNull()?.let { CustomEntrance(it) }

    /** 失效原因. */
    public val deactivateReason: String? get() = json["deactivate_reason"].textOrNull()

    /** 券失效时间. RFC 3339. */
    public val deactivateTime: String? get() = json["deactivate_time"].textOrNull()

    /** 样式信息. */
    public val displayPatternInfo: UserCouponDisplayPattern? get() = json["display_pattern_info"].treeOrNull()?.let { UserCouponDisplayPattern(it) }

    /** 券过期时间. RFC 3339. */
    public val expireTime: String? get() = json["expire_time"].textOrNull()

    /** 券领取时间. RFC 3339. */
    public val receiveTime: String? get() = json["receive_time"].textOrNull()

    /** 券回退时间. RFC 3339. */
    public val returnTime: String? get() = json["return_time"].textOrNull()

    /** 是否允许分享领券链接. Whether users may share the link to the coupon. */
    public val shareable: Boolean? get() = json["shareable"].booleanOrNull()

    /** 是否允许转赠. Whether users may give coupons away. */
    public val transferable: Boolean? get() = json["transferable"].booleanOrNull()

    /** 券核销时间. RFC 3339. */
    public val useTime: String? get() = json["use_time"].textOrNull()
}

/**
 * `UserCouponAvailableTime`.
 */
public class UserCouponAvailableTime(json: JsonObject) : Model(json) {

    /** 开始时间. Coupons can be redeemed from then on. RFC 3339. */
    public val availableBeginTime: String get() = json["available_begin_time"].text()

    /** 结束时间. Coupons can be redeemed until then. RFC 3339. */
    public val availableEndTime: String get() = json["available_end_time"].text()

    /** 生效后N天内有效. Days for which a coupon is good, from the day it takes effect. 1 to 365. */
    public val availableDayAfterReceive: Long? get() = json["available_day_after_receive"].longOrNull()

    /** 固定周期有效时间段. Only on these weekdays, at these hours. */
    public val availableWeek: AvailableWeek? get() = json["available_week"].treeOrNull()?.let { AvailableWeek(it) }

    /** 无规律的有效时间段. Only during these periods. */
    public val irregularyAvaliableTime: List<IrregularAvailableTime>? get() = json["irregulary_avaliable_time"].listOrNull { IrregularAvailableTime(it.tree()) }

    /** 领取后N天开始生效. Days from receiving a coupon until it takes effect. */
    public val waitDaysAfterReceive: Long? get() = json["wait_days_after_receive"].longOrNull()
}

/**
 * `UserCouponDisplayPattern`.
 */
public class UserCouponDisplayPattern(json: JsonObject) : Model(json) {

    /** 使用须知. */
    public val description: String? get() = json["description"].textOrNull()

    /** 背景颜色. See [BackgroundColor]. */
    public val backgroundColor: String? get() = json["background_color"].textOrNull()

    /** 券详情图片. A `media_url` of `media.upload_marketing_image`. */
    public val couponImageUrl: String? get() = json["coupon_image_url"].textOrNull()

    /** 视频号相关信息. */
    public val finderInfo: Finder? get() = json["finder_info"].treeOrNull()?.let { Finder(it) }

    /** 商户logo. A `media_url` of `media.upload_marketing_image`. */
    public val merchantLogoUrl: String? get() = json["merchant_logo_url"].textOrNull()

    /** 商户名称. */
    public val merchantName: String? get() = json["merchant_name"].textOrNull()
}

/**
 * When and how the coupon can be redeemed.
 */
public class UserCouponUseRule(json: JsonObject) : Model(json) {

    /** 券可核销时间. */
    public val couponAvailableTime: UserCouponAvailableTime get() = UserCouponAvailableTime(json["coupon_available_time"].tree())

    /** 核销方式. `OFF_LINE`: shown in a store; `MINI_PROGRAMS`: in a mini program; `SELF_CONSUME`: by the user; `PAYMENT_CODE`: with the payment code. See [UseMethod]. */
    public val useMethod: String get() = json["use_method"].text()

    /** 小程序AppID. Needed with `use_method` `MINI_PROGRAMS`. */
    public val miniProgramsAppid: String? get() = json["mini_programs_appid"].textOrNull()

    /** 折扣券使用规则信息. Needed for `stock_type` `DISCOUNT`. */
    public val discountCoupon: UserDiscountCoupon? get() = json["discount_coupon"].treeOrNull()?.let { UserDiscountCoupon(it) }

    /** 换购券使用规则信息. Needed for `stock_type` `EXCHANGE`. */
    public val exchangeCoupon: UserExchangeCoupon? get() = json["exchange_coupon"].treeOrNull()?.let { UserExchangeCoupon(it) }

    /** 固定面额满减券使用规则信息. Needed for `stock_type` `NORMAL`. */
    public val fixedNormalCoupon: UserFixedValueCoupon? get() = json["fixed_normal_coupon"].treeOrNull()?.let { UserFixedValueCoupon(it) }

    /** 小程序path. */
    public val miniProgramsPath: String? get() = json["mini_programs_path"].textOrNull()
}

/**
 * `UserDiscountCoupon`.
 */
public class UserDiscountCoupon(json: JsonObject) : Model(json) {

    /** 折扣比例. What the user pays of the price: `88` is 12 % off. 1 to 100. */
    public val discountPercent: Long? get() = json["discount_percent"].longOrNull()

    /** 消费门槛. The purchase has to reach this amount, in fen. 1 to 10000000. */
    public val transactionMinimum: Long? get() = json["transaction_minimum"].longOrNull()
}

/**
 * `UserExchangeCoupon`.
 */
public class UserExchangeCoupon(json: JsonObject) : Model(json) {

    /** 单品换购价. What the goods cost with the coupon, in fen. 1 to 10000000. */
    public val exchangePrice: Long? get() = json["exchange_price"].longOrNull()

    /** 消费门槛. The purchase has to reach this amount, in fen. 1 to 10000000. */
    public val transactionMinimum: Long? get() = json["transaction_minimum"].longOrNull()
}

/**
 * `UserFixedValueCoupon`.
 */
public class UserFixedValueCoupon(json: JsonObject) : Model(json) {

    /** 优惠金额. What is taken off, in fen. 1 to 10000000. */
    public val discountAmount: Long? get() = json["discount_amount"].longOrNull()

    /** 消费门槛. The purchase has to reach this amount, in fen. 1 to 10000000. */
    public val transactionMinimum: Long? get() = json["transaction_minimum"].longOrNull()
}

/**
 * 背景颜色.
 *
 * The documented values; there may be others.
 */
public object BackgroundColor {
    public const val COLOR010: String = "Color010"
    public const val COLOR020: String = "Color020"
    public const val COLOR030: String = "Color030"
    public const val COLOR040: String = "Color040"
    public const val COLOR050: String = "Color050"
    public const val COLOR060: String = "Color060"
    public const val COLOR070: String = "Color070"
    public const val COLOR080: String = "Color080"
    public const val COLOR090: String = "Color090"
    public const val COLOR100: String = "Color100"
}

/**
 * code展示模式.
 *
 * The documented values; there may be others.
 */
public object CodeDisplayMode {
    public const val NOT_SHOW: String = "NOT_SHOW"
    public const val BARCODE: String = "BARCODE"
    public const val QRCODE: String = "QRCODE"
}

/**
 * 商户上传code分配状态.
 *
 * The documented values; there may be others.
 */
public object CodeStatus {
    public const val AVAILABLE: String = "AVAILABLE"
    public const val DISPATCHED: String = "DISPATCHED"
}

/**
 * 券code模式.
 *
 * The documented values; there may be others.
 */
public object CouponCodeMode {
    public const val WECHATPAY_MODE: String = "WECHATPAY_MODE"
    public const val MERCHANT_API: String = "MERCHANT_API"
    public const val MERCHANT_UPLOAD: String = "MERCHANT_UPLOAD"
}

/**
 * 券状态.
 *
 * The documented values; there may be others.
 */
public object CouponCouponState {
    public const val SENDED: String = "SENDED"
    public const val USED: String = "USED"
    public const val EXPIRED: String = "EXPIRED"
    public const val DELETED: String = "DELETED"
    public const val DEACTIVATED: String = "DEACTIVATED"
}

/**
 * 券类型.
 *
 * The documented values; there may be others.
 */
public object CouponType {
    public const val NORMAL: String = "NORMAL"
    public const val MEMBER: String = "MEMBER"
}

/**
 * 业务细分事件类型.
 *
 * The documented values; there may be others.
 */
public object EventType {
    public const val EVENT_TYPE_BUSICOUPON_SEND: String = "EVENT_TYPE_BUSICOUPON_SEND"
}

/**
 * 券状态.
 *
 * The documented values; there may be others.
 */
public object GetCouponResponseCouponState {
    public const val SENDED: String = "SENDED"
    public const val USED: String = "USED"
    public const val EXPIRED: String = "EXPIRED"
    public const val DELETED: String = "DELETED"
    public const val DEACTIVATED: String = "DEACTIVATED"
    public const val PENDING_REDEEM: String = "PENDING_REDEEM"
    public const val REDEEM_CONFIRMING: String = "REDEEM_CONFIRMING"
    public const val REDEEM_FAILED: String = "REDEEM_FAILED"
    public const val REDEEM_EXPIRED: String = "REDEEM_EXPIRED"
}

/**
 * 券code状态.
 *
 * The documented values; there may be others.
 */
public object ListCouponCodesStatus {
    public const val AVAILABLE: String = "AVAILABLE"
    public const val DISPATCHED: String = "DISPATCHED"
}

/**
 * 券状态.
 *
 * The documented values; there may be others.
 */
public object ListCouponsCouponState {
    public const val SENDED: String = "SENDED"
    public const val USED: String = "USED"
    public const val EXPIRED: String = "EXPIRED"
    public const val DELETED: String = "DELETED"
    public const val DEACTIVATED: String = "DEACTIVATED"
}

/**
 * 发放渠道.
 *
 * The documented values; there may be others.
 */
public object SendChannel {
    public const val BUSICOUPON_SEND_CHANNEL_MINIAPP: String = "BUSICOUPON_SEND_CHANNEL_MINIAPP"
    public const val BUSICOUPON_SEND_CHANNEL_API: String = "BUSICOUPON_SEND_CHANNEL_API"
    public const val BUSICOUPON_SEND_CHANNEL_PAYGIFT: String = "BUSICOUPON_SEND_CHANNEL_PAYGIFT"
    public const val BUSICOUPON_SEND_CHANNEL_H5: String = "BUSICOUPON_SEND_CHANNEL_H5"
    public const val BUSICOUPON_SEND_CHANNEL_FTOF: String = "BUSICOUPON_SEND_CHANNEL_FTOF"
    public const val BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT: String = "BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT"
    public const val BUSICOUPON_SEND_CHANNEL_HALL: String = "BUSICOUPON_SEND_CHANNEL_HALL"
    public const val BUSICOUPON_SEND_CHANNEL_JSAPI: String = "BUSICOUPON_SEND_CHANNEL_JSAPI"
    public const val JSAPI: String = "JSAPI"
    public const val BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE: String = "BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE"
    public const val BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH: String = "BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH"
    public const val BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT: String = "BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT"
    public const val BUSICOUPON_SEND_CHANNEL_WECHAT_AD: String = "BUSICOUPON_SEND_CHANNEL_WECHAT_AD"
    public const val BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM: String = "BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM"
    public const val BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT: String = "BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT"
    public const val BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT: String = "BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT"
    public const val BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL: String = "BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL"
    public const val BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM: String = "BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM"
}

/**
 * 批次状态.
 *
 * The documented values; there may be others.
 */
public object StockState {
    public const val UNAUDIT: String = "UNAUDIT"
    public const val RUNNING: String = "RUNNING"
    public const val STOPED: String = "STOPED"
    public const val PAUSED: String = "PAUSED"
}

/**
 * 批次类型.
 *
 * The documented values; there may be others.
 */
public object StockType {
    public const val NORMAL: String = "NORMAL"
    public const val DISCOUNT: String = "DISCOUNT"
    public const val EXCHANGE: String = "EXCHANGE"
}

/**
 * 补差付款失败原因.
 *
 * The documented values; there may be others.
 */
public object SubsidyPayReceiptFailReason {
    public const val PAY_RECEIPT_INSUFFICIENT_BALANCE: String = "PAY_RECEIPT_INSUFFICIENT_BALANCE"
    public const val PAY_RECEIPT_NOT_INCOMESPLIT_ORDER: String = "PAY_RECEIPT_NOT_INCOMESPLIT_ORDER"
    public const val PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA: String = "PAY_RECEIPT_EXCEED_SUBSIDY_AMOUNT_QUOTA"
    public const val PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA: String = "PAY_RECEIPT_EXCEED_SUBSIDY_COUNT_QUOTA"
    public const val PAY_RECEIPT_OTHER: String = "PAY_RECEIPT_OTHER"
}

/**
 * 补差付款单据状态.
 *
 * The documented values; there may be others.
 */
public object SubsidyPayReceiptStatus {
    public const val PAY_RECEIPT_UNKNOWN: String = "PAY_RECEIPT_UNKNOWN"
    public const val PAY_RECEIPT_ACCEPTED: String = "PAY_RECEIPT_ACCEPTED"
    public const val PAY_RECEIPT_SUCCESS: String = "PAY_RECEIPT_SUCCESS"
    public const val PAY_RECEIPT_FAIL: String = "PAY_RECEIPT_FAIL"
    public const val PAY_RECEIPT_RETURNING: String = "PAY_RECEIPT_RETURNING"
    public const val PAY_RECEIPT_PARTIAL_RETURN: String = "PAY_RECEIPT_PARTIAL_RETURN"
    public const val PAY_RECEIPT_FULL_RETURN: String = "PAY_RECEIPT_FULL_RETURN"
}

/**
 * 补差回退失败原因.
 *
 * The documented values; there may be others.
 */
public object SubsidyReturnReceiptFailReason {
    public const val RETURN_RECEIPT_INSUFFICIENT_BALANCE: String = "RETURN_RECEIPT_INSUFFICIENT_BALANCE"
    public const val RETURN_RECEIPT_OTHER: String = "RETURN_RECEIPT_OTHER"
}

/**
 * 补差回退单据状态.
 *
 * The documented values; there may be others.
 */
public object SubsidyReturnReceiptStatus {
    public const val RETURN_RECEIPT_UNKNOWN: String = "RETURN_RECEIPT_UNKNOWN"
    public const val RETURN_RECEIPT_ACCEPTED: String = "RETURN_RECEIPT_ACCEPTED"
    public const val RETURN_RECEIPT_SUCCESS: String = "RETURN_RECEIPT_SUCCESS"
    public const val RETURN_RECEIPT_FAIL: String = "RETURN_RECEIPT_FAIL"
}

/**
 * 核销方式.
 *
 * The documented values; there may be others.
 */
public object UseMethod {
    public const val OFF_LINE: String = "OFF_LINE"
    public const val MINI_PROGRAMS: String = "MINI_PROGRAMS"
    public const val SELF_CONSUME: String = "SELF_CONSUME"
    public const val PAYMENT_CODE: String = "PAYMENT_CODE"
}

/**
 * 券状态.
 *
 * The documented values; there may be others.
 */
public object UserCouponCouponState {
    public const val SENDED: String = "SENDED"
    public const val USED: String = "USED"
    public const val EXPIRED: String = "EXPIRED"
    public const val DELETED: String = "DELETED"
    public const val DEACTIVATED: String = "DEACTIVATED"
}
