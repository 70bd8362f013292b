@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.partnertransactions.Amount
import io.github.wechatpaysdk.partnertransactions.CodepayPayer
import io.github.wechatpaysdk.partnertransactions.CodepayScene
import io.github.wechatpaysdk.partnertransactions.CodepayStore
import io.github.wechatpaysdk.partnertransactions.H5Info
import io.github.wechatpaysdk.partnertransactions.PrepayAppContract
import io.github.wechatpaysdk.partnertransactions.PrepayH5Scene
import io.github.wechatpaysdk.partnertransactions.PrepayJsapiContract
import io.github.wechatpaysdk.partnertransactions.PrepayJsapiPayer
import io.github.wechatpaysdk.partnertransactions.PrepayScannedPosScene
import io.github.wechatpaysdk.partnertransactions.TransactionPayer

suspend fun partner_transactions_prepay_app(client: Client) {
    val answer = client.partnerTransactions.prepayApp(
        subMchid = "1900000109",
        spAppid = "wx8888888888888888",
        outTradeNo = "20261121-0001",
        description = "Coffee",
        amount = Amount(total = 100),
        notifyUrl = "https://shop.example/wechatpay/notify",
    )
}

suspend fun partner_transactions_prepay_app_with_contract(client: Client) {
    val answer = client.partnerTransactions.prepayAppWithContract(
        subMchid = "1900000109",
        spAppid = "wx8888888888888888",
        outTradeNo = "20261121-0001",
        description = "Coffee",
        amount = Amount(total = 100),
        contractInfo = PrepayAppContract(
            planId = "10028001",
            contractAppid = "wx8888888888888888",
            contractMchid = "1900000109",
            contractCode = "…",
            contractDisplayAccount = "…",
            requestSerial = "…",
        ),
        notifyUrl = "https://shop.example/wechatpay/notify",
    )
}

suspend fun partner_transactions_codepay(client: Client) {
    val answer = client.partnerTransactions.codepay(
        subMchid = "1900000109",
        outTradeNo = "20261121-0001",
        description = "Coffee",
        amount = Amount(total = 100),
        payer = CodepayPayer(authCode = "…"),
        sceneInfo = CodepayScene(storeInfo = CodepayStore(id = "10028001")),
    )
}

suspend fun partner_transactions_prepay_h5(client: Client) {
    val answer = client.partnerTransactions.prepayH5(
        subMchid = "1900000109",
        spAppid = "wx8888888888888888",
        outTradeNo = "20261121-0001",
        description = "Coffee",
        amount = Amount(total = 100),
        notifyUrl = "https://shop.example/wechatpay/notify",
        sceneInfo = PrepayH5Scene(
            h5Info = H5Info(type = "…"),
            payerClientIp = "203.0.113.7",
        ),
    )
}

suspend fun partner_transactions_get_order_by_transaction_id(client: Client) {
    val answer = client.partnerTransactions.getOrderByTransactionId(
        transactionId = "4200000000202611210000000001",
        subMchid = "1900000109",
    )
}

suspend fun partner_transactions_prepay_jsapi(client: Client) {
    val answer = client.partnerTransactions.prepayJsapi(
        subMchid = "1900000109",
        spAppid = "wx8888888888888888",
        outTradeNo = "20261121-0001",
        description = "Coffee",
        amount = Amount(total = 100),
        notifyUrl = "https://shop.example/wechatpay/notify",
        payer = PrepayJsapiPayer(spOpenid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    )
}

suspend fun partner_transactions_prepay_jsapi_with_contract(client: Client) {
    val answer = client.partnerTransactions.prepayJsapiWithContract(
        subMchid = "1900000109",
        spAppid = "wx8888888888888888",
        outTradeNo = "20261121-0001",
        description = "Coffee",
        amount = Amount(total = 100),
        contractInfo = PrepayJsapiContract(planId = "10028001"),
        notifyUrl = "https://shop.example/wechatpay/notify",
        payer = TransactionPayer(spOpenid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    )
}

suspend fun partner_transactions_prepay_mini_program(client: Client) {
    val answer = client.partnerTransactions.prepayMiniProgram(
        subMchid = "1900000109",
        spAppid = "wx8888888888888888",
        outTradeNo = "20261121-0001",
        description = "Coffee",
        amount = Amount(total = 100),
        payer = TransactionPayer(spOpenid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    )
}

suspend fun partner_transactions_prepay_native(client: Client) {
    val answer = client.partnerTransactions.prepayNative(
        subMchid = "1900000109",
        spAppid = "wx8888888888888888",
        outTradeNo = "20261121-0001",
        description = "Coffee",
        amount = Amount(total = 100),
        notifyUrl = "https://shop.example/wechatpay/notify",
    )
}

suspend fun partner_transactions_get_order_by_out_trade_no(client: Client) {
    val answer = client.partnerTransactions.getOrderByOutTradeNo(
        outTradeNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun partner_transactions_close_order(client: Client) {
    client.partnerTransactions.closeOrder(
        outTradeNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun partner_transactions_reverse_order(client: Client) {
    val answer = client.partnerTransactions.reverseOrder(
        outTradeNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun partner_transactions_prepay_scanned_pos(client: Client) {
    val answer = client.partnerTransactions.prepayScannedPos(
        subMchid = "1900000109",
        outTradeNo = "20261121-0001",
        description = "Coffee",
        amount = Amount(total = 100),
        payer = TransactionPayer(spOpenid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
        sceneInfo = PrepayScannedPosScene(
            payerClientIp = "203.0.113.7",
            storeInfo = CodepayStore(id = "10028001"),
        ),
    )
}
