// Generated from api/platform_transfer.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.platformtransfer

import io.github.wechatpaysdk.Fields
import io.github.wechatpaysdk.Model
import io.github.wechatpaysdk.boolean
import io.github.wechatpaysdk.booleanOrNull
import io.github.wechatpaysdk.double
import io.github.wechatpaysdk.doubleOrNull
import io.github.wechatpaysdk.list
import io.github.wechatpaysdk.listOrNull
import io.github.wechatpaysdk.long
import io.github.wechatpaysdk.longOrNull
import io.github.wechatpaysdk.text
import io.github.wechatpaysdk.textOrNull
import io.github.wechatpaysdk.tree
import io.github.wechatpaysdk.treeOrNull
import io.github.wechatpaysdk.with
import kotlinx.serialization.json.JsonObject

/**
 * `Batch`.
 */
public class Batch(json: JsonObject) : Model(json) {

    /** 转账批次单. */
    public val transferBatch: BatchSummary get() = BatchSummary(json["transfer_batch"].tree())

    /** 分页开始位置. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 最大资源条数. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 转账明细单列表. */
    public val data: List<BatchDetail>? get() = json["data"].listOrNull { BatchDetail(it.tree()) }
}

/**
 * `BatchDetail`.
 */
public class BatchDetail(json: JsonObject) : Model(json) {

    /** 商家转账明细单号. WeChat Pay's number of this line of the batch. */
    public val detailId: String get() = json["detail_id"].text()

    /** 商家明细单号. The merchant's own number of this line of the batch. */
    public val outDetailNo: String get() = json["out_detail_no"].text()

    /** 明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank. */
    public val detailState: String get() = json["detail_state"].text()
}

/**
 * `BatchSummary`.
 */
public class BatchSummary(json: JsonObject) : Model(json) {

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商应用ID. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 批次创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 商家转账批次单号. WeChat Pay's number of the batch. */
    public val batchId: String get() = json["batch_id"].text()

    /** 商家批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
    public val transferSceneId: String get() = json["transfer_scene_id"].text()

    /** 批次名称. */
    public val batchName: String get() = json["batch_name"].text()

    /** 批次备注. */
    public val batchRemark: String get() = json["batch_remark"].text()

    /** 批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `COMPLETED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`. */
    public val batchState: String get() = json["batch_state"].text()

    /** 转账失败金额. In fen. */
    public val failedAmount: Long? get() = json["failed_amount"].longOrNull()

    /** 转账失败笔数. Lines that failed. */
    public val failedNum: Long? get() = json["failed_num"].longOrNull()

    /** 转账成功金额. In fen. */
    public val successAmount: Long? get() = json["success_amount"].longOrNull()

    /** 转账成功笔数. Lines that were paid. */
    public val successNum: Long? get() = json["success_num"].longOrNull()

    /** 转账总金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()

    /** 转账总笔数. */
    public val totalNum: Long? get() = json["total_num"].longOrNull()

    /** 二级商户应用ID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 批次关闭原因. Why nothing was paid. */
    public val closeReason: String? get() = json["close_reason"].textOrNull()
}

/**
 * `CreateBatchRequest`.
 */
public class CreateBatchRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, spAppid: String, outBatchNo: String, transferSceneId: String, batchName: String, batchRemark: String, notifyUrl: String, totalAmount: Long, totalNum: Long, transferDetailList: List<TransferDetail>, subAppid: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("out_batch_no", outBatchNo).put("transfer_scene_id", transferSceneId).put("batch_name", batchName).put("batch_remark", batchRemark).put("notify_url", notifyUrl).put("total_amount", totalAmount).put("total_num", totalNum).put("transfer_detail_list", transferDetailList).put("sub_appid", subAppid).json,
    )

    public constructor(subMchid: String, spAppid: String, outBatchNo: String, transferSceneId: String, batchName: String, batchRemark: String, notifyUrl: String, totalAmount: Long, totalNum: Long, transferDetailList: List<TransferDetail>) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("out_batch_no", outBatchNo).put("transfer_scene_id", transferSceneId).put("batch_name", batchName).put("batch_remark", batchRemark).put("notify_url", notifyUrl).put("total_amount", totalAmount).put("total_num", totalNum).put("transfer_detail_list", transferDetailList).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商AppID. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 商家批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
    public val transferSceneId: String get() = json["transfer_scene_id"].text()

    /** 批次名称. */
    public val batchName: String get() = json["batch_name"].text()

    /** 批次备注. */
    public val batchRemark: String get() = json["batch_remark"].text()

    /** 商户回调地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 转账总金额. In fen: the sum of all lines. */
    public val totalAmount: Long get() = json["total_amount"].long()

    /** 转账总笔数. The number of lines in `transfer_detail_list`. */
    public val totalNum: Long get() = json["total_num"].long()

    /** 转账明细列表. */
    public val transferDetailList: List<TransferDetail> get() = json["transfer_detail_list"].list { TransferDetail(it.tree()) }

    /** 二级商户AppID. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateBatchRequest = CreateBatchRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): CreateBatchRequest = CreateBatchRequest(json.with("sp_appid", spAppid))

    /** A copy with another [outBatchNo]. */
    public fun withOutBatchNo(outBatchNo: String): CreateBatchRequest = CreateBatchRequest(json.with("out_batch_no", outBatchNo))

    /** A copy with another [transferSceneId]. */
    public fun withTransferSceneId(transferSceneId: String): CreateBatchRequest = CreateBatchRequest(json.with("transfer_scene_id", transferSceneId))

    /** A copy with another [batchName]. */
    public fun withBatchName(batchName: String): CreateBatchRequest = CreateBatchRequest(json.with("batch_name", batchName))

    /** A copy with another [batchRemark]. */
    public fun withBatchRemark(batchRemark: String): CreateBatchRequest = CreateBatchRequest(json.with("batch_remark", batchRemark))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): CreateBatchRequest = CreateBatchRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): CreateBatchRequest = CreateBatchRequest(json.with("total_amount", totalAmount))

    /** A copy with another [totalNum]. */
    public fun withTotalNum(totalNum: Long): CreateBatchRequest = CreateBatchRequest(json.with("total_num", totalNum))

    /** A copy with another [transferDetailList]. */
    public fun withTransferDetailList(transferDetailList: List<TransferDetail>): CreateBatchRequest = CreateBatchRequest(json.with("transfer_detail_list", transferDetailList))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreateBatchRequest = CreateBatchRequest(json.with("sub_appid", subAppid))
}

/**
 * `CreateBatchResponse`.
 */
public class CreateBatchResponse(json: JsonObject) : Model(json) {

    /** 批次创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 商家转账批次单号. WeChat Pay's number of the batch. */
    public val batchId: String get() = json["batch_id"].text()

    /** 商家批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `COMPLETED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`. */
    public val batchState: String? get() = json["batch_state"].textOrNull()
}

/**
 * `CreateDetailReceiptRequest`.
 */
public class CreateDetailReceiptRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String) : this(
        Fields().put("sub_mchid", subMchid).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateDetailReceiptRequest = CreateDetailReceiptRequest(json.with("sub_mchid", subMchid))
}

/**
 * `CreateDetailReceiptResponse`.
 */
public class CreateDetailReceiptResponse(json: JsonObject) : Model(json) {

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商家批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 商家明细单号. The merchant's own number of this line of the batch. */
    public val outDetailNo: String get() = json["out_detail_no"].text()

    /** 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`. */
    public val receiptState: String get() = json["receipt_state"].text()
}

/**
 * `CreateInsuranceBatchRequest`.
 */
public class CreateInsuranceBatchRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, spAppid: String, outBatchNo: String, transferSceneId: String, batchName: String, batchRemark: String, notifyUrl: String, totalAmount: Long, totalNum: Long, transferDetailList: List<TransferDetail>, subAppid: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("out_batch_no", outBatchNo).put("transfer_scene_id", transferSceneId).put("batch_name", batchName).put("batch_remark", batchRemark).put("notify_url", notifyUrl).put("total_amount", totalAmount).put("total_num", totalNum).put("transfer_detail_list", transferDetailList).put("sub_appid", subAppid).json,
    )

    public constructor(subMchid: String, spAppid: String, outBatchNo: String, transferSceneId: String, batchName: String, batchRemark: String, notifyUrl: String, totalAmount: Long, totalNum: Long, transferDetailList: List<TransferDetail>) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("out_batch_no", outBatchNo).put("transfer_scene_id", transferSceneId).put("batch_name", batchName).put("batch_remark", batchRemark).put("notify_url", notifyUrl).put("total_amount", totalAmount).put("total_num", totalNum).put("transfer_detail_list", transferDetailList).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商AppID. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 商家批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
    public val transferSceneId: String get() = json["transfer_scene_id"].text()

    /** 批次名称. */
    public val batchName: String get() = json["batch_name"].text()

    /** 批次备注. */
    public val batchRemark: String get() = json["batch_remark"].text()

    /** 商户回调地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 转账总金额. In fen: the sum of all lines. */
    public val totalAmount: Long get() = json["total_amount"].long()

    /** 转账总笔数. The number of lines in `transfer_detail_list`. */
    public val totalNum: Long get() = json["total_num"].long()

    /** 转账明细列表. */
    public val transferDetailList: List<TransferDetail> get() = json["transfer_detail_list"].list { TransferDetail(it.tree()) }

    /** 二级商户AppID. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateInsuranceBatchRequest = CreateInsuranceBatchRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): CreateInsuranceBatchRequest = CreateInsuranceBatchRequest(json.with("sp_appid", spAppid))

    /** A copy with another [outBatchNo]. */
    public fun withOutBatchNo(outBatchNo: String): CreateInsuranceBatchRequest = CreateInsuranceBatchRequest(json.with("out_batch_no", outBatchNo))

    /** A copy with another [transferSceneId]. */
    public fun withTransferSceneId(transferSceneId: String): CreateInsuranceBatchRequest = CreateInsuranceBatchRequest(json.with("transfer_scene_id", transferSceneId))

    /** A copy with another [batchName]. */
    public fun withBatchName(batchName: String): CreateInsuranceBatchRequest = CreateInsuranceBatchRequest(json.with("batch_name", batchName))

    /** A copy with another [batchRemark]. */
    public fun withBatchRemark(batchRemark: String): CreateInsuranceBatchRequest = CreateInsuranceBatchRequest(json.with("batch_remark", batchRemark))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): CreateInsuranceBatchRequest = CreateInsuranceBatchRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): CreateInsuranceBatchRequest = CreateInsuranceBatchRequest(json.with("total_amount", totalAmount))

    /** A copy with another [totalNum]. */
    public fun withTotalNum(totalNum: Long): CreateInsuranceBatchRequest = CreateInsuranceBatchRequest(json.with("total_num", totalNum))

    /** A copy with another [transferDetailList]. */
    public fun withTransferDetailList(transferDetailList: List<TransferDetail>): CreateInsuranceBatchRequest = CreateInsuranceBatchRequest(json.with("transfer_detail_list", transferDetailList))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreateInsuranceBatchRequest = CreateInsuranceBatchRequest(json.with("sub_appid", subAppid))
}

/**
 * `CreateInsuranceBatchResponse`.
 */
public class CreateInsuranceBatchResponse(json: JsonObject) : Model(json) {

    /** 批次创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 商家转账批次单号. WeChat Pay's number of the batch. */
    public val batchId: String get() = json["batch_id"].text()

    /** 商家批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `COMPLETED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`. See [BatchState]. */
    public val batchState: String? get() = json["batch_state"].textOrNull()
}

/**
 * `CreateInsuranceDetailReceiptRequest`.
 */
public class CreateInsuranceDetailReceiptRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String) : this(
        Fields().put("sub_mchid", subMchid).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateInsuranceDetailReceiptRequest = CreateInsuranceDetailReceiptRequest(json.with("sub_mchid", subMchid))
}

/**
 * `CreateInsuranceDetailReceiptResponse`.
 */
public class CreateInsuranceDetailReceiptResponse(json: JsonObject) : Model(json) {

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商家批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 商家明细单号. The merchant's own number of this line of the batch. */
    public val outDetailNo: String get() = json["out_detail_no"].text()

    /** 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`. See [ReceiptState]. */
    public val receiptState: String get() = json["receipt_state"].text()
}

/**
 * `CreateInsuranceReservationRequest`.
 */
public class CreateInsuranceReservationRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, spAppid: String, outReservationNo: String, transferSceneId: String, estimatedDate: String, notifyUrl: String, reserveRemark: String, subAppid: String? = null, openid: String? = null, estimatedMaxAmount: Long? = null, exactAmount: Long? = null, sceneReportData: SceneReport? = null, userRealName: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("out_reservation_no", outReservationNo).put("transfer_scene_id", transferSceneId).put("estimated_date", estimatedDate).put("notify_url", notifyUrl).put("reserve_remark", reserveRemark).put("sub_appid", subAppid).put("openid", openid).put("estimated_max_amount", estimatedMaxAmount).put("exact_amount", exactAmount).put("scene_report_data", sceneReportData).put("user_real_name", userRealName).json,
    )

    public constructor(subMchid: String, spAppid: String, outReservationNo: String, transferSceneId: String, estimatedDate: String, notifyUrl: String, reserveRemark: String) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("out_reservation_no", outReservationNo).put("transfer_scene_id", transferSceneId).put("estimated_date", estimatedDate).put("notify_url", notifyUrl).put("reserve_remark", reserveRemark).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商AppID. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 商户预约单号. The platform's own number of the reservation. */
    public val outReservationNo: String get() = json["out_reservation_no"].text()

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
    public val transferSceneId: String get() = json["transfer_scene_id"].text()

    /** 预计最晚转账日期. The last day on which the transfer may be made. RFC 3339. */
    public val estimatedDate: String get() = json["estimated_date"].text()

    /** 商户回调地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 预约备注. */
    public val reserveRemark: String get() = json["reserve_remark"].text()

    /** 二级商户AppID. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 收款用户OpenID. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 预计最大转账金额. In fen: the most that will be transferred. */
    public val estimatedMaxAmount: Long? get() = json["estimated_max_amount"].longOrNull()

    /** 准确转账金额. In fen: what will be transferred. */
    public val exactAmount: Long? get() = json["exact_amount"].longOrNull()

    /** 场景报备信息. What the scene demands to be reported. */
    public val sceneReportData: SceneReport? get() = json["scene_report_data"].treeOrNull()?.let { SceneReport(it) }

    /** 收款用户姓名. The payee's real name, checked against the payee's account. Encrypted on the wire. */
    public val userRealName: String? get() = json["user_real_name"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateInsuranceReservationRequest = CreateInsuranceReservationRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): CreateInsuranceReservationRequest = CreateInsuranceReservationRequest(json.with("sp_appid", spAppid))

    /** A copy with another [outReservationNo]. */
    public fun withOutReservationNo(outReservationNo: String): CreateInsuranceReservationRequest = CreateInsuranceReservationRequest(json.with("out_reservation_no", outReservationNo))

    /** A copy with another [transferSceneId]. */
    public fun withTransferSceneId(transferSceneId: String): CreateInsuranceReservationRequest = CreateInsuranceReservationRequest(json.with("transfer_scene_id", transferSceneId))

    /** A copy with another [estimatedDate]. */
    public fun withEstimatedDate(estimatedDate: String): CreateInsuranceReservationRequest = CreateInsuranceReservationRequest(json.with("estimated_date", estimatedDate))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): CreateInsuranceReservationRequest = CreateInsuranceReservationRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [reserveRemark]. */
    public fun withReserveRemark(reserveRemark: String): CreateInsuranceReservationRequest = CreateInsuranceReservationRequest(json.with("reserve_remark", reserveRemark))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreateInsuranceReservationRequest = CreateInsuranceReservationRequest(json.with("sub_appid", subAppid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): CreateInsuranceReservationRequest = CreateInsuranceReservationRequest(json.with("openid", openid))

    /** A copy with another [estimatedMaxAmount]. */
    public fun withEstimatedMaxAmount(estimatedMaxAmount: Long?): CreateInsuranceReservationRequest = CreateInsuranceReservationRequest(json.with("estimated_max_amount", estimatedMaxAmount))

    /** A copy with another [exactAmount]. */
    public fun withExactAmount(exactAmount: Long?): CreateInsuranceReservationRequest = CreateInsuranceReservationRequest(json.with("exact_amount", exactAmount))

    /** A copy with another [sceneReportData]. */
    public fun withSceneReportData(sceneReportData: SceneReport?): CreateInsuranceReservationRequest = CreateInsuranceReservationRequest(json.with("scene_report_data", sceneReportData))

    /** A copy with another [userRealName]. */
    public fun withUserRealName(userRealName: String?): CreateInsuranceReservationRequest = CreateInsuranceReservationRequest(json.with("user_real_name", userRealName))

    override fun isSensitive(name: String): Boolean = name == "user_real_name"
}

/**
 * `CreateInsuranceSummaryReceiptRequest`.
 */
public class CreateInsuranceSummaryReceiptRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String) : this(
        Fields().put("sub_mchid", subMchid).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateInsuranceSummaryReceiptRequest = CreateInsuranceSummaryReceiptRequest(json.with("sub_mchid", subMchid))
}

/**
 * `CreateInsuranceSummaryReceiptResponse`.
 */
public class CreateInsuranceSummaryReceiptResponse(json: JsonObject) : Model(json) {

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商家批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`. See [ReceiptState]. */
    public val receiptState: String get() = json["receipt_state"].text()
}

/**
 * `CreateReservationRequest`.
 */
public class CreateReservationRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, spAppid: String, outReservationNo: String, transferSceneId: String, estimatedDate: String, notifyUrl: String, reserveRemark: String, subAppid: String? = null, openid: String? = null, estimatedMaxAmount: Long? = null, exactAmount: Long? = null, sceneReportData: SceneReport? = null, userRealName: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("out_reservation_no", outReservationNo).put("transfer_scene_id", transferSceneId).put("estimated_date", estimatedDate).put("notify_url", notifyUrl).put("reserve_remark", reserveRemark).put("sub_appid", subAppid).put("openid", openid).put("estimated_max_amount", estimatedMaxAmount).put("exact_amount", exactAmount).put("scene_report_data", sceneReportData).put("user_real_name", userRealName).json,
    )

    public constructor(subMchid: String, spAppid: String, outReservationNo: String, transferSceneId: String, estimatedDate: String, notifyUrl: String, reserveRemark: String) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("out_reservation_no", outReservationNo).put("transfer_scene_id", transferSceneId).put("estimated_date", estimatedDate).put("notify_url", notifyUrl).put("reserve_remark", reserveRemark).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商AppID. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 商户预约单号. The platform's own number of the reservation. */
    public val outReservationNo: String get() = json["out_reservation_no"].text()

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
    public val transferSceneId: String get() = json["transfer_scene_id"].text()

    /** 预计最晚转账日期. The last day on which the transfer may be made. */
    public val estimatedDate: String get() = json["estimated_date"].text()

    /** 商户回调地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 预约备注. */
    public val reserveRemark: String get() = json["reserve_remark"].text()

    /** 二级商户AppID. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 收款用户OpenID. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 预计最大转账金额. In fen: the most that will be transferred. */
    public val estimatedMaxAmount: Long? get() = json["estimated_max_amount"].longOrNull()

    /** 准确转账金额. In fen: what will be transferred. */
    public val exactAmount: Long? get() = json["exact_amount"].longOrNull()

    /** 场景报备信息. What the scene demands to be reported. */
    public val sceneReportData: SceneReport? get() = json["scene_report_data"].treeOrNull()?.let { SceneReport(it) }

    /** 收款用户姓名. The payee's real name, checked against the payee's account. Encrypted on the wire. */
    public val userRealName: String? get() = json["user_real_name"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateReservationRequest = CreateReservationRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): CreateReservationRequest = CreateReservationRequest(json.with("sp_appid", spAppid))

    /** A copy with another [outReservationNo]. */
    public fun withOutReservationNo(outReservationNo: String): CreateReservationRequest = CreateReservationRequest(json.with("out_reservation_no", outReservationNo))

    /** A copy with another [transferSceneId]. */
    public fun withTransferSceneId(transferSceneId: String): CreateReservationRequest = CreateReservationRequest(json.with("transfer_scene_id", transferSceneId))

    /** A copy with another [estimatedDate]. */
    public fun withEstimatedDate(estimatedDate: String): CreateReservationRequest = CreateReservationRequest(json.with("estimated_date", estimatedDate))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): CreateReservationRequest = CreateReservationRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [reserveRemark]. */
    public fun withReserveRemark(reserveRemark: String): CreateReservationRequest = CreateReservationRequest(json.with("reserve_remark", reserveRemark))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreateReservationRequest = CreateReservationRequest(json.with("sub_appid", subAppid))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): CreateReservationRequest = CreateReservationRequest(json.with("openid", openid))

    /** A copy with another [estimatedMaxAmount]. */
    public fun withEstimatedMaxAmount(estimatedMaxAmount: Long?): CreateReservationRequest = CreateReservationRequest(json.with("estimated_max_amount", estimatedMaxAmount))

    /** A copy with another [exactAmount]. */
    public fun withExactAmount(exactAmount: Long?): CreateReservationRequest = CreateReservationRequest(json.with("exact_amount", exactAmount))

    /** A copy with another [sceneReportData]. */
    public fun withSceneReportData(sceneReportData: SceneReport?): CreateReservationRequest = CreateReservationRequest(json.with("scene_report_data", sceneReportData))

    /** A copy with another [userRealName]. */
    public fun withUserRealName(userRealName: String?): CreateReservationRequest = CreateReservationRequest(json.with("user_real_name", userRealName))

    override fun isSensitive(name: String): Boolean = name == "user_real_name"
}

/**
 * `CreateReservationResponse`.
 */
public class CreateReservationResponse(json: JsonObject) : Model(json) {

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户预约单号. The platform's own number of the reservation. */
    public val outReservationNo: String get() = json["out_reservation_no"].text()

    /** 微信转账预约单号. WeChat Pay's number of the reservation. */
    public val reservationId: String get() = json["reservation_id"].text()

    /** 预约记录受理时间. RFC 3339. */
    public val acceptTime: String get() = json["accept_time"].text()

    /** 跳转预约页面的信息. For the page on which the user confirms, to be handed on as it is. */
    public val packageInfo: String get() = json["package_info"].text()

    /** 预约记录状态. `ACCEPTED`: the user is to confirm; `CONFIRMED`: the user has; `CLOSED`: see `close_info`. See [State]. */
    public val state: String get() = json["state"].text()
}

/**
 * `CreateSummaryReceiptRequest`.
 */
public class CreateSummaryReceiptRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String) : this(
        Fields().put("sub_mchid", subMchid).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateSummaryReceiptRequest = CreateSummaryReceiptRequest(json.with("sub_mchid", subMchid))
}

/**
 * `CreateSummaryReceiptResponse`.
 */
public class CreateSummaryReceiptResponse(json: JsonObject) : Model(json) {

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商家批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`. */
    public val receiptState: String get() = json["receipt_state"].text()
}

/**
 * `Detail`.
 */
public class Detail(json: JsonObject) : Model(json) {

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商应用ID. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 转账发起时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 商家转账批次单号. WeChat Pay's number of the batch. */
    public val batchId: String get() = json["batch_id"].text()

    /** 商家转账明细单号. WeChat Pay's number of this line of the batch. */
    public val detailId: String get() = json["detail_id"].text()

    /** 商家批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 商家明细单号. The merchant's own number of this line of the batch. */
    public val outDetailNo: String get() = json["out_detail_no"].text()

    /** 明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank. */
    public val detailState: String get() = json["detail_state"].text()

    /** 转账金额. In fen. */
    public val transferAmount: Long? get() = json["transfer_amount"].longOrNull()

    /** 转账备注. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 二级商户应用ID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 收款用户OpenID. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 银行退票时间. Set in `BANK_REFUND`. RFC 3339. */
    public val bankRefundTime: String? get() = json["bank_refund_time"].textOrNull()

    /** 收款银行类型. The bank's code, such as `ICBC_DEBIT`. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 明细失败原因. Set when it failed. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()

    /** 转账完成时间. RFC 3339. */
    public val transferFinishTime: String? get() = json["transfer_finish_time"].textOrNull()

    /** 收款用户姓名. */
    public val userName: String? get() = json["user_name"].textOrNull()
}

/**
 * `GetDetailReceiptResponse`.
 */
public class GetDetailReceiptResponse(json: JsonObject) : Model(json) {

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商家转账批次单号. WeChat Pay's number of the batch. */
    public val batchId: String get() = json["batch_id"].text()

    /** 商家转账明细单号. WeChat Pay's number of this line of the batch. */
    public val detailId: String get() = json["detail_id"].text()

    /** 商家批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 商家明细单号. The merchant's own number of this line of the batch. */
    public val outDetailNo: String get() = json["out_detail_no"].text()

    /** 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`. */
    public val receiptState: String get() = json["receipt_state"].text()

    /** 电子回单文件的下载地址. Set in `FINISHED`. */
    public val downloadUrl: String? get() = json["download_url"].textOrNull()

    /** 电子回单文件的hash方法. */
    public val hashType: String? get() = json["hash_type"].textOrNull()

    /** 电子回单文件的hash值. Of the file, after decompression. */
    public val hashValue: String? get() = json["hash_value"].textOrNull()
}

/**
 * `GetInsuranceDetailReceiptResponse`.
 */
public class GetInsuranceDetailReceiptResponse(json: JsonObject) : Model(json) {

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商家转账批次单号. WeChat Pay's number of the batch. */
    public val batchId: String get() = json["batch_id"].text()

    /** 商家转账明细单号. WeChat Pay's number of this line of the batch. */
    public val detailId: String get() = json["detail_id"].text()

    /** 商家批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 商家明细单号. The merchant's own number of this line of the batch. */
    public val outDetailNo: String get() = json["out_detail_no"].text()

    /** 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`. See [ReceiptState]. */
    public val receiptState: String get() = json["receipt_state"].text()

    /** 电子回单文件的下载地址. Set in `FINISHED`. */
    public val downloadUrl: String? get() = json["download_url"].textOrNull()

    /** 电子回单文件的hash方法. */
    public val hashType: String? get() = json["hash_type"].textOrNull()

    /** 电子回单文件的hash值. Of the file, after decompression. */
    public val hashValue: String? get() = json["hash_value"].textOrNull()
}

/**
 * `GetInsuranceSummaryReceiptResponse`.
 */
public class GetInsuranceSummaryReceiptResponse(json: JsonObject) : Model(json) {

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商家转账批次单号. WeChat Pay's number of the batch. */
    public val batchId: String get() = json["batch_id"].text()

    /** 商家批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`. See [ReceiptState]. */
    public val receiptState: String get() = json["receipt_state"].text()

    /** 电子回单文件的下载地址. Set in `FINISHED`. */
    public val downloadUrl: String? get() = json["download_url"].textOrNull()

    /** 电子回单文件的hash方法. */
    public val hashType: String? get() = json["hash_type"].textOrNull()

    /** 电子回单文件的hash值. Of the file, after decompression. */
    public val hashValue: String? get() = json["hash_value"].textOrNull()
}

/**
 * `GetSummaryReceiptResponse`.
 */
public class GetSummaryReceiptResponse(json: JsonObject) : Model(json) {

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商家转账批次单号. WeChat Pay's number of the batch. */
    public val batchId: String get() = json["batch_id"].text()

    /** 商家批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`. */
    public val receiptState: String get() = json["receipt_state"].text()

    /** 电子回单文件的下载地址. Set in `FINISHED`. */
    public val downloadUrl: String? get() = json["download_url"].textOrNull()

    /** 电子回单文件的hash方法. */
    public val hashType: String? get() = json["hash_type"].textOrNull()

    /** 电子回单文件的hash值. Of the file, after decompression. */
    public val hashValue: String? get() = json["hash_value"].textOrNull()
}

/**
 * `InsuranceBatch`.
 */
public class InsuranceBatch(json: JsonObject) : Model(json) {

    /** 转账批次单. */
    public val transferBatch: InsuranceBatchSummary get() = InsuranceBatchSummary(json["transfer_batch"].tree())

    /** 分页开始位置. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 最大资源条数. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 转账明细单列表. */
    public val data: List<InsuranceBatchDetail>? get() = json["data"].listOrNull { InsuranceBatchDetail(it.tree()) }
}

/**
 * `InsuranceBatchDetail`.
 */
public class InsuranceBatchDetail(json: JsonObject) : Model(json) {

    /** 商家转账明细单号. WeChat Pay's number of this line of the batch. */
    public val detailId: String get() = json["detail_id"].text()

    /** 商家明细单号. The merchant's own number of this line of the batch. */
    public val outDetailNo: String get() = json["out_detail_no"].text()

    /** 明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank. See [InsuranceBatchDetailDetailState]. */
    public val detailState: String get() = json["detail_state"].text()
}

/**
 * `InsuranceBatchSummary`.
 */
public class InsuranceBatchSummary(json: JsonObject) : Model(json) {

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商应用ID. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 批次创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 商家转账批次单号. WeChat Pay's number of the batch. */
    public val batchId: String get() = json["batch_id"].text()

    /** 商家批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
    public val transferSceneId: String get() = json["transfer_scene_id"].text()

    /** 批次名称. */
    public val batchName: String get() = json["batch_name"].text()

    /** 批次备注. */
    public val batchRemark: String get() = json["batch_remark"].text()

    /** 批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `COMPLETED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`. See [BatchState]. */
    public val batchState: String get() = json["batch_state"].text()

    /** 转账失败金额. In fen. */
    public val failedAmount: Long? get() = json["failed_amount"].longOrNull()

    /** 转账失败笔数. Lines that failed. */
    public val failedNum: Long? get() = json["failed_num"].longOrNull()

    /** 转账成功金额. In fen. */
    public val successAmount: Long? get() = json["success_amount"].longOrNull()

    /** 转账成功笔数. Lines that were paid. */
    public val successNum: Long? get() = json["success_num"].longOrNull()

    /** 转账总金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()

    /** 转账总笔数. */
    public val totalNum: Long? get() = json["total_num"].longOrNull()

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 二级商户应用ID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 批次关闭原因. Why nothing was paid. See [InsuranceBatchSummaryCloseReason]. */
    public val closeReason: String? get() = json["close_reason"].textOrNull()
}

/**
 * `InsuranceDetail`.
 */
public class InsuranceDetail(json: JsonObject) : Model(json) {

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商应用ID. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 转账发起时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 商家转账批次单号. WeChat Pay's number of the batch. */
    public val batchId: String get() = json["batch_id"].text()

    /** 商家转账明细单号. WeChat Pay's number of this line of the batch. */
    public val detailId: String get() = json["detail_id"].text()

    /** 商家批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 商家明细单号. The merchant's own number of this line of the batch. */
    public val outDetailNo: String get() = json["out_detail_no"].text()

    /** 明细状态. `INIT`, `WAIT_PAY`: not begun; `SUCCESS`: paid; `FAIL`: not paid; `BANK_REFUND`: paid, and sent back by the bank. See [InsuranceDetailDetailState]. */
    public val detailState: String get() = json["detail_state"].text()

    /** 转账金额. In fen. */
    public val transferAmount: Long? get() = json["transfer_amount"].longOrNull()

    /** 转账备注. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 二级商户应用ID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 收款用户OpenID. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 银行退票时间. Set in `BANK_REFUND`. RFC 3339. */
    public val bankRefundTime: String? get() = json["bank_refund_time"].textOrNull()

    /** 收款银行类型. The bank's code, such as `ICBC_DEBIT`. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 明细失败原因. Set when it failed. See [FailReason]. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()

    /** 转账完成时间. RFC 3339. */
    public val transferFinishTime: String? get() = json["transfer_finish_time"].textOrNull()

    /** 收款用户姓名. Encrypted on the wire. */
    public val userName: String? get() = json["user_name"].textOrNull()

    override fun isSensitive(name: String): Boolean = name == "user_name"
}

/**
 * `InsurancePolicy`.
 */
public class InsurancePolicy(json: JsonObject) : Model(json) {
    public constructor(name: String, policyNo: String, productRegistrationNo: String, claimNo: String? = null, withdrawalNo: String? = null) : this(
        Fields().put("name", name).put("policy_no", policyNo).put("product_registration_no", productRegistrationNo).put("claim_no", claimNo).put("withdrawal_no", withdrawalNo).json,
    )

    public constructor(name: String, policyNo: String, productRegistrationNo: String) : this(
        Fields().put("name", name).put("policy_no", policyNo).put("product_registration_no", productRegistrationNo).json,
    )

    /** 保险名称. */
    public val name: String get() = json["name"].text()

    /** 保险单号. The number of the policy. */
    public val policyNo: String get() = json["policy_no"].text()

    /** 保险产品备案编号. */
    public val productRegistrationNo: String get() = json["product_registration_no"].text()

    /** 理赔单号. The number of the claim. */
    public val claimNo: String? get() = json["claim_no"].textOrNull()

    /** 取现单号. The number of the withdrawal of money out of the policy. */
    public val withdrawalNo: String? get() = json["withdrawal_no"].textOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String): InsurancePolicy = InsurancePolicy(json.with("name", name))

    /** A copy with another [policyNo]. */
    public fun withPolicyNo(policyNo: String): InsurancePolicy = InsurancePolicy(json.with("policy_no", policyNo))

    /** A copy with another [productRegistrationNo]. */
    public fun withProductRegistrationNo(productRegistrationNo: String): InsurancePolicy = InsurancePolicy(json.with("product_registration_no", productRegistrationNo))

    /** A copy with another [claimNo]. */
    public fun withClaimNo(claimNo: String?): InsurancePolicy = InsurancePolicy(json.with("claim_no", claimNo))

    /** A copy with another [withdrawalNo]. */
    public fun withWithdrawalNo(withdrawalNo: String?): InsurancePolicy = InsurancePolicy(json.with("withdrawal_no", withdrawalNo))
}

/**
 * `InsuranceReservation`.
 */
public class InsuranceReservation(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商AppID. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 收款用户OpenID. */
    public val openid: String get() = json["openid"].text()

    /** 商户预约单号. The platform's own number of the reservation. */
    public val outReservationNo: String get() = json["out_reservation_no"].text()

    /** 微信转账预约单号. WeChat Pay's number of the reservation. */
    public val reservationId: String get() = json["reservation_id"].text()

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
    public val transferSceneId: String get() = json["transfer_scene_id"].text()

    /** 预约记录受理的时间. RFC 3339. */
    public val acceptTime: String get() = json["accept_time"].text()

    /** 预约记录状态. `ACCEPTED`: the user is to confirm; `CONFIRMED`: the user has; `CLOSED`: see `close_info`. See [State]. */
    public val state: String get() = json["state"].text()

    /** 二级商户AppID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 收款银行类型. The bank's code, such as `ICBC_DEBIT`. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 预约记录的关闭信息. */
    public val closeInfo: InsuranceReservationClosure? get() = json["close_info"].treeOrNull()?.let { InsuranceReservationClosure(it) }

    /** 预计最晚转账日期. The last day on which the transfer may be made. RFC 3339. */
    public val estimatedDate: String? get() = json["estimated_date"].textOrNull()

    /** 预计最大转账金额. In fen: the most that will be transferred. */
    public val estimatedMaxAmount: Long? get() = json["estimated_max_amount"].longOrNull()

    /** 准确转账金额. In fen: what will be transferred. */
    public val exactAmount: Long? get() = json["exact_amount"].longOrNull()

    /** 预约记录用户确认预约的时间. When the user confirmed. RFC 3339. */
    public val reserveTime: String? get() = json["reserve_time"].textOrNull()
}

/**
 * `InsuranceReservationClosure`.
 */
public class InsuranceReservationClosure(json: JsonObject) : Model(json) {

    /** 预约记录关闭的原因. `USER_OVERDUE_UNCONFIRMED`: never confirmed; `CLOSE_ACCEPTED_VIA_MCH_API`, `CLOSE_CONFIRMED_VIA_MCH_API`: closed before or after the user confirmed; `TRANSFER_FINISHED`: used; `OVERDUE_NOT_TRANSFER`: not used in time. See [InsuranceReservationClosureCloseReason]. */
    public val closeReason: String get() = json["close_reason"].text()

    /** 预约记录关闭的时间. RFC 3339. */
    public val closeTime: String get() = json["close_time"].text()
}

/**
 * `Reservation`.
 */
public class Reservation(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 服务商AppID. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 收款用户OpenID. */
    public val openid: String get() = json["openid"].text()

    /** 商户预约单号. The platform's own number of the reservation. */
    public val outReservationNo: String get() = json["out_reservation_no"].text()

    /** 微信转账预约单号. WeChat Pay's number of the reservation. */
    public val reservationId: String get() = json["reservation_id"].text()

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
    public val transferSceneId: String get() = json["transfer_scene_id"].text()

    /** 预约记录受理的时间. RFC 3339. */
    public val acceptTime: String get() = json["accept_time"].text()

    /** 预约记录状态. `ACCEPTED`: the user is to confirm; `CONFIRMED`: the user has; `CLOSED`: see `close_info`. */
    public val state: String get() = json["state"].text()

    /** 二级商户AppID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 收款银行类型. The bank's code, such as `ICBC_DEBIT`. */
    public val bankType: String? get() = json["bank_type"].textOrNull()

    /** 预约记录的关闭信息. */
    public val closeInfo: ReservationClosure? get() = json["close_info"].treeOrNull()?.let { ReservationClosure(it) }

    /** 预计最晚转账日期. The last day on which the transfer may be made. */
    public val estimatedDate: String? get() = json["estimated_date"].textOrNull()

    /** 预计最大转账金额. In fen: the most that will be transferred. */
    public val estimatedMaxAmount: Long? get() = json["estimated_max_amount"].longOrNull()

    /** 准确转账金额. In fen: what will be transferred. */
    public val exactAmount: Long? get() = json["exact_amount"].longOrNull()

    /** 预约记录用户确认预约的时间. When the user confirmed. RFC 3339. */
    public val reserveTime: String? get() = json["reserve_time"].textOrNull()
}

/**
 * `ReservationClosure`.
 */
public class ReservationClosure(json: JsonObject) : Model(json) {

    /** 预约记录关闭的原因. */
    public val closeReason: String get() = json["close_reason"].text()

    /** 预约记录关闭的时间. RFC 3339. */
    public val closeTime: String get() = json["close_time"].text()
}

/**
 * `SceneReport`.
 */
public class SceneReport(json: JsonObject) : Model(json) {
    public constructor(insurancePolicy: InsurancePolicy? = null) : this(
        Fields().put("insurance_policy", insurancePolicy).json,
    )

    /** 保险保单报备信息. */
    public val insurancePolicy: InsurancePolicy? get() = json["insurance_policy"].treeOrNull()?.let { InsurancePolicy(it) }

    /** A copy with another [insurancePolicy]. */
    public fun withInsurancePolicy(insurancePolicy: InsurancePolicy?): SceneReport = SceneReport(json.with("insurance_policy", insurancePolicy))
}

/**
 * `TransferDetail`.
 */
public class TransferDetail(json: JsonObject) : Model(json) {
    public constructor(openid: String, outDetailNo: String, reservationId: String, transferAmount: Long, transferRemark: String) : this(
        Fields().put("openid", openid).put("out_detail_no", outDetailNo).put("reservation_id", reservationId).put("transfer_amount", transferAmount).put("transfer_remark", transferRemark).json,
    )

    /** 收款用户OpenID. */
    public val openid: String get() = json["openid"].text()

    /** 商家明细单号. The merchant's own number of this line of the batch. */
    public val outDetailNo: String get() = json["out_detail_no"].text()

    /** 微信转账预约单号. WeChat Pay's number of the reservation that the user has confirmed. */
    public val reservationId: String get() = json["reservation_id"].text()

    /** 转账金额. In fen. */
    public val transferAmount: Long get() = json["transfer_amount"].long()

    /** 转账备注. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): TransferDetail = TransferDetail(json.with("openid", openid))

    /** A copy with another [outDetailNo]. */
    public fun withOutDetailNo(outDetailNo: String): TransferDetail = TransferDetail(json.with("out_detail_no", outDetailNo))

    /** A copy with another [reservationId]. */
    public fun withReservationId(reservationId: String): TransferDetail = TransferDetail(json.with("reservation_id", reservationId))

    /** A copy with another [transferAmount]. */
    public fun withTransferAmount(transferAmount: Long): TransferDetail = TransferDetail(json.with("transfer_amount", transferAmount))

    /** A copy with another [transferRemark]. */
    public fun withTransferRemark(transferRemark: String): TransferDetail = TransferDetail(json.with("transfer_remark", transferRemark))
}

/**
 * 批次状态.
 *
 * The documented values; there may be others.
 */
public object BatchState {
    public const val ACCEPTED: String = "ACCEPTED"
    public const val PROCESSING: String = "PROCESSING"
    public const val COMPLETED: String = "COMPLETED"
    public const val CLOSED: String = "CLOSED"
}

/**
 * 明细失败原因.
 *
 * The documented values; there may be others.
 */
public object FailReason {
    public const val ACCOUNT_FROZEN: String = "ACCOUNT_FROZEN"
    public const val REAL_NAME_CHECK_FAIL: String = "REAL_NAME_CHECK_FAIL"
    public const val NAME_NOT_CORRECT: String = "NAME_NOT_CORRECT"
    public const val OPENID_INVALID: String = "OPENID_INVALID"
    public const val TRANSFER_QUOTA_EXCEED: String = "TRANSFER_QUOTA_EXCEED"
    public const val DAY_RECEIVED_QUOTA_EXCEED: String = "DAY_RECEIVED_QUOTA_EXCEED"
    public const val MONTH_RECEIVED_QUOTA_EXCEED: String = "MONTH_RECEIVED_QUOTA_EXCEED"
    public const val DAY_RECEIVED_COUNT_EXCEED: String = "DAY_RECEIVED_COUNT_EXCEED"
    public const val PRODUCT_AUTH_CHECK_FAIL: String = "PRODUCT_AUTH_CHECK_FAIL"
    public const val OVERDUE_CLOSE: String = "OVERDUE_CLOSE"
    public const val ID_CARD_NOT_CORRECT: String = "ID_CARD_NOT_CORRECT"
    public const val ACCOUNT_NOT_EXIST: String = "ACCOUNT_NOT_EXIST"
    public const val TRANSFER_RISK: String = "TRANSFER_RISK"
    public const val PAYROLL_CARD_ALREADY_LOGOUT: String = "PAYROLL_CARD_ALREADY_LOGOUT"
    public const val PAYROLL_CARD_ALREADY_FROZEN: String = "PAYROLL_CARD_ALREADY_FROZEN"
    public const val PAYROLL_CARD_UNAUTHORIZED: String = "PAYROLL_CARD_UNAUTHORIZED"
    public const val PAYROLL_CARD_USER_NOT_OPEN: String = "PAYROLL_CARD_USER_NOT_OPEN"
    public const val PAYROLL_CARD_NAME_CARD_NOT_MATCH: String = "PAYROLL_CARD_NAME_CARD_NOT_MATCH"
    public const val PAYROLL_CARD_ID_CARD_NOT_MATCH: String = "PAYROLL_CARD_ID_CARD_NOT_MATCH"
    public const val PAYROLL_CARD_BANKCARD_UNBUNDLING: String = "PAYROLL_CARD_BANKCARD_UNBUNDLING"
    public const val BANK_CARD_COLLECTIONS_ABOVE_QUOTA: String = "BANK_CARD_COLLECTIONS_ABOVE_QUOTA"
    public const val BANK_CARD_ACCOUNT_ABNORMAL: String = "BANK_CARD_ACCOUNT_ABNORMAL"
    public const val BANK_CARD_STATUS_ABNORMAL: String = "BANK_CARD_STATUS_ABNORMAL"
    public const val BANK_CARD_BANK_INFO_WRONG: String = "BANK_CARD_BANK_INFO_WRONG"
    public const val BANK_CARD_CARD_INFO_WRONG: String = "BANK_CARD_CARD_INFO_WRONG"
    public const val OTHER_FAIL_REASON_TYPE: String = "OTHER_FAIL_REASON_TYPE"
    public const val REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED: String = "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED"
    public const val RECEIVE_ACCOUNT_NOT_PERMMIT: String = "RECEIVE_ACCOUNT_NOT_PERMMIT"
    public const val PAYEE_ACCOUNT_ABNORMAL: String = "PAYEE_ACCOUNT_ABNORMAL"
    public const val PAYER_ACCOUNT_ABNORMAL: String = "PAYER_ACCOUNT_ABNORMAL"
    public const val TRANSFER_REMARK_SET_FAIL: String = "TRANSFER_REMARK_SET_FAIL"
    public const val TRANSFER_SCENE_INVALID: String = "TRANSFER_SCENE_INVALID"
    public const val TRANSFER_SCENE_UNAVAILABLE: String = "TRANSFER_SCENE_UNAVAILABLE"
    public const val RECEIVE_ACCOUNT_NOT_CONFIGURE: String = "RECEIVE_ACCOUNT_NOT_CONFIGURE"
    public const val BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH: String = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH"
    public const val BLOCK_B2C_USERLIMITAMOUNT_MONTH: String = "BLOCK_B2C_USERLIMITAMOUNT_MONTH"
    public const val MERCHANT_REJECT: String = "MERCHANT_REJECT"
    public const val MERCHANT_NOT_CONFIRM: String = "MERCHANT_NOT_CONFIRM"
    public const val BANK_CARD_PARAM_ERROR: String = "BANK_CARD_PARAM_ERROR"
    public const val BANK_CARD_TYPE_NOT_SUPPORTED: String = "BANK_CARD_TYPE_NOT_SUPPORTED"
    public const val RESERVATION_STATE_INVALID: String = "RESERVATION_STATE_INVALID"
    public const val EXCEEDED_ESTIMATED_AMOUNT: String = "EXCEEDED_ESTIMATED_AMOUNT"
    public const val RESERVATION_INFO_NOT_MATCH: String = "RESERVATION_INFO_NOT_MATCH"
    public const val RESERVATION_SCENE_NOT_MATCH: String = "RESERVATION_SCENE_NOT_MATCH"
}

/**
 * 明细状态.
 *
 * The documented values; there may be others.
 */
public object GetBatchByBatchIdDetailState {
    public const val ALL: String = "ALL"
    public const val WAIT_PAY: String = "WAIT_PAY"
    public const val SUCCESS: String = "SUCCESS"
    public const val FAIL: String = "FAIL"
}

/**
 * 明细状态.
 *
 * The documented values; there may be others.
 */
public object GetBatchByOutBatchNoDetailState {
    public const val ALL: String = "ALL"
    public const val WAIT_PAY: String = "WAIT_PAY"
    public const val SUCCESS: String = "SUCCESS"
    public const val FAIL: String = "FAIL"
    public const val BANK_REFUND: String = "BANK_REFUND"
}

/**
 * 明细状态.
 *
 * The documented values; there may be others.
 */
public object GetInsuranceBatchByBatchIdDetailState {
    public const val ALL: String = "ALL"
    public const val WAIT_PAY: String = "WAIT_PAY"
    public const val SUCCESS: String = "SUCCESS"
    public const val FAIL: String = "FAIL"
    public const val BANK_REFUND: String = "BANK_REFUND"
}

/**
 * 明细状态.
 *
 * The documented values; there may be others.
 */
public object GetInsuranceBatchByOutBatchNoDetailState {
    public const val ALL: String = "ALL"
    public const val WAIT_PAY: String = "WAIT_PAY"
    public const val SUCCESS: String = "SUCCESS"
    public const val FAIL: String = "FAIL"
    public const val BANK_REFUND: String = "BANK_REFUND"
}

/**
 * 明细状态.
 *
 * The documented values; there may be others.
 */
public object InsuranceBatchDetailDetailState {
    public const val INIT: String = "INIT"
    public const val ALL: String = "ALL"
    public const val WAIT_PAY: String = "WAIT_PAY"
    public const val SUCCESS: String = "SUCCESS"
    public const val FAIL: String = "FAIL"
    public const val BANK_REFUND: String = "BANK_REFUND"
}

/**
 * 批次关闭原因.
 *
 * The documented values; there may be others.
 */
public object InsuranceBatchSummaryCloseReason {
    public const val MERCHANT_REVOCATION: String = "MERCHANT_REVOCATION"
    public const val OVERDUE_CLOSE: String = "OVERDUE_CLOSE"
}

/**
 * 明细状态.
 *
 * The documented values; there may be others.
 */
public object InsuranceDetailDetailState {
    public const val INIT: String = "INIT"
    public const val ALL: String = "ALL"
    public const val WAIT_PAY: String = "WAIT_PAY"
    public const val SUCCESS: String = "SUCCESS"
    public const val FAIL: String = "FAIL"
    public const val BANK_REFUND: String = "BANK_REFUND"
}

/**
 * 预约记录关闭的原因.
 *
 * The documented values; there may be others.
 */
public object InsuranceReservationClosureCloseReason {
    public const val USER_OVERDUE_UNCONFIRMED: String = "USER_OVERDUE_UNCONFIRMED"
    public const val CLOSE_CONFIRMED_VIA_MCH_API: String = "CLOSE_CONFIRMED_VIA_MCH_API"
    public const val CLOSE_ACCEPTED_VIA_MCH_API: String = "CLOSE_ACCEPTED_VIA_MCH_API"
    public const val TRANSFER_FINISHED: String = "TRANSFER_FINISHED"
    public const val OVERDUE_NOT_TRANSFER: String = "OVERDUE_NOT_TRANSFER"
    public const val RESERVE_FAIL: String = "RESERVE_FAIL"
    public const val USER_CLOSE: String = "USER_CLOSE"
}

/**
 * 电子回单状态.
 *
 * The documented values; there may be others.
 */
public object ReceiptState {
    public const val ACCEPTED: String = "ACCEPTED"
    public const val FINISHED: String = "FINISHED"
}

/**
 * 预约记录状态.
 *
 * The documented values; there may be others.
 */
public object State {
    public const val ACCEPTED: String = "ACCEPTED"
    public const val CONFIRMED: String = "CONFIRMED"
    public const val CLOSED: String = "CLOSED"
}
