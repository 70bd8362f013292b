@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client

suspend fun pay_after_get_order(client: Client) {
    val answer = client.payAfter.getOrder()
}

suspend fun pay_after_create_order(client: Client) {
    val answer = client.payAfter.createOrder(
        appid = "wx8888888888888888",
        outOrderNo = "20261121-0001",
        serviceId = "10028001",
    )
}

suspend fun pay_after_cancel_order(client: Client) {
    val answer = client.payAfter.cancelOrder(
        outOrderNo = "20261121-0001",
        appid = "wx8888888888888888",
        serviceId = "10028001",
        reason = "…",
    )
}

suspend fun pay_after_complete_order(client: Client) {
    val answer = client.payAfter.completeOrder(
        outOrderNo = "20261121-0001",
        appid = "wx8888888888888888",
        serviceId = "10028001",
    )
}

suspend fun pay_after_sync_order(client: Client) {
    val answer = client.payAfter.syncOrder(outOrderNo = "20261121-0001")
}

suspend fun pay_after_get_smart_retail_order(client: Client) {
    val answer = client.payAfter.getSmartRetailOrder()
}

suspend fun pay_after_create_smart_retail_order(client: Client) {
    val answer = client.payAfter.createSmartRetailOrder(
        appid = "wx8888888888888888",
        outOrderNo = "20261121-0001",
        serviceId = "10028001",
    )
}

suspend fun pay_after_cancel_smart_retail_order(client: Client) {
    val answer = client.payAfter.cancelSmartRetailOrder(
        outOrderNo = "20261121-0001",
        appid = "wx8888888888888888",
        serviceId = "10028001",
        reason = "…",
    )
}

suspend fun pay_after_complete_smart_retail_order(client: Client) {
    val answer = client.payAfter.completeSmartRetailOrder(
        outOrderNo = "20261121-0001",
        appid = "wx8888888888888888",
        serviceId = "10028001",
    )
}
