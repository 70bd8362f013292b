// Generated from api/partner_batch_transfer.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.partnerbatchtransfer

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree

/** Batches of transfers for sub-merchants (服务商批量转账), as [Call]s to execute or to wait for. */
public class PartnerBatchTransferCalls internal constructor(private val core: Core) {

    /** See [PartnerBatchTransferService.createBatch]. */
    public fun createBatch(request: CreateBatchRequest): Call<CreateBatchResponse> =
        core.call("partner_batch_transfer.create_batch", Fields().putAll(request)) { CreateBatchResponse(it.json) }

    /** See [PartnerBatchTransferService.getBatchByOutBatchNo]. */
    public fun getBatchByOutBatchNo(outBatchNo: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailStatus: String? = null): Call<TransferBatch> =
        core.call("partner_batch_transfer.get_batch_by_out_batch_no", Fields().put("out_batch_no", outBatchNo).put("need_query_detail", needQueryDetail).put("offset", offset).put("limit", limit).put("detail_status", detailStatus)) { TransferBatch(it.json) }

    /** See [PartnerBatchTransferService.getBatchByOutBatchNo]. */
    public fun getBatchByOutBatchNo(outBatchNo: String, needQueryDetail: Boolean): Call<TransferBatch> =
        getBatchByOutBatchNo(outBatchNo = outBatchNo, needQueryDetail = needQueryDetail, offset = null, limit = null, detailStatus = null)

    /** Every item of every page of [getBatchByOutBatchNo], from the page that the arguments name. */
    public fun getBatchByOutBatchNoPaginated(outBatchNo: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailStatus: String? = null): Pages<TransferDetailCompact> =
        Pages(getBatchByOutBatchNo(outBatchNo = outBatchNo, needQueryDetail = needQueryDetail, offset = offset, limit = limit, detailStatus = detailStatus), "transfer_detail_list", Position.Offset("offset", "total_num")) { TransferDetailCompact(it.tree()) }

    /** Every item of every page of [getBatchByOutBatchNo], from the page that the arguments name. */
    public fun getBatchByOutBatchNoPaginated(outBatchNo: String, needQueryDetail: Boolean): Pages<TransferDetailCompact> =
        getBatchByOutBatchNoPaginated(outBatchNo = outBatchNo, needQueryDetail = needQueryDetail, offset = null, limit = null, detailStatus = null)

    /** See [PartnerBatchTransferService.getBatchByBatchId]. */
    public fun getBatchByBatchId(batchId: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailStatus: String? = null): Call<TransferBatch> =
        core.call("partner_batch_transfer.get_batch_by_batch_id", Fields().put("batch_id", batchId).put("need_query_detail", needQueryDetail).put("offset", offset).put("limit", limit).put("detail_status", detailStatus)) { TransferBatch(it.json) }

    /** See [PartnerBatchTransferService.getBatchByBatchId]. */
    public fun getBatchByBatchId(batchId: String, needQueryDetail: Boolean): Call<TransferBatch> =
        getBatchByBatchId(batchId = batchId, needQueryDetail = needQueryDetail, offset = null, limit = null, detailStatus = null)

    /** Every item of every page of [getBatchByBatchId], from the page that the arguments name. */
    public fun getBatchByBatchIdPaginated(batchId: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailStatus: String? = null): Pages<TransferDetailCompact> =
        Pages(getBatchByBatchId(batchId = batchId, needQueryDetail = needQueryDetail, offset = offset, limit = limit, detailStatus = detailStatus), "transfer_detail_list", Position.Offset("offset", "total_num")) { TransferDetailCompact(it.tree()) }

    /** Every item of every page of [getBatchByBatchId], from the page that the arguments name. */
    public fun getBatchByBatchIdPaginated(batchId: String, needQueryDetail: Boolean): Pages<TransferDetailCompact> =
        getBatchByBatchIdPaginated(batchId = batchId, needQueryDetail = needQueryDetail, offset = null, limit = null, detailStatus = null)

    /** See [PartnerBatchTransferService.getDetailByOutDetailNo]. */
    public fun getDetailByOutDetailNo(outBatchNo: String, outDetailNo: String): Call<TransferDetail> =
        core.call("partner_batch_transfer.get_detail_by_out_detail_no", Fields().put("out_batch_no", outBatchNo).put("out_detail_no", outDetailNo)) { TransferDetail(it.json) }

    /** See [PartnerBatchTransferService.getDetailByDetailId]. */
    public fun getDetailByDetailId(batchId: String, detailId: String): Call<TransferDetail> =
        core.call("partner_batch_transfer.get_detail_by_detail_id", Fields().put("batch_id", batchId).put("detail_id", detailId)) { TransferDetail(it.json) }
}
