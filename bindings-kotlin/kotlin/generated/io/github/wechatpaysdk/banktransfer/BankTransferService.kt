// Generated from api/bank_transfer.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.banktransfer

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import kotlinx.coroutines.flow.Flow

/** Batches of transfers by banks (银行模式转账). */
public class BankTransferService internal constructor(core: Core) {
    private val calls = BankTransferCalls(core)

    /**
     * Transfer money to many users at once (发起批量转账).
     *
     * The answer means that the batch was taken, not that anybody was paid: query the batch, then its lines. When the outcome is not known, repeat it with the same `out_batch_no` and the same contents: a new number is a new batch.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012465889)
     *
     * @param totalCount 转账总笔数. The number of lines.
     * @param outBatchNo 银行批次单号. The bank's own number of the batch.
     * @param platformMchid 服务平台商户号. The platform that serves the payer.
     * @param specializedPaymentMchid 付款企业商户号. The enterprise that pays.
     * @param sponsorMchid 实际出资商户号. The merchant whose money it is.
     * @param userAuthorizedAppid 用户授权appid. The app that the payee has authorised; `openid` belongs to it.
     * @param userAuthorizedMchid 用户授权商户号. The merchant that the payee has authorised.
     * @param batchName 批次名称.
     * @param batchRemark 批次备注.
     * @param totalAmount 转账总金额. In fen: the sum of all lines.
     * @param transferPurpose 批量转账用途.
     * @param transferScene 转账场景. `ORDINARY_TRANSFER`, or `PAYROLL_CARD_TRANSFER` for wages through the payroll card.
     * @param attachRemark 附加信息.
     * @param transferDetailList 转账明细列表.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createBatch(totalCount: Long, outBatchNo: String, platformMchid: String, specializedPaymentMchid: String, sponsorMchid: String, userAuthorizedAppid: String, userAuthorizedMchid: String, batchName: String, batchRemark: String, totalAmount: Long, transferPurpose: String, transferScene: String, attachRemark: String? = null, transferDetailList: List<TransferDetailInput>? = null, options: CallOptions? = null): CreateBatchResponse =
        calls.createBatch(CreateBatchRequest(totalCount = totalCount, outBatchNo = outBatchNo, platformMchid = platformMchid, specializedPaymentMchid = specializedPaymentMchid, sponsorMchid = sponsorMchid, userAuthorizedAppid = userAuthorizedAppid, userAuthorizedMchid = userAuthorizedMchid, batchName = batchName, batchRemark = batchRemark, totalAmount = totalAmount, transferPurpose = transferPurpose, transferScene = transferScene, attachRemark = attachRemark, transferDetailList = transferDetailList)).await(options)

    /**
     * Query a batch by `out_batch_no` (银行批次单号查询批次单).
     *
     * Lines of the batch are listed with `need_query_detail` alone.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012465903)
     *
     * @param outBatchNo 商户批次单号. The bank's own number of the batch.
     * @param needQueryDetail 是否查询转账明细单. Whether to list the lines, page by page.
     * @param offset 分页开始位置. Items to skip, from 0.
     * @param limit 最大资源条数. Items per page.
     * @param detailState 明细状态. Needed with `need_query_detail`. See [GetBatchByOutBatchNoDetailState].
     * @param detailStatus 明细状态.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getBatchByOutBatchNo(outBatchNo: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailState: String? = null, detailStatus: String? = null, options: CallOptions? = null): Batch =
        calls.getBatchByOutBatchNo(outBatchNo, needQueryDetail, offset, limit, detailState, detailStatus).await(options)

    /** Every item of every page of [getBatchByOutBatchNo], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun getBatchByOutBatchNoPaginated(outBatchNo: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailState: String? = null, detailStatus: String? = null, options: CallOptions? = null): Flow<TransferDetailCompact> =
        calls.getBatchByOutBatchNoPaginated(outBatchNo, needQueryDetail, offset, limit, detailState, detailStatus).flow(options)

    /**
     * Query a batch by `batch_id` (微信支付批次单号查询批次单).
     *
     * Lines of the batch are listed with `need_query_detail` alone.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012465891)
     *
     * @param batchId 微信支付批次单号. WeChat Pay's number of the batch.
     * @param needQueryDetail 是否查询转账明细单. Whether to list the lines, page by page.
     * @param offset 分页开始位置. Items to skip, from 0.
     * @param limit 最大资源条数. Items per page.
     * @param detailState 明细状态. Needed with `need_query_detail`. See [GetBatchByBatchIdDetailState].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getBatchByBatchId(batchId: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailState: String? = null, options: CallOptions? = null): Batch =
        calls.getBatchByBatchId(batchId, needQueryDetail, offset, limit, detailState).await(options)

    /** Every item of every page of [getBatchByBatchId], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun getBatchByBatchIdPaginated(batchId: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailState: String? = null, options: CallOptions? = null): Flow<TransferDetailCompact> =
        calls.getBatchByBatchIdPaginated(batchId, needQueryDetail, offset, limit, detailState).flow(options)

    /**
     * Query a line of a batch by `out_detail_no` (银行明细单号查询明细单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012465915)
     *
     * @param outBatchNo 银行批次单号. The bank's own number of the batch.
     * @param outDetailNo 银行明细单号. The bank's own number of this line of the batch.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getDetailByOutDetailNo(outBatchNo: String, outDetailNo: String, options: CallOptions? = null): TransferDetail =
        calls.getDetailByOutDetailNo(outBatchNo, outDetailNo).await(options)

    /**
     * Query a line of a batch by `detail_id` (微信支付明细单号查询明细单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012465897)
     *
     * @param batchId 微信支付批次单号. WeChat Pay's number of the batch.
     * @param detailId 微信明细单号. WeChat Pay's number of this line of the batch.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getDetailByDetailId(batchId: String, detailId: String, options: CallOptions? = null): TransferDetail =
        calls.getDetailByDetailId(batchId, detailId).await(options)

    /**
     * Apply for the electronic receipt of a batch (受理汇总电子回单).
     *
     * The receipt takes a while: query it until there is a `download_url`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012470746)
     *
     * @param outBatchNo 银行转账批次单号. The bank's own number of the batch.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createSummaryReceipt(outBatchNo: String, options: CallOptions? = null): SummaryReceipt =
        calls.createSummaryReceipt(CreateSummaryReceiptRequest(outBatchNo = outBatchNo)).await(options)

    /**
     * Query the electronic receipt of a batch (查询汇总电子回单受理结果).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012470761)
     *
     * @param outBatchNo 银行转账批次单号. The bank's own number of the batch.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getSummaryReceipt(outBatchNo: String, options: CallOptions? = null): SummaryReceipt =
        calls.getSummaryReceipt(outBatchNo).await(options)

    /**
     * Apply for the electronic receipt of a line (受理明细电子回单).
     *
     * The receipt takes a while: query it until there is a `download_url`.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012470770)
     *
     * @param outBatchNo 银行转账批次单号. The bank's own number of the batch.
     * @param outDetailNo 银行转账明细单号. The bank's own number of this line of the batch.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createDetailReceipt(outBatchNo: String, outDetailNo: String, options: CallOptions? = null): DetailReceipt =
        calls.createDetailReceipt(CreateDetailReceiptRequest(outBatchNo = outBatchNo, outDetailNo = outDetailNo)).await(options)

    /**
     * Query the electronic receipt of a line (查询明细电子回单受理结果).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012470775)
     *
     * @param outBatchNo 银行转账批次单号. The bank's own number of the batch.
     * @param outDetailNo 银行转账明细单号. The bank's own number of this line of the batch.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getDetailReceipt(outBatchNo: String, outDetailNo: String, options: CallOptions? = null): DetailReceipt =
        calls.getDetailReceipt(outBatchNo, outDetailNo).await(options)
}
