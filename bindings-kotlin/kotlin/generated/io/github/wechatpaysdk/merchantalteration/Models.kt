// Generated from api/merchant_alteration.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.merchantalteration

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
    public constructor(agencyProve: List<String>? = null, bankOpenaccountLicense: List<String>? = null, legalOtherProve: List<String>? = null, openaccountApproval: List<String>? = null, uboProve: List<String>? = null) : this(
        Fields().put("agency_prove", agencyProve).put("bank_openaccount_license", bankOpenaccountLicense).put("legal_other_prove", legalOtherProve).put("openaccount_approval", openaccountApproval).put("ubo_prove", uboProve).json,
    )

    /** 发证机关证明. */
    public val agencyProve: List<String>? get() = json["agency_prove"].listOrNull { it.text() }

    /** 银行开户许可证. */
    public val bankOpenaccountLicense: List<String>? get() = json["bank_openaccount_license"].listOrNull { it.text() }

    /** 法人身份辅助证明. */
    public val legalOtherProve: List<String>? get() = json["legal_other_prove"].listOrNull { it.text() }

    /** 开户核准通知书. */
    public val openaccountApproval: List<String>? get() = json["openaccount_approval"].listOrNull { it.text() }

    /** 受益所有人补充材料. */
    public val uboProve: List<String>? get() = json["ubo_prove"].listOrNull { it.text() }

    /** A copy with another [agencyProve]. */
    public fun withAgencyProve(agencyProve: List<String>?): AdditionalMaterial = AdditionalMaterial(json.with("agency_prove", agencyProve))

    /** A copy with another [bankOpenaccountLicense]. */
    public fun withBankOpenaccountLicense(bankOpenaccountLicense: List<String>?): AdditionalMaterial = AdditionalMaterial(json.with("bank_openaccount_license", bankOpenaccountLicense))

    /** A copy with another [legalOtherProve]. */
    public fun withLegalOtherProve(legalOtherProve: List<String>?): AdditionalMaterial = AdditionalMaterial(json.with("legal_other_prove", legalOtherProve))

    /** A copy with another [openaccountApproval]. */
    public fun withOpenaccountApproval(openaccountApproval: List<String>?): AdditionalMaterial = AdditionalMaterial(json.with("openaccount_approval", openaccountApproval))

    /** A copy with another [uboProve]. */
    public fun withUboProve(uboProve: List<String>?): AdditionalMaterial = AdditionalMaterial(json.with("ubo_prove", uboProve))
}

/**
 * `AuditRejection`.
 */
public class AuditRejection(json: JsonObject) : Model(json) {

    /** 参数名称. */
    public val paramName: String? get() = json["param_name"].textOrNull()

    /** 驳回原因. */
    public val rejectReason: String? get() = json["reject_reason"].textOrNull()
}

/**
 * `BeneficialOwner`.
 */
public class BeneficialOwner(json: JsonObject) : Model(json) {
    public constructor(cardAddress: String, cardFront: String, cardName: String, cardNumber: String, cardPeriodBegin: String, cardPeriodEnd: String, idDocType: String, cardBack: String? = null) : this(
        Fields().put("card_address", cardAddress).put("card_front", cardFront).put("card_name", cardName).put("card_number", cardNumber).put("card_period_begin", cardPeriodBegin).put("card_period_end", cardPeriodEnd).put("id_doc_type", idDocType).put("card_back", cardBack).json,
    )

    public constructor(cardAddress: String, cardFront: String, cardName: String, cardNumber: String, cardPeriodBegin: String, cardPeriodEnd: String, idDocType: String) : this(
        Fields().put("card_address", cardAddress).put("card_front", cardFront).put("card_name", cardName).put("card_number", cardNumber).put("card_period_begin", cardPeriodBegin).put("card_period_end", cardPeriodEnd).put("id_doc_type", idDocType).json,
    )

    /** 证件居住地址. Encrypted on the wire. */
    public val cardAddress: String get() = json["card_address"].text()

    /** 证件正面照片. */
    public val cardFront: String get() = json["card_front"].text()

    /** 证件姓名. Encrypted on the wire. */
    public val cardName: String get() = json["card_name"].text()

    /** 证件号码. Encrypted on the wire. */
    public val cardNumber: String get() = json["card_number"].text()

    /** 证件有效期开始时间. */
    public val cardPeriodBegin: String get() = json["card_period_begin"].text()

    /** 证件有效期结束时间. */
    public val cardPeriodEnd: String get() = json["card_period_end"].text()

    /** 证件类型. See [IdDocType]. */
    public val idDocType: String get() = json["id_doc_type"].text()

    /** 证件反面照片. */
    public val cardBack: String? get() = json["card_back"].textOrNull()

    /** A copy with another [cardAddress]. */
    public fun withCardAddress(cardAddress: String): BeneficialOwner = BeneficialOwner(json.with("card_address", cardAddress))

    /** A copy with another [cardFront]. */
    public fun withCardFront(cardFront: String): BeneficialOwner = BeneficialOwner(json.with("card_front", cardFront))

    /** A copy with another [cardName]. */
    public fun withCardName(cardName: String): BeneficialOwner = BeneficialOwner(json.with("card_name", cardName))

    /** A copy with another [cardNumber]. */
    public fun withCardNumber(cardNumber: String): BeneficialOwner = BeneficialOwner(json.with("card_number", cardNumber))

    /** A copy with another [cardPeriodBegin]. */
    public fun withCardPeriodBegin(cardPeriodBegin: String): BeneficialOwner = BeneficialOwner(json.with("card_period_begin", cardPeriodBegin))

    /** A copy with another [cardPeriodEnd]. */
    public fun withCardPeriodEnd(cardPeriodEnd: String): BeneficialOwner = BeneficialOwner(json.with("card_period_end", cardPeriodEnd))

    /** A copy with another [idDocType]. */
    public fun withIdDocType(idDocType: String): BeneficialOwner = BeneficialOwner(json.with("id_doc_type", idDocType))

    /** A copy with another [cardBack]. */
    public fun withCardBack(cardBack: String?): BeneficialOwner = BeneficialOwner(json.with("card_back", cardBack))

    override fun isSensitive(name: String): Boolean = name == "card_address" || name == "card_name" || name == "card_number"
}

/**
 * `BusinessLicense`.
 */
public class BusinessLicense(json: JsonObject) : Model(json) {
    public constructor(legalPerson: String, licenseCopy: String, licenseNumber: String, merchantName: String, companyAddress: String? = null, licensePeriodBegin: String? = null, licensePeriodEnd: String? = null) : this(
        Fields().put("legal_person", legalPerson).put("license_copy", licenseCopy).put("license_number", licenseNumber).put("merchant_name", merchantName).put("company_address", companyAddress).put("license_period_begin", licensePeriodBegin).put("license_period_end", licensePeriodEnd).json,
    )

    public constructor(legalPerson: String, licenseCopy: String, licenseNumber: String, merchantName: String) : this(
        Fields().put("legal_person", legalPerson).put("license_copy", licenseCopy).put("license_number", licenseNumber).put("merchant_name", merchantName).json,
    )

    /** 法人姓名. */
    public val legalPerson: String get() = json["legal_person"].text()

    /** 营业执照照片. */
    public val licenseCopy: String get() = json["license_copy"].text()

    /** 营业执照注册号. */
    public val licenseNumber: String get() = json["license_number"].text()

    /** 商户名称. */
    public val merchantName: String get() = json["merchant_name"].text()

    /** 注册地址. */
    public val companyAddress: String? get() = json["company_address"].textOrNull()

    /** 有效期开始时间. */
    public val licensePeriodBegin: String? get() = json["license_period_begin"].textOrNull()

    /** 有效期结束时间. */
    public val licensePeriodEnd: String? get() = json["license_period_end"].textOrNull()

    /** A copy with another [legalPerson]. */
    public fun withLegalPerson(legalPerson: String): BusinessLicense = BusinessLicense(json.with("legal_person", legalPerson))

    /** A copy with another [licenseCopy]. */
    public fun withLicenseCopy(licenseCopy: String): BusinessLicense = BusinessLicense(json.with("license_copy", licenseCopy))

    /** A copy with another [licenseNumber]. */
    public fun withLicenseNumber(licenseNumber: String): BusinessLicense = BusinessLicense(json.with("license_number", licenseNumber))

    /** A copy with another [merchantName]. */
    public fun withMerchantName(merchantName: String): BusinessLicense = BusinessLicense(json.with("merchant_name", merchantName))

    /** A copy with another [companyAddress]. */
    public fun withCompanyAddress(companyAddress: String?): BusinessLicense = BusinessLicense(json.with("company_address", companyAddress))

    /** A copy with another [licensePeriodBegin]. */
    public fun withLicensePeriodBegin(licensePeriodBegin: String?): BusinessLicense = BusinessLicense(json.with("license_period_begin", licensePeriodBegin))

    /** A copy with another [licensePeriodEnd]. */
    public fun withLicensePeriodEnd(licensePeriodEnd: String?): BusinessLicense = BusinessLicense(json.with("license_period_end", licensePeriodEnd))
}

/**
 * `CancelContactAlterationResponse`.
 */
public class CancelContactAlterationResponse(json: JsonObject) : Model(json) {

    /** 申请单号. */
    public val applyId: String? get() = json["apply_id"].textOrNull()

    /** 申请单状态. See [CancelContactAlterationResponseState]. */
    public val state: String? get() = json["state"].textOrNull()
}

/**
 * `CancelNameAlterationResponse`.
 */
public class CancelNameAlterationResponse(json: JsonObject) : Model(json) {

    /** 申请单号. */
    public val applyId: String? get() = json["apply_id"].textOrNull()

    /** 申请单状态. See [CancelNameAlterationResponseState]. */
    public val state: String? get() = json["state"].textOrNull()
}

/**
 * `CancelSubjectAlterationResponse`.
 */
public class CancelSubjectAlterationResponse(json: JsonObject) : Model(json) {

    /** 撤销状态. See [Result]. */
    public val result: String get() = json["result"].text()
}

/**
 * `Certificate`.
 */
public class Certificate(json: JsonObject) : Model(json) {
    public constructor(certCopy: String, certNumber: String, certPeriodBegin: String, certPeriodEnd: String, certType: String, companyAddress: String, legalPerson: String, merchantName: String) : this(
        Fields().put("cert_copy", certCopy).put("cert_number", certNumber).put("cert_period_begin", certPeriodBegin).put("cert_period_end", certPeriodEnd).put("cert_type", certType).put("company_address", companyAddress).put("legal_person", legalPerson).put("merchant_name", merchantName).json,
    )

    /** 证书照片. */
    public val certCopy: String get() = json["cert_copy"].text()

    /** 证书编号. */
    public val certNumber: String get() = json["cert_number"].text()

    /** 有效期开始时间. */
    public val certPeriodBegin: String get() = json["cert_period_begin"].text()

    /** 有效期结束时间. */
    public val certPeriodEnd: String get() = json["cert_period_end"].text()

    /** 证书类型. See [CertType]. */
    public val certType: String get() = json["cert_type"].text()

    /** 注册地址. */
    public val companyAddress: String get() = json["company_address"].text()

    /** 法人姓名. */
    public val legalPerson: String get() = json["legal_person"].text()

    /** 商户名称. */
    public val merchantName: String get() = json["merchant_name"].text()

    /** A copy with another [certCopy]. */
    public fun withCertCopy(certCopy: String): Certificate = Certificate(json.with("cert_copy", certCopy))

    /** A copy with another [certNumber]. */
    public fun withCertNumber(certNumber: String): Certificate = Certificate(json.with("cert_number", certNumber))

    /** A copy with another [certPeriodBegin]. */
    public fun withCertPeriodBegin(certPeriodBegin: String): Certificate = Certificate(json.with("cert_period_begin", certPeriodBegin))

    /** A copy with another [certPeriodEnd]. */
    public fun withCertPeriodEnd(certPeriodEnd: String): Certificate = Certificate(json.with("cert_period_end", certPeriodEnd))

    /** A copy with another [certType]. */
    public fun withCertType(certType: String): Certificate = Certificate(json.with("cert_type", certType))

    /** A copy with another [companyAddress]. */
    public fun withCompanyAddress(companyAddress: String): Certificate = Certificate(json.with("company_address", companyAddress))

    /** A copy with another [legalPerson]. */
    public fun withLegalPerson(legalPerson: String): Certificate = Certificate(json.with("legal_person", legalPerson))

    /** A copy with another [merchantName]. */
    public fun withMerchantName(merchantName: String): Certificate = Certificate(json.with("merchant_name", merchantName))
}

/**
 * `Contact`.
 */
public class Contact(json: JsonObject) : Model(json) {
    public constructor(contactIdCardNumber: String, contactIdDocCopy: String, contactIdDocPeriodBegin: String, contactIdDocPeriodEnd: String, contactIdDocType: String, contactName: String, mobilePhone: String, businessAuthorizationLetter: String? = null, contactIdDocCopyBack: String? = null) : this(
        Fields().put("contact_id_card_number", contactIdCardNumber).put("contact_id_doc_copy", contactIdDocCopy).put("contact_id_doc_period_begin", contactIdDocPeriodBegin).put("contact_id_doc_period_end", contactIdDocPeriodEnd).put("contact_id_doc_type", contactIdDocType).put("contact_name", contactName).put("mobile_phone", mobilePhone).put("business_authorization_letter", businessAuthorizationLetter).put("contact_id_doc_copy_back", contactIdDocCopyBack).json,
    )

    public constructor(contactIdCardNumber: String, contactIdDocCopy: String, contactIdDocPeriodBegin: String, contactIdDocPeriodEnd: String, contactIdDocType: String, contactName: String, mobilePhone: String) : this(
        Fields().put("contact_id_card_number", contactIdCardNumber).put("contact_id_doc_copy", contactIdDocCopy).put("contact_id_doc_period_begin", contactIdDocPeriodBegin).put("contact_id_doc_period_end", contactIdDocPeriodEnd).put("contact_id_doc_type", contactIdDocType).put("contact_name", contactName).put("mobile_phone", mobilePhone).json,
    )

    /** 超级管理员身份证件号码. Encrypted on the wire. */
    public val contactIdCardNumber: String get() = json["contact_id_card_number"].text()

    /** 超级管理员证件正面照片. */
    public val contactIdDocCopy: String get() = json["contact_id_doc_copy"].text()

    /** 超级管理员证件有效期开始时间. */
    public val contactIdDocPeriodBegin: String get() = json["contact_id_doc_period_begin"].text()

    /** 超级管理员证件有效期结束时间. */
    public val contactIdDocPeriodEnd: String get() = json["contact_id_doc_period_end"].text()

    /** 超级管理员证件类型. See [ContactIdDocType]. */
    public val contactIdDocType: String get() = json["contact_id_doc_type"].text()

    /** 超级管理员姓名. Encrypted on the wire. */
    public val contactName: String get() = json["contact_name"].text()

    /** 超级管理员手机. Encrypted on the wire. */
    public val mobilePhone: String get() = json["mobile_phone"].text()

    /** 业务办理授权函. */
    public val businessAuthorizationLetter: String? get() = json["business_authorization_letter"].textOrNull()

    /** 超级管理员证件反面照片. */
    public val contactIdDocCopyBack: String? get() = json["contact_id_doc_copy_back"].textOrNull()

    /** A copy with another [contactIdCardNumber]. */
    public fun withContactIdCardNumber(contactIdCardNumber: String): Contact = Contact(json.with("contact_id_card_number", contactIdCardNumber))

    /** A copy with another [contactIdDocCopy]. */
    public fun withContactIdDocCopy(contactIdDocCopy: String): Contact = Contact(json.with("contact_id_doc_copy", contactIdDocCopy))

    /** A copy with another [contactIdDocPeriodBegin]. */
    public fun withContactIdDocPeriodBegin(contactIdDocPeriodBegin: String): Contact = Contact(json.with("contact_id_doc_period_begin", contactIdDocPeriodBegin))

    /** A copy with another [contactIdDocPeriodEnd]. */
    public fun withContactIdDocPeriodEnd(contactIdDocPeriodEnd: String): Contact = Contact(json.with("contact_id_doc_period_end", contactIdDocPeriodEnd))

    /** A copy with another [contactIdDocType]. */
    public fun withContactIdDocType(contactIdDocType: String): Contact = Contact(json.with("contact_id_doc_type", contactIdDocType))

    /** A copy with another [contactName]. */
    public fun withContactName(contactName: String): Contact = Contact(json.with("contact_name", contactName))

    /** A copy with another [mobilePhone]. */
    public fun withMobilePhone(mobilePhone: String): Contact = Contact(json.with("mobile_phone", mobilePhone))

    /** A copy with another [businessAuthorizationLetter]. */
    public fun withBusinessAuthorizationLetter(businessAuthorizationLetter: String?): Contact = Contact(json.with("business_authorization_letter", businessAuthorizationLetter))

    /** A copy with another [contactIdDocCopyBack]. */
    public fun withContactIdDocCopyBack(contactIdDocCopyBack: String?): Contact = Contact(json.with("contact_id_doc_copy_back", contactIdDocCopyBack))

    override fun isSensitive(name: String): Boolean = name == "contact_id_card_number" || name == "contact_name" || name == "mobile_phone"
}

/**
 * `ContactAlteration`.
 */
public class ContactAlteration(json: JsonObject) : Model(json) {

    /** 业务申请编号. The merchant's own number of this request. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 申请单号. */
    public val applyId: String get() = json["apply_id"].text()

    /** 微信支付商户号. */
    public val merchantCode: String get() = json["merchant_code"].text()

    /** 申请单状态. See [ContactAlterationState]. */
    public val state: String get() = json["state"].text()

    /** 驳回原因详情. */
    public val auditRejectDetail: List<AuditRejection>? get() = json["audit_reject_detail"].listOrNull { AuditRejection(it.tree()) }

    /** 总体驳回原因. */
    public val auditRejectReason: String? get() = json["audit_reject_reason"].textOrNull()
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
 * `GetNameAlterationByApplyIdResponse`.
 */
public class GetNameAlterationByApplyIdResponse(json: JsonObject) : Model(json) {

    /** 业务申请编号. The merchant's own number of this request. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 申请单号. */
    public val applyId: String get() = json["apply_id"].text()

    /** 微信支付商户号. */
    public val merchantCode: String get() = json["merchant_code"].text()

    /** 申请单状态. See [GetNameAlterationByApplyIdResponseState]. */
    public val state: String get() = json["state"].text()

    /** 特约商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 总体驳回原因. */
    public val auditRejectReason: String? get() = json["audit_reject_reason"].textOrNull()
}

/**
 * `GetNameAlterationByOutRequestNoResponse`.
 */
public class GetNameAlterationByOutRequestNoResponse(json: JsonObject) : Model(json) {

    /** 二级商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 业务申请编号. The merchant's own number of this request. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 申请单号. */
    public val applyId: String get() = json["apply_id"].text()

    /** 申请单状态. See [GetNameAlterationByOutRequestNoResponseState]. */
    public val state: String get() = json["state"].text()

    /** 总体驳回原因. */
    public val auditRejectReason: String? get() = json["audit_reject_reason"].textOrNull()
}

/**
 * `LegalPerson`.
 */
public class LegalPerson(json: JsonObject) : Model(json) {
    public constructor(idHolderType: String, asUbo: Boolean? = null, authorizeLetterCopy: String? = null, cardAddress: String? = null, cardBack: String? = null, cardFront: String? = null, cardName: String? = null, cardNumber: String? = null, cardPeriodBegin: String? = null, cardPeriodEnd: String? = null, idDocType: String? = null) : this(
        Fields().put("id_holder_type", idHolderType).put("as_ubo", asUbo).put("authorize_letter_copy", authorizeLetterCopy).put("card_address", cardAddress).put("card_back", cardBack).put("card_front", cardFront).put("card_name", cardName).put("card_number", cardNumber).put("card_period_begin", cardPeriodBegin).put("card_period_end", cardPeriodEnd).put("id_doc_type", idDocType).json,
    )

    public constructor(idHolderType: String) : this(
        Fields().put("id_holder_type", idHolderType).json,
    )

    /** 证件持有人类型. See [IdHolderType]. */
    public val idHolderType: String get() = json["id_holder_type"].text()

    /** 经营者. */
    public val asUbo: Boolean? get() = json["as_ubo"].booleanOrNull()

    /** 法定代表人说明函. */
    public val authorizeLetterCopy: String? get() = json["authorize_letter_copy"].textOrNull()

    /** 证件居住地址. Encrypted on the wire. */
    public val cardAddress: String? get() = json["card_address"].textOrNull()

    /** 证件反面照片. */
    public val cardBack: String? get() = json["card_back"].textOrNull()

    /** 证件正面照片. */
    public val cardFront: String? get() = json["card_front"].textOrNull()

    /** 证件姓名. Encrypted on the wire. */
    public val cardName: String? get() = json["card_name"].textOrNull()

    /** 证件号码. Encrypted on the wire. */
    public val cardNumber: String? get() = json["card_number"].textOrNull()

    /** 证件有效期开始时间. */
    public val cardPeriodBegin: String? get() = json["card_period_begin"].textOrNull()

    /** 证件有效期结束时间. */
    public val cardPeriodEnd: String? get() = json["card_period_end"].textOrNull()

    /** 证件类型. See [IdDocType]. */
    public val idDocType: String? get() = json["id_doc_type"].textOrNull()

    /** A copy with another [idHolderType]. */
    public fun withIdHolderType(idHolderType: String): LegalPerson = LegalPerson(json.with("id_holder_type", idHolderType))

    /** A copy with another [asUbo]. */
    public fun withAsUbo(asUbo: Boolean?): LegalPerson = LegalPerson(json.with("as_ubo", asUbo))

    /** A copy with another [authorizeLetterCopy]. */
    public fun withAuthorizeLetterCopy(authorizeLetterCopy: String?): LegalPerson = LegalPerson(json.with("authorize_letter_copy", authorizeLetterCopy))

    /** A copy with another [cardAddress]. */
    public fun withCardAddress(cardAddress: String?): LegalPerson = LegalPerson(json.with("card_address", cardAddress))

    /** A copy with another [cardBack]. */
    public fun withCardBack(cardBack: String?): LegalPerson = LegalPerson(json.with("card_back", cardBack))

    /** A copy with another [cardFront]. */
    public fun withCardFront(cardFront: String?): LegalPerson = LegalPerson(json.with("card_front", cardFront))

    /** A copy with another [cardName]. */
    public fun withCardName(cardName: String?): LegalPerson = LegalPerson(json.with("card_name", cardName))

    /** A copy with another [cardNumber]. */
    public fun withCardNumber(cardNumber: String?): LegalPerson = LegalPerson(json.with("card_number", cardNumber))

    /** A copy with another [cardPeriodBegin]. */
    public fun withCardPeriodBegin(cardPeriodBegin: String?): LegalPerson = LegalPerson(json.with("card_period_begin", cardPeriodBegin))

    /** A copy with another [cardPeriodEnd]. */
    public fun withCardPeriodEnd(cardPeriodEnd: String?): LegalPerson = LegalPerson(json.with("card_period_end", cardPeriodEnd))

    /** A copy with another [idDocType]. */
    public fun withIdDocType(idDocType: String?): LegalPerson = LegalPerson(json.with("id_doc_type", idDocType))

    override fun isSensitive(name: String): Boolean = name == "card_address" || name == "card_name" || name == "card_number"
}

/**
 * `SubjectAlteration`.
 */
public class SubjectAlteration(json: JsonObject) : Model(json) {

    /** 业务申请编号. The merchant's own number of this request. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 申请单号. */
    public val applyId: String get() = json["apply_id"].text()

    /** 微信支付商户号. */
    public val merchantCode: String get() = json["merchant_code"].text()

    /** 申请单状态. See [SubjectAlterationState]. */
    public val state: String get() = json["state"].text()

    /** 驳回原因详情. */
    public val auditRejectDetail: List<AuditRejection>? get() = json["audit_reject_detail"].listOrNull { AuditRejection(it.tree()) }

    /** 总体驳回原因. */
    public val auditRejectReason: String? get() = json["audit_reject_reason"].textOrNull()
}

/**
 * `SubmitContactAlterationRequest`.
 */
public class SubmitContactAlterationRequest(json: JsonObject) : Model(json) {
    public constructor(outRequestNo: String, merchantCode: String, contactInfo: Contact? = null) : this(
        Fields().put("out_request_no", outRequestNo).put("merchant_code", merchantCode).put("contact_info", contactInfo).json,
    )

    public constructor(outRequestNo: String, merchantCode: String) : this(
        Fields().put("out_request_no", outRequestNo).put("merchant_code", merchantCode).json,
    )

    /** 业务申请编号. The merchant's own number of this request. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 商户号. */
    public val merchantCode: String get() = json["merchant_code"].text()

    /** 超级管理员信息. */
    public val contactInfo: Contact? get() = json["contact_info"].treeOrNull()?.let { Contact(it) }

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): SubmitContactAlterationRequest = SubmitContactAlterationRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [merchantCode]. */
    public fun withMerchantCode(merchantCode: String): SubmitContactAlterationRequest = SubmitContactAlterationRequest(json.with("merchant_code", merchantCode))

    /** A copy with another [contactInfo]. */
    public fun withContactInfo(contactInfo: Contact?): SubmitContactAlterationRequest = SubmitContactAlterationRequest(json.with("contact_info", contactInfo))
}

/**
 * `SubmitContactAlterationResponse`.
 */
public class SubmitContactAlterationResponse(json: JsonObject) : Model(json) {

    /** 申请单号. */
    public val applyId: String? get() = json["apply_id"].textOrNull()
}

/**
 * `SubmitNameAlterationRequest`.
 */
public class SubmitNameAlterationRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, outRequestNo: String, merchantShortname: String) : this(
        Fields().put("sub_mchid", subMchid).put("out_request_no", outRequestNo).put("merchant_shortname", merchantShortname).json,
    )

    /** 二级商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 业务申请编号. The merchant's own number of this request. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 商户简称. */
    public val merchantShortname: String get() = json["merchant_shortname"].text()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): SubmitNameAlterationRequest = SubmitNameAlterationRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): SubmitNameAlterationRequest = SubmitNameAlterationRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [merchantShortname]. */
    public fun withMerchantShortname(merchantShortname: String): SubmitNameAlterationRequest = SubmitNameAlterationRequest(json.with("merchant_shortname", merchantShortname))
}

/**
 * `SubmitNameAlterationResponse`.
 */
public class SubmitNameAlterationResponse(json: JsonObject) : Model(json) {

    /** 申请单号. */
    public val applyId: String? get() = json["apply_id"].textOrNull()
}

/**
 * `SubmitSubjectAlterationRequest`.
 */
public class SubmitSubjectAlterationRequest(json: JsonObject) : Model(json) {
    public constructor(outRequestNo: String, merchantCode: String, organizationType: String, addition: AdditionalMaterial? = null, alterScope: String? = null, businessLicenseInfo: BusinessLicense? = null, certificateInfo: Certificate? = null, financeInstitution: Boolean? = null, financeInstitutionInfo: FinancialInstitution? = null, legalPersonInfo: LegalPerson? = null, uboInfoList: List<BeneficialOwner>? = null) : this(
        Fields().put("out_request_no", outRequestNo).put("merchant_code", merchantCode).put("organization_type", organizationType).put("addition", addition).put("alter_scope", alterScope).put("business_license_info", businessLicenseInfo).put("certificate_info", certificateInfo).put("finance_institution", financeInstitution).put("finance_institution_info", financeInstitutionInfo).put("legal_person_info", legalPersonInfo).put("ubo_info_list", uboInfoList).json,
    )

    public constructor(outRequestNo: String, merchantCode: String, organizationType: String) : this(
        Fields().put("out_request_no", outRequestNo).put("merchant_code", merchantCode).put("organization_type", organizationType).json,
    )

    /** 业务申请编号. The merchant's own number of this request. */
    public val outRequestNo: String get() = json["out_request_no"].text()

    /** 商户号. */
    public val merchantCode: String get() = json["merchant_code"].text()

    /** 主体类型. See [OrganizationType]. */
    public val organizationType: String get() = json["organization_type"].text()

    /** 补充材料列表. */
    public val addition: AdditionalMaterial? get() = json["addition"].treeOrNull()?.let { AdditionalMaterial(it) }

    /** 主体资料变更范围. See [AlterScope]. */
    public val alterScope: String? get() = json["alter_scope"].textOrNull()

    /** 营业执照信息. */
    public val businessLicenseInfo: BusinessLicense? get() = json["business_license_info"].treeOrNull()?.let { BusinessLicense(it) }

    /** 登记证书信息. */
    public val certificateInfo: Certificate? get() = json["certificate_info"].treeOrNull()?.let { Certificate(it) }

    /** 是否金融机构. */
    public val financeInstitution: Boolean? get() = json["finance_institution"].booleanOrNull()

    /** 金融机构许可证. */
    public val financeInstitutionInfo: FinancialInstitution? get() = json["finance_institution_info"].treeOrNull()?.let { FinancialInstitution(it) }

    /** 法人身份信息. */
    public val legalPersonInfo: LegalPerson? get() = json["legal_person_info"].treeOrNull()?.let { LegalPerson(it) }

    /** 最终受益人列表. */
    public val uboInfoList: List<BeneficialOwner>? get() = json["ubo_info_list"].listOrNull { BeneficialOwner(it.tree()) }

    /** A copy with another [outRequestNo]. */
    public fun withOutRequestNo(outRequestNo: String): SubmitSubjectAlterationRequest = SubmitSubjectAlterationRequest(json.with("out_request_no", outRequestNo))

    /** A copy with another [merchantCode]. */
    public fun withMerchantCode(merchantCode: String): SubmitSubjectAlterationRequest = SubmitSubjectAlterationRequest(json.with("merchant_code", merchantCode))

    /** A copy with another [organizationType]. */
    public fun withOrganizationType(organizationType: String): SubmitSubjectAlterationRequest = SubmitSubjectAlterationRequest(json.with("organization_type", organizationType))

    /** A copy with another [addition]. */
    public fun withAddition(addition: AdditionalMaterial?): SubmitSubjectAlterationRequest = SubmitSubjectAlterationRequest(json.with("addition", addition))

    /** A copy with another [alterScope]. */
    public fun withAlterScope(alterScope: String?): SubmitSubjectAlterationRequest = SubmitSubjectAlterationRequest(json.with("alter_scope", alterScope))

    /** A copy with another [businessLicenseInfo]. */
    public fun withBusinessLicenseInfo(businessLicenseInfo: BusinessLicense?): SubmitSubjectAlterationRequest = SubmitSubjectAlterationRequest(json.with("business_license_info", businessLicenseInfo))

    /** A copy with another [certificateInfo]. */
    public fun withCertificateInfo(certificateInfo: Certificate?): SubmitSubjectAlterationRequest = SubmitSubjectAlterationRequest(json.with("certificate_info", certificateInfo))

    /** A copy with another [financeInstitution]. */
    public fun withFinanceInstitution(financeInstitution: Boolean?): SubmitSubjectAlterationRequest = SubmitSubjectAlterationRequest(json.with("finance_institution", financeInstitution))

    /** A copy with another [financeInstitutionInfo]. */
    public fun withFinanceInstitutionInfo(financeInstitutionInfo: FinancialInstitution?): SubmitSubjectAlterationRequest = SubmitSubjectAlterationRequest(json.with("finance_institution_info", financeInstitutionInfo))

    /** A copy with another [legalPersonInfo]. */
    public fun withLegalPersonInfo(legalPersonInfo: LegalPerson?): SubmitSubjectAlterationRequest = SubmitSubjectAlterationRequest(json.with("legal_person_info", legalPersonInfo))

    /** A copy with another [uboInfoList]. */
    public fun withUboInfoList(uboInfoList: List<BeneficialOwner>?): SubmitSubjectAlterationRequest = SubmitSubjectAlterationRequest(json.with("ubo_info_list", uboInfoList))
}

/**
 * `SubmitSubjectAlterationResponse`.
 */
public class SubmitSubjectAlterationResponse(json: JsonObject) : Model(json) {

    /** 申请单号. */
    public val applyId: String? get() = json["apply_id"].textOrNull()
}

/**
 * 主体资料变更范围.
 *
 * The documented values; there may be others.
 */
public object AlterScope {
    public const val ALTER_SCOPE_FULL: String = "ALTER_SCOPE_FULL"
    public const val ALTER_SCOPE_BUSINESS_CERT: String = "ALTER_SCOPE_BUSINESS_CERT"
    public const val ALTER_SCOPE_UBO: String = "ALTER_SCOPE_UBO"
}

/**
 * 申请单状态.
 *
 * The documented values; there may be others.
 */
public object CancelContactAlterationResponseState {
    public const val APPLYMENT_STATE_AUDITING: String = "APPLYMENT_STATE_AUDITING"
    public const val APPLYMENT_STATE_REJECTED: String = "APPLYMENT_STATE_REJECTED"
    public const val APPLYMENT_STATE_MODIFING: String = "APPLYMENT_STATE_MODIFING"
    public const val APPLYMENT_STATE_FINISHED: String = "APPLYMENT_STATE_FINISHED"
    public const val APPLYMENT_STATE_CANCELED: String = "APPLYMENT_STATE_CANCELED"
}

/**
 * 申请单状态.
 *
 * The documented values; there may be others.
 */
public object CancelNameAlterationResponseState {
    public const val APPLYMENT_STATE_CANCELED: String = "APPLYMENT_STATE_CANCELED"
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
    public const val CERTIFICATE_TYPE_2520: String = "CERTIFICATE_TYPE_2520"
    public const val CERTIFICATE_TYPE_2521: String = "CERTIFICATE_TYPE_2521"
    public const val CERTIFICATE_TYPE_2522: String = "CERTIFICATE_TYPE_2522"
    public const val CERTIFICATE_TYPE_2399: String = "CERTIFICATE_TYPE_2399"
    public const val CERTIFICATE_TYPE_2400: String = "CERTIFICATE_TYPE_2400"
}

/**
 * 申请单状态.
 *
 * The documented values; there may be others.
 */
public object ContactAlterationState {
    public const val APPLYMENT_STATE_AUDITING: String = "APPLYMENT_STATE_AUDITING"
    public const val APPLYMENT_STATE_REJECTED: String = "APPLYMENT_STATE_REJECTED"
    public const val APPLYMENT_STATE_MODIFING: String = "APPLYMENT_STATE_MODIFING"
    public const val APPLYMENT_STATE_FINISHED: String = "APPLYMENT_STATE_FINISHED"
    public const val APPLYMENT_STATE_CANCELED: String = "APPLYMENT_STATE_CANCELED"
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
 * 金融机构类型.
 *
 * The documented values; there may be others.
 */
public object FinanceType {
    public const val FINANCE_TYPE_BANK_AGENT: String = "FINANCE_TYPE_BANK_AGENT"
    public const val FINANCE_TYPE_PAYMENT_AGENT: String = "FINANCE_TYPE_PAYMENT_AGENT"
    public const val FINANCE_TYPE_INSURANCE: String = "FINANCE_TYPE_INSURANCE"
    public const val FINANCE_TYPE_TRADE_AND_SETTLE: String = "FINANCE_TYPE_TRADE_AND_SETTLE"
    public const val FINANCE_TYPE_OTHER: String = "FINANCE_TYPE_OTHER"
}

/**
 * 申请单状态.
 *
 * The documented values; there may be others.
 */
public object GetNameAlterationByApplyIdResponseState {
    public const val APPLYMENT_STATE_AUDITING: String = "APPLYMENT_STATE_AUDITING"
    public const val APPLYMENT_STATE_REJECTED: String = "APPLYMENT_STATE_REJECTED"
    public const val APPLYMENT_STATE_MODIFING: String = "APPLYMENT_STATE_MODIFING"
    public const val APPLYMENT_STATE_FINISHED: String = "APPLYMENT_STATE_FINISHED"
    public const val APPLYMENT_STATE_CANCELED: String = "APPLYMENT_STATE_CANCELED"
}

/**
 * 申请单状态.
 *
 * The documented values; there may be others.
 */
public object GetNameAlterationByOutRequestNoResponseState {
    public const val APPLYMENT_STATE_AUDITING: String = "APPLYMENT_STATE_AUDITING"
    public const val APPLYMENT_STATE_REJECTED: String = "APPLYMENT_STATE_REJECTED"
    public const val APPLYMENT_STATE_MODIFING: String = "APPLYMENT_STATE_MODIFING"
    public const val APPLYMENT_STATE_FINISHED: String = "APPLYMENT_STATE_FINISHED"
    public const val APPLYMENT_STATE_CANCELED: String = "APPLYMENT_STATE_CANCELED"
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
 * 主体类型.
 *
 * The documented values; there may be others.
 */
public object OrganizationType {
    public const val SUBJECT_TYPE_ENTERPRISE: String = "SUBJECT_TYPE_ENTERPRISE"
    public const val SUBJECT_TYPE_INSTITUTIONS_CLONED: String = "SUBJECT_TYPE_INSTITUTIONS_CLONED"
    public const val SUBJECT_TYPE_INDIVIDUAL: String = "SUBJECT_TYPE_INDIVIDUAL"
    public const val SUBJECT_TYPE_OTHERS: String = "SUBJECT_TYPE_OTHERS"
    public const val SUBJECT_TYPE_GOVERNMENT: String = "SUBJECT_TYPE_GOVERNMENT"
    public const val SUBJECT_TYPE_MICRO: String = "SUBJECT_TYPE_MICRO"
}

/**
 * 撤销状态.
 *
 * The documented values; there may be others.
 */
public object Result {
    public const val SUCCESS: String = "SUCCESS"
    public const val FAIL: String = "FAIL"
}

/**
 * 申请单状态.
 *
 * The documented values; there may be others.
 */
public object SubjectAlterationState {
    public const val APPLYMENT_STATE_AUDITING: String = "APPLYMENT_STATE_AUDITING"
    public const val APPLYMENT_STATE_REJECTED: String = "APPLYMENT_STATE_REJECTED"
    public const val APPLYMENT_STATE_MODIFING: String = "APPLYMENT_STATE_MODIFING"
    public const val APPLYMENT_STATE_FINISHED: String = "APPLYMENT_STATE_FINISHED"
    public const val APPLYMENT_STATE_CANCELED: String = "APPLYMENT_STATE_CANCELED"
    public const val APPLYMENT_STATE_EDITTING: String = "APPLYMENT_STATE_EDITTING"
}
