// Generated from api/ecommerce_account.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ecommerceaccount

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.FileInput
import java.nio.file.Path

/** Ecommerce: closing of accounts (收付通注销). */
public class EcommerceAccountService internal constructor(core: Core) {
    private val calls = EcommerceAccountCalls(core)

    /**
     * Check whether a sub-merchant can be closed (商户注销资格校验).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4016420099)
     *
     * @param subMchid 申请注销的二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun validateCancellation(subMchid: String, options: CallOptions? = null): ValidateCancellationResponse =
        calls.validateCancellation(subMchid).await(options)

    /**
     * Apply to close a sub-merchant and to withdraw its balance (提交注销提现申请).
     *
     * It is reviewed, then confirmed by the sub-merchant: query it. Check with `validate_cancellation` first.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013892756)
     *
     * @param subMchid 申请注销的二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param outRequestNo 商户注销申请单号. The platform's own number of the application. At most 32 characters.
     * @param additionalMaterials 其他补充材料. The `media_id`s of uploaded images.
     * @param payeeInfo 收款账号信息. Needed with `APPLY_WITHDRAW`.
     * @param proofMedias 付款申请材料.
     * @param remark 备注. At most 32 characters.
     * @param withdraw 是否提取资金. `APPLY_WITHDRAW`: what is left is paid to the account in `payee_info`. See [Withdraw].
     * @param options Differences for this one call.
     * @throws ApiError 400 ALREADY_EXISTS, BIZ_ERR_NEED_RETRY, INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun submitCancellationWithdrawal(subMchid: String, outRequestNo: String, additionalMaterials: List<String>? = null, payeeInfo: Payee? = null, proofMedias: List<ProofMedia>? = null, remark: String? = null, withdraw: String? = null, options: CallOptions? = null): SubmitCancellationWithdrawalResponse =
        calls.submitCancellationWithdrawal(SubmitCancellationWithdrawalRequest(subMchid = subMchid, outRequestNo = outRequestNo, additionalMaterials = additionalMaterials, payeeInfo = payeeInfo, proofMedias = proofMedias, remark = remark, withdraw = withdraw)).await(options)

    /**
     * Query a closing with withdrawal by `out_request_no` (商户申请单号查询申请单状态).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013892759)
     *
     * @param outRequestNo 商户注销申请单号. The platform's own number of the application. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getCancellationWithdrawalByOutRequestNo(outRequestNo: String, options: CallOptions? = null): CancellationWithdrawal =
        calls.getCancellationWithdrawalByOutRequestNo(outRequestNo).await(options)

    /**
     * Query a closing with withdrawal by `applyment_id` (微信支付申请单号查询申请单状态).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013892765)
     *
     * @param applymentId 微信支付注销提现申请单号. WeChat Pay's number of the application. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getCancellationWithdrawalByApplymentId(applymentId: String, options: CallOptions? = null): CancellationWithdrawal =
        calls.getCancellationWithdrawalByApplymentId(applymentId).await(options)

    /**
     * Confirm a closing for the sub-merchant (平台代商户确认注销).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013892772)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param cancelContractVersion 注销协议版本号. The version of the agreement on closing that the sub-merchant has agreed to.
     * @param confirmTime 注销确认时间. RFC 3339.
     * @param operatorIdentification 平台确认操作人标识. Who confirmed, in the words of the platform.
     * @param outRequestNo 商户注销申请单号. The platform's own number of the application.
     * @param applymentId 微信支付注销单号. WeChat Pay's number of the application; either this or `out_request_no`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun confirmCancellationWithdrawal(subMchid: String, cancelContractVersion: String, confirmTime: String, operatorIdentification: String, outRequestNo: String? = null, applymentId: String? = null, options: CallOptions? = null): ConfirmCancellationWithdrawalResponse =
        calls.confirmCancellationWithdrawal(ConfirmCancellationWithdrawalRequest(subMchid = subMchid, cancelContractVersion = cancelContractVersion, confirmTime = confirmTime, operatorIdentification = operatorIdentification, outRequestNo = outRequestNo, applymentId = applymentId)).await(options)

    /**
     * Upload an image for an application to close (图片上传).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012691710)
     *
     * @param file 文件内容. Its digest is computed for you.
     * @param fileName 文件名称. At most 128 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun uploadCancellationApplicationMedia(file: ByteArray, fileName: String, options: CallOptions? = null): UploadCancellationApplicationMediaResponse =
        calls.uploadCancellationApplicationMedia(file, fileName).await(options)

    /** Uploads the file at this path, which is sent without being held in memory. */
    public suspend fun uploadCancellationApplicationMedia(file: Path, fileName: String = file.fileName.toString(), options: CallOptions? = null): UploadCancellationApplicationMediaResponse =
        calls.uploadCancellationApplicationMedia(file = FileInput(file), fileName = fileName).await(options)

    /**
     * Apply to close a sub-merchant (提交注销申请单).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476217)
     *
     * @param subMchid 申请注销的二级商户号. The sub-merchant that the partner acts for. At most 32 characters.
     * @param outApplyNo 商户注销申请单号. The platform's own number of the application. At most 32 characters.
     * @param applicationInfo 注销申请材料.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 409 ALREADY_EXISTS; 500 SYSTEM_ERROR
     */
    public suspend fun submitCancellationApplication(subMchid: String, outApplyNo: String, applicationInfo: List<ApplicationMaterial>, options: CallOptions? = null): CancellationApplication =
        calls.submitCancellationApplication(SubmitCancellationApplicationRequest(subMchid = subMchid, outApplyNo = outApplyNo, applicationInfo = applicationInfo)).await(options)

    /**
     * Query an application to close (查询注销单状态).
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012476223)
     *
     * @param outApplyNo 商户注销申请单号. The platform's own number of the application. At most 32 characters.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 404 NOT_FOUND; 500 SYSTEM_ERROR
     */
    public suspend fun getCancellationApplication(outApplyNo: String, options: CallOptions? = null): CancellationApplication =
        calls.getCancellationApplication(outApplyNo).await(options)
}
