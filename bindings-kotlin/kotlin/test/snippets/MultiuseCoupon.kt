@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client

suspend fun multiuse_coupon_get_refund_flow(client: Client) {
    val answer = client.multiuseCoupon.getRefundFlow(stockId = "10028001")
}

suspend fun multiuse_coupon_get_send_flow(client: Client) {
    val answer = client.multiuseCoupon.getSendFlow(stockId = "10028001")
}

suspend fun multiuse_coupon_get_use_flow(client: Client) {
    val answer = client.multiuseCoupon.getUseFlow(stockId = "10028001")
}

suspend fun multiuse_coupon_send_coupon(client: Client) {
    val answer = client.multiuseCoupon.sendCoupon(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        appid = "wx8888888888888888",
        stockId = "10028001",
        outRequestNo = "20261121-0001",
        cardType = "ID_CARD",
        idCardNumber = "…",
        userName = "…",
    )
}
