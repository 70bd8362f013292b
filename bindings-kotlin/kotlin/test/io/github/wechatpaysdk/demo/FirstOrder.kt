package io.github.wechatpaysdk.demo

import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.paytransactions.Amount
import io.github.wechatpaysdk.paytransactions.PrepayJsapiPayer

suspend fun main() {
    val client = Client.fromEnv()
    val order = client.payTransactions.prepayJsapi(
        appid = "wx8888888888888888",
        description = "Coffee",
        outTradeNo = "20261121-0001",
        notifyUrl = "https://shop.example/wechatpay/notify",
        amount = Amount(total = 100),
        payer = PrepayJsapiPayer(openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    )
    val cashier = client.payParams.jsapi("wx8888888888888888", order.prepayId)
    println(cashier["package"])
}
