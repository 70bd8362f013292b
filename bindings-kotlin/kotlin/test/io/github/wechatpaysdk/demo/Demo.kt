// A small story on the local gateway: coupons are created, sent, used; an activity ends; an order is paid.
// WECHATPAY_SANDBOX=http://127.0.0.1:7117 mvn --quiet exec:java

package io.github.wechatpaysdk.demo

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.EventType
import io.github.wechatpaysdk.Sandbox
import io.github.wechatpaysdk.Sandbox.setting
import io.github.wechatpaysdk.cashcoupon.CouponRule
import io.github.wechatpaysdk.cashcoupon.CouponUseResource
import io.github.wechatpaysdk.cashcoupon.FixedValueCoupon
import io.github.wechatpaysdk.cashcoupon.StockRule
import io.github.wechatpaysdk.paytransactions.Amount
import io.github.wechatpaysdk.paytransactions.PrepayJsapiPayer
import kotlinx.coroutines.flow.onEach
import kotlinx.coroutines.flow.toList
import kotlinx.coroutines.runBlocking
import java.time.OffsetDateTime
import java.time.ZoneOffset
import java.time.temporal.ChronoUnit

private const val APPID = "wx8888888888888888"
private const val OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"

fun main(): Unit = runBlocking {
    val client =
        Client(
            mchid = setting("mchid"),
            serialNo = setting("serial_no"),
            privateKey = setting("private_key"),
            platformPublicKeyId = setting("platform_public_key_id"),
            platformPublicKey = setting("platform_public_key"),
            apiV3Key = setting("api_v3_key"),
            baseUrl = setting("base_url"),
        )
    client.use {
        coupons(client)
        gift(client)
        order(client)
        notification(client)
    }
}

private val number = System.currentTimeMillis()
private val now = OffsetDateTime.now(ZoneOffset.ofHours(8)).truncatedTo(ChronoUnit.SECONDS)

private suspend fun coupons(client: Client) {
    println("Coupons (代金券)")
    val mchid = setting("mchid")
    val stock =
        client.cashCoupon.createStock(
            stockName = "咖啡立减",
            belongMerchant = mchid,
            availableBeginTime = now.plusDays(1).toString(),
            availableEndTime = now.plusDays(30).toString(),
            stockUseRule =
            StockRule(
                maxCoupons = 100,
                maxAmount = 10_000,
                maxCouponsPerUser = 60,
                naturalPersonLimit = false,
                preventApiAbuse = false,
            ),
            couponUseRule =
            CouponRule(
                availableMerchants = listOf(mchid),
                fixedNormalCoupon = FixedValueCoupon(couponAmount = 100, transactionMinimum = 200),
            ),
            noCash = true,
            stockType = "NORMAL",
            outRequestNo = "stock-$number",
        )
    println("  created stock ${stock.stockId}")
    client.cashCoupon.startStock(stockId = stock.stockId, stockCreatorMchid = mchid)
    for (one in 1..3) {
        val coupon =
            client.cashCoupon.sendCoupon(
                openid = OPENID,
                appid = APPID,
                stockId = stock.stockId,
                stockCreatorMchid = mchid,
                outRequestNo = "coupon-$number-$one",
            )
        println("  sent coupon ${coupon.couponId}")
    }
    val coupons =
        client.cashCoupon
            .listCouponsPaginated(openid = OPENID, appid = APPID, stockId = stock.stockId, limit = 2)
            .onEach { println("  the user has ${it.couponId} (${it.couponName}, ${it.status})") }
            .toList()
    println("  ${coupons.size} coupons in pages of 2")
}

private suspend fun gift(client: Client) {
    println("A gift after payment (支付有礼)")
    val stopped = client.payGift.terminateActivity(activityId = "10028001")
    println("  ended at ${stopped.terminateTime}")
    try {
        client.payGift.terminateActivity(activityId = "10028001")
    } catch (error: ApiError) {
        println("  a second time: ${error.status} ${error.code}, ${error.reason}")
    }
}

private suspend fun order(client: Client) {
    println("An order (JSAPI支付)")
    val order =
        client.payTransactions.prepayJsapi(
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

private suspend fun notification(client: Client) {
    println("A notification (回调通知)")
    val sent = Sandbox.notification(EventType.COUPON_USE)
    val event = client.notifications.parse(sent.headers, sent.body)
    when (val resource = event.resource) {
        is CouponUseResource -> println("  verified and decrypted ${event.eventType}: coupon ${resource.couponId}")
        else -> println("  ${event.eventType}")
    }
    println("  answered with ${event.acknowledge().status}")
}
