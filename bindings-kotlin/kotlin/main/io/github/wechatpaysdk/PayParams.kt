package io.github.wechatpaysdk

import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonObject

/** `client.payParams`: what the front end needs to open the cashier and other pages of WeChat. With a remote signer, signing waits for it. */
public class PayParams internal constructor(private val calls: Calls) {
    /** For `WeixinJSBridge` in pages inside WeChat. */
    public fun jsapi(appid: String, prepayId: String): Map<String, String> = order("jsapi", appid, prepayId)

    /** For `wx.requestPayment` in mini programs. */
    public fun miniProgram(appid: String, prepayId: String): Map<String, String> = order("mini_program", appid, prepayId)

    /** For the SDK in apps. */
    public fun app(appid: String, prepayId: String): Map<String, String> = order("app", appid, prepayId)

    /** Where the browser goes, good for five minutes; [redirectUrl] is where the user comes back to. */
    @JvmOverloads
    public fun h5(h5Url: String, redirectUrl: String? = null): String =
        of("h5", Fields().put("h5_url", h5Url).put("redirect_url", redirectUrl))["h5_url"].text()

    /** What stands in a QR code: `weixin://…`, good for two hours. (`nativePay` in Java.) */
    @JvmName("nativePay")
    public fun native(codeUrl: String): String = of("native", Fields().put("code_url", codeUrl))["code_url"].text()

    /** For `wx.requestMerchantTransfer` and `WeixinJSBridge`, where the payee confirms a transfer; in an app, `query` is for `businessType`. */
    public fun merchantTransfer(appid: String, packageInfo: String): Map<String, String> =
        of("merchant_transfer", Fields().put("appid", appid).put("package_info", packageInfo)).texts()

    /** For `openBusinessView`: the user confirms a service order of WeChat Pay Score, with the `package` of its answer. */
    public fun payScoreConfirm(packageText: String): PayScoreParams =
        PayScoreParams(of("pay_score_confirm", Fields().put("package", packageText)))

    /** For `openBusinessView`: the user looks at a service order. Needs the setting `apiV2Key`. */
    public fun payScoreDetail(serviceId: String, outOrderNo: String): PayScoreParams =
        PayScoreParams(of("pay_score_detail", Fields().put("service_id", serviceId).put("out_order_no", outOrderNo)))

    /** For the plugin `send-coupon` of mini programs: ten coupons at most. Needs the setting `apiV2Key`. */
    public fun coupons(coupons: List<CouponToSend>): CouponParams = CouponParams(of("coupons", Fields().put("coupons", coupons)))

    /** Where a page inside WeChat goes for a coupon. Needs the setting `apiV2Key`. */
    public fun couponH5(openId: String, coupon: CouponToSend): String =
        of("coupon_h5", Fields().put("open_id", openId).putAll(coupon))["url"].text()

    private fun order(channel: String, appid: String, prepayId: String): Map<String, String> =
        of(channel, Fields().put("appid", appid).put("prepay_id", prepayId)).texts()

    private fun of(channel: String, input: Fields): JsonObject =
        calls.sdk("pay_params.$channel", input) { _, body -> body.decodeToString().parsed() }.execute()

    private fun JsonObject.texts(): Map<String, String> = mapValues { (_, value) -> value.text() }
}

/** What opens a page of WeChat Pay Score. [json] is what a mini program needs, names included. */
public class PayScoreParams internal constructor(json: JsonObject) : Model(json) {
    /** `wxpayScoreUse`, `wxpayScoreDetail` */
    public val businessType: String get() = json["businessType"].text()

    /** What a page hands over, and an app as `query`. */
    public val queryString: String get() = json["queryString"].text()

    /** What a mini program hands over. */
    public val extraData: Map<String, String> get() = json["extraData"].tree().mapValues { (_, value) -> value.text() }

    override fun isSensitive(name: String): Boolean = name == "queryString"
}

/** A coupon to be given out. */
public class CouponToSend
@JvmOverloads
constructor(stockId: String, outRequestNo: String, couponCode: String? = null) :
    Model(Fields().put("stock_id", stockId).put("out_request_no", outRequestNo).put("coupon_code", couponCode).json)

/** For the plugin `send-coupon`. [json] is what it needs, names included. */
public class CouponParams internal constructor(json: JsonObject) : Model(json) {
    public val sendCouponParams: JsonArray get() = json["send_coupon_params"] as? JsonArray ?: JsonArray(emptyList())

    /** Who gives them out. */
    public val sendCouponMerchant: String get() = json["send_coupon_merchant"].text()

    /** HMAC-SHA256 with the APIv2 key. */
    public val sign: String get() = json["sign"].text()

    override fun isSensitive(name: String): Boolean = name == "sign"
}
