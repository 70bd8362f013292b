package io.github.wechatpaysdk

/** `client.payParams`: what the front end needs to open the cashier. */
public class PayParams internal constructor(private val calls: Calls) {
    /** For `WeixinJSBridge` and `wx.requestPayment` in pages and mini programs. */
    public fun jsapi(appid: String, prepayId: String): Map<String, String> = of("jsapi", appid, prepayId)

    /** For the SDK in apps. */
    public fun app(appid: String, prepayId: String): Map<String, String> = of("app", appid, prepayId)

    private fun of(channel: String, appid: String, prepayId: String): Map<String, String> = calls
        .sdk("pay_params.$channel", Fields().put("appid", appid).put("prepay_id", prepayId)) { _, body ->
            body.decodeToString().parsed().mapValues { (_, value) -> value.text() }
        }.execute()
}
