@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.globalpapay.CreateTransactionAmount

suspend fun global_papay_pre_sign_app(client: Client) {
    val answer = client.globalPapay.preSignApp()
}

suspend fun global_papay_pre_sign_h5(client: Client) {
    val answer = client.globalPapay.preSignH5()
}

suspend fun global_papay_pre_sign_jsapi(client: Client) {
    val answer = client.globalPapay.preSignJsapi()
}

suspend fun global_papay_pre_sign_mini_program(client: Client) {
    val answer = client.globalPapay.preSignMiniProgram()
}

suspend fun global_papay_get_contract_by_out_contract_code(client: Client) {
    val answer = client.globalPapay.getContractByOutContractCode(outContractCode = "…")
}

suspend fun global_papay_pre_sign_web(client: Client) {
    val answer = client.globalPapay.preSignWeb()
}

suspend fun global_papay_get_contract_by_contract_id(client: Client) {
    val answer = client.globalPapay.getContractByContractId(contractId = "10028001")
}

suspend fun global_papay_terminate_contract(client: Client) {
    client.globalPapay.terminateContract(contractId = "10028001")
}

suspend fun global_papay_create_transaction(client: Client) {
    val answer = client.globalPapay.createTransaction(
        outTradeNo = "20261121-0001",
        description = "Coffee",
        contractId = "10028001",
        amount = CreateTransactionAmount(total = 100),
        merchantCategoryCode = "…",
        notifyUrl = "https://shop.example/wechatpay/notify",
    )
}

suspend fun global_papay_get_transaction_by_out_trade_no(client: Client) {
    val answer = client.globalPapay.getTransactionByOutTradeNo(
        outTradeNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun global_papay_reverse_transaction(client: Client) {
    client.globalPapay.reverseTransaction(
        outTradeNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun global_papay_get_transaction_by_transaction_id(client: Client) {
    val answer = client.globalPapay.getTransactionByTransactionId(
        transactionId = "4200000000202611210000000001",
        subMchid = "1900000109",
    )
}
