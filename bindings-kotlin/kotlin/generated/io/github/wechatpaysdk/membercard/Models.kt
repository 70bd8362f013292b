// Generated from api/member_card.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.membercard

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
 * `AcceptCardResource`.
 */
public class AcceptCardResource(json: JsonObject) : Model(json) {

    /** 用户标识. The user in the `appid` of the template. */
    public val openid: String get() = json["openid"].text()

    /** 会员卡ID. WeChat Pay's number of the template. */
    public val cardId: String get() = json["card_id"].text()

    /** 领卡时间. When the user took the card. */
    public val eventTime: String get() = json["event_time"].text()

    /** 事件类型. `NEW_ACTIVATE`: for the first time; `RECOVER`: once more after deleting it; `MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER`: after a reminder by phone number. See [AcceptCardResourceEventType]. */
    public val eventType: String get() = json["event_type"].text()

    /** 会员卡code. The code of the user's card. */
    public val code: String? get() = json["code"].textOrNull()

    /** 自定义场景值. Tells where the user took the card; comes back in notifications. */
    public val outerStr: String? get() = json["outer_str"].textOrNull()

    /** 加密手机号. The phone number of the user. Encrypted on the wire. */
    public val phoneNumber: String? get() = json["phone_number"].textOrNull()

    /** 用户统一标识. */
    public val unionid: String? get() = json["unionid"].textOrNull()

    override fun isSensitive(name: String): Boolean = name == "phone_number"
}

/**
 * `ActionSetting`.
 */
public class ActionSetting(json: JsonObject) : Model(json) {
    public constructor(actionName: String, jumpMiniprogram: JumpMiniProgram) : this(
        Fields().put("action_name", actionName).put("jump_miniprogram", jumpMiniprogram).json,
    )

    /** 操作名称. */
    public val actionName: String get() = json["action_name"].text()

    /** 跳转小程序信息. */
    public val jumpMiniprogram: JumpMiniProgram get() = JumpMiniProgram(json["jump_miniprogram"].tree())

    /** A copy with another [actionName]. */
    public fun withActionName(actionName: String): ActionSetting = ActionSetting(json.with("action_name", actionName))

    /** A copy with another [jumpMiniprogram]. */
    public fun withJumpMiniprogram(jumpMiniprogram: JumpMiniProgram): ActionSetting = ActionSetting(json.with("jump_miniprogram", jumpMiniprogram))
}

/**
 * `ActivateCardResource`.
 */
public class ActivateCardResource(json: JsonObject) : Model(json) {

    /** 用户标识. The user in the `appid` of the template. */
    public val openid: String get() = json["openid"].text()

    /** 会员卡ID. WeChat Pay's number of the template. */
    public val cardId: String get() = json["card_id"].text()

    /** 激活场景. `NEW_ACTIVATE`: for the first time; `RECOVER`: once more after deleting it. See [ActivateScene]. */
    public val activateScene: String get() = json["activate_scene"].text()

    /** 激活时间. RFC 3339. */
    public val eventTime: String get() = json["event_time"].text()

    /** 事件类型. See [ActivateCardResourceEventType]. */
    public val eventType: String get() = json["event_type"].text()

    /** 会员卡code. The code of the user's card. */
    public val code: String? get() = json["code"].textOrNull()

    /** 自定义场景值. Tells where the user took the card; comes back in notifications. */
    public val outerStr: String? get() = json["outer_str"].textOrNull()

    /** 用户统一标识. */
    public val unionid: String? get() = json["unionid"].textOrNull()
}

/**
 * `ActivateUserCardRequest`.
 */
public class ActivateUserCardRequest(json: JsonObject) : Model(json) {
    public constructor(membershipNumber: String? = null) : this(
        Fields().put("membership_number", membershipNumber).json,
    )

    /** 会员卡编号. The merchant's own number of the member. */
    public val membershipNumber: String? get() = json["membership_number"].textOrNull()

    /** A copy with another [membershipNumber]. */
    public fun withMembershipNumber(membershipNumber: String?): ActivateUserCardRequest = ActivateUserCardRequest(json.with("membership_number", membershipNumber))
}

/**
 * `ActivationMiniProgram`.
 */
public class ActivationMiniProgram(json: JsonObject) : Model(json) {
    public constructor(activateAppid: String, activatePath: String) : this(
        Fields().put("activate_appid", activateAppid).put("activate_path", activatePath).json,
    )

    /** 跳转激活的appid. A mini program; with `JUMP_ACTIVATE`. */
    public val activateAppid: String get() = json["activate_appid"].text()

    /** 跳转激活的path. With `activate_appid`. */
    public val activatePath: String get() = json["activate_path"].text()

    /** A copy with another [activateAppid]. */
    public fun withActivateAppid(activateAppid: String): ActivationMiniProgram = ActivationMiniProgram(json.with("activate_appid", activateAppid))

    /** A copy with another [activatePath]. */
    public fun withActivatePath(activatePath: String): ActivationMiniProgram = ActivationMiniProgram(json.with("activate_path", activatePath))
}

/**
 * `ActivationSetting`.
 */
public class ActivationSetting(json: JsonObject) : Model(json) {
    public constructor(activateType: String, activateMiniprogram: ActivationMiniProgram? = null, activateUrl: String? = null) : this(
        Fields().put("activate_type", activateType).put("activate_miniprogram", activateMiniprogram).put("activate_url", activateUrl).json,
    )

    public constructor(activateType: String) : this(
        Fields().put("activate_type", activateType).json,
    )

    /** 激活类型. `AUTO_ACTIVATE`: by WeChat; `JUMP_ACTIVATE`: on a page of the merchant. */
    public val activateType: String get() = json["activate_type"].text()

    /** 跳转激活的小程序. With `JUMP_ACTIVATE`. */
    public val activateMiniprogram: ActivationMiniProgram? get() = json["activate_miniprogram"].treeOrNull()?.let { ActivationMiniProgram(it) }

    /** 跳转激活的url. A page; with `JUMP_ACTIVATE`. */
    public val activateUrl: String? get() = json["activate_url"].textOrNull()

    /** A copy with another [activateType]. */
    public fun withActivateType(activateType: String): ActivationSetting = ActivationSetting(json.with("activate_type", activateType))

    /** A copy with another [activateMiniprogram]. */
    public fun withActivateMiniprogram(activateMiniprogram: ActivationMiniProgram?): ActivationSetting = ActivationSetting(json.with("activate_miniprogram", activateMiniprogram))

    /** A copy with another [activateUrl]. */
    public fun withActivateUrl(activateUrl: String?): ActivationSetting = ActivationSetting(json.with("activate_url", activateUrl))
}

/**
 * `Activity`.
 */
public class Activity(json: JsonObject) : Model(json) {

    /** 活动ID. */
    public val activityId: String get() = json["activity_id"].text()

    /** 商户请求单号. The caller's own number of this request, unique for the merchant. */
    public val outRequestNo: String? get() = json["out_request_no"].textOrNull()

    /** 创建时间. RFC 3339. */
    public val createTime: String? get() = json["create_time"].textOrNull()

    /** 更新时间. RFC 3339. */
    public val updateTime: String? get() = json["update_time"].textOrNull()

    /** 活动开始时间. RFC 3339. */
    public val beginTime: String? get() = json["begin_time"].textOrNull()

    /** 活动结束时间. RFC 3339. */
    public val endTime: String? get() = json["end_time"].textOrNull()

    /** 会员卡ID. WeChat Pay's number of the template. */
    public val cardId: String? get() = json["card_id"].textOrNull()

    /** 活动名称. */
    public val activityName: String? get() = json["activity_name"].textOrNull()

    /** 活动的当前状态. */
    public val activityStatus: String? get() = json["activity_status"].textOrNull()

    /** 活动类型. */
    public val activityType: String? get() = json["activity_type"].textOrNull()

    /** 发放时间段. */
    public val awardSendPeriod: AwardSendPeriod? get() = json["award_send_period"].treeOrNull()?.let { AwardSendPeriod(it) }

    /** 支付前会员活动设置. */
    public val miniprogramActivitySetting: MiniProgramActivitySetting? get() = json["miniprogram_activity_setting"].treeOrNull()?.let { MiniProgramActivitySetting(it) }

    /** 支付后活动设置. */
    public val payActivitySetting: PayActivitySetting? get() = json["pay_activity_setting"].treeOrNull()?.let { PayActivitySetting(it) }

    /** 优惠券列表. */
    public val stockList: List<Stock>? get() = json["stock_list"].listOrNull { Stock(it.tree()) }
}

/**
 * `AddServiceModuleRequest`.
 */
public class AddServiceModuleRequest(json: JsonObject) : Model(json) {
    public constructor(serviceModuleId: String, jumpMiniprogram: JumpMiniProgram) : this(
        Fields().put("service_module_id", serviceModuleId).put("jump_miniprogram", jumpMiniprogram).json,
    )

    /** 会员服务项ID. The service, as WeChat Pay numbers it. */
    public val serviceModuleId: String get() = json["service_module_id"].text()

    /** 跳转小程序. */
    public val jumpMiniprogram: JumpMiniProgram get() = JumpMiniProgram(json["jump_miniprogram"].tree())

    /** A copy with another [serviceModuleId]. */
    public fun withServiceModuleId(serviceModuleId: String): AddServiceModuleRequest = AddServiceModuleRequest(json.with("service_module_id", serviceModuleId))

    /** A copy with another [jumpMiniprogram]. */
    public fun withJumpMiniprogram(jumpMiniprogram: JumpMiniProgram): AddServiceModuleRequest = AddServiceModuleRequest(json.with("jump_miniprogram", jumpMiniprogram))
}

/**
 * `AdditionalStatement`.
 */
public class AdditionalStatement(json: JsonObject) : Model(json) {
    public constructor(appid: String? = null, title: String? = null, path: String? = null, url: String? = null) : this(
        Fields().put("appid", appid).put("title", title).put("path", path).put("url", url).json,
    )

    /** 跳转小程序appid. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 标题. */
    public val title: String? get() = json["title"].textOrNull()

    /** 跳转小程序path. */
    public val path: String? get() = json["path"].textOrNull()

    /** 跳转url. */
    public val url: String? get() = json["url"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): AdditionalStatement = AdditionalStatement(json.with("appid", appid))

    /** A copy with another [title]. */
    public fun withTitle(title: String?): AdditionalStatement = AdditionalStatement(json.with("title", title))

    /** A copy with another [path]. */
    public fun withPath(path: String?): AdditionalStatement = AdditionalStatement(json.with("path", path))

    /** A copy with another [url]. */
    public fun withUrl(url: String?): AdditionalStatement = AdditionalStatement(json.with("url", url))
}

/**
 * `AwardJumpSetting`.
 */
public class AwardJumpSetting(json: JsonObject) : Model(json) {
    public constructor(miniProgramAppid: String? = null, buttonText: String? = null, miniProgramPath: String? = null) : this(
        Fields().put("mini_program_appid", miniProgramAppid).put("button_text", buttonText).put("mini_program_path", miniProgramPath).json,
    )

    /** 小程序AppID. */
    public val miniProgramAppid: String? get() = json["mini_program_appid"].textOrNull()

    /** 跳转按钮文案. */
    public val buttonText: String? get() = json["button_text"].textOrNull()

    /** 小程序path. */
    public val miniProgramPath: String? get() = json["mini_program_path"].textOrNull()

    /** A copy with another [miniProgramAppid]. */
    public fun withMiniProgramAppid(miniProgramAppid: String?): AwardJumpSetting = AwardJumpSetting(json.with("mini_program_appid", miniProgramAppid))

    /** A copy with another [buttonText]. */
    public fun withButtonText(buttonText: String?): AwardJumpSetting = AwardJumpSetting(json.with("button_text", buttonText))

    /** A copy with another [miniProgramPath]. */
    public fun withMiniProgramPath(miniProgramPath: String?): AwardJumpSetting = AwardJumpSetting(json.with("mini_program_path", miniProgramPath))
}

/**
 * `AwardSendDayTime`.
 */
public class AwardSendDayTime(json: JsonObject) : Model(json) {
    public constructor(beginDayTime: TimeOfDay, endDayTime: TimeOfDay) : this(
        Fields().put("begin_day_time", beginDayTime).put("end_day_time", endDayTime).json,
    )

    /** 每日发放开始时间. */
    public val beginDayTime: TimeOfDay get() = TimeOfDay(json["begin_day_time"].tree())

    /** 每日发放结束时间. */
    public val endDayTime: TimeOfDay get() = TimeOfDay(json["end_day_time"].tree())

    /** A copy with another [beginDayTime]. */
    public fun withBeginDayTime(beginDayTime: TimeOfDay): AwardSendDayTime = AwardSendDayTime(json.with("begin_day_time", beginDayTime))

    /** A copy with another [endDayTime]. */
    public fun withEndDayTime(endDayTime: TimeOfDay): AwardSendDayTime = AwardSendDayTime(json.with("end_day_time", endDayTime))
}

/**
 * `AwardSendPeriod`.
 */
public class AwardSendPeriod(json: JsonObject) : Model(json) {
    public constructor(awardSendDayTime: List<AwardSendDayTime>? = null, awardSendTime: List<AwardSendTime>? = null) : this(
        Fields().put("award_send_day_time", awardSendDayTime).put("award_send_time", awardSendTime).json,
    )

    /** 指定时间段. */
    public val awardSendDayTime: List<AwardSendDayTime>? get() = json["award_send_day_time"].listOrNull { AwardSendDayTime(it.tree()) }

    /** 指定时间. */
    public val awardSendTime: List<AwardSendTime>? get() = json["award_send_time"].listOrNull { AwardSendTime(it.tree()) }

    /** A copy with another [awardSendDayTime]. */
    public fun withAwardSendDayTime(awardSendDayTime: List<AwardSendDayTime>?): AwardSendPeriod = AwardSendPeriod(json.with("award_send_day_time", awardSendDayTime))

    /** A copy with another [awardSendTime]. */
    public fun withAwardSendTime(awardSendTime: List<AwardSendTime>?): AwardSendPeriod = AwardSendPeriod(json.with("award_send_time", awardSendTime))
}

/**
 * `AwardSendTime`.
 */
public class AwardSendTime(json: JsonObject) : Model(json) {
    public constructor(beginTime: String, endTime: String) : this(
        Fields().put("begin_time", beginTime).put("end_time", endTime).json,
    )

    /** 发放开始时间. RFC 3339. */
    public val beginTime: String get() = json["begin_time"].text()

    /** 发放结束时间. RFC 3339. */
    public val endTime: String get() = json["end_time"].text()

    /** A copy with another [beginTime]. */
    public fun withBeginTime(beginTime: String): AwardSendTime = AwardSendTime(json.with("begin_time", beginTime))

    /** A copy with another [endTime]. */
    public fun withEndTime(endTime: String): AwardSendTime = AwardSendTime(json.with("end_time", endTime))
}

/**
 * `BalanceSetting`.
 */
public class BalanceSetting(json: JsonObject) : Model(json) {
    public constructor(balanceAppid: String? = null, balancePath: String? = null, balanceUrl: String? = null, needBalance: Boolean? = null) : this(
        Fields().put("balance_appid", balanceAppid).put("balance_path", balancePath).put("balance_url", balanceUrl).put("need_balance", needBalance).json,
    )

    /** 储值小程序appid. */
    public val balanceAppid: String? get() = json["balance_appid"].textOrNull()

    /** 储值小程序path. */
    public val balancePath: String? get() = json["balance_path"].textOrNull()

    /** 储值url. */
    public val balanceUrl: String? get() = json["balance_url"].textOrNull()

    /** 是否支持储值. */
    public val needBalance: Boolean? get() = json["need_balance"].booleanOrNull()

    /** A copy with another [balanceAppid]. */
    public fun withBalanceAppid(balanceAppid: String?): BalanceSetting = BalanceSetting(json.with("balance_appid", balanceAppid))

    /** A copy with another [balancePath]. */
    public fun withBalancePath(balancePath: String?): BalanceSetting = BalanceSetting(json.with("balance_path", balancePath))

    /** A copy with another [balanceUrl]. */
    public fun withBalanceUrl(balanceUrl: String?): BalanceSetting = BalanceSetting(json.with("balance_url", balanceUrl))

    /** A copy with another [needBalance]. */
    public fun withNeedBalance(needBalance: Boolean?): BalanceSetting = BalanceSetting(json.with("need_balance", needBalance))
}

/**
 * `Bonus`.
 */
public class Bonus(json: JsonObject) : Model(json) {

    /** 会员初始积分值. The points of a new member. */
    public val initBonus: Long? get() = json["init_bonus"].longOrNull()

    /** 小程序AppId. */
    public val bonusJumpAppid: String? get() = json["bonus_jump_appid"].textOrNull()

    /** 自助小程序AppId. */
    public val bonusSupportAppid: String? get() = json["bonus_support_appid"].textOrNull()

    /** 积分价值项标题. */
    public val bonusCostTitle: String? get() = json["bonus_cost_title"].textOrNull()

    /** 积分价值项文案. */
    public val bonusCostWord: String? get() = json["bonus_cost_word"].textOrNull()

    /** 小程序页面路径. */
    public val bonusJumpPath: String? get() = json["bonus_jump_path"].textOrNull()

    /** 跳转文案. */
    public val bonusJumpWord: String? get() = json["bonus_jump_word"].textOrNull()

    /** 自助小程序页面路径. */
    public val bonusSupportPath: String? get() = json["bonus_support_path"].textOrNull()

    /** 积分值文案. */
    public val bonusValueWord: String? get() = json["bonus_value_word"].textOrNull()
}

/**
 * `Brand`.
 */
public class Brand(json: JsonObject) : Model(json) {
    public constructor(brandId: String, displayName: String) : this(
        Fields().put("brand_id", brandId).put("display_name", displayName).json,
    )

    /** 品牌id. */
    public val brandId: String get() = json["brand_id"].text()

    /** 品牌展示名称. */
    public val displayName: String get() = json["display_name"].text()

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): Brand = Brand(json.with("brand_id", brandId))

    /** A copy with another [displayName]. */
    public fun withDisplayName(displayName: String): Brand = Brand(json.with("display_name", displayName))
}

/**
 * `Callback`.
 */
public class Callback(json: JsonObject) : Model(json) {

    /** 通知url地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 商户号. */
    public val mchid: String? get() = json["mchid"].textOrNull()
}

/**
 * `Card`.
 */
public class Card(json: JsonObject) : Model(json) {

    /** 商户AppId. A service account of the merchant, which `openid` belongs to and which writes to members. */
    public val appid: String get() = json["appid"].text()

    /** 商户请求单号. The caller's own number of this request, unique for the merchant. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 卡名称. */
    public val title: String get() = json["title"].text()

    /** 使用须知. How the card is used; shown to users. */
    public val description: String get() = json["description"].text()

    /** 会员卡id. WeChat Pay's number of the template. */
    public val cardId: String get() = json["card_id"].text()

    /** 会员卡背景图. A `media_url` of `media.upload_marketing_image`. */
    public val backgroundPictureUrl: String get() = json["background_picture_url"].text()

    /** 品牌信息. */
    public val brand: Brand get() = Brand(json["brand"].tree())

    /** 会员卡code分配类型. `SYSTEM_ALLOCATE`: WeChat Pay makes the codes; `MERCHANT_DEPOSIT`: they are uploaded before. See [CodeMode]. */
    public val codeMode: String get() = json["code_mode"].text()

    /** 会员码型. See [CodeType]. */
    public val codeType: String get() = json["code_type"].text()

    /** 有效期. */
    public val dateInformation: ValidityPeriod get() = ValidityPeriod(json["date_information"].tree())

    /** 会员卡logo. A `media_url` of `media.upload_marketing_image`. */
    public val logoUrl: String get() = json["logo_url"].text()

    /** 会员卡状态. `NOT_APPROVE`: being reviewed; `APPROVE_FAIL`: refused; `DELETED`: by the merchant. See [Status]. */
    public val status: String? get() = json["status"].textOrNull()

    /** 创建时间. RFC 3339. */
    public val createTime: String? get() = json["create_time"].textOrNull()

    /** 更新时间. RFC 3339. */
    public val updateTime: String? get() = json["update_time"].textOrNull()

    /** 商户补充声明. */
    public val additionalStatement: AdditionalStatement? get() = json["additional_statement"].treeOrNull()?.let { AdditionalStatement(it) }

    /** 储值信息. */
    public val balanceInformation: BalanceSetting? get() = json["balance_information"].treeOrNull()?.let { BalanceSetting(it) }

    /** 会员积分信息. */
    public val bonus: Bonus? get() = json["bonus"].treeOrNull()?.let { Bonus(it) }

    /** 会员发票信息. */
    public val fapiao: Fapiao? get() = json["fapiao"].treeOrNull()?.let { Fapiao(it) }

    /** 会员优惠信息. */
    public val favor: Favor? get() = json["favor"].treeOrNull()?.let { Favor(it) }

    /** 客服信息. */
    public val guide: Guide? get() = json["guide"].treeOrNull()?.let { Guide(it) }

    /** 会员初始等级. The level of a new member. */
    public val initLevel: String? get() = json["init_level"].textOrNull()

    /** 是否展示会员等级. */
    public val needDisplayLevel: Boolean? get() = json["need_display_level"].booleanOrNull()

    /** 是否启用动态码. Whether the code that users show changes, so that a picture of it is of no use. */
    public val needDynamicCode: Boolean? get() = json["need_dynamic_code"].booleanOrNull()

    /** 剩余库存. Cards that are left. */
    public val remainQuantity: Long? get() = json["remain_quantity"].longOrNull()

    /** 会员服务项列表. */
    public val serviceModules: List<CardServiceModule>? get() = json["service_modules"].listOrNull { CardServiceModule(it.tree()) }

    /** 服务电话. */
    public val servicePhone: String? get() = json["service_phone"].textOrNull()

    /** 会员卡总库存. Cards that may be given. */
    public val totalQuantity: Long? get() = json["total_quantity"].longOrNull()

    /** 开卡信息. */
    public val userInformationForm: UserInformationForm? get() = json["user_information_form"].treeOrNull()?.let { UserInformationForm(it) }
}

/**
 * `CardServiceModule`.
 */
public class CardServiceModule(json: JsonObject) : Model(json) {

    /** 会员服务项ID. The service, as WeChat Pay numbers it. */
    public val serviceModuleId: String get() = json["service_module_id"].text()

    /** 跳转小程序信息. */
    public val jumpMiniprogram: JumpMiniProgram? get() = json["jump_miniprogram"].treeOrNull()?.let { JumpMiniProgram(it) }
}

/**
 * `CommitBonusRequest`.
 */
public class CommitBonusRequest(json: JsonObject) : Model(json) {
    public constructor(outTradeNo: String, bonusValue: Long, mchid: String? = null, subMchid: String? = null) : this(
        Fields().put("mchid", mchid).put("sub_mchid", subMchid).put("out_trade_no", outTradeNo).put("bonus_value", bonusValue).json,
    )

    public constructor(outTradeNo: String, bonusValue: Long) : this(
        Fields().put("out_trade_no", outTradeNo).put("bonus_value", bonusValue).json,
    )

    /** 直连商户号. The caller's own number; needed when the merchant itself calls. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for; needed when a partner calls. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 会员积分值. The points that the payment brings, more than 0. */
    public val bonusValue: Long get() = json["bonus_value"].long()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): CommitBonusRequest = CommitBonusRequest(json.with("mchid", mchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CommitBonusRequest = CommitBonusRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): CommitBonusRequest = CommitBonusRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [bonusValue]. */
    public fun withBonusValue(bonusValue: Long): CommitBonusRequest = CommitBonusRequest(json.with("bonus_value", bonusValue))
}

/**
 * `CommonFieldValue`.
 */
public class CommonFieldValue(json: JsonObject) : Model(json) {

    /** 平台提供的通用开卡信息字段. See [Name]. */
    public val name: String? get() = json["name"].textOrNull()

    /** 用户开卡时填写的个人信息. */
    public val value: String? get() = json["value"].textOrNull()
}

/**
 * `ContentTemplate`.
 */
public class ContentTemplate(json: JsonObject) : Model(json) {

    /** 内容字段列表. */
    public val fieldList: List<TemplateField> get() = json["field_list"].list { TemplateField(it.tree()) }

    /** 操作设置信息. */
    public val actionSetting: ActionSetting? get() = json["action_setting"].treeOrNull()?.let { ActionSetting(it) }
}

/**
 * `ContentTemplateInput`.
 */
public class ContentTemplateInput(json: JsonObject) : Model(json) {
    public constructor(actionSetting: ActionSetting? = null, fieldList: List<TemplateField>? = null) : this(
        Fields().put("action_setting", actionSetting).put("field_list", fieldList).json,
    )

    /** 操作设置. */
    public val actionSetting: ActionSetting? get() = json["action_setting"].treeOrNull()?.let { ActionSetting(it) }

    /** 服务内容列表. */
    public val fieldList: List<TemplateField>? get() = json["field_list"].listOrNull { TemplateField(it.tree()) }

    /** A copy with another [actionSetting]. */
    public fun withActionSetting(actionSetting: ActionSetting?): ContentTemplateInput = ContentTemplateInput(json.with("action_setting", actionSetting))

    /** A copy with another [fieldList]. */
    public fun withFieldList(fieldList: List<TemplateField>?): ContentTemplateInput = ContentTemplateInput(json.with("field_list", fieldList))
}

/**
 * `CreateActivityRequest`.
 */
public class CreateActivityRequest(json: JsonObject) : Model(json) {
    public constructor(outRequestNo: String, beginTime: String, endTime: String, cardId: String, activityName: String, activityType: String, awardSendPeriod: AwardSendPeriod? = null, miniprogramActivitySetting: MiniProgramActivitySetting? = null, payActivitySetting: PayActivitySetting? = null, stockList: List<Stock>? = null) : this(
        Fields().put("out_request_no", outRequestNo).put("begin_time", beginTime).put("end_time", endTime).put("card_id", cardId).put("activity_name", activityName).put("activity_type", activityType).put("award_send_period", awardSendPeriod).put("miniprogram_activity_setting", miniprogramActivitySetting).put("pay_activity_setting", payActivitySetting).put("stock_list", stockList).json,
    )

    public constructor(outRequestNo: String, beginTime: String, endTime: String, cardId: String, activityName: String, activityType: String) : this(
        Fields().put("out_request_no", outRequestNo).put("begin_time", beginTime).put("end_time", endTime).put("card_id", cardId).put("activity_name", activityName).put("activity_type", activityType).json,
    )

    /** 商户请求单号. The caller's own number of this request, unique for the merchant. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 活动开始时间. RFC 3339. */
    public val beginTime: String get() = json["begin_time"].text()

    /** 活动结束时间. RFC 3339. */
    public val endTime: String get() = json["end_time"].text()

    /** 会员卡ID. WeChat Pay's number of the template. */
    public val cardId: String get() = json["card_id"].text()

    /** 活动名称. */
    public val activityName: String get() = json["activity_name"].text()

    /** 活动类型. See [ActivityType]. */
    public val activityType: String get() = json["activity_type"].text()

    /** 发放时间段. */
    public val awardSendPeriod: AwardSendPeriod? get() = json["award_send_period"].treeOrNull()?.let { AwardSendPeriod(it) }

    /** 支付前会员活动设置. */
    public val miniprogramActivitySetting: MiniProgramActivitySetting? get() = json["miniprogram_activity_setting"].treeOrNull()?.let { MiniProgramActivitySetting(it) }

    /** 支付后活动设置. */
    public val payActivitySetting: PayActivitySetting? get() = json["pay_activity_setting"].treeOrNull()?.let { PayActivitySetting(it) }

    /** 优惠券列表. */
    public val stockList: List<Stock>? get() = json["stock_list"].listOrNull { Stock(it.tree()) }

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): CreateActivityRequest = CreateActivityRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [beginTime]. */
    public fun withBeginTime(beginTime: String): CreateActivityRequest = CreateActivityRequest(json.with("begin_time", beginTime))

    /** A copy with another [endTime]. */
    public fun withEndTime(endTime: String): CreateActivityRequest = CreateActivityRequest(json.with("end_time", endTime))

    /** A copy with another [cardId]. */
    public fun withCardId(cardId: String): CreateActivityRequest = CreateActivityRequest(json.with("card_id", cardId))

    /** A copy with another [activityName]. */
    public fun withActivityName(activityName: String): CreateActivityRequest = CreateActivityRequest(json.with("activity_name", activityName))

    /** A copy with another [activityType]. */
    public fun withActivityType(activityType: String): CreateActivityRequest = CreateActivityRequest(json.with("activity_type", activityType))

    /** A copy with another [awardSendPeriod]. */
    public fun withAwardSendPeriod(awardSendPeriod: AwardSendPeriod?): CreateActivityRequest = CreateActivityRequest(json.with("award_send_period", awardSendPeriod))

    /** A copy with another [miniprogramActivitySetting]. */
    public fun withMiniprogramActivitySetting(miniprogramActivitySetting: MiniProgramActivitySetting?): CreateActivityRequest = CreateActivityRequest(json.with("miniprogram_activity_setting", miniprogramActivitySetting))

    /** A copy with another [payActivitySetting]. */
    public fun withPayActivitySetting(payActivitySetting: PayActivitySetting?): CreateActivityRequest = CreateActivityRequest(json.with("pay_activity_setting", payActivitySetting))

    /** A copy with another [stockList]. */
    public fun withStockList(stockList: List<Stock>?): CreateActivityRequest = CreateActivityRequest(json.with("stock_list", stockList))
}

/**
 * `CreateCardRequest`.
 */
public class CreateCardRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, outRequestNo: String, title: String, description: String, backgroundPictureUrl: String, brand: Brand, codeMode: String, codeType: String, dateInformation: ValidityPeriod, logoUrl: String, additionalStatement: AdditionalStatement? = null, balanceInformation: BalanceSetting? = null, initLevel: String? = null, needDisplayLevel: Boolean? = null, needDynamicCode: Boolean? = null, servicePhone: String? = null, totalQuantity: Long? = null, userInformationForm: UserInformationForm? = null) : this(
        Fields().put("appid", appid).put("out_request_no", outRequestNo).put("title", title).put("description", description).put("background_picture_url", backgroundPictureUrl).put("brand", brand).put("code_mode", codeMode).put("code_type", codeType).put("date_information", dateInformation).put("logo_url", logoUrl).put("additional_statement", additionalStatement).put("balance_information", balanceInformation).put("init_level", initLevel).put("need_display_level", needDisplayLevel).put("need_dynamic_code", needDynamicCode).put("service_phone", servicePhone).put("total_quantity", totalQuantity).put("user_information_form", userInformationForm).json,
    )

    public constructor(appid: String, outRequestNo: String, title: String, description: String, backgroundPictureUrl: String, brand: Brand, codeMode: String, codeType: String, dateInformation: ValidityPeriod, logoUrl: String) : this(
        Fields().put("appid", appid).put("out_request_no", outRequestNo).put("title", title).put("description", description).put("background_picture_url", backgroundPictureUrl).put("brand", brand).put("code_mode", codeMode).put("code_type", codeType).put("date_information", dateInformation).put("logo_url", logoUrl).json,
    )

    /** 商户AppId. A service account of the merchant, which `openid` belongs to and which writes to members. */
    public val appid: String get() = json["appid"].text()

    /** 商户请求单号. The caller's own number of this request, unique for the merchant. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 卡名称. */
    public val title: String get() = json["title"].text()

    /** 使用须知. How the card is used; shown to users. */
    public val description: String get() = json["description"].text()

    /** 会员卡背景图. A `media_url` of `media.upload_marketing_image`. */
    public val backgroundPictureUrl: String get() = json["background_picture_url"].text()

    /** 品牌信息. */
    public val brand: Brand get() = Brand(json["brand"].tree())

    /** 会员卡code分配类型. `SYSTEM_ALLOCATE`: WeChat Pay makes the codes; `MERCHANT_DEPOSIT`: they are uploaded before. See [CodeMode]. */
    public val codeMode: String get() = json["code_mode"].text()

    /** 会员码型. See [CodeType]. */
    public val codeType: String get() = json["code_type"].text()

    /** 有效期. */
    public val dateInformation: ValidityPeriod get() = ValidityPeriod(json["date_information"].tree())

    /** 会员卡logo. A `media_url` of `media.upload_marketing_image`. */
    public val logoUrl: String get() = json["logo_url"].text()

    /** 商户补充声明. */
    public val additionalStatement: AdditionalStatement? get() = json["additional_statement"].treeOrNull()?.let { AdditionalStatement(it) }

    /** 储值信息. */
    public val balanceInformation: BalanceSetting? get() = json["balance_information"].treeOrNull()?.let { BalanceSetting(it) }

    /** 会员初始等级. The level of a new member. */
    public val initLevel: String? get() = json["init_level"].textOrNull()

    /** 是否展示会员等级. */
    public val needDisplayLevel: Boolean? get() = json["need_display_level"].booleanOrNull()

    /** 是否启用动态码. Whether the code that users show changes, so that a picture of it is of no use. */
    public val needDynamicCode: Boolean? get() = json["need_dynamic_code"].booleanOrNull()

    /** 服务电话. */
    public val servicePhone: String? get() = json["service_phone"].textOrNull()

    /** 会员卡总库存. Cards that may be given. */
    public val totalQuantity: Long? get() = json["total_quantity"].longOrNull()

    /** 开卡信息. */
    public val userInformationForm: UserInformationForm? get() = json["user_information_form"].treeOrNull()?.let { UserInformationForm(it) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreateCardRequest = CreateCardRequest(json.with("appid", appid))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): CreateCardRequest = CreateCardRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [title]. */
    public fun withTitle(title: String): CreateCardRequest = CreateCardRequest(json.with("title", title))

    /** A copy with another [description]. */
    public fun withDescription(description: String): CreateCardRequest = CreateCardRequest(json.with("description", description))

    /** A copy with another [backgroundPictureUrl]. */
    public fun withBackgroundPictureUrl(backgroundPictureUrl: String): CreateCardRequest = CreateCardRequest(json.with("background_picture_url", backgroundPictureUrl))

    /** A copy with another [brand]. */
    public fun withBrand(brand: Brand): CreateCardRequest = CreateCardRequest(json.with("brand", brand))

    /** A copy with another [codeMode]. */
    public fun withCodeMode(codeMode: String): CreateCardRequest = CreateCardRequest(json.with("code_mode", codeMode))

    /** A copy with another [codeType]. */
    public fun withCodeType(codeType: String): CreateCardRequest = CreateCardRequest(json.with("code_type", codeType))

    /** A copy with another [dateInformation]. */
    public fun withDateInformation(dateInformation: ValidityPeriod): CreateCardRequest = CreateCardRequest(json.with("date_information", dateInformation))

    /** A copy with another [logoUrl]. */
    public fun withLogoUrl(logoUrl: String): CreateCardRequest = CreateCardRequest(json.with("logo_url", logoUrl))

    /** A copy with another [additionalStatement]. */
    public fun withAdditionalStatement(additionalStatement: AdditionalStatement?): CreateCardRequest = CreateCardRequest(json.with("additional_statement", additionalStatement))

    /** A copy with another [balanceInformation]. */
    public fun withBalanceInformation(balanceInformation: BalanceSetting?): CreateCardRequest = CreateCardRequest(json.with("balance_information", balanceInformation))

    /** A copy with another [initLevel]. */
    public fun withInitLevel(initLevel: String?): CreateCardRequest = CreateCardRequest(json.with("init_level", initLevel))

    /** A copy with another [needDisplayLevel]. */
    public fun withNeedDisplayLevel(needDisplayLevel: Boolean?): CreateCardRequest = CreateCardRequest(json.with("need_display_level", needDisplayLevel))

    /** A copy with another [needDynamicCode]. */
    public fun withNeedDynamicCode(needDynamicCode: Boolean?): CreateCardRequest = CreateCardRequest(json.with("need_dynamic_code", needDynamicCode))

    /** A copy with another [servicePhone]. */
    public fun withServicePhone(servicePhone: String?): CreateCardRequest = CreateCardRequest(json.with("service_phone", servicePhone))

    /** A copy with another [totalQuantity]. */
    public fun withTotalQuantity(totalQuantity: Long?): CreateCardRequest = CreateCardRequest(json.with("total_quantity", totalQuantity))

    /** A copy with another [userInformationForm]. */
    public fun withUserInformationForm(userInformationForm: UserInformationForm?): CreateCardRequest = CreateCardRequest(json.with("user_information_form", userInformationForm))
}

/**
 * `CreatePermissionTokenRequest`.
 */
public class CreatePermissionTokenRequest(json: JsonObject) : Model(json) {
    public constructor(activateType: String, activateAppid: String? = null, activatePath: String? = null, activateUrl: String? = null, navigateBackPreviousPage: Boolean? = null, outerStr: String? = null) : this(
        Fields().put("activate_type", activateType).put("activate_appid", activateAppid).put("activate_path", activatePath).put("activate_url", activateUrl).put("navigate_back_previous_page", navigateBackPreviousPage).put("outer_str", outerStr).json,
    )

    public constructor(activateType: String) : this(
        Fields().put("activate_type", activateType).json,
    )

    /** 激活类型. `AUTO_ACTIVATE`: by WeChat; `JUMP_ACTIVATE`: on a page of the merchant. */
    public val activateType: String get() = json["activate_type"].text()

    /** 跳转激活的appid. A mini program; with `JUMP_ACTIVATE`. */
    public val activateAppid: String? get() = json["activate_appid"].textOrNull()

    /** 跳转激活的path. With `activate_appid`. */
    public val activatePath: String? get() = json["activate_path"].textOrNull()

    /** 跳转激活的url. A page; with `JUMP_ACTIVATE`. */
    public val activateUrl: String? get() = json["activate_url"].textOrNull()

    /** 是否返回上一页. Whether the component goes back to the page before when it is done. */
    public val navigateBackPreviousPage: Boolean? get() = json["navigate_back_previous_page"].booleanOrNull()

    /** 自定义场景值. Tells where the user took the card; comes back in notifications. */
    public val outerStr: String? get() = json["outer_str"].textOrNull()

    /** A copy with another [activateType]. */
    public fun withActivateType(activateType: String): CreatePermissionTokenRequest = CreatePermissionTokenRequest(json.with("activate_type", activateType))

    /** A copy with another [activateAppid]. */
    public fun withActivateAppid(activateAppid: String?): CreatePermissionTokenRequest = CreatePermissionTokenRequest(json.with("activate_appid", activateAppid))

    /** A copy with another [activatePath]. */
    public fun withActivatePath(activatePath: String?): CreatePermissionTokenRequest = CreatePermissionTokenRequest(json.with("activate_path", activatePath))

    /** A copy with another [activateUrl]. */
    public fun withActivateUrl(activateUrl: String?): CreatePermissionTokenRequest = CreatePermissionTokenRequest(json.with("activate_url", activateUrl))

    /** A copy with another [navigateBackPreviousPage]. */
    public fun withNavigateBackPreviousPage(navigateBackPreviousPage: Boolean?): CreatePermissionTokenRequest = CreatePermissionTokenRequest(json.with("navigate_back_previous_page", navigateBackPreviousPage))

    /** A copy with another [outerStr]. */
    public fun withOuterStr(outerStr: String?): CreatePermissionTokenRequest = CreatePermissionTokenRequest(json.with("outer_str", outerStr))
}

/**
 * `CreatePermissionTokenResponse`.
 */
public class CreatePermissionTokenResponse(json: JsonObject) : Model(json) {

    /** 预授权token. Opens the component in which the user takes the card. */
    public val permissionToken: String get() = json["permission_token"].text()
}

/**
 * `CreateQrcodeRequest`.
 */
public class CreateQrcodeRequest(json: JsonObject) : Model(json) {
    public constructor(activateType: String, activateAppid: String? = null, activatePath: String? = null, activateUrl: String? = null, outerStr: String? = null) : this(
        Fields().put("activate_type", activateType).put("activate_appid", activateAppid).put("activate_path", activatePath).put("activate_url", activateUrl).put("outer_str", outerStr).json,
    )

    public constructor(activateType: String) : this(
        Fields().put("activate_type", activateType).json,
    )

    /** 会员卡激活类型. `AUTO_ACTIVATE`: by WeChat; `JUMP_ACTIVATE`: on a page of the merchant. See [ActivateType]. */
    public val activateType: String get() = json["activate_type"].text()

    /** 跳转激活的appid. A mini program; with `JUMP_ACTIVATE`. */
    public val activateAppid: String? get() = json["activate_appid"].textOrNull()

    /** 跳转激活的path. With `activate_appid`. */
    public val activatePath: String? get() = json["activate_path"].textOrNull()

    /** 跳转激活的url. A page; with `JUMP_ACTIVATE`. */
    public val activateUrl: String? get() = json["activate_url"].textOrNull()

    /** 自定义场景值. Tells where the user took the card; comes back in notifications. */
    public val outerStr: String? get() = json["outer_str"].textOrNull()

    /** A copy with another [activateType]. */
    public fun withActivateType(activateType: String): CreateQrcodeRequest = CreateQrcodeRequest(json.with("activate_type", activateType))

    /** A copy with another [activateAppid]. */
    public fun withActivateAppid(activateAppid: String?): CreateQrcodeRequest = CreateQrcodeRequest(json.with("activate_appid", activateAppid))

    /** A copy with another [activatePath]. */
    public fun withActivatePath(activatePath: String?): CreateQrcodeRequest = CreateQrcodeRequest(json.with("activate_path", activatePath))

    /** A copy with another [activateUrl]. */
    public fun withActivateUrl(activateUrl: String?): CreateQrcodeRequest = CreateQrcodeRequest(json.with("activate_url", activateUrl))

    /** A copy with another [outerStr]. */
    public fun withOuterStr(outerStr: String?): CreateQrcodeRequest = CreateQrcodeRequest(json.with("outer_str", outerStr))
}

/**
 * `CreateQrcodeResponse`.
 */
public class CreateQrcodeResponse(json: JsonObject) : Model(json) {

    /** 二维码对应的url. */
    public val url: String get() = json["url"].text()
}

/**
 * `CustomField`.
 */
public class CustomField(json: JsonObject) : Model(json) {
    public constructor(type: String? = null, name: String? = null, values: List<String>? = null) : this(
        Fields().put("type", type).put("name", name).put("values", values).json,
    )

    /** 商户自定义的开卡信息字段类型. See [CustomFieldType]. */
    public val type: String? get() = json["type"].textOrNull()

    /** 字段名称. */
    public val name: String? get() = json["name"].textOrNull()

    /** 字段值. */
    public val values: List<String>? get() = json["values"].listOrNull { it.text() }

    /** A copy with another [type]. */
    public fun withType(type: String?): CustomField = CustomField(json.with("type", type))

    /** A copy with another [name]. */
    public fun withName(name: String?): CustomField = CustomField(json.with("name", name))

    /** A copy with another [values]. */
    public fun withValues(values: List<String>?): CustomField = CustomField(json.with("values", values))
}

/**
 * `CustomFieldValue`.
 */
public class CustomFieldValue(json: JsonObject) : Model(json) {

    /** 字段名称. */
    public val name: String? get() = json["name"].textOrNull()

    /** 字段值. */
    public val value: String? get() = json["value"].textOrNull()

    /** 字段值. */
    public val valueList: List<String>? get() = json["value_list"].listOrNull { it.text() }
}

/**
 * `DecryptCodeResponse`.
 */
public class DecryptCodeResponse(json: JsonObject) : Model(json) {

    /** 会员卡code. The code of the user's card. */
    public val code: String get() = json["code"].text()
}

/**
 * `DepositCodeResult`.
 */
public class DepositCodeResult(json: JsonObject) : Model(json) {

    /** 会员卡code. The code of the user's card. */
    public val code: String? get() = json["code"].textOrNull()

    /** 导入结果. See [Result]. */
    public val result: String? get() = json["result"].textOrNull()
}

/**
 * `DepositCodesRequest`.
 */
public class DepositCodesRequest(json: JsonObject) : Model(json) {
    public constructor(code: List<String>? = null) : this(
        Fields().put("code", code).json,
    )

    /** 会员卡code. The codes to upload. */
    public val code: List<String>? get() = json["code"].listOrNull { it.text() }

    /** A copy with another [code]. */
    public fun withCode(code: List<String>?): DepositCodesRequest = DepositCodesRequest(json.with("code", code))
}

/**
 * `DepositCodesResponse`.
 */
public class DepositCodesResponse(json: JsonObject) : Model(json) {

    /** 导入结果. */
    public val data: List<DepositCodeResult>? get() = json["data"].listOrNull { DepositCodeResult(it.tree()) }
}

/**
 * `Fapiao`.
 */
public class Fapiao(json: JsonObject) : Model(json) {
    public constructor(fapiaoJumpAppid: String? = null, fapiaoJumpPath: String? = null, fapiaoJumpWord: String? = null) : this(
        Fields().put("fapiao_jump_appid", fapiaoJumpAppid).put("fapiao_jump_path", fapiaoJumpPath).put("fapiao_jump_word", fapiaoJumpWord).json,
    )

    /** 小程序AppId. */
    public val fapiaoJumpAppid: String? get() = json["fapiao_jump_appid"].textOrNull()

    /** 小程序页面路径. */
    public val fapiaoJumpPath: String? get() = json["fapiao_jump_path"].textOrNull()

    /** 跳转文案. */
    public val fapiaoJumpWord: String? get() = json["fapiao_jump_word"].textOrNull()

    /** A copy with another [fapiaoJumpAppid]. */
    public fun withFapiaoJumpAppid(fapiaoJumpAppid: String?): Fapiao = Fapiao(json.with("fapiao_jump_appid", fapiaoJumpAppid))

    /** A copy with another [fapiaoJumpPath]. */
    public fun withFapiaoJumpPath(fapiaoJumpPath: String?): Fapiao = Fapiao(json.with("fapiao_jump_path", fapiaoJumpPath))

    /** A copy with another [fapiaoJumpWord]. */
    public fun withFapiaoJumpWord(fapiaoJumpWord: String?): Fapiao = Fapiao(json.with("fapiao_jump_word", fapiaoJumpWord))
}

/**
 * `Favor`.
 */
public class Favor(json: JsonObject) : Model(json) {

    /** 是否展示优惠券. */
    public val showCoupon: Boolean? get() = json["show_coupon"].booleanOrNull()

    /** 小程序AppId. */
    public val memberPriceAppid: String? get() = json["member_price_appid"].textOrNull()

    /** 小程序页面路径. */
    public val memberPricePath: String? get() = json["member_price_path"].textOrNull()

    /** 会员专享价文案. */
    public val memberPriceWord: String? get() = json["member_price_word"].textOrNull()
}

/**
 * `GetActivationInformationResponse`.
 */
public class GetActivationInformationResponse(json: JsonObject) : Model(json) {

    /** 微信头像url. */
    public val headImageUrl: String? get() = json["head_image_url"].textOrNull()

    /** 微信昵称. */
    public val nickname: String? get() = json["nickname"].textOrNull()

    /** 用户开卡时填写的个人信息. */
    public val userInformation: UserInformation? get() = json["user_information"].treeOrNull()?.let { UserInformation(it) }
}

/**
 * `GetPhoneNumberMemberResponse`.
 */
public class GetPhoneNumberMemberResponse(json: JsonObject) : Model(json) {

    /** 用户领取状态. `UNSHOWED`: the user was not reminded yet; `UNRECEIVED`: reminded, not taken. See [ReceiveStatus]. */
    public val receiveStatus: String get() = json["receive_status"].text()

    /** 用户会员卡信息. */
    public val userCardInformation: PhoneNumberMemberCard? get() = json["user_card_information"].treeOrNull()?.let { PhoneNumberMemberCard(it) }
}

/**
 * `GetUserCardResponse`.
 */
public class GetUserCardResponse(json: JsonObject) : Model(json) {

    /** 用户标识. The user in the `appid` of the template. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 会员卡id. WeChat Pay's number of the template. */
    public val cardId: String? get() = json["card_id"].textOrNull()

    /** 会员卡背景图. A `media_url` of `media.upload_marketing_image`. */
    public val backgroundPictureUrl: String? get() = json["background_picture_url"].textOrNull()

    /** 用户储值余额. What is stored on the card, in fen. */
    public val balance: Long? get() = json["balance"].longOrNull()

    /** 用户当前积分. */
    public val bonusValue: Long? get() = json["bonus_value"].longOrNull()

    /** 会员卡code. The code of the user's card. */
    public val code: String? get() = json["code"].textOrNull()

    /** 发票跳转文案. */
    public val fapiaoJumpWord: String? get() = json["fapiao_jump_word"].textOrNull()

    /** 客服信息. */
    public val guide: Guide? get() = json["guide"].treeOrNull()?.let { Guide(it) }

    /** 微信头像url. */
    public val headImageUrl: String? get() = json["head_image_url"].textOrNull()

    /** 用户等级. */
    public val level: String? get() = json["level"].textOrNull()

    /** 会员卡编号. The merchant's own number of the member. */
    public val membershipNumber: String? get() = json["membership_number"].textOrNull()

    /** 微信昵称. */
    public val nickname: String? get() = json["nickname"].textOrNull()

    /** 会员服务项列表. */
    public val serviceModules: List<UserCardServiceModule>? get() = json["service_modules"].listOrNull { UserCardServiceModule(it.tree()) }

    /** 用户会员卡状态. `UNAVAILABLE`: ended by the merchant; `DELETE`: by the user. See [UserCardStatus]. */
    public val userCardStatus: String? get() = json["user_card_status"].textOrNull()

    /** 用户开卡时填写的个人信息. */
    public val userInformation: UserInformation? get() = json["user_information"].treeOrNull()?.let { UserInformation(it) }
}

/**
 * `Guide`.
 */
public class Guide(json: JsonObject) : Model(json) {

    /** 联系人头像媒体文件地址. A picture of the guide. */
    public val headImageUrl: String get() = json["head_image_url"].text()

    /** 联系人名字. The name of the guide. */
    public val staffName: String get() = json["staff_name"].text()

    /** 联系方式. */
    public val contactInformationName: String? get() = json["contact_information_name"].textOrNull()

    /** 联系信息. */
    public val contactInformationValue: String? get() = json["contact_information_value"].textOrNull()

    /** 联系电话. */
    public val phoneNumber: String? get() = json["phone_number"].textOrNull()
}

/**
 * `ImportPhoneNumberMemberRequest`.
 */
public class ImportPhoneNumberMemberRequest(json: JsonObject) : Model(json) {
    public constructor(encryptedPhoneNumber: String, memberInformation: Member, outerStr: String? = null) : this(
        Fields().put("encrypted_phone_number", encryptedPhoneNumber).put("member_information", memberInformation).put("outer_str", outerStr).json,
    )

    public constructor(encryptedPhoneNumber: String, memberInformation: Member) : this(
        Fields().put("encrypted_phone_number", encryptedPhoneNumber).put("member_information", memberInformation).json,
    )

    /** 加密手机号. The phone number of the user. Encrypted on the wire. */
    public val encryptedPhoneNumber: String get() = json["encrypted_phone_number"].text()

    /** 会员信息. */
    public val memberInformation: Member get() = Member(json["member_information"].tree())

    /** 自定义场景值. Tells where the user took the card; comes back in notifications. */
    public val outerStr: String? get() = json["outer_str"].textOrNull()

    /** A copy with another [encryptedPhoneNumber]. */
    public fun withEncryptedPhoneNumber(encryptedPhoneNumber: String): ImportPhoneNumberMemberRequest = ImportPhoneNumberMemberRequest(json.with("encrypted_phone_number", encryptedPhoneNumber))

    /** A copy with another [memberInformation]. */
    public fun withMemberInformation(memberInformation: Member): ImportPhoneNumberMemberRequest = ImportPhoneNumberMemberRequest(json.with("member_information", memberInformation))

    /** A copy with another [outerStr]. */
    public fun withOuterStr(outerStr: String?): ImportPhoneNumberMemberRequest = ImportPhoneNumberMemberRequest(json.with("outer_str", outerStr))

    override fun isSensitive(name: String): Boolean = name == "encrypted_phone_number"
}

/**
 * `ImportUserCardByOpenidRequest`.
 */
public class ImportUserCardByOpenidRequest(json: JsonObject) : Model(json) {
    public constructor(openid: String, outRequestNo: String, code: String? = null) : this(
        Fields().put("openid", openid).put("out_request_no", outRequestNo).put("code", code).json,
    )

    public constructor(openid: String, outRequestNo: String) : this(
        Fields().put("openid", openid).put("out_request_no", outRequestNo).json,
    )

    /** 用户标识. The user in the `appid` of the template. */
    public val openid: String get() = json["openid"].text()

    /** 商户请求单号. The caller's own number of this request, unique for the merchant. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 会员卡code. The code of the user's card. */
    public val code: String? get() = json["code"].textOrNull()

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): ImportUserCardByOpenidRequest = ImportUserCardByOpenidRequest(json.with("openid", openid))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): ImportUserCardByOpenidRequest = ImportUserCardByOpenidRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [code]. */
    public fun withCode(code: String?): ImportUserCardByOpenidRequest = ImportUserCardByOpenidRequest(json.with("code", code))
}

/**
 * `ImportUserCardByOpenidResponse`.
 */
public class ImportUserCardByOpenidResponse(json: JsonObject) : Model(json) {

    /** 会员卡code. The code of the user's card. */
    public val code: String get() = json["code"].text()
}

/**
 * `ImportUserCardByPhoneRequest`.
 */
public class ImportUserCardByPhoneRequest(json: JsonObject) : Model(json) {
    public constructor(outRequestNo: String, encryptedPhoneNumber: String, code: String? = null) : this(
        Fields().put("out_request_no", outRequestNo).put("encrypted_phone_number", encryptedPhoneNumber).put("code", code).json,
    )

    public constructor(outRequestNo: String, encryptedPhoneNumber: String) : this(
        Fields().put("out_request_no", outRequestNo).put("encrypted_phone_number", encryptedPhoneNumber).json,
    )

    /** 商户请求单号. The caller's own number of this request, unique for the merchant. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 用户加密手机号. The phone number of the user. Encrypted on the wire. */
    public val encryptedPhoneNumber: String get() = json["encrypted_phone_number"].text()

    /** 会员卡code. The code of the user's card. */
    public val code: String? get() = json["code"].textOrNull()

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): ImportUserCardByPhoneRequest = ImportUserCardByPhoneRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [encryptedPhoneNumber]. */
    public fun withEncryptedPhoneNumber(encryptedPhoneNumber: String): ImportUserCardByPhoneRequest = ImportUserCardByPhoneRequest(json.with("encrypted_phone_number", encryptedPhoneNumber))

    /** A copy with another [code]. */
    public fun withCode(code: String?): ImportUserCardByPhoneRequest = ImportUserCardByPhoneRequest(json.with("code", code))

    override fun isSensitive(name: String): Boolean = name == "encrypted_phone_number"
}

/**
 * `ImportUserCardByPhoneResponse`.
 */
public class ImportUserCardByPhoneResponse(json: JsonObject) : Model(json) {

    /** 会员卡code. The code of the user's card. */
    public val code: String get() = json["code"].text()
}

/**
 * `InvalidateUserCardRequest`.
 */
public class InvalidateUserCardRequest(json: JsonObject) : Model(json) {
    public constructor(reason: String? = null) : this(
        Fields().put("reason", reason).json,
    )

    /** 失效理由. */
    public val reason: String? get() = json["reason"].textOrNull()

    /** A copy with another [reason]. */
    public fun withReason(reason: String?): InvalidateUserCardRequest = InvalidateUserCardRequest(json.with("reason", reason))
}

/**
 * `JumpMiniProgram`.
 */
public class JumpMiniProgram(json: JsonObject) : Model(json) {
    public constructor(appid: String, path: String) : this(
        Fields().put("appid", appid).put("path", path).json,
    )

    /** 小程序AppId. */
    public val appid: String get() = json["appid"].text()

    /** 小程序页面路径. */
    public val path: String get() = json["path"].text()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): JumpMiniProgram = JumpMiniProgram(json.with("appid", appid))

    /** A copy with another [path]. */
    public fun withPath(path: String): JumpMiniProgram = JumpMiniProgram(json.with("path", path))
}

/**
 * `ListActivitiesResponse`.
 */
public class ListActivitiesResponse(json: JsonObject) : Model(json) {

    /** 分页开始位置. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 最大资源条数. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 资源总条数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 活动详情. */
    public val data: List<Activity>? get() = json["data"].listOrNull { Activity(it.tree()) }
}

/**
 * `ListCardsResponse`.
 */
public class ListCardsResponse(json: JsonObject) : Model(json) {

    /** 分页页码. The page, from 0. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 分页大小. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 总数量. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 会员卡列表. */
    public val data: List<Card>? get() = json["data"].listOrNull { Card(it.tree()) }

    /** 是否启用动态码. Whether the code that users show changes, so that a picture of it is of no use. */
    public val needDynamicCode: Boolean? get() = json["need_dynamic_code"].booleanOrNull()
}

/**
 * `ListUserCardsResponse`.
 */
public class ListUserCardsResponse(json: JsonObject) : Model(json) {

    /** 分页页码. The page, from 0. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 分页大小. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 总数量. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 会员卡列表. */
    public val data: List<UserCard>? get() = json["data"].listOrNull { UserCard(it.tree()) }
}

/**
 * `Member`.
 */
public class Member(json: JsonObject) : Model(json) {
    public constructor(cardId: String, registrationTime: String, code: String? = null, membershipNumber: String? = null) : this(
        Fields().put("card_id", cardId).put("registration_time", registrationTime).put("code", code).put("membership_number", membershipNumber).json,
    )

    public constructor(cardId: String, registrationTime: String) : this(
        Fields().put("card_id", cardId).put("registration_time", registrationTime).json,
    )

    /** 会员卡id. WeChat Pay's number of the template. */
    public val cardId: String get() = json["card_id"].text()

    /** 会员注册时间. When the user became a member. RFC 3339. */
    public val registrationTime: String get() = json["registration_time"].text()

    /** 会员卡code. The code of the user's card. */
    public val code: String? get() = json["code"].textOrNull()

    /** 会员卡编号. The merchant's own number of the member. */
    public val membershipNumber: String? get() = json["membership_number"].textOrNull()

    /** A copy with another [cardId]. */
    public fun withCardId(cardId: String): Member = Member(json.with("card_id", cardId))

    /** A copy with another [registrationTime]. */
    public fun withRegistrationTime(registrationTime: String): Member = Member(json.with("registration_time", registrationTime))

    /** A copy with another [code]. */
    public fun withCode(code: String?): Member = Member(json.with("code", code))

    /** A copy with another [membershipNumber]. */
    public fun withMembershipNumber(membershipNumber: String?): Member = Member(json.with("membership_number", membershipNumber))
}

/**
 * `MessageTemplateSetting`.
 */
public class MessageTemplateSetting(json: JsonObject) : Model(json) {

    /** 模板消息ID. */
    public val messageTemplateId: String get() = json["message_template_id"].text()

    /** 消息字段列表. */
    public val fieldList: List<TemplateField>? get() = json["field_list"].listOrNull { TemplateField(it.tree()) }
}

/**
 * `MessageTemplateSettingInput`.
 */
public class MessageTemplateSettingInput(json: JsonObject) : Model(json) {
    public constructor(messageTemplateId: String, fieldList: List<TemplateField>) : this(
        Fields().put("message_template_id", messageTemplateId).put("field_list", fieldList).json,
    )

    /** 模板消息ID. */
    public val messageTemplateId: String get() = json["message_template_id"].text()

    /** 服务内容列表. */
    public val fieldList: List<TemplateField> get() = json["field_list"].list { TemplateField(it.tree()) }

    /** A copy with another [messageTemplateId]. */
    public fun withMessageTemplateId(messageTemplateId: String): MessageTemplateSettingInput = MessageTemplateSettingInput(json.with("message_template_id", messageTemplateId))

    /** A copy with another [fieldList]. */
    public fun withFieldList(fieldList: List<TemplateField>): MessageTemplateSettingInput = MessageTemplateSettingInput(json.with("field_list", fieldList))
}

/**
 * `MiniProgramActivitySetting`.
 */
public class MiniProgramActivitySetting(json: JsonObject) : Model(json) {
    public constructor(awardJumpDeploy: AwardJumpSetting? = null, outerStr: List<String>? = null) : this(
        Fields().put("award_jump_deploy", awardJumpDeploy).put("outer_str", outerStr).json,
    )

    /** 领奖页面跳转配置. */
    public val awardJumpDeploy: AwardJumpSetting? get() = json["award_jump_deploy"].treeOrNull()?.let { AwardJumpSetting(it) }

    /** 指定领取渠道. Only users who took the card there, by the `outer_str` that was given then. */
    public val outerStr: List<String>? get() = json["outer_str"].listOrNull { it.text() }

    /** A copy with another [awardJumpDeploy]. */
    public fun withAwardJumpDeploy(awardJumpDeploy: AwardJumpSetting?): MiniProgramActivitySetting = MiniProgramActivitySetting(json.with("award_jump_deploy", awardJumpDeploy))

    /** A copy with another [outerStr]. */
    public fun withOuterStr(outerStr: List<String>?): MiniProgramActivitySetting = MiniProgramActivitySetting(json.with("outer_str", outerStr))
}

/**
 * `PayActivitySetting`.
 */
public class PayActivitySetting(json: JsonObject) : Model(json) {
    public constructor(activitySecondTitle: String, logoUrl: String, activateSetting: ActivationSetting? = null, mchidList: List<String>? = null, paymentSetting: PaymentSetting? = null) : this(
        Fields().put("activity_second_title", activitySecondTitle).put("logo_url", logoUrl).put("activate_setting", activateSetting).put("mchid_list", mchidList).put("payment_setting", paymentSetting).json,
    )

    public constructor(activitySecondTitle: String, logoUrl: String) : this(
        Fields().put("activity_second_title", activitySecondTitle).put("logo_url", logoUrl).json,
    )

    /** 支付结果页活动副标题. */
    public val activitySecondTitle: String get() = json["activity_second_title"].text()

    /** 商户logo. */
    public val logoUrl: String get() = json["logo_url"].text()

    /** 激活方式设置. */
    public val activateSetting: ActivationSetting? get() = json["activate_setting"].treeOrNull()?.let { ActivationSetting(it) }

    /** 活动曝光商户号. The merchants whose payments show the activity. */
    public val mchidList: List<String>? get() = json["mchid_list"].listOrNull { it.text() }

    /** 支付设置. */
    public val paymentSetting: PaymentSetting? get() = json["payment_setting"].treeOrNull()?.let { PaymentSetting(it) }

    /** A copy with another [activitySecondTitle]. */
    public fun withActivitySecondTitle(activitySecondTitle: String): PayActivitySetting = PayActivitySetting(json.with("activity_second_title", activitySecondTitle))

    /** A copy with another [logoUrl]. */
    public fun withLogoUrl(logoUrl: String): PayActivitySetting = PayActivitySetting(json.with("logo_url", logoUrl))

    /** A copy with another [activateSetting]. */
    public fun withActivateSetting(activateSetting: ActivationSetting?): PayActivitySetting = PayActivitySetting(json.with("activate_setting", activateSetting))

    /** A copy with another [mchidList]. */
    public fun withMchidList(mchidList: List<String>?): PayActivitySetting = PayActivitySetting(json.with("mchid_list", mchidList))

    /** A copy with another [paymentSetting]. */
    public fun withPaymentSetting(paymentSetting: PaymentSetting?): PayActivitySetting = PayActivitySetting(json.with("payment_setting", paymentSetting))
}

/**
 * `PaymentMode`.
 */
public class PaymentMode(json: JsonObject) : Model(json) {
    public constructor(paymentSceneList: List<String>? = null) : this(
        Fields().put("payment_scene_list", paymentSceneList).json,
    )

    /** 支付场景列表. */
    public val paymentSceneList: List<String>? get() = json["payment_scene_list"].listOrNull { it.text() }

    /** A copy with another [paymentSceneList]. */
    public fun withPaymentSceneList(paymentSceneList: List<String>?): PaymentMode = PaymentMode(json.with("payment_scene_list", paymentSceneList))
}

/**
 * `PaymentSetting`.
 */
public class PaymentSetting(json: JsonObject) : Model(json) {
    public constructor(goodsTags: List<String>? = null, limitBank: String? = null, paymentMode: PaymentMode? = null) : this(
        Fields().put("goods_tags", goodsTags).put("limit_bank", limitBank).put("payment_mode", paymentMode).json,
    )

    /** 订单优惠标记. Only payments whose `goods_tag` is one of these. */
    public val goodsTags: List<String>? get() = json["goods_tags"].listOrNull { it.text() }

    /** 指定银行的简称. Only payments by the cards of this bank. */
    public val limitBank: String? get() = json["limit_bank"].textOrNull()

    /** 支付模式. */
    public val paymentMode: PaymentMode? get() = json["payment_mode"].treeOrNull()?.let { PaymentMode(it) }

    /** A copy with another [goodsTags]. */
    public fun withGoodsTags(goodsTags: List<String>?): PaymentSetting = PaymentSetting(json.with("goods_tags", goodsTags))

    /** A copy with another [limitBank]. */
    public fun withLimitBank(limitBank: String?): PaymentSetting = PaymentSetting(json.with("limit_bank", limitBank))

    /** A copy with another [paymentMode]. */
    public fun withPaymentMode(paymentMode: PaymentMode?): PaymentSetting = PaymentSetting(json.with("payment_mode", paymentMode))
}

/**
 * `PhoneNumberMemberCard`.
 */
public class PhoneNumberMemberCard(json: JsonObject) : Model(json) {

    /** 用户标识. The user in the `appid` of the template. */
    public val openid: String get() = json["openid"].text()

    /** 品牌appid. */
    public val cardAppid: String get() = json["card_appid"].text()

    /** 会员卡id. WeChat Pay's number of the template. */
    public val cardId: String get() = json["card_id"].text()

    /** 会员卡code. The code of the user's card. */
    public val code: String get() = json["code"].text()

    /** 会员卡领取时间. RFC 3339. */
    public val receiveTime: String get() = json["receive_time"].text()

    /** 用户标识. */
    public val unionid: String? get() = json["unionid"].textOrNull()
}

/**
 * `PrepareBonusRequest`.
 */
public class PrepareBonusRequest(json: JsonObject) : Model(json) {
    public constructor(outTradeNo: String, bonusValue: Long, mchid: String? = null, subMchid: String? = null) : this(
        Fields().put("mchid", mchid).put("sub_mchid", subMchid).put("out_trade_no", outTradeNo).put("bonus_value", bonusValue).json,
    )

    public constructor(outTradeNo: String, bonusValue: Long) : this(
        Fields().put("out_trade_no", outTradeNo).put("bonus_value", bonusValue).json,
    )

    /** 直连商户号. The caller's own number; needed when the merchant itself calls. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for; needed when a partner calls. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 会员积分值. The points that the payment brings, more than 0. */
    public val bonusValue: Long get() = json["bonus_value"].long()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): PrepareBonusRequest = PrepareBonusRequest(json.with("mchid", mchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): PrepareBonusRequest = PrepareBonusRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): PrepareBonusRequest = PrepareBonusRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [bonusValue]. */
    public fun withBonusValue(bonusValue: Long): PrepareBonusRequest = PrepareBonusRequest(json.with("bonus_value", bonusValue))
}

/**
 * `ServiceModule`.
 */
public class ServiceModule(json: JsonObject) : Model(json) {

    /** 会员卡id. WeChat Pay's number of the template. */
    public val cardId: String get() = json["card_id"].text()

    /** 会员服务项ID. The service, as WeChat Pay numbers it. */
    public val serviceModuleId: String get() = json["service_module_id"].text()

    /** 跳转小程序. */
    public val jumpMiniprogram: JumpMiniProgram get() = JumpMiniProgram(json["jump_miniprogram"].tree())
}

/**
 * `SetCallbackRequest`.
 */
public class SetCallbackRequest(json: JsonObject) : Model(json) {
    public constructor(notifyUrl: String) : this(
        Fields().put("notify_url", notifyUrl).json,
    )

    /** 通知url地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): SetCallbackRequest = SetCallbackRequest(json.with("notify_url", notifyUrl))
}

/**
 * `SetServiceModuleDataRequest`.
 */
public class SetServiceModuleDataRequest(json: JsonObject) : Model(json) {
    public constructor(outRequestNo: String, serviceModuleId: String, stateSetting: StateSettingInput) : this(
        Fields().put("out_request_no", outRequestNo).put("service_module_id", serviceModuleId).put("state_setting", stateSetting).json,
    )

    /** 商户请求单号. The caller's own number of this request, unique for the merchant. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 会员服务项ID. The service, as WeChat Pay numbers it. */
    public val serviceModuleId: String get() = json["service_module_id"].text()

    /** 服务状态设置. */
    public val stateSetting: StateSettingInput get() = StateSettingInput(json["state_setting"].tree())

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): SetServiceModuleDataRequest = SetServiceModuleDataRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [serviceModuleId]. */
    public fun withServiceModuleId(serviceModuleId: String): SetServiceModuleDataRequest = SetServiceModuleDataRequest(json.with("service_module_id", serviceModuleId))

    /** A copy with another [stateSetting]. */
    public fun withStateSetting(stateSetting: StateSettingInput): SetServiceModuleDataRequest = SetServiceModuleDataRequest(json.with("state_setting", stateSetting))
}

/**
 * `StateSetting`.
 */
public class StateSetting(json: JsonObject) : Model(json) {

    /** 状态ID. The state of the service that is shown. */
    public val stateId: String get() = json["state_id"].text()

    /** 内容模板信息. */
    public val contentTemplateData: ContentTemplate? get() = json["content_template_data"].treeOrNull()?.let { ContentTemplate(it) }

    /** 模板消息设置信息. */
    public val messageTemplateSetting: MessageTemplateSetting? get() = json["message_template_setting"].treeOrNull()?.let { MessageTemplateSetting(it) }
}

/**
 * `StateSettingInput`.
 */
public class StateSettingInput(json: JsonObject) : Model(json) {
    public constructor(stateId: String, contentTemplateData: ContentTemplateInput, messageTemplateSetting: MessageTemplateSettingInput? = null) : this(
        Fields().put("state_id", stateId).put("content_template_data", contentTemplateData).put("message_template_setting", messageTemplateSetting).json,
    )

    public constructor(stateId: String, contentTemplateData: ContentTemplateInput) : this(
        Fields().put("state_id", stateId).put("content_template_data", contentTemplateData).json,
    )

    /** 状态ID. The state of the service that is shown. */
    public val stateId: String get() = json["state_id"].text()

    /** 内容模板设置. */
    public val contentTemplateData: ContentTemplateInput get() = ContentTemplateInput(json["content_template_data"].tree())

    /** 消息模板设置. */
    public val messageTemplateSetting: MessageTemplateSettingInput? get() = json["message_template_setting"].treeOrNull()?.let { MessageTemplateSettingInput(it) }

    /** A copy with another [stateId]. */
    public fun withStateId(stateId: String): StateSettingInput = StateSettingInput(json.with("state_id", stateId))

    /** A copy with another [contentTemplateData]. */
    public fun withContentTemplateData(contentTemplateData: ContentTemplateInput): StateSettingInput = StateSettingInput(json.with("content_template_data", contentTemplateData))

    /** A copy with another [messageTemplateSetting]. */
    public fun withMessageTemplateSetting(messageTemplateSetting: MessageTemplateSettingInput?): StateSettingInput = StateSettingInput(json.with("message_template_setting", messageTemplateSetting))
}

/**
 * `Stock`.
 */
public class Stock(json: JsonObject) : Model(json) {
    public constructor(stockId: String, stockCreatorMchid: String) : this(
        Fields().put("stock_id", stockId).put("stock_creator_mchid", stockCreatorMchid).json,
    )

    /** 券批次ID. */
    public val stockId: String get() = json["stock_id"].text()

    /** 创建批次的商户号. The merchant that created the stock. */
    public val stockCreatorMchid: String get() = json["stock_creator_mchid"].text()

    /** A copy with another [stockId]. */
    public fun withStockId(stockId: String): Stock = Stock(json.with("stock_id", stockId))

    /** A copy with another [stockCreatorMchid]. */
    public fun withStockCreatorMchid(stockCreatorMchid: String): Stock = Stock(json.with("stock_creator_mchid", stockCreatorMchid))
}

/**
 * `TemplateField`.
 */
public class TemplateField(json: JsonObject) : Model(json) {
    public constructor(fieldId: String, fieldValue: String) : this(
        Fields().put("field_id", fieldId).put("field_value", fieldValue).json,
    )

    /** 内容字段ID. */
    public val fieldId: String get() = json["field_id"].text()

    /** 内容字段值. */
    public val fieldValue: String get() = json["field_value"].text()

    /** A copy with another [fieldId]. */
    public fun withFieldId(fieldId: String): TemplateField = TemplateField(json.with("field_id", fieldId))

    /** A copy with another [fieldValue]. */
    public fun withFieldValue(fieldValue: String): TemplateField = TemplateField(json.with("field_value", fieldValue))
}

/**
 * `TerminateActivityRequest`.
 */
public class TerminateActivityRequest(json: JsonObject) : Model(json) {
    public constructor(terminateTime: String? = null) : this(
        Fields().put("terminate_time", terminateTime).json,
    )

    /** 终止时间. When the activity ends. RFC 3339. */
    public val terminateTime: String? get() = json["terminate_time"].textOrNull()

    /** A copy with another [terminateTime]. */
    public fun withTerminateTime(terminateTime: String?): TerminateActivityRequest = TerminateActivityRequest(json.with("terminate_time", terminateTime))
}

/**
 * `TerminateActivityResponse`.
 */
public class TerminateActivityResponse(json: JsonObject) : Model(json) {

    /** 活动ID. */
    public val activityId: String get() = json["activity_id"].text()

    /** 终止时间. When the activity ends. RFC 3339. */
    public val terminateTime: String? get() = json["terminate_time"].textOrNull()
}

/**
 * `TimeOfDay`.
 */
public class TimeOfDay(json: JsonObject) : Model(json) {
    public constructor(hours: Long, minutes: Long, seconds: Long) : this(
        Fields().put("hours", hours).put("minutes", minutes).put("seconds", seconds).json,
    )

    /** 时. */
    public val hours: Long? get() = json["hours"].longOrNull()

    /** 分. */
    public val minutes: Long? get() = json["minutes"].longOrNull()

    /** 秒. */
    public val seconds: Long? get() = json["seconds"].longOrNull()

    /** A copy with another [hours]. */
    public fun withHours(hours: Long): TimeOfDay = TimeOfDay(json.with("hours", hours))

    /** A copy with another [minutes]. */
    public fun withMinutes(minutes: Long): TimeOfDay = TimeOfDay(json.with("minutes", minutes))

    /** A copy with another [seconds]. */
    public fun withSeconds(seconds: Long): TimeOfDay = TimeOfDay(json.with("seconds", seconds))
}

/**
 * `UpdateCardRequest`.
 */
public class UpdateCardRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String? = null, title: String? = null, description: String? = null, additionalStatement: AdditionalStatement? = null, backgroundPictureUrl: String? = null, balanceInformation: BalanceSetting? = null, codeMode: String? = null, codeType: String? = null, dateInformation: ValidityPeriod? = null, initLevel: String? = null, logoUrl: String? = null, needDisplayLevel: Boolean? = null, needDynamicCode: Boolean? = null, servicePhone: String? = null, totalQuantity: Long? = null, userInformationForm: UserInformationForm? = null) : this(
        Fields().put("appid", appid).put("title", title).put("description", description).put("additional_statement", additionalStatement).put("background_picture_url", backgroundPictureUrl).put("balance_information", balanceInformation).put("code_mode", codeMode).put("code_type", codeType).put("date_information", dateInformation).put("init_level", initLevel).put("logo_url", logoUrl).put("need_display_level", needDisplayLevel).put("need_dynamic_code", needDynamicCode).put("service_phone", servicePhone).put("total_quantity", totalQuantity).put("user_information_form", userInformationForm).json,
    )

    /** 商户AppId. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 卡名称. */
    public val title: String? get() = json["title"].textOrNull()

    /** 使用须知. How the card is used; shown to users. */
    public val description: String? get() = json["description"].textOrNull()

    /** 商户补充声明. */
    public val additionalStatement: AdditionalStatement? get() = json["additional_statement"].treeOrNull()?.let { AdditionalStatement(it) }

    /** 会员卡背景图. A `media_url` of `media.upload_marketing_image`. */
    public val backgroundPictureUrl: String? get() = json["background_picture_url"].textOrNull()

    /** 储值信息. */
    public val balanceInformation: BalanceSetting? get() = json["balance_information"].treeOrNull()?.let { BalanceSetting(it) }

    /** 会员卡code分配类型. `SYSTEM_ALLOCATE`: WeChat Pay makes the codes; `MERCHANT_DEPOSIT`: they are uploaded before. See [CodeMode]. */
    public val codeMode: String? get() = json["code_mode"].textOrNull()

    /** 会员码型. See [CodeType]. */
    public val codeType: String? get() = json["code_type"].textOrNull()

    /** 有效期. */
    public val dateInformation: ValidityPeriod? get() = json["date_information"].treeOrNull()?.let { ValidityPeriod(it) }

    /** 会员初始等级. The level of a new member. */
    public val initLevel: String? get() = json["init_level"].textOrNull()

    /** 会员卡logo. */
    public val logoUrl: String? get() = json["logo_url"].textOrNull()

    /** 是否展示会员等级. */
    public val needDisplayLevel: Boolean? get() = json["need_display_level"].booleanOrNull()

    /** 是否启用动态码. Whether the code that users show changes, so that a picture of it is of no use. */
    public val needDynamicCode: Boolean? get() = json["need_dynamic_code"].booleanOrNull()

    /** 服务电话. */
    public val servicePhone: String? get() = json["service_phone"].textOrNull()

    /** 会员卡总库存. Cards that may be given. */
    public val totalQuantity: Long? get() = json["total_quantity"].longOrNull()

    /** 开卡信息. */
    public val userInformationForm: UserInformationForm? get() = json["user_information_form"].treeOrNull()?.let { UserInformationForm(it) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): UpdateCardRequest = UpdateCardRequest(json.with("appid", appid))

    /** A copy with another [title]. */
    public fun withTitle(title: String?): UpdateCardRequest = UpdateCardRequest(json.with("title", title))

    /** A copy with another [description]. */
    public fun withDescription(description: String?): UpdateCardRequest = UpdateCardRequest(json.with("description", description))

    /** A copy with another [additionalStatement]. */
    public fun withAdditionalStatement(additionalStatement: AdditionalStatement?): UpdateCardRequest = UpdateCardRequest(json.with("additional_statement", additionalStatement))

    /** A copy with another [backgroundPictureUrl]. */
    public fun withBackgroundPictureUrl(backgroundPictureUrl: String?): UpdateCardRequest = UpdateCardRequest(json.with("background_picture_url", backgroundPictureUrl))

    /** A copy with another [balanceInformation]. */
    public fun withBalanceInformation(balanceInformation: BalanceSetting?): UpdateCardRequest = UpdateCardRequest(json.with("balance_information", balanceInformation))

    /** A copy with another [codeMode]. */
    public fun withCodeMode(codeMode: String?): UpdateCardRequest = UpdateCardRequest(json.with("code_mode", codeMode))

    /** A copy with another [codeType]. */
    public fun withCodeType(codeType: String?): UpdateCardRequest = UpdateCardRequest(json.with("code_type", codeType))

    /** A copy with another [dateInformation]. */
    public fun withDateInformation(dateInformation: ValidityPeriod?): UpdateCardRequest = UpdateCardRequest(json.with("date_information", dateInformation))

    /** A copy with another [initLevel]. */
    public fun withInitLevel(initLevel: String?): UpdateCardRequest = UpdateCardRequest(json.with("init_level", initLevel))

    /** A copy with another [logoUrl]. */
    public fun withLogoUrl(logoUrl: String?): UpdateCardRequest = UpdateCardRequest(json.with("logo_url", logoUrl))

    /** A copy with another [needDisplayLevel]. */
    public fun withNeedDisplayLevel(needDisplayLevel: Boolean?): UpdateCardRequest = UpdateCardRequest(json.with("need_display_level", needDisplayLevel))

    /** A copy with another [needDynamicCode]. */
    public fun withNeedDynamicCode(needDynamicCode: Boolean?): UpdateCardRequest = UpdateCardRequest(json.with("need_dynamic_code", needDynamicCode))

    /** A copy with another [servicePhone]. */
    public fun withServicePhone(servicePhone: String?): UpdateCardRequest = UpdateCardRequest(json.with("service_phone", servicePhone))

    /** A copy with another [totalQuantity]. */
    public fun withTotalQuantity(totalQuantity: Long?): UpdateCardRequest = UpdateCardRequest(json.with("total_quantity", totalQuantity))

    /** A copy with another [userInformationForm]. */
    public fun withUserInformationForm(userInformationForm: UserInformationForm?): UpdateCardRequest = UpdateCardRequest(json.with("user_information_form", userInformationForm))
}

/**
 * `UpdateCardRightsBonus`.
 */
public class UpdateCardRightsBonus(json: JsonObject) : Model(json) {
    public constructor(bonusCostWord: String, bonusValueWord: String, initBonus: Long, bonusJumpAppid: String? = null, bonusSupportAppid: String? = null, bonusCostTitle: String? = null, bonusJumpPath: String? = null, bonusJumpWord: String? = null, bonusSupportPath: String? = null) : this(
        Fields().put("bonus_cost_word", bonusCostWord).put("bonus_value_word", bonusValueWord).put("init_bonus", initBonus).put("bonus_jump_appid", bonusJumpAppid).put("bonus_support_appid", bonusSupportAppid).put("bonus_cost_title", bonusCostTitle).put("bonus_jump_path", bonusJumpPath).put("bonus_jump_word", bonusJumpWord).put("bonus_support_path", bonusSupportPath).json,
    )

    public constructor(bonusCostWord: String, bonusValueWord: String, initBonus: Long) : this(
        Fields().put("bonus_cost_word", bonusCostWord).put("bonus_value_word", bonusValueWord).put("init_bonus", initBonus).json,
    )

    /** 积分价值项文案. */
    public val bonusCostWord: String get() = json["bonus_cost_word"].text()

    /** 积分值文案. */
    public val bonusValueWord: String get() = json["bonus_value_word"].text()

    /** 会员初始积分值. The points of a new member. */
    public val initBonus: Long get() = json["init_bonus"].long()

    /** 积分跳转appid. */
    public val bonusJumpAppid: String? get() = json["bonus_jump_appid"].textOrNull()

    /** 自助积分跳转appid. */
    public val bonusSupportAppid: String? get() = json["bonus_support_appid"].textOrNull()

    /** 积分价值项标题. */
    public val bonusCostTitle: String? get() = json["bonus_cost_title"].textOrNull()

    /** 积分跳转path. */
    public val bonusJumpPath: String? get() = json["bonus_jump_path"].textOrNull()

    /** 积分跳转文案. */
    public val bonusJumpWord: String? get() = json["bonus_jump_word"].textOrNull()

    /** 自助积分跳转path. */
    public val bonusSupportPath: String? get() = json["bonus_support_path"].textOrNull()

    /** A copy with another [bonusCostWord]. */
    public fun withBonusCostWord(bonusCostWord: String): UpdateCardRightsBonus = UpdateCardRightsBonus(json.with("bonus_cost_word", bonusCostWord))

    /** A copy with another [bonusValueWord]. */
    public fun withBonusValueWord(bonusValueWord: String): UpdateCardRightsBonus = UpdateCardRightsBonus(json.with("bonus_value_word", bonusValueWord))

    /** A copy with another [initBonus]. */
    public fun withInitBonus(initBonus: Long): UpdateCardRightsBonus = UpdateCardRightsBonus(json.with("init_bonus", initBonus))

    /** A copy with another [bonusJumpAppid]. */
    public fun withBonusJumpAppid(bonusJumpAppid: String?): UpdateCardRightsBonus = UpdateCardRightsBonus(json.with("bonus_jump_appid", bonusJumpAppid))

    /** A copy with another [bonusSupportAppid]. */
    public fun withBonusSupportAppid(bonusSupportAppid: String?): UpdateCardRightsBonus = UpdateCardRightsBonus(json.with("bonus_support_appid", bonusSupportAppid))

    /** A copy with another [bonusCostTitle]. */
    public fun withBonusCostTitle(bonusCostTitle: String?): UpdateCardRightsBonus = UpdateCardRightsBonus(json.with("bonus_cost_title", bonusCostTitle))

    /** A copy with another [bonusJumpPath]. */
    public fun withBonusJumpPath(bonusJumpPath: String?): UpdateCardRightsBonus = UpdateCardRightsBonus(json.with("bonus_jump_path", bonusJumpPath))

    /** A copy with another [bonusJumpWord]. */
    public fun withBonusJumpWord(bonusJumpWord: String?): UpdateCardRightsBonus = UpdateCardRightsBonus(json.with("bonus_jump_word", bonusJumpWord))

    /** A copy with another [bonusSupportPath]. */
    public fun withBonusSupportPath(bonusSupportPath: String?): UpdateCardRightsBonus = UpdateCardRightsBonus(json.with("bonus_support_path", bonusSupportPath))
}

/**
 * `UpdateCardRightsFavor`.
 */
public class UpdateCardRightsFavor(json: JsonObject) : Model(json) {
    public constructor(showCoupon: Boolean, memberPriceAppid: String? = null, favorModuleTitle: String? = null, memberPricePath: String? = null, memberPriceTitle: String? = null, memberPriceWord: String? = null) : this(
        Fields().put("show_coupon", showCoupon).put("member_price_appid", memberPriceAppid).put("favor_module_title", favorModuleTitle).put("member_price_path", memberPricePath).put("member_price_title", memberPriceTitle).put("member_price_word", memberPriceWord).json,
    )

    public constructor(showCoupon: Boolean) : this(
        Fields().put("show_coupon", showCoupon).json,
    )

    /** 是否展示优惠券. */
    public val showCoupon: Boolean get() = json["show_coupon"].boolean()

    /** 会员专享价跳转appid. */
    public val memberPriceAppid: String? get() = json["member_price_appid"].textOrNull()

    /** 会员优惠栏目名称. See [FavorModuleTitle]. */
    public val favorModuleTitle: String? get() = json["favor_module_title"].textOrNull()

    /** 会员专享价跳转path. */
    public val memberPricePath: String? get() = json["member_price_path"].textOrNull()

    /** 会员专享价标题. See [MemberPriceTitle]. */
    public val memberPriceTitle: String? get() = json["member_price_title"].textOrNull()

    /** 会员专享价文案. */
    public val memberPriceWord: String? get() = json["member_price_word"].textOrNull()

    /** A copy with another [showCoupon]. */
    public fun withShowCoupon(showCoupon: Boolean): UpdateCardRightsFavor = UpdateCardRightsFavor(json.with("show_coupon", showCoupon))

    /** A copy with another [memberPriceAppid]. */
    public fun withMemberPriceAppid(memberPriceAppid: String?): UpdateCardRightsFavor = UpdateCardRightsFavor(json.with("member_price_appid", memberPriceAppid))

    /** A copy with another [favorModuleTitle]. */
    public fun withFavorModuleTitle(favorModuleTitle: String?): UpdateCardRightsFavor = UpdateCardRightsFavor(json.with("favor_module_title", favorModuleTitle))

    /** A copy with another [memberPricePath]. */
    public fun withMemberPricePath(memberPricePath: String?): UpdateCardRightsFavor = UpdateCardRightsFavor(json.with("member_price_path", memberPricePath))

    /** A copy with another [memberPriceTitle]. */
    public fun withMemberPriceTitle(memberPriceTitle: String?): UpdateCardRightsFavor = UpdateCardRightsFavor(json.with("member_price_title", memberPriceTitle))

    /** A copy with another [memberPriceWord]. */
    public fun withMemberPriceWord(memberPriceWord: String?): UpdateCardRightsFavor = UpdateCardRightsFavor(json.with("member_price_word", memberPriceWord))
}

/**
 * `UpdateCardRightsGuide`.
 */
public class UpdateCardRightsGuide(json: JsonObject) : Model(json) {
    public constructor(contactInformationName: String? = null, contactInformationValue: String? = null, headImageUrl: String? = null, phoneNumber: String? = null, staffName: String? = null) : this(
        Fields().put("contact_information_name", contactInformationName).put("contact_information_value", contactInformationValue).put("head_image_url", headImageUrl).put("phone_number", phoneNumber).put("staff_name", staffName).json,
    )

    /** 联系方式. */
    public val contactInformationName: String? get() = json["contact_information_name"].textOrNull()

    /** 联系信息值. */
    public val contactInformationValue: String? get() = json["contact_information_value"].textOrNull()

    /** 联系人头像. A picture of the guide. */
    public val headImageUrl: String? get() = json["head_image_url"].textOrNull()

    /** 联系电话. */
    public val phoneNumber: String? get() = json["phone_number"].textOrNull()

    /** 联系人名字. The name of the guide. */
    public val staffName: String? get() = json["staff_name"].textOrNull()

    /** A copy with another [contactInformationName]. */
    public fun withContactInformationName(contactInformationName: String?): UpdateCardRightsGuide = UpdateCardRightsGuide(json.with("contact_information_name", contactInformationName))

    /** A copy with another [contactInformationValue]. */
    public fun withContactInformationValue(contactInformationValue: String?): UpdateCardRightsGuide = UpdateCardRightsGuide(json.with("contact_information_value", contactInformationValue))

    /** A copy with another [headImageUrl]. */
    public fun withHeadImageUrl(headImageUrl: String?): UpdateCardRightsGuide = UpdateCardRightsGuide(json.with("head_image_url", headImageUrl))

    /** A copy with another [phoneNumber]. */
    public fun withPhoneNumber(phoneNumber: String?): UpdateCardRightsGuide = UpdateCardRightsGuide(json.with("phone_number", phoneNumber))

    /** A copy with another [staffName]. */
    public fun withStaffName(staffName: String?): UpdateCardRightsGuide = UpdateCardRightsGuide(json.with("staff_name", staffName))
}

/**
 * `UpdateCardRightsRequest`.
 */
public class UpdateCardRightsRequest(json: JsonObject) : Model(json) {
    public constructor(showBonus: Boolean, showFavor: Boolean, bonus: UpdateCardRightsBonus? = null, fapiao: Fapiao? = null, favor: UpdateCardRightsFavor? = null, guide: UpdateCardRightsGuide? = null, showFapiao: Boolean? = null, showGuide: Boolean? = null) : this(
        Fields().put("show_bonus", showBonus).put("show_favor", showFavor).put("bonus", bonus).put("fapiao", fapiao).put("favor", favor).put("guide", guide).put("show_fapiao", showFapiao).put("show_guide", showGuide).json,
    )

    public constructor(showBonus: Boolean, showFavor: Boolean) : this(
        Fields().put("show_bonus", showBonus).put("show_favor", showFavor).json,
    )

    /** 是否展示会员积分. */
    public val showBonus: Boolean get() = json["show_bonus"].boolean()

    /** 是否展示会员优惠. */
    public val showFavor: Boolean get() = json["show_favor"].boolean()

    /** 会员积分. */
    public val bonus: UpdateCardRightsBonus? get() = json["bonus"].treeOrNull()?.let { UpdateCardRightsBonus(it) }

    /** 会员发票. */
    public val fapiao: Fapiao? get() = json["fapiao"].treeOrNull()?.let { Fapiao(it) }

    /** 会员优惠. */
    public val favor: UpdateCardRightsFavor? get() = json["favor"].treeOrNull()?.let { UpdateCardRightsFavor(it) }

    /** 会员专属咨询信息. */
    public val guide: UpdateCardRightsGuide? get() = json["guide"].treeOrNull()?.let { UpdateCardRightsGuide(it) }

    /** 是否展示会员发票. */
    public val showFapiao: Boolean? get() = json["show_fapiao"].booleanOrNull()

    /** 是否展示会员专属咨询. */
    public val showGuide: Boolean? get() = json["show_guide"].booleanOrNull()

    /** A copy with another [showBonus]. */
    public fun withShowBonus(showBonus: Boolean): UpdateCardRightsRequest = UpdateCardRightsRequest(json.with("show_bonus", showBonus))

    /** A copy with another [showFavor]. */
    public fun withShowFavor(showFavor: Boolean): UpdateCardRightsRequest = UpdateCardRightsRequest(json.with("show_favor", showFavor))

    /** A copy with another [bonus]. */
    public fun withBonus(bonus: UpdateCardRightsBonus?): UpdateCardRightsRequest = UpdateCardRightsRequest(json.with("bonus", bonus))

    /** A copy with another [fapiao]. */
    public fun withFapiao(fapiao: Fapiao?): UpdateCardRightsRequest = UpdateCardRightsRequest(json.with("fapiao", fapiao))

    /** A copy with another [favor]. */
    public fun withFavor(favor: UpdateCardRightsFavor?): UpdateCardRightsRequest = UpdateCardRightsRequest(json.with("favor", favor))

    /** A copy with another [guide]. */
    public fun withGuide(guide: UpdateCardRightsGuide?): UpdateCardRightsRequest = UpdateCardRightsRequest(json.with("guide", guide))

    /** A copy with another [showFapiao]. */
    public fun withShowFapiao(showFapiao: Boolean?): UpdateCardRightsRequest = UpdateCardRightsRequest(json.with("show_fapiao", showFapiao))

    /** A copy with another [showGuide]. */
    public fun withShowGuide(showGuide: Boolean?): UpdateCardRightsRequest = UpdateCardRightsRequest(json.with("show_guide", showGuide))
}

/**
 * `UpdateServiceModuleRequest`.
 */
public class UpdateServiceModuleRequest(json: JsonObject) : Model(json) {
    public constructor(jumpMiniprogram: JumpMiniProgram) : this(
        Fields().put("jump_miniprogram", jumpMiniprogram).json,
    )

    /** 跳转小程序. */
    public val jumpMiniprogram: JumpMiniProgram get() = JumpMiniProgram(json["jump_miniprogram"].tree())

    /** A copy with another [jumpMiniprogram]. */
    public fun withJumpMiniprogram(jumpMiniprogram: JumpMiniProgram): UpdateServiceModuleRequest = UpdateServiceModuleRequest(json.with("jump_miniprogram", jumpMiniprogram))
}

/**
 * `UpdateUserCardRequest`.
 */
public class UpdateUserCardRequest(json: JsonObject) : Model(json) {
    public constructor(outRequestNo: String? = null, backgroundPictureUrl: String? = null, balanceInformation: UserCardBalanceChange? = null, level: String? = null, membershipNumber: String? = null, needInformBalance: Boolean? = null, needInformLevel: Boolean? = null) : this(
        Fields().put("out_request_no", outRequestNo).put("background_picture_url", backgroundPictureUrl).put("balance_information", balanceInformation).put("level", level).put("membership_number", membershipNumber).put("need_inform_balance", needInformBalance).put("need_inform_level", needInformLevel).json,
    )

    /** 商户请求单号. The caller's own number of this request, unique for the merchant. */
    public val outRequestNo: String? get() = json["out_request_no"].textOrNull()

    /** 会员卡背景图. A `media_url` of `media.upload_marketing_image`. */
    public val backgroundPictureUrl: String? get() = json["background_picture_url"].textOrNull()

    /** 用户储值变更信息. */
    public val balanceInformation: UserCardBalanceChange? get() = json["balance_information"].treeOrNull()?.let { UserCardBalanceChange(it) }

    /** 用户等级. */
    public val level: String? get() = json["level"].textOrNull()

    /** 会员卡编号. The merchant's own number of the member. */
    public val membershipNumber: String? get() = json["membership_number"].textOrNull()

    /** 是否发送储值变更通知. Whether the user is told. */
    public val needInformBalance: Boolean? get() = json["need_inform_balance"].booleanOrNull()

    /** 是否发送等级变更通知. Whether the user is told. */
    public val needInformLevel: Boolean? get() = json["need_inform_level"].booleanOrNull()

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String?): UpdateUserCardRequest = UpdateUserCardRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [backgroundPictureUrl]. */
    public fun withBackgroundPictureUrl(backgroundPictureUrl: String?): UpdateUserCardRequest = UpdateUserCardRequest(json.with("background_picture_url", backgroundPictureUrl))

    /** A copy with another [balanceInformation]. */
    public fun withBalanceInformation(balanceInformation: UserCardBalanceChange?): UpdateUserCardRequest = UpdateUserCardRequest(json.with("balance_information", balanceInformation))

    /** A copy with another [level]. */
    public fun withLevel(level: String?): UpdateUserCardRequest = UpdateUserCardRequest(json.with("level", level))

    /** A copy with another [membershipNumber]. */
    public fun withMembershipNumber(membershipNumber: String?): UpdateUserCardRequest = UpdateUserCardRequest(json.with("membership_number", membershipNumber))

    /** A copy with another [needInformBalance]. */
    public fun withNeedInformBalance(needInformBalance: Boolean?): UpdateUserCardRequest = UpdateUserCardRequest(json.with("need_inform_balance", needInformBalance))

    /** A copy with another [needInformLevel]. */
    public fun withNeedInformLevel(needInformLevel: Boolean?): UpdateUserCardRequest = UpdateUserCardRequest(json.with("need_inform_level", needInformLevel))
}

/**
 * `UpdateUserCardRightsRequest`.
 */
public class UpdateUserCardRightsRequest(json: JsonObject) : Model(json) {
    public constructor(outRequestNo: String, addBonusValue: Long? = null, beforeBonusValue: Long? = null, bonusValue: Long? = null, fapiaoJumpWord: String? = null, guide: UpdateCardRightsGuide? = null, memberPriceWord: String? = null, needInformBonus: Boolean? = null) : this(
        Fields().put("out_request_no", outRequestNo).put("add_bonus_value", addBonusValue).put("before_bonus_value", beforeBonusValue).put("bonus_value", bonusValue).put("fapiao_jump_word", fapiaoJumpWord).put("guide", guide).put("member_price_word", memberPriceWord).put("need_inform_bonus", needInformBonus).json,
    )

    public constructor(outRequestNo: String) : this(
        Fields().put("out_request_no", outRequestNo).json,
    )

    /** 商户请求单号. The caller's own number of this request, unique for the merchant. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 会员积分变动值. The points that were added, negative when they were taken off. */
    public val addBonusValue: Long? get() = json["add_bonus_value"].longOrNull()

    /** 变更前的会员积分值. */
    public val beforeBonusValue: Long? get() = json["before_bonus_value"].longOrNull()

    /** 变更后的会员积分值. The points that the payment brings, more than 0. */
    public val bonusValue: Long? get() = json["bonus_value"].longOrNull()

    /** 会员发票跳转文案. */
    public val fapiaoJumpWord: String? get() = json["fapiao_jump_word"].textOrNull()

    /** 会员专属咨询信息. */
    public val guide: UpdateCardRightsGuide? get() = json["guide"].treeOrNull()?.let { UpdateCardRightsGuide(it) }

    /** 会员专享价文案. */
    public val memberPriceWord: String? get() = json["member_price_word"].textOrNull()

    /** 是否发送积分变更通知. Whether the user is told. */
    public val needInformBonus: Boolean? get() = json["need_inform_bonus"].booleanOrNull()

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): UpdateUserCardRightsRequest = UpdateUserCardRightsRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [addBonusValue]. */
    public fun withAddBonusValue(addBonusValue: Long?): UpdateUserCardRightsRequest = UpdateUserCardRightsRequest(json.with("add_bonus_value", addBonusValue))

    /** A copy with another [beforeBonusValue]. */
    public fun withBeforeBonusValue(beforeBonusValue: Long?): UpdateUserCardRightsRequest = UpdateUserCardRightsRequest(json.with("before_bonus_value", beforeBonusValue))

    /** A copy with another [bonusValue]. */
    public fun withBonusValue(bonusValue: Long?): UpdateUserCardRightsRequest = UpdateUserCardRightsRequest(json.with("bonus_value", bonusValue))

    /** A copy with another [fapiaoJumpWord]. */
    public fun withFapiaoJumpWord(fapiaoJumpWord: String?): UpdateUserCardRightsRequest = UpdateUserCardRightsRequest(json.with("fapiao_jump_word", fapiaoJumpWord))

    /** A copy with another [guide]. */
    public fun withGuide(guide: UpdateCardRightsGuide?): UpdateUserCardRightsRequest = UpdateUserCardRightsRequest(json.with("guide", guide))

    /** A copy with another [memberPriceWord]. */
    public fun withMemberPriceWord(memberPriceWord: String?): UpdateUserCardRightsRequest = UpdateUserCardRightsRequest(json.with("member_price_word", memberPriceWord))

    /** A copy with another [needInformBonus]. */
    public fun withNeedInformBonus(needInformBonus: Boolean?): UpdateUserCardRightsRequest = UpdateUserCardRightsRequest(json.with("need_inform_bonus", needInformBonus))
}

/**
 * `UpgradeCardRequest`.
 */
public class UpgradeCardRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, brandId: String) : this(
        Fields().put("appid", appid).put("brand_id", brandId).json,
    )

    /** 商户AppId. */
    public val appid: String get() = json["appid"].text()

    /** 品牌id. */
    public val brandId: String get() = json["brand_id"].text()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): UpgradeCardRequest = UpgradeCardRequest(json.with("appid", appid))

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): UpgradeCardRequest = UpgradeCardRequest(json.with("brand_id", brandId))
}

/**
 * `UserCard`.
 */
public class UserCard(json: JsonObject) : Model(json) {

    /** 会员卡id. WeChat Pay's number of the template. */
    public val cardId: String? get() = json["card_id"].textOrNull()

    /** 会员卡code. The code of the user's card. */
    public val code: String? get() = json["code"].textOrNull()
}

/**
 * `UserCardBalanceChange`.
 */
public class UserCardBalanceChange(json: JsonObject) : Model(json) {
    public constructor(addBalance: Long, balance: Long, beforeBalance: Long, balanceRemark: String? = null) : this(
        Fields().put("add_balance", addBalance).put("balance", balance).put("before_balance", beforeBalance).put("balance_remark", balanceRemark).json,
    )

    public constructor(addBalance: Long, balance: Long, beforeBalance: Long) : this(
        Fields().put("add_balance", addBalance).put("balance", balance).put("before_balance", beforeBalance).json,
    )

    /** 本次余额变动值. What was added, in fen; negative when it was taken off. */
    public val addBalance: Long get() = json["add_balance"].long()

    /** 更新后用户储值余额. What is stored on the card now, in fen. */
    public val balance: Long get() = json["balance"].long()

    /** 更新前用户储值余额. What was stored on the card before, in fen. */
    public val beforeBalance: Long get() = json["before_balance"].long()

    /** 储值消耗记录. */
    public val balanceRemark: String? get() = json["balance_remark"].textOrNull()

    /** A copy with another [addBalance]. */
    public fun withAddBalance(addBalance: Long): UserCardBalanceChange = UserCardBalanceChange(json.with("add_balance", addBalance))

    /** A copy with another [balance]. */
    public fun withBalance(balance: Long): UserCardBalanceChange = UserCardBalanceChange(json.with("balance", balance))

    /** A copy with another [beforeBalance]. */
    public fun withBeforeBalance(beforeBalance: Long): UserCardBalanceChange = UserCardBalanceChange(json.with("before_balance", beforeBalance))

    /** A copy with another [balanceRemark]. */
    public fun withBalanceRemark(balanceRemark: String?): UserCardBalanceChange = UserCardBalanceChange(json.with("balance_remark", balanceRemark))
}

/**
 * `UserCardManageResource`.
 */
public class UserCardManageResource(json: JsonObject) : Model(json) {

    /** 用户标识. The user in the `appid` of the template. */
    public val openid: String get() = json["openid"].text()

    /** 会员卡ID. WeChat Pay's number of the template. */
    public val cardId: String get() = json["card_id"].text()

    /** 事件时间. When it happened. RFC 3339. */
    public val eventTime: String get() = json["event_time"].text()

    /** 事件类型. See [UserCardManageResourceEventType]. */
    public val eventType: String get() = json["event_type"].text()

    /** 场景值. */
    public val activateScene: String? get() = json["activate_scene"].textOrNull()

    /** 会员卡code. The code of the user's card. */
    public val code: String? get() = json["code"].textOrNull()

    /** 自定义场景值. Tells where the user took the card; comes back in notifications. */
    public val outerStr: String? get() = json["outer_str"].textOrNull()

    /** 用户统一标识. */
    public val unionid: String? get() = json["unionid"].textOrNull()
}

/**
 * `UserCardServiceModule`.
 */
public class UserCardServiceModule(json: JsonObject) : Model(json) {

    /** 会员服务项ID. The service, as WeChat Pay numbers it. */
    public val serviceModuleId: String get() = json["service_module_id"].text()

    /** 服务状态设置. */
    public val stateSetting: StateSetting? get() = json["state_setting"].treeOrNull()?.let { StateSetting(it) }
}

/**
 * `UserInformation`.
 */
public class UserInformation(json: JsonObject) : Model(json) {

    /** 平台提供的通用开卡信息字段. */
    public val commonFieldList: List<CommonFieldValue>? get() = json["common_field_list"].listOrNull { CommonFieldValue(it.tree()) }

    /** 商户自定义的开卡信息字段. */
    public val customFieldList: List<CustomFieldValue>? get() = json["custom_field_list"].listOrNull { CustomFieldValue(it.tree()) }
}

/**
 * `UserInformationForm`.
 */
public class UserInformationForm(json: JsonObject) : Model(json) {
    public constructor(canModifyAfterActivate: Boolean? = null, commonFieldList: List<String>? = null, customFieldList: List<CustomField>? = null) : this(
        Fields().put("can_modify_after_activate", canModifyAfterActivate).put("common_field_list", commonFieldList).put("custom_field_list", customFieldList).json,
    )

    /** 是否允许修改. Whether users may change what they have entered. */
    public val canModifyAfterActivate: Boolean? get() = json["can_modify_after_activate"].booleanOrNull()

    /** 平台提供的通用开卡信息字段. See [CommonFieldList]. */
    public val commonFieldList: List<String>? get() = json["common_field_list"].listOrNull { it.text() }

    /** 商户自定义的开卡信息字段. */
    public val customFieldList: List<CustomField>? get() = json["custom_field_list"].listOrNull { CustomField(it.tree()) }

    /** A copy with another [canModifyAfterActivate]. */
    public fun withCanModifyAfterActivate(canModifyAfterActivate: Boolean?): UserInformationForm = UserInformationForm(json.with("can_modify_after_activate", canModifyAfterActivate))

    /** A copy with another [commonFieldList]. */
    public fun withCommonFieldList(commonFieldList: List<String>?): UserInformationForm = UserInformationForm(json.with("common_field_list", commonFieldList))

    /** A copy with another [customFieldList]. */
    public fun withCustomFieldList(customFieldList: List<CustomField>?): UserInformationForm = UserInformationForm(json.with("custom_field_list", customFieldList))
}

/**
 * `ValidityPeriod`.
 */
public class ValidityPeriod(json: JsonObject) : Model(json) {
    public constructor(type: String, availableBeginTime: String? = null, availableDayAfterReceive: Long? = null, availableEndTime: String? = null, waitDaysAfterReceive: Long? = null) : this(
        Fields().put("type", type).put("available_begin_time", availableBeginTime).put("available_day_after_receive", availableDayAfterReceive).put("available_end_time", availableEndTime).put("wait_days_after_receive", waitDaysAfterReceive).json,
    )

    public constructor(type: String) : this(
        Fields().put("type", type).json,
    )

    /** 有效期类型. `FIX_TIME_RANGE`: between two times; `FIX_TERM`: for some days after receiving; `PERMANENT`: for good. See [ValidityPeriodType]. */
    public val type: String get() = json["type"].text()

    /** 有效期开始时间. Needed with `FIX_TIME_RANGE`. RFC 3339. */
    public val availableBeginTime: String? get() = json["available_begin_time"].textOrNull()

    /** 生效后N天内有效. Days for which a card is good, from the day it takes effect; needed with `FIX_TERM`. */
    public val availableDayAfterReceive: Long? get() = json["available_day_after_receive"].longOrNull()

    /** 有效期结束时间. Needed with `FIX_TIME_RANGE`. RFC 3339. */
    public val availableEndTime: String? get() = json["available_end_time"].textOrNull()

    /** 领取后N天后生效. Days from receiving a card until it takes effect; with `FIX_TERM`. */
    public val waitDaysAfterReceive: Long? get() = json["wait_days_after_receive"].longOrNull()

    /** A copy with another [type]. */
    public fun withType(type: String): ValidityPeriod = ValidityPeriod(json.with("type", type))

    /** A copy with another [availableBeginTime]. */
    public fun withAvailableBeginTime(availableBeginTime: String?): ValidityPeriod = ValidityPeriod(json.with("available_begin_time", availableBeginTime))

    /** A copy with another [availableDayAfterReceive]. */
    public fun withAvailableDayAfterReceive(availableDayAfterReceive: Long?): ValidityPeriod = ValidityPeriod(json.with("available_day_after_receive", availableDayAfterReceive))

    /** A copy with another [availableEndTime]. */
    public fun withAvailableEndTime(availableEndTime: String?): ValidityPeriod = ValidityPeriod(json.with("available_end_time", availableEndTime))

    /** A copy with another [waitDaysAfterReceive]. */
    public fun withWaitDaysAfterReceive(waitDaysAfterReceive: Long?): ValidityPeriod = ValidityPeriod(json.with("wait_days_after_receive", waitDaysAfterReceive))
}

/**
 * 事件类型.
 *
 * The documented values; there may be others.
 */
public object AcceptCardResourceEventType {
    public const val NEW_ACTIVATE: String = "NEW_ACTIVATE"
    public const val RECOVER: String = "RECOVER"
    public const val MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER: String = "MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER"
}

/**
 * 事件类型.
 *
 * The documented values; there may be others.
 */
public object ActivateCardResourceEventType {
    public const val MEMBER_CARD_ACTIVATE: String = "MEMBER_CARD_ACTIVATE"
}

/**
 * 激活场景.
 *
 * The documented values; there may be others.
 */
public object ActivateScene {
    public const val NEW_ACTIVATE: String = "NEW_ACTIVATE"
    public const val RECOVER: String = "RECOVER"
}

/**
 * 会员卡激活类型.
 *
 * The documented values; there may be others.
 */
public object ActivateType {
    public const val AUTO_ACTIVATE: String = "AUTO_ACTIVATE"
    public const val JUMP_ACTIVATE: String = "JUMP_ACTIVATE"
}

/**
 * 活动的当前状态.
 *
 * The documented values; there may be others.
 */
public object ActivityStatus {
    public const val CREATED: String = "CREATED"
    public const val ONGOING: String = "ONGOING"
    public const val TERMINATED: String = "TERMINATED"
    public const val OVER_TIME: String = "OVER_TIME"
}

/**
 * 活动类型.
 *
 * The documented values; there may be others.
 */
public object ActivityType {
    public const val NON_MEMBER_AFTERPAY: String = "NON_MEMBER_AFTERPAY"
    public const val MEMBER_AFTERPAY: String = "MEMBER_AFTERPAY"
    public const val NON_MEMBER_MINIPROGRAM: String = "NON_MEMBER_MINIPROGRAM"
    public const val MEMBER_MINIPROGRAM: String = "MEMBER_MINIPROGRAM"
}

/**
 * 会员卡code分配类型.
 *
 * The documented values; there may be others.
 */
public object CodeMode {
    public const val SYSTEM_ALLOCATE: String = "SYSTEM_ALLOCATE"
    public const val MERCHANT_DEPOSIT: String = "MERCHANT_DEPOSIT"
    public const val REAL_TIME: String = "REAL_TIME"
}

/**
 * 会员码型.
 *
 * The documented values; there may be others.
 */
public object CodeType {
    public const val BAR_CODE: String = "BAR_CODE"
    public const val QRCODE: String = "QRCODE"
    public const val BAR_CODE_AND_QRCODE: String = "BAR_CODE_AND_QRCODE"
    public const val NONE_CODE: String = "NONE_CODE"
}

/**
 * 平台提供的通用开卡信息字段.
 *
 * The documented values; there may be others.
 */
public object CommonFieldList {
    public const val USER_FORM_FLAG_MOBILE: String = "USER_FORM_FLAG_MOBILE"
    public const val USER_FORM_FLAG_SEX: String = "USER_FORM_FLAG_SEX"
    public const val USER_FORM_FLAG_NAME: String = "USER_FORM_FLAG_NAME"
    public const val USER_FORM_FLAG_BIRTHDAY: String = "USER_FORM_FLAG_BIRTHDAY"
    public const val USER_FORM_FLAG_ADDRESS: String = "USER_FORM_FLAG_ADDRESS"
    public const val USER_FORM_FLAG_EMAIL: String = "USER_FORM_FLAG_EMAIL"
    public const val USER_FORM_FLAG_CITY: String = "USER_FORM_FLAG_CITY"
}

/**
 * 商户自定义的开卡信息字段类型.
 *
 * The documented values; there may be others.
 */
public object CustomFieldType {
    public const val TEXT: String = "TEXT"
    public const val SELECT: String = "SELECT"
    public const val RADIO: String = "RADIO"
    public const val CHECK_BOX: String = "CHECK_BOX"
}

/**
 * 会员优惠栏目名称.
 *
 * The documented values; there may be others.
 */
public object FavorModuleTitle {
    public const val FAVOR: String = "FAVOR"
    public const val VIP: String = "VIP"
}

/**
 * 会员专享价标题.
 *
 * The documented values; there may be others.
 */
public object MemberPriceTitle {
    public const val MEMBER_PRICE: String = "MEMBER_PRICE"
    public const val MEMBER_ACTIVITY: String = "MEMBER_ACTIVITY"
}

/**
 * 平台提供的通用开卡信息字段.
 *
 * The documented values; there may be others.
 */
public object Name {
    public const val USER_FORM_FLAG_MOBILE: String = "USER_FORM_FLAG_MOBILE"
    public const val USER_FORM_FLAG_SEX: String = "USER_FORM_FLAG_SEX"
    public const val USER_FORM_FLAG_NAME: String = "USER_FORM_FLAG_NAME"
    public const val USER_FORM_FLAG_BIRTHDAY: String = "USER_FORM_FLAG_BIRTHDAY"
    public const val USER_FORM_FLAG_ADDRESS: String = "USER_FORM_FLAG_ADDRESS"
    public const val USER_FORM_FLAG_EMAIL: String = "USER_FORM_FLAG_EMAIL"
    public const val USER_FORM_FLAG_CITY: String = "USER_FORM_FLAG_CITY"
}

/**
 * 用户领取状态.
 *
 * The documented values; there may be others.
 */
public object ReceiveStatus {
    public const val UNSHOWED: String = "UNSHOWED"
    public const val UNRECEIVED: String = "UNRECEIVED"
    public const val RECEIVED: String = "RECEIVED"
}

/**
 * 导入结果.
 *
 * The documented values; there may be others.
 */
public object Result {
    public const val SUCCESS: String = "SUCCESS"
    public const val DUPLICATE: String = "DUPLICATE"
    public const val FAIL: String = "FAIL"
}

/**
 * 会员卡状态.
 *
 * The documented values; there may be others.
 */
public object Status {
    public const val NOT_APPROVE: String = "NOT_APPROVE"
    public const val APPROVE_FAIL: String = "APPROVE_FAIL"
    public const val APPROVED: String = "APPROVED"
    public const val DELETED: String = "DELETED"
}

/**
 * 事件类型.
 *
 * The documented values; there may be others.
 */
public object UserCardManageResourceEventType {
    public const val USER_VIEW_MEMBERCARD: String = "USER_VIEW_MEMBERCARD"
    public const val USER_DELETE_MEMBERCARD: String = "USER_DELETE_MEMBERCARD"
    public const val USER_MODIFY_INFORMATION: String = "USER_MODIFY_INFORMATION"
}

/**
 * 用户会员卡状态.
 *
 * The documented values; there may be others.
 */
public object UserCardStatus {
    public const val NOT_ACTIVATE: String = "NOT_ACTIVATE"
    public const val EFFECTIVE: String = "EFFECTIVE"
    public const val EXPIRE: String = "EXPIRE"
    public const val UNAVAILABLE: String = "UNAVAILABLE"
    public const val DELETE: String = "DELETE"
}

/**
 * 有效期类型.
 *
 * The documented values; there may be others.
 */
public object ValidityPeriodType {
    public const val FIX_TIME_RANGE: String = "FIX_TIME_RANGE"
    public const val FIX_TERM: String = "FIX_TERM"
    public const val PERMANENT: String = "PERMANENT"
}
