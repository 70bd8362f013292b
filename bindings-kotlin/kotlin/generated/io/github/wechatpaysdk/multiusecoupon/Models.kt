// Generated from api/multiuse_coupon.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.multiusecoupon

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
 * `GetRefundFlowResponse`.
 */
public class GetRefundFlowResponse(json: JsonObject) : Model(json) {

    /** 下载链接. Where the file is downloaded. */
    public val url: String get() = json["url"].text()
}

/**
 * `GetSendFlowResponse`.
 */
public class GetSendFlowResponse(json: JsonObject) : Model(json) {

    /** 下载链接. Where the file is downloaded. */
    public val url: String get() = json["url"].text()
}

/**
 * `GetUseFlowResponse`.
 */
public class GetUseFlowResponse(json: JsonObject) : Model(json) {

    /** 下载链接. Where the file is downloaded. */
    public val url: String get() = json["url"].text()
}

/**
 * `SendCouponRequest`.
 */
public class SendCouponRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, stockId: String, outRequestNo: String, cardType: String, idCardNumber: String, userName: String, amount: Long? = null) : this(
        Fields().put("appid", appid).put("stock_id", stockId).put("out_request_no", outRequestNo).put("card_type", cardType).put("id_card_number", idCardNumber).put("user_name", userName).put("amount", amount).json,
    )

    public constructor(appid: String, stockId: String, outRequestNo: String, cardType: String, idCardNumber: String, userName: String) : this(
        Fields().put("appid", appid).put("stock_id", stockId).put("out_request_no", outRequestNo).put("card_type", cardType).put("id_card_number", idCardNumber).put("user_name", userName).json,
    )

    /** 公众账号ID. The app that `openid` belongs to. */
    public val appid: String get() = json["appid"].text()

    /** 批次号. WeChat Pay's number of the stock. */
    public val stockId: String get() = json["stock_id"].text()

    /** 商户单据号. The caller's own number of the giving, unique for the merchant. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 证件类型. See [CardType]. */
    public val cardType: String get() = json["card_type"].text()

    /** 身份证号码. Encrypted on the wire. */
    public val idCardNumber: String get() = json["id_card_number"].text()

    /** 用户姓名. Encrypted on the wire. */
    public val userName: String get() = json["user_name"].text()

    /** 发放面额. The value of the voucher, in fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): SendCouponRequest = SendCouponRequest(json.with("appid", appid))

    /** A copy with another [stockId]. */
    public fun withStockId(stockId: String): SendCouponRequest = SendCouponRequest(json.with("stock_id", stockId))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): SendCouponRequest = SendCouponRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [cardType]. */
    public fun withCardType(cardType: String): SendCouponRequest = SendCouponRequest(json.with("card_type", cardType))

    /** A copy with another [idCardNumber]. */
    public fun withIdCardNumber(idCardNumber: String): SendCouponRequest = SendCouponRequest(json.with("id_card_number", idCardNumber))

    /** A copy with another [userName]. */
    public fun withUserName(userName: String): SendCouponRequest = SendCouponRequest(json.with("user_name", userName))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long?): SendCouponRequest = SendCouponRequest(json.with("amount", amount))

    override fun isSensitive(name: String): Boolean = name == "id_card_number" || name == "user_name"
}

/**
 * `SendCouponResponse`.
 */
public class SendCouponResponse(json: JsonObject) : Model(json) {

    /** 消费金ID. */
    public val couponId: String get() = json["coupon_id"].text()
}

/**
 * 证件类型.
 *
 * The documented values; there may be others.
 */
public object CardType {
    public const val ID_CARD: String = "ID_CARD"
}
