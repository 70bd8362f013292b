// Generated from api/merchant_compliance.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.merchantcompliance

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.FileInput
import java.nio.file.Path

/** Due diligence and compliance (商户尽职与合规). */
public class MerchantComplianceService internal constructor(core: Core) {
    private val calls = MerchantComplianceCalls(core)

    /**
     * Ask an inactive merchant to prove who it is (发起不活跃商户身份核实).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471357)
     *
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 429 FREQUENCY_LIMIT_EXCEED; 500 SYSTEM_ERROR
     */
    public suspend fun createInactiveMerchantVerification(subMchid: String, options: CallOptions? = null): CreateInactiveMerchantVerificationResponse =
        calls.createInactiveMerchantVerification(CreateInactiveMerchantVerificationRequest(subMchid = subMchid)).await(options)

    /**
     * Query the proof of an inactive merchant (查询不活跃商户身份核实结果).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012471359)
     *
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param verificationId 核实单号. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 403 NO_AUTH; 404 NOT_FOUND; 429 FREQUENCY_LIMIT_EXCEED; 500 SYSTEM_ERROR
     */
    public suspend fun getInactiveMerchantVerification(subMchid: String, verificationId: String, options: CallOptions? = null): GetInactiveMerchantVerificationResponse =
        calls.getInactiveMerchantVerification(subMchid, verificationId).await(options)

    /**
     * Get what an enhanced due diligence asks for (查询子商户强化尽调单信息).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015631048)
     *
     * @param dueDiligenceId 尽调单号.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getDueDiligence(dueDiligenceId: String, subMchid: String, options: CallOptions? = null): GetDueDiligenceResponse =
        calls.getDueDiligence(dueDiligenceId, subMchid).await(options)

    /**
     * Submit the answers to an enhanced due diligence (提交尽调资料).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015631033)
     *
     * @param dueDiligenceId 尽调单号.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param submitData 提交资料内容. JSON text of `Submission`. JSON text.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun submitDueDiligence(dueDiligenceId: String, subMchid: String, submitData: String? = null, options: CallOptions? = null): SubmitDueDiligenceResponse =
        calls.submitDueDiligence(dueDiligenceId, SubmitDueDiligenceRequest(subMchid = subMchid, submitData = submitData)).await(options)

    /**
     * Upload a file for an enhanced due diligence (上传尽调资料文件).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4015631033)
     *
     * @param dueDiligenceId 尽调单号.
     * @param file 文件内容. Its digest is computed for you.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param itemId 资料项唯一id.
     * @param fileName 文件名称.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun uploadDueDiligenceFile(dueDiligenceId: String, file: ByteArray, subMchid: String, itemId: Long, fileName: String, options: CallOptions? = null): UploadDueDiligenceFileResponse =
        calls.uploadDueDiligenceFile(dueDiligenceId, file, subMchid, itemId, fileName).await(options)

    /** Uploads the file at this path, which is sent without being held in memory. */
    public suspend fun uploadDueDiligenceFile(file: Path, dueDiligenceId: String, subMchid: String, itemId: Long, fileName: String = file.fileName.toString(), options: CallOptions? = null): UploadDueDiligenceFileResponse =
        calls.uploadDueDiligenceFile(file = FileInput(file), dueDiligenceId = dueDiligenceId, subMchid = subMchid, itemId = itemId, fileName = fileName).await(options)

    /**
     * Get how a sub-merchant is restricted (查询子商户管控情况).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012803072)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 429 RATELIMIT_EXCEEDED; 500 SYSTEM_ERROR
     */
    public suspend fun getMerchantLimitations(subMchid: String, options: CallOptions? = null): GetMerchantLimitationsResponse =
        calls.getMerchantLimitations(subMchid).await(options)
}
