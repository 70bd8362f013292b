// Generated from api/partner_batch_transfer.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.partnerbatchtransfer

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import kotlinx.coroutines.flow.Flow

/** Batches of transfers for sub-merchants (服务商批量转账). */
public class PartnerBatchTransferService internal constructor(core: Core) {
    private val calls = PartnerBatchTransferCalls(core)

    /**
     * Transfer money to many users at once (发起批量转账).
     *
     * The answer means that the batch was taken, not that anybody was paid: query the batch, then its lines. When the outcome is not known, repeat it with the same `out_batch_no` and the same contents: a new number is a new batch.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012465738)
     *
     * @param subMchid 特约商户号. The sub-merchant that the partner acts for.
     * @param outBatchNo 商家批次单号. The merchant's own number of the batch.
     * @param authorizationType 特约商户授权类型. What the sub-merchant has authorised the partner to: `INFORMATION_AUTHORIZATION_TYPE` its information, `FUND_AUTHORIZATION_TYPE` its money, or both. See [AuthorizationType].
     * @param batchName 批次名称.
     * @param batchRemark 批次备注.
     * @param totalAmount 转账总金额. In fen: the sum of all lines.
     * @param totalNum 转账总笔数. The number of lines in `transfer_detail_list`.
     * @param transferDetailList 转账明细列表.
     * @param spAppid 服务商的appid.
     * @param subAppid 特约商户appid. The sub-merchant's own app.
     * @param transferPurpose 批量转账用途. See [TransferPurpose].
     * @param transferScene 转账场景. `PAYROLL_CARD_TRANSFER`: wages through the payroll card; `ORDINARY_TRANSFER`: anything else, also when left out. See [TransferScene].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createBatch(subMchid: String, outBatchNo: String, authorizationType: String, batchName: String, batchRemark: String, totalAmount: Long, totalNum: Long, transferDetailList: List<TransferDetailInput>, spAppid: String? = null, subAppid: String? = null, transferPurpose: String? = null, transferScene: String? = null, options: CallOptions? = null): CreateBatchResponse =
        calls.createBatch(CreateBatchRequest(subMchid = subMchid, outBatchNo = outBatchNo, authorizationType = authorizationType, batchName = batchName, batchRemark = batchRemark, totalAmount = totalAmount, totalNum = totalNum, transferDetailList = transferDetailList, spAppid = spAppid, subAppid = subAppid, transferPurpose = transferPurpose, transferScene = transferScene)).await(options)

    /**
     * Query a batch by `out_batch_no` (商家批次单号查询批次单).
     *
     * Lines of the batch are listed with `need_query_detail` alone.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012465790)
     *
     * @param outBatchNo 商家批次单号. The merchant's own number of the batch.
     * @param needQueryDetail 是否查询转账明细单. Whether to list the lines, page by page.
     * @param offset 分页开始位置. Items to skip, from 0.
     * @param limit 最大资源条数. Items per page.
     * @param detailStatus 明细状态. Needed with `need_query_detail`. See [GetBatchByOutBatchNoDetailStatus].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getBatchByOutBatchNo(outBatchNo: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailStatus: String? = null, options: CallOptions? = null): TransferBatch =
        calls.getBatchByOutBatchNo(outBatchNo, needQueryDetail, offset, limit, detailStatus).await(options)

    /** Every item of every page of [getBatchByOutBatchNo], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun getBatchByOutBatchNoPaginated(outBatchNo: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailStatus: String? = null, options: CallOptions? = null): Flow<TransferDetailCompact> =
        calls.getBatchByOutBatchNoPaginated(outBatchNo, needQueryDetail, offset, limit, detailStatus).flow(options)

    /**
     * Query a batch by `batch_id` (微信支付批次单号查询批次单).
     *
     * Lines of the batch are listed with `need_query_detail` alone.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012465772)
     *
     * @param batchId 微信支付批次单号. WeChat Pay's number of the batch.
     * @param needQueryDetail 是否查询转账明细单. Whether to list the lines, page by page.
     * @param offset 分页开始位置. Items to skip, from 0.
     * @param limit 最大资源条数. Items per page.
     * @param detailStatus 明细状态. Needed with `need_query_detail`. See [GetBatchByBatchIdDetailStatus].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getBatchByBatchId(batchId: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailStatus: String? = null, options: CallOptions? = null): TransferBatch =
        calls.getBatchByBatchId(batchId, needQueryDetail, offset, limit, detailStatus).await(options)

    /** Every item of every page of [getBatchByBatchId], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun getBatchByBatchIdPaginated(batchId: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailStatus: String? = null, options: CallOptions? = null): Flow<TransferDetailCompact> =
        calls.getBatchByBatchIdPaginated(batchId, needQueryDetail, offset, limit, detailStatus).flow(options)

    /**
     * Query a line of a batch by `out_detail_no` (商家明细单号查询明细单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012465795)
     *
     * @param outBatchNo 商家批次单号. The merchant's own number of the batch.
     * @param outDetailNo 商家明细单号. The merchant's own number of this line of the batch.
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
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4012465781)
     *
     * @param batchId 微信支付批次单号. WeChat Pay's number of the batch.
     * @param detailId 微信明细单号. WeChat Pay's number of this line of the batch.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getDetailByDetailId(batchId: String, detailId: String, options: CallOptions? = null): TransferDetail =
        calls.getDetailByDetailId(batchId, detailId).await(options)
}
