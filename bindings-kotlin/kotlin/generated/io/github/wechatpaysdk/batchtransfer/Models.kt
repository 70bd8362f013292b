// Generated from api/batch_transfer.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.batchtransfer

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
    public val transferBatch: TransferBatch get() = TransferBatch(json["transfer_batch"].tree())

    /** 转账明细单列表. */
    public val transferDetailList: List<TransferDetailCompact>? get() = json["transfer_detail_list"].listOrNull { TransferDetailCompact(it.tree()) }
}

/**
 * `BatchClosedResource`.
 */
public class BatchClosedResource(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 批次更新时间. RFC 3339. */
    public val updateTime: String get() = json["update_time"].text()

    /** 微信批次单号. WeChat Pay's number of the batch. */
    public val batchId: String get() = json["batch_id"].text()

    /** 商家批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 批次状态. See [BatchClosedResourceBatchStatus]. */
    public val batchStatus: String get() = json["batch_status"].text()

    /** 批次关闭原因. `OVERDUE_CLOSE`: not approved in time; `TRANSFER_SCENE_INVALID`: the scene is not open to the merchant. See [BatchClosedResourceCloseReason]. */
    public val closeReason: String get() = json["close_reason"].text()

    /** 批次总金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()

    /** 批次总笔数. The number of lines. */
    public val totalNum: Long? get() = json["total_num"].longOrNull()
}

/**
 * `BatchElectronicReceipt`.
 */
public class BatchElectronicReceipt(json: JsonObject) : Model(json) {

    /** 商家批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 电子回单申请单号. WeChat Pay's number of the application for the receipt. */
    public val signatureNo: String get() = json["signature_no"].text()

    /** 创建时间. RFC 3339. */
    public val createTime: String? get() = json["create_time"].textOrNull()

    /** 更新时间. RFC 3339. */
    public val updateTime: String? get() = json["update_time"].textOrNull()

    /** 电子回单文件的下载地址. Set once the receipt is there. */
    public val downloadUrl: String? get() = json["download_url"].textOrNull()

    /** 电子回单文件的hash方法. */
    public val hashType: String? get() = json["hash_type"].textOrNull()

    /** 电子回单文件的hash值. Of the file, after decompression. */
    public val hashValue: String? get() = json["hash_value"].textOrNull()

    /** 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`. */
    public val signatureStatus: String? get() = json["signature_status"].textOrNull()
}

/**
 * `BatchFinishedResource`.
 */
public class BatchFinishedResource(json: JsonObject) : Model(json) {

    /** 批次更新时间. RFC 3339. */
    public val updateTime: String get() = json["update_time"].text()

    /** 微信批次单号. WeChat Pay's number of the batch. */
    public val batchId: String get() = json["batch_id"].text()

    /** 商家批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 批次状态. See [BatchFinishedResourceBatchStatus]. */
    public val batchStatus: String get() = json["batch_status"].text()

    /** 转账失败金额. In fen. */
    public val failAmount: Long? get() = json["fail_amount"].longOrNull()

    /** 转账失败笔数. Lines that failed. */
    public val failNum: Long? get() = json["fail_num"].longOrNull()

    /** 转账成功金额. In fen. */
    public val successAmount: Long? get() = json["success_amount"].longOrNull()

    /** 转账成功笔数. Lines that were paid. */
    public val successNum: Long? get() = json["success_num"].longOrNull()

    /** 批次总金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()

    /** 批次总笔数. The number of lines. */
    public val totalNum: Long? get() = json["total_num"].longOrNull()

    /** 微信商户号. */
    public val mchid: String? get() = json["mchid"].textOrNull()
}

/**
 * `CreateBatchElectronicReceiptRequest`.
 */
public class CreateBatchElectronicReceiptRequest(json: JsonObject) : Model(json) {
    public constructor(outBatchNo: String) : this(
        Fields().put("out_batch_no", outBatchNo).json,
    )

    /** 商家批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** A copy with another [outBatchNo]. */
    public fun withOutBatchNo(outBatchNo: String): CreateBatchElectronicReceiptRequest = CreateBatchElectronicReceiptRequest(json.with("out_batch_no", outBatchNo))
}

/**
 * `CreateBatchRequest`.
 */
public class CreateBatchRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, outBatchNo: String, batchName: String, batchRemark: String, totalAmount: Long, totalNum: Long, transferDetailList: List<TransferDetailInput>, transferSceneId: String? = null, notifyUrl: String? = null) : this(
        Fields().put("appid", appid).put("out_batch_no", outBatchNo).put("batch_name", batchName).put("batch_remark", batchRemark).put("total_amount", totalAmount).put("total_num", totalNum).put("transfer_detail_list", transferDetailList).put("transfer_scene_id", transferSceneId).put("notify_url", notifyUrl).json,
    )

    public constructor(appid: String, outBatchNo: String, batchName: String, batchRemark: String, totalAmount: Long, totalNum: Long, transferDetailList: List<TransferDetailInput>) : this(
        Fields().put("appid", appid).put("out_batch_no", outBatchNo).put("batch_name", batchName).put("batch_remark", batchRemark).put("total_amount", totalAmount).put("total_num", totalNum).put("transfer_detail_list", transferDetailList).json,
    )

    /** 商户appid. */
    public val appid: String get() = json["appid"].text()

    /** 商家批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 批次名称. */
    public val batchName: String get() = json["batch_name"].text()

    /** 批次备注. */
    public val batchRemark: String get() = json["batch_remark"].text()

    /** 转账总金额. In fen: the sum of all lines. */
    public val totalAmount: Long get() = json["total_amount"].long()

    /** 转账总笔数. The number of lines in `transfer_detail_list`. */
    public val totalNum: Long get() = json["total_num"].long()

    /** 转账明细列表. */
    public val transferDetailList: List<TransferDetailInput> get() = json["transfer_detail_list"].list { TransferDetailInput(it.tree()) }

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
    public val transferSceneId: String? get() = json["transfer_scene_id"].textOrNull()

    /** 通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreateBatchRequest = CreateBatchRequest(json.with("appid", appid))

    /** A copy with another [outBatchNo]. */
    public fun withOutBatchNo(outBatchNo: String): CreateBatchRequest = CreateBatchRequest(json.with("out_batch_no", outBatchNo))

    /** A copy with another [batchName]. */
    public fun withBatchName(batchName: String): CreateBatchRequest = CreateBatchRequest(json.with("batch_name", batchName))

    /** A copy with another [batchRemark]. */
    public fun withBatchRemark(batchRemark: String): CreateBatchRequest = CreateBatchRequest(json.with("batch_remark", batchRemark))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): CreateBatchRequest = CreateBatchRequest(json.with("total_amount", totalAmount))

    /** A copy with another [totalNum]. */
    public fun withTotalNum(totalNum: Long): CreateBatchRequest = CreateBatchRequest(json.with("total_num", totalNum))

    /** A copy with another [transferDetailList]. */
    public fun withTransferDetailList(transferDetailList: List<TransferDetailInput>): CreateBatchRequest = CreateBatchRequest(json.with("transfer_detail_list", transferDetailList))

    /** A copy with another [transferSceneId]. */
    public fun withTransferSceneId(transferSceneId: String?): CreateBatchRequest = CreateBatchRequest(json.with("transfer_scene_id", transferSceneId))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): CreateBatchRequest = CreateBatchRequest(json.with("notify_url", notifyUrl))
}

/**
 * `CreateBatchResponse`.
 */
public class CreateBatchResponse(json: JsonObject) : Model(json) {

    /** 批次创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 微信批次单号. WeChat Pay's number of the batch. */
    public val batchId: String get() = json["batch_id"].text()

    /** 商家批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `FINISHED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`. See [CreateBatchResponseBatchStatus]. */
    public val batchStatus: String? get() = json["batch_status"].textOrNull()
}

/**
 * `CreateDetailElectronicReceiptRequest`.
 */
public class CreateDetailElectronicReceiptRequest(json: JsonObject) : Model(json) {
    public constructor(outDetailNo: String, acceptType: String, outBatchNo: String? = null) : this(
        Fields().put("out_detail_no", outDetailNo).put("accept_type", acceptType).put("out_batch_no", outBatchNo).json,
    )

    public constructor(outDetailNo: String, acceptType: String) : this(
        Fields().put("out_detail_no", outDetailNo).put("accept_type", acceptType).json,
    )

    /** 商家转账明细单号. The merchant's own number of this line of the batch. */
    public val outDetailNo: String get() = json["out_detail_no"].text()

    /** 受理类型. What the line belongs to: `BATCH_TRANSFER` a batch, `TRANSFER_TO_POCKET` a payment to a balance, `TRANSFER_TO_BANK` one to a bank card. See [AcceptType]. */
    public val acceptType: String get() = json["accept_type"].text()

    /** 商家转账批次单号. The merchant's own number of the batch; needed with `BATCH_TRANSFER`. */
    public val outBatchNo: String? get() = json["out_batch_no"].textOrNull()

    /** A copy with another [outDetailNo]. */
    public fun withOutDetailNo(outDetailNo: String): CreateDetailElectronicReceiptRequest = CreateDetailElectronicReceiptRequest(json.with("out_detail_no", outDetailNo))

    /** A copy with another [acceptType]. */
    public fun withAcceptType(acceptType: String): CreateDetailElectronicReceiptRequest = CreateDetailElectronicReceiptRequest(json.with("accept_type", acceptType))

    /** A copy with another [outBatchNo]. */
    public fun withOutBatchNo(outBatchNo: String?): CreateDetailElectronicReceiptRequest = CreateDetailElectronicReceiptRequest(json.with("out_batch_no", outBatchNo))
}

/**
 * `DetailElectronicReceipt`.
 */
public class DetailElectronicReceipt(json: JsonObject) : Model(json) {

    /** 商家转账明细单号. The merchant's own number of this line of the batch. */
    public val outDetailNo: String get() = json["out_detail_no"].text()

    /** 电子回单受理单号. WeChat Pay's number of the application for the receipt. */
    public val signatureNo: String get() = json["signature_no"].text()

    /** 受理类型. What the line belongs to: `BATCH_TRANSFER` a batch, `TRANSFER_TO_POCKET` a payment to a balance, `TRANSFER_TO_BANK` one to a bank card. */
    public val acceptType: String get() = json["accept_type"].text()

    /** 商家转账批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String? get() = json["out_batch_no"].textOrNull()

    /** 电子回单文件的下载地址. Set once the receipt is there. */
    public val downloadUrl: String? get() = json["download_url"].textOrNull()

    /** 电子回单文件的hash方法. */
    public val hashType: String? get() = json["hash_type"].textOrNull()

    /** 电子回单文件的hash值. Of the file, after decompression. */
    public val hashValue: String? get() = json["hash_value"].textOrNull()

    /** 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`. */
    public val signatureStatus: String? get() = json["signature_status"].textOrNull()
}

/**
 * `TransferBatch`.
 */
public class TransferBatch(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 商户appid. */
    public val appid: String get() = json["appid"].text()

    /** 微信批次单号. WeChat Pay's number of the batch. */
    public val batchId: String get() = json["batch_id"].text()

    /** 商家批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 批次名称. */
    public val batchName: String get() = json["batch_name"].text()

    /** 批次备注. */
    public val batchRemark: String get() = json["batch_remark"].text()

    /** 批次状态. `WAIT_PAY`: an administrator of the merchant is to approve; `ACCEPTED`: taken; `PROCESSING`: being paid; `FINISHED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`. */
    public val batchStatus: String get() = json["batch_status"].text()

    /** 批次类型. How it was made: by `API` or on the `WEB`. */
    public val batchType: String get() = json["batch_type"].text()

    /** 转账总金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()

    /** 转账总笔数. The number of lines. */
    public val totalNum: Long? get() = json["total_num"].longOrNull()

    /** 批次创建时间. RFC 3339. */
    public val createTime: String? get() = json["create_time"].textOrNull()

    /** 批次更新时间. RFC 3339. */
    public val updateTime: String? get() = json["update_time"].textOrNull()

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
    public val transferSceneId: String? get() = json["transfer_scene_id"].textOrNull()

    /** 批次关闭原因. `OVERDUE_CLOSE`: not approved in time; `TRANSFER_SCENE_INVALID`: the scene is not open to the merchant. See [TransferBatchCloseReason]. */
    public val closeReason: String? get() = json["close_reason"].textOrNull()

    /** 转账失败金额. In fen. */
    public val failAmount: Long? get() = json["fail_amount"].longOrNull()

    /** 转账失败笔数. Lines that failed. */
    public val failNum: Long? get() = json["fail_num"].longOrNull()

    /** 转账成功金额. In fen. */
    public val successAmount: Long? get() = json["success_amount"].longOrNull()

    /** 转账成功笔数. Lines that were paid. */
    public val successNum: Long? get() = json["success_num"].longOrNull()
}

/**
 * `TransferDetail`.
 */
public class TransferDetail(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 商户appid. */
    public val appid: String get() = json["appid"].text()

    /** 收款用户openid. */
    public val openid: String get() = json["openid"].text()

    /** 明细更新时间. RFC 3339. */
    public val updateTime: String get() = json["update_time"].text()

    /** 微信批次单号. WeChat Pay's number of the batch. */
    public val batchId: String get() = json["batch_id"].text()

    /** 微信明细单号. WeChat Pay's number of this line of the batch. */
    public val detailId: String get() = json["detail_id"].text()

    /** 商家批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 商家明细单号. The merchant's own number of this line of the batch. */
    public val outDetailNo: String get() = json["out_detail_no"].text()

    /** 明细状态. `INIT`: not begun; `WAIT_PAY`: an administrator of the merchant is to approve; `PROCESSING`: being paid; `SUCCESS`; `FAIL`: see `fail_reason`. */
    public val detailStatus: String get() = json["detail_status"].text()

    /** 转账发起时间. When the transfer was begun. RFC 3339. */
    public val initiateTime: String get() = json["initiate_time"].text()

    /** 转账金额. In fen. */
    public val transferAmount: Long? get() = json["transfer_amount"].longOrNull()

    /** 转账备注. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 明细失败原因. Set when it failed. See [FailReason]. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()

    /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on, not allowed below 0.30 yuan. Encrypted on the wire. */
    public val userName: String? get() = json["user_name"].textOrNull()

    override fun isSensitive(name: String): Boolean = name == "user_name"
}

/**
 * `TransferDetailCompact`.
 */
public class TransferDetailCompact(json: JsonObject) : Model(json) {

    /** 微信明细单号. WeChat Pay's number of this line of the batch. */
    public val detailId: String get() = json["detail_id"].text()

    /** 商家明细单号. The merchant's own number of this line of the batch. */
    public val outDetailNo: String get() = json["out_detail_no"].text()

    /** 明细状态. `INIT`: not begun; `WAIT_PAY`: an administrator of the merchant is to approve; `PROCESSING`: being paid; `SUCCESS`; `FAIL`: see `fail_reason`. */
    public val detailStatus: String get() = json["detail_status"].text()
}

/**
 * `TransferDetailInput`.
 */
public class TransferDetailInput(json: JsonObject) : Model(json) {
    public constructor(openid: String, outDetailNo: String, transferAmount: Long, transferRemark: String, userIdCard: String? = null, userName: String? = null) : this(
        Fields().put("openid", openid).put("out_detail_no", outDetailNo).put("transfer_amount", transferAmount).put("transfer_remark", transferRemark).put("user_id_card", userIdCard).put("user_name", userName).json,
    )

    public constructor(openid: String, outDetailNo: String, transferAmount: Long, transferRemark: String) : this(
        Fields().put("openid", openid).put("out_detail_no", outDetailNo).put("transfer_amount", transferAmount).put("transfer_remark", transferRemark).json,
    )

    /** 收款用户openid. */
    public val openid: String get() = json["openid"].text()

    /** 商家明细单号. The merchant's own number of this line of the batch. */
    public val outDetailNo: String get() = json["out_detail_no"].text()

    /** 转账金额. In fen. */
    public val transferAmount: Long get() = json["transfer_amount"].long()

    /** 转账备注. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 收款用户身份证. The payee's ID card number, checked against the payee's account. Encrypted on the wire. */
    public val userIdCard: String? get() = json["user_id_card"].textOrNull()

    /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on, not allowed below 0.30 yuan. Encrypted on the wire. */
    public val userName: String? get() = json["user_name"].textOrNull()

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): TransferDetailInput = TransferDetailInput(json.with("openid", openid))

    /** A copy with another [outDetailNo]. */
    public fun withOutDetailNo(outDetailNo: String): TransferDetailInput = TransferDetailInput(json.with("out_detail_no", outDetailNo))

    /** A copy with another [transferAmount]. */
    public fun withTransferAmount(transferAmount: Long): TransferDetailInput = TransferDetailInput(json.with("transfer_amount", transferAmount))

    /** A copy with another [transferRemark]. */
    public fun withTransferRemark(transferRemark: String): TransferDetailInput = TransferDetailInput(json.with("transfer_remark", transferRemark))

    /** A copy with another [userIdCard]. */
    public fun withUserIdCard(userIdCard: String?): TransferDetailInput = TransferDetailInput(json.with("user_id_card", userIdCard))

    /** A copy with another [userName]. */
    public fun withUserName(userName: String?): TransferDetailInput = TransferDetailInput(json.with("user_name", userName))

    override fun isSensitive(name: String): Boolean = name == "user_id_card" || name == "user_name"
}

/**
 * 受理类型.
 *
 * The documented values; there may be others.
 */
public object AcceptType {
    public const val BATCH_TRANSFER: String = "BATCH_TRANSFER"
    public const val TRANSFER_TO_POCKET: String = "TRANSFER_TO_POCKET"
    public const val TRANSFER_TO_BANK: String = "TRANSFER_TO_BANK"
}

/**
 * 批次状态.
 *
 * The documented values; there may be others.
 */
public object BatchClosedResourceBatchStatus {
    public const val WAIT_PAY: String = "WAIT_PAY"
    public const val ACCEPTED: String = "ACCEPTED"
    public const val PROCESSING: String = "PROCESSING"
    public const val FINISHED: String = "FINISHED"
    public const val CLOSED: String = "CLOSED"
}

/**
 * 批次关闭原因.
 *
 * The documented values; there may be others.
 */
public object BatchClosedResourceCloseReason {
    public const val CLOSED: String = "CLOSED"
    public const val OVERDUE_CLOSE: String = "OVERDUE_CLOSE"
    public const val TRANSFER_SCENE_INVALID: String = "TRANSFER_SCENE_INVALID"
}

/**
 * 批次状态.
 *
 * The documented values; there may be others.
 */
public object BatchFinishedResourceBatchStatus {
    public const val WAIT_PAY: String = "WAIT_PAY"
    public const val ACCEPTED: String = "ACCEPTED"
    public const val PROCESSING: String = "PROCESSING"
    public const val FINISHED: String = "FINISHED"
    public const val CLOSED: String = "CLOSED"
}

/**
 * 批次状态.
 *
 * The documented values; there may be others.
 */
public object CreateBatchResponseBatchStatus {
    public const val ACCEPTED: String = "ACCEPTED"
    public const val PROCESSING: String = "PROCESSING"
    public const val FINISHED: String = "FINISHED"
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
    public const val OTHER_FAIL_REASON_TYPE: String = "OTHER_FAIL_REASON_TYPE"
    public const val REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED: String = "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED"
    public const val RECEIVE_ACCOUNT_NOT_PERMMIT: String = "RECEIVE_ACCOUNT_NOT_PERMMIT"
    public const val PAYEE_ACCOUNT_ABNORMAL: String = "PAYEE_ACCOUNT_ABNORMAL"
    public const val PAYER_ACCOUNT_ABNORMAL: String = "PAYER_ACCOUNT_ABNORMAL"
    public const val TRANSFER_SCENE_UNAVAILABLE: String = "TRANSFER_SCENE_UNAVAILABLE"
    public const val TRANSFER_SCENE_INVALID: String = "TRANSFER_SCENE_INVALID"
    public const val TRANSFER_REMARK_SET_FAIL: String = "TRANSFER_REMARK_SET_FAIL"
    public const val RECEIVE_ACCOUNT_NOT_CONFIGURE: String = "RECEIVE_ACCOUNT_NOT_CONFIGURE"
    public const val BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH: String = "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH"
    public const val BLOCK_B2C_USERLIMITAMOUNT_MONTH: String = "BLOCK_B2C_USERLIMITAMOUNT_MONTH"
    public const val MERCHANT_REJECT: String = "MERCHANT_REJECT"
    public const val MERCHANT_NOT_CONFIRM: String = "MERCHANT_NOT_CONFIRM"
}

/**
 * 批次关闭原因.
 *
 * The documented values; there may be others.
 */
public object TransferBatchCloseReason {
    public const val OVERDUE_CLOSE: String = "OVERDUE_CLOSE"
    public const val TRANSFER_SCENE_INVALID: String = "TRANSFER_SCENE_INVALID"
}
