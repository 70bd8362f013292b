@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.globalpay.Amount
import io.github.wechatpaysdk.globalpay.PrepayH5Scene
import io.github.wechatpaysdk.globalpay.Store

suspend fun global_pay_download_certificates(client: Client) {
    val answer = client.globalPay.downloadCertificates()
}

suspend fun global_pay_reverse_order_by_transaction_id(client: Client) {
    client.globalPay.reverseOrderByTransactionId(
        transactionId = "4200000000202611210000000001",
        subMchid = "1900000109",
    )
}

suspend fun global_pay_reverse_order_by_out_trade_no(client: Client) {
    client.globalPay.reverseOrderByOutTradeNo(
        outTradeNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun global_pay_micropay(client: Client) {
    val answer = client.globalPay.micropay(
        subMchid = "1900000109",
        appid = "wx8888888888888888",
        spAppid = "wx8888888888888888",
        outTradeNo = "20261121-0001",
        description = "Coffee",
        amount = Amount(total = 100),
        merchantCategoryCode = "…",
        tradeType = "…",
    )
}

suspend fun global_pay_get_sub_merchant_recharge_refund_balance(client: Client) {
    val answer = client.globalPay.getSubMerchantRechargeRefundBalance(
        subMchid = "1900000109",
    )
}

suspend fun global_pay_get_recharge_refund_balance(client: Client) {
    val answer = client.globalPay.getRechargeRefundBalance()
}

suspend fun global_pay_list_refunds(client: Client) {
    client.globalPay.listRefundsPaginated(
        mchid = "1900000001",
        subMchid = "1900000109",
        offset = 0,
        count = 1,
    ).collect { println(it) }
}

suspend fun global_pay_create_refund(client: Client) {
    val answer = client.globalPay.createRefund(
        subMchid = "1900000109",
        appid = "wx8888888888888888",
        spAppid = "wx8888888888888888",
        outRefundNo = "20261121-0001",
    )
}

suspend fun global_pay_get_refund_by_refund_id(client: Client) {
    val answer = client.globalPay.getRefundByRefundId(
        refundId = "10028001",
        mchid = "1900000001",
        subMchid = "1900000109",
    )
}

suspend fun global_pay_get_refund_by_out_refund_no(client: Client) {
    val answer = client.globalPay.getRefundByOutRefundNo(
        outRefundNo = "20261121-0001",
        mchid = "1900000001",
        subMchid = "1900000109",
    )
}

suspend fun global_pay_list_settlements(client: Client) {
    client.globalPay.listSettlementsPaginated(
        offset = 0,
        limit = 20,
        settleState = "SETTLED",
    ).collect { println(it) }
}

suspend fun global_pay_download_statement(client: Client) {
    val file = client.globalPay.downloadStatement(date = "2026-11-21")
}

suspend fun global_pay_prepay_app(client: Client) {
    val answer = client.globalPay.prepayApp(
        subMchid = "1900000109",
        appid = "wx8888888888888888",
        spAppid = "wx8888888888888888",
        outTradeNo = "20261121-0001",
        description = "Coffee",
        amount = Amount(total = 100),
        merchantCategoryCode = "…",
        notifyUrl = "https://shop.example/wechatpay/notify",
        tradeType = "…",
    )
}

suspend fun global_pay_get_order_by_transaction_id(client: Client) {
    val answer = client.globalPay.getOrderByTransactionId(
        transactionId = "4200000000202611210000000001",
        mchid = "1900000001",
        subMchid = "1900000109",
    )
}

suspend fun global_pay_close_order_by_transaction_id(client: Client) {
    client.globalPay.closeOrderByTransactionId(
        transactionId = "4200000000202611210000000001",
    )
}

suspend fun global_pay_prepay_jsapi(client: Client) {
    val answer = client.globalPay.prepayJsapi(
        subMchid = "1900000109",
        appid = "wx8888888888888888",
        spAppid = "wx8888888888888888",
        outTradeNo = "20261121-0001",
        description = "Coffee",
        amount = Amount(total = 100),
        merchantCategoryCode = "…",
        notifyUrl = "https://shop.example/wechatpay/notify",
        tradeType = "…",
    )
}

suspend fun global_pay_prepay_h5(client: Client) {
    val answer = client.globalPay.prepayH5(
        subMchid = "1900000109",
        appid = "wx8888888888888888",
        spAppid = "wx8888888888888888",
        outTradeNo = "20261121-0001",
        description = "Coffee",
        amount = Amount(total = 100),
        merchantCategoryCode = "…",
        notifyUrl = "https://shop.example/wechatpay/notify",
        sceneInfo = PrepayH5Scene(
            payerClientIp = "203.0.113.7",
            storeInfo = Store(name = "…", address = "…"),
        ),
        tradeType = "…",
    )
}

suspend fun global_pay_prepay_native(client: Client) {
    val answer = client.globalPay.prepayNative(
        subMchid = "1900000109",
        appid = "wx8888888888888888",
        spAppid = "wx8888888888888888",
        outTradeNo = "20261121-0001",
        description = "Coffee",
        amount = Amount(total = 100),
        merchantCategoryCode = "…",
        notifyUrl = "https://shop.example/wechatpay/notify",
        tradeType = "…",
    )
}

suspend fun global_pay_get_order_by_out_trade_no(client: Client) {
    val answer = client.globalPay.getOrderByOutTradeNo(
        outTradeNo = "20261121-0001",
        mchid = "1900000001",
        subMchid = "1900000109",
    )
}

suspend fun global_pay_close_order_by_out_trade_no(client: Client) {
    client.globalPay.closeOrderByOutTradeNo(outTradeNo = "20261121-0001")
}

suspend fun global_pay_reverse_legacy_order_by_out_trade_no(client: Client) {
    client.globalPay.reverseLegacyOrderByOutTradeNo(
        outTradeNo = "20261121-0001",
    )
}
