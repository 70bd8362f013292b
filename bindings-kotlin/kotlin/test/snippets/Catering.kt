@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.catering.Dish

suspend fun catering_sync_order_status(client: Client) {
    client.catering.syncOrderStatus(
        subMchid = "1900000109",
        subAppid = "wx8888888888888888",
        status = "CREATE_DEAL",
        channelId = "10028001",
        outOrderNo = "20261121-0001",
        outShopNo = "20261121-0001",
        subOpenid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        actionTime = "2026-11-21T08:00:00+08:00",
        discountAmount = 100,
        dishList = listOf(Dish(
            name = "…",
            outDishNo = "20261121-0001",
            count = 0.5,
            price = 1,
            unit = "BY_SHARE",
        )),
        loginToken = "…",
        orderEntry = "…",
        totalAmount = 100,
        userAmount = 100,
    )
}
