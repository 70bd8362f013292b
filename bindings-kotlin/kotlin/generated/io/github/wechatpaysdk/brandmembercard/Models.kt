// Generated from api/brand_member_card.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.brandmembercard

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
 * `Card`.
 */
public class Card(json: JsonObject) : Model(json) {

    /** 商家AppID. The app that the `openid` of members belongs to; it has to be bound to the brand. */
    public val appid: String get() = json["appid"].text()

    /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 商家请求单号. The caller's own number of this request, unique for the brand. At most 128 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
    public val cardId: String get() = json["card_id"].text()

    /** 会员权益. What members get; shown to users. At most 32 characters. */
    public val benefits: String get() = json["benefits"].text()

    /** 卡背景颜色. Such as `#FFFF00`. At most 7 characters. */
    public val cardColor: String get() = json["card_color"].text()

    /** 卡图片. At most 256 characters. */
    public val cardPictureUrl: String get() = json["card_picture_url"].text()

    /** 卡名称. At most 10 characters. */
    public val cardTitle: String get() = json["card_title"].text()

    /** 会员卡类型. Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value. See [CardType]. */
    public val cardType: String get() = json["card_type"].text()

    /** 会员卡code分配类型. `SYSTEM_ALLOCATE`: WeChat Pay makes the codes; `MERCHANT_ALLOCATE`: the caller does, in `confirm_user_card`. See [CodeMode]. */
    public val codeMode: String get() = json["code_mode"].text()

    /** 会员码展示类型. See [CodeType]. */
    public val codeType: String get() = json["code_type"].text()

    /** 商家法务协议. At most 20480 characters. */
    public val legalAgreement: String get() = json["legal_agreement"].text()

    /** 会员中心信息. */
    public val memberInformation: JumpTarget get() = JumpTarget(json["member_information"].tree())

    /** 更新时间. RFC 3339. */
    public val modifyTime: String get() = json["modify_time"].text()

    /** 回调地址. Where the notifications about the card's members are posted: https, without a query string. At most 256 characters. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 状态. See [CardState]. */
    public val state: String get() = json["state"].text()

    /** 会员卡有效期. */
    public val validDateInformation: ValidityPeriod get() = ValidityPeriod(json["valid_date_information"].tree())

    /** 更新时间. RFC 3339. Known from the community. */
    public val updateTime: String? get() = json["update_time"].textOrNull()

    /** 储值信息. For `card_type` `BALANCE`. */
    public val balanceInformation: JumpTarget? get() = json["balance_information"].treeOrNull()?.let { JumpTarget(it) }

    /** 会员码跳转信息. Needed with `code_type` `JUMP_MINI_PROGRAM`. */
    public val codeJumpInformation: JumpTarget? get() = json["code_jump_information"].treeOrNull()?.let { JumpTarget(it) }

    /** 会员初始等级. The level of a new member. At most 10 characters. */
    public val initLevel: String? get() = json["init_level"].textOrNull()

    /** 是否展示会员等级. Whether the level is shown. */
    public val needDisplayLevel: Boolean? get() = json["need_display_level"].booleanOrNull()

    /** 是否置顶. */
    public val needPinned: Boolean? get() = json["need_pinned"].booleanOrNull()

    /** 积分信息. */
    public val pointsInformation: JumpTarget? get() = json["points_information"].treeOrNull()?.let { JumpTarget(it) }

    /** 付费会员信息. For `card_type` `PURCHASE`. */
    public val purchaseInformation: MembershipPurchase? get() = json["purchase_information"].treeOrNull()?.let { MembershipPurchase(it) }

    /** 服务电话. At most 32 characters. */
    public val servicePhone: String? get() = json["service_phone"].textOrNull()

    /** 用户开卡信息. What users are asked when they join. */
    public val userInformation: UserInformationForm? get() = json["user_information"].treeOrNull()?.let { UserInformationForm(it) }
}

/**
 * `CommonFieldValue`.
 */
public class CommonFieldValue(json: JsonObject) : Model(json) {
    public constructor(name: String? = null, value: String? = null) : this(
        Fields().put("name", name).put("value", value).json,
    )

    /** 平台提供的通用开卡信息字段名称. See [Name]. */
    public val name: String? get() = json["name"].textOrNull()

    /** 加密的用户开卡时填写的个人信息. At most 512 characters, encrypted on the wire. */
    public val value: String? get() = json["value"].textOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String?): CommonFieldValue = CommonFieldValue(json.with("name", name))

    /** A copy with another [value]. */
    public fun withValue(value: String?): CommonFieldValue = CommonFieldValue(json.with("value", value))

    override fun isSensitive(name: String): Boolean = name == "value"
}

/**
 * `ConfirmPointsExchangeRequest`.
 */
public class ConfirmPointsExchangeRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, openid: String, cardId: String, exchangeCouponTemplateId: String, recordId: String, result: String, userCardCode: String, couponCode: String? = null, failReason: String? = null, rejectReason: String? = null, state: String? = null) : this(
        Fields().put("brand_id", brandId).put("openid", openid).put("card_id", cardId).put("exchange_coupon_template_id", exchangeCouponTemplateId).put("record_id", recordId).put("result", result).put("user_card_code", userCardCode).put("coupon_code", couponCode).put("fail_reason", failReason).put("reject_reason", rejectReason).put("state", state).json,
    )

    public constructor(brandId: String, openid: String, cardId: String, exchangeCouponTemplateId: String, recordId: String, result: String, userCardCode: String) : this(
        Fields().put("brand_id", brandId).put("openid", openid).put("card_id", cardId).put("exchange_coupon_template_id", exchangeCouponTemplateId).put("record_id", recordId).put("result", result).put("user_card_code", userCardCode).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. At most 16 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
    public val openid: String get() = json["openid"].text()

    /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
    public val cardId: String get() = json["card_id"].text()

    /** 积分兑券模板ID. The offer to exchange points, made on the platform of the brand. At most 32 characters. */
    public val exchangeCouponTemplateId: String get() = json["exchange_coupon_template_id"].text()

    /** 积分兑券ID. WeChat Pay's number of the exchange, from the notification. At most 64 characters. */
    public val recordId: String get() = json["record_id"].text()

    /** 积分兑券结果. `POINT_EXCHANGE_COUPON_ALLOW`: the points were taken off; `POINT_EXCHANGE_COUPON_REJECT`: with `reject_reason`. See [Result]. */
    public val result: String get() = json["result"].text()

    /** 会员卡code. The code of the member's card. At most 32 characters. */
    public val userCardCode: String get() = json["user_card_code"].text()

    /** 兑券成功的券code. Known from the community. */
    public val couponCode: String? get() = json["coupon_code"].textOrNull()

    /** 兑券失败原因. Set when it failed. Known from the community. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()

    /** 拒绝兑券原因. Needed with `POINT_EXCHANGE_COUPON_REJECT`. At most 32 characters. */
    public val rejectReason: String? get() = json["reject_reason"].textOrNull()

    /** 积分兑券状态. See [ConfirmPointsExchangeRequestState]. Known from the community. */
    public val state: String? get() = json["state"].textOrNull()

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): ConfirmPointsExchangeRequest = ConfirmPointsExchangeRequest(json.with("brand_id", brandId))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): ConfirmPointsExchangeRequest = ConfirmPointsExchangeRequest(json.with("openid", openid))

    /** A copy with another [cardId]. */
    public fun withCardId(cardId: String): ConfirmPointsExchangeRequest = ConfirmPointsExchangeRequest(json.with("card_id", cardId))

    /** A copy with another [exchangeCouponTemplateId]. */
    public fun withExchangeCouponTemplateId(exchangeCouponTemplateId: String): ConfirmPointsExchangeRequest = ConfirmPointsExchangeRequest(json.with("exchange_coupon_template_id", exchangeCouponTemplateId))

    /** A copy with another [recordId]. */
    public fun withRecordId(recordId: String): ConfirmPointsExchangeRequest = ConfirmPointsExchangeRequest(json.with("record_id", recordId))

    /** A copy with another [result]. */
    public fun withResult(result: String): ConfirmPointsExchangeRequest = ConfirmPointsExchangeRequest(json.with("result", result))

    /** A copy with another [userCardCode]. */
    public fun withUserCardCode(userCardCode: String): ConfirmPointsExchangeRequest = ConfirmPointsExchangeRequest(json.with("user_card_code", userCardCode))

    /** A copy with another [couponCode]. */
    public fun withCouponCode(couponCode: String?): ConfirmPointsExchangeRequest = ConfirmPointsExchangeRequest(json.with("coupon_code", couponCode))

    /** A copy with another [failReason]. */
    public fun withFailReason(failReason: String?): ConfirmPointsExchangeRequest = ConfirmPointsExchangeRequest(json.with("fail_reason", failReason))

    /** A copy with another [rejectReason]. */
    public fun withRejectReason(rejectReason: String?): ConfirmPointsExchangeRequest = ConfirmPointsExchangeRequest(json.with("reject_reason", rejectReason))

    /** A copy with another [state]. */
    public fun withState(state: String?): ConfirmPointsExchangeRequest = ConfirmPointsExchangeRequest(json.with("state", state))
}

/**
 * `ConfirmPointsExchangeResponse`.
 */
public class ConfirmPointsExchangeResponse(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. At most 16 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
    public val openid: String get() = json["openid"].text()

    /** 批次ID. WeChat Pay's number of the stock. */
    public val stockId: String get() = json["stock_id"].text()

    /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
    public val cardId: String get() = json["card_id"].text()

    /** 积分兑券模板ID. The offer to exchange points, made on the platform of the brand. At most 32 characters. */
    public val exchangeCouponTemplateId: String get() = json["exchange_coupon_template_id"].text()

    /** 商品券ID. WeChat Pay's number of the product coupon. */
    public val productCouponId: String get() = json["product_coupon_id"].text()

    /** 积分兑券ID. WeChat Pay's number of the exchange, from the notification. At most 64 characters. */
    public val recordId: String get() = json["record_id"].text()

    /** 商品券批次类型. `PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR`: merchant coupon; `…_CASH_FAVOR`: cash coupon; `…_BRAND_FAVOR`: product coupon. See [ProductCouponStockType]. */
    public val productCouponStockType: String get() = json["product_coupon_stock_type"].text()

    /** 积分兑券状态. See [ConfirmPointsExchangeResponseState]. */
    public val state: String get() = json["state"].text()

    /** 会员卡code. The code of the member's card. At most 32 characters. */
    public val userCardCode: String get() = json["user_card_code"].text()

    /** 兑券成功的券code. At most 128 characters. */
    public val couponCode: String? get() = json["coupon_code"].textOrNull()

    /** 兑券失败原因. Set when it failed. Known from the community. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()

    /** 拒绝兑券原因. At most 32 characters. */
    public val rejectReason: String? get() = json["reject_reason"].textOrNull()
}

/**
 * `ConfirmUserCardRequest`.
 */
public class ConfirmUserCardRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, openid: String, cardId: String, userCardConfirmState: String, attach: String? = null, cardColor: String? = null, cardPictureUrl: String? = null, level: String? = null, phoneNumber: String? = null, userInformation: UserInformation? = null, validDateInformation: ValidityPeriod? = null) : this(
        Fields().put("brand_id", brandId).put("openid", openid).put("card_id", cardId).put("user_card_confirm_state", userCardConfirmState).put("attach", attach).put("card_color", cardColor).put("card_picture_url", cardPictureUrl).put("level", level).put("phone_number", phoneNumber).put("user_information", userInformation).put("valid_date_information", validDateInformation).json,
    )

    public constructor(brandId: String, openid: String, cardId: String, userCardConfirmState: String) : this(
        Fields().put("brand_id", brandId).put("openid", openid).put("card_id", cardId).put("user_card_confirm_state", userCardConfirmState).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
    public val openid: String get() = json["openid"].text()

    /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
    public val cardId: String get() = json["card_id"].text()

    /** 会员开卡状态. `CREATE_CARD_ALREADY_EXISTS`: the user was a member already. See [UserCardConfirmState]. */
    public val userCardConfirmState: String get() = json["user_card_confirm_state"].text()

    /** 商家数据包. The brand's own data; comes back unchanged. At most 256 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 卡背景颜色. Such as `#FFFF00`. At most 7 characters. */
    public val cardColor: String? get() = json["card_color"].textOrNull()

    /** 卡图片. At most 256 characters. */
    public val cardPictureUrl: String? get() = json["card_picture_url"].textOrNull()

    /** 等级. At most 10 characters. */
    public val level: String? get() = json["level"].textOrNull()

    /** 加密的手机号. At most 512 characters, encrypted on the wire. */
    public val phoneNumber: String? get() = json["phone_number"].textOrNull()

    /** 用户开卡时填写的个人信息. */
    public val userInformation: UserInformation? get() = json["user_information"].treeOrNull()?.let { UserInformation(it) }

    /** 会员卡有效期. */
    public val validDateInformation: ValidityPeriod? get() = json["valid_date_information"].treeOrNull()?.let { ValidityPeriod(it) }

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): ConfirmUserCardRequest = ConfirmUserCardRequest(json.with("brand_id", brandId))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): ConfirmUserCardRequest = ConfirmUserCardRequest(json.with("openid", openid))

    /** A copy with another [cardId]. */
    public fun withCardId(cardId: String): ConfirmUserCardRequest = ConfirmUserCardRequest(json.with("card_id", cardId))

    /** A copy with another [userCardConfirmState]. */
    public fun withUserCardConfirmState(userCardConfirmState: String): ConfirmUserCardRequest = ConfirmUserCardRequest(json.with("user_card_confirm_state", userCardConfirmState))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): ConfirmUserCardRequest = ConfirmUserCardRequest(json.with("attach", attach))

    /** A copy with another [cardColor]. */
    public fun withCardColor(cardColor: String?): ConfirmUserCardRequest = ConfirmUserCardRequest(json.with("card_color", cardColor))

    /** A copy with another [cardPictureUrl]. */
    public fun withCardPictureUrl(cardPictureUrl: String?): ConfirmUserCardRequest = ConfirmUserCardRequest(json.with("card_picture_url", cardPictureUrl))

    /** A copy with another [level]. */
    public fun withLevel(level: String?): ConfirmUserCardRequest = ConfirmUserCardRequest(json.with("level", level))

    /** A copy with another [phoneNumber]. */
    public fun withPhoneNumber(phoneNumber: String?): ConfirmUserCardRequest = ConfirmUserCardRequest(json.with("phone_number", phoneNumber))

    /** A copy with another [userInformation]. */
    public fun withUserInformation(userInformation: UserInformation?): ConfirmUserCardRequest = ConfirmUserCardRequest(json.with("user_information", userInformation))

    /** A copy with another [validDateInformation]. */
    public fun withValidDateInformation(validDateInformation: ValidityPeriod?): ConfirmUserCardRequest = ConfirmUserCardRequest(json.with("valid_date_information", validDateInformation))

    override fun isSensitive(name: String): Boolean = name == "phone_number"
}

/**
 * `CreateCardRequest`.
 */
public class CreateCardRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, brandId: String, outRequestNo: String, benefits: String, cardColor: String, cardPictureUrl: String, cardTitle: String, cardType: String, codeMode: String, codeType: String, legalAgreement: String, memberInformation: JumpTarget, notifyUrl: String, validDateInformation: ValidityPeriod, balanceInformation: JumpTarget? = null, codeJumpInformation: JumpTarget? = null, initLevel: String? = null, needDisplayLevel: Boolean? = null, needPinned: Boolean? = null, pointsInformation: JumpTarget? = null, purchaseInformation: MembershipPurchase? = null, servicePhone: String? = null, userInformation: UserInformationForm? = null) : this(
        Fields().put("appid", appid).put("brand_id", brandId).put("out_request_no", outRequestNo).put("benefits", benefits).put("card_color", cardColor).put("card_picture_url", cardPictureUrl).put("card_title", cardTitle).put("card_type", cardType).put("code_mode", codeMode).put("code_type", codeType).put("legal_agreement", legalAgreement).put("member_information", memberInformation).put("notify_url", notifyUrl).put("valid_date_information", validDateInformation).put("balance_information", balanceInformation).put("code_jump_information", codeJumpInformation).put("init_level", initLevel).put("need_display_level", needDisplayLevel).put("need_pinned", needPinned).put("points_information", pointsInformation).put("purchase_information", purchaseInformation).put("service_phone", servicePhone).put("user_information", userInformation).json,
    )

    public constructor(appid: String, brandId: String, outRequestNo: String, benefits: String, cardColor: String, cardPictureUrl: String, cardTitle: String, cardType: String, codeMode: String, codeType: String, legalAgreement: String, memberInformation: JumpTarget, notifyUrl: String, validDateInformation: ValidityPeriod) : this(
        Fields().put("appid", appid).put("brand_id", brandId).put("out_request_no", outRequestNo).put("benefits", benefits).put("card_color", cardColor).put("card_picture_url", cardPictureUrl).put("card_title", cardTitle).put("card_type", cardType).put("code_mode", codeMode).put("code_type", codeType).put("legal_agreement", legalAgreement).put("member_information", memberInformation).put("notify_url", notifyUrl).put("valid_date_information", validDateInformation).json,
    )

    /** 商家AppID. The app that the `openid` of members belongs to; it has to be bound to the brand. At most 32 characters. */
    public val appid: String get() = json["appid"].text()

    /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 商家请求单号. The caller's own number of this request, unique for the brand. At most 128 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 会员权益. What members get; shown to users. At most 32 characters. */
    public val benefits: String get() = json["benefits"].text()

    /** 卡背景颜色. Such as `#FFFF00`. At most 7 characters. */
    public val cardColor: String get() = json["card_color"].text()

    /** 卡图片. At most 256 characters. */
    public val cardPictureUrl: String get() = json["card_picture_url"].text()

    /** 卡名称. At most 10 characters. */
    public val cardTitle: String get() = json["card_title"].text()

    /** 会员卡类型. Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value. See [CardType]. */
    public val cardType: String get() = json["card_type"].text()

    /** 会员卡code分配类型. `SYSTEM_ALLOCATE`: WeChat Pay makes the codes; `MERCHANT_ALLOCATE`: the caller does, in `confirm_user_card`. See [CodeMode]. */
    public val codeMode: String get() = json["code_mode"].text()

    /** 会员码展示类型. See [CodeType]. */
    public val codeType: String get() = json["code_type"].text()

    /** 商家法务协议. At most 20480 characters. */
    public val legalAgreement: String get() = json["legal_agreement"].text()

    /** 会员中心信息. */
    public val memberInformation: JumpTarget get() = JumpTarget(json["member_information"].tree())

    /** 回调地址. Where the notifications about the card's members are posted: https, without a query string. At most 256 characters. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 会员卡有效期. */
    public val validDateInformation: ValidityPeriod get() = ValidityPeriod(json["valid_date_information"].tree())

    /** 储值信息. For `card_type` `BALANCE`. */
    public val balanceInformation: JumpTarget? get() = json["balance_information"].treeOrNull()?.let { JumpTarget(it) }

    /** 会员码跳转信息. Needed with `code_type` `JUMP_MINI_PROGRAM`. */
    public val codeJumpInformation: JumpTarget? get() = json["code_jump_information"].treeOrNull()?.let { JumpTarget(it) }

    /** 会员初始等级. The level of a new member. At most 10 characters. */
    public val initLevel: String? get() = json["init_level"].textOrNull()

    /** 是否展示会员等级. Whether the level is shown. */
    public val needDisplayLevel: Boolean? get() = json["need_display_level"].booleanOrNull()

    /** 是否置顶. */
    public val needPinned: Boolean? get() = json["need_pinned"].booleanOrNull()

    /** 积分信息. */
    public val pointsInformation: JumpTarget? get() = json["points_information"].treeOrNull()?.let { JumpTarget(it) }

    /** 付费会员信息. For `card_type` `PURCHASE`. */
    public val purchaseInformation: MembershipPurchase? get() = json["purchase_information"].treeOrNull()?.let { MembershipPurchase(it) }

    /** 服务电话. At most 32 characters. */
    public val servicePhone: String? get() = json["service_phone"].textOrNull()

    /** 用户开卡信息. What users are asked when they join. */
    public val userInformation: UserInformationForm? get() = json["user_information"].treeOrNull()?.let { UserInformationForm(it) }

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreateCardRequest = CreateCardRequest(json.with("appid", appid))

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): CreateCardRequest = CreateCardRequest(json.with("brand_id", brandId))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): CreateCardRequest = CreateCardRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [benefits]. */
    public fun withBenefits(benefits: String): CreateCardRequest = CreateCardRequest(json.with("benefits", benefits))

    /** A copy with another [cardColor]. */
    public fun withCardColor(cardColor: String): CreateCardRequest = CreateCardRequest(json.with("card_color", cardColor))

    /** A copy with another [cardPictureUrl]. */
    public fun withCardPictureUrl(cardPictureUrl: String): CreateCardRequest = CreateCardRequest(json.with("card_picture_url", cardPictureUrl))

    /** A copy with another [cardTitle]. */
    public fun withCardTitle(cardTitle: String): CreateCardRequest = CreateCardRequest(json.with("card_title", cardTitle))

    /** A copy with another [cardType]. */
    public fun withCardType(cardType: String): CreateCardRequest = CreateCardRequest(json.with("card_type", cardType))

    /** A copy with another [codeMode]. */
    public fun withCodeMode(codeMode: String): CreateCardRequest = CreateCardRequest(json.with("code_mode", codeMode))

    /** A copy with another [codeType]. */
    public fun withCodeType(codeType: String): CreateCardRequest = CreateCardRequest(json.with("code_type", codeType))

    /** A copy with another [legalAgreement]. */
    public fun withLegalAgreement(legalAgreement: String): CreateCardRequest = CreateCardRequest(json.with("legal_agreement", legalAgreement))

    /** A copy with another [memberInformation]. */
    public fun withMemberInformation(memberInformation: JumpTarget): CreateCardRequest = CreateCardRequest(json.with("member_information", memberInformation))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): CreateCardRequest = CreateCardRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [validDateInformation]. */
    public fun withValidDateInformation(validDateInformation: ValidityPeriod): CreateCardRequest = CreateCardRequest(json.with("valid_date_information", validDateInformation))

    /** A copy with another [balanceInformation]. */
    public fun withBalanceInformation(balanceInformation: JumpTarget?): CreateCardRequest = CreateCardRequest(json.with("balance_information", balanceInformation))

    /** A copy with another [codeJumpInformation]. */
    public fun withCodeJumpInformation(codeJumpInformation: JumpTarget?): CreateCardRequest = CreateCardRequest(json.with("code_jump_information", codeJumpInformation))

    /** A copy with another [initLevel]. */
    public fun withInitLevel(initLevel: String?): CreateCardRequest = CreateCardRequest(json.with("init_level", initLevel))

    /** A copy with another [needDisplayLevel]. */
    public fun withNeedDisplayLevel(needDisplayLevel: Boolean?): CreateCardRequest = CreateCardRequest(json.with("need_display_level", needDisplayLevel))

    /** A copy with another [needPinned]. */
    public fun withNeedPinned(needPinned: Boolean?): CreateCardRequest = CreateCardRequest(json.with("need_pinned", needPinned))

    /** A copy with another [pointsInformation]. */
    public fun withPointsInformation(pointsInformation: JumpTarget?): CreateCardRequest = CreateCardRequest(json.with("points_information", pointsInformation))

    /** A copy with another [purchaseInformation]. */
    public fun withPurchaseInformation(purchaseInformation: MembershipPurchase?): CreateCardRequest = CreateCardRequest(json.with("purchase_information", purchaseInformation))

    /** A copy with another [servicePhone]. */
    public fun withServicePhone(servicePhone: String?): CreateCardRequest = CreateCardRequest(json.with("service_phone", servicePhone))

    /** A copy with another [userInformation]. */
    public fun withUserInformation(userInformation: UserInformationForm?): CreateCardRequest = CreateCardRequest(json.with("user_information", userInformation))
}

/**
 * `CreateMembershipActivityRequest`.
 */
public class CreateMembershipActivityRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, outRequestNo: String, title: String, beginTime: String, endTime: String, cardId: String, activityChannel: String, applyTotal: Long, productCouponStockList: List<ProductCouponStock>, subTitle: String) : this(
        Fields().put("brand_id", brandId).put("out_request_no", outRequestNo).put("title", title).put("begin_time", beginTime).put("end_time", endTime).put("card_id", cardId).put("activity_channel", activityChannel).put("apply_total", applyTotal).put("product_coupon_stock_list", productCouponStockList).put("sub_title", subTitle).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 商家请求单号. The caller's own number of this request, unique for the brand. At most 128 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 活动主标题. At most 128 characters. */
    public val title: String get() = json["title"].text()

    /** 活动开始时间. RFC 3339. */
    public val beginTime: String get() = json["begin_time"].text()

    /** 活动结束时间. RFC 3339. */
    public val endTime: String get() = json["end_time"].text()

    /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
    public val cardId: String get() = json["card_id"].text()

    /** 活动渠道. `MECHANT_APP_COMPONENT`: a component in the mini program of the merchant. See [ActivityChannel]. */
    public val activityChannel: String get() = json["activity_channel"].text()

    /** 活动总库存. Coupons that the activity may give. */
    public val applyTotal: Long get() = json["apply_total"].long()

    /** 商品券批次列表. */
    public val productCouponStockList: List<ProductCouponStock> get() = json["product_coupon_stock_list"].list { ProductCouponStock(it.tree()) }

    /** 活动副标题. At most 128 characters. */
    public val subTitle: String get() = json["sub_title"].text()

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): CreateMembershipActivityRequest = CreateMembershipActivityRequest(json.with("brand_id", brandId))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): CreateMembershipActivityRequest = CreateMembershipActivityRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [title]. */
    public fun withTitle(title: String): CreateMembershipActivityRequest = CreateMembershipActivityRequest(json.with("title", title))

    /** A copy with another [beginTime]. */
    public fun withBeginTime(beginTime: String): CreateMembershipActivityRequest = CreateMembershipActivityRequest(json.with("begin_time", beginTime))

    /** A copy with another [endTime]. */
    public fun withEndTime(endTime: String): CreateMembershipActivityRequest = CreateMembershipActivityRequest(json.with("end_time", endTime))

    /** A copy with another [cardId]. */
    public fun withCardId(cardId: String): CreateMembershipActivityRequest = CreateMembershipActivityRequest(json.with("card_id", cardId))

    /** A copy with another [activityChannel]. */
    public fun withActivityChannel(activityChannel: String): CreateMembershipActivityRequest = CreateMembershipActivityRequest(json.with("activity_channel", activityChannel))

    /** A copy with another [applyTotal]. */
    public fun withApplyTotal(applyTotal: Long): CreateMembershipActivityRequest = CreateMembershipActivityRequest(json.with("apply_total", applyTotal))

    /** A copy with another [productCouponStockList]. */
    public fun withProductCouponStockList(productCouponStockList: List<ProductCouponStock>): CreateMembershipActivityRequest = CreateMembershipActivityRequest(json.with("product_coupon_stock_list", productCouponStockList))

    /** A copy with another [subTitle]. */
    public fun withSubTitle(subTitle: String): CreateMembershipActivityRequest = CreateMembershipActivityRequest(json.with("sub_title", subTitle))
}

/**
 * `CreatePayViewTokenRequest`.
 */
public class CreatePayViewTokenRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, openid: String, cardId: String) : this(
        Fields().put("brand_id", brandId).put("openid", openid).put("card_id", cardId).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 用户标识. The user in the `appid` of the template. */
    public val openid: String get() = json["openid"].text()

    /** 会员卡模板ID. WeChat Pay's number of the template. */
    public val cardId: String get() = json["card_id"].text()

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): CreatePayViewTokenRequest = CreatePayViewTokenRequest(json.with("brand_id", brandId))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): CreatePayViewTokenRequest = CreatePayViewTokenRequest(json.with("openid", openid))

    /** A copy with another [cardId]. */
    public fun withCardId(cardId: String): CreatePayViewTokenRequest = CreatePayViewTokenRequest(json.with("card_id", cardId))
}

/**
 * `CreatePayViewTokenResponse`.
 */
public class CreatePayViewTokenResponse(json: JsonObject) : Model(json) {

    /** token过期时间. Until then the token works. RFC 3339. */
    public val expireTime: String get() = json["expire_time"].text()

    /** 预授权token. Opens the component that shows the payment code. */
    public val token: String get() = json["token"].text()
}

/**
 * `CreatePreAuthTokenRequest`.
 */
public class CreatePreAuthTokenRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, openid: String, cardId: String) : this(
        Fields().put("brand_id", brandId).put("openid", openid).put("card_id", cardId).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
    public val openid: String get() = json["openid"].text()

    /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
    public val cardId: String get() = json["card_id"].text()

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): CreatePreAuthTokenRequest = CreatePreAuthTokenRequest(json.with("brand_id", brandId))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): CreatePreAuthTokenRequest = CreatePreAuthTokenRequest(json.with("openid", openid))

    /** A copy with another [cardId]. */
    public fun withCardId(cardId: String): CreatePreAuthTokenRequest = CreatePreAuthTokenRequest(json.with("card_id", cardId))
}

/**
 * `CreatePreAuthTokenResponse`.
 */
public class CreatePreAuthTokenResponse(json: JsonObject) : Model(json) {

    /** token过期时间. Until then the token works. RFC 3339. */
    public val expireTime: String get() = json["expire_time"].text()

    /** 预授权token. Opens the component in which the user joins. At most 32 characters. */
    public val token: String get() = json["token"].text()
}

/**
 * `CreateUserFeedRequest`.
 */
public class CreateUserFeedRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, openid: String, outRequestNo: String, cardId: String, cell: String, userCardCode: String, cellMessage: String? = null) : this(
        Fields().put("brand_id", brandId).put("openid", openid).put("out_request_no", outRequestNo).put("card_id", cardId).put("cell", cell).put("user_card_code", userCardCode).put("cell_message", cellMessage).json,
    )

    public constructor(brandId: String, openid: String, outRequestNo: String, cardId: String, cell: String, userCardCode: String) : this(
        Fields().put("brand_id", brandId).put("openid", openid).put("out_request_no", outRequestNo).put("card_id", cardId).put("cell", cell).put("user_card_code", userCardCode).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
    public val openid: String get() = json["openid"].text()

    /** 商家请求单号. The caller's own number of this request, unique for the brand. At most 64 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
    public val cardId: String get() = json["card_id"].text()

    /** 会员动态内容. The news, as the member reads it. At most 128 characters. */
    public val cell: String get() = json["cell"].text()

    /** 会员卡code. The code of the member's card. At most 32 characters. */
    public val userCardCode: String get() = json["user_card_code"].text()

    /** 会员动态内容. Known from the community. */
    public val cellMessage: String? get() = json["cell_message"].textOrNull()

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): CreateUserFeedRequest = CreateUserFeedRequest(json.with("brand_id", brandId))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): CreateUserFeedRequest = CreateUserFeedRequest(json.with("openid", openid))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): CreateUserFeedRequest = CreateUserFeedRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [cardId]. */
    public fun withCardId(cardId: String): CreateUserFeedRequest = CreateUserFeedRequest(json.with("card_id", cardId))

    /** A copy with another [cell]. */
    public fun withCell(cell: String): CreateUserFeedRequest = CreateUserFeedRequest(json.with("cell", cell))

    /** A copy with another [userCardCode]. */
    public fun withUserCardCode(userCardCode: String): CreateUserFeedRequest = CreateUserFeedRequest(json.with("user_card_code", userCardCode))

    /** A copy with another [cellMessage]. */
    public fun withCellMessage(cellMessage: String?): CreateUserFeedRequest = CreateUserFeedRequest(json.with("cell_message", cellMessage))
}

/**
 * `CreateUserFeedResponse`.
 */
public class CreateUserFeedResponse(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. At most 16 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 商家请求单号. The caller's own number of this request, unique for the brand. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 会员卡模板ID. WeChat Pay's number of the template. */
    public val cardId: String get() = json["card_id"].text()

    /** 会员动态内容. The news, as the member reads it. At most 128 characters. */
    public val cell: String get() = json["cell"].text()

    /** 会员卡code. The code of the member's card. At most 32 characters. */
    public val userCardCode: String get() = json["user_card_code"].text()

    /** 用户标识. The user in the `appid` of the template. Known from the community. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 会员动态内容. Known from the community. */
    public val cellMessage: String? get() = json["cell_message"].textOrNull()
}

/**
 * `CustomField`.
 */
public class CustomField(json: JsonObject) : Model(json) {
    public constructor(type: String? = null, name: String? = null, values: List<String>? = null) : this(
        Fields().put("type", type).put("name", name).put("values", values).json,
    )

    /** 字段类型. See [CustomFieldType]. */
    public val type: String? get() = json["type"].textOrNull()

    /** 字段名称. At most 32 characters. */
    public val name: String? get() = json["name"].textOrNull()

    /** 字段值. Each at most 8 characters. */
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
    public constructor(name: String? = null, userChosenValues: List<String>? = null) : this(
        Fields().put("name", name).put("user_chosen_values", userChosenValues).json,
    )

    /** 字段名称. At most 32 characters. */
    public val name: String? get() = json["name"].textOrNull()

    /** 加密的用户选择的字段值列表. Each encrypted on the wire. */
    public val userChosenValues: List<String>? get() = json["user_chosen_values"].listOrNull { it.text() }

    /** A copy with another [name]. */
    public fun withName(name: String?): CustomFieldValue = CustomFieldValue(json.with("name", name))

    /** A copy with another [userChosenValues]. */
    public fun withUserChosenValues(userChosenValues: List<String>?): CustomFieldValue = CustomFieldValue(json.with("user_chosen_values", userChosenValues))

    override fun isSensitive(name: String): Boolean = name == "user_chosen_values"
}

/**
 * `ImportUserCardByOpenidRequest`.
 */
public class ImportUserCardByOpenidRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, openid: String, cardId: String, userCardCode: String, cardColor: String? = null, cardPictureUrl: String? = null, dateInformation: ValidityPeriod? = null, level: String? = null, phoneNumber: String? = null, pickupTime: String? = null, userInformation: UserInformation? = null, validDateInformation: ImportUserCardByOpenidValidityPeriod? = null) : this(
        Fields().put("brand_id", brandId).put("openid", openid).put("card_id", cardId).put("user_card_code", userCardCode).put("card_color", cardColor).put("card_picture_url", cardPictureUrl).put("date_information", dateInformation).put("level", level).put("phone_number", phoneNumber).put("pickup_time", pickupTime).put("user_information", userInformation).put("valid_date_information", validDateInformation).json,
    )

    public constructor(brandId: String, openid: String, cardId: String, userCardCode: String) : this(
        Fields().put("brand_id", brandId).put("openid", openid).put("card_id", cardId).put("user_card_code", userCardCode).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
    public val openid: String get() = json["openid"].text()

    /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
    public val cardId: String get() = json["card_id"].text()

    /** 会员卡code. The code of the member's card. At most 32 characters. */
    public val userCardCode: String get() = json["user_card_code"].text()

    /** 卡背景颜色. Such as `#FFFF00`. At most 7 characters. */
    public val cardColor: String? get() = json["card_color"].textOrNull()

    /** 卡图片. At most 256 characters. */
    public val cardPictureUrl: String? get() = json["card_picture_url"].textOrNull()

    /** 会员卡有效期. Known from the community. */
    public val dateInformation: ValidityPeriod? get() = json["date_information"].treeOrNull()?.let { ValidityPeriod(it) }

    /** 等级. At most 10 characters. */
    public val level: String? get() = json["level"].textOrNull()

    /** 加密的手机号. At most 512 characters, encrypted on the wire. */
    public val phoneNumber: String? get() = json["phone_number"].textOrNull()

    /** 领取时间. When the user joined. RFC 3339. */
    public val pickupTime: String? get() = json["pickup_time"].textOrNull()

    /** 用户开卡时填写的个人信息. */
    public val userInformation: UserInformation? get() = json["user_information"].treeOrNull()?.let { UserInformation(it) }

    /** 会员卡有效期. */
    public val validDateInformation: ImportUserCardByOpenidValidityPeriod? get() = json["valid_date_information"].treeOrNull()?.let { ImportUserCardByOpenidValidityPeriod(it) }

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): ImportUserCardByOpenidRequest = ImportUserCardByOpenidRequest(json.with("brand_id", brandId))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): ImportUserCardByOpenidRequest = ImportUserCardByOpenidRequest(json.with("openid", openid))

    /** A copy with another [cardId]. */
    public fun withCardId(cardId: String): ImportUserCardByOpenidRequest = ImportUserCardByOpenidRequest(json.with("card_id", cardId))

    /** A copy with another [userCardCode]. */
    public fun withUserCardCode(userCardCode: String): ImportUserCardByOpenidRequest = ImportUserCardByOpenidRequest(json.with("user_card_code", userCardCode))

    /** A copy with another [cardColor]. */
    public fun withCardColor(cardColor: String?): ImportUserCardByOpenidRequest = ImportUserCardByOpenidRequest(json.with("card_color", cardColor))

    /** A copy with another [cardPictureUrl]. */
    public fun withCardPictureUrl(cardPictureUrl: String?): ImportUserCardByOpenidRequest = ImportUserCardByOpenidRequest(json.with("card_picture_url", cardPictureUrl))

    /** A copy with another [dateInformation]. */
    public fun withDateInformation(dateInformation: ValidityPeriod?): ImportUserCardByOpenidRequest = ImportUserCardByOpenidRequest(json.with("date_information", dateInformation))

    /** A copy with another [level]. */
    public fun withLevel(level: String?): ImportUserCardByOpenidRequest = ImportUserCardByOpenidRequest(json.with("level", level))

    /** A copy with another [phoneNumber]. */
    public fun withPhoneNumber(phoneNumber: String?): ImportUserCardByOpenidRequest = ImportUserCardByOpenidRequest(json.with("phone_number", phoneNumber))

    /** A copy with another [pickupTime]. */
    public fun withPickupTime(pickupTime: String?): ImportUserCardByOpenidRequest = ImportUserCardByOpenidRequest(json.with("pickup_time", pickupTime))

    /** A copy with another [userInformation]. */
    public fun withUserInformation(userInformation: UserInformation?): ImportUserCardByOpenidRequest = ImportUserCardByOpenidRequest(json.with("user_information", userInformation))

    /** A copy with another [validDateInformation]. */
    public fun withValidDateInformation(validDateInformation: ImportUserCardByOpenidValidityPeriod?): ImportUserCardByOpenidRequest = ImportUserCardByOpenidRequest(json.with("valid_date_information", validDateInformation))

    override fun isSensitive(name: String): Boolean = name == "phone_number"
}

/**
 * `ImportUserCardByOpenidValidityPeriod`.
 */
public class ImportUserCardByOpenidValidityPeriod(json: JsonObject) : Model(json) {
    public constructor(type: String? = null, availableBeginTime: String? = null, availableDayAfterReceive: Long? = null, availableEndTime: String? = null) : this(
        Fields().put("type", type).put("available_begin_time", availableBeginTime).put("available_day_after_receive", availableDayAfterReceive).put("available_end_time", availableEndTime).json,
    )

    /** 有效期类型. `FIX_TIME_RANGE`: between two times; `FIX_TERM`: for some days after joining; `PERMANENT`: for good. See [ImportUserCardByOpenidValidityPeriodType]. */
    public val type: String? get() = json["type"].textOrNull()

    /** 有效期开始时间. Needed with `FIX_TIME_RANGE`. RFC 3339. */
    public val availableBeginTime: String? get() = json["available_begin_time"].textOrNull()

    /** 领取后N天内有效. Days for which a card is good; needed with `FIX_TERM`. */
    public val availableDayAfterReceive: Long? get() = json["available_day_after_receive"].longOrNull()

    /** 有效期结束时间. Needed with `FIX_TIME_RANGE`. RFC 3339. */
    public val availableEndTime: String? get() = json["available_end_time"].textOrNull()

    /** A copy with another [type]. */
    public fun withType(type: String?): ImportUserCardByOpenidValidityPeriod = ImportUserCardByOpenidValidityPeriod(json.with("type", type))

    /** A copy with another [availableBeginTime]. */
    public fun withAvailableBeginTime(availableBeginTime: String?): ImportUserCardByOpenidValidityPeriod = ImportUserCardByOpenidValidityPeriod(json.with("available_begin_time", availableBeginTime))

    /** A copy with another [availableDayAfterReceive]. */
    public fun withAvailableDayAfterReceive(availableDayAfterReceive: Long?): ImportUserCardByOpenidValidityPeriod = ImportUserCardByOpenidValidityPeriod(json.with("available_day_after_receive", availableDayAfterReceive))

    /** A copy with another [availableEndTime]. */
    public fun withAvailableEndTime(availableEndTime: String?): ImportUserCardByOpenidValidityPeriod = ImportUserCardByOpenidValidityPeriod(json.with("available_end_time", availableEndTime))
}

/**
 * `ImportUserCardByPhoneRequest`.
 */
public class ImportUserCardByPhoneRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, cardId: String, dateInformation: ValidityPeriod, phoneNumber: String, pickupTime: String, userCardCode: String, userInformation: UserInformation? = null) : this(
        Fields().put("brand_id", brandId).put("card_id", cardId).put("date_information", dateInformation).put("phone_number", phoneNumber).put("pickup_time", pickupTime).put("user_card_code", userCardCode).put("user_information", userInformation).json,
    )

    public constructor(brandId: String, cardId: String, dateInformation: ValidityPeriod, phoneNumber: String, pickupTime: String, userCardCode: String) : this(
        Fields().put("brand_id", brandId).put("card_id", cardId).put("date_information", dateInformation).put("phone_number", phoneNumber).put("pickup_time", pickupTime).put("user_card_code", userCardCode).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. */
    public val brandId: String get() = json["brand_id"].text()

    /** 会员卡模板ID. WeChat Pay's number of the template. */
    public val cardId: String get() = json["card_id"].text()

    /** 会员卡有效期. */
    public val dateInformation: ValidityPeriod get() = ValidityPeriod(json["date_information"].tree())

    /** 加密的手机号. Encrypted on the wire. */
    public val phoneNumber: String get() = json["phone_number"].text()

    /** 领取时间. When the user joined. RFC 3339. */
    public val pickupTime: String get() = json["pickup_time"].text()

    /** 会员卡code. The code of the member's card. */
    public val userCardCode: String get() = json["user_card_code"].text()

    /** 用户开卡时填写的个人信息. */
    public val userInformation: UserInformation? get() = json["user_information"].treeOrNull()?.let { UserInformation(it) }

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): ImportUserCardByPhoneRequest = ImportUserCardByPhoneRequest(json.with("brand_id", brandId))

    /** A copy with another [cardId]. */
    public fun withCardId(cardId: String): ImportUserCardByPhoneRequest = ImportUserCardByPhoneRequest(json.with("card_id", cardId))

    /** A copy with another [dateInformation]. */
    public fun withDateInformation(dateInformation: ValidityPeriod): ImportUserCardByPhoneRequest = ImportUserCardByPhoneRequest(json.with("date_information", dateInformation))

    /** A copy with another [phoneNumber]. */
    public fun withPhoneNumber(phoneNumber: String): ImportUserCardByPhoneRequest = ImportUserCardByPhoneRequest(json.with("phone_number", phoneNumber))

    /** A copy with another [pickupTime]. */
    public fun withPickupTime(pickupTime: String): ImportUserCardByPhoneRequest = ImportUserCardByPhoneRequest(json.with("pickup_time", pickupTime))

    /** A copy with another [userCardCode]. */
    public fun withUserCardCode(userCardCode: String): ImportUserCardByPhoneRequest = ImportUserCardByPhoneRequest(json.with("user_card_code", userCardCode))

    /** A copy with another [userInformation]. */
    public fun withUserInformation(userInformation: UserInformation?): ImportUserCardByPhoneRequest = ImportUserCardByPhoneRequest(json.with("user_information", userInformation))

    override fun isSensitive(name: String): Boolean = name == "phone_number"
}

/**
 * `InvalidateCardRequest`.
 */
public class InvalidateCardRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String) : this(
        Fields().put("brand_id", brandId).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): InvalidateCardRequest = InvalidateCardRequest(json.with("brand_id", brandId))
}

/**
 * `InvalidateUserCardRequest`.
 */
public class InvalidateUserCardRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, openid: String, cardId: String, invalidReason: String? = null) : this(
        Fields().put("brand_id", brandId).put("openid", openid).put("card_id", cardId).put("invalid_reason", invalidReason).json,
    )

    public constructor(brandId: String, openid: String, cardId: String) : this(
        Fields().put("brand_id", brandId).put("openid", openid).put("card_id", cardId).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
    public val openid: String get() = json["openid"].text()

    /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
    public val cardId: String get() = json["card_id"].text()

    /** 作废原因. At most 32 characters. */
    public val invalidReason: String? get() = json["invalid_reason"].textOrNull()

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): InvalidateUserCardRequest = InvalidateUserCardRequest(json.with("brand_id", brandId))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): InvalidateUserCardRequest = InvalidateUserCardRequest(json.with("openid", openid))

    /** A copy with another [cardId]. */
    public fun withCardId(cardId: String): InvalidateUserCardRequest = InvalidateUserCardRequest(json.with("card_id", cardId))

    /** A copy with another [invalidReason]. */
    public fun withInvalidReason(invalidReason: String?): InvalidateUserCardRequest = InvalidateUserCardRequest(json.with("invalid_reason", invalidReason))
}

/**
 * `JumpTarget`.
 */
public class JumpTarget(json: JsonObject) : Model(json) {
    public constructor(jumpAppid: String? = null, jumpPath: String? = null) : this(
        Fields().put("jump_appid", jumpAppid).put("jump_path", jumpPath).json,
    )

    /** 会员码跳转AppID. At most 32 characters. */
    public val jumpAppid: String? get() = json["jump_appid"].textOrNull()

    /** 会员码跳转路径. At most 128 characters. */
    public val jumpPath: String? get() = json["jump_path"].textOrNull()

    /** A copy with another [jumpAppid]. */
    public fun withJumpAppid(jumpAppid: String?): JumpTarget = JumpTarget(json.with("jump_appid", jumpAppid))

    /** A copy with another [jumpPath]. */
    public fun withJumpPath(jumpPath: String?): JumpTarget = JumpTarget(json.with("jump_path", jumpPath))
}

/**
 * `ListCardsResponse`.
 */
public class ListCardsResponse(json: JsonObject) : Model(json) {

    /** 分页开始位置. Items that were skipped. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 分页大小. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 总数量. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 会员卡模板列表. */
    public val data: List<Card>? get() = json["data"].listOrNull { Card(it.tree()) }
}

/**
 * `ListMembershipActivitiesResponse`.
 */
public class ListMembershipActivitiesResponse(json: JsonObject) : Model(json) {

    /** 分页开始位置. Items that were skipped. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 分页大小. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 总数量. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 活动列表. */
    public val data: List<MembershipActivity>? get() = json["data"].listOrNull { MembershipActivity(it.tree()) }
}

/**
 * `ListUserCardsResponse`.
 */
public class ListUserCardsResponse(json: JsonObject) : Model(json) {

    /** 分页开始位置. Items that were skipped. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 分页大小. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 总数量. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 会员卡列表. */
    public val data: List<UserCard>? get() = json["data"].listOrNull { UserCard(it.tree()) }
}

/**
 * `MembershipActivity`.
 */
public class MembershipActivity(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 活动ID. */
    public val activityId: Long? get() = json["activity_id"].longOrNull()

    /** 商家请求单号. The caller's own number of this request, unique for the brand. At most 128 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 活动主标题. At most 128 characters. */
    public val title: String get() = json["title"].text()

    /** 活动创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 活动开始时间. RFC 3339. */
    public val beginTime: String get() = json["begin_time"].text()

    /** 活动结束时间. RFC 3339. */
    public val endTime: String get() = json["end_time"].text()

    /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
    public val cardId: String get() = json["card_id"].text()

    /** 活动渠道. `MECHANT_APP_COMPONENT`: a component in the mini program of the merchant. See [ActivityChannel]. */
    public val activityChannel: String get() = json["activity_channel"].text()

    /** 活动状态. `MEMBERSHIP_ACTIVITY_CREATED`: before its begin; `MEMBERSHIP_ACTIVITY_EFFECTIVE`: running; `MEMBERSHIP_ACTIVITY_TERMINATED`: ended by the caller; `MEMBERSHIP_ACTIVITY_EXPIRED`: over. See [ActivityState]. */
    public val activityState: String get() = json["activity_state"].text()

    /** 活动剩余库存. Coupons that are left. */
    public val applyAvailable: Long? get() = json["apply_available"].longOrNull()

    /** 活动总库存. Coupons that the activity may give. */
    public val applyTotal: Long? get() = json["apply_total"].longOrNull()

    /** 活动更新时间. RFC 3339. */
    public val modifyTime: String get() = json["modify_time"].text()

    /** 活动副标题. At most 128 characters. */
    public val subTitle: String get() = json["sub_title"].text()

    /** 商品券批次列表. */
    public val productCouponStockList: List<ProductCouponStock>? get() = json["product_coupon_stock_list"].listOrNull { ProductCouponStock(it.tree()) }
}

/**
 * `MembershipPurchase`.
 */
public class MembershipPurchase(json: JsonObject) : Model(json) {
    public constructor(jumpAppid: String? = null, jumpPath: String? = null, price: Long? = null) : this(
        Fields().put("jump_appid", jumpAppid).put("jump_path", jumpPath).put("price", price).json,
    )

    /** 付费会员跳转AppID. At most 32 characters. */
    public val jumpAppid: String? get() = json["jump_appid"].textOrNull()

    /** 付费会员跳转路径. At most 128 characters. */
    public val jumpPath: String? get() = json["jump_path"].textOrNull()

    /** 付费会员价格. Of the membership, in fen. */
    public val price: Long? get() = json["price"].longOrNull()

    /** A copy with another [jumpAppid]. */
    public fun withJumpAppid(jumpAppid: String?): MembershipPurchase = MembershipPurchase(json.with("jump_appid", jumpAppid))

    /** A copy with another [jumpPath]. */
    public fun withJumpPath(jumpPath: String?): MembershipPurchase = MembershipPurchase(json.with("jump_path", jumpPath))

    /** A copy with another [price]. */
    public fun withPrice(price: Long?): MembershipPurchase = MembershipPurchase(json.with("price", price))
}

/**
 * `NotifiedCommonFieldValue`.
 */
public class NotifiedCommonFieldValue(json: JsonObject) : Model(json) {

    /** 平台提供的通用开卡信息字段名称. See [Name]. At most 128 characters. */
    public val name: String? get() = json["name"].textOrNull()

    /** 平台提供的通用开卡信息字段. At most 128 characters. */
    public val value: String? get() = json["value"].textOrNull()
}

/**
 * `NotifiedCustomFieldValue`.
 */
public class NotifiedCustomFieldValue(json: JsonObject) : Model(json) {

    /** 字段名称. At most 128 characters. */
    public val name: String? get() = json["name"].textOrNull()

    /** 字段值. Each at most 8 characters. */
    public val userChosenValues: List<String>? get() = json["user_chosen_values"].listOrNull { it.text() }
}

/**
 * `NotifiedUserInformation`.
 */
public class NotifiedUserInformation(json: JsonObject) : Model(json) {

    /** 平台提供的通用开卡信息字段. */
    public val commonFieldList: List<NotifiedCommonFieldValue>? get() = json["common_field_list"].listOrNull { NotifiedCommonFieldValue(it.tree()) }

    /** 商家自定义的开卡信息字段. */
    public val customFieldList: List<NotifiedCustomFieldValue>? get() = json["custom_field_list"].listOrNull { NotifiedCustomFieldValue(it.tree()) }
}

/**
 * `PointExchangeCouponResource`.
 */
public class PointExchangeCouponResource(json: JsonObject) : Model(json) {

    /** 商家AppID. */
    public val appid: String get() = json["appid"].text()

    /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
    public val openid: String get() = json["openid"].text()

    /** 批次ID. WeChat Pay's number of the stock. At most 128 characters. */
    public val stockId: String get() = json["stock_id"].text()

    /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
    public val cardId: String get() = json["card_id"].text()

    /** 积分兑券模板ID. The offer to exchange points, made on the platform of the brand. At most 32 characters. */
    public val exchangeCouponTemplateId: String get() = json["exchange_coupon_template_id"].text()

    /** 商品券ID. WeChat Pay's number of the product coupon. */
    public val productCouponId: String get() = json["product_coupon_id"].text()

    /** 兑券记录ID. WeChat Pay's number of the exchange, from the notification. At most 64 characters. */
    public val recordId: String get() = json["record_id"].text()

    /** 消耗积分数. The points that the coupon costs. */
    public val deductPoints: Long? get() = json["deduct_points"].longOrNull()

    /** 商品券批次类型. `PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR`: merchant coupon; `…_CASH_FAVOR`: cash coupon; `…_BRAND_FAVOR`: product coupon. See [ProductCouponStockType]. */
    public val productCouponStockType: String get() = json["product_coupon_stock_type"].text()

    /** 会员卡code. The code of the member's card. At most 32 characters. */
    public val userCardCode: String get() = json["user_card_code"].text()
}

/**
 * `ProductCouponStock`.
 */
public class ProductCouponStock(json: JsonObject) : Model(json) {
    public constructor(stockId: String, productCouponId: String) : this(
        Fields().put("stock_id", stockId).put("product_coupon_id", productCouponId).json,
    )

    /** 批次ID. WeChat Pay's number of the stock. At most 128 characters. */
    public val stockId: String get() = json["stock_id"].text()

    /** 商品券ID. WeChat Pay's number of the product coupon. At most 128 characters. */
    public val productCouponId: String get() = json["product_coupon_id"].text()

    /** A copy with another [stockId]. */
    public fun withStockId(stockId: String): ProductCouponStock = ProductCouponStock(json.with("stock_id", stockId))

    /** A copy with another [productCouponId]. */
    public fun withProductCouponId(productCouponId: String): ProductCouponStock = ProductCouponStock(json.with("product_coupon_id", productCouponId))
}

/**
 * `SyncUserPointResource`.
 */
public class SyncUserPointResource(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
    public val openid: String get() = json["openid"].text()

    /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
    public val cardId: String get() = json["card_id"].text()

    /** 会员卡code. The code of the member's card. At most 32 characters. */
    public val userCardCode: String get() = json["user_card_code"].text()
}

/**
 * `SyncUserPointsRequest`.
 */
public class SyncUserPointsRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, openid: String, outRequestNo: String, cardId: String, pointBalance: Long, userCardCode: String) : this(
        Fields().put("brand_id", brandId).put("openid", openid).put("out_request_no", outRequestNo).put("card_id", cardId).put("point_balance", pointBalance).put("user_card_code", userCardCode).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. At most 16 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
    public val openid: String get() = json["openid"].text()

    /** 商家请求单号. The caller's own number of this request, unique for the brand. At most 128 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
    public val cardId: String get() = json["card_id"].text()

    /** 积分余额. */
    public val pointBalance: Long get() = json["point_balance"].long()

    /** 会员卡code. The code of the member's card. At most 32 characters. */
    public val userCardCode: String get() = json["user_card_code"].text()

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): SyncUserPointsRequest = SyncUserPointsRequest(json.with("brand_id", brandId))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): SyncUserPointsRequest = SyncUserPointsRequest(json.with("openid", openid))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): SyncUserPointsRequest = SyncUserPointsRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [cardId]. */
    public fun withCardId(cardId: String): SyncUserPointsRequest = SyncUserPointsRequest(json.with("card_id", cardId))

    /** A copy with another [pointBalance]. */
    public fun withPointBalance(pointBalance: Long): SyncUserPointsRequest = SyncUserPointsRequest(json.with("point_balance", pointBalance))

    /** A copy with another [userCardCode]. */
    public fun withUserCardCode(userCardCode: String): SyncUserPointsRequest = SyncUserPointsRequest(json.with("user_card_code", userCardCode))
}

/**
 * `SyncUserPointsResponse`.
 */
public class SyncUserPointsResponse(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. At most 16 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
    public val openid: String get() = json["openid"].text()

    /** 商家请求单号. The caller's own number of this request, unique for the brand. At most 128 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
    public val cardId: String get() = json["card_id"].text()

    /** 积分余额. */
    public val pointBalance: Long? get() = json["point_balance"].longOrNull()

    /** 会员卡code. The code of the member's card. At most 32 characters. */
    public val userCardCode: String get() = json["user_card_code"].text()
}

/**
 * `TerminateMembershipActivityRequest`.
 */
public class TerminateMembershipActivityRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String) : this(
        Fields().put("brand_id", brandId).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): TerminateMembershipActivityRequest = TerminateMembershipActivityRequest(json.with("brand_id", brandId))
}

/**
 * `UpdateCardRequest`.
 */
public class UpdateCardRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, balanceInformation: JumpTarget? = null, benefits: String? = null, cardColor: String? = null, cardPictureUrl: String? = null, cardTitle: String? = null, cardType: String? = null, codeJumpInformation: JumpTarget? = null, initLevel: String? = null, legalAgreement: String? = null, memberInformation: JumpTarget? = null, needDisplayLevel: Boolean? = null, needPinned: Boolean? = null, notifyUrl: String? = null, pointsInformation: JumpTarget? = null, purchaseInformation: MembershipPurchase? = null, servicePhone: String? = null, userInformation: UserInformationForm? = null, validDateInformation: ValidityPeriod? = null) : this(
        Fields().put("brand_id", brandId).put("balance_information", balanceInformation).put("benefits", benefits).put("card_color", cardColor).put("card_picture_url", cardPictureUrl).put("card_title", cardTitle).put("card_type", cardType).put("code_jump_information", codeJumpInformation).put("init_level", initLevel).put("legal_agreement", legalAgreement).put("member_information", memberInformation).put("need_display_level", needDisplayLevel).put("need_pinned", needPinned).put("notify_url", notifyUrl).put("points_information", pointsInformation).put("purchase_information", purchaseInformation).put("service_phone", servicePhone).put("user_information", userInformation).put("valid_date_information", validDateInformation).json,
    )

    public constructor(brandId: String) : this(
        Fields().put("brand_id", brandId).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 储值信息. For `card_type` `BALANCE`. */
    public val balanceInformation: JumpTarget? get() = json["balance_information"].treeOrNull()?.let { JumpTarget(it) }

    /** 会员权益. What members get; shown to users. At most 32 characters. */
    public val benefits: String? get() = json["benefits"].textOrNull()

    /** 卡背景颜色. Such as `#FFFF00`. At most 7 characters. */
    public val cardColor: String? get() = json["card_color"].textOrNull()

    /** 卡图片. At most 256 characters. */
    public val cardPictureUrl: String? get() = json["card_picture_url"].textOrNull()

    /** 卡名称. At most 10 characters. */
    public val cardTitle: String? get() = json["card_title"].textOrNull()

    /** 会员卡类型. Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value. Known from the community. */
    public val cardType: String? get() = json["card_type"].textOrNull()

    /** 会员码跳转信息. Needed with `code_type` `JUMP_MINI_PROGRAM`. */
    public val codeJumpInformation: JumpTarget? get() = json["code_jump_information"].treeOrNull()?.let { JumpTarget(it) }

    /** 会员初始等级. The level of a new member. Known from the community. */
    public val initLevel: String? get() = json["init_level"].textOrNull()

    /** 商家法务协议. Known from the community. */
    public val legalAgreement: String? get() = json["legal_agreement"].textOrNull()

    /** 会员中心信息. */
    public val memberInformation: JumpTarget? get() = json["member_information"].treeOrNull()?.let { JumpTarget(it) }

    /** 是否展示会员等级. Whether the level is shown. */
    public val needDisplayLevel: Boolean? get() = json["need_display_level"].booleanOrNull()

    /** 是否置顶. */
    public val needPinned: Boolean? get() = json["need_pinned"].booleanOrNull()

    /** 回调地址. Where the notifications about the card's members are posted: https, without a query string. At most 256 characters. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 积分信息. */
    public val pointsInformation: JumpTarget? get() = json["points_information"].treeOrNull()?.let { JumpTarget(it) }

    /** 付费会员信息. For `card_type` `PURCHASE`. */
    public val purchaseInformation: MembershipPurchase? get() = json["purchase_information"].treeOrNull()?.let { MembershipPurchase(it) }

    /** 服务电话. At most 32 characters. */
    public val servicePhone: String? get() = json["service_phone"].textOrNull()

    /** 用户开卡信息. What users are asked when they join. */
    public val userInformation: UserInformationForm? get() = json["user_information"].treeOrNull()?.let { UserInformationForm(it) }

    /** 会员卡有效期. */
    public val validDateInformation: ValidityPeriod? get() = json["valid_date_information"].treeOrNull()?.let { ValidityPeriod(it) }

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): UpdateCardRequest = UpdateCardRequest(json.with("brand_id", brandId))

    /** A copy with another [balanceInformation]. */
    public fun withBalanceInformation(balanceInformation: JumpTarget?): UpdateCardRequest = UpdateCardRequest(json.with("balance_information", balanceInformation))

    /** A copy with another [benefits]. */
    public fun withBenefits(benefits: String?): UpdateCardRequest = UpdateCardRequest(json.with("benefits", benefits))

    /** A copy with another [cardColor]. */
    public fun withCardColor(cardColor: String?): UpdateCardRequest = UpdateCardRequest(json.with("card_color", cardColor))

    /** A copy with another [cardPictureUrl]. */
    public fun withCardPictureUrl(cardPictureUrl: String?): UpdateCardRequest = UpdateCardRequest(json.with("card_picture_url", cardPictureUrl))

    /** A copy with another [cardTitle]. */
    public fun withCardTitle(cardTitle: String?): UpdateCardRequest = UpdateCardRequest(json.with("card_title", cardTitle))

    /** A copy with another [cardType]. */
    public fun withCardType(cardType: String?): UpdateCardRequest = UpdateCardRequest(json.with("card_type", cardType))

    /** A copy with another [codeJumpInformation]. */
    public fun withCodeJumpInformation(codeJumpInformation: JumpTarget?): UpdateCardRequest = UpdateCardRequest(json.with("code_jump_information", codeJumpInformation))

    /** A copy with another [initLevel]. */
    public fun withInitLevel(initLevel: String?): UpdateCardRequest = UpdateCardRequest(json.with("init_level", initLevel))

    /** A copy with another [legalAgreement]. */
    public fun withLegalAgreement(legalAgreement: String?): UpdateCardRequest = UpdateCardRequest(json.with("legal_agreement", legalAgreement))

    /** A copy with another [memberInformation]. */
    public fun withMemberInformation(memberInformation: JumpTarget?): UpdateCardRequest = UpdateCardRequest(json.with("member_information", memberInformation))

    /** A copy with another [needDisplayLevel]. */
    public fun withNeedDisplayLevel(needDisplayLevel: Boolean?): UpdateCardRequest = UpdateCardRequest(json.with("need_display_level", needDisplayLevel))

    /** A copy with another [needPinned]. */
    public fun withNeedPinned(needPinned: Boolean?): UpdateCardRequest = UpdateCardRequest(json.with("need_pinned", needPinned))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): UpdateCardRequest = UpdateCardRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [pointsInformation]. */
    public fun withPointsInformation(pointsInformation: JumpTarget?): UpdateCardRequest = UpdateCardRequest(json.with("points_information", pointsInformation))

    /** A copy with another [purchaseInformation]. */
    public fun withPurchaseInformation(purchaseInformation: MembershipPurchase?): UpdateCardRequest = UpdateCardRequest(json.with("purchase_information", purchaseInformation))

    /** A copy with another [servicePhone]. */
    public fun withServicePhone(servicePhone: String?): UpdateCardRequest = UpdateCardRequest(json.with("service_phone", servicePhone))

    /** A copy with another [userInformation]. */
    public fun withUserInformation(userInformation: UserInformationForm?): UpdateCardRequest = UpdateCardRequest(json.with("user_information", userInformation))

    /** A copy with another [validDateInformation]. */
    public fun withValidDateInformation(validDateInformation: ValidityPeriod?): UpdateCardRequest = UpdateCardRequest(json.with("valid_date_information", validDateInformation))
}

/**
 * `UpdateMembershipActivityRequest`.
 */
public class UpdateMembershipActivityRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, title: String, beginTime: String, endTime: String, subTitle: String) : this(
        Fields().put("brand_id", brandId).put("title", title).put("begin_time", beginTime).put("end_time", endTime).put("sub_title", subTitle).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 活动主标题. At most 128 characters. */
    public val title: String get() = json["title"].text()

    /** 活动开始时间. RFC 3339. */
    public val beginTime: String get() = json["begin_time"].text()

    /** 活动结束时间. RFC 3339. */
    public val endTime: String get() = json["end_time"].text()

    /** 活动副标题. At most 128 characters. */
    public val subTitle: String get() = json["sub_title"].text()

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): UpdateMembershipActivityRequest = UpdateMembershipActivityRequest(json.with("brand_id", brandId))

    /** A copy with another [title]. */
    public fun withTitle(title: String): UpdateMembershipActivityRequest = UpdateMembershipActivityRequest(json.with("title", title))

    /** A copy with another [beginTime]. */
    public fun withBeginTime(beginTime: String): UpdateMembershipActivityRequest = UpdateMembershipActivityRequest(json.with("begin_time", beginTime))

    /** A copy with another [endTime]. */
    public fun withEndTime(endTime: String): UpdateMembershipActivityRequest = UpdateMembershipActivityRequest(json.with("end_time", endTime))

    /** A copy with another [subTitle]. */
    public fun withSubTitle(subTitle: String): UpdateMembershipActivityRequest = UpdateMembershipActivityRequest(json.with("sub_title", subTitle))
}

/**
 * `UpdateUserCardRequest`.
 */
public class UpdateUserCardRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, openid: String, cardId: String, attach: String? = null, cardColor: String? = null, cardPictureUrl: String? = null, level: String? = null, phoneNumber: String? = null, pickupTime: String? = null, userInformation: UserInformation? = null, validDateInformation: ValidityPeriod? = null) : this(
        Fields().put("brand_id", brandId).put("openid", openid).put("card_id", cardId).put("attach", attach).put("card_color", cardColor).put("card_picture_url", cardPictureUrl).put("level", level).put("phone_number", phoneNumber).put("pickup_time", pickupTime).put("user_information", userInformation).put("valid_date_information", validDateInformation).json,
    )

    public constructor(brandId: String, openid: String, cardId: String) : this(
        Fields().put("brand_id", brandId).put("openid", openid).put("card_id", cardId).json,
    )

    /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
    public val openid: String get() = json["openid"].text()

    /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
    public val cardId: String get() = json["card_id"].text()

    /** 商家数据包. The brand's own data; comes back unchanged. At most 256 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 卡背景颜色. Such as `#FFFF00`. At most 7 characters. */
    public val cardColor: String? get() = json["card_color"].textOrNull()

    /** 卡图片. At most 256 characters. */
    public val cardPictureUrl: String? get() = json["card_picture_url"].textOrNull()

    /** 等级. At most 10 characters. */
    public val level: String? get() = json["level"].textOrNull()

    /** 加密的手机号. At most 512 characters, encrypted on the wire. */
    public val phoneNumber: String? get() = json["phone_number"].textOrNull()

    /** 领取时间. When the user joined. RFC 3339. Known from the community. */
    public val pickupTime: String? get() = json["pickup_time"].textOrNull()

    /** 用户开卡时填写的个人信息. */
    public val userInformation: UserInformation? get() = json["user_information"].treeOrNull()?.let { UserInformation(it) }

    /** 会员卡有效期. */
    public val validDateInformation: ValidityPeriod? get() = json["valid_date_information"].treeOrNull()?.let { ValidityPeriod(it) }

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): UpdateUserCardRequest = UpdateUserCardRequest(json.with("brand_id", brandId))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): UpdateUserCardRequest = UpdateUserCardRequest(json.with("openid", openid))

    /** A copy with another [cardId]. */
    public fun withCardId(cardId: String): UpdateUserCardRequest = UpdateUserCardRequest(json.with("card_id", cardId))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): UpdateUserCardRequest = UpdateUserCardRequest(json.with("attach", attach))

    /** A copy with another [cardColor]. */
    public fun withCardColor(cardColor: String?): UpdateUserCardRequest = UpdateUserCardRequest(json.with("card_color", cardColor))

    /** A copy with another [cardPictureUrl]. */
    public fun withCardPictureUrl(cardPictureUrl: String?): UpdateUserCardRequest = UpdateUserCardRequest(json.with("card_picture_url", cardPictureUrl))

    /** A copy with another [level]. */
    public fun withLevel(level: String?): UpdateUserCardRequest = UpdateUserCardRequest(json.with("level", level))

    /** A copy with another [phoneNumber]. */
    public fun withPhoneNumber(phoneNumber: String?): UpdateUserCardRequest = UpdateUserCardRequest(json.with("phone_number", phoneNumber))

    /** A copy with another [pickupTime]. */
    public fun withPickupTime(pickupTime: String?): UpdateUserCardRequest = UpdateUserCardRequest(json.with("pickup_time", pickupTime))

    /** A copy with another [userInformation]. */
    public fun withUserInformation(userInformation: UserInformation?): UpdateUserCardRequest = UpdateUserCardRequest(json.with("user_information", userInformation))

    /** A copy with another [validDateInformation]. */
    public fun withValidDateInformation(validDateInformation: ValidityPeriod?): UpdateUserCardRequest = UpdateUserCardRequest(json.with("valid_date_information", validDateInformation))

    override fun isSensitive(name: String): Boolean = name == "phone_number"
}

/**
 * `UserCard`.
 */
public class UserCard(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
    public val openid: String get() = json["openid"].text()

    /** 创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
    public val cardId: String get() = json["card_id"].text()

    /** 会员卡类型. Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value. See [CardType]. */
    public val cardType: String get() = json["card_type"].text()

    /** 更新时间. RFC 3339. */
    public val modifyTime: String get() = json["modify_time"].text()

    /** 领取时间. When the user joined. RFC 3339. */
    public val pickupTime: String get() = json["pickup_time"].text()

    /** 会员卡code. The code of the member's card. At most 32 characters. */
    public val userCardCode: String get() = json["user_card_code"].text()

    /** 用户会员卡状态. See [UserCardState]. */
    public val userCardState: String get() = json["user_card_state"].text()

    /** 会员卡有效期. */
    public val validDateInformation: ValidityPeriod get() = ValidityPeriod(json["valid_date_information"].tree())

    /** 商家数据包. The brand's own data; comes back unchanged. At most 256 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 卡背景颜色. Such as `#FFFF00`. At most 7 characters. */
    public val cardColor: String? get() = json["card_color"].textOrNull()

    /** 卡图片. At most 256 characters. */
    public val cardPictureUrl: String? get() = json["card_picture_url"].textOrNull()

    /** 作废原因. At most 32 characters. */
    public val invalidReason: String? get() = json["invalid_reason"].textOrNull()

    /** 作废时间. RFC 3339. */
    public val invalidTime: String? get() = json["invalid_time"].textOrNull()

    /** 等级. At most 10 characters. */
    public val level: String? get() = json["level"].textOrNull()

    /** 加密的手机号. At most 512 characters, encrypted on the wire. */
    public val phoneNumber: String? get() = json["phone_number"].textOrNull()

    /** 用户开卡时填写的个人信息. */
    public val userInformation: UserInformation? get() = json["user_information"].treeOrNull()?.let { UserInformation(it) }

    override fun isSensitive(name: String): Boolean = name == "phone_number"
}

/**
 * `UserCardCreateResource`.
 */
public class UserCardCreateResource(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
    public val openid: String get() = json["openid"].text()

    /** 创建时间. At most 32 characters, RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
    public val cardId: String get() = json["card_id"].text()

    /** 卡背景颜色. Such as `#FFFF00`. At most 7 characters. */
    public val cardColor: String get() = json["card_color"].text()

    /** 卡图片. At most 512 characters. */
    public val cardPictureUrl: String get() = json["card_picture_url"].text()

    /** 会员卡类型. Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value. See [CardType]. */
    public val cardType: String get() = json["card_type"].text()

    /** 更新时间. At most 32 characters, RFC 3339. */
    public val modifyTime: String get() = json["modify_time"].text()

    /** 领取时间. When the user joined. At most 32 characters, RFC 3339. */
    public val pickupTime: String get() = json["pickup_time"].text()

    /** 用户会员卡状态. See [UserCardState]. At most 32 characters. */
    public val userCardState: String get() = json["user_card_state"].text()

    /** 会员卡有效期. */
    public val validDateInformation: ValidityPeriod get() = ValidityPeriod(json["valid_date_information"].tree())

    /** 商家数据包. The brand's own data; comes back unchanged. At most 256 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 作废原因. At most 256 characters. */
    public val invalidReason: String? get() = json["invalid_reason"].textOrNull()

    /** 作废时间. At most 32 characters, RFC 3339. */
    public val invalidTime: String? get() = json["invalid_time"].textOrNull()

    /** 用户会员等级. At most 10 characters. */
    public val level: String? get() = json["level"].textOrNull()

    /** 手机号. At most 32 characters. */
    public val phoneNumber: String? get() = json["phone_number"].textOrNull()

    /** 会员卡code. The code of the member's card. At most 32 characters. */
    public val userCardCode: String? get() = json["user_card_code"].textOrNull()

    /** 用户开卡时填写的个人信息. */
    public val userInformation: NotifiedUserInformation? get() = json["user_information"].treeOrNull()?.let { NotifiedUserInformation(it) }
}

/**
 * `UserCardDeleteResource`.
 */
public class UserCardDeleteResource(json: JsonObject) : Model(json) {

    /** 品牌ID. The brand, which has to have authorised the partner. At most 32 characters. */
    public val brandId: String get() = json["brand_id"].text()

    /** 用户标识. The user in the `appid` of the template. At most 128 characters. */
    public val openid: String get() = json["openid"].text()

    /** 创建时间. At most 32 characters, RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 会员卡模板ID. WeChat Pay's number of the template. At most 32 characters. */
    public val cardId: String get() = json["card_id"].text()

    /** 卡背景颜色. Such as `#FFFF00`. At most 7 characters. */
    public val cardColor: String get() = json["card_color"].text()

    /** 卡图片. At most 512 characters. */
    public val cardPictureUrl: String get() = json["card_picture_url"].text()

    /** 会员卡类型. Only `NORMAL` is open for now; `PURCHASE`: paid membership; `BALANCE`: with stored value. See [CardType]. */
    public val cardType: String get() = json["card_type"].text()

    /** 更新时间. At most 32 characters, RFC 3339. */
    public val modifyTime: String get() = json["modify_time"].text()

    /** 领取时间. When the user joined. At most 32 characters, RFC 3339. */
    public val pickupTime: String get() = json["pickup_time"].text()

    /** 用户会员卡状态. See [UserCardState]. At most 32 characters. */
    public val userCardState: String get() = json["user_card_state"].text()

    /** 会员卡有效期. */
    public val validDateInformation: UserCardDeleteValidityPeriod get() = UserCardDeleteValidityPeriod(json["valid_date_information"].tree())

    /** 商家数据包. The brand's own data; comes back unchanged. At most 256 characters. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 作废原因. At most 256 characters. */
    public val invalidReason: String? get() = json["invalid_reason"].textOrNull()

    /** 作废时间. At most 32 characters, RFC 3339. */
    public val invalidTime: String? get() = json["invalid_time"].textOrNull()

    /** 用户会员等级. At most 10 characters. */
    public val level: String? get() = json["level"].textOrNull()

    /** 手机号. At most 32 characters. */
    public val phoneNumber: String? get() = json["phone_number"].textOrNull()

    /** 会员卡code. The code of the member's card. At most 32 characters. */
    public val userCardCode: String? get() = json["user_card_code"].textOrNull()

    /** 用户开卡时填写的个人信息. */
    public val userInformation: NotifiedUserInformation? get() = json["user_information"].treeOrNull()?.let { NotifiedUserInformation(it) }
}

/**
 * `UserCardDeleteValidityPeriod`.
 */
public class UserCardDeleteValidityPeriod(json: JsonObject) : Model(json) {

    /** 有效期类型. `FIX_TIME_RANGE`: between two times; `FIX_TERM`: for some days after joining; `PERMANENT`: for good. See [UserCardDeleteValidityPeriodType]. */
    public val type: String get() = json["type"].text()

    /** 有效期开始时间. Needed with `FIX_TIME_RANGE`. At most 32 characters, RFC 3339. */
    public val availableBeginTime: String? get() = json["available_begin_time"].textOrNull()

    /** 领取后N天内有效. Days for which a card is good; needed with `FIX_TERM`. */
    public val availableDayAfterReceive: Long? get() = json["available_day_after_receive"].longOrNull()

    /** 有效期结束时间. Needed with `FIX_TIME_RANGE`. At most 32 characters, RFC 3339. */
    public val availableEndTime: String? get() = json["available_end_time"].textOrNull()
}

/**
 * `UserInformation`.
 */
public class UserInformation(json: JsonObject) : Model(json) {
    public constructor(commonFieldList: List<CommonFieldValue>? = null, customFieldList: List<CustomFieldValue>? = null) : this(
        Fields().put("common_field_list", commonFieldList).put("custom_field_list", customFieldList).json,
    )

    /** 平台提供的通用开卡信息字段. */
    public val commonFieldList: List<CommonFieldValue>? get() = json["common_field_list"].listOrNull { CommonFieldValue(it.tree()) }

    /** 商家自定义的开卡信息字段. */
    public val customFieldList: List<CustomFieldValue>? get() = json["custom_field_list"].listOrNull { CustomFieldValue(it.tree()) }

    /** A copy with another [commonFieldList]. */
    public fun withCommonFieldList(commonFieldList: List<CommonFieldValue>?): UserInformation = UserInformation(json.with("common_field_list", commonFieldList))

    /** A copy with another [customFieldList]. */
    public fun withCustomFieldList(customFieldList: List<CustomFieldValue>?): UserInformation = UserInformation(json.with("custom_field_list", customFieldList))
}

/**
 * `UserInformationForm`.
 */
public class UserInformationForm(json: JsonObject) : Model(json) {
    public constructor(commonFieldList: List<String>? = null, customFieldList: List<CustomField>? = null) : this(
        Fields().put("common_field_list", commonFieldList).put("custom_field_list", customFieldList).json,
    )

    /** 平台提供的通用开卡信息字段. See [CommonFieldList]. */
    public val commonFieldList: List<String>? get() = json["common_field_list"].listOrNull { it.text() }

    /** 商家自定义的开卡信息字段. */
    public val customFieldList: List<CustomField>? get() = json["custom_field_list"].listOrNull { CustomField(it.tree()) }

    /** A copy with another [commonFieldList]. */
    public fun withCommonFieldList(commonFieldList: List<String>?): UserInformationForm = UserInformationForm(json.with("common_field_list", commonFieldList))

    /** A copy with another [customFieldList]. */
    public fun withCustomFieldList(customFieldList: List<CustomField>?): UserInformationForm = UserInformationForm(json.with("custom_field_list", customFieldList))
}

/**
 * `ValidityPeriod`.
 */
public class ValidityPeriod(json: JsonObject) : Model(json) {
    public constructor(type: String? = null, availableBeginTime: String? = null, availableDayAfterReceive: Long? = null, availableEndTime: String? = null) : this(
        Fields().put("type", type).put("available_begin_time", availableBeginTime).put("available_day_after_receive", availableDayAfterReceive).put("available_end_time", availableEndTime).json,
    )

    /** 有效期类型. `FIX_TIME_RANGE`: between two times; `FIX_TERM`: for some days after joining; `PERMANENT`: for good. See [ValidityPeriodType]. */
    public val type: String? get() = json["type"].textOrNull()

    /** 有效期开始时间. Needed with `FIX_TIME_RANGE`. RFC 3339. */
    public val availableBeginTime: String? get() = json["available_begin_time"].textOrNull()

    /** 领取后N天内有效. Days for which a card is good; needed with `FIX_TERM`. */
    public val availableDayAfterReceive: Long? get() = json["available_day_after_receive"].longOrNull()

    /** 有效期结束时间. Needed with `FIX_TIME_RANGE`. RFC 3339. */
    public val availableEndTime: String? get() = json["available_end_time"].textOrNull()

    /** A copy with another [type]. */
    public fun withType(type: String?): ValidityPeriod = ValidityPeriod(json.with("type", type))

    /** A copy with another [availableBeginTime]. */
    public fun withAvailableBeginTime(availableBeginTime: String?): ValidityPeriod = ValidityPeriod(json.with("available_begin_time", availableBeginTime))

    /** A copy with another [availableDayAfterReceive]. */
    public fun withAvailableDayAfterReceive(availableDayAfterReceive: Long?): ValidityPeriod = ValidityPeriod(json.with("available_day_after_receive", availableDayAfterReceive))

    /** A copy with another [availableEndTime]. */
    public fun withAvailableEndTime(availableEndTime: String?): ValidityPeriod = ValidityPeriod(json.with("available_end_time", availableEndTime))
}

/**
 * 活动渠道.
 *
 * The documented values; there may be others.
 */
public object ActivityChannel {
    public const val MECHANT_APP_COMPONENT: String = "MECHANT_APP_COMPONENT"
}

/**
 * 活动状态.
 *
 * The documented values; there may be others.
 */
public object ActivityState {
    public const val MEMBERSHIP_ACTIVITY_CREATED: String = "MEMBERSHIP_ACTIVITY_CREATED"
    public const val MEMBERSHIP_ACTIVITY_EFFECTIVE: String = "MEMBERSHIP_ACTIVITY_EFFECTIVE"
    public const val MEMBERSHIP_ACTIVITY_TERMINATED: String = "MEMBERSHIP_ACTIVITY_TERMINATED"
    public const val MEMBERSHIP_ACTIVITY_EXPIRED: String = "MEMBERSHIP_ACTIVITY_EXPIRED"
}

/**
 * 状态.
 *
 * The documented values; there may be others.
 */
public object CardState {
    public const val CARD_EFFECTIVE: String = "CARD_EFFECTIVE"
    public const val CARD_INVALID: String = "CARD_INVALID"
}

/**
 * 会员卡类型.
 *
 * The documented values; there may be others.
 */
public object CardType {
    public const val PURCHASE: String = "PURCHASE"
    public const val NORMAL: String = "NORMAL"
    public const val BALANCE: String = "BALANCE"
}

/**
 * 会员卡code分配类型.
 *
 * The documented values; there may be others.
 */
public object CodeMode {
    public const val SYSTEM_ALLOCATE: String = "SYSTEM_ALLOCATE"
    public const val MERCHANT_ALLOCATE: String = "MERCHANT_ALLOCATE"
}

/**
 * 会员码展示类型.
 *
 * The documented values; there may be others.
 */
public object CodeType {
    public const val NONE_CODE: String = "NONE_CODE"
    public const val BAR_CODE: String = "BAR_CODE"
    public const val QR_CODE: String = "QR_CODE"
    public const val BAR_CODE_AND_QR_CODE: String = "BAR_CODE_AND_QR_CODE"
    public const val JUMP_MINI_PROGRAM: String = "JUMP_MINI_PROGRAM"
}

/**
 * 平台提供的通用开卡信息字段.
 *
 * The documented values; there may be others.
 */
public object CommonFieldList {
    public const val USER_FORM_FLAG_SEX: String = "USER_FORM_FLAG_SEX"
    public const val USER_FORM_FLAG_NAME: String = "USER_FORM_FLAG_NAME"
    public const val USER_FORM_FLAG_BIRTHDAY: String = "USER_FORM_FLAG_BIRTHDAY"
    public const val USER_FORM_FLAG_ADDRESS: String = "USER_FORM_FLAG_ADDRESS"
    public const val USER_FORM_FLAG_EMAIL: String = "USER_FORM_FLAG_EMAIL"
    public const val USER_FORM_FLAG_CITY: String = "USER_FORM_FLAG_CITY"
}

/**
 * 积分兑券状态.
 *
 * The documented values; there may be others.
 */
public object ConfirmPointsExchangeRequestState {
    public const val POINT_EXCHANGE_COUPON_SUCCESS: String = "POINT_EXCHANGE_COUPON_SUCCESS"
    public const val POINT_EXCHANGE_COUPON_FAIL: String = "POINT_EXCHANGE_COUPON_FAIL"
}

/**
 * 积分兑券状态.
 *
 * The documented values; there may be others.
 */
public object ConfirmPointsExchangeResponseState {
    public const val POINT_EXCHANGE_COUPON_SUCCESS: String = "POINT_EXCHANGE_COUPON_SUCCESS"
    public const val POINT_EXCHANGE_COUPON_FAIL: String = "POINT_EXCHANGE_COUPON_FAIL"
}

/**
 * 字段类型.
 *
 * The documented values; there may be others.
 */
public object CustomFieldType {
    public const val CHECK_BOX: String = "CHECK_BOX"
    public const val RADIO: String = "RADIO"
}

/**
 * 有效期类型.
 *
 * The documented values; there may be others.
 */
public object ImportUserCardByOpenidValidityPeriodType {
    public const val FIX_TIME_RANGE: String = "FIX_TIME_RANGE"
    public const val FIX_TERM: String = "FIX_TERM"
    public const val PERMANENT: String = "PERMANENT"
}

/**
 * 状态.
 *
 * The documented values; there may be others.
 */
public object ListCardsState {
    public const val CARD_EFFECTIVE: String = "CARD_EFFECTIVE"
    public const val CARD_INVALID: String = "CARD_INVALID"
}

/**
 * 平台提供的通用开卡信息字段名称.
 *
 * The documented values; there may be others.
 */
public object Name {
    public const val USER_FORM_FLAG_SEX: String = "USER_FORM_FLAG_SEX"
    public const val USER_FORM_FLAG_NAME: String = "USER_FORM_FLAG_NAME"
    public const val USER_FORM_FLAG_BIRTHDAY: String = "USER_FORM_FLAG_BIRTHDAY"
    public const val USER_FORM_FLAG_ADDRESS: String = "USER_FORM_FLAG_ADDRESS"
    public const val USER_FORM_FLAG_EMAIL: String = "USER_FORM_FLAG_EMAIL"
    public const val USER_FORM_FLAG_CITY: String = "USER_FORM_FLAG_CITY"
}

/**
 * 商品券批次类型.
 *
 * The documented values; there may be others.
 */
public object ProductCouponStockType {
    public const val PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR: String = "PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR"
    public const val PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR: String = "PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR"
    public const val PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR: String = "PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR"
}

/**
 * 积分兑券结果.
 *
 * The documented values; there may be others.
 */
public object Result {
    public const val POINT_EXCHANGE_COUPON_ALLOW: String = "POINT_EXCHANGE_COUPON_ALLOW"
    public const val POINT_EXCHANGE_COUPON_REJECT: String = "POINT_EXCHANGE_COUPON_REJECT"
}

/**
 * 会员开卡状态.
 *
 * The documented values; there may be others.
 */
public object UserCardConfirmState {
    public const val CREATE_CARD_SUCCESS: String = "CREATE_CARD_SUCCESS"
    public const val CREATE_CARD_FAIL: String = "CREATE_CARD_FAIL"
    public const val CREATE_CARD_ALREADY_EXISTS: String = "CREATE_CARD_ALREADY_EXISTS"
}

/**
 * 有效期类型.
 *
 * The documented values; there may be others.
 */
public object UserCardDeleteValidityPeriodType {
    public const val FIX_TIME_RANGE: String = "FIX_TIME_RANGE"
    public const val FIX_TERM: String = "FIX_TERM"
    public const val PERMANENT: String = "PERMANENT"
}

/**
 * 用户会员卡状态.
 *
 * The documented values; there may be others.
 */
public object UserCardState {
    public const val UNACTIVATED: String = "UNACTIVATED"
    public const val EFFECTIVE: String = "EFFECTIVE"
    public const val EXPIRED: String = "EXPIRED"
    public const val INVALID: String = "INVALID"
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
