// Generated from api/shopping_receipt.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.shoppingreceipt

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
 * `CreateCustomEntranceRequest`.
 */
public class CreateCustomEntranceRequest(json: JsonObject) : Model(json) {
    public constructor(brandId: String, outRequestNo: String, startTime: String, endTime: String, customEntranceState: String, customEntranceType: String, jumpLink: JumpLink, subtitle: String, goodsThumbnailUrl: String? = null) : this(
        Fields().put("brand_id", brandId).put("out_request_no", outRequestNo).put("start_time", startTime).put("end_time", endTime).put("custom_entrance_state", customEntranceState).put("custom_entrance_type", customEntranceType).put("jump_link", jumpLink).put("subtitle", subtitle).put("goods_thumbnail_url", goodsThumbnailUrl).json,
    )

    public constructor(brandId: String, outRequestNo: String, startTime: String, endTime: String, customEntranceState: String, customEntranceType: String, jumpLink: JumpLink, subtitle: String) : this(
        Fields().put("brand_id", brandId).put("out_request_no", outRequestNo).put("start_time", startTime).put("end_time", endTime).put("custom_entrance_state", customEntranceState).put("custom_entrance_type", customEntranceType).put("jump_link", jumpLink).put("subtitle", subtitle).json,
    )

    /** 自定义入口的归属品牌ID. The brand's number on WeChat Pay. */
    public val brandId: String get() = json["brand_id"].text()

    /** 商户创建自定义入口的凭据号. The caller's own number of this request, unique for the merchant. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 自定义入口的开始时间. RFC 3339. */
    public val startTime: String get() = json["start_time"].text()

    /** 自定义入口的结束时间. RFC 3339. */
    public val endTime: String get() = json["end_time"].text()

    /** 自定义入口的状态. `ONLINE`: is shown. See [CustomEntranceState]. */
    public val customEntranceState: String get() = json["custom_entrance_state"].text()

    /** 自定义入口种类. Leads to activities of the merchant, or to its mini program. See [CustomEntranceType]. */
    public val customEntranceType: String get() = json["custom_entrance_type"].text()

    /** 自定义入口跳转信息. */
    public val jumpLink: JumpLink get() = JumpLink(json["jump_link"].tree())

    /** 副标题. */
    public val subtitle: String get() = json["subtitle"].text()

    /** 展示商品信息. */
    public val goodsThumbnailUrl: String? get() = json["goods_thumbnail_url"].textOrNull()

    /** A copy with another [brandId]. */
    public fun withBrandId(brandId: String): CreateCustomEntranceRequest = CreateCustomEntranceRequest(json.with("brand_id", brandId))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): CreateCustomEntranceRequest = CreateCustomEntranceRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [startTime]. */
    public fun withStartTime(startTime: String): CreateCustomEntranceRequest = CreateCustomEntranceRequest(json.with("start_time", startTime))

    /** A copy with another [endTime]. */
    public fun withEndTime(endTime: String): CreateCustomEntranceRequest = CreateCustomEntranceRequest(json.with("end_time", endTime))

    /** A copy with another [customEntranceState]. */
    public fun withCustomEntranceState(customEntranceState: String): CreateCustomEntranceRequest = CreateCustomEntranceRequest(json.with("custom_entrance_state", customEntranceState))

    /** A copy with another [customEntranceType]. */
    public fun withCustomEntranceType(customEntranceType: String): CreateCustomEntranceRequest = CreateCustomEntranceRequest(json.with("custom_entrance_type", customEntranceType))

    /** A copy with another [jumpLink]. */
    public fun withJumpLink(jumpLink: JumpLink): CreateCustomEntranceRequest = CreateCustomEntranceRequest(json.with("jump_link", jumpLink))

    /** A copy with another [subtitle]. */
    public fun withSubtitle(subtitle: String): CreateCustomEntranceRequest = CreateCustomEntranceRequest(json.with("subtitle", subtitle))

    /** A copy with another [goodsThumbnailUrl]. */
    public fun withGoodsThumbnailUrl(goodsThumbnailUrl: String?): CreateCustomEntranceRequest = CreateCustomEntranceRequest(json.with("goods_thumbnail_url", goodsThumbnailUrl))
}

/**
 * `CustomEntrance`.
 */
public class CustomEntrance(json: JsonObject) : Model(json) {

    /** 自定义入口的归属品牌ID. The brand's number on WeChat Pay. */
    public val brandId: String get() = json["brand_id"].text()

    /** 商户创建自定义入口的凭据号. The caller's own number of this request, unique for the merchant. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 自定义入口创建的时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 自定义入口的开始时间. RFC 3339. */
    public val startTime: String get() = json["start_time"].text()

    /** 自定义入口的结束时间. RFC 3339. */
    public val endTime: String get() = json["end_time"].text()

    /** 自定义入口的状态. `ONLINE`: is shown. See [CustomEntranceState]. */
    public val customEntranceState: String get() = json["custom_entrance_state"].text()

    /** 自定义入口种类. Leads to activities of the merchant, or to its mini program. See [CustomEntranceType]. */
    public val customEntranceType: String get() = json["custom_entrance_type"].text()

    /** 自定义入口跳转信息. */
    public val jumpLink: JumpLink get() = JumpLink(json["jump_link"].tree())

    /** 自定义入口修改的时间. RFC 3339. */
    public val modifyTime: String get() = json["modify_time"].text()

    /** 副标题. */
    public val subtitle: String get() = json["subtitle"].text()

    /** 展示商品信息. */
    public val goodsThumbnailUrl: String? get() = json["goods_thumbnail_url"].textOrNull()
}

/**
 * `JumpInfo`.
 */
public class JumpInfo(json: JsonObject) : Model(json) {
    public constructor(merchantAppid: String, merchantPath: String) : this(
        Fields().put("merchant_appid", merchantAppid).put("merchant_path", merchantPath).json,
    )

    /** 小程序AppId. */
    public val merchantAppid: String get() = json["merchant_appid"].text()

    /** 商户电子小票跳转信息小程序路径. */
    public val merchantPath: String get() = json["merchant_path"].text()

    /** A copy with another [merchantAppid]. */
    public fun withMerchantAppid(merchantAppid: String): JumpInfo = JumpInfo(json.with("merchant_appid", merchantAppid))

    /** A copy with another [merchantPath]. */
    public fun withMerchantPath(merchantPath: String): JumpInfo = JumpInfo(json.with("merchant_path", merchantPath))
}

/**
 * `JumpLink`.
 */
public class JumpLink(json: JsonObject) : Model(json) {
    public constructor(miniProgramsAppid: String, miniProgramsPath: String) : this(
        Fields().put("mini_programs_appid", miniProgramsAppid).put("mini_programs_path", miniProgramsPath).json,
    )

    /** 自定义入口的跳转小程序AppID. */
    public val miniProgramsAppid: String get() = json["mini_programs_appid"].text()

    /** 自定义入口跳转小程序的path. */
    public val miniProgramsPath: String get() = json["mini_programs_path"].text()

    /** A copy with another [miniProgramsAppid]. */
    public fun withMiniProgramsAppid(miniProgramsAppid: String): JumpLink = JumpLink(json.with("mini_programs_appid", miniProgramsAppid))

    /** A copy with another [miniProgramsPath]. */
    public fun withMiniProgramsPath(miniProgramsPath: String): JumpLink = JumpLink(json.with("mini_programs_path", miniProgramsPath))
}

/**
 * `MerchantContact`.
 */
public class MerchantContact(json: JsonObject) : Model(json) {
    public constructor(consultationPhoneNumber: String? = null) : this(
        Fields().put("consultation_phone_number", consultationPhoneNumber).json,
    )

    /** 售后咨询电话. For questions of the user. Encrypted on the wire. */
    public val consultationPhoneNumber: String? get() = json["consultation_phone_number"].textOrNull()

    /** A copy with another [consultationPhoneNumber]. */
    public fun withConsultationPhoneNumber(consultationPhoneNumber: String?): MerchantContact = MerchantContact(json.with("consultation_phone_number", consultationPhoneNumber))

    override fun isSensitive(name: String): Boolean = name == "consultation_phone_number"
}

/**
 * `MerchantJumpInfo`.
 */
public class MerchantJumpInfo(json: JsonObject) : Model(json) {

    /** 下单用户OpenID. The user who paid, as the payment tells. */
    public val openid: String get() = json["openid"].text()

    /** 微信支付订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 跳转信息. */
    public val jumpInfo: JumpInfo get() = JumpInfo(json["jump_info"].tree())

    /** 商户上传时间. When the merchant sent it. RFC 3339. */
    public val merchantUploadTime: String get() = json["merchant_upload_time"].text()

    /** 修改时间. RFC 3339. */
    public val modifyTime: String get() = json["modify_time"].text()

    /** 归属品牌ID. The brand's number on WeChat Pay. */
    public val brandId: Long? get() = json["brand_id"].longOrNull()

    /** 商户号. The merchant that the payment went to. */
    public val transactionMchid: String? get() = json["transaction_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the payment went to; needed when a partner had placed the order. */
    public val transactionSubMchid: String? get() = json["transaction_sub_mchid"].textOrNull()
}

/**
 * `Receipt`.
 */
public class Receipt(json: JsonObject) : Model(json) {

    /** 微信支付订单中OpenID. The user who paid, as the payment tells. */
    public val openid: String get() = json["openid"].text()

    /** 微信支付订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 电子小票创建的时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 电子小票ID. WeChat Pay's number of the receipt. */
    public val receiptId: String get() = json["receipt_id"].text()

    /** 标识电子小票图片类型. */
    public val imageType: String get() = json["image_type"].text()

    /** 电子小票最后一次修改时间. RFC 3339. */
    public val modifyTime: String get() = json["modify_time"].text()

    /** 图片文件的文件摘要. */
    public val sha256: String get() = json["sha256"].text()

    /** 电子小票图片审核状态. `WAIT_REVIEW`: being reviewed; `NOT_PASS_REVIEW`: refused; `PASS_REVIEW`: the user sees it. See [State]. */
    public val state: String get() = json["state"].text()

    /** 电子小票归属品牌的ID. The brand's number on WeChat Pay. */
    public val brandId: Long? get() = json["brand_id"].longOrNull()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String? get() = json["out_trade_no"].textOrNull()

    /** 微信支付订单的商户号. The merchant that the payment went to. */
    public val transactionMchid: String? get() = json["transaction_mchid"].textOrNull()

    /** 微信支付订单的子商户号. The sub-merchant that the payment went to; needed when a partner had placed the order. */
    public val transactionSubMchid: String? get() = json["transaction_sub_mchid"].textOrNull()

    /** 用户与商家的联系渠道. */
    public val merchantContactInformation: MerchantContact? get() = json["merchant_contact_information"].treeOrNull()?.let { MerchantContact(it) }

    /** 上传时间. RFC 3339. */
    public val uploadTime: String? get() = json["upload_time"].textOrNull()
}

/**
 * `UpdateCustomEntranceRequest`.
 */
public class UpdateCustomEntranceRequest(json: JsonObject) : Model(json) {
    public constructor(outRequestNo: String, startTime: String? = null, endTime: String? = null, customEntranceState: String? = null, customEntranceType: String? = null, goodsThumbnailUrl: String? = null, jumpLink: JumpLink? = null, subtitle: String? = null) : this(
        Fields().put("out_request_no", outRequestNo).put("start_time", startTime).put("end_time", endTime).put("custom_entrance_state", customEntranceState).put("custom_entrance_type", customEntranceType).put("goods_thumbnail_url", goodsThumbnailUrl).put("jump_link", jumpLink).put("subtitle", subtitle).json,
    )

    public constructor(outRequestNo: String) : this(
        Fields().put("out_request_no", outRequestNo).json,
    )

    /** 商户创建自定义入口的凭据号. The caller's own number of this request, unique for the merchant. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 自定义入口的开始时间. RFC 3339. */
    public val startTime: String? get() = json["start_time"].textOrNull()

    /** 自定义入口的结束时间. RFC 3339. */
    public val endTime: String? get() = json["end_time"].textOrNull()

    /** 自定义入口的状态. `ONLINE`: is shown. See [CustomEntranceState]. */
    public val customEntranceState: String? get() = json["custom_entrance_state"].textOrNull()

    /** 自定义入口种类. Leads to activities of the merchant, or to its mini program. See [CustomEntranceType]. */
    public val customEntranceType: String? get() = json["custom_entrance_type"].textOrNull()

    /** 展示商品信息. */
    public val goodsThumbnailUrl: String? get() = json["goods_thumbnail_url"].textOrNull()

    /** 自定义入口跳转信息. */
    public val jumpLink: JumpLink? get() = json["jump_link"].treeOrNull()?.let { JumpLink(it) }

    /** 副标题. */
    public val subtitle: String? get() = json["subtitle"].textOrNull()

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): UpdateCustomEntranceRequest = UpdateCustomEntranceRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [startTime]. */
    public fun withStartTime(startTime: String?): UpdateCustomEntranceRequest = UpdateCustomEntranceRequest(json.with("start_time", startTime))

    /** A copy with another [endTime]. */
    public fun withEndTime(endTime: String?): UpdateCustomEntranceRequest = UpdateCustomEntranceRequest(json.with("end_time", endTime))

    /** A copy with another [customEntranceState]. */
    public fun withCustomEntranceState(customEntranceState: String?): UpdateCustomEntranceRequest = UpdateCustomEntranceRequest(json.with("custom_entrance_state", customEntranceState))

    /** A copy with another [customEntranceType]. */
    public fun withCustomEntranceType(customEntranceType: String?): UpdateCustomEntranceRequest = UpdateCustomEntranceRequest(json.with("custom_entrance_type", customEntranceType))

    /** A copy with another [goodsThumbnailUrl]. */
    public fun withGoodsThumbnailUrl(goodsThumbnailUrl: String?): UpdateCustomEntranceRequest = UpdateCustomEntranceRequest(json.with("goods_thumbnail_url", goodsThumbnailUrl))

    /** A copy with another [jumpLink]. */
    public fun withJumpLink(jumpLink: JumpLink?): UpdateCustomEntranceRequest = UpdateCustomEntranceRequest(json.with("jump_link", jumpLink))

    /** A copy with another [subtitle]. */
    public fun withSubtitle(subtitle: String?): UpdateCustomEntranceRequest = UpdateCustomEntranceRequest(json.with("subtitle", subtitle))
}

/**
 * `UploadJumpInfoRequest`.
 */
public class UploadJumpInfoRequest(json: JsonObject) : Model(json) {
    public constructor(openid: String, transactionId: String, jumpInfo: JumpInfo, merchantUploadTime: String, transactionMchid: String? = null, transactionSubMchid: String? = null) : this(
        Fields().put("openid", openid).put("transaction_id", transactionId).put("jump_info", jumpInfo).put("merchant_upload_time", merchantUploadTime).put("transaction_mchid", transactionMchid).put("transaction_sub_mchid", transactionSubMchid).json,
    )

    public constructor(openid: String, transactionId: String, jumpInfo: JumpInfo, merchantUploadTime: String) : this(
        Fields().put("openid", openid).put("transaction_id", transactionId).put("jump_info", jumpInfo).put("merchant_upload_time", merchantUploadTime).json,
    )

    /** 下单用户OpenID. The user who paid, as the payment tells. */
    public val openid: String get() = json["openid"].text()

    /** 微信支付订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 跳转信息. */
    public val jumpInfo: JumpInfo get() = JumpInfo(json["jump_info"].tree())

    /** 商户上传时间. When the merchant sent it. RFC 3339. */
    public val merchantUploadTime: String get() = json["merchant_upload_time"].text()

    /** 商户号. The merchant that the payment went to. */
    public val transactionMchid: String? get() = json["transaction_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the payment went to; needed when a partner had placed the order. */
    public val transactionSubMchid: String? get() = json["transaction_sub_mchid"].textOrNull()

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): UploadJumpInfoRequest = UploadJumpInfoRequest(json.with("openid", openid))

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String): UploadJumpInfoRequest = UploadJumpInfoRequest(json.with("transaction_id", transactionId))

    /** A copy with another [jumpInfo]. */
    public fun withJumpInfo(jumpInfo: JumpInfo): UploadJumpInfoRequest = UploadJumpInfoRequest(json.with("jump_info", jumpInfo))

    /** A copy with another [merchantUploadTime]. */
    public fun withMerchantUploadTime(merchantUploadTime: String): UploadJumpInfoRequest = UploadJumpInfoRequest(json.with("merchant_upload_time", merchantUploadTime))

    /** A copy with another [transactionMchid]. */
    public fun withTransactionMchid(transactionMchid: String?): UploadJumpInfoRequest = UploadJumpInfoRequest(json.with("transaction_mchid", transactionMchid))

    /** A copy with another [transactionSubMchid]. */
    public fun withTransactionSubMchid(transactionSubMchid: String?): UploadJumpInfoRequest = UploadJumpInfoRequest(json.with("transaction_sub_mchid", transactionSubMchid))
}

/**
 * `UploadJumpInfoResponse`.
 */
public class UploadJumpInfoResponse(json: JsonObject) : Model(json) {

    /** 商家电子小票跳转信息. */
    public val merchantJumpInfo: MerchantJumpInfo? get() = json["merchant_jump_info"].treeOrNull()?.let { MerchantJumpInfo(it) }
}

/**
 * `UploadReceiptResponse`.
 */
public class UploadReceiptResponse(json: JsonObject) : Model(json) {

    /** 电子小票上传信息. */
    public val receipt: Receipt get() = Receipt(json["receipt"].tree())
}

/**
 * 自定义入口的状态.
 *
 * The documented values; there may be others.
 */
public object CustomEntranceState {
    public const val ONLINE: String = "ONLINE"
    public const val OFFLINE: String = "OFFLINE"
}

/**
 * 自定义入口种类.
 *
 * The documented values; there may be others.
 */
public object CustomEntranceType {
    public const val MERCHANT_ACTIVITY: String = "MERCHANT_ACTIVITY"
    public const val MERCHANT_MINI_PROGRAM: String = "MERCHANT_MINI_PROGRAM"
}

/**
 * 电子小票图片审核状态.
 *
 * The documented values; there may be others.
 */
public object State {
    public const val WAIT_REVIEW: String = "WAIT_REVIEW"
    public const val NOT_PASS_REVIEW: String = "NOT_PASS_REVIEW"
    public const val PASS_REVIEW: String = "PASS_REVIEW"
}
