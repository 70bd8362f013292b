@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.merchantsettlement.Activity

suspend fun merchant_settlement_create_settlement_rule_application(client: Client) {
    val answer = client.merchantSettlement.createSettlementRuleApplication(
        subMchid = "1900000109",
        acquiringBankId = "10028001",
        channelId = "10028001",
        settleRuleId = 1,
    )
}

suspend fun merchant_settlement_get_settlement_rule_application(client: Client) {
    val answer = client.merchantSettlement.getSettlementRuleApplication(
        applicationId = "10028001",
    )
}

suspend fun merchant_settlement_create_rate_activity_application(client: Client) {
    val answer = client.merchantSettlement.createRateActivityApplication(
        subMchid = "1900000109",
        acquiringBankId = "10028001",
        channelId = "10028001",
        activityDetail = Activity(activityId = "10028001"),
    )
}

suspend fun merchant_settlement_get_rate_activity_application(client: Client) {
    val answer = client.merchantSettlement.getRateActivityApplication(
        applicationId = "10028001",
    )
}

suspend fun merchant_settlement_update_rate_activity_application(client: Client) {
    val answer = client.merchantSettlement.updateRateActivityApplication(
        applicationId = "10028001",
    )
}
