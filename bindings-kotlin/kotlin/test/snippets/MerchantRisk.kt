@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client

suspend fun merchant_risk_list_risk_trades(client: Client) {
    val answer = client.merchantRisk.listRiskTrades()
}

suspend fun merchant_risk_report_risk_trade_disposal(client: Client) {
    val answer = client.merchantRisk.reportRiskTradeDisposal(
        outTradeNo = "20261121-0001",
    )
}

suspend fun merchant_risk_report_trade_information(client: Client) {
    val answer = client.merchantRisk.reportTradeInformation()
}

suspend fun merchant_risk_get_trade_risk(client: Client) {
    val answer = client.merchantRisk.getTradeRisk(outTradeNo = "20261121-0001")
}

suspend fun merchant_risk_report_trade_risk_result(client: Client) {
    val answer = client.merchantRisk.reportTradeRiskResult(punishType = "OTHER_PUNISH")
}

suspend fun merchant_risk_delete_violation_notification(client: Client) {
    client.merchantRisk.deleteViolationNotification()
}

suspend fun merchant_risk_get_violation_notification(client: Client) {
    val answer = client.merchantRisk.getViolationNotification()
}

suspend fun merchant_risk_create_violation_notification(client: Client) {
    val answer = client.merchantRisk.createViolationNotification()
}

suspend fun merchant_risk_update_violation_notification(client: Client) {
    val answer = client.merchantRisk.updateViolationNotification()
}
