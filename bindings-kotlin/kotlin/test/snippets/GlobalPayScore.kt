@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.globalpayscore.PostPayment
import io.github.wechatpaysdk.globalpayscore.RiskFund
import io.github.wechatpaysdk.globalpayscore.ServiceOrderPayment
import io.github.wechatpaysdk.globalpayscore.TimeRange

suspend fun global_pay_score_get_service_order(client: Client) {
    val answer = client.globalPayScore.getServiceOrder(
        subMchid = "1900000109",
        serviceId = "10028001",
    )
}

suspend fun global_pay_score_create_service_order(client: Client) {
    val answer = client.globalPayScore.createServiceOrder(
        subMchid = "1900000109",
        appid = "wx8888888888888888",
        outOrderNo = "20261121-0001",
        serviceId = "10028001",
        currency = "CNY",
        notifyUrl = "https://shop.example/wechatpay/notify",
        riskFund = RiskFund(name = "…", amount = 100),
        serviceIntroduction = "…",
        timeRange = TimeRange(startTime = "2026-11-21T08:00:00+08:00"),
    )
}

suspend fun global_pay_score_cancel_service_order(client: Client) {
    client.globalPayScore.cancelServiceOrder(
        outOrderNo = "20261121-0001",
        subMchid = "1900000109",
        serviceId = "10028001",
        reason = "…",
    )
}

suspend fun global_pay_score_complete_service_order(client: Client) {
    client.globalPayScore.completeServiceOrder(
        outOrderNo = "20261121-0001",
        subMchid = "1900000109",
        serviceId = "10028001",
        postPayments = listOf(PostPayment(name = "…")),
        totalAmount = 100,
    )
}

suspend fun global_pay_score_sync_service_order(client: Client) {
    client.globalPayScore.syncServiceOrder(
        outOrderNo = "20261121-0001",
        subMchid = "1900000109",
        type = "Order_Paid",
        serviceId = "10028001",
        detail = ServiceOrderPayment(paidTime = "2026-11-21T08:00:00+08:00"),
    )
}
