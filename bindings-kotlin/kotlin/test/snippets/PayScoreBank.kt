@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.payscorebank.CreatePayOnDeliveryOrderTimeRange
import io.github.wechatpaysdk.payscorebank.PostPayment
import io.github.wechatpaysdk.payscorebank.RiskFund
import io.github.wechatpaysdk.payscorebank.ServiceOrderPayment
import io.github.wechatpaysdk.payscorebank.TimeRange

suspend fun pay_score_bank_create_permission(client: Client) {
    val answer = client.payScoreBank.createPermission(
        subMchid = "1900000109",
        appid = "wx8888888888888888",
        channelId = "10028001",
        serviceId = "10028001",
        authorizationCode = "…",
    )
}

suspend fun pay_score_bank_get_permission_by_authorization_code(client: Client) {
    val answer = client.payScoreBank.getPermissionByAuthorizationCode(
        authorizationCode = "…",
        subMchid = "1900000109",
        channelId = "10028001",
        serviceId = "10028001",
    )
}

suspend fun pay_score_bank_terminate_permission_by_authorization_code(client: Client) {
    client.payScoreBank.terminatePermissionByAuthorizationCode(
        authorizationCode = "…",
        subMchid = "1900000109",
        serviceId = "10028001",
        reason = "…",
    )
}

suspend fun pay_score_bank_get_service_order(client: Client) {
    val answer = client.payScoreBank.getServiceOrder(
        subMchid = "1900000109",
        channelId = "10028001",
        serviceId = "10028001",
    )
}

suspend fun pay_score_bank_create_service_order(client: Client) {
    val answer = client.payScoreBank.createServiceOrder(
        subMchid = "1900000109",
        appid = "wx8888888888888888",
        channelId = "10028001",
        outOrderNo = "20261121-0001",
        serviceId = "10028001",
        notifyUrl = "https://shop.example/wechatpay/notify",
        riskFund = RiskFund(name = "…", amount = 100),
        serviceIntroduction = "…",
        timeRange = TimeRange(startTime = "…"),
    )
}

suspend fun pay_score_bank_get_service_order_deduction(client: Client) {
    val answer = client.payScoreBank.getServiceOrderDeduction(
        subMchid = "1900000109",
        appid = "wx8888888888888888",
        channelId = "10028001",
        serviceId = "10028001",
    )
}

suspend fun pay_score_bank_cancel_service_order(client: Client) {
    client.payScoreBank.cancelServiceOrder(
        outOrderNo = "20261121-0001",
        subMchid = "1900000109",
        channelId = "10028001",
        serviceId = "10028001",
        reason = "…",
    )
}

suspend fun pay_score_bank_complete_service_order(client: Client) {
    client.payScoreBank.completeServiceOrder(
        outOrderNo = "20261121-0001",
        subMchid = "1900000109",
        serviceId = "10028001",
        postPayments = listOf(PostPayment(name = "…")),
        totalAmount = 100,
    )
}

suspend fun pay_score_bank_update_service_order(client: Client) {
    client.payScoreBank.updateServiceOrder(
        outOrderNo = "20261121-0001",
        subMchid = "1900000109",
        serviceId = "10028001",
        reason = "…",
        totalAmount = 100,
    )
}

suspend fun pay_score_bank_register_service_order_deduction(client: Client) {
    val answer = client.payScoreBank.registerServiceOrderDeduction(
        outOrderNo = "20261121-0001",
        subMchid = "1900000109",
        channelId = "10028001",
        serviceId = "10028001",
    )
}

suspend fun pay_score_bank_sync_service_order(client: Client) {
    client.payScoreBank.syncServiceOrder(
        outOrderNo = "20261121-0001",
        subMchid = "1900000109",
        type = "…",
        serviceId = "10028001",
        detail = ServiceOrderPayment(paidTime = "20261121080000"),
    )
}

suspend fun pay_score_bank_create_pay_on_delivery_order(client: Client) {
    val answer = client.payScoreBank.createPayOnDeliveryOrder(
        appid = "wx8888888888888888",
        outOrderNo = "20261121-0001",
        serviceId = "10028001",
        serviceIntroduction = "…",
        timeRange = CreatePayOnDeliveryOrderTimeRange(startTime = "…"),
    )
}
