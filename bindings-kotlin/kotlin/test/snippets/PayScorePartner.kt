@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.payscorepartner.CreatePayOnDeliveryOrderRiskFund
import io.github.wechatpaysdk.payscorepartner.CreatePayOnDeliveryOrderTimeRange
import io.github.wechatpaysdk.payscorepartner.CreateServiceOrderPostPayment
import io.github.wechatpaysdk.payscorepartner.CreateServiceOrderRiskFund
import io.github.wechatpaysdk.payscorepartner.PostPayment
import io.github.wechatpaysdk.payscorepartner.ServiceOrderPayment
import io.github.wechatpaysdk.payscorepartner.ShoppingInfo
import io.github.wechatpaysdk.payscorepartner.TimeRange

suspend fun pay_score_partner_create_permission(client: Client) {
    val answer = client.payScorePartner.createPermission(
        subMchid = "1900000109",
        appid = "wx8888888888888888",
        serviceId = "10028001",
        authorizationCode = "…",
    )
}

suspend fun pay_score_partner_create_scene_permission(client: Client) {
    val answer = client.payScorePartner.createScenePermission(
        subMchid = "1900000109",
        appid = "wx8888888888888888",
        serviceId = "10028001",
        authorizationCode = "…",
        scene = "…",
    )
}

suspend fun pay_score_partner_assess_user_risk_level(client: Client) {
    val answer = client.payScorePartner.assessUserRiskLevel(
        appid = "wx8888888888888888",
        serviceId = "10028001",
        subMchid = "1900000109",
    )
}

suspend fun pay_score_partner_get_permission_by_authorization_code(client: Client) {
    val answer = client.payScorePartner.getPermissionByAuthorizationCode(
        authorizationCode = "…",
        subMchid = "1900000109",
        serviceId = "10028001",
    )
}

suspend fun pay_score_partner_terminate_permission_by_authorization_code(client: Client) {
    client.payScorePartner.terminatePermissionByAuthorizationCode(
        authorizationCode = "…",
        subMchid = "1900000109",
        serviceId = "10028001",
        reason = "…",
    )
}

suspend fun pay_score_partner_get_permission_by_openid(client: Client) {
    val answer = client.payScorePartner.getPermissionByOpenid(
        subMchid = "1900000109",
        appid = "wx8888888888888888",
        serviceId = "10028001",
    )
}

suspend fun pay_score_partner_terminate_permission_by_openid(client: Client) {
    client.payScorePartner.terminatePermissionByOpenid(
        subMchid = "1900000109",
        appid = "wx8888888888888888",
        serviceId = "10028001",
        reason = "…",
    )
}

suspend fun pay_score_partner_submit_service_account_application(client: Client) {
    val answer = client.payScorePartner.submitServiceAccountApplication(
        subMchid = "1900000109",
        appid = "wx8888888888888888",
        outApplyNo = "20261121-0001",
        serviceId = "10028001",
    )
}

suspend fun pay_score_partner_get_service_account_application(client: Client) {
    val answer = client.payScorePartner.getServiceAccountApplication(
        outApplyNo = "20261121-0001",
    )
}

suspend fun pay_score_partner_get_service_order(client: Client) {
    val answer = client.payScorePartner.getServiceOrder(subMchid = "1900000109")
}

suspend fun pay_score_partner_create_service_order(client: Client) {
    val answer = client.payScorePartner.createServiceOrder(
        subMchid = "1900000109",
        appid = "wx8888888888888888",
        outOrderNo = "20261121-0001",
        serviceId = "10028001",
        notifyUrl = "https://shop.example/wechatpay/notify",
        riskFund = CreateServiceOrderRiskFund(name = "DEPOSIT", amount = 100),
        serviceIntroduction = "…",
        timeRange = TimeRange(startTime = "…"),
    )
}

suspend fun pay_score_partner_direct_complete_service_order(client: Client) {
    client.payScorePartner.directCompleteServiceOrder(
        appid = "wx8888888888888888",
        subAppid = "wx8888888888888888",
        outOrderNo = "20261121-0001",
        serviceId = "10028001",
        notifyUrl = "https://shop.example/wechatpay/notify",
        serviceIntroduction = "…",
        timeRange = TimeRange(startTime = "…"),
        totalAmount = 100,
    )
}

suspend fun pay_score_partner_cancel_service_order(client: Client) {
    client.payScorePartner.cancelServiceOrder(
        outOrderNo = "20261121-0001",
        subMchid = "1900000109",
        reason = "…",
    )
}

suspend fun pay_score_partner_complete_service_order(client: Client) {
    client.payScorePartner.completeServiceOrder(
        outOrderNo = "20261121-0001",
        subMchid = "1900000109",
        serviceId = "10028001",
        postPayments = listOf(CreateServiceOrderPostPayment(name = "…")),
        totalAmount = 100,
    )
}

suspend fun pay_score_partner_update_service_order(client: Client) {
    client.payScorePartner.updateServiceOrder(
        outOrderNo = "20261121-0001",
        subMchid = "1900000109",
        postPayments = listOf(CreateServiceOrderPostPayment(name = "…")),
        reason = "…",
        totalAmount = 100,
    )
}

suspend fun pay_score_partner_pay_service_order(client: Client) {
    client.payScorePartner.payServiceOrder(
        outOrderNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun pay_score_partner_send_pending_message(client: Client) {
    client.payScorePartner.sendPendingMessage(
        outOrderNo = "20261121-0001",
        subMchid = "1900000109",
        serviceId = "10028001",
        postPayments = listOf(PostPayment(name = "…")),
        prepaidTime = "…",
        totalAmount = 100,
    )
}

suspend fun pay_score_partner_send_prepaid_message(client: Client) {
    client.payScorePartner.sendPrepaidMessage(
        outOrderNo = "20261121-0001",
        subMchid = "1900000109",
        serviceId = "10028001",
        postPayments = listOf(PostPayment(name = "…")),
        prepaidTime = "…",
        totalAmount = 100,
    )
}

suspend fun pay_score_partner_sync_service_order(client: Client) {
    client.payScorePartner.syncServiceOrder(
        outOrderNo = "20261121-0001",
        subMchid = "1900000109",
        type = "…",
        serviceId = "10028001",
        detail = ServiceOrderPayment(paidTime = "20261121080000"),
    )
}

suspend fun pay_score_partner_create_pay_on_delivery_order(client: Client) {
    val answer = client.payScorePartner.createPayOnDeliveryOrder(
        subMchid = "1900000109",
        appid = "wx8888888888888888",
        outOrderNo = "20261121-0001",
        serviceId = "10028001",
        notifyUrl = "https://shop.example/wechatpay/notify",
        riskFund = CreatePayOnDeliveryOrderRiskFund(name = "DEPOSIT", amount = 100),
        serviceIntroduction = "…",
        shoppingInfo = ShoppingInfo(realMerchantAppid = "wx8888888888888888"),
        timeRange = CreatePayOnDeliveryOrderTimeRange(startTime = "…"),
    )
}

suspend fun pay_score_partner_get_service_quotas(client: Client) {
    val answer = client.payScorePartner.getServiceQuotas(
        serviceId = "10028001",
        subMchid = "1900000109",
        appid = "wx8888888888888888",
        riskLevelVersion = 1,
    )
}
