// Generated from api/batch_transfer.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.batchtransfer

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.FileStream
import kotlinx.coroutines.flow.Flow

/** Batches of transfers to users' balances (商家转账到零钱). */
public class BatchTransferService internal constructor(core: Core) {
    private val calls = BatchTransferCalls(core)

    /**
     * Transfer money to up to a thousand users at once (发起批量转账).
     *
     * The answer means that the batch was taken, not that anybody was paid: query the batch, then its lines. When the outcome is not known, repeat it with the same `out_batch_no` and the same contents: a new number is a new batch.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458841)
     *
     * @param appid 商户appid.
     * @param outBatchNo 商家批次单号. The merchant's own number of the batch.
     * @param batchName 批次名称.
     * @param batchRemark 批次备注.
     * @param totalAmount 转账总金额. In fen: the sum of all lines.
     * @param totalNum 转账总笔数. The number of lines in `transfer_detail_list`.
     * @param transferDetailList 转账明细列表.
     * @param transferSceneId 转账场景ID. A scene that was opened for the merchant in the merchant platform.
     * @param notifyUrl 通知地址. Where its notifications are posted: https, without a query string.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createBatch(appid: String, outBatchNo: String, batchName: String, batchRemark: String, totalAmount: Long, totalNum: Long, transferDetailList: List<TransferDetailInput>, transferSceneId: String? = null, notifyUrl: String? = null, options: CallOptions? = null): CreateBatchResponse =
        calls.createBatch(CreateBatchRequest(appid = appid, outBatchNo = outBatchNo, batchName = batchName, batchRemark = batchRemark, totalAmount = totalAmount, totalNum = totalNum, transferDetailList = transferDetailList, transferSceneId = transferSceneId, notifyUrl = notifyUrl)).await(options)

    /**
     * Query a batch by `out_batch_no` (商家批次单号查询批次单).
     *
     * Lines of the batch are listed with `need_query_detail` alone.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458877)
     *
     * @param outBatchNo 商家批次单号. The merchant's own number of the batch.
     * @param needQueryDetail 是否查询转账明细单. Whether to list the lines, page by page.
     * @param offset 分页开始位置. Items to skip, from 0.
     * @param limit 最大资源条数. Items per page.
     * @param detailStatus 明细状态. `ALL`, `SUCCESS` or `FAIL`; needed with `need_query_detail`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getBatchByOutBatchNo(outBatchNo: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailStatus: String? = null, options: CallOptions? = null): Batch =
        calls.getBatchByOutBatchNo(outBatchNo, needQueryDetail, offset, limit, detailStatus).await(options)

    /** Every item of every page of [getBatchByOutBatchNo], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun getBatchByOutBatchNoPaginated(outBatchNo: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailStatus: String? = null, options: CallOptions? = null): Flow<TransferDetailCompact> =
        calls.getBatchByOutBatchNoPaginated(outBatchNo, needQueryDetail, offset, limit, detailStatus).flow(options)

    /**
     * Query a batch by `batch_id` (微信批次单号查询批次单).
     *
     * Lines of the batch are listed with `need_query_detail` alone.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458868)
     *
     * @param batchId 微信批次单号. WeChat Pay's number of the batch.
     * @param needQueryDetail 是否查询转账明细单. Whether to list the lines, page by page.
     * @param offset 分页开始位置. Items to skip, from 0.
     * @param limit 最大资源条数. Items per page.
     * @param detailStatus 明细状态. `ALL`, `SUCCESS` or `FAIL`; needed with `need_query_detail`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getBatchByBatchId(batchId: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailStatus: String? = null, options: CallOptions? = null): Batch =
        calls.getBatchByBatchId(batchId, needQueryDetail, offset, limit, detailStatus).await(options)

    /** Every item of every page of [getBatchByBatchId], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun getBatchByBatchIdPaginated(batchId: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailStatus: String? = null, options: CallOptions? = null): Flow<TransferDetailCompact> =
        calls.getBatchByBatchIdPaginated(batchId, needQueryDetail, offset, limit, detailStatus).flow(options)

    /**
     * Query a line of a batch by `out_detail_no` (商家明细单号查询明细单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458902)
     *
     * @param outBatchNo 商家批次单号. The merchant's own number of the batch.
     * @param outDetailNo 商家明细单号. The merchant's own number of this line of the batch.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getDetailByOutDetailNo(outBatchNo: String, outDetailNo: String, options: CallOptions? = null): TransferDetail =
        calls.getDetailByOutDetailNo(outBatchNo, outDetailNo).await(options)

    /**
     * Query a line of a batch by `detail_id` (微信明细单号查询明细单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458886)
     *
     * @param batchId 微信批次单号. WeChat Pay's number of the batch.
     * @param detailId 微信明细单号. WeChat Pay's number of this line of the batch.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getDetailByDetailId(batchId: String, detailId: String, options: CallOptions? = null): TransferDetail =
        calls.getDetailByDetailId(batchId, detailId).await(options)

    /**
     * Apply for the electronic receipt of a batch (转账电子回单申请受理).
     *
     * The receipt takes a while: query it until there is a `download_url`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458946)
     *
     * @param outBatchNo 商家批次单号. The merchant's own number of the batch.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createBatchElectronicReceipt(outBatchNo: String, options: CallOptions? = null): BatchElectronicReceipt =
        calls.createBatchElectronicReceipt(CreateBatchElectronicReceiptRequest(outBatchNo = outBatchNo)).await(options)

    /**
     * Query the electronic receipt of a batch (查询转账电子回单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458950)
     *
     * @param outBatchNo 商家批次单号. The merchant's own number of the batch.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getBatchElectronicReceipt(outBatchNo: String, options: CallOptions? = null): BatchElectronicReceipt =
        calls.getBatchElectronicReceipt(outBatchNo).await(options)

    /**
     * Download the signed electronic receipt of a batch (下载电子回单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012269010)
     *
     * @param token Out of the receipt's `download_url`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun downloadSignedFile(token: String, options: CallOptions? = null): ByteArray =
        calls.downloadSignedFile(token).await(options)

    /** The same as [downloadSignedFile], chunk by chunk: a file of any size. A timeout in [options] limits the whole; without it each chunk has the client's `readTimeout`. */
    public suspend fun downloadSignedFileStream(token: String, options: CallOptions? = null): FileStream =
        calls.downloadSignedFileStream(token).await(options)

    /**
     * Apply for the electronic receipt of a line (转账明细电子回单受理).
     *
     * The receipt takes a while: query it until there is a `download_url`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458967)
     *
     * @param outDetailNo 商家转账明细单号. The merchant's own number of this line of the batch.
     * @param acceptType 受理类型. What the line belongs to: `BATCH_TRANSFER` a batch, `TRANSFER_TO_POCKET` a payment to a balance, `TRANSFER_TO_BANK` one to a bank card. See [AcceptType].
     * @param outBatchNo 商家转账批次单号. The merchant's own number of the batch; needed with `BATCH_TRANSFER`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createDetailElectronicReceipt(outDetailNo: String, acceptType: String, outBatchNo: String? = null, options: CallOptions? = null): DetailElectronicReceipt =
        calls.createDetailElectronicReceipt(CreateDetailElectronicReceiptRequest(outDetailNo = outDetailNo, acceptType = acceptType, outBatchNo = outBatchNo)).await(options)

    /**
     * Query the electronic receipt of a line (查询转账明细电子回单受理结果).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012458972)
     *
     * @param outDetailNo 商家转账明细单号. The merchant's own number of this line of the batch.
     * @param acceptType 受理类型. What the line belongs to: `BATCH_TRANSFER` a batch, `TRANSFER_TO_POCKET` a payment to a balance, `TRANSFER_TO_BANK` one to a bank card. See [AcceptType].
     * @param outBatchNo 商家转账批次单号. The merchant's own number of the batch; needed with `BATCH_TRANSFER`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getDetailElectronicReceipt(outDetailNo: String, acceptType: String, outBatchNo: String? = null, options: CallOptions? = null): DetailElectronicReceipt =
        calls.getDetailElectronicReceipt(outDetailNo, acceptType, outBatchNo).await(options)

    /**
     * Download the electronic receipt of a line (下载电子回单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4012716436)
     *
     * @param source Out of the receipt's `download_url`.
     * @param token Out of the receipt's `download_url`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun downloadElectronicVoucherFile(source: String, token: String, options: CallOptions? = null): ByteArray =
        calls.downloadElectronicVoucherFile(source, token).await(options)

    /** The same as [downloadElectronicVoucherFile], chunk by chunk: a file of any size. A timeout in [options] limits the whole; without it each chunk has the client's `readTimeout`. */
    public suspend fun downloadElectronicVoucherFileStream(source: String, token: String, options: CallOptions? = null): FileStream =
        calls.downloadElectronicVoucherFileStream(source, token).await(options)
}
