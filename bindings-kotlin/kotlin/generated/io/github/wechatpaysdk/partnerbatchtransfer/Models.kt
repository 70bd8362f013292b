// Generated from api/partner_batch_transfer.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.partnerbatchtransfer

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
 * `CreateBatchRequest`.
 */
public class CreateBatchRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, outBatchNo: String, authorizationType: String, batchName: String, batchRemark: String, totalAmount: Long, totalNum: Long, transferDetailList: List<TransferDetailInput>, spAppid: String? = null, subAppid: String? = null, transferPurpose: String? = null, transferScene: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("out_batch_no", outBatchNo).put("authorization_type", authorizationType).put("batch_name", batchName).put("batch_remark", batchRemark).put("total_amount", totalAmount).put("total_num", totalNum).put("transfer_detail_list", transferDetailList).put("sp_appid", spAppid).put("sub_appid", subAppid).put("transfer_purpose", transferPurpose).put("transfer_scene", transferScene).json,
    )

    public constructor(subMchid: String, outBatchNo: String, authorizationType: String, batchName: String, batchRemark: String, totalAmount: Long, totalNum: Long, transferDetailList: List<TransferDetailInput>) : this(
        Fields().put("sub_mchid", subMchid).put("out_batch_no", outBatchNo).put("authorization_type", authorizationType).put("batch_name", batchName).put("batch_remark", batchRemark).put("total_amount", totalAmount).put("total_num", totalNum).put("transfer_detail_list", transferDetailList).json,
    )

    /** 特约商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商家批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 特约商户授权类型. What the sub-merchant has authorised the partner to: `INFORMATION_AUTHORIZATION_TYPE` its information, `FUND_AUTHORIZATION_TYPE` its money, or both. See [AuthorizationType]. */
    public val authorizationType: String get() = json["authorization_type"].text()

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

    /** 服务商的appid. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 特约商户appid. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 批量转账用途. See [TransferPurpose]. */
    public val transferPurpose: String? get() = json["transfer_purpose"].textOrNull()

    /** 转账场景. `PAYROLL_CARD_TRANSFER`: wages through the payroll card; `ORDINARY_TRANSFER`: anything else, also when left out. See [TransferScene]. */
    public val transferScene: String? get() = json["transfer_scene"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateBatchRequest = CreateBatchRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [outBatchNo]. */
    public fun withOutBatchNo(outBatchNo: String): CreateBatchRequest = CreateBatchRequest(json.with("out_batch_no", outBatchNo))

    /** A copy with another [authorizationType]. */
    public fun withAuthorizationType(authorizationType: String): CreateBatchRequest = CreateBatchRequest(json.with("authorization_type", authorizationType))

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

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String?): CreateBatchRequest = CreateBatchRequest(json.with("sp_appid", spAppid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreateBatchRequest = CreateBatchRequest(json.with("sub_appid", subAppid))

    /** A copy with another [transferPurpose]. */
    public fun withTransferPurpose(transferPurpose: String?): CreateBatchRequest = CreateBatchRequest(json.with("transfer_purpose", transferPurpose))

    /** A copy with another [transferScene]. */
    public fun withTransferScene(transferScene: String?): CreateBatchRequest = CreateBatchRequest(json.with("transfer_scene", transferScene))
}

/**
 * `CreateBatchResponse`.
 */
public class CreateBatchResponse(json: JsonObject) : Model(json) {

    /** 批次创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 微信支付批次单号. WeChat Pay's number of the batch. */
    public val batchId: String get() = json["batch_id"].text()

    /** 商家批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `FINISHED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`. */
    public val batchStatus: String? get() = json["batch_status"].textOrNull()
}

/**
 * `TransferBatch`.
 */
public class TransferBatch(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 特约商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 微信支付批次单号. WeChat Pay's number of the batch. */
    public val batchId: String get() = json["batch_id"].text()

    /** 商家批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 特约商户授权类型. What the sub-merchant has authorised the partner to: `INFORMATION_AUTHORIZATION_TYPE` its information, `FUND_AUTHORIZATION_TYPE` its money, or both. See [AuthorizationType]. */
    public val authorizationType: String get() = json["authorization_type"].text()

    /** 批次名称. */
    public val batchName: String get() = json["batch_name"].text()

    /** 批次备注. */
    public val batchRemark: String get() = json["batch_remark"].text()

    /** 批次状态. `ACCEPTED`: taken; `PROCESSING`: being paid; `FINISHED`: every line has come to its end, which may be a failure; `CLOSED`: nothing was paid, see `close_reason`. */
    public val batchStatus: String get() = json["batch_status"].text()

    /** 批次类型. How it was made: by `API` or on the `WEB`. */
    public val batchType: String get() = json["batch_type"].text()

    /** 转账总金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()

    /** 转账总笔数. The number of lines, whatever is listed. */
    public val totalNum: Long? get() = json["total_num"].longOrNull()

    /** 服务商的appid. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 特约商户appid. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 批次创建时间. RFC 3339. */
    public val createTime: String? get() = json["create_time"].textOrNull()

    /** 批次更新时间. RFC 3339. */
    public val updateTime: String? get() = json["update_time"].textOrNull()

    /** 批次关闭原因. Set in `CLOSED`. See [CloseReason]. */
    public val closeReason: String? get() = json["close_reason"].textOrNull()

    /** 转账失败金额. In fen. */
    public val failAmount: Long? get() = json["fail_amount"].longOrNull()

    /** 转账失败笔数. Lines that failed. */
    public val failNum: Long? get() = json["fail_num"].longOrNull()

    /** 转账成功金额. In fen. */
    public val successAmount: Long? get() = json["success_amount"].longOrNull()

    /** 转账成功笔数. Lines that were paid. */
    public val successNum: Long? get() = json["success_num"].longOrNull()

    /** 转账明细单列表. */
    public val transferDetailList: List<TransferDetailCompact>? get() = json["transfer_detail_list"].listOrNull { TransferDetailCompact(it.tree()) }

    /** 批量转账用途. See [TransferPurpose]. */
    public val transferPurpose: String? get() = json["transfer_purpose"].textOrNull()

    /** 转账场景. `PAYROLL_CARD_TRANSFER`: wages through the payroll card; `ORDINARY_TRANSFER`: anything else, also when left out. See [TransferScene]. */
    public val transferScene: String? get() = json["transfer_scene"].textOrNull()
}

/**
 * `TransferDetail`.
 */
public class TransferDetail(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 收款用户openid. */
    public val openid: String get() = json["openid"].text()

    /** 明细更新时间. RFC 3339. */
    public val updateTime: String get() = json["update_time"].text()

    /** 微信支付批次单号. WeChat Pay's number of the batch. */
    public val batchId: String get() = json["batch_id"].text()

    /** 微信支付明细单号. WeChat Pay's number of this line of the batch. */
    public val detailId: String get() = json["detail_id"].text()

    /** 商家批次单号. The merchant's own number of the batch. */
    public val outBatchNo: String get() = json["out_batch_no"].text()

    /** 商家明细单号. The merchant's own number of this line of the batch. */
    public val outDetailNo: String get() = json["out_detail_no"].text()

    /** 明细状态. `PROCESSING`: being paid; `SUCCESS`; `FAIL`: see `fail_reason`. */
    public val detailStatus: String get() = json["detail_status"].text()

    /** 转账发起时间. When the transfer was begun. RFC 3339. */
    public val initiateTime: String get() = json["initiate_time"].text()

    /** 转账金额. In fen. */
    public val transferAmount: Long? get() = json["transfer_amount"].longOrNull()

    /** 转账备注. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 收款用户姓名. The payee's real name. Encrypted on the wire. */
    public val username: String get() = json["username"].text()

    /** 商户的appid. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 收款账户类型. Where the money went: to the balance or to a bank card. */
    public val accountType: String? get() = json["account_type"].textOrNull()

    /** 银行卡尾号. The last four digits; set when the money went to a bank card. */
    public val bankCardNumberTail: String? get() = json["bank_card_number_tail"].textOrNull()

    /** 银行名称. Set when the money went to a bank card. */
    public val bankName: String? get() = json["bank_name"].textOrNull()

    /** 明细失败原因. Set when it failed. See [FailReason]. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()

    override fun isSensitive(name: String): Boolean = name == "username"
}

/**
 * `TransferDetailCompact`.
 */
public class TransferDetailCompact(json: JsonObject) : Model(json) {

    /** 微信支付明细单号. WeChat Pay's number of this line of the batch. */
    public val detailId: String get() = json["detail_id"].text()

    /** 商家明细单号. The merchant's own number of this line of the batch. */
    public val outDetailNo: String get() = json["out_detail_no"].text()

    /** 明细状态. `PROCESSING`: being paid; `SUCCESS`; `FAIL`: see `fail_reason`. */
    public val detailStatus: String get() = json["detail_status"].text()
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

    /** 商家明细单号. The merchant's own number of this line of the batch. */
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
 * 特约商户授权类型.
 *
 * The documented values; there may be others.
 */
public object AuthorizationType {
    public const val INFORMATION_AUTHORIZATION_TYPE: String = "INFORMATION_AUTHORIZATION_TYPE"
    public const val FUND_AUTHORIZATION_TYPE: String = "FUND_AUTHORIZATION_TYPE"
    public const val INFORMATION_AND_FUND_AUTHORIZATION_TYPE: String = "INFORMATION_AND_FUND_AUTHORIZATION_TYPE"
}

/**
 * 批次关闭原因.
 *
 * The documented values; there may be others.
 */
public object CloseReason {
    public const val MERCHANT_REVOCATION: String = "MERCHANT_REVOCATION"
    public const val OVERDUE_CLOSE: String = "OVERDUE_CLOSE"
    public const val PAYER_ACCOUNT_ABNORMAL: String = "PAYER_ACCOUNT_ABNORMAL"
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
    public const val PAY_ROLL_CARD_ALREADY_LOGOUT: String = "PAY_ROLL_CARD_ALREADY_LOGOUT"
    public const val PAY_ROLL_CARD_ALREADY_FROZEN: String = "PAY_ROLL_CARD_ALREADY_FROZEN"
    public const val PAY_ROLL_CARD_UNAUTHORIZED: String = "PAY_ROLL_CARD_UNAUTHORIZED"
    public const val PAY_ROLL_CARD_USER_NOT_OPEN: String = "PAY_ROLL_CARD_USER_NOT_OPEN"
}

/**
 * 明细状态.
 *
 * The documented values; there may be others.
 */
public object GetBatchByBatchIdDetailStatus {
    public const val ALL: String = "ALL"
    public const val SUCCESS: String = "SUCCESS"
    public const val FAIL: String = "FAIL"
}

/**
 * 明细状态.
 *
 * The documented values; there may be others.
 */
public object GetBatchByOutBatchNoDetailStatus {
    public const val ALL: String = "ALL"
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
