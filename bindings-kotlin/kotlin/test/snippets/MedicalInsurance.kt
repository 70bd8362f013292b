@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.medicalinsurance.Identity

suspend fun medical_insurance_create_order(client: Client) {
    val answer = client.medicalInsurance.createOrder(
        appid = "wx8888888888888888",
        outTradeNo = "20261121-0001",
        cityId = "10028001",
        medInstNo = "…",
        serialNo = "…",
        callbackUrl = "…",
        medInstName = "…",
        mixPayType = "UNKNOWN_MIX_PAY_TYPE",
        orderType = "UNKNOWN_ORDER_TYPE",
        payer = Identity(
            name = "…",
            cardType = "UNKNOWN_USER_CARD_TYPE",
            idDigest = "…",
        ),
        totalFee = 100,
    )
}

suspend fun medical_insurance_get_order_by_mix_trade_no(client: Client) {
    val answer = client.medicalInsurance.getOrderByMixTradeNo(mixTradeNo = "…")
}

suspend fun medical_insurance_get_order_by_out_trade_no(client: Client) {
    val answer = client.medicalInsurance.getOrderByOutTradeNo(
        outTradeNo = "20261121-0001",
    )
}

suspend fun medical_insurance_notify_refund(client: Client) {
    client.medicalInsurance.notifyRefund(
        outRefundNo = "20261121-0001",
        medRefundGovFee = 1,
        medRefundOtherFee = 1,
        medRefundSelfFee = 1,
        medRefundTotalFee = 1,
        refundTime = "2026-11-21T08:00:00+08:00",
        mixTradeNo = "…",
    )
}
