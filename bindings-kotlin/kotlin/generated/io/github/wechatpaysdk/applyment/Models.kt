// Generated from api/applyment.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.applyment

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
    public constructor(businessAdditionMsg: String? = null, businessAdditionPics: List<String>? = null, legalPersonCommitment: String? = null, legalPersonVideo: String? = null) : this(
        Fields().put("business_addition_msg", businessAdditionMsg).put("business_addition_pics", businessAdditionPics).put("legal_person_commitment", legalPersonCommitment).put("legal_person_video", legalPersonVideo).json,
    )

    /** 补充说明. At most 512 characters. */
    public val businessAdditionMsg: String? get() = json["business_addition_msg"].textOrNull()

    /** 补充材料. */
    public val businessAdditionPics: List<String>? get() = json["business_addition_pics"].listOrNull { it.text() }

    /** 法定代表人开户承诺函. At most 1024 characters. */
    public val legalPersonCommitment: String? get() = json["legal_person_commitment"].textOrNull()

    /** 法定代表人开户意愿视频. At most 1024 characters. */
    public val legalPersonVideo: String? get() = json["legal_person_video"].textOrNull()

    /** A copy with another [businessAdditionMsg]. */
    public fun withBusinessAdditionMsg(businessAdditionMsg: String?): AdditionalMaterial = AdditionalMaterial(json.with("business_addition_msg", businessAdditionMsg))

    /** A copy with another [businessAdditionPics]. */
    public fun withBusinessAdditionPics(businessAdditionPics: List<String>?): AdditionalMaterial = AdditionalMaterial(json.with("business_addition_pics", businessAdditionPics))

    /** A copy with another [legalPersonCommitment]. */
    public fun withLegalPersonCommitment(legalPersonCommitment: String?): AdditionalMaterial = AdditionalMaterial(json.with("legal_person_commitment", legalPersonCommitment))

    /** A copy with another [legalPersonVideo]. */
    public fun withLegalPersonVideo(legalPersonVideo: String?): AdditionalMaterial = AdditionalMaterial(json.with("legal_person_video", legalPersonVideo))
}

/**
 * `AppScene`.
 */
public class AppScene(json: JsonObject) : Model(json) {
    public constructor(appPics: List<String>, appAppid: String? = null, appSubAppid: String? = null) : this(
        Fields().put("app_pics", appPics).put("app_appid", appAppid).put("app_sub_appid", appSubAppid).json,
    )

    public constructor(appPics: List<String>) : this(
        Fields().put("app_pics", appPics).json,
    )

    /** App截图. Each at most 1024 characters. */
    public val appPics: List<String> get() = json["app_pics"].list { it.text() }

    /** 服务商应用AppID. At most 256 characters. */
    public val appAppid: String? get() = json["app_appid"].textOrNull()

    /** 商家应用AppID. At most 256 characters. */
    public val appSubAppid: String? get() = json["app_sub_appid"].textOrNull()

    /** A copy with another [appPics]. */
    public fun withAppPics(appPics: List<String>): AppScene = AppScene(json.with("app_pics", appPics))

    /** A copy with another [appAppid]. */
    public fun withAppAppid(appAppid: String?): AppScene = AppScene(json.with("app_appid", appAppid))

    /** A copy with another [appSubAppid]. */
    public fun withAppSubAppid(appSubAppid: String?): AppScene = AppScene(json.with("app_sub_appid", appSubAppid))
}

/**
 * `Applyment`.
 */
public class Applyment(json: JsonObject) : Model(json) {

    /** 微信支付申请单号. WeChat Pay's number of the application. */
    public val applymentId: Long? get() = json["applyment_id"].longOrNull()

    /** 申请单状态. See [ApplymentState]. */
    public val applymentState: String get() = json["applyment_state"].text()

    /** 申请状态描述. At most 1024 characters. */
    public val applymentStateMsg: String get() = json["applyment_state_msg"].text()

    /** 业务申请编号. The caller's own number of the application. At most 124 characters. */
    public val businessCode: String get() = json["business_code"].text()

    /** 超级管理员签约链接. At most 256 characters, a URL. */
    public val signUrl: String get() = json["sign_url"].text()

    /** 特约商户号. At most 32 characters. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 驳回原因详情. */
    public val auditDetail: List<AuditDetail>? get() = json["audit_detail"].listOrNull { AuditDetail(it.tree()) }
}

/**
 * `AuditDetail`.
 */
public class AuditDetail(json: JsonObject) : Model(json) {

    /** 字段名. At most 1024 characters. */
    public val field: String get() = json["field"].text()

    /** 字段名称. At most 1024 characters. */
    public val fieldName: String get() = json["field_name"].text()

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

    /** 开户银行. At most 128 characters. */
    public val accountBank: String get() = json["account_bank"].text()

    /** 开户名称. At most 2048 characters, encrypted on the wire. */
    public val accountName: String get() = json["account_name"].text()

    /** 银行账号. At most 2048 characters, encrypted on the wire. */
    public val accountNumber: String get() = json["account_number"].text()

    /** 账户类型. See [BankAccountType]. */
    public val bankAccountType: String get() = json["bank_account_type"].text()

    /** 开户银行银行号. At most 128 characters. */
    public val bankBranchId: String? get() = json["bank_branch_id"].textOrNull()

    /** 开户银行省市编码. At most 128 characters. */
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
    public constructor(uboIdDocAddress: String, uboIdDocCopy: String, uboIdDocName: String, uboIdDocNumber: String, uboIdDocType: String, uboPeriodBegin: String, uboPeriodEnd: String, uboIdDocCopyBack: String? = null) : this(
        Fields().put("ubo_id_doc_address", uboIdDocAddress).put("ubo_id_doc_copy", uboIdDocCopy).put("ubo_id_doc_name", uboIdDocName).put("ubo_id_doc_number", uboIdDocNumber).put("ubo_id_doc_type", uboIdDocType).put("ubo_period_begin", uboPeriodBegin).put("ubo_period_end", uboPeriodEnd).put("ubo_id_doc_copy_back", uboIdDocCopyBack).json,
    )

    public constructor(uboIdDocAddress: String, uboIdDocCopy: String, uboIdDocName: String, uboIdDocNumber: String, uboIdDocType: String, uboPeriodBegin: String, uboPeriodEnd: String) : this(
        Fields().put("ubo_id_doc_address", uboIdDocAddress).put("ubo_id_doc_copy", uboIdDocCopy).put("ubo_id_doc_name", uboIdDocName).put("ubo_id_doc_number", uboIdDocNumber).put("ubo_id_doc_type", uboIdDocType).put("ubo_period_begin", uboPeriodBegin).put("ubo_period_end", uboPeriodEnd).json,
    )

    /** 证件居住地址. At most 128 characters, encrypted on the wire. */
    public val uboIdDocAddress: String get() = json["ubo_id_doc_address"].text()

    /** 证件正面照片. */
    public val uboIdDocCopy: String get() = json["ubo_id_doc_copy"].text()

    /** 证件姓名. Encrypted on the wire. */
    public val uboIdDocName: String get() = json["ubo_id_doc_name"].text()

    /** 证件号码. Encrypted on the wire. */
    public val uboIdDocNumber: String get() = json["ubo_id_doc_number"].text()

    /** 证件类型. See [UboIdDocType]. */
    public val uboIdDocType: String get() = json["ubo_id_doc_type"].text()

    /** 证件有效期开始时间. YYYY-MM-DD. */
    public val uboPeriodBegin: String get() = json["ubo_period_begin"].text()

    /** 证件有效期结束时间. YYYY-MM-DD. */
    public val uboPeriodEnd: String get() = json["ubo_period_end"].text()

    /** 证件反面照片. */
    public val uboIdDocCopyBack: String? get() = json["ubo_id_doc_copy_back"].textOrNull()

    /** A copy with another [uboIdDocAddress]. */
    public fun withUboIdDocAddress(uboIdDocAddress: String): BeneficialOwner = BeneficialOwner(json.with("ubo_id_doc_address", uboIdDocAddress))

    /** A copy with another [uboIdDocCopy]. */
    public fun withUboIdDocCopy(uboIdDocCopy: String): BeneficialOwner = BeneficialOwner(json.with("ubo_id_doc_copy", uboIdDocCopy))

    /** A copy with another [uboIdDocName]. */
    public fun withUboIdDocName(uboIdDocName: String): BeneficialOwner = BeneficialOwner(json.with("ubo_id_doc_name", uboIdDocName))

    /** A copy with another [uboIdDocNumber]. */
    public fun withUboIdDocNumber(uboIdDocNumber: String): BeneficialOwner = BeneficialOwner(json.with("ubo_id_doc_number", uboIdDocNumber))

    /** A copy with another [uboIdDocType]. */
    public fun withUboIdDocType(uboIdDocType: String): BeneficialOwner = BeneficialOwner(json.with("ubo_id_doc_type", uboIdDocType))

    /** A copy with another [uboPeriodBegin]. */
    public fun withUboPeriodBegin(uboPeriodBegin: String): BeneficialOwner = BeneficialOwner(json.with("ubo_period_begin", uboPeriodBegin))

    /** A copy with another [uboPeriodEnd]. */
    public fun withUboPeriodEnd(uboPeriodEnd: String): BeneficialOwner = BeneficialOwner(json.with("ubo_period_end", uboPeriodEnd))

    /** A copy with another [uboIdDocCopyBack]. */
    public fun withUboIdDocCopyBack(uboIdDocCopyBack: String?): BeneficialOwner = BeneficialOwner(json.with("ubo_id_doc_copy_back", uboIdDocCopyBack))

    override fun isSensitive(name: String): Boolean = name == "ubo_id_doc_address" || name == "ubo_id_doc_name" || name == "ubo_id_doc_number"
}

/**
 * `Business`.
 */
public class Business(json: JsonObject) : Model(json) {
    public constructor(merchantShortname: String, salesInfo: SalesScene, servicePhone: String) : this(
        Fields().put("merchant_shortname", merchantShortname).put("sales_info", salesInfo).put("service_phone", servicePhone).json,
    )

    /** 商户简称. At most 64 characters. */
    public val merchantShortname: String get() = json["merchant_shortname"].text()

    /** 经营场景. */
    public val salesInfo: SalesScene get() = SalesScene(json["sales_info"].tree())

    /** 客服电话. At most 32 characters. */
    public val servicePhone: String get() = json["service_phone"].text()

    /** A copy with another [merchantShortname]. */
    public fun withMerchantShortname(merchantShortname: String): Business = Business(json.with("merchant_shortname", merchantShortname))

    /** A copy with another [salesInfo]. */
    public fun withSalesInfo(salesInfo: SalesScene): Business = Business(json.with("sales_info", salesInfo))

    /** A copy with another [servicePhone]. */
    public fun withServicePhone(servicePhone: String): Business = Business(json.with("service_phone", servicePhone))
}

/**
 * `BusinessLicense`.
 */
public class BusinessLicense(json: JsonObject) : Model(json) {
    public constructor(legalPerson: String, licenseCopy: String, licenseNumber: String, merchantName: String, licenseAddress: String? = null, periodBegin: String? = null, periodEnd: String? = null) : this(
        Fields().put("legal_person", legalPerson).put("license_copy", licenseCopy).put("license_number", licenseNumber).put("merchant_name", merchantName).put("license_address", licenseAddress).put("period_begin", periodBegin).put("period_end", periodEnd).json,
    )

    public constructor(legalPerson: String, licenseCopy: String, licenseNumber: String, merchantName: String) : this(
        Fields().put("legal_person", legalPerson).put("license_copy", licenseCopy).put("license_number", licenseNumber).put("merchant_name", merchantName).json,
    )

    /** 个体户经营者. */
    public val legalPerson: String get() = json["legal_person"].text()

    /** 营业执照照片. */
    public val licenseCopy: String get() = json["license_copy"].text()

    /** 注册号. */
    public val licenseNumber: String get() = json["license_number"].text()

    /** 商户名称. At most 128 characters. */
    public val merchantName: String get() = json["merchant_name"].text()

    /** 注册地址. */
    public val licenseAddress: String? get() = json["license_address"].textOrNull()

    /** 有效期限开始日期. YYYY-MM-DD. */
    public val periodBegin: String? get() = json["period_begin"].textOrNull()

    /** 有效期限结束日期. YYYY-MM-DD. */
    public val periodEnd: String? get() = json["period_end"].textOrNull()

    /** A copy with another [legalPerson]. */
    public fun withLegalPerson(legalPerson: String): BusinessLicense = BusinessLicense(json.with("legal_person", legalPerson))

    /** A copy with another [licenseCopy]. */
    public fun withLicenseCopy(licenseCopy: String): BusinessLicense = BusinessLicense(json.with("license_copy", licenseCopy))

    /** A copy with another [licenseNumber]. */
    public fun withLicenseNumber(licenseNumber: String): BusinessLicense = BusinessLicense(json.with("license_number", licenseNumber))

    /** A copy with another [merchantName]. */
    public fun withMerchantName(merchantName: String): BusinessLicense = BusinessLicense(json.with("merchant_name", merchantName))

    /** A copy with another [licenseAddress]. */
    public fun withLicenseAddress(licenseAddress: String?): BusinessLicense = BusinessLicense(json.with("license_address", licenseAddress))

    /** A copy with another [periodBegin]. */
    public fun withPeriodBegin(periodBegin: String?): BusinessLicense = BusinessLicense(json.with("period_begin", periodBegin))

    /** A copy with another [periodEnd]. */
    public fun withPeriodEnd(periodEnd: String?): BusinessLicense = BusinessLicense(json.with("period_end", periodEnd))
}

/**
 * `Contact`.
 */
public class Contact(json: JsonObject) : Model(json) {
    public constructor(contactEmail: String, contactName: String, contactType: String, mobilePhone: String, openid: String? = null, businessAuthorizationLetter: String? = null, contactIdDocCopy: String? = null, contactIdDocCopyBack: String? = null, contactIdDocType: String? = null, contactIdNumber: String? = null, contactPeriodBegin: String? = null, contactPeriodEnd: String? = null) : this(
        Fields().put("contact_email", contactEmail).put("contact_name", contactName).put("contact_type", contactType).put("mobile_phone", mobilePhone).put("openid", openid).put("business_authorization_letter", businessAuthorizationLetter).put("contact_id_doc_copy", contactIdDocCopy).put("contact_id_doc_copy_back", contactIdDocCopyBack).put("contact_id_doc_type", contactIdDocType).put("contact_id_number", contactIdNumber).put("contact_period_begin", contactPeriodBegin).put("contact_period_end", contactPeriodEnd).json,
    )

    public constructor(contactEmail: String, contactName: String, contactType: String, mobilePhone: String) : this(
        Fields().put("contact_email", contactEmail).put("contact_name", contactName).put("contact_type", contactType).put("mobile_phone", mobilePhone).json,
    )

    /** 联系邮箱. At most 2048 characters, encrypted on the wire. */
    public val contactEmail: String get() = json["contact_email"].text()

    /** 超级管理员姓名. At most 2048 characters, encrypted on the wire. */
    public val contactName: String get() = json["contact_name"].text()

    /** 超级管理员类型. See [ContactType]. */
    public val contactType: String get() = json["contact_type"].text()

    /** 联系手机. At most 2048 characters, encrypted on the wire. */
    public val mobilePhone: String get() = json["mobile_phone"].text()

    /** 超级管理员微信OpenID. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 业务办理授权函. */
    public val businessAuthorizationLetter: String? get() = json["business_authorization_letter"].textOrNull()

    /** 超级管理员证件正面照片. */
    public val contactIdDocCopy: String? get() = json["contact_id_doc_copy"].textOrNull()

    /** 超级管理员证件反面照片. */
    public val contactIdDocCopyBack: String? get() = json["contact_id_doc_copy_back"].textOrNull()

    /** 超级管理员证件类型. See [ContactIdDocType]. */
    public val contactIdDocType: String? get() = json["contact_id_doc_type"].textOrNull()

    /** 超级管理员身份证件号码. At most 2048 characters, encrypted on the wire. */
    public val contactIdNumber: String? get() = json["contact_id_number"].textOrNull()

    /** 超级管理员证件有效期开始时间. YYYY-MM-DD. */
    public val contactPeriodBegin: String? get() = json["contact_period_begin"].textOrNull()

    /** 超级管理员证件有效期结束时间. YYYY-MM-DD. */
    public val contactPeriodEnd: String? get() = json["contact_period_end"].textOrNull()

    /** A copy with another [contactEmail]. */
    public fun withContactEmail(contactEmail: String): Contact = Contact(json.with("contact_email", contactEmail))

    /** A copy with another [contactName]. */
    public fun withContactName(contactName: String): Contact = Contact(json.with("contact_name", contactName))

    /** A copy with another [contactType]. */
    public fun withContactType(contactType: String): Contact = Contact(json.with("contact_type", contactType))

    /** A copy with another [mobilePhone]. */
    public fun withMobilePhone(mobilePhone: String): Contact = Contact(json.with("mobile_phone", mobilePhone))

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): Contact = Contact(json.with("openid", openid))

    /** A copy with another [businessAuthorizationLetter]. */
    public fun withBusinessAuthorizationLetter(businessAuthorizationLetter: String?): Contact = Contact(json.with("business_authorization_letter", businessAuthorizationLetter))

    /** A copy with another [contactIdDocCopy]. */
    public fun withContactIdDocCopy(contactIdDocCopy: String?): Contact = Contact(json.with("contact_id_doc_copy", contactIdDocCopy))

    /** A copy with another [contactIdDocCopyBack]. */
    public fun withContactIdDocCopyBack(contactIdDocCopyBack: String?): Contact = Contact(json.with("contact_id_doc_copy_back", contactIdDocCopyBack))

    /** A copy with another [contactIdDocType]. */
    public fun withContactIdDocType(contactIdDocType: String?): Contact = Contact(json.with("contact_id_doc_type", contactIdDocType))

    /** A copy with another [contactIdNumber]. */
    public fun withContactIdNumber(contactIdNumber: String?): Contact = Contact(json.with("contact_id_number", contactIdNumber))

    /** A copy with another [contactPeriodBegin]. */
    public fun withContactPeriodBegin(contactPeriodBegin: String?): Contact = Contact(json.with("contact_period_begin", contactPeriodBegin))

    /** A copy with another [contactPeriodEnd]. */
    public fun withContactPeriodEnd(contactPeriodEnd: String?): Contact = Contact(json.with("contact_period_end", contactPeriodEnd))

    override fun isSensitive(name: String): Boolean = name == "contact_email" || name == "contact_name" || name == "mobile_phone" || name == "contact_id_number"
}

/**
 * `FinancialInstitution`.
 */
public class FinancialInstitution(json: JsonObject) : Model(json) {
    public constructor(financeLicensePics: List<String>, financeType: String) : this(
        Fields().put("finance_license_pics", financeLicensePics).put("finance_type", financeType).json,
    )

    /** 金融机构许可证图片. */
    public val financeLicensePics: List<String> get() = json["finance_license_pics"].list { it.text() }

    /** 金融机构类型. See [FinanceType]. */
    public val financeType: String get() = json["finance_type"].text()

    /** A copy with another [financeLicensePics]. */
    public fun withFinanceLicensePics(financeLicensePics: List<String>): FinancialInstitution = FinancialInstitution(json.with("finance_license_pics", financeLicensePics))

    /** A copy with another [financeType]. */
    public fun withFinanceType(financeType: String): FinancialInstitution = FinancialInstitution(json.with("finance_type", financeType))
}

/**
 * `GetSettlementAccountApplicationResponse`.
 */
public class GetSettlementAccountApplicationResponse(json: JsonObject) : Model(json) {

    /** 开户银行. At most 128 characters. */
    public val accountBank: String get() = json["account_bank"].text()

    /** 开户名称. At most 1024 characters. */
    public val accountName: String get() = json["account_name"].text()

    /** 银行账号. At most 128 characters. */
    public val accountNumber: String get() = json["account_number"].text()

    /** 账户类型. See [AccountType]. */
    public val accountType: String get() = json["account_type"].text()

    /** 审核状态. See [GetSettlementAccountApplicationResponseVerifyResult]. */
    public val verifyResult: String get() = json["verify_result"].text()

    /** 开户银行联行号. At most 128 characters. */
    public val bankBranchId: String? get() = json["bank_branch_id"].textOrNull()

    /** 开户银行省市编码. Known from the community. */
    public val bankAddressCode: String? get() = json["bank_address_code"].textOrNull()

    /** 开户银行全称. At most 128 characters. */
    public val bankName: String? get() = json["bank_name"].textOrNull()

    /** 审核驳回原因. */
    public val verifyFailReason: String? get() = json["verify_fail_reason"].textOrNull()

    /** 审核结果更新时间. RFC 3339. */
    public val verifyFinishTime: String? get() = json["verify_finish_time"].textOrNull()
}

/**
 * `GetSettlementAccountResponse`.
 */
public class GetSettlementAccountResponse(json: JsonObject) : Model(json) {

    /** 开户银行. At most 128 characters. */
    public val accountBank: String get() = json["account_bank"].text()

    /** 银行账号. At most 128 characters. */
    public val accountNumber: String get() = json["account_number"].text()

    /** 账户类型. See [AccountType]. */
    public val accountType: String get() = json["account_type"].text()

    /** 验证结果. See [GetSettlementAccountResponseVerifyResult]. */
    public val verifyResult: String get() = json["verify_result"].text()

    /** 开户银行联行号. At most 128 characters. */
    public val bankBranchId: String? get() = json["bank_branch_id"].textOrNull()

    /** 开户银行省市编码. Known from the community. */
    public val bankAddressCode: String? get() = json["bank_address_code"].textOrNull()

    /** 开户银行全称. At most 128 characters. */
    public val bankName: String? get() = json["bank_name"].textOrNull()

    /** 验证失败原因. At most 1024 characters. */
    public val verifyFailReason: String? get() = json["verify_fail_reason"].textOrNull()
}

/**
 * `IdCard`.
 */
public class IdCard(json: JsonObject) : Model(json) {
    public constructor(cardPeriodBegin: String, cardPeriodEnd: String, idCardCopy: String, idCardName: String, idCardNational: String, idCardNumber: String, idCardAddress: String? = null) : this(
        Fields().put("card_period_begin", cardPeriodBegin).put("card_period_end", cardPeriodEnd).put("id_card_copy", idCardCopy).put("id_card_name", idCardName).put("id_card_national", idCardNational).put("id_card_number", idCardNumber).put("id_card_address", idCardAddress).json,
    )

    public constructor(cardPeriodBegin: String, cardPeriodEnd: String, idCardCopy: String, idCardName: String, idCardNational: String, idCardNumber: String) : this(
        Fields().put("card_period_begin", cardPeriodBegin).put("card_period_end", cardPeriodEnd).put("id_card_copy", idCardCopy).put("id_card_name", idCardName).put("id_card_national", idCardNational).put("id_card_number", idCardNumber).json,
    )

    /** 身份证有效期开始时间. YYYY-MM-DD. */
    public val cardPeriodBegin: String get() = json["card_period_begin"].text()

    /** 身份证有效期结束时间. YYYY-MM-DD. */
    public val cardPeriodEnd: String get() = json["card_period_end"].text()

    /** 身份证人像面照片. */
    public val idCardCopy: String get() = json["id_card_copy"].text()

    /** 身份证姓名. At most 100 characters, encrypted on the wire. */
    public val idCardName: String get() = json["id_card_name"].text()

    /** 身份证国徽面照片. */
    public val idCardNational: String get() = json["id_card_national"].text()

    /** 身份证号码. Encrypted on the wire. */
    public val idCardNumber: String get() = json["id_card_number"].text()

    /** 身份证居住地址. At most 128 characters, encrypted on the wire. */
    public val idCardAddress: String? get() = json["id_card_address"].textOrNull()

    /** A copy with another [cardPeriodBegin]. */
    public fun withCardPeriodBegin(cardPeriodBegin: String): IdCard = IdCard(json.with("card_period_begin", cardPeriodBegin))

    /** A copy with another [cardPeriodEnd]. */
    public fun withCardPeriodEnd(cardPeriodEnd: String): IdCard = IdCard(json.with("card_period_end", cardPeriodEnd))

    /** A copy with another [idCardCopy]. */
    public fun withIdCardCopy(idCardCopy: String): IdCard = IdCard(json.with("id_card_copy", idCardCopy))

    /** A copy with another [idCardName]. */
    public fun withIdCardName(idCardName: String): IdCard = IdCard(json.with("id_card_name", idCardName))

    /** A copy with another [idCardNational]. */
    public fun withIdCardNational(idCardNational: String): IdCard = IdCard(json.with("id_card_national", idCardNational))

    /** A copy with another [idCardNumber]. */
    public fun withIdCardNumber(idCardNumber: String): IdCard = IdCard(json.with("id_card_number", idCardNumber))

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

    /** 证件有效期开始时间. YYYY-MM-DD. */
    public val docPeriodBegin: String get() = json["doc_period_begin"].text()

    /** 证件有效期结束时间. YYYY-MM-DD. */
    public val docPeriodEnd: String get() = json["doc_period_end"].text()

    /** 证件正面照片. */
    public val idDocCopy: String get() = json["id_doc_copy"].text()

    /** 证件姓名. At most 100 characters, encrypted on the wire. */
    public val idDocName: String get() = json["id_doc_name"].text()

    /** 证件号码. Encrypted on the wire. */
    public val idDocNumber: String get() = json["id_doc_number"].text()

    /** 证件居住地址. At most 128 characters, encrypted on the wire. */
    public val idDocAddress: String? get() = json["id_doc_address"].textOrNull()

    /** 证件反面照片. */
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
 * `Identity`.
 */
public class Identity(json: JsonObject) : Model(json) {
    public constructor(authorizeLetterCopy: String? = null, idCardInfo: IdCard? = null, idDocInfo: IdDocument? = null, idDocType: String? = null, idHolderType: String? = null, owner: Boolean? = null) : this(
        Fields().put("authorize_letter_copy", authorizeLetterCopy).put("id_card_info", idCardInfo).put("id_doc_info", idDocInfo).put("id_doc_type", idDocType).put("id_holder_type", idHolderType).put("owner", owner).json,
    )

    /** 法定代表人说明函. */
    public val authorizeLetterCopy: String? get() = json["authorize_letter_copy"].textOrNull()

    /** 身份证信息. */
    public val idCardInfo: IdCard? get() = json["id_card_info"].treeOrNull()?.let { IdCard(it) }

    /** 其他类型证件信息. */
    public val idDocInfo: IdDocument? get() = json["id_doc_info"].treeOrNull()?.let { IdDocument(it) }

    /** 证件类型. See [IdDocType]. */
    public val idDocType: String? get() = json["id_doc_type"].textOrNull()

    /** 证件持有人类型. See [IdHolderType]. */
    public val idHolderType: String? get() = json["id_holder_type"].textOrNull()

    /** 经营者. */
    public val owner: Boolean? get() = json["owner"].booleanOrNull()

    /** A copy with another [authorizeLetterCopy]. */
    public fun withAuthorizeLetterCopy(authorizeLetterCopy: String?): Identity = Identity(json.with("authorize_letter_copy", authorizeLetterCopy))

    /** A copy with another [idCardInfo]. */
    public fun withIdCardInfo(idCardInfo: IdCard?): Identity = Identity(json.with("id_card_info", idCardInfo))

    /** A copy with another [idDocInfo]. */
    public fun withIdDocInfo(idDocInfo: IdDocument?): Identity = Identity(json.with("id_doc_info", idDocInfo))

    /** A copy with another [idDocType]. */
    public fun withIdDocType(idDocType: String?): Identity = Identity(json.with("id_doc_type", idDocType))

    /** A copy with another [idHolderType]. */
    public fun withIdHolderType(idHolderType: String?): Identity = Identity(json.with("id_holder_type", idHolderType))

    /** A copy with another [owner]. */
    public fun withOwner(owner: Boolean?): Identity = Identity(json.with("owner", owner))
}

/**
 * `MicroBusiness`.
 */
public class MicroBusiness(json: JsonObject) : Model(json) {
    public constructor(microBizType: String, microMobileInfo: MicroMobileBusiness? = null, microOnlineInfo: MicroOnlineBusiness? = null, microStoreInfo: MicroStore? = null) : this(
        Fields().put("micro_biz_type", microBizType).put("micro_mobile_info", microMobileInfo).put("micro_online_info", microOnlineInfo).put("micro_store_info", microStoreInfo).json,
    )

    public constructor(microBizType: String) : this(
        Fields().put("micro_biz_type", microBizType).json,
    )

    /** 小微经营类型. See [MicroBizType]. */
    public val microBizType: String get() = json["micro_biz_type"].text()

    /** 流动经营. */
    public val microMobileInfo: MicroMobileBusiness? get() = json["micro_mobile_info"].treeOrNull()?.let { MicroMobileBusiness(it) }

    /** 线上商品. */
    public val microOnlineInfo: MicroOnlineBusiness? get() = json["micro_online_info"].treeOrNull()?.let { MicroOnlineBusiness(it) }

    /** 门店场所. */
    public val microStoreInfo: MicroStore? get() = json["micro_store_info"].treeOrNull()?.let { MicroStore(it) }

    /** A copy with another [microBizType]. */
    public fun withMicroBizType(microBizType: String): MicroBusiness = MicroBusiness(json.with("micro_biz_type", microBizType))

    /** A copy with another [microMobileInfo]. */
    public fun withMicroMobileInfo(microMobileInfo: MicroMobileBusiness?): MicroBusiness = MicroBusiness(json.with("micro_mobile_info", microMobileInfo))

    /** A copy with another [microOnlineInfo]. */
    public fun withMicroOnlineInfo(microOnlineInfo: MicroOnlineBusiness?): MicroBusiness = MicroBusiness(json.with("micro_online_info", microOnlineInfo))

    /** A copy with another [microStoreInfo]. */
    public fun withMicroStoreInfo(microStoreInfo: MicroStore?): MicroBusiness = MicroBusiness(json.with("micro_store_info", microStoreInfo))
}

/**
 * `MicroMobileBusiness`.
 */
public class MicroMobileBusiness(json: JsonObject) : Model(json) {
    public constructor(microMobileAddress: String, microMobileCity: String, microMobileName: String, microMobilePics: List<String>) : this(
        Fields().put("micro_mobile_address", microMobileAddress).put("micro_mobile_city", microMobileCity).put("micro_mobile_name", microMobileName).put("micro_mobile_pics", microMobilePics).json,
    )

    /** 经营. */
    public val microMobileAddress: String get() = json["micro_mobile_address"].text()

    /** 经营. */
    public val microMobileCity: String get() = json["micro_mobile_city"].text()

    /** 经营. */
    public val microMobileName: String get() = json["micro_mobile_name"].text()

    /** 经营. */
    public val microMobilePics: List<String> get() = json["micro_mobile_pics"].list { it.text() }

    /** A copy with another [microMobileAddress]. */
    public fun withMicroMobileAddress(microMobileAddress: String): MicroMobileBusiness = MicroMobileBusiness(json.with("micro_mobile_address", microMobileAddress))

    /** A copy with another [microMobileCity]. */
    public fun withMicroMobileCity(microMobileCity: String): MicroMobileBusiness = MicroMobileBusiness(json.with("micro_mobile_city", microMobileCity))

    /** A copy with another [microMobileName]. */
    public fun withMicroMobileName(microMobileName: String): MicroMobileBusiness = MicroMobileBusiness(json.with("micro_mobile_name", microMobileName))

    /** A copy with another [microMobilePics]. */
    public fun withMicroMobilePics(microMobilePics: List<String>): MicroMobileBusiness = MicroMobileBusiness(json.with("micro_mobile_pics", microMobilePics))
}

/**
 * `MicroOnlineBusiness`.
 */
public class MicroOnlineBusiness(json: JsonObject) : Model(json) {
    public constructor(microEcName: String, microOnlineStore: String, microLink: String? = null, microQrcode: String? = null) : this(
        Fields().put("micro_ec_name", microEcName).put("micro_online_store", microOnlineStore).put("micro_link", microLink).put("micro_qrcode", microQrcode).json,
    )

    public constructor(microEcName: String, microOnlineStore: String) : this(
        Fields().put("micro_ec_name", microEcName).put("micro_online_store", microOnlineStore).json,
    )

    /** 电商平台名称. */
    public val microEcName: String get() = json["micro_ec_name"].text()

    /** 线上店铺名称. */
    public val microOnlineStore: String get() = json["micro_online_store"].text()

    /** 店铺链接. */
    public val microLink: String? get() = json["micro_link"].textOrNull()

    /** 店铺二维码. */
    public val microQrcode: String? get() = json["micro_qrcode"].textOrNull()

    /** A copy with another [microEcName]. */
    public fun withMicroEcName(microEcName: String): MicroOnlineBusiness = MicroOnlineBusiness(json.with("micro_ec_name", microEcName))

    /** A copy with another [microOnlineStore]. */
    public fun withMicroOnlineStore(microOnlineStore: String): MicroOnlineBusiness = MicroOnlineBusiness(json.with("micro_online_store", microOnlineStore))

    /** A copy with another [microLink]. */
    public fun withMicroLink(microLink: String?): MicroOnlineBusiness = MicroOnlineBusiness(json.with("micro_link", microLink))

    /** A copy with another [microQrcode]. */
    public fun withMicroQrcode(microQrcode: String?): MicroOnlineBusiness = MicroOnlineBusiness(json.with("micro_qrcode", microQrcode))
}

/**
 * `MicroStore`.
 */
public class MicroStore(json: JsonObject) : Model(json) {
    public constructor(microAddress: String, microAddressCode: String, microIndoorCopy: String, microName: String, storeEntrancePic: String, addressCertification: String? = null, storeLatitude: String? = null, storeLongitude: String? = null) : this(
        Fields().put("micro_address", microAddress).put("micro_address_code", microAddressCode).put("micro_indoor_copy", microIndoorCopy).put("micro_name", microName).put("store_entrance_pic", storeEntrancePic).put("address_certification", addressCertification).put("store_latitude", storeLatitude).put("store_longitude", storeLongitude).json,
    )

    public constructor(microAddress: String, microAddressCode: String, microIndoorCopy: String, microName: String, storeEntrancePic: String) : this(
        Fields().put("micro_address", microAddress).put("micro_address_code", microAddressCode).put("micro_indoor_copy", microIndoorCopy).put("micro_name", microName).put("store_entrance_pic", storeEntrancePic).json,
    )

    /** 门店地址. */
    public val microAddress: String get() = json["micro_address"].text()

    /** 门店省市编码. */
    public val microAddressCode: String get() = json["micro_address_code"].text()

    /** 店内环境照片. */
    public val microIndoorCopy: String get() = json["micro_indoor_copy"].text()

    /** 门店名称. */
    public val microName: String get() = json["micro_name"].text()

    /** 门店门头照片. */
    public val storeEntrancePic: String get() = json["store_entrance_pic"].text()

    /** 门店证明文件媒体文件标识. */
    public val addressCertification: String? get() = json["address_certification"].textOrNull()

    /** 门店纬度. */
    public val storeLatitude: String? get() = json["store_latitude"].textOrNull()

    /** 门店经度. */
    public val storeLongitude: String? get() = json["store_longitude"].textOrNull()

    /** A copy with another [microAddress]. */
    public fun withMicroAddress(microAddress: String): MicroStore = MicroStore(json.with("micro_address", microAddress))

    /** A copy with another [microAddressCode]. */
    public fun withMicroAddressCode(microAddressCode: String): MicroStore = MicroStore(json.with("micro_address_code", microAddressCode))

    /** A copy with another [microIndoorCopy]. */
    public fun withMicroIndoorCopy(microIndoorCopy: String): MicroStore = MicroStore(json.with("micro_indoor_copy", microIndoorCopy))

    /** A copy with another [microName]. */
    public fun withMicroName(microName: String): MicroStore = MicroStore(json.with("micro_name", microName))

    /** A copy with another [storeEntrancePic]. */
    public fun withStoreEntrancePic(storeEntrancePic: String): MicroStore = MicroStore(json.with("store_entrance_pic", storeEntrancePic))

    /** A copy with another [addressCertification]. */
    public fun withAddressCertification(addressCertification: String?): MicroStore = MicroStore(json.with("address_certification", addressCertification))

    /** A copy with another [storeLatitude]. */
    public fun withStoreLatitude(storeLatitude: String?): MicroStore = MicroStore(json.with("store_latitude", storeLatitude))

    /** A copy with another [storeLongitude]. */
    public fun withStoreLongitude(storeLongitude: String?): MicroStore = MicroStore(json.with("store_longitude", storeLongitude))
}

/**
 * `MiniProgramScene`.
 */
public class MiniProgramScene(json: JsonObject) : Model(json) {
    public constructor(miniProgramAppid: String? = null, miniProgramSubAppid: String? = null, miniProgramPics: List<String>? = null) : this(
        Fields().put("mini_program_appid", miniProgramAppid).put("mini_program_sub_appid", miniProgramSubAppid).put("mini_program_pics", miniProgramPics).json,
    )

    /** 服务商小程序AppID. At most 256 characters. */
    public val miniProgramAppid: String? get() = json["mini_program_appid"].textOrNull()

    /** 商家小程序AppID. At most 256 characters. */
    public val miniProgramSubAppid: String? get() = json["mini_program_sub_appid"].textOrNull()

    /** 小程序截图. Each at most 1024 characters. */
    public val miniProgramPics: List<String>? get() = json["mini_program_pics"].listOrNull { it.text() }

    /** A copy with another [miniProgramAppid]. */
    public fun withMiniProgramAppid(miniProgramAppid: String?): MiniProgramScene = MiniProgramScene(json.with("mini_program_appid", miniProgramAppid))

    /** A copy with another [miniProgramSubAppid]. */
    public fun withMiniProgramSubAppid(miniProgramSubAppid: String?): MiniProgramScene = MiniProgramScene(json.with("mini_program_sub_appid", miniProgramSubAppid))

    /** A copy with another [miniProgramPics]. */
    public fun withMiniProgramPics(miniProgramPics: List<String>?): MiniProgramScene = MiniProgramScene(json.with("mini_program_pics", miniProgramPics))
}

/**
 * `OfficialAccountScene`.
 */
public class OfficialAccountScene(json: JsonObject) : Model(json) {
    public constructor(mpPics: List<String>, mpAppid: String? = null, mpSubAppid: String? = null) : this(
        Fields().put("mp_pics", mpPics).put("mp_appid", mpAppid).put("mp_sub_appid", mpSubAppid).json,
    )

    public constructor(mpPics: List<String>) : this(
        Fields().put("mp_pics", mpPics).json,
    )

    /** 服务号或公众号页面截图. Each at most 1024 characters. */
    public val mpPics: List<String> get() = json["mp_pics"].list { it.text() }

    /** 服务商服务号或公众号AppID. At most 256 characters. */
    public val mpAppid: String? get() = json["mp_appid"].textOrNull()

    /** 商家服务号或公众号AppID. At most 256 characters. */
    public val mpSubAppid: String? get() = json["mp_sub_appid"].textOrNull()

    /** A copy with another [mpPics]. */
    public fun withMpPics(mpPics: List<String>): OfficialAccountScene = OfficialAccountScene(json.with("mp_pics", mpPics))

    /** A copy with another [mpAppid]. */
    public fun withMpAppid(mpAppid: String?): OfficialAccountScene = OfficialAccountScene(json.with("mp_appid", mpAppid))

    /** A copy with another [mpSubAppid]. */
    public fun withMpSubAppid(mpSubAppid: String?): OfficialAccountScene = OfficialAccountScene(json.with("mp_sub_appid", mpSubAppid))
}

/**
 * `OrganizationCertificate`.
 */
public class OrganizationCertificate(json: JsonObject) : Model(json) {
    public constructor(orgPeriodBegin: String, orgPeriodEnd: String, organizationCode: String, organizationCopy: String) : this(
        Fields().put("org_period_begin", orgPeriodBegin).put("org_period_end", orgPeriodEnd).put("organization_code", organizationCode).put("organization_copy", organizationCopy).json,
    )

    /** 组织机构代码证有效期开始日期. YYYY-MM-DD. */
    public val orgPeriodBegin: String get() = json["org_period_begin"].text()

    /** 组织机构代码证有效期结束日期. */
    public val orgPeriodEnd: String get() = json["org_period_end"].text()

    /** 组织机构代码. */
    public val organizationCode: String get() = json["organization_code"].text()

    /** 组织机构代码证照片. */
    public val organizationCopy: String get() = json["organization_copy"].text()

    /** A copy with another [orgPeriodBegin]. */
    public fun withOrgPeriodBegin(orgPeriodBegin: String): OrganizationCertificate = OrganizationCertificate(json.with("org_period_begin", orgPeriodBegin))

    /** A copy with another [orgPeriodEnd]. */
    public fun withOrgPeriodEnd(orgPeriodEnd: String): OrganizationCertificate = OrganizationCertificate(json.with("org_period_end", orgPeriodEnd))

    /** A copy with another [organizationCode]. */
    public fun withOrganizationCode(organizationCode: String): OrganizationCertificate = OrganizationCertificate(json.with("organization_code", organizationCode))

    /** A copy with another [organizationCopy]. */
    public fun withOrganizationCopy(organizationCopy: String): OrganizationCertificate = OrganizationCertificate(json.with("organization_copy", organizationCopy))
}

/**
 * `RegistrationCertificate`.
 */
public class RegistrationCertificate(json: JsonObject) : Model(json) {
    public constructor(certCopy: String, certNumber: String, certType: String, companyAddress: String, legalPerson: String, merchantName: String, periodBegin: String, periodEnd: String) : this(
        Fields().put("cert_copy", certCopy).put("cert_number", certNumber).put("cert_type", certType).put("company_address", companyAddress).put("legal_person", legalPerson).put("merchant_name", merchantName).put("period_begin", periodBegin).put("period_end", periodEnd).json,
    )

    /** 登记证书照片. */
    public val certCopy: String get() = json["cert_copy"].text()

    /** 证书号. At most 32 characters. */
    public val certNumber: String get() = json["cert_number"].text()

    /** 登记证书类型. See [CertType]. */
    public val certType: String get() = json["cert_type"].text()

    /** 注册地址. At most 128 characters. */
    public val companyAddress: String get() = json["company_address"].text()

    /** 法定代表人. At most 100 characters. */
    public val legalPerson: String get() = json["legal_person"].text()

    /** 商户名称. At most 128 characters. */
    public val merchantName: String get() = json["merchant_name"].text()

    /** 有效期限开始日期. YYYY-MM-DD. */
    public val periodBegin: String get() = json["period_begin"].text()

    /** 有效期限结束日期. YYYY-MM-DD. */
    public val periodEnd: String get() = json["period_end"].text()

    /** A copy with another [certCopy]. */
    public fun withCertCopy(certCopy: String): RegistrationCertificate = RegistrationCertificate(json.with("cert_copy", certCopy))

    /** A copy with another [certNumber]. */
    public fun withCertNumber(certNumber: String): RegistrationCertificate = RegistrationCertificate(json.with("cert_number", certNumber))

    /** A copy with another [certType]. */
    public fun withCertType(certType: String): RegistrationCertificate = RegistrationCertificate(json.with("cert_type", certType))

    /** A copy with another [companyAddress]. */
    public fun withCompanyAddress(companyAddress: String): RegistrationCertificate = RegistrationCertificate(json.with("company_address", companyAddress))

    /** A copy with another [legalPerson]. */
    public fun withLegalPerson(legalPerson: String): RegistrationCertificate = RegistrationCertificate(json.with("legal_person", legalPerson))

    /** A copy with another [merchantName]. */
    public fun withMerchantName(merchantName: String): RegistrationCertificate = RegistrationCertificate(json.with("merchant_name", merchantName))

    /** A copy with another [periodBegin]. */
    public fun withPeriodBegin(periodBegin: String): RegistrationCertificate = RegistrationCertificate(json.with("period_begin", periodBegin))

    /** A copy with another [periodEnd]. */
    public fun withPeriodEnd(periodEnd: String): RegistrationCertificate = RegistrationCertificate(json.with("period_end", periodEnd))
}

/**
 * `SalesScene`.
 */
public class SalesScene(json: JsonObject) : Model(json) {
    public constructor(salesScenesType: List<String>, appInfo: AppScene? = null, bizStoreInfo: StoreScene? = null, miniProgramInfo: MiniProgramScene? = null, mpInfo: OfficialAccountScene? = null, webInfo: WebsiteScene? = null, weworkInfo: WecomScene? = null) : this(
        Fields().put("sales_scenes_type", salesScenesType).put("app_info", appInfo).put("biz_store_info", bizStoreInfo).put("mini_program_info", miniProgramInfo).put("mp_info", mpInfo).put("web_info", webInfo).put("wework_info", weworkInfo).json,
    )

    public constructor(salesScenesType: List<String>) : this(
        Fields().put("sales_scenes_type", salesScenesType).json,
    )

    /** 经营场景类型. See [SalesScenesType]. */
    public val salesScenesType: List<String> get() = json["sales_scenes_type"].list { it.text() }

    /** App场景. */
    public val appInfo: AppScene? get() = json["app_info"].treeOrNull()?.let { AppScene(it) }

    /** 线下场所场景. */
    public val bizStoreInfo: StoreScene? get() = json["biz_store_info"].treeOrNull()?.let { StoreScene(it) }

    /** 小程序场景. */
    public val miniProgramInfo: MiniProgramScene? get() = json["mini_program_info"].treeOrNull()?.let { MiniProgramScene(it) }

    /** 服务号或公众号场景. */
    public val mpInfo: OfficialAccountScene? get() = json["mp_info"].treeOrNull()?.let { OfficialAccountScene(it) }

    /** 互联网网站场景. */
    public val webInfo: WebsiteScene? get() = json["web_info"].treeOrNull()?.let { WebsiteScene(it) }

    /** 企业微信场景. */
    public val weworkInfo: WecomScene? get() = json["wework_info"].treeOrNull()?.let { WecomScene(it) }

    /** A copy with another [salesScenesType]. */
    public fun withSalesScenesType(salesScenesType: List<String>): SalesScene = SalesScene(json.with("sales_scenes_type", salesScenesType))

    /** A copy with another [appInfo]. */
    public fun withAppInfo(appInfo: AppScene?): SalesScene = SalesScene(json.with("app_info", appInfo))

    /** A copy with another [bizStoreInfo]. */
    public fun withBizStoreInfo(bizStoreInfo: StoreScene?): SalesScene = SalesScene(json.with("biz_store_info", bizStoreInfo))

    /** A copy with another [miniProgramInfo]. */
    public fun withMiniProgramInfo(miniProgramInfo: MiniProgramScene?): SalesScene = SalesScene(json.with("mini_program_info", miniProgramInfo))

    /** A copy with another [mpInfo]. */
    public fun withMpInfo(mpInfo: OfficialAccountScene?): SalesScene = SalesScene(json.with("mp_info", mpInfo))

    /** A copy with another [webInfo]. */
    public fun withWebInfo(webInfo: WebsiteScene?): SalesScene = SalesScene(json.with("web_info", webInfo))

    /** A copy with another [weworkInfo]. */
    public fun withWeworkInfo(weworkInfo: WecomScene?): SalesScene = SalesScene(json.with("wework_info", weworkInfo))
}

/**
 * `SettlementRule`.
 */
public class SettlementRule(json: JsonObject) : Model(json) {
    public constructor(settlementId: String, qualificationType: String, activitiesId: String? = null, activitiesAdditions: List<String>? = null, activitiesRate: String? = null, creditActivitiesRate: String? = null, debitActivitiesRate: String? = null, qualifications: List<String>? = null) : this(
        Fields().put("settlement_id", settlementId).put("qualification_type", qualificationType).put("activities_id", activitiesId).put("activities_additions", activitiesAdditions).put("activities_rate", activitiesRate).put("credit_activities_rate", creditActivitiesRate).put("debit_activities_rate", debitActivitiesRate).put("qualifications", qualifications).json,
    )

    public constructor(settlementId: String, qualificationType: String) : this(
        Fields().put("settlement_id", settlementId).put("qualification_type", qualificationType).json,
    )

    /** 入驻结算规则ID. */
    public val settlementId: String get() = json["settlement_id"].text()

    /** 所属行业. */
    public val qualificationType: String get() = json["qualification_type"].text()

    /** 优惠费率活动ID. At most 32 characters. */
    public val activitiesId: String? get() = json["activities_id"].textOrNull()

    /** 优惠费率活动补充材料. */
    public val activitiesAdditions: List<String>? get() = json["activities_additions"].listOrNull { it.text() }

    /** 优惠费率活动值. */
    public val activitiesRate: String? get() = json["activities_rate"].textOrNull()

    /** 信用卡活动费率值. */
    public val creditActivitiesRate: String? get() = json["credit_activities_rate"].textOrNull()

    /** 非信用卡活动费率值. */
    public val debitActivitiesRate: String? get() = json["debit_activities_rate"].textOrNull()

    /** 特殊资质图片. */
    public val qualifications: List<String>? get() = json["qualifications"].listOrNull { it.text() }

    /** A copy with another [settlementId]. */
    public fun withSettlementId(settlementId: String): SettlementRule = SettlementRule(json.with("settlement_id", settlementId))

    /** A copy with another [qualificationType]. */
    public fun withQualificationType(qualificationType: String): SettlementRule = SettlementRule(json.with("qualification_type", qualificationType))

    /** A copy with another [activitiesId]. */
    public fun withActivitiesId(activitiesId: String?): SettlementRule = SettlementRule(json.with("activities_id", activitiesId))

    /** A copy with another [activitiesAdditions]. */
    public fun withActivitiesAdditions(activitiesAdditions: List<String>?): SettlementRule = SettlementRule(json.with("activities_additions", activitiesAdditions))

    /** A copy with another [activitiesRate]. */
    public fun withActivitiesRate(activitiesRate: String?): SettlementRule = SettlementRule(json.with("activities_rate", activitiesRate))

    /** A copy with another [creditActivitiesRate]. */
    public fun withCreditActivitiesRate(creditActivitiesRate: String?): SettlementRule = SettlementRule(json.with("credit_activities_rate", creditActivitiesRate))

    /** A copy with another [debitActivitiesRate]. */
    public fun withDebitActivitiesRate(debitActivitiesRate: String?): SettlementRule = SettlementRule(json.with("debit_activities_rate", debitActivitiesRate))

    /** A copy with another [qualifications]. */
    public fun withQualifications(qualifications: List<String>?): SettlementRule = SettlementRule(json.with("qualifications", qualifications))
}

/**
 * `StoreScene`.
 */
public class StoreScene(json: JsonObject) : Model(json) {
    public constructor(bizAddressCode: String, bizStoreAddress: String, bizStoreName: String, indoorPic: List<String>, storeEntrancePic: List<String>, bizSubAppid: String? = null) : this(
        Fields().put("biz_address_code", bizAddressCode).put("biz_store_address", bizStoreAddress).put("biz_store_name", bizStoreName).put("indoor_pic", indoorPic).put("store_entrance_pic", storeEntrancePic).put("biz_sub_appid", bizSubAppid).json,
    )

    public constructor(bizAddressCode: String, bizStoreAddress: String, bizStoreName: String, indoorPic: List<String>, storeEntrancePic: List<String>) : this(
        Fields().put("biz_address_code", bizAddressCode).put("biz_store_address", bizStoreAddress).put("biz_store_name", bizStoreName).put("indoor_pic", indoorPic).put("store_entrance_pic", storeEntrancePic).json,
    )

    /** 线下场所省市编码. At most 128 characters. */
    public val bizAddressCode: String get() = json["biz_address_code"].text()

    /** 线下场所地址. At most 512 characters. */
    public val bizStoreAddress: String get() = json["biz_store_address"].text()

    /** 线下场所名称. At most 50 characters. */
    public val bizStoreName: String get() = json["biz_store_name"].text()

    /** 线下场所内部照片. Each at most 1024 characters. */
    public val indoorPic: List<String> get() = json["indoor_pic"].list { it.text() }

    /** 线下场所门头照片. Each at most 1024 characters. */
    public val storeEntrancePic: List<String> get() = json["store_entrance_pic"].list { it.text() }

    /** 线下场所对应的商家AppID. At most 256 characters. */
    public val bizSubAppid: String? get() = json["biz_sub_appid"].textOrNull()

    /** A copy with another [bizAddressCode]. */
    public fun withBizAddressCode(bizAddressCode: String): StoreScene = StoreScene(json.with("biz_address_code", bizAddressCode))

    /** A copy with another [bizStoreAddress]. */
    public fun withBizStoreAddress(bizStoreAddress: String): StoreScene = StoreScene(json.with("biz_store_address", bizStoreAddress))

    /** A copy with another [bizStoreName]. */
    public fun withBizStoreName(bizStoreName: String): StoreScene = StoreScene(json.with("biz_store_name", bizStoreName))

    /** A copy with another [indoorPic]. */
    public fun withIndoorPic(indoorPic: List<String>): StoreScene = StoreScene(json.with("indoor_pic", indoorPic))

    /** A copy with another [storeEntrancePic]. */
    public fun withStoreEntrancePic(storeEntrancePic: List<String>): StoreScene = StoreScene(json.with("store_entrance_pic", storeEntrancePic))

    /** A copy with another [bizSubAppid]. */
    public fun withBizSubAppid(bizSubAppid: String?): StoreScene = StoreScene(json.with("biz_sub_appid", bizSubAppid))
}

/**
 * `Subject`.
 */
public class Subject(json: JsonObject) : Model(json) {
    public constructor(identityInfo: Identity, subjectType: String, businessLicenseInfo: BusinessLicense? = null, certificateInfo: RegistrationCertificate? = null, certificateLetterCopy: String? = null, financeInstitution: Boolean? = null, financeInstitutionInfo: FinancialInstitution? = null, microBizInfo: MicroBusiness? = null, organizationInfo: OrganizationCertificate? = null, uboInfoList: List<BeneficialOwner>? = null) : this(
        Fields().put("identity_info", identityInfo).put("subject_type", subjectType).put("business_license_info", businessLicenseInfo).put("certificate_info", certificateInfo).put("certificate_letter_copy", certificateLetterCopy).put("finance_institution", financeInstitution).put("finance_institution_info", financeInstitutionInfo).put("micro_biz_info", microBizInfo).put("organization_info", organizationInfo).put("ubo_info_list", uboInfoList).json,
    )

    public constructor(identityInfo: Identity, subjectType: String) : this(
        Fields().put("identity_info", identityInfo).put("subject_type", subjectType).json,
    )

    /** 经营者. */
    public val identityInfo: Identity get() = Identity(json["identity_info"].tree())

    /** 主体类型. See [SubjectType]. */
    public val subjectType: String get() = json["subject_type"].text()

    /** 营业执照. */
    public val businessLicenseInfo: BusinessLicense? get() = json["business_license_info"].treeOrNull()?.let { BusinessLicense(it) }

    /** 登记证书. */
    public val certificateInfo: RegistrationCertificate? get() = json["certificate_info"].treeOrNull()?.let { RegistrationCertificate(it) }

    /** 单位证明函照片. */
    public val certificateLetterCopy: String? get() = json["certificate_letter_copy"].textOrNull()

    /** 是否是金融机构. false when left out. */
    public val financeInstitution: Boolean? get() = json["finance_institution"].booleanOrNull()

    /** 金融机构许可证信息. */
    public val financeInstitutionInfo: FinancialInstitution? get() = json["finance_institution_info"].treeOrNull()?.let { FinancialInstitution(it) }

    /** 小微辅助证明材料. Known from the community. */
    public val microBizInfo: MicroBusiness? get() = json["micro_biz_info"].treeOrNull()?.let { MicroBusiness(it) }

    /** 组织机构代码证信息. Known from the community. */
    public val organizationInfo: OrganizationCertificate? get() = json["organization_info"].treeOrNull()?.let { OrganizationCertificate(it) }

    /** 最终受益人信息列表. */
    public val uboInfoList: List<BeneficialOwner>? get() = json["ubo_info_list"].listOrNull { BeneficialOwner(it.tree()) }

    /** A copy with another [identityInfo]. */
    public fun withIdentityInfo(identityInfo: Identity): Subject = Subject(json.with("identity_info", identityInfo))

    /** A copy with another [subjectType]. */
    public fun withSubjectType(subjectType: String): Subject = Subject(json.with("subject_type", subjectType))

    /** A copy with another [businessLicenseInfo]. */
    public fun withBusinessLicenseInfo(businessLicenseInfo: BusinessLicense?): Subject = Subject(json.with("business_license_info", businessLicenseInfo))

    /** A copy with another [certificateInfo]. */
    public fun withCertificateInfo(certificateInfo: RegistrationCertificate?): Subject = Subject(json.with("certificate_info", certificateInfo))

    /** A copy with another [certificateLetterCopy]. */
    public fun withCertificateLetterCopy(certificateLetterCopy: String?): Subject = Subject(json.with("certificate_letter_copy", certificateLetterCopy))

    /** A copy with another [financeInstitution]. */
    public fun withFinanceInstitution(financeInstitution: Boolean?): Subject = Subject(json.with("finance_institution", financeInstitution))

    /** A copy with another [financeInstitutionInfo]. */
    public fun withFinanceInstitutionInfo(financeInstitutionInfo: FinancialInstitution?): Subject = Subject(json.with("finance_institution_info", financeInstitutionInfo))

    /** A copy with another [microBizInfo]. */
    public fun withMicroBizInfo(microBizInfo: MicroBusiness?): Subject = Subject(json.with("micro_biz_info", microBizInfo))

    /** A copy with another [organizationInfo]. */
    public fun withOrganizationInfo(organizationInfo: OrganizationCertificate?): Subject = Subject(json.with("organization_info", organizationInfo))

    /** A copy with another [uboInfoList]. */
    public fun withUboInfoList(uboInfoList: List<BeneficialOwner>?): Subject = Subject(json.with("ubo_info_list", uboInfoList))
}

/**
 * `SubmitApplymentRequest`.
 */
public class SubmitApplymentRequest(json: JsonObject) : Model(json) {
    public constructor(bankAccountInfo: BankAccount, businessCode: String, businessInfo: Business, contactInfo: Contact, settlementInfo: SettlementRule, subjectInfo: Subject, additionInfo: AdditionalMaterial? = null) : this(
        Fields().put("bank_account_info", bankAccountInfo).put("business_code", businessCode).put("business_info", businessInfo).put("contact_info", contactInfo).put("settlement_info", settlementInfo).put("subject_info", subjectInfo).put("addition_info", additionInfo).json,
    )

    public constructor(bankAccountInfo: BankAccount, businessCode: String, businessInfo: Business, contactInfo: Contact, settlementInfo: SettlementRule, subjectInfo: Subject) : this(
        Fields().put("bank_account_info", bankAccountInfo).put("business_code", businessCode).put("business_info", businessInfo).put("contact_info", contactInfo).put("settlement_info", settlementInfo).put("subject_info", subjectInfo).json,
    )

    /** 结算银行账户. */
    public val bankAccountInfo: BankAccount get() = BankAccount(json["bank_account_info"].tree())

    /** 业务申请编号. The caller's own number of the application. At most 124 characters. */
    public val businessCode: String get() = json["business_code"].text()

    /** 经营资料. */
    public val businessInfo: Business get() = Business(json["business_info"].tree())

    /** 超级管理员信息. */
    public val contactInfo: Contact get() = Contact(json["contact_info"].tree())

    /** 结算规则. */
    public val settlementInfo: SettlementRule get() = SettlementRule(json["settlement_info"].tree())

    /** 主体资料. */
    public val subjectInfo: Subject get() = Subject(json["subject_info"].tree())

    /** 补充材料. */
    public val additionInfo: AdditionalMaterial? get() = json["addition_info"].treeOrNull()?.let { AdditionalMaterial(it) }

    /** A copy with another [bankAccountInfo]. */
    public fun withBankAccountInfo(bankAccountInfo: BankAccount): SubmitApplymentRequest = SubmitApplymentRequest(json.with("bank_account_info", bankAccountInfo))

    /** A copy with another [businessCode]. */
    public fun withBusinessCode(businessCode: String): SubmitApplymentRequest = SubmitApplymentRequest(json.with("business_code", businessCode))

    /** A copy with another [businessInfo]. */
    public fun withBusinessInfo(businessInfo: Business): SubmitApplymentRequest = SubmitApplymentRequest(json.with("business_info", businessInfo))

    /** A copy with another [contactInfo]. */
    public fun withContactInfo(contactInfo: Contact): SubmitApplymentRequest = SubmitApplymentRequest(json.with("contact_info", contactInfo))

    /** A copy with another [settlementInfo]. */
    public fun withSettlementInfo(settlementInfo: SettlementRule): SubmitApplymentRequest = SubmitApplymentRequest(json.with("settlement_info", settlementInfo))

    /** A copy with another [subjectInfo]. */
    public fun withSubjectInfo(subjectInfo: Subject): SubmitApplymentRequest = SubmitApplymentRequest(json.with("subject_info", subjectInfo))

    /** A copy with another [additionInfo]. */
    public fun withAdditionInfo(additionInfo: AdditionalMaterial?): SubmitApplymentRequest = SubmitApplymentRequest(json.with("addition_info", additionInfo))
}

/**
 * `SubmitApplymentResponse`.
 */
public class SubmitApplymentResponse(json: JsonObject) : Model(json) {

    /** 微信支付申请单号. WeChat Pay's number of the application. */
    public val applymentId: Long? get() = json["applyment_id"].longOrNull()
}

/**
 * `UpdateSettlementAccountRequest`.
 */
public class UpdateSettlementAccountRequest(json: JsonObject) : Model(json) {
    public constructor(accountBank: String, accountNumber: String, accountType: String, bankBranchId: String? = null, accountName: String? = null, bankAddressCode: String? = null, bankName: String? = null, modifyMode: String? = null) : this(
        Fields().put("account_bank", accountBank).put("account_number", accountNumber).put("account_type", accountType).put("bank_branch_id", bankBranchId).put("account_name", accountName).put("bank_address_code", bankAddressCode).put("bank_name", bankName).put("modify_mode", modifyMode).json,
    )

    public constructor(accountBank: String, accountNumber: String, accountType: String) : this(
        Fields().put("account_bank", accountBank).put("account_number", accountNumber).put("account_type", accountType).json,
    )

    /** 开户银行. At most 128 characters. */
    public val accountBank: String get() = json["account_bank"].text()

    /** 银行账号. At most 1024 characters, encrypted on the wire. */
    public val accountNumber: String get() = json["account_number"].text()

    /** 账户类型. See [AccountType]. */
    public val accountType: String get() = json["account_type"].text()

    /** 开户银行联行号. At most 128 characters. */
    public val bankBranchId: String? get() = json["bank_branch_id"].textOrNull()

    /** 开户名称. Encrypted on the wire. */
    public val accountName: String? get() = json["account_name"].textOrNull()

    /** 开户银行省市编码. Known from the community. */
    public val bankAddressCode: String? get() = json["bank_address_code"].textOrNull()

    /** 开户银行全称. At most 128 characters. */
    public val bankName: String? get() = json["bank_name"].textOrNull()

    /** 修改模式. See [ModifyMode]. Known from the community. */
    public val modifyMode: String? get() = json["modify_mode"].textOrNull()

    /** A copy with another [accountBank]. */
    public fun withAccountBank(accountBank: String): UpdateSettlementAccountRequest = UpdateSettlementAccountRequest(json.with("account_bank", accountBank))

    /** A copy with another [accountNumber]. */
    public fun withAccountNumber(accountNumber: String): UpdateSettlementAccountRequest = UpdateSettlementAccountRequest(json.with("account_number", accountNumber))

    /** A copy with another [accountType]. */
    public fun withAccountType(accountType: String): UpdateSettlementAccountRequest = UpdateSettlementAccountRequest(json.with("account_type", accountType))

    /** A copy with another [bankBranchId]. */
    public fun withBankBranchId(bankBranchId: String?): UpdateSettlementAccountRequest = UpdateSettlementAccountRequest(json.with("bank_branch_id", bankBranchId))

    /** A copy with another [accountName]. */
    public fun withAccountName(accountName: String?): UpdateSettlementAccountRequest = UpdateSettlementAccountRequest(json.with("account_name", accountName))

    /** A copy with another [bankAddressCode]. */
    public fun withBankAddressCode(bankAddressCode: String?): UpdateSettlementAccountRequest = UpdateSettlementAccountRequest(json.with("bank_address_code", bankAddressCode))

    /** A copy with another [bankName]. */
    public fun withBankName(bankName: String?): UpdateSettlementAccountRequest = UpdateSettlementAccountRequest(json.with("bank_name", bankName))

    /** A copy with another [modifyMode]. */
    public fun withModifyMode(modifyMode: String?): UpdateSettlementAccountRequest = UpdateSettlementAccountRequest(json.with("modify_mode", modifyMode))

    override fun isSensitive(name: String): Boolean = name == "account_number" || name == "account_name"
}

/**
 * `UpdateSettlementAccountResponse`.
 */
public class UpdateSettlementAccountResponse(json: JsonObject) : Model(json) {

    /** 修改结算账户申请单号. At most 64 characters. */
    public val applicationNo: String get() = json["application_no"].text()
}

/**
 * `WebsiteScene`.
 */
public class WebsiteScene(json: JsonObject) : Model(json) {
    public constructor(domain: String, webAppid: String? = null, webAuthorisation: String? = null) : this(
        Fields().put("domain", domain).put("web_appid", webAppid).put("web_authorisation", webAuthorisation).json,
    )

    public constructor(domain: String) : this(
        Fields().put("domain", domain).json,
    )

    /** 互联网网站域名. At most 1024 characters. */
    public val domain: String get() = json["domain"].text()

    /** 互联网网站对应的商家AppID. At most 256 characters. */
    public val webAppid: String? get() = json["web_appid"].textOrNull()

    /** 网站授权函. At most 1024 characters. */
    public val webAuthorisation: String? get() = json["web_authorisation"].textOrNull()

    /** A copy with another [domain]. */
    public fun withDomain(domain: String): WebsiteScene = WebsiteScene(json.with("domain", domain))

    /** A copy with another [webAppid]. */
    public fun withWebAppid(webAppid: String?): WebsiteScene = WebsiteScene(json.with("web_appid", webAppid))

    /** A copy with another [webAuthorisation]. */
    public fun withWebAuthorisation(webAuthorisation: String?): WebsiteScene = WebsiteScene(json.with("web_authorisation", webAuthorisation))
}

/**
 * `WecomScene`.
 */
public class WecomScene(json: JsonObject) : Model(json) {
    public constructor(subCorpId: String, weworkPics: List<String>, corpId: String? = null) : this(
        Fields().put("sub_corp_id", subCorpId).put("wework_pics", weworkPics).put("corp_id", corpId).json,
    )

    public constructor(subCorpId: String, weworkPics: List<String>) : this(
        Fields().put("sub_corp_id", subCorpId).put("wework_pics", weworkPics).json,
    )

    /** 商家企业微信CorpID. At most 256 characters. */
    public val subCorpId: String get() = json["sub_corp_id"].text()

    /** 企业微信页面截图. Each at most 1024 characters. */
    public val weworkPics: List<String> get() = json["wework_pics"].list { it.text() }

    /** 商家企业微信CorpID. Known from the community. */
    public val corpId: String? get() = json["corp_id"].textOrNull()

    /** A copy with another [subCorpId]. */
    public fun withSubCorpId(subCorpId: String): WecomScene = WecomScene(json.with("sub_corp_id", subCorpId))

    /** A copy with another [weworkPics]. */
    public fun withWeworkPics(weworkPics: List<String>): WecomScene = WecomScene(json.with("wework_pics", weworkPics))

    /** A copy with another [corpId]. */
    public fun withCorpId(corpId: String?): WecomScene = WecomScene(json.with("corp_id", corpId))
}

/**
 * 银行账号展示规则.
 *
 * The documented values; there may be others.
 */
public object AccountNumberRule {
    public const val ACCOUNT_NUMBER_RULE_MASK_V1: String = "ACCOUNT_NUMBER_RULE_MASK_V1"
    public const val ACCOUNT_NUMBER_RULE_MASK_V2: String = "ACCOUNT_NUMBER_RULE_MASK_V2"
}

/**
 * 账户类型.
 *
 * The documented values; there may be others.
 */
public object AccountType {
    public const val ACCOUNT_TYPE_BUSINESS: String = "ACCOUNT_TYPE_BUSINESS"
    public const val ACCOUNT_TYPE_PRIVATE: String = "ACCOUNT_TYPE_PRIVATE"
}

/**
 * 申请单状态.
 *
 * The documented values; there may be others.
 */
public object ApplymentState {
    public const val APPLYMENT_STATE_EDITTING: String = "APPLYMENT_STATE_EDITTING"
    public const val APPLYMENT_STATE_AUDITING: String = "APPLYMENT_STATE_AUDITING"
    public const val APPLYMENT_STATE_REJECTED: String = "APPLYMENT_STATE_REJECTED"
    public const val APPLYMENT_STATE_TO_BE_CONFIRMED: String = "APPLYMENT_STATE_TO_BE_CONFIRMED"
    public const val APPLYMENT_STATE_TO_BE_SIGNED: String = "APPLYMENT_STATE_TO_BE_SIGNED"
    public const val APPLYMENT_STATE_SIGNING: String = "APPLYMENT_STATE_SIGNING"
    public const val APPLYMENT_STATE_FINISHED: String = "APPLYMENT_STATE_FINISHED"
    public const val APPLYMENT_STATE_CANCELED: String = "APPLYMENT_STATE_CANCELED"
}

/**
 * 账户类型.
 *
 * The documented values; there may be others.
 */
public object BankAccountType {
    public const val BANK_ACCOUNT_TYPE_CORPORATE: String = "BANK_ACCOUNT_TYPE_CORPORATE"
    public const val BANK_ACCOUNT_TYPE_PERSONAL: String = "BANK_ACCOUNT_TYPE_PERSONAL"
}

/**
 * 登记证书类型.
 *
 * The documented values; there may be others.
 */
public object CertType {
    public const val CERTIFICATE_TYPE_2388: String = "CERTIFICATE_TYPE_2388"
    public const val CERTIFICATE_TYPE_2389: String = "CERTIFICATE_TYPE_2389"
    public const val CERTIFICATE_TYPE_2394: String = "CERTIFICATE_TYPE_2394"
    public const val CERTIFICATE_TYPE_2395: String = "CERTIFICATE_TYPE_2395"
    public const val CERTIFICATE_TYPE_2396: String = "CERTIFICATE_TYPE_2396"
    public const val CERTIFICATE_TYPE_2520: String = "CERTIFICATE_TYPE_2520"
    public const val CERTIFICATE_TYPE_2521: String = "CERTIFICATE_TYPE_2521"
    public const val CERTIFICATE_TYPE_2522: String = "CERTIFICATE_TYPE_2522"
    public const val CERTIFICATE_TYPE_2399: String = "CERTIFICATE_TYPE_2399"
    public const val CERTIFICATE_TYPE_2400: String = "CERTIFICATE_TYPE_2400"
}

/**
 * 超级管理员证件类型.
 *
 * The documented values; there may be others.
 */
public object ContactIdDocType {
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
 * 超级管理员类型.
 *
 * The documented values; there may be others.
 */
public object ContactType {
    public const val LEGAL: String = "LEGAL"
    public const val SUPER: String = "SUPER"
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
 * 审核状态.
 *
 * The documented values; there may be others.
 */
public object GetSettlementAccountApplicationResponseVerifyResult {
    public const val AUDIT_SUCCESS: String = "AUDIT_SUCCESS"
    public const val AUDITING: String = "AUDITING"
    public const val AUDIT_FAIL: String = "AUDIT_FAIL"
}

/**
 * 验证结果.
 *
 * The documented values; there may be others.
 */
public object GetSettlementAccountResponseVerifyResult {
    public const val VERIFY_SUCCESS: String = "VERIFY_SUCCESS"
    public const val VERIFY_FAIL: String = "VERIFY_FAIL"
    public const val VERIFYING: String = "VERIFYING"
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
 * 证件持有人类型.
 *
 * The documented values; there may be others.
 */
public object IdHolderType {
    public const val LEGAL: String = "LEGAL"
    public const val SUPER: String = "SUPER"
}

/**
 * 小微经营类型.
 *
 * The documented values; there may be others.
 */
public object MicroBizType {
    public const val MICRO_TYPE_STORE: String = "MICRO_TYPE_STORE"
    public const val MICRO_TYPE_MOBILE: String = "MICRO_TYPE_MOBILE"
    public const val MICRO_TYPE_ONLINE: String = "MICRO_TYPE_ONLINE"
}

/**
 * 修改模式.
 *
 * The documented values; there may be others.
 */
public object ModifyMode {
    public const val MODIFY_MODE_ASYNC: String = "MODIFY_MODE_ASYNC"
}

/**
 * 经营场景类型.
 *
 * The documented values; there may be others.
 */
public object SalesScenesType {
    public const val SALES_SCENES_STORE: String = "SALES_SCENES_STORE"
    public const val SALES_SCENES_MP: String = "SALES_SCENES_MP"
    public const val SALES_SCENES_MINI_PROGRAM: String = "SALES_SCENES_MINI_PROGRAM"
    public const val SALES_SCENES_WEB: String = "SALES_SCENES_WEB"
    public const val SALES_SCENES_APP: String = "SALES_SCENES_APP"
    public const val SALES_SCENES_WEWORK: String = "SALES_SCENES_WEWORK"
}

/**
 * 主体类型.
 *
 * The documented values; there may be others.
 */
public object SubjectType {
    public const val SUBJECT_TYPE_INDIVIDUAL: String = "SUBJECT_TYPE_INDIVIDUAL"
    public const val SUBJECT_TYPE_ENTERPRISE: String = "SUBJECT_TYPE_ENTERPRISE"
    public const val SUBJECT_TYPE_GOVERNMENT: String = "SUBJECT_TYPE_GOVERNMENT"
    public const val SUBJECT_TYPE_INSTITUTIONS: String = "SUBJECT_TYPE_INSTITUTIONS"
    public const val SUBJECT_TYPE_OTHERS: String = "SUBJECT_TYPE_OTHERS"
}

/**
 * 证件类型.
 *
 * The documented values; there may be others.
 */
public object UboIdDocType {
    public const val IDENTIFICATION_TYPE_IDCARD: String = "IDENTIFICATION_TYPE_IDCARD"
    public const val IDENTIFICATION_TYPE_OVERSEA_PASSPORT: String = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT"
    public const val IDENTIFICATION_TYPE_HONGKONG_PASSPORT: String = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT"
    public const val IDENTIFICATION_TYPE_MACAO_PASSPORT: String = "IDENTIFICATION_TYPE_MACAO_PASSPORT"
    public const val IDENTIFICATION_TYPE_TAIWAN_PASSPORT: String = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT"
    public const val IDENTIFICATION_TYPE_FOREIGN_RESIDENT: String = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT"
    public const val IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT: String = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
    public const val IDENTIFICATION_TYPE_TAIWAN_RESIDENT: String = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"
}
