@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client

suspend fun global_profit_sharing_get_bill_download_url(client: Client) {
    val answer = client.globalProfitSharing.getBillDownloadUrl()
}

suspend fun global_profit_sharing_create_order(client: Client) {
    val answer = client.globalProfitSharing.createOrder(
        appid = "wx8888888888888888",
        transactionId = "4200000000202611210000000001",
        outOrderNo = "20261121-0001",
        unfreezeUnsplit = true,
    )
}

suspend fun global_profit_sharing_unfreeze_order(client: Client) {
    val answer = client.globalProfitSharing.unfreezeOrder(
        transactionId = "4200000000202611210000000001",
        description = "Coffee",
        outOrderNo = "20261121-0001",
    )
}

suspend fun global_profit_sharing_get_order(client: Client) {
    val answer = client.globalProfitSharing.getOrder(outOrderNo = "20261121-0001")
}

suspend fun global_profit_sharing_delete_receiver(client: Client) {
    client.globalProfitSharing.deleteReceiver()
}

suspend fun global_profit_sharing_add_receiver(client: Client) {
    val answer = client.globalProfitSharing.addReceiver()
}

suspend fun global_profit_sharing_get_receiver(client: Client) {
    val answer = client.globalProfitSharing.getReceiver(account = "…")
}

suspend fun global_profit_sharing_get_refund_bill_download_url(client: Client) {
    val answer = client.globalProfitSharing.getRefundBillDownloadUrl()
}

suspend fun global_profit_sharing_get_refundable_balance(client: Client) {
    val answer = client.globalProfitSharing.getRefundableBalance()
}

suspend fun global_profit_sharing_mark_transaction(client: Client) {
    client.globalProfitSharing.markTransaction()
}

suspend fun global_profit_sharing_get_unsplit_amount(client: Client) {
    val answer = client.globalProfitSharing.getUnsplitAmount(
        transactionId = "4200000000202611210000000001",
    )
}

suspend fun global_profit_sharing_get_refundable_amount(client: Client) {
    val answer = client.globalProfitSharing.getRefundableAmount(
        transactionId = "4200000000202611210000000001",
    )
}
