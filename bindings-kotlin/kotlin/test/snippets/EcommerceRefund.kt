@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.ecommercerefund.RefundRequestAmount

suspend fun ecommerce_refund_create_refund(client: Client) {
    val answer = client.ecommerceRefund.createRefund(
        subMchid = "1900000109",
        spAppid = "wx8888888888888888",
        outRefundNo = "20261121-0001",
        amount = RefundRequestAmount(refund = 1, total = 100),
    )
}

suspend fun ecommerce_refund_get_refund_by_refund_id(client: Client) {
    val answer = client.ecommerceRefund.getRefundByRefundId(
        refundId = "10028001",
        subMchid = "1900000109",
    )
}

suspend fun ecommerce_refund_get_refund_by_out_refund_no(client: Client) {
    val answer = client.ecommerceRefund.getRefundByOutRefundNo(
        outRefundNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun ecommerce_refund_create_abnormal_refund(client: Client) {
    val answer = client.ecommerceRefund.createAbnormalRefund(
        refundId = "10028001",
        subMchid = "1900000109",
        outRefundNo = "20261121-0001",
        type = "USER_BANK_CARD",
    )
}

suspend fun ecommerce_refund_get_return_advance(client: Client) {
    val answer = client.ecommerceRefund.getReturnAdvance(
        refundId = "10028001",
        subMchid = "1900000109",
    )
}

suspend fun ecommerce_refund_create_return_advance(client: Client) {
    val answer = client.ecommerceRefund.createReturnAdvance(
        refundId = "10028001",
        subMchid = "1900000109",
    )
}
