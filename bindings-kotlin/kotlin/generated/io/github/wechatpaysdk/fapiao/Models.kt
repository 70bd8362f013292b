// Generated from api/fapiao.yaml by `cargo xtask generate`; do not edit.
@file:Suppress("DEPRECATION")

package io.github.wechatpaysdk.fapiao

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
 * `Ability`.
 */
public class Ability(json: JsonObject) : Model(json) {

    /** 能力类型. See [AbilityType]. */
    public val type: String get() = json["type"].text()

    /** 能力授权状态. See [AbilityStatus]. */
    public val status: String get() = json["status"].text()

    /** 能力授权失败原因. At most 1024 characters. */
    public val authorizeFailReason: String? get() = json["authorize_fail_reason"].textOrNull()
}

/**
 * `BillingPerson`.
 */
public class BillingPerson(json: JsonObject) : Model(json) {

    /** 开票人ID. At most 128 characters. */
    public val id: String? get() = json["id"].textOrNull()

    /** 开票人姓名. At most 40 characters. */
    public val name: String? get() = json["name"].textOrNull()
}

/**
 * `Buyer`.
 */
public class Buyer(json: JsonObject) : Model(json) {
    public constructor(type: String, name: String, outTradeNo: String? = null, taxpayerId: String? = null, address: String? = null, amount: Long? = null, bankAccount: String? = null, bankName: String? = null, email: String? = null, fapiaoBillType: String? = null, phone: String? = null, telephone: String? = null, userApplyMessage: String? = null) : this(
        Fields().put("type", type).put("name", name).put("out_trade_no", outTradeNo).put("taxpayer_id", taxpayerId).put("address", address).put("amount", amount).put("bank_account", bankAccount).put("bank_name", bankName).put("email", email).put("fapiao_bill_type", fapiaoBillType).put("phone", phone).put("telephone", telephone).put("user_apply_message", userApplyMessage).json,
    )

    public constructor(type: String, name: String) : this(
        Fields().put("type", type).put("name", name).json,
    )

    /** 购买方类型. See [BuyerType]. */
    public val type: String get() = json["type"].text()

    /** 名称. At most 256 characters. */
    public val name: String get() = json["name"].text()

    /** 商户订单号. The merchant's own number of the order. At most 32 characters. */
    public val outTradeNo: String? get() = json["out_trade_no"].textOrNull()

    /** 纳税人识别号. Needed for organisations. At most 32 characters. */
    public val taxpayerId: String? get() = json["taxpayer_id"].textOrNull()

    /** 地址. At most 128 characters. */
    public val address: String? get() = json["address"].textOrNull()

    /** 订单金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 银行账号. At most 32 characters. */
    public val bankAccount: String? get() = json["bank_account"].textOrNull()

    /** 开户银行名称. At most 128 characters. */
    public val bankName: String? get() = json["bank_name"].textOrNull()

    /** 邮箱地址. Encrypted on the wire. */
    public val email: String? get() = json["email"].textOrNull()

    /** 开具的发票类型. `COMM_FAPIAO`: a general invoice; `VAT_FAPIAO`: a special VAT invoice. See [FapiaoBillType]. */
    public val fapiaoBillType: String? get() = json["fapiao_bill_type"].textOrNull()

    /** 手机号. Encrypted on the wire. */
    public val phone: String? get() = json["phone"].textOrNull()

    /** 电话. At most 32 characters. */
    public val telephone: String? get() = json["telephone"].textOrNull()

    /** 留言信息. At most 100 characters. */
    public val userApplyMessage: String? get() = json["user_apply_message"].textOrNull()

    /** A copy with another [type]. */
    public fun withType(type: String): Buyer = Buyer(json.with("type", type))

    /** A copy with another [name]. */
    public fun withName(name: String): Buyer = Buyer(json.with("name", name))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String?): Buyer = Buyer(json.with("out_trade_no", outTradeNo))

    /** A copy with another [taxpayerId]. */
    public fun withTaxpayerId(taxpayerId: String?): Buyer = Buyer(json.with("taxpayer_id", taxpayerId))

    /** A copy with another [address]. */
    public fun withAddress(address: String?): Buyer = Buyer(json.with("address", address))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long?): Buyer = Buyer(json.with("amount", amount))

    /** A copy with another [bankAccount]. */
    public fun withBankAccount(bankAccount: String?): Buyer = Buyer(json.with("bank_account", bankAccount))

    /** A copy with another [bankName]. */
    public fun withBankName(bankName: String?): Buyer = Buyer(json.with("bank_name", bankName))

    /** A copy with another [email]. */
    public fun withEmail(email: String?): Buyer = Buyer(json.with("email", email))

    /** A copy with another [fapiaoBillType]. */
    public fun withFapiaoBillType(fapiaoBillType: String?): Buyer = Buyer(json.with("fapiao_bill_type", fapiaoBillType))

    /** A copy with another [phone]. */
    public fun withPhone(phone: String?): Buyer = Buyer(json.with("phone", phone))

    /** A copy with another [telephone]. */
    public fun withTelephone(telephone: String?): Buyer = Buyer(json.with("telephone", telephone))

    /** A copy with another [userApplyMessage]. */
    public fun withUserApplyMessage(userApplyMessage: String?): Buyer = Buyer(json.with("user_apply_message", userApplyMessage))

    override fun isSensitive(name: String): Boolean = name == "email" || name == "phone"
}

/**
 * `Card`.
 */
public class Card(json: JsonObject) : Model(json) {

    /** 插卡公众号AppID. At most 32 characters. */
    public val cardAppid: String get() = json["card_appid"].text()

    /** 用户在插卡公众号下的OpenID. At most 32 characters. */
    public val cardOpenid: String get() = json["card_openid"].text()

    /** 发票卡券状态. `INSERT_ACCEPTED`: being put into the card pack; `INSERTED`: there; `DISCARD_ACCEPTED`, `DISCARDED`: made void with the invoice. See [CardStatus]. */
    public val cardStatus: String get() = json["card_status"].text()

    /** 电子发票卡券模板ID. At most 32 characters. */
    public val cardId: String? get() = json["card_id"].textOrNull()

    /** 电子发票在卡包中的编码. At most 32 characters. */
    public val cardCode: String? get() = json["card_code"].textOrNull()
}

/**
 * `CardTemplate`.
 */
public class CardTemplate(json: JsonObject) : Model(json) {
    public constructor(logoUrl: String, customCell: CustomCell? = null, payeeName: String? = null) : this(
        Fields().put("logo_url", logoUrl).put("custom_cell", customCell).put("payee_name", payeeName).json,
    )

    public constructor(logoUrl: String) : this(
        Fields().put("logo_url", logoUrl).json,
    )

    /** 卡券logo地址. At most 1024 characters. */
    public val logoUrl: String get() = json["logo_url"].text()

    /** 卡券自定义cell位配置. */
    public val customCell: CustomCell? get() = json["custom_cell"].treeOrNull()?.let { CustomCell(it) }

    /** 收款方名称. At most 32 characters. */
    public val payeeName: String? get() = json["payee_name"].textOrNull()

    /** A copy with another [logoUrl]. */
    public fun withLogoUrl(logoUrl: String): CardTemplate = CardTemplate(json.with("logo_url", logoUrl))

    /** A copy with another [customCell]. */
    public fun withCustomCell(customCell: CustomCell?): CardTemplate = CardTemplate(json.with("custom_cell", customCell))

    /** A copy with another [payeeName]. */
    public fun withPayeeName(payeeName: String?): CardTemplate = CardTemplate(json.with("payee_name", payeeName))
}

/**
 * `CreateCardTemplateRequest`.
 */
public class CreateCardTemplateRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, cardAppid: String, cardTemplateInformation: CardTemplate) : this(
        Fields().put("sub_mchid", subMchid).put("card_appid", cardAppid).put("card_template_information", cardTemplateInformation).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 插卡服务号AppID. At most 32 characters. */
    public val cardAppid: String get() = json["card_appid"].text()

    /** 卡券模板信息. */
    public val cardTemplateInformation: CardTemplate get() = CardTemplate(json["card_template_information"].tree())

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): CreateCardTemplateRequest = CreateCardTemplateRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [cardAppid]. */
    public fun withCardAppid(cardAppid: String): CreateCardTemplateRequest = CreateCardTemplateRequest(json.with("card_appid", cardAppid))

    /** A copy with another [cardTemplateInformation]. */
    public fun withCardTemplateInformation(cardTemplateInformation: CardTemplate): CreateCardTemplateRequest = CreateCardTemplateRequest(json.with("card_template_information", cardTemplateInformation))
}

/**
 * `CreateCardTemplateResponse`.
 */
public class CreateCardTemplateResponse(json: JsonObject) : Model(json) {

    /** 插卡服务号AppID. At most 32 characters. */
    public val cardAppid: String get() = json["card_appid"].text()

    /** 卡券模板ID. At most 32 characters. */
    public val cardId: String get() = json["card_id"].text()
}

/**
 * `CustomCell`.
 */
public class CustomCell(json: JsonObject) : Model(json) {
    public constructor(description: String, words: String, jumpUrl: String? = null, miniprogramPath: String? = null, miniprogramUserName: String? = null) : this(
        Fields().put("description", description).put("words", words).put("jump_url", jumpUrl).put("miniprogram_path", miniprogramPath).put("miniprogram_user_name", miniprogramUserName).json,
    )

    public constructor(description: String, words: String) : this(
        Fields().put("description", description).put("words", words).json,
    )

    /** cell位描述. At most 6 characters. */
    public val description: String get() = json["description"].text()

    /** cell位文字. At most 5 characters. */
    public val words: String get() = json["words"].text()

    /** 点击cell位跳转的地址. At most 1024 characters. */
    public val jumpUrl: String? get() = json["jump_url"].textOrNull()

    /** 跳转小程序的页面路径. At most 1024 characters. */
    public val miniprogramPath: String? get() = json["miniprogram_path"].textOrNull()

    /** 跳转小程序的用户名. At most 32 characters. */
    public val miniprogramUserName: String? get() = json["miniprogram_user_name"].textOrNull()

    /** A copy with another [description]. */
    public fun withDescription(description: String): CustomCell = CustomCell(json.with("description", description))

    /** A copy with another [words]. */
    public fun withWords(words: String): CustomCell = CustomCell(json.with("words", words))

    /** A copy with another [jumpUrl]. */
    public fun withJumpUrl(jumpUrl: String?): CustomCell = CustomCell(json.with("jump_url", jumpUrl))

    /** A copy with another [miniprogramPath]. */
    public fun withMiniprogramPath(miniprogramPath: String?): CustomCell = CustomCell(json.with("miniprogram_path", miniprogramPath))

    /** A copy with another [miniprogramUserName]. */
    public fun withMiniprogramUserName(miniprogramUserName: String?): CustomCell = CustomCell(json.with("miniprogram_user_name", miniprogramUserName))
}

/**
 * `DevelopmentConfig`.
 */
public class DevelopmentConfig(json: JsonObject) : Model(json) {

    /** 回调地址. Where events of invoices are posted: https, without a query string. At most 256 characters. */
    public val callbackUrl: String get() = json["callback_url"].text()

    /** 全部账单展示开发票入口开关. Whether every bill shows the way to an invoice. */
    public val showFapiaoCell: Boolean? get() = json["show_fapiao_cell"].booleanOrNull()

    /** 商户是否支持开电子专票. Whether special VAT invoices are issued, too. */
    public val supportVatFapiao: Boolean? get() = json["support_vat_fapiao"].booleanOrNull()
}

/**
 * `DigitalTaxMode`.
 */
public class DigitalTaxMode(json: JsonObject) : Model(json) {

    /** 接入状态. See [DigitalTaxModeStatus]. */
    public val status: String get() = json["status"].text()

    /** 能力信息. */
    public val abilityInfo: List<Ability>? get() = json["ability_info"].listOrNull { Ability(it.tree()) }

    /** 接入失败原因. At most 1024 characters. */
    public val accessFailReason: String? get() = json["access_fail_reason"].textOrNull()

    /** 接入时间. RFC 3339. */
    public val accessTime: String? get() = json["access_time"].textOrNull()

    /** 开票人信息. */
    public val billingPersonInfo: List<BillingPerson>? get() = json["billing_person_info"].listOrNull { BillingPerson(it.tree()) }

    /** 过期时间. RFC 3339. */
    public val expiredTime: String? get() = json["expired_time"].textOrNull()
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

    /** 开票人. Who issues it. At most 20 characters. */
    public val drawer: String get() = json["drawer"].text()

    /** 收款人. Who collects the money. Known from the community. */
    public val payee: String? get() = json["payee"].textOrNull()

    /** 复核人. Who checks it. Known from the community. */
    public val reviewer: String? get() = json["reviewer"].textOrNull()

    /** A copy with another [drawer]. */
    public fun withDrawer(drawer: String): ExtraInformation = ExtraInformation(json.with("drawer", drawer))

    /** A copy with another [payee]. */
    public fun withPayee(payee: String?): ExtraInformation = ExtraInformation(json.with("payee", payee))

    /** A copy with another [reviewer]. */
    public fun withReviewer(reviewer: String?): ExtraInformation = ExtraInformation(json.with("reviewer", reviewer))
}

/**
 * `Fapiao`.
 */
public class Fapiao(json: JsonObject) : Model(json) {

    /** 发票状态. See [FapiaoStatusValue]. */
    public val status: String get() = json["status"].text()

    /** 商户发票单号. The merchant's own number of the invoice. At most 32 characters. */
    public val fapiaoId: String get() = json["fapiao_id"].text()

    /** 总金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 购买方信息. */
    public val buyerInformation: Buyer get() = Buyer(json["buyer_information"].tree())

    /** 附加信息. */
    public val extraInformation: ExtraInformation get() = ExtraInformation(json["extra_information"].tree())

    /** 销售方信息. */
    public val sellerInformation: Seller get() = Seller(json["seller_information"].tree())

    /** 总税额. In fen. */
    public val taxAmount: Long? get() = json["tax_amount"].longOrNull()

    /** 总价税合计. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()

    /** 蓝字发票信息. */
    public val blueFapiao: IssuedFapiao? get() = json["blue_fapiao"].treeOrNull()?.let { IssuedFapiao(it) }

    /** 电子发票卡券信息. */
    public val cardInformation: Card? get() = json["card_information"].treeOrNull()?.let { Card(it) }

    /** 开票失败错误码. At most 32 characters. */
    public val fapiaoErrorCode: String? get() = json["fapiao_error_code"].textOrNull()

    /** 开票失败原因. Set when it failed. At most 256 characters. */
    public val fapiaoErrorMessage: String? get() = json["fapiao_error_message"].textOrNull()

    /** 发票行信息. */
    public val items: List<FapiaoItem>? get() = json["items"].listOrNull { FapiaoItem(it.tree()) }

    /** 红字发票信息. */
    public val redFapiao: IssuedFapiao? get() = json["red_fapiao"].treeOrNull()?.let { IssuedFapiao(it) }

    /** 备注信息. At most 200 characters. */
    public val remark: String? get() = json["remark"].textOrNull()
}

/**
 * `FapiaoCard`.
 */
public class FapiaoCard(json: JsonObject) : Model(json) {
    public constructor(fapiaoMediaId: String, amount: Long, extraInformation: ExtraInformation, fapiaoNumber: String, fapiaoTime: String, sellerInformation: Seller, taxAmount: Long, totalAmount: Long, checkCode: String? = null, fapiaoCode: String? = null, items: List<FapiaoItem>? = null, password: String? = null, remark: String? = null) : this(
        Fields().put("fapiao_media_id", fapiaoMediaId).put("amount", amount).put("extra_information", extraInformation).put("fapiao_number", fapiaoNumber).put("fapiao_time", fapiaoTime).put("seller_information", sellerInformation).put("tax_amount", taxAmount).put("total_amount", totalAmount).put("check_code", checkCode).put("fapiao_code", fapiaoCode).put("items", items).put("password", password).put("remark", remark).json,
    )

    public constructor(fapiaoMediaId: String, amount: Long, extraInformation: ExtraInformation, fapiaoNumber: String, fapiaoTime: String, sellerInformation: Seller, taxAmount: Long, totalAmount: Long) : this(
        Fields().put("fapiao_media_id", fapiaoMediaId).put("amount", amount).put("extra_information", extraInformation).put("fapiao_number", fapiaoNumber).put("fapiao_time", fapiaoTime).put("seller_information", sellerInformation).put("tax_amount", taxAmount).put("total_amount", totalAmount).json,
    )

    /** 电子发票文件ID. The number that `upload_file` has given. At most 128 characters. */
    public val fapiaoMediaId: String get() = json["fapiao_media_id"].text()

    /** 总金额. In fen. */
    public val amount: Long get() = json["amount"].long()

    /** 附加信息. */
    public val extraInformation: ExtraInformation get() = ExtraInformation(json["extra_information"].tree())

    /** 发票号码. The tax authority's number of the invoice. At most 20 characters. */
    public val fapiaoNumber: String get() = json["fapiao_number"].text()

    /** 开票时间. At most 32 characters, RFC 3339. */
    public val fapiaoTime: String get() = json["fapiao_time"].text()

    /** 销售方信息. */
    public val sellerInformation: Seller get() = Seller(json["seller_information"].tree())

    /** 总税额. In fen. */
    public val taxAmount: Long get() = json["tax_amount"].long()

    /** 总价税合计. In fen. */
    public val totalAmount: Long get() = json["total_amount"].long()

    /** 校验码. The tax authority's code to check the invoice by. At most 20 characters. */
    public val checkCode: String? get() = json["check_code"].textOrNull()

    /** 发票代码. The tax authority's code of the invoice; fully digital invoices have none. At most 12 characters. */
    public val fapiaoCode: String? get() = json["fapiao_code"].textOrNull()

    /** 发票行信息. */
    public val items: List<FapiaoItem>? get() = json["items"].listOrNull { FapiaoItem(it.tree()) }

    /** 密码. The cipher that is printed on the invoice. At most 1024 characters. */
    public val password: String? get() = json["password"].textOrNull()

    /** 备注信息. At most 200 characters. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** A copy with another [fapiaoMediaId]. */
    public fun withFapiaoMediaId(fapiaoMediaId: String): FapiaoCard = FapiaoCard(json.with("fapiao_media_id", fapiaoMediaId))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): FapiaoCard = FapiaoCard(json.with("amount", amount))

    /** A copy with another [extraInformation]. */
    public fun withExtraInformation(extraInformation: ExtraInformation): FapiaoCard = FapiaoCard(json.with("extra_information", extraInformation))

    /** A copy with another [fapiaoNumber]. */
    public fun withFapiaoNumber(fapiaoNumber: String): FapiaoCard = FapiaoCard(json.with("fapiao_number", fapiaoNumber))

    /** A copy with another [fapiaoTime]. */
    public fun withFapiaoTime(fapiaoTime: String): FapiaoCard = FapiaoCard(json.with("fapiao_time", fapiaoTime))

    /** A copy with another [sellerInformation]. */
    public fun withSellerInformation(sellerInformation: Seller): FapiaoCard = FapiaoCard(json.with("seller_information", sellerInformation))

    /** A copy with another [taxAmount]. */
    public fun withTaxAmount(taxAmount: Long): FapiaoCard = FapiaoCard(json.with("tax_amount", taxAmount))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): FapiaoCard = FapiaoCard(json.with("total_amount", totalAmount))

    /** A copy with another [checkCode]. */
    public fun withCheckCode(checkCode: String?): FapiaoCard = FapiaoCard(json.with("check_code", checkCode))

    /** A copy with another [fapiaoCode]. */
    public fun withFapiaoCode(fapiaoCode: String?): FapiaoCard = FapiaoCard(json.with("fapiao_code", fapiaoCode))

    /** A copy with another [items]. */
    public fun withItems(items: List<FapiaoItem>?): FapiaoCard = FapiaoCard(json.with("items", items))

    /** A copy with another [password]. */
    public fun withPassword(password: String?): FapiaoCard = FapiaoCard(json.with("password", password))

    /** A copy with another [remark]. */
    public fun withRemark(remark: String?): FapiaoCard = FapiaoCard(json.with("remark", remark))
}

/**
 * `FapiaoFile`.
 */
public class FapiaoFile(json: JsonObject) : Model(json) {

    /** 发票状态. See [FapiaoFileStatus]. */
    public val status: String? get() = json["status"].textOrNull()

    /** 商户发票单号. The merchant's own number of the invoice. At most 32 characters. */
    public val fapiaoId: String? get() = json["fapiao_id"].textOrNull()

    /** 发票文件下载地址. At most 1024 characters. */
    public val downloadUrl: String? get() = json["download_url"].textOrNull()
}

/**
 * `FapiaoItem`.
 */
public class FapiaoItem(json: JsonObject) : Model(json) {
    public constructor(amount: Long, discount: Boolean, goodsName: String, quantity: Long, taxAmount: Long, taxCode: String, taxRate: Long, totalAmount: Long, unitPrice: Long, specification: String? = null, taxPreferMark: String? = null, unit: String? = null) : this(
        Fields().put("amount", amount).put("discount", discount).put("goods_name", goodsName).put("quantity", quantity).put("tax_amount", taxAmount).put("tax_code", taxCode).put("tax_rate", taxRate).put("total_amount", totalAmount).put("unit_price", unitPrice).put("specification", specification).put("tax_prefer_mark", taxPreferMark).put("unit", unit).json,
    )

    public constructor(amount: Long, discount: Boolean, goodsName: String, quantity: Long, taxAmount: Long, taxCode: String, taxRate: Long, totalAmount: Long, unitPrice: Long) : this(
        Fields().put("amount", amount).put("discount", discount).put("goods_name", goodsName).put("quantity", quantity).put("tax_amount", taxAmount).put("tax_code", taxCode).put("tax_rate", taxRate).put("total_amount", totalAmount).put("unit_price", unitPrice).json,
    )

    /** 单行金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 是否折扣行. This line is a discount on the line before it. */
    public val discount: Boolean? get() = json["discount"].booleanOrNull()

    /** 货物或应税劳务. At most 128 characters. */
    public val goodsName: String get() = json["goods_name"].text()

    /** 数量. */
    public val quantity: Long? get() = json["quantity"].longOrNull()

    /** 单行税额. In fen. */
    public val taxAmount: Long? get() = json["tax_amount"].longOrNull()

    /** 税局侧规定的货物或应税劳务. The tax authority's code of the goods; see `list_tax_codes`. At most 32 characters. */
    public val taxCode: String get() = json["tax_code"].text()

    /** 税率. In ten thousandths: 1300 is 13 %. */
    public val taxRate: Long? get() = json["tax_rate"].longOrNull()

    /** 单行金额合计. In fen. */
    public val totalAmount: Long? get() = json["total_amount"].longOrNull()

    /** 单价. In fen. */
    public val unitPrice: Long? get() = json["unit_price"].longOrNull()

    /** 规格型号. At most 20 characters. */
    public val specification: String? get() = json["specification"].textOrNull()

    /** 税收优惠政策标识. See [TaxPreferMark]. */
    public val taxPreferMark: String? get() = json["tax_prefer_mark"].textOrNull()

    /** 单位. At most 32 characters. */
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

    /** A copy with another [taxRate]. */
    public fun withTaxRate(taxRate: Long): FapiaoItem = FapiaoItem(json.with("tax_rate", taxRate))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): FapiaoItem = FapiaoItem(json.with("total_amount", totalAmount))

    /** A copy with another [unitPrice]. */
    public fun withUnitPrice(unitPrice: Long): FapiaoItem = FapiaoItem(json.with("unit_price", unitPrice))

    /** A copy with another [specification]. */
    public fun withSpecification(specification: String?): FapiaoItem = FapiaoItem(json.with("specification", specification))

    /** A copy with another [taxPreferMark]. */
    public fun withTaxPreferMark(taxPreferMark: String?): FapiaoItem = FapiaoItem(json.with("tax_prefer_mark", taxPreferMark))

    /** A copy with another [unit]. */
    public fun withUnit(unit: String?): FapiaoItem = FapiaoItem(json.with("unit", unit))
}

/**
 * `FapiaoResource`.
 */
public class FapiaoResource(json: JsonObject) : Model(json) {

    /** 微信支付分配的商户号. At most 32 characters. */
    public val mchid: String get() = json["mchid"].text()

    /** 冲红时指定的发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 64 characters. */
    public val fapiaoApplyId: String get() = json["fapiao_apply_id"].text()

    /** 发票申请单下关联的所有发票信息. */
    public val fapiaoInformation: List<FapiaoStatus> get() = json["fapiao_information"].list { FapiaoStatus(it.tree()) }

    /** At most 32 characters. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 用户填写时间. RFC 3339. Known from the community. */
    public val applyTime: String? get() = json["apply_time"].textOrNull()
}

/**
 * `FapiaoStatus`.
 */
public class FapiaoStatus(json: JsonObject) : Model(json) {

    /** 商户发票单号. The merchant's own number of the invoice. At most 32 characters. */
    public val fapiaoId: String get() = json["fapiao_id"].text()

    /** 发票状态. `INSERT_ACCEPTED`: being put into the card pack; `INSERTED`: there; `DISCARD_ACCEPTED`, `DISCARDED`: made void with the invoice. See [CardStatus]. */
    public val cardStatus: String get() = json["card_status"].text()

    /** 发票状态. `ISSUE_ACCEPTED`, `REVERSE_ACCEPTED`: being worked on; `ISSUED`, `REVERSED`: done. See [FapiaoStatusFapiaoStatus]. */
    public val fapiaoStatus: String get() = json["fapiao_status"].text()
}

/**
 * `GeneralFapiao`.
 */
public class GeneralFapiao(json: JsonObject) : Model(json) {
    public constructor(billingPersonId: String, fapiaoId: String, fapiaoBillType: String, items: List<GeneralFapiaoItem>, totalAmount: Long, transactionInformation: List<Transaction>, billingPerson: String? = null, exportBusinessPolicyCode: Long? = null, remark: String? = null, vatRefundLevyCode: Long? = null) : this(
        Fields().put("billing_person_id", billingPersonId).put("fapiao_id", fapiaoId).put("fapiao_bill_type", fapiaoBillType).put("items", items).put("total_amount", totalAmount).put("transaction_information", transactionInformation).put("billing_person", billingPerson).put("export_business_policy_code", exportBusinessPolicyCode).put("remark", remark).put("vat_refund_levy_code", vatRefundLevyCode).json,
    )

    public constructor(billingPersonId: String, fapiaoId: String, fapiaoBillType: String, items: List<GeneralFapiaoItem>, totalAmount: Long, transactionInformation: List<Transaction>) : this(
        Fields().put("billing_person_id", billingPersonId).put("fapiao_id", fapiaoId).put("fapiao_bill_type", fapiaoBillType).put("items", items).put("total_amount", totalAmount).put("transaction_information", transactionInformation).json,
    )

    /** 开票人ID. Who issues it, registered with the tax authority. At most 64 characters. */
    public val billingPersonId: String get() = json["billing_person_id"].text()

    /** 商户发票单号. The merchant's own number of the invoice. At most 32 characters. */
    public val fapiaoId: String get() = json["fapiao_id"].text()

    /** 发票类型. `COMM_FAPIAO`: a general invoice; `VAT_FAPIAO`: a special VAT invoice. See [FapiaoBillType]. */
    public val fapiaoBillType: String get() = json["fapiao_bill_type"].text()

    /** 发票行信息. */
    public val items: List<GeneralFapiaoItem> get() = json["items"].list { GeneralFapiaoItem(it.tree()) }

    /** 总价税合计. In fen. */
    public val totalAmount: Long get() = json["total_amount"].long()

    /** 交易信息. */
    public val transactionInformation: List<Transaction> get() = json["transaction_information"].list { Transaction(it.tree()) }

    /** 开票人名称. At most 64 characters. */
    public val billingPerson: String? get() = json["billing_person"].textOrNull()

    /** 出口业务适用政策代码. One of 1, 2 and 3. */
    public val exportBusinessPolicyCode: Long? get() = json["export_business_policy_code"].longOrNull()

    /** 发票备注. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** 增值税即征即退代码. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 12. */
    public val vatRefundLevyCode: Long? get() = json["vat_refund_levy_code"].longOrNull()

    /** A copy with another [billingPersonId]. */
    public fun withBillingPersonId(billingPersonId: String): GeneralFapiao = GeneralFapiao(json.with("billing_person_id", billingPersonId))

    /** A copy with another [fapiaoId]. */
    public fun withFapiaoId(fapiaoId: String): GeneralFapiao = GeneralFapiao(json.with("fapiao_id", fapiaoId))

    /** A copy with another [fapiaoBillType]. */
    public fun withFapiaoBillType(fapiaoBillType: String): GeneralFapiao = GeneralFapiao(json.with("fapiao_bill_type", fapiaoBillType))

    /** A copy with another [items]. */
    public fun withItems(items: List<GeneralFapiaoItem>): GeneralFapiao = GeneralFapiao(json.with("items", items))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): GeneralFapiao = GeneralFapiao(json.with("total_amount", totalAmount))

    /** A copy with another [transactionInformation]. */
    public fun withTransactionInformation(transactionInformation: List<Transaction>): GeneralFapiao = GeneralFapiao(json.with("transaction_information", transactionInformation))

    /** A copy with another [billingPerson]. */
    public fun withBillingPerson(billingPerson: String?): GeneralFapiao = GeneralFapiao(json.with("billing_person", billingPerson))

    /** A copy with another [exportBusinessPolicyCode]. */
    public fun withExportBusinessPolicyCode(exportBusinessPolicyCode: Long?): GeneralFapiao = GeneralFapiao(json.with("export_business_policy_code", exportBusinessPolicyCode))

    /** A copy with another [remark]. */
    public fun withRemark(remark: String?): GeneralFapiao = GeneralFapiao(json.with("remark", remark))

    /** A copy with another [vatRefundLevyCode]. */
    public fun withVatRefundLevyCode(vatRefundLevyCode: Long?): GeneralFapiao = GeneralFapiao(json.with("vat_refund_levy_code", vatRefundLevyCode))
}

/**
 * `GeneralFapiaoItem`.
 */
public class GeneralFapiaoItem(json: JsonObject) : Model(json) {
    public constructor(discount: Boolean, goodsName: String, taxCode: String, taxRate: Long, totalAmount: Long, goodsCategory: String? = null, preferentialPolicyCode: Long? = null, quantity: Long? = null, specification: String? = null, taxPreferMark: String? = null, unit: String? = null) : this(
        Fields().put("discount", discount).put("goods_name", goodsName).put("tax_code", taxCode).put("tax_rate", taxRate).put("total_amount", totalAmount).put("goods_category", goodsCategory).put("preferential_policy_code", preferentialPolicyCode).put("quantity", quantity).put("specification", specification).put("tax_prefer_mark", taxPreferMark).put("unit", unit).json,
    )

    public constructor(discount: Boolean, goodsName: String, taxCode: String, taxRate: Long, totalAmount: Long) : this(
        Fields().put("discount", discount).put("goods_name", goodsName).put("tax_code", taxCode).put("tax_rate", taxRate).put("total_amount", totalAmount).json,
    )

    /** 是否折扣行. This line is a discount on the line before it. */
    public val discount: Boolean get() = json["discount"].boolean()

    /** 货物或应税劳务. At most 128 characters. */
    public val goodsName: String get() = json["goods_name"].text()

    /** 税局侧规定的货物或应税劳务. The tax authority's code of the goods; see `list_tax_codes`. At most 32 characters. */
    public val taxCode: String get() = json["tax_code"].text()

    /** 税率. In ten thousandths: 1300 is 13 %. */
    public val taxRate: Long get() = json["tax_rate"].long()

    /** 单行金额合计. In fen. */
    public val totalAmount: Long get() = json["total_amount"].long()

    /** 货物或应税劳务或服务分类. Known from the community. */
    public val goodsCategory: String? get() = json["goods_category"].textOrNull()

    /** 优惠政策标识. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 and 18. */
    public val preferentialPolicyCode: Long? get() = json["preferential_policy_code"].longOrNull()

    /** 数量. */
    public val quantity: Long? get() = json["quantity"].longOrNull()

    /** 规格型号. At most 20 characters. */
    public val specification: String? get() = json["specification"].textOrNull()

    /** 税收优惠政策标识. Known from the community. */
    public val taxPreferMark: String? get() = json["tax_prefer_mark"].textOrNull()

    /** 单位. At most 32 characters. */
    public val unit: String? get() = json["unit"].textOrNull()

    /** A copy with another [discount]. */
    public fun withDiscount(discount: Boolean): GeneralFapiaoItem = GeneralFapiaoItem(json.with("discount", discount))

    /** A copy with another [goodsName]. */
    public fun withGoodsName(goodsName: String): GeneralFapiaoItem = GeneralFapiaoItem(json.with("goods_name", goodsName))

    /** A copy with another [taxCode]. */
    public fun withTaxCode(taxCode: String): GeneralFapiaoItem = GeneralFapiaoItem(json.with("tax_code", taxCode))

    /** A copy with another [taxRate]. */
    public fun withTaxRate(taxRate: Long): GeneralFapiaoItem = GeneralFapiaoItem(json.with("tax_rate", taxRate))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): GeneralFapiaoItem = GeneralFapiaoItem(json.with("total_amount", totalAmount))

    /** A copy with another [goodsCategory]. */
    public fun withGoodsCategory(goodsCategory: String?): GeneralFapiaoItem = GeneralFapiaoItem(json.with("goods_category", goodsCategory))

    /** A copy with another [preferentialPolicyCode]. */
    public fun withPreferentialPolicyCode(preferentialPolicyCode: Long?): GeneralFapiaoItem = GeneralFapiaoItem(json.with("preferential_policy_code", preferentialPolicyCode))

    /** A copy with another [quantity]. */
    public fun withQuantity(quantity: Long?): GeneralFapiaoItem = GeneralFapiaoItem(json.with("quantity", quantity))

    /** A copy with another [specification]. */
    public fun withSpecification(specification: String?): GeneralFapiaoItem = GeneralFapiaoItem(json.with("specification", specification))

    /** A copy with another [taxPreferMark]. */
    public fun withTaxPreferMark(taxPreferMark: String?): GeneralFapiaoItem = GeneralFapiaoItem(json.with("tax_prefer_mark", taxPreferMark))

    /** A copy with another [unit]. */
    public fun withUnit(unit: String?): GeneralFapiaoItem = GeneralFapiaoItem(json.with("unit", unit))
}

/**
 * `GetApplicationResponse`.
 */
public class GetApplicationResponse(json: JsonObject) : Model(json) {

    /** 发票数量. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 发票信息. */
    public val fapiaoInformation: List<Fapiao>? get() = json["fapiao_information"].listOrNull { Fapiao(it.tree()) }
}

/**
 * `GetInviteUrlResponse`.
 */
public class GetInviteUrlResponse(json: JsonObject) : Model(json) {

    /** 开通小程序AppID. At most 32 characters. */
    public val miniprogramAppid: String get() = json["miniprogram_appid"].text()

    /** 邀请开通二维码链接. At most 1024 characters. */
    public val inviteUrl: String get() = json["invite_url"].text()

    /** 开通小程序跳转路径. At most 1024 characters. */
    public val miniprogramPath: String get() = json["miniprogram_path"].text()
}

/**
 * `GetMerchantBaseInformationResponse`.
 */
public class GetMerchantBaseInformationResponse(json: JsonObject) : Model(json) {

    /** 附加信息. */
    public val extraInformation: ExtraInformation get() = ExtraInformation(json["extra_information"].tree())

    /** 销售方信息. */
    public val sellerInformation: Seller get() = Seller(json["seller_information"].tree())
}

/**
 * `GetSubMerchantCheckStatusResponse`.
 */
public class GetSubMerchantCheckStatusResponse(json: JsonObject) : Model(json) {

    /** 子商户号. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 数电发票模式. */
    public val digitalTaxMode: DigitalTaxMode? get() = json["digital_tax_mode"].treeOrNull()?.let { DigitalTaxMode(it) }

    /** 第三方开票模式. */
    public val thirdMode: ThirdPartyMode? get() = json["third_mode"].treeOrNull()?.let { ThirdPartyMode(it) }
}

/**
 * `GetUserTitleUrlResponse`.
 */
public class GetUserTitleUrlResponse(json: JsonObject) : Model(json) {

    /** 抬头填写小程序AppID. At most 32 characters. */
    public val miniprogramAppid: String? get() = json["miniprogram_appid"].textOrNull()

    /** 抬头填写小程序页面路径. At most 1024 characters. */
    public val miniprogramPath: String? get() = json["miniprogram_path"].textOrNull()

    /** 抬头填写小程序的用户名. At most 32 characters. */
    public val miniprogramUserName: String? get() = json["miniprogram_user_name"].textOrNull()

    /** 抬头填写链接. Known from the community. */
    public val titleUrl: String? get() = json["title_url"].textOrNull()
}

/**
 * `InsertCardsRequest`.
 */
public class InsertCardsRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, buyerInformation: Buyer, fapiaoCardInformation: List<FapiaoCard>, scene: String) : this(
        Fields().put("sub_mchid", subMchid).put("buyer_information", buyerInformation).put("fapiao_card_information", fapiaoCardInformation).put("scene", scene).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 购买方信息. */
    public val buyerInformation: Buyer get() = Buyer(json["buyer_information"].tree())

    /** 电子发票卡券信息列表. */
    public val fapiaoCardInformation: List<FapiaoCard> get() = json["fapiao_card_information"].list { FapiaoCard(it.tree()) }

    /** 插卡场景. `WITH_WECHATPAY`: the order was paid by WeChat Pay; `WITHOUT_WECHATPAY`: it was not. See [Scene]. */
    public val scene: String get() = json["scene"].text()

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): InsertCardsRequest = InsertCardsRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [buyerInformation]. */
    public fun withBuyerInformation(buyerInformation: Buyer): InsertCardsRequest = InsertCardsRequest(json.with("buyer_information", buyerInformation))

    /** A copy with another [fapiaoCardInformation]. */
    public fun withFapiaoCardInformation(fapiaoCardInformation: List<FapiaoCard>): InsertCardsRequest = InsertCardsRequest(json.with("fapiao_card_information", fapiaoCardInformation))

    /** A copy with another [scene]. */
    public fun withScene(scene: String): InsertCardsRequest = InsertCardsRequest(json.with("scene", scene))
}

/**
 * `InvitedMerchant`.
 */
public class InvitedMerchant(json: JsonObject) : Model(json) {

    /** 商户税号. At most 32 characters. */
    public val taxId: String get() = json["tax_id"].text()

    /** 商户名称. At most 1024 characters. */
    public val epName: String get() = json["ep_name"].text()

    /** 服务商邀请商户code. */
    public val inviteCode: String get() = json["invite_code"].text()

    /** 邀请商户的状态. See [MchInviteStatus]. */
    public val mchInviteStatus: String get() = json["mch_invite_status"].text()

    /** 商户操作时间. RFC 3339. */
    public val operateTime: String get() = json["operate_time"].text()

    /** 邀请的商户商户号. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 商户邀请失败错误码. See [InviteFailedCode]. */
    public val inviteFailedCode: String? get() = json["invite_failed_code"].textOrNull()

    /** 商户邀请失败的原因. At most 1024 characters. */
    public val inviteFailedReason: String? get() = json["invite_failed_reason"].textOrNull()
}

/**
 * `IssueFapiaoRequest`.
 */
public class IssueFapiaoRequest(json: JsonObject) : Model(json) {
    public constructor(fapiaoApplyId: String, buyerInformation: NewFapiaoBuyer, fapiaoInformation: List<NewFapiao>, scene: String, subMchid: String? = null) : this(
        Fields().put("fapiao_apply_id", fapiaoApplyId).put("buyer_information", buyerInformation).put("fapiao_information", fapiaoInformation).put("scene", scene).put("sub_mchid", subMchid).json,
    )

    public constructor(fapiaoApplyId: String, buyerInformation: NewFapiaoBuyer, fapiaoInformation: List<NewFapiao>, scene: String) : this(
        Fields().put("fapiao_apply_id", fapiaoApplyId).put("buyer_information", buyerInformation).put("fapiao_information", fapiaoInformation).put("scene", scene).json,
    )

    /** 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. */
    public val fapiaoApplyId: String get() = json["fapiao_apply_id"].text()

    /** 购买方信息. */
    public val buyerInformation: NewFapiaoBuyer get() = NewFapiaoBuyer(json["buyer_information"].tree())

    /** 电子发票信息列表. */
    public val fapiaoInformation: List<NewFapiao> get() = json["fapiao_information"].list { NewFapiao(it.tree()) }

    /** 开票场景. */
    public val scene: String get() = json["scene"].text()

    /** 子商户号. The sub-merchant that the partner acts for. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** A copy with another [fapiaoApplyId]. */
    public fun withFapiaoApplyId(fapiaoApplyId: String): IssueFapiaoRequest = IssueFapiaoRequest(json.with("fapiao_apply_id", fapiaoApplyId))

    /** A copy with another [buyerInformation]. */
    public fun withBuyerInformation(buyerInformation: NewFapiaoBuyer): IssueFapiaoRequest = IssueFapiaoRequest(json.with("buyer_information", buyerInformation))

    /** A copy with another [fapiaoInformation]. */
    public fun withFapiaoInformation(fapiaoInformation: List<NewFapiao>): IssueFapiaoRequest = IssueFapiaoRequest(json.with("fapiao_information", fapiaoInformation))

    /** A copy with another [scene]. */
    public fun withScene(scene: String): IssueFapiaoRequest = IssueFapiaoRequest(json.with("scene", scene))

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String?): IssueFapiaoRequest = IssueFapiaoRequest(json.with("sub_mchid", subMchid))
}

/**
 * `IssueGeneralFapiaoRequest`.
 */
public class IssueGeneralFapiaoRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, fapiaoApplyId: String, buyerInformation: Buyer, fapiaoInformation: GeneralFapiao) : this(
        Fields().put("sub_mchid", subMchid).put("fapiao_apply_id", fapiaoApplyId).put("buyer_information", buyerInformation).put("fapiao_information", fapiaoInformation).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters. */
    public val fapiaoApplyId: String get() = json["fapiao_apply_id"].text()

    /** 购买方信息. */
    public val buyerInformation: Buyer get() = Buyer(json["buyer_information"].tree())

    /** 需要开具的数电发票信息. */
    public val fapiaoInformation: GeneralFapiao get() = GeneralFapiao(json["fapiao_information"].tree())

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): IssueGeneralFapiaoRequest = IssueGeneralFapiaoRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [fapiaoApplyId]. */
    public fun withFapiaoApplyId(fapiaoApplyId: String): IssueGeneralFapiaoRequest = IssueGeneralFapiaoRequest(json.with("fapiao_apply_id", fapiaoApplyId))

    /** A copy with another [buyerInformation]. */
    public fun withBuyerInformation(buyerInformation: Buyer): IssueGeneralFapiaoRequest = IssueGeneralFapiaoRequest(json.with("buyer_information", buyerInformation))

    /** A copy with another [fapiaoInformation]. */
    public fun withFapiaoInformation(fapiaoInformation: GeneralFapiao): IssueGeneralFapiaoRequest = IssueGeneralFapiaoRequest(json.with("fapiao_information", fapiaoInformation))
}

/**
 * `IssuePassengerTransportFapiaoRequest`.
 */
public class IssuePassengerTransportFapiaoRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, fapiaoApplyId: String, buyerInformation: Buyer, fapiaoInformation: PassengerTransportFapiao) : this(
        Fields().put("sub_mchid", subMchid).put("fapiao_apply_id", fapiaoApplyId).put("buyer_information", buyerInformation).put("fapiao_information", fapiaoInformation).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters. */
    public val fapiaoApplyId: String get() = json["fapiao_apply_id"].text()

    /** 购买方信息. */
    public val buyerInformation: Buyer get() = Buyer(json["buyer_information"].tree())

    /** 需要开具的数电发票信息. */
    public val fapiaoInformation: PassengerTransportFapiao get() = PassengerTransportFapiao(json["fapiao_information"].tree())

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): IssuePassengerTransportFapiaoRequest = IssuePassengerTransportFapiaoRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [fapiaoApplyId]. */
    public fun withFapiaoApplyId(fapiaoApplyId: String): IssuePassengerTransportFapiaoRequest = IssuePassengerTransportFapiaoRequest(json.with("fapiao_apply_id", fapiaoApplyId))

    /** A copy with another [buyerInformation]. */
    public fun withBuyerInformation(buyerInformation: Buyer): IssuePassengerTransportFapiaoRequest = IssuePassengerTransportFapiaoRequest(json.with("buyer_information", buyerInformation))

    /** A copy with another [fapiaoInformation]. */
    public fun withFapiaoInformation(fapiaoInformation: PassengerTransportFapiao): IssuePassengerTransportFapiaoRequest = IssuePassengerTransportFapiaoRequest(json.with("fapiao_information", fapiaoInformation))
}

/**
 * `IssueRealEstateLeasingFapiaoRequest`.
 */
public class IssueRealEstateLeasingFapiaoRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, fapiaoApplyId: String, buyerInformation: Buyer, fapiaoInformation: RealEstateLeasingFapiao) : this(
        Fields().put("sub_mchid", subMchid).put("fapiao_apply_id", fapiaoApplyId).put("buyer_information", buyerInformation).put("fapiao_information", fapiaoInformation).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters. */
    public val fapiaoApplyId: String get() = json["fapiao_apply_id"].text()

    /** 购买方信息. */
    public val buyerInformation: Buyer get() = Buyer(json["buyer_information"].tree())

    /** 需要开具的数电发票信息. */
    public val fapiaoInformation: RealEstateLeasingFapiao get() = RealEstateLeasingFapiao(json["fapiao_information"].tree())

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): IssueRealEstateLeasingFapiaoRequest = IssueRealEstateLeasingFapiaoRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [fapiaoApplyId]. */
    public fun withFapiaoApplyId(fapiaoApplyId: String): IssueRealEstateLeasingFapiaoRequest = IssueRealEstateLeasingFapiaoRequest(json.with("fapiao_apply_id", fapiaoApplyId))

    /** A copy with another [buyerInformation]. */
    public fun withBuyerInformation(buyerInformation: Buyer): IssueRealEstateLeasingFapiaoRequest = IssueRealEstateLeasingFapiaoRequest(json.with("buyer_information", buyerInformation))

    /** A copy with another [fapiaoInformation]. */
    public fun withFapiaoInformation(fapiaoInformation: RealEstateLeasingFapiao): IssueRealEstateLeasingFapiaoRequest = IssueRealEstateLeasingFapiaoRequest(json.with("fapiao_information", fapiaoInformation))
}

/**
 * `IssueRefinedOilFapiaoRequest`.
 */
public class IssueRefinedOilFapiaoRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, fapiaoApplyId: String, buyerInformation: Buyer, fapiaoInformation: RefinedOilFapiao) : this(
        Fields().put("sub_mchid", subMchid).put("fapiao_apply_id", fapiaoApplyId).put("buyer_information", buyerInformation).put("fapiao_information", fapiaoInformation).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 32 characters. */
    public val fapiaoApplyId: String get() = json["fapiao_apply_id"].text()

    /** 购买方信息. */
    public val buyerInformation: Buyer get() = Buyer(json["buyer_information"].tree())

    /** 需要开具的数电发票信息. */
    public val fapiaoInformation: RefinedOilFapiao get() = RefinedOilFapiao(json["fapiao_information"].tree())

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): IssueRefinedOilFapiaoRequest = IssueRefinedOilFapiaoRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [fapiaoApplyId]. */
    public fun withFapiaoApplyId(fapiaoApplyId: String): IssueRefinedOilFapiaoRequest = IssueRefinedOilFapiaoRequest(json.with("fapiao_apply_id", fapiaoApplyId))

    /** A copy with another [buyerInformation]. */
    public fun withBuyerInformation(buyerInformation: Buyer): IssueRefinedOilFapiaoRequest = IssueRefinedOilFapiaoRequest(json.with("buyer_information", buyerInformation))

    /** A copy with another [fapiaoInformation]. */
    public fun withFapiaoInformation(fapiaoInformation: RefinedOilFapiao): IssueRefinedOilFapiaoRequest = IssueRefinedOilFapiaoRequest(json.with("fapiao_information", fapiaoInformation))
}

/**
 * `IssuedFapiao`.
 */
public class IssuedFapiao(json: JsonObject) : Model(json) {

    /** 发票号码. The tax authority's number of the invoice. At most 20 characters. */
    public val fapiaoNumber: String get() = json["fapiao_number"].text()

    /** 开票时间. At most 32 characters, RFC 3339. */
    public val fapiaoTime: String get() = json["fapiao_time"].text()

    /** 校验码. The tax authority's code to check the invoice by. At most 20 characters. */
    public val checkCode: String? get() = json["check_code"].textOrNull()

    /** 发票代码. The tax authority's code of the invoice; fully digital invoices have none. At most 12 characters. */
    public val fapiaoCode: String? get() = json["fapiao_code"].textOrNull()

    /** 密码. The cipher that is printed on the invoice. At most 1024 characters. */
    public val password: String? get() = json["password"].textOrNull()
}

/**
 * `Links`.
 */
public class Links(json: JsonObject) : Model(json) {

    /** 下一页链接. At most 1024 characters. */
    public val next: String? get() = json["next"].textOrNull()

    /** 上一页链接. At most 1024 characters. */
    public val prev: String? get() = json["prev"].textOrNull()

    /** 当前链接. At most 1024 characters. */
    public val self: String? get() = json["self"].textOrNull()
}

/**
 * `ListFilesResponse`.
 */
public class ListFilesResponse(json: JsonObject) : Model(json) {

    /** 发票列表. */
    public val fapiaoDownloadInfoList: List<FapiaoFile>? get() = json["fapiao_download_info_list"].listOrNull { FapiaoFile(it.tree()) }
}

/**
 * `ListInvitedMerchantsResponse`.
 */
public class ListInvitedMerchantsResponse(json: JsonObject) : Model(json) {

    /** 本次查询的起始位置. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 本次查询的最大数量. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 总数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 相关链接. */
    public val links: Links? get() = json["links"].treeOrNull()?.let { Links(it) }

    /** 邀请的商户结果. */
    public val mchInviteResultList: List<InvitedMerchant>? get() = json["mch_invite_result_list"].listOrNull { InvitedMerchant(it.tree()) }
}

/**
 * `ListTaxCodesResponse`.
 */
public class ListTaxCodesResponse(json: JsonObject) : Model(json) {

    /** 分页起始位置. */
    public val offset: Long? get() = json["offset"].longOrNull()

    /** 分页大小. */
    public val limit: Long? get() = json["limit"].longOrNull()

    /** 总记录数. Of all pages. */
    public val totalCount: Long? get() = json["total_count"].longOrNull()

    /** 本次查询到的数据. */
    public val data: List<TaxCode> get() = json["data"].list { TaxCode(it.tree()) }

    /** 相关链接. */
    public val links: Links? get() = json["links"].treeOrNull()?.let { Links(it) }
}

/**
 * `NewFapiao`.
 */
public class NewFapiao(json: JsonObject) : Model(json) {
    public constructor(fapiaoId: String, items: List<NewFapiaoItem>, needList: Boolean, totalAmount: Long, remark: String? = null) : this(
        Fields().put("fapiao_id", fapiaoId).put("items", items).put("need_list", needList).put("total_amount", totalAmount).put("remark", remark).json,
    )

    public constructor(fapiaoId: String, items: List<NewFapiaoItem>, needList: Boolean, totalAmount: Long) : this(
        Fields().put("fapiao_id", fapiaoId).put("items", items).put("need_list", needList).put("total_amount", totalAmount).json,
    )

    /** 商户发票单号. The merchant's own number of the invoice. */
    public val fapiaoId: String get() = json["fapiao_id"].text()

    /** 发票行信息. */
    public val items: List<NewFapiaoItem> get() = json["items"].list { NewFapiaoItem(it.tree()) }

    /** 是否以清单形式开具发票. The goods are listed on a sheet of their own. */
    public val needList: Boolean get() = json["need_list"].boolean()

    /** 总价税合计. In fen. */
    public val totalAmount: Long get() = json["total_amount"].long()

    /** 发票备注. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** A copy with another [fapiaoId]. */
    public fun withFapiaoId(fapiaoId: String): NewFapiao = NewFapiao(json.with("fapiao_id", fapiaoId))

    /** A copy with another [items]. */
    public fun withItems(items: List<NewFapiaoItem>): NewFapiao = NewFapiao(json.with("items", items))

    /** A copy with another [needList]. */
    public fun withNeedList(needList: Boolean): NewFapiao = NewFapiao(json.with("need_list", needList))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): NewFapiao = NewFapiao(json.with("total_amount", totalAmount))

    /** A copy with another [remark]. */
    public fun withRemark(remark: String?): NewFapiao = NewFapiao(json.with("remark", remark))
}

/**
 * `NewFapiaoBuyer`.
 */
public class NewFapiaoBuyer(json: JsonObject) : Model(json) {
    public constructor(type: String, name: String, outTradeNo: String? = null, taxpayerId: String? = null, address: String? = null, amount: Long? = null, bankAccount: String? = null, bankName: String? = null, email: String? = null, fapiaoBillType: String? = null, phone: String? = null, telephone: String? = null, userApplyMessage: String? = null) : this(
        Fields().put("type", type).put("name", name).put("out_trade_no", outTradeNo).put("taxpayer_id", taxpayerId).put("address", address).put("amount", amount).put("bank_account", bankAccount).put("bank_name", bankName).put("email", email).put("fapiao_bill_type", fapiaoBillType).put("phone", phone).put("telephone", telephone).put("user_apply_message", userApplyMessage).json,
    )

    public constructor(type: String, name: String) : this(
        Fields().put("type", type).put("name", name).json,
    )

    /** 购买方类型. */
    public val type: String get() = json["type"].text()

    /** 名称. */
    public val name: String get() = json["name"].text()

    /** 商户订单号. The merchant's own number of the order. */
    public val outTradeNo: String? get() = json["out_trade_no"].textOrNull()

    /** 纳税人识别号. Needed for organisations. */
    public val taxpayerId: String? get() = json["taxpayer_id"].textOrNull()

    /** 地址. */
    public val address: String? get() = json["address"].textOrNull()

    /** 订单金额. In fen. */
    public val amount: Long? get() = json["amount"].longOrNull()

    /** 银行账号. */
    public val bankAccount: String? get() = json["bank_account"].textOrNull()

    /** 开户银行. */
    public val bankName: String? get() = json["bank_name"].textOrNull()

    /** 邮箱地址. Encrypted on the wire. */
    public val email: String? get() = json["email"].textOrNull()

    /** 开具发票类型. */
    public val fapiaoBillType: String? get() = json["fapiao_bill_type"].textOrNull()

    /** 手机号. Encrypted on the wire. */
    public val phone: String? get() = json["phone"].textOrNull()

    /** 电话. */
    public val telephone: String? get() = json["telephone"].textOrNull()

    /** 用户留言信息. */
    public val userApplyMessage: String? get() = json["user_apply_message"].textOrNull()

    /** A copy with another [type]. */
    public fun withType(type: String): NewFapiaoBuyer = NewFapiaoBuyer(json.with("type", type))

    /** A copy with another [name]. */
    public fun withName(name: String): NewFapiaoBuyer = NewFapiaoBuyer(json.with("name", name))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String?): NewFapiaoBuyer = NewFapiaoBuyer(json.with("out_trade_no", outTradeNo))

    /** A copy with another [taxpayerId]. */
    public fun withTaxpayerId(taxpayerId: String?): NewFapiaoBuyer = NewFapiaoBuyer(json.with("taxpayer_id", taxpayerId))

    /** A copy with another [address]. */
    public fun withAddress(address: String?): NewFapiaoBuyer = NewFapiaoBuyer(json.with("address", address))

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long?): NewFapiaoBuyer = NewFapiaoBuyer(json.with("amount", amount))

    /** A copy with another [bankAccount]. */
    public fun withBankAccount(bankAccount: String?): NewFapiaoBuyer = NewFapiaoBuyer(json.with("bank_account", bankAccount))

    /** A copy with another [bankName]. */
    public fun withBankName(bankName: String?): NewFapiaoBuyer = NewFapiaoBuyer(json.with("bank_name", bankName))

    /** A copy with another [email]. */
    public fun withEmail(email: String?): NewFapiaoBuyer = NewFapiaoBuyer(json.with("email", email))

    /** A copy with another [fapiaoBillType]. */
    public fun withFapiaoBillType(fapiaoBillType: String?): NewFapiaoBuyer = NewFapiaoBuyer(json.with("fapiao_bill_type", fapiaoBillType))

    /** A copy with another [phone]. */
    public fun withPhone(phone: String?): NewFapiaoBuyer = NewFapiaoBuyer(json.with("phone", phone))

    /** A copy with another [telephone]. */
    public fun withTelephone(telephone: String?): NewFapiaoBuyer = NewFapiaoBuyer(json.with("telephone", telephone))

    /** A copy with another [userApplyMessage]. */
    public fun withUserApplyMessage(userApplyMessage: String?): NewFapiaoBuyer = NewFapiaoBuyer(json.with("user_apply_message", userApplyMessage))

    override fun isSensitive(name: String): Boolean = name == "email" || name == "phone"
}

/**
 * `NewFapiaoItem`.
 */
public class NewFapiaoItem(json: JsonObject) : Model(json) {
    public constructor(discount: Boolean, quantity: Long, taxCode: String, totalAmount: Long, goodsId: Long? = null, goodsCategory: String? = null, goodsName: String? = null, specification: String? = null, taxPreferMark: String? = null, taxRate: Long? = null, unit: String? = null) : this(
        Fields().put("discount", discount).put("quantity", quantity).put("tax_code", taxCode).put("total_amount", totalAmount).put("goods_id", goodsId).put("goods_category", goodsCategory).put("goods_name", goodsName).put("specification", specification).put("tax_prefer_mark", taxPreferMark).put("tax_rate", taxRate).put("unit", unit).json,
    )

    public constructor(discount: Boolean, quantity: Long, taxCode: String, totalAmount: Long) : this(
        Fields().put("discount", discount).put("quantity", quantity).put("tax_code", taxCode).put("total_amount", totalAmount).json,
    )

    /** 是否折扣行. This line is a discount on the line before it. */
    public val discount: Boolean get() = json["discount"].boolean()

    /** 数量. */
    public val quantity: Long get() = json["quantity"].long()

    /** 货物或应税劳务或服务编码. The tax authority's code of the goods; see `list_tax_codes`. */
    public val taxCode: String get() = json["tax_code"].text()

    /** 单行金额合计. In fen. */
    public val totalAmount: Long get() = json["total_amount"].long()

    /** `goods_id`. */
    public val goodsId: Long? get() = json["goods_id"].longOrNull()

    /** 货物或应税劳务或服务分类. */
    public val goodsCategory: String? get() = json["goods_category"].textOrNull()

    /** 货物或应税劳务. */
    public val goodsName: String? get() = json["goods_name"].textOrNull()

    /** 规格型号. */
    public val specification: String? get() = json["specification"].textOrNull()

    /** 税收优惠政策标识. */
    public val taxPreferMark: String? get() = json["tax_prefer_mark"].textOrNull()

    /** 税率. In ten thousandths: 1300 is 13 %. */
    public val taxRate: Long? get() = json["tax_rate"].longOrNull()

    /** 单位. */
    public val unit: String? get() = json["unit"].textOrNull()

    /** A copy with another [discount]. */
    public fun withDiscount(discount: Boolean): NewFapiaoItem = NewFapiaoItem(json.with("discount", discount))

    /** A copy with another [quantity]. */
    public fun withQuantity(quantity: Long): NewFapiaoItem = NewFapiaoItem(json.with("quantity", quantity))

    /** A copy with another [taxCode]. */
    public fun withTaxCode(taxCode: String): NewFapiaoItem = NewFapiaoItem(json.with("tax_code", taxCode))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): NewFapiaoItem = NewFapiaoItem(json.with("total_amount", totalAmount))

    /** A copy with another [goodsId]. */
    public fun withGoodsId(goodsId: Long?): NewFapiaoItem = NewFapiaoItem(json.with("goods_id", goodsId))

    /** A copy with another [goodsCategory]. */
    public fun withGoodsCategory(goodsCategory: String?): NewFapiaoItem = NewFapiaoItem(json.with("goods_category", goodsCategory))

    /** A copy with another [goodsName]. */
    public fun withGoodsName(goodsName: String?): NewFapiaoItem = NewFapiaoItem(json.with("goods_name", goodsName))

    /** A copy with another [specification]. */
    public fun withSpecification(specification: String?): NewFapiaoItem = NewFapiaoItem(json.with("specification", specification))

    /** A copy with another [taxPreferMark]. */
    public fun withTaxPreferMark(taxPreferMark: String?): NewFapiaoItem = NewFapiaoItem(json.with("tax_prefer_mark", taxPreferMark))

    /** A copy with another [taxRate]. */
    public fun withTaxRate(taxRate: Long?): NewFapiaoItem = NewFapiaoItem(json.with("tax_rate", taxRate))

    /** A copy with another [unit]. */
    public fun withUnit(unit: String?): NewFapiaoItem = NewFapiaoItem(json.with("unit", unit))
}

/**
 * `Passenger`.
 */
public class Passenger(json: JsonObject) : Model(json) {
    public constructor(name: String, certificateNumber: String, certificateType: String, departureDate: String, departurePlace: String, destination: String, transportationType: String, transportationClasses: String? = null) : this(
        Fields().put("name", name).put("certificate_number", certificateNumber).put("certificate_type", certificateType).put("departure_date", departureDate).put("departure_place", departurePlace).put("destination", destination).put("transportation_type", transportationType).put("transportation_classes", transportationClasses).json,
    )

    public constructor(name: String, certificateNumber: String, certificateType: String, departureDate: String, departurePlace: String, destination: String, transportationType: String) : this(
        Fields().put("name", name).put("certificate_number", certificateNumber).put("certificate_type", certificateType).put("departure_date", departureDate).put("departure_place", departurePlace).put("destination", destination).put("transportation_type", transportationType).json,
    )

    /** 出行人名称. At most 20 characters. */
    public val name: String get() = json["name"].text()

    /** 证件号码. Encrypted on the wire. */
    public val certificateNumber: String get() = json["certificate_number"].text()

    /** 出行人证件类型. See [CertificateType]. */
    public val certificateType: String get() = json["certificate_type"].text()

    /** 出行日期. RFC 3339. */
    public val departureDate: String get() = json["departure_date"].text()

    /** 出发地. At most 80 characters. */
    public val departurePlace: String get() = json["departure_place"].text()

    /** 目的地. At most 80 characters. */
    public val destination: String get() = json["destination"].text()

    /** 交通工具类型. See [TransportationType]. */
    public val transportationType: String get() = json["transportation_type"].text()

    /** 交通工具等级. See [TransportationClasses]. */
    public val transportationClasses: String? get() = json["transportation_classes"].textOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String): Passenger = Passenger(json.with("name", name))

    /** A copy with another [certificateNumber]. */
    public fun withCertificateNumber(certificateNumber: String): Passenger = Passenger(json.with("certificate_number", certificateNumber))

    /** A copy with another [certificateType]. */
    public fun withCertificateType(certificateType: String): Passenger = Passenger(json.with("certificate_type", certificateType))

    /** A copy with another [departureDate]. */
    public fun withDepartureDate(departureDate: String): Passenger = Passenger(json.with("departure_date", departureDate))

    /** A copy with another [departurePlace]. */
    public fun withDeparturePlace(departurePlace: String): Passenger = Passenger(json.with("departure_place", departurePlace))

    /** A copy with another [destination]. */
    public fun withDestination(destination: String): Passenger = Passenger(json.with("destination", destination))

    /** A copy with another [transportationType]. */
    public fun withTransportationType(transportationType: String): Passenger = Passenger(json.with("transportation_type", transportationType))

    /** A copy with another [transportationClasses]. */
    public fun withTransportationClasses(transportationClasses: String?): Passenger = Passenger(json.with("transportation_classes", transportationClasses))

    override fun isSensitive(name: String): Boolean = name == "certificate_number"
}

/**
 * `PassengerTransportFapiao`.
 */
public class PassengerTransportFapiao(json: JsonObject) : Model(json) {
    public constructor(billingPersonId: String, fapiaoId: String, fapiaoBillType: String, items: List<PassengerTransportFapiaoItem>, totalAmount: Long, transactionInformation: List<Transaction>, billingPerson: String? = null, exportBusinessPolicyCode: Long? = null, remark: String? = null, vatRefundLevyCode: Long? = null) : this(
        Fields().put("billing_person_id", billingPersonId).put("fapiao_id", fapiaoId).put("fapiao_bill_type", fapiaoBillType).put("items", items).put("total_amount", totalAmount).put("transaction_information", transactionInformation).put("billing_person", billingPerson).put("export_business_policy_code", exportBusinessPolicyCode).put("remark", remark).put("vat_refund_levy_code", vatRefundLevyCode).json,
    )

    public constructor(billingPersonId: String, fapiaoId: String, fapiaoBillType: String, items: List<PassengerTransportFapiaoItem>, totalAmount: Long, transactionInformation: List<Transaction>) : this(
        Fields().put("billing_person_id", billingPersonId).put("fapiao_id", fapiaoId).put("fapiao_bill_type", fapiaoBillType).put("items", items).put("total_amount", totalAmount).put("transaction_information", transactionInformation).json,
    )

    /** 开票人ID. Who issues it, registered with the tax authority. At most 64 characters. */
    public val billingPersonId: String get() = json["billing_person_id"].text()

    /** 商户发票单号. The merchant's own number of the invoice. At most 32 characters. */
    public val fapiaoId: String get() = json["fapiao_id"].text()

    /** 发票类型. `COMM_FAPIAO`: a general invoice; `VAT_FAPIAO`: a special VAT invoice. See [FapiaoBillType]. */
    public val fapiaoBillType: String get() = json["fapiao_bill_type"].text()

    /** 发票行信息. */
    public val items: List<PassengerTransportFapiaoItem> get() = json["items"].list { PassengerTransportFapiaoItem(it.tree()) }

    /** 总价税合计. In fen. */
    public val totalAmount: Long get() = json["total_amount"].long()

    /** 交易信息. */
    public val transactionInformation: List<Transaction> get() = json["transaction_information"].list { Transaction(it.tree()) }

    /** 开票人名称. At most 64 characters. */
    public val billingPerson: String? get() = json["billing_person"].textOrNull()

    /** 出口业务适用政策代码. One of 1, 2 and 3. */
    public val exportBusinessPolicyCode: Long? get() = json["export_business_policy_code"].longOrNull()

    /** 发票备注. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** 增值税即征即退代码. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 12. */
    public val vatRefundLevyCode: Long? get() = json["vat_refund_levy_code"].longOrNull()

    /** A copy with another [billingPersonId]. */
    public fun withBillingPersonId(billingPersonId: String): PassengerTransportFapiao = PassengerTransportFapiao(json.with("billing_person_id", billingPersonId))

    /** A copy with another [fapiaoId]. */
    public fun withFapiaoId(fapiaoId: String): PassengerTransportFapiao = PassengerTransportFapiao(json.with("fapiao_id", fapiaoId))

    /** A copy with another [fapiaoBillType]. */
    public fun withFapiaoBillType(fapiaoBillType: String): PassengerTransportFapiao = PassengerTransportFapiao(json.with("fapiao_bill_type", fapiaoBillType))

    /** A copy with another [items]. */
    public fun withItems(items: List<PassengerTransportFapiaoItem>): PassengerTransportFapiao = PassengerTransportFapiao(json.with("items", items))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): PassengerTransportFapiao = PassengerTransportFapiao(json.with("total_amount", totalAmount))

    /** A copy with another [transactionInformation]. */
    public fun withTransactionInformation(transactionInformation: List<Transaction>): PassengerTransportFapiao = PassengerTransportFapiao(json.with("transaction_information", transactionInformation))

    /** A copy with another [billingPerson]. */
    public fun withBillingPerson(billingPerson: String?): PassengerTransportFapiao = PassengerTransportFapiao(json.with("billing_person", billingPerson))

    /** A copy with another [exportBusinessPolicyCode]. */
    public fun withExportBusinessPolicyCode(exportBusinessPolicyCode: Long?): PassengerTransportFapiao = PassengerTransportFapiao(json.with("export_business_policy_code", exportBusinessPolicyCode))

    /** A copy with another [remark]. */
    public fun withRemark(remark: String?): PassengerTransportFapiao = PassengerTransportFapiao(json.with("remark", remark))

    /** A copy with another [vatRefundLevyCode]. */
    public fun withVatRefundLevyCode(vatRefundLevyCode: Long?): PassengerTransportFapiao = PassengerTransportFapiao(json.with("vat_refund_levy_code", vatRefundLevyCode))
}

/**
 * `PassengerTransportFapiaoItem`.
 */
public class PassengerTransportFapiaoItem(json: JsonObject) : Model(json) {
    public constructor(discount: Boolean, goodsName: String, taxCode: String, taxRate: Long, totalAmount: Long, passengerInformation: Passenger? = null, preferentialPolicyCode: Long? = null, quantity: Long? = null, specification: String? = null, unit: String? = null) : this(
        Fields().put("discount", discount).put("goods_name", goodsName).put("tax_code", taxCode).put("tax_rate", taxRate).put("total_amount", totalAmount).put("passenger_information", passengerInformation).put("preferential_policy_code", preferentialPolicyCode).put("quantity", quantity).put("specification", specification).put("unit", unit).json,
    )

    public constructor(discount: Boolean, goodsName: String, taxCode: String, taxRate: Long, totalAmount: Long) : this(
        Fields().put("discount", discount).put("goods_name", goodsName).put("tax_code", taxCode).put("tax_rate", taxRate).put("total_amount", totalAmount).json,
    )

    /** 是否折扣行. This line is a discount on the line before it. */
    public val discount: Boolean get() = json["discount"].boolean()

    /** 货物或应税劳务. At most 128 characters. */
    public val goodsName: String get() = json["goods_name"].text()

    /** 税局侧规定的货物或应税劳务. The tax authority's code of the goods; see `list_tax_codes`. At most 19 characters. */
    public val taxCode: String get() = json["tax_code"].text()

    /** 税率. In ten thousandths: 1300 is 13 %. */
    public val taxRate: Long get() = json["tax_rate"].long()

    /** 单行金额合计. In fen. */
    public val totalAmount: Long get() = json["total_amount"].long()

    /** 出行人额外信息. */
    public val passengerInformation: Passenger? get() = json["passenger_information"].treeOrNull()?.let { Passenger(it) }

    /** 优惠政策标识. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 and 18. */
    public val preferentialPolicyCode: Long? get() = json["preferential_policy_code"].longOrNull()

    /** 数量. */
    public val quantity: Long? get() = json["quantity"].longOrNull()

    /** 规格型号. At most 20 characters. */
    public val specification: String? get() = json["specification"].textOrNull()

    /** 单位. */
    public val unit: String? get() = json["unit"].textOrNull()

    /** A copy with another [discount]. */
    public fun withDiscount(discount: Boolean): PassengerTransportFapiaoItem = PassengerTransportFapiaoItem(json.with("discount", discount))

    /** A copy with another [goodsName]. */
    public fun withGoodsName(goodsName: String): PassengerTransportFapiaoItem = PassengerTransportFapiaoItem(json.with("goods_name", goodsName))

    /** A copy with another [taxCode]. */
    public fun withTaxCode(taxCode: String): PassengerTransportFapiaoItem = PassengerTransportFapiaoItem(json.with("tax_code", taxCode))

    /** A copy with another [taxRate]. */
    public fun withTaxRate(taxRate: Long): PassengerTransportFapiaoItem = PassengerTransportFapiaoItem(json.with("tax_rate", taxRate))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): PassengerTransportFapiaoItem = PassengerTransportFapiaoItem(json.with("total_amount", totalAmount))

    /** A copy with another [passengerInformation]. */
    public fun withPassengerInformation(passengerInformation: Passenger?): PassengerTransportFapiaoItem = PassengerTransportFapiaoItem(json.with("passenger_information", passengerInformation))

    /** A copy with another [preferentialPolicyCode]. */
    public fun withPreferentialPolicyCode(preferentialPolicyCode: Long?): PassengerTransportFapiaoItem = PassengerTransportFapiaoItem(json.with("preferential_policy_code", preferentialPolicyCode))

    /** A copy with another [quantity]. */
    public fun withQuantity(quantity: Long?): PassengerTransportFapiaoItem = PassengerTransportFapiaoItem(json.with("quantity", quantity))

    /** A copy with another [specification]. */
    public fun withSpecification(specification: String?): PassengerTransportFapiaoItem = PassengerTransportFapiaoItem(json.with("specification", specification))

    /** A copy with another [unit]. */
    public fun withUnit(unit: String?): PassengerTransportFapiaoItem = PassengerTransportFapiaoItem(json.with("unit", unit))
}

/**
 * `RealEstateLease`.
 */
public class RealEstateLease(json: JsonObject) : Model(json) {
    public constructor(address: String, crossCityFlag: Boolean, leasePeriodEnd: String, leasePeriodStart: String, province: String, certificateNo: String? = null, plateNo: List<String>? = null, city: String? = null) : this(
        Fields().put("address", address).put("cross_city_flag", crossCityFlag).put("lease_period_end", leasePeriodEnd).put("lease_period_start", leasePeriodStart).put("province", province).put("certificate_no", certificateNo).put("plate_no", plateNo).put("city", city).json,
    )

    public constructor(address: String, crossCityFlag: Boolean, leasePeriodEnd: String, leasePeriodStart: String, province: String) : this(
        Fields().put("address", address).put("cross_city_flag", crossCityFlag).put("lease_period_end", leasePeriodEnd).put("lease_period_start", leasePeriodStart).put("province", province).json,
    )

    /** 不动产坐落地址. At most 80 characters. */
    public val address: String get() = json["address"].text()

    /** 跨地. */
    public val crossCityFlag: Boolean get() = json["cross_city_flag"].boolean()

    /** 租赁期止. At most 32 characters, RFC 3339. */
    public val leasePeriodEnd: String get() = json["lease_period_end"].text()

    /** 租赁期起. At most 32 characters, RFC 3339. */
    public val leasePeriodStart: String get() = json["lease_period_start"].text()

    /** 不动产坐落省份. At most 20 characters. */
    public val province: String get() = json["province"].text()

    /** 产权证书. Encrypted on the wire. */
    public val certificateNo: String? get() = json["certificate_no"].textOrNull()

    /** 车牌号. */
    public val plateNo: List<String>? get() = json["plate_no"].listOrNull { it.text() }

    /** 不动产坐落城市. At most 20 characters. */
    public val city: String? get() = json["city"].textOrNull()

    /** A copy with another [address]. */
    public fun withAddress(address: String): RealEstateLease = RealEstateLease(json.with("address", address))

    /** A copy with another [crossCityFlag]. */
    public fun withCrossCityFlag(crossCityFlag: Boolean): RealEstateLease = RealEstateLease(json.with("cross_city_flag", crossCityFlag))

    /** A copy with another [leasePeriodEnd]. */
    public fun withLeasePeriodEnd(leasePeriodEnd: String): RealEstateLease = RealEstateLease(json.with("lease_period_end", leasePeriodEnd))

    /** A copy with another [leasePeriodStart]. */
    public fun withLeasePeriodStart(leasePeriodStart: String): RealEstateLease = RealEstateLease(json.with("lease_period_start", leasePeriodStart))

    /** A copy with another [province]. */
    public fun withProvince(province: String): RealEstateLease = RealEstateLease(json.with("province", province))

    /** A copy with another [certificateNo]. */
    public fun withCertificateNo(certificateNo: String?): RealEstateLease = RealEstateLease(json.with("certificate_no", certificateNo))

    /** A copy with another [plateNo]. */
    public fun withPlateNo(plateNo: List<String>?): RealEstateLease = RealEstateLease(json.with("plate_no", plateNo))

    /** A copy with another [city]. */
    public fun withCity(city: String?): RealEstateLease = RealEstateLease(json.with("city", city))

    override fun isSensitive(name: String): Boolean = name == "certificate_no"
}

/**
 * `RealEstateLeasingFapiao`.
 */
public class RealEstateLeasingFapiao(json: JsonObject) : Model(json) {
    public constructor(billingPersonId: String, fapiaoId: String, fapiaoBillType: String, items: List<RealEstateLeasingFapiaoItem>, totalAmount: Long, transactionInformation: List<Transaction>, billingPerson: String? = null, exportBusinessPolicyCode: Long? = null, remark: String? = null, vatRefundLevyCode: Long? = null) : this(
        Fields().put("billing_person_id", billingPersonId).put("fapiao_id", fapiaoId).put("fapiao_bill_type", fapiaoBillType).put("items", items).put("total_amount", totalAmount).put("transaction_information", transactionInformation).put("billing_person", billingPerson).put("export_business_policy_code", exportBusinessPolicyCode).put("remark", remark).put("vat_refund_levy_code", vatRefundLevyCode).json,
    )

    public constructor(billingPersonId: String, fapiaoId: String, fapiaoBillType: String, items: List<RealEstateLeasingFapiaoItem>, totalAmount: Long, transactionInformation: List<Transaction>) : this(
        Fields().put("billing_person_id", billingPersonId).put("fapiao_id", fapiaoId).put("fapiao_bill_type", fapiaoBillType).put("items", items).put("total_amount", totalAmount).put("transaction_information", transactionInformation).json,
    )

    /** 开票人ID. Who issues it, registered with the tax authority. At most 64 characters. */
    public val billingPersonId: String get() = json["billing_person_id"].text()

    /** 商户发票单号. The merchant's own number of the invoice. At most 32 characters. */
    public val fapiaoId: String get() = json["fapiao_id"].text()

    /** 发票类型. `COMM_FAPIAO`: a general invoice; `VAT_FAPIAO`: a special VAT invoice. See [FapiaoBillType]. */
    public val fapiaoBillType: String get() = json["fapiao_bill_type"].text()

    /** 发票行信息. */
    public val items: List<RealEstateLeasingFapiaoItem> get() = json["items"].list { RealEstateLeasingFapiaoItem(it.tree()) }

    /** 总价税合计. In fen. */
    public val totalAmount: Long get() = json["total_amount"].long()

    /** 交易信息. */
    public val transactionInformation: List<Transaction> get() = json["transaction_information"].list { Transaction(it.tree()) }

    /** 开票人名称. At most 64 characters. */
    public val billingPerson: String? get() = json["billing_person"].textOrNull()

    /** 出口业务适用政策代码. One of 1, 2 and 3. */
    public val exportBusinessPolicyCode: Long? get() = json["export_business_policy_code"].longOrNull()

    /** 发票备注. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** 增值税即征即退代码. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 12. */
    public val vatRefundLevyCode: Long? get() = json["vat_refund_levy_code"].longOrNull()

    /** A copy with another [billingPersonId]. */
    public fun withBillingPersonId(billingPersonId: String): RealEstateLeasingFapiao = RealEstateLeasingFapiao(json.with("billing_person_id", billingPersonId))

    /** A copy with another [fapiaoId]. */
    public fun withFapiaoId(fapiaoId: String): RealEstateLeasingFapiao = RealEstateLeasingFapiao(json.with("fapiao_id", fapiaoId))

    /** A copy with another [fapiaoBillType]. */
    public fun withFapiaoBillType(fapiaoBillType: String): RealEstateLeasingFapiao = RealEstateLeasingFapiao(json.with("fapiao_bill_type", fapiaoBillType))

    /** A copy with another [items]. */
    public fun withItems(items: List<RealEstateLeasingFapiaoItem>): RealEstateLeasingFapiao = RealEstateLeasingFapiao(json.with("items", items))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): RealEstateLeasingFapiao = RealEstateLeasingFapiao(json.with("total_amount", totalAmount))

    /** A copy with another [transactionInformation]. */
    public fun withTransactionInformation(transactionInformation: List<Transaction>): RealEstateLeasingFapiao = RealEstateLeasingFapiao(json.with("transaction_information", transactionInformation))

    /** A copy with another [billingPerson]. */
    public fun withBillingPerson(billingPerson: String?): RealEstateLeasingFapiao = RealEstateLeasingFapiao(json.with("billing_person", billingPerson))

    /** A copy with another [exportBusinessPolicyCode]. */
    public fun withExportBusinessPolicyCode(exportBusinessPolicyCode: Long?): RealEstateLeasingFapiao = RealEstateLeasingFapiao(json.with("export_business_policy_code", exportBusinessPolicyCode))

    /** A copy with another [remark]. */
    public fun withRemark(remark: String?): RealEstateLeasingFapiao = RealEstateLeasingFapiao(json.with("remark", remark))

    /** A copy with another [vatRefundLevyCode]. */
    public fun withVatRefundLevyCode(vatRefundLevyCode: Long?): RealEstateLeasingFapiao = RealEstateLeasingFapiao(json.with("vat_refund_levy_code", vatRefundLevyCode))
}

/**
 * `RealEstateLeasingFapiaoItem`.
 */
public class RealEstateLeasingFapiaoItem(json: JsonObject) : Model(json) {
    public constructor(discount: Boolean, goodsName: String, taxCode: String, taxRate: Long, totalAmount: Long, goodsCategory: String? = null, preferentialPolicyCode: Long? = null, quantity: Long? = null, realEstateLeasingInformation: RealEstateLease? = null, specification: String? = null, taxPreferMark: String? = null, unit: String? = null) : this(
        Fields().put("discount", discount).put("goods_name", goodsName).put("tax_code", taxCode).put("tax_rate", taxRate).put("total_amount", totalAmount).put("goods_category", goodsCategory).put("preferential_policy_code", preferentialPolicyCode).put("quantity", quantity).put("real_estate_leasing_information", realEstateLeasingInformation).put("specification", specification).put("tax_prefer_mark", taxPreferMark).put("unit", unit).json,
    )

    public constructor(discount: Boolean, goodsName: String, taxCode: String, taxRate: Long, totalAmount: Long) : this(
        Fields().put("discount", discount).put("goods_name", goodsName).put("tax_code", taxCode).put("tax_rate", taxRate).put("total_amount", totalAmount).json,
    )

    /** 是否折扣行. This line is a discount on the line before it. */
    public val discount: Boolean get() = json["discount"].boolean()

    /** 货物或应税劳务. At most 128 characters. */
    public val goodsName: String get() = json["goods_name"].text()

    /** 税局侧规定的货物或应税劳务. The tax authority's code of the goods; see `list_tax_codes`. At most 32 characters. */
    public val taxCode: String get() = json["tax_code"].text()

    /** 税率. In ten thousandths: 1300 is 13 %. */
    public val taxRate: Long get() = json["tax_rate"].long()

    /** 单行金额合计. In fen. */
    public val totalAmount: Long get() = json["total_amount"].long()

    /** 货物或应税劳务或服务分类. Known from the community. */
    public val goodsCategory: String? get() = json["goods_category"].textOrNull()

    /** 优惠政策标识. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 and 18. */
    public val preferentialPolicyCode: Long? get() = json["preferential_policy_code"].longOrNull()

    /** 数量. */
    public val quantity: Long? get() = json["quantity"].longOrNull()

    /** 不动产租赁特定行业额外信息. */
    public val realEstateLeasingInformation: RealEstateLease? get() = json["real_estate_leasing_information"].treeOrNull()?.let { RealEstateLease(it) }

    /** 规格型号. At most 20 characters. */
    public val specification: String? get() = json["specification"].textOrNull()

    /** 税收优惠政策标识. Known from the community. */
    public val taxPreferMark: String? get() = json["tax_prefer_mark"].textOrNull()

    /** 面积单位. See [RealEstateLeasingFapiaoItemUnit]. */
    public val unit: String? get() = json["unit"].textOrNull()

    /** A copy with another [discount]. */
    public fun withDiscount(discount: Boolean): RealEstateLeasingFapiaoItem = RealEstateLeasingFapiaoItem(json.with("discount", discount))

    /** A copy with another [goodsName]. */
    public fun withGoodsName(goodsName: String): RealEstateLeasingFapiaoItem = RealEstateLeasingFapiaoItem(json.with("goods_name", goodsName))

    /** A copy with another [taxCode]. */
    public fun withTaxCode(taxCode: String): RealEstateLeasingFapiaoItem = RealEstateLeasingFapiaoItem(json.with("tax_code", taxCode))

    /** A copy with another [taxRate]. */
    public fun withTaxRate(taxRate: Long): RealEstateLeasingFapiaoItem = RealEstateLeasingFapiaoItem(json.with("tax_rate", taxRate))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): RealEstateLeasingFapiaoItem = RealEstateLeasingFapiaoItem(json.with("total_amount", totalAmount))

    /** A copy with another [goodsCategory]. */
    public fun withGoodsCategory(goodsCategory: String?): RealEstateLeasingFapiaoItem = RealEstateLeasingFapiaoItem(json.with("goods_category", goodsCategory))

    /** A copy with another [preferentialPolicyCode]. */
    public fun withPreferentialPolicyCode(preferentialPolicyCode: Long?): RealEstateLeasingFapiaoItem = RealEstateLeasingFapiaoItem(json.with("preferential_policy_code", preferentialPolicyCode))

    /** A copy with another [quantity]. */
    public fun withQuantity(quantity: Long?): RealEstateLeasingFapiaoItem = RealEstateLeasingFapiaoItem(json.with("quantity", quantity))

    /** A copy with another [realEstateLeasingInformation]. */
    public fun withRealEstateLeasingInformation(realEstateLeasingInformation: RealEstateLease?): RealEstateLeasingFapiaoItem = RealEstateLeasingFapiaoItem(json.with("real_estate_leasing_information", realEstateLeasingInformation))

    /** A copy with another [specification]. */
    public fun withSpecification(specification: String?): RealEstateLeasingFapiaoItem = RealEstateLeasingFapiaoItem(json.with("specification", specification))

    /** A copy with another [taxPreferMark]. */
    public fun withTaxPreferMark(taxPreferMark: String?): RealEstateLeasingFapiaoItem = RealEstateLeasingFapiaoItem(json.with("tax_prefer_mark", taxPreferMark))

    /** A copy with another [unit]. */
    public fun withUnit(unit: String?): RealEstateLeasingFapiaoItem = RealEstateLeasingFapiaoItem(json.with("unit", unit))
}

/**
 * `RefinedOilFapiao`.
 */
public class RefinedOilFapiao(json: JsonObject) : Model(json) {
    public constructor(billingPersonId: String, fapiaoId: String, fapiaoBillType: String, items: List<RefinedOilFapiaoItem>, totalAmount: Long, transactionInformation: List<Transaction>, billingPerson: String? = null, exportBusinessPolicyCode: Long? = null, remark: String? = null, vatRefundLevyCode: Long? = null) : this(
        Fields().put("billing_person_id", billingPersonId).put("fapiao_id", fapiaoId).put("fapiao_bill_type", fapiaoBillType).put("items", items).put("total_amount", totalAmount).put("transaction_information", transactionInformation).put("billing_person", billingPerson).put("export_business_policy_code", exportBusinessPolicyCode).put("remark", remark).put("vat_refund_levy_code", vatRefundLevyCode).json,
    )

    public constructor(billingPersonId: String, fapiaoId: String, fapiaoBillType: String, items: List<RefinedOilFapiaoItem>, totalAmount: Long, transactionInformation: List<Transaction>) : this(
        Fields().put("billing_person_id", billingPersonId).put("fapiao_id", fapiaoId).put("fapiao_bill_type", fapiaoBillType).put("items", items).put("total_amount", totalAmount).put("transaction_information", transactionInformation).json,
    )

    /** 开票人ID. Who issues it, registered with the tax authority. At most 64 characters. */
    public val billingPersonId: String get() = json["billing_person_id"].text()

    /** 商户发票单号. The merchant's own number of the invoice. At most 32 characters. */
    public val fapiaoId: String get() = json["fapiao_id"].text()

    /** 发票类型. `COMM_FAPIAO`: a general invoice; `VAT_FAPIAO`: a special VAT invoice. See [FapiaoBillType]. */
    public val fapiaoBillType: String get() = json["fapiao_bill_type"].text()

    /** 发票行信息. */
    public val items: List<RefinedOilFapiaoItem> get() = json["items"].list { RefinedOilFapiaoItem(it.tree()) }

    /** 总价税合计. In fen. */
    public val totalAmount: Long get() = json["total_amount"].long()

    /** 交易信息. */
    public val transactionInformation: List<Transaction> get() = json["transaction_information"].list { Transaction(it.tree()) }

    /** 开票人名称. At most 64 characters. */
    public val billingPerson: String? get() = json["billing_person"].textOrNull()

    /** 出口业务适用政策代码. One of 1, 2 and 3. */
    public val exportBusinessPolicyCode: Long? get() = json["export_business_policy_code"].longOrNull()

    /** 发票备注. */
    public val remark: String? get() = json["remark"].textOrNull()

    /** 增值税即征即退代码. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 12. */
    public val vatRefundLevyCode: Long? get() = json["vat_refund_levy_code"].longOrNull()

    /** A copy with another [billingPersonId]. */
    public fun withBillingPersonId(billingPersonId: String): RefinedOilFapiao = RefinedOilFapiao(json.with("billing_person_id", billingPersonId))

    /** A copy with another [fapiaoId]. */
    public fun withFapiaoId(fapiaoId: String): RefinedOilFapiao = RefinedOilFapiao(json.with("fapiao_id", fapiaoId))

    /** A copy with another [fapiaoBillType]. */
    public fun withFapiaoBillType(fapiaoBillType: String): RefinedOilFapiao = RefinedOilFapiao(json.with("fapiao_bill_type", fapiaoBillType))

    /** A copy with another [items]. */
    public fun withItems(items: List<RefinedOilFapiaoItem>): RefinedOilFapiao = RefinedOilFapiao(json.with("items", items))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): RefinedOilFapiao = RefinedOilFapiao(json.with("total_amount", totalAmount))

    /** A copy with another [transactionInformation]. */
    public fun withTransactionInformation(transactionInformation: List<Transaction>): RefinedOilFapiao = RefinedOilFapiao(json.with("transaction_information", transactionInformation))

    /** A copy with another [billingPerson]. */
    public fun withBillingPerson(billingPerson: String?): RefinedOilFapiao = RefinedOilFapiao(json.with("billing_person", billingPerson))

    /** A copy with another [exportBusinessPolicyCode]. */
    public fun withExportBusinessPolicyCode(exportBusinessPolicyCode: Long?): RefinedOilFapiao = RefinedOilFapiao(json.with("export_business_policy_code", exportBusinessPolicyCode))

    /** A copy with another [remark]. */
    public fun withRemark(remark: String?): RefinedOilFapiao = RefinedOilFapiao(json.with("remark", remark))

    /** A copy with another [vatRefundLevyCode]. */
    public fun withVatRefundLevyCode(vatRefundLevyCode: Long?): RefinedOilFapiao = RefinedOilFapiao(json.with("vat_refund_levy_code", vatRefundLevyCode))
}

/**
 * `RefinedOilFapiaoItem`.
 */
public class RefinedOilFapiaoItem(json: JsonObject) : Model(json) {
    public constructor(discount: Boolean, goodsName: String, taxCode: String, taxRate: Long, totalAmount: Long, preferentialPolicyCode: Long? = null, quantity: Long? = null, refinedOilInformation: RefinedOilTrade? = null, specification: String? = null, unit: String? = null) : this(
        Fields().put("discount", discount).put("goods_name", goodsName).put("tax_code", taxCode).put("tax_rate", taxRate).put("total_amount", totalAmount).put("preferential_policy_code", preferentialPolicyCode).put("quantity", quantity).put("refined_oil_information", refinedOilInformation).put("specification", specification).put("unit", unit).json,
    )

    public constructor(discount: Boolean, goodsName: String, taxCode: String, taxRate: Long, totalAmount: Long) : this(
        Fields().put("discount", discount).put("goods_name", goodsName).put("tax_code", taxCode).put("tax_rate", taxRate).put("total_amount", totalAmount).json,
    )

    /** 是否折扣行. This line is a discount on the line before it. */
    public val discount: Boolean get() = json["discount"].boolean()

    /** 货物或应税劳务. At most 128 characters. */
    public val goodsName: String get() = json["goods_name"].text()

    /** 税局侧规定的货物或应税劳务. The tax authority's code of the goods; see `list_tax_codes`. At most 32 characters. */
    public val taxCode: String get() = json["tax_code"].text()

    /** 税率. In ten thousandths: 1300 is 13 %. */
    public val taxRate: Long get() = json["tax_rate"].long()

    /** 单行金额合计. In fen. */
    public val totalAmount: Long get() = json["total_amount"].long()

    /** 优惠政策标识. One of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 and 18. */
    public val preferentialPolicyCode: Long? get() = json["preferential_policy_code"].longOrNull()

    /** 数量. */
    public val quantity: Long? get() = json["quantity"].longOrNull()

    /** 成品油行业额外信息. */
    public val refinedOilInformation: RefinedOilTrade? get() = json["refined_oil_information"].treeOrNull()?.let { RefinedOilTrade(it) }

    /** 规格型号. At most 20 characters. */
    public val specification: String? get() = json["specification"].textOrNull()

    /** 成品油单位. See [RefinedOilFapiaoItemUnit]. */
    public val unit: String? get() = json["unit"].textOrNull()

    /** A copy with another [discount]. */
    public fun withDiscount(discount: Boolean): RefinedOilFapiaoItem = RefinedOilFapiaoItem(json.with("discount", discount))

    /** A copy with another [goodsName]. */
    public fun withGoodsName(goodsName: String): RefinedOilFapiaoItem = RefinedOilFapiaoItem(json.with("goods_name", goodsName))

    /** A copy with another [taxCode]. */
    public fun withTaxCode(taxCode: String): RefinedOilFapiaoItem = RefinedOilFapiaoItem(json.with("tax_code", taxCode))

    /** A copy with another [taxRate]. */
    public fun withTaxRate(taxRate: Long): RefinedOilFapiaoItem = RefinedOilFapiaoItem(json.with("tax_rate", taxRate))

    /** A copy with another [totalAmount]. */
    public fun withTotalAmount(totalAmount: Long): RefinedOilFapiaoItem = RefinedOilFapiaoItem(json.with("total_amount", totalAmount))

    /** A copy with another [preferentialPolicyCode]. */
    public fun withPreferentialPolicyCode(preferentialPolicyCode: Long?): RefinedOilFapiaoItem = RefinedOilFapiaoItem(json.with("preferential_policy_code", preferentialPolicyCode))

    /** A copy with another [quantity]. */
    public fun withQuantity(quantity: Long?): RefinedOilFapiaoItem = RefinedOilFapiaoItem(json.with("quantity", quantity))

    /** A copy with another [refinedOilInformation]. */
    public fun withRefinedOilInformation(refinedOilInformation: RefinedOilTrade?): RefinedOilFapiaoItem = RefinedOilFapiaoItem(json.with("refined_oil_information", refinedOilInformation))

    /** A copy with another [specification]. */
    public fun withSpecification(specification: String?): RefinedOilFapiaoItem = RefinedOilFapiaoItem(json.with("specification", specification))

    /** A copy with another [unit]. */
    public fun withUnit(unit: String?): RefinedOilFapiaoItem = RefinedOilFapiaoItem(json.with("unit", unit))
}

/**
 * `RefinedOilTrade`.
 */
public class RefinedOilTrade(json: JsonObject) : Model(json) {
    public constructor(gunNumber: String, station: String, tradeTime: String) : this(
        Fields().put("gun_number", gunNumber).put("station", station).put("trade_time", tradeTime).json,
    )

    /** 加油枪号码. At most 10 characters. */
    public val gunNumber: String get() = json["gun_number"].text()

    /** 成品油站点. At most 100 characters. */
    public val station: String get() = json["station"].text()

    /** 交易时间. At most 32 characters, RFC 3339. */
    public val tradeTime: String get() = json["trade_time"].text()

    /** A copy with another [gunNumber]. */
    public fun withGunNumber(gunNumber: String): RefinedOilTrade = RefinedOilTrade(json.with("gun_number", gunNumber))

    /** A copy with another [station]. */
    public fun withStation(station: String): RefinedOilTrade = RefinedOilTrade(json.with("station", station))

    /** A copy with another [tradeTime]. */
    public fun withTradeTime(tradeTime: String): RefinedOilTrade = RefinedOilTrade(json.with("trade_time", tradeTime))
}

/**
 * `ReverseFapiaoRequest`.
 */
public class ReverseFapiaoRequest(json: JsonObject) : Model(json) {
    public constructor(subMchid: String, reverseReason: String, fapiaoInformation: List<ReversedFapiao>? = null) : this(
        Fields().put("sub_mchid", subMchid).put("reverse_reason", reverseReason).put("fapiao_information", fapiaoInformation).json,
    )

    public constructor(subMchid: String, reverseReason: String) : this(
        Fields().put("sub_mchid", subMchid).put("reverse_reason", reverseReason).json,
    )

    /** 子商户号. The sub-merchant that the partner acts for. At most 32 characters. */
    public val subMchid: String get() = json["sub_mchid"].text()

    /** 冲红原因. See [ReverseReason]. At most 200 characters. */
    public val reverseReason: String get() = json["reverse_reason"].text()

    /** 需要冲红的发票信息. */
    public val fapiaoInformation: List<ReversedFapiao>? get() = json["fapiao_information"].listOrNull { ReversedFapiao(it.tree()) }

    /** A copy with another [subMchid]. */
    public fun withSubMchid(subMchid: String): ReverseFapiaoRequest = ReverseFapiaoRequest(json.with("sub_mchid", subMchid))

    /** A copy with another [reverseReason]. */
    public fun withReverseReason(reverseReason: String): ReverseFapiaoRequest = ReverseFapiaoRequest(json.with("reverse_reason", reverseReason))

    /** A copy with another [fapiaoInformation]. */
    public fun withFapiaoInformation(fapiaoInformation: List<ReversedFapiao>?): ReverseFapiaoRequest = ReverseFapiaoRequest(json.with("fapiao_information", fapiaoInformation))
}

/**
 * `ReversedFapiao`.
 */
public class ReversedFapiao(json: JsonObject) : Model(json) {
    public constructor(fapiaoId: String, fapiaoNumber: String, fapiaoCode: String? = null) : this(
        Fields().put("fapiao_id", fapiaoId).put("fapiao_number", fapiaoNumber).put("fapiao_code", fapiaoCode).json,
    )

    public constructor(fapiaoId: String, fapiaoNumber: String) : this(
        Fields().put("fapiao_id", fapiaoId).put("fapiao_number", fapiaoNumber).json,
    )

    /** 商户发票单号. The merchant's own number of the invoice. At most 32 characters. */
    public val fapiaoId: String get() = json["fapiao_id"].text()

    /** 发票号码. The tax authority's number of the invoice. At most 20 characters. */
    public val fapiaoNumber: String get() = json["fapiao_number"].text()

    /** 发票代码. The tax authority's code of the invoice; fully digital invoices have none. Known from the community. */
    public val fapiaoCode: String? get() = json["fapiao_code"].textOrNull()

    /** A copy with another [fapiaoId]. */
    public fun withFapiaoId(fapiaoId: String): ReversedFapiao = ReversedFapiao(json.with("fapiao_id", fapiaoId))

    /** A copy with another [fapiaoNumber]. */
    public fun withFapiaoNumber(fapiaoNumber: String): ReversedFapiao = ReversedFapiao(json.with("fapiao_number", fapiaoNumber))

    /** A copy with another [fapiaoCode]. */
    public fun withFapiaoCode(fapiaoCode: String?): ReversedFapiao = ReversedFapiao(json.with("fapiao_code", fapiaoCode))
}

/**
 * `Seller`.
 */
public class Seller(json: JsonObject) : Model(json) {
    public constructor(name: String, taxpayerId: String, address: String? = null, bankAccount: String? = null, bankName: String? = null, telephone: String? = null) : this(
        Fields().put("name", name).put("taxpayer_id", taxpayerId).put("address", address).put("bank_account", bankAccount).put("bank_name", bankName).put("telephone", telephone).json,
    )

    public constructor(name: String, taxpayerId: String) : this(
        Fields().put("name", name).put("taxpayer_id", taxpayerId).json,
    )

    /** 名称. At most 256 characters. */
    public val name: String get() = json["name"].text()

    /** 纳税人识别号. Needed for organisations. At most 32 characters. */
    public val taxpayerId: String get() = json["taxpayer_id"].text()

    /** 地址. At most 128 characters. */
    public val address: String? get() = json["address"].textOrNull()

    /** 银行账号. At most 32 characters. */
    public val bankAccount: String? get() = json["bank_account"].textOrNull()

    /** 开户银行. At most 128 characters. */
    public val bankName: String? get() = json["bank_name"].textOrNull()

    /** 电话. At most 32 characters. */
    public val telephone: String? get() = json["telephone"].textOrNull()

    /** A copy with another [name]. */
    public fun withName(name: String): Seller = Seller(json.with("name", name))

    /** A copy with another [taxpayerId]. */
    public fun withTaxpayerId(taxpayerId: String): Seller = Seller(json.with("taxpayer_id", taxpayerId))

    /** A copy with another [address]. */
    public fun withAddress(address: String?): Seller = Seller(json.with("address", address))

    /** A copy with another [bankAccount]. */
    public fun withBankAccount(bankAccount: String?): Seller = Seller(json.with("bank_account", bankAccount))

    /** A copy with another [bankName]. */
    public fun withBankName(bankName: String?): Seller = Seller(json.with("bank_name", bankName))

    /** A copy with another [telephone]. */
    public fun withTelephone(telephone: String?): Seller = Seller(json.with("telephone", telephone))
}

/**
 * `TaxCode`.
 */
public class TaxCode(json: JsonObject) : Model(json) {

    /** 货物或应税劳务或服务名称. */
    public val goodsName: String get() = json["goods_name"].text()

    /** 货物或应税劳务. The tax authority's code of the goods; see `list_tax_codes`. */
    public val taxCode: String get() = json["tax_code"].text()

    /** 税收优惠政策标识. */
    public val taxPreferMark: String get() = json["tax_prefer_mark"].text()

    /** 税率. In ten thousandths: 1300 is 13 %. */
    public val taxRate: Long? get() = json["tax_rate"].longOrNull()

    /** `goods_id`. */
    public val goodsId: Long? get() = json["goods_id"].longOrNull()

    /** `goods_category`. */
    public val goodsCategory: String? get() = json["goods_category"].textOrNull()
}

/**
 * `ThirdPartyMode`.
 */
public class ThirdPartyMode(json: JsonObject) : Model(json) {

    /** 第三方. See [ThirdPartyModeStatus]. */
    public val status: String get() = json["status"].text()
}

/**
 * `Transaction`.
 */
public class Transaction(json: JsonObject) : Model(json) {
    public constructor(amount: Long, payChannel: String, transactionId: String? = null, outTradeNo: String? = null) : this(
        Fields().put("amount", amount).put("pay_channel", payChannel).put("transaction_id", transactionId).put("out_trade_no", outTradeNo).json,
    )

    public constructor(amount: Long, payChannel: String) : this(
        Fields().put("amount", amount).put("pay_channel", payChannel).json,
    )

    /** 交易金额. In fen. */
    public val amount: Long get() = json["amount"].long()

    /** 支付渠道. See [PayChannel]. */
    public val payChannel: String get() = json["pay_channel"].text()

    /** 支付订单号. WeChat Pay's number of the payment. At most 64 characters. */
    public val transactionId: String? get() = json["transaction_id"].textOrNull()

    /** 支付商户订单号. The merchant's own number of the order. At most 64 characters. */
    public val outTradeNo: String? get() = json["out_trade_no"].textOrNull()

    /** A copy with another [amount]. */
    public fun withAmount(amount: Long): Transaction = Transaction(json.with("amount", amount))

    /** A copy with another [payChannel]. */
    public fun withPayChannel(payChannel: String): Transaction = Transaction(json.with("pay_channel", payChannel))

    /** A copy with another [transactionId]. */
    public fun withTransactionId(transactionId: String?): Transaction = Transaction(json.with("transaction_id", transactionId))

    /** A copy with another [outTradeNo]. */
    public fun withOutTradeNo(outTradeNo: String?): Transaction = Transaction(json.with("out_trade_no", outTradeNo))
}

/**
 * `UpdateDevelopmentConfigRequest`.
 */
public class UpdateDevelopmentConfigRequest(json: JsonObject) : Model(json) {
    public constructor(subMchCode: String, callbackUrl: String? = null, showFapiaoCell: Boolean? = null, supportVatFapiao: Boolean? = null) : this(
        Fields().put("sub_mch_code", subMchCode).put("callback_url", callbackUrl).put("show_fapiao_cell", showFapiaoCell).put("support_vat_fapiao", supportVatFapiao).json,
    )

    public constructor(subMchCode: String) : this(
        Fields().put("sub_mch_code", subMchCode).json,
    )

    /** 子商户号. At most 32 characters. */
    public val subMchCode: String get() = json["sub_mch_code"].text()

    /** 回调地址. Where events of invoices are posted: https, without a query string. At most 256 characters. */
    public val callbackUrl: String? get() = json["callback_url"].textOrNull()

    /** 全部账单展示开发票入口开关. Whether every bill shows the way to an invoice. */
    public val showFapiaoCell: Boolean? get() = json["show_fapiao_cell"].booleanOrNull()

    /** 商户是否支持开电子专票. Whether special VAT invoices are issued, too. */
    public val supportVatFapiao: Boolean? get() = json["support_vat_fapiao"].booleanOrNull()

    /** A copy with another [subMchCode]. */
    public fun withSubMchCode(subMchCode: String): UpdateDevelopmentConfigRequest = UpdateDevelopmentConfigRequest(json.with("sub_mch_code", subMchCode))

    /** A copy with another [callbackUrl]. */
    public fun withCallbackUrl(callbackUrl: String?): UpdateDevelopmentConfigRequest = UpdateDevelopmentConfigRequest(json.with("callback_url", callbackUrl))

    /** A copy with another [showFapiaoCell]. */
    public fun withShowFapiaoCell(showFapiaoCell: Boolean?): UpdateDevelopmentConfigRequest = UpdateDevelopmentConfigRequest(json.with("show_fapiao_cell", showFapiaoCell))

    /** A copy with another [supportVatFapiao]. */
    public fun withSupportVatFapiao(supportVatFapiao: Boolean?): UpdateDevelopmentConfigRequest = UpdateDevelopmentConfigRequest(json.with("support_vat_fapiao", supportVatFapiao))
}

/**
 * `UploadFileResponse`.
 */
public class UploadFileResponse(json: JsonObject) : Model(json) {

    /** 电子发票文件ID. The number that `upload_file` has given. At most 128 characters. */
    public val fapiaoMediaId: String get() = json["fapiao_media_id"].text()
}

/**
 * `UserAppliedFapiaoStatus`.
 */
public class UserAppliedFapiaoStatus(json: JsonObject) : Model(json) {

    /** 商户发票单号. The merchant's own number of the invoice. */
    public val fapiaoId: String get() = json["fapiao_id"].text()

    /** 卡包状态. */
    public val cardStatus: String get() = json["card_status"].text()

    /** 发票状态. */
    public val fapiaoStatus: String get() = json["fapiao_status"].text()
}

/**
 * `UserAppliedResource`.
 */
public class UserAppliedResource(json: JsonObject) : Model(json) {

    /** 微信支付分配的商户号. At most 32 characters. */
    public val mchid: String get() = json["mchid"].text()

    /** 发票申请单号. The number that all invoices of one application share: WeChat Pay's order number where the order was paid by WeChat Pay. At most 64 characters. */
    public val fapiaoApplyId: String get() = json["fapiao_apply_id"].text()

    /** 用户完成发票抬头填写的时间. At most 64 characters, RFC 3339. */
    public val applyTime: String get() = json["apply_time"].text()

    /** At most 32 characters. */
    public val subMchid: String? get() = json["sub_mchid"].textOrNull()

    /** 发票列表. Known from the community. */
    public val fapiaoInformation: List<UserAppliedFapiaoStatus>? get() = json["fapiao_information"].listOrNull { UserAppliedFapiaoStatus(it.tree()) }
}

/**
 * 能力授权状态.
 *
 * The documented values; there may be others.
 */
public object AbilityStatus {
    public const val AUTHORIZED: String = "AUTHORIZED"
    public const val AUTHORIZE_PENDING: String = "AUTHORIZE_PENDING"
    public const val DEAUTHORIZED: String = "DEAUTHORIZED"
    public const val AUTHORIZE_FAILED: String = "AUTHORIZE_FAILED"
}

/**
 * 能力类型.
 *
 * The documented values; there may be others.
 */
public object AbilityType {
    public const val BASE_ABILITY: String = "BASE_ABILITY"
    public const val REAL_ESTATE_ABILITY: String = "REAL_ESTATE_ABILITY"
    public const val REFINED_OIL_ABILITY: String = "REFINED_OIL_ABILITY"
}

/**
 * 购买方类型.
 *
 * The documented values; there may be others.
 */
public object BuyerType {
    public const val INDIVIDUAL: String = "INDIVIDUAL"
    public const val ORGANIZATION: String = "ORGANIZATION"
}

/**
 * 发票卡券状态.
 *
 * The documented values; there may be others.
 */
public object CardStatus {
    public const val INSERT_ACCEPTED: String = "INSERT_ACCEPTED"
    public const val INSERTED: String = "INSERTED"
    public const val DISCARD_ACCEPTED: String = "DISCARD_ACCEPTED"
    public const val DISCARDED: String = "DISCARDED"
}

/**
 * 出行人证件类型.
 *
 * The documented values; there may be others.
 */
public object CertificateType {
    public const val IDENTITY_CARD: String = "IDENTITY_CARD"
    public const val PASSPORT: String = "PASSPORT"
    public const val HONG_KONG_PERMIT: String = "HONG_KONG_PERMIT"
    public const val MACAO_PERMIT: String = "MACAO_PERMIT"
    public const val TAIWAN_PERMIT: String = "TAIWAN_PERMIT"
    public const val FOREIGNER_RESIDENCE_PERMIT: String = "FOREIGNER_RESIDENCE_PERMIT"
    public const val HONG_KONG_RESIDENT_CARD: String = "HONG_KONG_RESIDENT_CARD"
    public const val MACAO_RESIDENT_CARD: String = "MACAO_RESIDENT_CARD"
    public const val TAIWAN_RESIDENT_CARD: String = "TAIWAN_RESIDENT_CARD"
    public const val MILITARY_OFFICER_CARD: String = "MILITARY_OFFICER_CARD"
    public const val ARMED_POLICE_OFFICER_CARD: String = "ARMED_POLICE_OFFICER_CARD"
    public const val SOLDIER_CARD: String = "SOLDIER_CARD"
    public const val HOMECOMING_CERT: String = "HOMECOMING_CERT"
    public const val TAIWAN_COMPATRIOT_CERT: String = "TAIWAN_COMPATRIOT_CERT"
}

/**
 * 接入状态.
 *
 * The documented values; there may be others.
 */
public object DigitalTaxModeStatus {
    public const val APPROVAL_PENDING: String = "APPROVAL_PENDING"
    public const val ACCESS_CONFIRMED_PENDING: String = "ACCESS_CONFIRMED_PENDING"
    public const val ABILITY_CONFIRMED_PENDING: String = "ABILITY_CONFIRMED_PENDING"
    public const val BILLING_PERSON_REGISTER_PENDING: String = "BILLING_PERSON_REGISTER_PENDING"
    public const val BILLING_PERSON_CONFIRMED_PENDING: String = "BILLING_PERSON_CONFIRMED_PENDING"
    public const val SECURITY_SETTING_PENDING: String = "SECURITY_SETTING_PENDING"
    public const val APPLY_FAILED: String = "APPLY_FAILED"
    public const val DISABLED: String = "DISABLED"
    public const val ENABLED: String = "ENABLED"
    public const val RESOURCE_EXPIRED: String = "RESOURCE_EXPIRED"
}

/**
 * 发票能力类型.
 *
 * The documented values; there may be others.
 */
public object FapiaoAbilityTypeList {
    public const val BASE_ABILITY: String = "BASE_ABILITY"
    public const val REAL_ESTATE_ABILITY: String = "REAL_ESTATE_ABILITY"
    public const val REFINED_OIL_ABILITY: String = "REFINED_OIL_ABILITY"
}

/**
 * 开具的发票类型.
 *
 * The documented values; there may be others.
 */
public object FapiaoBillType {
    public const val COMM_FAPIAO: String = "COMM_FAPIAO"
    public const val VAT_FAPIAO: String = "VAT_FAPIAO"
}

/**
 * 发票状态.
 *
 * The documented values; there may be others.
 */
public object FapiaoFileStatus {
    public const val ISSUE_ACCEPTED: String = "ISSUE_ACCEPTED"
    public const val ISSUED: String = "ISSUED"
    public const val REVERSE_ACCEPTED: String = "REVERSE_ACCEPTED"
    public const val REVERSED: String = "REVERSED"
    public const val ISSUE_FAILED: String = "ISSUE_FAILED"
    public const val REVERSE_FAILED: String = "REVERSE_FAILED"
}

/**
 * 开票模式.
 *
 * The documented values; there may be others.
 */
public object FapiaoMode {
    public const val THIRD_OR_SELF_FAPIAO: String = "THIRD_OR_SELF_FAPIAO"
    public const val TENCENT_DIGITAL_TAX: String = "TENCENT_DIGITAL_TAX"
}

/**
 * 发票状态.
 *
 * The documented values; there may be others.
 */
public object FapiaoStatusFapiaoStatus {
    public const val ISSUE_ACCEPTED: String = "ISSUE_ACCEPTED"
    public const val ISSUED: String = "ISSUED"
    public const val REVERSE_ACCEPTED: String = "REVERSE_ACCEPTED"
    public const val REVERSED: String = "REVERSED"
}

/**
 * 发票状态.
 *
 * The documented values; there may be others.
 */
public object FapiaoStatusValue {
    public const val ISSUE_ACCEPTED: String = "ISSUE_ACCEPTED"
    public const val ISSUED: String = "ISSUED"
    public const val REVERSE_ACCEPTED: String = "REVERSE_ACCEPTED"
    public const val REVERSED: String = "REVERSED"
    public const val ISSUE_FAILED: String = "ISSUE_FAILED"
    public const val REVERSE_FAILED: String = "REVERSE_FAILED"
}

/**
 * 文件类型.
 *
 * The documented values; there may be others.
 */
public object FileType {
    public const val PDF: String = "PDF"
}

/**
 * 商户邀请失败错误码.
 *
 * The documented values; there may be others.
 */
public object InviteFailedCode {
    public const val UNKNOWN_TAX_INFO: String = "UNKNOWN_TAX_INFO"
    public const val INVALID_COMPANY_INFO: String = "INVALID_COMPANY_INFO"
    public const val NOT_MEET_ACCESS_CONDITION: String = "NOT_MEET_ACCESS_CONDITION"
    public const val NOT_IN_PILOT_SCOPE: String = "NOT_IN_PILOT_SCOPE"
    public const val MISSING_TAX_AUTHORITY_CODE: String = "MISSING_TAX_AUTHORITY_CODE"
    public const val MERCHANT_INFO_NOT_SET: String = "MERCHANT_INFO_NOT_SET"
    public const val UNKNOWN_ERROR: String = "UNKNOWN_ERROR"
}

/**
 * 商户邀请状态.
 *
 * The documented values; there may be others.
 */
public object MchInviteStatus {
    public const val MCH_INVITE_SUCC: String = "MCH_INVITE_SUCC"
    public const val MCH_INVITE_FAILED: String = "MCH_INVITE_FAILED"
}

/**
 * 操作类型.
 *
 * The documented values; there may be others.
 */
public object OperationType {
    public const val AUTH_BINDING: String = "AUTH_BINDING"
}

/**
 * 支付渠道.
 *
 * The documented values; there may be others.
 */
public object PayChannel {
    public const val WECHAT_PAY: String = "WECHAT_PAY"
}

/**
 * 面积单位.
 *
 * The documented values; there may be others.
 */
public object RealEstateLeasingFapiaoItemUnit {
    public const val METER: String = "METER"
    public const val SQUARE_METER: String = "SQUARE_METER"
    public const val SQUARE_KILOMETER: String = "SQUARE_KILOMETER"
    public const val HECTARE: String = "HECTARE"
    public const val SQUARE_KILOMETER_ABBREVIATION: String = "SQUARE_KILOMETER_ABBREVIATION"
    public const val SQUARE_METER_ABBREVIATION: String = "SQUARE_METER_ABBREVIATION"
    public const val HECTARE_ABBREVIATION: String = "HECTARE_ABBREVIATION"
    public const val MU: String = "MU"
}

/**
 * 成品油单位.
 *
 * The documented values; there may be others.
 */
public object RefinedOilFapiaoItemUnit {
    public const val TON: String = "TON"
    public const val LITER: String = "LITER"
}

/**
 * 冲红原因.
 *
 * The documented values; there may be others.
 */
public object ReverseReason {
    public const val ISSUE_ERROR: String = "ISSUE_ERROR"
    public const val SALES_RETURN: String = "SALES_RETURN"
    public const val SERVICE_SUSPENTION: String = "SERVICE_SUSPENTION"
    public const val SALES_DISCOUNT: String = "SALES_DISCOUNT"
}

/**
 * 开票场景.
 *
 * The documented values; there may be others.
 */
public object Scene {
    public const val WITH_WECHATPAY: String = "WITH_WECHATPAY"
    public const val WITHOUT_WECHATPAY: String = "WITHOUT_WECHATPAY"
}

/**
 * 开票来源.
 *
 * The documented values; there may be others.
 */
public object Source {
    public const val WEB: String = "WEB"
    public const val MINIPROGRAM: String = "MINIPROGRAM"
}

/**
 * 税收优惠政策标识.
 *
 * The documented values; there may be others.
 */
public object TaxPreferMark {
    public const val NO_FAVORABLE: String = "NO_FAVORABLE"
    public const val OUTSIDE_VAT: String = "OUTSIDE_VAT"
    public const val VAT_EXEMPT: String = "VAT_EXEMPT"
    public const val NORMAL_ZERO_RATED: String = "NORMAL_ZERO_RATED"
    public const val EXPORT_ZERO_RATED: String = "EXPORT_ZERO_RATED"
}

/**
 * 第三方.
 *
 * The documented values; there may be others.
 */
public object ThirdPartyModeStatus {
    public const val DISABLED: String = "DISABLED"
    public const val ENABLED: String = "ENABLED"
}

/**
 * 交通工具等级.
 *
 * The documented values; there may be others.
 */
public object TransportationClasses {
    public const val SHIP_FIRST_CLASS_CABIN: String = "SHIP_FIRST_CLASS_CABIN"
    public const val SHIP_SECOND_CLASS_CABIN: String = "SHIP_SECOND_CLASS_CABIN"
    public const val SHIP_THIRD_CLASS_CABIN: String = "SHIP_THIRD_CLASS_CABIN"
}

/**
 * 交通工具类型.
 *
 * The documented values; there may be others.
 */
public object TransportationType {
    public const val LONG_DISTANCE_BUS: String = "LONG_DISTANCE_BUS"
    public const val PUBLIC_TRANSPORTATION: String = "PUBLIC_TRANSPORTATION"
    public const val CAR: String = "CAR"
    public const val SHIP: String = "SHIP"
    public const val OTHER_TRANSPORTATION: String = "OTHER_TRANSPORTATION"
}
