@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client

suspend fun global_customs_list_orders(client: Client) {
    client.globalCustoms.listOrdersPaginated(
        mchid = "1900000001",
        appid = "wx8888888888888888",
        orderNo = "…",
        customs = "GUANGZHOU_ZS",
        orderType = "out_trade_no",
    ).collect { println(it) }
}

suspend fun global_customs_update_order(client: Client) {
    val answer = client.globalCustoms.updateOrder(
        appid = "wx8888888888888888",
        transactionId = "4200000000202611210000000001",
        outTradeNo = "20261121-0001",
        merchantCustomsNo = "…",
        customs = "GUANGZHOU_ZS",
    )
}

suspend fun global_customs_declare_order(client: Client) {
    val answer = client.globalCustoms.declareOrder(
        appid = "wx8888888888888888",
        transactionId = "4200000000202611210000000001",
        outTradeNo = "20261121-0001",
        merchantCustomsNo = "…",
        customs = "GUANGZHOU_ZS",
    )
}

suspend fun global_customs_redeclare_order(client: Client) {
    val answer = client.globalCustoms.redeclareOrder(
        appid = "wx8888888888888888",
        merchantCustomsNo = "…",
        customs = "GUANGZHOU_ZS",
    )
}

suspend fun global_customs_verify_identity(client: Client) {
    val answer = client.globalCustoms.verifyIdentity(
        appid = "wx8888888888888888",
        transactionId = "4200000000202611210000000001",
        outTradeNo = "20261121-0001",
        certificateId = "10028001",
        merchantCustomsNo = "…",
        certificateName = "…",
        certificateType = "IDCARD",
        customs = "GUANGZHOU_ZS",
    )
}

suspend fun global_customs_list_legacy_orders(client: Client) {
    client.globalCustoms.listLegacyOrdersPaginated(
        mchid = "1900000001",
        appid = "wx8888888888888888",
        orderNo = "…",
        customs = "GUANGZHOU_ZS",
        orderType = "out_trade_no",
    ).collect { println(it) }
}

suspend fun global_customs_update_legacy_order(client: Client) {
    val answer = client.globalCustoms.updateLegacyOrder(
        appid = "wx8888888888888888",
        transactionId = "4200000000202611210000000001",
        outTradeNo = "20261121-0001",
        merchantCustomsNo = "…",
        customs = "GUANGZHOU_ZS",
    )
}

suspend fun global_customs_declare_legacy_order(client: Client) {
    val answer = client.globalCustoms.declareLegacyOrder(
        appid = "wx8888888888888888",
        transactionId = "4200000000202611210000000001",
        outTradeNo = "20261121-0001",
        merchantCustomsNo = "…",
        customs = "GUANGZHOU_ZS",
    )
}

suspend fun global_customs_redeclare_legacy_order(client: Client) {
    val answer = client.globalCustoms.redeclareLegacyOrder(
        appid = "wx8888888888888888",
        merchantCustomsNo = "…",
        customs = "GUANGZHOU_ZS",
    )
}

suspend fun global_customs_verify_legacy_identity(client: Client) {
    val answer = client.globalCustoms.verifyLegacyIdentity(
        appid = "wx8888888888888888",
        transactionId = "4200000000202611210000000001",
        outTradeNo = "20261121-0001",
        certificateId = "10028001",
        merchantCustomsNo = "…",
        certificateName = "…",
        certificateType = "IDCARD",
        customs = "GUANGZHOU_ZS",
    )
}
