// Generated from api/taxi_invoice.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.taxiinvoice

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
 * `Buyer`.
 */
public class Buyer(json: JsonObject) : Model(json) {
    public constructor(type: String, name: String, taxpayerId: String? = null, address: String? = null, bankAccount: String? = null, bankName: String? = null, telephone: String? = null) : this(
        Fields().put("type", type).put("name", name).put("taxpayer_id", taxpayerId).put("address", address).put("bank_account", bankAccount).put("bank_name", bankName).put("telephone", telephone).json,
    )

    public constructor(type: String, name: String) : this(
        Fields().put("type", type).put("name", name).json,
    )

    /** 购买方类型. */
    public val type: String get() = json["type"].text()

    /** 名称. */
    public val name: String get() = json["name"].text()

    /** 纳税人识别号. */
    public val taxpayerId: String? get() = json["taxpayer_id"].textOrNull()

    /** 地址. */
    public val address: String? get() = json["address"].textOrNull()

    /** 银行账号. */
    public val bankAccount: String? get() = json["bank_account"].textOrNull()

    /** 开户银行. */
    public val bankName: String? get() = json["bank_name"].textOrNull()

    /** 电话. */
    public val telephone: String? get() = json["telephone"].textOrNull()

    /** A copy with another [type]. */
    public fun withType(type: String): Buyer = Buyer(json.with("type", type))

    /** A copy with another [name]. */
    public fun withName(name: String): Buyer = Buyer(json.with("name", name))

    /** A copy with another [taxpayerId]. */
    public fun withTaxpayerId(taxpayerId: String?): Buyer = Buyer(json.with("taxpayer_id", taxpayerId))

    /** A copy with another [address]. */
    public fun withAddress(address: String?): Buyer = Buyer(json.with("address", address))

    /** A copy with another [bankAccount]. */
    public fun withBankAccount(bankAccount: String?): Buyer = Buyer(json.with("bank_account", bankAccount))

    /** A copy with another [bankName]. */
    public fun withBankName(bankName: String?): Buyer = Buyer(json.with("bank_name", bankName))

    /** A copy with another [telephone]. */
    public fun withTelephone(telephone: String?): Buyer = Buyer(json.with("telephone", telephone))
}

/**
 * `CreateTaxiCompanyRequest`.
 */
public class CreateTaxiCompanyRequest(json: JsonObject) : Model(json) {
    public constructor(regionId: Long, taxId: String, address: String, enterpriseType: String, invoiceMode: String, legalPerson: String, bankAccount: String? = null, bankName: String? = null, companyName: String? = null, phone: String? = null, shortName: String? = null) : this(
        Fields().put("region_id", regionId).put("tax_id", taxId).put("address", address).put("enterprise_type", enterpriseType).put("invoice_mode", invoiceMode).put("legal_person", legalPerson).put("bank_account", bankAccount).put("bank_name", bankName).put("company_name", companyName).put("phone", phone).put("short_name", shortName).json,
    )

    public constructor(regionId: Long, taxId: String, address: String, enterpriseType: String, invoiceMode: String, legalPerson: String) : this(
        Fields().put("region_id", regionId).put("tax_id", taxId).put("address", address).put("enterprise_type", enterpriseType).put("invoice_mode", invoiceMode).put("legal_person", legalPerson).json,
    )

    /** 行政区划ID. */
    public val regionId: Long get() = json["region_id"].long()

    /** 税号. */
    public val taxId: String get() = json["tax_id"].text()

    /** 公司地址. */
    public val address: String get() = json["address"].text()

    /** 企业类型. */
    public val enterpriseType: String get() = json["enterprise_type"].text()

    /** 开票渠道. */
    public val invoiceMode: String get() = json["invoice_mode"].text()

    /** 企业法人姓名. */
    public val legalPerson: String get() = json["legal_person"].text()

    /** 银行账号. */
    public val bankAccount: String? get() = json["bank_account"].textOrNull()

    /** 开户行. */
    public val bankName: String? get() = json["bank_name"].textOrNull()

    /** 公司名称. */
    public val companyName: String? get() = json["company_name"].textOrNull()

    /** 公司电话. */
    public val phone: String? get() = json["phone"].textOrNull()

    /** 公司简称. */
    public val shortName: String? get() = json["short_name"].textOrNull()

    /** A copy with another [regionId]. */
    public fun withRegionId(regionId: Long): CreateTaxiCompanyRequest = CreateTaxiCompanyRequest(json.with("region_id", regionId))

    /** A copy with another [taxId]. */
    public fun withTaxId(taxId: String): CreateTaxiCompanyRequest = CreateTaxiCompanyRequest(json.with("tax_id", taxId))

    /** A copy with another [address]. */
    public fun withAddress(address: String): CreateTaxiCompanyRequest = CreateTaxiCompanyRequest(json.with("address", address))

    /** A copy with another [enterpriseType]. */
    public fun withEnterpriseType(enterpriseType: String): CreateTaxiCompanyRequest = CreateTaxiCompanyRequest(json.with("enterprise_type", enterpriseType))

    /** A copy with another [invoiceMode]. */
    public fun withInvoiceMode(invoiceMode: String): CreateTaxiCompanyRequest = CreateTaxiCompanyRequest(json.with("invoice_mode", invoiceMode))

    /** A copy with another [legalPerson]. */
    public fun withLegalPerson(legalPerson: String): CreateTaxiCompanyRequest = CreateTaxiCompanyRequest(json.with("legal_person", legalPerson))

    /** A copy with another [bankAccount]. */
    public fun withBankAccount(bankAccount: String?): CreateTaxiCompanyRequest = CreateTaxiCompanyRequest(json.with("bank_account", bankAccount))

    /** A copy with another [bankName]. */
    public fun withBankName(bankName: String?): CreateTaxiCompanyRequest = CreateTaxiCompanyRequest(json.with("bank_name", bankName))

    /** A copy with another [companyName]. */
    public fun withCompanyName(companyName: String?): CreateTaxiCompanyRequest = CreateTaxiCompanyRequest(json.with("company_name", companyName))

    /** A copy with another [phone]. */
    public fun withPhone(phone: String?): CreateTaxiCompanyRequest = CreateTaxiCompanyRequest(json.with("phone", phone))

    /** A copy with another [shortName]. */
    public fun withShortName(shortName: String?): CreateTaxiCompanyRequest = CreateTaxiCompanyRequest(json.with("short_name", shortName))
}

/**
 * `CreateTaxiCompanyResponse`.
 */
public class CreateTaxiCompanyResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 公司名称. */
    public val companyName: String? get() = json["company_name"].textOrNull()
}

/**
 * `DriverPhoto`.
 */
public class DriverPhoto(json: JsonObject) : Model(json) {
    public constructor(photoDigest: PhotoDigest? = null, photoIcon: String? = null, photoType: String? = null, photoUrl: String? = null) : this(
        Fields().put("photo_digest", photoDigest).put("photo_icon", photoIcon).put("photo_type", photoType).put("photo_url", photoUrl).json,
    )

    /** 司机头像摘要. */
    public val photoDigest: PhotoDigest? get() = json["photo_digest"].treeOrNull()?.let { PhotoDigest(it) }

    /** 头像icon. */
    public val photoIcon: String? get() = json["photo_icon"].textOrNull()

    /** 照片类型. */
    public val photoType: String? get() = json["photo_type"].textOrNull()

    /** 头像url. */
    public val photoUrl: String? get() = json["photo_url"].textOrNull()

    /** A copy with another [photoDigest]. */
    public fun withPhotoDigest(photoDigest: PhotoDigest?): DriverPhoto = DriverPhoto(json.with("photo_digest", photoDigest))

    /** A copy with another [photoIcon]. */
    public fun withPhotoIcon(photoIcon: String?): DriverPhoto = DriverPhoto(json.with("photo_icon", photoIcon))

    /** A copy with another [photoType]. */
    public fun withPhotoType(photoType: String?): DriverPhoto = DriverPhoto(json.with("photo_type", photoType))

    /** A copy with another [photoUrl]. */
    public fun withPhotoUrl(photoUrl: String?): DriverPhoto = DriverPhoto(json.with("photo_url", photoUrl))
}

/**
 * `ExtraInformation`.
 */
public class ExtraInformation(json: JsonObject) : Model(json) {
    public constructor(drawer: String, payee: String? = null, reviewer: String? = null) : this(
        Fields().put("drawer", drawer).put("payee", payee).put("reviewer", reviewer).json,
    )

    public constructor(drawer: String) : this(
        Fields().put("drawer", drawer).json,
    )

    /** 开票人. */
    public val drawer: String get() = json["drawer"].text()

    /** 收款人. */
    public val payee: String? get() = json["payee"].textOrNull()

    /** 复核人. */
    public val reviewer: String? get() = json["reviewer"].textOrNull()

    /** A copy with another [drawer]. */
    public fun withDrawer(drawer: String): ExtraInformation = ExtraInformation(json.with("drawer", drawer))

    /** A copy with another [payee]. */
    public fun withPayee(payee: String?): ExtraInformation = ExtraInformation(json.with("payee", payee))

    /** A copy with another [reviewer]. */
    public fun withReviewer(reviewer: String?): ExtraInformation = ExtraInformation(json.with("reviewer", reviewer))
}

/**
 * `FapiaoCard`.
 */
public class FapiaoCard(json: JsonObject) : Model(json) {
    public constructor(fapiaoMediaId: String, amount: Long, buyerInformation: Buyer, checkCode: String, extraInformation: ExtraInformation, fapiaoCode: String, fapiaoNumber: String, fapiaoTime: String, password: String, sellerInformation: Seller, taxAmount: Long, totalAmount: Long, items: List<FapiaoItem>? = null, remark: String? = null) : this(
        Fields().put("fapiao_media_id", fapiaoMediaId).put("amount", amount).put("buyer_information", buyerInformation).put("check_code", checkCode).put("extra_information", extraInformation).put("fapiao_code", fapiaoCode).put("fapiao_number", fapiaoNumber).put("fapiao_time", fapiaoTime).put("password", password).put("seller_information", sellerInformation).put("tax_amount", taxAmount).put("total_amount", totalAmount).put("items", items).put("remark", remark).json,
    )

    public constructor(fapiaoMediaId: String, amount: Long, buyerInformation: Buyer, checkCode: String, extraInformation: ExtraInformation, fapiaoCode: String, fapiaoNumber: String, fapiaoTime: String, password: String, sellerInformation: Seller, taxAmount: Long, totalAmount: Long) : this(
        Fields().put("fapiao_media_id", fapiaoMediaId).put("amount", amount).put("buyer_information", buyerInformation).put("check_code", checkCode).put("extra_information", extraInformation).put("fapiao_code", fapiaoCode).put("fapiao_number", fapiaoNumber).put("fapiao_time", fapiaoTime).put("password", password).put("seller_information", sellerInformation).put("tax_amount", taxAmount).put("total_amount", totalAmount).json,
    )

    /** 电子发票文件ID. */
    public val fapiaoMediaId: String get() = json["fapiao_media_id"].text()

    /** 总金额. In fen. */
    public val amount: Long get() = json["amount"].long()

    /** 购买方信息. */
    public val buyerInformation: Buyer get() = Buyer(json["buyer_information"].tree())

    /** 校验码. */
    public val checkCode: String get() = json["check_code"].text()

    /** 附加信息. */
    public val extraInformation: ExtraInformation get() = ExtraInformation(json["extra_information"].tree())

    /** 发票代码. */
    public val fapiaoCode: String get() = json["fapiao_code"].text()

    /** 发票号码. */
    public val fapiaoNumber: String get() = json["fapiao_number"].text()

    /** 开票时间. RFC 3339. */
    public val fapiaoTime: String get() = json["fapiao_time"].text()

    /** 密码. */
    public val password: String get() = json["password"].text()

    /** 销售方信息. */
    public val sellerInformation: Seller get() = Seller(json["seller_information"].tree())

    /** 总税额. In fen. */
    public val taxAmount: Long get() = json["tax_amount"].long()

    /** 总价税合计. In fen. */
    public val totalAmount: Long get() = json["total_amount"].long()

    /** 发票行信息. */
    public val items: List<FapiaoItem>? get() = json["items"].listOrNull { FapiaoItem(it.tree()) }

    /** 备注信息. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** A copy with another [fapiaoMediaId]. */
    public fun withFapiaoMediaId(fapiaoMediaId: String): FapiaoCard = FapiaoCard(json.with("fapiao_media_id", fapiaoMediaId))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): FapiaoCard = FapiaoCard(json.with("amount", amount))

    /** A copy with another [buyerInformation]. */
    public fun withBuyerInformation(buyerInformation: Buyer): FapiaoCard = FapiaoCard(json.with("buyer_information", buyerInformation))

    /** A copy with another [checkCode]. */
    public fun withCheckCode(checkCode: String): FapiaoCard = FapiaoCard(json.with("check_code", checkCode))

    /** A copy with another [extraInformation]. */
    public fun withExtraInformation(extraInformation: ExtraInformation): FapiaoCard = FapiaoCard(json.with("extra_information", extraInformation))

    /** A copy with another [fapiaoCode]. */
    public fun withFapiaoCode(fapiaoCode: String): FapiaoCard = FapiaoCard(json.with("fapiao_code", fapiaoCode))

    /** A copy with another [fapiaoNumber]. */
    public fun withFapiaoNumber(fapiaoNumber: String): FapiaoCard = FapiaoCard(json.with("fapiao_number", fapiaoNumber))

    /** A copy with another [fapiaoTime]. */
    public fun withFapiaoTime(fapiaoTime: String): FapiaoCard = FapiaoCard(json.with("fapiao_time", fapiaoTime))

    /** A copy with another [password]. */
    public fun withPassword(password: String): FapiaoCard = FapiaoCard(json.with("password", password))

    /** A copy with another [sellerInformation]. */
    public fun withSellerInformation(sellerInformation: Seller): FapiaoCard = FapiaoCard(json.with("seller_information", sellerInformation))

    /** A copy with another [taxAmount]. */
    public fun withTaxAmount(taxAmount: Long): FapiaoCard = FapiaoCard(json.with("tax_amount", taxAmount))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): FapiaoCard = FapiaoCard(json.with("total_amount", totalAmount))

    /** A copy with another [items]. */
    public fun withItems(items: List<FapiaoItem>?): FapiaoCard = FapiaoCard(json.with("items", items))

    /** A copy with another [remark]. */
    public fun withRemark(remark: String?): FapiaoCard = FapiaoCard(json.with("remark", remark))
}

/**
 * `FapiaoItem`.
 */
public class FapiaoItem(json: JsonObject) : Model(json) {
    public constructor(amount: Long, discount: Boolean, goodsName: String, quantity: Long, taxAmount: Long, taxCode: String, taxPreferMark: String, taxRate: Long, totalAmount: Long, unitPrice: Long, specification: String? = null, unit: String? = null) : this(
        Fields().put("amount", amount).put("discount", discount).put("goods_name", goodsName).put("quantity", quantity).put("tax_amount", taxAmount).put("tax_code", taxCode).put("tax_prefer_mark", taxPreferMark).put("tax_rate", taxRate).put("total_amount", totalAmount).put("unit_price", unitPrice).put("specification", specification).put("unit", unit).json,
    )

    public constructor(amount: Long, discount: Boolean, goodsName: String, quantity: Long, taxAmount: Long, taxCode: String, taxPreferMark: String, taxRate: Long, totalAmount: Long, unitPrice: Long) : this(
        Fields().put("amount", amount).put("discount", discount).put("goods_name", goodsName).put("quantity", quantity).put("tax_amount", taxAmount).put("tax_code", taxCode).put("tax_prefer_mark", taxPreferMark).put("tax_rate", taxRate).put("total_amount", totalAmount).put("unit_price", unitPrice).json,
    )

    /** 单行金额. In fen. */
    public val amount: Long get() = json["amount"].long()

    /** 是否折扣行. */
    public val discount: Boolean get() = json["discount"].boolean()

    /** 货物或应税劳务. */
    public val goodsName: String get() = json["goods_name"].text()

    /** 数量. */
    public val quantity: Long get() = json["quantity"].long()

    /** 单行税额. In fen. */
    public val taxAmount: Long get() = json["tax_amount"].long()

    /** 货物或应税劳务. */
    public val taxCode: String get() = json["tax_code"].text()

    /** 税收优惠政策标识. */
    public val taxPreferMark: String get() = json["tax_prefer_mark"].text()

    /** 税率. */
    public val taxRate: Long get() = json["tax_rate"].long()

    /** 单行金额合计. In fen. */
    public val totalAmount: Long get() = json["total_amount"].long()

    /** 单价. In fen. */
    public val unitPrice: Long get() = json["unit_price"].long()

    /** 规格型号. */
    public val specification: String? get() = json["specification"].textOrNull()

    /** 单位. */
    public val unit: String? get() = json["unit"].textOrNull()

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): FapiaoItem = FapiaoItem(json.with("amount", amount))

    /** A copy with another [discount]. */
    public fun withDiscount(discount: Boolean): FapiaoItem = FapiaoItem(json.with("discount", discount))

    /** A copy with another [goodsName]. */
    public fun withGoodsName(goodsName: String): FapiaoItem = FapiaoItem(json.with("goods_name", goodsName))

    /** A copy with another [quantity]. */
    public fun withQuantity(quantity: Long): FapiaoItem = FapiaoItem(json.with("quantity", quantity))

    /** A copy with another [taxAmount]. */
    public fun withTaxAmount(taxAmount: Long): FapiaoItem = FapiaoItem(json.with("tax_amount", taxAmount))

    /** A copy with another [taxCode]. */
    public fun withTaxCode(taxCode: String): FapiaoItem = FapiaoItem(json.with("tax_code", taxCode))

    /** A copy with another [taxPreferMark]. */
    public fun withTaxPreferMark(taxPreferMark: String): FapiaoItem = FapiaoItem(json.with("tax_prefer_mark", taxPreferMark))

    /** A copy with another [taxRate]. */
    public fun withTaxRate(taxRate: Long): FapiaoItem = FapiaoItem(json.with("tax_rate", taxRate))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): FapiaoItem = FapiaoItem(json.with("total_amount", totalAmount))

    /** A copy with another [unitPrice]. */
    public fun withUnitPrice(unitPrice: Long): FapiaoItem = FapiaoItem(json.with("unit_price", unitPrice))

    /** A copy with another [specification]. */
    public fun withSpecification(specification: String?): FapiaoItem = FapiaoItem(json.with("specification", specification))

    /** A copy with another [unit]. */
    public fun withUnit(unit: String?): FapiaoItem = FapiaoItem(json.with("unit", unit))
}

/**
 * `GetDriverPhoto`.
 */
public class GetDriverPhoto(json: JsonObject) : Model(json) {

    /** 头像icon. */
    public val photoData: String? get() = json["photo_data"].textOrNull()

    /** 司机照片摘要. */
    public val photoDigest: PhotoDigest? get() = json["photo_digest"].treeOrNull()?.let { PhotoDigest(it) }

    /** 照片类型. */
    public val photoType: String? get() = json["photo_type"].textOrNull()

    /** 头像url. */
    public val photoUrl: String? get() = json["photo_url"].textOrNull()
}

/**
 * `GetDriverResponse`.
 */
public class GetDriverResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val companyMchid: String get() = json["company_mchid"].text()

    /** 行政区划代码. */
    public val regionId: Long? get() = json["region_id"].longOrNull()

    /** 公司名称. */
    public val companyName: String get() = json["company_name"].text()

    /** 司机类别. */
    public val driverCategory: String get() = json["driver_category"].text()

    /** 营运资格证号. */
    public val driverLicense: String get() = json["driver_license"].text()

    /** 司机姓名. */
    public val driverName: String get() = json["driver_name"].text()

    /** 司机状态. */
    public val driverState: String get() = json["driver_state"].text()

    /** 司机照片. */
    public val driverPhoto: GetDriverPhoto? get() = json["driver_photo"].treeOrNull()?.let { GetDriverPhoto(it) }
}

/**
 * `GetTaxiCompanyResponse`.
 */
public class GetTaxiCompanyResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val companyMchid: String get() = json["company_mchid"].text()

    /** 行政区划代码. */
    public val regionId: Long? get() = json["region_id"].longOrNull()

    /** 税号. */
    public val taxId: String get() = json["tax_id"].text()

    /** 公司地址. */
    public val address: String get() = json["address"].text()

    /** 公司名称. */
    public val companyName: String get() = json["company_name"].text()

    /** 企业类型. */
    public val enterpriseType: String get() = json["enterprise_type"].text()

    /** 开票渠道. */
    public val invoiceMode: String get() = json["invoice_mode"].text()

    /** 企业法人姓名. */
    public val legalPerson: String get() = json["legal_person"].text()

    /** 公司简称. */
    public val shortName: String get() = json["short_name"].text()

    /** 银行账号. */
    public val bankAccount: String? get() = json["bank_account"].textOrNull()

    /** 开户行. */
    public val bankName: String? get() = json["bank_name"].textOrNull()

    /** 公司电话. */
    public val phone: String? get() = json["phone"].textOrNull()
}

/**
 * `GetTaxiResponse`.
 */
public class GetTaxiResponse(json: JsonObject) : Model(json) {

    /** 公司商户号. */
    public val companyMchid: String get() = json["company_mchid"].text()

    /** 行政区划代码. */
    public val regionId: Long? get() = json["region_id"].longOrNull()

    /** 公司名称. */
    public val companyName: String get() = json["company_name"].text()

    /** 副班司机资格证号. */
    public val deputyLicense: String get() = json["deputy_license"].text()

    /** 主班司机资格证号. */
    public val mainLicense: String get() = json["main_license"].text()

    /** 车牌号. With the character of the province in front: `粤B888888`. */
    public val plateNumber: String get() = json["plate_number"].text()

    /** 是否支持开票. */
    public val supportInvoice: Boolean? get() = json["support_invoice"].booleanOrNull()

    /** 出租车状态. */
    public val taxiState: String get() = json["taxi_state"].text()
}

/**
 * `GetUserTaxiOrderByTokenResponse`.
 */
public class GetUserTaxiOrderByTokenResponse(json: JsonObject) : Model(json) {

    /** 行政区划代码. */
    public val regionId: Long? get() = json["region_id"].longOrNull()

    /** 营运资格证号. */
    public val driverLicense: String get() = json["driver_license"].text()

    /** 车牌号. With the character of the province in front: `粤B888888`. */
    public val plateNumber: String get() = json["plate_number"].text()

    /** 乘客行程单来源. */
    public val source: String get() = json["source"].text()

    /** 上车时间. RFC 3339. */
    public val upTime: String get() = json["up_time"].text()

    /** 面对面付款金额. In fen. */
    public val payAmount: Long? get() = json["pay_amount"].longOrNull()

    /** 面对面付款时间. RFC 3339. */
    public val payTime: String? get() = json["pay_time"].textOrNull()
}

/**
 * `InsertCardRequest`.
 */
public class InsertCardRequest(json: JsonObject) : Model(json) {
    public constructor(openid: String, companyMchid: String, regionId: Long, driverLicense: String, fapiaoCardInformation: FapiaoCard, plateNumber: String, tradeNumber: String, appid: String? = null, token: String? = null) : this(
        Fields().put("openid", openid).put("company_mchid", companyMchid).put("region_id", regionId).put("driver_license", driverLicense).put("fapiao_card_information", fapiaoCardInformation).put("plate_number", plateNumber).put("trade_number", tradeNumber).put("appid", appid).put("token", token).json,
    )

    public constructor(openid: String, companyMchid: String, regionId: Long, driverLicense: String, fapiaoCardInformation: FapiaoCard, plateNumber: String, tradeNumber: String) : this(
        Fields().put("openid", openid).put("company_mchid", companyMchid).put("region_id", regionId).put("driver_license", driverLicense).put("fapiao_card_information", fapiaoCardInformation).put("plate_number", plateNumber).put("trade_number", tradeNumber).json,
    )

    /** 用户标识. */
    public val openid: String get() = json["openid"].text()

    /** 出租车经营主体商户号. */
    public val companyMchid: String get() = json["company_mchid"].text()

    /** 行政区划代码. */
    public val regionId: Long get() = json["region_id"].long()

    /** 营运资格证号. */
    public val driverLicense: String get() = json["driver_license"].text()

    /** 发票卡券信息. */
    public val fapiaoCardInformation: FapiaoCard get() = FapiaoCard(json["fapiao_card_information"].tree())

    /** 车牌号. With the character of the province in front: `粤B888888`. */
    public val plateNumber: String get() = json["plate_number"].text()

    /** 面对面付款单号. */
    public val tradeNumber: String get() = json["trade_number"].text()

    /** 应用ID. */
    public val appid: String? get() = json["appid"].textOrNull()

    /** 获取乘客行程单详情的凭证. */
    public val token: String? get() = json["token"].textOrNull()

    /** A copy with another [openid]. */
    public fun withOpenid(openid: String): InsertCardRequest = InsertCardRequest(json.with("openid", openid))

    /** A copy with another [companyMchid]. */
    public fun withCompanyMchid(companyMchid: String): InsertCardRequest = InsertCardRequest(json.with("company_mchid", companyMchid))

    /** A copy with another [regionId]. */
    public fun withRegionId(regionId: Long): InsertCardRequest = InsertCardRequest(json.with("region_id", regionId))

    /** A copy with another [driverLicense]. */
    public fun withDriverLicense(driverLicense: String): InsertCardRequest = InsertCardRequest(json.with("driver_license", driverLicense))

    /** A copy with another [fapiaoCardInformation]. */
    public fun withFapiaoCardInformation(fapiaoCardInformation: FapiaoCard): InsertCardRequest = InsertCardRequest(json.with("fapiao_card_information", fapiaoCardInformation))

    /** A copy with another [plateNumber]. */
    public fun withPlateNumber(plateNumber: String): InsertCardRequest = InsertCardRequest(json.with("plate_number", plateNumber))

    /** A copy with another [tradeNumber]. */
    public fun withTradeNumber(tradeNumber: String): InsertCardRequest = InsertCardRequest(json.with("trade_number", tradeNumber))

    /** A copy with another [appid]. */
    public fun withAppid(appid: String?): InsertCardRequest = InsertCardRequest(json.with("appid", appid))

    /** A copy with another [token]. */
    public fun withToken(token: String?): InsertCardRequest = InsertCardRequest(json.with("token", token))
}

/**
 * `InsertCardResponse`.
 */
public class InsertCardResponse(json: JsonObject) : Model(json) {

    /** 插入用户卡包的公众号AppID. */
    public val cardAppid: String get() = json["card_appid"].text()

    /** 出租车电子发票卡券模板ID. */
    public val cardId: String get() = json["card_id"].text()

    /** 用户在插卡公众号下的OpenID. */
    public val cardOpenid: String get() = json["card_openid"].text()

    /** 出租车电子发票在卡包中的编码. */
    public val cardCode: String get() = json["card_code"].text()
}

/**
 * `Links`.
 */
public class Links(json: JsonObject) : Model(json) {

    /** 下一页链接. */
    public val next: String? get() = json["next"].textOrNull()

    /** 上一页链接. */
    public val prev: String? get() = json["prev"].textOrNull()

    /** 当前链接. */
    public val self: String? get() = json["self"].textOrNull()
}

/**
 * `ListUserTaxiOrdersResponse`.
 */
public class ListUserTaxiOrdersResponse(json: JsonObject) : Model(json) {

    /** `offset`. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 最大资源条数. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 资源总条数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 乘客行程单详情. */
    public val data: List<UserTaxiOrder> get() = json["data"].list { UserTaxiOrder(it.tree()) }

    /** 相关链接. */
    public val links: Links? get() = json["links"].treeOrNull()?.let { Links(it) }
}

/**
 * `PhotoDigest`.
 */
public class PhotoDigest(json: JsonObject) : Model(json) {
    public constructor(hashType: String? = null, hashValue: String? = null) : this(
        Fields().put("hash_type", hashType).put("hash_value", hashValue).json,
    )

    /** 哈希类型. */
    public val hashType: String? get() = json["hash_type"].textOrNull()

    /** 哈希值. Of the file, after decompression. */
    public val hashValue: String? get() = json["hash_value"].textOrNull()

    /** A copy with another [hashType]. */
    public fun withHashType(hashType: String?): PhotoDigest = PhotoDigest(json.with("hash_type", hashType))

    /** A copy with another [hashValue]. */
    public fun withHashValue(hashValue: String?): PhotoDigest = PhotoDigest(json.with("hash_value", hashValue))
}

/**
 * `PunchAttendanceRequest`.
 */
public class PunchAttendanceRequest(json: JsonObject) : Model(json) {
    public constructor(regionId: Long, driverLicense: String, eventTime: String, eventType: String, plateNumber: String) : this(
        Fields().put("region_id", regionId).put("driver_license", driverLicense).put("event_time", eventTime).put("event_type", eventType).put("plate_number", plateNumber).json,
    )

    /** 行政区划ID. */
    public val regionId: Long get() = json["region_id"].long()

    /** 营运资格证号. */
    public val driverLicense: String get() = json["driver_license"].text()

    /** 事件发生时间. RFC 3339. */
    public val eventTime: String get() = json["event_time"].text()

    /** 事件类型. */
    public val eventType: String get() = json["event_type"].text()

    /** 车牌号. With the character of the province in front: `粤B888888`. */
    public val plateNumber: String get() = json["plate_number"].text()

    /** A copy with another [regionId]. */
    public fun withRegionId(regionId: Long): PunchAttendanceRequest = PunchAttendanceRequest(json.with("region_id", regionId))

    /** A copy with another [driverLicense]. */
    public fun withDriverLicense(driverLicense: String): PunchAttendanceRequest = PunchAttendanceRequest(json.with("driver_license", driverLicense))

    /** A copy with another [eventTime]. */
    public fun withEventTime(eventTime: String): PunchAttendanceRequest = PunchAttendanceRequest(json.with("event_time", eventTime))

    /** A copy with another [eventType]. */
    public fun withEventType(eventType: String): PunchAttendanceRequest = PunchAttendanceRequest(json.with("event_type", eventType))

    /** A copy with another [plateNumber]. */
    public fun withPlateNumber(plateNumber: String): PunchAttendanceRequest = PunchAttendanceRequest(json.with("plate_number", plateNumber))
}

/**
 * `Seller`.
 */
public class Seller(json: JsonObject) : Model(json) {
    public constructor(name: String, taxpayerId: String, address: String, bankAccount: String? = null, bankName: String? = null, telephone: String? = null) : this(
        Fields().put("name", name).put("taxpayer_id", taxpayerId).put("address", address).put("bank_account", bankAccount).put("bank_name", bankName).put("telephone", telephone).json,
    )

    public constructor(name: String, taxpayerId: String, address: String) : this(
        Fields().put("name", name).put("taxpayer_id", taxpayerId).put("address", address).json,
    )

    /** 名称. */
    public val name: String get() = json["name"].text()

    /** 纳税人识别号. */
    public val taxpayerId: String get() = json["taxpayer_id"].text()

    /** 地址. */
    public val address: String get() = json["address"].text()

    /** 银行账号. */
    public val bankAccount: String? get() = json["bank_account"].textOrNull()

    /** 开户银行. */
    public val bankName: String? get() = json["bank_name"].textOrNull()

    /** 电话. */
    public val telephone: String? get() = json["telephone"].textOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String): Seller = Seller(json.with("name", name))

    /** A copy with another [taxpayerId]. */
    public fun withTaxpayerId(taxpayerId: String): Seller = Seller(json.with("taxpayer_id", taxpayerId))

    /** A copy with another [address]. */
    public fun withAddress(address: String): Seller = Seller(json.with("address", address))

    /** A copy with another [bankAccount]. */
    public fun withBankAccount(bankAccount: String?): Seller = Seller(json.with("bank_account", bankAccount))

    /** A copy with another [bankName]. */
    public fun withBankName(bankName: String?): Seller = Seller(json.with("bank_name", bankName))

    /** A copy with another [telephone]. */
    public fun withTelephone(telephone: String?): Seller = Seller(json.with("telephone", telephone))
}

/**
 * `UpdateDriverRequest`.
 */
public class UpdateDriverRequest(json: JsonObject) : Model(json) {
    public constructor(regionId: Long, companyName: String, driverCategory: String, driverLicense: String, driverName: String, driverStatus: String, idCardNumber: String, mchid: String? = null, driverPhoto: DriverPhoto? = null) : this(
        Fields().put("mchid", mchid).put("region_id", regionId).put("company_name", companyName).put("driver_category", driverCategory).put("driver_license", driverLicense).put("driver_name", driverName).put("driver_status", driverStatus).put("id_card_number", idCardNumber).put("driver_photo", driverPhoto).json,
    )

    public constructor(regionId: Long, companyName: String, driverCategory: String, driverLicense: String, driverName: String, driverStatus: String, idCardNumber: String) : this(
        Fields().put("region_id", regionId).put("company_name", companyName).put("driver_category", driverCategory).put("driver_license", driverLicense).put("driver_name", driverName).put("driver_status", driverStatus).put("id_card_number", idCardNumber).json,
    )

    /** 商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 行政区划ID. */
    public val regionId: Long get() = json["region_id"].long()

    /** 公司名称. */
    public val companyName: String get() = json["company_name"].text()

    /** 司机类别. */
    public val driverCategory: String get() = json["driver_category"].text()

    /** 营运资格证号. */
    public val driverLicense: String get() = json["driver_license"].text()

    /** 司机姓名. Encrypted on the wire. */
    public val driverName: String get() = json["driver_name"].text()

    /** 岗位状态. */
    public val driverStatus: String get() = json["driver_status"].text()

    /** 司机身份证号码. Encrypted on the wire. */
    public val idCardNumber: String get() = json["id_card_number"].text()

    /** 司机头像. */
    public val driverPhoto: DriverPhoto? get() = json["driver_photo"].treeOrNull()?.let { DriverPhoto(it) }

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): UpdateDriverRequest = UpdateDriverRequest(json.with("mchid", mchid))

    /** A copy with another [regionId]. */
    public fun withRegionId(regionId: Long): UpdateDriverRequest = UpdateDriverRequest(json.with("region_id", regionId))

    /** A copy with another [companyName]. */
    public fun withCompanyName(companyName: String): UpdateDriverRequest = UpdateDriverRequest(json.with("company_name", companyName))

    /** A copy with another [driverCategory]. */
    public fun withDriverCategory(driverCategory: String): UpdateDriverRequest = UpdateDriverRequest(json.with("driver_category", driverCategory))

    /** A copy with another [driverLicense]. */
    public fun withDriverLicense(driverLicense: String): UpdateDriverRequest = UpdateDriverRequest(json.with("driver_license", driverLicense))

    /** A copy with another [driverName]. */
    public fun withDriverName(driverName: String): UpdateDriverRequest = UpdateDriverRequest(json.with("driver_name", driverName))

    /** A copy with another [driverStatus]. */
    public fun withDriverStatus(driverStatus: String): UpdateDriverRequest = UpdateDriverRequest(json.with("driver_status", driverStatus))

    /** A copy with another [idCardNumber]. */
    public fun withIdCardNumber(idCardNumber: String): UpdateDriverRequest = UpdateDriverRequest(json.with("id_card_number", idCardNumber))

    /** A copy with another [driverPhoto]. */
    public fun withDriverPhoto(driverPhoto: DriverPhoto?): UpdateDriverRequest = UpdateDriverRequest(json.with("driver_photo", driverPhoto))

    override fun isSensitive(name: String): Boolean = name == "driver_name" || name == "id_card_number"
}

/**
 * `UpdateDriverResponse`.
 */
public class UpdateDriverResponse(json: JsonObject) : Model(json) {

    /** 商户号. */
    public val mchid: String get() = json["mchid"].text()

    /** 行政区划ID. */
    public val regionId: Long? get() = json["region_id"].longOrNull()

    /** 公司名称. */
    public val companyName: String get() = json["company_name"].text()

    /** 司机类别. */
    public val driverCategory: String get() = json["driver_category"].text()

    /** 营运资格证号. */
    public val driverLicense: String get() = json["driver_license"].text()

    /** 司机姓名. Encrypted on the wire. */
    public val driverName: String get() = json["driver_name"].text()

    /** 岗位状态. */
    public val driverStatus: String get() = json["driver_status"].text()

    /** 司机身份证号码. Encrypted on the wire. */
    public val idCardNumber: String get() = json["id_card_number"].text()

    /** 司机头像. */
    public val driverPhoto: DriverPhoto? get() = json["driver_photo"].treeOrNull()?.let { DriverPhoto(it) }

    override fun isSensitive(name: String): Boolean = name == "driver_name" || name == "id_card_number"
}

/**
 * `UpdateTaxiRequest`.
 */
public class UpdateTaxiRequest(json: JsonObject) : Model(json) {
    public constructor(regionId: Long, companyName: String, mainLicense: String, plateNumber: String, mchid: String? = null, deputyLicense: String? = null, invoiceFlag: String? = null, taxiState: String? = null) : this(
        Fields().put("region_id", regionId).put("company_name", companyName).put("main_license", mainLicense).put("plate_number", plateNumber).put("mchid", mchid).put("deputy_license", deputyLicense).put("invoice_flag", invoiceFlag).put("taxi_state", taxiState).json,
    )

    public constructor(regionId: Long, companyName: String, mainLicense: String, plateNumber: String) : this(
        Fields().put("region_id", regionId).put("company_name", companyName).put("main_license", mainLicense).put("plate_number", plateNumber).json,
    )

    /** 行政区划ID. */
    public val regionId: Long get() = json["region_id"].long()

    /** 公司名称. */
    public val companyName: String get() = json["company_name"].text()

    /** 主班司机资格证号. */
    public val mainLicense: String get() = json["main_license"].text()

    /** 车牌号. With the character of the province in front: `粤B888888`. */
    public val plateNumber: String get() = json["plate_number"].text()

    /** 商户号. The client's `mchid` where left out. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 副班司机资格证号. */
    public val deputyLicense: String? get() = json["deputy_license"].textOrNull()

    /** 开票标记. */
    public val invoiceFlag: String? get() = json["invoice_flag"].textOrNull()

    /** 出租车状态. See [TaxiState]. */
    public val taxiState: String? get() = json["taxi_state"].textOrNull()

    /** A copy with another [regionId]. */
    public fun withRegionId(regionId: Long): UpdateTaxiRequest = UpdateTaxiRequest(json.with("region_id", regionId))

    /** A copy with another [companyName]. */
    public fun withCompanyName(companyName: String): UpdateTaxiRequest = UpdateTaxiRequest(json.with("company_name", companyName))

    /** A copy with another [mainLicense]. */
    public fun withMainLicense(mainLicense: String): UpdateTaxiRequest = UpdateTaxiRequest(json.with("main_license", mainLicense))

    /** A copy with another [plateNumber]. */
    public fun withPlateNumber(plateNumber: String): UpdateTaxiRequest = UpdateTaxiRequest(json.with("plate_number", plateNumber))

    /** A copy with another [mchid]. */
    public fun withMchid(mchid: String?): UpdateTaxiRequest = UpdateTaxiRequest(json.with("mchid", mchid))

    /** A copy with another [deputyLicense]. */
    public fun withDeputyLicense(deputyLicense: String?): UpdateTaxiRequest = UpdateTaxiRequest(json.with("deputy_license", deputyLicense))

    /** A copy with another [invoiceFlag]. */
    public fun withInvoiceFlag(invoiceFlag: String?): UpdateTaxiRequest = UpdateTaxiRequest(json.with("invoice_flag", invoiceFlag))

    /** A copy with another [taxiState]. */
    public fun withTaxiState(taxiState: String?): UpdateTaxiRequest = UpdateTaxiRequest(json.with("taxi_state", taxiState))
}

/**
 * `UpdateTaxiResponse`.
 */
public class UpdateTaxiResponse(json: JsonObject) : Model(json) {

    /** 行政区划ID. */
    public val regionId: Long? get() = json["region_id"].longOrNull()

    /** 公司名称. */
    public val companyName: String get() = json["company_name"].text()

    /** 主班司机资格证号. */
    public val mainLicense: String get() = json["main_license"].text()

    /** 车牌号. With the character of the province in front: `粤B888888`. */
    public val plateNumber: String get() = json["plate_number"].text()

    /** 商户号. */
    public val mchid: String? get() = json["mchid"].textOrNull()

    /** 副班司机资格证号. */
    public val deputyLicense: String? get() = json["deputy_license"].textOrNull()
}

/**
 * `UploadFileResponse`.
 */
public class UploadFileResponse(json: JsonObject) : Model(json) {

    /** 出租车电子发票文件ID. */
    public val fapiaoMediaId: String get() = json["fapiao_media_id"].text()
}

/**
 * `UserTaxiOrder`.
 */
public class UserTaxiOrder(json: JsonObject) : Model(json) {

    /** 营运资格证号. */
    public val driverLicense: String get() = json["driver_license"].text()

    /** 车牌号. With the character of the province in front: `粤B888888`. */
    public val plateNumber: String get() = json["plate_number"].text()

    /** 上车时间. RFC 3339. */
    public val upTime: String get() = json["up_time"].text()
}

/**
 * 出租车状态.
 *
 * The documented values; there may be others.
 */
public object TaxiState {
    public const val IN_OPERATION: String = "IN_OPERATION"
    public const val OUT_OPERATION: String = "OUT_OPERATION"
}
