// Generated from api/ecommerce_applyment.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.ecommerceapplyment

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
 * `AccountHostingBankAccount`.
 */
public class AccountHostingBankAccount(json: JsonObject) : Model(json) {
    public constructor(accountBank: String, accountName: String, accountNumber: String, bankAccountType: String, bankBranchId: String? = null, bankAddressCode: String? = null, bankName: String? = null) : this(
        Fields().put("account_bank", accountBank).put("account_name", accountName).put("account_number", accountNumber).put("bank_account_type", bankAccountType).put("bank_branch_id", bankBranchId).put("bank_address_code", bankAddressCode).put("bank_name", bankName).json,
    )

    public constructor(accountBank: String, accountName: String, accountNumber: String, bankAccountType: String) : this(
        Fields().put("account_bank", accountBank).put("account_name", accountName).put("account_number", accountNumber).put("bank_account_type", bankAccountType).json,
    )

    /** 开户银行. The bank, by its name in the official list. */
    public val accountBank: String get() = json["account_bank"].text()

    /** 开户名称. Encrypted on the wire. */
    public val accountName: String get() = json["account_name"].text()

    /** 银行帐号. Encrypted on the wire. */
    public val accountNumber: String get() = json["account_number"].text()

    /** 账户类型. `74`: of a company; `75`: of a person. See [BankAccountType]. */
    public val bankAccountType: String get() = json["bank_account_type"].text()

    /** 开户银行联行号. */
    public val bankBranchId: String? get() = json["bank_branch_id"].textOrNull()

    /** 开户银行省市编码. The code of the bank's district. */
    public val bankAddressCode: String? get() = json["bank_address_code"].textOrNull()

    /** 开户银行全称. */
    public val bankName: String? get() = json["bank_name"].textOrNull()

    /** A copy with another [accountBank]. */
    public fun withAccountBank(accountBank: String): AccountHostingBankAccount = AccountHostingBankAccount(json.with("account_bank", accountBank))

    /** A copy with another [accountName]. */
    public fun withAccountName(accountName: String): AccountHostingBankAccount = AccountHostingBankAccount(json.with("account_name", accountName))

    /** A copy with another [accountNumber]. */
    public fun withAccountNumber(accountNumber: String): AccountHostingBankAccount = AccountHostingBankAccount(json.with("account_number", accountNumber))

    /** A copy with another [bankAccountType]. */
    public fun withBankAccountType(bankAccountType: String): AccountHostingBankAccount = AccountHostingBankAccount(json.with("bank_account_type", bankAccountType))

    /** A copy with another [bankBranchId]. */
    public fun withBankBranchId(bankBranchId: String?): AccountHostingBankAccount = AccountHostingBankAccount(json.with("bank_branch_id", bankBranchId))

    /** A copy with another [bankAddressCode]. */
    public fun withBankAddressCode(bankAddressCode: String?): AccountHostingBankAccount = AccountHostingBankAccount(json.with("bank_address_code", bankAddressCode))

    /** A copy with another [bankName]. */
    public fun withBankName(bankName: String?): AccountHostingBankAccount = AccountHostingBankAccount(json.with("bank_name", bankName))

    override fun isSensitive(name: String): Boolean = name == "account_name" || name == "account_number"
}

/**
 * `AccountHostingBeneficialOwner`.
 */
public class AccountHostingBeneficialOwner(json: JsonObject) : Model(json) {
    public constructor(uboIdDocAddress: String? = null, uboIdDocCopy: String? = null, uboIdDocCopyBack: String? = null, uboIdDocName: String? = null, uboIdDocNumber: String? = null, uboIdDocPeriodBegin: String? = null, uboIdDocPeriodEnd: String? = null, uboIdDocType: String? = null, uboPeriodBegin: String? = null, uboPeriodEnd: String? = null) : this(
        Fields().put("ubo_id_doc_address", uboIdDocAddress).put("ubo_id_doc_copy", uboIdDocCopy).put("ubo_id_doc_copy_back", uboIdDocCopyBack).put("ubo_id_doc_name", uboIdDocName).put("ubo_id_doc_number", uboIdDocNumber).put("ubo_id_doc_period_begin", uboIdDocPeriodBegin).put("ubo_id_doc_period_end", uboIdDocPeriodEnd).put("ubo_id_doc_type", uboIdDocType).put("ubo_period_begin", uboPeriodBegin).put("ubo_period_end", uboPeriodEnd).json,
    )

    /** 证件居住地址. Encrypted on the wire. */
    public val uboIdDocAddress: String? get() = json["ubo_id_doc_address"].textOrNull()

    /** 证件正面照片. */
    public val uboIdDocCopy: String? get() = json["ubo_id_doc_copy"].textOrNull()

    /** 证件反面照片. The back of the document; passports have none. */
    public val uboIdDocCopyBack: String? get() = json["ubo_id_doc_copy_back"].textOrNull()

    /** 受益人姓名. Encrypted on the wire. */
    public val uboIdDocName: String? get() = json["ubo_id_doc_name"].textOrNull()

    /** 证件号码. Encrypted on the wire. */
    public val uboIdDocNumber: String? get() = json["ubo_id_doc_number"].textOrNull()

    /** 证件有效期开始时间. */
    public val uboIdDocPeriodBegin: String? get() = json["ubo_id_doc_period_begin"].textOrNull()

    /** 证件有效期结束时间. `2026-01-31`, or `长期` where it has no end. */
    public val uboIdDocPeriodEnd: String? get() = json["ubo_id_doc_period_end"].textOrNull()

    /** 证件类型. See [AccountHostingBeneficialOwnerUboIdDocType]. */
    public val uboIdDocType: String? get() = json["ubo_id_doc_type"].textOrNull()

    /** 证件有效期开始时间. YYYY-MM-DD. */
    public val uboPeriodBegin: String? get() = json["ubo_period_begin"].textOrNull()

    /** 证件有效期结束时间. `2026-01-31`, or `长期` where it has no end. */
    public val uboPeriodEnd: String? get() = json["ubo_period_end"].textOrNull()

    /** A copy with another [uboIdDocAddress]. */
    public fun withUboIdDocAddress(uboIdDocAddress: String?): AccountHostingBeneficialOwner = AccountHostingBeneficialOwner(json.with("ubo_id_doc_address", uboIdDocAddress))

    /** A copy with another [uboIdDocCopy]. */
    public fun withUboIdDocCopy(uboIdDocCopy: String?): AccountHostingBeneficialOwner = AccountHostingBeneficialOwner(json.with("ubo_id_doc_copy", uboIdDocCopy))

    /** A copy with another [uboIdDocCopyBack]. */
    public fun withUboIdDocCopyBack(uboIdDocCopyBack: String?): AccountHostingBeneficialOwner = AccountHostingBeneficialOwner(json.with("ubo_id_doc_copy_back", uboIdDocCopyBack))

    /** A copy with another [uboIdDocName]. */
    public fun withUboIdDocName(uboIdDocName: String?): AccountHostingBeneficialOwner = AccountHostingBeneficialOwner(json.with("ubo_id_doc_name", uboIdDocName))

    /** A copy with another [uboIdDocNumber]. */
    public fun withUboIdDocNumber(uboIdDocNumber: String?): AccountHostingBeneficialOwner = AccountHostingBeneficialOwner(json.with("ubo_id_doc_number", uboIdDocNumber))

    /** A copy with another [uboIdDocPeriodBegin]. */
    public fun withUboIdDocPeriodBegin(uboIdDocPeriodBegin: String?): AccountHostingBeneficialOwner = AccountHostingBeneficialOwner(json.with("ubo_id_doc_period_begin", uboIdDocPeriodBegin))

    /** A copy with another [uboIdDocPeriodEnd]. */
    public fun withUboIdDocPeriodEnd(uboIdDocPeriodEnd: String?): AccountHostingBeneficialOwner = AccountHostingBeneficialOwner(json.with("ubo_id_doc_period_end", uboIdDocPeriodEnd))

    /** A copy with another [uboIdDocType]. */
    public fun withUboIdDocType(uboIdDocType: String?): AccountHostingBeneficialOwner = AccountHostingBeneficialOwner(json.with("ubo_id_doc_type", uboIdDocType))

    /** A copy with another [uboPeriodBegin]. */
    public fun withUboPeriodBegin(uboPeriodBegin: String?): AccountHostingBeneficialOwner = AccountHostingBeneficialOwner(json.with("ubo_period_begin", uboPeriodBegin))

    /** A copy with another [uboPeriodEnd]. */
    public fun withUboPeriodEnd(uboPeriodEnd: String?): AccountHostingBeneficialOwner = AccountHostingBeneficialOwner(json.with("ubo_period_end", uboPeriodEnd))

    override fun isSensitive(name: String): Boolean = name == "ubo_id_doc_address" || name == "ubo_id_doc_name" || name == "ubo_id_doc_number"
}

/**
 * `AccountHostingContact`.
 */
public class AccountHostingContact(json: JsonObject) : Model(json) {
    public constructor(contactName: String, contactType: String, businessAuthorizationLetter: String? = null, contactEmail: String? = null, contactIdCardNumber: String? = null, contactIdDocCopy: String? = null, contactIdDocCopyBack: String? = null, contactIdDocPeriodBegin: String? = null, contactIdDocPeriodEnd: String? = null, contactIdDocType: String? = null, contactPeriodBegin: String? = null, contactPeriodEnd: String? = null, mobilePhone: String? = null) : this(
        Fields().put("contact_name", contactName).put("contact_type", contactType).put("business_authorization_letter", businessAuthorizationLetter).put("contact_email", contactEmail).put("contact_id_card_number", contactIdCardNumber).put("contact_id_doc_copy", contactIdDocCopy).put("contact_id_doc_copy_back", contactIdDocCopyBack).put("contact_id_doc_period_begin", contactIdDocPeriodBegin).put("contact_id_doc_period_end", contactIdDocPeriodEnd).put("contact_id_doc_type", contactIdDocType).put("contact_period_begin", contactPeriodBegin).put("contact_period_end", contactPeriodEnd).put("mobile_phone", mobilePhone).json,
    )

    public constructor(contactName: String, contactType: String) : this(
        Fields().put("contact_name", contactName).put("contact_type", contactType).json,
    )

    /** 超级管理员姓名. Encrypted on the wire. */
    public val contactName: String get() = json["contact_name"].text()

    /** 超级管理员类型. `65`: the legal representative; `66`: somebody whom the sub-merchant has authorised, whose identity is needed then. See [ContactType]. */
    public val contactType: String get() = json["contact_type"].text()

    /** 业务办理授权函. A letter that authorises the contact; needed with the contact type `66`. */
    public val businessAuthorizationLetter: String? get() = json["business_authorization_letter"].textOrNull()

    /** 联系邮箱. Encrypted on the wire. */
    public val contactEmail: String? get() = json["contact_email"].textOrNull()

    /** 超级管理员身份证件号码. Encrypted on the wire. */
    public val contactIdCardNumber: String? get() = json["contact_id_card_number"].textOrNull()

    /** 超级管理员证件正面照片. The front of the document; needed with the contact type `66`. */
    public val contactIdDocCopy: String? get() = json["contact_id_doc_copy"].textOrNull()

    /** 超级管理员证件反面照片. The back of the document; passports have none. */
    public val contactIdDocCopyBack: String? get() = json["contact_id_doc_copy_back"].textOrNull()

    /** 超级管理员证件有效期开始时间. */
    public val contactIdDocPeriodBegin: String? get() = json["contact_id_doc_period_begin"].textOrNull()

    /** 超级管理员证件有效期结束时间. `2026-01-31`, or `长期` where it has no end. */
    public val contactIdDocPeriodEnd: String? get() = json["contact_id_doc_period_end"].textOrNull()

    /** 超级管理员证件类型. Needed with the contact type `66`. See [AccountHostingContactContactIdDocType]. */
    public val contactIdDocType: String? get() = json["contact_id_doc_type"].textOrNull()

    /** 超级管理员证件有效期开始时间. */
    public val contactPeriodBegin: String? get() = json["contact_period_begin"].textOrNull()

    /** 超级管理员证件有效期结束时间. `2026-01-31`, or `长期` where it has no end. */
    public val contactPeriodEnd: String? get() = json["contact_period_end"].textOrNull()

    /** 超级管理员手机. Encrypted on the wire. */
    public val mobilePhone: String? get() = json["mobile_phone"].textOrNull()

    /** A copy with another [contactName]. */
    public fun withContactName(contactName: String): AccountHostingContact = AccountHostingContact(json.with("contact_name", contactName))

    /** A copy with another [contactType]. */
    public fun withContactType(contactType: String): AccountHostingContact = AccountHostingContact(json.with("contact_type", contactType))

    /** A copy with another [businessAuthorizationLetter]. */
    public fun withBusinessAuthorizationLetter(businessAuthorizationLetter: String?): AccountHostingContact = AccountHostingContact(json.with("business_authorization_letter", businessAuthorizationLetter))

    /** A copy with another [contactEmail]. */
    public fun withContactEmail(contactEmail: String?): AccountHostingContact = AccountHostingContact(json.with("contact_email", contactEmail))

    /** A copy with another [contactIdCardNumber]. */
    public fun withContactIdCardNumber(contactIdCardNumber: String?): AccountHostingContact = AccountHostingContact(json.with("contact_id_card_number", contactIdCardNumber))

    /** A copy with another [contactIdDocCopy]. */
    public fun withContactIdDocCopy(contactIdDocCopy: String?): AccountHostingContact = AccountHostingContact(json.with("contact_id_doc_copy", contactIdDocCopy))

    /** A copy with another [contactIdDocCopyBack]. */
    public fun withContactIdDocCopyBack(contactIdDocCopyBack: String?): AccountHostingContact = AccountHostingContact(json.with("contact_id_doc_copy_back", contactIdDocCopyBack))

    /** A copy with another [contactIdDocPeriodBegin]. */
    public fun withContactIdDocPeriodBegin(contactIdDocPeriodBegin: String?): AccountHostingContact = AccountHostingContact(json.with("contact_id_doc_period_begin", contactIdDocPeriodBegin))

    /** A copy with another [contactIdDocPeriodEnd]. */
    public fun withContactIdDocPeriodEnd(contactIdDocPeriodEnd: String?): AccountHostingContact = AccountHostingContact(json.with("contact_id_doc_period_end", contactIdDocPeriodEnd))

    /** A copy with another [contactIdDocType]. */
    public fun withContactIdDocType(contactIdDocType: String?): AccountHostingContact = AccountHostingContact(json.with("contact_id_doc_type", contactIdDocType))

    /** A copy with another [contactPeriodBegin]. */
    public fun withContactPeriodBegin(contactPeriodBegin: String?): AccountHostingContact = AccountHostingContact(json.with("contact_period_begin", contactPeriodBegin))

    /** A copy with another [contactPeriodEnd]. */
    public fun withContactPeriodEnd(contactPeriodEnd: String?): AccountHostingContact = AccountHostingContact(json.with("contact_period_end", contactPeriodEnd))

    /** A copy with another [mobilePhone]. */
    public fun withMobilePhone(mobilePhone: String?): AccountHostingContact = AccountHostingContact(json.with("mobile_phone", mobilePhone))

    override fun isSensitive(name: String): Boolean = name == "contact_name" || name == "contact_email" || name == "contact_id_card_number" || name == "mobile_phone"
}

/**
 * `AccountHostingIdCard`.
 */
public class AccountHostingIdCard(json: JsonObject) : Model(json) {
    public constructor(idCardCopy: String, idCardName: String, idCardNational: String, idCardNumber: String, idCardValidTime: String, idCardValidTimeBegin: String, idCardAddress: String? = null) : this(
        Fields().put("id_card_copy", idCardCopy).put("id_card_name", idCardName).put("id_card_national", idCardNational).put("id_card_number", idCardNumber).put("id_card_valid_time", idCardValidTime).put("id_card_valid_time_begin", idCardValidTimeBegin).put("id_card_address", idCardAddress).json,
    )

    public constructor(idCardCopy: String, idCardName: String, idCardNational: String, idCardNumber: String, idCardValidTime: String, idCardValidTimeBegin: String) : this(
        Fields().put("id_card_copy", idCardCopy).put("id_card_name", idCardName).put("id_card_national", idCardNational).put("id_card_number", idCardNumber).put("id_card_valid_time", idCardValidTime).put("id_card_valid_time_begin", idCardValidTimeBegin).json,
    )

    /** 身份证人像面照片. The side with the portrait. */
    public val idCardCopy: String get() = json["id_card_copy"].text()

    /** 身份证姓名. Encrypted on the wire. */
    public val idCardName: String get() = json["id_card_name"].text()

    /** 身份证国徽面照片. The side with the national emblem. */
    public val idCardNational: String get() = json["id_card_national"].text()

    /** 身份证号码. Encrypted on the wire. */
    public val idCardNumber: String get() = json["id_card_number"].text()

    /** 身份证有效期结束时间. `2026-01-31`, or `长期` where it has no end. */
    public val idCardValidTime: String get() = json["id_card_valid_time"].text()

    /** 身份证有效期开始时间. YYYY-MM-DD. */
    public val idCardValidTimeBegin: String get() = json["id_card_valid_time_begin"].text()

    /** 身份证地址. Encrypted on the wire. */
    public val idCardAddress: String? get() = json["id_card_address"].textOrNull()

    /** A copy with another [idCardCopy]. */
    public fun withIdCardCopy(idCardCopy: String): AccountHostingIdCard = AccountHostingIdCard(json.with("id_card_copy", idCardCopy))

    /** A copy with another [idCardName]. */
    public fun withIdCardName(idCardName: String): AccountHostingIdCard = AccountHostingIdCard(json.with("id_card_name", idCardName))

    /** A copy with another [idCardNational]. */
    public fun withIdCardNational(idCardNational: String): AccountHostingIdCard = AccountHostingIdCard(json.with("id_card_national", idCardNational))

    /** A copy with another [idCardNumber]. */
    public fun withIdCardNumber(idCardNumber: String): AccountHostingIdCard = AccountHostingIdCard(json.with("id_card_number", idCardNumber))

    /** A copy with another [idCardValidTime]. */
    public fun withIdCardValidTime(idCardValidTime: String): AccountHostingIdCard = AccountHostingIdCard(json.with("id_card_valid_time", idCardValidTime))

    /** A copy with another [idCardValidTimeBegin]. */
    public fun withIdCardValidTimeBegin(idCardValidTimeBegin: String): AccountHostingIdCard = AccountHostingIdCard(json.with("id_card_valid_time_begin", idCardValidTimeBegin))

    /** A copy with another [idCardAddress]. */
    public fun withIdCardAddress(idCardAddress: String?): AccountHostingIdCard = AccountHostingIdCard(json.with("id_card_address", idCardAddress))

    override fun isSensitive(name: String): Boolean = name == "id_card_name" || name == "id_card_number" || name == "id_card_address"
}

/**
 * `AccountHostingIdDocument`.
 */
public class AccountHostingIdDocument(json: JsonObject) : Model(json) {
    public constructor(docPeriodBegin: String, docPeriodEnd: String, idDocCopy: String, idDocName: String, idDocNumber: String, idDocAddress: String? = null, idDocCopyBack: String? = null) : this(
        Fields().put("doc_period_begin", docPeriodBegin).put("doc_period_end", docPeriodEnd).put("id_doc_copy", idDocCopy).put("id_doc_name", idDocName).put("id_doc_number", idDocNumber).put("id_doc_address", idDocAddress).put("id_doc_copy_back", idDocCopyBack).json,
    )

    public constructor(docPeriodBegin: String, docPeriodEnd: String, idDocCopy: String, idDocName: String, idDocNumber: String) : this(
        Fields().put("doc_period_begin", docPeriodBegin).put("doc_period_end", docPeriodEnd).put("id_doc_copy", idDocCopy).put("id_doc_name", idDocName).put("id_doc_number", idDocNumber).json,
    )

    /** 证件有效期开始时间. YYYY-MM-DD. */
    public val docPeriodBegin: String get() = json["doc_period_begin"].text()

    /** 证件有效期结束时间. `2026-01-31`, or `长期` where it has no end. */
    public val docPeriodEnd: String get() = json["doc_period_end"].text()

    /** 证件正面照片. */
    public val idDocCopy: String get() = json["id_doc_copy"].text()

    /** 证件姓名. Encrypted on the wire. */
    public val idDocName: String get() = json["id_doc_name"].text()

    /** 证件号码. Encrypted on the wire. */
    public val idDocNumber: String get() = json["id_doc_number"].text()

    /** 证件地址. Encrypted on the wire. */
    public val idDocAddress: String? get() = json["id_doc_address"].textOrNull()

    /** 证件反面照片. The back of the document; passports have none. */
    public val idDocCopyBack: String? get() = json["id_doc_copy_back"].textOrNull()

    /** A copy with another [docPeriodBegin]. */
    public fun withDocPeriodBegin(docPeriodBegin: String): AccountHostingIdDocument = AccountHostingIdDocument(json.with("doc_period_begin", docPeriodBegin))

    /** A copy with another [docPeriodEnd]. */
    public fun withDocPeriodEnd(docPeriodEnd: String): AccountHostingIdDocument = AccountHostingIdDocument(json.with("doc_period_end", docPeriodEnd))

    /** A copy with another [idDocCopy]. */
    public fun withIdDocCopy(idDocCopy: String): AccountHostingIdDocument = AccountHostingIdDocument(json.with("id_doc_copy", idDocCopy))

    /** A copy with another [idDocName]. */
    public fun withIdDocName(idDocName: String): AccountHostingIdDocument = AccountHostingIdDocument(json.with("id_doc_name", idDocName))

    /** A copy with another [idDocNumber]. */
    public fun withIdDocNumber(idDocNumber: String): AccountHostingIdDocument = AccountHostingIdDocument(json.with("id_doc_number", idDocNumber))

    /** A copy with another [idDocAddress]. */
    public fun withIdDocAddress(idDocAddress: String?): AccountHostingIdDocument = AccountHostingIdDocument(json.with("id_doc_address", idDocAddress))

    /** A copy with another [idDocCopyBack]. */
    public fun withIdDocCopyBack(idDocCopyBack: String?): AccountHostingIdDocument = AccountHostingIdDocument(json.with("id_doc_copy_back", idDocCopyBack))

    override fun isSensitive(name: String): Boolean = name == "id_doc_name" || name == "id_doc_number" || name == "id_doc_address"
}

/**
 * `AccountValidation`.
 */
public class AccountValidation(json: JsonObject) : Model(json) {

    /** 付款户名. At most 1024 characters, encrypted on the wire. */
    public val accountName: String get() = json["account_name"].text()

    /** 省市信息. At most 128 characters. */
    public val city: String get() = json["city"].text()

    /** 汇款截止时间. The money must arrive before. At most 128 characters. */
    public val deadline: String get() = json["deadline"].text()

    /** 开户银行. At most 128 characters. */
    public val destinationAccountBank: String get() = json["destination_account_bank"].text()

    /** 收款户名. At most 128 characters. */
    public val destinationAccountName: String get() = json["destination_account_name"].text()

    /** 收款卡号. At most 128 characters. */
    public val destinationAccountNumber: String get() = json["destination_account_number"].text()

    /** 汇款金额. In fen. */
    public val payAmount: Long? get() = json["pay_amount"].longOrNull()

    /** 备注信息. At most 128 characters. */
    public val remark: String get() = json["remark"].text()

    /** 付款卡号. At most 1024 characters, encrypted on the wire. */
    public val accountNo: String? get() = json["account_no"].textOrNull()

    override fun isSensitive(name: String): Boolean = name == "account_name" || name == "account_no"
}

/**
 * `Applyment`.
 */
public class Applyment(json: JsonObject) : Model(json) {

    /** 业务申请编号. The platform's own number of the application. At most 128 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 微信支付申请单号. WeChat Pay's number of the application. */
    public val applymentId: Long? get() = json["applyment_id"].longOrNull()

    /** 申请状态. `CHECKING`: being checked; `ACCOUNT_NEED_VERIFY`: the account is to be proved, see `account_validation` and `legal_validation_url`; `AUDITING`: being reviewed; `REJECTED`: refused, see `audit_detail`; `NEED_SIGN`: to be signed at `sign_url`; `FINISH`: done; `FROZEN`: frozen; `CANCELED`: void. See [ApplymentState]. At most 32 characters. */
    public val applymentState: String get() = json["applyment_state"].text()

    /** 申请状态描述. At most 1024 characters. */
    public val applymentStateDesc: String get() = json["applyment_state_desc"].text()

    /** 电商平台二级商户号. The new sub-merchant; set once the application allows it. At most 32 characters. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 汇款账户验证信息. Set where the account is proved by a transfer: pay exactly this amount from exactly this account. */
    public val accountValidation: AccountValidation? get() = json["account_validation"].treeOrNull()?.let { AccountValidation(it) }

    /** 驳回原因详情. What is wrong, field by field; set in `REJECTED`. */
    public val auditDetail: List<AuditDetail>? get() = json["audit_detail"].listOrNull { AuditDetail(it.tree()) }

    /** 法人验证链接. Set where the representative proves the account by scanning. At most 256 characters. */
    public val legalValidationUrl: String? get() = json["legal_validation_url"].textOrNull()

    /** 签约状态. `NOT_SIGNABLE`: it cannot be signed yet. See [SignState]. At most 32 characters. */
    public val signState: String? get() = json["sign_state"].textOrNull()

    /** 签约链接. At most 256 characters. */
    public val signUrl: String? get() = json["sign_url"].textOrNull()

    /** 是否要求走微信支付签约模式. */
    public val wxpaySignRequired: Boolean? get() = json["wxpay_sign_required"].booleanOrNull()
}

/**
 * `ApplymentReference`.
 */
public class ApplymentReference(json: JsonObject) : Model(json) {

    /** 业务申请编号. The platform's own number of the application. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 微信支付申请单号. WeChat Pay's number of the application. */
    public val applymentId: Long? get() = json["applyment_id"].longOrNull()
}

/**
 * `AuditDetail`.
 */
public class AuditDetail(json: JsonObject) : Model(json) {

    /** 参数名称. The field that is wrong. At most 32 characters. */
    public val paramName: String get() = json["param_name"].text()

    /** 驳回原因. At most 1024 characters. */
    public val rejectReason: String get() = json["reject_reason"].text()
}

/**
 * `BankAccount`.
 */
public class BankAccount(json: JsonObject) : Model(json) {
    public constructor(accountBank: String, accountName: String, accountNumber: String, bankAccountType: String, bankBranchId: String? = null, bankAddressCode: String? = null, bankName: String? = null) : this(
        Fields().put("account_bank", accountBank).put("account_name", accountName).put("account_number", accountNumber).put("bank_account_type", bankAccountType).put("bank_branch_id", bankBranchId).put("bank_address_code", bankAddressCode).put("bank_name", bankName).json,
    )

    public constructor(accountBank: String, accountName: String, accountNumber: String, bankAccountType: String) : this(
        Fields().put("account_bank", accountBank).put("account_name", accountName).put("account_number", accountNumber).put("bank_account_type", bankAccountType).json,
    )

    /** 开户银行. The bank, by its name in the official list. At most 10 characters. */
    public val accountBank: String get() = json["account_bank"].text()

    /** 开户名称. At most 128 characters, encrypted on the wire. */
    public val accountName: String get() = json["account_name"].text()

    /** 银行账号. At most 128 characters, encrypted on the wire. */
    public val accountNumber: String get() = json["account_number"].text()

    /** 账户类型. `74`: of a company; `75`: of a person. See [BankAccountType]. At most 2 characters. */
    public val bankAccountType: String get() = json["bank_account_type"].text()

    /** 开户银行联行号. At most 64 characters. */
    public val bankBranchId: String? get() = json["bank_branch_id"].textOrNull()

    /** 开户银行省市编码. The code of the bank's district. At most 12 characters. */
    public val bankAddressCode: String? get() = json["bank_address_code"].textOrNull()

    /** 开户银行全称. At most 128 characters. */
    public val bankName: String? get() = json["bank_name"].textOrNull()

    /** A copy with another [accountBank]. */
    public fun withAccountBank(accountBank: String): BankAccount = BankAccount(json.with("account_bank", accountBank))

    /** A copy with another [accountName]. */
    public fun withAccountName(accountName: String): BankAccount = BankAccount(json.with("account_name", accountName))

    /** A copy with another [accountNumber]. */
    public fun withAccountNumber(accountNumber: String): BankAccount = BankAccount(json.with("account_number", accountNumber))

    /** A copy with another [bankAccountType]. */
    public fun withBankAccountType(bankAccountType: String): BankAccount = BankAccount(json.with("bank_account_type", bankAccountType))

    /** A copy with another [bankBranchId]. */
    public fun withBankBranchId(bankBranchId: String?): BankAccount = BankAccount(json.with("bank_branch_id", bankBranchId))

    /** A copy with another [bankAddressCode]. */
    public fun withBankAddressCode(bankAddressCode: String?): BankAccount = BankAccount(json.with("bank_address_code", bankAddressCode))

    /** A copy with another [bankName]. */
    public fun withBankName(bankName: String?): BankAccount = BankAccount(json.with("bank_name", bankName))

    override fun isSensitive(name: String): Boolean = name == "account_name" || name == "account_number"
}

/**
 * `BeneficialOwner`.
 */
public class BeneficialOwner(json: JsonObject) : Model(json) {
    public constructor(uboIdDocAddress: String? = null, uboIdDocCopy: String? = null, uboIdDocCopyBack: String? = null, uboIdDocName: String? = null, uboIdDocNumber: String? = null, uboIdDocPeriodBegin: String? = null, uboIdDocPeriodEnd: String? = null, uboIdDocType: String? = null, uboPeriodBegin: String? = null, uboPeriodEnd: String? = null) : this(
        Fields().put("ubo_id_doc_address", uboIdDocAddress).put("ubo_id_doc_copy", uboIdDocCopy).put("ubo_id_doc_copy_back", uboIdDocCopyBack).put("ubo_id_doc_name", uboIdDocName).put("ubo_id_doc_number", uboIdDocNumber).put("ubo_id_doc_period_begin", uboIdDocPeriodBegin).put("ubo_id_doc_period_end", uboIdDocPeriodEnd).put("ubo_id_doc_type", uboIdDocType).put("ubo_period_begin", uboPeriodBegin).put("ubo_period_end", uboPeriodEnd).json,
    )

    /** 证件居住地址. At most 128 characters, encrypted on the wire. */
    public val uboIdDocAddress: String? get() = json["ubo_id_doc_address"].textOrNull()

    /** 证件正面照片. */
    public val uboIdDocCopy: String? get() = json["ubo_id_doc_copy"].textOrNull()

    /** 证件反面照片. The back of the document; passports have none. */
    public val uboIdDocCopyBack: String? get() = json["ubo_id_doc_copy_back"].textOrNull()

    /** 证件姓名. At most 100 characters, encrypted on the wire. */
    public val uboIdDocName: String? get() = json["ubo_id_doc_name"].textOrNull()

    /** 证件号码. Encrypted on the wire. */
    public val uboIdDocNumber: String? get() = json["ubo_id_doc_number"].textOrNull()

    /** 证件有效期开始时间. YYYY-MM-DD. */
    public val uboIdDocPeriodBegin: String? get() = json["ubo_id_doc_period_begin"].textOrNull()

    /** 证件有效期结束时间. `2026-01-31`, or `长期` where it has no end. */
    public val uboIdDocPeriodEnd: String? get() = json["ubo_id_doc_period_end"].textOrNull()

    /** 证件类型. See [BeneficialOwnerUboIdDocType]. */
    public val uboIdDocType: String? get() = json["ubo_id_doc_type"].textOrNull()

    /** 证件有效期开始时间. YYYY-MM-DD. Known from the community. */
    public val uboPeriodBegin: String? get() = json["ubo_period_begin"].textOrNull()

    /** 证件有效期结束时间. `2026-01-31`, or `长期` where it has no end. Known from the community. */
    public val uboPeriodEnd: String? get() = json["ubo_period_end"].textOrNull()

    /** A copy with another [uboIdDocAddress]. */
    public fun withUboIdDocAddress(uboIdDocAddress: String?): BeneficialOwner = BeneficialOwner(json.with("ubo_id_doc_address", uboIdDocAddress))

    /** A copy with another [uboIdDocCopy]. */
    public fun withUboIdDocCopy(uboIdDocCopy: String?): BeneficialOwner = BeneficialOwner(json.with("ubo_id_doc_copy", uboIdDocCopy))

    /** A copy with another [uboIdDocCopyBack]. */
    public fun withUboIdDocCopyBack(uboIdDocCopyBack: String?): BeneficialOwner = BeneficialOwner(json.with("ubo_id_doc_copy_back", uboIdDocCopyBack))

    /** A copy with another [uboIdDocName]. */
    public fun withUboIdDocName(uboIdDocName: String?): BeneficialOwner = BeneficialOwner(json.with("ubo_id_doc_name", uboIdDocName))

    /** A copy with another [uboIdDocNumber]. */
    public fun withUboIdDocNumber(uboIdDocNumber: String?): BeneficialOwner = BeneficialOwner(json.with("ubo_id_doc_number", uboIdDocNumber))

    /** A copy with another [uboIdDocPeriodBegin]. */
    public fun withUboIdDocPeriodBegin(uboIdDocPeriodBegin: String?): BeneficialOwner = BeneficialOwner(json.with("ubo_id_doc_period_begin", uboIdDocPeriodBegin))

    /** A copy with another [uboIdDocPeriodEnd]. */
    public fun withUboIdDocPeriodEnd(uboIdDocPeriodEnd: String?): BeneficialOwner = BeneficialOwner(json.with("ubo_id_doc_period_end", uboIdDocPeriodEnd))

    /** A copy with another [uboIdDocType]. */
    public fun withUboIdDocType(uboIdDocType: String?): BeneficialOwner = BeneficialOwner(json.with("ubo_id_doc_type", uboIdDocType))

    /** A copy with another [uboPeriodBegin]. */
    public fun withUboPeriodBegin(uboPeriodBegin: String?): BeneficialOwner = BeneficialOwner(json.with("ubo_period_begin", uboPeriodBegin))

    /** A copy with another [uboPeriodEnd]. */
    public fun withUboPeriodEnd(uboPeriodEnd: String?): BeneficialOwner = BeneficialOwner(json.with("ubo_period_end", uboPeriodEnd))

    override fun isSensitive(name: String): Boolean = name == "ubo_id_doc_address" || name == "ubo_id_doc_name" || name == "ubo_id_doc_number"
}

/**
 * `BusinessLicense`.
 */
public class BusinessLicense(json: JsonObject) : Model(json) {
    public constructor(businessLicenseCopy: String, businessLicenseNumber: String, legalPerson: String, merchantName: String, businessLicenseType: String? = null, businessTime: String? = null, certType: String? = null, companyAddress: String? = null) : this(
        Fields().put("business_license_copy", businessLicenseCopy).put("business_license_number", businessLicenseNumber).put("legal_person", legalPerson).put("merchant_name", merchantName).put("business_license_type", businessLicenseType).put("business_time", businessTime).put("cert_type", certType).put("company_address", companyAddress).json,
    )

    public constructor(businessLicenseCopy: String, businessLicenseNumber: String, legalPerson: String, merchantName: String) : this(
        Fields().put("business_license_copy", businessLicenseCopy).put("business_license_number", businessLicenseNumber).put("legal_person", legalPerson).put("merchant_name", merchantName).json,
    )

    /** 营业执照扫描件. */
    public val businessLicenseCopy: String get() = json["business_license_copy"].text()

    /** 营业执照注册号. */
    public val businessLicenseNumber: String get() = json["business_license_number"].text()

    /** 经营者/法定代表人姓名. At most 100 characters. */
    public val legalPerson: String get() = json["legal_person"].text()

    /** 商户名称. At most 128 characters. */
    public val merchantName: String get() = json["merchant_name"].text()

    /** 营业执照类型. Known from the community. */
    public val businessLicenseType: String? get() = json["business_license_type"].textOrNull()

    /** 营业期限. JSON text, from and to: `["2014-01-01","长期"]`. */
    public val businessTime: String? get() = json["business_time"].textOrNull()

    /** 证书类型. See [CertType]. */
    public val certType: String? get() = json["cert_type"].textOrNull()

    /** 注册地址. At most 128 characters. */
    public val companyAddress: String? get() = json["company_address"].textOrNull()

    /** A copy with another [businessLicenseCopy]. */
    public fun withBusinessLicenseCopy(businessLicenseCopy: String): BusinessLicense = BusinessLicense(json.with("business_license_copy", businessLicenseCopy))

    /** A copy with another [businessLicenseNumber]. */
    public fun withBusinessLicenseNumber(businessLicenseNumber: String): BusinessLicense = BusinessLicense(json.with("business_license_number", businessLicenseNumber))

    /** A copy with another [legalPerson]. */
    public fun withLegalPerson(legalPerson: String): BusinessLicense = BusinessLicense(json.with("legal_person", legalPerson))

    /** A copy with another [merchantName]. */
    public fun withMerchantName(merchantName: String): BusinessLicense = BusinessLicense(json.with("merchant_name", merchantName))

    /** A copy with another [businessLicenseType]. */
    public fun withBusinessLicenseType(businessLicenseType: String?): BusinessLicense = BusinessLicense(json.with("business_license_type", businessLicenseType))

    /** A copy with another [businessTime]. */
    public fun withBusinessTime(businessTime: String?): BusinessLicense = BusinessLicense(json.with("business_time", businessTime))

    /** A copy with another [certType]. */
    public fun withCertType(certType: String?): BusinessLicense = BusinessLicense(json.with("cert_type", certType))

    /** A copy with another [companyAddress]. */
    public fun withCompanyAddress(companyAddress: String?): BusinessLicense = BusinessLicense(json.with("company_address", companyAddress))
}

/**
 * `Contact`.
 */
public class Contact(json: JsonObject) : Model(json) {
    public constructor(contactName: String, contactType: String, mobilePhone: String, businessAuthorizationLetter: String? = null, contactEmail: String? = null, contactIdCardNumber: String? = null, contactIdDocCopy: String? = null, contactIdDocCopyBack: String? = null, contactIdDocPeriodBegin: String? = null, contactIdDocPeriodEnd: String? = null, contactIdDocType: String? = null, contactPeriodBegin: String? = null, contactPeriodEnd: String? = null) : this(
        Fields().put("contact_name", contactName).put("contact_type", contactType).put("mobile_phone", mobilePhone).put("business_authorization_letter", businessAuthorizationLetter).put("contact_email", contactEmail).put("contact_id_card_number", contactIdCardNumber).put("contact_id_doc_copy", contactIdDocCopy).put("contact_id_doc_copy_back", contactIdDocCopyBack).put("contact_id_doc_period_begin", contactIdDocPeriodBegin).put("contact_id_doc_period_end", contactIdDocPeriodEnd).put("contact_id_doc_type", contactIdDocType).put("contact_period_begin", contactPeriodBegin).put("contact_period_end", contactPeriodEnd).json,
    )

    public constructor(contactName: String, contactType: String, mobilePhone: String) : this(
        Fields().put("contact_name", contactName).put("contact_type", contactType).put("mobile_phone", mobilePhone).json,
    )

    /** 超级管理员姓名. At most 10 characters, encrypted on the wire. */
    public val contactName: String get() = json["contact_name"].text()

    /** 超级管理员类型. `65`: the legal representative; `66`: somebody whom the sub-merchant has authorised, whose identity is needed then. See [ContactType]. At most 2 characters. */
    public val contactType: String get() = json["contact_type"].text()

    /** 超级管理员手机. Encrypted on the wire. */
    public val mobilePhone: String get() = json["mobile_phone"].text()

    /** 业务办理授权函. A letter that authorises the contact; needed with the contact type `66`. */
    public val businessAuthorizationLetter: String? get() = json["business_authorization_letter"].textOrNull()

    /** 联系邮箱. Encrypted on the wire. Known from the community. */
    public val contactEmail: String? get() = json["contact_email"].textOrNull()

    /** 超级管理员证件号码. Encrypted on the wire. */
    public val contactIdCardNumber: String? get() = json["contact_id_card_number"].textOrNull()

    /** 超级管理员证件正面照片. The front of the document; needed with the contact type `66`. */
    public val contactIdDocCopy: String? get() = json["contact_id_doc_copy"].textOrNull()

    /** 超级管理员证件反面照片. The back of the document; passports have none. */
    public val contactIdDocCopyBack: String? get() = json["contact_id_doc_copy_back"].textOrNull()

    /** 超级管理员证件有效期开始时间. YYYY-MM-DD. */
    public val contactIdDocPeriodBegin: String? get() = json["contact_id_doc_period_begin"].textOrNull()

    /** 超级管理员证件有效期结束时间. `2026-01-31`, or `长期` where it has no end. */
    public val contactIdDocPeriodEnd: String? get() = json["contact_id_doc_period_end"].textOrNull()

    /** 超级管理员证件类型. Needed with the contact type `66`. See [ContactContactIdDocType]. */
    public val contactIdDocType: String? get() = json["contact_id_doc_type"].textOrNull()

    /** 超级管理员证件有效期开始时间. Known from the community. */
    public val contactPeriodBegin: String? get() = json["contact_period_begin"].textOrNull()

    /** 超级管理员证件有效期结束时间. `2026-01-31`, or `长期` where it has no end. Known from the community. */
    public val contactPeriodEnd: String? get() = json["contact_period_end"].textOrNull()

    /** A copy with another [contactName]. */
    public fun withContactName(contactName: String): Contact = Contact(json.with("contact_name", contactName))

    /** A copy with another [contactType]. */
    public fun withContactType(contactType: String): Contact = Contact(json.with("contact_type", contactType))

    /** A copy with another [mobilePhone]. */
    public fun withMobilePhone(mobilePhone: String): Contact = Contact(json.with("mobile_phone", mobilePhone))

    /** A copy with another [businessAuthorizationLetter]. */
    public fun withBusinessAuthorizationLetter(businessAuthorizationLetter: String?): Contact = Contact(json.with("business_authorization_letter", businessAuthorizationLetter))

    /** A copy with another [contactEmail]. */
    public fun withContactEmail(contactEmail: String?): Contact = Contact(json.with("contact_email", contactEmail))

    /** A copy with another [contactIdCardNumber]. */
    public fun withContactIdCardNumber(contactIdCardNumber: String?): Contact = Contact(json.with("contact_id_card_number", contactIdCardNumber))

    /** A copy with another [contactIdDocCopy]. */
    public fun withContactIdDocCopy(contactIdDocCopy: String?): Contact = Contact(json.with("contact_id_doc_copy", contactIdDocCopy))

    /** A copy with another [contactIdDocCopyBack]. */
    public fun withContactIdDocCopyBack(contactIdDocCopyBack: String?): Contact = Contact(json.with("contact_id_doc_copy_back", contactIdDocCopyBack))

    /** A copy with another [contactIdDocPeriodBegin]. */
    public fun withContactIdDocPeriodBegin(contactIdDocPeriodBegin: String?): Contact = Contact(json.with("contact_id_doc_period_begin", contactIdDocPeriodBegin))

    /** A copy with another [contactIdDocPeriodEnd]. */
    public fun withContactIdDocPeriodEnd(contactIdDocPeriodEnd: String?): Contact = Contact(json.with("contact_id_doc_period_end", contactIdDocPeriodEnd))

    /** A copy with another [contactIdDocType]. */
    public fun withContactIdDocType(contactIdDocType: String?): Contact = Contact(json.with("contact_id_doc_type", contactIdDocType))

    /** A copy with another [contactPeriodBegin]. */
    public fun withContactPeriodBegin(contactPeriodBegin: String?): Contact = Contact(json.with("contact_period_begin", contactPeriodBegin))

    /** A copy with another [contactPeriodEnd]. */
    public fun withContactPeriodEnd(contactPeriodEnd: String?): Contact = Contact(json.with("contact_period_end", contactPeriodEnd))

    override fun isSensitive(name: String): Boolean = name == "contact_name" || name == "mobile_phone" || name == "contact_email" || name == "contact_id_card_number"
}

/**
 * `FinancialInstitution`.
 */
public class FinancialInstitution(json: JsonObject) : Model(json) {
    public constructor(financeLicensePics: List<String>, financeType: String) : this(
        Fields().put("finance_license_pics", financeLicensePics).put("finance_type", financeType).json,
    )

    /** 金融机构许可证图片. A list of `media_id`s. */
    public val financeLicensePics: List<String> get() = json["finance_license_pics"].list { it.text() }

    /** 金融机构类型. See [FinanceType]. */
    public val financeType: String get() = json["finance_type"].text()

    /** A copy with another [financeLicensePics]. */
    public fun withFinanceLicensePics(financeLicensePics: List<String>): FinancialInstitution = FinancialInstitution(json.with("finance_license_pics", financeLicensePics))

    /** A copy with another [financeType]. */
    public fun withFinanceType(financeType: String): FinancialInstitution = FinancialInstitution(json.with("finance_type", financeType))
}

/**
 * `IdCard`.
 */
public class IdCard(json: JsonObject) : Model(json) {
    public constructor(idCardCopy: String, idCardName: String, idCardNational: String, idCardNumber: String, idCardValidTime: String, idCardValidTimeBegin: String, idCardAddress: String? = null) : this(
        Fields().put("id_card_copy", idCardCopy).put("id_card_name", idCardName).put("id_card_national", idCardNational).put("id_card_number", idCardNumber).put("id_card_valid_time", idCardValidTime).put("id_card_valid_time_begin", idCardValidTimeBegin).put("id_card_address", idCardAddress).json,
    )

    public constructor(idCardCopy: String, idCardName: String, idCardNational: String, idCardNumber: String, idCardValidTime: String, idCardValidTimeBegin: String) : this(
        Fields().put("id_card_copy", idCardCopy).put("id_card_name", idCardName).put("id_card_national", idCardNational).put("id_card_number", idCardNumber).put("id_card_valid_time", idCardValidTime).put("id_card_valid_time_begin", idCardValidTimeBegin).json,
    )

    /** 身份证人像面照片. The side with the portrait. At most 256 characters. */
    public val idCardCopy: String get() = json["id_card_copy"].text()

    /** 身份证姓名. At most 100 characters, encrypted on the wire. */
    public val idCardName: String get() = json["id_card_name"].text()

    /** 身份证国徽面照片. The side with the national emblem. At most 256 characters. */
    public val idCardNational: String get() = json["id_card_national"].text()

    /** 身份证号码. Encrypted on the wire. */
    public val idCardNumber: String get() = json["id_card_number"].text()

    /** 身份证结束时间. `2026-01-31`, or `长期` where it has no end. */
    public val idCardValidTime: String get() = json["id_card_valid_time"].text()

    /** 身份证开始时间. YYYY-MM-DD. */
    public val idCardValidTimeBegin: String get() = json["id_card_valid_time_begin"].text()

    /** 身份证地址. Encrypted on the wire. Known from the community. */
    public val idCardAddress: String? get() = json["id_card_address"].textOrNull()

    /** A copy with another [idCardCopy]. */
    public fun withIdCardCopy(idCardCopy: String): IdCard = IdCard(json.with("id_card_copy", idCardCopy))

    /** A copy with another [idCardName]. */
    public fun withIdCardName(idCardName: String): IdCard = IdCard(json.with("id_card_name", idCardName))

    /** A copy with another [idCardNational]. */
    public fun withIdCardNational(idCardNational: String): IdCard = IdCard(json.with("id_card_national", idCardNational))

    /** A copy with another [idCardNumber]. */
    public fun withIdCardNumber(idCardNumber: String): IdCard = IdCard(json.with("id_card_number", idCardNumber))

    /** A copy with another [idCardValidTime]. */
    public fun withIdCardValidTime(idCardValidTime: String): IdCard = IdCard(json.with("id_card_valid_time", idCardValidTime))

    /** A copy with another [idCardValidTimeBegin]. */
    public fun withIdCardValidTimeBegin(idCardValidTimeBegin: String): IdCard = IdCard(json.with("id_card_valid_time_begin", idCardValidTimeBegin))

    /** A copy with another [idCardAddress]. */
    public fun withIdCardAddress(idCardAddress: String?): IdCard = IdCard(json.with("id_card_address", idCardAddress))

    override fun isSensitive(name: String): Boolean = name == "id_card_name" || name == "id_card_number" || name == "id_card_address"
}

/**
 * `IdDocument`.
 */
public class IdDocument(json: JsonObject) : Model(json) {
    public constructor(docPeriodBegin: String, docPeriodEnd: String, idDocCopy: String, idDocName: String, idDocNumber: String, idDocAddress: String? = null, idDocCopyBack: String? = null) : this(
        Fields().put("doc_period_begin", docPeriodBegin).put("doc_period_end", docPeriodEnd).put("id_doc_copy", idDocCopy).put("id_doc_name", idDocName).put("id_doc_number", idDocNumber).put("id_doc_address", idDocAddress).put("id_doc_copy_back", idDocCopyBack).json,
    )

    public constructor(docPeriodBegin: String, docPeriodEnd: String, idDocCopy: String, idDocName: String, idDocNumber: String) : this(
        Fields().put("doc_period_begin", docPeriodBegin).put("doc_period_end", docPeriodEnd).put("id_doc_copy", idDocCopy).put("id_doc_name", idDocName).put("id_doc_number", idDocNumber).json,
    )

    /** 证件开始日期. YYYY-MM-DD. */
    public val docPeriodBegin: String get() = json["doc_period_begin"].text()

    /** 证件结束日期. `2026-01-31`, or `长期` where it has no end. */
    public val docPeriodEnd: String get() = json["doc_period_end"].text()

    /** 证件正面照片. At most 256 characters. */
    public val idDocCopy: String get() = json["id_doc_copy"].text()

    /** 证件姓名. Encrypted on the wire. */
    public val idDocName: String get() = json["id_doc_name"].text()

    /** 证件号码. Encrypted on the wire. */
    public val idDocNumber: String get() = json["id_doc_number"].text()

    /** 证件地址. Encrypted on the wire. Known from the community. */
    public val idDocAddress: String? get() = json["id_doc_address"].textOrNull()

    /** 证件反面照片. The back of the document; passports have none. At most 256 characters. */
    public val idDocCopyBack: String? get() = json["id_doc_copy_back"].textOrNull()

    /** A copy with another [docPeriodBegin]. */
    public fun withDocPeriodBegin(docPeriodBegin: String): IdDocument = IdDocument(json.with("doc_period_begin", docPeriodBegin))

    /** A copy with another [docPeriodEnd]. */
    public fun withDocPeriodEnd(docPeriodEnd: String): IdDocument = IdDocument(json.with("doc_period_end", docPeriodEnd))

    /** A copy with another [idDocCopy]. */
    public fun withIdDocCopy(idDocCopy: String): IdDocument = IdDocument(json.with("id_doc_copy", idDocCopy))

    /** A copy with another [idDocName]. */
    public fun withIdDocName(idDocName: String): IdDocument = IdDocument(json.with("id_doc_name", idDocName))

    /** A copy with another [idDocNumber]. */
    public fun withIdDocNumber(idDocNumber: String): IdDocument = IdDocument(json.with("id_doc_number", idDocNumber))

    /** A copy with another [idDocAddress]. */
    public fun withIdDocAddress(idDocAddress: String?): IdDocument = IdDocument(json.with("id_doc_address", idDocAddress))

    /** A copy with another [idDocCopyBack]. */
    public fun withIdDocCopyBack(idDocCopyBack: String?): IdDocument = IdDocument(json.with("id_doc_copy_back", idDocCopyBack))

    override fun isSensitive(name: String): Boolean = name == "id_doc_name" || name == "id_doc_number" || name == "id_doc_address"
}

/**
 * `ListSubjectSubMerchantsResponse`.
 */
public class ListSubjectSubMerchantsResponse(json: JsonObject) : Model(json) {

    /** 分页偏移. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 分页大小. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 总条数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 子商户列表. */
    public val data: List<SubMerchant> get() = json["data"].list { SubMerchant(it.tree()) }
}

/**
 * `ProxyIdentityVerification`.
 */
public class ProxyIdentityVerification(json: JsonObject) : Model(json) {
    public constructor(verifyIdentityResult: Boolean, verifyIdentityType: String) : this(
        Fields().put("verify_identity_result", verifyIdentityResult).put("verify_identity_type", verifyIdentityType).json,
    )

    /** 核身结果. Whether the identity was proved. */
    public val verifyIdentityResult: Boolean get() = json["verify_identity_result"].boolean()

    /** 核身方式. Whether the identity was proved in presence of the signer or from afar. See [VerifyIdentityType]. */
    public val verifyIdentityType: String get() = json["verify_identity_type"].text()

    /** A copy with another [verifyIdentityResult]. */
    public fun withVerifyIdentityResult(verifyIdentityResult: Boolean): ProxyIdentityVerification = ProxyIdentityVerification(json.with("verify_identity_result", verifyIdentityResult))

    /** A copy with another [verifyIdentityType]. */
    public fun withVerifyIdentityType(verifyIdentityType: String): ProxyIdentityVerification = ProxyIdentityVerification(json.with("verify_identity_type", verifyIdentityType))
}

/**
 * `SalesScene`.
 */
public class SalesScene(json: JsonObject) : Model(json) {
    public constructor(storeName: String, miniProgramSubAppid: String? = null, storeQrCode: String? = null, storeUrl: String? = null) : this(
        Fields().put("store_name", storeName).put("mini_program_sub_appid", miniProgramSubAppid).put("store_qr_code", storeQrCode).put("store_url", storeUrl).json,
    )

    public constructor(storeName: String) : this(
        Fields().put("store_name", storeName).json,
    )

    /** 店铺名称. At most 256 characters. */
    public val storeName: String get() = json["store_name"].text()

    /** 商家小程序APPID. At most 256 characters. */
    public val miniProgramSubAppid: String? get() = json["mini_program_sub_appid"].textOrNull()

    /** 店铺二维码. A `media_id`. One of this, `store_url` and `mini_program_sub_appid` is needed. At most 256 characters. */
    public val storeQrCode: String? get() = json["store_qr_code"].textOrNull()

    /** 店铺链接. At most 1024 characters. */
    public val storeUrl: String? get() = json["store_url"].textOrNull()

    /** A copy with another [storeName]. */
    public fun withStoreName(storeName: String): SalesScene = SalesScene(json.with("store_name", storeName))

    /** A copy with another [miniProgramSubAppid]. */
    public fun withMiniProgramSubAppid(miniProgramSubAppid: String?): SalesScene = SalesScene(json.with("mini_program_sub_appid", miniProgramSubAppid))

    /** A copy with another [storeQrCode]. */
    public fun withStoreQrCode(storeQrCode: String?): SalesScene = SalesScene(json.with("store_qr_code", storeQrCode))

    /** A copy with another [storeUrl]. */
    public fun withStoreUrl(storeUrl: String?): SalesScene = SalesScene(json.with("store_url", storeUrl))
}

/**
 * `SettlementRule`.
 */
public class SettlementRule(json: JsonObject) : Model(json) {
    public constructor(settlementId: Long? = null, qualificationType: String? = null) : this(
        Fields().put("settlement_id", settlementId).put("qualification_type", qualificationType).json,
    )

    /** 结算规则ID. A rule of settlement out of the official list. */
    public val settlementId: Long? get() = json["settlement_id"].longOrNull()

    /** 所属行业. At most 200 characters. */
    public val qualificationType: String? get() = json["qualification_type"].textOrNull()

    /** A copy with another [settlementId]. */
    public fun withSettlementId(settlementId: Long?): SettlementRule = SettlementRule(json.with("settlement_id", settlementId))

    /** A copy with another [qualificationType]. */
    public fun withQualificationType(qualificationType: String?): SettlementRule = SettlementRule(json.with("qualification_type", qualificationType))
}

/**
 * `SubMerchant`.
 */
public class SubMerchant(json: JsonObject) : Model(json) {

    /** 子商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户简称. */
    public val merchantShortname: String get() = json["merchant_shortname"].text()

    /** 签约时间. RFC 3339. */
    public val signTime: String get() = json["sign_time"].text()
}

/**
 * `SubmitAccountHostingApplymentRequest`.
 */
public class SubmitAccountHostingApplymentRequest(json: JsonObject) : Model(json) {
    public constructor(outRequestNo: String, accountInfo: AccountHostingBankAccount, contactInfo: AccountHostingContact, merchantShortname: String, organizationType: String, salesSceneInfo: SalesScene, authorizeLetterCopy: String? = null, businessAdditionDesc: List<String>? = null, businessAdditionPics: List<String>? = null, businessLicenseInfo: BusinessLicense? = null, financeInstitution: Boolean? = null, financeInstitutionInfo: FinancialInstitution? = null, idCardCompleteStatement: String? = null, idCardInfo: AccountHostingIdCard? = null, idDocInfo: AccountHostingIdDocument? = null, idDocType: String? = null, idHolderType: String? = null, proxySignVerifyMode: Boolean? = null, qualifications: List<String>? = null, settlementInfo: SettlementRule? = null, uboInfoList: List<AccountHostingBeneficialOwner>? = null) : this(
        Fields().put("out_request_no", outRequestNo).put("account_info", accountInfo).put("contact_info", contactInfo).put("merchant_shortname", merchantShortname).put("organization_type", organizationType).put("sales_scene_info", salesSceneInfo).put("authorize_letter_copy", authorizeLetterCopy).put("business_addition_desc", businessAdditionDesc).put("business_addition_pics", businessAdditionPics).put("business_license_info", businessLicenseInfo).put("finance_institution", financeInstitution).put("finance_institution_info", financeInstitutionInfo).put("id_card_complete_statement", idCardCompleteStatement).put("id_card_info", idCardInfo).put("id_doc_info", idDocInfo).put("id_doc_type", idDocType).put("id_holder_type", idHolderType).put("proxy_sign_verify_mode", proxySignVerifyMode).put("qualifications", qualifications).put("settlement_info", settlementInfo).put("ubo_info_list", uboInfoList).json,
    )

    public constructor(outRequestNo: String, accountInfo: AccountHostingBankAccount, contactInfo: AccountHostingContact, merchantShortname: String, organizationType: String, salesSceneInfo: SalesScene) : this(
        Fields().put("out_request_no", outRequestNo).put("account_info", accountInfo).put("contact_info", contactInfo).put("merchant_shortname", merchantShortname).put("organization_type", organizationType).put("sales_scene_info", salesSceneInfo).json,
    )

    /** 业务申请编号. The platform's own number of the application. An application that was refused is corrected by sending it again under its number. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 结算银行账户. */
    public val accountInfo: AccountHostingBankAccount get() = AccountHostingBankAccount(json["account_info"].tree())

    /** 超级管理员信息. */
    public val contactInfo: AccountHostingContact get() = AccountHostingContact(json["contact_info"].tree())

    /** 商户简称. */
    public val merchantShortname: String get() = json["merchant_shortname"].text()

    /** 主体类型. `2401`: a person without business licence; `2500`: the same with larger sales; `4`: sole trader; `2`: company; `3`: public institution; `2502`: government; `1708`: social organisation. See [SubmitAccountHostingApplymentRequestOrganizationType]. */
    public val organizationType: String get() = json["organization_type"].text()

    /** 店铺信息. */
    public val salesSceneInfo: SalesScene get() = SalesScene(json["sales_scene_info"].tree())

    /** 法定代表人说明函. */
    public val authorizeLetterCopy: String? get() = json["authorize_letter_copy"].textOrNull()

    /** 补充说明. */
    public val businessAdditionDesc: List<String>? get() = json["business_addition_desc"].listOrNull { it.text() }

    /** 补充材料. A list of `media_id`s. */
    public val businessAdditionPics: List<String>? get() = json["business_addition_pics"].listOrNull { it.text() }

    /** 营业执照. */
    public val businessLicenseInfo: BusinessLicense? get() = json["business_license_info"].treeOrNull()?.let { BusinessLicense(it) }

    /** 是否金融机构. */
    public val financeInstitution: Boolean? get() = json["finance_institution"].booleanOrNull()

    /** 金融机构许可证信息. Needed with `finance_institution`. */
    public val financeInstitutionInfo: FinancialInstitution? get() = json["finance_institution_info"].treeOrNull()?.let { FinancialInstitution(it) }

    /** 法人影印件信息辅助填写的平台声明. */
    public val idCardCompleteStatement: String? get() = json["id_card_complete_statement"].textOrNull()

    /** 经营者/法人身份证信息. Needed where the representative's document is a Chinese ID card. */
    public val idCardInfo: AccountHostingIdCard? get() = json["id_card_info"].treeOrNull()?.let { AccountHostingIdCard(it) }

    /** 经营者/法人其他类型证件信息. Needed where the representative's document is not a Chinese ID card. */
    public val idDocInfo: AccountHostingIdDocument? get() = json["id_doc_info"].treeOrNull()?.let { AccountHostingIdDocument(it) }

    /** 法人证件类型. See [SubmitAccountHostingApplymentRequestIdDocType]. */
    public val idDocType: String? get() = json["id_doc_type"].textOrNull()

    /** 超级管理员类型. `LEGAL`: the legal representative; `SUPER`: the authorised person. See [IdHolderType]. */
    public val idHolderType: String? get() = json["id_holder_type"].textOrNull()

    /** `proxy_sign_verify_mode`. */
    public val proxySignVerifyMode: Boolean? get() = json["proxy_sign_verify_mode"].booleanOrNull()

    /** 特殊资质. A list of `media_id`s. */
    public val qualifications: List<String>? get() = json["qualifications"].listOrNull { it.text() }

    /** 结算规则信息. */
    public val settlementInfo: SettlementRule? get() = json["settlement_info"].treeOrNull()?.let { SettlementRule(it) }

    /** 最终受益人列表. Who in the end owns a company or controls it; needed where it is not the legal representative. */
    public val uboInfoList: List<AccountHostingBeneficialOwner>? get() = json["ubo_info_list"].listOrNull { AccountHostingBeneficialOwner(it.tree()) }

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): SubmitAccountHostingApplymentRequest = SubmitAccountHostingApplymentRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [accountInfo]. */
    public fun withAccountInfo(accountInfo: AccountHostingBankAccount): SubmitAccountHostingApplymentRequest = SubmitAccountHostingApplymentRequest(json.with("account_info", accountInfo))

    /** A copy with another [contactInfo]. */
    public fun withContactInfo(contactInfo: AccountHostingContact): SubmitAccountHostingApplymentRequest = SubmitAccountHostingApplymentRequest(json.with("contact_info", contactInfo))

    /** A copy with another [merchantShortname]. */
    public fun withMerchantShortname(merchantShortname: String): SubmitAccountHostingApplymentRequest = SubmitAccountHostingApplymentRequest(json.with("merchant_shortname", merchantShortname))

    /** A copy with another [organizationType]. */
    public fun withOrganizationType(organizationType: String): SubmitAccountHostingApplymentRequest = SubmitAccountHostingApplymentRequest(json.with("organization_type", organizationType))

    /** A copy with another [salesSceneInfo]. */
    public fun withSalesSceneInfo(salesSceneInfo: SalesScene): SubmitAccountHostingApplymentRequest = SubmitAccountHostingApplymentRequest(json.with("sales_scene_info", salesSceneInfo))

    /** A copy with another [authorizeLetterCopy]. */
    public fun withAuthorizeLetterCopy(authorizeLetterCopy: String?): SubmitAccountHostingApplymentRequest = SubmitAccountHostingApplymentRequest(json.with("authorize_letter_copy", authorizeLetterCopy))

    /** A copy with another [businessAdditionDesc]. */
    public fun withBusinessAdditionDesc(businessAdditionDesc: List<String>?): SubmitAccountHostingApplymentRequest = SubmitAccountHostingApplymentRequest(json.with("business_addition_desc", businessAdditionDesc))

    /** A copy with another [businessAdditionPics]. */
    public fun withBusinessAdditionPics(businessAdditionPics: List<String>?): SubmitAccountHostingApplymentRequest = SubmitAccountHostingApplymentRequest(json.with("business_addition_pics", businessAdditionPics))

    /** A copy with another [businessLicenseInfo]. */
    public fun withBusinessLicenseInfo(businessLicenseInfo: BusinessLicense?): SubmitAccountHostingApplymentRequest = SubmitAccountHostingApplymentRequest(json.with("business_license_info", businessLicenseInfo))

    /** A copy with another [financeInstitution]. */
    public fun withFinanceInstitution(financeInstitution: Boolean?): SubmitAccountHostingApplymentRequest = SubmitAccountHostingApplymentRequest(json.with("finance_institution", financeInstitution))

    /** A copy with another [financeInstitutionInfo]. */
    public fun withFinanceInstitutionInfo(financeInstitutionInfo: FinancialInstitution?): SubmitAccountHostingApplymentRequest = SubmitAccountHostingApplymentRequest(json.with("finance_institution_info", financeInstitutionInfo))

    /** A copy with another [idCardCompleteStatement]. */
    public fun withIdCardCompleteStatement(idCardCompleteStatement: String?): SubmitAccountHostingApplymentRequest = SubmitAccountHostingApplymentRequest(json.with("id_card_complete_statement", idCardCompleteStatement))

    /** A copy with another [idCardInfo]. */
    public fun withIdCardInfo(idCardInfo: AccountHostingIdCard?): SubmitAccountHostingApplymentRequest = SubmitAccountHostingApplymentRequest(json.with("id_card_info", idCardInfo))

    /** A copy with another [idDocInfo]. */
    public fun withIdDocInfo(idDocInfo: AccountHostingIdDocument?): SubmitAccountHostingApplymentRequest = SubmitAccountHostingApplymentRequest(json.with("id_doc_info", idDocInfo))

    /** A copy with another [idDocType]. */
    public fun withIdDocType(idDocType: String?): SubmitAccountHostingApplymentRequest = SubmitAccountHostingApplymentRequest(json.with("id_doc_type", idDocType))

    /** A copy with another [idHolderType]. */
    public fun withIdHolderType(idHolderType: String?): SubmitAccountHostingApplymentRequest = SubmitAccountHostingApplymentRequest(json.with("id_holder_type", idHolderType))

    /** A copy with another [proxySignVerifyMode]. */
    public fun withProxySignVerifyMode(proxySignVerifyMode: Boolean?): SubmitAccountHostingApplymentRequest = SubmitAccountHostingApplymentRequest(json.with("proxy_sign_verify_mode", proxySignVerifyMode))

    /** A copy with another [qualifications]. */
    public fun withQualifications(qualifications: List<String>?): SubmitAccountHostingApplymentRequest = SubmitAccountHostingApplymentRequest(json.with("qualifications", qualifications))

    /** A copy with another [settlementInfo]. */
    public fun withSettlementInfo(settlementInfo: SettlementRule?): SubmitAccountHostingApplymentRequest = SubmitAccountHostingApplymentRequest(json.with("settlement_info", settlementInfo))

    /** A copy with another [uboInfoList]. */
    public fun withUboInfoList(uboInfoList: List<AccountHostingBeneficialOwner>?): SubmitAccountHostingApplymentRequest = SubmitAccountHostingApplymentRequest(json.with("ubo_info_list", uboInfoList))
}

/**
 * `SubmitApplymentRequest`.
 */
public class SubmitApplymentRequest(json: JsonObject) : Model(json) {
    public constructor(outRequestNo: String, accountInfo: BankAccount, contactInfo: Contact, merchantShortname: String, organizationType: String, salesSceneInfo: SalesScene, authorizeLetterCopy: String? = null, businessAdditionDesc: String? = null, businessAdditionPics: String? = null, businessLicenseInfo: BusinessLicense? = null, financeInstitution: Boolean? = null, financeInstitutionInfo: FinancialInstitution? = null, idCardInfo: IdCard? = null, idDocInfo: IdDocument? = null, idDocType: String? = null, idHolderType: String? = null, owner: Boolean? = null, qualifications: String? = null, settlementInfo: SettlementRule? = null, uboInfoList: List<BeneficialOwner>? = null) : this(
        Fields().put("out_request_no", outRequestNo).put("account_info", accountInfo).put("contact_info", contactInfo).put("merchant_shortname", merchantShortname).put("organization_type", organizationType).put("sales_scene_info", salesSceneInfo).put("authorize_letter_copy", authorizeLetterCopy).put("business_addition_desc", businessAdditionDesc).put("business_addition_pics", businessAdditionPics).put("business_license_info", businessLicenseInfo).put("finance_institution", financeInstitution).put("finance_institution_info", financeInstitutionInfo).put("id_card_info", idCardInfo).put("id_doc_info", idDocInfo).put("id_doc_type", idDocType).put("id_holder_type", idHolderType).put("owner", owner).put("qualifications", qualifications).put("settlement_info", settlementInfo).put("ubo_info_list", uboInfoList).json,
    )

    public constructor(outRequestNo: String, accountInfo: BankAccount, contactInfo: Contact, merchantShortname: String, organizationType: String, salesSceneInfo: SalesScene) : this(
        Fields().put("out_request_no", outRequestNo).put("account_info", accountInfo).put("contact_info", contactInfo).put("merchant_shortname", merchantShortname).put("organization_type", organizationType).put("sales_scene_info", salesSceneInfo).json,
    )

    /** 业务申请编号. The platform's own number of the application. An application that was refused is corrected by sending it again under its number. At most 124 characters. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 结算账户信息. */
    public val accountInfo: BankAccount get() = BankAccount(json["account_info"].tree())

    /** 超级管理员信息. */
    public val contactInfo: Contact get() = Contact(json["contact_info"].tree())

    /** 商户简称. At most 64 characters. */
    public val merchantShortname: String get() = json["merchant_shortname"].text()

    /** 主体类型. `2401`: a person without business licence; `2500`: the same with larger sales; `4`: sole trader; `2`: company; `3`: public institution; `2502`: government; `1708`: social organisation. See [SubmitApplymentRequestOrganizationType]. At most 4 characters. */
    public val organizationType: String get() = json["organization_type"].text()

    /** 经营场景信息. */
    public val salesSceneInfo: SalesScene get() = SalesScene(json["sales_scene_info"].tree())

    /** 法定代表人说明函. */
    public val authorizeLetterCopy: String? get() = json["authorize_letter_copy"].textOrNull()

    /** 补充说明. At most 512 characters. */
    public val businessAdditionDesc: String? get() = json["business_addition_desc"].textOrNull()

    /** 补充材料. JSON text, a list of `media_id`s. At most 1024 characters. */
    public val businessAdditionPics: String? get() = json["business_addition_pics"].textOrNull()

    /** 营业执照信息. */
    public val businessLicenseInfo: BusinessLicense? get() = json["business_license_info"].treeOrNull()?.let { BusinessLicense(it) }

    /** 是否金融机构. */
    public val financeInstitution: Boolean? get() = json["finance_institution"].booleanOrNull()

    /** 金融机构许可证信息. Needed with `finance_institution`. */
    public val financeInstitutionInfo: FinancialInstitution? get() = json["finance_institution_info"].treeOrNull()?.let { FinancialInstitution(it) }

    /** 经营者/法人身份证信息. Needed where the representative's document is a Chinese ID card. */
    public val idCardInfo: IdCard? get() = json["id_card_info"].treeOrNull()?.let { IdCard(it) }

    /** 经营者/法人其他类型证件信息. Needed where the representative's document is not a Chinese ID card. */
    public val idDocInfo: IdDocument? get() = json["id_doc_info"].treeOrNull()?.let { IdDocument(it) }

    /** 经营者/法人证件类型. See [SubmitApplymentRequestIdDocType]. */
    public val idDocType: String? get() = json["id_doc_type"].textOrNull()

    /** 证件持有人类型. `LEGAL`: the legal representative; `SUPER`: the authorised person. See [IdHolderType]. */
    public val idHolderType: String? get() = json["id_holder_type"].textOrNull()

    /** 经营者/法人是否为受益人. Whether the legal representative is the beneficial owner, too. */
    public val owner: Boolean? get() = json["owner"].booleanOrNull()

    /** 特殊资质. JSON text, a list of `media_id`s. At most 1024 characters. */
    public val qualifications: String? get() = json["qualifications"].textOrNull()

    /** 结算规则. */
    public val settlementInfo: SettlementRule? get() = json["settlement_info"].treeOrNull()?.let { SettlementRule(it) }

    /** 最终受益人信息列表. Who in the end owns a company or controls it; needed where it is not the legal representative. */
    public val uboInfoList: List<BeneficialOwner>? get() = json["ubo_info_list"].listOrNull { BeneficialOwner(it.tree()) }

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): SubmitApplymentRequest = SubmitApplymentRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [accountInfo]. */
    public fun withAccountInfo(accountInfo: BankAccount): SubmitApplymentRequest = SubmitApplymentRequest(json.with("account_info", accountInfo))

    /** A copy with another [contactInfo]. */
    public fun withContactInfo(contactInfo: Contact): SubmitApplymentRequest = SubmitApplymentRequest(json.with("contact_info", contactInfo))

    /** A copy with another [merchantShortname]. */
    public fun withMerchantShortname(merchantShortname: String): SubmitApplymentRequest = SubmitApplymentRequest(json.with("merchant_shortname", merchantShortname))

    /** A copy with another [organizationType]. */
    public fun withOrganizationType(organizationType: String): SubmitApplymentRequest = SubmitApplymentRequest(json.with("organization_type", organizationType))

    /** A copy with another [salesSceneInfo]. */
    public fun withSalesSceneInfo(salesSceneInfo: SalesScene): SubmitApplymentRequest = SubmitApplymentRequest(json.with("sales_scene_info", salesSceneInfo))

    /** A copy with another [authorizeLetterCopy]. */
    public fun withAuthorizeLetterCopy(authorizeLetterCopy: String?): SubmitApplymentRequest = SubmitApplymentRequest(json.with("authorize_letter_copy", authorizeLetterCopy))

    /** A copy with another [businessAdditionDesc]. */
    public fun withBusinessAdditionDesc(businessAdditionDesc: String?): SubmitApplymentRequest = SubmitApplymentRequest(json.with("business_addition_desc", businessAdditionDesc))

    /** A copy with another [businessAdditionPics]. */
    public fun withBusinessAdditionPics(businessAdditionPics: String?): SubmitApplymentRequest = SubmitApplymentRequest(json.with("business_addition_pics", businessAdditionPics))

    /** A copy with another [businessLicenseInfo]. */
    public fun withBusinessLicenseInfo(businessLicenseInfo: BusinessLicense?): SubmitApplymentRequest = SubmitApplymentRequest(json.with("business_license_info", businessLicenseInfo))

    /** A copy with another [financeInstitution]. */
    public fun withFinanceInstitution(financeInstitution: Boolean?): SubmitApplymentRequest = SubmitApplymentRequest(json.with("finance_institution", financeInstitution))

    /** A copy with another [financeInstitutionInfo]. */
    public fun withFinanceInstitutionInfo(financeInstitutionInfo: FinancialInstitution?): SubmitApplymentRequest = SubmitApplymentRequest(json.with("finance_institution_info", financeInstitutionInfo))

    /** A copy with another [idCardInfo]. */
    public fun withIdCardInfo(idCardInfo: IdCard?): SubmitApplymentRequest = SubmitApplymentRequest(json.with("id_card_info", idCardInfo))

    /** A copy with another [idDocInfo]. */
    public fun withIdDocInfo(idDocInfo: IdDocument?): SubmitApplymentRequest = SubmitApplymentRequest(json.with("id_doc_info", idDocInfo))

    /** A copy with another [idDocType]. */
    public fun withIdDocType(idDocType: String?): SubmitApplymentRequest = SubmitApplymentRequest(json.with("id_doc_type", idDocType))

    /** A copy with another [idHolderType]. */
    public fun withIdHolderType(idHolderType: String?): SubmitApplymentRequest = SubmitApplymentRequest(json.with("id_holder_type", idHolderType))

    /** A copy with another [owner]. */
    public fun withOwner(owner: Boolean?): SubmitApplymentRequest = SubmitApplymentRequest(json.with("owner", owner))

    /** A copy with another [qualifications]. */
    public fun withQualifications(qualifications: String?): SubmitApplymentRequest = SubmitApplymentRequest(json.with("qualifications", qualifications))

    /** A copy with another [settlementInfo]. */
    public fun withSettlementInfo(settlementInfo: SettlementRule?): SubmitApplymentRequest = SubmitApplymentRequest(json.with("settlement_info", settlementInfo))

    /** A copy with another [uboInfoList]. */
    public fun withUboInfoList(uboInfoList: List<BeneficialOwner>?): SubmitApplymentRequest = SubmitApplymentRequest(json.with("ubo_info_list", uboInfoList))
}

/**
 * `SubmitSignVerificationRequest`.
 */
public class SubmitSignVerificationRequest(json: JsonObject) : Model(json) {
    public constructor(outRequestNo: String, applymentId: Long? = null, preSignTime: String? = null, proxyVerifyIdentityInfo: ProxyIdentityVerification? = null) : this(
        Fields().put("out_request_no", outRequestNo).put("applyment_id", applymentId).put("pre_sign_time", preSignTime).put("proxy_verify_identity_info", proxyVerifyIdentityInfo).json,
    )

    public constructor(outRequestNo: String) : this(
        Fields().put("out_request_no", outRequestNo).json,
    )

    /** 业务申请编号. The platform's own number of the application. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 微信支付申请单号. WeChat Pay's number of the application. */
    public val applymentId: Long? get() = json["applyment_id"].longOrNull()

    /** 预签署微信支付协议时间. When the sub-merchant agreed to sign. RFC 3339. */
    public val preSignTime: String? get() = json["pre_sign_time"].textOrNull()

    /** 平台代理核身信息. */
    public val proxyVerifyIdentityInfo: ProxyIdentityVerification? get() = json["proxy_verify_identity_info"].treeOrNull()?.let { ProxyIdentityVerification(it) }

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): SubmitSignVerificationRequest = SubmitSignVerificationRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [applymentId]. */
    public fun withApplymentId(applymentId: Long?): SubmitSignVerificationRequest = SubmitSignVerificationRequest(json.with("applyment_id", applymentId))

    /** A copy with another [preSignTime]. */
    public fun withPreSignTime(preSignTime: String?): SubmitSignVerificationRequest = SubmitSignVerificationRequest(json.with("pre_sign_time", preSignTime))

    /** A copy with another [proxyVerifyIdentityInfo]. */
    public fun withProxyVerifyIdentityInfo(proxyVerifyIdentityInfo: ProxyIdentityVerification?): SubmitSignVerificationRequest = SubmitSignVerificationRequest(json.with("proxy_verify_identity_info", proxyVerifyIdentityInfo))
}

/**
 * `SubmitSignVerificationResponse`.
 */
public class SubmitSignVerificationResponse(json: JsonObject) : Model(json) {

    /** 微信支付申请单号. WeChat Pay's number of the application. */
    public val applymentId: Long? get() = json["applyment_id"].longOrNull()
}

/**
 * 证件类型.
 *
 * The documented values; there may be others.
 */
public object AccountHostingBeneficialOwnerUboIdDocType {
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
 * 超级管理员证件类型.
 *
 * The documented values; there may be others.
 */
public object AccountHostingContactContactIdDocType {
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
 * 申请状态.
 *
 * The documented values; there may be others.
 */
public object ApplymentState {
    public const val CHECKING: String = "CHECKING"
    public const val ACCOUNT_NEED_VERIFY: String = "ACCOUNT_NEED_VERIFY"
    public const val AUDITING: String = "AUDITING"
    public const val REJECTED: String = "REJECTED"
    public const val NEED_SIGN: String = "NEED_SIGN"
    public const val FINISH: String = "FINISH"
    public const val FROZEN: String = "FROZEN"
    public const val CANCELED: String = "CANCELED"
}

/**
 * 账户类型.
 *
 * The documented values; there may be others.
 */
public object BankAccountType {
    public const val N74: String = "74"
    public const val N75: String = "75"
}

/**
 * 证件类型.
 *
 * The documented values; there may be others.
 */
public object BeneficialOwnerUboIdDocType {
    public const val IDENTIFICATION_TYPE_MAINLAND_IDCARD: String = "IDENTIFICATION_TYPE_MAINLAND_IDCARD"
    public const val IDENTIFICATION_TYPE_OVERSEA_PASSPORT: String = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT"
    public const val IDENTIFICATION_TYPE_HONGKONG: String = "IDENTIFICATION_TYPE_HONGKONG"
    public const val IDENTIFICATION_TYPE_MACAO: String = "IDENTIFICATION_TYPE_MACAO"
    public const val IDENTIFICATION_TYPE_TAIWAN: String = "IDENTIFICATION_TYPE_TAIWAN"
    public const val IDENTIFICATION_TYPE_FOREIGN_RESIDENT: String = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT"
    public const val IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT: String = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
    public const val IDENTIFICATION_TYPE_TAIWAN_RESIDENT: String = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"
}

/**
 * 证书类型.
 *
 * The documented values; there may be others.
 */
public object CertType {
    public const val CERTIFICATE_TYPE_2388: String = "CERTIFICATE_TYPE_2388"
    public const val CERTIFICATE_TYPE_2389: String = "CERTIFICATE_TYPE_2389"
    public const val CERTIFICATE_TYPE_2394: String = "CERTIFICATE_TYPE_2394"
    public const val CERTIFICATE_TYPE_2395: String = "CERTIFICATE_TYPE_2395"
    public const val CERTIFICATE_TYPE_2396: String = "CERTIFICATE_TYPE_2396"
    public const val CERTIFICATE_TYPE_2399: String = "CERTIFICATE_TYPE_2399"
    public const val CERTIFICATE_TYPE_2400: String = "CERTIFICATE_TYPE_2400"
    public const val CERTIFICATE_TYPE_2520: String = "CERTIFICATE_TYPE_2520"
    public const val CERTIFICATE_TYPE_2521: String = "CERTIFICATE_TYPE_2521"
    public const val CERTIFICATE_TYPE_2522: String = "CERTIFICATE_TYPE_2522"
}

/**
 * 超级管理员证件类型.
 *
 * The documented values; there may be others.
 */
public object ContactContactIdDocType {
    public const val IDENTIFICATION_TYPE_MAINLAND_IDCARD: String = "IDENTIFICATION_TYPE_MAINLAND_IDCARD"
    public const val IDENTIFICATION_TYPE_OVERSEA_PASSPORT: String = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT"
    public const val IDENTIFICATION_TYPE_HONGKONG: String = "IDENTIFICATION_TYPE_HONGKONG"
    public const val IDENTIFICATION_TYPE_MACAO: String = "IDENTIFICATION_TYPE_MACAO"
    public const val IDENTIFICATION_TYPE_TAIWAN: String = "IDENTIFICATION_TYPE_TAIWAN"
    public const val IDENTIFICATION_TYPE_FOREIGN_RESIDENT: String = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT"
    public const val IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT: String = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
    public const val IDENTIFICATION_TYPE_TAIWAN_RESIDENT: String = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"
}

/**
 * 超级管理员类型.
 *
 * The documented values; there may be others.
 */
public object ContactType {
    public const val N65: String = "65"
    public const val N66: String = "66"
}

/**
 * 金融机构类型.
 *
 * The documented values; there may be others.
 */
public object FinanceType {
    public const val BANK_AGENT: String = "BANK_AGENT"
    public const val PAYMENT_AGENT: String = "PAYMENT_AGENT"
    public const val INSURANCE: String = "INSURANCE"
    public const val TRADE_AND_SETTLE: String = "TRADE_AND_SETTLE"
    public const val OTHER: String = "OTHER"
}

/**
 * 超级管理员类型.
 *
 * The documented values; there may be others.
 */
public object IdHolderType {
    public const val LEGAL: String = "LEGAL"
    public const val SUPER: String = "SUPER"
}

/**
 * 主体类型.
 *
 * The documented values; there may be others.
 */
public object ListSubjectSubMerchantsOrganizationType {
    public const val SUBJECT_TYPE_ENTERPRISE: String = "SUBJECT_TYPE_ENTERPRISE"
    public const val SUBJECT_TYPE_INSTITUTIONS_CLONED: String = "SUBJECT_TYPE_INSTITUTIONS_CLONED"
    public const val SUBJECT_TYPE_INDIVIDUAL: String = "SUBJECT_TYPE_INDIVIDUAL"
    public const val SUBJECT_TYPE_OTHERS: String = "SUBJECT_TYPE_OTHERS"
    public const val SUBJECT_TYPE_GOVERNMENT: String = "SUBJECT_TYPE_GOVERNMENT"
    public const val SUBJECT_TYPE_MICRO: String = "SUBJECT_TYPE_MICRO"
}

/**
 * 签约状态.
 *
 * The documented values; there may be others.
 */
public object SignState {
    public const val UNSIGNED: String = "UNSIGNED"
    public const val SIGNED: String = "SIGNED"
    public const val NOT_SIGNABLE: String = "NOT_SIGNABLE"
}

/**
 * 法人证件类型.
 *
 * The documented values; there may be others.
 */
public object SubmitAccountHostingApplymentRequestIdDocType {
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
 * 主体类型.
 *
 * The documented values; there may be others.
 */
public object SubmitAccountHostingApplymentRequestOrganizationType {
    public const val N2401: String = "2401"
    public const val N2500: String = "2500"
    public const val N4: String = "4"
    public const val N2: String = "2"
    public const val N3: String = "3"
    public const val N2502: String = "2502"
    public const val N1708: String = "1708"
}

/**
 * 经营者/法人证件类型.
 *
 * The documented values; there may be others.
 */
public object SubmitApplymentRequestIdDocType {
    public const val IDENTIFICATION_TYPE_MAINLAND_IDCARD: String = "IDENTIFICATION_TYPE_MAINLAND_IDCARD"
    public const val IDENTIFICATION_TYPE_OVERSEA_PASSPORT: String = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT"
    public const val IDENTIFICATION_TYPE_HONGKONG: String = "IDENTIFICATION_TYPE_HONGKONG"
    public const val IDENTIFICATION_TYPE_MACAO: String = "IDENTIFICATION_TYPE_MACAO"
    public const val IDENTIFICATION_TYPE_TAIWAN: String = "IDENTIFICATION_TYPE_TAIWAN"
    public const val IDENTIFICATION_TYPE_FOREIGN_RESIDENT: String = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT"
    public const val IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT: String = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
    public const val IDENTIFICATION_TYPE_TAIWAN_RESIDENT: String = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"
}

/**
 * 主体类型.
 *
 * The documented values; there may be others.
 */
public object SubmitApplymentRequestOrganizationType {
    public const val N2401: String = "2401"
    public const val N2500: String = "2500"
    public const val N4: String = "4"
    public const val N2: String = "2"
    public const val N3: String = "3"
    public const val N2502: String = "2502"
    public const val N1708: String = "1708"
}

/**
 * 核身方式.
 *
 * The documented values; there may be others.
 */
public object VerifyIdentityType {
    public const val VERIFY_IDENTITY_TYPE_FACE_TO_FACE: String = "VERIFY_IDENTITY_TYPE_FACE_TO_FACE"
    public const val VERIFY_IDENTITY_TYPE_REMOTE: String = "VERIFY_IDENTITY_TYPE_REMOTE"
}
