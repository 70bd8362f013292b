// Generated from api/platform_transfer.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.platformtransfer

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core
import kotlinx.coroutines.flow.Flow

/** Transfers by platforms and insurers (平台转账). */
public class PlatformTransferService internal constructor(core: Core) {
    private val calls = PlatformTransferCalls(core)

    /**
     * Reserve a single transfer for a user to confirm (受理单次预约商家转账).
     *
     * Hand `package_info` to the front end for the user to confirm; the transfer follows with a batch.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-apply.html)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param spAppid 服务商AppID.
     * @param outReservationNo 商户预约单号. The platform's own number of the reservation.
     * @param transferSceneId 转账场景ID. A scene that was opened for the merchant in the merchant platform.
     * @param estimatedDate 预计最晚转账日期. The last day on which the transfer may be made.
     * @param notifyUrl 商户回调地址. Where its notifications are posted: https, without a query string.
     * @param reserveRemark 预约备注.
     * @param subAppid 二级商户AppID. The sub-merchant's own app.
     * @param openid 收款用户OpenID.
     * @param estimatedMaxAmount 预计最大转账金额. In fen: the most that will be transferred.
     * @param exactAmount 准确转账金额. In fen: what will be transferred.
     * @param sceneReportData 场景报备信息. What the scene demands to be reported.
     * @param userRealName 收款用户姓名. The payee's real name, checked against the payee's account. Encrypted on the wire.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createReservation(subMchid: String, spAppid: String, outReservationNo: String, transferSceneId: String, estimatedDate: String, notifyUrl: String, reserveRemark: String, subAppid: String? = null, openid: String? = null, estimatedMaxAmount: Long? = null, exactAmount: Long? = null, sceneReportData: SceneReport? = null, userRealName: String? = null, options: CallOptions? = null): CreateReservationResponse =
        calls.createReservation(CreateReservationRequest(subMchid = subMchid, spAppid = spAppid, outReservationNo = outReservationNo, transferSceneId = transferSceneId, estimatedDate = estimatedDate, notifyUrl = notifyUrl, reserveRemark = reserveRemark, subAppid = subAppid, openid = openid, estimatedMaxAmount = estimatedMaxAmount, exactAmount = exactAmount, sceneReportData = sceneReportData, userRealName = userRealName)).await(options)

    /**
     * Query a reservation by `out_reservation_no` (商户预约单号查询预约商家转账记录).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-out-no.html)
     *
     * @param outReservationNo 商户预约单号. The platform's own number of the reservation.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getReservationByOutReservationNo(outReservationNo: String, subMchid: String, options: CallOptions? = null): Reservation =
        calls.getReservationByOutReservationNo(outReservationNo, subMchid).await(options)

    /**
     * Query a reservation by `reservation_id` (微信支付预约单号查询预约商家转账记录).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-get-by-id.html)
     *
     * @param reservationId 微信转账预约单号. WeChat Pay's number of the reservation.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getReservationByReservationId(reservationId: String, subMchid: String, options: CallOptions? = null): Reservation =
        calls.getReservationByReservationId(reservationId, subMchid).await(options)

    /**
     * Close a reservation (关闭预约商家转账记录).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-reservation/transfer-reservation-close.html)
     *
     * @param outReservationNo 商户预约单号. The platform's own number of the reservation.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun closeReservation(outReservationNo: String, subMchid: String, options: CallOptions? = null): Reservation =
        calls.closeReservation(outReservationNo, subMchid).await(options)

    /**
     * Transfer money to many users at once (受理商家转账).
     *
     * The answer means that the batch was taken, not that anybody was paid: query the batch, then its lines. Each line needs a reservation that the user has confirmed. When the outcome is not known, repeat it with the same `out_batch_no` and the same contents. A new number is a new batch.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param spAppid 服务商AppID.
     * @param outBatchNo 商家批次单号. The merchant's own number of the batch.
     * @param transferSceneId 转账场景ID. A scene that was opened for the merchant in the merchant platform.
     * @param batchName 批次名称.
     * @param batchRemark 批次备注.
     * @param notifyUrl 商户回调地址. Where its notifications are posted: https, without a query string.
     * @param totalAmount 转账总金额. In fen: the sum of all lines.
     * @param totalNum 转账总笔数. The number of lines in `transfer_detail_list`.
     * @param transferDetailList 转账明细列表.
     * @param subAppid 二级商户AppID. The sub-merchant's own app.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createBatch(subMchid: String, spAppid: String, outBatchNo: String, transferSceneId: String, batchName: String, batchRemark: String, notifyUrl: String, totalAmount: Long, totalNum: Long, transferDetailList: List<TransferDetail>, subAppid: String? = null, options: CallOptions? = null): CreateBatchResponse =
        calls.createBatch(CreateBatchRequest(subMchid = subMchid, spAppid = spAppid, outBatchNo = outBatchNo, transferSceneId = transferSceneId, batchName = batchName, batchRemark = batchRemark, notifyUrl = notifyUrl, totalAmount = totalAmount, totalNum = totalNum, transferDetailList = transferDetailList, subAppid = subAppid)).await(options)

    /**
     * Query a batch by `out_batch_no` (商户转账批次单号查询批次单).
     *
     * Lines of the batch are listed with `need_query_detail` alone.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-out-code.html)
     *
     * @param outBatchNo 商家批次单号. The merchant's own number of the batch.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param needQueryDetail 是否查询转账明细单. Whether to list the lines, page by page.
     * @param offset 分页开始位置. 0 when left out.
     * @param limit 最大资源条数. 20 when left out.
     * @param detailState 明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank. See [GetBatchByOutBatchNoDetailState].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getBatchByOutBatchNo(outBatchNo: String, subMchid: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailState: String? = null, options: CallOptions? = null): Batch =
        calls.getBatchByOutBatchNo(outBatchNo, subMchid, needQueryDetail, offset, limit, detailState).await(options)

    /** Every item of every page of [getBatchByOutBatchNo], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun getBatchByOutBatchNoPaginated(outBatchNo: String, subMchid: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailState: String? = null, options: CallOptions? = null): Flow<BatchDetail> =
        calls.getBatchByOutBatchNoPaginated(outBatchNo, subMchid, needQueryDetail, offset, limit, detailState).flow(options)

    /**
     * Query a batch by `batch_id` (微信支付转账批次单号查询批次单).
     *
     * Lines of the batch are listed with `need_query_detail` alone.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-by-id.html)
     *
     * @param batchId 商家转账批次单号. WeChat Pay's number of the batch.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param needQueryDetail 是否查询转账明细单. Whether to list the lines, page by page.
     * @param offset 分页开始位置. 0 when left out.
     * @param limit 最大资源条数. 20 when left out.
     * @param detailState 明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank. See [GetBatchByBatchIdDetailState].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getBatchByBatchId(batchId: String, subMchid: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailState: String? = null, options: CallOptions? = null): Batch =
        calls.getBatchByBatchId(batchId, subMchid, needQueryDetail, offset, limit, detailState).await(options)

    /** Every item of every page of [getBatchByBatchId], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun getBatchByBatchIdPaginated(batchId: String, subMchid: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailState: String? = null, options: CallOptions? = null): Flow<BatchDetail> =
        calls.getBatchByBatchIdPaginated(batchId, subMchid, needQueryDetail, offset, limit, detailState).flow(options)

    /**
     * Query a line of a batch by `out_detail_no` (商户明细单号查询明细单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-get-detail-by-out-no.html)
     *
     * @param outBatchNo 商家批次单号. The merchant's own number of the batch.
     * @param outDetailNo 商家明细单号. The merchant's own number of this line of the batch.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getDetailByOutDetailNo(outBatchNo: String, outDetailNo: String, subMchid: String, options: CallOptions? = null): Detail =
        calls.getDetailByOutDetailNo(outBatchNo, outDetailNo, subMchid).await(options)

    /**
     * Query a line of a batch by `detail_id` (微信支付转账明细单号查询明细单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html)
     *
     * @param batchId 商家转账批次单号. WeChat Pay's number of the batch.
     * @param detailId 商家转账明细单号. WeChat Pay's number of this line of the batch.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getDetailByDetailId(batchId: String, detailId: String, subMchid: String, options: CallOptions? = null): Detail =
        calls.getDetailByDetailId(batchId, detailId, subMchid).await(options)

    /**
     * Apply for the electronic receipt of a batch (申请商家转账批次电子回单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html)
     *
     * @param outBatchNo 商家批次单号. The merchant's own number of the batch.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createSummaryReceipt(outBatchNo: String, subMchid: String, options: CallOptions? = null): CreateSummaryReceiptResponse =
        calls.createSummaryReceipt(outBatchNo, CreateSummaryReceiptRequest(subMchid = subMchid)).await(options)

    /**
     * Query the electronic receipt of a batch (查询商家转账批次电子回单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-query-by-batch-out-no.html)
     *
     * @param outBatchNo 商家批次单号. The merchant's own number of the batch.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getSummaryReceipt(outBatchNo: String, subMchid: String, options: CallOptions? = null): GetSummaryReceiptResponse =
        calls.getSummaryReceipt(outBatchNo, subMchid).await(options)

    /**
     * Apply for the electronic receipt of a line (申请商家转账明细电子回单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html)
     *
     * @param outBatchNo 商家批次单号. The merchant's own number of the batch.
     * @param outDetailNo 商家明细单号. The merchant's own number of this line of the batch.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createDetailReceipt(outBatchNo: String, outDetailNo: String, subMchid: String, options: CallOptions? = null): CreateDetailReceiptResponse =
        calls.createDetailReceipt(outBatchNo, outDetailNo, CreateDetailReceiptRequest(subMchid = subMchid)).await(options)

    /**
     * Query the electronic receipt of a line (查询商家转账明细电子回单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-query-by-detail-out-no.html)
     *
     * @param outBatchNo 商家批次单号. The merchant's own number of the batch.
     * @param outDetailNo 商家明细单号. The merchant's own number of this line of the batch.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getDetailReceipt(outBatchNo: String, outDetailNo: String, subMchid: String, options: CallOptions? = null): GetDetailReceiptResponse =
        calls.getDetailReceipt(outBatchNo, outDetailNo, subMchid).await(options)

    /**
     * Reserve a single transfer of an insurer for a user to confirm (受理单次预约商家转账).
     *
     * Hand `package_info` to the front end for the user to confirm; the transfer follows with a batch.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504216)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param spAppid 服务商AppID.
     * @param outReservationNo 商户预约单号. The platform's own number of the reservation.
     * @param transferSceneId 转账场景ID. A scene that was opened for the merchant in the merchant platform.
     * @param estimatedDate 预计最晚转账日期. The last day on which the transfer may be made. RFC 3339.
     * @param notifyUrl 商户回调地址. Where its notifications are posted: https, without a query string.
     * @param reserveRemark 预约备注.
     * @param subAppid 二级商户AppID. The sub-merchant's own app.
     * @param openid 收款用户OpenID.
     * @param estimatedMaxAmount 预计最大转账金额. In fen: the most that will be transferred.
     * @param exactAmount 准确转账金额. In fen: what will be transferred.
     * @param sceneReportData 场景报备信息. What the scene demands to be reported.
     * @param userRealName 收款用户姓名. The payee's real name, checked against the payee's account. Encrypted on the wire.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createInsuranceReservation(subMchid: String, spAppid: String, outReservationNo: String, transferSceneId: String, estimatedDate: String, notifyUrl: String, reserveRemark: String, subAppid: String? = null, openid: String? = null, estimatedMaxAmount: Long? = null, exactAmount: Long? = null, sceneReportData: SceneReport? = null, userRealName: String? = null, options: CallOptions? = null): CreateReservationResponse =
        calls.createInsuranceReservation(CreateInsuranceReservationRequest(subMchid = subMchid, spAppid = spAppid, outReservationNo = outReservationNo, transferSceneId = transferSceneId, estimatedDate = estimatedDate, notifyUrl = notifyUrl, reserveRemark = reserveRemark, subAppid = subAppid, openid = openid, estimatedMaxAmount = estimatedMaxAmount, exactAmount = exactAmount, sceneReportData = sceneReportData, userRealName = userRealName)).await(options)

    /**
     * Query an insurer's reservation by `out_reservation_no` (商户预约单号查询预约商家转账记录).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504218)
     *
     * @param outReservationNo 商户预约单号. The platform's own number of the reservation.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getInsuranceReservationByOutReservationNo(outReservationNo: String, subMchid: String, options: CallOptions? = null): InsuranceReservation =
        calls.getInsuranceReservationByOutReservationNo(outReservationNo, subMchid).await(options)

    /**
     * Query an insurer's reservation by `reservation_id` (微信支付预约单号查询预约商家转账记录).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504217)
     *
     * @param reservationId 微信转账预约单号. WeChat Pay's number of the reservation.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getInsuranceReservationByReservationId(reservationId: String, subMchid: String, options: CallOptions? = null): InsuranceReservation =
        calls.getInsuranceReservationByReservationId(reservationId, subMchid).await(options)

    /**
     * Close an insurer's reservation (关闭预约商家转账记录).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504219)
     *
     * @param outReservationNo 商户预约单号. The platform's own number of the reservation.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun closeInsuranceReservation(outReservationNo: String, subMchid: String, options: CallOptions? = null): InsuranceReservation =
        calls.closeInsuranceReservation(outReservationNo, subMchid).await(options)

    /**
     * Transfer money of an insurer to many users at once (受理商家转账).
     *
     * The answer means that the batch was taken, not that anybody was paid: query the batch, then its lines. Each line needs a reservation that the user has confirmed. When the outcome is not known, repeat it with the same `out_batch_no` and the same contents. A new number is a new batch.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504220)
     *
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param spAppid 服务商AppID.
     * @param outBatchNo 商家批次单号. The merchant's own number of the batch.
     * @param transferSceneId 转账场景ID. A scene that was opened for the merchant in the merchant platform.
     * @param batchName 批次名称.
     * @param batchRemark 批次备注.
     * @param notifyUrl 商户回调地址. Where its notifications are posted: https, without a query string.
     * @param totalAmount 转账总金额. In fen: the sum of all lines.
     * @param totalNum 转账总笔数. The number of lines in `transfer_detail_list`.
     * @param transferDetailList 转账明细列表.
     * @param subAppid 二级商户AppID. The sub-merchant's own app.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createInsuranceBatch(subMchid: String, spAppid: String, outBatchNo: String, transferSceneId: String, batchName: String, batchRemark: String, notifyUrl: String, totalAmount: Long, totalNum: Long, transferDetailList: List<TransferDetail>, subAppid: String? = null, options: CallOptions? = null): CreateInsuranceBatchResponse =
        calls.createInsuranceBatch(CreateInsuranceBatchRequest(subMchid = subMchid, spAppid = spAppid, outBatchNo = outBatchNo, transferSceneId = transferSceneId, batchName = batchName, batchRemark = batchRemark, notifyUrl = notifyUrl, totalAmount = totalAmount, totalNum = totalNum, transferDetailList = transferDetailList, subAppid = subAppid)).await(options)

    /**
     * Query an insurer's batch by `out_batch_no` (商户转账批次单号查询批次单).
     *
     * Lines of the batch are listed with `need_query_detail` alone.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504221)
     *
     * @param outBatchNo 商家批次单号. The merchant's own number of the batch.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param needQueryDetail 是否查询转账明细单. Whether to list the lines, page by page.
     * @param offset 分页开始位置. 0 when left out.
     * @param limit 最大资源条数. 20 when left out.
     * @param detailState 明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank. See [GetInsuranceBatchByOutBatchNoDetailState].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getInsuranceBatchByOutBatchNo(outBatchNo: String, subMchid: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailState: String? = null, options: CallOptions? = null): InsuranceBatch =
        calls.getInsuranceBatchByOutBatchNo(outBatchNo, subMchid, needQueryDetail, offset, limit, detailState).await(options)

    /** Every item of every page of [getInsuranceBatchByOutBatchNo], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun getInsuranceBatchByOutBatchNoPaginated(outBatchNo: String, subMchid: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailState: String? = null, options: CallOptions? = null): Flow<InsuranceBatchDetail> =
        calls.getInsuranceBatchByOutBatchNoPaginated(outBatchNo, subMchid, needQueryDetail, offset, limit, detailState).flow(options)

    /**
     * Query an insurer's batch by `batch_id` (微信支付转账批次单号查询批次单).
     *
     * Lines of the batch are listed with `need_query_detail` alone.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504221)
     *
     * @param batchId 商家转账批次单号. WeChat Pay's number of the batch.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param needQueryDetail 是否查询转账明细单. Whether to list the lines, page by page.
     * @param offset 分页开始位置. 0 when left out.
     * @param limit 最大资源条数. 20 when left out.
     * @param detailState 明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank. See [GetInsuranceBatchByBatchIdDetailState].
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getInsuranceBatchByBatchId(batchId: String, subMchid: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailState: String? = null, options: CallOptions? = null): InsuranceBatch =
        calls.getInsuranceBatchByBatchId(batchId, subMchid, needQueryDetail, offset, limit, detailState).await(options)

    /** Every item of every page of [getInsuranceBatchByBatchId], from the page that the arguments name; pages are fetched as the flow is collected. */
    public fun getInsuranceBatchByBatchIdPaginated(batchId: String, subMchid: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailState: String? = null, options: CallOptions? = null): Flow<InsuranceBatchDetail> =
        calls.getInsuranceBatchByBatchIdPaginated(batchId, subMchid, needQueryDetail, offset, limit, detailState).flow(options)

    /**
     * Query a line of an insurer's batch by `out_detail_no` (商户明细单号查询明细单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504222)
     *
     * @param outBatchNo 商家批次单号. The merchant's own number of the batch.
     * @param outDetailNo 商家明细单号. The merchant's own number of this line of the batch.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getInsuranceDetailByOutDetailNo(outBatchNo: String, outDetailNo: String, subMchid: String, options: CallOptions? = null): InsuranceDetail =
        calls.getInsuranceDetailByOutDetailNo(outBatchNo, outDetailNo, subMchid).await(options)

    /**
     * Query a line of an insurer's batch by `detail_id` (微信支付转账明细单号查询明细单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504223)
     *
     * @param batchId 商家转账批次单号. WeChat Pay's number of the batch.
     * @param detailId 商家转账明细单号. WeChat Pay's number of this line of the batch.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getInsuranceDetailByDetailId(batchId: String, detailId: String, subMchid: String, options: CallOptions? = null): InsuranceDetail =
        calls.getInsuranceDetailByDetailId(batchId, detailId, subMchid).await(options)

    /**
     * Apply for the electronic receipt of an insurer's batch (申请商家转账批次电子回单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504226)
     *
     * @param outBatchNo 商家批次单号. The merchant's own number of the batch.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createInsuranceSummaryReceipt(outBatchNo: String, subMchid: String, options: CallOptions? = null): CreateInsuranceSummaryReceiptResponse =
        calls.createInsuranceSummaryReceipt(outBatchNo, CreateInsuranceSummaryReceiptRequest(subMchid = subMchid)).await(options)

    /**
     * Query the electronic receipt of an insurer's batch (查询商家转账批次电子回单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504227)
     *
     * @param outBatchNo 商家批次单号. The merchant's own number of the batch.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getInsuranceSummaryReceipt(outBatchNo: String, subMchid: String, options: CallOptions? = null): GetInsuranceSummaryReceiptResponse =
        calls.getInsuranceSummaryReceipt(outBatchNo, subMchid).await(options)

    /**
     * Apply for the electronic receipt of a line of an insurer's batch (申请商家转账明细电子回单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504228)
     *
     * @param outBatchNo 商家批次单号. The merchant's own number of the batch.
     * @param outDetailNo 商家明细单号. The merchant's own number of this line of the batch.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createInsuranceDetailReceipt(outBatchNo: String, outDetailNo: String, subMchid: String, options: CallOptions? = null): CreateInsuranceDetailReceiptResponse =
        calls.createInsuranceDetailReceipt(outBatchNo, outDetailNo, CreateInsuranceDetailReceiptRequest(subMchid = subMchid)).await(options)

    /**
     * Query the electronic receipt of a line of an insurer's batch (查询商家转账明细电子回单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/partner/4013504229)
     *
     * @param outBatchNo 商家批次单号. The merchant's own number of the batch.
     * @param outDetailNo 商家明细单号. The merchant's own number of this line of the batch.
     * @param subMchid 二级商户号. The sub-merchant that the partner acts for.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getInsuranceDetailReceipt(outBatchNo: String, outDetailNo: String, subMchid: String, options: CallOptions? = null): GetInsuranceDetailReceiptResponse =
        calls.getInsuranceDetailReceipt(outBatchNo, outDetailNo, subMchid).await(options)
}
