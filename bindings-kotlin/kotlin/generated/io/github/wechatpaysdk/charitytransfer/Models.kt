// Generated from api/charity_transfer.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.charitytransfer

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
 * `Budget`.
 */
public class Budget(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 微信支付预算单号. WeChat Pay's number of the budget. */
    public val budgetId: String get() = json["budget_id"].text()

    /** 商户预算单号. The partner's own number of the budget. */
    public val outBudgetNo: String get() = json["out_budget_no"].text()

    /** 出资商户号. The merchant whose money is given. */
    public val sponsorMchid: String get() = json["sponsor_mchid"].text()

    /** 活动名称. */
    public val activityName: String get() = json["activity_name"].text()

    /** 活动说明. */
    public val activityRemark: String get() = json["activity_remark"].text()

    /** 预算总金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 关闭时间. RFC 3339. */
    public val closedTime: String? get() = json["closed_time"].textOrNull()

    /** 确认出资页面地址. Where an administrator of the sponsor confirms the budget, which locks its money. */
    public val confirmUrl: String? get() = json["confirm_url"].textOrNull()

    /** 完成时间. RFC 3339. */
    public val finishedTime: String? get() = json["finished_time"].textOrNull()

    /** 资金锁定时间. RFC 3339. */
    public val lockedTime: String? get() = json["locked_time"].textOrNull()

    /** 剩余预算金额. In fen. */
    public val remainAmount: Long? get() = json["remain_amount"].longOrNull()

    /** 预算单状态. `PENDING`: the sponsor is to confirm; `LOCKED`: its money is locked and can be given; `FINISHED`: used up or unlocked; `CLOSED`: never confirmed. See [BudgetState]. */
    public val state: String? get() = json["state"].textOrNull()

    /** 商户号超管微信号掩码. The Weixin ID of the sponsor's super administrator, masked. */
    public val superAdminWxidMask: String? get() = json["super_admin_wxid_mask"].textOrNull()

    /** 撤销说明. */
    public val unlockRemark: String? get() = json["unlock_remark"].textOrNull()
}

/**
 * `BudgetClosedResource`.
 */
public class BudgetClosedResource(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 微信支付预算单号. WeChat Pay's number of the budget. */
    public val budgetId: String get() = json["budget_id"].text()

    /** 商户预算单号. The partner's own number of the budget. */
    public val outBudgetNo: String get() = json["out_budget_no"].text()

    /** 出资商户号. The merchant whose money is given. */
    public val sponsorMchid: String get() = json["sponsor_mchid"].text()

    /** 活动名称. */
    public val activityName: String get() = json["activity_name"].text()

    /** 活动说明. */
    public val activityRemark: String get() = json["activity_remark"].text()

    /** 预算总金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 预算单状态. See [BudgetClosedResourceState]. */
    public val state: String get() = json["state"].text()

    /** 关闭时间. */
    public val closedTime: String? get() = json["closed_time"].textOrNull()

    /** 撤销说明. */
    public val unlockRemark: String? get() = json["unlock_remark"].textOrNull()
}

/**
 * `BudgetElectronicReceipt`.
 */
public class BudgetElectronicReceipt(json: JsonObject) : Model(json) {

    /** 受理凭证. WeChat Pay's number of the application for the receipt. */
    public val acceptId: String get() = json["accept_id"].text()

    /** 商户预算单号. The partner's own number of the budget. */
    public val outBudgetNo: String get() = json["out_budget_no"].text()

    /** 出资商户号. The merchant whose money is given. */
    public val sponsorMchid: String get() = json["sponsor_mchid"].text()

    /** 结束日期. */
    public val endDate: String get() = json["end_date"].text()

    /** 电子回单状态. `ACCEPTED`: being made; `FINISHED`: ready at `download_url`. See [ReceiptState]. */
    public val receiptState: String get() = json["receipt_state"].text()

    /** 开始日期. */
    public val startDate: String get() = json["start_date"].text()

    /** 收款商户号. Only what this charity received; all when left out. */
    public val receiverMchid: String? get() = json["receiver_mchid"].textOrNull()

    /** 电子回单下载地址. Set once the receipt is `FINISHED`. */
    public val downloadUrl: String? get() = json["download_url"].textOrNull()

    /** 电子回单文件的hash方法. See [HashType]. */
    public val hashType: String? get() = json["hash_type"].textOrNull()

    /** 电子回单文件的hash值. Of the file, after decompression. */
    public val hashValue: String? get() = json["hash_value"].textOrNull()
}

/**
 * `BudgetFinishedResource`.
 */
public class BudgetFinishedResource(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 微信支付预算单号. WeChat Pay's number of the budget. */
    public val budgetId: String get() = json["budget_id"].text()

    /** 商户预算单号. The partner's own number of the budget. */
    public val outBudgetNo: String get() = json["out_budget_no"].text()

    /** 出资商户号. The merchant whose money is given. */
    public val sponsorMchid: String get() = json["sponsor_mchid"].text()

    /** 活动名称. */
    public val activityName: String get() = json["activity_name"].text()

    /** 活动说明. */
    public val activityRemark: String get() = json["activity_remark"].text()

    /** 预算总金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 预算单状态. See [BudgetFinishedResourceState]. */
    public val state: String get() = json["state"].text()

    /** 完成时间. */
    public val finishedTime: String? get() = json["finished_time"].textOrNull()

    /** 撤销说明. */
    public val unlockRemark: String? get() = json["unlock_remark"].textOrNull()
}

/**
 * `BudgetLockedResource`.
 */
public class BudgetLockedResource(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 微信支付预算单号. WeChat Pay's number of the budget. */
    public val budgetId: String get() = json["budget_id"].text()

    /** 商户预算单号. The partner's own number of the budget. */
    public val outBudgetNo: String get() = json["out_budget_no"].text()

    /** 出资商户号. The merchant whose money is given. */
    public val sponsorMchid: String get() = json["sponsor_mchid"].text()

    /** 活动名称. */
    public val activityName: String get() = json["activity_name"].text()

    /** 活动说明. */
    public val activityRemark: String get() = json["activity_remark"].text()

    /** 预算总金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 预算单状态. See [BudgetLockedResourceState]. */
    public val state: String get() = json["state"].text()

    /** 资金锁定时间. */
    public val lockedTime: String? get() = json["locked_time"].textOrNull()
}

/**
 * `CreateBudgetElectronicReceiptRequest`.
 */
public class CreateBudgetElectronicReceiptRequest(json: JsonObject) : Model(json) {
    public constructor(sponsorMchid: String, endDate: String, startDate: String, receiverMchid: String? = null) : this(
        Fields().put("sponsor_mchid", sponsorMchid).put("end_date", endDate).put("start_date", startDate).put("receiver_mchid", receiverMchid).json,
    )

    public constructor(sponsorMchid: String, endDate: String, startDate: String) : this(
        Fields().put("sponsor_mchid", sponsorMchid).put("end_date", endDate).put("start_date", startDate).json,
    )

    /** 出资商户号. The merchant whose money is given. */
    public val sponsorMchid: String get() = json["sponsor_mchid"].text()

    /** 结束日期. */
    public val endDate: String get() = json["end_date"].text()

    /** 开始日期. */
    public val startDate: String get() = json["start_date"].text()

    /** 收款商户号. Only what this charity received; all when left out. */
    public val receiverMchid: String? get() = json["receiver_mchid"].textOrNull()

    /** A copy with another [sponsorMchid]. */
    public fun withSponsorMchid(sponsorMchid: String): CreateBudgetElectronicReceiptRequest = CreateBudgetElectronicReceiptRequest(json.with("sponsor_mchid", sponsorMchid))

    /** A copy with another [endDate]. */
    public fun withEndDate(endDate: String): CreateBudgetElectronicReceiptRequest = CreateBudgetElectronicReceiptRequest(json.with("end_date", endDate))

    /** A copy with another [startDate]. */
    public fun withStartDate(startDate: String): CreateBudgetElectronicReceiptRequest = CreateBudgetElectronicReceiptRequest(json.with("start_date", startDate))

    /** A copy with another [receiverMchid]. */
    public fun withReceiverMchid(receiverMchid: String?): CreateBudgetElectronicReceiptRequest = CreateBudgetElectronicReceiptRequest(json.with("receiver_mchid", receiverMchid))
}

/**
 * `CreateBudgetRequest`.
 */
public class CreateBudgetRequest(json: JsonObject) : Model(json) {
    public constructor(outBudgetNo: String, sponsorMchid: String, activityName: String, activityRemark: String, amount: Long, sponsorSubjectName: String, notifyUrl: String? = null) : this(
        Fields().put("out_budget_no", outBudgetNo).put("sponsor_mchid", sponsorMchid).put("activity_name", activityName).put("activity_remark", activityRemark).put("amount", amount).put("sponsor_subject_name", sponsorSubjectName).put("notify_url", notifyUrl).json,
    )

    public constructor(outBudgetNo: String, sponsorMchid: String, activityName: String, activityRemark: String, amount: Long, sponsorSubjectName: String) : this(
        Fields().put("out_budget_no", outBudgetNo).put("sponsor_mchid", sponsorMchid).put("activity_name", activityName).put("activity_remark", activityRemark).put("amount", amount).put("sponsor_subject_name", sponsorSubjectName).json,
    )

    /** 商户预算单号. The partner's own number of the budget. */
    public val outBudgetNo: String get() = json["out_budget_no"].text()

    /** 出资商户号. The merchant whose money is given. */
    public val sponsorMchid: String get() = json["sponsor_mchid"].text()

    /** 活动名称. */
    public val activityName: String get() = json["activity_name"].text()

    /** 活动说明. */
    public val activityRemark: String get() = json["activity_remark"].text()

    /** 预算总金额. In fen. */
    public val amount: Long get() = json["amount"].long()

    /** 出资企业主体名称. The name of the legal entity that gives. */
    public val sponsorSubjectName: String get() = json["sponsor_subject_name"].text()

    /** 回调地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** A copy with another [outBudgetNo]. */
    public fun withOutBudgetNo(outBudgetNo: String): CreateBudgetRequest = CreateBudgetRequest(json.with("out_budget_no", outBudgetNo))

    /** A copy with another [sponsorMchid]. */
    public fun withSponsorMchid(sponsorMchid: String): CreateBudgetRequest = CreateBudgetRequest(json.with("sponsor_mchid", sponsorMchid))

    /** A copy with another [activityName]. */
    public fun withActivityName(activityName: String): CreateBudgetRequest = CreateBudgetRequest(json.with("activity_name", activityName))

    /** A copy with another [activityRemark]. */
    public fun withActivityRemark(activityRemark: String): CreateBudgetRequest = CreateBudgetRequest(json.with("activity_remark", activityRemark))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): CreateBudgetRequest = CreateBudgetRequest(json.with("amount", amount))

    /** A copy with another [sponsorSubjectName]. */
    public fun withSponsorSubjectName(sponsorSubjectName: String): CreateBudgetRequest = CreateBudgetRequest(json.with("sponsor_subject_name", sponsorSubjectName))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): CreateBudgetRequest = CreateBudgetRequest(json.with("notify_url", notifyUrl))
}

/**
 * `CreateTransferBillRequest`.
 */
public class CreateTransferBillRequest(json: JsonObject) : Model(json) {
    public constructor(outBudgetNo: String, outTransferNo: String, receiveMchid: String, sponsorMchid: String, amount: Long, transferRemark: String, transactionInfo: RelatedTransaction? = null) : this(
        Fields().put("out_budget_no", outBudgetNo).put("out_transfer_no", outTransferNo).put("receive_mchid", receiveMchid).put("sponsor_mchid", sponsorMchid).put("amount", amount).put("transfer_remark", transferRemark).put("transaction_info", transactionInfo).json,
    )

    public constructor(outBudgetNo: String, outTransferNo: String, receiveMchid: String, sponsorMchid: String, amount: Long, transferRemark: String) : this(
        Fields().put("out_budget_no", outBudgetNo).put("out_transfer_no", outTransferNo).put("receive_mchid", receiveMchid).put("sponsor_mchid", sponsorMchid).put("amount", amount).put("transfer_remark", transferRemark).json,
    )

    /** 商户预算单号. The partner's own number of the budget. */
    public val outBudgetNo: String get() = json["out_budget_no"].text()

    /** 商户公益捐赠单号. The partner's own number of the donation. */
    public val outTransferNo: String get() = json["out_transfer_no"].text()

    /** 收款商户号. The charity that receives it. */
    public val receiveMchid: String get() = json["receive_mchid"].text()

    /** 出资商户号. The merchant whose money is given. */
    public val sponsorMchid: String get() = json["sponsor_mchid"].text()

    /** 捐赠金额. In fen, at most what is left of the budget. */
    public val amount: Long get() = json["amount"].long()

    /** 捐赠备注. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 关联的交易单号. The payment that gave rise to the donation. */
    public val transactionInfo: RelatedTransaction? get() = json["transaction_info"].treeOrNull()?.let { RelatedTransaction(it) }

    /** A copy with another [outBudgetNo]. */
    public fun withOutBudgetNo(outBudgetNo: String): CreateTransferBillRequest = CreateTransferBillRequest(json.with("out_budget_no", outBudgetNo))

    /** A copy with another [outTransferNo]. */
    public fun withOutTransferNo(outTransferNo: String): CreateTransferBillRequest = CreateTransferBillRequest(json.with("out_transfer_no", outTransferNo))

    /** A copy with another [receiveMchid]. */
    public fun withReceiveMchid(receiveMchid: String): CreateTransferBillRequest = CreateTransferBillRequest(json.with("receive_mchid", receiveMchid))

    /** A copy with another [sponsorMchid]. */
    public fun withSponsorMchid(sponsorMchid: String): CreateTransferBillRequest = CreateTransferBillRequest(json.with("sponsor_mchid", sponsorMchid))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): CreateTransferBillRequest = CreateTransferBillRequest(json.with("amount", amount))

    /** A copy with another [transferRemark]. */
    public fun withTransferRemark(transferRemark: String): CreateTransferBillRequest = CreateTransferBillRequest(json.with("transfer_remark", transferRemark))

    /** A copy with another [transactionInfo]. */
    public fun withTransactionInfo(transactionInfo: RelatedTransaction?): CreateTransferBillRequest = CreateTransferBillRequest(json.with("transaction_info", transactionInfo))
}

/**
 * `RelatedTransaction`.
 */
public class RelatedTransaction(json: JsonObject) : Model(json) {
    public constructor(transactionId: String, transactionType: String) : this(
        Fields().put("transaction_id", transactionId).put("transaction_type", transactionType).json,
    )

    /** 订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 订单类型. See [TransactionType]. */
    public val transactionType: String get() = json["transaction_type"].text()

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String): RelatedTransaction = RelatedTransaction(json.with("transaction_id", transactionId))

    /** A copy with another [transactionType]. */
    public fun withTransactionType(transactionType: String): RelatedTransaction = RelatedTransaction(json.with("transaction_type", transactionType))
}

/**
 * `TransferBill`.
 */
public class TransferBill(json: JsonObject) : Model(json) {

    /** 捐赠单创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 微信支付预算单号. WeChat Pay's number of the budget. */
    public val budgetId: String get() = json["budget_id"].text()

    /** 商户预算单号. The partner's own number of the budget. */
    public val outBudgetNo: String get() = json["out_budget_no"].text()

    /** 商户公益捐赠单号. The partner's own number of the donation. */
    public val outTransferNo: String get() = json["out_transfer_no"].text()

    /** 收款商户号. The charity that receives it. */
    public val receiveMchid: String get() = json["receive_mchid"].text()

    /** 微信支付公益捐赠单号. WeChat Pay's number of the donation. */
    public val transferId: String get() = json["transfer_id"].text()

    /** 捐赠金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 捐赠状态. `ACCEPTED`: being paid; `CLOSE`: nothing was paid. See [TransferBillState]. */
    public val state: String get() = json["state"].text()

    /** 捐赠备注. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 捐赠完成时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()
}

/**
 * `UnlockBudgetRequest`.
 */
public class UnlockBudgetRequest(json: JsonObject) : Model(json) {
    public constructor(sponsorMchid: String, activityRemark: String) : this(
        Fields().put("sponsor_mchid", sponsorMchid).put("activity_remark", activityRemark).json,
    )

    /** 出资商户号. The merchant whose money is given. */
    public val sponsorMchid: String get() = json["sponsor_mchid"].text()

    /** 解锁备注. */
    public val activityRemark: String get() = json["activity_remark"].text()

    /** A copy with another [sponsorMchid]. */
    public fun withSponsorMchid(sponsorMchid: String): UnlockBudgetRequest = UnlockBudgetRequest(json.with("sponsor_mchid", sponsorMchid))

    /** A copy with another [activityRemark]. */
    public fun withActivityRemark(activityRemark: String): UnlockBudgetRequest = UnlockBudgetRequest(json.with("activity_remark", activityRemark))
}

/**
 * `UnlockBudgetResponse`.
 */
public class UnlockBudgetResponse(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 微信支付预算单号. WeChat Pay's number of the budget. */
    public val budgetId: String get() = json["budget_id"].text()

    /** 商户预算单号. The partner's own number of the budget. */
    public val outBudgetNo: String get() = json["out_budget_no"].text()

    /** 出资商户号. The merchant whose money is given. */
    public val sponsorMchid: String get() = json["sponsor_mchid"].text()

    /** 活动名称. */
    public val activityName: String get() = json["activity_name"].text()

    /** 活动说明. */
    public val activityRemark: String get() = json["activity_remark"].text()

    /** 预算总金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 完成时间. RFC 3339. */
    public val finishedTime: String get() = json["finished_time"].text()

    /** 资金锁定时间. RFC 3339. */
    public val lockedTime: String get() = json["locked_time"].text()

    /** 预算单状态. See [UnlockBudgetResponseState]. */
    public val state: String get() = json["state"].text()

    /** 撤销说明. */
    public val unlockRemark: String get() = json["unlock_remark"].text()

    /** 解锁金额. In fen. */
    public val unlockedAmount: Long? get() = json["unlocked_amount"].longOrNull()
}

/**
 * 预算单状态.
 *
 * The documented values; there may be others.
 */
public object BudgetClosedResourceState {
    public const val CLOSED: String = "CLOSED"
}

/**
 * 预算单状态.
 *
 * The documented values; there may be others.
 */
public object BudgetFinishedResourceState {
    public const val FINISHED: String = "FINISHED"
}

/**
 * 预算单状态.
 *
 * The documented values; there may be others.
 */
public object BudgetLockedResourceState {
    public const val LOCKED: String = "LOCKED"
}

/**
 * 预算单状态.
 *
 * The documented values; there may be others.
 */
public object BudgetState {
    public const val PENDING: String = "PENDING"
    public const val LOCKED: String = "LOCKED"
    public const val FINISHED: String = "FINISHED"
    public const val CLOSED: String = "CLOSED"
}

/**
 * 电子回单文件的hash方法.
 *
 * The documented values; there may be others.
 */
public object HashType {
    public const val SHA256: String = "SHA256"
    public const val SM3: String = "SM3"
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
 * 订单类型.
 *
 * The documented values; there may be others.
 */
public object TransactionType {
    public const val WXPAY: String = "WXPAY"
}

/**
 * 捐赠状态.
 *
 * The documented values; there may be others.
 */
public object TransferBillState {
    public const val ACCEPTED: String = "ACCEPTED"
    public const val SUCCESS: String = "SUCCESS"
    public const val CLOSE: String = "CLOSE"
}

/**
 * 预算单状态.
 *
 * The documented values; there may be others.
 */
public object UnlockBudgetResponseState {
    public const val FINISHED: String = "FINISHED"
}
