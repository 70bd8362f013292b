// Generated from api/brand_red_packet.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.brandredpacket

import io.github.wechatpaysdk.Call
import io.github.wechatpaysdk.Core
import io.github.wechatpaysdk.Fields

/** Brands: red packets (品牌红包), as [Call]s to execute or to wait for. */
public class BrandRedPacketCalls internal constructor(private val core: Core) {

    /** See [BrandRedPacketService.createBatch]. */
    public fun createBatch(request: CreateBatchRequest): Call<CreateBatchResponse> =
        core.call("brand_red_packet.create_batch", Fields().putAll(request)) { CreateBatchResponse(it.json) }

    /** See [BrandRedPacketService.getBatchByOutBatchNo]. */
    public fun getBatchByOutBatchNo(outBatchNo: String, detailState: String? = null, needQueryDetail: Boolean? = null): Call<Batch> =
        core.call("brand_red_packet.get_batch_by_out_batch_no", Fields().put("out_batch_no", outBatchNo).put("detail_state", detailState).put("need_query_detail", needQueryDetail)) { Batch(it.json) }

    /** See [BrandRedPacketService.getBatchByOutBatchNo]. */
    public fun getBatchByOutBatchNo(outBatchNo: String): Call<Batch> =
        getBatchByOutBatchNo(outBatchNo = outBatchNo, detailState = null, needQueryDetail = null)

    /** See [BrandRedPacketService.getBatchByBatchNo]. */
    public fun getBatchByBatchNo(batchNo: String, detailState: String? = null, needQueryDetail: Boolean? = null): Call<Batch> =
        core.call("brand_red_packet.get_batch_by_batch_no", Fields().put("batch_no", batchNo).put("detail_state", detailState).put("need_query_detail", needQueryDetail)) { Batch(it.json) }

    /** See [BrandRedPacketService.getBatchByBatchNo]. */
    public fun getBatchByBatchNo(batchNo: String): Call<Batch> =
        getBatchByBatchNo(batchNo = batchNo, detailState = null, needQueryDetail = null)

    /** See [BrandRedPacketService.getDetailByOutDetailNo]. */
    public fun getDetailByOutDetailNo(outBatchNo: String, outDetailNo: String): Call<BatchDetail> =
        core.call("brand_red_packet.get_detail_by_out_detail_no", Fields().put("out_batch_no", outBatchNo).put("out_detail_no", outDetailNo)) { BatchDetail(it.json) }

    /** See [BrandRedPacketService.getDetailByDetailNo]. */
    public fun getDetailByDetailNo(batchNo: String, detailNo: String): Call<BatchDetail> =
        core.call("brand_red_packet.get_detail_by_detail_no", Fields().put("batch_no", batchNo).put("detail_no", detailNo)) { BatchDetail(it.json) }
}
