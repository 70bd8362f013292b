@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client

suspend fun ecommerce_papay_get_contract(client: Client) {
    val answer = client.ecommercePapay.getContract(planId = 1, outContractCode = "…")
}

suspend fun ecommerce_papay_terminate_contract(client: Client) {
    val answer = client.ecommercePapay.terminateContract(
        planId = 1,
        outContractCode = "…",
        contractTerminationRemark = "…",
    )
}

suspend fun ecommerce_papay_pre_sign_app(client: Client) {
    val answer = client.ecommercePapay.preSignApp(
        appid = "wx8888888888888888",
        planId = 1,
        contractDisplayAccount = "…",
        notifyUrl = "https://shop.example/wechatpay/notify",
        outContractCode = "…",
    )
}

suspend fun ecommerce_papay_pre_sign_mini_program(client: Client) {
    val answer = client.ecommercePapay.preSignMiniProgram(
        appid = "wx8888888888888888",
        planId = 1,
        contractDisplayAccount = "…",
        notifyUrl = "https://shop.example/wechatpay/notify",
        outContractCode = "…",
    )
}

suspend fun ecommerce_papay_create_transaction(client: Client) {
    val answer = client.ecommercePapay.createTransaction(
        combineAppid = "wx8888888888888888",
        combineMchid = "1900000109",
        combineOutTradeNo = "…",
        contractId = "10028001",
    )
}

suspend fun ecommerce_papay_get_transaction(client: Client) {
    val answer = client.ecommercePapay.getTransaction(combineOutTradeNo = "…")
}

suspend fun ecommerce_papay_reverse_transaction(client: Client) {
    client.ecommercePapay.reverseTransaction(
        combineOutTradeNo = "…",
        combineAppid = "wx8888888888888888",
    )
}
