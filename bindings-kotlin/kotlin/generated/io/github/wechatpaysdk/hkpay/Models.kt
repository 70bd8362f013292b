// Generated from api/hk_pay.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.hkpay

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
 * `AddSubMerchantRequest`.
 */
public class AddSubMerchantRequest(json: JsonObject) : Model(json) {
    public constructor(spAppid: String, name: String, business: Business, businessCategory: Long, contact: Contact, merchantCountryCode: String, merchantType: String, officePhone: String, shortname: String, spMchid: String? = null, channelId: String? = null, director: Director? = null, principal: Director? = null, registrationCertificateCopy: String? = null, registrationCertificateDate: String? = null, registrationCertificateNumber: String? = null, settlementBankNumber: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sp_appid", spAppid).put("name", name).put("business", business).put("business_category", businessCategory).put("contact", contact).put("merchant_country_code", merchantCountryCode).put("merchant_type", merchantType).put("office_phone", officePhone).put("shortname", shortname).put("channel_id", channelId).put("director", director).put("principal", principal).put("registration_certificate_copy", registrationCertificateCopy).put("registration_certificate_date", registrationCertificateDate).put("registration_certificate_number", registrationCertificateNumber).put("settlement_bank_number", settlementBankNumber).json,
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

    /** 董事信息. */
    public val director: Director? get() = json["director"].treeOrNull()?.let { Director(it) }

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

    /** A copy with another [director]. */
    public fun withDirector(director: Director?): AddSubMerchantRequest = AddSubMerchantRequest(json.with("director", director))

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

    /** 验证状态. See [VerificationStatus]. */
    public val verificationStatus: String? get() = json["verification_status"].textOrNull()
}

/**
 * `Amount`.
 */
public class Amount(json: JsonObject) : Model(json) {
    public constructor(total: Long, currency: String? = null) : this(
        Fields().put("total", total).put("currency", currency).json,
    )

    public constructor(total: Long) : this(
        Fields().put("total", total).json,
    )

    /** 总金额. In the smallest unit of the currency. */
    public val total: Long get() = json["total"].long()

    /** 货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** A copy with another [total]. */
    public fun withTotal(total: Long): Amount = Amount(json.with("total", total))

    /** A copy with another [currency]. */
    public fun withCurrency(currency: String?): Amount = Amount(json.with("currency", currency))
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
 * `Certificate`.
 */
public class Certificate(json: JsonObject) : Model(json) {

    /** `serial_no`. */
    public val serialNo: String? get() = json["serial_no"].textOrNull()

    /** RFC 3339. */
    public val effectiveTime: String? get() = json["effective_time"].textOrNull()

    /** `encrypt_certificate`. */
    public val encryptCertificate: EncryptedCertificate? get() = json["encrypt_certificate"].treeOrNull()?.let { EncryptedCertificate(it) }

    /** RFC 3339. */
    public val expireTime: String? get() = json["expire_time"].textOrNull()
}

/**
 * `CloseOrderByOutTradeNoRequest`.
 */
public class CloseOrderByOutTradeNoRequest(json: JsonObject) : Model(json) {
    public constructor(mchid: String? = null, spMchid: String? = null, subMchid: String? = null) : this(
        Fields().put("mchid", mchid).put("sp_mchid", spMchid).put("sub_mchid", subMchid).json,
    )

    /** 直连商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): CloseOrderByOutTradeNoRequest = CloseOrderByOutTradeNoRequest(json.with("mchid", mchid))

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): CloseOrderByOutTradeNoRequest = CloseOrderByOutTradeNoRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CloseOrderByOutTradeNoRequest = CloseOrderByOutTradeNoRequest(json.with("sub_mchid", subMchid))
}

/**
 * `CloseOrderByTransactionIdRequest`.
 */
public class CloseOrderByTransactionIdRequest(json: JsonObject) : Model(json) {
    public constructor(mchid: String? = null, spMchid: String? = null, subMchid: String? = null) : this(
        Fields().put("mchid", mchid).put("sp_mchid", spMchid).put("sub_mchid", subMchid).json,
    )

    /** 直连商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): CloseOrderByTransactionIdRequest = CloseOrderByTransactionIdRequest(json.with("mchid", mchid))

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): CloseOrderByTransactionIdRequest = CloseOrderByTransactionIdRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): CloseOrderByTransactionIdRequest = CloseOrderByTransactionIdRequest(json.with("sub_mchid", subMchid))
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
 * `CreateRefundAmount`.
 */
public class CreateRefundAmount(json: JsonObject) : Model(json) {
    public constructor(currency: String, refund: Long, total: Long) : this(
        Fields().put("currency", currency).put("refund", refund).put("total", total).json,
    )

    /** 退款币种. ISO 4217, `CNY` for yuan. */
    public val currency: String get() = json["currency"].text()

    /** 退款金额. In the smallest unit of the currency. */
    public val refund: Long get() = json["refund"].long()

    /** 原订单金额. In the smallest unit of the currency. */
    public val total: Long get() = json["total"].long()

    /** A copy with another [currency]. */
    public fun withCurrency(currency: String): CreateRefundAmount = CreateRefundAmount(json.with("currency", currency))

    /** A copy with another [refund]. */
    public fun withRefund(refund: Long): CreateRefundAmount = CreateRefundAmount(json.with("refund", refund))

    /** A copy with another [total]. */
    public fun withTotal(total: Long): CreateRefundAmount = CreateRefundAmount(json.with("total", total))
}

/**
 * `CreateRefundRequest`.
 */
public class CreateRefundRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, appid: String, spAppid: String, outRefundNo: String, amount: CreateRefundAmount, mchid: String? = null, spMchid: String? = null, subAppid: String? = null, transactionId: String? = null, outTradeNo: String? = null, notifyUrl: String? = null, reason: String? = null) : this(
        Fields().put("mchid", mchid).put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("appid", appid).put("sp_appid", spAppid).put("out_refund_no", outRefundNo).put("amount", amount).put("sub_appid", subAppid).put("transaction_id", transactionId).put("out_trade_no", outTradeNo).put("notify_url", notifyUrl).put("reason", reason).json,
    )

    public constructor(subMchid: String, appid: String, spAppid: String, outRefundNo: String, amount: CreateRefundAmount) : this(
        Fields().put("sub_mchid", subMchid).put("appid", appid).put("sp_appid", spAppid).put("out_refund_no", outRefundNo).put("amount", amount).json,
    )

    /** 商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** `appid`. */
    public val appid: String get() = json["appid"].text()

    /** 机构APPID. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 商户退款单号. The merchant's own number of the refund. */
    public val outRefundNo: String get() = json["out_refund_no"].text()

    /** 订单金额. */
    public val amount: CreateRefundAmount get() = CreateRefundAmount(json["amount"].tree())

    /** 子商户APPID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 微信订单号. WeChat Pay's number of the payment. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String? get() = json["out_trade_no"].textOrNull()

    /** 退款通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String? get() = json["notify_url"].textOrNull()

    /** 退款原因. */
    public val reason: String? get() = json["reason"].textOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): CreateRefundRequest = CreateRefundRequest(json.with("mchid", mchid))

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): CreateRefundRequest = CreateRefundRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateRefundRequest = CreateRefundRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): CreateRefundRequest = CreateRefundRequest(json.with("appid", appid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): CreateRefundRequest = CreateRefundRequest(json.with("sp_appid", spAppid))

    /** A copy with another [outRefundNo]. */
    public fun withOutRefundNo(outRefundNo: String): CreateRefundRequest = CreateRefundRequest(json.with("out_refund_no", outRefundNo))

    /** A copy with another [amount]. */
    public fun withAmount(amount: CreateRefundAmount): CreateRefundRequest = CreateRefundRequest(json.with("amount", amount))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): CreateRefundRequest = CreateRefundRequest(json.with("sub_appid", subAppid))

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String?): CreateRefundRequest = CreateRefundRequest(json.with("transaction_id", transactionId))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String?): CreateRefundRequest = CreateRefundRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String?): CreateRefundRequest = CreateRefundRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [reason]. */
    public fun withReason(reason: String?): CreateRefundRequest = CreateRefundRequest(json.with("reason", reason))
}

/**
 * `CreateRefundResponse`.
 */
public class CreateRefundResponse(json: JsonObject) : Model(json) {

    /** 微信支付退款订单号. */
    public val id: String get() = json["id"].text()

    /** 商户退款单号. The merchant's own number of the refund. */
    public val outRefundNo: String get() = json["out_refund_no"].text()

    /** 退款创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 退款金额. */
    public val amount: CreatedRefundAmount get() = CreatedRefundAmount(json["amount"].tree())

    /** 优惠退款详情. */
    public val detail: RefundPromotion? get() = json["detail"].treeOrNull()?.let { RefundPromotion(it) }
}

/**
 * `CreatedRefundAmount`.
 */
public class CreatedRefundAmount(json: JsonObject) : Model(json) {

    /** 退款币种. ISO 4217, `CNY` for yuan. */
    public val currency: String get() = json["currency"].text()

    /** 汇率. */
    public val exchangeRate: ExchangeRate get() = ExchangeRate(json["exchange_rate"].tree())

    /** 支付币种. ISO 4217, `CNY` for yuan. */
    public val payerCurrency: String get() = json["payer_currency"].text()

    /** 用户退款金额. In the smallest unit of the currency. */
    public val payerRefund: Long? get() = json["payer_refund"].longOrNull()

    /** 退款金额. In the smallest unit of the currency. */
    public val refund: Long? get() = json["refund"].longOrNull()
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
 * `DownloadCertificatesResponse`.
 */
public class DownloadCertificatesResponse(json: JsonObject) : Model(json) {

    /** `data`. */
    public val data: List<Certificate> get() = json["data"].list { Certificate(it.tree()) }
}

/**
 * `EncryptedCertificate`.
 */
public class EncryptedCertificate(json: JsonObject) : Model(json) {

    /** `algorithm`. */
    public val algorithm: String? get() = json["algorithm"].textOrNull()

    /** `associated_data`. */
    public val associatedData: String? get() = json["associated_data"].textOrNull()

    /** `ciphertext`. */
    public val ciphertext: String? get() = json["ciphertext"].textOrNull()

    /** `nonce`. */
    public val nonce: String? get() = json["nonce"].textOrNull()
}

/**
 * `ExchangeRate`.
 */
public class ExchangeRate(json: JsonObject) : Model(json) {

    /** 汇率类型. See [ExchangeRateType]. */
    public val type: String? get() = json["type"].textOrNull()

    /** 汇率值. */
    public val rate: Long? get() = json["rate"].longOrNull()
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

    /** 业务信息. */
    public val business: GetSubMerchantBusiness? get() = json["business"].treeOrNull()?.let { GetSubMerchantBusiness(it) }

    /** 联系人信息. */
    public val contact: GetSubMerchantContact? get() = json["contact"].treeOrNull()?.let { GetSubMerchantContact(it) }

    /** 董事信息. */
    public val director: Director? get() = json["director"].treeOrNull()?.let { Director(it) }

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
}

/**
 * `Goods`.
 */
public class Goods(json: JsonObject) : Model(json) {
    public constructor(goodsId: String, price: Long, quantity: Long, wxpayGoodsId: String? = null, goodsName: String? = null) : this(
        Fields().put("goods_id", goodsId).put("price", price).put("quantity", quantity).put("wxpay_goods_id", wxpayGoodsId).put("goods_name", goodsName).json,
    )

    public constructor(goodsId: String, price: Long, quantity: Long) : this(
        Fields().put("goods_id", goodsId).put("price", price).put("quantity", quantity).json,
    )

    /** 商品编码. */
    public val goodsId: String get() = json["goods_id"].text()

    /** 商品单价. In the smallest unit of the currency. */
    public val price: Long get() = json["price"].long()

    /** 商品数量. */
    public val quantity: Long get() = json["quantity"].long()

    /** 微信侧商品编码. */
    public val wxpayGoodsId: String? get() = json["wxpay_goods_id"].textOrNull()

    /** 商品名称. */
    public val goodsName: String? get() = json["goods_name"].textOrNull()

    /** A copy with another [goodsId]. */
    public fun withGoodsId(goodsId: String): Goods = Goods(json.with("goods_id", goodsId))

    /** A copy with another [price]. */
    public fun withPrice(price: Long): Goods = Goods(json.with("price", price))

    /** A copy with another [quantity]. */
    public fun withQuantity(quantity: Long): Goods = Goods(json.with("quantity", quantity))

    /** A copy with another [wxpayGoodsId]. */
    public fun withWxpayGoodsId(wxpayGoodsId: String?): Goods = Goods(json.with("wxpay_goods_id", wxpayGoodsId))

    /** A copy with another [goodsName]. */
    public fun withGoodsName(goodsName: String?): Goods = Goods(json.with("goods_name", goodsName))
}

/**
 * `ListRefundsAmount`.
 */
public class ListRefundsAmount(json: JsonObject) : Model(json) {

    /** 支付币种. ISO 4217, `CNY` for yuan. */
    public val payerCurrency: String get() = json["payer_currency"].text()

    /** 用户支付金额. In the smallest unit of the currency. */
    public val payerTotal: Long? get() = json["payer_total"].longOrNull()

    /** 订单金额. In the smallest unit of the currency. */
    public val total: Long? get() = json["total"].longOrNull()

    /** 货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()
}

/**
 * `ListRefundsResponse`.
 */
public class ListRefundsResponse(json: JsonObject) : Model(json) {

    /** 微信支付交易订单号. */
    public val id: String get() = json["id"].text()

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 机构商户号. The institution's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 子商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 商户原交易订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 退款单列表. */
    public val data: List<ListedRefund> get() = json["data"].list { ListedRefund(it.tree()) }

    /** 订单金额. */
    public val amount: ListRefundsAmount get() = ListRefundsAmount(json["amount"].tree())

    /** 本次返回退款单数. */
    public val currentTotalNum: Long? get() = json["current_total_num"].longOrNull()

    /** 订单总退款次数. Of all pages. */
    public val totalNum: Long? get() = json["total_num"].longOrNull()
}

/**
 * `ListSettlementsResponse`.
 */
public class ListSettlementsResponse(json: JsonObject) : Model(json) {

    /** 记录起始位置. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 本次返回条数. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 总记录条数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 结算信息列表. */
    public val data: List<Settlement>? get() = json["data"].listOrNull { Settlement(it.tree()) }
}

/**
 * `ListedRefund`.
 */
public class ListedRefund(json: JsonObject) : Model(json) {

    /** 微信退款单号. */
    public val id: String get() = json["id"].text()

    /** 商户退款单号. The merchant's own number of the refund. */
    public val outRefundNo: String get() = json["out_refund_no"].text()

    /** 退款状态. See [Status]. */
    public val status: String get() = json["status"].text()

    /** 退款创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 退款金额. */
    public val amount: RefundAmount get() = RefundAmount(json["amount"].tree())

    /** 退款渠道. See [Channel]. */
    public val channel: String? get() = json["channel"].textOrNull()

    /** 退款资金来源. See [FundSource]. */
    public val fundSource: String? get() = json["fund_source"].textOrNull()

    /** 退款入账账户. */
    public val recvAccount: String? get() = json["recv_account"].textOrNull()

    /** 优惠退款详情. */
    public val refundDetail: RefundPromotion? get() = json["refund_detail"].treeOrNull()?.let { RefundPromotion(it) }

    /** 退款成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()
}

/**
 * `MicropayAmount`.
 */
public class MicropayAmount(json: JsonObject) : Model(json) {

    /** 用户支付金额. In the smallest unit of the currency. */
    public val payerTotal: Long? get() = json["payer_total"].longOrNull()

    /** 订单金额. In the smallest unit of the currency. */
    public val total: Long? get() = json["total"].longOrNull()

    /** 货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 汇率. */
    public val exchangeRate: ExchangeRate? get() = json["exchange_rate"].treeOrNull()?.let { ExchangeRate(it) }

    /** 支付货币类型. */
    public val payerCurrency: String? get() = json["payer _currency"].textOrNull()
}

/**
 * `MicropayPayer`.
 */
public class MicropayPayer(json: JsonObject) : Model(json) {
    public constructor(authCode: String) : this(
        Fields().put("auth_code", authCode).json,
    )

    /** 授权码. */
    public val authCode: String get() = json["auth_code"].text()

    /** A copy with another [authCode]. */
    public fun withAuthCode(authCode: String): MicropayPayer = MicropayPayer(json.with("auth_code", authCode))
}

/**
 * `MicropayPromotion`.
 */
public class MicropayPromotion(json: JsonObject) : Model(json) {

    /** 券ID. */
    public val promotionId: String get() = json["promotion_id"].text()

    /** 优惠券面额. In the smallest unit of the currency. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 活动ID. */
    public val activityId: String? get() = json["activity_id"].textOrNull()

    /** 优惠类型. See [MicropayPromotionType]. */
    public val type: String? get() = json["type"].textOrNull()

    /** 优惠名称. */
    public val name: String? get() = json["name"].textOrNull()

    /** 货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()

    /** 单品列表. */
    public val goodsDetail: List<MicropayPromotionGoods>? get() = json["goods_detail"].listOrNull { MicropayPromotionGoods(it.tree()) }

    /** 商户出资. In the smallest unit of the currency. */
    public val merchantContributeAmount: Long? get() = json["merchant_contribute_amount"].longOrNull()

    /** 其他出资. In the smallest unit of the currency. */
    public val otherContributeAmount: Long? get() = json["other_contribute_amount"].longOrNull()

    /** 优惠范围. See [Scope]. */
    public val scope: String? get() = json["scope"].textOrNull()

    /** 微信出资. In the smallest unit of the currency. */
    public val wechatpayContributeAmount: Long? get() = json["wechatpay_contribute_amount"].longOrNull()
}

/**
 * `MicropayPromotionGoods`.
 */
public class MicropayPromotionGoods(json: JsonObject) : Model(json) {

    /** 商品编码. */
    public val goodsId: String get() = json["goods_id"].text()

    /** 商品价格. In the smallest unit of the currency. */
    public val price: Long? get() = json["price"].longOrNull()

    /** 商品数量. */
    public val quantity: Long? get() = json["quantity"].longOrNull()

    /** 商品备注. */
    public val goodsRemark: String? get() = json["goods_remark"].textOrNull()
}

/**
 * `MicropayRequest`.
 */
public class MicropayRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, appid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, merchantCategoryCode: String, tradeType: String, mchid: String? = null, spMchid: String? = null, subAppid: String? = null, attach: String? = null, detail: List<OrderDetail>? = null, goodsTag: String? = null, limitPay: String? = null, payer: MicropayPayer? = null, sceneInfo: Scene? = null) : this(
        Fields().put("mchid", mchid).put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("appid", appid).put("sp_appid", spAppid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("merchant_category_code", merchantCategoryCode).put("trade_type", tradeType).put("sub_appid", subAppid).put("attach", attach).put("detail", detail).put("goods_tag", goodsTag).put("limit_pay", limitPay).put("payer", payer).put("scene_info", sceneInfo).json,
    )

    public constructor(subMchid: String, appid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, merchantCategoryCode: String, tradeType: String) : this(
        Fields().put("sub_mchid", subMchid).put("appid", appid).put("sp_appid", spAppid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("merchant_category_code", merchantCategoryCode).put("trade_type", tradeType).json,
    )

    /** 商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** `appid`. */
    public val appid: String get() = json["appid"].text()

    /** 机构APPID. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商品描述. */
    public val description: String get() = json["description"].text()

    /** 订单金额. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** MCC码. */
    public val merchantCategoryCode: String get() = json["merchant_category_code"].text()

    /** 交易类型. */
    public val tradeType: String get() = json["trade_type"].text()

    /** 子商户APPID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 商户数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 优惠功能. */
    public val detail: List<OrderDetail>? get() = json["detail"].listOrNull { OrderDetail(it.tree()) }

    /** 商品标记. The mark that the rules of a promotion ask for. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 指定支付方式. */
    public val limitPay: String? get() = json["limit_pay"].textOrNull()

    /** 支付者. */
    public val payer: MicropayPayer? get() = json["payer"].treeOrNull()?.let { MicropayPayer(it) }

    /** 场景信息. */
    public val sceneInfo: Scene? get() = json["scene_info"].treeOrNull()?.let { Scene(it) }

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): MicropayRequest = MicropayRequest(json.with("mchid", mchid))

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): MicropayRequest = MicropayRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): MicropayRequest = MicropayRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): MicropayRequest = MicropayRequest(json.with("appid", appid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): MicropayRequest = MicropayRequest(json.with("sp_appid", spAppid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): MicropayRequest = MicropayRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): MicropayRequest = MicropayRequest(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount): MicropayRequest = MicropayRequest(json.with("amount", amount))

    /** A copy with another [merchantCategoryCode]. */
    public fun withMerchantCategoryCode(merchantCategoryCode: String): MicropayRequest = MicropayRequest(json.with("merchant_category_code", merchantCategoryCode))

    /** A copy with another [tradeType]. */
    public fun withTradeType(tradeType: String): MicropayRequest = MicropayRequest(json.with("trade_type", tradeType))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): MicropayRequest = MicropayRequest(json.with("sub_appid", subAppid))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): MicropayRequest = MicropayRequest(json.with("attach", attach))

    /** A copy with another [detail]. */
    public fun withDetail(detail: List<OrderDetail>?): MicropayRequest = MicropayRequest(json.with("detail", detail))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): MicropayRequest = MicropayRequest(json.with("goods_tag", goodsTag))

    /** A copy with another [limitPay]. */
    public fun withLimitPay(limitPay: String?): MicropayRequest = MicropayRequest(json.with("limit_pay", limitPay))

    /** A copy with another [payer]. */
    public fun withPayer(payer: MicropayPayer?): MicropayRequest = MicropayRequest(json.with("payer", payer))

    /** A copy with another [sceneInfo]. */
    public fun withSceneInfo(sceneInfo: Scene?): MicropayRequest = MicropayRequest(json.with("scene_info", sceneInfo))
}

/**
 * `MicropayResponse`.
 */
public class MicropayResponse(json: JsonObject) : Model(json) {

    /** 微信支付订单号. */
    public val id: String get() = json["id"].text()

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 机构商户号. The institution's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 子商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** `appid`. */
    public val appid: String get() = json["appid"].text()

    /** 机构APPID. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 订单金额. */
    public val amount: MicropayAmount get() = MicropayAmount(json["amount"].tree())

    /** 付款银行. The bank's code, such as `ICBC_DEBIT`. */
    public val bankType: String get() = json["bank_type"].text()

    /** 支付完成时间. RFC 3339. */
    public val successTime: String get() = json["success_time"].text()

    /** 交易状态. See [TradeState]. */
    public val tradeState: String get() = json["trade_state"].text()

    /** 交易状态描述. */
    public val tradeStateDesc: String get() = json["trade_state_desc"].text()

    /** 交易类型. See [TradeType]. */
    public val tradeType: String get() = json["trade_type"].text()

    /** 子商户APPID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 商户数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 优惠功能. */
    public val detail: List<MicropayPromotion>? get() = json["detail"].listOrNull { MicropayPromotion(it.tree()) }

    /** 支付者. */
    public val payer: Payer? get() = json["payer"].treeOrNull()?.let { Payer(it) }
}

/**
 * `Order`.
 */
public class Order(json: JsonObject) : Model(json) {

    /** 微信支付订单号. */
    public val id: String get() = json["id"].text()

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 机构商户号. The institution's own merchant number. */
    public val spMchid: String get() = json["sp_mchid"].text()

    /** 子商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** `appid`. */
    public val appid: String get() = json["appid"].text()

    /** 机构APPID. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 订单金额. */
    public val amount: OrderAmount get() = OrderAmount(json["amount"].tree())

    /** 付款银行. The bank's code, such as `ICBC_DEBIT`. */
    public val bankType: String get() = json["bank_type"].text()

    /** 支付者. */
    public val payer: Payer get() = Payer(json["payer"].tree())

    /** 支付完成时间. RFC 3339. */
    public val successTime: String get() = json["success_time"].text()

    /** 交易状态. See [TradeState]. */
    public val tradeState: String get() = json["trade_state"].text()

    /** 交易状态描述. */
    public val tradeStateDesc: String get() = json["trade_state_desc"].text()

    /** 交易类型. See [TradeType]. */
    public val tradeType: String get() = json["trade_type"].text()

    /** 子商户APPID. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 商户数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 优惠功能. */
    public val promotionDetail: List<Promotion>? get() = json["promotion_detail"].listOrNull { Promotion(it.tree()) }
}

/**
 * `OrderAmount`.
 */
public class OrderAmount(json: JsonObject) : Model(json) {

    /** 订单标价币种. ISO 4217, `CNY` for yuan. */
    public val currency: String get() = json["currency"].text()

    /** 用户支付币种. ISO 4217, `CNY` for yuan. */
    public val payerCurrency: String get() = json["payer_currency"].text()

    /** 用户支付金额. In the smallest unit of the currency. */
    public val payerTotal: Long? get() = json["payer_total"].longOrNull()

    /** 订单金额. In the smallest unit of the currency. */
    public val total: Long? get() = json["total"].longOrNull()

    /** 汇率信息. */
    public val exchangeRate: ExchangeRate? get() = json["exchange_rate"].treeOrNull()?.let { ExchangeRate(it) }
}

/**
 * `OrderDetail`.
 */
public class OrderDetail(json: JsonObject) : Model(json) {
    public constructor(receiptId: String? = null, costPrice: Long? = null, goodsDetail: List<Goods>? = null) : this(
        Fields().put("receipt_id", receiptId).put("cost_price", costPrice).put("goods_detail", goodsDetail).json,
    )

    /** 商品小票ID. */
    public val receiptId: String? get() = json["receipt_id"].textOrNull()

    /** 订单原价. */
    public val costPrice: Long? get() = json["cost_price"].longOrNull()

    /** 单品列表. */
    public val goodsDetail: List<Goods>? get() = json["goods_detail"].listOrNull { Goods(it.tree()) }

    /** A copy with another [receiptId]. */
    public fun withReceiptId(receiptId: String?): OrderDetail = OrderDetail(json.with("receipt_id", receiptId))

    /** A copy with another [costPrice]. */
    public fun withCostPrice(costPrice: Long?): OrderDetail = OrderDetail(json.with("cost_price", costPrice))

    /** A copy with another [goodsDetail]. */
    public fun withGoodsDetail(goodsDetail: List<Goods>?): OrderDetail = OrderDetail(json.with("goods_detail", goodsDetail))
}

/**
 * `Payer`.
 */
public class Payer(json: JsonObject) : Model(json) {
    public constructor(openid: String? = null, spOpenid: String? = null, subOpenid: String? = null) : this(
        Fields().put("openid", openid).put("sp_openid", spOpenid).put("sub_openid", subOpenid).json,
    )

    /** 用户标识. */
    public val openid: String? get() = json["openid"].textOrNull()

    /** 用户标识. The user under `sp_appid`. */
    public val spOpenid: String? get() = json["sp_openid"].textOrNull()

    /** 用户标识. The user under `sub_appid`. */
    public val subOpenid: String? get() = json["sub_openid"].textOrNull()

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String?): Payer = Payer(json.with("openid", openid))

    /** A copy with another [spOpenid]. */
    public fun withSpOpenid(spOpenid: String?): Payer = Payer(json.with("sp_openid", spOpenid))

    /** A copy with another [subOpenid]. */
    public fun withSubOpenid(subOpenid: String?): Payer = Payer(json.with("sub_openid", subOpenid))
}

/**
 * `PrepayAppRequest`.
 */
public class PrepayAppRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, appid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, merchantCategoryCode: String, notifyUrl: String, tradeType: String, mchid: String? = null, spMchid: String? = null, subAppid: String? = null, attach: String? = null, detail: List<OrderDetail>? = null, goodsTag: String? = null, limitPay: String? = null, payer: Payer? = null, sceneInfo: Scene? = null, timeExpire: String? = null, timeStart: String? = null) : this(
        Fields().put("mchid", mchid).put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("appid", appid).put("sp_appid", spAppid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("merchant_category_code", merchantCategoryCode).put("notify_url", notifyUrl).put("trade_type", tradeType).put("sub_appid", subAppid).put("attach", attach).put("detail", detail).put("goods_tag", goodsTag).put("limit_pay", limitPay).put("payer", payer).put("scene_info", sceneInfo).put("time_expire", timeExpire).put("time_start", timeStart).json,
    )

    public constructor(subMchid: String, appid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, merchantCategoryCode: String, notifyUrl: String, tradeType: String) : this(
        Fields().put("sub_mchid", subMchid).put("appid", appid).put("sp_appid", spAppid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("merchant_category_code", merchantCategoryCode).put("notify_url", notifyUrl).put("trade_type", tradeType).json,
    )

    /** 商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** `appid`. */
    public val appid: String get() = json["appid"].text()

    /** 机构APPID. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商品描述. */
    public val description: String get() = json["description"].text()

    /** 订单金额. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** MCC码. */
    public val merchantCategoryCode: String get() = json["merchant_category_code"].text()

    /** 通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 交易类型. */
    public val tradeType: String get() = json["trade_type"].text()

    /** 子商户APPID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 商户数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 优惠功能. */
    public val detail: List<OrderDetail>? get() = json["detail"].listOrNull { OrderDetail(it.tree()) }

    /** 商品标记. The mark that the rules of a promotion ask for. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 指定支付方式. */
    public val limitPay: String? get() = json["limit_pay"].textOrNull()

    /** 支付者. */
    public val payer: Payer? get() = json["payer"].treeOrNull()?.let { Payer(it) }

    /** 场景信息. */
    public val sceneInfo: Scene? get() = json["scene_info"].treeOrNull()?.let { Scene(it) }

    /** 交易结束时间. After this the order cannot be paid any more. RFC 3339. */
    public val timeExpire: String? get() = json["time_expire"].textOrNull()

    /** 交易起始时间. RFC 3339. */
    public val timeStart: String? get() = json["time_start"].textOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): PrepayAppRequest = PrepayAppRequest(json.with("mchid", mchid))

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): PrepayAppRequest = PrepayAppRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): PrepayAppRequest = PrepayAppRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PrepayAppRequest = PrepayAppRequest(json.with("appid", appid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): PrepayAppRequest = PrepayAppRequest(json.with("sp_appid", spAppid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): PrepayAppRequest = PrepayAppRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): PrepayAppRequest = PrepayAppRequest(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount): PrepayAppRequest = PrepayAppRequest(json.with("amount", amount))

    /** A copy with another [merchantCategoryCode]. */
    public fun withMerchantCategoryCode(merchantCategoryCode: String): PrepayAppRequest = PrepayAppRequest(json.with("merchant_category_code", merchantCategoryCode))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): PrepayAppRequest = PrepayAppRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [tradeType]. */
    public fun withTradeType(tradeType: String): PrepayAppRequest = PrepayAppRequest(json.with("trade_type", tradeType))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PrepayAppRequest = PrepayAppRequest(json.with("sub_appid", subAppid))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): PrepayAppRequest = PrepayAppRequest(json.with("attach", attach))

    /** A copy with another [detail]. */
    public fun withDetail(detail: List<OrderDetail>?): PrepayAppRequest = PrepayAppRequest(json.with("detail", detail))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): PrepayAppRequest = PrepayAppRequest(json.with("goods_tag", goodsTag))

    /** A copy with another [limitPay]. */
    public fun withLimitPay(limitPay: String?): PrepayAppRequest = PrepayAppRequest(json.with("limit_pay", limitPay))

    /** A copy with another [payer]. */
    public fun withPayer(payer: Payer?): PrepayAppRequest = PrepayAppRequest(json.with("payer", payer))

    /** A copy with another [sceneInfo]. */
    public fun withSceneInfo(sceneInfo: Scene?): PrepayAppRequest = PrepayAppRequest(json.with("scene_info", sceneInfo))

    /** A copy with another [timeExpire]. */
    public fun withTimeExpire(timeExpire: String?): PrepayAppRequest = PrepayAppRequest(json.with("time_expire", timeExpire))

    /** A copy with another [timeStart]. */
    public fun withTimeStart(timeStart: String?): PrepayAppRequest = PrepayAppRequest(json.with("time_start", timeStart))
}

/**
 * `PrepayH5Request`.
 */
public class PrepayH5Request(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, appid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, merchantCategoryCode: String, notifyUrl: String, sceneInfo: PrepayH5Scene, tradeType: String, mchid: String? = null, spMchid: String? = null, subAppid: String? = null, attach: String? = null, detail: List<OrderDetail>? = null, goodsTag: String? = null, limitPay: String? = null, payer: Payer? = null, timeExpire: String? = null, timeStart: String? = null) : this(
        Fields().put("mchid", mchid).put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("appid", appid).put("sp_appid", spAppid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("merchant_category_code", merchantCategoryCode).put("notify_url", notifyUrl).put("scene_info", sceneInfo).put("trade_type", tradeType).put("sub_appid", subAppid).put("attach", attach).put("detail", detail).put("goods_tag", goodsTag).put("limit_pay", limitPay).put("payer", payer).put("time_expire", timeExpire).put("time_start", timeStart).json,
    )

    public constructor(subMchid: String, appid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, merchantCategoryCode: String, notifyUrl: String, sceneInfo: PrepayH5Scene, tradeType: String) : this(
        Fields().put("sub_mchid", subMchid).put("appid", appid).put("sp_appid", spAppid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("merchant_category_code", merchantCategoryCode).put("notify_url", notifyUrl).put("scene_info", sceneInfo).put("trade_type", tradeType).json,
    )

    /** 商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** `appid`. */
    public val appid: String get() = json["appid"].text()

    /** 机构APPID. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商品描述. */
    public val description: String get() = json["description"].text()

    /** 订单金额. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** MCC码. */
    public val merchantCategoryCode: String get() = json["merchant_category_code"].text()

    /** 通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 场景信息. */
    public val sceneInfo: PrepayH5Scene get() = PrepayH5Scene(json["scene_info"].tree())

    /** 交易类型. */
    public val tradeType: String get() = json["trade_type"].text()

    /** 子商户APPID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 商户数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 优惠功能. */
    public val detail: List<OrderDetail>? get() = json["detail"].listOrNull { OrderDetail(it.tree()) }

    /** 商品标记. The mark that the rules of a promotion ask for. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 指定支付方式. */
    public val limitPay: String? get() = json["limit_pay"].textOrNull()

    /** 支付者. */
    public val payer: Payer? get() = json["payer"].treeOrNull()?.let { Payer(it) }

    /** 交易结束时间. After this the order cannot be paid any more. RFC 3339. */
    public val timeExpire: String? get() = json["time_expire"].textOrNull()

    /** 交易起始时间. RFC 3339. */
    public val timeStart: String? get() = json["time_start"].textOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): PrepayH5Request = PrepayH5Request(json.with("mchid", mchid))

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): PrepayH5Request = PrepayH5Request(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): PrepayH5Request = PrepayH5Request(json.with("sub_mchid", subMchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PrepayH5Request = PrepayH5Request(json.with("appid", appid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): PrepayH5Request = PrepayH5Request(json.with("sp_appid", spAppid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): PrepayH5Request = PrepayH5Request(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): PrepayH5Request = PrepayH5Request(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount): PrepayH5Request = PrepayH5Request(json.with("amount", amount))

    /** A copy with another [merchantCategoryCode]. */
    public fun withMerchantCategoryCode(merchantCategoryCode: String): PrepayH5Request = PrepayH5Request(json.with("merchant_category_code", merchantCategoryCode))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): PrepayH5Request = PrepayH5Request(json.with("notify_url", notifyUrl))

    /** A copy with another [sceneInfo]. */
    public fun withSceneInfo(sceneInfo: PrepayH5Scene): PrepayH5Request = PrepayH5Request(json.with("scene_info", sceneInfo))

    /** A copy with another [tradeType]. */
    public fun withTradeType(tradeType: String): PrepayH5Request = PrepayH5Request(json.with("trade_type", tradeType))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PrepayH5Request = PrepayH5Request(json.with("sub_appid", subAppid))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): PrepayH5Request = PrepayH5Request(json.with("attach", attach))

    /** A copy with another [detail]. */
    public fun withDetail(detail: List<OrderDetail>?): PrepayH5Request = PrepayH5Request(json.with("detail", detail))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): PrepayH5Request = PrepayH5Request(json.with("goods_tag", goodsTag))

    /** A copy with another [limitPay]. */
    public fun withLimitPay(limitPay: String?): PrepayH5Request = PrepayH5Request(json.with("limit_pay", limitPay))

    /** A copy with another [payer]. */
    public fun withPayer(payer: Payer?): PrepayH5Request = PrepayH5Request(json.with("payer", payer))

    /** A copy with another [timeExpire]. */
    public fun withTimeExpire(timeExpire: String?): PrepayH5Request = PrepayH5Request(json.with("time_expire", timeExpire))

    /** A copy with another [timeStart]. */
    public fun withTimeStart(timeStart: String?): PrepayH5Request = PrepayH5Request(json.with("time_start", timeStart))
}

/**
 * `PrepayH5Response`.
 */
public class PrepayH5Response(json: JsonObject) : Model(json) {

    /** 支付跳转链接. */
    public val mwebUrl: String get() = json["mweb_url"].text()
}

/**
 * `PrepayH5Scene`.
 */
public class PrepayH5Scene(json: JsonObject) : Model(json) {
    public constructor(payerClientIp: String, storeInfo: Store, deviceId: String? = null, operatorId: String? = null, deviceIp: String? = null) : this(
        Fields().put("payer_client_ip", payerClientIp).put("store_info", storeInfo).put("device_id", deviceId).put("operator_id", operatorId).put("device_ip", deviceIp).json,
    )

    public constructor(payerClientIp: String, storeInfo: Store) : this(
        Fields().put("payer_client_ip", payerClientIp).put("store_info", storeInfo).json,
    )

    /** 用户终端IP. IPv4 or IPv6. */
    public val payerClientIp: String get() = json["payer_client_ip"].text()

    /** 商户门店信息. */
    public val storeInfo: Store get() = Store(json["store_info"].tree())

    /** 商户端设备号. */
    public val deviceId: String? get() = json["device_id"].textOrNull()

    /** 操作员ID. */
    public val operatorId: String? get() = json["operator_id"].textOrNull()

    /** 商户端设备IP. */
    public val deviceIp: String? get() = json["device_ip"].textOrNull()

    /** A copy with another [payerClientIp]. */
    public fun withPayerClientIp(payerClientIp: String): PrepayH5Scene = PrepayH5Scene(json.with("payer_client_ip", payerClientIp))

    /** A copy with another [storeInfo]. */
    public fun withStoreInfo(storeInfo: Store): PrepayH5Scene = PrepayH5Scene(json.with("store_info", storeInfo))

    /** A copy with another [deviceId]. */
    public fun withDeviceId(deviceId: String?): PrepayH5Scene = PrepayH5Scene(json.with("device_id", deviceId))

    /** A copy with another [operatorId]. */
    public fun withOperatorId(operatorId: String?): PrepayH5Scene = PrepayH5Scene(json.with("operator_id", operatorId))

    /** A copy with another [deviceIp]. */
    public fun withDeviceIp(deviceIp: String?): PrepayH5Scene = PrepayH5Scene(json.with("device_ip", deviceIp))
}

/**
 * `PrepayJsapiRequest`.
 */
public class PrepayJsapiRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, appid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, merchantCategoryCode: String, notifyUrl: String, tradeType: String, mchid: String? = null, spMchid: String? = null, subAppid: String? = null, attach: String? = null, detail: List<OrderDetail>? = null, goodsTag: String? = null, limitPay: String? = null, payer: Payer? = null, sceneInfo: Scene? = null, timeExpire: String? = null, timeStart: String? = null) : this(
        Fields().put("mchid", mchid).put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("appid", appid).put("sp_appid", spAppid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("merchant_category_code", merchantCategoryCode).put("notify_url", notifyUrl).put("trade_type", tradeType).put("sub_appid", subAppid).put("attach", attach).put("detail", detail).put("goods_tag", goodsTag).put("limit_pay", limitPay).put("payer", payer).put("scene_info", sceneInfo).put("time_expire", timeExpire).put("time_start", timeStart).json,
    )

    public constructor(subMchid: String, appid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, merchantCategoryCode: String, notifyUrl: String, tradeType: String) : this(
        Fields().put("sub_mchid", subMchid).put("appid", appid).put("sp_appid", spAppid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("merchant_category_code", merchantCategoryCode).put("notify_url", notifyUrl).put("trade_type", tradeType).json,
    )

    /** 商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** `appid`. */
    public val appid: String get() = json["appid"].text()

    /** 机构APPID. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商品描述. */
    public val description: String get() = json["description"].text()

    /** 订单金额. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** MCC码. */
    public val merchantCategoryCode: String get() = json["merchant_category_code"].text()

    /** 通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 交易类型. */
    public val tradeType: String get() = json["trade_type"].text()

    /** 子商户APPID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 商户数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 优惠功能. */
    public val detail: List<OrderDetail>? get() = json["detail"].listOrNull { OrderDetail(it.tree()) }

    /** 商品标记. The mark that the rules of a promotion ask for. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 指定支付方式. */
    public val limitPay: String? get() = json["limit_pay"].textOrNull()

    /** 支付者. */
    public val payer: Payer? get() = json["payer"].treeOrNull()?.let { Payer(it) }

    /** 场景信息. */
    public val sceneInfo: Scene? get() = json["scene_info"].treeOrNull()?.let { Scene(it) }

    /** 交易结束时间. After this the order cannot be paid any more. RFC 3339. */
    public val timeExpire: String? get() = json["time_expire"].textOrNull()

    /** 交易起始时间. RFC 3339. */
    public val timeStart: String? get() = json["time_start"].textOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("mchid", mchid))

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): PrepayJsapiRequest = PrepayJsapiRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PrepayJsapiRequest = PrepayJsapiRequest(json.with("appid", appid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): PrepayJsapiRequest = PrepayJsapiRequest(json.with("sp_appid", spAppid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): PrepayJsapiRequest = PrepayJsapiRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): PrepayJsapiRequest = PrepayJsapiRequest(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount): PrepayJsapiRequest = PrepayJsapiRequest(json.with("amount", amount))

    /** A copy with another [merchantCategoryCode]. */
    public fun withMerchantCategoryCode(merchantCategoryCode: String): PrepayJsapiRequest = PrepayJsapiRequest(json.with("merchant_category_code", merchantCategoryCode))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): PrepayJsapiRequest = PrepayJsapiRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [tradeType]. */
    public fun withTradeType(tradeType: String): PrepayJsapiRequest = PrepayJsapiRequest(json.with("trade_type", tradeType))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("sub_appid", subAppid))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("attach", attach))

    /** A copy with another [detail]. */
    public fun withDetail(detail: List<OrderDetail>?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("detail", detail))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("goods_tag", goodsTag))

    /** A copy with another [limitPay]. */
    public fun withLimitPay(limitPay: String?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("limit_pay", limitPay))

    /** A copy with another [payer]. */
    public fun withPayer(payer: Payer?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("payer", payer))

    /** A copy with another [sceneInfo]. */
    public fun withSceneInfo(sceneInfo: Scene?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("scene_info", sceneInfo))

    /** A copy with another [timeExpire]. */
    public fun withTimeExpire(timeExpire: String?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("time_expire", timeExpire))

    /** A copy with another [timeStart]. */
    public fun withTimeStart(timeStart: String?): PrepayJsapiRequest = PrepayJsapiRequest(json.with("time_start", timeStart))
}

/**
 * `PrepayNativeRequest`.
 */
public class PrepayNativeRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, appid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, merchantCategoryCode: String, notifyUrl: String, tradeType: String, mchid: String? = null, spMchid: String? = null, subAppid: String? = null, attach: String? = null, detail: List<OrderDetail>? = null, goodsTag: String? = null, limitPay: String? = null, payer: Payer? = null, sceneInfo: Scene? = null, timeExpire: String? = null, timeStart: String? = null) : this(
        Fields().put("mchid", mchid).put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("appid", appid).put("sp_appid", spAppid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("merchant_category_code", merchantCategoryCode).put("notify_url", notifyUrl).put("trade_type", tradeType).put("sub_appid", subAppid).put("attach", attach).put("detail", detail).put("goods_tag", goodsTag).put("limit_pay", limitPay).put("payer", payer).put("scene_info", sceneInfo).put("time_expire", timeExpire).put("time_start", timeStart).json,
    )

    public constructor(subMchid: String, appid: String, spAppid: String, outTradeNo: String, description: String, amount: Amount, merchantCategoryCode: String, notifyUrl: String, tradeType: String) : this(
        Fields().put("sub_mchid", subMchid).put("appid", appid).put("sp_appid", spAppid).put("out_trade_no", outTradeNo).put("description", description).put("amount", amount).put("merchant_category_code", merchantCategoryCode).put("notify_url", notifyUrl).put("trade_type", tradeType).json,
    )

    /** 商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** `appid`. */
    public val appid: String get() = json["appid"].text()

    /** 机构APPID. */
    public val spAppid: String get() = json["sp_appid"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商品描述. */
    public val description: String get() = json["description"].text()

    /** 订单金额. */
    public val amount: Amount get() = Amount(json["amount"].tree())

    /** MCC码. */
    public val merchantCategoryCode: String get() = json["merchant_category_code"].text()

    /** 通知地址. Where its notifications are posted: https, without a query string. */
    public val notifyUrl: String get() = json["notify_url"].text()

    /** 交易类型. */
    public val tradeType: String get() = json["trade_type"].text()

    /** 子商户APPID. The sub-merchant's own app; needed for `sub_openid`. */
    public val subAppid: String? get() = json["sub_appid"].textOrNull()

    /** 商户数据. Comes back unchanged in queries and notifications. */
    public val attach: String? get() = json["attach"].textOrNull()

    /** 优惠功能. */
    public val detail: List<OrderDetail>? get() = json["detail"].listOrNull { OrderDetail(it.tree()) }

    /** 商品标记. The mark that the rules of a promotion ask for. */
    public val goodsTag: String? get() = json["goods_tag"].textOrNull()

    /** 指定支付方式. */
    public val limitPay: String? get() = json["limit_pay"].textOrNull()

    /** 支付者. */
    public val payer: Payer? get() = json["payer"].treeOrNull()?.let { Payer(it) }

    /** 场景信息. */
    public val sceneInfo: Scene? get() = json["scene_info"].treeOrNull()?.let { Scene(it) }

    /** 交易结束时间. After this the order cannot be paid any more. RFC 3339. */
    public val timeExpire: String? get() = json["time_expire"].textOrNull()

    /** 交易起始时间. RFC 3339. */
    public val timeStart: String? get() = json["time_start"].textOrNull()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): PrepayNativeRequest = PrepayNativeRequest(json.with("mchid", mchid))

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): PrepayNativeRequest = PrepayNativeRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): PrepayNativeRequest = PrepayNativeRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String): PrepayNativeRequest = PrepayNativeRequest(json.with("appid", appid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): PrepayNativeRequest = PrepayNativeRequest(json.with("sp_appid", spAppid))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String): PrepayNativeRequest = PrepayNativeRequest(json.with("out_trade_no", outTradeNo))

    /** A copy with another [description]. */
    public fun withDescription(description: String): PrepayNativeRequest = PrepayNativeRequest(json.with("description", description))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Amount): PrepayNativeRequest = PrepayNativeRequest(json.with("amount", amount))

    /** A copy with another [merchantCategoryCode]. */
    public fun withMerchantCategoryCode(merchantCategoryCode: String): PrepayNativeRequest = PrepayNativeRequest(json.with("merchant_category_code", merchantCategoryCode))

    /** A copy with another [notifyUrl]. */
    public fun withNotifyUrl(notifyUrl: String): PrepayNativeRequest = PrepayNativeRequest(json.with("notify_url", notifyUrl))

    /** A copy with another [tradeType]. */
    public fun withTradeType(tradeType: String): PrepayNativeRequest = PrepayNativeRequest(json.with("trade_type", tradeType))

    /** A copy with another [subAppid]. */
    public fun withSubAppid(subAppid: String?): PrepayNativeRequest = PrepayNativeRequest(json.with("sub_appid", subAppid))

    /** A copy with another [attach]. */
    public fun withAttach(attach: String?): PrepayNativeRequest = PrepayNativeRequest(json.with("attach", attach))

    /** A copy with another [detail]. */
    public fun withDetail(detail: List<OrderDetail>?): PrepayNativeRequest = PrepayNativeRequest(json.with("detail", detail))

    /** A copy with another [goodsTag]. */
    public fun withGoodsTag(goodsTag: String?): PrepayNativeRequest = PrepayNativeRequest(json.with("goods_tag", goodsTag))

    /** A copy with another [limitPay]. */
    public fun withLimitPay(limitPay: String?): PrepayNativeRequest = PrepayNativeRequest(json.with("limit_pay", limitPay))

    /** A copy with another [payer]. */
    public fun withPayer(payer: Payer?): PrepayNativeRequest = PrepayNativeRequest(json.with("payer", payer))

    /** A copy with another [sceneInfo]. */
    public fun withSceneInfo(sceneInfo: Scene?): PrepayNativeRequest = PrepayNativeRequest(json.with("scene_info", sceneInfo))

    /** A copy with another [timeExpire]. */
    public fun withTimeExpire(timeExpire: String?): PrepayNativeRequest = PrepayNativeRequest(json.with("time_expire", timeExpire))

    /** A copy with another [timeStart]. */
    public fun withTimeStart(timeStart: String?): PrepayNativeRequest = PrepayNativeRequest(json.with("time_start", timeStart))
}

/**
 * `PrepayNativeResponse`.
 */
public class PrepayNativeResponse(json: JsonObject) : Model(json) {

    /** 二维码链接. */
    public val codeUrl: String get() = json["code_url"].text()
}

/**
 * `PrepayResponse`.
 */
public class PrepayResponse(json: JsonObject) : Model(json) {

    /** 预支付交易会话标识. */
    public val prepayId: String get() = json["prepay_id"].text()
}

/**
 * `Promotion`.
 */
public class Promotion(json: JsonObject) : Model(json) {

    /** 券ID. */
    public val promotionId: String get() = json["promotion_id"].text()

    /** 优惠券面额. In the smallest unit of the currency. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 优惠币种. ISO 4217, `CNY` for yuan. */
    public val currency: String get() = json["currency"].text()

    /** 活动ID. */
    public val activityId: String? get() = json["activity_id"].textOrNull()

    /** 优惠类型. See [PromotionType]. */
    public val type: String? get() = json["type"].textOrNull()

    /** 优惠名称. */
    public val name: String? get() = json["name"].textOrNull()

    /** 单品列表. */
    public val goodsDetail: List<PromotionGoods>? get() = json["goods_detail"].listOrNull { PromotionGoods(it.tree()) }

    /** 商户出资. In the smallest unit of the currency. */
    public val merchantContributeAmount: Long? get() = json["merchant_contribute_amount"].longOrNull()

    /** 其他出资. In the smallest unit of the currency. */
    public val otherContributeAmount: Long? get() = json["other_contribute_amount"].longOrNull()

    /** 优惠范围. See [Scope]. */
    public val scope: String? get() = json["scope"].textOrNull()

    /** 微信出资. In the smallest unit of the currency. */
    public val wxpayContributeAmount: Long? get() = json["wxpay_contribute_amount"].longOrNull()
}

/**
 * `PromotionGoods`.
 */
public class PromotionGoods(json: JsonObject) : Model(json) {

    /** 商品编码. */
    public val goodsId: String get() = json["goods_id"].text()

    /** 商品优惠金额. In the smallest unit of the currency. */
    public val discountAmount: Long? get() = json["discount_amount"].longOrNull()

    /** 商品价格. In the smallest unit of the currency. */
    public val price: Long? get() = json["price"].longOrNull()

    /** 商品数量. */
    public val quantity: Long? get() = json["quantity"].longOrNull()

    /** 商品备注. */
    public val goodsRemark: String? get() = json["goods_remark"].textOrNull()
}

/**
 * `Refund`.
 */
public class Refund(json: JsonObject) : Model(json) {

    /** 微信支付退款订单号. */
    public val id: String get() = json["id"].text()

    /** 微信支付交易订单号. WeChat Pay's number of the payment. */
    public val transactionId: String get() = json["transaction_id"].text()

    /** 商户原交易订单号. The merchant's own number of the order. */
    public val outTradeNo: String get() = json["out_trade_no"].text()

    /** 商户退款单号. The merchant's own number of the refund. */
    public val outRefundNo: String get() = json["out_refund_no"].text()

    /** 退款状态. See [Status]. */
    public val status: String get() = json["status"].text()

    /** 退款创建时间. RFC 3339. */
    public val createTime: String get() = json["create_time"].text()

    /** 退款金额. */
    public val amount: RefundAmount get() = RefundAmount(json["amount"].tree())

    /** 退款渠道. See [Channel]. */
    public val channel: String? get() = json["channel"].textOrNull()

    /** 优惠退款详情. */
    public val detail: RefundPromotion? get() = json["detail"].treeOrNull()?.let { RefundPromotion(it) }

    /** 退款资金来源. See [FundSource]. */
    public val fundSource: String? get() = json["fund_source"].textOrNull()

    /** 退款入账账户. */
    public val recvAccount: String? get() = json["recv_account"].textOrNull()

    /** 退款成功时间. RFC 3339. */
    public val successTime: String? get() = json["success_time"].textOrNull()
}

/**
 * `RefundAmount`.
 */
public class RefundAmount(json: JsonObject) : Model(json) {

    /** 汇率. */
    public val exchangeRate: ExchangeRate get() = ExchangeRate(json["exchange_rate"].tree())

    /** 支付币种. ISO 4217, `CNY` for yuan. */
    public val payerCurrency: String get() = json["payer_currency"].text()

    /** 用户退款金额. In the smallest unit of the currency. */
    public val payerRefund: Long? get() = json["payer_refund"].longOrNull()

    /** 退款金额. In the smallest unit of the currency. */
    public val refund: Long? get() = json["refund"].longOrNull()

    /** 货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String? get() = json["currency"].textOrNull()
}

/**
 * `RefundPromotion`.
 */
public class RefundPromotion(json: JsonObject) : Model(json) {

    /** 券ID. */
    public val promotionId: String get() = json["promotion_id"].text()

    /** 货币类型. ISO 4217, `CNY` for yuan. */
    public val currency: String get() = json["currency"].text()

    /** 优惠类型. See [RefundPromotionType]. */
    public val type: String? get() = json["type"].textOrNull()

    /** 优惠券面额. In the smallest unit of the currency. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 优惠券退款额. */
    public val refundAmount: Long? get() = json["refund_amount"].longOrNull()

    /** 优惠范围. See [Scope]. */
    public val scope: String? get() = json["scope"].textOrNull()
}

/**
 * `ReverseOrderByOutTradeNoRequest`.
 */
public class ReverseOrderByOutTradeNoRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, mchid: String? = null, spMchid: String? = null) : this(
        Fields().put("mchid", mchid).put("sp_mchid", spMchid).put("sub_mchid", subMchid).json,
    )

    public constructor(subMchid: String) : this(
        Fields().put("sub_mchid", subMchid).json,
    )

    /** 商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): ReverseOrderByOutTradeNoRequest = ReverseOrderByOutTradeNoRequest(json.with("mchid", mchid))

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): ReverseOrderByOutTradeNoRequest = ReverseOrderByOutTradeNoRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): ReverseOrderByOutTradeNoRequest = ReverseOrderByOutTradeNoRequest(json.with("sub_mchid", subMchid))
}

/**
 * `ReverseOrderByTransactionIdRequest`.
 */
public class ReverseOrderByTransactionIdRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, mchid: String? = null, spMchid: String? = null) : this(
        Fields().put("mchid", mchid).put("sp_mchid", spMchid).put("sub_mchid", subMchid).json,
    )

    public constructor(subMchid: String) : this(
        Fields().put("sub_mchid", subMchid).json,
    )

    /** 商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 机构商户号. The institution's own merchant number. The client's `mchid` where left out. */
    public val spMchid: String? get() = json["sp_mchid"].textOrNull()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): ReverseOrderByTransactionIdRequest = ReverseOrderByTransactionIdRequest(json.with("mchid", mchid))

    /** A copy with another [spMchid]. */
    public fun withSpMchid(spMchid: String?): ReverseOrderByTransactionIdRequest = ReverseOrderByTransactionIdRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): ReverseOrderByTransactionIdRequest = ReverseOrderByTransactionIdRequest(json.with("sub_mchid", subMchid))
}

/**
 * `Scene`.
 */
public class Scene(json: JsonObject) : Model(json) {
    public constructor(deviceId: String? = null, operatorId: String? = null, deviceIp: String? = null, payerClientIp: String? = null, storeInfo: Store? = null) : this(
        Fields().put("device_id", deviceId).put("operator_id", operatorId).put("device_ip", deviceIp).put("payer_client_ip", payerClientIp).put("store_info", storeInfo).json,
    )

    /** 商户端设备号. */
    public val deviceId: String? get() = json["device_id"].textOrNull()

    /** 操作员ID. */
    public val operatorId: String? get() = json["operator_id"].textOrNull()

    /** 商户端设备IP. */
    public val deviceIp: String? get() = json["device_ip"].textOrNull()

    /** 用户终端IP. IPv4 or IPv6. */
    public val payerClientIp: String? get() = json["payer_client_ip"].textOrNull()

    /** 商户门店信息. */
    public val storeInfo: Store? get() = json["store_info"].treeOrNull()?.let { Store(it) }

    /** A copy with another [deviceId]. */
    public fun withDeviceId(deviceId: String?): Scene = Scene(json.with("device_id", deviceId))

    /** A copy with another [operatorId]. */
    public fun withOperatorId(operatorId: String?): Scene = Scene(json.with("operator_id", operatorId))

    /** A copy with another [deviceIp]. */
    public fun withDeviceIp(deviceIp: String?): Scene = Scene(json.with("device_ip", deviceIp))

    /** A copy with another [payerClientIp]. */
    public fun withPayerClientIp(payerClientIp: String?): Scene = Scene(json.with("payer_client_ip", payerClientIp))

    /** A copy with another [storeInfo]. */
    public fun withStoreInfo(storeInfo: Store?): Scene = Scene(json.with("store_info", storeInfo))
}

/**
 * `Settlement`.
 */
public class Settlement(json: JsonObject) : Model(json) {

    /** 付款批次号. WeChat Pay's number of the batch. */
    public val batchId: String get() = json["batch_id"].text()

    /** 金额. */
    public val amount: SettlementAmount get() = SettlementAmount(json["amount"].tree())

    /** 结算日期. */
    public val settlementDate: String get() = json["settlement_date"].text()

    /** 交易结束日期. */
    public val tradeEndDate: String get() = json["trade_end_date"].text()

    /** 交易开始日期. */
    public val tradeStartDate: String get() = json["trade_start_date"].text()

    /** 钱包主体. See [WalletRegion]. */
    public val walletRegion: String? get() = json["wallet_region"].textOrNull()
}

/**
 * `SettlementAmount`.
 */
public class SettlementAmount(json: JsonObject) : Model(json) {

    /** 结算币种. ISO 4217, `CNY` for yuan. */
    public val currency: String get() = json["currency"].text()

    /** 手续费金额. In the smallest unit of the currency. */
    public val fee: Long? get() = json["fee"].longOrNull()

    /** 支付净额. */
    public val net: Long? get() = json["net"].longOrNull()

    /** 支付金额. In the smallest unit of the currency. */
    public val pay: Long? get() = json["pay"].longOrNull()

    /** 退款金额. In the smallest unit of the currency. */
    public val refund: Long? get() = json["refund"].longOrNull()

    /** 已结算金额. In the smallest unit of the currency. */
    public val settled: Long? get() = json["settled"].longOrNull()

    /** 未结算金额. In the smallest unit of the currency. */
    public val unsettle: Long? get() = json["unsettle"].longOrNull()
}

/**
 * `Store`.
 */
public class Store(json: JsonObject) : Model(json) {
    public constructor(name: String, address: String, id: String? = null) : this(
        Fields().put("name", name).put("address", address).put("id", id).json,
    )

    public constructor(name: String, address: String) : this(
        Fields().put("name", name).put("address", address).json,
    )

    /** 名称. */
    public val name: String get() = json["name"].text()

    /** 详细地址. */
    public val address: String get() = json["address"].text()

    /** 编号. */
    public val id: String? get() = json["id"].textOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String): Store = Store(json.with("name", name))

    /** A copy with another [address]. */
    public fun withAddress(address: String): Store = Store(json.with("address", address))

    /** A copy with another [id]. */
    public fun withId(id: String?): Store = Store(json.with("id", id))
}

/**
 * `UpdateSubMerchantRequest`.
 */
public class UpdateSubMerchantRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, spAppid: String, name: String, business: Business, businessCategory: Long, merchantCountryCode: String, merchantType: String, officePhone: String, shortname: String, spMchid: String? = null, channelId: String? = null, contact: Contact? = null, director: Director? = null, principal: Director? = null, registrationCertificateCopy: String? = null, registrationCertificateDate: String? = null, registrationCertificateNumber: String? = null, settlementBankNumber: String? = null) : this(
        Fields().put("sp_mchid", spMchid).put("sub_mchid", subMchid).put("sp_appid", spAppid).put("name", name).put("business", business).put("business_category", businessCategory).put("merchant_country_code", merchantCountryCode).put("merchant_type", merchantType).put("office_phone", officePhone).put("shortname", shortname).put("channel_id", channelId).put("contact", contact).put("director", director).put("principal", principal).put("registration_certificate_copy", registrationCertificateCopy).put("registration_certificate_date", registrationCertificateDate).put("registration_certificate_number", registrationCertificateNumber).put("settlement_bank_number", settlementBankNumber).json,
    )

    public constructor(subMchid: String, spAppid: String, name: String, business: Business, businessCategory: Long, merchantCountryCode: String, merchantType: String, officePhone: String, shortname: String) : this(
        Fields().put("sub_mchid", subMchid).put("sp_appid", spAppid).put("name", name).put("business", business).put("business_category", businessCategory).put("merchant_country_code", merchantCountryCode).put("merchant_type", merchantType).put("office_phone", officePhone).put("shortname", shortname).json,
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
    public val business: Business get() = Business(json["business"].tree())

    /** 类目. */
    public val businessCategory: Long get() = json["business_category"].long()

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

    /** 联系人信息. */
    public val contact: Contact? get() = json["contact"].treeOrNull()?.let { Contact(it) }

    /** 董事信息. */
    public val director: Director? get() = json["director"].treeOrNull()?.let { Director(it) }

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
    public fun withSpMchid(spMchid: String?): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("sp_mchid", spMchid))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [spAppid]. */
    public fun withSpAppid(spAppid: String): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("sp_appid", spAppid))

    /** A copy with another [name]. */
    public fun withName(name: String): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("name", name))

    /** A copy with another [business]. */
    public fun withBusiness(business: Business): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("business", business))

    /** A copy with another [businessCategory]. */
    public fun withBusinessCategory(businessCategory: Long): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("business_category", businessCategory))

    /** A copy with another [merchantCountryCode]. */
    public fun withMerchantCountryCode(merchantCountryCode: String): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("merchant_country_code", merchantCountryCode))

    /** A copy with another [merchantType]. */
    public fun withMerchantType(merchantType: String): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("merchant_type", merchantType))

    /** A copy with another [officePhone]. */
    public fun withOfficePhone(officePhone: String): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("office_phone", officePhone))

    /** A copy with another [shortname]. */
    public fun withShortname(shortname: String): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("shortname", shortname))

    /** A copy with another [channelId]. */
    public fun withChannelId(channelId: String?): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("channel_id", channelId))

    /** A copy with another [contact]. */
    public fun withContact(contact: Contact?): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("contact", contact))

    /** A copy with another [director]. */
    public fun withDirector(director: Director?): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("director", director))

    /** A copy with another [principal]. */
    public fun withPrincipal(principal: Director?): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("principal", principal))

    /** A copy with another [registrationCertificateCopy]. */
    public fun withRegistrationCertificateCopy(registrationCertificateCopy: String?): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("registration_certificate_copy", registrationCertificateCopy))

    /** A copy with another [registrationCertificateDate]. */
    public fun withRegistrationCertificateDate(registrationCertificateDate: String?): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("registration_certificate_date", registrationCertificateDate))

    /** A copy with another [registrationCertificateNumber]. */
    public fun withRegistrationCertificateNumber(registrationCertificateNumber: String?): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("registration_certificate_number", registrationCertificateNumber))

    /** A copy with another [settlementBankNumber]. */
    public fun withSettlementBankNumber(settlementBankNumber: String?): UpdateSubMerchantRequest = UpdateSubMerchantRequest(json.with("settlement_bank_number", settlementBankNumber))
}

/**
 * `UpdateSubMerchantResponse`.
 */
public class UpdateSubMerchantResponse(json: JsonObject) : Model(json) {

    /** 子商户号. */
    public val subMchid: String get() = json["sub_mchid"].text()
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
 * 退款渠道.
 *
 * The documented values; there may be others.
 */
public object Channel {
    public const val ORIGINAL: String = "ORIGINAL"
    public const val BALANCE: String = "BALANCE"
    public const val OTHER_BALANCE: String = "OTHER_BALANCE"
    public const val OTHER_BANKCARD: String = "OTHER_BANKCARD"
}

/**
 * 汇率类型.
 *
 * The documented values; there may be others.
 */
public object ExchangeRateType {
    public const val SETTLEMENT_RATE: String = "SETTLEMENT_RATE"
}

/**
 * 退款资金来源.
 *
 * The documented values; there may be others.
 */
public object FundSource {
    public const val REFUND_SOURCE_UNSETTLED_FUNDS: String = "REFUND_SOURCE_UNSETTLED_FUNDS"
    public const val REFUND_SOURCE_RECH_ARGE_FUNDS: String = "REFUND_SOURCE_REchARGE_FUNDS"
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
 * 优惠类型.
 *
 * The documented values; there may be others.
 */
public object MicropayPromotionType {
    public const val COUPON: String = "COUPON"
    public const val DISCOUNT: String = "DISCOUNT"
}

/**
 * 优惠类型.
 *
 * The documented values; there may be others.
 */
public object PromotionType {
    public const val COUPON: String = "COUPON"
    public const val DISCOUNT: String = "DISCOUNT"
}

/**
 * 优惠类型.
 *
 * The documented values; there may be others.
 */
public object RefundPromotionType {
    public const val COUPON: String = "COUPON"
    public const val DISCOUNT: String = "DISCOUNT"
}

/**
 * 优惠范围.
 *
 * The documented values; there may be others.
 */
public object Scope {
    public const val GLOBAL: String = "GLOBAL"
    public const val SINGLE: String = "SINGLE"
}

/**
 * 结算状态.
 *
 * The documented values; there may be others.
 */
public object SettleState {
    public const val SETTLED: String = "SETTLED"
    public const val UNSETTLE: String = "UNSETTLE"
}

/**
 * 退款状态.
 *
 * The documented values; there may be others.
 */
public object Status {
    public const val SUCCESS: String = "SUCCESS"
    public const val REFUNDCLOSE: String = "REFUNDCLOSE"
    public const val PROCESSING: String = "PROCESSING"
    public const val ABNORMAL: String = "ABNORMAL"
}

/**
 * 交易状态.
 *
 * The documented values; there may be others.
 */
public object TradeState {
    public const val SUCCESS: String = "SUCCESS"
    public const val REFUND: String = "REFUND"
    public const val NOTPAY: String = "NOTPAY"
    public const val CLOSED: String = "CLOSED"
    public const val REVOKED: String = "REVOKED"
    public const val USERPAYING: String = "USERPAYING"
    public const val PAYERROR: String = "PAYERROR"
}

/**
 * 交易类型.
 *
 * The documented values; there may be others.
 */
public object TradeType {
    public const val JSAPI: String = "JSAPI"
    public const val NATIVE: String = "NATIVE"
    public const val APP: String = "APP"
    public const val MWEB: String = "MWEB"
    public const val MICROPAY: String = "MICROPAY"
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
 * 钱包主体.
 *
 * The documented values; there may be others.
 */
public object WalletRegion {
    public const val CHINA_MAINLAND: String = "CHINA_MAINLAND"
    public const val CHINA_HONGKONG: String = "CHINA_HONGKONG"
}
