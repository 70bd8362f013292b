@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.scanandride.CreateTransactionAmount

suspend fun scan_and_ride_create_transaction(client: Client) {
    val answer = client.scanAndRide.createTransaction(
        appid = "wx8888888888888888",
        outTradeNo = "20261121-0001",
        description = "Coffee",
        contractId = "10028001",
        amount = CreateTransactionAmount(total = 100),
        notifyUrl = "https://shop.example/wechatpay/notify",
        tradeScene = "BUS",
    )
}

suspend fun scan_and_ride_get_transaction(client: Client) {
    val answer = client.scanAndRide.getTransaction(outTradeNo = "20261121-0001")
}

suspend fun scan_and_ride_get_user_service(client: Client) {
    val answer = client.scanAndRide.getUserService(
        contractId = "10028001",
        appid = "wx8888888888888888",
    )
}
