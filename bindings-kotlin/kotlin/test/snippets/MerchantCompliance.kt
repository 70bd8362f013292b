@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import java.nio.file.Path

suspend fun merchant_compliance_create_inactive_merchant_verification(client: Client) {
    val answer = client.merchantCompliance.createInactiveMerchantVerification(
        subMchid = "1900000109",
    )
}

suspend fun merchant_compliance_get_inactive_merchant_verification(client: Client) {
    val answer = client.merchantCompliance.getInactiveMerchantVerification(
        subMchid = "1900000109",
        verificationId = "10028001",
    )
}

suspend fun merchant_compliance_get_due_diligence(client: Client) {
    val answer = client.merchantCompliance.getDueDiligence(
        dueDiligenceId = "10028001",
        subMchid = "1900000109",
    )
}

suspend fun merchant_compliance_submit_due_diligence(client: Client) {
    val answer = client.merchantCompliance.submitDueDiligence(
        dueDiligenceId = "10028001",
        subMchid = "1900000109",
    )
}

suspend fun merchant_compliance_upload_due_diligence_file(client: Client) {
    val answer = client.merchantCompliance.uploadDueDiligenceFile(
        dueDiligenceId = "10028001",
        file = Path.of("photo.png"),
        subMchid = "1900000109",
        itemId = 1,
    )
}

suspend fun merchant_compliance_get_merchant_limitations(client: Client) {
    val answer = client.merchantCompliance.getMerchantLimitations(
        subMchid = "1900000109",
    )
}
