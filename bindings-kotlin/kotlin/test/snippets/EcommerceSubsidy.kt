@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client

suspend fun ecommerce_subsidy_cancel_subsidy(client: Client) {
    val answer = client.ecommerceSubsidy.cancelSubsidy(
        subMchid = "1900000109",
        transactionId = "4200000000202611210000000001",
        description = "Coffee",
    )
}

suspend fun ecommerce_subsidy_create_subsidy(client: Client) {
    val answer = client.ecommerceSubsidy.createSubsidy(
        subMchid = "1900000109",
        transactionId = "4200000000202611210000000001",
        description = "Coffee",
        amount = 100,
    )
}

suspend fun ecommerce_subsidy_return_subsidy(client: Client) {
    val answer = client.ecommerceSubsidy.returnSubsidy(
        subMchid = "1900000109",
        transactionId = "4200000000202611210000000001",
        description = "Coffee",
        outOrderNo = "20261121-0001",
        amount = 100,
    )
}
