@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.combinetransactions.Amount
import io.github.wechatpaysdk.combinetransactions.CloseOrderSubOrder
import io.github.wechatpaysdk.combinetransactions.OrderPayer
import io.github.wechatpaysdk.combinetransactions.Payer
import io.github.wechatpaysdk.combinetransactions.PrepayAppSubOrder
import io.github.wechatpaysdk.combinetransactions.PrepayJsapiSubOrder
import io.github.wechatpaysdk.combinetransactions.PrepayMiniProgramSubOrder
import io.github.wechatpaysdk.combinetransactions.SubOrder

suspend fun combine_transactions_prepay_app(client: Client) {
    val answer = client.combineTransactions.prepayApp(
        combineAppid = "wx8888888888888888",
        combineMchid = "1900000109",
        combineOutTradeNo = "…",
        notifyUrl = "https://shop.example/wechatpay/notify",
        subOrders = listOf(PrepayAppSubOrder(
            mchid = "1900000001",
            outTradeNo = "20261121-0001",
            description = "Coffee",
            amount = Amount(currency = "CNY", totalAmount = 100),
            attach = "…",
        )),
    )
}

suspend fun combine_transactions_prepay_h5(client: Client) {
    val answer = client.combineTransactions.prepayH5(
        combineAppid = "wx8888888888888888",
        combineMchid = "1900000109",
        combineOutTradeNo = "…",
        notifyUrl = "https://shop.example/wechatpay/notify",
        subOrders = listOf(SubOrder(
            mchid = "1900000001",
            outTradeNo = "20261121-0001",
            description = "Coffee",
            amount = Amount(currency = "CNY", totalAmount = 100),
            attach = "…",
        )),
    )
}

suspend fun combine_transactions_get_order_by_transaction_id(client: Client) {
    val answer = client.combineTransactions.getOrderByTransactionId(
        combineTransactionId = "4200000000202611210000000001",
    )
}

suspend fun combine_transactions_prepay_jsapi(client: Client) {
    val answer = client.combineTransactions.prepayJsapi(
        combineAppid = "wx8888888888888888",
        combineMchid = "1900000109",
        combineOutTradeNo = "…",
        combinePayerInfo = Payer(openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
        subOrders = listOf(PrepayJsapiSubOrder(
            mchid = "1900000001",
            outTradeNo = "20261121-0001",
            description = "Coffee",
            amount = Amount(currency = "CNY", totalAmount = 100),
            attach = "…",
        )),
    )
}

suspend fun combine_transactions_prepay_mini_program(client: Client) {
    val answer = client.combineTransactions.prepayMiniProgram(
        combineAppid = "wx8888888888888888",
        combineMchid = "1900000109",
        combineOutTradeNo = "…",
        combinePayerInfo = OrderPayer(openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
        subOrders = listOf(PrepayMiniProgramSubOrder(
            mchid = "1900000001",
            outTradeNo = "20261121-0001",
            description = "Coffee",
            individualAuthId = "10028001",
            amount = Amount(currency = "CNY", totalAmount = 100),
            attach = "…",
        )),
    )
}

suspend fun combine_transactions_prepay_native(client: Client) {
    val answer = client.combineTransactions.prepayNative(
        combineAppid = "wx8888888888888888",
        combineMchid = "1900000109",
        combineOutTradeNo = "…",
        notifyUrl = "https://shop.example/wechatpay/notify",
        subOrders = listOf(SubOrder(
            mchid = "1900000001",
            outTradeNo = "20261121-0001",
            description = "Coffee",
            amount = Amount(currency = "CNY", totalAmount = 100),
            attach = "…",
        )),
    )
}

suspend fun combine_transactions_get_order_by_out_trade_no(client: Client) {
    val answer = client.combineTransactions.getOrderByOutTradeNo(combineOutTradeNo = "…")
}

suspend fun combine_transactions_close_order(client: Client) {
    client.combineTransactions.closeOrder(
        combineOutTradeNo = "…",
        combineAppid = "wx8888888888888888",
        subOrders = listOf(CloseOrderSubOrder(mchid = "1900000001", outTradeNo = "20261121-0001")),
    )
}
