// Generated from api/ecommerce_account.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ecommerceaccount

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
 * `AccountBalance`.
 */
public class AccountBalance(json: JsonObject) : Model(json) {

    /** 账户金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 二级商户号的出款子账户类型. `BASIC_ACCOUNT`: the balance of sales; `OPERATE_ACCOUNT`: running costs; `MARGIN_ACCOUNT`: the deposit; `TRADE_FEE_ACCOUNT`: fees. See [OutAccountType]. */
    public val outAccountType: String get() = json["out_account_type"].text()
}

/**
 * `AccountWithdrawalResult`.
 */
public class AccountWithdrawalResult(json: JsonObject) : Model(json) {

    /** 二级商户号的出款子账户类型. `BASIC_ACCOUNT`: the balance of sales; `OPERATE_ACCOUNT`: running costs; `MARGIN_ACCOUNT`: the deposit; `TRADE_FEE_ACCOUNT`: fees. See [OutAccountType]. */
    public val outAccountType: String get() = json["out_account_type"].text()

    /** 付款状态. `BANK_REFUNDED`: paid, and sent back by the bank. See [PayState]. */
    public val payState: String get() = json["pay_state"].text()

    /** 付款状态描述. At most 256 characters. */
    public val stateDescription: String get() = json["state_description"].text()
}

/**
 * `ApplicationMaterial`.
 */
public class ApplicationMaterial(json: JsonObject) : Model(json) {
    public constructor(applicationMediaId: String, applicationType: String) : this(
        Fields().put("application_media_id", applicationMediaId).put("application_type", applicationType).json,
    )

    /** 注销申请材料照片ID. Of an image uploaded by `upload_cancellation_application_media`. At most 512 characters. */
    public val applicationMediaId: String get() = json["application_media_id"].text()

    /** 注销申请材料类型. See [ApplicationType]. */
    public val applicationType: String get() = json["application_type"].text()

    /** A copy with another [applicationMediaId]. */
    public fun withApplicationMediaId(applicationMediaId: String): ApplicationMaterial = ApplicationMaterial(json.with("application_media_id", applicationMediaId))

    /** A copy with another [applicationType]. */
    public fun withApplicationType(applicationType: String): ApplicationMaterial = ApplicationMaterial(json.with("application_type", applicationType))
}

/**
 * `BankAccount`.
 */
public class BankAccount(json: JsonObject) : Model(json) {
    public constructor(accountBank: String, accountName: String, accountNumber: String, bankBranchId: String? = null, bankBranchName: String? = null, bankName: String? = null) : this(
        Fields().put("account_bank", accountBank).put("account_name", accountName).put("account_number", accountNumber).put("bank_branch_id", bankBranchId).put("bank_branch_name", bankBranchName).put("bank_name", bankName).json,
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
    public val bankBranchName: String? get() = json["bank_branch_name"].textOrNull()

    /** 开户银行全称. Known from the community. */
    public val bankName: String? get() = json["bank_name"].textOrNull()

    /** A copy with another [accountBank]. */
    public fun withAccountBank(accountBank: String): BankAccount = BankAccount(json.with("account_bank", accountBank))

    /** A copy with another [accountName]. */
    public fun withAccountName(accountName: String): BankAccount = BankAccount(json.with("account_name", accountName))

    /** A copy with another [accountNumber]. */
    public fun withAccountNumber(accountNumber: String): BankAccount = BankAccount(json.with("account_number", accountNumber))

    /** A copy with another [bankBranchId]. */
    public fun withBankBranchId(bankBranchId: String?): BankAccount = BankAccount(json.with("bank_branch_id", bankBranchId))

    /** A copy with another [bankBranchName]. */
    public fun withBankBranchName(bankBranchName: String?): BankAccount = BankAccount(json.with("bank_branch_name", bankBranchName))

    /** A copy with another [bankName]. */
    public fun withBankName(bankName: String?): BankAccount = BankAccount(json.with("bank_name", bankName))

    override fun isSensitive(name: String): Boolean = name == "account_name" || name == "account_number"
}

/**
 * `BlockReason`.
 */
public class BlockReason(json: JsonObject) : Model(json) {

    /** 原因类型. See [Type]. */
    public val type: String? get() = json["type"].textOrNull()

    /** 原因描述. At most 512 characters. */
    public val description: String? get() = json["description"].textOrNull()
}

/**
 * `CancellationApplication`.
 */
public class CancellationApplication(json: JsonObject) : Model(json) {

    /** 二级商户号. At most 32 characters. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 最后更新时间. At most 32 characters, RFC 3339. */
    public val updateTime: String? get() = json["update_time"].textOrNull()

    /** 商户注销申请单号. The platform's own number of the application. At most 32 characters. */
    public val outApplyNo: String? get() = json["out_apply_no"].textOrNull()

    /** 注销状态. See [CancellationApplicationCancelState]. */
    public val cancelState: String? get() = json["cancel_state"].textOrNull()

    /** 驳回原因. At most 512 characters. */
    public val rejectReason: String? get() = json["reject_reason"].textOrNull()
}

/**
 * `CancellationConfirmation`.
 */
public class CancellationConfirmation(json: JsonObject) : Model(json) {

    /** 确认商户注销的页面url. At most 1024 characters. */
    public val confirmCancelUrl: String? get() = json["confirm_cancel_url"].textOrNull()
}

/**
 * `CancellationWithdrawal`.
 */
public class CancellationWithdrawal(json: JsonObject) : Model(json) {

    /** 申请注销的二级商户号. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户注销申请单号. The platform's own number of the application. At most 32 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 微信支付注销提现申请单号. WeChat Pay's number of the application. At most 32 characters. */
    public val applymentId: String get() = json["applyment_id"].text()

    /** 注销提现申请单状态. `ACCEPTED`, `REVIEWING`, `SYSTEM_PROCESSING`: under way; `WAITING_MERCHANT_CONFIRM`: the sub-merchant is to confirm at `confirm_cancel_url`; `REVOKED`: withdrawn; `CANCELED`: closed; `FUND_PROCESSING`: closed, the money is being paid; `FINISH`: all is done. See [CancellationWithdrawalCancelState]. */
    public val cancelState: String get() = json["cancel_state"].text()

    /** 注销提现申请单状态描述. At most 256 characters. */
    public val cancelStateDescription: String get() = json["cancel_state_description"].text()

    /** 账户信息. */
    public val accountInfo: List<AccountBalance>? get() = json["account_info"].listOrNull { AccountBalance(it.tree()) }

    /** 账户提现结果. */
    public val accountWithdrawResult: List<AccountWithdrawalResult>? get() = json["account_withdraw_result"].listOrNull { AccountWithdrawalResult(it.tree()) }

    /** `confirm_cancel`. */
    public val confirmCancel: CancellationConfirmation? get() = json["confirm_cancel"].treeOrNull()?.let { CancellationConfirmation(it) }

    /** 最后更新时间. At most 32 characters, RFC 3339. */
    public val modifyTime: String? get() = json["modify_time"].textOrNull()

    /** 是否提取资金. See [Withdraw]. */
    public val withdraw: String? get() = json["withdraw"].textOrNull()

    /** 提现状态. See [WithdrawState]. */
    public val withdrawState: String? get() = json["withdraw_state"].textOrNull()

    /** 提现状态描述. At most 256 characters. */
    public val withdrawStateDescription: String? get() = json["withdraw_state_description"].textOrNull()
}

/**
 * `ConfirmCancellationWithdrawalRequest`.
 */
public class ConfirmCancellationWithdrawalRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, cancelContractVersion: String, confirmTime: String, operatorIdentification: String, outRequestNo: String? = null, applymentId: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("cancel_contract_version", cancelContractVersion).put("confirm_time", confirmTime).put("operator_identification", operatorIdentification).put("out_request_no", outRequestNo).put("applyment_id", applymentId).json,
    )

    public constructor(subMchid: String, cancelContractVersion: String, confirmTime: String, operatorIdentification: String) : this(
        Fields().put("sub_mchid", subMchid).put("cancel_contract_version", cancelContractVersion).put("confirm_time", confirmTime).put("operator_identification", operatorIdentification).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 注销协议版本号. The version of the agreement on closing that the sub-merchant has agreed to. */
    public val cancelContractVersion: String get() = json["cancel_contract_version"].text()

    /** 注销确认时间. RFC 3339. */
    public val confirmTime: String get() = json["confirm_time"].text()

    /** 平台确认操作人标识. Who confirmed, in the words of the platform. */
    public val operatorIdentification: String get() = json["operator_identification"].text()

    /** 商户注销申请单号. The platform's own number of the application. */
    public val outRequestNo: String? get() = json["out_request_no"].textOrNull()

    /** 微信支付注销单号. WeChat Pay's number of the application; either this or `out_request_no`. */
    public val applymentId: String? get() = json["applyment_id"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): ConfirmCancellationWithdrawalRequest = ConfirmCancellationWithdrawalRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [cancelContractVersion]. */
    public fun withCancelContractVersion(cancelContractVersion: String): ConfirmCancellationWithdrawalRequest = ConfirmCancellationWithdrawalRequest(json.with("cancel_contract_version", cancelContractVersion))

    /** A copy with another [confirmTime]. */
    public fun withConfirmTime(confirmTime: String): ConfirmCancellationWithdrawalRequest = ConfirmCancellationWithdrawalRequest(json.with("confirm_time", confirmTime))

    /** A copy with another [operatorIdentification]. */
    public fun withOperatorIdentification(operatorIdentification: String): ConfirmCancellationWithdrawalRequest = ConfirmCancellationWithdrawalRequest(json.with("operator_identification", operatorIdentification))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String?): ConfirmCancellationWithdrawalRequest = ConfirmCancellationWithdrawalRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [applymentId]. */
    public fun withApplymentId(applymentId: String?): ConfirmCancellationWithdrawalRequest = ConfirmCancellationWithdrawalRequest(json.with("applyment_id", applymentId))
}

/**
 * `ConfirmCancellationWithdrawalResponse`.
 */
public class ConfirmCancellationWithdrawalResponse(json: JsonObject) : Model(json) {

    /** 二级商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 商户注销申请单号. The platform's own number of the application. */
    public val outRequestNo: String? get() = json["out_request_no"].textOrNull()

    /** 微信支付注销单号. WeChat Pay's number of the application. */
    public val applymentId: String? get() = json["applyment_id"].textOrNull()
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
 * `Payee`.
 */
public class Payee(json: JsonObject) : Model(json) {
    public constructor(accountType: String, bankAccountInfo: BankAccount, identityInfo: Identity? = null) : this(
        Fields().put("account_type", accountType).put("bank_account_info", bankAccountInfo).put("identity_info", identityInfo).json,
    )

    public constructor(accountType: String, bankAccountInfo: BankAccount) : this(
        Fields().put("account_type", accountType).put("bank_account_info", bankAccountInfo).json,
    )

    /** 账户类型. `ACCOUNT_TYPE_CORPORATE`: of a company; `ACCOUNT_TYPE_PERSONAL`: of a person. See [AccountType]. */
    public val accountType: String get() = json["account_type"].text()

    /** 银行账户. */
    public val bankAccountInfo: BankAccount get() = BankAccount(json["bank_account_info"].tree())

    /** 收款人账号对应的证件信息. Needed with `ACCOUNT_TYPE_PERSONAL`. */
    public val identityInfo: Identity? get() = json["identity_info"].treeOrNull()?.let { Identity(it) }

    /** A copy with another [accountType]. */
    public fun withAccountType(accountType: String): Payee = Payee(json.with("account_type", accountType))

    /** A copy with another [bankAccountInfo]. */
    public fun withBankAccountInfo(bankAccountInfo: BankAccount): Payee = Payee(json.with("bank_account_info", bankAccountInfo))

    /** A copy with another [identityInfo]. */
    public fun withIdentityInfo(identityInfo: Identity?): Payee = Payee(json.with("identity_info", identityInfo))
}

/**
 * `ProofMedia`.
 */
public class ProofMedia(json: JsonObject) : Model(json) {
    public constructor(proofMedia: String, proofMediaType: String) : this(
        Fields().put("proof_media", proofMedia).put("proof_media_type", proofMediaType).json,
    )

    /** 证明材料照片. Of an uploaded image. At most 1024 characters. */
    public val proofMedia: String get() = json["proof_media"].text()

    /** 付款申请材料类型. See [ProofMediaType]. */
    public val proofMediaType: String get() = json["proof_media_type"].text()

    /** A copy with another [proofMedia]. */
    public fun withProofMedia(proofMedia: String): ProofMedia = ProofMedia(json.with("proof_media", proofMedia))

    /** A copy with another [proofMediaType]. */
    public fun withProofMediaType(proofMediaType: String): ProofMedia = ProofMedia(json.with("proof_media_type", proofMediaType))
}

/**
 * `SubmitCancellationApplicationRequest`.
 */
public class SubmitCancellationApplicationRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, outApplyNo: String, applicationInfo: List<ApplicationMaterial>) : this(
        Fields().put("sub_mchid", subMchid).put("out_apply_no", outApplyNo).put("application_info", applicationInfo).json,
    )

    /** 申请注销的二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户注销申请单号. The platform's own number of the application. At most 32 characters. */
    public val outApplyNo: String get() = json["out_apply_no"].text()

    /** 注销申请材料. */
    public val applicationInfo: List<ApplicationMaterial> get() = json["application_info"].list { ApplicationMaterial(it.tree()) }

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): SubmitCancellationApplicationRequest = SubmitCancellationApplicationRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [outApplyNo]. */
    public fun withOutApplyNo(outApplyNo: String): SubmitCancellationApplicationRequest = SubmitCancellationApplicationRequest(json.with("out_apply_no", outApplyNo))

    /** A copy with another [applicationInfo]. */
    public fun withApplicationInfo(applicationInfo: List<ApplicationMaterial>): SubmitCancellationApplicationRequest = SubmitCancellationApplicationRequest(json.with("application_info", applicationInfo))
}

/**
 * `SubmitCancellationWithdrawalRequest`.
 */
public class SubmitCancellationWithdrawalRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, outRequestNo: String, additionalMaterials: List<String>? = null, payeeInfo: Payee? = null, proofMedias: List<ProofMedia>? = null, remark: String? = null, withdraw: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("out_request_no", outRequestNo).put("additional_materials", additionalMaterials).put("payee_info", payeeInfo).put("proof_medias", proofMedias).put("remark", remark).put("withdraw", withdraw).json,
    )

    public constructor(subMchid: String, outRequestNo: String) : this(
        Fields().put("sub_mchid", subMchid).put("out_request_no", outRequestNo).json,
    )

    /** 申请注销的二级商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户注销申请单号. The platform's own number of the application. At most 32 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 其他补充材料. The `media_id`s of uploaded images. */
    public val additionalMaterials: List<String>? get() = json["additional_materials"].listOrNull { it.text() }

    /** 收款账号信息. Needed with `APPLY_WITHDRAW`. */
    public val payeeInfo: Payee? get() = json["payee_info"].treeOrNull()?.let { Payee(it) }

    /** 付款申请材料. */
    public val proofMedias: List<ProofMedia>? get() = json["proof_medias"].listOrNull { ProofMedia(it.tree()) }

    /** 备注. At most 32 characters. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** 是否提取资金. `APPLY_WITHDRAW`: what is left is paid to the account in `payee_info`. See [Withdraw]. */
    public val withdraw: String? get() = json["withdraw"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): SubmitCancellationWithdrawalRequest = SubmitCancellationWithdrawalRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): SubmitCancellationWithdrawalRequest = SubmitCancellationWithdrawalRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [additionalMaterials]. */
    public fun withAdditionalMaterials(additionalMaterials: List<String>?): SubmitCancellationWithdrawalRequest = SubmitCancellationWithdrawalRequest(json.with("additional_materials", additionalMaterials))

    /** A copy with another [payeeInfo]. */
    public fun withPayeeInfo(payeeInfo: Payee?): SubmitCancellationWithdrawalRequest = SubmitCancellationWithdrawalRequest(json.with("payee_info", payeeInfo))

    /** A copy with another [proofMedias]. */
    public fun withProofMedias(proofMedias: List<ProofMedia>?): SubmitCancellationWithdrawalRequest = SubmitCancellationWithdrawalRequest(json.with("proof_medias", proofMedias))

    /** A copy with another [remark]. */
    public fun withRemark(remark: String?): SubmitCancellationWithdrawalRequest = SubmitCancellationWithdrawalRequest(json.with("remark", remark))

    /** A copy with another [withdraw]. */
    public fun withWithdraw(withdraw: String?): SubmitCancellationWithdrawalRequest = SubmitCancellationWithdrawalRequest(json.with("withdraw", withdraw))
}

/**
 * `SubmitCancellationWithdrawalResponse`.
 */
public class SubmitCancellationWithdrawalResponse(json: JsonObject) : Model(json) {

    /** 商户注销申请单号. The platform's own number of the application. At most 32 characters. */
    public val outRequestNo: String? get() = json["out_request_no"].textOrNull()

    /** 微信支付注销提现申请单号. WeChat Pay's number of the application. At most 32 characters. */
    public val applymentId: String? get() = json["applyment_id"].textOrNull()
}

/**
 * `UploadCancellationApplicationMediaResponse`.
 */
public class UploadCancellationApplicationMediaResponse(json: JsonObject) : Model(json) {

    /** 媒体文件标识ID. At most 512 characters. */
    public val mediaId: String get() = json["media_id"].text()
}

/**
 * `ValidateCancellationResponse`.
 */
public class ValidateCancellationResponse(json: JsonObject) : Model(json) {

    /** 注销检查的二级商户号. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户号状态. See [MerchantState]. */
    public val merchantState: String get() = json["merchant_state"].text()

    /** 注销资格检查结果. See [ValidateResult]. */
    public val validateResult: String get() = json["validate_result"].text()

    /** 商户资金账户余额. */
    public val accountInfo: List<AccountBalance>? get() = json["account_info"].listOrNull { AccountBalance(it.tree()) }

    /** 不可发起注销原因. What stands in the way; set with `NOT_ALLOW_CANCEL_WITHDRAW`. */
    public val blockReasons: List<BlockReason>? get() = json["block_reasons"].listOrNull { BlockReason(it.tree()) }
}

/**
 * 账户类型.
 *
 * The documented values; there may be others.
 */
public object AccountType {
    public const val ACCOUNT_TYPE_CORPORATE: String = "ACCOUNT_TYPE_CORPORATE"
    public const val ACCOUNT_TYPE_PERSONAL: String = "ACCOUNT_TYPE_PERSONAL"
}

/**
 * 注销申请材料类型.
 *
 * The documented values; there may be others.
 */
public object ApplicationType {
    public const val SP_MERCHANT_APPLICATION: String = "SP_MERCHANT_APPLICATION"
    public const val SUB_MERCHANT_APPLICATION: String = "SUB_MERCHANT_APPLICATION"
    public const val MISSING_OFFICIAL_SEAL_LETTER: String = "MISSING_OFFICIAL_SEAL_LETTER"
    public const val SP_CANCEL_ACCOUNT_APPLICATION: String = "SP_CANCEL_ACCOUNT_APPLICATION"
    public const val SUB_CANCEL_ACCOUNT_APPLICATION: String = "SUB_CANCEL_ACCOUNT_APPLICATION"
}

/**
 * 注销状态.
 *
 * The documented values; there may be others.
 */
public object CancellationApplicationCancelState {
    public const val REVIEWING: String = "REVIEWING"
    public const val REJECTED: String = "REJECTED"
    public const val CANCEL_SUCCESS: String = "CANCEL_SUCCESS"
}

/**
 * 注销提现申请单状态.
 *
 * The documented values; there may be others.
 */
public object CancellationWithdrawalCancelState {
    public const val ACCEPTED: String = "ACCEPTED"
    public const val REVIEWING: String = "REVIEWING"
    public const val REJECTED: String = "REJECTED"
    public const val WAITING_MERCHANT_CONFIRM: String = "WAITING_MERCHANT_CONFIRM"
    public const val REVOKED: String = "REVOKED"
    public const val SYSTEM_PROCESSING: String = "SYSTEM_PROCESSING"
    public const val CANCELED: String = "CANCELED"
    public const val FUND_PROCESSING: String = "FUND_PROCESSING"
    public const val FINISH: String = "FINISH"
}

/**
 * 证件类型.
 *
 * The documented values; there may be others.
 */
public object IdDocType {
    public const val IDENTIFICATION_TYPE_ID_CARD: String = "IDENTIFICATION_TYPE_ID_CARD"
    public const val IDENTIFICATION_TYPE_OVERSEA_PASSPORT: String = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT"
    public const val IDENTIFICATION_TYPE_HONGKONG_PASSPORT: String = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT"
    public const val IDENTIFICATION_TYPE_MACAO_PASSPORT: String = "IDENTIFICATION_TYPE_MACAO_PASSPORT"
    public const val IDENTIFICATION_TYPE_TAIWAN_PASSPORT: String = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT"
    public const val IDENTIFICATION_TYPE_FOREIGN_RESIDENT: String = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT"
    public const val IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT: String = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
    public const val IDENTIFICATION_TYPE_TAIWAN_RESIDENT: String = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"
}

/**
 * 商户号状态.
 *
 * The documented values; there may be others.
 */
public object MerchantState {
    public const val NORMAL: String = "NORMAL"
    public const val HAS_BEEN_CANCELLED: String = "HAS_BEEN_CANCELLED"
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
    public const val TRADE_FEE_ACCOUNT: String = "TRADE_FEE_ACCOUNT"
}

/**
 * 付款状态.
 *
 * The documented values; there may be others.
 */
public object PayState {
    public const val PAY_PROCESSING: String = "PAY_PROCESSING"
    public const val PAY_SUCCEED: String = "PAY_SUCCEED"
    public const val PAY_FAIL: String = "PAY_FAIL"
    public const val BANK_REFUNDED: String = "BANK_REFUNDED"
}

/**
 * 付款申请材料类型.
 *
 * The documented values; there may be others.
 */
public object ProofMediaType {
    public const val WITHDRAWAL_APPLICATION: String = "WITHDRAWAL_APPLICATION"
}

/**
 * 原因类型.
 *
 * The documented values; there may be others.
 */
public object Type {
    public const val CONSUMER_COMPLAINT_UNPROCESSED: String = "CONSUMER_COMPLAINT_UNPROCESSED"
    public const val HAS_BLOCKING_CONTROL: String = "HAS_BLOCKING_CONTROL"
    public const val FUNDS_PENDING_PROCESSING: String = "FUNDS_PENDING_PROCESSING"
    public const val OTHER_REASON: String = "OTHER_REASON"
}

/**
 * 注销资格检查结果.
 *
 * The documented values; there may be others.
 */
public object ValidateResult {
    public const val ALLOW_CANCEL_WITHDRAW: String = "ALLOW_CANCEL_WITHDRAW"
    public const val NOT_ALLOW_CANCEL_WITHDRAW: String = "NOT_ALLOW_CANCEL_WITHDRAW"
}

/**
 * 是否提取资金.
 *
 * The documented values; there may be others.
 */
public object Withdraw {
    public const val NOT_APPLY_WITHDRAW: String = "NOT_APPLY_WITHDRAW"
    public const val APPLY_WITHDRAW: String = "APPLY_WITHDRAW"
}

/**
 * 提现状态.
 *
 * The documented values; there may be others.
 */
public object WithdrawState {
    public const val WITHDRAW_PROCESSING: String = "WITHDRAW_PROCESSING"
    public const val WITHDRAW_EXCEPTION: String = "WITHDRAW_EXCEPTION"
    public const val WITHDRAW_SUCCEED: String = "WITHDRAW_SUCCEED"
}
