@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.payscoreplan.SignPlanDetail
import io.github.wechatpaysdk.payscoreplan.TimeRange

suspend fun pay_score_plan_create_partner_plan(client: Client) {
    val answer = client.payScorePlan.createPartnerPlan(
        subMchid = "1900000109",
        appid = "wx8888888888888888",
        merchantPlanNo = "…",
        serviceId = "10028001",
        deductionQuantity = 1,
        planDuration = 1,
        planName = "…",
        totalActualPrice = 100,
        totalOriginalPrice = 100,
    )
}

suspend fun pay_score_plan_get_partner_plan(client: Client) {
    val answer = client.payScorePlan.getPartnerPlan(
        merchantPlanNo = "…",
        subMchid = "1900000109",
    )
}

suspend fun pay_score_plan_stop_partner_plan(client: Client) {
    val answer = client.payScorePlan.stopPartnerPlan(
        merchantPlanNo = "…",
        subMchid = "1900000109",
    )
}

suspend fun pay_score_plan_create_plan(client: Client) {
    val answer = client.payScorePlan.createPlan(
        appid = "wx8888888888888888",
        merchantPlanNo = "…",
        serviceId = "10028001",
        deductionQuantity = 1,
        planDuration = 1,
        planName = "…",
        totalActualPrice = 100,
        totalOriginalPrice = 100,
    )
}

suspend fun pay_score_plan_get_plan(client: Client) {
    val answer = client.payScorePlan.getPlan(merchantPlanNo = "…")
}

suspend fun pay_score_plan_stop_plan(client: Client) {
    val answer = client.payScorePlan.stopPlan(merchantPlanNo = "…")
}

suspend fun pay_score_plan_create_partner_service_order(client: Client) {
    val answer = client.payScorePlan.createPartnerServiceOrder(
        subMchid = "1900000109",
        appid = "wx8888888888888888",
        outTradeNo = "20261121-0001",
        planDetailNo = 1,
        serviceId = "10028001",
        signPlanId = "10028001",
        notifyUrl = "https://shop.example/wechatpay/notify",
        serviceIntroduction = "…",
        timeRange = TimeRange(startTime = "…"),
    )
}

suspend fun pay_score_plan_create_partner_user_sign_plan(client: Client) {
    val answer = client.payScorePlan.createPartnerUserSignPlan(
        subMchid = "1900000109",
        appid = "wx8888888888888888",
        planId = "10028001",
        merchantSignPlanNo = "…",
        serviceId = "10028001",
        notifyUrl = "https://shop.example/wechatpay/notify",
        signPlanDetail = listOf(SignPlanDetail(merchantPlanDetailNo = "…", planDetailNo = 1)),
    )
}

suspend fun pay_score_plan_get_partner_user_sign_plan(client: Client) {
    val answer = client.payScorePlan.getPartnerUserSignPlan(
        merchantSignPlanNo = "…",
        subMchid = "1900000109",
    )
}

suspend fun pay_score_plan_stop_partner_user_sign_plan(client: Client) {
    val answer = client.payScorePlan.stopPartnerUserSignPlan(
        merchantSignPlanNo = "…",
        subMchid = "1900000109",
        stopReason = "…",
    )
}

suspend fun pay_score_plan_create_service_order(client: Client) {
    val answer = client.payScorePlan.createServiceOrder(
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        outTradeNo = "20261121-0001",
        planDetailNo = 1,
        serviceId = "10028001",
        signPlanId = "10028001",
        notifyUrl = "https://shop.example/wechatpay/notify",
        serviceIntroduction = "…",
        timeRange = TimeRange(startTime = "…"),
    )
}

suspend fun pay_score_plan_create_user_sign_plan(client: Client) {
    val answer = client.payScorePlan.createUserSignPlan(
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        planId = "10028001",
        merchantSignPlanNo = "…",
        serviceId = "10028001",
        notifyUrl = "https://shop.example/wechatpay/notify",
        signPlanDetail = listOf(SignPlanDetail(merchantPlanDetailNo = "…", planDetailNo = 1)),
    )
}

suspend fun pay_score_plan_get_user_sign_plan(client: Client) {
    val answer = client.payScorePlan.getUserSignPlan(merchantSignPlanNo = "…")
}

suspend fun pay_score_plan_stop_user_sign_plan(client: Client) {
    val answer = client.payScorePlan.stopUserSignPlan(
        merchantSignPlanNo = "…",
        stopReason = "…",
    )
}
