// Generated from api/batch_transfer.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.batchtransfer

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import kotlinx.coroutines.flow.Flow

/** Batch transfer (商家转账到零钱). */
public class BatchTransferService internal constructor(core: Core) {
    private val calls = BatchTransferCalls(core)

    /**
     * Get a detail electronic receipt (查询转账明细电子回单受理结果).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458972)
     *
     * @param outDetailNo 商家转账明细单号.
     * @param acceptType 受理类型. See [AcceptType].
     * @param outBatchNo 商家转账批次单号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getDetailElectronicReceipt(outDetailNo: String, acceptType: String, outBatchNo: String? = null, options: CallOptions? = null): DetailElectronicReceipt =
        calls.getDetailElectronicReceipt(outDetailNo, acceptType, outBatchNo).await(options)

    /**
     * Create a detail electronic receipt (转账明细电子回单受理).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458967)
     *
     * @param outDetailNo 商家转账明细单号.
     * @param acceptType 受理类型. See [AcceptType].
     * @param outBatchNo 商家转账批次单号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createDetailElectronicReceipt(outDetailNo: String, acceptType: String, outBatchNo: String? = null, options: CallOptions? = null): DetailElectronicReceipt =
        calls.createDetailElectronicReceipt(CreateDetailElectronicReceiptRequest(outDetailNo = outDetailNo, acceptType = acceptType, outBatchNo = outBatchNo)).await(options)

    /**
     * Create a batch (发起批量转账).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458841)
     *
     * @param appid 商户appid.
     * @param outBatchNo 商家批次单号.
     * @param batchName 批次名称.
     * @param batchRemark 批次备注.
     * @param totalAmount 转账总金额.
     * @param totalNum 转账总笔数.
     * @param transferDetailList 转账明细列表.
     * @param transferSceneId 转账场景ID.
     * @param notifyUrl 通知地址.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createBatch(appid: String, outBatchNo: String, batchName: String, batchRemark: String, totalAmount: Long, totalNum: Long, transferDetailList: List<TransferDetailInput>, transferSceneId: String? = null, notifyUrl: String? = null, options: CallOptions? = null): CreateBatchResponse =
        calls.createBatch(CreateBatchRequest(appid = appid, outBatchNo = outBatchNo, batchName = batchName, batchRemark = batchRemark, totalAmount = totalAmount, totalNum = totalNum, transferDetailList = transferDetailList, transferSceneId = transferSceneId, notifyUrl = notifyUrl)).await(options)

    /**
     * Get a batch by `batch_id` (微信批次单号查询批次单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458868)
     *
     * @param batchId 微信批次单号.
     * @param needQueryDetail 是否查询转账明细单.
     * @param offset 分页开始位置.
     * @param limit 最大资源条数.
     * @param detailStatus 明细状态.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getBatchByBatchId(batchId: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailStatus: String? = null, options: CallOptions? = null): Batch =
        calls.getBatchByBatchId(batchId, needQueryDetail, offset, limit, detailStatus).await(options)

    /** Every item of every page of [getBatchByBatchId], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun getBatchByBatchIdPaginated(batchId: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailStatus: String? = null, options: CallOptions? = null): Flow<TransferDetailCompact> =
        calls.getBatchByBatchIdPaginated(batchId, needQueryDetail, offset, limit, detailStatus).flow(options)

    /**
     * Get the detail by `detail_id` (微信明细单号查询明细单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458886)
     *
     * @param batchId 微信批次单号.
     * @param detailId 微信明细单号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getDetailByDetailId(batchId: String, detailId: String, options: CallOptions? = null): TransferDetail =
        calls.getDetailByDetailId(batchId, detailId).await(options)

    /**
     * Get a batch by `out_batch_no` (商家批次单号查询批次单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458877)
     *
     * @param outBatchNo 商家批次单号.
     * @param needQueryDetail 是否查询转账明细单.
     * @param offset 分页开始位置.
     * @param limit 最大资源条数.
     * @param detailStatus 明细状态.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getBatchByOutBatchNo(outBatchNo: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailStatus: String? = null, options: CallOptions? = null): Batch =
        calls.getBatchByOutBatchNo(outBatchNo, needQueryDetail, offset, limit, detailStatus).await(options)

    /** Every item of every page of [getBatchByOutBatchNo], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun getBatchByOutBatchNoPaginated(outBatchNo: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailStatus: String? = null, options: CallOptions? = null): Flow<TransferDetailCompact> =
        calls.getBatchByOutBatchNoPaginated(outBatchNo, needQueryDetail, offset, limit, detailStatus).flow(options)

    /**
     * Get the detail by `out_detail_no` (商家明细单号查询明细单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458902)
     *
     * @param outBatchNo 商家批次单号.
     * @param outDetailNo 商家明细单号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getDetailByOutDetailNo(outBatchNo: String, outDetailNo: String, options: CallOptions? = null): TransferDetail =
        calls.getDetailByOutDetailNo(outBatchNo, outDetailNo).await(options)

    /**
     * Create a batch electronic receipt (转账电子回单申请受理).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458946)
     *
     * @param outBatchNo 商家批次单号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createBatchElectronicReceipt(outBatchNo: String, options: CallOptions? = null): BatchElectronicReceipt =
        calls.createBatchElectronicReceipt(CreateBatchElectronicReceiptRequest(outBatchNo = outBatchNo)).await(options)

    /**
     * Get a batch electronic receipt (查询转账电子回单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458950)
     *
     * @param outBatchNo 商家批次单号.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getBatchElectronicReceipt(outBatchNo: String, options: CallOptions? = null): BatchElectronicReceipt =
        calls.getBatchElectronicReceipt(outBatchNo).await(options)

    /**
     * Download an electronic voucher file (下载电子回单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012716436)
     *
     * @param source `source`.
     * @param token `token`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun downloadElectronicVoucherFile(source: String, token: String, options: CallOptions? = null): ByteArray =
        calls.downloadElectronicVoucherFile(source, token).await(options)

    /**
     * Download a signed file (下载电子回单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012269010)
     *
     * @param token `token`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun downloadSignedFile(token: String, options: CallOptions? = null): ByteArray =
        calls.downloadSignedFile(token).await(options)
}
