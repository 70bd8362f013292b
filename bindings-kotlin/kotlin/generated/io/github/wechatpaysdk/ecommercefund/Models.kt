// Generated from api/ecommerce_fund.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ecommercefund

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
 * `AdditionalMaterial`.
 */
public class AdditionalMaterial(json: JsonObject) : Model(json) {
    public constructor(additionalMedia: List<String>? = null) : this(
        Fields().put("additional_media", additionalMedia).json,
    )

    /** 补充材料照片. */
    public val additionalMedia: List<String>? get() = json["additional_media"].listOrNull { it.text() }

    /** A copy with another [additionalMedia]. */
    public fun withAdditionalMedia(additionalMedia: List<String>?): AdditionalMaterial = AdditionalMaterial(json.with("additional_media", additionalMedia))
}

/**
 * `Balance`.
 */
public class Balance(json: JsonObject) : Model(json) {

    /** 可用余额. In fen: what can be used. */
    public val availableAmount: Long? get() = json["available_amount"].longOrNull()

    /** 不可用余额. In fen: what cannot be used yet. */
    public val pendingAmount: Long? get() = json["pending_amount"].longOrNull()
}

/**
 * `BankAccount`.
 */
public class BankAccount(json: JsonObject) : Model(json) {
    public constructor(accountBank: String, accountName: String, accountNumber: String, bankBranchId: String? = null, bankName: String? = null) : this(
        Fields().put("account_bank", accountBank).put("account_name", accountName).put("account_number", accountNumber).put("bank_branch_id", bankBranchId).put("bank_name", bankName).json,
    )

    public constructor(accountBank: String, accountName: String, accountNumber: String) : this(
        Fields().put("account_bank", accountBank).put("account_name", accountName).put("account_number", accountNumber).json,
    )

    /** 开户银行. At most 128 characters. */
    public val accountBank: String get() = json["account_bank"].text()

    /** 开户名称. At most 2048 characters, encrypted on the wire. */
    public val accountName: String get() = json["account_name"].text()

    /** 银行账号. At most 2048 characters, encrypted on the wire. */
    public val accountNumber: String get() = json["account_number"].text()

    /** 开户银行联行号. At most 128 characters. */
    public val bankBranchId: String? get() = json["bank_branch_id"].textOrNull()

    /** 开户银行全称. At most 128 characters. */
    public val bankName: String? get() = json["bank_name"].textOrNull()

    /** A copy with another [accountBank]. */
    public fun withAccountBank(accountBank: String): BankAccount = BankAccount(json.with("account_bank", accountBank))

    /** A copy with another [accountName]. */
    public fun withAccountName(accountName: String): BankAccount = BankAccount(json.with("account_name", accountName))

    /** A copy with another [accountNumber]. */
    public fun withAccountNumber(accountNumber: String): BankAccount = BankAccount(json.with("account_number", accountNumber))

    /** A copy with another [bankBranchId]. */
    public fun withBankBranchId(bankBranchId: String?): BankAccount = BankAccount(json.with("bank_branch_id", bankBranchId))

    /** A copy with another [bankName]. */
    public fun withBankName(bankName: String?): BankAccount = BankAccount(json.with("bank_name", bankName))

    override fun isSensitive(name: String): Boolean = name == "account_name" || name == "account_number"
}

/**
 * `CanceledMerchantWithdrawal`.
 */
public class CanceledMerchantWithdrawal(json: JsonObject) : Model(json) {

    /** 提现申请单信息. */
    public val withdrawlApply: WithdrawalApplication get() = WithdrawalApplication(json["withdrawl_apply"].tree())
}

/**
 * `CreateSubMerchantWithdrawalRequest`.
 */
public class CreateSubMerchantWithdrawalRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, outRequestNo: String, amount: Long, accountType: String? = null, bankMemo: String? = null, notifyUrl: String? = null, remark: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("out_request_no", outRequestNo).put("amount", amount).put("account_type", accountType).put("bank_memo", bankMemo).put("notify_url", notifyUrl).put("remark", remark).json,
    )

    public constructor(subMchid: String, outRequestNo: String, amount: Long) : this(
        Fields().put("sub_mchid", subMchid).put("out_request_no", outRequestNo).put("amount", amount).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户预约提现单号. The merchant's own number of the withdrawal. At most 32 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 提现金额. In fen. */
    public val amount: Long get() = json["amount"].long()

    /** 出款账户类型. `BASIC`: the balance of sales; `OPERATION`: the account for running costs; `FEES`: the account for fees. `BASIC` when left out. See [CreateSubMerchantWithdrawalRequestAccountType]. */
    public val accountType: String? get() = json["account_type"].textOrNull()

    /** 银行附言. Appears on the statement of the receiving bank. At most 32 characters. */
    public val bankMemo: String? get() = json["bank_memo"].textOrNull()

    /** 提现结果通知地址. Where its notifications are posted: https, without a query string. At most 256 characters. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 提现备注. The platform's own note. At most 56 characters. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateSubMerchantWithdrawalRequest = CreateSubMerchantWithdrawalRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): CreateSubMerchantWithdrawalRequest = CreateSubMerchantWithdrawalRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): CreateSubMerchantWithdrawalRequest = CreateSubMerchantWithdrawalRequest(json.with("amount", amount))

    /** A copy with another [accountType]. */
    public fun withAccountType(accountType: String?): CreateSubMerchantWithdrawalRequest = CreateSubMerchantWithdrawalRequest(json.with("account_type", accountType))

    /** A copy with another [bankMemo]. */
    public fun withBankMemo(bankMemo: String?): CreateSubMerchantWithdrawalRequest = CreateSubMerchantWithdrawalRequest(json.with("bank_memo", bankMemo))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): CreateSubMerchantWithdrawalRequest = CreateSubMerchantWithdrawalRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [remark]. */
    public fun withRemark(remark: String?): CreateSubMerchantWithdrawalRequest = CreateSubMerchantWithdrawalRequest(json.with("remark", remark))
}

/**
 * `CreateSubMerchantWithdrawalResponse`.
 */
public class CreateSubMerchantWithdrawalResponse(json: JsonObject) : Model(json) {

    /** 二级商户号. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户预约提现单号. The merchant's own number of the withdrawal. At most 32 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 微信支付预约提现单号. WeChat Pay's number of the withdrawal. At most 128 characters. */
    public val withdrawId: String get() = json["withdraw_id"].text()

    /** 出款账户类型. See [CreateSubMerchantWithdrawalResponseAccountType]. Known from the community. */
    public val accountType: String? get() = json["account_type"].textOrNull()
}

/**
 * `CreateWithdrawalRequest`.
 */
public class CreateWithdrawalRequest(json: JsonObject) : Model(json) {
    public constructor(outRequestNo: String, accountType: String, amount: Long, bankMemo: String? = null, notifyUrl: String? = null, remark: String? = null) : this(
        Fields().put("out_request_no", outRequestNo).put("account_type", accountType).put("amount", amount).put("bank_memo", bankMemo).put("notify_url", notifyUrl).put("remark", remark).json,
    )

    public constructor(outRequestNo: String, accountType: String, amount: Long) : this(
        Fields().put("out_request_no", outRequestNo).put("account_type", accountType).put("amount", amount).json,
    )

    /** 商户预约提现单号. The merchant's own number of the withdrawal. At most 32 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 出款账户类型. `BASIC`: the balance of sales; `OPERATION`: the account for running costs; `FEES`: the account for fees. See [CreateWithdrawalRequestAccountType]. */
    public val accountType: String get() = json["account_type"].text()

    /** 提现金额. In fen. */
    public val amount: Long get() = json["amount"].long()

    /** 银行附言. Appears on the statement of the receiving bank. At most 32 characters. */
    public val bankMemo: String? get() = json["bank_memo"].textOrNull()

    /** 提现结果通知地址. Where its notifications are posted: https, without a query string. At most 256 characters. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 提现备注. The platform's own note. At most 56 characters. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): CreateWithdrawalRequest = CreateWithdrawalRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [accountType]. */
    public fun withAccountType(accountType: String): CreateWithdrawalRequest = CreateWithdrawalRequest(json.with("account_type", accountType))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): CreateWithdrawalRequest = CreateWithdrawalRequest(json.with("amount", amount))

    /** A copy with another [bankMemo]. */
    public fun withBankMemo(bankMemo: String?): CreateWithdrawalRequest = CreateWithdrawalRequest(json.with("bank_memo", bankMemo))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): CreateWithdrawalRequest = CreateWithdrawalRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [remark]. */
    public fun withRemark(remark: String?): CreateWithdrawalRequest = CreateWithdrawalRequest(json.with("remark", remark))
}

/**
 * `CreateWithdrawalResponse`.
 */
public class CreateWithdrawalResponse(json: JsonObject) : Model(json) {

    /** 商户预约提现单号. The merchant's own number of the withdrawal. At most 32 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 微信支付预约提现单号. WeChat Pay's number of the withdrawal. At most 128 characters. */
    public val withdrawId: String get() = json["withdraw_id"].text()
}

/**
 * `EncryptedBill`.
 */
public class EncryptedBill(json: JsonObject) : Model(json) {

    /** 账单文件序号. The number of the file, from 1. */
    public val billSequence: Long? get() = json["bill_sequence"].longOrNull()

    /** 下载地址. Valid for five minutes. At most 2048 characters. */
    public val downloadUrl: String get() = json["download_url"].text()

    /** 加密密钥. The key that the file is encrypted with. At most 512 characters, encrypted on the wire. */
    public val encryptKey: String get() = json["encrypt_key"].text()

    /** 哈希类型. See [HashType]. */
    public val hashType: String get() = json["hash_type"].text()

    /** 哈希值. Of the file, after decompression. At most 1024 characters. */
    public val hashValue: String get() = json["hash_value"].text()

    /** 随机字符串. The nonce that the file is encrypted with. At most 16 characters. */
    public val nonce: String get() = json["nonce"].text()

    override fun isSensitive(name: String): Boolean = name == "encrypt_key"
}

/**
 * `GetAllSubMerchantsFundFlowBillResponse`.
 */
public class GetAllSubMerchantsFundFlowBillResponse(json: JsonObject) : Model(json) {

    /** 下载信息总数. The number of files. */
    public val downloadBillCount: Long? get() = json["download_bill_count"].longOrNull()

    /** 下载信息明细. */
    public val downloadBillList: List<EncryptedBill>? get() = json["download_bill_list"].listOrNull { EncryptedBill(it.tree()) }
}

/**
 * `GetSubMerchantBalanceResponse`.
 */
public class GetSubMerchantBalanceResponse(json: JsonObject) : Model(json) {

    /** 二级商户号. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 可用余额. In fen: what can be used. */
    public val availableAmount: Long? get() = json["available_amount"].longOrNull()

    /** 二级商户账户类型. See [GetSubMerchantBalanceResponseAccountType]. */
    public val accountType: String? get() = json["account_type"].textOrNull()

    /** 不可用余额. In fen: what cannot be used yet. */
    public val pendingAmount: Long? get() = json["pending_amount"].longOrNull()
}

/**
 * `GetSubMerchantDayEndBalanceResponse`.
 */
public class GetSubMerchantDayEndBalanceResponse(json: JsonObject) : Model(json) {

    /** 二级商户号. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 可用余额. In fen: what can be used. */
    public val availableAmount: Long? get() = json["available_amount"].longOrNull()

    /** 账户类型. See [GetSubMerchantDayEndBalanceResponseAccountType]. */
    public val accountType: String? get() = json["account_type"].textOrNull()

    /** 不可用余额. In fen: what cannot be used yet. */
    public val pendingAmount: Long? get() = json["pending_amount"].longOrNull()
}

/**
 * `GetWithdrawalBillResponse`.
 */
public class GetWithdrawalBillResponse(json: JsonObject) : Model(json) {

    /** 下载地址. Valid for five minutes. */
    public val downloadUrl: String get() = json["download_url"].text()

    /** 哈希类型. See [HashType]. */
    public val hashType: String get() = json["hash_type"].text()

    /** 哈希值. Of the file, after decompression. */
    public val hashValue: String get() = json["hash_value"].text()
}

/**
 * `Identity`.
 */
public class Identity(json: JsonObject) : Model(json) {
    public constructor(identificationNo: String? = null, idDocType: String? = null, identificationName: String? = null) : this(
        Fields().put("identification_no", identificationNo).put("id_doc_type", idDocType).put("identification_name", identificationName).json,
    )

    /** 证件号码. At most 2048 characters, encrypted on the wire. */
    public val identificationNo: String? get() = json["identification_no"].textOrNull()

    /** 证件类型. See [IdDocType]. */
    public val idDocType: String? get() = json["id_doc_type"].textOrNull()

    /** 证件姓名. At most 2048 characters, encrypted on the wire. */
    public val identificationName: String? get() = json["identification_name"].textOrNull()

    /** A copy with another [identificationNo]. */
    public fun withIdentificationNo(identificationNo: String?): Identity = Identity(json.with("identification_no", identificationNo))

    /** A copy with another [idDocType]. */
    public fun withIdDocType(idDocType: String?): Identity = Identity(json.with("id_doc_type", idDocType))

    /** A copy with another [identificationName]. */
    public fun withIdentificationName(identificationName: String?): Identity = Identity(json.with("identification_name", identificationName))

    override fun isSensitive(name: String): Boolean = name == "identification_no" || name == "identification_name"
}

/**
 * `IncomeRecord`.
 */
public class IncomeRecord(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 银行来账微信单号. WeChat Pay's number of the incoming transfer. */
    public val incomeRecordId: String get() = json["income_record_id"].text()

    /** 账户类型. See [IncomeRecordAccountType]. */
    public val accountType: String get() = json["account_type"].text()

    /** 银行来账金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 付款方银行户名. The payer's name at the bank. */
    public val bankAccountName: String get() = json["bank_account_name"].text()

    /** 付款方银行卡号. The payer's account. */
    public val bankAccountNumber: String get() = json["bank_account_number"].text()

    /** 付款方银行名称. */
    public val bankName: String get() = json["bank_name"].text()

    /** 银行来账类型. `OFFLINERECHARGE`: a recharge by bank transfer; `ENTERPRISEDIRECTREVENUE`: a payment of a company. See [IncomeRecordType]. */
    public val incomeRecordType: String get() = json["income_record_type"].text()

    /** 银行备注. The payer's words to the bank. */
    public val rechargeRemark: String get() = json["recharge_remark"].text()

    /** 银行来账完成时间. RFC 3339. */
    public val successTime: String get() = json["success_time"].text()
}

/**
 * `Links`.
 */
public class Links(json: JsonObject) : Model(json) {

    /** 下一页链接. */
    public val next: String get() = json["next"].text()

    /** 上一页链接. */
    public val prev: String get() = json["prev"].text()

    /** 当前链接. */
    public val self: String get() = json["self"].text()
}

/**
 * `ListIncomeRecordsResponse`.
 */
public class ListIncomeRecordsResponse(json: JsonObject) : Model(json) {

    /** 本次查询偏移量. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 本次查询条数. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 查询数据总条数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 分页链接. */
    public val links: Links get() = Links(json["links"].tree())

    /** 银行来账记录列表. */
    public val data: List<IncomeRecord>? get() = json["data"].listOrNull { IncomeRecord(it.tree()) }
}

/**
 * `ListSubMerchantIncomeRecordsResponse`.
 */
public class ListSubMerchantIncomeRecordsResponse(json: JsonObject) : Model(json) {

    /** 本次查询偏移量. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 本次查询条数. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 查询数据总条数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 分页链接. */
    public val links: Links get() = Links(json["links"].tree())

    /** 银行来账记录列表. */
    public val data: List<SubMerchantIncomeRecord>? get() = json["data"].listOrNull { SubMerchantIncomeRecord(it.tree()) }
}

/**
 * `Payee`.
 */
public class Payee(json: JsonObject) : Model(json) {
    public constructor(accountType: String, bankAccountInfo: BankAccount, identityInfo: Identity? = null) : this(
        Fields().put("account_type", accountType).put("bank_account_info", bankAccountInfo).put("identity_info", identityInfo).json,
    )

    public constructor(accountType: String, bankAccountInfo: BankAccount) : this(
        Fields().put("account_type", accountType).put("bank_account_info", bankAccountInfo).json,
    )

    /** 账户类型. See [PayeeAccountType]. */
    public val accountType: String get() = json["account_type"].text()

    /** 银行账户. */
    public val bankAccountInfo: BankAccount get() = BankAccount(json["bank_account_info"].tree())

    /** 收款人账号对应的证件信息. */
    public val identityInfo: Identity? get() = json["identity_info"].treeOrNull()?.let { Identity(it) }

    /** A copy with another [accountType]. */
    public fun withAccountType(accountType: String): Payee = Payee(json.with("account_type", accountType))

    /** A copy with another [bankAccountInfo]. */
    public fun withBankAccountInfo(bankAccountInfo: BankAccount): Payee = Payee(json.with("bank_account_info", bankAccountInfo))

    /** A copy with another [identityInfo]. */
    public fun withIdentityInfo(identityInfo: Identity?): Payee = Payee(json.with("identity_info", identityInfo))
}

/**
 * `PayeeProof`.
 */
public class PayeeProof(json: JsonObject) : Model(json) {
    public constructor(proofMedia: String, proofMediaType: String) : this(
        Fields().put("proof_media", proofMedia).put("proof_media_type", proofMediaType).json,
    )

    /** 证明材料照片. At most 1024 characters. */
    public val proofMedia: String get() = json["proof_media"].text()

    /** 申请证明材料类型. See [ProofMediaType]. */
    public val proofMediaType: String get() = json["proof_media_type"].text()

    /** A copy with another [proofMedia]. */
    public fun withProofMedia(proofMedia: String): PayeeProof = PayeeProof(json.with("proof_media", proofMedia))

    /** A copy with another [proofMediaType]. */
    public fun withProofMediaType(proofMediaType: String): PayeeProof = PayeeProof(json.with("proof_media_type", proofMediaType))
}

/**
 * `ProofMedia`.
 */
public class ProofMedia(json: JsonObject) : Model(json) {
    public constructor(proofPayeeMedia: List<PayeeProof>? = null) : this(
        Fields().put("proof_payee_media", proofPayeeMedia).json,
    )

    /** 申请证明材料. */
    public val proofPayeeMedia: List<PayeeProof>? get() = json["proof_payee_media"].listOrNull { PayeeProof(it.tree()) }

    /** A copy with another [proofPayeeMedia]. */
    public fun withProofPayeeMedia(proofPayeeMedia: List<PayeeProof>?): ProofMedia = ProofMedia(json.with("proof_payee_media", proofPayeeMedia))
}

/**
 * `SubMerchantIncomeRecord`.
 */
public class SubMerchantIncomeRecord(json: JsonObject) : Model(json) {

    /** 特约商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 银行来账微信单号. WeChat Pay's number of the incoming transfer. */
    public val incomeRecordId: String get() = json["income_record_id"].text()

    /** 账户类型. See [SubMerchantIncomeRecordAccountType]. */
    public val accountType: String get() = json["account_type"].text()

    /** 银行来账金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 付款方银行户名. The payer's name at the bank. */
    public val bankAccountName: String get() = json["bank_account_name"].text()

    /** 付款方银行卡号. The payer's account. */
    public val bankAccountNumber: String get() = json["bank_account_number"].text()

    /** 付款方银行名称. */
    public val bankName: String get() = json["bank_name"].text()

    /** 银行来账类型. `OFFLINERECHARGE`: a recharge by bank transfer; `ENTERPRISEDIRECTREVENUE`: a payment of a company. See [IncomeRecordType]. */
    public val incomeRecordType: String get() = json["income_record_type"].text()

    /** 银行备注. The payer's words to the bank. */
    public val rechargeRemark: String get() = json["recharge_remark"].text()

    /** 银行来账完成时间. RFC 3339. */
    public val successTime: String get() = json["success_time"].text()
}

/**
 * `SubMerchantWithdrawal`.
 */
public class SubMerchantWithdrawal(json: JsonObject) : Model(json) {

    /** 收付通平台商户号. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户预约提现单号. The merchant's own number of the withdrawal. At most 32 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 预约提现单状态. `CREATE_SUCCESS`: taken; `SUCCESS`: paid; `FAIL`: not paid, see `reason`; `REFUND`: sent back by the bank; `CLOSE`: closed; `INIT`: made, not yet taken. See [SubMerchantWithdrawalStatus]. */
    public val status: String get() = json["status"].text()

    /** 提交预约时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 提现状态更新时间. RFC 3339. */
    public val updateTime: String get() = json["update_time"].text()

    /** 微信支付预约提现单号. WeChat Pay's number of the withdrawal. At most 128 characters. */
    public val withdrawId: String get() = json["withdraw_id"].text()

    /** 入账银行. At most 10 characters. */
    public val accountBank: String get() = json["account_bank"].text()

    /** 入账银行账号后四位. The last four digits. At most 4 characters. */
    public val accountNumber: String get() = json["account_number"].text()

    /** 出款账户类型. See [SubMerchantWithdrawalAccountType]. */
    public val accountType: String get() = json["account_type"].text()

    /** 提现金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 银行附言. Appears on the statement of the receiving bank. At most 32 characters. */
    public val bankMemo: String get() = json["bank_memo"].text()

    /** 失败原因. At most 255 characters. */
    public val reason: String get() = json["reason"].text()

    /** 提现备注. The platform's own note. At most 255 characters. */
    public val remark: String get() = json["remark"].text()

    /** 入账银行全称. At most 128 characters. */
    public val bankName: String? get() = json["bank_name"].textOrNull()
}

/**
 * `SubmitCanceledMerchantWithdrawalRequest`.
 */
public class SubmitCanceledMerchantWithdrawalRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, outRequestNo: String, amount: Long, outAccountType: String, payeeInfo: Payee, payeeType: String, payeeMchid: String? = null, additionalMaterials: AdditionalMaterial? = null, proofMediaList: ProofMedia? = null, remark: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("out_request_no", outRequestNo).put("amount", amount).put("out_account_type", outAccountType).put("payee_info", payeeInfo).put("payee_type", payeeType).put("payee_mchid", payeeMchid).put("additional_materials", additionalMaterials).put("proof_media_list", proofMediaList).put("remark", remark).json,
    )

    public constructor(subMchid: String, outRequestNo: String, amount: Long, outAccountType: String, payeeInfo: Payee, payeeType: String) : this(
        Fields().put("sub_mchid", subMchid).put("out_request_no", outRequestNo).put("amount", amount).put("out_account_type", outAccountType).put("payee_info", payeeInfo).put("payee_type", payeeType).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户提现申请单号. The merchant's own number of the withdrawal. At most 32 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 提现金额. In fen. */
    public val amount: Long get() = json["amount"].long()

    /** 二级商户号的出款子账户类型. Which account of the closed merchant is emptied. See [OutAccountType]. */
    public val outAccountType: String get() = json["out_account_type"].text()

    /** 收款账号信息. */
    public val payeeInfo: Payee get() = Payee(json["payee_info"].tree())

    /** 收款对象类型. See [PayeeType]. */
    public val payeeType: String get() = json["payee_type"].text()

    /** 收款对象对应的商户号. The merchant that is paid, where `payee_type` is a merchant. At most 32 characters. */
    public val payeeMchid: String? get() = json["payee_mchid"].textOrNull()

    /** 补充材料. */
    public val additionalMaterials: AdditionalMaterial? get() = json["additional_materials"].treeOrNull()?.let { AdditionalMaterial(it) }

    /** 付款申请证明材料. */
    public val proofMediaList: ProofMedia? get() = json["proof_media_list"].treeOrNull()?.let { ProofMedia(it) }

    /** 备注. The platform's own note. At most 1024 characters. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): SubmitCanceledMerchantWithdrawalRequest = SubmitCanceledMerchantWithdrawalRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): SubmitCanceledMerchantWithdrawalRequest = SubmitCanceledMerchantWithdrawalRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): SubmitCanceledMerchantWithdrawalRequest = SubmitCanceledMerchantWithdrawalRequest(json.with("amount", amount))

    /** A copy with another [outAccountType]. */
    public fun withOutAccountType(outAccountType: String): SubmitCanceledMerchantWithdrawalRequest = SubmitCanceledMerchantWithdrawalRequest(json.with("out_account_type", outAccountType))

    /** A copy with another [payeeInfo]. */
    public fun withPayeeInfo(payeeInfo: Payee): SubmitCanceledMerchantWithdrawalRequest = SubmitCanceledMerchantWithdrawalRequest(json.with("payee_info", payeeInfo))

    /** A copy with another [payeeType]. */
    public fun withPayeeType(payeeType: String): SubmitCanceledMerchantWithdrawalRequest = SubmitCanceledMerchantWithdrawalRequest(json.with("payee_type", payeeType))

    /** A copy with another [payeeMchid]. */
    public fun withPayeeMchid(payeeMchid: String?): SubmitCanceledMerchantWithdrawalRequest = SubmitCanceledMerchantWithdrawalRequest(json.with("payee_mchid", payeeMchid))

    /** A copy with another [additionalMaterials]. */
    public fun withAdditionalMaterials(additionalMaterials: AdditionalMaterial?): SubmitCanceledMerchantWithdrawalRequest = SubmitCanceledMerchantWithdrawalRequest(json.with("additional_materials", additionalMaterials))

    /** A copy with another [proofMediaList]. */
    public fun withProofMediaList(proofMediaList: ProofMedia?): SubmitCanceledMerchantWithdrawalRequest = SubmitCanceledMerchantWithdrawalRequest(json.with("proof_media_list", proofMediaList))

    /** A copy with another [remark]. */
    public fun withRemark(remark: String?): SubmitCanceledMerchantWithdrawalRequest = SubmitCanceledMerchantWithdrawalRequest(json.with("remark", remark))
}

/**
 * `SubmitCanceledMerchantWithdrawalResponse`.
 */
public class SubmitCanceledMerchantWithdrawalResponse(json: JsonObject) : Model(json) {

    /** 商户提现申请单号. The merchant's own number of the withdrawal. At most 32 characters. */
    public val outRequestNo: String? get() = json["out_request_no"].textOrNull()

    /** 微信支付提现申请单号. WeChat Pay's number of the application. At most 32 characters. */
    public val applymentId: String? get() = json["applyment_id"].textOrNull()
}

/**
 * `Withdrawal`.
 */
public class Withdrawal(json: JsonObject) : Model(json) {

    /** 商户预约提现单号. The merchant's own number of the withdrawal. At most 32 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 预约提现单状态. `CREATE_SUCCESS`: taken; `SUCCESS`: paid; `FAIL`: not paid, see `reason`; `REFUND`: sent back by the bank; `CLOSE`: closed; `INIT`: made, not yet taken. See [WithdrawalStatus]. */
    public val status: String get() = json["status"].text()

    /** 提交预约时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 提现状态更新时间. RFC 3339. */
    public val updateTime: String get() = json["update_time"].text()

    /** 微信支付预约提现单号. WeChat Pay's number of the withdrawal. At most 128 characters. */
    public val withdrawId: String get() = json["withdraw_id"].text()

    /** 入账银行. At most 10 characters. */
    public val accountBank: String get() = json["account_bank"].text()

    /** 入账银行账号后四位. The last four digits. At most 4 characters. */
    public val accountNumber: String get() = json["account_number"].text()

    /** 出款账户类型. See [WithdrawalAccountType]. */
    public val accountType: String get() = json["account_type"].text()

    /** 提现金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 银行附言. Appears on the statement of the receiving bank. At most 32 characters. */
    public val bankMemo: String get() = json["bank_memo"].text()

    /** 失败原因. At most 255 characters. */
    public val reason: String get() = json["reason"].text()

    /** 提现备注. The platform's own note. At most 255 characters. */
    public val remark: String get() = json["remark"].text()

    /** 提现失败解决方案. What to do about the failure, in Chinese. At most 255 characters. */
    public val solution: String get() = json["solution"].text()

    /** 入账银行全称. At most 128 characters. */
    public val bankName: String? get() = json["bank_name"].textOrNull()
}

/**
 * `WithdrawalApplication`.
 */
public class WithdrawalApplication(json: JsonObject) : Model(json) {

    /** 商户提现申请单号. The merchant's own number of the withdrawal. At most 32 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 微信支付提现申请单号. WeChat Pay's number of the application. At most 32 characters. */
    public val applymentId: String get() = json["applyment_id"].text()

    /** 申请单状态. `SUBMITTED`: being reviewed; `PASSED`: being paid; `PAY_SUCCEED`: paid; `REJECTED`: refused; `PAY_FAILED`: not paid; `BANK_REFUNDED`: sent back by the bank. See [State]. */
    public val state: String get() = json["state"].text()

    /** 失败原因. Set when it failed. At most 1024 characters. */
    public val failReason: String? get() = json["fail_reason"].textOrNull()

    /** 最后更新时间. At most 32 characters, RFC 3339. */
    public val modifyTime: String? get() = json["modify_time"].textOrNull()
}

/**
 * `WithdrawalChangeResource`.
 */
public class WithdrawalChangeResource(json: JsonObject) : Model(json) {

    /** 电商平台商户号. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户提现单号. The merchant's own number of the withdrawal. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 提现单状态. See [WithdrawalChangeResourceStatus]. */
    public val status: String get() = json["status"].text()

    /** 发起提现时间. */
    public val createTime: String get() = json["create_time"].text()

    /** 提现状态更新时间. */
    public val updateTime: String get() = json["update_time"].text()

    /** 微信支付提现单号. WeChat Pay's number of the withdrawal. */
    public val withdrawId: String get() = json["withdraw_id"].text()

    /** 入账银行. */
    public val accountBank: String get() = json["account_bank"].text()

    /** 入账银行账号后四位. The last four digits. */
    public val accountNumber: String get() = json["account_number"].text()

    /** 出款账户类型. See [WithdrawalChangeResourceAccountType]. */
    public val accountType: String get() = json["account_type"].text()

    /** 提现金额. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()

    /** 银行备注. Appears on the statement of the receiving bank. */
    public val bankMemo: String? get() = json["bank_memo"].textOrNull()

    /** 入账银行全称. */
    public val bankName: String? get() = json["bank_name"].textOrNull()

    /** 提现失败金额. In fen. */
    public val failAmount: Long? get() = json["fail_amount"].longOrNull()

    /** 失败原因. */
    public val reason: String? get() = json["reason"].textOrNull()

    /** 提现退票金额. In fen: what the bank sent back. */
    public val refundAmount: Long? get() = json["refund_amount"].longOrNull()

    /** 提现备注. The platform's own note. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** 提现成功金额. In fen. */
    public val successAmount: Long? get() = json["success_amount"].longOrNull()
}

/**
 * 账单文件加密算法.
 *
 * The documented values; there may be others.
 */
public object Algorithm {
    public const val AEAD_AES_256_GCM: String = "AEAD_AES_256_GCM"
    public const val SM4_GCM: String = "SM4_GCM"
}

/**
 * 账单类型.
 *
 * The documented values; there may be others.
 */
public object BillType {
    public const val NO_SUCC: String = "NO_SUCC"
}

/**
 * 出款账户类型.
 *
 * The documented values; there may be others.
 */
public object CreateSubMerchantWithdrawalRequestAccountType {
    public const val BASIC: String = "BASIC"
    public const val FEES: String = "FEES"
    public const val OPERATION: String = "OPERATION"
}

/**
 * 出款账户类型.
 *
 * The documented values; there may be others.
 */
public object CreateSubMerchantWithdrawalResponseAccountType {
    public const val BASIC: String = "BASIC"
    public const val OPERATION: String = "OPERATION"
    public const val FEES: String = "FEES"
}

/**
 * 出款账户类型.
 *
 * The documented values; there may be others.
 */
public object CreateWithdrawalRequestAccountType {
    public const val BASIC: String = "BASIC"
    public const val FEES: String = "FEES"
    public const val OPERATION: String = "OPERATION"
}

/**
 * 资金账户类型.
 *
 * The documented values; there may be others.
 */
public object GetAllSubMerchantsFundFlowBillAccountType {
    public const val ALL: String = "ALL"
}

/**
 * 账户类型.
 *
 * The documented values; there may be others.
 */
public object GetBalanceAccountType {
    public const val BASIC: String = "BASIC"
    public const val OPERATION: String = "OPERATION"
    public const val FEES: String = "FEES"
}

/**
 * 账户类型.
 *
 * The documented values; there may be others.
 */
public object GetDayEndBalanceAccountType {
    public const val BASIC: String = "BASIC"
    public const val OPERATION: String = "OPERATION"
    public const val FEES: String = "FEES"
}

/**
 * 二级商户账户类型.
 *
 * The documented values; there may be others.
 */
public object GetSubMerchantBalanceAccountType {
    public const val BASIC: String = "BASIC"
    public const val FEES: String = "FEES"
    public const val OPERATION: String = "OPERATION"
    public const val DEPOSIT: String = "DEPOSIT"
}

/**
 * 二级商户账户类型.
 *
 * The documented values; there may be others.
 */
public object GetSubMerchantBalanceResponseAccountType {
    public const val BASIC: String = "BASIC"
    public const val FEES: String = "FEES"
    public const val OPERATION: String = "OPERATION"
    public const val DEPOSIT: String = "DEPOSIT"
}

/**
 * 账户类型.
 *
 * The documented values; there may be others.
 */
public object GetSubMerchantDayEndBalanceAccountType {
    public const val BASIC: String = "BASIC"
    public const val DEPOSIT: String = "DEPOSIT"
}

/**
 * 账户类型.
 *
 * The documented values; there may be others.
 */
public object GetSubMerchantDayEndBalanceResponseAccountType {
    public const val BASIC: String = "BASIC"
    public const val DEPOSIT: String = "DEPOSIT"
}

/**
 * 哈希类型.
 *
 * The documented values; there may be others.
 */
public object HashType {
    public const val SHA1: String = "SHA1"
}

/**
 * 证件类型.
 *
 * The documented values; there may be others.
 */
public object IdDocType {
    public const val IDENTIFICATION_TYPE_IDCARD: String = "IDENTIFICATION_TYPE_IDCARD"
    public const val IDENTIFICATION_TYPE_OVERSEA_PASSPORT: String = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT"
    public const val IDENTIFICATION_TYPE_HONGKONG_PASSPORT: String = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT"
    public const val IDENTIFICATION_TYPE_MACAO_PASSPORT: String = "IDENTIFICATION_TYPE_MACAO_PASSPORT"
    public const val IDENTIFICATION_TYPE_TAIWAN_PASSPORT: String = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT"
    public const val IDENTIFICATION_TYPE_FOREIGN_RESIDENT: String = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT"
    public const val IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT: String = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
    public const val IDENTIFICATION_TYPE_TAIWAN_RESIDENT: String = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"
}

/**
 * 账户类型.
 *
 * The documented values; there may be others.
 */
public object IncomeRecordAccountType {
    public const val BASIC: String = "BASIC"
    public const val OPERATION: String = "OPERATION"
    public const val FEES: String = "FEES"
}

/**
 * 银行来账类型.
 *
 * The documented values; there may be others.
 */
public object IncomeRecordType {
    public const val OFFLINERECHARGE: String = "OFFLINERECHARGE"
    public const val ENTERPRISEDIRECTREVENUE: String = "ENTERPRISEDIRECTREVENUE"
}

/**
 * 账户类型.
 *
 * The documented values; there may be others.
 */
public object ListIncomeRecordsAccountType {
    public const val BASIC: String = "BASIC"
    public const val OPERATION: String = "OPERATION"
    public const val FEES: String = "FEES"
}

/**
 * 账户类型.
 *
 * The documented values; there may be others.
 */
public object ListSubMerchantIncomeRecordsAccountType {
    public const val BASIC: String = "BASIC"
    public const val OPERATION: String = "OPERATION"
    public const val FEES: String = "FEES"
}

/**
 * 二级商户号的出款子账户类型.
 *
 * The documented values; there may be others.
 */
public object OutAccountType {
    public const val BASIC_ACCOUNT: String = "BASIC_ACCOUNT"
    public const val OPERATE_ACCOUNT: String = "OPERATE_ACCOUNT"
    public const val MARGIN_ACCOUNT: String = "MARGIN_ACCOUNT"
}

/**
 * 账户类型.
 *
 * The documented values; there may be others.
 */
public object PayeeAccountType {
    public const val ACCOUNT_TYPE_CORPORATE: String = "ACCOUNT_TYPE_CORPORATE"
    public const val ACCOUNT_TYPE_PERSONAL: String = "ACCOUNT_TYPE_PERSONAL"
}

/**
 * 收款对象类型.
 *
 * The documented values; there may be others.
 */
public object PayeeType {
    public const val CONTRIBUTION_MERCHANT: String = "CONTRIBUTION_MERCHANT"
    public const val SERVICE_PROVIDER_MERCHANT: String = "SERVICE_PROVIDER_MERCHANT"
    public const val OTHER_MERCHANT: String = "OTHER_MERCHANT"
    public const val INDIVIDUAL: String = "INDIVIDUAL"
}

/**
 * 申请证明材料类型.
 *
 * The documented values; there may be others.
 */
public object ProofMediaType {
    public const val WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_1: String = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_1"
    public const val WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_2: String = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_2"
    public const val WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_3: String = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_3"
    public const val WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_4: String = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_4"
    public const val WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_5: String = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_5"
    public const val MISSING_OFFICIAL_SEAL_LETTER: String = "MISSING_OFFICIAL_SEAL_LETTER"
    public const val CERTIFICATE_OF_ACCOUNT_CANCELLATION: String = "CERTIFICATE_OF_ACCOUNT_CANCELLATION"
    public const val INDUSTRIAL_AND_COMMERCIAL_CANCELLATION_CERTIFICATE: String = "INDUSTRIAL_AND_COMMERCIAL_CANCELLATION_CERTIFICATE"
    public const val BASIC_TRANSACTION_INFORMATION: String = "BASIC_TRANSACTION_INFORMATION"
    public const val LEGAL_ID_CARD: String = "LEGAL_ID_CARD"
    public const val ID_CARD: String = "ID_CARD"
    public const val BUSINESS_LICENSE_PHOTO: String = "BUSINESS_LICENSE_PHOTO"
    public const val PAYEE_ID_CARD: String = "PAYEE_ID_CARD"
    public const val WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6: String = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6"
    public const val WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7: String = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7"
    public const val WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8: String = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8"
}

/**
 * 申请单状态.
 *
 * The documented values; there may be others.
 */
public object State {
    public const val SUBMITTED: String = "SUBMITTED"
    public const val PASSED: String = "PASSED"
    public const val PAY_SUCCEED: String = "PAY_SUCCEED"
    public const val REJECTED: String = "REJECTED"
    public const val PAY_FAILED: String = "PAY_FAILED"
    public const val BANK_REFUNDED: String = "BANK_REFUNDED"
}

/**
 * 账户类型.
 *
 * The documented values; there may be others.
 */
public object SubMerchantIncomeRecordAccountType {
    public const val BASIC: String = "BASIC"
    public const val OPERATION: String = "OPERATION"
    public const val FEES: String = "FEES"
}

/**
 * 出款账户类型.
 *
 * The documented values; there may be others.
 */
public object SubMerchantWithdrawalAccountType {
    public const val BASIC: String = "BASIC"
    public const val FEES: String = "FEES"
    public const val OPERATION: String = "OPERATION"
}

/**
 * 预约提现单状态.
 *
 * The documented values; there may be others.
 */
public object SubMerchantWithdrawalStatus {
    public const val CREATE_SUCCESS: String = "CREATE_SUCCESS"
    public const val SUCCESS: String = "SUCCESS"
    public const val FAIL: String = "FAIL"
    public const val REFUND: String = "REFUND"
    public const val CLOSE: String = "CLOSE"
    public const val INIT: String = "INIT"
}

/**
 * 压缩格式.
 *
 * The documented values; there may be others.
 */
public object TarType {
    public const val GZIP: String = "GZIP"
}

/**
 * 出款账户类型.
 *
 * The documented values; there may be others.
 */
public object WithdrawalAccountType {
    public const val BASIC: String = "BASIC"
    public const val FEES: String = "FEES"
    public const val OPERATION: String = "OPERATION"
}

/**
 * 出款账户类型.
 *
 * The documented values; there may be others.
 */
public object WithdrawalChangeResourceAccountType {
    public const val BASIC: String = "BASIC"
    public const val OPERATION: String = "OPERATION"
    public const val FEES: String = "FEES"
}

/**
 * 提现单状态.
 *
 * The documented values; there may be others.
 */
public object WithdrawalChangeResourceStatus {
    public const val CREATED: String = "CREATED"
    public const val PROCESSING: String = "PROCESSING"
    public const val FINISHED: String = "FINISHED"
    public const val ABNORMAL: String = "ABNORMAL"
}

/**
 * 预约提现单状态.
 *
 * The documented values; there may be others.
 */
public object WithdrawalStatus {
    public const val CREATE_SUCCESS: String = "CREATE_SUCCESS"
    public const val SUCCESS: String = "SUCCESS"
    public const val FAIL: String = "FAIL"
    public const val REFUND: String = "REFUND"
    public const val CLOSE: String = "CLOSE"
    public const val INIT: String = "INIT"
}
