@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.shoppingreceipt.JumpInfo
import io.github.wechatpaysdk.shoppingreceipt.JumpLink
import java.nio.file.Path

suspend fun shopping_receipt_create_custom_entrance(client: Client) {
    val answer = client.shoppingReceipt.createCustomEntrance(
        brandId = "10028001",
        outRequestNo = "20261121-0001",
        startTime = "2026-11-21T08:00:00+08:00",
        endTime = "2026-11-21T08:00:00+08:00",
        customEntranceState = "ONLINE",
        customEntranceType = "MERCHANT_ACTIVITY",
        jumpLink = JumpLink(
            miniProgramsAppid = "wx8888888888888888",
            miniProgramsPath = "…",
        ),
        subtitle = "…",
    )
}

suspend fun shopping_receipt_get_custom_entrance(client: Client) {
    val answer = client.shoppingReceipt.getCustomEntrance(brandId = "10028001")
}

suspend fun shopping_receipt_update_custom_entrance(client: Client) {
    val answer = client.shoppingReceipt.updateCustomEntrance(
        brandId = "10028001",
        outRequestNo = "20261121-0001",
    )
}

suspend fun shopping_receipt_upload_jump_info(client: Client) {
    val answer = client.shoppingReceipt.uploadJumpInfo(
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        transactionId = "4200000000202611210000000001",
        jumpInfo = JumpInfo(merchantAppid = "wx8888888888888888", merchantPath = "…"),
        merchantUploadTime = "2026-11-21T08:00:00+08:00",
    )
}

suspend fun shopping_receipt_upload_receipt(client: Client) {
    val answer = client.shoppingReceipt.uploadReceipt(
        file = Path.of("photo.png"),
        openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        transactionId = "4200000000202611210000000001",
    )
}
