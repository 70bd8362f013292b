// Generated from api/brand_applyment.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.brandapplyment

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
 * `Administrator`.
 */
public class Administrator(json: JsonObject) : Model(json) {
    public constructor(adminName: String, idCardNumber: String, idDocType: String) : this(
        Fields().put("admin_name", adminName).put("id_card_number", idCardNumber).put("id_doc_type", idDocType).json,
    )

    /** 管理员姓名. As in the identity document. At most 1024 characters, encrypted on the wire. */
    public val adminName: String get() = json["admin_name"].text()

    /** 管理员证件号. The number of the identity document. At most 1024 characters, encrypted on the wire. */
    public val idCardNumber: String get() = json["id_card_number"].text()

    /** 管理员证件类型. See [IdDocType]. */
    public val idDocType: String get() = json["id_doc_type"].text()

    /** A copy with another [adminName]. */
    public fun withAdminName(adminName: String): Administrator = Administrator(json.with("admin_name", adminName))

    /** A copy with another [idCardNumber]. */
    public fun withIdCardNumber(idCardNumber: String): Administrator = Administrator(json.with("id_card_number", idCardNumber))

    /** A copy with another [idDocType]. */
    public fun withIdDocType(idDocType: String): Administrator = Administrator(json.with("id_doc_type", idDocType))

    override fun isSensitive(name: String): Boolean = name == "admin_name" || name == "id_card_number"
}

/**
 * `Applyment`.
 */
public class Applyment(json: JsonObject) : Model(json) {

    /** 微信支付申请单号. WeChat Pay's number of the application. At most 20 characters. */
    public val applymentId: String get() = json["applyment_id"].text()

    /** 申请状态. See [ApplymentState]. */
    public val applymentState: String get() = json["applyment_state"].text()

    /** 申请状态说明. At most 30 characters. */
    public val applymentStateDesc: String get() = json["applyment_state_desc"].text()

    /** 业务申请编号. The caller's own number of the application. At most 128 characters. */
    public val businessCode: String get() = json["business_code"].text()

    /** 品牌ID. Set once the brand is there. At most 20 characters. */
    public val brandId: String? get() = json["brand_id"].textOrNull()

    /** 授权确认二维码链接. The brand's administrator scans it to confirm; set while that is due. At most 256 characters. */
    public val authorizationConfirmationQrCode: String? get() = json["authorization_confirmation_qr_code"].textOrNull()

    /** 驳回原因. Set after a rejection. At most 1024 characters. */
    public val rejectReason: String? get() = json["reject_reason"].textOrNull()
}

/**
 * `ApplymentReference`.
 */
public class ApplymentReference(json: JsonObject) : Model(json) {

    /** 微信支付申请单号. WeChat Pay's number of the application. At most 20 characters. */
    public val applymentId: String get() = json["applyment_id"].text()

    /** 业务申请编号. The caller's own number of the application. At most 128 characters. */
    public val businessCode: String get() = json["business_code"].text()
}

/**
 * `Brand`.
 */
public class Brand(json: JsonObject) : Model(json) {
    public constructor(brandLogo: String, brandName: String) : this(
        Fields().put("brand_logo", brandLogo).put("brand_name", brandName).json,
    )

    /** 品牌Logo. A `media_id` of `media.upload_image`. */
    public val brandLogo: String get() = json["brand_logo"].text()

    /** 品牌名称. At most 30 characters. */
    public val brandName: String get() = json["brand_name"].text()

    /** A copy with another [brandLogo]. */
    public fun withBrandLogo(brandLogo: String): Brand = Brand(json.with("brand_logo", brandLogo))

    /** A copy with another [brandName]. */
    public fun withBrandName(brandName: String): Brand = Brand(json.with("brand_name", brandName))
}

/**
 * `CancelApplymentRequest`.
 */
public class CancelApplymentRequest(json: JsonObject) : Model(json) {
    public constructor(applymentId: String? = null, businessCode: String? = null) : this(
        Fields().put("applyment_id", applymentId).put("business_code", businessCode).json,
    )

    /** 微信支付申请单号. WeChat Pay's number of the application; this or `business_code` is needed. At most 20 characters. */
    public val applymentId: String? get() = json["applyment_id"].textOrNull()

    /** 业务申请编号. The caller's own number of the application; this or `applyment_id` is needed. At most 128 characters. */
    public val businessCode: String? get() = json["business_code"].textOrNull()

    /** A copy with another [applymentId]. */
    public fun withApplymentId(applymentId: String?): CancelApplymentRequest = CancelApplymentRequest(json.with("applyment_id", applymentId))

    /** A copy with another [businessCode]. */
    public fun withBusinessCode(businessCode: String?): CancelApplymentRequest = CancelApplymentRequest(json.with("business_code", businessCode))
}

/**
 * `ListProductAuthoritiesResponse`.
 */
public class ListProductAuthoritiesResponse(json: JsonObject) : Model(json) {

    /** 品牌ID. */
    public val brandId: String get() = json["brand_id"].text()

    /** 更新时间. RFC 3339. */
    public val updateTime: String get() = json["update_time"].text()

    /** 授权类型. `AUTHORIZATION_TYPE_PARTLY`: for the products in `authorization_product`. See [AuthorizationType]. */
    public val authorizationType: String get() = json["authorization_type"].text()

    /** 授权产品权限. See [AuthorizationProduct]. */
    public val authorizationProduct: List<String>? get() = json["authorization_product"].listOrNull { it.text() }
}

/**
 * `LogoTrademarkRegistrationCertificate`.
 */
public class LogoTrademarkRegistrationCertificate(json: JsonObject) : Model(json) {
    public constructor(name: String, holder: String, internationalClass: String, number: String, validEndTime: String, authorizationBeginTime: String? = null, authorizationEndTime: String? = null, certificate: String? = null, certificateList: List<String>? = null, license: String? = null, licenseList: List<String>? = null, validBeginTime: String? = null) : this(
        Fields().put("name", name).put("holder", holder).put("international_class", internationalClass).put("number", number).put("valid_end_time", validEndTime).put("authorization_begin_time", authorizationBeginTime).put("authorization_end_time", authorizationEndTime).put("certificate", certificate).put("certificate_list", certificateList).put("license", license).put("license_list", licenseList).put("valid_begin_time", validBeginTime).json,
    )

    public constructor(name: String, holder: String, internationalClass: String, number: String, validEndTime: String) : this(
        Fields().put("name", name).put("holder", holder).put("international_class", internationalClass).put("number", number).put("valid_end_time", validEndTime).json,
    )

    /** Logo商标名称. At most 50 characters. */
    public val name: String get() = json["name"].text()

    /** Logo商标注册人. To whom the trademark is registered. At most 50 characters. */
    public val holder: String get() = json["holder"].text()

    /** Logo商标国际分类. The class of goods and services of the Nice Classification. At most 5 characters. */
    public val internationalClass: String get() = json["international_class"].text()

    /** Logo商标注册号. At most 50 characters. */
    public val number: String get() = json["number"].text()

    /** Logo商标有效期结束时间. At most 20 characters, YYYY-MM-DD. */
    public val validEndTime: String get() = json["valid_end_time"].text()

    /** Logo商标授权有效期开始时间. At most 20 characters, YYYY-MM-DD. */
    public val authorizationBeginTime: String? get() = json["authorization_begin_time"].textOrNull()

    /** Logo商标授权有效期结束时间. At most 20 characters, YYYY-MM-DD. */
    public val authorizationEndTime: String? get() = json["authorization_end_time"].textOrNull()

    /** Logo商标注册证. */
    public val certificate: String? get() = json["certificate"].textOrNull()

    /** Logo商标注册证列表. */
    public val certificateList: List<String>? get() = json["certificate_list"].listOrNull { it.text() }

    /** Logo商标许可使用授权书. */
    public val license: String? get() = json["license"].textOrNull()

    /** Logo商标许可使用授权书列表. */
    public val licenseList: List<String>? get() = json["license_list"].listOrNull { it.text() }

    /** Logo商标有效期开始时间. At most 20 characters, YYYY-MM-DD. */
    public val validBeginTime: String? get() = json["valid_begin_time"].textOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String): LogoTrademarkRegistrationCertificate = LogoTrademarkRegistrationCertificate(json.with("name", name))

    /** A copy with another [holder]. */
    public fun withHolder(holder: String): LogoTrademarkRegistrationCertificate = LogoTrademarkRegistrationCertificate(json.with("holder", holder))

    /** A copy with another [internationalClass]. */
    public fun withInternationalClass(internationalClass: String): LogoTrademarkRegistrationCertificate = LogoTrademarkRegistrationCertificate(json.with("international_class", internationalClass))

    /** A copy with another [number]. */
    public fun withNumber(number: String): LogoTrademarkRegistrationCertificate = LogoTrademarkRegistrationCertificate(json.with("number", number))

    /** A copy with another [validEndTime]. */
    public fun withValidEndTime(validEndTime: String): LogoTrademarkRegistrationCertificate = LogoTrademarkRegistrationCertificate(json.with("valid_end_time", validEndTime))

    /** A copy with another [authorizationBeginTime]. */
    public fun withAuthorizationBeginTime(authorizationBeginTime: String?): LogoTrademarkRegistrationCertificate = LogoTrademarkRegistrationCertificate(json.with("authorization_begin_time", authorizationBeginTime))

    /** A copy with another [authorizationEndTime]. */
    public fun withAuthorizationEndTime(authorizationEndTime: String?): LogoTrademarkRegistrationCertificate = LogoTrademarkRegistrationCertificate(json.with("authorization_end_time", authorizationEndTime))

    /** A copy with another [certificate]. */
    public fun withCertificate(certificate: String?): LogoTrademarkRegistrationCertificate = LogoTrademarkRegistrationCertificate(json.with("certificate", certificate))

    /** A copy with another [certificateList]. */
    public fun withCertificateList(certificateList: List<String>?): LogoTrademarkRegistrationCertificate = LogoTrademarkRegistrationCertificate(json.with("certificate_list", certificateList))

    /** A copy with another [license]. */
    public fun withLicense(license: String?): LogoTrademarkRegistrationCertificate = LogoTrademarkRegistrationCertificate(json.with("license", license))

    /** A copy with another [licenseList]. */
    public fun withLicenseList(licenseList: List<String>?): LogoTrademarkRegistrationCertificate = LogoTrademarkRegistrationCertificate(json.with("license_list", licenseList))

    /** A copy with another [validBeginTime]. */
    public fun withValidBeginTime(validBeginTime: String?): LogoTrademarkRegistrationCertificate = LogoTrademarkRegistrationCertificate(json.with("valid_begin_time", validBeginTime))
}

/**
 * `Subject`.
 */
public class Subject(json: JsonObject) : Model(json) {
    public constructor(subjectName: String, subjectType: String, unifiedSocialCreditCode: String) : this(
        Fields().put("subject_name", subjectName).put("subject_type", subjectType).put("unified_social_credit_code", unifiedSocialCreditCode).json,
    )

    /** 主体名称. At most 50 characters. */
    public val subjectName: String get() = json["subject_name"].text()

    /** 主体类型. `SUBJECT_TYPE_ENTERPRISE`: a company; `SUBJECT_TYPE_INDIVIDUAL`: an individual business (个体户). See [SubjectType]. */
    public val subjectType: String get() = json["subject_type"].text()

    /** 统一社会信用代码. At most 20 characters. */
    public val unifiedSocialCreditCode: String get() = json["unified_social_credit_code"].text()

    /** A copy with another [subjectName]. */
    public fun withSubjectName(subjectName: String): Subject = Subject(json.with("subject_name", subjectName))

    /** A copy with another [subjectType]. */
    public fun withSubjectType(subjectType: String): Subject = Subject(json.with("subject_type", subjectType))

    /** A copy with another [unifiedSocialCreditCode]. */
    public fun withUnifiedSocialCreditCode(unifiedSocialCreditCode: String): Subject = Subject(json.with("unified_social_credit_code", unifiedSocialCreditCode))
}

/**
 * `SubmitApplymentRequest`.
 */
public class SubmitApplymentRequest(json: JsonObject) : Model(json) {
    public constructor(adminInfo: Administrator, brandBasicInfo: Brand, businessCode: String, subjectInfo: Subject, trademark: Trademark) : this(
        Fields().put("admin_info", adminInfo).put("brand_basic_info", brandBasicInfo).put("business_code", businessCode).put("subject_info", subjectInfo).put("trademark", trademark).json,
    )

    /** 管理员信息. */
    public val adminInfo: Administrator get() = Administrator(json["admin_info"].tree())

    /** 品牌基础信息. */
    public val brandBasicInfo: Brand get() = Brand(json["brand_basic_info"].tree())

    /** 业务申请编号. The caller's own number of the application. At most 128 characters. */
    public val businessCode: String get() = json["business_code"].text()

    /** 主体信息. */
    public val subjectInfo: Subject get() = Subject(json["subject_info"].tree())

    /** 品牌商标资料. */
    public val trademark: Trademark get() = Trademark(json["trademark"].tree())

    /** A copy with another [adminInfo]. */
    public fun withAdminInfo(adminInfo: Administrator): SubmitApplymentRequest = SubmitApplymentRequest(json.with("admin_info", adminInfo))

    /** A copy with another [brandBasicInfo]. */
    public fun withBrandBasicInfo(brandBasicInfo: Brand): SubmitApplymentRequest = SubmitApplymentRequest(json.with("brand_basic_info", brandBasicInfo))

    /** A copy with another [businessCode]. */
    public fun withBusinessCode(businessCode: String): SubmitApplymentRequest = SubmitApplymentRequest(json.with("business_code", businessCode))

    /** A copy with another [subjectInfo]. */
    public fun withSubjectInfo(subjectInfo: Subject): SubmitApplymentRequest = SubmitApplymentRequest(json.with("subject_info", subjectInfo))

    /** A copy with another [trademark]. */
    public fun withTrademark(trademark: Trademark): SubmitApplymentRequest = SubmitApplymentRequest(json.with("trademark", trademark))
}

/**
 * `Trademark`.
 */
public class Trademark(json: JsonObject) : Model(json) {
    public constructor(trademarkExists: String, logoTrademarkRegistrationCertificate: LogoTrademarkRegistrationCertificate? = null, noTrademarkAdditionProve: String? = null, noTrademarkAdditionProveList: List<String>? = null, trademarkRegistrationCertificate: TrademarkRegistrationCertificate? = null) : this(
        Fields().put("trademark_exists", trademarkExists).put("logo_trademark_registration_certificate", logoTrademarkRegistrationCertificate).put("no_trademark_addition_prove", noTrademarkAdditionProve).put("no_trademark_addition_prove_list", noTrademarkAdditionProveList).put("trademark_registration_certificate", trademarkRegistrationCertificate).json,
    )

    public constructor(trademarkExists: String) : this(
        Fields().put("trademark_exists", trademarkExists).json,
    )

    /** 有无商标. See [TrademarkExists]. */
    public val trademarkExists: String get() = json["trademark_exists"].text()

    /** Logo商标注册证. */
    public val logoTrademarkRegistrationCertificate: LogoTrademarkRegistrationCertificate? get() = json["logo_trademark_registration_certificate"].treeOrNull()?.let { LogoTrademarkRegistrationCertificate(it) }

    /** 无商标额外证明材料. */
    public val noTrademarkAdditionProve: String? get() = json["no_trademark_addition_prove"].textOrNull()

    /** 无商标额外证明材料列表. */
    public val noTrademarkAdditionProveList: List<String>? get() = json["no_trademark_addition_prove_list"].listOrNull { it.text() }

    /** 商标注册证. Needed with `TRADEMARK_EXISTS`. */
    public val trademarkRegistrationCertificate: TrademarkRegistrationCertificate? get() = json["trademark_registration_certificate"].treeOrNull()?.let { TrademarkRegistrationCertificate(it) }

    /** A copy with another [trademarkExists]. */
    public fun withTrademarkExists(trademarkExists: String): Trademark = Trademark(json.with("trademark_exists", trademarkExists))

    /** A copy with another [logoTrademarkRegistrationCertificate]. */
    public fun withLogoTrademarkRegistrationCertificate(logoTrademarkRegistrationCertificate: LogoTrademarkRegistrationCertificate?): Trademark = Trademark(json.with("logo_trademark_registration_certificate", logoTrademarkRegistrationCertificate))

    /** A copy with another [noTrademarkAdditionProve]. */
    public fun withNoTrademarkAdditionProve(noTrademarkAdditionProve: String?): Trademark = Trademark(json.with("no_trademark_addition_prove", noTrademarkAdditionProve))

    /** A copy with another [noTrademarkAdditionProveList]. */
    public fun withNoTrademarkAdditionProveList(noTrademarkAdditionProveList: List<String>?): Trademark = Trademark(json.with("no_trademark_addition_prove_list", noTrademarkAdditionProveList))

    /** A copy with another [trademarkRegistrationCertificate]. */
    public fun withTrademarkRegistrationCertificate(trademarkRegistrationCertificate: TrademarkRegistrationCertificate?): Trademark = Trademark(json.with("trademark_registration_certificate", trademarkRegistrationCertificate))
}

/**
 * `TrademarkRegistrationCertificate`.
 */
public class TrademarkRegistrationCertificate(json: JsonObject) : Model(json) {
    public constructor(name: String, holder: String, internationalClass: String, number: String, validEndTime: String, authorizationBeginTime: String? = null, authorizationEndTime: String? = null, certificate: String? = null, certificateList: List<String>? = null, license: String? = null, licenseList: List<String>? = null, validBeginTime: String? = null) : this(
        Fields().put("name", name).put("holder", holder).put("international_class", internationalClass).put("number", number).put("valid_end_time", validEndTime).put("authorization_begin_time", authorizationBeginTime).put("authorization_end_time", authorizationEndTime).put("certificate", certificate).put("certificate_list", certificateList).put("license", license).put("license_list", licenseList).put("valid_begin_time", validBeginTime).json,
    )

    public constructor(name: String, holder: String, internationalClass: String, number: String, validEndTime: String) : this(
        Fields().put("name", name).put("holder", holder).put("international_class", internationalClass).put("number", number).put("valid_end_time", validEndTime).json,
    )

    /** 商标名称. At most 50 characters. */
    public val name: String get() = json["name"].text()

    /** 商标注册人. To whom the trademark is registered. At most 50 characters. */
    public val holder: String get() = json["holder"].text()

    /** 商标国际分类. The class of goods and services of the Nice Classification. At most 5 characters. */
    public val internationalClass: String get() = json["international_class"].text()

    /** 商标注册号. At most 50 characters. */
    public val number: String get() = json["number"].text()

    /** 商标有效期结束时间. At most 20 characters, YYYY-MM-DD. */
    public val validEndTime: String get() = json["valid_end_time"].text()

    /** 商标授权有效期开始时间. At most 20 characters, YYYY-MM-DD. */
    public val authorizationBeginTime: String? get() = json["authorization_begin_time"].textOrNull()

    /** 商标授权有效期结束时间. At most 20 characters, YYYY-MM-DD. */
    public val authorizationEndTime: String? get() = json["authorization_end_time"].textOrNull()

    /** 商标注册证. */
    public val certificate: String? get() = json["certificate"].textOrNull()

    /** 商标注册证列表. */
    public val certificateList: List<String>? get() = json["certificate_list"].listOrNull { it.text() }

    /** 商标许可使用授权书. */
    public val license: String? get() = json["license"].textOrNull()

    /** 商标许可使用授权书列表. */
    public val licenseList: List<String>? get() = json["license_list"].listOrNull { it.text() }

    /** 商标有效期开始时间. At most 20 characters, YYYY-MM-DD. */
    public val validBeginTime: String? get() = json["valid_begin_time"].textOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String): TrademarkRegistrationCertificate = TrademarkRegistrationCertificate(json.with("name", name))

    /** A copy with another [holder]. */
    public fun withHolder(holder: String): TrademarkRegistrationCertificate = TrademarkRegistrationCertificate(json.with("holder", holder))

    /** A copy with another [internationalClass]. */
    public fun withInternationalClass(internationalClass: String): TrademarkRegistrationCertificate = TrademarkRegistrationCertificate(json.with("international_class", internationalClass))

    /** A copy with another [number]. */
    public fun withNumber(number: String): TrademarkRegistrationCertificate = TrademarkRegistrationCertificate(json.with("number", number))

    /** A copy with another [validEndTime]. */
    public fun withValidEndTime(validEndTime: String): TrademarkRegistrationCertificate = TrademarkRegistrationCertificate(json.with("valid_end_time", validEndTime))

    /** A copy with another [authorizationBeginTime]. */
    public fun withAuthorizationBeginTime(authorizationBeginTime: String?): TrademarkRegistrationCertificate = TrademarkRegistrationCertificate(json.with("authorization_begin_time", authorizationBeginTime))

    /** A copy with another [authorizationEndTime]. */
    public fun withAuthorizationEndTime(authorizationEndTime: String?): TrademarkRegistrationCertificate = TrademarkRegistrationCertificate(json.with("authorization_end_time", authorizationEndTime))

    /** A copy with another [certificate]. */
    public fun withCertificate(certificate: String?): TrademarkRegistrationCertificate = TrademarkRegistrationCertificate(json.with("certificate", certificate))

    /** A copy with another [certificateList]. */
    public fun withCertificateList(certificateList: List<String>?): TrademarkRegistrationCertificate = TrademarkRegistrationCertificate(json.with("certificate_list", certificateList))

    /** A copy with another [license]. */
    public fun withLicense(license: String?): TrademarkRegistrationCertificate = TrademarkRegistrationCertificate(json.with("license", license))

    /** A copy with another [licenseList]. */
    public fun withLicenseList(licenseList: List<String>?): TrademarkRegistrationCertificate = TrademarkRegistrationCertificate(json.with("license_list", licenseList))

    /** A copy with another [validBeginTime]. */
    public fun withValidBeginTime(validBeginTime: String?): TrademarkRegistrationCertificate = TrademarkRegistrationCertificate(json.with("valid_begin_time", validBeginTime))
}

/**
 * 申请状态.
 *
 * The documented values; there may be others.
 */
public object ApplymentState {
    public const val APPLYMENT_STATE_UNKNOWN: String = "APPLYMENT_STATE_UNKNOWN"
    public const val APPLYMENT_STATE_UNSUBMITTED: String = "APPLYMENT_STATE_UNSUBMITTED"
    public const val APPLYMENT_STATE_WAITING_VALIDATE: String = "APPLYMENT_STATE_WAITING_VALIDATE"
    public const val APPLYMENT_STATE_WAITING_AUDIT: String = "APPLYMENT_STATE_WAITING_AUDIT"
    public const val APPLYMENT_STATE_WAITING_AUTH: String = "APPLYMENT_STATE_WAITING_AUTH"
    public const val APPLYMENT_STATE_OPEN_ACCOUNT: String = "APPLYMENT_STATE_OPEN_ACCOUNT"
    public const val APPLYMENT_STATE_FINISH: String = "APPLYMENT_STATE_FINISH"
    public const val APPLYMENT_STATE_AUDIT_REJECTED: String = "APPLYMENT_STATE_AUDIT_REJECTED"
    public const val APPLYMENT_STATE_CANCELED: String = "APPLYMENT_STATE_CANCELED"
}

/**
 * 授权产品权限.
 *
 * The documented values; there may be others.
 */
public object AuthorizationProduct {
    public const val BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD: String = "BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD"
    public const val BRAND_PRODUCT_AUTHORITY_CARD_LINK: String = "BRAND_PRODUCT_AUTHORITY_CARD_LINK"
    public const val BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON: String = "BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON"
    public const val BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON: String = "BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON"
    public const val BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT: String = "BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT"
    public const val BRAND_PRODUCT_AUTHORITY_BRAND_STORE: String = "BRAND_PRODUCT_AUTHORITY_BRAND_STORE"
    public const val BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE: String = "BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE"
    public const val BRAND_PRODUCT_AUTHORITY_APPID_MANAGE: String = "BRAND_PRODUCT_AUTHORITY_APPID_MANAGE"
    public const val BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE: String = "BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE"
    public const val BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE: String = "BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE"
}

/**
 * 授权类型.
 *
 * The documented values; there may be others.
 */
public object AuthorizationType {
    public const val AUTHORIZATION_TYPE_HOSTING: String = "AUTHORIZATION_TYPE_HOSTING"
    public const val AUTHORIZATION_TYPE_PARTLY: String = "AUTHORIZATION_TYPE_PARTLY"
}

/**
 * 管理员证件类型.
 *
 * The documented values; there may be others.
 */
public object IdDocType {
    public const val IDENTIFICATION_TYPE_MAINLAND_ID_CARD: String = "IDENTIFICATION_TYPE_MAINLAND_ID_CARD"
    public const val IDENTIFICATION_TYPE_HONGKONG: String = "IDENTIFICATION_TYPE_HONGKONG"
    public const val IDENTIFICATION_TYPE_MACAO: String = "IDENTIFICATION_TYPE_MACAO"
    public const val IDENTIFICATION_TYPE_TAIWAN: String = "IDENTIFICATION_TYPE_TAIWAN"
    public const val IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT: String = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
    public const val IDENTIFICATION_TYPE_TAIWAN_RESIDENT: String = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT"
}

/**
 * 主体类型.
 *
 * The documented values; there may be others.
 */
public object SubjectType {
    public const val SUBJECT_TYPE_ENTERPRISE: String = "SUBJECT_TYPE_ENTERPRISE"
    public const val SUBJECT_TYPE_INDIVIDUAL: String = "SUBJECT_TYPE_INDIVIDUAL"
}

/**
 * 有无商标.
 *
 * The documented values; there may be others.
 */
public object TrademarkExists {
    public const val TRADEMARK_EXISTS: String = "TRADEMARK_EXISTS"
    public const val TRADEMARK_NONE: String = "TRADEMARK_NONE"
}
