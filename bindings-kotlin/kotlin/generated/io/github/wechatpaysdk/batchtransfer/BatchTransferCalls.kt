// Generated from api/batch_transfer.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.batchtransfer

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.FileStream
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree

/** Batches of transfers to users' balances (商家转账到零钱), as [Call]s to execute or to wait for. */
public class BatchTransferCalls internal constructor(private val core: Core) {

    /** See [BatchTransferService.createBatch]. */
    public fun createBatch(request: CreateBatchRequest): Call<CreateBatchResponse> =
        core.call("batch_transfer.create_batch", Fields().putAll(request)) { CreateBatchResponse(it.json) }

    /** See [BatchTransferService.getBatchByOutBatchNo]. */
    public fun getBatchByOutBatchNo(outBatchNo: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailStatus: String? = null): Call<Batch> =
        core.call("batch_transfer.get_batch_by_out_batch_no", Fields().put("out_batch_no", outBatchNo).put("need_query_detail", needQueryDetail).put("offset", offset).put("limit", limit).put("detail_status", detailStatus)) { Batch(it.json) }

    /** See [BatchTransferService.getBatchByOutBatchNo]. */
    public fun getBatchByOutBatchNo(outBatchNo: String, needQueryDetail: Boolean): Call<Batch> =
        getBatchByOutBatchNo(outBatchNo = outBatchNo, needQueryDetail = needQueryDetail, offset = null, limit = null, detailStatus = null)

    /** Every item of every page of [getBatchByOutBatchNo], from the page that the arguments name. */
    public fun getBatchByOutBatchNoPaginated(outBatchNo: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailStatus: String? = null): Pages<TransferDetailCompact> =
        Pages(getBatchByOutBatchNo(outBatchNo = outBatchNo, needQueryDetail = needQueryDetail, offset = offset, limit = limit, detailStatus = detailStatus), "transfer_detail_list", Position.Offset("offset", null)) { TransferDetailCompact(it.tree()) }

    /** Every item of every page of [getBatchByOutBatchNo], from the page that the arguments name. */
    public fun getBatchByOutBatchNoPaginated(outBatchNo: String, needQueryDetail: Boolean): Pages<TransferDetailCompact> =
        getBatchByOutBatchNoPaginated(outBatchNo = outBatchNo, needQueryDetail = needQueryDetail, offset = null, limit = null, detailStatus = null)

    /** See [BatchTransferService.getBatchByBatchId]. */
    public fun getBatchByBatchId(batchId: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailStatus: String? = null): Call<Batch> =
        core.call("batch_transfer.get_batch_by_batch_id", Fields().put("batch_id", batchId).put("need_query_detail", needQueryDetail).put("offset", offset).put("limit", limit).put("detail_status", detailStatus)) { Batch(it.json) }

    /** See [BatchTransferService.getBatchByBatchId]. */
    public fun getBatchByBatchId(batchId: String, needQueryDetail: Boolean): Call<Batch> =
        getBatchByBatchId(batchId = batchId, needQueryDetail = needQueryDetail, offset = null, limit = null, detailStatus = null)

    /** Every item of every page of [getBatchByBatchId], from the page that the arguments name. */
    public fun getBatchByBatchIdPaginated(batchId: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailStatus: String? = null): Pages<TransferDetailCompact> =
        Pages(getBatchByBatchId(batchId = batchId, needQueryDetail = needQueryDetail, offset = offset, limit = limit, detailStatus = detailStatus), "transfer_detail_list", Position.Offset("offset", null)) { TransferDetailCompact(it.tree()) }

    /** Every item of every page of [getBatchByBatchId], from the page that the arguments name. */
    public fun getBatchByBatchIdPaginated(batchId: String, needQueryDetail: Boolean): Pages<TransferDetailCompact> =
        getBatchByBatchIdPaginated(batchId = batchId, needQueryDetail = needQueryDetail, offset = null, limit = null, detailStatus = null)

    /** See [BatchTransferService.getDetailByOutDetailNo]. */
    public fun getDetailByOutDetailNo(outBatchNo: String, outDetailNo: String): Call<TransferDetail> =
        core.call("batch_transfer.get_detail_by_out_detail_no", Fields().put("out_batch_no", outBatchNo).put("out_detail_no", outDetailNo)) { TransferDetail(it.json) }

    /** See [BatchTransferService.getDetailByDetailId]. */
    public fun getDetailByDetailId(batchId: String, detailId: String): Call<TransferDetail> =
        core.call("batch_transfer.get_detail_by_detail_id", Fields().put("batch_id", batchId).put("detail_id", detailId)) { TransferDetail(it.json) }

    /** See [BatchTransferService.createBatchElectronicReceipt]. */
    public fun createBatchElectronicReceipt(request: CreateBatchElectronicReceiptRequest): Call<BatchElectronicReceipt> =
        core.call("batch_transfer.create_batch_electronic_receipt", Fields().putAll(request)) { BatchElectronicReceipt(it.json) }

    /** See [BatchTransferService.getBatchElectronicReceipt]. */
    public fun getBatchElectronicReceipt(outBatchNo: String): Call<BatchElectronicReceipt> =
        core.call("batch_transfer.get_batch_electronic_receipt", Fields().put("out_batch_no", outBatchNo)) { BatchElectronicReceipt(it.json) }

    /** See [BatchTransferService.downloadSignedFile]. */
    public fun downloadSignedFile(token: String): Call<ByteArray> =
        core.call("batch_transfer.download_signed_file", Fields().put("token", token)) { it.body }

    /** See [BatchTransferService.downloadSignedFileStream]. */
    public fun downloadSignedFileStream(token: String): Call<FileStream> =
        core.stream("batch_transfer.download_signed_file", Fields().put("token", token))

    /** See [BatchTransferService.createDetailElectronicReceipt]. */
    public fun createDetailElectronicReceipt(request: CreateDetailElectronicReceiptRequest): Call<DetailElectronicReceipt> =
        core.call("batch_transfer.create_detail_electronic_receipt", Fields().putAll(request)) { DetailElectronicReceipt(it.json) }

    /** See [BatchTransferService.getDetailElectronicReceipt]. */
    public fun getDetailElectronicReceipt(outDetailNo: String, acceptType: String, outBatchNo: String? = null): Call<DetailElectronicReceipt> =
        core.call("batch_transfer.get_detail_electronic_receipt", Fields().put("out_detail_no", outDetailNo).put("accept_type", acceptType).put("out_batch_no", outBatchNo)) { DetailElectronicReceipt(it.json) }

    /** See [BatchTransferService.getDetailElectronicReceipt]. */
    public fun getDetailElectronicReceipt(outDetailNo: String, acceptType: String): Call<DetailElectronicReceipt> =
        getDetailElectronicReceipt(outDetailNo = outDetailNo, acceptType = acceptType, outBatchNo = null)

    /** See [BatchTransferService.downloadElectronicVoucherFile]. */
    public fun downloadElectronicVoucherFile(source: String, token: String): Call<ByteArray> =
        core.call("batch_transfer.download_electronic_voucher_file", Fields().put("source", source).put("token", token)) { it.body }

    /** See [BatchTransferService.downloadElectronicVoucherFileStream]. */
    public fun downloadElectronicVoucherFileStream(source: String, token: String): Call<FileStream> =
        core.stream("batch_transfer.download_electronic_voucher_file", Fields().put("source", source).put("token", token))
}
