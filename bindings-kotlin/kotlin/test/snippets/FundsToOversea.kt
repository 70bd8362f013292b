@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.fundstooversea.Payee
import io.github.wechatpaysdk.fundstooversea.Seller

suspend fun funds_to_oversea_get_bill_download_url(client: Client) {
    val answer = client.fundsToOversea.getBillDownloadUrl(billDate = "2026-11-21")
}

suspend fun funds_to_oversea_create_order(client: Client) {
    val answer = client.fundsToOversea.createOrder(
        subMchid = "1900000109",
        transactionId = "4200000000202611210000000001",
        outOrderId = "10028001",
        amount = 100,
        foreignCurrency = "CNY",
        payeeInfo = Payee(payeeId = "10028001"),
        sellerInfo = Seller(
            sellerId = "10028001",
            overseaBusinessName = "…",
            overseaShopName = "…",
        ),
    )
}

suspend fun funds_to_oversea_get_order(client: Client) {
    val answer = client.fundsToOversea.getOrder(
        outOrderId = "10028001",
        subMchid = "1900000109",
        transactionId = "4200000000202611210000000001",
    )
}

suspend fun funds_to_oversea_create_return_order(client: Client) {
    val answer = client.fundsToOversea.createReturnOrder(
        subMchid = "1900000109",
        transactionId = "4200000000202611210000000001",
        outOrderId = "10028001",
        outReturnNo = "20261121-0001",
        amount = 100,
        supplementInfo = "…",
    )
}

suspend fun funds_to_oversea_get_return_order(client: Client) {
    val answer = client.fundsToOversea.getReturnOrder(
        outReturnNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun funds_to_oversea_get_available_abroad_amount(client: Client) {
    val answer = client.fundsToOversea.getAvailableAbroadAmount(
        transactionId = "4200000000202611210000000001",
        subMchid = "1900000109",
    )
}
