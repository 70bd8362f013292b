// Generated from api/platform_transfer.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.platformtransfer

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Pages
import io.github.wechatpaysdk.Position
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.tree

/** Transfers by platforms and insurers (平台转账), as [Call]s to execute or to wait for. */
public class PlatformTransferCalls internal constructor(private val core: Core) {

    /** See [PlatformTransferService.createReservation]. */
    public fun createReservation(request: CreateReservationRequest): Call<CreateReservationResponse> =
        core.call("platform_transfer.create_reservation", Fields().putAll(request)) { CreateReservationResponse(it.json) }

    /** See [PlatformTransferService.getReservationByOutReservationNo]. */
    public fun getReservationByOutReservationNo(outReservationNo: String, subMchid: String): Call<Reservation> =
        core.call("platform_transfer.get_reservation_by_out_reservation_no", Fields().put("out_reservation_no", outReservationNo).put("sub_mchid", subMchid)) { Reservation(it.json) }

    /** See [PlatformTransferService.getReservationByReservationId]. */
    public fun getReservationByReservationId(reservationId: String, subMchid: String): Call<Reservation> =
        core.call("platform_transfer.get_reservation_by_reservation_id", Fields().put("reservation_id", reservationId).put("sub_mchid", subMchid)) { Reservation(it.json) }

    /** See [PlatformTransferService.closeReservation]. */
    public fun closeReservation(outReservationNo: String, subMchid: String): Call<Reservation> =
        core.call("platform_transfer.close_reservation", Fields().put("out_reservation_no", outReservationNo).put("sub_mchid", subMchid)) { Reservation(it.json) }

    /** See [PlatformTransferService.createBatch]. */
    public fun createBatch(request: CreateBatchRequest): Call<CreateBatchResponse> =
        core.call("platform_transfer.create_batch", Fields().putAll(request)) { CreateBatchResponse(it.json) }

    /** See [PlatformTransferService.getBatchByOutBatchNo]. */
    public fun getBatchByOutBatchNo(outBatchNo: String, subMchid: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailState: String? = null): Call<Batch> =
        core.call("platform_transfer.get_batch_by_out_batch_no", Fields().put("out_batch_no", outBatchNo).put("sub_mchid", subMchid).put("need_query_detail", needQueryDetail).put("offset", offset).put("limit", limit).put("detail_state", detailState)) { Batch(it.json) }

    /** See [PlatformTransferService.getBatchByOutBatchNo]. */
    public fun getBatchByOutBatchNo(outBatchNo: String, subMchid: String, needQueryDetail: Boolean): Call<Batch> =
        getBatchByOutBatchNo(outBatchNo = outBatchNo, subMchid = subMchid, needQueryDetail = needQueryDetail, offset = null, limit = null, detailState = null)

    /** Every item of every page of [getBatchByOutBatchNo], from the page that the arguments name. */
    public fun getBatchByOutBatchNoPaginated(outBatchNo: String, subMchid: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailState: String? = null): Pages<BatchDetail> =
        Pages(getBatchByOutBatchNo(outBatchNo = outBatchNo, subMchid = subMchid, needQueryDetail = needQueryDetail, offset = offset, limit = limit, detailState = detailState), "data", Position.Offset("offset", null)) { BatchDetail(it.tree()) }

    /** Every item of every page of [getBatchByOutBatchNo], from the page that the arguments name. */
    public fun getBatchByOutBatchNoPaginated(outBatchNo: String, subMchid: String, needQueryDetail: Boolean): Pages<BatchDetail> =
        getBatchByOutBatchNoPaginated(outBatchNo = outBatchNo, subMchid = subMchid, needQueryDetail = needQueryDetail, offset = null, limit = null, detailState = null)

    /** See [PlatformTransferService.getBatchByBatchId]. */
    public fun getBatchByBatchId(batchId: String, subMchid: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailState: String? = null): Call<Batch> =
        core.call("platform_transfer.get_batch_by_batch_id", Fields().put("batch_id", batchId).put("sub_mchid", subMchid).put("need_query_detail", needQueryDetail).put("offset", offset).put("limit", limit).put("detail_state", detailState)) { Batch(it.json) }

    /** See [PlatformTransferService.getBatchByBatchId]. */
    public fun getBatchByBatchId(batchId: String, subMchid: String, needQueryDetail: Boolean): Call<Batch> =
        getBatchByBatchId(batchId = batchId, subMchid = subMchid, needQueryDetail = needQueryDetail, offset = null, limit = null, detailState = null)

    /** Every item of every page of [getBatchByBatchId], from the page that the arguments name. */
    public fun getBatchByBatchIdPaginated(batchId: String, subMchid: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailState: String? = null): Pages<BatchDetail> =
        Pages(getBatchByBatchId(batchId = batchId, subMchid = subMchid, needQueryDetail = needQueryDetail, offset = offset, limit = limit, detailState = detailState), "data", Position.Offset("offset", null)) { BatchDetail(it.tree()) }

    /** Every item of every page of [getBatchByBatchId], from the page that the arguments name. */
    public fun getBatchByBatchIdPaginated(batchId: String, subMchid: String, needQueryDetail: Boolean): Pages<BatchDetail> =
        getBatchByBatchIdPaginated(batchId = batchId, subMchid = subMchid, needQueryDetail = needQueryDetail, offset = null, limit = null, detailState = null)

    /** See [PlatformTransferService.getDetailByOutDetailNo]. */
    public fun getDetailByOutDetailNo(outBatchNo: String, outDetailNo: String, subMchid: String): Call<Detail> =
        core.call("platform_transfer.get_detail_by_out_detail_no", Fields().put("out_batch_no", outBatchNo).put("out_detail_no", outDetailNo).put("sub_mchid", subMchid)) { Detail(it.json) }

    /** See [PlatformTransferService.getDetailByDetailId]. */
    public fun getDetailByDetailId(batchId: String, detailId: String, subMchid: String): Call<Detail> =
        core.call("platform_transfer.get_detail_by_detail_id", Fields().put("batch_id", batchId).put("detail_id", detailId).put("sub_mchid", subMchid)) { Detail(it.json) }

    /** See [PlatformTransferService.createSummaryReceipt]. */
    public fun createSummaryReceipt(outBatchNo: String, request: CreateSummaryReceiptRequest): Call<CreateSummaryReceiptResponse> =
        core.call("platform_transfer.create_summary_receipt", Fields().put("out_batch_no", outBatchNo).putAll(request)) { CreateSummaryReceiptResponse(it.json) }

    /** See [PlatformTransferService.getSummaryReceipt]. */
    public fun getSummaryReceipt(outBatchNo: String, subMchid: String): Call<GetSummaryReceiptResponse> =
        core.call("platform_transfer.get_summary_receipt", Fields().put("out_batch_no", outBatchNo).put("sub_mchid", subMchid)) { GetSummaryReceiptResponse(it.json) }

    /** See [PlatformTransferService.createDetailReceipt]. */
    public fun createDetailReceipt(outBatchNo: String, outDetailNo: String, request: CreateDetailReceiptRequest): Call<CreateDetailReceiptResponse> =
        core.call("platform_transfer.create_detail_receipt", Fields().put("out_batch_no", outBatchNo).put("out_detail_no", outDetailNo).putAll(request)) { CreateDetailReceiptResponse(it.json) }

    /** See [PlatformTransferService.getDetailReceipt]. */
    public fun getDetailReceipt(outBatchNo: String, outDetailNo: String, subMchid: String): Call<GetDetailReceiptResponse> =
        core.call("platform_transfer.get_detail_receipt", Fields().put("out_batch_no", outBatchNo).put("out_detail_no", outDetailNo).put("sub_mchid", subMchid)) { GetDetailReceiptResponse(it.json) }

    /** See [PlatformTransferService.createInsuranceReservation]. */
    public fun createInsuranceReservation(request: CreateInsuranceReservationRequest): Call<CreateReservationResponse> =
        core.call("platform_transfer.create_insurance_reservation", Fields().putAll(request)) { CreateReservationResponse(it.json) }

    /** See [PlatformTransferService.getInsuranceReservationByOutReservationNo]. */
    public fun getInsuranceReservationByOutReservationNo(outReservationNo: String, subMchid: String): Call<InsuranceReservation> =
        core.call("platform_transfer.get_insurance_reservation_by_out_reservation_no", Fields().put("out_reservation_no", outReservationNo).put("sub_mchid", subMchid)) { InsuranceReservation(it.json) }

    /** See [PlatformTransferService.getInsuranceReservationByReservationId]. */
    public fun getInsuranceReservationByReservationId(reservationId: String, subMchid: String): Call<InsuranceReservation> =
        core.call("platform_transfer.get_insurance_reservation_by_reservation_id", Fields().put("reservation_id", reservationId).put("sub_mchid", subMchid)) { InsuranceReservation(it.json) }

    /** See [PlatformTransferService.closeInsuranceReservation]. */
    public fun closeInsuranceReservation(outReservationNo: String, subMchid: String): Call<InsuranceReservation> =
        core.call("platform_transfer.close_insurance_reservation", Fields().put("out_reservation_no", outReservationNo).put("sub_mchid", subMchid)) { InsuranceReservation(it.json) }

    /** See [PlatformTransferService.createInsuranceBatch]. */
    public fun createInsuranceBatch(request: CreateInsuranceBatchRequest): Call<CreateInsuranceBatchResponse> =
        core.call("platform_transfer.create_insurance_batch", Fields().putAll(request)) { CreateInsuranceBatchResponse(it.json) }

    /** See [PlatformTransferService.getInsuranceBatchByOutBatchNo]. */
    public fun getInsuranceBatchByOutBatchNo(outBatchNo: String, subMchid: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailState: String? = null): Call<InsuranceBatch> =
        core.call("platform_transfer.get_insurance_batch_by_out_batch_no", Fields().put("out_batch_no", outBatchNo).put("sub_mchid", subMchid).put("need_query_detail", needQueryDetail).put("offset", offset).put("limit", limit).put("detail_state", detailState)) { InsuranceBatch(it.json) }

    /** See [PlatformTransferService.getInsuranceBatchByOutBatchNo]. */
    public fun getInsuranceBatchByOutBatchNo(outBatchNo: String, subMchid: String, needQueryDetail: Boolean): Call<InsuranceBatch> =
        getInsuranceBatchByOutBatchNo(outBatchNo = outBatchNo, subMchid = subMchid, needQueryDetail = needQueryDetail, offset = null, limit = null, detailState = null)

    /** Every item of every page of [getInsuranceBatchByOutBatchNo], from the page that the arguments name. */
    public fun getInsuranceBatchByOutBatchNoPaginated(outBatchNo: String, subMchid: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailState: String? = null): Pages<InsuranceBatchDetail> =
        Pages(getInsuranceBatchByOutBatchNo(outBatchNo = outBatchNo, subMchid = subMchid, needQueryDetail = needQueryDetail, offset = offset, limit = limit, detailState = detailState), "data", Position.Offset("offset", null)) { InsuranceBatchDetail(it.tree()) }

    /** Every item of every page of [getInsuranceBatchByOutBatchNo], from the page that the arguments name. */
    public fun getInsuranceBatchByOutBatchNoPaginated(outBatchNo: String, subMchid: String, needQueryDetail: Boolean): Pages<InsuranceBatchDetail> =
        getInsuranceBatchByOutBatchNoPaginated(outBatchNo = outBatchNo, subMchid = subMchid, needQueryDetail = needQueryDetail, offset = null, limit = null, detailState = null)

    /** See [PlatformTransferService.getInsuranceBatchByBatchId]. */
    public fun getInsuranceBatchByBatchId(batchId: String, subMchid: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailState: String? = null): Call<InsuranceBatch> =
        core.call("platform_transfer.get_insurance_batch_by_batch_id", Fields().put("batch_id", batchId).put("sub_mchid", subMchid).put("need_query_detail", needQueryDetail).put("offset", offset).put("limit", limit).put("detail_state", detailState)) { InsuranceBatch(it.json) }

    /** See [PlatformTransferService.getInsuranceBatchByBatchId]. */
    public fun getInsuranceBatchByBatchId(batchId: String, subMchid: String, needQueryDetail: Boolean): Call<InsuranceBatch> =
        getInsuranceBatchByBatchId(batchId = batchId, subMchid = subMchid, needQueryDetail = needQueryDetail, offset = null, limit = null, detailState = null)

    /** Every item of every page of [getInsuranceBatchByBatchId], from the page that the arguments name. */
    public fun getInsuranceBatchByBatchIdPaginated(batchId: String, subMchid: String, needQueryDetail: Boolean, offset: Long? = null, limit: Long? = null, detailState: String? = null): Pages<InsuranceBatchDetail> =
        Pages(getInsuranceBatchByBatchId(batchId = batchId, subMchid = subMchid, needQueryDetail = needQueryDetail, offset = offset, limit = limit, detailState = detailState), "data", Position.Offset("offset", null)) { InsuranceBatchDetail(it.tree()) }

    /** Every item of every page of [getInsuranceBatchByBatchId], from the page that the arguments name. */
    public fun getInsuranceBatchByBatchIdPaginated(batchId: String, subMchid: String, needQueryDetail: Boolean): Pages<InsuranceBatchDetail> =
        getInsuranceBatchByBatchIdPaginated(batchId = batchId, subMchid = subMchid, needQueryDetail = needQueryDetail, offset = null, limit = null, detailState = null)

    /** See [PlatformTransferService.getInsuranceDetailByOutDetailNo]. */
    public fun getInsuranceDetailByOutDetailNo(outBatchNo: String, outDetailNo: String, subMchid: String): Call<InsuranceDetail> =
        core.call("platform_transfer.get_insurance_detail_by_out_detail_no", Fields().put("out_batch_no", outBatchNo).put("out_detail_no", outDetailNo).put("sub_mchid", subMchid)) { InsuranceDetail(it.json) }

    /** See [PlatformTransferService.getInsuranceDetailByDetailId]. */
    public fun getInsuranceDetailByDetailId(batchId: String, detailId: String, subMchid: String): Call<InsuranceDetail> =
        core.call("platform_transfer.get_insurance_detail_by_detail_id", Fields().put("batch_id", batchId).put("detail_id", detailId).put("sub_mchid", subMchid)) { InsuranceDetail(it.json) }

    /** See [PlatformTransferService.createInsuranceSummaryReceipt]. */
    public fun createInsuranceSummaryReceipt(outBatchNo: String, request: CreateInsuranceSummaryReceiptRequest): Call<CreateInsuranceSummaryReceiptResponse> =
        core.call("platform_transfer.create_insurance_summary_receipt", Fields().put("out_batch_no", outBatchNo).putAll(request)) { CreateInsuranceSummaryReceiptResponse(it.json) }

    /** See [PlatformTransferService.getInsuranceSummaryReceipt]. */
    public fun getInsuranceSummaryReceipt(outBatchNo: String, subMchid: String): Call<GetInsuranceSummaryReceiptResponse> =
        core.call("platform_transfer.get_insurance_summary_receipt", Fields().put("out_batch_no", outBatchNo).put("sub_mchid", subMchid)) { GetInsuranceSummaryReceiptResponse(it.json) }

    /** See [PlatformTransferService.createInsuranceDetailReceipt]. */
    public fun createInsuranceDetailReceipt(outBatchNo: String, outDetailNo: String, request: CreateInsuranceDetailReceiptRequest): Call<CreateInsuranceDetailReceiptResponse> =
        core.call("platform_transfer.create_insurance_detail_receipt", Fields().put("out_batch_no", outBatchNo).put("out_detail_no", outDetailNo).putAll(request)) { CreateInsuranceDetailReceiptResponse(it.json) }

    /** See [PlatformTransferService.getInsuranceDetailReceipt]. */
    public fun getInsuranceDetailReceipt(outBatchNo: String, outDetailNo: String, subMchid: String): Call<GetInsuranceDetailReceiptResponse> =
        core.call("platform_transfer.get_insurance_detail_receipt", Fields().put("out_batch_no", outBatchNo).put("out_detail_no", outDetailNo).put("sub_mchid", subMchid)) { GetInsuranceDetailReceiptResponse(it.json) }
}
