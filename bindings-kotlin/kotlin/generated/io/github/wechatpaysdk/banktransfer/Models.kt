// Generated from api/bank_transfer.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.banktransfer

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

    /** 转账总笔数. The number of lines, whatever is listed. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 银行服务商号. The bank's own merchant number. */
    public val bankSpMchid: String get() = json["bank_sp_mchid"].text()

    /** 微信支付批次单号. WeChat Pay's number of the batch. */
    public val batchId: String get() = json["batch_id"].text()

    /** 银行批次单号. The bank's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 服务平台商户号. The platform that serves the payer. */
    public val platformMchid: String get() = json["platform_mchid"].text()

    /** 付款企业商户号. The enterprise that pays. */
    public val specializedPaymentMchid: String get() = json["specialized_payment_mchid"].text()

    /** 实际出资商户号. The merchant whose money it is. */
    public val sponsorMchid: String get() = json["sponsor_mchid"].text()

    /** 用户授权appid. The app that the payee has authorised; `openid` belongs to it. */
    public val userAuthorizedAppid: String get() = json["user_authorized_appid"].text()

    /** 用户授权商户号. The merchant that the payee has authorised. */
    public val userAuthorizedMchid: String get() = json["user_authorized_mchid"].text()

    /** 批次名称. */
    public val batchName: String get() = json["batch_name"].text()

    /** 批次备注. */
    public val batchRemark: String get() = json["batch_remark"].text()

    /** 批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `FINISHED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`. See [BatchState]. */
    public val batchState: String get() = json["batch_state"].text()

    /** 转账总金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()

    /** 转账明细单列表. */
    public val transferDetailList: List<TransferDetailCompact> get() = json["transfer_detail_list"].list { TransferDetailCompact(it.tree()) }

    /** 批量转账用途. See [TransferPurpose]. */
    public val transferPurpose: String get() = json["transfer_purpose"].text()

    /** 转账场景. `ORDINARY_TRANSFER`, or `PAYROLL_CARD_TRANSFER` for wages through the payroll card. See [TransferScene]. */
    public val transferScene: String get() = json["transfer_scene"].text()

    /** 批次创建时间. RFC 3339. */
    public val createTime: String? get() = json["create_time"].textOrNull()

    /** 批次更新时间. RFC 3339. */
    public val updateTime: String? get() = json["update_time"].textOrNull()

    /** 附加信息. */
    public val attachRemark: String? get() = json["attach_remark"].textOrNull()

    /** 批次关闭原因. Set in `CLOSED`. See [CloseReason]. */
    public val closeReason: String? get() = json["close_reason"].textOrNull()

    /** 转账失败金额. In fen. */
    public val failAmount: Long? get() = json["fail_amount"].longOrNull()

    /** 转账失败笔数. Lines that failed. */
    public val failCount: Long? get() = json["fail_count"].longOrNull()

    /** 转账成功金额. In fen. */
    public val successAmount: Long? get() = json["success_amount"].longOrNull()

    /** 转账成功笔数. Lines that were paid. */
    public val successCount: Long? get() = json["success_count"].longOrNull()
}

/**
 * `CreateBatchRequest`.
 */
public class CreateBatchRequest(json: JsonObject) : Model(json) {
    public constructor(totalCount: Long, outBatchNo: String, platformMchid: String, specializedPaymentMchid: String, sponsorMchid: String, userAuthorizedAppid: String, userAuthorizedMchid: String, batchName: String, batchRemark: String, totalAmount: Long, transferPurpose: String, transferScene: String, attachRemark: String? = null, transferDetailList: List<TransferDetailInput>? = null) : this(
        Fields().put("total_count", totalCount).put("out_batch_no", outBatchNo).put("platform_mchid", platformMchid).put("specialized_payment_mchid", specializedPaymentMchid).put("sponsor_mchid", sponsorMchid).put("user_authorized_appid", userAuthorizedAppid).put("user_authorized_mchid", userAuthorizedMchid).put("batch_name", batchName).put("batch_remark", batchRemark).put("total_amount", totalAmount).put("transfer_purpose", transferPurpose).put("transfer_scene", transferScene).put("attach_remark", attachRemark).put("transfer_detail_list", transferDetailList).json,
    )

    public constructor(totalCount: Long, outBatchNo: String, platformMchid: String, specializedPaymentMchid: String, sponsorMchid: String, userAuthorizedAppid: String, userAuthorizedMchid: String, batchName: String, batchRemark: String, totalAmount: Long, transferPurpose: String, transferScene: String) : this(
        Fields().put("total_count", totalCount).put("out_batch_no", outBatchNo).put("platform_mchid", platformMchid).put("specialized_payment_mchid", specializedPaymentMchid).put("sponsor_mchid", sponsorMchid).put("user_authorized_appid", userAuthorizedAppid).put("user_authorized_mchid", userAuthorizedMchid).put("batch_name", batchName).put("batch_remark", batchRemark).put("total_amount", totalAmount).put("transfer_purpose", transferPurpose).put("transfer_scene", transferScene).json,
    )

    /** 转账总笔数. The number of lines. */
    public val totalCount: Long get() = json["total_count"].long()

    /** 银行批次单号. The bank's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 服务平台商户号. The platform that serves the payer. */
    public val platformMchid: String get() = json["platform_mchid"].text()

    /** 付款企业商户号. The enterprise that pays. */
    public val specializedPaymentMchid: String get() = json["specialized_payment_mchid"].text()

    /** 实际出资商户号. The merchant whose money it is. */
    public val sponsorMchid: String get() = json["sponsor_mchid"].text()

    /** 用户授权appid. The app that the payee has authorised; `openid` belongs to it. */
    public val userAuthorizedAppid: String get() = json["user_authorized_appid"].text()

    /** 用户授权商户号. The merchant that the payee has authorised. */
    public val userAuthorizedMchid: String get() = json["user_authorized_mchid"].text()

    /** 批次名称. */
    public val batchName: String get() = json["batch_name"].text()

    /** 批次备注. */
    public val batchRemark: String get() = json["batch_remark"].text()

    /** 转账总金额. In fen: the sum of all lines. */
    public val totalAmount: Long get() = json["total_amount"].long()

    /** 批量转账用途. */
    public val transferPurpose: String get() = json["transfer_purpose"].text()

    /** 转账场景. `ORDINARY_TRANSFER`, or `PAYROLL_CARD_TRANSFER` for wages through the payroll card. */
    public val transferScene: String get() = json["transfer_scene"].text()

    /** 附加信息. */
    public val attachRemark: String? get() = json["attach_remark"].textOrNull()

    /** 转账明细列表. */
    public val transferDetailList: List<TransferDetailInput>? get() = json["transfer_detail_list"].listOrNull { TransferDetailInput(it.tree()) }

    /** A copy with another [totalCount]. */
    public fun withTotalCount(totalCount: Long): CreateBatchRequest = CreateBatchRequest(json.with("total_count", totalCount))

    /** A copy with another [outBatchNo]. */
    public fun withOutBatchNo(outBatchNo: String): CreateBatchRequest = CreateBatchRequest(json.with("out_batch_no", outBatchNo))

    /** A copy with another [platformMchid]. */
    public fun withPlatformMchid(platformMchid: String): CreateBatchRequest = CreateBatchRequest(json.with("platform_mchid", platformMchid))

    /** A copy with another [specializedPaymentMchid]. */
    public fun withSpecializedPaymentMchid(specializedPaymentMchid: String): CreateBatchRequest = CreateBatchRequest(json.with("specialized_payment_mchid", specializedPaymentMchid))

    /** A copy with another [sponsorMchid]. */
    public fun withSponsorMchid(sponsorMchid: String): CreateBatchRequest = CreateBatchRequest(json.with("sponsor_mchid", sponsorMchid))

    /** A copy with another [userAuthorizedAppid]. */
    public fun withUserAuthorizedAppid(userAuthorizedAppid: String): CreateBatchRequest = CreateBatchRequest(json.with("user_authorized_appid", userAuthorizedAppid))

    /** A copy with another [userAuthorizedMchid]. */
    public fun withUserAuthorizedMchid(userAuthorizedMchid: String): CreateBatchRequest = CreateBatchRequest(json.with("user_authorized_mchid", userAuthorizedMchid))

    /** A copy with another [batchName]. */
    public fun withBatchName(batchName: String): CreateBatchRequest = CreateBatchRequest(json.with("batch_name", batchName))

    /** A copy with another [batchRemark]. */
    public fun withBatchRemark(batchRemark: String): CreateBatchRequest = CreateBatchRequest(json.with("batch_remark", batchRemark))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): CreateBatchRequest = CreateBatchRequest(json.with("total_amount", totalAmount))

    /** A copy with another [transferPurpose]. */
    public fun withTransferPurpose(transferPurpose: String): CreateBatchRequest = CreateBatchRequest(json.with("transfer_purpose", transferPurpose))

    /** A copy with another [transferScene]. */
    public fun withTransferScene(transferScene: String): CreateBatchRequest = CreateBatchRequest(json.with("transfer_scene", transferScene))

    /** A copy with another [attachRemark]. */
    public fun withAttachRemark(attachRemark: String?): CreateBatchRequest = CreateBatchRequest(json.with("attach_remark", attachRemark))

    /** A copy with another [transferDetailList]. */
    public fun withTransferDetailList(transferDetailList: List<TransferDetailInput>?): CreateBatchRequest = CreateBatchRequest(json.with("transfer_detail_list", transferDetailList))
}

/**
 * `CreateBatchResponse`.
 */
public class CreateBatchResponse(json: JsonObject) : Model(json) {

    /** 批次创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 微信支付批次单号. WeChat Pay's number of the batch. */
    public val batchId: String get() = json["batch_id"].text()

    /** 银行批次单号. The bank's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `FINISHED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`. */
    public val batchStatus: String? get() = json["batch_status"].textOrNull()
}

/**
 * `CreateDetailReceiptRequest`.
 */
public class CreateDetailReceiptRequest(json: JsonObject) : Model(json) {
    public constructor(outBatchNo: String, outDetailNo: String) : this(
        Fields().put("out_batch_no", outBatchNo).put("out_detail_no", outDetailNo).json,
    )

    /** 银行转账批次单号. The bank's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 银行转账明细单号. The bank's own number of this line of the batch. */
    public val outDetailNo: String get() = json["out_detail_no"].text()

    /** A copy with another [outBatchNo]. */
    public fun withOutBatchNo(outBatchNo: String): CreateDetailReceiptRequest = CreateDetailReceiptRequest(json.with("out_batch_no", outBatchNo))

    /** A copy with another [outDetailNo]. */
    public fun withOutDetailNo(outDetailNo: String): CreateDetailReceiptRequest = CreateDetailReceiptRequest(json.with("out_detail_no", outDetailNo))
}

/**
 * `CreateSummaryReceiptRequest`.
 */
public class CreateSummaryReceiptRequest(json: JsonObject) : Model(json) {
    public constructor(outBatchNo: String) : this(
        Fields().put("out_batch_no", outBatchNo).json,
    )

    /** 银行转账批次单号. The bank's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** A copy with another [outBatchNo]. */
    public fun withOutBatchNo(outBatchNo: String): CreateSummaryReceiptRequest = CreateSummaryReceiptRequest(json.with("out_batch_no", outBatchNo))
}

/**
 * `DetailReceipt`.
 */
public class DetailReceipt(json: JsonObject) : Model(json) {

    /** 银行转账批次单号. The bank's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 银行转账明细单号. The bank's own number of this line of the batch. */
    public val outDetailNo: String get() = json["out_detail_no"].text()

    /** 电子回单受理单号. WeChat Pay's number of the application for the receipt. */
    public val receiptNo: String get() = json["receipt_no"].text()

    /** 电子回单文件的下载地址. Set once the receipt is there. */
    public val downloadUrl: String? get() = json["download_url"].textOrNull()

    /** 电子回单文件的Hash方法. */
    public val hashType: String? get() = json["hash_type"].textOrNull()

    /** 电子回单文件的Hash值. Of the file, after decompression. */
    public val hashValue: String? get() = json["hash_value"].textOrNull()

    /** 电子回单状态. Whether the receipt is ready at `download_url`. */
    public val receiptState: String? get() = json["receipt_state"].textOrNull()
}

/**
 * `SummaryReceipt`.
 */
public class SummaryReceipt(json: JsonObject) : Model(json) {

    /** 银行转账批次单号. The bank's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 电子回单申请单号. WeChat Pay's number of the application for the receipt. */
    public val receiptNo: String get() = json["receipt_no"].text()

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

    /** 电子回单状态. Whether the receipt is ready at `download_url`. */
    public val receiptState: String? get() = json["receipt_state"].textOrNull()
}

/**
 * `TransferDetail`.
 */
public class TransferDetail(json: JsonObject) : Model(json) {

    /** 收款用户openid. */
    public val openid: String get() = json["openid"].text()

    /** 明细更新时间. RFC 3339. */
    public val updateTime: String get() = json["update_time"].text()

    /** 银行服务商号. The bank's own merchant number. */
    public val bankSpMchid: String get() = json["bank_sp_mchid"].text()

    /** 微信支付批次单号. WeChat Pay's number of the batch. */
    public val batchId: String get() = json["batch_id"].text()

    /** 微信支付明细单号. WeChat Pay's number of this line of the batch. */
    public val detailId: String get() = json["detail_id"].text()

    /** 银行批次单号. The bank's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 银行明细单号. The bank's own number of this line of the batch. */
    public val outDetailNo: String get() = json["out_detail_no"].text()

    /** 服务平台商户号. The platform that serves the payer. */
    public val platformMchid: String get() = json["platform_mchid"].text()

    /** 付款企业商户号. The enterprise that pays. */
    public val specializedPaymentMchid: String get() = json["specialized_payment_mchid"].text()

    /** 实际出资商户号. The merchant whose money it is. */
    public val sponsorMchid: String get() = json["sponsor_mchid"].text()

    /** 用户授权appid. The app that the payee has authorised; `openid` belongs to it. */
    public val userAuthorizedAppid: String get() = json["user_authorized_appid"].text()

    /** 用户授权商户号. The merchant that the payee has authorised. */
    public val userAuthorizedMchid: String get() = json["user_authorized_mchid"].text()

    /** 收款账户类型. Where the money went: `WECHATPAY_ACCOUNT` the balance, `BANK_ACCOUNT` a bank card. See [AccountType]. */
    public val accountType: String get() = json["account_type"].text()

    /** 明细状态. `REFUND`: paid, and sent back by the bank. See [TransferDetailDetailState]. */
    public val detailState: String get() = json["detail_state"].text()

    /** 转账金额. In fen. */
    public val transferAmount: Long? get() = json["transfer_amount"].longOrNull()

    /** 转账备注. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 转账场景. `ORDINARY_TRANSFER`, or `PAYROLL_CARD_TRANSFER` for wages through the payroll card. See [TransferScene]. */
    public val transferScene: String get() = json["transfer_scene"].text()

    /** 收款用户姓名. The payee's real name. Encrypted on the wire. */
    public val username: String get() = json["username"].text()

    /** 银行卡尾号. The last four digits; set when the money went to a bank card. */
    public val bankCardNumberTail: String? get() = json["bank_card_number_tail"].textOrNull()

    /** 银行名称. Set when the money went to a bank card. */
    public val bankName: String? get() = json["bank_name"].textOrNull()

    /** 明细失败原因. Set when it failed. See [FailReason]. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()

    /** 转账发起时间. When the transfer was begun. RFC 3339. */
    public val initiateTime: String? get() = json["initiate_time"].textOrNull()

    override fun isSensitive(name: String): Boolean = name == "username"
}

/**
 * `TransferDetailCompact`.
 */
public class TransferDetailCompact(json: JsonObject) : Model(json) {

    /** 微信支付明细单号. WeChat Pay's number of this line of the batch. */
    public val detailId: String get() = json["detail_id"].text()

    /** 银行明细单号. The bank's own number of this line of the batch. */
    public val outDetailNo: String get() = json["out_detail_no"].text()

    /** 明细状态. `REFUND`: paid, and sent back by the bank. See [TransferDetailCompactDetailState]. */
    public val detailState: String get() = json["detail_state"].text()

    /** 明细失败原因. Set when it failed. See [FailReason]. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()
}

/**
 * `TransferDetailInput`.
 */
public class TransferDetailInput(json: JsonObject) : Model(json) {
    public constructor(openid: String, outDetailNo: String, transferAmount: Long, transferRemark: String, userName: String, userIdCard: String? = null) : this(
        Fields().put("openid", openid).put("out_detail_no", outDetailNo).put("transfer_amount", transferAmount).put("transfer_remark", transferRemark).put("user_name", userName).put("user_id_card", userIdCard).json,
    )

    public constructor(openid: String, outDetailNo: String, transferAmount: Long, transferRemark: String, userName: String) : this(
        Fields().put("openid", openid).put("out_detail_no", outDetailNo).put("transfer_amount", transferAmount).put("transfer_remark", transferRemark).put("user_name", userName).json,
    )

    /** 收款用户openid. */
    public val openid: String get() = json["openid"].text()

    /** 银行明细单号. The bank's own number of this line of the batch. */
    public val outDetailNo: String get() = json["out_detail_no"].text()

    /** 转账金额. In fen. */
    public val transferAmount: Long get() = json["transfer_amount"].long()

    /** 转账备注. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 收款用户姓名. The payee's real name, checked against the payee's account. Needed from 2,000 yuan on, not allowed below 0.30 yuan. Encrypted on the wire. */
    public val userName: String get() = json["user_name"].text()

    /** 收款用户身份证. The payee's ID card number, checked against the payee's account. Encrypted on the wire. */
    public val userIdCard: String? get() = json["user_id_card"].textOrNull()

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): TransferDetailInput = TransferDetailInput(json.with("openid", openid))

    /** A copy with another [outDetailNo]. */
    public fun withOutDetailNo(outDetailNo: String): TransferDetailInput = TransferDetailInput(json.with("out_detail_no", outDetailNo))

    /** A copy with another [transferAmount]. */
    public fun withTransferAmount(transferAmount: Long): TransferDetailInput = TransferDetailInput(json.with("transfer_amount", transferAmount))

    /** A copy with another [transferRemark]. */
    public fun withTransferRemark(transferRemark: String): TransferDetailInput = TransferDetailInput(json.with("transfer_remark", transferRemark))

    /** A copy with another [userName]. */
    public fun withUserName(userName: String): TransferDetailInput = TransferDetailInput(json.with("user_name", userName))

    /** A copy with another [userIdCard]. */
    public fun withUserIdCard(userIdCard: String?): TransferDetailInput = TransferDetailInput(json.with("user_id_card", userIdCard))

    override fun isSensitive(name: String): Boolean = name == "user_name" || name == "user_id_card"
}

/**
 * 收款账户类型.
 *
 * The documented values; there may be others.
 */
public object AccountType {
    public const val WECHATPAY_ACCOUNT: String = "WECHATPAY_ACCOUNT"
    public const val BANK_ACCOUNT: String = "BANK_ACCOUNT"
}

/**
 * 批次状态.
 *
 * The documented values; there may be others.
 */
public object BatchState {
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
public object CloseReason {
    public const val MERCHANT_REVOCATION: String = "MERCHANT_REVOCATION"
    public const val OVERDUE_CLOSE: String = "OVERDUE_CLOSE"
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
    public const val TRANSFER_REMARK_SET_FAIL: String = "TRANSFER_REMARK_SET_FAIL"
}

/**
 * 明细状态.
 *
 * The documented values; there may be others.
 */
public object GetBatchByBatchIdDetailState {
    public const val ALL: String = "ALL"
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
    public const val SUCCESS: String = "SUCCESS"
    public const val FAIL: String = "FAIL"
}

/**
 * 明细状态.
 *
 * The documented values; there may be others.
 */
public object TransferDetailCompactDetailState {
    public const val PROCESSING: String = "PROCESSING"
    public const val SUCCESS: String = "SUCCESS"
    public const val REFUND: String = "REFUND"
}

/**
 * 明细状态.
 *
 * The documented values; there may be others.
 */
public object TransferDetailDetailState {
    public const val PROCESSING: String = "PROCESSING"
    public const val SUCCESS: String = "SUCCESS"
    public const val FAIL: String = "FAIL"
    public const val REFUND: String = "REFUND"
}

/**
 * 批量转账用途.
 *
 * The documented values; there may be others.
 */
public object TransferPurpose {
    public const val GOODSPAYMENT: String = "GOODSPAYMENT"
    public const val COMMISSION: String = "COMMISSION"
    public const val REFUND: String = "REFUND"
    public const val REIMBURSEMENT: String = "REIMBURSEMENT"
    public const val FREIGHT: String = "FREIGHT"
    public const val OTHERS: String = "OTHERS"
}

/**
 * 转账场景.
 *
 * The documented values; there may be others.
 */
public object TransferScene {
    public const val ORDINARY_TRANSFER: String = "ORDINARY_TRANSFER"
    public const val PAYROLL_CARD_TRANSFER: String = "PAYROLL_CARD_TRANSFER"
}
