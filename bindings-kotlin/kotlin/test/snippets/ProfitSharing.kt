@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.profitsharing.CreateOrderReceiver

suspend fun profit_sharing_get_bill(client: Client) {
    val answer = client.profitSharing.getBill(billDate = "2026-11-21")
}

suspend fun profit_sharing_get_max_ratio(client: Client) {
    val answer = client.profitSharing.getMaxRatio(subMchid = "1900000109")
}

suspend fun profit_sharing_create_order(client: Client) {
    val answer = client.profitSharing.createOrder(
        transactionId = "4200000000202611210000000001",
        outOrderNo = "20261121-0001",
        receivers = listOf(CreateOrderReceiver(
            type = "MERCHANT_ID",
            description = "Coffee",
            account = "…",
            amount = 100,
        )),
        unfreezeUnsplit = true,
    )
}

suspend fun profit_sharing_unfreeze_order(client: Client) {
    val answer = client.profitSharing.unfreezeOrder(
        transactionId = "4200000000202611210000000001",
        description = "Coffee",
        outOrderNo = "20261121-0001",
    )
}

suspend fun profit_sharing_get_order(client: Client) {
    val answer = client.profitSharing.getOrder(
        outOrderNo = "20261121-0001",
        transactionId = "4200000000202611210000000001",
    )
}

suspend fun profit_sharing_add_receiver(client: Client) {
    val answer = client.profitSharing.addReceiver(
        appid = "wx8888888888888888",
        type = "MERCHANT_ID",
        account = "…",
        relationType = "SERVICE_PROVIDER",
    )
}

suspend fun profit_sharing_delete_receiver(client: Client) {
    val answer = client.profitSharing.deleteReceiver(
        appid = "wx8888888888888888",
        type = "MERCHANT_ID",
        account = "…",
    )
}

suspend fun profit_sharing_create_return_order(client: Client) {
    val answer = client.profitSharing.createReturnOrder(
        description = "Coffee",
        outReturnNo = "20261121-0001",
        returnMchid = "1900000109",
        amount = 100,
    )
}

suspend fun profit_sharing_get_return_order(client: Client) {
    val answer = client.profitSharing.getReturnOrder(
        outReturnNo = "20261121-0001",
        outOrderNo = "20261121-0001",
    )
}

suspend fun profit_sharing_get_unsplit_amount(client: Client) {
    val answer = client.profitSharing.getUnsplitAmount(
        transactionId = "4200000000202611210000000001",
    )
}
