@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.ecommerceprofitsharing.CreateOrderReceiver

suspend fun ecommerce_profit_sharing_get_after_sales_order(client: Client) {
    val answer = client.ecommerceProfitSharing.getAfterSalesOrder(
        subMchid = "1900000109",
    )
}

suspend fun ecommerce_profit_sharing_create_after_sales_order(client: Client) {
    val answer = client.ecommerceProfitSharing.createAfterSalesOrder(
        subMchid = "1900000109",
        transactionId = "4200000000202611210000000001",
        refundId = "10028001",
        type = "SERVICE_FEE_INCOME",
        amount = 100,
        scene = "REFUND_TICKET",
    )
}

suspend fun ecommerce_profit_sharing_finish_order(client: Client) {
    val answer = client.ecommerceProfitSharing.finishOrder(
        subMchid = "1900000109",
        transactionId = "4200000000202611210000000001",
        description = "Coffee",
        outOrderNo = "20261121-0001",
    )
}

suspend fun ecommerce_profit_sharing_get_order(client: Client) {
    val answer = client.ecommerceProfitSharing.getOrder(
        subMchid = "1900000109",
        transactionId = "4200000000202611210000000001",
        outOrderNo = "20261121-0001",
    )
}

suspend fun ecommerce_profit_sharing_create_order(client: Client) {
    val answer = client.ecommerceProfitSharing.createOrder(
        subMchid = "1900000109",
        transactionId = "4200000000202611210000000001",
        outOrderNo = "20261121-0001",
        finish = true,
        receivers = listOf(CreateOrderReceiver(
            type = "MERCHANT_ID",
            description = "Coffee",
            amount = 100,
            receiverAccount = "…",
        )),
    )
}

suspend fun ecommerce_profit_sharing_get_unsplit_amount(client: Client) {
    val answer = client.ecommerceProfitSharing.getUnsplitAmount(
        transactionId = "4200000000202611210000000001",
    )
}

suspend fun ecommerce_profit_sharing_add_receiver(client: Client) {
    val answer = client.ecommerceProfitSharing.addReceiver(
        type = "MERCHANT_ID",
        account = "…",
        relationType = "SUPPLIER",
    )
}

suspend fun ecommerce_profit_sharing_delete_receiver(client: Client) {
    val answer = client.ecommerceProfitSharing.deleteReceiver(
        type = "MERCHANT_ID",
        account = "…",
    )
}

suspend fun ecommerce_profit_sharing_get_return_order(client: Client) {
    val answer = client.ecommerceProfitSharing.getReturnOrder(
        subMchid = "1900000109",
        outReturnNo = "20261121-0001",
    )
}

suspend fun ecommerce_profit_sharing_create_return_order(client: Client) {
    val answer = client.ecommerceProfitSharing.createReturnOrder(
        subMchid = "1900000109",
        description = "Coffee",
        outReturnNo = "20261121-0001",
        returnMchid = "1900000109",
        amount = 100,
    )
}
