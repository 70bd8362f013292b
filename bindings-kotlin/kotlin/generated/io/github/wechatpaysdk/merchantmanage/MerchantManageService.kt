// Generated from api/merchant_manage.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.merchantmanage

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.FileInput
import java.nio.file.Path
import kotlinx.coroutines.flow.Flow

/** Records of the management of merchants (商户管理记录). */
public class MerchantManageService internal constructor(core: Core) {
    private val calls = MerchantManageCalls(core)

    /**
     * List the management records of a sub-merchant (分页查询子商户名下的商户管理记录).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940381)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param limit 最大资源条数. Items per page.
     * @param manageRecordType 商户管理记录类型. See [ManageRecordType].
     * @param offset 分页开始位置. Items to skip, from 0.
     * @param manageRecordState 商户管理记录状态. See [ManageRecordState].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listManageRecords(subMchid: String, limit: Long, manageRecordType: String, offset: Long? = null, manageRecordState: String? = null, options: CallOptions? = null): ListManageRecordsResponse =
        calls.listManageRecords(subMchid, limit, manageRecordType, offset, manageRecordState).await(options)

    /** Every item of every page of [listManageRecords], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listManageRecordsPaginated(subMchid: String, limit: Long, manageRecordType: String, offset: Long? = null, manageRecordState: String? = null, options: CallOptions? = null): Flow<ManageRecord> =
        calls.listManageRecordsPaginated(subMchid, limit, manageRecordType, offset, manageRecordState).flow(options)

    /**
     * Get a management record (查询子商户下指定商户管理记录).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940383)
     *
     * @param manageRecordId 商户管理记录ID.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getManageRecord(manageRecordId: String, subMchid: String, options: CallOptions? = null): ManageRecord =
        calls.getManageRecord(manageRecordId, subMchid).await(options)

    /**
     * Submit what a management record asks for (对指定商户管理记录提交资料).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940417)
     *
     * @param manageRecordId 商户管理记录ID.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param submitData 商户提交资料内容. JSON text of `RequestedItem`. JSON text.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createManageSubmission(manageRecordId: String, subMchid: String, submitData: String, options: CallOptions? = null): CreateManageSubmissionResponse =
        calls.createManageSubmission(manageRecordId, CreateManageSubmissionRequest(subMchid = subMchid, submitData = submitData)).await(options)

    /**
     * Upload a file for a submission (上传商户提交资料文件).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940425)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param file 文件内容. Its digest is computed for you.
     * @param itemId 资料项唯一id.
     * @param fileName 文件名称.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun uploadSubmissionFile(subMchid: String, file: ByteArray, itemId: Long, fileName: String, options: CallOptions? = null): UploadSubmissionFileResponse =
        calls.uploadSubmissionFile(subMchid, file, itemId, fileName).await(options)

    /** Uploads the file at this path, which is sent without being held in memory. */
    public suspend fun uploadSubmissionFile(file: Path, subMchid: String, itemId: Long, fileName: String = file.fileName.toString(), options: CallOptions? = null): UploadSubmissionFileResponse =
        calls.uploadSubmissionFile(file = FileInput(file), subMchid = subMchid, itemId = itemId, fileName = fileName).await(options)

    /**
     * List the blocked payments of a sub-merchant (分页查询子商户名下的交易拦截记录).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940432)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param limit 最大资源条数. Items per page.
     * @param offset 分页开始位置. Items to skip, from 0.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun listBlockRecords(subMchid: String, limit: Long, offset: Long? = null, options: CallOptions? = null): ListBlockRecordsResponse =
        calls.listBlockRecords(subMchid, limit, offset).await(options)

    /** Every item of every page of [listBlockRecords], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun listBlockRecordsPaginated(subMchid: String, limit: Long, offset: Long? = null, options: CallOptions? = null): Flow<BlockRecord> =
        calls.listBlockRecordsPaginated(subMchid, limit, offset).flow(options)

    /**
     * Get a blocked payment (查询子商户交易拦截记录详情).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940435)
     *
     * @param blockRecordId 交易拦截记录ID.
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getBlockRecord(blockRecordId: String, subMchid: String, options: CallOptions? = null): BlockRecord =
        calls.getBlockRecord(blockRecordId, subMchid).await(options)

    /**
     * Appeal against a blocked payment (发起交易拦截申诉).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940446)
     *
     * @param subMchid 子商户号. The sub-merchant that the partner acts for.
     * @param merchantSubmitId 商户侧申诉单号.
     * @param submitData 商户提交资料内容. JSON text of `RequestedItem`. JSON text.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createBlockSubmission(subMchid: String, merchantSubmitId: String, submitData: String, options: CallOptions? = null): BlockSubmission =
        calls.createBlockSubmission(subMchid, CreateBlockSubmissionRequest(merchantSubmitId = merchantSubmitId, submitData = submitData)).await(options)

    /**
     * Query an appeal (查询交易拦截申诉详情).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4014940449)
     *
     * @param blockSubmissionId 交易拦截申诉ID.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getBlockSubmission(blockSubmissionId: String, options: CallOptions? = null): BlockSubmission =
        calls.getBlockSubmission(blockSubmissionId).await(options)
}
