@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.brandprofitsharing.CreateOrderReceiver

suspend fun brand_profit_sharing_get_max_ratio(client: Client) {
    val answer = client.brandProfitSharing.getMaxRatio(brandMchid = "1900000109")
}

suspend fun brand_profit_sharing_finish_order(client: Client) {
    val answer = client.brandProfitSharing.finishOrder(
        subMchid = "1900000109",
        transactionId = "4200000000202611210000000001",
        description = "Coffee",
        outOrderNo = "20261121-0001",
    )
}

suspend fun brand_profit_sharing_get_order(client: Client) {
    val answer = client.brandProfitSharing.getOrder(
        subMchid = "1900000109",
        transactionId = "4200000000202611210000000001",
        outOrderNo = "20261121-0001",
    )
}

suspend fun brand_profit_sharing_create_order(client: Client) {
    val answer = client.brandProfitSharing.createOrder(
        subMchid = "1900000109",
        transactionId = "4200000000202611210000000001",
        brandMchid = "1900000109",
        outOrderNo = "20261121-0001",
        finish = true,
        receivers = listOf(CreateOrderReceiver(
            type = "MERCHANT_ID",
            description = "Coffee",
            account = "…",
            amount = 100,
        )),
    )
}

suspend fun brand_profit_sharing_get_unsplit_amount(client: Client) {
    val answer = client.brandProfitSharing.getUnsplitAmount(
        transactionId = "4200000000202611210000000001",
    )
}

suspend fun brand_profit_sharing_add_receiver(client: Client) {
    val answer = client.brandProfitSharing.addReceiver(
        appid = "wx8888888888888888",
        type = "MERCHANT_ID",
        brandMchid = "1900000109",
        account = "…",
        relationType = "SUPPLIER",
    )
}

suspend fun brand_profit_sharing_delete_receiver(client: Client) {
    val answer = client.brandProfitSharing.deleteReceiver(
        appid = "wx8888888888888888",
        type = "MERCHANT_ID",
        brandMchid = "1900000109",
        account = "…",
    )
}

suspend fun brand_profit_sharing_get_return_order(client: Client) {
    val answer = client.brandProfitSharing.getReturnOrder(
        subMchid = "1900000109",
        outReturnNo = "20261121-0001",
    )
}

suspend fun brand_profit_sharing_create_return_order(client: Client) {
    val answer = client.brandProfitSharing.createReturnOrder(
        subMchid = "1900000109",
        description = "Coffee",
        outReturnNo = "20261121-0001",
        returnMchid = "1900000109",
        amount = 100,
    )
}
