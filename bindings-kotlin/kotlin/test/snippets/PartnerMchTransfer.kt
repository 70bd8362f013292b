@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.partnermchtransfer.TransferSceneReport

suspend fun partner_mch_transfer_create_electronic_receipt(client: Client) {
    val answer = client.partnerMchTransfer.createElectronicReceipt(
        subMchid = "1900000109",
        outBillNo = "20261121-0001",
    )
}

suspend fun partner_mch_transfer_get_electronic_receipt(client: Client) {
    val answer = client.partnerMchTransfer.getElectronicReceipt(
        outBillNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun partner_mch_transfer_create_sub_merchant_authorization(client: Client) {
    val answer = client.partnerMchTransfer.createSubMerchantAuthorization(
        subMchid = "1900000109",
        outApplyNo = "20261121-0001",
    )
}

suspend fun partner_mch_transfer_get_sub_merchant_authorization(client: Client) {
    val answer = client.partnerMchTransfer.getSubMerchantAuthorization(
        subMchid = "1900000109",
    )
}

suspend fun partner_mch_transfer_create_transfer_bill(client: Client) {
    val answer = client.partnerMchTransfer.createTransferBill(
        subMchid = "1900000109",
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        outBillNo = "20261121-0001",
        transferSceneId = "1000",
        transferAmount = 100,
        transferRemark = "…",
        transferSceneReportInfos = listOf(TransferSceneReport(infoContent = "…", infoType = "…")),
    )
}

suspend fun partner_mch_transfer_get_transfer_bill(client: Client) {
    val answer = client.partnerMchTransfer.getTransferBill(
        outBillNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun partner_mch_transfer_cancel_transfer_bill(client: Client) {
    val answer = client.partnerMchTransfer.cancelTransferBill(
        outBillNo = "20261121-0001",
        subMchid = "1900000109",
    )
}

suspend fun partner_mch_transfer_pre_transfer_with_authorization(client: Client) {
    val answer = client.partnerMchTransfer.preTransferWithAuthorization(
        subMchid = "1900000109",
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        outBillNo = "20261121-0001",
        transferSceneId = "1000",
        transferAmount = 100,
        transferRemark = "…",
        transferSceneReportInfos = listOf(TransferSceneReport(infoContent = "…", infoType = "…")),
    )
}

suspend fun partner_mch_transfer_transfer_with_authorization(client: Client) {
    val answer = client.partnerMchTransfer.transferWithAuthorization(
        subMchid = "1900000109",
        appid = "wx8888888888888888",
        authorizationId = "10028001",
        outBillNo = "20261121-0001",
        transferSceneId = "1000",
        transferAmount = 100,
        transferRemark = "…",
        transferSceneReportInfos = listOf(TransferSceneReport(infoContent = "…", infoType = "…")),
    )
}

suspend fun partner_mch_transfer_create_user_confirm_authorization(client: Client) {
    val answer = client.partnerMchTransfer.createUserConfirmAuthorization(
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        outAuthorizationNo = "20261121-0001",
        transferSceneId = "1000",
        notifyUrl = "https://shop.example/wechatpay/notify",
        userDisplayName = "…",
    )
}

suspend fun partner_mch_transfer_get_user_confirm_authorization(client: Client) {
    val answer = client.partnerMchTransfer.getUserConfirmAuthorization(
        outAuthorizationNo = "20261121-0001",
    )
}

suspend fun partner_mch_transfer_close_user_confirm_authorization(client: Client) {
    val answer = client.partnerMchTransfer.closeUserConfirmAuthorization(
        outAuthorizationNo = "20261121-0001",
    )
}
