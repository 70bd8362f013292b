@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.mchtransfer.TransferSceneReport

suspend fun mch_transfer_create_electronic_receipt_by_out_bill_no(client: Client) {
    val answer = client.mchTransfer.createElectronicReceiptByOutBillNo(
        outBillNo = "20261121-0001",
    )
}

suspend fun mch_transfer_get_electronic_receipt_by_out_bill_no(client: Client) {
    val answer = client.mchTransfer.getElectronicReceiptByOutBillNo(
        outBillNo = "20261121-0001",
    )
}

suspend fun mch_transfer_create_electronic_receipt_by_transfer_bill_no(client: Client) {
    val answer = client.mchTransfer.createElectronicReceiptByTransferBillNo(
        transferBillNo = "…",
    )
}

suspend fun mch_transfer_get_electronic_receipt_by_transfer_bill_no(client: Client) {
    val answer = client.mchTransfer.getElectronicReceiptByTransferBillNo(
        transferBillNo = "…",
    )
}

suspend fun mch_transfer_create_transfer_bill(client: Client) {
    val answer = client.mchTransfer.createTransferBill(
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        outBillNo = "20261121-0001",
        transferSceneId = "1000",
        transferAmount = 100,
        transferRemark = "…",
        transferSceneReportInfos = listOf(TransferSceneReport(infoContent = "…", infoType = "…")),
    )
}

suspend fun mch_transfer_get_transfer_bill_by_out_bill_no(client: Client) {
    val answer = client.mchTransfer.getTransferBillByOutBillNo(
        outBillNo = "20261121-0001",
    )
}

suspend fun mch_transfer_cancel_transfer_bill(client: Client) {
    val answer = client.mchTransfer.cancelTransferBill(outBillNo = "20261121-0001")
}

suspend fun mch_transfer_pre_transfer_with_authorization(client: Client) {
    val answer = client.mchTransfer.preTransferWithAuthorization(
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        outBillNo = "20261121-0001",
        transferSceneId = "1000",
        transferAmount = 100,
        transferRemark = "…",
    )
}

suspend fun mch_transfer_transfer_with_authorization(client: Client) {
    val answer = client.mchTransfer.transferWithAuthorization(
        appid = "wx8888888888888888",
        outBillNo = "20261121-0001",
        transferSceneId = "1000",
        transferAmount = 100,
        transferRemark = "…",
    )
}

suspend fun mch_transfer_get_transfer_bill_by_transfer_bill_no(client: Client) {
    val answer = client.mchTransfer.getTransferBillByTransferBillNo(transferBillNo = "…")
}

suspend fun mch_transfer_create_qq_wallet_bill(client: Client) {
    val answer = client.mchTransfer.createQqWalletBill(
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        outBillNo = "20261121-0001",
        transferSceneId = "1401",
        transferAmount = 100,
        transferRemark = "…",
        transferSceneReportInfos = listOf(TransferSceneReport(infoContent = "…", infoType = "…")),
    )
}

suspend fun mch_transfer_get_qq_wallet_bill(client: Client) {
    val answer = client.mchTransfer.getQqWalletBill(outBillNo = "20261121-0001")
}

suspend fun mch_transfer_cancel_qq_wallet_bill(client: Client) {
    val answer = client.mchTransfer.cancelQqWalletBill(outBillNo = "20261121-0001")
}

suspend fun mch_transfer_create_user_confirm_authorization(client: Client) {
    val answer = client.mchTransfer.createUserConfirmAuthorization(
        appid = "wx8888888888888888",
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        outAuthorizationNo = "20261121-0001",
        transferSceneId = "1000",
        authorizationNotifyUrl = "https://shop.example/wechatpay/notify",
        userDisplayName = "…",
    )
}

suspend fun mch_transfer_get_user_confirm_authorization(client: Client) {
    val answer = client.mchTransfer.getUserConfirmAuthorization(
        outAuthorizationNo = "20261121-0001",
    )
}

suspend fun mch_transfer_close_user_confirm_authorization(client: Client) {
    val answer = client.mchTransfer.closeUserConfirmAuthorization(
        outAuthorizationNo = "20261121-0001",
    )
}
