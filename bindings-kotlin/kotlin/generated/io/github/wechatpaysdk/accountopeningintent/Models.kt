// Generated from api/account_opening_intent.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.accountopeningintent

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
    public constructor(confirmMchidList: List<String>? = null) : this(
        Fields().put("confirm_mchid_list", confirmMchidList).json,
    )

    /** 待确认商户号列表. */
    public val confirmMchidList: List<String>? get() = json["confirm_mchid_list"].listOrNull { it.text() }

    /** A copy with another [confirmMchidList]. */
    public fun withConfirmMchidList(confirmMchidList: List<String>?): AdditionalMaterial = AdditionalMaterial(json.with("confirm_mchid_list", confirmMchidList))
}

/**
 * `AlternateBusinessLicense`.
 */
public class AlternateBusinessLicense(json: JsonObject) : Model(json) {
    public constructor(companyAddress: String, legalPerson: String, licenceCopy: String, licenceNumber: String, licenceValidDate: String, merchantName: String) : this(
        Fields().put("company_address", companyAddress).put("legal_person", legalPerson).put("licence_copy", licenceCopy).put("licence_number", licenceNumber).put("licence_valid_date", licenceValidDate).put("merchant_name", merchantName).json,
    )

    /** 注册地址. */
    public val companyAddress: String get() = json["company_address"].text()

    /** 法人姓名. */
    public val legalPerson: String get() = json["legal_person"].text()

    /** 营业执照照片. */
    public val licenceCopy: String get() = json["licence_copy"].text()

    /** 营业执照注册号. */
    public val licenceNumber: String get() = json["licence_number"].text()

    /** 营业执照有效日期. JSON text. */
    public val licenceValidDate: String get() = json["licence_valid_date"].text()

    /** 商户名称. */
    public val merchantName: String get() = json["merchant_name"].text()

    /** A copy with another [companyAddress]. */
    public fun withCompanyAddress(companyAddress: String): AlternateBusinessLicense = AlternateBusinessLicense(json.with("company_address", companyAddress))

    /** A copy with another [legalPerson]. */
    public fun withLegalPerson(legalPerson: String): AlternateBusinessLicense = AlternateBusinessLicense(json.with("legal_person", legalPerson))

    /** A copy with another [licenceCopy]. */
    public fun withLicenceCopy(licenceCopy: String): AlternateBusinessLicense = AlternateBusinessLicense(json.with("licence_copy", licenceCopy))

    /** A copy with another [licenceNumber]. */
    public fun withLicenceNumber(licenceNumber: String): AlternateBusinessLicense = AlternateBusinessLicense(json.with("licence_number", licenceNumber))

    /** A copy with another [licenceValidDate]. */
    public fun withLicenceValidDate(licenceValidDate: String): AlternateBusinessLicense = AlternateBusinessLicense(json.with("licence_valid_date", licenceValidDate))

    /** A copy with another [merchantName]. */
    public fun withMerchantName(merchantName: String): AlternateBusinessLicense = AlternateBusinessLicense(json.with("merchant_name", merchantName))
}

/**
 * `AlternateSpecialOperation`.
 */
public class AlternateSpecialOperation(json: JsonObject) : Model(json) {
    public constructor(categoryId: Long, storeIndoorCopy: List<String>? = null) : this(
        Fields().put("category_id", categoryId).put("store_indoor_copy", storeIndoorCopy).json,
    )

    public constructor(categoryId: Long) : this(
        Fields().put("category_id", categoryId).json,
    )

    /** 行业ID. One of 44, 33, 22, 41, 42, 49, 50, 51, 36, 54, 55, 32 and 52. */
    public val categoryId: Long get() = json["category_id"].long()

    /** 店内环境照片. */
    public val storeIndoorCopy: List<String>? get() = json["store_indoor_copy"].listOrNull { it.text() }

    /** A copy with another [categoryId]. */
    public fun withCategoryId(categoryId: Long): AlternateSpecialOperation = AlternateSpecialOperation(json.with("category_id", categoryId))

    /** A copy with another [storeIndoorCopy]. */
    public fun withStoreIndoorCopy(storeIndoorCopy: List<String>?): AlternateSpecialOperation = AlternateSpecialOperation(json.with("store_indoor_copy", storeIndoorCopy))
}

/**
 * `BeneficialOwner`.
 */
public class BeneficialOwner(json: JsonObject) : Model(json) {
    public constructor(uboIdDocAddress: String? = null, uboIdDocCopy: String? = null, uboIdDocCopyBack: String? = null, uboIdDocName: String? = null, uboIdDocNumber: String? = null, uboIdDocType: String? = null, uboPeriodBegin: String? = null, uboPeriodEnd: String? = null) : this(
        Fields().put("ubo_id_doc_address", uboIdDocAddress).put("ubo_id_doc_copy", uboIdDocCopy).put("ubo_id_doc_copy_back", uboIdDocCopyBack).put("ubo_id_doc_name", uboIdDocName).put("ubo_id_doc_number", uboIdDocNumber).put("ubo_id_doc_type", uboIdDocType).put("ubo_period_begin", uboPeriodBegin).put("ubo_period_end", uboPeriodEnd).json,
    )

    /** 证件居住地址. At most 1024 characters, encrypted on the wire. */
    public val uboIdDocAddress: String? get() = json["ubo_id_doc_address"].textOrNull()

    /** 证件正面照片. At most 256 characters. */
    public val uboIdDocCopy: String? get() = json["ubo_id_doc_copy"].textOrNull()

    /** 证件反面照片. At most 256 characters. */
    public val uboIdDocCopyBack: String? get() = json["ubo_id_doc_copy_back"].textOrNull()

    /** 证件姓名. At most 1024 characters, encrypted on the wire. */
    public val uboIdDocName: String? get() = json["ubo_id_doc_name"].textOrNull()

    /** 证件号码. At most 1024 characters, encrypted on the wire. */
    public val uboIdDocNumber: String? get() = json["ubo_id_doc_number"].textOrNull()

    /** 证件类型. See [UboIdDocType]. */
    public val uboIdDocType: String? get() = json["ubo_id_doc_type"].textOrNull()

    /** 证件有效期开始时间. At most 128 characters, YYYY-MM-DD. */
    public val uboPeriodBegin: String? get() = json["ubo_period_begin"].textOrNull()

    /** 证件有效期结束时间. At most 128 characters. */
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
    public constructor(companyAddress: String, legalPerson: String, licenceCopy: String, licenceNumber: String, licenceValidDate: String, merchantName: String) : this(
        Fields().put("company_address", companyAddress).put("legal_person", legalPerson).put("licence_copy", licenceCopy).put("licence_number", licenceNumber).put("licence_valid_date", licenceValidDate).put("merchant_name", merchantName).json,
    )

    /** 注册地址. At most 128 characters. */
    public val companyAddress: String get() = json["company_address"].text()

    /** 法定代表人姓名. At most 100 characters. */
    public val legalPerson: String get() = json["legal_person"].text()

    /** 营业执照照片. At most 255 characters. */
    public val licenceCopy: String get() = json["licence_copy"].text()

    /** 营业执照注册号. At most 32 characters. */
    public val licenceNumber: String get() = json["licence_number"].text()

    /** 营业执照有效日期. At most 64 characters, YYYY-MM-DD. */
    public val licenceValidDate: String get() = json["licence_valid_date"].text()

    /** 商户名称. At most 128 characters. */
    public val merchantName: String get() = json["merchant_name"].text()

    /** A copy with another [companyAddress]. */
    public fun withCompanyAddress(companyAddress: String): BusinessLicense = BusinessLicense(json.with("company_address", companyAddress))

    /** A copy with another [legalPerson]. */
    public fun withLegalPerson(legalPerson: String): BusinessLicense = BusinessLicense(json.with("legal_person", legalPerson))

    /** A copy with another [licenceCopy]. */
    public fun withLicenceCopy(licenceCopy: String): BusinessLicense = BusinessLicense(json.with("licence_copy", licenceCopy))

    /** A copy with another [licenceNumber]. */
    public fun withLicenceNumber(licenceNumber: String): BusinessLicense = BusinessLicense(json.with("licence_number", licenceNumber))

    /** A copy with another [licenceValidDate]. */
    public fun withLicenceValidDate(licenceValidDate: String): BusinessLicense = BusinessLicense(json.with("licence_valid_date", licenceValidDate))

    /** A copy with another [merchantName]. */
    public fun withMerchantName(merchantName: String): BusinessLicense = BusinessLicense(json.with("merchant_name", merchantName))
}

/**
 * `Contact`.
 */
public class Contact(json: JsonObject) : Model(json) {
    public constructor(name: String, contactType: String, mobile: String, businessAuthorizationLetter: String? = null, contactIdDocCopy: String? = null, contactIdDocCopyBack: String? = null, contactIdDocType: String? = null, contactPeriodBegin: String? = null, contactPeriodEnd: String? = null, idCardNumber: String? = null) : this(
        Fields().put("name", name).put("contact_type", contactType).put("mobile", mobile).put("business_authorization_letter", businessAuthorizationLetter).put("contact_id_doc_copy", contactIdDocCopy).put("contact_id_doc_copy_back", contactIdDocCopyBack).put("contact_id_doc_type", contactIdDocType).put("contact_period_begin", contactPeriodBegin).put("contact_period_end", contactPeriodEnd).put("id_card_number", idCardNumber).json,
    )

    public constructor(name: String, contactType: String, mobile: String) : this(
        Fields().put("name", name).put("contact_type", contactType).put("mobile", mobile).json,
    )

    /** 联系人姓名. At most 1024 characters, encrypted on the wire. */
    public val name: String get() = json["name"].text()

    /** 联系人类型. See [ContactType]. */
    public val contactType: String get() = json["contact_type"].text()

    /** 联系人手机号. At most 1024 characters, encrypted on the wire. */
    public val mobile: String get() = json["mobile"].text()

    /** 业务办理授权函. Known from the community. */
    public val businessAuthorizationLetter: String? get() = json["business_authorization_letter"].textOrNull()

    /** 联系人证件正面照片. At most 256 characters. */
    public val contactIdDocCopy: String? get() = json["contact_id_doc_copy"].textOrNull()

    /** 联系人证件反面照片. At most 256 characters. */
    public val contactIdDocCopyBack: String? get() = json["contact_id_doc_copy_back"].textOrNull()

    /** 联系人证件类型. See [ContactIdDocType]. */
    public val contactIdDocType: String? get() = json["contact_id_doc_type"].textOrNull()

    /** 联系人证件有效期开始时间. At most 128 characters, YYYY-MM-DD. */
    public val contactPeriodBegin: String? get() = json["contact_period_begin"].textOrNull()

    /** 联系人证件有效期结束时间. At most 128 characters, YYYY-MM-DD. */
    public val contactPeriodEnd: String? get() = json["contact_period_end"].textOrNull()

    /** 联系人证件号码. At most 1024 characters, encrypted on the wire. */
    public val idCardNumber: String? get() = json["id_card_number"].textOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String): Contact = Contact(json.with("name", name))

    /** A copy with another [contactType]. */
    public fun withContactType(contactType: String): Contact = Contact(json.with("contact_type", contactType))

    /** A copy with another [mobile]. */
    public fun withMobile(mobile: String): Contact = Contact(json.with("mobile", mobile))

    /** A copy with another [businessAuthorizationLetter]. */
    public fun withBusinessAuthorizationLetter(businessAuthorizationLetter: String?): Contact = Contact(json.with("business_authorization_letter", businessAuthorizationLetter))

    /** A copy with another [contactIdDocCopy]. */
    public fun withContactIdDocCopy(contactIdDocCopy: String?): Contact = Contact(json.with("contact_id_doc_copy", contactIdDocCopy))

    /** A copy with another [contactIdDocCopyBack]. */
    public fun withContactIdDocCopyBack(contactIdDocCopyBack: String?): Contact = Contact(json.with("contact_id_doc_copy_back", contactIdDocCopyBack))

    /** A copy with another [contactIdDocType]. */
    public fun withContactIdDocType(contactIdDocType: String?): Contact = Contact(json.with("contact_id_doc_type", contactIdDocType))

    /** A copy with another [contactPeriodBegin]. */
    public fun withContactPeriodBegin(contactPeriodBegin: String?): Contact = Contact(json.with("contact_period_begin", contactPeriodBegin))

    /** A copy with another [contactPeriodEnd]. */
    public fun withContactPeriodEnd(contactPeriodEnd: String?): Contact = Contact(json.with("contact_period_end", contactPeriodEnd))

    /** A copy with another [idCardNumber]. */
    public fun withIdCardNumber(idCardNumber: String?): Contact = Contact(json.with("id_card_number", idCardNumber))

    override fun isSensitive(name: String): Boolean = name == "name" || name == "mobile" || name == "id_card_number"
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
 * `GetApplymentResponse`.
 */
public class GetApplymentResponse(json: JsonObject) : Model(json) {

    /** 申请单状态. See [ApplymentState]. At most 64 characters. */
    public val applymentState: String get() = json["applyment_state"].text()

    /** 小程序码图片. At most 30000 characters. */
    public val qrcodeData: String? get() = json["qrcode_data"].textOrNull()

    /** 驳回参数. At most 256 characters. */
    public val rejectParam: String? get() = json["reject_param"].textOrNull()

    /** 驳回原因. At most 1024 characters. */
    public val rejectReason: String? get() = json["reject_reason"].textOrNull()
}

/**
 * `GetAuthorizationStateResponse`.
 */
public class GetAuthorizationStateResponse(json: JsonObject) : Model(json) {

    /** 授权状态. See [AuthorizeState]. */
    public val authorizeState: String get() = json["authorize_state"].text()
}

/**
 * `Identity`.
 */
public class Identity(json: JsonObject) : Model(json) {
    public constructor(authorizeLetterCopy: String? = null, idHolderType: String? = null, identificationAddress: String? = null, identificationBackCopy: String? = null, identificationFrontCopy: String? = null, identificationName: String? = null, identificationNumber: String? = null, identificationType: String? = null, identificationValidDate: String? = null, owner: Boolean? = null) : this(
        Fields().put("authorize_letter_copy", authorizeLetterCopy).put("id_holder_type", idHolderType).put("identification_address", identificationAddress).put("identification_back_copy", identificationBackCopy).put("identification_front_copy", identificationFrontCopy).put("identification_name", identificationName).put("identification_number", identificationNumber).put("identification_type", identificationType).put("identification_valid_date", identificationValidDate).put("owner", owner).json,
    )

    /** 法定代表人说明函. At most 255 characters. */
    public val authorizeLetterCopy: String? get() = json["authorize_letter_copy"].textOrNull()

    /** 证件持有人类型. See [IdHolderType]. */
    public val idHolderType: String? get() = json["id_holder_type"].textOrNull()

    /** 证件居住地址. At most 512 characters, encrypted on the wire. */
    public val identificationAddress: String? get() = json["identification_address"].textOrNull()

    /** 证件反面照片. At most 255 characters. */
    public val identificationBackCopy: String? get() = json["identification_back_copy"].textOrNull()

    /** 证件正面照片. At most 255 characters. */
    public val identificationFrontCopy: String? get() = json["identification_front_copy"].textOrNull()

    /** 证件姓名. At most 1024 characters, encrypted on the wire. */
    public val identificationName: String? get() = json["identification_name"].textOrNull()

    /** 证件号码. At most 1024 characters, encrypted on the wire. */
    public val identificationNumber: String? get() = json["identification_number"].textOrNull()

    /** 证件类型. See [IdentificationType]. */
    public val identificationType: String? get() = json["identification_type"].textOrNull()

    /** 证件有效日期. At most 64 characters, YYYY-MM-DD. */
    public val identificationValidDate: String? get() = json["identification_valid_date"].textOrNull()

    /** 经营者. */
    public val owner: Boolean? get() = json["owner"].booleanOrNull()

    /** A copy with another [authorizeLetterCopy]. */
    public fun withAuthorizeLetterCopy(authorizeLetterCopy: String?): Identity = Identity(json.with("authorize_letter_copy", authorizeLetterCopy))

    /** A copy with another [idHolderType]. */
    public fun withIdHolderType(idHolderType: String?): Identity = Identity(json.with("id_holder_type", idHolderType))

    /** A copy with another [identificationAddress]. */
    public fun withIdentificationAddress(identificationAddress: String?): Identity = Identity(json.with("identification_address", identificationAddress))

    /** A copy with another [identificationBackCopy]. */
    public fun withIdentificationBackCopy(identificationBackCopy: String?): Identity = Identity(json.with("identification_back_copy", identificationBackCopy))

    /** A copy with another [identificationFrontCopy]. */
    public fun withIdentificationFrontCopy(identificationFrontCopy: String?): Identity = Identity(json.with("identification_front_copy", identificationFrontCopy))

    /** A copy with another [identificationName]. */
    public fun withIdentificationName(identificationName: String?): Identity = Identity(json.with("identification_name", identificationName))

    /** A copy with another [identificationNumber]. */
    public fun withIdentificationNumber(identificationNumber: String?): Identity = Identity(json.with("identification_number", identificationNumber))

    /** A copy with another [identificationType]. */
    public fun withIdentificationType(identificationType: String?): Identity = Identity(json.with("identification_type", identificationType))

    /** A copy with another [identificationValidDate]. */
    public fun withIdentificationValidDate(identificationValidDate: String?): Identity = Identity(json.with("identification_valid_date", identificationValidDate))

    /** A copy with another [owner]. */
    public fun withOwner(owner: Boolean?): Identity = Identity(json.with("owner", owner))

    override fun isSensitive(name: String): Boolean = name == "identification_address" || name == "identification_name" || name == "identification_number"
}

/**
 * `RegistrationCertificate`.
 */
public class RegistrationCertificate(json: JsonObject) : Model(json) {
    public constructor(certCopy: String, certNumber: String, certType: String, certValidDate: String, companyAddress: String, legalPerson: String, merchantName: String) : this(
        Fields().put("cert_copy", certCopy).put("cert_number", certNumber).put("cert_type", certType).put("cert_valid_date", certValidDate).put("company_address", companyAddress).put("legal_person", legalPerson).put("merchant_name", merchantName).json,
    )

    /** 证书照片. At most 255 characters. */
    public val certCopy: String get() = json["cert_copy"].text()

    /** 证书编号. At most 50 characters. */
    public val certNumber: String get() = json["cert_number"].text()

    /** 证书类型. See [CertType]. */
    public val certType: String get() = json["cert_type"].text()

    /** 证书有效日期. At most 64 characters, YYYY-MM-DD. */
    public val certValidDate: String get() = json["cert_valid_date"].text()

    /** 注册地址. At most 128 characters. */
    public val companyAddress: String get() = json["company_address"].text()

    /** 法定代表人姓名. At most 100 characters. */
    public val legalPerson: String get() = json["legal_person"].text()

    /** 商户名称. At most 128 characters. */
    public val merchantName: String get() = json["merchant_name"].text()

    /** A copy with another [certCopy]. */
    public fun withCertCopy(certCopy: String): RegistrationCertificate = RegistrationCertificate(json.with("cert_copy", certCopy))

    /** A copy with another [certNumber]. */
    public fun withCertNumber(certNumber: String): RegistrationCertificate = RegistrationCertificate(json.with("cert_number", certNumber))

    /** A copy with another [certType]. */
    public fun withCertType(certType: String): RegistrationCertificate = RegistrationCertificate(json.with("cert_type", certType))

    /** A copy with another [certValidDate]. */
    public fun withCertValidDate(certValidDate: String): RegistrationCertificate = RegistrationCertificate(json.with("cert_valid_date", certValidDate))

    /** A copy with another [companyAddress]. */
    public fun withCompanyAddress(companyAddress: String): RegistrationCertificate = RegistrationCertificate(json.with("company_address", companyAddress))

    /** A copy with another [legalPerson]. */
    public fun withLegalPerson(legalPerson: String): RegistrationCertificate = RegistrationCertificate(json.with("legal_person", legalPerson))

    /** A copy with another [merchantName]. */
    public fun withMerchantName(merchantName: String): RegistrationCertificate = RegistrationCertificate(json.with("merchant_name", merchantName))
}

/**
 * `SpecialOperation`.
 */
public class SpecialOperation(json: JsonObject) : Model(json) {
    public constructor(categoryId: Long, operationCopyList: List<String>? = null) : this(
        Fields().put("category_id", categoryId).put("operation_copy_list", operationCopyList).json,
    )

    public constructor(categoryId: Long) : this(
        Fields().put("category_id", categoryId).json,
    )

    /** 行业类目id. */
    public val categoryId: Long get() = json["category_id"].long()

    /** 行业经营许可证资质照片. Each at most 255 characters. */
    public val operationCopyList: List<String>? get() = json["operation_copy_list"].listOrNull { it.text() }

    /** A copy with another [categoryId]. */
    public fun withCategoryId(categoryId: Long): SpecialOperation = SpecialOperation(json.with("category_id", categoryId))

    /** A copy with another [operationCopyList]. */
    public fun withOperationCopyList(operationCopyList: List<String>?): SpecialOperation = SpecialOperation(json.with("operation_copy_list", operationCopyList))
}

/**
 * `Subject`.
 */
public class Subject(json: JsonObject) : Model(json) {
    public constructor(subjectType: String, assistProveInfo: SupportingProof? = null, businessLicenceInfo: BusinessLicense? = null, businessLicenseInfo: AlternateBusinessLicense? = null, certificateInfo: RegistrationCertificate? = null, companyProveCopy: String? = null, financeInstitutionInfo: FinancialInstitution? = null, isFinanceInstitution: Boolean? = null, specialOperationInfo: List<AlternateSpecialOperation>? = null, specialOperationList: List<SpecialOperation>? = null) : this(
        Fields().put("subject_type", subjectType).put("assist_prove_info", assistProveInfo).put("business_licence_info", businessLicenceInfo).put("business_license_info", businessLicenseInfo).put("certificate_info", certificateInfo).put("company_prove_copy", companyProveCopy).put("finance_institution_info", financeInstitutionInfo).put("is_finance_institution", isFinanceInstitution).put("special_operation_info", specialOperationInfo).put("special_operation_list", specialOperationList).json,
    )

    public constructor(subjectType: String) : this(
        Fields().put("subject_type", subjectType).json,
    )

    /** 主体类型. See [SubjectType]. */
    public val subjectType: String get() = json["subject_type"].text()

    /** 辅助证明材料信息. */
    public val assistProveInfo: SupportingProof? get() = json["assist_prove_info"].treeOrNull()?.let { SupportingProof(it) }

    /** 营业执照信息. */
    public val businessLicenceInfo: BusinessLicense? get() = json["business_licence_info"].treeOrNull()?.let { BusinessLicense(it) }

    /** 营业执照. Known from the community. */
    public val businessLicenseInfo: AlternateBusinessLicense? get() = json["business_license_info"].treeOrNull()?.let { AlternateBusinessLicense(it) }

    /** 登记证书信息. */
    public val certificateInfo: RegistrationCertificate? get() = json["certificate_info"].treeOrNull()?.let { RegistrationCertificate(it) }

    /** 单位证明函照片. At most 255 characters. */
    public val companyProveCopy: String? get() = json["company_prove_copy"].textOrNull()

    /** 金融机构许可证. */
    public val financeInstitutionInfo: FinancialInstitution? get() = json["finance_institution_info"].treeOrNull()?.let { FinancialInstitution(it) }

    /** 是否金融机构. */
    public val isFinanceInstitution: Boolean? get() = json["is_finance_institution"].booleanOrNull()

    /** 经营许可证列表信息. Known from the community. */
    public val specialOperationInfo: List<AlternateSpecialOperation>? get() = json["special_operation_info"].listOrNull { AlternateSpecialOperation(it.tree()) }

    /** 经营许可证. */
    public val specialOperationList: List<SpecialOperation>? get() = json["special_operation_list"].listOrNull { SpecialOperation(it.tree()) }

    /** A copy with another [subjectType]. */
    public fun withSubjectType(subjectType: String): Subject = Subject(json.with("subject_type", subjectType))

    /** A copy with another [assistProveInfo]. */
    public fun withAssistProveInfo(assistProveInfo: SupportingProof?): Subject = Subject(json.with("assist_prove_info", assistProveInfo))

    /** A copy with another [businessLicenceInfo]. */
    public fun withBusinessLicenceInfo(businessLicenceInfo: BusinessLicense?): Subject = Subject(json.with("business_licence_info", businessLicenceInfo))

    /** A copy with another [businessLicenseInfo]. */
    public fun withBusinessLicenseInfo(businessLicenseInfo: AlternateBusinessLicense?): Subject = Subject(json.with("business_license_info", businessLicenseInfo))

    /** A copy with another [certificateInfo]. */
    public fun withCertificateInfo(certificateInfo: RegistrationCertificate?): Subject = Subject(json.with("certificate_info", certificateInfo))

    /** A copy with another [companyProveCopy]. */
    public fun withCompanyProveCopy(companyProveCopy: String?): Subject = Subject(json.with("company_prove_copy", companyProveCopy))

    /** A copy with another [financeInstitutionInfo]. */
    public fun withFinanceInstitutionInfo(financeInstitutionInfo: FinancialInstitution?): Subject = Subject(json.with("finance_institution_info", financeInstitutionInfo))

    /** A copy with another [isFinanceInstitution]. */
    public fun withIsFinanceInstitution(isFinanceInstitution: Boolean?): Subject = Subject(json.with("is_finance_institution", isFinanceInstitution))

    /** A copy with another [specialOperationInfo]. */
    public fun withSpecialOperationInfo(specialOperationInfo: List<AlternateSpecialOperation>?): Subject = Subject(json.with("special_operation_info", specialOperationInfo))

    /** A copy with another [specialOperationList]. */
    public fun withSpecialOperationList(specialOperationList: List<SpecialOperation>?): Subject = Subject(json.with("special_operation_list", specialOperationList))
}

/**
 * `SubmitApplymentRequest`.
 */
public class SubmitApplymentRequest(json: JsonObject) : Model(json) {
    public constructor(businessCode: String, contactInfo: Contact, identificationInfo: Identity, subjectInfo: Subject, channelId: String? = null, additionInfo: AdditionalMaterial? = null, uboInfoList: List<BeneficialOwner>? = null) : this(
        Fields().put("business_code", businessCode).put("contact_info", contactInfo).put("identification_info", identificationInfo).put("subject_info", subjectInfo).put("channel_id", channelId).put("addition_info", additionInfo).put("ubo_info_list", uboInfoList).json,
    )

    public constructor(businessCode: String, contactInfo: Contact, identificationInfo: Identity, subjectInfo: Subject) : this(
        Fields().put("business_code", businessCode).put("contact_info", contactInfo).put("identification_info", identificationInfo).put("subject_info", subjectInfo).json,
    )

    /** 业务申请编号. The caller's own number of the application. At most 128 characters. */
    public val businessCode: String get() = json["business_code"].text()

    /** 联系人信息. */
    public val contactInfo: Contact get() = Contact(json["contact_info"].tree())

    /** 法定代表人身份信息. */
    public val identificationInfo: Identity get() = Identity(json["identification_info"].tree())

    /** 主体信息. */
    public val subjectInfo: Subject get() = Subject(json["subject_info"].tree())

    /** 渠道商户号. At most 9 characters. */
    public val channelId: String? get() = json["channel_id"].textOrNull()

    /** 补充材料. */
    public val additionInfo: AdditionalMaterial? get() = json["addition_info"].treeOrNull()?.let { AdditionalMaterial(it) }

    /** 最终受益人信息列表. */
    public val uboInfoList: List<BeneficialOwner>? get() = json["ubo_info_list"].listOrNull { BeneficialOwner(it.tree()) }

    /** A copy with another [businessCode]. */
    public fun withBusinessCode(businessCode: String): SubmitApplymentRequest = SubmitApplymentRequest(json.with("business_code", businessCode))

    /** A copy with another [contactInfo]. */
    public fun withContactInfo(contactInfo: Contact): SubmitApplymentRequest = SubmitApplymentRequest(json.with("contact_info", contactInfo))

    /** A copy with another [identificationInfo]. */
    public fun withIdentificationInfo(identificationInfo: Identity): SubmitApplymentRequest = SubmitApplymentRequest(json.with("identification_info", identificationInfo))

    /** A copy with another [subjectInfo]. */
    public fun withSubjectInfo(subjectInfo: Subject): SubmitApplymentRequest = SubmitApplymentRequest(json.with("subject_info", subjectInfo))

    /** A copy with another [channelId]. */
    public fun withChannelId(channelId: String?): SubmitApplymentRequest = SubmitApplymentRequest(json.with("channel_id", channelId))

    /** A copy with another [additionInfo]. */
    public fun withAdditionInfo(additionInfo: AdditionalMaterial?): SubmitApplymentRequest = SubmitApplymentRequest(json.with("addition_info", additionInfo))

    /** A copy with another [uboInfoList]. */
    public fun withUboInfoList(uboInfoList: List<BeneficialOwner>?): SubmitApplymentRequest = SubmitApplymentRequest(json.with("ubo_info_list", uboInfoList))
}

/**
 * `SubmitApplymentResponse`.
 */
public class SubmitApplymentResponse(json: JsonObject) : Model(json) {

    /** 申请单编号. WeChat Pay's number of the application. */
    public val applymentId: Long? get() = json["applyment_id"].longOrNull()
}

/**
 * `SupportingProof`.
 */
public class SupportingProof(json: JsonObject) : Model(json) {
    public constructor(microBizType: String, storeAddress: String, storeAddressCode: String, storeHeaderCopy: String, storeIndoorCopy: String, storeName: String) : this(
        Fields().put("micro_biz_type", microBizType).put("store_address", storeAddress).put("store_address_code", storeAddressCode).put("store_header_copy", storeHeaderCopy).put("store_indoor_copy", storeIndoorCopy).put("store_name", storeName).json,
    )

    /** 小微经营类型. See [MicroBizType]. */
    public val microBizType: String get() = json["micro_biz_type"].text()

    /** 门店地址. At most 512 characters. */
    public val storeAddress: String get() = json["store_address"].text()

    /** 门店省市编码. At most 16 characters. */
    public val storeAddressCode: String get() = json["store_address_code"].text()

    /** 门店门头照片. At most 255 characters. */
    public val storeHeaderCopy: String get() = json["store_header_copy"].text()

    /** 店内环境照片. At most 255 characters. */
    public val storeIndoorCopy: String get() = json["store_indoor_copy"].text()

    /** 门店名称. At most 50 characters. */
    public val storeName: String get() = json["store_name"].text()

    /** A copy with another [microBizType]. */
    public fun withMicroBizType(microBizType: String): SupportingProof = SupportingProof(json.with("micro_biz_type", microBizType))

    /** A copy with another [storeAddress]. */
    public fun withStoreAddress(storeAddress: String): SupportingProof = SupportingProof(json.with("store_address", storeAddress))

    /** A copy with another [storeAddressCode]. */
    public fun withStoreAddressCode(storeAddressCode: String): SupportingProof = SupportingProof(json.with("store_address_code", storeAddressCode))

    /** A copy with another [storeHeaderCopy]. */
    public fun withStoreHeaderCopy(storeHeaderCopy: String): SupportingProof = SupportingProof(json.with("store_header_copy", storeHeaderCopy))

    /** A copy with another [storeIndoorCopy]. */
    public fun withStoreIndoorCopy(storeIndoorCopy: String): SupportingProof = SupportingProof(json.with("store_indoor_copy", storeIndoorCopy))

    /** A copy with another [storeName]. */
    public fun withStoreName(storeName: String): SupportingProof = SupportingProof(json.with("store_name", storeName))
}

/**
 * 申请单状态.
 *
 * The documented values; there may be others.
 */
public object ApplymentState {
    public const val APPLYMENT_STATE_EDITTING: String = "APPLYMENT_STATE_EDITTING"
    public const val APPLYMENT_STATE_WAITTING_FOR_AUDIT: String = "APPLYMENT_STATE_WAITTING_FOR_AUDIT"
    public const val APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT: String = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT"
    public const val APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON: String = "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON"
    public const val APPLYMENT_STATE_PASSED: String = "APPLYMENT_STATE_PASSED"
    public const val APPLYMENT_STATE_REJECTED: String = "APPLYMENT_STATE_REJECTED"
    public const val APPLYMENT_STATE_FREEZED: String = "APPLYMENT_STATE_FREEZED"
    public const val APPLYMENT_STATE_CANCELED: String = "APPLYMENT_STATE_CANCELED"
}

/**
 * 授权状态.
 *
 * The documented values; there may be others.
 */
public object AuthorizeState {
    public const val AUTHORIZE_STATE_UNAUTHORIZED: String = "AUTHORIZE_STATE_UNAUTHORIZED"
    public const val AUTHORIZE_STATE_AUTHORIZED: String = "AUTHORIZE_STATE_AUTHORIZED"
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
 * 联系人证件类型.
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
 * 联系人类型.
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
 * 证件持有人类型.
 *
 * The documented values; there may be others.
 */
public object IdHolderType {
    public const val LEGAL: String = "LEGAL"
    public const val SUPER: String = "SUPER"
}

/**
 * 证件类型.
 *
 * The documented values; there may be others.
 */
public object IdentificationType {
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
 * 主体类型.
 *
 * The documented values; there may be others.
 */
public object SubjectType {
    public const val SUBJECT_TYPE_ENTERPRISE: String = "SUBJECT_TYPE_ENTERPRISE"
    public const val SUBJECT_TYPE_INSTITUTIONS_CLONED: String = "SUBJECT_TYPE_INSTITUTIONS_CLONED"
    public const val SUBJECT_TYPE_INDIVIDUAL: String = "SUBJECT_TYPE_INDIVIDUAL"
    public const val SUBJECT_TYPE_OTHERS: String = "SUBJECT_TYPE_OTHERS"
    public const val SUBJECT_TYPE_MICRO: String = "SUBJECT_TYPE_MICRO"
    public const val SUBJECT_TYPE_GOVERNMENT: String = "SUBJECT_TYPE_GOVERNMENT"
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
