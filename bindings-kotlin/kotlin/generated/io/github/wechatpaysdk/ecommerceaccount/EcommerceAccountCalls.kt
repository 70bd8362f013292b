// Generated from api/ecommerce_account.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ecommerceaccount

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.FileInput
import java.nio.file.Path

/** Ecommerce: closing of accounts (收付通注销), as [Call]s to execute or to wait for. */
public class EcommerceAccountCalls internal constructor(private val core: Core) {

    /** See [EcommerceAccountService.validateCancellation]. */
    public fun validateCancellation(subMchid: String): Call<ValidateCancellationResponse> =
        core.call("ecommerce_account.validate_cancellation", Fields().put("sub_mchid", subMchid)) { ValidateCancellationResponse(it.json) }

    /** See [EcommerceAccountService.submitCancellationWithdrawal]. */
    public fun submitCancellationWithdrawal(request: SubmitCancellationWithdrawalRequest): Call<SubmitCancellationWithdrawalResponse> =
        core.call("ecommerce_account.submit_cancellation_withdrawal", Fields().putAll(request)) { SubmitCancellationWithdrawalResponse(it.json) }

    /** See [EcommerceAccountService.getCancellationWithdrawalByOutRequestNo]. */
    public fun getCancellationWithdrawalByOutRequestNo(outRequestNo: String): Call<CancellationWithdrawal> =
        core.call("ecommerce_account.get_cancellation_withdrawal_by_out_request_no", Fields().put("out_request_no", outRequestNo)) { CancellationWithdrawal(it.json) }

    /** See [EcommerceAccountService.getCancellationWithdrawalByApplymentId]. */
    public fun getCancellationWithdrawalByApplymentId(applymentId: String): Call<CancellationWithdrawal> =
        core.call("ecommerce_account.get_cancellation_withdrawal_by_applyment_id", Fields().put("applyment_id", applymentId)) { CancellationWithdrawal(it.json) }

    /** See [EcommerceAccountService.confirmCancellationWithdrawal]. */
    public fun confirmCancellationWithdrawal(request: ConfirmCancellationWithdrawalRequest): Call<ConfirmCancellationWithdrawalResponse> =
        core.call("ecommerce_account.confirm_cancellation_withdrawal", Fields().putAll(request)) { ConfirmCancellationWithdrawalResponse(it.json) }

    /** See [EcommerceAccountService.uploadCancellationApplicationMedia]. */
    public fun uploadCancellationApplicationMedia(file: ByteArray, fileName: String): Call<UploadCancellationApplicationMediaResponse> =
        uploadCancellationApplicationMedia(file = FileInput(file), fileName = fileName)

    internal fun uploadCancellationApplicationMedia(file: FileInput, fileName: String): Call<UploadCancellationApplicationMediaResponse> =
        core.call("ecommerce_account.upload_cancellation_application_media", Fields().put("file_name", fileName), file) { UploadCancellationApplicationMediaResponse(it.json) }

    /** See [EcommerceAccountService.uploadCancellationApplicationMedia]. */
    public fun uploadCancellationApplicationMedia(file: Path): Call<UploadCancellationApplicationMediaResponse> =
        uploadCancellationApplicationMedia(file = FileInput(file), fileName = file.fileName.toString())

    /** See [EcommerceAccountService.submitCancellationApplication]. */
    public fun submitCancellationApplication(request: SubmitCancellationApplicationRequest): Call<CancellationApplication> =
        core.call("ecommerce_account.submit_cancellation_application", Fields().putAll(request)) { CancellationApplication(it.json) }

    /** See [EcommerceAccountService.getCancellationApplication]. */
    public fun getCancellationApplication(outApplyNo: String): Call<CancellationApplication> =
        core.call("ecommerce_account.get_cancellation_application", Fields().put("out_apply_no", outApplyNo)) { CancellationApplication(it.json) }
}
