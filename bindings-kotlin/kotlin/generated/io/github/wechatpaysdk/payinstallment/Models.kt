// Generated from api/pay_installment.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.payinstallment

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
 * `AcquiringBankPayer`.
 */
public class AcquiringBankPayer(json: JsonObject) : Model(json) {
    public constructor(acquiringBankOpenid: String? = null, merchantOpenid: String? = null, phoneNumberHash: String? = null) : this(
        Fields().put("acquiring_bank_openid", acquiringBankOpenid).put("merchant_openid", merchantOpenid).put("phone_number_hash", phoneNumberHash).json,
    )

    /** 用户标识. */
    public val acquiringBankOpenid: String? get() = json["acquiring_bank_openid"].textOrNull()

    /** 用户标识. */
    public val merchantOpenid: String? get() = json["merchant_openid"].textOrNull()

    /** 用户手机号的哈希值. */
    public val phoneNumberHash: String? get() = json["phone_number_hash"].textOrNull()

    /** A copy with another [acquiringBankOpenid]. */
    public fun withAcquiringBankOpenid(acquiringBankOpenid: String?): AcquiringBankPayer = AcquiringBankPayer(json.with("acquiring_bank_openid", acquiringBankOpenid))

    /** A copy with another [merchantOpenid]. */
    public fun withMerchantOpenid(merchantOpenid: String?): AcquiringBankPayer = AcquiringBankPayer(json.with("merchant_openid", merchantOpenid))

    /** A copy with another [phoneNumberHash]. */
    public fun withPhoneNumberHash(phoneNumberHash: String?): AcquiringBankPayer = AcquiringBankPayer(json.with("phone_number_hash", phoneNumberHash))
}

/**
 * `Exposure`.
 */
public class Exposure(json: JsonObject) : Model(json) {

    /** 是否建议曝光微信分付. Whether to offer instalments to this user. */
    public val fqfExposure: Boolean? get() = json["fqf_exposure"].booleanOrNull()

    /** 曝光凭证. */
    public val marketExposureToken: String? get() = json["market_exposure_token"].textOrNull()
}

/**
 * `GetAcquiringBankExposureRequest`.
 */
public class GetAcquiringBankExposureRequest(json: JsonObject) : Model(json) {
    public constructor(outTradeNo: String, acquiringBankId: String, channelId: String, merchantId: String, payer: AcquiringBankPayer, acquiringBankAppid: String? = null, merchantAppid: String? = null) : this(
        Fields().put("out_trade_no", outTradeNo).put("acquiring_bank_id", acquiringBankId).put("channel_id", channelId).put("merchant_id", merchantId).put("payer", payer).put("acquiring_bank_appid", acquiringBankAppid).put("merchant_appid", merchantAppid).json,
    )

    public constructor(outTradeNo: String, acquiringBankId: String, channelId: String, merchantId: String, payer: AcquiringBankPayer) : this(
        Fields().put("out_trade_no", outTradeNo).put("acquiring_bank_id", acquiringBankId).put("channel_id", channelId).put("merchant_id", merchantId).put("payer", payer).json,
    )

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 从业机构号. */
    public val acquiringBankId: String get() = json["acquiring_bank_id"].text()

    /** 渠道商户号. The channel's merchant number. */
    public val channelId: String get() = json["channel_id"].text()

    /** 特约商户号. */
    public val merchantId: String get() = json["merchant_id"].text()

    /** 支付者. */
    public val payer: AcquiringBankPayer get() = AcquiringBankPayer(json["payer"].tree())

    /** `acquiring_bank_appid`. */
    public val acquiringBankAppid: String? get() = json["acquiring_bank_appid"].textOrNull()

    /** 特约商户应用AppID. */
    public val merchantAppid: String? get() = json["merchant_appid"].textOrNull()

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): GetAcquiringBankExposureRequest = GetAcquiringBankExposureRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [acquiringBankId]. */
    public fun withAcquiringBankId(acquiringBankId: String): GetAcquiringBankExposureRequest = GetAcquiringBankExposureRequest(json.with("acquiring_bank_id", acquiringBankId))

    /** A copy with another [channelId]. */
    public fun withChannelId(channelId: String): GetAcquiringBankExposureRequest = GetAcquiringBankExposureRequest(json.with("channel_id", channelId))

    /** A copy with another [merchantId]. */
    public fun withMerchantId(merchantId: String): GetAcquiringBankExposureRequest = GetAcquiringBankExposureRequest(json.with("merchant_id", merchantId))

    /** A copy with another [payer]. */
    public fun withPayer(payer: AcquiringBankPayer): GetAcquiringBankExposureRequest = GetAcquiringBankExposureRequest(json.with("payer", payer))

    /** A copy with another [acquiringBankAppid]. */
    public fun withAcquiringBankAppid(acquiringBankAppid: String?): GetAcquiringBankExposureRequest = GetAcquiringBankExposureRequest(json.with("acquiring_bank_appid", acquiringBankAppid))

    /** A copy with another [merchantAppid]. */
    public fun withMerchantAppid(merchantAppid: String?): GetAcquiringBankExposureRequest = GetAcquiringBankExposureRequest(json.with("merchant_appid", merchantAppid))
}

/**
 * `GetExposureRequest`.
 */
public class GetExposureRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, outTradeNo: String, payer: Payer, mchid: String? = null) : this(
        Fields().put("appid", appid).put("out_trade_no", outTradeNo).put("payer", payer).put("mchid", mchid).json,
    )

    public constructor(appid: String, outTradeNo: String, payer: Payer) : this(
        Fields().put("appid", appid).put("out_trade_no", outTradeNo).put("payer", payer).json,
    )

    /** 应用AppID. */
    public val appid: String get() = json["appid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 支付者. */
    public val payer: Payer get() = Payer(json["payer"].tree())

    /** 直连商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): GetExposureRequest = GetExposureRequest(json.with("appid", appid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): GetExposureRequest = GetExposureRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [payer]. */
    public fun withPayer(payer: Payer): GetExposureRequest = GetExposureRequest(json.with("payer", payer))

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): GetExposureRequest = GetExposureRequest(json.with("mchid", mchid))
}

/**
 * `GetInterestSubsidyExposureRequest`.
 */
public class GetInterestSubsidyExposureRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, userIdType: String, mchid: String? = null, openid: String? = null, phoneNumberHash: String? = null) : this(
        Fields().put("mchid", mchid).put("appid", appid).put("user_id_type", userIdType).put("openid", openid).put("phone_number_hash", phoneNumberHash).json,
    )

    public constructor(appid: String, userIdType: String) : this(
        Fields().put("appid", appid).put("user_id_type", userIdType).json,
    )

    /** 直连商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 应用AppID. */
    public val appid: String get() = json["appid"].text()

    /** 用户ID的类型. Which number of the user is given. See [UserIdType]. */
    public val userIdType: String get() = json["user_id_type"].text()

    /** 用户标识. The user in `appid`. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 用户手机号的十六进制字符串. */
    public val phoneNumberHash: String? get() = json["phone_number_hash"].textOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): GetInterestSubsidyExposureRequest = GetInterestSubsidyExposureRequest(json.with("mchid", mchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): GetInterestSubsidyExposureRequest = GetInterestSubsidyExposureRequest(json.with("appid", appid))

    /** A copy with another [userIdType]. */
    public fun withUserIdType(userIdType: String): GetInterestSubsidyExposureRequest = GetInterestSubsidyExposureRequest(json.with("user_id_type", userIdType))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): GetInterestSubsidyExposureRequest = GetInterestSubsidyExposureRequest(json.with("openid", openid))

    /** A copy with another [phoneNumberHash]. */
    public fun withPhoneNumberHash(phoneNumberHash: String?): GetInterestSubsidyExposureRequest = GetInterestSubsidyExposureRequest(json.with("phone_number_hash", phoneNumberHash))
}

/**
 * `GetPartnerExposureRequest`.
 */
public class GetPartnerExposureRequest(json: JsonObject) : Model(json) {
    public constructor(spAppid: String, subAppid: String, outTradeNo: String, payer: PartnerPayer, spMchid: String? = null, subMchid: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sp_appid", spAppid).put("sub_appid", subAppid).put("out_trade_no", outTradeNo).put("payer", payer).put("sub_mchid", subMchid).json,
    )

    public constructor(spAppid: String, subAppid: String, outTradeNo: String, payer: PartnerPayer) : this(
        Fields().put("sp_appid", spAppid).put("sub_appid", subAppid).put("out_trade_no", outTradeNo).put("payer", payer).json,
    )

    /** 服务商户号. The partner's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 服务商应用ID. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 子商户APPID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String get() = json["sub_appid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 支付者. */
    public val payer: PartnerPayer get() = PartnerPayer(json["payer"].tree())

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): GetPartnerExposureRequest = GetPartnerExposureRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): GetPartnerExposureRequest = GetPartnerExposureRequest(json.with("sp_appid", spAppid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String): GetPartnerExposureRequest = GetPartnerExposureRequest(json.with("sub_appid", subAppid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): GetPartnerExposureRequest = GetPartnerExposureRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [payer]. */
    public fun withPayer(payer: PartnerPayer): GetPartnerExposureRequest = GetPartnerExposureRequest(json.with("payer", payer))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): GetPartnerExposureRequest = GetPartnerExposureRequest(json.with("sub_mchid", subMchid))
}

/**
 * `GetPartnerInterestSubsidyExposureRequest`.
 */
public class GetPartnerInterestSubsidyExposureRequest(json: JsonObject) : Model(json) {
    public constructor(spAppid: String, subAppid: String, spMchid: String? = null, subMchid: String? = null, userId: UserId? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sp_appid", spAppid).put("sub_appid", subAppid).put("sub_mchid", subMchid).put("user_id", userId).json,
    )

    public constructor(spAppid: String, subAppid: String) : this(
        Fields().put("sp_appid", spAppid).put("sub_appid", subAppid).json,
    )

    /** 服务商户号. The partner's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 服务商应用ID. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 子商户APPID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String get() = json["sub_appid"].text()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 用户ID. */
    public val userId: UserId? get() = json["user_id"].treeOrNull()?.let { UserId(it) }

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): GetPartnerInterestSubsidyExposureRequest = GetPartnerInterestSubsidyExposureRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): GetPartnerInterestSubsidyExposureRequest = GetPartnerInterestSubsidyExposureRequest(json.with("sp_appid", spAppid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String): GetPartnerInterestSubsidyExposureRequest = GetPartnerInterestSubsidyExposureRequest(json.with("sub_appid", subAppid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): GetPartnerInterestSubsidyExposureRequest = GetPartnerInterestSubsidyExposureRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [userId]. */
    public fun withUserId(userId: UserId?): GetPartnerInterestSubsidyExposureRequest = GetPartnerInterestSubsidyExposureRequest(json.with("user_id", userId))
}

/**
 * `InterestSubsidyExposure`.
 */
public class InterestSubsidyExposure(json: JsonObject) : Model(json) {

    /** 是否建议曝光微信分付. Whether to offer instalments to this user. */
    public val recommendExposure: Boolean? get() = json["recommend_exposure"].booleanOrNull()
}

/**
 * `PartnerPayer`.
 */
public class PartnerPayer(json: JsonObject) : Model(json) {
    public constructor(spOpenid: String? = null, subOpenid: String? = null, phoneNumberHash: String? = null) : this(
        Fields().put("sp_openid", spOpenid).put("sub_openid", subOpenid).put("phone_number_hash", phoneNumberHash).json,
    )

    /** 用户服务商标识. The user under `sp_appid`. */
    public val spOpenid: String? get() = json["sp_openid"].textOrNull()

    /** 用户子商户标识. The user under `sub_appid`. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** 用户手机号的哈希值. */
    public val phoneNumberHash: String? get() = json["phone_number_hash"].textOrNull()

    /** A copy with another [spOpenid]. */
    public fun withSpOpenid(spOpenid: String?): PartnerPayer = PartnerPayer(json.with("sp_openid", spOpenid))

    /** A copy with another [subOpenid]. */
    public fun withSubOpenid(subOpenid: String?): PartnerPayer = PartnerPayer(json.with("sub_openid", subOpenid))

    /** A copy with another [phoneNumberHash]. */
    public fun withPhoneNumberHash(phoneNumberHash: String?): PartnerPayer = PartnerPayer(json.with("phone_number_hash", phoneNumberHash))
}

/**
 * `Payer`.
 */
public class Payer(json: JsonObject) : Model(json) {
    public constructor(openid: String? = null, phoneNumberHash: String? = null) : this(
        Fields().put("openid", openid).put("phone_number_hash", phoneNumberHash).json,
    )

    /** 用户标识. The user in `appid`. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 用户手机号的哈希值. */
    public val phoneNumberHash: String? get() = json["phone_number_hash"].textOrNull()

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): Payer = Payer(json.with("openid", openid))

    /** A copy with another [phoneNumberHash]. */
    public fun withPhoneNumberHash(phoneNumberHash: String?): Payer = Payer(json.with("phone_number_hash", phoneNumberHash))
}

/**
 * `UserId`.
 */
public class UserId(json: JsonObject) : Model(json) {
    public constructor(spOpenid: String? = null, subOpenid: String? = null, phoneNumberHash: String? = null, userIdType: String? = null) : this(
        Fields().put("sp_openid", spOpenid).put("sub_openid", subOpenid).put("phone_number_hash", phoneNumberHash).put("user_id_type", userIdType).json,
    )

    /** 用户服务标识. The user under `sp_appid`. */
    public val spOpenid: String? get() = json["sp_openid"].textOrNull()

    /** 用户子标识. The user under `sub_appid`. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** 用户手机号的哈希值. */
    public val phoneNumberHash: String? get() = json["phone_number_hash"].textOrNull()

    /** 用户ID的类型. Which number of the user is given. See [UserIdType]. */
    public val userIdType: String? get() = json["user_id_type"].textOrNull()

    /** A copy with another [spOpenid]. */
    public fun withSpOpenid(spOpenid: String?): UserId = UserId(json.with("sp_openid", spOpenid))

    /** A copy with another [subOpenid]. */
    public fun withSubOpenid(subOpenid: String?): UserId = UserId(json.with("sub_openid", subOpenid))

    /** A copy with another [phoneNumberHash]. */
    public fun withPhoneNumberHash(phoneNumberHash: String?): UserId = UserId(json.with("phone_number_hash", phoneNumberHash))

    /** A copy with another [userIdType]. */
    public fun withUserIdType(userIdType: String?): UserId = UserId(json.with("user_id_type", userIdType))
}

/**
 * 用户ID的类型.
 *
 * The documented values; there may be others.
 */
public object UserIdType {
    public const val UNKNOWN_USER_ID_TYPE: String = "UNKNOWN_USER_ID_TYPE"
    public const val OPENID: String = "OPENID"
    public const val PHONE_NO: String = "PHONE_NO"
    public const val SP_OPENID: String = "SP_OPENID"
    public const val SUB_OPENID: String = "SUB_OPENID"
}
