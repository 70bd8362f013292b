// Generated from api/pay_gift.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.paygift

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
 * `Activity`.
 */
public class Activity(json: JsonObject) : Model(json) {

    /** 活动Id. At most 20 characters. */
    public val activityId: String? get() = json["activity_id"].textOrNull()

    /** 活动创建时间. RFC 3339. */
    public val createTime: String? get() = json["create_time"].textOrNull()

    /** 活动更新时间. RFC 3339. */
    public val updateTime: String? get() = json["update_time"].textOrNull()

    /** 所属商户号. The merchant that the activity belongs to. At most 15 characters. */
    public val belongMerchantId: String? get() = json["belong_merchant_id"].textOrNull()

    /** 创建商户号. The merchant that created the activity. At most 15 characters. */
    public val creatorMerchantId: String? get() = json["creator_merchant_id"].textOrNull()

    /** 活动基本信息. */
    public val activityBaseInfo: ActivityBasics? get() = json["activity_base_info"].treeOrNull()?.let { ActivityBasics(it) }

    /** 活动状态. See [ActivityStatus]. */
    public val activityStatus: String? get() = json["activity_status"].textOrNull()

    /** 活动类型. See [ActivityType]. */
    public val activityType: String? get() = json["activity_type"].textOrNull()

    /** 活动高级设置. */
    public val advancedSetting: ActivityAdvancedSetting? get() = json["advanced_setting"].treeOrNull()?.let { ActivityAdvancedSetting(it) }

    /** 活动奖品发放规则. */
    public val awardSendRule: AwardSendRule? get() = json["award_send_rule"].treeOrNull()?.let { AwardSendRule(it) }

    /** 活动暂停时间. RFC 3339. Known from the community. */
    public val pauseTime: String? get() = json["pause_time"].textOrNull()

    /** 活动恢复时间. RFC 3339. Known from the community. */
    public val recoveryTime: String? get() = json["recovery_time"].textOrNull()
}

/**
 * `ActivityAdvancedSetting`.
 */
public class ActivityAdvancedSetting(json: JsonObject) : Model(json) {
    public constructor(deliveryUserCategory: String? = null, merchantMemberAppid: String? = null, goodsTags: List<String>? = null, paymentMode: PaymentMode? = null, paymentMethodInformation: PaymentMethod? = null) : this(
        Fields().put("delivery_user_category", deliveryUserCategory).put("merchant_member_appid", merchantMemberAppid).put("goods_tags", goodsTags).put("payment_mode", paymentMode).put("payment_method_information", paymentMethodInformation).json,
    )

    /** 投放用户类别. `DELIVERY_MEMBER_PERSON` gives to members of the merchant only. See [DeliveryUserCategory]. */
    public val deliveryUserCategory: String? get() = json["delivery_user_category"].textOrNull()

    /** 商家会员appid. The app whose members are meant; needed with `DELIVERY_MEMBER_PERSON`. At most 32 characters. */
    public val merchantMemberAppid: String? get() = json["merchant_member_appid"].textOrNull()

    /** 订单优惠标记. Only payments whose `goods_tag` is one of these. Each at most 15 characters. */
    public val goodsTags: List<String>? get() = json["goods_tags"].listOrNull { it.text() }

    /** 支付模式. */
    public val paymentMode: PaymentMode? get() = json["payment_mode"].treeOrNull()?.let { PaymentMode(it) }

    /** 支付方式信息. */
    public val paymentMethodInformation: PaymentMethod? get() = json["payment_method_information"].treeOrNull()?.let { PaymentMethod(it) }

    /** A copy with another [deliveryUserCategory]. */
    public fun withDeliveryUserCategory(deliveryUserCategory: String?): ActivityAdvancedSetting = ActivityAdvancedSetting(json.with("delivery_user_category", deliveryUserCategory))

    /** A copy with another [merchantMemberAppid]. */
    public fun withMerchantMemberAppid(merchantMemberAppid: String?): ActivityAdvancedSetting = ActivityAdvancedSetting(json.with("merchant_member_appid", merchantMemberAppid))

    /** A copy with another [goodsTags]. */
    public fun withGoodsTags(goodsTags: List<String>?): ActivityAdvancedSetting = ActivityAdvancedSetting(json.with("goods_tags", goodsTags))

    /** A copy with another [paymentMode]. */
    public fun withPaymentMode(paymentMode: PaymentMode?): ActivityAdvancedSetting = ActivityAdvancedSetting(json.with("payment_mode", paymentMode))

    /** A copy with another [paymentMethodInformation]. */
    public fun withPaymentMethodInformation(paymentMethodInformation: PaymentMethod?): ActivityAdvancedSetting = ActivityAdvancedSetting(json.with("payment_method_information", paymentMethodInformation))
}

/**
 * `ActivityBasics`.
 */
public class ActivityBasics(json: JsonObject) : Model(json) {
    public constructor(activityName: String, activitySecondTitle: String, merchantLogoUrl: String, beginTime: String, endTime: String, outRequestNo: String, deliveryPurpose: String, backgroundColor: String? = null, availablePeriods: AvailablePeriod? = null, miniProgramsAppid: String? = null, miniProgramsPath: String? = null) : this(
        Fields().put("activity_name", activityName).put("activity_second_title", activitySecondTitle).put("merchant_logo_url", merchantLogoUrl).put("background_color", backgroundColor).put("begin_time", beginTime).put("end_time", endTime).put("available_periods", availablePeriods).put("out_request_no", outRequestNo).put("delivery_purpose", deliveryPurpose).put("mini_programs_appid", miniProgramsAppid).put("mini_programs_path", miniProgramsPath).json,
    )

    public constructor(activityName: String, activitySecondTitle: String, merchantLogoUrl: String, beginTime: String, endTime: String, outRequestNo: String, deliveryPurpose: String) : this(
        Fields().put("activity_name", activityName).put("activity_second_title", activitySecondTitle).put("merchant_logo_url", merchantLogoUrl).put("begin_time", beginTime).put("end_time", endTime).put("out_request_no", outRequestNo).put("delivery_purpose", deliveryPurpose).json,
    )

    /** 活动名称. Shown to the user. At most 10 characters. */
    public val activityName: String get() = json["activity_name"].text()

    /** 活动副标题. Shown to the user below the name. At most 9 characters. */
    public val activitySecondTitle: String get() = json["activity_second_title"].text()

    /** 商户logo. A `media_url` of `media.upload_marketing_image`; shown when the coupon is given. At most 128 characters. */
    public val merchantLogoUrl: String get() = json["merchant_logo_url"].text()

    /** 背景颜色. Colour of the page, such as `COLOR010`. */
    public val backgroundColor: String? get() = json["background_color"].textOrNull()

    /** 活动开始时间. At most 32 characters, RFC 3339. */
    public val beginTime: String get() = json["begin_time"].text()

    /** 活动结束时间. Less than 365 days after `begin_time`. At most 32 characters, RFC 3339. */
    public val endTime: String get() = json["end_time"].text()

    /** 可用时间段. When coupons are given; all the time where left out. */
    public val availablePeriods: AvailablePeriod? get() = json["available_periods"].treeOrNull()?.let { AvailablePeriod(it) }

    /** 商户请求单号. The caller's own number of this request, unique for the merchant. At most 128 characters, matches `^[a-zA-Z0-9|*_-]{1,128}$`. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 投放目的. `OFF_LINE_PAY` brings users back to the shop, `JUMP_MINI_APP` leads them to the mini program. See [DeliveryPurpose]. */
    public val deliveryPurpose: String get() = json["delivery_purpose"].text()

    /** 商家小程序appid. Needed with `JUMP_MINI_APP`. At most 32 characters. */
    public val miniProgramsAppid: String? get() = json["mini_programs_appid"].textOrNull()

    /** 商家小程序path. The page to open; needed with `JUMP_MINI_APP`. At most 128 characters. */
    public val miniProgramsPath: String? get() = json["mini_programs_path"].textOrNull()

    /** A copy with another [activityName]. */
    public fun withActivityName(activityName: String): ActivityBasics = ActivityBasics(json.with("activity_name", activityName))

    /** A copy with another [activitySecondTitle]. */
    public fun withActivitySecondTitle(activitySecondTitle: String): ActivityBasics = ActivityBasics(json.with("activity_second_title", activitySecondTitle))

    /** A copy with another [merchantLogoUrl]. */
    public fun withMerchantLogoUrl(merchantLogoUrl: String): ActivityBasics = ActivityBasics(json.with("merchant_logo_url", merchantLogoUrl))

    /** A copy with another [backgroundColor]. */
    public fun withBackgroundColor(backgroundColor: String?): ActivityBasics = ActivityBasics(json.with("background_color", backgroundColor))

    /** A copy with another [beginTime]. */
    public fun withBeginTime(beginTime: String): ActivityBasics = ActivityBasics(json.with("begin_time", beginTime))

    /** A copy with another [endTime]. */
    public fun withEndTime(endTime: String): ActivityBasics = ActivityBasics(json.with("end_time", endTime))

    /** A copy with another [availablePeriods]. */
    public fun withAvailablePeriods(availablePeriods: AvailablePeriod?): ActivityBasics = ActivityBasics(json.with("available_periods", availablePeriods))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): ActivityBasics = ActivityBasics(json.with("out_request_no", outRequestNo))

    /** A copy with another [deliveryPurpose]. */
    public fun withDeliveryPurpose(deliveryPurpose: String): ActivityBasics = ActivityBasics(json.with("delivery_purpose", deliveryPurpose))

    /** A copy with another [miniProgramsAppid]. */
    public fun withMiniProgramsAppid(miniProgramsAppid: String?): ActivityBasics = ActivityBasics(json.with("mini_programs_appid", miniProgramsAppid))

    /** A copy with another [miniProgramsPath]. */
    public fun withMiniProgramsPath(miniProgramsPath: String?): ActivityBasics = ActivityBasics(json.with("mini_programs_path", miniProgramsPath))
}

/**
 * `ActivityGoods`.
 */
public class ActivityGoods(json: JsonObject) : Model(json) {

    /** 指定商品. */
    public val goodsId: String get() = json["goods_id"].text()

    /** 创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 更新时间. RFC 3339. */
    public val updateTime: String get() = json["update_time"].text()
}

/**
 * `ActivityMerchant`.
 */
public class ActivityMerchant(json: JsonObject) : Model(json) {

    /** 商户Id. At most 15 characters. */
    public val mchid: String get() = json["mchid"].text()

    /** 商户名称. */
    public val merchantName: String? get() = json["merchant_name"].textOrNull()

    /** 创建时间. At most 32 characters, RFC 3339. */
    public val createTime: String? get() = json["create_time"].textOrNull()

    /** 更新时间. At most 32 characters, RFC 3339. */
    public val updateTime: String? get() = json["update_time"].textOrNull()
}

/**
 * `AddActivityMerchantsRequest`.
 */
public class AddActivityMerchantsRequest(json: JsonObject) : Model(json) {
    public constructor(merchantIdList: List<String>, addRequestNo: String) : this(
        Fields().put("merchant_id_list", merchantIdList).put("add_request_no", addRequestNo).json,
    )

    /** 添加的发券商户号. Each at most 15 characters. */
    public val merchantIdList: List<String> get() = json["merchant_id_list"].list { it.text() }

    /** 请求业务单据号. The caller's own number of this request, unique for the merchant. At most 128 characters. */
    public val addRequestNo: String get() = json["add_request_no"].text()

    /** A copy with another [merchantIdList]. */
    public fun withMerchantIdList(merchantIdList: List<String>): AddActivityMerchantsRequest = AddActivityMerchantsRequest(json.with("merchant_id_list", merchantIdList))

    /** A copy with another [addRequestNo]. */
    public fun withAddRequestNo(addRequestNo: String): AddActivityMerchantsRequest = AddActivityMerchantsRequest(json.with("add_request_no", addRequestNo))
}

/**
 * `AddActivityMerchantsResponse`.
 */
public class AddActivityMerchantsResponse(json: JsonObject) : Model(json) {

    /** 活动Id. */
    public val activityId: String? get() = json["activity_id"].textOrNull()

    /** 校验失败的发券商户号. The merchants that were not added. */
    public val invalidMerchantIdList: List<InvalidMerchant>? get() = json["invalid_merchant_id_list"].listOrNull { InvalidMerchant(it.tree()) }

    /** 添加时间. RFC 3339. */
    public val addTime: String? get() = json["add_time"].textOrNull()
}

/**
 * `AvailableDayTime`.
 */
public class AvailableDayTime(json: JsonObject) : Model(json) {
    public constructor(beginDayTime: String, endDayTime: String) : this(
        Fields().put("begin_day_time", beginDayTime).put("end_day_time", endDayTime).json,
    )

    /** 每日可用开始时间. Hours, minutes and seconds, such as `110000`. At most 6 characters, matches `^[0-9]{6}$`. */
    public val beginDayTime: String get() = json["begin_day_time"].text()

    /** 每日可用结束时间. Hours, minutes and seconds, such as `135959`. At most 6 characters, matches `^[0-9]{6}$`. */
    public val endDayTime: String get() = json["end_day_time"].text()

    /** A copy with another [beginDayTime]. */
    public fun withBeginDayTime(beginDayTime: String): AvailableDayTime = AvailableDayTime(json.with("begin_day_time", beginDayTime))

    /** A copy with another [endDayTime]. */
    public fun withEndDayTime(endDayTime: String): AvailableDayTime = AvailableDayTime(json.with("end_day_time", endDayTime))
}

/**
 * When coupons are given.
 */
public class AvailablePeriod(json: JsonObject) : Model(json) {
    public constructor(availableTime: List<AvailableTime>? = null, availableDayTime: List<AvailableDayTime>? = null) : this(
        Fields().put("available_time", availableTime).put("available_day_time", availableDayTime).json,
    )

    /** 可用时间. */
    public val availableTime: List<AvailableTime>? get() = json["available_time"].listOrNull { AvailableTime(it.tree()) }

    /** 每日可用时间. */
    public val availableDayTime: List<AvailableDayTime>? get() = json["available_day_time"].listOrNull { AvailableDayTime(it.tree()) }

    /** A copy with another [availableTime]. */
    public fun withAvailableTime(availableTime: List<AvailableTime>?): AvailablePeriod = AvailablePeriod(json.with("available_time", availableTime))

    /** A copy with another [availableDayTime]. */
    public fun withAvailableDayTime(availableDayTime: List<AvailableDayTime>?): AvailablePeriod = AvailablePeriod(json.with("available_day_time", availableDayTime))
}

/**
 * `AvailableTime`.
 */
public class AvailableTime(json: JsonObject) : Model(json) {
    public constructor(beginTime: String, endTime: String) : this(
        Fields().put("begin_time", beginTime).put("end_time", endTime).json,
    )

    /** 可用开始时间. At most 32 characters, RFC 3339. */
    public val beginTime: String get() = json["begin_time"].text()

    /** 可用结束时间. At most 32 characters, RFC 3339. */
    public val endTime: String get() = json["end_time"].text()

    /** A copy with another [beginTime]. */
    public fun withBeginTime(beginTime: String): AvailableTime = AvailableTime(json.with("begin_time", beginTime))

    /** A copy with another [endTime]. */
    public fun withEndTime(endTime: String): AvailableTime = AvailableTime(json.with("end_time", endTime))
}

/**
 * `Award`.
 */
public class Award(json: JsonObject) : Model(json) {
    public constructor(stockId: String, originalImageUrl: String, thumbnailUrl: String? = null) : this(
        Fields().put("stock_id", stockId).put("original_image_url", originalImageUrl).put("thumbnail_url", thumbnailUrl).json,
    )

    public constructor(stockId: String, originalImageUrl: String) : this(
        Fields().put("stock_id", stockId).put("original_image_url", originalImageUrl).json,
    )

    /** 代金券批次Id. The stock of merchant coupons. At most 20 characters. */
    public val stockId: String get() = json["stock_id"].text()

    /** 奖品原始图. A `media_url` of `media.upload_marketing_image`. At most 128 characters. */
    public val originalImageUrl: String get() = json["original_image_url"].text()

    /** 奖品缩略图. A `media_url` of `media.upload_marketing_image`; needed with `GIFT_PACKAGE`. At most 128 characters. */
    public val thumbnailUrl: String? get() = json["thumbnail_url"].textOrNull()

    /** A copy with another [stockId]. */
    public fun withStockId(stockId: String): Award = Award(json.with("stock_id", stockId))

    /** A copy with another [originalImageUrl]. */
    public fun withOriginalImageUrl(originalImageUrl: String): Award = Award(json.with("original_image_url", originalImageUrl))

    /** A copy with another [thumbnailUrl]. */
    public fun withThumbnailUrl(thumbnailUrl: String?): Award = Award(json.with("thumbnail_url", thumbnailUrl))
}

/**
 * `AwardSendRule`.
 */
public class AwardSendRule(json: JsonObject) : Model(json) {

    /** 满送活动奖品发放规则. */
    public val fullSendRule: FullSendRule? get() = json["full_send_rule"].treeOrNull()?.let { FullSendRule(it) }
}

/**
 * `CreateFullSendActivityRequest`.
 */
public class CreateFullSendActivityRequest(json: JsonObject) : Model(json) {
    public constructor(activityBaseInfo: ActivityBasics, awardSendRule: FullSendRule, advancedSetting: ActivityAdvancedSetting? = null) : this(
        Fields().put("activity_base_info", activityBaseInfo).put("award_send_rule", awardSendRule).put("advanced_setting", advancedSetting).json,
    )

    public constructor(activityBaseInfo: ActivityBasics, awardSendRule: FullSendRule) : this(
        Fields().put("activity_base_info", activityBaseInfo).put("award_send_rule", awardSendRule).json,
    )

    /** 活动基本信息. */
    public val activityBaseInfo: ActivityBasics get() = ActivityBasics(json["activity_base_info"].tree())

    /** 活动奖品发放规则. */
    public val awardSendRule: FullSendRule get() = FullSendRule(json["award_send_rule"].tree())

    /** 活动高级设置. */
    public val advancedSetting: ActivityAdvancedSetting? get() = json["advanced_setting"].treeOrNull()?.let { ActivityAdvancedSetting(it) }

    /** A copy with another [activityBaseInfo]. */
    public fun withActivityBaseInfo(activityBaseInfo: ActivityBasics): CreateFullSendActivityRequest = CreateFullSendActivityRequest(json.with("activity_base_info", activityBaseInfo))

    /** A copy with another [awardSendRule]. */
    public fun withAwardSendRule(awardSendRule: FullSendRule): CreateFullSendActivityRequest = CreateFullSendActivityRequest(json.with("award_send_rule", awardSendRule))

    /** A copy with another [advancedSetting]. */
    public fun withAdvancedSetting(advancedSetting: ActivityAdvancedSetting?): CreateFullSendActivityRequest = CreateFullSendActivityRequest(json.with("advanced_setting", advancedSetting))
}

/**
 * `CreateFullSendActivityResponse`.
 */
public class CreateFullSendActivityResponse(json: JsonObject) : Model(json) {

    /** 活动id. At most 20 characters. */
    public val activityId: String get() = json["activity_id"].text()

    /** 创建时间. At most 32 characters, RFC 3339. */
    public val createTime: String get() = json["create_time"].text()
}

/**
 * `DeleteActivityMerchantsRequest`.
 */
public class DeleteActivityMerchantsRequest(json: JsonObject) : Model(json) {
    public constructor(merchantIdList: List<String>, deleteRequestNo: String) : this(
        Fields().put("merchant_id_list", merchantIdList).put("delete_request_no", deleteRequestNo).json,
    )

    /** 删除的发券商户号. 1 to 500 elements, each at most 15 characters. */
    public val merchantIdList: List<String> get() = json["merchant_id_list"].list { it.text() }

    /** 请求业务单据号. The caller's own number of this request, unique for the merchant. At most 128 characters, matches `^[a-zA-Z0-9|_*-]{1,128}$`. */
    public val deleteRequestNo: String get() = json["delete_request_no"].text()

    /** A copy with another [merchantIdList]. */
    public fun withMerchantIdList(merchantIdList: List<String>): DeleteActivityMerchantsRequest = DeleteActivityMerchantsRequest(json.with("merchant_id_list", merchantIdList))

    /** A copy with another [deleteRequestNo]. */
    public fun withDeleteRequestNo(deleteRequestNo: String): DeleteActivityMerchantsRequest = DeleteActivityMerchantsRequest(json.with("delete_request_no", deleteRequestNo))
}

/**
 * `DeleteActivityMerchantsResponse`.
 */
public class DeleteActivityMerchantsResponse(json: JsonObject) : Model(json) {

    /** 活动Id. */
    public val activityId: String get() = json["activity_id"].text()

    /** 删除时间. RFC 3339. */
    public val deleteTime: String? get() = json["delete_time"].textOrNull()
}

/**
 * What is given to whom.
 */
public class FullSendRule(json: JsonObject) : Model(json) {
    public constructor(transactionAmountMinimum: Long, sendContent: String, awardType: String, awardList: List<Award>, merchantOption: String, merchantIdList: List<String>? = null) : this(
        Fields().put("transaction_amount_minimum", transactionAmountMinimum).put("send_content", sendContent).put("award_type", awardType).put("award_list", awardList).put("merchant_option", merchantOption).put("merchant_id_list", merchantIdList).json,
    )

    public constructor(transactionAmountMinimum: Long, sendContent: String, awardType: String, awardList: List<Award>, merchantOption: String) : this(
        Fields().put("transaction_amount_minimum", transactionAmountMinimum).put("send_content", sendContent).put("award_type", awardType).put("award_list", awardList).put("merchant_option", merchantOption).json,
    )

    /** 消费金额门槛. What has to be paid to get the gift, in fen. */
    public val transactionAmountMinimum: Long? get() = json["transaction_amount_minimum"].longOrNull()

    /** 发放内容. `SINGLE_COUPON` gives one coupon, `GIFT_PACKAGE` three to five. See [SendContent]. */
    public val sendContent: String get() = json["send_content"].text()

    /** 奖品类型. See [AwardType]. */
    public val awardType: String get() = json["award_type"].text()

    /** 奖品基本信息列表. */
    public val awardList: List<Award> get() = json["award_list"].list { Award(it.tree()) }

    /** 发券商户号选项. `MANUAL_INPUT_MERCHANT` uses `merchant_id_list`, `IN_SEVICE_COUPON_MERCHANT` the merchants where the coupon can be used. See [MerchantOption]. */
    public val merchantOption: String get() = json["merchant_option"].text()

    /** 发券商户号. The merchants whose payments give coupons; needed with `MANUAL_INPUT_MERCHANT`. Each at most 15 characters. */
    public val merchantIdList: List<String>? get() = json["merchant_id_list"].listOrNull { it.text() }

    /** A copy with another [transactionAmountMinimum]. */
    public fun withTransactionAmountMinimum(transactionAmountMinimum: Long): FullSendRule = FullSendRule(json.with("transaction_amount_minimum", transactionAmountMinimum))

    /** A copy with another [sendContent]. */
    public fun withSendContent(sendContent: String): FullSendRule = FullSendRule(json.with("send_content", sendContent))

    /** A copy with another [awardType]. */
    public fun withAwardType(awardType: String): FullSendRule = FullSendRule(json.with("award_type", awardType))

    /** A copy with another [awardList]. */
    public fun withAwardList(awardList: List<Award>): FullSendRule = FullSendRule(json.with("award_list", awardList))

    /** A copy with another [merchantOption]. */
    public fun withMerchantOption(merchantOption: String): FullSendRule = FullSendRule(json.with("merchant_option", merchantOption))

    /** A copy with another [merchantIdList]. */
    public fun withMerchantIdList(merchantIdList: List<String>?): FullSendRule = FullSendRule(json.with("merchant_id_list", merchantIdList))
}

/**
 * `GetActivityResponse`.
 */
public class GetActivityResponse(json: JsonObject) : Model(json) {

    /** 活动Id. At most 20 characters. */
    public val activityId: String get() = json["activity_id"].text()

    /** 所属商户号. The merchant that the activity belongs to. At most 15 characters. */
    public val belongMerchantId: String get() = json["belong_merchant_id"].text()

    /** 创建商户号. The merchant that created the activity. At most 15 characters. */
    public val creatorMerchantId: String get() = json["creator_merchant_id"].text()

    /** 活动基本信息. */
    public val activityBaseInfo: ActivityBasics get() = ActivityBasics(json["activity_base_info"].tree())

    /** 活动状态. See [ActivityStatus]. */
    public val activityStatus: String get() = json["activity_status"].text()

    /** 活动奖品发放规则. */
    public val awardSendRule: AwardSendRule get() = AwardSendRule(json["award_send_rule"].tree())

    /** 活动创建时间. RFC 3339. */
    public val createTime: String? get() = json["create_time"].textOrNull()

    /** 活动更新时间. RFC 3339. */
    public val updateTime: String? get() = json["update_time"].textOrNull()

    /** 活动类型. See [ActivityType]. */
    public val activityType: String? get() = json["activity_type"].textOrNull()

    /** 活动高级设置. */
    public val advancedSetting: ActivityAdvancedSetting? get() = json["advanced_setting"].treeOrNull()?.let { ActivityAdvancedSetting(it) }

    /** 活动暂停时间. RFC 3339. */
    public val pauseTime: String? get() = json["pause_time"].textOrNull()

    /** 活动恢复时间. RFC 3339. */
    public val recoveryTime: String? get() = json["recovery_time"].textOrNull()
}

/**
 * `InvalidMerchant`.
 */
public class InvalidMerchant(json: JsonObject) : Model(json) {

    /** 商户Id. At most 15 characters. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 无效原因. */
    public val invalidReason: String? get() = json["invalid_reason"].textOrNull()
}

/**
 * `ListActivitiesResponse`.
 */
public class ListActivitiesResponse(json: JsonObject) : Model(json) {

    /** 分页页码. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 分页大小. Items per page. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 总数. Number of all items. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 结果集. */
    public val data: List<Activity>? get() = json["data"].listOrNull { Activity(it.tree()) }
}

/**
 * `ListActivityGoodsResponse`.
 */
public class ListActivityGoodsResponse(json: JsonObject) : Model(json) {

    /** 活动ID. */
    public val activityId: String get() = json["activity_id"].text()

    /** 分页页码. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 分页大小. Items per page. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 总数量. Number of all items. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 结果集. */
    public val data: List<ActivityGoods>? get() = json["data"].listOrNull { ActivityGoods(it.tree()) }
}

/**
 * `ListActivityMerchantsResponse`.
 */
public class ListActivityMerchantsResponse(json: JsonObject) : Model(json) {

    /** 活动Id. */
    public val activityId: String get() = json["activity_id"].text()

    /** 分页页码. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 分页大小. Items per page. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 总数. Number of all items. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 结果集. */
    public val data: List<ActivityMerchant>? get() = json["data"].listOrNull { ActivityMerchant(it.tree()) }
}

/**
 * `PaymentMethod`.
 */
public class PaymentMethod(json: JsonObject) : Model(json) {
    public constructor(paymentMethod: String, bankAbbreviation: String? = null) : this(
        Fields().put("payment_method", paymentMethod).put("bank_abbreviation", bankAbbreviation).json,
    )

    public constructor(paymentMethod: String) : this(
        Fields().put("payment_method", paymentMethod).json,
    )

    /** 支付方式. See [PaymentMethodPaymentMethod]. */
    public val paymentMethod: String get() = json["payment_method"].text()

    /** 银行简称. Needed with `SPECIFIC_BANK_CARD`. */
    public val bankAbbreviation: String? get() = json["bank_abbreviation"].textOrNull()

    /** A copy with another [paymentMethod]. */
    public fun withPaymentMethod(paymentMethod: String): PaymentMethod = PaymentMethod(json.with("payment_method", paymentMethod))

    /** A copy with another [bankAbbreviation]. */
    public fun withBankAbbreviation(bankAbbreviation: String?): PaymentMethod = PaymentMethod(json.with("bank_abbreviation", bankAbbreviation))
}

/**
 * `PaymentMode`.
 */
public class PaymentMode(json: JsonObject) : Model(json) {
    public constructor(paymentSceneList: List<String>? = null) : this(
        Fields().put("payment_scene_list", paymentSceneList).json,
    )

    /** 支付场景列表. See [PaymentSceneList]. */
    public val paymentSceneList: List<String>? get() = json["payment_scene_list"].listOrNull { it.text() }

    /** A copy with another [paymentSceneList]. */
    public fun withPaymentSceneList(paymentSceneList: List<String>?): PaymentMode = PaymentMode(json.with("payment_scene_list", paymentSceneList))
}

/**
 * `TerminateActivityResponse`.
 */
public class TerminateActivityResponse(json: JsonObject) : Model(json) {

    /** 生效时间. When the activity stopped. RFC 3339. */
    public val terminateTime: String get() = json["terminate_time"].text()

    /** 活动Id. */
    public val activityId: String get() = json["activity_id"].text()
}

/**
 * 活动状态.
 *
 * The documented values; there may be others.
 */
public object ActivityStatus {
    public const val ACT_STATUS_UNKNOWN: String = "ACT_STATUS_UNKNOWN"
    public const val CREATE_ACT_STATUS: String = "CREATE_ACT_STATUS"
    public const val ONGOING_ACT_STATUS: String = "ONGOING_ACT_STATUS"
    public const val TERMINATE_ACT_STATUS: String = "TERMINATE_ACT_STATUS"
    public const val STOP_ACT_STATUS: String = "STOP_ACT_STATUS"
    public const val OVER_TIME_ACT_STATUS: String = "OVER_TIME_ACT_STATUS"
    public const val CREATE_ACT_FAILED: String = "CREATE_ACT_FAILED"
}

/**
 * 活动类型.
 *
 * The documented values; there may be others.
 */
public object ActivityType {
    public const val FULL_SEND_ACT_TYPE: String = "FULL_SEND_ACT_TYPE"
    public const val STEP_SEND_ACT_TYPE: String = "STEP_SEND_ACT_TYPE"
    public const val SPECIFIC_SEND_ACT_TYPE: String = "SPECIFIC_SEND_ACT_TYPE"
}

/**
 * 奖品类型.
 *
 * The documented values; there may be others.
 */
public object AwardType {
    public const val BUSIFAVOR: String = "BUSIFAVOR"
}

/**
 * 投放目的.
 *
 * The documented values; there may be others.
 */
public object DeliveryPurpose {
    public const val OFF_LINE_PAY: String = "OFF_LINE_PAY"
    public const val JUMP_MINI_APP: String = "JUMP_MINI_APP"
}

/**
 * 投放用户类别.
 *
 * The documented values; there may be others.
 */
public object DeliveryUserCategory {
    public const val DELIVERY_ALL_PERSON: String = "DELIVERY_ALL_PERSON"
    public const val DELIVERY_MEMBER_PERSON: String = "DELIVERY_MEMBER_PERSON"
}

/**
 * 发券商户号选项.
 *
 * The documented values; there may be others.
 */
public object MerchantOption {
    public const val IN_SEVICE_COUPON_MERCHANT: String = "IN_SEVICE_COUPON_MERCHANT"
    public const val MANUAL_INPUT_MERCHANT: String = "MANUAL_INPUT_MERCHANT"
}

/**
 * 支付方式.
 *
 * The documented values; there may be others.
 */
public object PaymentMethodPaymentMethod {
    public const val CFT: String = "CFT"
    public const val SPECIFIC_BANK_CARD: String = "SPECIFIC_BANK_CARD"
}

/**
 * 支付场景列表.
 *
 * The documented values; there may be others.
 */
public object PaymentSceneList {
    public const val APP_SCENE: String = "APP_SCENE"
    public const val SWING_CARD_SCENE: String = "SWING_CARD_SCENE"
    public const val NO_SECRET_SCENE: String = "NO_SECRET_SCENE"
    public const val MINIAPP_SCENE: String = "MINIAPP_SCENE"
    public const val FACE_PAY_SCENE: String = "FACE_PAY_SCENE"
    public const val OTHER_SCENE: String = "OTHER_SCENE"
}

/**
 * 发放内容.
 *
 * The documented values; there may be others.
 */
public object SendContent {
    public const val SINGLE_COUPON: String = "SINGLE_COUPON"
    public const val GIFT_PACKAGE: String = "GIFT_PACKAGE"
}
