// Generated from api/global_merchant.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.globalmerchant

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
 * `AddSubMerchantH5PaymentApplication`.
 */
public class AddSubMerchantH5PaymentApplication(json: JsonObject) : Model(json) {
    public constructor(domains: List<String>, h5WebsiteUrl: String, websiteUrl: String? = null) : this(
        Fields().put("domains", domains).put("h5_website_url", h5WebsiteUrl).put("website_url", websiteUrl).json,
    )

    public constructor(domains: List<String>, h5WebsiteUrl: String) : this(
        Fields().put("domains", domains).put("h5_website_url", h5WebsiteUrl).json,
    )

    /** 拉起H5支付的域名. */
    public val domains: List<String> get() = json["domains"].list { it.text() }

    /** H5经营网址. */
    public val h5WebsiteUrl: String get() = json["h5_website_url"].text()

    /** 网站URL. */
    public val websiteUrl: String? get() = json["website_url"].textOrNull()

    /** A copy with another [domains]. */
    public fun withDomains(domains: List<String>): AddSubMerchantH5PaymentApplication = AddSubMerchantH5PaymentApplication(json.with("domains", domains))

    /** A copy with another [h5WebsiteUrl]. */
    public fun withH5WebsiteUrl(h5WebsiteUrl: String): AddSubMerchantH5PaymentApplication = AddSubMerchantH5PaymentApplication(json.with("h5_website_url", h5WebsiteUrl))

    /** A copy with another [websiteUrl]. */
    public fun withWebsiteUrl(websiteUrl: String?): AddSubMerchantH5PaymentApplication = AddSubMerchantH5PaymentApplication(json.with("website_url", websiteUrl))
}

/**
 * `AddSubMerchantRequest`.
 */
public class AddSubMerchantRequest(json: JsonObject) : Model(json) {
    public constructor(spAppid: String, name: String, business: Business, businessCategory: Long, contact: Contact, merchantCountryCode: String, merchantType: String, officePhone: String, shortname: String, spMchid: String? = null, channelId: String? = null, applyH5Payment: Boolean? = null, attach: String? = null, director: Director? = null, h5PaymentApplyInfo: AddSubMerchantH5PaymentApplication? = null, principal: Director? = null, registrationCertificateCopy: String? = null, registrationCertificateDate: String? = null, registrationCertificateNumber: String? = null, settlementBankNumber: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sp_appid", spAppid).put("name", name).put("business", business).put("business_category", businessCategory).put("contact", contact).put("merchant_country_code", merchantCountryCode).put("merchant_type", merchantType).put("office_phone", officePhone).put("shortname", shortname).put("channel_id", channelId).put("apply_h5_payment", applyH5Payment).put("attach", attach).put("director", director).put("h5_payment_apply_info", h5PaymentApplyInfo).put("principal", principal).put("registration_certificate_copy", registrationCertificateCopy).put("registration_certificate_date", registrationCertificateDate).put("registration_certificate_number", registrationCertificateNumber).put("settlement_bank_number", settlementBankNumber).json,
    )

    public constructor(spAppid: String, name: String, business: Business, businessCategory: Long, contact: Contact, merchantCountryCode: String, merchantType: String, officePhone: String, shortname: String) : this(
        Fields().put("sp_appid", spAppid).put("name", name).put("business", business).put("business_category", businessCategory).put("contact", contact).put("merchant_country_code", merchantCountryCode).put("merchant_type", merchantType).put("office_phone", officePhone).put("shortname", shortname).json,
    )

    /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 机构appid. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 子商户全称. */
    public val name: String get() = json["name"].text()

    /** 业务信息. */
    public val business: Business get() = Business(json["business"].tree())

    /** 类目. */
    public val businessCategory: Long get() = json["business_category"].long()

    /** 联系人信息. */
    public val contact: Contact get() = Contact(json["contact"].tree())

    /** 注册国家或区域. */
    public val merchantCountryCode: String get() = json["merchant_country_code"].text()

    /** 商户类型. See [MerchantType]. */
    public val merchantType: String get() = json["merchant_type"].text()

    /** 公司电话. */
    public val officePhone: String get() = json["office_phone"].text()

    /** 子商户简称. */
    public val shortname: String get() = json["shortname"].text()

    /** 渠道号. */
    public val channelId: String? get() = json["channel_id"].textOrNull()

    /** 是否申请H5支付权限. */
    public val applyH5Payment: Boolean? get() = json["apply_h5_payment"].booleanOrNull()

    /** 附加信息. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 董事信息. */
    public val director: Director? get() = json["director"].treeOrNull()?.let { Director(it) }

    /** H5申请资料. */
    public val h5PaymentApplyInfo: AddSubMerchantH5PaymentApplication? get() = json["h5_payment_apply_info"].treeOrNull()?.let { AddSubMerchantH5PaymentApplication(it) }

    /** 负责人信息. */
    public val principal: Director? get() = json["principal"].treeOrNull()?.let { Director(it) }

    /** 公司注册文件照片. */
    public val registrationCertificateCopy: String? get() = json["registration_certificate_copy"].textOrNull()

    /** 公司注册文件过期时间. */
    public val registrationCertificateDate: String? get() = json["registration_certificate_date"].textOrNull()

    /** 公司注册文件编号. */
    public val registrationCertificateNumber: String? get() = json["registration_certificate_number"].textOrNull()

    /** 子商户银行结算账户信息. */
    public val settlementBankNumber: String? get() = json["settlement_bank_number"].textOrNull()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): AddSubMerchantRequest = AddSubMerchantRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): AddSubMerchantRequest = AddSubMerchantRequest(json.with("sp_appid", spAppid))

    /** A copy with another [name]. */
    public fun withName(name: String): AddSubMerchantRequest = AddSubMerchantRequest(json.with("name", name))

    /** A copy with another [business]. */
    public fun withBusiness(business: Business): AddSubMerchantRequest = AddSubMerchantRequest(json.with("business", business))

    /** A copy with another [businessCategory]. */
    public fun withBusinessCategory(businessCategory: Long): AddSubMerchantRequest = AddSubMerchantRequest(json.with("business_category", businessCategory))

    /** A copy with another [contact]. */
    public fun withContact(contact: Contact): AddSubMerchantRequest = AddSubMerchantRequest(json.with("contact", contact))

    /** A copy with another [merchantCountryCode]. */
    public fun withMerchantCountryCode(merchantCountryCode: String): AddSubMerchantRequest = AddSubMerchantRequest(json.with("merchant_country_code", merchantCountryCode))

    /** A copy with another [merchantType]. */
    public fun withMerchantType(merchantType: String): AddSubMerchantRequest = AddSubMerchantRequest(json.with("merchant_type", merchantType))

    /** A copy with another [officePhone]. */
    public fun withOfficePhone(officePhone: String): AddSubMerchantRequest = AddSubMerchantRequest(json.with("office_phone", officePhone))

    /** A copy with another [shortname]. */
    public fun withShortname(shortname: String): AddSubMerchantRequest = AddSubMerchantRequest(json.with("shortname", shortname))

    /** A copy with another [channelId]. */
    public fun withChannelId(channelId: String?): AddSubMerchantRequest = AddSubMerchantRequest(json.with("channel_id", channelId))

    /** A copy with another [applyH5Payment]. */
    public fun withApplyH5Payment(applyH5Payment: Boolean?): AddSubMerchantRequest = AddSubMerchantRequest(json.with("apply_h5_payment", applyH5Payment))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): AddSubMerchantRequest = AddSubMerchantRequest(json.with("attach", attach))

    /** A copy with another [director]. */
    public fun withDirector(director: Director?): AddSubMerchantRequest = AddSubMerchantRequest(json.with("director", director))

    /** A copy with another [h5PaymentApplyInfo]. */
    public fun withH5PaymentApplyInfo(h5PaymentApplyInfo: AddSubMerchantH5PaymentApplication?): AddSubMerchantRequest = AddSubMerchantRequest(json.with("h5_payment_apply_info", h5PaymentApplyInfo))

    /** A copy with another [principal]. */
    public fun withPrincipal(principal: Director?): AddSubMerchantRequest = AddSubMerchantRequest(json.with("principal", principal))

    /** A copy with another [registrationCertificateCopy]. */
    public fun withRegistrationCertificateCopy(registrationCertificateCopy: String?): AddSubMerchantRequest = AddSubMerchantRequest(json.with("registration_certificate_copy", registrationCertificateCopy))

    /** A copy with another [registrationCertificateDate]. */
    public fun withRegistrationCertificateDate(registrationCertificateDate: String?): AddSubMerchantRequest = AddSubMerchantRequest(json.with("registration_certificate_date", registrationCertificateDate))

    /** A copy with another [registrationCertificateNumber]. */
    public fun withRegistrationCertificateNumber(registrationCertificateNumber: String?): AddSubMerchantRequest = AddSubMerchantRequest(json.with("registration_certificate_number", registrationCertificateNumber))

    /** A copy with another [settlementBankNumber]. */
    public fun withSettlementBankNumber(settlementBankNumber: String?): AddSubMerchantRequest = AddSubMerchantRequest(json.with("settlement_bank_number", settlementBankNumber))
}

/**
 * `AddSubMerchantResponse`.
 */
public class AddSubMerchantResponse(json: JsonObject) : Model(json) {

    /** 子商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 验证状态描述. */
    public val description: String? get() = json["description"].textOrNull()

    /** H5支付权限状态. See [H5AuthorizationState]. */
    public val h5AuthorizationState: String? get() = json["h5_authorization_state"].textOrNull()

    /** 验证状态. See [VerificationStatus]. */
    public val verificationStatus: String? get() = json["verification_status"].textOrNull()
}

/**
 * `ApplicationRejection`.
 */
public class ApplicationRejection(json: JsonObject) : Model(json) {

    /** 驳回字段. */
    public val field: String? get() = json["field"].textOrNull()

    /** 驳回原因. */
    public val reason: String? get() = json["reason"].textOrNull()
}

/**
 * `Business`.
 */
public class Business(json: JsonObject) : Model(json) {
    public constructor(businessType: String, appDownload: String? = null, mcc: String? = null, miniProgram: String? = null, officeAccount: String? = null, storeAddress: String? = null, storePhotos: String? = null, website: String? = null) : this(
        Fields().put("business_type", businessType).put("app_download", appDownload).put("mcc", mcc).put("mini_program", miniProgram).put("office_account", officeAccount).put("store_address", storeAddress).put("store_photos", storePhotos).put("website", website).json,
    )

    public constructor(businessType: String) : this(
        Fields().put("business_type", businessType).json,
    )

    /** 业务类型. See [BusinessType]. */
    public val businessType: String get() = json["business_type"].text()

    /** APP下载链接. */
    public val appDownload: String? get() = json["app_download"].textOrNull()

    /** MCC码. */
    public val mcc: String? get() = json["mcc"].textOrNull()

    /** 小程序. */
    public val miniProgram: String? get() = json["mini_program"].textOrNull()

    /** 公众号. */
    public val officeAccount: String? get() = json["office_account"].textOrNull()

    /** 门店地址. */
    public val storeAddress: String? get() = json["store_address"].textOrNull()

    /** 门店照片. JSON text. */
    public val storePhotos: String? get() = json["store_photos"].textOrNull()

    /** 业务网站. */
    public val website: String? get() = json["website"].textOrNull()

    /** A copy with another [businessType]. */
    public fun withBusinessType(businessType: String): Business = Business(json.with("business_type", businessType))

    /** A copy with another [appDownload]. */
    public fun withAppDownload(appDownload: String?): Business = Business(json.with("app_download", appDownload))

    /** A copy with another [mcc]. */
    public fun withMcc(mcc: String?): Business = Business(json.with("mcc", mcc))

    /** A copy with another [miniProgram]. */
    public fun withMiniProgram(miniProgram: String?): Business = Business(json.with("mini_program", miniProgram))

    /** A copy with another [officeAccount]. */
    public fun withOfficeAccount(officeAccount: String?): Business = Business(json.with("office_account", officeAccount))

    /** A copy with another [storeAddress]. */
    public fun withStoreAddress(storeAddress: String?): Business = Business(json.with("store_address", storeAddress))

    /** A copy with another [storePhotos]. */
    public fun withStorePhotos(storePhotos: String?): Business = Business(json.with("store_photos", storePhotos))

    /** A copy with another [website]. */
    public fun withWebsite(website: String?): Business = Business(json.with("website", website))
}

/**
 * `Contact`.
 */
public class Contact(json: JsonObject) : Model(json) {
    public constructor(name: String, email: String, phone: String) : this(
        Fields().put("name", name).put("email", email).put("phone", phone).json,
    )

    /** 联系人名称. Encrypted on the wire. */
    public val name: String get() = json["name"].text()

    /** 联系人邮箱. Encrypted on the wire. */
    public val email: String get() = json["email"].text()

    /** 联系人电话. Encrypted on the wire. */
    public val phone: String get() = json["phone"].text()

    /** A copy with another [name]. */
    public fun withName(name: String): Contact = Contact(json.with("name", name))

    /** A copy with another [email]. */
    public fun withEmail(email: String): Contact = Contact(json.with("email", email))

    /** A copy with another [phone]. */
    public fun withPhone(phone: String): Contact = Contact(json.with("phone", phone))

    override fun isSensitive(name: String): Boolean = name == "name" || name == "email" || name == "phone"
}

/**
 * `CreateH5DomainApplicationRequest`.
 */
public class CreateH5DomainApplicationRequest(json: JsonObject) : Model(json) {
    public constructor(outApplymentId: String, domains: List<String>, websiteUrl: String, subMchid: String? = null, notifyUrl: String? = null, websiteBusinessPagePics: List<String>? = null, websiteHomepagePics: List<String>? = null, websiteState: String? = null) : this(
        Fields().put("out_applyment_id", outApplymentId).put("domains", domains).put("website_url", websiteUrl).put("sub_mchid", subMchid).put("notify_url", notifyUrl).put("website_business_page_pics", websiteBusinessPagePics).put("website_homepage_pics", websiteHomepagePics).put("website_state", websiteState).json,
    )

    public constructor(outApplymentId: String, domains: List<String>, websiteUrl: String) : this(
        Fields().put("out_applyment_id", outApplymentId).put("domains", domains).put("website_url", websiteUrl).json,
    )

    /** 商户申请单号. */
    public val outApplymentId: String get() = json["out_applyment_id"].text()

    /** H5支付域名. */
    public val domains: List<String> get() = json["domains"].list { it.text() }

    /** 子商户H5经营网址. */
    public val websiteUrl: String get() = json["website_url"].text()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 商户提供的审核结果回调接口. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 经营网址商业页面截图. */
    public val websiteBusinessPagePics: List<String>? get() = json["website_business_page_pics"].listOrNull { it.text() }

    /** 经营网址首页截图. */
    public val websiteHomepagePics: List<String>? get() = json["website_homepage_pics"].listOrNull { it.text() }

    /** 子商户经营网址状态. See [WebsiteState]. */
    public val websiteState: String? get() = json["website_state"].textOrNull()

    /** A copy with another [outApplymentId]. */
    public fun withOutApplymentId(outApplymentId: String): CreateH5DomainApplicationRequest = CreateH5DomainApplicationRequest(json.with("out_applyment_id", outApplymentId))

    /** A copy with another [domains]. */
    public fun withDomains(domains: List<String>): CreateH5DomainApplicationRequest = CreateH5DomainApplicationRequest(json.with("domains", domains))

    /** A copy with another [websiteUrl]. */
    public fun withWebsiteUrl(websiteUrl: String): CreateH5DomainApplicationRequest = CreateH5DomainApplicationRequest(json.with("website_url", websiteUrl))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CreateH5DomainApplicationRequest = CreateH5DomainApplicationRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): CreateH5DomainApplicationRequest = CreateH5DomainApplicationRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [websiteBusinessPagePics]. */
    public fun withWebsiteBusinessPagePics(websiteBusinessPagePics: List<String>?): CreateH5DomainApplicationRequest = CreateH5DomainApplicationRequest(json.with("website_business_page_pics", websiteBusinessPagePics))

    /** A copy with another [websiteHomepagePics]. */
    public fun withWebsiteHomepagePics(websiteHomepagePics: List<String>?): CreateH5DomainApplicationRequest = CreateH5DomainApplicationRequest(json.with("website_homepage_pics", websiteHomepagePics))

    /** A copy with another [websiteState]. */
    public fun withWebsiteState(websiteState: String?): CreateH5DomainApplicationRequest = CreateH5DomainApplicationRequest(json.with("website_state", websiteState))
}

/**
 * `CreateH5PermissionApplicationRequest`.
 */
public class CreateH5PermissionApplicationRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, domains: List<String>, websiteUrl: String, applymentType: String? = null, businessDescription: String? = null, companyRegisterCert: String? = null, notifyUrl: String? = null, transactionLimitType: String? = null, websiteBusinessPagePics: List<String>? = null, websiteHomepagePics: List<String>? = null, websiteState: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("domains", domains).put("website_url", websiteUrl).put("applyment_type", applymentType).put("business_description", businessDescription).put("company_register_cert", companyRegisterCert).put("notify_url", notifyUrl).put("transaction_limit_type", transactionLimitType).put("website_business_page_pics", websiteBusinessPagePics).put("website_homepage_pics", websiteHomepagePics).put("website_state", websiteState).json,
    )

    public constructor(subMchid: String, domains: List<String>, websiteUrl: String) : this(
        Fields().put("sub_mchid", subMchid).put("domains", domains).put("website_url", websiteUrl).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** H5支付域名. */
    public val domains: List<String> get() = json["domains"].list { it.text() }

    /** 子商户H5经营网址. */
    public val websiteUrl: String get() = json["website_url"].text()

    /** 申请单类型. See [ApplymentType]. */
    public val applymentType: String? get() = json["applyment_type"].textOrNull()

    /** 公司介绍和业务描述. */
    public val businessDescription: String? get() = json["business_description"].textOrNull()

    /** 公司注册资质证书. */
    public val companyRegisterCert: String? get() = json["company_register_cert"].textOrNull()

    /** 商户提供的审核结果回调接口. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 限额类型. See [TransactionLimitType]. */
    public val transactionLimitType: String? get() = json["transaction_limit_type"].textOrNull()

    /** 经营网址商业页面截图. */
    public val websiteBusinessPagePics: List<String>? get() = json["website_business_page_pics"].listOrNull { it.text() }

    /** 经营网址首页截图. */
    public val websiteHomepagePics: List<String>? get() = json["website_homepage_pics"].listOrNull { it.text() }

    /** 子商户经营网址状态. See [WebsiteState]. */
    public val websiteState: String? get() = json["website_state"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateH5PermissionApplicationRequest = CreateH5PermissionApplicationRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [domains]. */
    public fun withDomains(domains: List<String>): CreateH5PermissionApplicationRequest = CreateH5PermissionApplicationRequest(json.with("domains", domains))

    /** A copy with another [websiteUrl]. */
    public fun withWebsiteUrl(websiteUrl: String): CreateH5PermissionApplicationRequest = CreateH5PermissionApplicationRequest(json.with("website_url", websiteUrl))

    /** A copy with another [applymentType]. */
    public fun withApplymentType(applymentType: String?): CreateH5PermissionApplicationRequest = CreateH5PermissionApplicationRequest(json.with("applyment_type", applymentType))

    /** A copy with another [businessDescription]. */
    public fun withBusinessDescription(businessDescription: String?): CreateH5PermissionApplicationRequest = CreateH5PermissionApplicationRequest(json.with("business_description", businessDescription))

    /** A copy with another [companyRegisterCert]. */
    public fun withCompanyRegisterCert(companyRegisterCert: String?): CreateH5PermissionApplicationRequest = CreateH5PermissionApplicationRequest(json.with("company_register_cert", companyRegisterCert))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): CreateH5PermissionApplicationRequest = CreateH5PermissionApplicationRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [transactionLimitType]. */
    public fun withTransactionLimitType(transactionLimitType: String?): CreateH5PermissionApplicationRequest = CreateH5PermissionApplicationRequest(json.with("transaction_limit_type", transactionLimitType))

    /** A copy with another [websiteBusinessPagePics]. */
    public fun withWebsiteBusinessPagePics(websiteBusinessPagePics: List<String>?): CreateH5PermissionApplicationRequest = CreateH5PermissionApplicationRequest(json.with("website_business_page_pics", websiteBusinessPagePics))

    /** A copy with another [websiteHomepagePics]. */
    public fun withWebsiteHomepagePics(websiteHomepagePics: List<String>?): CreateH5PermissionApplicationRequest = CreateH5PermissionApplicationRequest(json.with("website_homepage_pics", websiteHomepagePics))

    /** A copy with another [websiteState]. */
    public fun withWebsiteState(websiteState: String?): CreateH5PermissionApplicationRequest = CreateH5PermissionApplicationRequest(json.with("website_state", websiteState))
}

/**
 * `Director`.
 */
public class Director(json: JsonObject) : Model(json) {
    public constructor(name: String? = null, number: String? = null) : this(
        Fields().put("name", name).put("number", number).json,
    )

    /** 董事姓名. */
    public val name: String? get() = json["name"].textOrNull()

    /** 董事证件号. */
    public val number: String? get() = json["number"].textOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String?): Director = Director(json.with("name", name))

    /** A copy with another [number]. */
    public fun withNumber(number: String?): Director = Director(json.with("number", number))
}

/**
 * `GetH5PermissionResponse`.
 */
public class GetH5PermissionResponse(json: JsonObject) : Model(json) {

    /** 子商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** H5支付权限状态. See [AuthorizationState]. */
    public val authorizationState: String get() = json["authorization_state"].text()
}

/**
 * `GetSubMerchantBusiness`.
 */
public class GetSubMerchantBusiness(json: JsonObject) : Model(json) {

    /** APP下载地址. */
    public val appDownload: String? get() = json["app_download"].textOrNull()

    /** 业务类型. See [BusinessType]. */
    public val businessType: String? get() = json["business_type"].textOrNull()

    /** MCC码. */
    public val mcc: String? get() = json["mcc"].textOrNull()

    /** 小程序. */
    public val miniProgram: String? get() = json["mini_program"].textOrNull()

    /** 公众号. */
    public val officeAccount: String? get() = json["office_account"].textOrNull()

    /** 门店地址. */
    public val storeAddress: String? get() = json["store_address"].textOrNull()

    /** 业务网站. */
    public val website: String? get() = json["website"].textOrNull()
}

/**
 * `GetSubMerchantContact`.
 */
public class GetSubMerchantContact(json: JsonObject) : Model(json) {

    /** 联系人名称. Encrypted on the wire. */
    public val name: String? get() = json["name"].textOrNull()

    /** 联系人邮箱. Encrypted on the wire. */
    public val email: String? get() = json["email"].textOrNull()

    /** 联系人电话. Encrypted on the wire. */
    public val phone: String? get() = json["phone"].textOrNull()

    override fun isSensitive(name: String): Boolean = name == "name" || name == "email" || name == "phone"
}

/**
 * `GetSubMerchantResponse`.
 */
public class GetSubMerchantResponse(json: JsonObject) : Model(json) {

    /** 子商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 子商户全称. */
    public val name: String get() = json["name"].text()

    /** 类目. */
    public val businessCategory: Long? get() = json["business_category"].longOrNull()

    /** 册国家或区域. */
    public val merchantCountryCode: String get() = json["merchant_country_code"].text()

    /** 公司联系方式. */
    public val officePhone: String get() = json["office_phone"].text()

    /** 子商户简称. */
    public val shortname: String get() = json["shortname"].text()

    /** 附加信息. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 业务信息. */
    public val business: GetSubMerchantBusiness? get() = json["business"].treeOrNull()?.let { GetSubMerchantBusiness(it) }

    /** 联系人信息. */
    public val contact: GetSubMerchantContact? get() = json["contact"].treeOrNull()?.let { GetSubMerchantContact(it) }

    /** 董事信息. */
    public val director: Director? get() = json["director"].treeOrNull()?.let { Director(it) }

    /** H5支付权限详情. */
    public val h5Payment: H5Payment? get() = json["h5_payment"].treeOrNull()?.let { H5Payment(it) }

    /** 商户类型. See [MerchantType]. */
    public val merchantType: String? get() = json["merchant_type"].textOrNull()

    /** 负责人信息. */
    public val principal: Director? get() = json["principal"].treeOrNull()?.let { Director(it) }

    /** 公司注册文件过期时间. */
    public val registrationCertificateDate: String? get() = json["registration_certificate_date"].textOrNull()

    /** 公司注册文件编号. */
    public val registrationCertificateNumber: String? get() = json["registration_certificate_number"].textOrNull()

    /** 子商户结算账户. */
    public val settlementBankNumber: String? get() = json["settlement_bank_number"].textOrNull()

    /** 子商户状态信息. */
    public val subMerchantState: SubMerchantState? get() = json["sub_merchant_state"].treeOrNull()?.let { SubMerchantState(it) }
}

/**
 * `H5DomainApplication`.
 */
public class H5DomainApplication(json: JsonObject) : Model(json) {

    /** 子商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 申请单号. WeChat Pay's number of the application. */
    public val applymentId: Long? get() = json["applyment_id"].longOrNull()

    /** 商户申请单号. */
    public val outApplymentId: String get() = json["out_applyment_id"].text()

    /** H5支付域名. */
    public val domains: List<String> get() = json["domains"].list { it.text() }

    /** 子商户H5经营网址. */
    public val webisteUrl: String get() = json["webiste_url"].text()

    /** 子商户经营网址状态. See [WebsiteState]. */
    public val websiteState: String get() = json["website_state"].text()

    /** 申请单状态. See [ApplymentState]. */
    public val applymentState: String? get() = json["applyment_state"].textOrNull()

    /** 驳回原因. */
    public val auditRejectDetail: String? get() = json["audit_reject_detail"].textOrNull()

    /** 商户提供的审核结果回调接口. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 经营网址商业页面截图. */
    public val websiteBusinessPagePics: List<String>? get() = json["website_business_page_pics"].listOrNull { it.text() }

    /** 经营网址首页截图. */
    public val websiteHomepagePics: List<String>? get() = json["website_homepage_pics"].listOrNull { it.text() }

    /** 网站URL. */
    public val websiteUrl: String? get() = json["website_url"].textOrNull()
}

/**
 * `H5DomainApplicationResource`.
 */
public class H5DomainApplicationResource(json: JsonObject) : Model(json) {

    /** 子商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 申请单号. WeChat Pay's number of the application. */
    public val applymentId: Long? get() = json["applyment_id"].longOrNull()

    /** 商户申请单号. */
    public val outApplymentId: String? get() = json["out_applyment_id"].textOrNull()

    /** 申请单状态. See [ApplymentState]. */
    public val applymentState: String? get() = json["applyment_state"].textOrNull()

    /** 驳回原因. */
    public val auditRejectDetail: String? get() = json["audit_reject_detail"].textOrNull()

    /** H5支付域名. */
    public val domains: List<String>? get() = json["domains"].listOrNull { it.text() }

    /** 商户提供的审核结果回调接口. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 经营网址商业页面截图. */
    public val websiteBusinessPagePics: List<String>? get() = json["website_business_page_pics"].listOrNull { it.text() }

    /** 经营网址首页截图. */
    public val websiteHomepagePics: List<String>? get() = json["website_homepage_pics"].listOrNull { it.text() }

    /** 子商户经营网址状态. See [WebsiteState]. */
    public val websiteState: String? get() = json["website_state"].textOrNull()

    /** 子商户H5经营网址. */
    public val websiteUrl: String? get() = json["website_url"].textOrNull()
}

/**
 * `H5Payment`.
 */
public class H5Payment(json: JsonObject) : Model(json) {

    /** 联系人姓名. */
    public val name: String? get() = json["name"].textOrNull()

    /** H5驳回详情. */
    public val auditRejectDetail: String? get() = json["audit_reject_detail"].textOrNull()

    /** H5支付权限状态. See [H5AuthorizationState]. */
    public val h5AuthorizationState: String? get() = json["h5_authorization_state"].textOrNull()
}

/**
 * `H5PaymentApplication`.
 */
public class H5PaymentApplication(json: JsonObject) : Model(json) {
    public constructor(domains: List<String>? = null, websiteUrl: String? = null) : this(
        Fields().put("domains", domains).put("website_url", websiteUrl).json,
    )

    /** 域名列表. */
    public val domains: List<String>? get() = json["domains"].listOrNull { it.text() }

    /** 网站URL. */
    public val websiteUrl: String? get() = json["website_url"].textOrNull()

    /** A copy with another [domains]. */
    public fun withDomains(domains: List<String>?): H5PaymentApplication = H5PaymentApplication(json.with("domains", domains))

    /** A copy with another [websiteUrl]. */
    public fun withWebsiteUrl(websiteUrl: String?): H5PaymentApplication = H5PaymentApplication(json.with("website_url", websiteUrl))
}

/**
 * `H5PermissionApplication`.
 */
public class H5PermissionApplication(json: JsonObject) : Model(json) {

    /** 子商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 申请单号. WeChat Pay's number of the application. */
    public val applymentId: Long? get() = json["applyment_id"].longOrNull()

    /** 申请单状态. See [ApplymentState]. */
    public val applymentState: String get() = json["applyment_state"].text()

    /** 申请单类型. See [ApplymentType]. */
    public val applymentType: String get() = json["applyment_type"].text()

    /** H5支付域名. */
    public val domains: List<String> get() = json["domains"].list { it.text() }

    /** 限额类型. See [TransactionLimitType]. */
    public val transactionLimitType: String get() = json["transaction_limit_type"].text()

    /** 子商户经营网址状态. See [WebsiteState]. */
    public val websiteState: String get() = json["website_state"].text()

    /** 子商户H5经营网址. */
    public val websiteUrl: String get() = json["website_url"].text()

    /** 驳回原因. */
    public val auditRejectDetail: String? get() = json["audit_reject_detail"].textOrNull()

    /** 公司介绍和业务描述. */
    public val businessDescription: String? get() = json["business_description"].textOrNull()

    /** 公司注册资质证书. */
    public val companyRegisterCert: String? get() = json["company_register_cert"].textOrNull()

    /** 商户提供的审核结果回调接口. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 经营网址商业页面截图. */
    public val websiteBusinessPagePics: List<String>? get() = json["website_business_page_pics"].listOrNull { it.text() }

    /** 经营网址首页截图. */
    public val websiteHomepagePics: List<String>? get() = json["website_homepage_pics"].listOrNull { it.text() }
}

/**
 * `ReplaceSubMerchantBusiness`.
 */
public class ReplaceSubMerchantBusiness(json: JsonObject) : Model(json) {
    public constructor(businessType: String, appDownload: String? = null, mcc: String? = null, miniProgram: String? = null, officeAccount: String? = null, storeAddress: String? = null, storePhotos: List<String>? = null, website: String? = null) : this(
        Fields().put("business_type", businessType).put("app_download", appDownload).put("mcc", mcc).put("mini_program", miniProgram).put("office_account", officeAccount).put("store_address", storeAddress).put("store_photos", storePhotos).put("website", website).json,
    )

    public constructor(businessType: String) : this(
        Fields().put("business_type", businessType).json,
    )

    /** 业务类型. */
    public val businessType: String get() = json["business_type"].text()

    /** App下载链接. */
    public val appDownload: String? get() = json["app_download"].textOrNull()

    /** 商户行业编码. */
    public val mcc: String? get() = json["mcc"].textOrNull()

    /** 小程序AppId. */
    public val miniProgram: String? get() = json["mini_program"].textOrNull()

    /** 公众号AppId. */
    public val officeAccount: String? get() = json["office_account"].textOrNull()

    /** 门店地址. */
    public val storeAddress: String? get() = json["store_address"].textOrNull()

    /** 门店照片MediaId列表. */
    public val storePhotos: List<String>? get() = json["store_photos"].listOrNull { it.text() }

    /** 业务网站链接. */
    public val website: String? get() = json["website"].textOrNull()

    /** A copy with another [businessType]. */
    public fun withBusinessType(businessType: String): ReplaceSubMerchantBusiness = ReplaceSubMerchantBusiness(json.with("business_type", businessType))

    /** A copy with another [appDownload]. */
    public fun withAppDownload(appDownload: String?): ReplaceSubMerchantBusiness = ReplaceSubMerchantBusiness(json.with("app_download", appDownload))

    /** A copy with another [mcc]. */
    public fun withMcc(mcc: String?): ReplaceSubMerchantBusiness = ReplaceSubMerchantBusiness(json.with("mcc", mcc))

    /** A copy with another [miniProgram]. */
    public fun withMiniProgram(miniProgram: String?): ReplaceSubMerchantBusiness = ReplaceSubMerchantBusiness(json.with("mini_program", miniProgram))

    /** A copy with another [officeAccount]. */
    public fun withOfficeAccount(officeAccount: String?): ReplaceSubMerchantBusiness = ReplaceSubMerchantBusiness(json.with("office_account", officeAccount))

    /** A copy with another [storeAddress]. */
    public fun withStoreAddress(storeAddress: String?): ReplaceSubMerchantBusiness = ReplaceSubMerchantBusiness(json.with("store_address", storeAddress))

    /** A copy with another [storePhotos]. */
    public fun withStorePhotos(storePhotos: List<String>?): ReplaceSubMerchantBusiness = ReplaceSubMerchantBusiness(json.with("store_photos", storePhotos))

    /** A copy with another [website]. */
    public fun withWebsite(website: String?): ReplaceSubMerchantBusiness = ReplaceSubMerchantBusiness(json.with("website", website))
}

/**
 * `ReplaceSubMerchantDirector`.
 */
public class ReplaceSubMerchantDirector(json: JsonObject) : Model(json) {
    public constructor(name: String, number: String? = null) : this(
        Fields().put("name", name).put("number", number).json,
    )

    public constructor(name: String) : this(
        Fields().put("name", name).json,
    )

    /** 董事姓名. */
    public val name: String get() = json["name"].text()

    /** 董事证件号. */
    public val number: String? get() = json["number"].textOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String): ReplaceSubMerchantDirector = ReplaceSubMerchantDirector(json.with("name", name))

    /** A copy with another [number]. */
    public fun withNumber(number: String?): ReplaceSubMerchantDirector = ReplaceSubMerchantDirector(json.with("number", number))
}

/**
 * `ReplaceSubMerchantRequest`.
 */
public class ReplaceSubMerchantRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, spAppid: String, name: String, business: ReplaceSubMerchantBusiness, businessCategory: Long, contact: Contact, merchantCountryCode: String, merchantType: String, officePhone: String, registrationCertificateDate: String, registrationCertificateNumber: String, settlementBankNumber: String, shortname: String, spMchid: String? = null, channelId: String? = null, applyH5Payment: Boolean? = null, director: ReplaceSubMerchantDirector? = null, h5PaymentApplyInfo: H5PaymentApplication? = null, principal: ReplaceSubMerchantDirector? = null, registrationCertificateCopy: String? = null) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("name", name).put("business", business).put("business_category", businessCategory).put("contact", contact).put("merchant_country_code", merchantCountryCode).put("merchant_type", merchantType).put("office_phone", officePhone).put("registration_certificate_date", registrationCertificateDate).put("registration_certificate_number", registrationCertificateNumber).put("settlement_bank_number", settlementBankNumber).put("shortname", shortname).put("sp_mchid", spMchid).put("channel_id", channelId).put("apply_h5_payment", applyH5Payment).put("director", director).put("h5_payment_apply_info", h5PaymentApplyInfo).put("principal", principal).put("registration_certificate_copy", registrationCertificateCopy).json,
    )

    public constructor(subMchid: String, spAppid: String, name: String, business: ReplaceSubMerchantBusiness, businessCategory: Long, contact: Contact, merchantCountryCode: String, merchantType: String, officePhone: String, registrationCertificateDate: String, registrationCertificateNumber: String, settlementBankNumber: String, shortname: String) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("name", name).put("business", business).put("business_category", businessCategory).put("contact", contact).put("merchant_country_code", merchantCountryCode).put("merchant_type", merchantType).put("office_phone", officePhone).put("registration_certificate_date", registrationCertificateDate).put("registration_certificate_number", registrationCertificateNumber).put("settlement_bank_number", settlementBankNumber).put("shortname", shortname).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 机构微信AppId. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 子商户全称. */
    public val name: String get() = json["name"].text()

    /** 业务信息. */
    public val business: ReplaceSubMerchantBusiness get() = ReplaceSubMerchantBusiness(json["business"].tree())

    /** 商业类目编码. */
    public val businessCategory: Long get() = json["business_category"].long()

    /** 联系人信息. */
    public val contact: Contact get() = Contact(json["contact"].tree())

    /** 注册国家或地区代码. */
    public val merchantCountryCode: String get() = json["merchant_country_code"].text()

    /** 商户类型. */
    public val merchantType: String get() = json["merchant_type"].text()

    /** 公司电话号码. */
    public val officePhone: String get() = json["office_phone"].text()

    /** 公司注册文件过期时间字符串. */
    public val registrationCertificateDate: String get() = json["registration_certificate_date"].text()

    /** 公司注册文件编号. */
    public val registrationCertificateNumber: String get() = json["registration_certificate_number"].text()

    /** 子商户银行结算账户信息. */
    public val settlementBankNumber: String get() = json["settlement_bank_number"].text()

    /** 子商户简称. */
    public val shortname: String get() = json["shortname"].text()

    /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 渠道号. */
    public val channelId: String? get() = json["channel_id"].textOrNull()

    /** 是否申请开通H5支付权限. */
    public val applyH5Payment: Boolean? get() = json["apply_h5_payment"].booleanOrNull()

    /** 董事信息. */
    public val director: ReplaceSubMerchantDirector? get() = json["director"].treeOrNull()?.let { ReplaceSubMerchantDirector(it) }

    /** H5支付权限申请信息. */
    public val h5PaymentApplyInfo: H5PaymentApplication? get() = json["h5_payment_apply_info"].treeOrNull()?.let { H5PaymentApplication(it) }

    /** 负责人信息. */
    public val principal: ReplaceSubMerchantDirector? get() = json["principal"].treeOrNull()?.let { ReplaceSubMerchantDirector(it) }

    /** 公司注册文件照片MediaId. */
    public val registrationCertificateCopy: String? get() = json["registration_certificate_copy"].textOrNull()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): ReplaceSubMerchantRequest = ReplaceSubMerchantRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): ReplaceSubMerchantRequest = ReplaceSubMerchantRequest(json.with("sp_appid", spAppid))

    /** A copy with another [name]. */
    public fun withName(name: String): ReplaceSubMerchantRequest = ReplaceSubMerchantRequest(json.with("name", name))

    /** A copy with another [business]. */
    public fun withBusiness(business: ReplaceSubMerchantBusiness): ReplaceSubMerchantRequest = ReplaceSubMerchantRequest(json.with("business", business))

    /** A copy with another [businessCategory]. */
    public fun withBusinessCategory(businessCategory: Long): ReplaceSubMerchantRequest = ReplaceSubMerchantRequest(json.with("business_category", businessCategory))

    /** A copy with another [contact]. */
    public fun withContact(contact: Contact): ReplaceSubMerchantRequest = ReplaceSubMerchantRequest(json.with("contact", contact))

    /** A copy with another [merchantCountryCode]. */
    public fun withMerchantCountryCode(merchantCountryCode: String): ReplaceSubMerchantRequest = ReplaceSubMerchantRequest(json.with("merchant_country_code", merchantCountryCode))

    /** A copy with another [merchantType]. */
    public fun withMerchantType(merchantType: String): ReplaceSubMerchantRequest = ReplaceSubMerchantRequest(json.with("merchant_type", merchantType))

    /** A copy with another [officePhone]. */
    public fun withOfficePhone(officePhone: String): ReplaceSubMerchantRequest = ReplaceSubMerchantRequest(json.with("office_phone", officePhone))

    /** A copy with another [registrationCertificateDate]. */
    public fun withRegistrationCertificateDate(registrationCertificateDate: String): ReplaceSubMerchantRequest = ReplaceSubMerchantRequest(json.with("registration_certificate_date", registrationCertificateDate))

    /** A copy with another [registrationCertificateNumber]. */
    public fun withRegistrationCertificateNumber(registrationCertificateNumber: String): ReplaceSubMerchantRequest = ReplaceSubMerchantRequest(json.with("registration_certificate_number", registrationCertificateNumber))

    /** A copy with another [settlementBankNumber]. */
    public fun withSettlementBankNumber(settlementBankNumber: String): ReplaceSubMerchantRequest = ReplaceSubMerchantRequest(json.with("settlement_bank_number", settlementBankNumber))

    /** A copy with another [shortname]. */
    public fun withShortname(shortname: String): ReplaceSubMerchantRequest = ReplaceSubMerchantRequest(json.with("shortname", shortname))

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): ReplaceSubMerchantRequest = ReplaceSubMerchantRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [channelId]. */
    public fun withChannelId(channelId: String?): ReplaceSubMerchantRequest = ReplaceSubMerchantRequest(json.with("channel_id", channelId))

    /** A copy with another [applyH5Payment]. */
    public fun withApplyH5Payment(applyH5Payment: Boolean?): ReplaceSubMerchantRequest = ReplaceSubMerchantRequest(json.with("apply_h5_payment", applyH5Payment))

    /** A copy with another [director]. */
    public fun withDirector(director: ReplaceSubMerchantDirector?): ReplaceSubMerchantRequest = ReplaceSubMerchantRequest(json.with("director", director))

    /** A copy with another [h5PaymentApplyInfo]. */
    public fun withH5PaymentApplyInfo(h5PaymentApplyInfo: H5PaymentApplication?): ReplaceSubMerchantRequest = ReplaceSubMerchantRequest(json.with("h5_payment_apply_info", h5PaymentApplyInfo))

    /** A copy with another [principal]. */
    public fun withPrincipal(principal: ReplaceSubMerchantDirector?): ReplaceSubMerchantRequest = ReplaceSubMerchantRequest(json.with("principal", principal))

    /** A copy with another [registrationCertificateCopy]. */
    public fun withRegistrationCertificateCopy(registrationCertificateCopy: String?): ReplaceSubMerchantRequest = ReplaceSubMerchantRequest(json.with("registration_certificate_copy", registrationCertificateCopy))
}

/**
 * `ReplaceSubMerchantResponse`.
 */
public class ReplaceSubMerchantResponse(json: JsonObject) : Model(json) {

    /** 子商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** H5支付认证状态. */
    public val h5AuthorizationState: String? get() = json["h5_authorization_state"].textOrNull()
}

/**
 * `SubMerchantState`.
 */
public class SubMerchantState(json: JsonObject) : Model(json) {

    /** 子商户入驻驳回详情. */
    public val applicationRejectDetail: ApplicationRejection? get() = json["application_reject_detail"].treeOrNull()?.let { ApplicationRejection(it) }

    /** 子商户入驻状态. See [ApplicationStatus]. */
    public val applicationStatus: String? get() = json["application_status"].textOrNull()

    /** 子商户状态. See [SubMerchantStatus]. */
    public val subMerchantStatus: String? get() = json["sub_merchant_status"].textOrNull()
}

/**
 * `UpdateH5DomainApplicationRequest`.
 */
public class UpdateH5DomainApplicationRequest(json: JsonObject) : Model(json) {
    public constructor(domains: List<String>, websiteBusinessPagePics: List<String>? = null, websiteHomepagePics: List<String>? = null, websiteState: String? = null, websiteUrl: String? = null) : this(
        Fields().put("domains", domains).put("website_business_page_pics", websiteBusinessPagePics).put("website_homepage_pics", websiteHomepagePics).put("website_state", websiteState).put("website_url", websiteUrl).json,
    )

    public constructor(domains: List<String>) : this(
        Fields().put("domains", domains).json,
    )

    /** H5支付域名. */
    public val domains: List<String> get() = json["domains"].list { it.text() }

    /** 经营网址商业页面截图. */
    public val websiteBusinessPagePics: List<String>? get() = json["website_business_page_pics"].listOrNull { it.text() }

    /** 经营网址首页截图. */
    public val websiteHomepagePics: List<String>? get() = json["website_homepage_pics"].listOrNull { it.text() }

    /** 子商户经营网址状态. See [WebsiteState]. */
    public val websiteState: String? get() = json["website_state"].textOrNull()

    /** 商户H5经营网址. */
    public val websiteUrl: String? get() = json["website_url"].textOrNull()

    /** A copy with another [domains]. */
    public fun withDomains(domains: List<String>): UpdateH5DomainApplicationRequest = UpdateH5DomainApplicationRequest(json.with("domains", domains))

    /** A copy with another [websiteBusinessPagePics]. */
    public fun withWebsiteBusinessPagePics(websiteBusinessPagePics: List<String>?): UpdateH5DomainApplicationRequest = UpdateH5DomainApplicationRequest(json.with("website_business_page_pics", websiteBusinessPagePics))

    /** A copy with another [websiteHomepagePics]. */
    public fun withWebsiteHomepagePics(websiteHomepagePics: List<String>?): UpdateH5DomainApplicationRequest = UpdateH5DomainApplicationRequest(json.with("website_homepage_pics", websiteHomepagePics))

    /** A copy with another [websiteState]. */
    public fun withWebsiteState(websiteState: String?): UpdateH5DomainApplicationRequest = UpdateH5DomainApplicationRequest(json.with("website_state", websiteState))

    /** A copy with another [websiteUrl]. */
    public fun withWebsiteUrl(websiteUrl: String?): UpdateH5DomainApplicationRequest = UpdateH5DomainApplicationRequest(json.with("website_url", websiteUrl))
}

/**
 * `UpdateH5PermissionApplicationRequest`.
 */
public class UpdateH5PermissionApplicationRequest(json: JsonObject) : Model(json) {
    public constructor(domains: List<String>, applymentType: String? = null, businessDescription: String? = null, companyRegisterCert: String? = null, transactionLimitType: String? = null, websiteBusinessPagePics: List<String>? = null, websiteHomepagePics: List<String>? = null, websiteState: String? = null, websiteUrl: String? = null) : this(
        Fields().put("domains", domains).put("applyment_type", applymentType).put("business_description", businessDescription).put("company_register_cert", companyRegisterCert).put("transaction_limit_type", transactionLimitType).put("website_business_page_pics", websiteBusinessPagePics).put("website_homepage_pics", websiteHomepagePics).put("website_state", websiteState).put("website_url", websiteUrl).json,
    )

    public constructor(domains: List<String>) : this(
        Fields().put("domains", domains).json,
    )

    /** H5支付域名. */
    public val domains: List<String> get() = json["domains"].list { it.text() }

    /** 申请类型. */
    public val applymentType: String? get() = json["applyment_type"].textOrNull()

    /** 公司介绍和业务描述. */
    public val businessDescription: String? get() = json["business_description"].textOrNull()

    /** 公司注册资质证书. */
    public val companyRegisterCert: String? get() = json["company_register_cert"].textOrNull()

    /** 交易限制类型. */
    public val transactionLimitType: String? get() = json["transaction_limit_type"].textOrNull()

    /** 经营网址商业页面截图. */
    public val websiteBusinessPagePics: List<String>? get() = json["website_business_page_pics"].listOrNull { it.text() }

    /** 经营网址首页截图. */
    public val websiteHomepagePics: List<String>? get() = json["website_homepage_pics"].listOrNull { it.text() }

    /** 子商户经营网址状态. See [WebsiteState]. */
    public val websiteState: String? get() = json["website_state"].textOrNull()

    /** 子商户H5经营网址. */
    public val websiteUrl: String? get() = json["website_url"].textOrNull()

    /** A copy with another [domains]. */
    public fun withDomains(domains: List<String>): UpdateH5PermissionApplicationRequest = UpdateH5PermissionApplicationRequest(json.with("domains", domains))

    /** A copy with another [applymentType]. */
    public fun withApplymentType(applymentType: String?): UpdateH5PermissionApplicationRequest = UpdateH5PermissionApplicationRequest(json.with("applyment_type", applymentType))

    /** A copy with another [businessDescription]. */
    public fun withBusinessDescription(businessDescription: String?): UpdateH5PermissionApplicationRequest = UpdateH5PermissionApplicationRequest(json.with("business_description", businessDescription))

    /** A copy with another [companyRegisterCert]. */
    public fun withCompanyRegisterCert(companyRegisterCert: String?): UpdateH5PermissionApplicationRequest = UpdateH5PermissionApplicationRequest(json.with("company_register_cert", companyRegisterCert))

    /** A copy with another [transactionLimitType]. */
    public fun withTransactionLimitType(transactionLimitType: String?): UpdateH5PermissionApplicationRequest = UpdateH5PermissionApplicationRequest(json.with("transaction_limit_type", transactionLimitType))

    /** A copy with another [websiteBusinessPagePics]. */
    public fun withWebsiteBusinessPagePics(websiteBusinessPagePics: List<String>?): UpdateH5PermissionApplicationRequest = UpdateH5PermissionApplicationRequest(json.with("website_business_page_pics", websiteBusinessPagePics))

    /** A copy with another [websiteHomepagePics]. */
    public fun withWebsiteHomepagePics(websiteHomepagePics: List<String>?): UpdateH5PermissionApplicationRequest = UpdateH5PermissionApplicationRequest(json.with("website_homepage_pics", websiteHomepagePics))

    /** A copy with another [websiteState]. */
    public fun withWebsiteState(websiteState: String?): UpdateH5PermissionApplicationRequest = UpdateH5PermissionApplicationRequest(json.with("website_state", websiteState))

    /** A copy with another [websiteUrl]. */
    public fun withWebsiteUrl(websiteUrl: String?): UpdateH5PermissionApplicationRequest = UpdateH5PermissionApplicationRequest(json.with("website_url", websiteUrl))
}

/**
 * `UpdateH5PermissionApplicationResponse`.
 */
public class UpdateH5PermissionApplicationResponse(json: JsonObject) : Model(json) {

    /** 子商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 申请单号. WeChat Pay's number of the application. */
    public val applymentId: Long? get() = json["applyment_id"].longOrNull()

    /** 申请单状态. See [ApplymentState]. */
    public val applymentState: String get() = json["applyment_state"].text()

    /** 申请单类型. See [ApplymentType]. */
    public val applymentType: String get() = json["applyment_type"].text()

    /** H5支付域名. */
    public val domains: List<String> get() = json["domains"].list { it.text() }

    /** 限额类型. See [TransactionLimitType]. */
    public val transactionLimitType: String get() = json["transaction_limit_type"].text()

    /** 子商户经营网址状态. See [WebsiteState]. */
    public val websiteState: String get() = json["website_state"].text()

    /** 子商户H5经营网址. */
    public val websiteUrl: String get() = json["website_url"].text()

    /** 驳回原因. */
    public val auditRejectDetail: String? get() = json["audit_reject_detail"].textOrNull()

    /** 公司介绍和业务描述. */
    public val businessDescription: String? get() = json["business_description"].textOrNull()

    /** 公司注册资质证书. */
    public val companyRegisterCert: String? get() = json["company_register_cert"].textOrNull()

    /** 商户提供的审核结果回调接口. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 经营网址商业页面截图. */
    public val websiteBusinessPagePics: List<String>? get() = json["website_business_page_pics"].listOrNull { it.text() }

    /** 经营网址首页截图. */
    public val websiteHomepagePics: List<String>? get() = json["website_homepage_pics"].listOrNull { it.text() }
}

/**
 * `UpdateSubMerchantBusiness`.
 */
public class UpdateSubMerchantBusiness(json: JsonObject) : Model(json) {
    public constructor(businessType: String, appDownload: String? = null, mcc: String? = null, miniProgram: String? = null, officeAccount: String? = null, storeAddress: String? = null, storePhotos: String? = null, website: String? = null) : this(
        Fields().put("business_type", businessType).put("app_download", appDownload).put("mcc", mcc).put("mini_program", miniProgram).put("office_account", officeAccount).put("store_address", storeAddress).put("store_photos", storePhotos).put("website", website).json,
    )

    public constructor(businessType: String) : this(
        Fields().put("business_type", businessType).json,
    )

    /** 业务类型. See [BusinessType]. */
    public val businessType: String get() = json["business_type"].text()

    /** APP下载链接. */
    public val appDownload: String? get() = json["app_download"].textOrNull()

    /** MCC码. */
    public val mcc: String? get() = json["mcc"].textOrNull()

    /** 小程序. */
    public val miniProgram: String? get() = json["mini_program"].textOrNull()

    /** 公众号. */
    public val officeAccount: String? get() = json["office_account"].textOrNull()

    /** 门店地址. */
    public val storeAddress: String? get() = json["store_address"].textOrNull()

    /** 门店照片. */
    public val storePhotos: String? get() = json["store_photos"].textOrNull()

    /** 业务网站. */
    public val website: String? get() = json["website"].textOrNull()

    /** A copy with another [businessType]. */
    public fun withBusinessType(businessType: String): UpdateSubMerchantBusiness = UpdateSubMerchantBusiness(json.with("business_type", businessType))

    /** A copy with another [appDownload]. */
    public fun withAppDownload(appDownload: String?): UpdateSubMerchantBusiness = UpdateSubMerchantBusiness(json.with("app_download", appDownload))

    /** A copy with another [mcc]. */
    public fun withMcc(mcc: String?): UpdateSubMerchantBusiness = UpdateSubMerchantBusiness(json.with("mcc", mcc))

    /** A copy with another [miniProgram]. */
    public fun withMiniProgram(miniProgram: String?): UpdateSubMerchantBusiness = UpdateSubMerchantBusiness(json.with("mini_program", miniProgram))

    /** A copy with another [officeAccount]. */
    public fun withOfficeAccount(officeAccount: String?): UpdateSubMerchantBusiness = UpdateSubMerchantBusiness(json.with("office_account", officeAccount))

    /** A copy with another [storeAddress]. */
    public fun withStoreAddress(storeAddress: String?): UpdateSubMerchantBusiness = UpdateSubMerchantBusiness(json.with("store_address", storeAddress))

    /** A copy with another [storePhotos]. */
    public fun withStorePhotos(storePhotos: String?): UpdateSubMerchantBusiness = UpdateSubMerchantBusiness(json.with("store_photos", storePhotos))

    /** A copy with another [website]. */
    public fun withWebsite(website: String?): UpdateSubMerchantBusiness = UpdateSubMerchantBusiness(json.with("website", website))
}

/**
 * `UpdateSubMerchantRequest`.
 */
public class UpdateSubMerchantRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, spAppid: String, name: String, business: UpdateSubMerchantBusiness, businessCategory: Long, contact: Contact, merchantCountryCode: String, merchantType: String, officePhone: String, registrationCertificateDate: String, registrationCertificateNumber: String, shortname: String, spMchid: String? = null, channelId: String? = null, applyH5Payment: Boolean? = null, director: Director? = null, h5PaymentApplyInfo: H5PaymentApplication? = null, principal: Director? = null, registrationCertificateCopy: String? = null, settlementBankNumber: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("sp_appid", spAppid).put("name", name).put("business", business).put("business_category", businessCategory).put("contact", contact).put("merchant_country_code", merchantCountryCode).put("merchant_type", merchantType).put("office_phone", officePhone).put("registration_certificate_date", registrationCertificateDate).put("registration_certificate_number", registrationCertificateNumber).put("shortname", shortname).put("channel_id", channelId).put("apply_h5_payment", applyH5Payment).put("director", director).put("h5_payment_apply_info", h5PaymentApplyInfo).put("principal", principal).put("registration_certificate_copy", registrationCertificateCopy).put("settlement_bank_number", settlementBankNumber).json,
    )

    public constructor(subMchid: String, spAppid: String, name: String, business: UpdateSubMerchantBusiness, businessCategory: Long, contact: Contact, merchantCountryCode: String, merchantType: String, officePhone: String, registrationCertificateDate: String, registrationCertificateNumber: String, shortname: String) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("name", name).put("business", business).put("business_category", businessCategory).put("contact", contact).put("merchant_country_code", merchantCountryCode).put("merchant_type", merchantType).put("office_phone", officePhone).put("registration_certificate_date", registrationCertificateDate).put("registration_certificate_number", registrationCertificateNumber).put("shortname", shortname).json,
    )

    /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 机构appid. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 子商户全称. */
    public val name: String get() = json["name"].text()

    /** 业务信息. */
    public val business: UpdateSubMerchantBusiness get() = UpdateSubMerchantBusiness(json["business"].tree())

    /** 类目. */
    public val businessCategory: Long get() = json["business_category"].long()

    /** 联系人信息. */
    public val contact: Contact get() = Contact(json["contact"].tree())

    /** 注册国家或区域. */
    public val merchantCountryCode: String get() = json["merchant_country_code"].text()

    /** 商户类型. See [MerchantType]. */
    public val merchantType: String get() = json["merchant_type"].text()

    /** 公司电话. */
    public val officePhone: String get() = json["office_phone"].text()

    /** 公司注册文件过期时间. */
    public val registrationCertificateDate: String get() = json["registration_certificate_date"].text()

    /** 公司注册文件编号. */
    public val registrationCertificateNumber: String get() = json["registration_certificate_number"].text()

    /** 子商户简称. */
    public val shortname: String get() = json["shortname"].text()

    /** 渠道号. */
    public val channelId: String? get() = json["channel_id"].textOrNull()

    /** 是否申请H5支付权限. */
    public val applyH5Payment: Boolean? get() = json["apply_h5_payment"].booleanOrNull()

    /** 董事信息. */
    public val director: Director? get() = json["director"].treeOrNull()?.let { Director(it) }

    /** H5支付申请资料资料. */
    public val h5PaymentApplyInfo: H5PaymentApplication? get() = json["h5_payment_apply_info"].treeOrNull()?.let { H5PaymentApplication(it) }

    /** 负责人信息. */
    public val principal: Director? get() = json["principal"].treeOrNull()?.let { Director(it) }

    /** 公司注册文件照片. */
    public val registrationCertificateCopy: String? get() = json["registration_certificate_copy"].textOrNull()

    /** 子商户银行结算账户信息. */
    public val settlementBankNumber: String? get() = json["settlement_bank_number"].textOrNull()

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("sp_appid", spAppid))

    /** A copy with another [name]. */
    public fun withName(name: String): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("name", name))

    /** A copy with another [business]. */
    public fun withBusiness(business: UpdateSubMerchantBusiness): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("business", business))

    /** A copy with another [businessCategory]. */
    public fun withBusinessCategory(businessCategory: Long): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("business_category", businessCategory))

    /** A copy with another [contact]. */
    public fun withContact(contact: Contact): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("contact", contact))

    /** A copy with another [merchantCountryCode]. */
    public fun withMerchantCountryCode(merchantCountryCode: String): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("merchant_country_code", merchantCountryCode))

    /** A copy with another [merchantType]. */
    public fun withMerchantType(merchantType: String): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("merchant_type", merchantType))

    /** A copy with another [officePhone]. */
    public fun withOfficePhone(officePhone: String): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("office_phone", officePhone))

    /** A copy with another [registrationCertificateDate]. */
    public fun withRegistrationCertificateDate(registrationCertificateDate: String): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("registration_certificate_date", registrationCertificateDate))

    /** A copy with another [registrationCertificateNumber]. */
    public fun withRegistrationCertificateNumber(registrationCertificateNumber: String): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("registration_certificate_number", registrationCertificateNumber))

    /** A copy with another [shortname]. */
    public fun withShortname(shortname: String): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("shortname", shortname))

    /** A copy with another [channelId]. */
    public fun withChannelId(channelId: String?): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("channel_id", channelId))

    /** A copy with another [applyH5Payment]. */
    public fun withApplyH5Payment(applyH5Payment: Boolean?): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("apply_h5_payment", applyH5Payment))

    /** A copy with another [director]. */
    public fun withDirector(director: Director?): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("director", director))

    /** A copy with another [h5PaymentApplyInfo]. */
    public fun withH5PaymentApplyInfo(h5PaymentApplyInfo: H5PaymentApplication?): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("h5_payment_apply_info", h5PaymentApplyInfo))

    /** A copy with another [principal]. */
    public fun withPrincipal(principal: Director?): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("principal", principal))

    /** A copy with another [registrationCertificateCopy]. */
    public fun withRegistrationCertificateCopy(registrationCertificateCopy: String?): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("registration_certificate_copy", registrationCertificateCopy))

    /** A copy with another [settlementBankNumber]. */
    public fun withSettlementBankNumber(settlementBankNumber: String?): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("settlement_bank_number", settlementBankNumber))
}

/**
 * `UpdateSubMerchantResponse`.
 */
public class UpdateSubMerchantResponse(json: JsonObject) : Model(json) {

    /** 子商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** H5支付权限状态. See [H5AuthorizationState]. */
    public val h5AuthorizationState: String? get() = json["h5_authorization_state"].textOrNull()
}

/**
 * `UploadFileResponse`.
 */
public class UploadFileResponse(json: JsonObject) : Model(json) {

    /** 文件标识ID. */
    public val fileId: String get() = json["file_id"].text()
}

/**
 * `UploadImageResponse`.
 */
public class UploadImageResponse(json: JsonObject) : Model(json) {

    /** 媒体文件标识. */
    public val mediaId: String get() = json["media_id"].text()
}

/**
 * 子商户入驻状态.
 *
 * The documented values; there may be others.
 */
public object ApplicationStatus {
    public const val INCOMPLETE_APPLICATION: String = "INCOMPLETE_APPLICATION"
    public const val UNDER_REVIEW: String = "UNDER_REVIEW"
    public const val REJECTED: String = "REJECTED"
}

/**
 * 申请单状态.
 *
 * The documented values; there may be others.
 */
public object ApplymentState {
    public const val PENDING: String = "PENDING"
    public const val UNDER_REVIEW: String = "UNDER_REVIEW"
    public const val APPROVED: String = "APPROVED"
    public const val REJECTED: String = "REJECTED"
}

/**
 * 申请单类型.
 *
 * The documented values; there may be others.
 */
public object ApplymentType {
    public const val APPLY_FOR_PAYMENT_AUTHORITY: String = "APPLY_FOR_PAYMENT_AUTHORITY"
    public const val APPLY_FOR_RELIEVE_LIMITED: String = "APPLY_FOR_RELIEVE_LIMITED"
}

/**
 * H5支付权限状态.
 *
 * The documented values; there may be others.
 */
public object AuthorizationState {
    public const val AUTHORITY_TO_TEST: String = "AUTHORITY_TO_TEST"
    public const val FORMAL_AUTHORITY: String = "FORMAL_AUTHORITY"
    public const val AUTHORIZED: String = "AUTHORIZED"
    public const val UNDER_PUNISHMENT: String = "UNDER_PUNISHMENT"
    public const val UNAUTHORIZED: String = "UNAUTHORIZED"
}

/**
 * 业务类型.
 *
 * The documented values; there may be others.
 */
public object BusinessType {
    public const val ONLINE: String = "ONLINE"
    public const val OFFLINE: String = "OFFLINE"
    public const val BOTH: String = "BOTH"
}

/**
 * H5支付权限状态.
 *
 * The documented values; there may be others.
 */
public object H5AuthorizationState {
    public const val APPROVED: String = "APPROVED"
    public const val UNAUTHORIZED: String = "UNAUTHORIZED"
    public const val UNDER_REVIEW: String = "UNDER_REVIEW"
    public const val REJECTED: String = "REJECTED"
    public const val UNDER_PUNISHMENT: String = "UNDER_PUNISHMENT"
    public const val APPLICATION_FAILED: String = "APPLICATION_FAILED"
}

/**
 * 商户类型.
 *
 * The documented values; there may be others.
 */
public object MerchantType {
    public const val ENTERPRISE: String = "ENTERPRISE"
    public const val INDIVIDUAL: String = "INDIVIDUAL"
}

/**
 * 子商户状态.
 *
 * The documented values; there may be others.
 */
public object SubMerchantStatus {
    public const val OPERATING: String = "OPERATING"
    public const val PENDING: String = "PENDING"
    public const val DEACTIVATED: String = "DEACTIVATED"
    public const val CLOSED: String = "CLOSED"
    public const val INCOMPLETE_APPLICATION: String = "INCOMPLETE_APPLICATION"
}

/**
 * 限额类型.
 *
 * The documented values; there may be others.
 */
public object TransactionLimitType {
    public const val UN_LAUNCHED_WEBSITE_LIMIT: String = "UN_LAUNCHED_WEBSITE_LIMIT"
    public const val NORMAL_LIMIT: String = "NORMAL_LIMIT"
    public const val NO_LIMIT: String = "NO_LIMIT"
}

/**
 * 验证状态.
 *
 * The documented values; there may be others.
 */
public object VerificationStatus {
    public const val UNDER_REVIEW: String = "Under Review"
    public const val APPROVED: String = "Approved"
}

/**
 * 子商户经营网址状态.
 *
 * The documented values; there may be others.
 */
public object WebsiteState {
    public const val HAS_LAUNCHED: String = "HAS_LAUNCHED"
    public const val UN_LAUNCHED: String = "UN_LAUNCHED"
}
