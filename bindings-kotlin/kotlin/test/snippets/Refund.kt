@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.refund.CreateRefundAmount

suspend fun refund_create_refund(client: Client) {
    val answer = client.refund.createRefund(
        outRefundNo = "20261121-0001",
        amount = CreateRefundAmount(refund = 1, total = 100),
    )
}

suspend fun refund_get_refund(client: Client) {
    val answer = client.refund.getRefund(outRefundNo = "20261121-0001")
}

suspend fun refund_create_abnormal_refund(client: Client) {
    val answer = client.refund.createAbnormalRefund(
        refundId = "10028001",
        outRefundNo = "20261121-0001",
        type = "USER_BANK_CARD",
    )
}
