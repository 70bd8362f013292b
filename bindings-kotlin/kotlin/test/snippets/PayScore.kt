@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.payscore.CreatePayOnDeliveryOrderRiskFund
import io.github.wechatpaysdk.payscore.CreatePayOnDeliveryOrderTimeRange
import io.github.wechatpaysdk.payscore.CreateServiceOrderTimeRange
import io.github.wechatpaysdk.payscore.DirectCompleteServiceOrderTimeRange
import io.github.wechatpaysdk.payscore.Goods
import io.github.wechatpaysdk.payscore.JumpLink
import io.github.wechatpaysdk.payscore.PostPayment
import io.github.wechatpaysdk.payscore.RiskFund
import io.github.wechatpaysdk.payscore.ServiceOrderPayment
import io.github.wechatpaysdk.payscore.ShoppingInfo

suspend fun pay_score_get_merchant_bill(client: Client) {
    val answer = client.payScore.getMerchantBill(
        serviceId = "10028001",
        billDate = "2026-11-21",
        encryptionAlgorithm = "…",
    )
}

suspend fun pay_score_create_permission(client: Client) {
    val answer = client.payScore.createPermission(
        appid = "wx8888888888888888",
        serviceId = "10028001",
        authorizationCode = "…",
    )
}

suspend fun pay_score_assess_user_risk_level(client: Client) {
    val answer = client.payScore.assessUserRiskLevel(
        appid = "wx8888888888888888",
        serviceId = "10028001",
    )
}

suspend fun pay_score_get_permission_by_authorization_code(client: Client) {
    val answer = client.payScore.getPermissionByAuthorizationCode(
        authorizationCode = "…",
        serviceId = "10028001",
    )
}

suspend fun pay_score_terminate_permission_by_authorization_code(client: Client) {
    client.payScore.terminatePermissionByAuthorizationCode(
        authorizationCode = "…",
        serviceId = "10028001",
        reason = "…",
    )
}

suspend fun pay_score_get_permission_by_openid(client: Client) {
    val answer = client.payScore.getPermissionByOpenid(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        appid = "wx8888888888888888",
        serviceId = "10028001",
    )
}

suspend fun pay_score_terminate_permission_by_openid(client: Client) {
    client.payScore.terminatePermissionByOpenid(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        appid = "wx8888888888888888",
        serviceId = "10028001",
        reason = "…",
    )
}

suspend fun pay_score_get_service_order(client: Client) {
    val answer = client.payScore.getServiceOrder(
        appid = "wx8888888888888888",
        serviceId = "10028001",
    )
}

suspend fun pay_score_create_service_order(client: Client) {
    val answer = client.payScore.createServiceOrder(
        appid = "wx8888888888888888",
        outOrderNo = "20261121-0001",
        serviceId = "10028001",
        notifyUrl = "https://shop.example/wechatpay/notify",
        riskFund = RiskFund(name = "DEPOSIT", amount = 100),
        serviceIntroduction = "…",
        timeRange = CreateServiceOrderTimeRange(startTime = "…"),
    )
}

suspend fun pay_score_direct_complete_service_order(client: Client) {
    val answer = client.payScore.directCompleteServiceOrder(
        appid = "wx8888888888888888",
        outOrderNo = "20261121-0001",
        serviceId = "10028001",
        timeRange = DirectCompleteServiceOrderTimeRange(startTime = "…"),
    )
}

suspend fun pay_score_cancel_service_order(client: Client) {
    val answer = client.payScore.cancelServiceOrder(
        outOrderNo = "20261121-0001",
        appid = "wx8888888888888888",
        reason = "…",
    )
}

suspend fun pay_score_complete_service_order(client: Client) {
    val answer = client.payScore.completeServiceOrder(
        outOrderNo = "20261121-0001",
        appid = "wx8888888888888888",
        serviceId = "10028001",
        postPayments = listOf(PostPayment(name = "…")),
        totalAmount = 100,
    )
}

suspend fun pay_score_update_service_order(client: Client) {
    val answer = client.payScore.updateServiceOrder(
        outOrderNo = "20261121-0001",
        appid = "wx8888888888888888",
        serviceId = "10028001",
        postPayments = listOf(PostPayment(name = "…")),
        reason = "…",
        totalAmount = 100,
    )
}

suspend fun pay_score_pay_service_order(client: Client) {
    val answer = client.payScore.payServiceOrder(outOrderNo = "20261121-0001")
}

suspend fun pay_score_send_pending_message(client: Client) {
    client.payScore.sendPendingMessage(
        outOrderNo = "20261121-0001",
        serviceId = "10028001",
        postPayments = listOf(PostPayment(name = "…")),
        prepaidTime = "…",
        totalAmount = 100,
    )
}

suspend fun pay_score_send_prepaid_message(client: Client) {
    client.payScore.sendPrepaidMessage(
        outOrderNo = "20261121-0001",
        serviceId = "10028001",
        postPayments = listOf(PostPayment(name = "…")),
        prepaidTime = "…",
        totalAmount = 100,
    )
}

suspend fun pay_score_sync_service_order(client: Client) {
    val answer = client.payScore.syncServiceOrder(
        outOrderNo = "20261121-0001",
        appid = "wx8888888888888888",
        type = "…",
        serviceId = "10028001",
        detail = ServiceOrderPayment(paidTime = "…"),
    )
}

suspend fun pay_score_create_pay_on_delivery_order(client: Client) {
    val answer = client.payScore.createPayOnDeliveryOrder(
        appid = "wx8888888888888888",
        outOrderNo = "20261121-0001",
        serviceId = "10028001",
        notifyUrl = "https://shop.example/wechatpay/notify",
        riskFund = CreatePayOnDeliveryOrderRiskFund(name = "DEPOSIT", amount = 100),
        serviceIntroduction = "…",
        shoppingInfo = ShoppingInfo(
            goods = listOf(Goods(name = "…", amount = 100, count = 1, picture = "…")),
            jumpLink = JumpLink(appid = "wx8888888888888888"),
        ),
        timeRange = CreatePayOnDeliveryOrderTimeRange(startTime = "…"),
    )
}

suspend fun pay_score_get_user_service_state(client: Client) {
    val answer = client.payScore.getUserServiceState(
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        serviceId = "10028001",
    )
}

suspend fun pay_score_terminate_user_permission(client: Client) {
    client.payScore.terminateUserPermission(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        serviceId = "10028001",
        appid = "wx8888888888888888",
        reason = "…",
    )
}
