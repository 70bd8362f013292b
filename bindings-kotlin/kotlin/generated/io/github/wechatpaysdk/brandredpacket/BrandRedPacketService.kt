// Generated from api/brand_red_packet.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.brandredpacket

import io.github.wechatpaysdk.ApiError
import io.github.wechatpaysdk.CallOptions
import io.github.wechatpaysdk.Core

/** Brands: red packets (品牌红包). */
public class BrandRedPacketService internal constructor(core: Core) {
    private val calls = BrandRedPacketCalls(core)

    /**
     * Give red packets of a brand to up to ten users (品牌商户发放红包).
     *
     * The answer says that the batch was accepted, not that it was paid: query it after a minute. On any error repeat with the same `out_batch_no`; another number may pay twice.
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014310358)
     *
     * @param brandId 品牌ID.
     * @param brandAppid 品牌AppID. The app that `openid` belongs to; it has to be bound to the brand.
     * @param outBatchNo 商家品牌红包批次单号. The merchant's own number of the batch.
     * @param templateId 品牌红包模板ID. The template that users see, made in the merchant platform.
     * @param batchName 品牌红包批次名称.
     * @param batchRemark 品牌红包批次备注.
     * @param detailList 品牌红包明细列表.
     * @param scene 品牌红包发放场景. `CUSTOM_SEND`: the merchant decides who gets one. See [Scene].
     * @param totalAmount 总金额. In fen; the sum over `detail_list`.
     * @param totalNum 总笔数. The number of red packets.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun createBatch(brandId: Long, brandAppid: String, outBatchNo: String, templateId: String, batchName: String, batchRemark: String, detailList: List<BatchDetailInput>, scene: String, totalAmount: Long, totalNum: Long, options: CallOptions? = null): CreateBatchResponse =
        calls.createBatch(CreateBatchRequest(brandId = brandId, brandAppid = brandAppid, outBatchNo = outBatchNo, templateId = templateId, batchName = batchName, batchRemark = batchRemark, detailList = detailList, scene = scene, totalAmount = totalAmount, totalNum = totalNum)).await(options)

    /**
     * Query a batch of red packets by `out_batch_no` (商家批次单号查询批次单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014310378)
     *
     * @param outBatchNo 商家品牌红包批次单号. The merchant's own number of the batch.
     * @param detailState 品牌红包明细单状态. Which red packets are listed. See [GetBatchByOutBatchNoDetailState].
     * @param needQueryDetail 是否需要查询品牌红包明细单. Whether the answer lists the red packets; only once the batch is `FINISHED`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getBatchByOutBatchNo(outBatchNo: String, detailState: String? = null, needQueryDetail: Boolean? = null, options: CallOptions? = null): Batch =
        calls.getBatchByOutBatchNo(outBatchNo, detailState, needQueryDetail).await(options)

    /**
     * Query a batch of red packets by `batch_no` (微信支付批次单号查询批次单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014310369)
     *
     * @param batchNo 微信支付品牌红包批次单号. WeChat Pay's number of the batch.
     * @param detailState 品牌红包明细单状态. Which red packets are listed. See [GetBatchByBatchNoDetailState].
     * @param needQueryDetail 是否需要查询品牌红包明细单. Whether the answer lists the red packets; only once the batch is `FINISHED`.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getBatchByBatchNo(batchNo: String, detailState: String? = null, needQueryDetail: Boolean? = null, options: CallOptions? = null): Batch =
        calls.getBatchByBatchNo(batchNo, detailState, needQueryDetail).await(options)

    /**
     * Query one red packet by `out_detail_no` (商家明细单号查询明细单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014310391)
     *
     * @param outBatchNo 商家品牌红包批次单号. The merchant's own number of the batch.
     * @param outDetailNo 商家品牌红包明细单号. The merchant's own number of the red packet.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getDetailByOutDetailNo(outBatchNo: String, outDetailNo: String, options: CallOptions? = null): BatchDetail =
        calls.getDetailByOutDetailNo(outBatchNo, outDetailNo).await(options)

    /**
     * Query one red packet by `detail_no` (商家明细单号查询明细单).
     *
     * Documented by the community, not in the current official documentation.
     *
     * [Documentation](https://pay.weixin.qq.com/doc/v3/merchant/4014310384)
     *
     * @param batchNo 微信支付品牌红包批次单号. WeChat Pay's number of the batch.
     * @param detailNo 商家品牌红包明细单号. WeChat Pay's number of the red packet.
     * @param options Differences for this one call.
     * @throws ApiError 400 INVALID_REQUEST, PARAM_ERROR; 401 SIGN_ERROR; 500 SYSTEM_ERROR
     */
    public suspend fun getDetailByDetailNo(batchNo: String, detailNo: String, options: CallOptions? = null): BatchDetail =
        calls.getDetailByDetailNo(batchNo, detailNo).await(options)
}
