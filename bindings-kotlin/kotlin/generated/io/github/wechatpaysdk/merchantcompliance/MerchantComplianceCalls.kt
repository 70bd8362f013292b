// Generated from api/merchant_compliance.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.merchantcompliance

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.FileInput
import java.nio.file.Path

/** Due diligence and compliance (商户尽职与合规), as [Call]s to execute or to wait for. */
public class MerchantComplianceCalls internal constructor(private val core: Core) {

    /** See [MerchantComplianceService.createInactiveMerchantVerification]. */
    public fun createInactiveMerchantVerification(request: CreateInactiveMerchantVerificationRequest): Call<CreateInactiveMerchantVerificationResponse> =
        core.call("merchant_compliance.create_inactive_merchant_verification", Fields().putAll(request)) { CreateInactiveMerchantVerificationResponse(it.json) }

    /** See [MerchantComplianceService.getInactiveMerchantVerification]. */
    public fun getInactiveMerchantVerification(subMchid: String, verificationId: String): Call<GetInactiveMerchantVerificationResponse> =
        core.call("merchant_compliance.get_inactive_merchant_verification", Fields().put("sub_mchid", subMchid).put("verification_id", verificationId)) { GetInactiveMerchantVerificationResponse(it.json) }

    /** See [MerchantComplianceService.getDueDiligence]. */
    public fun getDueDiligence(dueDiligenceId: String, subMchid: String): Call<GetDueDiligenceResponse> =
        core.call("merchant_compliance.get_due_diligence", Fields().put("due_diligence_id", dueDiligenceId).put("sub_mchid", subMchid)) { GetDueDiligenceResponse(it.json) }

    /** See [MerchantComplianceService.submitDueDiligence]. */
    public fun submitDueDiligence(dueDiligenceId: String, request: SubmitDueDiligenceRequest): Call<SubmitDueDiligenceResponse> =
        core.call("merchant_compliance.submit_due_diligence", Fields().put("due_diligence_id", dueDiligenceId).putAll(request)) { SubmitDueDiligenceResponse(it.json) }

    /** See [MerchantComplianceService.uploadDueDiligenceFile]. */
    public fun uploadDueDiligenceFile(dueDiligenceId: String, file: ByteArray, subMchid: String, itemId: Long, fileName: String): Call<UploadDueDiligenceFileResponse> =
        uploadDueDiligenceFile(file = FileInput(file), dueDiligenceId = dueDiligenceId, subMchid = subMchid, itemId = itemId, fileName = fileName)

    internal fun uploadDueDiligenceFile(file: FileInput, dueDiligenceId: String, subMchid: String, itemId: Long, fileName: String): Call<UploadDueDiligenceFileResponse> =
        core.call("merchant_compliance.upload_due_diligence_file", Fields().put("due_diligence_id", dueDiligenceId).put("sub_mchid", subMchid).put("item_id", itemId).put("file_name", fileName), file) { UploadDueDiligenceFileResponse(it.json) }

    /** See [MerchantComplianceService.uploadDueDiligenceFile]. */
    public fun uploadDueDiligenceFile(file: Path, dueDiligenceId: String, subMchid: String, itemId: Long): Call<UploadDueDiligenceFileResponse> =
        uploadDueDiligenceFile(file = FileInput(file), dueDiligenceId = dueDiligenceId, subMchid = subMchid, itemId = itemId, fileName = file.fileName.toString())

    /** See [MerchantComplianceService.getMerchantLimitations]. */
    public fun getMerchantLimitations(subMchid: String): Call<GetMerchantLimitationsResponse> =
        core.call("merchant_compliance.get_merchant_limitations", Fields().put("sub_mchid", subMchid)) { GetMerchantLimitationsResponse(it.json) }
}
