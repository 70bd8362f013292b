@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.ecommercetransfer.Agreement

suspend fun ecommerce_transfer_create_authorization(client: Client) {
    val answer = client.ecommerceTransfer.createAuthorization(
        subMchid = "1900000109",
        agreementList = listOf(Agreement(
            agreementCode = "…",
            agreementVersion = "…",
            signOrganization = "…",
            signTime = "2026-11-21T08:00:00+08:00",
        )),
    )
}

suspend fun ecommerce_transfer_get_authorization(client: Client) {
    val answer = client.ecommerceTransfer.getAuthorization(subMchid = "1900000109")
}

suspend fun ecommerce_transfer_create_transfer_bill(client: Client) {
    val answer = client.ecommerceTransfer.createTransferBill(
        subMchid = "1900000109",
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        outBillNo = "20261121-0001",
        transferSceneId = "10028001",
        transferAmount = 100,
        transferRemark = "…",
    )
}

suspend fun ecommerce_transfer_get_transfer_bill_by_out_bill_no(client: Client) {
    val answer = client.ecommerceTransfer.getTransferBillByOutBillNo(
        outBillNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun ecommerce_transfer_cancel_transfer_bill(client: Client) {
    val answer = client.ecommerceTransfer.cancelTransferBill(
        outBillNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun ecommerce_transfer_get_transfer_bill_by_transfer_bill_no(client: Client) {
    val answer = client.ecommerceTransfer.getTransferBillByTransferBillNo(
        transferBillNo = "…",
        subMchid = "1900000109",
    )
}
