@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.hkpay.Amount
import io.github.wechatpaysdk.hkpay.Business
import io.github.wechatpaysdk.hkpay.Contact
import io.github.wechatpaysdk.hkpay.CreateRefundAmount
import io.github.wechatpaysdk.hkpay.PrepayH5Scene
import io.github.wechatpaysdk.hkpay.Store

suspend fun hk_pay_download_certificates(client: Client) {
    val answer = client.hkPay.downloadCertificates()
}

suspend fun hk_pay_add_sub_merchant(client: Client) {
    val answer = client.hkPay.addSubMerchant(
        spAppid = "wx8888888888888888",
        name = "…",
        business = Business(businessType = "ONLINE"),
        businessCategory = 1,
        contact = Contact(name = "…", email = "…", phone = "…"),
        merchantCountryCode = "…",
        merchantType = "ENTERPRISE",
        officePhone = "…",
        shortname = "…",
    )
}

suspend fun hk_pay_update_sub_merchant(client: Client) {
    val answer = client.hkPay.updateSubMerchant(
        subMchid = "1900000109",
        spAppid = "wx8888888888888888",
        name = "…",
        business = Business(businessType = "ONLINE"),
        businessCategory = 1,
        merchantCountryCode = "…",
        merchantType = "ENTERPRISE",
        officePhone = "…",
        shortname = "…",
    )
}

suspend fun hk_pay_get_sub_merchant(client: Client) {
    val answer = client.hkPay.getSubMerchant(
        subMchid = "1900000109",
        spAppid = "wx8888888888888888",
    )
}

suspend fun hk_pay_list_refunds(client: Client) {
    client.hkPay.listRefundsPaginated(
        subMchid = "1900000109",
        offset = 0,
        count = 1,
    ).collect { println(it) }
}

suspend fun hk_pay_create_refund(client: Client) {
    val answer = client.hkPay.createRefund(
        subMchid = "1900000109",
        appid = "wx8888888888888888",
        spAppid = "wx8888888888888888",
        outRefundNo = "20261121-0001",
        amount = CreateRefundAmount(currency = "CNY", refund = 1, total = 100),
    )
}

suspend fun hk_pay_get_refund_by_refund_id(client: Client) {
    val answer = client.hkPay.getRefundByRefundId(
        refundId = "10028001",
        subMchid = "1900000109",
    )
}

suspend fun hk_pay_get_refund_by_out_refund_no(client: Client) {
    val answer = client.hkPay.getRefundByOutRefundNo(
        outRefundNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun hk_pay_list_settlements(client: Client) {
    client.hkPay.listSettlementsPaginated(
        offset = 0,
        limit = 20,
        settleState = "SETTLED",
    ).collect { println(it) }
}

suspend fun hk_pay_download_statement(client: Client) {
    val file = client.hkPay.downloadStatement(date = "2026-11-21")
}

suspend fun hk_pay_prepay_app(client: Client) {
    val answer = client.hkPay.prepayApp(
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

suspend fun hk_pay_get_order_by_transaction_id(client: Client) {
    val answer = client.hkPay.getOrderByTransactionId(
        transactionId = "4200000000202611210000000001",
        subMchid = "1900000109",
    )
}

suspend fun hk_pay_close_order_by_transaction_id(client: Client) {
    client.hkPay.closeOrderByTransactionId(
        transactionId = "4200000000202611210000000001",
    )
}

suspend fun hk_pay_reverse_order_by_transaction_id(client: Client) {
    client.hkPay.reverseOrderByTransactionId(
        transactionId = "4200000000202611210000000001",
        subMchid = "1900000109",
    )
}

suspend fun hk_pay_prepay_jsapi(client: Client) {
    val answer = client.hkPay.prepayJsapi(
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

suspend fun hk_pay_micropay(client: Client) {
    val answer = client.hkPay.micropay(
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

suspend fun hk_pay_prepay_h5(client: Client) {
    val answer = client.hkPay.prepayH5(
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

suspend fun hk_pay_prepay_native(client: Client) {
    val answer = client.hkPay.prepayNative(
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

suspend fun hk_pay_get_order_by_out_trade_no(client: Client) {
    val answer = client.hkPay.getOrderByOutTradeNo(
        outTradeNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun hk_pay_close_order_by_out_trade_no(client: Client) {
    client.hkPay.closeOrderByOutTradeNo(outTradeNo = "20261121-0001")
}

suspend fun hk_pay_reverse_order_by_out_trade_no(client: Client) {
    client.hkPay.reverseOrderByOutTradeNo(
        outTradeNo = "20261121-0001",
        subMchid = "1900000109",
    )
}
