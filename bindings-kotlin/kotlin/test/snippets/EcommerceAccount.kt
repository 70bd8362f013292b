@file:Suppress("DEPRECATION", "UNUSED_VARIABLE")
import io.github.wechatpaysdk.Client
import io.github.wechatpaysdk.ecommerceaccount.ApplicationMaterial
import java.nio.file.Path

suspend fun ecommerce_account_submit_cancellation_withdrawal(client: Client) {
    val answer = client.ecommerceAccount.submitCancellationWithdrawal(
        subMchid = "1900000109",
        outRequestNo = "20261121-0001",
    )
}

suspend fun ecommerce_account_get_cancellation_withdrawal_by_applyment_id(client: Client) {
    val answer = client.ecommerceAccount.getCancellationWithdrawalByApplymentId(
        applymentId = "10028001",
    )
}

suspend fun ecommerce_account_confirm_cancellation_withdrawal(client: Client) {
    val answer = client.ecommerceAccount.confirmCancellationWithdrawal(
        subMchid = "1900000109",
        cancelContractVersion = "…",
        confirmTime = "2026-11-21T08:00:00+08:00",
        operatorIdentification = "…",
    )
}

suspend fun ecommerce_account_get_cancellation_withdrawal_by_out_request_no(client: Client) {
    val answer = client.ecommerceAccount.getCancellationWithdrawalByOutRequestNo(
        outRequestNo = "20261121-0001",
    )
}

suspend fun ecommerce_account_validate_cancellation(client: Client) {
    val answer = client.ecommerceAccount.validateCancellation(subMchid = "1900000109")
}

suspend fun ecommerce_account_submit_cancellation_application(client: Client) {
    val answer = client.ecommerceAccount.submitCancellationApplication(
        subMchid = "1900000109",
        outApplyNo = "20261121-0001",
        applicationInfo = listOf(ApplicationMaterial(
            applicationMediaId = "10028001",
            applicationType = "SP_MERCHANT_APPLICATION",
        )),
    )
}

suspend fun ecommerce_account_upload_cancellation_application_media(client: Client) {
    val answer = client.ecommerceAccount.uploadCancellationApplicationMedia(file = Path.of("photo.png"))
}

suspend fun ecommerce_account_get_cancellation_application(client: Client) {
    val answer = client.ecommerceAccount.getCancellationApplication(
        outApplyNo = "20261121-0001",
    )
}
