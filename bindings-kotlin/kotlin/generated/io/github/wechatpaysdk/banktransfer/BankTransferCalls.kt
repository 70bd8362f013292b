// Generated from api/bank_transfer.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.banktransfer

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree

/** Batches of transfers by banks (银行模式转账), as [Call]s to execute or to wait for. */
public class BankTransferCalls internal constructor(private val core: Core) {

    /** See [BankTransferService.createBatch]. */
    public fun createBatch(request: CreateBatchRequest): Call<CreateBatchResponse> =
        core.call("bank_transfer.create_batch", Fields().putAll(request)) { CreateBatchResponse(it.json) }

    /** See [BankTransferService.getBatchByOutBatchNo]. */
    public fun getBatchByOutBatchNo(outBatchNo: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailState: String? = null, detailStatus: String? = null): Call<Batch> =
        core.call("bank_transfer.get_batch_by_out_batch_no", Fields().put("out_batch_no", outBatchNo).put("need_query_detail", needQueryDetail).put("offset", offset).put("limit", limit).put("detail_state", detailState).put("detail_status", detailStatus)) { Batch(it.json) }

    /** See [BankTransferService.getBatchByOutBatchNo]. */
    public fun getBatchByOutBatchNo(outBatchNo: String, needQueryDetail: Boolean): Call<Batch> =
        getBatchByOutBatchNo(outBatchNo = outBatchNo, needQueryDetail = needQueryDetail, offset = null, limit = null, detailState = null, detailStatus = null)

    /** Every item of every page of [getBatchByOutBatchNo], from the page that the arguments name. */
    public fun getBatchByOutBatchNoPaginated(outBatchNo: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailState: String? = null, detailStatus: String? = null): Pages<TransferDetailCompact> =
        Pages(getBatchByOutBatchNo(outBatchNo = outBatchNo, needQueryDetail = needQueryDetail, offset = offset, limit = limit, detailState = detailState, detailStatus = detailStatus), "transfer_detail_list", Position.Offset("offset", "total_count")) { TransferDetailCompact(it.tree()) }

    /** Every item of every page of [getBatchByOutBatchNo], from the page that the arguments name. */
    public fun getBatchByOutBatchNoPaginated(outBatchNo: String, needQueryDetail: Boolean): Pages<TransferDetailCompact> =
        getBatchByOutBatchNoPaginated(outBatchNo = outBatchNo, needQueryDetail = needQueryDetail, offset = null, limit = null, detailState = null, detailStatus = null)

    /** See [BankTransferService.getBatchByBatchId]. */
    public fun getBatchByBatchId(batchId: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailState: String? = null): Call<Batch> =
        core.call("bank_transfer.get_batch_by_batch_id", Fields().put("batch_id", batchId).put("need_query_detail", needQueryDetail).put("offset", offset).put("limit", limit).put("detail_state", detailState)) { Batch(it.json) }

    /** See [BankTransferService.getBatchByBatchId]. */
    public fun getBatchByBatchId(batchId: String, needQueryDetail: Boolean): Call<Batch> =
        getBatchByBatchId(batchId = batchId, needQueryDetail = needQueryDetail, offset = null, limit = null, detailState = null)

    /** Every item of every page of [getBatchByBatchId], from the page that the arguments name. */
    public fun getBatchByBatchIdPaginated(batchId: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailState: String? = null): Pages<TransferDetailCompact> =
        Pages(getBatchByBatchId(batchId = batchId, needQueryDetail = needQueryDetail, offset = offset, limit = limit, detailState = detailState), "transfer_detail_list", Position.Offset("offset", "total_count")) { TransferDetailCompact(it.tree()) }

    /** Every item of every page of [getBatchByBatchId], from the page that the arguments name. */
    public fun getBatchByBatchIdPaginated(batchId: String, needQueryDetail: Boolean): Pages<TransferDetailCompact> =
        getBatchByBatchIdPaginated(batchId = batchId, needQueryDetail = needQueryDetail, offset = null, limit = null, detailState = null)

    /** See [BankTransferService.getDetailByOutDetailNo]. */
    public fun getDetailByOutDetailNo(outBatchNo: String, outDetailNo: String): Call<TransferDetail> =
        core.call("bank_transfer.get_detail_by_out_detail_no", Fields().put("out_batch_no", outBatchNo).put("out_detail_no", outDetailNo)) { TransferDetail(it.json) }

    /** See [BankTransferService.getDetailByDetailId]. */
    public fun getDetailByDetailId(batchId: String, detailId: String): Call<TransferDetail> =
        core.call("bank_transfer.get_detail_by_detail_id", Fields().put("batch_id", batchId).put("detail_id", detailId)) { TransferDetail(it.json) }

    /** See [BankTransferService.createSummaryReceipt]. */
    public fun createSummaryReceipt(request: CreateSummaryReceiptRequest): Call<SummaryReceipt> =
        core.call("bank_transfer.create_summary_receipt", Fields().putAll(request)) { SummaryReceipt(it.json) }

    /** See [BankTransferService.getSummaryReceipt]. */
    public fun getSummaryReceipt(outBatchNo: String): Call<SummaryReceipt> =
        core.call("bank_transfer.get_summary_receipt", Fields().put("out_batch_no", outBatchNo)) { SummaryReceipt(it.json) }

    /** See [BankTransferService.createDetailReceipt]. */
    public fun createDetailReceipt(request: CreateDetailReceiptRequest): Call<DetailReceipt> =
        core.call("bank_transfer.create_detail_receipt", Fields().putAll(request)) { DetailReceipt(it.json) }

    /** See [BankTransferService.getDetailReceipt]. */
    public fun getDetailReceipt(outBatchNo: String, outDetailNo: String): Call<DetailReceipt> =
        core.call("bank_transfer.get_detail_receipt", Fields().put("out_batch_no", outBatchNo).put("out_detail_no", outDetailNo)) { DetailReceipt(it.json) }
}
