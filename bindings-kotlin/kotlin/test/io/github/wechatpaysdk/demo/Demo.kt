// A small story on the local gateway: coupons are created, sent and used, an activity ends, an order is opened,
// a call is refused, and so is a forged answer.
// WECHATPAY_SANDBOX=http://127.0.0.1:7117 mvn --quiet exec:java

package io.github.wechatpaysdk.demo

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.CouponUseEvent
import io.github.wechatpaysdk.SignatureError
import io.github.wechatpaysdk.cashcoupon.CouponRule
import io.github.wechatpaysdk.cashcoupon.FixedValueCoupon
import io.github.wechatpaysdk.cashcoupon.StockRule
import io.github.wechatpaysdk.paygift.ActivityBasics
import io.github.wechatpaysdk.paygift.Award
import io.github.wechatpaysdk.paygift.FullSendRule
import io.github.wechatpaysdk.paytransactions.Amount
import io.github.wechatpaysdk.paytransactions.PrepayJsapiPayer
import kotlinx.coroutines.runBlocking
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse.BodyHandlers

private const val APPID = "wx8888888888888888"
private const val OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"
private const val BEGIN = "2035-05-20T00:00:00+08:00"
private const val END = "2035-06-20T00:00:00+08:00"

/** The caller's own numbers make it safe to repeat a call. */
private val number = System.currentTimeMillis()

fun main(): Unit = runBlocking {
    val config = gateway("config").jsonObject.getValue("config").jsonObject.mapValues { it.value.jsonPrimitive.content }
    val mchid = config.getValue("mchid")
    val client = Client(
        mchid = mchid,
        serialNo = config["serial_no"],
        privateKey = config["private_key"],
        platformPublicKeyId = config["platform_public_key_id"],
        platformPublicKey = config["platform_public_key"],
        apiV3Key = config["api_v3_key"],
        baseUrl = config["base_url"],
    )
    client.use {
        val coupon = coupons(client, mchid)
        notification(client, coupon)
        gift(client, mchid)
        order(client)
        forgery(client)
    }
}

/** A stock of coupons, and three of them for one user. */
private suspend fun coupons(client: Client, mchid: String): String {
    println("Coupons (代金券)")
    val stock = client.cashCoupon.createStock(
        stockName = "咖啡立减",
        belongMerchant = mchid,
        availableBeginTime = BEGIN,
        availableEndTime = END,
        stockUseRule = StockRule(
            maxCoupons = 100,
            maxAmount = 10_000,
            maxCouponsPerUser = 60,
            naturalPersonLimit = false,
            preventApiAbuse = false,
        ),
        couponUseRule = CouponRule(
            availableMerchants = listOf(mchid),
            fixedNormalCoupon = FixedValueCoupon(couponAmount = 100, transactionMinimum = 200),
        ),
        noCash = true,
        stockType = "NORMAL",
        outRequestNo = "stock-$number",
    )
    client.cashCoupon.startStock(stockId = stock.stockId, stockCreatorMchid = mchid)
    println("  created and started stock ${stock.stockId}")

    val sent = (1..3).map {
        client.cashCoupon.sendCoupon(
            openid = OPENID,
            appid = APPID,
            stockId = stock.stockId,
            stockCreatorMchid = mchid,
            outRequestNo = "coupon-$number-$it",
        ).couponId
    }
    println("  sent coupons ${sent.joinToString()}")

    client.cashCoupon
        .listCouponsPaginated(openid = OPENID, appid = APPID, stockId = stock.stockId, limit = 2)
        .collect { println("  the user has ${it.couponId} (${it.couponName}, ${it.status})") }
    return sent.first()
}

/** The user pays with a coupon, and WeChat Pay tells: raw headers and body in, a typed event out. */
private suspend fun notification(client: Client, couponId: String) {
    println("A notification (回调通知)")
    val used = gateway("use_coupon", "coupon_id" to JsonPrimitive(couponId))
    val posted = gateway("notification", "event_type" to JsonPrimitive("COUPON.USE"), "resource" to used).jsonObject
    val headers = posted.getValue("headers").jsonObject.mapValues { it.value.jsonPrimitive.content }
    val body = posted.getValue("body").jsonPrimitive.content.encodeToByteArray()

    val event = client.notifications.parse(headers, body)
    val coupon = (event as CouponUseEvent).resource
    println("  verified and decrypted: coupon ${coupon.couponId} is ${coupon.status}")
    println("  answered with ${event.acknowledge().status}")
}

/** An activity that is ended, once. */
private suspend fun gift(client: Client, mchid: String) {
    println("A gift after payment (支付有礼)")
    val activity = client.payGift.createFullSendActivity(
        activityBaseInfo = ActivityBasics(
            activityName = "咖啡回馈",
            activitySecondTitle = "下次立减",
            merchantLogoUrl = "https://shop.example/logo.png",
            beginTime = BEGIN,
            endTime = END,
            outRequestNo = "gift-$number",
            deliveryPurpose = "OFF_LINE_PAY",
        ),
        awardSendRule = FullSendRule(
            transactionAmountMinimum = 100,
            sendContent = "SINGLE_COUPON",
            awardType = "BUSIFAVOR",
            awardList = listOf(Award(stockId = "98065001", originalImageUrl = "https://shop.example/coupon.png")),
            merchantOption = "MANUAL_INPUT_MERCHANT",
            merchantIdList = listOf(mchid),
        ),
    )
    val ended = client.payGift.terminateActivity(activityId = activity.activityId)
    println("  created activity ${activity.activityId}, ended it at ${ended.terminateTime}")
    try {
        client.payGift.terminateActivity(activityId = activity.activityId)
        error("it ended twice")
    } catch (refusal: ApiError) {
        println("  a second time: ${refusal.status} ${refusal.code}, ${refusal.reason}")
    }
}

/** An order, and what the front end needs to open the cashier for it. */
private suspend fun order(client: Client) {
    println("An order (JSAPI支付)")
    val order = client.payTransactions.prepayJsapi(
        appid = APPID,
        description = "Coffee",
        outTradeNo = "order-$number",
        notifyUrl = "https://shop.example/wechatpay/notify",
        amount = Amount(total = 100),
        payer = PrepayJsapiPayer(openid = OPENID),
    )
    val cashier = client.payParams.jsapi(APPID, order.prepayId)
    println("  the cashier opens with ${cashier["package"]}, signed ${cashier["signType"]}")
}

/** Somebody changes an answer on its way. */
private suspend fun forgery(client: Client) {
    println("A forged answer")
    gateway("faults", "fault" to JsonPrimitive("tampered_body"))
    try {
        client.payGift.getActivity(activityId = "10028001")
        error("it was accepted")
    } catch (refusal: SignatureError) {
        println("  not accepted: ${refusal.message}")
    }
}

/** The sandbox's control plane: what happens outside the merchant's own program. */
private fun gateway(what: String, vararg input: Pair<String, JsonElement>): JsonElement {
    val sandbox = System.getenv("WECHATPAY_SANDBOX") ?: "http://127.0.0.1:7117"
    val request = HttpRequest.newBuilder(URI("$sandbox/_sandbox/$what")).header("content-type", "application/json")
    val body = buildJsonObject { input.forEach { (name, value) -> put(name, value) } }
    if (input.isNotEmpty()) request.POST(BodyPublishers.ofString(body.toString()))
    val response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString())
    check(response.statusCode() < 300) { "$what: ${response.statusCode()} ${response.body()}" }
    return if (response.body().isEmpty()) JsonNull else Json.parseToJsonElement(response.body())
}
