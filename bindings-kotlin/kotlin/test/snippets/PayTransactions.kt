@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.paytransactions.Amount
import io.github.wechatpaysdk.paytransactions.CodepayPayer
import io.github.wechatpaysdk.paytransactions.CodepayScene
import io.github.wechatpaysdk.paytransactions.CodepayStore
import io.github.wechatpaysdk.paytransactions.H5Info
import io.github.wechatpaysdk.paytransactions.PrepayAppContract
import io.github.wechatpaysdk.paytransactions.PrepayH5Scene
import io.github.wechatpaysdk.paytransactions.PrepayJsapiContract
import io.github.wechatpaysdk.paytransactions.PrepayJsapiPayer
import io.github.wechatpaysdk.paytransactions.PrepayJsapiWithContractPayer

suspend fun pay_transactions_prepay_jsapi(client: Client) {
    val answer = client.payTransactions.prepayJsapi(
        appid = "wx8888888888888888",
        description = "Coffee",
        outTradeNo = "20261121-0001",
        notifyUrl = "https://shop.example/wechatpay/notify",
        amount = Amount(total = 100),
        payer = PrepayJsapiPayer(openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    )
}

suspend fun pay_transactions_prepay_app(client: Client) {
    val answer = client.payTransactions.prepayApp(
        appid = "wx8888888888888888",
        description = "Coffee",
        outTradeNo = "20261121-0001",
        notifyUrl = "https://shop.example/wechatpay/notify",
        amount = Amount(total = 100),
    )
}

suspend fun pay_transactions_prepay_h5(client: Client) {
    val answer = client.payTransactions.prepayH5(
        appid = "wx8888888888888888",
        description = "Coffee",
        outTradeNo = "20261121-0001",
        notifyUrl = "https://shop.example/wechatpay/notify",
        amount = Amount(total = 100),
        sceneInfo = PrepayH5Scene(
            payerClientIp = "203.0.113.7",
            h5Info = H5Info(type = "…"),
        ),
    )
}

suspend fun pay_transactions_prepay_native(client: Client) {
    val answer = client.payTransactions.prepayNative(
        appid = "wx8888888888888888",
        description = "Coffee",
        outTradeNo = "20261121-0001",
        notifyUrl = "https://shop.example/wechatpay/notify",
        amount = Amount(total = 100),
    )
}

suspend fun pay_transactions_prepay_jsapi_with_contract(client: Client) {
    val answer = client.payTransactions.prepayJsapiWithContract(
        appid = "wx8888888888888888",
        description = "Coffee",
        outTradeNo = "20261121-0001",
        notifyUrl = "https://shop.example/wechatpay/notify",
        amount = Amount(total = 100),
        payer = PrepayJsapiWithContractPayer(openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
        contractInfo = PrepayJsapiContract(contractMchid = "1900000109"),
    )
}

suspend fun pay_transactions_prepay_app_with_contract(client: Client) {
    val answer = client.payTransactions.prepayAppWithContract(
        appid = "wx8888888888888888",
        description = "Coffee",
        outTradeNo = "20261121-0001",
        notifyUrl = "https://shop.example/wechatpay/notify",
        amount = Amount(total = 100),
        contractInfo = PrepayAppContract(
            contractMchid = "1900000109",
            contractAppid = "wx8888888888888888",
            planId = "10028001",
            contractCode = "…",
            requestSerial = "…",
            contractDisplayAccount = "…",
        ),
    )
}

suspend fun pay_transactions_codepay(client: Client) {
    val answer = client.payTransactions.codepay(
        appid = "wx8888888888888888",
        description = "Coffee",
        outTradeNo = "20261121-0001",
        amount = Amount(total = 100),
        payer = CodepayPayer(authCode = "…"),
        sceneInfo = CodepayScene(storeInfo = CodepayStore(id = "10028001")),
    )
}

suspend fun pay_transactions_get_order_by_transaction_id(client: Client) {
    val answer = client.payTransactions.getOrderByTransactionId(
        transactionId = "4200000000202611210000000001",
    )
}

suspend fun pay_transactions_get_order_by_out_trade_no(client: Client) {
    val answer = client.payTransactions.getOrderByOutTradeNo(
        outTradeNo = "20261121-0001",
    )
}

suspend fun pay_transactions_close_order(client: Client) {
    client.payTransactions.closeOrder(outTradeNo = "20261121-0001")
}

suspend fun pay_transactions_reverse_order(client: Client) {
    val answer = client.payTransactions.reverseOrder(
        outTradeNo = "20261121-0001",
        appid = "wx8888888888888888",
    )
}
