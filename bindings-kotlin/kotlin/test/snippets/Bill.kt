@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client

suspend fun bill_get_fund_flow_bill(client: Client) {
    val answer = client.bill.getFundFlowBill(billDate = "2026-11-21")
}

suspend fun bill_get_sub_merchant_fund_flow_bill(client: Client) {
    val answer = client.bill.getSubMerchantFundFlowBill(
        subMchid = "1900000109",
        accountType = "BASIC",
        algorithm = "AEAD_AES_256_GCM",
        billDate = "2026-11-21",
    )
}

suspend fun bill_get_trade_bill(client: Client) {
    val answer = client.bill.getTradeBill(billDate = "2026-11-21")
}

suspend fun bill_download_file(client: Client) {
    val file = client.bill.downloadFile(token = "…")
}
