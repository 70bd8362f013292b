// Generated from api/platform_ecommerce.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.platformecommerce

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
 * `AbnormalSettlementResult`.
 */
public class AbnormalSettlementResult(json: JsonObject) : Model(json) {

    /** 微信支付异常资金付款单号. WeChat Pay's number of the money that could not be paid out; see `ecommerce_individual.get_abnormal_receipt`. */
    public val abnormalFundReceiptId: String get() = json["abnormal_fund_receipt_id"].text()

    /** 商户异常结算批次单处理单号. The platform's own number of settling anew. */
    public val outAbnormalSettleBatchNo: String get() = json["out_abnormal_settle_batch_no"].text()

    /** 异常处理方式. `TRANSFER_TO_ORIGINAL_RECEIVE_USER`: to the individual, once more. */
    public val abnormalSettleType: String get() = json["abnormal_settle_type"].text()

    /** 申请成功时间. RFC 3339. */
    public val applySuccessTime: String get() = json["apply_success_time"].text()
}

/**
 * `AddRechargeEmployeeRequest`.
 */
public class AddRechargeEmployeeRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, spOpenid: String) : this(
        Fields().put("sub_mchid", subMchid).put("sp_openid", spOpenid).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 员工OpenID. The user under the platform's app. */
    public val spOpenid: String get() = json["sp_openid"].text()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): AddRechargeEmployeeRequest = AddRechargeEmployeeRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spOpenid]. */
    public fun withSpOpenid(spOpenid: String): AddRechargeEmployeeRequest = AddRechargeEmployeeRequest(json.with("sp_openid", spOpenid))
}

/**
 * `Agreement`.
 */
public class Agreement(json: JsonObject) : Model(json) {
    public constructor(agreementCode: String, agreementVersion: String, signOrganization: String, signTime: String) : this(
        Fields().put("agreement_code", agreementCode).put("agreement_version", agreementVersion).put("sign_organization", signOrganization).put("sign_time", signTime).json,
    )

    /** 协议编号. */
    public val agreementCode: String get() = json["agreement_code"].text()

    /** 协议版本号. */
    public val agreementVersion: String get() = json["agreement_version"].text()

    /** 签约主体. */
    public val signOrganization: String get() = json["sign_organization"].text()

    /** 签约时间. RFC 3339. */
    public val signTime: String get() = json["sign_time"].text()

    /** A copy with another [agreementCode]. */
    public fun withAgreementCode(agreementCode: String): Agreement = Agreement(json.with("agreement_code", agreementCode))

    /** A copy with another [agreementVersion]. */
    public fun withAgreementVersion(agreementVersion: String): Agreement = Agreement(json.with("agreement_version", agreementVersion))

    /** A copy with another [signOrganization]. */
    public fun withSignOrganization(signOrganization: String): Agreement = Agreement(json.with("sign_organization", signOrganization))

    /** A copy with another [signTime]. */
    public fun withSignTime(signTime: String): Agreement = Agreement(json.with("sign_time", signTime))
}

/**
 * `Amount`.
 */
public class Amount(json: JsonObject) : Model(json) {
    public constructor(amount: Long, currency: String? = null) : this(
        Fields().put("amount", amount).put("currency", currency).json,
    )

    public constructor(amount: Long) : this(
        Fields().put("amount", amount).json,
    )

    /** 金额. In fen. */
    public val amount: Long get() = json["amount"].long()

    /** 币种. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): Amount = Amount(json.with("amount", amount))

    /** A copy with another [currency]. */
    public fun withCurrency(currency: String?): Amount = Amount(json.with("currency", currency))
}

/**
 * `BankTransfer`.
 */
public class BankTransfer(json: JsonObject) : Model(json) {

    /** 转入的银行流水单号. The bank's number of the transfer. */
    public val billNo: String? get() = json["bill_no"].textOrNull()

    /** 银行账户名称. */
    public val bankAccountName: String? get() = json["bank_account_name"].textOrNull()

    /** 银行卡号后四位. The last four digits of the payer's account. */
    public val bankCardTail: String? get() = json["bank_card_tail"].textOrNull()

    /** 开户银行名称. */
    public val bankName: String? get() = json["bank_name"].textOrNull()

    /** 转账充值附言. The payer's words to the bank. */
    public val memo: String? get() = json["memo"].textOrNull()

    /** 银行转账退回原因. Why the money was sent back. */
    public val returnReason: String? get() = json["return_reason"].textOrNull()

    /** 银行转账退回时间. RFC 3339. */
    public val returnTime: String? get() = json["return_time"].textOrNull()
}

/**
 * `BankTransferRechargePayment`.
 */
public class BankTransferRechargePayment(json: JsonObject) : Model(json) {

    /** 转入的银行流水单号. The bank's number of the transfer. */
    public val billNo: String? get() = json["bill_no"].textOrNull()

    /** 银行卡号后四位. The last four digits of the payer's account. */
    public val bankCardTail: String? get() = json["bank_card_tail"].textOrNull()

    /** 开户银行名称. */
    public val bankName: String? get() = json["bank_name"].textOrNull()

    /** 转账充值附言. The payer's words to the bank. */
    public val memo: String? get() = json["memo"].textOrNull()

    /** 银行转账退回原因. Why the money was sent back. */
    public val returnReason: String? get() = json["return_reason"].textOrNull()

    /** 银行转账退回时间. RFC 3339. */
    public val returnTime: String? get() = json["return_time"].textOrNull()
}

/**
 * `CancelCompensationResponse`.
 */
public class CancelCompensationResponse(json: JsonObject) : Model(json) {

    /** 微信支付转账单号. WeChat Pay's number of the bill. */
    public val billId: String get() = json["bill_id"].text()

    /** 商户单号. The platform's own number of the bill. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 撤销受理时间. RFC 3339. */
    public val cancelAcceptTime: String get() = json["cancel_accept_time"].text()

    /** 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid; `CANCELING`, `CANCELLED`: taken back. See [CancelCompensationResponseState]. */
    public val state: String get() = json["state"].text()
}

/**
 * `CancelInsuranceClaimRequest`.
 */
public class CancelInsuranceClaimRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String? = null) : this(
        Fields().put("sub_mchid", subMchid).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CancelInsuranceClaimRequest = CancelInsuranceClaimRequest(json.with("sub_mchid", subMchid))
}

/**
 * `CancelInsuranceClaimResponse`.
 */
public class CancelInsuranceClaimResponse(json: JsonObject) : Model(json) {

    /** 微信支付转账单号. WeChat Pay's number of the bill. */
    public val billId: String get() = json["bill_id"].text()

    /** 商户单号. The platform's own number of the bill. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 撤销受理时间. RFC 3339. */
    public val cancelAcceptTime: String get() = json["cancel_accept_time"].text()

    /** 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid; `CANCELING`, `CANCELLED`: taken back. See [CancelInsuranceClaimResponseState]. */
    public val state: String get() = json["state"].text()

    /** 二级商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()
}

/**
 * `Closure`.
 */
public class Closure(json: JsonObject) : Model(json) {

    /** 关单原因. */
    public val closeReason: String? get() = json["close_reason"].textOrNull()

    /** 关单时间. RFC 3339. */
    public val closeTime: String? get() = json["close_time"].textOrNull()
}

/**
 * `CompensatedMerchant`.
 */
public class CompensatedMerchant(json: JsonObject) : Model(json) {
    public constructor(mchid: String) : this(
        Fields().put("mchid", mchid).json,
    )

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String): CompensatedMerchant = CompensatedMerchant(json.with("mchid", mchid))
}

/**
 * `CompensatedSubMerchantReceiver`.
 */
public class CompensatedSubMerchantReceiver(json: JsonObject) : Model(json) {

    /** 赔付接收方类型. See [CompensatedSubMerchantReceiverType]. */
    public val type: String? get() = json["type"].textOrNull()

    /** 赔付接收方商户信息. */
    public val mchInfo: CompensatedMerchant? get() = json["mch_info"].treeOrNull()?.let { CompensatedMerchant(it) }
}

/**
 * `Compensation`.
 */
public class Compensation(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 微信支付转账单号. WeChat Pay's number of the bill. */
    public val billId: String get() = json["bill_id"].text()

    /** 商户单号. The platform's own number of the bill. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 受理时间. RFC 3339. */
    public val acceptTime: String get() = json["accept_time"].text()

    /** 转账接收方信息. */
    public val receiverDetail: CompensationReceiverDetail get() = CompensationReceiverDetail(json["receiver_detail"].tree())

    /** 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back. See [CompensationState]. */
    public val state: String get() = json["state"].text()

    /** 出资商户号. The merchant whose money is paid. */
    public val sponsorMchid: String? get() = json["sponsor_mchid"].textOrNull()

    /** 赔付金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 关单信息. */
    public val closeInfo: Closure? get() = json["close_info"].treeOrNull()?.let { Closure(it) }

    /** 成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 赔付原因. The payee sees it. */
    public val transferRemark: String? get() = json["transfer_remark"].textOrNull()
}

/**
 * `CompensationReceiver`.
 */
public class CompensationReceiver(json: JsonObject) : Model(json) {
    public constructor(type: String? = null, transactionInfo: ReceiverTransaction? = null) : this(
        Fields().put("type", type).put("transaction_info", transactionInfo).json,
    )

    /** 转账接收方类型. `TRANSACTION_USER`: the user who paid the order in `transaction_info`. See [CompensationReceiverType]. */
    public val type: String? get() = json["type"].textOrNull()

    /** 转账接收方订单信息. */
    public val transactionInfo: ReceiverTransaction? get() = json["transaction_info"].treeOrNull()?.let { ReceiverTransaction(it) }

    /** A copy with another [type]. */
    public fun withType(type: String?): CompensationReceiver = CompensationReceiver(json.with("type", type))

    /** A copy with another [transactionInfo]. */
    public fun withTransactionInfo(transactionInfo: ReceiverTransaction?): CompensationReceiver = CompensationReceiver(json.with("transaction_info", transactionInfo))
}

/**
 * `CompensationReceiverDetail`.
 */
public class CompensationReceiverDetail(json: JsonObject) : Model(json) {

    /** 转账接收者信息. */
    public val receiver: CompensationReceiver? get() = json["receiver"].treeOrNull()?.let { CompensationReceiver(it) }
}

/**
 * `CreateAbnormalSettlementRequest`.
 */
public class CreateAbnormalSettlementRequest(json: JsonObject) : Model(json) {
    public constructor(individualAuthId: String, outAbnormalSettleBatchNo: String, abnormalSettleType: String, description: String? = null) : this(
        Fields().put("individual_auth_id", individualAuthId).put("out_abnormal_settle_batch_no", outAbnormalSettleBatchNo).put("abnormal_settle_type", abnormalSettleType).put("description", description).json,
    )

    public constructor(individualAuthId: String, outAbnormalSettleBatchNo: String, abnormalSettleType: String) : this(
        Fields().put("individual_auth_id", individualAuthId).put("out_abnormal_settle_batch_no", outAbnormalSettleBatchNo).put("abnormal_settle_type", abnormalSettleType).json,
    )

    /** 商品单个人收款方受理授权ID. The individual's authorization; see `ecommerce_individual.get_contract_by_openid`. */
    public val individualAuthId: String get() = json["individual_auth_id"].text()

    /** 商户异常结算批次单号. The platform's own number of settling anew. */
    public val outAbnormalSettleBatchNo: String get() = json["out_abnormal_settle_batch_no"].text()

    /** 异常结算批次单处理方式. `TRANSFER_TO_ORIGINAL_RECEIVE_USER`: to the individual, once more. See [AbnormalSettleType]. */
    public val abnormalSettleType: String get() = json["abnormal_settle_type"].text()

    /** 异常处理说明. */
    public val description: String? get() = json["description"].textOrNull()

    /** A copy with another [individualAuthId]. */
    public fun withIndividualAuthId(individualAuthId: String): CreateAbnormalSettlementRequest = CreateAbnormalSettlementRequest(json.with("individual_auth_id", individualAuthId))

    /** A copy with another [outAbnormalSettleBatchNo]. */
    public fun withOutAbnormalSettleBatchNo(outAbnormalSettleBatchNo: String): CreateAbnormalSettlementRequest = CreateAbnormalSettlementRequest(json.with("out_abnormal_settle_batch_no", outAbnormalSettleBatchNo))

    /** A copy with another [abnormalSettleType]. */
    public fun withAbnormalSettleType(abnormalSettleType: String): CreateAbnormalSettlementRequest = CreateAbnormalSettlementRequest(json.with("abnormal_settle_type", abnormalSettleType))

    /** A copy with another [description]. */
    public fun withDescription(description: String?): CreateAbnormalSettlementRequest = CreateAbnormalSettlementRequest(json.with("description", description))
}

/**
 * `CreateAbnormalSettlementResponse`.
 */
public class CreateAbnormalSettlementResponse(json: JsonObject) : Model(json) {

    /** 收款方描述. */
    public val description: String get() = json["description"].text()

    /** 批次创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 商品单个人收款方受理授权ID. The individual's authorization; see `ecommerce_individual.get_contract_by_openid`. */
    public val individualAuthId: String get() = json["individual_auth_id"].text()

    /** 商户结算批次单号. The platform's own number of the batch of settlements. */
    public val outSettleBatchNo: String get() = json["out_settle_batch_no"].text()

    /** 微信支付结算批次单号. WeChat Pay's number of the batch of settlements. */
    public val settleBatchNo: String get() = json["settle_batch_no"].text()

    /** 批次状态. `ACCEPTED`, `RECEIVED`: under way; `SUCCESS`: paid; `DEDUCT_FEE_FAIL`: the fee could not be taken; `ABNORMAL`: it could not be paid out, see `abnormal_type`; `ABNORMAL_SETTLE_SUCCESS`: paid out anew. See [CreateAbnormalSettlementResponseState]. */
    public val state: String get() = json["state"].text()

    /** 交易场景. `RECOMMERCE`: buying used goods; `INDIVIDUALTRADE`: sales of individuals. See [CreateAbnormalSettlementResponseTradeScenario]. */
    public val tradeScenario: String get() = json["trade_scenario"].text()

    /** 异常结算处理结果. */
    public val abnormalSettleResult: CreateAbnormalSettlementResult? get() = json["abnormal_settle_result"].treeOrNull()?.let { CreateAbnormalSettlementResult(it) }

    /** 异常原因类型. Why it could not be paid out; set where it was not. See [AbnormalType]. */
    public val abnormalType: String? get() = json["abnormal_type"].textOrNull()

    /** 批次完成时间. RFC 3339. */
    public val finishTime: String? get() = json["finish_time"].textOrNull()
}

/**
 * `CreateAbnormalSettlementResult`.
 */
public class CreateAbnormalSettlementResult(json: JsonObject) : Model(json) {

    /** 微信支付异常资金付款单号. WeChat Pay's number of the money that could not be paid out; see `ecommerce_individual.get_abnormal_receipt`. */
    public val abnormalFundReceiptId: String get() = json["abnormal_fund_receipt_id"].text()

    /** 商户异常结算批次单号. The platform's own number of settling anew. */
    public val outAbnormalSettleBatchNo: String get() = json["out_abnormal_settle_batch_no"].text()

    /** 异常结算批次单处理方式. `TRANSFER_TO_ORIGINAL_RECEIVE_USER`: to the individual, once more. See [AbnormalSettleType]. */
    public val abnormalSettleType: String get() = json["abnormal_settle_type"].text()

    /** 批次创建时间. RFC 3339. */
    public val applySuccessTime: String get() = json["apply_success_time"].text()
}

/**
 * `CreateBankTransferRechargeRequest`.
 */
public class CreateBankTransferRechargeRequest(json: JsonObject) : Model(json) {
    public constructor(outRechargeNo: String, accountType: String, rechargeAmount: RechargeAmount, rechargeScene: String) : this(
        Fields().put("out_recharge_no", outRechargeNo).put("account_type", accountType).put("recharge_amount", rechargeAmount).put("recharge_scene", rechargeScene).json,
    )

    /** 商户充值单号. The platform's own number of the recharge. */
    public val outRechargeNo: String get() = json["out_recharge_no"].text()

    /** 充值入账账户. See [CreateBankTransferRechargeRequestAccountType]. */
    public val accountType: String get() = json["account_type"].text()

    /** 充值金额. */
    public val rechargeAmount: RechargeAmount get() = RechargeAmount(json["recharge_amount"].tree())

    /** 充值场景. */
    public val rechargeScene: String get() = json["recharge_scene"].text()

    /** A copy with another [outRechargeNo]. */
    public fun withOutRechargeNo(outRechargeNo: String): CreateBankTransferRechargeRequest = CreateBankTransferRechargeRequest(json.with("out_recharge_no", outRechargeNo))

    /** A copy with another [accountType]. */
    public fun withAccountType(accountType: String): CreateBankTransferRechargeRequest = CreateBankTransferRechargeRequest(json.with("account_type", accountType))

    /** A copy with another [rechargeAmount]. */
    public fun withRechargeAmount(rechargeAmount: RechargeAmount): CreateBankTransferRechargeRequest = CreateBankTransferRechargeRequest(json.with("recharge_amount", rechargeAmount))

    /** A copy with another [rechargeScene]. */
    public fun withRechargeScene(rechargeScene: String): CreateBankTransferRechargeRequest = CreateBankTransferRechargeRequest(json.with("recharge_scene", rechargeScene))
}

/**
 * `CreateBankTransferRechargeResponse`.
 */
public class CreateBankTransferRechargeResponse(json: JsonObject) : Model(json) {

    /** 商户充值单号. The platform's own number of the recharge. */
    public val outRechargeNo: String get() = json["out_recharge_no"].text()

    /** 微信支付充值单号. WeChat Pay's number of the recharge. */
    public val rechargeId: String get() = json["recharge_id"].text()

    /** 银行账户. The account to transfer the money to. */
    public val transferInAccount: TransferInAccount get() = TransferInAccount(json["transfer_in_account"].tree())
}

/**
 * `CreateCompensationRequest`.
 */
public class CreateCompensationRequest(json: JsonObject) : Model(json) {
    public constructor(outBillNo: String, receiver: CompensationReceiver, transferRemark: String, sponsorMchid: String? = null, transferSceneId: String? = null, amount: Long? = null, userRecvPerception: String? = null) : this(
        Fields().put("out_bill_no", outBillNo).put("receiver", receiver).put("transfer_remark", transferRemark).put("sponsor_mchid", sponsorMchid).put("transfer_scene_id", transferSceneId).put("amount", amount).put("user_recv_perception", userRecvPerception).json,
    )

    public constructor(outBillNo: String, receiver: CompensationReceiver, transferRemark: String) : this(
        Fields().put("out_bill_no", outBillNo).put("receiver", receiver).put("transfer_remark", transferRemark).json,
    )

    /** 商户单号. The platform's own number of the bill. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 收款方信息. */
    public val receiver: CompensationReceiver get() = CompensationReceiver(json["receiver"].tree())

    /** 赔付原因. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 出资商户号. The merchant whose money is paid. */
    public val sponsorMchid: String? get() = json["sponsor_mchid"].textOrNull()

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
    public val transferSceneId: String? get() = json["transfer_scene_id"].textOrNull()

    /** 赔付金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. */
    public val userRecvPerception: String? get() = json["user_recv_perception"].textOrNull()

    /** A copy with another [outBillNo]. */
    public fun withOutBillNo(outBillNo: String): CreateCompensationRequest = CreateCompensationRequest(json.with("out_bill_no", outBillNo))

    /** A copy with another [receiver]. */
    public fun withReceiver(receiver: CompensationReceiver): CreateCompensationRequest = CreateCompensationRequest(json.with("receiver", receiver))

    /** A copy with another [transferRemark]. */
    public fun withTransferRemark(transferRemark: String): CreateCompensationRequest = CreateCompensationRequest(json.with("transfer_remark", transferRemark))

    /** A copy with another [sponsorMchid]. */
    public fun withSponsorMchid(sponsorMchid: String?): CreateCompensationRequest = CreateCompensationRequest(json.with("sponsor_mchid", sponsorMchid))

    /** A copy with another [transferSceneId]. */
    public fun withTransferSceneId(transferSceneId: String?): CreateCompensationRequest = CreateCompensationRequest(json.with("transfer_scene_id", transferSceneId))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long?): CreateCompensationRequest = CreateCompensationRequest(json.with("amount", amount))

    /** A copy with another [userRecvPerception]. */
    public fun withUserRecvPerception(userRecvPerception: String?): CreateCompensationRequest = CreateCompensationRequest(json.with("user_recv_perception", userRecvPerception))
}

/**
 * `CreateCompensationResponse`.
 */
public class CreateCompensationResponse(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 微信支付转账单号. WeChat Pay's number of the bill. */
    public val billId: String get() = json["bill_id"].text()

    /** 商户单号. The platform's own number of the bill. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 受理时间. RFC 3339. */
    public val acceptTime: String get() = json["accept_time"].text()

    /** 转账接收方信息. */
    public val receiverDetail: CompensationReceiverDetail get() = CompensationReceiverDetail(json["receiver_detail"].tree())

    /** 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back. See [CreateCompensationResponseState]. */
    public val state: String get() = json["state"].text()

    /** 赔付原因. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 出资商户号. The merchant whose money is paid. */
    public val sponsorMchid: String? get() = json["sponsor_mchid"].textOrNull()

    /** 赔付金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 关闭信息. */
    public val closeInfo: CreatedCompensationClosure? get() = json["close_info"].treeOrNull()?.let { CreatedCompensationClosure(it) }

    /** 成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()
}

/**
 * `CreateDayEndBalanceWithdrawalRequest`.
 */
public class CreateDayEndBalanceWithdrawalRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, outRequestNo: String, calculateAmountType: String, bankMemo: String? = null, notifyUrl: String? = null, remark: String? = null, reserveAmount: Long? = null) : this(
        Fields().put("sub_mchid", subMchid).put("out_request_no", outRequestNo).put("calculate_amount_type", calculateAmountType).put("bank_memo", bankMemo).put("notify_url", notifyUrl).put("remark", remark).put("reserve_amount", reserveAmount).json,
    )

    public constructor(subMchid: String, outRequestNo: String, calculateAmountType: String) : this(
        Fields().put("sub_mchid", subMchid).put("out_request_no", outRequestNo).put("calculate_amount_type", calculateAmountType).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户提现单号. The merchant's own number of the withdrawal. At most 32 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 计算提现金额方式. `ONLY_DAY_END_BALANCE`: only the balance at the end of yesterday; `ALLOW_CURRENT_BALANCE`: the current balance, too. See [CalculateAmountType]. */
    public val calculateAmountType: String get() = json["calculate_amount_type"].text()

    /** 银行附言. Appears on the statement of the receiving bank. At most 32 characters. */
    public val bankMemo: String? get() = json["bank_memo"].textOrNull()

    /** 提现结果通知地址. Where its notifications are posted: https, without a query string. At most 256 characters. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 提现备注. The platform's own note. At most 56 characters. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** 留存额. In fen: what is left in the account. */
    public val reserveAmount: Long? get() = json["reserve_amount"].longOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateDayEndBalanceWithdrawalRequest = CreateDayEndBalanceWithdrawalRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): CreateDayEndBalanceWithdrawalRequest = CreateDayEndBalanceWithdrawalRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [calculateAmountType]. */
    public fun withCalculateAmountType(calculateAmountType: String): CreateDayEndBalanceWithdrawalRequest = CreateDayEndBalanceWithdrawalRequest(json.with("calculate_amount_type", calculateAmountType))

    /** A copy with another [bankMemo]. */
    public fun withBankMemo(bankMemo: String?): CreateDayEndBalanceWithdrawalRequest = CreateDayEndBalanceWithdrawalRequest(json.with("bank_memo", bankMemo))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): CreateDayEndBalanceWithdrawalRequest = CreateDayEndBalanceWithdrawalRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [remark]. */
    public fun withRemark(remark: String?): CreateDayEndBalanceWithdrawalRequest = CreateDayEndBalanceWithdrawalRequest(json.with("remark", remark))

    /** A copy with another [reserveAmount]. */
    public fun withReserveAmount(reserveAmount: Long?): CreateDayEndBalanceWithdrawalRequest = CreateDayEndBalanceWithdrawalRequest(json.with("reserve_amount", reserveAmount))
}

/**
 * `CreateDepositAfterSalesCompensationRequest`.
 */
public class CreateDepositAfterSalesCompensationRequest(json: JsonObject) : Model(json) {
    public constructor(outBillNo: String, receiver: DepositAfterSalesReceiver, transferRemark: String, subMchid: String? = null, spAppid: String? = null, subAppid: String? = null, transferSceneId: String? = null, amount: Long? = null, userRecvPerception: String? = null) : this(
        Fields().put("out_bill_no", outBillNo).put("receiver", receiver).put("transfer_remark", transferRemark).put("sub_mchid", subMchid).put("sp_appid", spAppid).put("sub_appid", subAppid).put("transfer_scene_id", transferSceneId).put("amount", amount).put("user_recv_perception", userRecvPerception).json,
    )

    public constructor(outBillNo: String, receiver: DepositAfterSalesReceiver, transferRemark: String) : this(
        Fields().put("out_bill_no", outBillNo).put("receiver", receiver).put("transfer_remark", transferRemark).json,
    )

    /** 商户单号. The platform's own number of the bill. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 收款方信息. */
    public val receiver: DepositAfterSalesReceiver get() = DepositAfterSalesReceiver(json["receiver"].tree())

    /** 赔付原因. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 公众账号ID. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 二级商户AppID. The sub-merchant's own app. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
    public val transferSceneId: String? get() = json["transfer_scene_id"].textOrNull()

    /** 赔付金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. */
    public val userRecvPerception: String? get() = json["user_recv_perception"].textOrNull()

    /** A copy with another [outBillNo]. */
    public fun withOutBillNo(outBillNo: String): CreateDepositAfterSalesCompensationRequest = CreateDepositAfterSalesCompensationRequest(json.with("out_bill_no", outBillNo))

    /** A copy with another [receiver]. */
    public fun withReceiver(receiver: DepositAfterSalesReceiver): CreateDepositAfterSalesCompensationRequest = CreateDepositAfterSalesCompensationRequest(json.with("receiver", receiver))

    /** A copy with another [transferRemark]. */
    public fun withTransferRemark(transferRemark: String): CreateDepositAfterSalesCompensationRequest = CreateDepositAfterSalesCompensationRequest(json.with("transfer_remark", transferRemark))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CreateDepositAfterSalesCompensationRequest = CreateDepositAfterSalesCompensationRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String?): CreateDepositAfterSalesCompensationRequest = CreateDepositAfterSalesCompensationRequest(json.with("sp_appid", spAppid))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreateDepositAfterSalesCompensationRequest = CreateDepositAfterSalesCompensationRequest(json.with("sub_appid", subAppid))

    /** A copy with another [transferSceneId]. */
    public fun withTransferSceneId(transferSceneId: String?): CreateDepositAfterSalesCompensationRequest = CreateDepositAfterSalesCompensationRequest(json.with("transfer_scene_id", transferSceneId))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long?): CreateDepositAfterSalesCompensationRequest = CreateDepositAfterSalesCompensationRequest(json.with("amount", amount))

    /** A copy with another [userRecvPerception]. */
    public fun withUserRecvPerception(userRecvPerception: String?): CreateDepositAfterSalesCompensationRequest = CreateDepositAfterSalesCompensationRequest(json.with("user_recv_perception", userRecvPerception))
}

/**
 * `CreateDepositAfterSalesCompensationResponse`.
 */
public class CreateDepositAfterSalesCompensationResponse(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 微信支付转账单号. WeChat Pay's number of the bill. */
    public val billId: String get() = json["bill_id"].text()

    /** 商户单号. The platform's own number of the bill. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 受理时间. RFC 3339. */
    public val acceptTime: String get() = json["accept_time"].text()

    /** 转账接收方信息. */
    public val receiverDetail: ReceiverDetail get() = ReceiverDetail(json["receiver_detail"].tree())

    /** 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back. See [CreateDepositAfterSalesCompensationResponseState]. */
    public val state: String get() = json["state"].text()

    /** 赔付原因. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 二级商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 微信AppId. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 二级商户AppID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 出资商户号. The merchant whose money is paid. */
    public val sponsorMchid: String? get() = json["sponsor_mchid"].textOrNull()

    /** 赔付金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 关闭信息. */
    public val closeInfo: CreatedCompensationClosure? get() = json["close_info"].treeOrNull()?.let { CreatedCompensationClosure(it) }

    /** 成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()
}

/**
 * `CreateDepositCompensationRequest`.
 */
public class CreateDepositCompensationRequest(json: JsonObject) : Model(json) {
    public constructor(outBillNo: String, businessType: String, receiver: DepositReceiver, transferRemark: String, subMchid: String? = null, spAppid: String? = null, amount: Long? = null, receiverRemark: String? = null) : this(
        Fields().put("out_bill_no", outBillNo).put("business_type", businessType).put("receiver", receiver).put("transfer_remark", transferRemark).put("sub_mchid", subMchid).put("sp_appid", spAppid).put("amount", amount).put("receiver_remark", receiverRemark).json,
    )

    public constructor(outBillNo: String, businessType: String, receiver: DepositReceiver, transferRemark: String) : this(
        Fields().put("out_bill_no", outBillNo).put("business_type", businessType).put("receiver", receiver).put("transfer_remark", transferRemark).json,
    )

    /** 商户单号. The platform's own number of the bill. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 业务类型. See [BusinessType]. */
    public val businessType: String get() = json["business_type"].text()

    /** 收款方信息. */
    public val receiver: DepositReceiver get() = DepositReceiver(json["receiver"].tree())

    /** 赔付原因. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 公众账号ID. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 赔付金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 收款方备注. */
    public val receiverRemark: String? get() = json["receiver_remark"].textOrNull()

    /** A copy with another [outBillNo]. */
    public fun withOutBillNo(outBillNo: String): CreateDepositCompensationRequest = CreateDepositCompensationRequest(json.with("out_bill_no", outBillNo))

    /** A copy with another [businessType]. */
    public fun withBusinessType(businessType: String): CreateDepositCompensationRequest = CreateDepositCompensationRequest(json.with("business_type", businessType))

    /** A copy with another [receiver]. */
    public fun withReceiver(receiver: DepositReceiver): CreateDepositCompensationRequest = CreateDepositCompensationRequest(json.with("receiver", receiver))

    /** A copy with another [transferRemark]. */
    public fun withTransferRemark(transferRemark: String): CreateDepositCompensationRequest = CreateDepositCompensationRequest(json.with("transfer_remark", transferRemark))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CreateDepositCompensationRequest = CreateDepositCompensationRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String?): CreateDepositCompensationRequest = CreateDepositCompensationRequest(json.with("sp_appid", spAppid))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long?): CreateDepositCompensationRequest = CreateDepositCompensationRequest(json.with("amount", amount))

    /** A copy with another [receiverRemark]. */
    public fun withReceiverRemark(receiverRemark: String?): CreateDepositCompensationRequest = CreateDepositCompensationRequest(json.with("receiver_remark", receiverRemark))
}

/**
 * `CreateDepositCompensationResponse`.
 */
public class CreateDepositCompensationResponse(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 微信支付转账单号. WeChat Pay's number of the bill. */
    public val billId: String get() = json["bill_id"].text()

    /** 商户单号. The platform's own number of the bill. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 受理时间. RFC 3339. */
    public val acceptTime: String get() = json["accept_time"].text()

    /** 转账接收方信息. */
    public val receiverDetail: DepositReceiverDetail get() = DepositReceiverDetail(json["receiver_detail"].tree())

    /** 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back. See [CreateDepositCompensationResponseState]. */
    public val state: String get() = json["state"].text()

    /** 赔付原因. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 二级商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 微信AppId. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 二级商户AppID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 出资商户号. The merchant whose money is paid. */
    public val sponsorMchid: String? get() = json["sponsor_mchid"].textOrNull()

    /** 赔付金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 业务类型. See [BusinessType]. */
    public val businessType: String? get() = json["business_type"].textOrNull()

    /** 关闭信息. */
    public val closeInfo: CreatedCompensationClosure? get() = json["close_info"].treeOrNull()?.let { CreatedCompensationClosure(it) }

    /** 收款方备注. */
    public val receiverRemark: String? get() = json["receiver_remark"].textOrNull()

    /** 成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()
}

/**
 * `CreateDepositInsurancePremiumCompensationRequest`.
 */
public class CreateDepositInsurancePremiumCompensationRequest(json: JsonObject) : Model(json) {
    public constructor(outBillNo: String, receiver: InsurancePremiumReceiver, transferRemark: String, subMchid: String? = null, spAppid: String? = null, transferSceneId: String? = null, amount: Long? = null, userRecvPerception: String? = null) : this(
        Fields().put("out_bill_no", outBillNo).put("receiver", receiver).put("transfer_remark", transferRemark).put("sub_mchid", subMchid).put("sp_appid", spAppid).put("transfer_scene_id", transferSceneId).put("amount", amount).put("user_recv_perception", userRecvPerception).json,
    )

    public constructor(outBillNo: String, receiver: InsurancePremiumReceiver, transferRemark: String) : this(
        Fields().put("out_bill_no", outBillNo).put("receiver", receiver).put("transfer_remark", transferRemark).json,
    )

    /** 商户单号. The platform's own number of the bill. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 赔付用户信息. */
    public val receiver: InsurancePremiumReceiver get() = InsurancePremiumReceiver(json["receiver"].tree())

    /** 赔付原因. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 公众账号ID. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
    public val transferSceneId: String? get() = json["transfer_scene_id"].textOrNull()

    /** 赔付金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. */
    public val userRecvPerception: String? get() = json["user_recv_perception"].textOrNull()

    /** A copy with another [outBillNo]. */
    public fun withOutBillNo(outBillNo: String): CreateDepositInsurancePremiumCompensationRequest = CreateDepositInsurancePremiumCompensationRequest(json.with("out_bill_no", outBillNo))

    /** A copy with another [receiver]. */
    public fun withReceiver(receiver: InsurancePremiumReceiver): CreateDepositInsurancePremiumCompensationRequest = CreateDepositInsurancePremiumCompensationRequest(json.with("receiver", receiver))

    /** A copy with another [transferRemark]. */
    public fun withTransferRemark(transferRemark: String): CreateDepositInsurancePremiumCompensationRequest = CreateDepositInsurancePremiumCompensationRequest(json.with("transfer_remark", transferRemark))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CreateDepositInsurancePremiumCompensationRequest = CreateDepositInsurancePremiumCompensationRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String?): CreateDepositInsurancePremiumCompensationRequest = CreateDepositInsurancePremiumCompensationRequest(json.with("sp_appid", spAppid))

    /** A copy with another [transferSceneId]. */
    public fun withTransferSceneId(transferSceneId: String?): CreateDepositInsurancePremiumCompensationRequest = CreateDepositInsurancePremiumCompensationRequest(json.with("transfer_scene_id", transferSceneId))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long?): CreateDepositInsurancePremiumCompensationRequest = CreateDepositInsurancePremiumCompensationRequest(json.with("amount", amount))

    /** A copy with another [userRecvPerception]. */
    public fun withUserRecvPerception(userRecvPerception: String?): CreateDepositInsurancePremiumCompensationRequest = CreateDepositInsurancePremiumCompensationRequest(json.with("user_recv_perception", userRecvPerception))
}

/**
 * `CreateDepositInsurancePremiumCompensationResponse`.
 */
public class CreateDepositInsurancePremiumCompensationResponse(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 微信支付转账单号. WeChat Pay's number of the bill. */
    public val billId: String get() = json["bill_id"].text()

    /** 商户单号. The platform's own number of the bill. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 受理时间. RFC 3339. */
    public val acceptTime: String get() = json["accept_time"].text()

    /** 转账接收方信息. */
    public val receiverDetail: InsurancePremiumReceiverDetail get() = InsurancePremiumReceiverDetail(json["receiver_detail"].tree())

    /** 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back. See [CreateDepositInsurancePremiumCompensationResponseState]. */
    public val state: String get() = json["state"].text()

    /** 赔付原因. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 二级商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 微信AppId. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 二级商户AppID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 出资商户号. The merchant whose money is paid. */
    public val sponsorMchid: String? get() = json["sponsor_mchid"].textOrNull()

    /** 赔付金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 业务类型. */
    public val businessType: String? get() = json["business_type"].textOrNull()

    /** 关闭信息. */
    public val closeInfo: CreatedCompensationClosure? get() = json["close_info"].treeOrNull()?.let { CreatedCompensationClosure(it) }

    /** 成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()
}

/**
 * `CreateDepositShippingCostCompensationRequest`.
 */
public class CreateDepositShippingCostCompensationRequest(json: JsonObject) : Model(json) {
    public constructor(outBillNo: String, receiver: ShippingCostReceiver, transferRemark: String, subMchid: String? = null, spAppid: String? = null, transferSceneId: String? = null, amount: Long? = null, userRecvPerception: String? = null) : this(
        Fields().put("out_bill_no", outBillNo).put("receiver", receiver).put("transfer_remark", transferRemark).put("sub_mchid", subMchid).put("sp_appid", spAppid).put("transfer_scene_id", transferSceneId).put("amount", amount).put("user_recv_perception", userRecvPerception).json,
    )

    public constructor(outBillNo: String, receiver: ShippingCostReceiver, transferRemark: String) : this(
        Fields().put("out_bill_no", outBillNo).put("receiver", receiver).put("transfer_remark", transferRemark).json,
    )

    /** 商户单号. The platform's own number of the bill. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 赔付用户信息. */
    public val receiver: ShippingCostReceiver get() = ShippingCostReceiver(json["receiver"].tree())

    /** 赔付原因. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 公众账号ID. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
    public val transferSceneId: String? get() = json["transfer_scene_id"].textOrNull()

    /** 赔付金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. */
    public val userRecvPerception: String? get() = json["user_recv_perception"].textOrNull()

    /** A copy with another [outBillNo]. */
    public fun withOutBillNo(outBillNo: String): CreateDepositShippingCostCompensationRequest = CreateDepositShippingCostCompensationRequest(json.with("out_bill_no", outBillNo))

    /** A copy with another [receiver]. */
    public fun withReceiver(receiver: ShippingCostReceiver): CreateDepositShippingCostCompensationRequest = CreateDepositShippingCostCompensationRequest(json.with("receiver", receiver))

    /** A copy with another [transferRemark]. */
    public fun withTransferRemark(transferRemark: String): CreateDepositShippingCostCompensationRequest = CreateDepositShippingCostCompensationRequest(json.with("transfer_remark", transferRemark))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CreateDepositShippingCostCompensationRequest = CreateDepositShippingCostCompensationRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String?): CreateDepositShippingCostCompensationRequest = CreateDepositShippingCostCompensationRequest(json.with("sp_appid", spAppid))

    /** A copy with another [transferSceneId]. */
    public fun withTransferSceneId(transferSceneId: String?): CreateDepositShippingCostCompensationRequest = CreateDepositShippingCostCompensationRequest(json.with("transfer_scene_id", transferSceneId))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long?): CreateDepositShippingCostCompensationRequest = CreateDepositShippingCostCompensationRequest(json.with("amount", amount))

    /** A copy with another [userRecvPerception]. */
    public fun withUserRecvPerception(userRecvPerception: String?): CreateDepositShippingCostCompensationRequest = CreateDepositShippingCostCompensationRequest(json.with("user_recv_perception", userRecvPerception))
}

/**
 * `CreateDepositShippingCostCompensationResponse`.
 */
public class CreateDepositShippingCostCompensationResponse(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 微信支付转账单号. WeChat Pay's number of the bill. */
    public val billId: String get() = json["bill_id"].text()

    /** 商户单号. The platform's own number of the bill. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 受理时间. RFC 3339. */
    public val acceptTime: String get() = json["accept_time"].text()

    /** 转账接收方信息. */
    public val receiverDetail: ShippingCostReceiverDetail get() = ShippingCostReceiverDetail(json["receiver_detail"].tree())

    /** 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back. See [CreateDepositShippingCostCompensationResponseState]. */
    public val state: String get() = json["state"].text()

    /** 赔付原因. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 二级商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 微信AppId. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 二级商户AppID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 出资商户号. The merchant whose money is paid. */
    public val sponsorMchid: String? get() = json["sponsor_mchid"].textOrNull()

    /** 赔付金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 业务类型. */
    public val businessType: String? get() = json["business_type"].textOrNull()

    /** 关闭信息. */
    public val closeInfo: CreatedCompensationClosure? get() = json["close_info"].treeOrNull()?.let { CreatedCompensationClosure(it) }

    /** 成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()
}

/**
 * `CreateInsuranceClaimRequest`.
 */
public class CreateInsuranceClaimRequest(json: JsonObject) : Model(json) {
    public constructor(outBillNo: String, receiver: Receiver, transferRemark: String, subMchid: String? = null, sponsorMchid: String? = null, transferSceneId: String? = null, amount: Long? = null, userRecvPerception: String? = null) : this(
        Fields().put("out_bill_no", outBillNo).put("receiver", receiver).put("transfer_remark", transferRemark).put("sub_mchid", subMchid).put("sponsor_mchid", sponsorMchid).put("transfer_scene_id", transferSceneId).put("amount", amount).put("user_recv_perception", userRecvPerception).json,
    )

    public constructor(outBillNo: String, receiver: Receiver, transferRemark: String) : this(
        Fields().put("out_bill_no", outBillNo).put("receiver", receiver).put("transfer_remark", transferRemark).json,
    )

    /** 商户单号. The platform's own number of the bill. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 赔付用户信息. */
    public val receiver: Receiver get() = Receiver(json["receiver"].tree())

    /** 赔付原因. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 出资商户号. The merchant whose money is paid. */
    public val sponsorMchid: String? get() = json["sponsor_mchid"].textOrNull()

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
    public val transferSceneId: String? get() = json["transfer_scene_id"].textOrNull()

    /** 赔付金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. */
    public val userRecvPerception: String? get() = json["user_recv_perception"].textOrNull()

    /** A copy with another [outBillNo]. */
    public fun withOutBillNo(outBillNo: String): CreateInsuranceClaimRequest = CreateInsuranceClaimRequest(json.with("out_bill_no", outBillNo))

    /** A copy with another [receiver]. */
    public fun withReceiver(receiver: Receiver): CreateInsuranceClaimRequest = CreateInsuranceClaimRequest(json.with("receiver", receiver))

    /** A copy with another [transferRemark]. */
    public fun withTransferRemark(transferRemark: String): CreateInsuranceClaimRequest = CreateInsuranceClaimRequest(json.with("transfer_remark", transferRemark))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CreateInsuranceClaimRequest = CreateInsuranceClaimRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [sponsorMchid]. */
    public fun withSponsorMchid(sponsorMchid: String?): CreateInsuranceClaimRequest = CreateInsuranceClaimRequest(json.with("sponsor_mchid", sponsorMchid))

    /** A copy with another [transferSceneId]. */
    public fun withTransferSceneId(transferSceneId: String?): CreateInsuranceClaimRequest = CreateInsuranceClaimRequest(json.with("transfer_scene_id", transferSceneId))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long?): CreateInsuranceClaimRequest = CreateInsuranceClaimRequest(json.with("amount", amount))

    /** A copy with another [userRecvPerception]. */
    public fun withUserRecvPerception(userRecvPerception: String?): CreateInsuranceClaimRequest = CreateInsuranceClaimRequest(json.with("user_recv_perception", userRecvPerception))
}

/**
 * `CreateInsuranceClaimResponse`.
 */
public class CreateInsuranceClaimResponse(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 微信支付转账单号. WeChat Pay's number of the bill. */
    public val billId: String get() = json["bill_id"].text()

    /** 商户单号. The platform's own number of the bill. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 受理时间. RFC 3339. */
    public val acceptTime: String get() = json["accept_time"].text()

    /** 赔付金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 转账接收方信息. */
    public val receiverDetail: ReceiverDetail get() = ReceiverDetail(json["receiver_detail"].tree())

    /** 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back. See [CreateInsuranceClaimResponseState]. */
    public val state: String get() = json["state"].text()

    /** 二级商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 出资商户号. The merchant whose money is paid. */
    public val sponsorMchid: String? get() = json["sponsor_mchid"].textOrNull()

    /** 关闭信息. */
    public val closeInfo: CreatedCompensationClosure? get() = json["close_info"].treeOrNull()?.let { CreatedCompensationClosure(it) }

    /** 成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 赔付原因. The payee sees it. */
    public val transferRemark: String? get() = json["transfer_remark"].textOrNull()
}

/**
 * `CreatePrepaySettlementOrderRequest`.
 */
public class CreatePrepaySettlementOrderRequest(json: JsonObject) : Model(json) {
    public constructor(appid: String, description: String, individualAuthId: String, outSettleBatchNo: String, notifyUrl: String, settleInfoList: List<Settlement>, tradeScenario: String, receiveTypeTemplateId: Long? = null) : this(
        Fields().put("appid", appid).put("description", description).put("individual_auth_id", individualAuthId).put("out_settle_batch_no", outSettleBatchNo).put("notify_url", notifyUrl).put("settle_info_list", settleInfoList).put("trade_scenario", tradeScenario).put("receive_type_template_id", receiveTypeTemplateId).json,
    )

    public constructor(appid: String, description: String, individualAuthId: String, outSettleBatchNo: String, notifyUrl: String, settleInfoList: List<Settlement>, tradeScenario: String) : this(
        Fields().put("appid", appid).put("description", description).put("individual_auth_id", individualAuthId).put("out_settle_batch_no", outSettleBatchNo).put("notify_url", notifyUrl).put("settle_info_list", settleInfoList).put("trade_scenario", tradeScenario).json,
    )

    /** 发起方AppID. */
    public val appid: String get() = json["appid"].text()

    /** 收款方描述. */
    public val description: String get() = json["description"].text()

    /** 商品单个人收款方受理授权ID. The individual's authorization; see `ecommerce_individual.get_contract_by_openid`. */
    public val individualAuthId: String get() = json["individual_auth_id"].text()

    /** 商户结算批次单号. The platform's own number of the batch of settlements. */
    public val outSettleBatchNo: String get() = json["out_settle_batch_no"].text()

    /** 通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 结算信息列表. */
    public val settleInfoList: List<Settlement> get() = json["settle_info_list"].list { Settlement(it.tree()) }

    /** 交易场景. `RECOMMERCE`: buying used goods. See [CreatePrepaySettlementOrderRequestTradeScenario]. */
    public val tradeScenario: String get() = json["trade_scenario"].text()

    /** 收款类型模板ID. One of 1 and 2. */
    public val receiveTypeTemplateId: Long? get() = json["receive_type_template_id"].longOrNull()

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreatePrepaySettlementOrderRequest = CreatePrepaySettlementOrderRequest(json.with("appid", appid))

    /** A copy with another [description]. */
    public fun withDescription(description: String): CreatePrepaySettlementOrderRequest = CreatePrepaySettlementOrderRequest(json.with("description", description))

    /** A copy with another [individualAuthId]. */
    public fun withIndividualAuthId(individualAuthId: String): CreatePrepaySettlementOrderRequest = CreatePrepaySettlementOrderRequest(json.with("individual_auth_id", individualAuthId))

    /** A copy with another [outSettleBatchNo]. */
    public fun withOutSettleBatchNo(outSettleBatchNo: String): CreatePrepaySettlementOrderRequest = CreatePrepaySettlementOrderRequest(json.with("out_settle_batch_no", outSettleBatchNo))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): CreatePrepaySettlementOrderRequest = CreatePrepaySettlementOrderRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [settleInfoList]. */
    public fun withSettleInfoList(settleInfoList: List<Settlement>): CreatePrepaySettlementOrderRequest = CreatePrepaySettlementOrderRequest(json.with("settle_info_list", settleInfoList))

    /** A copy with another [tradeScenario]. */
    public fun withTradeScenario(tradeScenario: String): CreatePrepaySettlementOrderRequest = CreatePrepaySettlementOrderRequest(json.with("trade_scenario", tradeScenario))

    /** A copy with another [receiveTypeTemplateId]. */
    public fun withReceiveTypeTemplateId(receiveTypeTemplateId: Long?): CreatePrepaySettlementOrderRequest = CreatePrepaySettlementOrderRequest(json.with("receive_type_template_id", receiveTypeTemplateId))
}

/**
 * `CreatePrepaySettlementOrderResponse`.
 */
public class CreatePrepaySettlementOrderResponse(json: JsonObject) : Model(json) {

    /** 收款方描述. */
    public val description: String get() = json["description"].text()

    /** 批次创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 商品单个人收款方受理授权ID. The individual's authorization; see `ecommerce_individual.get_contract_by_openid`. */
    public val individualAuthId: String get() = json["individual_auth_id"].text()

    /** 商户结算批次单号. The platform's own number of the batch of settlements. */
    public val outSettleBatchNo: String get() = json["out_settle_batch_no"].text()

    /** 微信支付结算批次单号. WeChat Pay's number of the batch of settlements. */
    public val settleBatchNo: String get() = json["settle_batch_no"].text()

    /** 批次状态. */
    public val state: String get() = json["state"].text()

    /** 交易场景. `RECOMMERCE`: buying used goods. */
    public val tradeScenario: String get() = json["trade_scenario"].text()

    /** 异常结算处理结果信息. */
    public val abnormalSettleResult: AbnormalSettlementResult? get() = json["abnormal_settle_result"].treeOrNull()?.let { AbnormalSettlementResult(it) }

    /** 异常原因类型. Why it could not be paid out; set where it was not. */
    public val abnormalType: String? get() = json["abnormal_type"].textOrNull()

    /** 批次完成时间. RFC 3339. */
    public val finishTime: String? get() = json["finish_time"].textOrNull()
}

/**
 * `CreateRechargeRequest`.
 */
public class CreateRechargeRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, outRechargeNo: String, accountType: String, rechargeAmount: RechargeAmount, rechargeScene: String, availableRechargeChannels: List<String>? = null, notifyUrl: String? = null, remark: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("out_recharge_no", outRechargeNo).put("account_type", accountType).put("recharge_amount", rechargeAmount).put("recharge_scene", rechargeScene).put("available_recharge_channels", availableRechargeChannels).put("notify_url", notifyUrl).put("remark", remark).json,
    )

    public constructor(subMchid: String, outRechargeNo: String, accountType: String, rechargeAmount: RechargeAmount, rechargeScene: String) : this(
        Fields().put("sub_mchid", subMchid).put("out_recharge_no", outRechargeNo).put("account_type", accountType).put("recharge_amount", rechargeAmount).put("recharge_scene", rechargeScene).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户充值单号. The platform's own number of the recharge. */
    public val outRechargeNo: String get() = json["out_recharge_no"].text()

    /** 充值入账账户. See [CreateRechargeRequestAccountType]. */
    public val accountType: String get() = json["account_type"].text()

    /** 充值金额. */
    public val rechargeAmount: RechargeAmount get() = RechargeAmount(json["recharge_amount"].tree())

    /** 充值场景. See [CreateRechargeRequestRechargeScene]. */
    public val rechargeScene: String get() = json["recharge_scene"].text()

    /** 可用充值渠道列表. How the sub-merchant may pay. See [AvailableRechargeChannels]. */
    public val availableRechargeChannels: List<String>? get() = json["available_recharge_channels"].listOrNull { it.text() }

    /** 商户回调地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 充值备注. The platform's own note. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateRechargeRequest = CreateRechargeRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [outRechargeNo]. */
    public fun withOutRechargeNo(outRechargeNo: String): CreateRechargeRequest = CreateRechargeRequest(json.with("out_recharge_no", outRechargeNo))

    /** A copy with another [accountType]. */
    public fun withAccountType(accountType: String): CreateRechargeRequest = CreateRechargeRequest(json.with("account_type", accountType))

    /** A copy with another [rechargeAmount]. */
    public fun withRechargeAmount(rechargeAmount: RechargeAmount): CreateRechargeRequest = CreateRechargeRequest(json.with("recharge_amount", rechargeAmount))

    /** A copy with another [rechargeScene]. */
    public fun withRechargeScene(rechargeScene: String): CreateRechargeRequest = CreateRechargeRequest(json.with("recharge_scene", rechargeScene))

    /** A copy with another [availableRechargeChannels]. */
    public fun withAvailableRechargeChannels(availableRechargeChannels: List<String>?): CreateRechargeRequest = CreateRechargeRequest(json.with("available_recharge_channels", availableRechargeChannels))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): CreateRechargeRequest = CreateRechargeRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [remark]. */
    public fun withRemark(remark: String?): CreateRechargeRequest = CreateRechargeRequest(json.with("remark", remark))
}

/**
 * `CreateRechargeResponse`.
 */
public class CreateRechargeResponse(json: JsonObject) : Model(json) {

    /** 商户充值单号. The platform's own number of the recharge. */
    public val outRechargeNo: String get() = json["out_recharge_no"].text()

    /** 微信支付充值单号. WeChat Pay's number of the recharge. */
    public val rechargeId: String get() = json["recharge_id"].text()

    /** 充值链接. Where the sub-merchant chooses how to pay. */
    public val rechargeUrl: String get() = json["recharge_url"].text()
}

/**
 * `CreateSubMerchantCompensationRequest`.
 */
public class CreateSubMerchantCompensationRequest(json: JsonObject) : Model(json) {
    public constructor(outBillNo: String, amount: Long, receiver: SubMerchantCompensationReceiver, transferRemark: String, sponsorMchid: String? = null) : this(
        Fields().put("out_bill_no", outBillNo).put("amount", amount).put("receiver", receiver).put("transfer_remark", transferRemark).put("sponsor_mchid", sponsorMchid).json,
    )

    public constructor(outBillNo: String, amount: Long, receiver: SubMerchantCompensationReceiver, transferRemark: String) : this(
        Fields().put("out_bill_no", outBillNo).put("amount", amount).put("receiver", receiver).put("transfer_remark", transferRemark).json,
    )

    /** 商户单号. The platform's own number of the bill. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 赔付金额. In fen. */
    public val amount: Long get() = json["amount"].long()

    /** 赔付商户信息. */
    public val receiver: SubMerchantCompensationReceiver get() = SubMerchantCompensationReceiver(json["receiver"].tree())

    /** 赔付原因. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 出资商户号. The merchant whose money is paid. */
    public val sponsorMchid: String? get() = json["sponsor_mchid"].textOrNull()

    /** A copy with another [outBillNo]. */
    public fun withOutBillNo(outBillNo: String): CreateSubMerchantCompensationRequest = CreateSubMerchantCompensationRequest(json.with("out_bill_no", outBillNo))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): CreateSubMerchantCompensationRequest = CreateSubMerchantCompensationRequest(json.with("amount", amount))

    /** A copy with another [receiver]. */
    public fun withReceiver(receiver: SubMerchantCompensationReceiver): CreateSubMerchantCompensationRequest = CreateSubMerchantCompensationRequest(json.with("receiver", receiver))

    /** A copy with another [transferRemark]. */
    public fun withTransferRemark(transferRemark: String): CreateSubMerchantCompensationRequest = CreateSubMerchantCompensationRequest(json.with("transfer_remark", transferRemark))

    /** A copy with another [sponsorMchid]. */
    public fun withSponsorMchid(sponsorMchid: String?): CreateSubMerchantCompensationRequest = CreateSubMerchantCompensationRequest(json.with("sponsor_mchid", sponsorMchid))
}

/**
 * `CreateSubMerchantCompensationResponse`.
 */
public class CreateSubMerchantCompensationResponse(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 微信支付转账单号. WeChat Pay's number of the bill. */
    public val billId: String get() = json["bill_id"].text()

    /** 商户单号. The platform's own number of the bill. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 受理时间. RFC 3339. */
    public val acceptTime: String get() = json["accept_time"].text()

    /** 赔付金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 赔付接收方信息. */
    public val receiverDetail: SubMerchantCompensationReceiverDetail get() = SubMerchantCompensationReceiverDetail(json["receiver_detail"].tree())

    /** 赔付状态. `ACCEPTED`: taken; `SUCCESS`: paid; `CLOSED`: not paid. See [CreateSubMerchantCompensationResponseState]. */
    public val state: String get() = json["state"].text()

    /** 赔付原因. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 出资商户号. The merchant whose money is paid. */
    public val sponsorMchid: String? get() = json["sponsor_mchid"].textOrNull()

    /** 成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()
}

/**
 * `CreatedCompensationClosure`.
 */
public class CreatedCompensationClosure(json: JsonObject) : Model(json) {

    /** 关闭原因. */
    public val closeReason: String get() = json["close_reason"].text()

    /** 关闭时间. RFC 3339. */
    public val closeTime: String get() = json["close_time"].text()
}

/**
 * `DayEndBalanceWithdrawal`.
 */
public class DayEndBalanceWithdrawal(json: JsonObject) : Model(json) {

    /** 收付通平台商户号. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户提现单号. The merchant's own number of the withdrawal. At most 32 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 单据状态. See [Status]. */
    public val status: String get() = json["status"].text()

    /** 提交预约时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 状态更新时间. RFC 3339. */
    public val updateTime: String get() = json["update_time"].text()

    /** 微信支付提现单号. WeChat Pay's number of the withdrawal. At most 64 characters. */
    public val withdrawId: String get() = json["withdraw_id"].text()

    /** 入账银行. At most 10 characters. */
    public val accountBank: String get() = json["account_bank"].text()

    /** 入账银行账号后四位. The last four digits. At most 4 characters. */
    public val accountNumber: String get() = json["account_number"].text()

    /** 出款账户类型. See [DayEndBalanceWithdrawalAccountType]. */
    public val accountType: String get() = json["account_type"].text()

    /** 提现金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()

    /** 银行附言. Appears on the statement of the receiving bank. At most 32 characters. */
    public val bankMemo: String? get() = json["bank_memo"].textOrNull()

    /** 入账银行全称. At most 128 characters. */
    public val bankName: String? get() = json["bank_name"].textOrNull()

    /** 提现失败金额. In fen. */
    public val failAmount: Long? get() = json["fail_amount"].longOrNull()

    /** 失败原因. At most 255 characters. */
    public val reason: String? get() = json["reason"].textOrNull()

    /** 提现退票金额. In fen. */
    public val refundAmount: Long? get() = json["refund_amount"].longOrNull()

    /** 提现备注. The platform's own note. At most 255 characters. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** 提现成功金额. In fen. */
    public val successAmount: Long? get() = json["success_amount"].longOrNull()
}

/**
 * `DepositAfterSalesCompensation`.
 */
public class DepositAfterSalesCompensation(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 微信支付转账单号. WeChat Pay's number of the bill. */
    public val billId: String get() = json["bill_id"].text()

    /** 商户单号. The platform's own number of the bill. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 受理时间. RFC 3339. */
    public val acceptTime: String get() = json["accept_time"].text()

    /** 转账接收方信息. */
    public val receiverDetail: ReceiverDetail get() = ReceiverDetail(json["receiver_detail"].tree())

    /** 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back. See [DepositAfterSalesCompensationState]. */
    public val state: String get() = json["state"].text()

    /** 二级商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 微信AppId. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 二级商户AppID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 出资商户号. The merchant whose money is paid. */
    public val sponsorMchid: String? get() = json["sponsor_mchid"].textOrNull()

    /** 赔付金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 关单信息. */
    public val closeInfo: Closure? get() = json["close_info"].treeOrNull()?.let { Closure(it) }

    /** 成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 赔付原因. The payee sees it. */
    public val transferRemark: String? get() = json["transfer_remark"].textOrNull()
}

/**
 * `DepositAfterSalesReceiver`.
 */
public class DepositAfterSalesReceiver(json: JsonObject) : Model(json) {
    public constructor(type: String? = null, transactionInfo: ReceiverTransaction? = null, userInfo: DepositReceiverUser? = null) : this(
        Fields().put("type", type).put("transaction_info", transactionInfo).put("user_info", userInfo).json,
    )

    /** 转账接收方类型. `TRANSACTION_USER`: the user who paid the order in `transaction_info`; `MERCHANT`: a merchant. See [DepositAfterSalesReceiverType]. */
    public val type: String? get() = json["type"].textOrNull()

    /** 转账接收方订单信息. */
    public val transactionInfo: ReceiverTransaction? get() = json["transaction_info"].treeOrNull()?.let { ReceiverTransaction(it) }

    /** 转账接收方用户. */
    public val userInfo: DepositReceiverUser? get() = json["user_info"].treeOrNull()?.let { DepositReceiverUser(it) }

    /** A copy with another [type]. */
    public fun withType(type: String?): DepositAfterSalesReceiver = DepositAfterSalesReceiver(json.with("type", type))

    /** A copy with another [transactionInfo]. */
    public fun withTransactionInfo(transactionInfo: ReceiverTransaction?): DepositAfterSalesReceiver = DepositAfterSalesReceiver(json.with("transaction_info", transactionInfo))

    /** A copy with another [userInfo]. */
    public fun withUserInfo(userInfo: DepositReceiverUser?): DepositAfterSalesReceiver = DepositAfterSalesReceiver(json.with("user_info", userInfo))
}

/**
 * `DepositCompensation`.
 */
public class DepositCompensation(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 微信支付转账单号. WeChat Pay's number of the bill. */
    public val billId: String get() = json["bill_id"].text()

    /** 商户单号. The platform's own number of the bill. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 受理时间. RFC 3339. */
    public val acceptTime: String get() = json["accept_time"].text()

    /** 转账接收方信息. */
    public val receiverDetail: DepositReceiverDetail get() = DepositReceiverDetail(json["receiver_detail"].tree())

    /** 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back. See [DepositCompensationState]. */
    public val state: String get() = json["state"].text()

    /** 二级商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 微信AppId. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 出资商户号. The merchant whose money is paid. */
    public val sponsorMchid: String? get() = json["sponsor_mchid"].textOrNull()

    /** 赔付金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 业务类型. See [BusinessType]. */
    public val businessType: String? get() = json["business_type"].textOrNull()

    /** 关单信息. */
    public val closeInfo: Closure? get() = json["close_info"].treeOrNull()?.let { Closure(it) }

    /** 收款方备注. */
    public val receiverRemark: String? get() = json["receiver_remark"].textOrNull()

    /** 成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 赔付原因. The payee sees it. */
    public val transferRemark: String? get() = json["transfer_remark"].textOrNull()
}

/**
 * `DepositReceiver`.
 */
public class DepositReceiver(json: JsonObject) : Model(json) {
    public constructor(type: String? = null, mchInfo: DepositReceiverMerchant? = null) : this(
        Fields().put("type", type).put("mch_info", mchInfo).json,
    )

    /** 转账接收方类型. `MERCHANT`: the merchant in `mch_info`. See [DepositReceiverType]. */
    public val type: String? get() = json["type"].textOrNull()

    /** 转账接收方商户信息. */
    public val mchInfo: DepositReceiverMerchant? get() = json["mch_info"].treeOrNull()?.let { DepositReceiverMerchant(it) }

    /** A copy with another [type]. */
    public fun withType(type: String?): DepositReceiver = DepositReceiver(json.with("type", type))

    /** A copy with another [mchInfo]. */
    public fun withMchInfo(mchInfo: DepositReceiverMerchant?): DepositReceiver = DepositReceiver(json.with("mch_info", mchInfo))
}

/**
 * `DepositReceiverDetail`.
 */
public class DepositReceiverDetail(json: JsonObject) : Model(json) {

    /** 转账接收者信息. */
    public val receiver: DepositReceiver? get() = json["receiver"].treeOrNull()?.let { DepositReceiver(it) }
}

/**
 * `DepositReceiverMerchant`.
 */
public class DepositReceiverMerchant(json: JsonObject) : Model(json) {
    public constructor(mchid: String? = null, mchId_: String? = null) : this(
        Fields().put("mchid", mchid).put("mch_id", mchId_).json,
    )

    /** 商户号. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 商户号. */
    public val mchId_: String? get() = json["mch_id"].textOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): DepositReceiverMerchant = DepositReceiverMerchant(json.with("mchid", mchid))

    /** A copy with another [mchId_]. */
    public fun withMchId_(mchId_: String?): DepositReceiverMerchant = DepositReceiverMerchant(json.with("mch_id", mchId_))
}

/**
 * `DepositReceiverUser`.
 */
public class DepositReceiverUser(json: JsonObject) : Model(json) {
    public constructor(spOpenid: String? = null) : this(
        Fields().put("sp_openid", spOpenid).json,
    )

    /** 转账接收方用户openid. The user under `sp_appid`. */
    public val spOpenid: String? get() = json["sp_openid"].textOrNull()

    /** A copy with another [spOpenid]. */
    public fun withSpOpenid(spOpenid: String?): DepositReceiverUser = DepositReceiverUser(json.with("sp_openid", spOpenid))
}

/**
 * `Employee`.
 */
public class Employee(json: JsonObject) : Model(json) {

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 添加员工时间. RFC 3339. */
    public val createTime: String? get() = json["create_time"].textOrNull()

    /** 最后更新时间. RFC 3339. */
    public val updateTime: String? get() = json["update_time"].textOrNull()

    /** 员工OpenID. The user under the platform's app. */
    public val spOpenid: String? get() = json["sp_openid"].textOrNull()

    /** 员工状态. See [EmployeeState]. */
    public val state: String? get() = json["state"].textOrNull()
}

/**
 * `GetBankTransferRechargeResponse`.
 */
public class GetBankTransferRechargeResponse(json: JsonObject) : Model(json) {

    /** 充值商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 商户充值单号. The platform's own number of the recharge. */
    public val outRechargeNo: String get() = json["out_recharge_no"].text()

    /** 微信支付充值单号. WeChat Pay's number of the recharge. */
    public val rechargeId: String get() = json["recharge_id"].text()

    /** 充值入账账户. See [GetBankTransferRechargeResponseAccountType]. */
    public val accountType: String get() = json["account_type"].text()

    /** 充值金额. */
    public val rechargeAmount: RechargeAmount get() = RechargeAmount(json["recharge_amount"].tree())

    /** 充值场景. See [GetBankTransferRechargeResponseRechargeScene]. */
    public val rechargeScene: String get() = json["recharge_scene"].text()

    /** 充值状态. `RECHARGING`: waiting for the money; `SUCCESS`: paid in; `CLOSED`: closed without money. See [RechargeState]. */
    public val rechargeState: String get() = json["recharge_state"].text()

    /** 受理充值时间. RFC 3339. */
    public val acceptTime: String? get() = json["accept_time"].textOrNull()

    /** 可用充值渠道列表. How the sub-merchant may pay. */
    public val availableRechargeChannels: List<String>? get() = json["available_recharge_channels"].listOrNull { it.text() }

    /** 转账充值的付款信息. */
    public val bankTransferInfo: BankTransferRechargePayment? get() = json["bank_transfer_info"].treeOrNull()?.let { BankTransferRechargePayment(it) }

    /** 关闭充值时间. RFC 3339. */
    public val closeTime: String? get() = json["close_time"].textOrNull()

    /** 充值状态描述. What there is to say of the state, in Chinese. */
    public val rechargeStateDesc: String? get() = json["recharge_state_desc"].textOrNull()

    /** 充值成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()
}

/**
 * `GetDepositInsurancePremiumCompensationResponse`.
 */
public class GetDepositInsurancePremiumCompensationResponse(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 微信支付转账单号. WeChat Pay's number of the bill. */
    public val billId: String get() = json["bill_id"].text()

    /** 商户单号. The platform's own number of the bill. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 受理时间. RFC 3339. */
    public val acceptTime: String get() = json["accept_time"].text()

    /** 转账接收方信息. */
    public val receiverDetail: InsurancePremiumReceiverDetail get() = InsurancePremiumReceiverDetail(json["receiver_detail"].tree())

    /** 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back. See [GetDepositInsurancePremiumCompensationResponseState]. */
    public val state: String get() = json["state"].text()

    /** 赔付原因. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 二级商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 微信AppId. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 二级商户AppID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 出资商户号. The merchant whose money is paid. */
    public val sponsorMchid: String? get() = json["sponsor_mchid"].textOrNull()

    /** 赔付金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 业务类型. */
    public val businessType: String? get() = json["business_type"].textOrNull()

    /** 关单信息. */
    public val closeInfo: Closure? get() = json["close_info"].treeOrNull()?.let { Closure(it) }

    /** 成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()
}

/**
 * `GetDepositShippingCostCompensationResponse`.
 */
public class GetDepositShippingCostCompensationResponse(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 微信支付转账单号. WeChat Pay's number of the bill. */
    public val billId: String get() = json["bill_id"].text()

    /** 商户单号. The platform's own number of the bill. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 受理时间. RFC 3339. */
    public val acceptTime: String get() = json["accept_time"].text()

    /** 转账接收方信息. */
    public val receiverDetail: ShippingCostReceiverDetail get() = ShippingCostReceiverDetail(json["receiver_detail"].tree())

    /** 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back. See [GetDepositShippingCostCompensationResponseState]. */
    public val state: String get() = json["state"].text()

    /** 二级商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 微信AppId. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 出资商户号. The merchant whose money is paid. */
    public val sponsorMchid: String? get() = json["sponsor_mchid"].textOrNull()

    /** 赔付金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 业务类型. */
    public val businessType: String? get() = json["business_type"].textOrNull()

    /** 关单信息. */
    public val closeInfo: Closure? get() = json["close_info"].treeOrNull()?.let { Closure(it) }

    /** 成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 赔付原因. The payee sees it. */
    public val transferRemark: String? get() = json["transfer_remark"].textOrNull()
}

/**
 * `GetPrepaySettlementOrderResponse`.
 */
public class GetPrepaySettlementOrderResponse(json: JsonObject) : Model(json) {

    /** 收款方描述. */
    public val description: String get() = json["description"].text()

    /** 批次创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 商品单个人收款方受理授权ID. The individual's authorization; see `ecommerce_individual.get_contract_by_openid`. */
    public val individualAuthId: String get() = json["individual_auth_id"].text()

    /** 商户结算批次单号. The platform's own number of the batch of settlements. */
    public val outSettleBatchNo: String get() = json["out_settle_batch_no"].text()

    /** 微信支付结算批次单号. WeChat Pay's number of the batch of settlements. */
    public val settleBatchNo: String get() = json["settle_batch_no"].text()

    /** 批次状态. */
    public val state: String get() = json["state"].text()

    /** 交易场景. `RECOMMERCE`: buying used goods. See [GetPrepaySettlementOrderResponseTradeScenario]. */
    public val tradeScenario: String get() = json["trade_scenario"].text()

    /** 异常结算处理结果信息. */
    public val abnormalSettleResult: AbnormalSettlementResult? get() = json["abnormal_settle_result"].treeOrNull()?.let { AbnormalSettlementResult(it) }

    /** 异常原因类型. Why it could not be paid out; set where it was not. */
    public val abnormalType: String? get() = json["abnormal_type"].textOrNull()

    /** 批次完成时间. RFC 3339. */
    public val finishTime: String? get() = json["finish_time"].textOrNull()
}

/**
 * `GetSubMerchantCompensationResponse`.
 */
public class GetSubMerchantCompensationResponse(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 微信支付转账单号. WeChat Pay's number of the bill. */
    public val billId: String get() = json["bill_id"].text()

    /** 商户单号. The platform's own number of the bill. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 受理时间. RFC 3339. */
    public val acceptTime: String get() = json["accept_time"].text()

    /** 赔付金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 赔付接收方信息. */
    public val receiverDetail: SubMerchantCompensationReceiverDetail get() = SubMerchantCompensationReceiverDetail(json["receiver_detail"].tree())

    /** 赔付状态. `ACCEPTED`: taken; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`. See [GetSubMerchantCompensationResponseState]. */
    public val state: String get() = json["state"].text()

    /** 赔付原因. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 出资商户号. The merchant whose money is paid. */
    public val sponsorMchid: String? get() = json["sponsor_mchid"].textOrNull()

    /** 关单信息. */
    public val closeInfo: Closure? get() = json["close_info"].treeOrNull()?.let { Closure(it) }

    /** 成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()
}

/**
 * `InsuranceClaim`.
 */
public class InsuranceClaim(json: JsonObject) : Model(json) {

    /** 服务商商户号. The partner's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 微信支付转账单号. WeChat Pay's number of the bill. */
    public val billId: String get() = json["bill_id"].text()

    /** 商户单号. The platform's own number of the bill. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 受理时间. RFC 3339. */
    public val acceptTime: String get() = json["accept_time"].text()

    /** 转账接收方信息. */
    public val receiverDetail: ReceiverDetail get() = ReceiverDetail(json["receiver_detail"].tree())

    /** 赔付状态. `ACCEPTED`: taken; `WAIT_USER_CONFIRM`: the user is to confirm; `SUCCESS`: paid; `CLOSED`: not paid, see `close_info`; `CANCELING`, `CANCELLED`: taken back. See [InsuranceClaimState]. */
    public val state: String get() = json["state"].text()

    /** 二级商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 出资商户号. The merchant whose money is paid. */
    public val sponsorMchid: String? get() = json["sponsor_mchid"].textOrNull()

    /** 赔付金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 关单信息. */
    public val closeInfo: InsuranceClaimClosure? get() = json["close_info"].treeOrNull()?.let { InsuranceClaimClosure(it) }

    /** 成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()

    /** 赔付原因. The payee sees it. */
    public val transferRemark: String? get() = json["transfer_remark"].textOrNull()
}

/**
 * `InsuranceClaimClosure`.
 */
public class InsuranceClaimClosure(json: JsonObject) : Model(json) {

    /** 关单时间. RFC 3339. */
    public val acceptTime: String? get() = json["accept_time"].textOrNull()

    /** 关单原因. */
    public val closeReason: String? get() = json["close_reason"].textOrNull()

    /** 关闭时间. RFC 3339. */
    public val closeTime: String? get() = json["close_time"].textOrNull()
}

/**
 * `InsuranceCompensation`.
 */
public class InsuranceCompensation(json: JsonObject) : Model(json) {

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 是否开通成功. Whether insurance claims are open. */
    public val opened: Boolean? get() = json["opened"].booleanOrNull()

    /** 成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()
}

/**
 * `InsurancePremiumReceiver`.
 */
public class InsurancePremiumReceiver(json: JsonObject) : Model(json) {
    public constructor(type: String? = null, mchInfo: ReceiverMerchant? = null, transactionInfo: InsurancePremiumReceiverTransaction? = null, userInfo: ReceiverUser? = null) : this(
        Fields().put("type", type).put("mch_info", mchInfo).put("transaction_info", transactionInfo).put("user_info", userInfo).json,
    )

    /** 转账接收方类型. See [InsurancePremiumReceiverType]. */
    public val type: String? get() = json["type"].textOrNull()

    /** 转账接收方商户信息. */
    public val mchInfo: ReceiverMerchant? get() = json["mch_info"].treeOrNull()?.let { ReceiverMerchant(it) }

    /** 赔付单信息. */
    public val transactionInfo: InsurancePremiumReceiverTransaction? get() = json["transaction_info"].treeOrNull()?.let { InsurancePremiumReceiverTransaction(it) }

    /** 转账接收方用户信息. */
    public val userInfo: ReceiverUser? get() = json["user_info"].treeOrNull()?.let { ReceiverUser(it) }

    /** A copy with another [type]. */
    public fun withType(type: String?): InsurancePremiumReceiver = InsurancePremiumReceiver(json.with("type", type))

    /** A copy with another [mchInfo]. */
    public fun withMchInfo(mchInfo: ReceiverMerchant?): InsurancePremiumReceiver = InsurancePremiumReceiver(json.with("mch_info", mchInfo))

    /** A copy with another [transactionInfo]. */
    public fun withTransactionInfo(transactionInfo: InsurancePremiumReceiverTransaction?): InsurancePremiumReceiver = InsurancePremiumReceiver(json.with("transaction_info", transactionInfo))

    /** A copy with another [userInfo]. */
    public fun withUserInfo(userInfo: ReceiverUser?): InsurancePremiumReceiver = InsurancePremiumReceiver(json.with("user_info", userInfo))
}

/**
 * `InsurancePremiumReceiverDetail`.
 */
public class InsurancePremiumReceiverDetail(json: JsonObject) : Model(json) {

    /** 转账接收者信息. */
    public val receiver: PaidInsurancePremiumReceiver? get() = json["receiver"].treeOrNull()?.let { PaidInsurancePremiumReceiver(it) }
}

/**
 * `InsurancePremiumReceiverTransaction`.
 */
public class InsurancePremiumReceiverTransaction(json: JsonObject) : Model(json) {
    public constructor(transactionId: String, type: String) : this(
        Fields().put("transaction_id", transactionId).put("type", type).json,
    )

    /** 交易订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 赔付单类型. See [InsurancePremiumReceiverTransactionType]. */
    public val type: String get() = json["type"].text()

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String): InsurancePremiumReceiverTransaction = InsurancePremiumReceiverTransaction(json.with("transaction_id", transactionId))

    /** A copy with another [type]. */
    public fun withType(type: String): InsurancePremiumReceiverTransaction = InsurancePremiumReceiverTransaction(json.with("type", type))
}

/**
 * `ListRechargeEmployeesResponse`.
 */
public class ListRechargeEmployeesResponse(json: JsonObject) : Model(json) {

    /** 员工列表. */
    public val employees: List<Employee>? get() = json["employees"].listOrNull { Employee(it.tree()) }
}

/**
 * `OnlineBankRecharge`.
 */
public class OnlineBankRecharge(json: JsonObject) : Model(json) {

    /** 银行交易订单号. The bank's number of the transfer. */
    public val billNo: String? get() = json["bill_no"].textOrNull()

    /** 银行账户名称. */
    public val bankAccountName: String? get() = json["bank_account_name"].textOrNull()

    /** 银行卡号后四位. The last four digits of the payer's account. */
    public val bankCardTail: String? get() = json["bank_card_tail"].textOrNull()

    /** 开户银行名称. */
    public val bankName: String? get() = json["bank_name"].textOrNull()

    /** 网银类型. An account of a company (`ONLINE_BANK_TYPE_CORPORATE`) or of a person (`ONLINE_BANK_TYPE_PERSONAL`). See [OnlineBankType]. */
    public val onlineBankType: String? get() = json["online_bank_type"].textOrNull()

    /** 网银充值退回原因. Why the money was sent back. */
    public val returnReason: String? get() = json["return_reason"].textOrNull()

    /** 网银充值退回时间. RFC 3339. */
    public val returnTime: String? get() = json["return_time"].textOrNull()
}

/**
 * `OpenInsuranceCompensationRequest`.
 */
public class OpenInsuranceCompensationRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, outApplyNo: String, agreementList: List<Agreement>) : this(
        Fields().put("sub_mchid", subMchid).put("out_apply_no", outApplyNo).put("agreement_list", agreementList).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户申请单号. The platform's own number of the application. */
    public val outApplyNo: String get() = json["out_apply_no"].text()

    /** 签约协议列表. The agreements that the sub-merchant has signed with the platform. */
    public val agreementList: List<Agreement> get() = json["agreement_list"].list { Agreement(it.tree()) }

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): OpenInsuranceCompensationRequest = OpenInsuranceCompensationRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [outApplyNo]. */
    public fun withOutApplyNo(outApplyNo: String): OpenInsuranceCompensationRequest = OpenInsuranceCompensationRequest(json.with("out_apply_no", outApplyNo))

    /** A copy with another [agreementList]. */
    public fun withAgreementList(agreementList: List<Agreement>): OpenInsuranceCompensationRequest = OpenInsuranceCompensationRequest(json.with("agreement_list", agreementList))
}

/**
 * `PaidInsurancePremiumReceiver`.
 */
public class PaidInsurancePremiumReceiver(json: JsonObject) : Model(json) {

    /** 转账接收方类型. See [PaidInsurancePremiumReceiverType]. */
    public val type: String? get() = json["type"].textOrNull()

    /** 转账接收方商户信息. */
    public val mchInfo: ReceiverMerchant? get() = json["mch_info"].treeOrNull()?.let { ReceiverMerchant(it) }

    /** 赔付单信息. */
    public val transactionInfo: PaidInsurancePremiumTransaction? get() = json["transaction_info"].treeOrNull()?.let { PaidInsurancePremiumTransaction(it) }
}

/**
 * `PaidInsurancePremiumTransaction`.
 */
public class PaidInsurancePremiumTransaction(json: JsonObject) : Model(json) {

    /** 交易订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 转账接收方订单类型. */
    public val type: String? get() = json["type"].textOrNull()
}

/**
 * `PreTransferCompensationRequest`.
 */
public class PreTransferCompensationRequest(json: JsonObject) : Model(json) {
    public constructor(outBillNo: String, receiver: CompensationReceiver, transferRemark: String, spAppid: String? = null, sponsorMchid: String? = null, transferSceneId: String? = null, amount: Long? = null, notifyUrl: String? = null, userRecvPerception: String? = null) : this(
        Fields().put("out_bill_no", outBillNo).put("receiver", receiver).put("transfer_remark", transferRemark).put("sp_appid", spAppid).put("sponsor_mchid", sponsorMchid).put("transfer_scene_id", transferSceneId).put("amount", amount).put("notify_url", notifyUrl).put("user_recv_perception", userRecvPerception).json,
    )

    public constructor(outBillNo: String, receiver: CompensationReceiver, transferRemark: String) : this(
        Fields().put("out_bill_no", outBillNo).put("receiver", receiver).put("transfer_remark", transferRemark).json,
    )

    /** 商户单号. The platform's own number of the bill. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 收款方信息. */
    public val receiver: CompensationReceiver get() = CompensationReceiver(json["receiver"].tree())

    /** 赔付原因. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 公众账号ID. */
    public val spAppid: String? get() = json["sp_appid"].textOrNull()

    /** 出资商户号. The merchant whose money is paid. */
    public val sponsorMchid: String? get() = json["sponsor_mchid"].textOrNull()

    /** 转账场景ID. A scene that was opened for the merchant in the merchant platform. */
    public val transferSceneId: String? get() = json["transfer_scene_id"].textOrNull()

    /** 赔付金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 商户回调地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 用户收款感知. What the payee sees as the reason, one of the texts that belong to the scene; the first of them when left out. */
    public val userRecvPerception: String? get() = json["user_recv_perception"].textOrNull()

    /** A copy with another [outBillNo]. */
    public fun withOutBillNo(outBillNo: String): PreTransferCompensationRequest = PreTransferCompensationRequest(json.with("out_bill_no", outBillNo))

    /** A copy with another [receiver]. */
    public fun withReceiver(receiver: CompensationReceiver): PreTransferCompensationRequest = PreTransferCompensationRequest(json.with("receiver", receiver))

    /** A copy with another [transferRemark]. */
    public fun withTransferRemark(transferRemark: String): PreTransferCompensationRequest = PreTransferCompensationRequest(json.with("transfer_remark", transferRemark))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String?): PreTransferCompensationRequest = PreTransferCompensationRequest(json.with("sp_appid", spAppid))

    /** A copy with another [sponsorMchid]. */
    public fun withSponsorMchid(sponsorMchid: String?): PreTransferCompensationRequest = PreTransferCompensationRequest(json.with("sponsor_mchid", sponsorMchid))

    /** A copy with another [transferSceneId]. */
    public fun withTransferSceneId(transferSceneId: String?): PreTransferCompensationRequest = PreTransferCompensationRequest(json.with("transfer_scene_id", transferSceneId))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long?): PreTransferCompensationRequest = PreTransferCompensationRequest(json.with("amount", amount))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): PreTransferCompensationRequest = PreTransferCompensationRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [userRecvPerception]. */
    public fun withUserRecvPerception(userRecvPerception: String?): PreTransferCompensationRequest = PreTransferCompensationRequest(json.with("user_recv_perception", userRecvPerception))
}

/**
 * `PreTransferCompensationResponse`.
 */
public class PreTransferCompensationResponse(json: JsonObject) : Model(json) {

    /** 微信支付转账单号. WeChat Pay's number of the bill. */
    public val billId: String get() = json["bill_id"].text()

    /** 商户单号. The platform's own number of the bill. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 受理时间. RFC 3339. */
    public val acceptTime: String get() = json["accept_time"].text()

    /** 跳转领取页面的package信息. For the page on which the user confirms, to be handed on as it is. */
    public val packageInfo: String get() = json["package_info"].text()

    /** 二级商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()
}

/**
 * `PreTransferInsuranceClaimRequest`.
 */
public class PreTransferInsuranceClaimRequest(json: JsonObject) : Model(json) {
    public constructor(outBillNo: String, receiver: Receiver, transferRemark: String, subMchid: String? = null, amount: Long? = null, notifyUrl: String? = null) : this(
        Fields().put("out_bill_no", outBillNo).put("receiver", receiver).put("transfer_remark", transferRemark).put("sub_mchid", subMchid).put("amount", amount).put("notify_url", notifyUrl).json,
    )

    public constructor(outBillNo: String, receiver: Receiver, transferRemark: String) : this(
        Fields().put("out_bill_no", outBillNo).put("receiver", receiver).put("transfer_remark", transferRemark).json,
    )

    /** 商户单号. The platform's own number of the bill. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 收款方信息. */
    public val receiver: Receiver get() = Receiver(json["receiver"].tree())

    /** 赔付原因. The payee sees it. */
    public val transferRemark: String get() = json["transfer_remark"].text()

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 赔付金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 商户回调地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** A copy with another [outBillNo]. */
    public fun withOutBillNo(outBillNo: String): PreTransferInsuranceClaimRequest = PreTransferInsuranceClaimRequest(json.with("out_bill_no", outBillNo))

    /** A copy with another [receiver]. */
    public fun withReceiver(receiver: Receiver): PreTransferInsuranceClaimRequest = PreTransferInsuranceClaimRequest(json.with("receiver", receiver))

    /** A copy with another [transferRemark]. */
    public fun withTransferRemark(transferRemark: String): PreTransferInsuranceClaimRequest = PreTransferInsuranceClaimRequest(json.with("transfer_remark", transferRemark))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): PreTransferInsuranceClaimRequest = PreTransferInsuranceClaimRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long?): PreTransferInsuranceClaimRequest = PreTransferInsuranceClaimRequest(json.with("amount", amount))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): PreTransferInsuranceClaimRequest = PreTransferInsuranceClaimRequest(json.with("notify_url", notifyUrl))
}

/**
 * `PreTransferInsuranceClaimResponse`.
 */
public class PreTransferInsuranceClaimResponse(json: JsonObject) : Model(json) {

    /** 微信支付转账单号. WeChat Pay's number of the bill. */
    public val billId: String get() = json["bill_id"].text()

    /** 商户单号. The platform's own number of the bill. */
    public val outBillNo: String get() = json["out_bill_no"].text()

    /** 受理时间. RFC 3339. */
    public val acceptTime: String get() = json["accept_time"].text()

    /** 跳转领取页面的package信息. For the page on which the user confirms, to be handed on as it is. */
    public val packageInfo: String get() = json["package_info"].text()

    /** 二级商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()
}

/**
 * `QrRecharge`.
 */
public class QrRecharge(json: JsonObject) : Model(json) {

    /** 用户OpenID. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 员工类型. See [QrRechargeEmployeeType]. */
    public val employeeType: String? get() = json["employee_type"].textOrNull()
}

/**
 * `Receiver`.
 */
public class Receiver(json: JsonObject) : Model(json) {
    public constructor(type: String? = null, transactionInfo: ReceiverTransaction? = null, userInfo: ReceiverUser? = null) : this(
        Fields().put("type", type).put("transaction_info", transactionInfo).put("user_info", userInfo).json,
    )

    /** 转账接收方类型. `TRANSACTION_USER`: the user who paid the order in `transaction_info`; `MERCHANT`: a merchant. See [ReceiverType]. */
    public val type: String? get() = json["type"].textOrNull()

    /** 转账接收方订单信息. */
    public val transactionInfo: ReceiverTransaction? get() = json["transaction_info"].treeOrNull()?.let { ReceiverTransaction(it) }

    /** 转账接收方用户信息. */
    public val userInfo: ReceiverUser? get() = json["user_info"].treeOrNull()?.let { ReceiverUser(it) }

    /** A copy with another [type]. */
    public fun withType(type: String?): Receiver = Receiver(json.with("type", type))

    /** A copy with another [transactionInfo]. */
    public fun withTransactionInfo(transactionInfo: ReceiverTransaction?): Receiver = Receiver(json.with("transaction_info", transactionInfo))

    /** A copy with another [userInfo]. */
    public fun withUserInfo(userInfo: ReceiverUser?): Receiver = Receiver(json.with("user_info", userInfo))
}

/**
 * `ReceiverDetail`.
 */
public class ReceiverDetail(json: JsonObject) : Model(json) {

    /** 转账接收者信息. */
    public val receiver: Receiver? get() = json["receiver"].treeOrNull()?.let { Receiver(it) }
}

/**
 * `ReceiverMerchant`.
 */
public class ReceiverMerchant(json: JsonObject) : Model(json) {
    public constructor(mchid: String? = null) : this(
        Fields().put("mchid", mchid).json,
    )

    /** 商户号. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): ReceiverMerchant = ReceiverMerchant(json.with("mchid", mchid))
}

/**
 * `ReceiverTransaction`.
 */
public class ReceiverTransaction(json: JsonObject) : Model(json) {
    public constructor(transactionId: String, type: String? = null) : this(
        Fields().put("transaction_id", transactionId).put("type", type).json,
    )

    public constructor(transactionId: String) : this(
        Fields().put("transaction_id", transactionId).json,
    )

    /** 交易订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 转账接收方订单类型. See [ReceiverTransactionType]. */
    public val type: String? get() = json["type"].textOrNull()

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String): ReceiverTransaction = ReceiverTransaction(json.with("transaction_id", transactionId))

    /** A copy with another [type]. */
    public fun withType(type: String?): ReceiverTransaction = ReceiverTransaction(json.with("type", type))
}

/**
 * `ReceiverUser`.
 */
public class ReceiverUser(json: JsonObject) : Model(json) {
    public constructor(spOpenid: String) : this(
        Fields().put("sp_openid", spOpenid).json,
    )

    /** 转账接收方用户OpenId. The user under `sp_appid`. */
    public val spOpenid: String get() = json["sp_openid"].text()

    /** A copy with another [spOpenid]. */
    public fun withSpOpenid(spOpenid: String): ReceiverUser = ReceiverUser(json.with("sp_openid", spOpenid))
}

/**
 * `Recharge`.
 */
public class Recharge(json: JsonObject) : Model(json) {

    /** 平台商户号. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户充值单号. The platform's own number of the recharge. */
    public val outRechargeNo: String get() = json["out_recharge_no"].text()

    /** 微信支付充值单号. WeChat Pay's number of the recharge. */
    public val rechargeId: String get() = json["recharge_id"].text()

    /** 充值入账账户. See [RechargeAccountType]. */
    public val accountType: String get() = json["account_type"].text()

    /** 充值金额. */
    public val rechargeAmount: RechargeAmount get() = RechargeAmount(json["recharge_amount"].tree())

    /** 充值场景. See [RechargeRechargeScene]. */
    public val rechargeScene: String get() = json["recharge_scene"].text()

    /** 充值状态. `RECHARGING`: waiting for the money; `SUCCESS`: paid in; `CLOSED`: closed without money. See [RechargeState]. */
    public val rechargeState: String get() = json["recharge_state"].text()

    /** 受理充值时间. RFC 3339. */
    public val acceptTime: String? get() = json["accept_time"].textOrNull()

    /** 可用充值渠道列表. How the sub-merchant may pay. See [AvailableRechargeChannels]. */
    public val availableRechargeChannels: List<String>? get() = json["available_recharge_channels"].listOrNull { it.text() }

    /** 转账充值的付款信息. */
    public val bankTransferInfo: BankTransfer? get() = json["bank_transfer_info"].treeOrNull()?.let { BankTransfer(it) }

    /** 关闭充值时间. RFC 3339. */
    public val closeTime: String? get() = json["close_time"].textOrNull()

    /** 网银充值的付款信息. */
    public val onlineBankRechargeInfo: OnlineBankRecharge? get() = json["online_bank_recharge_info"].treeOrNull()?.let { OnlineBankRecharge(it) }

    /** 扫码充值的付款信息. */
    public val qrRechargeInfo: QrRecharge? get() = json["qr_recharge_info"].treeOrNull()?.let { QrRecharge(it) }

    /** 充值渠道. See [RechargeChannel]. */
    public val rechargeChannel: String? get() = json["recharge_channel"].textOrNull()

    /** 充值状态描述. What there is to say of the state, in Chinese. */
    public val rechargeStateDesc: String? get() = json["recharge_state_desc"].textOrNull()

    /** 充值成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()
}

/**
 * `RechargeAmount`.
 */
public class RechargeAmount(json: JsonObject) : Model(json) {
    public constructor(amount: Long? = null, currency: String? = null) : this(
        Fields().put("amount", amount).put("currency", currency).json,
    )

    /** 总金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long?): RechargeAmount = RechargeAmount(json.with("amount", amount))

    /** A copy with another [currency]. */
    public fun withCurrency(currency: String?): RechargeAmount = RechargeAmount(json.with("currency", currency))
}

/**
 * `RechargeClosedEmployee`.
 */
public class RechargeClosedEmployee(json: JsonObject) : Model(json) {

    /** 用户openid. */
    public val openid: String get() = json["openid"].text()
}

/**
 * `RechargeClosedQrRecharge`.
 */
public class RechargeClosedQrRecharge(json: JsonObject) : Model(json) {

    /** 用户的OpenId. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 员工类型. */
    public val employeeType: String? get() = json["employee_type"].textOrNull()
}

/**
 * `RechargeClosedResource`.
 */
public class RechargeClosedResource(json: JsonObject) : Model(json) {

    /** 平台商户号. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户充值单号. The platform's own number of the recharge. */
    public val outRechargeNo: String get() = json["out_recharge_no"].text()

    /** 微信支付充值单号. WeChat Pay's number of the recharge. */
    public val rechargeId: String get() = json["recharge_id"].text()

    /** 充值入账账户. See [RechargeClosedResourceAccountType]. */
    public val accountType: String get() = json["account_type"].text()

    /** 充值金额. */
    public val rechargeAmount: RechargeResourceAmount get() = RechargeResourceAmount(json["recharge_amount"].tree())

    /** 充值渠道. See [RechargeChannel]. */
    public val rechargeChannel: String get() = json["recharge_channel"].text()

    /** 充值场景. See [RechargeClosedResourceRechargeScene]. */
    public val rechargeScene: String get() = json["recharge_scene"].text()

    /** 充值状态. `RECHARGING`: waiting for the money; `SUCCESS`: paid in; `CLOSED`: closed without money. See [RechargeState]. */
    public val rechargeState: String get() = json["recharge_state"].text()

    /** 充值受理时间. RFC 3339. */
    public val acceptTime: String? get() = json["accept_time"].textOrNull()

    /** 银行转账信息. */
    public val bankTransferInfo: RechargeResourceBankTransfer? get() = json["bank_transfer_info"].treeOrNull()?.let { RechargeResourceBankTransfer(it) }

    /** 充值关闭时间. RFC 3339. */
    public val closeTime: String? get() = json["close_time"].textOrNull()

    /** 员工类型. JSON text of `RechargeClosedEmployee`. See [RechargeClosedResourceEmployeeType]. */
    public val employeeType: String? get() = json["employee_type"].textOrNull()

    /** 扫码充值信息. */
    public val qrRechargeInfo: RechargeClosedQrRecharge? get() = json["qr_recharge_info"].treeOrNull()?.let { RechargeClosedQrRecharge(it) }

    /** 充值状态描述. What there is to say of the state, in Chinese. */
    public val rechargeStateDesc: String? get() = json["recharge_state_desc"].textOrNull()

    /** 备注. The platform's own note. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** 充值成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()
}

/**
 * `RechargeFundReturnedResource`.
 */
public class RechargeFundReturnedResource(json: JsonObject) : Model(json) {

    /** 平台商户号. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户充值单号. The platform's own number of the recharge. */
    public val outRechargeNo: String get() = json["out_recharge_no"].text()

    /** 微信支付充值单号. WeChat Pay's number of the recharge. */
    public val rechargeId: String get() = json["recharge_id"].text()

    /** 充值退回单号. WeChat Pay's number of the return. */
    public val rechargeReturnedId: String get() = json["recharge_returned_id"].text()

    /** 充值渠道. */
    public val rechargeChannel: String get() = json["recharge_channel"].text()

    /** `detail`. */
    public val detail: ReturnedRechargeFund? get() = json["detail"].treeOrNull()?.let { ReturnedRechargeFund(it) }
}

/**
 * `RechargeResourceAmount`.
 */
public class RechargeResourceAmount(json: JsonObject) : Model(json) {

    /** 总金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String get() = json["currency"].text()
}

/**
 * `RechargeResourceBankTransfer`.
 */
public class RechargeResourceBankTransfer(json: JsonObject) : Model(json) {

    /** 转入的银行流水单号. The bank's number of the transfer. */
    public val billNo: String get() = json["bill_no"].text()

    /** 银行账户名称. */
    public val bankAccountName: String get() = json["bank_account_name"].text()

    /** 银行卡尾号. The last four digits of the payer's account. */
    public val bankCardTail: String get() = json["bank_card_tail"].text()

    /** 开户银行名称. */
    public val bankName: String get() = json["bank_name"].text()

    /** 转账充值附言. The payer's words to the bank. */
    public val memo: String get() = json["memo"].text()

    /** 银行转账退回原因. Why the money was sent back. */
    public val returnReason: String? get() = json["return_reason"].textOrNull()

    /** 银行转账退回时间. RFC 3339. */
    public val returnTime: String? get() = json["return_time"].textOrNull()
}

/**
 * `RechargeSuccessOnlineBankRecharge`.
 */
public class RechargeSuccessOnlineBankRecharge(json: JsonObject) : Model(json) {

    /** 银行交易订单号. The bank's number of the transfer. */
    public val billNo: String? get() = json["bill_no"].textOrNull()

    /** 银行账户名称. */
    public val bankAccountName: String? get() = json["bank_account_name"].textOrNull()

    /** 银行卡号后四位. The last four digits of the payer's account. */
    public val bankCardTail: String? get() = json["bank_card_tail"].textOrNull()

    /** 开户银行名称. */
    public val bankName: String? get() = json["bank_name"].textOrNull()

    /** 网银类型. An account of a company (`ONLINE_BANK_TYPE_CORPORATE`) or of a person (`ONLINE_BANK_TYPE_PERSONAL`). See [OnlineBankType]. */
    public val onlineBankType: String? get() = json["online_bank_type"].textOrNull()

    /** 网银充值退回原因. Why the money was sent back. */
    public val returnReason: String? get() = json["return_reason"].textOrNull()

    /** 网银充值退回时间. */
    public val returnTime: String? get() = json["return_time"].textOrNull()
}

/**
 * `RechargeSuccessQrRecharge`.
 */
public class RechargeSuccessQrRecharge(json: JsonObject) : Model(json) {

    /** 用户openid. */
    public val openid: String get() = json["openid"].text()

    /** 员工类型. See [RechargeSuccessQrRechargeEmployeeType]. */
    public val employeeType: String get() = json["employee_type"].text()
}

/**
 * `RechargeSuccessResource`.
 */
public class RechargeSuccessResource(json: JsonObject) : Model(json) {

    /** 平台商户号. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户充值单号. The platform's own number of the recharge. */
    public val outRechargeNo: String get() = json["out_recharge_no"].text()

    /** 微信支付充值单号. WeChat Pay's number of the recharge. */
    public val rechargeId: String get() = json["recharge_id"].text()

    /** 受理充值时间. RFC 3339. */
    public val acceptTime: String get() = json["accept_time"].text()

    /** 充值入账账户. See [RechargeSuccessResourceAccountType]. */
    public val accountType: String get() = json["account_type"].text()

    /** 充值金额. */
    public val rechargeAmount: RechargeResourceAmount get() = RechargeResourceAmount(json["recharge_amount"].tree())

    /** 充值渠道. See [RechargeChannel]. */
    public val rechargeChannel: String get() = json["recharge_channel"].text()

    /** 充值场景. See [RechargeSuccessResourceRechargeScene]. */
    public val rechargeScene: String get() = json["recharge_scene"].text()

    /** 充值状态. `RECHARGING`: waiting for the money; `SUCCESS`: paid in; `CLOSED`: closed without money. See [RechargeState]. */
    public val rechargeState: String get() = json["recharge_state"].text()

    /** 可用充值渠道列表. How the sub-merchant may pay. See [AvailableRechargeChannels]. */
    public val availableRechargeChannels: List<String>? get() = json["available_recharge_channels"].listOrNull { it.text() }

    /** 银行转账信息. */
    public val bankTransferInfo: RechargeResourceBankTransfer? get() = json["bank_transfer_info"].treeOrNull()?.let { RechargeResourceBankTransfer(it) }

    /** 关闭充值时间. RFC 3339. */
    public val closeTime: String? get() = json["close_time"].textOrNull()

    /** 网银充值的付款信息. */
    public val onlineBankRechargeInfo: RechargeSuccessOnlineBankRecharge? get() = json["online_bank_recharge_info"].treeOrNull()?.let { RechargeSuccessOnlineBankRecharge(it) }

    /** 扫码充值信息. */
    public val qrRechargeInfo: RechargeSuccessQrRecharge? get() = json["qr_recharge_info"].treeOrNull()?.let { RechargeSuccessQrRecharge(it) }

    /** 充值状态描述. What there is to say of the state, in Chinese. */
    public val rechargeStateDesc: String? get() = json["recharge_state_desc"].textOrNull()

    /** 备注. The platform's own note. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** 充值成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()
}

/**
 * `ReturnedRechargeFund`.
 */
public class ReturnedRechargeFund(json: JsonObject) : Model(json) {

    /** 银行卡尾号. The last four digits of the payer's account. */
    public val bankCardTail: String get() = json["bank_card_tail"].text()

    /** 开户银行名称. */
    public val bankName: String get() = json["bank_name"].text()

    /** 网银类型. An account of a company (`ONLINE_BANK_TYPE_CORPORATE`) or of a person (`ONLINE_BANK_TYPE_PERSONAL`). */
    public val onlineBankType: String get() = json["online_bank_type"].text()

    /** 退回原因. Why the money was sent back. */
    public val returnReason: String get() = json["return_reason"].text()

    /** 退回时间. */
    public val returnTime: String get() = json["return_time"].text()

    /** 充值金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 银行账户名称. */
    public val bankAccountName: String? get() = json["bank_account_name"].textOrNull()

    /** 充值币种. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()
}

/**
 * `Settlement`.
 */
public class Settlement(json: JsonObject) : Model(json) {
    public constructor(transactionId: String, outSettleNo: String, settleDetailInfoList: List<SettlementDetail>) : this(
        Fields().put("transaction_id", transactionId).put("out_settle_no", outSettleNo).put("settle_detail_info_list", settleDetailInfoList).json,
    )

    /** 微信支付订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户结算单号. The platform's own number of the settlement. */
    public val outSettleNo: String get() = json["out_settle_no"].text()

    /** 结算明细单列表. */
    public val settleDetailInfoList: List<SettlementDetail> get() = json["settle_detail_info_list"].list { SettlementDetail(it.tree()) }

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String): Settlement = Settlement(json.with("transaction_id", transactionId))

    /** A copy with another [outSettleNo]. */
    public fun withOutSettleNo(outSettleNo: String): Settlement = Settlement(json.with("out_settle_no", outSettleNo))

    /** A copy with another [settleDetailInfoList]. */
    public fun withSettleDetailInfoList(settleDetailInfoList: List<SettlementDetail>): Settlement = Settlement(json.with("settle_detail_info_list", settleDetailInfoList))
}

/**
 * `SettlementDetail`.
 */
public class SettlementDetail(json: JsonObject) : Model(json) {
    public constructor(outSettleDetailNo: String, amount: Amount, receiverAccount: String, receiverType: String, settleType: String) : this(
        Fields().put("out_settle_detail_no", outSettleDetailNo).put("amount", amount).put("receiver_account", receiverAccount).put("receiver_type", receiverType).put("settle_type", settleType).json,
    )

    /** 商户结算明细单号. The platform's own number of this line of the settlement. */
    public val outSettleDetailNo: String get() = json["out_settle_detail_no"].text()

    /** 金额. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** 接收方账号. */
    public val receiverAccount: String get() = json["receiver_account"].text()

    /** 接收方类型. */
    public val receiverType: String get() = json["receiver_type"].text()

    /** 结算类型. */
    public val settleType: String get() = json["settle_type"].text()

    /** A copy with another [outSettleDetailNo]. */
    public fun withOutSettleDetailNo(outSettleDetailNo: String): SettlementDetail = SettlementDetail(json.with("out_settle_detail_no", outSettleDetailNo))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount): SettlementDetail = SettlementDetail(json.with("amount", amount))

    /** A copy with another [receiverAccount]. */
    public fun withReceiverAccount(receiverAccount: String): SettlementDetail = SettlementDetail(json.with("receiver_account", receiverAccount))

    /** A copy with another [receiverType]. */
    public fun withReceiverType(receiverType: String): SettlementDetail = SettlementDetail(json.with("receiver_type", receiverType))

    /** A copy with another [settleType]. */
    public fun withSettleType(settleType: String): SettlementDetail = SettlementDetail(json.with("settle_type", settleType))
}

/**
 * `ShippingCostReceiver`.
 */
public class ShippingCostReceiver(json: JsonObject) : Model(json) {
    public constructor(type: String? = null, mchInfo: ReceiverMerchant? = null, transactionInfo: ReceiverTransaction? = null, userInfo: DepositReceiverUser? = null) : this(
        Fields().put("type", type).put("mch_info", mchInfo).put("transaction_info", transactionInfo).put("user_info", userInfo).json,
    )

    /** 转账接收方类型. */
    public val type: String? get() = json["type"].textOrNull()

    /** 转账接收方商户信息. */
    public val mchInfo: ReceiverMerchant? get() = json["mch_info"].treeOrNull()?.let { ReceiverMerchant(it) }

    /** 转账接收方订单信息. */
    public val transactionInfo: ReceiverTransaction? get() = json["transaction_info"].treeOrNull()?.let { ReceiverTransaction(it) }

    /** 转账接收方用户. */
    public val userInfo: DepositReceiverUser? get() = json["user_info"].treeOrNull()?.let { DepositReceiverUser(it) }

    /** A copy with another [type]. */
    public fun withType(type: String?): ShippingCostReceiver = ShippingCostReceiver(json.with("type", type))

    /** A copy with another [mchInfo]. */
    public fun withMchInfo(mchInfo: ReceiverMerchant?): ShippingCostReceiver = ShippingCostReceiver(json.with("mch_info", mchInfo))

    /** A copy with another [transactionInfo]. */
    public fun withTransactionInfo(transactionInfo: ReceiverTransaction?): ShippingCostReceiver = ShippingCostReceiver(json.with("transaction_info", transactionInfo))

    /** A copy with another [userInfo]. */
    public fun withUserInfo(userInfo: DepositReceiverUser?): ShippingCostReceiver = ShippingCostReceiver(json.with("user_info", userInfo))
}

/**
 * `ShippingCostReceiverDetail`.
 */
public class ShippingCostReceiverDetail(json: JsonObject) : Model(json) {

    /** 转账接收者信息. */
    public val receiver: ShippingCostReceiver? get() = json["receiver"].treeOrNull()?.let { ShippingCostReceiver(it) }
}

/**
 * `SubMerchantCompensationReceiver`.
 */
public class SubMerchantCompensationReceiver(json: JsonObject) : Model(json) {
    public constructor(type: String, mchInfo: CompensatedMerchant) : this(
        Fields().put("type", type).put("mch_info", mchInfo).json,
    )

    /** 赔付接收方类型. See [SubMerchantCompensationReceiverType]. */
    public val type: String get() = json["type"].text()

    /** 赔付接收方商户信息. */
    public val mchInfo: CompensatedMerchant get() = CompensatedMerchant(json["mch_info"].tree())

    /** A copy with another [type]. */
    public fun withType(type: String): SubMerchantCompensationReceiver = SubMerchantCompensationReceiver(json.with("type", type))

    /** A copy with another [mchInfo]. */
    public fun withMchInfo(mchInfo: CompensatedMerchant): SubMerchantCompensationReceiver = SubMerchantCompensationReceiver(json.with("mch_info", mchInfo))
}

/**
 * `SubMerchantCompensationReceiverDetail`.
 */
public class SubMerchantCompensationReceiverDetail(json: JsonObject) : Model(json) {

    /** 赔付接收者信息. */
    public val receiver: CompensatedSubMerchantReceiver? get() = json["receiver"].treeOrNull()?.let { CompensatedSubMerchantReceiver(it) }
}

/**
 * `TransferInAccount`.
 */
public class TransferInAccount(json: JsonObject) : Model(json) {

    /** 银行账号. */
    public val bankAccountNo: String? get() = json["bank_account_no"].textOrNull()

    /** 银行账户名称. */
    public val bankAccountName: String? get() = json["bank_account_name"].textOrNull()

    /** 开户银行省市编码. The code of the bank's district. */
    public val bankAddressCode: String? get() = json["bank_address_code"].textOrNull()

    /** 开户银行行号. The bank's code for interbank payments. */
    public val bankCode: String? get() = json["bank_code"].textOrNull()

    /** 开户银行名称. */
    public val bankName: String? get() = json["bank_name"].textOrNull()
}

/**
 * 异常结算批次单处理方式.
 *
 * The documented values; there may be others.
 */
public object AbnormalSettleType {
    public const val TRANSFER_TO_ORIGINAL_RECEIVE_USER: String = "TRANSFER_TO_ORIGINAL_RECEIVE_USER"
}

/**
 * 异常原因类型.
 *
 * The documented values; there may be others.
 */
public object AbnormalType {
    public const val AUTH_RELATIONSHIP_INVALID: String = "AUTH_RELATIONSHIP_INVALID"
    public const val USER_PAY_QUOTA_LIMIT: String = "USER_PAY_QUOTA_LIMIT"
}

/**
 * 可用充值渠道列表.
 *
 * The documented values; there may be others.
 */
public object AvailableRechargeChannels {
    public const val BANK_TRANSFER: String = "BANK_TRANSFER"
    public const val QR_RECHARGE: String = "QR_RECHARGE"
    public const val ONLINE_BANK: String = "ONLINE_BANK"
}

/**
 * 业务类型.
 *
 * The documented values; there may be others.
 */
public object BusinessType {
    public const val DEPOSIT_COMPENSATION: String = "DEPOSIT_COMPENSATION"
    public const val PLATFORM_AFTER_SALES_COMPENSATION: String = "PLATFORM_AFTER_SALES_COMPENSATION"
    public const val INSURANCE_CLAIM: String = "INSURANCE_CLAIM"
    public const val DEPOSIT_AFTER_SALES_COMPENSATION: String = "DEPOSIT_AFTER_SALES_COMPENSATION"
}

/**
 * 计算提现金额方式.
 *
 * The documented values; there may be others.
 */
public object CalculateAmountType {
    public const val ONLY_DAY_END_BALANCE: String = "ONLY_DAY_END_BALANCE"
    public const val ALLOW_CURRENT_BALANCE: String = "ALLOW_CURRENT_BALANCE"
}

/**
 * 赔付状态.
 *
 * The documented values; there may be others.
 */
public object CancelCompensationResponseState {
    public const val ACCEPTED: String = "ACCEPTED"
    public const val SUCCESS: String = "SUCCESS"
    public const val CLOSED: String = "CLOSED"
    public const val WAIT_USER_CONFIRM: String = "WAIT_USER_CONFIRM"
    public const val CANCELING: String = "CANCELING"
    public const val CANCELLED: String = "CANCELLED"
}

/**
 * 赔付状态.
 *
 * The documented values; there may be others.
 */
public object CancelInsuranceClaimResponseState {
    public const val ACCEPTED: String = "ACCEPTED"
    public const val SUCCESS: String = "SUCCESS"
    public const val CLOSED: String = "CLOSED"
    public const val WAIT_USER_CONFIRM: String = "WAIT_USER_CONFIRM"
    public const val CANCELING: String = "CANCELING"
    public const val CANCELLED: String = "CANCELLED"
}

/**
 * 赔付接收方类型.
 *
 * The documented values; there may be others.
 */
public object CompensatedSubMerchantReceiverType {
    public const val MERCHANT: String = "MERCHANT"
}

/**
 * 转账接收方类型.
 *
 * The documented values; there may be others.
 */
public object CompensationReceiverType {
    public const val TRANSACTION_USER: String = "TRANSACTION_USER"
}

/**
 * 赔付状态.
 *
 * The documented values; there may be others.
 */
public object CompensationState {
    public const val ACCEPTED: String = "ACCEPTED"
    public const val SUCCESS: String = "SUCCESS"
    public const val CLOSED: String = "CLOSED"
    public const val WAIT_USER_CONFIRM: String = "WAIT_USER_CONFIRM"
    public const val CANCELING: String = "CANCELING"
    public const val CANCELLED: String = "CANCELLED"
}

/**
 * 批次状态.
 *
 * The documented values; there may be others.
 */
public object CreateAbnormalSettlementResponseState {
    public const val ACCEPTED: String = "ACCEPTED"
    public const val RECEIVED: String = "RECEIVED"
    public const val SUCCESS: String = "SUCCESS"
    public const val DEDUCT_FEE_FAIL: String = "DEDUCT_FEE_FAIL"
    public const val ABNORMAL: String = "ABNORMAL"
    public const val ABNORMAL_SETTLE_SUCCESS: String = "ABNORMAL_SETTLE_SUCCESS"
}

/**
 * 交易场景.
 *
 * The documented values; there may be others.
 */
public object CreateAbnormalSettlementResponseTradeScenario {
    public const val RECOMMERCE: String = "RECOMMERCE"
    public const val INDIVIDUALTRADE: String = "INDIVIDUALTRADE"
}

/**
 * 充值入账账户.
 *
 * The documented values; there may be others.
 */
public object CreateBankTransferRechargeRequestAccountType {
    public const val BASIC: String = "BASIC"
    public const val OPERATION: String = "OPERATION"
    public const val FEES: String = "FEES"
}

/**
 * 赔付状态.
 *
 * The documented values; there may be others.
 */
public object CreateCompensationResponseState {
    public const val ACCEPTED: String = "ACCEPTED"
    public const val SUCCESS: String = "SUCCESS"
    public const val CLOSED: String = "CLOSED"
    public const val WAIT_USER_CONFIRM: String = "WAIT_USER_CONFIRM"
    public const val CANCELING: String = "CANCELING"
    public const val CANCELLED: String = "CANCELLED"
}

/**
 * 赔付状态.
 *
 * The documented values; there may be others.
 */
public object CreateDepositAfterSalesCompensationResponseState {
    public const val ACCEPTED: String = "ACCEPTED"
    public const val SUCCESS: String = "SUCCESS"
    public const val CLOSED: String = "CLOSED"
    public const val WAIT_USER_CONFIRM: String = "WAIT_USER_CONFIRM"
    public const val CANCELING: String = "CANCELING"
    public const val CANCELLED: String = "CANCELLED"
}

/**
 * 赔付状态.
 *
 * The documented values; there may be others.
 */
public object CreateDepositCompensationResponseState {
    public const val ACCEPTED: String = "ACCEPTED"
    public const val SUCCESS: String = "SUCCESS"
    public const val CLOSED: String = "CLOSED"
    public const val WAIT_USER_CONFIRM: String = "WAIT_USER_CONFIRM"
    public const val CANCELING: String = "CANCELING"
    public const val CANCELLED: String = "CANCELLED"
}

/**
 * 赔付状态.
 *
 * The documented values; there may be others.
 */
public object CreateDepositInsurancePremiumCompensationResponseState {
    public const val ACCEPTED: String = "ACCEPTED"
    public const val SUCCESS: String = "SUCCESS"
    public const val CLOSED: String = "CLOSED"
    public const val WAIT_USER_CONFIRM: String = "WAIT_USER_CONFIRM"
    public const val CANCELING: String = "CANCELING"
    public const val CANCELLED: String = "CANCELLED"
}

/**
 * 赔付状态.
 *
 * The documented values; there may be others.
 */
public object CreateDepositShippingCostCompensationResponseState {
    public const val ACCEPTED: String = "ACCEPTED"
    public const val SUCCESS: String = "SUCCESS"
    public const val CLOSED: String = "CLOSED"
    public const val WAIT_USER_CONFIRM: String = "WAIT_USER_CONFIRM"
    public const val CANCELING: String = "CANCELING"
    public const val CANCELLED: String = "CANCELLED"
}

/**
 * 赔付状态.
 *
 * The documented values; there may be others.
 */
public object CreateInsuranceClaimResponseState {
    public const val ACCEPTED: String = "ACCEPTED"
    public const val SUCCESS: String = "SUCCESS"
    public const val CLOSED: String = "CLOSED"
    public const val WAIT_USER_CONFIRM: String = "WAIT_USER_CONFIRM"
    public const val CANCELING: String = "CANCELING"
    public const val CANCELLED: String = "CANCELLED"
}

/**
 * 交易场景.
 *
 * The documented values; there may be others.
 */
public object CreatePrepaySettlementOrderRequestTradeScenario {
    public const val RECOMMERCE: String = "RECOMMERCE"
}

/**
 * 充值入账账户.
 *
 * The documented values; there may be others.
 */
public object CreateRechargeRequestAccountType {
    public const val DEPOSIT: String = "DEPOSIT"
    public const val OPERATION: String = "OPERATION"
}

/**
 * 充值场景.
 *
 * The documented values; there may be others.
 */
public object CreateRechargeRequestRechargeScene {
    public const val ECOMMERCE_DEPOSIT: String = "ECOMMERCE_DEPOSIT"
    public const val ECOMMERCE_PAYMENT: String = "ECOMMERCE_PAYMENT"
}

/**
 * 赔付状态.
 *
 * The documented values; there may be others.
 */
public object CreateSubMerchantCompensationResponseState {
    public const val ACCEPTED: String = "ACCEPTED"
    public const val SUCCESS: String = "SUCCESS"
    public const val CLOSED: String = "CLOSED"
}

/**
 * 出款账户类型.
 *
 * The documented values; there may be others.
 */
public object DayEndBalanceWithdrawalAccountType {
    public const val BASIC: String = "BASIC"
    public const val FEES: String = "FEES"
    public const val OPERATION: String = "OPERATION"
}

/**
 * 赔付状态.
 *
 * The documented values; there may be others.
 */
public object DepositAfterSalesCompensationState {
    public const val ACCEPTED: String = "ACCEPTED"
    public const val SUCCESS: String = "SUCCESS"
    public const val CLOSED: String = "CLOSED"
    public const val WAIT_USER_CONFIRM: String = "WAIT_USER_CONFIRM"
    public const val CANCELING: String = "CANCELING"
    public const val CANCELLED: String = "CANCELLED"
}

/**
 * 转账接收方类型.
 *
 * The documented values; there may be others.
 */
public object DepositAfterSalesReceiverType {
    public const val MERCHANT: String = "MERCHANT"
    public const val TRANSACTION_USER: String = "TRANSACTION_USER"
}

/**
 * 赔付状态.
 *
 * The documented values; there may be others.
 */
public object DepositCompensationState {
    public const val ACCEPTED: String = "ACCEPTED"
    public const val SUCCESS: String = "SUCCESS"
    public const val CLOSED: String = "CLOSED"
    public const val WAIT_USER_CONFIRM: String = "WAIT_USER_CONFIRM"
    public const val CANCELING: String = "CANCELING"
    public const val CANCELLED: String = "CANCELLED"
}

/**
 * 转账接收方类型.
 *
 * The documented values; there may be others.
 */
public object DepositReceiverType {
    public const val MERCHANT: String = "MERCHANT"
    public const val TRANSACTION_USER: String = "TRANSACTION_USER"
}

/**
 * 员工状态.
 *
 * The documented values; there may be others.
 */
public object EmployeeState {
    public const val EFFECTIVE: String = "EFFECTIVE"
    public const val DELETED: String = "DELETED"
}

/**
 * 充值入账账户.
 *
 * The documented values; there may be others.
 */
public object GetBankTransferRechargeResponseAccountType {
    public const val BASIC: String = "BASIC"
    public const val OPERATION: String = "OPERATION"
    public const val FEES: String = "FEES"
}

/**
 * 充值场景.
 *
 * The documented values; there may be others.
 */
public object GetBankTransferRechargeResponseRechargeScene {
    public const val ECOMMERCE_BANK_TRANSFER: String = "ECOMMERCE_BANK_TRANSFER"
}

/**
 * 赔付状态.
 *
 * The documented values; there may be others.
 */
public object GetDepositInsurancePremiumCompensationResponseState {
    public const val ACCEPTED: String = "ACCEPTED"
    public const val SUCCESS: String = "SUCCESS"
    public const val CLOSED: String = "CLOSED"
    public const val WAIT_USER_CONFIRM: String = "WAIT_USER_CONFIRM"
    public const val CANCELING: String = "CANCELING"
    public const val CANCELLED: String = "CANCELLED"
}

/**
 * 赔付状态.
 *
 * The documented values; there may be others.
 */
public object GetDepositShippingCostCompensationResponseState {
    public const val ACCEPTED: String = "ACCEPTED"
    public const val SUCCESS: String = "SUCCESS"
    public const val CLOSED: String = "CLOSED"
    public const val WAIT_USER_CONFIRM: String = "WAIT_USER_CONFIRM"
    public const val CANCELING: String = "CANCELING"
    public const val CANCELLED: String = "CANCELLED"
}

/**
 * 交易场景.
 *
 * The documented values; there may be others.
 */
public object GetPrepaySettlementOrderResponseTradeScenario {
    public const val RECOMMERCE: String = "RECOMMERCE"
}

/**
 * 赔付状态.
 *
 * The documented values; there may be others.
 */
public object GetSubMerchantCompensationResponseState {
    public const val ACCEPTED: String = "ACCEPTED"
    public const val SUCCESS: String = "SUCCESS"
    public const val CLOSED: String = "CLOSED"
}

/**
 * 赔付状态.
 *
 * The documented values; there may be others.
 */
public object InsuranceClaimState {
    public const val ACCEPTED: String = "ACCEPTED"
    public const val SUCCESS: String = "SUCCESS"
    public const val CLOSED: String = "CLOSED"
    public const val WAIT_USER_CONFIRM: String = "WAIT_USER_CONFIRM"
    public const val CANCELING: String = "CANCELING"
    public const val CANCELLED: String = "CANCELLED"
}

/**
 * 赔付单类型.
 *
 * The documented values; there may be others.
 */
public object InsurancePremiumReceiverTransactionType {
    public const val WXPAY: String = "WXPAY"
    public const val WXVALUE: String = "WXVALUE"
}

/**
 * 转账接收方类型.
 *
 * The documented values; there may be others.
 */
public object InsurancePremiumReceiverType {
    public const val MERCHANT: String = "MERCHANT"
}

/**
 * 网银类型.
 *
 * The documented values; there may be others.
 */
public object OnlineBankType {
    public const val ONLINE_BANK_TYPE_CORPORATE: String = "ONLINE_BANK_TYPE_CORPORATE"
    public const val ONLINE_BANK_TYPE_PERSONAL: String = "ONLINE_BANK_TYPE_PERSONAL"
}

/**
 * 转账接收方类型.
 *
 * The documented values; there may be others.
 */
public object PaidInsurancePremiumReceiverType {
    public const val MERCHANT: String = "MERCHANT"
}

/**
 * 员工类型.
 *
 * The documented values; there may be others.
 */
public object QrRechargeEmployeeType {
    public const val ADMIN: String = "ADMIN"
    public const val STAFF: String = "STAFF"
}

/**
 * 转账接收方订单类型.
 *
 * The documented values; there may be others.
 */
public object ReceiverTransactionType {
    public const val WXPAY: String = "WXPAY"
    public const val WXVALUE: String = "WXVALUE"
}

/**
 * 转账接收方类型.
 *
 * The documented values; there may be others.
 */
public object ReceiverType {
    public const val MERCHANT: String = "MERCHANT"
    public const val TRANSACTION_USER: String = "TRANSACTION_USER"
}

/**
 * 充值入账账户.
 *
 * The documented values; there may be others.
 */
public object RechargeAccountType {
    public const val DEPOSIT: String = "DEPOSIT"
    public const val OPERATION: String = "OPERATION"
}

/**
 * 充值渠道.
 *
 * The documented values; there may be others.
 */
public object RechargeChannel {
    public const val BANK_TRANSFER: String = "BANK_TRANSFER"
    public const val QR_RECHARGE: String = "QR_RECHARGE"
    public const val ONLINE_BANK: String = "ONLINE_BANK"
}

/**
 * 充值入账账户.
 *
 * The documented values; there may be others.
 */
public object RechargeClosedResourceAccountType {
    public const val DEPOSIT: String = "DEPOSIT"
    public const val OPERATION: String = "OPERATION"
}

/**
 * 员工类型.
 *
 * The documented values; there may be others.
 */
public object RechargeClosedResourceEmployeeType {
    public const val ADMIN: String = "ADMIN"
    public const val STAFF: String = "STAFF"
    public const val LEGAL_PERSON: String = "LEGAL_PERSON"
}

/**
 * 充值场景.
 *
 * The documented values; there may be others.
 */
public object RechargeClosedResourceRechargeScene {
    public const val ECOMMERCE_DEPOSIT: String = "ECOMMERCE_DEPOSIT"
    public const val ECOMMERCE_PAYMENT: String = "ECOMMERCE_PAYMENT"
}

/**
 * 充值场景.
 *
 * The documented values; there may be others.
 */
public object RechargeRechargeScene {
    public const val ECOMMERCE_DEPOSIT: String = "ECOMMERCE_DEPOSIT"
    public const val ECOMMERCE_PAYMENT: String = "ECOMMERCE_PAYMENT"
}

/**
 * 充值状态.
 *
 * The documented values; there may be others.
 */
public object RechargeState {
    public const val SUCCESS: String = "SUCCESS"
    public const val RECHARGING: String = "RECHARGING"
    public const val CLOSED: String = "CLOSED"
}

/**
 * 员工类型.
 *
 * The documented values; there may be others.
 */
public object RechargeSuccessQrRechargeEmployeeType {
    public const val ADMIN: String = "ADMIN"
    public const val STAFF: String = "STAFF"
    public const val LEGAL_PERSON: String = "LEGAL_PERSON"
}

/**
 * 充值入账账户.
 *
 * The documented values; there may be others.
 */
public object RechargeSuccessResourceAccountType {
    public const val DEPOSIT: String = "DEPOSIT"
    public const val OPERATION: String = "OPERATION"
}

/**
 * 充值场景.
 *
 * The documented values; there may be others.
 */
public object RechargeSuccessResourceRechargeScene {
    public const val ECOMMERCE_DEPOSIT: String = "ECOMMERCE_DEPOSIT"
    public const val ECOMMERCE_PAYMENT: String = "ECOMMERCE_PAYMENT"
}

/**
 * 单据状态.
 *
 * The documented values; there may be others.
 */
public object Status {
    public const val CREATED: String = "CREATED"
    public const val PROCESSING: String = "PROCESSING"
    public const val FINISHED: String = "FINISHED"
    public const val ABNORMAL: String = "ABNORMAL"
}

/**
 * 赔付接收方类型.
 *
 * The documented values; there may be others.
 */
public object SubMerchantCompensationReceiverType {
    public const val MERCHANT: String = "MERCHANT"
}
